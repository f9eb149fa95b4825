//! From a board's metrics and proposals to what is said of them.

mod stored;

use crate::analysis::gate::Withheld;
use crate::analysis::improvement::Assurance;
use crate::analysis::signal::{Pattern, Reading};
use crate::analysis::verdict::{Effect as Way, Verdict};
use crate::board::{
    Act, Board, Card, Deed, Measure, Metric, MetricEdit, Number, OddWeek, Part, Proposal,
    ProposalEdit, ProposalField, Rebase, Swap, ValueSwap, Week, WeekValue,
};
use crate::locale::{Lang, Words};
use crate::report::sample::{JOUR, Maker, SMS, VISITS, board, day, line, visits};

use super::effect::{Effect, Stage};
use super::reading::MetricReading;
use super::series::MetricSeries;
use super::{metric, said, verdict};

const TODAY: &str = "2026-11-22";

fn words() -> Words {
    Words::new(Lang::SV)
}

fn week(text: &str) -> Week {
    text.parse().unwrap()
}

/// Noise between 18 and 22 per cent.
fn noise(row: usize) -> f64 {
    [20.0, 21.0, 19.0, 22.0, 18.0, 21.0, 20.0, 19.0][row % 8]
}

/// The sample board with so many weeks of missed visits, the last one week 46.
fn measured(weeks: usize, value: impl Fn(usize) -> Option<f64>) -> Maker {
    let mut maker = Maker::on(board());
    let first = week("2026-W46").plus(1 - i64::try_from(weeks).unwrap());
    let swaps = (0..weeks).filter_map(|row| {
        let week = first.plus(i64::try_from(row).unwrap());
        let to = WeekValue::ratio(week, Number::new(value(row)?)?, 100.into());
        let from = maker.board.value(&visits().key, week).cloned();
        (from.as_ref() != Some(&to)).then(|| ValueSwap {
            metric: visits().key,
            week,
            from,
            to: Some(to),
        })
    });
    let swaps: Vec<_> = swaps.collect();
    maker.make("2026-11-18", "EF", Act::Values(swaps));
    maker
}

fn the_metric(board: &Board) -> &Metric {
    &board.metrics.get(VISITS).unwrap().body
}

fn read(board: &Board) -> MetricReading {
    MetricReading::of(board, the_metric(board), day(TODAY)).unwrap()
}

fn edit(maker: &mut Maker, edit: MetricEdit) {
    maker.make("2026-11-18", "RL", Act::Metric(VISITS, Deed::Edit(edit)));
}

/// Links a proposal to the metric from a week on.
fn link(maker: &mut Maker, id: crate::board::CardId, start: &str) {
    let from = maker.board.proposals.get(id).unwrap().body.measure.clone();
    let to = Measure {
        metric: visits().key,
        start: Some(week(start)),
    };
    let field = ProposalField::Measure(Swap::new(from, Some(to)));
    let act = Act::Proposal(id, Deed::Edit(ProposalEdit::Set(field)));
    maker.make("2026-11-18", "RL", act);
}

fn proposal(board: &Board, id: crate::board::CardId) -> &Card<Proposal> {
    board.proposals.get(id).unwrap()
}

fn lines(board: &Board, id: crate::board::CardId) -> Vec<String> {
    let effect = Effect::of(board, proposal(board, id), day(TODAY)).unwrap();
    verdict::lines(&words(), &effect)
}

#[test]
fn odd_weeks_are_kept_apart_and_missing_weeks_are_rows() {
    let mut maker = measured(10, |row| (row != 4).then(|| noise(row)));
    let odd = OddWeek {
        week: week("2026-W46"),
        note: line("Strejk"),
    };
    edit(
        &mut maker,
        MetricEdit::Odd(Swap::new(Vec::new(), vec![odd])),
    );
    let series = MetricSeries::of(&maker.board, the_metric(&maker.board), day(TODAY)).unwrap();
    assert_eq!((series.first, series.values.len()), (week("2026-W37"), 10));
    assert_eq!((series.values[4], series.values[9]), (None, None));
    assert_eq!(series.odd[9], Some(noise(9)));
    assert_eq!(series.week(9), week("2026-W46"));
    assert!(series.whole);
}

#[test]
fn few_weeks_say_so_and_nothing_else() {
    let words = words();
    let maker = measured(10, |row| Some(noise(row)));
    let reading = read(&maker.board);
    let withheld = Withheld::TooFewWeeks {
        weeks: 10,
        needed: 13,
    };
    assert_eq!(reading.newest, Some(Reading::Withheld(withheld)));
    assert_eq!((reading.assurance(), reading.preliminary()), (None, true));
    let short = said::short(&words, Reading::Withheld(withheld)).unwrap();
    assert_eq!(short, "för få veckor (10 av 13)");
}

