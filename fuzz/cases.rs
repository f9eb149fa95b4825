//! What is asked of any file whatsoever; shared by the fuzz targets and by the tests.

use std::path::Path;

use tavla::board::{Act, CardId, Change, ChangeId, Deed, Line, Proposal, UnitSlug};
use tavla::store::{CommitError, Extent, FolderStore, Store as _, merge_files};

/// Puts bytes in place of a unit's open file and reads them. What can be read and written takes a
/// change and is read again with it.
pub(crate) fn load(root: &Path, bytes: &[u8]) -> bool {
    let unit: UnitSlug = "enheten".parse().unwrap();
    let file = root.join(unit.as_str()).join("board.ron");
    put(&file, bytes);
    let store = FolderStore::without_fsync(root);
    let Ok(loaded) = store.load(&unit, Extent::Whole) else {
        return false;
    };
    let card = CardId::from_bits((1 << 48) - 1);
    if loaded.read_only.is_some() || loaded.board.card(card).is_some() {
        return false;
    }
    let title = Line::new("Ett till").unwrap();
    let body = Proposal::captured(title, None, "2026-11-22".parse().unwrap());
    let change = Change::new(
        ChangeId::from_bits((1 << 48) - 1),
        "2026-11-22T09:00:00".parse().unwrap(),
        None,
        Act::Proposal(card, Deed::Add(Box::new(body))),
    );
    match store.commit(&unit, &[change]) {
        Ok(_) => {}
        // A file with the last number there is, or with a rule broken, takes nothing more.
        Err(CommitError::Refused { .. }) => return false,
        Err(error) => panic!("read and not written: {error:?}"),
    }
    let again = FolderStore::without_fsync(root).load(&unit, Extent::Whole);
    let board = again.unwrap().board;
    assert!(board.card(card).is_some(), "the change is not there");
    let before = loaded.board.every_card().count();
    assert_eq!(board.every_card().count(), before + 1);
    true
}

/// Merges three versions of a file: the merge can be merged again and is the same, and where
/// there is none the file is as it was.
pub(crate) fn merge(root: &Path, versions: [&[u8]; 3]) -> bool {
    let paths = ["base", "ours", "theirs"].map(|name| root.join(name));
    for (path, bytes) in paths.iter().zip(versions) {
        put(path, bytes);
    }
    let [base, ours, theirs] = &paths;
    let name = Path::new("board.ron");
    if merge_files(base, ours, theirs, name).is_err() {
        assert_eq!(std::fs::read(ours).unwrap(), versions[1]);
        return false;
    }
    let merged = std::fs::read(ours).unwrap();
    merge_files(base, ours, theirs, name).unwrap();
    assert!(
        std::fs::read(ours).unwrap() == merged,
        "merged again it is another"
    );
    true
}

fn put(path: &Path, bytes: &[u8]) {
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    let file = std::fs::File::create(path);
    file.and_then(|mut file| std::io::Write::write_all(&mut file, bytes))
        .unwrap();
}
