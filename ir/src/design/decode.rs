//! From the operations of a region to a [`Body`], and from one operation to an [`Inst`].
//!
//! Everything that is static about an operation is looked up here, once. What no engine can run is an error here, with
//! its place: nothing unsupported reaches an engine.

use super::body::Arg;
use super::body::{
    Block, Body, DriveMode, Edge as Branch, Format, Imm, Inst, Piece, PrintMode, Readmem, Term, Watch,
};
use super::params::{self, Params};
use super::support::{self, is_metadata};
use super::template;
use super::ty::{Ty, TyId};
use super::{CheckKind, ConstId, FuncId, SigId, Strengths, Time};
use crate::attrs::{Attr, AttrKind};
use crate::diag::Diagnostic;
use crate::module::{BlockId, Ir, OpId, ValueDef, ValueId};
use crate::ops::OpKind;
use crate::strings::Str;
use crate::types::{Dim, FloatKind, Type, TypeKind};
use num_bigint::{BigInt, BigUint};
use num_traits::ToPrimitive;
use spec::rule;
use std::collections::HashMap;

/// The largest width of an integer and the largest number of bits of an aggregate that elaborates.
pub const MAX_BITS: u64 = 1 << 32;

/// The most elements of an array in memory that a constant can give.
const MAX_ELEMENTS: u64 = 1 << 24;

/// The largest width and precision of a format.
pub const MAX_FIELD: u32 = 1 << 20;

/// What decoding needs to know about the whole text, and the tables that it fills.
#[derive(Debug)]
pub struct Tables {
    /// The text.
    pub ir: Ir,
    /// Elaborated types.
    pub types: super::ty::TyTable,
    /// Constants.
    pub consts: Vec<(TyId, BigUint)>,
    /// Functions and coroutines by symbol.
    pub funcs: HashMap<Str, FuncId>,
    /// Global signals by symbol.
    pub global_signals: HashMap<Str, SigId>,
    /// Globals of linear memory by symbol.
    pub globals: HashMap<Str, u32>,
    /// Errors so far.
    pub errors: Vec<Diagnostic>,
    const_ids: HashMap<(TyId, BigUint), ConstId>,
    type_ids: HashMap<Type, TyId>,
    records: Vec<Str>,
}

impl Tables {
    /// Empty tables for a text.
    pub fn new(mut ir: Ir) -> Tables {
        let names = (ir.strings.intern(b"value"), ir.strings.intern(b"unknown"));
        Tables {
            ir,
            types: super::ty::TyTable::new(names.0, names.1),
            consts: Vec::new(),
            funcs: HashMap::new(),
            global_signals: HashMap::new(),
            globals: HashMap::new(),
            errors: Vec::new(),
            const_ids: HashMap::new(),
            type_ids: HashMap::new(),
            records: Vec::new(),
        }
    }

    /// Reports an error at an operation.
    pub fn error(&mut self, op: OpId, message: impl Into<String>) {
        let span = self.ir.op(op).span;
        self.errors.push(Diagnostic::error(span, message));
    }

    /// Reports an operation that can't be run.
    pub fn unsupported(&mut self, op: OpId, place: &str) {
        rule!("machine.load.refused");
        let (span, kind) = (self.ir.op(op).span, self.ir.kind(op));
        let (message, help) = match support::instead(kind) {
            Some(instead) => (format!("'{}' is not supported", kind.name()), instead),
            None => (
                format!("'{}' can't be run {place}", kind.name()),
                "see its rule in the specification for where it can stand",
            ),
        };
        self.errors.push(Diagnostic::error(span, message).with_help(help));
    }

    /// The elaborated form of a type. Errors are reported at `op`, and give a type without values.
    pub fn ty(&mut self, ty: Type, params: &Params, op: OpId) -> TyId {
        if let Some(&id) = self.type_ids.get(&ty) {
            return id;
        }
        match self.convert(ty, params, 0) {
            Ok((id, fixed)) => {
                if self.types.size(id) > MAX_BITS {
                    self.error(op, format!("a type of more than {MAX_BITS} bits can't be simulated"));
                }
                if fixed {
                    self.type_ids.insert(ty, id);
                }
                id
            }
            Err(message) => {
                rule!("machine.load.types");
                self.error(op, message);
                self.types.intern(Ty::Token)
            }
        }
    }

    /// The type, and whether it is the same for all parameters.
    fn convert(&mut self, ty: Type, params: &Params, depth: u32) -> Result<(TyId, bool), String> {
        if let Some(&id) = self.type_ids.get(&ty) {
            return Ok((id, true));
        }
        if depth > 300 {
            return Err("type nested more than 300 levels deep".to_owned());
        }
        let depth = depth + 1;
        let mut fixed = true;
        let sub = |this: &mut Self, ty: Type, fixed: &mut bool| {
            let (id, same) = this.convert(ty, params, depth)?;
            *fixed &= same;
            Ok::<_, String>(id)
        };
        let kind = match self.ir.type_kind(ty).clone() {
            TypeKind::Integer { width, .. } => Ty::Int(width),
            TypeKind::Index => Ty::Int(64),
            TypeKind::Float(FloatKind::F32) => Ty::Float(32),
            TypeKind::Float(FloatKind::F64) => Ty::Float(64),
            TypeKind::Float(_) => return Err("only f32 and f64 are simulated".to_owned()),
            TypeKind::SeqClock => Ty::Int(1),
            TypeKind::SeqImmutable(ty) | TypeKind::HwTypeAlias { inner: ty, .. } => {
                return sub(self, ty, &mut fixed).map(|t| (t, fixed));
            }
            TypeKind::HwArray(dim, element) | TypeKind::HwUArray(dim, element) => {
                let element = sub(self, element, &mut fixed)?;
                let len = match dim {
                    Dim::Known(len) => len,
                    Dim::Param(attr) => {
                        fixed = false;
                        params::integer(&mut self.ir, attr, params)
                            .map_err(|e| e.to_string())?
                            .to_u64()
                            .ok_or("an array can't have that many elements")?
                    }
                };
                Ty::Array { element, len }
            }
            TypeKind::HwStruct(fields) => {
                let mut out = Vec::new();
                for field in fields {
                    out.push((field.name, sub(self, field.ty, &mut fixed)?));
                }
                Ty::Struct(out.into())
            }
            TypeKind::HwUnion(fields) => {
                let mut out = Vec::new();
                for field in fields {
                    out.push((field.name, sub(self, field.ty, &mut fixed)?, field.offset));
                }
                Ty::Union(out.into())
            }
            TypeKind::HwEnum(fields) => Ty::Int(index_width(fields.len() as u64)),
            TypeKind::HwInt(attr) => {
                fixed = false;
                let width = params::integer(&mut self.ir, attr, params).map_err(|e| e.to_string())?;
                Ty::Int(
                    width
                        .to_u32()
                        .filter(|&w| u64::from(w) < 1 << 24)
                        .ok_or("an integer can't be that wide")?,
                )
            }
            TypeKind::HwInOut(ty) | TypeKind::LlhdRef(ty) => Ty::Ref(sub(self, ty, &mut fixed)?),
            TypeKind::LlhdTime => Ty::Time,
            TypeKind::SimFString => Ty::Format,
            TypeKind::SimDString | TypeKind::HwString => Ty::String,
            TypeKind::SimOutputStream => Ty::Stream,
            TypeKind::SimQueue(element, bound) => {
                Ty::Queue { element: sub(self, element, &mut fixed)?, bound }
            }
            TypeKind::SimAssocArray { element, key } => {
                Ty::Assoc { element: sub(self, element, &mut fixed)?, key: sub(self, key, &mut fixed)? }
            }
            TypeKind::SeqFirMem { depth, width, .. } => {
                let element = self.types.int(width);
                Ty::Memory(self.types.intern(Ty::Array { element, len: depth }))
            }
            TypeKind::SeqHlMem { shape, element } => {
                let element = sub(self, element, &mut fixed)?;
                let len = shape.iter().try_fold(1u64, |n, &d| n.checked_mul(d)).ok_or("memory too large")?;
                Ty::Memory(self.types.intern(Ty::Array { element, len }))
            }
            TypeKind::LtlSequence | TypeKind::LtlProperty => Ty::Property,
            TypeKind::LlvmPtr(_) => Ty::Ptr,
            TypeKind::LlvmStruct { body: None, .. } => {
                return Err("an opaque struct has no values".to_owned());
            }
            TypeKind::LlvmStruct { name, packed, body: Some(body) } => {
                if let Some(name) = name {
                    if self.records.contains(&name) {
                        return Err("a struct can't contain itself".to_owned());
                    }
                    self.records.push(name);
                }
                let mut fields = Vec::new();
                let result = body.iter().try_for_each(|&ty| {
                    fields.push(self.convert(ty, params, depth)?.0);
                    Ok::<_, String>(())
                });
                if name.is_some() {
                    self.records.pop();
                }
                result?;
                let record = self.types.record(fields.into(), packed);
                return record.map(|t| (t, true)).ok_or_else(|| "a struct can't be that large".to_owned());
            }
            TypeKind::LlvmArray(len, element) => {
                Ty::Sequence { element: sub(self, element, &mut fixed)?, len }
            }
            TypeKind::Function { .. } | TypeKind::LlvmFunc { .. } => Ty::Function,
            TypeKind::None | TypeKind::LlvmVoid | TypeKind::Dbg(_) => Ty::Token,
            TypeKind::Tuple(_)
            | TypeKind::Shaped { .. }
            | TypeKind::HwModule(_)
            | TypeKind::SimDpiFunc(_)
            | TypeKind::Opaque { .. } => return Err("values of this type can't be simulated".to_owned()),
        };
        Ok((self.types.intern(kind), fixed))
    }

