//! Integers as the engines hand them over, [`IntView`], and as they get them back, [`Int`]: little-endian limbs, with a
//! plane of unknown bits.

mod int;

use num_bigint::{BigInt, BigUint, Sign};

pub(crate) use int::Digit;
pub use int::Int;

/// One bit of a four-state value (IEEE 1800 6.3.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Bit {
    /// Logic zero.
    Zero,
    /// Logic one.
    One,
    /// Unknown.
    X,
    /// High impedance.
    Z,
}

impl Bit {
    /// The bit as Verilog writes it: `0`, `1`, `x` or `z`.
    #[must_use]
    pub fn ascii(self) -> u8 {
        match self {
            Bit::Zero => b'0',
            Bit::One => b'1',
            Bit::X => b'x',
            Bit::Z => b'z',
        }
    }
}

/// A borrowed integer of `width` bits.
///
/// The planes are little-endian 64-bit limbs. They may be shorter than the width needs (missing limbs are zero), and
/// whatever they hold beyond the width is ignored. A bit is unknown if its bit in `unknown` is set: then it is Z if its
/// bit in `value` is set and X if not.
#[derive(Debug, Clone, Copy)]
pub struct IntView<'a> {
    /// Width in bits; zero is allowed.
    pub width: u32,
    /// The value plane.
    pub value: &'a [u64],
    /// The plane of unknown bits; `None` for two-state values.
    pub unknown: Option<&'a [u64]>,
}

impl<'a> IntView<'a> {
    /// A value without unknown bits.
    #[must_use]
    pub fn two_state(width: u32, value: &'a [u64]) -> Self {
        IntView { width, value, unknown: None }
    }

    /// A value whose bits may be X or Z.
    #[must_use]
    pub fn four_state(width: u32, value: &'a [u64], unknown: &'a [u64]) -> Self {
        IntView { width, value, unknown: Some(unknown) }
    }

    /// How many limbs the width takes.
    #[must_use]
    pub fn limbs(&self) -> usize {
        limbs(self.width)
    }

    /// Limb `index` of the value plane, cut to the width.
    #[must_use]
    pub fn value_limb(&self, index: usize) -> u64 {
        self.value.get(index).copied().unwrap_or(0) & self.mask(index)
    }

    /// Limb `index` of the unknown plane, cut to the width.
    #[must_use]
    pub fn unknown_limb(&self, index: usize) -> u64 {
        self.unknown.and_then(|plane| plane.get(index)).copied().unwrap_or(0) & self.mask(index)
    }

    /// Whether any bit is X or Z.
    #[must_use]
    pub fn has_unknown(&self) -> bool {
        self.unknown.is_some() && (0..self.limbs()).any(|index| self.unknown_limb(index) != 0)
    }

    /// Bit `index`, zero beyond the width.
    #[must_use]
    pub fn bit(&self, index: u32) -> Bit {
        let (limb, shift) = ((index / 64) as usize, index % 64);
        match (self.unknown_limb(limb) >> shift & 1, self.value_limb(limb) >> shift & 1) {
            (0, 0) => Bit::Zero,
            (0, _) => Bit::One,
            (_, 0) => Bit::X,
            (_, _) => Bit::Z,
        }
    }

    /// The `count` (at most 64) bits from bit `low` on, as (value, unknown); bits beyond the width are zero.
    #[must_use]
    pub fn field(&self, low: u32, count: u32) -> (u64, u64) {
        debug_assert!(count <= 64);
        let (limb, shift) = ((low / 64) as usize, low % 64);
        let mask = if count >= 64 { u64::MAX } else { (1 << count) - 1 };
        let cut = |at: &dyn Fn(usize) -> u64| {
            let high = if shift == 0 { 0 } else { at(limb + 1) << (64 - shift) };
            (at(limb) >> shift | high) & mask
        };
        (cut(&|index| self.value_limb(index)), cut(&|index| self.unknown_limb(index)))
    }

