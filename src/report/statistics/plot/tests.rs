use super::*;
use crate::locale::Lang;

fn wave(rows: usize) -> Chart {
    let value = |row: usize| Some([30.0, 34.0, 28.0, 32.0][row % 4]);
    Chart {
        first: "2025-W48".parse().ok(),
        values: (0..rows).map(value).collect(),
        odd: vec![None; rows],
        signals: (0..rows).map(|row| row + 2 >= rows).collect(),
        centre: vec![Some(31.0); rows],
        lower: vec![Some(22.0); rows],
        upper: vec![Some(40.0); rows],
        names: ["övre 40", "medel 31", "undre 22"].map(str::to_owned),
        lines: vec![(36.0, "mål 36".to_owned())],
        starts: vec![(6, "#18".to_owned())],
        bounds: (0.0, f64::INFINITY),
        span: None,
        told_below: false,
    }
}

fn frame(width: usize, height: usize) -> Frame {
    Frame {
        width,
        height,
        strokes: Strokes::Standard,
        margins: (0, 0),
        weeks: usize::MAX,
        cursor: None,
    }
}

#[test]
fn a_chart_has_its_axes_lines_marks_and_years() {
    let text = text(&Words::new(Lang::SV), &wave(12), frame(60, 16));
    insta::assert_snapshot!(text);
}

#[test]
fn the_plain_form_has_plain_characters() {
    let mut chart = wave(12);
    chart.values[3] = None;
    chart.odd[3] = Some(25.0);
    let plain = Frame {
        strokes: Strokes::Ascii,
        margins: (0, 0),
        cursor: Some(8),
        ..frame(60, 16)
    };
    let text = text(&Words::new(Lang::EN), &chart, plain);
    let signs = text.chars().filter(|c| !c.is_ascii() && !c.is_alphabetic());
    assert_eq!(signs.filter(|c| *c != '\u{a0}').collect::<String>(), "");
    insta::assert_snapshot!(text);
}

#[test]
fn every_size_can_be_drawn_and_no_line_is_too_wide() {
    let words = Words::new(Lang::SV);
    for rows in [0, 1, 5, 70, 300] {
        for (width, height) in [(0, 0), (1, 1), (10, 6), (24, 8), (80, 18), (160, 30)] {
            for cursor in [None, Some(0), Some(rows / 2)] {
                let frame = Frame {
                    cursor,
                    ..frame(width, height)
                };
                for line in draw(&words, &wave(rows), frame) {
                    let columns: usize = line.iter().map(|run| run.text.chars().count()).sum();
                    assert_eq!(columns, width);
                }
            }
        }
    }
}

#[test]
fn only_the_weeks_asked_for_are_shown() {
    let few = Frame {
        weeks: 4,
        ..frame(60, 16)
    };
    let drawn = text(&Words::new(Lang::SV), &wave(60), few);
    let points = drawn.matches(['●', '■']).count();
    assert_eq!(points, 4, "{drawn}");
}

#[test]
fn an_odd_week_far_off_is_an_arrow_at_the_edge_and_presses_nothing_together() {
    let words = Words::new(Lang::SV);
    let mut chart = wave(12);
    let plain = text(&words, &chart, frame(60, 16));
    (chart.values[3], chart.odd[3]) = (None, Some(2.0));
    (chart.values[7], chart.odd[7]) = (None, Some(90.0));
    let drawn = text(&words, &chart, frame(60, 16));
    let top = drawn.lines().next().unwrap();
    assert!(top.contains('▲') && drawn.contains('▼'), "{drawn}");
    let axis = |text: &str| {
        text.lines()
            .map(|line| line.chars().take(4).collect::<String>())
            .collect::<Vec<_>>()
    };
    assert_eq!(axis(&plain), axis(&drawn));
    (chart.odd[3], chart.odd[7]) = (None, Some(41.0));
    let near = text(&words, &chart, frame(60, 16));
    assert!(near.contains('○'), "{near}");
}
