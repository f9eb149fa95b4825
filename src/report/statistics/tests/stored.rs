//! Verdicts that were stored, and what later values do to them.

use chrono::NaiveDateTime;

use super::*;
use crate::board::{Finding, JudgedAt, StatusKind};
use crate::report::statistics::effect::{Doubt, Outcome};
use crate::report::statistics::judging::due;
use crate::report::statistics::overlap::overlapping;
use crate::report::statistics::{basis, parts};

fn now() -> NaiveDateTime {
    day(TODAY).and_hms_opt(12, 0, 0).unwrap()
}

/// A trial with 28 weeks before and so many after, better by so much in each of those.
fn tried(weeks_after: usize, better: impl Fn(usize) -> f64) -> Maker {
    let value = |row: usize| {
        let after = row.checked_sub(28);
        Some(noise(row) - after.map_or(0.0, &better))
    };
    let mut maker = measured(28 + weeks_after, value);
    let start = week("2026-W46").plus(1 - i64::try_from(weeks_after).unwrap());
    link(&mut maker, JOUR, &start.to_string());
    maker
}

fn judge(maker: &mut Maker) -> usize {
    let changes = due(&maker.board, now());
    for change in &changes {
        maker.board.apply(change).unwrap();
    }
    changes.len()
}

fn retype(maker: &mut Maker, weeks: std::ops::Range<usize>, value: u32) {
    let (first, key) = (week("2026-W46"), visits().key);
    let swap = |back: usize| {
        let week = first.plus(-i64::try_from(back).unwrap());
        ValueSwap {
            metric: key.clone(),
            week,
            from: maker.board.value(&key, week).cloned(),
            to: Some(WeekValue::ratio(week, value.into(), 100.into())),
        }
    };
    let swaps = weeks.map(swap).collect();
    maker.make("2026-11-19", "EF", Act::Values(swaps));
}

#[test]
fn a_verdict_is_due_once_a_look_and_only_for_what_is_tried_or_in_place() {
    let mut maker = tried(12, |_| 8.0);
    let kind = proposal(&maker.board, JOUR).body.standing.status.kind();
    assert_eq!(kind, StatusKind::Testing);
    assert_eq!((judge(&mut maker), judge(&mut maker)), (1, 0));
    let judged = &proposal(&maker.board, JOUR).body.judged[0];
    assert_eq!(judged.of.look, JudgedAt::Weeks12);
    assert_eq!(judged.finding, Finding::Improved);
    assert_eq!(judged.until, week("2026-W46"));
    assert_eq!(
        (judged.before.get(), judged.after.get()),
        (20.0385, 11.8333)
    );
    let mut untried = tried(7, |_| 8.0);
    assert_eq!(judge(&mut untried), 0);
    let mut new = tried(12, |_| 8.0);
    link(&mut new, SMS, "2026-W30");
    assert_eq!(judge(&mut new), 1, "nobody judges what is not tried yet");
}

#[test]
fn corrected_values_do_not_rewrite_what_was_judged_but_it_is_said() {
    let mut maker = tried(12, |_| 8.0);
    judge(&mut maker);
    retype(&mut maker, 0..12, 20);
    assert_eq!(judge(&mut maker), 0);
    let effect = Effect::of(&maker.board, proposal(&maker.board, JOUR), day(TODAY)).unwrap();
    let confirmed = Ok(Verdict::Confirmed(Way::Improvement));
    assert_eq!(effect.outcome().unwrap().verdict, confirmed);
    assert!(effect.rewritten().is_some());
    let said = lines(&maker.board, JOUR).join("\n");
    assert!(said.starts_with("Förbättrad"), "{said}");
    assert!(said.contains("det som bedömdes står kvar"), "{said}");
    let outcome = Outcome::of(&maker.board, proposal(&maker.board, JOUR), day(TODAY));
    assert_eq!(outcome.unwrap().verdict, confirmed);
}

#[test]
fn another_start_week_is_another_question() {
    let mut maker = tried(12, |_| 8.0);
    judge(&mut maker);
    link(&mut maker, JOUR, "2026-W36");
    assert_eq!(judge(&mut maker), 1);
    let effect = Effect::of(&maker.board, proposal(&maker.board, JOUR), day(TODAY)).unwrap();
    assert_eq!(effect.stored.unwrap().of.look, JudgedAt::Weeks8);
    assert_eq!(proposal(&maker.board, JOUR).body.judged.len(), 2);
}

#[test]
fn what_was_stored_is_known_before_the_years_are_read() {
    let mut maker = tried(12, |_| 8.0);
    judge(&mut maker);
    maker.board.years.retain(|year, _| *year == 2026);
    maker.board.absent.insert(Part::Year(2025));
    let effect = Effect::of(&maker.board, proposal(&maker.board, JOUR), day(TODAY)).unwrap();
    let outcome = effect.outcome().unwrap();
    assert_eq!(outcome.verdict, Ok(Verdict::Confirmed(Way::Improvement)));
}

#[test]
fn a_later_fall_back_opens_the_question_again() {
    let held = tried(38, |_| 8.0);
    let outcome = |maker: &Maker| {
        let card = proposal(&maker.board, JOUR);
        Outcome::of(&maker.board, card, day(TODAY)).unwrap()
    };
    assert_eq!(outcome(&held).doubt, None);
    assert_eq!(verdict::short(&words(), outcome(&held)), "Förbättrad");
    let fell = tried(38, |after| if after < 26 { 8.0 } else { 0.0 });
    assert_eq!(outcome(&fell).doubt, Some(Doubt::FellBack));
    assert_eq!(
        verdict::short(&words(), outcome(&fell)),
        "Bestående effekt?"
    );
    let said = lines(&fell.board, JOUR).join("\n");
    assert!(said.contains("har gått tillbaka"), "{said}");
    let faded = tried(26, |after| if after < 12 { 8.0 } else { -6.0 });
    assert_eq!(outcome(&faded).doubt, Some(Doubt::LaterLook));
}

