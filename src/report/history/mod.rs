//! What happened, a line each: `16 nov  KL  kopplade till måttet Uteblivna besök`.

use chrono::{NaiveDate, NaiveDateTime};
use serde::Serialize;
use serde_json::Value as Json;

use crate::board::{
    Board, CardId, CardNumber, ChangeId, Field, Happening, Kind, MetricKey, Shown, Signature, Week,
    WeekValue, What,
};
use crate::locale::Words;
use crate::privacy;

use super::data;
use super::table::Table;
use super::{figure, guard, label, name};

mod meeting;

/// A longer text stands on the card; the history says only that it changed.
const LONGEST: usize = 60;

/// Says what happened, without the day and the person: `ändrade status från Nytt till Utreds`.
pub fn what(words: &Words, board: &Board, happening: &Happening) -> String {
    let teller = Teller { words, board };
    let said = teller.what(happening);
    let said = match guard::passed_words(words, happening.stamp.passed) {
        kinds if kinds.is_empty() => said,
        kinds => words.with(
            "history-passed",
            &[("what", said.into()), ("kinds", kinds.into())],
        ),
    };
    if happening.undoes.is_some() {
        words.with("history-undoing", &[("what", said.into())])
    } else {
        said
    }
}

/// Says what changes made in one go did, with the card: `#12 Mall: ändrade status från Nytt till
/// Utreds`. Of several the first is told, and how many more there are.
pub fn told(words: &Words, board: &Board, changes: &[ChangeId]) -> String {
    let all = board.happenings();
    let mut told = all
        .iter()
        .filter(|one| changes.contains(&one.stamp.change))
        .map(|one| {
            let card = one.card.map(|id| name::of(words, board, id));
            let what = Teller { words, board }.what(one);
            card.map_or_else(|| what.clone(), |card| format!("{card}: {what}"))
        });
    let first = told.next().unwrap_or_default();
    match told.count() {
        0 => first,
        more => words.with(
            "history-and-more",
            &[("what", first.into()), ("more", more.into())],
        ),
    }
}

/// Puts a field's value into words, in a line.
pub fn shown(words: &Words, board: &Board, field: Field, shown: &Shown) -> String {
    let said = Teller { words, board }.shown(field, shown);
    if said.is_empty() {
        words.text("dispute-nothing")
    } else {
        said
    }
}

/// Lays happenings out as a table without a head: day, person, card, what.
pub fn table(words: &Words, board: &Board, today: NaiveDate, told: &[Happening]) -> Table {
    let cells = |one: &Happening| {
        let day = one.stamp.day();
        let near = (today - day).num_days() < 300;
        vec![
            if near {
                words.date_short(day)
            } else {
                words.date_in_table(day)
            },
            one.stamp
                .by
                .as_ref()
                .map(ToString::to_string)
                .unwrap_or_default(),
            one.number
                .map(|number| number.to_string())
                .unwrap_or_default(),
            what(words, board, one),
        ]
    };
    Table {
        head: vec![String::new(); 4],
        rows: told.iter().map(cells).collect(),
        giving: 3,
    }
}

struct Teller<'a> {
    words: &'a Words,
    board: &'a Board,
}

