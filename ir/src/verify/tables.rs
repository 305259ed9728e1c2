//! The table of operations, prepared: constraints and relations parsed once, attribute names as interned strings.

use super::constraint::Constraint;
use super::relations::Relation;
use crate::Ir;
use crate::ops::{self, OpKind};
use crate::strings::Str;
use std::sync::LazyLock;

/// What the table says about one operation, parsed.
pub(super) struct Prepared {
    pub(super) operands: Vec<Constraint>,
    pub(super) results: Vec<Constraint>,
    pub(super) relations: Vec<Relation>,
    pub(super) terminator: bool,
    pub(super) graph: bool,
    pub(super) isolated: bool,
}

static PREPARED: LazyLock<Vec<Prepared>> = LazyLock::new(|| {
    let prepare = |info: &'static ops::OpInfo| Prepared {
        operands: info.operands.iter().map(|p| Constraint::of(info.kind, p.constraint)).collect(),
        results: info.results.iter().map(|p| Constraint::of(info.kind, p.constraint)).collect(),
        relations: info.infer.iter().map(|(target, rule)| Relation::new(info, target, rule)).collect(),
        terminator: info.has_trait("terminator"),
        graph: info.has_trait("graph"),
        isolated: info.has_trait("isolated"),
    };
    ops::all().iter().map(prepare).collect()
});

/// What the table says about `kind`.
pub(super) fn prepared(kind: OpKind) -> &'static Prepared {
    &PREPARED[kind as usize]
}

/// The names of attributes as strings of one text, so that looking one up hashes nothing.
pub(super) struct Keys {
    /// By operation and position in the table; `None` if the name does not occur in the text.
    attrs: Vec<Vec<Option<Str>>>,
    pub(super) operand_segments: Option<Str>,
    pub(super) result_segments: Option<Str>,
    pub(super) sym_name: Option<Str>,
}

impl Keys {
    pub(super) fn new(ir: &Ir) -> Keys {
        let find = |name: &str| ir.strings.find(name.as_bytes());
        Keys {
            attrs: ops::all().iter().map(|info| info.attrs.iter().map(|p| find(p.name)).collect()).collect(),
            operand_segments: find("operandSegmentSizes"),
            result_segments: find("resultSegmentSizes"),
            sym_name: find("sym_name"),
        }
    }

    /// The name of attribute `index` of the table.
    pub(super) fn attr(&self, kind: OpKind, index: usize) -> Option<Str> {
        self.attrs[kind as usize][index]
    }
}
