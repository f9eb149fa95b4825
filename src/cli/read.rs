//! Understands what is no free text: cards, dates, weeks, numbers, kinds and states.

use chrono::NaiveDate;

use crate::board::{
    Board, Card, CardId, CardNumber, Kind, Metric, MetricKey, Number, Refusal, UnitSlug, Week,
};
use crate::error::{Failure, did_you_mean};
use crate::locale::{Words, nearest, parse_date, parse_number};
use crate::report::state::State;
use crate::report::{label, typed};
use crate::store::{Extent, Loaded};

use super::choose::choose;
use super::session::Session;

/// Names of kinds on the command line, besides the words of the message files.
const KINDS: [(Kind, &[&str]); 7] = [
    (Kind::Proposal, &["proposals", "proposal"]),
    (Kind::Activity, &["activities", "activity"]),
    (Kind::Goal, &["goals", "goal"]),
    (Kind::Metric, &["metrics", "metric"]),
    (Kind::Input, &["inputs", "input"]),
    (Kind::Example, &["examples", "example", "exempel"]),
    (Kind::Hinder, &["hinders", "hinder"]),
];

impl Session<'_, '_> {
    /// Reads a unit's board so far that a card is on it, and finds the card by its number.
    pub(super) fn load_with_card(
        &mut self,
        unit: &UnitSlug,
        typed: &str,
    ) -> Result<(Loaded, CardId), Failure> {
        let number = self.card_number(typed)?;
        let mut loaded = self.load(unit, self.lately())?;
        if loaded.board.numbered(number).is_none() && !loaded.board.absent.is_empty() {
            loaded = self.load(unit, Extent::Whole)?;
        }
        let id = self.numbered(&loaded.board, number)?;
        Ok((loaded, id))
    }

    /// Reads a card's number: `31` or `#31`.
    pub(super) fn card_number(&self, typed: &str) -> Result<CardNumber, Failure> {
        typed.trim().parse().map_err(|_bad| {
            let said = self
                .words
                .with("cli-bad-card", &[("written", typed.into())]);
            Failure::usage(said)
        })
    }

    /// Finds a card by its number.
    pub(super) fn numbered(&self, board: &Board, number: CardNumber) -> Result<CardId, Failure> {
        board
            .numbered(number)
            .map(crate::board::CardRef::id)
            .ok_or_else(|| {
                let args = [
                    ("number", number.to_string().into()),
                    ("unit", board.unit.name.as_str().into()),
                ];
                Failure::refused(self.words.with("cli-no-such-card", &args))
                    .hint(self.words.text("cli-no-such-card-hint"))
            })
    }

    /// What is open, and enough weeks of values to tell how the goals go.
    pub(super) fn lately(&self) -> Extent {
        /// A quarter of a year.
        const WEEKS: i64 = 13;
        Extent::Since(Week::of(self.today()).plus(-WEEKS))
    }

    /// Reads a day as people write it, counted from today.
    pub(super) fn date(&self, option: &str, typed: &str) -> Result<NaiveDate, Failure> {
        parse_date(typed, self.today()).map_err(|error| {
            let args = [("argument", option.into()), ("value", typed.into())];
            let said = self.words.with("usage-bad-value", &args);
            Failure::usage(said).hint(error.explain(self.words))
        })
    }

    /// Reads a number as people write it; one that could mean two things is asked about.
    pub(super) fn number(&self, typed: &str) -> Result<Number, Failure> {
        let wrong = |why: String| {
            let said = self
                .words
                .with("cli-bad-number", &[("written", typed.into())]);
            Failure::usage(said).hint(why)
        };
        let value = parse_number(typed).map_err(|error| wrong(error.explain(self.words)))?;
        Number::new(value).ok_or_else(|| wrong(self.words.text("number-error-too-large")))
    }

