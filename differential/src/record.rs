//! Runs an engine and keeps the digest of each checkpoint.

use crate::engine::{Engine, Hooks};
use ir::design::SigId;
use reference::End;
use reference::state::Digest;
use std::time::Instant;

/// How far apart checkpoints are.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Stride {
    /// The end of every epsilon step.
    #[default]
    Epsilon,
    /// The first epsilon step of every delta.
    Delta,
    /// The end of every time step, when waves are sampled.
    Instant,
}

/// How far a run is followed.
#[derive(Clone, Copy, Debug)]
pub struct Bounds {
    /// Epsilon steps after which it is cut, the same for every engine.
    pub steps: u64,
    /// Checkpoints that are looked at without a gap. Then the gap doubles after each so many.
    pub dense: u64,
    /// Whether every signal and every named value is read whenever a time step is closed, as waves do.
    pub watch: bool,
    /// When it is cut without the others knowing.
    pub deadline: Option<Instant>,
}

impl Default for Bounds {
    fn default() -> Bounds {
        Bounds { steps: 100_000, dense: 4096, watch: false, deadline: None }
    }
}

/// How a run ended.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Ending {
    /// By itself: why, whether a check failed, what was said to the user, and where its output got to.
    Ended {
        /// Why.
        end: End,
        /// Whether a check failed.
        failed: bool,
        /// Messages for the user.
        messages: Vec<String>,
        /// The digest of the state at the end.
        digest: Digest,
    },
    /// After so many epsilon steps, which is where everyone stops.
    Cut,
    /// From outside.
    Interrupted,
}

/// Which checkpoints are looked at: all at first, then ever fewer, so that a long run costs no more than a few times a
/// short one.
#[derive(Clone, Debug)]
struct Sampler {
    gap: u64,
    left: u64,
    dense: u64,
    next: u64,
}

impl Sampler {
    fn new(dense: u64) -> Sampler {
        Sampler { gap: 1, left: dense, dense, next: 0 }
    }

    fn takes(&mut self, point: u64) -> bool {
        if point < self.next {
            return false;
        }
        if self.left == 0 {
            self.gap *= 2;
            self.left = self.dense;
        }
        self.left -= 1;
        self.next = point + self.gap;
        true
    }
}

/// Looks at time steps.
struct Closing<'a> {
    sampler: &'a mut Sampler,
    points: &'a mut u64,
    on: bool,
    watch: bool,
    seen: Option<(u64, Digest)>,
}

impl Hooks for Closing<'_> {
    fn instant(&mut self, engine: &mut dyn Engine) -> Result<(), String> {
        if self.watch {
            look_at_all(engine);
        }
        if self.on {
            *self.points += 1;
            if self.sampler.takes(*self.points) {
                self.seen = Some((*self.points, engine.digest()));
            }
        }
        Ok(())
    }

    fn interrupted(&mut self, _: &dyn Engine) -> bool {
        false
    }
}

/// Reads what waves could show.
fn look_at_all(engine: &mut dyn Engine) {
    let signals = engine.design().signals.len();
    for signal in 0..signals {
        let _ = engine.signal(SigId(signal as u32));
    }
    let values: Vec<_> = engine.design().named.iter().map(|named| named.value).collect();
    for value in values {
        let _ = engine.value(value);
    }
}

/// Runs an engine to its end and shows each checkpoint that is looked at, with its number; false ends it.
pub fn follow(
    engine: &mut dyn Engine,
    stride: Stride,
    bounds: &Bounds,
    each: impl FnMut(u64, Digest) -> bool,
) -> (Ending, u64) {
    follow_from(engine, 0, stride, bounds, each)
}

/// As [`follow`], of an engine that has taken so many steps already; for the finest stride.
pub fn follow_from(
    engine: &mut dyn Engine,
    taken: u64,
    stride: Stride,
    bounds: &Bounds,
    mut each: impl FnMut(u64, Digest) -> bool,
) -> (Ending, u64) {
    let mut sampler = Sampler::new(bounds.dense);
    (1..=taken).for_each(|point| {
        sampler.takes(point);
    });
    let mut points = taken;
    let mut before = engine.now();
    let mut steps = taken;
    loop {
        if steps == bounds.steps {
            return (Ending::Cut, steps);
        }
        if steps.is_multiple_of(64) && bounds.deadline.is_some_and(|deadline| Instant::now() >= deadline) {
            return (Ending::Interrupted, steps);
        }
        let on = stride == Stride::Instant;
        let mut hooks =
            Closing { sampler: &mut sampler, points: &mut points, on, watch: bounds.watch, seen: None };
        let end = engine.advance(&mut hooks);
        if let Some((point, digest)) = hooks.seen
            && !each(point, digest)
        {
            return (Ending::Interrupted, steps);
        }
        if let Some(end) = end {
            let end = engine.conclude(end);
            return (ending(engine, end), steps);
        }
        steps += 1;
        let now = engine.now();
        let entered = match stride {
            Stride::Epsilon => true,
            Stride::Delta => (now.fs, now.delta) != (before.fs, before.delta) || steps == 1,
            Stride::Instant => false,
        };
        before = now;
        if entered {
            points += 1;
            if sampler.takes(points) && !each(points, engine.digest()) {
                return (Ending::Interrupted, steps);
            }
        }
    }
}

fn ending(engine: &mut dyn Engine, end: End) -> Ending {
    if end == End::Interrupted {
        return Ending::Interrupted;
    }
    let (failed, messages, digest) = (engine.failed(), engine.take_messages(), engine.digest());
    Ending::Ended { end, failed, messages, digest }
}

/// Nobody looks before the end; or somebody does, but only now and then.
struct Aside {
    observes: bool,
}

impl Hooks for Aside {
    fn instant(&mut self, _: &mut dyn Engine) -> Result<(), String> {
        Ok(())
    }

    fn observes(&self) -> bool {
        self.observes
    }

    fn interrupted(&mut self, _: &dyn Engine) -> bool {
        false
    }
}

/// Runs an engine to its end at a stretch, as users do: it may take many steps at a time.
pub fn stretch(engine: &mut dyn Engine, observes: bool) -> Ending {
    let end = engine.run(&mut Aside { observes });
    ending(engine, end)
}

/// What a run did.
#[derive(Clone, Debug)]
pub struct Recording {
    /// The checkpoints that were looked at: number and digest.
    pub points: Vec<(u64, Digest)>,
    /// How it ended.
    pub ending: Ending,
    /// Epsilon steps.
    pub steps: u64,
    /// What it did.
    pub statistics: reference::Statistics,
}

/// Runs an engine and keeps its checkpoints.
pub fn record(engine: &mut dyn Engine, stride: Stride, bounds: &Bounds) -> Recording {
    let mut points = Vec::new();
    let (ending, steps) = follow(engine, stride, bounds, |point, digest| {
        points.push((point, digest));
        true
    });
    Recording { points, ending, steps, statistics: engine.statistics() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn checkpoints_thin_out() {
        let mut sampler = Sampler::new(4);
        let taken: Vec<u64> = (1..40).filter(|p| sampler.takes(*p)).collect();
        assert_eq!(taken, [1, 2, 3, 4, 5, 7, 9, 11, 13, 17, 21, 25, 29, 37]);
    }
}
