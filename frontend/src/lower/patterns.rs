//! Tagged unions (IEEE 1800 7.3.2, 11.9) and patterns (12.6).
//!
//! A packed tagged union is one vector with the tag at its left, as the standard lays it out. An unpacked one is a struct: the tag, then
//! the members that hold something. Whoever reads a member that the tag does not name gets what a variable of its type begins with.

use super::code::Code;
use super::names::{keyword, quote};
use super::select::Index;
use super::types::{BIT, Class, Int};
use crate::document::{Condition, ExprId, Field, Pattern, StmtId, SymbolId, SymbolKind, TypeId, TypeKind};

/// The field of an unpacked tagged union that is its tag; no member is called so.
const TAG: &str = "$tag";

/// The tag of an unpacked tagged union, which is unknown until one is given.
const TAG_TYPE: Int = Int { width: 32, signed: false, four: true };

/// A tagged union as a struct, in the text of a type; `inner` gives the types of members.
pub(super) fn tagged_type(
    fields: &[Field],
    inner: impl Fn(&TypeId) -> Option<String>,
    void: impl Fn(TypeId) -> bool,
) -> Option<String> {
    let mut text = format!("ustruct<{{{}: {}", keyword(TAG), TAG_TYPE.name());
    for (name, ty, _) in fields.iter().filter(|f| !void(f.1)) {
        text.push_str(&format!(", {}: {}", keyword(name), inner(ty)?));
    }
    text.push_str("}>");
    Some(text)
}

impl Code<'_, '_> {
    /// The tag of a tagged union, with its type; `None` for other types.
    fn tag(&mut self, value: &str, ty: TypeId) -> Option<(String, Int)> {
        let TypeKind::TaggedUnion { tag, .. } = self.l.kind(ty) else { return None };
        if let Some(int) = self.l.int(ty) {
            return Some(self.extract(value, int, Index::Constant(i64::from(int.width - tag)), *tag));
        }
        let whole = self.ty(ty);
        let name = quote(TAG.as_bytes());
        let tag = format_args!("moore.struct_extract {value}, {name} : {whole} -> {}", TAG_TYPE.name());
        Some((self.val(tag), TAG_TYPE))
    }

    /// Whether a tagged union has the tag of a member, as `i1`.
    pub(super) fn has_tag(&mut self, value: &str, ty: TypeId, member: SymbolId) -> Option<String> {
        let SymbolKind::Field { index, .. } = self.l.symbol_kind(member) else { return None };
        let (tag, int) = self.tag(value, ty)?;
        Some(self.is_tag(&tag, int, i64::from(*index)))
    }

    fn is_tag(&mut self, tag: &str, int: Int, index: i64) -> String {
        let wanted = self.small(index, int);
        self.val(format_args!("moore.case_eq {tag}, {wanted} : {}", int.name()))
    }

    /// A tagged union as `%p` shows it (21.2.1.7): the member that its tag names, `void` where that holds nothing, `X` if it
    /// names none.
    pub(super) fn tagged_text(&mut self, value: &str, ty: TypeId) -> String {
        let mut text = self.string(b"X");
        let TypeKind::TaggedUnion { fields, .. } = self.l.kind(ty) else { return text };
        let Some((tag, int)) = self.tag(value, ty) else { return text };
        for (index, (name, field, offset)) in (0..).zip(fields) {
            let hit = self.is_tag(&tag, int, index);
            let next = self.fresh();
            self.line(format_args!("{next} = moore.conditional {hit} : i1 -> string {{"));
            self.inside(|c| {
                let open = c.string(format!("'{{{name}:").as_bytes());
                let content = match c.l.class(*field) {
                    Class::Void => c.string(b"void"),
                    _ => {
                        let part = c.member_at(value, ty, (name, *field, *offset));
                        c.pattern_string(part, *field)
                    }
                };
                let close = c.string(b"}");
                let shown = c.val(format_args!("moore.string.concat ({open}, {content}, {close})"));
                c.line(format_args!("moore.yield {shown} : string"));
            });
            self.line("} {");
            self.inside(|c| c.line(format_args!("moore.yield {text} : string")));
            self.line("}");
            text = next;
        }
        text
    }

    /// `tagged Member value`
    pub(super) fn tagged(&mut self, member: SymbolId, value: Option<ExprId>, ty: TypeId) -> String {
        let (SymbolKind::Field { index, .. }, TypeKind::TaggedUnion { fields, tag }) =
            (self.l.symbol_kind(member), self.l.kind(ty))
        else {
            self.error("a tagged union of this kind is not supported");
            return self.default_value(ty);
        };
        if let Some(int) = self.l.int(ty) {
            let tag = Int::unsigned(*tag, int.four);
            let mut parts = vec![(self.small(i64::from(*index), tag), tag)];
            let content = value.and_then(|e| Some((self.value(e), self.int_of(e)?)));
            let width = content.as_ref().map_or(0, |c| c.1.width);
            let padding = Int::unsigned(int.width - tag.width - width, int.four);
            if padding.width > 0 {
                parts.push((self.small(0, padding), padding));
            }
            parts.extend(content);
            let (value, have) = self.concat(parts);
            return self.fit(value, have, ty);
        }
        let mut types = vec![format!("!moore.{}", TAG_TYPE.name())];
        let mut values = vec![self.small(i64::from(*index), TAG_TYPE)];
        for (n, (_, ty, _)) in fields.iter().enumerate() {
            if self.l.class(*ty) == Class::Void {
                continue;
            }
            values.push(match value {
                Some(e) if n == *index as usize => self.value(e),
                _ => self.default_value(*ty),
            });
            types.push(format!("!moore.{}", self.ty(*ty)));
        }
        let whole = self.ty(ty);
        self.val(format_args!("moore.struct_create {} : {} -> {whole}", values.join(", "), types.join(", ")))
    }

