//! XLSX workbooks: a sheet as rows of cells, and rows of cells as a workbook.

use std::io::Cursor;

use calamine::{Data, ExcelDateTime, Reader, Xlsx, XlsxError};
use chrono::NaiveDate;
use rust_xlsxwriter::{Workbook, Worksheet, XlsxError as WriteError};

use crate::report::exchange::{Cell, Rows};

/// The first bytes of a workbook, which is a zip archive.
const ARCHIVE: &[u8] = b"PK\x03\x04";

/// Why a sheet cannot be read.
#[derive(Debug)]
pub enum NoSheet {
    /// The file is no workbook, or a damaged one.
    Unreadable(XlsxError),
    /// There is no sheet with that name; these there are.
    Unknown(Vec<String>),
}

/// Tells whether a file looks like a workbook.
pub fn is_workbook(bytes: &[u8]) -> bool {
    bytes.starts_with(ARCHIVE)
}

/// Reads a sheet, or the first one. Of a formula it reads what the spreadsheet last computed.
pub fn read(bytes: &[u8], sheet: Option<&str>) -> Result<Rows, NoSheet> {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(NoSheet::Unreadable)?;
    let names = book.sheet_names();
    let wanted = |name: &&String| sheet.is_none_or(|sheet| name.trim() == sheet.trim());
    let Some(name) = names.iter().find(wanted) else {
        return Err(NoSheet::Unknown(names));
    };
    let values = book.worksheet_range(name).map_err(NoSheet::Unreadable)?;
    let formulas = book.worksheet_formula(name).map_err(NoSheet::Unreadable)?;
    let Some((last, width)) = values.end() else {
        return Ok(Rows::new());
    };
    let cell = |row, column| {
        let computed = values.get_value((row, column)).map_or(Cell::Empty, cell);
        let formula = formulas.get_value((row, column)).filter(|f| !f.is_empty());
        match formula {
            Some(formula) if computed.is_empty() => Cell::Text(format!("={formula}")),
            _ => computed,
        }
    };
    let row = |row| (0..=width).map(|column| cell(row, column)).collect();
    Ok((0..=last).map(row).collect())
}

fn cell(data: &Data) -> Cell {
    match data {
        Data::Empty => Cell::Empty,
        Data::String(text) | Data::DateTimeIso(text) | Data::DurationIso(text) => Cell::text(text),
        Data::Int(number) => Cell::Number(*number as f64),
        Data::Float(number) => Cell::Number(*number),
        Data::Bool(_) | Data::Error(_) => Cell::Wrong(data.to_string()),
        Data::DateTime(moment) => day(moment).map_or(Cell::Number(moment.as_f64()), Cell::Day),
    }
}

fn day(moment: &ExcelDateTime) -> Option<NaiveDate> {
    let (year, month, day, ..) = moment.to_ymd_hms_milli();
    let day = NaiveDate::from_ymd_opt(year.into(), month.into(), day.into());
    day.filter(|_| moment.is_datetime())
}

/// Writes a workbook with one sheet; the headings stay in sight.
pub fn write(name: &str, rows: &[Vec<Cell>]) -> Result<Vec<u8>, WriteError> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    sheet.set_name(name)?;
    sheet.set_freeze_panes(1, 0)?;
    for (row, cells) in (0..).zip(rows) {
        for (column, cell) in (0..).zip(cells) {
            put(sheet, (row, column), cell)?;
        }
    }
    sheet.autofit();
    book.save_to_buffer()
}

fn put(sheet: &mut Worksheet, (row, column): (u32, u16), cell: &Cell) -> Result<(), WriteError> {
    match cell {
        Cell::Number(number) => sheet.write_number(row, column, *number)?,
        Cell::Text(text) | Cell::Wrong(text) => sheet.write_string(row, column, text)?,
        Cell::Day(day) => sheet.write_string(row, column, day.to_string())?,
        Cell::Empty => sheet,
    };
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows() -> Rows {
        let text = Cell::text;
        vec![
            vec![text("mått"), text("värde")],
            vec![Cell::Empty, Cell::Empty],
            vec![text("=1+1"), Cell::Number(12.345_678_9)],
        ]
    }

    #[test]
    fn what_is_written_is_read_back_in_its_rows() {
        let bytes = write("Veckovärden", &rows()).unwrap();
        assert!(is_workbook(&bytes));
        assert_eq!(read(&bytes, None).unwrap(), rows());
        assert_eq!(read(&bytes, Some("Veckovärden")).unwrap(), rows());
        let Err(NoSheet::Unknown(names)) = read(&bytes, Some("Blad1")) else {
            panic!("there is no such sheet")
        };
        assert_eq!(names, ["Veckovärden"]);
    }

    #[test]
    fn a_spreadsheet_s_own_cells_are_understood() {
        let mut book = Workbook::new();
        let sheet = book.add_worksheet();
        let day = rust_xlsxwriter::Format::new().set_num_format("yyyy-mm-dd");
        sheet
            .write_number_with_format(2, 1, 46_342.0, &day)
            .unwrap();
        sheet
            .write_formula(2, 2, rust_xlsxwriter::Formula::new("=6*7").set_result("42"))
            .unwrap();
        sheet.write_boolean(2, 3, true).unwrap();
        let bytes = book.save_to_buffer().unwrap();
        let rows = read(&bytes, None).unwrap();
        assert_eq!(rows[0], vec![Cell::Empty; 4], "the empty corner is kept");
        let day = Cell::Day("2026-11-16".parse().unwrap());
        assert_eq!(rows[2][1..3], [day, Cell::Number(42.0)]);
        assert_eq!(rows[2][3], Cell::Wrong("true".to_owned()));
    }

    #[test]
    fn a_formula_that_was_never_computed_is_no_empty_cell() {
        let bytes = include_bytes!("../../../tests/fixtures/tables/uncomputed.xlsx");
        let rows = read(bytes, None).unwrap();
        assert_eq!(rows[1], [Cell::text("2026-W47"), Cell::text("=B9*2")]);
    }

    #[test]
    fn a_damaged_workbook_is_no_panic() {
        let bytes = write("a", &rows()).unwrap();
        for length in [4, 40, bytes.len() / 2, bytes.len() - 10] {
            assert!(matches!(
                read(&bytes[..length], None),
                Err(NoSheet::Unreadable(_))
            ));
        }
    }
}
