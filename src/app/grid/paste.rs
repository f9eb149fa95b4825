//! A block copied in a spreadsheet: looked over first, then saved as one change.

use std::collections::{BTreeMap, BTreeSet};

use super::entry::{NoValue, filled};
use super::{Mode, Place};
use crate::app::{App, Command, Effect};
use crate::board::{Act, Board, MetricKey, Part, ValueSwap, Week, WeekValue};
use crate::locale::Words;
use crate::report::exchange::{Cell, delimited};
use crate::report::refusal;

/// What a pasted block would change.
#[derive(Debug, Clone, PartialEq)]
pub struct Paste {
    /// The values, new and different ones.
    pub swaps: Vec<ValueSwap>,
    /// How many typed figures they are.
    pub figures: usize,
    /// How many cells hold what the board has already.
    pub same: usize,
    /// The cells that cannot be used.
    pub unfit: Vec<Unfit>,
    /// Items of the list of those scrolled past.
    pub scroll: usize,
}

/// Pasted cells that cannot be used, all for the same reason: those of a metric's week go together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unfit {
    /// Which line, the first of them; none below the last one.
    pub place: Option<Place>,
    /// Which week.
    pub week: Week,
    /// What stands in them.
    pub written: Vec<String>,
    /// Why, in words.
    pub why: String,
}

impl Paste {
    /// The oldest and the newest week that values are for.
    pub fn weeks(&self) -> Option<(Week, Week)> {
        let weeks = || self.swaps.iter().map(|swap| swap.week);
        weeks().min().zip(weeks().max())
    }

    /// How many cells cannot be used.
    pub fn unused(&self) -> usize {
        self.unfit.iter().map(|unfit| unfit.written.len()).sum()
    }

    /// How many metrics there are values for.
    pub fn metrics(&self) -> usize {
        let metrics = self.swaps.iter().map(|swap| &swap.metric);
        metrics.collect::<BTreeSet<&MetricKey>>().len()
    }
}

/// A cell of the block, with where it would go.
struct Piece {
    place: Option<Place>,
    week: Week,
    written: String,
}

/// What gathers for one metric and week while the block is read.
type Gathered = BTreeMap<(MetricKey, Week), (WeekValue, Vec<Piece>)>;

struct Reader<'a> {
    board: &'a Board,
    words: &'a Words,
    this: Week,
    gathered: Gathered,
    unfit: Vec<Unfit>,
    /// Metrics' weeks without a whole, with their places among those that cannot be used: what was
    /// pasted for their parts goes the same way.
    without: BTreeMap<(MetricKey, Week), usize>,
}

impl Reader<'_> {
    fn refuse(&mut self, pieces: Vec<Piece>, why: String) {
        if let Some(first) = pieces.first() {
            let (place, week) = (first.place, first.week);
            let written = pieces.into_iter().map(|piece| piece.written).collect();
            self.unfit.push(Unfit {
                place,
                week,
                written,
                why,
            });
        }
    }

    /// Puts a cell into the week's value that gathers; a part joins the whole pasted above it.
    fn take(&mut self, piece: Piece) {
        let found = piece.place.and_then(|place| {
            let card = self.board.metrics.get(place.metric)?;
            Some((place, &card.body))
        });
        let Some((place, metric)) = found else {
            let why = self.words.text("grid-paste-below");
            return self.refuse(vec![piece], why);
        };
        if piece.week > self.this {
            let why = NoValue::Ahead.explain(self.words);
            return self.refuse(vec![piece], why);
        }
        let key = (metric.key.clone(), piece.week);
        let without = self.without.get(&key).filter(|_| place.part.is_some());
        if let Some(unfit) = without.and_then(|at| self.unfit.get_mut(*at)) {
            unfit.written.push(piece.written);
            return;
        }
        let (value, mut pieces) = match self.gathered.remove(&key) {
            Some((value, pieces)) => (Some(value), pieces),
            None => (self.board.value(&key.0, key.1).cloned(), Vec::new()),
        };
        match filled(
            metric,
            place.part,
            value.as_ref(),
            piece.week,
            &piece.written,
        ) {
            Ok(filled) => {
                pieces.push(piece);
                self.gathered.insert(key, (filled, pieces));
            }
            Err(no) => {
                if place.part.is_none() || matches!(no, NoValue::NoWhole) {
                    self.without.insert(key.clone(), self.unfit.len());
                }
                if let Some(value) = value.filter(|_| !pieces.is_empty()) {
                    self.gathered.insert(key, (value, pieces));
                }
                self.refuse(vec![piece], no.explain(self.words));
            }
        }
    }

    /// Holds what gathered against the metrics' rules: a value goes in whole or not at all.
    fn done(mut self) -> Paste {
        let (mut swaps, mut figures, mut same) = (Vec::new(), 0, 0);
        for ((metric, week), (value, pieces)) in std::mem::take(&mut self.gathered) {
            let part = Part::Year(week.year());
            let card = self.board.metric(&metric);
            let problem = card.and_then(|card| value.check(&card.body).err());
            let why = match problem {
                Some(problem) => Some(refusal::value_problem(self.words, &problem)),
                None if !self.board.is_loaded(part) => Some(self.words.text("grid-not-read")),
                None => None,
            };
            if let Some(why) = why {
                self.refuse(pieces, why);
                continue;
            }
            let from = self.board.value(&metric, week).cloned();
            if from.as_ref() == Some(&value) {
                same += pieces.len();
            } else {
                figures += pieces.len();
                swaps.push(ValueSwap {
                    metric,
                    week,
                    from,
                    to: Some(value),
                });
            }
        }
        Paste {
            swaps,
            figures,
            same,
            unfit: self.unfit,
            scroll: 0,
        }
    }
}

