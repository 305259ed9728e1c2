//! All that is compared of one design.

use crate::compare::{Compared, Verdict, VerdictName, compare, compare_stretch, hand_over, has_race};
use crate::explain::explain;
use crate::record::{Bounds, Ending, Recording, Stride, record};
use crate::variant::Variant;
use ir::design::{Design, FuncCode, ProcId, ProcessKind};
use kernel::code::Code;
use kernel::telemetry::{CachePolicy, DeoptPlan};
use reference::{Config, Limits, Statistics};
use runtime::random::Stream;
use std::collections::BTreeSet;
use std::time::{Duration, Instant};

/// What is run.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Depth {
    /// Orders of processes.
    pub orders: u64,
    /// Deopt plans at single check points; all of them if there are no more.
    pub points: u64,
    /// Static sites that get a run each; all of them if there are no more.
    pub sites: u64,
    /// Only these lanes.
    pub lanes: Lanes,
    /// Real time for one design.
    pub time: Duration,
    /// Epsilon steps of one run.
    pub steps: u64,
}

/// How designs are run: with limits that are reached in seconds even by what never ends, at the same place in every engine.
pub fn config() -> Config {
    let limits = Limits {
        steps_per_instant: 5_000,
        activation_steps: 300_000,
        memory: 16 << 20,
        dynamic_signals: 1 << 16,
        threads: 1 << 12,
        ..Limits::default()
    };
    Config { limits, ..Config::default() }
}

impl Default for Depth {
    fn default() -> Depth {
        let time = Duration::from_secs(60);
        Depth { orders: 2, points: 24, sites: 24, lanes: Lanes::default(), time, steps: 20_000 }
    }
}

/// What is compared with the reference engine.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Lanes {
    /// `interpret-parity`: the kernel with nothing compiled, and native code that is left at every check point.
    pub interpret: bool,
    /// `compile-parity`: native code as it is used, under deopt plans, with eviction, changing tiers, with waves,
    /// saved and restored.
    pub compile: bool,
    /// `strict-native`: native code all the way; anything interpreted is a failure.
    pub strict: bool,
}

impl Default for Lanes {
    fn default() -> Lanes {
        Lanes { interpret: true, compile: true, strict: true }
    }
}

/// One run that was compared.
#[derive(Clone, Debug)]
pub struct Run {
    /// The lane.
    pub lane: &'static str,
    /// Which engine, and how.
    pub variant: String,
    /// The order of processes.
    pub order_seed: u64,
    /// What came out.
    pub verdict: Verdict,
    /// Checkpoints that were the same.
    pub checkpoints: u64,
}

/// What was found out about a design.
#[derive(Clone, Debug, Default)]
pub struct Examined {
    /// The runs.
    pub runs: Vec<Run>,
    /// Whether the outcome depends on the order of processes.
    pub race: bool,
    /// Whether the reference engine was cut at the number of steps that it may take.
    pub cut: bool,
    /// Whether real time ran out before all that was planned was run.
    pub out_of_time: bool,
    /// What the reference engine did, in the first order.
    pub statistics: Statistics,
    /// Static sites at which native code can be left.
    pub sites: u64,
    /// Of them, those that a run without plans reached.
    pub sites_reached: u64,
    /// Of them, those at which it was left.
    pub sites_forced: u64,
    /// Deopts that were forced.
    pub forced: u64,
    /// Of strict runs: activations that were not native, and evaluations of the network.
    pub fallbacks: u64,
    /// Of strict runs: native activations.
    pub native: u64,
    /// What became degraded.
    pub degraded: BTreeSet<String>,
    /// Of the first divergence: where exactly.
    pub explanation: Option<String>,
    /// The first divergence: variant, order.
    pub first: Option<(Variant, u64)>,
}

impl Examined {
    /// The worst verdict, with its reason.
    pub fn verdict(&self) -> (VerdictName, String) {
        // The first of them.
        let worst = self.runs.iter().rev().max_by_key(|run| run.verdict.name());
        match worst {
            Some(run) if run.verdict != Verdict::Equal => {
                let text = format!("{} (order {}): {}", run.variant, run.order_seed, run.verdict.detail());
                (run.verdict.name(), text)
            }
            Some(_) => (VerdictName::Equal, String::new()),
            None if self.out_of_time => {
                (VerdictName::Limit, "real time ran out before anything was compared".to_owned())
            }
            None => (VerdictName::Unsupported, "nothing was run".to_owned()),
        }
    }

    /// Checkpoints that were the same, in all runs.
    pub fn checkpoints(&self) -> u64 {
        self.runs.iter().map(|run| run.checkpoints).sum()
    }
}

