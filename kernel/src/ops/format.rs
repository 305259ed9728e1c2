//! Formats, strings and plusargs.

use super::{Context, float, operand_width, operands, predicate, put_bool, put_word, result_width, wrong};
use crate::convert;
use crate::objects::{self, Object, words_of};
use crate::words::{self, Limbs};
use ir::design::body::{Conversion, Format, Imm, Inst, Piece};
use ir::design::ty::{Ty, TyId, TyTable};
use ir::ops::OpKind as K;
use reference::value::Stream;
use runtime::bits::IntView;
use runtime::format::{IntFormat, Radix, RealFormat, RealStyle, StringFormat};
use runtime::plusargs::{PlusFormat, PlusValue};

pub(super) fn evaluate(cx: &mut Context<'_>, inst: &Inst, args: &[u64], out: &mut [u64]) {
    let types = &cx.design.types;
    // A string that is an operand.
    let text = |index: usize| cx.objects.text(args[index]);
    let made = match inst.kind {
        K::SimFmtLiteral | K::SimStringLiteral => literal(cx, inst).to_vec(),
        // Strings take a word each.
        K::SimFmtConcat | K::SimStringConcat => {
            args.iter().flat_map(|handle| cx.objects.text(*handle)).copied().collect()
        }
        K::SimFmtBin | K::SimFmtOct | K::SimFmtHex | K::SimFmtDec | K::SimFmtChar => {
            integer(inst, args, operand_width(types, inst, 0))
        }
        K::SimFmtFlt | K::SimFmtExp | K::SimFmtGen => real(types, inst, args[0]),
        K::SimFmtString => {
            let mut out = Vec::new();
            runtime::format::string(&mut out, text(0), &string_format(imm_format(inst)));
            out
        }
        K::VerifFormatVerilogString => template(cx, inst, args),
        K::SimStringTolower => text(0).to_ascii_lowercase(),
        K::SimStringToupper => text(0).to_ascii_uppercase(),
        K::SimStringIntToString => {
            bytes(args, operand_width(types, inst, 0)).filter(|byte| *byte != 0).collect()
        }
        K::SimStringStringToInt => return from_bytes(text(0), result_width(types, inst), out),
        K::SimStringLength => return put_word(out, result_width(types, inst), text(0).len() as u64),
        K::SimStringGet => {
            let index = words::low_signed(&args[1..], operand_width(types, inst, 1));
            let byte = usize::try_from(index).ok().and_then(|i| text(0).get(i));
            return put_word(out, 8, byte.map_or(0, |byte| u64::from(*byte)));
        }
        K::SimStringCmp => {
            let order = text(0).cmp(text(1));
            return put_bool(
                out,
                match predicate(inst) {
                    0 => order.is_eq(),
                    1 => order.is_ne(),
                    2 => order.is_lt(),
                    3 => order.is_le(),
                    4 => order.is_gt(),
                    _ => order.is_ge(),
                },
            );
        }
        K::SimStringCompare => {
            let order = text(0).cmp(text(1)) as i64;
            return put_word(out, result_width(types, inst), order as u64);
        }
        K::SimPlusargsTest => return put_bool(out, cx.plusargs.test(literal(cx, inst))),
        K::SimPlusargsValue => return plusargs_value(cx, inst, out),
        K::SimStdoutStream => return out[0] = convert::from_stream(Stream::Stdout),
        K::SimStderrStream => return out[0] = convert::from_stream(Stream::Stderr),
        K::SimSvChannelToOutputStream => {
            return out[0] = convert::from_stream(Stream::Channel(words::low(args) as u32));
        }
        _ => wrong(inst),
    };
    out[0] = cx.objects.insert(Object::Text(made));
}

/// The text of the instruction.
fn literal<'a>(cx: &Context<'a>, inst: &Inst) -> &'a [u8] {
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

fn string_format(format: Format) -> StringFormat {
    StringFormat { left: format.left, pad: format.pad, width: format.width }
}

fn int_format(radix: Radix, format: Format) -> IntFormat {
    IntFormat { radix, left: format.left, pad: format.pad, width: format.width }
}

