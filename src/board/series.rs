//! Weekly values: what a metric was in a week, in all and by part. Missing is not zero.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::{
    Figures, Metric, MetricKey, MetricKind, MetricUnit, Number, SecondVersion, Shared, Stamp, Text,
    Week,
};

/// A metric's value in one week; one line in the year's file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct WeekValue {
    /// Which week.
    pub week: Week,
    /// The value, or the numerator where the metric has a denominator.
    pub n: Number,
    /// The denominator, where the metric has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub of: Option<Number>,
    /// The value, or the numerator, of each part, in the metric's order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parts: Vec<Option<Number>>,
    /// The denominator of each part, where the metric has one.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parts_of: Vec<Option<Number>>,
    /// A cause or a remark.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub note: Text,
    /// What other copies of the board had for the week; settled by typing any value anew.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub versions: BTreeSet<SecondVersion<Self>>,
}

/// Why a value is not taken.
#[derive(Debug, Clone, PartialEq)]
pub enum ValueProblem {
    /// Below zero.
    Negative,
    /// A count with decimals.
    NotWhole,
    /// Outside the scale 1 to 5.
    OffScale,
    /// The metric has a denominator, and none (or zero) was given.
    NoDenominator,
    /// The metric has no denominator, and one was given.
    StrayDenominator,
    /// More of them than there are in all.
    OverDenominator,
    /// Another number of parts than the metric has.
    WrongParts {
        /// How many parts the metric has.
        expected: usize,
    },
    /// All parts are given and do not add up to the whole.
    PartsDiffer {
        /// The sum of the parts less the whole.
        difference: f64,
    },
}

impl WeekValue {
    /// A value with nothing but a number.
    pub const fn plain(week: Week, n: Number) -> Self {
        Self {
            week,
            n,
            of: None,
            parts: Vec::new(),
            parts_of: Vec::new(),
            note: Text::EMPTY,
            versions: BTreeSet::new(),
        }
    }

    /// A value with a numerator and a denominator.
    pub fn ratio(week: Week, n: Number, of: Number) -> Self {
        Self {
            of: Some(of),
            ..Self::plain(week, n)
        }
    }

    /// The value without its second versions: what to type to settle them in its favour.
    #[must_use]
    pub fn alone(&self) -> Self {
        Self {
            versions: BTreeSet::new(),
            ..self.clone()
        }
    }

    /// The figure people read: a percentage, a rate, a count or a measurement.
    pub fn figure(&self, kind: MetricKind) -> f64 {
        figure(kind, self.n, self.of).unwrap_or_else(|| self.n.get())
    }

    /// The figure of one part, where it is known.
    pub fn part_figure(&self, kind: MetricKind, part: usize) -> Option<f64> {
        let n = self.parts.get(part).copied().flatten()?;
        figure(kind, n, self.parts_of.get(part).copied().flatten())
    }

    /// Checks the value against its metric.
    pub fn check(&self, metric: &Metric) -> Result<(), ValueProblem> {
        check_one(metric, self.n, self.of)?;
        self.check_part_count(metric)?;
        for (index, n) in self.parts.iter().enumerate() {
            let of = self.parts_of.get(index).copied().flatten();
            if let Some(n) = n {
                check_one(metric, *n, of)?;
            }
        }
        self.check_sums(metric.kind)
    }

    fn check_part_count(&self, metric: &Metric) -> Result<(), ValueProblem> {
        let expected = metric.parts.len();
        let fits = |list: &Vec<Option<Number>>| list.is_empty() || list.len() == expected;
        if fits(&self.parts) && fits(&self.parts_of) {
            Ok(())
        } else {
            Err(ValueProblem::WrongParts { expected })
        }
    }

    /// Measurements have no sum; all else must add up where every part is known.
    fn check_sums(&self, kind: MetricKind) -> Result<(), ValueProblem> {
        if kind == MetricKind::Measurement {
            return Ok(());
        }
        let whole = [(&self.parts, Some(self.n)), (&self.parts_of, self.of)];
        for (parts, whole) in whole {
            let known: Option<Vec<f64>> = parts.iter().map(|p| p.map(Number::get)).collect();
            let (Some(known), Some(whole), false) = (known, whole, parts.is_empty()) else {
                continue;
            };
            let difference = known.iter().sum::<f64>() - whole.get();
            if difference.abs() > 1e-9 {
                return Err(ValueProblem::PartsDiffer { difference });
            }
        }
        Ok(())
    }
}

pub(super) fn figure(kind: MetricKind, n: Number, of: Option<Number>) -> Option<f64> {
    let of = of.map(Number::get).filter(|of| *of > 0.0);
    match kind {
        MetricKind::Count | MetricKind::Measurement => Some(n.get()),
        MetricKind::Rate => of.map(|of| n.get() / of),
        MetricKind::Percent => of.map(|of| 100.0 * n.get() / of),
    }
}

