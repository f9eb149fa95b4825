//! Properties of the one door: whatever is asked of a board, it stays a board.

mod departed;
mod lifting;
mod meeting;
mod pulse;

use proptest::prelude::*;

use super::*;

/// A small generator, so that one number tells a whole act.
pub(super) struct Dice(pub(super) u64);

impl Dice {
    pub(super) fn roll(&mut self, sides: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % sides
    }

    pub(super) fn id(&mut self) -> u64 {
        self.roll(u64::MAX)
    }

    pub(super) fn signature(&mut self) -> Signature {
        ["KL", "RL", "JN", "ÅS"][self.roll(4) as usize]
            .parse()
            .unwrap()
    }

    pub(super) fn line(&mut self) -> Line {
        Line::new(&format!("rad {}", self.roll(5))).unwrap()
    }

    pub(super) fn text(&mut self) -> Text {
        Text::new(&format!("text {}", self.roll(5))).unwrap()
    }

    pub(super) fn day(&mut self) -> chrono::NaiveDate {
        day("2026-11-01") + chrono::Days::new(self.roll(60))
    }

    pub(super) fn week(&mut self) -> Week {
        Week::new(2026, 40 + self.roll(14) as u32).unwrap()
    }

    pub(super) fn maybe<T>(&mut self, make: impl FnOnce(&mut Self) -> T) -> Option<T> {
        (self.roll(3) > 0).then(|| make(self))
    }

    pub(super) fn lift(&mut self) -> Lift {
        Lift {
            on: self.day(),
            reason: self.line(),
            by: self.maybe(Self::signature),
            withdrawn: self.maybe(Self::day),
        }
    }

    fn judged(&mut self) -> Judged {
        let look = [JudgedAt::Weeks8, JudgedAt::Weeks26][self.roll(2) as usize];
        Judged {
            of: Question {
                metric: "besok".parse().unwrap(),
                start: Week::new(2026, 40).unwrap(),
                look,
            },
            until: self.week(),
            finding: [Finding::Improved, Finding::NoChange][self.roll(2) as usize],
            before: Number::from(20),
            after: Number::from(self.roll(3) as u32),
            p: None,
        }
    }

    pub(super) fn pick<T: Body>(&mut self, cards: &Cards<T>) -> Option<Card<T>> {
        let count = cards.all().len() as u64;
        let nth = (count > 0).then(|| self.roll(count) as usize)?;
        cards.all().nth(nth).cloned()
    }
}

pub(super) fn day(text: &str) -> chrono::NaiveDate {
    text.parse().unwrap()
}

pub(super) fn line(text: &str) -> Line {
    Line::new(text).unwrap()
}

pub(super) fn empty() -> Board {
    let mut unit = Unit::named(UnitId::from_bits(1), line("Mottagningsenheten"));
    unit.areas.push(Area {
        number: 1,
        name: line("Brukardelaktighet"),
    });
    Board::new(unit)
}

fn proposal_act(dice: &mut Dice, board: &Board) -> Act {
    let Some(card) = dice.pick(&board.proposals).filter(|_| dice.roll(5) > 0) else {
        let mut body = Proposal::captured(dice.line(), dice.maybe(Dice::signature), dice.day());
        body.area = dice.maybe(|dice| 1 + dice.roll(2) as u8);
        return Act::Proposal(CardId::from_bits(dice.id()), Deed::Add(Box::new(body)));
    };
    let old = &card.body;
    let edit = match dice.roll(8) {
        4 => ProposalEdit::Judge(dice.judged()),
        0 => ProposalEdit::Support {
            who: dice.signature(),
            on: dice.roll(3) > 0,
        },
        1 => {
            let id = ChangeId::from_bits(dice.id());
            let comment = Comment {
                id,
                on: dice.day(),
                by: None,
                text: dice.text(),
            };
            ProposalEdit::Comment { comment, on: true }
        }
        2 => ProposalEdit::Set(ProposalField::Problem(Swap::new(
            old.problem.clone(),
            dice.text(),
        ))),
        5 => ProposalEdit::Set(ProposalField::Lifted(Swap::new(
            old.lifted.clone(),
            dice.maybe(Dice::lift),
        ))),
        6 => ProposalEdit::Set(ProposalField::Shared(Swap::new(old.shared, !old.shared))),
        3 => ProposalEdit::Set(ProposalField::Title(Swap::new(dice.line(), dice.line()))),
        _ => {
            let given = Particulars {
                owner: dice.maybe(Dice::signature),
                due: dice.maybe(Dice::day),
                step: dice.maybe(|dice| Pdsa::ALL[dice.roll(4) as usize]),
                review: dice.maybe(Dice::day),
                reason: dice.maybe(Dice::line),
            };
            let kind = StatusKind::ALL[dice.roll(8) as usize];
            let status = kind.with(&given).unwrap_or(Status::Investigating);
            old.moved(status, dice.day(), dice.text())
        }
    };
    Act::Proposal(card.id, Deed::Edit(edit))
}