    /// The id of a constant.
    pub fn konst(&mut self, ty: TyId, value: BigUint) -> ConstId {
        if let Some(&id) = self.const_ids.get(&(ty, value.clone())) {
            return id;
        }
        let id = ConstId(self.consts.len() as u32);
        self.consts.push((ty, value.clone()));
        self.const_ids.insert((ty, value), id);
        id
    }

    /// The bits of an attribute as a constant of a bit-like type.
    pub fn const_bits(&mut self, attr: Attr, ty: TyId, params: &Params) -> Result<BigUint, String> {
        // Parts still to place: attribute, type, lowest bit.
        let mut stack = vec![(attr, ty, 0u64)];
        let mut bits = BigUint::ZERO;
        while let Some((attr, ty, low)) = stack.pop() {
            let attr = params::evaluate(&mut self.ir, attr, params).map_err(|e| e.to_string())?;
            let width = self.types.width(ty).ok_or("no constant of this type")?;
            let value = match (self.ir.attrs.kind(attr).clone(), self.types.kind(ty).clone()) {
                (AttrKind::Integer { value, .. }, _) => {
                    params::wrap(&value, u32::try_from(width).map_err(|_| "constant too wide")?)
                }
                (AttrKind::Float { bits, .. }, Ty::Float(32)) => {
                    BigUint::from((f64::from_bits(bits) as f32).to_bits())
                }
                (AttrKind::Float { bits, .. }, _) => BigUint::from(bits),
                (AttrKind::EnumField { field, ty }, _) => match self.ir.type_kind(ty) {
                    TypeKind::HwEnum(fields) => {
                        BigUint::from(fields.iter().position(|f| *f == field).ok_or("no such enumerator")?)
                    }
                    _ => return Err("an enumerator needs an enumeration type".to_owned()),
                },
                (AttrKind::Enum { value, .. }, _) => BigUint::from(value),
                (AttrKind::Array(items), Ty::Array { element, len }) => {
                    if items.len() as u64 != len {
                        return Err(format!("{} elements given for an array of {len}", items.len()));
                    }
                    let width = self.types.width(element).ok_or("no constant of this type")?;
                    for (i, &item) in items.iter().rev().enumerate() {
                        stack.push((item, element, low + i as u64 * width));
                    }
                    continue;
                }
                (AttrKind::Array(items), Ty::Struct(fields)) => {
                    if items.len() != fields.len() {
                        return Err(format!("{} fields given for a struct of {}", items.len(), fields.len()));
                    }
                    for (i, &item) in items.iter().enumerate() {
                        let offset = self.types.field_offset(ty, i).ok_or("no constant of this type")?;
                        stack.push((item, fields[i].1, low + offset));
                    }
                    continue;
                }
                (AttrKind::String { value, .. }, Ty::Sequence { .. }) => {
                    BigUint::from_bytes_le(self.ir.strings.bytes(value))
                }
                (AttrKind::DenseElements { .. } | AttrKind::DenseArray { .. }, Ty::Sequence { .. }) => {
                    let values = dense_values(&self.ir, attr).ok_or("the elements can't be read")?;
                    self.sequence_bits(ty, &values)?
                }
                _ => return Err("not a constant of this type".to_owned()),
            };
            bits |= value << low;
        }
        Ok(bits)
    }

    /// The bits of an array in memory, or one of arrays, from its elements in order; a single one is for all.
    fn sequence_bits(&self, ty: TyId, values: &[BigInt]) -> Result<BigUint, String> {
        let (mut dims, mut element) = (Vec::new(), ty);
        while let Ty::Sequence { element: inner, len } = *self.types.kind(element) {
            dims.push((len, self.types.memory_stride(inner).unwrap_or(0)));
            element = inner;
        }
        let width = self.types.width(element).ok_or("no constant of this type")?;
        let width = u32::try_from(width).map_err(|_| "constant too wide")?;
        let count = dims.iter().fold(1u64, |n, (len, _)| n.saturating_mul(*len));
        if values.len() as u64 != count && values.len() != 1 || count > MAX_ELEMENTS {
            return Err(format!("{} elements given for an array of {count}", values.len()));
        }
        let size = self.types.memory_size(ty).ok_or("no constant of this type")?;
        let mut bytes = vec![0u8; usize::try_from(size).map_err(|_| "constant too wide")?];
        for k in 0..count {
            let (mut rest, mut offset) = (k, 0);
            for (len, stride) in dims.iter().rev() {
                offset += rest % len * stride;
                rest /= len;
            }
            let value = values.get(k as usize).unwrap_or(&values[0]);
            let part = params::wrap(value, width).to_bytes_le();
            bytes[offset as usize..][..part.len()].copy_from_slice(&part);
        }
        Ok(BigUint::from_bytes_le(&bytes))
    }

