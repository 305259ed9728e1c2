//! The engines behind one face: what the command line asks of a simulation, whichever way it runs.

use crate::args::Mode;
use crate::native::Native;
use ir::design::{Design, Gv, SigId, Time};
use kernel::Kernel;
use kernel::telemetry::Telemetry;
use reference::value::Value;
use reference::{Config, End, Simulation, Statistics};
use runtime::files::Files;
use runtime::library::Dump;
use std::borrow::Cow;

/// A design that is being simulated.
pub trait Engine {
    /// Runs to the end.
    fn run(&mut self, hooks: &mut dyn Hooks) -> End;
    /// The present point in time.
    fn now(&self) -> Time;
    /// What was done so far.
    fn statistics(&self) -> Statistics;
    /// What there is to tell the user since this was last asked.
    fn take_messages(&mut self) -> Vec<String>;
    /// Whether a check of the design failed.
    fn failed(&self) -> bool;
    /// The design.
    fn design(&self) -> &Design;
    /// The content of a signal.
    fn signal(&self, signal: SigId) -> Cow<'_, Value>;
    /// A computed value of the graph, unless it can't be computed at this moment.
    fn value(&mut self, gv: Gv) -> Option<Value>;
    /// The content of a signal in the engine's own words, equal only if the content is. Where an engine has them,
    /// whoever follows a signal compares them, and asks for a [`Value`] only when they differ.
    fn words(&self, signal: SigId) -> Option<&[u64]> {
        let _ = signal;
        None
    }
    /// What the design asks of the recorder of waves.
    fn dump(&self) -> &Dump;
    /// What became of native code, if there is any.
    fn telemetry(&self) -> Option<&Telemetry> {
        None
    }
}

/// What surrounds a run.
pub trait Hooks {
    /// The time step at the current instant is over: content of signals is that which waves show.
    ///
    /// # Errors
    /// A message; the run ends.
    fn instant(&mut self, engine: &mut dyn Engine) -> Result<(), String>;
    /// Asked between steps; true ends the run.
    fn interrupted(&mut self, engine: &dyn Engine) -> bool;
}

/// An engine with a design in it, at the start. `poll` is asked within long computations, too; true ends the run.
///
/// # Errors
/// A message when this build has no such engine.
pub fn start<'d>(
    design: &'d Design,
    mode: Mode,
    native: &Native,
    config: Config,
    files: Files,
    poll: impl FnMut() -> bool + 'd,
) -> Result<Box<dyn Engine + 'd>, String> {
    match mode {
        Mode::Interpret => {
            let mut simulation = Simulation::new(design, config, files);
            simulation.poll_with(poll);
            Ok(Box::new(simulation))
        }
        Mode::Compile => {
            let compiler = native.compiler()?;
            let mut kernel = Kernel::new(design, config, files, native.jit.clone(), Some(compiler));
            kernel.poll_with(poll);
            Ok(Box::new(kernel))
        }
    }
}

impl Engine for Simulation<'_> {
    fn run(&mut self, hooks: &mut dyn Hooks) -> End {
        Simulation::run(self, &mut Adapter(hooks))
    }

    fn now(&self) -> Time {
        self.now()
    }

    fn statistics(&self) -> Statistics {
        self.statistics()
    }

    fn take_messages(&mut self) -> Vec<String> {
        self.take_messages()
    }

    fn failed(&self) -> bool {
        self.failed()
    }

    fn design(&self) -> &Design {
        self.design()
    }

    fn signal(&self, signal: SigId) -> Cow<'_, Value> {
        Cow::Borrowed(self.signal(signal))
    }

    fn value(&mut self, gv: Gv) -> Option<Value> {
        self.value(gv).ok()
    }

    fn dump(&self) -> &Dump {
        &self.library().dump
    }
}

impl Engine for Kernel<'_> {
    fn run(&mut self, hooks: &mut dyn Hooks) -> End {
        Kernel::run(self, &mut Adapter(hooks))
    }

    fn now(&self) -> Time {
        self.now()
    }

    fn statistics(&self) -> Statistics {
        self.statistics()
    }

    fn take_messages(&mut self) -> Vec<String> {
        self.take_messages()
    }

    fn failed(&self) -> bool {
        self.failed()
    }

    fn design(&self) -> &Design {
        self.design()
    }

    fn signal(&self, signal: SigId) -> Cow<'_, Value> {
        Cow::Owned(self.signal(signal))
    }

    fn value(&mut self, gv: Gv) -> Option<Value> {
        self.value(gv).ok()
    }

    fn dump(&self) -> &Dump {
        &self.library().dump
    }

    fn words(&self, signal: SigId) -> Option<&[u64]> {
        // What is not made of bits is a handle there, and may be another object under the same one.
        let design = self.design();
        design.types.width(design.signals[signal.index()].ty).map(|_| self.content(signal))
    }

    fn telemetry(&self) -> Option<&Telemetry> {
        Some(self.telemetry())
    }
}

/// Our hooks as an engine's.
struct Adapter<'a>(&'a mut dyn Hooks);

impl reference::Hooks for Adapter<'_> {
    fn instant(&mut self, simulation: &mut Simulation<'_>) -> Result<(), String> {
        self.0.instant(simulation)
    }

    fn interrupted(&mut self, simulation: &Simulation<'_>) -> bool {
        self.0.interrupted(simulation)
    }
}

impl kernel::Hooks for Adapter<'_> {
    fn instant(&mut self, kernel: &mut Kernel<'_>) -> Result<(), String> {
        self.0.instant(kernel)
    }

    fn interrupted(&mut self, kernel: &Kernel<'_>) -> bool {
        self.0.interrupted(kernel)
    }
}
