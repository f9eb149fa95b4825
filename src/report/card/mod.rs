//! Everything about one card, as a document: for `show`, on paper and as data.

mod facts;
mod links;

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Serialize;
use serde_json::Value as Json;

use crate::board::{Board, CardRef, Comment, Field, Happening};
use crate::locale::Words;

use super::document::{Fact, text};
use super::listing::{self, Row};
use super::state::State;
use super::statistics::effect::Effect;
use super::statistics::verdict;
use super::table::{Paper, Table};
use super::{data, figure, history, label, name, small};

/// A card with all that stands on it.
#[derive(Debug, Clone, PartialEq)]
pub struct CardDocument {
    /// Its kind, number and title.
    pub title: String,
    /// Where it stands.
    pub standing: String,
    /// What it says, in the order it is read.
    pub facts: Vec<Fact>,
    /// Comments or follow-up notes, oldest first.
    pub remarks: Vec<Remark>,
    /// A metric's newest values, newest first.
    pub values: Vec<ValueLine>,
    /// What happened to it, oldest first.
    pub happenings: Vec<Happening>,
    row: Option<Row>,
}

/// A comment or a follow-up note.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Remark {
    /// The day it was made.
    pub on: Option<NaiveDate>,
    /// The week it is about.
    pub week: Option<crate::board::Week>,
    /// Who made it.
    pub by: Option<crate::board::Signature>,
    /// What was said.
    pub text: String,
}

/// A week's value of a metric.
#[derive(Debug, Clone, PartialEq)]
pub struct ValueLine {
    /// The week.
    pub week: String,
    /// The value, with what it was made of.
    pub said: String,
    /// The cause or remark.
    pub note: String,
    data: Json,
}

/// Weeks of values that a metric's document shows.
const WEEKS: usize = 12;

/// Puts together all that a card says.
pub fn document(words: &Words, board: &Board, today: NaiveDate, card: CardRef<'_>) -> CardDocument {
    CardDocument {
        title: format!(
            "{}: {}",
            label::kind(words, card.kind()),
            name::card(words, card)
        ),
        standing: standing(words, board, today, card),
        facts: facts(words, board, today, card),
        remarks: remarks(card),
        values: values(words, board, card),
        happenings: card.happenings(),
        row: listing::row(board, card, today),
    }
}

/// What the card says; a proposal with a metric also what became of that, after the start week.
fn facts(words: &Words, board: &Board, today: NaiveDate, card: CardRef<'_>) -> Vec<Fact> {
    let mut facts = facts::of(words, board, card);
    facts.extend(links::outcome(words, board, today, card));
    facts.extend(links::progress(words, board, today, card));
    facts.extend(links::of(words, board, today, card.id()));
    facts.extend(links::seconds(words, board, card));
    let CardRef::Proposal(proposal) = card else {
        return facts;
    };
    if let Some(effect) = Effect::of(board, proposal, today) {
        let linked = [Field::Measure.key(), Field::Week.key()];
        let after = facts.iter().rposition(|fact| linked.contains(&fact.key));
        let fact = Fact {
            key: "verdict",
            label: words.text("card-verdict"),
            text: verdict::lines(words, &effect).join("\n"),
            data: verdict::data(&effect),
        };
        facts.insert(after.map_or(facts.len(), |at| at + 1), fact);
    }
    facts
}

/// Says where the card stands and how long it has waited: `Nytt, obesvarat 9 dagar`.
fn standing(words: &Words, board: &Board, today: NaiveDate, card: CardRef<'_>) -> String {
    let state = State::of(board, card, today).map(|state| state.label(words));
    let waited = match card {
        CardRef::Proposal(card) => card.unanswered_days(today),
        _ => None,
    };
    if waited == Some(0) {
        return words.text("card-new-today");
    }
    let waited = waited.map(|days| figure::unanswered(words, days));
    state
        .into_iter()
        .chain(waited)
        .chain(limit(words, board, today, card))
        .collect::<Vec<_>>()
        .join(", ")
}

/// Says that a proposal has stood still for as long as the unit lets it, or longer.
fn limit(words: &Words, board: &Board, today: NaiveDate, card: CardRef<'_>) -> Option<String> {
    let CardRef::Proposal(card) = card else {
        return None;
    };
    let limit = card.limit_reached(today, &board.unit.settings)?;
    let limit = words.days(limit.into());
    if card.unanswered_days(today).is_some() {
        return Some(words.with("card-limit", &[("days", limit.into())]));
    }
    let still = words.days(card.still_days(today));
    let args = [("still", still.into()), ("days", limit.into())];
    Some(words.with("card-still-limit", &args))
}

