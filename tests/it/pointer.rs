//! The mouse: what lies where on the screen that is drawn, and what is done with it.

use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::buffer::Buffer;
use tavla::app::{
    App, Column, Command, Gesture, Key, Look, Message, Pointer, Purpose, Screen, Target,
};
use tavla::board::{CardRef, StatusKind};
use tavla::locale::Lang;
use tavla::view;

use super::screens::{DOWN, ENTER, app, example, press, typed};

const SIZES: [(u16, u16); 4] = [(160, 45), (120, 36), (80, 24), (60, 20)];

fn board_app() -> App {
    app(example(), Lang::SV, Look::default())
}

fn drawn(app: &mut App, (width, height): (u16, u16)) -> Buffer {
    app.update(Message::Resize { width, height });
    let mut terminal = Terminal::new(TestBackend::new(width, height)).unwrap();
    terminal.draw(|frame| view::draw(frame, app)).unwrap();
    terminal.backend().buffer().clone()
}

/// Finds a text on the screen.
fn find(buffer: &Buffer, text: &str) -> Option<(u16, u16)> {
    let area = buffer.area;
    let wanted: Vec<String> = text.chars().map(String::from).collect();
    (0..area.height).find_map(|y| {
        let line: Vec<&str> = (0..area.width).map(|x| buffer[(x, y)].symbol()).collect();
        let mut places = line.windows(wanted.len());
        let x = places.position(|part| part == wanted.as_slice())?;
        Some((x as u16, y))
    })
}

fn point(app: &mut App, gesture: Gesture, at: Option<(u16, u16)>) -> bool {
    let target = at.and_then(|(x, y)| view::at(app, x, y));
    app.update(Message::Pointer(Pointer { gesture, target }))
        .redraw
}

fn click(app: &mut App, at: (u16, u16)) {
    point(app, Gesture::Press, Some(at));
    point(app, Gesture::Release, Some(at));
}

fn drag(app: &mut App, from: (u16, u16), to: Option<(u16, u16)>) {
    point(app, Gesture::Press, Some(from));
    point(app, Gesture::Release, to);
}

#[test]
fn every_card_in_sight_is_where_it_is_drawn() {
    for size in SIZES {
        let mut app = board_app();
        let buffer = drawn(&mut app, size);
        let mut seen = 0;
        for place in 0..app.columns.len(Column::Proposals) {
            let id = app.columns.at(Column::Proposals, place).unwrap();
            let number = app.board.card(id).and_then(CardRef::number).unwrap();
            if let Some((x, y)) = find(&buffer, &format!("{number} ")) {
                let card = Some(Target::Card(Column::Proposals, place));
                assert_eq!(view::at(&app, x, y), card, "{number} at {size:?}");
                seen += 1;
                if seen == 1 {
                    assert_eq!(view::at(&app, x, y + 1), card, "its second line");
                }
            }
        }
        assert!(seen > 4, "{size:?}");
    }
}

#[test]
fn goals_and_metrics_are_where_they_are_drawn() {
    let mut app = board_app();
    let buffer = drawn(&mut app, (120, 36));
    let goal = find(&buffer, "Alla nya har mentor").unwrap();
    assert_eq!(
        view::at(&app, goal.0, goal.1),
        Some(Target::Card(Column::Goals, 1))
    );
    let metric = find(&buffer, "Uteblivna besök").unwrap();
    assert_eq!(
        view::at(&app, metric.0, metric.1),
        Some(Target::Card(Column::Metrics, 3))
    );
    click(&mut app, metric);
    assert_eq!(app.column, Column::Metrics);
    click(&mut app, metric);
    assert!(matches!(app.screens.last(), Some(Screen::Chart { .. })));
}

#[test]
fn a_click_marks_and_a_click_on_what_is_marked_opens() {
    let mut app = board_app();
    let at = find(&drawn(&mut app, (120, 36)), "#18").unwrap();
    click(&mut app, at);
    assert!(app.screens.is_empty());
    let at = find(&drawn(&mut app, (120, 36)), "#18").unwrap();
    click(&mut app, at);
    assert!(matches!(app.screens.last(), Some(Screen::Card { .. })));
}

