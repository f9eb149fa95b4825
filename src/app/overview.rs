//! The overview of all units on the screen: a row each, whose figures come from outside.
//!
//! It is kept up to date by what others do in any of them. A unit is opened from it to be looked
//! at, never to be changed: who looks across units does not work in them.

use std::rc::Rc;

use super::list::{Choice, Item};
use super::offers::writes;
use super::{App, Command, Effect, Listing, Screen, Update};
use crate::board::UnitSlug;
use crate::locale::Words;
use crate::report::overview::{self, Columns, GroupBy, Line, SortBy, Units, Wanted};

pub use crate::report::overview::{
    FORMAT as OVERVIEW_FORMAT, Line as SurveyLine, Read as OverviewRead, Row as OverviewRow,
};

/// The overview as it stands on the screen.
#[derive(Debug, Clone)]
pub struct Survey {
    /// All units; none until they have been read.
    pub rows: Option<Rc<Units>>,
    /// How many of how many have been read so far, while that is so.
    pub progress: Option<(usize, usize)>,
    /// In which order units stand.
    pub sort: SortBy,
    /// By what they stand together.
    pub group: Option<GroupBy>,
    /// The department or district administration whose units are shown, where not all are.
    pub filter: Option<String>,
    /// The lines that are shown.
    pub lines: Vec<Line>,
    /// The line that the cursor is on.
    pub cursor: usize,
}

impl Survey {
    /// The oldest unanswered first: what waits for somebody.
    const fn new(rows: Option<Rc<Units>>) -> Self {
        Self {
            rows,
            progress: None,
            sort: SortBy::Oldest,
            group: None,
            filter: None,
            lines: Vec::new(),
            cursor: 0,
        }
    }

    /// The unit that the cursor is on.
    pub fn current(&self) -> Option<&OverviewRow> {
        let slug = self.lines.get(self.cursor)?.unit()?;
        let mut rows = self.rows.as_ref()?.rows().iter();
        rows.find(|row| row.slug == slug)
    }

    /// Moves the cursor; it stands on units alone.
    pub(super) fn step(&mut self, by: isize) {
        let last = self.lines.len().saturating_sub(1);
        let wanted = self.cursor.saturating_add_signed(by).min(last);
        let is_unit = |at: &usize| {
            self.lines
                .get(*at)
                .is_some_and(|line| line.unit().is_some())
        };
        let ahead = (wanted..=last).find(is_unit);
        let behind = (0..=wanted).rev().find(is_unit);
        let found = if by < 0 {
            behind.or(ahead)
        } else {
            ahead.or(behind)
        };
        self.cursor = found.unwrap_or(0);
    }

    /// Puts the lines in order anew, the cursor on the unit where it was.
    fn refill(&mut self, words: &Words) {
        let before = self.lines.get(self.cursor).and_then(Line::unit);
        let before = before.map(str::to_owned);
        let wanted = Wanted {
            sort: self.sort,
            group: self.group,
            filter: self.filter.as_deref(),
            columns: Columns::Short,
        };
        let lines = |units: &Rc<Units>| overview::lines(words, units, &wanted);
        self.lines = self.rows.as_ref().map(lines).unwrap_or_default();
        let same = |line: &Line| line.unit().is_some() && line.unit() == before.as_deref();
        let found = self.lines.iter().position(same);
        self.cursor = found.unwrap_or(self.cursor);
        self.step(0);
    }
}

impl App {
    /// Opens the overview and has all units read; the rows of the last time stand until then.
    pub(super) fn open_overview(&mut self) -> Vec<Effect> {
        if self.survey().is_none() {
            self.resume_overview(Survey::new(self.overview.clone()));
        }
        vec![Effect::ReadEveryUnit]
    }

    /// Shows the overview as it was left.
    pub fn resume_overview(&mut self, mut survey: Survey) {
        survey.progress = None;
        survey.refill(&self.words);
        self.overview.clone_from(&survey.rows);
        self.screens.push(Screen::Overview(Box::new(survey)));
    }

    /// The overview, where it is open.
    pub fn survey(&self) -> Option<&Survey> {
        self.screens.iter().find_map(|screen| match screen {
            Screen::Overview(survey) => Some(survey.as_ref()),
            _ => None,
        })
    }

    fn with_survey<T>(&mut self, act: impl FnOnce(&mut Survey, &Words) -> T) -> Option<T> {
        let words = Rc::clone(&self.words);
        self.screens
            .iter_mut()
            .find_map(|screen| match screen {
                Screen::Overview(survey) => Some(survey.as_mut()),
                _ => None,
            })
            .map(|survey| act(survey, &words))
    }

