//! Statistics: run and control charts, verdicts.
