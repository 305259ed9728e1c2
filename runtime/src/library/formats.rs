//! Formats that are known at run time only (IEEE 1800 21.3.3, 21.3.4.3): a call for each argument, which takes up where the last
//! one was.

use super::{Args, Datum, Error, MAX_TEXT, World, bit, int as int32, scan, text};
use crate::bits::IntView;
use crate::format::{self, IntFormat, Radix, RealFormat, RealStyle, StringFormat};

type Results = Result<Vec<Datum>, Error>;

/// One conversion of a format: where it begins and ends, and what is in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Conversion {
    start: usize,
    end: usize,
    left: bool,
    zero: bool,
    /// `%*d`
    skip: bool,
    width: Option<u32>,
    digits: Option<u32>,
    letter: u8,
    upper: bool,
}

/// The next `%` with its letter; `None` if there is none, or it ends before the letter.
fn conversion(text: &[u8], from: usize) -> Option<Conversion> {
    let start = from + text.get(from..)?.iter().position(|b| *b == b'%')?;
    let mut c = Conversion {
        start,
        end: start + 1,
        left: false,
        zero: false,
        skip: false,
        width: None,
        digits: None,
        letter: 0,
        upper: false,
    };
    let more = |value: Option<u32>, digit: u8| {
        let next = value.unwrap_or(0).saturating_mul(10).saturating_add(u32::from(digit - b'0'));
        Some(next.min(format::MAX_FIELD))
    };
    loop {
        let byte = *text.get(c.end)?;
        c.end += 1;
        match byte {
            b'-' => c.left = true,
            b'+' => {}
            b'*' => c.skip = true,
            b'.' => c.digits = Some(0),
            b'0'..=b'9' if c.digits.is_some() => c.digits = more(c.digits, byte),
            b'0' if c.width.is_none() => c.zero = true,
            b'0'..=b'9' => c.width = more(c.width, byte),
            letter => {
                (c.letter, c.upper) = (letter.to_ascii_lowercase(), letter.is_ascii_uppercase());
                return Some(c);
            }
        }
    }
}

