//! Random numbers.
//!
//! * [`annex`]: `$random` and `$dist_*`, bit for bit as IEEE 1800 Annex N defines them, on a 32-bit seed. Without a seed
//!   argument they draw from one seed of the whole design, a [`DesignSeed`], which starts at zero: the results equal those
//!   of other simulators.
//! * [`Stream`]: what `$urandom`, `$urandom_range` and randomisation draw from. There is one per process and object,
//!   seeded from the run's seed and the hierarchical name ([`Streams`]), so that a design that gains a process draws the
//!   same numbers in all others.

pub mod annex;
mod stream;

pub use stream::{ParseStreamError, Stream, Streams};

/// The seed that `$random` and `$dist_*` use and update when they are called without one.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub struct DesignSeed(pub i32);

impl DesignSeed {
    /// `$random` without an argument.
    pub fn random(&mut self) -> i32 {
        annex::random(&mut self.0)
    }
}
