//! What the footer offers: what can be done now, most useful first.

use super::Command::{
    AddToList, Basis, ClearValue, Comment, Compare, Convert, Correct, EarlierWeek, Edit, EditValue,
    Escalate, Filter, FilterUnits, FollowUp, GroupUnits, Help, LaterWeek, NewActivity, NewProposal,
    NextMissing, OddWeek, Open, Palette, Registers, Remark, Respond, Score, Search, Settle, Share,
    SortUnits, StartMeeting, Status, Step, Support, TakeIn, Undo, WeekValues,
};
use super::ledger::added_to;
use super::{
    App, BallotStage, Command, FormField, Listing, Meant, Page, PulseStep, Purpose, Row, Scope,
    Screen, Survey, rows_in,
};
use crate::board::{CardId, Kind, Week};
use crate::report::conversion::{Conversion, conversion};
use crate::report::guard::Live;
use crate::report::register::Register;
use crate::report::search::Letters;

/// What leads in a scope; the other commands follow in the order of the table.
const fn leading(scope: Scope) -> &'static [Command] {
    match scope {
        Scope::Board => &[
            NewProposal,
            Open,
            Status,
            WeekValues,
            StartMeeting,
            FollowUp,
            Search,
            Help,
            Palette,
            Support,
            Comment,
            Edit,
        ],
        Scope::Card => &[
            Settle,
            Status,
            FollowUp,
            Convert,
            Comment,
            Support,
            Edit,
            NewActivity,
            Step,
            Basis,
            Score,
            Help,
            Palette,
            Escalate,
            Share,
        ],
        Scope::Chart => &[EarlierWeek, LaterWeek, Compare, Basis, Edit, Help, Palette],
        Scope::Text => &[
            StartMeeting,
            Respond,
            TakeIn,
            Correct,
            Help,
            Palette,
            Search,
        ],
        Scope::Sheet | Scope::SheetPick | Scope::SheetText => leading_in_sheet(scope),
        Scope::Overview => &[Open, SortUnits, FilterUnits, GroupUnits, Help, Palette],
        Scope::Grid => &[
            EditValue,
            NextMissing,
            Remark,
            OddWeek,
            ClearValue,
            Undo,
            Help,
            Palette,
        ],
        Scope::Register => &[Open, Score, Status, Search, Help, Palette],
        _ => &[],
    }
}

/// What leads in an editor: one key saves, whatever the field.
const fn leading_in_sheet(scope: Scope) -> &'static [Command] {
    match scope {
        Scope::SheetPick => &[Command::Choose, Command::Save, Command::NextField],
        Scope::SheetText => &[Command::Save, Command::NextField, Command::EditOutside],
        _ => &[Command::Save, Command::NextField],
    }
}

/// What leads in one of the longer lists: what is done with what it holds.
const fn leading_in(register: Register) -> &'static [Command] {
    match register {
        Register::Activities => &[AddToList, Open, Status, Filter, Search, Help, Palette],
        Register::Inputs | Register::Hinders | Register::Examples => &[
            AddToList, Open, Convert, Share, Escalate, Filter, Search, Help, Palette,
        ],
        Register::Merits | Register::Closed => {
            &[Open, Filter, Search, Share, Help, Palette, Registers]
        }
        Register::History => &[Open, Filter, Search, Help, Palette, Registers],
    }
}

/// Tells whether a command changes the board; where that is only looked at, it is not offered.
pub(super) const fn writes(command: Command) -> bool {
    matches!(
        command,
        NewProposal
            | NewActivity
            | AddToList
            | Status
            | Support
            | Comment
            | Edit
            | EditValue
            | ClearValue
            | Remark
            | OddWeek
            | Step
            | Score
            | FollowUp
            | Convert
            | StartMeeting
            | Undo
            | Escalate
            | Respond
            | Share
            | TakeIn
            | Correct
            | Command::RemovePerson
            | Command::Redo
            | Command::NewGoal
            | Command::NewMetric
            | Command::NewInput
            | Command::NewExample
            | Command::NewHinder
            | Command::UnitSettings
    )
}

