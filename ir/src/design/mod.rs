//! The elaborated design: the whole hierarchy, flattened, that both engines run.
//!
//! | module | what it does |
//! |---|---|
//! | [`ty`] | types without parameters and aliases, and their layout |
//! | [`params`] | values of module parameters |
//! | [`body`] | the code of a process or function: blocks of instructions over slots |
//! | [`elaborate`] | walks the instances and builds the [`Design`] |
//! | [`tables`] | types, constants and symbols while elaborating |
//! | `threads` | forks and joins as ends of blocks, and which blocks are a thread's |
//! | `imm`, `dense` | what is static about an operation |
//! | [`decode`], `structured` | from the operations of a region to a [`body::Body`] |
//! | [`partial`] | which bits of a driven value are merely written back |
//! | [`strength`] | nets whose bits have strengths that matter |
//! | [`support`] | which operations run at all |
//! | `yields` | which results of combinational code are constants, or others |
//! | [`promote`] | which local signals are plain values |
//! | [`trace`] | which references an observed value depends on |
//! | [`comb`] | which processes are combinational |
//! | [`describe`] | what was decided, as text |
//! | [`network`] | the dependence graph and its order |
//! | [`liveness`] | which slots of a frame matter |
//!
//! In every module, each SSA value of the graph region has a dense local number, and each instance a base: the sum is
//! the [`Gv`] of that value in that instance. A port is the same value on both sides; elaboration resolves it, so that
//! engines meet only values that something computes.

pub mod body;
mod cast;
pub mod comb;
pub mod decode;
mod dense;
pub mod describe;
pub mod elaborate;
mod imm;
mod library;
pub mod liveness;
pub mod network;
pub mod params;
pub mod partial;
pub mod promote;
pub mod strength;
mod structured;
pub mod support;
pub mod tables;
mod template;
mod threads;
pub mod trace;
pub mod ty;
mod yields;

use crate::diag::Diagnostic;
use crate::ids::ids;
use crate::module::OpId;
use crate::strings::Str;
use body::{Body, Inst};
use hashbrown::HashMap;
use network::Network;
use num_bigint::BigUint;
use trace::Windows;
use ty::{TyId, TyTable};

ids! {
    /// A value of a graph region in one instance.
    Gv,
    /// A signal: declared ones, and the hidden ones that hold registers, results of processes and ports of tops.
    SigId,
    /// A process, in the order of elaboration.
    ProcId,
    /// The code of a process or function, shared by all instances of a module.
    BodyId,
    /// An instance of a module; 0 is the first top.
    InstanceId,
    /// An instruction of a graph region.
    NodeId,
    /// A continuous drive.
    DriveId,
    /// A function or coroutine.
    FuncId,
}

/// A point in time, or a distance: femtoseconds, delta steps, epsilon steps, ordered lexicographically.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug, Default)]
pub struct Time {
    /// Femtoseconds.
    pub fs: u64,
    /// Delta steps.
    pub delta: u32,
    /// Epsilon steps.
    pub epsilon: u32,
}

impl Time {
    /// `self + d`: a real part of `d` resets delta and epsilon to those of `d`, a delta part resets epsilon. `None`
    /// past 2^64-1 fs or 2^32-1 steps.
    pub fn after(self, d: Time) -> Option<Time> {
        Some(if d.fs > 0 {
            Time { fs: self.fs.checked_add(d.fs)?, ..d }
        } else if d.delta > 0 {
            Time { fs: self.fs, delta: self.delta.checked_add(d.delta)?, epsilon: d.epsilon }
        } else {
            Time { epsilon: self.epsilon.checked_add(d.epsilon)?, ..self }
        })
    }
}

/// An instance of a module in the hierarchy.
#[derive(Clone, Debug)]
pub struct Instance {
    /// Its own name; a top has that of its module.
    pub name: Str,
    /// The instance around it.
    pub parent: Option<InstanceId>,
    /// The module's symbol.
    pub module: Str,
    /// The `hw.module` operation.
    pub op: OpId,
}

/// How several continuous drivers of a four-state signal meet.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Resolution {
    /// `wire`: Z yields, a conflict is X.
    Wire,
    /// `wand`
    WiredAnd,
    /// `wor`
    WiredOr,
}

/// What a signal holds when the simulation begins.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Init {
    /// The value of a graph value before anything ran.
    Value(Gv),
    /// What running a body (of a global) yields.
    Body(BodyId),
    /// A constant.
    Const(ConstId),
    /// Zero, the empty string, and so on; X where four-state.
    Default,
    /// Z where four-state, else zero: an unconnected input of a top, and a net.
    HighImpedance,
    /// The words of a memory, from a file.
    File {
        /// Its path.
        path: Str,
        /// Digits are binary, not hexadecimal.
        binary: bool,
    },
}

