//! Every view of the program: what it is called, and the way to it.

use tavla::app::{App, Code, Key, Look, Message};
use tavla::board::{
    Act, Board, CardId, Change, ChangeId, Deed, Line, PulseRound, Slip, SlipId, Week,
};
use tavla::locale::Lang;

use crate::screens::{DOWN, ENTER, RIGHT, app, example, press, typed};

const TAB: Key = Key::of(Code::Tab);
const ESC: Key = Key::of(Code::Esc);
const LEFT: Key = Key::of(Code::Left);
const EDIT: Key = Key::char('e');
const VALUES: Key = Key::char('v');
const LISTS: Key = Key::char('l');
const PULSE: Key = Key::char('y');

/// Opens a view in a language, as it is to look, at a size of the screen.
type Open = Box<dyn Fn(Lang, Look, (u16, u16)) -> App>;

/// A view, and how to come to it.
pub(crate) struct View {
    pub(crate) name: &'static str,
    pub(crate) open: Open,
}

impl View {
    pub(crate) fn new(
        name: &'static str,
        open: impl Fn(Lang, Look, (u16, u16)) -> App + 'static,
    ) -> Self {
        let open = Box::new(open);
        Self { name, open }
    }

    /// A view of a board that some keys lead to.
    pub(crate) fn on(name: &'static str, board: fn() -> Board, keys: Vec<Key>) -> Self {
        Self::new(name, move |lang, look, size| {
            let mut app = begun(board(), lang, look, size);
            press(&mut app, &keys);
            app
        })
    }

    /// A view that is asked for in the palette, in Swedish or in English.
    pub(crate) fn asked(name: &'static str, words: [&'static str; 2], then: Vec<Key>) -> Self {
        Self::new(name, move |lang, look, size| {
            let mut app = begun(example(), lang, look, size);
            let words = words[usize::from(lang == Lang::EN)];
            press(
                &mut app,
                &keys(&[&[Key::ctrl('p')], &typed(words), &[ENTER], &then]),
            );
            app
        })
    }
}

/// A board at its first screen, on a screen of some size.
pub(crate) fn begun(board: Board, lang: Lang, look: Look, (width, height): (u16, u16)) -> App {
    let mut app = app(board, lang, look);
    app.update(Message::Resize { width, height });
    app
}

pub(crate) fn keys(parts: &[&[Key]]) -> Vec<Key> {
    parts.concat()
}

/// Keys that choose the nth of a list.
fn nth(open: Key, place: usize) -> Vec<Key> {
    keys(&[&[open], &vec![DOWN; place], &[ENTER]])
}

/// Keys that edit the first card of the nth of the longer lists.
fn edited(register: usize) -> Vec<Key> {
    keys(&[&nth(LISTS, register), &[ENTER, EDIT]])
}

fn after(open: &[Key], text: &str) -> Vec<Key> {
    keys(&[open, &typed(text)])
}

fn view(name: &'static str, keys: Vec<Key>) -> View {
    View::on(name, example, keys)
}

/// A view that keys lead to, and in which something is pasted.
fn pasted(name: &'static str, keys: Vec<Key>, text: String) -> View {
    View::new(name, move |lang, look, size| {
        let mut app = begun(example(), lang, look, size);
        press(&mut app, &keys);
        app.update(Message::Paste(text.clone()));
        app
    })
}

/// The views of one unit's board: its cards, lists, forms and values.
pub(super) fn views() -> Vec<View> {
    let parts = [
        cards(),
        charts(),
        lists(),
        questions(),
        guarded(),
        values(),
        editors(),
        pulse(),
    ];
    parts.into_iter().flatten().collect()
}

fn cards() -> Vec<View> {
    let activity = keys(&[&nth(LISTS, 0), &[DOWN, ENTER]]);
    let filtered = after(&[Key::char('g')], "status:test ansvarig:rl");
    vec![
        view("board", vec![]),
        View::on("empty", || Board::new(example().unit), vec![]),
        view("goals", vec![RIGHT]),
        view("statistics", vec![RIGHT, RIGHT, DOWN]),
        view("filter", keys(&[&filtered, &[ENTER]])),
        view("filter-typed", filtered),
        view("card", vec![ENTER]),
        view("goal", vec![RIGHT, ENTER]),
        view("activity-card", activity),
    ]
}

