//! How a person wants the screen: theme, colours, glyphs.

/// A theme.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Theme {
    /// Light text on black.
    #[default]
    Dark,
    /// Dark text on white.
    Light,
    /// Like light, but bold and without any grey, for a projector in a lit room.
    Projektor,
}

impl Theme {
    /// All themes.
    pub const ALL: [Self; 3] = [Self::Dark, Self::Light, Self::Projektor];

    /// Gives the name that settings have.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Dark => "dark",
            Self::Light => "light",
            Self::Projektor => "projektor",
        }
    }

    /// Gives the theme after this one.
    #[must_use]
    pub const fn next(self) -> Self {
        match self {
            Self::Dark => Self::Light,
            Self::Light => Self::Projektor,
            Self::Projektor => Self::Dark,
        }
    }
}

/// How many colours the terminal has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Colours {
    /// All of them.
    #[default]
    Full,
    /// The 256 of xterm.
    Indexed,
    /// The sixteen named ones.
    Sixteen,
    /// None: bold and reverse only.
    None,
}

/// Which characters the terminal's font has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Glyphs {
    /// Lines and blocks that common console fonts have.
    #[default]
    Standard,
    /// Those, braille dots in charts and quarter circles for the steps of a trial, which fewer
    /// fonts have.
    Fine,
    /// Plain characters only.
    Ascii,
}

/// Whether the screen listens to the mouse.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Mouse {
    /// It does not: the mouse is the terminal's own, to mark and copy text with. The default,
    /// because that is what a terminal does everywhere else, and because nothing can then happen
    /// on the shared screen by a brush of a hand.
    #[default]
    Off,
    /// It does.
    On,
}

impl Mouse {
    /// Gives the other one.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::Off => Self::On,
            Self::On => Self::Off,
        }
    }
}

/// How the screen looks, and what it listens to besides keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Look {
    /// The theme.
    pub theme: Theme,
    /// How many colours there are.
    pub colours: Colours,
    /// Which characters there are.
    pub glyphs: Glyphs,
    /// Whether the mouse does anything.
    pub mouse: Mouse,
}
