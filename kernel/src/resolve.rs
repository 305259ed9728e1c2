//! Resolution of several drivers of one net, 64 bits at a time.
//!
//! A two-state net has one plane: a single [`Planes`] whose value and unknown bits are the same.

use crate::words::{self, Limbs};
use ir::design::ty::Planes;
use ir::design::{Resolution, Strengths};

/// What a driver contributes to a net: a content for the window of bits that it covers.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Contribution {
    /// The lowest bit of the net that it covers.
    pub(crate) low: u64,
    /// How many it covers.
    pub(crate) width: u64,
    /// The content that it asks for, from there on.
    pub(crate) value: Limbs,
    /// Its strengths.
    pub(crate) strengths: Strengths,
}

/// From this strength on a driver drives nothing.
pub(crate) const HIGH_Z: u8 = 4;

impl Contribution {
    /// One past the highest bit that it covers.
    pub(crate) fn high(&self) -> u64 {
        self.low + self.width
    }

    /// 64 bits of the net from `at` upwards: which of them it covers, and what it asks for there.
    fn window(&self, at: u64) -> (u64, u64) {
        let below = |bit: u64| words::mask(bit.saturating_sub(at).min(64));
        let covered = below(self.high()) & !below(self.low);
        let value = match at.checked_sub(self.low) {
            Some(from) => words::word_at(&self.value, from),
            None if self.low - at < 64 => words::low(&self.value) << (self.low - at),
            None => 0,
        };
        (covered, value & covered)
    }
}

/// The pairs that the bits from `low` to `high` (exclusive) belong to. Pairs lie in ascending order without gaps.
fn touched(planes: &[Planes], low: u64, high: u64) -> &[Planes] {
    let first = planes.partition_point(|p| p.value + p.width <= low);
    let last = planes.partition_point(|p| p.unknown < high);
    planes.get(first..last).unwrap_or(&[])
}

/// The bits from `low` to `high`, extended to whole pairs.
pub(crate) fn whole_pairs(planes: &[Planes], low: u64, high: u64) -> (u64, u64) {
    match touched(planes, low, high) {
        [first, .., last] => (first.unknown, last.value + last.width),
        [only] => (only.unknown, only.value + only.width),
        [] => (low, low),
    }
}

/// Drivers of 64 bits: which of them drive 0 and 1 with each strength, certainly and possibly.
#[derive(Default)]
struct Asked {
    covered: u64,
    certain: [[u64; HIGH_Z as usize]; 2],
    possible: [[u64; HIGH_Z as usize]; 2],
}

impl Asked {
    fn add(&mut self, strengths: Strengths, covered: u64, value: u64, unknown: u64) {
        self.covered |= covered;
        let driven = covered & !(value & unknown);
        for (side, strength, asks) in
            [(0, strengths.zero, unknown | !value), (1, strengths.one, unknown | value)]
        {
            if strength < HIGH_Z {
                self.possible[side][strength as usize] |= asks & driven;
                self.certain[side][strength as usize] |= asks & driven & !unknown;
            }
        }
    }

    /// The bits that a side wins: someone certainly drives it, and no one may drive the other as strongly (or stronger,
    /// where it wins ties).
    fn wins(&self, side: usize, ties: bool) -> u64 {
        let (mut won, mut stronger) = (0, 0);
        for (certain, possible) in self.certain[side].iter().zip(&self.possible[1 - side]) {
            let rivals = stronger | possible;
            won |= certain & !(if ties { stronger } else { rivals });
            stronger = rivals;
        }
        won
    }

    /// Value and unknown bits.
    fn result(&self, kind: Resolution) -> (u64, u64) {
        let driven = self.possible.iter().flatten().fold(0, |all, bits| all | bits);
        let zero = self.wins(0, kind == Resolution::WiredAnd);
        let one = self.wins(1, kind == Resolution::WiredOr) & !zero;
        (!driven | one, !driven | !(zero | one))
    }
}

/// Resolves the bits of a net of `width` bits from `low` to `high`, which are whole pairs, over its drivers; bits of
/// `content` that no driver covers stay.
pub(crate) fn resolve<'a>(
    planes: &[Planes],
    kind: Resolution,
    drivers: impl Iterator<Item = &'a Contribution> + Clone,
    content: &mut [u64],
    width: u64,
    (low, high): (u64, u64),
) {
    for part in touched(planes, low, high) {
        let two_state = part.value == part.unknown;
        let end = part.value + part.width;
        let drivers = drivers.clone().filter(|d| d.low < end && d.high() > part.unknown);
        let mut at = 0;
        while at < part.width {
            let count = (part.width - at).min(64);
            let mut asked = Asked::default();
            for driver in drivers.clone() {
                let (covered, value) = driver.window(part.value + at);
                let (also, unknown) = match two_state {
                    true => (0, 0),
                    false => driver.window(part.unknown + at),
                };
                asked.add(driver.strengths, (covered | also) & words::mask(count), value, unknown);
            }
            let (value, unknown) = asked.result(kind);
            let value = if two_state { value & !unknown } else { value };
            let mut put = |place: u64, new: u64| {
                let old = words::word_at(content, place);
                let merged = [old & !asked.covered | new & asked.covered];
                words::insert(content, width, place, &merged, count);
            };
            put(part.value + at, value);
            if !two_state {
                put(part.unknown + at, unknown);
            }
            at += count;
        }
    }
}

