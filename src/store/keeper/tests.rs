//! Own changes are on the board in the end, whatever became of the folder meanwhile.

use super::*;
use crate::board::{
    Act, CardId, CardRef, Deed, ProposalEdit, ProposalField, ProposalValue, PulseEdit, PulseRound,
    Swap,
};
use crate::store::disk::{Disk, Step};
use crate::store::tests::common::{
    Scratch, adding, board, card, change, line, renaming, slug, supporting,
};

struct Desk {
    share: Scratch,
    local: Scratch,
}

impl Desk {
    fn new() -> Self {
        let desk = Self {
            share: Scratch::new(),
            local: Scratch::new(),
        };
        desk.boards().create(&slug(), &board()).unwrap();
        desk
    }

    fn boards(&self) -> FolderStore {
        FolderStore::new(self.share.path())
    }

    /// A program started anew at this desk.
    fn keeper(&self) -> Keeper {
        Keeper::new(self.share.path(), self.local.path())
    }

    fn outbox(&self) -> Outbox {
        self.keeper().outbox(&slug()).unwrap()
    }

    fn file(&self) -> PathBuf {
        self.share.path().join(slug().as_str()).join("board.ron")
    }

    fn ids(&self) -> Vec<CardId> {
        let board = self.boards().load(&slug(), Extent::Whole).unwrap().board;
        board.every_card().map(CardRef::id).collect()
    }

    /// The title of card 1, and those that wait beside it.
    fn titles(&self) -> Vec<String> {
        let board = self.boards().load(&slug(), Extent::Whole).unwrap().board;
        let card = board.proposals.get(card(1)).unwrap();
        let beside = card.versions.iter().map(|one| match &one.value {
            ProposalValue::Title(title) => title.to_string(),
            other => panic!("{other:?}"),
        });
        let mut titles: Vec<String> = beside.chain([card.body.title.to_string()]).collect();
        titles.sort();
        titles
    }

    /// Takes the boards folder away, and gives it back.
    fn away<T>(&self, meanwhile: impl FnOnce() -> T) -> T {
        let (here, there) = (self.share.path(), self.share.path().with_extension("gone"));
        let disk = Disk::default();
        crate::store::atomic::rename(&disk, here, &there).unwrap();
        let result = meanwhile();
        crate::store::atomic::rename(&disk, &there, here).unwrap();
        result
    }
}

/// The change that gives card 1 another title than the one it was added with.
fn titling(id: u64, to: &str) -> Change {
    let swap = Swap::new(line("Förslag 1"), line(to));
    let edit = ProposalEdit::Set(ProposalField::Title(swap));
    change(id, Act::Proposal(card(1), Deed::Edit(edit)))
}

fn commit(keeper: &Keeper, change: &Change) {
    keeper
        .commit(&slug(), std::slice::from_ref(change))
        .unwrap();
}

#[test]
fn what_a_sync_program_took_back_is_made_again() {
    let desk = Desk::new();
    let old = std::fs::read(desk.file()).unwrap();
    commit(&desk.keeper(), &adding(1));
    commit(&desk.keeper(), &supporting(11, 1, "RL"));
    std::fs::File::create(desk.file())
        .and_then(|mut file| std::io::Write::write_all(&mut file, &old))
        .unwrap();
    assert_eq!(desk.ids(), []);
    // The control: a folder alone has lost it.
    assert_eq!(desk.boards().tend(&slug()).unwrap(), []);
    assert_eq!(desk.ids(), []);
    assert_eq!(desk.keeper().tend(&slug()).unwrap(), [Tiding::MadeAgain(2)]);
    assert_eq!(desk.ids(), [card(1)]);
    assert_eq!(desk.keeper().tend(&slug()).unwrap(), []);
}

