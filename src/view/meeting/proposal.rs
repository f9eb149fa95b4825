//! A proposal in the meeting: what it says, and what the unit answers.

use super::page::Page;
use crate::app::Command;
use crate::board::{Card, Names, Proposal, Status};
use crate::report::{figure, label};
use crate::view::Brush;

pub(super) fn content(page: &mut Page<'_>, brush: &Brush<'_>) {
    let (app, words, paint) = (brush.app, &brush.app.words, &brush.paint);
    let shown = app.shown_card().and_then(|id| app.board.proposals.get(id));
    let Some(card) = shown else {
        page.text(&words.text("meeting-no-proposals"), 0, paint.base);
        page.hint(&words.text("meeting-pass-hint"));
        return;
    };
    let body = &card.body;
    page.text(&format!("{}  {}", card.number, body.title), 0, paint.strong);
    let late = card.limit_reached(app.now.date(), &app.board.unit.settings);
    let style = if late.is_some() {
        paint.watch
    } else {
        paint.base
    };
    let mark = late.map(|_| format!("{} ", brush.glyph.watch()));
    let said = facts(brush, card).join(brush.glyph.dot);
    page.text(&(mark.unwrap_or_default() + &said), 5, style);
    page.gap();
    let texts = [
        ("card-problem-short", body.problem.as_str()),
        ("card-idea-short", body.idea.as_str()),
        ("card-expected-short", body.expected.as_str()),
    ];
    for (id, text) in texts.into_iter().filter(|(_, text)| !text.is_empty()) {
        page.labelled(&words.text(id), text, 5);
    }
    if body.standing.status == Status::New {
        let keys: Vec<(String, String)> = ANSWERS
            .iter()
            .map(|(command, id)| (app.key_for(*command), words.text(id)))
            .collect();
        page.keys(&words.text("meeting-what-answer"), &keys);
    } else {
        page.gap();
        page.labelled(&words.text("meeting-answered"), &answer(brush, card), 5);
        if let Some(reason) = body.standing.status.reason() {
            page.labelled("", reason.as_str(), 5);
        }
        if !body.standing.answer.is_empty() {
            page.labelled("", body.standing.answer.as_str(), 5);
        }
    }
}

/// The answers that stand on the screen, with their words.
const ANSWERS: [(Command, &str); 5] = [
    (Command::Investigate, "answer-investigate"),
    (Command::TryIt, "answer-try-it"),
    (Command::DoIt, "answer-do-it"),
    (Command::PutOnHold, "answer-hold"),
    (Command::Decline, "answer-decline"),
];

fn facts(brush: &Brush<'_>, card: &Card<Proposal>) -> Vec<String> {
    let (app, words) = (brush.app, &brush.app.words);
    let waits = card.unanswered_days(app.now.date());
    let waits = waits.map(|days| figure::unanswered(words, days));
    let support = card.body.support.len();
    let support = (support > 0).then(|| words.with("support-count", &[("count", support.into())]));
    let from = card.body.proposer.as_ref().map(|who| match app.names() {
        Names::Hidden => words.text("meeting-from-hidden"),
        Names::Initials => words.with("meeting-from", &[("who", who.to_string().into())]),
        Names::Shown => {
            let mut staff = app.board.unit.staff.iter();
            let known = staff.find(|one| one.signature == *who);
            let name = known
                .and_then(|one| one.name.as_ref())
                .map(ToString::to_string);
            let name = name.unwrap_or_else(|| who.to_string());
            words.with("meeting-from", &[("who", name.into())])
        }
    });
    [waits, support, from].into_iter().flatten().collect()
}

/// The status that was given, with who does it and by when.
fn answer(brush: &Brush<'_>, card: &Card<Proposal>) -> String {
    let (words, status) = (&brush.app.words, &card.body.standing.status);
    let today = brush.app.now.date();
    let said = label::proposal_status(words, status.kind());
    let owner = status.owner().map(ToString::to_string);
    let due = status.due().map(|day| match status {
        Status::OnHold { .. } => words.with("card-review", &[("day", brush.day(day).into())]),
        _ => figure::due(words, day, today),
    });
    let all: Vec<_> = [Some(said), owner, due].into_iter().flatten().collect();
    all.join(brush.glyph.dot)
}
