//! The pulse survey (*snabbenkät*): `pulse` answers, its subcommands open, count, close and show.

mod answer;
pub(super) mod args;
mod hand_in;
mod show;

use crate::board::{
    Act, Board, Card, Deed, Field, Line, MetricUnit, Number, PulseEdit, PulseRhythm, PulseRound,
    Swap, Tally, UnitSlug, ValueSwap, Week, WeekValue,
};
use crate::error::Failure;
use crate::report::name;
use crate::report::pulse::{published, tally};
use crate::store::Extent;

use super::session::Session;
use args::{CloseArgs, CountArgs, OpenArgs, PulseArgs, PulseWhat};
pub(super) use hand_in::hand_in_quietly;
use hand_in::{When, count_in, hand_in};

/// Answers the open round, or does one thing with rounds.
pub(super) fn run(session: &mut Session<'_, '_>, args: &PulseArgs) -> Result<(), Failure> {
    let unit = session.unit()?;
    match &args.what {
        None => answer::answer(session, &unit, args),
        Some(PulseWhat::Open(args)) => open(session, &unit, args),
        Some(PulseWhat::Count(args)) => count(session, &unit, args),
        Some(PulseWhat::Close(args)) => close(session, &unit, args),
        Some(PulseWhat::Show) => show::show(session, &unit),
    }
}

fn open(session: &mut Session<'_, '_>, unit: &UnitSlug, args: &OpenArgs) -> Result<(), Failure> {
    let questions = args.question.iter();
    let questions = questions.map(|typed| session.line(Field::Questions, typed));
    let questions = questions.collect::<Result<Vec<Line>, Failure>>()?;
    let rhythm = if args.monthly {
        PulseRhythm::Monthly
    } else {
        PulseRhythm::Weekly
    };
    let week = Week::of(session.today());
    let board = session.load_to_change(unit, Extent::Whole)?.board;
    if board.open_pulse().is_some() {
        return Err(refused(session, "cli-pulse-already-open")
            .hint(session.words.text("cli-pulse-already-open-hint")));
    }
    if board.has_asked(week, rhythm) {
        return Err(refused(session, "cli-pulse-already-asked"));
    }
    let round = PulseRound {
        rhythm,
        ..PulseRound::new(week, questions)
    };
    let (id, change) = (session.card_id()?, session.change_id()?);
    let change = session.change(&board, change, Act::Pulse(id, Deed::Add(Box::new(round))));
    session.commit(unit, &board, change)?;
    let args = [("week", name::week(session.words, week).into())];
    let said = session.words.with("cli-pulse-opened", &args);
    let hint = session.words.text("cli-pulse-opened-hint");
    session.acknowledge(
        &serde_json::json!({ "week": week }),
        &format!("{said}\n{hint}"),
    )
}

fn count(session: &mut Session<'_, '_>, unit: &UnitSlug, args: &CountArgs) -> Result<(), Failure> {
    let board = session.load_to_change(unit, Extent::Open)?.board;
    let round = expect_open(session, &board)?;
    let (id, asked) = (round.id, round.body.questions.len());
    let tallies: Option<Vec<Tally>> = args.counts.iter().map(|typed| tally(typed)).collect();
    let tallies = tallies.filter(|all| all.len() == asked);
    let tallies =
        tallies.ok_or_else(|| Failure::usage(session.words.text("cli-pulse-bad-counts")))?;
    count_in(session, (unit, &board, id), &tallies)?;
    let said = session.words.text("cli-pulse-counted");
    session.acknowledge(&serde_json::json!({ "counted": tallies }), &said)
}

fn close(session: &mut Session<'_, '_>, unit: &UnitSlug, args: &CloseArgs) -> Result<(), Failure> {
    let board = session.load_to_change(unit, Extent::Whole)?.board;
    let round = expect_open(session, &board)?;
    let (id, week) = (round.id, round.body.week);
    let metric = args.metric.as_deref();
    let metric = metric
        .map(|typed| scale(session, &board, typed))
        .transpose()?;
    hand_in(session, unit, &board, id, When::Now)?;
    let edit = PulseEdit::Close(Swap::new(None, Some(session.today())));
    let change = session.change_id()?;
    let change = session.change(&board, change, Act::Pulse(id, Deed::Edit(edit)));
    session.commit(unit, &board, change)?;
    let waiting = session.words.text("cli-pulse-others-waiting");
    session.tell(&waiting)?;
    let board = session.load(unit, Extent::Whole)?.board;
    if let Some(card) = board.pulses.get(id) {
        show::print(session, &board, &[card])?;
        if let Some(metric) = metric {
            put_value(session, unit, &board, (&card.body, week), metric)?;
        }
    }
    Ok(())
}

/// Finds the metric that is to take the mean.
fn scale(
    session: &Session<'_, '_>,
    board: &Board,
    typed: &str,
) -> Result<crate::board::MetricKey, Failure> {
    let key = typed.parse().ok();
    let card = key.as_ref().and_then(|key| board.metric(key));
    let card = card.ok_or_else(|| session.unknown_metric(board, typed))?;
    let measured = card.body.kind == crate::board::MetricKind::Measurement;
    if card.body.unit != MetricUnit::Scale || !measured {
        return Err(refused(session, "cli-pulse-not-a-scale"));
    }
    Ok(card.body.key.clone())
}

/// Writes the mean of the first question, as it is shown and no closer, unless the week has a value.
fn put_value(
    session: &mut Session<'_, '_>,
    unit: &UnitSlug,
    board: &Board,
    (round, week): (&PulseRound, Week),
    metric: crate::board::MetricKey,
) -> Result<(), Failure> {
    let shown = published(round, board.unit.settings.pulse_k);
    let mean = shown.and_then(|all| all.first()?.mean());
    let Some(n) = mean.and_then(Number::new) else {
        let said = session.words.text("cli-pulse-value-hidden");
        return session.tell(&said);
    };
    if board.value(&metric, week).is_some() {
        let said = session.words.text("cli-pulse-value-there");
        return session.tell(&said);
    }
    let said = [
        ("metric", metric.as_str().to_owned().into()),
        ("week", name::week(session.words, week).into()),
        ("mean", session.words.number(n.get(), 1).into()),
    ];
    let said = session.words.with("cli-pulse-value-put", &said);
    let swap = ValueSwap {
        metric,
        week,
        from: None,
        to: Some(WeekValue::plain(week, n)),
    };
    session.commit_acts(unit, board, vec![Act::Values(vec![swap])])?;
    session.tell(&said)
}

fn expect_open<'b>(
    session: &Session<'_, '_>,
    board: &'b Board,
) -> Result<&'b Card<PulseRound>, Failure> {
    board.open_pulse().ok_or_else(|| {
        refused(session, "cli-pulse-none-open").hint(session.words.text("cli-pulse-none-open-hint"))
    })
}

fn refused(session: &Session<'_, '_>, id: &str) -> Failure {
    Failure::refused(session.words.text(id))
}
