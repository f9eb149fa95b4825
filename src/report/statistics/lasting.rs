//! Does an improvement last? A later look, or the weeks after the last look, may say otherwise.

use super::effect::Doubt;
use super::judging::look;
use super::series::{MetricSeries, improvement};
use crate::analysis::improvement::Improvement;
use crate::analysis::intervention::{Change, Phases, judge};
use crate::analysis::look::Look;
use crate::analysis::verdict::{Effect, Verdict};
use crate::board::{Finding, Judged, Metric};

/// Tells why an improvement that was seen is in doubt: the look that is reached no longer shows
/// it, or the weeks after the last look are confirmed to be worse than those it took in.
///
/// The second is the same procedure as for the change itself, with the 26 weeks before as the weeks
/// before, at first those that were judged: a fall back has to be earned like an improvement.
pub(super) fn doubt(
    series: &MetricSeries,
    metric: &Metric,
    phases: &Phases,
    (verdict, reached): (Verdict, Look),
    stored: Option<&Judged>,
) -> Option<Doubt> {
    let way = improvement(metric.better);
    let at = |look| judge(&series.values, &phases.clone().at(look), way).verdict;
    let confirmed = |verdict| verdict == Verdict::Confirmed(Effect::Improvement);
    let earlier = stored.is_some_and(|judged| {
        judged.finding == Finding::Improved && look(judged.of.look) < reached
    }) || (reached > Look::Main && confirmed(at(Look::Main)));
    let better = |verdict| {
        matches!(
            verdict,
            Verdict::Confirmed(Effect::Improvement) | Verdict::Possible(Effect::Improvement)
        )
    };
    if earlier && !better(verdict) {
        return Some(Doubt::LaterLook);
    }
    let last = (reached == Look::Lasting && better(verdict)).then(|| phases.end())??;
    fallen_since(series, last, way).then_some(Doubt::FellBack)
}

/// Tells whether the level has been confirmed to fall back after a row, half a year at a time, and
/// not to rise again since.
fn fallen_since(series: &MetricSeries, mut last: usize, way: Improvement) -> bool {
    let mut fallen = false;
    loop {
        let since = Change {
            row: last + 1,
            washout: 0,
        };
        let since = Phases::of(&series.values, &series.rebase, since);
        let (Some(seen), Some(end)) = (Look::reached(since.after()), since.end()) else {
            return fallen;
        };
        match judge(&series.values, &since.at(seen), way).verdict {
            Verdict::Confirmed(Effect::Deterioration) => fallen = true,
            Verdict::Confirmed(Effect::Improvement) => fallen = false,
            _ => {}
        }
        if seen < Look::Lasting {
            return fallen;
        }
        last = end;
    }
}
