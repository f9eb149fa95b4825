//! The week's numbers: `value METRIC VALUE`.

use std::collections::BTreeSet;

use crate::board::{
    Act, Board, Field, Line, Metric, MetricKey, Number, Outcome, Text, UnitSlug, ValueSwap, Week,
    WeekValue,
};
use crate::error::Failure;
use crate::report::{figure, name};
use crate::store::Extent;
use serde_json::json;

use super::args::ValueArgs;
use super::choose::choose;
use super::session::Session;

/// Enters a metric's value for a week.
pub(super) fn run(session: &mut Session<'_, '_>, args: &ValueArgs) -> Result<(), Failure> {
    let unit = session.unit()?;
    let this = Week::of(session.today());
    let week = args
        .week
        .as_deref()
        .map_or(Ok(this), |typed| session.past_week(typed))?;
    let loaded = session.load_to_change(&unit, Extent::Since(week))?;
    let key = args.metric.parse::<MetricKey>().ok();
    let card = key.as_ref().and_then(|key| loaded.board.metric(key));
    let card = card.ok_or_else(|| session.unknown_metric(&loaded.board, &args.metric))?;
    let metric = &card.body;
    let from = loaded.board.value(&metric.key, week).cloned();
    if args.remove {
        return remove(session, &unit, &loaded.board, metric, from);
    }
    let to = match &from {
        Some(known) if args.value.is_empty() => WeekValue {
            note: note(session, args)?,
            ..known.clone()
        },
        _ => week_value(session, metric, week, args)?,
    };
    let swap = ValueSwap {
        metric: metric.key.clone(),
        week,
        from: from.clone(),
        to: Some(to.clone()),
    };
    let change = session.change_id()?;
    let change = session.change(&loaded.board, change, Act::Values(vec![swap]));
    let committed = session.commit(&unit, &loaded.board, change)?;
    let figure = to.figure(metric.kind);
    let data = json!({
        "metric": metric.key, "week": week, "value": Number::new(figure), "n": to.n, "of": to.of,
    });
    let sentence = if committed.outcomes.contains(&Outcome::Done) {
        sentence(session, metric, from.as_ref(), &to)
    } else {
        session.words.text("cli-already-so")
    };
    session.acknowledge(&data, &sentence)?;
    session.judge_after(
        &unit,
        &committed.board,
        &BTreeSet::from([metric.key.clone()]),
    )
}

/// Takes a week's value away.
fn remove(
    session: &mut Session<'_, '_>,
    unit: &UnitSlug,
    board: &Board,
    metric: &Metric,
    from: Option<WeekValue>,
) -> Result<(), Failure> {
    let Some(from) = from else {
        return session.acknowledge(&json!(null), &session.words.text("cli-already-so"));
    };
    let said = figure::week_value(session.words, metric, &from);
    let args = [
        ("metric", metric.name.as_str().into()),
        ("week", name::week(session.words, from.week).into()),
        ("from", said.into()),
    ];
    let sentence = session.words.with("cli-value-removed", &args);
    let data = json!({ "metric": metric.key, "week": from.week, "value": null });
    let swap = ValueSwap {
        metric: metric.key.clone(),
        week: from.week,
        from: Some(from),
        to: None,
    };
    let change = session.change(board, session.change_id()?, Act::Values(vec![swap]));
    session.commit(unit, board, change)?;
    session.acknowledge(&data, &sentence)
}

fn sentence(
    session: &Session<'_, '_>,
    metric: &Metric,
    from: Option<&WeekValue>,
    to: &WeekValue,
) -> String {
    let words = session.words;
    let said = |value: &WeekValue| figure::week_value(words, metric, value);
    let before = from.map(said).filter(|before| *before != said(to));
    let id = if before.is_some() {
        "cli-value-changed"
    } else {
        "cli-value-saved"
    };
    let args = [
        ("metric", metric.name.as_str().into()),
        ("week", name::week(words, to.week).into()),
        ("from", before.unwrap_or_default().into()),
        ("to", said(to).into()),
    ];
    words.with(id, &args)
}

fn week_value(
    session: &Session<'_, '_>,
    metric: &Metric,
    week: Week,
    args: &ValueArgs,
) -> Result<WeekValue, Failure> {
    let (n, slash) = numbers(session, &args.value)?;
    let of = args
        .of
        .as_deref()
        .map(|typed| session.number(typed))
        .transpose()?;
    if slash.is_some() && of.is_some() {
        return Err(Failure::usage(
            session.words.text("cli-value-two-denominators"),
        ));
    }
    let (parts, parts_of) = parts(session, metric, &args.parts)?;
    Ok(WeekValue {
        week,
        n,
        of: slash.or(of),
        parts,
        parts_of,
        note: note(session, args)?,
        versions: BTreeSet::new(),
    })
}

fn note(session: &Session<'_, '_>, args: &ValueArgs) -> Result<Text, Failure> {
    session.optional_text(Field::Note, args.note.as_deref())
}

/// Reads `142`, `12,5` or `42/50`.
fn numbers(session: &Session<'_, '_>, typed: &str) -> Result<(Number, Option<Number>), Failure> {
    match typed.split_once('/') {
        Some((n, of)) => Ok((session.number(n)?, Some(session.number(of)?))),
        None => Ok((session.number(typed)?, None)),
    }
}

/// What is known of each part, in the metric's order.
type Known = Vec<Option<Number>>;

/// Reads `flickor=70` and `pojkar=20/25` into the places of the metric's parts.
fn parts(
    session: &Session<'_, '_>,
    metric: &Metric,
    typed: &[String],
) -> Result<(Known, Known), Failure> {
    let rows = metric.parts.iter().map(Line::to_string).enumerate();
    let rows: Vec<(usize, Vec<String>)> = rows.map(|(at, name)| (at, vec![name])).collect();
    let mut known = vec![None; if typed.is_empty() { 0 } else { rows.len() }];
    for part in typed {
        let (name, value) = part.split_once('=').ok_or_else(|| {
            let said = session
                .words
                .with("cli-part-form", &[("written", part.into())]);
            Failure::usage(said)
        })?;
        let at = choose(name, &rows).map_err(|near| {
            let list: Vec<&str> = metric.parts.iter().map(Line::as_str).collect();
            session.unknown("cli-unknown-part", name, near, &list.join(", "))
        })?;
        if let Some(place) = known.get_mut(at) {
            *place = Some(numbers(session, value)?);
        }
    }
    let denominators = known.iter().map(|part| part.and_then(|(_, of)| of));
    let denominators: Known = denominators.collect();
    let some = denominators.iter().any(Option::is_some);
    let whole = known.iter().map(|part| part.map(|(n, _)| n)).collect();
    Ok((whole, if some { denominators } else { Vec::new() }))
}
