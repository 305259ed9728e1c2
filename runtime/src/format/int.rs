//! Integers in four radices, two-state and four-state.

use super::{MAX_FIELD, padded};
use crate::bits::IntView;

/// The radix of an integer format.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Radix {
    /// `sim.fmt.bin`, one digit per bit.
    Bin,
    /// `sim.fmt.oct`, three bits per digit.
    Oct,
    /// `sim.fmt.hex`, four bits per digit.
    Hex {
        /// Whether the digits above nine are capitals (`isUpper true`).
        upper: bool,
    },
    /// `sim.fmt.dec`.
    Dec {
        /// Whether the value is two's complement (the `signed` flag).
        signed: bool,
    },
}

/// How an integer is printed: the attributes of `sim.fmt.{bin,oct,hex,dec}`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct IntFormat {
    /// The radix.
    pub radix: Radix,
    /// `isLeftAligned`: padding goes to the right and is always spaces.
    pub left: bool,
    /// `paddingChar`, by convention `0` for bin, oct and hex, and a space for dec.
    pub pad: u8,
    /// `specifierWidth` in characters: `None` is the natural width of the type, 0 no padding, w at least w characters.
    pub width: Option<u32>,
}

/// The number of characters that a value of `width` bits takes at most in `radix`; the field of Verilog's `%d`, `%h`.
///
/// For decimals these are the digits of 2^N-1, or of -2^(N-1) with its sign.
#[must_use]
pub fn natural_width(radix: Radix, width: u32) -> usize {
    match radix {
        Radix::Bin => width as usize,
        Radix::Oct => width.div_ceil(3) as usize,
        Radix::Hex { .. } => width.div_ceil(4) as usize,
        Radix::Dec { signed: false } => decimal_digits(width),
        // -2^0 is the only power whose digits are those of 2^0 and not of 2^1 - 1.
        Radix::Dec { signed: true } if width <= 1 => width as usize + 1,
        Radix::Dec { signed: true } => 1 + decimal_digits(width - 1),
    }
}

/// Decimal digits of 2^bits - 1, which are those of 2^bits (no power of two above 1 is a power of ten).
fn decimal_digits(bits: u32) -> usize {
    /// floor(log10(2) * 2^96). The product is too small by less than 2^-64, and n * log10(2) is never that close to an
    /// integer for 0 < n < 2^32.
    const LOG10_2: u128 = 23_850_053_418_134_191_015_272_426_710;
    ((u128::from(bits) * LOG10_2) >> 96) as usize + 1
}

/// Appends `v` as `f` asks.
///
/// **Digits.** A binary, octal or hexadecimal digit with unknown bits is `x` if all its bits are X, `z` if all are Z,
/// else `X` if one is X and `Z` if not; the top digit is judged by the bits that exist. A decimal with unknown bits is a
/// single character by the same rule (IEEE 1800 21.2.1.4).
///
/// **Width.** All zeros before the first other character are dropped, one digit stays, and the rest is padded to the
/// width: with `pad` at the left, or with spaces at the right if left-aligned. An absent width is the natural one.
/// A decimal without `specifierWidth` is what Verilog's `%d` and unformatted arguments become, so it is padded, with
/// spaces, to the natural field; `%0d` arrives as `specifierWidth 0`, with `paddingChar 48` from some front ends and
/// without from others, which makes no difference. This holds for two-state and four-state values alike (a four-state
/// `4'bxxxx` prints as ` x`: two characters, as `15` would take).
///
/// CIRCT's constant folder differs for bin, oct and hex with a `specifierWidth`: it always prints the natural number of
/// digits and then adds spaces, so that `%0h` would keep its zeros. What counts here is the definition of the operation,
/// a minimum width with 0 for none, which is also what Verilog's `%0h` and `%4h` need.
///
/// Zero padding goes between the sign of a negative decimal and its digits, as everywhere else in the field.
///
/// A value of no bits is `0` in decimal and nothing in the other radices, padded if a width is given.
pub fn int(out: &mut Vec<u8>, v: IntView<'_>, f: &IntFormat) {
    let mut digits = Vec::new();
    match f.radix {
        Radix::Bin => power_of_two(&mut digits, v, 1, false),
        Radix::Oct => power_of_two(&mut digits, v, 3, false),
        Radix::Hex { upper } => power_of_two(&mut digits, v, 4, upper),
        Radix::Dec { signed } => decimal(&mut digits, v, signed),
    }
    let width = match f.width {
        Some(width) => width.min(MAX_FIELD) as usize,
        None => natural_width(f.radix, v.width),
    };
    let mut text = digits.as_slice();
    if f.left {
        padded(out, text, true, b' ', width);
    } else if f.pad == b'0' && text.first() == Some(&b'-') {
        out.push(b'-');
        text = &text[1..];
        padded(out, text, false, b'0', width.saturating_sub(1));
    } else {
        padded(out, text, false, f.pad, width);
    }
}

