//! The tables that elaboration fills: types, constants, symbols, errors.

use super::dense::dense_values;
use super::params::{self, Params};
use super::support;
use super::ty::{Ty, TyId};
use super::{ConstId, FuncId, InstanceId, SigId, Time};
use crate::attrs::{Attr, AttrKind};
use crate::diag::Diagnostic;
use crate::module::{Ir, OpId};
use crate::strings::Str;
use crate::types::{Dim, FloatKind, Type, TypeKind};
use hashbrown::HashMap;
use num_bigint::{BigInt, BigUint};
use num_traits::ToPrimitive;
use spec::rule;

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
    /// Of each instance the one around it and its name.
    pub instances: Vec<(Option<InstanceId>, Str)>,
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
            instances: Vec::new(),
            errors: Vec::new(),
            const_ids: HashMap::new(),
            type_ids: HashMap::new(),
            records: Vec::new(),
        }
    }

    /// The instance with an absolute hierarchical name.
    pub fn instance(&self, path: &str) -> Option<InstanceId> {
        let is_called = |instance: usize| {
            let (mut at, mut rest) = (Some(instance), path);
            while let Some((around, name)) = at.map(|at| self.instances[at]) {
                let Some(before) = rest.strip_suffix(&*self.ir.text(name)) else { return false };
                let Some(around) = around else { return before.is_empty() };
                let Some(before) = before.strip_suffix('.') else { return false };
                (at, rest) = (Some(around.index()), before);
            }
            false
        };
        (0..self.instances.len()).find(|&i| is_called(i)).map(|i| InstanceId(i as u32))
    }

    /// Reports an error at an operation.
    pub fn error(&mut self, op: OpId, message: impl Into<String>) {
        let error = Diagnostic::error(self.ir.op(op).span, message);
        self.report(op, error);
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
        self.report(op, Diagnostic::error(span, message).with_help(help));
    }

    fn report(&mut self, op: OpId, mut error: Diagnostic) {
        error.source = crate::verify::location(&self.ir, self.ir.op(op).loc);
        self.errors.push(error);
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
            | TypeKind::MooreInt { .. }
            | TypeKind::MooreReal(_)
            | TypeKind::MooreAtom(_)
            | TypeKind::MooreArray { .. }
            | TypeKind::MooreQueue(..)
            | TypeKind::MooreAssocArray { .. }
            | TypeKind::MooreStruct { .. }
            | TypeKind::MooreUnion { .. }
            | TypeKind::MooreClass(_)
            | TypeKind::MooreRef(_)
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
}

/// The number of bits that index `len` elements.
pub fn index_width(len: u64) -> u32 {
    64 - len.saturating_sub(1).leading_zeros()
}
