//! Partial assignments: which bits of a driven value are merely written back.
//!
//! An assignment to some bits of a word can reach us as a drive of the whole word, whose other bits come from a probe
//! of the same reference. A delayed drive like that must not undo what other drives write to those bits meanwhile:
//! several nonblocking assignments to different bytes of one word all count. So a bit of the value that moves, through
//! nothing but wires, from a probe of the same reference in the same block, with nothing in between that could change
//! the content, is *kept*: the drive does not write it (spec `llhd.drv.kept`).

use super::body::{Arg, Body, DriveMode, Imm, Inst};
use super::ty::{Ty, TyId, TyTable};
use crate::ops::OpKind;
use hashbrown::HashMap;
use num_bigint::BigUint;
use std::rc::Rc;

/// The widest value whose bits are followed.
const MAX_WIDTH: u64 = 1 << 14;

/// Where a bit comes from.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Bit {
    Known(bool),
    /// Bit `.1` of the result of the probe at position `.0` of the block.
    Probed(u32, u32),
    Other,
}

type Bits = Rc<Vec<Bit>>;

/// For each drive of a body (block, instruction), the bits that it keeps, if there are any. `constant` tells the
/// constant that an operand is.
pub fn kept(
    types: &TyTable,
    body: &Body,
    constant: impl Fn(Arg) -> Option<BigUint>,
) -> HashMap<(usize, usize), BigUint> {
    let mut out = HashMap::new();
    for (b, block) in body.blocks.iter().enumerate() {
        let drives = |i: &Inst| i.kind == OpKind::LlhdDrv;
        if !block.insts.iter().any(drives) || !block.insts.iter().any(|i| i.kind == OpKind::LlhdPrb) {
            continue;
        }
        let follow = Follow { types, block: &block.insts, constant: &constant };
        let mut values: HashMap<Arg, Bits> = HashMap::new();
        // The position after the last instruction that could change the content of a reference at once.
        let mut quiet_since = 0;
        for (i, inst) in block.insts.iter().enumerate() {
            match (inst.kind, &inst.imm) {
                (OpKind::LlhdDrv, Imm::Drive { mode: DriveMode::Assign, .. }) => {
                    let value = values.get(&inst.args[1]).cloned();
                    let mut mask = BigUint::ZERO;
                    for (at, bit) in value.iter().flat_map(|v| v.iter().enumerate()) {
                        if let Bit::Probed(probe, position) = *bit
                            && position as usize == at
                            && probe as usize >= quiet_since
                            && block.insts[probe as usize].args[0] == inst.args[0]
                        {
                            mask.set_bit(at as u64, true);
                        }
                    }
                    if mask != BigUint::ZERO {
                        out.insert((b, i), mask);
                    }
                    quiet_since = i + 1;
                }
                (OpKind::LlhdDrv | OpKind::LlvmStore, _) => quiet_since = i + 1,
                (
                    OpKind::FuncCall
                    | OpKind::FuncCallIndirect
                    | OpKind::LlhdCallCoroutine
                    | OpKind::LlvmCall,
                    _,
                ) => {
                    quiet_since = i + 1;
                }
                _ => {
                    if inst.result_types.len() == 1
                        && types.width(inst.result_types[0]).is_some_and(|w| w <= MAX_WIDTH)
                        && let Some(bits) = follow.bits(i, inst, &values)
                    {
                        values.insert(Arg::Slot(inst.result), Rc::new(bits));
                    }
                }
            }
        }
    }
    out
}

struct Follow<'a, F> {
    types: &'a TyTable,
    block: &'a [Inst],
    constant: &'a F,
}

