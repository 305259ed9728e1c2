//! What the table says about each operation: how many of everything, and of which kind.

use super::Verifier;
use super::constraint::Constraint;
use super::tables::prepared;
use super::text;
use crate::Ir;
use crate::attrs::AttrKind;
use crate::module::OpId;
use crate::ops::{Arity, OpKind, Param};
use crate::strings::Str;
use crate::text::{holds_keywords, is_enumeration};
use crate::types::{Sign, Type, TypeKind};
use std::ops::Range;

impl Verifier<'_> {
    /// Checks the operation under test against the table, and finds its groups.
    pub(super) fn check_structure(&mut self) -> bool {
        let table = prepared(self.kind());
        // All of them, so that everything wrong with an operation is reported at once.
        let grouped = self.check_groups();
        let good = grouped & self.check_attrs() & self.check_counts();
        if !grouped {
            return false;
        }
        let operands = self.types_of(self.ir.operands(self.op));
        let results = self.result_types();
        let info = self.kind().info();
        let operands = self.check_types("operand", info.operands, &table.operands, true, &operands);
        let results = self.check_types("result", info.results, &table.results, false, &results);
        good && operands && results && self.check_relations(&table.relations)
    }

    /// Splits the operands and results into the groups of the table.
    fn check_groups(&mut self) -> bool {
        let info = self.kind().info();
        let (have_operands, have_results) = (self.ir.operands(self.op).len(), self.ir.results(self.op).len());
        let operand_sizes = segment_sizes(self.ir, self.op, self.keys.operand_segments);
        let result_sizes = segment_sizes(self.ir, self.op, self.keys.result_segments);
        let mut groups = std::mem::take(&mut self.operand_groups);
        let operands =
            split(&mut groups, self.kind(), "operand", info.operands, have_operands, operand_sizes);
        self.operand_groups = groups;
        let mut groups = std::mem::take(&mut self.result_groups);
        let results = split(&mut groups, self.kind(), "result", info.results, have_results, result_sizes);
        self.result_groups = groups;
        let good = operands.is_ok() && results.is_ok();
        for problem in [operands, results].into_iter().filter_map(Result::err) {
            self.error(problem);
        }
        good
    }

    /// The number of regions and successors.
    fn check_counts(&mut self) -> bool {
        let info = self.kind().info();
        let regions = count("region", info.regions, self.ir.regions(self.op).len());
        let successors = count("successor", info.successors, self.ir.successors(self.op).len());
        let good = regions.is_ok() && successors.is_ok();
        for problem in [regions, successors].into_iter().filter_map(Result::err) {
            self.error(problem);
        }
        good
    }

    /// The types of all operands or all results.
    fn check_types(
        &mut self,
        what: &str,
        params: &[Param],
        constraints: &[Constraint],
        operands: bool,
        types: &[Type],
    ) -> bool {
        let mut good = true;
        for (index, constraint) in constraints.iter().enumerate() {
            if *constraint == Constraint::Any {
                continue;
            }
            let groups = if operands { &self.operand_groups } else { &self.result_groups };
            for position in groups[index].clone() {
                if !constraint.allows(self.ir, &self.facts, types[position]) {
                    let expected = constraint.expected();
                    let found = text::ty(self.ir, types[position]);
                    self.error(format!(
                        "needs {expected} as {what} `{}`, but found {found}",
                        params[index].name
                    ));
                    good = false;
                }
            }
        }
        good
    }

    /// The attributes of the table: those that have to be there, and what they are.
    fn check_attrs(&mut self) -> bool {
        let kind = self.kind();
        let mut good = true;
        for (index, param) in kind.info().attrs.iter().enumerate() {
            let attr = self.keyed(self.op, self.keys.attr(kind, index)).map(|attr| self.ir.attrs.kind(attr));
            let problem = match attr {
                None if param.arity == Arity::One && param.default.is_none() => {
                    Some(format!("needs an attribute `{}`", param.name))
                }
                None => None,
                Some(attr) => expected_attr(self.ir, param.constraint, attr)
                    .map(|expected| format!("needs {expected} as attribute `{}`", param.name)),
            };
            if let Some(problem) = problem {
                self.error(problem);
                good = false;
            }
        }
        good
    }
}

