//! Draws the state of the screen.
