//! The compiler as the kernel sees it: pieces of a design in, thunks out.

use crate::arena::{Arena, Faults, InstallError};
use crate::lir::Function;
use crate::lower::{self, Knowledge};
use crate::perf::{JitDump, PerfMap};
use crate::twins::Common;
use crate::twins::design::{Body, Twins};
use crate::{Machine, Options, disasm};
use ir::design::Design;
use kernel::abi::{Callout, Thunk};
use kernel::code::{Code, Compiler, Failure, Tables};
use kernel::layout::Layout;
use std::fs::File;
use std::io::BufWriter;

/// Address space that code may take, in bytes.
const ARENA: usize = 1 << 30;

/// What is said of a piece of code that nothing else is known of.
pub(crate) fn not_installed() -> Failure {
    Failure::Install("there is no code".to_owned())
}

/// Which pieces of code are listed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Filter {
    /// All.
    All,
    /// Those whose name (as `jit::lower::name` says) is this.
    Named(String),
}

impl Filter {
    fn takes(&self, name: &str) -> bool {
        match self {
            Filter::All => true,
            Filter::Named(wanted) => wanted == name,
        }
    }
}

/// A file for a profiler.
pub enum Profile {
    /// Names of addresses, for `perf report`.
    Map(PerfMap<BufWriter<File>>),
    /// Code and names, for `perf inject`.
    Dump(JitDump<BufWriter<File>>),
}

/// Takes text.
pub type Sink = Box<dyn FnMut(&str)>;

/// What is shown of the code that is made.
#[derive(Default)]
pub struct Listing {
    /// LIR as it is after the optimiser.
    pub lir: Option<Filter>,
    /// Machine code.
    pub asm: Option<Filter>,
    /// Where listings go.
    pub out: Option<Sink>,
    /// For a profiler.
    pub profile: Option<Profile>,
}

/// What became of a piece of code.
pub(crate) enum Made {
    /// Machine code of its own, and what it was made of.
    Alone(Function, Machine),
    /// It runs code that others run, too.
    Shared(Thunk),
}

/// The compiler.
pub struct Jit {
    options: Options,
    listing: Listing,
    knowledge: Option<Knowledge>,
    twins: Option<Twins>,
    arena: Option<Arena>,
    faults: Faults,
    callouts: [usize; Callout::COUNT],
}

impl Jit {
    /// A compiler; `callouts` are the addresses of the functions of [`kernel::abi::Callout`], by number.
    pub fn new(options: Options, listing: Listing, callouts: [usize; Callout::COUNT]) -> Jit {
        let twins = (!options.disable.contains("twins")).then(Twins::default);
        Jit { options, listing, knowledge: None, twins, arena: None, faults: Faults::default(), callouts }
    }

    /// A compiler with faults to come, from reserving addresses on: for tests.
    pub fn with_faults(options: Options, faults: Faults, callouts: [usize; Callout::COUNT]) -> Jit {
        Jit { faults, ..Jit::new(options, Listing::default(), callouts) }
    }

    /// A compiler that puts its code there: for tests of what happens when there is no more room.
    pub fn with_arena(options: Options, arena: Arena, callouts: [usize; Callout::COUNT]) -> Jit {
        Jit { arena: Some(arena), ..Jit::new(options, Listing::default(), callouts) }
    }

    /// The machine code of a piece, which has to be put into memory yet unless it shares what is there.
    pub(crate) fn make(
        &mut self,
        code: Code,
        design: &Design,
        layout: &Layout,
        tables: &mut Tables,
    ) -> Result<Made, Failure> {
        if let Some(thunk) = self.shared(code, design, layout, tables)? {
            return Ok(Made::Shared(thunk));
        }
        let knowledge = self.knowledge.get_or_insert_with(|| Knowledge::new(design, &self.options));
        let mut function = lower::lower(code, design, layout, tables, knowledge)?;
        let machine = self.compile_function(code, &mut function)?;
        Ok(Made::Alone(function, machine))
    }

    fn compile_function(&self, code: Code, function: &mut Function) -> Result<Machine, Failure> {
        if let Some(fault) = self.options.fault {
            fault.apply(code, function);
        }
        let failed = |error: crate::Failure| Failure::Install(error.to_string());
        crate::compile(function, &self.options, &self.callouts).map_err(failed)
    }

