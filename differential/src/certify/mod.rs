//! Certificates: what was compared, and what came out, for a third party to read, re-run and check.
//!
//! A bundle is a folder with `certificate.json` and `certificate.html`. Everything in it but the section `timing` depends
//! on the inputs alone. Parts of a certificate that were made elsewhere are [merged](merge); [`verify`] checks that a
//! bundle is consistent: that its totals follow from its entries, and that its page is that of its data.

pub mod gather;
mod html;

use crate::campaign::Campaign;
use crate::compare::VerdictName;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

pub use html::page;

/// The version of the format.
pub const VERSION: u32 = 1;

/// A certificate.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Certificate {
    /// The version of this format: 1.
    pub schema_version: u32,
    /// What made it.
    pub tool: Tool,
    /// What was asked for.
    pub request: Request,
    /// All in all: the worst verdict of a design that could be loaded, or of the generated cases.
    pub verdict: VerdictName,
    /// Totals, which follow from the entries.
    pub totals: Totals,
    /// The designs, by name.
    pub designs: Vec<DesignEntry>,
    /// Generated cases.
    pub generated: Option<Campaign>,
    /// Rules of the specification that the reference engine exercised.
    pub rules: BTreeSet<String>,
    /// Rules that there are.
    pub rules_known: u64,
    /// What native code gave up because something failed.
    pub degraded: BTreeSet<String>,
    /// What was left out on purpose.
    pub suppressions: Vec<Suppression>,
    /// Depends on the machine: all that two runs may differ in.
    pub timing: Timing,
}

/// What made a certificate.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Tool {
    /// The version of circt-sim.
    pub version: String,
    /// Rules and operations of the specification.
    pub specification: String,
    /// Which CIRCT is read.
    pub circt: String,
    /// The machine that native code is for.
    pub target: String,
    /// Features of its processor that native code uses.
    pub features: Vec<String>,
}

/// What was asked for.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Request {
    /// The command line that makes the same certificate.
    pub command: String,
    /// The lanes that were run.
    pub lanes: Vec<String>,
    /// Orders of processes.
    pub seeds: u64,
    /// Deopt plans for single check points of each design.
    pub points: u64,
    /// Deopt plans for single sites of each design.
    pub sites: u64,
    /// Where every engine ends a run.
    pub limits: BTreeMap<String, u64>,
    /// The most epsilon steps of a run.
    pub steps: u64,
    /// Generated cases that were asked for.
    pub cases: u64,
    /// The seed of generated cases.
    pub case_seed: u64,
    /// The parts that this is made of: `i/n`.
    pub shards: Vec<String>,
}

/// Totals.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Totals {
    /// Designs that were compared.
    pub compared: u64,
    /// Designs that could not be loaded.
    pub not_loaded: u64,
    /// Designs by verdict.
    pub verdicts: BTreeMap<VerdictName, u64>,
    /// Designs with a race.
    pub races: u64,
    /// Runs by lane and verdict.
    pub runs: BTreeMap<String, BTreeMap<VerdictName, u64>>,
    /// Checkpoints that were the same.
    pub checkpoints: u64,
    /// Events that the reference engine applied.
    pub events: u64,
    /// Activations of the reference engine.
    pub activations: u64,
    /// Static sites where native code can be left.
    pub sites: u64,
    /// Of them, those that were reached.
    pub sites_reached: u64,
    /// Of them, those at which it was left.
    pub sites_forced: u64,
    /// Deopts that were forced.
    pub forced: u64,
    /// Activations and evaluations of strict runs that were not native.
    pub fallbacks: u64,
}