#[test]
fn what_somebody_undid_or_took_off_the_board_stays_so() {
    let desk = Desk::new();
    commit(&desk.keeper(), &adding(1));
    commit(&desk.keeper(), &adding(2));
    commit(
        &desk.keeper(),
        &renaming(11, "Mottagningsenheten", "Mottaget"),
    );
    let remove = change(21, Act::Proposal(card(1), Deed::Remove));
    let rename = Change {
        undoes: Some(crate::board::ChangeId::from_bits(11)),
        ..renaming(22, "Mottaget", "Mottagningsenheten")
    };
    desk.boards().commit(&slug(), &[remove, rename]).unwrap();
    let before = desk.boards().load(&slug(), Extent::Whole).unwrap().board;
    assert_eq!(desk.keeper().tend(&slug()).unwrap(), []);
    assert_eq!(
        desk.boards().load(&slug(), Extent::Whole).unwrap().board,
        before
    );
}

#[test]
fn while_the_folder_is_away_the_board_is_read_and_changes_wait() {
    let desk = Desk::new();
    commit(&desk.keeper(), &adding(1));
    desk.away(|| {
        let keeper = desk.keeper();
        assert_eq!(keeper.slugs().unwrap(), [slug()]);
        let loaded = keeper.load(&slug(), Extent::Whole).unwrap();
        assert!(loaded.away.is_some());
        assert_eq!(loaded.board.proposals.iter().count(), 1);
        let kept = keeper.commit(&slug(), &[adding(2)]);
        assert!(
            matches!(kept, Err(CommitError::Kept(Kept::Here(_)))),
            "{kept:?}"
        );
        // Once more, as the screen does.
        assert!(keeper.commit(&slug(), &[adding(2)]).is_err());
    });
    assert_eq!(desk.ids(), [card(1)]);
    assert_eq!(desk.keeper().tend(&slug()).unwrap(), [Tiding::Sent(1)]);
    assert_eq!(desk.ids(), [card(1), card(2)]);
    assert_eq!(desk.keeper().tend(&slug()).unwrap(), []);
}

#[test]
fn what_waited_while_others_changed_the_same_field_stands_beside_theirs() {
    let desk = Desk::new();
    commit(&desk.keeper(), &adding(1));
    desk.away(|| {
        let keeper = desk.keeper();
        assert!(keeper.commit(&slug(), &[titling(11, "Vårt")]).is_err());
    });
    desk.boards()
        .commit(&slug(), &[titling(12, "Deras")])
        .unwrap();
    assert_eq!(desk.keeper().tend(&slug()).unwrap(), [Tiding::Sent(1)]);
    assert_eq!(desk.titles(), ["Deras", "Vårt"]);
    assert_eq!(desk.keeper().tend(&slug()).unwrap(), []);
}

#[test]
fn an_acknowledged_edit_that_was_lost_and_overtaken_stands_beside_the_other() {
    let desk = Desk::new();
    commit(&desk.keeper(), &adding(1));
    let old = std::fs::read(desk.file()).unwrap();
    commit(&desk.keeper(), &titling(11, "Vårt"));
    std::fs::File::create(desk.file())
        .and_then(|mut file| std::io::Write::write_all(&mut file, &old))
        .unwrap();
    desk.boards()
        .commit(&slug(), &[titling(12, "Deras")])
        .unwrap();
    assert_eq!(desk.titles(), ["Deras"]);
    assert_eq!(desk.keeper().tend(&slug()).unwrap(), [Tiding::MadeAgain(1)]);
    assert_eq!(desk.titles(), ["Deras", "Vårt"]);
    assert_eq!(desk.keeper().tend(&slug()).unwrap(), []);
}

#[test]
fn what_nothing_can_make_is_told_once_and_made_when_its_card_is_back() {
    let desk = Desk::new();
    let empty = std::fs::read(desk.file()).unwrap();
    desk.boards().commit(&slug(), &[adding(1)]).unwrap();
    commit(&desk.keeper(), &titling(11, "Vårt"));
    std::fs::File::create(desk.file())
        .and_then(|mut file| std::io::Write::write_all(&mut file, &empty))
        .unwrap();
    assert_eq!(desk.keeper().tend(&slug()).unwrap(), [Tiding::Refused(1)]);
    assert_eq!(desk.keeper().tend(&slug()).unwrap(), []);
    // The card was another person's, whose session brings it back.
    desk.boards().commit(&slug(), &[adding(1)]).unwrap();
    assert_eq!(desk.keeper().tend(&slug()).unwrap(), [Tiding::MadeAgain(1)]);
    assert_eq!(desk.titles(), ["Vårt"]);
}

