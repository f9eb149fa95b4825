//! What stands in a unit's files, and which file holds which part of the board.
//!
//! The layout is a contract with people and with `git`: fields in the order of [`File`], each
//! item on its own lines, a week's value on one line, no line that changes at every save.

use serde::{Deserialize, Serialize};

use crate::board::{
    Activity, Board, Card, CardNumber, Entry, Example, Figures, Goal, Hinder, Input, Meeting,
    Metric, Part, Proposal, PulseRound, Reply, Series, Shared, Sheet, Unit, UnitEdit, UnitId,
    ValueEntry, Year,
};

use super::fast;

/// The format that this version writes.
pub(super) const FORMAT: u32 = 1;

/// Which of a unit's files a file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum FileKind {
    /// What is open.
    Board,
    /// A year's values, meetings and pulse rounds.
    Year,
    /// The cards closed in a year.
    Closed,
}

/// Runs a macro for every list of cards, in the order that they stand in a file.
macro_rules! for_lists {
    ($do:ident) => {
        $do! {
            goals: Goal, metrics: Metric, proposals: Proposal, activities: Activity,
            inputs: Input, examples: Example, hinders: Hinder, replies: Reply, pulses: PulseRound,
            meetings: Meeting
        }
    };
}
pub(super) use for_lists;

macro_rules! define_file {
    ($($list:ident: $body:ident),*) => {
        /// A file as it is written: one shape for all kinds, with what a kind lacks left out.
        #[derive(Serialize, Deserialize)]
        pub(super) struct File {
            pub(super) format: u32,
            kind: FileKind,
            unit: UnitId,
            #[serde(default, skip_serializing_if = "Option::is_none")]
            year: Option<i32>,
            #[serde(default, skip_serializing_if = "Option::is_none")]
            about: Option<Unit>,
            #[serde(default, skip_serializing_if = "Option::is_none")]
            next_number: Option<CardNumber>,
            $(#[serde(default, skip_serializing_if = "Vec::is_empty")]
            $list: Vec<Shared<Card<$body>>>,)*
            #[serde(default, skip_serializing_if = "Option::is_none")]
            values: Option<Values>,
            #[serde(default, skip_serializing_if = "Vec::is_empty")]
            about_log: Vec<Entry<UnitEdit>>,
            /// Old lines of `about_log`, in a year's file.
            #[serde(default, skip_serializing_if = "Vec::is_empty")]
            unit_log: Vec<Entry<UnitEdit>>,
        }

        impl File {
            /// Gives what a leaf holds the shape that it has in a file.
            pub(super) fn of(leaf: Leaf) -> Self {
                let (kind, year) = heading(leaf.part);
                let head = leaf.head.map(|head| (head.unit, head.next_number, head.log));
                let (about, next_number, about_log) = match head {
                    Some((unit, next, log)) => (Some(unit), Some(next), log),
                    None => (None, None, Vec::new()),
                };
                let sheet = leaf.sheet;
                Self {
                    format: FORMAT,
                    kind,
                    unit: leaf.unit,
                    year,
                    about,
                    next_number,
                    $($list: sheet.$list,)*
                    values: sheet.year.map(Values::of),
                    about_log,
                    unit_log: sheet.unit_log,
                }
            }

            /// Reads the shape back; nothing where the heading does not hold together.
            pub(super) fn leaf(self) -> Option<Leaf> {
                let part = part_of(self.kind, self.year)?;
                let head = self.about.map(|unit| Head {
                    unit,
                    log: self.about_log,
                    next_number: self.next_number.unwrap_or(CardNumber::FIRST),
                });
                let sheet = Sheet {
                    $($list: self.$list,)*
                    year: self.values.map(|values| Year::new(values.series, values.log)),
                    unit_log: self.unit_log,
                };
                Some(Leaf { unit: self.unit, part, head, sheet })
            }
        }
    };
}
for_lists!(define_file);

/// A year's values, as they stand in a file.
#[derive(Serialize, Deserialize)]
struct Values {
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    series: Vec<Shared<Series>>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    log: Vec<Shared<ValueEntry>>,
}

impl Values {
    fn of(year: Year) -> Self {
        Self {
            series: year.series().to_vec(),
            log: year.log,
        }
    }
}