    /// Whether a value matches a pattern, as `i1`; what its variables stand for is known from then on. `condition` is that of
    /// a case, or nothing. `None` after an error.
    fn matches(&mut self, pattern: &Pattern, value: &str, ty: TypeId, condition: &str) -> Option<String> {
        match pattern {
            Pattern::Wildcard => Some(self.small(1, BIT)),
            Pattern::Variable((s,)) => {
                self.values.insert(*s, value.to_owned());
                Some(self.small(1, BIT))
            }
            Pattern::Constant((e,)) => {
                let (other, of) = (self.value(*e), self.ty_of(*e));
                let wildcard = match condition {
                    "WildcardJustZ" => Some("casez_eq"),
                    "WildcardXOrZ" => Some("casexz_eq"),
                    _ => None,
                };
                if let (Some(op), Some(a), Some(b)) = (wildcard, self.l.int(ty), self.l.int(of)) {
                    let int = Int { width: a.width.max(b.width), four: true, signed: a.signed && b.signed };
                    let x = self.resize(value.to_owned(), a, int, int.signed);
                    let y = self.resize(other, b, int, int.signed);
                    return Some(self.val(format_args!("moore.{op} {x}, {y} : {}", int.name())));
                }
                let (equal, int) = self.same((value.to_owned(), ty), (other, of), true);
                Some(self.resize(equal, int, BIT, false))
            }
            Pattern::Tagged { member, value: content } => {
                let Some(hit) = self.has_tag(value, ty, *member) else {
                    self.error("a tagged union of this kind is not supported");
                    return None;
                };
                let Some(content) = content else { return Some(hit) };
                self.part_matches(hit, content, *member, (value, ty), condition)
            }
            Pattern::Structure((parts,)) => {
                let mut all = self.small(1, BIT);
                for (field, part) in parts {
                    all = self.part_matches(all, part, *field, (value, ty), condition)?;
                }
                Some(all)
            }
            Pattern::Unknown((class,)) => {
                self.error(super::unsupported(class));
                None
            }
        }
    }

    /// `before`, and that a member matches a pattern.
    fn part_matches(
        &mut self,
        before: String,
        pattern: &Pattern,
        field: SymbolId,
        (value, ty): (&str, TypeId),
        condition: &str,
    ) -> Option<String> {
        let Some((part, of)) = self.part(value, ty, field) else {
            self.error("a member of this kind is not supported");
            return None;
        };
        let hit = self.matches(pattern, &part, of, condition)?;
        Some(self.val(format_args!("moore.and {before}, {hit} : i1")))
    }

    /// One condition of `if` or `?:`, with its type.
    pub(super) fn condition(&mut self, (e, pattern): &Condition) -> (String, Int) {
        let (value, ty) = (self.value(*e), self.ty_of(*e));
        match pattern {
            None => self.truth(value, ty),
            Some(pattern) => {
                let hit = self.matches(pattern, &value, ty, "");
                (hit.unwrap_or_else(|| self.small(0, BIT)), BIT)
            }
        }
    }

    /// `a &&& b matches p ? left : right`; each condition is looked at if those before it are true.
    pub(super) fn conditions(
        &mut self,
        conditions: &[Condition],
        left: ExprId,
        right: ExprId,
        ty: TypeId,
    ) -> String {
        let Some((first, rest)) = conditions.split_first() else { return self.value(left) };
        let (condition, int) = self.condition(first);
        self.conditional(&condition, int, ty, |c| c.conditions(rest, left, right, ty), |c| c.value(right))
    }

    /// A case with patterns.
    pub(super) fn match_statement(
        &mut self,
        (condition, check): (&str, &str),
        value: ExprId,
        items: &[(Pattern, Option<ExprId>, StmtId)],
        default: Option<StmtId>,
    ) {
        let (subject, ty) = (self.value(value), self.ty_of(value));
        if matches!(check, "Unique" | "Unique0") {
            let mut hits = Vec::new();
            for (pattern, filter, _) in items {
                let Some(hit) = self.matches(pattern, &subject, ty, condition) else { return };
                hits.push(match filter {
                    Some(filter) => {
                        let (filter, int) = self.condition(&(*filter, None));
                        let filter = self.resize(filter, int, BIT, false);
                        self.val(format_args!("moore.and {hit}, {filter} : i1"))
                    }
                    None => hit,
                });
            }
            self.at_most_one(&hits, "several items of this unique case match");
        }
        let bodies: Vec<u32> = items.iter().map(|_| self.block()).collect();
        let end = self.block();
        for ((pattern, filter, _), body) in items.iter().zip(&bodies) {
            let Some(hit) = self.matches(pattern, &subject, ty, condition) else { return };
            let hit = self.builtin(hit, BIT);
            let next = self.block();
            match filter {
                Some(filter) => {
                    let further = self.block();
                    self.fork(&hit, further, next);
                    self.begin(further);
                    self.branch(*filter, *body, next);
                }
                None => self.fork(&hit, *body, next),
            }
            self.begin(next);
        }
        let bodies = items.iter().zip(bodies).map(|((_, _, s), body)| (body, *s)).collect();
        self.end_case((check, default), bodies, end);
    }
}
