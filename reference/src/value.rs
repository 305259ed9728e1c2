//! Run-time values, and references to parts of signals.

use crate::bits::Bits;
use ir::design::ty::{Ty, TyId, TyTable};
use ir::design::{FuncId, SigId, Time};
use serde::{Deserialize, Serialize};
use spec::rule;
use std::collections::BTreeMap;

/// A value.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug, Serialize, Deserialize)]
pub enum Value {
    /// Of a bit-like type.
    Bits(Bits),
    /// `!llhd.time`
    Time(u64, u32, u32),
    /// `!sim.dstring`, and `!sim.fstring` once it is formatted.
    Text(Vec<u8>),
    /// `!sim.queue`, first element first.
    Queue(Vec<Value>),
    /// `!sim.assoc_array`
    Assoc(BTreeMap<Value, Value>),
    /// Arrays and structs that are not bit-like, element 0 or the first field first.
    Parts(Vec<Value>),
    /// A reference.
    Ref(Box<Ref>),
    /// An output stream.
    Stream(Stream),
    /// A value that nobody reads.
    Token,
}

/// An output stream: what `runtime` calls it, as plain data.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug, Serialize, Deserialize)]
pub enum Stream {
    /// Standard output.
    Stdout,
    /// Standard error.
    Stderr,
    /// A channel of `sim.sv.fopen`.
    Channel(u32),
    /// A file of `sim.get_file`.
    Named(u32),
}

/// What a reference refers to.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug, Serialize, Deserialize)]
pub enum Root {
    /// A signal; dynamic ones are numbered after the static ones.
    Signal(u32),
    /// A promoted signal: a slot of the frame that is running.
    Slot(u32),
    /// An address of linear memory.
    Memory(u64),
}

/// A reference to a signal or a part of one.
///
/// Of a bit-like object it is a window of bits. A window may reach beyond the part that it was taken from: bits outside
/// of `valid` are read as zero and dropped when written.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug, Serialize, Deserialize)]
pub struct Ref {
    /// The object.
    pub root: Root,
    /// The way to a part that is not bit-like: elements or fields by position.
    pub path: Vec<u32>,
    /// Lowest bit of the window.
    pub low: u64,
    /// Its width in bits; 0 if what is referred to is not bit-like.
    pub width: u64,
    /// The bits that exist, from and to (exclusive).
    pub valid: (u64, u64),
}

impl Ref {
    /// A reference to the whole of an object of `width` bits.
    pub fn whole(root: Root, width: u64) -> Ref {
        Ref { root, path: Vec::new(), low: 0, width, valid: (0, width) }
    }

    /// A window within this one. `bound` is the width of the part that it is taken from: bits beyond it do not exist.
    pub fn window(&self, offset: u64, width: u64, bound: u64) -> Ref {
        let end = self.low.saturating_add(bound);
        let valid = (self.valid.0.max(self.low), self.valid.1.min(end));
        Ref { root: self.root, path: self.path.clone(), low: self.low.saturating_add(offset), width, valid }
    }

    /// A reference to nothing: reads zero, writes are dropped.
    pub fn nowhere(&self, width: u64) -> Ref {
        Ref { root: self.root, path: self.path.clone(), low: self.valid.1, width, valid: (0, 0) }
    }
}

impl Value {
    /// The bits of a bit-like value.
    ///
    /// # Panics
    /// If it is not bit-like, which the verifier rules out.
    pub fn bits(&self) -> &Bits {
        match self {
            Value::Bits(bits) => bits,
            other => unreachable!("the verifier checked that this is bit-like: {other:?}"),
        }
    }

    /// Whether an `i1` is 1.
    pub fn is_true(&self) -> bool {
        self.bits().is_true()
    }

    /// The time of a time value.
    pub fn time(&self) -> Time {
        match *self {
            Value::Time(fs, delta, epsilon) => Time { fs, delta, epsilon },
            _ => Time::default(),
        }
    }

    /// The bytes of a string; none for other values.
    pub fn text(&self) -> &[u8] {
        match self {
            Value::Text(bytes) => bytes,
            _ => &[],
        }
    }

    /// The reference.
    ///
    /// # Panics
    /// If it is none, which the verifier rules out.
    pub fn reference(&self) -> &Ref {
        match self {
            Value::Ref(reference) => reference,
            other => unreachable!("the verifier checked that this is a reference: {other:?}"),
        }
    }
}

impl From<Time> for Value {
    fn from(t: Time) -> Value {
        Value::Time(t.fs, t.delta, t.epsilon)
    }
}

impl From<Bits> for Value {
    fn from(bits: Bits) -> Value {
        Value::Bits(bits)
    }
}

/// Zero of a type: all bits zero, empty, null.
pub fn zero(types: &TyTable, ty: TyId) -> Value {
    rule!("machine.value.zero");
    if let Some(width) = types.width(ty) {
        return Value::Bits(Bits::zero(width));
    }
    match types.kind(ty) {
        Ty::Time => Value::Time(0, 0, 0),
        Ty::String | Ty::Format => Value::Text(Vec::new()),
        Ty::Stream => Value::Stream(Stream::Stdout),
        Ty::Queue { .. } => Value::Queue(Vec::new()),
        Ty::Assoc { .. } => Value::Assoc(BTreeMap::new()),
        Ty::Array { element, len } => Value::Parts((0..*len).map(|_| zero(types, *element)).collect()),
        Ty::Struct(fields) => Value::Parts(fields.iter().map(|f| zero(types, f.1)).collect()),
        Ty::Union(members) => Value::Parts(members.iter().map(|m| zero(types, m.1)).collect()),
        // A reference to nothing.
        Ty::Ref(inner) => {
            let nothing = Ref::whole(Root::Memory(0), types.width(*inner).unwrap_or(0));
            Value::Ref(Box::new(Ref { valid: (0, 0), ..nothing }))
        }
        _ => Value::Token,
    }
}

/// The bits that four-state pairs of a type hold when nothing is known: `unknown` all ones; zero elsewhere.
pub fn unknown_bits(types: &TyTable, ty: TyId, high_impedance: bool) -> Bits {
    let mut bits = Bits::zero(types.width(ty).unwrap_or(0));
    for planes in types.planes(ty) {
        let ones = Bits::ones(planes.width);
        bits.insert(planes.unknown, &ones);
        if high_impedance {
            bits.insert(planes.value, &ones);
        }
    }
    bits
}

/// The default content of a type: X where it is a four-state pair, zero elsewhere.
pub fn default(types: &TyTable, ty: TyId) -> Value {
    rule!("machine.value.default");
    match types.width(ty) {
        Some(_) => Value::Bits(unknown_bits(types, ty, false)),
        None => zero(types, ty),
    }
}

/// The address of a function as a value (spec `machine.memory.functions`).
pub fn function_address(func: FuncId) -> Bits {
    rule!("machine.memory.functions");
    Bits::from_u64(64, (0xF << 60) + 16 * u64::from(func.0))
}

/// The function at an address.
pub fn function_at(address: u64) -> Option<FuncId> {
    let offset = address.checked_sub(0xF << 60)?;
    (offset % 16 == 0).then(|| u32::try_from(offset / 16).ok().map(FuncId))?
}

/// The root of a whole static signal.
pub fn signal_ref(signal: SigId, width: u64) -> Ref {
    Ref::whole(Root::Signal(signal.0), width)
}
