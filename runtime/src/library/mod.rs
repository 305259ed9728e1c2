//! The run-time library: functions that a design calls by name, `svx.syscall "name"(operands)`.
//!
//! [`FUNCTIONS`] is the one registry. A design finds a function by its exact name and the kinds of its operands and
//! results when it loads; from then on it is a number. Operands and results are plain data, [`Datum`]; what functions
//! remember between calls is plain data too, [`State`]; the rest of what they may touch is in [`World`].
//!
//! | module | functions |
//! |---|---|
//! | `strings` | methods of strings |
//! | `scan` | `$sscanf`, `$fscanf`, piece by piece |
//! | `formats` | formats of `$sformat` and of scans that are known at run time only |
//! | `random` | `$random`, `$urandom`, `$dist_*` |
//! | `files` | `$fopen`, `$fgetc`, `$fgets`, `$fread`, `$fseek` … |
//! | `memory` | `$writememh`, `$writememb`, `$fread` of memories |
//! | `text` | `%t`, `%u`, `%z`, `$timeformat` |
//! | `dump` | `$dumpfile`, `$dumpvars` … |
//! | `queues` | `$q_initialize` and its family |
//! | `plus` | plusargs whose format is known at run time only |

mod dump;
mod files;
mod formats;
mod memory;
mod plus;
mod queues;
mod random;
mod registry;
mod scan;
mod strings;
mod text;

use crate::files::{FileError, Files};
use crate::format::TimeFormat;
use crate::plusargs::Plusargs;
use crate::random::{DesignSeed, Stream};

pub use dump::Dump;
pub use registry::{FUNCTIONS, find, overloads};

/// The most elements that a function makes at once.
pub const MAX_ELEMENTS: u64 = 1 << 26;

/// The most bytes of text that a function makes at once.
pub const MAX_TEXT: u64 = 1 << 30;

/// An operand or a result.
#[derive(Debug, Clone, PartialEq)]
pub enum Datum {
    /// Bits: their number, and little-endian limbs with none set beyond it.
    Bits(u64, Vec<u64>),
    /// A real.
    Real(f64),
    /// A string.
    Text(Vec<u8>),
    /// The elements of a queue.
    List(Vec<Datum>),
}

/// What kind of data an operand or result is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// So many bits.
    Int(u64),
    /// Any number of bits.
    Bits,
    /// A real.
    Real,
    /// A string.
    Text,
    /// A queue.
    List,
    /// Anything of the above.
    Any,
}

impl Kind {
    /// Whether data of the kind `given`, which is neither [`Kind::Bits`] nor [`Kind::Any`], can stand here.
    #[must_use]
    pub fn takes(self, given: Kind) -> bool {
        match self {
            Kind::Any => true,
            Kind::Bits => matches!(given, Kind::Int(_)),
            other => other == given,
        }
    }
}

impl std::fmt::Display for Kind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Kind::Int(width) => write!(f, "i{width}"),
            Kind::Bits => f.write_str("bits"),
            Kind::Real => f.write_str("real"),
            Kind::Text => f.write_str("string"),
            Kind::List => f.write_str("queue"),
            Kind::Any => f.write_str("any"),
        }
    }
}

/// What a call may do besides giving results.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Effect {
    /// Nothing: it can be evaluated again. The result may depend on [`State`].
    Pure,
    /// It draws from the random stream of who calls.
    Draws,
    /// It changes [`State`] or files.
    Outside,
}

/// A function of the library.
pub struct Function {
    /// Its name.
    pub name: &'static str,
    /// What it may do.
    pub effect: Effect,
    /// Its operands.
    pub operands: &'static [Kind],
    /// Its results.
    pub results: &'static [Kind],
    run: fn(&mut World<'_>, &Args<'_>) -> Result<Vec<Datum>, Error>,
}

impl Function {
    /// Calls it. `operands` are of its kinds; `widths` are the numbers of bits of the results (0 of others). The results
    /// have these widths.
    ///
    /// # Errors
    /// [`Error`]; what a design can find out for itself, as that a file is not there, is none, but a message.
    pub fn call(
        &self,
        world: &mut World<'_>,
        operands: &[Datum],
        widths: &[u64],
    ) -> Result<Vec<Datum>, Error> {
        let mut results = (self.run)(world, &Args { values: operands, widths })?;
        for (result, width) in results.iter_mut().zip(widths) {
            if let Datum::Bits(bits, limbs) = result {
                *bits = *width;
                trim(limbs, *width);
            }
        }
        Ok(results)
    }
}

