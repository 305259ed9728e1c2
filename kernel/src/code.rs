//! What is compiled, and who compiles it.

use crate::abi::Thunk;
use crate::layout::{Layout, Reaction};
use ir::design::{BodyId, Design, Gv, NodeId, ProcId, SigId, Sink};

/// A piece of a design that has machine code of its own.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub enum Code {
    /// A process that is activated, with its captures bound; its frame is its outermost one.
    Process(ProcId),
    /// The code of a process that makes threads, for a thread of it; in any frame.
    Thread(ProcId),
    /// A function, coroutine, or other body without captures; in any frame.
    Function(BodyId),
    /// The units of the network at these positions of [`Layout::units`], from and to (exclusive): tests the dirty bit
    /// of each in order, clears it, evaluates the unit. An [attended](Layout::attended) unit stands alone, and its frame
    /// is given; its thunk does not look at the dirty bit, and suspends for calls as that of a process does.
    Units(u32, u32),
    /// A reaction, by position in [`Layout::reactions`]: looks for the edge, keeps the clock, does what follows.
    Reaction(u32),
    /// A value of the graph as of now, into scratch words.
    Value(Gv),
    /// The step loop of the design, see [`abi`](crate::abi).
    Steps,
}

impl Code {
    /// What a piece of the network is called in reports: by the first signal with a name that it writes.
    pub fn network_name(self, design: &Design, layout: &Layout) -> String {
        let named = |signals: &[SigId]| {
            let mut named = signals.iter().filter(|s| design.signals[s.index()].name.0 != 0);
            named.next().map(|s| design.signal_path(*s))
        };
        let (what, name) = match self {
            Code::Units(from, to) => {
                let units = &layout.units[from as usize..to as usize];
                let mut targets = units.iter().flatten().map(|u| &design.network.units[*u as usize].targets);
                (format!("units {from} to {}", to - 1), targets.find_map(|t| named(t)))
            }
            Code::Reaction(reaction) => {
                let name = match &layout.reactions[reaction as usize] {
                    Reaction::Drive(drive) => named(&design.drives[*drive as usize].signals),
                    Reaction::Registers(sinks) => {
                        sinks.iter().find_map(|s| match &design.sinks[*s as usize] {
                            Sink::Register(register) => named(&[register.output]),
                            _ => None,
                        })
                    }
                    Reaction::Sink(sink) => match &design.sinks[*sink as usize] {
                        Sink::Write(port) => named(&[port.memory]),
                        _ => None,
                    },
                    Reaction::Trigger(process) => Some(design.process_path(ProcId(*process))),
                };
                (format!("reaction {reaction}"), name)
            }
            _ => (String::new(), None),
        };
        name.map_or(what.clone(), |name| format!("{what} ({name})"))
    }
}

/// An instruction, wherever it is.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum InstRef {
    /// Of a graph region.
    Node(NodeId),
    /// Of a body: block, position.
    Body(BodyId, u32, u32),
}

/// A write that an event in the queue of the next delta makes when it is applied.
///
/// The event is a header word (position in [`Tables::writes`] in the low half, number of words after the header in the
/// high half), then, if `moving`, a word with the lowest bit of the window ([`NOWHERE`]: nothing is written), then the
/// value. A window that is not wholly inside of the signal is not queued like this.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Write {
    /// The signal.
    pub signal: SigId,
    /// The lowest bit of the window; 0 if `moving`.
    pub low: u64,
    /// Its width in bits; of what is not bit-like, 0: all of it is written.
    pub width: u64,
    /// Bits of the value that are not written (limbs), if there are any.
    pub kept: Option<Box<[u64]>>,
    /// Whether the lowest bit is in the event.
    pub moving: bool,
    /// Writes, by position, whose events always follow in this order: each of a whole signal of one word, as is this one.
    pub then: Box<[u32]>,
    /// The reaction whose registers are [committed](Layout::committed), if the value is not that of the signal, which is the first of
    /// them, but those of all of them.
    pub commits: Option<u32>,
}

/// The lowest bit of a window outside of its signal.
pub const NOWHERE: u64 = u64::MAX;

/// The low half of the header word of an event that the kernel keeps elsewhere.
pub const BOXED: u32 = u32::MAX;

/// The low half of the header word of the end of a wait: the process and the number of the wait follow.
pub const WAKE: u32 = u32::MAX - 1;

/// What compiled code refers to by number; grows while code is compiled, and never changes otherwise.
#[derive(Clone, Debug)]
pub struct Tables {
    /// Writes by events; first that of all of each signal, which the kernel uses, too.
    pub writes: Vec<Write>,
    /// Instructions that a callout executes.
    pub insts: Vec<InstRef>,
    /// Constants that have a place of their own in the context block: its first word, and what it has to hold.
    pub constants: Vec<(u32, Box<[u64]>)>,
}

impl Tables {
    /// What there is of a design before anything is compiled.
    pub fn new(design: &Design) -> Tables {
        let whole = design.signals.iter().enumerate().map(|(i, signal)| Write {
            signal: SigId(i as u32),
            low: 0,
            width: design.types.width(signal.ty).unwrap_or(0),
            kept: None,
            moving: false,
            then: Box::default(),
            commits: None,
        });
        Tables { writes: whole.collect(), insts: Vec::new(), constants: Vec::new() }
    }
}

/// Why there is no code.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum Failure {
    /// The compiler doesn't know an operation; the detail of `unsupported_operation`.
    #[error("{0}")]
    Unsupported(String),
    /// No memory for code.
    #[error("{0}")]
    Install(String),
}

/// A compiler.
pub trait Compiler {
    /// Compiles pieces of the design, and says what became of each, in their order: its thunk, or why there can't be code for it.
    fn compile(
        &mut self,
        codes: &[Code],
        design: &Design,
        layout: &Layout,
        tables: &mut Tables,
    ) -> Vec<Result<Thunk, Failure>>;
}
