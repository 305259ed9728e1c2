//! Bits in 64-bit limbs: the arithmetic of the native engine.
//!
//! A value of `width` bits is [`limbs`]`(width)` little-endian limbs, with zeros above the width; of width 0 it is an
//! empty slice. Results keep to that. Operands of arithmetic have as many limbs as the result, except where it is said
//! otherwise.
//!
//! # Panics
//! Functions may panic on slices of other lengths than that, which would be an error of the caller; never on a value.

use smallvec::SmallVec;
use std::cmp::Ordering;

/// Limbs of a temporary; on the stack up to 512 bits.
pub type Limbs = SmallVec<[u64; 8]>;

/// How many limbs a width takes.
pub fn limbs(width: u64) -> usize {
    width.div_ceil(64) as usize
}

/// Ones in the low `width` bits of a word; all from 64 on.
pub fn mask(width: u64) -> u64 {
    if width >= 64 { u64::MAX } else { (1 << width) - 1 }
}

/// Clears the bits of the top limb that are beyond the width.
pub fn trim(out: &mut [u64], width: u64) {
    if !width.is_multiple_of(64)
        && let Some(last) = out.get_mut((width / 64) as usize)
    {
        *last &= mask(width % 64);
    }
}

/// A temporary of so many bits, zero.
pub fn zeros(width: u64) -> Limbs {
    SmallVec::from_elem(0, limbs(width))
}

// ---- reading -----------------------------------------------------------------------------------------------------------

/// The low 64 bits.
pub fn low(a: &[u64]) -> u64 {
    a.first().copied().unwrap_or(0)
}

/// The low 64 bits, sign extended from the width.
pub fn low_signed(a: &[u64], width: u64) -> i64 {
    let low = low(a);
    if width == 0 || width >= 64 {
        return low as i64;
    }
    let shift = 64 - width;
    ((low << shift) as i64) >> shift
}

/// The value if it fits into 64 bits.
pub fn to_u64(a: &[u64]) -> Option<u64> {
    match a {
        [] => Some(0),
        [low, rest @ ..] => is_zero(rest).then_some(*low),
    }
}

/// The value if it is less than `limit`.
pub fn index_below(a: &[u64], limit: u64) -> Option<u64> {
    to_u64(a).filter(|index| *index < limit)
}

/// Whether no bit is set.
pub fn is_zero(a: &[u64]) -> bool {
    a.iter().all(|limb| *limb == 0)
}

/// Bit `index`; false where there is none.
pub fn bit(a: &[u64], index: u64) -> bool {
    a.get((index / 64) as usize).is_some_and(|limb| limb >> (index % 64) & 1 == 1)
}

/// The most significant bit; false for width 0.
pub fn sign(a: &[u64], width: u64) -> bool {
    width > 0 && bit(a, width - 1)
}

/// The 64 bits from `low` upwards; zeros where there are none.
#[inline]
pub fn word_at(a: &[u64], low: u64) -> u64 {
    let (at, shift) = ((low / 64) as usize, low % 64);
    match a.get(at) {
        None => 0,
        Some(first) if shift == 0 => *first,
        Some(first) => first >> shift | a.get(at + 1).map_or(0, |above| above << (64 - shift)),
    }
}

/// The number of bits up to the highest one.
pub fn bit_length(a: &[u64]) -> u64 {
    match a.iter().rposition(|limb| *limb != 0) {
        Some(at) => at as u64 * 64 + 64 - u64::from(a[at].leading_zeros()),
        None => 0,
    }
}

/// Number of ones.
pub fn count_ones(a: &[u64]) -> u64 {
    a.iter().map(|limb| u64::from(limb.count_ones())).sum()
}

/// Number of zeros above the highest one.
pub fn leading_zeros(a: &[u64], width: u64) -> u64 {
    width - bit_length(a)
}

/// Number of zeros below the lowest one; the width if there is none.
pub fn trailing_zeros(a: &[u64], width: u64) -> u64 {
    match a.iter().position(|limb| *limb != 0) {
        Some(at) => at as u64 * 64 + u64::from(a[at].trailing_zeros()),
        None => width,
    }
}

/// Whether the number of ones is odd.
pub fn parity(a: &[u64]) -> bool {
    a.iter().fold(0, |all, limb| all ^ limb).count_ones() % 2 == 1
}

