//! The figures of one design in one simulator.

use super::child::Used;
use super::tool::Subject;
use anyhow::Result;
use serde::Serialize;

/// Totals are given for these numbers of cycles.
pub const TOTALS: [u64; 3] = [10_000, 1_000_000, 100_000_000];

/// The figures. Seconds are processor time, which other work on the machine disturbs least.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Figures {
    /// The design.
    pub design: String,
    /// How many copies of it.
    pub copies: u32,
    /// The simulator.
    pub tool: String,
    /// Why there are no figures.
    pub failure: Option<String>,
    /// What building took.
    pub built: Used,
    /// What the shortest run took, with reading the design.
    pub first: Used,
    /// Cycles a second, once it runs.
    pub steady: f64,
    /// Build and run for so many cycles.
    pub totals: Vec<Total>,
    /// The most resident memory of a run, in bytes.
    pub memory: u64,
    /// Instructions in a cycle, once it runs.
    pub instructions_per_cycle: Option<f64>,
    /// Instructions for each change of a signal and each activation of a process (circt-sim only).
    pub instructions_per_event: Option<f64>,
    /// Whether the output is that of the first simulator.
    pub agrees: Option<bool>,
}

/// Build and run for a number of cycles.
#[derive(Clone, Debug, Serialize)]
pub struct Total {
    /// So many.
    pub cycles: u64,
    /// Seconds.
    pub seconds: f64,
    /// Computed from the steady speed instead of measured.
    pub extrapolated: bool,
}

/// How much effort to make.
#[derive(Clone, Copy, Debug)]
pub struct Effort {
    /// The run that the steady speed is taken from lasts so many seconds, at least.
    pub seconds: f64,
    /// Runs that would last longer are extrapolated.
    pub longest: f64,
    /// Whether to count instructions.
    pub instructions: bool,
}

/// The speed of a design, once it runs.
pub struct Steady {
    /// The shortest run.
    pub first: Used,
    /// Cycles a second.
    pub speed: f64,
    /// The most resident memory of a run, in bytes.
    pub memory: u64,
    /// The output of a fixed number of cycles.
    pub output: String,
}

/// Measures the speed of a design that is ready.
///
/// # Errors
/// When a run fails.
pub fn steady(subject: &Subject, effort: Effort) -> Result<Steady> {
    let first = subject.run(1)?.used;
    let checked = subject.run(1000)?;
    let mut memory = first.memory.max(checked.used.memory);
    let (mut cycles, mut cpu) = (subject.cycles(1000), checked.used.cpu);
    while cpu - first.cpu < effort.seconds && cycles < 2_000_000_000 / 2 {
        // Aim past the goal, but don't trust a short run with more than a factor of 50.
        let factor = (1.2 * effort.seconds / (cpu - first.cpu).max(1e-3)).clamp(1.5, 50.0);
        cycles = subject.cycles((cycles as f64 * factor) as u64);
        let ran = subject.run(cycles)?.used;
        (cpu, memory) = (ran.cpu, memory.max(ran.memory));
    }
    let one = subject.cycles(1);
    let speed = cycles.saturating_sub(one) as f64 / (cpu - first.cpu).max(1e-6);
    Ok(Steady { first, speed, memory, output: checked.result() })
}

/// Measures a design that is ready; also its output for a fixed number of cycles.
///
/// # Errors
/// When a run fails.
pub fn measure(subject: &Subject, effort: Effort) -> Result<(Figures, String)> {
    let Steady { first, speed: steady, memory, output } = steady(subject, effort)?;
    let mut figures = Figures { built: subject.built, first, steady, ..Figures::default() };
    for cycles in TOTALS {
        let expected = first.cpu + cycles as f64 / steady;
        let extrapolated = expected > effort.longest;
        let seconds = if extrapolated { expected } else { subject.run(cycles)?.used.cpu };
        figures.totals.push(Total { cycles, seconds: subject.built.cpu + seconds, extrapolated });
    }
    figures.memory = memory;
    if effort.instructions {
        instructions(subject, &mut figures)?;
    }
    Ok((figures, output))
}

/// Counts instructions by the difference of two runs.
fn instructions(subject: &Subject, figures: &mut Figures) -> Result<()> {
    let (short, long) = (subject.cycles(200), subject.cycles(2200));
    let (Some(a), Some(b)) = (count(subject, short)?, count(subject, long)?) else { return Ok(()) };
    let between = (b as f64) - (a as f64);
    figures.instructions_per_cycle = Some(between / (long - short) as f64);
    if let (Some(a), Some(b)) = (subject.events(short)?, subject.events(long)?) {
        figures.instructions_per_event = Some(between / b.saturating_sub(a).max(1) as f64);
    }
    Ok(())
}

/// The instructions of a run, by perf where the machine allows it, else by valgrind if there is one.
fn count(subject: &Subject, cycles: u64) -> Result<Option<u64>> {
    let perf = ["perf", "stat", "-x,", "-e", "instructions:u", "--"];
    if let Ok(ran) = subject.run_under(&perf, cycles, &[])
        && let Some(line) = ran.err.lines().find(|line| line.contains("instructions"))
        && let Ok(count) = line.split(',').next().unwrap_or_default().parse()
    {
        return Ok(Some(count));
    }
    let valgrind = [
        "valgrind",
        "--tool=cachegrind",
        "--cache-sim=no",
        "--cachegrind-out-file=/dev/null",
        "--smc-check=all",
    ];
    let Ok(ran) = subject.run_under(&valgrind, cycles, &[]) else { return Ok(None) };
    let line =
        ran.err.lines().find_map(|line| line.split_once("I ").filter(|(_, rest)| rest.contains("refs:")));
    Ok(line.and_then(|(_, rest)| rest.rsplit(':').next()?.trim().replace(',', "").parse().ok()))
}
