//! Second versions for whoever settles them: what stands, what another copy had, and the acts that
//! choose between the two.

use super::{
    Act, Body, Card, CardId, CardRef, Choice, Deed, Field, SecondVersion, Shown, Unit, UnitValue,
    ValueOf, Version as _,
};

/// Two values of one field, of which a person chooses one.
#[derive(Debug, Clone, PartialEq)]
pub struct Dispute {
    /// Which field.
    pub field: Field,
    /// What stands in it.
    pub stands: Shown,
    /// What another copy of the board had.
    pub second: Shown,
    /// Leaves what stands, and lets the other go.
    pub keep: Act,
    /// Puts the other in its place.
    pub take: Act,
}

impl Dispute {
    /// Puts together what stands, what waits beside it, and the acts that settle it.
    fn between(
        (field, stands, second): (Field, Shown, Shown),
        settle: impl Fn(Choice) -> Option<Act>,
    ) -> Option<Self> {
        Some(Self {
            field,
            stands,
            second,
            keep: settle(Choice::Drop)?,
            take: settle(Choice::Take)?,
        })
    }
}

impl CardRef<'_> {
    /// Lists what is in dispute on the card.
    pub fn disputes(self) -> Vec<Dispute> {
        match self {
            Self::Proposal(card) => of(card, Act::Proposal),
            Self::Activity(card) => of(card, Act::Activity),
            Self::Goal(card) => of(card, Act::Goal),
            Self::Metric(card) => of(card, Act::Metric),
            Self::Input(card) => of(card, Act::Input),
            Self::Example(card) => of(card, Act::Example),
            Self::Hinder(card) => of(card, Act::Hinder),
            Self::Reply(card) => of(card, Act::Reply),
            Self::Pulse(card) => of(card, Act::Pulse),
            Self::Meeting(card) => of(card, Act::Meeting),
        }
    }
}

fn of<T: Body>(card: &Card<T>, act: fn(CardId, Deed<T>) -> Act) -> Vec<Dispute> {
    let dispute = |(stands, second): (ValueOf<T>, &SecondVersion<ValueOf<T>>)| {
        let settle = |choice| {
            let settlement = card.settling(second, choice)?;
            Some(act(card.id, Deed::Settle(Box::new(settlement))))
        };
        let values = (second.value.field(), stands.show(), second.value.show());
        Dispute::between(values, settle)
    };
    card.disputes().filter_map(dispute).collect()
}

impl Unit {
    /// Lists what is in dispute about the unit's settings.
    pub fn settings_in_dispute(&self) -> Vec<Dispute> {
        let dispute = |(stands, second): (UnitValue, &SecondVersion<UnitValue>)| {
            let settle = |choice| {
                let settlement = self.settling(second, choice)?;
                Some(Act::SettleUnit(Box::new(settlement)))
            };
            let values = (second.value.field(), stands.show(), second.value.show());
            Dispute::between(values, settle)
        };
        self.disputes().filter_map(dispute).collect()
    }
}
