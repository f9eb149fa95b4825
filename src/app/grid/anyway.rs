//! Remarks that the guard against client data has something to say about.

use super::Mode;
use crate::app::{App, Command, Effect, Input};
use crate::privacy::Verdict;
use crate::report::guard;

impl App {
    /// Says under the remark what the guard finds in it, while it is typed.
    pub(super) fn look_at_remark(&mut self) {
        let own = self.guard();
        let words = std::rc::Rc::clone(&self.words);
        if let Some(grid) = self.grid_mut() {
            grid.live = match &grid.mode {
                Mode::Note { input, .. } | Mode::Odd { input } | Mode::Anyway { input, .. } => {
                    guard::live(&words, &guard::scan_line(&own, input.text())).map(Box::new)
                }
                _ => None,
            };
        }
    }

    /// Lets a remark pass, or says why not; asks for a reason where the guard only warns.
    pub(super) fn passes(&mut self, typed: &str, known: &str) -> Option<()> {
        if typed == known || !self.passing.is_empty() {
            return Some(());
        }
        let findings = guard::scan_line(&self.guard(), typed);
        match Verdict::of(&findings) {
            Verdict::Allow => Some(()),
            Verdict::Block => {
                let why = guard::blocked(&self.words, &findings);
                self.complain(&why.unwrap_or_default())
            }
            Verdict::Warn => {
                let grid = self.grid_mut()?;
                let of = Box::new(std::mem::replace(&mut grid.mode, Mode::Walk));
                let input = Input::default();
                grid.mode = Mode::Anyway { input, of };
                None
            }
        }
    }

    /// Takes the reason, and saves what it was asked for.
    pub(super) fn accept_anyway(&mut self, reason: &str, of: Mode) -> Option<Vec<Effect>> {
        if let Some(error) = self.reason_error(reason, Command::Back) {
            return self.complain(&error);
        }
        let (Mode::Note { input, .. } | Mode::Odd { input }) = &of else {
            return None;
        };
        self.passing = guard::passed(&guard::scan_line(&self.guard(), input.text()));
        if let Some(grid) = self.grid_mut() {
            grid.mode = of;
            grid.error = None;
        }
        let saved = self.accept_in_grid();
        self.passing = crate::board::PassedKinds::NONE;
        saved
    }

    /// Goes back from the question for a reason to what was being typed.
    pub(super) fn back_to_remark(&mut self, of: Mode) {
        if let Some(grid) = self.grid_mut() {
            grid.mode = of;
            grid.error = None;
        }
        self.look_at_remark();
    }
}
