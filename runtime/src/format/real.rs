//! Reals, with the meaning that C's `printf` gives to `%e`, `%f` and `%g`.

use super::{MAX_FIELD, padded};

/// Which conversion prints a real.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum RealStyle {
    /// `sim.fmt.exp`, `%e`: one digit, the point, `digits` digits, an exponent of at least two digits.
    Exp,
    /// `sim.fmt.flt`, `%f`: `digits` digits after the point.
    Fixed,
    /// `sim.fmt.gen`, `%g`: `digits` significant digits (0 counts as 1), no trailing zeros, in the shorter style.
    General,
}

/// How a real is printed: the attributes of `sim.fmt.{exp,flt,gen}`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct RealFormat {
    /// The conversion.
    pub style: RealStyle,
    /// `isLeftAligned`.
    pub left: bool,
    /// `fieldWidth` in characters; padding is always spaces.
    pub width: Option<u32>,
    /// `fracDigits`, 6 unless given.
    pub digits: u32,
}

/// Appends `value` as C's `printf("%[-][width].[digits]{e,f,g}")` prints it: exact decimal expansions, ties to even.
///
/// Narrower reals are widened first. Infinities are `inf` and `-inf`; a NaN is `nan` whatever its sign bit, because that
/// bit depends on the machine that made it.
pub fn real(out: &mut Vec<u8>, value: f64, f: &RealFormat) {
    let digits = f.digits.min(MAX_FIELD) as usize;
    let text = match f.style {
        _ if value.is_nan() => "nan".to_owned(),
        _ if value.is_infinite() => if value > 0.0 { "inf" } else { "-inf" }.to_owned(),
        RealStyle::Exp => exp(value, digits),
        RealStyle::Fixed => fixed(value, digits),
        RealStyle::General => general(value, digits.max(1)),
    };
    padded(out, text.as_bytes(), f.left, b' ', f.width.unwrap_or(0).min(MAX_FIELD) as usize);
}

/// No finite double has a digit other than zero further right than this, counted from the point or from the first digit
/// (the smallest subnormal is 2^-1074); the standard library formats at most 65535.
const LAST_DIGIT: usize = 1100;

fn fixed(value: f64, digits: usize) -> String {
    let mut text = format!("{value:.*}", digits.min(LAST_DIGIT));
    text.extend(std::iter::repeat_n('0', digits.saturating_sub(LAST_DIGIT)));
    text
}

fn exp(value: f64, digits: usize) -> String {
    let (mantissa, exponent) = scientific(value, digits);
    format!("{mantissa}e{}{:02}", if exponent < 0 { '-' } else { '+' }, exponent.abs())
}

/// The mantissa with `digits` digits after the point, and the decimal exponent.
fn scientific(value: f64, digits: usize) -> (String, i32) {
    let text = format!("{value:.*e}", digits.min(LAST_DIGIT));
    let (mantissa, exponent) = text.split_once('e').expect("the standard library writes an exponent");
    let mut mantissa = mantissa.to_owned();
    mantissa.extend(std::iter::repeat_n('0', digits.saturating_sub(LAST_DIGIT)));
    (mantissa, exponent.parse().expect("the exponent of a double is a small number"))
}

fn general(value: f64, digits: usize) -> String {
    let (mantissa, exponent) = scientific(value, digits - 1);
    if (-4..digits as i64).contains(&i64::from(exponent)) {
        let after_point = digits as i64 - 1 - i64::from(exponent);
        trimmed(&fixed(value, after_point as usize)).to_owned()
    } else {
        format!("{}e{}{:02}", trimmed(&mantissa), if exponent < 0 { '-' } else { '+' }, exponent.abs())
    }
}

