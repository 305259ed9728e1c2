//! The custom form, by assembly format.

use super::{Printer, RegionStyle, names};
use crate::attrs::{Attr, AttrKind};
use crate::module::{BlockId, OpId, RegionId, ValueId};
use crate::ops::{Arity, OpInfo, Param};
use crate::strings::Str;
use crate::text::format::{self, Elem, TypeOf};
use crate::text::{engine, enums};
use crate::types::{Type, TypeKind};

/// Where the next element stands, for the white space between elements.
#[derive(Clone, Copy)]
pub(super) struct Gap {
    /// The last element wants a space behind it.
    pub(super) wanted: bool,
    /// The last element was punctuation.
    pub(super) punctuation: bool,
}

/// An operation on its way out.
pub(super) struct Layout {
    pub(super) op: OpId,
    pub(super) info: &'static OpInfo,
    pub(super) gap: Gap,
}

impl Printer<'_> {
    pub(super) fn custom(&mut self, op: OpId) {
        let kind = self.ir.kind(op);
        let info = kind.info();
        let name = info.name;
        let elided = !self.dialect.is_empty()
            && name
                .strip_prefix(self.dialect)
                .and_then(|rest| rest.strip_prefix('.'))
                .is_some_and(|m| !m.contains('.'));
        self.put(if elided { &name[self.dialect.len() + 1..] } else { name });
        match format::of(kind) {
            None => self.by_hand(op),
            Some(format) => {
                let mut layout = Layout { op, info, gap: Gap { wanted: true, punctuation: false } };
                self.elems(&mut layout, &format.elems);
            }
        }
    }

    fn elems(&mut self, layout: &mut Layout, elems: &[Elem]) {
        for elem in elems {
            self.elem(layout, elem);
        }
    }

    /// The space before something that is not punctuation.
    pub(super) fn gap(&mut self, layout: &mut Layout) {
        if layout.gap.wanted || !layout.gap.punctuation {
            self.put(" ");
        }
        layout.gap = Gap { wanted: true, punctuation: false };
    }

    fn literal(&mut self, layout: &mut Layout, text: &str) {
        let first = text.as_bytes()[0];
        let close = if layout.gap.punctuation { &b">)}],"[..] } else { &b"<>(){}[],"[..] };
        let before = text.len() != 1 || !close.contains(&first);
        if before && layout.gap.wanted {
            self.put(" ");
        }
        self.put(text);
        layout.gap = Gap {
            wanted: text.len() != 1 || !b"<({[".contains(&first),
            punctuation: first != b'_' && !first.is_ascii_alphabetic(),
        };
    }

    fn elem(&mut self, layout: &mut Layout, elem: &Elem) {
        match elem {
            Elem::Literal(text) => self.literal(layout, text),
            Elem::Space(text) => {
                match *text {
                    "" => {}
                    "\\n" => self.line(),
                    _ => self.put(" "),
                }
                layout.gap = Gap { wanted: false, punctuation: true };
            }
            Elem::Operand(i) => {
                let values = self.operands_of(layout, *i);
                if !values.is_empty() {
                    self.gap(layout);
                    self.values(&values);
                }
            }
            Elem::Operands => {
                self.gap(layout);
                let values = self.ir.operands(layout.op).to_vec();
                self.values(&values);
            }
            Elem::Attr(i) => {
                if let Some(attr) = self.attr_of(layout, *i) {
                    self.gap(layout);
                    self.spelled_attr(&layout.info.attrs[*i], attr);
                }
            }
            Elem::Region(i) => {
                for (number, region) in self.regions_of(layout, *i).into_iter().enumerate() {
                    self.put(if number > 0 { "," } else { "" });
                    self.gap(layout);
                    let may_be_empty = layout.info.has_trait("single_block");
                    self.region(
                        region,
                        RegionStyle { hide_terminator: true, may_be_empty, hide_entry: false },
                    );
                }
            }
            Elem::Successor(i) => {
                self.gap(layout);
                let blocks = self.successors_of(layout, *i);
                self.list(blocks, Self::block_name);
            }
            Elem::Type { of, qualified } => {
                self.gap(layout);
                let types = self.types_of(layout, *of);
                match (&types[..], engine::short_of(layout.info, *of, *qualified)) {
                    ([ty], Some((dialect, mnemonic))) if self.is_class(*ty, dialect, mnemonic) => {
                        self.short_type(*ty);
                    }
                    ([ty], None) if engine::is_short_moore(layout.info, *of) => self.moore_element(*ty),
                    _ => self.types(&types),
                }
            }
            Elem::Functional(inputs, results) => {
                self.gap(layout);
                let (inputs, results) = (self.types_of(layout, *inputs), self.types_of(layout, *results));
                self.put("(");
                self.types(&inputs);
                self.put(") -> ");
                self.result_types(&results);
            }
            Elem::AttrDict { keyword } => self.attr_dict(layout, *keyword),
            Elem::Custom { name, args } => self.directive(layout, name, args),
            Elem::Ref(_) => {}
            Elem::Optional { elems, anchor } => {
                if self.is_present(layout, &elems[*anchor]) {
                    for (i, elem) in elems.iter().enumerate() {
                        let is_flag = matches!(elem, Elem::Attr(at) if i == *anchor && layout.info.attrs[*at].constraint == "unit");
                        if !is_flag {
                            self.elem(layout, elem);
                        }
                    }
                }
            }
        }
    }

    fn is_present(&self, layout: &Layout, anchor: &Elem) -> bool {
        match anchor {
            Elem::Operand(i) => !self.operands_of(layout, *i).is_empty(),
            Elem::Attr(i) => {
                let Some(attr) = self.attr_of(layout, *i) else { return false };
                match layout.info.attrs[*i].default {
                    Some(default) => super::attr_text(self.ir, attr) != default,
                    None => true,
                }
            }
            Elem::Type { of, .. } => !self.types_of(layout, *of).is_empty(),
            Elem::Region(i) => {
                self.regions_of(layout, *i).iter().any(|region| !self.ir.region(*region).blocks.is_empty())
            }
            Elem::Custom { args, .. } => args.iter().all(|arg| self.is_present(layout, arg)),
            _ => true,
        }
    }

    // ---- groups ---------------------------------------------------------------------------------------------------

    pub(super) fn operands_of(&self, layout: &Layout, group: usize) -> Vec<ValueId> {
        self.ir.operand_group(layout.op, layout.info.operands[group].name).to_vec()
    }

    pub(super) fn attr_of(&self, layout: &Layout, index: usize) -> Option<Attr> {
        self.ir.attr_id(layout.op, layout.info.attrs[index].name)
    }

    pub(super) fn regions_of(&self, layout: &Layout, group: usize) -> Vec<RegionId> {
        in_group(layout.info.regions, group, self.ir.regions(layout.op))
    }

    pub(super) fn successors_of(&self, layout: &Layout, group: usize) -> Vec<BlockId> {
        in_group(layout.info.successors, group, self.ir.successors(layout.op))
    }

    pub(super) fn types_of(&self, layout: &Layout, of: TypeOf) -> Vec<Type> {
        let ir = self.ir;
        match of {
            TypeOf::Operand(i) => self.operands_of(layout, i).into_iter().map(|v| ir.value_type(v)).collect(),
            TypeOf::AllOperands => ir.operands(layout.op).iter().map(|v| ir.value_type(*v)).collect(),
            TypeOf::Result(i) => {
                let range = ir.result_group(layout.op, layout.info.results[i].name);
                range.map(|i| ir.value_type(ir.result(layout.op, i))).collect()
            }
            TypeOf::AllResults => ir.results(layout.op).map(|v| ir.value_type(v)).collect(),
        }
    }

    fn is_class(&self, ty: Type, dialect: &str, mnemonic: &str) -> bool {
        let kind = self.ir.type_kind(ty);
        match (dialect, mnemonic) {
            ("llhd", "ref") => matches!(kind, TypeKind::LlhdRef(_)),
            ("seq", "firmem") => matches!(kind, TypeKind::SeqFirMem { .. }),
            ("seq", "hlmem") => matches!(kind, TypeKind::SeqHlMem { .. }),
            ("sim", "queue") => matches!(kind, TypeKind::SimQueue(..)),
            ("sim", "assoc_array") => matches!(kind, TypeKind::SimAssocArray { .. }),
            ("moore", "ref") => matches!(kind, TypeKind::MooreRef(_)),
            ("moore", "class") => matches!(kind, TypeKind::MooreClass(_)),
            ("moore", "queue") => matches!(kind, TypeKind::MooreQueue(..)),
            ("moore", "assoc_array") => matches!(kind, TypeKind::MooreAssocArray { .. }),
            ("moore", "uarray") => matches!(kind, TypeKind::MooreArray { packed: false, size: Some(_), .. }),
            ("moore", "open_uarray") => {
                matches!(kind, TypeKind::MooreArray { packed: false, size: None, .. })
            }
            _ => false,
        }
    }

    // ---- attributes -----------------------------------------------------------------------------------------------

    /// An attribute whose kind the table gives, so that less is written.
    pub(super) fn spelled_attr(&mut self, param: &Param, attr: Attr) {
        match (param.constraint, self.ir.attrs.kind(attr)) {
            ("Sym", AttrKind::String { value, .. }) => self.symbol(*value),
            ("LLHDTimeAttr", _) => self.time(attr),
            ("InnerSymAttr", _) => self.inner_sym(attr),
            (
                "DenseBoolArrayAttr" | "DenseI32ArrayAttr" | "DenseI64ArrayAttr",
                AttrKind::DenseArray { ty, values },
            ) => {
                self.put("[");
                self.dense_values(*ty, values);
                self.put("]");
            }
            ("FastMath" | "Overflow", AttrKind::Opaque { body, .. }) => {
                let text = self.ir.text(*body);
                let open = text.find('<').unwrap_or(0);
                self.put(&text[open..]);
            }
            ("LlvmOverflow", AttrKind::Integer { value, .. }) => {
                let flags = u32::try_from(value).unwrap_or(0);
                self.put("<");
                let words = [(1, "nsw"), (2, "nuw")].into_iter().filter(|(bit, _)| flags & bit != 0);
                self.list(words, |p, (_, word)| p.put(word));
                self.put(">");
            }
            ("GepFlags", AttrKind::Integer { value, .. }) => match u32::try_from(value).unwrap_or(0) {
                3 => self.put("inbounds"),
                7 => self.put("inbounds nuw"),
                6 => self.put("nusw nuw"),
                4 => self.put("nuw"),
                _ => self.put("nusw"),
            },
            (_, AttrKind::Enum { class, value }) => self.put(enums::keyword(class, *value)),
            ("I1Attr" | "I8Attr" | "I32Attr" | "I64Attr" | "UI64Attr" | "BoolAttr" | "StrAttr", _) => {
                self.untyped_attr(attr)
            }
            _ => self.attr(attr),
        }
    }

    fn attr_dict(&mut self, layout: &mut Layout, keyword: bool) {
        let format = format::of(self.ir.kind(layout.op)).expect("only formats have a dictionary");
        let hidden = |name: &[u8]| {
            name == b"operandSegmentSizes"
                || name == b"resultSegmentSizes"
                || name == b"case_operand_segments"
                || layout
                    .info
                    .attrs
                    .iter()
                    .zip(&format.spelled)
                    .any(|(a, spelled)| *spelled && a.name.as_bytes() == name)
        };
        let pairs = self.unless(layout.op, hidden);
        self.dict(&pairs, keyword);
        if !pairs.is_empty() {
            layout.gap = Gap { wanted: true, punctuation: false };
        }
    }

    /// The attributes of `op` that are neither hidden nor equal to the table's default.
    pub(super) fn unless(&self, op: OpId, hidden: impl Fn(&[u8]) -> bool) -> Vec<(Str, Attr)> {
        let info = self.ir.kind(op).info();
        let shown = |(name, attr): &(Str, Attr)| {
            let name = self.ir.strings.bytes(*name);
            let default = info.attrs.iter().find(|a| a.name.as_bytes() == name).and_then(|a| a.default);
            !hidden(name) && default.is_none_or(|default| super::attr_text(self.ir, *attr) != default)
        };
        self.ir.op_attrs(op).iter().copied().filter(shown).collect()
    }

    /// ` {…}` or ` attributes {…}`, or nothing.
    pub(super) fn dict(&mut self, pairs: &[(Str, Attr)], keyword: bool) {
        if !pairs.is_empty() {
            self.put(if keyword { " attributes {" } else { " {" });
            self.pairs(pairs);
            self.put("}");
        }
    }

    /// The name that an operation takes from its SSA name, if the two differ.
    pub(super) fn explicit_name(&self, op: OpId) -> Option<Str> {
        let name = self.ir.attr_str(op, "name")?;
        let first = self.ir.results(op).next();
        (!names::is_implied(&self.names, self.ir, first, name)).then_some(name)
    }
}

/// The items of a group, where one group at most has no fixed size.
fn in_group<T: Copy>(params: &[Param], group: usize, items: &[T]) -> Vec<T> {
    let fixed = params.iter().filter(|p| p.arity == Arity::One).count();
    let rest = items.len().saturating_sub(fixed);
    let size = |p: &Param| if p.arity == Arity::One { 1 } else { rest };
    let start: usize = params[..group].iter().map(size).sum();
    items.iter().copied().skip(start).take(size(&params[group])).collect()
}
