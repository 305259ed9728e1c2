//! The verifier: what has to hold so that the later stages can take a text at its word.
//!
//! [`verify`] reports everything that is wrong with a parsed text at once. Most rules are in the table of operations:
//! how many operands, results, attributes, regions and successors there are, what their types may be, and how the
//! types follow from each other. The rest is written by hand, one module for each dialect. The measure is CIRCT's own
//! verifier: what it accepts is accepted here, except where it leaves a rule to the passes that follow it (arguments
//! of `llhd.wait` destinations, results of coroutines, instance cycles), which a simulator can't do without.
//!
//! An operation that fails a rule of the table is not looked at by the rules of its dialect, which may therefore rely
//! on the table. Nothing here recurses on the input: regions, types and instances nest as deep as they like.

mod aggregates;
mod arith;
mod comb;
mod constraint;
mod dominance;
mod facts;
mod four;
mod func;
mod hw;
mod instances;
mod llhd;
mod llvm;
mod moore;
mod moore_types;
mod place;
mod regions;
mod relations;
mod scf;
mod seq;
mod sim;
mod structure;
mod symbols;
mod tables;
mod text;
mod threads;

use crate::Ir;
use crate::attrs::{Attr, AttrKind};
use crate::diag::{Diagnostic, Severity};
use crate::module::{OpId, ValueId};
use crate::ops::OpKind;
use crate::strings::Str;
use crate::types::{Type, TypeKind};
use facts::Facts;
use place::Places;
use std::ops::Range;
use symbols::Symbols;
use tables::Keys;
pub(crate) use text::location;

/// How many diagnostics are collected: nobody reads more, and a large text may be wrong everywhere.
const LIMIT: usize = 1000;

/// Everything that is wrong with `ir`, in the order of the text, up to a thousand messages; nothing if all later stages
/// can use it.
pub fn verify(ir: &Ir) -> Vec<Diagnostic> {
    let places = Places::new(ir);
    let mut this = Verifier {
        keys: Keys::new(ir),
        facts: Facts::new(ir),
        ir,
        diags: Vec::new(),
        op: ir.top,
        operand_groups: Vec::new(),
        result_groups: Vec::new(),
    };
    let symbols = Symbols::new(&mut this, &places);
    for &op in places.preorder() {
        this.op = op;
        if this.check_structure() && this.check_regions() {
            this.check_parent(&places);
            this.check_dialect(&symbols, &places);
        }
    }
    dominance::check(&mut this, &places);
    instances::check(&mut this, &symbols, &places);
    in_order(this.diags)
}

/// Sorts diagnostics by their places; notes stay behind what they belong to.
fn in_order(diags: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let mut groups: Vec<Vec<Diagnostic>> = Vec::new();
    for diagnostic in diags {
        match groups.last_mut() {
            Some(group) if diagnostic.severity == Severity::Note => group.push(diagnostic),
            _ => groups.push(vec![diagnostic]),
        }
    }
    groups.sort_by_key(|group| group[0].span);
    groups.into_iter().flatten().collect()
}

/// The state while one operation after the other is looked at.
struct Verifier<'a> {
    ir: &'a Ir,
    keys: Keys,
    facts: Facts,
    diags: Vec<Diagnostic>,
    /// The operation under test; errors without another place belong to it.
    op: OpId,
    /// The operands and the results of `op` by the groups of the table.
    operand_groups: Vec<Range<usize>>,
    result_groups: Vec<Range<usize>>,
}

impl<'a> Verifier<'a> {
    /// The rules of the dialect of the operation.
    fn check_dialect(&mut self, symbols: &Symbols, places: &Places) {
        match self.kind().dialect() {
            "arith" | "math" => self.check_arith(),
            "cf" => self.check_branches(),
            "comb" => self.check_comb(),
            "four" => self.check_four(),
            "func" => self.check_func(symbols, places),
            "hw" => self.check_hw(symbols, places),
            "llhd" => self.check_llhd(symbols, places),
            "llvm" => self.check_llvm(symbols, places),
            "moore" => self.check_moore(symbols, places),
            "scf" => self.check_scf(),
            "seq" => self.check_seq(),
            "sim" => self.check_sim(symbols, places),
            "dbg" | "emit" => self.check_metadata(symbols, places),
            _ => {}
        }
    }

    /// dbg: as many names as fields. emit: referenced symbols exist.
    fn check_metadata(&mut self, symbols: &Symbols, places: &Places) {
        match self.kind() {
            OpKind::DbgStruct => {
                if let Some(AttrKind::Array(names)) = self.attr("names") {
                    let (names, fields) = (names.len(), self.operands("fields").len());
                    self.expect(names == fields, || format!("has {fields} fields, but {names} names"));
                }
            }
            OpKind::DbgEnum => {
                if let Some(AttrKind::Dict(variants)) = self.attr("variantsMap") {
                    let some = !variants.is_empty();
                    self.expect(some, || "needs at least one variant".to_owned());
                }
            }
            OpKind::EmitRef => {
                symbols.lookup_attr(self, places, "target", "symbol", |_| true);
            }
            OpKind::EmitFileList => {
                if let Some(AttrKind::Array(files)) = self.attr("files") {
                    for &file in files {
                        if let AttrKind::Symbol(path) = self.ir.attrs.kind(file) {
                            symbols.lookup(self, places, path, "file", |kind| kind == OpKind::EmitFile);
                        }
                    }
                }
            }
            _ => {}
        }
    }

