//! Generators of designs: valid by construction, as MLIR text.
//!
//! Everything is drawn from the bytes of an [`Unstructured`], so that a fuzzer can steer it, and a seed stands for a
//! design. A design is what a user could have written: values have the types that their operations want, a value is used
//! where it dominates, every loop of a process has a wait that takes time or that something else has to end.
//!
//! | module | what it does |
//! |---|---|
//! | [`text`] | the text that is being made: names, scopes, indentation |
//! | [`expr`] | expressions, from a table of operations |
//! | `process` | processes, coroutines and functions |
//! | [`table`] | all operations at all widths, to draw from and to walk through |
//! | `snippets` | what is no expression over bits: floating point, objects, clocks, checks |
//! | `threads` | statements that make threads |
//! | `moore` | designs of the moore level |
//! | `structure` | modules: signals, registers, memories, connections, instances |
//! | [`pairs`] | designs that have to do the same as another one |

pub mod expr;
mod moore;
pub mod pairs;
mod process;
mod snippets;
mod structure;
pub mod table;
pub mod text;
mod threads;

use arbitrary::{Result, Unstructured};
use runtime::random::Stream;
use serde::{Deserialize, Serialize};
use std::fmt;

/// The version of the generators: another one whenever a case is another design than before.
pub const VERSION: u32 = 7;

/// What a design is made of mostly.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Family {
    /// Long expressions.
    Expressions,
    /// Waits, drives with all delays, several drivers, order.
    Schedule,
    /// Registers, memories, clocks.
    Registers,
    /// Instances.
    Hierarchy,
    /// One operation after another of the table, at every width.
    Table,
    /// Values of more than 64 bits.
    Wide,
    /// Coroutines and functions, suspension at depth.
    Calls,
    /// Strings, queues, linear memory, printing.
    Objects,
    /// Processes that make threads, wait for them and end them.
    Threads,
    /// The moore level.
    Moore,
}

impl Family {
    /// All of them; that of the moore level is the last.
    pub const ALL: [Family; 10] = [
        Family::Expressions,
        Family::Schedule,
        Family::Registers,
        Family::Hierarchy,
        Family::Table,
        Family::Wide,
        Family::Calls,
        Family::Objects,
        Family::Threads,
        Family::Moore,
    ];

    /// Its name.
    pub fn name(self) -> &'static str {
        match self {
            Family::Expressions => "expressions",
            Family::Schedule => "schedule",
            Family::Registers => "registers",
            Family::Hierarchy => "hierarchy",
            Family::Table => "table",
            Family::Wide => "wide",
            Family::Calls => "calls",
            Family::Objects => "objects",
            Family::Threads => "threads",
            Family::Moore => "moore",
        }
    }

    /// The widths of its values.
    fn widths(self) -> &'static [u32] {
        match self {
            Family::Wide => &[65, 128, 130, 64, 200, 1, 63, 300, 1000],
            Family::Table => &[0, 1, 7, 8, 63, 64, 65, 128],
            Family::Registers => &[8, 1, 16, 32, 64, 65],
            Family::Moore => &[1, 8, 4, 16, 32, 1, 33, 64, 65, 130],
            _ => &[8, 1, 16, 32, 64, 7, 4, 33, 63, 2],
        }
    }
}

impl fmt::Display for Family {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// Which families take turns.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// All of them.
    #[default]
    All,
    /// Those of the core level.
    Core,
    /// That of the moore level.
    Moore,
    /// All operations at all widths, in order; the seed does not matter.
    Walk,
}

impl Level {
    /// The families.
    pub fn families(self) -> &'static [Family] {
        const ALL: &[Family] = &Family::ALL;
        let (core, moore) = ALL.split_at(ALL.len() - 1);
        match self {
            Level::All => ALL,
            Level::Core => core,
            Level::Moore => moore,
            Level::Walk => &[Family::Table],
        }
    }
}

/// A design.
#[derive(Clone, Debug)]
pub struct Generated {
    /// The family.
    pub family: Family,
    /// Its text.
    pub text: String,
}

/// The last instant that is simulated of a generated design, in femtoseconds.
pub const MAX_TIME: u64 = 24_000_000;

/// The last instant of most cases of a campaign: their clocks have ten edges by then.
pub const SHORT_TIME: u64 = 10_000_000;

/// A design of a family, drawn from bytes.
///
/// # Errors
/// Never for want of bytes: once they are used up, all draws are zero.
pub fn generate(u: &mut Unstructured<'_>, family: Family) -> Result<Generated> {
    let mut text = text::Text::new(family.widths());
    match family {
        Family::Moore => moore::design(u, &mut text)?,
        _ => structure::design(u, &mut text, family)?,
    }
    Ok(Generated { family, text: text.finish() })
}

/// The bytes that a seed stands for.
pub fn entropy(seed: u64) -> Vec<u8> {
    let mut stream = Stream::new(seed);
    (0..1024).flat_map(|_| stream.next_u64().to_le_bytes()).collect()
}

/// The design that a number stands for. Families take turns.
pub fn case(level: Level, seed: u64, index: u64) -> Generated {
    if level == Level::Walk {
        return table::step(index);
    }
    let families = level.families();
    let family = families[(index % families.len() as u64) as usize];
    of_seed(family, seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ index)
}

/// The design of a family that a seed stands for.
pub fn of_seed(family: Family, seed: u64) -> Generated {
    let bytes = entropy(seed);
    match generate(&mut Unstructured::new(&bytes), family) {
        Ok(generated) => generated,
        Err(_) => Generated { family, text: String::new() },
    }
}
