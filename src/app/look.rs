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

/// How the screen looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Look {
    /// The theme.
    pub theme: Theme,
    /// How many colours there are.
    pub colours: Colours,
    /// Which characters there are.
    pub glyphs: Glyphs,
}
