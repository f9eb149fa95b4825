//! What every key does, by where it does it.

use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use super::Brush;
use super::canvas::Canvas;
use super::row::Row;
use super::text::wrap;
use crate::app::{Command, Row as Explained, Scope, commands};

/// Columns for the keys: on a narrow screen, and on others.
const KEYS: (usize, usize) = (15, 22);
/// A text narrower than this is one on a narrow screen.
const NARROW: usize = 70;

/// Draws the help from a line on.
pub(super) fn draw(canvas: &mut Canvas<'_>, area: Rect, brush: &Brush<'_>, scroll: usize) {
    brush.scrolled(canvas, area, lines(brush, area.width), scroll);
}

/// Builds all lines of the help.
pub(super) fn lines(brush: &Brush<'_>, width: u16) -> Vec<Line<'static>> {
    let paint = &brush.paint;
    let most = usize::from(width).saturating_sub(4);
    let mut lines = vec![
        Line::default(),
        heading(brush, "help-title"),
        Line::default(),
    ];
    let said = [
        brush.app.with_key("help-intro", Command::Undo),
        brush.app.with_key("help-no-key", Command::Palette),
    ];
    for text in said.iter().flat_map(|text| wrap(text, most.min(80))) {
        lines.push(Line::styled(format!("  {text}"), paint.base));
    }
    for (scope, title) in SECTIONS {
        lines.extend([Line::default(), heading(brush, title), Line::default()]);
        let rows = commands().filter(|row| row.scopes.first() == Some(scope));
        for row in rows {
            lines.extend(explained(brush, row, most));
        }
    }
    lines
}

/// The keys of a command and beside them what it does, over as many lines as it takes.
fn explained(brush: &Brush<'_>, row: &Explained, most: usize) -> Vec<Line<'static>> {
    let paint = &brush.paint;
    let column = if most < NARROW { KEYS.0 } else { KEYS.1 };
    let keys = brush.app.keymap.keys(row);
    let mut keys: Vec<_> = keys.map(|key| brush.key(key)).collect();
    if keys.is_empty() {
        keys.push(format!("({})", brush.app.key_for(row.command)));
    }
    let keys = brush.fit(&keys.join("  "), column - 1);
    let said = wrap(
        &brush.app.words.text(row.help),
        most.saturating_sub(column + 2),
    );
    let line = |(nth, text): (usize, String)| {
        let keys = if nth == 0 { keys.as_str() } else { "" };
        let row = Row::new(most, brush.glyph.cut).left("  ", paint.base);
        let row = row.left(&format!("{keys:<column$}"), paint.strong);
        row.left(&text, paint.base).line()
    };
    said.into_iter().enumerate().map(line).collect()
}

/// A command is explained under the first place it belongs to.
const SECTIONS: &[(Scope, &str)] = &[
    (Scope::Board, "help-on-board"),
    (Scope::Card, "help-on-card"),
    (Scope::Register, "help-in-register"),
    (Scope::Chart, "help-on-chart"),
    (Scope::Form, "help-in-form"),
    (Scope::Ballot, "help-in-ballot"),
    (Scope::Grid, "help-in-grid"),
    (Scope::Overview, "help-in-overview"),
    (Scope::Sheet, "help-in-sheet"),
    (Scope::SheetPick, "help-in-sheet-pick"),
    (Scope::SheetText, "help-in-sheet-text"),
    (Scope::List, "help-in-search"),
    (Scope::Before, "help-before-meeting"),
    (Scope::Meeting, "help-in-meeting"),
    (Scope::Answer, "help-in-answer"),
    (Scope::Follow, "help-in-follow"),
    (Scope::Closing, "help-in-closing"),
    (Scope::Minutes, "help-in-minutes"),
    (Scope::Text, "help-in-text"),
];

fn heading(brush: &Brush<'_>, id: &'static str) -> Line<'static> {
    Line::from(Span::styled(
        format!("  {}", brush.app.words.text(id)),
        brush.paint.strong,
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_command_is_left_out_of_the_help() {
        for row in commands() {
            let first = row.scopes.first();
            assert!(
                SECTIONS.iter().any(|(scope, _)| first == Some(scope)),
                "{row:?}"
            );
        }
    }
}
