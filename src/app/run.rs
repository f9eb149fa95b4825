//! Commands: what each one does.

use std::rc::Rc;

use super::draft::About;
use super::list::stock;
use super::{App, Command, Effect, List, Listing, Mouse, Page, Purpose, Screen};
use crate::board::{CardId, Kind};
use crate::locale::Words;

impl App {
    /// Runs a command.
    pub(super) fn run(&mut self, command: Command) -> Vec<Effect> {
        if let Some(effects) = self.run_in_grid(command) {
            return effects;
        }
        if let Some(effects) = self.run_in_sheet(command) {
            return effects;
        }
        if let Some(effects) = self.run_in_meeting(command) {
            return effects;
        }
        self.run_outside(command)
    }

    /// Runs a command that no screen has a meaning of its own for.
    pub(super) fn run_outside(&mut self, command: Command) -> Vec<Effect> {
        if let Some(effects) = self.run_in_overview(command) {
            return effects;
        }
        if let Some(effects) = self.run_beside(command) {
            return effects;
        }
        if let Some(effects) = self.run_in_life(command) {
            return effects;
        }
        if let Some(effects) = self.run_in_finding(command) {
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
            Command::EarlierWeek => self.step_week(1),
            Command::LaterWeek => self.step_week(-1),
            Command::NextField => self.step_field(true),
            Command::PreviousField => self.step_field(false),
            Command::QuestionBefore => self.question_before(),
            _ => return self.act(command),
        }
        Vec::new()
    }

    fn act(&mut self, command: Command) -> Vec<Effect> {
        match command {
            Command::NewProposal => {
                self.capture();
                return self.read_all();
            }
            Command::Edit => self.edit_current(),
            Command::NewActivity => self.new_card(Kind::Activity),
            Command::NewGoal => self.new_card(Kind::Goal),
            Command::NewMetric => self.new_card(Kind::Metric),
            Command::NewInput => self.new_card(Kind::Input),
            Command::NewExample => self.new_card(Kind::Example),
            Command::NewHinder => self.new_card(Kind::Hinder),
            Command::AddToList => self.add_to_list(),
            Command::UnitSettings => self.open_sheet(About::Unit),
            Command::Open => return self.open(),
            Command::Status => self.choose_status(),
            Command::Support => return self.on_proposal(Self::toggle_support),
            Command::Comment => {
                return self.on_proposal(|app, card| {
                    app.ask_comment(card);
                    Vec::new()
                });
            }
            Command::WeekValues => self.open_grid(),
            Command::Compare => self.compare(),
            Command::Basis => self.open_basis(),
            Command::StartMeeting => return self.open_meeting(),
            Command::Search => return self.search(),
            Command::Pulse => return self.open_pulse(),
            Command::RemovePerson => return self.ask_departure(),
            Command::Prepare => return self.read_page(Page::Prepare),
            Command::Health => return self.read_page(Page::Health),
            Command::Minutes => return self.read_minutes(),
            Command::Correct => self.correct(),
            Command::Overview => return self.open_overview(),
            Command::Report(report) => return self.read_page(Page::Report(report)),
            Command::Units => {
                self.list(Listing::Units);
                return vec![Effect::ListUnits];
            }
            Command::Help => self.screens.push(Screen::Help { scroll: 0 }),
            Command::Palette => self.list(Listing::Palette),
            Command::Undo => return self.undo(),
            Command::Redo => return self.redo(),
            Command::Language => return self.next_language(),
            Command::Theme => {
                self.look.theme = self.look.theme.next();
                return vec![Effect::Remember(self.look, self.words.lang())];
            }
            Command::Mouse => return self.switch_mouse(),
            Command::Back => return self.back(),
            Command::Accept => return self.accept(),
            _ => return self.quit(),
        }
        Vec::new()
    }

    /// Leaves, but says once what would be lost.
    fn quit(&mut self) -> Vec<Effect> {
        if self.visits {
            return vec![Effect::Return];
        }
        match &self.unsaved {
            Some(super::Unsaved::OnScreen(why)) if !self.leave_asked => {
                let args = [
                    ("count", self.under_way.len().into()),
                    ("why", why.into()),
                    ("key", self.key_for(Command::Quit).into()),
                ];
                self.warn(self.words.with("notice-unsaved-quit", &args));
                self.leave_asked = true;
                Vec::new()
            }
            _ => vec![Effect::Quit],
        }
    }

    fn switch_mouse(&mut self) -> Vec<Effect> {
        self.look.mouse = self.look.mouse.other();
        let said = match self.look.mouse {
            Mouse::On => "notice-mouse-on",
            Mouse::Off => "notice-mouse-off",
        };
        self.say(self.words.text(said));
        vec![Effect::Remember(self.look, self.words.lang())]
    }

    fn next_language(&mut self) -> Vec<Effect> {
        self.words = Rc::new(Words::new(self.words.lang().next()));
        self.refresh_pages();
        self.refill_overview();
        if self.visits {
            self.read_only = self.may_not_write(None);
        }
        vec![Effect::Remember(self.look, self.words.lang())]
    }

    pub(super) fn list(&mut self, listing: Listing) {
        let able = match listing {
            Listing::Palette => self.able(self.scope()),
            _ => Vec::new(),
        };
        let list = List::new(listing, able, &stock!(self));
        self.screens.push(Screen::List(list));
    }

    fn search(&mut self) -> Vec<Effect> {
        self.ready_index();
        self.list(Listing::Search);
        self.read_all()
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

    /// Leaves a screen. A form that something is typed in stays as a draft until it is opened
    /// again.
    fn back(&mut self) -> Vec<Effect> {
        if self.wall().is_some() {
            return self.quit();
        }
        if let Some(Screen::Ballot(_)) = self.screens.last() {
            self.leave_ballot();
            return Vec::new();
        }
        if let Some(Screen::Form(form)) = self.screens.pop() {
            if let Some(draft) = form.draft() {
                self.say(self.words.text("notice-draft-kept"));
                match (form.purpose, self.room_mut()) {
                    (Purpose::Meeting(_), Some(room)) => room.left.push(form),
                    (Purpose::Meeting(_), None) => {}
                    _ => self.kept.push(draft),
                }
            }
            return vec![self.keep()];
        }
        Vec::new()
    }
}
