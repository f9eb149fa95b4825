//! Colours and emphasis. Colour never tells anything alone: a symbol or a word always does too.
//!
//! The palettes of the first three themes stay apart for eyes with protanopia and deuteranopia,
//! and every text keeps a contrast of at least 4.5:1 on its background (WCAG 2.2, 1.4.3); a test
//! holds that. Themes paint their own background, so the figures hold in any terminal.

use ratatui::style::{Color, Modifier, Style};
use ratatui::text::Line;

use crate::app::{Colours, Look, Theme};
use crate::board::GoalStatus;

/// The styles of a theme.
#[derive(Debug, Clone, Copy)]
pub(super) struct Paint {
    /// Everything that has no style of its own.
    pub(super) base: Style,
    /// Headings and what is biggest.
    pub(super) strong: Style,
    /// What matters less.
    pub(super) soft: Style,
    /// Lines between things.
    pub(super) rule: Style,
    /// What the cursor is on.
    pub(super) selected: Style,
    /// Where the keyboard is: the column, the field.
    pub(super) focus: Style,
    /// On track.
    pub(super) ok: Style,
    /// To be watched.
    pub(super) watch: Style,
    /// Off track, late, wrong.
    pub(super) off: Style,
}

/// Colours as red, green and blue.
struct Palette {
    ground: u32,
    text: u32,
    strong: u32,
    soft: u32,
    rule: u32,
    selected: u32,
    ok: u32,
    watch: u32,
    off: u32,
}

const DARK: Palette = Palette {
    ground: 0x00_0000,
    text: 0xe4_e4e4,
    strong: 0xff_ffff,
    soft: 0xa8_b0b8,
    rule: 0x5a_6570,
    selected: 0x24_3b53,
    ok: 0x56_b4e9,
    watch: 0xf0_e442,
    off: 0xff_8a5c,
};

const LIGHT: Palette = Palette {
    ground: 0xff_ffff,
    text: 0x1a_1a1a,
    strong: 0x00_0000,
    soft: 0x4a_4f55,
    rule: 0x8a_9097,
    selected: 0xd6_e6f5,
    ok: 0x00_5a9c,
    watch: 0x8a_5a00,
    off: 0xa8_123e,
};

const PROJEKTOR: Palette = Palette {
    text: 0x00_0000,
    soft: 0x00_0000,
    rule: 0x00_0000,
    selected: 0xff_e9a8,
    ..LIGHT
};

impl Paint {
    /// Picks the styles for a look.
    pub(super) fn of(look: Look) -> Self {
        let bold = Style::new().add_modifier(Modifier::BOLD);
        match (look.colours, look.theme) {
            (Colours::Full, Theme::Dark) => Self::full(&DARK, Style::new(), Color::from_u32),
            (Colours::Full, Theme::Light) => Self::full(&LIGHT, Style::new(), Color::from_u32),
            (Colours::Full, Theme::Projektor) => Self::full(&PROJEKTOR, bold, Color::from_u32),
            (Colours::Indexed, Theme::Dark) => Self::full(&DARK, Style::new(), indexed),
            (Colours::Indexed, Theme::Light) => Self::full(&LIGHT, Style::new(), indexed),
            (Colours::Indexed, Theme::Projektor) => Self::full(&PROJEKTOR, bold, indexed),
            (Colours::Sixteen, Theme::Dark) => Self::sixteen_dark(),
            (Colours::Sixteen, Theme::Light) => {
                Self::plain(Style::new().fg(Color::Black).bg(Color::White))
            }
            (Colours::Sixteen, Theme::Projektor) => {
                let base = Style::new().fg(Color::Black).bg(Color::White);
                Self::plain(base.add_modifier(Modifier::BOLD))
            }
            (Colours::None, Theme::Projektor) => {
                Self::plain(Style::new().add_modifier(Modifier::BOLD))
            }
            (Colours::None, _) => Self::plain(Style::new()),
        }
    }

