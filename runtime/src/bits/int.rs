//! Integers that own their planes, and how they are put together.

use num_bigint::{BigInt, Sign};

use super::{IntView, limbs};

/// An integer of `width` bits that owns its planes; both have exactly as many limbs as the width needs, and no bits
/// beyond it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub struct Int {
    /// Width in bits.
    pub width: u32,
    /// The value plane.
    pub value: Vec<u64>,
    /// The plane of unknown bits.
    pub unknown: Vec<u64>,
}

impl Int {
    /// All bits zero.
    #[must_use]
    pub fn zero(width: u32) -> Int {
        Int { width, value: vec![0; limbs(width)], unknown: vec![0; limbs(width)] }
    }

    /// All bits X (`value` clear) or Z (`value` set).
    #[must_use]
    pub(crate) fn all_unknown(width: u32, value: bool) -> Int {
        let mut int = Int::zero(width);
        int.unknown.fill(u64::MAX);
        int.value.fill(if value { u64::MAX } else { 0 });
        int.cut()
    }

    /// Borrows it.
    #[must_use]
    pub fn view(&self) -> IntView<'_> {
        IntView::four_state(self.width, &self.value, &self.unknown)
    }

    /// The low bits of a number in two's complement.
    #[must_use]
    pub fn from_bigint(width: u32, number: &BigInt) -> Int {
        let mut int = Int::zero(width);
        for (limb, digit) in int.value.iter_mut().zip(number.magnitude().iter_u64_digits()) {
            *limb = digit;
        }
        if number.sign() == Sign::Minus {
            let mut carry = true;
            for limb in &mut int.value {
                (*limb, carry) = (!*limb).overflowing_add(u64::from(carry));
            }
        }
        int.cut()
    }

    /// Puts digits of `bits` bits each together, least significant first; what does not fit is dropped. A leading X or Z
    /// digit fills the bits above it, as in a literal (IEEE 1800 5.7.1).
    #[must_use]
    pub(crate) fn from_digits(width: u32, bits: u32, digits: impl Iterator<Item = Digit>) -> Int {
        let mut int = Int::zero(width);
        let mut low = 0;
        let mut top = Digit::Known(0);
        for digit in digits.take(width.div_ceil(bits) as usize) {
            int.put(low, bits, digit);
            low += bits;
            top = digit;
        }
        while top.is_unknown() && low < width {
            int.put(low, bits, top);
            low += bits;
        }
        int.cut()
    }

    /// Sets the bits of one digit that exist; they are zero before.
    fn put(&mut self, low: u32, bits: u32, digit: Digit) {
        let (value, unknown) = digit.planes(bits);
        let (limb, shift) = ((low / 64) as usize, low % 64);
        for (plane, word) in [(&mut self.value, value), (&mut self.unknown, unknown)] {
            plane[limb] |= word << shift;
            if let Some(next) = plane.get_mut(limb + 1).filter(|_| shift + bits > 64) {
                *next |= word >> (64 - shift);
            }
        }
    }

    fn cut(mut self) -> Int {
        if !self.width.is_multiple_of(64) {
            let mask = (1u64 << (self.width % 64)) - 1;
            for plane in [&mut self.value, &mut self.unknown] {
                if let Some(last) = plane.last_mut() {
                    *last &= mask;
                }
            }
        }
        self
    }
}

/// A digit of a binary, octal or hexadecimal number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Digit {
    Known(u64),
    X,
    Z,
}

impl Digit {
    /// Reads a digit of `bits` bits: `0`-`9`, `a`-`f` as far as the radix goes, `x`, `z`, or `?` for `z`.
    pub(crate) fn parse(byte: u8, bits: u32) -> Option<Digit> {
        match byte {
            b'x' | b'X' => Some(Digit::X),
            b'z' | b'Z' | b'?' => Some(Digit::Z),
            _ => char::from(byte).to_digit(1 << bits).map(|digit| Digit::Known(u64::from(digit))),
        }
    }

    fn planes(self, bits: u32) -> (u64, u64) {
        let all = (1 << bits) - 1;
        match self {
            Digit::Known(value) => (value, 0),
            Digit::X => (0, all),
            Digit::Z => (all, all),
        }
    }

    fn is_unknown(self) -> bool {
        matches!(self, Digit::X | Digit::Z)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_become_two_s_complement() {
        let int = |width, number: i64| Int::from_bigint(width, &number.into()).value;
        assert_eq!(int(8, -1), [0xff]);
        assert_eq!(int(8, 0x1ff), [0xff]);
        assert_eq!(int(65, -2), [u64::MAX - 1, 1]);
        assert_eq!(int(0, -2), []);
        assert_eq!(int(128, i64::MIN), [1 << 63, u64::MAX]);
    }

    #[test]
    fn digits() {
        let int = |width, bits, text: &str| {
            let digits = text.bytes().rev().map(|byte| Digit::parse(byte, bits).unwrap());
            let int = Int::from_digits(width, bits, digits);
            let mut out = Vec::new();
            int.view().push_bits(&mut out);
            String::from_utf8(out).unwrap()
        };
        assert_eq!(int(8, 4, "1f"), "00011111");
        assert_eq!(int(6, 4, "ff"), "111111");
        assert_eq!(int(8, 4, "x5"), "xxxx0101");
        assert_eq!(int(10, 4, "z5"), "zzzzzz0101");
        assert_eq!(int(10, 4, "0x5"), "00xxxx0101");
        assert_eq!(int(4, 1, "1?x0"), "1zx0");
        assert_eq!(int(66, 3, &"7".repeat(22)), "1".repeat(66));
        assert_eq!(int(65, 3, &"7".repeat(40)), "1".repeat(65));
        assert_eq!(int(0, 3, "7"), "");
        assert_eq!(Digit::parse(b'8', 3), None);
        assert_eq!(Digit::parse(b'g', 4), None);
    }
}