/// The sizes that the attribute `key` gives.
fn segment_sizes(ir: &Ir, op: OpId, key: Option<Str>) -> Option<&[i64]> {
    let key = key?;
    let (_, attr) = ir.op_attrs(op).iter().find(|(name, _)| *name == key)?;
    match ir.attrs.kind(*attr) {
        AttrKind::DenseArray { ty, values }
            if matches!(ir.type_kind(*ty), TypeKind::Integer { width: 32, .. }) =>
        {
            Some(values)
        }
        _ => None,
    }
}

/// Whether `have` things fit the parameters.
fn count(what: &str, params: &[Param], have: usize) -> Result<(), String> {
    let fixed = params.iter().filter(|p| p.arity == Arity::One).count();
    let most = match params.iter().any(|p| p.arity == Arity::Variadic) {
        true => usize::MAX,
        false => params.len(),
    };
    if (fixed..=most).contains(&have) {
        return Ok(());
    }
    let need = if most == fixed { fixed.to_string() } else { format!("at least {fixed}") };
    let plural = if need == "1" { "" } else { "s" };
    Err(format!("needs {need} {what}{plural}, but has {have}"))
}

/// Splits `have` operands or results into groups.
fn split(
    groups: &mut Vec<Range<usize>>,
    kind: OpKind,
    what: &str,
    params: &[Param],
    have: usize,
    sizes: Option<&[i64]>,
) -> Result<(), String> {
    groups.clear();
    let loose = params.iter().filter(|p| p.arity != Arity::One).count();
    let mut start = 0usize;
    if loose < 2 {
        count(what, params, have)?;
        let rest = have - (params.len() - loose);
        for param in params {
            let size = if param.arity == Arity::One { 1 } else { rest };
            groups.push(start..start + size);
            start += size;
        }
        return Ok(());
    }
    // The reset of a register is there or not, with its value: there are no sizes to tell.
    if kind == OpKind::SeqFirreg && sizes.is_none() {
        let rest = have.checked_sub(params.len() - loose).filter(|&rest| rest == 0 || rest == loose);
        let rest = rest.ok_or_else(|| "needs a reset together with its value, or neither".to_owned())?;
        for param in params {
            let size = if param.arity == Arity::One { 1 } else { rest / loose };
            groups.push(start..start + size);
            start += size;
        }
        return Ok(());
    }
    let name = format!("{what}SegmentSizes");
    let Some(sizes) = sizes else {
        return Err(format!(
            "needs an attribute `{name} = array<i32: …>`, one number for each of its {} groups",
            params.len()
        ));
    };
    if sizes.len() != params.len() {
        return Err(format!("has {} `{name}`, but {} groups of {what}s", sizes.len(), params.len()));
    }
    for (param, &size) in params.iter().zip(sizes) {
        let fits = match param.arity {
            Arity::One => size == 1,
            Arity::Optional => (0..=1).contains(&size),
            Arity::Variadic => size >= 0,
        };
        let end = usize::try_from(size).ok().filter(|_| fits).and_then(|size| start.checked_add(size));
        let Some(end) = end else {
            return Err(format!("can't have {size} {what}s as `{}`", param.name));
        };
        groups.push(start..end);
        start = end;
    }
    if start != have {
        return Err(format!("has {have} {what}s, but `{name}` add up to {start}"));
    }
    Ok(())
}

