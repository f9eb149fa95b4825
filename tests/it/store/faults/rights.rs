//! The program as a user without some rights: it acknowledges what is done, and changes nothing
//! where it says it could not.
#![cfg(target_os = "linux")]

use std::os::unix::fs::{PermissionsExt, chown};
use std::process::Command;

use super::check::check_titles;
use crate::common::{TAVLA, World};

/// A user who owns nothing.
const NOBODY: u32 = 65534;

/// How the folder, the board and the lock may be used, and whether a change can be made.
struct Case {
    name: &'static str,
    folder: u32,
    board: u32,
    lock: u32,
    made: bool,
}

const CASES: &[Case] = &[
    Case {
        name: "a folder to read",
        folder: 0o755,
        board: 0o644,
        lock: 0o644,
        made: false,
    },
    Case {
        name: "a folder to read, a file to write",
        folder: 0o755,
        board: 0o666,
        lock: 0o666,
        made: false,
    },
    Case {
        name: "a folder for all",
        folder: 0o777,
        board: 0o644,
        lock: 0o666,
        made: true,
    },
    Case {
        name: "a lock that is not ours",
        folder: 0o777,
        board: 0o644,
        lock: 0o600,
        made: false,
    },
    Case {
        name: "a board that is not ours",
        folder: 0o777,
        board: 0o600,
        lock: 0o666,
        made: false,
    },
    Case {
        name: "a folder where all own what they add",
        folder: 0o1777,
        board: 0o644,
        lock: 0o666,
        made: false,
    },
    Case {
        name: "a folder that is not ours",
        folder: 0o700,
        board: 0o644,
        lock: 0o666,
        made: false,
    },
];

/// A command by somebody without rights.
fn as_nobody(world: &World, args: &[&str]) -> Option<std::process::Output> {
    let mut command = Command::new("setpriv");
    command.args(["--reuid=65534", "--regid=65534", "--clear-groups", "--"]);
    command.arg(TAVLA).args(args).env_clear();
    for (name, value) in world.command().get_envs() {
        command.envs(value.map(|value| (name, value)));
    }
    command.output().ok()
}

#[test]
fn what_may_not_be_done_is_not_said_to_be_and_changes_nothing() {
    for case in CASES {
        let world = World::new();
        assert_eq!(world.run(&["init", "Enheten"]).code, Some(0));
        assert_eq!(world.run(&["propose", "Före"]).code, Some(0));
        let Ok(()) = chown(world.home(), Some(NOBODY), Some(NOBODY)) else {
            println!("skipped: cannot run as another user");
            return;
        };
        std::fs::remove_dir_all(world.home().join(".local")).unwrap();
        let unit = world.boards().join("enheten");
        let file = unit.join("board.ron");
        for (path, mode) in [
            (file.clone(), case.board),
            (unit.join(".lock"), case.lock),
            (unit.clone(), case.folder),
        ] {
            std::fs::set_permissions(path, PermissionsExt::from_mode(mode)).unwrap();
        }
        let before = std::fs::read(&file).unwrap();
        let Some(ran) = as_nobody(&world, &["propose", "Efter"]) else {
            println!("skipped: setpriv is not there");
            return;
        };
        let said = String::from_utf8_lossy(&ran.stderr).into_owned();
        assert_eq!(ran.status.success(), case.made, "{}: {said}", case.name);
        let titles: Vec<String> = ["Före", "Efter"].map(str::to_owned).into_iter().collect();
        let there = if case.made { &titles[..] } else { &titles[..1] };
        assert_eq!(
            check_titles(&world.boards(), there),
            Ok(()),
            "{}",
            case.name
        );
        if !case.made {
            assert!(!said.is_empty(), "{}: no reason", case.name);
            assert_eq!(std::fs::read(&file).unwrap(), before, "{}", case.name);
        }
        let left = unit.read_dir().unwrap().flatten();
        let left = left.filter(|one| one.file_name().to_string_lossy().ends_with(".tmp"));
        assert_eq!(left.count(), 0, "{}: a leftover", case.name);
        // Whoever owns the board goes on.
        assert_eq!(
            world.run(&["propose", "Sist"]).code,
            Some(0),
            "{}",
            case.name
        );
    }
}
