//! Operations whose result depends on nothing but their operands.

use super::arith::{self, Shift};
use super::value::{self, Bits, Form, MOST_WORDS, Ref, Val, Words, is_wide, mask, replace};
use super::{Lower, unsupported};
use crate::lir::{Bin, Cond, Mem, Operand, Un};
use Operand::C;
use ir::design::body::{Imm, Inst};
use ir::design::ty::{Ty, TyId};
use ir::ops::OpKind as K;
use kernel::code::{Failure, InstRef};
use kernel::layout::Class;
use kernel::ops::Move;
use smallvec::smallvec;

/// Products of more limbs are computed by the kernel.
pub(super) const MUL_WORDS: usize = 4;

/// Values of more parts are taken apart and put together by the kernel: as code they would be longer than any use of them.
const MOST_MOVES: usize = 64;

impl Lower<'_> {
    /// Lowers an operation with known operands: its results. `home` has the place of a wide result.
    pub(super) fn pure(
        &mut self,
        at: InstRef,
        inst: &Inst,
        args: &[Val],
        home: &dyn Fn(usize) -> Option<Mem>,
    ) -> Result<Vec<Val>, Failure> {
        if let Some(value) = self.short(inst, args)? {
            return Ok(vec![value]);
        }
        if let Some(values) = self.constant(inst, args) {
            return Ok(values);
        }
        match inst.kind {
            K::HwStructExplode => {
                if let Val::Bits(whole) = &args[0] {
                    let ty = inst.arg_types[0];
                    return Ok((0..inst.result_types.len()).map(|i| self.field(ty, whole, i)).collect());
                }
            }
            K::LlhdGetGlobalSignal => {
                let Imm::Signal(signal) = inst.imm else { return Err(unsupported(inst)) };
                return Ok(vec![Val::Ref(self.whole(signal))]);
            }
            _ => {}
        }
        Ok(self.outline(at, inst, args, true, home))
    }

    /// The default content of a type, in limbs: X where it is a four-state pair, zero elsewhere.
    pub(super) fn default_bits(&self, ty: TyId) -> Bits {
        let width = self.width(ty);
        let mut limbs = vec![0u64; width.div_ceil(64) as usize];
        for planes in self.types().planes(ty) {
            for bit in planes.unknown..planes.unknown + planes.width {
                limbs[(bit / 64) as usize] |= 1 << (bit % 64);
            }
        }
        Bits::constant(width, &limbs)
    }

    /// What an operation on constants gives, if all of it is bits.
    fn constant(&mut self, inst: &Inst, args: &[Val]) -> Option<Vec<Val>> {
        // What the command line says is known when the design runs.
        if !kernel::ops::is_evaluated(inst.kind) || inst.kind.name().starts_with("sim.plusargs.") {
            return None;
        }
        let mut words = Vec::new();
        for arg in args {
            let Val::Bits(bits) = arg else { return None };
            words.extend(bits.limbs()?);
        }
        let widths: Option<Vec<u64>> = inst.result_types.iter().map(|ty| self.types().width(*ty)).collect();
        let widths = widths?;
        let mut out = vec![0; widths.iter().map(|w| w.div_ceil(64) as usize).sum()];
        let (mut objects, plusargs) =
            (kernel::objects::Objects::new(), runtime::plusargs::Plusargs::default());
        let mut cx = kernel::ops::Context { design: self.design, objects: &mut objects, plusargs: &plusargs };
        kernel::ops::evaluate(&mut cx, inst, &words, &mut out);
        let mut rest = &out[..];
        let values = widths.iter().map(|width| {
            let (limbs, after) = rest.split_at(width.div_ceil(64) as usize);
            rest = after;
            Val::Bits(match is_wide(*width) {
                true => self.knowledge.pool.bits(*width, limbs),
                false => Bits::constant(*width, limbs),
            })
        });
        Some(values.collect())
    }

    fn field(&mut self, ty: TyId, whole: &Bits, index: usize) -> Val {
        let low = self.types().field_offset(ty, index).unwrap_or(0);
        let width = self.types().field_type(ty, index).map_or(0, |t| self.width(t));
        Val::Bits(whole.slice(&mut self.b, low, width))
    }

    /// Operations of one result that have a short form in machine code.
    fn short(&mut self, inst: &Inst, args: &[Val]) -> Result<Option<Val>, Failure> {
        let result = inst.result_types.first().copied();
        match inst.kind {
            K::LlhdConstantTime => {
                let Imm::Time(time) = inst.imm else { return Err(unsupported(inst)) };
                let steps = u64::from(time.delta) | u64::from(time.epsilon) << 32;
                return Ok(Some(Val::Time(C(time.fs), C(steps))));
            }
            K::LlhdIntToTime => {
                if let Val::Bits(bits) = &args[0] {
                    let fs = bits.slice(&mut self.b, 0, 64).single(&mut self.b);
                    return Ok(Some(Val::Time(fs, C(0))));
                }
            }
            K::LlhdTimeToInt => {
                if let Val::Time(fs, _) = &args[0] {
                    return Ok(Some(Val::Bits(Bits::word(64, *fs))));
                }
            }
            K::LlhdSigExtract | K::LlhdSigArrayGet | K::LlhdSigArraySlice | K::LlhdSigStructExtract => {
                return Ok(self.part(inst, args).map(Val::Ref));
            }
            K::CombMux | K::ArithSelect | K::LlvmSelect | K::SeqClockMux => {
                return Ok(self.mux(inst, args));
            }
            K::FuncConstant => {
                let Imm::Function(func) = inst.imm else { return Err(unsupported(inst)) };
                let address = (0xF << 60) + 16 * u64::from(func.0);
                return Ok(Some(Val::Bits(Bits::word(64, C(address)))));
            }
            K::UbPoison | K::LlvmMlirUndef | K::LlvmMlirZero | K::LlvmMlirPoison => {
                return Ok(result.and_then(|ty| match self.class(ty) {
                    Class::Bits(width) if !is_wide(width) => Some(Val::Bits(Bits::zero(width))),
                    _ => None,
                }));
            }
            K::BuiltinUnrealizedConversionCast => {
                let (from, to) =
                    (self.types().kind(inst.arg_types[0]), self.types().kind(inst.result_types[0]));
                let plain = |ty: &Ty| matches!(ty, Ty::Int(_) | Ty::Float(_) | Ty::Time | Ty::String);
                let same = inst.arg_types[0] == inst.result_types[0];
                if same || plain(from) && plain(to) {
                    return Ok(Some(args[0].clone()));
                }
                let hw = |ty: &Ty| matches!(ty, Ty::Array { .. } | Ty::Struct(_));
                let llvm = |ty: &Ty| matches!(ty, Ty::Sequence { .. } | Ty::Record { .. });
                let (Val::Bits(bits), Class::Bits(width)) = (&args[0], self.class(inst.result_types[0]))
                else {
                    return Ok(None);
                };
                if !(hw(from) && llvm(to) || llvm(from) && hw(to)) || is_wide(width) || is_wide(bits.width) {
                    return Ok(None);
                }
                let moves =
                    kernel::ops::aggregate_moves(self.types(), inst.arg_types[0], inst.result_types[0]);
                return Ok(self.moved(bits, moves, width).map(Val::Bits));
            }
            _ => {}
        }
        let Some(ty) = result else { return Ok(None) };
        let Class::Bits(width) = self.class(ty) else { return Ok(None) };
        if inst.result_types.len() != 1 {
            return Ok(None);
        }
        let mut bits = Vec::with_capacity(args.len());
        for arg in args {
            let Val::Bits(arg) = arg else { return Ok(None) };
            bits.push(arg);
        }
        Ok(self.bit_op(inst, &bits, width).map(Val::Bits))
    }

    fn mux(&mut self, inst: &Inst, args: &[Val]) -> Option<Val> {
        let Val::Bits(flag) = &args[0] else { return None };
        let flag = flag.slice(&mut self.b, 0, 1).single(&mut self.b);
        // A clock multiplexer of seq takes its operands by position.
        let (yes, no) = (&args[1], &args[2]);
        if let C(flag) = flag {
            return Some(if flag != 0 { yes.clone() } else { no.clone() });
        }
        Some(match (yes, no) {
            (Val::Bits(x), Val::Bits(y)) => {
                if is_wide(x.width) || inst.result_types.is_empty() {
                    return None;
                }
                Val::Bits(self.select_bits(flag, x, y))
            }
            (Val::Time(a, b), Val::Time(c, d)) => {
                let fs = self.b.select(flag, *a, *c);
                Val::Time(fs, self.b.select(flag, *b, *d))
            }
            (Val::Word(a), Val::Word(b)) => Val::Word(self.b.select(flag, *a, *b)),
            (Val::Ref(a), Val::Ref(b)) => {
                let (a, b) = (self.reference_words(a), self.reference_words(b));
                let words = std::array::from_fn(|i| self.b.select(flag, a[i], b[i]));
                Val::Ref(Ref::Dynamic(Box::new(words)))
            }
            _ => return None,
        })
    }

    fn select_bits(&mut self, flag: Operand, x: &Bits, y: &Bits) -> Bits {
        let width = x.width;
        if let (Form::Parts(a), Form::Parts(b)) = (&x.form, &y.form)
            && a.len() == b.len()
            && a.iter().zip(b).all(|(a, b)| a.width == b.width)
        {
            let parts = a.iter().zip(b).map(|(a, b)| self.select_bits(flag, a, b)).collect();
            return Bits { width, form: Form::Parts(parts) };
        }
        let (a, b) = (x.words(&mut self.b), y.words(&mut self.b));
        let words = a.iter().zip(&b).map(|(a, b)| self.b.select(flag, *a, *b)).collect();
        Bits { width, form: Form::Words(words) }
    }

    /// Operations from bits to bits of `width`.
    fn bit_op(&mut self, inst: &Inst, args: &[&Bits], width: u64) -> Option<Bits> {
        // What moves bits without looking at them may be wide, as long as what comes out is not.
        match inst.kind {
            K::HwWire
            | K::HwBitcast
            | K::ArithBitcast
            | K::SeqToClock
            | K::SeqFromClock
            | K::SeqFromImmutable
            | K::LlvmFreeze
            | K::LlvmPtrtoint
            | K::LlvmInttoptr
            | K::LlvmAddrspacecast => {
                if inst.imm == Imm::PlaneCast && !is_wide(width) {
                    let moves =
                        kernel::ops::plane_moves(self.types(), inst.arg_types[0], inst.result_types[0]);
                    return self.moved(args[0], moves, width);
                }
                let moved = inst.imm == Imm::PlaneCast || args[0].width != width;
                return (!moved).then(|| args[0].clone());
            }
            K::CombExtract => {
                let Imm::Number(low) = inst.imm else { return None };
                return (!is_wide(width)).then(|| args[0].slice(&mut self.b, low, width));
            }
            K::HwStructExtract => {
                let Imm::Field(index) = inst.imm else { return None };
                if is_wide(width) {
                    return None;
                }
                let low = self.types().field_offset(inst.arg_types[0], index as usize)?;
                return Some(args[0].slice(&mut self.b, low, width));
            }
            K::LlvmExtractvalue => {
                let Imm::Path(path) = &inst.imm else { return None };
                let (low, width) = kernel::ops::member_at(self.types(), inst.arg_types[0], path);
                return (!is_wide(width)).then(|| args[0].slice(&mut self.b, low, width));
            }
            K::HwArraySlice if !is_wide(width) => {
                let Ty::Array { element, len } = *self.types().kind(inst.arg_types[0]) else { return None };
                let (low, within) = self.index(args[1], len)?;
                let (each, C(low), C(1)) = (self.width(element), low, within) else { return None };
                let inside = low * each + width <= args[0].width;
                return inside.then(|| args[0].slice(&mut self.b, low * each, width));
            }
            K::HwArrayGet if !is_wide(width) => return self.array_get(inst, args[0], args[1], width),
            _ if inst.kind.dialect() == "four" && !args.is_empty() => return self.four(inst, args, width),
            _ => {}
        }
        if is_wide(width) || args.iter().any(|a| is_wide(a.width)) {
            return None;
        }
        let constant = || match inst.imm {
            Imm::Const(id) => Some(self.design.consts[id.0 as usize].1.to_u64_digits()),
            Imm::Default => Some(Vec::new()),
            _ => None,
        };
        match inst.kind {
            K::HwConstant
            | K::HwAggregateConstant
            | K::FourDefault
            | K::HwEnumConstant
            | K::HwParamValue
            | K::ArithConstant
            | K::SeqConstClock
            | K::LtlBooleanConstant
            | K::LlvmMlirConstant => return constant().map(|limbs| Bits::constant(width, &limbs)),
            K::CombConcat | K::HwStructCreate | K::HwArrayCreate | K::HwArrayConcat => {
                let parts = args.iter().filter(|a| a.width > 0).map(|a| (*a).clone()).collect();
                return Some(Bits { width, form: Form::Parts(parts) });
            }
            K::CombReplicate => return Some(self.replicate(args[0], width)),
            _ => {}
        }
        let words: Vec<Words> = args.iter().map(|a| a.words(&mut self.b)).collect();
        let from = args.first().map_or(0, |a| a.width);
        if from == 0 {
            return None;
        }
        let out = self.word_op(inst, &words, from, width, args)?;
        Some(Bits { width, form: Form::Words(out) })
    }

    fn word_op(
        &mut self,
        inst: &Inst,
        words: &[Words],
        from: u64,
        width: u64,
        args: &[&Bits],
    ) -> Option<Words> {
        let kind = match inst.kind {
            K::CombShl | K::ArithShli | K::LlvmShl => Some(Shift::Left),
            K::CombShru | K::ArithShrui | K::LlvmLshr => Some(Shift::Right),
            K::CombShrs | K::ArithShrsi | K::LlvmAshr => Some(Shift::Signed),
            _ => None,
        };
        if let Some(kind) = kind {
            return match arith::shift(&mut self.b, kind, &words[0], &words[1], width) {
                Some(out) => Some(out),
                None => Some(self.long_shift(kind, &words[0], &words[1], width)),
            };
        }
        let b = &mut self.b;
        let fold = |b: &mut super::Builder, f: &dyn Fn(&mut super::Builder, &Words, &Words) -> Words| {
            let mut out = words[0].clone();
            for word in &words[1..] {
                out = f(b, &out, word);
            }
            out
        };
        let single = words.iter().all(|w| w.len() == 1);
        Some(match inst.kind {
            K::CombAdd | K::ArithAddi | K::LlvmAdd => fold(b, &|b, x, y| arith::add(b, x, y, width)),
            K::CombSub | K::ArithSubi | K::LlvmSub => arith::sub(b, &words[0], &words[1], width),
            K::CombMul | K::ArithMuli | K::LlvmMul => {
                if words[0].len() > MUL_WORDS {
                    return None;
                }
                fold(b, &|b, x, y| arith::mul(b, x, y, width))
            }
            K::CombAnd | K::ArithAndi | K::LlvmAnd => fold(b, &|b, x, y| arith::bitwise(b, Bin::And, x, y)),
            K::CombOr | K::ArithOri | K::LlvmOr => fold(b, &|b, x, y| arith::bitwise(b, Bin::Or, x, y)),
            K::CombXor | K::ArithXori | K::LlvmXor => fold(b, &|b, x, y| arith::bitwise(b, Bin::Xor, x, y)),
            K::SeqClockInv => smallvec![b.xor(words[0][0], C(1))],
            K::CombDivu | K::ArithDivui | K::LlvmUdiv if single => {
                smallvec![arith::divide(b, words[0][0], words[1][0], width, false, false)]
            }
            K::CombDivs | K::ArithDivsi | K::LlvmSdiv if single => {
                smallvec![arith::divide(b, words[0][0], words[1][0], width, true, false)]
            }
            K::CombModu | K::ArithRemui | K::LlvmUrem if single => {
                smallvec![arith::divide(b, words[0][0], words[1][0], width, false, true)]
            }
            K::CombMods | K::ArithRemsi | K::LlvmSrem if single => {
                smallvec![arith::divide(b, words[0][0], words[1][0], width, true, true)]
            }
            K::CombIcmp | K::ArithCmpi | K::LlvmIcmp => {
                let Imm::Predicate(predicate) = inst.imm else { return None };
                smallvec![arith::compare(b, predicate, &words[0], &words[1], from)]
            }
            K::HwEnumCmp => smallvec![arith::equal(b, &words[0], &words[1])],
            K::ArithExtui | K::ArithTrunci | K::ArithIndexCastui | K::LlvmZext | K::LlvmTrunc => {
                value::slice_words(b, &words[0], from, 0, width)
            }
            K::ArithExtsi | K::ArithIndexCast | K::LlvmSext => arith::extend(b, &words[0], from, width),
            K::CombParity => {
                let mut all = C(0);
                for word in &words[0] {
                    all = b.xor(all, *word);
                }
                let ones = b.un(Un::Ones, all);
                smallvec![b.and(ones, C(1))]
            }
            K::CombTruthTable => {
                let Imm::Table(table) = &inst.imm else { return None };
                if table.len() > 64 {
                    return None;
                }
                let mut bits = 0u64;
                table.iter().enumerate().for_each(|(i, yes)| bits |= u64::from(*yes) << i);
                let mut index = C(0);
                for word in words {
                    let up = b.shl(index, 1);
                    index = b.or(up, word[0]);
                }
                let found = b.bin(Bin::Shr, C(bits), index);
                smallvec![b.and(found, C(1))]
            }
            K::HwStructInject => {
                let Imm::Field(index) = inst.imm else { return None };
                let low = self.design.types.field_offset(inst.arg_types[0], index as usize)?;
                let mut out = words[0].clone();
                replace(b, &mut out, low, args[1].width, &words[1]);
                out
            }
            K::LlvmInsertvalue => {
                let Imm::Path(path) = &inst.imm else { return None };
                let (low, width) = kernel::ops::member_at(&self.design.types, inst.arg_types[0], path);
                let mut out = words[0].clone();
                replace(b, &mut out, low, width, &words[1]);
                out
            }
            K::HwArrayInject => return self.array_inject(inst, &words[0], args[1], &words[2], args[2].width),
            _ => return None,
        })
    }

    /// A value of `width` bits made of parts of another one, and zeros.
    fn moved(&mut self, from: &Bits, mut moves: Vec<Move>, width: u64) -> Option<Bits> {
        moves.retain(|it| it.width > 0);
        moves.sort_by_key(|it| it.to);
        if moves.len() > MOST_MOVES {
            return None;
        }
        let (mut parts, mut end) = (Vec::new(), 0);
        for it in moves {
            if it.to > end {
                parts.push(Bits::zero(it.to - end));
            }
            parts.push(from.slice(&mut self.b, it.from, it.width));
            end = it.to + it.width;
        }
        if width > end {
            parts.push(Bits::zero(width - end));
        }
        parts.reverse();
        Some(Bits { width, form: Form::Parts(parts) })
    }

    /// A shift of several limbs by a variable amount: a window that moves over them in memory.
    pub(super) fn long_shift(&mut self, kind: Shift, x: &Words, by: &Words, width: u64) -> Words {
        let n = x.len();
        let mut far = C(0);
        for word in &by[1..] {
            far = self.b.or(far, *word);
        }
        let near = self.b.cmp(Cond::Ult, by[0], C(width));
        let none = self.b.cmp(Cond::Eq, far, C(0));
        let inside = self.b.and(near, none);
        let mut limbs = x.clone();
        let mut fill = C(0);
        if kind == Shift::Signed {
            limbs = arith::extend(&mut self.b, x, width, n as u64 * 64);
            fill = self.b.bin(Bin::Sar, limbs[n - 1], C(63));
        }
        // Limbs, and beyond them what comes in.
        let (first, margin) = if kind == Shift::Left { (n, 0) } else { (0, n) };
        for i in 0..n {
            let to = self.scratch((first + i) as u32);
            self.b.store(to, limbs[i]);
            let to = self.scratch((margin + i) as u32);
            self.b.store(to, fill);
        }
        let amount = self.b.select(inside, by[0], C(0));
        let (word, bit) = (self.b.shr(amount, 6), self.b.and(amount, C(63)));
        let rest = self.b.sub(C(63), bit);
        let at = match kind {
            Shift::Left => self.b.sub(C(n as u64), word),
            _ => word,
        };
        let load = |lower: &mut Self, i: i64| {
            let place = lower.scratch(0);
            let index = lower.b.add(at, C(i as u64));
            match index {
                C(word) => lower.b.load(Mem { word: place.word + word as u32, ..place }),
                Operand::V(v) => lower.b.load(Mem { index: Some(v), ..place }),
            }
        };
        let mut out = Words::new();
        for i in 0..n as i64 {
            let moved = if kind == Shift::Left {
                let (here, below) = (load(self, i), load(self, i - 1));
                let up = self.b.bin(Bin::Shl, here, bit);
                let down = self.b.shr(below, 1);
                let down = self.b.bin(Bin::Shr, down, rest);
                self.b.or(up, down)
            } else {
                let here = load(self, i);
                let down = self.b.bin(Bin::Shr, here, bit);
                let above = load(self, i + 1);
                let up = self.b.shl(above, 1);
                let up = self.b.bin(Bin::Shl, up, rest);
                self.b.or(down, up)
            };
            out.push(self.b.select(inside, moved, fill));
        }
        arith::trim(&mut self.b, &mut out, width);
        out
    }

    fn replicate(&mut self, part: &Bits, width: u64) -> Bits {
        let step = part.width;
        if step == 0 || width == 0 {
            return Bits::zero(width);
        }
        if step == 1 {
            let bit = part.single(&mut self.b);
            let all = self.b.un(Un::Neg, bit);
            let mut words: Words = smallvec![all; width.div_ceil(64) as usize];
            arith::trim(&mut self.b, &mut words, width);
            return Bits { width, form: Form::Words(words) };
        }
        let parts = vec![part.clone(); (width / step) as usize];
        Bits { width, form: Form::Parts(parts) }
    }

    /// An index as one word, and whether it is below `len`.
    pub(super) fn index(&mut self, index: &Bits, len: u64) -> Option<(Operand, Operand)> {
        if index.width > 64 {
            return None;
        }
        let word = index.single(&mut self.b);
        let always = index.width < 64 && (1u64 << index.width) <= len;
        let within = if always { C(1) } else { self.b.cmp(Cond::Ult, word, C(len)) };
        Some((word, within))
    }

    fn array_get(&mut self, inst: &Inst, array: &Bits, index: &Bits, width: u64) -> Option<Bits> {
        let Ty::Array { element, len } = *self.types().kind(inst.arg_types[0]) else { return None };
        let (index, within) = self.index(index, len)?;
        self.array_element(element, array, index, within, width)
    }

    /// Element `index` of an array, or the default of its type where it is not `within`.
    pub(super) fn array_element(
        &mut self,
        element: TyId,
        array: &Bits,
        index: Operand,
        within: Operand,
        width: u64,
    ) -> Option<Bits> {
        let default = self.default_bits(element);
        if let (C(index), C(within)) = (index, within)
            && (within == 0 || !matches!(array.form, Form::Patched { .. }))
        {
            return Some(if within == 0 { default } else { array.slice(&mut self.b, index * width, width) });
        }
        if width == 0 {
            return Some(Bits::zero(0));
        }
        // An element that may not be there is not read.
        let safe = self.b.select(within, index, C(0));
        let found = self.element(array, safe, width)?;
        Some(self.select_bits(within, &found, &default))
    }

    /// Element `index`, which exists, of an array of elements of `width` bits.
    pub(super) fn element(&mut self, array: &Bits, index: Operand, width: u64) -> Option<Bits> {
        if array.width <= 64 {
            let word = array.single(&mut self.b);
            let low = self.b.bin(Bin::Mul, index, C(width));
            let moved = self.b.bin(Bin::Shr, word, low);
            let word = self.b.and(moved, C(mask(width)));
            return Some(Bits::word(width, word));
        }
        if let Form::Patched { at, patches } = &array.form {
            let (at, patches) = (*at, patches.clone());
            return self.patched_element(array.width, at, &patches, index, width);
        }
        let mem = self.in_memory(array);
        self.element_at(mem, array.width, index, width)
    }

    /// Where the limbs of a value can be indexed: those in registers go through scratch words.
    fn in_memory(&mut self, bits: &Bits) -> Mem {
        match &bits.form {
            Form::Memory(mem) => *mem,
            Form::Pool(limbs) => self.constant_place(limbs),
            _ => {
                let to = self.scratch(0);
                self.save(to, TyId(0), &Val::Bits(bits.clone()));
                to
            }
        }
    }

    /// Bits from any place inside of a value of more than one word; zero where they reach beyond its end.
    pub(super) fn window(&mut self, bits: &Bits, low: Operand, width: u64) -> Option<Bits> {
        let mem = self.in_memory(bits);
        if mem.index.is_some() {
            return None;
        }
        let last = C((bits.width - 1) / 64);
        let limb = |b: &mut super::Builder, word| {
            let beyond = b.cmp(Cond::Ugt, word, last);
            let safe = b.select(beyond, last, word);
            let found = b.load(limb_at(mem, safe));
            b.select(beyond, C(0), found)
        };
        let (first, shift) = (self.b.shr(low, 6), self.b.and(low, C(63)));
        let up = self.b.sub(C(63), shift);
        let mut here = limb(&mut self.b, first);
        let mut words = Words::new();
        for i in 0..width.div_ceil(64) {
            let next = self.b.add(first, C(i + 1));
            let next = limb(&mut self.b, next);
            let kept = self.b.bin(Bin::Shr, here, shift);
            // Twice, because a shift by 64 is one by 0.
            let moved = self.b.bin(Bin::Shl, next, up);
            let moved = self.b.shl(moved, 1);
            words.push(self.b.or(kept, moved));
            here = next;
        }
        arith::trim(&mut self.b, &mut words, width);
        Some(Bits { width, form: Form::Words(words) })
    }

    /// Bits from `index * width` on of `limit` bits in memory.
    pub(super) fn element_at(&mut self, mem: Mem, limit: u64, index: Operand, width: u64) -> Option<Bits> {
        if mem.index.is_some() {
            return None;
        }
        let at = |word: Operand, add: u32| match word {
            C(word) => Mem { word: mem.word + word as u32 + add, ..mem },
            Operand::V(v) => Mem { index: Some(v), word: mem.word + add, ..mem },
        };
        if width.is_multiple_of(64) {
            let word = self.b.bin(Bin::Mul, index, C(width / 64));
            let words = (0..(width / 64) as u32).map(|i| self.b.load(at(word, i))).collect();
            return Some(Bits { width, form: Form::Words(words) });
        }
        if width > 64 {
            return None;
        }
        let low = self.b.bin(Bin::Mul, index, C(width));
        let (word, shift) = (self.b.shr(low, 6), self.b.and(low, C(63)));
        let first = self.b.load(at(word, 0));
        let mut found = self.b.bin(Bin::Shr, first, shift);
        if 64 % width != 0 {
            // It may reach into the next word, which is there unless the array ends.
            let last = C((limit - 1) / 64);
            let next = self.b.add(word, C(1));
            let beyond = self.b.cmp(Cond::Ugt, next, last);
            let next = self.b.select(beyond, last, next);
            let second = self.b.load(at(next, 0));
            // Twice, because a shift by 64 is one by 0.
            let up = self.b.sub(C(63), shift);
            let moved = self.b.bin(Bin::Shl, second, up);
            let moved = self.b.shl(moved, 1);
            found = self.b.or(found, moved);
        }
        let found = self.b.and(found, C(mask(width)));
        Some(Bits::word(width, found))
    }

    fn array_inject(
        &mut self,
        inst: &Inst,
        array: &Words,
        index: &Bits,
        part: &Words,
        width: u64,
    ) -> Option<Words> {
        let Ty::Array { len, .. } = *self.types().kind(inst.arg_types[0]) else { return None };
        let (index, within) = self.index(index, len)?;
        if width == 0 {
            return Some(array.clone());
        }
        let mut out = array.clone();
        if let (C(index), C(within)) = (index, within) {
            if within != 0 {
                replace(&mut self.b, &mut out, index * width, width, part);
            }
            return Some(out);
        }
        if 64 % width != 0 || array.len() > MOST_WORDS as usize {
            return None;
        }
        let low = self.b.bin(Bin::Mul, index, C(width));
        let (word, shift) = (self.b.shr(low, 6), self.b.and(low, C(63)));
        let hole = self.b.bin(Bin::Shl, C(mask(width)), shift);
        let keep = self.b.un(Un::Not, hole);
        let moved = self.b.bin(Bin::Shl, part[0], shift);
        for (i, limb) in out.iter_mut().enumerate() {
            let kept = self.b.and(*limb, keep);
            let new = self.b.or(kept, moved);
            let here = self.b.cmp(Cond::Eq, word, C(i as u64));
            let here = self.b.and(here, within);
            *limb = self.b.select(here, new, *limb);
        }
        Some(out)
    }
}

/// The limb at a position that may vary.
fn limb_at(mem: Mem, word: Operand) -> Mem {
    match word {
        C(word) => Mem { word: mem.word + word as u32, ..mem },
        Operand::V(v) => Mem { index: Some(v), ..mem },
    }
}
