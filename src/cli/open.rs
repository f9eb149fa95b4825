//! `tavla` alone: opens the board on the screen.

use std::sync::Arc;

use crate::app::{Colours, Glyphs, Look, Start, Theme, UnitChoice};
use crate::board::UnitSlug;
use crate::env;
use crate::error::{Exit, Failure};
use crate::store::Store;
use crate::tui::{self, Drafts, Left, Opening};

use super::globals::When;
use super::session::Session;

/// Opens the board, where there is a terminal to open it in.
///
/// Where there are several units and none was named, the first is opened with the question which
/// one is meant.
pub(super) fn open_board(session: &mut Session<'_, '_>) -> Result<(), Failure> {
    if !(session.env.terminal.stdin && session.env.terminal.stdout) {
        let said = session.words.text("cli-no-terminal");
        return Err(Failure::usage(said).hint(session.words.text("cli-no-terminal-hint")));
    }
    tui::install_panic_hook(session.words.text("cli-panic"));
    let units = units(session);
    let asked = session.asked_unit().is_some();
    let (mut unit, mut ask) = match units.as_slice() {
        [first, _, ..] if !asked => (first.slug.clone(), true),
        _ => (session.unit()?, false),
    };
    let mut screen = Remembered {
        look: look(session),
        lang: session.words.lang(),
    };
    loop {
        match show(session, &unit, (&units, ask), &mut screen)? {
            Left::Switch(other) => (unit, ask) = (other, false),
            Left::Quit => return Ok(()),
            Left::Signal(number) => return Err(Failure::silent(Exit::Signal(number))),
            Left::TerminalGone => return Err(Failure::silent(Exit::Unusable)),
        }
    }
}

/// What a person changed on the screen, kept while they go from unit to unit.
struct Remembered {
    look: Look,
    lang: crate::locale::Lang,
}

/// The units that can be opened; one that is damaged can be tried, and says why not.
fn units(session: &Session<'_, '_>) -> Vec<UnitChoice> {
    let listed = session.store.list().unwrap_or_default();
    let choice = |unit: crate::store::Listed| UnitChoice {
        name: unit.name.unwrap_or_else(|_| unit.slug.to_string()),
        slug: unit.slug,
    };
    listed.into_iter().map(choice).collect()
}

fn show(
    session: &mut Session<'_, '_>,
    unit: &UnitSlug,
    (units, ask_unit): (&[UnitChoice], bool),
    screen: &mut Remembered,
) -> Result<Left, Failure> {
    let loaded = session.load(unit, tui::extent(session.now))?;
    let random = env::random_bits().map_err(|error| failed(session, &error))?;
    let start = Start {
        reading: tui::reading(session.words, loaded),
        now: session.now,
        me: session.me.clone(),
        lang: screen.lang,
        look: screen.look,
        mint: Box::new(env::randomness(random)),
        units: units.to_vec(),
        ask_unit,
    };
    let folder = session
        .env
        .local_folder
        .as_ref()
        .map(|folder| folder.join("drafts"));
    let fixed = session.fixed_day.then_some(session.now);
    let (tell, told) = std::sync::mpsc::channel();
    let opening = Opening {
        store: Arc::clone(&session.store) as Arc<dyn Store>,
        unit: unit.clone(),
        drafts: folder.map(|folder| Drafts::new(folder, unit.clone(), random)),
        clock: Box::new(move || fixed.unwrap_or_else(env::now)),
        remember: Box::new(move |look, lang| tell.send((look, lang)).unwrap_or_default()),
    };
    let left = tui::run(start, opening).map_err(|error| failed(session, &error));
    if let Some((look, lang)) = told.try_iter().last() {
        *screen = Remembered { look, lang };
    }
    left
}

fn failed(session: &Session<'_, '_>, error: &std::io::Error) -> Failure {
    Failure::new(Exit::Unusable, session.words.text("cli-no-screen")).cause(error)
}

fn look(session: &Session<'_, '_>) -> Look {
    let env = session.env;
    let term = env.term.as_deref().unwrap_or_default();
    let colours = match session.color {
        When::Never => Colours::None,
        When::Auto if env.no_color || term == "dumb" => Colours::None,
        _ if env.all_colours => Colours::Full,
        _ if term.contains("256color") => Colours::Indexed,
        _ => Colours::Sixteen,
    };
    let named = |theme: &Theme| session.theme.as_deref() == Some(theme.key());
    Look {
        theme: Theme::ALL.into_iter().find(named).unwrap_or_default(),
        colours,
        glyphs: if session.paper.ascii {
            Glyphs::Ascii
        } else {
            Glyphs::Standard
        },
    }
}
