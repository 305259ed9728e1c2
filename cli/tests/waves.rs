//! Waves of an engine that shows its own words are those of one that does not, and cost less.

use circt_sim::args::WaveArgs;
use circt_sim::waves::Recorder;
use differential::engine::{Engine, Hooks};
use ir::design::elaborate::{Options, elaborate};
use ir::design::{Design, Gv, SigId, Time};
use kernel::Kernel;
use kernel::telemetry::JitConfig;
use reference::state::{Activation, Digest, State};
use reference::value::Value;
use reference::{Config, End, Simulation, Statistics};
use runtime::files::{Capture, Files};
use runtime::library::Dump;
use std::borrow::Cow;
use std::fs;

/// A counter, a computed value of it, a constant, and a string.
const DESIGN: &str = r#"hw.module @tb() {
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %c0 = hw.constant 0 : i70
  %c1 = hw.constant 1 : i70
  %c9 = hw.constant 9 : i70
  %n = llhd.sig %c0 : i70
  %quiet = llhd.sig %c9 : i70
  %now = llhd.prb %n : i70
  %still = llhd.prb %quiet : i70
  %double = hw.wire %twice : i70
  %twice = comb.add %now, %now : i70
  %sum = hw.wire %constant : i70
  %constant = comb.add %still, %still : i70
  llhd.process {
    cf.br ^tick
  ^tick:
    %old = llhd.prb %n : i70
    %new = comb.add %old, %c1 : i70
    llhd.drv %n, %new after %eps : i70
    llhd.wait delay %ns, ^count
  ^count:
    %before = llhd.prb %n : i70
    %after = comb.add %before, %c9 : i70
    llhd.drv %n, %after after %eps : i70
    %limit = hw.constant 500 : i70
    %more = comb.icmp ult %after, %limit : i70
    llhd.wait delay %ns, ^again
  ^again:
    cf.cond_br %more, ^count, ^end
  ^end:
    llhd.halt
  }
}
"#;

/// The reference engine, with the limbs of its values as words if `words`; counts the values that it computes.
struct Counting<'a, 'd> {
    simulation: &'a mut Simulation<'d>,
    words: bool,
    computed: &'a mut u64,
}

impl Engine for Counting<'_, '_> {
    fn run(&mut self, _: &mut dyn Hooks) -> End {
        unreachable!("a recorder runs nothing")
    }

    fn advance(&mut self, _: &mut dyn Hooks) -> Option<End> {
        unreachable!("a recorder runs nothing")
    }

    fn conclude(&mut self, end: End) -> End {
        self.simulation.conclude(end)
    }

    fn digest(&mut self) -> Digest {
        self.simulation.digest()
    }

    fn snapshot(&mut self) -> State {
        self.simulation.snapshot()
    }

    fn restore(&mut self, state: &State) -> Result<(), String> {
        self.simulation.restore(state)
    }

    fn start_trace(&mut self) {
        self.simulation.start_trace();
    }

    fn take_trace(&mut self) -> Vec<Activation> {
        self.simulation.take_trace()
    }

    fn dump(&self) -> &Dump {
        &self.simulation.library().dump
    }

    fn now(&self) -> Time {
        self.simulation.now()
    }

    fn statistics(&self) -> Statistics {
        self.simulation.statistics()
    }

    fn take_messages(&mut self) -> Vec<String> {
        self.simulation.take_messages()
    }

    fn failed(&self) -> bool {
        self.simulation.failed()
    }

    fn design(&self) -> &Design {
        self.simulation.design()
    }

    fn signal(&self, signal: SigId) -> Cow<'_, Value> {
        Cow::Borrowed(self.simulation.signal(signal))
    }

    fn value(&mut self, gv: Gv) -> Option<Value> {
        *self.computed += 1;
        self.simulation.value(gv).ok()
    }

    fn words(&self, signal: SigId) -> Option<&[u64]> {
        match self.simulation.signal(signal) {
            Value::Bits(bits) if self.words => Some(bits.limbs()),
            _ => None,
        }
    }
}

/// Samples at the end of each instant.
struct Sampling<'d> {
    recorder: Recorder<'d>,
    words: bool,
    computed: u64,
}

impl reference::Hooks for Sampling<'_> {
    fn instant(&mut self, simulation: &mut Simulation<'_>) -> Result<(), String> {
        let mut engine = Counting { simulation, words: self.words, computed: &mut self.computed };
        self.recorder.sample(&mut engine).map_err(|error| error.to_string())
    }
}

fn design() -> Design {
    let ir = ir::text::parse(DESIGN.as_bytes()).expect("syntax");
    elaborate(ir, &Options::default()).unwrap_or_else(|rejected| panic!("{:?}", rejected.errors))
}

/// The wave file, and how many values were computed for it.
fn record(words: bool) -> (String, u64) {
    let design = design();
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("waves.vcd");
    let args = WaveArgs { vcd: Some(path.clone()), ..WaveArgs::default() };
    let recorder = Recorder::new(&design, &args).expect("the file can be made").expect("it was asked for");
    let mut sampling = Sampling { recorder, words, computed: 0 };
    let files = Files::new(Box::new(Capture::new()), None);
    let mut simulation = Simulation::new(&design, Config::default(), files);
    assert_eq!(simulation.run(&mut sampling), End::Starved);
    sampling.recorder.finish(simulation.now().fs).expect("the file is written");
    (fs::read_to_string(path).expect("the file is there"), sampling.computed)
}

#[test]
fn words_only_make_it_cheaper() {
    let (plain, computed) = record(false);
    let (worded, fewer) = record(true);
    assert_eq!(plain, worded);
    let changes = plain.matches('#').count();
    assert!(changes > 20, "{plain}");
    assert!(fewer < computed, "{fewer} of {computed}");
}

/// Records whatever engine it surrounds.
struct Following<'d>(Recorder<'d>);

impl Hooks for Following<'_> {
    fn instant(&mut self, engine: &mut dyn Engine) -> Result<(), String> {
        self.0.sample(engine).map_err(|error| error.to_string())
    }

    fn interrupted(&mut self, _: &dyn Engine) -> bool {
        false
    }
}

#[test]
fn the_kernel_records_what_the_reference_engine_does() {
    let design = design();
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("waves.vcd");
    let args = WaveArgs { vcd: Some(path.clone()), ..WaveArgs::default() };
    let recorder = Recorder::new(&design, &args).expect("the file can be made").expect("it was asked for");
    let mut following = Following(recorder);
    let files = Files::new(Box::new(Capture::new()), None);
    let mut kernel = Kernel::new(&design, Config::default(), files, JitConfig::default(), None);
    let engine: &mut dyn Engine = &mut kernel;
    assert_eq!(engine.run(&mut following), End::Starved);
    assert!(engine.telemetry().is_some_and(|telemetry| telemetry.native == 0), "nothing compiles here");
    following.0.finish(engine.now().fs).expect("the file is written");
    assert_eq!(fs::read_to_string(path).expect("the file is there"), record(false).0);
}
