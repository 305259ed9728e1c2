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
//! | [`library`] | functions that designs call by name, in one registry |
//! | [`readmem`] | memory images: `$readmemh`, `$readmemb`, `$writememh`, `$writememb` |
//! | [`plusargs`] | `$test$plusargs`, `$value$plusargs` |
//! | [`random`] | the IEEE Annex N functions, and independent streams per process |
//! | [`waves`] | VCD and FST |
//!
//! Everything is deterministic: nothing that a design prints or draws depends on the clock, the host or the order of a
//! hash map. What goes wrong is a typed error; only the command line prints for us.

#![forbid(unsafe_code)]

pub mod bits;
pub mod files;
pub mod format;
pub mod library;
pub mod plusargs;
pub mod random;
pub mod readmem;
pub mod waves;
