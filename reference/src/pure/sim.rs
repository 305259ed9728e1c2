//! Formats, strings, queues and associative arrays of the sim dialect.

use super::{Context, predicate, width, wrong};
use crate::bits::Bits;
use crate::value::{self, Stream, Value};
use ir::design::body::{Conversion, Format, Imm, Inst, Piece};
use ir::design::ty::{Ty, TyId};
use ir::ops::OpKind as K;
use runtime::bits::IntView;
use runtime::format::{IntFormat, Radix, RealFormat, RealStyle, StringFormat};
use runtime::plusargs::{PlusFormat, PlusValue};
use spec::rule;
use std::ops::Bound;

pub(super) fn evaluate(cx: Context<'_>, inst: &Inst, args: &[&Value]) -> Value {
    match inst.kind {
        K::SimFmtLiteral => {
            rule!("sim.fmt.literal");
            Value::Text(text(cx, inst).to_vec())
        }
        K::SimStringLiteral => {
            rule!("sim.string.literal");
            Value::Text(text(cx, inst).to_vec())
        }
        K::SimFmtConcat => {
            rule!("sim.fmt.concat");
            Value::Text(args.iter().flat_map(|a| a.text().iter().copied()).collect())
        }
        K::SimStringConcat => {
            rule!("sim.string.concat");
            Value::Text(args.iter().flat_map(|a| a.text().iter().copied()).collect())
        }
        K::SimStringFormatToString => {
            rule!("sim.string.format_to_string");
            args[0].clone()
        }
        K::SimFmtBin | K::SimFmtOct | K::SimFmtHex | K::SimFmtDec | K::SimFmtChar => {
            rule!("sim.fmt.evaluate");
            Value::Text(format_int(inst, args[0].bits()))
        }
        K::SimFmtFlt | K::SimFmtExp | K::SimFmtGen => Value::Text(format_real(cx, inst, args[0].bits())),
        K::SimFmtString => {
            rule!("sim.fmt.string");
            let format = imm_format(inst);
            let mut out = Vec::new();
            let format = StringFormat { left: format.left, pad: format.pad, width: format.width };
            runtime::format::string(&mut out, args[0].text(), &format);
            Value::Text(out)
        }
        K::VerifFormatVerilogString => {
            rule!("verif.format_verilog_string");
            Value::Text(template(cx, inst, args))
        }
        K::SimPlusargsTest => {
            rule!("sim.plusargs.test");
            Bits::from_bool(cx.plusargs.test(text(cx, inst))).into()
        }
        K::SimPlusargsValue => plusargs_value(cx, inst),
        K::SimStdoutStream => {
            rule!("sim.stdout_stream");
            Value::Stream(Stream::Stdout)
        }
        K::SimStderrStream => {
            rule!("sim.stderr_stream");
            Value::Stream(Stream::Stderr)
        }
        K::SimSvChannelToOutputStream => {
            rule!("sim.sv.channel_to_output_stream");
            Value::Stream(Stream::Channel(args[0].bits().low_u64() as u32))
        }
        kind if kind.name().starts_with("sim.string") => strings(cx, inst, args),
        kind if kind.name().starts_with("sim.queue") => queues(cx, inst, args),
        kind if kind.name().starts_with("sim.assoc") => maps(cx, inst, args),
        _ => wrong(inst),
    }
}

fn text<'a>(cx: Context<'a>, inst: &Inst) -> &'a [u8] {
    match inst.imm {
        Imm::Text(text) => cx.design.ir.strings.bytes(text),
        _ => wrong(inst),
    }
}

fn imm_format(inst: &Inst) -> Format {
    match inst.imm {
        Imm::Format(format) => format,
        _ => wrong(inst),
    }
}

