//! Resolution of several drivers of one net, bit by bit.

use crate::bits::Bits;
use ir::design::ty::Planes;
use ir::design::{Resolution, Strengths};
use serde::{Deserialize, Serialize};
use spec::rule;

/// What a driver contributes to a net.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Contribution {
    /// The content that it asks for, over the whole net.
    pub value: Bits,
    /// The bits of the net that it covers.
    pub covered: Bits,
    /// Strength of 0.
    pub zero: u8,
    /// Strength of 1.
    pub one: u8,
}

const HIGH_Z: u8 = 4;

/// Resolves the pairs of a net over its drivers; bits of `old` that no driver covers stay.
pub fn resolve(planes: &[Planes], kind: Resolution, drivers: &[Contribution], old: &Bits) -> Bits {
    rule!("machine.net.resolve");
    match kind {
        Resolution::Wire => rule!("machine.net.wire"),
        Resolution::WiredAnd => rule!("machine.net.wired-and"),
        Resolution::WiredOr => rule!("machine.net.wired-or"),
    }
    let mut out = old.clone();
    for part in planes {
        for i in 0..part.width {
            let (value, unknown) = (part.value + i, part.unknown + i);
            if !drivers.iter().any(|d| d.covered.bit(value) || d.covered.bit(unknown)) {
                continue;
            }
            let (v, u) = resolve_bit(kind, drivers, value, unknown);
            out.insert(value, &Bits::from_bool(v));
            out.insert(unknown, &Bits::from_bool(u));
        }
    }
    out
}

/// One bit: its value and unknown bits.
fn resolve_bit(kind: Resolution, drivers: &[Contribution], value: u64, unknown: u64) -> (bool, bool) {
    // The strongest (smallest) strength of those that certainly and possibly drive 0 and 1.
    let (mut certain, mut possible) = ([HIGH_Z; 2], [HIGH_Z; 2]);
    for driver in drivers {
        if !driver.covered.bit(value) && !driver.covered.bit(unknown) {
            continue;
        }
        let (v, u) = (driver.value.bit(value), driver.value.bit(unknown));
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

/// The contribution of a driver that has not spoken yet, or is disabled: Z (or X) over what it covers.
pub fn silent(planes: &[Planes], covered: &Bits, strengths: Strengths, high_impedance: bool) -> Contribution {
    let mut value = Bits::zero(covered.width());
    for part in planes {
        let ones = Bits::ones(part.width);
        value.insert(part.unknown, &ones);
        if high_impedance {
            value.insert(part.value, &ones);
        }
    }
    Contribution { value, covered: covered.clone(), zero: strengths.zero, one: strengths.one }
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
        Contribution { value, covered: Bits::ones(2), zero, one }
    }

    fn check(kind: Resolution, drivers: &[Contribution], expected: char) {
        let planes = [Planes { value: 1, unknown: 0, width: 1 }];
        let out = resolve(&planes, kind, drivers, &Bits::zero(2));
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
}
