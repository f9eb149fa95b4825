//! "You said, we did": what service users said, what the unit did and what it answered.

use super::cards;
use super::draft::Draft;
use crate::board::{Board, Card, Channel, Input};
use crate::report::cells::{self, column};
use crate::report::document::{Cell, Column, Table};
use crate::report::label;

pub(super) fn write(draft: &mut Draft<'_>, board: &Board) {
    let inputs = board.inputs.iter();
    let inputs = inputs.filter(|card| draft.period.holds(card.body.date));
    let mut inputs: Vec<&Card<Input>> = inputs.collect();
    inputs.sort_by_key(|card| (card.body.date, card.number));
    channels(draft, &inputs);
    let (done, waiting): (Vec<_>, Vec<_>) = inputs.into_iter().partition(|card| {
        let input = &card.body;
        !input.did.is_empty() || !input.answered.is_empty() || input.closed.is_some()
    });
    said_and_done(draft, board, &done);
    draft.section("waiting", "report-voices-waiting");
    let items = waiting.iter().map(|card| {
        let day = draft.words.date_in_table(card.body.date);
        let said = format!("{} {day} {}", card.number, card.body.text);
        Cell::of(said, card.number)
    });
    let items = items.collect();
    draft.list_or(items, "report-voices-waiting-none");
}

fn channels(draft: &mut Draft<'_>, inputs: &[&Card<Input>]) {
    let words = draft.words;
    draft.section("channels", "report-voices-channels");
    let columns = vec![
        column(words, "channel", "field-channel"),
        Column::numbers("inputs", words.text("report-count")),
    ];
    let mut table = Table::new(
        "channels",
        words.text("report-voices-channels-table"),
        columns,
    );
    for channel in Channel::ALL {
        let count = inputs.iter().filter(|card| card.body.channel == channel);
        let said = Cell::of(label::channel(words, channel), channel.key());
        table.row(vec![said, Cell::count(count.count())]);
    }
    draft.document.table(table);
}

fn said_and_done(draft: &mut Draft<'_>, board: &Board, inputs: &[&Card<Input>]) {
    let words = draft.words;
    draft.section("voices", "report-voices");
    let columns = vec![
        column(words, "said", "report-you-said"),
        column(words, "number", "column-number"),
        column(words, "date", "field-date"),
        column(words, "channel", "field-channel"),
        column(words, "theme", "field-theme"),
        column(words, "did", "report-we-did"),
        column(words, "answered", "report-we-answered"),
        column(words, "proposal", "field-proposal"),
    ];
    let mut table = Table::new("voices", words.text("report-voices-table"), columns);
    for card in inputs {
        let input = &card.body;
        let proposal = input.proposal.and_then(|id| board.proposals.get(id));
        let theme = input.theme.as_ref();
        table.row(vec![
            Cell::words(input.text.as_str()),
            cells::number(card.number),
            cells::day(words, Some(input.date)),
            Cell::of(label::channel(words, input.channel), input.channel.key()),
            theme.map_or_else(Cell::nothing, |theme| Cell::words(theme.as_str())),
            Cell::words(input.did.as_str()),
            Cell::words(input.answered.as_str()),
            proposal.map_or_else(Cell::nothing, |card| cards::proposal(words, card)),
        ]);
    }
    draft.table_or(table, "report-voices-none");
}
