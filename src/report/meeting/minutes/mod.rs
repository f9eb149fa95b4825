//! The minutes of a meeting (*minnesanteckningar*): what was said and decided, and what changed on
//! the board while it went on.
//!
//! They are made from the meeting and the histories, never from what the board says today: the
//! cards stand as they were when the meeting ended ([`Board::as_of`]), so that the same meeting
//! gives the same bytes for ever.

mod changes;
mod time;

use chrono::NaiveDateTime;

use super::cells;
use super::results::{self, Results};
use crate::board::{
    Board, Card, CardNumber, Carried, Correction, Decision, Kind, Meeting, MeetingKind, Names,
    Point, PointNotes, Signature,
};
use crate::locale::Words;
use crate::report::document::{Cell, Document, Fact};
use crate::report::{label, name};

/// What every part of the minutes is made of.
struct Draft<'a> {
    words: &'a Words,
    board: &'a Board,
    /// The board when the meeting began.
    before: Board,
    /// The board when it ended, or now.
    after: Board,
    card: &'a Card<Meeting>,
    from: NaiveDateTime,
    to: NaiveDateTime,
    document: Document,
}

/// Writes a meeting's minutes; of one that goes on, what there is by now.
pub fn document(
    words: &Words,
    board: &Board,
    card: &Card<Meeting>,
    now: NaiveDateTime,
) -> Document {
    let from = card.begun_at();
    let to = card.span().map_or(now, |span| *span.end()).max(from);
    let args = [
        ("kind", label::meeting_kind(words, card.body.kind).into()),
        ("date", words.date(card.body.on).into()),
    ];
    let title = words.with("minutes-title", &args);
    let mut draft = Draft {
        words,
        board,
        before: board.as_of(from - chrono::Duration::seconds(1)),
        after: board.as_of(to),
        card,
        from,
        to,
        document: Document::new("minutes", words.lang(), title),
    };
    draft.standing();
    draft.facts();
    draft.corrections();
    if card.body.kind == MeetingKind::Reflection {
        draft.document.paragraph(words.text("minutes-no-notes"));
    } else if !card.body.cancelled {
        draft.course();
    }
    draft.document
}

/// Finds the minutes that are meant: of the newest meeting of a kind, or of the one in a week.
pub fn find(
    board: &Board,
    kind: MeetingKind,
    week: Option<crate::board::Week>,
) -> Option<&Card<Meeting>> {
    let fits = |card: &&Card<Meeting>| {
        card.body.kind == kind && week.is_none_or(|week| card.body.week == week)
    };
    let all = board.meetings.iter().filter(fits);
    all.max_by_key(|card| (card.body.on, card.added.at, card.id))
}

