//! What the benchmarks measure: texts that are made up, always the same ones.
//!
//! `cargo run --release -p circt-sim-bench` reads 20 MB of text and prints a table of times and memory;
//! with `peers --designs DIR` it times circt-sim beside other simulators, see [`peers`];
//! with `sources` it times the way from SystemVerilog to the first event, see [`sources`];
//! `cargo bench -p circt-sim-bench` compares smaller pieces from run to run.

#![forbid(unsafe_code)]

pub mod peers;
pub mod sources;
pub mod spin;
pub mod testbench;

use runtime::files::{Capture, Files};

/// A file table whose console keeps what is written to it.
pub fn quiet() -> Files {
    Files::new(Box::new(Capture::new()), None)
}
