//! Types, interned: two types are equal if and only if their ids are.

use crate::attrs::Attr;
use crate::strings::Str;
use hashbrown::{DefaultHashBuilder, HashTable};
use std::hash::BuildHasher;

/// An interned type of one [`crate::Ir`].
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct Type(pub u32);

/// The sign of a builtin integer type.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Sign {
    /// `iN`
    Signless,
    /// `siN`
    Signed,
    /// `uiN`
    Unsigned,
}

/// A floating point format.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum FloatKind {
    /// `f16`
    F16,
    /// `bf16`
    BF16,
    /// `f32`
    F32,
    /// `f64`
    F64,
}

/// The direction of a port.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Direction {
    /// `in`, in a `modty` `input`
    In,
    /// `out`, in a `modty` `output`
    Out,
    /// `inout`
    InOut,
    /// `return` of a DPI function
    Return,
    /// `ref` of a DPI function
    Ref,
}

/// A number of elements: known, or an expression over module parameters.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Dim {
    /// So many elements.
    Known(u64),
    /// `#hw.param…`, resolved by elaboration.
    Param(Attr),
}

/// A named part of a struct.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Field {
    /// Its name.
    pub name: Str,
    /// Its type.
    pub ty: Type,
}

/// A member of a union; it occupies the bits from `offset` upwards.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct UnionField {
    /// Its name.
    pub name: Str,
    /// Its type.
    pub ty: Type,
    /// Its lowest bit.
    pub offset: u64,
}

/// A port of a module or DPI function type.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Port {
    /// Its direction.
    pub dir: Direction,
    /// Its name.
    pub name: Str,
    /// Its type.
    pub ty: Type,
}

/// A type of the moore dialect that has no parts.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum MooreAtom {
    /// `string`
    String,
    /// `chandle`: a pointer of another language
    Chandle,
    /// `event`: a named event
    Event,
    /// `time`
    Time,
    /// `void`
    Void,
    /// `null`: the type of the null handle
    Null,
    /// `format_string`: text that is still to be formatted
    FormatString,
    /// `scan_string`: text that is being read
    ScanString,
}

impl MooreAtom {
    /// All of them with their mnemonics.
    pub const ALL: [(MooreAtom, &'static str); 8] = [
        (MooreAtom::String, "string"),
        (MooreAtom::Chandle, "chandle"),
        (MooreAtom::Event, "event"),
        (MooreAtom::Time, "time"),
        (MooreAtom::Void, "void"),
        (MooreAtom::Null, "null"),
        (MooreAtom::FormatString, "format_string"),
        (MooreAtom::ScanString, "scan_string"),
    ];

    /// The mnemonic, such as `string`.
    pub fn name(self) -> &'static str {
        Self::ALL[self as usize].1
    }
}