impl Draft<'_> {
    const fn meeting(&self) -> &Meeting {
        &self.card.body
    }

    /// Says what must be minded: that it was not held, that it goes on, that it is a draft.
    fn standing(&mut self) {
        let meeting = self.meeting();
        let id = match (meeting.cancelled, meeting.finalised) {
            (true, _) => "minutes-cancelled",
            (false, Some(_)) => return,
            (false, None) if meeting.is_open() => "minutes-going-on",
            (false, None) => "minutes-draft",
        };
        self.document.note(self.words.text(id));
    }

    fn facts(&mut self) {
        let (words, meeting) = (self.words, &self.card.body);
        let mut facts = vec![
            self.fact("unit", "unit", Cell::words(self.board.unit.name.as_str())),
            self.fact(
                "date",
                "field-date",
                Cell::of(words.date_with_weekday(meeting.on), meeting.on),
            ),
        ];
        if let Some(span) = self.held() {
            facts.push(self.fact("time", "prepare-when", span));
        }
        let people = [
            ("leader", "meeting-leader", &meeting.leader),
            ("note_taker", "meeting-note-taker", &meeting.note_taker),
        ];
        for (key, label, who) in people {
            if let Some(who) = who {
                let said = person(self.board, who);
                facts.push(self.fact(key, label, Cell::of(said, who)));
            }
        }
        facts.extend(self.present());
        if let Some(count) = meeting.participants {
            let said = Cell::count(count.into());
            facts.push(self.fact("participants", "field-participants", said));
        }
        if let Some(on) = meeting.finalised {
            let by = self.card.finaliser();
            let by = by.map(|who| format!(", {}", person(self.board, who)));
            let said = words.date(on) + &by.unwrap_or_default();
            facts.push(self.fact("finalised", "field-finalised", Cell::of(said, on)));
        }
        self.document.facts(facts);
    }

    /// Who was there: the staff, and others by their names.
    fn present(&self) -> Vec<Fact> {
        let (words, meeting) = (self.words, self.meeting());
        let staff: Vec<String> = meeting
            .present
            .iter()
            .map(|who| person(self.board, who))
            .collect();
        let guests: Vec<String> = meeting.guests.iter().map(ToString::to_string).collect();
        let said = |list: &[String]| {
            let args = [
                ("count", list.len().into()),
                ("list", list.join(", ").into()),
            ];
            words.with("minutes-present", &args)
        };
        let mut facts = Vec::new();
        if !staff.is_empty() {
            let cell = Cell::of(said(&staff), &meeting.present);
            facts.push(self.fact("present", "meeting-present", cell));
        }
        if !guests.is_empty() {
            let cell = Cell::of(said(&guests), &meeting.guests);
            facts.push(self.fact("guests", "meeting-guests", cell));
        }
        facts
    }

    fn fact(&self, key: &'static str, label: &str, cell: Cell) -> Fact {
        Fact::new(key, self.words.text(label), cell)
    }

    /// From when to when: `9.00–9.21`.
    fn held(&self) -> Option<Cell> {
        let span = self.card.span().filter(|span| span.start() < span.end())?;
        let (start, end) = (*span.start(), *span.end());
        let said = [start, end].map(|at| self.words.clock(at.time()));
        Some(Cell::of(said.join("–"), [start, end]))
    }

    fn corrections(&mut self) {
        let line = |one: &Correction| {
            let by = one.by.as_ref().map(|who| person(self.board, who));
            let day = self.words.date_in_table(one.on);
            let head: Vec<String> = std::iter::once(day).chain(by).collect();
            Cell::words(format!("{}: {}", head.join(" "), one.text))
        };
        let list: Vec<Cell> = self.meeting().corrections.iter().map(line).collect();
        if !list.is_empty() {
            let title = self.words.text("minutes-corrections");
            self.document.section("corrections", title);
            self.document.list(list);
        }
    }

    /// Point by point, and then what has no point of its own.
    fn course(&mut self) {
        let points = &self.card.body.points;
        for point in points {
            self.point(point);
        }
        let on_agenda = |point| points.iter().any(|known| known.planned.point == point);
        let stray = |one: &&Decision| one.point.is_none_or(|point| !on_agenda(point));
        let stray: Vec<Cell> = self
            .meeting()
            .decisions
            .iter()
            .filter(stray)
            .map(decided)
            .collect();
        if !stray.is_empty() {
            let title = self.words.text("minutes-decisions");
            self.document.section("decisions", title);
            self.document.list(stray);
        }
        let rest: Vec<Kind> = KINDS
            .into_iter()
            .filter(|(_, point)| !on_agenda(*point))
            .map(|(kind, _)| kind)
            .collect();
        let changed = self.changed(&rest);
        let values = (!on_agenda(Point::Goals)).then(|| self.values()).flatten();
        if changed.is_some() || values.is_some() {
            let title = self.words.text("minutes-changed");
            self.document.section("changed", title);
            self.put_tables([changed, values]);
        }
        if !on_agenda(Point::Examples) && self.meeting().kind == MeetingKind::Board {
            let title = self.words.text("minutes-results");
            self.document.section("results", title);
            self.results();
        }
        self.left_over();
        self.time();
        self.next();
    }

    fn point(&mut self, point: &PointNotes) {
        let at = point.planned.point;
        let title = point.heading.as_ref().map(ToString::to_string);
        let title = title.unwrap_or_else(|| label::point(self.words, at));
        self.document.section(at.key(), title);
        let kinds: Vec<Kind> = KINDS
            .into_iter()
            .filter(|(_, of)| *of == at)
            .map(|(kind, _)| kind)
            .collect();
        let changed = self.changed(&kinds);
        let goals = at == Point::Goals;
        let values = goals.then(|| self.values()).flatten();
        let signals = goals.then(|| self.signals()).flatten();
        let of = |one: &&Decision| one.point == Some(at);
        let decisions = self.meeting().decisions.iter();
        let decisions: Vec<Cell> = decisions.filter(of).map(decided).collect();
        if at == Point::Raised {
            let raised = self.meeting().raised.iter();
            let raised = raised.map(|one| Cell::words(one.text.as_str())).collect();
            self.document.list(raised);
        }
        let silent = point.notes.is_empty() && decisions.is_empty();
        if silent && changed.is_none() && values.is_none() {
            let id = match (point.reached, point.passed) {
                (false, _) if self.meeting().is_open() => "minutes-not-yet",
                (false, _) => "minutes-not-reached",
                (true, true) => "minutes-passed",
                (true, false) => "minutes-nothing-noted",
            };
            self.document.paragraph(self.words.text(id));
        }
        self.document.paragraph(point.notes.as_str());
        self.put_tables([changed, values, signals]);
        if !decisions.is_empty() {
            self.document
                .part("decisions", self.words.text("minutes-decisions"));
            self.document.list(decisions);
        }
        if at == Point::Examples {
            let title = self.words.text("minutes-results");
            self.document.part("results", title);
            self.results();
        }
    }

    /// What had happened since the meeting before when this one ended, counted by the board.
    fn results(&mut self) {
        let own = Some(self.card);
        let since = results::since_last(&self.after, own, self.card.body.on);
        let mut results = Results::of(&self.after, since, Some(self.to));
        if self.meeting().ended.is_some() {
            let typed = self.meeting().values_typed;
            results.values = typed.map_or(0, |typed| typed as usize);
        }
        let told = results.told(self.words, &self.after);
        if told.is_empty() {
            self.document.paragraph(self.words.text("results-none"));
        }
        let line = |(count, cards): (String, Vec<String>)| match cards.join(", ") {
            none if none.is_empty() => Cell::words(count),
            cards => Cell::words(format!("{count}: {cards}")),
        };
        self.document.list(told.into_iter().map(line).collect());
    }

    fn put_tables<const N: usize>(&mut self, tables: [Option<crate::report::document::Table>; N]) {
        for table in tables.into_iter().flatten() {
            self.document.table(table);
        }
    }

    /// What comes first next time.
    fn left_over(&mut self) {
        let (words, meeting) = (self.words, &self.card.body);
        let parked = meeting.parked.iter().map(|line| Cell::words(line.as_str()));
        let carried = meeting.carried.iter().map(|one| match one {
            Carried::Point(point) => {
                let args = [("point", label::point(words, *point).into())];
                Cell::words(words.with("minutes-carried-point", &args))
            }
            Carried::Card(id) => cells::card(words, &self.after, *id),
        });
        let list: Vec<Cell> = carried.chain(parked).collect();
        if !list.is_empty() {
            self.document
                .section("left_over", words.text("minutes-left-over"));
            self.document.list(list);
        }
    }

    fn next(&mut self) {
        let Some(next) = &self.card.body.next else {
            return;
        };
        let day = Cell::of(self.words.date_with_weekday(next.on), next.on);
        let mut facts = vec![self.fact("date", "field-date", day)];
        if let Some(who) = &next.leader {
            let said = Cell::of(person(self.board, who), who);
            facts.push(self.fact("leader", "meeting-leader", said));
        }
        self.document
            .section("next", self.words.text("minutes-next"));
        self.document.facts(facts);
    }
}

