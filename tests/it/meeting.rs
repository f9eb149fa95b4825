//! The weekly meeting on the example board, point by point, at the sizes of real screens.

use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::style::{Color, Modifier, Style};
use tavla::app::{App, Code, Key, Look, Message, Theme};
use tavla::board::Point;
use tavla::locale::Lang;

use super::screens::{DOWN, ENTER, app, draw, example, matches, press, typed};
use super::views::{View, keys};

const F5: Key = Key::f(5);
const TAB: Key = Key::of(Code::Tab);
const PAGE_DOWN: Key = Key::of(Code::PageDown);

/// The example board on the day of its meeting, seven minutes past nine.
fn room(lang: Lang, look: Look) -> App {
    let mut app = app(example(), lang, look);
    at(&mut app, "09:00:00");
    app
}

fn at(app: &mut App, time: &str) {
    let now = format!("2026-11-24T{time}").parse().unwrap();
    app.update(Message::Clock(now));
}

/// Keys that begin the meeting with everybody there but one.
const BEGUN: [Key; 5] = [F5, Key::char('a'), DOWN, Key::char(' '), F5];

/// Begins, and goes to a point.
fn to(app: &mut App, point: Point) {
    press(app, &BEGUN);
    for minutes in 1..8 {
        if app.point().map(|known| known.planned.point) == Some(point) {
            return;
        }
        at(app, &format!("09:0{minutes}:00"));
        press(app, &[TAB]);
    }
}

/// A page of the meeting that something leads to.
fn page(name: &'static str, lead: impl Fn(&mut App) + 'static) -> View {
    View::new(name, move |lang, look, (width, height)| {
        let mut app = room(lang, look);
        app.update(Message::Resize { width, height });
        lead(&mut app);
        app
    })
}

/// The pages of the meeting, from the list of who is there to the minutes.
pub(crate) fn views() -> Vec<View> {
    let point = |name, point| page(name, move |app| to(app, point));
    vec![
        page("meeting-before", |app| {
            press(app, &BEGUN[..4]);
        }),
        page("meeting-raised", |app| press(app, &BEGUN)),
        point("meeting-input", Point::Input),
        point("meeting-activities", Point::Activities),
        point("meeting-proposals", Point::Proposals),
        point("meeting-goals", Point::Goals),
        point("meeting-examples", Point::Examples),
        page("meeting-answering", answering),
        page("meeting-answered", answered),
        page("meeting-activity-form", |app| {
            answered(app);
            press(app, &[Key::char('x')]);
        }),
        page("meeting-value", |app| {
            to(app, Point::Goals);
            press(app, &keys(&[&[Key::char('v')], &typed("18"), &[ENTER]]));
        }),
        page("meeting-end", ended),
    ]
}

fn answering(app: &mut App) {
    to(app, Point::Proposals);
    press(app, &[Key::char('u')]);
}

fn answered(app: &mut App) {
    answering(app);
    press(app, &keys(&[&typed("JN ringer på torsdag"), &[ENTER]]));
}

fn ended(app: &mut App) {
    to(app, Point::Proposals);
    press(app, &[Key::char('b')]);
    press(app, &typed("Alla läser mallen till fredag"));
    press(app, &[ENTER, Key::char('m')]);
    press(app, &typed("Vi provar i två veckor"));
    press(app, &[ENTER, TAB, TAB, TAB]);
}

#[test]
fn an_answer_and_a_capture_on_top_of_it() {
    let mut app = room(Lang::SV, Look::default());
    answered(&mut app);
    press(&mut app, &[Key::char('x'), Key::of(Code::Esc), PAGE_DOWN]);
    let another = draw(&mut app, (80, 24));
    assert!(another.contains("2 av"), "{another}");
}

#[test]
fn a_value_is_typed_under_its_goal_and_its_cause_is_asked_for() {
    let mut app = room(Lang::SV, Look::default());
    to(&mut app, Point::Goals);
    press(&mut app, &[Key::char('v')]);
    press(&mut app, &typed("18"));
    press(&mut app, &[ENTER]);
    press(&mut app, &typed("/60"));
    press(&mut app, &[ENTER]);
    let cause = draw(&mut app, (80, 24));
    assert!(cause.contains("vad beror det på?"), "{cause}");
    press(&mut app, &typed("två veckor med halka"));
    press(&mut app, &[ENTER]);
    let after = draw(&mut app, (120, 36));
    assert!(after.contains("(18/60). v ändrar"), "{after}");
    assert!(after.contains("Värden 1"), "{after}");
}

/// Every page of the meeting for the projector, by its styles: a letter a style, row by row. The
/// words are those of the other themes.
#[test]
fn for_the_projector_every_page_is_painted_whole_and_nothing_is_dim() {
    let look = Look {
        theme: Theme::Projektor,
        ..Look::default()
    };
    for View { name, open } in views() {
        let mut painted = String::new();
        for size in [(160, 45), (120, 36), (80, 24)] {
            let mut app = open(Lang::SV, look, size);
            let shown = draw(&mut app, size);
            let mut plain = open(Lang::SV, Look::default(), size);
            assert_eq!(shown, draw(&mut plain, size), "the words are the same");
            painted.push_str(&styles(&app, size));
        }
        matches(&format!("painted-{name}"), &painted);
    }
}

/// The styles of a screen: each row as runs of letters, and what each letter stands for.
fn styles(app: &App, (width, height): (u16, u16)) -> String {
    let mut terminal = Terminal::new(TestBackend::new(width, height)).unwrap();
    terminal
        .draw(|frame| tavla::view::draw(frame, app))
        .unwrap();
    let buffer = terminal.backend().buffer();
    let mut known: Vec<Style> = Vec::new();
    let mut rows = String::new();
    for y in 0..height {
        for x in 0..width {
            let style = buffer[(x, y)].style();
            assert_ne!(style.bg, Some(Color::Reset), "({x}, {y}) has no background");
            assert!(
                !style.add_modifier.contains(Modifier::DIM),
                "({x}, {y}) is dim"
            );
            let at = known.iter().position(|one| *one == style);
            let at = at.unwrap_or_else(|| {
                known.push(style);
                known.len() - 1
            });
            rows.push(char::from(b'a' + u8::try_from(at).unwrap()));
        }
        rows.push('\n');
    }
    let legend = |(at, style): (u8, &Style)| {
        let (fg, bg) = (style.fg.unwrap_or_default(), style.bg.unwrap_or_default());
        format!(
            "{}: {fg} on {bg} {:?}\n",
            char::from(b'a' + at),
            style.add_modifier
        )
    };
    let legend: String = (0..).zip(&known).map(legend).collect();
    format!("{width}x{height}\n{legend}{rows}")
}
