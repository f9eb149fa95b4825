//! Copies of a board that people have worked on apart from each other.

use proptest::prelude::*;

use crate::board::tests::{Dice, change, empty, reply_act};
use crate::board::*;

/// What happens to three copies of a board: numbers that dice are thrown with.
#[derive(Debug, Clone)]
pub(super) struct Script {
    /// Before the copies part.
    before: Vec<u64>,
    /// In two copies whose merge is what the three start from; often nothing.
    earlier: (Vec<u64>, Vec<u64>),
    /// In one copy, and as far as they fit in the next one too.
    shared: [Vec<u64>; 3],
    /// In one copy alone.
    alone: [Vec<u64>; 3],
}

/// A base and three copies, each with the changes made to it.
pub(super) struct Copies {
    pub(super) base: Board,
    pub(super) copies: [(Board, Vec<Change>); 3],
}

impl Copies {
    pub(super) fn boards(&self) -> [&Board; 3] {
        [0, 1, 2].map(|at| &self.copies[at].0)
    }
}

pub(super) fn scripts() -> impl Strategy<Value = Script> {
    let few = || prop::collection::vec(any::<u64>(), 0..12);
    let some = || prop::collection::vec(any::<u64>(), 0..4);
    let earlier = prop_oneof![Just((Vec::new(), Vec::new())), (few(), few())];
    let shared = [some(), some(), some()];
    let before = prop::collection::vec(any::<u64>(), 0..25);
    (before, earlier, shared, [few(), few(), few()]).prop_map(|(before, earlier, shared, alone)| {
        Script {
            before,
            earlier,
            shared,
            alone,
        }
    })
}

impl Script {
    pub(super) fn play(&self) -> Copies {
        let mut start = empty();
        let mut known = play(&mut start, &self.before, 0);
        known.extend(self.play_earlier(&mut start));
        let mut copies = [0, 1, 2].map(|_| (start.clone(), Vec::new()));
        for (at, seeds) in self.shared.iter().enumerate() {
            let changes = play(&mut copies[at].0, seeds, 10 + at as u64);
            let neighbour = &mut copies[(at + 1) % 3];
            for change in &changes {
                if neighbour.0.apply(change) == Ok(Outcome::Done) {
                    neighbour.1.push(change.clone());
                }
            }
            copies[at].1.extend(changes);
        }
        for (at, seeds) in self.alone.iter().enumerate() {
            let changes = play(&mut copies[at].0, seeds, 20 + at as u64);
            copies[at].1.extend(changes);
        }
        Copies {
            base: start,
            copies,
        }
    }

    /// Lets the base be a merge itself, with values in dispute.
    fn play_earlier(&self, start: &mut Board) -> Vec<Change> {
        let (mut a, mut b) = (start.clone(), start.clone());
        let mut changes = play(&mut a, &self.earlier.0, 1);
        changes.extend(play(&mut b, &self.earlier.1, 2));
        *start = merge(start, &a, &b).board;
        changes
    }
}

/// Makes changes where the board takes them; `whose` keeps the dice of the copies apart.
fn play(board: &mut Board, seeds: &[u64], whose: u64) -> Vec<Change> {
    let mut made: Vec<Change> = Vec::new();
    for (turn, seed) in seeds.iter().enumerate() {
        let mut dice = Dice(*seed);
        let seed = dice.id() ^ whose.rotate_right(8) ^ (turn as u64).rotate_right(16);
        let change = any_change(seed, board);
        if board.apply(&change) == Ok(Outcome::Done) {
            made.push(change);
        }
    }
    made
}

/// Makes one of all changes that a board knows.
pub(super) fn any_change(seed: u64, board: &Board) -> Change {
    let plain = change(seed, board);
    let mut dice = Dice(seed ^ 0x5eed);
    let act = match dice.roll(13) {
        12 => Some(reply_act(&mut dice, board)),
        0 => voice_act(&mut dice, board),
        1 => activity_act(&mut dice, board),
        2 => Some(pulse_act(&mut dice, board)),
        3 => unit_act(&mut dice, board),
        4 => metric_act(&mut dice, board),
        5 => settling_act(&mut dice, board),
        6 | 7 => value_act(&mut dice, board),
        _ => None,
    };
    let undone = if act.is_none() && dice.roll(4) == 0 {
        undoing(&mut dice, board)
    } else {
        None
    };
    match (act, undone) {
        (Some(act), _) => Change { act, ..plain },
        (None, Some((change, act))) => Change {
            undoes: Some(change),
            act,
            ..plain
        },
        (None, None) => plain,
    }
}