#[test]
fn overlaps_stand_on_both_and_the_declined_are_out_of_it() {
    let mut maker = tried(12, |_| 0.0);
    link(&mut maker, SMS, "2026-W33");
    let found = overlapping(&maker.board);
    let number = |id| proposal(&maker.board, id).number;
    assert_eq!(found.get(&SMS), Some(&vec![number(JOUR)]));
    assert_eq!(found.get(&JOUR), Some(&vec![number(SMS)]));
    link(&mut maker, SMS, "2026-W27");
    assert!(overlapping(&maker.board).is_empty());
}

#[test]
fn the_basis_has_figures_weeks_rule_and_source() {
    let mut maker = tried(12, |_| 8.0);
    judge(&mut maker);
    let card = proposal(&maker.board, JOUR);
    for lang in Lang::all() {
        let words = Words::new(lang);
        let effect = Effect::of(&maker.board, card, day(TODAY)).unwrap();
        let mut all = basis::change(&words, &maker.board, card, &effect, day(TODAY));
        let metric = the_metric(&maker.board);
        all.extend(basis::chart(
            &words,
            &maker.board,
            metric,
            &read(&maker.board),
        ));
        let said: Vec<String> = all.into_iter().flat_map(|section| section.lines).collect();
        let said = said.join("\n");
        for part in [
            "Mann–Whitney",
            "Making Data Count",
            "2026",
            "Nelson",
            "U = ",
        ] {
            assert!(said.contains(part), "{part} in {said}");
        }
        assert!(!said.contains("basis-"), "{said}");
    }
}

#[test]
fn parts_are_tested_and_small_ones_left_out_of_their_charts() {
    let mut maker = Maker::on(board());
    let names = ["kvinnor", "män", "annat"].map(line).to_vec();
    let kind = crate::board::MetricKind::Count;
    maker.metric(77, ("anmalningar", "Anmälningar"), kind, names);
    let key: crate::board::MetricKey = "anmalningar".parse().unwrap();
    let swap = |row: u32| {
        let week = week("2026-W20").plus(row.into());
        let parts = [40 + row % 3, 20 + row % 5, 2];
        let mut value = WeekValue::plain(week, parts.iter().sum::<u32>().into());
        value.parts = parts.map(|n| Some(Number::from(n))).to_vec();
        ValueSwap {
            metric: key.clone(),
            week,
            from: None,
            to: Some(value),
        }
    };
    maker.make("2026-11-19", "EF", Act::Values((0..26).map(swap).collect()));
    let metric = &maker.board.metric(&key).unwrap().body;
    let reading = MetricReading::of(&maker.board, metric, day(TODAY)).unwrap();
    let said = parts::compared(&words(), &maker.board, metric, &reading);
    assert_eq!(said.len(), 4);
    assert!(
        said[0].contains("Skillnaden är större än slumpen"),
        "{said:?}"
    );
    assert!(said[0].starts_with("I medel de senaste 26 veckorna: kvinnor 40,7 och män"));
    assert!(
        said[1].starts_with("Kvinnor 40,7 och annat 2,5. "),
        "{said:?}"
    );
    assert!(said[0].contains("p\u{a0}<\u{a0}0,001"), "{said:?}");
    let charts = parts::charts(&maker.board, metric, &reading, 26);
    let drawn = |part: usize| charts[part].chart.values.iter().flatten().count();
    assert_eq!((drawn(0), drawn(1), drawn(2)), (13, 13, 0));
    assert_eq!((charts[0].withheld, charts[2].withheld), (13, 26));
    assert_eq!(charts[0].chart.span, charts[2].chart.span);
}

#[test]
fn an_odd_week_is_drawn_as_one_in_the_charts_of_parts_and_not_compared() {
    let mut maker = Maker::on(board());
    let names = ["flickor", "pojkar"].map(line).to_vec();
    let kind = crate::board::MetricKind::Count;
    maker.metric(77, ("anmalningar", "Anmälningar"), kind, names);
    let key: crate::board::MetricKey = "anmalningar".parse().unwrap();
    let swap = |row: u32| {
        let week = week("2026-W20").plus(row.into());
        let parts = [40 + row % 3, 50 + row % 5];
        let mut value = WeekValue::plain(week, parts.iter().sum::<u32>().into());
        value.parts = parts.map(|n| Some(Number::from(n))).to_vec();
        ValueSwap {
            metric: key.clone(),
            week,
            from: None,
            to: Some(value),
        }
    };
    maker.make("2026-11-19", "EF", Act::Values((0..26).map(swap).collect()));
    let mut metric = maker.board.metric(&key).unwrap().body.clone();
    metric.odd.push(OddWeek {
        week: week("2026-W29"),
        note: line("Semester"),
    });
    let reading = MetricReading::of(&maker.board, &metric, day(TODAY)).unwrap();
    let charts = parts::charts(&maker.board, &metric, &reading, 26);
    let chart = &charts[0].chart;
    assert_eq!((chart.values[9], chart.odd[9]), (None, Some(40.0)));
    let said = parts::compared(&words(), &maker.board, &metric, &reading);
    let over = "I medel de senaste 26 veckorna, utan de avvikande: flickor";
    assert!(said[0].starts_with(over), "{said:?}");
}
