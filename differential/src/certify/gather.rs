//! Runs what a certificate is about.

use super::{Certificate, DesignEntry, Request, Suppression, Timing, Tool, Totals, VERSION};
use crate::campaign::{self, Extent};
use crate::compare::VerdictName;
use crate::generate::Level;
use crate::load::{first_line, load};
use crate::save::text_hash;
use crate::sweep::{Depth, Lanes, config, examine};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

/// What to run.
#[derive(Clone, Debug)]
pub struct Plan {
    /// Designs.
    pub files: Vec<PathBuf>,
    /// How deep.
    pub depth: Depth,
    /// Generated cases.
    pub cases: u64,
    /// Their seed.
    pub case_seed: u64,
    /// Real time for everything.
    pub time: Option<Duration>,
    /// This part of so many: from 1.
    pub shard: (u64, u64),
    /// Threads.
    pub jobs: usize,
    /// The command line that does the same.
    pub command: String,
}

/// The digest of a text.
pub fn digest(text: &[u8]) -> String {
    format!("{:016x}", text_hash(text))
}

/// The names of lanes.
fn lane_names(lanes: Lanes) -> Vec<String> {
    let all = [
        (lanes.interpret, "interpret-parity"),
        (lanes.compile, "compile-parity"),
        (lanes.strict, "strict-native"),
    ];
    all.iter().filter(|(on, _)| *on).map(|(_, name)| (*name).to_owned()).collect()
}

/// A design that was read.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Read {
    /// The digest of what is in its file.
    pub digest: String,
    /// What it means as MLIR, or why it can't be used.
    pub text: Result<Vec<u8>, String>,
}

impl Read {
    /// What is in a file, if that is MLIR itself.
    pub fn mlir(text: Vec<u8>) -> Read {
        Read { digest: digest(&text), text: Ok(text) }
    }
}

/// Runs everything; `read` has to read a design, `progress` hears of each.
pub fn gather(
    plan: &Plan,
    read: impl Fn(&Path) -> std::io::Result<Read> + Sync,
    progress: impl Fn(&DesignEntry) + Sync,
) -> Certificate {
    let started = Instant::now();
    let (part, parts) = plan.shard;
    let mut files = plan.files.clone();
    files.sort();
    files.dedup();
    let files: Vec<&PathBuf> = files.iter().skip(part as usize - 1).step_by(parts as usize).collect();
    let next = AtomicUsize::new(0);
    let found: Mutex<Vec<Found>> = Mutex::new(Vec::new());
    let over = || plan.time.is_some_and(|time| started.elapsed() >= time);
    std::thread::scope(|scope| {
        for _ in 0..plan.jobs.max(1) {
            scope.spawn(|| {
                while let Some(path) = files.get(next.fetch_add(1, Ordering::Relaxed)) {
                    if over() {
                        return;
                    }
                    let one = design(path, &read, &plan.depth);
                    progress(&one.entry);
                    if let Ok(mut found) = found.lock() {
                        found.push(one);
                    }
                }
            });
        }
    });
    let found = found.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner);
    let mut cut_by_time = found.len() < files.len() || found.iter().any(|one| one.out_of_time);
    let mut rules: BTreeSet<String> = found.iter().flat_map(|one| one.rules.iter().cloned()).collect();
    let share = |k: u64| plan.cases * k / parts;
    let (from, to) = (share(part - 1), share(part));
    let begun = Instant::now();
    let generated = (to > from).then(|| {
        let left = plan.time.map(|time| time.saturating_sub(started.elapsed()));
        let extent = Extent { from, to, jobs: plan.jobs, time: left, most_findings: 100 };
        campaign::run(Level::All, plan.case_seed, extent, |_| true)
    });
    let generated_seconds = begun.elapsed().as_secs_f64();
    let generated = generated.map(|mut campaign| {
        cut_by_time |= campaign.next() < to;
        rules.extend(campaign.rules.iter().cloned());
        campaign.seconds = 0.0;
        campaign
    });
    let timing = Timing {
        seconds: started.elapsed().as_secs_f64(),
        generated_seconds,
        cut_by_time,
        designs: found.iter().map(|one| (one.entry.name.clone(), one.milliseconds)).collect(),
    };
    let mut certificate = Certificate {
        schema_version: VERSION,
        tool: tool(),
        request: Request {
            command: plan.command.clone(),
            lanes: lane_names(plan.depth.lanes),
            seeds: plan.depth.orders,
            points: plan.depth.points,
            sites: plan.depth.sites,
            limits: limits(),
            steps: plan.depth.steps,
            cases: plan.cases,
            case_seed: plan.case_seed,
            shards: vec![format!("{part}/{parts}")],
        },
        verdict: VerdictName::Unsupported,
        totals: Totals::default(),
        degraded: found.iter().flat_map(|one| one.degraded.iter().cloned()).collect(),
        designs: found.into_iter().map(|one| one.entry).collect(),
        generated,
        rules,
        rules_known: spec::RULES.len() as u64,
        suppressions: suppressions(),
        timing,
    };
    certificate.settle();
    certificate
}

