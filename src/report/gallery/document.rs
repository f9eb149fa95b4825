//! The gallery as documents: the list, one piece of it, and what is added to one's own cards.

use chrono::NaiveDate;
use serde_json::json;

use super::{Piece, find, pieces, taken_over, what};
use crate::board::{Board, CardId, Field, Origin};
use crate::locale::Words;
use crate::report::cells;
use crate::report::document::{Cell, Document, Fact, Table};
use crate::report::label;
use crate::report::name;
use crate::report::neighbours::{Neighbours, Taken};
use crate::report::statistics::verdict;

/// Writes what all units share.
pub fn list(
    words: &Words,
    board: &Board,
    neighbours: &Neighbours,
    today: NaiveDate,
    wanted: &str,
) -> Document {
    let mut document = Document::new("gallery", words.lang(), words.text("gallery-title"));
    let mut columns = vec![cells::column(words, "card", "gallery-card")];
    columns.push(cells::column(words, "title", "field-title"));
    columns.push(cells::column(words, "what", "gallery-what"));
    columns.push(cells::column(words, "taken", "gallery-taken"));
    let mut table = Table::new("shared", words.text("gallery-shared"), columns);
    for piece in pieces(board, neighbours, today, wanted) {
        let shared = &piece.shared;
        let taken = takers(neighbours, &piece);
        table.row(vec![
            Cell::of(address(&shared.origin), &shared.origin),
            Cell::words(shared.origin.title.as_str()),
            Cell::of(
                what(words, shared),
                shared.status.map(crate::board::StatusKind::key),
            ),
            Cell::words(taken.join("; ")),
        ]);
    }
    let nothing = if wanted.trim().is_empty() {
        "gallery-none"
    } else {
        "gallery-none-found"
    };
    cells::table_or(&mut document, table, words.text(nothing));
    for (slug, why) in &neighbours.unread {
        let args = [("unit", slug.as_str().into()), ("why", why.into())];
        document.note(words.with("lifted-unread", &args));
    }
    document
}

/// A card of another unit as the command line names it: `ungdomsenheten#12`.
fn address(origin: &Origin) -> String {
    let number = origin.number.map(|number| number.to_string());
    format!("{}{}", origin.unit, number.unwrap_or_default())
}

/// Who has made something of it, by name.
fn takers(neighbours: &Neighbours, piece: &Piece) -> Vec<String> {
    let of = &piece.shared.origin;
    let all = neighbours.units.iter().flat_map(|unit| &unit.taken);
    all.filter(|taken| taken.from.is_same(of))
        .map(|taken| taken.origin.name.to_string())
        .collect()
}

/// Writes all that is shared of one card.
pub fn document(
    words: &Words,
    board: &Board,
    neighbours: &Neighbours,
    today: NaiveDate,
    key: CardId,
) -> Document {
    let Some(piece) = find(board, neighbours, today, key) else {
        return Document::new("shared", words.lang(), words.text("gallery-gone"));
    };
    let shared = &piece.shared;
    let title = match shared.origin.number {
        Some(number) => format!("{number} · {}", shared.origin.title),
        None => shared.origin.title.to_string(),
    };
    let mut document = Document::new("shared", words.lang(), title);
    let from = Cell::of(shared.origin.name.as_str(), &shared.origin);
    let mut facts = vec![
        Fact::new("from", words.text("gallery-from"), from),
        Fact::new(
            "what",
            words.text(match shared.status {
                Some(_) => "field-status",
                None => "gallery-kind",
            }),
            Cell::words(what(words, shared)),
        ),
    ];
    facts.extend(shared.week.map(|week| {
        let said = Cell::of(name::week(words, week), week);
        Fact::new("week", label::field(words, Field::Week), said)
    }));
    facts.extend(shared.texts.iter().map(|(field, text)| {
        let label = label::field(words, *field);
        Fact::new(field.key(), label, Cell::words(text.as_str()))
    }));
    let taken = takers(neighbours, &piece);
    if !taken.is_empty() {
        let said = Cell::words(taken.join(", "));
        facts.push(Fact::new("taken", words.text("gallery-taken"), said));
    }
    document.facts(facts);
    document
}

/// Says who has taken one of one's own cards over, and how it went there.
pub fn facts(words: &Words, neighbours: &Neighbours, card: CardId) -> Option<Fact> {
    let taken = taken_over(neighbours, card);
    let lines: Vec<String> = taken.iter().map(|one| taken_line(words, one)).collect();
    let data = taken.iter().map(|one| {
        json!({ "unit": one.origin.unit, "number": one.origin.number, "status": one.status.key(),
            "verdict": one.outcome.map(|outcome| verdict::short(words, outcome)) })
    });
    let data: Vec<_> = data.collect();
    (!lines.is_empty()).then(|| Fact {
        key: "taken_over",
        label: words.text("gallery-taken"),
        text: lines.join("\n"),
        data: json!(data),
    })
}

/// Where something was taken over and how it went: `Ungdomsenheten #40 (Testas), Förbättrad`.
pub fn taken_line(words: &Words, taken: &Taken) -> String {
    let number = taken.origin.number.map(|number| format!(" {number}"));
    let status = label::proposal_status(words, taken.status);
    let verdict = taken.outcome.map(|outcome| verdict::short(words, outcome));
    let verdict = verdict.map(|said| format!(", {said}")).unwrap_or_default();
    format!(
        "{}{} ({status}){verdict}",
        taken.origin.name,
        number.unwrap_or_default()
    )
}