fn charts() -> Vec<View> {
    let chart = [RIGHT, RIGHT, DOWN, ENTER];
    let pair = keys(&[&chart, &[Key::char('j')], &typed("enk"), &[ENTER]]);
    let parts = keys(&[&[RIGHT, RIGHT, ENTER], &[Key::of(Code::PageDown); 2]]);
    vec![
        view("chart", keys(&[&chart, &[LEFT, LEFT]])),
        view("basis", keys(&[&chart, &[Key::char('d')]])),
        view("pair", pair),
        view("parts", parts),
    ]
}

fn lists() -> Vec<View> {
    vec![
        view("registers", vec![LISTS]),
        view("activities", nth(LISTS, 0)),
        view("inputs", nth(LISTS, 1)),
        view("hinders", nth(LISTS, 2)),
        view("good-examples", nth(LISTS, 3)),
        view("merits", nth(LISTS, 4)),
        view("closed", nth(LISTS, 5)),
        view("history", nth(LISTS, 6)),
        view("matrix", vec![Key::char('i'), DOWN]),
        view("search", after(&[Key::ctrl('f')], "tolk")),
        view("palette", vec![Key::ctrl('p')]),
        view("help", vec![Key::f(1)]),
        view("statuses", vec![Key::char('s')]),
    ]
}

fn questions() -> Vec<View> {
    let status = [Key::char('s'), DOWN, ENTER];
    let alike = after(&[Key::char('n')], "sms före besöket");
    let captured = after(&[Key::char('n')], "Kortare väntan i telefon");
    let trial = after(&[Key::char('s'), DOWN, DOWN, ENTER], "12 dec");
    let one_trial = || {
        let mut board = example();
        board.unit.settings.wip_limit = 1;
        board
    };
    vec![
        view("captured", keys(&[&captured, &[ENTER]])),
        view("capture", captured),
        view("alike", keys(&[&alike, &[DOWN]])),
        view("status", keys(&[&after(&status, "nångång"), &[ENTER]])),
        View::on("wip", one_trial, keys(&[&trial, &[ENTER]])),
        view(
            "comment",
            after(&[Key::char('m')], "Grannenheten har en mall."),
        ),
        view(
            "follow-up",
            after(&[RIGHT, Key::char('u')], "Två av tre är klara"),
        ),
        view("score", keys(&[&after(&[Key::char('b')], "6"), &[ENTER]])),
    ]
}

fn guarded() -> Vec<View> {
    let telephone = after(&[Key::char('n')], "Ring 070-174 06 05 om tiden");
    vec![
        view(
            "guard-stops",
            after(&[Key::char('n')], "Ring 20170101-2393 om tiden"),
        ),
        view("guard-warns", keys(&[&telephone, &[ENTER]])),
        view("guard-asks-why", keys(&[&telephone, &[ENTER, ENTER]])),
    ]
}

fn values() -> Vec<View> {
    let typed_in = [
        &after(&[VALUES], "149")[..],
        &after(&[ENTER, TAB, TAB], "42/50"),
        &after(&[ENTER], "två sjuka, jul i kö"),
    ];
    let refused = [&after(&[VALUES, TAB], "51/50")[..], &[ENTER]];
    let block = "142\t1.234\n70\t70\n79\t79\n49/54\t42/50\n";
    vec![
        view("values", vec![VALUES]),
        view("values-cause", keys(&typed_in)),
        view("values-refused", keys(&refused)),
        view("values-long", after(&[VALUES], "42/500000000000")),
        pasted("values-paste", vec![VALUES, LEFT], block.to_owned()),
    ]
}