#[test]
fn the_footer_does_what_it_says_where_it_stands() {
    for size in SIZES {
        let mut app = board_app();
        let buffer = drawn(&mut app, size);
        let (x, y) = find(&buffer, "F1 Hjälp").unwrap();
        assert_eq!(view::at(&app, x, y), Some(Target::Command(Command::Help)));
        assert_eq!(
            view::at(&app, x + 7, y),
            Some(Target::Command(Command::Help))
        );
        assert_eq!(view::at(&app, x - 1, y), None, "between two");
        click(&mut app, (x, y));
        assert!(
            matches!(app.screens.last(), Some(Screen::Help { .. })),
            "{size:?}"
        );
        let (x, y) = find(&drawn(&mut app, size), "Esc Tillbaka").unwrap();
        click(&mut app, (x, y));
        assert!(app.screens.is_empty());
    }
}

#[test]
fn a_tab_shows_its_column() {
    let mut app = board_app();
    let at = find(&drawn(&mut app, (80, 24)), "Statistik").unwrap();
    click(&mut app, at);
    assert_eq!(app.column, Column::Metrics);
    let at = find(&drawn(&mut app, (80, 24)), "Förslag").unwrap();
    click(&mut app, at);
    assert_eq!(app.column, Column::Proposals);
}

#[test]
fn a_card_let_go_on_another_status_is_asked_for_what_that_needs() {
    let mut app = board_app();
    let buffer = drawn(&mut app, (120, 36));
    let (from, to) = (
        find(&buffer, "#31").unwrap(),
        find(&buffer, "Beslutat").unwrap(),
    );
    drag(&mut app, from, Some(to));
    let Some(Screen::Form(form)) = app.screens.last() else {
        panic!("a form")
    };
    let asked = matches!(
        form.purpose,
        Purpose::Move {
            to: StatusKind::Decided,
            ..
        }
    );
    assert!(asked, "{form:?}");
}

#[test]
fn a_card_let_go_where_nothing_is_stays() {
    let mut app = board_app();
    let before = app.board.clone();
    let buffer = drawn(&mut app, (120, 36));
    let card = find(&buffer, "#31").unwrap();
    let goal = find(&buffer, "Alla nya har mentor");
    for to in [
        None,
        Some((60, 0)),
        goal,
        find(&buffer, "#29"),
        find(&buffer, "F1 Hjälp"),
    ] {
        drag(&mut app, card, to);
        assert!(app.screens.is_empty() && app.board == before, "{to:?}");
    }
    let implemented = find(&buffer, "Infört").unwrap();
    drag(&mut app, card, Some(implemented));
    assert!(app.screens.is_empty());
    assert!(
        app.notice.as_ref().is_some_and(|notice| notice.warns),
        "and says why"
    );
}

#[test]
fn a_press_that_is_let_go_elsewhere_does_nothing() {
    let mut app = board_app();
    let quit = find(&drawn(&mut app, (120, 36)), "q Stäng").unwrap();
    let target = view::at(&app, quit.0, quit.1);
    let press = Pointer {
        gesture: Gesture::Press,
        target,
    };
    assert_eq!(app.update(Message::Pointer(press)).effects, []);
    let release = Pointer {
        gesture: Gesture::Release,
        target: None,
    };
    assert_eq!(app.update(Message::Pointer(release)).effects, []);
    assert!(
        !point(&mut app, Gesture::Release, Some(quit)),
        "never pressed"
    );
}

#[test]
fn a_field_and_an_item_take_the_cursor() {
    let mut app = board_app();
    press(
        &mut app,
        &[vec![Key::char('s'), DOWN, ENTER], typed("x")].concat(),
    );
    for size in SIZES {
        let at = find(&drawn(&mut app, size), "Svar").unwrap();
        click(&mut app, at);
        let Some(Screen::Form(form)) = app.screens.last() else {
            panic!("a form")
        };
        assert_eq!(form.focus, form.fields.len() - 1, "{size:?}");
        press(&mut app, &[Key::of(tavla::app::Code::Tab)]);
    }
    let mut app = board_app();
    press(&mut app, &[Key::ctrl('p')]);
    let at = find(&drawn(&mut app, (80, 24)), "Visa hjälpen").unwrap();
    click(&mut app, at);
    assert!(
        matches!(app.screens.last(), Some(Screen::List(_))),
        "marked"
    );
    let at = find(&drawn(&mut app, (80, 24)), "Visa hjälpen").unwrap();
    click(&mut app, at);
    assert!(
        matches!(app.screens.last(), Some(Screen::Help { .. })),
        "and done"
    );
}