    /// Reads a week that has begun: `2026-W47`, `47`, `v. 47`, `v. 52 2025`.
    pub(super) fn past_week(&self, typed: &str) -> Result<Week, Failure> {
        let this = Week::of(self.today());
        let week = typed::week(typed, this, -1..=0)
            .ok_or_else(|| Failure::usage(typed::week_error(self.words, typed)))?;
        if week > this {
            let said = self
                .words
                .with("cli-week-ahead", &[("week", week.to_string().into())]);
            return Err(Failure::refused(said).hint(self.words.text("cli-week-ahead-hint")));
        }
        Ok(week)
    }

    /// Reads a kind of card: `proposals`, `förslag`.
    pub(super) fn kind(&self, typed: &str) -> Result<Kind, Failure> {
        let languages = || super::languages(self.words.lang()).map(Words::new);
        let names = |(kind, keys): &(Kind, &[&str])| {
            let words = languages().flat_map(|w| [label::kinds(&w, *kind), label::kind(&w, *kind)]);
            let keys = keys.iter().map(|key| (*key).to_owned());
            (*kind, keys.chain(words).collect())
        };
        let rows: Vec<(Kind, Vec<String>)> = KINDS.iter().map(names).collect();
        choose(typed, &rows).map_err(|near| {
            let list = self.words.text("cli-kinds");
            self.unknown("cli-unknown-kind", typed, near, &list)
        })
    }

    /// Reads a state of a kind of card: its English key, or its word in any language.
    pub(super) fn state(&self, kind: Kind, typed: &str) -> Result<State, Failure> {
        let rows = self.state_names(kind);
        choose(typed, &rows).map_err(|near| self.unknown_status(typed, near, &rows))
    }

    /// Says that no kind of card has such a status, and which there are.
    pub(super) fn unknown_status(
        &self,
        typed: &str,
        near: Option<String>,
        rows: &[(State, Vec<String>)],
    ) -> Failure {
        let list: Vec<&str> = rows
            .iter()
            .filter_map(|(_, names)| names.first())
            .map(String::as_str)
            .collect();
        let near = near.or_else(|| {
            nearest(
                typed,
                rows.iter().flat_map(|(_, names)| names).map(String::as_str),
            )
        });
        self.unknown("cli-unknown-status", typed, near, &list.join(", "))
    }

    /// The states of a kind with all their names, the user's own word first.
    pub(super) fn state_names(&self, kind: Kind) -> Vec<(State, Vec<String>)> {
        let languages: Vec<Words> = super::languages(self.words.lang())
            .map(Words::new)
            .collect();
        let names = |state: State| {
            let words = languages.iter().map(|words| state.label(words));
            (state, words.chain([state.key().to_owned()]).collect())
        };
        State::all(kind).into_iter().map(names).collect()
    }

    /// Says that a name is unknown, which was nearest, and which there are.
    pub(super) fn unknown(
        &self,
        id: &str,
        typed: &str,
        near: Option<String>,
        list: &str,
    ) -> Failure {
        let said = self.words.with(id, &[("written", typed.into())]);
        let meant = near.map(|name| did_you_mean(self.words, &name));
        let known = self.words.with("usage-known", &[("list", list.into())]);
        Failure::usage(said).hint(meant).hint(known)
    }

    /// Finds a metric by its key.
    pub(super) fn metric<'b>(
        &self,
        board: &'b Board,
        typed: &str,
    ) -> Result<&'b Card<Metric>, Failure> {
        let key = typed.parse::<MetricKey>().ok();
        let card = key.as_ref().and_then(|key| board.metric(key));
        card.ok_or_else(|| self.unknown_metric(board, typed))
    }

    /// Says that the unit has no such metric, and which was nearest.
    pub(super) fn unknown_metric(&self, board: &Board, typed: &str) -> Failure {
        let keys = board.measured().map(|metric| metric.body.key.as_str());
        let near = nearest(typed, keys);
        let meant = near.map(|name| did_you_mean(self.words, &name));
        let Ok(key) = typed.parse() else {
            let said = self
                .words
                .with("refusal-unknown-metric", &[("term", typed.into())]);
            return Failure::refused(said).hint(meant);
        };
        let refusal = Refusal::UnknownMetric(key);
        let mut failure = Failure::of_refusal(self.words, board, &refusal);
        failure.hints.splice(0..0, meant);
        failure
    }
}
