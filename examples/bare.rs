//! A program that does nothing but draw one frame with the library that the board is drawn with:
//! the measure that `benches/startup.rs` puts beside the board.
#![expect(
    clippy::unwrap_used,
    reason = "what goes wrong here has to be seen at once"
)]

use std::time::Duration;

use ratatui::widgets::Paragraph;

fn main() {
    let mut terminal = ratatui::try_init().unwrap();
    terminal
        .draw(|frame| frame.render_widget(Paragraph::new("drawn"), frame.area()))
        .unwrap();
    std::thread::sleep(Duration::from_secs(5));
    ratatui::restore();
}
