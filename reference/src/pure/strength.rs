//! `four.resolve`: nets with strengths and switches, bit by bit (IEEE 1800 28.11 to 28.14).

use super::wrong;
use crate::bits::Bits;
use crate::value::Value;
use ir::design::Resolution;
use ir::design::body::{Imm, Inst};
use ir::design::strength::{Loss, REDUCED, Resolver, SwitchKind};
use spec::rule;

/// What a bit can be: a range on the scale from −7, supply 0, to 7, supply 1.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Range {
    low: i8,
    high: i8,
}

const HIGH_Z: Range = Range { low: 0, high: 0 };

/// The end of a range that wins: the stronger one, of two as strong that of 1 if `one`.
fn stronger(a: i8, b: i8, one: bool) -> i8 {
    match a.abs().cmp(&b.abs()) {
        std::cmp::Ordering::Less => b,
        std::cmp::Ordering::Greater => a,
        std::cmp::Ordering::Equal => {
            if one {
                a.max(b)
            } else {
                a.min(b)
            }
        }
    }
}

impl Range {
    /// What two drivers of one bit make together.
    fn with(self, other: Range, kind: Resolution) -> Range {
        Range {
            low: stronger(self.low, other.low, kind == Resolution::WiredOr),
            high: stronger(self.high, other.high, kind != Resolution::WiredAnd),
        }
    }

    /// What is behind a switch. `conducts` is unknown where its control is.
    fn through(self, kind: &SwitchKind, conducts: Option<bool>) -> Range {
        let lose = |end: i8| match kind.loss {
            Loss::None => end,
            Loss::Supply => end.clamp(-6, 6),
            Loss::Resistive => end.signum() * REDUCED[usize::from(end.unsigned_abs())],
        };
        let passed = Range { low: lose(self.low), high: lose(self.high) };
        match conducts {
            Some(true) => passed,
            Some(false) => HIGH_Z,
            // Between what would pass and nothing (28.12.2).
            None => Range { low: passed.low.min(0), high: passed.high.max(0) },
        }
    }
}

/// What a driver with these levels of 0 and 1 asks for.
fn driven(value: bool, unknown: bool, [zero, one]: [u8; 2]) -> Range {
    let (zero, one) = (-(zero as i8), one as i8);
    match (value, unknown) {
        (false, false) => Range { low: zero, high: zero },
        (true, false) => Range { low: one, high: one },
        (false, true) => Range { low: zero, high: one },
        (true, true) => HIGH_Z,
    }
}

pub(super) fn resolve(inst: &Inst, args: &[&Value]) -> Value {
    rule!("four.resolve");
    let Imm::Resolver(resolver) = &inst.imm else { wrong(inst) };
    let ranges = ranges(resolver, args);
    let count = ranges.len() as u64;
    let mut out = Bits::zero(u64::from(resolver.result()));
    for (i, range) in ranges.iter().enumerate() {
        let i = i as u64;
        out.insert(8 * i, &Bits::from_u64(4, range.low as u64 & 15));
        out.insert(8 * i + 4, &Bits::from_u64(4, range.high as u64 & 15));
        let (value, unknown) = match (range.low, range.high) {
            (0, 0) => (true, true),
            (low, _) if low > 0 => (true, false),
            (_, high) if high < 0 => (false, false),
            _ => (false, true),
        };
        out.insert(8 * count + i, &Bits::from_bool(unknown));
        out.insert(9 * count + i, &Bits::from_bool(value));
    }
    out.into()
}

fn ranges(resolver: &Resolver, args: &[&Value]) -> Vec<Range> {
    let kinds = resolver.resolutions();
    let mut own = vec![HIGH_Z; kinds.len()];
    let mut args = args.iter();
    let mut next = || args.next().map(|v| v.bits());
    for source in &resolver.sources {
        let (Some(value), Some(unknown)) = (next(), next()) else { continue };
        for i in 0..u64::from(source.width) {
            let bit = source.low as usize + i as usize;
            let range = driven(value.bit(i), unknown.bit(i), source.levels);
            own[bit] = own[bit].with(range, kinds[bit]);
        }
    }
    let mut switches = Vec::new();
    for switch in &resolver.switches {
        let kind = switch.kind();
        let conducts = match kind.control {
            None => Some(true),
            Some(level) => {
                let (Some(value), Some(unknown)) = (next(), next()) else { continue };
                (!unknown.bit(0)).then(|| value.bit(0) == level)
            }
        };
        switches.push((switch, kind, conducts));
    }
    // Round by round, what is driven goes one switch further, from all bits at once, until nothing new arrives: what comes
    // back is no stronger than what went.
    rule!("four.resolve.switch");
    let mut now = own.clone();
    for _ in 0..resolver.rounds() {
        let mut new = own.clone();
        for (switch, kind, conducts) in &switches {
            for i in 0..switch.width {
                let (a, b) = ((switch.a + i) as usize, (switch.b + i) as usize);
                new[a] = new[a].with(now[b].through(kind, *conducts), kinds[a]);
                if !kind.one_way {
                    new[b] = new[b].with(now[a].through(kind, *conducts), kinds[b]);
                }
            }
        }
        if new == now {
            break;
        }
        now = new;
    }
    now
}

#[cfg(test)]
mod tests {
    use super::*;
    use Resolution::{Wire, WiredAnd, WiredOr};

    fn range(low: i8, high: i8) -> Range {
        Range { low, high }
    }

    /// Every value that a bit of one range and a bit of another can make, point by point.
    fn by_points(a: Range, b: Range, kind: Resolution) -> Range {
        let mut all = Vec::new();
        for x in a.low..=a.high {
            for y in b.low..=b.high {
                match (x.abs().cmp(&y.abs()), kind) {
                    (std::cmp::Ordering::Less, _) => all.push(y),
                    (std::cmp::Ordering::Greater, _) => all.push(x),
                    (_, Wire) => all.extend([x, y]),
                    (_, WiredAnd) => all.push(x.min(y)),
                    (_, WiredOr) => all.push(x.max(y)),
                }
            }
        }
        range(*all.iter().min().unwrap_or(&0), *all.iter().max().unwrap_or(&0))
    }

    /// rule: four.resolve
    #[test]
    fn the_ends_of_ranges_are_those_of_all_their_points() {
        let ranges: Vec<Range> =
            (-7..=7).flat_map(|low| (low..=7).map(move |high| range(low, high))).collect();
        for &a in &ranges {
            for &b in &ranges {
                for kind in [Wire, WiredAnd, WiredOr] {
                    assert_eq!(a.with(b, kind), by_points(a, b, kind), "{a:?} {b:?} {kind:?}");
                    assert_eq!(a.with(b, kind), b.with(a, kind));
                }
            }
        }
    }

    /// rule: four.resolve.switch
    #[test]
    fn switches_reduce_strengths() {
        let kind = |name| ir::design::strength::SWITCHES.iter().find(|k| k.name == name);
        let tran = kind("tran").map(|k| range(-7, 6).through(k, Some(true)));
        assert_eq!(tran, Some(range(-6, 6)));
        let resistive = kind("rtran").map(|k| range(-7, 3).through(k, Some(true)));
        assert_eq!(resistive, Some(range(-5, 2)));
        let unsure = kind("nmos").map(|k| range(5, 6).through(k, None));
        assert_eq!(unsure, Some(range(0, 6)));
    }
}