/// What a signal is, for its users.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum SignalKind {
    /// `llhd.sig`, `llhd.output`, a global
    Signal,
    /// A port of a top.
    Port,
    /// A register or memory of `seq`.
    Register,
    /// Holds something that has no name in the design, such as a result of a process.
    Hidden,
}

/// A signal.
#[derive(Clone, Debug)]
pub struct Signal {
    /// Its name within its instance; empty if it has none.
    pub name: Str,
    /// The instance that declares it; `None` for globals.
    pub instance: Option<InstanceId>,
    /// What it is.
    pub kind: SignalKind,
    /// The type of its content.
    pub ty: TyId,
    /// What it holds at first.
    pub init: Init,
    /// Set for a four-state signal with unconditional continuous drivers, which are resolved bit by bit.
    pub net: Option<Resolution>,
    /// Whether some process or function drives it.
    pub procedural: bool,
    /// Whether nothing but the network writes it: between steps it is what it was when that was last settled.
    pub settles: bool,
    /// Whether a process, or a reaction to the settled network, may write it otherwise than by an event: then it can differ from
    /// what it was when the network was last settled.
    pub at_once: bool,
    /// The operation that declares it.
    pub op: OpId,
}

/// Where the value of a [`Gv`] comes from.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum GraphDef {
    /// Nothing defines it: it belongs to an operation without run-time meaning.
    None,
    /// The same as another value (a port); gone after elaboration.
    Alias(Gv),
    /// Result `.1` of an instruction.
    Node(NodeId, u16),
    /// A reference to the whole of a signal.
    Ref(SigId),
    /// The content of a signal (a register, a result of a process, an input of a top).
    Content(SigId),
}

/// A value of a graph region.
#[derive(Clone, Copy, Debug)]
pub struct GraphValue {
    /// Its type.
    pub ty: TyId,
    /// Where it comes from.
    pub def: GraphDef,
}

/// The drive strengths of a driver; lower is stronger.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Strengths {
    /// When it drives 0: 0 supply, 1 strong, 2 pull, 3 weak, 4 high impedance.
    pub zero: u8,
    /// When it drives 1.
    pub one: u8,
}

impl Strengths {
    /// The default.
    pub const STRONG: Strengths = Strengths { zero: 1, one: 1 };
}

/// A continuous drive of a graph region.
#[derive(Clone, Debug)]
pub struct Drive {
    /// The reference that it drives.
    pub target: Gv,
    /// The value.
    pub value: Gv,
    /// The delay.
    pub delay: Delay,
    /// Drives only while this is 1.
    pub enable: Option<Gv>,
    /// Its strengths.
    pub strengths: Strengths,
    /// Whether it takes part in the resolution of its target (see [`Signal::net`]).
    pub resolved: bool,
    /// The signals that it can drive, ascending; more than one only if the reference is selected at run time.
    pub signals: Vec<SigId>,
    /// The operation.
    pub op: OpId,
}

/// The delay of a continuous drive.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Delay {
    /// Zero or epsilon: a connection, which the network settles.
    Connection,
    /// A constant.
    Constant(Time),
    /// Computed when the drive issues its event.
    Value(Gv),
}

/// An edge of a clock or trigger.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Edge {
    /// 0 to 1
    Pos,
    /// 1 to 0
    Neg,
    /// Either
    Both,
}

/// When a process runs.
#[derive(Clone, Debug)]
pub enum ProcessKind {
    /// From time 0, through its waits.
    Free,
    /// Settled with the network: a process that passed the test of [`comb`].
    Combinational,
    /// Once at the end.
    Final,
    /// From its start at each edge of the trigger, if the condition holds, with these inputs sampled.
    Triggered {
        /// The edge.
        edge: Edge,
        /// What is watched.
        trigger: Gv,
        /// Runs only if this is 1.
        condition: Option<Gv>,
        /// The values of the entry block's arguments.
        inputs: Vec<Gv>,
    },
}

/// A process.
#[derive(Clone, Debug)]
pub struct Process {
    /// Its name: the given one, or `process_N` by position in its module.
    pub name: String,
    /// The instance that holds it.
    pub instance: InstanceId,
    /// When it runs.
    pub kind: ProcessKind,
    /// Its code.
    pub body: BodyId,
    /// The graph values that the code mentions, by number.
    pub captures: Vec<Gv>,
    /// Hidden signals that hold its results.
    pub results: Vec<SigId>,
    /// The operation.
    pub op: OpId,
}