    /// A time attribute, in femtoseconds.
    pub fn time(&mut self, attr: Option<Attr>, op: OpId) -> Time {
        match attr.map(|a| self.ir.attrs.kind(a)) {
            Some(&AttrKind::Time { amount, unit, delta, epsilon }) => {
                let fs = unit.femtoseconds(amount);
                let steps = (u32::try_from(delta), u32::try_from(epsilon));
                if let (Some(fs), (Ok(delta), Ok(epsilon))) = (fs, steps) {
                    return Time { fs, delta, epsilon };
                }
                self.error(op, "a time of more than 2^64-1 femtoseconds or 2^32-1 steps");
            }
            _ => self.error(op, "a time is needed here"),
        }
        Time::default()
    }

    /// What is static about an operation of a graph region or body; errors are reported.
    pub fn imm(&mut self, op: OpId, result_types: &[TyId], arg_types: &[TyId], params: &Params) -> Imm {
        use OpKind as K;
        let kind = self.ir.kind(op);
        let number = |this: &Self, name: &str| this.ir.attr_u64(op, name).unwrap_or(0);
        match kind {
            K::HwConstant
            | K::HwAggregateConstant
            | K::ArithConstant
            | K::LlvmMlirConstant
            | K::HwParamValue
            | K::SeqConstClock
            | K::LtlBooleanConstant => {
                let ty = result_types[0];
                let name = if kind == K::HwAggregateConstant { "fields" } else { "value" };
                let Some(attr) = self.ir.attr_id(op, name) else {
                    self.error(op, "the constant has no value");
                    return Imm::Default;
                };
                match self.const_bits(attr, ty, params) {
                    Ok(bits) => Imm::Const(self.konst(ty, bits)),
                    Err(message) => {
                        self.error(op, message);
                        Imm::Default
                    }
                }
            }
            K::HwEnumConstant => {
                let ty = result_types[0];
                let attr = self.ir.attr_id(op, "field");
                match attr.map(|attr| self.const_bits(attr, ty, params)) {
                    Some(Ok(bits)) => Imm::Const(self.konst(ty, bits)),
                    _ => {
                        self.error(op, "the enumeration has no such field");
                        Imm::Default
                    }
                }
            }
            K::LlvmMlirUndef | K::LlvmMlirZero | K::LlvmMlirPoison | K::UbPoison => Imm::Default,
            K::LlhdConstantTime => {
                let attr = self.ir.attr_id(op, "value");
                Imm::Time(self.time(attr, op))
            }
            K::CombExtract => Imm::Number(number(self, "lowBit")),
            K::CombIcmp
            | K::ArithCmpi
            | K::ArithCmpf
            | K::LlvmIcmp
            | K::LlvmFcmp
            | K::SimStringCmp
            | K::SimQueueCmp
            | K::SimAssocArrayCmp => Imm::Predicate(number(self, "predicate") as u32),
            K::CombTruthTable => match self.ir.attr(op, "lookupTable") {
                Some(AttrKind::DenseArray { values, .. }) => {
                    Imm::Table(values.iter().map(|v| *v != 0).collect())
                }
                Some(AttrKind::Array(items)) => Imm::Table(
                    items
                        .iter()
                        .map(|a| {
                            matches!(self.ir.attrs.kind(*a),
                        AttrKind::Integer { value, .. } if *value != num_bigint::BigInt::ZERO)
                        })
                        .collect(),
                ),
                _ => {
                    self.error(op, "the lookup table is missing");
                    Imm::Table([].into())
                }
            },
            K::HwStructExtract | K::HwStructInject | K::HwUnionExtract | K::HwUnionCreate => {
                Imm::Field(number(self, "fieldIndex") as u32)
            }
            K::LlhdSigStructExtract => {
                let name = self.ir.attr_str(op, "field").unwrap_or(Str::EMPTY);
                let index = match *self.types.kind(arg_types[0]) {
                    Ty::Ref(inner) => self.types.field_index(inner, name),
                    _ => None,
                };
                if let (Ty::Ref(inner), Some(index)) = (self.types.kind(arg_types[0]), index)
                    && matches!(self.types.kind(*inner), Ty::Union(_))
                    && self.types.is_four_state(*inner)
                {
                    // The planes of a member are not next to each other, unless it is all of the union.
                    let member = self.types.field_type(*inner, index);
                    let whole = member.is_some_and(|m| {
                        self.types.pair_width(m).is_some() && self.types.width(m) == self.types.width(*inner)
                    });
                    if !whole {
                        self.error(op, "a reference to a part of a four-state union can't be simulated");
                    }
                }
                match index {
                    Some(index) => Imm::Field(index as u32),
                    None => {
                        self.error(op, format!("no field \"{}\"", self.ir.text(name)));
                        Imm::Field(0)
                    }
                }
            }
            K::LlvmExtractvalue | K::LlvmInsertvalue => match self.ir.attr(op, "position") {
                Some(AttrKind::DenseArray { values, .. }) => {
                    Imm::Path(values.iter().map(|v| *v as u32).collect())
                }
                _ => {
                    self.error(op, "the position is missing");
                    Imm::Path([].into())
                }
            },
            K::HwBitcast => {
                let (from, to) = (arg_types[0], result_types[0]);
                let flat = |ty| self.types.pair_width(ty).is_some();
                let planes = self.types.is_four_state(from) && self.types.is_four_state(to);
                if planes && flat(from) != flat(to) { Imm::PlaneCast } else { Imm::None }
            }
            K::SimFmtLiteral | K::SimStringLiteral => {
                Imm::Text(self.ir.attr_str(op, "literal").unwrap_or(Str::EMPTY))
            }
            K::SimPlusargsTest => Imm::Text(self.ir.attr_str(op, "formatString").unwrap_or(Str::EMPTY)),
            K::SimPlusargsValue => {
                let text = self.ir.attr_str(op, "formatString").unwrap_or(Str::EMPTY);
                if let Err(message) = template::plusargs(self.ir.strings.bytes(text)) {
                    self.error(op, message);
                }
                Imm::Text(text)
            }
            K::VerifFormatVerilogString => {
                let text = self.ir.attr_str(op, "formatString").unwrap_or(Str::EMPTY);
                let bytes = self.ir.strings.bytes(text).to_vec();
                match template::parse(&bytes, arg_types.len()) {
                    Ok(pieces) => Imm::Template(
                        pieces
                            .into_iter()
                            .map(|piece| match piece {
                                template::Piece::Literal(text) => {
                                    Piece::Literal(self.ir.strings.intern(&text))
                                }
                                template::Piece::Value(radix, format) => Piece::Value(radix, format),
                            })
                            .collect(),
                    ),
                    Err(message) => {
                        self.error(op, message);
                        Imm::None
                    }
                }
            }
            K::ArithTruncf => Imm::Number(number(self, "roundingmode")),
            K::CfAssert => Imm::Text(self.ir.attr_str(op, "msg").unwrap_or(Str::EMPTY)),
            K::SimFmtHierPath => Imm::Flag(self.ir.attr_bool(op, "useEscapes")),
            K::SimFmtBin
            | K::SimFmtOct
            | K::SimFmtHex
            | K::SimFmtDec
            | K::SimFmtChar
            | K::SimFmtString
            | K::SimFmtFlt
            | K::SimFmtExp
            | K::SimFmtGen => {
                let pad = if matches!(kind, K::SimFmtDec | K::SimFmtString) { 32 } else { 48 };
                let get = |name| self.ir.attr_u64(op, name).map(|v| u32::try_from(v).unwrap_or(u32::MAX));
                if ["specifierWidth", "fieldWidth", "fracDigits"]
                    .into_iter()
                    .any(|n| get(n) > Some(MAX_FIELD))
                {
                    rule!("sim.fmt.width-limit");
                    self.error(op, format!("a width or precision above {MAX_FIELD} can't be printed"));
                }
                let get = |name| self.ir.attr_u64(op, name).and_then(|v| u32::try_from(v).ok());
                Imm::Format(Format {
                    left: self.ir.attr_bool(op, "isLeftAligned"),
                    pad: get("paddingChar").map_or(pad, |c| c as u8),
                    width: get("specifierWidth").or_else(|| get("fieldWidth")),
                    upper: self.ir.attr_bool(op, "isHexUppercase"),
                    signed: self.ir.attr_bool(op, "isSigned"),
                    digits: get("fracDigits").unwrap_or(6),
                    four_state: get("fourStateWidth"),
                })
            }
            K::VerifPrint => Imm::Print { stream: false, mode: PrintMode::Now },
            K::SimProcPrint => {
                let text = |name| self.ir.attr_str(op, name).map(|s| self.ir.text(s).into_owned());
                let mode = match text("circt.monitor.kind").as_deref() {
                    Some("register") => PrintMode::MonitorRegister,
                    Some("on") => PrintMode::MonitorOn,
                    Some("off") => PrintMode::MonitorOff,
                    Some(other) => {
                        let message = format!("circt.monitor.kind = \"{other}\" is not known");
                        self.error(op, message);
                        PrintMode::Now
                    }
                    None if self.dump_attribute(op) => PrintMode::Silent,
                    None => PrintMode::Now,
                };
                Imm::Print { stream: self.ir.operand(op, "stream").is_some(), mode }
            }
            K::SimTerminate | K::SimPause => Imm::Terminate {
                success: self.ir.attr_bool(op, "success"),
                verbose: self.ir.attr_bool(op, "verbose"),
            },
            K::LlhdDrv => {
                let strength = |name| match self.ir.attr_u64(op, name) {
                    None => Some(1),
                    Some(v) => u8::try_from(v).ok().filter(|v| *v <= 4),
                };
                rule!("machine.net.strength");
                let (zero, one) = (strength("strength0"), strength("strength1"));
                if zero.is_none() || one.is_none() {
                    self.error(op, "drive strengths are 0 (supply) to 4 (high impedance)");
                }
                let force = self.ir.attr_id(op, "circt.force").is_some();
                let release = self.ir.attr_id(op, "circt.release").is_some();
                Imm::Drive {
                    enable: self.ir.operands(op).len() > 3,
                    mode: match (force, release) {
                        (true, _) => DriveMode::Force,
                        (_, true) => DriveMode::Release,
                        _ => DriveMode::Assign,
                    },
                    strengths: Strengths { zero: zero.unwrap_or(1), one: one.unwrap_or(1) },
                    kept: None,
                }
            }
            K::FuncCall | K::LlhdCallCoroutine | K::LlvmCall => {
                let name = self.ir.attr_symbol(op, "callee");
                match (name, kind) {
                    (None, K::LlvmCall) => Imm::None, // through a pointer
                    (name, _) => match name.and_then(|n| self.funcs.get(&n)) {
                        Some(&func) => Imm::Callee(func),
                        None => {
                            let name = name.map(|n| self.ir.text(n).into_owned()).unwrap_or_default();
                            self.error(op, format!("there is no function @{name}"));
                            Imm::None
                        }
                    },
                }
            }
            K::FuncConstant => match self.ir.attr_symbol(op, "value").and_then(|n| self.funcs.get(&n)) {
                Some(&func) => Imm::Function(func),
                None => {
                    self.error(op, "there is no function of that name");
                    Imm::Default
                }
            },
            K::LlvmMlirAddressof => {
                let name = self.ir.attr_symbol(op, "global_name").unwrap_or(Str::EMPTY);
                match (self.globals.get(&name), self.funcs.get(&name)) {
                    (Some(&global), _) => Imm::Global(global),
                    (None, Some(&func)) => Imm::Function(func),
                    (None, None) => {
                        self.error(op, format!("there is no global @{}", self.ir.text(name)));
                        Imm::Default
                    }
                }
            }
            K::LlhdGetGlobalSignal => {
                let name = self.ir.attr_symbol(op, "global_name").unwrap_or(Str::EMPTY);
                match self.global_signals.get(&name) {
                    Some(&signal) => Imm::Signal(signal),
                    None => {
                        self.error(op, format!("there is no global signal @{}", self.ir.text(name)));
                        Imm::None
                    }
                }
            }
            K::LlvmLoad | K::LlvmStore => {
                let stored = if kind == K::LlvmLoad { result_types.first() } else { arg_types.first() };
                if stored.is_none_or(|ty| self.types.memory_size(*ty).is_none()) {
                    self.error(op, "a value of this type can't be kept in memory");
                }
                Imm::None
            }
            K::BuiltinUnrealizedConversionCast => {
                let fits = match (arg_types, result_types) {
                    ([from], [to]) => super::cast::fits(&self.types, *from, *to),
                    _ => false,
                };
                if !fits {
                    rule!("builtin.unrealized_conversion_cast");
                    self.error(op, "these types do not have the same values, so that no cast is left to do");
                }
                Imm::None
            }
            K::LlvmGetelementptr => self.gep(op, params),
            K::LlvmAlloca => match self.ir.attr(op, "elem_type") {
                Some(&AttrKind::Type(ty)) => Imm::Type(self.ty(ty, params, op)),
                _ => {
                    self.error(op, "the allocated type is missing");
                    Imm::None
                }
            },
            K::SimSvFopen => Imm::Open(self.ir.attr_u64(op, "mode").map(|m| m as u32)),
            K::SimSvReadmem => {
                if self.ir.attr_id(op, "enumValues").is_some() {
                    self.error(op, "sim.sv.readmem over an enumeration index can't be run");
                }
                let has = |name| self.ir.operand(op, name).is_some();
                let array = |name| match self.ir.attr(op, name) {
                    Some(AttrKind::DenseArray { values, .. }) => values.clone(),
                    _ => [].into(),
                };
                Imm::Readmem(Box::new(Readmem {
                    binary: self.ir.attr_bool(op, "isBinary"),
                    start: has("startAddr"),
                    finish: has("finishAddr"),
                    slice: has("sliceLeft"),
                    lows: array("dimLows"),
                    descending: array("dimDescending").iter().map(|v| *v != 0).collect(),
                }))
            }
            K::VerifAssert | K::VerifAssume | K::VerifCover
                if arg_types.first().is_some_and(|ty| *self.types.kind(*ty) == Ty::Property) =>
            {
                self.error(op, "a property is checked in the body of a module, not in a process");
                Imm::None
            }
            K::VerifAssert | K::VerifAssume | K::VerifCover => Imm::Check {
                kind: match kind {
                    K::VerifAssert => CheckKind::Assert,
                    K::VerifAssume => CheckKind::Assume,
                    _ => CheckKind::Cover,
                },
                enable: self.ir.operands(op).len() > 1,
                label: self.ir.attr_str(op, "label"),
            },
            _ if is_plain(kind) => Imm::None,
            _ => {
                self.unsupported(op, "here");
                Imm::None
            }
        }
    }

