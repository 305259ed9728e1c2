//! The code of processes, functions and graph regions: instructions with everything static already looked up.
//!
//! A body is a control-flow graph. Its values are *slots* of a frame; values of the graph region around it are
//! *captures*, numbered per body and bound per process. Structured control flow (`scf`) is branches here. The
//! instructions of a graph region have the same form, with [`Arg::Graph`] for operands.

use super::ty::TyId;
use super::{CheckKind, ConstId, FuncId, Gv, InstanceId, SigId, Strengths, Time};
use crate::module::OpId;
use crate::ops::OpKind;
use crate::strings::Str;
use num_bigint::BigUint;
use runtime::library::{Effect, FUNCTIONS, Function};

/// An operand.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub enum Arg {
    /// A slot of the frame.
    Slot(u32),
    /// A value of the graph region around a body, by number in the body's list.
    Capture(u32),
    /// A value of the graph region, in an instruction of a graph region.
    Graph(Gv),
}

/// An instruction: an operation with its operands and what is static about it.
#[derive(Clone, Debug)]
pub struct Inst {
    /// Which operation.
    pub kind: OpKind,
    /// Operands, flat.
    pub args: Box<[Arg]>,
    /// Their types.
    pub arg_types: Box<[TyId]>,
    /// The first of its result slots, which are consecutive (in a body).
    pub result: u32,
    /// The types of its results.
    pub result_types: Box<[TyId]>,
    /// What is static about it.
    pub imm: Imm,
    /// The operation in the text.
    pub op: OpId,
}

/// What is static about an instruction.
#[derive(Clone, PartialEq, Debug)]
pub enum Imm {
    /// Nothing.
    None,
    /// A constant of the result's type.
    Const(ConstId),
    /// The default value of the result's type: zero, the empty string, the null pointer.
    Default,
    /// A time.
    Time(Time),
    /// The lowest bit of `comb.extract`, or another small number of the operation.
    Number(u64),
    /// A predicate, as the generic form counts.
    Predicate(u32),
    /// The table of `comb.truth_table`.
    Table(Box<[bool]>),
    /// A field by position.
    Field(u32),
    /// Fields by position, outermost first.
    Path(Box<[u32]>),
    /// `hw.bitcast` between a flat four-state pair and a type of several: planes are moved, not bits.
    PlaneCast,
    /// Text.
    Text(Str),
    /// A format.
    Format(Format),
    /// A format string, in pieces.
    Template(Box<[Piece]>),
    /// A yes or no of the operation (`success`, `escaped`, `signed` …).
    Flag(bool),
    /// `sim.terminate`
    Terminate {
        /// Not a failure.
        success: bool,
        /// Says where.
        verbose: bool,
    },
    /// `sim.proc.print`
    Print {
        /// Whether the last operand is a stream.
        stream: bool,
        /// `circt.monitor.kind` and the like.
        mode: PrintMode,
    },
    /// A drive.
    Drive {
        /// Whether the last operand is an enable.
        enable: bool,
        /// Force, release, or neither.
        mode: DriveMode,
        /// Strengths.
        strengths: Strengths,
        /// The bits of the value that the drive does not write (see [`super::partial`]).
        kept: Option<ConstId>,
    },
    /// The callee.
    Callee(FuncId),
    /// The address of a function.
    Function(FuncId),
    /// The address of a global of linear memory, by position.
    Global(u32),
    /// A global signal.
    Signal(SigId),
    /// A signal made at run time.
    Local {
        /// The slot that holds its content, if it is promoted to a value.
        slot: Option<u32>,
        /// Its name.
        name: Str,
    },
    /// `four.resolve`
    Resolver(Box<super::strength::Resolver>),
    /// A type.
    Type(TyId),
    /// `llvm.getelementptr`: the element type and the indices, `None` for the next operand.
    Address {
        /// Type behind the pointer.
        element: TyId,
        /// Constant indices.
        indices: Box<[Option<i32>]>,
    },
    /// `sim.sv.fopen`: the mode `r w a r+ w+ a+` by number from 0, `None` for a multichannel descriptor.
    Open(Option<u32>),
    /// `sim.sv.readmem`
    Readmem(Box<Readmem>),
    /// A function of the run-time library, by its number in the registry.
    Library(u32),
    /// A check in a process.
    Check {
        /// What it is.
        kind: CheckKind,
        /// Whether the last operand is an enable.
        enable: bool,
        /// Its label.
        label: Option<Str>,
    },
}

