//! The oracle: an executable semantics, deliberately simple.
//!
//! This crate is a transcription of the specification, and each place that implements a rule is marked with its id.
//! All state is plain data that can be saved; there is no `unsafe` and no recursion on the depth of a design.
//!
//! | module | what it holds |
//! |---|---|
//! | [`bits`], [`value`] | values |
//! | [`pure`] | operations that only compute |
//! | [`stepper`] | frames and control flow, over any [`machine::Machine`] |
//! | [`memory`] | linear memory |
//! | [`library`] | calls of the run-time library |
//! | [`net`] | resolution of drivers |
//! | [`outside`] | streams, files, memory images |
//! | [`simulation`] | the state of a run |
//! | `initial` | what holds before time 0 |
//! | `store` | reads and writes of references, forces, nets |
//! | [`settle`] | the network |
//! | `sinks` | registers, memory ports, delayed drives, triggers, checks |
//! | `force` | force and release |
//! | `live` | expressions evaluated anew |
//! | `monitor` | prints that follow their operands |
//! | `services` | the simulation as a machine for running code |
//! | [`schedule`] | time, events, steps, the end |
//! | [`state`] | the canonical state of a run, and digests of it |
//! | [`snapshot`] | to that state, and from it |
//! | [`threads`] | processes made at run time: who made them, who waits for them |
//! | `forks` | what operations on threads do to a run |

#![forbid(unsafe_code)]

pub mod bits;
mod force;
mod forks;
mod initial;
pub mod library;
mod live;
pub mod machine;
pub mod memory;
mod monitor;
pub mod names;
pub mod net;
pub mod outside;
pub mod pure;
pub mod schedule;
mod services;
pub mod settle;
pub mod simulation;
mod sinks;
pub mod snapshot;
pub mod state;
pub mod stepper;
mod store;
pub mod threads;
pub mod value;

pub use schedule::{End, Hooks};
pub use simulation::{Config, Limits, Simulation, Statistics};
