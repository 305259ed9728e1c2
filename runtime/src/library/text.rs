//! Formats with a state or without digits: `%t` (IEEE 1800 20.4.3), `%u` and `%z` (21.2.1.5).

use super::{Args, Datum, Error, World};
use crate::bits::IntView;
use crate::format::{self, IntFormat, Radix, StringFormat, TimeFormat};

type Results = Result<Vec<Datum>, Error>;

/// `$timeformat`: as it was at first.
pub(super) fn reset_time_format(world: &mut World<'_>, _: &Args<'_>) -> Results {
    world.state.time_format = None;
    Ok(Vec::new())
}

/// `$timeformat(unit, digits, suffix, width)`
pub(super) fn set_time_format(world: &mut World<'_>, args: &Args<'_>) -> Results {
    let unit = args.int(0);
    if !(-15..=2).contains(&unit) {
        world.messages.push(format!("$timeformat has units from -15 to 2, not {unit}"));
        return Ok(Vec::new());
    }
    let count = |index: usize| u32::try_from(args.int(index)).unwrap_or(0);
    world.state.time_format = Some(TimeFormat {
        unit: unit as i32,
        precision: count(1),
        suffix: args.text(2).to_vec(),
        min_width: count(3),
    });
    Ok(Vec::new())
}

/// The power of ten of seconds that this many femtoseconds are, rounded down.
fn exponent(fs: u64) -> i32 {
    fs.checked_ilog10().unwrap_or(0) as i32 - 15
}

fn spread(text: Vec<u8>, format: &TimeFormat, width: i64, left: bool) -> Results {
    let width = u32::try_from(width).unwrap_or(format.min_width);
    let mut out = Vec::new();
    format::string(&mut out, &text, &StringFormat { left, pad: b' ', width: Some(width) });
    Ok(vec![Datum::Text(out)])
}

/// `%t` of an integer: value, unknown bits, fs in one of it, smallest precision in fs, width or -1, left.
pub(super) fn time(world: &mut World<'_>, args: &Args<'_>) -> Results {
    let smallest = exponent(args.word(3));
    let format = world.state.time_format.clone().unwrap_or_else(|| TimeFormat::initial(smallest));
    let ((bits, value), (_, unknown)) = (args.bits(0), args.bits(1));
    let view = IntView::four_state(u32::try_from(bits).unwrap_or(u32::MAX), value, unknown);
    let mut text = Vec::new();
    if view.has_unknown() {
        let digit = IntFormat { radix: Radix::Dec { signed: false }, left: true, pad: b' ', width: Some(0) };
        format::int(&mut text, view, &digit);
    } else {
        let low = u128::from(value.first().copied().unwrap_or(0));
        let high = u128::from(value.get(1).copied().unwrap_or(0));
        let count = (high << 64 | low).saturating_mul(u128::from(args.word(2)));
        format::time(&mut text, count, &format, Some(0));
    }
    spread(text, &format, args.int(4), args.word(5) == 1)
}

/// `%t` of a real: value, fs in one of it, smallest precision in fs, width or -1, left.
pub(super) fn real_time(world: &mut World<'_>, args: &Args<'_>) -> Results {
    let smallest = exponent(args.word(2));
    let format = world.state.time_format.clone().unwrap_or_else(|| TimeFormat::initial(smallest));
    let fs = args.real(0) * args.word(1) as f64;
    let mut text = Vec::new();
    if fs < 0.0 {
        text.push(b'-');
    }
    // A cast of floats saturates.
    format::time(&mut text, fs.abs().round() as u128, &format, Some(0));
    spread(text, &format, args.int(3), args.word(4) == 1)
}

