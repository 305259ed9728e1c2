//! Plusargs whose format is known at run time only (IEEE 1800 21.6).

use super::{Args, Datum, Error, World, int};
use crate::plusargs::{PlusFormat, PlusValue};

type Results = Result<Vec<Datum>, Error>;

/// `$test$plusargs(text)`
pub(super) fn test(world: &mut World<'_>, args: &Args<'_>) -> Results {
    Ok(vec![int(i64::from(world.plusargs.test(args.text(0))))])
}

fn find(world: &mut World<'_>, args: &Args<'_>, width: u64) -> Option<PlusValue> {
    match PlusFormat::parse(args.text(0)) {
        Ok(format) => world.plusargs.value(&format, u32::try_from(width).unwrap_or(u32::MAX)),
        Err(error) => {
            world.messages.push(format!("$value$plusargs: {error}"));
            None
        }
    }
}

/// `$value$plusargs` of an integer: whether there is one, value, unknown bits.
pub(super) fn integer(world: &mut World<'_>, args: &Args<'_>) -> Results {
    let width = args.width(1);
    let found = find(world, args, width);
    let flag = int(i64::from(found.is_some()));
    let (value, unknown) = match found {
        Some(PlusValue::Int(int)) => (int.value, int.unknown),
        Some(PlusValue::Text(text)) => (from_bytes(&text), Vec::new()),
        Some(PlusValue::Real(real)) => (vec![real.round() as i64 as u64], Vec::new()),
        None => (Vec::new(), Vec::new()),
    };
    Ok(vec![flag, Datum::Bits(width, value), Datum::Bits(width, unknown)])
}

/// The limbs of a number whose last byte is the lowest.
fn from_bytes(text: &[u8]) -> Vec<u64> {
    text.rchunks(8).map(|chunk| chunk.iter().fold(0, |word, byte| word << 8 | u64::from(*byte))).collect()
}

/// `$value$plusargs` of a real.
pub(super) fn real(world: &mut World<'_>, args: &Args<'_>) -> Results {
    let found = find(world, args, 64);
    let flag = int(i64::from(found.is_some()));
    let value = match found {
        Some(PlusValue::Real(real)) => real,
        Some(PlusValue::Int(int)) if !int.view().has_unknown() => {
            int.value.first().copied().unwrap_or(0) as i64 as f64
        }
        _ => 0.0,
    };
    Ok(vec![flag, Datum::Real(value)])
}

/// `$value$plusargs` of a string.
pub(super) fn text(world: &mut World<'_>, args: &Args<'_>) -> Results {
    let found = find(world, args, 64);
    let flag = int(i64::from(found.is_some()));
    let value = match found {
        Some(PlusValue::Text(text)) => text,
        Some(PlusValue::Int(int)) => int.view().to_text(),
        _ => Vec::new(),
    };
    Ok(vec![flag, Datum::Text(value)])
}
