//! The macro-assembler of x86-64, in the System V convention.
//!
//! `rbx` holds the context, `rbp` the frame, `rsp` the slots; `r10` (addresses) and `r11` (values) are scratch; the other
//! registers are for variables. An operation whose result lies in a register computes it there, unless an operand that
//! is still to be read is in it.

// The expansion of `dynasm!` converts numbers of registers to what they are already.
#![allow(clippy::useless_conversion)]

use crate::lir::{Bin, Cond, Inst, Operand, Un};
use crate::masm::{
    Address, AddressBase, AssembleError, Constraints, Label, MacroAssembler, Needs, Place, Reg, RegSet,
    Registers, Src, Target,
};
use dynasmrt::{DynamicLabel, DynasmApi, DynasmLabelApi, VecAssembler, dynasm, x64::X64Relocation};

const RAX: u8 = 0;
const RCX: u8 = 1;
const RDX: u8 = 2;
const RBX: u8 = 3;
const RSP: u8 = 4;
const RBP: u8 = 5;
const RSI: u8 = 6;
const RDI: u8 = 7;
/// Scratch for addresses, and for constants while `VALUE` is busy.
const ADDRESS: u8 = 10;
/// Scratch for values.
const VALUE: u8 = 11;

const CALLER_SAVED: &[Reg] = &[Reg(RAX), Reg(RCX), Reg(RDX), Reg(RSI), Reg(RDI), Reg(8), Reg(9)];
const CALLEE_SAVED: &[Reg] = &[Reg(12), Reg(13), Reg(14), Reg(15)];
/// What a function of the C convention keeps of the registers that code uses: context, frame, and those for variables.
const KEPT: [Reg; 6] = [Reg(RBX), Reg(RBP), Reg(12), Reg(13), Reg(14), Reg(15)];

/// Between the start of a jump and its target there are less bytes than this if a short one reaches: 127, less the
/// length of the jump itself.
const SHORT: usize = 120;

/// Bytes of a page of the native stack.
const PAGE: i32 = 4096;

/// Switches of up to so many targets are a chain of comparisons.
const CHAIN: usize = 4;

/// What a processor can do beyond the base instruction set.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Features {
    /// `shlx`, `shrx`, `sarx`, `mulx`.
    pub bmi2: bool,
    /// `popcnt`.
    pub popcnt: bool,
    /// `lzcnt`.
    pub lzcnt: bool,
    /// `tzcnt`.
    pub tzcnt: bool,
}

impl Features {
    /// The base instruction set.
    pub const NONE: Features = Features { bmi2: false, popcnt: false, lzcnt: false, tzcnt: false };

    /// What this processor can do.
    pub fn host() -> Features {
        #[cfg(target_arch = "x86_64")]
        return Features {
            bmi2: is_x86_feature_detected!("bmi2"),
            popcnt: is_x86_feature_detected!("popcnt"),
            lzcnt: is_x86_feature_detected!("lzcnt"),
            tzcnt: is_x86_feature_detected!("bmi1"),
        };
        #[cfg(not(target_arch = "x86_64"))]
        Features::NONE
    }
}

impl Default for Features {
    fn default() -> Features {
        Features::host()
    }
}

/// A memory operand: base + 8 * index + disp.
#[derive(Clone, Copy)]
struct Mem {
    base: u8,
    index: Option<u8>,
    disp: i32,
}

/// A register or a memory operand.
#[derive(Clone, Copy)]
enum Rm {
    Reg(u8),
    Mem(Mem),
}

/// The assembler.
pub struct X64 {
    ops: VecAssembler<X64Relocation>,
    features: Features,
    labels: Vec<DynamicLabel>,
    /// Where labels are that were put already.
    bound: Vec<Option<usize>>,
    /// Jumps so far: where, and to what.
    jumps: Vec<(usize, Label)>,
    /// Of which jumps it is known that a short one reaches.
    short: Vec<bool>,
    /// Jump tables, placed behind the code.
    tables: Vec<(DynamicLabel, Vec<Label>)>,
    slots: u32,
    /// Where the flags tell whether a register is 0, and which: right behind the operation that made it so.
    tested: Option<(usize, u8)>,
}

macro_rules! asm {
    ($s:ident; $($t:tt)*) => { dynasm!($s.ops ; .arch x64 ; $($t)*) };
}

/// An instruction with a memory operand between the tokens before and those after it. Static bases give the shortest
/// encodings.
macro_rules! with_mem {
    ($s:ident, $m:expr, [$($pre:tt)*], [$($post:tt)*]) => {{
        let Mem { base, index, disp } = $m;
        match (base, index, i8::try_from(disp)) {
            (RBX, None, Ok(d)) => asm!($s; $($pre)* [BYTE rbx + d] $($post)*),
            (RBX, None, Err(_)) => asm!($s; $($pre)* [rbx + disp] $($post)*),
            (RBP, None, Ok(d)) => asm!($s; $($pre)* [BYTE rbp + d] $($post)*),
            (RBP, None, Err(_)) => asm!($s; $($pre)* [rbp + disp] $($post)*),
            (RSP, None, Ok(d)) => asm!($s; $($pre)* [BYTE rsp + d] $($post)*),
            (RSP, None, Err(_)) => asm!($s; $($pre)* [rsp + disp] $($post)*),
            (_, None, Ok(d)) => asm!($s; $($pre)* [BYTE Rq(base) + d] $($post)*),
            (_, None, Err(_)) => asm!($s; $($pre)* [Rq(base) + disp] $($post)*),
            (_, Some(i), Ok(d)) => asm!($s; $($pre)* [BYTE Rq(base) + Rq(i) * 8 + d] $($post)*),
            (_, Some(i), Err(_)) => asm!($s; $($pre)* [Rq(base) + Rq(i) * 8 + disp] $($post)*),
        }
    }};
}

/// `op reg, rm`
macro_rules! reg_rm {
    ($s:ident, $op:ident, $r:expr, $rm:expr) => {{
        let r: u8 = $r;
        match $rm {
            Rm::Reg(x) => asm!($s; $op Rq(r), Rq(x)),
            Rm::Mem(m) => with_mem!($s, m, [$op Rq(r),], []),
        }
    }};
}

