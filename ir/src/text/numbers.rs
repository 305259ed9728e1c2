//! Numbers as attributes, alone and in arrays.

use super::lexer::Tok;
use super::parser::{P, Parser, parse_u64};
use crate::attrs::{Attr, AttrKind};
use crate::loc::Span;
use crate::types::{FloatKind, Sign, Type, TypeKind};
use num_bigint::{BigInt, Sign as BigSign};

impl Parser<'_> {
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
    pub(super) fn dense_array(&mut self) -> P<Attr> {
        let span = self.tok.span;
        let ty = self.parse_type()?;
        let may_be_held = match self.ir.type_kind(ty) {
            TypeKind::Integer { width, .. } => matches!(width, 1 | 8 | 16 | 32 | 64),
            TypeKind::Float(_) => true,
            _ => false,
        };
        if !may_be_held {
            return Err(self.error(span, "expected `i1`, `i8`, `i16`, `i32`, `i64` or a floating point type"));
        }
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
}

/// The numbers in the text of a `dense<…>` of one dimension: `1`, which stands for all, or `[1, 2]`.
pub(crate) fn dense_integers(text: &str) -> Option<Vec<BigInt>> {
    let text = text.trim();
    let list = text.strip_prefix('[').map_or(Some(text), |rest| rest.strip_suffix(']'))?;
    let number = |word: &str| match word.trim() {
        "false" => Some(BigInt::ZERO),
        "true" => Some(BigInt::from(1)),
        digits => digits.parse().ok(),
    };
    list.split(',').map(number).collect()
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