    /// Whether the most significant bit is one in the value plane, i.e. a signed known value is negative.
    #[must_use]
    pub fn sign_bit(&self) -> bool {
        self.width > 0 && self.field(self.width - 1, 1).0 == 1
    }

    /// The value plane as an unsigned number.
    #[must_use]
    pub fn to_biguint(&self) -> BigUint {
        let limbs = 0..self.limbs();
        BigUint::new(
            limbs
                .map(|index| self.value_limb(index))
                .flat_map(|limb| [limb as u32, (limb >> 32) as u32])
                .collect(),
        )
    }

    /// The value plane as a two's complement number.
    #[must_use]
    pub fn to_bigint(&self) -> BigInt {
        let magnitude = self.to_biguint();
        if self.sign_bit() {
            BigInt::from_biguint(Sign::Minus, (BigUint::from(1u8) << self.width) - magnitude)
        } else {
            BigInt::from_biguint(Sign::Plus, magnitude)
        }
    }

    /// Appends one ASCII character per bit, most significant first.
    pub fn push_bits(&self, out: &mut Vec<u8>) {
        out.reserve(self.width as usize);
        for index in (0..self.limbs()).rev() {
            let (value, unknown) = (self.value_limb(index), self.unknown_limb(index));
            let bits = (self.width - 64 * index as u32).min(64);
            // The order of `Bit`: value, then unknown.
            out.extend(
                (0..bits).rev().map(|bit| b"01xz"[((unknown >> bit & 1) << 1 | value >> bit & 1) as usize]),
            );
        }
    }

    /// The bytes of the value, most significant first, with NULs left out (`sim.string.int_to_string`). A partial top
    /// byte is zero-extended; unknown bits count as zero.
    #[must_use]
    pub fn to_text(&self) -> Vec<u8> {
        let byte = |index: u32| {
            let (value, unknown) = self.field(index * 8, 8);
            (value & !unknown) as u8
        };
        (0..self.width.div_ceil(8)).rev().map(byte).filter(|&byte| byte != 0).collect()
    }

    /// The bits of limb `index` that exist.
    pub(crate) fn mask(&self, index: usize) -> u64 {
        let full = (self.width / 64) as usize;
        match index {
            _ if index < full => u64::MAX,
            _ if index == full => (1u64 << (self.width % 64)) - 1,
            _ => 0,
        }
    }
}

/// How many 64-bit limbs `width` bits take.
#[must_use]
pub fn limbs(width: u32) -> usize {
    width.div_ceil(64) as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn planes_are_cut_to_the_width_and_extended_with_zeros() {
        let view = IntView::four_state(70, &[u64::MAX], &[1, u64::MAX]);
        assert_eq!(view.limbs(), 2);
        assert_eq!((view.value_limb(1), view.unknown_limb(1)), (0, 0x3f));
        assert_eq!(
            [view.bit(0), view.bit(1), view.bit(64), view.bit(70)],
            [Bit::Z, Bit::One, Bit::X, Bit::Zero]
        );
        assert_eq!(view.field(62, 4), (0b0011, 0b1100));
        assert!(view.has_unknown());
        assert!(!IntView::four_state(8, &[1], &[0x100]).has_unknown());
    }

    #[test]
    fn numbers() {
        assert_eq!(IntView::two_state(0, &[7]).to_bigint(), 0.into());
        assert_eq!(IntView::two_state(4, &[0x18]).to_bigint(), (-8).into());
        assert_eq!(IntView::two_state(65, &[0, 1]).to_bigint(), -(BigInt::from(1) << 64u32));
        assert_eq!(IntView::two_state(65, &[0, 1]).to_biguint(), BigUint::from(1u8) << 64u32);
    }

    #[test]
    fn text_skips_nuls_and_reads_unknown_bits_as_zero() {
        assert_eq!(IntView::two_state(40, &[0x48_00_6c_6f]).to_text(), b"Hlo");
        assert_eq!(IntView::two_state(14, &[65]).to_text(), b"A");
        assert_eq!(IntView::four_state(16, &[0x41ff], &[0x00ff]).to_text(), b"A");
    }
}
