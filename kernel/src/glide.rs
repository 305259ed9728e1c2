//! The step loop: common steps, which machine code takes.
//!
//! Nearly all steps of nearly all designs are of three kinds: processes wake because a signal changed; what was
//! scheduled for the next delta takes effect; waits of processes end at a later instant. The code of
//! [`Code::Steps`](crate::code::Code::Steps) takes these, one after another, and stops before any other, which
//! [`Kernel::advance`] takes the long way. The network settles in it, as long as all its pieces have code. Both do the same. What the loop does not do itself are
//! [errands](crate::abi::errand) for the kernel.

use crate::abi::{Status, errand, header};
use crate::kernel::Kernel;
use crate::layout::Class;
use crate::schedule::Hooks;
use ir::design::{SigId, Time};
use reference::machine::Stop;

impl Kernel<'_> {
    /// Takes up to `count` common steps; how many it took. It stops early before a step that is none.
    pub(crate) fn glide(&mut self, hooks: &mut dyn Hooks, count: u32) -> Result<u32, Stop> {
        let Some(thunk) = self.governor.steps(self.design, &self.layout) else { return Ok(0) };
        self.words[header::LEFT as usize] = u64::from(count);
        self.set_calm(false);
        self.observed = hooks.observes();
        self.closed = false;
        self.disarm_all();
        loop {
            self.end_lanes();
            let status = self.call_thunk(thunk);
            self.notice();
            self.end_lanes();
            let left = self.words[header::LEFT as usize] as u32;
            match status? {
                Status::Suspended | Status::Call => return Ok(count - left),
                Status::Returned => {
                    self.close(hooks)?;
                    self.closed = true;
                }
                _ => return Err(self.stop.take().unwrap_or(Stop::Interrupted)),
            }
        }
    }

    /// Takes notice of the time, which the step loop sets, and of changes to what values of the graph depend on.
    #[inline]
    pub(crate) fn notice_time(&mut self) {
        let step = self.words[header::NOW_STEP as usize];
        self.now = crate::process::time(&[self.words[header::NOW_FS as usize], step]);
        self.epoch += 1;
    }

    /// Takes notice of all that was done and counted in the header.
    pub(crate) fn notice(&mut self) {
        self.notice_time();
        let mut take = |word: u32| std::mem::take(&mut self.words[word as usize]);
        self.statistics.epsilon_steps += take(header::EPSILONS);
        self.statistics.deltas += take(header::DELTAS);
        self.statistics.instants += take(header::INSTANTS);
        self.statistics.events += take(header::EVENTS);
        // Fewer than none, if some were counted already that did not take effect.
        self.statistics.changes = self.statistics.changes.wrapping_add(take(header::CHANGES));
        let (lanes, networks) = (take(header::LANES), take(header::NETWORKS));
        self.statistics.activations += lanes;
        self.governor.ran_in_lanes(lanes);
        self.governor.ran_in_network(networks);
    }

    /// Does what the step loop asks for; the answer.
    pub(crate) fn errand(&mut self, what: u64) -> Result<u64, Stop> {
        let (what, operand) = (what & 0xff, what >> 8);
        match what {
            errand::CHANGED => return Ok(u64::from(self.has_changed(self.layout.by_rank[operand as usize]))),
            errand::ENDED => {
                self.lane_ended_with(operand as u32, (operand >> 32) as u32)?;
                return Ok(0);
            }
            errand::STOPPED => {
                self.say_running();
                self.network_ended(crate::process::known_status(operand as u32)?)?;
                return Ok(0);
            }
            _ => {}
        }
        self.end_lanes();
        match what {
            errand::CALM if !self.is_calm() => return Ok(errand::REFUSED),
            errand::CALM => {
                self.set_calm(true);
                self.words[header::CLOSES as usize] = u64::from(self.observed || self.closes());
                // What is forced from now on is written in another way.
                self.learn_writes();
            }
            errand::NETWORK if self.is_stale() => {
                self.count_step()?;
                self.statistics.epsilon_steps += 1;
                self.set_now(Time { epsilon: self.now.epsilon + 1, ..self.now });
                self.settle_due()?;
            }
            errand::SETTLE => self.settle_rest((operand as u32).checked_sub(1))?,
            errand::SETTLED => self.settled(),
            errand::REACT => {
                self.set_calm(false);
                self.reaction(operand as u32)?;
            }
            errand::RESULTS => self.apply_results(operand as usize),
            errand::INSTANT => return self.next_instant(),
            errand::APPLY => self.apply_uncommon(operand as usize)?,
            errand::ACTIVATE => self.activate(self.layout.by_rank[operand as usize])?,
            errand::THREADS => self.run_due_threads()?,
            errand::LIMIT => self.count_step()?,
            // The network is due, but nothing depends on what changed.
            _ => return Ok(errand::REFUSED),
        }
        Ok(0)
    }

    /// Whether nothing is looked at, or can be due at the present delta, but what common steps look at.
    fn is_calm(&self) -> bool {
        let now = self.now;
        self.sources.is_empty()
            && self.forces.is_empty()
            && self.threads.is_empty()
            && !self.threads.is_ready()
            && self.trace.is_none()
            && self.closing.samples.is_empty()
            && self.first_later().is_none_or(|first| (first.fs, first.delta) > (now.fs, now.delta))
            && self.zero_waits.iter().all(|set| *set == 0)
    }

    /// Goes to the next instant, and applies what is due there.
    fn next_instant(&mut self) -> Result<u64, Stop> {
        let Some(first) = self.first_later() else { return Ok(errand::REFUSED) };
        if self.config.max_time.is_some_and(|max| first.fs > max) {
            return Ok(errand::REFUSED);
        }
        if self.words[header::CLOSES as usize] != 0 && !std::mem::take(&mut self.closed) {
            return Ok(errand::CLOSE);
        }
        self.words[header::STEPS as usize] = 0;
        self.statistics.instants += 1;
        self.statistics.deltas += 1;
        self.count_step()?;
        self.statistics.epsilon_steps += 1;
        self.set_now(first);
        self.apply_later()?;
        Ok(0)
    }

    /// Settles what is due.
    fn settle_due(&mut self) -> Result<(), Stop> {
        self.apply_results(0);
        let (from, to) = (self.layout.dirty as usize, self.layout.candidates as usize);
        if self.words[from..to].iter().any(|set| *set != 0) { self.settle_rest(None) } else { Ok(()) }
    }

    /// Settles what is left after a unit at a position, and reacts.
    fn settle_rest(&mut self, last: Option<u32>) -> Result<(), Stop> {
        self.set_calm(false);
        self.settle_after(last)?;
        self.react()
    }

    /// New results of processes take effect: those in the buffer of given ones from a word on, and the others.
    pub(crate) fn apply_results(&mut self, from: usize) {
        let words = std::mem::take(&mut self.queue.given);
        let mut given = &words[from..self.given_words()];
        self.words[header::GIVEN_AT as usize] = self.words[header::GIVEN_START as usize];
        self.words[header::RESULTS as usize] = 0;
        while let [header, rest @ ..] = given {
            let (value, rest) = rest.split_at((*header >> 32) as usize);
            self.set_words(*header as u32, 0, value);
            given = rest;
        }
        self.queue.given = words;
        if self.results.is_empty() {
            return;
        }
        let mut results = std::mem::take(&mut self.results);
        for (signal, at, value) in results.drain(..) {
            match self.layout.signals[signal as usize].class {
                Class::Bits(_) => self.set_words(signal, at, &value),
                _ => self.set(SigId(signal), &value),
            }
        }
        self.results = results;
    }
}
