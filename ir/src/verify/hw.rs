//! hw: modules, instances and parameters.

use super::Verifier;
use super::place::Places;
use super::symbols::Symbols;
use super::text;
use crate::attrs::{Attr, AttrKind};
use crate::module::OpId;
use crate::ops::OpKind;
use crate::strings::Str;
use crate::types::{Direction, Port, Type, TypeKind};
use hashbrown::HashSet;

/// Whether it is a module of any sort.
pub(super) fn is_module(kind: OpKind) -> bool {
    matches!(kind, OpKind::HwModule | OpKind::HwModuleExtern | OpKind::HwModuleGenerated)
}

impl<'a> Verifier<'a> {
    pub(super) fn check_hw(&mut self, symbols: &Symbols, places: &Places) {
        use OpKind::*;
        match self.kind() {
            HwModule | HwModuleExtern => self.check_module(),
            HwModuleGenerated => {
                self.check_module();
                let schema = |kind| kind == HwGeneratorSchema;
                symbols.lookup_attr(self, places, "generatorKind", "generator schema", schema);
            }
            HwOutput => self.check_output(places),
            HwInstance => self.check_instance(symbols, places),
            HwParamValue => {
                if let (Some(value), Some(ty)) = (self.attr_id_of(self.op, "value"), self.result_type()) {
                    self.check_param(value, ty, places);
                }
            }
            HwConstant => self.check_constant(),
            HwAggregateConstant => self.check_aggregate_constant(),
            HwEnumConstant => self.check_enum_constant(),
            HwBitcast => {
                let width = self.operand_type("input").and_then(|ty| self.facts.width(ty));
                self.check_result_width(width);
            }
            HwTriggered => {
                // A body that does nothing needs no arguments either.
                if !self.ir.body(self.op).is_empty() {
                    let expected = self.operand_types("inputs");
                    self.check_entry("inputs", &expected);
                }
            }
            HwArrayCreate | HwArrayConcat | HwArrayGet | HwArrayInject | HwArraySlice => self.check_array(),
            _ => self.check_fields(),
        }
    }

