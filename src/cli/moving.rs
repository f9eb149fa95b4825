//! A proposal's way: `move` gives it another status, with what that status needs.

use crate::board::{
    Act, Board, Deed, Field, Kind, Need, Particulars, Pdsa, Proposal, ProposalEdit, ProposalField,
    Refusal, Status, StatusKind, Swap,
};
use crate::error::Failure;
use crate::locale::Words;
use crate::report::state::State;
use crate::report::{figure, label, name};

use super::args::MoveArgs;
use super::choose::choose;
use super::session::{Session, name as read_name};

/// Gives a proposal another status.
pub(super) fn run(session: &mut Session<'_, '_>, args: &MoveArgs) -> Result<(), Failure> {
    let unit = session.unit()?;
    let kind = status(session, &args.status)?;
    expect_fitting(session, kind, args)?;
    let answer = session.optional_text(Field::Answered, args.answer.as_deref())?;
    let typed = particulars(session, args)?;
    let (loaded, id) = session.load_with_card(&unit, &args.card)?;
    session.expect_writable(&loaded)?;
    let proposal = session.expect_proposal(&loaded.board, id)?;
    let given = with_standing(typed, proposal, kind);
    let status = kind
        .with(&given)
        .map_err(|refusal| lacking(session, &loaded.board, &refusal))?;
    expect_room(session, &loaded.board, proposal, kind, args)?;
    let learning = session.optional_text(Field::Learning, args.learning.as_deref())?;
    let learnt = (!learning.is_empty()).then(|| {
        let swap = Swap::new(proposal.learning.clone(), learning);
        ProposalEdit::Set(ProposalField::Learning(swap))
    });
    let edit = proposal.moved(status, session.today(), answer);
    let acts = learnt.into_iter().chain([edit]);
    let acts = acts.map(|edit| Act::Proposal(id, Deed::Edit(edit)));
    let committed = session.commit_acts(&unit, &loaded.board, acts.collect())?;
    let (words, today) = (session.words, session.today());
    session.acknowledge_card(&committed, id, |card| {
        let status = match card {
            crate::board::CardRef::Proposal(card) => said(words, today, &card.body.standing.status),
            _ => String::new(),
        };
        let args = [
            ("card", name::card(words, card).into()),
            ("status", status.into()),
        ];
        words.with("cli-moved", &args)
    })
}

/// Refuses one trial more than the unit wants at once, unless that is wanted all the same.
fn expect_room(
    session: &Session<'_, '_>,
    board: &Board,
    proposal: &Proposal,
    kind: StatusKind,
    args: &MoveArgs,
) -> Result<(), Failure> {
    let begins = kind == StatusKind::Testing && kind != proposal.standing.status.kind();
    if args.over_limit || !begins || !board.is_wip_full() {
        return Ok(());
    }
    let limit = board.unit.settings.wip_limit;
    let testing = board.with_status(kind).count();
    let said = [("testing", testing.into()), ("limit", limit.into())];
    let said = session.words.with("form-wip-full", &said);
    Err(Failure::refused(said).hint(session.words.text("cli-wip-over-limit")))
}

fn status(session: &Session<'_, '_>, typed: &str) -> Result<StatusKind, Failure> {
    match session.state(Kind::Proposal, typed)? {
        State::Proposal(kind) => Ok(kind),
        _ => Err(session.unknown_status(typed, None, &session.state_names(Kind::Proposal))),
    }
}

/// Refuses an option that the status has no place for, rather than losing what it says.
fn expect_fitting(
    session: &Session<'_, '_>,
    kind: StatusKind,
    args: &MoveArgs,
) -> Result<(), Failure> {
    let needs = |need| kind.needs().contains(&need);
    let rows = [
        ("--owner", args.owner.is_some(), needs(Need::Owner)),
        ("--due", args.due.is_some(), needs(Need::Due)),
        ("--review", args.review.is_some(), needs(Need::Review)),
        ("--reason", args.reason.is_some(), needs(Need::Reason)),
        ("--step", args.step.is_some(), kind == StatusKind::Testing),
        ("--over-limit", args.over_limit, kind == StatusKind::Testing),
        (
            "--learning",
            args.learning.is_some(),
            kind == StatusKind::Implemented,
        ),
    ];
    let stray = rows.into_iter().find(|(_, given, fits)| *given && !fits);
    stray.map_or(Ok(()), |(option, ..)| {
        let status = label::proposal_status(session.words, kind);
        let said = [("argument", option.into()), ("status", status.into())];
        Err(Failure::usage(
            session.words.with("cli-stray-option", &said),
        ))
    })
}

