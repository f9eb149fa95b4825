//! A power cut: the disk as it is at one instant, without what the system had not written yet.
//!
//! Boards lie on a file system in a file, and that file is copied while a writer is at work: what
//! was forced to the disk is in the copy, what was only in the system's memory is not. Btrfs
//! copies a file at one instant. Where it is not there, the writer stands still meanwhile, and the
//! cut falls between two of its calls to the system: a copy that takes time, of a disk in use, is
//! of no instant at all. Needs root and loop devices.
#![cfg(target_os = "linux")]

use std::collections::BTreeSet;
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::Command;

use tavla::board::CardId;
use tavla::store::{FolderStore, Store as _};

use super::check::{check, read};
use super::{asked, variable};
use crate::store::scratch::{Scratch, adding, slug};
use crate::store::writers::process;

fn run(program: &str, args: &[&str]) -> bool {
    let ran = Command::new(program).args(args).output();
    ran.is_ok_and(|ran| ran.status.success())
}

/// A file system in a file, taken apart afterwards.
struct Disk {
    scratch: Scratch,
    /// The folder that the file is in.
    under: &'static str,
}

impl Disk {
    /// Makes one; nothing where that is not allowed.
    fn new() -> Option<Self> {
        let (scratch, under) = (Scratch::new(), "memory");
        let mut disk = Self { scratch, under };
        for folder in ["memory", "outer", "disk", "copy"] {
            std::fs::create_dir(disk.scratch.path().join(folder)).unwrap();
        }
        let size = ["-t", "tmpfs", "-o", "size=400m", "tmpfs"];
        let memory = disk.at("memory");
        if !run("mount", &[&size[..], &[&memory]].concat()) {
            return None;
        }
        let (outer, mounted) = (disk.at("memory/outer"), disk.at("outer"));
        let snapshots = run("truncate", &["-s", "200M", &outer])
            && run("mkfs.btrfs", &["-q", &outer])
            && run("mount", &["-o", "loop", &outer, &mounted]);
        if snapshots {
            disk.under = "outer";
        }
        let (image, mounted) = (disk.file("image"), disk.at("disk"));
        let made = run("truncate", &["-s", "24M", &image])
            && run("mkfs.ext4", &["-q", &image])
            && run("mount", &["-o", "loop", &image, &mounted]);
        made.then_some(disk)
    }

    fn at(&self, name: &str) -> String {
        self.scratch.path().join(name).display().to_string()
    }

    fn file(&self, name: &str) -> String {
        self.at(&format!("{}/{name}", self.under))
    }

    /// Cuts the power under a writer: mounts a copy of what the disk holds at this instant.
    fn cut(&self, writer: u32) {
        let (image, copy) = (self.file("image"), self.file("cut"));
        let how = if self.under == "outer" {
            "--reflink=always"
        } else {
            stop(writer);
            "--sparse=always"
        };
        assert!(run("cp", &[how, &image, &copy]));
        assert!(run("mount", &["-o", "loop", &copy, &self.at("copy")]));
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        for folder in ["copy", "disk", "outer", "memory"] {
            run("umount", &["--lazy", &self.at(folder)]);
        }
    }
}

/// Has a process stand still, wherever it is.
fn stop(id: u32) {
    assert!(run("kill", &["-STOP", &id.to_string()]));
    let state = Path::new("/proc").join(id.to_string()).join("stat");
    let stands = || {
        let text = std::fs::read_to_string(&state).unwrap();
        // The name before may hold anything but a bracket.
        text.rsplit_once(") ")
            .is_some_and(|(_, rest)| rest.starts_with('T'))
    };
    while !stands() {
        std::thread::yield_now();
    }
}

/// Writes until it is killed; run by the test below.
#[test]
#[ignore = "a process of another test"]
fn somebody_who_writes_on() {
    let (Some(root), Some(manner)) = (variable("WRITER_ROOT"), variable("WRITER_MANNER")) else {
        return;
    };
    let store = match manner.as_str() {
        "careless" => FolderStore::without_fsync(root),
        _ => FolderStore::new(root),
    };
    for number in 1..10_000 {
        store.commit(&slug(), &[adding(number)]).unwrap();
        println!("ok {number}");
    }
}

/// Cuts the power after some changes have been acknowledged, and looks at what is left.
fn cut(disk: &Disk, manner: &str, after: usize) -> Result<(), String> {
    let boards = disk.at("disk");
    let like = read(&Scratch::with_unit().store())?;
    FolderStore::new(&boards).create(&slug(), &like).unwrap();
    // The unit is there; what is asked is whether the changes to it are.
    assert!(run("sync", &[]));
    let root = Path::new(&boards);
    let test = "store::faults::power_cut::somebody_who_writes_on";
    let mut command = process(test, &disk.scratch);
    command
        .env("WRITER_ROOT", root)
        .env("WRITER_MANNER", manner);
    let mut writer = command.spawn().unwrap();
    let said = BufReader::new(writer.stdout.take().unwrap()).lines();
    let mut numbers = said.map_while(Result::ok).filter_map(|line| {
        let (_, number) = line.split_once("ok ")?;
        number.parse().ok()
    });
    let told = numbers.by_ref().take(after).map(CardId::from_bits);
    let told: BTreeSet<CardId> = told.collect();
    disk.cut(writer.id());
    writer.kill().unwrap();
    writer.wait().unwrap();
    let board = read(&FolderStore::new(disk.at("copy")));
    board.and_then(|board| check(&board, &told))
}

#[test]
fn what_was_acknowledged_is_there_after_a_power_cut() {
    let (mut cuts, mut under) = (0, "");
    for round in 0..asked("CUTS", 2) {
        let Some(disk) = Disk::new() else {
            println!("skipped: no file system can be made in a file here");
            return;
        };
        let after = 3 + (round as usize * 7) % 31;
        assert_eq!(cut(&disk, "careful", after), Ok(()), "cut {round}");
        (cuts, under) = (cuts + 1, disk.under);
    }
    println!("{cuts} power cuts, the disk in {under}, nothing lost");
}

#[test]
fn somebody_who_forces_nothing_to_the_disk_is_found_out_by_a_power_cut() {
    let Some(disk) = Disk::new() else {
        println!("skipped: no file system can be made in a file here");
        return;
    };
    assert!(
        cut(&disk, "careless", 20).is_err(),
        "the test above proves nothing"
    );
}