    /// The ports of a module.
    pub(super) fn ports(&self, module: OpId) -> &'a [Port] {
        let Some(AttrKind::Type(ty)) = self.attr_of(module, "module_type") else { return &[] };
        match self.ir.type_kind(*ty) {
            TypeKind::HwModule(ports) => ports,
            _ => &[],
        }
    }

    /// The parameters of a module or instance: name, type, value.
    fn params(&self, op: OpId) -> Vec<(Str, Type, Option<Attr>)> {
        let Some(AttrKind::Array(params)) = self.attr_of(op, "parameters") else { return Vec::new() };
        let params = params.iter().filter_map(|&param| match self.ir.attrs.kind(param) {
            AttrKind::ParamDecl { name, ty, value } => Some((*name, *ty, *value)),
            _ => None,
        });
        params.collect()
    }

    /// A module has a module type, no parameter twice, and its body takes its inputs.
    pub(super) fn check_module(&mut self) {
        let is_type = match self.attr("module_type") {
            Some(AttrKind::Type(ty)) => matches!(self.ir.type_kind(*ty), TypeKind::HwModule(_)),
            _ => false,
        };
        if !self.expect(is_type, || "needs an `!hw.modty<…>` as attribute `module_type`".to_owned()) {
            return;
        }
        let mut seen = HashSet::new();
        for (name, ..) in self.params(self.op) {
            let name_text = self.ir.text(name);
            self.expect(seen.insert(name), || format!("has two parameters `{name_text}`"));
        }
        if !matches!(self.kind(), OpKind::HwModule | OpKind::MooreModule) {
            return;
        }
        let inputs: Vec<Port> =
            self.ports(self.op).iter().filter(|p| p.dir != Direction::Out).copied().collect();
        let Some(&block) = self.ir.region_blocks(self.op, 0).first() else { return };
        let args = self.types_of(&self.ir.block(block).args);
        let (have, need) = (args.len(), inputs.len());
        if !self.expect(have == need, || format!("has {need} inputs, but its body takes {have}")) {
            return;
        }
        for (port, arg) in inputs.iter().zip(args) {
            let fits = match port.dir {
                Direction::InOut => *self.ir.type_kind(arg) == TypeKind::HwInOut(port.ty),
                _ => arg == port.ty,
            };
            let ir = self.ir;
            self.expect(fits, || {
                let (name, port, arg) = (ir.text(port.name), text::ty(ir, port.ty), text::ty(ir, arg));
                format!("has a port `{name}` of type {port}, but its body takes {arg}")
            });
        }
    }

    /// `hw.output`, `moore.output` gives every output of the module its value.
    pub(super) fn check_output(&mut self, places: &Places) {
        let Some(module) = places.parent(self.ir, self.op) else { return };
        let outputs = self.ports(module).iter().filter(|p| p.dir == Direction::Out);
        let expected: Vec<Type> = outputs.map(|p| p.ty).collect();
        let found = self.operand_types("outputs");
        self.expect_types("outputs", &found, &expected);
    }

    /// An instance fits its module: ports by name and type, parameters by name and type.
    fn check_instance(&mut self, symbols: &Symbols, places: &Places) {
        let Some(module) = symbols.lookup_attr(self, places, "moduleName", "module", is_module) else {
            return;
        };
        let ports = self.ports(module);
        let (outputs, inputs): (Vec<&Port>, Vec<&Port>) = ports.iter().partition(|p| p.dir == Direction::Out);
        let operands = self.operand_types("inputs");
        self.check_connections("input", &inputs, &operands, "argNames");
        let results = self.result_types();
        self.check_connections("output", &outputs, &results, "resultNames");
        self.check_arguments(module, places);
    }

    pub(super) fn check_connections(&mut self, what: &str, ports: &[&Port], types: &[Type], names: &str) {
        let names: Vec<Option<Str>> = match self.attr(names) {
            Some(AttrKind::Array(items)) => {
                let name = |&item: &Attr| match self.ir.attrs.kind(item) {
                    AttrKind::String { value, .. } => Some(*value),
                    _ => None,
                };
                items.iter().map(name).collect()
            }
            _ => Vec::new(),
        };
        let (need, have, named) = (ports.len(), types.len(), names.len());
        if !self.expect(need == have, || format!("connects {have} {what}s, but the module has {need}"))
            || !self.expect(need == named, || format!("names {named} {what}s, but the module has {need}"))
        {
            return;
        }
        let ir = self.ir;
        for ((port, &ty), name) in ports.iter().zip(types).zip(names) {
            let wanted = ir.text(port.name);
            if name != Some(port.name) {
                let name = name.map_or_else(String::new, |name| ir.text(name).into_owned());
                self.error(format!("connects `{name}` where the module has the {what} `{wanted}`"));
                continue;
            }
            let fits = match (port.dir, ir.type_kind(ty)) {
                // The parameters of the instance decide; elaboration puts them in, and compares.
                _ if self.facts.parametric(port.ty) => true,
                (Direction::InOut, TypeKind::HwInOut(inner)) => *inner == port.ty,
                (Direction::InOut, _) => false,
                _ => ty == port.ty,
            };
            self.expect(fits, || {
                let (port, ty) = (text::ty(ir, port.ty), text::ty(ir, ty));
                format!("connects {ty} to the {what} `{wanted}` of type {port}")
            });
        }
    }

    /// The parameters of an instance are those of its module, and have values.
    fn check_arguments(&mut self, module: OpId, places: &Places) {
        let (wanted, given) = (self.params(module), self.params(self.op));
        let (need, have) = (wanted.len(), given.len());
        if !self.expect(need == have, || format!("gives {have} parameters, but the module has {need}")) {
            return;
        }
        let ir = self.ir;
        for (wanted, given) in wanted.iter().zip(given) {
            let name = ir.text(wanted.0);
            if !self.expect(wanted.0 == given.0, || {
                format!("gives a parameter `{}` where the module has `{name}`", ir.text(given.0))
            }) {
                continue;
            }
            let same = wanted.1 == given.1;
            self.expect(same, || {
                let (wanted, given) = (text::ty(ir, wanted.1), text::ty(ir, given.1));
                format!("gives a parameter `{name}` of type {given}, but the module has {wanted}")
            });
            match given.2 {
                None => self.error(format!("needs a value for the parameter `{name}`")),
                Some(value) => self.check_param(value, given.1, places),
            }
        }
    }

    /// The parameters that a value mentions are those of the module around it.
    fn check_param(&mut self, value: Attr, ty: Type, places: &Places) {
        let mut module = Some(self.op);
        while let Some(op) = module.filter(|&op| !is_module(self.ir.kind(op))) {
            module = places.parent(self.ir, op);
        }
        let known = module.map(|module| self.params(module)).unwrap_or_default();
        let ir = self.ir;
        let mut work = vec![(value, ty)];
        while let Some((value, expected)) = work.pop() {
            match ir.attrs.kind(value) {
                AttrKind::ParamRef { name, ty: of } => {
                    let text = ir.text(*name);
                    match known.iter().find(|(known, ..)| known == name) {
                        None => {
                            self.error(format!("uses a parameter `{text}`, which the module does not have"))
                        }
                        Some(&(_, ty, _)) => {
                            let what = format!("the parameter `{text}`");
                            let _ = self.expect_type(&what, ty, expected) && self.expect_type(&what, ty, *of);
                        }
                    }
                }
                AttrKind::ParamExpr { args, .. } => work.extend(args.iter().map(|&arg| (arg, expected))),
                _ => {}
            }
        }
    }

    /// The first block of the body takes values of these types.
    pub(super) fn check_entry(&mut self, what: &str, expected: &[Type]) {
        if let Some(&block) = self.ir.region_blocks(self.op, 0).first() {
            let found = self.types_of(&self.ir.block(block).args);
            self.expect_types(&format!("arguments of its body for its {what}"), &found, expected);
        }
    }
}
