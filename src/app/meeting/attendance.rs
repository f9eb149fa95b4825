//! Who is there: the staff in the unit's order, others, guests; ticked on the page before the
//! meeting or found by typing a name.

use std::collections::BTreeSet;

use crate::app::list::{Choice, Item, Stock};
use crate::app::{App, Effect, Listing};
use crate::board::{Line, Meeting, MeetingEdit, MeetingKind, Signature, Staff, Swap};
use crate::locale::fold_case;
use crate::report::guard::{self, Live};

/// A line of the page before the meeting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Attendee<'a> {
    /// One of the staff.
    Staff(&'a Staff),
    /// Somebody by their signature, who is not in the staff list.
    Other(Signature),
    /// Somebody by their name.
    Guest(Line),
}

impl App {
    /// The staff who can be there, in the order of the unit.
    pub fn staff(&self) -> Vec<&Staff> {
        let staff = self.board.unit.staff.iter();
        staff.filter(|one| one.left.is_none()).collect()
    }

    /// Everybody who can be ticked: the staff, and who else is there.
    pub fn attendees(&self) -> Vec<Attendee<'_>> {
        let (staff, meeting) = (self.staff(), self.meeting_or_new());
        let known = |who: &Signature| staff.iter().any(|one| one.signature == *who);
        let others = meeting.present.iter().filter(|who| !known(who)).cloned();
        let others: Vec<_> = others.map(Attendee::Other).collect();
        let guests = meeting.guests.into_iter().map(Attendee::Guest);
        let staff = staff.into_iter().map(Attendee::Staff);
        staff.chain(others).chain(guests).collect()
    }

    /// The signature under the cursor of the page before the meeting.
    pub(super) fn under_cursor(&self) -> Option<Signature> {
        match self.attendees().get(self.room()?.cursor)? {
            Attendee::Staff(one) => Some(one.signature.clone()),
            Attendee::Other(who) => Some(who.clone()),
            Attendee::Guest(_) => None,
        }
    }

    /// Ticks the person under the cursor, or takes the tick away.
    pub(super) fn tick(&mut self) -> Vec<Effect> {
        let at = self.room().map_or(0, |room| room.cursor);
        let all = self.attendees();
        let last = all.len().saturating_sub(1);
        let effects = match all.into_iter().nth(at) {
            Some(Attendee::Staff(one)) => {
                let who = one.signature.clone();
                self.switch(who)
            }
            Some(Attendee::Other(who)) => self.switch(who),
            Some(Attendee::Guest(name)) => self.switch_guest(name),
            None => Vec::new(),
        };
        if let Some(room) = self.room_mut() {
            room.cursor = (room.cursor + 1).min(last);
        }
        effects
    }

    fn switch(&mut self, who: Signature) -> Vec<Effect> {
        self.meeting_edit(|meeting| {
            let on = !meeting.present.contains(&who);
            Some(MeetingEdit::Present { who, on })
        })
    }

    fn switch_guest(&mut self, name: Line) -> Vec<Effect> {
        self.meeting_edit(|meeting| {
            let mut guests = meeting.guests.clone();
            let place = guests.iter().position(|known| *known == name);
            match place {
                Some(place) => drop(guests.remove(place)),
                None => guests.push(name),
            }
            Some(MeetingEdit::Guests(Swap::new(
                meeting.guests.clone(),
                guests,
            )))
        })
    }

    /// Ticks everybody of the staff, or nobody where everybody is ticked.
    pub(super) fn tick_all(&mut self) -> Vec<Effect> {
        let staff = self.staff().into_iter();
        let all: BTreeSet<Signature> = staff.map(|one| one.signature.clone()).collect();
        self.meeting_edit(|meeting| {
            let absent: BTreeSet<_> = all.difference(&meeting.present).cloned().collect();
            let on = !absent.is_empty();
            let who = if on { absent } else { all };
            (!who.is_empty()).then_some(MeetingEdit::Together { who, on })
        })
    }

    /// Finds people by their names, one after another until somebody is satisfied.
    pub(super) fn find_people(&mut self) -> Vec<Effect> {
        self.list(Listing::Attendance);
        Vec::new()
    }

    /// Ticks whom a name has found, and asks for the next name.
    pub(in crate::app) fn attend(&mut self, item: &Item) -> Vec<Effect> {
        let effects = match item.choice {
            Choice::Staff(place) => {
                let who = self.board.unit.staff.get(place);
                let who = who.map(|one| one.signature.clone());
                who.map_or_else(Vec::new, |who| self.switch(who))
            }
            Choice::Signature => {
                let who = item.text.parse().ok();
                who.map_or_else(Vec::new, |who| self.switch(who))
            }
            _ => self.receive(&item.text),
        };
        self.list(Listing::Attendance);
        effects
    }

    /// Takes a guest in by name, if the guard against client data has nothing to say.
    fn receive(&mut self, name: &str) -> Vec<Effect> {
        match guard::live(&self.words, &self.guard().scan(name)) {
            Some(Live::Stops(said) | Live::Warns(said)) => {
                self.warn(said);
                Vec::new()
            }
            None => {
                let name = Line::new(name).ok();
                name.map_or_else(Vec::new, |name| self.switch_guest(name))
            }
        }
    }
}

/// Whom a typed name can mean: the staff that it fits, best first; then somebody new.
pub(in crate::app) fn items(from: &Stock<'_>, typed: &str) -> Vec<Item> {
    let open = from.board.open_meeting(MeetingKind::Board);
    let meeting = open.map(|card| &card.body);
    let mut fitting: Vec<(u8, Item)> = (0..)
        .zip(&from.board.unit.staff)
        .filter(|(_, one)| one.left.is_none())
        .filter_map(|(place, one)| Some((fit(one, typed)?, member(from, meeting, (place, one)))))
        .collect();
    fitting.sort_by_key(|(rank, _)| *rank);
    let mut items: Vec<Item> = fitting.into_iter().map(|(_, item)| item).collect();
    if typed.is_empty() {
        return items;
    }
    let signature: Option<Signature> = typed.parse().ok();
    let stranger = signature.filter(|_| from.board.unit.staff.is_empty());
    items.extend(stranger.map(|who| Item {
        choice: Choice::Signature,
        text: who.to_string(),
        aside: from.words.text("sheet-new-signature"),
    }));
    items.push(Item {
        choice: Choice::Guest,
        text: typed.to_owned(),
        aside: from.words.text("attend-guest"),
    });
    items
}

fn member(from: &Stock<'_>, meeting: Option<&Meeting>, (place, one): (usize, &Staff)) -> Item {
    let here = meeting.is_some_and(|meeting| meeting.present.contains(&one.signature));
    let aside = here.then(|| from.words.text("attend-here"));
    Item {
        choice: Choice::Staff(place),
        text: written(one),
        aside: aside.unwrap_or_default(),
    }
}

fn written(one: &Staff) -> String {
    let name = one.name.as_ref().map(|name| format!("  {name}"));
    format!("{}{}", one.signature, name.unwrap_or_default())
}

/// How well a typed name fits somebody, the best being 0: the signature itself, the beginning of
/// one of their names, something within.
fn fit(one: &Staff, typed: &str) -> Option<u8> {
    let (text, wanted) = (fold_case(&written(one)), fold_case(typed));
    if fold_case(one.signature.as_str()) == wanted {
        Some(0)
    } else if text
        .split_whitespace()
        .any(|word| word.starts_with(&wanted))
    {
        Some(1)
    } else {
        text.contains(&wanted).then_some(2)
    }
}
