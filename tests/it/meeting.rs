//! The weekly meeting on the example board, point by point, at the sizes of real screens.

use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::style::{Color, Modifier, Style};
use tavla::app::{App, Code, Key, Look, Message, Theme};
use tavla::board::Point;
use tavla::locale::Lang;

use super::screens::{DOWN, ENTER, app, draw, example, matches, press, typed};

const F5: Key = Key::f(5);
const TAB: Key = Key::of(Code::Tab);
const PAGE_DOWN: Key = Key::of(Code::PageDown);
const SIZES: [(u16, u16); 4] = [(160, 45), (120, 36), (80, 24), (60, 20)];

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

/// Begins with everybody there but one, and goes to a point.
fn to(app: &mut App, point: Point) {
    press(app, &[F5, Key::char('a'), DOWN, Key::char(' '), F5]);
    for minutes in 1..8 {
        if app.point().map(|known| known.planned.point) == Some(point) {
            return;
        }
        at(app, &format!("09:0{minutes}:00"));
        press(app, &[TAB]);
    }
}

fn everywhere(name: &str, point: Point) {
    for size in SIZES {
        let mut app = room(Lang::SV, Look::default());
        to(&mut app, point);
        let screen = draw(&mut app, size);
        matches(&format!("meeting-{name}-sv-{}x{}", size.0, size.1), &screen);
    }
}

#[test]
fn before_it() {
    for size in SIZES {
        let mut app = room(Lang::SV, Look::default());
        press(&mut app, &[F5, Key::char('a'), DOWN, Key::char(' ')]);
        let screen = draw(&mut app, size);
        matches(&format!("meeting-before-sv-{}x{}", size.0, size.1), &screen);
    }
}

#[test]
fn each_point() {
    everywhere("input", Point::Input);
    everywhere("activities", Point::Activities);
    everywhere("proposals", Point::Proposals);
    everywhere("goals", Point::Goals);
    everywhere("examples", Point::Examples);
}

#[test]
fn the_end() {
    for size in SIZES {
        let mut app = room(Lang::SV, Look::default());
        to(&mut app, Point::Proposals);
        press(&mut app, &[Key::char('b')]);
        press(&mut app, &typed("Alla läser mallen till fredag"));
        press(&mut app, &[ENTER, Key::char('m')]);
        press(&mut app, &typed("Vi provar i två veckor"));
        press(&mut app, &[ENTER, TAB, TAB, TAB]);
        let screen = draw(&mut app, size);
        matches(&format!("meeting-end-sv-{}x{}", size.0, size.1), &screen);
    }
}

#[test]
fn in_english_and_for_the_projector() {
    let look = Look {
        theme: Theme::Projektor,
        ..Look::default()
    };
    let mut app = room(Lang::EN, look);
    to(&mut app, Point::Proposals);
    matches("meeting-proposals-en-120x36", &draw(&mut app, (120, 36)));
    press(&mut app, &[TAB]);
    matches("meeting-goals-en-80x24", &draw(&mut app, (80, 24)));
}

#[test]
fn an_answer_and_a_capture_on_top_of_it() {
    let mut app = room(Lang::SV, Look::default());
    to(&mut app, Point::Proposals);
    press(&mut app, &[Key::char('u')]);
    matches("meeting-answering-sv-80x24", &draw(&mut app, (80, 24)));
    press(&mut app, &typed("JN ringer på torsdag"));
    press(&mut app, &[ENTER]);
    matches("meeting-answered-sv-80x24", &draw(&mut app, (80, 24)));
    press(&mut app, &[Key::char('x')]);
    matches("meeting-activity-form-sv-80x24", &draw(&mut app, (80, 24)));
    press(&mut app, &[Key::of(Code::Esc), PAGE_DOWN]);
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
    matches("meeting-value-sv-80x24", &draw(&mut app, (80, 24)));
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
    for (name, keys) in PAGES {
        let mut painted = String::new();
        for size in [(160, 45), (120, 36), (80, 24)] {
            let mut app = room(Lang::SV, look);
            press(&mut app, keys);
            let shown = draw(&mut app, size);
            let mut plain = room(Lang::SV, Look::default());
            press(&mut plain, keys);
            assert_eq!(shown, draw(&mut plain, size), "the words are the same");
            painted.push_str(&styles(&app, size));
        }
        matches(&format!("meeting-projektor-{name}"), &painted);
    }
}

const BEGUN: [Key; 5] = [F5, Key::char('a'), DOWN, Key::char(' '), F5];

const PAGES: [(&str, &[Key]); 7] = [
    ("before", &[F5, Key::char('a'), DOWN, Key::char(' ')]),
    ("raised", &BEGUN),
    ("input", &points::<6>()),
    ("activities", &points::<7>()),
    ("proposals", &points::<8>()),
    ("goals", &points::<9>()),
    ("examples", &points::<10>()),
];

/// The keys that begin the meeting and go to points further on.
const fn points<const N: usize>() -> [Key; N] {
    let mut keys = [TAB; N];
    let mut at = 0;
    while at < BEGUN.len() {
        keys[at] = BEGUN[at];
        at += 1;
    }
    keys
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
