//! `run`: the engine, what surrounds it, and the status at the end.

use crate::args::{Mode, RunArgs};
use crate::guard::{Cause, Guard, Interrupt};
use crate::load::{self, Loaded};
use crate::status;
use crate::time::SimTime;
use crate::waves::Recorder;
use crate::{Terminal, guard};
use indicatif::{ProgressBar, ProgressStyle};
use ir::design::Design;
use reference::{Config, End, Hooks, Simulation};
use runtime::files::Files;
use std::time::{Duration, Instant};

/// A run that lasts longer than this shows its progress.
const PROGRESS_AFTER: Duration = Duration::from_secs(2);
/// How often the progress is drawn, and what is buffered is passed on.
const TICK: Duration = Duration::from_millis(200);

/// Simulates a design; the exit status.
pub fn run(args: &RunArgs, terminal: &Terminal, interrupt: &Interrupt) -> u8 {
    let Some(file) = &args.file else {
        terminal.say("which design? Give a file: circt-sim DESIGN.mlir (or `circt-sim demo`; `circt-sim --help` says more)");
        return status::UNUSABLE;
    };
    if args.mode == Mode::Compile {
        terminal.say("this build has no native engine: leave --mode away, or use --mode=interpret");
        return status::UNUSABLE;
    }
    spec::coverage::reset();
    let started = Instant::now();
    let Some(loaded) = load::load(file, &args.tops, terminal) else { return status::UNUSABLE };
    simulate(&loaded, args, terminal, interrupt, started.elapsed())
}

/// Simulates a loaded design; the exit status.
pub fn simulate(
    loaded: &Loaded,
    args: &RunArgs,
    terminal: &Terminal,
    interrupt: &Interrupt,
    loading: Duration,
) -> u8 {
    let design = &loaded.design;
    let recorder = match Recorder::new(design, &args.waves) {
        Ok(recorder) => recorder,
        Err(error) => {
            terminal.say(error);
            return status::UNUSABLE;
        }
    };
    if let Some(recorder) = &recorder {
        recorder.left_out().iter().for_each(|line| terminal.say(line));
    }
    let config = Config {
        order_seed: args.order_seed,
        seed: args.seed,
        max_time: args.max_time.map(|t| t.fs),
        limits: args.limits.limits(),
        plusargs: args.plusargs.clone(),
    };
    let files = Files::new(Box::new(terminal.clone()), args.limits.max_output);
    let started = Instant::now();
    let mut surroundings = Surroundings {
        terminal: terminal.clone(),
        guard: Guard::new(&args.limits, interrupt),
        recorder,
        cause: None,
        started,
        next_tick: started + TICK,
        progress: None,
        max_time: args.max_time,
    };
    let mut simulation = Simulation::new(design, config, files);
    let mut watch = Guard::new(&args.limits, interrupt);
    simulation.poll_with(move || watch.cause(Instant::now()).is_some());
    let mut end = simulation.run(&mut surroundings);
    terminal.set_progress(None);
    tell_messages(&mut simulation, terminal);
    if let Err(message) = surroundings.finish(&mut simulation, &end)
        && !matches!(end, End::Fault(_) | End::Limit(_))
    {
        end = End::Output(message);
    }
    if end == End::Interrupted && surroundings.cause.is_none() {
        surroundings.cause = surroundings.guard.cause(Instant::now());
    }
    let failed = simulation.failed();
    let status = conclude(&end, surroundings.cause.as_ref(), failed, &simulation, terminal);
    if args.stats {
        statistics(&simulation, loading, started.elapsed(), terminal);
    }
    if args.rule_coverage {
        let hits = spec::coverage::hits();
        hits.iter().for_each(|id| terminal.say(format!("rule {id}")));
        terminal.say(format!(
            "{} of {} rules of the specification were exercised",
            hits.len(),
            spec::RULES.len()
        ));
    }
    terminal.flush();
    status
}

/// The surroundings of a run.
struct Surroundings<'d> {
    terminal: Terminal,
    guard: Guard,
    recorder: Option<Recorder<'d>>,
    /// Why the run was asked to stop.
    cause: Option<Cause>,
    started: Instant,
    next_tick: Instant,
    progress: Option<ProgressBar>,
    max_time: Option<SimTime>,
}

impl Hooks for Surroundings<'_> {
    fn instant(&mut self, simulation: &mut Simulation<'_>) -> Result<(), String> {
        tell_messages(simulation, &self.terminal);
        match &mut self.recorder {
            Some(recorder) => recorder.sample(simulation).map_err(chain),
            None => Ok(()),
        }
    }

    fn interrupted(&mut self, simulation: &Simulation<'_>) -> bool {
        let now = Instant::now();
        self.cause = self.guard.cause(now);
        if now >= self.next_tick {
            self.next_tick = now + TICK;
            self.tick(simulation, now);
        }
        self.cause.is_some()
    }
}

