//! When code is compiled, and what is counted about it.

use crate::abi::{Thunk, frame};
use crate::code::{Code, Compiler, Failure, Tables};
use crate::kernel::Kernel;
use crate::layout::Layout;
use crate::telemetry::{CachePolicy, CallSite, DeoptPlan, JitConfig, Reason, Telemetry};
use ir::design::body::Inst;
use ir::design::network::UnitKind;
use ir::design::{BodyId, Design, FuncCode, FuncId, ProcId, ProcessKind};
use ir::module::OpId;
use runtime::random::Stream;
use std::collections::HashMap;
use std::time::Instant;

/// How code is run.
#[derive(Debug)]
pub(crate) enum Entry {
    /// By this thunk.
    Native(Thunk),
    /// By the interpreter.
    Interpreted,
}

/// What is known about a piece of code.
#[derive(Clone, Default, Debug)]
enum State {
    /// Nothing was tried.
    #[default]
    Cold,
    /// It has a thunk.
    Ready(Thunk),
    /// It can't have one.
    Failed(Reason, String),
}

#[derive(Clone, Default, Debug)]
struct Slot {
    /// Times that it was asked for.
    count: u64,
    state: State,
}

/// Decides what is compiled.
pub(crate) struct Governor<'d> {
    compiler: Option<Box<dyn Compiler + 'd>>,
    jit: JitConfig,
    pub(crate) tables: Tables,
    pub(crate) telemetry: Telemetry,
    processes: Vec<Slot>,
    /// By body.
    functions: Vec<Slot>,
    /// By the first position of a cluster.
    units: Vec<Slot>,
    reactions: Vec<Slot>,
    /// The names of functions by body.
    names: HashMap<u32, String>,
    random: Stream,
    sites: HashMap<(u32, OpId), usize>,
}

impl<'d> Governor<'d> {
    pub(crate) fn new(
        design: &Design,
        layout: &Layout,
        jit: JitConfig,
        compiler: Option<Box<dyn Compiler + 'd>>,
    ) -> Governor<'d> {
        let names = design.funcs.iter().filter_map(|func| match func.code {
            FuncCode::Body(body) => Some((body.0, format!("function {}", design.ir.text(func.name)))),
            FuncCode::External(_) => None,
        });
        let seed = match jit.force {
            Some(DeoptPlan::Random(seed)) => seed,
            _ => 0,
        };
        Governor {
            compiler,
            tables: Tables::default(),
            telemetry: Telemetry::default(),
            processes: vec![Slot::default(); design.processes.len()],
            functions: vec![Slot::default(); design.bodies.len()],
            units: vec![Slot::default(); layout.units.len()],
            reactions: vec![Slot::default(); layout.reactions.len()],
            names: names.collect(),
            random: Stream::new(seed),
            sites: HashMap::new(),
            jit,
        }
    }

    fn slot(&mut self, code: Code) -> Option<&mut Slot> {
        match code {
            Code::Process(process) => self.processes.get_mut(process.index()),
            Code::Function(body) => self.functions.get_mut(body.index()),
            Code::Units(from, _) => self.units.get_mut(from as usize),
            Code::Reaction(reaction) => self.reactions.get_mut(reaction as usize),
            Code::Value(_) => None,
        }
    }

    /// The thunk of a piece of code, compiled now if its time has come; else why there is none.
    fn thunk(&mut self, code: Code, design: &Design, layout: &Layout) -> Result<Thunk, (Reason, String)> {
        let threshold = self.jit.hot_threshold;
        let Some(slot) = self.slot(code) else { return Err((Reason::Unknown, String::new())) };
        slot.count += 1;
        match &slot.state {
            State::Ready(thunk) => {
                let thunk = *thunk;
                self.telemetry.cache_hits += 1;
                return Ok(thunk);
            }
            State::Failed(reason, detail) => return Err((*reason, detail.clone())),
            State::Cold if slot.count < threshold => return Err(missing("below_hot_threshold")),
            State::Cold => {}
        }
        match self.jit.compile_budget {
            0 => return Err(missing("compile_budget_zero")),
            budget if budget > 0 && self.telemetry.compiles >= budget as u64 => {
                return Err(missing("compile_budget_exhausted"));
            }
            _ => {}
        }
        let Some(compiler) = &mut self.compiler else { return Err(missing("")) };
        let started = Instant::now();
        let compiled = compiler.compile(code, design, layout, &mut self.tables);
        self.telemetry.compile_ns += started.elapsed().as_nanos() as u64;
        let (state, found) = match compiled {
            Ok(thunk) => {
                self.telemetry.compiles += 1;
                (State::Ready(thunk), Ok(thunk))
            }
            Err(Failure::Unsupported(detail)) => {
                let reason = Reason::UnsupportedOperation;
                (State::Failed(reason, detail.clone()), Err((reason, detail)))
            }
            Err(Failure::Install(what)) => {
                if !self.telemetry.degraded.contains(&what) {
                    self.telemetry.degraded.push(what);
                }
                let (reason, detail) = missing("install_failed");
                (State::Failed(reason, detail.clone()), Err((reason, detail)))
            }
        };
        if let Some(slot) = self.slot(code) {
            slot.state = state;
        }
        found
    }

    /// Whether native code is left at a check point although it need not be.
    fn is_forced(&mut self, code: Code, design: &Design, resume: u64) -> bool {
        let Some(plan) = &self.jit.force else { return false };
        self.telemetry.check_points += 1;
        let forced = match plan {
            DeoptPlan::Every(n) => self.telemetry.check_points.is_multiple_of((*n).max(1)),
            DeoptPlan::At(k) => self.telemetry.check_points == *k,
            DeoptPlan::Site(name, site) => {
                u64::from(*site) == resume
                    && match code {
                        Code::Process(process) => design.process_path(process) == *name,
                        Code::Function(body) => self.names.get(&body.0) == Some(name),
                        _ => false,
                    }
            }
            DeoptPlan::Random(_) => self.random.urandom() & 1 == 1,
        };
        self.telemetry.forced += u64::from(forced);
        forced
    }

    /// An activation of a process ran, native from its start to its end or not.
    pub(crate) fn ran(&mut self, process: u32, native: bool) {
        if native {
            self.telemetry.native += 1;
        } else {
            self.telemetry.interpreted += 1;
        }
        if self.jit.cache == CachePolicy::None {
            let functions = self.functions.iter_mut();
            for slot in functions.chain(self.processes.get_mut(process as usize)) {
                if matches!(slot.state, State::Ready(_)) {
                    slot.state = State::Cold;
                }
            }
        }
    }

    /// A `func.call_indirect` called something, or nothing.
    pub(crate) fn called(
        &mut self,
        design: &Design,
        process: Option<u32>,
        owner: BodyId,
        inst: &Inst,
        target: Option<FuncId>,
    ) {
        let name = match (self.names.get(&owner.0), process) {
            (Some(name), _) => name.clone(),
            (None, Some(process)) => design.process_path(ProcId(process)),
            (None, None) => String::new(),
        };
        let holder = if self.names.contains_key(&owner.0) { u32::MAX } else { process.unwrap_or(0) };
        let sites = &mut self.telemetry.call_sites;
        let at = *self.sites.entry((holder, inst.op)).or_insert_with(|| {
            let location = reference::names::location(design, inst.op).unwrap_or_default();
            sites.push(CallSite { owner: name, location, ..CallSite::default() });
            sites.len() - 1
        });
        let site = &mut sites[at];
        site.calls += 1;
        match target {
            None => site.unresolved += 1,
            Some(func) => {
                let name = design.ir.text(design.funcs[func.index()].name).into_owned();
                let calls = site.targets.entry(name).or_insert(0);
                site.version += u64::from(*calls == 0);
                *calls += 1;
            }
        }
    }
}

