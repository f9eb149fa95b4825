//! Fields by name: what `edit`, `add` and `unit` share.
//!
//! The fields themselves are those of the screen's editors, in [`field`](crate::report::field).

use crate::board::{Act, Board, CardId};
use crate::error::Failure;
use crate::locale::Words;
use crate::report::field::{Context, FieldInfo, Subject};
use crate::report::table::Table;

use super::choose::choose;
use super::session::Session;

/// A field by its name, with what was typed for it.
pub(super) type Typed = (String, String);

impl Session<'_, '_> {
    /// What fields are read and understood with.
    pub(super) fn context<'b>(&'b self, board: &'b Board) -> Context<'b> {
        Context::new(self.words, board, self.today(), self.me.clone())
    }

    /// Takes `FIELD VALUE FIELD VALUE`; a value that is `-` is read from stdin.
    pub(super) fn pairs(&mut self, given: Vec<String>) -> Result<Vec<Typed>, Failure> {
        let mut pairs = Vec::new();
        let mut given = given.into_iter();
        while let Some(field) = given.next() {
            let Some(value) = given.next() else {
                let args = [("field", field.into())];
                return Err(Failure::usage(self.words.with("cli-no-value", &args)));
            };
            let value = self.words_or_stdin(&[value])?;
            pairs.push((field, value));
        }
        Ok(pairs)
    }

    /// Takes `FIELD=VALUE`; a value that is `-` is read from stdin.
    pub(super) fn settings(&mut self, given: &[String]) -> Result<Vec<Typed>, Failure> {
        let mut pairs = Vec::new();
        for one in given {
            let Some((field, value)) = one.split_once('=') else {
                let args = [("field", one.into())];
                return Err(Failure::usage(self.words.with("cli-no-value", &args)));
            };
            let value = self.words_or_stdin(&[value.to_owned()])?;
            pairs.push((field.trim().to_owned(), value));
        }
        Ok(pairs)
    }

    /// Finds a field by its key or its label in any language.
    fn field(&self, fields: &[FieldInfo], typed: &str) -> Result<usize, Failure> {
        let languages: Vec<Words> = super::languages(self.words.lang())
            .map(Words::new)
            .collect();
        let names = |(at, field): (usize, &FieldInfo)| {
            let labels = languages.iter().map(|words| words.text(field.label));
            let names = std::iter::once(field.key.to_owned()).chain(labels);
            (at, names.collect::<Vec<_>>())
        };
        let rows: Vec<_> = fields.iter().enumerate().map(names).collect();
        choose(typed, &rows).map_err(|near| {
            let known = rows.iter().filter_map(|(_, names)| names.get(1));
            let list: Vec<&str> = known.map(String::as_str).collect();
            self.unknown("cli-unknown-field", typed, near, &list.join(", "))
        })
    }

    /// Puts what was typed among the texts of a subject's fields.
    pub(super) fn typed_in(
        &self,
        subject: &Subject,
        new: bool,
        mut texts: Vec<String>,
        typed: &[Typed],
    ) -> Result<Vec<String>, Failure> {
        let fields = subject.fields(new);
        for (name, value) in typed {
            let at = self.field(&fields, name)?;
            if let Some(text) = texts.get_mut(at) {
                text.clone_from(value);
            }
        }
        Ok(texts)
    }

    /// Says which field cannot be understood, and why.
    pub(super) fn unfit(&self, fields: &[FieldInfo], wrong: Vec<(usize, String)>) -> Failure {
        let sentence = |(at, why): (usize, String)| {
            let label = fields.get(at).map(|field| self.words.text(field.label));
            let args = [
                ("field", label.unwrap_or_default().into()),
                ("why", why.into()),
            ];
            self.words.with("cli-field-wrong", &args)
        };
        let said: Vec<String> = wrong.into_iter().map(sentence).collect();
        Failure::refused(said.join("\n"))
    }

    /// Gives the edits that typed fields make of a card or of the unit, and the labels of the
    /// fields.
    pub(super) fn edits(
        &self,
        board: &Board,
        subject: &Subject,
        id: CardId,
        typed: &[Typed],
    ) -> Result<(Vec<Act>, String), Failure> {
        let context = self.context(board);
        let before = subject.read(false, &context);
        let texts = self.typed_in(subject, false, before.clone(), typed)?;
        let fields = subject.fields(false);
        let to = subject.fill(false, &before, &texts, &context);
        let to = to.map_err(|wrong| self.unfit(&fields, wrong))?;
        let changed = before.iter().zip(&texts).zip(&fields);
        let labels: Vec<String> = changed
            .filter(|((before, text), _)| before != text)
            .map(|(_, field)| self.words.text(field.label))
            .collect();
        Ok((subject.acts(&to, id), labels.join(", ")))
    }

    /// Prints the fields of a card or of the unit, with what stands in them.
    pub(super) fn print_fields(&mut self, board: &Board, subject: &Subject) -> Result<(), Failure> {
        let texts = subject.read(false, &self.context(board));
        let fields = subject.fields(false);
        if self.json {
            let pairs = fields.iter().zip(texts);
            let data: serde_json::Map<String, serde_json::Value> = pairs
                .map(|(field, text)| (field.key.to_owned(), text.into()))
                .collect();
            return self.print_json(&data);
        }
        let rows = |(field, text): (&FieldInfo, String)| {
            let lines = if text.is_empty() { "\n" } else { &text }.lines();
            let own = |(nth, line): (usize, &str)| {
                let first = [field.key.to_owned(), self.words.text(field.label)];
                let [key, label] = if nth == 0 { first } else { Default::default() };
                vec![key, label, line.to_owned()]
            };
            lines.enumerate().map(own).collect::<Vec<_>>()
        };
        let table = Table {
            head: vec![String::new(); 3],
            rows: fields.iter().zip(texts).flat_map(rows).collect(),
            giving: 2,
        };
        let text = table.print(self.paper);
        self.print(&text)
    }
}