fn format_int(inst: &Inst, bits: &Bits) -> Vec<u8> {
    let format = imm_format(inst);
    let mut out = Vec::new();
    let (value, unknown) = match format.four_state {
        Some(width) => {
            rule!("sim.fmt.four-state");
            (bits.slice(u64::from(width), u64::from(width)), Some(bits.slice(0, u64::from(width))))
        }
        None => (bits.clone(), None),
    };
    let view = IntView {
        width: value.width() as u32,
        value: value.limbs(),
        unknown: unknown.as_ref().map(Bits::limbs),
    };
    if view.has_unknown() {
        if inst.kind == K::SimFmtDec {
            rule!("sim.fmt.unknown-decimal");
        } else {
            rule!("sim.fmt.unknown-digit");
        }
    }
    if view.width == 0 {
        rule!("sim.fmt.integer.empty");
    }
    let radix = match inst.kind {
        K::SimFmtBin => {
            rule!("sim.fmt.bin");
            Radix::Bin
        }
        K::SimFmtOct => {
            rule!("sim.fmt.oct");
            Radix::Oct
        }
        K::SimFmtHex => {
            rule!("sim.fmt.hex");
            Radix::Hex { upper: format.upper }
        }
        K::SimFmtDec => {
            rule!("sim.fmt.dec");
            Radix::Dec { signed: format.signed }
        }
        _ => {
            rule!("sim.fmt.char");
            runtime::format::char(&mut out, view);
            return out;
        }
    };
    rule!("sim.fmt.integer");
    let format = IntFormat { radix, left: format.left, pad: format.pad, width: format.width };
    runtime::format::int(&mut out, view, &format);
    out
}

/// The text of a format string over its operands.
fn template(cx: Context<'_>, inst: &Inst, args: &[&Value]) -> Vec<u8> {
    let Imm::Template(pieces) = &inst.imm else { wrong(inst) };
    let mut out = Vec::new();
    let mut operands = args.iter();
    for piece in pieces {
        let (conversion, format) = match *piece {
            Piece::Literal(text) => {
                out.extend_from_slice(cx.design.ir.strings.bytes(text));
                continue;
            }
            Piece::Value(conversion, format) => (conversion, format),
        };
        let Some(bits) = operands.next().map(|value| value.bits()) else { continue };
        let view = IntView { width: bits.width() as u32, value: bits.limbs(), unknown: None };
        let radix = match conversion {
            Conversion::Bin => Radix::Bin,
            Conversion::Oct => Radix::Oct,
            Conversion::Dec => Radix::Dec { signed: false },
            Conversion::Hex => Radix::Hex { upper: false },
            Conversion::Char => {
                runtime::format::char(&mut out, view);
                continue;
            }
            Conversion::Text => {
                let bytes = bits.to_biguint().to_bytes_be();
                let bytes = if bits.is_zero() { &[][..] } else { &bytes };
                let format = StringFormat { left: format.left, pad: format.pad, width: format.width };
                runtime::format::string(&mut out, bytes, &format);
                continue;
            }
        };
        let format = IntFormat { radix, left: format.left, pad: format.pad, width: format.width };
        runtime::format::int(&mut out, view, &format);
    }
    out
}

fn format_real(cx: Context<'_>, inst: &Inst, bits: &Bits) -> Vec<u8> {
    rule!("sim.fmt.real");
    let format = imm_format(inst);
    let value = match *cx.design.types.kind(inst.arg_types[0]) {
        Ty::Float(32) => f64::from(f32::from_bits(bits.low_u64() as u32)),
        _ => bits.to_f64(),
    };
    let style = match inst.kind {
        K::SimFmtExp => {
            rule!("sim.fmt.exp");
            RealStyle::Exp
        }
        K::SimFmtFlt => {
            rule!("sim.fmt.flt");
            RealStyle::Fixed
        }
        _ => {
            rule!("sim.fmt.gen");
            RealStyle::General
        }
    };
    let mut out = Vec::new();
    let format = RealFormat { style, left: format.left, width: format.width, digits: format.digits };
    runtime::format::real(&mut out, value, &format);
    out
}

