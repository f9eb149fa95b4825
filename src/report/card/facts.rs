//! What each kind of card says, field by field; what is empty is left out.

use chrono::NaiveDate;
use serde_json::json;

use crate::board::{
    Activity, Board, CardId, CardRef, Example, Field, Goal, Hinder, Input, Lift, Line, Metric,
    MetricKey, Number, Proposal, Reply, Signature, Status, Text, Week,
};
use crate::locale::Words;

use super::super::document::Fact;
use super::super::{figure, label, name};

/// Lists what a card says; meetings and pulse rounds have documents of their own.
pub(super) fn of(words: &Words, board: &Board, card: CardRef<'_>) -> Vec<Fact> {
    let mut facts = Facts {
        words,
        board,
        list: Vec::new(),
    };
    match card {
        CardRef::Proposal(card) => facts.proposal(&card.body),
        CardRef::Activity(card) => facts.activity(&card.body),
        CardRef::Goal(card) => facts.goal(&card.body),
        CardRef::Metric(card) => facts.metric(&card.body),
        CardRef::Input(card) => facts.input(&card.body),
        CardRef::Example(card) => facts.example(&card.body),
        CardRef::Hinder(card) => facts.hinder(&card.body),
        CardRef::Reply(card) => facts.reply(&card.body),
        CardRef::Pulse(_) | CardRef::Meeting(_) => {}
    }
    facts.list
}

struct Facts<'a> {
    words: &'a Words,
    board: &'a Board,
    list: Vec<Fact>,
}

