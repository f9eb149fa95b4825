//! Boards, changes and folders that the tests share.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

use crate::board::{
    Act, Board, CardId, Change, ChangeId, Deed, Line, Particulars, Proposal, ProposalEdit, Status,
    StatusKind, Swap, Text, Unit, UnitId, UnitSlug,
};

/// A folder of its own for a test, removed afterwards.
pub(in crate::store) struct Scratch(PathBuf);

impl Scratch {
    pub(in crate::store) fn new() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let name = format!("tavla-store-{}-{count}", std::process::id());
        let path = std::env::temp_dir().join(name);
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    pub(in crate::store) fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        drop(std::fs::remove_dir_all(&self.0));
    }
}

pub(in crate::store) fn slug() -> UnitSlug {
    "enheten".parse().unwrap()
}

pub(in crate::store) fn line(text: &str) -> Line {
    Line::new(text).unwrap()
}

pub(in crate::store) fn board() -> Board {
    Board::new(Unit::named(
        UnitId::from_bits(7),
        line("Mottagningsenheten"),
    ))
}

pub(in crate::store) fn card(number: u64) -> CardId {
    CardId::from_bits(number)
}

/// A change whose id is `number`, at nine o'clock on 22 November 2026.
pub(in crate::store) fn change(number: u64, act: Act) -> Change {
    let at = "2026-11-22T09:00:00".parse().unwrap();
    Change::new(ChangeId::from_bits(number), at, "KL".parse().ok(), act)
}

/// The change that adds proposal `number`.
pub(in crate::store) fn adding(number: u64) -> Change {
    let day = "2026-11-01".parse().unwrap();
    let title = line(&format!("Förslag {number}"));
    let body = Box::new(Proposal::captured(title, None, day));
    change(number, Act::Proposal(card(number), Deed::Add(body)))
}

/// The change that moves a proposal from one status to another, on a day.
pub(in crate::store) fn moving(
    id: u64,
    number: u64,
    board: &Board,
    to: StatusKind,
    day: &str,
) -> Change {
    let given = Particulars {
        owner: "RL".parse().ok(),
        due: "2026-12-24".parse().ok(),
        reason: Line::new("Görs redan").ok(),
        ..Particulars::default()
    };
    let status: Status = to.with(&given).unwrap();
    let old = &board.proposals.get(card(number)).unwrap().body;
    let edit: ProposalEdit = old.moved(status, day.parse().unwrap(), Text::default());
    change(id, Act::Proposal(card(number), Deed::Edit(edit)))
}

/// The change by which somebody supports a proposal.
pub(in crate::store) fn supporting(id: u64, number: u64, who: &str) -> Change {
    let (who, on) = (who.parse().unwrap(), true);
    let edit = ProposalEdit::Support { who, on };
    change(id, Act::Proposal(card(number), Deed::Edit(edit)))
}

/// The change that renames the unit, against the name it has.
pub(in crate::store) fn renaming(id: u64, from: &str, to: &str) -> Change {
    let swap = Swap::new(line(from), line(to));
    change(id, Act::Unit(crate::board::UnitEdit::Name(swap)))
}
