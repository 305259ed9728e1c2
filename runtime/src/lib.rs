//! What a simulation may ask of the outside world.
//!
//! Both engines go through this crate, so that what a design prints, reads and draws from a random stream is decided
//! once. It knows nothing of the IR: values come as [`bits::IntView`], attributes as plain structures.
//!
//! | module | what |
//! |---|---|
//! | [`bits`] | borrowed integers of any width, with X and Z |
//! | [`mod@format`] | what `sim.fmt.*` prints |
//! | [`files`] | channels, streams, the console |
//!
//! Everything is deterministic: no result depends on the clock, the host or the order of a hash map.

#![forbid(unsafe_code)]

pub mod bits;
pub mod files;
pub mod format;
pub mod plusargs;
pub mod random;
pub mod readmem;
pub mod waves;