/// How `sim.proc.print` prints.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PrintMode {
    /// At once.
    Now,
    /// `circt.monitor.kind = "register"`: at the end of each time step in which an operand changed.
    MonitorRegister,
    /// `circt.monitor.kind = "file"`: as `register`, but there may be several; until its stream is closed.
    MonitorFile,
    /// `circt.monitor.kind = "strobe"`: once, when the time step is closed.
    Strobe,
    /// `circt.monitor.kind = "on"`
    MonitorOn,
    /// `circt.monitor.kind = "off"`
    MonitorOff,
    /// `circt.dumpvars` and the like, whose text is not output.
    Silent,
}

/// What a drive does.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum DriveMode {
    /// Assigns.
    Assign,
    /// `circt.force`
    Force,
    /// `circt.release`
    Release,
}

/// The format of one value: `sim.fmt.*`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Format {
    /// `isLeftAligned`
    pub left: bool,
    /// `paddingChar`
    pub pad: u8,
    /// `specifierWidth` or `fieldWidth`: the minimum number of characters.
    pub width: Option<u32>,
    /// `isHexUppercase`
    pub upper: bool,
    /// `signed`
    pub signed: bool,
    /// `fracDigits`
    pub digits: u32,
    /// `fourStateWidth`: the operand is a value plane above an unknown plane of this many bits each.
    pub four_state: Option<u32>,
}

/// A piece of a format string.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Piece {
    /// Text.
    Literal(Str),
    /// The next operand.
    Value(Conversion, Format),
}

/// How an operand of a format string prints.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Conversion {
    /// `%b`
    Bin,
    /// `%o`
    Oct,
    /// `%d`
    Dec,
    /// `%h`, `%x`
    Hex,
    /// `%c`
    Char,
    /// `%s`: the bytes of an integer, the most significant first, without leading zero bytes.
    Text,
}

/// The static part of `sim.sv.readmem`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Readmem {
    /// Digits are binary.
    pub binary: bool,
    /// Which optional operands follow: start, finish, slice (two).
    pub start: bool,
    /// See `start`.
    pub finish: bool,
    /// See `start`.
    pub slice: bool,
    /// Lowest index of each unpacked dimension.
    pub lows: Box<[i64]>,
    /// Whether each dimension counts down.
    pub descending: Box<[bool]>,
}

/// A branch target with the arguments that it passes.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Edge {
    /// The block, by position.
    pub block: u32,
    /// The values of its arguments.
    pub args: Box<[Arg]>,
}

/// What a wait observes.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Watch {
    /// A value of the graph region (a capture): all that [`super::trace`] finds behind it.
    Graph(u32),
    /// The content of a reference, at suspension and after, narrowed to these windows (lowest bit, width); all of it
    /// if there are none.
    Ref(Arg, Box<[(u64, u64)]>),
}

/// The end of a block.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Term {
    /// `cf.br`, and the edges of structured control flow.
    Branch(Edge),
    /// `cf.cond_br`: 1, 0.
    Cond(Arg, Edge, Edge),
    /// `cf.switch`: flag, cases, default.
    Switch(Arg, Box<[(BigUint, Edge)]>, Edge),
    /// `llhd.wait`
    Wait {
        /// New values of the process's results.
        yields: Box<[Arg]>,
        /// Longest time.
        delay: Option<Arg>,
        /// What wakes it.
        watches: Box<[Watch]>,
        /// Where it goes on.
        resume: Edge,
    },
    /// An operation on threads, after which the process may have to wait.
    Thread {
        /// What it does.
        op: ThreadOp,
        /// The handle of a join.
        args: Box<[Arg]>,
        /// Where the threads of a fork begin, each with a copy of the frame.
        threads: Box<[Edge]>,
        /// Where it goes on. The handle of a fork is in the slot of the argument of that block by then.
        resume: Edge,
    },
    /// `llhd.halt`: the process ends, with these results.
    Halt(Box<[Arg]>),
    /// `func.return`, `llhd.return`, `llvm.return`, and the end of a yielding body.
    Return(Box<[Arg]>),
    /// `ub.unreachable`, `llvm.unreachable`
    Unreachable,
}