fn plusargs_value(cx: Context<'_>, inst: &Inst) -> Value {
    rule!("sim.plusargs.value");
    let ty = inst.result_types[1];
    let width = cx.design.types.width(ty).unwrap_or(32) as u32;
    let found = PlusFormat::parse(text(cx, inst)).ok().and_then(|format| cx.plusargs.value(&format, width));
    if matches!(&found, Some(PlusValue::Int(int)) if int.view().has_unknown()) {
        rule!("sim.plusargs.value.illegal");
    }
    let value = found.map(|found| match (found, cx.design.types.kind(ty)) {
        (PlusValue::Int(int), Ty::Float(_)) => {
            float_bits(cx, ty, int.view().to_biguint().to_string().parse().unwrap_or(0.0))
        }
        (PlusValue::Int(int), _) => {
            Value::Bits(Bits::from_biguint(u64::from(width), &int.view().to_biguint()))
        }
        (PlusValue::Text(text), Ty::String) => Value::Text(text),
        (PlusValue::Text(text), _) => string_to_int(&text, u64::from(width)).into(),
        (PlusValue::Real(real), Ty::Float(_)) => float_bits(cx, ty, real),
        (PlusValue::Real(real), _) => super::float::to_int(real, u64::from(width)).into(),
    });
    let found = Bits::from_bool(value.is_some()).into();
    if value.is_none() {
        rule!("sim.plusargs.value.none");
    }
    Value::Parts(vec![found, value.unwrap_or_else(|| value::zero(&cx.design.types, ty))])
}

fn float_bits(cx: Context<'_>, ty: TyId, real: f64) -> Value {
    match *cx.design.types.kind(ty) {
        Ty::Float(32) => Bits::from_u64(32, u64::from((real as f32).to_bits())).into(),
        _ => Bits::from_f64(real).into(),
    }
}

fn string_to_int(text: &[u8], width: u64) -> Bits {
    let mut out = Bits::zero(width);
    for (i, byte) in text.iter().rev().enumerate() {
        out.insert(i as u64 * 8, &Bits::from_u64(8, u64::from(*byte)));
    }
    out
}

fn strings(cx: Context<'_>, inst: &Inst, args: &[&Value]) -> Value {
    match inst.kind {
        K::SimStringLength => {
            rule!("sim.string.length");
            Bits::from_u64(width(cx, inst), args[0].text().len() as u64).into()
        }
        K::SimStringGet => {
            rule!("sim.string.get");
            let index = usize::try_from(args[1].bits().low_i64()).ok();
            let byte = index.and_then(|i| args[0].text().get(i)).copied().unwrap_or(0);
            Bits::from_u64(8, u64::from(byte)).into()
        }
        K::SimStringCmp => {
            rule!("sim.string.cmp");
            let order = args[0].text().cmp(args[1].text());
            Bits::from_bool(match predicate(inst) {
                0 => order.is_eq(),
                1 => order.is_ne(),
                2 => order.is_lt(),
                3 => order.is_le(),
                4 => order.is_gt(),
                _ => order.is_ge(),
            })
            .into()
        }
        K::SimStringCompare => {
            rule!("sim.string.compare");
            let order = args[0].text().cmp(args[1].text()) as i64;
            Bits::from_u64(width(cx, inst), order as u64).into()
        }
        K::SimStringTolower => {
            rule!("sim.string.tolower");
            Value::Text(args[0].text().to_ascii_lowercase())
        }
        K::SimStringToupper => {
            rule!("sim.string.toupper");
            Value::Text(args[0].text().to_ascii_uppercase())
        }
        K::SimStringIntToString => {
            rule!("sim.string.int_to_string");
            let bits = args[0].bits();
            let bytes = (0..bits.width().div_ceil(8)).rev().map(|i| bits.slice(i * 8, 8).low_u64() as u8);
            Value::Text(bytes.filter(|b| *b != 0).collect())
        }
        K::SimStringStringToInt => {
            rule!("sim.string.string_to_int");
            string_to_int(args[0].text(), width(cx, inst)).into()
        }
        _ => wrong(inst),
    }
}

/// The items of a queue.
fn items(value: &Value) -> &[Value] {
    match value {
        Value::Queue(items) => items,
        _ => &[],
    }
}

/// A queue index: signed.
fn index(value: &Value) -> i64 {
    value.bits().low_i64()
}

