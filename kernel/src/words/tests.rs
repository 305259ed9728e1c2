use super::*;
use num_bigint::{BigInt, BigUint};
use num_traits::{Signed, Zero};

const WIDTHS: [u64; 11] = [0, 1, 7, 8, 63, 64, 65, 127, 128, 129, 4096];

struct Random(u64);

impl Random {
    fn word(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0.wrapping_mul(0x2545_F491_4F6C_DD1D)
    }

    /// A value of so many bits: of any size, with long runs of zeros and ones now and then.
    fn bits(&mut self, width: u64) -> Limbs {
        let mut out = zeros(width);
        let kind = self.word() % 5;
        for limb in out.iter_mut() {
            *limb = match kind {
                0 => [0, 1, u64::MAX, 1 << 63][self.word() as usize % 4],
                1 => u64::MAX,
                _ => self.word(),
            };
        }
        if kind > 2 && width > 0 {
            let keep = self.word() % width;
            let whole = Limbs::from_slice(&out);
            slice(&whole, 0, keep + 1, &mut out[..limbs(keep + 1)]);
            out[limbs(keep + 1)..].fill(0);
        }
        trim(&mut out, width);
        out
    }
}

fn number(a: &[u64]) -> BigUint {
    BigUint::new(a.iter().flat_map(|l| [*l as u32, (*l >> 32) as u32]).collect())
}

fn signed(a: &[u64], width: u64) -> BigInt {
    let value = BigInt::from(number(a));
    if sign(a, width) { value - (BigInt::from(1) << width) } else { value }
}

/// A number modulo 2^width, as limbs.
fn limbs_of(value: &BigInt, width: u64) -> Limbs {
    let modulus = BigInt::from(1) << width;
    let value = ((value % &modulus) + &modulus) % &modulus;
    let mut out = zeros(width);
    out.iter_mut().zip(value.magnitude().iter_u64_digits()).for_each(|(o, d)| *o = d);
    out
}

/// Calls `f` with pairs of values of all widths.
fn for_pairs(f: impl Fn(u64, &[u64], &[u64], &mut Random)) {
    let mut random = Random(0x9E37_79B9_7F4A_7C15);
    for width in WIDTHS {
        for _ in 0..if width > 1000 { 20 } else { 200 } {
            let (a, b) = (random.bits(width), random.bits(width));
            f(width, &a, &b, &mut random);
        }
    }
}

#[test]
fn sums_products_and_quotients() {
    for_pairs(|width, a, b, _| {
        let (x, y) = (BigInt::from(number(a)), BigInt::from(number(b)));
        let mut out = Limbs::from_slice(a);
        add(&mut out, b, width);
        assert_eq!(out, limbs_of(&(&x + &y), width));
        let mut out = Limbs::from_slice(a);
        assert_eq!(sub(&mut out, b, width), x < y);
        assert_eq!(out, limbs_of(&(&x - &y), width));
        let mut out = Limbs::from_slice(a);
        negate(&mut out, width);
        assert_eq!(out, limbs_of(&-&x, width));
        let mut out = zeros(width);
        mul(a, b, width, &mut out);
        assert_eq!(out, limbs_of(&(&x * &y), width));
        let (mut quotient, mut remainder) = (zeros(width), zeros(width));
        div_rem(a, b, &mut quotient, &mut remainder);
        let divisor = if y.is_zero() { BigInt::from(1) } else { y };
        assert_eq!(quotient, limbs_of(&(&x / &divisor), width));
        assert_eq!(remainder, limbs_of(&(&x % &divisor), width));
        div_rem_signed(a, b, width, &mut quotient, &mut remainder);
        let (x, y) = (signed(a, width), signed(b, width));
        let divisor = if y.is_zero() { BigInt::from(1) } else { y };
        assert_eq!(quotient, limbs_of(&(&x / &divisor), width), "{x} / {divisor}");
        assert_eq!(remainder, limbs_of(&(&x % &divisor), width));
    });
}

/// Quotient digits that Algorithm D first guesses too large: once, twice, and with the correction after subtraction.
#[test]
fn quotients_that_are_hard_to_guess() {
    let top = 1 << 63;
    let max = u64::MAX;
    let cases: [(&[u64], &[u64]); 5] = [
        (&[0, 0, top, top - 1], &[max, 0, top, 0]),
        (&[3, 0, top, 0], &[1, 0, 1 << 61, 0]),
        (&[0, max - 1, top, 0], &[max, top, 0, 0]),
        (&[max, max, max, max], &[max, max, 0, 0]),
        (&[0, 0, 1, 0], &[max, max, 0, 0]),
    ];
    for (a, b) in cases {
        let (mut quotient, mut remainder) = (zeros(256), zeros(256));
        div_rem(a, b, &mut quotient, &mut remainder);
        assert_eq!(number(&quotient), number(a) / number(b));
        assert_eq!(number(&remainder), number(a) % number(b));
    }
}

