//! Boards come and go in parts: each part is a sheet, and a board takes sheets in and gives
//! them out.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::merge::{self, Merge};
use super::{
    Activity, Board, Body, Card, CardId, CardNumber, Cards, Earlier, Entry, Example, Goal, Hinder,
    Input, Meeting, Metric, Numbering, Part, Proposal, PulseRound, Refusal, Reply, Shared,
    UnitEdit, ValueOf, ValueProblem, Week, Year,
};

/// The cards and values of one part of a board.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Sheet {
    /// Improvement proposals.
    pub proposals: Vec<Shared<Card<Proposal>>>,
    /// Activities.
    pub activities: Vec<Shared<Card<Activity>>>,
    /// Goals.
    pub goals: Vec<Shared<Card<Goal>>>,
    /// Metrics.
    pub metrics: Vec<Shared<Card<Metric>>>,
    /// Input from service users.
    pub inputs: Vec<Shared<Card<Input>>>,
    /// Good examples.
    pub examples: Vec<Shared<Card<Example>>>,
    /// Hinders.
    pub hinders: Vec<Shared<Card<Hinder>>>,
    /// Answers to lifted cards.
    pub replies: Vec<Shared<Card<Reply>>>,
    /// Pulse rounds.
    pub pulses: Vec<Shared<Card<PulseRound>>>,
    /// Meetings.
    pub meetings: Vec<Shared<Card<Meeting>>>,
    /// The weekly values of a year, on that year's sheet.
    pub year: Option<Year>,
    /// Old lines of the history of the unit's settings, on a year's sheet.
    pub unit_log: Vec<Entry<UnitEdit>>,
}

/// Something in a board's files that breaks a rule, so that a person should mend it.
#[derive(Debug, Clone, PartialEq)]
pub enum Problem {
    /// Two cards have one id.
    SameId(CardId),
    /// Two cards have one number.
    SameNumber(CardNumber),
    /// A card has no number.
    NoNumber(CardId),
    /// A card breaks a rule of its kind.
    Card {
        /// Which card.
        id: CardId,
        /// Its number, where it has one.
        number: Option<CardNumber>,
        /// The rule.
        refusal: Refusal,
    },
    /// A value breaks a rule of its metric.
    Value {
        /// Which metric.
        metric: super::MetricKey,
        /// Which week.
        week: Week,
        /// What is wrong; None where the metric itself is unknown.
        problem: Option<ValueProblem>,
    },
    /// A week stands twice under one metric.
    SameWeek {
        /// Which metric.
        metric: super::MetricKey,
        /// Which week.
        week: Week,
    },
    /// A value lies in the file of another year than its week belongs to, where nobody looks for it.
    WrongYear {
        /// Which metric.
        metric: super::MetricKey,
        /// Which week.
        week: Week,
        /// The year whose file it lies in.
        year: i32,
    },
    /// The unit's settings break a rule.
    Unit(Refusal),
}

/// Runs a macro for every list of cards.
macro_rules! for_lists {
    ($do:ident) => {
        $do!(
            proposals, activities, goals, metrics, inputs, examples, hinders, replies, pulses,
            meetings
        )
    };
}
pub(super) use for_lists;

impl Sheet {
    /// Finds an id that stands twice on the sheet.
    pub fn doubled(&self) -> Option<CardId> {
        let mut seen = BTreeSet::new();
        macro_rules! look {
            ($($list:ident),*) => {$(
                if let Some(card) = self.$list.iter().find(|card| !seen.insert(card.id)) {
                    return Some(card.id);
                }
            )*};
        }
        for_lists!(look);
        None
    }

    /// The numbers of the cards on the sheet, and whose they are.
    pub fn numbers(&self) -> Vec<(CardNumber, CardId)> {
        let mut all = Vec::new();
        macro_rules! gather {
            ($($list:ident),*) => {$(
                let numbered = self.$list.iter().map(|card| (card.number.number(), card.id));
                all.extend(numbered.filter_map(|(number, id)| Some((number?, id))));
            )*};
        }
        for_lists!(gather);
        all.retain(|(number, _)| *number > CardNumber(0));
        all
    }
}

impl Board {
    /// Takes in a part that has been read.
    ///
    /// A card found in two parts is one card: a change that moves a card writes the receiving
    /// file first, so after a crash the copy whose history holds the other's is the newer one.
    /// The next card's number is raised past every number seen.
    ///
    /// Who was taken off the board is taken off the part too: a hand in the file, git or another
    /// program may have brought a name back.
    pub fn add_sheet(&mut self, part: Part, mut sheet: Sheet) {
        if !self.unit.departed.is_empty() {
            sheet.clear_of(&self.unit);
            if part == Part::Open {
                self.clear();
            }
        }
        macro_rules! take_in {
            ($($list:ident),*) => {$(
                for card in sheet.$list {
                    raise(&mut self.next_number, card.number.number());
                    take_newer(&mut self.$list, card);
                }
            )*};
        }
        for_lists!(take_in);
        if let (Part::Year(year), Some(values)) = (part, sheet.year) {
            self.years.insert(year, values);
        }
        self.absent.remove(&part);
        self.add_unit_log(part, sheet.unit_log);
    }

