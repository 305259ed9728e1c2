//! `run`: the engine, what surrounds it, and the status at the end.

use crate::args::{RunArgs, WaveArgs};
use crate::guard::{Cause, Guard, Interrupt};
use crate::load::{self, Loaded, Outcome};
use crate::native::Native;
use crate::report::Report;
use crate::saving::{self, SaveAt};
use crate::status;
use crate::time::SimTime;
use crate::waves::Recorder;
use crate::{Terminal, guard};
use ::differential::engine::{Engine, Hooks};
use indicatif::{ProgressBar, ProgressStyle};
use ir::design::{Design, ProcId};
use reference::{Config, End};
use runtime::files::Files;
use spec::rule;
use std::ffi::OsString;
use std::os::unix::ffi::OsStringExt;
use std::path::PathBuf;
use std::time::{Duration, Instant};

/// A run that lasts longer than this shows its progress.
const PROGRESS_AFTER: Duration = Duration::from_secs(2);
/// How often the progress is drawn, and what is buffered is passed on.
const TICK: Duration = Duration::from_millis(200);

/// Simulates a design; the exit status. The report that was asked for is written however the run ends.
pub fn run(args: &RunArgs, terminal: &Terminal, interrupt: &Interrupt) -> u8 {
    if args.files.is_empty() && args.sources.filelist.is_empty() {
        terminal.say(
            "which design? Give a file: circt-sim tb.sv (or `circt-sim demo`; `circt-sim --help` says more)",
        );
        return status::UNUSABLE;
    }
    let (native, warnings) = args.native.resolve(|name| std::env::var_os(name));
    warnings.iter().for_each(|warning| terminal.say(warning));
    spec::coverage::reset();
    let started = Instant::now();
    let mut report = Report::new(args.mode, &native);
    let session = Session { args, native: &native, terminal, interrupt };
    let mut status = match load::load_files(&args.files, &args.tops, &args.sources, terminal) {
        Outcome::Loaded(loaded) => session.simulate(&loaded, started.elapsed(), &mut report),
        Outcome::Printed => return status::OK,
        Outcome::Unusable => status::UNUSABLE,
    };
    if let Some(lines) = report.violation() {
        lines.iter().for_each(|line| terminal.say(line));
        if status == status::OK {
            status = status::FAILED;
        }
    }
    if let Some(path) = &native.report {
        report.exit_code = status;
        report.total_wall_ms = milliseconds(started.elapsed());
        if let Err(error) = report.write(path) {
            terminal.say(format!("{} can't be written: {error}", path.display()));
            if status == status::OK {
                status = status::FAILED;
            }
        }
    }
    status
}

/// What a design is run with.
pub struct Session<'a> {
    /// The command line.
    pub args: &'a RunArgs,
    /// How native code is to be used.
    pub native: &'a Native,
    /// Where everything is printed.
    pub terminal: &'a Terminal,
    /// What ends the run from outside.
    pub interrupt: &'a Interrupt,
}

impl Session<'_> {
    /// Simulates a design that took so long to load; the exit status. What there is to report is noted.
    pub fn simulate(&self, loaded: &Loaded, loading: Duration, report: &mut Report) -> u8 {
        let Session { args, native, terminal, interrupt } = *self;
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
        let mut files = Files::new(Box::new(terminal.clone()), args.limits.max_output);
        let read = SaveAt::of(args).and_then(|at| Ok((at, saving::read(args, loaded, &mut files)?)));
        let (save_at, saved) = match read {
            Ok(read) => read,
            Err(message) => {
                terminal.say(message);
                return status::UNUSABLE;
            }
        };
        let watched = recorder.is_some() || dumps(design);
        let started = Instant::now();
        let mut surroundings = Surroundings {
            terminal: terminal.clone(),
            guard: Guard::new(&args.limits, interrupt),
            dumps: recorder.is_none().then_some(design),
            recorder,
            messages: 0,
            cause: None,
            started,
            next_tick: started + TICK,
            progress: None,
            max_time: args.max_time,
        };
        let mut watch = Guard::new(&args.limits, interrupt);
        let poll = move || watch.cause(Instant::now()).is_some();
        let mut engine = match native.start(design, args.mode, config, files, watched, poll) {
            Ok(engine) => engine,
            Err(message) => {
                terminal.say(message);
                return status::UNUSABLE;
            }
        };
        if let Some(saved) = saved
            && let Err(message) = engine.restore(&saved.state)
        {
            terminal.say(message);
            return status::UNUSABLE;
        }
        let (mut end, message) =
            saving::run(engine.as_mut(), &mut surroundings, save_at.as_ref(), args, loaded);
        if let Some(message) = message {
            terminal.say(message);
        }
        terminal.set_progress(None);
        surroundings.tell_messages(engine.as_mut());
        if let Err(message) = surroundings.finish(engine.as_mut(), &end)
            && !matches!(end, End::Fault(_) | End::Limit(_))
        {
            end = End::Output(message);
        }
        if end == End::Interrupted && surroundings.cause.is_none() {
            surroundings.cause = surroundings.guard.cause(Instant::now());
        }
        let running = started.elapsed();
        let status = conclude(&end, surroundings.cause.as_ref(), engine.as_ref(), terminal);
        if args.stats {
            statistics(engine.as_ref(), loading, running, terminal);
        }
        if args.rule_coverage {
            rule_coverage(terminal);
        }
        report.final_time_fs = engine.now().fs;
        report.run_wall_ms = milliseconds(running);
        report.control.messages_reported = surroundings.messages;
        report.scheduled(design.processes.len(), &engine.statistics());
        report.ended(&end, engine.failed());
        if let Some(telemetry) = engine.telemetry() {
            telemetry.degraded.iter().for_each(|line| terminal.say(line));
            report.native(telemetry, running, design);
        }
        if args.native.jit_list {
            list(engine.as_ref(), terminal);
        }
        terminal.flush();
        status
    }
}

