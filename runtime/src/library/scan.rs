//! `$sscanf` and `$fscanf` piece by piece (IEEE 1800 21.3.4.3).
//!
//! A scan has a *place*: in a string the number of bytes that were read, in a file anything from 0 on. A place of -1
//! means that something did not match, -2 that the input ended; then nothing more is read.

use super::strings::real_prefix;
use super::{Args, Datum, Error, World, bit, channel, int as int32};
use crate::bits::{Digit, Int};
use num_bigint::BigInt;

type Results = Result<Vec<Datum>, Error>;

const MISMATCH: i64 = -1;
const ENDED: i64 = -2;
/// The longest item that is read; the rest is left.
const MAX_ITEM: usize = 1 << 20;

/// Where bytes come from.
struct Source<'a, 'w> {
    world: &'a mut World<'w>,
    args: &'a Args<'a>,
    at: i64,
}

impl<'a, 'w> Source<'a, 'w> {
    fn new(world: &'a mut World<'w>, args: &'a Args<'a>) -> Source<'a, 'w> {
        Source { world, args, at: args.int(1) }
    }

    fn is_text(&self) -> bool {
        matches!(self.args.values.first(), Some(Datum::Text(_)))
    }

    /// The next byte that fits, taken.
    fn take(&mut self, fits: impl FnOnce(u8) -> bool) -> Option<u8> {
        if self.is_text() {
            let byte = usize::try_from(self.at).ok().and_then(|at| self.args.text(0).get(at)).copied();
            let byte = byte.filter(|byte| fits(*byte))?;
            self.at += 1;
            return Some(byte);
        }
        let channel = channel(self.args, 0);
        let read = self.world.files.next_byte(channel);
        let byte = self.world.told(read).flatten()?;
        if fits(byte) {
            return Some(byte);
        }
        let pushed = self.world.files.push_byte(channel, byte);
        self.world.told(pushed)?;
        None
    }

    fn ended(&mut self) -> bool {
        if self.is_text() {
            return usize::try_from(self.at).is_ok_and(|at| at >= self.args.text(0).len());
        }
        let channel = channel(self.args, 0);
        match self.world.files.next_byte(channel) {
            Ok(Some(byte)) => {
                let pushed = self.world.files.push_byte(channel, byte);
                self.world.told(pushed).is_none()
            }
            _ => true,
        }
    }

    fn skip_space(&mut self) {
        while self.take(is_space).is_some() {}
    }

    /// As many bytes as fit, at most `width`.
    fn run(&mut self, width: usize, fits: impl Fn(u8) -> bool) -> Vec<u8> {
        let mut out = Vec::new();
        while out.len() < width
            && let Some(byte) = self.take(&fits)
        {
            out.push(byte);
        }
        out
    }

    /// The place after something that is not there.
    fn missing(&mut self) -> i64 {
        if self.ended() { ENDED } else { MISMATCH }
    }
}

fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t'..=b'\r')
}

fn width(args: &Args<'_>, index: usize) -> usize {
    match args.int(index) {
        0 => MAX_ITEM,
        width => usize::try_from(width).unwrap_or(MAX_ITEM).min(MAX_ITEM),
    }
}

fn place(at: i64) -> Datum {
    int32(at.min(i64::from(i32::MAX)))
}

/// Text that has to be there; white space in it stands for any amount of it.
pub(super) fn literal(world: &mut World<'_>, args: &Args<'_>) -> Results {
    let mut source = Source::new(world, args);
    for &byte in args.text(2) {
        if source.at < 0 {
            break;
        }
        if is_space(byte) {
            source.skip_space();
        } else if source.take(|b| b == byte).is_none() {
            source.at = source.missing();
        }
    }
    Ok(vec![place(source.at)])
}

/// The place, the planes of a number, and whether it was there.
fn number(at: i64, value: Option<Int>) -> Vec<Datum> {
    let found = bit(value.is_some());
    let value = value.unwrap_or(Int::zero(0));
    let width = u64::from(value.width);
    vec![place(at), Datum::Bits(width, value.value), Datum::Bits(width, value.unknown), found]
}

/// `%c`
pub(super) fn char(world: &mut World<'_>, args: &Args<'_>) -> Results {
    let mut source = Source::new(world, args);
    if source.at < 0 {
        return Ok(number(source.at, None));
    }
    Ok(match source.take(|_| true) {
        Some(byte) => {
            number(source.at, Some(Int { width: 8, value: vec![u64::from(byte)], unknown: vec![0] }))
        }
        None => number(ENDED, None),
    })
}