/// A year's file as it is read when only its figures are asked for.
#[derive(Deserialize)]
pub(super) struct YearFigures {
    format: u32,
    kind: FileKind,
    unit: UnitId,
    #[serde(default)]
    year: Option<i32>,
    #[serde(default)]
    values: SeriesFigures,
}

#[derive(Default, Deserialize)]
struct SeriesFigures {
    #[serde(default)]
    series: Vec<Figures>,
}

impl YearFigures {
    /// Reads the figures of a unit's file as the program writes it; nothing where it is another.
    pub(super) fn read(text: &str, part: Part, unit: UnitId) -> Option<Vec<Figures>> {
        let file: Self = fast::read_some(text)?;
        let is_it = file.format == FORMAT
            && part_of(file.kind, file.year) == Some(part)
            && file.unit == unit;
        let sorted = |one: &Figures| one.weeks.is_sorted_by_key(|known| known.week);
        let figures = file.values.series;
        let in_order = figures.is_sorted_by(|a, b| a.metric <= b.metric);
        (is_it && in_order && figures.iter().all(sorted)).then_some(figures)
    }
}

/// What one file says, sorted out.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Leaf {
    /// The unit it belongs to.
    pub(super) unit: UnitId,
    /// Which part of the board it is.
    pub(super) part: Part,
    /// What only the open part has.
    pub(super) head: Option<Head>,
    /// The cards and values.
    pub(super) sheet: Sheet,
}

/// What a board has besides its cards and values.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Head {
    /// The unit and its settings.
    pub(super) unit: Unit,
    /// What happened to them.
    pub(super) log: Vec<Entry<UnitEdit>>,
    /// The number that the next card gets.
    pub(super) next_number: CardNumber,
}

impl Leaf {
    /// Takes a part out of a board.
    pub(super) fn of(board: &Board, part: Part) -> Self {
        let head = || Head {
            unit: board.unit.clone(),
            log: board.unit_log_in(Part::Open),
            next_number: board.next_number,
        };
        Self {
            unit: board.unit.id,
            part,
            head: (part == Part::Open).then(head),
            sheet: board.sheet(part),
        }
    }

    /// Tells whether the board has nothing else to say in a part. Most of a board lies still, so
    /// it is compared where it stands and not copied first.
    pub(super) fn is_still(&self, board: &Board, part: Part) -> bool {
        let same = |head: &Head| {
            head.unit == board.unit
                && head.next_number == board.next_number
                && board.unit_log_is(Part::Open, &head.log)
        };
        self.head.as_ref().is_none_or(same) && board.gives_out(part, &self.sheet)
    }
}

impl Head {
    /// Makes a board of the open part.
    pub(super) fn board(self, open: Sheet) -> Board {
        let mut board = Board::new(self.unit);
        board.unit_log = self.log;
        board.next_number = self.next_number;
        board.add_sheet(Part::Open, open);
        board
    }
}

const fn heading(part: Part) -> (FileKind, Option<i32>) {
    match part {
        Part::Open => (FileKind::Board, None),
        Part::Year(year) => (FileKind::Year, Some(year)),
        Part::Closed(year) => (FileKind::Closed, Some(year)),
    }
}

const fn part_of(kind: FileKind, year: Option<i32>) -> Option<Part> {
    match (kind, year) {
        (FileKind::Board, None) => Some(Part::Open),
        (FileKind::Year, Some(year)) => Some(Part::Year(year)),
        (FileKind::Closed, Some(year)) => Some(Part::Closed(year)),
        _ => None,
    }
}

/// Gives the name of the file that a part lies in.
pub(super) fn file_name(part: Part) -> String {
    match part {
        Part::Open => "board.ron".to_owned(),
        Part::Year(year) => format!("{year:04}.ron"),
        Part::Closed(year) => format!("closed-{year:04}.ron"),
    }
}

/// Tells which part a file with that name holds, if any.
pub(super) fn part_named(name: &str) -> Option<Part> {
    let stem = name.strip_suffix(".ron")?;
    if stem == "board" {
        return Some(Part::Open);
    }
    let (closed, digits) = match stem.strip_prefix("closed-") {
        Some(digits) => (true, digits),
        None => (false, stem),
    };
    let four = digits.len() == 4 && digits.bytes().all(|byte| byte.is_ascii_digit());
    let year = digits.parse().ok().filter(|_| four)?;
    Some(if closed {
        Part::Closed(year)
    } else {
        Part::Year(year)
    })
}