    // ---- reading the operation under test -------------------------------------------------------------------------

    fn kind(&self) -> OpKind {
        self.ir.kind(self.op)
    }

    /// The operands of a group of the table.
    fn operands(&self, group: &str) -> &'a [ValueId] {
        let index = self.kind().info().operands.iter().position(|p| p.name == group);
        let range = index.and_then(|i| self.operand_groups.get(i).cloned());
        range.and_then(|r| self.ir.operands(self.op).get(r)).unwrap_or(&[])
    }

    /// The types of the operands of a group.
    fn operand_types(&self, group: &str) -> Vec<Type> {
        self.types_of(self.operands(group))
    }

    fn types_of(&self, values: &[ValueId]) -> Vec<Type> {
        values.iter().map(|&v| self.ir.value_type(v)).collect()
    }

    /// The type of the only operand of a group.
    fn operand_type(&self, group: &str) -> Option<Type> {
        self.operands(group).first().map(|&v| self.ir.value_type(v))
    }

    /// The types of all results.
    fn result_types(&self) -> Vec<Type> {
        self.ir.results(self.op).map(|v| self.ir.value_type(v)).collect()
    }

    /// The type of the first result.
    fn result_type(&self) -> Option<Type> {
        self.ir.results(self.op).next().map(|v| self.ir.value_type(v))
    }

    /// The attribute of the table by its name.
    fn attr(&self, name: &str) -> Option<&'a AttrKind> {
        self.attr_of(self.op, name)
    }

    fn attr_of(&self, op: OpId, name: &str) -> Option<&'a AttrKind> {
        self.attr_id_of(op, name).map(|attr| self.ir.attrs.kind(attr))
    }

    fn attr_id_of(&self, op: OpId, name: &str) -> Option<Attr> {
        let kind = self.ir.kind(op);
        let index = kind.info().attrs.iter().position(|p| p.name == name)?;
        self.keyed(op, self.keys.attr(kind, index))
    }

    /// The attribute whose name is `key`.
    fn keyed(&self, op: OpId, key: Option<Str>) -> Option<Attr> {
        let key = key?;
        self.ir.op_attrs(op).iter().find(|(name, _)| *name == key).map(|(_, attr)| *attr)
    }

    /// An integer attribute as a number.
    fn attr_i64(&self, name: &str) -> Option<i64> {
        match self.attr(name)? {
            AttrKind::Integer { value, .. } => i64::try_from(value).ok(),
            AttrKind::Enum { value, .. } => Some(i64::from(*value)),
            _ => None,
        }
    }

    /// What a type is, behind any alias.
    fn shape(&self, ty: Type) -> &'a TypeKind {
        self.ir.type_kind(self.facts.canonical(ty))
    }

    /// The width of an integer type in bits.
    fn int_width(&self, ty: Type) -> Option<u32> {
        match self.shape(ty) {
            TypeKind::Integer { width, .. } => Some(*width),
            _ => None,
        }
    }

    // ---- errors ---------------------------------------------------------------------------------------------------

    /// Reports an error at the operation under test; the message goes on after its name.
    fn error(&mut self, message: impl AsRef<str>) {
        self.error_at(self.op, message);
    }

    fn error_at(&mut self, op: OpId, message: impl AsRef<str>) {
        if self.diags.len() >= LIMIT {
            return;
        }
        let text = format!("`{}` {}", self.ir.kind(op).name(), message.as_ref());
        let mut diagnostic = Diagnostic::error(self.ir.op(op).span, text);
        diagnostic.source = text::location(self.ir, self.ir.op(op).loc);
        self.diags.push(diagnostic);
    }

    /// Reports an error unless `holds`.
    fn expect(&mut self, holds: bool, message: impl FnOnce() -> String) -> bool {
        if !holds {
            let message = message();
            self.error(message);
        }
        holds
    }

    /// Reports an error unless the types agree: `what` has the type `found`, and should have `expected`.
    fn expect_type(&mut self, what: &str, found: Type, expected: Type) -> bool {
        let ir = self.ir;
        self.expect(found == expected, || {
            format!("needs {what} of type {}, but it is {}", text::ty(ir, expected), text::ty(ir, found))
        })
    }

    /// Reports an error unless two lists of types agree, in number and one by one.
    fn expect_types(&mut self, what: &str, found: &[Type], expected: &[Type]) -> bool {
        let (have, need) = (found.len(), expected.len());
        if !self.expect(have == need, || format!("needs {need} {what}, but has {have}")) {
            return false;
        }
        let ir = self.ir;
        match (0..have).find(|&i| found[i] != expected[i]) {
            None => true,
            Some(i) => self.expect(false, || {
                let (found, expected) = (text::ty(ir, found[i]), text::ty(ir, expected[i]));
                format!("{what}: number {i} should be of type {expected}, but is {found}")
            }),
        }
    }
}