fn remarks(card: CardRef<'_>) -> Vec<Remark> {
    let comment = |one: &Comment| Remark {
        on: Some(one.on),
        week: None,
        by: one.by.clone(),
        text: one.text.to_string(),
    };
    match card {
        CardRef::Proposal(card) => card.body.comments.iter().map(comment).collect(),
        CardRef::Goal(card) => {
            let note = |one: &crate::board::FollowUp| Remark {
                on: None,
                week: Some(one.week),
                by: None,
                text: one.text.to_string(),
            };
            card.body.notes.iter().map(note).collect()
        }
        _ => Vec::new(),
    }
}

fn values(words: &Words, board: &Board, card: CardRef<'_>) -> Vec<ValueLine> {
    let CardRef::Metric(metric) = card else {
        return Vec::new();
    };
    let years = board.years.values().rev();
    let newest = years.flat_map(|year| year.of(&metric.body.key).iter().rev());
    let line = |value: &crate::board::WeekValue| ValueLine {
        week: name::week(words, value.week),
        said: [figure::week_value(words, &metric.body, value)]
            .into_iter()
            .chain(small::said(words, &metric.body, value))
            .collect::<Vec<_>>()
            .join("  "),
        note: value.note.to_string(),
        data: data::week_value(&metric.body, value),
    };
    newest.take(WEEKS).map(line).collect()
}

impl CardDocument {
    /// Writes the card on paper.
    pub fn print(&self, words: &Words, board: &Board, today: NaiveDate, paper: Paper) -> String {
        let mut text = paper.width.map_or_else(
            || self.title.clone(),
            |width| paper.wrap(&self.title, width).join("\n"),
        );
        text.push('\n');
        push_line(&mut text, &self.standing);
        let mut sections = vec![self.fact_lines(paper)];
        sections.push(titled(
            words.text("card-comments"),
            self.remark_lines(words, paper),
        ));
        sections.push(titled(words.text("card-values"), self.value_lines(paper)));
        let told = history::table(words, board, today, &self.happenings);
        sections.push(titled(words.text("card-history"), told.print(paper)));
        for section in sections.iter().filter(|section| !section.is_empty()) {
            text.push('\n');
            text.push_str(section);
        }
        text
    }

    fn fact_lines(&self, paper: Paper) -> String {
        let mut text = String::new();
        for line in text::facts(&self.facts, paper) {
            push_line(&mut text, &line);
        }
        text
    }

    fn remark_lines(&self, words: &Words, paper: Paper) -> String {
        let mut text = String::new();
        for remark in &self.remarks {
            let on = remark.on.map(|day| words.date_in_table(day));
            let week = remark.week.map(|week| name::week(words, week));
            let by = remark.by.as_ref().map(ToString::to_string);
            let head: Vec<String> = on.into_iter().chain(week).chain(by).collect();
            push_line(&mut text, &head.join("  "));
            let room = paper
                .width
                .map_or(usize::MAX, |width| width.saturating_sub(2).max(20));
            for line in paper.wrap(&remark.text, room) {
                push_line(&mut text, format!("  {line}").trim_end());
            }
        }
        text
    }

    fn value_lines(&self, paper: Paper) -> String {
        let cells =
            |value: &ValueLine| vec![value.week.clone(), value.said.clone(), value.note.clone()];
        let table = Table {
            head: vec![String::new(); 3],
            rows: self.values.iter().map(cells).collect(),
            giving: 2,
        };
        table.print(paper)
    }

    /// Turns the card into data: what a list has of it, and everything else under its own key.
    pub fn data(&self) -> impl Serialize + use<> {
        let facts = self.facts.iter().map(|fact| (fact.key, fact.data.clone()));
        let values = self.values.iter().map(|value| value.data.clone()).collect();
        CardData {
            row: self.row.clone(),
            facts: facts.collect(),
            comments: self.remarks.clone(),
            values,
            history: self.happenings.iter().map(history::line).collect(),
        }
    }
}

/// What `show --json` prints.
#[derive(Debug, Serialize)]
struct CardData {
    #[serde(flatten)]
    row: Option<Row>,
    facts: BTreeMap<&'static str, Json>,
    comments: Vec<Remark>,
    values: Vec<Json>,
    history: Vec<history::Line>,
}

fn push_line(text: &mut String, line: &str) {
    text.push_str(line);
    text.push('\n');
}

fn titled(title: String, lines: String) -> String {
    if lines.is_empty() {
        lines
    } else {
        title + "\n" + &lines
    }
}

#[cfg(test)]
mod tests;
