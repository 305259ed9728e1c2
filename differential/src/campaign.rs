//! Campaigns: generated designs, each compared on the reference engine, native code and native code under a deopt plan.
//!
//! Case number N of a seed is the same design on every machine, so that a campaign is a seed and ranges of numbers: it
//! can be stopped and go on, and parts that ran elsewhere can be merged.

use crate::compare::{Verdict, VerdictName, compare_engine};
use crate::generate::{self, Generated, MAX_TIME};
use crate::load::{first_line, load};
use crate::record::{Bounds, Ending, Stride, record};
use crate::reduce::{Effort, reduce};
use crate::variant::{Variant, shared};
use ir::design::Design;
use ir::design::body::Term;
use reference::{Config, Limits};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::{Duration, Instant};

/// Operations that a design has at least to count as a case.
const LEAST_OPERATIONS: u64 = 20;
/// Time steps that a run has at least to count as a case.
const LEAST_INSTANTS: u64 = 8;
/// Cases that are taken at a time.
const CHUNK: u64 = 64;

/// The classes of widths that operations are counted by.
pub const WIDTHS: [&str; 7] = ["0", "1", "2-31", "32-63", "64", "65-128", "129-"];

fn width_class(width: u64) -> &'static str {
    WIDTHS[match width {
        0 => 0,
        1 => 1,
        2..=31 => 2,
        32..=63 => 3,
        64 => 4,
        65..=128 => 5,
        _ => 6,
    }]
}

/// What is known of a campaign.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Campaign {
    /// The seed.
    pub seed: u64,
    /// The version of the generators.
    pub generators: u32,
    /// The numbers of cases that were run: from, to (exclusive); ascending, apart.
    pub ranges: Vec<(u64, u64)>,
    /// Cases that count: 20 operations or more, a suspension or clock edge, 8 time steps or more, on three engines.
    pub cases: u64,
    /// Designs that are too small or too short to count.
    pub small: u64,
    /// Designs that could not be loaded, which is a mistake of the generator.
    pub rejected: u64,
    /// Verdicts of designs that were run.
    pub verdicts: BTreeMap<VerdictName, u64>,
    /// By family: cases.
    pub families: BTreeMap<String, u64>,
    /// Checkpoints that were the same.
    pub checkpoints: u64,
    /// Epsilon steps of the reference engine.
    pub steps: u64,
    /// Activations of the reference engine.
    pub activations: u64,
    /// Deopts that were forced.
    pub forced: u64,
    /// Rules of the specification that the reference engine exercised.
    pub rules: BTreeSet<String>,
    /// By operation and class of widths: designs that ran it natively all the way, and were equal.
    pub operations: BTreeMap<String, BTreeMap<String, u64>>,
    /// What was found: number of the case, what.
    pub findings: Vec<Finding>,
    /// Seconds spent, over all threads.
    pub seconds: f64,
}

/// A case that was not equal.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Finding {
    /// The number of the case.
    pub case: u64,
    /// The verdict; none if it could not be loaded.
    pub verdict: Option<VerdictName>,
    /// The engine that differs.
    pub variant: String,
    /// What is known.
    pub detail: String,
}

/// Findings that are kept.
const FINDINGS: usize = 1000;

/// What came out of a case.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// The verdict: the worst.
    pub verdict: Verdict,
    /// The engine that it is of.
    pub variant: Variant,
    /// Whether it counts.
    pub counts: bool,
    /// Checkpoints that were the same.
    pub checkpoints: u64,
    /// Epsilon steps of the reference engine.
    pub steps: u64,
    /// Activations of the reference engine.
    pub activations: u64,
    /// Deopts that were forced.
    pub forced: u64,
}

/// How generated designs are run.
pub fn config() -> Config {
    let limits =
        Limits { activation_steps: 20_000, memory: 1 << 24, settle_passes: 200, ..Limits::default() };
    Config { max_time: Some(MAX_TIME), limits, ..Config::default() }
}

/// How far generated designs are followed.
pub fn bounds() -> Bounds {
    Bounds { steps: 2_000, dense: 256, ..Bounds::default() }
}

