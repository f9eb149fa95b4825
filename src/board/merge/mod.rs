//! The merge of two copies of a board that grew apart from a common base.
//!
//! Card by card and field by field, by ids that never change: what one copy changed is taken;
//! what both changed alike is one; where they differ the larger value wins and the other is kept
//! beside it as a second version ([`SecondVersion`](super::SecondVersion)) until a person settles
//! it. Nothing is asked, nothing typed is dropped, and no clock decides. Every rule is a join over
//! the base (`three`), so copies may meet in any order, any number of times, on any machine, and
//! end as the same board (compare state-based replicated data types, Shapiro et al. 2011).

mod cards;
mod fields;
mod number;
mod stage;
mod three;
mod values;

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::sync::Arc;

pub(super) use cards::copies;
pub(super) use fields::{Merge, Times, field_named, merged};
pub(super) use three::{Three, keyed, one, set};

use super::{
    Board, Body as _, CardId, CardNumber, Field, Metric, MetricKey, Unit, UnitValue, Version, Week,
};

/// A merged board, and what a person should know about the merge.
#[derive(Debug, Clone, PartialEq)]
pub struct Merged {
    /// The board.
    pub board: Board,
    /// What was not merged without a trace of doubt.
    pub notes: Vec<Noteworthy>,
}

/// Something about a merge that a person should know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Noteworthy {
    /// Both copies had changed a field of a card; one value stands, the other waits beside it.
    Disputed {
        /// Which card.
        card: CardId,
        /// Which field.
        field: Field,
    },
    /// Both copies had changed a setting of the unit.
    UnitDisputed {
        /// Which field.
        field: Field,
    },
    /// Both copies had another value for a week.
    ValueDisputed {
        /// Which metric.
        metric: MetricKey,
        /// Which week.
        week: Week,
    },
    /// Two cards had been given one number, and this one got another.
    Renumbered {
        /// Which card.
        card: CardId,
        /// The number it was given first.
        from: CardNumber,
        /// The number it has.
        to: CardNumber,
    },
    /// One copy had removed a card that the other had changed; it stays.
    Kept {
        /// Which card.
        card: CardId,
    },
    /// Both copies had made a metric with the same key; the later one was taken off the board,
    /// and the values of both stand under the earlier.
    SameMetric {
        /// The metric that was taken off.
        card: CardId,
        /// The key.
        key: MetricKey,
    },
}

/// Merges two copies of a board that were both made from `base`.
///
/// Cards of parts that have not been read count as unchanged. The copies should be read
/// whole, since the numbers of unread cards cannot be kept from clashing.
///
/// What can be left for a person are rules that two copies broke together: two meetings begun, a
/// circle of goals, a link to what the other copy took away; [`Board::problems`] finds those.
pub fn merge(base: &Board, a: &Board, b: &Board) -> Merged {
    let base = Some(base);
    merge_three(Three { base, a, b })
}

/// Merges two copies of a board whose base nobody knows: every difference is in dispute, what
/// either has removed may come back, and nothing is lost.
pub fn merge_without_base(a: &Board, b: &Board) -> Merged {
    merge_three(Three { base: None, a, b })
}

/// Merges copies in which nobody stands whom either has taken off: the other would bring the
/// name back.
fn merge_three(three: Three<'_, Board>) -> Merged {
    let departed = three.a.departed_of_both(three.b);
    if departed.is_empty() {
        return merged_of(three);
    }
    let base = three.base.map(|base| base.cleared_of(&departed));
    let (a, b) = (three.a.cleared_of(&departed), three.b.cleared_of(&departed));
    merged_of(Three {
        base: base.as_ref(),
        a: &a,
        b: &b,
    })
}

fn merged_of(three: Three<'_, Board>) -> Merged {
    let Three { a, b, .. } = three;
    let mut notes = Vec::new();
    let mut board = Board {
        unit: unit(three, &mut notes),
        unit_log: cards::log(three.of(|board| &board.unit_log)),
        next_number: a.next_number.max(b.next_number),
        proposals: cards::cards(three, &mut notes),
        activities: cards::cards(three, &mut notes),
        goals: cards::cards(three, &mut notes),
        metrics: cards::cards(three, &mut notes),
        inputs: cards::cards(three, &mut notes),
        examples: cards::cards(three, &mut notes),
        hinders: cards::cards(three, &mut notes),
        replies: cards::cards(three, &mut notes),
        pulses: cards::cards(three, &mut notes),
        meetings: cards::cards(three, &mut notes),
        years: values::years(three, &mut notes),
        absent: a.absent.union(&b.absent).copied().collect(),
        // Figures are read anew from files, never merged.
        earlier: Arc::default(),
    };
    number::renumber(&mut board, three, &mut notes);
    keep_metrics_in_use(&mut board, three, &mut notes);
    one_metric_a_key(&mut board, &mut notes);
    Merged { board, notes }
}

fn unit(three: Three<'_, Board>, notes: &mut Vec<Noteworthy>) -> Unit {
    let three = three.of(|board| &board.unit);
    let mut losers: Vec<UnitValue> = Vec::new();
    let merged = Unit::merged(three, &Times::new(), &mut |value| losers.push(value));
    let versions = cards::versions(three.of(|unit| &unit.versions), losers);
    let (a, b) = (&three.a.versions, &three.b.versions);
    let new = versions
        .iter()
        .filter(|second| !a.contains(second) && !b.contains(second));
    notes.extend(new.map(|second| Noteworthy::UnitDisputed {
        field: second.value.field(),
    }));
    Unit { versions, ..merged }
}

/// Lets a metric stand that one copy has removed and the other has typed values for since.
fn keep_metrics_in_use(board: &mut Board, three: Three<'_, Board>, notes: &mut Vec<Noteworthy>) {
    let Some(base) = three.base else { return };
    for old in base.metrics.iter() {
        let key = &old.body.key;
        let typed = |copy: &Board| {
            let stands = copy
                .metrics
                .get(old.id)
                .is_some_and(|card| card.removed.is_none());
            let years = copy.years.iter();
            stands
                && years
                    .map(|(number, year)| (number, year.of(key)))
                    .any(|(number, values)| {
                        let before = base.years.get(number);
                        values != before.map_or(&[][..], |year| year.of(key))
                    })
        };
        let card = Metric::on_mut(board).get_mut(old.id);
        if let Some(card) = card.filter(|card| card.removed.is_some())
            && (typed(three.a) || typed(three.b))
        {
            card.removed = None;
            notes.push(Noteworthy::Kept { card: old.id });
        }
    }
}

/// Lets the earliest of several metrics with the same key stand. Links and values go by the key,
/// so they hold; what was said about the others stays on their removed cards.
fn one_metric_a_key(board: &mut Board, notes: &mut Vec<Noteworthy>) {
    let mut by_key: BTreeMap<MetricKey, Vec<_>> = BTreeMap::new();
    for card in board.metrics.iter() {
        let claims = by_key.entry(card.body.key.clone()).or_default();
        claims.push(cards::turn(&card.added, card.id));
    }
    for (key, mut claims) in by_key {
        claims.sort_unstable();
        for (_, id) in claims.into_iter().skip(1) {
            remove_twin(board, id);
            let key = key.clone();
            notes.push(Noteworthy::SameMetric { card: id, key });
        }
    }
}

fn remove_twin(board: &mut Board, id: CardId) {
    if let Some(card) = Metric::on_mut(board).get_mut(id) {
        card.removed = Some(cards::twin_removed(card));
    }
}
