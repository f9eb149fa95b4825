//! What the footer offers: what can be done now, most useful first.

use super::Command::{
    Basis, Comment, Compare, Convert, Correct, EarlierWeek, Edit, EditValue, Escalate, Filter,
    FilterUnits, FollowUp, GroupUnits, Help, LaterWeek, NewActivity, NewProposal, NextMissing,
    OddWeek, Open, Palette, Remark, Respond, Score, Search, Settle, Share, SortUnits, StartMeeting,
    Status, Step, Support, TakeIn, Undo, WeekValues,
};
use super::{
    App, Command, FormField, Listing, Meant, Page, Purpose, Row, Scope, Screen, Survey, rows_in,
};
use crate::board::{CardId, Kind};
use crate::report::conversion::conversion;
use crate::report::guard::Live;

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
        Scope::Sheet => &[Command::Save, Command::NextField],
        Scope::SheetPick => &[Command::Choose, Command::Save, Command::NextField],
        Scope::SheetText => &[Command::Save, Command::NextField, Command::EditOutside],
        Scope::Overview => &[Open, SortUnits, FilterUnits, GroupUnits, Help, Palette],
        Scope::Grid => &[EditValue, NextMissing, Remark, OddWeek, Undo, Help, Palette],
        Scope::Register => &[
            Open, Status, Score, Convert, FollowUp, Filter, Search, Help, Palette,
        ],
        _ => &[],
    }
}

/// Tells whether a command changes the board; where that is only looked at, it is not offered.
pub(super) const fn writes(command: Command) -> bool {
    matches!(
        command,
        NewProposal
            | NewActivity
            | Status
            | Support
            | Comment
            | Edit
            | EditValue
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
        let first = leading(scope);
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
    fn can(&self, command: Command, scope: Scope) -> bool {
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
            Convert => self.with_current(|app, id| conversion(&app.board, id).is_some()),
            Settle => self.with_current(Self::has_disputes),
            Basis if scope == Scope::Card => {
                self.with_current(|app, id| app.columns.statistics.outcomes.contains_key(&id))
            }
            Edit => self.current().is_some(),
            Correct => self.finalised_here().is_some(),
            StartMeeting if scope == Scope::Text => self.reads_preparation(),
            Command::Letters => scope == Scope::Filter || self.lists(|of| *of == Listing::Search),
            Command::NextField => match self.screens.last() {
                Some(Screen::Form(form)) => form.fields.len() > 1,
                _ => true,
            },
            // Enter saves in a field of one line too; one key does in all.
            Command::Accept if scope == Scope::Sheet => false,
            Command::Accept if scope == Scope::Form => !self.is_stopped(),
            _ => true,
        }
    }

    /// What a command is called: Enter does different things in different lists.
    fn named(&self, row: &Row, scope: Scope) -> Option<&'static str> {
        let opens =
            |of: &Listing| matches!(of, Listing::Search | Listing::Units | Listing::Registers);
        match (row.command, scope) {
            (Open, Scope::List) if !self.lists(opens) => Some("key-choose"),
            (Escalate, _) if self.is_lifted() => Some("key-withdraw"),
            (Share, _) if self.is_shared() => Some("key-unshare"),
            (Command::Accept, Scope::Filter) => Some("key-show"),
            (Command::Accept, Scope::Ballot) => Some("key-ballot-on"),
            (Command::Quit, Scope::Board) if self.visits() => None,
            (Command::ShowAll, Scope::Board) | (Command::Quit, _) if self.visits() => {
                Some("key-to-overview")
            }
            (Command::Accept, Scope::Form) if self.finalises() => Some("key-finalise"),
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

    /// Tells whether a form holds what the guard does not let through.
    fn is_stopped(&self) -> bool {
        let stops = |field: &FormField| matches!(field.live, Some(Live::Stops(_)));
        match self.screens.last() {
            Some(Screen::Form(form)) => form.fields.iter().any(stops),
            _ => false,
        }
    }

    fn finalises(&self) -> bool {
        let Some(Screen::Form(form)) = self.screens.last() else {
            return false;
        };
        form.purpose == Purpose::Meeting(Meant::Finalise)
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
