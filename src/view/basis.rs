//! What a finding rests on: headings with figures, rules, cautions and sources under them.

use ratatui::text::Line;

use super::Brush;
use super::text::wrap;
use crate::board::{CardId, CardRef};
use crate::report::name;
use crate::report::statistics::basis::{self, Section};
use crate::report::statistics::effect::Effect;
use crate::report::statistics::reading::MetricReading;

/// Text wider than this is hard to read.
const WIDEST: usize = 100;

/// Builds all lines of what stands behind a card or chart.
pub(super) fn lines(brush: &Brush<'_>, id: CardId, width: u16) -> Vec<Line<'static>> {
    let (app, paint) = (brush.app, &brush.paint);
    let most = usize::from(width).saturating_sub(4).min(WIDEST);
    let plain = |text: &str| -> Vec<Line<'static>> {
        let wrapped = wrap(text, most).into_iter();
        wrapped
            .map(|line| Line::styled(format!("  {line}"), paint.base))
            .collect()
    };
    let title = app.board.card(id).map(|card| name::card(&app.words, card));
    let title = title.unwrap_or_else(|| app.words.text("card-gone"));
    let basis = app.words.text("basis-title");
    let title = brush.fit(&format!("{basis}{}{title}", brush.glyph.dot), most);
    let title = format!("  {title}");
    let mut lines = vec![Line::default(), Line::styled(title, paint.strong)];
    let sections = sections(brush, id);
    if sections.is_empty() {
        lines.push(Line::default());
        lines.extend(plain(&app.words.text("basis-none")));
    }
    for section in sections {
        let heading = format!("  {}", section.heading);
        lines.extend([Line::default(), Line::styled(heading, paint.strong)]);
        lines.extend(section.lines.iter().flat_map(|line| plain(line)));
    }
    lines
}

fn sections(brush: &Brush<'_>, id: CardId) -> Vec<Section> {
    let (words, board, today) = (&brush.app.words, &brush.app.board, brush.app.now.date());
    match board.card(id) {
        Some(CardRef::Metric(card)) => {
            let reading = MetricReading::of(board, &card.body, today);
            let said = reading.map(|reading| basis::chart(words, board, &card.body, &reading));
            said.unwrap_or_default()
        }
        Some(CardRef::Proposal(card)) => {
            let effect = Effect::of(board, card, today);
            let said = effect.map(|effect| basis::change(words, board, card, &effect, today));
            said.unwrap_or_default()
        }
        _ => Vec::new(),
    }
}
