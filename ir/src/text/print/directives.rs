//! The `custom<…>` directives of assembly formats: writing.

use super::custom::{Gap, Layout};
use super::{Printer, RegionStyle};
use crate::attrs::AttrKind;
use crate::module::{BlockId, OpId, ValueId};
use crate::text::dense_integers;
use crate::text::format::Elem;
use crate::types::{Type, TypeKind};

impl Printer<'_> {
    pub(super) fn directive(&mut self, layout: &mut Layout, name: &str, args: &[Elem]) {
        let op = layout.op;
        match (name, args) {
            ("ImplicitSSAName", _) => {
                if let Some(name) = self.explicit_name(op) {
                    self.put(" name ");
                    self.string(name);
                    layout.gap = Gap { wanted: true, punctuation: false };
                } else {
                    layout.gap.wanted = true;
                }
            }
            ("KeywordBool", [Elem::Attr(i), Elem::Literal(yes), Elem::Literal(no)]) => {
                self.gap(layout);
                let value = self.ir.attr_bool(op, layout.info.attrs[*i].name);
                self.put(if value { yes } else { no });
            }
            ("SignalType", [Elem::Type { of, .. }]) => {
                self.gap(layout);
                let types = self.types_of(layout, *of);
                self.types(&types);
            }
            ("Strength", [Elem::Attr(zero), Elem::Attr(one)]) => {
                self.put("(");
                for (i, index) in [zero, one].into_iter().enumerate() {
                    self.put(if i > 0 { ", " } else { "" });
                    if let Some(attr) = self.attr_of(layout, *index) {
                        self.spelled_attr(&layout.info.attrs[*index], attr);
                    }
                }
                self.put(")");
                layout.gap = Gap { wanted: true, punctuation: false };
            }
            ("ArrayConcatTypes", [Elem::Type { of, .. }, _]) => {
                self.gap(layout);
                let types = self.types_of(layout, *of);
                self.types(&types);
            }
            ("SliceTypes", [Elem::Type { of, .. }, Elem::Type { of: index, .. }]) => {
                self.gap(layout);
                let (types, index) = (self.types_of(layout, *of), self.types_of(layout, *index));
                self.types(&types);
                // The index has the width that tells the elements apart, unless it is written.
                let implied = types.first().and_then(|ty| {
                    match self.ir.type_kind(crate::text::infer::unalias(self.ir, *ty)) {
                        TypeKind::HwArray(crate::types::Dim::Known(size), _) => {
                            Some(crate::text::infer::index_width(*size))
                        }
                        _ => None,
                    }
                });
                let actual = index.first().and_then(|ty| match self.ir.type_kind(*ty) {
                    TypeKind::Integer { width, .. } => Some(*width),
                    _ => None,
                });
                if implied.is_none() || implied != actual {
                    self.put(", ");
                    self.types(&index);
                }
            }
            ("ParamValue", [Elem::Attr(i), Elem::Type { of, .. }]) => {
                self.gap(layout);
                let types = self.types_of(layout, *of);
                self.types(&types);
                self.put(" = ");
                if let Some(attr) = self.attr_of(layout, *i) {
                    self.untyped_attr(attr);
                }
            }
            ("FIFOAFThreshold" | "FIFOAEThreshold", [Elem::Attr(i), _]) => {
                if let Some(attr) = self.attr_of(layout, *i) {
                    self.gap(layout);
                    self.put(if name == "FIFOAFThreshold" { "almost_full " } else { "almost_empty " });
                    self.untyped_attr(attr);
                }
            }
            ("QuotedEnum", [Elem::Attr(i)]) => {
                self.gap(layout);
                self.put("\"");
                if let Some(attr) = self.attr_of(layout, *i) {
                    self.spelled_attr(&layout.info.attrs[*i], attr);
                }
                self.put("\"");
            }
            ("GEPIndices", [Elem::Operand(dynamic), Elem::Attr(constants)]) => {
                let mut values = self.operands_of(layout, *dynamic).into_iter();
                let Some(AttrKind::DenseArray { values: constants, .. }) =
                    self.attr_of(layout, *constants).map(|attr| self.ir.attrs.kind(attr).clone())
                else {
                    return;
                };
                self.list(constants.iter(), |p, constant| {
                    let is_dynamic = *constant == i64::from(i32::MIN);
                    match is_dynamic.then(|| values.next()).flatten() {
                        Some(value) => p.value(value),
                        None => p.number(constant),
                    }
                });
            }
            ("SwitchOpCases", _) => {
                self.put(" default: ");
                let blocks = self.ir.successors(op).to_vec();
                self.block_name(blocks[0]);
                self.successor_operands(self.ir.operand_group(op, "defaultOperands"));
                self.switch_cases(op, &blocks[1..], true);
                self.put(" ");
            }
            ("LlvmSwitchCases", _) => {
                let blocks = self.ir.successors(op).to_vec();
                self.switch_cases(op, &blocks[1..], false);
            }
            ("SwitchCases", [Elem::Attr(values), Elem::Region(regions)]) => {
                let regions = self.regions_of(layout, *regions);
                let Some(AttrKind::DenseArray { values, .. }) =
                    self.attr_of(layout, *values).map(|attr| self.ir.attrs.kind(attr).clone())
                else {
                    return;
                };
                for (value, region) in values.iter().zip(regions) {
                    self.line();
                    self.put("case ");
                    self.number(value);
                    self.put(" ");
                    self.region(region, RegionStyle { hide_terminator: true, ..RegionStyle::default() });
                }
            }
            _ => unreachable!("the table names a directive that does not exist: {name}"),
        }
    }

    /// `(%a, %b : T, U)`, if there is any.
    fn successor_operands(&mut self, values: &[ValueId]) {
        if !values.is_empty() {
            self.put("(");
            self.values(values);
            self.put(" : ");
            let types: Vec<Type> = values.iter().map(|v| self.ir.value_type(*v)).collect();
            self.types(&types);
            self.put(")");
        }
    }

    fn switch_cases(&mut self, op: OpId, blocks: &[BlockId], more: bool) {
        let ir = self.ir;
        let numbers = match ir.attr(op, "case_values") {
            Some(AttrKind::DenseElements { body, .. }) => dense_integers(&ir.text(*body)).unwrap_or_default(),
            _ => Vec::new(),
        };
        let sizes: Vec<usize> = match ir.attr(op, "case_operand_segments") {
            Some(AttrKind::DenseArray { values, .. }) => {
                values.iter().map(|v| usize::try_from(*v).unwrap_or(0)).collect()
            }
            _ => Vec::new(),
        };
        let mut operands = ir.operand_group(op, "caseOperands");
        for (i, block) in blocks.iter().enumerate() {
            self.put(if more || i > 0 { ", " } else { " " });
            // One number stands for all where they are equal.
            match numbers.get(i).or(numbers.first()) {
                Some(number) => self.number(number),
                None => self.put("0"),
            }
            self.put(": ");
            self.block_name(*block);
            let (here, rest) = operands.split_at(sizes.get(i).copied().unwrap_or(0).min(operands.len()));
            operands = rest;
            self.successor_operands(here);
        }
    }
}
