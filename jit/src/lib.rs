//! The native engine's compiler: from the code of a design to machine code.
//!
//! | module | what it does |
//! |---|---|
//! | [`lir`] | the low-level IR |
//! | [`lower`] | from the code of a design to LIR |
//! | [`twins`] | one function for what does the same in several instances |
//! | [`opt`] | makes it simpler |
//! | [`regalloc`] | gives each variable a register or a slot of the native stack |
//! | [`masm`] | what a machine can do, one method per low-level operation |
//! | [`x64`] | the same in x86-64 |
//! | [`emit`] | walks over a function and calls the macro-assembler |
//! | [`arena`] | executable memory |
//! | `many` | several functions at a time, on several processors |
//! | [`engine`] | all of that, as the kernel sees it |
//! | [`shared`] | one compiler for several runs of a design |
//! | [`disasm`], [`perf`] | what people and profilers see of the code |

#![deny(unsafe_code)]

pub mod arena;
pub mod disasm;
pub mod emit;
pub mod engine;
pub mod fault;
pub mod lir;
pub mod lower;
mod many;
pub mod masm;
pub mod opt;
pub mod perf;
pub mod regalloc;
pub mod shared;
#[cfg(test)]
mod tests;
pub mod twins;
pub mod x64;

use std::collections::BTreeSet;

/// How to compile.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Transforms that the optimiser may apply; `None`: any number. A miscompile is bisected with it.
    pub fuel: Option<u64>,
    /// Passes that are left out, by name (see [`opt::PASSES`]).
    pub disable: BTreeSet<String>,
    /// A mistake made on purpose, to test whoever has to find it.
    pub fault: Option<fault::Fault>,
    /// What the processor can do.
    pub features: x64::Features,
}

/// Why code could not be made.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// The function does not keep to the rules of [`lir`]: a defect of the lowering.
    #[error("malformed low-level code: {0}")]
    Malformed(#[from] lir::verify::Malformed),
    /// Registers were assigned wrongly: a defect of the register allocator.
    #[error("wrong register allocation: {0}")]
    Allocation(#[from] regalloc::check::Wrong),
    /// The assembler gave up.
    #[error(transparent)]
    Assemble(#[from] masm::AssembleError),
    /// The code is larger than a function may be.
    #[error("the code is too large: {0} bytes")]
    TooLarge(usize),
    /// The function needs more of the native stack than it may.
    #[error("too many values live at the same time: {0}")]
    TooManyValues(u32),
    /// There is no macro-assembler for this machine.
    #[error("this machine is not supported")]
    Machine,
    /// Executable memory could not be had.
    #[error(transparent)]
    Install(#[from] arena::InstallError),
}

/// Machine code that can be put anywhere.
#[derive(Clone, Debug)]
pub struct Machine {
    /// What it is, for people.
    pub name: String,
    /// The code; its entry is at 0.
    pub code: Vec<u8>,
    /// Which pieces are for what, in ascending order of the offset.
    pub map: Vec<emit::Piece>,
    /// Low-level operations, for statistics.
    pub operations: usize,
    /// Transforms that the optimiser applied: the fuel that it took.
    pub transforms: u64,
}

/// The largest code of one function, in bytes: far less than a relative jump reaches.
pub const MAX_CODE: usize = 1 << 28;

/// The most words of the native stack that one function may use.
pub const MAX_SLOTS: u32 = 1 << 15;

/// Compiles a function; `callouts` are the addresses of the functions of [`kernel::abi::Callout`], by number.
///
/// The function is left as the optimiser made it: the map of the result is about that.
///
/// # Errors
/// See [`Failure`]; `TooLarge`, `TooManyValues` and `Machine` are no defects of ours.
pub fn compile(
    function: &mut lir::Function,
    options: &Options,
    callouts: &[usize; kernel::abi::Callout::COUNT],
) -> Result<Machine, Failure> {
    if !cfg!(target_arch = "x86_64") {
        return Err(Failure::Machine);
    }
    if cfg!(debug_assertions) {
        lir::verify::verify(function)?;
    }
    let transforms = opt::optimise(function, options);
    twins::place::place(function);
    if cfg!(debug_assertions) {
        lir::verify::verify(function)?;
    }
    let masm = x64::X64::new(options.features);
    let allocation = regalloc::allocate(function, &masm, options);
    if cfg!(debug_assertions) {
        regalloc::check::check(function, &masm, &allocation)?;
    }
    let machine = emit::emit(function, masm, &allocation, options, callouts)?;
    Ok(Machine { transforms, ..machine })
}
