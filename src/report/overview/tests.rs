use proptest::prelude::*;

use super::*;
use crate::board::tests::grown;
use crate::locale::Lang;
use crate::report::document::Form;
use crate::report::document::tests::well_formed;
use crate::report::exchange::delimited::Dialect;
use crate::report::sample::board;

fn row(slug: &str, change: impl FnOnce(&mut UnitFigures)) -> Row {
    let now = "2026-11-22T12:00:00".parse().unwrap();
    let mut figures = UnitFigures::of(&board(), now);
    slug.clone_into(&mut figures.name);
    change(&mut figures);
    Row {
        slug: slug.to_owned(),
        read: Read::Whole,
        figures: Ok(figures),
    }
}

fn wanted(sort: SortBy) -> Wanted<'static> {
    Wanted {
        sort,
        group: None,
        filter: None,
        columns: Columns::All,
    }
}

fn units(rows: &[Row], wanted: &Wanted<'_>) -> Vec<String> {
    let today = "2026-11-22".parse().unwrap();
    let document = document(&Words::new(Lang::SV), rows, today, wanted);
    let csv = document.print(Form::Csv(Dialect::Plain));
    let rows = csv.lines().skip(1);
    rows.filter_map(|row| Some(row.split_once(',')?.0.to_owned()))
        .collect()
}

fn three() -> Vec<Row> {
    let damaged = Row::unread("trasig", "Filen är tom.".to_owned());
    vec![
        row("Ås", |one| one.oldest = Some(3)),
        damaged,
        row("Berg", |one| {
            one.oldest = None;
            one.department = Some("Barn och unga".to_owned());
        }),
        row("Zon", |one| one.oldest = Some(40)),
    ]
}

#[test]
fn what_needs_somebody_stands_first_and_the_damaged_last() {
    let last = "trasig (kan inte läsas)";
    let by_name = units(&three(), &wanted(SortBy::Name));
    assert_eq!(by_name, ["Berg", "Zon", "Ås", last]);
    let by_age = units(&three(), &wanted(SortBy::Oldest));
    assert_eq!(by_age, ["Zon", "Ås", "Berg", last]);
}

#[test]
fn a_filter_keeps_what_cannot_be_read() {
    let filtered = Wanted {
        filter: Some("barn"),
        ..wanted(SortBy::Name)
    };
    let left = units(&three(), &filtered);
    assert_eq!(left, ["Berg", "trasig (kan inte läsas)"]);
}

#[test]
fn too_few_answers_are_no_figure() {
    let few = row("Liten", |one| {
        one.pulse = Some(Pulse::Withheld);
    });
    let today = "2026-11-22".parse().unwrap();
    let words = Words::new(Lang::SV);
    let data = document(&words, &[few], today, &wanted(SortBy::Name)).data();
    let row = data.pointer("/content/0/rows/0").unwrap();
    assert!(row["pulse"].is_null(), "{row}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn any_boards_have_an_overview(seeds in prop::collection::vec(any::<u64>(), 0..60)) {
        let now: NaiveDateTime = "2026-11-22T12:00:00".parse().unwrap();
        let figures = UnitFigures::of(&grown(&seeds), now);
        let rows = ["a", "b"].map(|slug| Row {
            slug: slug.to_owned(),
            read: Read::Whole,
            figures: Ok(figures.clone()),
        });
        let words = Words::new(Lang::EN);
        for sort in SortBy::ALL {
            for columns in [Columns::Short, Columns::All] {
                let wanted = Wanted {
                    group: Some(GroupBy::Organisation),
                    columns,
                    ..wanted(sort)
                };
                let made = || document(&words, &rows, now.date(), &wanted).print(Form::Html);
                well_formed::check(&made());
                prop_assert_eq!(made(), made());
            }
        }
    }
}
