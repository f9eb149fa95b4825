//! Full disks, folders that may only be read, symlinks and modes.
#![cfg(unix)]

use std::io::ErrorKind;
use std::os::unix::fs::{MetadataExt as _, PermissionsExt, symlink};
use std::process::Command;
use std::time::{Duration, SystemTime};

use tavla::store::{CommitError, Extent, FolderStore, Store as _, StoreErrorKind};

use super::scratch::{Scratch, adding, slug};
use super::writers::process;

#[test]
fn a_linked_board_stays_a_link_and_what_it_points_to_is_replaced() {
    let (scratch, elsewhere) = (Scratch::with_unit(), Scratch::new());
    let real = elsewhere.path().join("real.ron");
    std::fs::copy(scratch.file("board.ron"), &real).unwrap();
    std::fs::remove_file(scratch.file("board.ron")).unwrap();
    symlink(&real, scratch.file("board.ron")).unwrap();
    scratch.store().commit(&slug(), &[adding(1)]).unwrap();
    assert!(scratch.file("board.ron").is_symlink());
    assert!(
        std::fs::read_to_string(&real)
            .unwrap()
            .contains("Förslag 1")
    );
    assert_eq!(elsewhere.path().read_dir().unwrap().count(), 1);
}

#[test]
fn a_replaced_file_keeps_its_mode_and_the_lock_stays() {
    let scratch = Scratch::with_unit();
    let board = scratch.file("board.ron");
    let lock = scratch.file(".lock").metadata().unwrap().ino();
    for mode in [0o664, 0o640, 0o600] {
        std::fs::set_permissions(&board, PermissionsExt::from_mode(mode)).unwrap();
        let before = board.metadata().unwrap().ino();
        scratch
            .store()
            .commit(&slug(), &[adding(mode.into())])
            .unwrap();
        let after = board.metadata().unwrap();
        assert_eq!(after.mode() & 0o777, mode);
        assert_ne!(after.ino(), before, "written in place");
    }
    assert_eq!(scratch.file(".lock").metadata().unwrap().ino(), lock);
}

#[test]
fn in_a_folder_that_a_group_shares_new_files_are_the_groups() {
    let scratch = Scratch::with_unit();
    let unit = scratch.file(".");
    for (folder, expected) in [(0o2770, 0o060), (0o2750, 0o040)] {
        std::fs::set_permissions(&unit, PermissionsExt::from_mode(folder)).unwrap();
        for name in ["board.ron", ".lock"] {
            let copy = std::fs::read(scratch.file(name)).unwrap();
            std::fs::remove_file(scratch.file(name)).unwrap();
            if name == "board.ron" {
                scratch.put(name, &copy);
            }
        }
        std::fs::set_permissions(scratch.file("board.ron"), PermissionsExt::from_mode(0o600))
            .unwrap();
        scratch
            .store()
            .commit(&slug(), &[adding(folder.into())])
            .unwrap();
        let mode = |name| scratch.file(name).metadata().unwrap().mode() & 0o060;
        assert_eq!(mode(".lock") & expected, expected);
        assert_eq!(
            mode("board.ron"),
            0,
            "a file keeps the mode that it was given"
        );
    }
}

#[test]
fn only_old_leftovers_of_a_crash_are_swept() {
    let scratch = Scratch::with_unit();
    let (old, new) = (".board.ron.1.00000001.tmp", ".board.ron.2.00000002.tmp");
    let (two_hours, a_minute) = (Duration::from_secs(7200), Duration::from_secs(60));
    for (name, age) in [(old, two_hours), (new, a_minute), (".mine.tmp", two_hours)] {
        scratch.put(name, b"half");
        let file = std::fs::File::options()
            .write(true)
            .open(scratch.file(name));
        file.unwrap().set_modified(SystemTime::now() - age).unwrap();
    }
    scratch.store().commit(&slug(), &[adding(1)]).unwrap();
    assert_eq!(scratch.names(), [new, ".lock", ".mine.tmp", "board.ron"]);
}

/// A small file system in memory; gone with the value.
struct Small(Scratch);

impl Small {
    fn mounted() -> Option<Self> {
        let scratch = Scratch::new();
        let mount = Command::new("mount")
            .args(["-t", "tmpfs", "-o", "size=64k", "tmpfs"])
            .arg(scratch.path())
            .output();
        mount.ok()?.status.success().then(|| Self(scratch))
    }
}

impl Drop for Small {
    fn drop(&mut self) {
        drop(
            Command::new("umount")
                .arg("--lazy")
                .arg(self.0.path())
                .output(),
        );
    }
}

#[test]
fn a_full_disk_keeps_all_that_was_acknowledged() {
    let Some(small) = Small::mounted() else {
        println!("skipped: a small file system cannot be mounted here");
        return;
    };
    let store = FolderStore::new(small.0.path());
    let whole = Scratch::with_unit().store().load(&slug(), Extent::Whole);
    store.create(&slug(), &whole.unwrap().board).unwrap();
    let mut acknowledged = 0;
    let error = loop {
        match store.commit(&slug(), &[adding(acknowledged)]) {
            Ok(_) => acknowledged += 1,
            Err(error) => break error,
        }
        assert!(acknowledged < 10_000, "the disk is never full");
    };
    assert!(
        matches!(&error, CommitError::Store(error)
            if matches!(&error.kind, StoreErrorKind::Io(io) if io.kind() == ErrorKind::StorageFull)),
        "{error:?}"
    );
    let loaded = FolderStore::new(small.0.path()).load(&slug(), Extent::Whole);
    let board = loaded.unwrap().board;
    assert!(acknowledged > 20, "only {acknowledged}");
    assert_eq!(board.proposals.iter().count() as u64, acknowledged);
    assert_eq!(small.0.names(), [".lock", "board.ron"]);
}

/// A user who may read the boards and not write; run by the test below.
#[test]
#[ignore = "a process of another test"]
fn an_outsider() {
    let Some(root) = std::env::var_os("WRITER_ROOT") else {
        return;
    };
    let store = FolderStore::new(root);
    assert!(store.load(&slug(), Extent::Whole).is_ok());
    let refused = store.commit(&slug(), &[adding(1)]).unwrap_err();
    let CommitError::Store(error) = refused else {
        panic!("{refused:?}")
    };
    assert!(
        matches!(&error.kind, StoreErrorKind::Io(io) if io.kind() == ErrorKind::PermissionDenied),
        "{error:?}"
    );
    println!("refused as it should be");
}

#[test]
fn who_may_only_read_reads_and_is_refused_before_anything_changes() {
    let scratch = Scratch::with_unit();
    let before = scratch.read("board.ron");
    let child = process("store::disk::an_outsider", &scratch);
    let outsider = Command::new("setpriv")
        .args(["--reuid=65534", "--regid=65534", "--clear-groups", "--"])
        .arg(child.get_program())
        .args(child.get_args())
        .env("WRITER_ROOT", scratch.path())
        .output();
    let run = outsider
        .as_ref()
        .is_ok_and(|output| output.stdout.starts_with(b"\nrunning"));
    if !run {
        println!("skipped: cannot run as another user: {outsider:?}");
        return;
    }
    let said = String::from_utf8(outsider.unwrap().stdout).unwrap();
    assert!(said.contains("refused as it should be"), "{said}");
    assert_eq!(scratch.read("board.ron"), before);
    assert_eq!(scratch.names(), [".lock", "board.ron"]);
}
