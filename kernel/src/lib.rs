//! The native engine's scheduler, store and process table, and what compiled code sees of them.
//!
//! | module | what it holds |
//! |---|---|
//! | [`abi`] | what thunks and the kernel know of each other |
//! | [`code`] | what is compiled, and the compiler's side |
//! | [`layout`] | where everything is |
//! | [`telemetry`] | how native code is to be used, and what became of it |
//! | [`words`] | bits in limbs |
//! | [`objects`] | values that are not made of bits |
//! | [`convert`] | between words and the values of the reference engine |
//! | [`ops`] | operations that only compute, over words |
//! | [`memory`] | linear memory |
//! | [`kernel`] | the state of a run |
//! | `initial` | what holds before time 0 |
//! | [`schedule`] | time, events, steps, the end |
//! | `queue`, `timer`, `apply` | events and timers, and how they take effect |
//! | `store` | reads and writes of references |
//! | `nets`, `resolve` | nets and their drivers |
//! | `force` | force and release |
//! | `cone` | values of the graph as of now |
//! | `settle`, `unit` | the network, and its units with code of their own |
//! | `react` | registers, memory ports, delayed drives, triggers, checks |
//! | `process`, `wait` | frames and thunks of processes; what they wait for |
//! | `lane` | the common way of activations |
//! | `governor` | when code is compiled |
//! | [`callouts`] | what native code may call |
//! | `effects` | instructions that native code leaves to the kernel |
//! | `bridge`, `machine` | the way to the reference engine's stepper |
//! | `live` | expressions evaluated anew |
//! | `snapshot` | to the canonical state of a run, and from it |
//! | `fault` | mistakes made on purpose |
//! | `collect` | frees what nothing refers to |

#![deny(unsafe_code)]

pub mod abi;
mod apply;
mod bridge;
pub mod callouts;
pub mod code;
mod collect;
mod cone;
pub mod convert;
mod effects;
mod fault;
mod force;
mod forks;
mod glide;
mod governor;
mod initial;
pub mod kernel;
mod lane;
mod large;
pub mod layout;
mod live;
mod machine;
pub mod memory;
mod nets;
pub mod objects;
pub mod ops;
mod process;
mod queue;
mod react;
mod resolve;
pub mod schedule;
mod settle;
mod snapshot;
mod store;
pub mod telemetry;
mod timer;
mod unit;
mod wait;
pub mod words;

pub use kernel::Kernel;
pub use schedule::Hooks;
