//! moore: instances, constants, foreign functions. Its modules are written as those of hw.

use super::super::Printer;
use super::super::names::port_name;
use crate::attrs::{Attr, AttrKind};
use crate::module::OpId;
use crate::strings::Str;
use crate::types::TypeKind;

impl Printer<'_> {
    pub(super) fn moore_instance(&mut self, op: OpId) {
        self.put(" ");
        if let Some(name) = self.ir.attr_str(op, "instanceName") {
            self.string(name);
        }
        self.put(" ");
        if let Some(module) = self.ir.attr_id(op, "moduleName") {
            self.attr(module);
        }
        self.connections(op, "inputNames", "outputNames");
        self.other_attrs(op, &["instanceName", "moduleName", "inputNames", "outputNames"], false);
    }

    pub(super) fn moore_constant(&mut self, op: OpId) {
        self.put(" ");
        if let Some(AttrKind::FourValued { value, unknown, width }) = self.ir.attr(op, "value") {
            self.four_valued(value, unknown, *width);
        }
        self.other_attrs(op, &["value"], false);
        self.put(" : ");
        self.moore_element(self.ir.value_type(self.ir.result(op, 0)));
    }

    pub(super) fn moore_dpi(&mut self, op: OpId) {
        self.visibility(op);
        self.put(" ");
        self.name_of(op, "sym_name");
        self.put("(");
        if let Some(TypeKind::Function { inputs, results }) = self.type_attr(op, "function_type") {
            let mut locs = self.array(op, "argument_locs").into_iter();
            let ports = self.array(op, "dpi_arg_dirs").into_iter().zip(self.array(op, "dpi_arg_names"));
            let (mut inputs, mut results) = (inputs.iter(), results.iter());
            self.list(ports.enumerate(), |p, (i, (dir, name))| {
                let (dir, name) = (p.string_of(dir), p.string_of(name));
                let dir = p.ir.text(dir).into_owned();
                p.put(&dir);
                p.put(" ");
                let is_input = matches!(dir.as_str(), "in" | "inout" | "ref");
                if is_input {
                    let shown = port_name(&p.ir.text(name), i);
                    p.put("%");
                    p.out.extend_from_slice(&shown);
                    if shown != p.ir.strings.bytes(name) {
                        p.put(" ");
                        p.string(name);
                    }
                } else {
                    p.word_or_string(name);
                }
                p.put(" : ");
                let result = matches!(dir.as_str(), "out" | "inout" | "return").then(|| results.next());
                let ty = if is_input { inputs.next() } else { result.flatten() };
                if let Some(ty) = ty {
                    p.ty(*ty);
                }
                if let Some(AttrKind::Location(loc)) = locs.next().map(|attr| p.ir.attrs.kind(attr)) {
                    p.put(" ");
                    p.location(*loc);
                }
            });
        }
        self.put(")");
        let hidden =
            ["sym_name", "sym_visibility", "function_type", "dpi_arg_dirs", "dpi_arg_names", "argument_locs"];
        self.other_attrs(op, &hidden, true);
        self.function_body(op);
    }

    fn string_of(&self, attr: Attr) -> Str {
        match self.ir.attrs.kind(attr) {
            AttrKind::String { value, .. } => *value,
            _ => Str::EMPTY,
        }
    }
}
