//! The state of the screen and how it changes; knows no terminal and no file.
