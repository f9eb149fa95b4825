//! What can be done, by name.

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
    /// Search everything.
    Search,
    /// Show what the keys do.
    Help,
    /// List all commands.
    Palette,
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
}
