//! What copies of a board's files know and the board itself has lost without a line in any
//! history: a hand in a file, a disk, or a sync program took it.

use std::collections::BTreeMap;

use chrono::NaiveDateTime;

use crate::board::{
    Act, Board, Body as _, Card, CardId, Deed, MetricKey, ValueSwap, Week, WeekValue,
};

/// A value that is missing, by where it belongs.
type Missing = BTreeMap<(MetricKey, Week), WeekValue>;

impl Board {
    /// Finds the acts that bring back what copies show of a time and this board has lost: one
    /// card, or all cards and the weeks' values. Of several copies of a card the one with the
    /// longest history counts.
    ///
    /// A card that was taken off the board is not lost, and neither is a value that a history
    /// knows more of.
    pub fn lost(&self, copies: &[Self], card: Option<CardId>, at: NaiveDateTime) -> Vec<Act> {
        if !self.absent.is_empty() {
            return Vec::new();
        }
        let copies: Vec<Self> = copies.iter().map(|copy| copy.as_of(at)).collect();
        let mut acts = Vec::new();
        macro_rules! bring_back {
            ($($list:ident => $act:ident),*) => {$(
                let mut best: BTreeMap<CardId, &Card<_>> = BTreeMap::new();
                let all = copies.iter().flat_map(|copy| copy.$list.all());
                let there = all.filter(|one| one.added.at <= at && one.removed.is_none());
                for one in there.filter(|one| card.is_none_or(|id| id == one.id)) {
                    let longer = |known: &&Card<_>| one.log.len() > known.log.len();
                    if self.card(one.id).is_none() && best.get(&one.id).is_none_or(longer) {
                        best.insert(one.id, one);
                    }
                }
                let lost = best.into_values();
                acts.extend(lost.map(|one| Act::$act(one.id, Deed::Add(Box::new(one.body.clone())))));
            )*};
        }
        bring_back!(
            metrics => Metric, goals => Goal, proposals => Proposal, inputs => Input,
            hinders => Hinder, replies => Reply, examples => Example, activities => Activity,
            pulses => Pulse, meetings => Meeting
        );
        if card.is_none() {
            acts.extend(self.lost_values(&copies));
        }
        acts
    }

    fn lost_values(&self, copies: &[Self]) -> Option<Act> {
        let mut missing = Missing::new();
        for (number, year) in copies.iter().flat_map(|copy| &copy.years) {
            let series = year.series().iter();
            let values = series.flat_map(|one| one.weeks.iter().map(|value| (&one.metric, value)));
            for (metric, value) in values.filter(|(_, value)| value.week.year() == *number) {
                if self.metric(metric).is_some() && !self.knows_of(metric, value.week) {
                    let place = (metric.clone(), value.week);
                    missing.entry(place).or_insert_with(|| value.alone());
                }
            }
        }
        let swap = |((metric, week), value)| ValueSwap {
            metric,
            week,
            from: None,
            to: Some(value),
        };
        let swaps: Vec<ValueSwap> = missing.into_iter().map(swap).collect();
        (!swaps.is_empty()).then_some(Act::Values(swaps))
    }

    /// Tells whether there is a value, or a line about one.
    fn knows_of(&self, metric: &MetricKey, week: Week) -> bool {
        let lines = self.years.values().flat_map(|year| &year.log);
        let mut swaps = lines.flat_map(|line| &line.values);
        let about = |swap: &ValueSwap| (&swap.metric, swap.week) == (metric, week);
        self.value(metric, week).is_some() || swaps.any(about)
    }
}

/// What an act brings back, in the words of the card.
impl Act {
    /// The title of the card that the act puts on the board, if it does.
    pub fn added_title(&self) -> Option<&str> {
        macro_rules! title {
            ($($act:ident),*) => {
                match self {
                    $(Self::$act(_, Deed::Add(body)) => Some(body.title()),)*
                    _ => None,
                }
            };
        }
        title!(
            Proposal, Activity, Goal, Metric, Input, Example, Hinder, Pulse, Meeting
        )
    }
}

#[cfg(test)]
mod tests {
    use crate::board::tests::{change, empty};
    use crate::board::{Change, ChangeId, Outcome, Part};

    use super::*;

    /// A board that has been worked on for a morning.
    fn worked_on() -> Board {
        let mut board = empty();
        for seed in 0..60_u64 {
            let one = change(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15), &board);
            let _refused = board.apply(&one);
        }
        board
    }

    fn time(text: &str) -> NaiveDateTime {
        text.parse().unwrap()
    }

    #[test]
    fn a_card_that_no_file_knows_any_more_comes_back_and_can_be_taken_away_again() {
        let whole = worked_on();
        let stands = |card: &&Card<crate::board::Proposal>| card.part() == Part::Open;
        let gone = whole.proposals.all().find(stands).unwrap().clone();
        let mut board = whole.clone();
        let mut rest = board.sheet(Part::Open);
        let before = rest.proposals.len();
        rest.proposals.retain(|card| card.id != gone.id);
        assert_eq!(rest.proposals.len() + 1, before);
        board.proposals = crate::board::Cards::default();
        board.add_sheet(Part::Open, rest);
        let at = time("2200-01-01T00:00:00");
        let copies = [whole.clone()];
        for wanted in [None, Some(gone.id)] {
            let acts = board.lost(&copies, wanted, at);
            let added: Vec<_> = acts.iter().filter_map(Act::card).collect();
            assert!(added.contains(&gone.id), "{acts:?}");
        }
        let acts = board.lost(&copies, Some(gone.id), at);
        let [act] = acts.as_slice() else {
            panic!("{acts:?}")
        };
        assert_eq!(act.added_title(), Some(gone.body.title()));
        let back = Change::new(
            ChangeId::from_bits(999_999),
            time("2200-01-02T09:00:00"),
            None,
            act.clone(),
        );
        assert_eq!(board.apply(&back), Ok(Outcome::Done));
        assert_eq!(board.proposals.get(gone.id).unwrap().body, gone.body);
        assert_eq!(board.lost(&copies, Some(gone.id), at), []);
        let undo = board.undoing(back.id).unwrap();
        let undo = Change::new(
            ChangeId::from_bits(999_998),
            time("2200-01-02T10:00:00"),
            None,
            undo,
        );
        assert_eq!(board.apply(&undo), Ok(Outcome::Done));
        assert_eq!(
            board.lost(&copies, Some(gone.id), at),
            [],
            "taken away is not lost"
        );
    }

    #[test]
    fn before_its_time_it_was_not_there_and_a_whole_board_has_lost_nothing() {
        let whole = worked_on();
        let empty = Board::new(whole.unit.clone());
        let copies = [whole.clone()];
        assert_eq!(empty.lost(&copies, None, time("1990-01-01T00:00:00")), []);
        assert_ne!(empty.lost(&copies, None, time("2200-01-01T00:00:00")), []);
        assert_eq!(whole.lost(&copies, None, time("2200-01-01T00:00:00")), []);
        let mut partly = empty;
        partly.absent.insert(Part::Closed(2025));
        assert_eq!(
            partly.lost(&copies, None, time("2200-01-01T00:00:00")),
            [],
            "it may lie there"
        );
    }
}
