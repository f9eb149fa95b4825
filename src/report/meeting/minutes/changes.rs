//! What changed on the board while a meeting went on: cards, values, and what the charts show.

use std::collections::BTreeMap;

use super::{Draft, numbered, titled};
use crate::analysis::signal::Reading;
use crate::board::{
    CardId, CardRef, Field, Happening, Kind, MetricKey, Proposal, Reply, Shown, Week, WeekValue,
    What,
};
use crate::locale::capitalised;
use crate::report::document::{Cell, Column, Table};
use crate::report::statistics::reading::MetricReading;
use crate::report::statistics::said;
use crate::report::{figure, history, label, listing, name};

use super::super::cells;

impl Draft<'_> {
    /// The cards of some kinds that are new or not what they were, in the order it happened.
    pub(super) fn changed(&self, kinds: &[Kind]) -> Option<Table> {
        let words = self.words;
        let mut columns = cells::named(words);
        columns.push(cells::column(words, "what", "minutes-what"));
        columns.push(cells::column(words, "owner", "activity-owner"));
        columns.push(cells::column(words, "due", "activity-due"));
        let mut table = Table::new("cards", words.text("minutes-cards"), columns);
        let mut cards: Vec<(&Happening, CardRef<'_>)> = Vec::new();
        let happened = self.happened();
        for one in &happened {
            let card = one.card.and_then(|id| self.after.card(id));
            let Some(card) = card.filter(|card| kinds.contains(&card.kind())) else {
                continue;
            };
            if cards.iter().all(|(_, known)| known.id() != card.id()) {
                cards.push((one, card));
            }
        }
        for (_, card) in cards {
            let said = self.what(card, &happened);
            if said.is_empty() {
                continue;
            }
            let row = listing::row(&self.after, card, self.card.body.on);
            let (owner, due) = row.map(|row| (row.owner, row.due)).unwrap_or_default();
            table.row(vec![
                numbered(card.number()),
                titled(words, card),
                Cell::words(said.join("; ")),
                cells::person(owner.as_ref()),
                cells::day(words, due),
            ]);
        }
        (!table.rows().is_empty()).then_some(table)
    }

    /// What happened to cards during the meeting, oldest first.
    fn happened(&self) -> Vec<Happening> {
        let during = self.from..=self.to;
        let mut all = self.after.happenings();
        all.retain(|one| one.card.is_some() && during.contains(&one.stamp.at));
        all
    }

    /// What became of one card: new, taken away, or what it is now beside what it was.
    fn what(&self, card: CardRef<'_>, happened: &[Happening]) -> Vec<String> {
        let (words, id) = (self.words, card.id());
        let was = self.before.card(id).filter(|card| !card.is_removed());
        match (was, card.is_removed()) {
            (None, true) => return Vec::new(),
            (Some(_), true) => return vec![words.text("history-removed")],
            _ => {}
        }
        let new = was.is_none().then(|| words.text("minutes-new-card"));
        let own = happened.iter().filter(|one| one.card == Some(id));
        let fields = net(own).into_iter().map(|one| self.said(&one));
        let mut said: Vec<String> = new.into_iter().chain(fields).collect();
        said.extend(self.answer(id, card));
        said.retain(|one| !one.is_empty());
        said
    }

    fn said(&self, happening: &Happening) -> String {
        match &happening.what {
            // Who supports what is nobody's business in minutes.
            What::Changed {
                field: Field::Support,
                to: Shown::Nothing,
                ..
            } => String::new(),
            What::Changed {
                field: Field::Support,
                ..
            } => self.words.text("minutes-support"),
            // What was said stands in full, however long.
            What::Changed {
                field: field @ (Field::Note | Field::Comment),
                to: Shown::Words(text),
                ..
            } => format!("{}: {text}", label::field(self.words, *field)),
            _ => history::what(self.words, &self.after, happening),
        }
    }

    /// What was answered during the meeting, and why where it is a no: a proposer, or a unit that
    /// has lifted a card.
    fn answer(&self, id: CardId, card: CardRef<'_>) -> Option<String> {
        let now = match card {
            CardRef::Proposal(now) => now,
            CardRef::Reply(now) => return self.response(id, &now.body),
            _ => return None,
        };
        let old = self.before.proposals.get(id).map(|card| &card.body);
        let of = |body: &Proposal| {
            let standing = &body.standing;
            let reason = standing.status.reason().map(ToString::to_string);
            let answer = (!standing.answer.is_empty()).then(|| standing.answer.to_string());
            (reason, answer)
        };
        let (reason, answer) = of(&now.body);
        let (old_reason, old_answer) = old.map(of).unwrap_or_default();
        let reason = reason
            .filter(|_| now.body.standing.status.reason().map(ToString::to_string) != old_reason);
        let answer = answer.filter(|answer| Some(answer) != old_answer.as_ref());
        let label = |id: &str, text: String| format!("{}: {text}", self.words.text(id));
        let reason = reason.map(|text| label("proposal-reason", text));
        let answer = answer.map(|text| label("proposal-answer", text));
        let both: Vec<String> = reason.into_iter().chain(answer).collect();
        (!both.is_empty()).then(|| both.join("; "))
    }

    /// What a lifted card was answered: `Vi tar det: Vi ringer leverantören`.
    fn response(&self, id: CardId, reply: &Reply) -> Option<String> {
        let given = reply.response.as_ref()?;
        let old = self.before.replies.get(id);
        let old = old.and_then(|card| card.body.response.as_ref());
        let stance = capitalised(&label::stance(self.words, given.stance));
        (old != Some(given)).then(|| format!("{stance}: {}", given.text))
    }

    /// The weekly values that were typed, each as it stood when the meeting ended.
    pub(super) fn values(&self) -> Option<Table> {
        let words = self.words;
        let columns = vec![
            cells::column(words, "metric", "field-metric"),
            cells::column(words, "week", "metric-week"),
            Column::numbers("value", words.text("metric-value")),
            Column::numbers("before", words.text("minutes-before")),
            cells::column(words, "note", "column-remark"),
        ];
        let mut table = Table::new("values", words.text("minutes-values"), columns);
        for ((key, week), from) in self.typed() {
            let to = self.after.value(&key, week);
            let Some(metric) = self.after.metric(&key).filter(|_| to != from.as_ref()) else {
                continue;
            };
            let cell = |value: Option<&WeekValue>| {
                value.map_or_else(Cell::nothing, |value| {
                    let said = figure::week_value(words, &metric.body, value);
                    Cell::number(said, value.figure(metric.body.kind))
                })
            };
            let note = to.map(|value| value.note.to_string()).unwrap_or_default();
            table.row(vec![
                Cell::of(metric.body.name.as_str(), &key),
                Cell::of(name::week(words, week), week),
                cell(to),
                cell(from.as_ref()),
                Cell::words(note),
            ]);
        }
        (!table.rows().is_empty()).then_some(table)
    }

    /// The values that were touched, with what stood there first.
    fn typed(&self) -> BTreeMap<(MetricKey, Week), Option<WeekValue>> {
        let during = self.from..=self.to;
        let years = self.after.years.values();
        let mut entries: Vec<_> = years
            .flat_map(|year| &year.log)
            .filter(|entry| during.contains(&entry.stamp.at))
            .collect();
        entries.sort_by_key(|entry| (entry.stamp.at, entry.stamp.change));
        let mut first = BTreeMap::new();
        for swap in entries.iter().flat_map(|entry| &entry.values) {
            let key = (swap.metric.clone(), swap.week);
            first.entry(key).or_insert_with(|| swap.from.clone());
        }
        first
    }

    /// The metrics whose newest value was a signal that day.
    pub(super) fn signals(&self) -> Option<Table> {
        let words = self.words;
        let columns = vec![
            cells::column(words, "metric", "field-metric"),
            cells::column(words, "shows", "prepare-shows"),
        ];
        let mut table = Table::new("signals", words.text("prepare-signals"), columns);
        for card in self.after.measured() {
            let reading = MetricReading::of(&self.after, &card.body, self.card.body.on);
            let newest = reading.and_then(|reading| reading.newest);
            if let Some(newest @ Reading::Signal(_)) = newest {
                let said = said::short(words, newest).unwrap_or_default();
                let name = Cell::of(card.body.name.as_str(), &card.body.key);
                table.row(vec![name, Cell::words(said)]);
            }
        }
        (!table.rows().is_empty()).then_some(table)
    }
}

/// One change a field, from what it was to what it became; comments and follow-ups each for
/// themselves. A field that came back to what it was is left out.
fn net<'a>(happened: impl Iterator<Item = &'a Happening>) -> Vec<Happening> {
    let mut net: Vec<Happening> = Vec::new();
    for one in happened {
        let What::Changed { field, to, .. } = &one.what else {
            continue;
        };
        let alone = matches!(field, Field::Comment | Field::Note | Field::Support);
        let known = net.iter_mut().find_map(|old| match &mut old.what {
            What::Changed { field: of, to, .. } if of == field && !alone => Some(to),
            _ => None,
        });
        match known {
            Some(last) => *last = to.clone(),
            None => net.push(Happening {
                undoes: None,
                ..one.clone()
            }),
        }
    }
    net.retain(|one| !matches!(&one.what, What::Changed { from, to, .. } if from == to && *from != Shown::Nothing));
    net
}
