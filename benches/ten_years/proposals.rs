//! Proposals with their lives: support, comments, answers, what was learnt.

use chrono::{Days, NaiveDate, NaiveDateTime};
use tavla::board::{
    Act, CardId, Comment, Deed, Measure, MetricKey, Particulars, Proposal, ProposalEdit,
    ProposalField, Score, Signature, Standing, Status, StatusKind, Swap, Text, Week,
};

use super::{Maker, today, words};

/// The statuses that lead to where a closed proposal ends, and how often of ten.
const CLOSED: [(&[StatusKind], usize); 4] = [
    (
        &[
            StatusKind::Investigating,
            StatusKind::Decided,
            StatusKind::Testing,
            StatusKind::Implemented,
        ],
        5,
    ),
    (&[StatusKind::Testing, StatusKind::Implemented], 2),
    (&[StatusKind::Investigating, StatusKind::Declined], 2),
    (&[StatusKind::Withdrawn], 1),
];

/// Where an open one stands, each as often as the others.
const OPEN: [&[StatusKind]; 5] = [
    &[],
    &[StatusKind::Investigating],
    &[StatusKind::Investigating, StatusKind::Decided],
    &[StatusKind::Decided, StatusKind::Testing],
    &[StatusKind::OnHold],
];

impl Maker {
    /// Makes the proposals; the open ones are from the last year.
    pub(super) fn proposals(&mut self, goals: &[CardId], metrics: &[MetricKey]) {
        let closed = self.size.proposals - self.size.open;
        for number in 0..closed {
            let share = number * 980 / closed;
            let day = self.day(share);
            let path = self.closed_path();
            self.proposal(day, path, goals, metrics);
        }
        for number in 0..self.size.open {
            let day = self.day(900 + number * 90 / self.size.open);
            self.proposal(day, OPEN[number % OPEN.len()], goals, metrics);
        }
    }

    fn closed_path(&mut self) -> &'static [StatusKind] {
        let mut left = self.dice.roll(10);
        let path = CLOSED.iter().find(|(_, often)| {
            let found = left < *often;
            left = left.saturating_sub(*often);
            found
        });
        path.map_or(&[], |(path, _)| *path)
    }

    fn proposal(
        &mut self,
        day: NaiveDate,
        path: &[StatusKind],
        goals: &[CardId],
        metrics: &[MetricKey],
    ) {
        let (id, by) = (self.dice.card(), words::signature(&mut self.dice));
        let body = self.body(day, &by, goals, metrics);
        let standing = body.standing.clone();
        let at = day.and_hms_opt(7, 30, 0).unwrap();
        self.change(at, by, Act::Proposal(id, Deed::Add(Box::new(body))));
        self.support(id, day);
        self.comments(id, day);
        let moved = self.moves(id, day, standing, path);
        if path.last() == Some(&StatusKind::Implemented) {
            let learning = words::text(&mut self.dice, 2);
            let edit = ProposalEdit::Set(ProposalField::Learning(Swap::new(Text::EMPTY, learning)));
            let at = self.at(moved + Days::new(1));
            self.edit(id, at, edit);
        }
    }

    fn body(
        &mut self,
        day: NaiveDate,
        by: &Signature,
        goals: &[CardId],
        metrics: &[MetricKey],
    ) -> Proposal {
        let dice = &mut self.dice;
        let measured = dice.roll(3) == 0;
        let metric = metrics[dice.roll(metrics.len())].clone();
        let start = Some(Week::of(day).plus(8));
        Proposal {
            problem: words::text(dice, 2),
            idea: words::text(dice, 2),
            expected: words::text(dice, 1),
            area: Some(dice.between(1, 13) as u8),
            goal: Some(dice.pick(goals)),
            measure: measured.then_some(Measure { metric, start }),
            effort: Score::try_from(dice.between(1, 5) as u8).ok(),
            effect: Score::try_from(dice.between(1, 5) as u8).ok(),
            ..Proposal::captured(words::title(dice), Some(by.clone()), day)
        }
    }

    fn support(&mut self, id: CardId, day: NaiveDate) {
        let count = self.dice.roll(7);
        for who in words::signatures(&mut self.dice, count) {
            let at = self.at(day + Days::new(1));
            let edit = ProposalEdit::Support {
                who: who.clone(),
                on: true,
            };
            self.change(at, who, Act::Proposal(id, Deed::Edit(edit)));
        }
    }

    fn comments(&mut self, id: CardId, day: NaiveDate) {
        for days in 0..self.dice.between(0, 3) {
            let on = day + Days::new(days.into());
            let comment = Comment {
                id: self.dice.change(),
                on,
                by: Some(words::signature(&mut self.dice)),
                text: words::text(&mut self.dice, 1),
            };
            let at = self.at(on);
            self.edit(id, at, ProposalEdit::Comment { comment, on: true });
        }
    }

    /// Moves it a step a fortnight, and gives the day of the last.
    fn moves(
        &mut self,
        id: CardId,
        day: NaiveDate,
        mut standing: Standing,
        path: &[StatusKind],
    ) -> NaiveDate {
        let mut on = day;
        for (hour, kind) in (12..).zip(path) {
            on = (on + Days::new(14)).min(today());
            let next = Standing {
                status: self.status(*kind, on),
                since: on,
                answer: words::text(&mut self.dice, 1),
            };
            let swap = Swap::new(standing, next.clone());
            let at = on.and_hms_opt(hour, 0, 0).unwrap();
            self.edit(id, at, ProposalEdit::Stand(swap));
            standing = next;
        }
        on
    }

    fn edit(&mut self, id: CardId, at: NaiveDateTime, edit: ProposalEdit) {
        let by = words::signature(&mut self.dice);
        self.change(at, by, Act::Proposal(id, Deed::Edit(edit)));
    }

    fn status(&mut self, kind: StatusKind, on: NaiveDate) -> Status {
        let given = Particulars {
            owner: Some(words::signature(&mut self.dice)),
            due: Some(on + Days::new(28)),
            review: Some(on + Days::new(90)),
            reason: Some(words::title(&mut self.dice)),
            step: None,
        };
        kind.with(&given).unwrap()
    }
}