impl App {
    /// Takes in what was pasted: one cell begins the typing of a value, a block is looked over.
    pub(in crate::app) fn paste_in_grid(&mut self, text: &str) -> bool {
        let lines = text.trim_end_matches(['\r', '\n']);
        if !lines.contains(['\t', '\r', '\n']) {
            return self.begin_value(lines.trim());
        }
        let places = self.places();
        let Some(grid) = self.grid().filter(|grid| grid.mode == Mode::Walk) else {
            return false;
        };
        let (week, place) = (grid.week, grid.place);
        let top = places.iter().position(|one| *one == place).unwrap_or(0);
        let Ok(rows) = delimited::pasted(lines) else {
            self.warn(self.words.text("grid-paste-unclosed"));
            return true;
        };
        let mut reader = Reader {
            board: &self.board,
            words: &self.words,
            this: Week::of(self.now.date()),
            gathered: BTreeMap::new(),
            unfit: Vec::new(),
            without: BTreeMap::new(),
        };
        for (down, row) in rows.iter().enumerate() {
            for (across, cell) in (0..).zip(row) {
                let Cell::Text(written) = cell else { continue };
                let piece = Piece {
                    place: places.get(top + down).copied(),
                    week: week.plus(across),
                    written: written.trim().to_owned(),
                };
                reader.take(piece);
            }
        }
        let paste = reader.done();
        if let Some(grid) = self.grid_mut() {
            grid.mode = Mode::Paste(paste);
            grid.error = None;
        }
        true
    }

    /// Saves the block as one change.
    pub(super) fn accept_paste(&mut self, paste: Paste) -> Vec<Effect> {
        if let Some(grid) = self.grid_mut() {
            grid.mode = Mode::Walk;
        }
        if paste.swaps.is_empty() {
            self.say(self.words.text("grid-paste-nothing"));
            return Vec::new();
        }
        let count = paste.figures;
        match self.attempt(Act::Values(paste.swaps), None) {
            Ok(effects) => {
                if !effects.is_empty() {
                    let key = self.key_for(Command::Undo);
                    let args = [("count", count.into()), ("key", key.into())];
                    self.say(self.words.with("grid-pasted", &args));
                }
                effects
            }
            Err(reason) => {
                self.explain(&reason);
                Vec::new()
            }
        }
    }

    /// Scrolls the list of cells that cannot be used.
    pub(in crate::app) fn scroll_paste(&mut self, by: isize) -> bool {
        match self.grid_mut().map(|grid| &mut grid.mode) {
            Some(Mode::Paste(paste)) => {
                let last = paste.unfit.len().saturating_sub(1);
                paste.scroll = paste.scroll.saturating_add_signed(by).min(last);
                true
            }
            _ => false,
        }
    }
}
