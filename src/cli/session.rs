//! What every command needs: who asks, on which day, of which unit, and where to print.

use std::cell::RefCell;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::sync::Arc;

use chrono::{DateTime, Local, NaiveDate, NaiveDateTime, NaiveTime};
use serde::Serialize;

use crate::app::Mouse;
use crate::board::{Signature, UnitSlug};
use crate::env::Env;
use crate::error::{Exit, Failure, missing, read_only, store_failure, tiding};
use crate::locale::{Lang, Words};
use crate::report::table::Paper;
use crate::report::{label, typed};
use crate::settings::Settings;
use crate::store::{Extent, FolderStore, Keeper, Loaded, Store, StoreError, Tiding, Trouble};

use super::globals::{Globals, When};
use super::{Console, printing};

/// A command at work.
pub(super) struct Session<'a, 'c> {
    /// The words of the user's language.
    pub(super) words: &'a Rc<Words>,
    /// The world outside.
    pub(super) env: &'a Env,
    /// Local time; at noon where the day was given.
    pub(super) now: NaiveDateTime,
    /// Who asks, where that is known.
    pub(super) me: Option<Signature>,
    /// Whether data is wanted rather than words.
    pub(super) json: bool,
    /// What texts are printed on.
    pub(super) paper: Paper,
    /// The folder of boards.
    pub(super) boards: PathBuf,
    /// The boards.
    pub(super) store: Arc<dyn Store>,
    /// When to use colours.
    pub(super) color: When,
    /// Whether the settings switch the mouse on.
    pub(super) mouse: Mouse,
    /// The theme that the settings name.
    pub(super) theme: Option<String>,
    /// Whether the settings want braille dots and quarter circles.
    pub(super) fine_glyphs: bool,
    /// Whether the day was given, so that time stands still.
    pub(super) fixed_day: bool,
    asked_unit: Option<UnitSlug>,
    /// Why texts are to be saved that the guard against client data warns of.
    pub(super) anyway: Option<String>,
    /// Texts that it warns of and that are on their way to the board.
    pub(super) warned: RefCell<Vec<String>>,
    pub(super) console: &'a mut Console<'c>,
}

impl<'a, 'c> Session<'a, 'c> {
    /// Puts together what was written, what the environment says and what the settings say, in
    /// that order.
    pub(super) fn new(
        env: &'a Env,
        settings: &Settings,
        words: &'a Rc<Words>,
        globals: Globals,
        console: &'a mut Console<'c>,
    ) -> Result<Self, Failure> {
        let chosen = |written: Option<String>, variable: &Option<String>, set: &Option<String>| {
            written.or_else(|| variable.clone()).or_else(|| set.clone())
        };
        known_language(words, chosen(globals.lang, &env.lang, &settings.lang))?;
        let me = chosen(globals.signature, &env.signature, &settings.signature);
        let unit = chosen(globals.unit, &env.unit, &settings.unit);
        let today = globals.today.or_else(|| env.today.clone());
        let boards = globals
            .boards
            .or_else(|| env.boards.clone())
            .or_else(|| settings.boards.clone())
            .or_else(|| env.data_folder.as_ref().map(|folder| folder.join("boards")))
            .ok_or_else(|| Failure::new(Exit::Unusable, words.text("cli-no-data-folder")))?;
        Ok(Self {
            words,
            env,
            now: now(words, env, today.as_deref())?,
            me: name(words, me)?,
            json: globals.json,
            paper: Paper {
                width: env.width,
                ascii: globals.ascii || settings.ascii,
            },
            store: store(&boards, env.local_folder.as_deref()),
            color: globals.color,
            mouse: if settings.mouse {
                Mouse::On
            } else {
                Mouse::Off
            },
            theme: settings.theme.clone(),
            fine_glyphs: settings.fine_glyphs,
            fixed_day: today.is_some(),
            boards,
            asked_unit: name(words, unit)?,
            anyway: globals.anyway,
            warned: RefCell::default(),
            console,
        })
    }

    /// The day it is.
    pub(super) fn today(&self) -> NaiveDate {
        self.now.date()
    }

    /// The unit that was asked for, if one was.
    pub(super) const fn asked_unit(&self) -> Option<&UnitSlug> {
        self.asked_unit.as_ref()
    }

    /// The unit that was asked for, or the only one there is.
    pub(super) fn unit(&self) -> Result<UnitSlug, Failure> {
        if let Some(unit) = &self.asked_unit {
            return Ok(unit.clone());
        }
        let slugs = self.store.slugs();
        let slugs = slugs.map_err(|error| store_failure(self.words, &error))?;
        match slugs.as_slice() {
            [] => {
                let path = self.boards.display().to_string();
                let said = self.words.with("cli-no-units", &[("path", path.into())]);
                Err(Failure::new(Exit::Unusable, said).hint(self.words.text("cli-no-units-hint")))
            }
            [only] => Ok(only.clone()),
            several => {
                let list: Vec<&str> = several.iter().map(UnitSlug::as_str).collect();
                let args = [("list", list.join(", ").into())];
                let said = self.words.text("cli-which-unit");
                Err(Failure::usage(said).hint(self.words.with("cli-which-unit-hint", &args)))
            }
        }
    }

    /// Reads a unit's board; what could not be read of it is told on stderr.
    pub(super) fn load(&mut self, unit: &UnitSlug, extent: Extent) -> Result<Loaded, Failure> {
        let read = || self.store.load(unit, extent);
        let mut loaded = read().map_err(|error| store_failure(self.words, &error))?;
        if loaded.away.is_none() {
            let made = self.store.audit(unit);
            if made.iter().flatten().any(Tiding::changed) {
                loaded = read().map_err(|error| store_failure(self.words, &error))?;
            }
            self.tell_tidings(made)?;
        }
        self.tell_away(&loaded)?;
        for trouble in &loaded.troubles {
            if let Some(said) = self.told(trouble) {
                self.tell(&said)?;
            }
        }
        Ok(loaded)
    }

