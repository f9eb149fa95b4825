//! What is half typed, so that it survives the terminal's death.

use serde::{Deserialize, Serialize};

/// A proposal that was being typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    /// What was typed.
    pub text: String,
}
