//! Goals, activities, and what people say: each kind spread evenly over the years, the last few
//! still open.

use chrono::{Days, NaiveDate};
use tavla::board::{
    Act, Activity, ActivityEdit, ActivityState, Better, Body, CardId, Channel, Deed, Example,
    ExampleEdit, FollowUp, Goal, GoalEdit, GoalField, Hinder, HinderEdit, Input, InputEdit,
    MetricKey, Number, Swap, Text, Week,
};

use super::{Maker, Size, words};

const ACTIVITIES: usize = 240;
const INPUTS: usize = 200;
const EXAMPLES: usize = 260;
const HINDERS: usize = 40;
/// Cards of a kind, but goals and proposals, that are open.
const OPEN: usize = 20;

/// When a card came, and when the unit was done with it.
#[derive(Clone, Copy)]
struct Span {
    day: NaiveDate,
    done: Option<NaiveDate>,
}

impl Maker {
    /// Makes the goals, the last fifth of them open, and gives their ids.
    pub(super) fn goals(&mut self, metrics: &[MetricKey]) -> Vec<CardId> {
        let count = self.size.goals;
        let mut ids = Vec::with_capacity(count);
        for number in 0..count {
            // Proposals of the first days link to goals of later years, so all are set up first.
            let (day, id) = (self.day(0), self.dice.card());
            let by = words::signature(&mut self.dice);
            let goal = Goal {
                why: words::text(&mut self.dice, 2),
                metric: Some(metrics[number % metrics.len()].clone()),
                better: Better::Higher,
                baseline: Some(Number::from(20)),
                target: Some(Number::from(60)),
                owner: Some(by.clone()),
                ..Goal::named(words::title(&mut self.dice))
            };
            let at = day.and_hms_opt(7, 0, 0).unwrap();
            self.change(at, by, Act::Goal(id, Deed::Add(Box::new(goal))));
            self.follow_up(id, number);
            if number < count - count / 5 {
                let on = self.day((number + 1) * 990 / count);
                let field = GoalField::Closed(Swap::new(None, Some(on)));
                self.goal_edit(id, on + Days::new(1), GoalEdit::Set(field));
            }
            ids.push(id);
        }
        ids
    }

    fn follow_up(&mut self, id: CardId, number: usize) {
        for quarter in 0..4 {
            let day = self.day(number * 990 / self.size.goals + quarter * 5);
            let note = FollowUp {
                id: self.dice.change(),
                week: Week::of(day),
                text: words::text(&mut self.dice, 2),
            };
            self.goal_edit(id, day, GoalEdit::Note { note, on: true });
        }
    }

    fn goal_edit(&mut self, id: CardId, day: NaiveDate, edit: GoalEdit) {
        let (at, by) = (self.at(day), words::signature(&mut self.dice));
        self.change(at, by, Act::Goal(id, Deed::Edit(edit)));
    }

    /// Makes the activities, each for a goal.
    pub(super) fn activities(&mut self, goals: &[CardId]) {
        for Span { day, done } in self.spread(ACTIVITIES) {
            let (id, by) = (self.dice.card(), words::signature(&mut self.dice));
            let body = Activity {
                title: words::title(&mut self.dice),
                of: Some(self.dice.pick(goals)),
                decision: None,
                owner: Some(by.clone()),
                due: Some(day + Days::new(28)),
                state: ActivityState::New,
            };
            let at = self.at(day);
            let add = Act::Activity(id, Deed::Add(Box::new(body)));
            self.change(at, by.clone(), add);
            if let Some(on) = done {
                let finished = ActivityState::Finished { on };
                let edit = ActivityEdit::State(Swap::new(ActivityState::New, finished));
                let at = self.at(on);
                self.change(at, by, Act::Activity(id, Deed::Edit(edit)));
            }
        }
    }

    /// Makes input, good examples and hinders.
    pub(super) fn voices(&mut self) {
        for span in self.spread(INPUTS) {
            let body = Input {
                date: span.day,
                channel: self.dice.pick(&Channel::ALL),
                theme: None,
                text: words::title(&mut self.dice),
                did: words::text(&mut self.dice, 1),
                answered: Text::EMPTY,
                proposal: None,
                closed: None,
            };
            let closed = span
                .done
                .map(|on| InputEdit::Closed(Swap::new(None, Some(on))));
            self.voice(span, Act::Input, body, closed);
        }
        for span in self.spread(EXAMPLES) {
            let body = Example {
                week: Week::of(span.day),
                text: words::title(&mut self.dice),
                thanked: None,
                shared: false,
                presented: None,
            };
            let told = span
                .done
                .map(|on| ExampleEdit::Presented(Swap::new(None, Some(on))));
            self.voice(span, Act::Example, body, told);
        }
        for span in self.spread(HINDERS) {
            let body = Hinder {
                text: words::title(&mut self.dice),
                since: span.day,
                lifted: None,
                proposal: None,
                resolved: None,
            };
            let gone = span
                .done
                .map(|on| HinderEdit::Resolved(Swap::new(None, Some(on))));
            self.voice(span, Act::Hinder, body, gone);
        }
    }

    fn voice<T: Body>(
        &mut self,
        span: Span,
        act: fn(CardId, Deed<T>) -> Act,
        body: T,
        edit: Option<T::Edit>,
    ) {
        let (id, by) = (self.dice.card(), words::signature(&mut self.dice));
        let at = self.at(span.day);
        self.change(at, by.clone(), act(id, Deed::Add(Box::new(body))));
        if let (Some(on), Some(edit)) = (span.done, edit) {
            let at = self.at(on);
            self.change(at, by, act(id, Deed::Edit(edit)));
        }
    }

    /// Spreads cards evenly over the years; the last of them are open.
    fn spread(&self, in_ten_years: usize) -> Vec<Span> {
        let weeks = self.size.weeks as usize;
        let count = in_ten_years * weeks / Size::TEN_YEARS.weeks as usize;
        let row = |number: usize| {
            let day = self.day(number * 990 / count);
            let done = number + OPEN.min(count / 10) < count;
            let done = done.then(|| day + Days::new(21));
            Span { day, done }
        };
        (0..count).map(row).collect()
    }
}
