//! Figures with their unit, and ages in words.

use chrono::{Datelike, NaiveDate};

use crate::board::{Amount, Metric, MetricKind, MetricUnit, Number, WeekValue};
use crate::locale::{NumberError, Words, parse_number};

/// Writes a figure as people read the metric: `91 %`, `17,2`, `142`, `3,4`.
///
/// Counts and percentages are whole; rates and measurements have one decimal, and two below 1,
/// where one would leave a single digit.
pub fn figure(words: &Words, metric: &Metric, value: f64) -> String {
    if is_percentage(metric) {
        return words.percent(value, 0);
    }
    words.number(value, decimals(metric, value))
}

/// Tells how many decimals a figure is written with.
pub fn decimals(metric: &Metric, value: f64) -> usize {
    match metric.kind {
        _ if is_percentage(metric) => 0,
        MetricKind::Count | MetricKind::Percent => 0,
        MetricKind::Rate | MetricKind::Measurement if value != 0.0 && value.abs() < 1.0 => 2,
        MetricKind::Rate | MetricKind::Measurement => 1,
    }
}

/// Writes a target, cap or baseline as it was set, without decimals nobody typed: `95 %`, `18`.
pub fn bound(words: &Words, metric: &Metric, value: Number) -> String {
    let plain = words.trimmed(value.get(), 2);
    if is_percentage(metric) {
        words.with("number-percent", &[("value", plain.into())])
    } else {
        plain
    }
}

/// Writes a week's value with what it was made of: `84 % (42/50)`, `142`.
pub fn week_value(words: &Words, metric: &Metric, value: &WeekValue) -> String {
    let figure = figure(words, metric, value.figure(metric.kind));
    match typed(words, value.n, value.of) {
        Some(typed) => format!("{figure} ({typed})"),
        None => figure,
    }
}

/// Writes a figure as it is typed, so that it reads back: `142`, `42/50`, `1,2340`.
pub fn amount(words: &Words, amount: Amount) -> String {
    let one = |number: Number| {
        let plain = words.trimmed(number.get(), 15);
        let ambiguous = matches!(parse_number(&plain), Err(NumberError::Ambiguous { .. }));
        if ambiguous { plain + "0" } else { plain }
    };
    let n = one(amount.n);
    match amount.of {
        Some(of) => format!("{n}/{}", one(of)),
        None => n,
    }
}

/// Writes the two numbers of a ratio as they are typed, `42/50`; none for a single number.
pub fn typed(words: &Words, n: Number, of: Option<Number>) -> Option<String> {
    let part = |number: Number| words.trimmed(number.get(), 4);
    of.map(|of| format!("{}/{}", part(n), part(of)))
}

/// Says how long a proposal has waited for an answer: `obesvarat 9 dagar`.
pub fn unanswered(words: &Words, days: i64) -> String {
    words.with("unanswered", &[("days", days.into())])
}

/// Says by when something is to be done, or how late it is: `klart 12 dec`, `försenad 3 dagar`.
pub fn due(words: &Words, due: NaiveDate, today: NaiveDate) -> String {
    let late = (today - due).num_days();
    if late > 0 {
        words.with("overdue", &[("days", late.into())])
    } else {
        let date = words.date_short(due);
        words.with("due", &[("date", date.into())])
    }
}

/// Writes a day in few characters, with its year where that is not this one: `6 okt`.
pub fn day(words: &Words, day: NaiveDate, today: NaiveDate) -> String {
    let short = words.date_short(day);
    if day.year() == today.year() {
        short
    } else {
        format!("{short} {}", day.year())
    }
}

fn is_percentage(metric: &Metric) -> bool {
    metric.kind == MetricKind::Percent || metric.unit == MetricUnit::Percent
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::board::{Better, Line, Text, Week};
    use crate::locale::Lang;

    fn metric(kind: MetricKind, unit: MetricUnit) -> Metric {
        Metric {
            key: "m".parse().unwrap(),
            name: Line::new("M").unwrap(),
            why: Text::EMPTY,
            kind,
            unit,
            better: Better::Neither,
            target: None,
            cap: None,
            parts: Vec::new(),
            odd: Vec::new(),
            rebase: Vec::new(),
            owner: None,
            retired: None,
        }
    }

    #[test]
    fn each_kind_has_its_decimals_and_its_sign() {
        let words = Words::new(Lang::SV);
        let rows = [
            (MetricKind::Count, MetricUnit::Number, 142.0, "142"),
            (MetricKind::Percent, MetricUnit::Percent, 91.2, "91\u{a0}%"),
            (MetricKind::Rate, MetricUnit::Number, 17.24, "17,2"),
            (MetricKind::Rate, MetricUnit::Number, 0.034, "0,03"),
            (MetricKind::Measurement, MetricUnit::Scale, 3.4, "3,4"),
            (MetricKind::Measurement, MetricUnit::Days, 0.0, "0,0"),
        ];
        for (kind, unit, value, said) in rows {
            assert_eq!(figure(&words, &metric(kind, unit), value), said);
        }
    }

    #[test]
    fn a_ratio_shows_what_it_was_made_of() {
        let words = Words::new(Lang::SV);
        let week: Week = "2026-W47".parse().unwrap();
        let percent = metric(MetricKind::Percent, MetricUnit::Percent);
        let value = WeekValue::ratio(week, 42.into(), 50.into());
        assert_eq!(week_value(&words, &percent, &value), "84\u{a0}% (42/50)");
        let target = Number::new(97.5).unwrap();
        assert_eq!(bound(&words, &percent, target), "97,5\u{a0}%");
    }

    #[test]
    fn ages_are_said_in_whole_days() {
        let words = Words::new(Lang::SV);
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        assert_eq!(unanswered(&words, 9), "obesvarat 9 dagar");
        assert_eq!(unanswered(&words, 0), "nytt i dag");
        let today = day("2026-11-22");
        assert_eq!(due(&words, day("2026-12-12"), today), "klart 12 dec");
        assert_eq!(due(&words, today, today), "klart 22 nov");
        assert_eq!(due(&words, day("2026-11-21"), today), "försenad 1 dag");
    }
}