/// `op rm, reg`
macro_rules! rm_reg {
    ($s:ident, $op:ident, $rm:expr, $r:expr) => {{
        let r: u8 = $r;
        match $rm {
            Rm::Reg(x) => asm!($s; $op Rq(x), Rq(r)),
            Rm::Mem(m) => with_mem!($s, m, [$op], [, Rq(r)]),
        }
    }};
}

/// `op rm, imm`
macro_rules! rm_imm {
    ($s:ident, $op:ident, $rm:expr, $imm:expr) => {{
        let imm: i32 = $imm;
        match ($rm, i8::try_from(imm)) {
            (rm, Ok(imm)) => $s.short(digit!($op), rm, imm),
            (Rm::Reg(x), Err(_)) => asm!($s; $op Rq(x), DWORD imm),
            (Rm::Mem(m), Err(_)) => with_mem!($s, m, [$op QWORD], [, DWORD imm]),
        }
    }};
}

/// The number of an operation in the group of opcode 83.
macro_rules! digit {
    (add) => {
        0
    };
    (or) => {
        1
    };
    (and) => {
        4
    };
    (sub) => {
        5
    };
    (xor) => {
        6
    };
    (cmp) => {
        7
    };
}

/// One of the five operations of the same shape.
macro_rules! alu {
    ($macro:ident, $s:ident, $op:expr, $($args:tt)*) => {
        match $op {
            Bin::Add => $macro!($s, add, $($args)*),
            Bin::Sub => $macro!($s, sub, $($args)*),
            Bin::And => $macro!($s, and, $($args)*),
            Bin::Or => $macro!($s, or, $($args)*),
            _ => $macro!($s, xor, $($args)*),
        }
    };
}

/// The instruction with the suffix of a condition.
macro_rules! on_cond {
    ($s:ident, $cond:expr, [$($e:ident $ne:ident $b:ident $be:ident $a:ident $ae:ident $l:ident $le:ident $g:ident $ge:ident)?], $($args:tt)*) => {
        match $cond {
            Cond::Eq => asm!($s; $($e)? $($args)*),
            Cond::Ne => asm!($s; $($ne)? $($args)*),
            Cond::Ult => asm!($s; $($b)? $($args)*),
            Cond::Ule => asm!($s; $($be)? $($args)*),
            Cond::Ugt => asm!($s; $($a)? $($args)*),
            Cond::Uge => asm!($s; $($ae)? $($args)*),
            Cond::Slt => asm!($s; $($l)? $($args)*),
            Cond::Sle => asm!($s; $($le)? $($args)*),
            Cond::Sgt => asm!($s; $($g)? $($args)*),
            Cond::Sge => asm!($s; $($ge)? $($args)*),
        }
    };
}

fn imm32(c: u64) -> Option<i32> {
    i32::try_from(c as i64).ok()
}

/// Which byte of a word has all bits of a constant, and what they are there.
fn byte_of(c: u64) -> Option<(i32, i8)> {
    let byte = c.trailing_zeros() / 8;
    let bits = u8::try_from(c.checked_shr(8 * byte)?).ok()?;
    Some((byte as i32, bits as i8))
}

/// The number of a bit, if a constant is that alone and too far up for an immediate operand.
fn high_bit(op: Bin, c: u64) -> Option<i8> {
    (op == Bin::Or && c.is_power_of_two() && imm32(c).is_none()).then(|| c.trailing_zeros() as i8)
}

fn commutes(op: Bin) -> bool {
    matches!(op, Bin::Add | Bin::Mul | Bin::MulHigh | Bin::And | Bin::Or | Bin::Xor)
}

/// Whether reading `src` reads this register.
fn reads(src: Src, reg: u8) -> bool {
    reads_place(src, Place::Reg(Reg(reg)))
}

/// Whether reading `src` reads this place.
fn reads_place(src: Src, here: Place) -> bool {
    match src {
        Src::Place(p) => p == here,
        Src::Const(_) => false,
        Src::Mem(a) => a.base == AddressBase::Place(here) || a.index == Some(here),
    }
}

fn slot(slot: u32) -> Mem {
    // There are far less slots than would not fit; see `MAX_SLOTS`.
    Mem { base: RSP, index: None, disp: (slot as i32).wrapping_mul(8) }
}

impl X64 {
    /// An assembler for a processor that can do this.
    pub fn new(features: Features) -> X64 {
        X64 {
            ops: VecAssembler::new(0),
            features,
            labels: Vec::new(),
            bound: Vec::new(),
            jumps: Vec::new(),
            short: Vec::new(),
            tables: Vec::new(),
            slots: 0,
            tested: None,
        }
    }

    /// `op rm, imm8`, sign-extended, for which dynasm takes the long form.
    fn short(&mut self, digit: u8, rm: Rm, imm: i8) {
        let (low, high) = (|r: u8| r & 7, |r: u8| r >> 3);
        match rm {
            Rm::Reg(x) => asm!(self; .bytes [0x48 | high(x), 0x83, 0xc0 | digit << 3 | low(x)]),
            Rm::Mem(Mem { base, index, disp }) => {
                let rex = 0x48 | index.map_or(0, high) << 1 | high(base);
                let small = i8::try_from(disp).is_ok();
                let mode = if small { 0x40 } else { 0x80 };
                match index {
                    // `rsp` and `r12` are bases with a further byte only.
                    None if low(base) != RSP => asm!(self; .bytes [rex, 0x83, mode | digit << 3 | low(base)]),
                    _ => {
                        let sib = match index {
                            Some(i) => 3 << 6 | low(i) << 3 | low(base),
                            None => RSP << 3 | low(base),
                        };
                        asm!(self; .bytes [rex, 0x83, mode | digit << 3 | RSP, sib]);
                    }
                }
                if small {
                    asm!(self; .i8 disp as i8);
                } else {
                    asm!(self; .i32 disp);
                }
            }
        }
        asm!(self; .i8 imm);
    }

    // Four instructions that dynasm gives a prefix that they do not need, as it does not know the register.

    fn push(&mut self, reg: u8) {
        if reg > 7 {
            asm!(self; .u8 0x41);
        }
        asm!(self; .u8 0x50 | reg & 7);
    }

