//! The native engine's compiler: from the code of a design to machine code.
//!
//! | module | what it does |
//! |---|---|
//! | [`lir`] | the low-level IR |
//! | [`lower`] | from the code of a design to LIR |

#![deny(unsafe_code)]

pub mod lir;
pub mod lower;
