//! What comes in from outside: boards that were read, commits that did or did not happen.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::list::stock;
use super::{App, Columns, Effect, Failed, News, Reading, Screen, Sight, Unsaved, Update};
use crate::board::{Board, CardId, Change, ChangeId, Earlier, Kind, Outcome, Refusal};

impl App {
    /// Tells whether what is shown is a first sight of a board that is yet to be read.
    pub fn is_first_sight(&self) -> bool {
        self.sight == Sight::First && self.stale.is_none()
    }

    /// Shows a board that was read anew, and tells what others did to it.
    ///
    /// A reading that succeeds is also the time to try again what could not be written.
    pub(super) fn read(&mut self, reading: Reading) -> Update {
        let Reading {
            mut board,
            read_only,
            trouble,
        } = reading;
        board.keep_parts_of(&self.board);
        if matches!(self.unsaved, Some(Unsaved::Kept(_))) {
            // Another session may have brought them to the board.
            self.settle(&board);
        }
        self.read_at = self.now;
        let was_stale = self.stale.take().is_some();
        let read_only = self.may_not_write(read_only);
        let same_rights = self.read_only == read_only;
        self.read_only = read_only;
        if let Some(trouble) = trouble {
            self.warn(trouble);
        }
        let waits = self.unsaved.is_some() && !self.under_way.is_empty();
        let retry = waits && self.read_only.is_none();
        let mut effects = if retry {
            vec![Effect::Commit(self.under_way.clone())]
        } else {
            Vec::new()
        };
        let redraw = self.replace(board) || was_stale || !same_rights;
        effects.extend(self.store_verdicts());
        let redraw = redraw || !effects.is_empty();
        Update { effects, redraw }
    }

    /// Takes in the figures of the years that the board lacks, and says whether they are news.
    pub(super) fn learn(&mut self, earlier: Arc<Earlier>) -> bool {
        let new = self.board.earlier != earlier;
        if new {
            self.board.earlier = earlier;
            self.board_changed();
        }
        new
    }

    /// Takes over the board after an own commit.
    pub(super) fn committed(&mut self, mut board: Board) -> bool {
        board.keep_parts_of(&self.board);
        self.settle(&board);
        self.replace(board)
    }

    /// Lets go of the own changes that a board holds.
    fn settle(&mut self, board: &Board) {
        self.under_way.retain(|change| !is_made(board, change));
        let under_way = &self.under_way;
        self.saving
            .retain(|(ids, _)| under_way.iter().any(|change| ids.contains(&change.id)));
        if self.under_way.is_empty() {
            self.unsaved = None;
            self.leave_asked = false;
        }
    }

    /// Tells what the store did of its own accord.
    pub(super) fn tended(&mut self, sentences: &[String]) {
        if !sentences.is_empty() && self.notice.as_ref().is_none_or(|notice| !notice.warns) {
            self.say(sentences.join(" "));
        }
    }

    /// Tells whether own changes wait for the board to be reached.
    pub const fn waits(&self) -> bool {
        self.unsaved.is_some()
    }

    /// Keeps what is shown, with its age, when the board cannot be read. On no more than a first
    /// sight nothing is to be changed.
    pub(super) fn unread(&mut self, why: String) {
        if self.sight == Sight::First {
            self.read_only = Some(why.clone());
        }
        let since = self.stale.take().map_or(self.read_at, |(since, _)| since);
        self.stale = Some((since, why));
    }

    /// Shows a copy, with its age. What is shown already is one, with what was changed since, unless
    /// it is a first sight.
    pub(super) fn away(
        &mut self,
        copy: Reading,
        since: chrono::NaiveDateTime,
        why: String,
    ) -> Vec<Effect> {
        let effects = match self.sight {
            Sight::First => self.read(copy).effects,
            Sight::Whole => {
                self.fill_from(&copy.board);
                Vec::new()
            }
        };
        self.stale = Some((since, why));
        effects
    }

    /// Takes over the parts that have not been read.
    fn fill_from(&mut self, copy: &Board) {
        let lacked = self.board.absent.len();
        self.board.keep_parts_of(copy);
        if self.board.absent.len() < lacked {
            self.board_changed();
        }
    }

    /// Says why a change did not happen. What the newest board refused is taken off the screen at
    /// the next reading; what the store could not write stays, and goes along with the next try.
    pub(super) fn not_committed(&mut self, changes: &[Change], why: Failed) {
        self.closing = None;
        match why {
            Failed::Refused(refusal) => {
                self.under_way.retain(|change| !changes.contains(change));
                let stands = |gesture: &Vec<ChangeId>| {
                    !changes.iter().any(|change| gesture.contains(&change.id))
                };
                self.undo.retain(stands);
                self.redo.retain(stands);
                self.explain(&refusal);
                self.reopen_refused(changes);
            }
            Failed::Store(sentence) => {
                self.warn(sentence.clone());
                self.unsaved = Some(Unsaved::OnScreen(sentence));
            }
            Failed::Kept(place) => {
                // "Added" would say more than is true; what stands at the foot now says it all.
                self.notice = None;
                self.unsaved = Some(Unsaved::Kept(place));
            }
        }
    }

