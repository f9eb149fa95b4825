//! Proposals and what colleagues say of them: `propose`, `support`, `comment`.

use serde_json::json;

use crate::board::{
    Act, Board, CardId, CardRef, ChangeId, Comment, Deed, Field, Measure, Proposal, ProposalEdit,
    Refusal, Text,
};
use crate::error::Failure;
use crate::report::alike::{Alike, AlikeIndex};
use crate::report::state::State;
use crate::report::{label, name};

use super::args::{CommentArgs, ProposeArgs, SupportArgs};
use super::session::Session;

/// Adds a proposal and prints its number.
pub(super) fn propose(session: &mut Session<'_, '_>, args: &ProposeArgs) -> Result<(), Failure> {
    let unit = session.unit()?;
    let typed = session.words_or_stdin(&args.title)?;
    let loaded = session.load_to_change(&unit, crate::store::Extent::Whole)?;
    let proposal = proposal(session, &loaded.board, &typed, args)?;
    let alike = AlikeIndex::of(&loaded.board).find(proposal.title.as_str(), 3);
    let (change, id) = (session.change_id()?, session.card_id()?);
    let act = Act::Proposal(id, Deed::Add(Box::new(proposal)));
    let change = session.change(&loaded.board, change, act);
    let committed = session.commit(&unit, &loaded.board, change)?;
    let Some(number) = committed.board.card(id).and_then(CardRef::number) else {
        return Ok(());
    };
    let data = json!({ "number": number, "id": id, "unit": unit });
    session.acknowledge(&data, &number.to_string())?;
    if session.env.terminal.stderr && !session.json {
        let said = session
            .words
            .with("cli-proposed", &[("number", number.to_string().into())]);
        session.tell(&said)?;
    }
    tell_alike(session, &loaded.board, &alike)
}

/// Names the cards that are most like the new one: perhaps it should rather support one of them.
fn tell_alike(
    session: &mut Session<'_, '_>,
    board: &Board,
    alike: &[Alike],
) -> Result<(), Failure> {
    let today = session.today();
    for card in alike.iter().filter_map(|one| board.card(one.card)) {
        let state = State::of(board, card, today).map(|state| state.label(session.words));
        let args = [
            ("card", name::card(session.words, card).into()),
            ("status", state.unwrap_or_default().into()),
        ];
        let said = session.words.with("cli-alike", &args);
        session.tell(&said)?;
    }
    Ok(())
}

/// Puts a proposal together: of several lines the first is the title, the rest the problem.
fn proposal(
    session: &Session<'_, '_>,
    board: &Board,
    typed: &str,
    args: &ProposeArgs,
) -> Result<Proposal, Failure> {
    let (title, rest) = typed.trim_start().split_once('\n').unwrap_or((typed, ""));
    let problem = [
        args.problem.as_deref().unwrap_or_default(),
        rest.trim_matches('\n'),
    ];
    let problem: Vec<&str> = problem
        .into_iter()
        .filter(|text| !text.trim().is_empty())
        .collect();
    let title = session.line(Field::Title, title)?;
    Ok(Proposal {
        problem: session.text(Field::Problem, &problem.join("\n\n"))?,
        idea: session.optional_text(Field::Idea, args.idea.as_deref())?,
        expected: session.optional_text(Field::Expected, args.expected.as_deref())?,
        area: area(session, args)?,
        goal: goal(session, board, args)?,
        measure: measure(session, board, args)?,
        ..Proposal::captured(title, session.me.clone(), session.today())
    })
}

fn area(session: &Session<'_, '_>, args: &ProposeArgs) -> Result<Option<u8>, Failure> {
    let Some(typed) = &args.area else {
        return Ok(None);
    };
    typed.trim().parse().map(Some).map_err(|_bad| {
        let what = label::field(session.words, Field::Area);
        let said = [("argument", what.into()), ("value", typed.into())];
        Failure::usage(session.words.with("usage-bad-value", &said))
    })
}

fn goal(
    session: &Session<'_, '_>,
    board: &Board,
    args: &ProposeArgs,
) -> Result<Option<CardId>, Failure> {
    let Some(typed) = &args.goal else {
        return Ok(None);
    };
    let number = session.card_number(typed)?;
    let id = session.numbered(board, number)?;
    if board.goals.get(id).is_some() {
        return Ok(Some(id));
    }
    let refusal = Refusal::UnknownGoal(id);
    Err(Failure::of_refusal(session.words, board, &refusal))
}

fn measure(
    session: &Session<'_, '_>,
    board: &Board,
    args: &ProposeArgs,
) -> Result<Option<Measure>, Failure> {
    let Some(typed) = &args.metric else {
        return Ok(None);
    };
    let key = typed.parse().ok().filter(|key| board.metric(key).is_some());
    let metric = key.ok_or_else(|| session.unknown_metric(board, typed))?;
    Ok(Some(Measure {
        metric,
        start: None,
    }))
}

/// Sets or takes away the support of whoever asks.
pub(super) fn support(session: &mut Session<'_, '_>, args: &SupportArgs) -> Result<(), Failure> {
    let who = session.expect_signature()?;
    let edit = ProposalEdit::Support {
        who: who.clone(),
        on: !args.remove,
    };
    let id = if args.remove {
        "cli-support-removed"
    } else {
        "cli-supported"
    };
    edit_proposal(session, &args.card, id, move |_, _| Ok(edit))
}

/// Adds a comment.
pub(super) fn comment(session: &mut Session<'_, '_>, args: &CommentArgs) -> Result<(), Failure> {
    let typed = session.words_or_stdin(&args.text)?;
    let text = session.filled_text(Field::Comment, &typed)?;
    edit_proposal(session, &args.card, "cli-commented", |session, id| {
        Ok(said(session, id, text))
    })
}

fn said(session: &Session<'_, '_>, id: ChangeId, text: Text) -> ProposalEdit {
    let comment = Comment {
        id,
        on: session.today(),
        by: session.me.clone(),
        text,
    };
    ProposalEdit::Comment { comment, on: true }
}

/// Makes one edit of a proposal, and says so.
fn edit_proposal(
    session: &mut Session<'_, '_>,
    card: &str,
    sentence: &str,
    edit: impl FnOnce(&Session<'_, '_>, ChangeId) -> Result<ProposalEdit, Failure>,
) -> Result<(), Failure> {
    let unit = session.unit()?;
    let (loaded, id) = session.load_with_card(&unit, card)?;
    session.expect_writable(&loaded)?;
    session.expect_proposal(&loaded.board, id)?;
    let change = session.change_id()?;
    let act = Act::Proposal(id, Deed::Edit(edit(session, change)?));
    let change = session.change(&loaded.board, change, act);
    let committed = session.commit(&unit, &loaded.board, change)?;
    let words = session.words;
    session.acknowledge_card(&committed, id, |card| {
        words.with(sentence, &[("card", name::card(words, card).into())])
    })
}

impl Session<'_, '_> {
    /// Gives the proposal behind an id, or says which kind of card it is instead.
    pub(super) fn expect_proposal<'b>(
        &self,
        board: &'b Board,
        id: CardId,
    ) -> Result<&'b Proposal, Failure> {
        match board.card(id) {
            Some(CardRef::Proposal(card)) => Ok(&card.body),
            Some(other) => {
                let kind = label::kind(self.words, other.kind());
                let args = [
                    ("card", name::card(self.words, other).into()),
                    ("kind", kind.into()),
                ];
                Err(Failure::refused(self.words.with("cli-no-proposal", &args)))
            }
            None => Err(Failure::refused(self.words.text("cli-no-such-card-hint"))),
        }
    }
}