impl Surroundings<'_> {
    /// What happens a few times a second.
    fn tick(&mut self, simulation: &Simulation<'_>, now: Instant) {
        // A reader sees output soon, though not at once.
        self.terminal.flush();
        let elapsed = now - self.started;
        if elapsed < PROGRESS_AFTER || !self.terminal.is_interactive() {
            return;
        }
        if self.progress.is_none() {
            let style = ProgressStyle::with_template("[circt-sim] {msg}");
            let progress = ProgressBar::new_spinner();
            progress.set_style(style.unwrap_or_else(|_| ProgressStyle::default_spinner()));
            self.terminal.set_progress(Some(progress.clone()));
            self.progress = Some(progress);
        }
        if let Some(progress) = &self.progress {
            let at = SimTime { fs: simulation.now().fs };
            let of = self.max_time.map(|max| format!(" of {max}")).unwrap_or_default();
            let steps = simulation.statistics().epsilon_steps;
            let rate = steps as f64 / elapsed.as_secs_f64();
            progress.set_message(format!(
                "at {at}{of}, {steps} steps, {rate:.0} steps/s, {} s",
                elapsed.as_secs()
            ));
            progress.tick();
        }
    }

    /// Completes the waves, with the content that the run left.
    fn finish(&mut self, simulation: &mut Simulation<'_>, end: &End) -> Result<(), String> {
        let Some(mut recorder) = self.recorder.take() else { return Ok(()) };
        let end = match (end, self.max_time) {
            (End::MaxTime, Some(max)) => max.fs,
            _ => simulation.now().fs,
        };
        recorder.sample(simulation).map_err(chain)?;
        recorder.finish(end).map_err(chain)
    }
}

fn tell_messages(simulation: &mut Simulation<'_>, terminal: &Terminal) {
    simulation.take_messages().iter().for_each(|message| terminal.say(message));
}

/// An error and its causes in one line.
fn chain(error: runtime::waves::WaveError) -> String {
    let error: &dyn std::error::Error = &error;
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(error) = source {
        text.push_str(&format!(": {error}"));
        source = error.source();
    }
    text
}

/// Says how the run ended, unless it simply did; the exit status.
fn conclude(
    end: &End,
    cause: Option<&Cause>,
    failed: bool,
    simulation: &Simulation<'_>,
    terminal: &Terminal,
) -> u8 {
    let now = simulation.now();
    let at = SimTime { fs: now.fs };
    let place = format!("at {at} (delta {}, epsilon {})", now.delta, now.epsilon);
    let ended = if failed { status::FAILED } else { status::OK };
    match (end, cause) {
        (End::Terminated { success: true } | End::Starved, _) => {
            if failed {
                terminal.say(format!("failed: a check was violated before the end at {at}"));
            }
            ended
        }
        (End::Terminated { success: false }, _) => {
            terminal.say(format!("failed: the design gave up at {at}"));
            status::FAILED
        }
        (End::Paused, _) => {
            terminal.say(format!("the design paused at {at}; there is no console, so this is the end"));
            ended
        }
        (End::MaxTime, _) => ended,
        (End::Fault(message), _) => {
            terminal.say(format!("fault {place}: {message}"));
            status::FAILED
        }
        (End::Limit(message), _) | (End::Interrupted, Some(Cause::Limit(message))) => {
            terminal.say(format!("limit reached {place}: {message}"));
            status::LIMIT
        }
        (End::Output(message), _) => {
            // That a reader of ours went away is no news to the user.
            if !terminal.is_broken() {
                terminal.say(format!("stopped {place}: {message}"));
            }
            status::FAILED
        }
        (End::Interrupted, cause) => {
            terminal.say(format!("interrupted {place}"));
            match cause {
                Some(Cause::Signal(signal)) => status::SIGNAL.saturating_add(*signal),
                _ => status::SIGNAL + 2,
            }
        }
    }
}

fn statistics(simulation: &Simulation<'_>, loading: Duration, running: Duration, terminal: &Terminal) {
    let s = simulation.statistics();
    let design: &Design = simulation.design();
    let rate = |n: u64| format!("{:.0}", n as f64 / running.as_secs_f64().max(1e-9));
    terminal.say(format!("end             {}", SimTime { fs: simulation.now().fs }));
    terminal.say(format!("instances       {}", design.instances.len()));
    terminal.say(format!("signals         {}", design.signals.len()));
    terminal.say(format!("processes       {}", design.processes.len()));
    for (name, number) in [
        ("time steps", s.instants),
        ("deltas", s.deltas),
        ("epsilon steps", s.epsilon_steps),
        ("activations", s.activations),
        ("evaluations", s.evaluations),
        ("events", s.events),
        ("changes", s.changes),
    ] {
        terminal.say(format!("{name:<15} {number} ({}/s)", rate(number)));
    }
    terminal.say(format!("loading         {:.3} s", loading.as_secs_f64()));
    terminal.say(format!("running         {:.3} s", running.as_secs_f64()));
    if let Some(resident) = guard::resident() {
        terminal.say(format!("memory          {:.1} MiB", resident as f64 / (1 << 20) as f64));
    }
}