/// Without the zeros that end a fraction.
fn trimmed(text: &str) -> &str {
    if text.contains('.') { text.trim_end_matches('0').trim_end_matches('.') } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;
    use RealStyle::{Exp, Fixed, General};

    fn print(value: f64, style: RealStyle, left: bool, width: Option<u32>, digits: u32) -> String {
        let mut out = Vec::new();
        real(&mut out, value, &RealFormat { style, left, width, digits });
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn like_printf() {
        let table: [(f64, RealStyle, u32, &str); 38] = [
            (0.5, Exp, 1, "5.0e-01"),
            (0.5, Fixed, 6, "0.500000"),
            (0.5, General, 9, "0.5"),
            (1.65, Exp, 1, "1.6e+00"),
            (1.65, Fixed, 1, "1.6"),
            (1.65, General, 1, "2"),
            (999_999.0, Exp, 6, "9.999990e+05"),
            (999_999.0, General, 6, "999999"),
            (1e126, Exp, 6, "1.000000e+126"),
            (1e126, General, 6, "1e+126"),
            (1.235e-3, General, 0, "0.001"),
            (1.235e-3, General, 2, "0.0012"),
            (1.235e-3, General, 5, "0.001235"),
            (1.235e-7, General, 3, "1.23e-07"),
            (1.235e-7, General, 4, "1.235e-07"),
            (1.235e6, General, 3, "1.24e+06"),
            (1.235e6, General, 7, "1235000"),
            (0.0, General, 6, "0"),
            (-0.0, General, 6, "-0"),
            (-0.0, Fixed, 1, "-0.0"),
            (-0.0, Exp, 0, "-0e+00"),
            (0.0, Exp, 2, "0.00e+00"),
            (0.5, Fixed, 0, "0"),
            (1.5, Fixed, 0, "2"),
            (2.5, Fixed, 0, "2"),
            (0.125, Fixed, 2, "0.12"),
            (0.375, Fixed, 2, "0.38"),
            (9.5, Exp, 0, "1e+01"),
            (8.5, Exp, 0, "8e+00"),
            (99_999.95, General, 6, "99999.9"),
            (999_999.5, General, 6, "1e+06"),
            (0.000_099_999_95, General, 6, "0.0001"),
            (100_000.0, General, 6, "100000"),
            (123_456_789.0, General, 6, "1.23457e+08"),
            (5e-324, General, 6, "4.94066e-324"),
            (5e-324, Exp, 2, "4.94e-324"),
            (f64::MAX, General, 17, "1.7976931348623157e+308"),
            (0.1, Fixed, 25, "0.1000000000000000055511151"),
        ];
        for (value, style, digits, expect) in table {
            assert_eq!(print(value, style, false, None, digits), expect, "{value} {style:?} {digits}");
        }
    }

    #[test]
    fn fields() {
        assert_eq!(print(0.5, Exp, true, Some(20), 1), "5.0e-01             ");
        assert_eq!(print(1.65, Fixed, false, Some(6), 1), "   1.6");
        assert_eq!(print(123.0, Fixed, false, Some(2), 0), "123");
    }

    #[test]
    fn not_numbers() {
        for style in [Exp, Fixed, General] {
            assert_eq!(print(f64::INFINITY, style, false, Some(5), 3), "  inf");
            assert_eq!(print(f64::NEG_INFINITY, style, true, Some(5), 3), "-inf ");
            assert_eq!(print(-f64::NAN, style, false, None, 3), "nan");
        }
    }

    #[test]
    fn narrower_reals_are_widened() {
        assert_eq!(print(f64::from(0.1f32), Fixed, false, None, 10), "0.1000000015");
    }

    #[test]
    fn many_digits() {
        let tiny = print(5e-324, Fixed, false, None, 2000);
        assert_eq!(tiny.len(), 2002);
        assert!(tiny[..1076].ends_with("5625") && tiny[1076..].bytes().all(|digit| digit == b'0'));
        assert_eq!(print(1.5, Exp, false, None, 70_000).len(), 70_006);
        assert_eq!(print(1.5, General, false, None, 70_000), "1.5");
        assert_eq!(print(1.0, Fixed, false, None, u32::MAX).len(), MAX_FIELD as usize + 2);
    }
}