/// Digits of `group` bits, without leading zeros.
fn power_of_two(digits: &mut Vec<u8>, v: IntView<'_>, group: u32, upper: bool) {
    let table: &[u8; 16] = if upper { b"0123456789ABCDEF" } else { b"0123456789abcdef" };
    for index in (0..v.width.div_ceil(group)).rev() {
        let low = index * group;
        let (value, unknown) = v.field(low, group);
        let digit = match unknown {
            0 => table[value as usize],
            _ => unknown_digit(value, unknown, (1 << group.min(v.width - low)) - 1),
        };
        if digits.is_empty() && digit == b'0' && index > 0 {
            continue;
        }
        digits.push(digit);
    }
}

/// The character of a digit with unknown bits; `all` has the bits that exist.
fn unknown_digit(value: u64, unknown: u64, all: u64) -> u8 {
    match (unknown & !value != 0, unknown & value != 0) {
        (true, false) if unknown == all => b'x',
        (true, _) => b'X',
        (false, _) if unknown == all => b'z',
        (false, _) => b'Z',
    }
}

fn decimal(digits: &mut Vec<u8>, v: IntView<'_>, signed: bool) {
    if v.has_unknown() {
        let (mut some_x, mut some_z, mut some_known) = (false, false, false);
        for index in 0..v.limbs() {
            let (value, unknown) = (v.value_limb(index), v.unknown_limb(index));
            some_x |= unknown & !value != 0;
            some_z |= unknown & value != 0;
            some_known |= unknown != v.mask(index);
        }
        digits.push(match (some_x, some_z, some_known) {
            (true, false, false) => b'x',
            (true, ..) => b'X',
            (false, _, false) => b'z',
            (false, ..) => b'Z',
        });
    } else if v.width <= 64 {
        let value = v.value_limb(0);
        if signed && v.sign_bit() {
            let magnitude = value.wrapping_neg() & (u64::MAX >> (64 - v.width));
            digits.extend_from_slice(format!("-{magnitude}").as_bytes());
        } else {
            digits.extend_from_slice(value.to_string().as_bytes());
        }
    } else if signed {
        digits.extend_from_slice(v.to_bigint().to_string().as_bytes());
    } else {
        digits.extend_from_slice(v.to_biguint().to_string().as_bytes());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEX: Radix = Radix::Hex { upper: false };
    const UPPER: Radix = Radix::Hex { upper: true };
    const DEC: Radix = Radix::Dec { signed: false };
    const INT: Radix = Radix::Dec { signed: true };

    fn print(v: IntView<'_>, radix: Radix, left: bool, pad: u8, width: Option<u32>) -> String {
        let mut out = Vec::new();
        int(&mut out, v, &IntFormat { radix, left, pad, width });
        String::from_utf8(out).unwrap()
    }

    /// With the conventional padding of the radix.
    fn usual(v: IntView<'_>, radix: Radix, width: Option<u32>) -> String {
        print(v, radix, false, if matches!(radix, Radix::Dec { .. }) { b' ' } else { b'0' }, width)
    }

    /// Parses `1x0z` into planes.
    fn planes(bits: &str) -> (u32, u64, u64) {
        let plane = |ones: &str| bits.chars().fold(0, |word, bit| word << 1 | u64::from(ones.contains(bit)));
        (bits.len() as u32, plane("1z"), plane("xz"))
    }

    #[test]
    fn natural_widths() {
        let table: [(u32, [usize; 5]); 9] = [
            (0, [0, 0, 0, 1, 1]),
            (1, [1, 1, 1, 1, 2]),
            (4, [4, 2, 1, 2, 2]),
            (5, [5, 2, 2, 2, 3]),
            (8, [8, 3, 2, 3, 4]),
            (14, [14, 5, 4, 5, 5]),
            (32, [32, 11, 8, 10, 11]),
            (64, [64, 22, 16, 20, 20]),
            (1027, [1027, 343, 257, 310, 310]),
        ];
        for (width, expect) in table {
            let got = [Radix::Bin, Radix::Oct, HEX, DEC, INT].map(|radix| natural_width(radix, width));
            assert_eq!(got, expect, "i{width}");
        }
        // Against the numbers themselves, at the places where the count changes and far out.
        for width in (1..300).chain([2136, 16_384]) {
            let ones = vec![u64::MAX; crate::bits::limbs(width)];
            let all = IntView::two_state(width, &ones);
            assert_eq!(natural_width(DEC, width), all.to_biguint().to_string().len(), "i{width}");
            let half = num_bigint::BigUint::from(1u8) << (width - 1);
            assert_eq!(natural_width(INT, width), half.to_string().len() + 1, "signed i{width}");
        }
    }

    #[test]
    fn two_state() {
        // The values that upstream's constant folder prints.
        let table: [(u32, u64, [&str; 6]); 7] = [
            (0, 0, ["", "0", "0", "", "", ""]),
            (1, 0, ["0", "0", " 0", "0", "0", "0"]),
            (1, 1, ["1", "1", "-1", "1", "1", "1"]),
            (4, 3, ["0011", " 3", " 3", "3", "3", "03"]),
            (5, 10, ["01010", "10", " 10", "0a", "0A", "12"]),
            (8, 128, ["10000000", "128", "-128", "80", "80", "200"]),
            (22, 0xcafe, ["0000001100101011111110", "  51966", "   51966", "00cafe", "00CAFE", "00145376"]),
        ];
        for (width, value, expect) in table {
            let value = [value];
            let v = IntView::two_state(width, &value);
            let got = [Radix::Bin, DEC, INT, HEX, UPPER, Radix::Oct].map(|radix| usual(v, radix, None));
            assert_eq!(got, expect, "i{width} {value:?}");
        }
    }

    #[test]
    fn wide() {
        let value: Vec<u64> = num_bigint::BigUint::parse_bytes(b"10633823966279322740806214058000332366", 10)
            .unwrap()
            .to_u64_digits();
        let v = IntView::two_state(123, &value);
        assert_eq!(usual(v, DEC, None), "10633823966279322740806214058000332366");
        assert_eq!(usual(v, INT, None), "               -4242424242424242424242");
        assert_eq!(usual(v, UPPER, None), "7FFFFFFFFFFFF1A04895CD79559364E");
        assert_eq!(usual(v, Radix::Oct, None), "77777777777777777064022112715362526233116");
    }

    #[test]
    fn widths_and_alignment() {
        let value = [106];
        let v = IntView::two_state(16, &value);
        let table: [(Radix, bool, u8, Option<u32>, &str); 18] = [
            (DEC, false, b' ', None, "  106"),
            (DEC, true, b' ', None, "106  "),
            (INT, false, b' ', None, "   106"),
            (DEC, false, b' ', Some(10), "       106"),
            (DEC, true, b' ', Some(10), "106       "),
            (DEC, false, b'0', Some(0), "106"),
            (DEC, false, b' ', Some(0), "106"),
            (DEC, false, b'0', Some(6), "000106"),
            (DEC, true, b'0', Some(6), "106   "),
            (DEC, false, b' ', Some(2), "106"),
            (UPPER, false, b'0', None, "006A"),
            (UPPER, true, b'0', None, "6A  "),
            (UPPER, false, b'0', Some(7), "000006A"),
            (UPPER, false, b' ', Some(7), "     6A"),
            (UPPER, true, b'0', Some(7), "6A     "),
            (UPPER, false, b'0', Some(0), "6A"),
            (UPPER, false, b'0', Some(1), "6A"),
            (Radix::Oct, false, b'0', Some(5), "00152"),
        ];
        for (radix, left, pad, width, expect) in table {
            assert_eq!(print(v, radix, left, pad, width), expect, "{radix:?} {left} {pad} {width:?}");
        }
        assert_eq!(usual(IntView::two_state(10, &[0]), Radix::Bin, Some(0)), "0");
    }

    #[test]
    fn zero_padding_follows_the_sign() {
        let minus = [-106i64 as u64];
        assert_eq!(print(IntView::two_state(16, &minus), INT, false, b'0', Some(8)), "-0000106");
        assert_eq!(print(IntView::two_state(16, &minus), INT, false, b' ', Some(8)), "    -106");
        assert_eq!(print(IntView::two_state(16, &minus), INT, false, b'0', Some(2)), "-106");
        assert_eq!(usual(IntView::two_state(64, &[1 << 63]), INT, None), "-9223372036854775808");
    }

    #[test]
    fn unknown_bits() {
        let table: [(&str, [&str; 4]); 11] = [
            ("xxxx", ["xxxx", "xx", "x", " x"]),
            ("zzxx", ["zzxx", "zX", "X", " X"]),
            ("zzzz", ["zzzz", "zz", "z", " z"]),
            ("00zz", ["00zz", "0Z", "Z", " Z"]),
            ("x", ["x", "x", "x", "x"]),
            ("x01010", ["x01010", "X2", "Xa", " X"]),
            ("001xxx101x01", ["001xxx101x01", "1x5X", "XXX", "   X"]),
            ("zz0000", ["zz0000", "Z0", "z0", " Z"]),
            ("000x1", ["000x1", "0X", "0X", " X"]),
            ("z0000", ["z0000", "Z0", "z0", " Z"]),
            ("0000000z", ["0000000z", "00Z", "0Z", "  Z"]),
        ];
        for (bits, expect) in table {
            let (width, value, unknown) = planes(bits);
            let (value, unknown) = ([value], [unknown]);
            let v = IntView::four_state(width, &value, &unknown);
            assert_eq!(
                [Radix::Bin, Radix::Oct, HEX, DEC].map(|radix| usual(v, radix, None)),
                expect,
                "{bits}"
            );
        }
        let v = IntView::four_state(8, &[0], &[0x0f]);
        assert_eq!(usual(v, HEX, Some(0)), "x");
        assert_eq!(usual(v, HEX, Some(3)), "00x");
        assert_eq!(print(v, DEC, false, b'0', Some(3)), "00X");
        assert_eq!(print(v, HEX, true, b'0', Some(3)), "x  ");
    }

    #[test]
    fn all_unknown_over_several_limbs() {
        let ones = [u64::MAX; 2];
        assert_eq!(usual(IntView::four_state(100, &[], &ones), DEC, Some(0)), "x");
        assert_eq!(usual(IntView::four_state(100, &ones, &ones), INT, Some(0)), "z");
        assert_eq!(usual(IntView::four_state(100, &ones, &ones[..1]), INT, Some(0)), "Z");
        assert_eq!(usual(IntView::four_state(100, &ones[..1], &ones), INT, Some(0)), "X");
    }

    #[test]
    fn fields_are_bounded() {
        let mut out = Vec::new();
        int(
            &mut out,
            IntView::two_state(1, &[1]),
            &IntFormat { radix: HEX, left: false, pad: b'0', width: Some(u32::MAX) },
        );
        assert_eq!(out.len(), MAX_FIELD as usize);
    }
}
