//! `tavla` alone: opens the board on the screen.

use std::rc::Rc;
use std::sync::Arc;

use crate::app::{Colours, Glyphs, Keymap, Look, Mouse, Reading, Sight, Start, Survey, Theme};
use crate::board::UnitSlug;
use crate::env;
use crate::error::{Exit, Failure, store_failure};
use crate::locale::Words;
use crate::store::Extent;
use crate::tui::{self, Ballots, Drafts, Face, Keyboard, Left, Opening, Terminal};

use super::globals::When;
use super::keys;
use super::session::Session;

/// Opens the board, where there is a terminal to open it in.
///
/// Where there are several units and none was named, the first is opened with the question which
/// one is meant.
///
/// What is to be told first stands at the foot of the screen, which covers what was printed before.
pub(super) fn open_board(session: &Session<'_, '_>, told: Option<String>) -> Result<(), Failure> {
    ready_terminal(session)?;
    let (unit, (mut reading, sight), ask) = first(session)?;
    reading.trouble = reading.trouble.or(told);
    open(session, Face::Board, (unit, (reading, sight), ask))
}

/// Opens the wall: one unit's board for a screen that nobody drives.
pub(super) fn open_wall(session: &Session<'_, '_>) -> Result<(), Failure> {
    ready_terminal(session)?;
    let unit = session.unit()?;
    let reading = read(session, &unit)?;
    open(session, Face::Wall, (unit, (reading, Sight::Whole), false))
}

fn ready_terminal(session: &Session<'_, '_>) -> Result<(), Failure> {
    if !(session.env.terminal.stdin && session.env.terminal.stdout) {
        let said = session.words.text("cli-no-terminal");
        return Err(Failure::usage(said).hint(session.words.text("cli-no-terminal-hint")));
    }
    tui::install_panic_hook(session.words.text("cli-panic"));
    Ok(())
}

fn open(
    session: &Session<'_, '_>,
    face: Face,
    (mut unit, (mut reading, mut sight), mut ask): (UnitSlug, Seen, bool),
) -> Result<(), Failure> {
    let mut look = look(session);
    if matches!(face, Face::Wall) {
        look.mouse = Mouse::Off;
    }
    let (keymap, wrong) = keys::keymap(session);
    if reading.trouble.is_none() {
        reading.trouble = in_a_line(session, &wrong);
    }
    let words = Rc::clone(session.words);
    let terminal = Terminal::on(session.env.skills.title);
    let terminal = terminal.map_err(|error| failed(session, &error))?;
    let mut screen = Remembered {
        terminal,
        keyboard: Keyboard::default(),
        keymap,
        look,
        words,
        face,
    };
    let mut home: Option<(UnitSlug, Box<Survey>)> = None;
    loop {
        let left = show(session, &unit, ((reading, sight), ask), &mut screen)?;
        (ask, sight) = (false, Sight::Whole);
        match left {
            Left::Switch(other) => {
                (unit, reading) = next(session, unit, other)?;
                (screen.face, home) = (Face::Board, None);
            }
            Left::Visit(other, survey) => {
                // From a board that is itself only looked at, the way back is the same.
                let own = home.take().map_or_else(|| unit.clone(), |(own, _)| own);
                let is_own = other == own;
                (unit, reading) = next(session, unit, other)?;
                screen.face = if is_own && unit == own {
                    Face::Board
                } else if unit == own {
                    Face::Overview(survey)
                } else {
                    home = Some((own, survey));
                    Face::Visit
                };
            }
            Left::Return => {
                let Some((own, survey)) = home.take() else {
                    return Ok(());
                };
                reading = read(session, &own)?;
                (unit, screen.face) = (own, Face::Overview(survey));
            }
            Left::Quit => return Ok(()),
            Left::Signal(number) => return Err(Failure::silent(Exit::Signal(number))),
            Left::TerminalGone => return Err(Failure::silent(Exit::Unusable)),
        }
    }
}

/// What is wrong in the keymap file, for the foot of the screen: the first of it, and how much more.
fn in_a_line(session: &Session<'_, '_>, wrong: &[String]) -> Option<String> {
    let first = wrong.first()?;
    let args = [("first", first.into()), ("more", (wrong.len() - 1).into())];
    Some(session.words.with("keys-wrong-in-a-line", &args))
}

