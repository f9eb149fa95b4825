//! What the tests of this layer share: comparing reals, making series, drawing random numbers from
//! a fixed seed.

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

/// A small random generator (`SplitMix64`: Steele, Lea & Flood, 2014), so that simulations give the
/// same every time.
pub(super) struct Random(pub(super) u64);

impl Random {
    /// Draws from the uniform distribution on (0, 1).
    pub(super) fn uniform(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut bits = self.0;
        bits = (bits ^ (bits >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        bits = (bits ^ (bits >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        bits ^= bits >> 31;
        ((bits >> 11) as f64 + 0.5) / (1_u64 << 53) as f64
    }

    /// Draws from the standard normal distribution (Box & Muller, 1958).
    pub(super) fn normal(&mut self) -> f64 {
        let radius = (-2.0 * self.uniform().ln()).sqrt();
        radius * (std::f64::consts::TAU * self.uniform()).cos()
    }
}
