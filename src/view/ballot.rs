//! The keyboard that is passed from one to the next.
//!
//! ```text
//!
//!          1 of 2
//!
//!          How was the week?
//!
//!          1   2   3   4   5
//!          1 is lowest, 5 highest. Nothing you press is shown.
//! ```
//!
//! It looks the same whatever is answered, and between two persons it holds nothing of either.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;
use ratatui::widgets::Paragraph;

use super::Brush;
use super::text::wrap;
use crate::app::{Ballot, BallotStage};

/// The widest that its lines are set.
const WIDEST: usize = 72;

/// Draws the screen in the middle of the body.
pub(super) fn draw(frame: &mut Frame<'_>, body: Rect, brush: &Brush<'_>, ballot: &Ballot) {
    let most = usize::from(body.width).saturating_sub(4).min(WIDEST);
    let lines = lines(brush, ballot, most);
    let (width, height) = (most as u16, lines.len() as u16);
    let place = Rect {
        x: body.x + body.width.saturating_sub(width) / 2,
        y: body.y + body.height.saturating_sub(height) / 3,
        width: width.min(body.width),
        height: height.min(body.height),
    };
    frame.render_widget(Paragraph::new(lines), place);
}

fn lines(brush: &Brush<'_>, ballot: &Ballot, most: usize) -> Vec<Line<'static>> {
    let (words, paint) = (&brush.app.words, &brush.paint);
    let set = |text: &str, style| {
        let lines = wrap(text, most).into_iter();
        lines
            .map(move |line| Line::styled(line, style))
            .chain([Line::default()])
    };
    let said = |id: &str| words.text(id);
    match ballot.stage {
        BallotStage::Between { thanks } => {
            let first = if thanks {
                "ballot-thanks"
            } else {
                "ballot-first"
            };
            set(&said(first), paint.strong)
                .chain(set(&said("ballot-pass-on"), paint.base))
                .chain(set(&said("ballot-promise"), paint.soft))
                .collect()
        }
        BallotStage::Asked(at) => {
            let round = brush.app.board.pulses.get(ballot.round);
            let questions = round.map_or(&[][..], |card| &card.body.questions);
            let args = [("at", (at + 1).into()), ("count", questions.len().into())];
            let question = questions.get(at).map_or("", |line| line.as_str());
            set(&words.with("meeting-one-of", &args), paint.soft)
                .chain(set(question, paint.strong))
                .chain(set("1   2   3   4   5", paint.focus))
                .chain(set(&said("ballot-scale"), paint.soft))
                .collect()
        }
        BallotStage::Ready => set(&said("ballot-ready"), paint.strong)
            .chain(set(&said("ballot-ready-how"), paint.base))
            .collect(),
    }
}
