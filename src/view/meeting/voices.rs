//! The points that are lists: input, activities, good examples with the results, what was raised.

use ratatui::style::Style;

use super::named;
use super::page::Page;
use crate::board::{Activity, ActivityState, Card};
use crate::report::meeting::results::Results;
use crate::report::pulse::published;
use crate::report::{figure, label, name};
use crate::view::Brush;
use crate::view::text::wrap;

/// Lines that the list items of a page may take, where all of them are to stand there in full:
/// two for most of them and one for air.
const FULL: usize = 3;

/// Tells whether a page of so many lines has room for all of a list in full, and for what else
/// stands there.
const fn is_roomy(count: usize, others: usize, height: usize) -> bool {
    count * FULL + others <= height
}

/// An item of a list; the chosen one is marked and stands there in full, the others where there is
/// room.
struct Item<'a> {
    text: &'a str,
    aside: &'a str,
    style: Style,
    is_chosen: bool,
    in_full: bool,
}

impl Item<'_> {
    fn put(&self, page: &mut Page<'_>, brush: &Brush<'_>) {
        let paint = &brush.paint;
        let cursor = format!("{} ", brush.glyph.cursor);
        let (lead, lead_style, style) = if self.is_chosen {
            page.choose();
            (cursor.as_str(), paint.focus, paint.strong)
        } else {
            ("  ", paint.base, paint.base)
        };
        let room = page.row().right(self.aside, self.style).room();
        let lines = if self.is_chosen || self.in_full {
            wrap(self.text, room.saturating_sub(2))
        } else {
            vec![self.text.to_owned()]
        };
        for (nth, line) in lines.into_iter().enumerate() {
            let first = nth == 0;
            let row = page.row();
            let row = row.right(if first { self.aside } else { "" }, self.style);
            let row = row.left(if first { lead } else { "       " }, lead_style);
            let line = row.left(&line, style).line();
            page.push(paint.on_ground(line, self.is_chosen));
        }
    }
}

fn nothing(page: &mut Page<'_>, brush: &Brush<'_>, id: &'static str) {
    page.text(&brush.app.words.text(id), 0, brush.paint.base);
    page.hint(&brush.app.words.text("meeting-pass-hint"));
}

/// Input from service users, with what was done and answered about the chosen one.
pub(super) fn inputs(page: &mut Page<'_>, brush: &Brush<'_>, height: usize) {
    let (app, words, paint) = (brush.app, &brush.app.words, &brush.paint);
    let items = app.items();
    if items.cards.is_empty() {
        return nothing(page, brush, "meeting-no-inputs");
    }
    let place = app.place(&items);
    let in_full = is_roomy(items.cards.len(), 9, height);
    for (nth, card) in items
        .cards
        .iter()
        .filter_map(|id| app.board.inputs.get(*id))
        .enumerate()
    {
        let here = nth == place;
        let channel = label::channel(words, card.body.channel);
        let day = words.date_short(card.body.date);
        let done = card.body.closed.map(|_| words.text("meeting-dealt-with"));
        let aside: Vec<_> = [Some(channel), Some(day), done]
            .into_iter()
            .flatten()
            .collect();
        let text = format!("{}  {}", card.number, card.body.text);
        let item = Item {
            text: &text,
            aside: &aside.join(brush.glyph.dot),
            style: paint.soft,
            is_chosen: here,
            in_full,
        };
        item.put(page, brush);
        let did = [
            ("meeting-we-did", card.body.did.as_str()),
            ("meeting-we-answered", card.body.answered.as_str()),
        ];
        for (id, text) in did.into_iter().filter(|(_, text)| here && !text.is_empty()) {
            page.labelled(&words.text(id), text, 7);
        }
        page.gap();
    }
    page.hint(&words.text("meeting-done-hint-input"));
}

/// Activities: late ones first, then the others; with air between them where there is room.
pub(super) fn activities(page: &mut Page<'_>, brush: &Brush<'_>, height: usize) {
    let (app, words, paint) = (brush.app, &brush.app.words, &brush.paint);
    let items = app.items();
    if items.cards.is_empty() {
        nothing(page, brush, "meeting-no-activities");
        return lifted(page, brush, true);
    }
    let roomy = items.cards.len() * 2 + 12 <= height;
    let in_full = is_roomy(items.cards.len(), 12, height);
    let place = app.place(&items);
    for (nth, card) in items
        .cards
        .iter()
        .filter_map(|id| app.board.activities.get(*id))
        .enumerate()
    {
        let (id, count, style) = if nth < items.pressing {
            ("meeting-late", items.pressing, paint.watch)
        } else {
            (
                "meeting-not-late",
                items.cards.len() - items.pressing,
                paint.soft,
            )
        };
        if nth == 0 || nth == items.pressing {
            page.gap();
            page.text(&words.with(id, &[("count", count.into())]), 0, style);
        }
        activity(page, brush, (nth == place, in_full), card);
        if roomy {
            page.gap();
        }
    }
    lifted(page, brush, in_full);
    page.hint(&words.text("meeting-done-hint-activity"));
}

/// What was lifted to the unit and by it, with how far it has come.
fn lifted(page: &mut Page<'_>, brush: &Brush<'_>, in_full: bool) {
    let (app, words, paint) = (brush.app, &brush.app.words, &brush.paint);
    for received in [true, false] {
        let id = if received {
            "lifted-received"
        } else {
            "lifted-sent"
        };
        let lines = app.lifted.iter();
        for (nth, line) in lines.filter(|line| line.received == received).enumerate() {
            if nth == 0 {
                page.gap();
                page.text(&words.text(id), 0, paint.soft);
            }
            let (aside, style) = crate::view::lifted::aside(brush, line);
            let item = Item {
                text: &line.text,
                aside: &aside,
                style,
                is_chosen: false,
                in_full,
            };
            item.put(page, brush);
        }
    }
}

