//! The text of low-level code, for people.

use super::{B, Base, Bin, Block, Callee, Cond, Function, Inst, Mem, Operand, Term, Un, V};
use std::fmt;

impl fmt::Display for V {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "v{}", self.0)
    }
}

impl fmt::Display for B {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "b{}", self.0)
    }
}

impl fmt::Display for Operand {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Operand::V(v) => v.fmt(f),
            Operand::C(c) if *c < 1024 => c.fmt(f),
            Operand::C(c) if (*c as i64) < 0 && (*c as i64) > -1024 => (*c as i64).fmt(f),
            Operand::C(c) => write!(f, "{c:#x}"),
        }
    }
}

impl fmt::Display for Mem {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self.base {
            Base::Context => f.write_str("[context")?,
            Base::Shifted(by) => write!(f, "[context by {by}")?,
            Base::Frame => f.write_str("[frame")?,
            Base::V(v) => write!(f, "[{v}")?,
            Base::Outside(v) => write!(f, "[outside {v}")?,
        }
        if self.word != 0 {
            write!(f, " + {}", self.word)?;
        }
        if let Some(index) = self.index {
            write!(f, " + {index}")?;
        }
        f.write_str("]")
    }
}

fn name(op: Bin) -> &'static str {
    match op {
        Bin::Add => "+",
        Bin::Sub => "-",
        Bin::Mul => "*",
        Bin::MulHigh => "*^",
        Bin::And => "&",
        Bin::Or => "|",
        Bin::Xor => "^",
        Bin::Shl => "<<",
        Bin::Shr => ">>",
        Bin::Sar => ">>s",
        Bin::DivU => "/u",
        Bin::RemU => "%u",
        Bin::DivS => "/s",
        Bin::RemS => "%s",
    }
}

fn relation(cond: Cond) -> &'static str {
    match cond {
        Cond::Eq => "==",
        Cond::Ne => "!=",
        Cond::Ult => "<u",
        Cond::Ule => "<=u",
        Cond::Ugt => ">u",
        Cond::Uge => ">=u",
        Cond::Slt => "<s",
        Cond::Sle => "<=s",
        Cond::Sgt => ">s",
        Cond::Sge => ">=s",
    }
}

impl fmt::Display for Inst {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Inst::Copy { dst, src } => write!(f, "{dst} = {src}"),
            Inst::Bin { op, dst, a, b } => write!(f, "{dst} = {a} {} {b}", name(*op)),
            Inst::Un { op, dst, a } => match op {
                Un::Not => write!(f, "{dst} = ~{a}"),
                Un::Neg => write!(f, "{dst} = -{a}"),
                Un::Ones => write!(f, "{dst} = ones {a}"),
                Un::LeadingZeros => write!(f, "{dst} = leading_zeros {a}"),
                Un::TrailingZeros => write!(f, "{dst} = trailing_zeros {a}"),
                Un::SignExtend(width) => write!(f, "{dst} = sign_extend {a}, {width}"),
            },
            Inst::Cmp { cond, dst, a, b } => write!(f, "{dst} = {a} {} {b}", relation(*cond)),
            Inst::Select { dst, flag, yes, no } => write!(f, "{dst} = {flag} ? {yes} : {no}"),
            Inst::Load { dst, mem, bits: 64 } => write!(f, "{dst} = {mem}"),
            Inst::Load { dst, mem, bits } => write!(f, "{dst} = {mem} of {bits}"),
            Inst::Store { mem, src } => write!(f, "{mem} = {src}"),
            Inst::Mark { mem, mask } => write!(f, "{mem} |= {mask:#x}"),
            Inst::Call { callee, arg, dst } => {
                if let Some(dst) = dst {
                    write!(f, "{dst} = ")?;
                }
                match callee {
                    Callee::Callout(callout) => write!(f, "{callout:?}({arg})"),
                    Callee::Thunk(word) => write!(f, "thunk [context + {word} + {arg}]"),
                }
            }
        }
    }
}

impl fmt::Display for Term {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Term::Jump(to) => write!(f, "jump {to}"),
            Term::Branch { cond, a, b, yes, no } => {
                write!(f, "if {a} {} {b} jump {yes} else {no}", relation(*cond))
            }
            Term::Switch { index, targets } => {
                write!(f, "switch {index}:")?;
                targets.iter().try_for_each(|b| write!(f, " {b}"))
            }
            Term::Return(status) => write!(f, "return {status}"),
        }
    }
}

impl Block {
    fn print(&self, b: B, f: &mut fmt::Formatter) -> fmt::Result {
        writeln!(f, "{b}:{}", if self.cold { " cold" } else { "" })?;
        self.insts.iter().try_for_each(|(inst, _)| writeln!(f, "    {inst}"))?;
        writeln!(f, "    {}", self.term)
    }
}

impl fmt::Display for Function {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        writeln!(f, "{}:", self.name)?;
        self.blocks.iter().zip((0..).map(B)).try_for_each(|(block, b)| block.print(b, f))
    }
}
