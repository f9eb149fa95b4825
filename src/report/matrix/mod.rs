//! Effort against effect: which proposals give much for little work, as a grid of card numbers.

mod print;

use crate::board::{Board, Card, CardId, CardNumber, Proposal, Score};
use crate::locale::Words;

/// Steps of each score.
pub const STEPS: usize = 5;

/// The proposals that are not closed, by what they ask for and what they give.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Matrix {
    /// By effect, the highest first, and in each row by effort, the lowest first.
    cells: [[Vec<CardId>; STEPS]; STEPS],
    /// Those that lack one of the two.
    pub unplaced: Vec<CardId>,
}

/// A quarter of the grid.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Quarter {
    /// Much for little.
    QuickWin,
    /// Much for much.
    Undertaking,
    /// Little for little.
    FillIn,
    /// Little for much.
    Doubtful,
}

impl Quarter {
    /// All quarters, as they stand: above left and right, below left and right.
    pub const ALL: [Self; 4] = [
        Self::QuickWin,
        Self::Undertaking,
        Self::FillIn,
        Self::Doubtful,
    ];

    /// The quarter's word.
    pub fn label(self, words: &Words) -> String {
        words.text(match self {
            Self::QuickWin => "matrix-quick-win",
            Self::Undertaking => "matrix-undertaking",
            Self::FillIn => "matrix-fill-in",
            Self::Doubtful => "matrix-doubtful",
        })
    }
}

impl Matrix {
    /// Places the open proposals of a board, by number.
    pub fn of(board: &Board) -> Self {
        let mut matrix = Self::default();
        let open = |card: &&Card<Proposal>| !card.body.standing.status.kind().is_closed();
        let mut cards: Vec<_> = board.proposals.iter().filter(open).collect();
        cards.sort_by_key(|card| card.number);
        for card in cards {
            match (card.body.effort, card.body.effect) {
                (Some(effort), Some(effect)) => {
                    matrix.cells[STEPS - place(effect) - 1][place(effort)].push(card.id);
                }
                _ => matrix.unplaced.push(card.id),
            }
        }
        matrix
    }

    /// The cards of a cell, by its row from above and its column from the left.
    pub fn cell(&self, row: usize, column: usize) -> &[CardId] {
        let cell = self.cells.get(row).and_then(|row| row.get(column));
        cell.map_or(&[], Vec::as_slice)
    }

    /// All cards in the order they are read: row by row, then those without a place.
    pub fn cards(&self) -> Vec<CardId> {
        let placed = self.cells.iter().flatten().flatten();
        placed.chain(&self.unplaced).copied().collect()
    }

    /// The cards of a quarter. A 3 counts as much effect and as little effort, so that what is in
    /// the middle is given the benefit of the doubt.
    pub fn quarter(&self, quarter: Quarter) -> Vec<CardId> {
        let rows = 0..STEPS;
        let cells = rows.flat_map(|row| (0..STEPS).map(move |column| (row, column)));
        cells
            .filter(|(row, column)| quarter_of(*row, *column) == quarter)
            .flat_map(|(row, column)| self.cell(row, column))
            .copied()
            .collect()
    }
}

/// The quarter that a cell lies in.
pub const fn quarter_of(row: usize, column: usize) -> Quarter {
    match (row <= STEPS / 2, column <= STEPS / 2) {
        (true, true) => Quarter::QuickWin,
        (true, false) => Quarter::Undertaking,
        (false, true) => Quarter::FillIn,
        (false, false) => Quarter::Doubtful,
    }
}

/// The numbers of cards, parted by spaces.
pub fn numbers(board: &Board, cards: &[CardId]) -> String {
    let number = |id: &CardId| board.proposals.get(*id).map(|card| card.number);
    let numbers = cards
        .iter()
        .filter_map(number)
        .map(|number: CardNumber| number.to_string());
    numbers.collect::<Vec<_>>().join(" ")
}

fn place(score: Score) -> usize {
    usize::from(u8::from(score)) - 1
}

#[cfg(test)]
mod tests {
    use super::super::sample::{self, JOUR, SMS};
    use super::super::table::Paper;
    use super::*;
    use crate::board::{Act, Deed, ProposalEdit, ProposalField, Swap};
    use crate::locale::Lang;

    fn scored() -> Board {
        let mut maker = sample::Maker::on(sample::board());
        let fields = [
            ProposalField::Effort(Swap::new(None, Score::try_from(1).ok())),
            ProposalField::Effect(Swap::new(None, Score::try_from(5).ok())),
        ];
        for field in fields {
            let act = Act::Proposal(SMS, Deed::Edit(ProposalEdit::Set(field)));
            maker.make("2026-11-20", "RL", act);
        }
        maker.board
    }

    #[test]
    fn much_for_little_stands_above_to_the_left() {
        let matrix = Matrix::of(&scored());
        assert_eq!(matrix.cell(0, 0), [SMS]);
        assert_eq!(matrix.quarter(Quarter::QuickWin), [SMS]);
        assert_eq!(matrix.unplaced, [JOUR]);
        assert_eq!(matrix.cards(), [SMS, JOUR]);
    }

    #[test]
    fn the_text_names_every_card_once_under_its_quarter() {
        let board = scored();
        let paper = Paper {
            width: Some(60),
            ascii: false,
        };
        let text = Matrix::of(&board).print(&Words::new(Lang::SV), &board, paper);
        assert!(
            text.contains("Snabba vinster (1)\n  #4 SMS-påminnelse"),
            "{text}"
        );
        assert!(text.lines().all(|line| line.chars().count() <= 60));
    }
}
