//! Readings of a board: finding cards, counting days, telling what waits.

use chrono::NaiveDate;

use super::{
    Activity, Board, Body, Card, CardId, CardNumber, Example, Goal, Hinder, Input, Kind, Known,
    Meeting, Metric, MetricKey, Numbering, Part, Proposal, PulseRound, Refusal, Reply, Settings,
    Status, StatusKind, Week, WeekValue,
};

/// A card of any kind.
#[derive(Debug, Clone, Copy)]
pub enum CardRef<'a> {
    /// A proposal.
    Proposal(&'a Card<Proposal>),
    /// An activity.
    Activity(&'a Card<Activity>),
    /// A goal.
    Goal(&'a Card<Goal>),
    /// A metric.
    Metric(&'a Card<Metric>),
    /// An input from a service user.
    Input(&'a Card<Input>),
    /// A good example.
    Example(&'a Card<Example>),
    /// A hinder.
    Hinder(&'a Card<Hinder>),
    /// An answer to a lifted card.
    Reply(&'a Card<Reply>),
    /// A pulse round.
    Pulse(&'a Card<PulseRound>),
    /// A meeting.
    Meeting(&'a Card<Meeting>),
}

/// Runs the same expression for the card of whichever kind.
macro_rules! for_card {
    ($card:expr, |$one:ident| $do:expr) => {
        match $card {
            CardRef::Proposal($one) => $do,
            CardRef::Activity($one) => $do,
            CardRef::Goal($one) => $do,
            CardRef::Metric($one) => $do,
            CardRef::Input($one) => $do,
            CardRef::Example($one) => $do,
            CardRef::Hinder($one) => $do,
            CardRef::Reply($one) => $do,
            CardRef::Pulse($one) => $do,
            CardRef::Meeting($one) => $do,
        }
    };
}

fn kind_of<T: Body>(_card: &Card<T>) -> Kind {
    T::KIND
}

impl<'a> CardRef<'a> {
    /// Its id.
    pub const fn id(self) -> CardId {
        for_card!(self, |card| card.id)
    }

    /// Its kind.
    pub fn kind(self) -> Kind {
        for_card!(self, |card| kind_of(card))
    }

    /// Its number, where its kind has one.
    pub fn number(self) -> Option<CardNumber> {
        for_card!(self, |card| card.number.number())
    }

    /// The few words it is known by.
    pub fn title(self) -> &'a str {
        for_card!(self, |card| card.body.title())
    }

    /// All words that people have typed on it.
    pub fn texts(self) -> Vec<&'a str> {
        for_card!(self, |card| card.body.texts())
    }

    /// The words of the second versions of it, among those that are not in dispute.
    pub fn texts_of_seconds(self) -> Vec<String> {
        fn of<T: Body>(card: &Card<T>) -> Vec<String> {
            let words = |body: T| body.texts().join("\n");
            card.alternatives().map(words).collect()
        }
        for_card!(self, |card| of(card))
    }

    /// How many things have happened to it since it was added.
    pub const fn log_length(self) -> usize {
        for_card!(self, |card| card.log.len())
    }

    /// Who added it, and when.
    pub const fn added(self) -> &'a super::Stamp {
        for_card!(self, |card| &card.added)
    }

    /// The last thing that happened to it.
    pub fn touched(self) -> &'a super::Stamp {
        for_card!(self, |card| card.touched())
    }

    /// The file it lies in.
    pub fn part(self) -> Part {
        for_card!(self, |card| card.part())
    }

    /// The day it was closed, if it was.
    pub fn closed_on(self) -> Option<NaiveDate> {
        for_card!(self, |card| card.body.closed_on())
    }

    /// Whether it was taken off the board.
    pub const fn is_removed(self) -> bool {
        for_card!(self, |card| card.removed.is_some())
    }

    /// What happened to it, oldest first.
    pub fn happenings(self) -> Vec<super::Happening> {
        for_card!(self, |card| card.happenings().collect())
    }
}

impl Board {
    /// Visits all cards of all kinds, removed ones too.
    pub fn every_card(&self) -> impl Iterator<Item = CardRef<'_>> {
        let proposals = self.proposals.all().map(CardRef::Proposal);
        proposals
            .chain(self.activities.all().map(CardRef::Activity))
            .chain(self.goals.all().map(CardRef::Goal))
            .chain(self.metrics.all().map(CardRef::Metric))
            .chain(self.inputs.all().map(CardRef::Input))
            .chain(self.examples.all().map(CardRef::Example))
            .chain(self.hinders.all().map(CardRef::Hinder))
            .chain(self.replies.all().map(CardRef::Reply))
            .chain(self.pulses.all().map(CardRef::Pulse))
            .chain(self.meetings.all().map(CardRef::Meeting))
    }

    /// Tells when something was last done to it, as far as it has been read.
    pub fn last_change(&self) -> Option<chrono::NaiveDateTime> {
        let cards = self.every_card().map(|card| card.touched().at);
        let values = self.years.values().filter_map(|year| year.log.last());
        let values = values.map(|entry| entry.stamp.at);
        let unit = self.unit_log.last().map(|entry| entry.stamp.at);
        cards.chain(values).chain(unit).max()
    }

    /// Finds a card of any kind, removed or not.
    pub fn card(&self, id: CardId) -> Option<CardRef<'_>> {
        let proposal = self.proposals.get(id).map(CardRef::Proposal);
        proposal
            .or_else(|| self.activities.get(id).map(CardRef::Activity))
            .or_else(|| self.goals.get(id).map(CardRef::Goal))
            .or_else(|| self.metrics.get(id).map(CardRef::Metric))
            .or_else(|| self.inputs.get(id).map(CardRef::Input))
            .or_else(|| self.examples.get(id).map(CardRef::Example))
            .or_else(|| self.hinders.get(id).map(CardRef::Hinder))
            .or_else(|| self.replies.get(id).map(CardRef::Reply))
            .or_else(|| self.pulses.get(id).map(CardRef::Pulse))
            .or_else(|| self.meetings.get(id).map(CardRef::Meeting))
    }

    /// Finds a card by the number people say.
    pub fn numbered(&self, number: CardNumber) -> Option<CardRef<'_>> {
        self.every_card()
            .find(|card| card.number() == Some(number) && !card.is_removed())
    }

    /// Finds a metric by its key.
    pub fn metric(&self, key: &MetricKey) -> Option<&Card<Metric>> {
        self.metrics.iter().find(|metric| metric.body.key == *key)
    }

    /// Finds a metric's value in a week.
    pub fn value(&self, metric: &MetricKey, week: Week) -> Option<&WeekValue> {
        self.years.get(&week.year())?.get(metric, week)
    }

    /// Finds a metric's newest figure up to a week.
    pub fn latest(&self, metric: &MetricKey, until: Week) -> Option<(Week, f64)> {
        let kind = self.metric(metric)?.body.kind;
        let years = self.years.range(..=until.year()).rev();
        let mut values = years.flat_map(|(_, year)| year.of(metric).iter().rev());
        let newest = values.find(|value| value.week <= until)?;
        Some((newest.week, newest.figure(kind)))
    }

    /// Gives a metric's figures of some weeks up to one, oldest first; missing weeks are None.
    pub fn figures(&self, metric: &MetricKey, until: Week, weeks: usize) -> Vec<Option<f64>> {
        let Some(card) = self.metric(metric) else {
            return vec![None; weeks];
        };
        let figure = |week| {
            let value = self.value(metric, week)?;
            Some(value.figure(card.body.kind))
        };
        let back = std::iter::successors(Some(until), |week| Some(week.previous()));
        let mut figures: Vec<_> = back.take(weeks).map(figure).collect();
        figures.reverse();
        figures
    }

    /// Gives all that is known of a metric's values up to a week, oldest first.
    pub fn known_values(&self, metric: &Metric, until: Week) -> Vec<Known> {
        let let_go = self.earlier.of(&metric.key);
        let let_go = let_go.filter(|known| !self.is_loaded(Part::Year(known.week.year())));
        let years = self.years.range(..=until.year());
        let values = years.flat_map(|(_, year)| year.of(&metric.key));
        let mut known: Vec<_> = let_go.chain(values.map(Known::new)).collect();
        known.retain(|known| known.week <= until);
        known.sort_by_key(|known| known.week);
        known
    }

    /// Visits the metrics that are still measured.
    pub fn measured(&self) -> impl DoubleEndedIterator<Item = &Card<Metric>> {
        self.metrics
            .iter()
            .filter(|metric| metric.body.retired.is_none())
    }

    /// Visits the proposals with a status.
    pub fn with_status(&self, kind: StatusKind) -> impl Iterator<Item = &Card<Proposal>> {
        self.proposals
            .iter()
            .filter(move |card| card.body.standing.status.kind() == kind)
    }

    /// Tells whether as many proposals are tested as the unit wants at once, or more.
    pub fn is_wip_full(&self) -> bool {
        self.with_status(StatusKind::Testing).count() >= self.unit.settings.wip_limit.into()
    }

    /// The refusal for a card that is not here: it may lie in a part that has not been read.
    pub(super) fn unknown(&self, id: CardId) -> Refusal {
        let unread = self.absent.iter().next_back();
        unread.map_or(Refusal::UnknownCard(id), |part| Refusal::NotLoaded(*part))
    }

    pub(super) fn expect_area(&self, area: Option<u8>) -> Result<(), Refusal> {
        let known = |number: &u8| self.unit.areas.iter().any(|area| area.number == *number);
        area.filter(|number| !known(number))
            .map_or(Ok(()), |number| Err(Refusal::UnknownArea(number)))
    }

    pub(super) fn expect_metric(&self, key: Option<&MetricKey>) -> Result<(), Refusal> {
        let missing = key.filter(|key| self.metric(key).is_none());
        missing.map_or(Ok(()), |key| Err(Refusal::UnknownMetric(key.clone())))
    }

    /// Checks a link to a goal; where parts are unread the goal may lie in one of them.
    pub(super) fn expect_goal(&self, goal: Option<CardId>) -> Result<(), Refusal> {
        let missing = goal.filter(|id| self.goals.get(*id).is_none() && self.absent.is_empty());
        missing.map_or(Ok(()), |id| Err(Refusal::UnknownGoal(id)))
    }

    /// Checks a link to any card; where parts are unread the card may lie in one of them.
    pub(super) fn expect_card(&self, card: Option<CardId>) -> Result<(), Refusal> {
        let missing = card.filter(|id| self.card(*id).is_none() && self.absent.is_empty());
        missing.map_or(Ok(()), |id| Err(Refusal::UnknownCard(id)))
    }

    /// Tells whether one goes up from `from` through parent goals and comes to `to`.
    pub(super) fn goal_leads_to(&self, from: Option<CardId>, to: CardId) -> bool {
        let mut at = from;
        for _ in 0..=self.goals.all().len() {
            match at {
                Some(id) if id == to => return true,
                Some(id) => at = self.goals.get(id).and_then(|goal| goal.body.parent),
                None => return false,
            }
        }
        false
    }
}

impl Card<Proposal> {
    /// Days that the proposal has waited for its first answer; None once it has one.
    pub fn unanswered_days(&self, today: NaiveDate) -> Option<i64> {
        let open = self.body.standing.status == Status::New;
        open.then(|| (today - self.body.standing.since).num_days().max(0))
    }

    /// The unit's limit in days that the proposal has reached where it stands, if it has: an answer
    /// for a new one, a step ahead for one that is worked on. What waits has a day of its own.
    pub fn limit_reached(&self, today: NaiveDate, limits: &Settings) -> Option<u16> {
        let limit = match self.body.standing.status.kind() {
            StatusKind::New => limits.answer_days,
            StatusKind::Investigating | StatusKind::Decided | StatusKind::Testing => {
                limits.still_days
            }
            _ => return None,
        };
        (self.still_days(today) >= i64::from(limit)).then_some(limit)
    }

    /// Days since its status changed, or since it was added.
    pub fn still_days(&self, today: NaiveDate) -> i64 {
        (today - self.body.standing.since).num_days().max(0)
    }
}
