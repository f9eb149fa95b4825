//! The grid as text, and the cards of each quarter under its word.

use super::{Matrix, Quarter, STEPS, numbers};
use crate::board::{Board, CardId};
use crate::locale::Words;
use crate::report::table::Paper;

impl Matrix {
    /// Writes the grid with card numbers, the words of the quarters and what is not placed.
    pub fn print(&self, words: &Words, board: &Board, paper: Paper) -> String {
        let mut text = words.text("matrix-axes") + "\n\n" + &self.grid(board);
        for quarter in Quarter::ALL {
            let cards = self.quarter(quarter);
            text.push_str(&section(&quarter.label(words), &cards, board, paper));
        }
        let title = words.text("matrix-unplaced");
        text + &section(&title, &self.unplaced, board, paper)
    }

    fn grid(&self, board: &Board) -> String {
        let said = |row: usize, column: usize| {
            let said = numbers(board, self.cell(row, column));
            if said.is_empty() {
                ".".to_owned()
            } else {
                said
            }
        };
        let width = |column: usize| {
            let rows = (0..STEPS).map(|row| said(row, column).chars().count());
            rows.max().unwrap_or(0).max(3)
        };
        let mut lines = Vec::new();
        for row in 0..STEPS {
            let cells =
                (0..STEPS).map(|column| format!("{:<1$}", said(row, column), width(column)));
            let cells: Vec<String> = cells.collect();
            lines.push(format!("{}  {}", STEPS - row, cells.join("  ")));
        }
        let foot = (0..STEPS).map(|column| format!("{:<1$}", column + 1, width(column)));
        lines.push(format!("   {}", foot.collect::<Vec<_>>().join("  ")));
        let lines = lines.iter().map(|line| line.trim_end().to_owned() + "\n");
        lines.collect()
    }
}

fn section(title: &str, cards: &[CardId], board: &Board, paper: Paper) -> String {
    if cards.is_empty() {
        return String::new();
    }
    let line = |id: &CardId| {
        let card = board.proposals.get(*id)?;
        let line = format!("  {} {}", card.number, card.body.title);
        let cut = paper.width.map(|width| paper.cut(&line, width));
        Some(cut.unwrap_or(line) + "\n")
    };
    let lines: String = cards.iter().filter_map(line).collect();
    format!("\n{title} ({})\n{lines}", cards.len())
}