    /// Gives out a part, to be written; sorted as every copy of the board sorts it.
    pub fn sheet(&self, part: Part) -> Sheet {
        let mut sheet = Sheet::default();
        macro_rules! give_out {
            ($($list:ident),*) => {$(
                sheet.$list = self.$list.shared().filter(|card| card.part() == part).cloned().collect();
            )*};
        }
        for_lists!(give_out);
        if let Part::Year(year) = part {
            sheet.year = self.years.get(&year).cloned();
            sheet.unit_log = self.unit_log_in(part);
        }
        sheet
    }

    /// Tells whether a sheet is what [`Self::sheet`] gives out for a part.
    pub fn gives_out(&self, part: Part, sheet: &Sheet) -> bool {
        macro_rules! same {
            ($($list:ident),*) => {
                true $(&& {
                    let own = self.$list.shared().filter(|card| card.part() == part);
                    own.eq(&sheet.$list)
                })*
            };
        }
        let year = match part {
            Part::Year(year) => self.years.get(&year),
            Part::Open | Part::Closed(_) => None,
        };
        let log = part == Part::Open || self.unit_log_is(part, &sheet.unit_log);
        year == sheet.year.as_ref() && log && for_lists!(same)
    }

    /// Keeps the parts that an older reading of the same board had and this one lacks.
    ///
    /// A commit reads only what it needs; a screen that shows more puts the two together.
    pub fn keep_parts_of(&mut self, older: &Self) {
        let lacking: Vec<Part> = self
            .absent
            .iter()
            .copied()
            .filter(|part| older.is_loaded(*part))
            .collect();
        for part in lacking {
            self.add_sheet(part, older.sheet(part));
        }
        if *self.earlier == Earlier::default() {
            self.earlier = Arc::clone(&older.earlier);
        }
    }

    /// Finds what in the parts that have been read breaks a rule.
    pub fn problems(&self) -> Vec<Problem> {
        let mut found = Vec::new();
        let mut numbers: BTreeMap<CardNumber, CardId> = BTreeMap::new();
        for card in self.every_card() {
            match card.number() {
                Some(CardNumber(0)) => found.push(Problem::NoNumber(card.id())),
                Some(number) if numbers.insert(number, card.id()).is_some() => {
                    found.push(Problem::SameNumber(number));
                }
                _ => {}
            }
        }
        macro_rules! check {
            ($($list:ident),*) => { $(check_cards(self, &self.$list, &mut found);)* };
        }
        for_lists!(check);
        found.extend(self.unit.check().err().map(Problem::Unit));
        found.extend(
            self.years
                .iter()
                .flat_map(|(number, year)| self.value_problems(*number, year)),
        );
        found
    }

    fn value_problems(&self, number: i32, year: &Year) -> Vec<Problem> {
        let astray = year
            .astray(number)
            .map(|(metric, value)| Problem::WrongYear {
                metric: metric.clone(),
                week: value.week,
                year: number,
            });
        let mut found: Vec<Problem> = astray.collect();
        for series in year.series() {
            let metric = self.metric(&series.metric);
            let mut before = None;
            let own = series.weeks.iter();
            for value in own.filter(|value| value.week.year() == number) {
                let (key, week) = (series.metric.clone(), value.week);
                if before == Some(week) {
                    found.push(Problem::SameWeek {
                        metric: key.clone(),
                        week,
                    });
                }
                before = Some(week);
                let problem = metric.map(|metric| value.check(&metric.body));
                if problem != Some(Ok(())) {
                    let problem = problem.and_then(Result::err);
                    found.push(Problem::Value {
                        metric: key,
                        week,
                        problem,
                    });
                }
            }
        }
        found
    }
}

fn raise(next: &mut CardNumber, seen: Option<CardNumber>) {
    if let Some(seen) = seen.filter(|seen| *seen >= *next) {
        *next = seen.next();
    }
}

/// Takes in a card that may be known from another part. Of two copies the one whose history
/// holds the other's is the newer; where neither does, as after a merge of the files one by one,
/// they are merged.
fn take_newer<T: Body + Merge<Value = ValueOf<T>>>(cards: &mut Cards<T>, card: Shared<Card<T>>) {
    if let Err(card) = cards.insert(card)
        && let Some(known) = cards.get_mut(card.id)
    {
        let holds =
            |one: &Card<T>, other: &Card<T>| other.log.iter().all(|entry| one.log.contains(entry));
        if !holds(known, &card) {
            *known = if holds(&card, known) {
                card.into_inner()
            } else {
                merge::copies(known, &card)
            };
        }
    }
}

fn check_cards<T: Body>(board: &Board, cards: &Cards<T>, found: &mut Vec<Problem>) {
    for card in cards.iter() {
        if let Err(refusal) = card.body.check(card.id, board) {
            let number = card.number.number();
            found.push(Problem::Card {
                id: card.id,
                number,
                refusal,
            });
        }
    }
}
