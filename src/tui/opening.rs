//! What the screen is opened on.

use std::sync::Arc;

use chrono::NaiveDateTime;

use super::{Ballots, Drafts, Keyboard};
use crate::app::{Keymap, Survey};
use crate::board::UnitSlug;
use crate::store::Store;

/// What is shown of a board.
#[derive(Debug, Clone, Default)]
pub enum Face {
    /// All of it, to work with.
    #[default]
    Board,
    /// The wall: for a screen that nobody drives.
    Wall,
    /// All of it, to look at and not to change.
    Visit,
    /// The overview of all units over it, as it was left.
    Overview(Box<Survey>),
}

/// What the screen is opened on.
pub struct Opening {
    /// Where the boards are.
    pub store: Arc<dyn Store>,
    /// Whose board.
    pub unit: UnitSlug,
    /// What is shown of it.
    pub face: Face,
    /// Where half-typed texts are kept; None where there is no such place.
    pub drafts: Option<Drafts>,
    /// Where answers to the pulse survey wait; None where there is no such place.
    pub ballots: Option<Ballots>,
    /// Where keys come from; the same one for every board that is opened.
    pub keyboard: Keyboard,
    /// The command of the person's own editor for long texts, where they have one.
    pub editor: Option<String>,
    /// Which keys do what.
    pub keymap: Keymap,
    /// Tells the time.
    pub clock: Box<dyn Fn() -> NaiveDateTime>,
    /// Remembers how the person wants the screen.
    pub remember: Box<dyn FnMut(crate::app::Look, crate::locale::Lang)>,
}