/// Whether the bits of `a` from `low` upwards are the `width` bits `b`; bits that `a` lacks are zero.
pub fn equal_window(a: &[u64], low: u64, b: &[u64], width: u64) -> bool {
    let whole = (width / 64) as usize;
    let rest = width % 64;
    b[..whole].iter().enumerate().all(|(i, limb)| word_at(a, low.saturating_add(i as u64 * 64)) == *limb)
        && (rest == 0 || word_at(a, low.saturating_add(width - rest)) & mask(rest) == b[whole])
}

/// Unsigned order.
pub fn compare(a: &[u64], b: &[u64]) -> Ordering {
    debug_assert_eq!(a.len(), b.len());
    a.iter().rev().cmp(b.iter().rev())
}

/// Order in two's complement.
pub fn compare_signed(a: &[u64], b: &[u64], width: u64) -> Ordering {
    sign(b, width).cmp(&sign(a, width)).then_with(|| compare(a, b))
}

// ---- moving ------------------------------------------------------------------------------------------------------------

/// Replaces `count` (at most 64) bits from `low` upwards, all of which exist.
#[inline]
fn put(out: &mut [u64], low: u64, word: u64, count: u64) {
    let (at, shift) = ((low / 64) as usize, low % 64);
    let ones = mask(count);
    let word = word & ones;
    out[at] = out[at] & !(ones << shift) | word << shift;
    if shift + count > 64 {
        let down = 64 - shift;
        out[at + 1] = out[at + 1] & !(ones >> down) | word >> down;
    }
}

/// The `width` bits of `a` from `low` upwards; those out of range are zero.
pub fn slice(a: &[u64], low: u64, width: u64, out: &mut [u64]) {
    match out {
        [] => return,
        [word] => {
            *word = word_at(a, low) & mask(width);
            return;
        }
        _ if low.is_multiple_of(64) => {
            let rest = usize::try_from(low / 64).ok().and_then(|at| a.get(at..)).unwrap_or(&[]);
            let count = rest.len().min(out.len());
            out[..count].copy_from_slice(&rest[..count]);
            out[count..].fill(0);
        }
        _ => {
            for (i, word) in out.iter_mut().enumerate() {
                *word = word_at(a, low.saturating_add(i as u64 * 64));
            }
        }
    }
    trim(out, width);
}

/// Replaces the bits of `out`, which has `out_width`, from `low` upwards by the `width` bits of `part`; what is out of
/// range is dropped.
pub fn insert(out: &mut [u64], out_width: u64, low: u64, part: &[u64], width: u64) {
    transfer(out, out_width, low, part, 0, width);
}

/// Replaces `width` bits of `out`, which has `out_width`, from `low` upwards by those of `from`, from `source` upwards.
/// What is out of range is dropped, and read as zero.
pub fn transfer(out: &mut [u64], out_width: u64, low: u64, from: &[u64], source: u64, width: u64) {
    if low >= out_width {
        return;
    }
    let width = width.min(out_width - low);
    let mut done = 0;
    if low.is_multiple_of(64) && source.is_multiple_of(64) {
        let (to, at) = ((low / 64) as usize, (source / 64) as usize);
        let rest = from.get(at..).unwrap_or(&[]);
        let whole = rest.len().min((width / 64) as usize);
        out[to..to + whole].copy_from_slice(&rest[..whole]);
        done = whole as u64 * 64;
    }
    while done < width {
        put(out, low + done, word_at(from, source.saturating_add(done)), (width - done).min(64));
        done += 64;
    }
}

/// Sets the bits from `low` up to `high` (exclusive), all of which exist.
pub fn set_ones(out: &mut [u64], low: u64, high: u64) {
    let mut at = low;
    while at < high {
        let count = (64 - at % 64).min(high - at);
        out[(at / 64) as usize] |= mask(count) << (at % 64);
        at += count;
    }
}

/// Copies, with zeros above or cut off at the top.
pub fn resize(a: &[u64], out: &mut [u64], width: u64) {
    slice(a, 0, width, out);
}

/// Copies, with copies of the sign above or cut off at the top; `a` has `from` bits.
pub fn resize_signed(a: &[u64], from: u64, out: &mut [u64], width: u64) {
    slice(a, 0, width, out);
    if width > from && sign(a, from) {
        set_ones(out, from, width);
    }
}

/// The bits in the opposite order.
pub fn reverse(a: &[u64], width: u64, out: &mut [u64]) {
    // All limbs the other way round are the value shifted up by what the top limb lacks.
    let spare = a.len() as u64 * 64 - width;
    let swapped: Limbs = a.iter().rev().map(|limb| limb.reverse_bits()).collect();
    slice(&swapped, spare, width, out);
}