fn check_one(metric: &Metric, n: Number, of: Option<Number>) -> Result<(), ValueProblem> {
    let value = n.get();
    if value < 0.0 {
        return Err(ValueProblem::Negative);
    }
    let counts = metric.kind != MetricKind::Measurement;
    if counts && value.fract() != 0.0 {
        return Err(ValueProblem::NotWhole);
    }
    if metric.unit == MetricUnit::Scale && !counts && !(1.0..=5.0).contains(&value) {
        return Err(ValueProblem::OffScale);
    }
    match (metric.kind.has_denominator(), of) {
        (false, None) => Ok(()),
        (false, Some(_)) => Err(ValueProblem::StrayDenominator),
        (true, Some(of)) if of.get() > 0.0 => {
            let over = metric.kind == MetricKind::Percent && value > of.get();
            if over {
                Err(ValueProblem::OverDenominator)
            } else {
                Ok(())
            }
        }
        (true, _) => Err(ValueProblem::NoDenominator),
    }
}

/// One metric's values in one year, by week.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Series {
    /// Which metric.
    pub metric: MetricKey,
    /// Its values, one a week at most, oldest first.
    pub weeks: Vec<WeekValue>,
}

/// A week's value before and after.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct ValueSwap {
    /// Which metric.
    pub metric: MetricKey,
    /// Which week.
    pub week: Week,
    /// What stood there; nothing where the week was missing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<WeekValue>,
    /// What is to stand there; nothing to make it missing again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<WeekValue>,
}

impl ValueSwap {
    /// Turns the swap round, for undo.
    #[must_use]
    pub fn flipped(&self) -> Self {
        Self {
            from: self.to.clone(),
            to: self.from.clone(),
            ..self.clone()
        }
    }
}

/// One line of the year's history of values.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct ValueEntry {
    /// The change, its time and its author.
    pub stamp: Stamp,
    /// The earlier change that this one takes back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub undoes: Option<super::ChangeId>,
    /// The values that changed.
    pub values: Vec<ValueSwap>,
}

/// A year's values of all metrics.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Year {
    series: Vec<Shared<Series>>,
    /// What was typed lately, oldest first; kept for [`Year::MEMORY_DAYS`] days.
    pub log: Vec<Shared<ValueEntry>>,
}

impl Year {
    /// Days that the history of values reaches back. Each week's line holds what is true; the
    /// history is there for undo and for finding out what a sync lost, and would otherwise grow
    /// past the values themselves. What was typed during a meeting is kept, for its minutes.
    pub const MEMORY_DAYS: i64 = 90;

    /// The figures of all its values.
    pub fn figures(&self) -> Vec<Figures> {
        let series = self.series.iter().map(|series| Figures::from(&**series));
        series.collect()
    }

    /// Puts together what a file holds, sorted by metric and week.
    pub fn new(mut series: Vec<Shared<Series>>, log: Vec<Shared<ValueEntry>>) -> Self {
        series.sort_by(|a, b| a.metric.cmp(&b.metric));
        for one in &mut series {
            if !one.weeks.is_sorted_by_key(|value| value.week) {
                one.to_mut().weeks.sort_by_key(|value| value.week);
            }
        }
        Self { series, log }
    }

    /// The values by metric.
    pub fn series(&self) -> &[Shared<Series>] {
        &self.series
    }

    /// The values by metric, to rewrite their remarks.
    pub(super) fn series_mut(&mut self) -> &mut [Shared<Series>] {
        &mut self.series
    }

    /// Finds one metric's values of the year, oldest first.
    pub fn of(&self, metric: &MetricKey) -> &[WeekValue] {
        let at = self.series.binary_search_by(|one| one.metric.cmp(metric));
        at.ok()
            .and_then(|at| self.series.get(at))
            .map_or(&[], |one| &one.weeks)
    }

    /// Finds the value of one metric in one week.
    pub fn get(&self, metric: &MetricKey, week: Week) -> Option<&WeekValue> {
        let weeks = self.of(metric);
        weeks
            .binary_search_by_key(&week, |value| value.week)
            .ok()
            .and_then(|at| weeks.get(at))
    }

    /// Takes in the values of another.
    pub fn take_in(&mut self, other: &Self) {
        for series in other.series() {
            for value in &series.weeks {
                self.put(&series.metric, value.week, Some(value.clone()));
            }
        }
    }

    /// The values of weeks that do not belong to the year of that number: a hand in the file has
    /// put them there.
    pub fn astray(&self, number: i32) -> impl Iterator<Item = (&MetricKey, &WeekValue)> {
        let series = self.series.iter();
        let all = series.flat_map(|one| one.weeks.iter().map(|value| (&one.metric, value)));
        all.filter(move |(_, value)| value.week.year() != number)
    }

    /// Puts a value in its place, or takes it away.
    pub(super) fn put(&mut self, metric: &MetricKey, week: Week, value: Option<WeekValue>) {
        let at = match self.series.binary_search_by(|one| one.metric.cmp(metric)) {
            Ok(at) => at,
            Err(at) => {
                self.series.insert(
                    at,
                    Shared::from(Series {
                        metric: metric.clone(),
                        weeks: Vec::new(),
                    }),
                );
                at
            }
        };
        let Some(series) = self.series.get_mut(at).map(Shared::to_mut) else {
            return;
        };
        match (
            series.weeks.binary_search_by_key(&week, |known| known.week),
            value,
        ) {
            (Ok(at), Some(value)) => series.weeks[at] = value,
            (Ok(at), None) => drop(series.weeks.remove(at)),
            (Err(at), Some(value)) => series.weeks.insert(at, value),
            (Err(_), None) => {}
        }
        if series.weeks.is_empty() {
            self.series.remove(at);
        }
    }
}
