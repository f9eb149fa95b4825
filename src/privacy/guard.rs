//! The guard itself: walks a text once and asks the forms where one may begin.

use std::borrow::Cow;

use chrono::NaiveDate;

use super::cursor::{Cursor, Hit};
use super::finding::{Finding, Level};
use super::normalise::Line;
use super::{birth, case, glance, mail, personal, phone, role};

/// Finds and hides client data in texts.
///
/// Ask it for every text on its way in (field, command line, import) and for every text of a file
/// on its way to the screen. It holds no clock: build a new one when the day changes.
#[derive(Clone, Debug)]
pub struct Guard {
    today: NaiveDate,
    allowed_domains: Vec<String>,
}

impl Guard {
    /// What a hidden character is shown as.
    pub const MASK: char = '■';

    /// Builds a guard for a day.
    ///
    /// Nobody was born after `today`. Mail addresses in `allowed_domains` are the employer's own;
    /// each is a whole domain name (`stockholm.se` does not let `edu.stockholm.se` through).
    pub fn new<D: AsRef<str>>(today: NaiveDate, allowed_domains: &[D]) -> Self {
        let domains = allowed_domains.iter();
        Self {
            today,
            allowed_domains: domains.map(|name| name.as_ref().to_lowercase()).collect(),
        }
    }

    /// Builds the guard of what is shown: for it every day of this century lies in the past, so that
    /// what is hidden does not depend on when it is read.
    ///
    /// Not a later day: a year of two digits would lie in another century, with other leap years,
    /// and any twelve digits could be a birth in the year 9926.
    pub fn of_what_is_shown() -> Self {
        let no_domains: [&str; 0] = [];
        let last = NaiveDate::from_ymd_opt(2099, 12, 31);
        Self::new(last.unwrap_or(NaiveDate::MAX), &no_domains)
    }

    /// Finds every suspect place in a text, in the order in which they begin.
    ///
    /// Two findings may overlap: a number can be both a mobile number and a samordningsnummer.
    pub fn scan(&self, text: &str) -> Vec<Finding> {
        let mut findings = Vec::new();
        let mut line = Line::default();
        let mut offset = 0;
        for typed in text.split_inclusive('\n') {
            line.read(typed, offset);
            findings.extend(self.hits(line.chars()).into_iter().map(|hit| Finding {
                kind: hit.kind,
                bytes: line.typed(&hit.range),
                span: 0..0,
            }));
            offset += typed.len();
        }
        findings.sort_by_key(|finding| (finding.bytes.start, finding.kind));
        count_characters(text, &mut findings);
        findings
    }

    /// Finds, at a glance, the stretches of a text in which something of [`Level::Block`] may
    /// stand; outside of them there is nothing of the kind.
    ///
    /// For whole files too: a line break does not part a number here, as it does for [`Self::scan`],
    /// and a backslash with the letter after it counts as a blank.
    pub fn stretches(text: &str) -> impl Iterator<Item = &str> {
        glance::stretches(text)
    }

    /// Hides what must never be shown: each character of a [`Level::Block`] finding becomes `■`.
    ///
    /// What is only warned of stays, since somebody has saved it with a reason. The text keeps its
    /// number of characters.
    pub fn mask<'t>(&self, text: &'t str) -> Cow<'t, str> {
        let mut findings = self.scan(text);
        findings.retain(|finding| finding.level() == Level::Block);
        if findings.is_empty() {
            return Cow::Borrowed(text);
        }
        let mut shown = String::with_capacity(text.len());
        let mut done = 0;
        for finding in findings {
            let start = finding.bytes.start.max(done);
            shown.push_str(text.get(done..start).unwrap_or_default());
            let hidden = text.get(start..finding.bytes.end).unwrap_or_default();
            shown.extend(hidden.chars().map(|_| Self::MASK));
            done = finding.bytes.end.max(done);
        }
        shown.push_str(text.get(done..).unwrap_or_default());
        Cow::Owned(shown)
    }

    fn hits(&self, chars: &[char]) -> Vec<Hit> {
        let mut hits = Vec::new();
        let mut at = 0;
        let mut traced = 0;
        while let Some(next) = chars.get(at) {
            let place = Cursor::new(chars, at);
            at += 1;
            if next.is_ascii_digit() {
                hits.extend(personal::find(place, self.today));
                if place.position() >= traced {
                    traced = self.trace(place, &mut hits);
                }
                at = place.position() + place.digits_ahead();
            } else if *next == '@' {
                hits.extend(mail::find(place, &self.allowed_domains));
            } else if next.is_uppercase() && place.before() == Some(' ') {
                hits.extend(role::find(place));
            }
        }
        hits
    }

    /// Adds what begins at a digit and is only warned of; gives the end of the longest.
    ///
    /// Inside it no other trace begins, but the number of a person may.
    fn trace(&self, place: Cursor<'_>, hits: &mut Vec<Hit>) -> usize {
        let first = hits.len();
        hits.extend(phone::find(place));
        hits.extend(birth::find(place, self.today));
        hits.extend(case::find(place));
        let found = hits.iter().skip(first).map(|hit| hit.range.end);
        found.max().unwrap_or(0)
    }
}

/// Fills in the spans in characters, walking the text once.
fn count_characters(text: &str, findings: &mut [Finding]) {
    let (mut byte, mut column) = (0, 0);
    for finding in findings {
        let between = text.get(byte..finding.bytes.start).unwrap_or_default();
        let inside = text.get(finding.bytes.clone()).unwrap_or_default();
        byte = finding.bytes.start;
        column += between.chars().count();
        finding.span = column..column + inside.chars().count();
    }
}
