//! What may be shown of a pulse round, so that nobody's answer can be worked out.

mod page;

use serde::{Deserialize, Serialize};

use crate::board::{PulseK, PulseRound, Tally};
use crate::locale::Words;

pub use page::{document, head, state};

/// Answers from which on it is shown how many gave each.
const SPREAD_FROM: u32 = 10;

/// What may be shown of the answers to one question.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(tag = "shown", rename_all = "snake_case")]
pub enum Published {
    /// Nothing: fewer than k answers, or none.
    TooFew,
    /// Nothing: the answers are so alike that their mean would tell what single persons answered.
    TooAlike,
    /// Nothing: 1 to 4 answers more or fewer than to a question that is shown.
    NearlyTheSame,
    /// How many answered, and their mean to one decimal.
    Mean {
        /// How many.
        answers: u32,
        /// Above 1 and below 5.
        mean: f64,
    },
    /// How many gave each answer.
    Spread {
        /// How many in all.
        answers: u32,
        /// Their mean to one decimal; none where that is 1 or 5.
        mean: Option<f64>,
        /// How many answered 1, 2, 3, 4 and 5.
        spread: Tally,
    },
}

impl Published {
    /// Gives the mean that is shown, if one is.
    pub const fn mean(self) -> Option<f64> {
        match self {
            Self::Mean { mean, .. } => Some(mean),
            Self::Spread { mean, .. } => mean,
            Self::TooFew | Self::TooAlike | Self::NearlyTheSame => None,
        }
    }

    /// Gives how many answered, where that is shown.
    pub const fn answers(self) -> Option<u32> {
        match self {
            Self::Mean { answers, .. } | Self::Spread { answers, .. } => Some(answers),
            Self::TooFew | Self::TooAlike | Self::NearlyTheSame => None,
        }
    }

    /// Says it in words.
    pub fn said(self, words: &Words, k: PulseK) -> String {
        match self {
            Self::TooFew => words.with("pulse-too-few", &[("least", u8::from(k).into())]),
            Self::TooAlike => words.text("pulse-too-alike"),
            Self::NearlyTheSame => words.text("pulse-nearly-the-same"),
            Self::Mean { answers, mean } => {
                let args = [
                    ("count", answers.into()),
                    ("mean", words.number(mean, 1).into()),
                ];
                words.with("pulse-mean", &args)
            }
            Self::Spread {
                answers,
                mean,
                spread,
            } => {
                let points = (1..).zip(spread);
                let points: Vec<String> = points
                    .map(|(at, count)| format!("{at}:\u{a0}{count}"))
                    .collect();
                let args = [
                    ("count", answers.into()),
                    ("spread", points.join("\u{a0}· ").into()),
                    (
                        "mean",
                        mean.map_or_else(String::new, |mean| words.number(mean, 1))
                            .into(),
                    ),
                ];
                match mean {
                    Some(_) => words.with("pulse-spread", &args),
                    None => words.with("pulse-spread-only", &args),
                }
            }
        }
    }
}

/// Reads how many answered 1 to 5: `0,1,4,3,2`. No board has more than thousands of colleagues.
pub fn tally(typed: &str) -> Option<Tally> {
    let counts: Option<Vec<u32>> = typed
        .split([',', ' ', ';'])
        .filter(|one| !one.is_empty())
        .map(|one| one.parse().ok().filter(|count| *count <= 9_999))
        .collect();
    counts?.try_into().ok()
}

/// Decides what may be shown of each question of a round; nothing before it is closed.
///
/// - Fewer than k answers: nothing, not even how many.
/// - From k to 9: the mean to one decimal, unless it settles how many gave some answer. With five
///   answers a mean of 4.8 can only be four fives and a four.
/// - From 10: how many gave each answer, unless all gave the same.
/// - Of two questions with 1 to 4 answers between them only the one with more is shown.
///
/// Rules of thumb of small cells and differencing: Hundepool et al., Statistical Disclosure
/// Control, 2012, ch. 4 and 5.
pub fn published(round: &PulseRound, k: PulseK) -> Option<Vec<Published>> {
    round.closed?;
    let mut shown: Vec<Published> = round.answers.iter().map(|tally| alone(tally, k)).collect();
    let mut order: Vec<usize> = (0..shown.len()).collect();
    order.sort_by_key(|at| std::cmp::Reverse(shown[*at].answers()));
    let mut sizes: Vec<u32> = Vec::new();
    for at in order {
        let Some(size) = shown[at].answers() else {
            continue;
        };
        if sizes
            .iter()
            .any(|other| (1..=4).contains(&other.abs_diff(size)))
        {
            shown[at] = Published::NearlyTheSame;
        } else {
            sizes.push(size);
        }
    }
    Some(shown)
}

fn alone(tally: &Tally, k: PulseK) -> Published {
    let answers = tally
        .iter()
        .fold(0_u32, |sum, one| sum.saturating_add(*one));
    if answers < u32::from(u8::from(k)) {
        return Published::TooFew;
    }
    let sum: u64 = (1..)
        .zip(tally)
        .map(|(point, one)| point * u64::from(*one))
        .sum();
    let mean = (10.0 * sum as f64 / f64::from(answers)).round() / 10.0;
    if answers >= SPREAD_FROM {
        return if tally.contains(&answers) {
            Published::TooAlike
        } else {
            Published::Spread {
                answers,
                mean: (mean > 1.0 && mean < 5.0).then_some(mean),
                spread: *tally,
            }
        };
    }
    // As long as one person can have answered the other end, each point has several counts left.
    let others = u64::from(answers) - 1;
    if sum > 5 + others && sum < 1 + 5 * others {
        Published::Mean { answers, mean }
    } else {
        Published::TooAlike
    }
}

#[cfg(test)]
mod tests;
