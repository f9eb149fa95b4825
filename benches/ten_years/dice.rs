//! Seeded chance: the same seed gives the same board.

use tavla::board::{CardId, ChangeId};

/// A generator after Steele, Lea & Flood 2014 (`SplitMix64`).
pub(crate) struct Dice(u64);

impl Dice {
    pub(crate) const fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A whole number below `sides`.
    pub(crate) fn roll(&mut self, sides: usize) -> usize {
        (self.bits() % sides as u64) as usize
    }

    /// A whole number from one to another, both included.
    pub(crate) fn between(&mut self, least: u32, most: u32) -> u32 {
        least + self.roll((most - least + 1) as usize) as u32
    }

    pub(crate) fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.roll(from.len())]
    }

    pub(crate) fn card(&mut self) -> CardId {
        CardId::from_bits(self.bits())
    }

    pub(crate) fn change(&mut self) -> ChangeId {
        ChangeId::from_bits(self.bits())
    }
}
