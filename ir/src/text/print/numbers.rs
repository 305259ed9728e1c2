//! Numbers with X and Z.

use super::Printer;
use num_bigint::BigInt;

impl Printer<'_> {
    /// A number with X and Z as upstream writes it: decimal where every bit is known, else hexadecimal where every
    /// digit is known, X or Z as a whole, else binary.
    pub(super) fn four_valued(&mut self, value: &BigInt, unknown: &BigInt, width: u32) {
        if *unknown == BigInt::ZERO {
            let negative = width > 1 && value.bit(u64::from(width) - 1);
            let value = if negative { value - (BigInt::from(1) << width) } else { value.clone() };
            return self.number(value);
        }
        let digits = |bits: u32| -> Option<Vec<u8>> {
            let count = width.div_ceil(bits);
            (0..count).rev().map(|at| digit(value, unknown, u64::from(at * bits), bits, width)).collect()
        };
        let (prefix, digits) = match digits(4) {
            Some(digits) => ("h", digits),
            None => ("b", digits(1).unwrap_or_default()),
        };
        self.put(prefix);
        // Zeros in front say nothing.
        let zeros = digits.iter().take_while(|c| **c == b'0').count();
        self.out.extend_from_slice(&digits[zeros.min(digits.len() - 1)..]);
    }
}

/// The digit of `bits` bits from bit `low` upwards: `None` if only some of them are unknown, or not in the same way.
fn digit(value: &BigInt, unknown: &BigInt, low: u64, bits: u32, width: u32) -> Option<u8> {
    let at = |number: &BigInt| {
        let end = (low + u64::from(bits)).min(u64::from(width));
        (low..end).rev().fold(0u8, |digit, bit| digit << 1 | u8::from(number.bit(bit)))
    };
    let ones = (1u8 << bits) - 1;
    match (at(unknown), at(value)) {
        (0, v) => char::from_digit(u32::from(v), 16).map(|c| c.to_ascii_uppercase() as u8),
        (u, 0) if u == ones => Some(b'X'),
        (u, v) if u == ones && v == ones => Some(b'Z'),
        _ => None,
    }
}
