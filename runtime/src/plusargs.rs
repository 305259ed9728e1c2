//! `$test$plusargs` and `$value$plusargs` (IEEE 1800 21.6; `sim.plusargs.test`, `sim.plusargs.value`).

use num_bigint::BigInt;

use crate::bits::{Digit, Int};

/// The arguments of the command line that start with `+`, in order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Plusargs(Vec<Vec<u8>>);

impl Plusargs {
    /// Takes the arguments that start with `+`, without it; others are ignored.
    #[must_use]
    pub fn new<A: AsRef<[u8]>>(arguments: impl IntoIterator<Item = A>) -> Plusargs {
        Plusargs(
            arguments
                .into_iter()
                .filter_map(|argument| argument.as_ref().strip_prefix(b"+").map(<[u8]>::to_vec))
                .collect(),
        )
    }

    /// Whether any argument starts with `prefix`.
    #[must_use]
    pub fn test(&self, prefix: &[u8]) -> bool {
        self.0.iter().any(|argument| argument.starts_with(prefix))
    }

    /// Converts the rest of the first argument that starts with the format's prefix; `None` if there is none.
    ///
    /// `width` is that of the integer wanted, in bits; other conversions ignore it. What does not fit is cut off at the
    /// top; negative decimals are two's complement. An empty rest is 0 or the empty string. Text that is not a number is
    /// X in every bit, or 0.0.
    #[must_use]
    pub fn value(&self, format: &PlusFormat, width: u32) -> Option<PlusValue> {
        let rest = self.0.iter().find_map(|argument| argument.strip_prefix(&format.prefix[..]))?;
        Some(match format.conversion {
            Conversion::Dec => PlusValue::Int(decimal(rest, width)),
            Conversion::Hex => PlusValue::Int(digits(rest, width, 4)),
            Conversion::Oct => PlusValue::Int(digits(rest, width, 3)),
            Conversion::Bin => PlusValue::Int(digits(rest, width, 1)),
            Conversion::Text => PlusValue::Text(rest.to_vec()),
            Conversion::Real => PlusValue::Real(number(rest)),
        })
    }
}

/// What `$value$plusargs` found.
#[derive(Debug, Clone, PartialEq)]
pub enum PlusValue {
    /// From `%d`, `%h`, `%x`, `%o`, `%b`.
    Int(Int),
    /// From `%s`.
    Text(Vec<u8>),
    /// From `%e`, `%f`, `%g`.
    Real(f64),
}

/// A conversion of `$value$plusargs`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Conversion {
    /// `%d`.
    Dec,
    /// `%h` or `%x`.
    Hex,
    /// `%o`.
    Oct,
    /// `%b`.
    Bin,
    /// `%s`.
    Text,
    /// `%e`, `%f` or `%g`.
    Real,
}

/// The format argument of `$value$plusargs`, as in `"DEPTH=%d"`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct PlusFormat {
    /// What an argument has to start with, after the `+`.
    pub prefix: Vec<u8>,
    /// How the rest is read.
    pub conversion: Conversion,
}

/// A format argument that `$value$plusargs` does not have.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PlusFormatError {
    /// There is no conversion in it.
    #[error("the format has no conversion such as %d")]
    Missing,
    /// The conversion is none of d, h, x, o, b, s, e, f, g.
    #[error("unknown conversion %{0}")]
    Unknown(String),
    /// There is more after the conversion.
    #[error("the format goes on after its conversion")]
    Trailing,
}

impl PlusFormat {
    /// Reads a format: text, `%`, optional zeros, and a letter of either case. `%%` stands for a percent sign.
    ///
    /// # Errors
    /// [`PlusFormatError`].
    pub fn parse(text: &[u8]) -> Result<PlusFormat, PlusFormatError> {
        let mut prefix = Vec::new();
        let mut rest = text.iter();
        while let Some(&byte) = rest.next() {
            if byte != b'%' {
                prefix.push(byte);
                continue;
            }
            let letter = rest.find(|&&byte| byte != b'0').ok_or(PlusFormatError::Missing)?;
            let conversion = match letter.to_ascii_lowercase() {
                b'%' => {
                    prefix.push(b'%');
                    continue;
                }
                b'd' => Conversion::Dec,
                b'h' | b'x' => Conversion::Hex,
                b'o' => Conversion::Oct,
                b'b' => Conversion::Bin,
                b's' => Conversion::Text,
                b'e' | b'f' | b'g' => Conversion::Real,
                _ => return Err(PlusFormatError::Unknown(char::from(*letter).escape_default().to_string())),
            };
            return match rest.next() {
                None => Ok(PlusFormat { prefix, conversion }),
                Some(_) => Err(PlusFormatError::Trailing),
            };
        }
        Err(PlusFormatError::Missing)
    }
}

/// Without the underscores that may stand after the first digit.
fn plain(text: &[u8]) -> Option<Vec<u8>> {
    (text.first() != Some(&b'_')).then(|| text.iter().copied().filter(|&byte| byte != b'_').collect())
}

fn signed(text: &[u8]) -> (bool, &[u8]) {
    match text.split_first() {
        Some((b'-', rest)) => (true, rest),
        Some((b'+', rest)) => (false, rest),
        _ => (false, text),
    }
}

