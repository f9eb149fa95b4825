//! What the lines of a chart are called at its right edge, and on which rows.

use std::collections::BTreeMap;

use super::Chart;
use super::axis::Scale;
use super::canvas::Ink;

/// A line's name, and the ink it is written in.
type Named = (String, Ink);

/// Sorts the names by the row that their line runs on when the weeks end: on another row a name
/// would be that row's. Where lines share a row, targets come first, then the centre, then limits.
pub(super) fn by_row(chart: &Chart, end: usize, scale: &Scale) -> BTreeMap<usize, Vec<Named>> {
    let last = |list: &[Option<f64>]| list.get(end.checked_sub(1)?).copied().flatten();
    let [upper, centre, lower] = &chart.names;
    let own = [
        (last(&chart.centre), centre),
        (last(&chart.upper), upper),
        (last(&chart.lower), lower),
    ];
    let own = own.into_iter();
    let own = own.filter_map(|(value, name)| Some((value?, name.clone(), Ink::Centre)));
    let lines = chart.lines.iter();
    let lines = lines.map(|(value, name)| (*value, name.clone(), Ink::Target));
    let mut rows: BTreeMap<usize, Vec<Named>> = BTreeMap::new();
    for (value, name, ink) in lines.chain(own) {
        if let Some(row) = scale.line(value).filter(|_| !name.is_empty()) {
            rows.entry(row).or_default().push((name, ink));
        }
    }
    rows
}

/// The names of one row, all of them and then fewer and fewer.
pub(super) fn joined(named: &[Named]) -> impl Iterator<Item = String> {
    (1..=named.len()).rev().map(|count| {
        let some = named.iter().take(count);
        let some: Vec<&str> = some.map(|(name, _)| name.as_str()).collect();
        some.join(" · ")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_stands_on_no_other_row_than_its_line() {
        let chart = Chart {
            values: vec![Some(3.4)],
            centre: vec![Some(3.36)],
            lower: vec![Some(2.95)],
            names: ["", "medel 3,36", "undre gräns 2,95"].map(str::to_owned),
            lines: vec![(3.5, "mål 3,5".to_owned())],
            bounds: (1.0, 5.0),
            ..Chart::default()
        };
        let scale = Scale::over([2.95, 3.36, 3.5].into_iter(), chart.bounds, 2).unwrap();
        let rows: Vec<_> = by_row(&chart, 1, &scale).into_values().collect();
        let said: Vec<Vec<String>> = rows.iter().map(|row| joined(row).collect()).collect();
        assert_eq!(said[0], ["mål 3,5 · medel 3,36", "mål 3,5"]);
        assert_eq!(said[1], ["undre gräns 2,95"]);
    }
}
