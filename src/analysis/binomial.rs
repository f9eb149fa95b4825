//! The binomial distribution of fair coin tosses.

/// Gives the smallest k with P(X <= k) >= probability, X binomial with so many tosses of a fair
/// coin.
///
/// Equal to R's `qbinom(probability, tosses, 0.5)` for 0 < probability < 1/2. The weights are
/// summed outwards from the middle, relative to the middle one, so nothing underflows however many
/// tosses there are. Time: O(sqrt(tosses)).
pub(super) fn fair_coin_quantile(probability: f64, tosses: usize) -> usize {
    // weight(k) = C(tosses, k) / C(tosses, middle); the weights fall off like a normal curve on
    // both sides
    let middle = tosses / 2;
    let mut below: Vec<f64> = Vec::new();
    let (mut weight, mut k) = (1.0, middle);
    while k > 0 && weight > f64::EPSILON * 1e-3 {
        weight *= k as f64 / (tosses - k + 1) as f64;
        below.push(weight);
        k -= 1;
    }
    let lower: f64 = below.iter().rev().sum();
    // an odd number of tosses has two middle weights, an even number one
    let total = 2.0 * (lower + if tosses % 2 == 1 { 1.0 } else { 0.5 });
    let wanted = probability * total;
    let mut reached = 0.0;
    let tail = below.iter().rev().chain([&1.0]).position(|weight| {
        reached += weight;
        reached >= wanted
    });
    k + tail.unwrap_or(below.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// P(X <= k) summed term by term.
    fn cumulative(k: usize, tosses: usize) -> f64 {
        let mut term = 0.5_f64.powi(i32::try_from(tosses).unwrap());
        let mut total = term;
        for below in 0..k {
            term *= (tosses - below) as f64 / (below + 1) as f64;
            total += term;
        }
        total
    }

    #[test]
    fn the_quantile_is_the_first_count_that_reaches_the_probability() {
        for tosses in 0..400 {
            let k = fair_coin_quantile(0.05, tosses);
            assert!(cumulative(k, tosses) >= 0.05, "{tosses}");
            assert!(k == 0 || cumulative(k - 1, tosses) < 0.05, "{tosses}");
        }
    }

    #[test]
    fn many_tosses_do_not_underflow() {
        // normal approximation: 5000 - 1.645 * 50 = 4917.8
        assert_eq!(fair_coin_quantile(0.05, 10_000), 4918);
    }
}
