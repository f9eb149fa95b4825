//! The lives of cards: `score` and `convert`.

use serde_json::json;

use crate::board::{Act, CardId, Deed, Field, ProposalEdit, ProposalField, Score, Swap};
use crate::error::Failure;
use crate::report::conversion::{Conversion, conversion};
use crate::report::{label, name};

use super::args::{ConvertArgs, ScoreArgs};
use super::session::Session;

/// Sets how much work a proposal is and how much it gives.
pub(super) fn score(session: &mut Session<'_, '_>, args: &ScoreArgs) -> Result<(), Failure> {
    let unit = session.unit()?;
    let effort = read(session, Field::Effort, args.effort.as_deref())?;
    let effect = read(session, Field::Effect, args.effect.as_deref())?;
    if effort.or(effect).is_none() {
        let options = [("options", "--effort 2 --effect 5".into())];
        return Err(Failure::usage(
            session.words.with("cli-needs-options", &options),
        ));
    }
    let (loaded, id) = session.load_with_card(&unit, &args.card)?;
    session.expect_writable(&loaded)?;
    let proposal = session.expect_proposal(&loaded.board, id)?;
    let edits = [
        effort.map(|to| ProposalField::Effort(Swap::new(proposal.effort, Some(to)))),
        effect.map(|to| ProposalField::Effect(Swap::new(proposal.effect, Some(to)))),
    ];
    let acts = edits.into_iter().flatten();
    let acts = acts.map(|edit| Act::Proposal(id, Deed::Edit(ProposalEdit::Set(edit))));
    let committed = session.commit_acts(&unit, &loaded.board, acts.collect())?;
    let words = session.words;
    session.acknowledge_card(&committed, id, |card| {
        let args = [("card", name::card(words, card).into())];
        words.with("notice-scored", &args)
    })
}

fn read(
    session: &Session<'_, '_>,
    field: Field,
    typed: Option<&str>,
) -> Result<Option<Score>, Failure> {
    let Some(typed) = typed else { return Ok(None) };
    let number = typed.trim().parse::<u8>().ok();
    let score = number.and_then(|number| Score::try_from(number).ok());
    score.map(Some).ok_or_else(|| {
        let what = label::field(session.words, field);
        let args = [("argument", what.into()), ("value", typed.into())];
        let said = session.words.with("usage-bad-value", &args);
        Failure::usage(said).hint(session.words.text("form-bad-score"))
    })
}

/// Makes a proposal of an input or a hinder, and links the two.
pub(super) fn convert(session: &mut Session<'_, '_>, args: &ConvertArgs) -> Result<(), Failure> {
    let unit = session.unit()?;
    let (loaded, source) = session.load_with_card(&unit, &args.card)?;
    session.expect_writable(&loaded)?;
    let board = &loaded.board;
    let named = |id: CardId| [("card", name::of(session.words, board, id).into())];
    let draft = match conversion(board, source) {
        Some(Conversion::ToMake(draft)) => draft,
        Some(Conversion::Made(proposal)) => {
            let said = session
                .words
                .with("cli-converted-already", &named(proposal));
            return Err(Failure::refused(said));
        }
        None => {
            let said = session.words.with("cli-no-voice", &named(source));
            return Err(Failure::refused(said));
        }
    };
    let id = session.card_id()?;
    let proposal = draft.proposal(session.me.clone(), session.today());
    let acts = vec![
        Act::Proposal(id, Deed::Add(Box::new(proposal))),
        draft.link(id),
    ];
    let committed = session.commit_acts(&unit, board, acts)?;
    let card = committed.board.card(id);
    let data = json!({
        "number": card.and_then(crate::board::CardRef::number), "id": id, "source": source,
        "unit": unit,
    });
    let args = [("card", name::of(session.words, &committed.board, id).into())];
    let said = session.words.with("notice-converted", &args);
    session.acknowledge(&data, &said)
}
