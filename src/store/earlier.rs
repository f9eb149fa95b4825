//! Reading the figures of the years before, one file at a time, so that no more than a year lies
//! in memory at once.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::board::{Earlier, Figures, Part, UnitId, UnitSlug, Week, Year};

use super::fingerprint::{Fingerprint, fingerprint_of};
use super::format::{YearFigures, part_named};
use super::place::Place;
use super::{StoreError, StoreErrorKind};

/// What was read last, so that files that nobody touched are not read again.
#[derive(Default)]
pub(super) struct Remembered(Mutex<Option<Figured>>);

/// What was read of a unit, and what its files looked like before.
type Figured = (UnitSlug, Fingerprint, Arc<Earlier>);

impl Remembered {
    /// Never held while a file is read: one that hangs would keep every other unit waiting.
    fn last(&self) -> MutexGuard<'_, Option<Figured>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Reads the figures of the years before the one that a week belongs to.
///
/// A year that cannot be read is left out, and with it every statement that would rest on it; the
/// reading of the board itself tells why.
pub(super) fn earlier(
    place: &Place<'_>,
    unit: &UnitSlug,
    before: Week,
    remembered: &Remembered,
) -> Result<Arc<Earlier>, StoreError> {
    let is_earlier = |part: Part| matches!(part, Part::Year(year) if year < before.year());
    let seen = fingerprint_of(&place.folder, |name| {
        part_named(name).is_some_and(is_earlier)
    });
    if let Some((slug, then, earlier)) = remembered.last().as_ref()
        && (slug, then) == (unit, &seen)
    {
        return Ok(Arc::clone(earlier));
    }
    let own = place.page(Part::Open)?.page.leaf.unit;
    let mut earlier = Earlier::default();
    let mut buffer = Vec::new();
    for part in place.parts()?.into_iter().filter(|part| is_earlier(*part)) {
        let Part::Year(year) = part else { continue };
        match figures(place, part, own, &mut buffer) {
            Ok(figures) => earlier.add(year, figures),
            Err(error) if matches!(error.kind, StoreErrorKind::Io(_)) => return Err(error),
            Err(_) => {}
        }
    }
    let earlier = Arc::new(earlier);
    *remembered.last() = Some((unit.clone(), seen, Arc::clone(&earlier)));
    Ok(earlier)
}

/// Reads the figures of a year's file: quickly and nothing else where the program wrote the file,
/// else the whole of it with every check.
fn figures(
    place: &Place<'_>,
    part: Part,
    unit: UnitId,
    buffer: &mut Vec<u8>,
) -> Result<Vec<Figures>, StoreError> {
    place.bytes(part, buffer)?;
    let text = std::str::from_utf8(buffer).ok();
    if let Some(figures) = text.and_then(|text| YearFigures::read(text, part, unit)) {
        return Ok(figures);
    }
    let held = place.page_of(part, unit)?;
    let year = held.page.seen().sheet.year.as_ref();
    Ok(year.map(Year::figures).unwrap_or_default())
}