fn activity(
    page: &mut Page<'_>,
    brush: &Brush<'_>,
    (is_chosen, in_full): (bool, bool),
    card: &Card<Activity>,
) {
    let (app, words, paint) = (brush.app, &brush.app.words, &brush.paint);
    let today = app.now.date();
    let finished = matches!(card.body.state, ActivityState::Finished { .. });
    let state = label::activity_state(words, card.body.state);
    let due = card
        .body
        .due
        .filter(|_| !finished)
        .map(|day| figure::due(words, day, today));
    let who = card.body.owner.as_ref().map(ToString::to_string);
    let facts: Vec<_> = [who, Some(due.unwrap_or(state))]
        .into_iter()
        .flatten()
        .collect();
    let style = if card.body.is_overdue(today) {
        paint.watch
    } else {
        paint.soft
    };
    let text = format!("{}  {}", card.number, card.body.title);
    let item = Item {
        text: &text,
        aside: &facts.join(brush.glyph.dot),
        style,
        is_chosen,
        in_full,
    };
    item.put(page, brush);
}

/// Good examples, and what has happened since the last meeting.
pub(super) fn examples(page: &mut Page<'_>, brush: &Brush<'_>, height: usize) {
    let (app, words, paint) = (brush.app, &brush.app.words, &brush.paint);
    let items = app.items();
    let results = app.results();
    if items.cards.is_empty() {
        page.text(&words.text("meeting-no-examples"), 0, paint.base);
    }
    let place = app.place(&items);
    let in_full = is_roomy(items.cards.len(), 20, height);
    for (nth, card) in items
        .cards
        .iter()
        .filter_map(|id| app.board.examples.get(*id))
        .enumerate()
    {
        let told = card.body.presented.map(|_| words.text("meeting-told"));
        let text = format!("{}  {}", card.number, card.body.text);
        let item = Item {
            text: &text,
            aside: &told.unwrap_or_default(),
            style: paint.soft,
            is_chosen: nth == place,
            in_full,
        };
        item.put(page, brush);
        if let Some(thanked) = &card.body.thanked {
            let thanks = words.with("meeting-thanks", &[("who", thanked.to_string().into())]);
            page.text(&thanks, 7, paint.soft);
        }
        page.gap();
    }
    page.gap();
    page.text(&words.text("meeting-results"), 0, paint.strong);
    happened(page, brush, &results, 0);
    pulse(page, brush);
    if !items.cards.is_empty() {
        page.hint(&words.text("meeting-done-hint-example"));
    }
}

/// The pulse survey: that it is open, or what may be shown of the round that was closed.
fn pulse(page: &mut Page<'_>, brush: &Brush<'_>) {
    let (app, words, paint) = (brush.app, &brush.app.words, &brush.paint);
    let Some(round) = app.pulse_news().map(|card| &card.body) else {
        return;
    };
    page.gap();
    let args = [("week", name::week(words, round.week).into())];
    page.text(&words.with("meeting-pulse", &args), 0, paint.strong);
    let k = app.board.unit.settings.pulse_k;
    match published(round, k) {
        None => page.text(&words.text("meeting-pulse-open"), 0, paint.base),
        Some(shown) => {
            for (question, shown) in round.questions.iter().zip(shown) {
                let said = format!("{question}: {}", shown.said(words, k));
                page.text(&said, 0, paint.base);
            }
        }
    }
}

/// What happened, counted and named, a kind a line.
pub(super) fn happened(page: &mut Page<'_>, brush: &Brush<'_>, results: &Results, indent: usize) {
    let (app, words, paint) = (brush.app, &brush.app.words, &brush.paint);
    for (count, cards) in results.told(words, &app.board) {
        let cards = match cards.join(brush.glyph.dot) {
            none if none.is_empty() => " ".to_owned(),
            cards => cards,
        };
        page.labelled(&format!("{count:<24}"), &cards, indent);
    }
    if results.is_empty() {
        page.text(&words.text("results-none"), indent, paint.base);
    }
}

/// What somebody wants taken up, and what was promised for today.
pub(super) fn raised(page: &mut Page<'_>, brush: &Brush<'_>) {
    let (app, words, paint) = (brush.app, &brush.app.words, &brush.paint);
    let meeting = app.meeting_or_new();
    for one in &meeting.raised {
        let by = one
            .by
            .as_ref()
            .map(|who| format!("  ({who})"))
            .unwrap_or_default();
        page.text(&format!("- {}{by}", one.text), 0, paint.strong);
    }
    let items = app.items();
    let place = app.place(&items);
    for (nth, id) in items.cards.iter().enumerate() {
        if nth == 0 {
            page.gap();
            page.text(&words.text("meeting-promised"), 0, paint.soft);
        }
        if let Some(card) = app.board.activities.get(*id) {
            activity(page, brush, (nth == place, false), card);
        } else {
            let item = Item {
                text: &named(brush, *id),
                aside: "",
                style: paint.soft,
                is_chosen: nth == place,
                in_full: false,
            };
            item.put(page, brush);
        }
    }
    if meeting.raised.is_empty() && items.cards.is_empty() {
        nothing(page, brush, "meeting-nothing-raised");
    }
}
