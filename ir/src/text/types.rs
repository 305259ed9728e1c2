//! Types.

use super::lexer::Tok;
use super::parser::{P, Parser, parse_u64};
use super::suggest;
use crate::diag::Diagnostic;
use crate::loc::Span;
use crate::types::{Direction, FloatKind, Port, Sign, Type, TypeKind};

/// MLIR's own limit on the width of an integer.
pub(super) const MAX_WIDTH: u32 = (1 << 24) - 1;

impl Parser<'_> {
    pub(super) fn mk(&mut self, kind: TypeKind) -> Type {
        self.ir.types.intern(kind)
    }

    /// Any type.
    pub(super) fn parse_type(&mut self) -> P<Type> {
        self.nested(|p| match p.tok.kind {
            Tok::Bang => p.dialect_type(),
            Tok::Word => p.builtin_type(),
            Tok::LParen => p.function_type(),
            _ => Err(p.expected("a type")),
        })
    }

    /// Whether a type begins here.
    pub(super) fn at_type(&self) -> bool {
        match self.tok.kind {
            Tok::Bang | Tok::LParen => true,
            Tok::Word => {
                let text = self.text();
                integer_type(text).is_some()
                    || matches!(
                        text,
                        b"index"
                            | b"f16"
                            | b"bf16"
                            | b"f32"
                            | b"f64"
                            | b"none"
                            | b"tuple"
                            | b"vector"
                            | b"tensor"
                            | b"memref"
                    )
            }
            _ => false,
        }
    }

    pub(super) fn type_list(&mut self) -> P<Vec<Type>> {
        let mut types = vec![self.parse_type()?];
        while self.eat(Tok::Comma) {
            types.push(self.parse_type()?);
        }
        Ok(types)
    }

    fn builtin_type(&mut self) -> P<Type> {
        let token = self.tok;
        let text = self.text();
        if let Some((sign, digits)) = integer_type(text) {
            self.bump();
            return match parse_u64(digits).and_then(|w| u32::try_from(w).ok()).filter(|w| *w <= MAX_WIDTH) {
                Some(width) => Ok(self.mk(TypeKind::Integer { width, sign })),
                None => Err(self.error(token.span, format!("an integer has at most {MAX_WIDTH} bits"))),
            };
        }
        let float = match text {
            b"f16" => Some(FloatKind::F16),
            b"bf16" => Some(FloatKind::BF16),
            b"f32" => Some(FloatKind::F32),
            b"f64" => Some(FloatKind::F64),
            _ => None,
        };
        if let Some(float) = float {
            self.bump();
            return Ok(self.mk(TypeKind::Float(float)));
        }
        match text {
            b"index" => {
                self.bump();
                Ok(self.mk(TypeKind::Index))
            }
            b"none" => {
                self.bump();
                Ok(self.mk(TypeKind::None))
            }
            b"tuple" => {
                self.bump();
                self.expect(Tok::Less)?;
                let items = self.list_until(Tok::Greater, Self::parse_type)?;
                Ok(self.mk(TypeKind::Tuple(items.into())))
            }
            b"vector" | b"tensor" | b"memref" => {
                let mnemonic = match text {
                    b"vector" => "vector",
                    b"tensor" => "tensor",
                    _ => "memref",
                };
                self.bump();
                let body = self.raw_angle_body()?;
                Ok(self.mk(TypeKind::Shaped { mnemonic, body }))
            }
            _ => Err(self.expected("a type")),
        }
    }

    /// `(a, b) -> c` or `(a, b) -> (c, d)`
    fn function_type(&mut self) -> P<Type> {
        let (inputs, results) = self.function_type_lists()?;
        Ok(self.mk(TypeKind::Function { inputs: inputs.into(), results: results.into() }))
    }

    pub(super) fn function_type_lists(&mut self) -> P<(Vec<Type>, Vec<Type>)> {
        self.expect(Tok::LParen)?;
        let inputs = self.list_until(Tok::RParen, Self::parse_type)?;
        self.expect(Tok::Arrow)?;
        let results = self.type_or_list()?;
        Ok((inputs, results))
    }

    /// `T` or `(T, …)`; a parenthesis opens the list, so that a function type needs its own.
    pub(super) fn type_or_list(&mut self) -> P<Vec<Type>> {
        if self.eat(Tok::LParen) {
            self.list_until(Tok::RParen, Self::parse_type)
        } else {
            Ok(vec![self.parse_type()?])
        }
    }

    fn dialect_type(&mut self) -> P<Type> {
        let token = self.bump();
        let name = &self.src(token.span)[1..];
        let name = std::str::from_utf8(name).expect("identifiers are ASCII");
        match name.split_once('.') {
            Some((dialect, mnemonic)) => self.type_body(dialect, mnemonic, token.span),
            None if self.at(Tok::Less) && self.tok.span.start == token.span.end => self.pretty_type(name),
            None => {
                let name = self.intern(name);
                self.use_type_alias(name, token.span)
            }
        }
    }

    /// `!dialect<mnemonic…>`, the older spelling of `!dialect.mnemonic…`, behind the name of the dialect.
    fn pretty_type(&mut self, dialect: &str) -> P<Type> {
        if suggest::is_known(dialect) {
            return self.nested(|p| {
                p.expect(Tok::Less)?;
                let span = p.tok.span;
                let mnemonic = p.word("the name of a type")?;
                let ty = p.type_body(dialect, mnemonic, span)?;
                p.expect(Tok::Greater)?;
                Ok(ty)
            });
        }
        let body = self.raw_angle_body()?;
        let body = format!("<{}>", self.ir.text(body));
        let (dialect, body) = (self.intern(dialect), self.intern(&body));
        Ok(self.mk(TypeKind::Opaque { dialect, body }))
    }

    /// The type `!dialect.mnemonic`, of which the name has been read.
    pub(super) fn type_body(&mut self, dialect: &str, mnemonic: &str, span: Span) -> P<Type> {
        let kind = match (dialect, mnemonic) {
            ("hw", _) => return self.hw_type(mnemonic, span),
            ("moore", _) => return self.moore_type(mnemonic, span),
            ("seq", "clock") => TypeKind::SeqClock,
            ("seq", "immutable") => TypeKind::SeqImmutable(self.angled(Self::parse_type)?),
            ("seq", "hlmem") => {
                self.expect_dimensions()?;
                let mut shape = Vec::new();
                while let Some(size) = self.known_dimension()? {
                    shape.push(size);
                }
                let element = self.parse_type()?;
                self.expect(Tok::Greater)?;
                TypeKind::SeqHlMem { shape: shape.into(), element }
            }
            ("seq", "firmem") => {
                self.expect(Tok::Less)?;
                let depth = self.number("the number of words")?;
                self.expect_word("x")?;
                let width = self.number32("the width of a word")?;
                let mask = if self.eat(Tok::Comma) {
                    self.expect_word("mask")?;
                    Some(self.number32("the width of the mask")?)
                } else {
                    None
                };
                self.expect(Tok::Greater)?;
                TypeKind::SeqFirMem { depth, width, mask }
            }
            ("llhd", "time") => TypeKind::LlhdTime,
            ("llhd", "ref") => TypeKind::LlhdRef(self.angled(Self::parse_type)?),
            ("sim", "fstring") => TypeKind::SimFString,
            ("sim", "dstring") => TypeKind::SimDString,
            ("sim", "output_stream") => TypeKind::SimOutputStream,
            ("sim", "queue") => {
                self.expect(Tok::Less)?;
                let element = self.parse_type()?;
                self.expect(Tok::Comma)?;
                let bound = self.number("the largest size of the queue, or 0")?;
                self.expect(Tok::Greater)?;
                TypeKind::SimQueue(element, bound)
            }
            ("sim", "assoc_array") => {
                self.expect(Tok::Less)?;
                let element = self.parse_type()?;
                self.expect(Tok::Comma)?;
                let key = self.parse_type()?;
                self.expect(Tok::Greater)?;
                TypeKind::SimAssocArray { element, key }
            }
            ("sim", "dpi_functy") => {
                self.expect(Tok::Less)?;
                TypeKind::SimDpiFunc(
                    self.list_until(Tok::Greater, |p| {
                        let dir = p.dpi_direction()?;
                        let name = p.string()?;
                        p.expect(Tok::Colon)?;
                        Ok(Port { dir, name, ty: p.parse_type()? })
                    })?
                    .into(),
                )
            }
            ("ltl", "sequence") => TypeKind::LtlSequence,
            ("ltl", "property") => TypeKind::LtlProperty,
            ("dbg", "array" | "enum" | "scope" | "struct" | "value") => TypeKind::Dbg(self.intern(mnemonic)),
            ("llvm", _) => self.llvm_type(mnemonic, span)?,
            ("llhd", "sig" | "ptr") => {
                let help = "this type was removed from CIRCT in 2024; convert the design again with a current circt-verilog, which writes `!llhd.ref<…>`";
                return Err(self.report(
                    Diagnostic::error(span, format!("the type `!llhd.{mnemonic}` no longer exists"))
                        .with_help(help),
                ));
            }
            _ => {
                if suggest::is_known(dialect) {
                    return Err(self.report(suggest::unknown_type(dialect, mnemonic, span)));
                }
                let body = if self.at(Tok::Less) {
                    let inner = self.raw_angle_body()?;
                    format!("{mnemonic}<{}>", self.ir.text(inner))
                } else {
                    mnemonic.to_owned()
                };
                TypeKind::Opaque { dialect: self.intern(dialect), body: self.intern(&body) }
            }
        };
        Ok(self.mk(kind))
    }

    pub(super) fn angled<T>(&mut self, inner: impl FnOnce(&mut Self) -> P<T>) -> P<T> {
        self.expect(Tok::Less)?;
        let value = inner(self)?;
        self.expect(Tok::Greater)?;
        Ok(value)
    }

    /// The `<` before dimensions: what follows is not cut into the usual tokens, for `0x` must not begin a
    /// hexadecimal number.
    pub(super) fn expect_dimensions(&mut self) -> P<()> {
        if self.at(Tok::Less) { Ok(()) } else { Err(self.expected("`<`")) }
    }

    /// `4x`, behind `<` or another dimension. The lexer stands behind the current token, which is `<` or the last
    /// token that ended in `x`.
    pub(super) fn known_dimension(&mut self) -> P<Option<u64>> {
        let from = if self.at(Tok::Less) { self.tok.span.end } else { self.last_end } as usize;
        let src = self.lexer.src;
        let blank = src[from..].iter().take_while(|c| c.is_ascii_whitespace()).count();
        let start = from + blank;
        let digits = src[start..].iter().take_while(|c| c.is_ascii_digit()).count();
        let end = start + digits;
        if digits == 0 || src.get(end) != Some(&b'x') {
            if self.at(Tok::Less) {
                self.bump();
            }
            return Ok(None);
        }
        let Some(size) = parse_u64(&src[start..end]) else {
            let span = Span { start: start as u32, end: end as u32 };
            return Err(self.error(span, "a dimension is too large"));
        };
        self.seek(end as u32 + 1);
        Ok(Some(size))
    }

    pub(super) fn dpi_direction(&mut self) -> P<Direction> {
        let span = self.tok.span;
        Ok(match self.word("a direction")? {
            "in" => Direction::In,
            "out" => Direction::Out,
            "inout" => Direction::InOut,
            "return" => Direction::Return,
            "ref" => Direction::Ref,
            _ => return Err(self.error(span, "expected `in`, `out`, `inout`, `return` or `ref`")),
        })
    }
}

/// The sign and the digits of `i8`, `si8`, `ui8`.
fn integer_type(text: &[u8]) -> Option<(Sign, &[u8])> {
    let (sign, digits) = match text {
        [b'i', digits @ ..] => (Sign::Signless, digits),
        [b's', b'i', digits @ ..] => (Sign::Signed, digits),
        [b'u', b'i', digits @ ..] => (Sign::Unsigned, digits),
        _ => return None,
    };
    (!digits.is_empty() && digits.iter().all(u8::is_ascii_digit)).then_some((sign, digits))
}
