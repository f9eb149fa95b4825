//! What stands under each point of the agenda, in the order it is taken up.

use chrono::{NaiveDate, NaiveDateTime};

use super::{App, Stage};
use crate::board::{
    Activity, ActivityState, Board, Card, CardId, Carried, Edit as _, Event, Field, Goal,
    GoalStatus, Input, MeetingKind, Point, Proposal, Status,
};

/// The cards of a point.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Items {
    /// Cards to take up, most pressing first.
    pub cards: Vec<CardId>,
    /// How many of them, from the first on, are late or wait for an answer.
    pub pressing: usize,
    /// Cards that are only named: goals that are on track.
    pub aside: Vec<CardId>,
}

impl App {
    /// The cards of the point that the meeting is at.
    pub fn items(&self) -> Items {
        match self.stage() {
            Stage::At(point) => self.items_of(point),
            _ => Items::default(),
        }
    }

    /// The cards of a point.
    pub fn items_of(&self, point: Point) -> Items {
        let (board, today) = (&self.board, self.now.date());
        match point {
            Point::Input => inputs(board, today),
            Point::Activities => activities(board, today, self.since_last()),
            Point::Proposals => proposals(board, self.begun()),
            Point::Goals => goals(board, today),
            Point::Examples => examples(board, today),
            Point::Raised => raised(board, self.since_last().date(), today),
            Point::Own(_) => Items::default(),
        }
    }

    fn begun(&self) -> NaiveDateTime {
        let started = self.meeting().and_then(|card| card.body.started);
        started.unwrap_or(self.now)
    }

    /// The place of the card that is shown or chosen among those of the point.
    pub fn place(&self, items: &Items) -> usize {
        let room = self.room();
        let chosen = room.and_then(|room| room.focus);
        let found = chosen.and_then(|id| items.cards.iter().position(|card| *card == id));
        found.unwrap_or_else(|| self.first_place(items))
    }

    /// Where a point begins: at what waits, past what this meeting has answered.
    fn first_place(&self, items: &Items) -> usize {
        match self.stage() {
            Stage::At(Point::Proposals) if items.pressing > 0 => items.cards.len() - items.pressing,
            _ => 0,
        }
    }

    /// The card that is shown or chosen.
    pub fn shown_card(&self) -> Option<CardId> {
        let items = self.items();
        items.cards.get(self.place(&items)).copied()
    }

    /// The proposal that waits for an answer on the screen.
    pub fn answerable(&self) -> Option<CardId> {
        if self.stage() != Stage::At(Point::Proposals) {
            return None;
        }
        let card = self.board.proposals.get(self.shown_card()?)?;
        (card.body.standing.status == Status::New).then_some(card.id)
    }

    /// Tells whether the point has nothing on the board to be said about.
    pub(super) fn is_point_empty(&self) -> bool {
        let meeting = self.meeting().map(|card| &card.body);
        let raised = meeting
            .is_some_and(|meeting| meeting.at == Some(Point::Raised) && !meeting.raised.is_empty());
        let results = self.stage() == Stage::At(Point::Examples) && !self.results().is_empty();
        let pulse = self.stage() == Stage::At(Point::Examples) && self.pulse_news().is_some();
        let results = results || pulse;
        let own = matches!(self.stage(), Stage::At(Point::Own(_)));
        let items = self.items();
        let cards = items.cards.is_empty() && items.aside.is_empty();
        cards && !raised && !results && !own
    }

    /// Chooses another card of the point; tells whether there was one.
    pub(super) fn choose_or_scroll(&mut self, by: isize) {
        let scrolled = self.room().is_some_and(|room| room.scroll > 0);
        let stays = (scrolled && by < 0) || !self.choose_card(by);
        if let Some(room) = self.room_mut().filter(|_| stays) {
            room.scroll = room.scroll.saturating_add_signed(by);
        }
    }

    pub(super) fn choose_card(&mut self, by: isize) -> bool {
        let items = self.items();
        let place = self.place(&items);
        let to = place.checked_add_signed(by);
        let card = to.and_then(|to| items.cards.get(to)).copied();
        if let (Some(card), Some(room)) = (card, self.room_mut()) {
            room.focus = Some(card);
            room.scroll = 0;
            return true;
        }
        false
    }

    /// Turns to another card where a point shows one at a time.
    pub(super) fn page_within(&mut self, by: isize) -> bool {
        let pages = matches!(self.stage(), Stage::At(Point::Proposals | Point::Goals));
        pages && self.choose_card(by)
    }
}

fn ids<T: crate::board::Body>(cards: &[&Card<T>]) -> Vec<CardId> {
    cards.iter().map(|card| card.id).collect()
}

