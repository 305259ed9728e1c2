//! How the types of an operation follow from each other: the `infer` lines of the table, checked.
//!
//! The parser uses them to fill in the types that a text leaves out; a text in generic form spells all types, and may
//! contradict them. A type that a rule *makes* (`ref($value)`) is not interned to be compared: the type that is there
//! is taken apart instead.

use super::Verifier;
use super::facts::clog2;
use super::text;
use crate::attrs::AttrKind;
use crate::ops::{Arity, OpInfo};
use crate::strings::Str;
use crate::types::{Sign, Type, TypeKind};

/// An operand group, result group or attribute of the table.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Slot {
    Operands(usize),
    Results(usize),
    Attr(usize),
}

/// A parsed rule.
#[derive(Clone, PartialEq, Eq, Debug)]
enum Rule {
    Slot(Slot),
    Call(Function, Vec<Rule>),
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Function {
    /// `!llhd.ref<T>` of T
    Ref,
    /// T of `!llhd.ref<T>`
    Deref,
    /// `!seq.immutable<T>` of T
    Immutable,
    /// Element type of an array
    Element,
    /// Type of the field or member that an attribute names
    Field,
    QueueElement,
    AssocKey,
    AssocElement,
    /// Type of a typed attribute
    TypeOf,
    /// Argument types of a function type
    Inputs,
    /// Result types of a function type
    Results,
    /// Type at a position in a struct or array of the llvm dialect
    LlvmField,
    FirMemWord,
    FirMemAddress,
    /// `!moore.ref<T>` of T
    MooreRef,
    /// `iN` of `lN`
    TwoValued,
    /// `lN` of `iN`
    FourValued,
    /// `!moore.iN` of `iN`
    MooreInt,
    /// `iN` of `!moore.iN`
    BuiltinInt,
    /// `!moore.f64` of `f64`
    MooreReal,
    /// The simple bit vector with the bits of a packed type
    BitVector,
    /// The strongest of several sequences, properties and booleans
    LtlJoin,
    /// A property stays one, all else is a sequence
    LtlSequence,
}

/// A rule and the group that it is about.
pub(super) struct Relation {
    name: &'static str,
    target: Slot,
    rule: Rule,
}

impl Relation {
    /// # Panics
    /// If the table has a rule that can't be read; a test reads them all.
    pub(super) fn new(info: &OpInfo, name: &'static str, text: &'static str) -> Relation {
        let slot = |name: &str| slot(info, name).unwrap_or_else(|| panic!("{}: no group {name}", info.name));
        let mut rest = text;
        let rule = parse(&mut rest, &slot).unwrap_or_else(|| panic!("{}: rule {text}", info.name));
        assert!(rest.trim().is_empty(), "{}: rule {text}", info.name);
        Relation { name, target: slot(name), rule }
    }
}

fn slot(info: &OpInfo, name: &str) -> Option<Slot> {
    let find = |params: &[crate::ops::Param]| params.iter().position(|p| p.name == name);
    find(info.operands)
        .map(Slot::Operands)
        .or_else(|| find(info.results).map(Slot::Results))
        .or_else(|| find(info.attrs).map(Slot::Attr))
}

fn parse(rest: &mut &str, slot: &dyn Fn(&str) -> Slot) -> Option<Rule> {
    *rest = rest.trim_start();
    let group = rest.strip_prefix('$');
    let word = group.unwrap_or(rest);
    let end = word.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(word.len());
    let (name, after) = word.split_at(end);
    *rest = after;
    if group.is_some() {
        return Some(Rule::Slot(slot(name)));
    }
    let function = match name {
        "ref" => Function::Ref,
        "deref" => Function::Deref,
        "immutable" => Function::Immutable,
        "element" => Function::Element,
        "field" => Function::Field,
        "queue_element" => Function::QueueElement,
        "assoc_key" => Function::AssocKey,
        "assoc_element" => Function::AssocElement,
        "typeof" => Function::TypeOf,
        "inputs" => Function::Inputs,
        "results" => Function::Results,
        "llvm_field" => Function::LlvmField,
        "firmem_word" => Function::FirMemWord,
        "firmem_address" => Function::FirMemAddress,
        "moore_ref" => Function::MooreRef,
        "two_valued" => Function::TwoValued,
        "four_valued" => Function::FourValued,
        "moore_int" => Function::MooreInt,
        "builtin_int" => Function::BuiltinInt,
        "moore_real" => Function::MooreReal,
        "bit_vector" => Function::BitVector,
        "ltl_join" => Function::LtlJoin,
        "ltl_sequence" => Function::LtlSequence,
        _ => return None,
    };
    let mut args = Vec::new();
    *rest = rest.trim_start().strip_prefix('(')?;
    loop {
        args.push(parse(rest, slot)?);
        *rest = rest.trim_start();
        if let Some(after) = rest.strip_prefix(')') {
            *rest = after;
            return Some(Rule::Call(function, args));
        }
        *rest = rest.strip_prefix(',')?;
    }
}

impl Verifier<'_> {
    /// Checks the relations of the table for the operation under test.
    pub(super) fn check_relations(&mut self, relations: &[Relation]) -> bool {
        let mut good = true;
        for relation in relations {
            good &= self.check_relation(relation);
        }
        good
    }