/// The deopt plan of a case.
pub fn plan_of(case: u64) -> Variant {
    const PLANS: [&str; 8] = ["every:1", "random:1", "sites", "every:2", "tier:1", "at:3", "evict", "from:4"];
    let plan = PLANS[(case / generate::Family::ALL.len() as u64 % PLANS.len() as u64) as usize];
    let plan = match plan {
        "random:1" => format!("random:{case}"),
        "tier:1" => format!("tier:{case}"),
        "at:3" => format!("at:{}", 1 + case % 37),
        "from:4" => format!("from:{}", 1 + case % 19),
        other => other.to_owned(),
    };
    format!("native+{plan}").parse().unwrap_or_else(|_| Variant::native())
}

/// Runs a design on the reference engine and compares the variants with it.
pub fn run_case(design: &Design, config: &Config, variants: &[Variant]) -> Outcome {
    let bounds = bounds();
    let mut engine = Variant::reference().start(design, config, None);
    let recording = record(engine.as_mut(), Stride::Epsilon, &bounds);
    drop(engine);
    let operations: usize = design.nodes.len()
        + design.bodies.iter().flat_map(|b| &b.blocks).map(|b| b.insts.len()).sum::<usize>();
    let waits =
        |body: &ir::design::body::Body| body.blocks.iter().any(|b| matches!(b.term, Term::Wait { .. }));
    let suspends =
        !design.sinks.is_empty() || design.processes.iter().any(|p| waits(&design.bodies[p.body.index()]));
    let mut outcome = Outcome {
        verdict: Verdict::Equal,
        variant: Variant::reference(),
        counts: operations as u64 >= LEAST_OPERATIONS
            && suspends
            && recording.statistics.instants >= LEAST_INSTANTS,
        checkpoints: 0,
        steps: recording.steps,
        activations: recording.statistics.activations,
        forced: 0,
    };
    if recording.ending == Ending::Interrupted {
        outcome.verdict = Verdict::Limit("the reference engine was interrupted".to_owned());
        return outcome;
    }
    let code = shared(design);
    for variant in variants {
        let engine = variant.start_sharing(design, config, None, &code);
        let compared = compare_engine(engine, &recording, variant, Stride::Epsilon, &bounds);
        outcome.checkpoints += compared.checkpoints;
        outcome.forced += compared.telemetry.forced;
        if compared.verdict.name() > outcome.verdict.name() {
            (outcome.verdict, outcome.variant) = (compared.verdict, variant.clone());
        }
    }
    outcome
}

/// The smallest design found that a variant still runs with the same verdict, ready to be run: what was found, and how, is
/// said in comments at its head.
pub fn reduced(
    text: &str,
    config: &Config,
    variant: &Variant,
    verdict: VerdictName,
    effort: Effort,
) -> String {
    let shows = |candidate: &str| {
        let Ok(design) = load("candidate", candidate.as_bytes(), &[]) else { return false };
        run_case(&design, config, std::slice::from_ref(variant)).verdict.name() == verdict
    };
    let small = reduce(text, effort, shows);
    let mut head = format!("// {verdict}: {variant}, and the reference engine\n");
    if let Ok(design) = load("small", small.as_bytes(), &[]) {
        let detail = run_case(&design, config, std::slice::from_ref(variant)).verdict.detail();
        head += &format!("// {}\n", detail.replace('\n', " "));
    }
    if config.order_seed != 0 {
        head += &format!("// ARGS: --order-seed {}\n", config.order_seed);
    }
    head + &small
}

/// How a case is run.
pub fn config_of(case: u64) -> Config {
    Config { order_seed: case / 64 % 3, ..config() }
}

impl Campaign {
    /// A campaign of a seed, of which nothing was run.
    pub fn new(seed: u64) -> Campaign {
        Campaign { seed, generators: generate::VERSION, ..Campaign::default() }
    }

    /// Runs one case and notes what came out.
    pub fn run(&mut self, index: u64) {
        let generated = generate::case(self.seed, index);
        let config = config_of(index);
        self.note(index, &generated, &config, &[Variant::native(), plan_of(index)]);
    }

