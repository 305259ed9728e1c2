//! Attributes: the builtin ones, and dictionaries of them.

use super::lexer::Tok;
use super::parser::{P, Parser};
use crate::attrs::{Attr, AttrKind};
use crate::loc::Span;
use crate::strings::Str;
use num_bigint::BigInt;

/// A pair of an attribute dictionary.
pub(super) type Named = (Str, Attr);

impl Parser<'_> {
    pub(super) fn attr(&mut self, kind: AttrKind) -> Attr {
        self.ir.attrs.intern(kind)
    }

    pub(super) fn unit_attr(&mut self) -> Attr {
        self.attr(AttrKind::Unit)
    }

    pub(super) fn string_attr(&mut self, value: Str) -> Attr {
        self.attr(AttrKind::String { value, ty: None })
    }

    pub(super) fn int_attr(&mut self, value: impl Into<BigInt>, width: u32) -> Attr {
        let ty = self.ir.types.int(width);
        self.attr(AttrKind::Integer { value: value.into(), ty })
    }

    /// Any attribute.
    pub(super) fn parse_attr(&mut self) -> P<Attr> {
        self.nested(Self::attribute)
    }

    fn attribute(&mut self) -> P<Attr> {
        let kind = match self.tok.kind {
            Tok::LSquare => {
                self.bump();
                AttrKind::Array(self.list_until(Tok::RSquare, Self::parse_attr)?.into())
            }
            Tok::LBrace => {
                let mut pairs = Vec::new();
                self.attr_dict(&mut pairs)?;
                self.sort_dict(&mut pairs);
                AttrKind::Dict(pairs.into())
            }
            Tok::Str => {
                let value = self.string()?;
                let ty = if self.eat(Tok::Colon) { Some(self.parse_type()?) } else { None };
                AttrKind::String { value, ty }
            }
            Tok::Int | Tok::Float | Tok::Minus => return self.numeric(None),
            Tok::At => AttrKind::Symbol(self.symbol_path()?),
            Tok::Hash => return self.hash_attr(),
            Tok::Bang | Tok::LParen => AttrKind::Type(self.parse_type()?),
            Tok::Word => match self.text() {
                b"true" | b"false" => {
                    let value = self.bump().span;
                    let value = i32::from(self.src(value) == b"true");
                    return Ok(self.int_attr(value, 1));
                }
                b"unit" => {
                    self.bump();
                    AttrKind::Unit
                }
                b"array" if self.peek().kind == Tok::Less => {
                    self.bump();
                    return self.angled(Self::dense_array);
                }
                b"loc" => AttrKind::Location(self.location()?),
                b"dense" | b"dense_resource" | b"sparse" => {
                    let prefix = self.bump().span;
                    let prefix = std::str::from_utf8(self.src(prefix)).expect("keywords are ASCII");
                    let inner = self.raw_angle_body()?;
                    let body = match prefix {
                        "dense" => inner,
                        _ => {
                            let text = format!("{prefix}<{}>", self.ir.text(inner));
                            self.intern(&text)
                        }
                    };
                    self.expect(Tok::Colon)?;
                    let ty = self.parse_type()?;
                    AttrKind::DenseElements { body, ty }
                }
                b"affine_map" | b"affine_set" | b"strided" | b"distinct" => {
                    let start = self.bump().span.start;
                    if self.eat(Tok::LSquare) {
                        self.expect(Tok::Int)?;
                        self.expect(Tok::RSquare)?;
                    }
                    self.raw_angle_body()?;
                    let span = self.span_from(start);
                    let body = self.ir.strings.intern(self.src(span));
                    AttrKind::Opaque { dialect: Str::EMPTY, body }
                }
                _ if self.at_type() => AttrKind::Type(self.parse_type()?),
                _ => return Err(self.expected("an attribute")),
            },
            _ => return Err(self.expected("an attribute")),
        };
        Ok(self.attr(kind))
    }

    pub(super) fn symbol_path(&mut self) -> P<Box<[Str]>> {
        let mut path = vec![self.symbol()?];
        while self.eat(Tok::ColonColon) {
            path.push(self.symbol()?);
        }
        Ok(path.into())
    }

    /// `{a, b = 1 : i8}`
    pub(super) fn attr_dict(&mut self, into: &mut Vec<Named>) -> P<()> {
        self.expect(Tok::LBrace)?;
        let begin = into.len();
        self.list_until(Tok::RBrace, |p| {
            let span = p.tok.span;
            let name = p.word_or_string("the name of an attribute")?;
            if name == Str::EMPTY {
                return Err(p.error(span, "the name of an attribute is empty"));
            }
            let value = if p.eat(Tok::Equal) { p.parse_attr()? } else { p.unit_attr() };
            into.push((name, value));
            Ok(())
        })?;
        self.refuse_twins(&into[begin..])
    }

    pub(super) fn refuse_twins(&mut self, pairs: &[Named]) -> P<()> {
        if pairs.len() < 2 {
            return Ok(());
        }
        let mut names: Vec<Str> = pairs.iter().map(|(name, _)| *name).collect();
        names.sort_unstable();
        match names.windows(2).find(|pair| pair[0] == pair[1]) {
            None => Ok(()),
            Some(pair) => {
                let message = format!("the attribute `{}` is given twice", self.ir.text(pair[0]));
                let at = self.last_end;
                Err(self.error(Span { start: at.saturating_sub(1), end: at }, message))
            }
        }
    }

    fn sort_dict(&self, pairs: &mut [Named]) {
        pairs.sort_by(|a, b| self.ir.strings.bytes(a.0).cmp(self.ir.strings.bytes(b.0)));
    }

    pub(super) fn boolean(&mut self) -> P<bool> {
        if self.eat_word("true") {
            Ok(true)
        } else if self.eat_word("false") {
            Ok(false)
        } else {
            Err(self.expected("`true` or `false`"))
        }
    }

    /// The text between `<` and the matching `>`; brackets inside must match, `->` is no bracket.
    pub(super) fn raw_angle_body(&mut self) -> P<Str> {
        let open = self.expect(Tok::Less)?.span;
        let mut stack = vec![Tok::Greater];
        loop {
            match self.tok.kind {
                Tok::Less => stack.push(Tok::Greater),
                Tok::LParen => stack.push(Tok::RParen),
                Tok::LSquare => stack.push(Tok::RSquare),
                Tok::LBrace => stack.push(Tok::RBrace),
                kind @ (Tok::Greater | Tok::RParen | Tok::RSquare | Tok::RBrace) => {
                    let open = stack.pop();
                    if open != Some(kind) {
                        return Err(self.error(self.tok.span, "the brackets do not match"));
                    }
                }
                Tok::Eof => return Err(self.error(open, "this bracket is never closed")),
                _ => {}
            }
            let close = self.tok.span.start;
            self.bump();
            if stack.is_empty() {
                let body = Span { start: open.end, end: close };
                return Ok(self.ir.strings.intern(self.src(body)));
            }
        }
    }
}
