//! Documents in every form.

mod escaping;
mod forms;
pub(crate) mod well_formed;

pub(crate) use forms::luminance;

use super::*;

/// A document with one of everything.
fn everything() -> Document {
    let mut document = Document::new("sample", Lang::SV, "Anteckningar v. 47".to_owned());
    document.note("Utkast");
    document.facts(vec![
        Fact::new("leader", "mötesledare", Cell::words("RL")),
        Fact::new("on", "datum", Cell::of("24 november 2026", "2026-11-24")),
    ]);
    document.section("goals", "Mål".to_owned());
    document.paragraph("Alla mål gicks igenom.\nInget var nytt.");
    document.part("values", "Värden".to_owned());
    let columns = vec![
        Column::words("metric", "Mått"),
        Column::numbers("value", "Värde"),
        Column::words("remark", "Anmärkning"),
    ];
    let mut table = Table::new("values", "Veckans värden", columns);
    let percent = Cell::number("91\u{a0}%", 91.25);
    table.row(vec![
        Cell::words("I tid"),
        percent,
        Cell::words("två sjuka"),
    ]);
    table.row(vec![
        Cell::words("Ärenden per handläggare"),
        Cell::count(142),
    ]);
    document.table(table);
    document.section("decisions", "Beslut".to_owned());
    document.list(vec![
        Cell::of("#31 SMS-påminnelse", 31),
        Cell::words("Jourtelefonen delas"),
    ]);
    document
}
