//! A document as a web page: one file, without scripts, that a screen reader finds its way in.

use super::style::STYLE;
use super::{Align, Block, Column, Document, Level, Table};

/// Writes the page. It is well-formed XML too, so that any tool can read it.
pub(super) fn print(document: &Document) -> String {
    let title = escaped(&document.title);
    let mut html = format!(
        "<!DOCTYPE html>\n<html lang=\"{lang}\">\n<head>\n<meta charset=\"utf-8\"/>\n{POLICY}\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n\
         <title>{title}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<main>\n\
         <h1>{title}</h1>\n",
        lang = document.lang.code(),
    );
    let mut heading = None;
    for (at, block) in document.blocks().iter().enumerate() {
        if matches!(block, Block::Heading { .. }) {
            heading = Some(at);
        }
        html.push_str(&self::block(block, at, heading));
    }
    html.push_str("</main>\n</body>\n</html>\n");
    html
}

/// Nothing is loaded and nothing runs, whatever a text says.
pub(in crate::report) const POLICY: &str = "<meta http-equiv=\"Content-Security-Policy\" \
                      content=\"default-src 'none'; style-src 'unsafe-inline'\"/>\n";

/// A block at its place in the document, under the heading at another.
fn block(block: &Block, at: usize, heading: Option<usize>) -> String {
    match block {
        Block::Heading { level, text, .. } => {
            let depth = match level {
                Level::Section => 2,
                Level::Part => 3,
            };
            format!(
                "<h{depth} id=\"heading-{at}\">{}</h{depth}>\n",
                escaped(text)
            )
        }
        Block::Paragraph(text) => format!("<p>{}</p>\n", lines(text)),
        Block::Note(text) => format!("<p class=\"note\">{}</p>\n", lines(text)),
        Block::List(items) => {
            let items = items.iter();
            let items = items.map(|item| format!("<li>{}</li>\n", lines(&item.said)));
            format!("<ul>\n{}</ul>\n", items.collect::<String>())
        }
        Block::Facts(facts) => {
            let facts = facts.iter().map(|fact| {
                let label = escaped(&fact.label);
                format!("<dt>{label}</dt><dd>{}</dd>\n", lines(&fact.text))
            });
            format!("<dl>\n{}</dl>\n", facts.collect::<String>())
        }
        Block::Table(one) => table(one, at, heading),
    }
}

/// A table that scrolls by itself where the window is narrow, also with the keyboard. Its region is
/// named after its heading and its caption: two points of a meeting may have tables with one caption.
fn table(table: &Table, at: usize, heading: Option<usize>) -> String {
    let heading = heading.map_or_else(String::new, |at| format!("heading-{at} "));
    let mut html = format!(
        "<div class=\"table\" role=\"region\" aria-labelledby=\"{heading}table-{at}\" \
         tabindex=\"0\">\n\
         <table>\n<caption id=\"table-{at}\">{}</caption>\n<thead>\n<tr>",
        escaped(&table.caption)
    );
    for column in table.columns() {
        let (side, title) = (side(column), escaped(&column.title));
        html.extend(["<th scope=\"col\"", side, ">", &title, "</th>"]);
    }
    html.push_str("</tr>\n</thead>\n<tbody>\n");
    for row in table.rows() {
        html.push_str("<tr>");
        for (nth, (column, cell)) in table.columns().iter().zip(row).enumerate() {
            let (open, close) = if nth == 0 {
                ("<th scope=\"row\"", "</th>")
            } else {
                ("<td", "</td>")
            };
            html.extend([open, side(column), ">", &lines(&cell.said), close]);
        }
        html.push_str("</tr>\n");
    }
    html.push_str("</tbody>\n</table>\n</div>\n");
    html
}

const fn side(column: &Column) -> &'static str {
    match column.align {
        Align::Start => "",
        Align::End => " class=\"number\"",
    }
}

fn lines(text: &str) -> String {
    let lines: Vec<String> = text.lines().map(escaped).collect();
    lines.join("<br/>\n")
}

/// A text in which nothing is taken for HTML; signs that no page may hold are left out.
pub(in crate::report) fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            '\n' => escaped.push(' '),
            c if c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}') => {}
            c => escaped.push(c),
        }
    }
    escaped
}
