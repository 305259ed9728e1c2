//! Adding core-level operations at the end of a block.

use crate::attrs::{Attr, AttrKind};
use crate::loc::{Loc, Span};
use crate::module::{BlockId, Ir, NewOp, OpId, ValueId};
use crate::ops::OpKind;
use crate::strings::Str;
use crate::types::{Field, Type, TypeKind};
use hashbrown::HashMap;
use num_bigint::BigInt;

/// Where operations are added, and what they are said to come from.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    /// The block; operations go to its end.
    pub(super) block: BlockId,
    /// The text of the operation that is being lowered.
    pub(super) span: Span,
    /// Its location.
    pub(super) loc: Loc,
}

/// An [`Ir`] and a place in it.
pub(super) struct Builder<'a> {
    pub(super) ir: &'a mut Ir,
    pub(super) at: Place,
    constants: Constants,
}

/// The constants that a block has already, so that it has each of them once: a third of all operations would be constants.
#[derive(Default)]
struct Constants {
    /// The block.
    block: Option<BlockId>,
    /// By type and attribute.
    known: HashMap<(Type, Attr), ValueId>,
    /// Pairs, by their planes.
    pairs: HashMap<(ValueId, ValueId), ValueId>,
}

impl<'a> Builder<'a> {
    /// One that adds there.
    pub(super) fn new(ir: &'a mut Ir, at: Place) -> Builder<'a> {
        Builder { ir, at, constants: Constants::default() }
    }

    /// The constants of the current block.
    fn constants(&mut self) -> &mut Constants {
        if self.constants.block != Some(self.at.block) {
            self.constants.known.clear();
            self.constants.pairs.clear();
            self.constants.block = Some(self.at.block);
        }
        &mut self.constants
    }

    /// An operation without operands that only holds an attribute.
    fn constant_of(&mut self, kind: OpKind, ty: Type, value: AttrKind) -> ValueId {
        let value = self.ir.attrs.intern(value);
        if let Some(known) = self.constants().known.get(&(ty, value)) {
            return *known;
        }
        let op = self.detached(kind, &[], &[ty], &[]);
        let name = self.ir.strings.intern(b"value");
        self.ir.set_attrs(op, vec![(name, value)]);
        self.ir.push_op(self.at.block, op);
        let result = self.ir.result(op, 0);
        self.constants().known.insert((ty, value), result);
        result
    }

    /// Adds an operation.
    pub(super) fn add(
        &mut self,
        kind: OpKind,
        operands: &[ValueId],
        results: &[Type],
        attrs: &[(&str, AttrKind)],
    ) -> OpId {
        let op = self.detached(kind, operands, results, attrs);
        self.ir.push_op(self.at.block, op);
        op
    }

    /// Makes an operation that is in no block yet.
    pub(super) fn detached(
        &mut self,
        kind: OpKind,
        operands: &[ValueId],
        results: &[Type],
        attrs: &[(&str, AttrKind)],
    ) -> OpId {
        let attrs = attrs
            .iter()
            .map(|(name, value)| {
                (self.ir.strings.intern(name.as_bytes()), self.ir.attrs.intern(value.clone()))
            })
            .collect();
        self.ir.add_op(NewOp {
            kind,
            operands: operands.to_vec(),
            results: results.iter().map(|ty| (*ty, Str::EMPTY)).collect(),
            attrs,
            successors: Vec::new(),
            span: self.at.span,
            loc: self.at.loc,
        })
    }

    /// Adds an operation with one result.
    pub(super) fn value(&mut self, kind: OpKind, operands: &[ValueId], result: Type) -> ValueId {
        let op = self.add(kind, operands, &[result], &[]);
        self.ir.result(op, 0)
    }

    /// Adds an operation with one result and attributes.
    pub(super) fn value_with(
        &mut self,
        kind: OpKind,
        operands: &[ValueId],
        result: Type,
        attrs: &[(&str, AttrKind)],
    ) -> ValueId {
        let op = self.add(kind, operands, &[result], attrs);
        self.ir.result(op, 0)
    }

    // ---- attributes -----------------------------------------------------------------------------------------------

    /// An integer attribute of so many bits.
    pub(super) fn int_attr(&mut self, value: impl Into<BigInt>, width: u32) -> AttrKind {
        AttrKind::Integer { value: value.into(), ty: self.ir.types.int(width) }
    }

    /// A string attribute.
    pub(super) fn string_attr(&mut self, text: &[u8]) -> AttrKind {
        AttrKind::String { value: self.ir.strings.intern(text), ty: None }
    }

    // ---- types ----------------------------------------------------------------------------------------------------

    /// `iN`
    pub(super) fn int(&mut self, width: u32) -> Type {
        self.ir.types.int(width)
    }

    /// The pair of planes that stands for four-state bits: `!hw.struct<value: iN, unknown: iN>`.
    pub(super) fn pair(&mut self, width: u32) -> Type {
        let ty = self.ir.types.int(width);
        let (value, unknown) = (self.ir.strings.intern(b"value"), self.ir.strings.intern(b"unknown"));
        let fields = [Field { name: value, ty }, Field { name: unknown, ty }];
        self.ir.types.intern(TypeKind::HwStruct(fields.into()))
    }

    /// `!llhd.ref<T>`
    pub(super) fn reference(&mut self, ty: Type) -> Type {
        self.ir.types.intern(TypeKind::LlhdRef(ty))
    }

    /// `!llhd.time`
    pub(super) fn time(&mut self) -> Type {
        self.ir.types.intern(TypeKind::LlhdTime)
    }

    // ---- integers -------------------------------------------------------------------------------------------------

    /// A constant.
    pub(super) fn constant(&mut self, value: impl Into<BigInt>, width: u32) -> ValueId {
        let (ty, value) = (self.int(width), self.int_attr(wrap(value.into(), width), width));
        self.constant_of(OpKind::HwConstant, ty, value)
    }

    /// All ones.
    pub(super) fn ones(&mut self, width: u32) -> ValueId {
        self.constant(-1, width)
    }

    /// A bitwise or arithmetic operation of two operands of one type.
    pub(super) fn binary(&mut self, kind: OpKind, a: ValueId, b: ValueId) -> ValueId {
        let ty = self.ir.value_type(a);
        self.value(kind, &[a, b], ty)
    }

    /// Not, of integers.
    pub(super) fn not(&mut self, a: ValueId) -> ValueId {
        let width = self.width(a);
        let ones = self.ones(width);
        self.binary(OpKind::CombXor, a, ones)
    }

    /// `a & b`
    pub(super) fn and(&mut self, a: ValueId, b: ValueId) -> ValueId {
        self.binary(OpKind::CombAnd, a, b)
    }

    /// `a | b`
    pub(super) fn or(&mut self, a: ValueId, b: ValueId) -> ValueId {
        self.binary(OpKind::CombOr, a, b)
    }

    /// Compares two integers: `eq ne slt sle sgt sge ult ule ugt uge` by number.
    pub(super) fn compare(&mut self, predicate: u32, a: ValueId, b: ValueId) -> ValueId {
        let ty = self.int(1);
        let predicate = AttrKind::Enum { class: "ICmpPredicate", value: predicate };
        self.value_with(OpKind::CombIcmp, &[a, b], ty, &[("predicate", predicate)])
    }

    /// Whether an integer is not zero.
    pub(super) fn is_nonzero(&mut self, a: ValueId) -> ValueId {
        let width = self.width(a);
        let zero = self.constant(0, width);
        self.compare(1, a, zero)
    }

    /// `condition ? yes : no`
    pub(super) fn mux(&mut self, condition: ValueId, yes: ValueId, no: ValueId) -> ValueId {
        let ty = self.ir.value_type(yes);
        self.value(OpKind::CombMux, &[condition, yes, no], ty)
    }

    /// `width` bits from `low` upwards.
    pub(super) fn extract(&mut self, a: ValueId, low: u32, width: u32) -> ValueId {
        if low == 0 && width == self.width(a) {
            return a;
        }
        let (ty, low) = (self.int(width), self.int_attr(low, 32));
        self.value_with(OpKind::CombExtract, &[a], ty, &[("lowBit", low)])
    }

    /// Concatenates integers, the first being the most significant.
    pub(super) fn concat(&mut self, parts: &[ValueId]) -> ValueId {
        let width = parts.iter().map(|p| self.width(*p)).sum();
        let ty = self.int(width);
        self.value(OpKind::CombConcat, parts, ty)
    }

    /// Zero-extends, sign-extends or truncates an integer.
    pub(super) fn resize(&mut self, a: ValueId, width: u32, signed: bool) -> ValueId {
        let from = self.width(a);
        if width <= from {
            return self.extract(a, 0, width);
        }
        let fill = if signed && from > 0 {
            let (sign, ty) = (self.extract(a, from - 1, 1), self.int(width - from));
            self.value(OpKind::CombReplicate, &[sign], ty)
        } else {
            self.constant(0, width - from)
        };
        self.concat(&[fill, a])
    }

    /// The width of an integer, or of each plane of a pair; 0 for others.
    pub(super) fn width_of(&self, value: ValueId) -> u32 {
        let ty = self.ir.value_type(value);
        self.pair_width(ty).unwrap_or_else(|| self.width(value))
    }

    /// The width of an integer value; 0 for others.
    pub(super) fn width(&self, value: ValueId) -> u32 {
        match self.ir.type_kind(self.ir.value_type(value)) {
            TypeKind::Integer { width, .. } => *width,
            _ => 0,
        }
    }

    // ---- pairs and aggregates -------------------------------------------------------------------------------------

    /// The width of the planes, if a type is a pair.
    pub(super) fn pair_width(&self, ty: Type) -> Option<u32> {
        let TypeKind::HwStruct(fields) = self.ir.type_kind(ty) else { return None };
        let [value, unknown] = **fields else { return None };
        let names = (self.ir.strings.bytes(value.name), self.ir.strings.bytes(unknown.name));
        match (names, self.ir.type_kind(value.ty)) {
            ((b"value", b"unknown"), TypeKind::Integer { width, .. }) if value.ty == unknown.ty => {
                Some(*width)
            }
            _ => None,
        }
    }

    /// Field `index` of a struct.
    pub(super) fn field(&mut self, a: ValueId, index: usize) -> ValueId {
        let ty = match self.ir.type_kind(self.ir.value_type(a)) {
            TypeKind::HwStruct(fields) => fields[index].ty,
            TypeKind::HwUnion(fields) => fields[index].ty,
            _ => return a,
        };
        let index = self.int_attr(index, 32);
        let kind = match self.ir.type_kind(self.ir.value_type(a)) {
            TypeKind::HwUnion(_) => OpKind::HwUnionExtract,
            _ => OpKind::HwStructExtract,
        };
        self.value_with(kind, &[a], ty, &[("fieldIndex", index)])
    }

    /// The value plane and the unknown plane of a pair; the second is zero for an integer.
    pub(super) fn planes(&mut self, a: ValueId) -> (ValueId, ValueId) {
        match self.pair_width(self.ir.value_type(a)) {
            Some(_) => (self.field(a, 0), self.field(a, 1)),
            None => {
                let width = self.width(a);
                (a, self.constant(0, width))
            }
        }
    }

    /// A pair of constant planes.
    pub(super) fn constant_pair(
        &mut self,
        value: impl Into<BigInt>,
        unknown: impl Into<BigInt>,
        width: u32,
    ) -> ValueId {
        let planes = (self.constant(value, width), self.constant(unknown, width));
        if let Some(known) = self.constants().pairs.get(&planes) {
            return *known;
        }
        let pair = self.make_pair(planes.0, planes.1);
        self.constants().pairs.insert(planes, pair);
        pair
    }

    /// A pair of two planes.
    pub(super) fn make_pair(&mut self, value: ValueId, unknown: ValueId) -> ValueId {
        let width = self.width(value);
        let ty = self.pair(width);
        self.value(OpKind::HwStructCreate, &[value, unknown], ty)
    }

    /// All the bits of a bit-like value as one integer.
    pub(super) fn flat(&mut self, a: ValueId, width: u32) -> ValueId {
        if matches!(self.ir.type_kind(self.ir.value_type(a)), TypeKind::Integer { .. }) {
            return a;
        }
        let ty = self.int(width);
        self.value(OpKind::HwBitcast, &[a], ty)
    }

    // ---- time -----------------------------------------------------------------------------------------------------

    /// A constant time.
    pub(super) fn constant_time(&mut self, fs: u64, delta: u64, epsilon: u64) -> ValueId {
        let ty = self.time();
        let value = AttrKind::Time { amount: fs, unit: crate::attrs::TimeUnit::Fs, delta, epsilon };
        self.constant_of(OpKind::LlhdConstantTime, ty, value)
    }

    // ---- signals --------------------------------------------------------------------------------------------------

    /// The content of a reference.
    pub(super) fn probe(&mut self, reference: ValueId) -> ValueId {
        let ty = match *self.ir.type_kind(self.ir.value_type(reference)) {
            TypeKind::LlhdRef(inner) => inner,
            _ => self.ir.value_type(reference),
        };
        self.value(OpKind::LlhdPrb, &[reference], ty)
    }

    /// Drives a reference.
    pub(super) fn drive(&mut self, reference: ValueId, value: ValueId, time: ValueId) -> OpId {
        self.add(OpKind::LlhdDrv, &[reference, value, time], &[], &[])
    }

    // ---- control flow ---------------------------------------------------------------------------------------------

    /// A new block at the end of the region of the current one.
    pub(super) fn new_block(&mut self) -> BlockId {
        let region = self.ir.block(self.at.block).parent;
        self.ir.add_block(region)
    }

    /// Adds a terminator with successors.
    pub(super) fn branch(
        &mut self,
        kind: OpKind,
        operands: &[ValueId],
        successors: &[BlockId],
        attrs: &[(&str, AttrKind)],
    ) -> OpId {
        let attrs = attrs
            .iter()
            .map(|(name, value)| {
                (self.ir.strings.intern(name.as_bytes()), self.ir.attrs.intern(value.clone()))
            })
            .collect();
        let op = self.ir.add_op(NewOp {
            kind,
            operands: operands.to_vec(),
            results: Vec::new(),
            attrs,
            successors: successors.to_vec(),
            span: self.at.span,
            loc: self.at.loc,
        });
        self.ir.push_op(self.at.block, op);
        op
    }

    /// `cf.br`
    pub(super) fn jump(&mut self, to: BlockId) {
        self.branch(OpKind::CfBr, &[], &[to], &[]);
    }

    /// `cf.cond_br` without arguments.
    pub(super) fn choose(&mut self, condition: ValueId, yes: BlockId, no: BlockId) {
        let sizes = self.segments(&[1, 0, 0]);
        self.branch(OpKind::CfCondBr, &[condition], &[yes, no], &[("operandSegmentSizes", sizes)]);
    }

    /// The sizes of operand groups.
    pub(super) fn segments(&mut self, sizes: &[usize]) -> AttrKind {
        let ty = self.int(32);
        AttrKind::DenseArray { ty, values: sizes.iter().map(|s| *s as i64).collect() }
    }
}

/// A number as an attribute of `width` bits holds it: reduced modulo 2^width, signed.
pub(super) fn wrap(value: BigInt, width: u32) -> BigInt {
    let modulus = BigInt::from(1) << width;
    let value = ((value % &modulus) + &modulus) % &modulus;
    if width > 0 && value >= &modulus >> 1u32 { value - modulus } else { value }
}
