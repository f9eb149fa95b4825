//! A document in Markdown: `CommonMark` 0.31, with tables as GitHub reads them.

use super::{Align, Block, Column, Document, Fact, Level, Table};

/// Writes the document.
pub(super) fn print(document: &Document) -> String {
    let mut text = format!("# {}\n", line(&document.title));
    for one in document.blocks() {
        text.push('\n');
        text.push_str(&block(one));
    }
    text
}

fn block(block: &Block) -> String {
    match block {
        Block::Heading { level, text, .. } => {
            let marks = match level {
                Level::Section => "##",
                Level::Part => "###",
            };
            format!("{marks} {}\n", line(text))
        }
        Block::Paragraph(text) => format!("{}\n", lines(text, "")),
        Block::Note(text) => format!("> {}\n", lines(text, "> ")),
        Block::List(items) => {
            let item = |text: &str| format!("- {}\n", lines(text, "  "));
            items.iter().map(|one| item(&one.said)).collect()
        }
        Block::Facts(facts) => {
            let fact = |fact: &Fact| {
                let text = lines(&fact.text, "  ");
                ["- **", &line(&fact.label), ":** ", &text, "\n"].concat()
            };
            facts.iter().map(fact).collect()
        }
        Block::Table(one) => table(one),
    }
}

fn table(table: &Table) -> String {
    let mut text = format!("**{}**\n\n", line(&table.caption));
    let titles = table.columns().iter();
    text.push_str(&row(titles.map(|column| cell(&column.title))));
    text.push_str(&row(table.columns().iter().map(rule)));
    for cells in table.rows() {
        text.push_str(&row(cells.iter().map(|one| cell(&one.said))));
    }
    text
}

fn rule(column: &Column) -> String {
    match column.align {
        Align::Start => "---".to_owned(),
        Align::End => "---:".to_owned(),
    }
}

fn row(cells: impl Iterator<Item = String>) -> String {
    let mut text = String::from("|");
    for cell in cells {
        text.push(' ');
        text.push_str(&cell);
        text.push_str(" |");
    }
    text.push('\n');
    text
}

/// A text in a cell, where a line cannot end.
fn cell(text: &str) -> String {
    let lines: Vec<String> = text.lines().map(inline).collect();
    lines.join("<br>")
}

/// A text on one line.
fn line(text: &str) -> String {
    started(&text.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// A text whose own line breaks are kept; every line but the first begins with an indent.
fn lines(text: &str, indent: &str) -> String {
    let lines: Vec<String> = text.lines().map(|one| started(one.trim())).collect();
    let broken: Vec<String> = lines
        .split(String::is_empty)
        .filter(|paragraph| !paragraph.is_empty())
        .map(|paragraph| paragraph.join(&format!("\\\n{indent}")))
        .collect();
    broken.join(&format!("\n{}\n{indent}", indent.trim_end()))
}

/// Escapes a line so that neither its beginning nor anything in it is taken for Markdown.
fn started(line: &str) -> String {
    let escaped = inline(line);
    let digits = line.chars().take_while(char::is_ascii_digit).count();
    let after = line.chars().nth(digits);
    if digits > 0 && matches!(after, Some('.' | ')')) {
        let (number, rest) = escaped.split_at_checked(digits).unwrap_or_default();
        return format!("{number}\\{rest}");
    }
    let heading = line.trim_start_matches('#');
    let is_heading = heading.len() < line.len() && (heading.is_empty() || heading.starts_with(' '));
    if is_heading || line.starts_with(['-', '+', '=']) {
        return format!("\\{escaped}");
    }
    escaped
}

/// Escapes the signs that mean something inside a line.
fn inline(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars().filter(|c| !c.is_control()) {
        if "\\`*_[]<>|~&".contains(c) {
            escaped.push('\\');
        }
        escaped.push(c);
    }
    escaped
}
