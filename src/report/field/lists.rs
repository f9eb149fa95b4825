//! Links to other cards and lists within a card, as they are typed.

use crate::board::{CardId, CardNumber, CardRef, Kind, Line, MetricKey, Week};

use super::given::Given;
use super::pick;

impl Given<'_> {
    /// Reads a card: `31`, `#31`, `#31 SMS-påminnelse`.
    pub(super) fn card(&self, kinds: &[Kind]) -> Result<CardId, String> {
        let words = self.context.words;
        let first = self.own.split_whitespace().next().unwrap_or_default();
        let number: Option<CardNumber> = first.parse().ok();
        let Some(number) = number else {
            return Err(words.with("field-wrong-card", &[("written", self.own.trim().into())]));
        };
        let card = self.context.board.numbered(number).ok_or_else(|| {
            words.with(
                "field-unknown-card",
                &[("number", number.to_string().into())],
            )
        })?;
        if kinds.is_empty() || kinds.contains(&card.kind()) {
            Ok(CardRef::id(card))
        } else {
            let kind = super::super::label::kind(words, card.kind());
            let args = [("number", number.to_string().into()), ("kind", kind.into())];
            Err(words.with("field-wrong-kind", &args))
        }
    }

    /// Reads a metric by its key or name.
    pub(super) fn metric(&self) -> Result<MetricKey, String> {
        pick::metric_named(self.context.board, self.own).ok_or_else(|| {
            let args = [("written", self.own.trim().into())];
            self.context.words.with("field-unknown-metric", &args)
        })
    }

    /// Reads an area by its number or its whole name.
    pub(super) fn area(&self) -> Result<u8, String> {
        let own = self.own.trim();
        let areas = &self.context.board.unit.areas;
        let first = own.split_whitespace().next().unwrap_or_default();
        let number = first.parse::<u8>().ok();
        let fits =
            |area: &&crate::board::Area| Some(area.number) == number || area.name.as_str() == own;
        let found = areas.iter().find(fits).map(|area| area.number);
        found.ok_or_else(|| {
            let args = [("written", own.into())];
            self.context.words.with("field-unknown-area", &args)
        })
    }

    /// Reads a week with words after it: `v. 52 2026 julvecka`.
    pub(super) fn week_and_words(&self, line: &str) -> Result<(Week, Line), String> {
        let tokens: Vec<&str> = line.split_whitespace().collect();
        let week_of = |count: usize| {
            let (week, rest) = tokens.split_at_checked(count)?;
            let week = self.as_week(&week.join(" "))?;
            Some((week, rest.join(" ")))
        };
        let (week, words) = (1..=3).rev().find_map(week_of).ok_or_else(|| {
            let args = [("written", line.into())];
            self.context.words.with("field-wrong-week-line", &args)
        })?;
        Ok((week, self.as_line(&words)?))
    }
}
