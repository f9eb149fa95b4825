//! How long it takes to take ten years of sixty metrics in from a file.
//!
//! Bound: 60 metrics × 520 weeks (31 200 values) within 1 s, from CSV and from XLSX, with the
//! board changed and the change ready to be committed.

use chrono::NaiveDateTime;
use divan::{Bencher, black_box};
use tavla::board::{
    Act, Better, Board, CardId, Change, ChangeId, Deed, Line, Metric, MetricKind, MetricUnit, Text,
    Unit, UnitId, Week,
};
use tavla::cli::tables::workbook;
use tavla::privacy::Guard;
use tavla::report::exchange::import::{Ground, plan};
use tavla::report::exchange::{Rows, delimited};

const WEEKS: i64 = 520;
const METRICS: u64 = 60;

fn main() {
    divan::main();
}

fn now() -> NaiveDateTime {
    NaiveDateTime::default() + chrono::Duration::days(20_779)
}

/// A board with the metrics and no value.
fn board() -> Option<Board> {
    let unit = Unit::named(UnitId::from_bits(1), Line::new("Enheten").ok()?);
    let mut board = Board::new(unit);
    for at in 1..=METRICS {
        let metric = Metric {
            key: format!("matt-{at}").parse().ok()?,
            name: Line::new(&format!("Mått {at}")).ok()?,
            why: Text::EMPTY,
            kind: MetricKind::Percent,
            unit: MetricUnit::Percent,
            better: Better::Higher,
            target: None,
            cap: None,
            parts: Vec::new(),
            odd: Vec::new(),
            rebase: Vec::new(),
            owner: None,
            retired: None,
        };
        let act = Act::Metric(CardId::from_bits(at), Deed::Add(Box::new(metric)));
        let change = Change::new(ChangeId::from_bits(at), now(), None, act);
        board.apply(&change).ok()?;
    }
    Some(board)
}

/// The table in the long layout, as a spreadsheet with Swedish settings writes it.
fn table() -> String {
    let this = Week::of(now().date());
    let mut text = "mått;vecka;värde;av;anmärkning\r\n".to_owned();
    for metric in 1..=METRICS {
        for ago in 0..WEEKS {
            let (week, n) = (this.plus(-ago), 40 + (ago.unsigned_abs() * 7 + metric) % 10);
            text.extend([format!(
                "matt-{metric};{week};{n};50;två sjuka i v. {ago}\r\n"
            )]);
        }
    }
    text
}

/// Plans the import and makes the change.
fn import(board: &Board, rows: &Rows) -> Option<Board> {
    let guard = Guard::new(now().date(), &board.unit.settings.mail_domains);
    let ground = Ground {
        board,
        until: Week::of(now().date()),
        guard: &guard,
        refuses: tavla::privacy::Level::Warn,
    };
    let import = plan(rows, ground).ok()?;
    let change = Change::new(
        ChangeId::from_bits(1 << 40),
        now(),
        None,
        Act::Values(import.swaps),
    );
    let mut changed = board.clone();
    changed.apply(&change).ok()?;
    Some(changed)
}

#[divan::bench]
fn csv_60_metrics_520_weeks(bencher: Bencher<'_, '_>) {
    let (board, text) = (board(), table());
    bencher.bench_local(|| {
        let rows = delimited::read(black_box(&text)).ok()?;
        import(board.as_ref()?, &rows)
    });
}

#[divan::bench]
fn xlsx_60_metrics_520_weeks(bencher: Bencher<'_, '_>) {
    let board = board();
    let rows = delimited::read(&table()).unwrap_or_default();
    let bytes = workbook::write("Veckovärden", &rows).unwrap_or_default();
    bencher.bench_local(|| {
        let rows = workbook::read(black_box(&bytes), None).ok()?;
        import(board.as_ref()?, &rows)
    });
}