fn goal_act(dice: &mut Dice, board: &Board) -> Act {
    let Some(card) = dice.pick(&board.goals).filter(|_| dice.roll(3) > 0) else {
        return Act::Goal(
            CardId::from_bits(dice.id()),
            Deed::Add(Box::new(Goal::named(dice.line()))),
        );
    };
    let mut new = card.body.clone();
    new.parent = dice.pick(&board.goals).map(|goal| goal.id);
    new.closed = dice.maybe(Dice::day);
    let edits = GoalField::between(&card.body, &new);
    let edit = edits.into_iter().next().map_or_else(
        || GoalEdit::Note {
            note: FollowUp {
                id: ChangeId::from_bits(dice.id()),
                week: dice.week(),
                text: dice.text(),
            },
            on: true,
        },
        GoalEdit::Set,
    );
    Act::Goal(card.id, Deed::Edit(edit))
}

fn metric_act(dice: &mut Dice) -> Act {
    let body = Metric {
        key: ["a", "b", "c"][dice.roll(3) as usize].parse().unwrap(),
        name: dice.line(),
        why: Text::default(),
        kind: MetricKind::ALL[dice.roll(4) as usize],
        unit: MetricUnit::Number,
        better: Better::Lower,
        target: None,
        cap: None,
        parts: Vec::new(),
        odd: Vec::new(),
        rebase: Vec::new(),
        owner: None,
        retired: None,
    };
    Act::Metric(CardId::from_bits(dice.id()), Deed::Add(Box::new(body)))
}

fn value_act(dice: &mut Dice, board: &Board) -> Act {
    let Some(metric) = dice.pick(&board.metrics) else {
        return metric_act(dice);
    };
    let (key, week) = (metric.body.key, dice.week());
    let n = Number::from(dice.roll(20) as u32);
    let mut value = WeekValue::plain(week, n);
    value.of = dice.maybe(|dice| Number::from(dice.roll(20) as u32));
    let from = board.value(&key, week).cloned();
    Act::Values(vec![ValueSwap {
        metric: key,
        week,
        from,
        to: dice.maybe(|_| value),
    }])
}

fn other_act(dice: &mut Dice, board: &Board) -> Act {
    match (dice.roll(3), dice.pick(&board.proposals)) {
        (0, Some(card)) => Act::Proposal(card.id, Deed::Remove),
        (1, Some(card)) => Act::Proposal(card.id, Deed::Restore),
        _ => Act::Unit(UnitEdit::Name(Swap::new(
            board.unit.name.clone(),
            dice.line(),
        ))),
    }
}

/// An answer to one of few lifted cards, so that copies meet in it.
pub(super) fn reply_act(dice: &mut Dice, board: &Board) -> Act {
    let to = Origin {
        unit: "ungdom".parse().unwrap(),
        name: line("Ungdomsenheten"),
        card: CardId::from_bits(dice.roll(3)),
        number: None,
        title: line("Kön"),
    };
    let new = CardId::from_bits(dice.id());
    let response = Response {
        stance: Stance::ALL[dice.roll(3) as usize],
        text: dice.line(),
        lift: dice.day(),
        on: dice.day(),
        by: dice.maybe(Dice::signature),
    };
    let lift = dice.lift();
    match (dice.roll(5), board.reply_to(&to)) {
        (0, Some(card)) => Act::Reply(card.id, Deed::Remove),
        (1 | 2, _) => {
            let sent = board.sending_on(&to, lift, new);
            sent.unwrap_or_else(|_| board.responding(&to, response, new))
        }
        _ => board.responding(&to, response, new),
    }
}

