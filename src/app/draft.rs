//! What is half typed, so that it survives the terminal's death.

/// A proposal that was being typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// What was typed.
    pub text: String,
}
