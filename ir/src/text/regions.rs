//! Regions, blocks and their labels.

use super::lexer::Tok;
use super::parser::{Failed, MAX_REGIONS, P, Parser};
use crate::loc::{Loc, Span};
use crate::module::{BlockId, NewOp, RegionId};
use crate::ops::OpKind;
use crate::strings::Str;
use crate::types::Type;

/// An argument of the entry block that the operation itself spells.
pub(super) struct EntryArg {
    pub(super) name: Option<(Str, Span)>,
    pub(super) ty: Type,
    pub(super) loc: Loc,
}

/// What a region expects.
#[derive(Default)]
pub(super) struct RegionSpec {
    pub(super) isolated: bool,
    pub(super) args: Vec<EntryArg>,
    /// The terminator that may be left out.
    pub(super) implicit: Option<OpKind>,
    /// There is a block even if nothing stands in it.
    pub(super) single_block: bool,
}

impl RegionSpec {
    /// What the table says about the regions of `kind`.
    pub(super) fn of(kind: OpKind) -> RegionSpec {
        let info = kind.info();
        RegionSpec {
            isolated: info.has_trait("isolated"),
            args: Vec::new(),
            implicit: info.implicit_terminator(),
            single_block: info.has_trait("single_block"),
        }
    }
}

impl Parser<'_> {
    /// `{ … }`
    pub(super) fn region(&mut self, spec: RegionSpec) -> P<RegionId> {
        let open = self.expect(Tok::LBrace)?.span;
        if self.regions >= MAX_REGIONS {
            return Err(self.error(open, format!("regions are nested more than {MAX_REGIONS} levels deep")));
        }
        self.regions += 1;
        let region = self.ir.detached_region();
        self.enter_region(region, spec.isolated);
        self.region_body(region, spec, open);
        self.leave_region();
        self.regions -= 1;
        self.expect(Tok::RBrace).map(|_| region)
    }

    fn region_body(&mut self, region: RegionId, spec: RegionSpec, open: Span) {
        let has_entry = !spec.args.is_empty() || spec.implicit.is_some();
        let mut entry = None;
        if has_entry || !matches!(self.tok.kind, Tok::Caret | Tok::RBrace) {
            let starts_with_label = self.at(Tok::Caret) && spec.args.is_empty();
            if !starts_with_label {
                let block = self.ir.add_block(region);
                for arg in spec.args {
                    let (name, span) = arg.name.unwrap_or((Str::EMPTY, open));
                    let value = self.ir.add_arg(block, arg.ty, name, arg.loc);
                    if arg.name.is_some() {
                        // A twin has been reported; the rest of the body is read all the same.
                        let _ = self.define(name, value, 1, span);
                    }
                }
                self.operations(block);
                entry = Some(block);
            }
        }
        while self.at(Tok::Caret) {
            let start = self.tok.span.start;
            match self.label() {
                Ok(block) => {
                    entry.get_or_insert(block);
                    self.operations(block);
                }
                Err(Failed) => self.recover(start),
            }
        }
        if spec.single_block && self.ir.region(region).blocks.is_empty() {
            self.ir.add_block(region);
        }
        if let Some(kind) = spec.implicit {
            let block = self.ir.region(region).blocks.first().copied();
            let block = block.unwrap_or_else(|| self.ir.add_block(region));
            let last = self.ir.block(block).ops.last().copied();
            if !last.is_some_and(|op| self.ir.kind(op).info().has_trait("terminator")) {
                let op = self.ir.add_op(NewOp::new(kind, self.tok.span));
                self.ir.push_op(block, op);
            }
        }
    }

    /// `^bb1(%a: T, …):`
    fn label(&mut self) -> P<BlockId> {
        let span = self.expect(Tok::Caret)?.span;
        let name = self.ir.strings.intern(&self.src(span)[1..]);
        let block = self.define_block(name, span)?;
        if self.eat(Tok::LParen) {
            self.list_until(Tok::RParen, |p| {
                let Span { start, end } = p.expect(Tok::Percent)?.span;
                let name = p.ir.strings.intern(&p.lexer.src[start as usize + 1..end as usize]);
                p.expect(Tok::Colon)?;
                let ty = p.parse_type()?;
                let loc = p.location_ref()?;
                let value = p.ir.add_arg(block, ty, name, loc);
                p.define(name, value, 1, Span { start, end })
            })?;
        }
        self.expect(Tok::Colon)?;
        Ok(block)
    }
}
