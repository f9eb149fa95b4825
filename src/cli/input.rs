//! The one way that typed texts take into a board.
//!
//! Every title, reason, comment and note that a command puts into a change becomes a
//! [`Line`] or a [`Text`] here and nowhere else, so that what must be looked at before it is
//! saved is looked at once.

use std::io::Read;

use crate::board::{Field, Line, Text, TextError};
use crate::error::{Exit, Failure};
use crate::privacy::{Finding, Guard};
use crate::report::{guard, label, typed};

use super::session::Session;

/// More than this on stdin is no card.
const STDIN_MAX: u64 = 1_000_000;

impl Session<'_, '_> {
    /// Takes a typed line.
    pub(super) fn line(&self, field: Field, typed: &str) -> Result<Line, Failure> {
        self.let_through(typed, guard::scan_line)?;
        Line::new(typed).map_err(|error| self.bad_text(field, error))
    }

    /// Takes a typed text of any number of lines; it may be empty.
    pub(super) fn text(&self, field: Field, typed: &str) -> Result<Text, Failure> {
        self.let_through(typed, Guard::scan)?;
        Text::new(typed).map_err(|error| self.bad_text(field, error))
    }

    /// Stops a text that holds client data. What blocks is the same for every unit; the mail
    /// domains of a unit matter only to what warns, which is asked about when all is typed.
    fn let_through(
        &self,
        typed: &str,
        scan: fn(&Guard, &str) -> Vec<Finding>,
    ) -> Result<(), Failure> {
        let no_domains: [&str; 0] = [];
        let findings = scan(&Guard::new(self.today(), &no_domains), typed);
        if !findings.is_empty() {
            self.heed(typed);
        }
        match guard::blocked(self.words, &findings) {
            Some(why) => Err(Failure::refused(why)),
            None => Ok(()),
        }
    }

    /// Takes a typed text that must say something.
    pub(super) fn filled_text(&self, field: Field, typed: &str) -> Result<Text, Failure> {
        let text = self.text(field, typed)?;
        if text.is_empty() {
            Err(self.bad_text(field, TextError::Empty))
        } else {
            Ok(text)
        }
    }

    /// Takes a line that may be left out.
    pub(super) fn optional_line(
        &self,
        field: Field,
        typed: Option<&str>,
    ) -> Result<Option<Line>, Failure> {
        typed.map(|typed| self.line(field, typed)).transpose()
    }

    /// Takes a text that may be left out.
    pub(super) fn optional_text(&self, field: Field, typed: Option<&str>) -> Result<Text, Failure> {
        self.text(field, typed.unwrap_or_default())
    }

    fn bad_text(&self, field: Field, error: TextError) -> Failure {
        let what = label::field(self.words, field);
        Failure::refused(typed::text_error(self.words, &what, error))
    }

    /// Gives the words of an argument, or all of stdin where the argument is `-`.
    pub(super) fn words_or_stdin(&mut self, words: &[String]) -> Result<String, Failure> {
        match words {
            [dash] if dash == "-" => self.stdin(),
            words => Ok(words.join(" ")),
        }
    }

    fn stdin(&mut self) -> Result<String, Failure> {
        let mut bytes = Vec::new();
        let read = (&mut *self.console.input)
            .take(STDIN_MAX + 1)
            .read_to_end(&mut bytes);
        read.map_err(|error| {
            Failure::new(Exit::Unusable, self.words.text("cli-stdin-failed")).cause(&error)
        })?;
        if bytes.len() as u64 > STDIN_MAX {
            return Err(Failure::refused(self.words.text("cli-stdin-too-long")));
        }
        String::from_utf8(bytes).map_err(|_bad| Failure::usage(self.words.text("usage-not-text")))
    }
}
