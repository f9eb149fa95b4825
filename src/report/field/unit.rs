//! The fields of a unit's settings.

use chrono::{NaiveTime, Weekday};

use crate::board::{
    AGENDA, Area, Field, MeetingKind, Planned, Point, PulseK, Signature, Staff, Unit,
};
use crate::locale::{Lang, Words, fold};

use super::super::{label, typed};
use super::given::Given;
use super::{Entry, Pick, Slot, When, meetings, pick, read};

/// The days that a meeting can be on.
pub(super) const WEEKDAYS: [(Weekday, &str); 7] = [
    (Weekday::Mon, "weekday-monday"),
    (Weekday::Tue, "weekday-tuesday"),
    (Weekday::Wed, "weekday-wednesday"),
    (Weekday::Thu, "weekday-thursday"),
    (Weekday::Fri, "weekday-friday"),
    (Weekday::Sat, "weekday-saturday"),
    (Weekday::Sun, "weekday-sunday"),
];

pub(super) const SLOTS: &[Slot<Unit>] = &[
    Slot {
        key: "name",
        field: Field::Name,
        label: "field-name",
        entry: Entry::Line,
        when: When::Always,
        read: |body, _| body.name.to_string(),
        write: |body, given| given.line().map(|to| body.name = to),
    },
    Slot {
        key: "organisation",
        field: Field::Organisation,
        label: "field-organisation",
        entry: Entry::Line,
        when: When::Always,
        read: |body, _| read::shown(body.organisation.as_ref()),
        write: |body, given| given.maybe(Given::line).map(|to| body.organisation = to),
    },
    Slot {
        key: "department",
        field: Field::Department,
        label: "department",
        entry: Entry::Line,
        when: When::Always,
        read: |body, _| read::shown(body.department.as_ref()),
        write: |body, given| given.maybe(Given::line).map(|to| body.department = to),
    },
    Slot {
        key: "parent",
        field: Field::Parent,
        label: "field-parent-unit",
        entry: Entry::Line,
        when: When::Always,
        read: |body, _| read::shown(body.parent.as_ref()),
        write: |body, given| {
            let slug = given.maybe(|given| {
                let read = given.own.trim().parse();
                read.map_err(|error| typed::name_error(given.context.words, &error))
            });
            slug.map(|to| body.parent = to)
        },
    },
    Slot {
        key: "weekday",
        field: Field::Rhythm,
        label: "field-weekday",
        entry: Entry::Pick(Pick::Weekday),
        when: When::Always,
        read: |body, context| pick::word(context.words, &body.rhythm.weekday, &WEEKDAYS),
        write: |body, given| given.choice(&WEEKDAYS).map(|to| body.rhythm.weekday = to),
    },
    Slot {
        key: "time",
        field: Field::Rhythm,
        label: "field-time",
        entry: Entry::Line,
        when: When::Always,
        read: |body, context| context.words.clock(body.rhythm.at),
        write: |body, given| time(given).map(|to| body.rhythm.at = to),
    },
    Slot {
        key: "minutes",
        field: Field::Rhythm,
        label: "field-minutes",
        entry: Entry::Number,
        when: When::Always,
        read: |body, _| body.rhythm.minutes.to_string(),
        write: |body, given| given.whole(1, 480).map(|to| body.rhythm.minutes = to),
    },
    Slot {
        key: "agenda",
        field: Field::Agenda,
        label: "agenda",
        entry: Entry::List,
        when: When::Always,
        read: |body, context| {
            let line = |planned: &Planned| {
                let point = label::point(context.words, planned.point);
                format!("{point} {}", planned.minutes)
            };
            body.agenda.iter().map(line).collect::<Vec<_>>().join("\n")
        },
        write: |body, given| given.items(planned).map(|to| body.agenda = to),
    },
    Slot {
        key: "rota",
        field: Field::Rota,
        label: "field-rota",
        entry: Entry::List,
        when: When::Always,
        read: |body, _| {
            let who = body.rota.iter().map(Signature::to_string);
            who.collect::<Vec<_>>().join("\n")
        },
        write: meetings::put_rota,
    },
    Slot {
        key: "names",
        field: Field::Settings,
        label: "field-names",
        entry: Entry::Pick(Pick::Names),
        when: When::Always,
        read: |body, context| pick::word(context.words, &body.settings.names, &meetings::NAMES),
        write: |body, given| {
            given
                .choice(&meetings::NAMES)
                .map(|to| body.settings.names = to)
        },
    },
    Slot {
        key: "forum",
        field: Field::MeetingKinds,
        label: "field-forum",
        entry: Entry::Pick(Pick::Every),
        when: When::Always,
        read: |body, context| meetings::every(body, MeetingKind::Forum, context),
        write: |body, given| meetings::put_every(body, MeetingKind::Forum, given),
    },
    Slot {
        key: "forum_agenda",
        field: Field::MeetingKinds,
        label: "field-forum-agenda",
        entry: Entry::List,
        when: When::Always,
        read: |body, context| meetings::agenda(body, MeetingKind::Forum, context),
        write: |body, given| meetings::put_agenda(body, MeetingKind::Forum, given),
    },
    Slot {
        key: "workplace",
        field: Field::MeetingKinds,
        label: "field-workplace",
        entry: Entry::Pick(Pick::Every),
        when: When::Always,
        read: |body, context| meetings::every(body, MeetingKind::Workplace, context),
        write: |body, given| meetings::put_every(body, MeetingKind::Workplace, given),
    },
    Slot {
        key: "workplace_agenda",
        field: Field::MeetingKinds,
        label: "field-workplace-agenda",
        entry: Entry::List,
        when: When::Always,
        read: |body, context| meetings::agenda(body, MeetingKind::Workplace, context),
        write: |body, given| meetings::put_agenda(body, MeetingKind::Workplace, given),
    },
    Slot {
        key: "reflection",
        field: Field::MeetingKinds,
        label: "field-reflection",
        entry: Entry::Pick(Pick::Every),
        when: When::Always,
        read: |body, context| meetings::every(body, MeetingKind::Reflection, context),
        write: |body, given| meetings::put_every(body, MeetingKind::Reflection, given),
    },
    Slot {
        key: "staff",
        field: Field::Staff,
        label: "field-staff",
        entry: Entry::List,
        when: When::Always,
        read: |body, context| {
            let line = |one: &Staff| staff_line(context.words, one);
            body.staff.iter().map(line).collect::<Vec<_>>().join("\n")
        },
        write: |body, given| given.items(staff).map(|to| body.staff = to),
    },
    Slot {
        key: "areas",
        field: Field::Areas,
        label: "field-areas",
        entry: Entry::List,
        when: When::Always,
        read: |body, _| {
            let lines = body.areas.iter().map(area_text);
            lines.collect::<Vec<_>>().join("\n")
        },
        write: |body, given| given.items(area).map(|to| body.areas = to),
    },
    Slot {
        key: "wip_limit",
        field: Field::Settings,
        label: "field-wip-limit",
        entry: Entry::Number,
        when: When::Always,
        read: |body, _| body.settings.wip_limit.to_string(),
        write: |body, given| {
            given
                .whole(1, 99)
                .map(|to| body.settings.wip_limit = to as u8)
        },
    },
    Slot {
        key: "answer_days",
        field: Field::Settings,
        label: "field-answer-days",
        entry: Entry::Number,
        when: When::Always,
        read: |body, _| body.settings.answer_days.to_string(),
        write: |body, given| given.whole(1, 365).map(|to| body.settings.answer_days = to),
    },
    Slot {
        key: "still_days",
        field: Field::Settings,
        label: "field-still-days",
        entry: Entry::Number,
        when: When::Always,
        read: |body, _| body.settings.still_days.to_string(),
        write: |body, given| given.whole(1, 365).map(|to| body.settings.still_days = to),
    },
    Slot {
        key: "pulse_k",
        field: Field::Settings,
        label: "field-pulse-k",
        entry: Entry::Number,
        when: When::Always,
        read: |body, _| u8::from(body.settings.pulse_k).to_string(),
        write: |body, given| {
            let least = given.whole(5, 99)?;
            PulseK::try_from(least as u8).map(|to| body.settings.pulse_k = to)
        },
    },
    Slot {
        key: "mail_domains",
        field: Field::Settings,
        label: "field-mail-domains",
        entry: Entry::List,
        when: When::Always,
        read: |body, _| {
            let domains = body.settings.mail_domains.iter().map(ToString::to_string);
            domains.collect::<Vec<_>>().join("\n")
        },
        write: |body, given| {
            let domains = given.items(|given, line| given.as_line(line.trim_start_matches('@')));
            domains.map(|to| body.settings.mail_domains = to)
        },
    },
];

