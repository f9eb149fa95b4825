//! Lists to choose from: search, the palette, a proposal's next status.

use chrono::NaiveDate;

use super::{Command, Input, Leaving, Scope, UnitChoice};
use crate::board::{Board, CardId, CardNumber, CardRef, Signature, StatusKind};
use crate::locale::{Words, fold_case};
use crate::report::field::{Context, Pick};
use crate::report::{label, name};

/// What a list chooses among.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Listing {
    /// Cards whose words hold what is typed.
    Search,
    /// Commands, for the screen below.
    Palette(Scope),
    /// The statuses that may follow a proposal's own.
    Status(CardId),
    /// The units that can be opened.
    Units,
    /// What a field of a sheet can hold.
    Pick(Pick),
    /// What to do with a sheet that is left with something typed in it.
    Leave,
}

/// Something to choose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// What is chosen with it.
    pub choice: Choice,
    /// Its words.
    pub text: String,
    /// A word beside them: a kind, a key.
    pub aside: String,
}

/// What choosing an item means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Choice {
    /// A card to open.
    Card(CardId),
    /// A command to run.
    Command(Command),
    /// A status to give.
    Status(CardId, StatusKind),
    /// A unit to open, by its place among those that can be.
    Unit(usize),
    /// The words of the item, for a field.
    Words,
    /// Nothing, for a field.
    Nothing,
    /// What to do with what is typed.
    Leave(Leaving),
}

/// What lists are made from.
#[derive(Debug, Clone, Copy)]
pub struct Stock<'a> {
    /// The board.
    pub board: &'a Board,
    /// The person's words.
    pub words: &'a Words,
    /// The units that can be opened.
    pub units: &'a [UnitChoice],
    /// The day it is.
    pub today: NaiveDate,
}

/// A list, narrowed down by what is typed.
#[derive(Debug)]
pub struct List {
    /// What it chooses among.
    pub listing: Listing,
    /// What is typed.
    pub input: Input,
    /// What fits.
    pub items: Vec<Item>,
    /// The item that the cursor is on.
    pub cursor: usize,
}

impl List {
    /// A list with nothing typed yet.
    pub fn new(listing: Listing, from: &Stock<'_>) -> Self {
        let input = Input::default();
        let mut list = Self {
            listing,
            input,
            items: Vec::new(),
            cursor: 0,
        };
        list.refill(from);
        list
    }

    /// Finds what fits what is typed.
    pub fn refill(&mut self, from: &Stock<'_>) {
        let Stock {
            board,
            words,
            units,
            today,
        } = *from;
        let typed = self.input.text().trim();
        self.items = match self.listing {
            Listing::Search if typed.is_empty() => Vec::new(),
            Listing::Search => found(board, words, typed),
            Listing::Palette(scope) => narrowed(commands(scope, words), typed),
            Listing::Status(card) => narrowed(statuses(board, card, words), typed),
            Listing::Units => narrowed(unit_items(units), typed),
            Listing::Pick(pick) => {
                let context = Context::new(words, board, today, None);
                picks(pick, &context, typed)
            }
            Listing::Leave => narrowed(leavings(words), typed),
        };
        self.cursor = self.cursor.min(self.items.len().saturating_sub(1));
    }
}

fn narrowed(mut items: Vec<Item>, typed: &str) -> Vec<Item> {
    let typed = fold_case(typed);
    items.retain(|item| fold_case(&item.text).contains(&typed));
    items
}

fn leavings(words: &Words) -> Vec<Item> {
    let item = |leaving: Leaving| Item {
        choice: Choice::Leave(leaving),
        text: words.text(leaving.label()),
        aside: String::new(),
    };
    Leaving::ALL.map(item).into()
}

/// What a field can hold: what is offered, then what is typed where that may stand too, then
/// nothing.
fn picks(pick: Pick, context: &Context<'_>, typed: &str) -> Vec<Item> {
    let wanted = fold_case(typed);
    let fits = |item: &Item| {
        fold_case(&item.text).contains(&wanted) || fold_case(&item.aside).contains(&wanted)
    };
    let offers = pick.offers(context).into_iter().map(|offer| Item {
        choice: Choice::Words,
        text: offer.typed,
        aside: offer.aside,
    });
    let mut items: Vec<Item> = offers.filter(fits).collect();
    // A signature that is typed in full stands first: others may merely contain it.
    items.sort_by_key(|item| fold_case(&item.text) != wanted);
    let own: Option<Signature> = typed.parse().ok().filter(|_| pick.is_free());
    let known = |own: &Signature| items.iter().any(|item| item.text == own.as_str());
    if let Some(own) = own.filter(|own| !known(own)) {
        items.push(Item {
            choice: Choice::Words,
            text: own.to_string(),
            aside: context.words.text("sheet-new-signature"),
        });
    }
    if typed.is_empty() {
        items.push(Item {
            choice: Choice::Nothing,
            text: context.words.text("sheet-nothing"),
            aside: String::new(),
        });
    }
    items
}

fn commands(scope: Scope, words: &Words) -> Vec<Item> {
    let here = super::rows_in(scope);
    let item = |row: &super::Row| Item {
        choice: Choice::Command(row.command),
        text: words.text(row.help),
        aside: row
            .keys
            .first()
            .map(ToString::to_string)
            .unwrap_or_default(),
    };
    here.map(item).collect()
}

fn unit_items(units: &[UnitChoice]) -> Vec<Item> {
    let item = |(place, unit): (usize, &UnitChoice)| Item {
        choice: Choice::Unit(place),
        text: unit.name.clone(),
        aside: unit.slug.to_string(),
    };
    units.iter().enumerate().map(item).collect()
}

fn statuses(board: &Board, card: CardId, words: &Words) -> Vec<Item> {
    let Some(proposal) = board.proposals.get(card) else {
        return Vec::new();
    };
    let next = proposal.body.standing.status.kind().next();
    let item = |status: &StatusKind| Item {
        choice: Choice::Status(card, *status),
        text: label::proposal_status(words, *status),
        aside: String::new(),
    };
    next.iter().map(item).collect()
}

/// Finds the cards whose words hold what is typed, å ä ö apart from a and o; a number finds its
/// card first.
fn found(board: &Board, words: &Words, typed: &str) -> Vec<Item> {
    let number: Option<CardNumber> = typed.parse().ok();
    let typed = fold_case(typed);
    let fits = |card: &CardRef<'_>| {
        !card.is_removed() && (card.number() == number && number.is_some() || holds(*card, &typed))
    };
    let mut cards: Vec<_> = board.every_card().filter(fits).collect();
    cards.sort_by_key(|card| {
        let own = card.number();
        let asked = own.is_some() && own == number;
        (!asked, own.is_none(), std::cmp::Reverse(own))
    });
    let item = |card: &CardRef<'_>| Item {
        choice: Choice::Card(card.id()),
        text: name::card(words, *card),
        aside: label::kind(words, card.kind()),
    };
    cards.iter().map(item).collect()
}

fn holds(card: CardRef<'_>, typed: &str) -> bool {
    card.texts()
        .iter()
        .any(|text| fold_case(text).contains(typed))
}
