use std::collections::BTreeMap;

use proptest::prelude::*;

use super::delimited::{Dialect, read, write};
use super::import::{Ground, Import, NoTable, plan};
use super::*;
use crate::board::{
    Act, Board, Change, ChangeId, Line, MetricKind, Number, Outcome, Part, Text, ValueSwap, Week,
    WeekValue,
};
use crate::locale::{Lang, Words};
use crate::privacy::Guard;
use crate::report::sample::{self, Maker, line};

const THIS: &str = "2026-W47";

fn guard() -> Guard {
    Guard::new::<Line>("2026-11-22".parse().unwrap(), &[])
}

fn week(text: &str) -> Week {
    text.parse().unwrap()
}

/// A board with a count in two parts, a percentage in two parts, and a measurement.
fn board() -> Board {
    let mut maker = Maker::new(sample::empty());
    let parts: Vec<Line> = vec![line("flickor"), line("pojkar")];
    for (at, key, name, kind, parts) in [
        (
            1,
            "orosanmalningar",
            "Orosanmälningar",
            MetricKind::Count,
            parts.clone(),
        ),
        (
            2,
            "i-tid",
            "Förhandsbedömning i tid",
            MetricKind::Percent,
            parts,
        ),
        (
            3,
            "enkat",
            "Snabbenkät",
            MetricKind::Measurement,
            Vec::new(),
        ),
    ] {
        maker.metric(at, (key, name), kind, parts);
    }
    maker.board
}

fn read_against(board: &Board, text: &str) -> Result<Import, NoTable> {
    let guard = guard();
    let ground = Ground {
        board,
        until: week(THIS),
        guard: &guard,
        refuses: crate::privacy::Level::Warn,
    };
    plan(&read(text).unwrap(), ground)
}

/// What was refused, in words.
fn refused(import: &Import) -> Vec<String> {
    let words = Words::new(Lang::SV);
    let said =
        |one: &import::Refused| format!("{}: {}", one.place(&words), one.why.explain(&words));
    import.refused.iter().map(said).collect()
}

fn commit(board: &mut Board, swaps: Vec<ValueSwap>) {
    let at = "2026-11-22T12:00:00".parse().unwrap();
    let change = Change::new(ChangeId::from_bits(7), at, None, Act::Values(swaps));
    assert_eq!(board.apply(&change), Ok(Outcome::Done));
}

#[test]
fn the_long_layout_has_parts_denominators_and_remarks() {
    let mut board = board();
    let text = "Mått;Vecka;Värde;Av;flickor;Pojkar;Anmärkning\n\
                orosanmalningar;2026-W47;149;;70;79;jul\n\
                i-tid;2026-11-16;42/50;;20/25;22/25;\n\
                Snabbenkät;v. 46 2026;3,5;;;;\n\
                enkat;2026-W45;;;;;\n";
    let import = read_against(&board, text).unwrap();
    assert_eq!(refused(&import), [""; 0]);
    assert_eq!(import.swaps.len(), 3);
    commit(&mut board, import.swaps);
    let value = board.value(&"i-tid".parse().unwrap(), week(THIS)).unwrap();
    assert_eq!(value.parts_of, [Some(25.into()), Some(25.into())]);
    let value = board.value(&"orosanmalningar".parse().unwrap(), week(THIS));
    assert_eq!(value.unwrap().note.as_str(), "jul");
    let again = read_against(&board, text).unwrap();
    assert_eq!(
        (again.swaps.len(), again.same),
        (0, 3),
        "the same file twice"
    );
}

#[test]
fn the_wide_layout_has_a_column_a_metric() {
    let board = board();
    let text = "week,orosanmalningar,i-tid,i-tid of,Snabbenkät,Kommentar\n\
                2026-W46,142,42,50,3.5,hej\n\
                2026-W47,,40/50,,,\n";
    let import = read_against(&board, text).unwrap();
    assert_eq!(import.swaps.len(), 4);
    assert_eq!(
        refused(&import),
        ["rad 1, kolumn F: Enheten har inget mått med nyckeln ”Kommentar”."]
    );
}

#[test]
fn what_the_table_does_not_speak_of_stays() {
    let mut board = board();
    let first = "mått;vecka;värde;flickor;anmärkning\norosanmalningar;2026-W47;149;70;jul\n";
    let swaps = read_against(&board, first).unwrap().swaps;
    commit(&mut board, swaps);
    let wide = read_against(&board, "vecka;orosanmalningar\n2026-W47;150\n").unwrap();
    let to = wide.swaps[0].to.as_ref().unwrap();
    assert_eq!((to.parts[0], to.note.as_str()), (Some(70.into()), "jul"));
}

