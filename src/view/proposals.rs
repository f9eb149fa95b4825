//! The first column: proposals by status, the oldest unanswered first.

use ratatui::style::Style;
use ratatui::text::Line;

use super::Brush;
use super::board::{Window, freshness, lead};
use super::row::Row;
use super::text::width;
use crate::app::{Column, Group, Target};
use crate::board::{Card, CardId, CardNumber, Pdsa, Proposal, Status, StatusKind};
use crate::locale::Words;
use crate::report::statistics::verdict;
use crate::report::{figure, label};

/// What stands on one line of the column.
enum Slot<'a> {
    Heading(&'a Group),
    /// A card, its place in the column, and which of its lines.
    Card(CardId, usize, usize),
    Blank,
}

/// Where the groups and cards of the column stand, without building any of them.
struct Slots<'a> {
    groups: &'a [Group],
    /// Lines a card takes, the blank one after it included.
    size: usize,
}

impl<'a> Slots<'a> {
    /// Spreads the cards out where all of them fit with a blank line after each.
    fn new(groups: &'a [Group], height: usize) -> Self {
        let roomy = Self { groups, size: 3 };
        if roomy.total() <= height {
            roomy
        } else {
            Self { groups, size: 2 }
        }
    }

    /// Lines of a group: its heading, its cards, and a blank one unless the last card has it.
    const fn lines(&self, group: &Group) -> usize {
        1 + group.cards.len() * self.size + (3 - self.size)
    }

    fn total(&self) -> usize {
        let all: usize = self.groups.iter().map(|group| self.lines(group)).sum();
        all.saturating_sub(1)
    }

    fn at(&self, line: usize) -> Slot<'a> {
        let (mut left, mut before) = (line, 0);
        for group in self.groups {
            let lines = self.lines(group);
            if left >= lines {
                left -= lines;
                before += group.cards.len();
                continue;
            }
            let Some(under) = left.checked_sub(1) else {
                return Slot::Heading(group);
            };
            let (place, offset) = (under / self.size, under % self.size);
            return match group.cards.get(place) {
                Some(id) if offset < 2 => Slot::Card(*id, before + place, offset),
                _ => Slot::Blank,
            };
        }
        Slot::Blank
    }

    /// The first line of the card at a place in the column.
    fn line_of(&self, place: usize) -> usize {
        let (mut left, mut top) = (place, 0);
        for group in self.groups {
            if left < group.cards.len() {
                return top + 1 + left * self.size;
            }
            left -= group.cards.len();
            top += self.lines(group);
        }
        top
    }
}

/// Builds the lines that are in sight.
pub(super) fn lines(brush: &Brush<'_>, width: usize, height: usize) -> Vec<Line<'static>> {
    let (slots, window) = window(brush, height);
    let build = |line| {
        let row = brush.row(width, None);
        match slots.at(line) {
            Slot::Blank => row.line(),
            Slot::Heading(group) => heading(brush, group, row),
            Slot::Card(id, place, offset) => {
                let (lead, here) = lead(brush, Column::Proposals, place);
                let Some(card) = brush.app.board.proposals.get(id) else {
                    return Line::default();
                };
                if offset == 0 {
                    let line = title(brush, card, &lead, row);
                    brush.paint.on_ground(line, here)
                } else {
                    facts(brush, card, row)
                }
            }
        }
    };
    (window.first..window.end).map(build).collect()
}

/// Where the cards stand, and the lines in sight.
fn window<'a>(brush: &Brush<'a>, height: usize) -> (Slots<'a>, Window) {
    let slots = Slots::new(&brush.app.columns.proposals, height);
    let cursor = slots.line_of(brush.app.cursor(Column::Proposals));
    let window = Window::over(slots.total(), cursor, 2, height);
    (slots, window)
}

/// The lines in sight.
pub(super) fn in_sight(brush: &Brush<'_>, height: usize) -> Window {
    window(brush, height).1
}

/// Tells what stands on a line of the column, counted from the first in sight.
pub(super) fn target_at(brush: &Brush<'_>, height: usize, line: usize) -> Option<Target> {
    let (slots, window) = window(brush, height);
    let line = Some(window.first + line).filter(|line| *line < window.end)?;
    match slots.at(line) {
        Slot::Heading(group) => Some(Target::Heading(group.status)),
        Slot::Card(_, place, _) => Some(Target::Card(Column::Proposals, place)),
        Slot::Blank => None,
    }
}

