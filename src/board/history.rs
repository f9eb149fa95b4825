//! The history of a card or a board: one list of what happened, whoever looks.

use chrono::{Duration, NaiveDateTime};

use super::{
    Board, Body, Card, CardId, CardNumber, ChangeId, Edit, Entry, Event, Field, Kind, MetricKey,
    Numbering, Shown, Stamp, Version, Week, WeekValue,
};

/// One thing that happened.
#[derive(Debug, Clone, PartialEq)]
pub struct Happening {
    /// The change, its time and its author.
    pub stamp: Stamp,
    /// The earlier change that it took back.
    pub undoes: Option<ChangeId>,
    /// The card it happened to, where it was a card.
    pub card: Option<CardId>,
    /// That card's number, where it has one.
    pub number: Option<CardNumber>,
    /// What happened.
    pub what: What,
}

/// What happened.
#[derive(Debug, Clone, PartialEq)]
#[expect(
    clippy::large_enum_variant,
    reason = "a history is read and dropped at once; boxes would cost more than they save"
)]
pub enum What {
    /// A card was added.
    Added {
        /// Its kind.
        kind: Kind,
        /// Its title as it is now.
        title: String,
    },
    /// A field changed.
    Changed {
        /// Which field.
        field: Field,
        /// What it held.
        from: Shown,
        /// What it holds.
        to: Shown,
    },
    /// A card was taken off the board.
    Removed,
    /// A card was put back.
    Restored,
    /// A week's value was typed, changed or taken away.
    Value {
        /// Which metric.
        metric: MetricKey,
        /// Which week.
        week: Week,
        /// What stood there.
        from: Option<WeekValue>,
        /// What stands there.
        to: Option<WeekValue>,
    },
    /// Several values were typed at once.
    Values {
        /// How many.
        count: usize,
        /// Of which weeks, the first and the last.
        weeks: (Week, Week),
    },
}

impl Happening {
    /// Tells whether a meeting went to another point: its course, not something written.
    pub(super) const fn is_step(&self) -> bool {
        matches!(
            self.what,
            What::Changed {
                field: Field::At,
                ..
            }
        )
    }
}

impl<T: Body> Card<T> {
    /// What happened to the card, oldest first.
    pub fn happenings(&self) -> impl Iterator<Item = Happening> + '_ {
        let added = What::Added {
            kind: T::KIND,
            title: self.body.title().to_owned(),
        };
        let first = self.happening(self.added.clone(), None, added);
        let rest = self
            .log
            .iter()
            .map(|entry| self.happening(entry.stamp.clone(), entry.undoes, what(entry)));
        std::iter::once(first).chain(rest)
    }

    fn happening(&self, stamp: Stamp, undoes: Option<ChangeId>, what: What) -> Happening {
        Happening {
            stamp,
            undoes,
            card: Some(self.id),
            number: self.number.number(),
            what,
        }
    }
}

fn what<E: Edit>(entry: &Entry<E>) -> What {
    match &entry.what {
        Event::Edited(edit) => {
            let (from, to) = edit.shown();
            What::Changed {
                field: edit.field(),
                from,
                to,
            }
        }
        Event::Settled(settled) => {
            let (from, to) = settled.shown();
            let field = settled.second.value.field();
            What::Changed { field, from, to }
        }
        Event::Removed => What::Removed,
        Event::Restored => What::Restored,
    }
}

impl Board {
    /// All that happened in the parts that have been read, oldest first.
    ///
    /// Changes of the same second stand in the order of their ids, so that every copy of the
    /// board tells the same story.
    pub fn happenings(&self) -> Vec<Happening> {
        let mut all = Vec::new();
        macro_rules! gather {
            ($($list:ident),*) => {$(
                all.extend(self.$list.all().flat_map(Card::happenings));
            )*};
        }
        gather!(
            proposals, activities, goals, metrics, inputs, examples, hinders, replies, pulses,
            meetings
        );
        all.extend(self.unit_happenings());
        all.extend(self.value_happenings());
        all.sort_by_key(|one| (one.stamp.at, one.stamp.change));
        all
    }

    /// The time that a change made now gets: now, or a second after the newest change where that is
    /// a little ahead, so that changes keep their order though clocks count whole seconds and
    /// differ a little.
    pub fn moment(&self, now: NaiveDateTime) -> NaiveDateTime {
        /// Minutes. A clock further ahead is wrong, and is not followed.
        const AHEAD: i64 = 10;
        let cards = self.every_card().map(|card| card.touched().at);
        let unit = self.unit_log.last().map(|entry| entry.stamp.at);
        let values = self.years.values().filter_map(|year| year.log.last());
        let newest = cards
            .chain(unit)
            .chain(values.map(|entry| entry.stamp.at))
            .filter(|at| (Duration::zero()..Duration::minutes(AHEAD)).contains(&(*at - now)))
            .max();
        newest.map_or(now, |newest| newest + Duration::seconds(1))
    }

    fn unit_happenings(&self) -> impl Iterator<Item = Happening> + '_ {
        self.unit_log.iter().map(|entry| Happening {
            stamp: entry.stamp.clone(),
            undoes: entry.undoes,
            card: None,
            number: None,
            what: what(entry),
        })
    }

    fn value_happenings(&self) -> impl Iterator<Item = Happening> + '_ {
        self.years
            .values()
            .flat_map(|year| &year.log)
            .filter_map(|entry| {
                let weeks = || entry.values.iter().map(|one| one.week);
                let what = match entry.values.as_slice() {
                    [one] => What::Value {
                        metric: one.metric.clone(),
                        week: one.week,
                        from: one.from.clone(),
                        to: one.to.clone(),
                    },
                    many => What::Values {
                        count: many.len(),
                        weeks: weeks().min().zip(weeks().max())?,
                    },
                };
                Some(Happening {
                    stamp: entry.stamp.clone(),
                    undoes: entry.undoes,
                    card: None,
                    number: None,
                    what,
                })
            })
    }
}