impl App {
    /// The commands that the footer may offer, with the messages that name them: most useful
    /// first, the ways out last.
    pub fn offers(&self) -> Vec<(&'static Row, &'static str)> {
        let scope = self.scope();
        let rows = rows_in(scope).filter(|row| self.can(row.command, scope));
        let named = rows.filter_map(|row| Some((row, self.named(row, scope)?)));
        let mut offers: Vec<_> = named.collect();
        let first = match self.register() {
            Some(register) => leading_in(register),
            None => leading(scope),
        };
        let meets = scope == Scope::Board && self.meets_today();
        let place = |command| match command {
            StartMeeting if meets => 0,
            command => first
                .iter()
                .position(|one| *one == command)
                .map_or(first.len() + 1, |place| place + 1),
        };
        offers.sort_by_key(|(row, _)| {
            let leaves = matches!(
                row.command,
                Command::Back | Command::Pause | Command::Quit | Command::ShowAll
            );
            (leaves, place(row.command))
        });
        offers
    }

    /// Tells whether a command does anything where the cursor is.
    pub(super) fn can(&self, command: Command, scope: Scope) -> bool {
        match command {
            _ if self.visits() && writes(command) => false,
            Open if scope == Scope::Overview => self
                .survey()
                .and_then(Survey::current)
                .is_some_and(|row| row.figures.is_ok()),
            Open if scope == Scope::Board => self.current().is_some(),
            Status => self.can_change_status(),
            Support | Comment | Score => self.is_current(Kind::Proposal),
            Step => self.current_trial().is_some(),
            Escalate => self.can_lift(),
            Share => self.can_share(),
            Respond => self.received_page().is_some(),
            TakeIn => self.can_take_in(),
            FollowUp => self.is_current(Kind::Goal),
            Convert => self.with_current(Self::can_convert),
            AddToList => self.register().is_some_and(|list| added_to(list).is_some()),
            // The matrix is never narrowed down.
            Filter => !matches!(self.screens.last(), Some(Screen::Matrix(_))),
            Settle => self.with_current(Self::has_disputes),
            Basis if scope == Scope::Card => {
                self.with_current(|app, id| app.columns.statistics.outcomes.contains_key(&id))
            }
            Edit => self.current().is_some(),
            Correct => self.finalised_here().is_some(),
            StartMeeting if scope == Scope::Text => self.reads_preparation(),
            ClearValue => self.has_value_at_cursor(),
            LaterWeek => self.has_later_week(),
            Command::Letters => scope == Scope::Filter || self.lists(|of| *of == Listing::Search),
            Command::NextField => match self.screens.last() {
                Some(Screen::Form(form)) => form.fields.len() > 1,
                _ => true,
            },
            // Enter saves in a field of one line too; one key does in all.
            Command::Accept if scope == Scope::Sheet => false,
            Command::Accept if scope == Scope::Form => !self.is_stopped(),
            Command::Accept if scope == Scope::Ballot => {
                !matches!(self.ballot_stage(), Some(BallotStage::Asked(_)))
            }
            Command::QuestionBefore => !matches!(
                self.ballot_stage(),
                Some(BallotStage::Between { .. } | BallotStage::Asked(0))
            ),
            _ => true,
        }
    }

