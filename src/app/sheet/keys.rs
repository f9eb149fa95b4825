//! What keys do in a sheet: type, choose, move from field to field.

use super::super::list::Choice;
use super::super::{App, Code, Command, Effect, Key, Listing, Scope, Screen, Sheet};
use super::{picks, sheet_columns};
use crate::report::field::Entry;

impl App {
    /// What the keys mean in a sheet, by the field that has the cursor.
    pub(in crate::app) fn sheet_scope(&self, sheet: &Sheet) -> Scope {
        match sheet.focused() {
            Some(field) if field.info.entry.is_long() => Scope::SheetText,
            Some(field) if picks(field, &self.context()) => Scope::SheetPick,
            _ => Scope::Sheet,
        }
    }

    /// Runs a command that belongs to sheets.
    pub(in crate::app) fn run_in_sheet(&mut self, command: Command) -> Option<Vec<Effect>> {
        Some(match command {
            Command::Choose => {
                self.offer_choices("");
                Vec::new()
            }
            Command::TakeTheirs => self.take_theirs(),
            Command::EditOutside => self.edit_outside(),
            Command::Accept | Command::Save if self.has_sheet() => self.save_sheet(),
            Command::Back if self.has_sheet() => self.leave_sheet(),
            _ => return None,
        })
    }

    fn has_sheet(&self) -> bool {
        matches!(self.screens.last(), Some(Screen::Sheet(_)))
    }

    pub(in crate::app) fn top_sheet(&mut self) -> Option<&mut Sheet> {
        match self.screens.last_mut() {
            Some(Screen::Sheet(sheet)) => Some(sheet),
            _ => None,
        }
    }

    /// Gives a key that is no command to the field that has the cursor.
    pub(in crate::app) fn typed_in_sheet(&mut self, key: Key) -> bool {
        let (_, width) = sheet_columns(self.size.0);
        let page = usize::from(self.size.1 / 3).max(1);
        let scope = self.scope();
        let Some(sheet) = self.top_sheet() else {
            return false;
        };
        let Some(field) = sheet.focused_mut() else {
            return false;
        };
        if scope == Scope::SheetPick {
            match (key.types(), key.code) {
                (Some(c), _) => self.offer_choices(c.encode_utf8(&mut [0; 4])),
                (None, Code::Backspace | Code::Delete) => field.area.replace(""),
                _ => return field.area.key(key, width, page),
            }
            return true;
        }
        let before = field.area.text().len();
        if field.area.key(key, width, page) {
            if field.area.text().len() != before {
                field.error = None;
            }
            return true;
        }
        let forward = match key.code {
            Code::Tab | Code::Down => true,
            Code::BackTab | Code::Up => false,
            _ => return false,
        };
        sheet.step(forward);
        true
    }

    /// Puts a pasted text into the field that has the cursor.
    pub(in crate::app) fn pasted_in_sheet(&mut self, text: &str) -> bool {
        if self.scope() == Scope::SheetPick {
            self.offer_choices(text);
            return true;
        }
        let field = self.top_sheet().and_then(Sheet::focused_mut);
        field.is_some_and(|field| {
            field.error = None;
            field.area.insert(text)
        })
    }

    /// Lists what the field can hold, narrowed down by what is typed.
    fn offer_choices(&mut self, typed: &str) {
        let entry = self.top_sheet().and_then(|sheet| sheet.focused());
        let Some(Entry::Pick(pick)) = entry.map(|field| field.info.entry) else {
            return;
        };
        let held = entry.map(|field| field.area.text().to_owned());
        self.list(Listing::Pick(pick));
        if let Some(Screen::List(list)) = self.screens.last_mut() {
            list.input.insert(typed);
        }
        self.refill_lists();
        // Looking at what there is, and confirming, changes nothing.
        if let (Some(Screen::List(list)), Some(held), true) =
            (self.screens.last_mut(), held, typed.is_empty())
        {
            list.point_at(&held);
        }
    }

    /// Puts what was chosen into its field and goes on to the next.
    pub(in crate::app) fn chosen_for_sheet(&mut self, choice: Choice, text: &str) -> Vec<Effect> {
        let text = if choice == Choice::Nothing { "" } else { text };
        if let Some(sheet) = self.top_sheet() {
            if let Some(field) = sheet.focused_mut() {
                field.area.replace(text);
                field.error = None;
            }
            sheet.step(true);
        }
        vec![self.keep()]
    }

    /// Takes what somebody else wrote in the field in place of what was typed.
    fn take_theirs(&mut self) -> Vec<Effect> {
        let field = self.top_sheet().and_then(Sheet::focused_mut);
        if let Some(field) = field
            && let Some(theirs) = field.theirs.take()
        {
            field.area.replace(&theirs);
            field.begun = theirs;
            (field.error, field.told) = (None, false);
        }
        vec![self.keep()]
    }

    /// Hands the long text that has the cursor to the person's own editor.
    fn edit_outside(&mut self) -> Vec<Effect> {
        let field = self.top_sheet().and_then(|sheet| sheet.focused());
        let text = field.map(|field| field.area.text().to_owned());
        text.map(Effect::EditOutside).into_iter().collect()
    }

    /// Takes back a text that was edited in another program, or says what went wrong there.
    pub(in crate::app) fn edited_outside(&mut self, edited: Result<String, String>) -> Vec<Effect> {
        match edited {
            Ok(text) => {
                if let Some(field) = self.top_sheet().and_then(Sheet::focused_mut) {
                    // Editors end a file with a line break that nobody typed.
                    field.area.replace(text.strip_suffix('\n').unwrap_or(&text));
                }
            }
            Err(why) => self.warn(why),
        }
        vec![self.keep()]
    }
}
