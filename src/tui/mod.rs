//! The loop: terminal on and off, events in, effects out.
//!
//! One thread reads the keyboard, one does what touches the disk, and the loop waits for either.
//! All that waits is taken in before one frame is drawn, and nothing is drawn when nothing
//! changed: an idle board costs nothing.

mod backend;
mod ballots;
mod beside;
mod drafts;
mod early;
mod editor;
mod every;
mod hangup;
mod keys;
mod news;
mod opening;
mod pen;
mod signals;
mod terminal;
mod waiting;
mod worker;

use std::io;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::Instant;

use chrono::NaiveDateTime;
use ratatui::crossterm::event::Event;

use crate::app::{App, Effect, Message, Neighbour, Start, Survey};
use crate::board::{Change, Earlier, Part, UnitSlug, Week};
use crate::error;
use crate::store::{
    CommitError, Committed, Extent, Listed, Loaded, Store, StoreError, Tiding, Unit, Watch,
};
use crate::view;

pub use ballots::Ballots;
use ballots::HandIn;
use beside::Beside;
pub use drafts::Drafts;
use every::EveryUnit;
pub use every::{Every, every, rows};
pub use keys::Keyboard;
use news::{choice, unread};
pub use news::{reading, sentence};
pub use opening::{Face, Opening};
pub use terminal::{Terminal, install_panic_hook};
use worker::{Job, Worker};

/// Weeks of values that are read whole: those of the board, and the half year that the parts of a
/// metric are compared over.
const WEEKS_SHOWN: i64 = 26;

/// How the screen was left.
#[derive(Debug)]
pub enum Left {
    /// By a command.
    Quit,
    /// For another unit's board.
    Switch(UnitSlug),
    /// For a look at another unit's board, from the overview.
    Visit(UnitSlug, Box<Survey>),
    /// Back to the overview that the board was opened from.
    Return,
    /// By a signal, with its number.
    Signal(i32),
    /// Because the terminal went away.
    TerminalGone,
}

/// Something that the loop waits for.
enum Incoming {
    Event(Event),
    TerminalGone,
    Signal(i32),
    FilesChanged,
    Units(Result<Vec<Listed>, StoreError>),
    Every(Every),
    EverySoFar(usize, usize),
    UnitsChanged,
    Beside(Vec<Unit<Neighbour>>),
    Read(Result<Loaded, StoreError>),
    Earlier(Result<Arc<Earlier>, StoreError>),
    Tended(Result<Vec<Tiding>, StoreError>),
    Committed(Result<Committed, (Vec<Change>, CommitError)>),
}

/// How much of a board the screen shows; its first frame makes do with what is open.
fn extent(now: NaiveDateTime) -> Extent {
    Extent::Since(shown_since(now))
}

/// The first week that the board shows.
fn shown_since(now: NaiveDateTime) -> Week {
    Week::of(now.date()).plus(-WEEKS_SHOWN)
}

/// Shows the board until the person leaves.
pub fn run(terminal: &mut Terminal, start: Start, opening: Opening) -> io::Result<Left> {
    let mut app = App::new(start);
    app.keymap = opening.keymap.clone();
    match &opening.face {
        Face::Board => {}
        Face::Wall => app.show_wall(),
        Face::Visit => app.visit(),
        Face::Overview(survey) => app.resume_overview(Survey::clone(survey)),
    }
    let (width, height) = Terminal::size()?;
    drop(app.update(Message::Resize { width, height }));
    let (tell, hear) = channel();
    Terminal::listen_to_mouse(app.look.mouse)?;
    terminal.draw(&app)?;
    // A key pressed before has waited; the board before this one no longer hears any.
    let keyboard = opening.keyboard.clone();
    keyboard.listen(&tell)?;
    let mut session = Session::new(app, opening, &tell);
    session.begin(&tell)?;
    let left = session.turn(terminal, &hear);
    if matches!(left, Ok(Left::Switch(_) | Left::Visit(..) | Left::Return)) {
        keyboard.hold(&hear);
    } else {
        Terminal::leave();
    }
    match session.worker.finish(&hear) {
        Some(signal) => Ok(Left::Signal(signal)),
        None => left,
    }
}

