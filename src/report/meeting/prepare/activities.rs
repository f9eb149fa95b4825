//! Activities: late, and silent.

use super::Draft;
use crate::board::{Activity, ActivityState, Card, Point};
use crate::report::document::{Cell, Table};
use crate::report::label;
use crate::report::lifted;
use crate::report::meeting::cells;

impl Draft<'_> {
    /// Late ones first, then those that nobody has touched for as long as the unit thinks too long.
    pub(super) fn activities(&mut self) {
        self.section(Point::Activities);
        let (words, on) = (self.words, self.on);
        let open = self.board.activities.iter().filter(|card| is_open(card));
        let (mut late, mut silent) = (Vec::new(), Vec::new());
        for card in open {
            if card.body.is_overdue(on) {
                late.push(card);
            } else if self.is_silent(card) {
                silent.push(card);
            }
        }
        late.sort_by_key(|card| (card.body.due, card.number));
        silent.sort_by_key(|card| (card.touched().at, card.number));
        if late.is_empty() && silent.is_empty() {
            self.document
                .paragraph(words.text("prepare-activities-none"));
        }
        let late = self.activity_table("late", "prepare-late", &late);
        let silent = self.activity_table("silent", "prepare-silent", &silent);
        self.document.table(late);
        self.document.table(silent);
        for table in lifted::tables(words, self.board, self.neighbours, self.today) {
            self.document.table(table);
        }
    }

    fn is_silent(&self, card: &Card<Activity>) -> bool {
        let days = (self.today - card.touched().day()).num_days();
        days >= i64::from(self.board.unit.settings.still_days)
    }

    fn activity_table(&self, key: &'static str, caption: &str, cards: &[&Card<Activity>]) -> Table {
        let words = self.words;
        let mut columns = cells::named(words);
        columns.push(cells::column(words, "owner", "activity-owner"));
        columns.push(cells::column(words, "due", "activity-due"));
        columns.push(cells::column(words, "status", "field-status"));
        columns.push(cells::column(words, "touched", "prepare-touched"));
        let mut table = Table::new(key, words.text(caption), columns);
        for card in cards {
            let state = card.body.state;
            table.row(vec![
                cells::number(card.number),
                Cell::words(card.body.title.as_str()),
                cells::person(card.body.owner.as_ref()),
                cells::day(words, card.body.due),
                Cell::of(label::activity_state(words, state), state.key()),
                cells::day(words, Some(card.touched().day())),
            ]);
        }
        table
    }
}

fn is_open(card: &Card<Activity>) -> bool {
    !matches!(card.body.state, ActivityState::Finished { .. })
}
