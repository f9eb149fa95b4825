//! Where in a file a broken rule stands, so that a person finds the line to mend.
//!
//! A board that has been read knows no lines any more. So the place is looked for in the text: the
//! card by its id, in it what the rule is about; a value by its metric and week. Rules are broken
//! so seldom that nobody waits for it.

use crate::board::{CardId, MetricKey, Problem, Refusal, Week};

use super::{Spot, mask};

/// Finds the place of a broken rule in a file's text; nothing where it cannot be found.
pub(super) fn of(file: &str, problem: &Problem) -> Option<Spot> {
    let at = place(file, problem)?;
    let before = file.get(..at)?;
    let begin = before.rfind('\n').map_or(0, |end| end + 1);
    let line = file.get(begin..)?.lines().next()?;
    Some(Spot {
        line: before.matches('\n').count() + 1,
        column: before.get(begin..)?.chars().count() + 1,
        excerpt: mask::said(line),
    })
}

fn place(file: &str, problem: &Problem) -> Option<usize> {
    match problem {
        Problem::SameId(id) => last_of_two(card(file, *id)),
        Problem::NoNumber(id) => card(file, *id).next(),
        Problem::SameNumber(number) => last_of_two(fields(file, "number", number.0.to_string())),
        Problem::Card { id, refusal, .. } => {
            let begin = card(file, *id).next()?;
            Some(culprit(file, begin, *id, refusal).unwrap_or(begin))
        }
        Problem::Value { metric, week, .. } | Problem::WrongYear { metric, week, .. } => {
            value(file, metric, *week).first().copied()
        }
        Problem::SameWeek { metric, week } => last_of_two(value(file, metric, *week).into_iter()),
        Problem::Unit(refusal) => {
            let begin = file.find("about:")?;
            let twice = match refusal {
                Refusal::TwiceInList(what) => {
                    let what = quoted(what);
                    let places = file.get(begin..)?.match_indices(&what);
                    last_of_two(places.map(|(at, _)| begin + at))
                }
                _ => None,
            };
            Some(twice.unwrap_or(begin))
        }
    }
}

/// Of what stands twice, the second is the one too many.
fn last_of_two(mut places: impl Iterator<Item = usize>) -> Option<usize> {
    let first = places.next()?;
    Some(places.next().unwrap_or(first))
}

/// Finds where a card begins; what links to it has other names for its fields.
fn card(file: &str, id: CardId) -> impl Iterator<Item = usize> {
    fields(file, "id", quoted(id))
}

/// Finds in a card what a rule is about.
fn culprit(file: &str, begin: usize, id: CardId, refusal: &Refusal) -> Option<usize> {
    let rest = file.get(begin..)?;
    let find = |what: String| rest.find(&what).map(|at| begin + at);
    match refusal {
        Refusal::UnknownCard(other) | Refusal::UnknownGoal(other) => find(quoted(other)),
        Refusal::UnknownMetric(key) | Refusal::MetricExists(key) => find(quoted(key)),
        Refusal::UnknownArea(number) => {
            let at = fields(rest, "area", number.to_string()).next()?;
            Some(begin + at)
        }
        Refusal::OfItself => {
            let own = quoted(id);
            let mut places = rest.match_indices(&own).skip(1);
            places.next().map(|(at, _)| begin + at)
        }
        _ => None,
    }
}

/// Finds the values of a metric's week; in the history of the values a metric stands beside its
/// week and not above it.
fn value(file: &str, metric: &MetricKey, week: Week) -> Vec<usize> {
    let of_series = |begin: &usize| {
        let after = file.get(*begin..).and_then(|rest| rest.split_once(','));
        after.is_some_and(|(_, rest)| rest.trim_start().starts_with("weeks"))
    };
    let mut series = fields(file, "metric", quoted(metric)).filter(of_series);
    let Some(begin) = series.next() else {
        return Vec::new();
    };
    let rest = file.get(begin..).unwrap_or_default();
    let end = rest.find("metric").unwrap_or(rest.len());
    let own = rest.get(..end).unwrap_or_default();
    fields(own, "week", quoted(week))
        .map(|at| begin + at)
        .collect()
}

fn quoted(what: impl std::fmt::Display) -> String {
    format!("\"{what}\"")
}

/// Finds where a field has a value, at the value.
fn fields<'a>(file: &'a str, name: &'a str, value: String) -> impl Iterator<Item = usize> + 'a {
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    let mut from = 0;
    std::iter::from_fn(move || {
        loop {
            let at = from + file.get(from..)?.find(&value)?;
            from = at + value.len();
            let before = file.get(..at)?.trim_end().strip_suffix(':');
            let named = before.and_then(|before| before.trim_end().strip_suffix(name));
            let goes_on = value.ends_with(is_word) && file.get(from..)?.starts_with(is_word);
            if !goes_on && named.is_some_and(|before| !before.ends_with(is_word)) {
                return Some(at);
            }
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::board::{CardNumber, ValueProblem};

    const FILE: &str = r#"(
  goals: [
    (id: "a000000000", number: 3, body: (title: "Åtta", parent: "b000000000")),
    (id:"b000000000", number : 31, body: (title: "Två", area: 31)),
    (
      id: "c000000000",
      number: 3,
      body: (area: 3, metric: "ring"),
    ),
  ],
  series: [
    (metric: "ring", weeks: [
      (week: "2026-W01", n: 1), (week: "2026-W01", n: 2)]),
    (metric: "mall",
      weeks: [(week: "2026-W02", n: 1)]),
  ],
  log: [(values: [(metric: "mall", week: "2026-W02", to: None)])],
)"#;

    fn found(problem: &Problem) -> Option<(usize, usize)> {
        of(FILE, problem).map(|spot| (spot.line, spot.column))
    }

    fn broken(id: &str, refusal: Refusal) -> Problem {
        Problem::Card {
            id: id.parse().unwrap(),
            number: None,
            refusal,
        }
    }

    #[test]
    fn a_card_is_found_and_in_it_what_the_rule_is_about() {
        let other = "b000000000".parse().unwrap();
        let unknown = broken("a000000000", Refusal::UnknownCard(other));
        assert_eq!(found(&unknown), Some((3, 65)));
        let area = broken("c000000000", Refusal::UnknownArea(3));
        assert_eq!(found(&area), Some((8, 20)));
        let other_rule = broken("b000000000", Refusal::NotFinalised);
        assert_eq!(found(&other_rule), Some((4, 9)));
        let nowhere = broken("d000000000", Refusal::NotFinalised);
        assert_eq!(found(&nowhere), None);
    }

    #[test]
    fn of_two_numbers_the_second_is_shown() {
        let same = Problem::SameNumber(CardNumber(3));
        assert_eq!(found(&same), Some((7, 15)));
    }

    #[test]
    fn a_value_is_found_under_its_metric_and_not_in_the_history() {
        let value = |metric: &str, week: &str| Problem::Value {
            metric: metric.parse().unwrap(),
            week: week.parse().unwrap(),
            problem: Some(ValueProblem::Negative),
        };
        assert_eq!(found(&value("mall", "2026-W02")), Some((15, 22)));
        assert_eq!(found(&value("ring", "2026-W02")), None);
        let twice = Problem::SameWeek {
            metric: "ring".parse().unwrap(),
            week: "2026-W01".parse().unwrap(),
        };
        assert_eq!(found(&twice), Some((13, 40)));
    }
}
