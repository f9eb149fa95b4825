//! Documents on the command line: in which form they are printed, and where to.

use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};

use crate::error::{Exit, Failure};
use crate::report::document::{Document, Form};
use crate::report::exchange::delimited::Dialect;
use crate::store::put_file;

use super::session::Session;

/// What every command that prints a document takes.
#[derive(Debug, Args)]
pub(super) struct DocumentArgs {
    #[arg(long, help = "cli-document-format", value_name = "FORMAT")]
    #[arg(value_enum, hide_possible_values = true)]
    pub(super) format: Option<DocumentFormat>,
    #[arg(short, long, help = "cli-document-output", value_name = "FILE")]
    pub(super) output: Option<PathBuf>,
}

/// How a document is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum DocumentFormat {
    /// Plain text.
    Text,
    /// Markdown.
    Md,
    /// A web page.
    Html,
    /// Its tables, for Excel with Swedish settings.
    Csv,
    /// Its tables, for other programs.
    Plain,
    /// Data.
    Json,
}

impl DocumentFormat {
    /// What a file's name says of its form.
    fn of(path: &Path) -> Option<Self> {
        let extension = path.extension()?.to_str()?.to_ascii_lowercase();
        match extension.as_str() {
            "txt" => Some(Self::Text),
            "md" => Some(Self::Md),
            "html" | "htm" => Some(Self::Html),
            "csv" => Some(Self::Csv),
            "json" => Some(Self::Json),
            _ => None,
        }
    }
}

impl Session<'_, '_> {
    /// Prints a document in the form that was asked for, to a file or to stdout.
    pub(super) fn print_document(
        &mut self,
        document: &Document,
        args: &DocumentArgs,
    ) -> Result<(), Failure> {
        let text = document.print(self.form(args));
        match &args.output {
            Some(path) => {
                self.put_file(path, text.as_bytes())?;
                self.tell_written(path)
            }
            None => self.print(&text),
        }
    }

    /// The form that was asked for, by name, by `--json` or by the file's name.
    pub(super) fn form(&self, args: &DocumentArgs) -> Form {
        let named = args.output.as_deref().and_then(DocumentFormat::of);
        let json = self.json.then_some(DocumentFormat::Json);
        match args
            .format
            .or(json)
            .or(named)
            .unwrap_or(DocumentFormat::Text)
        {
            DocumentFormat::Text => Form::Text(self.paper),
            DocumentFormat::Md => Form::Markdown,
            DocumentFormat::Html => Form::Html,
            DocumentFormat::Csv => Form::Csv(Dialect::Excel),
            DocumentFormat::Plain => Form::Csv(Dialect::Plain),
            DocumentFormat::Json => Form::Json,
        }
    }

    /// Writes a file whole, or says why not.
    pub(super) fn put_file(&self, path: &Path, bytes: &[u8]) -> Result<(), Failure> {
        put_file(path, bytes).map_err(|error| {
            let said = [("path", path.display().to_string().into())];
            Failure::new(Exit::Unusable, self.words.with("cli-not-written", &said)).cause(&error)
        })
    }
}
