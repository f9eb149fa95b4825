//! Tables as text with a sign between the cells (RFC 4180): CSV as spreadsheets write it, and what
//! is pasted from one.

use super::{Cell, Rows};

/// A cell in quotation marks that never end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unclosed {
    /// The row it begins in, from 1.
    pub row: usize,
}

/// Which signs a table is written with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dialect {
    /// Semicolons and decimal commas, as Excel with Swedish settings opens it.
    Excel,
    /// Commas and decimal points, for other programs.
    Plain,
}

impl Dialect {
    const fn between(self) -> char {
        match self {
            Self::Excel => ';',
            Self::Plain => ',',
        }
    }

    /// Writes a number so that it can be read in one way only: exactly three decimals get a
    /// fourth, since `1,234` could be a thousand.
    fn number(self, value: f64) -> String {
        let mut text = value.to_string();
        if let Some((whole, decimals)) = text.split_once('.') {
            let grouped = decimals.len() == 3 && whole.trim_start_matches('-').len() <= 3;
            if grouped {
                text.push('0');
            }
        }
        match self {
            Self::Excel => text.replace('.', ","),
            Self::Plain => text,
        }
    }
}

/// Reads a table. The sign between the cells is the tab, the semicolon or the comma, whichever of
/// them, in this order, the first row has.
pub fn read(text: &str) -> Result<Rows, Unclosed> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let (between, text) = named(text).unwrap_or_else(|| (sign(text), text));
    parted(text, between)
}

/// Reads what was copied in a spreadsheet and pasted: tabs between the cells.
pub fn pasted(text: &str) -> Result<Rows, Unclosed> {
    parted(text, '\t')
}

fn parted(text: &str, between: char) -> Result<Rows, Unclosed> {
    let mut reader = Reader::new(between);
    text.chars().for_each(|c| reader.take(c));
    reader.end()
}

/// Excel's own way to name the sign: a first row `sep=;`.
fn named(text: &str) -> Option<(char, &str)> {
    let rest = text.strip_prefix("sep=")?;
    let sign = rest.chars().next()?;
    let after = rest.strip_prefix(sign)?;
    let after = after.strip_prefix('\r').unwrap_or(after);
    after.strip_prefix('\n').map(|rows| (sign, rows))
}

fn sign(text: &str) -> char {
    let mut quoted = false;
    let mut first = text.chars().take_while(|c| {
        quoted ^= *c == '"';
        quoted || *c != '\n'
    });
    let signs: String = first.by_ref().filter(|c| "\t;,".contains(*c)).collect();
    let found = ['\t', ';'].into_iter().find(|sign| signs.contains(*sign));
    found.unwrap_or(',')
}

#[derive(Clone, Copy, PartialEq)]
enum State {
    Start,
    Bare,
    Quoted,
    /// After a quotation mark inside a quoted cell: its end, or the first of two.
    Quote,
}

struct Reader {
    between: char,
    rows: Rows,
    row: Vec<Cell>,
    cell: String,
    state: State,
    /// After a carriage return, whose line feed says nothing more.
    returned: bool,
}

impl Reader {
    const fn new(between: char) -> Self {
        Self {
            between,
            rows: Vec::new(),
            row: Vec::new(),
            cell: String::new(),
            state: State::Start,
            returned: false,
        }
    }

    fn take(&mut self, c: char) {
        let follows_return = std::mem::take(&mut self.returned) && c == '\n';
        match (self.state, c) {
            (State::Quoted, '"') => self.state = State::Quote,
            (State::Quoted, c) => self.cell.push(c),
            (State::Start, '"') => self.state = State::Quoted,
            (State::Quote, '"') => {
                self.cell.push('"');
                self.state = State::Quoted;
            }
            (_, '\n') if follows_return => {}
            (_, '\r' | '\n') => {
                self.returned = c == '\r';
                self.end_row();
            }
            (_, c) if c == self.between => self.end_cell(),
            (_, c) => {
                self.cell.push(c);
                self.state = State::Bare;
            }
        }
    }