/// The static sites of a design: process, function or unit of the network that the kernel attends to by name, resume index.
pub fn sites(design: &Design, config: &Config) -> Vec<(String, u32)> {
    let order = reference::simulation::order(design, 0);
    let (steps, depth) = (config.limits.activation_steps, config.limits.call_depth);
    let layout = kernel::layout::Layout::new(design, order, steps, depth, false);
    let mut out = Vec::new();
    for (i, process) in design.processes.iter().enumerate() {
        if matches!(process.kind, ProcessKind::Combinational) {
            continue;
        }
        let name = design.process_path(ProcId(i as u32));
        let count = layout.bodies[process.body.index()].resumes.len();
        out.extend((0..count as u32).map(|resume| (name.clone(), resume)));
    }
    for func in &design.funcs {
        if let FuncCode::Body(body) = func.code
            && !layout.bodies[body.index()].inline
        {
            let name = format!("function {}", design.ir.text(func.name));
            let count = layout.bodies[body.index()].resumes.len();
            out.extend((0..count as u32).map(|resume| (name.clone(), resume)));
        }
    }
    for (position, unit) in (0..).zip(&layout.units).filter(|(at, _)| layout.attended[*at as usize]) {
        let Some((body, _)) = unit.and_then(|unit| design.unit_code(unit)) else { continue };
        let name = Code::Units(position, position + 1).network_name(design, &layout);
        let count = layout.bodies[body.index()].resumes.len();
        out.extend((0..count as u32).map(|resume| (name.clone(), resume)));
    }
    out
}

/// Compares the engines on a design.
pub fn examine(design: &Design, config: &Config, depth: &Depth) -> Examined {
    let words: u64 = design.signals.iter().map(|s| design.types.width(s.ty).unwrap_or(64).div_ceil(64)).sum();
    // A digest costs about as much as the design is large: so many of them are a second or so.
    let dense = (4_000_000 / (words + 16 * design.processes.len() as u64).max(1)).clamp(32, 4096);
    let deadline = Instant::now() + depth.time;
    let bounds = Bounds { steps: depth.steps, dense, watch: false, deadline: Some(deadline) };
    let mut sweep = Sweep { design, depth, bounds, found: Examined::default() };
    let all = sites(design, config);
    sweep.found.sites = all.len() as u64;
    for order in 0..depth.orders.max(1) {
        let order_seed = if order == 0 { config.order_seed } else { 0x9e37_79b9 + order };
        let config = Config { order_seed, ..config.clone() };
        let mut engine = Variant::reference().start(design, &config, bounds.deadline);
        let recording = record(engine.as_mut(), Stride::Epsilon, &bounds);
        drop(engine);
        if order == 0 {
            sweep.found.statistics = recording.statistics;
            sweep.found.cut = recording.ending == Ending::Cut;
            sweep.found.race = has_race(design, &config, &recording, &bounds);
        }
        sweep.lanes(&config, &recording, &all, order == 0);
    }
    sweep.found.out_of_time |= Instant::now() >= deadline;
    sweep.found
}

struct Sweep<'a> {
    design: &'a Design,
    depth: &'a Depth,
    bounds: Bounds,
    found: Examined,
}