    fn pop(&mut self, reg: u8) {
        if reg > 7 {
            asm!(self; .u8 0x41);
        }
        asm!(self; .u8 0x58 | reg & 7);
    }

    fn zero(&mut self, reg: u8) {
        if reg > 7 {
            asm!(self; .u8 0x45);
        }
        asm!(self; .bytes [0x31, 0xc0 | ((reg & 7) * 9)]);
    }

    fn constant_of_32_bits(&mut self, reg: u8, c: u32) {
        if reg > 7 {
            asm!(self; .u8 0x41);
        }
        asm!(self; .u8 0xb8 | reg & 7; .u32 c);
    }

    fn dynamic(&self, label: Label) -> DynamicLabel {
        self.labels[label.0 as usize]
    }

    /// The memory operand of an address; may use `ADDRESS`, and touches no flags.
    fn mem(&mut self, address: Address) -> Mem {
        let (base, index) = match (address.base, address.index) {
            (AddressBase::Place(Place::Slot(b)), Some(Place::Slot(i))) => {
                // Both are on the stack and there is one register for them.
                with_mem!(self, slot(i), [mov Rq(ADDRESS),], []);
                asm!(self; lea Rq(ADDRESS), [Rq(ADDRESS) * 8]);
                // No `add`: flags stay as they are.
                asm!(self; push Rq(VALUE));
                with_mem!(self, slot(b + 1), [mov Rq(VALUE),], []);
                asm!(self; lea Rq(ADDRESS), [Rq(ADDRESS) + Rq(VALUE)]; pop Rq(VALUE));
                (ADDRESS, None)
            }
            (base, index) => {
                let mut fetch = |place: Place| match place {
                    Place::Reg(r) => r.0,
                    Place::Slot(s) => {
                        with_mem!(self, slot(s), [mov Rq(ADDRESS),], []);
                        ADDRESS
                    }
                };
                let base = match base {
                    AddressBase::Context => RBX,
                    AddressBase::Frame => RBP,
                    AddressBase::Place(p) => fetch(p),
                };
                (base, index.map(fetch))
            }
        };
        let disp = u64::from(address.word) * 8;
        if let Ok(disp) = i32::try_from(disp) {
            return Mem { base, index, disp };
        }
        // Two gigabytes away: rare enough to do it the long way.
        match index {
            Some(i) => asm!(self; lea Rq(ADDRESS), [Rq(base) + Rq(i) * 8]),
            None => self.move_reg(ADDRESS, base),
        }
        let (half, rest) = (i32::MAX & !7, disp - (i32::MAX & !7) as u64);
        let mut rest = rest;
        asm!(self; lea Rq(ADDRESS), [Rq(ADDRESS) + half]);
        while rest > half as u64 {
            asm!(self; lea Rq(ADDRESS), [Rq(ADDRESS) + half]);
            rest -= half as u64;
        }
        Mem { base: ADDRESS, index: None, disp: rest as i32 }
    }

    /// A register or memory operand with the value; constants go to `scratch`.
    fn rm(&mut self, src: Src, scratch: u8) -> Rm {
        match src {
            Src::Place(Place::Reg(r)) => Rm::Reg(r.0),
            Src::Place(Place::Slot(s)) => Rm::Mem(slot(s)),
            Src::Mem(a) => Rm::Mem(self.mem(a)),
            Src::Const(c) => {
                self.constant(scratch, c);
                Rm::Reg(scratch)
            }
        }
    }

    /// A register with the value: its own, or `scratch`. Touches no flags.
    fn reg(&mut self, src: Src, scratch: u8) -> u8 {
        match src {
            Src::Place(Place::Reg(r)) => r.0,
            _ => {
                self.fetch(scratch, src);
                scratch
            }
        }
    }

    /// Loads a register without touching the flags.
    fn constant(&mut self, reg: u8, c: u64) {
        if let Ok(c) = u32::try_from(c) {
            self.constant_of_32_bits(reg, c);
        } else if let Some(c) = imm32(c) {
            asm!(self; mov Rq(reg), DWORD c);
        } else {
            asm!(self; mov Rq(reg), QWORD c as i64);
        }
    }

    fn move_reg(&mut self, dst: u8, src: u8) {
        if dst != src {
            asm!(self; mov Rq(dst), Rq(src));
        }
    }

    /// Moves a value to a register without touching the flags.
    fn fetch(&mut self, reg: u8, src: Src) {
        match src {
            Src::Const(c) => self.constant(reg, c),
            Src::Place(Place::Reg(r)) => self.move_reg(reg, r.0),
            _ => {
                let rm = self.rm(src, reg);
                reg_rm!(self, mov, reg, rm);
            }
        }
    }

    /// Moves a value to a register; the flags are free.
    fn fetch_freely(&mut self, reg: u8, src: Src) {
        match src {
            Src::Const(0) => self.zero(reg),
            _ => self.fetch(reg, src),
        }
    }

    /// Moves a register to a place. Touches no flags.
    fn put(&mut self, dst: Place, reg: u8) {
        match dst {
            Place::Reg(r) => self.move_reg(r.0, reg),
            Place::Slot(s) => with_mem!(self, slot(s), [mov], [, Rq(reg)]),
        }
    }

    /// The register to compute in: that of `dst`, unless `later` is to be read after it was written.
    fn work(dst: Place, later: &[Src]) -> u8 {
        match dst {
            Place::Reg(r) if !later.iter().any(|s| reads(*s, r.0)) => r.0,
            _ => VALUE,
        }
    }

