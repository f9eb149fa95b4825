//! The words for what a chart shows: short for the board, a sentence for the metric's own view.

use crate::analysis::fitted::Model;
use crate::analysis::gate::Withheld;
use crate::analysis::improvement::{Assurance, Improvement};
use crate::analysis::side::Side;
use crate::analysis::signal::{Finding, Pattern, Reading};
use crate::locale::Words;

/// Says what the newest value shows, in few words: `signal: 7 veckor under medel`, `normal
/// variation`; nothing where there is no value.
pub fn short(words: &Words, reading: Reading) -> Option<String> {
    match reading {
        Reading::NoValue => None,
        Reading::Withheld(why) => Some(withheld(words, why)),
        Reading::CommonCause => Some(words.text("stats-normal")),
        Reading::Signal(found) => {
            let what = pattern(words, found, "stats-run-high-short", "stats-run-low-short");
            Some(words.with("stats-signal", &[("what", what.into())]))
        }
    }
}

/// Says the same in fewer and fewer words, for the room there is: a signal may do without its name
/// where it stands out in another way.
pub fn shorter(words: &Words, reading: Reading) -> Vec<String> {
    let bare = match reading {
        Reading::Signal(found) => {
            let high = "stats-run-high-short";
            Some(pattern(words, found, high, "stats-run-low-short"))
        }
        _ => None,
    };
    short(words, reading).into_iter().chain(bare).collect()
}

/// Says what the newest value shows in a sentence, and for a signal which way it points.
pub fn sentence(words: &Words, reading: Reading, improvement: Improvement) -> String {
    match reading {
        Reading::NoValue => words.text("metric-no-values"),
        Reading::Withheld(why) => words.with(
            "stats-withheld-sentence",
            &[("why", withheld(words, why).into())],
        ),
        Reading::CommonCause => words.text("stats-normal-sentence"),
        Reading::Signal(found) => {
            let what = pattern(words, found, "stats-run-high", "stats-run-low");
            let id = match (improvement.better_side(), found.side) {
                (None, _) => "stats-signal-sentence",
                (Some(better), side) if better == side => "stats-signal-better",
                _ => "stats-signal-worse",
            };
            words.with(id, &[("what", what.into())])
        }
    }
}

/// Names the rule behind a reading, and who set it up.
pub fn rule(words: &Words, reading: Reading, model: Model) -> String {
    words.text(match reading {
        Reading::CommonCause if model != Model::Individuals => "stats-rule-cases",
        Reading::Signal(found) if model != Model::Individuals => match found.pattern {
            Pattern::Shift => "stats-rule-long-run",
            _ => "stats-rule-three-sigma",
        },
        Reading::NoValue | Reading::Withheld(_) => "stats-rule-withheld",
        Reading::CommonCause => "stats-rule-normal",
        Reading::Signal(found) => match found.pattern {
            Pattern::Outside => "stats-rule-outside",
            Pattern::Trend => "stats-rule-trend",
            Pattern::TwoInThree => "stats-rule-two-in-three",
            Pattern::Shift => "stats-rule-shift",
        },
    })
}

fn pattern(words: &Words, found: Finding, run_high: &str, run_low: &str) -> String {
    let weeks = [("weeks", found.weeks.into())];
    match (found.pattern, found.side) {
        (Pattern::Outside, Side::High) => words.text("stats-outside-high"),
        (Pattern::Outside, Side::Low) => words.text("stats-outside-low"),
        (Pattern::Trend, Side::High) => words.with("stats-trend-high", &weeks),
        (Pattern::Trend, Side::Low) => words.with("stats-trend-low", &weeks),
        (Pattern::TwoInThree, Side::High) => words.text("stats-near-high"),
        (Pattern::TwoInThree, Side::Low) => words.text("stats-near-low"),
        (Pattern::Shift, Side::High) => words.with(run_high, &weeks),
        (Pattern::Shift, Side::Low) => words.with(run_low, &weeks),
    }
}

/// Says why something is not shown: `för få veckor (5 av 13)`.
pub fn withheld(words: &Words, why: Withheld) -> String {
    match why {
        Withheld::TooFewWeeks { weeks, needed } => {
            let args = [("weeks", weeks.into()), ("needed", needed.into())];
            words.with("stats-too-few-weeks", &args)
        }
        Withheld::RareEvents => words.text("stats-rare-events"),
        Withheld::TooFewDistinct => words.text("stats-too-few-distinct"),
        Withheld::NoSpread => words.text("stats-no-spread"),
    }
}

/// Says whether a target can be expected to be met: `klarar målet stadigt`.
pub fn assurance(words: &Words, assurance: Assurance) -> String {
    words.text(match assurance {
        Assurance::ConsistentPass => "stats-target-passed",
        Assurance::ConsistentFail => "stats-target-failed",
        Assurance::Inconsistent => "stats-target-by-chance",
    })
}

/// Says the same where there is little room: `nås av slump`.
pub fn assurance_short(words: &Words, assurance: Assurance) -> String {
    words.text(match assurance {
        Assurance::ConsistentPass => "stats-target-passed-short",
        Assurance::ConsistentFail => "stats-target-failed-short",
        Assurance::Inconsistent => "stats-target-by-chance-short",
    })
}
