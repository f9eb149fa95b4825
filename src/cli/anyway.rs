//! Texts that the guard against client data warns of: saved only with a reason.
//!
//! The reason is given with `--anyway`, or asked for where a person sits at the terminal. It is
//! there to make somebody think: what the history keeps is the kind of mark and who let it pass.

use std::io::{BufRead as _, BufReader, Read as _};

use crate::board::{Line, PassedKinds};
use crate::error::{Exit, Failure};
use crate::privacy::{Finding, Guard, Level};
use crate::report::guard;

use super::printing;
use super::session::Session;

/// A longer reason is no reason.
const LONGEST: u64 = 1_000;

impl Session<'_, '_> {
    /// Remembers a text to ask about before it is saved.
    pub(super) fn heed(&self, typed: &str) {
        self.warned.borrow_mut().push(typed.to_owned());
    }

    /// The lightest finding that stops an import.
    pub(super) const fn refuses(&self) -> Level {
        match self.anyway {
            Some(_) => Level::Block,
            None => Level::Warn,
        }
    }

    /// Lets texts pass that the guard warns of, if there is a reason; tells what it let pass.
    pub(super) fn pass(&mut self, domains: &[Line]) -> Result<PassedKinds, Failure> {
        let texts = self.warned.take();
        let guard = Guard::new(self.today(), domains);
        let findings: Vec<Finding> = texts.iter().flat_map(|text| guard.scan(text)).collect();
        let Some(said) = guard::warned(self.words, &findings) else {
            return Ok(PassedKinds::NONE);
        };
        let reason = match self.anyway.clone() {
            Some(reason) => reason,
            None => self.ask_reason(&said)?,
        };
        if reason.trim().is_empty() {
            return Err(Failure::refused(said).hint(self.words.text("cli-anyway-hint")));
        }
        if guard.scan(&reason).is_empty() {
            Ok(guard::passed(&findings))
        } else {
            let said = self.words.text("guard-reason-guarded");
            Err(Failure::refused(said))
        }
    }

    /// Asks for a reason where somebody can answer; gives an empty one elsewhere.
    fn ask_reason(&mut self, said: &str) -> Result<String, Failure> {
        let terminal = self.env.terminal;
        if !(terminal.stdin && terminal.stderr) {
            return Ok(String::new());
        }
        let question = self.words.text("cli-anyway-question");
        let words = self.words;
        write!(self.console.err, "{said}\n{question} ").map_err(|error| printing(words, &error))?;
        let mut answer = String::new();
        let input = (&mut *self.console.input).take(LONGEST);
        BufReader::new(input)
            .read_line(&mut answer)
            .map_err(|error| {
                Failure::new(Exit::Unusable, words.text("cli-stdin-failed")).cause(&error)
            })?;
        Ok(answer)
    }
}
