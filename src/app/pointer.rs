//! The mouse: what a click, a wheel and a drag mean. The view tells what lies where.
//!
//! A week of a chart is read where the pointer is, with no click. A click marks, and a click on what is marked opens it. What is done, is done when the button
//! comes up on what it went down on: a slip of the hand is taken back by moving away. A proposal
//! that is let go on a card or a heading of another status is asked for what that status needs;
//! let go anywhere else it stays where it was.

use super::{App, Column, Command, Effect, Place, Scope, Screen, Update};
use crate::board::{CardId, Refusal, StatusKind, Week};

/// What a person does with the mouse.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gesture {
    /// The button goes down.
    Press,
    /// The button comes up.
    Release,
    /// The wheel turns up.
    WheelUp,
    /// The wheel turns down.
    WheelDown,
    /// The pointer moves, no button held.
    Hover,
}

/// Something on the screen that a pointer can be on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Target {
    /// A command of the footer.
    Command(Command),
    /// A column of the board, between its cards.
    Column(Column),
    /// A card, by its place in its column.
    Card(Column, usize),
    /// The heading of a status among the proposals.
    Heading(StatusKind),
    /// An item of a list, by its place.
    Item(usize),
    /// A field of a form, by its place.
    Field(usize),
    /// A cell of the week's values.
    Cell(Place, Week),
    /// A week of a chart, counted back from the newest.
    Week(usize),
}

/// A gesture, and what it is made on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pointer {
    /// What is done.
    pub gesture: Gesture,
    /// What lies there; nothing where nothing does.
    pub target: Option<Target>,
}

/// What the button went down on.
#[derive(Debug, Clone, Copy)]
pub(super) struct Held {
    target: Target,
    /// Whether it was marked already.
    marked: bool,
}

/// Lines of a text that a notch of the wheel moves.
const NOTCH: isize = 3;

impl App {
    pub(super) fn pointed(&mut self, pointer: Pointer) -> Update {
        match (pointer.gesture, pointer.target) {
            (Gesture::WheelUp, target) => self.wheel(target, -1),
            (Gesture::WheelDown, target) => self.wheel(target, 1),
            (Gesture::Press, Some(target)) => self.pressed(target),
            (Gesture::Press, None) => {
                self.held = None;
                Update::default()
            }
            (Gesture::Release, target) => self.released(target),
            (Gesture::Hover, Some(Target::Week(back))) if self.read_week(back) => {
                Update::drawn(Vec::new())
            }
            (Gesture::Hover, _) => Update::default(),
        }
    }

    fn pressed(&mut self, target: Target) -> Update {
        let marked = self.is_marked(target);
        self.held = Some(Held { target, marked });
        if marked {
            return Update::default();
        }
        match target {
            Target::Card(column, place) => {
                self.column = column;
                self.cursors[column as usize] = place;
            }
            Target::Column(column) => self.column = column,
            Target::Item(place) => {
                if let Some(Screen::List(list)) = self.screens.last_mut() {
                    list.cursor = place.min(list.items.len().saturating_sub(1));
                }
            }
            Target::Field(place) => {
                if let Some(Screen::Form(form)) = self.screens.last_mut() {
                    form.focus = place.min(form.fields.len().saturating_sub(1));
                }
            }
            Target::Cell(place, week) => self.go_to_cell(place, week),
            Target::Week(back) => {
                self.read_week(back);
            }
            Target::Command(_) | Target::Heading(_) => return Update::default(),
        }
        self.notice = None;
        Update::drawn(Vec::new())
    }

    fn is_marked(&self, target: Target) -> bool {
        match (target, self.screens.last()) {
            (Target::Card(column, place), None) => {
                self.column == column && self.cursor(column) == place
            }
            (Target::Column(column), None) => self.column == column,
            (Target::Item(place), Some(Screen::List(list))) => list.cursor == place,
            (Target::Field(place), Some(Screen::Form(form))) => form.focus == place,
            (Target::Cell(place, week), Some(Screen::Grid(grid))) => {
                grid.place == place && grid.week == week
            }
            _ => false,
        }
    }

    fn released(&mut self, target: Option<Target>) -> Update {
        let Some((held, target)) = self.held.take().zip(target) else {
            return Update::default();
        };
        if held.target == target {
            return match target {
                Target::Command(command) => self.obey(command),
                Target::Card(..) | Target::Item(_) if held.marked => self.obey(Command::Open),
                Target::Cell(..) if held.marked && self.scope() == Scope::Grid => {
                    self.obey(Command::EditValue)
                }
                _ => Update::default(),
            };
        }
        let dropped = self.proposal_at(held.target).zip(self.status_at(target));
        match dropped {
            Some((card, to)) => Update::drawn(self.drop_on(card, to)),
            None => Update::default(),
        }
    }

    /// Asks for what the status needs that a proposal was let go on.
    fn drop_on(&mut self, card: CardId, to: StatusKind) -> Vec<Effect> {
        let proposal = self.board.proposals.get(card);
        let Some(from) = proposal.map(|card| card.body.standing.status.kind()) else {
            return Vec::new();
        };
        self.notice = None;
        self.forget_offer();
        if from.next().contains(&to) && from != to {
            self.ask_status(card, to);
        } else if from != to {
            self.explain(&Refusal::NotAllowed { from, to });
        }
        Vec::new()
    }

    fn proposal_at(&self, target: Target) -> Option<CardId> {
        match target {
            Target::Card(Column::Proposals, place) => self.columns.at(Column::Proposals, place),
            _ => None,
        }
    }

    fn status_at(&self, target: Target) -> Option<StatusKind> {
        if let Target::Heading(status) = target {
            return Some(status);
        }
        let card = self.proposal_at(target)?;
        let groups = self.columns.proposals.iter();
        let mut groups = groups.filter(|group| group.cards.contains(&card));
        groups.next().map(|group| group.status)
    }

    fn wheel(&mut self, target: Option<Target>, by: isize) -> Update {
        match self.screens.last() {
            None => {
                let over = match target {
                    Some(Target::Card(column, _) | Target::Column(column)) => column,
                    Some(Target::Heading(_)) => Column::Proposals,
                    _ => return Update::default(),
                };
                self.column = over;
                self.step(by);
            }
            Some(Screen::List(_)) => self.step(by),
            Some(Screen::Grid(grid)) if grid.is_walking() => {
                let way = if by < 0 { Command::Up } else { Command::Down };
                return self.obey(way);
            }
            Some(Screen::Form(_) | Screen::Grid(_)) => return Update::default(),
            Some(_) => self.step(by * NOTCH),
        }
        Update::drawn(Vec::new())
    }
}