    /// `reg = op(reg, b)` for the five simple operations and the product.
    fn apply(&mut self, op: Bin, reg: u8, b: Src) {
        // The scratch register that is free.
        let spare = if reg == VALUE { ADDRESS } else { VALUE };
        match (op, b) {
            (Bin::Mul, Src::Const(c)) if imm32(c).is_some() => {
                let c = c as i32;
                match i8::try_from(c) {
                    Ok(c) => asm!(self; imul Rq(reg), Rq(reg), BYTE c),
                    Err(_) => asm!(self; imul Rq(reg), Rq(reg), DWORD c),
                }
            }
            (Bin::Mul, _) => {
                let rm = self.rm(b, spare);
                reg_rm!(self, imul, reg, rm);
            }
            // What does not set the zero flag returns.
            (Bin::And, Src::Const(0xff)) => return asm!(self; movzx Rd(reg), Rb(reg)),
            (Bin::And, Src::Const(0xffff)) => return asm!(self; movzx Rd(reg), Rw(reg)),
            (Bin::And, Src::Const(0xffff_ffff)) => return asm!(self; mov Rd(reg), Rd(reg)),
            (Bin::And, Src::Const(c)) if c <= 0x7f => asm!(self; and Rd(reg), BYTE c as i8),
            (Bin::And, Src::Const(c)) if u32::try_from(c).is_ok() => {
                asm!(self; and Rd(reg), DWORD c as i32);
            }
            (_, Src::Const(c)) => match (imm32(c), high_bit(op, c)) {
                (Some(c), _) => alu!(rm_imm, self, op, Rm::Reg(reg), c),
                (None, Some(bit)) => return asm!(self; bts Rq(reg), BYTE bit),
                (None, None) => {
                    self.constant(spare, c);
                    alu!(reg_rm, self, op, reg, Rm::Reg(spare));
                }
            },
            _ => {
                let rm = self.rm(b, spare);
                alu!(reg_rm, self, op, reg, rm);
            }
        }
        if op != Bin::Mul {
            self.tested = Some((self.offset(), reg));
        }
    }

    /// A sum as an address, where that saves a move.
    fn lea(&mut self, op: Bin, dst: Place, a: Src, b: Src) -> bool {
        let (Place::Reg(d), Src::Place(Place::Reg(a))) = (dst, a) else { return false };
        match (op, b) {
            (Bin::Add, Src::Place(Place::Reg(b))) if d != a && d != b => {
                asm!(self; lea Rq(d.0), [Rq(a.0) + Rq(b.0)]);
            }
            (Bin::Add | Bin::Sub, Src::Const(c)) if d != a => {
                let Some(c) = imm32(if op == Bin::Add { c } else { c.wrapping_neg() }) else { return false };
                match i8::try_from(c) {
                    Ok(c) => asm!(self; lea Rq(d.0), [BYTE Rq(a.0) + c]),
                    Err(_) => asm!(self; lea Rq(d.0), [Rq(a.0) + c]),
                }
            }
            _ => return false,
        }
        true
    }

    fn simple(&mut self, op: Bin, dst: Place, mut a: Src, mut b: Src) {
        let here = Src::Place(dst);
        if commutes(op) && (matches!(a, Src::Const(_)) || (b == here && a != here)) {
            std::mem::swap(&mut a, &mut b);
        }
        if self.lea(op, dst, a, b) {
            return;
        }
        // In place on the stack.
        if let (Place::Slot(s), true) = (dst, a == here && op != Bin::Mul) {
            return self.in_memory(op, slot(s), b);
        }
        // The low part of another register or of memory in one instruction.
        if let (Place::Reg(d), Bin::And, Src::Const(c @ (0xff | 0xffff | 0xffff_ffff))) = (dst, op, b)
            && a != here
        {
            match (self.rm(a, VALUE), c) {
                (Rm::Reg(x), 0xff) => asm!(self; movzx Rd(d.0), Rb(x)),
                (Rm::Reg(x), 0xffff) => asm!(self; movzx Rd(d.0), Rw(x)),
                (Rm::Reg(x), _) => asm!(self; mov Rd(d.0), Rd(x)),
                (Rm::Mem(m), 0xff) => with_mem!(self, m, [movzx Rd(d.0), BYTE], []),
                (Rm::Mem(m), 0xffff) => with_mem!(self, m, [movzx Rd(d.0), WORD], []),
                (Rm::Mem(m), _) => with_mem!(self, m, [mov Rd(d.0), DWORD], []),
            }
            return;
        }
        // `b` is in the register of the result.
        if let (Place::Reg(d), Bin::Sub, true) = (dst, op, b == here && a != here && !reads_place(a, dst)) {
            asm!(self; neg Rq(d.0));
            return self.apply(Bin::Add, d.0, a);
        }
        let reg = if a == here { Self::work(dst, &[]) } else { Self::work(dst, &[b]) };
        self.fetch_freely(reg, a);
        self.apply(op, reg, b);
        self.put(dst, reg);
    }

    /// `[mem] = op([mem], b)`; `mem` may use `ADDRESS`.
    fn in_memory(&mut self, op: Bin, mem: Mem, b: Src) {
        match b {
            Src::Const(c) if let Some(c) = imm32(c) => alu!(rm_imm, self, op, Rm::Mem(mem), c),
            Src::Const(c) if let Some(bit) = high_bit(op, c) => {
                with_mem!(self, mem, [bts QWORD], [, BYTE bit])
            }
            _ => {
                let b = self.reg(b, VALUE);
                alu!(rm_reg, self, op, Rm::Mem(mem), b);
            }
        }
    }

    fn shift(&mut self, op: Bin, dst: Place, a: Src, count: Src) {
        if let Src::Const(count) = count {
            let (reg, count) = (Self::work(dst, &[]), (count & 63) as i8);
            self.fetch_freely(reg, a);
            match op {
                _ if count == 0 => {}
                Bin::Shl if count == 1 => asm!(self; add Rq(reg), Rq(reg)),
                Bin::Shl => asm!(self; shl Rq(reg), BYTE count),
                Bin::Shr => asm!(self; shr Rq(reg), BYTE count),
                _ => asm!(self; sar Rq(reg), BYTE count),
            }
            if count != 0 {
                self.tested = Some((self.offset(), reg));
            }
            return self.put(dst, reg);
        }
        if self.features.bmi2 {
            let count = self.reg(count, VALUE);
            let rm = self.rm(a, ADDRESS);
            let reg = Self::work(dst, &[]);
            match rm {
                Rm::Reg(x) => match op {
                    Bin::Shl => asm!(self; shlx Rq(reg), Rq(x), Rq(count)),
                    Bin::Shr => asm!(self; shrx Rq(reg), Rq(x), Rq(count)),
                    _ => asm!(self; sarx Rq(reg), Rq(x), Rq(count)),
                },
                Rm::Mem(m) => match op {
                    Bin::Shl => with_mem!(self, m, [shlx Rq(reg),], [, Rq(count)]),
                    Bin::Shr => with_mem!(self, m, [shrx Rq(reg),], [, Rq(count)]),
                    _ => with_mem!(self, m, [sarx Rq(reg),], [, Rq(count)]),
                },
            }
            return self.put(dst, reg);
        }
        let reg = match Self::work(dst, &[count]) {
            RCX => VALUE,
            reg => reg,
        };
        self.fetch(reg, a);
        self.fetch(RCX, count);
        match op {
            Bin::Shl => asm!(self; shl Rq(reg), cl),
            Bin::Shr => asm!(self; shr Rq(reg), cl),
            _ => asm!(self; sar Rq(reg), cl),
        }
        self.put(dst, reg);
    }

