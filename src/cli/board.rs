//! The whole board as lines: `board --text`.

use crate::app::Columns;
use crate::board::{Board, CardId, CardRef, StatusKind, Week};
use crate::error::Failure;
use crate::locale::Words;
use crate::report::label;
use crate::report::listing::{self, Row};
use crate::report::state::State;
use crate::report::statistics::{said, verdict};
use crate::store::Extent;

use super::args::BoardArgs;
use super::open;
use super::session::Session;

/// Opens the board on the screen, or prints it where text or data is wanted or there is no screen.
pub(super) fn run(session: &mut Session<'_, '_>, args: &BoardArgs) -> Result<(), Failure> {
    if !(args.text || session.json) && session.env.terminal.stdout {
        return open::open_board(session, None);
    }
    let unit = session.unit()?;
    let board = session.load(&unit, Extent::Whole)?.board;
    let columns = Columns::of(&board, session.today());
    let text = Text {
        words: session.words,
        board: &board,
        columns: &columns,
        today: session.today(),
    };
    if session.json {
        return session.print_json(&text.rows());
    }
    let mut lines = text.head(session.now);
    lines.extend(text.proposals());
    lines.extend(text.goals());
    lines.extend(text.metrics());
    lines.extend(text.others());
    session.print(&(lines.join("\n") + "\n"))
}

struct Text<'a> {
    words: &'a Words,
    board: &'a Board,
    columns: &'a Columns,
    today: chrono::NaiveDate,
}

impl Text<'_> {
    fn head(&self, now: chrono::NaiveDateTime) -> Vec<String> {
        let unit = &self.board.unit;
        let organisation = unit.organisation.iter().map(ToString::to_string);
        let names = std::iter::once(unit.name.to_string()).chain(organisation);
        let next = unit.rhythm.next(now);
        let when = self.words.date_and_time(next.date(), next.time());
        let until = self.words.relative_day(next.date(), self.today);
        let args = [("when", when.into()), ("until", until.into())];
        let week = self.words.week(Week::of(self.today).number());
        vec![
            names.collect::<Vec<_>>().join(", "),
            format!("{week}, {}", self.words.date_with_weekday(self.today)),
            self.words.with("header-meeting", &args),
        ]
    }

    fn proposals(&self) -> Vec<String> {
        let open = [("count", self.columns.open.into())];
        let figure = self.words.with("column-open", &open);
        let mut lines = self.heading("column-proposals", &figure);
        for group in &self.columns.proposals {
            lines.push(String::new());
            let status = label::proposal_status(self.words, group.status);
            lines.push(format!(
                "{status}: {}",
                self.count(group.status, group.cards.len())
            ));
            lines.extend(group.cards.iter().filter_map(|id| self.proposal(*id)));
        }
        lines
    }

    fn count(&self, status: StatusKind, count: usize) -> String {
        let limit = self.board.unit.settings.wip_limit;
        let args = [("count", count.into()), ("limit", limit.into())];
        match status {
            StatusKind::Implemented => self.words.with("group-this-year", &args),
            StatusKind::Testing => self.words.with("group-limit", &args),
            _ => count.to_string(),
        }
    }

    fn proposal(&self, id: CardId) -> Option<String> {
        let outcome = self.columns.statistics.outcomes.get(&id);
        let verdict = outcome.map(|outcome| verdict::short(self.words, *outcome));
        Some(join(self.told(id)?, verdict))
    }

    fn goals(&self) -> Vec<String> {
        let count = self.columns.goals.len().to_string();
        let mut lines = self.heading("column-goals", &count);
        let goal = |id: &CardId| {
            let state = self.state(*id)?;
            let outlook = self.columns.statistics.assured.get(id);
            let outlook = outlook.map(|outlook| said::assurance(self.words, *outlook));
            Some(format!(
                "{}: {}",
                state.label(self.words),
                join(self.told(*id)?, outlook)
            ))
        };
        lines.extend(self.columns.goals.iter().filter_map(goal));
        lines
    }

    fn metrics(&self) -> Vec<String> {
        let this = Week::of(self.today);
        let last = self.words.week(this.previous().number());
        let mut lines = self.heading("column-metrics", &last);
        let metric = |id: &CardId| {
            let signal = self.columns.statistics.signals.get(id);
            let newest = signal.and_then(|signal| signal.newest);
            let signal = newest.and_then(|newest| said::short(self.words, newest));
            Some(join(self.told(*id)?, signal))
        };
        lines.extend(self.columns.metrics.iter().filter_map(metric));
        if self.columns.missing > 0 {
            let args = [
                ("week", self.words.week(this.number()).into()),
                ("missing", self.columns.missing.into()),
                ("all", self.columns.metrics.len().into()),
            ];
            lines.push(self.words.with("metrics-missing", &args));
        }
        lines
    }

    fn others(&self) -> Vec<String> {
        let (words, others) = (self.words, self.columns.others);
        let activities = [
            ("count", others.activities.into()),
            ("overdue", others.overdue.into()),
        ];
        let hinders = [
            ("count", others.hinders.into()),
            ("lifted", others.lifted.into()),
        ];
        vec![
            String::new(),
            words.with("others-inputs", &[("count", others.inputs.into())]),
            words.with("others-activities", &activities),
            words.with("others-examples", &[("count", others.examples.into())]),
            words.with("others-hinders", &hinders),
        ]
    }

    fn heading(&self, id: &str, figure: &str) -> Vec<String> {
        vec![String::new(), format!("{}: {figure}", self.words.text(id))]
    }

    fn told(&self, id: CardId) -> Option<String> {
        let row = listing::row(self.board, self.board.card(id)?, self.today)?;
        Some(listing::told(self.words, self.board, self.today, &row))
    }

    fn state(&self, id: CardId) -> Option<State> {
        State::of(self.board, self.board.card(id)?, self.today)
    }

    /// What stands in the columns, in their order.
    fn rows(&self) -> Vec<Row> {
        let proposals = self.columns.proposals.iter().flat_map(|group| &group.cards);
        let all = proposals
            .chain(&self.columns.goals)
            .chain(&self.columns.metrics);
        let cards = all.filter_map(|id| self.board.card(*id));
        let row = |card: CardRef<'_>| listing::row(self.board, card, self.today);
        cards.filter_map(row).collect()
    }
}

fn join(told: String, more: Option<String>) -> String {
    match more {
        Some(more) if !more.is_empty() => format!("{told}, {more}"),
        _ => told,
    }
}
