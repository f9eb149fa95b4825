//! What one line of a list says.

use chrono::NaiveDate;

use crate::board::{
    Activity, Board, Card, CardId, CardRef, Example, Happening, Hinder, Input, Proposal,
};
use crate::locale::Words;

use super::super::state::State;
use super::super::statistics::effect::Outcome;
use super::super::statistics::verdict;
use super::super::{figure, history, name};
use super::{Register, Row};

/// One line of a list, in words.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Said {
    /// What it begins with: a number, a day and who.
    pub lead: String,
    /// What it is about.
    pub text: String,
    /// What else there is to say, the most important first.
    pub facts: Vec<String>,
    /// Whether something about it is late.
    pub late: bool,
}

/// Puts a line of a list into words.
pub fn said(words: &Words, board: &Board, today: NaiveDate, register: Register, row: &Row) -> Said {
    let teller = Teller {
        words,
        board,
        today,
    };
    match row {
        Row::Title(title, count) => Said {
            text: format!("{title} ({count})"),
            ..Said::default()
        },
        Row::Card(id) => teller.card(register, *id),
        Row::Happening(happening) => teller.happening(happening),
    }
}

struct Teller<'a> {
    words: &'a Words,
    board: &'a Board,
    today: NaiveDate,
}

impl Teller<'_> {
    fn card(&self, register: Register, id: CardId) -> Said {
        let Some(card) = self.board.card(id) else {
            return Said::default();
        };
        let facts = match card {
            _ if register == Register::Closed => self.closed(card),
            CardRef::Proposal(card) => self.merit(card),
            CardRef::Activity(card) => self.activity(&card.body),
            CardRef::Input(card) => self.input(&card.body),
            CardRef::Hinder(card) => self.hinder(&card.body),
            CardRef::Example(card) => self.example(&card.body),
            other => self.closed(other),
        };
        Said {
            lead: card.number().map(|n| n.to_string()).unwrap_or_default(),
            text: card.title().to_owned(),
            facts,
            late: matches!(card, CardRef::Activity(card) if card.body.is_overdue(self.today)),
        }
    }

    fn happening(&self, one: &Happening) -> Said {
        let day = self.words.date_in_table(one.stamp.day());
        let clock = self.words.clock(one.stamp.at.time());
        let who = one.stamp.by.as_ref().map(ToString::to_string);
        let number = one.number.map(|number| number.to_string());
        let what = history::what(self.words, self.board, one);
        let text = number.map_or_else(|| what.clone(), |number| format!("{number} {what}"));
        Said {
            lead: format!("{day} {clock} {:<2}", who.unwrap_or_default()),
            text,
            ..Said::default()
        }
    }

    /// What became of it, who saw to it and when.
    fn merit(&self, card: &Card<Proposal>) -> Vec<String> {
        let outcome = Outcome::of(self.board, card, self.today);
        let verdict = outcome.map(|outcome| verdict::short(self.words, outcome));
        let status = &card.body.standing.status;
        let owner = status.owner().map(ToString::to_string);
        let day = self.words.date_in_table(card.body.standing.since);
        verdict.into_iter().chain(owner).chain([day]).collect()
    }

    /// How it goes, whose it is, by when, and what it is for.
    fn activity(&self, body: &Activity) -> Vec<String> {
        let due = body.due.map(|due| figure::due(self.words, due, self.today));
        let owner = body.owner.as_ref().map(ToString::to_string);
        let state = super::super::label::activity_state(self.words, body.state);
        let of = body.of.and_then(|id| self.number(id));
        let decided = body.decision.as_ref().map(|decided| {
            let week = name::week(self.words, decided.week);
            self.words
                .with("register-decided", &[("week", week.into())])
        });
        let facts = due.into_iter().chain(owner).chain([state]);
        facts.chain(of).chain(decided).collect()
    }

    /// What came of it: the proposal with its status, or that the unit is done with it.
    fn input(&self, body: &Input) -> Vec<String> {
        let channel = super::super::label::channel(self.words, body.channel);
        let day = self.words.date_in_table(body.date);
        let became = body.proposal.map(|id| self.became(id));
        let theme = body.theme.as_ref().map(ToString::to_string);
        became
            .into_iter()
            .chain([channel])
            .chain(theme)
            .chain([day])
            .collect()
    }

    fn hinder(&self, body: &Hinder) -> Vec<String> {
        let became = body.proposal.map(|id| self.became(id));
        let lifted = body.lifted.as_ref().filter(|lift| lift.stands());
        let lifted = lifted.map(|_| self.words.text("escalated"));
        let days = self.words.days((self.today - body.since).num_days().max(0));
        let done = body
            .resolved
            .map(|_| self.words.text("state-hinder-resolved"));
        let since = self.words.with("card-since", &[("days", days.into())]);
        let age = body.resolved.is_none().then_some(since);
        became
            .into_iter()
            .chain(lifted)
            .chain(done)
            .chain(age)
            .collect()
    }

    fn example(&self, body: &Example) -> Vec<String> {
        let thanked = body.thanked.as_ref().map(|who| {
            let args = [("who", who.to_string().into())];
            self.words.with("register-thanked", &args)
        });
        let week = name::week(self.words, body.week);
        thanked.into_iter().chain([week]).collect()
    }

    fn closed(&self, card: CardRef<'_>) -> Vec<String> {
        let state = State::of(self.board, card, self.today);
        let state = state.map(|state| state.label(self.words));
        let day = card.closed_on().map(|day| self.words.date_in_table(day));
        let kind = super::super::label::kind(self.words, card.kind());
        state.into_iter().chain([kind]).chain(day).collect()
    }

    fn became(&self, id: CardId) -> String {
        let card = self.board.card(id);
        let state = card.and_then(|card| State::of(self.board, card, self.today));
        let state = state.map(|state| state.label(self.words));
        let number = self.number(id);
        let said: Vec<String> = number.into_iter().chain(state).collect();
        said.join(" ")
    }

    fn number(&self, id: CardId) -> Option<String> {
        let number = self.board.card(id).and_then(CardRef::number)?;
        Some(number.to_string())
    }
}
