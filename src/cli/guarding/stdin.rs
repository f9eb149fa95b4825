//! `check --stdin`: asks the guard about lines, with no board at all.
//!
//! Lines end at `\n`; a `\r` before it belongs to the line's end. Bytes that are no UTF-8 are read
//! as U+FFFD, one for each broken sequence, so that one bad byte hides nothing else on its line.
//! A line of any length is answered: it is read through in overlapping pieces.

use std::io::{BufRead, BufReader};

use serde::Serialize;

use crate::cli::args::CheckArgs;
use crate::cli::globals::Globals;
use crate::cli::session::now;
use crate::cli::{Console, printing};
use crate::env::Env;
use crate::error::{Exit, Failure};
use crate::locale::Words;
use crate::privacy::{Finding, Guard, Level, Verdict};
use crate::report::guard;

/// The most that the guard is given at once, in bytes: what it keeps in memory is a multiple of it.
const PIECE: usize = 1 << 20;
/// What two pieces have in common, in bytes: longer than any mark with the words before it.
const OVERLAP: usize = 1 << 12;

/// What is answered about a line.
#[derive(Debug, Serialize)]
struct Answer {
    line: usize,
    level: &'static str,
    findings: Vec<Found>,
}

/// A finding; the offsets count characters of the line from 0, the end is exclusive.
#[derive(Debug, Serialize)]
struct Found {
    kind: &'static str,
    start: usize,
    end: usize,
}

/// Answers about each line of stdin, as soon as it has been read.
///
/// Ends as refused where anything was found, like every other `check`.
pub(in crate::cli) fn check_stdin(
    env: &Env,
    words: &Words,
    globals: &Globals,
    args: &CheckArgs,
    console: &mut Console<'_>,
) -> Result<(), Failure> {
    let today = globals.today.as_deref().or(env.today.as_deref());
    let guard = Guard::new(now(words, env, today)?.date(), &args.allow_domain);
    let mut input = BufReader::new(&mut *console.input);
    let mut bytes = Vec::new();
    let mut anything = false;
    for line in 1.. {
        bytes.clear();
        let read = input.read_until(b'\n', &mut bytes).map_err(|error| {
            Failure::new(Exit::Unusable, words.text("cli-stdin-failed")).cause(&error)
        })?;
        if read == 0 {
            break;
        }
        let text = String::from_utf8_lossy(without_ending(&bytes));
        let findings = scan(&guard, &text);
        anything |= !findings.is_empty();
        let answer = if globals.json {
            data(words, line, &findings)? + "\n"
        } else {
            sentences(words, line, &findings)
        };
        let printed = console.out.write_all(answer.as_bytes());
        printed.map_err(|error| printing(words, &error))?;
    }
    if anything {
        Err(Failure::silent(Exit::Refused))
    } else {
        Ok(())
    }
}

fn without_ending(bytes: &[u8]) -> &[u8] {
    let bytes = bytes.strip_suffix(b"\n").unwrap_or(bytes);
    bytes.strip_suffix(b"\r").unwrap_or(bytes)
}

/// Scans a line, in pieces where it is long. Of what two pieces have in common, the first half
/// is answered by the earlier piece and the second half by the later one, so that each has the
/// words around a mark before it.
fn scan(guard: &Guard, text: &str) -> Vec<Finding> {
    let mut found = Vec::new();
    let (mut from, mut characters, mut answered) = (0, 0, 0);
    loop {
        let to = boundary(text, from + PIECE);
        let piece = text.get(from..to).unwrap_or_default();
        let last = to == text.len();
        let until = if last {
            to + 1
        } else {
            boundary(text, to - OVERLAP / 2)
        };
        for mut finding in guard.scan(piece) {
            let start = from + finding.bytes.start;
            if (answered..until).contains(&start) {
                finding.bytes = start..from + finding.bytes.end;
                finding.span = characters + finding.span.start..characters + finding.span.end;
                found.push(finding);
            }
        }
        if last {
            return found;
        }
        let next = boundary(text, to - OVERLAP);
        characters += text.get(from..next).unwrap_or_default().chars().count();
        (from, answered) = (next, until);
    }
}

/// The last place between two characters up to a byte.
fn boundary(text: &str, byte: usize) -> usize {
    let mut at = byte.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

fn data(words: &Words, line: usize, findings: &[Finding]) -> Result<String, Failure> {
    let found = |finding: &Finding| Found {
        kind: finding.kind.as_str(),
        start: finding.span.start,
        end: finding.span.end,
    };
    let answer = Answer {
        line,
        level: Verdict::of(findings).as_str(),
        findings: findings.iter().map(found).collect(),
    };
    serde_json::to_string(&answer)
        .map_err(|error| Failure::new(Exit::Unusable, words.text("cli-print-failed")).cause(&error))
}

/// A sentence for each finding, nothing for a line without one.
fn sentences(words: &Words, line: usize, findings: &[Finding]) -> String {
    let sentence = |finding: &Finding| {
        let id = match finding.level() {
            Level::Block => "cli-check-line-blocked",
            Level::Warn => "cli-check-line-warned",
        };
        let args = [
            ("line", line.into()),
            ("kind", guard::kind(words, finding.kind).into()),
            ("from", (finding.span.start + 1).into()),
            ("to", finding.span.end.into()),
        ];
        words.with(id, &args) + "\n"
    };
    findings.iter().map(sentence).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_line_is_answered_like_a_short_one() {
        let guard = Guard::new("2026-11-22".parse().unwrap(), &["stockholm.se"]);
        let filler = "åtgärd och uppföljning ";
        let number = "20170101-2393";
        for before in [
            PIECE - 20,
            PIECE - OVERLAP / 2 - 6,
            PIECE - OVERLAP,
            3 * PIECE + 1,
        ] {
            let mut text = filler.repeat(before / filler.len());
            while text.len() < before {
                text.push('x');
            }
            text += " ";
            let start = text.chars().count();
            text += number;
            text += &" ring 070-174 06 05".repeat(2);
            let found = scan(&guard, &text);
            assert_eq!(found.len(), 3, "{before}: {found:?}");
            assert_eq!(found[0].span, start..start + number.len(), "{before}");
            assert_eq!(text.get(found[0].bytes.clone()), Some(number));
        }
    }
}
