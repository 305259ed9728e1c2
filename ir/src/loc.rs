//! Where something comes from: its place in the text that was parsed, and the location that the text itself gives.

use crate::attrs::Attr;
use crate::strings::Str;

/// An MLIR location of one [`crate::Ir`]; [`Loc::UNKNOWN`] where the text gives none.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct Loc(pub u32);

impl Loc {
    /// `loc(unknown)`, and everything that carries no location.
    pub const UNKNOWN: Loc = Loc(0);
}

/// What a location says.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum LocKind {
    /// `loc(unknown)`
    Unknown,
    /// `loc("file":line:col)`, or a range when `end` is given
    File {
        /// File name.
        file: Str,
        /// Line, from 1.
        line: u32,
        /// Column, from 1.
        col: u32,
        /// End line and column of `to`.
        end: Option<(u32, u32)>,
    },
    /// `loc("name"(child))`
    Name(Str, Loc),
    /// `loc(callsite(callee at caller))`
    CallSite(Loc, Loc),
    /// `loc(fused<meta>[…])`
    Fused(Option<Attr>, Box<[Loc]>),
}

/// A place in the parsed text, in bytes from its start.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug, Default)]
pub struct Span {
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}
