//! What has happened on a board in some time, counted by the board itself: the results of the week.

use std::collections::BTreeSet;

use chrono::{Days, NaiveDate, NaiveDateTime};

use crate::board::{
    ActivityState, Board, Card, CardId, Edit, Event, Field, Judged, Meeting, MeetingKind, Proposal,
    ProposalEdit, StatusKind,
};
use crate::locale::Words;
use crate::report::{label, name};

/// What has happened in some time.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Results {
    /// Proposals that were added.
    pub new: Vec<CardId>,
    /// Proposals that were answered: looked into, decided, tested, put on hold or declined.
    pub answered: Vec<CardId>,
    /// Proposals that were carried out.
    pub implemented: Vec<CardId>,
    /// Activities that were finished.
    pub finished: Vec<CardId>,
    /// Proposals whose effect was judged, with the newest verdict.
    pub verdicts: Vec<(CardId, Judged)>,
    /// Weekly values that were typed.
    pub values: usize,
}

impl Results {
    /// Tells whether nothing happened.
    pub fn is_empty(&self) -> bool {
        let cards = [&self.new, &self.answered, &self.implemented, &self.finished];
        let quiet = cards.iter().all(|cards| cards.is_empty());
        quiet && self.values == 0 && self.verdicts.is_empty()
    }

    /// Counts what happened after a time, up to another one or to whatever the board knows: the
    /// clocks of other machines may be ahead.
    pub fn of(board: &Board, since: NaiveDateTime, until: Option<NaiveDateTime>) -> Self {
        let within = |at: NaiveDateTime| at > since && until.is_none_or(|until| at <= until);
        let moved = |card: &Card<Proposal>| last_moved(card).is_some_and(within);
        let proposals = || board.proposals.iter();
        let named = |cards: Vec<&Card<Proposal>>| cards.iter().map(|card| card.id).collect();
        let new = proposals().filter(|card| within(card.added.at)).collect();
        let kind = |card: &Card<Proposal>| card.body.standing.status.kind();
        let (implemented, answered): (Vec<_>, Vec<_>) = proposals()
            .filter(|card| kind(card) != StatusKind::New && moved(card))
            .partition(|card| kind(card) == StatusKind::Implemented);
        let finished = board.activities.iter().filter(|card| {
            let done = matches!(card.body.state, ActivityState::Finished { .. });
            done && card.log.last().is_some_and(|entry| within(entry.stamp.at))
        });
        let judged = |card: &Card<Proposal>| Some((card.id, judged(card, within)?));
        Self {
            new: named(new),
            answered: named(answered),
            implemented: named(implemented),
            finished: finished.map(|card| card.id).collect(),
            verdicts: proposals().filter_map(judged).collect(),
            values: values(board, within),
        }
    }

    /// Says what happened, a kind a line: what it was, and the cards it was about.
    pub fn told(&self, words: &Words, board: &Board) -> Vec<(String, Vec<String>)> {
        let count = |id: &str, count: usize| words.with(id, &[("count", count.into())]);
        let named = |id: &CardId| name::of(words, board, *id);
        let standing = |id: &CardId| {
            let card = board.proposals.get(*id);
            let kind = card.map(|card| card.body.standing.status.kind());
            let status = kind.map(|kind| label::proposal_status(words, kind));
            format!("{}: {}", named(id), status.unwrap_or_default())
        };
        let all = |cards: &[CardId]| cards.iter().map(named).collect::<Vec<_>>();
        let verdict = |(id, judged): &(CardId, Judged)| {
            let said = label::finding(words, judged.finding);
            format!("{}: {said}", named(id))
        };
        let lines = [
            ("results-new", self.new.len(), all(&self.new)),
            (
                "results-answered",
                self.answered.len(),
                self.answered.iter().map(standing).collect(),
            ),
            (
                "results-implemented",
                self.implemented.len(),
                all(&self.implemented),
            ),
            ("results-finished", self.finished.len(), all(&self.finished)),
            ("results-values", self.values, Vec::new()),
            (
                "results-verdicts",
                self.verdicts.len(),
                self.verdicts.iter().map(verdict).collect(),
            ),
        ];
        let some = lines.into_iter().filter(|(_, many, _)| *many > 0);
        some.map(|(id, many, cards)| (count(id, many), cards))
            .collect()
    }
}

fn last_moved(card: &Card<Proposal>) -> Option<NaiveDateTime> {
    let mut log = card.log.iter().rev();
    let stands = log.find(
        |entry| matches!(&entry.what, Event::Edited(edit) if Edit::field(edit) == Field::Standing),
    );
    stands.map(|entry| entry.stamp.at)
}

fn judged(card: &Card<Proposal>, within: impl Fn(NaiveDateTime) -> bool) -> Option<Judged> {
    let log = card.log.iter().rev();
    let mut recent = log.filter(|entry| within(entry.stamp.at));
    recent.find_map(|entry| match &entry.what {
        Event::Edited(ProposalEdit::Judge(judged)) => Some(judged.clone()),
        _ => None,
    })
}

fn values(board: &Board, within: impl Fn(NaiveDateTime) -> bool) -> usize {
    let logs = board.years.values().flat_map(|year| &year.log);
    let logs = logs.filter(|entry| within(entry.stamp.at));
    let typed = logs.flat_map(|entry| &entry.values);
    let filled = typed.filter(|swap| swap.to.is_some());
    let values: BTreeSet<_> = filled.map(|swap| (&swap.metric, swap.week)).collect();
    values.len()
}

/// The time since when something counts as new to a meeting: the end of the weekly meeting before
/// it, or noon a week before. Without a meeting, of one that would be held on `on`.
pub fn since_last(board: &Board, own: Option<&Card<Meeting>>, on: NaiveDate) -> NaiveDateTime {
    let on = own.map_or(on, |card| card.body.on);
    let earlier = |card: &&Card<Meeting>| match own {
        Some(own) => {
            let order = |card: &Card<Meeting>| (card.body.on, card.added.at);
            card.id != own.id && order(card) <= order(own)
        }
        None => card.body.on <= on,
    };
    let before = board.meetings.iter().filter(earlier).filter(|card| {
        let over = !card.body.is_open() && !card.body.cancelled;
        card.body.kind == MeetingKind::Board && over
    });
    let last = before.max_by_key(|card| (card.body.on, card.added.at));
    let end = |card: &Card<Meeting>| card.body.ended.unwrap_or_else(|| noon(card.body.on));
    last.map_or_else(|| noon(on - Days::new(7)), end)
}

fn noon(day: NaiveDate) -> NaiveDateTime {
    day.and_hms_opt(12, 0, 0).unwrap_or_default()
}