fn queue_type(cx: Context<'_>, ty: TyId) -> (TyId, usize) {
    match *cx.design.types.kind(ty) {
        Ty::Queue { element, bound: 0 } => (element, usize::MAX),
        Ty::Queue { element, bound } => (element, bound as usize),
        _ => (ty, usize::MAX),
    }
}

fn queues(cx: Context<'_>, inst: &Inst, args: &[&Value]) -> Value {
    let mut queue = args.first().map_or(Vec::new(), |a| items(a).to_vec());
    // The operand that is the queue differs between operations; the result tells the bound.
    let (element, bound) = queue_type(cx, inst.result_types[0]);
    let at = |i: i64, len: usize| usize::try_from(i).ok().filter(|i| *i < len);
    match inst.kind {
        K::SimQueueEmpty => {
            rule!("sim.queue.empty");
            return Value::Queue(Vec::new());
        }
        K::SimQueueSize => {
            rule!("sim.queue.size");
            return Bits::from_u64(width(cx, inst), queue.len() as u64).into();
        }
        K::SimQueueGet => {
            rule!("sim.queue.get");
            // `get index of queue`: operands are (queue, index).
            let default = value::default(&cx.design.types, inst.result_types[0]);
            return at(index(args[1]), queue.len()).map_or(default, |i| queue[i].clone());
        }
        K::SimQueueSet => {
            rule!("sim.queue.set");
            match usize::try_from(index(args[1])) {
                Ok(i) if i < queue.len() => queue[i] = args[2].clone(),
                Ok(i) if i == queue.len() && i < bound => queue.push(args[2].clone()),
                _ => {}
            }
        }
        K::SimQueuePushBack => {
            rule!("sim.queue.push_back");
            if queue.len() < bound {
                queue.push(args[1].clone());
            }
        }
        K::SimQueuePushFront => {
            rule!("sim.queue.push_front");
            queue.insert(0, args[1].clone());
            queue.truncate(bound);
        }
        K::SimQueuePopBack | K::SimQueuePopFront => {
            let front = inst.kind == K::SimQueuePopFront;
            if front {
                rule!("sim.queue.pop_front");
            } else {
                rule!("sim.queue.pop_back");
            }
            let popped = match (queue.is_empty(), front) {
                (true, _) => None,
                (false, true) => Some(queue.remove(0)),
                (false, false) => queue.pop(),
            };
            let popped = popped.unwrap_or_else(|| value::default(&cx.design.types, element));
            return Value::Parts(vec![Value::Queue(queue), popped]);
        }
        K::SimQueueInsert => {
            rule!("sim.queue.insert");
            if let Some(i) = usize::try_from(index(args[1])).ok().filter(|i| *i <= queue.len()) {
                queue.insert(i, args[2].clone());
                queue.truncate(bound);
            }
        }
        K::SimQueueDelete => {
            rule!("sim.queue.delete");
            if let Some(i) = at(index(args[1]), queue.len()) {
                queue.remove(i);
            }
        }
        K::SimQueueSlice => {
            rule!("sim.queue.slice");
            let low = index(args[1]).max(0);
            let high = index(args[2]).min(queue.len() as i64 - 1);
            let part = if low > high { Vec::new() } else { queue[low as usize..=high as usize].to_vec() };
            return Value::Queue(part);
        }
        K::SimQueueConcat => {
            rule!("sim.queue.concat");
            queue = args.iter().flat_map(|a| items(a).iter().cloned()).collect();
            queue.truncate(bound);
        }
        K::SimQueueResize => {
            rule!("sim.queue.resize");
            queue.truncate(bound);
        }
        K::SimQueueFromArray => {
            rule!("sim.queue.from_array");
            let Ty::Array { len, .. } = *cx.design.types.kind(inst.arg_types[0]) else { wrong(inst) };
            queue = match args[0] {
                Value::Bits(bits) => {
                    let width = cx.design.types.width(element).unwrap_or(0);
                    (0..len).rev().map(|i| bits.slice(i * width, width).into()).collect()
                }
                Value::Parts(parts) => parts.iter().rev().cloned().collect(),
                _ => Vec::new(),
            };
            queue.truncate(bound);
        }
        K::SimQueueCmp => {
            rule!("sim.queue.cmp");
            return Bits::from_bool((args[0] == args[1]) == (predicate(inst) == 0)).into();
        }
        _ => wrong(inst),
    }
    Value::Queue(queue)
}

