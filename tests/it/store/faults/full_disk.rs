//! The program itself on a full disk, in a name space of its own, so that no rights are needed.
#![cfg(target_os = "linux")]

use std::process::Command;

use super::check::{check_titles, text_with};
use crate::common::World;
use crate::store::scratch::{Scratch, slug};
use tavla::store::{FolderStore, Store as _};

/// Mounts a small file system over the boards folder and goes on as another command.
const MOUNTED: &str = r#"mount -t tmpfs -o size=48k tmpfs "$WRITER_ROOT" && exec "$@""#;

/// Runs a test of this binary where a folder is small; nothing where that cannot be had.
fn in_a_small_folder(test: &str, root: &std::path::Path) -> Option<String> {
    let me = std::env::current_exe().unwrap();
    let mut command = Command::new("unshare");
    command.args(["-rm", "sh", "-c", MOUNTED, "sh"]).arg(me);
    command.args(["--ignored", "--exact", "--nocapture", test]);
    let ran = command.env("WRITER_ROOT", root).output().ok()?;
    let said = String::from_utf8_lossy(&ran.stdout).into_owned();
    if !said.starts_with("\nrunning 1 test") {
        return None;
    }
    assert!(ran.status.success(), "{ran:?}");
    Some(said)
}

/// Fills the disk, makes room, and looks; run by the test below.
#[test]
#[ignore = "a process of another test"]
fn somebody_on_a_small_disk() {
    let Some(root) = std::env::var_os("WRITER_ROOT") else {
        return;
    };
    let world = World::new().with("TAVLA_BOARDS", root.to_str().unwrap());
    assert_eq!(world.run(&["init", "Enheten"]).code, Some(0));
    let (mut acknowledged, mut waiting) = (Vec::new(), Vec::new());
    for number in 0..400 {
        let title = format!("Förslag {number}");
        let ran = world.run(&["propose", &title]);
        match ran.code {
            Some(0) => acknowledged.push(title),
            Some(4) => waiting.push(title),
            _ => panic!("{}", ran.told()),
        }
        if waiting.len() == 5 {
            break;
        }
    }
    assert_eq!((waiting.len(), acknowledged.len() > 20), (5, true));
    assert_eq!(check_titles(root.as_ref(), &acknowledged), Ok(()));
    let wider = Command::new("mount")
        .args(["-o", "remount,size=8m"])
        .arg(&root)
        .status();
    assert!(wider.unwrap().success());
    assert_eq!(world.run(&["propose", "Med plats igen"]).code, Some(0));
    acknowledged.append(&mut waiting);
    assert_eq!(check_titles(root.as_ref(), &acknowledged), Ok(()));
    println!("{} kept", acknowledged.len());
}

#[test]
fn what_a_full_disk_has_no_room_for_waits_and_arrives() {
    let scratch = Scratch::new();
    let test = "store::faults::full_disk::somebody_on_a_small_disk";
    let Some(said) = in_a_small_folder(test, scratch.path()) else {
        println!("skipped: a small file system cannot be mounted here");
        return;
    };
    assert!(said.contains(" kept"), "{said}");
}

/// Writes in place until the disk is full; run by the test below.
#[test]
#[ignore = "a process of another test"]
fn somebody_careless_on_a_small_disk() {
    let Some(root) = std::env::var_os("WRITER_ROOT") else {
        return;
    };
    let root = std::path::Path::new(&root);
    let like = super::check::read(&Scratch::with_unit().store()).unwrap();
    FolderStore::new(root).create(&slug(), &like).unwrap();
    let file = root.join(slug().as_str()).join("board.ron");
    let mut number = 0;
    let full = |text: &str| {
        let file = std::fs::File::create(&file);
        file.and_then(|mut file| std::io::Write::write_all(&mut file, text.as_bytes()))
            .is_err()
    };
    while !full(&text_with(root, number)) {
        number += 1;
        assert!(number < 10_000, "the disk is never full");
    }
    assert!(
        check_titles(root, &[]).is_err(),
        "the test above proves nothing"
    );
    println!("found out");
}

#[test]
fn somebody_who_writes_in_place_is_found_out_by_a_full_disk() {
    let scratch = Scratch::new();
    let test = "store::faults::full_disk::somebody_careless_on_a_small_disk";
    let Some(said) = in_a_small_folder(test, scratch.path()) else {
        println!("skipped: a small file system cannot be mounted here");
        return;
    };
    assert!(said.contains("found out"), "{said}");
}