/// An area as a person says it: `13 Lämpliga lokaler`.
pub(super) fn area_text(area: &Area) -> String {
    format!("{} {}", area.number, area.name)
}

/// Reads a time of day: `9`, `9.00`, `09:30`.
fn time(given: &Given<'_>) -> Result<NaiveTime, String> {
    let own = given.own.trim();
    let (hours, minutes) = own.split_once(['.', ':']).unwrap_or((own, "0"));
    let read = hours.parse().ok().zip(minutes.parse().ok());
    let time = read.and_then(|(hours, minutes)| NaiveTime::from_hms_opt(hours, minutes, 0));
    time.ok_or_else(|| given.say("field-wrong-time"))
}

/// Reads a point of the agenda and its minutes: `Goda exempel 3`.
fn planned(given: &Given<'_>, line: &str) -> Result<Planned, String> {
    let (name, minutes) = line.rsplit_once(char::is_whitespace).unwrap_or((line, ""));
    let minutes = minutes.parse().ok().filter(|minutes| *minutes <= 120);
    let point = point(given.context.words, name.trim());
    point
        .zip(minutes)
        .map(|(point, minutes)| Planned { point, minutes })
        .ok_or_else(|| {
            let words = given.context.words;
            let known = AGENDA.map(|row| label::point(words, row.point)).join(", ");
            let args = [("written", line.into()), ("list", known.into())];
            words.with("field-wrong-agenda", &args)
        })
}