/// An `llhd.combinational`, or another operation of a graph region with code in it.
#[derive(Clone, Debug)]
pub struct Combinational {
    /// The instance that holds it.
    pub instance: InstanceId,
    /// Its code.
    pub body: BodyId,
    /// The graph values that the code mentions, by number.
    pub captures: Vec<Gv>,
    /// Hidden signals that hold its results.
    pub results: Vec<SigId>,
    /// The operation.
    pub op: OpId,
}

/// State that reacts to the settled network.
#[derive(Clone, Debug)]
pub enum Sink {
    /// A register: on the rising edge of the clock its output becomes the input in the next delta.
    Register(Register),
    /// A write port of a memory.
    Write(WritePort),
    /// A latch of a clock gate: holds `enable` of the time when the clock was low.
    ClockGate {
        /// The clock.
        clock: Gv,
        /// Enable and test enable.
        enables: Vec<Gv>,
        /// The latch.
        latch: SigId,
    },
    /// A clock divider: `output` becomes bit `pow2 - 1` of the number of rising edges so far.
    ClockDivider {
        /// The clock.
        clock: Gv,
        /// Hidden signal that counts.
        counter: SigId,
    },
    /// An assertion, assumption or cover point.
    Check(Check),
    /// `ltl.sampled`: in each time step, `output` is what `input` was when the one before it was closed.
    Sample {
        /// What is sampled.
        input: Gv,
        /// Hidden signal that holds it.
        output: SigId,
    },
    /// `verif.print`: prints its text when a time step is closed at which it has changed.
    Print {
        /// The text.
        text: Gv,
        /// Hidden signal that holds what was printed last.
        last: SigId,
    },
}

/// A register of `seq` or of a monitor.
#[derive(Clone, Debug)]
pub struct Register {
    /// Its clock.
    pub clock: Gv,
    /// What it samples.
    pub next: Gv,
    /// Holds its value where this is 0.
    pub enable: Option<Gv>,
    /// The reset and its value.
    pub reset: Option<(Gv, Gv)>,
    /// Whether the reset acts without the clock.
    pub asynchronous: bool,
    /// The signal that holds it.
    pub output: SigId,
    /// The operation.
    pub op: OpId,
}

/// A write port: at a rising edge with `enable`, the masked bits of word `address` become those of `data`.
#[derive(Clone, Debug)]
pub struct WritePort {
    /// Its clock.
    pub clock: Gv,
    /// The memory.
    pub memory: SigId,
    /// Index of the word, counted through all dimensions.
    pub address: Gv,
    /// What is written.
    pub data: Gv,
    /// Writes only where 1.
    pub enable: Option<Gv>,
    /// A bit of the mask stands for this many bits of data.
    pub mask: Option<(Gv, u32)>,
    /// The operation.
    pub op: OpId,
}

/// What a property must do.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum CheckKind {
    /// Hold; else the simulation fails.
    Assert,
    /// Hold; treated as an assertion.
    Assume,
    /// Hold at some time; counted.
    Cover,
}

/// A check of a boolean over the settled network.
#[derive(Clone, Debug)]
pub struct Check {
    /// What is checked.
    pub kind: CheckKind,
    /// The property, a boolean after lowering of its temporal part.
    pub property: Gv,
    /// Checked only where this is 1.
    pub enable: Option<Gv>,
    /// The clock and its edge; `None`: whenever an operand changed, at the end of a time step.
    pub clock: Option<(Edge, Gv)>,
    /// Its label.
    pub label: Option<Str>,
    /// The instance that holds it.
    pub instance: InstanceId,
    /// The operation.
    pub op: OpId,
}

/// A function or coroutine.
#[derive(Clone, Debug)]
pub struct Func {
    /// Its symbol.
    pub name: Str,
    /// Its code, or the external function that it stands for.
    pub code: FuncCode,
    /// Result types.
    pub results: Vec<TyId>,
    /// The operation.
    pub op: OpId,
}

/// What a call runs.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum FuncCode {
    /// A body.
    Body(BodyId),
    /// A function of the run-time registry.
    External(External),
}

/// The functions that the engines provide, by exact name and signature.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum External {
    /// `malloc(i64) -> !llvm.ptr`
    Malloc,
    /// `free(!llvm.ptr)`
    Free,
    /// `__circt_urandom_range(i32, i32, !llvm.ptr) -> i32`: minimum, maximum, seed or null.
    UrandomRange,
}

