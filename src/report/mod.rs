//! Boards into documents: lists, cards and histories as words and data; touches no files.
