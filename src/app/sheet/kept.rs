//! Nothing typed is lost: drafts of forms and sheets, and the question before they are left.

use super::super::draft::{self, About, Draft, DraftField};
use super::super::{App, Effect, Form, FormField, Listing, Purpose, Screen, Sheet};
use crate::app::Ask;
use crate::board::Stance;

/// What to do with a sheet that is left with something typed in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Leaving {
    /// Go on typing.
    Stay,
    /// Leave, and keep what is typed until the next time.
    Keep,
    /// Leave, and throw away what is typed.
    Drop,
}

impl Leaving {
    /// All ways, the harmless one first.
    pub const ALL: [Self; 3] = [Self::Stay, Self::Keep, Self::Drop];

    /// The message that says it.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Stay => "leave-stay",
            Self::Keep => "leave-keep",
            Self::Drop => "leave-drop",
        }
    }
}

impl Sheet {
    /// What to keep of it if the terminal should die now.
    pub fn draft(&self) -> Option<Draft> {
        let typed = self.fields.iter().filter(|field| !field.is_reason());
        let changed = typed.filter(|field| field.is_changed());
        let fields: Vec<_> = changed
            .map(|field| DraftField {
                key: field.info.key.to_owned(),
                typed: field.area.text().to_owned(),
                begun: field.begun.clone(),
            })
            .collect();
        let about = self.about.clone();
        (!fields.is_empty()).then_some(Draft { about, fields })
    }
}

impl App {
    /// Leaves a sheet; asks first where something is typed in it.
    pub(super) fn leave_sheet(&mut self) -> Vec<Effect> {
        if self.top_sheet().is_some_and(|sheet| sheet.is_changed()) {
            self.list(Listing::Leave);
            return Vec::new();
        }
        drop(self.screens.pop());
        vec![self.keep()]
    }

    /// Does what was answered to the question; the list with the question is gone already.
    pub(in crate::app) fn leave(&mut self, leaving: Leaving) -> Vec<Effect> {
        if leaving == Leaving::Stay {
            return Vec::new();
        }
        let left = self.screens.pop();
        if let (Leaving::Keep, Some(Screen::Sheet(sheet))) = (leaving, left) {
            self.kept.extend(sheet.draft());
            self.say(self.words.text("notice-draft-kept"));
        }
        vec![self.keep()]
    }

    /// Keeps what is half typed, in the forms that are open and in those that were left.
    ///
    /// It goes to the disk, so it passes the guard like everything that does.
    pub(in crate::app) fn keep(&self) -> Effect {
        let open = self.screens.iter().filter_map(|screen| match screen {
            Screen::Form(form) => form.draft(),
            Screen::Sheet(sheet) => sheet.draft(),
            _ => None,
        });
        let guard = self.guard();
        let mask = |mut draft: Draft| {
            for field in &mut draft.fields {
                field.typed = guard.mask(&field.typed).into_owned();
                field.begun = guard.mask(&field.begun).into_owned();
            }
            draft
        };
        let all = self.kept.iter().cloned().chain(open);
        Effect::Keep(all.map(mask).collect())
    }

    /// Takes what was kept of a form that is opened again.
    pub(in crate::app) fn take_kept(&mut self, about: &About) -> Option<Draft> {
        let at = self.kept.iter().position(|draft| draft.about == *about)?;
        Some(self.kept.remove(at))
    }

    /// Opens the newest of the drafts that a dead program left; the others wait for their forms.
    pub(in crate::app) fn offer(&mut self, drafts: Vec<Draft>) {
        self.kept.extend(drafts);
        let Some(draft) = self.kept.pop() else {
            return;
        };
        let about = draft.about.clone();
        self.kept.push(draft);
        match about {
            About::Capture => self.capture(),
            About::Move { card, to } => {
                if let Some(to) = draft::status(&to) {
                    self.ask_status(card, to);
                }
            }
            About::Comment { card } => self.ask_comment(card),
            About::FollowUp { card } => self.follow_up(card),
            About::Judge { card, to } => {
                if let Some(to) = draft::goal_status(&to) {
                    self.ask_judgement(card, to);
                }
            }
            About::Score { card } => self.ask_score_of(card),
            About::Lift { card } => self.ask_lift_of(card),
            About::Respond { key, stance } => {
                let named = |one: &Stance| Some(one.key()) == stance.as_deref();
                self.ask_response(key, Stance::ALL.into_iter().find(named));
            }
            About::PulseRound => {
                if self.board.open_pulse().is_none() {
                    self.ask_questions();
                }
            }
            about => self.open_sheet(about),
        }
        let more = self.kept.len();
        let opened = matches!(
            self.screens.last(),
            Some(Screen::Form(_) | Screen::Sheet(_))
        );
        let said = match (opened, more) {
            (true, 0) => self.words.text("notice-draft"),
            _ => self.words.with("notice-drafts", &[("more", more.into())]),
        };
        self.say(said);
    }

    /// Opens a form, with what was kept of it where something was.
    pub(in crate::app) fn open_form(&mut self, mut form: Form) {
        let about = form.about();
        if let Some(draft) = about.and_then(|about| self.take_kept(&about)) {
            form.take_up(&draft);
        }
        self.screens.push(Screen::Form(form));
    }

    pub(in crate::app) fn capture(&mut self) {
        let field = FormField::new(Ask::Title, "");
        self.open_form(Form::new(Purpose::Capture, vec![field]));
        self.suggest();
    }

    pub(in crate::app) fn ask_comment(&mut self, card: crate::board::CardId) {
        let field = FormField::new(Ask::Comment, "");
        self.open_form(Form::new(Purpose::Comment { card }, vec![field]));
    }

    /// Puts what was typed once back into its fields, beside what others have written since.
    pub(super) fn take_up_sheet(sheet: &mut Sheet, draft: &Draft) {
        let new = sheet.is_new();
        for kept in &draft.fields {
            let mut fields = sheet.fields.iter_mut();
            if let Some(field) = fields.find(|field| field.info.key == kept.key) {
                if field.begun != kept.begun && !new {
                    field.theirs = Some(field.begun.clone());
                    field.begun.clone_from(&kept.begun);
                }
                field.area.replace(&kept.typed);
            }
        }
        let first = sheet.fields.iter().position(super::SheetField::is_changed);
        sheet.focus = first.unwrap_or(0);
    }
}
