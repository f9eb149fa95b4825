//! What other cards say of a card: what is being done for it, what came of it, what is under it.

use chrono::NaiveDate;
use serde_json::json;

use super::super::state::State;
use super::super::statistics::reading::MetricReading;
use super::super::statistics::said;
use super::super::{figure, history, label, name};
use super::Fact;
use crate::board::{
    Activity, ActivityState, Board, Card, CardId, CardRef, Dispute, Kind, Metric, MetricKind,
    Numbering,
};
use crate::locale::Words;

/// Lists the activities for a card, the proposals that serve a goal, and the goals under it.
pub(super) fn of(words: &Words, board: &Board, today: NaiveDate, id: CardId) -> Vec<Fact> {
    let mut facts = Vec::new();
    facts.extend(activities(words, board, today, id));
    let under = board
        .goals
        .iter()
        .filter(|card| card.body.parent == Some(id));
    let under: Vec<_> = under.map(CardRef::Goal).collect();
    facts.extend(cards(
        words,
        board,
        today,
        ("subgoals", "card-subgoals"),
        &under,
    ));
    let serving = board
        .proposals
        .iter()
        .filter(|card| card.body.goal == Some(id));
    let serving: Vec<_> = serving.map(CardRef::Proposal).collect();
    facts.extend(cards(
        words,
        board,
        today,
        ("proposals", "card-proposals"),
        &serving,
    ));
    facts
}

/// The open ones first, each with whose it is and by when: so everybody sees their part.
fn activities(words: &Words, board: &Board, today: NaiveDate, of: CardId) -> Option<Fact> {
    let finished =
        |card: &Card<Activity>| matches!(card.body.state, ActivityState::Finished { .. });
    let mut cards: Vec<_> = board
        .activities
        .iter()
        .filter(|card| card.body.of == Some(of))
        .collect();
    cards.sort_by_key(|card| {
        (
            finished(card),
            card.body.due.is_none(),
            card.body.due,
            card.number,
        )
    });
    let line = |card: &&Card<Activity>| {
        let owner = card.body.owner.as_ref().map(ToString::to_string);
        let due = card.body.due.filter(|_| !finished(card));
        let due = due.map(|due| figure::due(words, due, today));
        let state = label::activity_state(words, card.body.state);
        let said: Vec<_> = owner.into_iter().chain(due).chain([state]).collect();
        format!("{} {} ({})", card.number, card.body.title, said.join(", "))
    };
    let text: Vec<String> = cards.iter().map(line).collect();
    let data = cards.iter().map(|card| json!({
        "number": card.number, "id": card.id, "title": card.body.title, "owner": card.body.owner,
        "due": card.body.due, "state": card.body.state.key(),
        "overdue": card.body.is_overdue(today),
    }));
    let data: Vec<_> = data.collect();
    (!text.is_empty()).then(|| Fact {
        key: "activities",
        label: label::kinds(words, Kind::Activity),
        text: text.join("\n"),
        data: json!(data),
    })
}