    fn note(&mut self, index: u64, generated: &Generated, config: &Config, variants: &[Variant]) {
        let design = match load("generated", generated.text.as_bytes(), &[]) {
            Ok(design) => design,
            Err(message) => {
                self.rejected += 1;
                let detail = first_line(&message).to_owned();
                self.find(Finding { case: index, verdict: None, variant: String::new(), detail });
                return;
            }
        };
        let outcome = run_case(&design, config, variants);
        let verdict = outcome.verdict.name();
        *self.verdicts.entry(verdict).or_default() += 1;
        self.checkpoints += outcome.checkpoints;
        self.steps += outcome.steps;
        self.activations += outcome.activations;
        self.forced += outcome.forced;
        if verdict != VerdictName::Equal {
            let (variant, detail) = (outcome.variant.to_string(), outcome.verdict.detail());
            self.find(Finding { case: index, verdict: Some(verdict), variant, detail });
            return;
        }
        if outcome.counts {
            self.cases += 1;
            *self.families.entry(generated.family.name().to_owned()).or_default() += 1;
        } else {
            self.small += 1;
        }
        self.count_operations(&design);
    }

    fn find(&mut self, finding: Finding) {
        if self.findings.len() < FINDINGS {
            self.findings.push(finding);
        }
    }

    fn count_operations(&mut self, design: &Design) {
        let mut seen: BTreeSet<(&'static str, &'static str)> = BTreeSet::new();
        let code = design.bodies.iter().flat_map(|b| &b.blocks).flat_map(|b| &b.insts);
        for inst in design.nodes.iter().chain(code) {
            let ty = inst.arg_types.last().or(inst.result_types.first());
            if let Some(width) = ty.and_then(|ty| design.types.width(*ty)) {
                seen.insert((inst.kind.name(), width_class(width)));
            }
        }
        for (name, class) in seen {
            let classes = match self.operations.get_mut(name) {
                Some(classes) => classes,
                None => self.operations.entry(name.to_owned()).or_default(),
            };
            match classes.get_mut(class) {
                Some(count) => *count += 1,
                None => drop(classes.insert(class.to_owned(), 1)),
            }
        }
    }

    /// The lowest number from which on nothing was run.
    pub fn next(&self) -> u64 {
        self.ranges.iter().map(|range| range.1).max().unwrap_or(0)
    }

    /// Takes up what another part of the campaign found.
    ///
    /// # Errors
    /// When it is of another seed or of other generators, or ran the same cases.
    pub fn merge(&mut self, other: &Campaign) -> Result<(), String> {
        if self.generators != other.generators {
            return Err(format!(
                "cases of version {} of the generators are others than those of version {}",
                other.generators, self.generators
            ));
        }
        if self.seed != other.seed {
            return Err(format!(
                "a campaign of seed {} can't be merged with one of {}",
                other.seed, self.seed
            ));
        }
        let overlaps = |a: &(u64, u64), b: &(u64, u64)| a.0 < b.1 && b.0 < a.1;
        if self.ranges.iter().any(|a| other.ranges.iter().any(|b| overlaps(a, b))) {
            return Err("both campaigns ran some of the same cases".to_owned());
        }
        self.ranges.extend(&other.ranges);
        self.ranges.sort_unstable();
        self.ranges.dedup_by(|next, kept| {
            let joins = kept.1 == next.0;
            if joins {
                kept.1 = next.1;
            }
            joins
        });
        self.cases += other.cases;
        self.small += other.small;
        self.rejected += other.rejected;
        other.verdicts.iter().for_each(|(k, n)| *self.verdicts.entry(*k).or_default() += n);
        other.families.iter().for_each(|(k, n)| *self.families.entry(k.clone()).or_default() += n);
        self.checkpoints += other.checkpoints;
        self.steps += other.steps;
        self.activations += other.activations;
        self.forced += other.forced;
        self.rules.extend(other.rules.iter().cloned());
        for (name, classes) in &other.operations {
            let own = self.operations.entry(name.clone()).or_default();
            classes.iter().for_each(|(class, n)| *own.entry(class.clone()).or_default() += n);
        }
        self.findings.extend(other.findings.iter().cloned());
        self.findings.sort_by_key(|finding| finding.case);
        self.findings.truncate(FINDINGS);
        self.seconds += other.seconds;
        Ok(())
    }

    /// Share of designs that the generator made in vain: rejected, or too small to count.
    pub fn discarded(&self) -> f64 {
        let all = self.verdicts.values().sum::<u64>() + self.rejected;
        if all == 0 { 0.0 } else { (self.small + self.rejected) as f64 / all as f64 }
    }

