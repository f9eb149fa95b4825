use super::*;

const LIMITS: Option<Limits> = Some(Limits {
    lower: 60.0,
    upper: 80.0,
});

#[test]
fn the_same_label_means_different_things_to_different_metrics() {
    let high = SpecialCause::Trend(Side::High);
    assert_eq!(
        PointType::of(high, Improvement::Increase),
        PointType::SpecialCauseImprovement
    );
    assert_eq!(
        PointType::of(high, Improvement::Decrease),
        PointType::SpecialCauseConcern
    );
    assert_eq!(
        PointType::of(high, Improvement::Neutral),
        PointType::SpecialCauseNeutralHigh
    );
    let low = SpecialCause::Shift(Side::Low);
    assert_eq!(
        PointType::of(low, Improvement::Increase),
        PointType::SpecialCauseConcern
    );
    assert_eq!(
        PointType::of(low, Improvement::Decrease),
        PointType::SpecialCauseImprovement
    );
    assert_eq!(
        PointType::of(low, Improvement::Neutral),
        PointType::SpecialCauseNeutralLow
    );
    assert_eq!(
        PointType::of(SpecialCause::Common, Improvement::Increase),
        PointType::CommonCause
    );
}

#[test]
fn a_target_outside_the_limits_is_met_or_missed_consistently() {
    let of = |target, improvement| Assurance::of(Some(target), LIMITS, improvement);
    assert_eq!(
        of(95.0, Improvement::Increase),
        Some(Assurance::ConsistentFail)
    );
    assert_eq!(
        of(95.0, Improvement::Decrease),
        Some(Assurance::ConsistentPass)
    );
    assert_eq!(
        of(50.0, Improvement::Increase),
        Some(Assurance::ConsistentPass)
    );
    assert_eq!(
        of(50.0, Improvement::Decrease),
        Some(Assurance::ConsistentFail)
    );
}

#[test]
fn a_target_on_a_limit_is_within_normal_variation() {
    for target in [60.0, 70.0, 80.0] {
        let found = Assurance::of(Some(target), LIMITS, Improvement::Increase);
        assert_eq!(found, Some(Assurance::Inconsistent));
    }
    assert_eq!(
        Assurance::of(Some(95.0), None, Improvement::Increase),
        Some(Assurance::Inconsistent)
    );
}

#[test]
fn no_target_or_no_better_side_gives_no_answer() {
    assert_eq!(Assurance::of(None, LIMITS, Improvement::Increase), None);
    assert_eq!(
        Assurance::of(Some(95.0), LIMITS, Improvement::Neutral),
        None
    );
}