fn cards(
    words: &Words,
    board: &Board,
    today: NaiveDate,
    (key, id): (&'static str, &str),
    cards: &[CardRef<'_>],
) -> Option<Fact> {
    let line = |card: &CardRef<'_>| stating(words, board, today, *card);
    let text: Vec<String> = cards.iter().map(line).collect();
    let data: Vec<_> = cards
        .iter()
        .map(|card| json!({ "number": card.number(), "id": card.id() }))
        .collect();
    (!text.is_empty()).then(|| Fact {
        key,
        label: words.text(id),
        text: text.join("\n"),
        data: json!(data),
    })
}

/// A card with where it stands: `#9 Ring tillbaka samma dag (Testas)`.
fn stating(words: &Words, board: &Board, today: NaiveDate, card: CardRef<'_>) -> String {
    let name = name::card(words, card);
    match State::of(board, card, today) {
        Some(state) => format!("{name} ({})", state.label(words)),
        None => name,
    }
}

/// What came of an input or a hinder: the proposal with where it stands, and what was answered.
pub(super) fn outcome(
    words: &Words,
    board: &Board,
    today: NaiveDate,
    of: CardRef<'_>,
) -> Option<Fact> {
    let (proposal, label) = match of {
        CardRef::Input(card) => (card.body.proposal?, "card-said-did"),
        CardRef::Hinder(card) => (card.body.proposal?, "card-became"),
        _ => return None,
    };
    let card = board.proposals.get(proposal);
    let standing = card.map(|card| &card.body.standing);
    let mut text = card.map_or_else(
        || name::of(words, board, proposal),
        |card| stating(words, board, today, CardRef::Proposal(card)),
    );
    if let Some(answer) = standing
        .map(|standing| &standing.answer)
        .filter(|one| !one.is_empty())
    {
        text = format!("{text}\n{answer}");
    }
    Some(Fact {
        key: crate::board::Field::Proposal.key(),
        label: words.text(label),
        text,
        data: json!({
            "number": card.and_then(|card| card.number.number()), "id": proposal,
            "status": standing.map(|standing| standing.status.kind().key()),
            "answer": standing.map(|standing| &standing.answer),
        }),
    })
}

/// What other copies of the board had in the card's fields, until somebody chooses.
pub(super) fn seconds(words: &Words, board: &Board, card: CardRef<'_>) -> Option<Fact> {
    let disputes = card.disputes();
    let said = |one: &Dispute| {
        let second = history::shown(words, board, one.field, &one.second);
        let field = label::field(words, one.field);
        words.with(
            "dispute-line",
            &[("field", field.into()), ("second", second.into())],
        )
    };
    let text: Vec<String> = disputes.iter().map(said).collect();
    let data = disputes.iter().map(|one| {
        let second = history::shown(words, board, one.field, &one.second);
        json!({ "field": one.field.key(), "second": second })
    });
    let data: Vec<_> = data.collect();
    (!text.is_empty()).then(|| Fact {
        key: "second_versions",
        label: words.text("card-seconds"),
        text: text.join("\n"),
        data: json!(data),
    })
}

/// How far a goal has come: what the newest figure is, what is left, and how much of the way from
/// the baseline is covered.
pub(super) fn progress(
    words: &Words,
    board: &Board,
    today: NaiveDate,
    of: CardRef<'_>,
) -> Vec<Fact> {
    let CardRef::Goal(card) = of else {
        return Vec::new();
    };
    let metric = card.body.metric.as_ref().and_then(|key| board.metric(key));
    let progress = board.progress(card, today);
    let Some((metric, (week, latest))) = metric.zip(progress.latest) else {
        return Vec::new();
    };
    let metric = &metric.body;
    let mut facts = vec![Fact {
        key: "latest",
        label: words.text("goal-latest"),
        text: format!(
            "{} ({})",
            figure::figure(words, metric, latest),
            name::week(words, week)
        ),
        data: json!({ "week": week, "value": latest }),
    }];
    facts.extend(progress.gap.map(|gap| Fact {
        key: "gap",
        label: words.text("goal-gap"),
        text: gap_in_words(words, metric, gap),
        data: json!(gap),
    }));
    // Of a target that is met there is no way left to have a share of.
    let left = progress.gap.is_some_and(|gap| gap > 0.0);
    facts.extend(progress.covered.filter(|_| left).map(|covered| Fact {
        key: "covered",
        label: words.text("goal-covered"),
        text: words.percent(covered * 100.0, 0),
        data: json!(covered),
    }));
    facts.extend(trend(words, board, metric, today));
    facts
}

/// Between two percentages there are percentage points.
fn gap_in_words(words: &Words, metric: &Metric, gap: f64) -> String {
    if gap <= 0.0 {
        words.text("goal-gap-none")
    } else if metric.kind == MetricKind::Percent {
        let points = words.number(gap, 0);
        words.with("verdict-points", &[("value", points.into())])
    } else {
        figure::figure(words, metric, gap)
    }
}

/// What the newest weeks show: a signal or normal variation.
fn trend(words: &Words, board: &Board, metric: &Metric, today: NaiveDate) -> Option<Fact> {
    let reading = MetricReading::of(board, metric, today)?;
    let signal = reading.signal();
    let sentence = said::sentence(words, signal.newest?, signal.improvement);
    Some(Fact {
        key: "trend",
        label: words.text("goal-trend"),
        data: json!(sentence),
        text: sentence,
    })
}