    fn dump_attribute(&self, op: OpId) -> bool {
        self.ir.op_attrs(op).iter().any(|(name, _)| self.ir.strings.bytes(*name).starts_with(b"circt.dump"))
    }

    fn gep(&mut self, op: OpId, params: &Params) -> Imm {
        let element = match self.ir.attr(op, "elem_type") {
            Some(&AttrKind::Type(ty)) => self.ty(ty, params, op),
            _ => {
                self.error(op, "the element type is missing");
                return Imm::None;
            }
        };
        let indices = match self.ir.attr(op, "rawConstantIndices") {
            Some(AttrKind::DenseArray { values, .. }) => {
                values.iter().map(|&v| i32::try_from(v).ok().filter(|v| *v != i32::MIN)).collect()
            }
            _ => [].into(),
        };
        Imm::Address { element, indices }
    }
}

/// The number of bits that index `len` elements.
pub fn index_width(len: u64) -> u32 {
    64 - len.saturating_sub(1).leading_zeros()
}

/// Operations of graph regions and bodies about which nothing is static but their types.
fn is_plain(kind: OpKind) -> bool {
    use OpKind as K;
    matches!(
        kind,
        K::HwArrayConcat
            | K::HwArrayCreate
            | K::HwArrayGet
            | K::HwArrayInject
            | K::HwArraySlice
            | K::HwEnumCmp
            | K::HwStructCreate
            | K::HwStructExplode
            | K::HwWire
            | K::CombAdd
            | K::CombAnd
            | K::CombConcat
            | K::CombDivs
            | K::CombDivu
            | K::CombMods
            | K::CombModu
            | K::CombMul
            | K::CombMux
            | K::CombOr
            | K::CombParity
            | K::CombReplicate
            | K::CombReverse
            | K::CombShl
            | K::CombShrs
            | K::CombShru
            | K::CombSub
            | K::CombXor
            | K::SeqClockInv
            | K::SeqClockMux
            | K::SeqFromClock
            | K::SeqToClock
            | K::SeqFromImmutable
            | K::LlhdPrb
            | K::LlhdSigArrayGet
            | K::LlhdSigArraySlice
            | K::LlhdSigExtract
            | K::LlhdCurrentTime
            | K::LlhdIntToTime
            | K::LlhdTimeToInt
            | K::SimFmtConcat
            | K::SimFmtCurrentTime
            | K::SimStringConcat
            | K::SimStringGet
            | K::SimStringLength
            | K::SimStringIntToString
            | K::SimStringStringToInt
            | K::SimStringCompare
            | K::SimStringTolower
            | K::SimStringToupper
            | K::SimStringFormatToString
            | K::SimQueueConcat
            | K::SimQueueDelete
            | K::SimQueueEmpty
            | K::SimQueueFromArray
            | K::SimQueueGet
            | K::SimQueueInsert
            | K::SimQueuePopBack
            | K::SimQueuePopFront
            | K::SimQueuePushBack
            | K::SimQueuePushFront
            | K::SimQueueResize
            | K::SimQueueSet
            | K::SimQueueSize
            | K::SimQueueSlice
            | K::SimAssocArrayDelete
            | K::SimAssocArrayEmpty
            | K::SimAssocArrayExists
            | K::SimAssocArrayFirst
            | K::SimAssocArrayGet
            | K::SimAssocArrayLast
            | K::SimAssocArrayNext
            | K::SimAssocArrayPrev
            | K::SimAssocArraySet
            | K::SimAssocArraySize
            | K::SimStdoutStream
            | K::SimStderrStream
            | K::SimGetFile
            | K::SimFlush
            | K::SimSvChannelToOutputStream
            | K::SimSvFclose
            | K::SimSvFflushAll
            | K::ArithSelect
            | K::FuncCallIndirect
            | K::LtlSampled
            | K::LlvmAdd
            | K::LlvmSub
            | K::LlvmMul
            | K::LlvmUdiv
            | K::LlvmSdiv
            | K::LlvmUrem
            | K::LlvmSrem
            | K::LlvmAnd
            | K::LlvmOr
            | K::LlvmXor
            | K::LlvmShl
            | K::LlvmLshr
            | K::LlvmAshr
            | K::LlvmZext
            | K::LlvmSext
            | K::LlvmTrunc
            | K::LlvmSelect
            | K::LlvmBitcast
            | K::LlvmAddrspacecast
            | K::LlvmInttoptr
            | K::LlvmPtrtoint
            | K::LlvmFreeze
            | K::LlvmFadd
            | K::LlvmFsub
            | K::LlvmFmul
            | K::LlvmFdiv
            | K::LlvmFneg
            | K::LlvmFpext
            | K::LlvmFptosi
            | K::LlvmFptoui
            | K::LlvmFptrunc
            | K::LlvmFrem
            | K::LlvmSitofp
            | K::LlvmUitofp
            | K::LlvmIntrCtpop
    ) || (matches!(kind.dialect(), "arith" | "math")
        && !matches!(kind, K::ArithScalingExtf | K::ArithScalingTruncf))
}

