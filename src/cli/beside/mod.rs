//! What goes on between units: `escalate`, `lifted`, `answer`, `share`, `gallery`, `take`, and the
//! file of a shared card.

pub(super) mod args;
mod file;
mod lifting;
mod sharing;

pub(super) use file::{export, import};
pub(super) use lifting::{answer, escalate, lifted as list_lifted};
pub(super) use sharing::{gallery as show_gallery, share, take};

use crate::board::{Board, CardNumber, CardRef, Liftable, UnitSlug};
use crate::error::{Failure, store_failure};
use crate::report::document::Fact;
use crate::report::neighbours::{Neighbour, Neighbours};
use crate::report::{gallery, lifted};
use crate::store::{Extent, Loaded, glance_at};

use super::session::Session;

impl Session<'_, '_> {
    /// Reads the boards beside a unit's own, as far as asked for. One that cannot be read hinders
    /// nothing.
    pub(super) fn neighbours(&self, own: &UnitSlug, extent: Extent) -> Result<Neighbours, Failure> {
        let slugs = self.store.slugs();
        let mut slugs = slugs.map_err(|error| store_failure(self.words, &error))?;
        slugs.retain(|slug| slug != own);
        let today = self.today();
        let make = |slug: &UnitSlug, loaded: Loaded| Neighbour::of(slug, &loaded.board, today);
        let mut neighbours = Neighbours {
            own: Some(own.clone()),
            ..Neighbours::default()
        };
        for (slug, read) in glance_at(self.store.as_ref(), slugs, extent, make) {
            match read {
                Ok(unit) => neighbours.units.push(unit),
                Err(error) => {
                    let why = store_failure(self.words, &error).message;
                    neighbours.unread.push((slug, why));
                }
            }
        }
        Ok(neighbours)
    }

    /// What other units' boards say of one's own card; they are only read where they may say
    /// something.
    pub(super) fn facts_beside(
        &self,
        own: &UnitSlug,
        board: &Board,
        card: CardRef<'_>,
    ) -> Result<Vec<Fact>, Failure> {
        let lifted = Liftable::of(card).and_then(Liftable::standing).is_some();
        if !lifted && !card.is_shared() {
            return Ok(Vec::new());
        }
        let neighbours = self.neighbours(own, Extent::Whole)?;
        let lifted = lifted::facts(self.words, board, &neighbours, self.today(), card);
        let taken = gallery::facts(self.words, &neighbours, card.id());
        Ok(lifted.into_iter().chain(taken).collect())
    }

    /// Reads how another unit's card is named: `ungdomsenheten#12`.
    fn address(&self, typed: &str) -> Result<(UnitSlug, CardNumber), Failure> {
        let bad = || {
            let said = [("written", typed.into())];
            Failure::usage(self.words.with("cli-bad-address", &said))
                .hint(self.words.text("cli-bad-address-hint"))
        };
        let (unit, number) = typed.trim().rsplit_once('#').ok_or_else(bad)?;
        let unit = unit.trim().parse().map_err(|_bad| bad())?;
        let number = number.parse().map_err(|_bad| bad())?;
        Ok((unit, number))
    }
}
