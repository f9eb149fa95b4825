//! Lifted cards as documents: one that another unit has lifted, the list of all, and what is added
//! to one's own cards.

use chrono::NaiveDate;
use serde_json::json;

use super::{Progress, Received, Sent, received, said, sent};
use crate::board::{Board, CardId, CardRef, Kind, Liftable, Response};
use crate::locale::{Words, capitalised};
use crate::report::cells;
use crate::report::document::{Cell, Document, Fact, Table};
use crate::report::label;
use crate::report::neighbours::{LiftedCard, Neighbour, Neighbours};

/// Writes all about a card that another unit has lifted.
pub fn document(
    words: &Words,
    board: &Board,
    neighbours: &Neighbours,
    today: NaiveDate,
    key: CardId,
) -> Document {
    let all = received(board, neighbours, today);
    let Some(one) = all.iter().find(|one| one.key() == key) else {
        return Document::new("lifted", words.lang(), words.text("lift-gone"));
    };
    let card = one.card;
    let mut document = Document::new("lifted", words.lang(), title(words, card));
    let label = |id: &str| words.text(id);
    // What is overdue bears its mark here too.
    let mark = if one.progress.is_late() { "▲ " } else { "" };
    let progress = format!("{mark}{}", said(words, one.progress));
    let mut facts = vec![
        Fact::new(
            "lifted_by",
            label("lift-from"),
            Cell::of(card.origin.name.as_str(), &card.origin.unit),
        ),
        lifted_on(words, one),
        Fact::new(
            "reason",
            label("proposal-reason"),
            Cell::words(card.lift.reason.as_str()),
        ),
        Fact::new(
            "progress",
            label("lift-progress"),
            Cell::of(progress, one.progress.key()),
        ),
    ];
    facts.extend(card.first.as_ref().map(|first| {
        let said = format!("{}: {}", first.name, first.title);
        Fact::new("first", label("lift-first"), Cell::of(said, first))
    }));
    let texts = card.texts.iter();
    facts.extend(texts.map(|(field, text)| {
        let label = label::field(words, *field);
        Fact::new(field.key(), label, Cell::words(text.as_str()))
    }));
    if let Progress::Given(response) = one.progress {
        facts.push(answer(words, label("lift-our-answer"), response));
    }
    facts.extend(sent_on(words, board, neighbours, today, one));
    document.facts(facts);
    document
}

/// What the card is called, as its own unit's screens call it: `Hinder #25 · För få samtalsrum`.
fn title(words: &Words, card: &LiftedCard) -> String {
    // A card that was sent on is known by its first unit's words alone.
    let kind = (card.kind != Kind::Reply).then(|| capitalised(&label::kind(words, card.kind)));
    let number = card.origin.number.map(|number| number.to_string());
    let named: Vec<String> = kind.into_iter().chain(number).collect();
    let title = card.origin.title.to_string();
    let parts = [named.join(" "), title].into_iter();
    let parts: Vec<String> = parts.filter(|part| !part.is_empty()).collect();
    parts.join(" · ")
}

fn lifted_on(words: &Words, one: &Received<'_>) -> Fact {
    let lift = &one.card.lift;
    let by = lift.by.as_ref().map(|who| format!(", {who}"));
    let on = words.date(lift.on) + &by.unwrap_or_default();
    Fact::new("lifted", words.text("lift-on"), Cell::of(on, lift.on))
}

/// What the unit above says of a card that was sent on to it.
fn sent_on(
    words: &Words,
    board: &Board,
    neighbours: &Neighbours,
    today: NaiveDate,
    one: &Received<'_>,
) -> Vec<Fact> {
    let reply = one.reply.map(CardRef::Reply);
    reply.map_or_else(Vec::new, |card| {
        let facts = facts(words, board, neighbours, today, card);
        let sent = Liftable::of(card).and_then(Liftable::standing);
        let on = sent.map(|lift| {
            let said = format!("{}: {}", words.date(lift.on), lift.reason);
            Fact::new(
                "sent_on",
                words.text("lift-sent-on-label"),
                Cell::of(said, lift.on),
            )
        });
        on.into_iter().chain(facts).collect()
    })
}

/// Says what came of one's own lifted card: the answer, or what it waits for.
pub fn facts(
    words: &Words,
    board: &Board,
    neighbours: &Neighbours,
    today: NaiveDate,
    card: CardRef<'_>,
) -> Vec<Fact> {
    let all = sent(board, neighbours, today);
    let Some(one) = all.iter().find(|one| one.card.id() == card.id()) else {
        return Vec::new();
    };
    if let Progress::Withdrawn(_) = one.progress {
        return Vec::new();
    }
    let mut facts = vec![step(words, board, neighbours, one)];
    facts.extend(
        one.further
            .iter()
            .map(|(unit, progress)| further(words, unit, *progress)),
    );
    facts
}