/// Decodes the code in a region into a [`Body`].
#[derive(Debug)]
pub struct BodyBuilder<'a> {
    tables: &'a mut Tables,
    params: &'a Params,
    body: Body,
    blocks: Vec<Option<Block>>,
    block_ids: HashMap<BlockId, u32>,
    slots: HashMap<ValueId, u32>,
    captures: HashMap<ValueId, u32>,
    /// Arguments of the entry block that are operands of the operation (`seq.initial`).
    aliases: HashMap<ValueId, ValueId>,
    /// The captured values in order.
    captured: Vec<ValueId>,
    current: Option<OpenBlock>,
}

#[derive(Debug)]
struct OpenBlock {
    id: u32,
    args: Box<[u32]>,
    insts: Vec<Inst>,
}

/// Where the yields of a region lead.
#[derive(Clone, Copy)]
enum Exit {
    /// Out of the body.
    Return,
    /// To a block that continues after a structured operation.
    Block(u32),
    /// From the `before` region of a loop: (after, join).
    Condition(u32, u32),
}

impl<'a> BodyBuilder<'a> {
    /// Decodes region `region` of `op`; returns the body and the values of the surrounding graph that it mentions.
    pub fn build(
        tables: &'a mut Tables,
        params: &'a Params,
        op: OpId,
        region: usize,
    ) -> (Body, Vec<ValueId>) {
        let body = Body { blocks: Vec::new(), slots: Vec::new(), captures: Vec::new(), op };
        let mut this = BodyBuilder {
            tables,
            params,
            body,
            blocks: Vec::new(),
            block_ids: HashMap::new(),
            slots: HashMap::new(),
            captures: HashMap::new(),
            aliases: HashMap::new(),
            captured: Vec::new(),
            current: None,
        };
        if this.tables.ir.kind(op) == OpKind::SeqInitial {
            // Its arguments are constants: they stand for the operands.
            let entry = this.tables.ir.region_blocks(op, region).first().copied();
            let args = entry.map(|b| this.tables.ir.block(b).args.clone()).unwrap_or_default();
            this.aliases = args.into_iter().zip(this.tables.ir.operands(op).iter().copied()).collect();
        }
        this.region(op, region, Exit::Return);
        this.finish()
    }

