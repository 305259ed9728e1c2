//! Locations.

use super::lexer::Tok;
use super::parser::{P, Parser};
use crate::attrs::{Attr, AttrKind};
use crate::loc::{Loc, LocKind, Span};

impl Parser<'_> {
    /// `loc(…)`
    pub(super) fn location(&mut self) -> P<Loc> {
        self.expect_word("loc")?;
        self.expect(Tok::LParen)?;
        let loc = self.nested(Self::location_body)?;
        self.expect(Tok::RParen)?;
        Ok(loc)
    }

    /// `loc(…)`, if there is one.
    pub(super) fn location_ref(&mut self) -> P<Loc> {
        if self.at_word("loc") && self.peek().kind == Tok::LParen {
            self.location()
        } else {
            Ok(Loc::UNKNOWN)
        }
    }

    /// Reads the location aliases of the whole text: they stand at its end, and are used before.
    fn preload_locations(&mut self) {
        self.preloaded = true;
        let here = (self.lexer, self.tok, self.last_end);
        let nesting = self.nesting();
        let src = self.lexer.src;
        let mut from = 0;
        while let Some(at) = src[from..].windows(2).position(|pair| pair == b"\n#") {
            from += at + 1;
            self.seek(from as u32);
            let name = self.bump().span;
            if !self.eat(Tok::Equal) || !self.at_word("loc") {
                continue;
            }
            let name = self.ir.strings.intern(&self.src(name)[1..]);
            // What is wrong is reported when the parser comes to it.
            let before = (self.diags.len(), self.fatal);
            let alias = self.alias_of(|p| {
                let loc = p.location()?;
                Ok(p.attr(AttrKind::Location(loc)))
            });
            match alias {
                Ok(alias) => {
                    self.attr_aliases.entry(name).or_insert(alias);
                }
                Err(_) => {
                    self.diags.truncate(before.0);
                    self.fatal = before.1;
                }
            }
        }
        self.set_nesting(nesting);
        (self.lexer, self.tok, self.last_end) = here;
    }

    fn as_location(&mut self, attr: Attr, span: Span) -> P<Loc> {
        match *self.ir.attrs.kind(attr) {
            AttrKind::Location(loc) => Ok(loc),
            _ => Err(self.error(span, "this alias does not stand for a location")),
        }
    }

    fn location_body(&mut self) -> P<Loc> {
        let kind = match self.tok.kind {
            Tok::Hash => {
                let span = self.bump().span;
                let name = self.ir.strings.intern(&self.src(span)[1..]);
                if !self.attr_aliases.contains_key(&name) && !self.preloaded {
                    self.preload_locations();
                }
                let attr = self.use_attr_alias(name, span)?;
                return self.as_location(attr, span);
            }
            Tok::Str => {
                let name = self.string()?;
                if self.eat(Tok::Colon) {
                    let line = self.number32("a line")?;
                    self.expect(Tok::Colon)?;
                    let col = self.number32("a column")?;
                    let end = if self.eat_word("to") {
                        let end_line = if self.at(Tok::Int) { self.number32("a line")? } else { line };
                        self.expect(Tok::Colon)?;
                        Some((end_line, self.number32("a column")?))
                    } else {
                        None
                    };
                    LocKind::File { file: name, line, col, end }
                } else if self.eat(Tok::LParen) {
                    let child = self.nested(Self::location_item)?;
                    self.expect(Tok::RParen)?;
                    LocKind::Name(name, child)
                } else {
                    LocKind::Name(name, Loc::UNKNOWN)
                }
            }
            Tok::Word => match self.text() {
                b"unknown" => {
                    self.bump();
                    LocKind::Unknown
                }
                b"callsite" => {
                    self.bump();
                    self.expect(Tok::LParen)?;
                    let callee = self.nested(Self::location_item)?;
                    self.expect_word("at")?;
                    let caller = self.nested(Self::location_item)?;
                    self.expect(Tok::RParen)?;
                    LocKind::CallSite(callee, caller)
                }
                b"fused" => {
                    self.bump();
                    let metadata =
                        if self.at(Tok::Less) { Some(self.angled(Self::parse_attr)?) } else { None };
                    self.expect(Tok::LSquare)?;
                    let parts = self.list_until(Tok::RSquare, |p| p.nested(Self::location_item))?;
                    LocKind::Fused(metadata, parts.into())
                }
                _ => return Err(self.expected("a location")),
            },
            _ => return Err(self.expected("a location")),
        };
        Ok(self.ir.intern_loc(kind))
    }

    /// A location inside another, with or without `loc( )`.
    fn location_item(&mut self) -> P<Loc> {
        if self.at_word("loc") { self.location() } else { self.location_body() }
    }
}