/// Where runs end, the same for all engines.
fn limits() -> BTreeMap<String, u64> {
    let limits = config().limits;
    let all = [
        ("epsilon steps in one instant", limits.steps_per_instant),
        ("passes over one component of the network", limits.settle_passes),
        ("back-edges and calls of one activation", limits.activation_steps),
        ("frames of one process", limits.call_depth as u64),
        ("bytes of linear memory", limits.memory),
        ("dynamic signals", limits.dynamic_signals as u64),
        ("threads", limits.threads as u64),
    ];
    all.into_iter().map(|(name, limit)| (name.to_owned(), limit)).collect()
}

/// What is never compared, and why.
fn suppressions() -> Vec<Suppression> {
    let all = [
        ("statistics", "engines count their own work: native code does not count evaluations and changes"),
        (
            "dead slots of frames",
            "a slot that is not live is not part of the state (SSA liveness on the verified IR)",
        ),
        ("order of writes to different bits in one event time", "events count by their net effect"),
    ];
    all.iter()
        .map(|(name, reason)| Suppression { name: (*name).to_owned(), reason: (*reason).to_owned() })
        .collect()
}

fn tool() -> Tool {
    let features = format!("{:?}", jit::Options::default().features);
    Tool {
        version: env!("CARGO_PKG_VERSION").to_owned(),
        specification: format!("{} rules, {} operations", spec::RULES.len(), spec::ops::OPERATIONS.len()),
        circt: "spellings from 1.100 (2025) to August 2026".to_owned(),
        target: format!("{}-{}", std::env::consts::ARCH, std::env::consts::OS),
        features: vec![features],
    }
}

struct Found {
    entry: DesignEntry,
    rules: Vec<String>,
    degraded: BTreeSet<String>,
    milliseconds: u64,
    out_of_time: bool,
}

fn design(path: &Path, read: impl Fn(&Path) -> std::io::Result<Read>, depth: &Depth) -> Found {
    let started = Instant::now();
    spec::coverage::reset();
    let mut entry = DesignEntry { name: path.display().to_string(), ..DesignEntry::default() };
    let mut degraded = BTreeSet::new();
    let mut out_of_time = false;
    match read(path) {
        Err(error) => entry.detail = error.to_string(),
        Ok(Read { digest, text }) => {
            entry.digest = digest;
            match text.and_then(|text| load(&entry.name, &text, &[])) {
                Err(message) => entry.detail = first_line(&message).to_owned(),
                Ok(design) => {
                    let found = examine(&design, &config(), depth);
                    let (verdict, detail) = found.verdict();
                    entry.verdict = Some(verdict);
                    entry.detail = detail;
                    entry.race = found.race;
                    entry.cut = found.cut;
                    for run in &found.runs {
                        let lane: &mut BTreeMap<_, _> = entry.runs.entry(run.lane.to_owned()).or_default();
                        *lane.entry(run.verdict.name()).or_default() += 1;
                    }
                    entry.checkpoints = found.checkpoints();
                    entry.steps = found.statistics.epsilon_steps;
                    entry.events = found.statistics.events;
                    entry.activations = found.statistics.activations;
                    entry.sites = found.sites;
                    entry.sites_reached = found.sites_reached;
                    entry.sites_forced = found.sites_forced;
                    entry.forced = found.forced;
                    entry.fallbacks = found.fallbacks;
                    entry.explanation.clone_from(&found.explanation);
                    degraded = found.degraded;
                    out_of_time = found.out_of_time;
                }
            }
        }
    }
    let rules = spec::coverage::hits().into_iter().map(str::to_owned).collect();
    let milliseconds = started.elapsed().as_millis() as u64;
    Found { entry, rules, degraded, milliseconds, out_of_time }
}