/// A design.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, schemars::JsonSchema)]
pub struct DesignEntry {
    /// Its path, as it was given.
    pub name: String,
    /// FNV-1a of its text, 64 bits, as hexadecimal digits.
    pub digest: String,
    /// Nothing if it could not be loaded.
    pub verdict: Option<VerdictName>,
    /// Why it was not loaded, or not equal.
    pub detail: String,
    /// Whether its outcome depends on the order of processes.
    pub race: bool,
    /// Whether runs were cut at the number of steps, the same for all engines.
    pub cut: bool,
    /// Runs by lane and verdict.
    pub runs: BTreeMap<String, BTreeMap<VerdictName, u64>>,
    /// Checkpoints that were the same.
    pub checkpoints: u64,
    /// Epsilon steps of the reference engine.
    pub steps: u64,
    /// Events that it applied.
    pub events: u64,
    /// Its activations.
    pub activations: u64,
    /// Static sites where native code can be left.
    pub sites: u64,
    /// Of them, those that were reached.
    pub sites_reached: u64,
    /// Of them, those at which it was left.
    pub sites_forced: u64,
    /// Deopts that were forced.
    pub forced: u64,
    /// Activations and evaluations of strict runs that were not native.
    pub fallbacks: u64,
    /// Of a divergence: the first activation that differs.
    pub explanation: Option<String>,
}

/// Something that was left out on purpose.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Suppression {
    /// What.
    pub name: String,
    /// Why.
    pub reason: String,
}

/// Depends on the machine.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Timing {
    /// Seconds, over all parts.
    pub seconds: f64,
    /// Of them, for generated cases.
    pub generated_seconds: f64,
    /// Whether real time cut anything: designs, or generated cases that were asked for.
    pub cut_by_time: bool,
    /// Milliseconds by design.
    pub designs: BTreeMap<String, u64>,
}

impl Certificate {
    /// Works out what follows from the entries.
    pub fn settle(&mut self) {
        self.designs.sort_by(|a, b| a.name.cmp(&b.name));
        let mut totals = Totals::default();
        for design in &self.designs {
            let Some(verdict) = design.verdict else {
                totals.not_loaded += 1;
                continue;
            };
            totals.compared += 1;
            *totals.verdicts.entry(verdict).or_default() += 1;
            totals.races += u64::from(design.race);
            for (lane, verdicts) in &design.runs {
                let own = totals.runs.entry(lane.clone()).or_default();
                verdicts.iter().for_each(|(verdict, n)| *own.entry(*verdict).or_default() += n);
            }
            totals.checkpoints += design.checkpoints;
            totals.events += design.events;
            totals.activations += design.activations;
            totals.sites += design.sites;
            totals.sites_reached += design.sites_reached;
            totals.sites_forced += design.sites_forced;
            totals.forced += design.forced;
            totals.fallbacks += design.fallbacks;
        }
        let generated = self.generated.iter().flat_map(|campaign| campaign.verdicts.keys()).copied();
        let rejected = self.generated.as_ref().is_some_and(|campaign| campaign.rejected > 0);
        let worst = totals.verdicts.keys().copied().chain(generated).max();
        self.verdict = match worst {
            Some(VerdictName::Equal) if rejected => VerdictName::Unsupported,
            Some(worst) => worst,
            None => VerdictName::Unsupported,
        };
        self.totals = totals;
    }

    /// As text.
    ///
    /// # Errors
    /// A message.
    pub fn to_json(&self) -> Result<String, String> {
        serde_json::to_string_pretty(self).map(|text| text + "\n").map_err(|error| error.to_string())
    }
}

/// The JSON Schema of `certificate.json`.
pub fn schema() -> String {
    let schema = schemars::schema_for!(Certificate);
    serde_json::to_string_pretty(&schema).unwrap_or_default() + "\n"
}

/// Writes a bundle.
///
/// # Errors
/// A message with the path.
pub fn write(certificate: &Certificate, folder: &Path) -> Result<(), String> {
    let failed = |error: std::io::Error| format!("{} can't be written: {error}", folder.display());
    std::fs::create_dir_all(folder).map_err(failed)?;
    std::fs::write(folder.join("certificate.json"), certificate.to_json()?).map_err(failed)?;
    std::fs::write(folder.join("certificate.html"), page(certificate)).map_err(failed)
}