impl<F: Fn(Arg) -> Option<BigUint>> Follow<'_, F> {
    fn width(&self, ty: TyId) -> usize {
        self.types.width(ty).unwrap_or(0) as usize
    }

    /// The bits of an operand.
    fn operand(&self, inst: &Inst, index: usize, values: &HashMap<Arg, Bits>) -> Bits {
        let arg = inst.args[index];
        if let Some(bits) = values.get(&arg) {
            return bits.clone();
        }
        let width = self.width(inst.arg_types[index]);
        Rc::new(match (self.constant)(arg) {
            Some(value) => (0..width).map(|i| Bit::Known(value.bit(i as u64))).collect(),
            None => vec![Bit::Other; width],
        })
    }

    /// The bits of the result of an instruction; `None` if nothing is known of any.
    fn bits(&self, at: usize, inst: &Inst, values: &HashMap<Arg, Bits>) -> Option<Vec<Bit>> {
        use OpKind as K;
        let width = self.width(inst.result_types[0]);
        let operand = |i| self.operand(inst, i, values);
        let concat = || {
            let mut out = Vec::with_capacity(width);
            for i in (0..inst.args.len()).rev() {
                out.extend_from_slice(&operand(i));
            }
            out
        };
        let slice = |low: usize| -> Vec<Bit> {
            let source = operand(0);
            (low..low + width).map(|i| source.get(i).copied().unwrap_or(Bit::Other)).collect()
        };
        let known = |arg| (self.constant)(arg).and_then(|v| usize::try_from(v).ok());
        Some(match (inst.kind, &inst.imm) {
            (K::LlhdPrb, _) => {
                debug_assert!(std::ptr::eq(&self.block[at], inst));
                (0..width).map(|i| Bit::Probed(at as u32, i as u32)).collect()
            }
            (_, Imm::Const(_)) => {
                let value = (self.constant)(Arg::Slot(inst.result))?;
                (0..width).map(|i| Bit::Known(value.bit(i as u64))).collect()
            }
            (K::CombConcat | K::HwStructCreate | K::HwArrayCreate, _) => concat(),
            (K::CombExtract, Imm::Number(low)) => slice(*low as usize),
            (K::HwUnionExtract, _) if self.types.is_four_state(inst.arg_types[0]) => return None,
            (K::HwStructExtract | K::HwUnionExtract, Imm::Field(field)) => {
                slice(self.types.field_offset(inst.arg_types[0], *field as usize)? as usize)
            }
            (K::HwArrayGet, _) => {
                let Ty::Array { len, .. } = *self.types.kind(inst.arg_types[0]) else { return None };
                slice(known(inst.args[1]).filter(|i| (*i as u64) < len)? * width)
            }
            (K::HwStructInject, Imm::Field(field)) => {
                let low = self.types.field_offset(inst.arg_types[0], *field as usize)? as usize;
                inject(&operand(0), low, &operand(1))
            }
            (K::HwArrayInject, _) => {
                let element = operand(2);
                inject(&operand(0), known(inst.args[1])? * element.len(), &element)
            }
            (K::HwBitcast, Imm::None) => operand(0).to_vec(),
            (K::CombReplicate, _) => {
                let part = operand(0);
                part.iter().copied().cycle().take(if part.is_empty() { 0 } else { width }).collect()
            }
            (K::CombAnd | K::CombOr | K::CombXor, _) => {
                let mut out = operand(0).to_vec();
                for i in 1..inst.args.len() {
                    for (a, b) in out.iter_mut().zip(operand(i).iter()) {
                        *a = combine(inst.kind, *a, *b);
                    }
                }
                out
            }
            _ => return None,
        })
    }
}

fn inject(whole: &[Bit], low: usize, part: &[Bit]) -> Vec<Bit> {
    let mut out = whole.to_vec();
    for (i, bit) in part.iter().enumerate() {
        if let Some(slot) = out.get_mut(low + i) {
            *slot = *bit;
        }
    }
    out
}

/// A bit of a bitwise operation, as far as it is a wire or constant.
fn combine(kind: OpKind, a: Bit, b: Bit) -> Bit {
    let neutral = kind == OpKind::CombAnd;
    match (a, b) {
        (Bit::Known(x), Bit::Known(y)) => Bit::Known(match kind {
            OpKind::CombAnd => x && y,
            OpKind::CombOr => x || y,
            _ => x != y,
        }),
        (Bit::Known(x), other) | (other, Bit::Known(x)) if x == neutral => other,
        (Bit::Known(x), _) | (_, Bit::Known(x)) if kind != OpKind::CombXor => Bit::Known(x),
        (a, b) if a == b && kind != OpKind::CombXor => a,
        _ => Bit::Other,
    }
}
