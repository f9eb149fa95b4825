//! Texts from a small list of Swedish words.

use tavla::board::{Line, Signature, Text};

use super::dice::Dice;

const WHO: [&str; 8] = [
    "Jourgruppen",
    "Receptionen",
    "Mottagningen",
    "Hela enheten",
    "Teamet",
    "Administrationen",
    "Handledarna",
    "Ledningen",
];
const DOES: [&str; 8] = [
    "provar",
    "skriver om",
    "samlar",
    "delar",
    "ser över",
    "förenklar",
    "kortar",
    "flyttar",
];
const WHAT: [&str; 16] = [
    "väntelistan",
    "mallen för kallelser",
    "jourschemat",
    "introduktionen",
    "tolkbokningen",
    "dagordningen",
    "överlämningen",
    "telefontiden",
    "rutinen för återkoppling",
    "samtalsrummen",
    "checklistan",
    "ärendehandledningen",
    "bokningen av besök",
    "mentorskapet",
    "statistiken",
    "lathunden för skyddsbedömning",
];
const WHEN: [&str; 8] = [
    "varje vecka",
    "före mötet",
    "på fredagar",
    "under våren",
    "tills vidare",
    "en månad till",
    "från måndag",
    "så snart det går",
];
const STAFF: [&str; 17] = [
    "AB", "BT", "EF", "FA", "GB", "HW", "IS", "JN", "KL", "LÖ", "MO", "ND", "OV", "PR", "RL", "SY",
    "TE",
];

/// A few words: "Jourgruppen delar telefontiden".
pub(crate) fn title(dice: &mut Dice) -> Line {
    let words = [dice.pick(&WHO), dice.pick(&DOES), dice.pick(&WHAT)];
    Line::new(&words.join(" ")).unwrap()
}

/// Some sentences on one line.
pub(crate) fn text(dice: &mut Dice, sentences: u32) -> Text {
    let sentence = |_| format!("{} {}.", title(dice), dice.pick(&WHEN));
    let sentences: Vec<String> = (0..sentences).map(sentence).collect();
    Text::new(&sentences.join(" ")).unwrap()
}

pub(crate) fn signature(dice: &mut Dice) -> Signature {
    dice.pick(&STAFF).parse().unwrap()
}

/// Some people, each once.
pub(crate) fn signatures(dice: &mut Dice, count: usize) -> Vec<Signature> {
    let first = dice.roll(STAFF.len());
    let names = STAFF.iter().cycle().skip(first).take(count);
    names.map(|name| name.parse().unwrap()).collect()
}