    /// A few lines for people.
    pub fn summary(&self) -> String {
        let share: Vec<String> =
            self.verdicts.iter().map(|(name, count)| format!("{count} {name}")).collect();
        format!(
            "{} cases (seed {}), {}; {} designs too small, {} rejected; {} checkpoints, {} deopts forced, {} rules, {} operations; {:.0} cases/s",
            self.cases,
            self.seed,
            if share.is_empty() { "nothing run".to_owned() } else { share.join(", ") },
            self.small,
            self.rejected,
            self.checkpoints,
            self.forced,
            self.rules.len(),
            self.operations.len(),
            self.cases as f64 / self.seconds.max(0.001),
        )
    }
}

/// How far a campaign goes on.
#[derive(Clone, Copy, Debug)]
pub struct Extent {
    /// The number of the first case.
    pub from: u64,
    /// One past the last.
    pub to: u64,
    /// Threads.
    pub jobs: usize,
    /// Real time.
    pub time: Option<Duration>,
    /// Ends when so many designs were not equal.
    pub most_findings: usize,
}

/// Runs cases on some threads. Only whole chunks are run, so that what was run is a range; `progress` sees the campaign
/// after each chunk, and says whether to go on.
pub fn run(seed: u64, extent: Extent, progress: impl FnMut(&Campaign) -> bool + Send) -> Campaign {
    let started = Instant::now();
    let next = AtomicU64::new(extent.from);
    let over = AtomicBool::new(false);
    let all = Mutex::new((Campaign::new(seed), progress));
    std::thread::scope(|scope| {
        for _ in 0..extent.jobs.max(1) {
            scope.spawn(|| {
                spec::coverage::reset();
                loop {
                    let late = extent.time.is_some_and(|time| started.elapsed() >= time);
                    if late || over.load(Ordering::Relaxed) {
                        return;
                    }
                    let from = next.fetch_add(CHUNK, Ordering::Relaxed);
                    if from >= extent.to {
                        return;
                    }
                    let to = (from + CHUNK).min(extent.to);
                    let begun = Instant::now();
                    let mut part = Campaign::new(seed);
                    (from..to).for_each(|index| part.run(index));
                    part.ranges.push((from, to));
                    part.rules.extend(spec::coverage::hits().into_iter().map(str::to_owned));
                    part.seconds = begun.elapsed().as_secs_f64();
                    let Ok(mut all) = all.lock() else { return };
                    let (campaign, progress) = &mut *all;
                    // Chunks are apart: they can be merged.
                    let merged = campaign.merge(&part);
                    debug_assert!(merged.is_ok());
                    if !progress(campaign) || campaign.findings.len() >= extent.most_findings {
                        over.store(true, Ordering::Relaxed);
                    }
                }
            });
        }
    });
    let mut campaign = all.into_inner().map_or_else(|poisoned| poisoned.into_inner().0, |all| all.0);
    campaign.seconds = started.elapsed().as_secs_f64();
    campaign
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn generated_designs_are_valid_and_equal_and_few_are_in_vain() {
        let extent = Extent { from: 0, to: 192, jobs: 2, time: None, most_findings: 10 };
        let campaign = run(1, extent, |_| true);
        assert_eq!(campaign.findings, [], "{}", campaign.summary());
        assert_eq!(campaign.ranges, [(0, 192)]);
        assert!(campaign.discarded() < 0.1, "{}", campaign.summary());
        assert_eq!(campaign.cases + campaign.small, 192);
    }

    #[test]
    fn campaigns_go_on_and_are_merged() {
        let extent = |from, to| Extent { from, to, jobs: 1, time: None, most_findings: 10 };
        let whole = run(5, extent(0, 128), |_| true);
        let mut first = run(5, extent(0, 64), |_| true);
        assert!(first.merge(&first.clone()).is_err());
        assert!(first.merge(&Campaign::new(6)).is_err());
        let second = run(5, extent(first.next(), 128), |_| true);
        assert_eq!(first.merge(&second), Ok(()));
        let timeless = |campaign: Campaign| Campaign { seconds: 0.0, ..campaign };
        assert_eq!(timeless(first), timeless(whole));
    }
}
