//! Every field of every kind of card, and of the unit's settings, as a person types it.
//!
//! One table a kind: a field's stable key, its label, what is typed in it, how its value reads and
//! how a typed text becomes a value again. The editors of the screen and the commands `edit`,
//! `add` and `unit` both read these tables, so that the two can do the same.
//!
//! A field is read and written as text. Only what differs from what was read is written, so a
//! value that nobody touched stays exactly as it was, and each field that differs becomes an edit
//! of its own.

mod activity;
mod given;
mod goal;
mod lists;
mod meetings;
mod metric;
mod pick;
mod proposal;
mod read;
mod subject;
mod unit;
mod voice;

#[cfg(test)]
mod tests;

use chrono::{NaiveDate, Weekday};

use crate::board::{Board, Field, Signature, Week};
use crate::locale::{Words, parse_date};
use crate::privacy::Guard;

use super::guard;
use given::Given;

pub use pick::{Offer, Pick};
pub use subject::{Answers, FieldInfo, Subject, Unfit};

/// What a field is read and understood with.
pub struct Context<'a> {
    /// The person's words.
    pub words: &'a Words,
    /// The board that names, numbers and links mean something on.
    pub board: &'a Board,
    /// The day it is.
    pub today: NaiveDate,
    /// Who types, where that is known.
    pub me: Option<Signature>,
    guard: Guard,
}

impl<'a> Context<'a> {
    /// A context with the guard as the unit has set it.
    pub fn new(
        words: &'a Words,
        board: &'a Board,
        today: NaiveDate,
        me: Option<Signature>,
    ) -> Self {
        Self {
            words,
            board,
            today,
            me,
            guard: Guard::new(today, &board.unit.settings.mail_domains),
        }
    }
}

/// What is typed in a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Entry {
    /// One line.
    Line,
    /// A text of any number of lines.
    Text,
    /// A day: `12 dec`, `fredag`, `v. 49`.
    Date,
    /// A week: `v. 49`.
    Week,
    /// A number: `12,5`.
    Number,
    /// A list, one item a line.
    List,
    /// One of what is offered.
    Pick(Pick),
}

impl Entry {
    /// Tells whether it takes several lines.
    pub const fn is_long(self) -> bool {
        matches!(self, Self::Text | Self::List)
    }
}

/// Says how a typed text was understood, where that is not plain from the text itself: the day
/// with its weekday and year, the days of a week. None while it cannot be understood.
pub fn understood(entry: Entry, typed: &str, context: &Context<'_>) -> Option<String> {
    let words = context.words;
    match entry {
        Entry::Date => parse_date(typed, context.today)
            .ok()
            .map(|day| words.date_with_weekday(day)),
        Entry::Week => {
            let this = Week::of(context.today);
            let week = super::typed::week(typed, this, -1..=1)?;
            let (first, last) = (week.monday(), week.day(Weekday::Sun));
            let days = [words.date_short(first), words.date_short(last)].join("–");
            Some(format!("{}, {days}", super::name::week(words, week)))
        }
        _ => None,
    }
}

/// When a field is there to be filled in.
enum When<T> {
    /// At any time.
    Always,
    /// Only when the card is made.
    New,
    /// Where the card is such.
    If(fn(&T) -> bool),
}

/// A row of a kind's table.
struct Slot<T: 'static> {
    /// The stable English name.
    key: &'static str,
    /// The edit it takes part in; fields that make one edit together share it.
    field: Field,
    /// Message with its label.
    label: &'static str,
    entry: Entry,
    when: When<T>,
    read: fn(&T, &Context<'_>) -> String,
    write: fn(&mut T, &Given<'_>) -> Result<(), String>,
}

impl<T> Slot<T> {
    fn is_for(&self, body: &T, new: bool) -> bool {
        match self.when {
            When::Always => true,
            When::New => new,
            When::If(fits) => fits(body),
        }
    }
}

/// What is wrong with each field, by its place among the fields.
type Wrong = Vec<(usize, String)>;

/// Writes what was typed into a body, as far as it differs from what stood there.
fn fill<T: Clone>(
    slots: &[&Slot<T>],
    base: &T,
    before: &[String],
    typed: &[String],
    context: &Context<'_>,
) -> Result<T, Wrong> {
    let mut body = base.clone();
    let differs = |at: usize| before.get(at) != typed.get(at);
    let touched = |field: Field| {
        let same = |(at, slot): (usize, &&Slot<T>)| slot.field == field && differs(at);
        slots.iter().enumerate().any(same)
    };
    let mut wrong = Wrong::new();
    for (at, slot) in slots.iter().enumerate() {
        let own = typed.get(at).map_or("", String::as_str);
        if !touched(slot.field) {
            continue;
        }
        let all: Vec<(&str, &str)> = slots
            .iter()
            .zip(typed)
            .map(|(slot, typed)| (slot.key, typed.as_str()))
            .collect();
        let given = Given {
            own,
            all: &all,
            label: context.words.text(slot.label),
            context,
        };
        let blocked = guard::blocked(context.words, &context.guard.scan(own));
        let done = blocked.map_or_else(|| (slot.write)(&mut body, &given), Err);
        if let Err(why) = done {
            wrong.push((at, why));
        }
    }
    if wrong.is_empty() {
        Ok(body)
    } else {
        Err(wrong)
    }
}