#[test]
fn a_program_that_died_between_outbox_and_board_is_finished_by_the_next() {
    let desk = Desk::new();
    desk.outbox().keep(&[adding(1)]).unwrap();
    assert_eq!(desk.keeper().tend(&slug()).unwrap(), [Tiding::Sent(1)]);
    // It died after the board was written, before it noted so.
    desk.outbox().keep(&[adding(2)]).unwrap();
    desk.boards().commit(&slug(), &[adding(2)]).unwrap();
    assert_eq!(desk.keeper().tend(&slug()).unwrap(), []);
    assert_eq!(desk.ids(), [card(1), card(2)]);
}

#[test]
fn a_refused_change_is_not_kept() {
    let desk = Desk::new();
    assert!(
        desk.keeper()
            .commit(&slug(), &[supporting(11, 1, "RL")])
            .is_err()
    );
    assert_eq!(desk.outbox().batches(), []);
}

#[test]
fn an_answer_to_a_pulse_does_not_stay_on_the_disk() {
    let desk = Desk::new();
    let round = PulseRound::new(Week::new(2026, 47).unwrap(), vec![line("Hur var veckan?")]);
    commit(
        &desk.keeper(),
        &change(1, Act::Pulse(card(1), Deed::Add(Box::new(round)))),
    );
    let answer = PulseEdit::Answer(vec![[0, 0, 0, 1, 0]]);
    commit(
        &desk.keeper(),
        &change(2, Act::Pulse(card(1), Deed::Edit(answer))),
    );
    let text = std::fs::read_to_string(desk.outbox().path()).unwrap();
    assert!(!text.contains("Answer"), "{text}");
    assert_eq!(desk.outbox().batches().len(), 1);
}

#[test]
fn who_is_taken_off_the_board_goes_from_this_machine_too() {
    let desk = Desk::new();
    commit(&desk.keeper(), &adding(1));
    let board = desk.boards().load(&slug(), Extent::Whole).unwrap().board;
    let gone = change(2, board.departure(&"KL".parse().unwrap()));
    commit(&desk.keeper(), &gone);
    commit(&desk.keeper(), &adding(3));
    let read = |path: &Path| std::fs::read_to_string(path).unwrap();
    let copy = desk.keeper().seen.folder_of(&slug()).join("board.ron");
    for path in [desk.outbox().path(), &desk.file(), &copy] {
        let text = read(path);
        assert!(
            !text.contains("\"KL\"") && text.contains("\"X1\""),
            "{text}"
        );
    }
    assert_eq!(desk.outbox().batches().len(), 3, "nothing else is let go");
}

#[test]
fn a_conflict_copy_does_not_bring_a_name_back() {
    let desk = Desk::new();
    commit(&desk.keeper(), &adding(1));
    let copy = desk.file().with_file_name("board (1).ron");
    std::fs::copy(desk.file(), &copy).unwrap();
    let board = desk.boards().load(&slug(), Extent::Whole).unwrap().board;
    let gone = change(2, board.departure(&"KL".parse().unwrap()));
    commit(&desk.keeper(), &gone);
    desk.keeper().tend(&slug()).unwrap();
    assert!(!copy.exists(), "it was taken in");
    let text = std::fs::read_to_string(desk.file()).unwrap();
    assert!(!text.contains("\"KL\""), "{text}");
    assert_eq!(desk.ids(), [card(1)]);
}

#[test]
fn an_outbox_that_a_hung_program_holds_keeps_nobody_from_the_board() {
    let desk = Desk::new();
    desk.outbox().keep(&[]).unwrap();
    let lock = desk.outbox().path().with_extension("lock");
    let held = std::fs::File::open(lock).unwrap();
    held.lock().unwrap();
    commit(&desk.keeper(), &adding(1));
    assert_eq!(desk.ids(), [card(1)]);
}

