//! moore: widths and domains, aggregates, modules, calls, classes.

use super::Verifier;
use super::place::Places;
use super::symbols::Symbols;
use super::text;
use crate::attrs::AttrKind;
use crate::module::OpId;
use crate::ops::OpKind;
use crate::strings::Str;
use crate::types::{Direction, Field, Port, Type, TypeKind};
use hashbrown::HashSet;
use num_bigint::BigInt;

impl<'a> Verifier<'a> {
    pub(super) fn check_moore(&mut self, symbols: &Symbols, places: &Places) {
        use OpKind::*;
        match self.kind() {
            MooreModule => self.check_module(),
            MooreOutput => self.check_output(places),
            MooreInstance => self.check_moore_instance(symbols, places),
            MooreProcedure => self.check_entry("inputs", &[]),
            MooreFork => {
                let threads = self.ir.regions(self.op).len();
                self.expect(threads > 0, || "needs at least one thread".to_owned());
            }
            MooreConstant => self.check_four_valued(),
            MooreConcat => self.check_concat(),
            MooreConcatRef => self.check_concat_ref(),
            MooreReplicate => {
                if let (Some((part, _)), Some((whole, _))) = (self.bits_of("value"), self.result_bits()) {
                    let good = if part == 0 { whole == 0 } else { whole > 0 && whole.is_multiple_of(part) };
                    self.expect(good, || format!("can't make {whole} bits by repeating {part}"));
                }
                self.expect_same_domain("value");
            }
            MooreTrunc | MooreZext | MooreSext => {
                if let (Some((from, _)), Some((to, _))) = (self.bits_of("input"), self.result_bits()) {
                    let (good, word) = match self.kind() {
                        MooreTrunc => (to < from, "fewer"),
                        _ => (to > from, "more"),
                    };
                    self.expect(good, || {
                        format!("needs a result of {word} than {from} bits, but it has {to}")
                    });
                }
                self.expect_same_domain("input");
            }
            MooreReduceAnd | MooreReduceOr | MooreReduceXor => self.expect_same_domain("input"),
            MooreEq | MooreNe | MooreSge | MooreSgt | MooreSle | MooreSlt | MooreUge | MooreUgt
            | MooreUle | MooreUlt | MooreWildcardEq | MooreWildcardNe => self.expect_same_domain("lhs"),
            MooreArrayCreate => self.check_moore_array(),
            MooreStructCreate => self.check_moore_struct(),
            MooreStructInject => self.check_member("input", "newValue"),
            MooreUnionCreate => {
                let (Some(result), Some(member)) = (self.result_type(), self.operand_type("input")) else {
                    return;
                };
                self.check_field(result, member);
            }
            MooreYield => {
                let Some(parent) = places.parent(self.ir, self.op) else { return };
                let expected = match self.ir.kind(parent) {
                    MooreConditional => self.ir.results(parent).next().map(|v| self.ir.value_type(v)),
                    _ => self.type_of_attr(parent, "type"),
                };
                if let (Some(found), Some(expected)) = (self.operand_type("result"), expected) {
                    self.expect_type("a value", found, expected);
                }
            }
            MooreCoroutine => {
                let Some((inputs, _)) = self.signature(self.op) else {
                    self.error("needs a function type as attribute `function_type`");
                    return;
                };
                self.check_entry("inputs", inputs);
            }
            MooreFuncDpi => self.check_dpi(),
            MooreCallCoroutine => {
                let coroutine = |kind| kind == MooreCoroutine;
                if let Some(callee) = symbols.lookup_attr(self, places, "callee", "coroutine", coroutine) {
                    let operands = self.operand_types("operands");
                    self.check_signature(callee, &operands);
                }
            }
            MooreFuncDpiCall => {
                let function = |kind| kind == MooreFuncDpi;
                if let Some(callee) = symbols.lookup_attr(self, places, "callee", "DPI function", function) {
                    let operands = self.operand_types("inputs");
                    self.check_signature(callee, &operands);
                }
            }
            MooreGetGlobalVariable => {
                let variable = |kind| kind == MooreGlobalVariable;
                let found = symbols.lookup_attr(self, places, "global_name", "global variable", variable);
                let expected = found.and_then(|op| self.type_of_attr(op, "type"));
                let target = match self.result_type().map(|ty| self.ir.type_kind(ty)) {
                    Some(TypeKind::MooreRef(inner)) => Some(*inner),
                    _ => None,
                };
                if let (Some(expected), Some(target)) = (expected, target) {
                    self.expect_type("a reference to a value", target, expected);
                }
            }
            MooreScanChar | MooreScanInt | MooreScanReal | MooreScanStr | MooreScanTime
            | MooreScanUnformatted => {
                let results = self.ir.results(self.op).len();
                self.expect(results != 2, || {
                    "has both a value and whether it matched, or neither".to_owned()
                });
            }
            MooreClassClassdecl | MooreClassNew | MooreClassUpcast | MooreClassPropertyRef => {
                self.check_class(symbols, places);
            }
            _ => {}
        }
    }

