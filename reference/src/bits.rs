//! Bit vectors of any width, with total arithmetic.
//!
//! Up to 64 bits a value is one word; wider ones are limbs, and their arithmetic is that of big integers. This is the
//! obvious implementation on purpose: the native engine has a fast one, and the two are compared.

use num_bigint::{BigInt, BigUint, Sign};
use num_traits::{ToPrimitive, Zero};
use serde::{Deserialize, Serialize};

/// A value of a bit-like type: `width` bits, of which those above it are zero.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug, Serialize, Deserialize)]
pub struct Bits {
    width: u64,
    repr: Repr,
}

#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug, Serialize, Deserialize)]
enum Repr {
    /// Width up to 64.
    Word(u64),
    /// Little-endian, as many as the width needs.
    Limbs(Vec<u64>),
}

fn mask(width: u64) -> u64 {
    if width >= 64 { u64::MAX } else { (1 << width) - 1 }
}

impl Bits {
    /// Zero.
    pub fn zero(width: u64) -> Bits {
        let repr =
            if width <= 64 { Repr::Word(0) } else { Repr::Limbs(vec![0; width.div_ceil(64) as usize]) };
        Bits { width, repr }
    }

    /// All ones.
    pub fn ones(width: u64) -> Bits {
        let mut bits = Bits::zero(width);
        match &mut bits.repr {
            Repr::Word(word) => *word = mask(width),
            Repr::Limbs(limbs) => limbs.fill(u64::MAX),
        }
        bits.trim();
        bits
    }

    /// The low `width` bits of a number.
    pub fn from_u64(width: u64, value: u64) -> Bits {
        if width <= 64 {
            return Bits { width, repr: Repr::Word(value & mask(width)) };
        }
        let mut bits = Bits::zero(width);
        if let Repr::Limbs(limbs) = &mut bits.repr {
            limbs[0] = value;
        }
        bits
    }

    /// One bit.
    pub fn from_bool(value: bool) -> Bits {
        Bits { width: 1, repr: Repr::Word(u64::from(value)) }
    }

    /// The low `width` bits of a number.
    pub fn from_biguint(width: u64, value: &BigUint) -> Bits {
        let mut bits = Bits::zero(width);
        match &mut bits.repr {
            Repr::Word(word) => *word = value.iter_u64_digits().next().unwrap_or(0),
            Repr::Limbs(limbs) => limbs.iter_mut().zip(value.iter_u64_digits()).for_each(|(l, d)| *l = d),
        }
        bits.trim();
        bits
    }

    /// The low `width` bits of a number in two's complement.
    pub fn from_bigint(width: u64, value: &BigInt) -> Bits {
        let magnitude = Bits::from_biguint(width, value.magnitude());
        if value.sign() == Sign::Minus { Bits::zero(width).sub(&magnitude) } else { magnitude }
    }

    /// The bits of a double.
    pub fn from_f64(value: f64) -> Bits {
        Bits { width: 64, repr: Repr::Word(value.to_bits()) }
    }

    fn trim(&mut self) {
        let width = self.width;
        match &mut self.repr {
            Repr::Word(word) => *word &= mask(width),
            Repr::Limbs(limbs) => {
                if let (Some(last), rest) = (limbs.last_mut(), width % 64)
                    && rest != 0
                {
                    *last &= mask(rest);
                }
            }
        }
    }

    /// Width in bits.
    pub fn width(&self) -> u64 {
        self.width
    }

    /// The limbs, little-endian; at least one.
    pub fn limbs(&self) -> &[u64] {
        match &self.repr {
            Repr::Word(word) => std::slice::from_ref(word),
            Repr::Limbs(limbs) => limbs,
        }
    }

    fn limbs_mut(&mut self) -> &mut [u64] {
        match &mut self.repr {
            Repr::Word(word) => std::slice::from_mut(word),
            Repr::Limbs(limbs) => limbs,
        }
    }

    /// The value if it fits into 64 bits.
    pub fn to_u64(&self) -> Option<u64> {
        let limbs = self.limbs();
        limbs[1..].iter().all(|l| *l == 0).then_some(limbs[0])
    }

    /// The low 64 bits.
    pub fn low_u64(&self) -> u64 {
        self.limbs()[0]
    }

