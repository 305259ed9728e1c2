//! Operations, regions and blocks; the generic form.

use super::attrs::Named;
use super::lexer::Tok;
use super::parser::{Failed, MAX_VALUES, P, Parser};
use super::regions::RegionSpec;
use super::scope::ValueUse;
use super::{custom, engine, suggest};
use crate::attrs::AttrKind;
use crate::diag::Diagnostic;
use crate::loc::Span;
use crate::module::{BlockId, NewOp, OpId, RegionId, ValueId};
use crate::ops::OpKind;
use crate::strings::Str;
use crate::types::Type;

/// An operation whose text has been read, but which is not in the IR yet.
#[derive(Default)]
pub(super) struct Draft {
    pub(super) operands: Vec<ValueId>,
    pub(super) results: Vec<Type>,
    pub(super) attrs: Vec<Named>,
    pub(super) successors: Vec<BlockId>,
    pub(super) regions: Vec<RegionId>,
}

/// The names before `=`, each with its number of values.
pub(super) type ResultNames = [(Str, u32, Span)];

impl Parser<'_> {
    /// Operations up to a label, a `}` or the end, with recovery.
    pub(super) fn operations(&mut self, block: BlockId) {
        while !matches!(self.tok.kind, Tok::Caret | Tok::RBrace | Tok::Eof) {
            let start = self.tok.span.start;
            match self.operation() {
                Ok(op) => self.ir.push_op(block, op),
                Err(Failed) => self.recover(start),
            }
        }
    }

    /// Goes on behind the operation that begins at `start` and is wrong near the current token.
    pub(super) fn recover(&mut self, start: u32) {
        let wrong = self.tok.span.start;
        if self.fatal {
            let end = self.lexer.src.len() as u32;
            return self.seek(end);
        }
        self.seek(start);
        let mut depth = 0usize;
        loop {
            match self.tok.kind {
                Tok::Eof => return,
                Tok::LBrace | Tok::LParen | Tok::LSquare => depth += 1,
                Tok::RBrace if depth == 0 && self.tok.span.start > start => return,
                Tok::RBrace | Tok::RParen | Tok::RSquare => depth = depth.saturating_sub(1),
                Tok::Percent | Tok::Word | Tok::Str | Tok::Caret | Tok::Hash | Tok::Bang
                    if depth == 0
                        && self.tok.span.start >= wrong
                        && self.tok.span.start > start
                        && self.begins_line() =>
                {
                    return;
                }
                _ => {}
            }
            self.bump();
        }
    }

    fn begins_line(&self) -> bool {
        let before = &self.lexer.src[..self.tok.span.start as usize];
        before.iter().rev().find(|c| !matches!(c, b' ' | b'\t' | b'\r')).is_none_or(|c| *c == b'\n')
    }

    /// One operation with its results and location.
    pub(super) fn operation(&mut self) -> P<OpId> {
        let start = self.tok.span.start;
        let mut names = Vec::new();
        if self.at(Tok::Percent) {
            loop {
                let Span { start, end } = self.expect(Tok::Percent)?.span;
                let name = self.ir.strings.intern(&self.lexer.src[start as usize + 1..end as usize]);
                let count = if self.eat(Tok::Colon) { self.number32("a number of results")? } else { 1 };
                if count == 0 {
                    return Err(self.error(self.span_from(start), "a group of results has at least one"));
                }
                names.push((name, count, Span { start, end }));
                if !self.eat(Tok::Comma) {
                    break;
                }
            }
        }
        let result = self.operation_behind_names(start, &names);
        if result.is_err() {
            for &(name, _, span) in &names {
                self.poison(name, span);
            }
        }
        result
    }

    fn operation_behind_names(&mut self, start: u32, names: &ResultNames) -> P<OpId> {
        if !names.is_empty() {
            self.expect(Tok::Equal)?;
        }
        let name_span = self.tok.span;
        let (kind, draft) = match self.tok.kind {
            Tok::Str => {
                let name = self.string()?;
                let name = self.ir.text(name).into_owned();
                let kind = OpKind::from_name(&name).ok_or(()).map_err(|()| self.unknown(&name, name_span))?;
                self.dialects.push(inner_dialect(kind));
                let draft = self.generic(kind);
                self.dialects.pop();
                (kind, draft?)
            }
            Tok::Word => {
                let name = self.word("an operation")?;
                let kind = match OpKind::from_name(name) {
                    Some(kind) => kind,
                    None => self.elided(name).ok_or(()).map_err(|()| self.unknown(name, name_span))?,
                };
                self.dialects.push(inner_dialect(kind));
                let draft = match custom::parse(self, kind, names) {
                    Some(draft) => draft,
                    None => engine::parse(self, kind, names),
                };
                self.dialects.pop();
                (kind, draft?)
            }
            _ => return Err(self.expected("an operation")),
        };
        self.finish(kind, draft, names, self.span_from(start), name_span)
    }

    /// An operation whose dialect is left out.
    fn elided(&self, name: &str) -> Option<OpKind> {
        if name.contains('.') {
            return None;
        }
        let inner = self.dialects.last().copied().unwrap_or("");
        [inner, "builtin"].iter().find_map(|dialect| OpKind::from_name(&format!("{dialect}.{name}")))
    }

    fn unknown(&mut self, name: &str, span: Span) -> Failed {
        let (message, help) = suggest::unknown_operation(name);
        let diagnostic = Diagnostic::error(span, message);
        self.report(match help {
            Some(help) => diagnostic.with_help(help),
            None => diagnostic,
        })
    }

    /// Puts the operation into the IR, and lets its names stand for its results.
    fn finish(
        &mut self,
        kind: OpKind,
        draft: Draft,
        names: &ResultNames,
        span: Span,
        name_span: Span,
    ) -> P<OpId> {
        let named: u64 = names.iter().map(|(_, count, _)| u64::from(*count)).sum();
        let count = draft.results.len();
        if !names.is_empty() && named != count as u64 {
            let message = format!("`{}` has {count} results here, but {named} are named", kind.name());
            return Err(self.error(name_span, message));
        }
        if self.ir.value_count() + count > MAX_VALUES {
            self.fatal = true;
            return Err(self.error(name_span, format!("the text defines more than {MAX_VALUES} values")));
        }
        let mut attrs = draft.attrs;
        self.refuse_twins(&attrs)?;
        self.complete(kind, &mut attrs)?;
        let mut new = NewOp::new(kind, span);
        let mut result_names = names.iter().flat_map(|&(name, count, _)| (0..count).map(move |_| name));
        new.results =
            draft.results.iter().map(|&ty| (ty, result_names.next().unwrap_or(Str::EMPTY))).collect();
        new.operands = draft.operands;
        new.successors = draft.successors;
        new.attrs = attrs;
        let op = self.ir.add_op(new);
        self.ir.attach_regions(op, &draft.regions);
        self.note_placeholders(op);
        let loc = self.location_ref()?;
        self.ir.op_mut(op).loc = loc;
        let mut first = 0;
        for &(name, count, span) in names {
            let value = self.ir.result(op, first as usize);
            self.define(name, value, count, span)?;
            first += count;
        }
        Ok(op)
    }

    /// Adds the defaults of the table, and turns numbers into enumerations.
    fn complete(&mut self, kind: OpKind, attrs: &mut Vec<Named>) -> P<()> {
        for param in kind.info().attrs {
            let name = self.intern(param.name);
            match attrs.iter_mut().find(|(key, _)| *key == name) {
                Some((_, value)) => *value = self.as_enum(param.constraint, *value),
                None => {
                    if let Some(default) = param.default {
                        let value = self.default_value(default)?;
                        attrs.push((name, value));
                    }
                }
            }
        }
        Ok(())
    }

    /// The default of an attribute, written in the table.
    pub(super) fn default_value(&mut self, text: &'static str) -> P<crate::attrs::Attr> {
        let saved = (self.lexer, self.tok, self.last_end);
        self.lexer = super::lexer::Lexer { src: text.as_bytes(), pos: 0 };
        self.tok = self.lexer.next();
        let value = self.parse_attr();
        (self.lexer, self.tok, self.last_end) = saved;
        value
    }

    // ---- operands, successors -------------------------------------------------------------------------------------

    /// `%name` or `%name#1`
    pub(super) fn value_use(&mut self) -> P<ValueUse> {
        let Span { start, end } = self.expect(Tok::Percent)?.span;
        let name = self.ir.strings.intern(&self.lexer.src[start as usize + 1..end as usize]);
        let number = if self.at(Tok::Hash) && self.tok.span.start == end {
            let token = self.bump();
            let digits = &self.src(token.span)[1..];
            match super::parser::parse_u64(digits).and_then(|n| u32::try_from(n).ok()) {
                Some(number) => number,
                None => return Err(self.error(token.span, "expected the number of a result behind `#`")),
            }
        } else {
            0
        };
        Ok(ValueUse { name, number, span: self.span_from(start) })
    }

    /// Uses with commas between them, perhaps none.
    pub(super) fn value_uses(&mut self) -> P<Vec<ValueUse>> {
        let mut uses = Vec::new();
        if self.at(Tok::Percent) {
            uses.push(self.value_use()?);
            while self.eat(Tok::Comma) {
                uses.push(self.value_use()?);
            }
        }
        Ok(uses)
    }

    /// The values of some uses, which must be as many as the types.
    pub(super) fn resolve_all(
        &mut self,
        uses: &[ValueUse],
        types: &[Type],
        into: &mut Vec<ValueId>,
    ) -> P<()> {
        if uses.len() != types.len() {
            let span = uses.first().map_or(self.span_from(self.last_end.saturating_sub(1)), |u| u.span);
            return Err(self.error(span, format!("{} operands have {} types", uses.len(), types.len())));
        }
        for (of, ty) in uses.iter().zip(types) {
            into.push(self.resolve(*of, Some(*ty))?);
        }
        Ok(())
    }

    pub(super) fn successor(&mut self) -> P<BlockId> {
        let span = self.expect(Tok::Caret)?.span;
        let name = self.ir.strings.intern(&self.src(span)[1..]);
        Ok(self.successor_block(name, span))
    }

    // ---- the generic form -----------------------------------------------------------------------------------------

    fn generic(&mut self, kind: OpKind) -> P<Draft> {
        let mut draft = Draft::default();
        self.expect(Tok::LParen)?;
        let uses = self.list_until(Tok::RParen, Self::value_use)?;
        if self.eat(Tok::LSquare) {
            draft.successors = self.list_until(Tok::RSquare, Self::successor)?;
        }
        if self.eat(Tok::Less) {
            self.attr_dict(&mut draft.attrs)?;
            self.expect(Tok::Greater)?;
        }
        if self.eat(Tok::LParen) {
            let isolated = kind.info().has_trait("isolated");
            draft.regions =
                self.list_until(Tok::RParen, |p| p.region(RegionSpec { isolated, ..RegionSpec::default() }))?;
        }
        if self.at(Tok::LBrace) {
            self.attr_dict(&mut draft.attrs)?;
        }
        self.expect(Tok::Colon)?;
        let span = self.tok.span;
        let (inputs, results) = self.function_type_lists()?;
        if inputs.len() != uses.len() {
            return Err(self.error(span, format!("{} operands have {} types", uses.len(), inputs.len())));
        }
        self.resolve_all(&uses, &inputs, &mut draft.operands)?;
        draft.results = results;
        Ok(draft)
    }
}

/// The dialect whose name may be left out inside `kind`.
fn inner_dialect(kind: OpKind) -> &'static str {
    if kind.info().has_trait("dialect") { kind.dialect() } else { "" }
}

impl Parser<'_> {
    /// The attribute with the sizes of the groups.
    pub(super) fn segments(&mut self, name: &str, sizes: impl Iterator<Item = usize>) -> Named {
        let ty = self.ir.types.int(32);
        let values = sizes.map(|n| n as i64).collect();
        (self.intern(name), self.attr(AttrKind::DenseArray { ty, values }))
    }
}
