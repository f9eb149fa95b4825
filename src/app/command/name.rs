//! What can be done, by name.

use crate::report::reports::Report;

/// Something a person can do on the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Command {
    /// Capture a new proposal.
    NewProposal,
    /// Open the card under the cursor.
    Open,
    /// Change a proposal's status.
    Status,
    /// Support a proposal, or take the support back.
    Support,
    /// Comment on a proposal.
    Comment,
    /// Type the week's values.
    WeekValues,
    /// Change the value under the cursor.
    EditValue,
    /// The next value that is missing.
    NextMissing,
    /// Take the value under the cursor away.
    ClearValue,
    /// Write a remark on a value.
    Remark,
    /// Mark a week that cannot be compared with others.
    OddWeek,
    /// Put another metric beside the chart, or take it away.
    Compare,
    /// Show what a finding rests on.
    Basis,
    /// Search everything.
    Search,
    /// Show what the keys do.
    Help,
    /// List all commands.
    Palette,
    /// Read what the next weekly meeting has to take up.
    Prepare,
    /// Read how the board and its meetings fare.
    Health,
    /// Read the minutes of the latest meeting.
    Minutes,
    /// Read a report over time.
    Report(Report),
    /// Read how all units fare.
    Overview,
    /// Put the units of the overview in another order.
    SortUnits,
    /// Show only the units of a department or district administration.
    FilterUnits,
    /// Put the units together by what they belong to.
    GroupUnits,
    /// Take back the last own change.
    Undo,
    /// Make it again.
    Redo,
    /// Choose another unit's board.
    Units,
    /// Switch to the next language.
    Language,
    /// Switch to the next theme.
    Theme,
    /// Let the screen listen to the mouse, or let go of it.
    Mouse,
    /// Leave the program.
    Quit,
    /// Leave this screen.
    Back,
    /// One up.
    Up,
    /// One down.
    Down,
    /// The column to the left.
    Left,
    /// The column to the right.
    Right,
    /// The week before, on a chart.
    EarlierWeek,
    /// The week after, on a chart.
    LaterWeek,
    /// A screenful up.
    PageUp,
    /// A screenful down.
    PageDown,
    /// The first one.
    First,
    /// The last one.
    Last,
    /// Change the fields of a card.
    Edit,
    /// Add an activity.
    NewActivity,
    /// Add a goal.
    NewGoal,
    /// Add a metric.
    NewMetric,
    /// Add an input from a service user.
    NewInput,
    /// Add a good example.
    NewExample,
    /// Add a hinder.
    NewHinder,
    /// Add to the list that is shown.
    AddToList,
    /// Change the unit's settings.
    UnitSettings,
    /// Save the fields of a card.
    Save,
    /// Choose what a field holds.
    Choose,
    /// Edit a long text in a program of one's own.
    EditOutside,
    /// Take what somebody else wrote in place of one's own.
    TakeTheirs,
    /// Take what was filled in.
    Accept,
    /// The next field of a form.
    NextField,
    /// The field before.
    PreviousField,
    /// The question of the pulse survey before.
    QuestionBefore,
    /// Give a trial another step.
    Step,
    /// Choose between two versions of a field.
    Settle,
    /// Make a proposal of an input or a hinder.
    Convert,
    /// Say something of a goal this week.
    FollowUp,
    /// Say how much work a proposal is and how much it gives.
    Score,
    /// Narrow the board down.
    Filter,
    /// Show only what is one's own, or everything.
    Mine,
    /// Show everything again.
    ShowAll,
    /// Let å, ä and ö count as a and o in a search, or not.
    Letters,
    /// Lift a card to the unit above, or take that back.
    Escalate,
    /// List what was lifted to the unit and by it.
    Lifted,
    /// Answer a card that another unit has lifted.
    Respond,
    /// Let other units see a card, or no longer.
    Share,
    /// List what units share.
    Gallery,
    /// Make an own proposal of what another unit shares.
    TakeIn,
    /// Choose one of the longer lists.
    Registers,
    /// Choose what to do with the pulse survey.
    Pulse,
    /// Take somebody off the board.
    RemovePerson,
    /// Show effort against effect.
    Matrix,
    /// Open the weekly meeting.
    StartMeeting,
    /// Begin the meeting.
    Begin,
    /// Tick a person who is there.
    Tick,
    /// Tick everybody.
    TickAll,
    /// Find people by their names, and tick them.
    FindPeople,
    /// Let a person lead the meeting.
    Lead,
    /// Let a person take notes.
    TakeNotes,
    /// Read what the meeting has to take up.
    WhatWaits,
    /// Drive the meeting from this screen.
    TakeOver,
    /// Go on in the meeting.
    Forward,
    /// Go back in the meeting.
    Backward,
    /// Go to the next point of the agenda.
    NextPoint,
    /// Go to the point before.
    PreviousPoint,
    /// Pass a point: nothing to say.
    PassPoint,
    /// Stop the clock and leave the meeting's screen.
    Pause,
    /// Write down a decision.
    Decide,
    /// Write down an activity.
    AddActivity,
    /// Write down a good example.
    AddExample,
    /// Write down input from a service user.
    AddInput,
    /// Write a note to the point.
    AddNote,
    /// Put something off to next week.
    Park,
    /// Answer a proposal: it is looked into.
    Investigate,
    /// Answer a proposal: it is tested.
    TryIt,
    /// Answer a proposal: it is decided, with who does it and by when.
    DoIt,
    /// Answer a proposal: it waits.
    PutOnHold,
    /// Answer a proposal: no.
    Decline,
    /// Capture one more proposal while one is being answered.
    ProposeMore,
    /// Tick the chosen card as done.
    DoneWith,
    /// Show or hide people's names on the shared screen.
    ShowNames,
    /// Blank the screen.
    Blank,
    /// End the meeting.
    EndMeeting,
    /// Read the minutes through, as they will be.
    ReadDraft,
    /// Change a line of the minutes.
    EditEntry,
    /// Finalise the minutes.
    Finalise,
    /// Add a correction to finalised minutes.
    Correct,
}

impl Command {
    /// The name that the keymap file and `tavla keys` have: `new_proposal`.
    pub fn name(self) -> String {
        let mut name = String::new();
        let told = format!("{self:?}");
        // What a command is about stands in brackets: `Report(Areas)` is `report_areas`.
        for c in told.chars().filter(char::is_ascii_alphanumeric) {
            if c.is_ascii_uppercase() && !name.is_empty() {
                name.push('_');
            }
            name.push(c.to_ascii_lowercase());
        }
        name
    }
}
