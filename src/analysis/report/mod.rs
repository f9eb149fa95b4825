//! The results of an analysis as data, with the names that other programs use.
//!
//! A list has one entry a week unless said otherwise; `null` means not defined: a missing week, or
//! no limits.

mod attribute;
mod part;
mod xmr;

use serde::Serialize;

pub use self::attribute::AttributeReport;
pub use self::part::{PartReport, RunReport, Single};
pub use self::xmr::{SegmentReport, XmrReport};
use super::attribute::AttributeKind;
use super::input::{
    FEWEST_FIXED_ROWS, Input, InputError, Kind, LARGEST, Scale, check, check_ratio,
};
use super::intervention::{Change, Judgement, Phases, judge};

/// The result of one analysis.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Report {
    /// `XmR` control chart.
    Xmr(XmrReport),
    /// Run chart.
    Run(RunReport),
    /// p-, u-, c-, p'- or u'-chart.
    Attribute(AttributeReport),
    /// Before and after a change.
    Intervention(Judgement),
}

/// Analyses a series, or says why it cannot be analysed.
pub fn analyse(input: &Input) -> Result<Report, InputError> {
    check_setup(input)?;
    match input.kind {
        Kind::Xmr => checked(input, Scale::Measurement)
            .map(XmrReport::of)
            .map(Report::Xmr),
        Kind::Run => checked(input, Scale::Measurement)
            .map(RunReport::of)
            .map(Report::Run),
        Kind::P => ratio(input, AttributeKind::P),
        Kind::U => ratio(input, AttributeKind::U),
        Kind::Pp => ratio(input, AttributeKind::PPrime),
        Kind::Up => ratio(input, AttributeKind::UPrime),
        Kind::C => checked(input, Scale::Count)
            .map(AttributeReport::of_counts)
            .map(Report::Attribute),
        Kind::Intervention => intervention(checked(input, Scale::Measurement)?),
    }
}

fn check_setup(input: &Input) -> Result<(), InputError> {
    if input
        .target
        .is_some_and(|target| !target.is_finite() || target.abs() > LARGEST)
    {
        return Err(InputError::BadTarget);
    }
    let fewest = if input.kind == Kind::Xmr {
        FEWEST_FIXED_ROWS
    } else {
        1
    };
    match input.fix_after {
        Some(rows) if rows < fewest => Err(InputError::BaselineTooShort { rows, fewest }),
        _ => Ok(()),
    }
}

fn checked(input: &Input, scale: Scale) -> Result<&Input, InputError> {
    check(&input.values, scale).map(|()| input)
}

fn ratio(input: &Input, kind: AttributeKind) -> Result<Report, InputError> {
    let denominators = input
        .denominators
        .as_ref()
        .ok_or(InputError::NoDenominators)?;
    check_ratio(&input.values, denominators, kind.part_of_whole())?;
    Ok(Report::Attribute(AttributeReport::of_ratios(
        kind,
        input,
        denominators,
    )))
}

fn intervention(input: &Input) -> Result<Report, InputError> {
    let change = Change {
        row: input.change.ok_or(InputError::NoChange)?,
        washout: input.washout,
    };
    let phases = Phases::of(&input.values, &input.rebase, change);
    Ok(Report::Intervention(judge(
        &input.values,
        &phases,
        input.improvement,
    )))
}

#[cfg(test)]
mod tests;