    fn check_relation(&mut self, relation: &Relation) -> bool {
        let found = self.slot_types(relation.target);
        match &relation.rule {
            Rule::Slot(slot) if self.variadic(*slot) => {
                let expected = self.slot_types(*slot);
                self.expect_types(relation.name, &found, &expected)
            }
            Rule::Call(function @ (Function::Inputs | Function::Results), args) => {
                let Some(TypeKind::Function { inputs, results }) = self.eval(&args[0]).map(|t| self.shape(t))
                else {
                    return true;
                };
                let expected = if *function == Function::Inputs { inputs } else { results };
                self.expect_types(relation.name, &found, expected)
            }
            rule => found.iter().all(|&ty| {
                let result = self.matches(rule, ty);
                self.expect(result.is_ok(), || format!("`{}` {}", relation.name, result.unwrap_err()))
            }),
        }
    }

    fn variadic(&self, slot: Slot) -> bool {
        let info = self.kind().info();
        match slot {
            Slot::Operands(i) => info.operands[i].arity == Arity::Variadic,
            Slot::Results(i) => info.results[i].arity == Arity::Variadic,
            Slot::Attr(_) => false,
        }
    }

    fn slot_types(&self, slot: Slot) -> Vec<Type> {
        match slot {
            Slot::Operands(i) => {
                let range = self.operand_groups.get(i).cloned().unwrap_or(0..0);
                self.types_of(self.ir.operands(self.op).get(range).unwrap_or(&[]))
            }
            Slot::Results(i) => {
                let range = self.result_groups.get(i).cloned().unwrap_or(0..0);
                range.map(|i| self.ir.value_type(self.ir.result(self.op, i))).collect()
            }
            Slot::Attr(_) => Vec::new(),
        }
    }

