//! The wall as a web page: one file without scripts, for an intranet or a screen in the corridor.
//!
//! It says what the board says and names nobody. The same board on the same day gives the same
//! bytes.

mod cards;
mod style;

use chrono::NaiveDateTime;

use super::columns::{Columns, Group};
use super::document::html::{POLICY, escaped};
use super::label;
use crate::board::{Board, StatusKind, Week};
use crate::locale::Words;

/// What the page is made of.
pub(super) struct Page<'a> {
    words: &'a Words,
    board: &'a Board,
    columns: Columns,
    now: NaiveDateTime,
}

/// Writes a board as a page.
pub fn page(words: &Words, board: &Board, now: NaiveDateTime) -> String {
    let columns = Columns::of(board, now.date());
    let page = Page {
        words,
        board,
        columns,
        now,
    };
    let unit = &board.unit;
    let names = std::iter::once(unit.name.to_string());
    let names = names.chain(unit.organisation.iter().map(ToString::to_string));
    let title = escaped(&names.collect::<Vec<_>>().join(" · "));
    let lang = words.lang();
    format!(
        "<!DOCTYPE html>\n<html lang=\"{lang}\">\n<head>\n<meta charset=\"utf-8\"/>\n{POLICY}\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n\
         <title>{title}</title>\n<style>\n{style}</style>\n</head>\n<body>\n\
         <header>\n<h1>{title}</h1>\n{times}</header>\n<main>\n{proposals}{goals}{metrics}</main>\n\
         <footer>\n{others}</footer>\n</body>\n</html>\n",
        lang = lang.code(),
        style = style::STYLE,
        times = page.times(),
        proposals = page.proposals(),
        goals = page.goals(),
        metrics = page.metrics(),
        others = page.others(),
    )
}

impl Page<'_> {
    fn times(&self) -> String {
        let (words, today) = (self.words, self.now.date());
        let week = words.week(Week::of(today).number());
        let day = words.date_with_weekday(today);
        // From the day's beginning: the page says when the meeting of the day is all day long.
        let next = self.board.unit.rhythm.next(today.into());
        let args = [
            ("when", words.date_and_time(next.date(), next.time()).into()),
            ("until", words.relative_day(next.date(), today).into()),
        ];
        let meeting = words.with("header-meeting", &args);
        paragraphs(&[format!("{week} · {day}"), meeting])
    }

    fn proposals(&self) -> String {
        let open = [("count", self.columns.open.into())];
        let figure = self.words.with("column-open", &open);
        let groups = self.columns.proposals.iter();
        let groups: String = groups.map(|group| self.group(group)).collect();
        let none = self.none(groups.is_empty(), "wall-no-proposals");
        self.section(
            ("column-proposals", &figure),
            &format!("<div class=\"flow\">\n{groups}{none}</div>\n"),
        )
    }

    fn group(&self, group: &Group) -> String {
        let count = group.cards.len();
        let limit = self.board.unit.settings.wip_limit;
        let args = [("count", count.into()), ("limit", limit.into())];
        let figure = match group.status {
            StatusKind::Implemented => self.words.with("group-this-year", &args),
            StatusKind::Testing => self.words.with("group-limit", &args),
            _ => count.to_string(),
        };
        let status = escaped(&label::proposal_status(self.words, group.status));
        let cards = group.cards.iter();
        let cards: String = cards.filter_map(|id| self.proposal(*id)).collect();
        let figure = escaped(&figure);
        format!("<h3>{status} <span>{figure}</span></h3>\n<ul>\n{cards}</ul>\n")
    }

    fn goals(&self) -> String {
        let goals = &self.columns.goals;
        let items: String = goals.iter().filter_map(|id| self.goal(*id)).collect();
        self.listed(
            ("column-goals", &goals.len().to_string()),
            &items,
            "column-goals-empty",
        )
    }

    fn metrics(&self) -> String {
        let last = Week::of(self.now.date()).previous();
        let items = self.columns.metrics.iter().enumerate();
        let items: String = items.filter_map(|(at, id)| self.metric(at, *id)).collect();
        let week = self.words.week(last.number());
        self.listed(("column-metrics", &week), &items, "column-metrics-empty")
    }

    fn listed(&self, head: (&str, &str), items: &str, none: &str) -> String {
        if items.is_empty() {
            return self.section(head, &self.none(true, none));
        }
        self.section(head, &format!("<ul>\n{items}</ul>\n"))
    }

    fn none(&self, is_empty: bool, id: &str) -> String {
        let said = is_empty.then(|| paragraphs(&[self.words.text(id)]));
        said.unwrap_or_default()
    }

    fn section(&self, (id, figure): (&str, &str), body: &str) -> String {
        let (title, figure) = (escaped(&self.words.text(id)), escaped(figure));
        format!(
            "<section aria-labelledby=\"{id}\">\n<h2 id=\"{id}\">{title} <span>{figure}</span></h2>\n{body}</section>\n"
        )
    }

    fn others(&self) -> String {
        let (words, others) = (self.words, self.columns.others);
        let activities = [
            ("count", others.activities.into()),
            ("overdue", others.overdue.into()),
        ];
        let hinders = [
            ("count", others.hinders.into()),
            ("lifted", others.lifted.into()),
        ];
        let counts = paragraphs(&[
            words.with("others-inputs", &[("count", others.inputs.into())]),
            words.with("others-activities", &activities),
            words.with("others-examples", &[("count", others.examples.into())]),
            words.with("others-hinders", &hinders),
        ]);
        let changed = self.board.last_change().map(|at| {
            let when = words.date_and_time(at.date(), at.time());
            let said = words.with("wall-changed", &[("when", when.into())]);
            format!("<p class=\"age\">{}</p>\n", escaped(&said))
        });
        counts + &changed.unwrap_or_default()
    }
}

fn paragraphs<const N: usize>(texts: &[String; N]) -> String {
    let texts = texts.each_ref().map(|text| escaped(text));
    format!("<p>{}</p>\n", texts.join("</p>\n<p>"))
}

#[cfg(test)]
mod tests;