    /// A line on the ground of what the cursor is on, if it is. Its words keep their own colours,
    /// which can be read on that ground.
    pub(super) fn on_ground<'a>(&self, mut line: Line<'a>, here: bool) -> Line<'a> {
        if here {
            for span in &mut line.spans {
                span.style = span.style.patch(self.selected);
            }
        }
        line
    }

    fn full(palette: &Palette, base: Style, colour: fn(u32) -> Color) -> Self {
        let ink = |ink: u32| base.fg(colour(ink)).bg(colour(palette.ground));
        let bold = |colour: u32| ink(colour).add_modifier(Modifier::BOLD);
        let selected = colour(palette.selected);
        Self {
            base: ink(palette.text),
            strong: bold(palette.strong),
            soft: ink(palette.soft),
            rule: ink(palette.rule),
            selected: Style::new().bg(selected),
            focus: bold(palette.ok),
            ok: ink(palette.ok),
            watch: ink(palette.watch),
            off: bold(palette.off),
        }
    }

    fn sixteen_dark() -> Self {
        let base = Style::new().fg(Color::White).bg(Color::Black);
        Self {
            soft: base.fg(Color::Gray),
            rule: base.fg(Color::DarkGray),
            focus: base.fg(Color::Cyan).add_modifier(Modifier::BOLD),
            ok: base.fg(Color::Cyan),
            watch: base.fg(Color::Yellow),
            off: base.fg(Color::LightRed).add_modifier(Modifier::BOLD),
            ..Self::plain(base)
        }
    }

    /// Bold, underline and reverse only: red, blue and yellow on white fail in many terminals.
    fn plain(base: Style) -> Self {
        let bold = base.add_modifier(Modifier::BOLD);
        Self {
            base,
            strong: bold,
            soft: base,
            rule: base,
            selected: Style::new().add_modifier(Modifier::REVERSED),
            focus: bold.add_modifier(Modifier::UNDERLINED),
            ok: base,
            watch: bold,
            off: bold.add_modifier(Modifier::UNDERLINED),
        }
    }

    /// The style of a goal's status.
    pub(super) fn goal(&self, status: GoalStatus) -> Style {
        match status {
            GoalStatus::OnTrack => self.ok,
            GoalStatus::AtRisk => self.watch,
            GoalStatus::OffTrack => self.off,
            GoalStatus::NoReport => self.soft,
        }
    }
}

/// The nearest colour in xterm's cube of 6 × 6 × 6 (indices 16 to 231) or its greys.
fn indexed(colour: u32) -> Color {
    const STEPS: [u32; 6] = [0, 95, 135, 175, 215, 255];
    let channels = [16, 8, 0].map(|shift| (colour >> shift) & 255);
    let [red, green, blue] = channels.map(|channel| {
        let near = |index: &usize| STEPS[*index].abs_diff(channel);
        (0..STEPS.len()).min_by_key(near).unwrap_or(0)
    });
    let [low, high] = [channels.iter().min(), channels.iter().max()].map(|end| *end.unwrap_or(&0));
    if high - low < 12 && (8..=238).contains(&low) {
        return Color::Indexed((232 + (low - 8) / 10) as u8);
    }
    Color::Indexed((16 + 36 * red + 6 * green + blue) as u8)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Relative luminance (WCAG 2.2).
    fn luminance(colour: u32) -> f64 {
        let channel = |shift: u32| {
            let value = f64::from((colour >> shift) & 255) / 255.0;
            if value <= 0.04045 {
                value / 12.92
            } else {
                ((value + 0.055) / 1.055).powf(2.4)
            }
        };
        0.2126 * channel(16) + 0.7152 * channel(8) + 0.0722 * channel(0)
    }

    fn contrast(a: u32, b: u32) -> f64 {
        let (a, b) = (luminance(a), luminance(b));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    #[test]
    fn every_text_can_be_read_on_its_ground_and_under_the_cursor() {
        for palette in [DARK, LIGHT, PROJEKTOR] {
            for ground in [palette.ground, palette.selected] {
                let inks = [
                    palette.text,
                    palette.strong,
                    palette.soft,
                    palette.ok,
                    palette.watch,
                    palette.off,
                ];
                for ink in inks {
                    let ratio = contrast(ink, ground);
                    assert!(ratio >= 4.5, "{ink:06x} on {ground:06x}: {ratio:.2}");
                }
            }
        }
    }
}
