//! The type constraints of the table of operations.

use super::facts::Facts;
use super::moore_types::{Class, is_moore};
use crate::Ir;
use crate::ops::OpKind;
use crate::types::{Sign, Type, TypeKind};

/// What the type of an operand or result may be.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Constraint {
    /// Any type.
    Any,
    /// The signless integer of so many bits.
    Bits(u32),
    /// An integer of any sign.
    Integer,
    /// A signless integer or one whose width is a parameter.
    HwInteger,
    /// A signless integer or a four-state pair of them.
    Logic,
    /// A signless integer, `index`, or a vector of them.
    IntegerLike {
        /// `i0` too.
        empty: bool,
    },
    /// A float or a vector of them.
    FloatLike,
    /// `i1` or a vector of it.
    BoolLike,
    Index,
    IntegerOrIndex,
    Array,
    ArrayOrStruct,
    ArrayOrQueue,
    Struct,
    Union,
    Enum,
    KnownWidth,
    HwValue,
    HwString,
    Clock,
    Immutable,
    HlMem,
    FirMem,
    Time,
    Ref,
    RefOfInteger,
    RefOfArray,
    RefOfStruct,
    FString,
    DString,
    Stream,
    Queue,
    Assoc,
    Sequence,
    Property,
    SequenceOrBool,
    SequenceOrProperty,
    AnyProperty,
    Function,
    Dbg(&'static str),
    LlvmPointer,
    Moore(Class),
}

impl Constraint {
    /// The constraint that the table calls `name`, for an operation; `Any` for a name that means nothing here.
    pub(super) fn of(op: OpKind, name: &'static str) -> Constraint {
        Self::parse(op, name).unwrap_or(Constraint::Any)
    }

    fn parse(op: OpKind, name: &'static str) -> Option<Constraint> {
        use Constraint::*;
        Some(match name {
            "T" | "_" | "" => Any,
            "i1" => Bits(1),
            "i8" => Bits(8),
            "i32" => Bits(32),
            "i64" => Bits(64),
            "Int" => Integer,
            "iN" => HwInteger,
            "Logic" => Logic,
            "I" => IntegerLike { empty: op.dialect() != "arith" },
            "F" => FloatLike,
            "bool-like" => BoolLike,
            "index" => Index,
            "iN or index" | "index|I" => IntegerOrIndex,
            "Array" => Array,
            "Array|Struct" => ArrayOrStruct,
            "Array|Queue" => ArrayOrQueue,
            "Struct" => Struct,
            "Union" => Union,
            "Enum" => Enum,
            "KnownBitWidthType" => KnownWidth,
            "HWValue" => HwValue,
            "HWString" => HwString,
            "clock" => Clock,
            "Immutable" => Immutable,
            "HLMem" => HlMem,
            "FirMem" => FirMem,
            "Time" => Time,
            "Ref" | "ref of T" => Ref,
            "ref of iN" => RefOfInteger,
            "ref of Array" => RefOfArray,
            "ref of Struct or Union" => RefOfStruct,
            "FString" => FString,
            "DString" => DString,
            "Stream" => Stream,
            "Queue" => Queue,
            "Assoc" => Assoc,
            "Seq" => Sequence,
            "Prop" => Property,
            "Seq|i1" => SequenceOrBool,
            "Seq or Prop" => SequenceOrProperty,
            "Prop|Seq|i1" => AnyProperty,
            "Function" => Function,
            "Scope" => Dbg("scope"),
            "DbgArray" => Dbg("array"),
            "DbgStruct" => Dbg("struct"),
            "DbgEnum" => Dbg("enum"),
            "DbgValue" => Dbg("value"),
            "LlvmPtr" => LlvmPointer,
            _ => return Class::parse(name).map(Moore),
        })
    }