pub(super) fn heading(brush: &Brush<'_>, group: &Group, row: Row) -> Line<'static> {
    let (app, paint) = (brush.app, &brush.paint);
    let status = label::proposal_status(&app.words, group.status);
    let count = group.cards.len();
    let limit = app.board.unit.settings.wip_limit;
    let figure = match group.status {
        StatusKind::Implemented => app
            .words
            .with("group-this-year", &[("count", count.into())]),
        // Of what a filter shows no limit can be told.
        StatusKind::Testing if !app.narrowing.is_on() => app.words.with(
            "group-limit",
            &[("count", count.into()), ("limit", limit.into())],
        ),
        _ => count.to_string(),
    };
    let testing = app.board.with_status(StatusKind::Testing).count();
    let over = group.status == StatusKind::Testing && testing > usize::from(limit);
    let style = if over { paint.watch } else { paint.soft };
    row.left(" ", paint.base)
        .left(&status, paint.strong)
        .left(&format!(" {figure}"), style)
        .line()
}

pub(super) fn title(
    brush: &Brush<'_>,
    card: &Card<Proposal>,
    lead: &str,
    row: Row,
) -> Line<'static> {
    let number = format!("{lead}{} ", card.number);
    let verdict = verdict(brush, card).filter(|said| beside_title(brush, card, said, row.most()));
    let row = freshness(brush, card.id, row).left(&number, brush.paint.strong);
    let row = match verdict {
        Some(said) => row.right(&format!("{said} "), brush.paint.strong),
        None => row,
    };
    row.left(card.body.title.as_str(), brush.paint.base).line()
}

/// What became of the metric that the proposal was to move, in short.
fn verdict(brush: &Brush<'_>, card: &Card<Proposal>) -> Option<String> {
    let app = brush.app;
    let outcome = app.columns.statistics.outcomes.get(&card.id)?;
    Some(verdict::short(&app.words, *outcome))
}

/// `överlappar #12`: its effect cannot be told from that card's.
fn overlap(words: &Words, cards: &[CardNumber]) -> Option<String> {
    let first = cards.first()?.to_string();
    Some(words.with("verdict-overlaps-short", &[("card", first.into())]))
}

/// Room for the cursor, a mark that more follows, and blanks between.
const SPARE: usize = 8;

/// A verdict stands at the edge of the title where it leaves the title whole, else under it.
fn beside_title(brush: &Brush<'_>, card: &Card<Proposal>, verdict: &str, most: usize) -> bool {
    let taken = width(&card.number.to_string()) + width(card.body.title.as_str()) + width(verdict);
    taken + SPARE <= most && !brush.app.fresh.contains_key(&card.id)
}