/// A key in the order of keys: integers are ordered as signed numbers, so their sign bit is inverted.
fn key(value: &Value) -> Value {
    match value {
        Value::Bits(bits) if bits.width() > 0 => {
            let mut flipped = bits.clone();
            flipped.insert(bits.width() - 1, &Bits::from_bool(!bits.sign()));
            // Limbs are compared from the least significant one; a string of bytes compares from the most significant.
            Value::Text(
                (0..bits.width().div_ceil(8))
                    .rev()
                    .map(|i| flipped.slice(i * 8, 8).low_u64() as u8)
                    .collect(),
            )
        }
        other => other.clone(),
    }
}

/// The value that a key stands for.
fn unkey(cx: Context<'_>, key: &Value, ty: TyId) -> Value {
    match (key, cx.design.types.width(ty)) {
        (Value::Text(bytes), Some(width)) if width > 0 => {
            let mut bits = string_to_int(bytes, width);
            let sign = bits.sign();
            bits.insert(width - 1, &Bits::from_bool(!sign));
            bits.into()
        }
        _ => key.clone(),
    }
}

fn maps(cx: Context<'_>, inst: &Inst, args: &[&Value]) -> Value {
    let empty = Default::default();
    let map = match args.first() {
        Some(Value::Assoc(map)) => map,
        _ => &empty,
    };
    let int = |v: u64| Value::Bits(Bits::from_u64(32, v));
    let neighbour = |found: Option<&Value>, otherwise: Value, ty: TyId| match found {
        Some(k) => Value::Parts(vec![int(1), unkey(cx, k, ty)]),
        None => Value::Parts(vec![int(0), otherwise]),
    };
    match inst.kind {
        K::SimAssocArrayEmpty => {
            rule!("sim.assoc_array.empty");
            Value::Assoc(Default::default())
        }
        K::SimAssocArraySize => {
            rule!("sim.assoc_array.size");
            int(map.len() as u64)
        }
        K::SimAssocArrayGet => {
            rule!("sim.assoc_array.get");
            let default = || value::default(&cx.design.types, inst.result_types[0]);
            map.get(&key(args[1])).cloned().unwrap_or_else(default)
        }
        K::SimAssocArraySet => {
            rule!("sim.assoc_array.set");
            let mut map = map.clone();
            map.insert(key(args[1]), args[2].clone());
            Value::Assoc(map)
        }
        K::SimAssocArrayDelete => {
            rule!("sim.assoc_array.delete");
            let mut map = map.clone();
            map.remove(&key(args[1]));
            Value::Assoc(map)
        }
        K::SimAssocArrayExists => {
            rule!("sim.assoc_array.exists");
            int(u64::from(map.contains_key(&key(args[1]))))
        }
        K::SimAssocArrayFirst => {
            rule!("sim.assoc_array.first");
            let ty = inst.result_types[1];
            neighbour(map.keys().next(), value::zero(&cx.design.types, ty), ty)
        }
        K::SimAssocArrayLast => {
            rule!("sim.assoc_array.last");
            let ty = inst.result_types[1];
            neighbour(map.keys().next_back(), value::zero(&cx.design.types, ty), ty)
        }
        K::SimAssocArrayNext => {
            rule!("sim.assoc_array.next");
            let above = (Bound::Excluded(key(args[1])), Bound::Unbounded);
            neighbour(map.range(above).next().map(|e| e.0), args[1].clone(), inst.result_types[1])
        }
        K::SimAssocArrayPrev => {
            rule!("sim.assoc_array.prev");
            let below = (Bound::Unbounded, Bound::Excluded(key(args[1])));
            neighbour(map.range(below).next_back().map(|e| e.0), args[1].clone(), inst.result_types[1])
        }
        K::SimAssocArrayCmp => {
            rule!("sim.assoc_array.cmp");
            Bits::from_bool((args[0] == args[1]) == (predicate(inst) == 0)).into()
        }
        _ => wrong(inst),
    }
}
