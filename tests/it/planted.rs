//! Boards with a number of a person in every text of every file: no byte of it comes out.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use calamine::{Data, Reader as _};
use tavla::app::{App, Code, Key, Look, Message};
use tavla::board::{CardId, MetricKey, Signature, Week};
use tavla::locale::Lang;
use tavla::store::{Extent, FolderStore, Store as _};

use super::common::World;
use super::screens::{app, draw};

/// One of the numbers that the tax agency has published and never issues.
const NUMBER: &str = "20170101-2393";
/// Pieces that nothing else on a board holds.
const PIECES: [&str; 2] = ["20170101", "0101-2393"];
const UNITS: [(&str, &str); 2] = [
    ("boards", "mottagningsenheten"),
    ("tests/boards/format-1", "enheten"),
];

/// Puts the number into every text of a file that is no id, key, signature, date or week.
fn planted(file: &str) -> (String, usize) {
    let (mut written, mut rest, mut count) = (String::new(), file, 0);
    while let Some(at) = rest.find('"') {
        let (before, from) = rest.split_at(at);
        let raw = before.ends_with("r#");
        let closing = if raw { "\"#" } else { "\"" };
        let inside = from.strip_prefix('"').unwrap();
        let (text, after) = inside.split_once(closing).unwrap();
        written += before;
        written.push('"');
        if is_text(text) {
            count += 1;
            let kept: String = text.chars().take(150).collect();
            write!(written, "{NUMBER} {kept}").unwrap();
        } else {
            written += text;
        }
        written += closing;
        rest = after;
    }
    (written + rest, count)
}

fn is_text(text: &str) -> bool {
    let is_time = text.starts_with("20") && text.contains([':', 'T', '-']) && !text.contains(' ');
    let is_name = text.parse::<MetricKey>().is_ok()
        || text.parse::<Signature>().is_ok()
        || text.parse::<CardId>().is_ok()
        || text.parse::<Week>().is_ok();
    !is_time && !is_name && !text.contains("00:00")
}

/// A world whose boards are a unit's with the number planted; tells how often it was.
fn world(folder: &str, unit: &str) -> (World, usize) {
    let world = World::new().with("TAVLA_AS", "RL");
    let source = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join(folder)
        .join(unit);
    let mut count = 0;
    for entry in fs::read_dir(source).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|kind| kind == "ron") {
            let (text, more) = planted(&fs::read_to_string(&path).unwrap());
            count += more;
            let to = world.boards().join(unit).join(path.file_name().unwrap());
            World::put(&to, text.as_bytes());
        }
    }
    (world, count)
}

fn holds(text: &str) -> bool {
    PIECES.iter().any(|piece| text.contains(piece))
}

/// How often the number stands in a unit's files, the copies of the day aside.
fn on_disk(world: &World, unit: &str) -> usize {
    let entries = fs::read_dir(world.boards().join(unit)).unwrap();
    let paths = entries.map(|entry| entry.unwrap().path());
    let files = paths.filter(|path| path.is_file());
    let texts = files.map(|path| fs::read_to_string(path).unwrap());
    texts.map(|text| text.matches(NUMBER).count()).sum()
}

fn loaded(world: &World, unit: &str) -> tavla::store::Loaded {
    let store = FolderStore::new(world.boards());
    let loaded = store.load(&unit.parse().unwrap(), Extent::Whole).unwrap();
    let troubles = &loaded.troubles;
    assert!(
        troubles
            .iter()
            .all(|trouble| !matches!(trouble, tavla::store::Trouble::Part { .. })),
        "{troubles:?}"
    );
    loaded
}

#[test]
fn nothing_that_is_loaded_holds_it() {
    for (folder, unit) in UNITS {
        let (world, count) = world(folder, unit);
        assert!(count > 20, "{unit}: {count}");
        let loaded = loaded(&world, unit);
        assert!(!holds(&format!("{loaded:?}")), "{unit}");
        let told = |trouble: &tavla::store::Trouble| {
            matches!(trouble, tavla::store::Trouble::Hidden { .. })
        };
        assert!(loaded.troubles.iter().any(told), "the chief is told");
        assert_eq!(on_disk(&world, unit), count);
    }
}

/// Every command that prints something of a board, each as words and as data.
fn commands(world: &World, unit: &str) -> Vec<String> {
    let board = loaded(world, unit).board;
    let mut lines: Vec<String> = [
        "units",
        "list",
        "stats",
        "history --limit 100000",
        "check",
        "check --privacy",
        "export values",
        "export values --format plain",
        "export html",
        "list proposals --mine",
        "show 20170101-2393",
        "move 1 20170101-2393",
        "value 20170101-2393 7",
        "propose Ring 20170101-2393",
        "comment 1 Ring 20170101-2393",
        "list 20170101-2393",
        "analyse 20170101-2393",
        "import 20170101-2393.csv",
        "undo --change 20170101-2393",
    ]
    .map(str::to_owned)
    .to_vec();
    let mut kinds = BTreeSet::new();
    for card in board.every_card() {
        if let Some(number) = card.number().filter(|_| kinds.insert(card.kind())) {
            lines.extend([format!("show {number}"), format!("history {number}")]);
        }
    }
    let metric = board.measured().next();
    lines.extend(metric.map(|card| format!("stats {}", card.body.key)));
    let data: Vec<String> = lines.iter().map(|line| format!("{line} --json")).collect();
    lines.into_iter().chain(data).collect()
}

