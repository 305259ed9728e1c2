//! Campaigns: generated designs, each compared on the reference engine, native code and native code under a deopt plan.
//!
//! Case number N of a seed is the same design on every machine, so that a campaign is a seed and ranges of numbers: it
//! can be stopped and go on, and parts that ran elsewhere can be merged.

use crate::compare::{Verdict, VerdictName, compare_engine, compare_stretch};
use crate::generate::{self, Generated, Level, MAX_TIME, SHORT_TIME};
use crate::load::{first_line, load};
use crate::record::{Bounds, Ending, Stride, record};
use crate::reduce::{Effort, reduce};
use crate::variant::{Variant, shared};
use crate::widths;
use ir::design::Design;
use ir::design::body::Term;
use reference::{Config, Limits};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::{Duration, Instant};

/// Operations that a design has at least to count as a case.
const LEAST_OPERATIONS: u64 = 20;
/// Time steps that a run has at least to count as a case.
const LEAST_INSTANTS: u64 = 8;
/// Cases that are taken at a time.
const CHUNK: u64 = 64;

/// What is known of a campaign.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Campaign {
    /// The seed.
    pub seed: u64,
    /// Which families take turns.
    #[serde(default)]
    pub level: Level,
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
    pub operations: widths::Counts,
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
    Bounds { steps: 2_000, dense: 64, ..Bounds::default() }
}

/// How the native engine runs a case: all the way, and under a deopt plan; in every other case with all signals evaluated.
pub fn variants_of(level: Level, case: u64) -> [Variant; 2] {
    let round = case / level.families().len() as u64;
    // Each plan in both ways.
    let watched = (round + round / PLANS.len() as u64).is_multiple_of(2);
    [Variant::native(), plan_of(level, case)].map(|variant| variant.watched(watched))
}

const PLANS: [&str; 8] = ["every:1", "random:1", "sites", "every:2", "tier:1", "at:3", "evict", "from:4"];

