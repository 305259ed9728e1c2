//! When code is compiled, and what is counted about it.

use crate::abi::{Thunk, frame};
use crate::code::{Code, Compiler, Failure, Tables};
use crate::kernel::Kernel;
use crate::layout::Layout;
use crate::telemetry::{CachePolicy, CallSite, DeoptPlan, JitConfig, Reason, Telemetry};
use ir::design::body::{Block, Inst, Term};
use ir::design::{BodyId, Design, FuncCode, FuncId, ProcId, ProcessKind};
use ir::module::OpId;
use runtime::random::Stream;
use std::collections::HashMap;
use std::time::Instant;

/// Activations between two changes of [`DeoptPlan::Tier`].
const TURN: u64 = 8;

/// Pieces of code that are put into memory together.
const TOGETHER: usize = 64;

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
    /// It was compiled before the activation that asks for it, which finds what it would have made.
    ahead: bool,
}

/// Decides what is compiled.
pub(crate) struct Governor<'d> {
    compiler: Option<Box<dyn Compiler + 'd>>,
    jit: JitConfig,
    pub(crate) tables: Tables,
    pub(crate) telemetry: Telemetry,
    processes: Vec<Slot>,
    /// Threads of a process.
    threads: Vec<Slot>,
    /// By body.
    functions: Vec<Slot>,
    /// By the first position of a cluster.
    units: Vec<Slot>,
    reactions: Vec<Slot>,
    /// The step loop, once it was asked for.
    steps: Option<Option<Thunk>>,
    /// The names of functions by body.
    names: HashMap<u32, String>,
    /// Of which clusters (by first position) and reactions it was told that they are interpreted.
    told: (Vec<bool>, Vec<bool>),
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
            tables: Tables::new(design),
            telemetry: Telemetry::default(),
            processes: vec![Slot::default(); design.processes.len()],
            threads: vec![Slot::default(); design.processes.len()],
            functions: vec![Slot::default(); design.bodies.len()],
            units: vec![Slot::default(); layout.units.len()],
            told: (vec![false; layout.units.len()], vec![false; layout.reactions.len()]),
            reactions: vec![Slot::default(); layout.reactions.len()],
            steps: None,
            names: names.collect(),
            random: Stream::new(seed),
            sites: HashMap::new(),
            jit,
        }
    }

    fn slot(&mut self, code: Code) -> Option<&mut Slot> {
        match code {
            Code::Process(process) => self.processes.get_mut(process.index()),
            Code::Thread(process) => self.threads.get_mut(process.index()),
            Code::Function(body) => self.functions.get_mut(body.index()),
            Code::Units(from, _) => self.units.get_mut(from as usize),
            Code::Reaction(reaction) => self.reactions.get_mut(reaction as usize),
            Code::Value(_) | Code::Steps => None,
        }
    }

    /// The thunk of a piece of code, compiled now if its time has come.
    fn thunk(&mut self, code: Code, design: &Design, layout: &Layout, words: &mut [u64]) -> Option<Thunk> {
        let threshold = self.jit.hot_threshold;
        let slot = self.slot(code)?;
        slot.count += 1;
        match &slot.state {
            State::Ready(thunk) => {
                let thunk = *thunk;
                let made_for_this = std::mem::take(&mut slot.ahead);
                self.telemetry.cache_hits += u64::from(!made_for_this);
                return Some(thunk);
            }
            State::Failed(..) => return None,
            State::Cold if slot.count < threshold => return None,
            State::Cold => {}
        }
        if self.jit.compile_budget >= 0 && self.telemetry.compiles >= self.jit.compile_budget as u64 {
            return None;
        }
        let mut compiled = self.compile(&[code], design, layout, words);
        self.note(code, compiled.pop()?)
    }

    /// Has pieces of code compiled.
    fn compile(
        &mut self,
        codes: &[Code],
        design: &Design,
        layout: &Layout,
        words: &mut [u64],
    ) -> Vec<Result<Thunk, Failure>> {
        let Some(compiler) = self.compiler.as_mut() else { return Vec::new() };
        let started = Instant::now();
        let constants = self.tables.constants.len();
        let compiled = compiler.compile(codes, design, layout, &mut self.tables);
        for (at, limbs) in &self.tables.constants[constants..] {
            words[*at as usize..][..limbs.len()].copy_from_slice(limbs);
        }
        for (code, thunk) in codes.iter().zip(&compiled) {
            if let Ok(thunk) = thunk {
                offer(*code, *thunk, design, layout, words);
            }
        }
        self.telemetry.compile_ns += started.elapsed().as_nanos() as u64;
        compiled
    }

    /// Takes note of what became of a piece of code.
    fn note(&mut self, code: Code, compiled: Result<Thunk, Failure>) -> Option<Thunk> {
        let state = match compiled {
            Ok(thunk) => {
                self.telemetry.compiles += 1;
                State::Ready(thunk)
            }
            Err(Failure::Unsupported(detail)) => State::Failed(Reason::UnsupportedOperation, detail),
            Err(Failure::Install(what)) => {
                if !self.telemetry.degraded.contains(&what) {
                    self.telemetry.degraded.push(what);
                }
                State::Failed(Reason::MissingThunk, "install_failed".to_owned())
            }
        };
        let found = match state {
            State::Ready(thunk) => Some(thunk),
            _ => None,
        };
        if let Some(slot) = self.slot(code) {
            slot.state = state;
        }
        found
    }

    /// Compiles what the run begins with, or what its first step activates. Why a piece has no thunk is told when it is asked for.
    fn begin(&mut self, mut codes: Vec<Code>, design: &Design, layout: &Layout, words: &mut [u64]) {
        let (budget, ahead) = (self.jit.compile_budget, self.jit.hot_threshold > 0);
        if budget >= 0 && codes.len() as u64 > (budget as u64).saturating_sub(self.telemetry.compiles) {
            // What is activated first has the budget.
            for code in codes.into_iter().filter(|_| !ahead) {
                let _ = self.thunk(code, design, layout, words);
            }
            return;
        }
        codes.retain(|code| match self.slot(*code) {
            Some(slot) => {
                slot.count += u64::from(!ahead);
                slot.ahead = ahead;
                matches!(slot.state, State::Cold)
            }
            None => false,
        });
        for codes in codes.chunks(TOGETHER) {
            let compiled = self.compile(codes, design, layout, words);
            for (code, compiled) in codes.iter().zip(compiled) {
                self.note(*code, compiled);
            }
        }
    }

    /// The step loop, if there may be native code. It is no part of the design, and not counted as one.
    pub(crate) fn steps(&mut self, design: &Design, layout: &Layout) -> Option<Thunk> {
        if let Some(known) = self.steps {
            return known;
        }
        let compiled = match &mut self.compiler {
            Some(compiler) if self.jit.compile_budget != 0 => {
                compiler.compile(&[Code::Steps], design, layout, &mut self.tables).pop()
            }
            _ => None,
        };
        let steps = match compiled {
            Some(Err(Failure::Install(what))) => {
                if !self.telemetry.degraded.contains(&what) {
                    self.telemetry.degraded.push(what);
                }
                None
            }
            other => other.and_then(Result::ok),
        };
        self.steps = Some(steps);
        steps
    }

    /// Why a piece of code that was asked for has no thunk.
    fn why(&mut self, code: Code) -> (Reason, String) {
        let (threshold, budget) = (self.jit.hot_threshold, self.jit.compile_budget);
        let missing = |detail: &str| (Reason::MissingThunk, detail.to_owned());
        match self.slot(code) {
            None => (Reason::Unknown, String::new()),
            Some(Slot { state: State::Failed(reason, detail), .. }) => (*reason, detail.clone()),
            Some(slot) if slot.count < threshold => missing("below_hot_threshold"),
            Some(_) if budget == 0 => missing("compile_budget_zero"),
            Some(_) => missing("compile_budget_exhausted"),
        }
    }

    /// The thunk of a process, if there is one and nothing but it shall run the process from now on.
    pub(crate) fn ready(&self, process: ProcId) -> Option<Thunk> {
        match &self.processes[process.index()].state {
            State::Ready(thunk) if self.jit.force.is_none() && self.jit.cache != CachePolicy::None => {
                Some(*thunk)
            }
            _ => None,
        }
    }

    /// Whether native code is left at a check point although it need not be.
    fn is_forced(
        &mut self,
        code: Code,
        (design, layout): (&Design, &Layout),
        process: u32,
        resume: u64,
    ) -> bool {
        let Some(plan) = &self.jit.force else { return false };
        self.telemetry.check_points += 1;
        let name = || match code {
            Code::Process(process) | Code::Thread(process) => design.process_path(process),
            Code::Function(body) => self.names.get(&body.0).cloned().unwrap_or_default(),
            code => code.network_name(design, layout),
        };
        // A thread runs the code of its process.
        let site = match code {
            Code::Thread(process) => (Code::Process(process), resume),
            code => (code, resume),
        };
        let known = &mut self.telemetry.forced_sites;
        let forced = match plan {
            DeoptPlan::Every(n) => self.telemetry.check_points.is_multiple_of((*n).max(1)),
            DeoptPlan::At(k) => self.telemetry.check_points == *k,
            DeoptPlan::From(k) => self.telemetry.check_points >= *k,
            DeoptPlan::Site(wanted, site) => u64::from(*site) == resume && name() == *wanted,
            DeoptPlan::Sites => !known.contains(&site),
            DeoptPlan::Random(_) => self.random.urandom() & 1 == 1,
            DeoptPlan::Tier(seed) => {
                // Changes every 8 activations of all, to be in either for a while.
                let turn = (self.telemetry.native + self.telemetry.interpreted) / TURN;
                Stream::new(seed ^ turn << 20 ^ u64::from(process)).urandom() & 1 == 1
            }
        };
        if forced {
            known.insert(site);
        }
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
            self.evict(process);
        }
    }

    /// Activations ran in lanes.
    pub(crate) fn ran_in_lanes(&mut self, count: u64) {
        self.telemetry.native += count;
        self.telemetry.cache_hits += count;
    }

    /// A unit that the kernel attends to was evaluated, native from its start to its end or not.
    pub(crate) fn ran_unit(&mut self, native: bool) {
        match native {
            true => self.telemetry.network_native += 1,
            false => self.telemetry.network_interpreted += 1,
        }
    }

    /// Pieces of the network ran in the step loop.
    pub(crate) fn ran_in_network(&mut self, count: u64) {
        self.telemetry.network_native += count;
        self.telemetry.cache_hits += count;
    }

    /// Drops the code of a process, of functions and threads.
    #[cold]
    fn evict(&mut self, process: u32) {
        let functions = self.functions.iter_mut().chain(&mut self.threads);
        for slot in functions.chain(self.processes.get_mut(process as usize)) {
            if matches!(slot.state, State::Ready(_)) {
                slot.state = State::Cold;
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

/// Lets the step loop run a piece of the network, but for a member of a loop, which the kernel evaluates until it settles, and
/// for a unit that the kernel attends to.
fn offer(code: Code, thunk: Thunk, design: &Design, layout: &Layout, words: &mut [u64]) {
    let places = match code {
        Code::Units(from, to) => {
            let Some(unit) = layout.units[from as usize] else { return };
            let cyclic = design.network.cyclic[design.network.component_of[unit as usize] as usize];
            if cyclic || layout.attended[from as usize] {
                return;
            }
            layout.unit_thunks + 2 * from..layout.unit_thunks + 2 * to
        }
        Code::Reaction(reaction) => {
            let place = layout.reaction_thunks + 2 * reaction;
            place..place + 2
        }
        _ => return,
    };
    for place in words[places.start as usize..places.end as usize].chunks_exact_mut(2) {
        place.copy_from_slice(&[thunk.inside() as u64, thunk.frame() as u64]);
    }
}

impl Kernel<'_> {
    /// Compiles what is compiled when the run begins: with a threshold of 0 everything, with one of 1 what the first step will
    /// activate, if the run starts with that. Many pieces together take less time than one by one.
    pub(crate) fn compile_ahead(&mut self, starts: bool) {
        let all = self.governor.jit.hot_threshold == 0;
        let first = self.governor.jit.hot_threshold == 1 && starts;
        if !(all || first) || self.governor.compiler.is_none() {
            return;
        }
        let design = self.design;
        let mut codes: Vec<Code> = Vec::new();
        for (i, process) in design.processes.iter().enumerate() {
            let begins = matches!(process.kind, ProcessKind::Free);
            if begins || all && !matches!(process.kind, ProcessKind::Combinational) {
                codes.push(Code::Process(ProcId(i as u32)));
            }
            let forks =
                |block: &Block| matches!(&block.term, Term::Thread { threads, .. } if !threads.is_empty());
            if all && design.bodies[process.body.index()].blocks.iter().any(forks) {
                codes.push(Code::Thread(ProcId(i as u32)));
            }
        }
        codes.extend(self.layout.clusters.iter().map(|(from, to)| Code::Units(*from, *to)));
        if all {
            codes.extend(design.funcs.iter().filter_map(|func| match func.code {
                FuncCode::Body(body) => Some(Code::Function(body)),
                FuncCode::External(_) => None,
            }));
            codes.extend((0..self.layout.reactions.len() as u32).map(Code::Reaction));
        }
        self.governor.begin(codes, design, &self.layout, &mut self.words);
    }

    /// How the innermost frame of a process goes on.
    pub(crate) fn enter(&mut self, code: Code, process: u32) -> Entry {
        if self.governor.compiler.is_none() {
            return Entry::Interpreted;
        }
        let resume = self.frame().map_or(0, |f| f[frame::RESUME as usize]);
        let why = match self.governor.thunk(code, self.design, &self.layout, &mut self.words) {
            Some(thunk) => {
                if !self.governor.is_forced(code, (self.design, &self.layout), process, resume) {
                    return Entry::Native(thunk);
                }
                Some((Reason::GuardFailed, "forced".to_owned()))
            }
            None => None,
        };
        let process = ProcId(self.threads.owner(process));
        if !self.governor.telemetry.deopts.contains_key(&process) {
            let why = why.unwrap_or_else(|| self.governor.why(code));
            self.governor.telemetry.deopts.insert(process, why);
        }
        Entry::Interpreted
    }

    /// How a piece of the network is evaluated.
    pub(crate) fn enter_network(&mut self, code: Code) -> Entry {
        if self.governor.compiler.is_none() {
            return Entry::Interpreted;
        }
        if let Some(thunk) = self.governor.thunk(code, self.design, &self.layout, &mut self.words) {
            self.governor.telemetry.network_native += 1;
            return Entry::Native(thunk);
        }
        self.governor.telemetry.network_interpreted += 1;
        self.tell(code, None);
        Entry::Interpreted
    }

    /// How the innermost frame of a unit goes on that the kernel attends to.
    pub(crate) fn enter_unit(&mut self, unit: Code, innermost: Code) -> Entry {
        if self.governor.compiler.is_none() {
            return Entry::Interpreted;
        }
        let resume = self.frame().map_or(0, |f| f[frame::RESUME as usize]);
        let (design, layout) = (self.design, &self.layout);
        let forced = match self.governor.thunk(innermost, design, layout, &mut self.words) {
            Some(thunk) => {
                let Code::Units(position, _) = unit else { return Entry::Interpreted };
                if !self.governor.is_forced(innermost, (design, layout), position, resume) {
                    return Entry::Native(thunk);
                }
                Some((Reason::GuardFailed, "forced".to_owned()))
            }
            None => None,
        };
        let why = forced.unwrap_or_else(|| self.governor.why(innermost));
        self.tell(unit, Some(why));
        Entry::Interpreted
    }

    /// Takes note that a piece of the network is interpreted, and of why, if that is not known to the governor.
    fn tell(&mut self, code: Code, why: Option<(Reason, String)>) {
        let told = match code {
            Code::Units(from, _) => &mut self.governor.told.0[from as usize],
            Code::Reaction(reaction) => &mut self.governor.told.1[reaction as usize],
            _ => return,
        };
        if !std::mem::replace(told, true) {
            let name = code.network_name(self.design, &self.layout);
            let why = why.unwrap_or_else(|| self.governor.why(code));
            self.governor.telemetry.network_deopts.insert(name, why);
        }
    }
}