/// A constant of a bit-like type.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct ConstId(pub u32);

/// A global of linear memory: `llvm.mlir.global`.
#[derive(Clone, Debug)]
pub struct Global {
    /// Its symbol.
    pub name: Str,
    /// Its type.
    pub ty: TyId,
    /// The code that yields its initial value; zero without.
    pub init: Option<BodyId>,
    /// Its value, if an attribute gives it.
    pub value: Option<ConstId>,
}

/// A name for a graph value that is not a signal: `hw.wire`, an output port, `dbg.variable`.
#[derive(Clone, Debug)]
pub struct Named {
    /// The name within its instance.
    pub name: Str,
    /// The instance.
    pub instance: InstanceId,
    /// The value.
    pub value: Gv,
}

/// The elaborated design.
#[derive(Debug)]
pub struct Design {
    /// The text it was made from.
    pub ir: crate::Ir,
    /// Its types.
    pub types: TyTable,
    /// Constants.
    pub consts: Vec<(TyId, BigUint)>,
    /// Instances, parents before children.
    pub instances: Vec<Instance>,
    /// Signals.
    pub signals: Vec<Signal>,
    /// Graph values.
    pub values: Vec<GraphValue>,
    /// Instructions of the graph regions.
    pub nodes: Vec<Inst>,
    /// Code.
    pub bodies: Vec<Body>,
    /// Processes, in the order in which they run.
    pub processes: Vec<Process>,
    /// Continuous drives.
    pub drives: Vec<Drive>,
    /// Code in graph regions.
    pub combinationals: Vec<Combinational>,
    /// Bodies that run before time 0 and give the initial values of registers, in order: body, captures, results.
    pub initials: Vec<Combinational>,
    /// Registers, memory ports and checks.
    pub sinks: Vec<Sink>,
    /// Functions.
    pub funcs: Vec<Func>,
    /// Globals of linear memory.
    pub globals: Vec<Global>,
    /// Names of values that are no signals.
    pub named: Vec<Named>,
    /// The dependence graph.
    pub network: Network,
    /// What [`trace`] found for each graph value that a wait observes.
    pub observed: HashMap<Gv, Vec<(SigId, Windows)>>,
    /// Functions that run before time 0, after the globals are filled, in order.
    pub constructors: Vec<FuncId>,
    /// Attributes that have no meaning here.
    pub ignored: Vec<Ignored>,
    /// Warnings.
    pub warnings: Vec<Diagnostic>,
}

/// An attribute that is ignored: it can't change what a simulation does.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Ignored {
    /// Its name.
    pub name: Str,
    /// The first operation that has it.
    pub op: OpId,
    /// How many operations have it.
    pub count: u64,
}

impl Design {
    /// The hierarchical name of an instance, dotted from the top.
    pub fn instance_path(&self, instance: InstanceId) -> String {
        instance_path(&self.ir, &self.instances, instance)
    }

    /// The hierarchical name of a signal.
    pub fn signal_path(&self, signal: SigId) -> String {
        let signal = &self.signals[signal.index()];
        let name = self.ir.text(signal.name);
        match signal.instance {
            Some(instance) => format!("{}.{name}", self.instance_path(instance)),
            None => name.into_owned(),
        }
    }

    /// The code of a unit of the network, if it has any of its own, with its captures.
    pub fn unit_code(&self, unit: u32) -> Option<(BodyId, &[Gv])> {
        match &self.network.units[unit as usize].kind {
            network::UnitKind::Combinational(index) => {
                let info = &self.combinationals[*index as usize];
                Some((info.body, &info.captures))
            }
            network::UnitKind::Process(process) => {
                let info = &self.processes[process.index()];
                Some((info.body, &info.captures))
            }
            network::UnitKind::Connections(_) | network::UnitKind::Clock(_) => None,
        }
    }

    /// The hierarchical name of a process.
    pub fn process_path(&self, process: ProcId) -> String {
        let process = &self.processes[process.index()];
        format!("{}.{}", self.instance_path(process.instance), process.name)
    }
}

/// The hierarchical name of an instance.
fn instance_path(ir: &crate::Ir, instances: &[Instance], instance: InstanceId) -> String {
    let mut parts = Vec::new();
    let mut at = Some(instance);
    while let Some(id) = at {
        let instance = &instances[id.index()];
        parts.push(ir.text(instance.name));
        at = instance.parent;
    }
    parts.reverse();
    parts.join(".")
}
