//! What the commands mean in the grid.

use super::Mode;
use crate::app::{App, Command, Effect, Key};

impl App {
    /// Runs a command on the grid; None where it means nothing of its own there.
    pub(in crate::app) fn run_in_grid(&mut self, command: Command) -> Option<Vec<Effect>> {
        self.grid()?;
        Some(match command {
            Command::Up => self.grid_arrow(-1),
            Command::Down => self.grid_arrow(1),
            Command::PageUp => self.grid_arrow(-self.page()),
            Command::PageDown => self.grid_arrow(self.page()),
            Command::First => self.grid_arrow(isize::MIN),
            Command::Last => self.grid_arrow(isize::MAX),
            Command::EarlierWeek => self.grid_week(false),
            Command::LaterWeek => self.grid_week(true),
            Command::NextMissing => self.taken_then(Self::grid_next_missing),
            Command::Accept => self.taken_then(|app| app.grid_step(1)),
            Command::EditValue => self.edit_value(),
            Command::ClearValue => self.clear_value(),
            Command::Remark => {
                self.begin_note(false);
                Vec::new()
            }
            Command::OddWeek => self.toggle_odd(),
            Command::Back => {
                self.grid_back();
                Vec::new()
            }
            _ => return None,
        })
    }

    /// Moves up or down; what is being typed is taken first.
    fn grid_arrow(&mut self, by: isize) -> Vec<Effect> {
        if self.scroll_paste(by) {
            return Vec::new();
        }
        self.taken_then(|app| app.grid_step(by))
    }

    /// Takes what is typed and moves on, unless it cannot be taken or something is asked about it.
    fn taken_then(&mut self, go_on: impl FnOnce(&mut Self)) -> Vec<Effect> {
        let mode = self.grid().map(|grid| grid.mode.clone());
        let moves = !matches!(
            mode,
            Some(
                Mode::Paste(_)
                    | Mode::Odd { .. }
                    | Mode::Note { asked: false, .. }
                    | Mode::Anyway { .. }
            )
        );
        let Some(effects) = self.accept_in_grid() else {
            return Vec::new();
        };
        if moves && self.grid().is_some_and(|grid| grid.mode == Mode::Walk) {
            go_on(self);
        }
        effects
    }

    /// Gives a key to the cell that is typed in, or begins to type with it.
    pub(in crate::app) fn typed_in_grid(&mut self, key: Key) -> bool {
        let typing = self.grid_mut().and_then(|grid| match &mut grid.mode {
            Mode::Walk | Mode::Paste(_) => None,
            Mode::Value { input, .. }
            | Mode::Note { input, .. }
            | Mode::Odd { input }
            | Mode::Anyway { input, .. } => Some(input),
        });
        match (typing, key.types()) {
            (Some(input), _) => {
                let changed = input.key(key);
                self.look_at_remark();
                changed
            }
            (None, Some(c)) => self.begin_value(c.encode_utf8(&mut [0; 4])),
            (None, None) => false,
        }
    }

    /// Takes in a pasted text where it belongs.
    pub(in crate::app) fn pasted_in_grid(&mut self, text: &str) -> bool {
        match self.grid_mut().map(|grid| &mut grid.mode) {
            Some(
                Mode::Value { input, .. }
                | Mode::Note { input, .. }
                | Mode::Odd { input }
                | Mode::Anyway { input, .. },
            ) => {
                let changed = input.insert(text);
                self.look_at_remark();
                changed
            }
            Some(Mode::Walk) => self.paste_in_grid(text),
            Some(Mode::Paste(_)) | None => false,
        }
    }
}