    /// Shows another board: own changes still under way are made on it too, so that nothing
    /// flickers back.
    fn replace(&mut self, mut board: Board) -> bool {
        for change in &self.under_way {
            drop(board.apply(change));
        }
        let sight = std::mem::take(&mut self.sight);
        if board == self.board {
            return false;
        }
        let news = match sight {
            // What had happened to the cards was not known yet.
            Sight::First => Vec::new(),
            Sight::Whole => news(&self.board, &board, self),
        };
        self.board = board;
        self.board_changed();
        self.tell(&news);
        true
    }

    fn tell(&mut self, news: &[(CardId, News)]) {
        if self.wall().is_some() {
            return;
        }
        self.fresh.extend(news.iter().copied());
        let Some((id, last)) = news.last().copied() else {
            return;
        };
        let args = [
            ("card", self.name(id).into()),
            ("more", (news.len() - 1).into()),
        ];
        let text = match (last, news.len()) {
            (News::Added, 1) => self.words.with("notice-new-card", &args),
            (News::Changed, 1) => self.words.with("notice-changed-card", &args),
            _ => self.words.with("notice-several", &args),
        };
        if self.notice.as_ref().is_none_or(|notice| !notice.warns) {
            self.say(text);
        }
    }

    /// Works out the columns anew and keeps the cursors on their cards.
    pub(super) fn board_changed(&mut self) {
        let before = self.cursor_cards();
        self.columns = Columns::of(&self.board, self.now.date());
        self.refresh_lifted();
        self.forget_index();
        self.narrow();
        self.put_cursors_back(before);
        self.refill_lists();
        self.refill_ledgers();
        self.suggest();
    }

    /// The cards that the cursors are on.
    pub(super) fn cursor_cards(&self) -> [Option<CardId>; 3] {
        super::Column::ALL.map(|column| self.columns.at(column, self.cursor(column)))
    }

    /// Puts the cursors back on their cards, or near where they were.
    pub(super) fn put_cursors_back(&mut self, before: [Option<CardId>; 3]) {
        for (column, card) in super::Column::ALL.into_iter().zip(before) {
            let found = card.and_then(|id| self.columns.find(id));
            let last = self.columns.len(column).saturating_sub(1);
            let place = match found {
                Some((at, place)) if at == column => place,
                _ => self.cursor(column),
            };
            self.cursors[column as usize] = place.min(last);
        }
        self.refresh_sheets();
        self.refill_lists();
    }

    /// Finds anew what fits what is typed in the lists.
    pub(super) fn refill_lists(&mut self) {
        self.refresh_index();
        for screen in &mut self.screens {
            if let Screen::List(list) = screen {
                list.refill(&stock!(self));
            }
        }
        self.refresh_pages();
    }

    /// Moves the cursor to a card.
    pub(super) fn show_on_board(&mut self, card: CardId) {
        if let Some((column, place)) = self.columns.find(card) {
            self.column = column;
            self.cursors[column as usize] = place;
        }
    }

    /// Reads everything, where not everything has been read.
    pub(super) fn read_all(&self) -> Vec<Effect> {
        if self.board.absent.is_empty() {
            Vec::new()
        } else {
            vec![Effect::ReadAll]
        }
    }
}

/// Tells whether the board holds a change already.
fn is_made(board: &Board, change: &Change) -> bool {
    let mut trial = board.clone();
    matches!(
        trial.apply(change),
        Ok(Outcome::AlreadyDone) | Err(Refusal::NotLoaded(_))
    )
}

/// Kinds that come and go without a word: answers to a pulse are nobody's to point out.
const fn is_quiet(kind: Kind) -> bool {
    matches!(kind, Kind::Pulse | Kind::Meeting)
}

/// Finds the cards that others added or changed, oldest news first.
fn news(old: &Board, new: &Board, app: &App) -> Vec<(CardId, News)> {
    let known: BTreeMap<CardId, usize> = old
        .every_card()
        .map(|card| (card.id(), card.log_length()))
        .collect();
    let mut found = Vec::new();
    for card in new.every_card().filter(|card| !card.is_removed()) {
        let before = known.get(&card.id());
        let unread = before.is_none() && old.absent.contains(&card.part());
        if unread || before == Some(&card.log_length()) || is_quiet(card.kind()) {
            continue;
        }
        let stamp = card.touched();
        if !app.is_mine(stamp.change) {
            let what = if before.is_none() {
                News::Added
            } else {
                News::Changed
            };
            found.push((stamp.at, card.id(), what));
        }
    }
    found.sort_unstable_by_key(|(at, id, _)| (*at, *id));
    found.into_iter().map(|(_, id, what)| (id, what)).collect()
}

impl App {
    fn is_mine(&self, change: ChangeId) -> bool {
        let holds = |gesture: &Vec<ChangeId>| gesture.contains(&change);
        self.undo.iter().any(holds)
            || self.redo.iter().any(holds)
            || self.under_way.iter().any(|own| own.id == change)
    }
}
