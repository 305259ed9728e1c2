//! MLIR text to a verified, elaborated design.
//!
//! | module | what it holds |
//! |---|---|
//! | [`ops`] | the table of operations |
//! | [`module`] | the IR in memory: [`Ir`], its operations, blocks, regions and values |
//! | [`types`], [`attrs`], [`strings`], [`loc`] | what operations refer to, interned |
//! | [`text`] | MLIR text: parser and printer |
//! | [`moore`] | from the moore level to core level |
//! | [`verify`] | the rules that every operation has to obey |
//! | [`design`] | the elaborated design: what both engines run |
//! | [`compare`] | whether two texts in generic form are the same program |
//! | [`diag`], [`render`] | diagnostics, and how people see them |

#![forbid(unsafe_code)]

pub mod attrs;
pub mod compare;
pub mod design;
pub mod diag;
mod ids;
pub mod loc;
pub mod module;
pub mod moore;
pub mod ops;
pub mod render;
pub mod strings;
pub mod text;
pub mod types;
pub mod verify;

pub use module::Ir;
