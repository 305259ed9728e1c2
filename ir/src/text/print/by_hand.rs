//! The custom form of operations whose syntax MLIR writes in C++.

use super::{Printer, RegionStyle};
use crate::attrs::{Attr, AttrKind};
use crate::module::{OpId, ValueId};
use crate::ops::OpKind;
use crate::strings::Str;
use crate::types::{Direction, Port, Type, TypeKind};

impl Printer<'_> {
    /// What follows the name of the operation.
    pub(super) fn by_hand(&mut self, op: OpId) {
        use OpKind::*;
        match self.ir.kind(op) {
            BuiltinModule => {
                if let Some(name) = self.ir.attr_str(op, "sym_name") {
                    self.put(" ");
                    self.symbol(name);
                }
                self.other_attrs(op, &["sym_name"], true);
                self.put(" ");
                self.body(op, 0, RegionStyle { may_be_empty: true, ..RegionStyle::default() });
            }
            HwModule | HwModuleExtern | HwModuleGenerated => self.hw_module(op),
            HwInstance => self.instance(op),
            HwHierpath => {
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
            HwConstant => {
                self.put(" ");
                if let Some(value) = self.ir.attr_id(op, "value") {
                    self.attr(value);
                }
                self.other_attrs(op, &["value"], false);
            }
            HwEnumConstant => {
                if let Some(AttrKind::EnumField { field, ty }) = self.ir.attr(op, "field").cloned() {
                    self.put(" ");
                    self.word_or_string(field);
                    self.other_attrs(op, &["field"], false);
                    self.typed(&[ty]);
                }
            }
            HwArrayCreate => {
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
            HwStructCreate => {
                self.put(" (");
                self.values(self.ir.operands(op));
                self.put(")");
                self.other_attrs(op, &[], false);
                self.typed(&[self.ir.value_type(self.ir.result(op, 0))]);
            }
            HwStructExplode => {
                self.operand_list(op);
                self.other_attrs(op, &[], false);
                self.typed(&self.operand_types(op));
            }
            HwStructExtract | HwUnionExtract | HwStructInject => {
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
            HwUnionCreate => {
                let ty = self.ir.value_type(self.ir.result(op, 0));
                self.put(" ");
                self.field_name(op, ty);
                self.put(",");
                self.operand_list(op);
                self.other_attrs(op, &["fieldIndex"], false);
                self.typed(&[ty]);
            }
            CombConcat => {
                self.operand_list(op);
                self.other_attrs(op, &[], false);
                self.typed(&self.operand_types(op));
            }
            ArithSelect => {
                self.operand_list(op);
                self.other_attrs(op, &[], false);
                let types = self.operand_types(op);
                let is_bit = matches!(self.ir.type_kind(types[0]), TypeKind::Integer { width: 1, .. });
                self.typed(if is_bit { &types[1..2] } else { &types[..2] });
            }
            DbgArray => {
                self.put(" [");
                self.values(self.ir.operands(op));
                self.put("]");
                self.other_attrs(op, &[], false);
                if let Some(ty) = self.operand_types(op).first() {
                    self.typed(&[*ty]);
                }
            }
            DbgStruct => {
                self.put(" {");
                let names = self.array(op, "names");
                let values = self.ir.operands(op);
                self.list(names.into_iter().zip(values), |p, (name, value)| {
                    p.attr(name);
                    p.put(": ");
                    p.value(*value);
                });
                self.put("}");
                self.other_attrs(op, &["names"], false);
                let types = self.operand_types(op);
                if !types.is_empty() {
                    self.typed(&types);
                }
            }
            SeqFirreg => self.firreg(op),
            SeqRead => {
                self.memory_access(op);
                if let Some(enable) = self.ir.operand(op, "rdEn") {
                    self.put(" rden ");
                    self.value(enable);
                }
                self.other_attrs(op, &["operandSegmentSizes"], false);
                self.typed(&self.operand_types(op)[..1]);
            }
            SeqWrite => {
                self.memory_access(op);
                for (word, group) in [("", "inData"), (" wren", "wrEn")] {
                    self.put(word);
                    self.put(" ");
                    if let Some(value) = self.ir.operand(op, group) {
                        self.value(value);
                    }
                }
                self.other_attrs(op, &[], false);
                self.typed(&self.operand_types(op)[..1]);
            }
            FuncFunc | LlhdCoroutine => {
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
            SimFuncDpi => self.dpi(op),
            ScfIf => {
                self.operand_list(op);
                self.arrow_results(op);
                self.put(" ");
                self.body(op, 0, hide());
                if !self.ir.region_blocks(op, 1).is_empty() {
                    self.put(" else ");
                    self.body(op, 1, hide());
                }
                self.other_attrs(op, &[], false);
            }
            ScfFor => self.for_loop(op),
            ScfWhile => {
                let args = self.entry_args(op, 0);
                self.put(" (");
                self.assignments(&args, self.ir.operands(op));
                self.put(") : (");
                self.types(&self.operand_types(op));
                self.put(") -> ");
                self.result_types(&self.result_type_list(op));
                self.put(" ");
                self.body(op, 0, RegionStyle { hide_entry: true, ..RegionStyle::default() });
                self.put(" do ");
                self.body(op, 1, RegionStyle::default());
                self.other_attrs(op, &[], true);
            }
            ScfExecuteRegion => {
                if self.ir.attr_bool(op, "no_inline") {
                    self.put(" no_inline");
                }
                self.arrow_results(op);
                self.put(" ");
                self.body(op, 0, RegionStyle::default());
                self.other_attrs(op, &["no_inline"], false);
            }
            LlvmFunc => {
                self.keyword_of(op, "linkage", "external");
                self.keyword_of(op, "CConv", "ccc");
                self.put(" ");
                self.name_of(op, "sym_name");
                if let Some(TypeKind::LlvmFunc { result, params, variadic }) =
                    self.type_attr(op, "function_type")
                {
                    let results = if matches!(self.ir.type_kind(result), TypeKind::LlvmVoid) {
                        vec![]
                    } else {
                        vec![result]
                    };
                    self.signature(op, &params, &results, variadic);
                }
                let hidden = ["sym_name", "function_type", "linkage", "CConv", "arg_attrs", "res_attrs"];
                self.other_attrs(op, &hidden, true);
                self.function_body(op);
            }
            LlvmMlirGlobal => {
                self.keyword_of(op, "linkage", "");
                let plain = |p: &Self, name| matches!(p.ir.attr_u64(op, name), None | Some(0));
                if self.ir.attr_bool(op, "thread_local_") {
                    self.put(" thread_local");
                }
                if !plain(self, "unnamed_addr") {
                    let local = self.ir.attr_u64(op, "unnamed_addr") == Some(1);
                    self.put(if local { " local_unnamed_addr" } else { " unnamed_addr" });
                }
                if self.ir.attr_bool(op, "constant") {
                    self.put(" constant");
                }
                self.put(" ");
                self.name_of(op, "sym_name");
                self.put("(");
                if let Some(value) = self.ir.attr_id(op, "value") {
                    self.attr(value);
                }
                self.put(")");
                let hidden = [
                    "sym_name",
                    "linkage",
                    "constant",
                    "value",
                    "global_type",
                    "unnamed_addr",
                    "thread_local_",
                ];
                self.other_attrs(op, &hidden, false);
                if let Some(AttrKind::Type(ty)) = self.ir.attr(op, "global_type") {
                    self.typed(&[*ty]);
                }
                if !self.ir.region_blocks(op, 0).is_empty() {
                    self.put(" ");
                    self.body(op, 0, RegionStyle::default());
                }
            }
            LlvmCall => self.llvm_call(op),
            kind => unreachable!("{} has neither a format nor a printer", kind.name()),
        }
    }

    // ---- parts ----------------------------------------------------------------------------------------------------

    /// The attributes that the syntax does not spell and that differ from their defaults.
    fn other_attrs(&mut self, op: OpId, spelled: &[&str], keyword: bool) {
        let pairs = self.unless(op, |name| spelled.iter().any(|s| s.as_bytes() == name));
        self.dict(&pairs, keyword);
    }

    fn operand_list(&mut self, op: OpId) {
        self.put(" ");
        self.values(self.ir.operands(op));
    }

    fn operand_types(&self, op: OpId) -> Vec<Type> {
        self.ir.operands(op).iter().map(|v| self.ir.value_type(*v)).collect()
    }

    fn result_type_list(&self, op: OpId) -> Vec<Type> {
        self.ir.results(op).map(|v| self.ir.value_type(v)).collect()
    }

    /// ` : T, U`
    fn typed(&mut self, types: &[Type]) {
        self.put(" : ");
        self.types(types);
    }

    /// ` -> (T, U)`, if there are results
    fn arrow_results(&mut self, op: OpId) {
        let types = self.result_type_list(op);
        if !types.is_empty() {
            self.put(" -> (");
            self.types(&types);
            self.put(")");
        }
    }

    fn array(&self, op: OpId, name: &str) -> Vec<Attr> {
        match self.ir.attr(op, name) {
            Some(AttrKind::Array(items)) => items.to_vec(),
            _ => Vec::new(),
        }
    }

    fn type_attr(&self, op: OpId, name: &str) -> Option<TypeKind> {
        match self.ir.attr(op, name) {
            Some(AttrKind::Type(ty)) => Some(self.ir.type_kind(*ty).clone()),
            _ => None,
        }
    }

    fn name_of(&mut self, op: OpId, attr: &str) {
        if let Some(name) = self.ir.attr_str(op, attr) {
            self.symbol(name);
        }
    }

    fn visibility(&mut self, op: OpId) {
        if let Some(visibility) = self.ir.attr_str(op, "sym_visibility") {
            self.put(" ");
            self.raw(visibility);
        }
    }

    /// The keyword inside `#llvm.linkage<internal>`, unless it is `default`.
    fn keyword_of(&mut self, op: OpId, attr: &str, default: &str) {
        if let Some(AttrKind::Opaque { body, .. }) = self.ir.attr(op, attr) {
            let text = self.ir.text(*body);
            let word = text.split_once('<').map_or("", |(_, rest)| rest.trim_end_matches('>'));
            if word != default {
                self.put(" ");
                self.put(word);
            }
        }
    }

    fn body(&mut self, op: OpId, index: usize, style: RegionStyle) {
        match self.ir.regions(op).get(index) {
            Some(region) => self.region(*region, style),
            None => self.put("{}"),
        }
    }

    fn entry_args(&self, op: OpId, region: usize) -> Vec<ValueId> {
        self.ir
            .region_blocks(op, region)
            .first()
            .map_or(Vec::new(), |block| self.ir.block(*block).args.clone())
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

    // ---- hw -------------------------------------------------------------------------------------------------------

    fn parameters(&mut self, op: OpId) {
        let parameters = self.array(op, "parameters");
        if !parameters.is_empty() {
            self.put("<");
            self.list(parameters, |p, parameter| p.param_decl(parameter, false));
            self.put(">");
        }
    }

    fn hw_module(&mut self, op: OpId) {
        let is_module = self.ir.kind(op) == OpKind::HwModule;
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
                    None => super::names::port_name(&name, i),
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

    fn instance(&mut self, op: OpId) {
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
        let port = |p: &mut Self, name: Attr| match *p.ir.attrs.kind(name) {
            AttrKind::String { value, .. } => p.word_or_string(value),
            _ => p.attr(name),
        };
        self.put("(");
        let names = self.array(op, "argNames");
        self.list(names.into_iter().zip(self.ir.operands(op)), |p, (name, value)| {
            port(p, name);
            p.put(": ");
            p.value(*value);
            p.put(": ");
            p.ty(p.ir.value_type(*value));
        });
        self.put(") -> (");
        let names = self.array(op, "resultNames");
        self.list(names.into_iter().zip(self.ir.results(op)), |p, (name, value)| {
            port(p, name);
            p.put(": ");
            p.ty(p.ir.value_type(value));
        });
        self.put(")");
        let hidden = ["instanceName", "inner_sym", "moduleName", "parameters", "argNames", "resultNames"];
        self.other_attrs(op, &hidden, false);
    }

    // ---- seq ------------------------------------------------------------------------------------------------------

    fn firreg(&mut self, op: OpId) {
        let operands = self.ir.operands(op);
        self.put(" ");
        self.value(operands[0]);
        self.put(" clock ");
        self.value(operands[1]);
        if let Some(sym) = self.ir.attr_id(op, "inner_sym") {
            self.put(" sym ");
            self.inner_sym(sym);
        }
        if let [_, _, reset, value] = operands {
            self.put(if self.ir.attr_bool(op, "isAsync") { " reset async " } else { " reset sync " });
            self.value(*reset);
            self.put(", ");
            self.value(*value);
        }
        if let Some(preset) = self.ir.attr_id(op, "preset") {
            self.put(" preset ");
            self.untyped_attr(preset);
        }
        let named = self.explicit_name(op).is_none();
        let hidden: &[&str] = if named {
            &["inner_sym", "isAsync", "preset", "name"]
        } else {
            &["inner_sym", "isAsync", "preset"]
        };
        self.other_attrs(op, hidden, false);
        self.typed(&self.operand_types(op)[..1]);
    }

    /// ` %m[%a, %b]`
    fn memory_access(&mut self, op: OpId) {
        self.put(" ");
        self.value(self.ir.operands(op)[0]);
        self.put("[");
        self.values(self.ir.operand_group(op, "addresses"));
        self.put("]");
    }

    // ---- functions ------------------------------------------------------------------------------------------------

    fn signature(&mut self, op: OpId, inputs: &[Type], results: &[Type], variadic: bool) {
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

    fn function_body(&mut self, op: OpId) {
        let has_body = self.ir.regions(op).first().is_some_and(|r| !self.ir.region(*r).blocks.is_empty());
        if has_body {
            self.put(" ");
            self.body(op, 0, RegionStyle { hide_entry: true, ..RegionStyle::default() });
        }
    }

    fn dpi(&mut self, op: OpId) {
        self.visibility(op);
        self.put(" ");
        self.name_of(op, "sym_name");
        self.put("(");
        if let Some(TypeKind::SimDpiFunc(ports)) = self.type_attr(op, "dpi_function_type") {
            let mut locs = self.array(op, "argument_locs").into_iter();
            self.list(ports.iter().enumerate(), |p, (i, port)| {
                p.put(super::types::dpi_direction(port.dir));
                p.put(" ");
                if matches!(port.dir, Direction::Out | Direction::Return) {
                    p.word_or_string(port.name);
                } else {
                    let name = super::names::port_name(&p.ir.text(port.name), i);
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

    fn llvm_call(&mut self, op: OpId) {
        if let Some(AttrKind::Opaque { body, .. }) = self.ir.attr(op, "TailCallKind") {
            let text = self.ir.text(*body);
            let word = text.split_once('<').map_or("", |(_, rest)| rest.trim_end_matches('>'));
            if word != "none" {
                self.put(" ");
                self.put(word);
            }
        }
        let mut operands = self.ir.operand_group(op, "callee_operands");
        let mut pointer = None;
        self.put(" ");
        match self.ir.attr_id(op, "callee") {
            Some(callee) => self.attr(callee),
            None => {
                if let Some((first, rest)) = operands.split_first() {
                    self.value(*first);
                    pointer = Some(self.ir.value_type(*first));
                    operands = rest;
                }
            }
        }
        self.put("(");
        self.values(operands);
        self.put(")");
        if let Some(AttrKind::Type(ty)) = self.ir.attr(op, "var_callee_type") {
            self.put(" vararg(");
            self.ty(*ty);
            self.put(")");
        }
        self.other_attrs(op, &["callee", "var_callee_type", "TailCallKind", "operandSegmentSizes"], false);
        self.put(" : ");
        if let Some(ty) = pointer {
            self.ty(ty);
            self.put(", ");
        }
        self.put("(");
        self.list(operands.iter(), |p, value| p.ty(p.ir.value_type(*value)));
        self.put(") -> ");
        self.result_types(&self.result_type_list(op));
    }

    // ---- scf ------------------------------------------------------------------------------------------------------

    /// `%x = %init, …`
    fn assignments(&mut self, args: &[ValueId], inits: &[ValueId]) {
        self.list(args.iter().zip(inits), |p, (arg, init)| {
            p.value(*arg);
            p.put(" = ");
            p.value(*init);
        });
    }

    fn for_loop(&mut self, op: OpId) {
        let operands = self.ir.operands(op);
        let args = self.entry_args(op, 0);
        if self.ir.attr_bool(op, "unsignedCmp") {
            self.put(" unsigned");
        }
        self.put(" ");
        if let Some(variable) = args.first() {
            self.value(*variable);
        }
        for (word, value) in ["=", "to", "step"].into_iter().zip(operands) {
            self.put(" ");
            self.put(word);
            self.put(" ");
            self.value(*value);
        }
        if operands.len() > 3 {
            self.put(" iter_args(");
            self.assignments(args.get(1..).unwrap_or(&[]), &operands[3..]);
            self.put(")");
            self.arrow_results(op);
        }
        if let Some(ty) = operands.first().map(|v| self.ir.value_type(*v))
            && !matches!(self.ir.type_kind(ty), TypeKind::Index)
        {
            self.typed(&[ty]);
        }
        self.put(" ");
        let with_results = self.ir.results(op).len() > 0;
        self.body(
            op,
            0,
            RegionStyle { hide_entry: true, hide_terminator: !with_results, may_be_empty: false },
        );
        self.other_attrs(op, &["unsignedCmp"], false);
    }
}

fn hide() -> RegionStyle {
    RegionStyle { hide_terminator: true, ..RegionStyle::default() }
}