/// Reads a bundle's data.
///
/// # Errors
/// A message with the path.
pub fn read(folder: &Path) -> Result<Certificate, String> {
    let path = if folder.is_dir() { folder.join("certificate.json") } else { folder.to_owned() };
    let text = std::fs::read(&path).map_err(|error| format!("{} can't be read: {error}", path.display()))?;
    serde_json::from_slice(&text).map_err(|error| format!("{} is no certificate: {error}", path.display()))
}

/// One certificate of its parts, which were asked for the same.
///
/// # Errors
/// What does not fit.
pub fn merge(parts: &[Certificate]) -> Result<Certificate, String> {
    let Some((first, rest)) = parts.split_first() else { return Err("nothing to merge".to_owned()) };
    let mut whole = first.clone();
    for part in rest {
        if part.tool != whole.tool {
            return Err("the parts were made by different versions, or on different processors".to_owned());
        }
        let asked = |r: &Request| (r.seeds, r.points, r.sites, r.steps, r.lanes.clone(), r.limits.clone());
        if asked(&part.request) != asked(&whole.request) {
            return Err("the parts were asked for different things".to_owned());
        }
        for design in &part.designs {
            if whole.designs.iter().any(|other| other.name == design.name) {
                return Err(format!("{} is in several parts", design.name));
            }
            whole.designs.push(design.clone());
        }
        whole.generated = match (whole.generated.take(), &part.generated) {
            (Some(mut own), Some(other)) => {
                own.merge(other)?;
                Some(own)
            }
            (own, other) => own.or_else(|| other.clone()),
        };
        whole.rules.extend(part.rules.iter().cloned());
        whole.degraded.extend(part.degraded.iter().cloned());
        whole.suppressions.extend(part.suppressions.iter().cloned());
        whole.request.shards.extend(part.request.shards.iter().cloned());
        whole.timing.seconds += part.timing.seconds;
        whole.timing.generated_seconds += part.timing.generated_seconds;
        whole.timing.cut_by_time |= part.timing.cut_by_time;
        whole.timing.designs.extend(part.timing.designs.clone());
    }
    whole.request.shards.sort();
    whole.suppressions.sort_by(|a, b| a.name.cmp(&b.name));
    whole.suppressions.dedup();
    whole.settle();
    Ok(whole)
}

/// What is wrong with a bundle, a line each; nothing if all is in order. Texts of designs that can be found are compared with
/// their digests, too.
pub fn verify(folder: &Path) -> Result<Vec<String>, String> {
    let certificate = read(folder)?;
    let mut wrong = Vec::new();
    if certificate.schema_version != VERSION {
        wrong.push(format!("version {} is not known", certificate.schema_version));
    }
    let mut settled = certificate.clone();
    settled.settle();
    if settled.totals != certificate.totals {
        wrong.push("the totals do not follow from the entries".to_owned());
    }
    if settled.verdict != certificate.verdict {
        wrong.push(format!("the verdict is {}, not {}", settled.verdict, certificate.verdict));
    }
    for design in &certificate.designs {
        let runs: BTreeSet<VerdictName> = design.runs.values().flat_map(BTreeMap::keys).copied().collect();
        if design.verdict != runs.last().copied() {
            wrong.push(format!("{}: the verdict does not follow from the runs", design.name));
        }
        if let Ok(text) = std::fs::read(&design.name)
            && gather::digest(&text) != design.digest
        {
            wrong.push(format!("{} is another text now", design.name));
        }
    }
    if folder.is_dir() {
        match std::fs::read_to_string(folder.join("certificate.html")) {
            Ok(html) if html == page(&certificate) => {}
            Ok(_) => wrong.push("certificate.html is not the page of certificate.json".to_owned()),
            Err(error) => wrong.push(format!("certificate.html: {error}")),
        }
    }
    Ok(wrong)
}