    /// What is told of a trouble at every command: that something is not shown, or is old.
    fn told(&self, trouble: &Trouble) -> Option<String> {
        match trouble {
            Trouble::Part { part, copied, .. } => {
                let id = if *copied {
                    "cli-part-copied"
                } else {
                    "cli-part-unread"
                };
                let part = label::part(self.words, *part);
                Some(self.words.with(id, &[("part", part.into())]))
            }
            Trouble::Missing { path, count } => Some(missing(self.words, path, *count).message),
            Trouble::Problem { .. } | Trouble::Hidden { .. } => None,
        }
    }

    /// Tells that a board is shown from a copy, how old it is and why.
    fn tell_away(&mut self, loaded: &Loaded) -> Result<(), Failure> {
        let Some(away) = &loaded.away else {
            return Ok(());
        };
        let since = DateTime::<Local>::from(away.since).naive_local();
        let time = self.words.date_and_time(since.date(), since.time());
        let why = store_failure(self.words, &away.error).message;
        let args = [("time", time.into()), ("why", why.into())];
        let said = self.words.with("state-stale", &args);
        self.tell(&said)
    }

    /// Looks after a unit before it is changed, and tells what was done.
    pub(super) fn tend(&mut self, unit: &UnitSlug) -> Result<(), Failure> {
        let tidings = self.store.tend(unit);
        self.tell_tidings(tidings)
    }

    fn tell_tidings(&mut self, tidings: Result<Vec<Tiding>, StoreError>) -> Result<(), Failure> {
        // What cannot be looked after is told by the reading that follows.
        let tidings = tidings.unwrap_or_default();
        for done in tidings.iter().filter(|one| one.is_news()) {
            let said = tiding(self.words, done);
            self.tell(&said)?;
        }
        Ok(())
    }

    /// Reads a unit's board to change it, and refuses at once where it may only be read.
    pub(super) fn load_to_change(
        &mut self,
        unit: &UnitSlug,
        extent: Extent,
    ) -> Result<Loaded, Failure> {
        let loaded = self.load(unit, extent)?;
        self.expect_writable(&loaded)?;
        Ok(loaded)
    }

    /// Refuses where a board may only be read.
    pub(super) fn expect_writable(&self, loaded: &Loaded) -> Result<(), Failure> {
        let why = loaded.read_only.as_ref();
        why.map_or(Ok(()), |why| Err(read_only(self.words, why)))
    }

    /// Who asks, or a refusal that says how to tell.
    pub(super) fn expect_signature(&self) -> Result<Signature, Failure> {
        self.me.clone().ok_or_else(|| {
            let said = self.words.text("cli-who-are-you");
            Failure::usage(said).hint(self.words.text("cli-who-are-you-hint"))
        })
    }

    /// Prints a text on stdout as it is.
    pub(super) fn print(&mut self, text: &str) -> Result<(), Failure> {
        let printed = self.console.out.write_all(text.as_bytes());
        printed.map_err(|error| printing(self.words, &error))
    }

    /// Prints data on stdout.
    pub(super) fn print_json(&mut self, data: &impl Serialize) -> Result<(), Failure> {
        let text = serde_json::to_string_pretty(data);
        let text = text.map_err(|error| {
            Failure::new(Exit::Unusable, self.words.text("cli-print-failed")).cause(&error)
        })?;
        self.print(&(text + "\n"))
    }

    /// Says something on stderr, so that stdout keeps to data.
    pub(super) fn tell(&mut self, sentence: &str) -> Result<(), Failure> {
        let told = writeln!(self.console.err, "{sentence}");
        told.map_err(|error| printing(self.words, &error))
    }

    /// Acknowledges what has been saved: data for a program, a sentence for a person.
    pub(super) fn acknowledge(&mut self, data: &impl Serialize, said: &str) -> Result<(), Failure> {
        if self.json {
            self.print_json(data)
        } else {
            self.print(&format!("{said}\n"))
        }
    }
}

/// The boards, with the local folder behind them where there is one.
fn store(boards: &Path, local: Option<&Path>) -> Arc<dyn Store> {
    match local {
        Some(local) => Arc::new(Keeper::new(boards, &local.join("boards"))),
        None => Arc::new(FolderStore::new(boards)),
    }
}

fn known_language(words: &Words, asked: Option<String>) -> Result<(), Failure> {
    let Some(code) = asked else { return Ok(()) };
    code.parse::<Lang>().map(|_| ()).map_err(|error| {
        let said = words.with("cli-unknown-language", &[("written", error.given.into())]);
        let known = crate::locale::UnknownLang::known();
        Failure::usage(said).hint(words.with("usage-known", &[("list", known.into())]))
    })
}

/// Reads a signature or a unit's name.
pub(super) fn name<T: std::str::FromStr<Err = crate::board::BadName>>(
    words: &Words,
    written: Option<String>,
) -> Result<Option<T>, Failure> {
    let read = written.map(|written| written.parse()).transpose();
    read.map_err(|error| Failure::usage(typed::name_error(words, &error)))
}

/// The clock's time, or noon of the day that was given.
pub(super) fn now(words: &Words, env: &Env, today: Option<&str>) -> Result<NaiveDateTime, Failure> {
    let Some(written) = today else {
        return Ok(env.now);
    };
    let noon = NaiveTime::from_hms_opt(12, 0, 0).unwrap_or_default();
    let day: Option<NaiveDate> = written.parse().ok();
    day.map(|day| day.and_time(noon))
        .ok_or_else(|| Failure::usage(words.with("cli-bad-today", &[("written", written.into())])))
}