fn new_id(dice: &mut Dice) -> CardId {
    CardId::from_bits(dice.id())
}

fn voice_act(dice: &mut Dice, board: &Board) -> Option<Act> {
    let act = match (dice.pick(&board.hinders), dice.roll(4)) {
        (Some(card), 0) => Act::Hinder(card.id, Deed::Remove),
        (Some(card), 1 | 2) => {
            let new = Hinder {
                text: dice.line(),
                resolved: dice.maybe(Dice::day),
                lifted: dice.maybe(Dice::lift),
                ..card.body.clone()
            };
            let mut edits = HinderEdit::between(&card.body, &new);
            let count = edits.len() as u64;
            let edit = (count > 0).then(|| edits.swap_remove(dice.roll(count) as usize))?;
            Act::Hinder(card.id, Deed::Edit(edit))
        }
        _ => {
            let body = Hinder {
                text: dice.line(),
                since: dice.day(),
                lifted: None,
                proposal: dice.pick(&board.proposals).map(|card| card.id),
                resolved: None,
            };
            Act::Hinder(new_id(dice), Deed::Add(Box::new(body)))
        }
    };
    Some(act)
}

fn activity_act(dice: &mut Dice, board: &Board) -> Option<Act> {
    let known = dice.pick(&board.activities);
    let old = known.as_ref().map(|card| card.body.clone());
    let new = Activity {
        title: old
            .as_ref()
            .map_or_else(|| dice.line(), |old| old.title.clone()),
        of: dice.pick(&board.goals).map(|card| card.id),
        decision: None,
        owner: dice.maybe(Dice::signature),
        due: dice.maybe(Dice::day),
        state: if dice.roll(2) == 0 {
            ActivityState::InProgress
        } else {
            ActivityState::Finished { on: dice.day() }
        },
    };
    let act = match known {
        Some(card) if dice.roll(3) > 0 => {
            let edit = ActivityEdit::between(&card.body, &new).pop()?;
            Act::Activity(card.id, Deed::Edit(edit))
        }
        _ => Act::Activity(new_id(dice), Deed::Add(Box::new(new))),
    };
    Some(act)
}

fn pulse_act(dice: &mut Dice, board: &Board) -> Act {
    match dice.pick(&board.pulses) {
        Some(card) if dice.roll(8) == 0 => {
            let close = Swap::new(card.body.closed, dice.maybe(Dice::day));
            Act::Pulse(card.id, Deed::Edit(PulseEdit::Close(close)))
        }
        Some(card) if dice.roll(8) > 0 => {
            let answer = card.body.questions.iter().map(|_| {
                let mut tally = [0; 5];
                tally[dice.roll(5) as usize] = 1;
                tally
            });
            Act::Pulse(card.id, Deed::Edit(PulseEdit::Answer(answer.collect())))
        }
        _ => {
            let questions = (0..=dice.roll(3)).map(|_| dice.line()).collect();
            let round = PulseRound::new(dice.week(), questions);
            Act::Pulse(new_id(dice), Deed::Add(Box::new(round)))
        }
    }
}

fn unit_act(dice: &mut Dice, board: &Board) -> Option<Act> {
    let mut unit = board.unit.clone();
    match dice.roll(8) {
        4..=7 => meeting_setting(dice, &mut unit),
        0 => unit.settings.wip_limit = 1 + dice.roll(5) as u8,
        1 => {
            let domain = dice.line();
            if !unit.settings.mail_domains.contains(&domain) {
                unit.settings.mail_domains.push(domain);
            }
        }
        2 => unit.department = dice.maybe(Dice::line),
        _ => {
            let one = Staff {
                signature: dice.signature(),
                name: dice.maybe(Dice::line),
                role: None,
                left: dice.maybe(Dice::day),
            };
            let mut staff = unit.staff.iter_mut();
            match staff.find(|known| known.signature == one.signature) {
                Some(known) => *known = one,
                None => unit.staff.push(one),
            }
        }
    }
    let edit = UnitEdit::between(&board.unit, &unit).pop()?;
    Some(Act::Unit(edit))
}

