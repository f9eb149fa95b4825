//! `share`, `gallery`, `take`.

use crate::board::{Act, Board, CardRef, Deed, Field, UnitSlug};
use crate::error::Failure;
use crate::report::gallery as shown;
use crate::report::name;
use crate::report::neighbours::{Neighbours, Shared};
use crate::store::Extent;

use super::args::{GalleryArgs, ShareArgs, TakeArgs};
use crate::cli::session::Session;

/// Marks a card for other units, or no longer.
pub(in crate::cli) fn share(
    session: &mut Session<'_, '_>,
    args: &ShareArgs,
) -> Result<(), Failure> {
    let unit = session.unit()?;
    let (loaded, id) = session.load_with_card(&unit, &args.card)?;
    session.expect_writable(&loaded)?;
    let board = &loaded.board;
    let act = board.sharing(id, !args.remove);
    let act = act.map_err(|refusal| Failure::of_refusal(session.words, board, &refusal))?;
    let change = session.change(board, session.change_id()?, act);
    let committed = session.commit(&unit, board, change)?;
    let said = if args.remove {
        "notice-unshared"
    } else {
        "notice-shared"
    };
    let words = session.words;
    session.acknowledge_card(&committed, id, |card| {
        words.with(said, &[("card", name::card(words, card).into())])
    })
}

/// Prints what units share, or one piece of it.
pub(in crate::cli) fn gallery(
    session: &mut Session<'_, '_>,
    args: &GalleryArgs,
) -> Result<(), Failure> {
    let unit = session.unit()?;
    let (board, neighbours) = whole(session, &unit)?;
    let (words, today) = (session.words, session.today());
    let document = if let Some(typed) = &args.card {
        let key = find(session, &board, &neighbours, typed)?.origin.key();
        shown::document(words, &board, &neighbours, today, key)
    } else {
        let wanted = args.search.as_deref().unwrap_or_default();
        shown::list(words, &board, &neighbours, today, wanted)
    };
    session.print_document(&document, &args.document)
}

fn whole(session: &mut Session<'_, '_>, unit: &UnitSlug) -> Result<(Board, Neighbours), Failure> {
    let board = session.load(unit, Extent::Whole)?.board;
    Ok((board, session.neighbours(unit, Extent::Whole)?))
}

fn find(
    session: &Session<'_, '_>,
    board: &Board,
    neighbours: &Neighbours,
    typed: &str,
) -> Result<Shared, Failure> {
    let (of, number) = session.address(typed)?;
    let all = shown::pieces(board, neighbours, session.today(), "");
    let mut all = all.into_iter().map(|piece| piece.shared);
    let found = all.find(|one| one.origin.unit == of && one.origin.number == Some(number));
    found.ok_or_else(|| {
        let args = [("written", typed.into())];
        Failure::refused(session.words.with("cli-not-shared", &args))
            .hint(session.words.text("cli-not-shared-hint"))
    })
}

/// Makes an own proposal of what another unit shares.
pub(in crate::cli) fn take(session: &mut Session<'_, '_>, args: &TakeArgs) -> Result<(), Failure> {
    let unit = session.unit()?;
    let loaded = session.load_to_change(&unit, Extent::Whole)?;
    let neighbours = session.neighbours(&unit, Extent::Whole)?;
    let shared = find(session, &loaded.board, &neighbours, &args.card)?;
    if shared.origin.unit == unit {
        return Err(Failure::refused(session.words.text("notice-piece-own")));
    }
    take_over(session, &unit, &loaded.board, &shared)
}

/// Makes the proposal and says so; what was taken over before is not taken again.
pub(super) fn take_over(
    session: &mut Session<'_, '_>,
    unit: &UnitSlug,
    board: &Board,
    shared: &Shared,
) -> Result<(), Failure> {
    if let Some(known) = shown::taken_already(board, &shared.origin) {
        let args = [("card", name::of(session.words, board, known).into())];
        let said = session.words.with("cli-taken-already", &args);
        return Err(Failure::refused(said));
    }
    session.line(Field::Title, shared.origin.title.as_str())?;
    for (field, text) in &shared.texts {
        session.text(*field, text.as_str())?;
    }
    let id = session.card_id()?;
    let proposal = shown::taking(shared, session.me.clone(), session.today());
    let act = Act::Proposal(id, Deed::Add(Box::new(proposal)));
    let change = session.change(board, session.change_id()?, act);
    let committed = session.commit(unit, board, change)?;
    let words = session.words;
    let from = shared.origin.name.to_string();
    session.acknowledge_card(&committed, id, |card: CardRef<'_>| {
        let args = [
            ("card", name::card(words, card).into()),
            ("unit", from.into()),
        ];
        words.with("notice-taken", &args)
    })
}