/// Finds the unit to begin with, and whether to ask which one is meant. A damaged unit does not
/// keep the others from being opened.
fn first(session: &Session<'_, '_>) -> Result<(UnitSlug, Seen, bool), Failure> {
    let slugs = match session.asked_unit() {
        Some(_) => Vec::new(),
        None => session.store.slugs().unwrap_or_default(),
    };
    if slugs.len() < 2 {
        let unit = session.unit()?;
        let seen = first_sight(session, &unit)?;
        return Ok((unit, seen, false));
    }
    let mut found = Err(Failure::silent(Exit::Unusable));
    for unit in slugs {
        found = first_sight(session, &unit).map(|seen| (unit, seen, true));
        if found.is_ok() {
            break;
        }
    }
    found
}

/// Goes to another unit, or stays and says why it cannot be opened.
fn next(
    session: &Session<'_, '_>,
    unit: UnitSlug,
    other: UnitSlug,
) -> Result<(UnitSlug, Reading), Failure> {
    match read(session, &other) {
        Ok(reading) => Ok((other, reading)),
        Err(why) => {
            let trouble = Some(format!("{other}: {}", tui::sentence(&why)));
            let reading = read(session, &unit)?;
            Ok((unit, Reading { trouble, ..reading }))
        }
    }
}

/// A board as it was read, and how much of it that is.
type Seen = (Reading, Sight);

/// Reads as much of a board as its first frame shows, where that is quicker than to read it.
fn first_sight(session: &Session<'_, '_>, unit: &UnitSlug) -> Result<Seen, Failure> {
    let Some(board) = session.store.first_sight(unit) else {
        return read(session, unit).map(|reading| (reading, Sight::Whole));
    };
    let reading = Reading {
        board,
        read_only: None,
        trouble: None,
    };
    Ok((reading, Sight::First))
}

/// Reads a board; what is wrong with it the screen itself tells, and no line beside it.
fn read(session: &Session<'_, '_>, unit: &UnitSlug) -> Result<Reading, Failure> {
    let loaded = session.store.load(unit, Extent::Open);
    let loaded = loaded.map_err(|error| store_failure(session.words, &error))?;
    Ok(tui::reading(session.words, loaded))
}

/// What stays while a person goes from unit to unit: the terminal, the keyboard, and what they
/// changed on the screen.
struct Remembered {
    terminal: Terminal,
    keyboard: Keyboard,
    keymap: Keymap,
    look: Look,
    words: Rc<Words>,
    face: Face,
}

fn show(
    session: &Session<'_, '_>,
    unit: &UnitSlug,
    ((reading, sight), ask_unit): (Seen, bool),
    screen: &mut Remembered,
) -> Result<Left, Failure> {
    let random = env::random_bits().map_err(|error| failed(session, &error))?;
    let start = Start {
        reading,
        sight,
        now: session.now,
        me: session.me.clone(),
        words: Rc::clone(&screen.words),
        look: screen.look,
        mint: Box::new(env::randomness(random)),
        ask_unit,
    };
    let folder = session
        .env
        .local_folder
        .as_ref()
        .map(|folder| folder.join("drafts"));
    let fixed = session.fixed_day.then_some(session.now);
    let begun = std::time::Instant::now();
    let face = std::mem::take(&mut screen.face);
    let wall = matches!(face, Face::Wall);
    let writes = !matches!(face, Face::Wall | Face::Visit);
    let (tell, told) = std::sync::mpsc::channel();
    let opening = Opening {
        editor: session.env.editor.clone(),
        store: Arc::clone(&session.store),
        unit: unit.clone(),
        face,
        drafts: folder
            .filter(|_| writes)
            .map(|folder| Drafts::new(folder, unit.clone(), random)),
        ballots: session
            .env
            .local_folder
            .clone()
            .filter(|_| writes)
            .map(|local| Ballots::new(local, Box::new(env::random_bits))),
        keyboard: screen.keyboard.clone(),
        keymap: screen.keymap.clone(),
        clock: Box::new(move || match fixed {
            // On the wall a day that was given goes on, so that its pages turn.
            Some(noon) if wall => noon + begun.elapsed(),
            Some(noon) => noon,
            None => env::now(),
        }),
        remember: Box::new(move |look, lang| tell.send((look, lang)).unwrap_or_default()),
    };
    let left =
        tui::run(&mut screen.terminal, start, opening).map_err(|error| failed(session, &error));
    if let Some((look, lang)) = told.try_iter().last() {
        screen.look = look;
        screen.words = Rc::new(Words::new(lang));
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
        } else if session.fine_glyphs {
            Glyphs::Fine
        } else {
            Glyphs::Standard
        },
        mouse: session.mouse,
    }
}