#[test]
fn a_cell_of_the_grid_takes_the_cursor() {
    for size in SIZES {
        let mut app = board_app();
        press(&mut app, &[Key::char('v')]);
        let buffer = drawn(&mut app, size);
        let (x, _) = find(&buffer, "v.\u{a0}46").unwrap();
        let (_, y) = find(&buffer, "Ärenden per").unwrap();
        click(&mut app, (x + 2, y));
        let Some(Screen::Grid(grid)) = app.screens.last() else {
            panic!("the grid")
        };
        assert_eq!(grid.week.number(), 46, "{size:?}");
        let metric = app.board.metrics.get(grid.place.metric).unwrap();
        assert!(metric.body.name.as_str().starts_with("Ärenden"), "{size:?}");
    }
}

#[test]
fn the_wheel_moves_what_it_is_over() {
    let mut app = board_app();
    let goal = find(&drawn(&mut app, (120, 36)), "Alla nya har mentor");
    assert!(point(&mut app, Gesture::WheelDown, goal));
    assert_eq!((app.column, app.cursor(Column::Goals)), (Column::Goals, 1));
    assert!(!point(&mut app, Gesture::WheelDown, None));
    press(&mut app, &[Key::f(1)]);
    drawn(&mut app, (80, 24));
    point(&mut app, Gesture::WheelDown, None);
    assert!(matches!(
        app.screens.last(),
        Some(Screen::Help { scroll: 3 })
    ));
}

/// The week that the line above the footer reads.
fn week_read(app: &mut App, size: (u16, u16)) -> String {
    let buffer = drawn(app, size);
    let line = buffer.area.height - 2;
    let text: String = (0..buffer.area.width)
        .map(|x| buffer[(x, line)].symbol())
        .collect();
    let read = text.trim().split(':').next().unwrap_or_default();
    read.replace('\u{a0}', " ")
}

#[test]
fn the_week_of_a_chart_is_read_where_the_pointer_is() {
    for size in SIZES {
        let mut app = board_app();
        let right = Key::of(tavla::app::Code::Right);
        press(&mut app, &[right, right, ENTER]);
        assert_eq!(week_read(&mut app, size), "v. 46 2026", "{size:?}");
        let label = find(&drawn(&mut app, size), "v.\u{a0}30").expect("a label of the axis");
        assert!(point(&mut app, Gesture::Hover, Some(label)), "{size:?}");
        assert_eq!(week_read(&mut app, size), "v. 30 2026", "{size:?}");
        assert!(!point(&mut app, Gesture::Hover, Some(label)), "nothing new");
        assert!(
            !point(&mut app, Gesture::Hover, Some((0, 0))),
            "no week there"
        );
        assert_eq!(week_read(&mut app, size), "v. 30 2026", "{size:?}");
        let other = find(&drawn(&mut app, size), "v.\u{a0}22").expect("a label of the axis");
        click(&mut app, other);
        assert_eq!(week_read(&mut app, size), "v. 22 2026", "{size:?}");
    }
}

#[test]
fn every_place_of_every_size_can_be_pointed_at() {
    let left = Key::of(tavla::app::Code::Left);
    let keys = [
        vec![],
        vec![Key::char('v')],
        vec![Key::ctrl('p')],
        vec![Key::char('s'), DOWN, ENTER],
        vec![left, ENTER],
    ];
    for keys in keys {
        let mut app = board_app();
        press(&mut app, &keys);
        for (width, height) in [
            (1, 1),
            (40, 10),
            (41, 11),
            (60, 13),
            (99, 24),
            (100, 24),
            (131, 40),
        ] {
            app.update(Message::Resize { width, height });
            for (x, y) in (0..=width).flat_map(|x| (0..=height).map(move |y| (x, y))) {
                view::at(&app, x, y);
            }
        }
    }
}
