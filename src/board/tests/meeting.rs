//! What a meeting can be asked, by dice.

use chrono::NaiveDateTime;

use super::Dice;
use crate::board::*;

/// Asks something of one of the meetings, or begins another.
pub(super) fn act(dice: &mut Dice, board: &Board) -> Act {
    let Some(card) = dice.pick(&board.meetings).filter(|_| dice.roll(4) > 0) else {
        let kind = MeetingKind::ALL[dice.roll(4) as usize / 2];
        let body = board.beginning(kind, dice.day());
        return Act::Meeting(CardId::from_bits(dice.id()), Deed::Add(Box::new(body)));
    };
    Act::Meeting(card.id, Deed::Edit(edit(dice, &card.body)))
}

fn edit(dice: &mut Dice, old: &Meeting) -> MeetingEdit {
    match dice.roll(17) {
        0 => MeetingEdit::Finalise(dice.day()),
        1 => MeetingEdit::Leader(Swap::new(old.leader.clone(), dice.maybe(Dice::signature))),
        2 => decided(dice, old),
        3 => pointed(dice, old),
        4 => MeetingEdit::Present {
            who: dice.signature(),
            on: dice.roll(3) > 0,
        },
        5 => MeetingEdit::Together {
            who: [dice.signature(), dice.signature()].into(),
            on: dice.roll(3) > 0,
        },
        6 => MeetingEdit::Participants(Swap::new(
            old.participants,
            dice.maybe(|dice| dice.roll(20) as u16),
        )),
        7 => MeetingEdit::Cancelled(Swap::new(old.cancelled, dice.roll(2) == 0)),
        8 => MeetingEdit::Started(Swap::new(old.started, dice.maybe(time))),
        9 => MeetingEdit::Ended(Swap::new(old.ended, dice.maybe(time))),
        10 => {
            let carried = Carried::Card(CardId::from_bits(dice.roll(3)));
            MeetingEdit::Carried(Swap::new(old.carried.clone(), added(&old.carried, carried)))
        }
        11 => {
            let next = NextMeeting {
                on: dice.day(),
                leader: dice.maybe(Dice::signature),
            };
            MeetingEdit::Next(Swap::new(old.next.clone(), Some(next)))
        }
        12 => MeetingEdit::Parked(Swap::new(
            old.parked.clone(),
            added(&old.parked, dice.line()),
        )),
        13 => MeetingEdit::Guests(Swap::new(
            old.guests.clone(),
            added(&old.guests, dice.line()),
        )),
        14 => MeetingEdit::Typed(Swap::new(
            old.values_typed,
            dice.maybe(|dice| dice.roll(20) as u32),
        )),
        _ => moved(dice, old),
    }
}

fn added<T: Clone + PartialEq>(old: &[T], one: T) -> Vec<T> {
    let mut new = old.to_vec();
    if !new.contains(&one) {
        new.push(one);
    }
    new
}

fn time(dice: &mut Dice) -> NaiveDateTime {
    dice.day().and_hms_opt(9, dice.roll(60) as u32, 0).unwrap()
}

fn point(dice: &mut Dice, old: &Meeting) -> Option<PointNotes> {
    let count = old.points.len() as u64;
    (count > 0).then(|| old.points[dice.roll(count) as usize].clone())
}

fn moved(dice: &mut Dice, old: &Meeting) -> MeetingEdit {
    let now = time(dice);
    let to = point(dice, old).map(|known| known.planned.point);
    let clock = dice.maybe(|dice| Clock {
        since: now,
        by: dice.maybe(Dice::signature),
        screen: ChangeId::from_bits(dice.roll(3)),
    });
    if dice.roll(4) == 0 {
        old.passing(to, clock, now)
    } else {
        old.moving(to, clock, now)
    }
}

fn pointed(dice: &mut Dice, old: &Meeting) -> MeetingEdit {
    let Some(from) = point(dice, old) else {
        return MeetingEdit::Started(Swap::new(old.started, Some(time(dice))));
    };
    if dice.roll(2) == 0 {
        return MeetingEdit::Notes {
            point: from.planned.point,
            notes: Swap::new(from.notes, dice.text()),
        };
    }
    let to = PointNotes {
        used: from.used + 60,
        reached: true,
        ..from.clone()
    };
    MeetingEdit::Point(Swap::new(from, to))
}

fn decided(dice: &mut Dice, old: &Meeting) -> MeetingEdit {
    let new = Decision {
        id: ChangeId::from_bits(dice.id()),
        text: dice.line(),
        point: dice.maybe(|_| Point::Goals),
    };
    match old.decisions.first().filter(|_| dice.roll(2) == 0) {
        Some(known) => MeetingEdit::Reword(Swap::new(
            known.clone(),
            Decision {
                id: known.id,
                ..new
            },
        )),
        None => MeetingEdit::Decide {
            decision: new,
            on: true,
        },
    }
}
