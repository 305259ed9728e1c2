//! MLIR text to a verified, elaborated design.
//!
//! | module | what it holds |
//! |---|---|
//! | [`ops`] | the table of operations |
//! | [`module`] | the IR in memory: [`Ir`], its operations, blocks, regions and values |
//! | [`types`], [`attrs`], [`strings`], [`loc`] | what operations refer to, interned |
//! | [`text`] | MLIR text: parser and printer |
//! | [`diag`], [`render`] | diagnostics, and how people see them |

#![forbid(unsafe_code)]

pub mod attrs;
pub mod design;
pub mod diag;
pub mod loc;
pub mod module;
pub mod ops;
pub mod render;
pub mod strings;
pub mod text;
pub mod types;

pub use module::Ir;