#[test]
fn seven_weeks_on_one_side_are_a_signal_with_its_rule() {
    let words = words();
    let maker = measured(41, |row| {
        Some(noise(row) - if row >= 34 { 3.0 } else { 0.0 })
    });
    let reading = read(&maker.board);
    let Some(Reading::Signal(found)) = reading.newest else {
        panic!("{:?}", reading.newest);
    };
    assert_eq!((found.pattern, found.weeks), (Pattern::Shift, 7));
    let short = said::short(&words, Reading::Signal(found)).unwrap();
    assert_eq!(short, "signal: 7 veckor under medel");
    let today = day(TODAY);
    let said = metric::sentences(
        &words,
        &maker.board,
        the_metric(&maker.board),
        today,
        Some(&reading),
    );
    let first = "Signal åt det bättre hållet: 7 veckor i rad under medel. Något har ändrats.";
    assert_eq!(said[0], first);
    // the limits come from the first 26 weeks and do not follow
    assert!(said[1].starts_with("Medel 20,0\u{a0}%"), "{said:?}");
    let rule = said::rule(&words, Reading::Signal(found), reading.chart.model);
    assert!(rule.contains("Making Data Count"), "{rule}");
}

#[test]
fn noise_is_said_to_be_noise_and_the_target_to_be_out_of_reach() {
    let words = words();
    let maker = measured(30, |row| Some(noise(row)));
    let reading = read(&maker.board);
    assert_eq!(reading.newest, Some(Reading::CommonCause));
    assert_eq!(
        said::short(&words, Reading::CommonCause).unwrap(),
        "normal variation"
    );
    let out_of_reach = reading.assurance_of(5.0, crate::board::Better::Lower);
    assert_eq!(out_of_reach, Some(Assurance::ConsistentFail));
    assert_eq!(
        said::assurance(&words, out_of_reach.unwrap()),
        "missar målet stadigt"
    );
}

#[test]
fn a_new_level_by_decision_begins_new_limits() {
    let mut maker = measured(40, |row| {
        Some(noise(row) - if row >= 20 { 9.0 } else { 0.0 })
    });
    let rebase = Rebase {
        week: week("2026-W46").plus(-19),
        reason: line("Ny rutin"),
        on: day("2026-11-01"),
        by: None,
    };
    edit(
        &mut maker,
        MetricEdit::Rebase(Swap::new(Vec::new(), vec![rebase])),
    );
    let reading = read(&maker.board);
    assert_eq!(reading.chart.segments.len(), 2);
    assert_eq!(reading.newest, Some(Reading::CommonCause));
}

#[test]
fn nothing_is_said_while_earlier_years_are_not_read() {
    let mut maker = measured(40, |row| Some(noise(row)));
    maker.board.absent.insert(Part::Year(2024));
    let reading = read(&maker.board);
    assert_eq!((reading.newest, reading.limits()), (None, None));
}

#[test]
fn a_week_of_a_year_that_was_let_go_is_read_all_the_same() {
    let (words, mut maker) = (words(), measured(60, |row| Some(noise(row))));
    let year = maker.board.years.remove(&2025);
    let mut earlier = crate::board::Earlier::default();
    earlier.add(2025, year.map(|year| year.figures()).unwrap_or_default());
    maker.board.earlier = std::sync::Arc::new(earlier);
    maker.board.absent.insert(Part::Year(2025));
    let reading = read(&maker.board);
    let read = metric::week(
        &words,
        &maker.board,
        (the_metric(&maker.board), &reading),
        0,
        " · ",
    );
    let value = words.trimmed(noise(0), 1);
    assert!(read.ends_with(&format!("2025: {value}\u{a0}%")), "{read}");
}

#[test]
fn an_improvement_is_confirmed_with_its_figures() {
    let mut maker = measured(40, |row| {
        Some(noise(row) - if row >= 28 { 8.0 } else { 0.0 })
    });
    link(&mut maker, SMS, "2026-W35");
    let effect = Effect::of(&maker.board, proposal(&maker.board, SMS), day(TODAY)).unwrap();
    let outcome = effect.outcome().unwrap();
    assert_eq!(outcome.verdict, Ok(Verdict::Confirmed(Way::Improvement)));
    assert_eq!(verdict::short(&words(), outcome), "Förbättrad");
    let said = verdict::lines(&words(), &effect);
    let judged = "Bedömt på 12 veckor efter, till och med v.\u{a0}46\u{a0}2026.";
    assert!(said[0].ends_with(judged), "{said:?}");
    assert!(
        said[1].contains("(26 veckor), efter 11,8\u{a0}%"),
        "{said:?}"
    );
    assert!(
        said[1].contains("procentenheter; p\u{a0}<\u{a0}0,001"),
        "{said:?}"
    );
    assert!(said[1].contains("12 av 12 veckor bättre"), "{said:?}");
    let next = "Nästa bedömning i v.\u{a0}7\u{a0}2027 (26 veckor efter).";
    assert_eq!(said.last().unwrap(), next);
}