#[test]
fn orders_and_counts() {
    for_pairs(|width, a, b, _| {
        assert_eq!(compare(a, b), number(a).cmp(&number(b)));
        assert_eq!(compare_signed(a, b, width), signed(a, width).cmp(&signed(b, width)));
        assert_eq!(bit_length(a), number(a).bits());
        assert_eq!(leading_zeros(a, width), width - number(a).bits());
        assert_eq!(trailing_zeros(a, width), number(a).trailing_zeros().unwrap_or(width));
        assert_eq!(count_ones(a), number(a).count_ones());
        assert_eq!(parity(a), number(a).count_ones() % 2 == 1);
        assert_eq!(is_zero(a), number(a).is_zero());
        assert_eq!(sign(a, width), signed(a, width).is_negative());
        if let Some(low) = to_u64(a) {
            assert_eq!(number(a), low.into());
        }
        if width <= 64 && width > 0 {
            assert_eq!(BigInt::from(low_signed(a, width)), signed(a, width));
        }
    });
}

#[test]
fn bits_move() {
    for_pairs(|width, a, b, random| {
        let low = random.word() % (width + 70);
        let count = random.word() % (width + 70);
        let ones = |count: u64| (BigUint::from(1u32) << count) - 1u32;
        let part = number(a) >> low & ones(count);
        let mut out = SmallVec::<[u64; 8]>::from_elem(u64::MAX, limbs(count));
        slice(a, low, count, &mut out);
        assert_eq!(number(&out), part);
        assert!(equal_window(a, low, &out, count));
        if count > 0 {
            let at = random.word() % count;
            out[(at / 64) as usize] ^= 1 << (at % 64);
            assert!(!equal_window(a, low, &out, count));
        }

        // The bits of `b` from `from` on replace those of `a` from `low` on.
        let from = random.word() % (width + 1);
        let mut out = Limbs::from_slice(a);
        transfer(&mut out, width, low, b, from, count);
        let hole = (ones(count) << low) & ones(width);
        let moved = ((number(b) >> from & ones(count)) << low) & ones(width);
        let kept = number(a) & (ones(width) ^ &hole);
        assert_eq!(number(&out), kept | moved, "{width} {low} {from} {count}");

        let mut out = zeros(width + 65);
        resize_signed(a, width, &mut out, width + 65);
        assert_eq!(out, limbs_of(&signed(a, width), width + 65));
        let cut = random.word() % (width + 1);
        let mut out = zeros(cut);
        resize(a, &mut out, cut);
        assert_eq!(number(&out), number(a) & ones(cut));

        let mut out = zeros(width);
        reverse(a, width, &mut out);
        assert!((0..width).all(|i| bit(&out, i) == bit(a, width - 1 - i)));
    });
}

#[test]
fn shifts() {
    for_pairs(|width, a, _, random| {
        for amount in [0, 1, 63, 64, width / 2, width.saturating_sub(1), width, random.word()] {
            let mut out = zeros(width);
            let big = amount.min(width);
            shl(a, amount, width, &mut out);
            assert_eq!(out, limbs_of(&BigInt::from(number(a) << big), width));
            shr(a, amount, width, &mut out);
            assert_eq!(out, limbs_of(&BigInt::from(number(a) >> big), width));
            shr_signed(a, amount, width, &mut out);
            assert_eq!(out, limbs_of(&(signed(a, width) >> big), width));
        }
    });
}

#[test]
fn logic() {
    for_pairs(|width, a, b, _| {
        let apply = |f: fn(&mut [u64], &[u64])| {
            let mut out = Limbs::from_slice(a);
            f(&mut out, b);
            number(&out)
        };
        assert_eq!(apply(and), number(a) & number(b));
        assert_eq!(apply(or), number(a) | number(b));
        assert_eq!(apply(xor), number(a) ^ number(b));
        let mut out = Limbs::from_slice(a);
        not(&mut out, width);
        assert_eq!(number(&out), number(a) ^ ((BigUint::from(1u32) << width) - 1u32));
    });
}
