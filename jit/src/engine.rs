//! The compiler as the kernel sees it: pieces of a design in, thunks out.

use crate::arena::{Arena, Faults, InstallError};
use crate::lir::Function;
use crate::lower::{self, Knowledge};
use crate::many::{Compiled, compile_many};
use crate::opt::FastMap;
use crate::perf::{JitDump, PerfMap};
use crate::twins::design::{Body, Twins};
use crate::twins::{self, Common};
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

/// Code could not be made of a function.
fn failed(error: crate::Failure) -> Failure {
    Failure::Install(error.to_string())
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

/// A piece of code in memory.
pub(crate) struct Placed {
    /// What runs it.
    pub(crate) thunk: Thunk,
    /// What is there; nothing if other pieces run it, too.
    pub(crate) code: Vec<u8>,
}

/// What a piece of code is before it is compiled.
enum Lowered {
    /// It is compiled, the next one of those that are; a function of the design is kept as it was lowered.
    Given(Option<Function>),
    /// It runs code that others run, too.
    Shared(Thunk),
}

/// A function of the design that is in memory: as it was lowered.
struct Known {
    function: Function,
    thunk: Thunk,
}

/// The compiler.
pub struct Jit {
    options: Options,
    listing: Listing,
    knowledge: Option<Knowledge>,
    twins: Option<Twins>,
    /// Functions of the design by a hash of what they do: those that are alike run one piece of code.
    known: FastMap<u64, Vec<Known>>,
    arena: Option<Arena>,
    faults: Faults,
    callouts: [usize; Callout::COUNT],
}

impl Jit {
    /// A compiler; `callouts` are the addresses of the functions of [`kernel::abi::Callout`], by number.
    pub fn new(options: Options, listing: Listing, callouts: [usize; Callout::COUNT]) -> Jit {
        let twins = (!options.disable.contains("twins")).then(Twins::default);
        let (known, faults) = (FastMap::default(), Faults::default());
        Jit { options, listing, knowledge: None, twins, known, arena: None, faults, callouts }
    }

    /// A compiler with faults to come, from reserving addresses on: for tests.
    pub fn with_faults(options: Options, faults: Faults, callouts: [usize; Callout::COUNT]) -> Jit {
        Jit { faults, ..Jit::new(options, Listing::default(), callouts) }
    }

    /// A compiler that puts its code there: for tests of what happens when there is no more room.
    pub fn with_arena(options: Options, arena: Arena, callouts: [usize; Callout::COUNT]) -> Jit {
        Jit { arena: Some(arena), ..Jit::new(options, Listing::default(), callouts) }
    }

    /// Compiles pieces and puts them into memory, unless they share what is there.
    pub(crate) fn make(
        &mut self,
        codes: &[Code],
        design: &Design,
        layout: &Layout,
        tables: &mut Tables,
    ) -> Vec<Result<Placed, Failure>> {
        // Lowering gives numbers to what it meets, and so is done in order.
        let (options, callouts) = (self.options.clone(), self.callouts);
        let (lowered, mut compiled) = compile_many(&options, &callouts, |give| {
            codes.iter().map(|code| self.lower(*code, design, layout, tables, give)).collect::<Vec<_>>()
        });
        let codes: Vec<&[u8]> =
            compiled.iter().filter_map(|compiled| Some(&compiled.machine.as_ref().ok()?.code[..])).collect();
        let mut installed = self.install(&codes).into_iter();
        let mut compiled = compiled.drain(..);
        let mut placed = |lowered: Result<Lowered, Failure>| {
            let lowered = match lowered? {
                Lowered::Shared(thunk) => return Ok(Placed { thunk, code: Vec::new() }),
                Lowered::Given(lowered) => lowered,
            };
            let Compiled { function, machine } = compiled.next().ok_or_else(not_installed)?;
            let machine = machine.map_err(failed)?;
            let thunk = installed.next().unwrap_or_else(|| Err(not_installed()))?;
            self.show(design, std::slice::from_ref(&function.name), &function, &machine, thunk);
            if let (Some(lowered), Some(_)) = (lowered, &self.twins) {
                let hash = twins::hash(&lowered);
                self.known.entry(hash).or_default().push(Known { function: lowered, thunk });
            }
            Ok(Placed { thunk, code: machine.code })
        };
        lowered.into_iter().map(&mut placed).collect()
    }

    /// Lowers a piece and gives it to be compiled, if it can't run what is there.
    fn lower(
        &mut self,
        code: Code,
        design: &Design,
        layout: &Layout,
        tables: &mut Tables,
        give: &mut dyn FnMut(Function),
    ) -> Result<Lowered, Failure> {
        if let Some(thunk) = self.shared(code, design, layout, tables)? {
            return Ok(Lowered::Shared(thunk));
        }
        let knowledge = self.knowledge.get_or_insert_with(|| Knowledge::new(design, &self.options));
        let mut function = lower::lower(code, design, layout, tables, knowledge)?;
        if let Code::Function(_) = code
            && let Some(known) = self.alike(&function)
        {
            return Ok(Lowered::Shared(known));
        }
        self.break_on_purpose(code, &mut function);
        let kept = matches!(code, Code::Function(_)).then(|| function.clone());
        give(function);
        Ok(Lowered::Given(kept))
    }

    /// The code of a function of the design that does the same as this one. (Its frames are its own, so that it needs no numbers.)
    fn alike(&mut self, function: &Function) -> Option<Thunk> {
        let known = self.known.get(&twins::hash(function))?;
        let known = known.iter().find(|known| twins::alike(&known.function, function))?;
        if let Some(out) = &mut self.listing.out
            && [&self.listing.lir, &self.listing.asm].into_iter().flatten().any(|f| f.takes(&function.name))
        {
            out(&format!("{}: the code of {}\n", function.name, known.function.name));
        }
        Some(known.thunk)
    }

    fn break_on_purpose(&self, code: Code, function: &mut Function) {
        if let Some(fault) = self.options.fault {
            fault.apply(code, function);
        }
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
        self.break_on_purpose(body.pieces[0], &mut compiled);
        let machine = crate::compile(&mut compiled, &self.options, &self.callouts).map_err(failed)?;
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
        let made = self.make(codes, design, layout, tables);
        made.into_iter().map(|placed| placed.map(|placed| placed.thunk)).collect()
    }
}

/// An operation of the design, by the number that LIR has for it.
fn describe(design: &Design, op: u32) -> Option<String> {
    (op != u32::MAX).then(|| design.ir.kind(ir::module::OpId(op)).name().to_owned())
}