    /// A body of the single operation `op`, which returns its results.
    pub fn build_single(tables: &'a mut Tables, params: &'a Params, op: OpId) -> (Body, Vec<ValueId>) {
        let body = Body { blocks: Vec::new(), slots: Vec::new(), captures: Vec::new(), op };
        let mut this = BodyBuilder {
            tables,
            params,
            body,
            blocks: vec![None],
            block_ids: HashMap::new(),
            slots: HashMap::new(),
            captures: HashMap::new(),
            aliases: HashMap::new(),
            captured: Vec::new(),
            current: Some(OpenBlock { id: 0, args: [].into(), insts: Vec::new() }),
        };
        this.operation(op, Exit::Return);
        let results: Vec<ValueId> = this.tables.ir.results(op).collect();
        let args = results.iter().map(|r| Arg::Slot(this.slots[r])).collect();
        this.close(Term::Return(args), op);
        this.finish()
    }

    fn finish(mut self) -> (Body, Vec<ValueId>) {
        let op = self.body.op;
        self.body.blocks = self
            .blocks
            .into_iter()
            .map(|block| {
                block.unwrap_or(Block {
                    args: [].into(),
                    insts: Vec::new(),
                    term: Term::Unreachable,
                    term_op: op,
                })
            })
            .collect();
        if self.body.blocks.is_empty() {
            // An empty region: nothing happens, then it ends.
            let term = Term::Return([].into());
            self.body.blocks.push(Block { args: [].into(), insts: Vec::new(), term, term_op: op });
        }
        (self.body, self.captured)
    }

    fn new_block(&mut self) -> u32 {
        self.blocks.push(None);
        self.blocks.len() as u32 - 1
    }

    fn new_slot(&mut self, ty: TyId) -> u32 {
        self.body.slots.push(ty);
        self.body.slots.len() as u32 - 1
    }

    fn define(&mut self, value: ValueId, op: OpId) -> u32 {
        let ty = self.tables.ir.value_type(value);
        let ty = self.tables.ty(ty, self.params, op);
        let slot = self.new_slot(ty);
        self.slots.insert(value, slot);
        slot
    }

    fn arg(&mut self, value: ValueId) -> Arg {
        let value = self.aliases.get(&value).copied().unwrap_or(value);
        if let Some(&slot) = self.slots.get(&value) {
            return Arg::Slot(slot);
        }
        if let Some(&capture) = self.captures.get(&value) {
            return Arg::Capture(capture);
        }
        let ty = self.tables.ir.value_type(value);
        let ty = self.tables.ty(ty, self.params, self.body.op);
        let capture = self.captured.len() as u32;
        self.captured.push(value);
        self.body.captures.push(ty);
        self.captures.insert(value, capture);
        Arg::Capture(capture)
    }

    fn args(&mut self, values: &[ValueId]) -> Box<[Arg]> {
        values.iter().map(|v| self.arg(*v)).collect()
    }

    fn open(&mut self, id: u32, args: Box<[u32]>) {
        self.current = Some(OpenBlock { id, args, insts: Vec::new() });
    }

    fn close(&mut self, term: Term, op: OpId) {
        if let Some(OpenBlock { id, args, insts }) = self.current.take() {
            self.blocks[id as usize] = Some(Block { args, insts, term, term_op: op });
        }
    }

    fn push(&mut self, inst: Inst) {
        if let Some(block) = &mut self.current {
            block.insts.push(inst);
        }
    }

    /// Decodes the blocks of a region; the entry block is opened by position order, and the caller branches to it.
    /// Returns the entry block.
    fn region(&mut self, op: OpId, region: usize, exit: Exit) -> u32 {
        let blocks = self.tables.ir.region_blocks(op, region).to_vec();
        for &block in &blocks {
            let id = self.new_block();
            self.block_ids.insert(block, id);
        }
        // Slots first: a block may mention what a later block in the text defines.
        for &block in &blocks {
            for arg in self.tables.ir.block(block).args.clone() {
                self.define(arg, op);
            }
            for inner in self.tables.ir.block(block).ops.clone() {
                for result in self.tables.ir.results(inner).collect::<Vec<_>>() {
                    self.define(result, inner);
                }
            }
        }
        for &block in &blocks {
            let args = self.tables.ir.block(block).args.clone();
            let args = args.iter().filter(|a| !self.aliases.contains_key(a)).map(|a| self.slots[a]).collect();
            let id = self.block_ids[&block];
            self.open(id, args);
            let mut last = op;
            for inner in self.tables.ir.block(block).ops.clone() {
                last = inner;
                self.operation(inner, exit);
            }
            // A block without a terminator (the printer elides the empty ones).
            if self.current.is_some() {
                let term = self.leave(exit, &[]);
                self.close(term, last);
            }
        }
        blocks.first().map_or(0, |b| self.block_ids[b])
    }

    fn leave(&mut self, exit: Exit, values: &[ValueId]) -> Term {
        let args = self.args(values);
        match exit {
            Exit::Return => Term::Return(args),
            Exit::Block(block) => Term::Branch(Branch { block, args }),
            Exit::Condition(..) => Term::Unreachable,
        }
    }

    fn edge(&mut self, block: BlockId, values: &[ValueId]) -> Branch {
        Branch { block: self.block_ids.get(&block).copied().unwrap_or(0), args: self.args(values) }
    }

    fn operation(&mut self, op: OpId, exit: Exit) {
        use OpKind as K;
        let ir = &self.tables.ir;
        let kind = ir.kind(op);
        let successors = ir.successors(op).to_vec();
        match kind {
            K::CfBr | K::LlvmBr => {
                let values = ir.operands(op).to_vec();
                let edge = self.edge(successors[0], &values);
                self.close(Term::Branch(edge), op);
            }
            K::CfCondBr | K::LlvmCondBr => {
                let condition = ir.operands(op)[0];
                let yes = ir.operand_group(op, "trueDestOperands").to_vec();
                let no = ir.operand_group(op, "falseDestOperands").to_vec();
                let condition = self.arg(condition);
                let yes = self.edge(successors[0], &yes);
                let no = self.edge(successors[1], &no);
                self.close(Term::Cond(condition, yes, no), op);
            }
            K::CfSwitch | K::LlvmSwitch => self.switch(op, &successors),
            K::LlhdWait => {
                let yields = ir.operand_group(op, "yieldOperands").to_vec();
                let delay = ir.operand(op, "delay");
                let observed = ir.operand_group(op, "observed").to_vec();
                let dest = ir.operand_group(op, "destOperands").to_vec();
                let watches = observed.into_iter().map(|v| self.arg(v)).map(|arg| match arg {
                    Arg::Capture(capture) => Watch::Graph(capture),
                    arg => Watch::Ref(arg, [].into()), // refined by `trace::watches`
                });
                let watches = watches.collect();
                let yields = self.args(&yields);
                let delay = delay.map(|d| self.arg(d));
                let resume = self.edge(successors[0], &dest);
                self.close(Term::Wait { yields, delay, watches, resume }, op);
            }
            K::LlhdHalt => {
                let values = ir.operands(op).to_vec();
                let args = self.args(&values);
                self.close(Term::Halt(args), op);
            }
            K::FuncReturn | K::LlhdReturn | K::LlvmReturn => {
                let values = ir.operands(op).to_vec();
                let args = self.args(&values);
                self.close(Term::Return(args), op);
            }
            K::LlhdYield | K::SeqYield | K::ScfYield => {
                let values = ir.operands(op).to_vec();
                let term = self.leave(exit, &values);
                self.close(term, op);
            }
            K::ScfCondition => {
                let values = ir.operands(op).to_vec();
                let condition = self.arg(values[0]);
                let args = self.args(&values[1..]);
                if let Exit::Condition(after, join) = exit {
                    let yes = Branch { block: after, args: args.clone() };
                    self.close(Term::Cond(condition, yes, Branch { block: join, args }), op);
                }
            }
            K::UbUnreachable | K::LlvmUnreachable => self.close(Term::Unreachable, op),
            K::ScfIf => self.scf_if(op),
            K::ScfFor => self.scf_for(op),
            K::ScfWhile => self.scf_while(op),
            K::ScfExecuteRegion => {
                let join = self.join(op);
                self.inline(op, 0, Exit::Block(join), &[]);
                self.resume(op, join);
            }
            K::ScfIndexSwitch => self.scf_index_switch(op),
            _ if is_metadata(kind) => {}
            K::LlhdSig => {
                let name = ir.attr_str(op, "name").unwrap_or(Str::EMPTY);
                self.plain(op, Some(Imm::Local { slot: None, name }));
            }
            _ => self.plain(op, None),
        }
    }

