//! The one door: a change is made, or refused with the board as it was.

use std::collections::BTreeSet;
use std::ops::RangeInclusive;

use chrono::NaiveDateTime;

use super::change::for_deed;
use super::{
    Act, Board, Body, Card, CardId, Change, Deed, Edit, Entry, Event, MetricKey, Numbering, Part,
    Refusal, Unit, UnitEdit, ValueEntry, ValueSwap, Year,
};

/// What became of a change that was not refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// It was made.
    Done,
    /// Nothing needed doing: the change had been made before, or the board already is as it
    /// would have it. The history gets no line, so an undo takes back nobody else's work.
    AlreadyDone,
}

impl Board {
    /// Makes a change, or says why not.
    ///
    /// On a refusal the board is as it was. The same change twice is one. [`Refusal::NotLoaded`]
    /// asks for a part of the board that has not been read; read it with [`Board::add_sheet`] and
    /// apply again.
    ///
    /// A change that names somebody who was taken off the board is made without the name.
    pub fn apply(&mut self, change: &Change) -> Result<Outcome, Refusal> {
        let cleared = self.unit.cleared(change);
        let change = cleared.as_ref().unwrap_or(change);
        for_deed!(
            &change.act,
            |id, deed| perform(self, change, *id, deed),
            else Act::Values(swaps) => self.put_values(change, swaps),
            Act::Unit(UnitEdit::Departed(_)) => self.take_off(change),
            Act::Unit(edit) => self.edit_unit(change, &Event::Edited(edit.clone())),
            Act::SettleUnit(settled) => self.edit_unit(change, &Event::Settled(settled.clone()))
        )
    }

    /// Takes somebody off all of the board, which has to have been read whole.
    fn take_off(&mut self, change: &Change) -> Result<Outcome, Refusal> {
        let Act::Unit(edit) = &change.act else {
            return Ok(Outcome::AlreadyDone);
        };
        self.expect_whole()?;
        let outcome = self.edit_unit(change, &Event::Edited(edit.clone()))?;
        self.clear();
        Ok(outcome)
    }

    /// Tells whether a part has been read, or does not exist.
    pub fn is_loaded(&self, part: Part) -> bool {
        !self.absent.contains(&part)
    }

    /// The years that have not been read.
    pub(super) fn unread_years(&self) -> impl Iterator<Item = Part> + '_ {
        let years = self.absent.iter().copied();
        years.filter(|part| matches!(part, Part::Year(_)))
    }

    fn edit_unit(&mut self, change: &Change, what: &Event<UnitEdit>) -> Result<Outcome, Refusal> {
        if self
            .unit_log
            .iter()
            .any(|entry| entry.stamp.change == change.id)
        {
            return Ok(Outcome::AlreadyDone);
        }
        let unread = self.unread_years().next();
        if let Some(part) = unread.filter(|_| self.is_old_line(change.at)) {
            return Err(Refusal::NotLoaded(part));
        }
        let mut unit: Unit = self.unit.clone();
        match what {
            Event::Edited(edit) => edit.put(&mut unit)?,
            Event::Settled(settled) => {
                let mut versions = std::mem::take(&mut unit.versions);
                settled.settle(&mut unit, &mut versions)?;
                unit.versions = versions;
            }
            Event::Removed | Event::Restored => {}
        }
        let departed = std::mem::take(&mut unit.departed);
        unit.let_go(&departed);
        unit.departed = departed;
        unit.check()?;
        if unit == self.unit {
            return Ok(Outcome::AlreadyDone);
        }
        self.unit = unit;
        self.unit_log.push(entry(change, what.clone()));
        Ok(Outcome::Done)
    }

    fn put_values(&mut self, change: &Change, swaps: &[ValueSwap]) -> Result<Outcome, Refusal> {
        if swaps.is_empty() {
            return Err(Refusal::NoValues);
        }
        swaps.iter().try_for_each(|swap| self.expect_year(swap))?;
        if swaps.iter().any(|swap| self.knows_value(change, swap)) {
            return Ok(Outcome::AlreadyDone);
        }
        swaps.iter().try_for_each(|swap| self.check_value(swap))?;
        self.expect_unchanged(swaps)?;
        let wanted = |swap: &&ValueSwap| self.value(&swap.metric, swap.week) != swap.to.as_ref();
        let values: Vec<ValueSwap> = swaps.iter().filter(wanted).cloned().collect();
        let Some(first) = values.first().map(|swap| swap.week.year()) else {
            return Ok(Outcome::AlreadyDone);
        };
        for swap in &values {
            let year = self.years.entry(swap.week.year()).or_default();
            year.put(&swap.metric, swap.week, swap.to.clone());
        }
        let (stamp, undoes) = (change.stamp(), change.undoes);
        let log = ValueEntry {
            stamp,
            undoes,
            values,
        };
        let meetings = self.meetings.iter();
        let held: Vec<_> = meetings.filter_map(Card::span).collect();
        self.years.entry(first).or_default().remember(log, &held);
        Ok(Outcome::Done)
    }

    fn knows_value(&self, change: &Change, swap: &ValueSwap) -> bool {
        let year = self.years.get(&swap.week.year());
        year.is_some_and(|year| year.log.iter().any(|entry| entry.stamp.change == change.id))
    }

    fn expect_year(&self, swap: &ValueSwap) -> Result<(), Refusal> {
        let part = Part::Year(swap.week.year());
        if self.is_loaded(part) {
            Ok(())
        } else {
            Err(Refusal::NotLoaded(part))
        }
    }

    fn check_value(&self, swap: &ValueSwap) -> Result<(), Refusal> {
        let metric = self
            .metric(&swap.metric)
            .ok_or_else(|| unknown(&swap.metric))?;
        let Some(value) = &swap.to else { return Ok(()) };
        let week = swap.week;
        let bad = |problem| Refusal::BadValue {
            metric: swap.metric.clone(),
            week,
            problem,
        };
        value.check(&metric.body).map_err(bad)
    }

    fn expect_unchanged(&self, swaps: &[ValueSwap]) -> Result<(), Refusal> {
        let changed = swaps.iter().find(|swap| {
            let now = self.value(&swap.metric, swap.week);
            now != swap.from.as_ref() && now != swap.to.as_ref()
        });
        changed.map_or(Ok(()), |swap| {
            Err(Refusal::ValueChanged {
                metric: swap.metric.clone(),
                week: swap.week,
            })
        })
    }
}

