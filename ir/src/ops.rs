//! The table of operations: one description for each, which drives the parser, the printer, the verifier and the
//! documentation. Its source is `ir/ops/*.ops`; `build.rs` turns that into [`OpKind`] and a static table.

use hashbrown::HashMap;
use std::sync::LazyLock;

/// How often an operand, result or region of a group occurs.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Arity {
    /// Exactly once.
    One,
    /// At most once.
    Optional,
    /// Any number of times.
    Variadic,
}

/// A named operand group, attribute, result group, region or successor of an operation.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Param {
    /// The ODS name, by which the assembly format refers to it.
    pub name: &'static str,
    /// How often it occurs.
    pub arity: Arity,
    /// The type or attribute constraint, by its name in the table (empty: any).
    pub constraint: &'static str,
    /// The default of an attribute, in the syntax of the generic form.
    pub default: Option<&'static str>,
}

/// What the table knows about an operation.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct OpInfo {
    /// The operation.
    pub kind: OpKind,
    /// Its full name, such as `llhd.sig.array_get`.
    pub name: &'static str,
    /// Its dialect, such as `llhd`.
    pub dialect: &'static str,
    /// Operand groups in order.
    pub operands: &'static [Param],
    /// Inherent attributes (properties) in order.
    pub attrs: &'static [Param],
    /// Result groups in order.
    pub results: &'static [Param],
    /// Regions in order.
    pub regions: &'static [Param],
    /// Successors in order.
    pub successors: &'static [Param],
    /// The declarative assembly format, or `custom` where the syntax is written by hand.
    pub format: &'static str,
    /// How the types that the format does not spell follow from the others, by the name of the operand or result
    /// group: `result = $lhs`, `result = element($input)`; the functions are those of the parser's inference.
    pub infer: &'static [(&'static str, &'static str)],
    /// Words: `same_size` (its optional operands are all there or none), `terminator`, `isolated` (no value from above), `graph` (values in any order), `single_block`,
    /// `implicit:op` (the terminator that may be left out), `dialect` (its name is the default inside), `symbol`.
    pub traits: &'static [&'static str],
}

impl OpInfo {
    /// Whether the table gives it the trait `name`.
    pub fn has_trait(&self, name: &str) -> bool {
        self.traits.contains(&name)
    }

    /// Whether it keeps the sizes of its operand groups in `operandSegmentSizes`.
    pub fn has_operand_segments(&self) -> bool {
        open_groups(self.operands) > 1 && !self.has_trait("same_size")
    }

    /// Whether it keeps the sizes of its result groups in `resultSegmentSizes`.
    pub fn has_result_segments(&self) -> bool {
        open_groups(self.results) > 1
    }

    /// The terminator that may be left out at the end of its blocks.
    pub fn implicit_terminator(&self) -> Option<OpKind> {
        self.traits.iter().find_map(|t| t.strip_prefix("implicit:")).and_then(OpKind::from_name)
    }
}

/// The number of groups without a fixed size.
fn open_groups(params: &[Param]) -> usize {
    params.iter().filter(|p| p.arity != Arity::One).count()
}

include!(concat!(env!("OUT_DIR"), "/ops.rs"));

impl OpKind {
    /// The description of this operation.
    pub fn info(self) -> &'static OpInfo {
        &TABLE[self as usize]
    }

    /// The full name, such as `comb.add`.
    pub fn name(self) -> &'static str {
        self.info().name
    }

    /// The dialect, such as `comb`.
    pub fn dialect(self) -> &'static str {
        self.info().dialect
    }

    /// Finds an operation by its full name.
    pub fn from_name(name: &str) -> Option<OpKind> {
        static KINDS: LazyLock<HashMap<&str, OpKind>> =
            LazyLock::new(|| TABLE.iter().map(|info| (info.name, info.kind)).collect());
        KINDS.get(name).copied()
    }
}

/// All operations, sorted by name.
pub fn all() -> &'static [OpInfo] {
    &TABLE
}

/// The names of all operations, sorted.
pub fn names() -> impl Iterator<Item = &'static str> {
    TABLE.iter().map(|info| info.name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_operation_is_found_by_its_name() {
        for info in all() {
            assert_eq!(OpKind::from_name(info.name), Some(info.kind));
            assert_eq!(info.kind.info().name, info.name);
        }
        assert_eq!(OpKind::from_name("comb.nonsense"), None);
    }
}