// ---- in place ----------------------------------------------------------------------------------------------------------

/// Bitwise and.
pub fn and(out: &mut [u64], b: &[u64]) {
    out.iter_mut().zip(b).for_each(|(a, b)| *a &= b);
}

/// Bitwise or.
pub fn or(out: &mut [u64], b: &[u64]) {
    out.iter_mut().zip(b).for_each(|(a, b)| *a |= b);
}

/// Bitwise exclusive or.
pub fn xor(out: &mut [u64], b: &[u64]) {
    out.iter_mut().zip(b).for_each(|(a, b)| *a ^= b);
}

/// Bitwise complement.
pub fn not(out: &mut [u64], width: u64) {
    out.iter_mut().for_each(|a| *a = !*a);
    trim(out, width);
}

/// Sum modulo 2^width. The carry out of the top limb, which is that of the sum if the width fills it.
pub fn add(out: &mut [u64], b: &[u64], width: u64) -> bool {
    let mut carry = false;
    for (a, b) in out.iter_mut().zip(b) {
        let (sum, first) = a.overflowing_add(*b);
        let (sum, second) = sum.overflowing_add(u64::from(carry));
        *a = sum;
        carry = first | second;
    }
    trim(out, width);
    carry
}

/// Difference modulo 2^width. Whether `b` was greater.
pub fn sub(out: &mut [u64], b: &[u64], width: u64) -> bool {
    let mut borrow = false;
    for (a, b) in out.iter_mut().zip(b) {
        let (difference, first) = a.overflowing_sub(*b);
        let (difference, second) = difference.overflowing_sub(u64::from(borrow));
        *a = difference;
        borrow = first | second;
    }
    trim(out, width);
    borrow
}

/// Two's complement.
pub fn negate(out: &mut [u64], width: u64) {
    let mut carry = true;
    for a in out.iter_mut() {
        let (sum, overflow) = (!*a).overflowing_add(u64::from(carry));
        *a = sum;
        carry = overflow;
    }
    trim(out, width);
}

// ---- shifts ------------------------------------------------------------------------------------------------------------

/// The amount of a shift; saturates.
pub fn amount(a: &[u64]) -> u64 {
    to_u64(a).unwrap_or(u64::MAX)
}

/// Shifted left; zero for amounts of the width or more.
pub fn shl(a: &[u64], amount: u64, width: u64, out: &mut [u64]) {
    match out {
        [word] => *word = if amount < width { low(a) << amount & mask(width) } else { 0 },
        _ => {
            out.fill(0);
            if amount < width {
                transfer(out, width, amount, a, 0, width - amount);
            }
        }
    }
}

/// Shifted right; zero for amounts of the width or more.
pub fn shr(a: &[u64], amount: u64, width: u64, out: &mut [u64]) {
    if amount < width { slice(a, amount, width, out) } else { out.fill(0) }
}

/// Shifted right with copies of the sign; nothing but those for amounts of the width or more.
pub fn shr_signed(a: &[u64], amount: u64, width: u64, out: &mut [u64]) {
    if width == 0 {
        return;
    }
    let amount = amount.min(width - 1);
    slice(a, amount, width, out);
    if sign(a, width) {
        set_ones(out, width - amount, width);
    }
}

// ---- products and quotients --------------------------------------------------------------------------------------------

/// The low limbs of a product, as many as `out` has; `a` and `b` may have any number.
pub fn mul_limbs(a: &[u64], b: &[u64], out: &mut [u64]) {
    out.fill(0);
    for (i, &x) in a.iter().enumerate().take(out.len()) {
        if x == 0 {
            continue;
        }
        let mut carry = 0u128;
        let count = b.len().min(out.len() - i);
        let (row, above) = out[i..].split_at_mut(count);
        for (o, &y) in row.iter_mut().zip(b) {
            let sum = u128::from(x) * u128::from(y) + u128::from(*o) + carry;
            *o = sum as u64;
            carry = sum >> 64;
        }
        // Nothing was added yet above the row.
        if let Some(next) = above.first_mut() {
            *next = carry as u64;
        }
    }
}

/// Product modulo 2^width.
pub fn mul(a: &[u64], b: &[u64], width: u64, out: &mut [u64]) {
    match (a, b, &mut *out) {
        ([a], [b], [word]) => *word = a.wrapping_mul(*b),
        _ => mul_limbs(a, b, out),
    }
    trim(out, width);
}