/// Whether a design may ask for waves itself.
fn dumps(design: &Design) -> bool {
    let insts = design.bodies.iter().flat_map(|body| &body.blocks).flat_map(|block| &block.insts);
    insts.into_iter().any(|inst| inst.library().is_some_and(|function| function.name == "$dumpvars"))
}

fn milliseconds(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}

/// What became of each process.
fn list(engine: &dyn Engine, terminal: &Terminal) {
    let design = engine.design();
    for id in (0..design.processes.len()).filter_map(|i| u32::try_from(i).ok()).map(ProcId) {
        let state = match engine.telemetry().map(|telemetry| telemetry.deopts.get(&id)) {
            None => "interpreted".to_owned(),
            Some(None) => "native".to_owned(),
            Some(Some((reason, detail))) if detail.is_empty() => reason.name().to_owned(),
            Some(Some((reason, detail))) => format!("{} ({detail})", reason.name()),
        };
        terminal.say(format!("process {} {}: {state}", id.0, design.process_path(id)));
    }
}

fn rule_coverage(terminal: &Terminal) {
    let hits = spec::coverage::hits();
    hits.iter().for_each(|id| terminal.say(format!("rule {id}")));
    terminal.say(format!(
        "{} of {} rules of the specification were exercised",
        hits.len(),
        spec::RULES.len()
    ));
}

/// The surroundings of a run.
struct Surroundings<'d> {
    terminal: Terminal,
    guard: Guard,
    recorder: Option<Recorder<'d>>,
    /// The design, if it is the one to decide what is recorded.
    dumps: Option<&'d Design>,
    /// How many messages the engine had.
    messages: u64,
    /// Why the run was asked to stop.
    cause: Option<Cause>,
    started: Instant,
    next_tick: Instant,
    progress: Option<ProgressBar>,
    max_time: Option<SimTime>,
}

impl Hooks for Surroundings<'_> {
    fn instant(&mut self, engine: &mut dyn Engine) -> Result<(), String> {
        self.tell_messages(engine);
        if let Some(design) = self.dumps
            && engine.dump().started
        {
            if self.recorder.is_none() {
                rule!("library.dump");
                let name = engine.dump().file.clone().unwrap_or_else(|| b"dump.vcd".to_vec());
                let path = PathBuf::from(OsString::from_vec(name));
                self.recorder = Recorder::new(design, &WaveArgs { vcd: Some(path), ..WaveArgs::default() })?;
            }
            if engine.dump().suspended {
                return Ok(());
            }
        }
        match &mut self.recorder {
            Some(recorder) => recorder.sample(engine).map_err(chain),
            None => Ok(()),
        }
    }

    fn observes(&self) -> bool {
        self.recorder.is_some()
    }

    fn interrupted(&mut self, engine: &dyn Engine) -> bool {
        let now = Instant::now();
        self.cause = self.guard.cause(now);
        if now >= self.next_tick {
            self.next_tick = now + TICK;
            self.tick(engine, now);
        }
        self.cause.is_some()
    }
}

impl Surroundings<'_> {
    /// What happens a few times a second.
    fn tick(&mut self, engine: &dyn Engine, now: Instant) {
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
            let at = SimTime { fs: engine.now().fs };
            let of = self.max_time.map(|max| format!(" of {max}")).unwrap_or_default();
            let steps = engine.statistics().epsilon_steps;
            let rate = steps as f64 / elapsed.as_secs_f64();
            progress.set_message(format!(
                "at {at}{of}, {steps} steps, {rate:.0} steps/s, {} s",
                elapsed.as_secs()
            ));
            progress.tick();
        }
    }

    fn tell_messages(&mut self, engine: &mut dyn Engine) {
        for message in engine.take_messages() {
            self.messages += 1;
            self.terminal.say(message);
        }
    }

    /// Completes the waves, with the content that the run left.
    fn finish(&mut self, engine: &mut dyn Engine, end: &End) -> Result<(), String> {
        let Some(mut recorder) = self.recorder.take() else { return Ok(()) };
        let end = match (end, self.max_time) {
            (End::MaxTime, Some(max)) => max.fs,
            _ => engine.now().fs,
        };
        if self.dumps.is_none() || !engine.dump().suspended {
            recorder.sample(engine).map_err(chain)?;
        }
        recorder.finish(end).map_err(chain)
    }
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
fn conclude(end: &End, cause: Option<&Cause>, engine: &dyn Engine, terminal: &Terminal) -> u8 {
    let (now, failed) = (engine.now(), engine.failed());
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

fn statistics(engine: &dyn Engine, loading: Duration, running: Duration, terminal: &Terminal) {
    let s = engine.statistics();
    let design = engine.design();
    let rate = |n: u64| format!("{:.0}", n as f64 / running.as_secs_f64().max(1e-9));
    terminal.say(format!("end             {}", SimTime { fs: engine.now().fs }));
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
    if let Some(t) = engine.telemetry() {
        terminal.say(format!(
            "known bits      {} of {} runs of what has a version for them",
            t.known_bits,
            t.known_bits + t.unknown_bits
        ));
    }
    terminal.say(format!("loading         {:.3} s", loading.as_secs_f64()));
    terminal.say(format!("running         {:.3} s", running.as_secs_f64()));
    if let Some(resident) = guard::resident() {
        terminal.say(format!("memory          {:.1} MiB", resident as f64 / (1 << 20) as f64));
    }
}
