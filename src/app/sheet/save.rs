//! Saving a sheet: each field that differs becomes an edit, all of them one step of undo.

use super::super::draft::{About, Draft};
use super::super::{App, Effect, Screen, Sheet};
use crate::board::{CardId, Change, ChangeId, PassedKinds};
use crate::report::field::{FieldInfo, Subject, Unfit};

/// What came of a try to save.
enum Saved {
    /// All is saved, and the sheet is done with.
    Whole(Vec<Effect>),
    /// The sheet has to stay open; what could be saved is.
    Open(Vec<Effect>),
}

impl App {
    /// Saves the sheet that has the keyboard, or says in it what is wrong.
    pub(super) fn save_sheet(&mut self) -> Vec<Effect> {
        let Some(Screen::Sheet(mut sheet)) = self.screens.pop() else {
            return Vec::new();
        };
        for field in &mut sheet.fields {
            field.error = None;
        }
        if !self.sheet_has_reason(&mut sheet) {
            self.screens.push(Screen::Sheet(sheet));
            return vec![self.keep()];
        }
        let draft = sheet.draft();
        let saved = match sheet.blank.clone() {
            Some(blank) => self.add_card(&mut sheet, &blank),
            None => self.save_fields(&mut sheet),
        };
        self.passing = PassedKinds::NONE;
        let mut effects = match saved {
            Saved::Whole(effects) => {
                self.remember_saving(&effects, draft);
                effects
            }
            Saved::Open(effects) => {
                self.screens.push(Screen::Sheet(sheet));
                self.refresh_sheets();
                effects
            }
        };
        effects.push(self.keep());
        effects
    }

    /// Remembers what was typed until it is on the disk: a newer board there may refuse it.
    fn remember_saving(&mut self, effects: &[Effect], draft: Option<Draft>) {
        let commits = effects.iter().find_map(|effect| match effect {
            Effect::Commit(changes) => Some(changes.iter().map(|change| change.id).collect()),
            _ => None,
        });
        self.saving.extend(commits.zip(draft));
    }

    /// Opens a sheet again that the newest board refused, with all that was typed in it.
    pub(in crate::app) fn reopen_refused(&mut self, refused: &[Change]) {
        let of_refused = |ids: &[ChangeId]| refused.iter().any(|change| ids.contains(&change.id));
        let at = self.saving.iter().position(|(ids, _)| of_refused(ids));
        let Some((_, draft)) = at.map(|at| self.saving.remove(at)) else {
            return;
        };
        let about = draft.about.clone();
        self.kept.push(draft);
        let notice = self.notice.take();
        self.open_sheet(about);
        self.notice = notice;
    }

    fn add_card(&mut self, sheet: &mut Sheet, blank: &Subject) -> Saved {
        let typed: Vec<String> = sheet.texts();
        let context = self.context();
        let filled = blank.fill(true, &blank.read(true, &context), &typed, &context);
        let subject = match filled {
            Ok(subject) => subject,
            Err(wrong) => return complain(sheet, wrong),
        };
        let id = CardId::from_bits((self.mint)());
        let Some(act) = subject.adding(id) else {
            return Saved::Open(Vec::new());
        };
        let effects = self.attempt(act, None);
        match effects {
            Ok(effects) if !effects.is_empty() => {
                self.show_on_board(id);
                let args = [("card", self.name(id).into())];
                self.say(self.words.with("notice-added", &args));
                Saved::Whole(effects)
            }
            Ok(effects) => Saved::Open(effects),
            Err(reason) => {
                self.explain(&reason);
                Saved::Open(Vec::new())
            }
        }
    }

    fn save_fields(&mut self, sheet: &mut Sheet) -> Saved {
        let Some(subject) = self.subject(&sheet.about) else {
            self.warn(self.words.text("card-gone"));
            return Saved::Open(Vec::new());
        };
        let before = subject.read(false, &self.context());
        let infos = subject.fields(false);
        let (typed, held_back) = sheet.texts_to_save(&infos, &before);
        let to = match subject.fill(false, &before, &typed, &self.context()) {
            Ok(to) => to,
            Err(wrong) => {
                let wrong = sheet.placed(&infos, wrong);
                return complain(sheet, wrong);
            }
        };
        let id = match sheet.about {
            About::Card { card } => card,
            _ => CardId::from_bits(0),
        };
        let acts = subject.acts(&to, id);
        let nothing = acts.is_empty();
        let effects = match self.attempt_together(acts) {
            Ok(effects) => effects,
            Err(reason) => {
                self.explain(&reason);
                return Saved::Open(Vec::new());
            }
        };
        if effects.is_empty() && !nothing {
            return Saved::Open(effects);
        }
        if let Some(place) = held_back {
            sheet.focus = place;
            sheet.begin_anew();
            self.warn(self.words.text("notice-both-changed"));
            return Saved::Open(effects);
        }
        let said = if nothing {
            "notice-nothing-changed"
        } else {
            "notice-saved"
        };
        self.say(self.words.text(said));
        Saved::Whole(effects)
    }
}

/// Says beside each field what is wrong with it, and puts the cursor in the first.
fn complain(sheet: &mut Sheet, wrong: Vec<(usize, String)>) -> Saved {
    if let Some((first, _)) = wrong.first() {
        sheet.focus = *first;
    }
    for (at, why) in wrong {
        if let Some(field) = sheet.fields.get_mut(at) {
            field.error = Some(why);
        }
    }
    Saved::Open(Vec::new())
}

impl Sheet {
    fn texts(&self) -> Vec<String> {
        let fields = self.fields.iter().filter(|field| !field.is_reason());
        fields.map(|field| field.area.text().to_owned()).collect()
    }

    /// The texts to save: what was typed here, and what the board has where nothing was. A field
    /// that somebody else changed too is held back once, and its place is given.
    fn texts_to_save(
        &mut self,
        infos: &[FieldInfo],
        before: &[String],
    ) -> (Vec<String>, Option<usize>) {
        let mut held_back = None;
        let mut texts = before.to_vec();
        for (info, text) in infos.iter().zip(&mut texts) {
            let mut fields = self.fields.iter_mut().enumerate();
            let same = fields.find(|(_, field)| field.info.key == info.key);
            let Some((place, field)) = same.filter(|(_, field)| field.is_changed()) else {
                continue;
            };
            let by_another = *text != field.begun && *text != field.area.text();
            if by_another && !field.told {
                field.theirs = Some(text.clone());
                field.told = true;
                held_back = held_back.or(Some(place));
            } else {
                field.area.text().clone_into(text);
            }
        }
        (texts, held_back)
    }

    /// Finds the places in this sheet of fields that the board names by its own.
    fn placed(&self, infos: &[FieldInfo], wrong: Unfit) -> Unfit {
        let place = |(at, why): (usize, String)| {
            let key = infos.get(at)?.key;
            let place = self.fields.iter().position(|field| field.info.key == key);
            Some((place?, why))
        };
        wrong.into_iter().filter_map(place).collect()
    }

    /// Counts as said what has just been saved; what was held back stays changed.
    fn begin_anew(&mut self) {
        for field in &mut self.fields {
            if !field.told {
                field.area.text().clone_into(&mut field.begun);
            }
        }
    }
}