/// Unsigned quotient and remainder; a zero divisor acts as one.
pub fn div_rem(a: &[u64], b: &[u64], quotient: &mut [u64], remainder: &mut [u64]) {
    quotient.fill(0);
    remainder.fill(0);
    let significant = |limbs: &[u64]| limbs.iter().rposition(|l| *l != 0).map_or(0, |at| at + 1);
    let (n, m) = (significant(b), significant(a));
    match n {
        0 => quotient.copy_from_slice(a),
        1 => remainder[0] = div_word(&a[..m], b[0], quotient),
        _ if n > m => remainder.copy_from_slice(a),
        _ => div_long(&a[..m], &b[..n], quotient, remainder),
    }
}

/// Divides by a word; the remainder.
fn div_word(a: &[u64], b: u64, quotient: &mut [u64]) -> u64 {
    if let [a] = a {
        quotient[0] = a / b;
        return a % b;
    }
    let mut remainder = 0u64;
    for i in (0..a.len()).rev() {
        let part = u128::from(remainder) << 64 | u128::from(a[i]);
        quotient[i] = (part / u128::from(b)) as u64;
        remainder = (part % u128::from(b)) as u64;
    }
    remainder
}

/// Algorithm D of Knuth (The Art of Computer Programming 4.3.1): the top limbs of both are not 0, there are two or more
/// in `b`, and not less in `a`.
fn div_long(a: &[u64], b: &[u64], quotient: &mut [u64], remainder: &mut [u64]) {
    let n = b.len();
    let shift = u64::from(b[n - 1].leading_zeros());
    // Normalised: the top bit of the divisor is set.
    let mut v = SmallVec::<[u64; 16]>::from_elem(0, n);
    let mut u = SmallVec::<[u64; 16]>::from_elem(0, a.len() + 1);
    transfer(&mut v, n as u64 * 64, shift, b, 0, n as u64 * 64 - shift);
    let bits = u.len() as u64 * 64;
    transfer(&mut u, bits, shift, a, 0, bits - shift);
    let (top, next) = (u128::from(v[n - 1]), u128::from(v[n - 2]));
    for j in (0..=a.len() - n).rev() {
        let part = u128::from(u[j + n]) << 64 | u128::from(u[j + n - 1]);
        let (mut guess, mut rest) = (part / top, part % top);
        while guess >> 64 != 0 || guess * next > (rest << 64 | u128::from(u[j + n - 2])) {
            guess -= 1;
            rest += top;
            if rest >> 64 != 0 {
                break;
            }
        }
        if subtract_multiple(&mut u[j..=j + n], &v, guess as u64) {
            guess -= 1;
            let carry = add(&mut u[j..j + n], &v, n as u64 * 64);
            u[j + n] = u[j + n].wrapping_add(u64::from(carry));
        }
        quotient[j] = guess as u64;
    }
    slice(&u, shift, n as u64 * 64, &mut remainder[..n]);
}

/// Takes `factor` times `v` from `u`, which has one limb more. Whether it was less.
fn subtract_multiple(u: &mut [u64], v: &[u64], factor: u64) -> bool {
    let mut carry = 0u64;
    let (last, rest) = u.split_last_mut().expect("a limb more than the divisor");
    let mut borrow = false;
    for (u, v) in rest.iter_mut().zip(v) {
        let product = u128::from(factor) * u128::from(*v) + u128::from(carry);
        carry = (product >> 64) as u64;
        let (difference, first) = u.overflowing_sub(product as u64);
        let (difference, second) = difference.overflowing_sub(u64::from(borrow));
        *u = difference;
        borrow = first | second;
    }
    let (difference, first) = last.overflowing_sub(carry);
    let (difference, second) = difference.overflowing_sub(u64::from(borrow));
    *last = difference;
    first | second
}

/// Signed quotient, truncated, and remainder with the sign of the dividend, both modulo 2^width; a zero divisor acts as
/// one.
pub fn div_rem_signed(a: &[u64], b: &[u64], width: u64, quotient: &mut [u64], remainder: &mut [u64]) {
    let (minus_a, minus_b) = (sign(a, width), sign(b, width));
    let magnitude = |value: &[u64], minus: bool| {
        let mut out = Limbs::from_slice(value);
        if minus {
            negate(&mut out, width);
        }
        out
    };
    div_rem(&magnitude(a, minus_a), &magnitude(b, minus_b), quotient, remainder);
    if minus_a != minus_b {
        negate(quotient, width);
    }
    if minus_a {
        negate(remainder, width);
    }
}

#[cfg(test)]
mod tests;
