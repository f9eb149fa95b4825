//! The points a weekly meeting goes through.

use serde::{Deserialize, Serialize};

use super::{Line, Show, Shown};

/// A point of the agenda, known to the program by what it is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Point {
    /// Input from service users.
    Input,
    /// Status of ongoing activities.
    Activities,
    /// New proposals, and answers to them.
    Proposals,
    /// The goals and their follow-up.
    Goals,
    /// Good examples and results of the past week.
    Examples,
    /// What somebody wants taken up: parked last time, or put on the agenda.
    Raised,
    /// A point in the unit's own words, by its place on the agenda of that kind of meeting.
    Own(u8),
}

impl Point {
    /// Gives the stable English name.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Input => "input",
            Self::Activities => "activities",
            Self::Proposals => "proposals",
            Self::Goals => "goals",
            Self::Examples => "examples",
            Self::Raised => "raised",
            Self::Own(_) => "own",
        }
    }
}

impl Show for Point {
    fn show(&self) -> Shown {
        Shown::Term(self.key())
    }
}

/// What the program knows of an agenda point.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AgendaRow {
    /// The point.
    pub point: Point,
    /// Minutes planned for it where the unit says nothing else.
    pub minutes: u8,
}

/// All agenda points, in the order of a Skarpnäck meeting; proposals are taken up between
/// activities and goals.
pub const AGENDA: [AgendaRow; 5] = [
    AgendaRow {
        point: Point::Input,
        minutes: 3,
    },
    AgendaRow {
        point: Point::Activities,
        minutes: 4,
    },
    AgendaRow {
        point: Point::Proposals,
        minutes: 5,
    },
    AgendaRow {
        point: Point::Goals,
        minutes: 5,
    },
    AgendaRow {
        point: Point::Examples,
        minutes: 3,
    },
];

/// A point on a unit's own agenda, with the time planned for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Planned {
    /// The point.
    pub point: Point,
    /// Minutes planned.
    pub minutes: u8,
}

impl Show for Planned {
    fn show(&self) -> Shown {
        self.minutes.show()
    }
}

/// A point of the unit's own making, on the agenda of another kind of meeting.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Heading {
    /// What it is called.
    pub text: Line,
    /// Minutes planned.
    pub minutes: u8,
}

/// The agenda of a unit that has not chosen its own.
pub fn default_agenda() -> Vec<Planned> {
    AGENDA
        .iter()
        .map(|row| Planned {
            point: row.point,
            minutes: row.minutes,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_points_stand_once_each_and_fill_twenty_minutes() {
        let mut points: Vec<_> = AGENDA.iter().map(|row| row.point).collect();
        points.dedup();
        assert_eq!(points.len(), AGENDA.len());
        assert_eq!(
            AGENDA.iter().map(|row| u32::from(row.minutes)).sum::<u32>(),
            20
        );
    }
}
