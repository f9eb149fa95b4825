//! What one line of a list says.

use chrono::NaiveDate;

use crate::board::{
    Activity, Board, Card, CardId, CardRef, Example, Happening, Hinder, Input, Proposal, Week,
};
use crate::locale::{Words, capitalised};

use super::super::state::State;
use super::super::statistics::effect::Outcome;
use super::super::statistics::verdict;
use super::super::{figure, history, label, name};
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
    /// The day or week it is from, where that is told last and given way for nothing.
    pub when: Option<String>,
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

/// Facts, and the day or week that stands after them.
type Told = (Vec<String>, Option<String>);

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
        let (facts, when) = match card {
            _ if register == Register::Closed => self.closed(card),
            CardRef::Proposal(card) => self.merit(card),
            CardRef::Activity(card) => (self.activity(&card.body), None),
            CardRef::Input(card) => self.input(&card.body),
            CardRef::Hinder(card) => (self.hinder(&card.body), None),
            CardRef::Example(card) => self.example(&card.body),
            other => self.closed(other),
        };
        Said {
            lead: card.number().map(|n| n.to_string()).unwrap_or_default(),
            text: card.title().to_owned(),
            facts,
            when,
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
            lead: format!("{day} {clock:>5} {:<2}", who.unwrap_or_default()),
            text,
            ..Said::default()
        }
    }

    /// What became of it and who saw to it, and when.
    fn merit(&self, card: &Card<Proposal>) -> Told {
        let outcome = Outcome::of(self.board, card, self.today);
        let verdict = outcome.map(|outcome| verdict::short(self.words, outcome));
        let status = &card.body.standing.status;
        let owner = status.owner().map(ToString::to_string);
        let day = self.words.date_in_table(card.body.standing.since);
        (verdict.into_iter().chain(owner).collect(), Some(day))
    }

    /// How it goes, whose it is, by when, and what it is for.
    fn activity(&self, body: &Activity) -> Vec<String> {
        let due = body.due.map(|due| figure::due(self.words, due, self.today));
        let owner = body.owner.as_ref().map(ToString::to_string);
        let state = label::activity_state(self.words, body.state);
        let of = body.of.and_then(|id| self.number(id));
        let decided = body.decision.as_ref().map(|decided| {
            let week = name::week(self.words, decided.week);
            self.words
                .with("register-decided", &[("week", week.into())])
        });
        let facts = due.into_iter().chain(owner).chain([state]);
        facts.chain(of).chain(decided).collect()
    }

    /// What came of it, how it came and what it is about, and when.
    fn input(&self, body: &Input) -> Told {
        let channel = label::channel(self.words, body.channel);
        let day = self.words.date_in_table(body.date);
        let became = body.proposal.map(|id| self.became(id));
        let theme = body.theme.as_ref().map(ToString::to_string);
        let facts = became.into_iter().chain([channel]).chain(theme);
        (facts.collect(), Some(day))
    }

    /// What came of it, and how long it stands in the way or when it was cleared.
    fn hinder(&self, body: &Hinder) -> Vec<String> {
        let became = body.proposal.map(|id| self.became(id));
        let on = |id, day| {
            let day = figure::day(self.words, day, self.today);
            self.words.with(id, &[("date", day.into())])
        };
        let Some(resolved) = body.resolved else {
            let days = (self.today - body.since).num_days().max(0);
            let days = self.words.days(days);
            let since = self
                .words
                .with("register-in-the-way", &[("days", days.into())]);
            let lifted = body.lifted.as_ref().filter(|lift| lift.stands());
            let lifted = lifted.map(|lift| on("register-escalated", lift.on));
            return became.into_iter().chain([since]).chain(lifted).collect();
        };
        let cleared = on("register-cleared", resolved);
        became.into_iter().chain([cleared]).collect()
    }

    /// Who is thanked and whether other units may see it, and the week it is from.
    fn example(&self, body: &Example) -> Told {
        let thanked = body.thanked.as_ref().map(|who| {
            let args = [("who", who.to_string().into())];
            self.words.with("register-thanked", &args)
        });
        let shared = body.shared.then(|| self.words.text("register-shared"));
        let (year, week) = (body.week.year(), body.week.number());
        let this = Week::of(self.today).year();
        let week = self.words.week_of(year, week, this);
        (thanked.into_iter().chain(shared).collect(), Some(week))
    }

    /// How it ended and of what kind it is, and when.
    fn closed(&self, card: CardRef<'_>) -> Told {
        let state = State::of(self.board, card, self.today);
        let state = state.map(|state| capitalised(&state.label(self.words)));
        let day = card.closed_on().map(|day| self.words.date_in_table(day));
        let kind = label::kind(self.words, card.kind());
        (state.into_iter().chain([kind]).collect(), day)
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