    // ---- bits -----------------------------------------------------------------------------------------------------

    /// The bits of a packed type, and whether one of them may be X or Z.
    fn moore_bits(&self, ty: Type) -> Option<(u64, bool)> {
        self.facts.width(ty).map(|width| (width, self.facts.four_valued(ty)))
    }

    fn bits_of(&self, operand: &str) -> Option<(u64, bool)> {
        self.operand_type(operand).and_then(|ty| self.moore_bits(ty))
    }

    fn result_bits(&self) -> Option<(u64, bool)> {
        self.result_type().and_then(|ty| self.moore_bits(ty))
    }

    /// The result is four-valued if and only if the operand is.
    fn expect_same_domain(&mut self, operand: &str) {
        if let (Some((_, from)), Some((_, to))) = (self.bits_of(operand), self.result_bits()) {
            let word = |four: bool| if four { "four-valued" } else { "two-valued" };
            self.expect(from == to, || {
                format!("needs a result that is {}, as `{operand}` is, but it is {}", word(from), word(to))
            });
        }
    }

    /// A constant has the width of its type, and X and Z only where that is four-valued.
    fn check_four_valued(&mut self) {
        let (Some(AttrKind::FourValued { unknown, width, .. }), Some(ty)) =
            (self.attr("value"), self.result_type())
        else {
            return;
        };
        let Some((bits, four_valued)) = self.moore_bits(ty) else { return };
        let fits = self.expect(u64::from(*width) == bits, || {
            format!("has a value of {width} bits, but its type has {bits}")
        });
        if fits {
            let known = *unknown == BigInt::ZERO;
            self.expect(known || four_valued, || "has X or Z bits, but its type is two-valued".to_owned());
        }
    }

    fn check_concat(&mut self) {
        let types = self.operand_types("values");
        let Some((whole, four_valued)) = self.result_bits() else { return };
        let parts: Option<Vec<(u64, bool)>> = types.iter().map(|&ty| self.moore_bits(ty)).collect();
        let Some(parts) = parts else { return };
        let sum = parts.iter().fold(0u64, |sum, (width, _)| sum.saturating_add(*width));
        self.expect(sum == whole, || format!("joins {sum} bits, but its result has {whole}"));
        let any = parts.iter().any(|(_, four)| *four);
        self.expect(any == four_valued, || {
            "needs a result that is four-valued if and only if one of its values is".to_owned()
        });
    }

    fn check_concat_ref(&mut self) {
        let target = |v: &Self, ty: Type| match v.ir.type_kind(ty) {
            TypeKind::MooreRef(inner) => v.facts.width(*inner),
            _ => None,
        };
        let Some(whole) = self.result_type().and_then(|ty| target(self, ty)) else { return };
        let parts: Option<Vec<u64>> =
            self.operand_types("values").into_iter().map(|ty| target(self, ty)).collect();
        if let Some(parts) = parts {
            let sum = parts.iter().fold(0u64, |sum, width| sum.saturating_add(*width));
            self.expect(sum == whole, || format!("joins {sum} bits, but its result has {whole}"));
        }
    }

    // ---- aggregates -----------------------------------------------------------------------------------------------

    fn check_moore_array(&mut self) {
        let types = self.operand_types("elements");
        let Some(TypeKind::MooreArray { size: Some(size), element, .. }) =
            self.result_type().map(|ty| self.ir.type_kind(ty))
        else {
            return;
        };
        let have = types.len() as u64;
        self.expect(have == *size, || format!("needs {size} elements, but has {have}"));
        if let Some(&other) = types.iter().find(|ty| *ty != element) {
            self.expect_type("elements", other, *element);
        }
    }