struct Session {
    app: App,
    worker: Worker,
    drafts: Option<Drafts>,
    ballots: Option<Ballots>,
    hand_in: HandIn,
    clock: Box<dyn Fn() -> NaiveDateTime>,
    remember: Box<dyn FnMut(crate::app::Look, crate::locale::Lang)>,
    store: Arc<dyn Store>,
    unit: UnitSlug,
    watch: Option<Watch>,
    /// Reads the boards beside this one.
    beside: Option<Beside>,
    every: EveryUnit,
    tell: Sender<Incoming>,
    /// Whether everything has been read, so that it is kept up to date whole.
    whole: bool,
    keyboard: Keyboard,
    /// What was pressed before the board had been read whole.
    early: Vec<Event>,
    begun: Instant,
    /// A text that the person wants to edit in a program of their own.
    outside: Option<String>,
    editor: Option<String>,
}

impl Session {
    fn new(app: App, opening: Opening, tell: &Sender<Incoming>) -> Self {
        let worker = Worker::start(
            Arc::clone(&opening.store),
            opening.unit.clone(),
            tell.clone(),
        );
        Self {
            app,
            worker,
            drafts: opening.drafts,
            ballots: opening.ballots,
            hand_in: HandIn::default(),
            clock: opening.clock,
            remember: opening.remember,
            store: opening.store,
            unit: opening.unit,
            watch: None,
            beside: None,
            every: EveryUnit::default(),
            tell: tell.clone(),
            whole: false,
            keyboard: opening.keyboard,
            early: Vec::new(),
            begun: Instant::now(),
            outside: None,
            editor: opening.editor,
        }
    }

    /// Starts all that tells the loop something. The board is read once more when the watch
    /// stands, so that nothing that happened since the first reading is missed.
    fn begin(&mut self, tell: &Sender<Incoming>) -> io::Result<()> {
        if self.app.is_first_sight() {
            self.worker.ask(Job::Read(Extent::Open));
        }
        signals::listen(tell.clone())?;
        hangup::listen(tell.clone())?;
        let files = tell.clone();
        let changed = Box::new(move || drop(files.send(Incoming::FilesChanged)));
        self.watch = self.store.watch(&self.unit, changed).ok();
        self.read();
        if self.app.wall().is_none() {
            let store = Arc::clone(&self.store);
            let today = self.app.now.date();
            self.beside = Beside::start(store, self.unit.clone(), today, tell.clone());
        }
        if self.app.asks_unit() {
            self.worker.ask(Job::List);
        }
        if self.app.survey().is_some() {
            self.read_every();
        }
        let found = self.drafts.as_mut().map(Drafts::adopt).unwrap_or_default();
        if !found.is_empty() {
            drop(self.app.update(Message::DraftsFound(found)));
        }
        Ok(())
    }

    fn turn(&mut self, terminal: &mut Terminal, hear: &Receiver<Incoming>) -> io::Result<Left> {
        let mut redraw = true;
        loop {
            if let Some(text) = self.outside.take() {
                self.edit_outside(terminal, &text)?;
                redraw = true;
                // An interrupt that was typed in the other program was meant for that one.
                let waiting = hear.try_iter().filter(|one| !signals::is_interrupt(one));
                for incoming in waiting.collect::<Vec<_>>() {
                    if let Step::Leave(left) = self.take(incoming) {
                        return Ok(left);
                    }
                }
                // What was told of the size meanwhile may be of long ago, or told to the other program.
                let (width, height) = Terminal::size()?;
                drop(self.app.update(Message::Resize { width, height }));
            }
            Terminal::listen_to_mouse(self.app.look.mouse)?;
            if redraw {
                self.app.limit_scroll(view::scroll_limit(&self.app));
                terminal.draw(&self.app)?;
                // Only once the board shows: before, the title is that of whoever had the terminal.
                terminal.name(self.app.board.unit.name.as_str())?;
            }
            redraw = false;
            let first = match hear.recv_timeout(self.patience()) {
                Ok(first) => Some(first),
                Err(RecvTimeoutError::Timeout) => {
                    self.look_again();
                    None
                }
                Err(RecvTimeoutError::Disconnected) => return Ok(Left::TerminalGone),
            };
            let update = self.app.update(Message::Clock((self.clock)()));
            if update.redraw {
                redraw = true;
                // A new day ages what others have lifted too.
                self.look_beside();
            }
            for effect in update.effects {
                drop(self.carry_out(effect));
            }
            self.hand_in();
            for incoming in first.into_iter().chain(hear.try_iter()) {
                match self.take(incoming) {
                    Step::Stay { redraw: more } => redraw |= more,
                    Step::Leave(left) => return Ok(left),
                }
            }
        }
    }

