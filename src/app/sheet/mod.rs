//! The editor of a card or of the unit: all its fields, one under another.
//!
//! A sheet holds texts only. What they mean is worked out when it is saved, on the board as it is
//! then: a field that nobody touched here keeps what others wrote, and a field that both touched is
//! shown with both values before anything is overwritten.

mod anyway;
mod kept;
mod keys;
mod save;

pub use kept::Leaving;

use super::draft::About;
use super::{App, Screen, TextArea};
use crate::board::{CardId, Kind};
use crate::report::field::{Context, Entry, FieldInfo, Subject};
use crate::report::guard::Live;

/// Columns of a field at the most, so that lines stay easy to read.
const WIDEST: usize = 76;
/// Columns for the labels, where there are plenty and where there are not.
const LABELS: (usize, usize) = (38, 24);
/// Columns of a screen that has plenty.
const PLENTY: usize = 136;

/// A card, or the unit, being filled in.
#[derive(Debug)]
pub struct Sheet {
    /// What is filled in.
    pub about: About,
    /// Its fields.
    pub fields: Vec<SheetField>,
    /// The field that has the cursor.
    pub focus: usize,
    /// What a new card starts as; None where the board has it.
    blank: Option<Subject>,
}

/// A field being filled in.
#[derive(Debug)]
pub struct SheetField {
    /// Its name, label and kind.
    pub info: FieldInfo,
    /// What is typed.
    pub area: TextArea,
    /// What is wrong with it, in words.
    pub error: Option<String>,
    /// What the guard against client data finds in what is typed.
    pub live: Option<Live>,
    /// What somebody else wrote there meanwhile.
    pub theirs: Option<String>,
    /// Whether the person has been told that saving now takes the place of what another wrote.
    pub told: bool,
    /// What stood there when the person began.
    begun: String,
}

impl SheetField {
    fn new(info: FieldInfo, text: &str) -> Self {
        Self {
            info,
            area: TextArea::holding(text, !info.entry.is_long()),
            error: None,
            live: None,
            theirs: None,
            told: false,
            begun: text.to_owned(),
        }
    }

    /// Tells whether something else is typed than what stood there.
    pub fn is_changed(&self) -> bool {
        self.area.text() != self.begun
    }
}

/// Columns of the labels and of the texts beside them, on a screen of a width.
pub const fn sheet_columns(width: u16) -> (usize, usize) {
    let most = (width as usize).saturating_sub(4);
    let least = if most < PLENTY { LABELS.1 } else { LABELS.0 };
    let labels = if most / 3 < least { most / 3 } else { least };
    let texts = most.saturating_sub(labels);
    (labels, if texts < WIDEST { texts } else { WIDEST })
}

impl Sheet {
    /// Tells whether a card is being made.
    pub const fn is_new(&self) -> bool {
        self.blank.is_some()
    }

    /// The field that has the cursor.
    pub fn focused(&self) -> Option<&SheetField> {
        self.fields.get(self.focus)
    }

    fn focused_mut(&mut self) -> Option<&mut SheetField> {
        self.fields.get_mut(self.focus)
    }

    /// Tells whether anything typed would be lost.
    pub fn is_changed(&self) -> bool {
        self.fields.iter().any(SheetField::is_changed)
    }

    /// Moves the cursor to another field; it stops at the first and the last.
    pub(super) fn step(&mut self, forward: bool) {
        let last = self.fields.len().saturating_sub(1);
        self.focus = if forward {
            (self.focus + 1).min(last)
        } else {
            self.focus.saturating_sub(1)
        };
    }
}

impl App {
    /// What fields are read and understood with.
    pub fn context(&self) -> Context<'_> {
        Context::new(&self.words, &self.board, self.now.date(), self.me.clone())
    }

    /// Opens the editor of the card that is current.
    pub(super) fn edit_current(&mut self) {
        let card = self.current();
        match card.filter(|card| Subject::of(&self.board, *card).is_some()) {
            Some(card) => self.open_sheet(About::Card { card }),
            None => self.say(self.words.text("notice-choose-card")),
        }
    }

    /// Opens the editor of a new card; an activity belongs to the card that is current.
    pub(super) fn new_card(&mut self, kind: Kind) {
        let fits = |id: &CardId| {
            let kind = self.board.card(*id).map(crate::board::CardRef::kind);
            kind.is_some_and(|kind| kind != Kind::Metric)
        };
        let of = self.current().filter(fits);
        let of = of.filter(|_| kind == Kind::Activity);
        self.open_sheet(About::new_card(kind, of));
    }

    /// Opens an editor, with what was kept of it where something was.
    pub(super) fn open_sheet(&mut self, about: About) {
        if let Some(why) = self.read_only.clone() {
            return self.warn(why);
        }
        let Some(mut sheet) = self.sheet(about) else {
            return;
        };
        if let Some(draft) = self.take_kept(&sheet.about) {
            Self::take_up_sheet(&mut sheet, &draft);
            self.say(self.words.text("notice-draft"));
        }
        self.screens.push(Screen::Sheet(Box::new(sheet)));
    }

    fn sheet(&self, about: About) -> Option<Sheet> {
        let context = self.context();
        let of = match &about {
            About::New { of, .. } => *of,
            _ => None,
        };
        let kind = about.new_kind();
        let blank = kind.and_then(|kind| Subject::blank(kind, &context, of));
        let (infos, texts) = if let Some(blank) = &blank {
            (blank.fields(true), blank.begin(&context))
        } else {
            let subject = self.subject(&about)?;
            (subject.fields(false), subject.read(false, &context))
        };
        let pairs = infos.into_iter().zip(texts);
        let fields = pairs.map(|(info, text)| SheetField::new(info, &text));
        Some(Sheet {
            about,
            fields: fields.collect(),
            focus: 0,
            blank,
        })
    }

    /// What a sheet is about, as the board has it now.
    fn subject(&self, about: &About) -> Option<Subject> {
        match about {
            About::Card { card } => Subject::of(&self.board, *card),
            About::Unit => Some(Subject::unit(&self.board)),
            _ => None,
        }
    }

    /// Takes into the open sheets what others have written meanwhile.
    pub(super) fn refresh_sheets(&mut self) {
        let mut screens = std::mem::take(&mut self.screens);
        for screen in &mut screens {
            if let Screen::Sheet(sheet) = screen {
                self.refresh(sheet);
            }
        }
        self.screens = screens;
    }

    fn refresh(&self, sheet: &mut Sheet) {
        let Some(subject) = self.subject(&sheet.about) else {
            return;
        };
        let texts = subject.read(false, &self.context());
        let now: Vec<_> = subject.fields(false).into_iter().zip(texts).collect();
        for field in &mut sheet.fields {
            let same = now.iter().find(|(info, _)| info.key == field.info.key);
            let Some((_, text)) = same else { continue };
            if *text == field.begun {
                field.theirs = None;
                field.told = false;
            } else if !field.is_changed() {
                field.area = TextArea::holding(text, !field.info.entry.is_long());
                field.begun.clone_from(text);
            } else if field.area.text() != text && field.theirs.as_ref() != Some(text) {
                field.theirs = Some(text.clone());
                field.told = false;
            }
        }
    }
}

/// Tells whether a field is filled by choosing from what there is.
pub(super) fn picks(field: &SheetField, context: &Context<'_>) -> bool {
    match field.info.entry {
        Entry::Pick(pick) => !pick.is_free() || !pick.offers(context).is_empty(),
        _ => false,
    }
}