fn metric_act(dice: &mut Dice, board: &Board) -> Option<Act> {
    let card = dice.pick(&board.metrics)?;
    let mut new = card.body.clone();
    match dice.roll(3) {
        0 => new.target = dice.maybe(|dice| Number::from(dice.roll(9) as u32)),
        1 => new.owner = dice.maybe(Dice::signature),
        _ => {
            let week = dice.week();
            let note = dice.line();
            match new.odd.iter_mut().find(|odd| odd.week == week) {
                Some(odd) => odd.note = note,
                None => new.odd.push(OddWeek { week, note }),
            }
        }
    }
    let edit = MetricEdit::between(&card.body, &new).pop()?;
    Some(Act::Metric(card.id, Deed::Edit(edit)))
}

fn meeting_setting(dice: &mut Dice, unit: &mut Unit) {
    match dice.roll(4) {
        0 => unit.settings.names = [Names::Shown, Names::Initials][dice.roll(2) as usize],
        1 => unit.rota = vec![dice.signature(), dice.signature()],
        2 => unit.next_points.push(NextPoint {
            id: ChangeId::from_bits(dice.id()),
            text: dice.line(),
            by: dice.maybe(Dice::signature),
            on: dice.day(),
        }),
        _ => {
            let other = OtherMeeting {
                kind: MeetingKind::Forum,
                every: Every::Weeks(dice.roll(9) as u8),
                minutes: 60,
                agenda: vec![Heading {
                    text: dice.line(),
                    minutes: 10,
                }],
            };
            unit.meeting_kinds = vec![other];
        }
    }
}

/// Types or clears a value in one of few weeks, so that copies meet there.
fn value_act(dice: &mut Dice, board: &Board) -> Option<Act> {
    let metric = dice.pick(&board.metrics)?.body;
    let week = Week::new(2026, 52 + dice.roll(2) as u32).unwrap();
    let from = board.value(&metric.key, week).cloned();
    let n = dice.roll(4) as u32;
    let mut value = WeekValue::plain(week, n.into());
    if metric.kind.has_denominator() {
        value.of = Some(Number::from(n + 1));
    }
    let to = dice.maybe(|_| value);
    let metric = metric.key;
    Some(Act::Values(vec![ValueSwap {
        metric,
        week,
        from,
        to,
    }]))
}

/// Settles one of the disputes on the board.
fn settling_act(dice: &mut Dice, board: &Board) -> Option<Act> {
    let all = settlements(board);
    let count = all.len() as u64;
    (count > 0).then(|| all[dice.roll(count) as usize].clone())
}

/// All the ways to settle all the disputes on a board.
pub(super) fn settlements(board: &Board) -> Vec<Act> {
    let mut all = Vec::new();
    macro_rules! gather {
        ($($body:ident = $list:ident),*) => {$(
            for card in board.$list.iter() {
                for (_, second) in card.disputes() {
                    for choice in [Choice::Take, Choice::Drop] {
                        let settled = card.settling(second, choice).unwrap();
                        all.push(Act::$body(card.id, Deed::Settle(Box::new(settled))));
                    }
                }
            }
        )*};
    }
    gather!(
        Proposal = proposals,
        Activity = activities,
        Goal = goals,
        Metric = metrics,
        Hinder = hinders,
        Reply = replies,
        Pulse = pulses,
        Meeting = meetings
    );
    for second in &board.unit.versions {
        for choice in [Choice::Take, Choice::Drop] {
            let settled = board.unit.settling(second, choice).map(Box::new);
            all.extend(settled.map(Act::SettleUnit));
        }
    }
    all
}

fn undoing(dice: &mut Dice, board: &Board) -> Option<(ChangeId, Act)> {
    let all = board.happenings();
    let count = all.len() as u64;
    let change = (count > 0).then(|| all[dice.roll(count) as usize].stamp.change)?;
    Some((change, board.undoing(change).ok()?))
}
