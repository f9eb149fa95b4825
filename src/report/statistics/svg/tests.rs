use super::*;
use crate::locale::Lang;

fn drawn(ground: Ground) -> String {
    let chart = Chart {
        first: "2025-W50".parse().ok(),
        values: vec![Some(20.0), None, Some(24.5), Some(31.0)],
        odd: vec![None, Some(5.0), None, None],
        signals: vec![false, false, false, true],
        centre: vec![Some(22.0); 4],
        lower: vec![Some(-3.0); 4],
        upper: vec![Some(30.0); 4],
        names: ["övre <30>", "medel", "undre"].map(str::to_owned),
        lines: vec![(25.0, "tak".to_owned())],
        starts: vec![(2, "#7".to_owned())],
        bounds: (0.0, f64::INFINITY),
        span: None,
        told_below: false,
    };
    let told = Told {
        title: "Möte & vård",
        description: "Signal: ovanligt högt värde.",
    };
    let words = Words::new(Lang::SV);
    svg(&words, &chart, &told, (usize::MAX, ground)).unwrap()
}

#[test]
fn a_picture_has_a_name_a_description_and_every_value() {
    let text = drawn(Ground::Light);
    assert!(text.contains("<title id=\"t\">Möte &amp; vård</title>"));
    assert!(text.contains("<desc id=\"d\">Signal: ovanligt högt värde.</desc>"));
    assert_eq!(
        text.matches("<circle").count(),
        3,
        "two values and an odd week"
    );
    assert_eq!(text.matches("width=\"10\"").count(), 1, "one signal");
    assert!(text.contains("övre &lt;30&gt;") && text.contains("▲ #7"));
    assert!(!text.contains("undre"), "a limit below 0 is not drawn");
    assert!(text.contains(">2025<") && text.ends_with("</svg>\n"));
}

#[test]
fn the_same_chart_gives_the_same_bytes_and_the_ground_changes_colours_alone() {
    assert_eq!(drawn(Ground::Light), drawn(Ground::Light));
    let dark = drawn(Ground::Dark);
    assert!(dark.contains("fill=\"#000000\""));
    let bare = |text: &str| text.split('#').count();
    assert_eq!(bare(&dark), bare(&drawn(Ground::Light)));
}
