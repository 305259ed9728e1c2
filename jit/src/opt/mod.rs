//! Makes low-level code simpler.
//!
//! Variables with one assignment are values: as every path to a use passes an assignment, it dominates its uses, and what
//! is known of it holds wherever it is used. [`rename`] makes most variables so. What is known of the others holds until
//! one of them is assigned.
//!
//! The words of the context at different constant displacements are different, and so are those of the frame; the running
//! frame is reached as the frame, or through pointers, not as part of the context. An access with an index may be to
//! any word of its base, one through a pointer to any word at all, unless it is known to lead outside of context and
//! frame. A callout may change everything.
//!
//! All passes are linear, or nearly so. Each application of a transform costs a unit of fuel, and each pass can be left
//! out by name, so that a miscompile can be traced to one transform of one function.
//!
//! | pass | what it does | where |
//! |---|---|---|
//! | `unreachable` | removes blocks that nothing goes to | [`flow`] |
//! | `branch` | decides branches; branches on comparisons | [`flow`], [`values`] |
//! | `thread` | jumps past empty blocks | [`flow`] |
//! | `merge` | joins blocks | [`flow`] |
//! | `rename` | makes variables of one assignment | [`mod@rename`] |
//! | `fold` | constants, identities, known bits | [`simplify`] |
//! | `copy` | reads what was copied | [`values`], [`rename`] |
//! | `common` | reuses what was computed | [`values`] |
//! | `load` | reuses what was loaded or stored | [`memory`] |
//! | `dead` | removes what nobody reads | [`dead`] |
//! | `store` | removes stores that change nothing or are overwritten | [`values`], [`dead`] |
//! | `mark` | joins marks of one word | [`values`], [`dead`] |
//! | `arms` | computes what one arm of a choice needs on its way | [`arms`] |
//! | `peel` | loops that run a few times become what they do; what loops no more does not pay | [`peel`], [`budget`] |
//! | `demand` | leaves out what makes bits that nobody reads | [`demand`] |
//! | `tables` | tests of a few bits are comparisons or looks into a table | [`tables`] |
//! | `coalesce` | gives copies one register | [`crate::regalloc`] |
//! | `fuse` | does neighbours in one machine instruction | [`crate::emit`] |
//! | `tighten` | shorter jumps | [`crate::emit`] |
//! | `versions` | a version of bodies for when no bit is unknown | [`crate::lower`] |
//! | `patches` | large values as others with some elements replaced | [`crate::lower`] |
//! | `twins` | one function for the processes of several instances | [`crate::twins`] |

pub mod arms;
pub mod bits;
pub mod budget;
pub mod dead;
pub mod demand;
pub mod dominators;
pub mod flow;
pub mod memory;
pub mod peel;
pub mod rename;
pub mod simplify;
pub mod tables;
pub mod values;

use crate::Options;
use crate::lir::Function;
use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

/// The passes, by the names that [`Options::disable`] knows.
pub const PASSES: &[&str] = &[
    "unreachable",
    "branch",
    "thread",
    "merge",
    "rename",
    "fold",
    "copy",
    "common",
    "load",
    "dead",
    "store",
    "mark",
    "arms",
    "peel",
    "demand",
    "tables",
    "coalesce",
    "fuse",
    "tighten",
    "versions",
    "patches",
    "twins",
];

/// A pass of the optimiser: a position in [`PASSES`].
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[allow(missing_docs)]
pub enum Pass {
    Unreachable,
    Branch,
    Thread,
    Merge,
    Rename,
    Fold,
    Copy,
    Common,
    Load,
    Dead,
    Store,
    Mark,
    Arms,
    Peel,
    Demand,
    Tables,
}

/// What may be done yet.
#[derive(Clone, Debug)]
pub struct Fuel {
    /// Transforms that are left.
    pub left: u64,
    disabled: u32,
}

impl Fuel {
    /// What the options allow for.
    pub fn new(options: &Options) -> Fuel {
        let disabled = PASSES.iter().enumerate().filter(|(_, name)| options.disable.contains(**name));
        Fuel {
            left: options.fuel.unwrap_or(u64::MAX),
            disabled: disabled.fold(0, |set, (i, _)| set | 1 << i),
        }
    }

    /// Whether a pass may apply a transform now; it is counted.
    pub fn take(&mut self, pass: Pass) -> bool {
        if self.left == 0 || self.disabled >> pass as u32 & 1 == 1 {
            return false;
        }
        self.left -= 1;
        true
    }
}

/// A hash that is fast on small keys (that of rustc). Nothing depends on the order of these maps.
#[derive(Clone, Default)]
pub struct FastHasher(u64);

impl Hasher for FastHasher {
    fn finish(&self) -> u64 {
        // The best bits are the high ones, and tables use the low ones.
        self.0.rotate_left(26)
    }

    fn write(&mut self, bytes: &[u8]) {
        bytes.iter().for_each(|b| self.write_u64(u64::from(*b)));
    }

    fn write_u8(&mut self, word: u8) {
        self.write_u64(u64::from(word));
    }

    fn write_u32(&mut self, word: u32) {
        self.write_u64(u64::from(word));
    }

    fn write_u64(&mut self, word: u64) {
        self.0 = (self.0.rotate_left(5) ^ word).wrapping_mul(0x517c_c1b7_2722_0a95);
    }

    fn write_usize(&mut self, word: usize) {
        self.write_u64(word as u64);
    }

    fn write_isize(&mut self, word: isize) {
        self.write_u64(word as u64);
    }
}

/// A map with that hash.
pub type FastMap<K, V> = HashMap<K, V, BuildHasherDefault<FastHasher>>;

/// How often each variable is assigned: 0, 1, or 2 for more.
pub(crate) fn assignments(function: &Function) -> Vec<u8> {
    let mut count = vec![0u8; function.variables as usize];
    for block in &function.blocks {
        for v in block.insts.iter().filter_map(|(inst, _)| inst.dst()) {
            count[v.0 as usize] = (count[v.0 as usize] + 1).min(2);
        }
    }
    count
}

/// Runs the passes; how many transforms they applied.
pub fn optimise(function: &mut Function, options: &Options) -> u64 {
    let mut fuel = Fuel::new(options);
    let tank = fuel.left;
    let payments = budget::payments(function);
    flow::tidy(function, &mut fuel);
    rename::split(function, &mut fuel);
    values::propagate(function, &mut fuel);
    let mut changed = flow::tidy(function, &mut fuel);
    dead::remove(function, &mut fuel);
    if peel::loops(function, &mut fuel) {
        flow::tidy(function, &mut fuel);
        values::propagate(function, &mut fuel);
        flow::tidy(function, &mut fuel);
        dead::remove(function, &mut fuel);
        changed = true;
    }
    changed |= demand::narrow(function, &mut fuel);
    changed |= tables::look_up(function, &mut fuel);
    changed |= budget::unpaid(function, payments, &mut fuel);
    // What the first round found out about branches tells the second more.
    if changed {
        values::propagate(function, &mut fuel);
        flow::tidy(function, &mut fuel);
        dead::remove(function, &mut fuel);
    }
    if arms::split(function, &mut fuel) {
        flow::tidy(function, &mut fuel);
    }
    rename::join(function, &mut fuel);
    tank - fuel.left
}