/// What the table expects of an attribute, if `attr` is something else.
fn expected_attr(ir: &Ir, constraint: &str, attr: &AttrKind) -> Option<&'static str> {
    let integer = |bits: u32| match attr {
        AttrKind::Integer { ty, .. } => {
            matches!(ir.type_kind(*ty), TypeKind::Integer { width, sign: Sign::Signless } if *width == bits)
        }
        _ => false,
    };
    let elements = |test: fn(&AttrKind) -> bool| match attr {
        AttrKind::Array(items) => items.iter().all(|&item| test(ir.attrs.kind(item))),
        _ => false,
    };
    let dense = |test: fn(&TypeKind) -> bool| match attr {
        AttrKind::DenseArray { ty, .. } => test(ir.type_kind(*ty)),
        _ => false,
    };
    let is_string = |attr: &AttrKind| matches!(attr, AttrKind::String { .. });
    let (good, expected) = match constraint {
        "StrAttr" | "Sym" => (is_string(attr), "a string"),
        "@Sym" | "SymbolRefAttr" => (matches!(attr, AttrKind::Symbol(_)), "a symbol"),
        "BoolAttr" => (integer(1), "`true` or `false`"),
        "I8Attr" => (integer(8), "an `i8`"),
        "I32Attr" => (integer(32), "an `i32`"),
        "I64Attr" => (integer(64), "an `i64`"),
        "APIntAttr" => (matches!(attr, AttrKind::Integer { .. }), "an integer"),
        "TypeAttr" => (matches!(attr, AttrKind::Type(_)), "a type"),
        "ArrayAttr" => (matches!(attr, AttrKind::Array(_)), "an array"),
        "StrArrayAttr" => (elements(|a| matches!(a, AttrKind::String { .. })), "an array of strings"),
        "DictArrayAttr" => (elements(|a| matches!(a, AttrKind::Dict(_))), "an array of dictionaries"),
        "ParamDeclArrayAttr" => {
            (elements(|a| matches!(a, AttrKind::ParamDecl { .. })), "an array of parameters")
        }
        "FlatSymbolRefArrayAttr" => (elements(|a| matches!(a, AttrKind::Symbol(_))), "an array of symbols"),
        "DictionaryAttr" => (matches!(attr, AttrKind::Dict(_)), "a dictionary"),
        "DenseI32ArrayAttr" => (
            dense(|t| matches!(t, TypeKind::Integer { width: 32, .. })),
            "an array of `i32` (`array<i32: …>`)",
        ),
        "DenseI64ArrayAttr" => (
            dense(|t| matches!(t, TypeKind::Integer { width: 64, .. })),
            "an array of `i64` (`array<i64: …>`)",
        ),
        "DenseBoolArrayAttr" => {
            (dense(|t| matches!(t, TypeKind::Integer { width: 1, .. })), "an array of `i1` (`array<i1: …>`)")
        }
        "LLHDTimeAttr" => (matches!(attr, AttrKind::Time { .. }), "a time (`#llhd.time<…>`)"),
        "EnumFieldAttr" => (matches!(attr, AttrKind::EnumField { .. }), "a field of an enumeration"),
        "FVIntegerAttr" => (matches!(attr, AttrKind::FourValued { .. }), "a number (`#moore.fvint<…>`)"),
        "I1Attr" => (integer(1), "`true` or `false`"),
        "UI64Attr" => (
            matches!(attr, AttrKind::Integer { ty, .. }
                if *ir.type_kind(*ty) == TypeKind::Integer { width: 64, sign: Sign::Unsigned }),
            "a `ui64`",
        ),
        "APFloatAttr" => (matches!(attr, AttrKind::Float { .. }), "a floating point number"),
        "SymbolRefArrayAttr" => (elements(|a| matches!(a, AttrKind::Symbol(_))), "an array of symbols"),
        "FirMemInitAttr" => (matches!(attr, AttrKind::FirMemInit { .. }), "`#seq.firmem.init<…>`"),
        _ if is_enumeration(constraint) => (
            matches!(attr, AttrKind::Enum { class, .. } if *class == constraint),
            "one of the values of its enumeration",
        ),
        _ => (holds_keywords(ir, constraint, attr)?, "keywords of its own kind"),
    };
    (!good).then_some(expected)
}
