//! Functions.

use super::super::names::port_name;
use super::super::types::dpi_direction;
use super::super::{Printer, RegionStyle};
use crate::attrs::{Attr, AttrKind};
use crate::module::OpId;
use crate::types::{Direction, Type, TypeKind};

impl Printer<'_> {
    pub(super) fn func(&mut self, op: OpId) {
        self.visibility(op);
        self.put(" ");
        self.name_of(op, "sym_name");
        if let Some(TypeKind::Function { inputs, results }) = self.type_attr(op, "function_type") {
            self.signature(op, &inputs, &results, false);
        }
        let hidden = ["sym_name", "sym_visibility", "function_type", "arg_attrs", "res_attrs"];
        self.other_attrs(op, &hidden, true);
        self.function_body(op);
    }

    pub(super) fn signature(&mut self, op: OpId, inputs: &[Type], results: &[Type], variadic: bool) {
        let (arg_attrs, result_attrs) = (self.array(op, "arg_attrs"), self.array(op, "res_attrs"));
        let some = |p: &mut Self, attr: Option<&Attr>| {
            if let Some(attr) =
                attr.filter(|attr| !matches!(p.ir.attrs.kind(**attr), AttrKind::Dict(d) if d.is_empty()))
            {
                p.put(" ");
                p.attr(*attr);
            }
        };
        let args = self.entry_args(op, 0);
        self.put("(");
        self.list(inputs.iter().enumerate(), |p, (i, ty)| {
            if let Some(arg) = args.get(i) {
                p.value(*arg);
                p.put(": ");
            }
            p.ty(*ty);
            some(p, arg_attrs.get(i));
            if let Some(arg) = args.get(i) {
                p.value_location(*arg);
            }
        });
        if variadic {
            self.put(if inputs.is_empty() { "..." } else { ", ..." });
        }
        self.put(")");
        if result_attrs.is_empty() {
            if !results.is_empty() {
                self.put(" -> ");
                self.result_types(results);
            }
            return;
        }
        self.put(" -> (");
        self.list(results.iter().enumerate(), |p, (i, ty)| {
            p.ty(*ty);
            some(p, result_attrs.get(i));
        });
        self.put(")");
    }

    pub(super) fn function_body(&mut self, op: OpId) {
        let has_body = self.ir.regions(op).first().is_some_and(|r| !self.ir.region(*r).blocks.is_empty());
        if has_body {
            self.put(" ");
            self.body(op, 0, RegionStyle { hide_entry: true, ..RegionStyle::default() });
        }
    }

    pub(super) fn dpi(&mut self, op: OpId) {
        self.visibility(op);
        self.put(" ");
        self.name_of(op, "sym_name");
        self.put("(");
        if let Some(TypeKind::SimDpiFunc(ports)) = self.type_attr(op, "dpi_function_type") {
            let mut locs = self.array(op, "argument_locs").into_iter();
            self.list(ports.iter().enumerate(), |p, (i, port)| {
                p.put(dpi_direction(port.dir));
                p.put(" ");
                if matches!(port.dir, Direction::Out | Direction::Return) {
                    p.word_or_string(port.name);
                } else {
                    let name = port_name(&p.ir.text(port.name), i);
                    p.put("%");
                    p.out.extend_from_slice(&name);
                    if name != p.ir.strings.bytes(port.name) {
                        p.put(" ");
                        p.string(port.name);
                    }
                }
                p.put(" : ");
                p.ty(port.ty);
                if let Some(AttrKind::Location(loc)) = locs.next().map(|attr| p.ir.attrs.kind(attr)) {
                    p.put(" ");
                    p.location(*loc);
                }
            });
        }
        self.put(")");
        self.other_attrs(op, &["sym_name", "sym_visibility", "dpi_function_type", "argument_locs"], true);
        self.function_body(op);
    }
}