    fn take_in(&mut self, incoming: Incoming) -> Step {
        let message = match incoming {
            Incoming::Event(event) => match keys::message(event, &self.app) {
                Some(message) => message,
                None => return Step::Stay { redraw: false },
            },
            Incoming::TerminalGone => return Step::Leave(Left::TerminalGone),
            Incoming::Signal(number) => return Step::Leave(Left::Signal(number)),
            Incoming::FilesChanged => {
                self.read();
                return Step::Stay { redraw: false };
            }
            Incoming::Units(listed) => {
                Message::Units(listed.unwrap_or_default().into_iter().map(choice).collect())
            }
            Incoming::Beside(units) => self.beside(units),
            Incoming::EverySoFar(done, all) => Message::EveryUnitSoFar { done, all },
            Incoming::UnitsChanged => {
                self.read_every();
                return Step::Stay { redraw: false };
            }
            Incoming::Every(read) => self.every_read(read),
            Incoming::Tended(tended) => {
                let tidings = tended.unwrap_or_default();
                if tidings.iter().any(Tiding::changed) {
                    self.read();
                }
                let said = tidings
                    .iter()
                    .map(|one| error::tiding(&self.app.words, one));
                Message::Tended(said.collect())
            }
            Incoming::Read(Ok(loaded)) => self.was_read(loaded),
            Incoming::Earlier(Ok(earlier)) => Message::Earlier(earlier),
            // The reading of the board itself says what is wrong with the folder.
            Incoming::Earlier(Err(_)) => return Step::Stay { redraw: false },
            Incoming::Read(Err(error)) => unread(&self.app.words, &error),
            Incoming::Committed(Ok(committed)) => {
                self.counted_in(&committed.board);
                Message::Committed(Box::new(committed.board))
            }
            Incoming::Committed(Err((changes, _))) if self.is_hand_in(&changes) => {
                return Step::Stay { redraw: false };
            }
            Incoming::Committed(Err((changes, why))) => self.not_committed(changes, why),
        };
        let update = self.app.update(message);
        self.look_beside();
        let mut left = None;
        for effect in update.effects {
            left = self.carry_out(effect).or(left);
        }
        let redraw = update.redraw;
        left.map_or(Step::Stay { redraw }, Step::Leave)
    }

    /// Gives how the screen is left, where the effect is to leave it.
    fn carry_out(&mut self, effect: Effect) -> Option<Left> {
        match effect {
            Effect::Commit(changes) => self.worker.ask(Job::Commit(changes)),
            Effect::PutBallot(round, answers) => self.put_ballot(round, &answers),
            Effect::ClosePulse(round, close) => self.close_pulse(round, *close),
            Effect::Read => self.read(),
            Effect::ListUnits => self.worker.ask(Job::List),
            Effect::ReadEveryUnit => self.read_every(),
            Effect::ReadAll => {
                self.whole = true;
                self.read();
            }
            Effect::Keep(kept) => {
                if let Some(drafts) = &mut self.drafts {
                    drafts.keep(&kept);
                }
            }
            Effect::EditOutside(text) => self.outside = Some(text),
            Effect::Remember(look, lang) => (self.remember)(look, lang),
            Effect::Switch(unit) => return Some(Left::Switch(unit)),
            Effect::Visit(unit) => {
                let survey = self.app.survey().cloned();
                return survey.map(|survey| Left::Visit(unit, Box::new(survey)));
            }
            Effect::Return => return Some(Left::Return),
            Effect::Quit => return Some(Left::Quit),
        }
        None
    }

    /// Sees to what is to be done with a board that was read; after a first sight it is at once
    /// read on.
    fn look_after(&mut self, loaded: &Loaded) {
        if self.app.is_first_sight() {
            return;
        }
        // Who only looks changes nothing.
        if self.app.wall().is_none() && !self.app.visits() {
            self.worker.ask(Job::Tend);
        }
        self.read_earlier(loaded);
        self.hand_in.due = self.next_due(&loaded.board);
    }

    /// Reads the figures of the years before, when the newest are on the screen: limits are locked
    /// on a metric's first weeks, so its signals rest on them.
    fn read_earlier(&self, loaded: &Loaded) {
        let year = |part: &Part| matches!(part, Part::Year(_));
        if loaded.board.absent.iter().any(year) {
            self.worker.ask(Job::Earlier(shown_since(self.app.now)));
        }
    }

    fn read(&self) {
        let extent = if self.whole {
            Extent::Whole
        } else {
            extent(self.app.now)
        };
        self.worker.ask(Job::Read(extent));
    }
}

enum Step {
    Stay { redraw: bool },
    Leave(Left),
}