/// The contribution of a driver of the bits from `low` to `high` that has not spoken yet, or is disabled: X or Z.
pub(crate) fn silent(
    planes: &[Planes],
    (low, high): (u64, u64),
    strengths: Strengths,
    high_impedance: bool,
) -> Contribution {
    let parts = touched(planes, low, high);
    if parts.iter().all(|p| p.value == p.unknown) {
        // A two-state net can't hold Z: such a driver covers nothing.
        return Contribution { low, width: 0, value: Limbs::new(), strengths };
    }
    let mut value = words::zeros(high - low);
    let mut fill = |from: u64, width: u64| {
        let (start, end) = (from.max(low), (from + width).min(high));
        if start < end {
            words::set_ones(&mut value, start - low, end - low);
        }
    };
    for part in parts {
        fill(part.unknown, part.width);
        if high_impedance {
            fill(part.value, part.width);
        }
    }
    Contribution { low, width: high - low, value, strengths }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::convert;
    use reference::net;
    use runtime::random::Stream;

    /// Nets of several pairs with drivers of any windows resolve as in the reference engine.
    #[test]
    fn any_drivers_resolve_as_in_the_reference_engine() {
        let mut random = Stream::new(7);
        let mut draw = |below: u64| u64::from(random.urandom()) % below;
        for round in 0..3000 {
            let mut planes = Vec::new();
            let mut width = 0;
            for _ in 0..1 + draw(3) {
                let size = [1, 7, 64, 65, 130][draw(5) as usize];
                planes.push(Planes { value: width + size, unknown: width, width: size });
                width += 2 * size;
            }
            if round % 5 == 0 {
                planes = vec![Planes { value: 0, unknown: 0, width }];
            }
            let limbs = words::limbs(width);
            let mut bits = |width: u64| {
                let mut out: Limbs =
                    (0..words::limbs(width)).map(|_| draw(1 << 32) << 32 | draw(1 << 32)).collect();
                words::trim(&mut out, width);
                out
            };
            let (old, values) = (bits(width), [bits(width), bits(width), bits(width)]);
            let mut drivers = Vec::new();
            for value in &values[..1 + draw(3) as usize] {
                let low = draw(2) * draw(width);
                let count = if draw(2) == 0 { width - low } else { draw(width - low + 1) };
                let strengths = Strengths { zero: draw(5) as u8, one: draw(5) as u8 };
                let mut part = words::zeros(count);
                words::slice(value, low, count, &mut part);
                drivers.push(match draw(4) {
                    0 => silent(&planes, (low, low + count), strengths, draw(2) == 0),
                    _ => Contribution { low, width: count, value: part, strengths },
                });
            }
            let theirs: Vec<net::Contribution> = drivers
                .iter()
                .map(|d| net::Contribution {
                    low: d.low,
                    value: convert::bits(d.width, &d.value),
                    zero: d.strengths.zero,
                    one: d.strengths.one,
                })
                .collect();
            let kind = [Resolution::Wire, Resolution::WiredAnd, Resolution::WiredOr][draw(3) as usize];
            let low = draw(width);
            let window = (low, low + 1 + draw(width - low));
            let window = whole_pairs(&planes, window.0, window.1);
            assert_eq!(window, net::whole_pairs(&planes, window.0, window.1));
            let theirs: Vec<&net::Contribution> = theirs.iter().collect();
            let expected = net::resolve(&planes, kind, &theirs, &convert::bits(width, &old), window);
            let mut content = old.clone();
            resolve(&planes, kind, drivers.iter(), &mut content, width, window);
            let mut found = words::zeros(window.1 - window.0);
            words::slice(&content, window.0, window.1 - window.0, &mut found);
            assert_eq!(
                convert::bits(window.1 - window.0, &found),
                expected,
                "{planes:?} {kind:?} {drivers:?}"
            );
            assert_eq!(content.len(), limbs);
        }
    }

    #[test]
    fn silent_drivers_are_those_of_the_reference_engine() {
        let planes =
            [Planes { value: 70, unknown: 0, width: 70 }, Planes { value: 141, unknown: 140, width: 1 }];
        for (low, high) in [(0, 142), (3, 75), (69, 141), (140, 142), (5, 5)] {
            for high_impedance in [false, true] {
                let found = silent(&planes, (low, high), Strengths::STRONG, high_impedance);
                let expected = net::silent(&planes, (low, high), Strengths::STRONG, high_impedance);
                assert_eq!((found.low, found.width), (expected.low, expected.value.width()));
                assert_eq!(convert::bits(found.width, &found.value), expected.value);
            }
        }
    }
}
