//! The word for every term: one function a set of terms, each a full match on it, so that a new
//! status or field cannot be forgotten.

use crate::board::{
    ActivityState, Better, Channel, Field, Finding, GoalStatus, Kind, MeetingKind, MetricKind,
    MetricUnit, Need, Part, Pdsa, Point, Stance, StatusKind,
};
use crate::locale::Words;

/// Makes a function that gives the word for each value of a type.
macro_rules! label {
    ($(#[$doc:meta])* $name:ident($type:ty) { $($pattern:pat => $id:literal),* $(,)? }) => {
        $(#[$doc])*
        pub fn $name(words: &Words, of: $type) -> String {
            words.text(match of { $($pattern => $id,)* })
        }
    };
}

label! {
    /// The status of a proposal: `Nytt`, `Utreds`.
    proposal_status(StatusKind) {
        StatusKind::New => "proposal-status-new",
        StatusKind::Investigating => "proposal-status-investigating",
        StatusKind::Decided => "proposal-status-decided",
        StatusKind::Testing => "proposal-status-testing",
        StatusKind::Implemented => "proposal-status-implemented",
        StatusKind::OnHold => "proposal-status-on-hold",
        StatusKind::Declined => "proposal-status-declined",
        StatusKind::Withdrawn => "proposal-status-withdrawn",
    }
}

label! {
    /// A verdict on a proposal's effect: `Förbättrad`, `Ingen ändring visad`.
    finding(Finding) {
        Finding::Improved => "verdict-improved",
        Finding::Worsened => "verdict-worsened",
        Finding::Higher => "verdict-higher",
        Finding::Lower => "verdict-lower",
        Finding::MaybeImproved => "verdict-maybe-improved",
        Finding::MaybeWorsened => "verdict-maybe-worsened",
        Finding::MaybeHigher => "verdict-maybe-higher",
        Finding::MaybeLower => "verdict-maybe-lower",
        Finding::Isolated => "verdict-isolated",
        Finding::NoChange => "verdict-no-change",
    }
}

label! {
    /// The state of an activity: `Ny`, `Pågår`.
    activity_state(ActivityState) {
        ActivityState::New => "activity-status-new",
        ActivityState::InProgress => "activity-status-in-progress",
        ActivityState::Finished { .. } => "activity-status-finished",
    }
}

label! {
    /// The status of a goal, without its symbol: `enligt plan`. The symbol is [`goal_symbol`].
    goal_status(GoalStatus) {
        GoalStatus::OnTrack => "goal-status-on-track",
        GoalStatus::AtRisk => "goal-status-at-risk",
        GoalStatus::OffTrack => "goal-status-off-track",
        GoalStatus::NoReport => "goal-status-no-report",
    }
}

label! {
    /// The step of a trial as a word: `Studera`.
    pdsa(Pdsa) {
        Pdsa::Plan => "pdsa-plan",
        Pdsa::Do => "pdsa-do",
        Pdsa::Study => "pdsa-study",
        Pdsa::Act => "pdsa-act",
    }
}

label! {
    /// The letters of the steps come to: `PGS`.
    pdsa_letters(Pdsa) {
        Pdsa::Plan => "pdsa-letters-plan",
        Pdsa::Do => "pdsa-letters-do",
        Pdsa::Study => "pdsa-letters-study",
        Pdsa::Act => "pdsa-letters-act",
    }
}

label! {
    /// One card of a kind: `förslag`, `aktivitet`.
    kind(Kind) {
        Kind::Proposal => "kind-proposal",
        Kind::Activity => "kind-activity",
        Kind::Goal => "kind-goal",
        Kind::Metric => "kind-metric",
        Kind::Input => "kind-input",
        Kind::Example => "kind-example",
        Kind::Hinder => "kind-hinder",
        Kind::Reply => "kind-reply",
        Kind::Pulse => "kind-pulse",
        Kind::Meeting => "kind-meeting",
    }
}

label! {
    /// Several cards of a kind: `aktiviteter`.
    kinds(Kind) {
        Kind::Proposal => "kind-proposals",
        Kind::Activity => "kind-activities",
        Kind::Goal => "kind-goals",
        Kind::Metric => "kind-metrics",
        Kind::Input => "kind-inputs",
        Kind::Example => "kind-examples",
        Kind::Hinder => "kind-hinders",
        Kind::Reply => "kind-replies",
        Kind::Pulse => "kind-pulses",
        Kind::Meeting => "kind-meetings",
    }
}

label! {
    /// What a status needs: `ansvarig`, `motivering`.
    need(Need) {
        Need::Owner => "activity-owner",
        Need::Due => "activity-due",
        Need::Review => "need-review",
        Need::Reason => "proposal-reason",
    }
}

label! {
    /// A point of the agenda.
    point(Point) {
        Point::Input => "agenda-input",
        Point::Activities => "agenda-activities",
        Point::Proposals => "agenda-proposals",
        Point::Goals => "agenda-goals",
        Point::Examples => "agenda-examples",
        Point::Raised => "agenda-raised",
        Point::Own(_) => "agenda-own",
    }
}

label! {
    /// A kind of meeting: `tavelmöte`, `LKUF`.
    meeting_kind(MeetingKind) {
        MeetingKind::Board => "kind-meeting",
        MeetingKind::Forum => "meeting-kind-forum",
        MeetingKind::Reflection => "meeting-kind-reflection",
        MeetingKind::Workplace => "meeting-kind-workplace",
    }
}

label! {
    /// A point of the agenda in few words, for the side of a screen.
    short_point(Point) {
        Point::Input => "agenda-input",
        Point::Activities => "agenda-activities-short",
        Point::Proposals => "agenda-proposals-short",
        Point::Goals => "agenda-goals-short",
        Point::Examples => "agenda-examples-short",
        Point::Raised => "agenda-raised",
        Point::Own(_) => "agenda-own",
    }
}

label! {
    /// How a service user's word came: `enkät`.
    channel(Channel) {
        Channel::Survey => "channel-survey",
        Channel::Conversation => "channel-conversation",
        Channel::Complaint => "channel-complaint",
        Channel::Praise => "channel-praise",
    }
}

label! {
    /// What a metric is given in: `antal`, `dagar`.
    metric_unit(MetricUnit) {
        MetricUnit::Number => "metric-unit-number",
        MetricUnit::Days => "metric-unit-days",
        MetricUnit::Percent => "metric-unit-percent",
        MetricUnit::Scale => "metric-unit-scale",
    }
}

label! {
    /// How a metric's values are made: `antal`, `kvot`, `andel`, `mätvärde`.
    metric_kind(MetricKind) {
        MetricKind::Count => "metric-kind-count",
        MetricKind::Rate => "metric-kind-rate",
        MetricKind::Percent => "metric-kind-percent",
        MetricKind::Measurement => "metric-kind-measurement",
    }
}

label! {
    /// Which way is better: `högre är bättre`.
    better(Better) {
        Better::Higher => "better-higher",
        Better::Lower => "better-lower",
        Better::Neither => "better-neither",
    }
}

label! {
    /// How an answer to a lifted card goes: `besvarat`, `vi tar det`, `avböjt`.
    stance(Stance) {
        Stance::Answered => "stance-answered",
        Stance::TakesOn => "stance-takes-on",
        Stance::Declines => "stance-declines",
    }
}

label! {
    /// A yes or a no.
    choice(bool) { true => "choice-yes", false => "choice-no" }
}

label! {
    /// A field of a card or of the unit.
    field(Field) {
        Field::Title => "field-title", Field::Problem => "field-problem",
        Field::Idea => "field-idea", Field::Expected => "field-expected",
        Field::Proposer => "proposal-proposer", Field::Area => "field-area",
        Field::Goal => "field-goal", Field::Measure | Field::Metric => "field-metric",
        Field::Standing | Field::State | Field::Manual => "field-status",
        Field::Support => "proposal-support", Field::Comment => "field-comment",
        Field::Effort => "field-effort", Field::Effect => "field-effect",
        Field::Learning => "field-learning", Field::Source => "field-source",
        Field::Owner => "activity-owner", Field::Due => "activity-due",
        Field::Of => "field-of", Field::Why => "field-why", Field::Parent => "field-parent",
        Field::Better => "field-better", Field::Baseline => "goal-baseline",
        Field::Target => "goal-target", Field::Deadline => "field-deadline",
        Field::Note => "field-note", Field::Closed => "field-closed",
        Field::Name => "field-name", Field::Unit => "field-unit", Field::Cap => "field-cap",
        Field::Parts => "field-parts", Field::Odd => "field-odd-weeks",
        Field::Rebase => "field-rebase", Field::Retired => "field-retired",
        Field::Date => "field-date", Field::Channel => "field-channel",
        Field::Theme => "field-theme", Field::Words => "field-text", Field::Did => "field-did",
        Field::Answered => "field-answered", Field::Proposal => "field-proposal",
        Field::Week => "metric-week", Field::Thanked => "field-thanked",
        Field::Shared => "field-shared", Field::Presented => "field-presented",
        Field::Since => "field-since", Field::Lifted => "field-lifted",
        Field::Resolved => "field-resolved", Field::Questions => "field-questions",
        Field::Answers => "field-answers", Field::Leader => "meeting-leader",
        Field::NoteTaker => "meeting-note-taker", Field::Present => "meeting-present",
        Field::Point => "field-point", Field::Decision => "meeting-decision",
        Field::Parked => "field-parked", Field::Finalised => "field-finalised",
        Field::Correction => "minutes-correction", Field::Organisation => "field-organisation",
        Field::Department => "department", Field::Rhythm => "field-meeting-time",
        Field::Agenda => "agenda", Field::Staff => "field-staff", Field::Areas => "field-areas",
        Field::Settings => "field-settings", Field::Judged => "card-verdict",
        Field::Value => "metric-value", Field::Response => "proposal-answer",
        Field::Taken => "field-taken",
        Field::Participants => "field-participants", Field::Cancelled => "field-cancelled",
        Field::Started => "field-started", Field::Ended => "field-ended",
        Field::At => "field-at", Field::Carried => "field-carried",
        Field::Next => "field-next-meeting", Field::MeetingKinds => "field-meeting-kinds",
        Field::Rota => "field-rota", Field::NextPoints => "field-next-points",
        Field::Departed => "field-departed", Field::Results => "field-values-typed",
    }
}

/// The sign that stands before a goal's status, so that colour is never alone.
pub const fn goal_symbol(status: GoalStatus) -> char {
    match status {
        GoalStatus::OnTrack => '●',
        GoalStatus::AtRisk => '▲',
        GoalStatus::OffTrack => '■',
        GoalStatus::NoReport => '○',
    }
}

/// The word for a term that a history names by its key, such as `on_hold` of a status.
///
/// A key that no set has comes back as it is.
pub fn term(words: &Words, field: Field, key: &str) -> String {
    let id = match (field, key) {
        (Field::Standing, _) => return standing_term(words, key),
        (Field::State, "new") => "activity-status-new",
        (Field::State, "in_progress") => "activity-status-in-progress",
        (Field::State, "finished") => "activity-status-finished",
        (Field::Manual, "on_track") => "goal-status-on-track",
        (Field::Manual, "at_risk") => "goal-status-at-risk",
        (Field::Manual, "off_track") => "goal-status-off-track",
        (Field::Manual, "no_report") => "goal-status-no-report",
        (Field::Channel, "survey") => "channel-survey",
        (Field::Channel, "conversation") => "channel-conversation",
        (Field::Channel, "complaint") => "channel-complaint",
        (Field::Channel, "praise") => "channel-praise",
        (Field::Better, "higher") => "better-higher",
        (Field::Better, "lower") => "better-lower",
        (Field::Better, "neither") => "better-neither",
        (Field::At, "input") => "agenda-input",
        (Field::At, "activities") => "agenda-activities",
        (Field::At, "proposals") => "agenda-proposals",
        (Field::At, "goals") => "agenda-goals",
        (Field::At, "examples") => "agenda-examples",
        (Field::At, "raised") => "agenda-raised",
        (Field::At, "own") => "agenda-own",
        (Field::Lifted, "lift_withdrawn") => "lift-withdrawn",
        (Field::Unit, "number") => "metric-unit-number",
        (Field::Unit, "days") => "metric-unit-days",
        (Field::Unit, "percent") => "metric-unit-percent",
        (Field::Unit, "scale") => "metric-unit-scale",
        _ => return key.to_owned(),
    };
    words.text(id)
}

fn standing_term(words: &Words, key: &str) -> String {
    let known = StatusKind::ALL.into_iter().find(|kind| kind.key() == key);
    known.map_or_else(|| key.to_owned(), |kind| proposal_status(words, kind))
}

/// The part of a board that lies in a file of its own: `värden och möten 2026`.
pub fn part(words: &Words, part: Part) -> String {
    match part {
        Part::Open => words.text("part-open"),
        Part::Year(year) => words.with("part-year", &[("year", year.into())]),
        Part::Closed(year) => words.with("part-closed", &[("year", year.into())]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Lang;

    #[test]
    fn every_field_has_a_word_in_every_language() {
        for lang in Lang::all() {
            let words = Words::new(lang);
            for one in Field::ALL {
                let said = field(&words, *one);
                assert!(!said.starts_with("field-"), "{lang}: {said}");
            }
        }
    }

    #[test]
    fn a_new_activity_and_a_new_proposal_agree_with_their_nouns() {
        let words = Words::new(Lang::SV);
        assert_eq!(term(&words, Field::Standing, "new"), "Nytt");
        assert_eq!(term(&words, Field::State, "new"), "Ny");
        assert_eq!(term(&words, Field::Standing, "on_hold"), "Vilande");
        assert_eq!(term(&words, Field::Manual, "at_risk"), "behöver följas");
    }

    #[test]
    fn every_term_that_an_edit_shows_has_a_word() {
        use crate::board::{AGENDA, Better, Channel, GoalStatus, MetricUnit, Show, Shown};
        let words = Words::new(Lang::SV);
        let mut shown = vec![
            (Field::Better, Better::Higher.show()),
            (Field::Better, Better::Lower.show()),
            (Field::Better, Better::Neither.show()),
            (Field::Unit, MetricUnit::Number.show()),
            (Field::Unit, MetricUnit::Days.show()),
            (Field::Unit, MetricUnit::Percent.show()),
            (Field::Unit, MetricUnit::Scale.show()),
            (Field::State, ActivityState::InProgress.show()),
        ];
        shown.extend(AGENDA.map(|row| (Field::At, row.point.show())));
        shown.extend([Point::Raised, Point::Own(1)].map(|point| (Field::At, point.show())));
        shown.extend(Channel::ALL.map(|one| (Field::Channel, one.show())));
        shown.extend(GoalStatus::ALL.map(|one| (Field::Manual, Shown::Term(one.key()))));
        shown.extend(StatusKind::ALL.map(|one| (Field::Standing, Shown::Term(one.key()))));
        for (field, shown) in shown {
            let Shown::Term(key) = shown else {
                panic!("{shown:?} is no term");
            };
            assert_ne!(term(&words, field, key), key, "{field:?}");
        }
    }
}