    /// The low 64 bits, sign extended from the width.
    pub fn low_i64(&self) -> i64 {
        let low = self.low_u64();
        if self.width == 0 || self.width >= 64 {
            return low as i64;
        }
        let shift = 64 - self.width;
        ((low << shift) as i64) >> shift
    }

    /// As an unsigned number.
    pub fn to_biguint(&self) -> BigUint {
        let digits = self.limbs().iter().flat_map(|l| [*l as u32, (*l >> 32) as u32]).collect();
        BigUint::new(digits)
    }

    /// As a signed number in two's complement.
    pub fn to_bigint(&self) -> BigInt {
        let value = BigInt::from(self.to_biguint());
        if self.sign() { value - (BigInt::from(1) << self.width) } else { value }
    }

    /// As a double.
    pub fn to_f64(&self) -> f64 {
        f64::from_bits(self.low_u64())
    }

    /// Whether no bit is set.
    pub fn is_zero(&self) -> bool {
        self.limbs().iter().all(|l| *l == 0)
    }

    /// Whether bit 0 is set: the truth of an `i1`.
    pub fn is_true(&self) -> bool {
        self.limbs()[0] & 1 == 1
    }

    /// The most significant bit; false for width 0.
    pub fn sign(&self) -> bool {
        self.width > 0 && self.bit(self.width - 1)
    }

    /// Bit `index`; false out of range.
    pub fn bit(&self, index: u64) -> bool {
        index < self.width && self.limbs()[(index / 64) as usize] >> (index % 64) & 1 == 1
    }

    /// The `width` bits from `low` upwards; those out of range are zero.
    pub fn slice(&self, low: u64, width: u64) -> Bits {
        let mut out = Bits::zero(width);
        let source = self.limbs();
        let (skip, shift) = ((low / 64) as usize, low % 64);
        for (i, limb) in out.limbs_mut().iter_mut().enumerate() {
            let Some(&first) = skip.checked_add(i).and_then(|at| source.get(at)) else { break };
            let above = source.get(skip + i + 1).copied().unwrap_or(0);
            *limb = if shift == 0 { first } else { first >> shift | above << (64 - shift) };
        }
        out.trim();
        out
    }

    /// Replaces the bits from `low` upwards by `part`; what is out of range is dropped.
    pub fn insert(&mut self, low: u64, part: &Bits) {
        if low >= self.width {
            return;
        }
        let width = part.width.min(self.width - low);
        let mut done = 0;
        while done < width {
            let at = low + done;
            let count = (64 - at % 64).min(64 - done % 64).min(width - done);
            let chunk = part.limbs()[(done / 64) as usize] >> (done % 64) & mask(count);
            let limb = &mut self.limbs_mut()[(at / 64) as usize];
            *limb = *limb & !(mask(count) << (at % 64)) | chunk << (at % 64);
            done += count;
        }
    }

    /// Zero extended or truncated to `width` bits.
    pub fn resize(&self, width: u64) -> Bits {
        if width == self.width { self.clone() } else { self.slice(0, width) }
    }

    /// Sign extended or truncated to `width` bits.
    pub fn resize_signed(&self, width: u64) -> Bits {
        let mut out = self.slice(0, width);
        if self.sign() && width > self.width {
            out.insert(self.width, &Bits::ones(width - self.width));
        }
        out
    }

    fn zip(&self, other: &Bits, f: impl Fn(u64, u64) -> u64) -> Bits {
        let mut out = self.clone();
        let others = other.limbs();
        for (i, limb) in out.limbs_mut().iter_mut().enumerate() {
            *limb = f(*limb, others.get(i).copied().unwrap_or(0));
        }
        out.trim();
        out
    }

    /// Bitwise and.
    pub fn and(&self, other: &Bits) -> Bits {
        self.zip(other, |a, b| a & b)
    }

    /// Bitwise or.
    pub fn or(&self, other: &Bits) -> Bits {
        self.zip(other, |a, b| a | b)
    }

    /// Bitwise exclusive or.
    pub fn xor(&self, other: &Bits) -> Bits {
        self.zip(other, |a, b| a ^ b)
    }

    /// Bitwise complement.
    pub fn not(&self) -> Bits {
        self.zip(self, |a, _| !a)
    }

