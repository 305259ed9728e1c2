//! Methods of strings (IEEE 1800 6.16), and what is as simple.

use super::{Args, Datum, Error, MAX_ELEMENTS, MAX_TEXT, World, int};
use crate::format::{self, RealFormat, RealStyle};
use std::cmp::Ordering;

type Results = Result<Vec<Datum>, Error>;

/// `atoi`, `atohex`, `atooct`, `atobin`: digits and underscores up to the first other character, modulo 2^32.
pub(super) fn number<const BASE: u32>(_: &mut World<'_>, args: &Args<'_>) -> Results {
    let mut value = 0u32;
    for byte in args.text(0).iter().filter(|byte| **byte != b'_') {
        let Some(digit) = char::from(*byte).to_digit(BASE) else { break };
        value = value.wrapping_mul(BASE).wrapping_add(digit);
    }
    Ok(vec![int(value)])
}

/// `atoreal`: the longest beginning that is a real.
pub(super) fn real(_: &mut World<'_>, args: &Args<'_>) -> Results {
    let digits: Vec<u8> = args.text(0).iter().copied().filter(|byte| *byte != b'_').collect();
    Ok(vec![Datum::Real(real_prefix(&digits).map_or(0.0, |r| r.0))])
}

/// The real that a text begins with, and how many bytes it has.
pub(super) fn real_prefix(text: &[u8]) -> Option<(f64, usize)> {
    let run = |from: usize| text[from..].iter().take_while(|b| b.is_ascii_digit()).count();
    let start = usize::from(matches!(text.first(), Some(b'+' | b'-')));
    let whole = run(start);
    let mut end = start + whole;
    let mut digits = whole;
    if text.get(end) == Some(&b'.') {
        let fraction = run(end + 1);
        digits += fraction;
        if fraction > 0 {
            end += 1 + fraction;
        }
    }
    if digits == 0 {
        return None;
    }
    if matches!(text.get(end), Some(b'e' | b'E')) {
        let sign = end + 1 + usize::from(matches!(text.get(end + 1), Some(b'+' | b'-')));
        if sign <= text.len() && run(sign) > 0 {
            end = sign + run(sign);
        }
    }
    let number = std::str::from_utf8(&text[..end]).ok()?.parse().ok()?;
    Some((number, end))
}

/// `itoa`, signed; `hextoa`, `octtoa`, `bintoa`, unsigned.
pub(super) fn digits<const BASE: u32>(_: &mut World<'_>, args: &Args<'_>) -> Results {
    let word = args.word(1);
    let text = match BASE {
        10 => args.int(1).to_string(),
        16 => format!("{word:x}"),
        8 => format!("{word:o}"),
        _ => format!("{word:b}"),
    };
    Ok(vec![Datum::Text(text.into_bytes())])
}

/// `realtoa`: as `%g` prints it.
pub(super) fn from_real(_: &mut World<'_>, args: &Args<'_>) -> Results {
    let mut out = Vec::new();
    let general = RealFormat { style: RealStyle::General, left: false, width: None, digits: 6 };
    format::real(&mut out, args.real(1), &general);
    Ok(vec![Datum::Text(out)])
}

/// `putc`: no effect beyond the string, or of a zero byte.
pub(super) fn put(_: &mut World<'_>, args: &Args<'_>) -> Results {
    let mut text = args.text(0).to_vec();
    let byte = args.word(2) as u8;
    if let Some(place) = usize::try_from(args.int(1)).ok().and_then(|at| text.get_mut(at))
        && byte != 0
    {
        *place = byte;
    }
    Ok(vec![Datum::Text(text)])
}

/// `substr`: from one index to another, inclusive; empty if one is outside, or they are in the wrong order.
pub(super) fn substr(_: &mut World<'_>, args: &Args<'_>) -> Results {
    let (from, to) = (args.int(1), args.int(2));
    let part = match (usize::try_from(from), usize::try_from(to)) {
        (Ok(from), Ok(to)) if from <= to => args.text(0).get(from..=to),
        _ => None,
    };
    Ok(vec![Datum::Text(part.unwrap_or_default().to_vec())])
}

/// `compare`, `icompare`: -1, 0 or 1.
pub(super) fn compare<const FOLD: bool>(_: &mut World<'_>, args: &Args<'_>) -> Results {
    let (a, b) = (args.text(0), args.text(1));
    let order = if FOLD { a.to_ascii_lowercase().cmp(&b.to_ascii_lowercase()) } else { a.cmp(b) };
    Ok(vec![int(match order {
        Ordering::Less => -1,
        Ordering::Equal => 0,
        Ordering::Greater => 1,
    })])
}

/// `{n{text}}`: empty for a negative number.
pub(super) fn replicate(_: &mut World<'_>, args: &Args<'_>) -> Results {
    let times = u64::try_from(args.int(1)).unwrap_or(0);
    let count = times.saturating_mul(args.text(0).len() as u64);
    if count > MAX_TEXT {
        return Err(Error::TooLarge { what: "a string", count, limit: MAX_TEXT });
    }
    Ok(vec![Datum::Text(args.text(0).repeat(times as usize))])
}

/// The order that keys are in: keys, whether bits have a sign, whether the greatest comes first; the numbers of the keys, equal
/// ones as they were.
pub(super) fn order(_: &mut World<'_>, args: &Args<'_>) -> Results {
    let Some(Datum::List(keys)) = args.values.first() else { return Ok(vec![Datum::List(Vec::new())]) };
    let (signed, down) = (args.int(1) != 0, args.int(2) != 0);
    let mut places: Vec<u32> = (0..keys.len() as u32).collect();
    places.sort_by(|a, b| {
        let order = compare_data(&keys[*a as usize], &keys[*b as usize], signed);
        if down { order.reverse() } else { order }
    });
    Ok(vec![Datum::List(places.into_iter().map(|n| Datum::Bits(32, vec![u64::from(n)])).collect())])
}

fn compare_data(a: &Datum, b: &Datum, signed: bool) -> Ordering {
    match (a, b) {
        (Datum::Bits(bits, a), Datum::Bits(_, b)) => {
            let limb = |limbs: &[u64], n: usize| limbs.get(n).copied().unwrap_or(0);
            let top = bits.saturating_sub(1);
            let sign = |limbs: &[u64]| limb(limbs, (top / 64) as usize) >> (top % 64) & 1;
            let signs = if signed { sign(b).cmp(&sign(a)) } else { Ordering::Equal };
            let limbs = (0..a.len().max(b.len())).rev().map(|n| limb(a, n).cmp(&limb(b, n)));
            limbs.fold(signs, Ordering::then)
        }
        (Datum::Real(a), Datum::Real(b)) => a.total_cmp(b),
        (Datum::Text(a), Datum::Text(b)) => a.cmp(b),
        _ => Ordering::Equal,
    }
}

/// `new[size]`, `new[size](old)`: as many elements, those of the old array first.
pub(super) fn array(_: &mut World<'_>, args: &Args<'_>) -> Results {
    let count = u64::try_from(args.int(0)).unwrap_or(0);
    if count > MAX_ELEMENTS {
        return Err(Error::TooLarge { what: "an array", count, limit: MAX_ELEMENTS });
    }
    let mut elements = match args.values.get(2) {
        Some(Datum::List(old)) => old.clone(),
        _ => Vec::new(),
    };
    if let Some(element) = args.values.get(1) {
        elements.resize(count as usize, element.clone());
    }
    Ok(vec![Datum::List(elements)])
}
