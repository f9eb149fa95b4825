//! `export example` and `import example`: a shared card as one small file.

use std::fs::File;
use std::io::{ErrorKind, Read as _};

use crate::board::{CardRef, Field, Line, StatusKind, Text};
use crate::error::{Exit, Failure};
use crate::report::gallery::texts;
use crate::report::label;
use crate::report::neighbours::{Neighbour, Shared};
use crate::report::statistics::judging;
use crate::store::{EXAMPLE_MOST_BYTES, ExampleFile, Extent, NoExample};

use super::args::{ExportExampleArgs, ImportExampleArgs};
use super::sharing::take_over;
use crate::board::Refusal;
use crate::cli::session::Session;

/// Writes a shared card to a file, or to stdout.
pub(in crate::cli) fn export(
    session: &mut Session<'_, '_>,
    args: &ExportExampleArgs,
) -> Result<(), Failure> {
    let unit = session.unit()?;
    let (loaded, id) = session.load_with_card(&unit, &args.card)?;
    let board = &loaded.board;
    let refused = |refusal| Failure::of_refusal(session.words, board, &refusal);
    if !board.card(id).is_some_and(CardRef::is_shared) {
        let refusal = match board.sharing(id, true) {
            Err(refusal) => refused(refusal),
            Ok(_) => Failure::refused(session.words.text("cli-export-not-shared"))
                .hint(session.words.text("cli-export-not-shared-hint")),
        };
        return Err(refusal);
    }
    let shared = Neighbour::of(&unit, board, session.today()).shared;
    let shared = shared.into_iter().find(|one| one.origin.card == id);
    let shared = shared.ok_or_else(|| refused(Refusal::NotToShare(id)))?;
    for text in texts(&shared) {
        session.text(Field::Words, text)?;
    }
    session.pass(&board.unit.settings.mail_domains)?;
    let verdict = board.proposals.get(id).and_then(judging::latest);
    let mut file = file_of(&shared);
    file.verdict = verdict.map(|judged| judged.finding);
    let text = file.write().map_err(|error| {
        Failure::new(Exit::Unusable, session.words.text("cli-print-failed")).cause(&error)
    })?;
    let Some(path) = &args.output else {
        return session.print(&text);
    };
    session.put_file(path, text.as_bytes())?;
    let said = [("path", path.display().to_string().into())];
    let said = session.words.with("cli-document-written", &said);
    session.tell(&said)
}

fn file_of(shared: &Shared) -> ExampleFile {
    let text = |field: Field| {
        let found = shared.texts.iter().find(|(known, _)| *known == field);
        found.map_or(Text::EMPTY, |(_, text)| text.clone())
    };
    let status = shared.status.map(StatusKind::key);
    let mut file = ExampleFile::from(shared.origin.clone());
    file.status = status.and_then(|key| Line::new(key).ok());
    file.problem = text(Field::Problem);
    file.idea = text(Field::Idea);
    file.expected = text(Field::Expected);
    file.learning = text(Field::Learning);
    file
}

/// Makes an own proposal of a file, and says what it told of how it went there.
pub(in crate::cli) fn import(
    session: &mut Session<'_, '_>,
    args: &ImportExampleArgs,
) -> Result<(), Failure> {
    let file = read(session, args)?;
    let unit = session.unit()?;
    let loaded = session.load_to_change(&unit, Extent::Whole)?;
    let texts = [
        (Field::Problem, &file.problem),
        (Field::Idea, &file.idea),
        (Field::Expected, &file.expected),
        (Field::Learning, &file.learning),
    ];
    let texts = texts.into_iter().filter(|(_, text)| !text.is_empty());
    let shared = Shared {
        origin: file.from.clone(),
        texts: texts.map(|(field, text)| (field, text.clone())).collect(),
        week: None,
        status: None,
        outcome: None,
    };
    // Who knows what somebody has written into a file: where it says it is from is looked at too.
    session.line(Field::Name, file.from.name.as_str())?;
    take_over(session, &unit, &loaded.board, &shared)?;
    if session.json {
        return Ok(());
    }
    for said in went(session, &file) {
        session.tell(&said)?;
    }
    Ok(())
}

/// How it went where it comes from: the status, the verdict, what was learnt.
fn went(session: &Session<'_, '_>, file: &ExampleFile) -> Vec<String> {
    let words = session.words;
    let status = file.status.as_ref();
    let status = status.and_then(|key| {
        let mut all = StatusKind::ALL.into_iter();
        all.find(|kind| kind.key() == key.as_str())
    });
    let status = status.map(|kind| label::proposal_status(words, kind));
    let verdict = file.verdict.map(|finding| label::finding(words, finding));
    let both: Vec<String> = status.into_iter().chain(verdict).collect();
    let went = (!both.is_empty()).then(|| {
        let args = [("how", both.join(", ").into())];
        words.with("cli-import-went", &args)
    });
    let learnt = (!file.learning.is_empty()).then(|| {
        let label = label::field(words, Field::Learning);
        format!("{}: {}", crate::locale::capitalised(&label), file.learning)
    });
    went.into_iter().chain(learnt).collect()
}

fn read(session: &Session<'_, '_>, args: &ImportExampleArgs) -> Result<ExampleFile, Failure> {
    let words = session.words;
    let path = args.file.display().to_string();
    let mut bytes = Vec::new();
    let opened = File::open(&args.file);
    let read = opened.and_then(|file| file.take(EXAMPLE_MOST_BYTES + 1).read_to_end(&mut bytes));
    read.map_err(|error| {
        let exit = match error.kind() {
            ErrorKind::NotFound => Exit::Usage,
            _ => Exit::Unusable,
        };
        let said = [("path", path.as_str().into())];
        Failure::new(exit, words.with("cli-import-unread", &said)).cause(&error)
    })?;
    let no = |id: &str| Failure::refused(words.with(id, &[("path", path.as_str().into())]));
    if bytes.len() as u64 > EXAMPLE_MOST_BYTES {
        return Err(no("cli-import-example-foreign").hint(words.text("cli-import-example-hint")));
    }
    ExampleFile::read(&bytes).map_err(|why| match why {
        NoExample::NotText | NoExample::Foreign => {
            no("cli-import-example-foreign").hint(words.text("cli-import-example-hint"))
        }
        NoExample::Newer => no("cli-import-example-newer"),
        NoExample::Broken {
            line,
            column,
            message,
        } => {
            let said = [
                ("path", path.as_str().into()),
                ("line", line.into()),
                ("column", column.into()),
            ];
            Failure::refused(words.with("cli-import-example-broken", &said))
                .cause(&message)
                .hint(words.text("cli-import-example-broken-hint"))
        }
    })
}
