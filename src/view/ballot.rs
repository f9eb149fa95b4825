//! The keyboard that is passed from one to the next.
//!
//! ```text
//!
//!          Question 1 of 2
//!
//!          How was the week?
//!
//!          1   2   3   4   5
//!          Press a digit from 1 to 5. 1 is lowest, 5 highest.
//! ```
//!
//! It looks the same whatever is answered, and between two persons it holds nothing of either.

use ratatui::layout::Rect;
use ratatui::text::Line;

use super::Brush;
use super::canvas::Canvas;
use super::lines::text_of;
use super::text::wrap;
use crate::app::{Ballot, BallotStage, Command};

/// The widest that its lines are set.
const WIDEST: usize = 72;

/// Draws the screen in the middle of the body.
pub(super) fn draw(canvas: &mut Canvas<'_>, body: Rect, brush: &Brush<'_>, ballot: &Ballot) {
    let most = usize::from(body.width).saturating_sub(4).min(WIDEST);
    let lines = lines(brush, ballot, most);
    let (width, height) = (most as u16, lines.len() as u16);
    let place = Rect {
        x: body.x + body.width.saturating_sub(width) / 2,
        y: body.y + body.height.saturating_sub(height) / 3,
        width: width.min(body.width),
        height: height.min(body.height),
    };
    canvas.render_widget(text_of(lines), place);
}

fn lines(brush: &Brush<'_>, ballot: &Ballot, most: usize) -> Vec<Line<'static>> {
    let (app, paint) = (brush.app, &brush.paint);
    let words = &app.words;
    let set = |text: &str, style| {
        let lines = wrap(text, most).into_iter();
        lines
            .map(move |line| Line::styled(line, style))
            .chain([Line::default()])
    };
    let said = |id: &str| words.text(id);
    match ballot.stage {
        BallotStage::Between { thanks } => {
            let (first, style) = match (&ballot.lost, thanks) {
                (Some(why), _) => {
                    let lost = app.words.with("ballot-lost", &[("why", why.into())]);
                    (format!("{} {lost}", brush.glyph.off()), paint.off)
                }
                (None, true) => (said("ballot-thanks"), paint.strong),
                (None, false) => (said("ballot-first"), paint.strong),
            };
            let keys = [
                ("key", app.key_for(Command::Accept).into()),
                ("back", app.key_for(Command::Back).into()),
            ];
            set(&first, style)
                .chain(set(&words.with("ballot-pass-on", &keys), paint.base))
                .chain(set(&said("ballot-promise"), paint.soft))
                .collect()
        }
        BallotStage::Asked(at) => {
            let round = brush.app.board.pulses.get(ballot.round);
            let questions = round.map_or(&[][..], |card| &card.body.questions);
            let args = [("at", (at + 1).into()), ("count", questions.len().into())];
            let question = questions.get(at).map_or("", |line| line.as_str());
            let back = if at == 0 {
                String::new()
            } else {
                format!(" {}", app.with_key("ballot-back", Command::QuestionBefore))
            };
            set(&words.with("ballot-question", &args), paint.soft)
                .chain(set(question, paint.strong))
                .chain(set("1   2   3   4   5", paint.focus))
                .chain(set(&(said("ballot-scale") + &back), paint.soft))
                .collect()
        }
        BallotStage::Ready => {
            let keys = [
                ("key", app.key_for(Command::Accept).into()),
                ("back", app.key_for(Command::QuestionBefore).into()),
            ];
            set(&said("ballot-ready"), paint.strong)
                .chain(set(&words.with("ballot-ready-how", &keys), paint.base))
                .collect()
        }
    }
}