#[test]
fn every_refusal_has_its_place_and_its_reason() {
    let mut board = board();
    board.absent.insert(Part::Year(2024));
    let text = "mått;vecka;värde;av;flickor;pojkar;barn;anmärkning\n\
                okant;2026-W47;1;;;;;\n\
                orosanmalningar;47;1;;;;;\n\
                orosanmalningar;2026-W48;1;;;;;\n\
                orosanmalningar;2026-W40;1.234;;;;;\n\
                orosanmalningar;2026-W41;=B2;;;;;\n\
                orosanmalningar;2026-W42;1,5;;;;;\n\
                orosanmalningar;2026-W43;149;;70;70;;\n\
                orosanmalningar;2026-W44;;;70;;;\n\
                orosanmalningar;2026-W45;1;;;;3;\n\
                orosanmalningar;2024-W45;1;;;;;\n\
                i-tid;2026-W45;42;;;;;\n\
                enkat;2026-W45;3;;;;;ring 640823-3234\n\
                enkat;2026-W46;3;;;;;\n\
                enkat;2026-W46;4;;;;;\n\
                enkat;2026-W47;3;;;;;\n";
    let import = read_against(&board, text).unwrap();
    insta::assert_snapshot!("refused", refused(&import).join("\n"));
    assert_eq!(import.swaps.len(), 1, "only the last row is taken");
}

#[test]
fn a_table_without_headings_is_none() {
    let board = board();
    let none = |text| read_against(&board, text).unwrap_err();
    assert_eq!(none(""), NoTable::Empty);
    assert_eq!(none("orosanmalningar;2026-W47;149\n"), NoTable::Headings);
    assert_eq!(
        none("vecka;enkat;Enkat\n"),
        NoTable::HeadingTwice("Enkat".to_owned())
    );
}

#[test]
fn cells_of_a_spreadsheet_need_no_reading() {
    let board = board();
    let day = |text: &str| Cell::Day(text.parse().unwrap());
    let rows = vec![
        vec![
            Cell::text("vecka"),
            Cell::text("enkat"),
            Cell::text("i-tid"),
        ],
        vec![day("2026-11-16"), Cell::Number(3.456), day("2026-10-12")],
        vec![
            day("2026-11-09"),
            Cell::Wrong("#DIV/0!".to_owned()),
            Cell::Empty,
        ],
    ];
    let guard = guard();
    let ground = Ground {
        board: &board,
        until: week(THIS),
        guard: &guard,
        refuses: crate::privacy::Level::Warn,
    };
    let import = plan(&rows, ground).unwrap();
    assert_eq!(import.swaps.len(), 1);
    insta::assert_snapshot!("refused_cells", refused(&import).join("\n"));
}

fn value() -> impl Strategy<Value = (u8, i64, u32, u32, bool, String)> {
    (
        0..3_u8,
        0..300_i64,
        0..500_u32,
        1..90_u32,
        any::<bool>(),
        "\\PC{0,12}|[=+'-]{1,3}.{0,8}",
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn what_is_exported_is_imported_without_a_change(
        values in prop::collection::vec(value(), 0..12),
    ) {
        let mut full = board();
        let mut swaps = BTreeMap::new();
        for (metric, ago, a, b, split, note) in values {
            let week = week(THIS).plus(-ago);
            let (key, mut value) = match metric {
                0 => ("orosanmalningar", WeekValue::plain(week, (a + b).into())),
                1 => ("i-tid", WeekValue::ratio(week, a.into(), (a + b).into())),
                _ => ("enkat", WeekValue::plain(week, Number::new(f64::from(a) / 137.0).unwrap())),
            };
            if split && metric == 0 {
                value.parts = vec![Some(a.into()), Some(b.into())];
            } else if split && metric == 1 {
                (value.parts, value.parts_of) = (vec![None, Some(a.into())], vec![None, Some((a + b).into())]);
            }
            value.note = Text::new(&note).unwrap();
            let guarded = guard().scan(&note);
            prop_assume!(guarded.is_empty());
            let metric = key.parse().unwrap();
            swaps.insert((key, week), ValueSwap { metric, week, from: None, to: Some(value) });
        }
        let swaps: Vec<_> = swaps.into_values().collect();
        if !swaps.is_empty() {
            commit(&mut full, swaps);
        }
        let all = week("2000-W01")..=week(THIS);
        for lang in Lang::all() {
            let rows = export::table(&Words::new(lang), &full, &all, export::Readers::Own);
            for dialect in [Dialect::Excel, Dialect::Plain] {
                let text = write(&rows, dialect);
                let onto_itself = read_against(&full, &text).unwrap();
                prop_assert_eq!((onto_itself.swaps, onto_itself.refused), (vec![], vec![]));
                let mut copy = board();
                let import = read_against(&copy, &text).unwrap();
                if !import.swaps.is_empty() {
                    commit(&mut copy, import.swaps);
                }
                prop_assert_eq!(&copy.years, &full.years);
            }
        }
    }
}