    /// An operand for an instruction that takes the others from `rax` and `rdx`.
    fn outside(&mut self, src: Src) -> Src {
        if matches!(src, Src::Const(_)) || reads(src, RAX) || reads(src, RDX) {
            self.fetch(VALUE, src);
            return Src::Place(Place::Reg(Reg(VALUE)));
        }
        src
    }

    fn multiply_high(&mut self, dst: Place, mut a: Src, mut b: Src) {
        if self.features.bmi2 {
            if b == Src::Place(Place::Reg(Reg(RDX))) || matches!(b, Src::Const(_)) {
                std::mem::swap(&mut a, &mut b);
            }
            if reads(b, RDX) || matches!(b, Src::Const(_)) {
                self.fetch(VALUE, b);
                b = Src::Place(Place::Reg(Reg(VALUE)));
            }
            self.fetch(RDX, a);
            let rm = self.rm(b, VALUE);
            let reg = Self::work(dst, &[]);
            // Of two equal destinations the high half remains.
            match rm {
                Rm::Reg(x) => asm!(self; mulx Rq(reg), Rq(reg), Rq(x)),
                Rm::Mem(m) => with_mem!(self, m, [mulx Rq(reg), Rq(reg),], []),
            }
            return self.put(dst, reg);
        }
        if b == Src::Place(Place::Reg(Reg(RAX))) {
            std::mem::swap(&mut a, &mut b);
        }
        let b = self.outside(b);
        self.fetch(RAX, a);
        match self.rm(b, VALUE) {
            Rm::Reg(x) => asm!(self; mul Rq(x)),
            Rm::Mem(m) => with_mem!(self, m, [mul QWORD], []),
        }
        self.put(dst, RDX);
    }

    fn divide(&mut self, op: Bin, dst: Place, a: Src, b: Src) {
        let b = self.outside(b);
        self.fetch(RAX, a);
        let rm = self.rm(b, VALUE);
        if matches!(op, Bin::DivU | Bin::RemU) {
            asm!(self; xor edx, edx);
            match rm {
                Rm::Reg(x) => asm!(self; div Rq(x)),
                Rm::Mem(m) => with_mem!(self, m, [div QWORD], []),
            }
        } else {
            asm!(self; cqo);
            match rm {
                Rm::Reg(x) => asm!(self; idiv Rq(x)),
                Rm::Mem(m) => with_mem!(self, m, [idiv QWORD], []),
            }
        }
        self.put(dst, if matches!(op, Bin::DivU | Bin::DivS) { RAX } else { RDX });
    }

    /// Sets the flags for `a cond b`; the condition to ask for.
    fn flags(&mut self, mut cond: Cond, mut a: Src, mut b: Src) -> Cond {
        if matches!(a, Src::Const(_)) {
            std::mem::swap(&mut a, &mut b);
            cond = cond.swap();
        }
        let a = match (a, b) {
            (Src::Const(_), _) | (Src::Mem(_) | Src::Place(Place::Slot(_)), Src::Mem(_)) => {
                Rm::Reg(self.reg(a, VALUE))
            }
            _ => self.rm(a, VALUE),
        };
        let tested = self.tested.filter(|_| matches!(cond, Cond::Eq | Cond::Ne));
        match (a, b) {
            (Rm::Reg(x), Src::Const(0)) if tested == Some((self.offset(), x)) => {}
            (Rm::Reg(x), Src::Const(0)) => asm!(self; test Rq(x), Rq(x)),
            (_, Src::Const(c)) if imm32(c).is_some() => rm_imm!(self, cmp, a, c as i32),
            (Rm::Reg(x), _) => {
                let b = self.rm(b, if x == VALUE { ADDRESS } else { VALUE });
                reg_rm!(self, cmp, x, b);
            }
            (Rm::Mem(_), _) => {
                let b = self.reg(b, VALUE);
                rm_reg!(self, cmp, a, b);
            }
        }
        cond
    }

    /// The register gets the condition as 0 or 1; may destroy the flags.
    fn set(&mut self, cond: Cond, reg: u8) {
        on_cond!(self, cond, [sete setne setb setbe seta setae setl setle setg setge], Rb(reg));
        asm!(self; movzx Rd(reg), Rb(reg));
    }

    /// Whether a short form of the next jump, to this label, reaches: known of what lies behind us, or from before.
    fn is_near(&mut self, to: Label) -> bool {
        let (here, number) = (self.offset(), self.jumps.len());
        self.jumps.push((here, to));
        match self.bound[to.0 as usize] {
            Some(at) => here - at < SHORT,
            None => self.short.get(number).copied().unwrap_or(false),
        }
    }

    fn jump_if(&mut self, cond: Cond, to: Label) {
        let near = self.is_near(to);
        let to = self.dynamic(to);
        if near {
            on_cond!(self, cond, [je jne jb jbe ja jae jl jle jg jge], BYTE =>to);
        } else {
            on_cond!(self, cond, [je jne jb jbe ja jae jl jle jg jge], =>to);
        }
    }

