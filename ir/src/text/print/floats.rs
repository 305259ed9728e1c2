//! Floating point numbers as LLVM writes them: short where that reads back as the same number, else with all digits,
//! else as bits.

use crate::types::FloatKind;
use num_bigint::BigUint;

/// The text of the number whose double has these bits.
pub(super) fn text(bits: u64, kind: FloatKind) -> String {
    let value = f64::from_bits(bits);
    if value.is_finite() {
        let short = decimal(value, 6, true);
        if reads_as(&short, kind) == Some(bits) {
            return short;
        }
        let precision = match kind {
            FloatKind::F64 => 53,
            FloatKind::F32 => 24,
            FloatKind::F16 => 11,
            FloatKind::BF16 => 8,
        };
        let long = decimal(value, 2 + precision * 59 / 196, false);
        // Without a point it would read as an integer.
        if long.contains('.') {
            return long;
        }
    }
    match kind {
        FloatKind::F64 => format!("0x{bits:016X}"),
        FloatKind::F32 => format!("0x{:08X}", (value as f32).to_bits()),
        FloatKind::F16 => format!("0x{:04X}", half::f16::from_f64(value).to_bits()),
        FloatKind::BF16 => format!("0x{:04X}", half::bf16::from_f64(value).to_bits()),
    }
}

fn reads_as(text: &str, kind: FloatKind) -> Option<u64> {
    let value = match kind {
        FloatKind::F64 => text.parse::<f64>().ok()?,
        FloatKind::F32 => f64::from(text.parse::<f32>().ok()?),
        FloatKind::F16 => half::f16::from_f64(text.parse().ok()?).to_f64(),
        FloatKind::BF16 => half::bf16::from_f64(text.parse().ok()?).to_f64(),
    };
    Some(value.to_bits())
}

/// `precision` digits; `scientific` is `1.500000e+00` with zeros, otherwise the form without exponent is preferred.
///
/// The digits are cut off before they are rounded, as `APFloat::toString` does, or the choice of the form would
/// differ from upstream's.
fn decimal(value: f64, precision: usize, scientific: bool) -> String {
    let bits = value.abs().to_bits();
    let (biased, fraction) = ((bits >> 52) as i32, bits & ((1 << 52) - 1));
    let (mut mantissa, mut exp) =
        if biased == 0 { (fraction, -1074) } else { (fraction | 1 << 52, biased - 1075) };
    let sign = if value.is_sign_negative() { "-" } else { "" };
    if mantissa == 0 {
        return if scientific {
            format!("{sign}0.{}e+00", "0".repeat(precision))
        } else {
            format!("{sign}0")
        };
    }
    exp += mantissa.trailing_zeros() as i32;
    mantissa >>= mantissa.trailing_zeros();
    // From a power of two to one of ten: n·2^-e = n·5^e·10^-e.
    let mut significand = BigUint::from(mantissa);
    if exp > 0 {
        significand <<= exp as u32;
        exp = 0;
    } else {
        significand *= BigUint::from(5u32).pow(exp.unsigned_abs());
    }
    let required = (precision as u64 * 196).div_ceil(59);
    let surplus = significand.bits().saturating_sub(required) * 59 / 196;
    if surplus > 0 {
        exp += surplus as i32;
        significand /= BigUint::from(10u32).pow(surplus as u32);
    }
    let mut digits = significand.to_string().into_bytes();
    drop_zeros(&mut digits, &mut exp);
    if digits.len() > precision {
        let up = digits[precision] >= b'5';
        exp += (digits.len() - precision) as i32;
        digits.truncate(precision);
        if up {
            while digits.last() == Some(&b'9') {
                digits.pop();
                exp += 1;
            }
            match digits.last_mut() {
                Some(last) => *last += 1,
                None => digits.push(b'1'),
            }
        }
        drop_zeros(&mut digits, &mut exp);
    }
    let digits = String::from_utf8(digits).expect("digits");
    let count = digits.len() as i32;
    let leading = exp + count - 1;
    const MAX_PADDING: i32 = 3;
    let with_exponent = scientific
        || if exp >= 0 {
            exp > MAX_PADDING || count + exp > precision as i32
        } else {
            leading < 0 && -leading > MAX_PADDING
        };
    if with_exponent {
        let (first, rest) = digits.split_at(1);
        let way = if leading < 0 { '-' } else { '+' };
        let power = leading.abs();
        return if scientific {
            format!("{sign}{first}.{rest:0<precision$}e{way}{power:02}")
        } else {
            format!("{sign}{first}.{}E{way}{power}", if rest.is_empty() { "0" } else { rest })
        };
    }
    if exp >= 0 {
        return format!("{sign}{digits}{}", "0".repeat(exp as usize));
    }
    if leading >= 0 {
        let (whole, part) = digits.split_at(leading as usize + 1);
        return format!("{sign}{whole}.{part}");
    }
    format!("{sign}0.{}{digits}", "0".repeat((-leading - 1) as usize))
}

fn drop_zeros(digits: &mut Vec<u8>, exp: &mut i32) {
    while digits.len() > 1 && digits.last() == Some(&b'0') {
        digits.pop();
        *exp += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_as_upstream_writes_them() {
        let cases: &[(f64, &str)] = &[
            (0.0, "0.000000e+00"),
            (-0.0, "-0.000000e+00"),
            (1.5, "1.500000e+00"),
            (7.8, "7.7999999999999998"),
            (4.35, "4.350000e+00"),
            (0.7, "0.69999999999999996"),
            (99.99, "99.989999999999994"),
            (123456.0, "1.234560e+05"),
            (1234567.0, "0x4132D68700000000"),
            (1234567890.0, "0x41D26580B4800000"),
            (0.00012345678901, "1.2345678901E-4"),
            (123456789012345678.0, "1.2345678901234568E+17"),
            (1e22, "1.000000e+22"),
            (1e-300, "1.000000e-300"),
            (12345.678901, "12345.678900999999"),
            (f64::INFINITY, "0x7FF0000000000000"),
        ];
        for (value, expected) in cases {
            assert_eq!(text(value.to_bits(), FloatKind::F64), *expected);
        }
        assert_eq!(text(f64::from(0.7f32).to_bits(), FloatKind::F32), "0.699999988");
        assert_eq!(text(f64::from(0.0001f32).to_bits(), FloatKind::F32), "9.99999974E-5");
    }

    #[test]
    fn every_number_reads_back() {
        let mut bits = 0x9E37_79B9_7F4A_7C15u64;
        for _ in 0..2000 {
            bits = bits.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
            let text = text(bits, FloatKind::F64);
            let back = match text.strip_prefix("0x") {
                Some(hex) => u64::from_str_radix(hex, 16).unwrap(),
                None => text.parse::<f64>().unwrap().to_bits(),
            };
            assert_eq!(back, bits, "{text}");
        }
    }
}
