//! Commands: what each one does.

use std::rc::Rc;

use super::list::Stock;
use super::{App, Ask, Command, Draft, Effect, Form, FormField, List, Listing, Purpose, Screen};
use crate::board::CardId;
use crate::locale::Words;

impl App {
    /// Runs a command.
    pub(super) fn run(&mut self, command: Command) -> Vec<Effect> {
        if let Some(effects) = self.run_in_grid(command) {
            return effects;
        }
        match command {
            Command::Up => self.step(-1),
            Command::Down => self.step(1),
            Command::PageUp => self.step(-self.page()),
            Command::PageDown => self.step(self.page()),
            Command::First => self.step(isize::MIN),
            Command::Last => self.step(isize::MAX),
            Command::Left => self.step_column(false),
            Command::Right => self.step_column(true),
            Command::EarlierWeek => self.read_week(1),
            Command::LaterWeek => self.read_week(-1),
            Command::NextField => self.step_field(true),
            Command::PreviousField => self.step_field(false),
            _ => return self.act(command),
        }
        Vec::new()
    }

    fn act(&mut self, command: Command) -> Vec<Effect> {
        match command {
            Command::NewProposal => {
                let kept = self.kept.take().map(|draft| draft.text);
                self.capture(&kept.unwrap_or_default());
            }
            Command::Open => return self.open(),
            Command::Status => self.choose_status(),
            Command::Support => return self.on_proposal(Self::toggle_support),
            Command::Comment => {
                return self.on_proposal(|app, card| {
                    let field = FormField::new(Ask::Comment, "");
                    app.screens.push(Screen::Form(Form::new(
                        Purpose::Comment { card },
                        vec![field],
                    )));
                    Vec::new()
                });
            }
            Command::WeekValues => self.open_grid(),
            Command::Search => return self.search(),
            Command::Units => {
                self.list(Listing::Units);
                return vec![Effect::ListUnits];
            }
            Command::Help => self.screens.push(Screen::Help { scroll: 0 }),
            Command::Palette => self.list(Listing::Palette(self.scope())),
            Command::Undo => return self.undo(),
            Command::Redo => return self.redo(),
            Command::Language => return self.next_language(),
            Command::Theme => {
                self.look.theme = self.look.theme.next();
                return vec![Effect::Remember(self.look, self.words.lang())];
            }
            Command::Back => return self.back(),
            Command::Accept => return self.accept(),
            _ => return self.quit(),
        }
        Vec::new()
    }

    /// Leaves, but says once what would be lost.
    fn quit(&mut self) -> Vec<Effect> {
        match &self.unsaved {
            Some(super::Unsaved::OnScreen(why)) if !self.leave_asked => {
                let args = [("count", self.under_way.len().into()), ("why", why.into())];
                self.warn(self.words.with("notice-unsaved-quit", &args));
                self.leave_asked = true;
                Vec::new()
            }
            _ => vec![Effect::Quit],
        }
    }

    fn next_language(&mut self) -> Vec<Effect> {
        self.words = Rc::new(Words::new(self.words.lang().next()));
        vec![Effect::Remember(self.look, self.words.lang())]
    }

    pub(super) fn list(&mut self, listing: Listing) {
        let (board, words, units) = (&self.board, &self.words, self.units.as_slice());
        let list = List::new(
            listing,
            &Stock {
                board,
                words,
                units,
            },
        );
        self.screens.push(Screen::List(list));
    }

    fn search(&mut self) -> Vec<Effect> {
        self.list(Listing::Search);
        self.read_all()
    }

    fn capture(&mut self, begin: &str) {
        let field = FormField::new(Ask::Title, begin);
        self.screens
            .push(Screen::Form(Form::new(Purpose::Capture, vec![field])));
    }

    pub(super) fn offer(&mut self, draft: &Draft) {
        self.capture(&draft.text);
        self.say(self.words.text("notice-draft"));
    }

    fn choose_status(&mut self) {
        drop(self.on_proposal(|app, card| {
            app.list(Listing::Status(card));
            Vec::new()
        }));
    }

    fn on_proposal(&mut self, act: impl FnOnce(&mut Self, CardId) -> Vec<Effect>) -> Vec<Effect> {
        let current = self.current().and_then(|id| self.board.proposals.get(id));
        if let Some(card) = current.map(|card| card.id) {
            return act(self, card);
        }
        self.say(self.words.text("notice-choose-proposal"));
        Vec::new()
    }

    /// Leaves a screen. A capture that holds words stays as a draft until it is emptied.
    fn back(&mut self) -> Vec<Effect> {
        match self.screens.pop() {
            Some(Screen::Form(form)) if form.draft().is_some() => {
                self.say(self.words.text("notice-draft-kept"));
                self.kept = form.draft();
                Vec::new()
            }
            _ => Vec::new(),
        }
    }
}
