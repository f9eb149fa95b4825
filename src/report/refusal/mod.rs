//! Why the board refused a change, as a sentence, and what the person can do next.

use crate::board::{
    Board, CardId, MetricKey, Need, Point, Refusal, Signature, StatusKind, ValueProblem, Week,
};
use crate::locale::{Arg, Words};

use super::{label, name};

/// What happened, and what to do next where there is something to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sentence {
    /// What happened.
    pub what: String,
    /// What to do next.
    pub hint: Option<String>,
}

/// Says why the board refused, naming cards as the board knows them.
pub fn sentence(words: &Words, board: &Board, refusal: &Refusal) -> Sentence {
    let speaker = Speaker { words, board };
    Sentence {
        what: speaker.what(refusal),
        hint: speaker.hint(refusal),
    }
}

/// Says what is wrong with a metric's value: `Fler (51) än alla (50)` and the like, without the
/// metric's name, for a grid where the cell says the rest.
pub fn value_problem(words: &Words, problem: &ValueProblem) -> String {
    match problem {
        ValueProblem::Negative => words.text("value-negative"),
        ValueProblem::NotWhole => words.text("value-not-whole"),
        ValueProblem::OffScale => words.text("value-off-scale"),
        ValueProblem::NoDenominator => words.text("value-no-denominator"),
        ValueProblem::StrayDenominator => words.text("value-stray-denominator"),
        ValueProblem::OverDenominator => words.text("value-over-denominator"),
        ValueProblem::WrongParts { expected } => {
            words.with("value-wrong-parts", &[("expected", (*expected).into())])
        }
        ValueProblem::PartsDiffer { difference } if *difference > 0.0 => {
            words.with("value-parts-over", &[("difference", (*difference).into())])
        }
        ValueProblem::PartsDiffer { difference } => {
            words.with("value-parts-under", &[("difference", (-difference).into())])
        }
    }
}

struct Speaker<'a> {
    words: &'a Words,
    board: &'a Board,
}