    /// Whether `ty` is what the rule says; what it should be, if not.
    fn matches(&self, rule: &Rule, ty: Type) -> Result<(), String> {
        let wrong = |expected: String| format!("should be {expected}, but is {}", text::ty(self.ir, ty));
        let width = |bits: u32| match self.ir.type_kind(ty) {
            TypeKind::Integer { width, sign: Sign::Signless } if *width == bits => Ok(()),
            _ => Err(wrong(format!("`i{bits}`"))),
        };
        let Rule::Call(function, args) = rule else {
            return self.matches_value(self.eval(rule), ty);
        };
        match (function, self.ir.type_kind(ty)) {
            (Function::Ref, TypeKind::LlhdRef(inner))
            | (Function::Immutable, TypeKind::SeqImmutable(inner)) => self.matches(&args[0], *inner),
            (Function::MooreRef, TypeKind::MooreRef(inner)) => self.matches(&args[0], *inner),
            (Function::MooreRef, _) => Err(wrong("a `!moore.ref`".to_owned())),
            (
                Function::TwoValued
                | Function::FourValued
                | Function::MooreInt
                | Function::BuiltinInt
                | Function::MooreReal
                | Function::BitVector,
                kind,
            ) => {
                let source = self.eval(&args[0]);
                match source.and_then(|source| self.moore_counterpart(*function, source)) {
                    Some(expected) if expected == *kind => Ok(()),
                    Some(TypeKind::MooreInt { width, four_valued }) => {
                        Err(wrong(format!("`!moore.{}{width}`", if four_valued { "l" } else { "i" })))
                    }
                    Some(TypeKind::Integer { width, .. }) => Err(wrong(format!("`i{width}`"))),
                    Some(_) => Err(wrong("the real type of its value".to_owned())),
                    // Its constraint says what is wrong with the source.
                    None => Ok(()),
                }
            }
            (Function::Ref, _) => Err(wrong("an `!llhd.ref`".to_owned())),
            (Function::Immutable, _) => Err(wrong("an `!seq.immutable`".to_owned())),
            (Function::FirMemWord, _) => match self.memory(&args[0]) {
                Some((_, bits)) => width(bits),
                None => Ok(()),
            },
            (Function::FirMemAddress, _) => match self.memory(&args[0]) {
                Some((depth, _)) => width(clog2(depth).max(1)),
                None => Ok(()),
            },
            (Function::LtlJoin | Function::LtlSequence, kind) => {
                let inputs = match args[0] {
                    Rule::Slot(slot) => self.slot_types(slot),
                    Rule::Call(..) => Vec::new(),
                };
                let any = |kind: TypeKind| inputs.iter().any(|&t| *self.ir.type_kind(t) == kind);
                let property = any(TypeKind::LtlProperty);
                let sequence = any(TypeKind::LtlSequence) || *function == Function::LtlSequence;
                let (expected, good) = match (property, sequence) {
                    (true, _) => ("`!ltl.property`", *kind == TypeKind::LtlProperty),
                    (false, true) => ("`!ltl.sequence`", *kind == TypeKind::LtlSequence),
                    (false, false) => ("`i1`", matches!(kind, TypeKind::Integer { width: 1, .. })),
                };
                if good { Ok(()) } else { Err(wrong(expected.to_owned())) }
            }
            _ => self.matches_value(self.eval(rule), ty),
        }
    }

    /// The type that a function between moore's types and others makes.
    fn moore_counterpart(&self, function: Function, source: Type) -> Option<TypeKind> {
        let int = |width, four_valued| Some(TypeKind::MooreInt { width, four_valued });
        match (function, self.ir.type_kind(source)) {
            (Function::TwoValued, TypeKind::MooreInt { width, .. }) => int(*width, false),
            (Function::FourValued, TypeKind::MooreInt { width, .. }) => int(*width, true),
            (Function::MooreInt, TypeKind::Integer { width, .. }) => int(*width, false),
            (Function::BuiltinInt, TypeKind::MooreInt { width, .. }) => {
                Some(TypeKind::Integer { width: *width, sign: Sign::Signless })
            }
            (Function::MooreReal, TypeKind::Float(kind)) => Some(TypeKind::MooreReal(*kind)),
            (Function::BitVector, _) => {
                let width = self.facts.width(source).and_then(|w| u32::try_from(w).ok())?;
                int(width, self.facts.four_valued(source))
            }
            _ => None,
        }
    }

    fn matches_value(&self, expected: Option<Type>, ty: Type) -> Result<(), String> {
        match expected {
            Some(expected) if expected == ty => Ok(()),
            Some(expected) => {
                Err(format!("should be {}, but is {}", text::ty(self.ir, expected), text::ty(self.ir, ty)))
            }
            None => Err("has no type: there is no such field".to_owned()),
        }
    }

