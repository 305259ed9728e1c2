//! Values at random, and the designs of the tests.

#![allow(dead_code, reason = "not every test uses all of it")]

use ir::design::Design;
use ir::design::elaborate::{Options, elaborate};
use ir::design::ty::{Ty, TyId, TyTable};
use ir::diag::Severity;
use reference::bits::Bits;
use reference::value::{Ref, Root, Stream, Value};
use std::path::{Path, PathBuf};

/// A deterministic generator (xorshift).
pub(crate) struct Random(u64);

impl Random {
    pub(crate) fn new(seed: u64) -> Random {
        Random(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    pub(crate) fn word(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0.wrapping_mul(0x2545_F491_4F6C_DD1D)
    }

    pub(crate) fn below(&mut self, limit: u64) -> u64 {
        self.word() % limit.max(1)
    }
}

/// Bits: uniform ones, and those at the edges that arithmetic has.
pub(crate) fn bits(random: &mut Random, width: u64) -> Bits {
    let mut out = Bits::zero(width);
    match random.below(10) {
        0 => {}
        1 => out = Bits::ones(width),
        2 => out = Bits::from_u64(width, random.below(5)),
        3 => out = Bits::from_u64(width, random.below(width.max(1) * 2)),
        4 if width > 0 => out.insert(width - 1, &Bits::from_bool(true)),
        5 if width > 0 => out.insert(random.below(width), &Bits::from_bool(true)),
        // A number of any size, as divisors should have.
        6 | 7 => {
            let size = random.below(width + 1);
            out = bits_of(random, size).resize(width);
        }
        // Limbs of zeros and ones.
        8 => {
            for low in (0..width).step_by(64) {
                let limb = [0, u64::MAX, 1, 1 << 63][random.below(4) as usize];
                out.insert(low, &Bits::from_u64(64, limb));
            }
        }
        _ => out = bits_of(random, width),
    }
    out
}

fn bits_of(random: &mut Random, width: u64) -> Bits {
    let mut out = Bits::zero(width);
    for low in (0..width).step_by(64) {
        out.insert(low, &Bits::from_u64(64, random.word()));
    }
    out
}

fn float(random: &mut Random, width: u64) -> Bits {
    let special =
        [0.0, -0.0, 1.0, -1.0, 0.5, 1.5, -2.5, f64::NAN, f64::INFINITY, f64::NEG_INFINITY, 1e300, 5e-324];
    let value = match random.below(5) {
        0 => special[random.below(special.len() as u64) as usize],
        1 => (random.below(2000) as f64 - 1000.0) / 8.0,
        2 => f64::from_bits(random.word()),
        // Between two floats of single precision, or in the middle.
        3 => f64::from(f32::from_bits(random.word() as u32)) * (1.0 + 2f64.powi(-24)),
        _ => (random.word() as i64 as f64) * 2f64.powi(random.below(80) as i32 - 40),
    };
    match width {
        32 => Bits::from_u64(32, u64::from((value as f32).to_bits())),
        _ => Bits::from_f64(value),
    }
}

/// A value of a type.
pub(crate) fn value(random: &mut Random, types: &TyTable, ty: TyId) -> Value {
    if let Ty::Float(width) = *types.kind(ty) {
        return float(random, u64::from(width)).into();
    }
    if let Some(width) = types.width(ty) {
        return bits(random, width).into();
    }
    let count = random.below(5);
    match types.kind(ty) {
        Ty::Time => Value::Time(random.word(), random.word() as u32, random.word() as u32),
        Ty::String | Ty::Format => {
            Value::Text((0..count).map(|_| b"aBz0 \0\xff"[random.below(7) as usize]).collect())
        }
        Ty::Stream => Value::Stream(match random.below(4) {
            0 => Stream::Stdout,
            1 => Stream::Stderr,
            2 => Stream::Channel(random.word() as u32),
            _ => Stream::Named(random.word() as u32),
        }),
        Ty::Queue { element, bound } => {
            let count = if *bound == 0 { count } else { count.min(*bound) };
            Value::Queue((0..count).map(|_| value(random, types, *element)).collect())
        }
        Ty::Assoc { element, key } => {
            let entries =
                (0..count).map(|_| (self::key(random, types, *key), value(random, types, *element)));
            Value::Assoc(entries.collect())
        }
        // The zero of a type has a form of its own.
        Ty::Array { .. } | Ty::Struct(_) | Ty::Union(_) if count == 0 => reference::value::zero(types, ty),
        Ty::Array { element, len } => {
            Value::Parts((0..*len).map(|_| value(random, types, *element)).collect())
        }
        Ty::Struct(fields) => Value::Parts(fields.iter().map(|f| value(random, types, f.1)).collect()),
        Ty::Union(members) => Value::Parts(members.iter().map(|m| value(random, types, m.1)).collect()),
        Ty::Ref(inner) | Ty::Memory(inner) => {
            let width = types.width(*inner).unwrap_or(0);
            let place = |random: &mut Random| match random.below(3) {
                0 => 0,
                1 => random.below(2 * width + 2),
                _ => width,
            };
            Value::Ref(Box::new(Ref {
                root: match random.below(3) {
                    0 => Root::Signal(random.word() as u32),
                    1 => Root::Slot(random.word() as u32),
                    _ => Root::Memory(random.word()),
                },
                path: (0..random.below(3)).map(|_| random.below(4) as u32).collect(),
                low: place(random),
                width,
                valid: (place(random), place(random)),
            }))
        }
        _ => Value::Token,
    }
}

/// A key in the form that the reference keeps: bits are bytes in the order of keys.
fn key(random: &mut Random, types: &TyTable, ty: TyId) -> Value {
    match types.width(ty) {
        Some(width @ 1..) => {
            let mut bits = bits(random, width);
            // Often a key that is asked for.
            if random.below(2) == 0 {
                bits = Bits::from_u64(width, random.below(5));
            }
            bits.insert(width - 1, &Bits::from_bool(!bits.sign()));
            let bytes = (0..width.div_ceil(8)).rev().map(|i| bits.slice(i * 8, 8).low_u64() as u8);
            Value::Text(bytes.collect())
        }
        _ => value(random, types, ty),
    }
}

/// The designs below `tests/run` that elaborate, in order.
pub(crate) fn designs() -> Vec<(PathBuf, Design)> {
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/run")];
    let mut found = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|e| e == "mlir") {
                found.push(path);
            }
        }
    }
    found.sort();
    let load = |path: PathBuf| Some((path.clone(), design(&std::fs::read(path).unwrap())?));
    found.into_iter().filter_map(load).collect()
}

/// The design of a text, if it is a valid one.
pub(crate) fn design(text: &[u8]) -> Option<Design> {
    let ir = ir::text::parse(text).ok()?;
    let valid = ir::verify::verify(&ir).iter().all(|d| d.severity != Severity::Error);
    valid.then(|| elaborate(ir, &Options::default()).ok())?
}

/// A design with nothing in it.
pub(crate) fn empty_design() -> Design {
    design(b"hw.module @top() { hw.output }").expect("it is valid")
}
