//! hw: modules, instances, constants and aggregates.

use super::super::names::port_name;
use super::super::{Printer, RegionStyle};
use crate::attrs::{Attr, AttrKind};
use crate::module::OpId;
use crate::ops::OpKind;
use crate::strings::Str;
use crate::types::{Direction, Port, Type, TypeKind};

impl Printer<'_> {
    pub(super) fn hierpath(&mut self, op: OpId) {
        self.visibility(op);
        self.put(" ");
        self.name_of(op, "sym_name");
        self.put(" [");
        self.list(self.array(op, "namepath"), |p, item| match *p.ir.attrs.kind(item) {
            AttrKind::InnerNameRef(module, name) => p.symbol_path(&[module, name]),
            _ => p.attr(item),
        });
        self.put("]");
        self.other_attrs(op, &["sym_name", "sym_visibility", "namepath"], false);
    }

    pub(super) fn constant(&mut self, op: OpId) {
        self.put(" ");
        if let Some(value) = self.ir.attr_id(op, "value") {
            self.attr(value);
        }
        self.other_attrs(op, &["value"], false);
    }

    pub(super) fn enum_constant(&mut self, op: OpId) {
        if let Some(AttrKind::EnumField { field, ty }) = self.ir.attr(op, "field").cloned() {
            self.put(" ");
            self.word_or_string(field);
            self.other_attrs(op, &["field"], false);
            self.typed(&[ty]);
        }
    }

    pub(super) fn array_create(&mut self, op: OpId) {
        self.operand_list(op);
        self.other_attrs(op, &[], false);
        match self.operand_types(op).first() {
            Some(ty) => self.typed(&[*ty]),
            // Without an element only the array tells its type.
            None => self.put(" : none"),
        }
        let result = self.ir.value_type(self.ir.result(op, 0));
        if self.ir.operands(op).is_empty() {
            self.put(" -> ");
            self.ty(result);
        }
    }

    pub(super) fn struct_create(&mut self, op: OpId) {
        self.put(" (");
        self.values(self.ir.operands(op));
        self.put(")");
        self.other_attrs(op, &[], false);
        self.typed(&[self.ir.value_type(self.ir.result(op, 0))]);
    }

    pub(super) fn struct_explode(&mut self, op: OpId) {
        self.operand_list(op);
        self.other_attrs(op, &[], false);
        self.typed(&self.operand_types(op));
    }

    pub(super) fn field_access(&mut self, op: OpId) {
        let operands = self.ir.operands(op);
        self.put(" ");
        self.value(operands[0]);
        let ty = self.ir.value_type(operands[0]);
        self.put("[");
        self.field_name(op, ty);
        self.put("]");
        for value in &operands[1..] {
            self.put(", ");
            self.value(*value);
        }
        self.other_attrs(op, &["fieldIndex"], false);
        self.typed(&[ty]);
    }

    pub(super) fn union_create(&mut self, op: OpId) {
        let ty = self.ir.value_type(self.ir.result(op, 0));
        self.put(" ");
        self.field_name(op, ty);
        self.put(",");
        self.operand_list(op);
        self.other_attrs(op, &["fieldIndex"], false);
        self.typed(&[ty]);
    }

    fn field_name(&mut self, op: OpId, ty: Type) {
        let index = self.ir.attr_u64(op, "fieldIndex").unwrap_or(0) as usize;
        let name: Option<Str> = match self.ir.type_kind(crate::text::infer::unalias(self.ir, ty)) {
            TypeKind::HwStruct(fields) => fields.get(index).map(|f| f.name),
            TypeKind::HwUnion(fields) => fields.get(index).map(|f| f.name),
            _ => None,
        };
        self.string(name.unwrap_or(Str::EMPTY));
    }

    fn parameters(&mut self, op: OpId) {
        let parameters = self.array(op, "parameters");
        if !parameters.is_empty() {
            self.put("<");
            self.list(parameters, |p, parameter| p.param_decl(parameter, false));
            self.put(">");
        }
    }

    pub(super) fn hw_module(&mut self, op: OpId) {
        let is_module = matches!(self.ir.kind(op), OpKind::HwModule | OpKind::MooreModule);
        self.visibility(op);
        self.put(" ");
        self.name_of(op, "sym_name");
        if let Some(kind) = self.ir.attr_symbol(op, "generatorKind") {
            self.put(", ");
            self.symbol(kind);
        }
        self.parameters(op);
        self.put("(");
        let ports: Box<[Port]> = match self.type_attr(op, "module_type") {
            Some(TypeKind::HwModule(ports)) => ports,
            _ => Box::default(),
        };
        let attrs = self.array(op, "per_port_attrs");
        let mut locs = self.array(op, if is_module { "result_locs" } else { "port_locs" }).into_iter();
        let mut args = self.entry_args(op, 0).into_iter();
        self.list(ports.iter().enumerate(), |p, (i, port)| {
            let mut arg = None;
            let mut ty = port.ty;
            if port.dir == Direction::Out {
                p.put("out ");
                p.word_or_string(port.name);
            } else {
                p.put(if port.dir == Direction::In { "in %" } else { "inout %" });
                arg = args.next();
                let name = p.ir.text(port.name);
                let shown = match arg {
                    Some(arg) => {
                        let mut text = Vec::new();
                        p.names.write(p.ir, arg, &mut text);
                        text
                    }
                    None => port_name(&name, i),
                };
                p.out.extend_from_slice(&shown);
                if shown != p.ir.strings.bytes(port.name) {
                    p.put(" ");
                    p.string(port.name);
                }
                if let Some(arg) = arg.filter(|_| port.dir == Direction::In) {
                    ty = p.ir.value_type(arg);
                }
            }
            p.put(" : ");
            p.ty(ty);
            if let Some(attr) = attrs
                .get(i)
                .filter(|attr| !matches!(p.ir.attrs.kind(**attr), AttrKind::Dict(d) if d.is_empty()))
            {
                p.put(" ");
                p.attr(*attr);
            }
            if let Some(arg) = arg {
                p.value_location(arg);
            }
            if (!is_module || port.dir == Direction::Out)
                && let Some(AttrKind::Location(loc)) = locs.next().map(|attr| p.ir.attrs.kind(attr))
            {
                // The place of a port is part of the operation.
                if *loc != crate::loc::Loc::UNKNOWN {
                    p.put(" ");
                    p.location(*loc);
                }
            }
        });
        self.put(")");
        let hidden = [
            "sym_name",
            "sym_visibility",
            "generatorKind",
            "parameters",
            "module_type",
            "per_port_attrs",
            "result_locs",
            "port_locs",
        ];
        self.other_attrs(op, &hidden, true);
        if is_module {
            self.put(" ");
            self.body(op, 0, RegionStyle { hide_entry: true, ..RegionStyle::default() });
        }
    }

    pub(super) fn instance(&mut self, op: OpId) {
        self.put(" ");
        if let Some(name) = self.ir.attr_str(op, "instanceName") {
            self.string(name);
        }
        if let Some(sym) = self.ir.attr_id(op, "inner_sym") {
            self.put(" sym ");
            self.inner_sym(sym);
        }
        self.put(" ");
        if let Some(module) = self.ir.attr_id(op, "moduleName") {
            self.attr(module);
        }
        self.parameters(op);
        self.connections(op, "argNames", "resultNames");
        let hidden = ["instanceName", "inner_sym", "moduleName", "parameters", "argNames", "resultNames"];
        self.other_attrs(op, &hidden, false);
    }

    /// `(a: %a: i8) -> (b: i8)`
    pub(super) fn connections(&mut self, op: OpId, arg_names: &str, result_names: &str) {
        let port = |p: &mut Self, name: Attr| match *p.ir.attrs.kind(name) {
            AttrKind::String { value, .. } => p.word_or_string(value),
            _ => p.attr(name),
        };
        self.put("(");
        let names = self.array(op, arg_names);
        self.list(names.into_iter().zip(self.ir.operands(op)), |p, (name, value)| {
            port(p, name);
            p.put(": ");
            p.value(*value);
            p.put(": ");
            p.ty(p.ir.value_type(*value));
        });
        self.put(") -> (");
        let names = self.array(op, result_names);
        self.list(names.into_iter().zip(self.ir.results(op)), |p, (name, value)| {
            port(p, name);
            p.put(": ");
            p.ty(p.ir.value_type(value));
        });
        self.put(")");
    }
}
