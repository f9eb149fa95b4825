//! The screens that can stand on top of the board.

use super::{Ballot, Form, Grid, Ledger, List, MatrixView, Reader, Room, Sheet, Survey, Wall};
use crate::board::CardId;

/// A screen on top of the board.
#[derive(Debug)]
pub enum Screen {
    /// One card.
    Card {
        /// Which card.
        id: CardId,
        /// Lines scrolled past.
        scroll: usize,
    },
    /// A metric's chart.
    Chart {
        /// Which metric.
        id: CardId,
        /// Lines scrolled past.
        scroll: usize,
        /// The week that is being read, counted back from the newest.
        back: usize,
        /// The metric that stands under it.
        with: Option<CardId>,
    },
    /// What the finding on a card or chart rests on.
    Basis {
        /// Which card.
        id: CardId,
        /// Lines scrolled past.
        scroll: usize,
    },
    /// What the keys do.
    Help {
        /// Lines scrolled past.
        scroll: usize,
    },
    /// A report.
    Document(Reader),
    /// The week's values.
    Grid(Grid),
    /// The weekly meeting.
    Meeting(Room),
    /// A list to choose from.
    List(List),
    /// A form to fill in.
    Form(Form),
    /// The fields of a card or of the unit.
    Sheet(Box<Sheet>),
    /// One of the longer lists.
    Register(Ledger),
    /// Effort against effect.
    Matrix(Box<MatrixView>),
    /// The field that narrows the board down.
    Filter,
    /// The keyboard that is passed from one to the next, for the pulse survey.
    Ballot(Ballot),
    /// The board for a screen that nobody drives.
    Wall(Wall),
    /// All units, a row each.
    Overview(Box<Survey>),
}
