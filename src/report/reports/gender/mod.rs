//! Statistics split by gender: what is known of women and men (or girls and boys), whether the
//! difference is more than chance, and what is done about it.
//!
//! Counts of 1-4 are shown as a band, and whatever would give one away is withheld, here or in the
//! weeks that are shown elsewhere ([`small`](crate::report::small)).

mod tables;

use super::cards;
use super::draft::Draft;
use crate::analysis::parts::{Comparison, compare_percents};
use crate::board::{Board, Card, Metric, MetricKind, WeekValue};
use crate::locale::{Lang, Words, fold};
use crate::report::document::Cell;
use crate::report::statistics::parts::compare;
use tables::{counts, means, pooled, ratios};

pub(super) fn write(draft: &mut Draft<'_>, board: &Board) {
    let words = draft.words;
    let mut metrics: Vec<&Card<Metric>> = board.measured().collect();
    metrics.sort_by_cached_key(|card| words.sort_key(card.body.name.as_str()));
    let genders = Genders::known();
    let split: Vec<_> = metrics
        .into_iter()
        .filter_map(|card| Some((card, genders.split(&card.body)?)))
        .collect();
    if split.is_empty() {
        draft.document.paragraph(words.text("report-gender-none"));
        return;
    }
    for (card, pair) in split {
        let metric = &card.body;
        if draft.several() {
            draft.document.part("metric", metric.name.to_string());
        } else {
            draft.document.section("metric", metric.name.to_string());
        }
        of_metric(draft, board, metric, pair);
    }
    draft.document.note(words.text("report-gender-protected"));
}

/// The names of women and of men, folded, in every language.
struct Genders {
    women: Vec<String>,
    men: Vec<String>,
}

impl Genders {
    fn known() -> Self {
        let languages: Vec<Words> = Lang::all().map(Words::new).collect();
        let names = |id: &str| {
            let lists = languages.iter().map(|words| words.text(id));
            let names = |list: String| list.split(',').map(fold_name).collect::<Vec<_>>();
            lists.flat_map(names).collect()
        };
        Self {
            women: names("gender-women"),
            men: names("gender-men"),
        }
    }

    /// Finds the parts that are women and men.
    fn split(&self, metric: &Metric) -> Option<[usize; 2]> {
        let place = |known: &[String]| {
            let mut parts = metric.parts.iter();
            parts.position(|part| known.contains(&fold_name(part.as_str())))
        };
        Some([place(&self.women)?, place(&self.men)?])
    }
}

fn fold_name(name: &str) -> String {
    fold(name.trim())
}

fn of_metric(draft: &mut Draft<'_>, board: &Board, metric: &Metric, pair: [usize; 2]) {
    let words = draft.words;
    let weeks = values(draft, board, metric);
    if weeks.is_empty() {
        draft
            .document
            .paragraph(words.text("report-gender-no-values"));
        return;
    }
    let table = match metric.kind {
        MetricKind::Count => counts(draft, metric, &weeks),
        MetricKind::Percent | MetricKind::Rate => ratios(draft, metric, &weeks),
        MetricKind::Measurement => means(draft, metric, &weeks),
    };
    draft.document.table(table);
    let said = difference(words, metric, &weeks, pair);
    draft.document.paragraph(said);
    measures(draft, board, metric);
}

/// The values of the period, oldest first, without the weeks that cannot be compared.
fn values<'a>(draft: &Draft<'_>, board: &'a Board, metric: &Metric) -> Vec<&'a WeekValue> {
    let odd = |value: &WeekValue| metric.odd.iter().any(|odd| odd.week == value.week);
    let all = board.years.values();
    let mut weeks: Vec<_> = all
        .flat_map(|year| year.of(&metric.key))
        .filter(|value| draft.period.holds_week(value.week) && !odd(value))
        .filter(|value| value.parts.iter().any(Option::is_some))
        .collect();
    weeks.sort_by_key(|value| value.week);
    weeks
}

/// Says whether the difference is more than chance, from nothing but what may be read: of
/// percentages the sums in the table, of all else the weeks.
fn difference(
    words: &Words,
    metric: &Metric,
    weeks: &[&WeekValue],
    [women, men]: [usize; 2],
) -> String {
    let made = if metric.kind == MetricKind::Percent {
        let pooled = pooled(metric, weeks);
        compare_percents(&pooled[women..=women], &pooled[men..=men])
    } else {
        compare(metric, weeks, [women, men])
    };
    let Comparison::Made(found) = made else {
        return words.text("report-gender-too-few");
    };
    if !found.shown() {
        return words.text("report-gender-no-difference");
    }
    let (more, less) = if found.first > found.second {
        (women, men)
    } else {
        (men, women)
    };
    let name = |part: usize| metric.parts.get(part).map(ToString::to_string);
    let args = [
        ("more", name(more).unwrap_or_default().into()),
        ("less", name(less).unwrap_or_default().into()),
    ];
    words.with("report-gender-difference", &args)
}

/// What is done about it: the proposals that are to move the metric, and the goals that it shows.
fn measures(draft: &mut Draft<'_>, board: &Board, metric: &Metric) {
    let words = draft.words;
    let goals = board.goals.iter();
    let goals: Vec<_> = goals
        .filter(|card| card.body.metric.as_ref() == Some(&metric.key))
        .map(|card| card.id)
        .collect();
    let proposals = board.proposals.iter().filter(|card| {
        let counts = cards::implemented_in(card, draft.period) || cards::goes_on(card, draft.until);
        let measured = card.body.measure.as_ref();
        let measured = measured.is_some_and(|measure| measure.metric == metric.key);
        counts && (measured || card.body.goal.is_some_and(|goal| goals.contains(&goal)))
    });
    let items = cards::by_number(proposals.collect()).into_iter();
    let items: Vec<Cell> = items.map(|card| cards::proposal(words, card)).collect();
    if items.is_empty() {
        draft
            .document
            .paragraph(words.text("report-gender-no-measures"));
    } else {
        draft
            .document
            .paragraph(words.text("report-gender-measures"));
        draft.document.list(items);
    }
}