fn point(words: &Words, name: &str) -> Option<Point> {
    let wanted = fold(name);
    let called = |words: &Words, point| fold(&label::point(words, point)) == wanted;
    let by = |words: &Words| {
        let mut rows = AGENDA.iter();
        let found = rows.find(|row| row.point.key() == name || called(words, row.point));
        found.map(|row| row.point)
    };
    let mut others = Lang::all().filter(|lang| *lang != words.lang());
    by(words).or_else(|| others.find_map(|lang| by(&Words::new(lang))))
}

/// A member of the staff as a line: `RL; Rut Lind; enhetschef`.
fn staff_line(words: &Words, one: &Staff) -> String {
    let parts = [
        one.signature.to_string(),
        read::shown(one.name.as_ref()),
        read::shown(one.role.as_ref()),
        one.left
            .map(|day| words.date_in_table(day))
            .unwrap_or_default(),
    ];
    let line = parts.join("; ");
    line.trim_end_matches([';', ' ']).to_owned()
}

/// Reads a member of the staff: `RL; Rut Lind; enhetschef`, also with commas, also with the day
/// that they left at the end.
fn staff(given: &Given<'_>, line: &str) -> Result<Staff, String> {
    let sign = if line.contains(';') { ';' } else { ',' };
    let mut parts = line.split(sign).map(str::trim);
    let first = parts.next().unwrap_or_default();
    let name = parts.next().unwrap_or_default();
    let role = parts.next().unwrap_or_default();
    let left = parts.next().unwrap_or_default();
    let filled = |text: &str| {
        let line = (!text.is_empty()).then(|| given.as_line(text));
        line.transpose()
    };
    if parts.next().is_some() {
        let args = [("written", line.into())];
        return Err(given.context.words.with("field-wrong-staff", &args));
    }
    let signature = first.parse();
    let signature = signature.map_err(|error| typed::name_error(given.context.words, &error))?;
    if given.context.board.unit.has_departed(&signature) {
        let said = [("who", signature.to_string().into())];
        return Err(given.context.words.with("typed-departed", &said));
    }
    Ok(Staff {
        signature,
        name: filled(name)?,
        role: filled(role)?,
        left: (!left.is_empty()).then(|| given.as_day(left)).transpose()?,
    })
}

/// Reads an area: `13 Lämpliga lokaler`.
fn area(given: &Given<'_>, line: &str) -> Result<Area, String> {
    let (number, name) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
    let number = number.trim_end_matches('.').parse().ok();
    let number = number.ok_or_else(|| {
        let args = [("written", line.into())];
        given.context.words.with("field-wrong-area-line", &args)
    })?;
    Ok(Area {
        number,
        name: given.as_line(name)?,
    })
}
