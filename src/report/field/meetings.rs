//! How a unit's meetings are held, as it is typed in its settings: whose turn it is to lead, how
//! names stand on the shared screen, and the other meetings with their rhythm and agenda.

use crate::board::{Every, Heading, MeetingKind, Names, OtherMeeting, Signature, Unit};

use super::super::default;
use super::given::Given;
use super::{Context, pick};

/// How names can stand on the shared screen.
pub(super) const NAMES: [(Names, &str); 3] = [
    (Names::Hidden, "names-hidden"),
    (Names::Initials, "names-initials"),
    (Names::Shown, "names-shown"),
];

/// How often another meeting is usually held; nothing where the unit does not hold it.
pub(super) const EVERY: [(Option<Every>, &str); 6] = [
    (None, "every-never"),
    (Some(Every::Weeks(1)), "every-week"),
    (Some(Every::Weeks(2)), "every-other-week"),
    (Some(Every::Weeks(3)), "every-third-week"),
    (Some(Every::Weeks(4)), "every-fourth-week"),
    (Some(Every::Month), "every-month"),
];

/// Minutes of a meeting that has no agenda to go by.
const MINUTES: u16 = 60;

fn known(unit: &Unit, kind: MeetingKind) -> Option<&OtherMeeting> {
    unit.meeting_kinds.iter().find(|known| known.kind == kind)
}

/// Reads how often a meeting is held.
pub(super) fn every(unit: &Unit, kind: MeetingKind, context: &Context<'_>) -> String {
    let every = known(unit, kind).map(|known| known.every);
    let usual = pick::word(context.words, &every, &EVERY);
    match every {
        Some(Every::Weeks(weeks)) if usual.is_empty() => {
            let args = [("weeks", weeks.into())];
            context.words.with("every-so-many-weeks", &args)
        }
        _ => usual,
    }
}

/// Writes how often a meeting is held; a meeting that is held no longer loses its agenda.
pub(super) fn put_every(
    unit: &mut Unit,
    kind: MeetingKind,
    given: &Given<'_>,
) -> Result<(), String> {
    let digits: String = given.own.chars().filter(char::is_ascii_digit).collect();
    let weeks = digits.parse().ok().filter(|weeks| (1..=52).contains(weeks));
    let every = match weeks.map(Every::Weeks) {
        Some(every) => Some(every),
        None if given.own.trim().is_empty() => None,
        None => given.choice(&EVERY)?,
    };
    let place = unit
        .meeting_kinds
        .iter()
        .position(|known| known.kind == kind);
    match (every, place) {
        (Some(every), Some(place)) => {
            if let Some(known) = unit.meeting_kinds.get_mut(place) {
                known.every = every;
            }
        }
        (Some(every), None) => unit.meeting_kinds.push(OtherMeeting {
            kind,
            every,
            minutes: MINUTES,
            agenda: Vec::new(),
        }),
        (None, Some(place)) => drop(unit.meeting_kinds.remove(place)),
        (None, None) => {}
    }
    Ok(())
}

/// Reads a meeting's agenda: the unit's own, else the one that such a meeting usually has.
pub(super) fn agenda(unit: &Unit, kind: MeetingKind, context: &Context<'_>) -> String {
    let Some(known) = known(unit, kind) else {
        return String::new();
    };
    let usual = known.agenda.is_empty();
    let usual = usual.then(|| default::headings(context.words, kind));
    let headings = usual.as_ref().unwrap_or(&known.agenda);
    let line = |heading: &Heading| format!("{} {}", heading.text, heading.minutes);
    headings.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// Writes a meeting's agenda; what is left empty is the usual one.
pub(super) fn put_agenda(
    unit: &mut Unit,
    kind: MeetingKind,
    given: &Given<'_>,
) -> Result<(), String> {
    let mut agenda = given.items(heading)?;
    if agenda == default::headings(given.context.words, kind) {
        agenda.clear();
    }
    let mut kinds = unit.meeting_kinds.iter_mut();
    match kinds.find(|known| known.kind == kind) {
        Some(known) if known.agenda != agenda => {
            let minutes: u16 = agenda.iter().map(|one| u16::from(one.minutes)).sum();
            known.minutes = if agenda.is_empty() { MINUTES } else { minutes };
            known.agenda = agenda;
            Ok(())
        }
        None if !agenda.is_empty() => Err(given.say("field-agenda-without-rhythm")),
        _ => Ok(()),
    }
}

/// Reads a point in the unit's own words and its minutes: `Avrapportering 15`.
fn heading(given: &Given<'_>, line: &str) -> Result<Heading, String> {
    let (text, minutes) = line.rsplit_once(char::is_whitespace).unwrap_or((line, ""));
    let minutes = minutes.parse().ok().filter(|minutes| *minutes <= 120);
    let minutes = minutes.ok_or_else(|| {
        let args = [("written", line.into())];
        given.context.words.with("field-wrong-heading", &args)
    })?;
    Ok(Heading {
        text: given.as_line(text)?,
        minutes,
    })
}

/// Writes whose turn it is to lead, in order: a signature or a name a line, or several with commas.
pub(super) fn put_rota(unit: &mut Unit, given: &Given<'_>) -> Result<(), String> {
    let names = given.own.lines().flat_map(|line| line.split([',', ';']));
    let names = names.map(str::trim).filter(|name| !name.is_empty());
    let mut rota: Vec<Signature> = Vec::new();
    for name in names {
        let who = given.as_signature(name)?;
        if !rota.contains(&who) {
            rota.push(who);
        }
    }
    unit.rota = rota;
    Ok(())
}
