//! The common steps, with as little around them as there can be.
//!
//! Nearly all steps of nearly all designs are of three kinds: processes wake because a signal changed; what was
//! scheduled for the next delta takes effect; waits of processes end at a later instant. [`Kernel::glide`] takes these,
//! one after another, and stops before any other, which [`Kernel::advance`] takes the long way. Both do the same.

use crate::apply::Source;
use crate::kernel::Kernel;
use crate::schedule::Hooks;
use ir::design::{SigId, Time};
use reference::machine::Stop;

impl Kernel<'_> {
    /// Takes up to `count` common steps; how many it took. It stops early before a step that is none.
    pub(crate) fn glide(&mut self, hooks: &mut dyn Hooks, count: u32) -> Result<u32, Stop> {
        self.calm = false;
        let mut closes = true;
        for taken in 0..count {
            if !self.calm {
                if !self.is_calm() {
                    return Ok(taken);
                }
                self.calm = true;
                closes = self.closes(hooks);
            }
            let network = self.is_network_due() || !self.results.is_empty();
            if !network && self.is_awake() {
                self.next_epsilon()?;
            } else if network && self.is_stale() {
                self.next_epsilon()?;
                self.settle_due()?;
            } else if self.next_event(hooks, closes)? {
                self.settle_due()?;
            } else {
                self.calm = false;
                return Ok(taken);
            }
            self.run_due()?;
        }
        self.calm = false;
        Ok(count)
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

    /// Whether a unit of the network or a reaction is due, or a signal that they depend on was written.
    #[inline]
    fn is_network_due(&self) -> bool {
        let (from, to) = (self.layout.dirty as usize, self.layout.candidates as usize);
        self.words[from..to].iter().any(|set| *set != 0)
    }

    #[inline]
    fn next_epsilon(&mut self) -> Result<(), Stop> {
        self.count_step()?;
        self.statistics.epsilon_steps += 1;
        self.set_now(Time { epsilon: self.now.epsilon + 1, ..self.now });
        Ok(())
    }

    /// Goes to the next delta if there are events, else to the next instant, and applies what is due there. False if
    /// that is no common step.
    #[inline]
    fn next_event(&mut self, hooks: &mut dyn Hooks, closes: bool) -> Result<bool, Stop> {
        let Time { fs, delta, .. } = self.now;
        let first = self.first_later();
        if self.has_queued() {
            let Some(delta) = delta.checked_add(1) else { return Ok(false) };
            if first.is_some_and(|first| first.fs == fs && first.delta <= delta) {
                return Ok(false);
            }
            self.count_delta()?;
            let used = self.change_buffers();
            self.set_now(Time { fs, delta, epsilon: 0 });
            self.apply_events(Source::Spare, used)?;
            return Ok(true);
        }
        let Some(first) = first.filter(|first| first.fs > fs) else { return Ok(false) };
        if self.config.max_time.is_some_and(|max| first.fs > max) {
            return Ok(false);
        }
        if closes {
            self.close(hooks)?;
        }
        self.steps = 0;
        self.statistics.instants += 1;
        self.count_delta()?;
        self.set_now(first);
        if let Some(bucket) = self.pop_later() {
            self.apply_bucket(bucket)?;
        }
        Ok(true)
    }

    #[inline]
    fn count_delta(&mut self) -> Result<(), Stop> {
        self.statistics.deltas += 1;
        self.count_step()?;
        self.statistics.epsilon_steps += 1;
        Ok(())
    }

    /// Settles what is due, and finds who wakes.
    #[inline]
    fn settle_due(&mut self) -> Result<(), Stop> {
        if !self.results.is_empty() {
            self.apply_results();
        }
        if self.is_network_due() {
            self.settle()?;
            self.react()?;
            self.calm = false;
        }
        self.is_awake();
        Ok(())
    }

    /// New results of processes take effect.
    pub(crate) fn apply_results(&mut self) {
        let mut results = std::mem::take(&mut self.results);
        for (signal, value) in results.drain(..) {
            self.set(SigId(signal), &value);
        }
        self.results = results;
    }
}
