//! Operations of `svx`, the dialect of what SystemVerilog has and moore lacks.

use super::lower::Lower;
use crate::module::OpId;

impl Lower<'_> {
    /// Lowers an operation of the extension dialect; `false` if it is none.
    pub(super) fn extension(&mut self, _op: OpId) -> bool {
        false
    }
}
