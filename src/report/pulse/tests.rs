use std::collections::BTreeSet;

use proptest::prelude::*;

use super::{Published, published};
use crate::board::{Line, PulseK, PulseRound, Tally, Week};

fn round(answers: Vec<Tally>) -> PulseRound {
    let question = Line::new("Hur var veckan?").unwrap();
    let questions = vec![question; answers.len()];
    PulseRound {
        answers,
        closed: "2026-11-22".parse().ok(),
        ..PulseRound::new(Week::new(2026, 47).unwrap(), questions)
    }
}

fn one(tally: Tally) -> Published {
    published(&round(vec![tally]), PulseK::default()).unwrap()[0]
}

#[test]
fn nothing_is_shown_before_the_round_is_closed() {
    let open = PulseRound {
        closed: None,
        ..round(vec![[2, 3, 4, 5, 6]])
    };
    assert_eq!(published(&open, PulseK::default()), None);
}

#[test]
fn what_is_shown_depends_on_how_many_answered() {
    let mean = |answers, mean| Published::Mean { answers, mean };
    assert_eq!(one([0; 5]), Published::TooFew);
    assert_eq!(one([0, 1, 1, 1, 1]), Published::TooFew);
    assert_eq!(one([0, 1, 1, 2, 1]), mean(5, 3.6));
    assert_eq!(one([0, 0, 0, 0, 5]), Published::TooAlike);
    assert_eq!(one([0, 0, 0, 1, 4]), Published::TooAlike);
    assert_eq!(one([0, 2, 3, 2, 2]), mean(9, 3.4));
    assert_eq!(one([0, 0, 10, 0, 0]), Published::TooAlike);
    let spread = [0, 2, 3, 3, 2];
    let expected = Published::Spread {
        answers: 10,
        mean: Some(3.5),
        spread,
    };
    assert_eq!(one(spread), expected);
    assert_eq!(one([0, 0, 0, 1, 29]).mean(), None);
}

#[test]
fn k_can_be_raised() {
    let k = PulseK::try_from(12).unwrap();
    let shown = published(&round(vec![[2, 2, 3, 2, 2]]), k);
    assert_eq!(shown, Some(vec![Published::TooFew]));
}

#[test]
fn of_two_questions_with_few_answers_between_them_one_is_shown() {
    let shown = published(
        &round(vec![[1, 2, 2, 2, 2], [1, 2, 3, 3, 2], [1, 1, 1, 1, 2]]),
        PulseK::default(),
    );
    let shown = shown.unwrap();
    assert_eq!(shown[0], Published::NearlyTheSame);
    assert!(matches!(shown[1], Published::Spread { .. }));
    assert!(matches!(shown[2], Published::Mean { answers: 6, .. }));
}

/// All that up to eleven persons can have answered.
fn all_tallies() -> Vec<Tally> {
    let mut all = Vec::new();
    let most = 11;
    for a in 0..=most {
        for b in 0..=most - a {
            for c in 0..=most - a - b {
                for d in 0..=most - a - b - c {
                    all.extend((0..=most - a - b - c - d).map(|e| [a, b, c, d, e]));
                }
            }
        }
    }
    all
}

/// Solves for one question what a reader can: who knows the rules and all the other answers.
fn possible(answers: &[Tally], at: usize, k: PulseK, all: &[Tally]) -> Vec<BTreeSet<u32>> {
    let shown = published(&round(answers.to_vec()), k);
    let fits = all.iter().filter(|tally| {
        let mut other = answers.to_vec();
        other[at] = **tally;
        published(&round(other), k) == shown
    });
    let fits: Vec<&Tally> = fits.collect();
    (0..5)
        .map(|point| fits.iter().map(|tally| tally[point]).collect())
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn no_hidden_count_can_be_solved(
        persons in proptest::collection::vec(
            (0_usize..12, proptest::collection::vec(0_usize..5, 11), 0_usize..5, any::<bool>()),
            1..=3,
        ),
        least in 5_u8..9,
    ) {
        // Some units are of one mind, which is where a mean tells most.
        let tally = |(count, points, same, alike): &(usize, Vec<usize>, usize, bool)| {
            let mut tally = [0; 5];
            for (place, point) in points.iter().take(*count).enumerate() {
                tally[if *alike && place > 0 { *same } else { *point }] += 1;
            }
            tally
        };
        let answers: Vec<Tally> = persons.iter().map(tally).collect();
        let k = PulseK::try_from(least).unwrap();
        let all = all_tallies();
        let shown = published(&round(answers.clone()), k).unwrap();
        for (at, shown) in shown.iter().enumerate() {
            if let Published::Spread { spread, .. } = shown {
                prop_assert_eq!(spread, &answers[at]);
                continue;
            }
            let left = possible(&answers, at, k, &all);
            prop_assert!(left.iter().all(|counts| counts.len() > 1), "{shown:?}: {left:?}");
        }
    }
}