/// Where it stands; a verdict that has no room beside the title goes before the rest, but the
/// wait for one does not.
pub(super) fn facts(brush: &Brush<'_>, card: &Card<Proposal>, row: Row) -> Line<'static> {
    let (mut facts, style) = standing(brush, card);
    let words = &brush.app.words;
    let support = card.body.support.len();
    let open = !card.body.standing.status.kind().is_closed();
    if support > 0 && open {
        facts.push(words.with("card-support", &[("count", support.into())]));
    }
    let statistics = &brush.app.columns.statistics;
    let overlaps = statistics.overlaps.get(&card.id);
    facts.extend(overlaps.and_then(|cards| overlap(words, cards)));
    let outcome = statistics.outcomes.get(&card.id);
    let waits = outcome.is_some_and(|outcome| outcome.look.is_none());
    let said = verdict(brush, card).filter(|said| !beside_title(brush, card, said, row.most()));
    let whole = width(&facts.join(brush.glyph.dot)) + SPARE;
    let said = said.filter(|said| !waits || whole + width(said) <= row.most());
    let row = match said {
        Some(said) => row.right(&format!("{said} "), brush.paint.strong),
        None => row,
    };
    row.left("     ", brush.paint.base)
        .facts(&facts, brush.glyph.dot, style)
        .line()
}

/// What there is to say of where a proposal stands, and how urgently.
fn standing(brush: &Brush<'_>, card: &Card<Proposal>) -> (Vec<String>, Style) {
    let (app, paint) = (brush.app, &brush.paint);
    let (words, today) = (&app.words, app.now.date());
    let still = card.still_days(today);
    let over = card
        .limit_reached(today, &app.board.unit.settings)
        .is_some();
    match &card.body.standing.status {
        Status::New => {
            let waited = figure::unanswered(words, still);
            brush.timed(waited, over)
        }
        Status::Investigating => {
            let since = words.with("card-since", &[("days", words.days(still).into())]);
            brush.timed(since, over)
        }
        Status::Decided { owner, due } => {
            let owned = brush.owned(owner.as_str(), *due, None);
            brush.stalled(owned, over.then_some(still))
        }
        Status::Testing { owner, due, step } => {
            let owned = brush.owned(owner.as_str(), *due, Some(brush.step(*step)));
            brush.stalled(owned, over.then_some(still))
        }
        Status::Implemented { owner } => {
            let day = brush.day(card.body.standing.since);
            let owner = brush.name(owner.as_str());
            (owner.into_iter().chain([day]).collect(), paint.soft)
        }
        Status::OnHold { review } => {
            let day = brush.day(*review);
            brush.timed(
                words.with("card-review", &[("day", day.into())]),
                *review < today,
            )
        }
        Status::Declined { reason } | Status::Withdrawn { reason } => {
            (vec![reason.to_string()], paint.soft)
        }
    }
}

impl Brush<'_> {
    /// A line of the column, with a mark at its edge where there is more than is in sight.
    pub(super) fn row(&self, width: usize, mark: Option<char>) -> Row {
        let row = Row::new(width, self.glyph.cut);
        match mark {
            Some(mark) => row.edge(&format!("{mark} "), self.paint.soft),
            None => row,
        }
    }

    /// A person's name, where names are shown: on the wall they are not.
    fn name(&self, name: &str) -> Option<String> {
        self.app.wall().is_none().then(|| name.to_owned())
    }

    /// A fact that bears a symbol when its time is over.
    fn timed(&self, fact: String, over: bool) -> (Vec<String>, Style) {
        if over {
            (
                vec![format!("{} {fact}", self.glyph.watch())],
                self.paint.watch,
            )
        } else {
            (vec![fact], self.paint.soft)
        }
    }

    /// How far a trial has come: `PGS Studera`, or a part of a circle where the font has them.
    fn step(&self, step: Pdsa) -> String {
        let words = &self.app.words;
        let word = label::pdsa(words, step);
        match self.glyph.step(step) {
            Some(circle) => format!("{circle} {word}"),
            None => format!("{} {word}", label::pdsa_letters(words, step)),
        }
    }

    /// Marks that nothing has moved for too long, and says for how long.
    fn stalled(&self, owned: (Vec<String>, Style), still: Option<i64>) -> (Vec<String>, Style) {
        let (mut facts, style) = owned;
        let Some(days) = still else {
            return (facts, style);
        };
        let steps = facts.len() > 2;
        let days = [("days", self.app.words.days(days).into())];
        facts.insert(usize::from(steps), self.app.words.with("card-still", &days));
        // The mark stands first: what has no room is left out from the end.
        if let Some(first) = facts.first_mut() {
            *first = format!("{} {first}", self.glyph.watch());
        }
        let calm = style == self.paint.soft;
        (facts, if calm { self.paint.watch } else { style })
    }

    /// Who does it and by when, after what else there is to say.
    fn owned(
        &self,
        owner: &str,
        due: chrono::NaiveDate,
        first: Option<String>,
    ) -> (Vec<String>, Style) {
        let words = &self.app.words;
        let late = due < self.app.now.date();
        let day = [("day", self.day(due).into())];
        let (when, style) = if late {
            let late = words.with("card-late", &day);
            (format!("{} {late}", self.glyph.off()), self.paint.off)
        } else {
            (words.with("card-due", &day), self.paint.soft)
        };
        let facts = first.into_iter().chain(self.name(owner)).chain([when]);
        (facts.collect(), style)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn groups(sizes: &[usize]) -> Vec<Group> {
        let cards = |size: &usize| (0..*size).map(|n| CardId::from_bits(n as u64)).collect();
        let group = |size| Group {
            status: StatusKind::New,
            cards: cards(size),
        };
        sizes.iter().map(group).collect()
    }

    #[test]
    fn every_card_stands_on_the_line_it_is_said_to() {
        for height in [4, 100] {
            let groups = groups(&[3, 1, 5]);
            let slots = Slots::new(&groups, height);
            for place in 0..9 {
                let line = slots.line_of(place);
                assert!(matches!(slots.at(line), Slot::Card(_, at, 0) if at == place));
                assert!(matches!(slots.at(line + 1), Slot::Card(_, at, 1) if at == place));
            }
            assert!(matches!(slots.at(0), Slot::Heading(_)));
            assert!(matches!(slots.at(slots.total()), Slot::Blank));
        }
    }
}