    fn plain(&mut self, op: OpId, imm: Option<Imm>) {
        let operands = self.tables.ir.operands(op).to_vec();
        let args = self.args(&operands);
        let arg_types: Box<[TyId]> = args.iter().map(|a| self.body.arg_type(*a)).collect();
        let results: Vec<ValueId> = self.tables.ir.results(op).collect();
        for &result in &results {
            if !self.slots.contains_key(&result) {
                self.define(result, op);
            }
        }
        let result = results.first().map_or(0, |r| self.slots[r]);
        let result_types: Box<[TyId]> =
            results.iter().map(|r| self.body.slots[self.slots[r] as usize]).collect();
        let imm = imm.unwrap_or_else(|| self.tables.imm(op, &result_types, &arg_types, self.params));
        let kind = self.tables.ir.kind(op);
        self.push(Inst { kind, args, arg_types, result, result_types, imm, op });
    }

    fn switch(&mut self, op: OpId, successors: &[BlockId]) {
        let ir = &self.tables.ir;
        let operands = ir.operands(op).to_vec();
        let segments: Vec<usize> = match ir.attr(op, "case_operand_segments") {
            Some(AttrKind::DenseArray { values, .. }) => values.iter().map(|v| *v as usize).collect(),
            _ => Vec::new(),
        };
        let default_operands = ir.operand_group(op, "defaultOperands").to_vec();
        let Some(values) = switch_values(ir, op) else {
            self.tables.error(op, "the case values can't be read");
            return;
        };
        let flag = self.arg(operands[0]);
        let width = self.tables.types.width(self.body.arg_type(flag)).unwrap_or(0) as u32;
        let default = self.edge(successors[0], &default_operands);
        let mut at = 1 + default_operands.len();
        let mut cases = Vec::new();
        for (i, value) in values.into_iter().enumerate() {
            let len = segments.get(i).copied().unwrap_or(0);
            let args = operands.get(at..at + len).unwrap_or(&[]).to_vec();
            at += len;
            if let Some(&block) = successors.get(i + 1) {
                cases.push((params::wrap(&value, width), self.edge(block, &args)));
            }
        }
        self.close(Term::Switch(flag, cases.into(), default), op);
    }

    /// A block whose arguments are the results of a structured operation.
    fn join(&mut self, op: OpId) -> u32 {
        for result in self.tables.ir.results(op).collect::<Vec<_>>() {
            if !self.slots.contains_key(&result) {
                self.define(result, op);
            }
        }
        self.new_block()
    }

    /// Goes on in the block made by [`BodyBuilder::join`].
    fn resume(&mut self, op: OpId, join: u32) {
        let args = self.tables.ir.results(op).map(|r| self.slots[&r]).collect();
        self.open(join, args);
    }

    /// Ends the current block with a branch into a region, and decodes the region.
    fn inline(&mut self, op: OpId, region: usize, exit: Exit, args: &[Arg]) {
        let entry = self.blocks.len() as u32;
        self.close(Term::Branch(Branch { block: entry, args: args.into() }), op);
        self.region(op, region, exit);
    }

    fn scf_if(&mut self, op: OpId) {
        let condition = self.tables.ir.operands(op)[0];
        let condition = self.arg(condition);
        let join = self.join(op);
        let has_else = !self.tables.ir.region_blocks(op, 1).is_empty();
        let open = self.current.take();
        let then = self.region(op, 0, Exit::Block(join));
        let otherwise = if has_else { self.region(op, 1, Exit::Block(join)) } else { join };
        self.current = open;
        let edge = |block| Branch { block, args: [].into() };
        self.close(Term::Cond(condition, edge(then), edge(otherwise)), op);
        self.resume(op, join);
    }

    fn scf_index_switch(&mut self, op: OpId) {
        let flag = self.tables.ir.operands(op)[0];
        let flag = self.arg(flag);
        let values: Vec<i64> = match self.tables.ir.attr(op, "cases") {
            Some(AttrKind::DenseArray { values, .. }) => values.to_vec(),
            _ => Vec::new(),
        };
        let join = self.join(op);
        let open = self.current.take();
        let edge = |block| Branch { block, args: [].into() };
        let default = edge(self.region(op, 0, Exit::Block(join)));
        let mut cases = Vec::new();
        for (i, value) in values.into_iter().enumerate() {
            let block = self.region(op, i + 1, Exit::Block(join));
            cases.push((BigUint::from(value as u64), edge(block)));
        }
        self.current = open;
        self.close(Term::Switch(flag, cases.into(), default), op);
        self.resume(op, join);
    }

    fn scf_while(&mut self, op: OpId) {
        let inits = self.tables.ir.operands(op).to_vec();
        let inits = self.args(&inits);
        let join = self.join(op);
        let open = self.current.take();
        // `before` leaves to a landing block, whose arguments are those of `after`.
        let landing = self.new_block();
        let before = self.region(op, 0, Exit::Condition(landing, join));
        let after = self.region(op, 1, Exit::Block(before));
        let arg_types: Vec<TyId> = {
            let args =
                self.tables.ir.region_blocks(op, 1).first().map(|b| self.tables.ir.block(*b).args.clone());
            args.unwrap_or_default().iter().map(|a| self.body.slots[self.slots[a] as usize]).collect()
        };
        let slots: Box<[u32]> = arg_types.iter().map(|ty| self.new_slot(*ty)).collect();
        let args: Box<[Arg]> = slots.iter().map(|s| Arg::Slot(*s)).collect();
        self.open(landing, slots);
        self.close(Term::Branch(Branch { block: after, args }), op);
        self.current = open;
        self.close(Term::Branch(Branch { block: before, args: inits }), op);
        self.resume(op, join);
    }

