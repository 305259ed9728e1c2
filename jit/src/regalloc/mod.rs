//! Register allocation: linear scan over live intervals.
//!
//! A variable has one place for its whole life: a register, or a word of the native stack, which operations read and
//! write in place. Its interval is a list of ranges with holes between them, so that several variables share a register
//! as long as they do not live at the same time. Constants are operands and need no place.
//!
//! A register that a callout destroys may hold what lives across it: its value is kept in a stack word meanwhile. As
//! callouts are mostly in cold blocks, this is cheaper than a place on the stack; where it is not, the costs say so.
//!
//! | module | what it does |
//! |---|---|
//! | [`order`] | the order of the blocks, and how often each runs |
//! | [`liveness`] | intervals |
//! | [`scan`] | places |
//! | [`check`] | proves the result |

pub mod check;
pub mod liveness;
pub mod order;
pub mod scan;

use crate::Options;
use crate::lir::{B, Function};
use crate::masm::{MacroAssembler, Place, Reg};
use std::collections::BTreeMap;

/// Which registers and slots are kept around a call.
pub type Keep = Vec<(Reg, u32)>;

/// Where everything is.
#[derive(Clone, Debug, Default)]
pub struct Allocation {
    /// The reachable blocks in the order of their code; the entry is first.
    pub order: Vec<B>,
    /// The place of each variable; `None` if it is never assigned.
    pub places: Vec<Option<Place>>,
    /// For calls, by block and position in it: what is kept around them.
    pub keeps: BTreeMap<(B, u32), Keep>,
    /// Words of the native stack.
    pub slots: u32,
}

/// Assigns places.
pub fn allocate<M: MacroAssembler>(function: &Function, masm: &M, options: &Options) -> Allocation {
    let order = order::order(function);
    let intervals = liveness::intervals(function, &order, masm);
    let hints = !options.disable.contains("coalesce");
    let (order, mut allocation) = (order.blocks, scan::scan(&intervals, masm, hints));
    allocation.order = order;
    allocation
}
