//! Which chart fits a metric.

use super::super::attribute::{AttributeKind, Cases, sigma_z};
use super::super::input::Scale;
use super::super::sum::{mean, sum};

/// Which model the limits of a chart come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Model {
    /// The values themselves and their moving ranges (`XmR`).
    #[default]
    Individuals,
    /// The number of cases behind each value.
    Attribute(AttributeKind),
}

/// Exposure further from its mean than this share of it varies a lot.
const VARIES: f64 = 0.25;
/// Share of the weeks that makes "often".
const OFTEN: f64 = 0.25;
/// Fewer expected events, or non-events, than this in a week are few.
const FEW: f64 = 5.0;
/// Fewest weeks with cases to choose by.
const FEWEST_WEEKS: usize = 8;
/// Sigma of z above this does not fit the model (own threshold).
const MOST_SPREAD: f64 = 1.2;
/// Sigma of z below this does not fit the model where the number of cases is even: individual values
/// see more then.
const LEAST_SPREAD: f64 = 0.8;
/// The same where the number of cases varies, which individual values do not know.
///
/// On weeks of 10-60 cases that do follow the model they flag 4 % (26 weeks before) to 8 % (13
/// weeks) of the next weeks, the model's limits 0.3-1 %. Sigma of z falls below 0.8 by chance in one
/// such baseline in five, below 0.5 in one in fifty at 13 weeks and one in 300 at 26 (own
/// simulation).
const LEAST_SPREAD_UNEVEN: f64 = 0.5;
/// Mean events a week at which a c-chart is better than one of individual values.
const SMALL_COUNTS: std::ops::Range<f64> = 2.0..5.0;

impl Model {
    /// Chooses by the baseline of a segment, so that the choice stands as long as the limits do.
    ///
    /// Individual values by default: "when the model holds they mimic the count charts, when it
    /// fails they are right" (Wheeler, What about p-charts?, Quality Digest 2011). A p- or u-chart
    /// where the number of cases varies by more than a quarter of its mean in at least every fourth
    /// week, or for percentages where fewer than 5 events or non-events are often expected; the
    /// prime chart (Laney, Quality Engineering 14(4), 2002) where the weeks then vary more than the
    /// model says, and individual values where they vary less: its limits would see nothing. A
    /// c-chart for counts of 2-5 a week that vary as Poisson counts do.
    pub fn of(scale: Scale, cases: &[Option<Cases>]) -> Self {
        let known: Vec<Cases> = cases.iter().flatten().copied().collect();
        let exposure = sum(known.iter().map(|week| week.exposure));
        if known.len() < FEWEST_WEEKS || exposure <= 0.0 {
            return Self::Individuals;
        }
        let rate = sum(known.iter().map(|week| week.events)) / exposure;
        let uneven = varies(&known);
        let least = if uneven {
            LEAST_SPREAD_UNEVEN
        } else {
            LEAST_SPREAD
        };
        let counted = |kind, prime| match sigma_z(kind, rate, cases) {
            Some(z) if z > MOST_SPREAD => Self::Attribute(prime),
            Some(z) if z >= least => Self::Attribute(kind),
            _ => Self::Individuals,
        };
        let few = |week: &Cases| week.exposure * rate < FEW || week.exposure * (1.0 - rate) < FEW;
        match scale {
            Scale::Percent if uneven || often(&known, few) => {
                counted(AttributeKind::P, AttributeKind::PPrime)
            }
            Scale::Rate if uneven => counted(AttributeKind::U, AttributeKind::UPrime),
            Scale::Count if SMALL_COUNTS.contains(&rate) => {
                let z = sigma_z(AttributeKind::C, rate, cases);
                if z.is_some_and(|z| (LEAST_SPREAD..=MOST_SPREAD).contains(&z)) {
                    Self::Attribute(AttributeKind::C)
                } else {
                    Self::Individuals
                }
            }
            _ => Self::Individuals,
        }
    }
}

fn varies(known: &[Cases]) -> bool {
    let Some(middle) = mean(known.iter().map(|week| week.exposure)) else {
        return false;
    };
    often(known, |week| {
        (week.exposure - middle).abs() > VARIES * middle
    })
}

fn often(known: &[Cases], is: impl Fn(&Cases) -> bool) -> bool {
    let weeks = known.iter().filter(|week| is(week)).count();
    weeks as f64 >= OFTEN * known.len() as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    fn weeks(cases: impl IntoIterator<Item = (f64, f64)>) -> Vec<Option<Cases>> {
        let pair = |(events, exposure)| Some(Cases { events, exposure });
        cases.into_iter().map(pair).collect()
    }

    #[test]
    fn even_numbers_of_cases_keep_individual_values() {
        let even = weeks((0..20).map(|week| (40.0 + f64::from(week % 5), 50.0)));
        assert_eq!(Model::of(Scale::Percent, &even), Model::Individuals);
        assert_eq!(Model::of(Scale::Rate, &even), Model::Individuals);
        assert_eq!(Model::of(Scale::Measurement, &even), Model::Individuals);
        assert_eq!(Model::of(Scale::Percent, &even[..7]), Model::Individuals);
    }

    #[test]
    fn uneven_numbers_of_cases_take_a_p_or_u_chart() {
        let uneven = |week: i32| if week % 2 == 0 { 20.0 } else { 60.0 };
        let cases = |events: fn(i32, f64) -> f64| {
            weeks((0..20).map(|week| (events(week, uneven(week)), uneven(week))))
        };
        let held = cases(|week, n| n * 0.5 + [0.0, 1.5, -2.0, 2.5, -1.0][week as usize % 5]);
        assert_eq!(
            Model::of(Scale::Percent, &held),
            Model::Attribute(AttributeKind::P)
        );
        let wider = cases(|week, n| n * 0.5 + [0.0, 2.5, -3.4, 4.2, -1.7][week as usize % 5]);
        assert_eq!(
            Model::of(Scale::Rate, &wider),
            Model::Attribute(AttributeKind::U)
        );
        let calm = cases(|_, n| n * 0.5);
        assert_eq!(Model::of(Scale::Percent, &calm), Model::Individuals);
        let wild = cases(|week, n| n * [0.2, 0.8, 0.5, 0.9, 0.1][week as usize % 5]);
        assert_eq!(
            Model::of(Scale::Percent, &wild),
            Model::Attribute(AttributeKind::PPrime)
        );
    }

    #[test]
    fn small_counts_take_a_c_chart_only_where_they_vary_like_chance() {
        let poisson = [3.0, 5.0, 2.0, 4.0, 1.0, 3.0, 6.0, 2.0, 4.0, 3.0];
        let counts = |list: [f64; 10]| weeks(list.map(|events| (events, 1.0)));
        assert_eq!(
            Model::of(Scale::Count, &counts(poisson)),
            Model::Attribute(AttributeKind::C)
        );
        let even = [3.0, 3.0, 4.0, 3.0, 3.0, 4.0, 3.0, 3.0, 4.0, 3.0];
        assert_eq!(Model::of(Scale::Count, &counts(even)), Model::Individuals);
        let many = poisson.map(|events| events * 10.0);
        assert_eq!(Model::of(Scale::Count, &counts(many)), Model::Individuals);
    }
}
