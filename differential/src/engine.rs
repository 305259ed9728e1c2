//! The engines behind one face: a simulation, whichever way it runs.

use ir::design::{Design, Gv, SigId, Time};
use kernel::Kernel;
use kernel::telemetry::Telemetry;
use reference::state::{Activation, Digest, State};
use reference::value::Value;
use reference::{End, Simulation, Statistics};
use runtime::library::Dump;
use std::borrow::Cow;

/// A design that is being simulated.
pub trait Engine {
    /// Runs to the end.
    fn run(&mut self, hooks: &mut dyn Hooks) -> End;
    /// Takes one epsilon step; at first, everything before time 0 and the step in which processes start. Why the run
    /// ends, if it does, is to be given to [`Self::conclude`].
    fn advance(&mut self, hooks: &mut dyn Hooks) -> Option<End>;
    /// What happens at the end: final bodies, reports. Why the run ended, all in all.
    fn conclude(&mut self, end: End) -> End;
    /// The digest of the state, between two steps.
    fn digest(&mut self) -> Digest;
    /// The state, between two steps.
    fn snapshot(&mut self) -> State;
    /// Goes on from a state of the same design, order and seed, in place of taking the first step. Files are put to where
    /// they were by whoever made them ([`Files::resume`](runtime::files::Files::resume)).
    ///
    /// # Errors
    /// A message when the state is not one of this design.
    fn restore(&mut self, state: &State) -> Result<(), String>;
    /// From now on, keeps what each activation does.
    fn start_trace(&mut self);
    /// What was kept since.
    fn take_trace(&mut self) -> Vec<Activation>;
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
    /// Whether [`instant`](Hooks::instant) is to be called for every time step; else it may be left out for those after
    /// which there is no message, and before the design has asked for waves.
    fn observes(&self) -> bool {
        true
    }
    /// Asked between steps; true ends the run.
    fn interrupted(&mut self, engine: &dyn Engine) -> bool;
}

impl Engine for Simulation<'_> {
    fn run(&mut self, hooks: &mut dyn Hooks) -> End {
        Simulation::run(self, &mut Adapter(hooks))
    }

    fn advance(&mut self, hooks: &mut dyn Hooks) -> Option<End> {
        Simulation::advance(self, &mut Adapter(hooks))
    }

    fn conclude(&mut self, end: End) -> End {
        Simulation::conclude(self, end)
    }

    fn digest(&mut self) -> Digest {
        Simulation::digest(self)
    }

    fn snapshot(&mut self) -> State {
        Simulation::snapshot(self)
    }

    fn restore(&mut self, state: &State) -> Result<(), String> {
        Simulation::restore(self, state)
    }

    fn start_trace(&mut self) {
        Simulation::start_trace(self);
    }

    fn take_trace(&mut self) -> Vec<Activation> {
        Simulation::take_trace(self)
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

    fn advance(&mut self, hooks: &mut dyn Hooks) -> Option<End> {
        Kernel::advance(self, &mut Adapter(hooks))
    }

    fn conclude(&mut self, end: End) -> End {
        Kernel::conclude(self, end)
    }

    fn digest(&mut self) -> Digest {
        Kernel::digest(self)
    }

    fn snapshot(&mut self) -> State {
        Kernel::snapshot(self)
    }

    fn restore(&mut self, state: &State) -> Result<(), String> {
        Kernel::restore(self, state)
    }

    fn start_trace(&mut self) {
        Kernel::start_trace(self);
    }

    fn take_trace(&mut self) -> Vec<Activation> {
        Kernel::take_trace(self)
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

impl Hooks for () {
    fn instant(&mut self, _: &mut dyn Engine) -> Result<(), String> {
        Ok(())
    }

    fn interrupted(&mut self, _: &dyn Engine) -> bool {
        false
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

    fn observes(&self) -> bool {
        self.0.observes()
    }

    fn interrupted(&mut self, kernel: &Kernel<'_>) -> bool {
        self.0.interrupted(kernel)
    }
}
