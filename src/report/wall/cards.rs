//! The cards on the page.

use chrono::NaiveDate;

use super::Page;
use crate::board::{Better, Card, CardId, GoalStatus, Number, Proposal, Status, Week};
use crate::report::document::html::escaped;
use crate::report::statistics::metric::{chart, sentences};
use crate::report::statistics::reading::MetricReading;
use crate::report::statistics::svg::{Told, small};
use crate::report::statistics::{said, verdict};
use crate::report::{figure, label};

/// Weeks in a small chart.
const WEEKS: usize = 26;

/// How a fact stands out; a sign or a word always does too.
#[derive(Clone, Copy)]
enum Tone {
    Plain,
    Ok,
    Watch,
    Off,
}

impl Tone {
    fn wrap(self, text: &str) -> String {
        let text = escaped(text);
        match self {
            Self::Plain => text,
            Self::Ok => format!("<span class=\"ok\">{text}</span>"),
            Self::Watch => format!("<span class=\"watch\">{text}</span>"),
            Self::Off => format!("<span class=\"off\">{text}</span>"),
        }
    }
}

fn item(title: &str, facts: &[(String, Tone)]) -> String {
    let facts: Vec<String> = facts.iter().map(|(said, tone)| tone.wrap(said)).collect();
    format!(
        "<li><strong>{}</strong><p>{}</p></li>\n",
        escaped(title),
        facts.join(" · ")
    )
}

impl Page<'_> {
    pub(super) fn proposal(&self, id: CardId) -> Option<String> {
        let card = self.board.proposals.get(id)?;
        let mut facts = vec![self.standing(card)];
        let support = card.body.support.len();
        if support > 0 && !card.body.standing.status.kind().is_closed() {
            let said = self
                .words
                .with("card-support", &[("count", support.into())]);
            facts.push((said, Tone::Plain));
        }
        let outcome = self.columns.statistics.outcomes.get(&id);
        let verdict = outcome.map(|outcome| verdict::short(self.words, *outcome));
        facts.extend(verdict.map(|said| (said, Tone::Plain)));
        Some(item(
            &format!("{} {}", card.number, card.body.title),
            &facts,
        ))
    }

    /// How long it has waited, what it does, or by when it is to be done; never who.
    fn standing(&self, card: &Card<Proposal>) -> (String, Tone) {
        let (words, today) = (self.words, self.now.date());
        let still = card.still_days(today);
        let over = card
            .limit_reached(today, &self.board.unit.settings)
            .is_some();
        let waits = |said: String| {
            if over {
                (format!("▲ {said}"), Tone::Watch)
            } else {
                (said, Tone::Plain)
            }
        };
        let by = |due: NaiveDate| {
            let day = [("day", self.day(due).into())];
            if due < today {
                (format!("■ {}", words.with("card-late", &day)), Tone::Off)
            } else {
                let due = words.with("card-due", &day);
                if over {
                    waits(format!("{} · {due}", words.days(still)))
                } else {
                    (due, Tone::Plain)
                }
            }
        };
        match &card.body.standing.status {
            Status::New => waits(figure::unanswered(words, still)),
            Status::Investigating => {
                waits(words.with("card-since", &[("days", words.days(still).into())]))
            }
            Status::Decided { due, .. } => by(*due),
            Status::Testing { due, step, .. } => {
                let (said, tone) = by(*due);
                (format!("{said} · {}", label::pdsa(words, *step)), tone)
            }
            Status::OnHold { review } => {
                let day = self.day(*review);
                (
                    words.with("card-review", &[("day", day.into())]),
                    Tone::Plain,
                )
            }
            Status::Implemented { .. } | Status::Declined { .. } | Status::Withdrawn { .. } => {
                (self.day(card.body.standing.since), Tone::Plain)
            }
        }
    }

    pub(super) fn goal(&self, id: CardId) -> Option<String> {
        let (words, card) = (self.words, self.board.goals.get(id)?);
        let progress = self.board.progress(card, self.now.date());
        let tone = match progress.status {
            GoalStatus::OnTrack => Tone::Ok,
            GoalStatus::AtRisk => Tone::Watch,
            GoalStatus::OffTrack => Tone::Off,
            GoalStatus::NoReport => Tone::Plain,
        };
        let (sign, status) = (
            label::goal_symbol(progress.status),
            label::goal_status(words, progress.status),
        );
        let mut facts = vec![(format!("{sign} {status}"), tone)];
        let metric = card
            .body
            .metric
            .as_ref()
            .and_then(|key| self.board.metric(key));
        let latest = progress.latest.zip(metric);
        let latest = latest.map(|((_, value), metric)| figure::figure(words, &metric.body, value));
        let target = card.body.target.map(|target| {
            let plain = || words.trimmed(target.get(), 2);
            let bound = |metric: &Card<_>| figure::bound(words, &metric.body, target);
            let value = metric.map_or_else(plain, bound);
            let id = match card.body.better {
                Better::Lower => "goal-at-most",
                Better::Higher | Better::Neither => "goal-aims-at",
            };
            words.with(id, &[("value", value.into())])
        });
        let until = card.body.deadline.map(|day| {
            let day = [("day", self.day(day).into())];
            words.with("goal-until", &day)
        });
        let assured = self.columns.statistics.assured.get(&id);
        let assured = assured.map(|found| said::assurance(words, *found));
        let more = [latest, target, until, assured].into_iter().flatten();
        facts.extend(more.map(|said| (said, Tone::Plain)));
        Some(item(card.body.title.as_str(), &facts))
    }

    pub(super) fn metric(&self, at: usize, id: CardId) -> Option<String> {
        let (words, today) = (self.words, self.now.date());
        let metric = &self.board.metrics.get(id)?.body;
        let newest = self.board.latest(&metric.key, Week::of(today));
        let value = newest.map(|(_, value)| figure::figure(words, metric, value));
        let last = Week::of(today).previous();
        let old = newest.filter(|(week, _)| *week < last).map(|(week, _)| {
            let week = words.week_of(week.year(), week.number(), last.year());
            words.with("metric-latest", &[("week", week.into())])
        });
        let reading = MetricReading::of(self.board, metric, today);
        let newest = reading.as_ref().and_then(|reading| reading.newest);
        let shows = match &reading {
            None => Some(words.text("metric-no-values")),
            Some(_) => newest.and_then(|newest| said::short(words, newest)),
        };
        let mark = |id, value: Option<Number>| {
            let value = figure::bound(words, metric, value?);
            Some(words.with(id, &[("value", value.into())]))
        };
        let facts = [
            shows,
            old,
            mark("metric-cap", metric.cap),
            mark("metric-target", metric.target),
        ];
        let facts: Vec<String> = facts.into_iter().flatten().collect();
        let told = sentences(words, self.board, metric, today, reading.as_ref()).join(" ");
        let drawn = reading.and_then(|reading| {
            let told = Told {
                title: metric.name.as_str(),
                description: &told,
            };
            small(
                &chart(words, self.board, metric, &reading),
                &told,
                (WEEKS, at),
            )
        });
        Some(format!(
            "<li><p class=\"figure\"><strong>{}</strong> <strong>{}</strong></p><p>{}</p>\n{}</li>\n",
            escaped(metric.name.as_str()),
            escaped(&value.unwrap_or_else(|| words.text("number-missing"))),
            escaped(&facts.join(" · ")),
            drawn.unwrap_or_default()
        ))
    }

    fn day(&self, day: NaiveDate) -> String {
        figure::day(self.words, day, self.now.date())
    }
}