    /// `for iv = lb to ub step s iter_args(x = x0)`: a header that compares, the body, and a latch that adds.
    fn scf_for(&mut self, op: OpId) {
        let operands = self.tables.ir.operands(op).to_vec();
        let args = self.args(&operands);
        let (lower, upper, step) = (args[0], args[1], args[2]);
        let iv_type = self.body.arg_type(lower);
        let bit = self.tables.types.int(1);
        let unsigned = self.tables.ir.attr_bool(op, "unsignedCmp");
        let join = self.join(op);
        let open = self.current.take();
        let header = self.new_block();
        let latch = self.new_block();
        let carried: Vec<TyId> = args[3..].iter().map(|a| self.body.arg_type(*a)).collect();
        let slots = |this: &mut Self| -> Vec<u32> { carried.iter().map(|ty| this.new_slot(*ty)).collect() };
        let iv = self.new_slot(iv_type);
        let header_slots = slots(self);
        let latch_slots = slots(self);
        let body = self.region(op, 0, Exit::Block(latch));

        let as_args = |slots: &[u32]| -> Vec<Arg> { slots.iter().map(|s| Arg::Slot(*s)).collect() };
        let goes_on = self.new_slot(bit);
        self.open(header, [iv].into_iter().chain(header_slots.iter().copied()).collect());
        self.push(Inst {
            kind: OpKind::ArithCmpi,
            args: [Arg::Slot(iv), upper].into(),
            arg_types: [iv_type; 2].into(),
            result: goes_on,
            result_types: [bit].into(),
            imm: Imm::Predicate(if unsigned { 6 } else { 2 }),
            op,
        });
        let carried_args = as_args(&header_slots);
        let into_body = [Arg::Slot(iv)].into_iter().chain(carried_args.iter().copied()).collect();
        self.close(
            Term::Cond(
                Arg::Slot(goes_on),
                Branch { block: body, args: into_body },
                Branch { block: join, args: carried_args.into() },
            ),
            op,
        );
        let (next, more) = (self.new_slot(iv_type), self.new_slot(bit));
        self.open(latch, latch_slots.clone().into());
        self.push(Inst {
            kind: OpKind::ArithAddi,
            args: [Arg::Slot(iv), step].into(),
            arg_types: [iv_type; 2].into(),
            result: next,
            result_types: [iv_type].into(),
            imm: Imm::None,
            op,
        });
        // It ends where the next value can't be represented.
        self.push(Inst {
            kind: OpKind::ArithCmpi,
            args: [Arg::Slot(next), Arg::Slot(iv)].into(),
            arg_types: [iv_type; 2].into(),
            result: more,
            result_types: [bit].into(),
            imm: Imm::Predicate(if unsigned { 8 } else { 4 }),
            op,
        });
        let carried_args = as_args(&latch_slots);
        let back = [Arg::Slot(next)].into_iter().chain(carried_args.iter().copied()).collect();
        self.close(
            Term::Cond(
                Arg::Slot(more),
                Branch { block: header, args: back },
                Branch { block: join, args: carried_args.into() },
            ),
            op,
        );

        self.current = open;
        if !self.is_positive(operands[2], unsigned) {
            self.assert_positive(step, iv_type, unsigned, op);
        }
        let start = [lower].into_iter().chain(args[3..].iter().copied()).collect();
        self.close(Term::Branch(Branch { block: header, args: start }), op);
        self.resume(op, join);
    }

    /// Whether a step is known to be positive.
    fn is_positive(&self, step: ValueId, unsigned: bool) -> bool {
        let ir = &self.tables.ir;
        let ValueDef::Result(op, _) = ir.value(step).def else { return false };
        match (ir.kind(op), ir.attr(op, "value")) {
            (OpKind::ArithConstant | OpKind::HwConstant, Some(AttrKind::Integer { value, .. })) => {
                *value > BigInt::ZERO || (unsigned && *value != BigInt::ZERO)
            }
            _ => false,
        }
    }

    /// A step that is not positive is a fault.
    fn assert_positive(&mut self, step: Arg, ty: TyId, unsigned: bool, op: OpId) {
        rule!("scf.for.step");
        let bit = self.tables.types.int(1);
        let (zero, positive) = (self.new_slot(ty), self.new_slot(bit));
        let value = self.tables.konst(ty, BigUint::ZERO);
        self.push(Inst {
            kind: OpKind::ArithConstant,
            args: [].into(),
            arg_types: [].into(),
            result: zero,
            result_types: [ty].into(),
            imm: Imm::Const(value),
            op,
        });
        self.push(Inst {
            kind: OpKind::ArithCmpi,
            args: [step, Arg::Slot(zero)].into(),
            arg_types: [ty; 2].into(),
            result: positive,
            result_types: [bit].into(),
            imm: Imm::Predicate(if unsigned { 8 } else { 4 }),
            op,
        });
        let message = self.tables.ir.strings.intern(b"the step of a loop is positive");
        self.push(Inst {
            kind: OpKind::CfAssert,
            args: [Arg::Slot(positive)].into(),
            arg_types: [bit].into(),
            result: 0,
            result_types: [].into(),
            imm: Imm::Text(message),
            op,
        });
    }
}

/// The case values of `cf.switch` or `llvm.switch`.
fn switch_values(ir: &Ir, op: OpId) -> Option<Vec<BigInt>> {
    match ir.attr_id(op, "case_values") {
        Some(attr) => dense_values(ir, attr),
        None => Some(Vec::new()),
    }
}

/// The integers of a dense attribute in order; one where all are the same.
fn dense_values(ir: &Ir, attr: Attr) -> Option<Vec<BigInt>> {
    match ir.attrs.kind(attr) {
        AttrKind::DenseArray { values, .. } => Some(values.iter().map(|v| (*v).into()).collect()),
        AttrKind::DenseElements { body, ty } => {
            let text = ir.text(*body).into_owned();
            match text.trim().strip_prefix("\"0x") {
                Some(hex) => hex_elements(hex.strip_suffix('"')?, element_width(ir, *ty)?),
                None => {
                    let text = text.replace(['[', ']'], "");
                    text.split(',').map(str::trim).filter(|v| !v.is_empty()).map(element).collect()
                }
            }
        }
        _ => None,
    }
}

fn element(text: &str) -> Option<BigInt> {
    match text {
        "true" => Some(BigInt::from(1)),
        "false" => Some(BigInt::ZERO),
        _ => text.parse().ok(),
    }
}

fn element_width(ir: &Ir, ty: Type) -> Option<u32> {
    let TypeKind::Shaped { body, .. } = ir.type_kind(ty) else { return None };
    let text = ir.text(*body);
    match text.ends_with("index") {
        true => Some(64),
        false => text.rsplit('x').next()?.strip_prefix('i')?.parse().ok(),
    }
}

/// The elements of a dense attribute that is written as its bytes in memory, least significant first.
fn hex_elements(hex: &str, width: u32) -> Option<Vec<BigInt>> {
    let nibble = |c: u8| char::from(c).to_digit(16).map(|d| d as u8);
    let bytes: Vec<u8> = hex
        .as_bytes()
        .chunks(2)
        .map(|pair| match pair {
            [high, low] => Some(nibble(*high)? << 4 | nibble(*low)?),
            _ => None,
        })
        .collect::<Option<_>>()?;
    let size = (width.div_ceil(8).max(1) as usize).next_power_of_two();
    Some(bytes.chunks(size).map(|part| BigUint::from_bytes_le(part).into()).collect())
}