fn particulars(session: &Session<'_, '_>, args: &MoveArgs) -> Result<Particulars, Failure> {
    let date = |option, typed: &Option<String>| {
        typed
            .as_deref()
            .map(|typed| session.date(option, typed))
            .transpose()
    };
    Ok(Particulars {
        owner: read_name(session.words, args.owner.clone())?,
        due: date("--due", &args.due)?,
        step: args
            .step
            .as_deref()
            .map(|typed| step(session, typed))
            .transpose()?,
        review: date("--review", &args.review)?,
        reason: session.optional_line(Field::Standing, args.reason.as_deref())?,
    })
}

fn step(session: &Session<'_, '_>, typed: &str) -> Result<Pdsa, Failure> {
    let languages: Vec<Words> = super::languages(session.words.lang())
        .map(Words::new)
        .collect();
    let names = |step: Pdsa| {
        let words = languages.iter().map(|words| label::pdsa(words, step));
        (
            step,
            words.chain([step.key().to_owned()]).collect::<Vec<_>>(),
        )
    };
    let rows = Pdsa::ALL.map(names);
    choose(typed, &rows).map_err(|near| {
        let list = Pdsa::ALL
            .map(|step| label::pdsa(session.words, step))
            .join(", ");
        session.unknown("cli-unknown-step", typed, near, &list)
    })
}

/// Fills in what was not typed with what stands on the card: who sees to it, by when, how far.
fn with_standing(typed: Particulars, proposal: &Proposal, kind: StatusKind) -> Particulars {
    let status = &proposal.standing.status;
    let still_to_do = matches!(status.kind(), StatusKind::Decided | StatusKind::Testing);
    let same = status.kind() == kind;
    Particulars {
        owner: typed.owner.or_else(|| status.owner().cloned()),
        due: typed.due.or_else(|| status.due().filter(|_| still_to_do)),
        step: typed.step.or(match status {
            Status::Testing { step, .. } if same => Some(*step),
            _ => None,
        }),
        review: typed.review,
        reason: typed
            .reason
            .or_else(|| status.reason().filter(|_| same).cloned()),
    }
}

/// Says what is missing, and the options that give it.
fn lacking(session: &Session<'_, '_>, board: &Board, refusal: &Refusal) -> Failure {
    let mut failure = Failure::of_refusal(session.words, board, refusal);
    if let Refusal::Needs(needs) = refusal {
        let options: Vec<&str> = needs.iter().map(|need| option(*need)).collect();
        let args = [("options", options.join(" ").into())];
        failure.hints = vec![session.words.with("cli-needs-options", &args)];
    }
    failure
}

/// The option that gives what a status needs, with an example.
const fn option(need: Need) -> &'static str {
    match need {
        Need::Owner => "--owner KL",
        Need::Due => "--due \"12 dec\"",
        Need::Review => "--review \"v. 3\"",
        Need::Reason => "--reason \"…\"",
    }
}

/// A status with its particulars: `Testas, Planera, RL, klart 12 dec`.
fn said(words: &Words, today: chrono::NaiveDate, status: &Status) -> String {
    let mut parts = vec![label::proposal_status(words, status.kind())];
    if let Status::Testing { step, .. } = status {
        parts.push(label::pdsa(words, *step));
    }
    parts.extend(status.owner().map(ToString::to_string));
    match status {
        Status::OnHold { review } => parts.push(words.date(*review)),
        other => parts.extend(other.due().map(|due| figure::due(words, due, today))),
    }
    parts.join(", ")
}
