//! The example units of the repository are whole, and are what a store would write.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use tavla::analysis::control_chart::{ChartSetup, ControlChart};
use tavla::analysis::improvement::Improvement;
use tavla::analysis::input::Scale;
use tavla::analysis::intervention::{Change, Phases, judge};
use tavla::analysis::look::Look;
use tavla::analysis::side::Side;
use tavla::analysis::signal::{Pattern, Reading, newest};
use tavla::board::{
    Better, Board, CardNumber, CardRef, Line, Metric, Proposal, StatusKind, UnitSlug, Week, Year,
};
use tavla::privacy::Guard;
use tavla::store::{Extent, FolderStore, Loaded, Store};

use super::common::World;

const UNITS: [&str; 2] = ["mottagningsenheten", "ungdomsenheten"];

fn boards() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("boards")
}

fn slug(unit: &str) -> UnitSlug {
    unit.parse().unwrap()
}

fn load(unit: &str) -> Loaded {
    let store = FolderStore::new(boards());
    store.load(&slug(unit), Extent::Whole).unwrap()
}

/// A unit's files by name, the lock left out.
fn files(folder: &Path) -> Vec<(String, String)> {
    let entries = fs::read_dir(folder).unwrap().map(Result::unwrap);
    let paths = entries.map(|entry| entry.path());
    let mut files: Vec<_> = paths
        .filter(|path| path.extension().is_some_and(|extension| extension == "ron"))
        .map(|path| {
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            (name, fs::read_to_string(&path).unwrap())
        })
        .collect();
    files.sort();
    files
}

const WEEKS: usize = 63;

fn last_week() -> Week {
    "2026-W46".parse().unwrap()
}

/// A metric's figures up to the last week, without the weeks that are marked odd.
fn figures(board: &Board, metric: &Metric) -> Vec<Option<f64>> {
    let mut figures = board.figures(&metric.key, last_week(), WEEKS);
    for odd in &metric.odd {
        figures[row_of(odd.week)] = None;
    }
    figures
}

/// The row of a week among the figures.
fn row_of(week: Week) -> usize {
    WEEKS - 1 - usize::try_from(last_week().since(week)).unwrap_or_default()
}

/// The verdict on a proposal at the latest look that its weeks allow.
fn verdict(board: &Board, number: u32) -> String {
    let card = board
        .proposals
        .iter()
        .find(|card| card.number == CardNumber(number));
    let proposal: &Proposal = &card.unwrap().body;
    let measure = proposal.measure.as_ref().unwrap();
    let metric = &board.metric(&measure.metric).unwrap().body;
    let figures = figures(board, metric);
    let (row, washout) = (row_of(measure.start.unwrap()), 0);
    let phases = Phases::of(&figures, &[], Change { row, washout });
    let better = match metric.better {
        Better::Higher => Improvement::Increase,
        Better::Lower => Improvement::Decrease,
        Better::Neither => Improvement::Neutral,
    };
    let weeks = judge(&figures, &phases, better).n_post;
    let phases = match Look::reached(weeks) {
        Some(look) => phases.at(look),
        None => phases,
    };
    judge(&figures, &phases, better).verdict.to_string()
}

fn weeks_with_values(board: &Board) -> BTreeSet<Week> {
    let series = board.years.values().flat_map(Year::series);
    let values = series.flat_map(|series| &series.weeks);
    values.map(|value| value.week).collect()
}

#[test]
fn they_load_whole_and_keep_every_rule() {
    let listed = FolderStore::new(boards()).list().unwrap();
    let slugs: Vec<_> = listed.iter().map(|unit| unit.slug.as_str()).collect();
    assert_eq!(slugs, UNITS);
    for unit in UNITS {
        let loaded = load(unit);
        assert!(loaded.troubles.is_empty(), "{:?}", loaded.troubles);
        assert_eq!(loaded.read_only, None);
        assert!(loaded.board.absent.is_empty());
    }
}

#[test]
fn they_are_byte_for_byte_what_the_store_writes() {
    let elsewhere = World::new();
    for unit in UNITS {
        let store = FolderStore::without_fsync(elsewhere.boards());
        store.create(&slug(unit), &load(unit).board).unwrap();
        let written = files(&elsewhere.boards().join(unit));
        assert!(
            written == files(&boards().join(unit)),
            "{unit} is not as it would be written"
        );
    }
}

/// The whole files are scanned: texts of today, and what a history remembers.
#[test]
fn the_guard_finds_nothing_in_them() {
    let today = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
    for unit in UNITS {
        let domains = load(unit).board.unit.settings.mail_domains;
        let domains: Vec<&str> = domains.iter().map(Line::as_str).collect();
        let guard = Guard::new(today, &domains);
        for (name, text) in files(&boards().join(unit)) {
            let places: Vec<_> = guard.scan(&text).into_iter().map(|one| one.kind).collect();
            assert_eq!(places, [], "{unit}/{name}");
        }
    }
}

#[test]
fn every_status_occurs_and_every_number_once() {
    for unit in UNITS {
        let board = load(unit).board;
        for kind in StatusKind::ALL {
            assert!(board.with_status(kind).next().is_some(), "{unit}: {kind:?}");
        }
        let numbers: Vec<_> = board.every_card().filter_map(CardRef::number).collect();
        let different: BTreeSet<_> = numbers.iter().collect();
        assert_eq!(different.len(), numbers.len(), "{unit}");
    }
}

#[test]
fn they_have_more_than_sixty_weeks_of_values() {
    for unit in UNITS {
        let weeks = weeks_with_values(&load(unit).board);
        assert!(weeks.len() >= 60, "{unit} has {}", weeks.len());
        assert_eq!(weeks.last(), Some(&last_week()), "{unit}");
    }
}

#[test]
fn changes_helped_changed_nothing_or_are_too_new_to_tell() {
    let reception = load("mottagningsenheten").board;
    assert_eq!(verdict(&reception, 7), "confirmed_improvement");
    assert_eq!(verdict(&reception, 18), "no_change");
    assert_eq!(verdict(&reception, 27), "too_early");
    let youth = load("ungdomsenheten").board;
    assert_eq!(verdict(&youth, 6), "confirmed_improvement");
    assert_eq!(verdict(&youth, 5), "no_change");
    assert_eq!(verdict(&youth, 19), "too_early");
}

#[test]
fn assessments_in_time_have_been_under_the_mean_for_seven_weeks() {
    let board = load("mottagningsenheten").board;
    let key = "forhandsbedomning-i-tid".parse().unwrap();
    let figures = figures(&board, &board.metric(&key).unwrap().body);
    let chart = ControlChart::of(&figures, &ChartSetup::default());
    let Reading::Signal(found) = newest(&figures, &chart, Scale::Percent) else {
        panic!("no signal");
    };
    assert_eq!(
        (found.pattern, found.side, found.weeks),
        (Pattern::Shift, Side::Low, 7)
    );
}
