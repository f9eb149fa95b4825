//! Lines of a week, a value and perhaps a denominator.

use crate::analysis::improvement::Improvement;
use crate::analysis::input::{Input, Kind, Scale, check};
use crate::board::Week;

use super::Refused;

/// What is written where a week has no value.
const MISSING: [&str; 6] = ["", "-", "–", "na", "null", "."];
/// Words over a column of percentages.
const PERCENT: [&str; 4] = ["%", "percent", "procent", "andel"];
/// Words over a column of counts.
const COUNT: [&str; 3] = ["count", "antal", "n"];

/// A series with the week of its first row.
pub(super) struct Series {
    pub(super) input: Input,
    pub(super) first: Week,
}

/// One line, read.
struct Line {
    week: Week,
    value: Option<f64>,
    denominator: Option<f64>,
    percent: bool,
}

/// Reads the lines; weeks that are left out are missing.
///
/// Columns are parted by semicolons, tabs or commas, whichever the first line has. A decimal comma
/// is understood where commas do not part columns. A first line without a week is a heading.
pub(super) fn read(text: &str) -> Result<Series, Refused> {
    let mut lines = text
        .lines()
        .enumerate()
        .map(|(at, line)| (at + 1, line.trim()))
        .filter(|(_, line)| !line.is_empty() && !line.starts_with('#'))
        .peekable();
    let separator = lines.peek().map_or(',', |(_, line)| separator(line));
    let cells = |line: &str| -> Vec<String> {
        let cells = line.split(separator);
        cells
            .map(|cell| cell.trim().trim_matches('"').trim().to_owned())
            .collect()
    };
    let heading = lines.next_if(|(_, line)| {
        let first = cells(line).into_iter().next().unwrap_or_default();
        !first.starts_with(|c: char| c.is_ascii_digit())
    });
    let heading = heading.map(|(_, line)| cells(line).join(" ").to_lowercase());
    let mut read = Vec::new();
    for (at, line) in lines {
        read.push((at, parse(at, &cells(line))?));
    }
    let scale = scale(heading.as_deref().unwrap_or_default(), &read);
    assemble(&read, scale)
}

fn separator(line: &str) -> char {
    [';', '\t']
        .into_iter()
        .find(|c| line.contains(*c))
        .unwrap_or(',')
}

fn parse(at: usize, cells: &[String]) -> Result<Line, Refused> {
    if !(2..=3).contains(&cells.len()) {
        return Err(Refused::Columns { line: at });
    }
    let week = cells[0].parse();
    let week = week.map_err(|_bad| Refused::BadWeek {
        line: at,
        written: cells[0].clone(),
    })?;
    let denominator = cells.get(2).map(|cell| number(at, cell)).transpose()?;
    Ok(Line {
        week,
        value: number(at, &cells[1])?,
        denominator: denominator.flatten(),
        percent: cells[1].ends_with('%'),
    })
}

fn number(line: usize, cell: &str) -> Result<Option<f64>, Refused> {
    let plain = cell.trim_end_matches('%').trim().to_lowercase();
    if MISSING.contains(&plain.as_str()) {
        return Ok(None);
    }
    let plain = plain.replace([' ', '\u{a0}'], "").replace(',', ".");
    let number: f64 = plain.parse().map_err(|_bad| Refused::BadNumber {
        line,
        written: cell.to_owned(),
    })?;
    if number.is_finite() {
        Ok(Some(number))
    } else {
        Err(Refused::NotFinite { line })
    }
}

fn scale(heading: &str, read: &[(usize, Line)]) -> Scale {
    let has = |words: &[&str]| {
        let mut said = heading.split([' ', '(', ')']);
        said.any(|word| words.contains(&word))
    };
    if has(&PERCENT) || read.iter().any(|(_, line)| line.percent) {
        Scale::Percent
    } else if has(&COUNT) {
        Scale::Count
    } else {
        Scale::Measurement
    }
}

fn assemble(read: &[(usize, Line)], scale: Scale) -> Result<Series, Refused> {
    let Some((_, Line { week: first, .. })) = read.first() else {
        return Err(Refused::NoValues);
    };
    let has_denominators = read.iter().any(|(_, line)| line.denominator.is_some());
    let (mut values, mut denominators) = (Vec::new(), Vec::new());
    let mut before: Option<Week> = None;
    for (at, line) in read {
        expect_order(*at, before, line.week)?;
        let of_none = line.denominator == Some(0.0);
        if of_none && line.value.is_some_and(|value| value != 0.0) {
            return Err(Refused::ZeroDenominator { line: *at });
        }
        let row = usize::try_from(line.week.since(*first)).unwrap_or(0);
        values.resize(row, None);
        denominators.resize(row, None);
        let alone = has_denominators && line.value.is_some() && line.denominator.is_none();
        if alone {
            return Err(Refused::LoneValue { line: *at });
        }
        // 0 of 0 is a week without cases: no percentage, and no 0 %
        values.push(line.value.filter(|_| !of_none));
        denominators.push(line.denominator.filter(|_| !of_none));
        before = Some(line.week);
    }
    let wrong = if has_denominators {
        Scale::Count
    } else {
        scale
    };
    check(&values, wrong).map_err(|error| Refused::of(error, Some(*first)))?;
    let input = Input {
        kind: if has_denominators { Kind::P } else { Kind::Xmr },
        values,
        denominators: has_denominators.then_some(denominators),
        improvement: Improvement::Neutral,
        target: None,
        rebase: Vec::new(),
        fix_after: None,
        screen_outliers: true,
        change: None,
        washout: 0,
    };
    Ok(Series {
        input,
        first: *first,
    })
}

fn expect_order(line: usize, before: Option<Week>, week: Week) -> Result<(), Refused> {
    match before {
        Some(before) if before == week => Err(Refused::SameWeek { line, week }),
        Some(before) if before > week => Err(Refused::Unordered { line, week }),
        _ => Ok(()),
    }
}