/// `%u`, `%z`: words of 32 bits as they are in memory, for `%z` each with one for x and z behind it (as the VPI has them).
pub(super) fn raw<const FOUR_STATE: bool>(world: &mut World<'_>, args: &Args<'_>) -> Results {
    let bits = args.width(1) as u32;
    let mut source = Source::new(world, args);
    if source.at < 0 {
        return Ok(number(source.at, None));
    }
    let (mut value, mut unknown) = (vec![0; bits.div_ceil(64) as usize], vec![0; bits.div_ceil(64) as usize]);
    for n in 0..bits.div_ceil(32) as usize {
        let mut word = || {
            let mut word = 0;
            for i in 0..4 {
                word |= u64::from(source.take(|_| true)?) << (8 * i);
            }
            Some(word << (n % 2 * 32))
        };
        let (Some(a), Some(b)) = (word(), if FOUR_STATE { word() } else { Some(0) }) else {
            return Ok(number(ENDED, None));
        };
        value[n / 2] |= a ^ b;
        unknown[n / 2] |= b;
    }
    Ok(number(source.at, Some(Int { width: bits, value, unknown })))
}

/// `%d`, `%h`, `%o`, `%b`: base, greatest number of characters.
pub(super) fn int(world: &mut World<'_>, args: &Args<'_>) -> Results {
    let (base, width) = (args.word(2) as u32, width(args, 3));
    let bits = args.width(1) as u32;
    let mut source = Source::new(world, args);
    if source.at < 0 {
        return Ok(number(source.at, None));
    }
    source.skip_space();
    let value =
        if base == 10 { decimal(&mut source, width, bits) } else { based(&mut source, base, width, bits) };
    let at = if value.is_some() { source.at } else { source.missing() };
    Ok(number(at, value))
}

fn decimal(source: &mut Source<'_, '_>, width: usize, bits: u32) -> Option<Int> {
    if let Some(byte) = source.take(|b| matches!(b, b'x' | b'X' | b'z' | b'Z' | b'?')) {
        return Some(Int::all_unknown(bits, !matches!(byte, b'x' | b'X')));
    }
    let sign = source.take(|b| matches!(b, b'+' | b'-'));
    let room = width.saturating_sub(usize::from(sign.is_some()));
    let mut digits = source.run(room, |b| b.is_ascii_digit() || b == b'_');
    digits.retain(|b| *b != b'_');
    let value = BigInt::parse_bytes(&digits, 10)?;
    Some(Int::from_bigint(bits, &if sign == Some(b'-') { -value } else { value }))
}

fn based(source: &mut Source<'_, '_>, base: u32, width: usize, bits: u32) -> Option<Int> {
    let group = base.trailing_zeros();
    let digits = source.run(width, |b| b == b'_' || Digit::parse(b, group).is_some());
    let digits: Vec<Digit> = digits.iter().rev().filter_map(|b| Digit::parse(*b, group)).collect();
    // What is not given is 0, also above an X.
    (!digits.is_empty()).then(|| {
        let given = (digits.len() as u32).saturating_mul(group);
        let mut value = Int::from_digits(given.min(bits), group, digits.into_iter());
        let limbs = bits.div_ceil(64) as usize;
        (value.width, value.value, value.unknown) = {
            value.value.resize(limbs, 0);
            value.unknown.resize(limbs, 0);
            (bits, value.value, value.unknown)
        };
        value
    })
}

/// `%f`, `%e`, `%g`
pub(super) fn real(world: &mut World<'_>, args: &Args<'_>) -> Results {
    let width = width(args, 2);
    let mut source = Source::new(world, args);
    let mut text = Vec::new();
    if source.at >= 0 {
        source.skip_space();
        // A byte belongs to it as long as what is there can still become a real.
        while text.len() < width
            && let Some(byte) = source.take(|byte| goes_on(&text, byte))
        {
            text.push(byte);
        }
    }
    let value = real_prefix(&text).filter(|r| r.1 == text.len());
    let at = match value {
        _ if source.at < 0 => source.at,
        Some(_) => source.at,
        None => source.missing(),
    };
    Ok(vec![place(at), Datum::Real(value.map_or(0.0, |v| v.0)), bit(value.is_some())])
}

fn goes_on(text: &[u8], byte: u8) -> bool {
    let exponent = text.iter().any(|b| matches!(b, b'e' | b'E'));
    match byte {
        b'0'..=b'9' => true,
        b'+' | b'-' => matches!(text.last(), None | Some(b'e' | b'E')),
        b'.' => !exponent && !text.contains(&b'.'),
        b'e' | b'E' => !exponent && text.iter().any(u8::is_ascii_digit),
        _ => false,
    }
}

/// `%s`: everything up to white space.
pub(super) fn word(world: &mut World<'_>, args: &Args<'_>) -> Results {
    let width = width(args, 2);
    let mut source = Source::new(world, args);
    let mut text = Vec::new();
    if source.at >= 0 {
        source.skip_space();
        text = source.run(width, |b| !is_space(b));
        if text.is_empty() {
            source.at = ENDED;
        }
    }
    let found = bit(!text.is_empty());
    Ok(vec![place(source.at), Datum::Text(text), found])
}