#[test]
fn no_command_prints_it() {
    for (folder, unit) in UNITS {
        let (world, count) = world(folder, unit);
        let mut printed = 0;
        for line in commands(&world, unit) {
            let args: Vec<&str> = line.split(' ').collect();
            let ran = world.run(&args);
            assert!(
                !holds(&ran.out) && !holds(&ran.err),
                "{line}: {}",
                ran.told()
            );
            printed += ran.out.matches('■').count();
        }
        assert!(printed > 500, "{unit}: the texts are not there at all");
        assert_eq!(
            on_disk(&world, unit),
            count,
            "{unit}: reading changes nothing"
        );
    }
}

#[test]
fn commands_that_change_the_board_leave_it_on_disk_and_print_nothing_of_it() {
    let (folder, unit) = UNITS[0];
    let (world, count) = world(folder, unit);
    let lines = [
        "propose Något nytt",
        "support 31 --remove",
        "comment 31 Bra tänkt",
        "move 31 utreds --answer Tack",
        "value orosanmalningar 149",
        "undo",
        "undo --json",
    ];
    for line in lines {
        let args: Vec<&str> = line.split(' ').collect();
        let ran = world.run(&args);
        assert_eq!(ran.code, Some(0), "{line}: {}", ran.told());
        assert!(
            !holds(&ran.out) && !holds(&ran.err),
            "{line}: {}",
            ran.told()
        );
    }
    assert!(on_disk(&world, unit) >= count);
}

#[test]
fn no_workbook_holds_it() {
    let (folder, unit) = UNITS[0];
    let (world, _) = world(folder, unit);
    let path = world.home().join("export.xlsx");
    let to = path.display().to_string();
    let ran = world.run(&["export", "values", "--format", "xlsx", "-o", &to]);
    assert_eq!(ran.code, Some(0), "{}", ran.told());
    let mut book = calamine::open_workbook_auto(&path).unwrap();
    let cells: Vec<Data> = book
        .worksheets()
        .iter()
        .flat_map(|(_, sheet)| sheet.rows().flatten().cloned())
        .collect();
    let text = format!("{cells:?}");
    assert!(text.contains('■') && !holds(&text));
}

/// Keys that lead everywhere but out; which come is drawn from a fixed seed.
const KEYS: &[Code] = &[
    Code::Enter,
    Code::Down,
    Code::Down,
    Code::Right,
    Code::Left,
    Code::Up,
    Code::Tab,
    Code::PageDown,
    Code::Esc,
    Code::F(1),
    Code::F(3),
    Code::F(6),
    Code::F(9),
    Code::End,
    Code::Home,
    Code::Char('f'),
    Code::Char('s'),
    Code::Char('v'),
    Code::Char('a'),
    Code::Char('m'),
];

fn walk(app: &mut App, size: (u16, u16), steps: usize, seen: &mut BTreeSet<usize>) {
    let mut random = 7_u64;
    for step in 0..steps {
        random = random
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        let key = KEYS[(random >> 33) as usize % KEYS.len()];
        app.update(Message::Key(Key::of(key)));
        let screen = draw(app, size);
        assert!(!holds(&screen), "after {step} keys: {screen}");
        if screen.contains('■') {
            seen.insert(app.screens.len());
        }
    }
}

#[test]
fn no_screen_shows_it() {
    for (folder, unit) in UNITS {
        let (world, _) = world(folder, unit);
        let mut seen = BTreeSet::new();
        for (size, steps) in [((160, 45), 400), ((60, 20), 200)] {
            let mut app = app(loaded(&world, unit).board, Lang::SV, Look::default());
            walk(&mut app, size, steps, &mut seen);
        }
        assert!(seen.len() > 1, "{unit}: the walk saw too little");
    }
}

#[test]
fn a_broken_file_is_told_of_without_it() {
    let (folder, unit) = UNITS[1];
    let (world, _) = world(folder, unit);
    let path: PathBuf = world.boards().join(unit).join("board.ron");
    let text = fs::read_to_string(&path).unwrap();
    let told = world.run(&["check"]);
    assert!(told.out.contains("maskerat"), "{}", told.told());
    for broken in [
        text.replace("title: \"", "title: oj \""),
        text.replace("  next_number: 9,", "  next_number: \"20170101-2393\","),
        text.replace(
            "  next_number: 9,",
            "  next_number: 9,\n  okänt: \"20170101-2393\",",
        ),
        text.replace("signature: \"KL\"", "signature: \"20170101-2393\""),
    ] {
        assert_ne!(broken, text);
        World::put(&path, broken.as_bytes());
        for line in [
            "check",
            "list",
            "check --json",
            "check --privacy",
            "propose Ett",
        ] {
            let args: Vec<&str> = line.split(' ').collect();
            let ran = world.run(&args);
            assert!(ran.code != Some(0) || line == "list", "{line}");
            assert!(
                !holds(&ran.out) && !holds(&ran.err),
                "{line}: {}",
                ran.told()
            );
        }
    }
}