    fn carry(&self, other: &Bits, invert: u64, mut carry: bool) -> Bits {
        let mut out = self.clone();
        let others = other.limbs();
        for (i, limb) in out.limbs_mut().iter_mut().enumerate() {
            let (sum, a) = limb.overflowing_add(others.get(i).copied().unwrap_or(0) ^ invert);
            let (sum, b) = sum.overflowing_add(u64::from(carry));
            *limb = sum;
            carry = a | b;
        }
        out.trim();
        out
    }

    /// Sum modulo 2^width.
    pub fn add(&self, other: &Bits) -> Bits {
        self.carry(other, 0, false)
    }

    /// Difference modulo 2^width.
    pub fn sub(&self, other: &Bits) -> Bits {
        self.carry(other, u64::MAX, true)
    }

    /// Product modulo 2^width.
    pub fn mul(&self, other: &Bits) -> Bits {
        if let (Repr::Word(a), Repr::Word(b)) = (&self.repr, &other.repr) {
            return Bits::from_u64(self.width, a.wrapping_mul(*b));
        }
        Bits::from_biguint(self.width, &(self.to_biguint() * other.to_biguint()))
    }

    /// The divisor, or one if it is zero: a zero divisor acts as one.
    fn divisor(&self) -> BigUint {
        let value = self.to_biguint();
        if value.is_zero() { BigUint::from(1u32) } else { value }
    }

    fn divisor_signed(&self) -> BigInt {
        let value = self.to_bigint();
        if value.is_zero() { BigInt::from(1) } else { value }
    }

    /// Unsigned quotient; a zero divisor acts as one.
    pub fn div_unsigned(&self, other: &Bits) -> Bits {
        if let (Repr::Word(a), Repr::Word(b)) = (&self.repr, &other.repr) {
            return Bits::from_u64(self.width, a / b.max(&1));
        }
        Bits::from_biguint(self.width, &(self.to_biguint() / other.divisor()))
    }

    /// Unsigned remainder; a zero divisor acts as one.
    pub fn rem_unsigned(&self, other: &Bits) -> Bits {
        if let (Repr::Word(a), Repr::Word(b)) = (&self.repr, &other.repr) {
            return Bits::from_u64(self.width, a % b.max(&1));
        }
        Bits::from_biguint(self.width, &(self.to_biguint() % other.divisor()))
    }

    /// Signed quotient, truncated; a zero divisor acts as one, overflow wraps.
    pub fn div_signed(&self, other: &Bits) -> Bits {
        Bits::from_bigint(self.width, &(self.to_bigint() / other.divisor_signed()))
    }

    /// Signed remainder with the sign of the dividend; a zero divisor acts as one.
    pub fn rem_signed(&self, other: &Bits) -> Bits {
        Bits::from_bigint(self.width, &(self.to_bigint() % other.divisor_signed()))
    }

    /// Shifted left; zero for amounts of the width or more.
    pub fn shl(&self, amount: &Bits) -> Bits {
        let mut out = Bits::zero(self.width);
        if let Some(amount) = amount.to_u64().filter(|a| *a < self.width) {
            out.insert(amount, self);
        }
        out
    }

    /// Shifted right; zero for amounts of the width or more.
    pub fn shr(&self, amount: &Bits) -> Bits {
        match amount.to_u64().filter(|a| *a < self.width) {
            Some(amount) => self.slice(amount, self.width),
            None => Bits::zero(self.width),
        }
    }

    /// Shifted right with copies of the sign.
    pub fn shr_signed(&self, amount: &Bits) -> Bits {
        if self.width == 0 {
            return self.clone();
        }
        let amount = amount.to_u64().unwrap_or(u64::MAX).min(self.width - 1);
        self.slice(amount, self.width - amount).resize_signed(self.width)
    }

    /// Number of ones.
    pub fn count_ones(&self) -> u64 {
        self.limbs().iter().map(|l| u64::from(l.count_ones())).sum()
    }

    /// Number of zeros above the highest one.
    pub fn leading_zeros(&self) -> u64 {
        let zeros: u64 = match self.limbs().iter().rposition(|l| *l != 0) {
            Some(at) => (at as u64) * 64 + 64 - u64::from(self.limbs()[at].leading_zeros()),
            None => 0,
        };
        self.width - zeros
    }

    /// Number of zeros below the lowest one.
    pub fn trailing_zeros(&self) -> u64 {
        match self.limbs().iter().position(|l| *l != 0) {
            Some(at) => (at as u64) * 64 + u64::from(self.limbs()[at].trailing_zeros()),
            None => self.width,
        }
    }

