//! The native engine's scheduler, store and process table, and what compiled code sees of them.
//!
//! | module | what it holds |
//! |---|---|
//! | [`abi`] | what thunks and the kernel know of each other |
//! | [`code`] | what is compiled, and the compiler's side |
//! | [`convert`] | between the values of the reference engine and words |
//! | [`layout`] | where everything is |
//! | [`liveness`] | which slots of a frame matter |
//! | [`memory`] | linear memory |
//! | [`objects`] | values that are not made of bits |
//! | [`ops`] | operations without effects |
//! | [`telemetry`] | how native code is to be used, and what became of it |

#![deny(unsafe_code)]

pub mod abi;
pub mod code;
pub mod convert;
pub mod layout;
pub mod liveness;
pub mod memory;
pub mod objects;
pub mod ops;
pub mod telemetry;
pub mod words;