/// What a type is.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum TypeKind {
    /// `iN`, `siN`, `uiN`
    Integer {
        /// Bits.
        width: u32,
        /// Sign.
        sign: Sign,
    },
    /// `index`, 64 bits wide here
    Index,
    /// `f16` … `f64`
    Float(FloatKind),
    /// `none`
    None,
    /// `(a, b) -> c`
    Function {
        /// Arguments.
        inputs: Box<[Type]>,
        /// Results.
        results: Box<[Type]>,
    },
    /// `tuple<…>`
    Tuple(Box<[Type]>),
    /// `vector`, `tensor` and `memref`, of which only the text is kept
    Shaped {
        /// `vector`, `tensor` or `memref`.
        mnemonic: &'static str,
        /// What stands between the angle brackets.
        body: Str,
    },

    /// `!hw.array<NxT>`
    HwArray(Dim, Type),
    /// `!hw.uarray<NxT>`
    HwUArray(Dim, Type),
    /// `!hw.inout<T>`
    HwInOut(Type),
    /// `!hw.struct<…>`; the first field occupies the most significant bits
    HwStruct(Box<[Field]>),
    /// `!hw.union<…>`
    HwUnion(Box<[UnionField]>),
    /// `!hw.enum<…>`
    HwEnum(Box<[Str]>),
    /// `!hw.typealias<@scope::@name, T>`
    HwTypeAlias {
        /// The `hw.type_scope`.
        scope: Str,
        /// The `hw.typedecl` in it.
        name: Str,
        /// The type it stands for.
        inner: Type,
    },
    /// `!hw.int<PARAM>`
    HwInt(Attr),
    /// `!hw.string`
    HwString,
    /// `!hw.modty<…>`
    HwModule(Box<[Port]>),

    /// `!seq.clock`
    SeqClock,
    /// `!seq.immutable<T>`
    SeqImmutable(Type),
    /// `!seq.hlmem<AxBxT>`
    SeqHlMem {
        /// Number of elements per dimension, outermost first.
        shape: Box<[u64]>,
        /// Element type.
        element: Type,
    },
    /// `!seq.firmem<depth x width, mask M>`
    SeqFirMem {
        /// Words.
        depth: u64,
        /// Bits per word.
        width: u32,
        /// Bits of the write mask.
        mask: Option<u32>,
    },

    /// `!llhd.time`
    LlhdTime,
    /// `!llhd.ref<T>`
    LlhdRef(Type),

    /// `!sim.fstring`
    SimFString,
    /// `!sim.dstring`
    SimDString,
    /// `!sim.output_stream`
    SimOutputStream,
    /// `!sim.queue<T, bound>`; 0 is unbounded
    SimQueue(Type, u64),
    /// `!sim.assoc_array<T, K>`
    SimAssocArray {
        /// Element type.
        element: Type,
        /// Key type.
        key: Type,
    },
    /// `!sim.dpi_functy<…>`
    SimDpiFunc(Box<[Port]>),

    /// `!ltl.sequence`
    LtlSequence,
    /// `!ltl.property`
    LtlProperty,

    /// `!dbg.scope`, `!dbg.array`, `!dbg.struct`, `!dbg.enum`, `!dbg.value` …, by mnemonic
    Dbg(Str),

    /// `!llvm.ptr<space>`
    LlvmPtr(u32),
    /// `!llvm.void`
    LlvmVoid,
    /// `!llvm.struct<"name", packed (…)>`; the body of a recursive mention by name alone is `None`
    LlvmStruct {
        /// Identified structs have a name.
        name: Option<Str>,
        /// No padding.
        packed: bool,
        /// Fields, or `None` for an opaque struct or a mention by name.
        body: Option<Box<[Type]>>,
    },
    /// `!llvm.array<N x T>`
    LlvmArray(u64, Type),
    /// `!llvm.func<R (A, …)>`
    LlvmFunc {
        /// Result.
        result: Type,
        /// Arguments.
        params: Box<[Type]>,
        /// Ends in `...`.
        variadic: bool,
    },

    /// `!moore.iN`, `!moore.lN`: a simple bit vector of SystemVerilog
    MooreInt {
        /// Bits.
        width: u32,
        /// `lN`: each bit is 0, 1, X or Z.
        four_valued: bool,
    },
    /// `!moore.f32` (shortreal), `!moore.f64` (real)
    MooreReal(FloatKind),
    /// A type of moore without parts.
    MooreAtom(MooreAtom),
    /// `!moore.array<N x T>`, `open_array<T>`, `uarray<N x T>`, `open_uarray<T>`
    MooreArray {
        /// A packed array: a vector of bits.
        packed: bool,
        /// The number of elements, or `None` for an open array, which is sized at run time.
        size: Option<u64>,
        /// Element type.
        element: Type,
    },
    /// `!moore.queue<T, bound>`; 0 is unbounded
    MooreQueue(Type, u64),
    /// `!moore.assoc_array<T, K>`
    MooreAssocArray {
        /// Element type.
        element: Type,
        /// Key type.
        key: Type,
    },
    /// `!moore.struct<{…}>`, `ustruct`; the first field of a packed one occupies the most significant bits
    MooreStruct {
        /// A packed struct: a vector of bits.
        packed: bool,
        /// The fields.
        fields: Box<[Field]>,
    },
    /// `!moore.union<{…}>`, `uunion`
    MooreUnion {
        /// A packed union, whose members share their bits.
        packed: bool,
        /// The members.
        fields: Box<[Field]>,
    },
    /// `!moore.class<@C>`: a handle of an object
    MooreClass(Box<[Str]>),
    /// `!moore.ref<T>`: a variable or a net, or a part of one
    MooreRef(Type),

    /// A type of a dialect without a model here.
    Opaque {
        /// Dialect name.
        dialect: Str,
        /// What follows `!dialect.`.
        body: Str,
    },
}

/// The types of one [`crate::Ir`].
#[derive(Debug, Default)]
pub struct Types {
    ids: HashTable<Type>,
    hasher: DefaultHashBuilder,
    kinds: Vec<TypeKind>,
}

impl Types {
    /// The id of a type.
    pub fn intern(&mut self, kind: TypeKind) -> Type {
        let hash = self.hasher.hash_one(&kind);
        if let Some(&id) = self.ids.find(hash, |id| self.kinds[id.0 as usize] == kind) {
            return id;
        }
        let id = Type(u32::try_from(self.kinds.len()).expect("fewer than 2^32 types"));
        self.kinds.push(kind);
        let (kinds, hasher) = (&self.kinds, &self.hasher);
        self.ids.insert_unique(hash, id, |id| hasher.hash_one(&kinds[id.0 as usize]));
        id
    }

    /// The number of types. A type has a higher number than the types that it is made of.
    pub fn len(&self) -> usize {
        self.kinds.len()
    }

    /// Whether there is no type at all.
    pub fn is_empty(&self) -> bool {
        self.kinds.is_empty()
    }

    /// What `ty` is.
    pub fn kind(&self, ty: Type) -> &TypeKind {
        &self.kinds[ty.0 as usize]
    }

    /// The signless integer of `width` bits.
    pub fn int(&mut self, width: u32) -> Type {
        self.intern(TypeKind::Integer { width, sign: Sign::Signless })
    }
}
