//! The unit that owns a board: what it is called, when it meets, who works there, its limits.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::edit::field_edits;
use super::merge::merged;
use super::{
    Departed, Line, Names, NextPoint, OtherMeeting, Planned, Point, Refusal, Rhythm, SecondVersion,
    Show, Shown, Signature, UnitId, UnitSlug, default_agenda,
};

/// A unit and its settings.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Unit {
    /// What copies of its files are recognised by.
    pub id: UnitId,
    /// What it is called.
    pub name: Line,
    /// The district administration (*stadsdelsförvaltning*) it belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organisation: Option<Line>,
    /// Its department.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub department: Option<Line>,
    /// The unit whose board receives what is lifted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent: Option<UnitSlug>,
    /// When it meets.
    #[serde(default)]
    pub rhythm: Rhythm,
    /// What it goes through when it meets.
    #[serde(default = "default_agenda")]
    pub agenda: Vec<Planned>,
    /// Who works there; may be left out.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub staff: Vec<Staff>,
    /// The areas of improvement that proposals are sorted under.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub areas: Vec<Area>,
    /// The other meetings it holds.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub meeting_kinds: Vec<OtherMeeting>,
    /// Who lead the weekly meeting by turns, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rota: Vec<Signature>,
    /// Who were taken off the board.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub departed: Vec<Departed>,
    /// What staff have put on the agenda of the next weekly meeting.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub next_points: Vec<NextPoint>,
    /// Its limits.
    #[serde(default)]
    pub settings: Settings,
    /// What copies of the board disagreed about, until somebody settles it.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub versions: BTreeSet<SecondVersion<UnitValue>>,
}

/// Somebody who works at the unit.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Staff {
    /// The signature that stands on cards.
    pub signature: Signature,
    /// Their name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<Line>,
    /// What they do.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<Line>,
    /// The day they left; their signature stays on old cards.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub left: Option<NaiveDate>,
}

/// An area of improvement.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Area {
    /// Its number, as in the city's action plan.
    pub number: u8,
    /// Its name.
    pub name: Line,
}

/// The limits a unit has set itself.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// How many proposals may be tested at once before the board warns.
    pub wip_limit: u8,
    /// Days until an unanswered proposal is marked.
    pub answer_days: u16,
    /// Days until a proposal that does not move is marked.
    pub still_days: u16,
    /// Fewest answers for which a pulse is shown; may be raised, never below 5.
    pub pulse_k: PulseK,
    /// Mail domains that the guard against client data lets through.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub mail_domains: Vec<Line>,
    /// How people's names stand on the shared screen during a meeting.
    #[serde(skip_serializing_if = "Names::is_default")]
    pub names: Names,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            wip_limit: 3,
            answer_days: 7,
            still_days: 30,
            pulse_k: PulseK::default(),
            mail_domains: Vec::new(),
            names: Names::default(),
        }
    }
}

impl Show for Settings {
    fn show(&self) -> Shown {
        Shown::Nothing
    }
}

/// The fewest answers that may be shown: 5 or more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub struct PulseK(u8);

impl Default for PulseK {
    fn default() -> Self {
        Self(5)
    }
}

impl TryFrom<u8> for PulseK {
    type Error = String;

    fn try_from(k: u8) -> Result<Self, String> {
        if k >= 5 {
            Ok(Self(k))
        } else {
            Err(format!("k is {k}; it may not be lower than 5"))
        }
    }
}

impl From<PulseK> for u8 {
    fn from(k: PulseK) -> Self {
        k.0
    }
}

impl Show for PulseK {
    fn show(&self) -> Shown {
        self.0.show()
    }
}

impl Show for Staff {
    fn show(&self) -> Shown {
        self.name
            .as_ref()
            .map_or_else(|| self.signature.show(), Show::show)
    }
}

impl Show for Area {
    fn show(&self) -> Shown {
        self.name.show()
    }
}

impl Show for UnitSlug {
    fn show(&self) -> Shown {
        Shown::Words(self.to_string())
    }
}

field_edits! {
    /// An edit of one field of a unit.
    UnitEdit, UnitValue of Unit {
        Name: name = Line, Organisation: organisation = Option<Line>,
        Department: department = Option<Line>, Parent: parent = Option<UnitSlug>,
        Rhythm: rhythm = Rhythm, Agenda: agenda = Vec<Planned>, Staff: staff = Vec<Staff>,
        Areas: areas = Vec<Area>, Settings: settings = Settings,
        MeetingKinds: meeting_kinds = Vec<OtherMeeting>, Rota: rota = Vec<Signature>,
        NextPoints: next_points = Vec<NextPoint>, Departed: departed = Vec<Departed>,
    }
}

merged! {
    /// A value in dispute among a unit's limits.
    SettingsValue of Settings {
        one {
            WipLimit as Settings: wip_limit = u8, AnswerDays as Settings: answer_days = u16,
            StillDays as Settings: still_days = u16, PulseK as Settings: pulse_k = PulseK,
            Names as Settings: names = Names,
        }
        lists { mail_domains }
    }
}

merged! {
    /// A value in dispute on a unit.
    UnitValue of Unit {
        one {
            Name: name = Line, Organisation: organisation = Option<Line>,
            Department: department = Option<Line>, Parent: parent = Option<UnitSlug>,
            Rhythm: rhythm = Rhythm, Agenda: agenda = Vec<Planned>, Rota: rota = Vec<Signature>,
        }
        nested { Settings: settings = Settings, SettingsValue }
        keyed {
            Staff: staff = Staff, by signature; Areas: areas = Area, by number;
            MeetingKinds: meeting_kinds = OtherMeeting, by kind;
            Departed: departed = Departed, by mark;
        }
        said { NextPoints: next_points = NextPoint }
        fixed { id, versions }
    }
}

impl Unit {
    /// A unit with nothing but its name.
    pub fn named(id: UnitId, name: Line) -> Self {
        Self {
            id,
            name,
            organisation: None,
            department: None,
            parent: None,
            rhythm: Rhythm::default(),
            agenda: default_agenda(),
            staff: Vec::new(),
            areas: Vec::new(),
            meeting_kinds: Vec::new(),
            rota: Vec::new(),
            departed: Vec::new(),
            next_points: Vec::new(),
            settings: Settings::default(),
            versions: BTreeSet::new(),
        }
    }

    /// Checks that no signature, area, agenda point or kind of meeting stands twice.
    pub(super) fn check(&self) -> Result<(), Refusal> {
        let staff = first_twice(self.staff.iter().map(|one| one.signature.as_str()));
        let areas = first_twice(self.areas.iter().map(|area| area.number));
        let points = first_twice(self.agenda.iter().map(|planned| planned.point));
        if let Some(signature) = staff {
            return Err(Refusal::TwiceInList(signature.to_owned()));
        }
        let kinds = first_twice(self.meeting_kinds.iter().map(|known| known.kind.key()));
        let points = points.map(Point::key);
        let named = points.or(kinds).map(str::to_owned);
        let twice = areas.map(|number| number.to_string()).or(named);
        twice.map_or(Ok(()), |twice| Err(Refusal::TwiceInList(twice)))
    }
}

fn first_twice<T: Ord + Copy>(items: impl Iterator<Item = T>) -> Option<T> {
    let mut seen = BTreeSet::new();
    items.into_iter().find(|item| !seen.insert(*item))
}