/// Open ones, oldest first; those closed today stay in sight.
fn inputs(board: &Board, today: NaiveDate) -> Items {
    let open = |card: &&Card<Input>| card.body.closed.is_none_or(|on| on == today);
    let mut cards: Vec<_> = board.inputs.iter().filter(open).collect();
    cards.sort_by_key(|card| (card.body.date, card.number));
    Items {
        cards: ids(&cards),
        ..Items::default()
    }
}

/// Late ones first, the latest on top; then those that changed since the last meeting; then the
/// rest by day.
fn activities(board: &Board, today: NaiveDate, since: NaiveDateTime) -> Items {
    let changed = |card: &Card<Activity>| {
        let last = card.log.last().map_or(&card.added, |entry| &entry.stamp);
        last.at > since
    };
    let shown = |card: &&Card<Activity>| match card.body.state {
        ActivityState::Finished { on } => on >= since.date() && changed(card),
        ActivityState::New | ActivityState::InProgress => true,
    };
    let late = |card: &Card<Activity>| card.body.is_overdue(today);
    let mut cards: Vec<_> = board.activities.iter().filter(shown).collect();
    cards.sort_by_key(|card| {
        let due = card.body.due.unwrap_or(NaiveDate::MAX);
        (!late(card), !changed(card), due, card.number)
    });
    Items {
        pressing: cards.iter().filter(|card| late(card)).count(),
        cards: ids(&cards),
        ..Items::default()
    }
}

/// Those that this meeting has answered, as it answered them; then the unanswered, oldest first.
fn proposals(board: &Board, begun: NaiveDateTime) -> Items {
    let answered = |card: &Card<Proposal>| {
        let mut log = card.log.iter().rev();
        log.find_map(|entry| match &entry.what {
            Event::Edited(edit) if edit.field() == Field::Standing => Some(entry.stamp.at),
            _ => None,
        })
        .filter(|at| *at >= begun)
    };
    let mut done: Vec<_> = board
        .proposals
        .iter()
        .filter(|card| card.body.standing.status != Status::New)
        .filter_map(|card| Some((answered(card)?, card.id)))
        .collect();
    done.sort_unstable();
    let mut open: Vec<_> = board.with_status(crate::board::StatusKind::New).collect();
    open.sort_by_key(|card| (card.body.standing.since, card.number));
    let done = done.into_iter().map(|(_, id)| id);
    Items {
        pressing: open.len(),
        cards: done.chain(ids(&open)).collect(),
        aside: Vec::new(),
    }
}

/// Off track first; those on track are only named.
fn goals(board: &Board, today: NaiveDate) -> Items {
    let status = |card: &Card<Goal>| board.progress(card, today).status;
    let rank = |card: &Card<Goal>| match status(card) {
        GoalStatus::OffTrack => 0,
        GoalStatus::AtRisk => 1,
        GoalStatus::NoReport => 2,
        GoalStatus::OnTrack => 3,
    };
    let open = board.goals.iter().filter(|card| card.body.closed.is_none());
    let mut all: Vec<_> = open.collect();
    all.sort_by_key(|card| (rank(card), card.number));
    let (aside, cards): (Vec<_>, Vec<_>) = all.into_iter().partition(|card| rank(card) == 3);
    Items {
        pressing: cards.len(),
        cards: ids(&cards),
        aside: ids(&aside),
    }
}

/// Those not told yet, and those told today.
fn examples(board: &Board, today: NaiveDate) -> Items {
    let all = board.examples.iter();
    let mut cards: Vec<_> = all
        .filter(|card| card.body.presented.is_none_or(|on| on == today))
        .collect();
    cards.sort_by_key(|card| card.number);
    Items {
        cards: ids(&cards),
        ..Items::default()
    }
}

/// Cards that the last meeting did not reach, and activities promised for between then and today.
fn raised(board: &Board, since: NaiveDate, today: NaiveDate) -> Items {
    let before = board.meeting_before(MeetingKind::Board, today);
    let carried = before.map_or(&[][..], |card| &card.body.carried);
    let carried = carried.iter().filter_map(|one| match one {
        Carried::Card(id) => Some(*id),
        Carried::Point(_) => None,
    });
    let promised = board.activities.iter().filter(|card| {
        let open = !matches!(card.body.state, ActivityState::Finished { .. });
        open && card.body.due.is_some_and(|due| due > since && due <= today)
    });
    let mut cards: Vec<CardId> = carried.collect();
    for card in promised {
        if !cards.contains(&card.id) {
            cards.push(card.id);
        }
    }
    Items {
        cards,
        ..Items::default()
    }
}
