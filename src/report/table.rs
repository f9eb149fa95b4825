//! Plain text in columns: aligned by the width a terminal gives each character, and cut with a
//! mark where it does not fit.

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// How wide a text may be and which sign says that more follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Paper {
    /// Columns, or none where everything is to be printed, as into a pipe.
    pub width: Option<usize>,
    /// Whether only plain characters may be used.
    pub ascii: bool,
}

impl Paper {
    /// The sign for what was cut.
    pub const fn more(self) -> &'static str {
        if self.ascii { "..." } else { "…" }
    }

    /// What stands between two facts.
    pub const fn between(self) -> &'static str {
        if self.ascii { " - " } else { " · " }
    }

    /// A text as it is printed: in plain characters where only those may be used.
    pub fn printed(self, text: String) -> String {
        if self.ascii {
            text.chars().map(plain).collect()
        } else {
            text
        }
    }

    /// Cuts a text to so many columns, on whole characters, with the sign for more.
    pub fn cut(self, text: &str, columns: usize) -> String {
        if text.width() <= columns {
            return text.to_owned();
        }
        let more = self.more();
        let room = columns.saturating_sub(more.width());
        let mut kept = String::new();
        for cluster in text.graphemes(true) {
            if kept.width() + cluster.width() > room {
                break;
            }
            kept.push_str(cluster);
        }
        kept.truncate(kept.trim_end().len());
        kept + more
    }

    /// Breaks a text into lines of at most so many columns, between words.
    pub fn wrap(self, text: &str, columns: usize) -> Vec<String> {
        let mut lines = Vec::new();
        for paragraph in text.split('\n') {
            let mut line = String::new();
            for word in paragraph.split(' ') {
                if !line.is_empty() && line.width() + 1 + word.width() > columns {
                    lines.push(std::mem::take(&mut line));
                }
                if !line.is_empty() {
                    line.push(' ');
                }
                line.push_str(word);
            }
            lines.push(line);
        }
        lines
    }
}

/// The plain character for a sign that this program writes, as wide as the sign.
pub const fn plain(sign: char) -> char {
    match sign {
        '·' | '–' | '—' => '-',
        '…' => '.',
        '▲' => '^',
        '▼' => 'v',
        '●' => '+',
        '■' => 'x',
        '○' => '?',
        '”' | '“' => '"',
        '’' => '\'',
        other => other,
    }
}

/// Rows of cells, one column of which gives way when the paper is narrow.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Table {
    /// What stands above each column; nothing is printed where all are empty.
    pub head: Vec<String>,
    /// The cells, as many in a row as there are columns.
    pub rows: Vec<Vec<String>>,
    /// The column that is cut when the rows are too wide.
    pub giving: usize,
}

/// Between two columns.
const GAP: usize = 2;
/// The giving column is never cut below this.
const LEAST: usize = 12;

impl Table {
    /// Writes the table, a line a row, or nothing where there are no rows; columns with nothing
    /// in them are left out.
    pub fn print(&self, paper: Paper) -> String {
        let widths = self.widths(paper);
        let has_head = !self.rows.is_empty() && self.head.iter().any(|cell| !cell.is_empty());
        let head = has_head.then_some(&self.head).into_iter();
        let mut text = String::new();
        for row in head.chain(&self.rows) {
            let mut line = String::new();
            for (cell, width) in row.iter().zip(&widths).filter(|(_, width)| **width > 0) {
                let cell = paper.cut(cell, *width);
                let fill = width.saturating_sub(cell.width()) + GAP;
                line.push_str(&cell);
                line.extend(std::iter::repeat_n(' ', fill));
            }
            text.push_str(line.trim_end());
            text.push('\n');
        }
        text
    }

    fn widths(&self, paper: Paper) -> Vec<usize> {
        let column = |index: usize| self.rows.iter().filter_map(move |row| row.get(index));
        let mut widths: Vec<usize> = (0..self.head.len())
            .map(|index| {
                let widest = column(index).map(|cell| cell.width()).max().unwrap_or(0);
                let head = self.head.get(index).map_or(0, |cell| cell.width());
                if widest == 0 { 0 } else { widest.max(head) }
            })
            .collect();
        let shown = widths.iter().filter(|width| **width > 0).count();
        let whole = widths.iter().sum::<usize>() + GAP * shown.saturating_sub(1);
        let over = paper.width.map_or(0, |width| whole.saturating_sub(width));
        if let Some(giving) = widths.get_mut(self.giving) {
            *giving = giving.saturating_sub(over).max(LEAST.min(*giving));
        }
        widths
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn paper(width: usize) -> Paper {
        Paper {
            width: Some(width),
            ascii: false,
        }
    }

    fn table() -> Table {
        let row = |cells: [&str; 3]| cells.map(str::to_owned).to_vec();
        Table {
            head: row(["Nr", "Titel", "Tom"]),
            rows: vec![
                row(["#1", "Åsas mall för tolkbokning", ""]),
                row(["#12", "日本語のタイトル", ""]),
            ],
            giving: 1,
        }
    }

    #[test]
    fn columns_line_up_by_width_and_an_empty_one_is_left_out() {
        let text = table().print(paper(80));
        assert_eq!(
            text,
            "Nr   Titel\n#1   Åsas mall för tolkbokning\n#12  日本語のタイトル\n"
        );
    }

    #[test]
    fn the_giving_column_is_cut_with_a_mark() {
        let text = table().print(paper(20));
        assert_eq!(
            text,
            "Nr   Titel\n#1   Åsas mall för…\n#12  日本語のタイト…\n"
        );
        assert!(text.lines().all(|line| line.width() <= 20));
        let plain = Paper {
            width: Some(20),
            ascii: true,
        };
        assert!(table().print(plain).contains("#1   Åsas mall fö..."));
    }

    #[test]
    fn text_is_broken_between_words() {
        let lines = paper(10).wrap("Skicka SMS dagen före\n\nbesök", 10);
        assert_eq!(lines, ["Skicka SMS", "dagen före", "", "besök"]);
    }
}
