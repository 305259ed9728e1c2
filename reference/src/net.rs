//! Resolution of several drivers of one net, bit by bit.

use crate::bits::Bits;
use ir::design::ty::Planes;
use ir::design::{Resolution, Strengths};
use serde::{Deserialize, Serialize};
use smallvec::SmallVec;
use spec::rule;

/// What a driver contributes to a net: a content for the window of bits that it covers.
///
/// The planes of a two-state net are one: a single [`Planes`] whose value and unknown bits are the same.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
pub struct Contribution {
    /// The lowest bit of the net that it covers.
    pub low: u64,
    /// The content that it asks for, from there on.
    pub value: Bits,
    /// Strength of 0.
    pub zero: u8,
    /// Strength of 1.
    pub one: u8,
}

const HIGH_Z: u8 = 4;

impl Contribution {
    /// One past the highest bit that it covers.
    pub fn high(&self) -> u64 {
        self.low + self.value.width()
    }

    fn covers(&self, bit: u64) -> bool {
        (self.low..self.high()).contains(&bit)
    }

    fn bit(&self, bit: u64) -> bool {
        bit >= self.low && self.value.bit(bit - self.low)
    }
}

/// The pairs that the bits from `low` to `high` (exclusive) belong to. Pairs lie in ascending order without gaps.
fn touched(planes: &[Planes], low: u64, high: u64) -> &[Planes] {
    let first = planes.partition_point(|p| p.value + p.width <= low);
    let last = planes.partition_point(|p| p.unknown < high);
    planes.get(first..last).unwrap_or(&[])
}

/// The bits from `low` to `high`, extended to whole pairs.
pub fn whole_pairs(planes: &[Planes], low: u64, high: u64) -> (u64, u64) {
    match touched(planes, low, high) {
        [first, .., last] => (first.unknown, last.value + last.width),
        [only] => (only.unknown, only.value + only.width),
        [] => (low, low),
    }
}

/// Resolves the bits of a net from `low` to `high`, which are whole pairs, over its drivers; bits of `old` (the content
/// of the net) that no driver covers stay.
pub fn resolve(
    planes: &[Planes],
    kind: Resolution,
    drivers: &[&Contribution],
    old: &Bits,
    (low, high): (u64, u64),
) -> Bits {
    rule!("machine.net.resolve");
    match kind {
        Resolution::Wire => rule!("machine.net.wire"),
        Resolution::WiredAnd => rule!("machine.net.wired-and"),
        Resolution::WiredOr => rule!("machine.net.wired-or"),
    }
    let mut out = old.slice(low, high - low);
    for part in touched(planes, low, high) {
        let end = part.value + part.width;
        let drivers: SmallVec<[&Contribution; 4]> =
            drivers.iter().copied().filter(|d| d.low < end && d.high() > part.unknown).collect();
        if let [only] = drivers[..]
            && only.low <= part.unknown
            && only.high() >= end
            && only.zero < HIGH_Z
            && only.one < HIGH_Z
        {
            // A single driver of all of it has its way.
            out.insert(part.unknown - low, &only.value.slice(part.unknown - only.low, end - part.unknown));
            continue;
        }
        let two_state = part.value == part.unknown;
        for i in 0..part.width {
            let (value, unknown) = (part.value + i, part.unknown + i);
            if !drivers.iter().any(|d| d.covers(value) || d.covers(unknown)) {
                continue;
            }
            let (v, u) = resolve_bit(kind, &drivers, value, unknown);
            if two_state {
                rule!("machine.net.two-state");
                out.insert(value - low, &Bits::from_bool(v && !u));
                continue;
            }
            out.insert(value - low, &Bits::from_bool(v));
            out.insert(unknown - low, &Bits::from_bool(u));
        }
    }
    out
}

/// One bit: its value and unknown bits.
fn resolve_bit(kind: Resolution, drivers: &[&Contribution], value: u64, unknown: u64) -> (bool, bool) {
    // The strongest (smallest) strength of those that certainly and possibly drive 0 and 1.
    let (mut certain, mut possible) = ([HIGH_Z; 2], [HIGH_Z; 2]);
    for driver in drivers {
        if !driver.covers(value) && !driver.covers(unknown) {
            continue;
        }
        // A two-state net has one plane: nothing in it is unknown.
        let (v, u) = (driver.bit(value), unknown != value && driver.bit(unknown));
        if u && v {
            continue; // Z
        }
        for (side, strength) in [(0, driver.zero), (1, driver.one)] {
            let asks = u || v == (side == 1);
            if asks {
                possible[side] = possible[side].min(strength);
                if !u {
                    certain[side] = certain[side].min(strength);
                }
            }
        }
    }
    // A contribution of high impedance is none.
    let [c0, c1] = certain;
    let [p0, p1] = possible;
    let none = |s: u8| s >= HIGH_Z;
    let wins = |mine: u8, other: u8, ties: bool| !none(mine) && (mine < other || (ties && mine == other));
    if none(p0) && none(p1) {
        (true, true)
    } else if wins(c0, p1, kind == Resolution::WiredAnd) {
        (false, false)
    } else if wins(c1, p0, kind == Resolution::WiredOr) {
        (true, false)
    } else {
        (false, true)
    }
}

