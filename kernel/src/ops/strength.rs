//! `four.resolve`: nets with strengths and switches.
//!
//! The lower ends of all ranges and the upper ends are resolved apart from each other, as they do not depend on each other: of
//! each, the strongest wins. An end is kept as a *rank*, in which more is stronger, ties being decided as the net and the end
//! say; so resolving is taking the larger rank.

use super::{operands, wrong};
use crate::words;
use ir::design::Resolution;
use ir::design::body::{Imm, Inst};
use ir::design::strength::{Loss, REDUCED, Resolver};
use ir::design::ty::TyTable;

/// The rank of an end, where `ones` says whether 1 wins ties.
fn rank(end: i8, ones: bool) -> u8 {
    2 * end.unsigned_abs() + u8::from(end != 0 && (end > 0) == ones)
}

/// The end of a rank.
fn end(rank: u8, ones: bool) -> i8 {
    let level = (rank / 2) as i8;
    if (rank & 1 == 1) == ones { level } else { -level }
}

/// A switch at work: whether it passes for sure, and the places of its bits.
struct Link {
    a: usize,
    b: usize,
    width: usize,
    one_way: bool,
    sure: bool,
    loss: Loss,
}

impl Link {
    /// The end behind the switch.
    fn pass(&self, end: i8, upper: bool) -> i8 {
        let end = match self.loss {
            Loss::None => end,
            Loss::Supply => end.clamp(-6, 6),
            Loss::Resistive => end.signum() * REDUCED[usize::from(end.unsigned_abs() & 7)],
        };
        match (self.sure, upper) {
            (true, _) => end,
            (false, true) => end.max(0),
            (false, false) => end.min(0),
        }
    }
}

pub(super) fn resolve(types: &TyTable, inst: &Inst, args: &[u64], out: &mut [u64]) {
    let Imm::Resolver(resolver) = &inst.imm else { wrong(inst) };
    let values: Vec<&[u64]> = operands(types, inst, args).map(|operand| operand.1).collect();
    let links = links(resolver, &values[2 * resolver.sources.len()..]);
    let kinds = resolver.resolutions();
    let [low, high] = [false, true].map(|upper| ends(resolver, &kinds, &values, &links, upper));
    let (count, width) = (kinds.len() as u64, u64::from(resolver.result()));
    out.fill(0);
    for (i, (low, high)) in low.into_iter().zip(high).enumerate() {
        let i = i as u64;
        let ends = (low as u64 & 15) | (high as u64 & 15) << 4;
        words::insert(out, width, 8 * i, &[ends], 8);
        let (value, unknown) = (low > 0 || (low == 0 && high == 0), low <= 0 && high >= 0);
        words::insert(out, width, 8 * count + i, &[u64::from(unknown)], 1);
        words::insert(out, width, 9 * count + i, &[u64::from(value)], 1);
    }
}

/// The switches that may conduct.
fn links(resolver: &Resolver, controls: &[&[u64]]) -> Vec<Link> {
    let mut controls = controls.chunks_exact(2);
    let mut links = Vec::new();
    for switch in &resolver.switches {
        let kind = switch.kind();
        let sure = match kind.control {
            None => true,
            Some(level) => {
                let Some([value, unknown]) = controls.next() else { continue };
                let unknown = unknown.first().is_some_and(|w| w & 1 == 1);
                if !unknown && value.first().is_some_and(|w| w & 1 == 1) != level {
                    continue;
                }
                !unknown
            }
        };
        let (a, b, width) = (switch.a as usize, switch.b as usize, switch.width as usize);
        links.push(Link { a, b, width, one_way: kind.one_way, sure, loss: kind.loss });
    }
    links
}

/// The lower or upper ends of all bits.
fn ends(
    resolver: &Resolver,
    kinds: &[Resolution],
    values: &[&[u64]],
    links: &[Link],
    upper: bool,
) -> Vec<i8> {
    let ones = |kind: Resolution| match upper {
        true => kind != Resolution::WiredAnd,
        false => kind == Resolution::WiredOr,
    };
    let mut own = vec![0u8; kinds.len()];
    for (source, planes) in resolver.sources.iter().zip(values.chunks_exact(2)) {
        let [zero, one] = source.levels.map(|level| level as i8);
        for i in 0..source.width {
            let bit = |plane: &[u64]| words::word_at(plane, u64::from(i)) & 1 == 1;
            let end = match (bit(planes[0]), bit(planes[1])) {
                (true, true) => 0,
                (value, unknown) => {
                    if value || (unknown && upper) {
                        one
                    } else {
                        -zero
                    }
                }
            };
            let at = (source.low + i) as usize;
            own[at] = own[at].max(rank(end, ones(kinds[at])));
        }
    }
    let mut ranks = own.clone();
    let mut next = own.clone();
    for _ in 0..resolver.rounds() {
        next.copy_from_slice(&own);
        let mut pass = |link: &Link, from: usize, to: usize| {
            let end = link.pass(end(ranks[from], ones(kinds[from])), upper);
            next[to] = next[to].max(rank(end, ones(kinds[to])));
        };
        for link in links {
            for i in 0..link.width {
                pass(link, link.b + i, link.a + i);
                if !link.one_way {
                    pass(link, link.a + i, link.b + i);
                }
            }
        }
        if next == ranks {
            break;
        }
        std::mem::swap(&mut ranks, &mut next);
    }
    ranks.iter().zip(kinds).map(|(rank, kind)| end(*rank, ones(*kind))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranks_are_those_of_ends() {
        for ones in [false, true] {
            for value in -7..=7 {
                assert_eq!(end(rank(value, ones), ones), value);
            }
            assert!(rank(-3, ones) > rank(2, ones));
            assert_eq!(rank(3, ones) > rank(-3, ones), ones);
        }
    }
}