    /// `dst = cond ? yes : no`, by the flags as they are.
    fn choose(&mut self, cond: Cond, dst: Place, yes: Src, no: Src) {
        let here = Src::Place(dst);
        let (cond, first, then) = match dst {
            Place::Reg(r) if yes == here || (no != here && reads(yes, r.0) && !reads(no, r.0)) => {
                (cond.negate(), yes, no)
            }
            _ => (cond, no, yes),
        };
        let reg = if first == here { Self::work(dst, &[]) } else { Self::work(dst, &[then]) };
        self.fetch(reg, first);
        let then = self.rm(then, ADDRESS);
        match cond {
            Cond::Eq => reg_rm!(self, cmove, reg, then),
            Cond::Ne => reg_rm!(self, cmovne, reg, then),
            Cond::Ult => reg_rm!(self, cmovb, reg, then),
            Cond::Ule => reg_rm!(self, cmovbe, reg, then),
            Cond::Ugt => reg_rm!(self, cmova, reg, then),
            Cond::Uge => reg_rm!(self, cmovae, reg, then),
            Cond::Slt => reg_rm!(self, cmovl, reg, then),
            Cond::Sle => reg_rm!(self, cmovle, reg, then),
            Cond::Sgt => reg_rm!(self, cmovg, reg, then),
            Cond::Sge => reg_rm!(self, cmovge, reg, then),
        }
        self.put(dst, reg);
    }

    /// Number of ones without `popcnt`: sums of ever wider fields.
    fn count_ones(&mut self, dst: Place, a: Src) {
        let (x, t, c) = (VALUE, ADDRESS, RAX);
        self.fetch(x, a);
        asm!(self
            ; mov Rq(t), Rq(x) ; shr Rq(t), BYTE 1
            ; mov Rq(c), QWORD 0x5555_5555_5555_5555 ; and Rq(t), Rq(c) ; sub Rq(x), Rq(t)
            ; mov Rq(c), QWORD 0x3333_3333_3333_3333
            ; mov Rq(t), Rq(x) ; shr Rq(t), BYTE 2 ; and Rq(t), Rq(c) ; and Rq(x), Rq(c) ; add Rq(x), Rq(t)
            ; mov Rq(t), Rq(x) ; shr Rq(t), BYTE 4 ; add Rq(x), Rq(t)
            ; mov Rq(c), QWORD 0x0f0f_0f0f_0f0f_0f0f ; and Rq(x), Rq(c)
            ; mov Rq(c), QWORD 0x0101_0101_0101_0101 ; imul Rq(x), Rq(c) ; shr Rq(x), BYTE 56
        );
        self.put(dst, x);
    }

    /// Position of a bit by `bsr` or `bsf`, which say nothing of 0.
    fn scan(&mut self, leading: bool, dst: Place, a: Src) {
        let a = match a {
            Src::Mem(_) | Src::Const(_) => Rm::Reg(self.reg(a, VALUE)),
            _ => self.rm(a, VALUE),
        };
        if leading {
            self.constant(ADDRESS, 127);
            reg_rm!(self, bsr, VALUE, a);
            asm!(self; cmove Rq(VALUE), Rq(ADDRESS); xor Rd(VALUE), BYTE 63);
        } else {
            self.constant(ADDRESS, 64);
            reg_rm!(self, bsf, VALUE, a);
            asm!(self; cmove Rq(VALUE), Rq(ADDRESS));
        }
        self.put(dst, VALUE);
    }

    fn epilogue(&mut self) {
        if self.slots != 0 {
            let bytes = self.slots as i32 * 8;
            rm_imm!(self, add, Rm::Reg(RSP), bytes);
        }
        asm!(self; ret);
    }

    /// What the kernel enters by: keeps the registers that are its own around a call of what is [inside](kernel::abi::INSIDE).
    fn entrance(&mut self) {
        let inside = self.label();
        for reg in KEPT {
            self.push(reg.0);
        }
        // The stack is aligned to 16 bytes at a call: there are the return address, and an even number of words.
        self.push(RDI);
        asm!(self; mov rbx, rdi; mov rbp, rsi);
        let to = self.dynamic(inside);
        asm!(self; call =>to);
        self.pop(RDI);
        for reg in KEPT.iter().rev() {
            self.pop(reg.0);
        }
        asm!(self; ret; .align 16);
        assert_eq!(self.offset(), kernel::abi::INSIDE, "thunks are called at this offset");
        self.bind(inside);
    }
}

impl MacroAssembler for X64 {
    fn registers(&self) -> Registers {
        Registers {
            caller_saved: CALLER_SAVED,
            callee_saved: CALLEE_SAVED,
            result: Reg(RAX),
            argument: Reg(RSI),
        }
    }

    fn constraints(&self, inst: &Inst) -> Constraints {
        const HIGH: RegSet = RegSet::of(&[Reg(RAX), Reg(RDX)]);
        let (rax, rdx) = (Some(Reg(RAX)), Some(Reg(RDX)));
        match inst {
            Inst::Bin { op: Bin::MulHigh, .. } if self.features.bmi2 => {
                Constraints { clobbers: RegSet::of(&[Reg(RDX)]), result: None, operands: [rdx, None] }
            }
            Inst::Bin { op: Bin::MulHigh, .. } => {
                Constraints { clobbers: HIGH, result: rdx, operands: [rax, None] }
            }
            Inst::Bin { op: Bin::DivU | Bin::DivS, .. } => {
                Constraints { clobbers: HIGH, result: rax, operands: [rax, None] }
            }
            Inst::Bin { op: Bin::RemU | Bin::RemS, .. } => {
                Constraints { clobbers: HIGH, result: rdx, operands: [rax, None] }
            }
            Inst::Bin { op: Bin::Shl | Bin::Shr | Bin::Sar, b: Operand::V(_), .. } if !self.features.bmi2 => {
                Constraints {
                    clobbers: RegSet::of(&[Reg(RCX)]),
                    result: None,
                    operands: [None, Some(Reg(RCX))],
                }
            }
            Inst::Un { op: Un::Ones, .. } if !self.features.popcnt => {
                Constraints { clobbers: RegSet::of(&[Reg(RAX)]), result: None, operands: [None, None] }
            }
            _ => Constraints::default(),
        }
    }

    fn offset(&self) -> usize {
        self.ops.offset().0
    }

    fn label(&mut self) -> Label {
        self.labels.push(self.ops.new_dynamic_label());
        self.bound.push(None);
        Label(self.labels.len() as u32 - 1)
    }

