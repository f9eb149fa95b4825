//! What the tests of this layer share: comparing reals, making series.

/// Fails unless a real number is there and within 1e-9 · max(1, |expected|) of what is expected.
#[track_caller]
pub(super) fn assert_close(found: Option<f64>, expected: f64) {
    let close =
        found.is_some_and(|found| (found - expected).abs() <= 1e-9 * expected.abs().max(1.0));
    assert!(close, "found {found:?}, expected {expected}");
}

/// Makes a series without gaps.
pub(super) fn weeks(values: impl IntoIterator<Item = f64>) -> Vec<Option<f64>> {
    values.into_iter().map(Some).collect()
}