/// The deopt plan of a case.
fn plan_of(level: Level, case: u64) -> Variant {
    let plan = PLANS[(case / level.families().len() as u64 % PLANS.len() as u64) as usize];
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
    let code = shared(design, config, variants.iter().any(Variant::is_watched));
    for variant in variants {
        let start = || variant.start_sharing(design, config, None, &code);
        let stepped = compare_engine(start(), &recording, variant, Stride::Epsilon, &bounds);
        let observes = recording.steps.is_multiple_of(2);
        let stretched = compare_stretch(start(), &recording, variant, observes);
        for compared in [Some(stepped), stretched].into_iter().flatten() {
            outcome.checkpoints += compared.checkpoints;
            outcome.forced += compared.telemetry.forced;
            if compared.verdict.name() > outcome.verdict.name() {
                (outcome.verdict, outcome.variant) = (compared.verdict, variant.clone());
            }
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
    let outcome = |text: &str| {
        let design = load("candidate", text.as_bytes(), &[]).ok()?;
        let run = || run_case(&design, config, std::slice::from_ref(variant)).verdict;
        // An engine that gives up is as bad as one that differs.
        Some(catch_unwind(AssertUnwindSafe(run)).map_or_else(
            |_| (VerdictName::Diverged, "internal error".to_owned()),
            |verdict| (verdict.name(), verdict.detail()),
        ))
    };
    let small = reduce(text, effort, |text| outcome(text).is_some_and(|found| found.0 == verdict));
    let mut head = format!("// {verdict}: {variant}, and the reference engine\n");
    if let Some((_, detail)) = outcome(&small) {
        head += &format!("// {}\n", detail.replace('\n', " "));
    }
    if config.order_seed != 0 {
        head += &format!("// ARGS: --order-seed {}\n", config.order_seed);
    }
    head + &small
}

/// How a case is run. Another design tells more than more of the same one: every fourth case is long.
pub fn config_of(case: u64) -> Config {
    let max_time = if (case / 16).is_multiple_of(4) { MAX_TIME } else { SHORT_TIME };
    Config { order_seed: case / 64 % 3, max_time: Some(max_time), ..config() }
}

impl Campaign {
    /// A campaign of a seed, of which nothing was run.
    pub fn new(level: Level, seed: u64) -> Campaign {
        Campaign { seed, level, generators: generate::VERSION, ..Campaign::default() }
    }

    /// Runs one case and notes what came out.
    pub fn run(&mut self, index: u64) {
        let generated = generate::case(self.level, self.seed, index);
        let config = config_of(index);
        let variants = variants_of(self.level, index);
        let noted = catch_unwind(AssertUnwindSafe(|| self.note(index, &generated, &config, &variants)));
        if noted.is_err() {
            let verdict = Some(VerdictName::Diverged);
            *self.verdicts.entry(VerdictName::Diverged).or_default() += 1;
            let detail = "an engine gave up: internal error".to_owned();
            self.find(Finding { case: index, verdict, variant: variants[1].to_string(), detail });
        }
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
        for (name, class) in widths::seen(&design) {
            *self.operations.entry(name.to_owned()).or_default().entry(class.to_owned()).or_default() += 1;
        }
    }

    fn find(&mut self, finding: Finding) {
        if self.findings.len() < FINDINGS {
            self.findings.push(finding);
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
        if self.level != other.level {
            return Err("a campaign of one level can't be merged with one of another".to_owned());
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

impl Campaign {
    /// By operation and class of widths: in how many designs it ran natively, as a table; then families and rules, and the
    /// operations on values that none of the designs had.
    pub fn coverage(&self) -> String {
        let families: Vec<String> = self.families.iter().map(|(name, n)| format!("{n} {name}")).collect();
        let rules: Vec<&str> = self.rules.iter().map(String::as_str).collect();
        let missed: Vec<&str> =
            widths::operations().filter(|name| !self.operations.contains_key(*name)).collect();
        format!(
            "{}families: {}\nrules: {}\noperations on values that were not reached: {}\n",
            widths::table(&self.operations, u64::to_string),
            families.join(", "),
            rules.join(" "),
            missed.join(" ")
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
pub fn run(
    level: Level,
    seed: u64,
    extent: Extent,
    progress: impl FnMut(&Campaign) -> bool + Send,
) -> Campaign {
    let started = Instant::now();
    let next = AtomicU64::new(extent.from);
    let over = AtomicBool::new(false);
    let all = Mutex::new((Campaign::new(level, seed), progress));
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
                    let mut part = Campaign::new(level, seed);
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
        let campaign = run(Level::All, 1, extent, |_| true);
        assert_eq!(campaign.findings, [], "{}", campaign.summary());
        assert_eq!(campaign.ranges, [(0, 192)]);
        assert!(campaign.coverage().contains("\ncomb.add "), "{}", campaign.coverage());
        assert!(campaign.discarded() < 0.1, "{}", campaign.summary());
        assert_eq!(campaign.cases + campaign.small, 192);
    }

    #[test]
    fn campaigns_go_on_and_are_merged() {
        let extent = |from, to| Extent { from, to, jobs: 1, time: None, most_findings: 10 };
        let whole = run(Level::All, 5, extent(0, 128), |_| true);
        let mut first = run(Level::All, 5, extent(0, 64), |_| true);
        assert!(first.merge(&first.clone()).is_err());
        assert!(first.merge(&Campaign::new(Level::All, 6)).is_err());
        assert!(first.merge(&Campaign::new(Level::Moore, 5)).is_err());
        let second = run(Level::All, 5, extent(first.next(), 128), |_| true);
        assert_eq!(first.merge(&second), Ok(()));
        let timeless = |campaign: Campaign| Campaign { seconds: 0.0, ..campaign };
        assert_eq!(timeless(first), timeless(whole));
    }
}
