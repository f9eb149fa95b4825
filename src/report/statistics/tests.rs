//! From a board to words.
