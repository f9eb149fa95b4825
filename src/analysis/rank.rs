//! Rank tests: does one group of values lie higher than another?

use super::normal::two_sided_p;

/// A rank statistic with its normal approximation.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct RankTest {
    /// The statistic: U (Mann-Whitney) or V (signed ranks), a multiple of one half.
    pub statistic: f64,
    /// The statistic minus its expectation under no difference; its sign tells the direction.
    pub excess: f64,
    /// |excess|, less one half for continuity, in standard deviations; 0 when all values are tied.
    pub z: f64,
    /// Two-sided p-value between 0 and 1; `None` when all values are tied.
    pub p_value: Option<f64>,
}

impl RankTest {
    fn new(statistic: f64, expected: f64, variance: f64) -> Self {
        let excess = statistic - expected;
        let defined = variance > 0.0;
        let z = if defined {
            (excess.abs() - 0.5).max(0.0) / variance.sqrt()
        } else {
            0.0
        };
        Self {
            statistic,
            excess,
            z,
            p_value: defined.then(|| two_sided_p(z)),
        }
    }
}

/// Compares two independent groups (Mann & Whitney, Ann. Math. Stat. 18, 1947; Wilcoxon 1945).
///
/// U = #{a > b} + 1/2 #{a = b} over all pairs, normal approximation with the variance corrected for
/// ties and a continuity correction of 1/2: R's `wilcox.test(a, b, exact = FALSE, correct = TRUE)`.
/// `None` when a group is empty. Time: O(N log N).
pub fn mann_whitney(a: &[f64], b: &[f64]) -> Option<RankTest> {
    if a.is_empty() || b.is_empty() {
        return None;
    }
    let mut pooled: Vec<(f64, bool)> = a
        .iter()
        .map(|v| (*v, true))
        .chain(b.iter().map(|v| (*v, false)))
        .collect();
    pooled.sort_by(|x, y| x.0.total_cmp(&y.0));
    let (rank_sum, ties) = rank_sum(&pooled);
    let (n_a, n_b, n) = (a.len() as f64, b.len() as f64, pooled.len() as f64);
    let u = rank_sum - n_a * (n_a + 1.0) / 2.0;
    let variance = n_a * n_b / 12.0 * (n + 1.0 - ties / (n * (n - 1.0)));
    Some(RankTest::new(u, n_a * n_b / 2.0, variance))
}

/// Compares pairs by the signed ranks of their differences (Wilcoxon, Biometrics Bulletin 1, 1945).
///
/// Differences of 0 are dropped. V = sum of the ranks of the positive ones, normal approximation
/// with the variance corrected for ties and a continuity correction of 1/2: R's `wilcox.test(paired
/// = TRUE, exact = FALSE, correct = TRUE)`. `None` when every difference is 0.
pub fn signed_rank(differences: &[f64]) -> Option<RankTest> {
    let mut sized: Vec<(f64, bool)> = differences
        .iter()
        .filter(|d| d.abs() > 0.0)
        .map(|d| (d.abs(), *d > 0.0))
        .collect();
    if sized.is_empty() {
        return None;
    }
    sized.sort_by(|x, y| x.0.total_cmp(&y.0));
    let (v, ties) = rank_sum(&sized);
    let n = sized.len() as f64;
    let variance = n * (n + 1.0) * (2.0 * n + 1.0) / 24.0 - ties / 48.0;
    Some(RankTest::new(v, n * (n + 1.0) / 4.0, variance))
}

/// Adds the ranks of the marked values, equal values sharing their mean rank; and gives the sum of
/// t^3 - t over the groups of ties. The values come in order of size.
fn rank_sum(sorted: &[(f64, bool)]) -> (f64, f64) {
    let (mut total, mut ties, mut before) = (0.0, 0.0, 0.0);
    for group in sorted.chunk_by(|x, y| x.0.total_cmp(&y.0).is_eq() || (x.0 - y.0).abs() <= 0.0) {
        let size = group.len() as f64;
        let marked = group.iter().filter(|(_, marked)| *marked).count() as f64;
        total += marked * (before + f64::midpoint(size, 1.0));
        ties += size * size * size - size;
        before += size;
    }
    (total, ties)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::testing::assert_close;
    use super::*;

    #[test]
    fn u_counts_the_pairs() {
        let test = mann_whitney(&[3.0, 5.0, 5.0], &[1.0, 3.0, 5.0, 4.0]).unwrap();
        // 3: above 1, ties 3 = 1.5; each 5: above 1 3 4, ties 5 = 3.5
        assert_close(Some(test.statistic), 8.5);
        assert_close(Some(test.excess), 2.5);
        // V = 12/12 * (8 - (6 + 24) / 42) = 7.285714...; z = 2 / sqrt(V)
        assert_close(Some(test.z), 2.0 / (8.0 - 30.0 / 42.0_f64).sqrt());
    }

    #[test]
    fn all_values_tied_decide_nothing() {
        let test = mann_whitney(&[2.0; 8], &[2.0; 12]).unwrap();
        assert_close(Some(test.z), 0.0);
        assert_eq!(test.p_value, None);
        assert_eq!(mann_whitney(&[], &[1.0]), None);
        assert_eq!(signed_rank(&[0.0, -0.0]), None);
    }

    #[test]
    fn minus_zero_ties_with_zero() {
        assert_close(
            mann_whitney(&[-0.0], &[0.0]).map(|test| test.statistic),
            0.5,
        );
    }

    #[test]
    fn the_signed_ranks_are_those_of_hollander_and_wolfe() {
        // Hamilton depression scale times 100, Hollander & Wolfe 1973, p. 29: V = 40, n = 9
        let before = [183.0, 50.0, 162.0, 248.0, 168.0, 188.0, 155.0, 306.0, 130.0];
        let after = [87.8, 64.7, 59.8, 205.0, 106.0, 129.0, 106.0, 314.0, 129.0];
        let differences: Vec<f64> = before
            .iter()
            .zip(after)
            .map(|(before, after)| before - after)
            .collect();
        let test = signed_rank(&differences).unwrap();
        assert_close(Some(test.statistic), 40.0);
        assert_close(Some(test.z), 17.0 / 71.25_f64.sqrt());
    }

    proptest! {
        #[test]
        fn ranks_give_the_u_of_the_definition(
            a in prop::collection::vec(-5..6_i8, 1..20), b in prop::collection::vec(-5..6_i8, 1..20)
        ) {
            let pairs = || a.iter().flat_map(|x| b.iter().map(move |y| x.cmp(y)));
            let wins = pairs().filter(|order| order.is_gt()).count() as f64;
            let draws = pairs().filter(|order| order.is_eq()).count() as f64;
            let real = |values: &[i8]| values.iter().copied().map(f64::from).collect::<Vec<_>>();
            let test = mann_whitney(&real(&a), &real(&b)).unwrap();
            assert_close(Some(test.statistic), wins + draws / 2.0);
            let other = mann_whitney(&real(&b), &real(&a)).unwrap();
            assert_close(Some(test.excess), -other.excess);
        }
    }
}
