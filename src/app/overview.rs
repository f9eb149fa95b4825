//! The overview of all units on the screen: a report whose rows come from outside.

use std::rc::Rc;

use chrono::NaiveDateTime;

use super::{App, Effect, Page};
use crate::board::Board;
use crate::locale::Words;
use crate::report::document::Document;
use crate::report::overview::{self, Columns, SortBy, UnitFigures, Wanted};

pub use crate::report::overview::Row as OverviewRow;

/// Makes the row of a unit from its board; done where the board is read, which only has to be kept
/// so long.
pub fn overview_row(slug: &str, board: &Board, now: NaiveDateTime) -> OverviewRow {
    OverviewRow {
        slug: slug.to_owned(),
        whole: board.absent.is_empty(),
        figures: Ok(UnitFigures::of(board, now)),
    }
}

/// Makes the row of a unit whose board cannot be read, with the sentence that says why.
pub fn unread_row(slug: &str, why: String) -> OverviewRow {
    OverviewRow {
        slug: slug.to_owned(),
        whole: false,
        figures: Err(why),
    }
}

impl App {
    /// Opens the overview and has all units read; the rows of the last time stand until then.
    pub(super) fn open_overview(&mut self) -> Vec<Effect> {
        let mut effects = self.read_page(Page::Overview);
        effects.push(Effect::ReadEveryUnit);
        effects
    }

    /// Takes in the rows of all units.
    pub(super) fn take_overview(&mut self, rows: Vec<OverviewRow>) {
        self.overview = Some(Rc::from(rows));
        self.refresh_pages();
    }
}

/// Writes the overview, the oldest unanswered first; until the units are read, that they are being
/// read.
pub(super) fn document(
    words: &Words,
    rows: Option<&[OverviewRow]>,
    now: NaiveDateTime,
) -> Document {
    let Some(rows) = rows else {
        let title = words.text("overview-reading");
        return Document::new("overview", words.lang(), title);
    };
    let wanted = Wanted {
        sort: SortBy::Oldest,
        group: None,
        filter: None,
        columns: Columns::Short,
    };
    overview::document(words, rows, now.date(), &wanted)
}
