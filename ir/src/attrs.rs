//! Attributes, interned like types.

use crate::strings::Str;
use crate::types::Type;
use hashbrown::{DefaultHashBuilder, HashTable};
use num_bigint::BigInt;
use std::hash::BuildHasher;

/// An interned attribute of one [`crate::Ir`].
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct Attr(pub u32);

/// What an attribute is.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum AttrKind {
    /// `unit`, or a name without a value
    Unit,
    /// `5 : i8`, `true`, `-1 : index`; booleans are of type `i1` with value 0 or 1
    Integer {
        /// The value as written, reduced to the range -2^(w-1) … 2^w-1 of its type.
        value: BigInt,
        /// Its type.
        ty: Type,
    },
    /// `1.5 : f64`
    Float {
        /// The bits of the value as a double, whatever the type (`f16`, `bf16` and `f32` values are exact in it).
        bits: u64,
        /// Its type.
        ty: Type,
    },
    /// `"text"`, possibly with a type
    String {
        /// Its bytes.
        value: Str,
        /// Its type, if one is written.
        ty: Option<Type>,
    },
    /// A type used as an attribute
    Type(Type),
    /// `@a::@b`
    Symbol(Box<[Str]>),
    /// `[…]`
    Array(Box<[Attr]>),
    /// `{…}`, sorted by the bytes of the keys
    Dict(Box<[(Str, Attr)]>),
    /// `array<i32: 1, 2>`; floats are held by the bits of a double
    DenseArray {
        /// Element type.
        ty: Type,
        /// Elements (`i1`: 0 or 1).
        values: Box<[i64]>,
    },
    /// `dense<…> : T` and `dense_resource`, of which only the text is kept
    DenseElements {
        /// What stands between the angle brackets.
        body: Str,
        /// The shaped type.
        ty: Type,
    },
    /// `#llhd.time<10ns, 1d, 0e>`
    Time {
        /// The real part, in `unit`.
        amount: u64,
        /// `ys zs as fs ps ns us ms s`
        unit: TimeUnit,
        /// Delta steps.
        delta: u64,
        /// Epsilon steps.
        epsilon: u64,
    },
    /// A keyword of an enumeration attribute of a dialect: `posedge`, `ult` …
    Enum {
        /// The enumeration, by its name in the operation tables.
        class: &'static str,
        /// The value, as the generic form counts.
        value: u32,
    },
    /// `#moore.fvint<b10XZ : 4>`: a number whose bits are 0, 1, X or Z
    FourValued {
        /// Bit i is set where the bit is 1 or Z; never negative.
        value: BigInt,
        /// Bit i is set where the bit is X or Z; never negative.
        unknown: BigInt,
        /// Bits.
        width: u32,
    },
    /// `#hw.param.decl<"P": T = value>`
    ParamDecl {
        /// The name.
        name: Str,
        /// Its type.
        ty: Type,
        /// Its value, or default.
        value: Option<Attr>,
    },
    /// `#hw.param.decl.ref<"P">`
    ParamRef {
        /// The name.
        name: Str,
        /// Its type.
        ty: Type,
    },
    /// `#hw.param.expr.add<…>`
    ParamExpr {
        /// `add`, `mul`, `and` … as written.
        op: Str,
        /// The operands.
        args: Box<[Attr]>,
        /// Its type.
        ty: Type,
    },
    /// `#hw.param.verbatim<"text">`
    ParamVerbatim {
        /// The text.
        text: Str,
        /// Its type.
        ty: Type,
    },
    /// `#hw.enum.field<A, !hw.enum<A, B>>`
    EnumField {
        /// The field.
        field: Str,
        /// The enumeration type.
        ty: Type,
    },
    /// `#hw<innerSym…>`: (name, field, visibility) each
    InnerSym(Box<[(Str, u32, Str)]>),
    /// `#hw.innerNameRef<@M::@s>`
    InnerNameRef(Str, Str),
    /// `#seq.firmem.init<"file", binary, inline>`
    FirMemInit {
        /// The file.
        file: Str,
        /// Digits are binary.
        binary: bool,
        /// Inlined into the memory.
        inline: bool,
    },
    /// A location, which also is an attribute
    Location(crate::loc::Loc),
    /// An attribute of a dialect without a model here: `#dialect.body`, or builtin text such as `affine_map<…>`
    Opaque {
        /// Dialect name, empty for builtin.
        dialect: Str,
        /// What follows `#dialect.`.
        body: Str,
    },
}

/// The unit of a time literal.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub enum TimeUnit {
    /// 10^-24 s
    Ys,
    /// 10^-21 s
    Zs,
    /// 10^-18 s
    As,
    /// 10^-15 s
    Fs,
    /// 10^-12 s
    Ps,
    /// 10^-9 s
    Ns,
    /// 10^-6 s
    Us,
    /// 10^-3 s
    Ms,
    /// 1 s
    S,
}

impl TimeUnit {
    /// All units with their spelling and decimal exponent in seconds.
    pub const ALL: [(TimeUnit, &'static str, i32); 9] = [
        (TimeUnit::Ys, "ys", -24),
        (TimeUnit::Zs, "zs", -21),
        (TimeUnit::As, "as", -18),
        (TimeUnit::Fs, "fs", -15),
        (TimeUnit::Ps, "ps", -12),
        (TimeUnit::Ns, "ns", -9),
        (TimeUnit::Us, "us", -6),
        (TimeUnit::Ms, "ms", -3),
        (TimeUnit::S, "s", 0),
    ];

    /// The spelling, such as `ns`.
    pub fn name(self) -> &'static str {
        Self::ALL[self as usize].1
    }

    /// `amount` of this unit in femtoseconds: `None` where it exceeds 2^64-1, truncated below one femtosecond.
    pub fn femtoseconds(self, amount: u64) -> Option<u64> {
        let exponent = Self::ALL[self as usize].2 + 15;
        if exponent >= 0 {
            10u64.checked_pow(exponent as u32)?.checked_mul(amount)
        } else {
            Some(amount / 10u64.pow(exponent.unsigned_abs()))
        }
    }
}

/// The attributes of one [`crate::Ir`].
#[derive(Debug, Default)]
pub struct Attrs {
    ids: HashTable<Attr>,
    hasher: DefaultHashBuilder,
    kinds: Vec<AttrKind>,
}

impl Attrs {
    /// The id of an attribute.
    pub fn intern(&mut self, kind: AttrKind) -> Attr {
        let hash = self.hasher.hash_one(&kind);
        if let Some(&id) = self.ids.find(hash, |id| self.kinds[id.0 as usize] == kind) {
            return id;
        }
        let id = Attr(u32::try_from(self.kinds.len()).expect("fewer than 2^32 attributes"));
        self.kinds.push(kind);
        let (kinds, hasher) = (&self.kinds, &self.hasher);
        self.ids.insert_unique(hash, id, |id| hasher.hash_one(&kinds[id.0 as usize]));
        id
    }

    /// What `attr` is.
    pub fn kind(&self, attr: Attr) -> &AttrKind {
        &self.kinds[attr.0 as usize]
    }
}
