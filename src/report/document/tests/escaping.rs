use proptest::prelude::*;

use super::*;

/// A document that says the same text everywhere.
fn saying(text: &str) -> Document {
    let mut document = Document::new("sample", Lang::EN, text.to_owned());
    document.paragraph(text);
    document.note(text);
    document.list(vec![Cell::words(text)]);
    document.facts(vec![Fact::new("fact", text, Cell::words(text))]);
    document.part("part", text.to_owned());
    let mut table = Table::new("table", text, vec![Column::words("a", text)]);
    table.row(vec![Cell::words(text)]);
    document.table(table);
    document
}

#[test]
fn nothing_typed_is_taken_for_html() {
    let html = saying("<script>alert('&')</script>\"").print(Form::Html);
    assert!(!html.contains("<script"), "{html}");
    assert!(html.contains("&lt;script&gt;alert(&#39;&amp;&#39;)&lt;/script&gt;&quot;"));
    well_formed::check(&html);
}

#[test]
fn nothing_typed_is_taken_for_markdown() {
    let rows = [
        ("# rubrik", "\\# rubrik"),
        ("#31 kort", "#31 kort"),
        ("- minus", "\\- minus"),
        ("1. ett", "1\\. ett"),
        ("24 november", "24 november"),
        ("a*b_c", "a\\*b\\_c"),
        ("<b> & [x](y)", "\\<b\\> \\& \\[x\\](y)"),
        ("a|b", "a\\|b"),
        ("två\nrader", "två\\\nrader"),
        ("ett\n\ntvå", "ett\n\ntvå"),
    ];
    for (typed, written) in rows {
        let mut document = Document::new("sample", Lang::EN, "T".to_owned());
        document.paragraph(typed);
        let text = document.print(Form::Markdown);
        assert_eq!(text, format!("# T\n\n{written}\n"));
    }
}

#[test]
fn a_table_keeps_its_rows_whatever_is_typed() {
    let text = saying("A|b\nc").print(Form::Markdown);
    assert!(
        text.contains("\n| A\\|b<br>c |\n| --- |\n| A\\|b<br>c |\n"),
        "{text}"
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_text_gives_a_well_formed_page(text in "[\\PC\\n\\t\\x01<>&\"']{0,30}") {
        let document = saying(&text);
        well_formed::check(&document.print(Form::Html));
        for form in [Form::Markdown, Form::Csv(Dialect::Excel), Form::Json] {
            prop_assert_eq!(document.print(form), document.print(form));
        }
    }

    #[test]
    fn no_line_is_wider_than_the_paper(
        text in "[a-zåäö]{1,8}( [a-zåäö]{1,8}){0,12}",
        width in 24..80_usize,
    ) {
        let mut document = saying(&text);
        document.blocks.retain(|block| !matches!(block, Block::Facts(_)));
        let paper = Paper { width: Some(width), ascii: false };
        for line in text::lines(&document, paper, usize::MAX) {
            let wide = unicode_width::UnicodeWidthStr::width(line.text.as_str());
            prop_assert!(wide <= width, "{}", line.text);
        }
    }
}
