//! Understanding what was typed in a field; what cannot be understood is said in words.

use chrono::NaiveDate;

use crate::board::{Decided, Line, Number, Signature, Text, Week};
use crate::locale::{fold, parse_date, parse_number};

use super::super::{name, typed};
use super::{Context, pick};

/// What was typed in a field, with what was typed in the others.
pub(super) struct Given<'a> {
    pub(super) own: &'a str,
    pub(super) all: &'a [(&'a str, &'a str)],
    pub(super) label: String,
    pub(super) context: &'a Context<'a>,
}

impl Given<'_> {
    /// What was typed in another field of the same card.
    pub(super) fn of(&self, key: &str) -> &str {
        let found = self.all.iter().find(|(other, _)| *other == key);
        found.map_or("", |(_, typed)| typed.trim())
    }

    /// Gives a sentence from the message files.
    pub(super) fn say(&self, id: &'static str) -> String {
        self.context.words.text(id)
    }

    /// Reads a line that must say something.
    pub(super) fn line(&self) -> Result<Line, String> {
        self.as_line(self.own)
    }

    pub(super) fn as_line(&self, text: &str) -> Result<Line, String> {
        let explain = |error| typed::text_error(self.context.words, &self.label, error);
        Line::new(text).map_err(explain)
    }

    /// Reads a text of any number of lines.
    pub(super) fn text(&self) -> Result<Text, String> {
        let explain = |error| typed::text_error(self.context.words, &self.label, error);
        Text::new(self.own).map_err(explain)
    }

    /// Reads what may be left out.
    pub(super) fn maybe<T>(
        &self,
        read: impl FnOnce(&Self) -> Result<T, String>,
    ) -> Result<Option<T>, String> {
        if self.own.trim().is_empty() {
            Ok(None)
        } else {
            read(self).map(Some)
        }
    }

    /// Reads a day as people write it.
    pub(super) fn day(&self) -> Result<NaiveDate, String> {
        self.as_day(self.own)
    }

    pub(super) fn as_day(&self, text: &str) -> Result<NaiveDate, String> {
        let day = parse_date(text, self.context.today);
        day.map_err(|error| error.explain(self.context.words))
    }

    /// Reads a decision: as it is named, or any words that only one of them has.
    pub(super) fn decision(&self) -> Result<Decided, String> {
        let words = self.context.words;
        // A week has a space that does not break; people type another.
        let plain = |text: &str| fold(text).replace('\u{a0}', " ");
        let wanted = plain(self.own.trim());
        let named = |one: Decided| (name::decision(words, &one), one);
        let all: Vec<_> = self.context.board.decisions();
        let all: Vec<_> = all.into_iter().map(named).collect();
        let whole = all.iter().find(|(name, _)| plain(name) == wanted);
        let holding = || all.iter().filter(|(name, _)| plain(name).contains(&wanted));
        let found: Vec<_> = whole.map_or_else(|| holding().collect(), |one| vec![one]);
        match found.as_slice() {
            [(_, only)] => Ok(only.clone()),
            [] => Err(words.with("field-wrong-decision", &[("written", self.own.into())])),
            several => {
                let list: Vec<&str> = several.iter().map(|(name, _)| name.as_str()).collect();
                let list = list.join("; ");
                Err(words.with("field-several-decisions", &[("list", list.into())]))
            }
        }
    }

    /// Reads a week as people write it; a number alone is the nearest week with that number.
    pub(super) fn week(&self) -> Result<Week, String> {
        let week = self.as_week(self.own);
        week.ok_or_else(|| typed::week_error(self.context.words, self.own))
    }

    pub(super) fn as_week(&self, text: &str) -> Option<Week> {
        typed::week(text, Week::of(self.context.today), -1..=1)
    }

    /// Reads a number as people write it.
    pub(super) fn number(&self) -> Result<Number, String> {
        let words = self.context.words;
        let value = parse_number(self.own).map_err(|error| error.explain(words))?;
        Number::new(value).ok_or_else(|| self.say("number-error-too-large"))
    }

    /// Reads a whole number within limits.
    pub(super) fn whole(&self, least: u16, most: u16) -> Result<u16, String> {
        let number = parse_number(self.own).ok().filter(|n| n.fract() == 0.0);
        let fits = |n: &f64| (f64::from(least)..=f64::from(most)).contains(n);
        number.filter(fits).map(|n| n as u16).ok_or_else(|| {
            let args = [("least", least.into()), ("most", most.into())];
            self.context.words.with("field-wrong-whole", &args)
        })
    }

    /// Reads a signature; a name of the staff stands for theirs.
    pub(super) fn signature(&self) -> Result<Signature, String> {
        self.as_signature(self.own)
    }

    pub(super) fn as_signature(&self, text: &str) -> Result<Signature, String> {
        let own = text.trim();
        let first = own.split_whitespace().next().unwrap_or_default();
        let staff = &self.context.board.unit.staff;
        let named = staff.iter().find(|one| {
            let name = one.name.as_ref().map(|name| fold(name.as_str()));
            name == Some(fold(own)) || pick::staff_text(one) == own
        });
        if let Some(one) = named {
            return Ok(one.signature.clone());
        }
        let whole = if staff.iter().any(|one| one.signature.as_str() == first) {
            first
        } else {
            own
        };
        let read = whole.parse();
        read.map_err(|error| typed::name_error(self.context.words, &error))
    }

    /// Reads one of some choices: its word in any language, or its key.
    pub(super) fn choice<T: Copy>(&self, choices: &[(T, &'static str)]) -> Result<T, String> {
        pick::choose(self.context.words, self.own, choices).ok_or_else(|| {
            let words = self.context.words;
            let known: Vec<String> = choices.iter().map(|(_, id)| words.text(id)).collect();
            let args = [("list", known.join(", ").into())];
            words.with("field-wrong-choice", &args)
        })
    }

    /// Reads the lines of a list, passing over empty ones.
    pub(super) fn items<T>(
        &self,
        read: impl Fn(&Self, &str) -> Result<T, String>,
    ) -> Result<Vec<T>, String> {
        let lines = self.own.lines().map(str::trim);
        let filled = lines.filter(|line| !line.is_empty());
        filled.map(|line| read(self, line)).collect()
    }
}