#[test]
fn weeks_after_a_look_do_not_change_its_verdict() {
    let verdict_with = |weeks_after: usize| {
        let weeks = 28 + weeks_after;
        let value = |row: usize| if (28..38).contains(&row) { 8.0 } else { 0.0 };
        let mut maker = measured(weeks, |row| Some(noise(row) - value(row)));
        let start = week("2026-W46").plus(1 - i64::try_from(weeks_after).unwrap());
        link(&mut maker, SMS, &start.to_string());
        let effect = Effect::of(&maker.board, proposal(&maker.board, SMS), day(TODAY)).unwrap();
        effect.outcome().unwrap()
    };
    let (at_look, later) = (verdict_with(12), verdict_with(20));
    assert_eq!((at_look.look, at_look.verdict), (later.look, later.verdict));
    assert_eq!(later.after, 20);
}

#[test]
fn no_change_shown_is_never_said_to_be_a_failure() {
    let mut maker = measured(40, |row| Some(noise(row)));
    link(&mut maker, SMS, "2026-W35");
    let said = lines(&maker.board, SMS);
    assert!(
        said[0].starts_with("Ingen ändring visad. Det kan ändå finnas en"),
        "{said:?}"
    );
}

#[test]
fn too_early_and_too_few_weeks_before_are_said_with_their_numbers() {
    let mut maker = measured(40, |row| Some(noise(row)));
    link(&mut maker, SMS, "2026-W44");
    let early = "För tidigt (3 av 8 veckor)";
    assert_eq!(lines(&maker.board, SMS)[0], early);
    link(&mut maker, SMS, "2026-W10");
    assert!(lines(&maker.board, SMS)[0].starts_with("För få veckor före"));
}

#[test]
fn before_a_trial_the_card_says_what_would_be_seen() {
    let mut maker = measured(40, |row| Some(noise(row)));
    link(&mut maker, SMS, "2026-W50");
    let said = lines(&maker.board, SMS);
    assert!(
        said[0].starts_with("Det här kan vi se: med 26 veckor före"),
        "{said:?}"
    );
    assert!(
        said[0].contains("från 20,0\u{a0}% till omkring 1"),
        "{said:?}"
    );
    let none = lines(&board(), SMS);
    assert!(none[0].contains("minst 12 behövs"), "{none:?}");
}

#[test]
fn two_changes_at_once_are_said_on_both_cards() {
    let mut maker = measured(40, |row| Some(noise(row)));
    link(&mut maker, SMS, "2026-W35");
    link(&mut maker, JOUR, "2026-W30");
    for (card, other) in [(SMS, JOUR), (JOUR, SMS)] {
        let other = proposal(&maker.board, other).number.to_string();
        let last = lines(&maker.board, card).pop().unwrap();
        assert!(
            last.contains(&other) && last.contains("inom 8 veckor"),
            "{last}"
        );
    }
    link(&mut maker, JOUR, "2026-W20");
    assert!(
        Effect::of(&maker.board, proposal(&maker.board, SMS), day(TODAY))
            .unwrap()
            .overlaps
            .is_empty()
    );
}

#[test]
fn a_trial_without_a_start_week_asks_for_one() {
    let mut maker = measured(40, |row| Some(noise(row)));
    let to = Measure {
        metric: visits().key,
        start: None,
    };
    let field = ProposalField::Measure(Swap::new(None, Some(to)));
    let act = Act::Proposal(JOUR, Deed::Edit(ProposalEdit::Set(field)));
    maker.make("2026-11-18", "RL", act);
    let effect = Effect::of(&maker.board, proposal(&maker.board, JOUR), day(TODAY)).unwrap();
    assert_eq!(effect.stage, Stage::NoStart);
}

#[test]
fn no_word_for_a_finding_is_missing_in_any_language() {
    for lang in Lang::all() {
        let words = Words::new(lang);
        let maker = measured(40, |row| Some(noise(row)));
        let reading = read(&maker.board);
        let said = metric::sentences(
            &words,
            &maker.board,
            the_metric(&maker.board),
            day(TODAY),
            Some(&reading),
        );
        assert!(
            said.iter().all(|line| !line.starts_with("stats-")),
            "{said:?}"
        );
    }
}
