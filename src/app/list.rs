//! Lists to choose from: search, the palette, a proposal's next status.

use chrono::NaiveDate;

use super::beside::{gallery_items, lifted_items, stances, withdrawals};
use super::life::{goal_statuses, states, steps, versions};
use super::meeting::attendance;
use super::overview::belongings;
use super::palette::{Able, commands};
use super::{Command, Input, Keymap, Leaving, Neighbours, PulseStep, UnitChoice};
use crate::board::{
    ActivityState, Board, CardId, CardRef, GoalStatus, Kind, Pdsa, Signature, Stance, StatusKind,
};
use crate::locale::{Words, capitalised, fold_case};
use crate::report::field::{Context, Pick};
use crate::report::lifted;
use crate::report::overview::Units;
use crate::report::register::Register;
use crate::report::search::{Index, Query};
use crate::report::{label, name};

/// What a list chooses among.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Listing {
    /// Cards whose words hold what is typed.
    Search,
    /// Commands, for the screen below.
    Palette,
    /// The statuses that may follow a proposal's own.
    Status(CardId),
    /// The metrics that can stand under a metric's chart.
    Beside(CardId),
    /// The units that can be opened.
    Units,
    /// What a field of a sheet can hold.
    Pick(Pick),
    /// What to do with a sheet that is left with something typed in it.
    Leave,
    /// The steps of a trial.
    Step(CardId),
    /// The states of an activity.
    State(CardId),
    /// The versions of what is in dispute on a card.
    Versions(CardId),
    /// The statuses that a person can give a goal.
    GoalStatus(CardId),
    /// The longer lists.
    Registers,
    /// The cards that were lifted to the unit and by it.
    Lifted,
    /// How to answer a card that another unit has lifted.
    Stance(CardId),
    /// Whether a lift is to be taken back.
    Withdraw(CardId),
    /// What units share.
    Gallery,
    /// What can be done with the pulse survey.
    Pulse,
    /// Who can be there in the meeting.
    Attendance,
    /// What the units of the overview belong to.
    Belonging,
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
    /// A metric to put under a chart.
    Beside(CardId),
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
    /// A step of a trial to go to.
    Step(CardId, Pdsa),
    /// A state for an activity to be in.
    State(CardId, ActivityState),
    /// The nth thing in dispute on a card, and whether the other version is taken.
    Version(CardId, usize, bool),
    /// A status to give a goal, or none of its own.
    GoalStatus(CardId, Option<GoalStatus>),
    /// A list to show.
    Register(Register),
    /// A card that another unit has lifted, to open.
    Received(CardId),
    /// A way to answer one; none of them sends it on upwards.
    Stance(CardId, Option<Stance>),
    /// A lift to take back.
    Withdraw(CardId),
    /// Nothing.
    Stay,
    /// Something shared, to open.
    Piece(CardId),
    /// Something to do with the pulse survey.
    Pulse(PulseStep),
    /// Somebody of the staff to tick, by their place in the unit's list.
    Staff(usize),
    /// Somebody who has no place there, by the signature that the item says.
    Signature,
    /// A guest, by the name that the item says.
    Guest,
    /// Units to show, by the place of what they belong to, or all of them.
    Belonging(Option<usize>),
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
    /// The words of all cards, where they are at hand.
    pub index: Option<&'a Index>,
    /// What was lifted to the unit and by it.
    pub lifted: &'a [lifted::Line],
    /// What was read of the other units.
    pub neighbours: &'a Neighbours,
    /// Who looks, where that is known.
    pub me: Option<&'a Signature>,
    /// The day it is.
    pub today: NaiveDate,
    /// Which keys do what.
    pub keymap: &'a Keymap,
    /// All units, once they have been read.
    pub overview: Option<&'a Units>,
}

/// What an app's lists are made from; borrows the fields it needs and no others.
macro_rules! stock {
    ($app:ident) => {
        $crate::app::list::Stock {
            board: &$app.board,
            words: &$app.words,
            units: &$app.units,
            index: $app.index.as_ref(),
            lifted: &$app.lifted,
            neighbours: &$app.neighbours,
            me: $app.me.as_ref(),
            today: $app.now.date(),
            keymap: &$app.keymap,
            overview: $app.overview.as_deref(),
        }
    };
}
pub(super) use stock;

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
    /// The commands that do something on the screen below, where they are to be chosen among.
    able: Vec<Able>,
}

impl List {
    /// A list with nothing typed yet.
    pub(super) fn new(listing: Listing, able: Vec<Able>, from: &Stock<'_>) -> Self {
        let input = Input::default();
        let mut list = Self {
            listing,
            input,
            items: Vec::new(),
            cursor: 0,
            able,
        };
        list.refill(from);
        list
    }

