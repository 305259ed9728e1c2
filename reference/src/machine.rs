//! What running code asks of the machine around it.
//!
//! The stepper knows frames and values; everything that outlives an activation is behind this trait, so that the same
//! stepper can run over the reference's own store or over that of another engine.

use crate::bits::Bits;
use crate::value::{Ref, Stream, Value};
use ir::design::body::{DriveMode, Inst};
use ir::design::ty::TyId;
use ir::design::{BodyId, Design, External, FuncId, Gv, InstanceId, SigId, Time};
use runtime::plusargs::Plusargs;

/// Why the simulation stops in the middle of an activation.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum Stop {
    /// `sim.terminate`
    #[error("the design terminated the simulation")]
    Terminate {
        /// Not a failure.
        success: bool,
    },
    /// `sim.pause`
    #[error("the design paused the simulation")]
    Pause,
    /// The design did something that has no meaning.
    #[error("{0}")]
    Fault(String),
    /// A deterministic limit.
    #[error("{0}")]
    Limit(String),
    /// Output could not be written.
    #[error("{0}")]
    Output(String),
    /// The surroundings asked for it.
    #[error("interrupted")]
    Interrupted,
}

impl Stop {
    /// Says where a fault or limit was met.
    #[must_use]
    pub fn within(self, place: &str) -> Stop {
        match self {
            Stop::Fault(message) => Stop::Fault(format!("{message}, in {place}")),
            Stop::Limit(message) => Stop::Limit(format!("{message}, in {place}")),
            other => other,
        }
    }
}

/// The machine.
pub trait Machine<'d> {
    /// The design.
    fn design(&self) -> &'d Design;

    /// The plusargs.
    fn plusargs(&self) -> &Plusargs;

    /// The current time.
    fn now(&self) -> Time;

    /// The live value of the graph.
    ///
    /// # Errors
    /// When memory that it reads is out of bounds.
    fn graph(&mut self, gv: Gv) -> Result<Value, Stop>;

    /// The content of a reference.
    ///
    /// # Errors
    /// When memory that it reads is out of bounds.
    fn probe(&mut self, reference: &Ref, ty: TyId) -> Result<Value, Stop>;

    /// A procedural drive whose enable is 1.
    ///
    /// # Errors
    /// When time overflows, or memory is out of bounds.
    fn drive(&mut self, drive: Driven, delay: Time) -> Result<(), Stop>;

    /// Makes a dynamic signal.
    ///
    /// # Errors
    /// When there are too many.
    fn create(&mut self, ty: TyId, content: Value) -> Result<Ref, Stop>;

    /// A reference to a static signal.
    fn signal(&self, signal: SigId) -> Ref;

    /// The address of a global of linear memory.
    fn global(&self, index: u32) -> u64;

    /// A new block of linear memory.
    ///
    /// # Errors
    /// When the limit is reached.
    fn allocate(&mut self, size: u64) -> Result<u64, Stop>;

    /// Gives a block back.
    fn release(&mut self, address: u64, size: u64);

    /// Reads linear memory.
    ///
    /// # Errors
    /// When it is out of bounds.
    fn load(&mut self, address: u64, width: u64) -> Result<Bits, Stop>;

    /// Writes linear memory.
    ///
    /// # Errors
    /// When it is out of bounds.
    fn store(&mut self, address: u64, value: &Bits) -> Result<(), Stop>;

    /// A function of the registry.
    ///
    /// # Errors
    /// What the function may fail with.
    fn external(&mut self, external: External, args: &[Value]) -> Result<Vec<Value>, Stop>;

    /// Told of an indirect call in `body`, and what it calls, if there is such a function: for statistics.
    fn called(&mut self, body: BodyId, inst: &Inst, target: Option<FuncId>) {
        let _ = (body, inst, target);
    }

    /// Writes to a stream.
    ///
    /// # Errors
    /// When it can't be written, or the limit on output is reached.
    fn write(&mut self, stream: Stream, bytes: &[u8]) -> Result<(), Stop>;

    /// Operations on streams and files: flush, open, close, read a memory image.
    ///
    /// # Errors
    /// When a file that must be there can't be opened or written.
    fn file(&mut self, inst: &Inst, args: &[Value]) -> Result<Option<Value>, Stop>;

    /// Calls a function of the run-time library; its results.
    ///
    /// # Errors
    /// What the function may fail with.
    fn library(&mut self, inst: &Inst, args: &[Value]) -> Result<Vec<Value>, Stop>;

    /// `circt.monitor.kind`: makes a print to `stream` a monitor, or one for the end of the step, or switches the monitor.
    fn monitor(&mut self, inst: &Inst, what: Monitored, stream: Stream);

    /// The outcome of a check in a process.
    ///
    /// # Errors
    /// When the message can't be written.
    fn check(&mut self, inst: &Inst, instance: InstanceId, holds: bool) -> Result<(), Stop>;

    /// Counts a back-edge or call against the limit of an activation.
    ///
    /// # Errors
    /// When it is used up.
    fn spend(&mut self) -> Result<(), Stop>;
}

/// What a drive does to a reference.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Driven {
    /// The reference.
    pub target: Ref,
    /// The value.
    pub content: Value,
    /// Bits of the value that are not written, if there are any.
    pub kept: Option<Bits>,
    /// Assignment, force or release.
    pub mode: DriveMode,
    /// Of a force: the drive and its frame, to evaluate the value anew.
    pub expression: Option<Monitored>,
}

/// An instruction that ran (a monitored print, a force), with what is needed to evaluate its operands anew.
#[derive(Clone, PartialEq, Eq, Hash, Debug, serde::Serialize, serde::Deserialize)]
pub struct Monitored {
    /// The body that it is part of.
    pub body: u32,
    /// The block.
    pub block: u32,
    /// The instruction.
    pub inst: u32,
    /// The slots of the frame at that moment: references and constants in them stay valid.
    pub slots: Vec<Value>,
    /// The captures of the process, by graph value.
    pub captures: Vec<u32>,
}
