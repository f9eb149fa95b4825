use super::super::table::Column as TableColumn;
use super::*;

const WIDE: Form = Form::Text(Paper {
    width: Some(60),
    ascii: false,
});
const NARROW: Form = Form::Text(Paper {
    width: Some(30),
    ascii: false,
});

#[test]
fn as_text() {
    let text = everything().print(WIDE);
    insta::assert_snapshot!("text", text.replace('\u{a0}', "_"));
}

#[test]
fn a_table_that_does_not_fit_is_written_a_row_at_a_time() {
    let text = everything().print(NARROW);
    assert!(
        text.contains("- I tid\n  Värde: 91\u{a0}%\n  Anmärkning: två sjuka\n- Ärenden"),
        "{text}"
    );
    let words = |text: &str| {
        text.split_whitespace()
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    let known = words(&everything().print(WIDE)).into_iter();
    for word in known.filter(|word| word != "Mått") {
        assert!(text.contains(&word), "{word}: {text}");
    }
}

#[test]
fn a_card_has_one_name_and_an_empty_column_that_may_go_is_gone() {
    let column = |key, title: &str| TableColumn::words(key, title);
    let columns = vec![
        column("number", "Nr"),
        column("title", "Titel"),
        column("due", "Klart senast"),
        column("answer", "Svar").if_any(),
    ];
    let mut table = Table::new("cards", "Kort", columns);
    let title = "Mall för tolkbokning vid de första besöken";
    table.row(vec![Cell::words("#29"), Cell::words(title)]);
    let mut document = Document::new("cards", Lang::SV, "Kort".to_owned());
    document.table(table);
    let wide = document.print(WIDE);
    assert!(wide.contains("Klart senast"), "{wide}");
    assert!(!wide.contains("Svar"), "{wide}");
    let narrow = document.print(NARROW);
    assert!(
        narrow.contains("- #29 Mall för tolkbokning vid\n"),
        "{narrow}"
    );
    let csv = document.print(Form::Csv(Dialect::Plain));
    assert!(csv.contains(",Svar"), "{csv}");
}

#[test]
fn as_markdown() {
    let text = everything().print(Form::Markdown);
    insta::assert_snapshot!("markdown", text.replace('\u{a0}', "_"));
}

#[test]
fn as_a_page() {
    let html = everything().print(Form::Html);
    well_formed::check(&html);
    let body = html.split_once("<main>").unwrap().1;
    insta::assert_snapshot!("html", body.replace('\u{a0}', "_"));
    assert!(html.starts_with("<!DOCTYPE html>\n<html lang=\"sv\">\n"));
    assert!(!html.contains("<script"));
}

#[test]
fn as_tables_for_spreadsheets() {
    let document = everything();
    let excel = document.print(Form::Csv(Dialect::Excel));
    assert_eq!(
        excel,
        "\u{feff}Mått;Värde;Anmärkning\r\nI tid;91,25;två sjuka\r\n\
         Ärenden per handläggare;142;\r\n"
    );
    let plain = document.print(Form::Csv(Dialect::Plain));
    assert!(plain.contains("\r\nI tid,91.25,två sjuka\r\n"), "{plain}");
}

#[test]
fn as_data() {
    let data = everything().data();
    assert_eq!(data["document"], "sample");
    assert_eq!(data["language"], "sv");
    assert_eq!(data["content"][1]["facts"]["on"], "2026-11-24");
    let goals = &data["sections"][0];
    assert_eq!(goals["key"], "goals");
    let values = &goals["sections"][0]["content"][0];
    assert_eq!(values["table"], "values");
    assert_eq!(values["rows"][0]["value"], 91.25);
    assert_eq!(values["rows"][1]["remark"], Json::Null);
    assert_eq!(data["sections"][1]["content"][0]["list"][0], 31);
}

#[test]
fn several_tables_stand_under_their_captions() {
    let mut document = everything();
    let mut second = Table::new("more", "Mer", vec![TableColumn::words("a", "A")]);
    second.row(vec![Cell::words("x")]);
    document.table(second);
    let text = document.print(Form::Csv(Dialect::Plain));
    assert!(text.starts_with("Veckans värden\r\nMått,"), "{text}");
    assert!(text.ends_with("\r\n\r\nMer\r\nA\r\nx\r\n"), "{text}");
}

#[test]
fn what_is_empty_is_left_out() {
    let mut document = Document::new("sample", Lang::EN, "Empty".to_owned());
    document.paragraph(" ");
    document.list(Vec::new());
    document.facts(Vec::new());
    document.table(Table::new(
        "none",
        "None",
        vec![TableColumn::words("a", "A")],
    ));
    assert!(document.blocks().is_empty());
    assert_eq!(document.print(WIDE), "Empty\n");
}

#[test]
fn no_heading_leaves_out_a_level() {
    let mut document = Document::new("sample", Lang::EN, "T".to_owned());
    document.part("a", "A".to_owned());
    document.part("b", "B".to_owned());
    let html = document.print(Form::Html);
    assert!(
        html.contains("<h2 id=\"heading-0\">A</h2>\n<h3 id=\"heading-1\">B</h3>"),
        "{html}"
    );
}

/// Each pair of colours as the style sheet has them, by scheme.
#[test]
fn colours_keep_their_contrast() {
    let schemes: Vec<&str> = style::STYLE.split(":root{").skip(1).collect();
    assert_eq!(schemes.len(), 3);
    for scheme in schemes {
        let ground = luminance(scheme, "--ground");
        for (ink, least) in [
            ("--ink", 7.0),
            ("--soft", 7.0),
            ("--mark", 4.5),
            ("--line", 3.0),
        ] {
            let ink_light = luminance(scheme, ink);
            let (light, dark) = (ground.max(ink_light), ground.min(ink_light));
            let contrast = (light + 0.05) / (dark + 0.05);
            assert!(contrast >= least, "{ink}: {contrast:.2} in {scheme}");
        }
    }
}

/// Relative luminance of a colour (WCAG 2.2).
pub(crate) fn luminance(scheme: &str, name: &str) -> f64 {
    let value = scheme.split_once(&format!("{name}:#")).unwrap().1;
    let hex: String = value.chars().take(6).collect();
    let hex = u32::from_str_radix(&hex, 16).unwrap();
    let channel = |shift: u32| {
        let part = f64::from((hex >> shift) & 0xff) / 255.0;
        if part <= 0.040_45 {
            part / 12.92
        } else {
            ((part + 0.055) / 1.055).powf(2.4)
        }
    };
    0.2126 * channel(16) + 0.7152 * channel(8) + 0.0722 * channel(0)
}
