//! What goes on in each area of the action plan for the work situation of social workers: the 13
//! areas, and what the revision of 2019 added. Empty ones too, so that it shows where nothing is
//! done.

use super::cards::{self, closed_in, goes_on};
use super::draft::Draft;
use crate::board::{Board, Body, Card};
use crate::locale::{Lang, Words, fold};
use crate::report::cells::column;
use crate::report::default;
use crate::report::document::{Cell, Column, Table};

/// The areas that were there from the beginning have the numbers of the plan.
const PLAN: u8 = 13;

/// An area with what goes on in it.
struct Area {
    number: Option<u8>,
    name: String,
    /// What units may call it, folded.
    called: Vec<String>,
    going_on: [Vec<Cell>; 2],
    finished: [Vec<Cell>; 2],
}

impl Area {
    fn new(number: Option<u8>, name: String) -> Self {
        Self {
            number,
            called: vec![fold(&name)],
            name,
            going_on: [Vec::new(), Vec::new()],
            finished: [Vec::new(), Vec::new()],
        }
    }

    /// An area that the revision of 2019 added; units have it in any language.
    fn added(words: &Words, id: &str) -> Self {
        let called = Lang::all().map(|lang| fold(&Words::new(lang).text(id)));
        Self {
            called: called.collect(),
            ..Self::new(None, words.text(id))
        }
    }

    fn is_empty(&self) -> bool {
        let mut all = self.going_on.iter().chain(&self.finished);
        all.all(Vec::is_empty)
    }

    /// `3 Antal medarbetare …`; what the units added has no number of its own.
    fn title(&self) -> String {
        match self.number {
            Some(number) => format!("{number} {}", self.name),
            None => self.name.clone(),
        }
    }
}

pub(super) fn write(draft: &mut Draft<'_>) {
    let areas = filled(draft);
    let words = draft.words;
    draft.document.table(table(words, &areas));
    let empty = areas.iter().filter(|area| area.is_empty());
    let empty: Vec<Cell> = empty.map(|area| Cell::words(area.title())).collect();
    if !empty.is_empty() {
        draft
            .document
            .section("empty", words.text("report-areas-empty"));
        draft.document.list(empty);
    }
    for area in areas.into_iter().filter(|area| !area.is_empty()) {
        draft.document.section("area", area.title());
        let [proposals, activities] = area.going_on;
        let [done_proposals, done_activities] = area.finished;
        let going_on = [proposals, activities].concat();
        let finished = [done_proposals, done_activities].concat();
        for (key, title, items) in [
            ("going_on", "report-going-on", going_on),
            ("finished", "report-finished", finished),
        ] {
            if !items.is_empty() {
                draft.document.part(key, words.text(title));
                draft.document.list(items);
            }
        }
    }
}

fn table(words: &Words, areas: &[Area]) -> Table {
    let columns = vec![
        column(words, "area", "field-area"),
        Column::numbers(
            "proposals_going_on",
            words.text("report-proposals-going-on"),
        ),
        Column::numbers("proposals_done", words.text("report-proposals-done")),
        Column::numbers(
            "activities_going_on",
            words.text("report-activities-going-on"),
        ),
        Column::numbers("activities_done", words.text("report-activities-done")),
    ];
    let mut table = Table::new("areas", words.text("report-areas-table"), columns);
    for area in areas {
        let name = Cell::words(area.title());
        let counts = (0..2).flat_map(|kind| [&area.going_on[kind], &area.finished[kind]]);
        let counts = counts.map(|cards| Cell::count(cards.len()));
        table.row(std::iter::once(name).chain(counts).collect());
    }
    table
}

/// The areas of the plan, then those that the revision and the units added, then what has none.
fn filled(draft: &Draft<'_>) -> Vec<Area> {
    let words = draft.words;
    let mut areas: Vec<Area> = default::areas(words)
        .into_iter()
        .map(|area| Area::new(Some(area.number), area.name.to_string()))
        .collect();
    for id in ["area-safety", "area-equality", "area-universities"] {
        areas.push(Area::added(words, id));
    }
    let mut without = Area::new(None, words.text("report-no-area"));
    for board in draft.boards {
        fill(draft, board, &mut areas, &mut without);
    }
    if !without.is_empty() {
        areas.push(without);
    }
    areas
}

fn fill(draft: &Draft<'_>, board: &Board, areas: &mut Vec<Area>, without: &mut Area) {
    let words = draft.words;
    let before = if draft.several() {
        format!("{}: ", board.unit.name)
    } else {
        String::new()
    };
    let said = |cell: Cell| Cell {
        said: format!("{before}{}", cell.said),
        ..cell
    };
    for own in &board.unit.areas {
        place(areas, own.number, own.name.as_str());
    }
    for card in cards::by_number(board.proposals.iter().collect()) {
        let done = cards::implemented_in(card, draft.period);
        if let Some(end) = end(draft, card, done) {
            let area = of(board, areas, without, card.body.area);
            end.of(area)[0].push(said(cards::proposal(words, card)));
        }
    }
    for card in cards::by_number(board.activities.iter().collect()) {
        let done = closed_in(card, draft.period);
        if let Some(end) = end(draft, card, done) {
            let area = of(board, areas, without, cards::area(board, &card.body));
            end.of(area)[1].push(said(cards::activity(words, card)));
        }
    }
}

/// Whether a card goes on or is finished.
enum End {
    GoingOn,
    Finished,
}

impl End {
    fn of(self, area: &mut Area) -> &mut [Vec<Cell>; 2] {
        match self {
            Self::GoingOn => &mut area.going_on,
            Self::Finished => &mut area.finished,
        }
    }
}

fn end<T: Body>(draft: &Draft<'_>, card: &Card<T>, done: bool) -> Option<End> {
    if done {
        Some(End::Finished)
    } else {
        goes_on(card, draft.until).then_some(End::GoingOn)
    }
}

fn of<'a>(
    board: &Board,
    areas: &'a mut Vec<Area>,
    without: &'a mut Area,
    number: Option<u8>,
) -> &'a mut Area {
    let own = board.unit.areas.iter();
    let mut own = own.filter(|area| Some(area.number) == number);
    match own.next() {
        Some(own) => {
            let at = place(areas, own.number, own.name.as_str());
            &mut areas[at]
        }
        None => without,
    }
}

/// Finds the place of the area that a unit's own stands for, of the plan by its number, else by
/// its name; an area that is not there yet gets the last place.
fn place(areas: &mut Vec<Area>, number: u8, name: &str) -> usize {
    let wanted = fold(name);
    let same = |area: &Area| match area.number {
        Some(known) if number <= PLAN => known == number,
        _ => area.called.contains(&wanted),
    };
    let at = areas.iter().position(same).unwrap_or(areas.len());
    if at == areas.len() {
        areas.push(Area::new(None, name.to_owned()));
    }
    at
}