fn decimal(text: &[u8], width: u32) -> Int {
    let (minus, magnitude) = signed(text);
    let Some(magnitude) = plain(magnitude) else { return Int::all_unknown(width, false) };
    match magnitude.as_slice() {
        b"" if text.is_empty() => Int::zero(width),
        b"z" | b"Z" | b"?" if !minus => Int::all_unknown(width, true),
        digits if digits.iter().all(u8::is_ascii_digit) => match BigInt::parse_bytes(digits, 10) {
            Some(number) => Int::from_bigint(width, &if minus { -number } else { number }),
            None => Int::all_unknown(width, false),
        },
        _ => Int::all_unknown(width, false),
    }
}

fn digits(text: &[u8], width: u32, bits: u32) -> Int {
    let (minus, magnitude) = signed(text);
    let parsed = plain(magnitude).and_then(|magnitude| {
        magnitude.iter().map(|&byte| Digit::parse(byte, bits)).collect::<Option<Vec<Digit>>>()
    });
    match parsed {
        Some(digits) if !digits.is_empty() || text.is_empty() => {
            let int = Int::from_digits(width, bits, digits.into_iter().rev());
            match minus {
                false => int,
                true if int.view().has_unknown() => Int::all_unknown(width, false),
                true => Int::from_bigint(width, &-int.view().to_bigint()),
            }
        }
        _ => Int::all_unknown(width, false),
    }
}

/// The number at the beginning of the text, as `strtod` finds it, but decimal only.
fn number(text: &[u8]) -> f64 {
    let text: Vec<u8> = text.iter().copied().filter(|&byte| byte != b'_').collect();
    let allowed = |byte: &u8| byte.is_ascii_digit() || matches!(byte, b'.' | b'e' | b'E' | b'+' | b'-');
    let end = text.iter().position(|byte| !allowed(byte)).unwrap_or(text.len());
    let longest = std::str::from_utf8(&text[..end]).unwrap_or("");
    match longest.parse() {
        Ok(value) if end == text.len() => value,
        _ => 0.0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn args() -> Plusargs {
        Plusargs::new([
            "+verbose",
            "-ignored",
            "+DEPTH=42",
            "+NEG=-5",
            "+HEX=dEad_bEef",
            "+X=1x",
            "+BAD=12q",
            "+EMPTY=",
            "+S=a b%",
            "+R=1.5e3",
            "+DEPTH=7",
            "+BIG=123456789012345678901234567890",
            "+Z=z",
            "+NH=-ff",
            "+U=_1",
        ])
    }

    fn value(format: &str, width: u32) -> Option<String> {
        args().value(&PlusFormat::parse(format.as_bytes()).unwrap(), width).map(|value| match value {
            PlusValue::Int(int) => {
                let mut out = Vec::new();
                int.view().push_bits(&mut out);
                String::from_utf8(out).unwrap()
            }
            PlusValue::Text(text) => String::from_utf8(text).unwrap(),
            PlusValue::Real(real) => real.to_string(),
        })
    }

    #[test]
    fn test_is_a_prefix_match() {
        for (prefix, found) in
            [("verb", true), ("verbose", true), ("verbose1", false), ("", true), ("ignored", false)]
        {
            assert_eq!(args().test(prefix.as_bytes()), found, "{prefix}");
        }
        assert!(!Plusargs::default().test(b""));
    }

    #[test]
    fn values() {
        for (format, width, expect) in [
            ("DEPTH=%d", 8, "00101010"),
            ("DEPTH=%0D", 4, "1010"),
            ("NEG=%d", 8, "11111011"),
            ("NEG=%h", 8, "11111011"),
            ("NH=%x", 12, "111100000001"),
            ("HEX=%X", 16, "1011111011101111"),
            ("X=%b", 4, "001x"),
            ("X=%d", 4, "xxxx"),
            ("X=%h", 6, "01xxxx"),
            ("Z=%d", 3, "zzz"),
            ("Z=%o", 5, "zzzzz"),
            ("BAD=%d", 3, "xxx"),
            ("BAD=%h", 3, "xxx"),
            ("U=%d", 3, "xxx"),
            ("U=%b", 3, "xxx"),
            ("EMPTY=%d", 3, "000"),
            ("EMPTY=%b", 3, "000"),
            ("EMPTY=%s", 0, ""),
            ("EMPTY=%f", 0, "0"),
            ("S=%s", 0, "a b%"),
            ("R=%f", 0, "1500"),
            ("R=%E", 0, "1500"),
            ("S=%g", 0, "0"),
            ("DEPTH%g", 0, "0"),
        ] {
            assert_eq!(value(format, width).as_deref(), Some(expect), "{format} {width}");
        }
        let big = 123_456_789_012_345_678_901_234_567_890u128 & ((1 << 66) - 1);
        assert_eq!(value("BIG=%d", 66), Some(format!("{big:066b}")));
        assert_eq!(value("NONE=%d", 8), None);
    }

    #[test]
    fn formats() {
        for (format, expect) in [
            ("NAME", PlusFormatError::Missing),
            ("NAME=%", PlusFormatError::Missing),
            ("NAME=%q", PlusFormatError::Unknown("q".to_owned())),
            ("NAME=%d ", PlusFormatError::Trailing),
        ] {
            assert_eq!(PlusFormat::parse(format.as_bytes()), Err(expect), "{format}");
        }
        let percent = PlusFormat::parse(b"P%%=%s").unwrap();
        assert_eq!(percent, PlusFormat { prefix: b"P%=".to_vec(), conversion: Conversion::Text });
    }
}