/// What an argument is.
enum Value<'a> {
    Bits(IntView<'a>, bool),
    Real(f64),
    Text(&'a [u8]),
}

/// Replaces conversions without an argument from `from` on up to the next one that has one, which it gives.
fn plain(text: &mut Vec<u8>, mut from: usize, path: &[u8]) -> (usize, Option<Conversion>) {
    while let Some(c) = conversion(text, from) {
        let by: &[u8] = match c.letter {
            b'%' => b"%",
            b'm' => path,
            b'l' => b"work",
            _ => return (c.start, Some(c)),
        };
        text.splice(c.start..c.end, by.iter().copied());
        from = c.start + by.len();
    }
    (text.len(), None)
}

fn replaced(
    args: &Args<'_>,
    path: usize,
    show: impl FnOnce(&Conversion) -> Result<Vec<u8>, Error>,
) -> Results {
    let mut text = args.text(0).to_vec();
    let (mut at, found) =
        plain(&mut text, usize::try_from(args.int(1)).unwrap_or(usize::MAX), args.text(path));
    if let Some(c) = found {
        let shown = show(&c)?;
        at = c.start + shown.len();
        text.splice(c.start..c.end, shown);
    }
    let count = text.len() as u64;
    if count > MAX_TEXT {
        return Err(Error::TooLarge { what: "a string", count, limit: MAX_TEXT });
    }
    Ok(vec![Datum::Text(text), int32(at as i64)])
}

/// Text, place in it, path for `%m`, bits, unknown bits, whether they are signed, fs in a unit of time, smallest precision: the text
/// with the next conversion replaced, and the place behind it.
pub(super) fn bits(world: &mut World<'_>, args: &Args<'_>) -> Results {
    let ((width, value), unknown) = (args.bits(3), args.bits(4).1);
    let view = IntView::four_state(u32::try_from(width).unwrap_or(u32::MAX), value, unknown);
    let signed = args.word(5) == 1;
    replaced(args, 2, |c| {
        if c.letter == b't' {
            let words = [(6, 64), (7, 64)].map(|(n, width)| Datum::Bits(width, vec![args.word(n)]));
            let [unit, precision] = words;
            let values = [args.values[3].clone(), args.values[4].clone(), unit, precision];
            return time(world, c, &values, false);
        }
        Ok(shown(c, &Value::Bits(view, signed)))
    })
}

/// As [`bits`]: text, place, path, real, fs in a unit of time, smallest precision.
pub(super) fn real(world: &mut World<'_>, args: &Args<'_>) -> Results {
    replaced(args, 2, |c| {
        if c.letter == b't' {
            return time(world, c, &[3, 4, 5].map(|n| args.values[n].clone()), true);
        }
        Ok(shown(c, &Value::Real(args.real(3))))
    })
}

/// As [`bits`]: text, place, path, string, whether it is the `%p` of something else.
pub(super) fn string(_: &mut World<'_>, args: &Args<'_>) -> Results {
    let pattern = args.word(4) == 1;
    replaced(args, 2, |c| {
        let c = if pattern { Conversion { letter: b's', ..*c } } else { *c };
        Ok(shown(&c, &Value::Text(args.text(3))))
    })
}

/// What no argument is left for stays as it is: text, place, path.
pub(super) fn rest(_: &mut World<'_>, args: &Args<'_>) -> Results {
    let mut text = args.text(0).to_vec();
    let mut at = usize::try_from(args.int(1)).unwrap_or(usize::MAX);
    while let (_, Some(c)) = plain(&mut text, at, args.text(2)) {
        at = c.end;
    }
    Ok(vec![Datum::Text(text)])
}

fn time(world: &mut World<'_>, c: &Conversion, value: &[Datum], real: bool) -> Result<Vec<u8>, Error> {
    let width = c.width.map_or(if c.zero { 0 } else { -1 }, i64::from);
    let mut values = value.to_vec();
    values.extend([int32(width), bit(c.left)]);
    let args = Args { values: &values, widths: &[0] };
    let shown = if real { text::real_time(world, &args)? } else { text::time(world, &args)? };
    Ok(match shown.into_iter().next() {
        Some(Datum::Text(text)) => text,
        _ => Vec::new(),
    })
}

/// A value in the format of a conversion, as the front end has it for formats that are literals.
fn shown(c: &Conversion, value: &Value<'_>) -> Vec<u8> {
    let mut out = Vec::new();
    let padded = |out: &mut Vec<u8>, text: &[u8], width| {
        format::string(out, text, &StringFormat { left: c.left, pad: b' ', width });
    };
    let integer = |out: &mut Vec<u8>, view, signed, zero: bool| {
        let radix = match c.letter {
            b'b' | b'v' => Radix::Bin,
            b'o' => Radix::Oct,
            b'h' | b'x' => Radix::Hex { upper: false },
            _ => Radix::Dec { signed },
        };
        let space = matches!(radix, Radix::Dec { .. }) && !(zero && c.width.is_some());
        let width = c.width.or(zero.then_some(0));
        format::int(
            out,
            view,
            &IntFormat { radix, left: c.left, pad: if space { b' ' } else { b'0' }, width },
        );
    };
    let number = |out: &mut Vec<u8>, value: f64| {
        let style = match c.letter {
            b'e' => RealStyle::Exp,
            b'f' => RealStyle::Fixed,
            _ => RealStyle::General,
        };
        let zeros = c.width.filter(|_| c.zero && !c.left);
        let width = c.width.filter(|_| zeros.is_none());
        let format = RealFormat { style, left: c.left, width, digits: c.digits.unwrap_or(6) };
        format::real(out, value, &format);
        if let Some(width) = zeros {
            *out = text::with_zeros(std::mem::take(out), width as usize);
        }
        if c.upper {
            out.make_ascii_uppercase();
        }
    };
    match (c.letter, value) {
        (b'e' | b'f' | b'g', Value::Bits(view, signed)) => number(&mut out, as_real(*view, *signed)),
        (b'c', Value::Bits(view, _)) => format::char(&mut out, *view),
        (b's', Value::Bits(view, _)) => {
            let text = text::shown_bytes(*view);
            let own = if c.zero { 0 } else { view.width.div_ceil(8) };
            padded(&mut out, &text, Some(c.width.unwrap_or(own)));
        }
        (b'u' | b'z', Value::Bits(view, _)) => out = text::raw_bytes(*view, c.letter == b'z'),
        (b'p', Value::Bits(view, signed)) => integer(&mut out, *view, *signed, true),
        (_, Value::Bits(view, signed)) => integer(&mut out, *view, *signed, c.zero),
        (b'd' | b'h' | b'x' | b'o' | b'b', Value::Real(value)) => {
            // A cast of floats saturates.
            let word = [value.round() as i64 as u64];
            integer(&mut out, IntView::two_state(64, &word), true, c.zero || c.width.is_none());
        }
        (_, Value::Real(value)) => number(&mut out, *value),
        (b'd' | b'h' | b'x' | b'o' | b'b', Value::Text(text)) => {
            let word = text.iter().rev().take(8).rev().fold(0, |word, byte| word << 8 | u64::from(*byte));
            integer(&mut out, IntView::two_state(64, &[word]), false, c.zero);
        }
        (b'p', Value::Text(text)) => out = [b"\"", *text, b"\""].concat(),
        (_, Value::Text(text)) => padded(&mut out, text, c.width),
    }
    out
}

/// Unknown bits count as zero.
fn as_real(view: IntView<'_>, signed: bool) -> f64 {
    let known: Vec<u64> = (0..view.limbs()).map(|n| view.value_limb(n) & !view.unknown_limb(n)).collect();
    let known = IntView::two_state(view.width, &known);
    let text = if signed { known.to_bigint().to_string() } else { known.to_biguint().to_string() };
    text.parse().unwrap_or(0.0)
}

// ---- scanning -----------------------------------------------------------------------------------------------------------------

/// Scans up to the next conversion that is kept, and that one: source, place in it, format, place in that. Both places come first.
fn scanned(
    world: &mut World<'_>,
    args: &Args<'_>,
    kept: impl FnOnce(&mut World<'_>, Conversion, Datum) -> Results,
) -> Results {
    let format = args.text(2);
    let mut from = usize::try_from(args.int(3)).unwrap_or(usize::MAX).min(format.len());
    let mut at = args.values[1].clone();
    let source = args.values[0].clone();
    loop {
        let found = conversion(format, from);
        let end = found.map_or(format.len(), |c| c.start);
        let mut literal = format[from..end].to_vec();
        if let Some(c) = found.filter(|c| c.letter == b'%') {
            literal.push(b'%');
            from = c.end;
        }
        if !literal.is_empty() {
            let values = [source.clone(), at, Datum::Text(literal)];
            at = first(scan::literal(world, &Args { values: &values, widths: &[32] })?);
        }
        match found {
            None => return Ok(vec![at, int32(end as i64)]),
            Some(c) if c.letter == b'%' => {}
            Some(c) if c.skip => {
                at = first(item(world, c, &source, at, 64)?);
                from = c.end;
            }
            Some(c) => {
                let mut results = kept(world, c, at)?;
                results.insert(1, int32(c.end as i64));
                return Ok(results);
            }
        }
    }
}

fn first(results: Vec<Datum>) -> Datum {
    results.into_iter().next().unwrap_or(int32(-1))
}

/// Place, value and whether it was there, as the function that reads such an item gives them.
fn item(world: &mut World<'_>, c: Conversion, source: &Datum, at: Datum, bits: u64) -> Results {
    let width = int32(i64::from(c.width.unwrap_or(0)));
    let widths = [32, bits, bits, 1];
    let call = |world: &mut World<'_>, run: fn(&mut World<'_>, &Args<'_>) -> Results, rest: &[Datum]| {
        let values = [&[source.clone(), at.clone()], rest].concat();
        run(world, &Args { values: &values, widths: &widths })
    };
    let base = |base: i64| [int32(base), width.clone()];
    match c.letter {
        b'd' => call(world, scan::int, &base(10)),
        b'h' | b'x' => call(world, scan::int, &base(16)),
        b'o' => call(world, scan::int, &base(8)),
        b'b' => call(world, scan::int, &base(2)),
        b'c' => call(world, scan::char, &[]),
        b'u' => call(world, scan::raw::<false>, &[]),
        b'z' => call(world, scan::raw::<true>, &[]),
        b'e' | b'f' | b'g' => call(world, scan::real, &[width]),
        b's' => call(world, scan::word, &[width]),
        letter => {
            let letter = char::from(letter).escape_default();
            world.messages.push(format!("can't scan with %{letter}"));
            Ok(vec![int32(-1), Datum::Text(Vec::new()), bit(false)])
        }
    }
}

/// An item for a variable of bits.
pub(super) fn scan_bits(world: &mut World<'_>, args: &Args<'_>) -> Results {
    let width = args.width(2);
    let none = |at| vec![at, Datum::Bits(width, Vec::new()), Datum::Bits(width, Vec::new()), bit(false)];
    let mut results = scanned(world, args, |world, c, at| {
        let results = item(world, c, &args.values[0], at, width)?;
        Ok(match &results[..] {
            [at, Datum::Text(text), found] => {
                let mut limbs = vec![0; width.div_ceil(64) as usize];
                for (n, byte) in text.iter().rev().enumerate().take(limbs.len() * 8) {
                    limbs[n / 8] |= u64::from(*byte) << (n % 8 * 8);
                }
                vec![at.clone(), Datum::Bits(width, limbs), Datum::Bits(width, Vec::new()), found.clone()]
            }
            [at, Datum::Real(value), found] => {
                let word = value.round() as i64;
                let limbs = (0..width.div_ceil(64)).map(|n| if n == 0 { word } else { word >> 63 } as u64);
                let value = Datum::Bits(width, limbs.collect());
                vec![at.clone(), value, Datum::Bits(width, Vec::new()), found.clone()]
            }
            _ => results,
        })
    })?;
    if results.len() == 2 {
        let end = results.remove(1);
        results = none(results.remove(0));
        results.insert(1, end);
    }
    Ok(results)
}

/// An item for a real.
pub(super) fn scan_real(world: &mut World<'_>, args: &Args<'_>) -> Results {
    let mut results = scanned(world, args, |world, c, at| {
        let results = item(world, c, &args.values[0], at, 64)?;
        Ok(match &results[..] {
            [at, Datum::Bits(_, value), _, found] => {
                let value = value.first().copied().unwrap_or(0) as i64 as f64;
                vec![at.clone(), Datum::Real(value), found.clone()]
            }
            [at, Datum::Text(_), _] => vec![at.clone(), Datum::Real(0.0), bit(false)],
            _ => results,
        })
    })?;
    if results.len() == 2 {
        results.extend([Datum::Real(0.0), bit(false)]);
    }
    Ok(results)
}

/// An item for a string.
pub(super) fn scan_text(world: &mut World<'_>, args: &Args<'_>) -> Results {
    let mut results = scanned(world, args, |world, c, at| {
        // Whatever it is, a string holds the characters.
        let c = if c.letter == b'c' { c } else { Conversion { letter: b's', ..c } };
        let results = item(world, c, &args.values[0], at, 8)?;
        Ok(match &results[..] {
            [at, Datum::Bits(_, value), _, found] => {
                let byte = value.first().copied().unwrap_or(0) as u8;
                vec![at.clone(), Datum::Text(vec![byte]), found.clone()]
            }
            _ => results,
        })
    })?;
    if results.len() == 2 {
        results.extend([Datum::Text(Vec::new()), bit(false)]);
    }
    Ok(results)
}

/// What stands behind the last item.
pub(super) fn scan_rest(world: &mut World<'_>, args: &Args<'_>) -> Results {
    let results = scanned(world, args, |_, _, at| Ok(vec![at]))?;
    Ok(vec![first(results)])
}