    /// Puts the cursor on what a field holds, where that is offered.
    pub(super) fn point_at(&mut self, held: &str) {
        let is_held = |item: &Item| match item.choice {
            Choice::Nothing => held.is_empty(),
            _ => item.text == held,
        };
        self.cursor = self.items.iter().position(is_held).unwrap_or(0);
    }

    /// Finds what fits what is typed.
    pub fn refill(&mut self, from: &Stock<'_>) {
        let Stock {
            board,
            words,
            units,
            today,
            ..
        } = *from;
        let typed = self.input.text().trim();
        self.items = match self.listing {
            Listing::Search if typed.is_empty() => Vec::new(),
            Listing::Search => found(from, typed),
            Listing::Palette => commands(&self.able, from, typed),
            Listing::Status(card) => narrowed(statuses(board, card, words), typed),
            Listing::Beside(card) => narrowed(others(board, card, words), typed),
            Listing::Units => narrowed(unit_items(units), typed),
            Listing::Pick(pick) => {
                let context = Context::new(words, board, today, None);
                picks(pick, &context, typed)
            }
            Listing::Leave => narrowed(leavings(words), typed),
            Listing::Step(card) => narrowed(steps(board, card, words), typed),
            Listing::State(card) => narrowed(states(board, card, words, today), typed),
            Listing::Versions(card) => narrowed(versions(board, card, words), typed),
            Listing::GoalStatus(card) => narrowed(goal_statuses(board, card, words), typed),
            Listing::Registers => narrowed(registers(words), typed),
            Listing::Lifted => narrowed(lifted_items(from.lifted, words), typed),
            Listing::Stance(key) => narrowed(stances(board, key, words), typed),
            Listing::Withdraw(card) => narrowed(withdrawals(card, words), typed),
            Listing::Gallery => gallery_items(from, typed),
            Listing::Pulse => narrowed(super::pulse::steps(board, words, today), typed),
            Listing::Attendance => attendance::items(from, typed),
            Listing::Belonging => narrowed(belongings(words, from.overview), typed),
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
    if typed.is_empty() && pick.may_be_empty() {
        items.push(Item {
            choice: Choice::Nothing,
            text: context.words.text("sheet-nothing"),
            aside: String::new(),
        });
    }
    items
}

fn unit_items(units: &[UnitChoice]) -> Vec<Item> {
    let item = |(place, unit): (usize, &UnitChoice)| Item {
        choice: Choice::Unit(place),
        text: unit.name.clone(),
        aside: unit.slug.to_string(),
    };
    units.iter().enumerate().map(item).collect()
}

/// The other metrics that are measured, by name.
fn others(board: &Board, card: CardId, words: &Words) -> Vec<Item> {
    let mut cards: Vec<_> = board.measured().filter(|other| other.id != card).collect();
    cards.sort_by_cached_key(|card| words.sort_key(card.body.name.as_str()));
    let item = |card: &crate::board::Card<crate::board::Metric>| Item {
        choice: Choice::Beside(card.id),
        text: card.body.name.to_string(),
        aside: label::metric_unit(words, card.body.unit),
    };
    cards.into_iter().map(item).collect()
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

fn registers(words: &Words) -> Vec<Item> {
    let item = |register: Register| Item {
        choice: Choice::Register(register),
        text: capitalised(&register.label(words)),
        aside: String::new(),
    };
    Register::ALL.map(item).to_vec()
}

/// Finds the cards that have the words and pass the terms that are typed; a number finds its card
/// first.
fn found(from: &Stock<'_>, typed: &str) -> Vec<Item> {
    let Stock { board, words, .. } = *from;
    let Some(index) = from.index else {
        return Vec::new();
    };
    let query = Query::read(words, board, from.me, typed);
    if query.is_empty() {
        return Vec::new();
    }
    let kinds = Kind::ALL.map(|kind| (kind, label::kind(words, kind)));
    let aside = |kind: Kind| {
        let known = kinds.iter().find(|(one, _)| *one == kind);
        known.map_or_else(String::new, |(_, said)| said.clone())
    };
    let cards = index.find(&query.words).into_iter();
    let cards = cards.filter_map(|id| board.card(id));
    let passing = cards.filter(|card| query.filter.passes(board, *card, from.today));
    // A meeting and a round of the pulse survey have their kind for a name.
    let nameless = |kind| matches!(kind, Kind::Meeting | Kind::Pulse);
    let item = |card: CardRef<'_>| Item {
        choice: Choice::Card(card.id()),
        text: capitalised(&name::card(words, card)),
        aside: match card.kind() {
            kind if nameless(kind) => String::new(),
            kind => aside(kind),
        },
    };
    passing.map(item).collect()
}
