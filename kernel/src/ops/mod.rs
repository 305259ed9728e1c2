//! Operations whose results depend on nothing but their operands, over words.

use crate::objects::Objects;
use ir::design::Design;
use ir::design::body::Inst;
use runtime::plusargs::Plusargs;

/// What operations may look up, and where they keep objects.
#[derive(Debug)]
pub struct Context<'a> {
    /// The design.
    pub design: &'a Design,
    /// Objects.
    pub objects: &'a mut Objects,
    /// The plusargs of the run, which do not change.
    pub plusargs: &'a Plusargs,
}
