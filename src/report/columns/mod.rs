//! What stands where on the board, worked out once a change and not once a frame.

mod statistics;

use chrono::NaiveDate;

use crate::board::{ActivityState, Board, Card, CardId, Lift, Proposal, StatusKind, Week};

pub use statistics::Statistics;

/// A column of the board.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Column {
    /// Improvement proposals.
    #[default]
    Proposals,
    /// Goals.
    Goals,
    /// Statistics.
    Metrics,
}

impl Column {
    /// All columns, left to right.
    pub const ALL: [Self; 3] = [Self::Proposals, Self::Goals, Self::Metrics];
}

/// Proposals of one status, in the order they are taken up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// Which status.
    pub status: StatusKind,
    /// The cards, by id.
    pub cards: Vec<CardId>,
}

/// Counts of the cards that have no column of their own.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Others {
    /// Inputs from service users that wait for an answer.
    pub inputs: usize,
    /// Activities that are not finished.
    pub activities: usize,
    /// Those of them that are overdue.
    pub overdue: usize,
    /// Good examples not yet told.
    pub examples: usize,
    /// Hinders in the way.
    pub hinders: usize,
    /// Those of them that were lifted to the department.
    pub lifted: usize,
}

/// The columns of a board on a day.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Columns {
    /// Proposals by status; groups without cards are left out.
    pub proposals: Vec<Group>,
    /// Goals that are not closed, by number.
    pub goals: Vec<CardId>,
    /// Metrics that are still measured, in the order they were added.
    pub metrics: Vec<CardId>,
    /// What the statistics say of them.
    pub statistics: Statistics,
    /// The rest, as counts.
    pub others: Others,
    /// Metrics without a value for this week.
    pub missing: usize,
    /// Proposals that are not closed.
    pub open: usize,
}

/// The statuses that have a place on the board, top to bottom.
const ON_BOARD: [StatusKind; 6] = [
    StatusKind::New,
    StatusKind::Investigating,
    StatusKind::Decided,
    StatusKind::Testing,
    StatusKind::OnHold,
    StatusKind::Implemented,
];

impl Columns {
    /// Sorts a board into its columns.
    pub fn of(board: &Board, today: NaiveDate) -> Self {
        let this = Week::of(today);
        let missing = |key| board.value(key, this).is_none();
        let mut goals: Vec<_> = board
            .goals
            .iter()
            .filter(|goal| goal.body.closed.is_none())
            .collect();
        goals.sort_by_key(|goal| goal.number);
        let mut metrics: Vec<_> = board.measured().collect();
        metrics.sort_by_key(|metric| (metric.added.at, metric.id));
        let open = |card: &&Card<Proposal>| !card.body.standing.status.kind().is_closed();
        Self {
            proposals: ON_BOARD
                .iter()
                .filter_map(|status| group(board, *status, today))
                .collect(),
            goals: goals.iter().map(|goal| goal.id).collect(),
            missing: metrics
                .iter()
                .filter(|metric| missing(&metric.body.key))
                .count(),
            metrics: metrics.iter().map(|metric| metric.id).collect(),
            statistics: Statistics::of(board, today),
            others: others(board, today),
            open: board.proposals.iter().filter(open).count(),
        }
    }

    /// Counts what the cursor can stand on in a column.
    pub fn len(&self, column: Column) -> usize {
        match column {
            Column::Proposals => self.proposals.iter().map(|group| group.cards.len()).sum(),
            Column::Goals => self.goals.len(),
            Column::Metrics => self.metrics.len(),
        }
    }

    /// Finds the card at a place in a column.
    pub fn at(&self, column: Column, index: usize) -> Option<CardId> {
        match column {
            Column::Proposals => {
                let mut left = index;
                for group in &self.proposals {
                    match group.cards.get(left) {
                        Some(id) => return Some(*id),
                        None => left -= group.cards.len(),
                    }
                }
                None
            }
            Column::Goals => self.goals.get(index).copied(),
            Column::Metrics => self.metrics.get(index).copied(),
        }
    }

    /// Finds a card's column and place.
    pub fn find(&self, id: CardId) -> Option<(Column, usize)> {
        Column::ALL.into_iter().find_map(|column| {
            let place = (0..self.len(column)).find(|index| self.at(column, *index) == Some(id));
            place.map(|index| (column, index))
        })
    }
}

/// Oldest first where something waits, newest first among the implemented of the year.
fn group(board: &Board, status: StatusKind, today: NaiveDate) -> Option<Group> {
    let this_year = |card: &&Card<Proposal>| {
        use chrono::Datelike;
        status != StatusKind::Implemented || card.body.standing.since.year() == today.year()
    };
    let mut cards: Vec<_> = board.with_status(status).filter(this_year).collect();
    cards.sort_by_key(|card| (card.body.standing.since, card.number));
    if status == StatusKind::Implemented {
        cards.reverse();
    }
    let cards: Vec<_> = cards.iter().map(|card| card.id).collect();
    (!cards.is_empty()).then_some(Group { status, cards })
}

fn others(board: &Board, today: NaiveDate) -> Others {
    let running = || {
        let open = |state| !matches!(state, ActivityState::Finished { .. });
        board
            .activities
            .iter()
            .filter(move |card| open(card.body.state))
    };
    let hinders = || {
        board
            .hinders
            .iter()
            .filter(|card| card.body.resolved.is_none())
    };
    Others {
        inputs: board
            .inputs
            .iter()
            .filter(|card| card.body.closed.is_none())
            .count(),
        activities: running().count(),
        overdue: running().filter(|card| card.body.is_overdue(today)).count(),
        examples: board
            .examples
            .iter()
            .filter(|card| card.body.presented.is_none())
            .count(),
        hinders: hinders().count(),
        lifted: hinders()
            .filter(|card| card.body.lifted.as_ref().is_some_and(Lift::stands))
            .count(),
    }
}
