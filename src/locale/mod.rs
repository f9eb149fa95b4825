//! Words, numbers, dates and sorting in the language of the user.