    /// Takes in the rows of all units.
    pub(super) fn take_overview(&mut self, rows: Vec<OverviewRow>) -> Update {
        let rows = Rc::new(Units::of(rows));
        let same = self.overview.as_ref() == Some(&rows);
        self.overview = Some(Rc::clone(&rows));
        let shown = self.with_survey(|survey, words| {
            let waited = survey.progress.take().is_some() || survey.rows.is_none();
            survey.rows = Some(rows);
            survey.refill(words);
            waited
        });
        Update {
            effects: Vec::new(),
            redraw: shown.is_some_and(|waited| waited || !same),
        }
    }

    /// Tells how far the reading has come, where there is nothing else to show yet.
    pub(super) fn overview_progress(&mut self, done: usize, all: usize) -> Update {
        let shown = self.with_survey(|survey, _| {
            let waits = survey.rows.is_none();
            if waits {
                survey.progress = Some((done, all));
            }
            waits
        });
        Update {
            effects: Vec::new(),
            redraw: shown.unwrap_or(false),
        }
    }

    /// Says in words anew what stands there.
    pub(super) fn refill_overview(&mut self) {
        self.with_survey(Survey::refill);
    }

    /// Runs a command of the overview; None where it is another kind of command.
    pub(super) fn run_in_overview(&mut self, command: Command) -> Option<Vec<Effect>> {
        if !matches!(self.screens.last(), Some(Screen::Overview(_))) {
            return None;
        }
        match command {
            Command::SortUnits | Command::Right => self.sort_units(1),
            Command::Left => self.sort_units(-1),
            Command::GroupUnits => {
                self.with_survey(|survey, words| {
                    survey.group = match survey.group {
                        None => Some(GroupBy::Department),
                        Some(GroupBy::Department) => Some(GroupBy::Organisation),
                        Some(GroupBy::Organisation) => None,
                    };
                    survey.refill(words);
                });
            }
            Command::FilterUnits => self.list(Listing::Belonging),
            Command::Open => return Some(self.visit_unit()),
            _ => return None,
        }
        Some(Vec::new())
    }

    fn sort_units(&mut self, by: isize) {
        self.with_survey(|survey, words| {
            survey.sort = survey.sort.step(by);
            survey.cursor = 0;
            survey.lines.clear();
            survey.refill(words);
        });
    }

    /// Shows only the units that belong to one of those that can be chosen, or all of them.
    pub(super) fn filter_units(&mut self, place: Option<usize>) {
        let names = |units: &Rc<Units>| overview::belongings(&self.words, units);
        let names = self.overview.as_ref().map(names).unwrap_or_default();
        let chosen = place.and_then(|place| names.get(place).cloned());
        self.with_survey(|survey, words| {
            survey.filter = chosen;
            survey.refill(words);
        });
    }

    /// Opens the unit that the cursor is on, to be looked at; of one that cannot be read it says
    /// why.
    fn visit_unit(&mut self) -> Vec<Effect> {
        let Some(row) = self.survey().and_then(Survey::current) else {
            return Vec::new();
        };
        match (&row.figures, row.slug.parse::<UnitSlug>()) {
            (Ok(_), Ok(slug)) => vec![Effect::Visit(slug)],
            (Err(why), _) => {
                let why = why.clone();
                self.warn(why);
                Vec::new()
            }
            (Ok(_), Err(_)) => Vec::new(),
        }
    }

    /// Shows a board that is only looked at, until the person goes back to the overview.
    pub fn visit(&mut self) {
        self.visits = true;
        self.notice = None;
        self.read_only = self.may_not_write(None);
    }

    /// Tells whether the board is only looked at.
    pub const fn visits(&self) -> bool {
        self.visits
    }

    /// Why a command does nothing on a board that is only looked at: said before anything is typed.
    pub(super) fn refused_on_a_visit(&self, command: Command) -> Option<String> {
        self.only_looks().filter(|_| writes(command))
    }

    /// Why nothing can be changed, where the board is only looked at.
    pub(super) fn only_looks(&self) -> Option<String> {
        self.read_only.clone().filter(|_| self.visits)
    }

    /// Why the board may not be changed, given what its files say of it.
    pub(super) fn may_not_write(&self, why: Option<String>) -> Option<String> {
        if self.visits {
            Some(self.with_key("overview-visit", Command::ShowAll))
        } else {
            why
        }
    }
}

/// What the overview can be narrowed down to.
pub(super) fn belongings(words: &Words, units: Option<&Units>) -> Vec<Item> {
    let item = |place, text| Item {
        choice: Choice::Belonging(place),
        text,
        aside: String::new(),
    };
    let names = units.map(|units| overview::belongings(words, units));
    let names = names.unwrap_or_default().into_iter().enumerate();
    let names = names.map(|(place, name)| item(Some(place), name));
    std::iter::once(item(None, words.text("overview-all")))
        .chain(names)
        .collect()
}