    fn end_cell(&mut self) {
        let text = std::mem::take(&mut self.cell);
        let own = text.strip_prefix('\'').filter(|own| steers(own));
        self.row.push(Cell::text(own.unwrap_or(&text)));
        self.state = State::Start;
    }

    fn end_row(&mut self) {
        self.end_cell();
        self.rows.push(std::mem::take(&mut self.row));
    }

    fn end(mut self) -> Result<Rows, Unclosed> {
        if self.state == State::Quoted {
            let row = self.rows.len() + 1;
            return Err(Unclosed { row });
        }
        if self.state != State::Start || !self.row.is_empty() {
            self.end_row();
        }
        Ok(self.rows)
    }
}

/// Tells whether a spreadsheet would take a text for a formula (OWASP, CSV Injection), or for one
/// that was guarded against that.
fn steers(text: &str) -> bool {
    text.starts_with(['=', '+', '-', '@', '\''])
}

/// Writes a table.
pub fn write(rows: &[Vec<Cell>], dialect: Dialect) -> String {
    let mut text = String::new();
    for row in rows {
        for (at, cell) in row.iter().enumerate() {
            if at > 0 {
                text.push(dialect.between());
            }
            text.push_str(&written(cell, dialect));
        }
        text.push_str("\r\n");
    }
    text
}

fn written(cell: &Cell, dialect: Dialect) -> String {
    match cell {
        Cell::Number(value) => dialect.number(*value),
        Cell::Text(text) => quoted(text, dialect),
        Cell::Empty | Cell::Day(_) | Cell::Wrong(_) => cell.written(),
    }
}

/// A text in quotation marks where it needs them, and with an apostrophe before what a spreadsheet
/// would compute.
fn quoted(text: &str, dialect: Dialect) -> String {
    let guard = if steers(text) { "'" } else { "" };
    let text = format!("{guard}{text}");
    let needs = |c: char| matches!(c, '"' | '\n' | '\r' | '\t') || c == dialect.between();
    if text.contains(needs) {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn texts(text: &str) -> Vec<Vec<String>> {
        let rows = read(text).unwrap();
        rows.iter()
            .map(|row| row.iter().map(Cell::written).collect())
            .collect()
    }

    #[test]
    fn the_sign_between_cells_is_found_out() {
        for text in [
            "a;b,c\n1;2,5",
            "a\tb,c\r\n1\t2,5\r\n",
            "sep=;\na;b,c\r1;2,5",
        ] {
            assert_eq!(texts(text), [["a", "b,c"], ["1", "2,5"]], "{text:?}");
        }
        assert_eq!(texts("\u{feff}a,b\n1,2.5\n"), [["a", "b"], ["1", "2.5"]]);
    }

    #[test]
    fn quotation_marks_hold_a_cell_together() {
        let text = "a;b\n\"x;\ny \"\"z\"\"\";2\n\n;\n";
        let rows = texts(text);
        assert_eq!(rows[1], ["x;\ny \"z\"", "2"]);
        assert_eq!((rows[2].len(), rows[3].len(), rows.len()), (1, 2, 4));
        assert_eq!(read("a;b\n\"x;2\n"), Err(Unclosed { row: 2 }));
    }

    #[test]
    fn a_number_is_written_so_that_it_reads_one_way() {
        let row = [1.234, -0.125, 12.5, 1234.567, 3.0]
            .map(Cell::Number)
            .to_vec();
        assert_eq!(
            write(std::slice::from_ref(&row), Dialect::Excel),
            "1,2340;-0,1250;12,5;1234,567;3\r\n"
        );
        assert_eq!(
            write(&[row], Dialect::Plain),
            "1.2340,-0.1250,12.5,1234.567,3\r\n"
        );
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back(
            cells in prop::collection::vec("[a=+'@\";, \n-]{0,6}", 1..5),
        ) {
            let row: Vec<Cell> = std::iter::once("x").chain(cells.iter().map(String::as_str))
                .map(Cell::text).collect();
            for dialect in [Dialect::Excel, Dialect::Plain] {
                let head = vec![Cell::text("a"), Cell::text("b")];
                let text = write(&[head, row.clone()], dialect);
                prop_assert_eq!(&read(&text).unwrap()[1], &row, "{}", text);
            }
        }
    }
}
