//! Every field of every kind of card, by name.

macro_rules! fields {
    ($($variant:ident = $key:literal),* $(,)?) => {
        /// A field that an edit can change, as histories and refusals name it.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Field {
            $(#[doc = concat!("`", $key, "`")] $variant,)*
        }

        impl Field {
            /// All fields.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// Gives the field's stable English name, as JSON has it.
            pub const fn key(self) -> &'static str {
                match self { $(Self::$variant => $key,)* }
            }
        }
    };
}

fields! {
    Title = "title", Problem = "problem", Idea = "idea", Expected = "expected",
    Proposer = "proposer", Area = "area", Goal = "goal", Measure = "measure",
    Standing = "status", Support = "support", Comment = "comment", Effort = "effort",
    Effect = "effect", Learning = "learning", Source = "source",
    Owner = "owner", Due = "due", State = "state", Of = "of",
    Why = "why", Parent = "parent", Metric = "metric", Better = "better",
    Baseline = "baseline", Target = "target", Deadline = "deadline", Manual = "manual_status",
    Note = "note", Closed = "closed",
    Name = "name", Unit = "unit", Cap = "cap", Parts = "parts", Odd = "odd_weeks",
    Rebase = "rebase", Retired = "retired",
    Date = "date", Channel = "channel", Theme = "theme", Words = "text", Did = "did",
    Answered = "answered", Proposal = "proposal", Week = "week", Thanked = "thanked",
    Shared = "shared", Presented = "presented", Since = "since", Lifted = "lifted",
    Resolved = "resolved",
    Questions = "questions", Answers = "answers",
    Leader = "leader", NoteTaker = "note_taker", Present = "present", Point = "point",
    Decision = "decision", Parked = "parked", Finalised = "finalised", Correction = "correction",
    Participants = "participants", Cancelled = "cancelled", Started = "started",
    Ended = "ended", At = "at", Carried = "carried", Next = "next_meeting",
    Results = "values_typed",
    Organisation = "organisation", Department = "department", Rhythm = "meeting_time",
    Agenda = "agenda", Staff = "staff", Areas = "areas", Settings = "settings",
    MeetingKinds = "meeting_kinds", Rota = "rota", NextPoints = "next_points",
    Response = "response", Taken = "taken",
    Departed = "departed",
    Value = "value", Judged = "judged",
}

#[cfg(test)]
mod tests {
    use super::Field;

    #[test]
    fn no_two_fields_share_a_key() {
        let mut keys: Vec<_> = Field::ALL.iter().map(|field| field.key()).collect();
        keys.sort_unstable();
        keys.dedup();
        assert_eq!(keys.len(), Field::ALL.len());
    }
}