impl Teller<'_> {
    fn what(&self, happening: &Happening) -> String {
        match &happening.what {
            What::Changed { field, from, to } if *field == Field::Support => {
                self.support(happening, from, to)
            }
            What::Added { kind, .. } if *kind == Kind::Meeting => {
                self.words.text("history-meeting-added")
            }
            What::Added { kind, title } if *kind == Kind::Pulse => self
                .words
                .with("history-pulse-opened", &[("title", title.into())]),
            What::Changed {
                field: Field::Closed,
                from: Shown::Nothing,
                ..
            } if self.is_round(happening.card) => self.words.text("history-pulse-closed"),
            What::Added { title, .. } if title.is_empty() => self.words.text("history-added"),
            What::Added { title, .. } => self
                .words
                .with("history-added-title", &[("title", title.into())]),
            What::Changed { field, from, to } => self.changed(*field, from, to),
            What::Removed => self.words.text("history-removed"),
            What::Restored => self.words.text("history-restored"),
            What::Value {
                metric,
                week,
                from,
                to,
            } => self.value(metric, *week, from.as_ref(), to.as_ref()),
            What::Values { count, weeks } => {
                let weeks = name::weeks(self.words, weeks.0, weeks.1, 0);
                let args = [("count", (*count).into()), ("weeks", weeks.into())];
                self.words.with("history-values", &args)
            }
        }
    }

    fn is_round(&self, card: Option<CardId>) -> bool {
        card.is_some_and(|id| self.board.pulses.get(id).is_some())
    }

    fn changed(&self, field: Field, from: &Shown, to: &Shown) -> String {
        let (old, new) = (self.shown(field, from), self.shown(field, to));
        if let Some(said) = self.of_meeting(field, (from, to), (&old, &new)) {
            return said;
        }
        let id = match (field, from, to) {
            (Field::Comment, Shown::Nothing, _) => "history-commented",
            (Field::Comment, ..) => "history-comment-removed",
            (Field::Note, Shown::Nothing, _) => "history-followed-up",
            (Field::Note, ..) => "history-follow-up-removed",
            (Field::Judged, _, Shown::Judged(..)) => return new,
            (Field::Measure, _, Shown::Words(_)) => "history-linked-to-metric",
            (Field::Proposal, Shown::Nothing, _) => "history-became",
            _ if is_long(&old) || is_long(&new) => "history-changed-text",
            (_, Shown::Count(_), _)
            | (_, _, Shown::Count(_))
            | (_, Shown::Nothing, Shown::Nothing) => "history-changed-text",
            (_, Shown::Nothing, _) => "history-set",
            (_, _, Shown::Nothing) => "history-cleared",
            _ if old == new => "history-changed-text",
            _ => "history-changed",
        };
        let args = [
            ("field", label::field(self.words, field).into()),
            ("from", old.into()),
            ("to", new.into()),
        ];
        self.words.with(id, &args)
    }

    /// Names the supporter only where somebody else set the mark.
    fn support(&self, happening: &Happening, from: &Shown, to: &Shown) -> String {
        let by = happening.stamp.by.as_ref().map(ToString::to_string);
        let (given, who) = match (from, to) {
            (Shown::Words(who), _) => (false, who),
            (_, Shown::Words(who)) => (true, who),
            _ => return String::new(),
        };
        let id = match (given, by.as_ref() == Some(who)) {
            (true, true) => "history-supported",
            (true, false) => "history-supported-for",
            (false, true) => "history-support-withdrawn",
            (false, false) => "history-support-withdrawn-for",
        };
        self.words.with(id, &[("who", who.into())])
    }

    fn shown(&self, field: Field, shown: &Shown) -> String {
        let words = self.words;
        match shown {
            Shown::Nothing => String::new(),
            Shown::Words(key) if matches!(field, Field::Measure | Field::Metric) => {
                self.metric(key)
            }
            Shown::Words(time) if matches!(field, Field::Started | Field::Ended) => {
                let read = time.parse::<chrono::NaiveTime>();
                read.map_or_else(|_not_a_time| time.clone(), |time| words.clock(time))
            }
            Shown::Words(text) => text.split_whitespace().collect::<Vec<_>>().join(" "),
            Shown::Day(day) => words.date_in_table(*day),
            Shown::Week(week) => name::week(words, *week),
            Shown::Number(number) => words.trimmed(*number, 2),
            Shown::Count(count) => count.to_string(),
            Shown::Choice(choice) => label::choice(words, *choice),
            Shown::Card(id) => name::of(words, self.board, *id),
            Shown::CardNumber(number) => number.to_string(),
            Shown::Judged(look, finding) => {
                let said = label::finding(words, *finding);
                let args = [("weeks", look.key().into()), ("verdict", said.into())];
                words.with("history-judged", &args)
            }
            Shown::Term(key) => label::term(words, field, key),
        }
    }

    fn metric(&self, key: &str) -> String {
        let card = key.parse().ok().and_then(|key| self.board.metric(&key));
        card.map_or_else(|| key.to_owned(), |card| card.body.name.to_string())
    }

    fn value(
        &self,
        key: &MetricKey,
        week: Week,
        from: Option<&WeekValue>,
        to: Option<&WeekValue>,
    ) -> String {
        let id = match (from, to) {
            (None, Some(_)) => "history-value-set",
            (Some(_), Some(_)) => "history-value-changed",
            (_, None) => "history-value-removed",
        };
        let figure = |value: Option<&WeekValue>| {
            let metric = self.board.metric(key).zip(value);
            metric.map_or_else(String::new, |(metric, value)| {
                figure::week_value(self.words, &metric.body, value)
            })
        };
        let args = [
            ("metric", self.metric(key.as_str()).into()),
            ("week", name::week(self.words, week).into()),
            ("from", figure(from).into()),
            ("to", figure(to).into()),
        ];
        self.words.with(id, &args)
    }
}

fn is_long(text: &str) -> bool {
    text.chars().count() > LONGEST
}

/// A happening as data, with stable English keys.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Line {
    /// The change; what `undo --change` takes.
    pub change: ChangeId,
    /// Local time.
    pub at: NaiveDateTime,
    /// Who.
    pub by: Option<Signature>,
    /// The change that this one took back.
    pub undoes: Option<ChangeId>,
    /// The card's number.
    pub number: Option<CardNumber>,
    /// The card's id.
    pub card: Option<CardId>,
    /// `added`, `changed`, `removed`, `restored`, `value` or `values`.
    pub what: &'static str,
    /// The field that changed, or the metric whose value did.
    pub field: Option<String>,
    /// The week of a value, or of all values.
    pub week: Option<Week>,
    /// What stood there.
    pub from: Json,
    /// What stands there.
    pub to: Json,
    /// The kinds of client data that it was saved with in spite of a warning.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub passed: Vec<&'static str>,
}

/// Turns a happening into data.
pub fn line(happening: &Happening) -> Line {
    let blank = Line {
        change: happening.stamp.change,
        at: happening.stamp.at,
        by: happening.stamp.by.clone(),
        undoes: happening.undoes,
        number: happening.number,
        card: happening.card,
        what: "added",
        field: None,
        week: None,
        from: Json::Null,
        to: Json::Null,
        passed: guard::kinds(happening.stamp.passed)
            .map(privacy::Kind::as_str)
            .collect(),
    };
    match &happening.what {
        What::Added { title, .. } => Line {
            to: Json::from(title.as_str()),
            ..blank
        },
        What::Changed { field, from, to } => Line {
            what: "changed",
            field: Some(field.key().to_owned()),
            from: data::shown(from),
            to: data::shown(to),
            ..blank
        },
        What::Removed => Line {
            what: "removed",
            ..blank
        },
        What::Restored => Line {
            what: "restored",
            ..blank
        },
        What::Value {
            metric,
            week,
            from,
            to,
        } => Line {
            what: "value",
            field: Some(metric.to_string()),
            week: Some(*week),
            from: data::whole_value(from.as_ref()),
            to: data::whole_value(to.as_ref()),
            ..blank
        },
        What::Values { count, weeks } => Line {
            what: "values",
            week: (weeks.0 == weeks.1).then_some(weeks.0),
            to: Json::from(*count),
            ..blank
        },
    }
}

#[cfg(test)]
mod tests;