/// The contribution of a driver of the bits from `low` to `high` that has not spoken yet, or is disabled: X or Z.
pub fn silent(
    planes: &[Planes],
    (low, high): (u64, u64),
    strengths: Strengths,
    high_impedance: bool,
) -> Contribution {
    if touched(planes, low, high).iter().all(|p| p.value == p.unknown) {
        // A two-state net can't hold Z: such a driver covers nothing.
        return Contribution { low, value: Bits::zero(0), zero: strengths.zero, one: strengths.one };
    }
    let mut value = Bits::zero(high - low);
    let mut fill = |from: u64, width: u64| {
        let (start, end) = (from.max(low), (from + width).min(high));
        if start < end {
            value.insert(start - low, &Bits::ones(end - start));
        }
    };
    for part in touched(planes, low, high) {
        fill(part.unknown, part.width);
        if high_impedance {
            fill(part.value, part.width);
        }
    }
    Contribution { low, value, zero: strengths.zero, one: strengths.one }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// (value, unknown) as one of `0 1 x z`, with strengths.
    fn driver(bit: char, zero: u8, one: u8) -> Contribution {
        let (v, u) = match bit {
            '0' => (false, false),
            '1' => (true, false),
            'x' => (false, true),
            _ => (true, true),
        };
        let value = Bits::from_bool(v).concat(&Bits::from_bool(u));
        Contribution { low: 0, value, zero, one }
    }

    fn check(kind: Resolution, drivers: &[Contribution], expected: char) {
        let planes = [Planes { value: 1, unknown: 0, width: 1 }];
        let drivers: Vec<&Contribution> = drivers.iter().collect();
        let out = resolve(&planes, kind, &drivers, &Bits::zero(2), (0, 2));
        let found = match (out.bit(1), out.bit(0)) {
            (false, false) => '0',
            (true, false) => '1',
            (false, true) => 'x',
            (true, true) => 'z',
        };
        assert_eq!(found, expected, "{kind:?} {drivers:?}");
    }

    /// rule: machine.net.resolve, machine.net.wire, machine.net.strength
    #[test]
    fn the_strongest_certain_value_wins() {
        use Resolution::Wire;
        let (strong, pull, weak) = (1, 2, 3);
        check(Wire, &[driver('1', strong, strong), driver('0', strong, strong)], 'x');
        check(Wire, &[driver('1', strong, strong), driver('0', weak, weak)], '1');
        check(Wire, &[driver('1', pull, pull), driver('z', strong, strong)], '1');
        check(Wire, &[driver('x', weak, weak), driver('1', strong, strong)], '1');
        check(Wire, &[driver('x', strong, strong), driver('1', weak, weak)], 'x');
        check(Wire, &[driver('1', strong, 4)], 'z');
        check(Wire, &[driver('z', strong, strong), driver('z', strong, strong)], 'z');
    }

    /// rule: machine.net.wired-and, machine.net.wired-or
    #[test]
    fn wired_nets_decide_ties() {
        let both = [driver('1', 1, 1), driver('0', 1, 1)];
        check(Resolution::WiredAnd, &both, '0');
        check(Resolution::WiredOr, &both, '1');
        check(Resolution::WiredAnd, &[driver('x', 1, 1), driver('0', 1, 1)], '0');
        check(Resolution::WiredOr, &[driver('x', 1, 1), driver('0', 1, 1)], 'x');
        check(Resolution::WiredOr, &[driver('z', 1, 1), driver('0', 1, 1)], '0');
    }

    /// rule: machine.net.covered
    #[test]
    fn drivers_of_different_elements_do_not_meet() {
        let pair = |low| Planes { value: low + 1, unknown: low, width: 1 };
        let planes = [pair(0), pair(2), pair(4)];
        let one = Contribution { low: 2, value: Bits::from_u64(2, 0b10), zero: 1, one: 1 };
        assert_eq!(whole_pairs(&planes, 3, 4), (2, 4));
        let out = resolve(&planes, Resolution::Wire, &[&one], &Bits::ones(6), (0, 6));
        assert_eq!(out, Bits::from_u64(6, 0b11_10_11), "bits that no driver covers stay");
        assert_eq!(silent(&planes, (2, 6), Strengths::STRONG, false).value, Bits::from_u64(4, 0b0101));
    }

    /// rule: machine.net.two-state
    #[test]
    fn a_two_state_net_stores_conflicts_and_nothing_as_zero() {
        let planes = [Planes { value: 0, unknown: 0, width: 2 }];
        let drive = |bits| Contribution { low: 0, value: Bits::from_u64(2, bits), zero: 1, one: 1 };
        let (a, b) = (drive(0b11), drive(0b01));
        let out = |kind| resolve(&planes, kind, &[&a, &b], &Bits::zero(2), (0, 2)).low_u64();
        assert_eq!(out(Resolution::WiredAnd), 0b01);
        assert_eq!(out(Resolution::WiredOr), 0b11);
        assert_eq!(out(Resolution::Wire), 0b01, "a conflict is X, stored as 0");
        assert_eq!(silent(&planes, (0, 2), Strengths::STRONG, true).value.width(), 0);
    }
}
