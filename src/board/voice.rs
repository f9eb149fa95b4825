//! What people say to the unit: input from service users, good examples, hinders.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::edit::field_edits;
use super::merge::merged;
use super::{
    Board, Body, CardId, CardNumber, Cards, Circumstance, Kind, Lift, Line, Refusal, Show, Shown,
    Text, Week,
};

/// How a service user's word reached the unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Channel {
    /// A survey (*enkät*).
    Survey,
    /// A conversation (*samtal*).
    Conversation,
    /// A complaint or a suggestion (*synpunkt*).
    Complaint,
    /// Praise (*beröm*).
    Praise,
}

impl Channel {
    /// All channels.
    pub const ALL: [Self; 4] = [
        Self::Survey,
        Self::Conversation,
        Self::Complaint,
        Self::Praise,
    ];

    /// Gives the stable English name.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Survey => "survey",
            Self::Conversation => "conversation",
            Self::Complaint => "complaint",
            Self::Praise => "praise",
        }
    }
}

impl Show for Channel {
    fn show(&self) -> Shown {
        Shown::Term(self.key())
    }
}

/// Something a service user said; never who said it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Input {
    /// The day it came.
    pub date: NaiveDate,
    /// How it came.
    pub channel: Channel,
    /// What it is about, in a word or two.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub theme: Option<Line>,
    /// What was said.
    pub text: Line,
    /// What the unit did.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub did: Text,
    /// What the unit answered.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub answered: Text,
    /// The proposal that came of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub proposal: Option<CardId>,
    /// The day the unit was done with it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closed: Option<NaiveDate>,
}

field_edits! {
    /// An edit of one field of an input.
    InputEdit, InputValue of Input {
        Date: date = NaiveDate, Channel: channel = Channel, Theme: theme = Option<Line>,
        Words: text = Line, Did: did = Text, Answered: answered = Text,
        Proposal: proposal = Option<CardId>, Closed: closed = Option<NaiveDate>,
    }
}

merged! {
    /// A value in dispute on an input.
    InputValue of Input {
        one {
            Date: date = NaiveDate, Channel: channel = Channel, Theme: theme = Option<Line>,
            Words: text = Line, Did: did = Text, Answered: answered = Text,
            Proposal: proposal = Option<CardId>, Closed: closed = Option<NaiveDate>,
        }
    }
}

/// Something that went well, and who is thanked.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Example {
    /// The week it is from.
    pub week: Week,
    /// What went well.
    pub text: Line,
    /// Who is thanked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub thanked: Option<Line>,
    /// Whether other units may see it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub shared: bool,
    /// The day it was told in a meeting.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub presented: Option<NaiveDate>,
}

field_edits! {
    /// An edit of one field of a good example.
    ExampleEdit, ExampleValue of Example {
        Week: week = Week, Words: text = Line, Thanked: thanked = Option<Line>,
        Shared: shared = bool, Presented: presented = Option<NaiveDate>,
    }
}

merged! {
    /// A value in dispute on a good example.
    ExampleValue of Example {
        one {
            Week: week = Week, Words: text = Line, Thanked: thanked = Option<Line>,
            Shared: shared = bool, Presented: presented = Option<NaiveDate>,
        }
    }
}

/// What stands in the way.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Hinder {
    /// What it is.
    pub text: Line,
    /// Since when it has stood there.
    pub since: NaiveDate,
    /// That it was lifted to the department, and why.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lifted: Option<Lift>,
    /// The proposal that came of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub proposal: Option<CardId>,
    /// The day it was out of the way.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resolved: Option<NaiveDate>,
}

field_edits! {
    /// An edit of one field of a hinder.
    HinderEdit, HinderValue of Hinder {
        Words: text = Line, Since: since = NaiveDate, Lifted: lifted = Option<Lift>,
        Proposal: proposal = Option<CardId>, Resolved: resolved = Option<NaiveDate>,
    }
}

merged! {
    /// A value in dispute on a hinder.
    HinderValue of Hinder {
        one {
            Words: text = Line, Since: since = NaiveDate, Lifted: lifted = Option<Lift>,
            Proposal: proposal = Option<CardId>, Resolved: resolved = Option<NaiveDate>,
        }
    }
}

macro_rules! voice_body {
    ($body:ident, $edit:ident, $kind:ident, $list:ident, $closed:ident, |$this:ident, $board:ident| $check:expr, |$told:ident| $texts:expr) => {
        impl Body for $body {
            type Edit = $edit;
            type Number = CardNumber;
            const KIND: Kind = Kind::$kind;

            fn on(board: &Board) -> &Cards<Self> {
                &board.$list
            }

            fn on_mut(board: &mut Board) -> &mut Cards<Self> {
                &mut board.$list
            }

            fn title(&self) -> &str {
                self.text.as_str()
            }

            fn texts(&self) -> Vec<&str> {
                let $told = self;
                $texts
            }

            fn edit(&mut self, edit: &$edit, _at: &Circumstance) -> Result<(), Refusal> {
                edit.put(self)
            }

            fn check(&self, _id: CardId, $board: &Board) -> Result<(), Refusal> {
                let $this = self;
                $check
            }

            fn closed_on(&self) -> Option<NaiveDate> {
                self.$closed
            }
        }
    };
}
voice_body!(
    Input,
    InputEdit,
    Input,
    inputs,
    closed,
    |this, board| board.expect_card(this.proposal),
    |this| {
        let mut texts = vec![
            this.text.as_str(),
            this.did.as_str(),
            this.answered.as_str(),
        ];
        texts.extend(this.theme.as_ref().map(Line::as_str));
        texts
    }
);
voice_body!(
    Example,
    ExampleEdit,
    Example,
    examples,
    presented,
    |_this, _board| Ok(()),
    |this| {
        let mut texts = vec![this.text.as_str()];
        texts.extend(this.thanked.as_ref().map(Line::as_str));
        texts
    }
);
voice_body!(
    Hinder,
    HinderEdit,
    Hinder,
    hinders,
    resolved,
    |this, board| board.expect_card(this.proposal),
    |this| {
        let mut texts = vec![this.text.as_str()];
        texts.extend(this.lifted.as_ref().map(|lift| lift.reason.as_str()));
        texts
    }
);