    /// The thunk of a piece that shares its code with others; the code is compiled for the first of them.
    fn shared(
        &mut self,
        code: Code,
        design: &Design,
        layout: &Layout,
        tables: &mut Tables,
    ) -> Result<Option<Thunk>, Failure> {
        let Some(mut twins) = self.twins.take() else { return Ok(None) };
        let knowledge = self.knowledge.get_or_insert_with(|| Knowledge::new(design, &self.options));
        let found = twins.body(code, design, layout, tables, knowledge);
        let thunk = found.map(|(body, twin)| {
            if body.thunks.is_empty() {
                body.thunks = self.compile_shared(body, design)?;
                body.common.function = Function::default();
            }
            Ok(body.thunks[twin])
        });
        self.twins = Some(twins);
        thunk.transpose()
    }

    /// The thunks of twins.
    fn compile_shared(&mut self, body: &mut Body, design: &Design) -> Result<Vec<Thunk>, Failure> {
        let Common { function, frames, .. } = &mut body.common;
        let mut compiled = function.clone();
        let machine = self.compile_function(body.pieces[0], &mut compiled)?;
        let thunk = self.install(&[&machine.code]).pop().unwrap_or_else(|| Err(not_installed()))?;
        let names: Vec<String> = body.pieces.iter().map(|piece| lower::name(*piece, design)).collect();
        self.show(design, &names, &compiled, &machine, thunk);
        let arena = self.arena.as_mut().ok_or_else(not_installed)?;
        let frames = std::mem::take(frames).into_boxed_slice();
        Ok(arena.share(thunk, frames, function.parameters as usize))
    }

    /// Puts pieces of code into memory; if there is no room for all of them, as many as there is for.
    pub(crate) fn install(&mut self, codes: &[&[u8]]) -> Vec<Result<Thunk, Failure>> {
        match self.install_all(codes) {
            Ok(thunks) => thunks.into_iter().map(Ok).collect(),
            Err(error) if codes.len() == 1 => vec![Err(Failure::Install(error.to_string()))],
            Err(_) => codes.iter().flat_map(|code| self.install(&[code])).collect(),
        }
    }

    fn install_all(&mut self, codes: &[&[u8]]) -> Result<Vec<Thunk>, InstallError> {
        if codes.is_empty() {
            return Ok(Vec::new());
        }
        let arena = match &mut self.arena {
            Some(arena) => arena,
            // One fault is enough: it has happened if the arena can't be had.
            none => none.insert(Arena::reserve_with(ARENA, std::mem::take(&mut self.faults))?),
        };
        arena.install_all(codes)
    }

    /// Lists a piece of code, which is for those of these names, and tells profilers of it.
    fn show(
        &mut self,
        design: &Design,
        names: &[String],
        function: &Function,
        machine: &Machine,
        thunk: Thunk,
    ) {
        let wanted = |filter: &Option<Filter>| {
            filter.as_ref().is_some_and(|filter| names.iter().any(|name| filter.takes(name)))
        };
        if let Some(out) = &mut self.listing.out {
            if wanted(&self.listing.lir) {
                out(&function.to_string());
            }
            if wanted(&self.listing.asm) {
                let source = |op| describe(design, op);
                out(&disasm::disassemble(machine, function, thunk.address() as u64, source));
            }
        }
        let (address, size) = (thunk.address() as u64, machine.code.len() as u64);
        // A profile that can't be written is no reason to stop a simulation.
        let _ = match &mut self.listing.profile {
            Some(Profile::Map(map)) => map.add(address, size, &function.name),
            Some(Profile::Dump(dump)) => dump.add(address, &machine.code, &function.name),
            None => Ok(()),
        };
    }
}

impl Compiler for Jit {
    fn compile(
        &mut self,
        codes: &[Code],
        design: &Design,
        layout: &Layout,
        tables: &mut Tables,
    ) -> Vec<Result<Thunk, Failure>> {
        let made: Vec<_> = codes.iter().map(|code| self.make(*code, design, layout, tables)).collect();
        let alone = made.iter().filter_map(|made| match made {
            Ok(Made::Alone(_, machine)) => Some(&machine.code[..]),
            _ => None,
        });
        let pieces: Vec<&[u8]> = alone.collect();
        let mut installed = self.install(&pieces).into_iter();
        let all = made.iter().map(|made| match made.as_ref().map_err(Clone::clone)? {
            Made::Shared(thunk) => Ok(*thunk),
            Made::Alone(function, machine) => {
                let thunk = installed.next().unwrap_or_else(|| Err(not_installed()))?;
                self.show(design, std::slice::from_ref(&function.name), function, machine, thunk);
                Ok(thunk)
            }
        });
        all.collect()
    }
}

/// An operation of the design, by the number that LIR has for it.
fn describe(design: &Design, op: u32) -> Option<String> {
    (op != u32::MAX).then(|| design.ir.kind(ir::module::OpId(op)).name().to_owned())
}
