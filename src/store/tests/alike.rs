//! Whatever is asked of them, files and memory answer alike.

use proptest::prelude::*;

use super::common::{Scratch, board, slug};
use crate::board::Board;
use crate::board::tests::change;
use crate::store::{CommitError, Committed, Extent, FolderStore, MemoryStore, Store};

fn said(result: Result<Committed, CommitError>) -> String {
    match result {
        Ok(committed) => format!("{:?} {:?}", committed.outcomes, held(committed.board)),
        Err(error) => format!("{error:?}"),
    }
}

/// What a board holds. A file stays when its last card has left it, so files may name parts as
/// absent that memory does not know of.
fn held(mut board: Board) -> Board {
    board.absent.clear();
    board
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(8))]

    #[test]
    fn files_and_memory_answer_alike(seeds in proptest::collection::vec(any::<u64>(), 1..60)) {
        let (scratch, memory) = (Scratch::new(), MemoryStore::new());
        let (kept, fresh) = [scratch.path(); 2].map(FolderStore::without_fsync).into();
        kept.create(&slug(), &board()).unwrap();
        memory.create(&slug(), &board()).unwrap();
        for (at, seeds) in seeds.chunks(3).enumerate() {
            let whole = memory.load(&slug(), Extent::Whole).unwrap().board;
            let changes: Vec<_> = seeds.iter().map(|seed| change(*seed, &whole)).collect();
            // Two handles take turns, so that what one remembers of the files is often stale.
            let files = if at % 2 == 0 { &kept } else { &fresh };
            let (one, two) = (files.commit(&slug(), &changes), memory.commit(&slug(), &changes));
            prop_assert_eq!(said(one), said(two));
            let extent = if at % 3 == 0 { Extent::Open } else { Extent::Whole };
            let loaded = files.load(&slug(), extent).unwrap();
            let remembered = memory.load(&slug(), extent).unwrap();
            prop_assert_eq!(held(loaded.board), held(remembered.board));
            prop_assert!(loaded.troubles.is_empty());
        }
    }
}
