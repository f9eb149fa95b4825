//! Proposals: those that wait for an answer, those past their day, and what has become of others.

use chrono::NaiveDate;

use super::Draft;
use crate::board::{Card, Point, Proposal, Status, StatusKind};
use crate::report::document::{Cell, Column, Table};
use crate::report::label;
use crate::report::meeting::cells;
use crate::report::statistics::effect::Outcome;
use crate::report::statistics::verdict;

impl Draft<'_> {
    pub(super) fn proposals(&mut self) {
        self.section(Point::Proposals);
        self.unanswered();
        self.past_their_day();
        self.verdicts();
    }

    fn unanswered(&mut self) {
        let (words, board, today) = (self.words, self.board, self.today);
        let mut columns = cells::named(words);
        columns.push(Column::numbers(
            "unanswered_days",
            words.text("prepare-days-waited"),
        ));
        columns.push(Column::numbers("support", words.text("proposal-support")));
        let mut table = Table::new("unanswered", words.text("prepare-unanswered"), columns);
        let mut waiting: Vec<&Card<Proposal>> = board.with_status(StatusKind::New).collect();
        waiting.sort_by_key(|card| (card.body.standing.since, card.number));
        for card in waiting {
            let days = card.unanswered_days(today).unwrap_or(0);
            table.row(vec![
                cells::number(card.number),
                Cell::words(card.body.title.as_str()),
                Cell::of(days.to_string(), days),
                Cell::count(card.body.support.len()),
            ]);
        }
        cells::table_or(
            &mut self.document,
            table,
            words.text("prepare-unanswered-none"),
        );
    }

    /// Decided or tried, and past the day it should have been done; or on hold, and to be taken up
    /// again by now.
    fn past_their_day(&mut self) {
        let (words, board, on) = (self.words, self.board, self.on);
        let mut columns = cells::named(words);
        columns.push(cells::column(words, "status", "field-status"));
        columns.push(cells::column(words, "owner", "activity-owner"));
        columns.push(cells::column(words, "due", "activity-due"));
        let mut table = Table::new("past_due", words.text("prepare-past-due"), columns);
        let kinds = [StatusKind::Decided, StatusKind::Testing, StatusKind::OnHold];
        let all = kinds.into_iter().flat_map(|kind| board.with_status(kind));
        let past = all.filter_map(|card| Some((day_of(&card.body.standing.status)?, card)));
        let mut past: Vec<_> = past.filter(|(due, _)| *due < on).collect();
        past.sort_by_key(|(due, card)| (*due, card.number));
        for (due, card) in past {
            let status = &card.body.standing.status;
            table.row(vec![
                cells::number(card.number),
                Cell::words(card.body.title.as_str()),
                Cell::of(
                    label::proposal_status(words, status.kind()),
                    status.kind().key(),
                ),
                cells::person(status.owner()),
                cells::day(words, Some(due)),
            ]);
        }
        self.document.table(table);
    }

    /// Verdicts that are not what they were at the meeting before.
    fn verdicts(&mut self) {
        let (words, board) = (self.words, self.board);
        let mut columns = cells::named(words);
        columns.push(cells::column(words, "verdict", "card-verdict"));
        let mut table = Table::new("verdicts", words.text("prepare-verdicts"), columns);
        let begun = [StatusKind::Testing, StatusKind::Implemented];
        for card in begun.into_iter().flat_map(|kind| board.with_status(kind)) {
            let now = Outcome::of(board, card, self.today).filter(|now| now.look.is_some());
            let before = Outcome::of(board, card, self.since).map(|before| before.verdict);
            let Some(now) = now.filter(|now| Some(now.verdict) != before) else {
                continue;
            };
            table.row(vec![
                cells::number(card.number),
                Cell::words(card.body.title.as_str()),
                Cell::words(verdict::short(words, now)),
            ]);
        }
        self.document.table(table);
    }
}

/// The day by which something is to happen to a proposal.
const fn day_of(status: &Status) -> Option<NaiveDate> {
    match status {
        Status::OnHold { review } => Some(*review),
        other => other.due(),
    }
}