impl Speaker<'_> {
    fn what(&self, refusal: &Refusal) -> String {
        let say = |id: &str| self.words.text(id);
        match refusal {
            Refusal::UnknownCard(id) => self.card("refusal-unknown-card", *id),
            Refusal::NotLoaded(part) => {
                self.term("refusal-not-loaded", label::part(self.words, *part))
            }
            Refusal::Removed(id) => self.card("refusal-removed", *id),
            Refusal::NotRemoved(id) => self.card("refusal-not-removed", *id),
            Refusal::IdTaken(id) => self.card("refusal-id-taken", *id),
            Refusal::UnknownMetric(key) => self.term("refusal-unknown-metric", key.to_string()),
            Refusal::MetricExists(key) => self.term("refusal-metric-exists", key.to_string()),
            Refusal::UnknownArea(number) => self.term("refusal-unknown-area", number.to_string()),
            Refusal::UnknownGoal(id) => self.card("refusal-unknown-goal", *id),
            Refusal::OfItself => say("refusal-of-itself"),
            Refusal::ChangedMeanwhile { field } => self.term(
                "refusal-changed-meanwhile",
                label::field(self.words, *field),
            ),
            Refusal::NotAllowed { from, to } => self.not_allowed(*from, *to),
            Refusal::Needs(needs) => self.term("refusal-needs", self.needs(needs)),
            Refusal::SupportStands { who, on } => self.support_stands(who, *on),
            Refusal::BadValue {
                metric,
                week,
                problem,
            } => self.bad_value(metric, *week, problem),
            Refusal::ValueChanged { metric, week } => self.value_changed(metric, *week),
            Refusal::NoValues => say("refusal-no-values"),
            Refusal::RoundClosed => say("refusal-round-closed"),
            Refusal::NoNotesKept => say("refusal-no-notes"),
            Refusal::WrongQuestions { expected } => {
                let asked = [("count", (*expected).into())];
                self.words.with("refusal-wrong-questions", &asked)
            }
            Refusal::NotOnAgenda(point) => self.not_on_agenda(*point),
            Refusal::MeetingInProgress { on } => {
                self.term("refusal-meeting-in-progress", self.words.date(*on))
            }
            Refusal::Finalised { on } => self.term("refusal-finalised", self.words.date(*on)),
            Refusal::NotFinalised => say("refusal-not-finalised"),
            Refusal::TwiceInList(what) => self.term("refusal-twice-in-list", what.clone()),
            Refusal::NotToLift(id) => self.card("refusal-not-to-lift", *id),
            Refusal::LiftedAlready { on } => {
                self.term("refusal-lifted-already", self.words.date(*on))
            }
            Refusal::NotLifted(id) => self.card("refusal-not-lifted", *id),
            Refusal::NotToShare(id) => self.card("refusal-not-to-share", *id),
            Refusal::UnknownChange(_) => say("refusal-unknown-change"),
            Refusal::NotUndoable(_) => say("refusal-not-undoable"),
            Refusal::TouchedSince { by } => self.touched_since(by.as_ref()),
        }
    }

    fn hint(&self, refusal: &Refusal) -> Option<String> {
        let say = |id: &str| Some(self.words.text(id));
        match refusal {
            Refusal::UnknownCard(_) => say("refusal-unknown-card-hint"),
            Refusal::NotLoaded(_) => say("refusal-not-loaded-hint"),
            Refusal::Removed(_) => say("refusal-removed-hint"),
            Refusal::IdTaken(_) => say("refusal-id-taken-hint"),
            Refusal::UnknownMetric(_) => self.known_metrics(),
            Refusal::MetricExists(_) => say("refusal-metric-exists-hint"),
            Refusal::UnknownArea(_) => self.known_areas(),
            Refusal::UnknownGoal(_) => say("refusal-unknown-goal-hint"),
            Refusal::ChangedMeanwhile { .. } | Refusal::ValueChanged { .. } => {
                say("refusal-changed-meanwhile-hint")
            }
            Refusal::NotAllowed { from, .. } => Some(self.ways_on(*from)),
            Refusal::Needs(_) => say("refusal-needs-hint"),
            Refusal::Finalised { .. } => say("refusal-finalised-hint"),
            Refusal::NotFinalised => say("refusal-not-finalised-hint"),
            Refusal::RoundClosed => say("refusal-round-closed-hint"),
            Refusal::NoNotesKept => say("refusal-no-notes-hint"),
            Refusal::MeetingInProgress { .. } => say("refusal-meeting-in-progress-hint"),
            Refusal::TwiceInList(_) => say("refusal-twice-in-list-hint"),
            Refusal::NotToLift(_) => say("refusal-not-to-lift-hint"),
            Refusal::LiftedAlready { .. } => say("refusal-lifted-already-hint"),
            Refusal::NotLifted(_) => say("refusal-not-lifted-hint"),
            Refusal::NotToShare(_) => say("refusal-not-to-share-hint"),
            Refusal::UnknownChange(_) => say("refusal-unknown-change-hint"),
            Refusal::TouchedSince { .. } => say("refusal-touched-since-hint"),
            Refusal::NotRemoved(_)
            | Refusal::OfItself
            | Refusal::SupportStands { .. }
            | Refusal::BadValue { .. }
            | Refusal::NoValues
            | Refusal::WrongQuestions { .. }
            | Refusal::NotOnAgenda(_)
            | Refusal::NotUndoable(_) => None,
        }
    }

    fn card(&self, id: &str, card: CardId) -> String {
        let name = name::of(self.words, self.board, card);
        self.words.with(id, &[("card", name.into())])
    }

    fn term(&self, id: &str, term: String) -> String {
        self.words.with(id, &[("term", term.into())])
    }

    fn not_allowed(&self, from: StatusKind, to: StatusKind) -> String {
        let status = |kind| Arg::from(label::proposal_status(self.words, kind));
        let args = [("from", status(from)), ("to", status(to))];
        self.words.with("refusal-not-allowed", &args)
    }

    fn ways_on(&self, from: StatusKind) -> String {
        let next = from.next().iter();
        let ways: Vec<String> = next
            .map(|kind| label::proposal_status(self.words, *kind))
            .collect();
        self.term("refusal-not-allowed-hint", ways.join(", "))
    }

    fn needs(&self, needs: &[Need]) -> String {
        let named = needs.iter().map(|need| label::need(self.words, *need));
        named.collect::<Vec<_>>().join(", ")
    }

    fn support_stands(&self, who: &Signature, on: bool) -> String {
        let id = if on {
            "refusal-supports-already"
        } else {
            "refusal-supports-not"
        };
        self.words.with(id, &[("who", who.as_str().into())])
    }

    fn bad_value(&self, metric: &MetricKey, week: Week, problem: &ValueProblem) -> String {
        let args = [
            ("metric", self.metric(metric).into()),
            ("week", name::week(self.words, week).into()),
            ("problem", value_problem(self.words, problem).into()),
        ];
        self.words.with("refusal-bad-value", &args)
    }

    fn value_changed(&self, metric: &MetricKey, week: Week) -> String {
        let args = [
            ("metric", self.metric(metric).into()),
            ("week", name::week(self.words, week).into()),
        ];
        self.words.with("refusal-value-changed", &args)
    }

    fn metric(&self, key: &MetricKey) -> String {
        let card = self.board.metric(key);
        card.map_or_else(|| key.to_string(), |card| card.body.name.to_string())
    }

    fn not_on_agenda(&self, point: Point) -> String {
        self.term("refusal-not-on-agenda", label::point(self.words, point))
    }

    fn touched_since(&self, by: Option<&Signature>) -> String {
        by.map_or_else(
            || self.words.text("refusal-touched-since"),
            |who| self.term("refusal-touched-since-by", who.to_string()),
        )
    }

    fn known_metrics(&self) -> Option<String> {
        let keys: Vec<&str> = self
            .board
            .measured()
            .map(|metric| metric.body.key.as_str())
            .collect();
        let some = !keys.is_empty();
        some.then(|| self.term("refusal-unknown-metric-hint", keys.join(", ")))
    }

    fn known_areas(&self) -> Option<String> {
        let areas = self.board.unit.areas.iter();
        let numbers: Vec<String> = areas.map(|area| area.number.to_string()).collect();
        let some = !numbers.is_empty();
        some.then(|| self.term("refusal-unknown-area-hint", numbers.join(", ")))
    }
}

#[cfg(test)]
mod tests;