/// The point under which the changes of each kind of card are told.
const KINDS: [(Kind, Point); 8] = [
    (Kind::Input, Point::Input),
    (Kind::Activity, Point::Activities),
    (Kind::Hinder, Point::Activities),
    (Kind::Reply, Point::Activities),
    (Kind::Proposal, Point::Proposals),
    (Kind::Goal, Point::Goals),
    (Kind::Metric, Point::Goals),
    (Kind::Example, Point::Examples),
];

fn decided(one: &Decision) -> Cell {
    Cell::words(one.text.as_str())
}

/// Names somebody as the unit has set it: by name and signature, or by signature alone.
fn person(board: &Board, who: &Signature) -> String {
    let known = board.unit.staff.iter().find(|one| one.signature == *who);
    let full = known.and_then(|one| one.name.as_ref());
    match full.filter(|_| board.unit.settings.names == Names::Shown) {
        Some(full) => format!("{full} ({who})"),
        None => who.to_string(),
    }
}

/// A card's number, where its kind has one.
fn numbered(number: Option<CardNumber>) -> Cell {
    number.map_or_else(Cell::nothing, cells::number)
}

/// A card's name without its number.
fn titled(words: &Words, card: crate::board::CardRef<'_>) -> Cell {
    let title = card.title();
    Cell::words(if title.is_empty() {
        name::card(words, card)
    } else {
        title.to_owned()
    })
}

#[cfg(test)]
mod tests;
