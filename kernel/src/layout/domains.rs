//! Clock domains: processes that wait for one clock and for nothing else.
//!
//! Where all of them are at their wait, and have seen the same of the clock, one look tells whether they wake, and whether they do so
//! [without effect](super::Quiet). There is at most one domain in each word of a set of processes. The step loop notes when that is so, and
//! whoever else changes a [record](mod@super::record) notes that it is not; then the processes are looked at one by one.

use super::{Plain, Quiet, record};
use std::collections::BTreeMap;

/// Words about the domain of a word of a set of processes; all 0 if there is none.
pub mod domain {
    /// The bits of its processes in the set.
    pub const MEMBERS: u32 = 0;
    /// The word of the context block with the clock.
    pub const WORD: u32 = 1;
    /// The bits of the clock in it.
    pub const BITS: u32 = 2;
    /// What the clock is when they wake without effect.
    pub const QUIET: u32 = 3;
    /// Then this is in a word of each, see [`FIRST`].
    pub const CONTENT: u32 = 4;
    /// The first of two words for each process: where its record is, and what is another word then.
    pub const FIRST: u32 = 5;
    /// Past the last of them.
    pub const END: u32 = 6;
    /// The bits of its processes if all of them are at their wait, their lanes open, and what they have seen of the clock is [`SEEN`]; else 0.
    pub const ARMED: u32 = 7;
    /// What they have seen of the clock.
    pub const SEEN: u32 = 8;
    /// Words of it: a power of two.
    pub const WORDS: u32 = 16;
}

/// Fewer processes are looked at one by one.
const FEWEST: usize = 4;

/// A clock domain, or a part of one.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Domain {
    /// The word of a set of processes where its processes are, and their bits.
    pub set: (u32, u64),
    /// The word of the context block with the clock, and its bits.
    pub clock: (u32, u64),
    /// What the clock is when they wake without effect, and what is in a word of each then.
    pub quiet: (u64, u64),
    /// Where the record of each process is, and that word.
    pub members: Vec<(u32, u32)>,
    /// The first word about the members in the context block.
    pub first: u32,
}

/// The processes that may be in a domain, by word of the set, clock, and what happens without effect.
type Candidates = BTreeMap<(u32, (u32, u64), (u64, u64)), Vec<(u32, u32, u32)>>;

/// The domains of a design, by their words. `rank` is the order of the processes, `frame` says where slots of one are.
pub(super) fn domains(
    plain: &[Vec<Option<Plain>>],
    records: &[u32],
    rank: &[u32],
    frame: impl Fn(usize, u32) -> u32,
) -> Vec<Domain> {
    let mut found = Candidates::new();
    for (process, waits) in plain.iter().enumerate() {
        let mut waits = waits.iter().flatten();
        let (Some(wait), None) = (waits.next(), waits.next()) else { continue };
        let ([clock], Some(quiet), 0, false) = (&wait.words[..], wait.quiet, wait.yields, wait.delayed)
        else {
            continue;
        };
        let (place, content) = place(quiet, records[process], |slot| frame(process, slot));
        let at = rank[process];
        found.entry((at / 64, *clock, (quiet.content, content))).or_default().push((
            at,
            records[process],
            place,
        ));
    }
    let mut best: BTreeMap<u32, Domain> = BTreeMap::new();
    for ((word, clock, quiet), mut members) in found {
        let fewer = best.get(&word).map_or(FEWEST - 1, |domain| domain.members.len());
        if members.len() <= fewer {
            continue;
        }
        members.sort_unstable();
        let bits = members.iter().fold(0, |bits, (at, ..)| bits | 1 << (at % 64));
        let members = members.iter().map(|(_, record, place)| (*record, *place)).collect();
        best.insert(word, Domain { set: (word, bits), clock, quiet, members, first: 0 });
    }
    best.into_values().collect()
}

/// Of each process, the first of the words about its domain; those of all sets begin at `rows`. Domains are in the order of their words.
pub(super) fn members(domains: &[Domain], rank: &[u32], rows: u32) -> Vec<Option<u32>> {
    let set = |at: u32| {
        let word = domains.binary_search_by_key(&(at / 64), |domain| domain.set.0).ok()?;
        Some(&domains[word])
    };
    let of = |at: &u32| {
        set(*at).filter(|domain| domain.set.1 >> (at % 64) & 1 == 1).map(|it| rows + it.set.0 * domain::WORDS)
    };
    rank.iter().map(of).collect()
}

/// The word that is another one after waking without effect, and what is in it then.
pub(super) fn place(quiet: Quiet, own: u32, frame: impl Fn(u32) -> u32) -> (u32, u64) {
    // Without a slot that changes, it is what the record says again.
    quiet.slot.map_or((own + record::OLD, quiet.content), |(slot, new)| (frame(slot), new))
}

impl Domain {
    /// Its words that never change, by their places; `at` is that of the first word about it.
    pub(super) fn words(&self, at: u32) -> impl Iterator<Item = (u32, u64)> + '_ {
        let end = self.first + 2 * self.members.len() as u32;
        let about = [
            (domain::MEMBERS, self.set.1),
            (domain::WORD, self.clock.0.into()),
            (domain::BITS, self.clock.1),
            (domain::QUIET, self.quiet.0),
            (domain::CONTENT, self.quiet.1),
            (domain::FIRST, self.first.into()),
            (domain::END, end.into()),
        ];
        let members = self.members.iter().flat_map(|(record, place)| [*record, *place]);
        let members = (self.first..).zip(members.map(u64::from));
        about.into_iter().map(move |(word, content)| (at + word, content)).chain(members)
    }
}
