//! Metrics of every kind, and their values week by week, typed on the Monday after.

use tavla::board::{
    Act, Better, Deed, Line, Metric, MetricKey, MetricKind, MetricUnit, Number, Text, ValueSwap,
    Week, WeekValue,
};

use super::{Maker, words};

/// One value in so many is missing.
const MISSING: usize = 20;

impl Maker {
    /// Makes the metrics, every other with parts, and gives their keys.
    pub(super) fn metrics(&mut self) -> Vec<MetricKey> {
        let keys: Vec<MetricKey> = (1..=self.size.metrics)
            .map(|number| format!("matt-{number:02}").parse().unwrap())
            .collect();
        let at = self.day(0).and_hms_opt(6, 0, 0).unwrap();
        for (number, key) in keys.iter().enumerate() {
            let (id, by) = (self.dice.card(), words::signature(&mut self.dice));
            let metric = self.metric(number, key.clone());
            self.change(at, by, Act::Metric(id, Deed::Add(Box::new(metric))));
        }
        keys
    }

    fn metric(&mut self, number: usize, key: MetricKey) -> Metric {
        let parts = ["flickor", "pojkar"].map(|part| Line::new(part).unwrap());
        Metric {
            name: Line::new(&format!("{} {}", words::title(&mut self.dice), number + 1)).unwrap(),
            why: words::text(&mut self.dice, 2),
            kind: kind(number),
            unit: MetricUnit::Number,
            better: Better::Higher,
            target: Some(Number::from(60)),
            cap: None,
            parts: if number.is_multiple_of(2) {
                parts.to_vec()
            } else {
                Vec::new()
            },
            odd: Vec::new(),
            rebase: Vec::new(),
            owner: Some(words::signature(&mut self.dice)),
            retired: None,
            key,
        }
    }

    /// Types the values of every week.
    pub(super) fn values(&mut self, metrics: &[MetricKey]) {
        for week in self.weeks() {
            let mut swaps = Vec::with_capacity(metrics.len());
            for (number, metric) in metrics.iter().enumerate() {
                if self.dice.roll(MISSING) > 0 {
                    swaps.push(ValueSwap {
                        metric: metric.clone(),
                        week,
                        from: None,
                        to: Some(self.value(week, number)),
                    });
                }
            }
            let at = week.next().monday().and_hms_opt(8, 40, 0).unwrap();
            let by = words::signature(&mut self.dice);
            self.change(at, by, Act::Values(swaps));
        }
    }

    fn value(&mut self, week: Week, number: usize) -> WeekValue {
        let dice = &mut self.dice;
        let note = match dice.roll(50) {
            0 => words::text(dice, 1),
            _ => Text::EMPTY,
        };
        let whole = |n: u32| Some(Number::from(n));
        let split = number.is_multiple_of(2);
        let (a, b) = (dice.between(15, 30), dice.between(15, 30));
        let (a_of, b_of) = (a + dice.between(5, 20), b + dice.between(5, 20));
        let plain = match kind(number) {
            MetricKind::Count => WeekValue::plain(week, Number::from(a + b)),
            MetricKind::Measurement => {
                let tenths = f64::from(dice.between(20, 120)) / 10.0;
                WeekValue::plain(week, Number::new(tenths).unwrap())
            }
            MetricKind::Rate | MetricKind::Percent => {
                WeekValue::ratio(week, Number::from(a + b), Number::from(a_of + b_of))
            }
        };
        let parts_of = kind(number).has_denominator() && split;
        WeekValue {
            parts: if split {
                vec![whole(a), whole(b)]
            } else {
                Vec::new()
            },
            parts_of: if parts_of {
                vec![whole(a_of), whole(b_of)]
            } else {
                Vec::new()
            },
            note,
            ..plain
        }
    }
}

/// Two metrics of each kind after the other, so that every kind has some with parts.
fn kind(number: usize) -> MetricKind {
    MetricKind::ALL[number / 2 % MetricKind::ALL.len()]
}
