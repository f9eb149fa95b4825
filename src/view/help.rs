//! What every key does, by where it does it.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use super::Brush;
use super::row::Row;
use super::text::wrap;
use crate::app::{Command, Scope, commands};

/// Columns for the keys.
const KEYS: usize = 22;

/// Draws the help from a line on.
pub(super) fn draw(frame: &mut Frame<'_>, area: Rect, brush: &Brush<'_>, scroll: usize) {
    brush.scrolled(frame, area, lines(brush, area.width), scroll);
}

/// Builds all lines of the help.
pub(super) fn lines(brush: &Brush<'_>, width: u16) -> Vec<Line<'static>> {
    let (words, paint) = (&brush.app.words, &brush.paint);
    let most = usize::from(width).saturating_sub(4);
    let mut lines = vec![
        Line::default(),
        heading(brush, "help-title"),
        Line::default(),
    ];
    for text in wrap(
        &brush.app.with_key("help-intro", Command::Undo),
        most.min(80),
    ) {
        lines.push(Line::styled(format!("  {text}"), paint.base));
    }
    for (scope, title) in SECTIONS {
        lines.extend([Line::default(), heading(brush, title), Line::default()]);
        let rows = commands().filter(|row| row.scopes.first() == Some(scope));
        for row in rows {
            let keys = brush.app.keymap.keys(row);
            let mut keys: Vec<_> = keys.map(|key| brush.key(key)).collect();
            if keys.is_empty() {
                keys.push(format!("({})", brush.app.key_for(row.command)));
            }
            let line = Row::new(most, brush.glyph.cut).left("  ", paint.base);
            let keys = brush.fit(&keys.join("  "), KEYS - 1);
            let line = line.left(&format!("{keys:<KEYS$}"), paint.strong);
            lines.push(line.left(&words.text(row.help), paint.base).line());
        }
    }
    lines
}

/// A command is explained under the first place it belongs to.
const SECTIONS: &[(Scope, &str)] = &[
    (Scope::Board, "help-on-board"),
    (Scope::Card, "help-on-card"),
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