    fn memory(&self, rule: &Rule) -> Option<(u64, u32)> {
        match self.eval(rule).map(|t| self.shape(t)) {
            Some(TypeKind::SeqFirMem { depth, width, .. }) => Some((*depth, *width)),
            _ => None,
        }
    }

    /// The type that a rule finds in others.
    fn eval(&self, rule: &Rule) -> Option<Type> {
        let (function, args) = match rule {
            Rule::Slot(slot) => return self.slot_types(*slot).first().copied(),
            Rule::Call(function, args) => (function, args),
        };
        let attr = |rule: &Rule| match rule {
            Rule::Slot(Slot::Attr(index)) => {
                let attr = self.keyed(self.op, self.keys.attr(self.kind(), *index))?;
                Some(self.ir.attrs.kind(attr))
            }
            _ => None,
        };
        if *function == Function::TypeOf {
            return match attr(&args[0])? {
                AttrKind::Integer { ty, .. }
                | AttrKind::Float { ty, .. }
                | AttrKind::DenseElements { ty, .. } => Some(*ty),
                AttrKind::String { ty, .. } => *ty,
                AttrKind::ParamRef { ty, .. }
                | AttrKind::ParamExpr { ty, .. }
                | AttrKind::ParamVerbatim { ty, .. }
                | AttrKind::EnumField { ty, .. } => Some(*ty),
                _ => None,
            };
        }
        let ty = self.eval(&args[0])?;
        match (function, self.shape(ty)) {
            (Function::Deref, TypeKind::LlhdRef(inner) | TypeKind::MooreRef(inner)) => Some(*inner),
            (Function::Element, TypeKind::HwArray(_, element) | TypeKind::HwUArray(_, element)) => {
                Some(*element)
            }
            (Function::QueueElement, TypeKind::SimQueue(element, _) | TypeKind::MooreQueue(element, _)) => {
                Some(*element)
            }
            (
                Function::AssocKey,
                TypeKind::SimAssocArray { key, .. } | TypeKind::MooreAssocArray { key, .. },
            ) => Some(*key),
            (
                Function::AssocElement,
                TypeKind::SimAssocArray { element, .. } | TypeKind::MooreAssocArray { element, .. },
            ) => Some(*element),
            (Function::Field, kind) => match attr(args.get(1)?)? {
                AttrKind::String { value, .. } => field(kind, *value),
                _ => None,
            },
            (Function::LlvmField, _) => match attr(args.get(1)?)? {
                AttrKind::DenseArray { values, .. } => self.llvm_field(ty, values),
                _ => None,
            },
            _ => None,
        }
    }

    /// The type at a position in nested structs and arrays of the llvm dialect.
    fn llvm_field(&self, mut ty: Type, position: &[i64]) -> Option<Type> {
        for &index in position {
            ty = match self.ir.type_kind(ty) {
                TypeKind::LlvmStruct { body: Some(body), .. } => *body.get(usize::try_from(index).ok()?)?,
                TypeKind::LlvmArray(n, element) if u64::try_from(index).ok()? < *n => *element,
                _ => return None,
            };
        }
        Some(ty)
    }
}

/// The type of the field of a struct or the member of a union.
fn field(kind: &TypeKind, name: Str) -> Option<Type> {
    match kind {
        TypeKind::HwStruct(fields) => fields.iter().find(|f| f.name == name).map(|f| f.ty),
        TypeKind::HwUnion(fields) => fields.iter().find(|f| f.name == name).map(|f| f.ty),
        TypeKind::MooreStruct { fields, .. } | TypeKind::MooreUnion { fields, .. } => {
            fields.iter().find(|f| f.name == name).map(|f| f.ty)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ops;

    #[test]
    fn every_rule_of_the_table_is_read() {
        let rules =
            ops::all().iter().flat_map(|info| info.infer.iter().map(move |(t, r)| Relation::new(info, t, r)));
        assert!(rules.count() > 0);
    }
}
