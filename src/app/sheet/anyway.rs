//! What the guard against client data has to say about the fields of a sheet: it is said beside
//! them while they are typed in, and what it only warns of is saved with a reason.

use std::rc::Rc;

use super::super::{App, Command};
use super::{Sheet, SheetField};
use crate::privacy::{Finding, Guard, Level};
use crate::report::field::{Entry, FieldInfo};
use crate::report::guard;

/// The question for a reason, below the fields.
const REASON: FieldInfo = FieldInfo {
    key: "anyway",
    label: "form-anyway",
    entry: Entry::Line,
};

impl SheetField {
    /// Tells whether it asks for the reason to save in spite of a warning; the reason is not kept.
    pub fn is_reason(&self) -> bool {
        self.info.key == REASON.key
    }

    /// What it holds that was not there before it was typed in.
    fn findings(&self, guard: &Guard) -> Vec<Finding> {
        let words = matches!(self.info.entry, Entry::Line | Entry::Text | Entry::List);
        if words && self.is_changed() && !self.is_reason() {
            guard::scan_line(guard, self.area.text())
        } else {
            Vec::new()
        }
    }
}

impl Sheet {
    fn findings(&self, guard: &Guard) -> Vec<Finding> {
        let fields = self.fields.iter();
        fields.flat_map(|field| field.findings(guard)).collect()
    }
}

impl App {
    /// Says beside the field that has the cursor what the guard finds in it. The question for a
    /// reason goes when nothing calls for one any more.
    pub(in crate::app) fn look_at_sheet(&mut self) {
        let (own, words) = (self.guard(), Rc::clone(&self.words));
        let Some(sheet) = self.top_sheet() else {
            return;
        };
        if let Some(field) = sheet.focused_mut() {
            field.live = guard::live(&words, &field.findings(&own));
        }
        if !calls_for_reason(&sheet.findings(&own)) {
            sheet.fields.retain(|field| !field.is_reason());
            sheet.focus = sheet.focus.min(sheet.fields.len().saturating_sub(1));
        }
    }

    /// Lets a sheet pass that holds nothing to warn of, or a reason; what it lets pass is kept for
    /// the change. Where a reason is missing, the sheet asks for it.
    pub(super) fn sheet_has_reason(&mut self, sheet: &mut Sheet) -> bool {
        let own = self.guard();
        let found = sheet.findings(&own);
        if !calls_for_reason(&found) {
            return true;
        }
        for field in &mut sheet.fields {
            field.live = guard::live(&self.words, &field.findings(&own));
        }
        let Some(at) = sheet.fields.iter().position(SheetField::is_reason) else {
            sheet.fields.push(SheetField::new(REASON, ""));
            sheet.focus = sheet.fields.len() - 1;
            return false;
        };
        let field = &mut sheet.fields[at];
        field.error = self.reason_error(field.area.text(), Command::PreviousField);
        if field.error.is_some() {
            sheet.focus = at;
            return false;
        }
        self.passing = guard::passed(&found);
        true
    }
}

/// Tells whether there is something to warn of, and nothing worse.
fn calls_for_reason(found: &[Finding]) -> bool {
    found.iter().map(Finding::level).max() == Some(Level::Warn)
}
