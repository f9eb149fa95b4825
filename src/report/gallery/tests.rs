use super::*;
use crate::locale::Lang;
use crate::report::document::Form;
use crate::report::document::tests::well_formed;
use crate::report::sample::board;

fn today() -> NaiveDate {
    "2026-11-22".parse().unwrap()
}

/// A board with a good example and a declined proposal, both shared, as another unit sees it.
fn shared() -> (Board, Neighbours) {
    use crate::board::{
        Act, Change, ChangeId, Comment, Deed, Example, Proposal, Standing, Status, Week,
    };
    let line = |text: &str| Line::new(text).unwrap();
    let mut theirs = board();
    theirs.unit.name = line("Ungdomsenheten");
    let example = Example {
        week: Week::of(today()),
        text: line("Mallen för vittnesstöd sparar en timme"),
        thanked: Some(line("Malin Berg")),
        shared: true,
        presented: None,
    };
    let comment = Comment {
        id: ChangeId::from_bits(99),
        on: today(),
        by: None,
        text: Text::new("Olle tycker bra").unwrap(),
    };
    let proposal = Proposal {
        idea: Text::new("Dela jourpasset").unwrap(),
        learning: Text::new("Det blev dubbelt arbete").unwrap(),
        comments: vec![comment],
        shared: true,
        standing: Standing {
            status: Status::Declined {
                reason: line("Görs redan"),
            },
            ..Standing::new(today())
        },
        ..Proposal::captured(line("Jourtelefon i två pass"), "KL".parse().ok(), today())
    };
    let acts = [
        Act::Example(CardId::from_bits(501), Deed::Add(Box::new(example))),
        Act::Proposal(CardId::from_bits(502), Deed::Add(Box::new(proposal))),
    ];
    for (nth, act) in (1..).zip(acts) {
        let at = today().and_hms_opt(9, 0, nth).unwrap();
        let id = ChangeId::from_bits(u64::from(nth) << 30);
        theirs.apply(&Change::new(id, at, None, act)).unwrap();
    }
    let slug = "ungdom".parse().unwrap();
    let neighbours = Neighbours {
        own: "mottagning".parse().ok(),
        units: vec![Neighbour::of(&slug, &theirs, today())],
        unread: Vec::new(),
    };
    (theirs, neighbours)
}

fn own() -> Board {
    let mut unit = board().unit;
    unit.name = Line::new("Mottagningen").unwrap();
    Board::new(unit)
}

#[test]
fn what_is_shared_is_found_by_all_of_its_words() {
    let (_, neighbours) = shared();
    let own = own();
    let all = pieces(&own, &neighbours, today(), "");
    assert_eq!(all.len(), 2);
    let found = pieces(&own, &neighbours, today(), "JOUR dubbelt");
    assert_eq!(found.len(), 1);
    assert_eq!(
        found[0].shared.origin.title.as_str(),
        "Jourtelefon i två pass"
    );
    assert!(pieces(&own, &neighbours, today(), "finns inte alls").is_empty());
}

#[test]
fn nobodys_name_value_or_comment_comes_along() {
    let (theirs, neighbours) = shared();
    let names: Vec<String> = theirs
        .unit
        .staff
        .iter()
        .map(|one| one.signature.to_string())
        .collect();
    let thanked = theirs
        .examples
        .iter()
        .filter_map(|card| card.body.thanked.clone());
    let comments = theirs
        .proposals
        .iter()
        .flat_map(|card| card.body.comments.clone());
    let hidden: Vec<String> = thanked
        .map(|line| line.to_string())
        .chain(comments.map(|one| one.text.to_string()))
        .collect();
    for shared in &neighbours.units[0].shared {
        for text in texts(shared) {
            for word in hidden.iter().filter(|hidden| hidden.len() > 3) {
                assert!(!text.contains(word.as_str()), "{word}: {text}");
            }
        }
        let taken = taking(shared, None, today());
        let told = format!("{taken:?}");
        assert!(
            !names
                .iter()
                .any(|name| told.contains(&format!("\"{name}\"")))
        );
    }
}

#[test]
fn the_source_sees_who_took_it_over_and_how_it_goes() {
    let (theirs, neighbours) = shared();
    let piece = &pieces(&own(), &neighbours, today(), "")[0];
    let mut mine = own();
    let proposal = taking(&piece.shared, "KL".parse().ok(), today());
    let at = today().and_hms_opt(10, 0, 0).unwrap();
    let id = CardId::from_bits(4711);
    let act = crate::board::Act::Proposal(id, crate::board::Deed::Add(Box::new(proposal)));
    let change = crate::board::Change::new(crate::board::ChangeId::from_bits(5), at, None, act);
    mine.apply(&change).unwrap();
    assert_eq!(taken_already(&mine, &piece.shared.origin), Some(id));
    let slug = "mottagning".parse().unwrap();
    let seen = Neighbours {
        own: "ungdom".parse().ok(),
        units: vec![Neighbour::of(&slug, &mine, today())],
        unread: Vec::new(),
    };
    let words = Words::new(Lang::SV);
    let fact = facts(&words, &seen, piece.shared.origin.card).unwrap();
    assert_eq!(fact.text, "Mottagningen #1 (Nytt)");
    let text = list(&words, &theirs, &seen, today(), "").print(Form::Markdown);
    assert!(text.contains("Mottagningen"), "{text}");
}

#[test]
fn documents_are_well_formed_also_where_there_is_nothing() {
    let (_, neighbours) = shared();
    for lang in [Lang::SV, Lang::EN] {
        let words = Words::new(lang);
        for beside in [&neighbours, &Neighbours::default()] {
            let list = list(&words, &own(), beside, today(), "");
            well_formed::check(&list.print(Form::Html));
        }
        let key = neighbours.units[0].shared[0].origin.key();
        let one = document(&words, &own(), &neighbours, today(), key);
        well_formed::check(&one.print(Form::Html));
    }
}
