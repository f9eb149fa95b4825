//! What may be shown of pulse rounds: nothing before a round is closed, and no question with fewer
//! answers than the unit's k.

use serde::{Deserialize, Serialize};

use super::Period;
use super::draft::Draft;
use crate::board::{Board, Card, PulseK, PulseRound};
use crate::locale::Words;
use crate::report::cells::column;
use crate::report::document::{Cell, Column, Table};
use crate::report::name;
use crate::report::pulse::{Published, published};

/// What may be shown of the answers to a question.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub enum Answers {
    /// Too few: not even how many.
    TooFew {
        /// The fewest that are shown.
        least: u8,
    },
    /// Enough, but more would be told than should.
    Withheld(Published),
    /// Enough, but one other unit alone is hidden, and a sum from elsewhere would tell of it.
    Covering,
    /// Enough.
    Enough(Rating),
}

/// How a question was rated.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Rating {
    /// Answers.
    pub count: u32,
    /// Their mean to one decimal, above 1 and below 5.
    pub mean: f64,
}

impl Answers {
    /// Reads a question of a closed round; none while the round is open.
    pub fn of(board: &Board, round: &PulseRound, question: usize) -> Option<Self> {
        let k = board.unit.settings.pulse_k;
        let shown = *published(round, k)?.get(question)?;
        let rated = shown.answers().zip(shown.mean());
        Some(match (shown, rated) {
            (Published::TooFew, _) => Self::TooFew { least: k.into() },
            (_, Some((count, mean))) => Self::Enough(Rating { count, mean }),
            (withheld, None) => Self::Withheld(withheld),
        })
    }

    /// Writes the mean, or that the answers are too few.
    pub fn cell(self, words: &Words) -> Cell {
        match self {
            Self::TooFew { least } => Cell {
                said: words.with("pulse-too-few", &[("least", least.into())]),
                ..Cell::nothing()
            },
            Self::Withheld(why) => Cell {
                said: why.said(words, PulseK::default()),
                ..Cell::nothing()
            },
            Self::Covering => Cell {
                said: words.text("pulse-covering"),
                ..Cell::nothing()
            },
            Self::Enough(rating) => Cell::number(words.number(rating.mean, 1), rating.mean),
        }
    }
}

/// The rounds of a period that are closed, oldest first.
pub(super) fn closed(board: &Board, period: Period) -> Vec<&Card<PulseRound>> {
    let rounds = board.pulses.iter();
    let shown =
        |card: &&Card<PulseRound>| card.body.closed.is_some() && period.holds_week(card.body.week);
    let mut rounds: Vec<_> = rounds.filter(shown).collect();
    rounds.sort_by_key(|card| (card.body.week, card.id));
    rounds
}

pub(super) fn write(draft: &mut Draft<'_>, board: &Board) {
    let words = draft.words;
    draft.section("pulse", "report-pulse");
    let columns = vec![
        column(words, "week", "metric-week"),
        column(words, "question", "report-question"),
        Column::numbers("answers", words.text("field-answers")),
        Column::numbers("mean", words.text("report-mean-scale")),
    ];
    let mut table = Table::new("pulse", words.text("report-pulse-table"), columns);
    for card in closed(board, draft.period) {
        let week = Cell::of(name::week(words, card.body.week), card.body.week);
        for (at, question) in card.body.questions.iter().enumerate() {
            let Some(answers) = Answers::of(board, &card.body, at) else {
                continue;
            };
            let count = match answers {
                Answers::TooFew { .. } | Answers::Withheld(_) | Answers::Covering => {
                    Cell::nothing()
                }
                Answers::Enough(rating) => Cell::of(rating.count.to_string(), rating.count),
            };
            let question = Cell::words(question.as_str());
            table.row(vec![week.clone(), question, count, answers.cell(words)]);
        }
    }
    draft.table_or(table, "report-pulse-none");
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::board::Line;
    use crate::locale::Lang;
    use crate::report::sample::empty;

    fn round(tally: [u32; 5], closed: bool) -> PulseRound {
        let question = Line::new("Rimlig vecka").unwrap();
        PulseRound {
            answers: vec![tally],
            closed: closed.then(|| "2026-11-20".parse().unwrap()),
            ..PulseRound::new("2026-W47".parse().unwrap(), vec![question])
        }
    }

    #[test]
    fn nothing_is_shown_before_a_round_is_closed() {
        let open = round([9, 9, 9, 9, 9], false);
        assert_eq!(Answers::of(&empty(), &open, 0), None);
    }

    #[test]
    fn fewer_answers_than_k_are_too_few() {
        let words = Words::new(Lang::SV);
        let few = Answers::of(&empty(), &round([1, 0, 2, 0, 1], true), 0).unwrap();
        assert_eq!(few, Answers::TooFew { least: 5 });
        let cell = few.cell(&words);
        assert_eq!(cell.said, "för få svar (minst 5)");
        assert!(cell.data.is_null());
        let enough = Answers::of(&empty(), &round([1, 0, 3, 0, 1], true), 0).unwrap();
        let rating = Rating {
            count: 5,
            mean: 3.0,
        };
        assert_eq!(enough, Answers::Enough(rating));
    }

    #[test]
    fn a_unit_may_want_more_answers() {
        let mut board = empty();
        board.unit.settings.pulse_k = 8.try_into().unwrap();
        let seven = round([7, 0, 0, 0, 0], true);
        let few = Answers::TooFew { least: 8 };
        assert_eq!(Answers::of(&board, &seven, 0), Some(few));
    }
}
