//! Help, wrong usage, and the ends of pipes.

use std::io::Read as _;
use std::process::Stdio;

use super::sample::sample;
use crate::common::{World, expect};

#[test]
fn the_help_is_in_the_user_s_language() {
    let world = World::new();
    let told = world.script(&[
        "--help",
        "--lang en --help",
        "propose -h",
        "move --help --lang=en",
        "--version",
    ]);
    expect("help", &told);
}

#[test]
fn what_cannot_be_understood_is_said() {
    let world = sample();
    let told = world.script(&[
        "",
        "propse Något",
        "prata",
        "propose",
        "propose Ett --probelm Två",
        "list --color rosa",
        "list --lang",
        "list --lang klingon",
        "list --today igår",
        "list --unit motagningsenheten",
        "list --unit Åsa",
        "list --as K-L",
        "list --mine --mine",
        "--lang en propse Something",
        "--lang en show",
        "--lang en completions csh",
        "man propse",
    ]);
    expect("usage", &told);
}

#[test]
fn completions_and_manual_name_the_commands() {
    let world = World::new();
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let ran = world.run(&["completions", shell]);
        assert_eq!(ran.code, Some(0), "{}", ran.told());
        assert!(ran.out.contains("propose"), "{shell}");
    }
    let page = world.run(&["man"]);
    assert!(
        page.out.contains(".TH") && page.out.contains("propose"),
        "{}",
        page.told()
    );
    let page = world.run(&["man", "propose", "--lang", "en"]);
    assert!(page.out.contains("What is wrong today"), "{}", page.told());
}

#[test]
fn several_units_are_a_question() {
    let world = sample();
    let told = world.script(&[
        "init Annan",
        "list",
        "--unit annan list",
        "--lang en propose Något",
    ]);
    expect("several_units", &told);
}

#[test]
fn settings_are_read_and_a_mistake_in_them_is_shown() {
    let world = World::new();
    let path = world.home().join(".config/tavla/settings.ron");
    World::put(
        &path,
        b"(\n    lang: \"en\",\n    signature: \"kl\",\n    sound: true,\n)\n",
    );
    let mut told = world.script(&["init A unit", "propose Something", "list --json --mine"]);
    World::put(
        &path,
        "(\n    signature: \"åsa\",\n    unit: 3,\n)\n".as_bytes(),
    );
    told += &world.script(&["list"]);
    expect("settings", &told);
}

#[test]
fn an_option_goes_before_the_environment_and_that_before_the_settings() {
    let world = sample().with("TAVLA_LANG", "en").with("TAVLA_AS", "RL");
    let path = world.home().join(".config/tavla/settings.ron");
    World::put(
        &path,
        b"(lang: \"sv\", signature: \"EF\", unit: \"nowhere\")",
    );
    let world = world.with("TAVLA_UNIT", "mottagningsenheten");
    let told = world.script(&[
        "support 6",
        "support 6 --as KL --lang sv",
        "list hinders --unit annan",
    ]);
    expect("order_of_choices", &told);
}

#[test]
fn a_pipe_that_closes_early_is_no_error() {
    let world = sample();
    let mut command = world.command();
    command.args(["completions", "bash"]);
    let mut child = command
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let mut told = String::new();
    child
        .stderr
        .take()
        .unwrap()
        .read_to_string(&mut told)
        .unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(0));
    assert_eq!(told, "");
}

#[test]
#[cfg(target_os = "linux")]
fn a_full_disk_under_stdout_is_an_error() {
    let world = sample();
    let full = std::fs::OpenOptions::new()
        .write(true)
        .open("/dev/full")
        .unwrap();
    let output = world.command().arg("list").stdout(full).output().unwrap();
    assert_eq!(output.status.code(), Some(3));
    assert!(!output.stderr.is_empty());
}