/// `%v`: the lower and the upper end of the range of each bit on the scale of strengths, in 4 bits each.
pub(super) fn strength(_: &mut World<'_>, args: &Args<'_>) -> Results {
    const NAMES: [&str; 8] = ["Hi", "Sm", "Me", "We", "La", "Pu", "St", "Su"];
    let (bits, value) = args.bits(0);
    let view = IntView::four_state(u32::try_from(bits).unwrap_or(u32::MAX), value, &[]);
    let end = |at: u32| {
        let nibble = view.field(at, 4).0 as i8;
        if nibble < 8 { nibble } else { nibble - 16 }
    };
    let mut out = Vec::new();
    for bit in (0..(bits / 8) as u32).rev() {
        let (low, high) = (end(8 * bit), end(8 * bit + 4));
        let (zero, one) = (low.min(0).unsigned_abs().min(7), high.max(0).unsigned_abs().min(7));
        let name = |level: u8| NAMES[usize::from(level)];
        let (least, most) = (low.unsigned_abs().min(high.unsigned_abs()), zero.max(one));
        if bit + 1 < (bits / 8) as u32 {
            out.push(b' ');
        }
        out.extend(
            match (zero, one) {
                (0, 0) => "HiZ".to_owned(),
                (0, _) if low == 0 => format!("{}H", name(one)),
                (_, 0) if high == 0 => format!("{}L", name(zero)),
                (0, _) | (_, 0) => {
                    let digit = u8::from(one > 0);
                    if low == high {
                        format!("{}{digit}", name(most))
                    } else {
                        format!("{most}{least}{digit}")
                    }
                }
                _ if zero == one => format!("{}X", name(zero)),
                _ => format!("{zero}{one}X"),
            }
            .into_bytes(),
        );
    }
    Ok(vec![Datum::Text(out)])
}

/// `%u`, `%z`: value, unknown bits.
pub(super) fn raw<const FOUR_STATE: bool>(_: &mut World<'_>, args: &Args<'_>) -> Results {
    let ((bits, value), (_, unknown)) = (args.bits(0), args.bits(1));
    let view = IntView::four_state(u32::try_from(bits).unwrap_or(u32::MAX), value, unknown);
    Ok(vec![Datum::Text(raw_bytes(view, FOUR_STATE))])
}

/// A value as it is in memory, for `%u` and (of four states) `%z`.
pub(super) fn raw_bytes(view: IntView<'_>, four_state: bool) -> Vec<u8> {
    let mut out = Vec::new();
    for word in 0..view.width.div_ceil(32) {
        let (value, unknown) = view.field(word * 32, 32);
        if four_state {
            // As the VPI has them: an X is 1 in both, a Z only in the second.
            out.extend((value as u32 ^ unknown as u32).to_le_bytes());
            out.extend((unknown as u32).to_le_bytes());
        } else {
            out.extend((value as u32 & !(unknown as u32)).to_le_bytes());
        }
    }
    out
}

/// `%s` of bits: from the left, without zeros there; others are shown as spaces.
pub(super) fn bytes(_: &mut World<'_>, args: &Args<'_>) -> Results {
    let (bits, limbs) = args.bits(0);
    Ok(vec![Datum::Text(shown_bytes(IntView::two_state(u32::try_from(bits).unwrap_or(u32::MAX), limbs)))])
}

/// A number with zeros behind its sign, up to a width.
pub(super) fn zeros(_: &mut World<'_>, args: &Args<'_>) -> Results {
    let width = usize::try_from(args.int(1)).unwrap_or(0);
    Ok(vec![Datum::Text(with_zeros(args.text(0).to_vec(), width))])
}

/// What C's flag `0` does: zeros behind the sign of a number, up to a width; spaces before what is no number.
pub(super) fn with_zeros(mut number: Vec<u8>, width: usize) -> Vec<u8> {
    let sign = usize::from(number.first() == Some(&b'-'));
    let (at, with) = if number.get(sign).is_some_and(u8::is_ascii_digit) { (sign, b'0') } else { (0, b' ') };
    let missing = width.min(crate::format::MAX_FIELD as usize).saturating_sub(number.len());
    number.splice(at..at, std::iter::repeat_n(with, missing));
    number
}

/// The bytes of a value as `%s` shows them; unknown bits count as zero.
pub(super) fn shown_bytes(view: IntView<'_>) -> Vec<u8> {
    let byte = |n: u32| {
        let (value, unknown) = view.field(n * 8, 8);
        (value & !unknown) as u8
    };
    let all = (0..view.width.div_ceil(8)).rev().map(byte).skip_while(|b| *b == 0);
    all.map(|b| if b == 0 { b' ' } else { b }).collect()
}