#[test]
fn a_line_cut_off_by_a_crash_costs_that_line_alone() {
    let desk = Desk::new();
    let outbox = desk.outbox();
    outbox.keep(&[adding(1)]).unwrap();
    let mut text = std::fs::read_to_string(outbox.path()).unwrap();
    text.truncate(text.len() - 20);
    let mut file = std::fs::File::create(outbox.path()).unwrap();
    std::io::Write::write_all(&mut file, text.as_bytes()).unwrap();
    outbox.keep(&[adding(2)]).unwrap();
    let kept: Vec<Change> = outbox
        .batches()
        .into_iter()
        .flat_map(|batch| batch.changes)
        .collect();
    assert_eq!(kept, [adding(2)]);
}

#[test]
fn changes_to_a_copy_of_the_boards_are_not_made_on_the_boards() {
    let desk = Desk::new();
    let copy = Scratch::new();
    let other = Keeper::new(copy.path(), desk.local.path());
    other.create(&slug(), &board()).unwrap();
    commit(&other, &adding(1));
    assert_eq!(desk.keeper().tend(&slug()).unwrap(), []);
    assert_eq!(desk.ids(), []);
}

#[cfg(unix)]
#[test]
fn nobody_else_reads_the_outbox() {
    use std::os::unix::fs::PermissionsExt as _;
    let desk = Desk::new();
    commit(&desk.keeper(), &adding(1));
    let path = desk.outbox().path().to_owned();
    for (path, mode) in [(path.as_path(), 0o600), (path.parent().unwrap(), 0o700)] {
        let found = path.metadata().unwrap().permissions().mode() & 0o777;
        assert_eq!(found, mode, "{}", path.display());
    }
}

/// Two desks whose locks do not meet, as on some network shares: each time one has read the
/// board and not yet written it, the other commits.
fn meet(
    rounds: u64,
    first: impl Fn(FolderStore) -> Box<dyn Store>,
    second: Arc<dyn Store>,
    root: &Path,
) {
    let queue: Arc<Mutex<Option<Change>>> = Arc::default();
    let (waiting, folder) = (Arc::clone(&queue), root.join(slug().as_str()));
    let disk = Disk::watched(Box::new(move |step, path: &Path| {
        let change = (step == Step::Write && path.ends_with("board.ron"))
            .then(|| waiting.lock().unwrap().take())
            .flatten();
        if let Some(change) = change {
            // The lock is the file, not its name: a new file of that name excludes nobody.
            std::fs::remove_file(folder.join(".lock")).unwrap();
            second.commit(&slug(), &[change]).unwrap();
        }
        Ok(())
    }));
    let first = first(FolderStore::on(disk, root));
    for round in 1..=rounds {
        *queue.lock().unwrap() = Some(adding(1000 + round));
        first.commit(&slug(), &[adding(round)]).unwrap();
    }
}

#[test]
fn without_locks_the_audit_brings_back_what_the_other_wrote_over() {
    let (desk, other) = (Desk::new(), Scratch::new());
    let (root, local) = (desk.share.path(), desk.local.path());
    let theirs = || Keeper::new(root, other.path());
    let ours = |boards| Box::new(Keeper::on(boards, &local.join(name_of(root)))) as Box<dyn Store>;
    meet(20, ours, Arc::new(theirs()), root);
    // The last of theirs is still lost; each session looks after its own.
    assert!(desk.ids().len() < 40);
    theirs().tend(&slug()).unwrap();
    desk.keeper().tend(&slug()).unwrap();
    assert_eq!(desk.ids().len(), 40);
}

#[test]
fn without_an_outbox_the_same_meetings_lose_half() {
    let desk = Desk::new();
    let alone = |boards| Box::new(boards) as Box<dyn Store>;
    meet(20, alone, Arc::new(desk.boards()), desk.share.path());
    desk.boards().tend(&slug()).unwrap();
    assert_eq!(desk.ids().len(), 20, "the test above proves nothing");
}
