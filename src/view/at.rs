//! What lies at a place on the screen, by the same sums that draw it.

use ratatui::layout::{Position, Rect};

use super::{Brush, SMALLEST, bars, base, board, chart, grid, lifted, list, overlay, rows};
use crate::app::{App, Command, Screen, Target};

/// Tells what lies at a column and a row of the screen, both counted from 0.
pub fn at(app: &App, column: u16, row: u16) -> Option<Target> {
    let brush = Brush::new(app);
    let area = Rect::new(0, 0, app.size.0, app.size.1);
    let spot = Position::new(column, row);
    if area.width < SMALLEST.0 || area.height < SMALLEST.1 || !area.contains(spot) {
        return None;
    }
    let [_, _, body, _, _, footer] = rows(area);
    if footer.contains(spot) {
        return bars::command_at(footer, &brush, column).map(Target::Command);
    }
    if !body.contains(spot) {
        return None;
    }
    match app.screens.last() {
        Some(Screen::List(list)) => list::item_at(body, &brush, list, spot).map(Target::Item),
        Some(Screen::Form(form)) => overlay::field_at(body, &brush, form, spot).map(Target::Field),
        _ => match base(app) {
            None => {
                let [columns, band] = lifted::under(body, &brush);
                if band.contains(spot) {
                    Some(Target::Command(Command::Lifted))
                } else {
                    board::target_at(columns, &brush, spot)
                }
            }
            Some(Screen::Grid(grid)) => grid::cell_at(body, &brush, grid, spot),
            Some(screen @ Screen::Chart { .. }) => {
                chart::week_at(&brush, screen, body, spot).map(Target::Week)
            }
            Some(_) => None,
        },
    }
}
