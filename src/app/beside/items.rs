//! What lists between units choose among.

use crate::app::list::{Choice, Item, Stock};
use crate::board::{Board, CardId, Lift, Stance};
use crate::locale::Words;
use crate::report::{gallery, lifted};

/// The lifted cards: those of other units first, then the unit's own, which are said to be.
pub(in crate::app) fn lifted_items(lines: &[lifted::Line], words: &Words) -> Vec<Item> {
    let item = |line: &lifted::Line| Item {
        choice: if line.received {
            Choice::Received(line.id)
        } else {
            Choice::Card(line.id)
        },
        text: if line.received {
            line.text.clone()
        } else {
            words.with("lifted-ours", &[("card", line.text.as_str().into())])
        },
        aside: line.brief.clone(),
    };
    lines.iter().map(item).collect()
}

/// The ways to answer a lifted card; sending it on, where there is a unit above.
pub(in crate::app) fn stances(board: &Board, key: CardId, words: &Words) -> Vec<Item> {
    let item = |stance: Stance| Item {
        choice: Choice::Stance(key, Some(stance)),
        text: words.text(match stance {
            Stance::Answered => "choose-answered",
            Stance::TakesOn => "choose-takes-on",
            Stance::Declines => "choose-declines",
        }),
        aside: String::new(),
    };
    let mut replies = board.replies.iter();
    let reply = replies.find(|card| {
        let sent = card.body.lifted.as_ref().is_some_and(Lift::stands);
        sent && card.body.to.key() == key
    });
    let sent = reply.map(|card| card.id);
    let on = (board.unit.parent.is_some() && sent.is_none()).then(|| Item {
        choice: Choice::Stance(key, None),
        text: words.text("choose-sends-on"),
        aside: String::new(),
    });
    let back = sent.map(|id| Item {
        choice: Choice::Withdraw(id),
        text: words.text("list-withdraw"),
        aside: String::new(),
    });
    Stance::ALL
        .into_iter()
        .map(item)
        .chain(on)
        .chain(back)
        .collect()
}

/// Whether a lift is to be taken back: the harmless answer first.
pub(in crate::app) fn withdrawals(card: CardId, words: &Words) -> Vec<Item> {
    [
        (Choice::Stay, "withdraw-not"),
        (Choice::Withdraw(card), "withdraw-yes"),
    ]
    .map(|(choice, id)| Item {
        choice,
        text: words.text(id),
        aside: String::new(),
    })
    .into()
}

/// What units share, as far as it has the words that are typed.
pub(in crate::app) fn gallery_items(from: &Stock<'_>, typed: &str) -> Vec<Item> {
    let pieces = gallery::pieces(from.board, from.neighbours, from.today, typed);
    let what = |piece: &gallery::Piece| gallery::what(from.words, &piece.shared);
    let first = pieces.first().map(what);
    let alike = pieces.iter().all(|piece| Some(what(piece)) == first);
    let item = |piece: gallery::Piece| {
        let origin = &piece.shared.origin;
        Item {
            choice: Choice::Piece(origin.key()),
            text: origin.title.to_string(),
            // What all of them are need not be said of each.
            aside: if alike {
                origin.name.to_string()
            } else {
                format!("{}, {}", origin.name, what(&piece))
            },
        }
    };
    pieces.into_iter().map(item).collect()
}