fn integer(inst: &Inst, value: &[u64], width: u64) -> Vec<u8> {
    let format = imm_format(inst);
    // A four-state operand has the value plane above the unknown one.
    let mut planes = [Limbs::new(), Limbs::new()];
    let view = match format.four_state {
        Some(width) => {
            let width64 = u64::from(width);
            for (plane, low) in planes.iter_mut().zip([width64, 0]) {
                *plane = words::zeros(width64);
                words::slice(value, low, width64, plane);
            }
            IntView::four_state(width, &planes[0], &planes[1])
        }
        None => IntView::two_state(width as u32, value),
    };
    let mut out = Vec::new();
    let radix = match inst.kind {
        K::SimFmtBin => Radix::Bin,
        K::SimFmtOct => Radix::Oct,
        K::SimFmtHex => Radix::Hex { upper: format.upper },
        K::SimFmtDec => Radix::Dec { signed: format.signed },
        _ => {
            runtime::format::char(&mut out, view);
            return out;
        }
    };
    runtime::format::int(&mut out, view, &int_format(radix, format));
    out
}

/// The text of a format string over its operands.
fn template(cx: &Context<'_>, inst: &Inst, args: &[u64]) -> Vec<u8> {
    let Imm::Template(pieces) = &inst.imm else { wrong(inst) };
    let types = &cx.design.types;
    let mut out = Vec::new();
    let mut operands = operands(types, inst, args);
    for piece in pieces {
        let (conversion, format) = match *piece {
            Piece::Literal(text) => {
                out.extend_from_slice(cx.design.ir.strings.bytes(text));
                continue;
            }
            Piece::Value(conversion, format) => (conversion, format),
        };
        let Some((ty, value)) = operands.next() else { continue };
        let view = IntView::two_state(types.width(ty).unwrap_or(0) as u32, value);
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
                // Without leading zero bytes.
                let text: Vec<u8> = bytes(value, words::bit_length(value)).collect();
                runtime::format::string(&mut out, &text, &string_format(format));
                continue;
            }
        };
        runtime::format::int(&mut out, view, &int_format(radix, format));
    }
    out
}

fn real(types: &TyTable, inst: &Inst, bits: u64) -> Vec<u8> {
    let format = imm_format(inst);
    let value = match *types.kind(inst.arg_types[0]) {
        Ty::Float(32) => f64::from(f32::from_bits(bits as u32)),
        _ => f64::from_bits(bits),
    };
    let style = match inst.kind {
        K::SimFmtExp => RealStyle::Exp,
        K::SimFmtFlt => RealStyle::Fixed,
        _ => RealStyle::General,
    };
    let mut out = Vec::new();
    let format = RealFormat { style, left: format.left, width: format.width, digits: format.digits };
    runtime::format::real(&mut out, value, &format);
    out
}

/// The bytes of an integer, the most significant first.
fn bytes(value: &[u64], width: u64) -> impl Iterator<Item = u8> {
    (0..width.div_ceil(8)).rev().map(|i| words::word_at(value, i * 8) as u8)
}

/// The integer of a string, whose last byte is the least significant.
pub(super) fn from_bytes(text: &[u8], width: u64, out: &mut [u64]) {
    out.fill(0);
    for (word, chunk) in out.iter_mut().zip(text.rchunks(8)) {
        *word = chunk.iter().fold(0, |word, byte| word << 8 | u64::from(*byte));
    }
    words::trim(out, width);
}

/// Results: whether there was such an argument, and its value.
fn plusargs_value(cx: &mut Context<'_>, inst: &Inst, out: &mut [u64]) {
    let types = &cx.design.types;
    let ty = inst.result_types[1];
    let width = types.width(ty).unwrap_or(32);
    let format = PlusFormat::parse(literal(cx, inst)).ok();
    let found = format.and_then(|format| cx.plusargs.value(&format, width as u32));
    let (flag, value) = out.split_at_mut(words_of(types, inst.result_types[0]));
    put_bool(flag, found.is_some());
    match (found, types.kind(ty)) {
        (None, _) => objects::zero(types, ty, value),
        (Some(PlusValue::Int(int)), Ty::Float(_)) => {
            let real = float::nearest(&int.value, u64::from(int.width), false);
            value[0] = real_bits(types, ty, real);
        }
        (Some(PlusValue::Int(int)), _) => words::resize(&int.value, value, width),
        (Some(PlusValue::Text(text)), Ty::String) => value[0] = cx.objects.insert(Object::Text(text)),
        (Some(PlusValue::Text(text)), _) => from_bytes(&text, width, value),
        (Some(PlusValue::Real(real)), Ty::Float(_)) => value[0] = real_bits(types, ty, real),
        (Some(PlusValue::Real(real)), _) => float::to_int(real, width, value),
    }
}

/// The bits of a double in a float type; a NaN keeps its own.
fn real_bits(types: &TyTable, ty: TyId, real: f64) -> u64 {
    match *types.kind(ty) {
        Ty::Float(32) => u64::from((real as f32).to_bits()),
        _ => real.to_bits(),
    }
}