    /// Unsigned order.
    pub fn cmp_unsigned(&self, other: &Bits) -> std::cmp::Ordering {
        self.limbs().iter().rev().cmp(other.limbs().iter().rev())
    }

    /// Signed order.
    pub fn cmp_signed(&self, other: &Bits) -> std::cmp::Ordering {
        other.sign().cmp(&self.sign()).then_with(|| self.cmp_unsigned(other))
    }

    /// `self` above `low`: the concatenation.
    pub fn concat(&self, low: &Bits) -> Bits {
        let mut out = low.slice(0, self.width + low.width);
        out.insert(low.width, self);
        out
    }

    /// The value as a `usize`, if it is less than `limit`.
    pub fn index_below(&self, limit: u64) -> Option<u64> {
        self.to_u64().filter(|i| *i < limit)
    }

    /// The value as a double, rounded to nearest, ties to even.
    pub fn unsigned_to_f64(&self) -> f64 {
        match self.to_u64() {
            Some(value) => value as f64,
            None => self.to_biguint().to_f64().unwrap_or(f64::INFINITY),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slices_and_inserts_cross_limbs() {
        let value = Bits::from_biguint(130, &(BigUint::from(0b1011u32) << 126u32));
        assert_eq!(value.slice(126, 4).low_u64(), 0b1011);
        assert_eq!(value.slice(128, 64).low_u64(), 0b10);
        let mut out = Bits::zero(130);
        out.insert(60, &Bits::ones(70));
        assert_eq!(
            out,
            Bits::from_biguint(130, &(BigUint::from(1u32) << 130u32 >> 60u32 << 60u32))
                .sub(&Bits::from_biguint(130, &(BigUint::from(1u32) << 60u32)))
        );
        out.insert(129, &Bits::zero(64));
        assert!(!out.bit(129));
        out.insert(500, &Bits::ones(1));
        assert_eq!(out.count_ones(), 69);
    }

    #[test]
    fn zero_divisors_act_as_one_and_overflow_wraps() {
        let b = |v| Bits::from_u64(8, v);
        assert_eq!(b(200).div_unsigned(&b(0)), b(200));
        assert_eq!(b(200).rem_unsigned(&b(0)), b(0));
        assert_eq!(b(0x80).div_signed(&b(0xff)), b(0x80));
        assert_eq!(b(0x80).rem_signed(&b(0xff)), b(0));
        assert_eq!(b(0xf9).div_signed(&b(2)), b(0xfd));
        assert_eq!(b(0xf9).rem_signed(&b(2)), b(0xff));
        let wide = Bits::from_u64(100, 7);
        assert_eq!(wide.div_unsigned(&Bits::zero(100)), wide);
    }

    #[test]
    fn shifts_of_the_width_or_more_give_zero_or_the_sign() {
        let b = |v| Bits::from_u64(8, v);
        assert_eq!(b(0x81).shl(&b(8)), b(0));
        assert_eq!(b(0x81).shr(&b(9)), b(0));
        assert_eq!(b(0x81).shr_signed(&b(200)), b(0xff));
        assert_eq!(b(0x81).shr_signed(&b(1)), b(0xc0));
        assert_eq!(b(0x81).shl(&b(1)), b(2));
        assert_eq!(Bits::zero(0).shr_signed(&Bits::zero(0)), Bits::zero(0));
    }

    #[test]
    fn wide_sums_carry_and_wrap() {
        let ones = Bits::ones(130);
        assert!(ones.add(&Bits::from_u64(130, 1)).is_zero());
        assert_eq!(Bits::zero(130).sub(&Bits::from_u64(130, 1)), ones);
        assert_eq!(ones.mul(&ones).low_u64(), 1);
        assert_eq!(ones.leading_zeros(), 0);
        assert_eq!(Bits::from_u64(130, 1).leading_zeros(), 129);
        assert_eq!(Bits::zero(130).trailing_zeros(), 130);
    }

    #[test]
    fn order_is_by_value_signed_or_not() {
        use std::cmp::Ordering::*;
        let b = |v| Bits::from_u64(8, v);
        assert_eq!(b(0x80).cmp_unsigned(&b(0x7f)), Greater);
        assert_eq!(b(0x80).cmp_signed(&b(0x7f)), Less);
        assert_eq!(Bits::from_u64(100, 5).cmp_unsigned(&Bits::ones(100)), Less);
    }
}