fn step(words: &Words, board: &Board, neighbours: &Neighbours, one: &Sent<'_>) -> Fact {
    let label = words.text("lift-answer");
    let plain = |id: &str| {
        Fact::new(
            "lift_progress",
            words.text("lift-answer"),
            Cell::words(words.text(id)),
        )
    };
    match (&board.unit.parent, one.above) {
        (None, _) => plain("lift-no-parent"),
        (Some(slug), None) if neighbours.is_unread(slug) => plain("lift-unread"),
        (Some(_), None) if neighbours.own.is_none() => plain("lift-not-read-yet"),
        (Some(_), None) => plain("lift-no-board"),
        (_, Some(unit)) => told(words, label, unit, one.progress),
    }
}

fn further(words: &Words, unit: &Neighbour, progress: Progress<'_>) -> Fact {
    told(words, words.text("lift-answer-further"), unit, progress)
}

fn told(words: &Words, label: String, unit: &Neighbour, progress: Progress<'_>) -> Fact {
    if let Progress::Given(response) = progress {
        return answer(words, label, response);
    }
    let text = format!("{}: {}", unit.name, said(words, progress));
    Fact {
        key: "lift_progress",
        label,
        text,
        data: json!({ "unit": unit.slug, "progress": progress.key() }),
    }
}

fn answer(words: &Words, label: String, response: &Response) -> Fact {
    let by = response.by.as_ref().map(|who| format!(", {who}"));
    let args = [
        ("stance", label::stance(words, response.stance).into()),
        ("text", response.text.as_str().into()),
        ("date", words.date_short(response.on).into()),
        ("by", by.unwrap_or_default().into()),
    ];
    Fact {
        key: "lift_answer",
        label,
        text: capitalised(&words.with("lift-answer-said", &args)),
        data: json!(response),
    }
}

/// Writes the list of what was lifted to a unit and by it.
pub fn list(words: &Words, board: &Board, neighbours: &Neighbours, today: NaiveDate) -> Document {
    let mut document = Document::new("lifted", words.lang(), words.text("lifted-title"));
    let [theirs, ours] = tables(words, board, neighbours, today);
    cells::table_or(&mut document, theirs, words.text("lifted-received-none"));
    cells::table_or(&mut document, ours, words.text("lifted-sent-none"));
    for (slug, why) in &neighbours.unread {
        let args = [("unit", slug.as_str().into()), ("why", why.into())];
        document.note(words.with("lifted-unread", &args));
    }
    document
}

/// The cards that were lifted to a unit, and those that it has lifted, as tables.
pub fn tables(
    words: &Words,
    board: &Board,
    neighbours: &Neighbours,
    today: NaiveDate,
) -> [Table; 2] {
    let mut columns = vec![cells::column(words, "unit", "unit")];
    columns.extend(cells::named(words));
    columns.push(cells::column(words, "lifted", "lift-on"));
    columns.push(cells::column(words, "progress", "lift-progress"));
    columns.push(cells::column(words, "answer", "proposal-answer").if_any());
    let mut theirs = Table::new("received", words.text("lifted-received"), columns.clone());
    let mut ours = Table::new("sent", words.text("lifted-sent"), columns.split_off(1));
    let number =
        |number: Option<crate::board::CardNumber>| number.map_or_else(Cell::nothing, cells::number);
    for one in received(board, neighbours, today) {
        let origin = &one.card.origin;
        theirs.row(vec![
            Cell::of(origin.name.as_str(), &origin.unit),
            number(origin.number),
            Cell::words(origin.title.as_str()),
            cells::day(words, Some(one.card.lift.on)),
            Cell::of(said(words, one.progress), one.progress.key()),
            answered(one.progress),
        ]);
    }
    for one in sent(board, neighbours, today) {
        let last = one.further.last().map_or(one.progress, |(_, last)| *last);
        let shown = match one.progress {
            Progress::SentOn(_) => last,
            other => other,
        };
        ours.row(vec![
            number(one.card.number()),
            Cell::words(one.card.title()),
            cells::day(words, Some(one.lift.on)),
            Cell::of(said(words, shown), shown.key()),
            answered(shown),
        ]);
    }
    [theirs, ours]
}

fn answered(progress: Progress<'_>) -> Cell {
    match progress {
        Progress::Given(response) => Cell::words(response.text.as_str()),
        _ => Cell::nothing(),
    }
}