pub(crate) fn change(seed: u64, board: &Board) -> Change {
    let mut dice = Dice(seed);
    let act = match dice.roll(8) {
        0..=2 => proposal_act(&mut dice, board),
        3 => goal_act(&mut dice, board),
        4 => value_act(&mut dice, board),
        5 => metric_act(&mut dice),
        6 => meeting::act(&mut dice, board),
        7 if dice.roll(2) == 0 => reply_act(&mut dice, board),
        _ => other_act(&mut dice, board),
    };
    let at = dice.day().and_hms_opt(9, 0, 0).unwrap();
    Change::new(
        ChangeId::from_bits(dice.id()),
        at,
        dice.maybe(Dice::signature),
        act,
    )
}

pub(crate) fn grown(seeds: &[u64]) -> Board {
    let mut board = empty();
    for seed in seeds {
        drop(board.apply(&change(*seed, &board)));
    }
    board
}

/// The board without its histories, its removed cards and the numbers it has handed out.
pub(super) fn content(board: &Board) -> Board {
    fn bare<T: Body>(cards: &Cards<T>) -> Cards<T> {
        let mut bare = Cards::default();
        for card in cards.iter() {
            let card = Card {
                log: Vec::new(),
                ..card.clone()
            };
            bare.insert(card).unwrap();
        }
        bare
    }
    let mut board = board.clone();
    // What was taken away and put back comes last.
    macro_rules! sort {
        ($($list:ident.$said:ident),*) => {$(
            let ids: Vec<CardId> = board.$list.all().map(|card| card.id).collect();
            for id in ids {
                board.$list.get_mut(id).unwrap().body.$said.sort_by_key(|said| said.id);
            }
        )*};
    }
    sort!(proposals.comments, goals.notes, meetings.decisions);
    let mut years = board.years.clone();
    for year in years.values_mut() {
        year.log.clear();
    }
    years.retain(|_, year| !year.series().is_empty());
    Board {
        unit_log: Vec::new(),
        next_number: CardNumber::FIRST,
        proposals: bare(&board.proposals),
        activities: bare(&board.activities),
        goals: bare(&board.goals),
        metrics: bare(&board.metrics),
        inputs: bare(&board.inputs),
        examples: bare(&board.examples),
        hinders: bare(&board.hinders),
        replies: bare(&board.replies),
        pulses: bare(&board.pulses),
        meetings: bare(&board.meetings),
        years,
        ..board
    }
}

proptest! {
    #[test]
    fn any_sequence_of_changes_leaves_a_valid_board(seeds: Vec<u64>) {
        let board = grown(&seeds);
        prop_assert_eq!(board.problems(), Vec::new());
    }

    #[test]
    fn a_refused_change_leaves_the_board_as_it_was(seeds: Vec<u64>, last: u64) {
        let board = grown(&seeds);
        let mut after = board.clone();
        if after.apply(&change(last, &board)).is_err() {
            prop_assert_eq!(after, board);
        }
    }

    #[test]
    fn the_same_change_twice_is_one(seeds: Vec<u64>, last: u64) {
        let mut once = grown(&seeds);
        let change = change(last, &once);
        if once.apply(&change) == Ok(Outcome::Done) {
            let mut twice = once.clone();
            prop_assert_eq!(twice.apply(&change), Ok(Outcome::AlreadyDone));
            prop_assert_eq!(twice, once);
        }
    }

    #[test]
    fn apply_then_undo_gives_the_same_board(seeds: Vec<u64>, last: u64, id: u64) {
        let before = grown(&seeds);
        let mut after = before.clone();
        let change = change(last, &before);
        if after.apply(&change) != Ok(Outcome::Done) {
            return Ok(());
        }
        match after.undoing(change.id) {
            Ok(act) => {
                let id = ChangeId::from_bits(id);
                let undo = Change { id, act, undoes: Some(change.id), ..change };
                prop_assert_eq!(after.apply(&undo), Ok(Outcome::Done));
                prop_assert_eq!(content(&after), content(&before));
            }
            Err(why) => prop_assert_eq!(why, Refusal::NotUndoable(change.id)),
        }
    }

    #[test]
    fn a_board_taken_apart_and_put_together_is_the_same(seeds: Vec<u64>) {
        let board = grown(&seeds);
        let parts: BTreeSet<Part> = board.every_card().map(CardRef::part)
            .chain(board.years.keys().map(|year| Part::Year(*year)))
            .chain([Part::Open]).collect();
        let mut again = Board { next_number: board.next_number, ..Board::new(board.unit.clone()) };
        again.unit_log.clone_from(&board.unit_log);
        for part in parts {
            again.add_sheet(part, board.sheet(part));
        }
        prop_assert_eq!(again, board);
    }
}