fn missing(detail: &str) -> (Reason, String) {
    (Reason::MissingThunk, detail.to_owned())
}

impl Kernel<'_> {
    /// With a threshold of 0 everything is compiled when the run starts.
    pub(crate) fn compile_all(&mut self) {
        if self.governor.jit.hot_threshold != 0 || self.governor.compiler.is_none() {
            return;
        }
        let design = self.design;
        let mut all: Vec<Code> = Vec::new();
        for (i, process) in design.processes.iter().enumerate() {
            if matches!(process.kind, ProcessKind::Free | ProcessKind::Triggered { .. }) {
                all.push(Code::Process(ProcId(i as u32)));
            }
        }
        all.extend(design.funcs.iter().filter_map(|func| match func.code {
            FuncCode::Body(body) => Some(Code::Function(body)),
            FuncCode::External(_) => None,
        }));
        all.extend(self.layout.clusters.iter().map(|(from, to)| Code::Units(*from, *to)));
        all.extend((0..self.layout.reactions.len() as u32).map(Code::Reaction));
        for code in all {
            if !self.stays_interpreted(code) {
                // Why there is none is told when it is asked for.
                let _ = self.governor.thunk(code, design, &self.layout);
            }
        }
        self.governor.telemetry.cache_hits = 0;
    }

    /// Code that only the interpreter runs: units that call functions, whose writes take effect at their end.
    fn stays_interpreted(&self, code: Code) -> bool {
        let Code::Units(from, to) = code else { return false };
        let body = match &self.design.network.units[self.layout.units[from as usize] as usize].kind {
            UnitKind::Combinational(index) => self.design.combinationals[*index as usize].body,
            UnitKind::Process(process) => self.design.processes[process.index()].body,
            _ => return false,
        };
        to == from + 1 && self.layout.bodies[body.index()].calls
    }

    /// How the innermost frame of a process goes on.
    pub(crate) fn enter(&mut self, code: Code, process: u32) -> Entry {
        if self.governor.compiler.is_none() {
            return Entry::Interpreted;
        }
        let resume = self.frame().map_or(0, |f| f[frame::RESUME as usize]);
        let (reason, detail) = match self.governor.thunk(code, self.design, &self.layout) {
            Ok(thunk) => {
                if !self.governor.is_forced(code, self.design, resume) {
                    return Entry::Native(thunk);
                }
                (Reason::GuardFailed, "forced".to_owned())
            }
            Err(why) => why,
        };
        self.governor.telemetry.deopts.entry(ProcId(process)).or_insert((reason, detail));
        Entry::Interpreted
    }

    /// How a piece of the network is evaluated.
    pub(crate) fn enter_network(&mut self, code: Code) -> Entry {
        if self.governor.compiler.is_none() {
            return Entry::Interpreted;
        }
        let why = match self.stays_interpreted(code) {
            true => (Reason::InterpreterFallback, "call".to_owned()),
            false => match self.governor.thunk(code, self.design, &self.layout) {
                Ok(thunk) => {
                    self.governor.telemetry.network_native += 1;
                    return Entry::Native(thunk);
                }
                Err(why) => why,
            },
        };
        self.governor.telemetry.network_interpreted += 1;
        let name = match code {
            Code::Units(from, to) => format!("units {from} to {to}"),
            Code::Reaction(reaction) => format!("reaction {reaction}"),
            _ => String::new(),
        };
        self.governor.telemetry.network_deopts.entry(name).or_insert(why);
        Entry::Interpreted
    }
}
