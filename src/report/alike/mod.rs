//! Cards like one that is being written, so that a proposal is supported rather than made twice.
//!
//! Titles are compared by the trigrams of their words, as `PostgreSQL`'s `pg_trgm` does: each word,
//! with blanks around it, gives its runs of three letters. A trigram counts for more the fewer cards
//! have it (inverse document frequency; Spärck Jones, 1972), and the score is the cosine between
//! what was typed and the title (Salton, Wong and Yang, 1975). So typing mistakes, other endings and
//! compound words cost little: `tolkbokning` is like `bokning av tolk`.

use std::collections::HashMap;

use crate::board::{Board, CardId, CardRef};
use crate::locale::fold;

/// Cards less like than this are not shown.
const LEAST: f32 = 0.25;
/// Fewer letters than this say nothing yet.
const FEWEST_LETTERS: usize = 3;

/// What the titles of a board's cards are made of.
#[derive(Debug, Clone, Default)]
pub struct AlikeIndex {
    cards: Vec<CardId>,
    /// How long each card's vector is.
    lengths: Vec<f32>,
    /// The cards that have a trigram, and how much it counts for.
    trigrams: HashMap<Trigram, (f32, Vec<u32>)>,
}

/// A card like the one that is being written.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Alike {
    /// Which card.
    pub card: CardId,
    /// How like it is: 0 not at all, 1 word for word.
    pub score: f32,
}

type Trigram = [char; 3];

impl AlikeIndex {
    /// Looks through a board: its proposals of every status, and the input and hinders that have
    /// not become one.
    pub fn of(board: &Board) -> Self {
        let mut index = Self::default();
        let mut counted = Vec::new();
        for card in board.every_card().filter(|card| takes_part(*card)) {
            let place = index.cards.len() as u32;
            let trigrams = trigrams(card.title());
            for trigram in &trigrams {
                let (_, cards) = index.trigrams.entry(*trigram).or_default();
                cards.push(place);
            }
            index.cards.push(card.id());
            counted.push(trigrams);
        }
        index.weigh(&counted);
        index
    }

    fn weigh(&mut self, counted: &[Vec<Trigram>]) {
        let all = self.cards.len() as f32;
        for (weight, cards) in self.trigrams.values_mut() {
            *weight = (1.0 + all / cards.len() as f32).ln();
        }
        let length = |trigrams: &Vec<Trigram>| self.length(trigrams);
        self.lengths = counted.iter().map(length).collect();
    }

    fn length(&self, trigrams: &[Trigram]) -> f32 {
        let squared: f32 = trigrams
            .iter()
            .map(|one| self.weight(one) * self.weight(one))
            .sum();
        squared.sqrt()
    }

    /// How much a trigram counts for; one that no card has, as much as the rarest.
    fn weight(&self, trigram: &Trigram) -> f32 {
        let unknown = || (1.0 + self.cards.len() as f32).ln();
        self.trigrams
            .get(trigram)
            .map_or_else(unknown, |(weight, _)| *weight)
    }

    /// Finds the cards most like a text, the most alike first.
    pub fn find(&self, typed: &str, most: usize) -> Vec<Alike> {
        let typed = trigrams(typed);
        let length = self.length(&typed);
        if typed.len() < FEWEST_LETTERS || length == 0.0 {
            return Vec::new();
        }
        let mut shared = vec![0.0_f32; self.cards.len()];
        for (weight, cards) in typed.iter().filter_map(|one| self.trigrams.get(one)) {
            for card in cards {
                shared[*card as usize] += weight * weight;
            }
        }
        let scored = shared.iter().zip(&self.lengths).zip(&self.cards);
        let alike = scored.map(|((shared, own), card)| Alike {
            card: *card,
            score: shared / (length * own).max(f32::MIN_POSITIVE),
        });
        let mut found: Vec<Alike> = alike.filter(|one| one.score >= LEAST).collect();
        found.sort_by(|one, other| {
            let by_score = other.score.total_cmp(&one.score);
            by_score.then(one.card.cmp(&other.card))
        });
        found.truncate(most);
        found
    }
}

fn takes_part(card: CardRef<'_>) -> bool {
    let kind = match card {
        CardRef::Proposal(_) => true,
        CardRef::Input(card) => card.body.proposal.is_none(),
        CardRef::Hinder(card) => card.body.proposal.is_none(),
        _ => false,
    };
    kind && !card.is_removed()
}

/// The runs of three letters in a text's words, each once.
fn trigrams(text: &str) -> Vec<Trigram> {
    let folded = fold(text);
    let words = folded.split(|c: char| !c.is_alphanumeric());
    let mut found: Vec<Trigram> = Vec::new();
    for word in words.filter(|word| !word.is_empty()) {
        let padded: Vec<char> = "  ".chars().chain(word.chars()).chain([' ']).collect();
        let runs = padded.windows(3);
        found.extend(runs.filter_map(|run| Trigram::try_from(run).ok()));
    }
    found.sort_unstable();
    found.dedup();
    found
}

#[cfg(test)]
mod tests;