    /// What a command is called: Enter does different things in different lists.
    pub(super) fn named(&self, row: &Row, scope: Scope) -> Option<&'static str> {
        let opens =
            |of: &Listing| matches!(of, Listing::Search | Listing::Units | Listing::Registers);
        match (row.command, scope) {
            (Open, Scope::List) if !self.lists(opens) => Some("key-choose"),
            (Escalate, _) if self.is_lifted() => Some("key-withdraw"),
            (Share, _) if self.is_shared() => Some("key-unshare"),
            (Command::Mine | Command::Matrix, Scope::Register) if self.is_nobodys() => None,
            (AddToList, _) => self.register().and_then(added_to).map(|(_, label)| label),
            (Convert, _) if self.with_current(Self::has_proposal) => Some("key-open-made"),
            (Command::Letters, _) if self.narrowing.letters == Letters::Exact => {
                Some("key-letters-alike")
            }
            (Command::Accept, Scope::Filter) => Some("key-show"),
            (Command::Accept | Command::Back, Scope::Ballot) => {
                Some(self.named_in_ballot(row.command))
            }
            (Command::Quit, Scope::Board) if self.visits() => None,
            (Command::ShowAll, Scope::Board) | (Command::Quit, _) if self.visits() => {
                Some("key-to-overview")
            }
            (Command::Accept, Scope::Form) if self.named_form().is_some() => self.named_form(),
            (Command::Accept, Scope::Form) if self.alike.cursor.is_some() => {
                Some(self.does_with_alike())
            }
            _ => row.label,
        }
    }

    /// Tells whether the card that is current has a status that a person gives it: of a goal that
    /// is measured the figures tell it.
    fn can_change_status(&self) -> bool {
        let goal = |goal| self.measuring(goal).is_none();
        self.is_current(Kind::Proposal)
            || self.is_current(Kind::Activity)
            || self.current_goal().is_some_and(goal)
    }

    /// Tells whether what the meeting has to take up is being read.
    fn reads_preparation(&self) -> bool {
        matches!(self.screens.last(), Some(Screen::Document(reader)) if reader.page == Page::Prepare)
    }

    /// Tells whether the list that is shown holds what nobody is responsible for, so that neither
    /// one's own nor the way to the proposals' matrix is looked for there.
    fn is_nobodys(&self) -> bool {
        matches!(
            self.register(),
            Some(Register::Inputs | Register::Hinders | Register::Examples)
        )
    }

    /// Tells whether a proposal can be made of a card, or one that was made be opened.
    fn can_convert(&self, id: CardId) -> bool {
        let open = || {
            self.board
                .card(id)
                .is_some_and(|card| card.closed_on().is_none())
        };
        match conversion(&self.board, id) {
            Some(Conversion::Made(_)) => true,
            Some(Conversion::ToMake(_)) => open(),
            None => false,
        }
    }

    fn has_proposal(&self, id: CardId) -> bool {
        matches!(conversion(&self.board, id), Some(Conversion::Made(_)))
    }

    /// Tells whether a form holds what the guard does not let through.
    fn is_stopped(&self) -> bool {
        let stops = |field: &FormField| matches!(field.live, Some(Live::Stops(_)));
        match self.screens.last() {
            Some(Screen::Form(form)) => form.fields.iter().any(stops),
            _ => false,
        }
    }

    /// What Enter is called in a form that does what is not undone, or opens what others see.
    fn named_form(&self) -> Option<&'static str> {
        let Some(Screen::Form(form)) = self.screens.last() else {
            return None;
        };
        match form.purpose {
            Purpose::Meeting(Meant::Finalise) => Some("key-finalise"),
            Purpose::Pulse(PulseStep::Open) => Some("key-round-open"),
            Purpose::Pulse(PulseStep::Close) => Some("key-round-close"),
            _ => None,
        }
    }

    /// What Enter and Esc are called while the keyboard is passed on.
    fn named_in_ballot(&self, command: Command) -> &'static str {
        let between = matches!(self.ballot_stage(), Some(BallotStage::Between { .. }));
        match (command, between) {
            (Command::Accept, true) => "key-ballot-begin",
            (Command::Accept, false) => "key-ballot-hand-in",
            (_, true) => "key-ballot-done",
            (_, false) => "key-ballot-cancel",
        }
    }

    /// Tells whether a week after the one that the grid or the chart is at can be gone to.
    fn has_later_week(&self) -> bool {
        match self.screens.last() {
            Some(Screen::Grid(grid)) => grid.week < Week::of(self.now.date()),
            Some(Screen::Chart { back, .. }) => *back > 0,
            _ => true,
        }
    }

    fn is_current(&self, kind: Kind) -> bool {
        self.with_current(|app, id| app.board.card(id).is_some_and(|card| card.kind() == kind))
    }

    fn with_current(&self, fits: impl FnOnce(&Self, CardId) -> bool) -> bool {
        self.current().is_some_and(|id| fits(self, id))
    }

    fn lists(&self, fits: impl FnOnce(&Listing) -> bool) -> bool {
        match self.screens.last() {
            Some(Screen::List(list)) => fits(&list.listing),
            _ => false,
        }
    }
}
