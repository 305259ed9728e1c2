//! SystemVerilog in: from sources to MLIR text of the moore level.
//!
//! | module | what it does |
//! |---|---|
//! | [`export`] | runs slang (`pyslang`) in a child process: sources to a document |
//! | [`setup`] | installs pyslang into a folder of ours |
//! | [`document`] | the document: the elaborated, typed AST |
//! | [`lower`](mod@lower) | the document to MLIR text of the dialects moore, svx, cf and func |
//!
//! The text is then read as any other input is.

#![forbid(unsafe_code)]

pub mod document;
pub mod export;
pub mod lower;
pub mod setup;

pub use document::Document;
pub use lower::{Lowered, Problem, lower};