    fn fields(&self, ty: Type) -> Option<&'a [Field]> {
        match self.ir.type_kind(ty) {
            TypeKind::MooreStruct { fields, .. } | TypeKind::MooreUnion { fields, .. } => Some(fields),
            _ => None,
        }
    }

    fn check_moore_struct(&mut self) {
        let types = self.operand_types("fields");
        if let Some(fields) = self.result_type().and_then(|ty| self.fields(ty)) {
            let expected: Vec<Type> = fields.iter().map(|field| field.ty).collect();
            self.expect_types("fields", &types, &expected);
        }
    }

    /// The operand `value` has the type of the field `fieldName` of the operand `whole`.
    fn check_member(&mut self, whole: &str, value: &str) {
        if let (Some(whole), Some(value)) = (self.operand_type(whole), self.operand_type(value)) {
            self.check_field(whole, value);
        }
    }

    fn check_field(&mut self, whole: Type, value: Type) {
        let Some(AttrKind::String { value: name, .. }) = self.attr("fieldName") else { return };
        let ir = self.ir;
        match self.fields(whole).map(|fields| fields.iter().find(|field| field.name == *name)) {
            Some(Some(field)) => {
                self.expect_type("a value", value, field.ty);
            }
            Some(None) => self.error(format!(
                "names the field `{}`, which {} does not have",
                ir.text(*name),
                text::ty(ir, whole)
            )),
            None => self.error(format!("needs a struct or union, not {}", text::ty(ir, whole))),
        }
    }

    // ---- modules and functions ------------------------------------------------------------------------------------

    fn check_moore_instance(&mut self, symbols: &Symbols, places: &Places) {
        let module = |kind| kind == OpKind::MooreModule;
        let Some(module) = symbols.lookup_attr(self, places, "moduleName", "module", module) else { return };
        let ports = self.ports(module);
        let (outputs, inputs): (Vec<&Port>, Vec<&Port>) = ports.iter().partition(|p| p.dir == Direction::Out);
        let operands = self.operand_types("inputs");
        self.check_connections("input", &inputs, &operands, "inputNames");
        let results = self.result_types();
        self.check_connections("output", &outputs, &results, "outputNames");
    }

    /// The type that an attribute of `op` holds.
    fn type_of_attr(&self, op: OpId, name: &str) -> Option<Type> {
        match self.attr_of(op, name)? {
            AttrKind::Type(ty) => Some(*ty),
            _ => None,
        }
    }

    /// A foreign function has as many directions and names as arguments.
    fn check_dpi(&mut self) {
        let Some((inputs, results)) = self.signature(self.op) else {
            self.error("needs a function type as attribute `function_type`");
            return;
        };
        let (Some(AttrKind::Array(dirs)), Some(AttrKind::Array(names))) =
            (self.attr("dpi_arg_dirs"), self.attr("dpi_arg_names"))
        else {
            return;
        };
        let ir = self.ir;
        let string = |attr| match ir.attrs.kind(attr) {
            AttrKind::String { value, .. } => ir.text(*value),
            _ => Default::default(),
        };
        let dirs: Vec<_> = dirs.iter().map(|&dir| string(dir)).collect();
        let one_of = |words: &[&str]| dirs.iter().filter(|dir| words.contains(&dir.as_ref())).count();
        let known = one_of(&["in", "out", "inout", "return", "ref"]) == dirs.len();
        let good = known
            && dirs.len() == names.len()
            && one_of(&["in", "inout", "ref"]) == inputs.len()
            && one_of(&["out", "inout", "return"]) == results.len();
        self.expect(good, || {
            "needs a direction (`in`, `out`, `inout`, `ref`, `return`) and a name for each argument"
                .to_owned()
        });
    }

    // ---- classes --------------------------------------------------------------------------------------------------

    fn check_class(&mut self, symbols: &Symbols, places: &Places) {
        let is_class = |kind| kind == OpKind::MooreClassClassdecl;
        match self.kind() {
            OpKind::MooreClassClassdecl => {
                symbols.lookup_attr(self, places, "base", "class", is_class);
                if let Some(AttrKind::Array(interfaces)) = self.attr("implementedInterfaces") {
                    for &interface in interfaces {
                        if let AttrKind::Symbol(path) = self.ir.attrs.kind(interface) {
                            symbols.lookup(self, places, path, "class", is_class);
                        }
                    }
                }
            }
            OpKind::MooreClassPropertyRef => {
                let class = self.operand_type("instance");
                if let Some(TypeKind::MooreClass(path)) = class.map(|ty| self.ir.type_kind(ty))
                    && let Some(class) = symbols.lookup(self, places, path, "class", is_class)
                {
                    self.check_property(class, symbols, places);
                }
            }
            _ => {
                if let Some(TypeKind::MooreClass(path)) = self.result_type().map(|ty| self.ir.type_kind(ty)) {
                    symbols.lookup(self, places, path, "class", is_class);
                }
            }
        }
    }

    /// The class or one it extends has the property, of the type that the result refers to.
    fn check_property(&mut self, class: OpId, symbols: &Symbols, places: &Places) {
        let Some(AttrKind::Symbol(path)) = self.attr("property") else { return };
        let Some(&name) = path.first() else { return };
        let mut seen = HashSet::new();
        let mut at = Some(class);
        while let Some(class) = at.filter(|&class| seen.insert(class)) {
            if let Some(property) = self.property(class, name) {
                let target = match self.result_type().map(|ty| self.ir.type_kind(ty)) {
                    Some(TypeKind::MooreRef(inner)) => Some(*inner),
                    _ => None,
                };
                if let (Some(found), Some(expected)) = (target, self.type_of_attr(property, "type")) {
                    self.expect_type("a reference to a property", found, expected);
                }
                return;
            }
            at = match self.attr_of(class, "base") {
                Some(AttrKind::Symbol(path)) => {
                    path.first().and_then(|&base| symbols.find(places, class, base))
                }
                _ => None,
            };
        }
        let name = self.ir.text(name);
        self.error(format!("refers to @{name}, but there is no property of that name"));
    }

    fn property(&self, class: OpId, name: Str) -> Option<OpId> {
        let mut ops = self.ir.body(class).iter().copied();
        ops.find(|&op| {
            self.ir.kind(op) == OpKind::MooreClassPropertydecl
                && matches!(self.attr_of(op, "sym_name"), Some(AttrKind::String { value, .. }) if *value == name)
        })
    }
}