    /// Whether `ty` may stand here.
    pub(super) fn allows(self, ir: &Ir, facts: &Facts, ty: Type) -> bool {
        let plain = ir.type_kind(ty);
        let shape = |ty: Type| ir.type_kind(facts.canonical(ty));
        let hw = shape(ty);
        let bits = |kind: &TypeKind| match kind {
            TypeKind::Integer { width, sign: Sign::Signless } => Some(*width),
            _ => None,
        };
        let hw_integer = |kind: &TypeKind| bits(kind).is_some() || matches!(kind, TypeKind::HwInt(_));
        let vector = || matches!(plain, TypeKind::Shaped { mnemonic, .. } if *mnemonic != "memref");
        let target = match plain {
            TypeKind::LlhdRef(inner) => Some(shape(*inner)),
            _ => None,
        };
        use Constraint::*;
        match self {
            Any => true,
            Bits(width) => bits(plain) == Some(width),
            Integer => matches!(plain, TypeKind::Integer { .. }),
            HwInteger => hw_integer(hw),
            Logic => super::four::four_state(ir, facts, ty).is_some(),
            IntegerLike { empty } => {
                bits(plain).is_some_and(|w| w > 0 || empty) || *plain == TypeKind::Index || vector()
            }
            FloatLike => matches!(plain, TypeKind::Float(_)) || vector(),
            BoolLike => bits(plain) == Some(1) || vector(),
            Index => *plain == TypeKind::Index,
            IntegerOrIndex => bits(plain).is_some() || *plain == TypeKind::Index,
            Array => matches!(hw, TypeKind::HwArray(..)),
            ArrayOrStruct => {
                matches!(hw, TypeKind::HwArray(..) | TypeKind::HwUArray(..) | TypeKind::HwStruct(_))
            }
            ArrayOrQueue => {
                matches!(hw, TypeKind::HwArray(..) | TypeKind::HwUArray(..) | TypeKind::SimQueue(..))
            }
            Struct => matches!(hw, TypeKind::HwStruct(_)),
            Union => matches!(hw, TypeKind::HwUnion(_)),
            Enum => matches!(hw, TypeKind::HwEnum(_)),
            KnownWidth => facts.width(ty).is_some() && !is_moore(plain),
            HwValue => facts.hw_value(ty),
            HwString => *hw == TypeKind::HwString,
            Clock => *plain == TypeKind::SeqClock,
            Immutable => matches!(plain, TypeKind::SeqImmutable(_)),
            HlMem => matches!(plain, TypeKind::SeqHlMem { .. }),
            FirMem => matches!(plain, TypeKind::SeqFirMem { .. }),
            Time => *plain == TypeKind::LlhdTime,
            Ref => target.is_some(),
            RefOfInteger => target.is_some_and(hw_integer),
            RefOfArray => matches!(target, Some(TypeKind::HwArray(..))),
            RefOfStruct => matches!(target, Some(TypeKind::HwStruct(_) | TypeKind::HwUnion(_))),
            FString => *plain == TypeKind::SimFString,
            DString => *plain == TypeKind::SimDString,
            Stream => *plain == TypeKind::SimOutputStream,
            Queue => matches!(plain, TypeKind::SimQueue(..)),
            Assoc => matches!(plain, TypeKind::SimAssocArray { .. }),
            Sequence => *plain == TypeKind::LtlSequence,
            Property => *plain == TypeKind::LtlProperty,
            SequenceOrBool => *plain == TypeKind::LtlSequence || bits(plain) == Some(1),
            SequenceOrProperty => matches!(plain, TypeKind::LtlSequence | TypeKind::LtlProperty),
            AnyProperty => {
                matches!(plain, TypeKind::LtlSequence | TypeKind::LtlProperty) || bits(plain) == Some(1)
            }
            Function => matches!(plain, TypeKind::Function { .. }),
            Dbg(name) => {
                matches!(plain, TypeKind::Dbg(mnemonic) if ir.strings.bytes(*mnemonic) == name.as_bytes())
            }
            LlvmPointer => matches!(plain, TypeKind::LlvmPtr(_)),
            Moore(class) => class.allows(ir, ty, facts.width(ty).is_some()),
        }
    }

    /// What may stand here, for a message.
    pub(super) fn expected(self) -> String {
        use Constraint::*;
        let text = match self {
            Any => "any type",
            Bits(width) => return format!("`i{width}`"),
            Integer => "an integer",
            HwInteger => "a signless integer",
            Logic => "a signless integer or a four-state pair",
            IntegerLike { empty: true } => "a signless integer or `index`",
            IntegerLike { empty: false } => "a signless integer of at least one bit, or `index`",
            FloatLike => "a floating point number",
            BoolLike => "`i1`",
            Index => "`index`",
            IntegerOrIndex => "a signless integer or `index`",
            Array => "an `!hw.array`",
            ArrayOrStruct => "an `!hw.array`, `!hw.uarray` or `!hw.struct`",
            ArrayOrQueue => "an array or a queue",
            Struct => "an `!hw.struct`",
            Union => "an `!hw.union`",
            Enum => "an `!hw.enum`",
            KnownWidth => "a type of known width",
            HwValue => "a type that a wire can carry",
            HwString => "`!hw.string`",
            Clock => "`!seq.clock`",
            Immutable => "an `!seq.immutable`",
            HlMem => "an `!seq.hlmem`",
            FirMem => "an `!seq.firmem`",
            Time => "`!llhd.time`",
            Ref => "an `!llhd.ref`",
            RefOfInteger => "an `!llhd.ref` of a signless integer",
            RefOfArray => "an `!llhd.ref` of an array",
            RefOfStruct => "an `!llhd.ref` of a struct or union",
            FString => "`!sim.fstring`",
            DString => "`!sim.dstring`",
            Stream => "`!sim.output_stream`",
            Queue => "an `!sim.queue`",
            Assoc => "an `!sim.assoc_array`",
            Sequence => "`!ltl.sequence`",
            Property => "`!ltl.property`",
            SequenceOrBool => "`!ltl.sequence` or `i1`",
            SequenceOrProperty => "`!ltl.sequence` or `!ltl.property`",
            AnyProperty => "`!ltl.property`, `!ltl.sequence` or `i1`",
            Function => "a function type",
            Dbg(name) => return format!("`!dbg.{name}`"),
            LlvmPointer => "`!llvm.ptr`",
            Moore(class) => return class.expected(),
        };
        text.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ops;

    #[test]
    fn every_constraint_of_the_table_is_known() {
        for info in ops::all() {
            for param in info.operands.iter().chain(info.results) {
                let known = Constraint::parse(info.kind, param.constraint).is_some();
                assert!(known, "{}: constraint `{}` of {}", info.name, param.constraint, param.name);
            }
        }
    }
}