/// What an operation on threads does.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ThreadOp {
    /// `sim.fork`: makes threads, and waits for them.
    Fork {
        /// Which of them are waited for.
        join: Join,
        /// What `sim.disable` may call them; empty for no name.
        name: Str,
        /// The instance that they are threads of; that of who makes them if there is none.
        instance: Option<InstanceId>,
    },
    /// `sim.join`: waits for all threads of a fork.
    JoinAll,
    /// `sim.join_any`: waits for one thread of a fork.
    JoinAny,
    /// `sim.wait_fork`: waits for all threads that the process has made itself.
    WaitFork,
    /// `sim.disable_fork`: ends all threads that descend from the process.
    DisableFork,
    /// `sim.disable`: ends the threads of the forks of this name.
    Disable {
        /// The name of the forks.
        name: Str,
        /// The instance that they are threads of; that of the process if there is none.
        instance: Option<InstanceId>,
    },
}

/// Which threads a fork waits for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Join {
    /// `join`
    All,
    /// `join_any`
    Any,
    /// `join_none`
    None,
    /// `scope`: all, and they are the process itself.
    Scope,
}

/// A basic block.
#[derive(Clone, Debug)]
pub struct Block {
    /// The slots of its arguments.
    pub args: Box<[u32]>,
    /// Its instructions.
    pub insts: Vec<Inst>,
    /// Its end.
    pub term: Term,
    /// The operation behind the end.
    pub term_op: OpId,
}

/// The code of a process, function, coroutine, or region of a graph.
#[derive(Clone, Debug)]
pub struct Body {
    /// Blocks; execution starts at 0.
    pub blocks: Vec<Block>,
    /// The types of the slots.
    pub slots: Vec<TyId>,
    /// The types of the captures.
    pub captures: Vec<TyId>,
    /// The operation that holds it.
    pub op: OpId,
}

impl Inst {
    /// Whether it calls a function of the run-time library that does nothing but compute.
    pub fn is_pure_call(&self) -> bool {
        self.library().is_some_and(|function| function.effect == Effect::Pure)
    }

    /// The function of the run-time library that it calls.
    pub fn library(&self) -> Option<&'static Function> {
        match self.imm {
            Imm::Library(function) => FUNCTIONS.get(function as usize),
            _ => None,
        }
    }

    /// The slots of its results.
    pub fn result_slots(&self) -> std::ops::Range<u32> {
        self.result..self.result + self.result_types.len() as u32
    }
}

impl Body {
    /// The type of an operand.
    ///
    /// # Panics
    /// On [`Arg::Graph`], which no body contains.
    pub fn arg_type(&self, arg: Arg) -> TyId {
        match arg {
            Arg::Slot(slot) => self.slots[slot as usize],
            Arg::Capture(capture) => self.captures[capture as usize],
            Arg::Graph(_) => unreachable!("bodies name graph values by capture"),
        }
    }
}

impl Term {
    /// Whether the process gives up control here.
    pub fn suspends(&self) -> bool {
        matches!(self, Term::Wait { .. } | Term::Thread { .. })
    }

    /// The edges to other blocks, those after a wait and to the starts of threads included.
    pub fn edges(&self) -> Vec<&Edge> {
        match self {
            Term::Branch(edge) | Term::Wait { resume: edge, .. } => vec![edge],
            Term::Thread { threads, resume, .. } => [resume].into_iter().chain(threads).collect(),
            Term::Cond(_, yes, no) => vec![yes, no],
            Term::Switch(_, cases, default) => cases.iter().map(|c| &c.1).chain([default]).collect(),
            Term::Halt(_) | Term::Return(_) | Term::Unreachable => Vec::new(),
        }
    }
}
