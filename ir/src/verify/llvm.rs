//! llvm: memory, calls, globals, conversions.

use super::Verifier;
use super::place::Places;
use super::symbols::Symbols;
use super::text;
use crate::attrs::AttrKind;
use crate::module::OpId;
use crate::ops::OpKind;
use crate::types::{FloatKind, Type, TypeKind};

/// In `rawConstantIndices`: the index is an operand.
const DYNAMIC: i64 = i32::MIN as i64;

impl Verifier<'_> {
    pub(super) fn check_llvm(&mut self, symbols: &Symbols, places: &Places) {
        use OpKind::*;
        if self.kind() != LlvmMlirGlobalCtors && !self.check_sized() {
            return;
        }
        self.check_branches();
        match self.kind() {
            LlvmFunc => self.check_llvm_func(),
            LlvmReturn => self.check_llvm_return(places),
            LlvmCall => self.check_llvm_call(symbols, places),
            LlvmMlirAddressof => {
                let named = |kind| matches!(kind, LlvmMlirGlobal | LlvmFunc);
                symbols.lookup_attr(self, places, "global_name", "global or function", named);
                self.check_pointer("a result", self.result_type());
            }
            LlvmMlirGlobalCtors => self.check_ctors(symbols, places),
            LlvmMlirGlobal => self.check_llvm_global(),
            LlvmMlirConstant => self.check_llvm_constant(),
            LlvmLoad => self.check_pointer("an address", self.operand_type("addr")),
            LlvmStore => self.check_pointer("an address", self.operand_type("addr")),
            LlvmGetelementptr => self.check_gep(),
            LlvmAlloca => {
                self.check_pointer("a result", self.result_type());
                let count = self.operand_type("arraySize").map(|ty| self.ir.type_kind(ty));
                let integer = matches!(count, Some(TypeKind::Integer { .. }));
                self.expect(integer, || "needs an integer as number of elements".to_owned());
                self.check_type_attr("elem_type");
            }
            _ => self.check_conversion(),
        }
    }

    /// All operands and results are of types of the llvm dialect that have a size.
    fn check_sized(&mut self) -> bool {
        let operands = self.ir.operands(self.op).iter().copied();
        let values: Vec<_> = operands.chain(self.ir.results(self.op)).collect();
        let wrong = values.into_iter().map(|v| self.ir.value_type(v)).find(|&ty| !self.facts.llvm_sized(ty));
        let ir = self.ir;
        self.expect(wrong.is_none(), || {
            let found = wrong.map_or_else(String::new, |ty| text::ty(ir, ty));
            format!("needs types of the llvm dialect that have a size, but found {found}")
        })
    }

    fn check_type_attr(&mut self, name: &str) {
        if let Some(AttrKind::Type(ty)) = self.attr(name) {
            let (ir, sized) = (self.ir, self.facts.llvm_sized(*ty));
            self.expect(sized, || {
                format!("needs a type with a size as `{name}`, but found {}", text::ty(ir, *ty))
            });
        }
    }

    fn check_pointer(&mut self, what: &str, ty: Option<Type>) {
        if let Some(ty) = ty {
            let (ir, pointer) = (self.ir, matches!(self.ir.type_kind(ty), TypeKind::LlvmPtr(_)));
            self.expect(pointer, || {
                format!("needs {what} of type `!llvm.ptr`, but it is {}", text::ty(ir, ty))
            });
        }
    }

    /// The type of a function of the llvm dialect: result (unless void), parameters, and whether more may follow.
    fn llvm_signature(&self, op: OpId) -> Option<(Option<Type>, &[Type], bool)> {
        match self.attr_of(op, "function_type")? {
            AttrKind::Type(ty) => self.llvm_function(*ty),
            _ => None,
        }
    }

    fn llvm_function(&self, ty: Type) -> Option<(Option<Type>, &[Type], bool)> {
        match self.ir.type_kind(ty) {
            TypeKind::LlvmFunc { result, params, variadic } => {
                let result = Some(*result).filter(|&ty| *self.ir.type_kind(ty) != TypeKind::LlvmVoid);
                Some((result, params, *variadic))
            }
            _ => None,
        }
    }

    fn check_llvm_func(&mut self) {
        match self.llvm_signature(self.op).map(|(_, params, _)| params.to_vec()) {
            Some(params) => self.check_entry("parameters", &params),
            None => self.error("needs a type `!llvm.func<…>` as attribute `function_type`"),
        }
    }

    /// A function returns its result; the initialiser of a global returns its value.
    fn check_llvm_return(&mut self, places: &Places) {
        let Some(parent) = places.parent(self.ir, self.op) else { return };
        let expected: Vec<Type> = match self.ir.kind(parent) {
            OpKind::LlvmFunc => match self.llvm_signature(parent) {
                Some((result, ..)) => result.into_iter().collect(),
                None => return,
            },
            _ => match self.attr_of(parent, "global_type") {
                Some(AttrKind::Type(ty)) => vec![*ty],
                _ => return,
            },
        };
        let found = self.types_of(self.ir.operands(self.op));
        self.expect_types("returned values", &found, &expected);
    }

    /// A direct call fits its function; an indirect one has a pointer first.
    fn check_llvm_call(&mut self, symbols: &Symbols, places: &Places) {
        let results = self.result_types();
        let mut operands = self.operand_types("callee_operands");
        let signature = if self.attr("callee").is_some() {
            let function = |kind| kind == OpKind::LlvmFunc;
            let Some(callee) =
                symbols.lookup_attr(self, places, "callee", "function of the llvm dialect", function)
            else {
                return;
            };
            self.llvm_signature(callee)
        } else {
            if operands.is_empty() {
                self.error("needs a symbol or a pointer to call");
                return;
            }
            let pointer = operands.remove(0);
            self.check_pointer("a callee", Some(pointer));
            match self.attr("var_callee_type") {
                Some(AttrKind::Type(ty)) => self.llvm_function(*ty),
                _ => None,
            }
        };
        let Some((result, params, variadic)) = signature else { return };
        let (params, result): (Vec<Type>, Vec<Type>) = (params.to_vec(), result.into_iter().collect());
        if variadic && operands.len() > params.len() {
            operands.truncate(params.len());
        }
        self.expect_types("arguments", &operands, &params);
        self.expect_types("results", &results, &result);
    }

    /// Constructors are functions without parameters, one priority for each.
    fn check_ctors(&mut self, symbols: &Symbols, places: &Places) {
        let list = |v: &Self, name: &str| match v.attr(name) {
            Some(AttrKind::Array(items)) => items.to_vec(),
            _ => Vec::new(),
        };
        let (ctors, priorities) = (list(self, "ctors"), list(self, "priorities"));
        let (have, need) = (priorities.len(), ctors.len());
        self.expect(have == need, || format!("has {need} constructors, but {have} priorities"));
        for ctor in ctors {
            match self.ir.attrs.kind(ctor) {
                AttrKind::Symbol(path) => {
                    symbols.lookup(self, places, path, "function", |kind| kind == OpKind::LlvmFunc);
                }
                _ => self.error("needs symbols as constructors"),
            }
        }
    }

    /// A global is of a type with a size; a string that it starts with fills it.
    fn check_llvm_global(&mut self) {
        self.check_type_attr("global_type");
        let Some(AttrKind::Type(ty)) = self.attr("global_type") else { return };
        if let Some(AttrKind::String { value, .. }) = self.attr("value") {
            self.check_llvm_string(*ty, self.ir.strings.bytes(*value).len());
        }
        let both = self.attr("value").is_some() && !self.ir.region_blocks(self.op, 0).is_empty();
        self.expect(!both, || "can't have both a value and an initialiser".to_owned());
    }

    fn check_llvm_string(&mut self, ty: Type, len: usize) {
        let bytes = match self.ir.type_kind(ty) {
            TypeKind::LlvmArray(n, element) => *n == len as u64 && self.int_width(*element) == Some(8),
            _ => false,
        };
        let ir = self.ir;
        self.expect(bytes, || {
            format!("has a string of {len} bytes, which does not fit {}", text::ty(ir, ty))
        });
    }

    /// A constant is of the type of its result.
    fn check_llvm_constant(&mut self) {
        let Some(result) = self.result_type() else { return };
        let ir = self.ir;
        match self.attr("value") {
            Some(AttrKind::Integer { ty, .. }) => {
                let good = match ir.type_kind(result) {
                    TypeKind::Integer { .. } => *ty == result,
                    TypeKind::Float(_) => self.number_bits(*ty) == self.number_bits(result),
                    _ => false,
                };
                self.expect(good, || {
                    format!("can't give {} for {}", text::ty(ir, *ty), text::ty(ir, result))
                });
            }
            Some(AttrKind::Float { ty, .. }) => {
                self.expect(matches!(ir.type_kind(result), TypeKind::Float(_)) || *ty == result, || {
                    format!("can't give {} for {}", text::ty(ir, *ty), text::ty(ir, result))
                });
            }
            Some(AttrKind::String { value, .. }) => {
                self.check_llvm_string(result, ir.strings.bytes(*value).len());
            }
            _ => {}
        }
    }

    fn number_bits(&self, ty: Type) -> Option<u32> {
        match self.ir.type_kind(ty) {
            TypeKind::Integer { width, .. } => Some(*width),
            TypeKind::Float(FloatKind::F16 | FloatKind::BF16) => Some(16),
            TypeKind::Float(FloatKind::F32) => Some(32),
            TypeKind::Float(FloatKind::F64) => Some(64),
            _ => None,
        }
    }

    /// The indices lead through the type: a struct by constants within it, an array by anything. The first one counts
    /// whole elements.
    fn check_gep(&mut self) {
        self.check_pointer("a base", self.operand_type("base"));
        self.check_pointer("a result", self.result_type());
        self.check_type_attr("elem_type");
        let (Some(AttrKind::Type(ty)), Some(AttrKind::DenseArray { values, .. })) =
            (self.attr("elem_type"), self.attr("rawConstantIndices"))
        else {
            return;
        };
        let (need, have) =
            (values.iter().filter(|&&index| index == DYNAMIC).count(), self.operands("dynamicIndices").len());
        self.expect(need == have, || format!("has {have} indices as operands, but places for {need}"));
        self.expect(!values.is_empty(), || "needs at least one index".to_owned());
        let integers =
            self.operand_types("dynamicIndices").into_iter().all(|ty| self.int_width(ty).is_some());
        self.expect(integers, || "needs integers as indices".to_owned());
        let ir = self.ir;
        let mut ty = *ty;
        for (position, &index) in values.iter().enumerate().skip(1) {
            ty = match ir.type_kind(ty) {
                TypeKind::LlvmArray(_, element) => *element,
                TypeKind::LlvmStruct { body: Some(body), .. } => {
                    match usize::try_from(index).ok().and_then(|index| body.get(index)) {
                        Some(&field) => field,
                        None => {
                            let what = if index == DYNAMIC {
                                "a dynamic index".to_owned()
                            } else {
                                index.to_string()
                            };
                            self.error(format!(
                                "needs a field of {} as index {position}, not {what}",
                                text::ty(ir, ty)
                            ));
                            return;
                        }
                    }
                }
                // A mention by name: its fields are not at hand.
                TypeKind::LlvmStruct { body: None, .. } => return,
                _ => {
                    self.error(format!("can't take a part of {} (index {position})", text::ty(ir, ty)));
                    return;
                }
            };
        }
    }

    /// A conversion has the kinds of types that its name says, and widens or narrows accordingly.
    fn check_conversion(&mut self) {
        use OpKind::*;
        let (from, to) = match (self.operand_type("arg"), self.result_type()) {
            (Some(from), Some(to)) => (from, to),
            _ => return,
        };
        let (a, b) = (self.ir.type_kind(from), self.ir.type_kind(to));
        let integers = matches!((a, b), (TypeKind::Integer { .. }, TypeKind::Integer { .. }));
        let pointer = |kind: &TypeKind| matches!(kind, TypeKind::LlvmPtr(_));
        let integer = |kind: &TypeKind| matches!(kind, TypeKind::Integer { .. });
        let float = |kind: &TypeKind| matches!(kind, TypeKind::Float(_));
        let (input, output) = (self.number_bits(from), self.number_bits(to));
        let good = match self.kind() {
            LlvmZext | LlvmSext => integers && input < output,
            LlvmTrunc => integers && input > output,
            LlvmInttoptr => integer(a) && pointer(b),
            LlvmPtrtoint => pointer(a) && integer(b),
            LlvmAddrspacecast => pointer(a) && pointer(b),
            LlvmBitcast => input == output && pointer(a) == pointer(b),
            _ => match self.kind().name() {
                "llvm.sitofp" | "llvm.uitofp" => integer(a) && float(b),
                "llvm.fptosi" | "llvm.fptoui" => float(a) && integer(b),
                "llvm.fpext" => float(a) && float(b) && input < output,
                "llvm.fptrunc" => float(a) && float(b) && input > output,
                _ => true,
            },
        };
        let ir = self.ir;
        self.expect(good, || format!("can't make {} of {}", text::ty(ir, to), text::ty(ir, from)));
    }
}
