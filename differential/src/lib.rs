//! Runs designs on several engines and compares their whole state.
//!
//! | module | what it does |
//! |---|---|
//! | [`engine`] | the engines behind one face |
//! | [`load`] | from a text to a design |
//! | [`variant`] | which engine, and how: `reference`, `native`, `native+every:1`, ... |
//! | [`record`] | runs an engine and keeps the digest of each checkpoint |
//! | [`compare`] | runs another one and compares; verdicts |
//! | [`sweep`] | all that is compared of one design: deopt plans, orders, waves, handing over in the middle |
//! | [`save`] | states as files |
//! | [`generate`] | designs to compare engines on |
//! | [`reduce`] | smaller designs that show the same |
//! | [`campaign`] | many generated designs |
//! | [`widths`] | which operations they ran natively, by width |
//! | [`certify`] | certificates |
//! | [`fuzz`] | what fuzz targets do with an input |
//! | [`bisect`] | which transform of the optimiser is to blame |
//! | [`explain`] | where two engines part: the first activation that differs, both traces side by side |

#![forbid(unsafe_code)]

pub mod bisect;
pub mod campaign;
pub mod certify;
pub mod compare;
pub mod engine;
pub mod explain;
pub mod fuzz;
pub mod generate;
pub mod load;
pub mod record;
pub mod reduce;
pub mod save;
pub mod sweep;
pub mod variant;
pub mod widths;