fn unknown(metric: &MetricKey) -> Refusal {
    Refusal::UnknownMetric(metric.clone())
}

impl Year {
    /// How far back the history reaches when its newest line is of a time.
    pub(super) fn remembers_since(newest: NaiveDateTime) -> Option<NaiveDateTime> {
        // A hand can write a time that nothing comes before.
        newest.checked_sub_signed(chrono::Duration::days(Self::MEMORY_DAYS))
    }

    /// Adds a line to the history and lets go of those older than its memory; what was typed
    /// during a meeting stays, for its minutes.
    fn remember(&mut self, entry: ValueEntry, held: &[RangeInclusive<NaiveDateTime>]) {
        let oldest = Self::remembers_since(entry.stamp.at).unwrap_or(NaiveDateTime::MIN);
        let in_meeting = |at: &NaiveDateTime| held.iter().any(|span| span.contains(at));
        self.log
            .retain(|old| old.stamp.at >= oldest || in_meeting(&old.stamp.at));
        self.log.push(entry.into());
    }
}

fn entry<E: Edit>(change: &Change, what: Event<E>) -> Entry<E> {
    Entry {
        stamp: change.stamp(),
        undoes: change.undoes,
        what,
    }
}

fn perform<T: Body>(
    board: &mut Board,
    change: &Change,
    id: CardId,
    deed: &Deed<T>,
) -> Result<Outcome, Refusal> {
    if let Deed::Add(body) = deed {
        return add(board, change, id, body.as_ref());
    }
    let card = T::on(board).get(id).ok_or_else(|| board.unknown(id))?;
    if card.knows(change.id) {
        return Ok(Outcome::AlreadyDone);
    }
    let changed = done(card, change, deed)?;
    let same = changed.body == card.body && changed.versions == card.versions;
    if same && changed.removed == card.removed {
        return Ok(Outcome::AlreadyDone);
    }
    // What leaves the board breaks no rule by staying as it was, and may be why another does.
    if changed.removed.is_none() {
        changed.body.check(id, board)?;
    }
    if let Some(place) = T::on_mut(board).get_mut(id) {
        *place = changed;
    }
    Ok(Outcome::Done)
}

/// Gives the card as it is when the deed is done.
fn done<T: Body>(card: &Card<T>, change: &Change, deed: &Deed<T>) -> Result<Card<T>, Refusal> {
    let mut next = card.clone();
    let what = match deed {
        Deed::Restore if card.removed.is_none() => return Err(Refusal::NotRemoved(card.id)),
        Deed::Remove | Deed::Edit(_) | Deed::Settle(_) if card.removed.is_some() => {
            return Err(Refusal::Removed(card.id));
        }
        Deed::Edit(edit) => {
            next.body.edit(edit, &change.circumstance())?;
            if !T::leaves_trace(edit) {
                return Ok(next);
            }
            Event::Edited(edit.clone())
        }
        Deed::Settle(settled) => {
            settled.settle(&mut next.body, &mut next.versions)?;
            Event::Settled(settled.clone())
        }
        Deed::Remove => {
            next.removed = Some(change.at.date());
            Event::Removed
        }
        Deed::Restore | Deed::Add(_) => {
            next.removed = None;
            Event::Restored
        }
    };
    next.log.push(entry(change, what));
    Ok(next)
}

fn add<T: Body>(
    board: &mut Board,
    change: &Change,
    id: CardId,
    body: &T,
) -> Result<Outcome, Refusal> {
    if let Some(card) = T::on(board).get(id) {
        let same = card.added.change == change.id;
        return if same {
            Ok(Outcome::AlreadyDone)
        } else {
            Err(Refusal::IdTaken(id))
        };
    }
    if board.card(id).is_some() {
        return Err(Refusal::IdTaken(id));
    }
    body.check(id, board)?;
    let number = T::Number::take(&mut board.next_number);
    let added = change.stamp();
    let card = Card {
        id,
        number,
        was: None,
        added,
        removed: None,
        body: body.clone(),
        log: Vec::new(),
        versions: BTreeSet::new(),
    };
    T::on_mut(board)
        .insert(card)
        .map_err(|card| Refusal::IdTaken(card.id))?;
    Ok(Outcome::Done)
}