    fn bind(&mut self, label: Label) {
        self.bound[label.0 as usize] = Some(self.offset());
        // Who comes from elsewhere has other flags.
        self.tested = None;
        let label = self.dynamic(label);
        asm!(self; =>label);
    }

    fn prologue(&mut self, needs: Needs) {
        self.entrance();
        self.slots = needs.slots;
        // The stack is aligned to 16 bytes where we call; there is the return address, too.
        if needs.calls {
            self.slots += (1 + needs.slots) % 2;
        }
        let mut bytes = self.slots as i32 * 8;
        // Page by page, so that the end of the stack is not jumped over.
        while bytes > PAGE {
            rm_imm!(self, sub, Rm::Reg(RSP), PAGE);
            asm!(self; test [rsp], rsp);
            bytes -= PAGE;
        }
        if bytes != 0 {
            rm_imm!(self, sub, Rm::Reg(RSP), bytes);
        }
    }

    fn mov(&mut self, dst: Place, src: Src) {
        match (dst, src) {
            _ if src == Src::Place(dst) => {}
            (Place::Reg(d), _) => self.fetch_freely(d.0, src),
            (Place::Slot(s), Src::Const(c)) if imm32(c).is_some() => {
                with_mem!(self, slot(s), [mov QWORD], [, DWORD c as i32]);
            }
            (Place::Slot(_), _) => {
                let reg = self.reg(src, VALUE);
                self.put(dst, reg);
            }
        }
    }

    fn bin(&mut self, op: Bin, dst: Place, a: Src, b: Src) {
        match op {
            Bin::Add | Bin::Sub | Bin::And | Bin::Or | Bin::Xor | Bin::Mul => self.simple(op, dst, a, b),
            Bin::Shl | Bin::Shr | Bin::Sar => self.shift(op, dst, a, b),
            Bin::MulHigh => self.multiply_high(dst, a, b),
            Bin::DivU | Bin::RemU | Bin::DivS | Bin::RemS => self.divide(op, dst, a, b),
        }
    }

    fn un(&mut self, op: Un, dst: Place, a: Src) {
        let reg = Self::work(dst, &[]);
        match op {
            Un::Not => {
                self.fetch(reg, a);
                asm!(self; not Rq(reg));
            }
            Un::Neg => {
                self.fetch(reg, a);
                asm!(self; neg Rq(reg));
            }
            Un::Ones if self.features.popcnt => {
                let a = self.rm(a, VALUE);
                reg_rm!(self, popcnt, reg, a);
            }
            Un::LeadingZeros if self.features.lzcnt => {
                let a = self.rm(a, VALUE);
                reg_rm!(self, lzcnt, reg, a);
            }
            Un::TrailingZeros if self.features.tzcnt => {
                let a = self.rm(a, VALUE);
                reg_rm!(self, tzcnt, reg, a);
            }
            Un::Ones => return self.count_ones(dst, a),
            Un::LeadingZeros | Un::TrailingZeros => return self.scan(op == Un::LeadingZeros, dst, a),
            Un::SignExtend(width) => match (width, self.rm(a, VALUE)) {
                (8, Rm::Reg(x)) => asm!(self; movsx Rq(reg), Rb(x)),
                (8, Rm::Mem(m)) => with_mem!(self, m, [movsx Rq(reg), BYTE], []),
                (16, Rm::Reg(x)) => asm!(self; movsx Rq(reg), Rw(x)),
                (16, Rm::Mem(m)) => with_mem!(self, m, [movsx Rq(reg), WORD], []),
                (32, Rm::Reg(x)) => asm!(self; movsxd Rq(reg), Rd(x)),
                (32, Rm::Mem(m)) => with_mem!(self, m, [movsxd Rq(reg), DWORD], []),
                (_, rm) => {
                    if !matches!(rm, Rm::Reg(x) if x == reg) {
                        reg_rm!(self, mov, reg, rm);
                    }
                    let count = (64u8.wrapping_sub(width) & 63) as i8;
                    asm!(self; shl Rq(reg), BYTE count; sar Rq(reg), BYTE count);
                }
            },
        }
        self.put(dst, reg);
    }

    fn compare(&mut self, cond: Cond, dst: Place, a: Src, b: Src) {
        let early = match dst {
            Place::Reg(r) if !reads(a, r.0) && !reads(b, r.0) => Some(r.0),
            _ => None,
        };
        if let Some(reg) = early {
            self.zero(reg);
            let cond = self.flags(cond, a, b);
            on_cond!(self, cond, [sete setne setb setbe seta setae setl setle setg setge], Rb(reg));
            return;
        }
        let cond = self.flags(cond, a, b);
        let reg = Self::work(dst, &[]);
        self.set(cond, reg);
        self.put(dst, reg);
    }

    fn select(&mut self, dst: Place, flag: Src, yes: Src, no: Src) {
        self.compare_select(Cond::Ne, dst, (flag, Src::Const(0)), yes, no);
    }

    fn compare_select(&mut self, cond: Cond, dst: Place, (a, b): (Src, Src), yes: Src, no: Src) {
        let cond = self.flags(cond, a, b);
        self.choose(cond, dst, yes, no);
    }

    fn store(&mut self, address: Address, src: Src) {
        match src {
            Src::Const(c) if imm32(c).is_some() => {
                let m = self.mem(address);
                with_mem!(self, m, [mov QWORD], [, DWORD c as i32]);
            }
            _ => {
                let reg = self.reg(src, VALUE);
                let m = self.mem(address);
                with_mem!(self, m, [mov], [, Rq(reg)]);
            }
        }
    }

    fn update(&mut self, op: Bin, address: Address, src: Src) {
        let src = match src {
            Src::Mem(_) => Src::Place(Place::Reg(Reg(self.reg(src, VALUE)))),
            _ => src,
        };
        let m = self.mem(address);
        self.in_memory(op, m, src);
    }

