//! Simulation time, always in whole femtoseconds.

use super::{MAX_FIELD, padded};

/// Appends the time as `sim.fmt.current_time` prints it, which its definition leaves open: the exact number in the
/// largest unit (fs, ps, ns, us, ms, s) that needs no fraction, as in `10ns`, `1500ps`, `0fs`.
pub fn current_time(out: &mut Vec<u8>, femtoseconds: u64) {
    let mut number = femtoseconds;
    let mut unit = 0;
    while number != 0 && number.is_multiple_of(1000) && unit + 1 < UNITS.len() {
        number /= 1000;
        unit += 1;
    }
    out.extend_from_slice(format!("{number}{}", UNITS[unit]).as_bytes());
}

const UNITS: [&str; 6] = ["fs", "ps", "ns", "us", "ms", "s"];

/// What `$timeformat` sets (IEEE 1800 20.4.3).
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub struct TimeFormat {
    /// The unit as a power of ten of seconds: -9 prints nanoseconds. At least -15.
    pub unit: i32,
    /// Digits after the point.
    pub precision: u32,
    /// Printed after the number.
    pub suffix: Vec<u8>,
    /// The least number of characters, suffix included; padded with spaces at the left.
    pub min_width: u32,
}

impl TimeFormat {
    /// The state before any `$timeformat`: the smallest time precision of the design as the unit, no fraction, no suffix,
    /// 20 characters.
    #[must_use]
    pub fn initial(unit: i32) -> Self {
        TimeFormat { unit, precision: 0, suffix: Vec::new(), min_width: 20 }
    }
}

/// Appends a time as `%t` prints it. `width` is the width in the format specification (0 in `%0t`), which overrules the
/// one of `$timeformat`. Rounds half away from zero.
pub fn time(out: &mut Vec<u8>, femtoseconds: impl Into<u128>, f: &TimeFormat, width: Option<u32>) {
    let femtoseconds = femtoseconds.into();
    let precision = f.precision.min(MAX_FIELD);
    // Digits that the femtoseconds have after the point in the unit; negative for units below a femtosecond.
    let digits = (i64::from(f.unit) + 15).clamp(0, i64::from(MAX_FIELD));
    let dropped = digits - i64::from(precision);
    let mut number = match dropped {
        // 10^38 is the largest power that fits.
        39.. => 0,
        1.. => {
            let unit = 10u128.pow(dropped as u32);
            femtoseconds / unit + u128::from(femtoseconds % unit >= unit / 2)
        }
        _ => femtoseconds,
    }
    .to_string();
    number.extend(std::iter::repeat_n('0', (-dropped).max(0) as usize));
    if precision > 0 {
        let missing = (precision as usize + 1).saturating_sub(number.len());
        number.insert_str(0, &"0".repeat(missing));
        number.insert(number.len() - precision as usize, '.');
    } else if number.bytes().all(|digit| digit == b'0') {
        number.truncate(1);
    }
    let text = [number.as_bytes(), &f.suffix].concat();
    padded(out, &text, false, b' ', width.unwrap_or(f.min_width).min(MAX_FIELD) as usize);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn current() {
        let table = [
            (0, "0fs"),
            (1, "1fs"),
            (10_000_000, "10ns"),
            (1_500_000, "1500ps"),
            (1_000_000_000_000_000, "1s"),
            (u64::MAX, "18446744073709551615fs"),
            (7_000_000_000_000_000_000, "7000s"),
        ];
        for (time, expect) in table {
            let mut out = Vec::new();
            current_time(&mut out, time);
            assert_eq!(String::from_utf8(out).unwrap(), expect);
        }
    }

    #[test]
    fn timeformat() {
        type Row = (u64, i32, u32, &'static str, Option<u32>, &'static str);
        let table: [Row; 13] = [
            (0, -9, 0, "", None, "                   0"),
            (0, -9, 0, "", Some(0), "0"),
            (12_345_678, -9, 3, " ns", Some(0), "12.346 ns"),
            (12_345_678, -9, 3, " ns", Some(11), "  12.346 ns"),
            (12_345_678, -9, 8, "", Some(0), "12.34567800"),
            (999_999, -9, 2, "", Some(0), "1.00"),
            (4_000, -9, 2, "", Some(0), "0.00"),
            (5_000, -9, 2, "", Some(0), "0.01"),
            (0, -9, 2, "", Some(0), "0.00"),
            (7, -15, 0, "fs", Some(0), "7fs"),
            (7, -15, 2, "fs", Some(0), "7.00fs"),
            (u64::MAX, 0, 0, "s", Some(0), "18447s"),
            (u64::MAX, 10, 0, "", Some(0), "0"),
        ];
        for (fs, unit, precision, suffix, width, expect) in table {
            let mut out = Vec::new();
            let f = TimeFormat { unit, precision, suffix: suffix.into(), min_width: 20 };
            time(&mut out, fs, &f, width);
            assert_eq!(String::from_utf8(out).unwrap(), expect, "{fs} {unit} {precision}");
        }
    }
}
