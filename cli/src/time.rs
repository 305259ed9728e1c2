//! Times as people write them: `10ns`, `1.5us`, or a plain number of femtoseconds.

use std::str::FromStr;

/// Units, by the femtoseconds in one.
const UNITS: [(&str, u64); 6] = [
    ("s", 1_000_000_000_000_000),
    ("ms", 1_000_000_000_000),
    ("us", 1_000_000_000),
    ("ns", 1_000_000),
    ("ps", 1_000),
    ("fs", 1),
];

/// A point in simulated time.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct SimTime {
    /// Femtoseconds.
    pub fs: u64,
}

impl FromStr for SimTime {
    type Err = String;

    fn from_str(text: &str) -> Result<SimTime, String> {
        let digits = text.find(|c: char| !(c.is_ascii_digit() || c == '.' || c == '_')).unwrap_or(text.len());
        let (number, unit) = (text[..digits].replace('_', ""), text[digits..].trim());
        let scale = match unit {
            "" => 1,
            unit => match UNITS.iter().find(|u| u.0 == unit) {
                Some(found) => found.1,
                None => return Err(format!("`{unit}` is no unit of time; use s, ms, us, ns, ps or fs")),
            },
        };
        let (whole, fraction) = number.split_once('.').unwrap_or((&number, ""));
        if whole.is_empty() || fraction.contains('.') {
            return Err("expected a number with a unit, such as 10ns or 1.5us".to_owned());
        }
        let too_late = || "the time is past 2^64-1 fs (about 5 hours)".to_owned();
        let whole: u64 = whole.parse().map_err(|_| too_late())?;
        let mut fs = whole.checked_mul(scale).ok_or_else(too_late)?;
        let mut weight = scale;
        for digit in fraction.bytes().map(|b| u64::from(b - b'0')) {
            if digit * weight % 10 != 0 {
                return Err("the time is not a whole number of femtoseconds".to_owned());
            }
            fs = fs.checked_add(digit * weight / 10).ok_or_else(too_late)?;
            weight /= 10;
        }
        Ok(SimTime { fs })
    }
}

impl std::fmt::Display for SimTime {
    /// In the largest unit of which it is a whole number, or with up to three digits after the point.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (unit, scale) = UNITS
            .into_iter()
            .find(|(_, scale)| self.fs >= *scale && self.fs.is_multiple_of((scale / 1000).max(1)))
            .unwrap_or(("fs", 1));
        let (whole, rest) = (self.fs / scale, self.fs % scale);
        if rest == 0 {
            return write!(f, "{whole} {unit}");
        }
        let fraction = format!("{:03}", rest / (scale / 1000));
        write!(f, "{whole}.{} {unit}", fraction.trim_end_matches('0'))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_read() {
        for (text, fs) in [
            ("0", Ok(0)),
            ("10", Ok(10)),
            ("10ns", Ok(10_000_000)),
            ("1.5us", Ok(1_500_000_000)),
            ("1.5 us", Ok(1_500_000_000)),
            ("1_000ps", Ok(1_000_000)),
            ("0.001ps", Ok(1)),
            ("18446744073709551615", Ok(u64::MAX)),
            ("0.5fs", Err("whole number")),
            ("0.0001ps", Err("whole number")),
            ("18446744073709551616", Err("2^64")),
            ("18447s", Err("2^64")),
            ("10 lightyears", Err("no unit")),
            ("ns", Err("expected a number")),
            ("1.2.3ns", Err("expected a number")),
            ("", Err("expected a number")),
            ("-1ns", Err("no unit")),
        ] {
            match (text.parse::<SimTime>(), fs) {
                (Ok(time), Ok(fs)) => assert_eq!(time.fs, fs, "{text}"),
                (Err(error), Err(part)) => assert!(error.contains(part), "{text}: {error}"),
                (found, expected) => panic!("{text}: {found:?}, expected {expected:?}"),
            }
        }
    }

    #[test]
    fn times_are_shown_in_a_unit_that_suits_them() {
        for (fs, text) in [
            (0, "0 fs"),
            (7, "7 fs"),
            (1_500, "1.5 ps"),
            (10_000_000, "10 ns"),
            (10_000_001, "10000.001 ps"),
            (12_345_000, "12.345 ns"),
            (1_000_000_000_000_000, "1 s"),
        ] {
            assert_eq!(SimTime { fs }.to_string(), text);
        }
    }
}