    fn call(&mut self, target: Target, arg: Src, dst: Option<Place>, keep: &[(Reg, u32)]) {
        for (reg, s) in keep {
            with_mem!(self, slot(*s), [mov], [, Rq(reg.0)]);
        }
        match target {
            Target::Function(entry) => {
                self.fetch_freely(RSI, arg);
                asm!(self; mov rdi, rbx);
                self.constant(RAX, entry as u64);
                asm!(self; call rax);
            }
            Target::Thunk(word) => {
                let (word, index) = match arg {
                    Src::Const(c) => (word + c as u32, None),
                    _ => {
                        let reg = self.reg(arg, RAX);
                        (word, Some(Place::Reg(Reg(reg))))
                    }
                };
                let at = |word| Address { base: AddressBase::Context, word, index };
                self.fetch(RBP, Src::Mem(at(word + 1)));
                let inside = self.mem(at(word));
                with_mem!(self, inside, [call QWORD], []);
            }
        }
        if let Some(dst) = dst {
            self.put(dst, RAX);
        }
        for (reg, s) in keep {
            with_mem!(self, slot(*s), [mov Rq(reg.0),], []);
        }
    }

    fn jump(&mut self, to: Label) {
        let near = self.is_near(to);
        let to = self.dynamic(to);
        if near {
            asm!(self; jmp BYTE =>to);
        } else {
            asm!(self; jmp =>to);
        }
    }

    fn branch(&mut self, cond: Cond, a: Src, b: Src, to: Label) {
        let cond = self.flags(cond, a, b);
        self.jump_if(cond, to);
    }

    fn branch_test(&mut self, cond: Cond, mut a: Src, mut b: Src, to: Label) {
        if matches!(a, Src::Const(_)) || matches!(b, Src::Mem(_) | Src::Place(Place::Slot(_))) {
            std::mem::swap(&mut a, &mut b);
        }
        let cond = match (a, b) {
            (Src::Place(Place::Reg(x)), Src::Const(c)) if c <= 0xff => {
                asm!(self; test Rb(x.0), BYTE c as i8);
                cond
            }
            (Src::Place(Place::Reg(x)), Src::Const(c)) if u32::try_from(c).is_ok() => {
                asm!(self; test Rd(x.0), DWORD c as i32);
                cond
            }
            (Src::Place(Place::Reg(x)), Src::Const(c)) if c.is_power_of_two() => {
                // The bit goes to the carry flag.
                asm!(self; bt Rq(x.0), BYTE c.trailing_zeros() as i8);
                if cond == Cond::Eq { Cond::Uge } else { Cond::Ult }
            }
            (Src::Place(Place::Reg(x)), Src::Const(c)) if imm32(c).is_some() => {
                asm!(self; test Rq(x.0), DWORD c as i32);
                cond
            }
            (Src::Mem(_) | Src::Place(Place::Slot(_)), Src::Const(c))
                if let Some((byte, bits)) = byte_of(c) =>
            {
                // Whoever wrote the word wrote this byte of it, so that it need not have reached the memory.
                let Rm::Mem(m) = self.rm(a, VALUE) else { return };
                let m = Mem { disp: m.disp.wrapping_add(byte), ..m };
                with_mem!(self, m, [test BYTE], [, BYTE bits]);
                cond
            }
            (Src::Mem(_) | Src::Place(Place::Slot(_)), Src::Const(c)) if imm32(c).is_some() => {
                let Rm::Mem(m) = self.rm(a, VALUE) else { return };
                with_mem!(self, m, [test QWORD], [, DWORD c as i32]);
                cond
            }
            _ => {
                let b = self.reg(b, VALUE);
                let a = if b == VALUE && matches!(a, Src::Const(_)) {
                    Rm::Reg(self.reg(a, ADDRESS))
                } else {
                    self.rm(a, VALUE)
                };
                rm_reg!(self, test, a, b);
                cond
            }
        };
        self.jump_if(cond, to);
    }

    fn switch(&mut self, index: Src, targets: &[Label]) {
        let Some((last, others)) = targets.split_last() else { return };
        if targets.len() <= CHAIN {
            let index = self.reg(index, VALUE);
            for (i, to) in others.iter().enumerate() {
                let cond = self.flags(Cond::Eq, Src::Place(Place::Reg(Reg(index))), Src::Const(i as u64));
                self.jump_if(cond, *to);
            }
            return self.jump(*last);
        }
        let table = self.ops.new_dynamic_label();
        self.tables.push((table, targets.to_vec()));
        let index = self.reg(index, ADDRESS);
        asm!(self
            ; lea Rq(VALUE), [=>table]
            ; movsxd Rq(ADDRESS), DWORD [Rq(VALUE) + Rq(index) * 4]
            ; add Rq(ADDRESS), Rq(VALUE)
            ; jmp Rq(ADDRESS)
        );
    }

    fn ret(&mut self, status: Src) {
        self.fetch_freely(RAX, status);
        self.epilogue();
    }

    fn tighter(&self) -> Option<X64> {
        let near = |(at, label): &(usize, Label)| {
            self.bound[label.0 as usize].is_some_and(|target| target.abs_diff(*at) < SHORT)
        };
        // Code between a jump and its target only gets shorter.
        let short: Vec<bool> = self.jumps.iter().map(near).collect();
        short.contains(&true).then(|| X64 { short, ..X64::new(self.features) })
    }

    fn finish(mut self) -> Result<Vec<u8>, AssembleError> {
        let failed = |e: dynasmrt::DynasmError| AssembleError(e.to_string());
        let mut entries = Vec::new();
        for (table, targets) in std::mem::take(&mut self.tables) {
            asm!(self; .align 4; =>table);
            let base = self.offset();
            for (i, target) in targets.iter().enumerate() {
                entries.push((base, base + 4 * i, self.dynamic(*target)));
                asm!(self; .i32 0);
            }
        }
        let mut patches = Vec::with_capacity(entries.len());
        for (base, at, target) in entries {
            let target = self.ops.labels().resolve_dynamic(target).map_err(failed)?;
            patches.push((at, target.0 as i64 - base as i64));
        }
        let mut code = self.ops.finalize().map_err(failed)?;
        for (at, distance) in patches {
            let distance = i32::try_from(distance).map_err(|e| AssembleError(e.to_string()))?;
            code[at..at + 4].copy_from_slice(&distance.to_le_bytes());
        }
        Ok(code)
    }
}