impl Sweep<'_> {
    fn lanes(&mut self, config: &Config, recording: &Recording, sites: &[(String, u32)], first: bool) {
        let Lanes { interpret, compile, strict } = self.depth.lanes;
        let parse = |text: &str| text.parse::<Variant>().unwrap_or_default();
        if strict {
            for watched in [false, true] {
                let variant = Variant::native().watched(watched);
                let compared = self.run("strict-native", config, recording, &variant);
                let telemetry = &compared.telemetry;
                self.found.native += telemetry.native;
                self.found.fallbacks += telemetry.interpreted + telemetry.network_interpreted;
                self.found.degraded.extend(telemetry.degraded.iter().cloned());
            }
        }
        if interpret {
            self.run("interpret-parity", config, recording, &parse("native+budget:0"));
            self.run("interpret-parity", config, recording, &parse("native+every:1"));
        }
        if !compile {
            return;
        }
        const LANE: &str = "compile-parity";
        let mut evict = Variant::native();
        if let Some(native) = &mut evict.native {
            native.jit.cache = CachePolicy::None;
        }
        self.run(LANE, config, recording, &evict);
        for plan in
            ["native+hot:2", "native+tier:1", "native+random:1+watched", "native+sites", "native+every:2"]
        {
            self.run(LANE, config, recording, &parse(plan));
        }
        self.by_instants(config);
        for observes in [false, true] {
            let variant = Variant::native();
            let engine = variant.start(self.design, config, self.bounds.deadline);
            if let Some(compared) = compare_stretch(engine, recording, &variant, observes) {
                let name = if observes { "native, at a stretch, with waves" } else { "native, at a stretch" };
                self.note(LANE, config, recording, name.to_owned(), &variant, compared);
            }
        }
        let halves = [recording.steps / 3, recording.steps * 2 / 3];
        let pairs = [
            [Variant::reference(), Variant::native()],
            [Variant::native(), Variant::reference()],
            [Variant::native(), Variant::native()],
            [Variant::reference(), Variant::reference()],
        ];
        for (i, pair) in pairs.iter().enumerate() {
            let steps = halves[i % 2].max(1);
            if recording.steps > steps && !self.is_over() {
                let [a, b] = pair;
                let bounds = self.bounds;
                let compared = hand_over(self.design, config, recording, [a, b], steps, &bounds);
                self.note(LANE, config, recording, format!("{a} until step {steps}, then {b}"), b, compared);
            }
        }
        if !first {
            return;
        }
        // The check points and sites that there are.
        let count = self.run(LANE, config, recording, &Variant::plan(DeoptPlan::From(u64::MAX)));
        let points = count.telemetry.check_points;
        for k in choose(points, self.depth.points) {
            self.run(LANE, config, recording, &Variant::plan(DeoptPlan::At(k + 1)));
        }
        self.run(LANE, config, recording, &Variant::plan(DeoptPlan::From(points / 2 + 1)));
        for index in choose(sites.len() as u64, self.depth.sites) {
            let (name, resume) = sites[index as usize].clone();
            self.run(LANE, config, recording, &Variant::plan(DeoptPlan::Site(name, resume)));
        }
    }

    fn is_over(&self) -> bool {
        self.bounds.deadline.is_some_and(|deadline| Instant::now() >= deadline)
    }

    fn run(
        &mut self,
        lane: &'static str,
        config: &Config,
        recording: &Recording,
        variant: &Variant,
    ) -> Compared {
        if self.is_over() {
            self.found.out_of_time = true;
            let verdict = Verdict::Limit("real time ran out before it was run".to_owned());
            return Compared { verdict, checkpoints: 0, telemetry: Default::default() };
        }
        let compared = compare(self.design, config, recording, variant, Stride::Epsilon, &self.bounds);
        self.note(lane, config, recording, variant.to_string(), variant, compared.clone());
        compared
    }

    /// Time steps, with everything read as waves do, against a recording of the same.
    fn by_instants(&mut self, config: &Config) {
        let bounds = Bounds { watch: true, ..self.bounds };
        let mut engine = Variant::reference().start(self.design, config, bounds.deadline);
        let recording = record(engine.as_mut(), Stride::Instant, &self.bounds);
        drop(engine);
        for variant in [Variant::native(), Variant::reference()] {
            let compared = compare(self.design, config, &recording, &variant, Stride::Instant, &bounds);
            self.note(
                "compile-parity",
                config,
                &recording,
                format!("{variant}, with waves"),
                &variant,
                compared,
            );
        }
    }

    fn note(
        &mut self,
        lane: &'static str,
        config: &Config,
        recording: &Recording,
        name: String,
        variant: &Variant,
        compared: Compared,
    ) {
        let Compared { verdict, checkpoints, telemetry } = compared;
        self.found.forced += telemetry.forced;
        if name == "native+sites" {
            self.found.sites_forced = self.found.sites_forced.max(telemetry.forced_sites.len() as u64);
        }
        if name == "native+every:1" {
            self.found.sites_reached = self.found.sites_reached.max(telemetry.forced_sites.len() as u64);
        }
        if let Verdict::Diverged(divergence) = &verdict
            && self.found.first.is_none()
        {
            self.found.first = Some((variant.clone(), config.order_seed));
            let text = explain(
                self.design,
                config,
                [&Variant::reference(), variant],
                divergence,
                recording.steps + 1,
            );
            self.found.explanation = Some(text);
        }
        self.found.runs.push(Run {
            lane,
            variant: name,
            order_seed: config.order_seed,
            verdict,
            checkpoints,
        });
    }
}

/// All numbers below `count`, or so many of them.
fn choose(count: u64, most: u64) -> Vec<u64> {
    if count <= most {
        return (0..count).collect();
    }
    let mut stream = Stream::new(count);
    let mut chosen: BTreeSet<u64> = [0, count - 1].into();
    while (chosen.len() as u64) < most {
        chosen.insert(stream.next_u64() % count);
    }
    chosen.into_iter().collect()
}