/// Its name and signature.
impl std::fmt::Display for Function {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let list = |kinds: &[Kind]| kinds.iter().map(Kind::to_string).collect::<Vec<_>>().join(", ");
        write!(f, "{}({}) -> ({})", self.name, list(self.operands), list(self.results))
    }
}

impl std::fmt::Debug for Function {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{self}")
    }
}

/// What the functions remember between calls.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub struct State {
    /// The seed of `$random` without one.
    pub seed: DesignSeed,
    /// What `$timeformat` set.
    pub time_format: Option<TimeFormat>,
    /// What the design asks of the recorder of waves.
    pub dump: Dump,
    /// The queues of `$q_initialize`.
    pub(crate) queues: queues::Queues,
}

/// What functions may touch.
pub struct World<'a> {
    /// What they remember.
    pub state: &'a mut State,
    /// Files.
    pub files: &'a mut Files,
    /// The plusargs of the run.
    pub plusargs: &'a Plusargs,
    /// The random stream of who calls, for functions that draw from it.
    pub random: &'a mut Stream,
    /// Messages for the user.
    pub messages: &'a mut Vec<String>,
    /// The current time in femtoseconds.
    pub now: u64,
}

impl World<'_> {
    /// What could be done with a file; a message, if the design did something wrong with it.
    fn told<T>(&mut self, done: Result<T, FileError>) -> Option<T> {
        done.map_err(|error| {
            let cause = std::error::Error::source(&error).map(|c| format!(": {c}")).unwrap_or_default();
            self.messages.push(format!("{error}{cause}"));
        })
        .ok()
    }
}

/// Why a call ends the run.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The output could not be written, or there is too much of it.
    #[error(transparent)]
    Output(#[from] FileError),
    /// More than the library makes at once.
    #[error("{what} of {count} is more than {limit}")]
    TooLarge {
        /// What is too large.
        what: &'static str,
        /// How large it is.
        count: u64,
        /// How large it may be.
        limit: u64,
    },
}

/// The operands of a call, and the widths of its results.
struct Args<'a> {
    values: &'a [Datum],
    widths: &'a [u64],
}

impl Args<'_> {
    fn text(&self, index: usize) -> &[u8] {
        match self.values.get(index) {
            Some(Datum::Text(text)) => text,
            _ => &[],
        }
    }

    fn real(&self, index: usize) -> f64 {
        match self.values.get(index) {
            Some(Datum::Real(real)) => *real,
            _ => 0.0,
        }
    }

    /// The number of bits, and the limbs.
    fn bits(&self, index: usize) -> (u64, &[u64]) {
        match self.values.get(index) {
            Some(Datum::Bits(width, limbs)) => (*width, limbs),
            _ => (0, &[]),
        }
    }

    /// The low 64 bits.
    fn word(&self, index: usize) -> u64 {
        self.bits(index).1.first().copied().unwrap_or(0)
    }

    /// The low 64 bits as a signed number of its width.
    fn int(&self, index: usize) -> i64 {
        let (width, word) = (self.bits(index).0, self.word(index));
        match width {
            0 => 0,
            1..64 => ((word << (64 - width)) as i64) >> (64 - width),
            _ => word as i64,
        }
    }

    /// The width of result `index`.
    fn width(&self, index: usize) -> u64 {
        self.widths.get(index).copied().unwrap_or(0)
    }
}

/// An `i32`.
fn int(value: impl Into<i64>) -> Datum {
    Datum::Bits(32, vec![value.into() as u64 & 0xffff_ffff])
}

/// An `i1`.
fn bit(value: bool) -> Datum {
    Datum::Bits(1, vec![u64::from(value)])
}

/// A channel number.
fn channel(args: &Args<'_>, index: usize) -> u32 {
    args.word(index) as u32
}

/// As many limbs as a width needs, without bits beyond it.
fn trim(limbs: &mut Vec<u64>, width: u64) {
    limbs.resize(width.div_ceil(64) as usize, 0);
    if let (Some(last), true) = (limbs.last_mut(), !width.is_multiple_of(64)) {
        *last &= (1 << (width % 64)) - 1;
    }
}

#[cfg(test)]
mod tests;
