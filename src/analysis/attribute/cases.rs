//! Events and what they are counted against.

/// The events of one week and what they are counted against.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Cases {
    /// How many events.
    pub events: f64,
    /// Among how many cases, or in how much exposure; above 0.
    pub exposure: f64,
}

impl Cases {
    /// Pairs counts with their denominators; a week lacking either, or with a denominator of 0, is
    /// missing.
    pub fn pair(events: &[Option<f64>], denominators: &[Option<f64>]) -> Vec<Option<Self>> {
        let pair = |(events, exposure): (&Option<f64>, &Option<f64>)| {
            Some(Self {
                events: (*events)?,
                exposure: exposure.filter(|n| *n > 0.0)?,
            })
        };
        events.iter().zip(denominators).map(pair).collect()
    }

    /// Takes every week to be of equal exposure, as a c-chart does.
    pub fn equal(events: &[Option<f64>]) -> Vec<Option<Self>> {
        events
            .iter()
            .map(|events| {
                events.map(|events| Self {
                    events,
                    exposure: 1.0,
                })
            })
            .collect()
    }

    /// Gives the plotted value: events / exposure.
    pub(super) fn rate(self) -> f64 {
        self.events / self.exposure
    }
}