impl Facts<'_> {
    fn proposal(&mut self, body: &Proposal) {
        self.text(Field::Problem, &body.problem);
        self.text(Field::Idea, &body.idea);
        self.text(Field::Expected, &body.expected);
        self.link(Field::Goal, body.goal);
        if let Some(measure) = &body.measure {
            self.measured_by(Field::Measure, Some(&measure.metric));
            if let Some(start) = measure.start {
                let label = self.words.text("field-start");
                let text = name::week(self.words, start);
                self.add(Field::Week.key(), label, text, json!(start));
            }
        }
        self.area(body.area);
        self.score(Field::Effort, body.effort.map(u8::from));
        self.score(Field::Effect, body.effect.map(u8::from));
        self.status(&body.standing.status);
        self.said("answer", "proposal-answer", body.standing.answer.as_str());
        self.who(Field::Proposer, body.proposer.as_ref());
        self.link(Field::Source, body.source);
        self.support(body);
        self.text(Field::Learning, &body.learning);
        self.lift("lift_reason", body.lifted.as_ref());
        if let Some(from) = &body.taken {
            let number = from.number.map(|number| format!("{number} "));
            let number = number.unwrap_or_default();
            let said = format!("{}: {number}{}", from.name, from.title);
            self.put(Field::Taken, said, json!(from));
        }
        if body.shared {
            let shared = label::choice(self.words, true);
            self.put(Field::Shared, shared, json!(true));
        }
    }

    fn activity(&mut self, body: &Activity) {
        self.link(Field::Of, body.of);
        if let Some(decided) = &body.decision {
            let decided = self.board.as_decided(decided);
            let label = self.words.text("field-of-decision");
            let said = name::decision(self.words, &decided);
            self.add(Field::Decision.key(), label, said, json!(decided));
        }
        self.who(Field::Owner, body.owner.as_ref());
        self.day(Field::Due, body.due);
    }

    fn goal(&mut self, body: &Goal) {
        self.text(Field::Why, &body.why);
        self.link(Field::Parent, body.parent);
        self.measured_by(Field::Metric, body.metric.as_ref());
        let metric = body.metric.as_ref().and_then(|key| self.board.metric(key));
        let metric = metric.map(|card| &card.body);
        self.number(Field::Baseline, body.baseline, metric);
        self.number(Field::Target, body.target, metric);
        self.day(Field::Deadline, body.deadline);
        self.who(Field::Owner, body.owner.as_ref());
        if let Some(manual) = &body.manual {
            self.said("reason", "proposal-reason", manual.reason.as_str());
        }
        self.day(Field::Closed, body.closed);
    }

    fn metric(&mut self, body: &Metric) {
        self.said("key", "metric-key", body.key.as_str());
        self.said(Field::Why.key(), "field-counts", body.why.as_str());
        let kind = label::metric_kind(self.words, body.kind);
        self.add(
            "kind",
            self.words.text("metric-kind"),
            kind,
            json!(body.kind.key()),
        );
        let unit = label::metric_unit(self.words, body.unit);
        self.put(Field::Unit, unit, json!(body.unit.key()));
        let better = label::better(self.words, body.better);
        self.put(Field::Better, better, json!(body.better.key()));
        self.number(Field::Target, body.target, Some(body));
        self.number(Field::Cap, body.cap, Some(body));
        let parts: Vec<&str> = body.parts.iter().map(Line::as_str).collect();
        if !parts.is_empty() {
            self.put(Field::Parts, parts.join(", "), json!(parts));
        }
        self.who(Field::Owner, body.owner.as_ref());
        self.day(Field::Retired, body.retired);
    }

    fn input(&mut self, body: &Input) {
        self.day(Field::Date, Some(body.date));
        let channel = label::channel(self.words, body.channel);
        self.put(Field::Channel, channel, json!(body.channel.key()));
        self.line(Field::Theme, body.theme.as_ref());
        self.text(Field::Did, &body.did);
        self.text(Field::Answered, &body.answered);
        self.day(Field::Closed, body.closed);
    }

    fn example(&mut self, body: &Example) {
        self.week(Field::Week, Some(body.week));
        self.line(Field::Thanked, body.thanked.as_ref());
        let shared = label::choice(self.words, body.shared);
        self.put(Field::Shared, shared, json!(body.shared));
        self.day(Field::Presented, body.presented);
    }

    fn hinder(&mut self, body: &Hinder) {
        self.day(Field::Since, Some(body.since));
        self.lift("reason", body.lifted.as_ref());
        self.day(Field::Resolved, body.resolved);
    }

    /// What was lifted to the unit, and what it answered.
    fn reply(&mut self, body: &Reply) {
        let to = &body.to;
        let number = to.number.map(|number| format!(" {number}"));
        let from = format!("{}{}", to.name, number.unwrap_or_default());
        self.add("lifted_by", self.words.text("lift-from"), from, json!(to));
        if let Some(response) = &body.response {
            let stance = label::stance(self.words, response.stance);
            let data = json!(response.stance.key());
            self.add("stance", self.words.text("lift-stance"), stance, data);
            self.said("answer", "proposal-answer", response.text.as_str());
            self.day(Field::Answered, Some(response.on));
            self.who(Field::Owner, response.by.as_ref());
        }
        self.lift("reason", body.lifted.as_ref());
    }

    fn lift(&mut self, key: &'static str, lift: Option<&Lift>) {
        let Some(lift) = lift else { return };
        let by = lift.by.as_ref().map(|who| format!(", {who}"));
        let on = format!("{}{}", self.words.date(lift.on), by.unwrap_or_default());
        self.put(Field::Lifted, on, json!(lift.on));
        self.said(key, "proposal-reason", lift.reason.as_str());
        if let Some(day) = lift.withdrawn {
            let said = self.words.date(day);
            self.add(
                "withdrawn",
                self.words.text("lift-withdrawn"),
                said,
                json!(day),
            );
        }
    }

    /// The particulars of a status: who, by when, how far, why.
    fn status(&mut self, status: &Status) {
        self.who(Field::Owner, status.owner());
        match status {
            Status::Testing { due, step, .. } => {
                self.day(Field::Due, Some(*due));
                let letters = label::pdsa_letters(self.words, *step);
                let said = format!("{letters} {}", label::pdsa(self.words, *step));
                self.add(
                    "step",
                    self.words.text("pdsa-step"),
                    said,
                    json!(step.key()),
                );
            }
            Status::OnHold { review } => {
                let (label, said) = (self.words.text("need-review"), self.words.date(*review));
                self.add("review", label, said, json!(review));
            }
            other => self.day(Field::Due, other.due()),
        }
        if let Some(reason) = status.reason() {
            self.said("reason", "proposal-reason", reason.as_str());
        }
    }

    fn support(&mut self, body: &Proposal) {
        let marks: Vec<&str> = body.support.iter().map(Signature::as_str).collect();
        if !marks.is_empty() {
            let said = format!("{} ({})", marks.len(), marks.join(" "));
            self.put(Field::Support, said, json!(marks));
        }
    }

    fn area(&mut self, area: Option<u8>) {
        let Some(number) = area else { return };
        let known = self
            .board
            .unit
            .areas
            .iter()
            .find(|area| area.number == number);
        let name = known.map_or("", |area| area.name.as_str());
        self.put(
            Field::Area,
            format!("{number} {name}").trim_end().to_owned(),
            json!(number),
        );
    }

    fn measured_by(&mut self, field: Field, key: Option<&MetricKey>) {
        let Some(key) = key else { return };
        let name = self
            .board
            .metric(key)
            .map(|card| card.body.name.to_string());
        self.put(field, name.unwrap_or_else(|| key.to_string()), json!(key));
    }

    fn link(&mut self, field: Field, id: Option<CardId>) {
        let Some(id) = id else { return };
        let number = self.board.card(id).and_then(CardRef::number);
        let said = name::of(self.words, self.board, id);
        self.put(field, said, json!({ "id": id, "number": number }));
    }

    fn number(&mut self, field: Field, number: Option<Number>, metric: Option<&Metric>) {
        let Some(number) = number else { return };
        let plain = || self.words.trimmed(number.get(), 2);
        let said = metric.map_or_else(plain, |metric| figure::bound(self.words, metric, number));
        self.put(field, said, json!(number));
    }

    fn score(&mut self, field: Field, score: Option<u8>) {
        if let Some(score) = score {
            let said = self.words.with("card-of-five", &[("score", score.into())]);
            self.put(field, said, json!(score));
        }
    }

    fn who(&mut self, field: Field, who: Option<&Signature>) {
        if let Some(who) = who {
            self.put(field, who.to_string(), json!(who));
        }
    }

    fn day(&mut self, field: Field, day: Option<NaiveDate>) {
        if let Some(day) = day {
            self.put(field, self.words.date(day), json!(day));
        }
    }

    fn week(&mut self, field: Field, week: Option<Week>) {
        if let Some(week) = week {
            self.put(field, name::week(self.words, week), json!(week));
        }
    }

    fn text(&mut self, field: Field, text: &Text) {
        if !text.is_empty() {
            self.put(field, text.to_string(), json!(text));
        }
    }

    fn line(&mut self, field: Field, line: Option<&Line>) {
        if let Some(line) = line {
            self.put(field, line.to_string(), json!(line));
        }
    }

    fn said(&mut self, key: &'static str, label: &str, text: &str) {
        if !text.is_empty() {
            self.add(key, self.words.text(label), text.to_owned(), json!(text));
        }
    }

    fn put(&mut self, field: Field, text: String, data: serde_json::Value) {
        self.add(field.key(), label::field(self.words, field), text, data);
    }

    fn add(&mut self, key: &'static str, label: String, text: String, data: serde_json::Value) {
        self.list.push(Fact {
            key,
            label,
            text,
            data,
        });
    }
}
