//! The lives of cards on the command line: alike ones, effort and effect, conversions, follow-ups,
//! finding.

use super::sample::{disputed, sample};
use crate::common::expect;

#[test]
fn alike_cards_are_told_when_a_proposal_is_written() {
    let world = sample();
    let told = world.script(&[
        "propose Påminnelse med sms före besöket --as kl",
        "propose Helt annat --json --as kl",
    ]);
    expect("alike", &told);
}

#[test]
fn effort_and_effect_make_the_matrix() {
    let world = sample();
    let told = world.script(&[
        "matrix",
        "score 7 --effort 1 --effect 5 --as RL",
        "bedöm 7 --effort 6",
        "score 7",
        "matris",
        "matrix --json",
    ]);
    expect("matrix", &told);
}

#[test]
fn a_trial_past_the_limit_has_to_be_meant_and_what_was_learnt_is_kept() {
    let world = sample();
    let told = world.script(&[
        "propose Ett",
        "propose Två",
        "propose Tre",
        "propose Fyra",
        "move 9 testas --owner RL --due 2026-12-12",
        "move 10 testas --owner RL --due 2026-12-12",
        "move 11 testas --owner RL --due 2026-12-12",
        "move 12 testas --owner RL --due 2026-12-12",
        "move 12 testas --owner RL --due 2026-12-12 --anyway",
        "move 12 utreds --anyway",
        "move 9 infört --learning \"Ja, halva väntan\"",
        "show 9",
        "list meritlista",
        "list closed --json --owner RL",
    ]);
    expect("trials", &told);
}

#[test]
fn input_and_hinders_become_proposals_and_goals_are_followed_up() {
    let world = sample();
    let told = world.script(&[
        "list inputs",
        "list hinders",
        "convert 3 --as RL",
        "convert 3",
        "convert 5 --json",
        "convert 1",
        "show 3",
        "show 5",
        "show 9",
        "follow-up 1 Två av tre är klara --as RL",
        "uppfölj 1 Vi ligger efter --status avviker",
        "uppfölj 1 --computed",
        "follow-up 7 Nej",
        "show 1",
    ]);
    expect("conversions", &told);
}

#[test]
fn cards_are_found_by_words_and_by_what_they_have() {
    let world = sample();
    let told = world.script(&[
        "search besök",
        "sök besok",
        "search besok --fold",
        "search status:testas",
        "search område:99 x",
        "search mål:99",
        "list --owner RL",
        "list proposals --age 8",
        "list --goal 1",
    ]);
    expect("found", &told);
}

#[test]
fn what_was_done_in_one_go_is_undone_in_one_go() {
    let world = sample();
    let told = world.script(&[
        "convert 3 --as RL",
        "undo --as RL",
        "show 3",
        "redo --as RL",
        "score 7 --effort 1 --effect 5 --as RL",
        "undo --as RL",
        "show 7",
        "propose Ett --as RL",
        "move 10 testas --owner RL --due 2026-12-12 --as RL",
        "move 10 infört --learning Ja --as RL",
        "undo --as RL",
        "show 10",
    ]);
    expect("undo_together", &told);
}

#[test]
fn what_two_copies_disagreed_about_is_settled() {
    let world = disputed();
    let told = world.script(&[
        "settle",
        "avgör --json",
        "show 6",
        "search brev",
        "search ring",
        "settle 5",
        "settle 5 --take --as RL",
        "settle 6 --field saga --take",
        "settle 6 --field titel --take --as RL",
        "settle 6",
        "undo --as RL",
        "settle 6 --keep --as RL",
        "--lang en settle",
    ]);
    expect("settle", &told);
}