fn editors() -> Vec<View> {
    let long = "Vi får inte veta att besöket uteblir förrän tiden redan har gått, och den går inte att ge till någon annan.";
    let to_do = after(&[Key::char('x')], "Ring växeln");
    let activity = keys(&[&to_do, &after(&[TAB; 3], "v. 49")]);
    let unread = keys(&[&activity, &typed(" snart"), &[ENTER]]);
    vec![
        view("edit-proposal", after(&[EDIT, TAB], long)),
        view("edit-pick", keys(&[&[EDIT], &[TAB; 4], &[ENTER]])),
        pasted("edit-long", vec![EDIT, TAB], "en lång text ".repeat(40)),
        view("edit-leave", keys(&[&after(&[EDIT], " nu"), &[ESC]])),
        view("edit-goal", vec![RIGHT, EDIT]),
        view("edit-metric", vec![RIGHT, RIGHT, EDIT]),
        view(
            "edit-metric-pick",
            vec![RIGHT, RIGHT, EDIT, TAB, TAB, ENTER],
        ),
        view("edit-activity", activity),
        view("edit-unread-day", unread),
        view("edit-input", edited(1)),
        view("edit-hinder", edited(2)),
        view("edit-example", edited(3)),
        View::asked("unit", ["enhetens inst", "unit's settings"], vec![]),
        View::asked(
            "unit-further",
            ["enhetens inst", "unit's settings"],
            vec![TAB; 14],
        ),
    ]
}

/// Example boards with rounds of the pulse survey: one open, and one that is closed.
fn asked_open() -> Board {
    with_round(PulseRound::new(week(47), questions_asked()))
}

fn asked_closed() -> Board {
    let counted = |tally| {
        vec![Slip {
            id: SlipId::from_bits(5),
            tally,
        }]
    };
    with_round(PulseRound {
        answers: vec![[0, 1, 4, 3, 2], [0, 0, 5, 5, 0]],
        slips: vec![counted([0, 1, 4, 3, 2]), counted([0, 0, 5, 5, 0])],
        closed: "2026-11-20".parse().ok(),
        ..PulseRound::new(week(47), questions_asked())
    })
}

fn week(number: u32) -> Week {
    Week::new(2026, number).unwrap()
}

fn questions_asked() -> Vec<Line> {
    let asked = ["Hur har din arbetsvecka varit?", "Hinner du det du ska?"];
    asked.map(|one| Line::new(one).unwrap()).into()
}

fn with_round(round: PulseRound) -> Board {
    let mut board = example();
    let at = "2026-11-20T09:00:00".parse().unwrap();
    let act = Act::Pulse(CardId::from_bits(5 << 42), Deed::Add(Box::new(round)));
    let change = Change::new(ChangeId::from_bits(5 << 42), at, None, act);
    board.apply(&change).unwrap();
    board
}

/// A round in which somebody has answered, and what the box says to it.
fn told(
    keys: Vec<Key>,
    message: fn() -> Message,
) -> impl Fn(Lang, Look, (u16, u16)) -> App + 'static {
    move |lang, look, size| {
        let mut app = begun(asked_open(), lang, look, size);
        press(&mut app, &keys);
        app.update(message());
        app
    }
}

fn lost() -> Message {
    Message::BallotLost("No space left on device (os error 28)".to_owned())
}

fn pulse() -> Vec<View> {
    let asks = after(&[PULSE, ENTER, TAB, TAB], "Hur var veckan?");
    let answering = keys(&[&nth(PULSE, 0), &[ENTER]]);
    let answered = keys(&[&answering, &typed("42")]);
    let thanked = keys(&[&answered, &[ENTER]]);
    vec![
        view("pulse-ask", asks),
        View::on("pulse-steps", asked_open, vec![PULSE]),
        View::on("pulse-keyboard", asked_open, nth(PULSE, 0)),
        View::on("pulse-question", asked_open, answering),
        View::on("pulse-ready", asked_open, answered),
        View::new(
            "pulse-thanks",
            told(thanked.clone(), || Message::BallotKept),
        ),
        View::new("pulse-lost", told(thanked, lost)),
        View::on("pulse-counts", asked_open, after(&nth(PULSE, 1), "0 1 4 3")),
        View::on("pulse-close", asked_open, nth(PULSE, 2)),
        View::on("pulse-steps-closed", asked_closed, vec![PULSE]),
        View::on("pulse-results", asked_closed, nth(PULSE, 0)),
        View::on("pulse-beside", asked_closed, nth(PULSE, 1)),
    ]
}
