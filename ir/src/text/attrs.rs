//! Attributes.

use super::lexer::Tok;
use super::parser::{P, Parser, parse_u64};
use crate::attrs::{Attr, AttrKind, TimeUnit};
use crate::loc::Span;
use crate::strings::Str;
use crate::types::{FloatKind, Sign, Type, TypeKind};
use num_bigint::{BigInt, Sign as BigSign};

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

    // ---- numbers --------------------------------------------------------------------------------------------------

    /// A number, followed by its type unless that is known.
    pub(super) fn numeric(&mut self, known: Option<Type>) -> P<Attr> {
        let start = self.tok.span.start;
        let negative = self.eat(Tok::Minus);
        if !matches!(self.tok.kind, Tok::Int | Tok::Float) {
            return Err(self.expected("a number"));
        }
        let token = self.bump();
        let ty = match known {
            Some(ty) => ty,
            None if self.eat(Tok::Colon) => self.parse_type()?,
            None if token.kind == Tok::Int => self.ir.types.int(64),
            None => self.mk(TypeKind::Float(FloatKind::F64)),
        };
        let text = self.src(token.span);
        let span = Span { start, end: token.span.end };
        self.number_of_type(text, negative, ty, span)
    }

    fn number_of_type(&mut self, text: &[u8], negative: bool, ty: Type, span: Span) -> P<Attr> {
        let is_float = text.contains(&b'.') && !text.starts_with(b"0x");
        match *self.ir.type_kind(ty) {
            TypeKind::Float(kind) => {
                let bits = if is_float {
                    decimal_float(text, negative, kind)
                } else if text.starts_with(b"0x") && !negative {
                    hex_float(text, kind)
                } else {
                    None
                };
                match bits {
                    Some(bits) => Ok(self.attr(AttrKind::Float { bits, ty })),
                    None => Err(self.error(
                        span,
                        "expected a floating point number such as `1.0`, or its bits in hexadecimal",
                    )),
                }
            }
            TypeKind::Integer { width, sign } if !is_float => {
                let value = self.integer_in(text, negative, width, sign, span)?;
                Ok(self.attr(AttrKind::Integer { value, ty }))
            }
            TypeKind::Index if !is_float => {
                let value = self.integer_in(text, negative, 64, Sign::Signless, span)?;
                Ok(self.attr(AttrKind::Integer { value, ty }))
            }
            _ => Err(self.error(span, "this number does not fit its type")),
        }
    }

    fn integer_in(&mut self, text: &[u8], negative: bool, width: u32, sign: Sign, span: Span) -> P<BigInt> {
        // Decimal numbers take quadratic time: no more digits than the width can need.
        let (digits, radix) = match text.strip_prefix(b"0x") {
            Some(hex) => (hex, 16),
            None => (text, 10),
        };
        let zeros = digits.iter().take_while(|c| **c == b'0').count();
        let digits = &digits[zeros.min(digits.len() - 1)..];
        let value = (digits.len() <= width as usize + 1).then(|| parse_big(digits, radix)).flatten();
        let Some(value) = value else {
            return Err(self.error(span, format!("this number does not fit in {width} bits")));
        };
        let value = if negative { -value } else { value };
        let magnitude = value.bits();
        let fits = match (value.sign(), sign) {
            (BigSign::Minus, Sign::Unsigned) => false,
            (BigSign::Minus, _) => {
                magnitude <= u64::from(width) && (magnitude < u64::from(width) || is_power(&value))
            }
            (_, Sign::Signed) => magnitude < u64::from(width).max(1),
            _ => magnitude <= u64::from(width),
        };
        if !fits {
            return Err(self.error(span, format!("this number does not fit in {width} bits")));
        }
        // A number without a sign of its own is kept as if it were signed, a bit as 0 or 1.
        Ok(match sign {
            Sign::Signless if width == 1 => BigInt::from(u8::from(value != BigInt::ZERO)),
            Sign::Signless if value.sign() == BigSign::Plus && magnitude == u64::from(width) => {
                value - (BigInt::from(1) << width)
            }
            _ => value,
        })
    }

    /// The value of an integer attribute whose type the format does not spell.
    pub(super) fn integer_value(&mut self, width: u32) -> P<Attr> {
        if self.at_word("true") || self.at_word("false") {
            let value = i32::from(self.at_word("true"));
            self.bump();
            return Ok(self.int_attr(value, width));
        }
        let ty = self.ir.types.int(width);
        self.numeric(Some(ty))
    }

    /// What follows `array<`.
    fn dense_array(&mut self) -> P<Attr> {
        let ty = self.parse_type()?;
        let values = if self.eat(Tok::Colon) {
            let mut values = vec![self.dense_element(ty)?];
            while self.eat(Tok::Comma) {
                values.push(self.dense_element(ty)?);
            }
            values
        } else {
            Vec::new()
        };
        Ok(self.attr(AttrKind::DenseArray { ty, values: values.into() }))
    }

    /// `[1, 2]` of elements of `width` bits, as formats write it.
    pub(super) fn bare_dense_array(&mut self, width: u32) -> P<Attr> {
        let ty = self.ir.types.int(width);
        self.expect(Tok::LSquare)?;
        let values = self.list_until(Tok::RSquare, |p| p.dense_element(ty))?;
        Ok(self.attr(AttrKind::DenseArray { ty, values: values.into() }))
    }

    fn dense_element(&mut self, ty: Type) -> P<i64> {
        let span = self.tok.span;
        if self.eat_word("true") {
            return Ok(1);
        }
        if self.eat_word("false") {
            return Ok(0);
        }
        let attr = self.numeric(Some(ty))?;
        match self.ir.attrs.kind(attr) {
            AttrKind::Integer { value, .. } => match i64::try_from(value) {
                Ok(value) => Ok(value),
                Err(_) => Err(self.error(span, "an element of an array has at most 64 bits")),
            },
            AttrKind::Float { bits, .. } => Ok(*bits as i64),
            _ => Err(self.error(span, "expected a number")),
        }
    }

    // ---- dialect attributes ---------------------------------------------------------------------------------------

    fn hash_attr(&mut self) -> P<Attr> {
        let token = self.bump();
        let name = &self.src(token.span)[1..];
        let name = std::str::from_utf8(name).expect("identifiers are ASCII");
        let attr = match name.split_once('.') {
            Some((dialect, mnemonic)) => self.attr_body(dialect, mnemonic)?,
            None if self.at(Tok::Less) && self.tok.span.start == token.span.end => self.pretty_attr(name)?,
            None => {
                let name = self.intern(name);
                return self.use_attr_alias(name, token.span);
            }
        };
        self.typed_suffix(attr)
    }

    /// `: T` behind an attribute that carries a type.
    fn typed_suffix(&mut self, attr: Attr) -> P<Attr> {
        let typed = match self.ir.attrs.kind(attr) {
            AttrKind::ParamDecl { .. }
            | AttrKind::ParamRef { .. }
            | AttrKind::ParamExpr { .. }
            | AttrKind::ParamVerbatim { .. } => true,
            AttrKind::Enum { class, .. } => *class == "ClockConstAttr",
            _ => false,
        };
        if !typed || !self.eat(Tok::Colon) {
            return Ok(attr);
        }
        let ty = self.parse_type()?;
        let retyped = match self.ir.attrs.kind(attr).clone() {
            AttrKind::ParamRef { name, .. } => AttrKind::ParamRef { name, ty },
            AttrKind::ParamExpr { op, args, .. } => AttrKind::ParamExpr { op, args, ty },
            AttrKind::ParamVerbatim { text, .. } => AttrKind::ParamVerbatim { text, ty },
            other => other,
        };
        Ok(self.attr(retyped))
    }

    /// `#dialect<mnemonic …>`
    fn pretty_attr(&mut self, dialect: &str) -> P<Attr> {
        let start = self.expect(Tok::Less)?.span.start;
        match (dialect, self.text()) {
            ("hw", b"innerSym") => {
                self.bump();
                let attr = self.inner_sym()?;
                self.expect(Tok::Greater)?;
                Ok(attr)
            }
            ("seq", b"clock_constant") => {
                self.bump();
                let attr = self.enum_keyword("ClockConstAttr")?;
                self.expect(Tok::Greater)?;
                Ok(attr)
            }
            _ => {
                self.seek(start);
                let inner = self.raw_angle_body()?;
                let body = format!("<{}>", self.ir.text(inner));
                let (dialect, body) = (self.intern(dialect), self.intern(&body));
                Ok(self.attr(AttrKind::Opaque { dialect, body }))
            }
        }
    }

    /// The attribute `#dialect.mnemonic`, of which the name has been read.
    pub(super) fn attr_body(&mut self, dialect: &str, mnemonic: &str) -> P<Attr> {
        let kind = match (dialect, mnemonic) {
            ("llhd", "time") => return self.time(),
            ("hw", "param.decl") => {
                self.expect(Tok::Less)?;
                let name = self.string()?;
                self.expect(Tok::Colon)?;
                let ty = self.parse_type()?;
                let value = if self.eat(Tok::Equal) { Some(self.param_value(ty)?) } else { None };
                self.expect(Tok::Greater)?;
                AttrKind::ParamDecl { name, ty, value }
            }
            ("hw", "param.decl.ref") => {
                let name = self.angled(Self::string)?;
                AttrKind::ParamRef { name, ty: self.mk(TypeKind::None) }
            }
            ("hw", "param.verbatim") => {
                let text = self.angled(Self::string)?;
                AttrKind::ParamVerbatim { text, ty: self.mk(TypeKind::None) }
            }
            ("hw", expr) if expr.starts_with("param.expr.") => {
                let op = self.intern(&expr["param.expr.".len()..]);
                self.expect(Tok::Less)?;
                let i32_type = self.ir.types.int(32);
                let args = self.list_until(Tok::Greater, |p| p.param_value(i32_type))?;
                AttrKind::ParamExpr { op, args: args.into(), ty: self.mk(TypeKind::None) }
            }
            ("hw", "enum.field") => {
                self.expect(Tok::Less)?;
                let field = self.word_or_string("a field")?;
                self.expect(Tok::Comma)?;
                let ty = self.parse_type()?;
                self.expect(Tok::Greater)?;
                AttrKind::EnumField { field, ty }
            }
            ("hw", "innerNameRef") => {
                self.expect(Tok::Less)?;
                let module = self.symbol()?;
                self.expect(Tok::ColonColon)?;
                let name = self.symbol()?;
                self.expect(Tok::Greater)?;
                AttrKind::InnerNameRef(module, name)
            }
            ("hw", "innerSym") => return self.angled(Self::inner_sym),
            ("seq", "firmem.init") => {
                self.expect(Tok::Less)?;
                let file = self.string()?;
                self.expect(Tok::Comma)?;
                let binary = self.boolean()?;
                self.expect(Tok::Comma)?;
                let inline = self.boolean()?;
                self.expect(Tok::Greater)?;
                AttrKind::FirMemInit { file, binary, inline }
            }
            _ => {
                let body = if self.at(Tok::Less) {
                    let inner = self.raw_angle_body()?;
                    let text = self.ir.text(inner);
                    match dialect {
                        "arith" => format!("{mnemonic}<{}>", flags(&text)),
                        _ => format!("{mnemonic}<{text}>"),
                    }
                } else {
                    mnemonic.to_owned()
                };
                AttrKind::Opaque { dialect: self.intern(dialect), body: self.intern(&body) }
            }
        };
        Ok(self.attr(kind))
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

    /// The value of a parameter of type `ty`, which it takes unless it has its own.
    pub(super) fn param_value(&mut self, ty: Type) -> P<Attr> {
        match self.tok.kind {
            Tok::Int | Tok::Float | Tok::Minus => {
                let fitting = match self.ir.type_kind(ty) {
                    TypeKind::Integer { .. } | TypeKind::Float(_) | TypeKind::Index => ty,
                    _ => self.ir.types.int(32),
                };
                self.numeric(Some(fitting))
            }
            Tok::Str => {
                let value = self.string()?;
                Ok(self.string_attr(value))
            }
            _ => {
                let attr = self.parse_attr()?;
                let typed = match self.ir.attrs.kind(attr).clone() {
                    AttrKind::ParamRef { name, ty: old } if self.is_none(old) => {
                        AttrKind::ParamRef { name, ty }
                    }
                    AttrKind::ParamExpr { op, args, ty: old } if self.is_none(old) => {
                        AttrKind::ParamExpr { op, args, ty }
                    }
                    AttrKind::ParamVerbatim { text, ty: old } if self.is_none(old) => {
                        AttrKind::ParamVerbatim { text, ty }
                    }
                    _ => return Ok(attr),
                };
                Ok(self.attr(typed))
            }
        }
    }

    fn is_none(&self, ty: Type) -> bool {
        matches!(self.ir.type_kind(ty), TypeKind::None)
    }

    /// `<10ns, 1d, 0e>`
    pub(super) fn time(&mut self) -> P<Attr> {
        self.expect(Tok::Less)?;
        let amount = self.number("a time such as `10ns`")?;
        let span = self.tok.span;
        let unit = self.word("a unit of time")?;
        let Some(&(unit, ..)) = TimeUnit::ALL.iter().find(|(_, name, _)| *name == unit) else {
            return Err(self.error(span, "expected a unit of time: ys zs as fs ps ns us ms s"));
        };
        self.expect(Tok::Comma)?;
        let delta = self.number("a number of delta steps, as in `1d`")?;
        self.expect_word("d")?;
        self.expect(Tok::Comma)?;
        let epsilon = self.number("a number of epsilon steps, as in `1e`")?;
        self.expect_word("e")?;
        self.expect(Tok::Greater)?;
        Ok(self.attr(AttrKind::Time { amount, unit, delta, epsilon }))
    }

    /// `@s`, or `[<@x,1,public>, …]`
    pub(super) fn inner_sym(&mut self) -> P<Attr> {
        let public = self.intern("public");
        let syms = if self.at(Tok::At) {
            vec![(self.symbol()?, 0, public)]
        } else {
            self.expect(Tok::LSquare)?;
            self.list_until(Tok::RSquare, |p| {
                p.expect(Tok::Less)?;
                let name = p.symbol()?;
                p.expect(Tok::Comma)?;
                let field = p.number32("a field number")?;
                p.expect(Tok::Comma)?;
                let visibility = p.word_or_string("a visibility")?;
                p.expect(Tok::Greater)?;
                Ok((name, field, visibility))
            })?
        };
        Ok(self.attr(AttrKind::InnerSym(syms.into())))
    }

    // ---- raw text -------------------------------------------------------------------------------------------------

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

/// A number of any length; long decimal ones are halved, which takes less than quadratic time.
fn parse_big(digits: &[u8], radix: u32) -> Option<BigInt> {
    if radix != 10 || digits.len() <= 2048 {
        return BigInt::parse_bytes(digits, radix);
    }
    // Halving a text of less than 2^31 digits nests no more than 20 levels.
    let (high, low) = digits.split_at(digits.len() / 2);
    let shift = BigInt::from(10).pow(low.len() as u32);
    Some(parse_big(high, radix)? * shift + parse_big(low, radix)?)
}

/// A list of flags in its usual spelling.
pub(super) fn flags(text: &str) -> String {
    text.split(',').map(str::trim).collect::<Vec<_>>().join(", ")
}

fn is_power(value: &BigInt) -> bool {
    value.magnitude().trailing_zeros().is_some_and(|zeros| zeros + 1 == value.bits())
}

/// The bits of the double that equals the number rounded to `kind`.
fn decimal_float(text: &[u8], negative: bool, kind: FloatKind) -> Option<u64> {
    let text = std::str::from_utf8(text).ok()?;
    let value = match kind {
        FloatKind::F64 => text.parse::<f64>().ok()?,
        FloatKind::F32 => f64::from(text.parse::<f32>().ok()?),
        FloatKind::F16 => half::f16::from_f64(text.parse::<f64>().ok()?).to_f64(),
        FloatKind::BF16 => half::bf16::from_f64(text.parse::<f64>().ok()?).to_f64(),
    };
    Some((if negative { -value } else { value }).to_bits())
}

/// The bits of the double that equals the number whose bits are given.
fn hex_float(text: &[u8], kind: FloatKind) -> Option<u64> {
    let bits = parse_u64(text)?;
    Some(match kind {
        FloatKind::F64 => bits,
        FloatKind::F32 => f64::from(f32::from_bits(u32::try_from(bits).ok()?)).to_bits(),
        FloatKind::F16 => half::f16::from_bits(u16::try_from(bits).ok()?).to_f64().to_bits(),
        FloatKind::BF16 => half::bf16::from_bits(u16::try_from(bits).ok()?).to_f64().to_bits(),
    })
}
