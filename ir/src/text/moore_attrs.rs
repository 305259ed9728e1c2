//! Numbers with X and Z: `42`, `-7`, `b10XZ`, `hF0X`, as they stand in `moore.constant` and in `#moore.fvint`.

use super::lexer::Tok;
use super::parser::{P, Parser, parse_u64};
use super::types::MAX_WIDTH;
use crate::attrs::{Attr, AttrKind};
use crate::loc::Span;
use num_bigint::{BigInt, Sign};

/// A number whose width is not known yet: its text, and whether a minus stands before it.
pub(super) struct FourValuedText {
    span: Span,
    negative: bool,
}

impl Parser<'_> {
    /// What follows `#moore.fvint`.
    pub(super) fn fvint(&mut self) -> P<Attr> {
        self.angled(|p| {
            let text = p.four_valued_text()?;
            p.expect(Tok::Colon)?;
            let span = p.tok.span;
            let width = p.number32("the number of bits")?;
            if width > MAX_WIDTH {
                return Err(p.error(span, format!("a number has at most {MAX_WIDTH} bits")));
            }
            p.four_valued(text, width)
        })
    }

    /// The digits of a number.
    pub(super) fn four_valued_text(&mut self) -> P<FourValuedText> {
        let start = self.tok.span.start;
        let negative = self.eat(Tok::Minus);
        let span = self.tok.span;
        match self.tok.kind {
            Tok::Int => {}
            Tok::Word if !negative => {}
            _ => return Err(self.expected("a number such as `42`, `b10XZ` or `hF0X`")),
        }
        self.bump();
        Ok(FourValuedText { span: Span { start, ..span }, negative })
    }

    /// The number of `width` bits.
    pub(super) fn four_valued(&mut self, text: FourValuedText, width: u32) -> P<Attr> {
        let bytes = self.src(text.span);
        let digits = if text.negative { bytes[1..].trim_ascii_start() } else { bytes };
        let limit = width as usize;
        let number = match digits {
            [b'b', digits @ ..] => based(digits, 1, limit),
            [b'h', digits @ ..] => based(digits, 4, limit),
            _ => decimal(digits, text.negative, width).map(|value| (value, BigInt::ZERO)).ok_or(Wrong::Large),
        };
        match number {
            Ok((value, unknown)) => Ok(self.attr(AttrKind::FourValued { value, unknown, width })),
            Err(Wrong::Large) => {
                Err(self.error(text.span, format!("this number does not fit in {width} bits")))
            }
            Err(Wrong::Digit) => {
                Err(self.error(text.span, "expected a number such as `42`, `b10XZ` or `hF0X`"))
            }
        }
    }
}

enum Wrong {
    Large,
    Digit,
}

/// Digits of `bits` bits each, most significant first: the value and the unknown bits.
fn based(digits: &[u8], bits: u32, width: usize) -> Result<(BigInt, BigInt), Wrong> {
    let zeros = digits.iter().take_while(|c| **c == b'0').count();
    let significant = &digits[zeros..];
    if digits.is_empty() {
        return Err(Wrong::Digit);
    }
    // Each digit but the first has all its bits.
    if significant.len().saturating_sub(1) * bits as usize >= width.max(1) {
        return Err(Wrong::Large);
    }
    let ones = (1u8 << bits) - 1;
    let (mut value, mut unknown) = (Vec::new(), Vec::new());
    for &digit in significant {
        let (v, u) = match digit.to_ascii_uppercase() {
            b'X' => (0, ones),
            b'Z' => (ones, ones),
            c => match (c as char).to_digit(1 << bits) {
                Some(d) => (d as u8, 0),
                None => return Err(Wrong::Digit),
            },
        };
        value.push(v);
        unknown.push(u);
    }
    let number = |digits: &[u8]| BigInt::from_radix_be(Sign::Plus, digits, 1 << bits).unwrap_or_default();
    let (value, unknown) = (number(&value), number(&unknown));
    // An X or a Z of more bits than are left is one of those that are left.
    let mask = (BigInt::from(1) << width) - 1;
    let cut = unknown.clone() & &mask;
    if &value & !&mask & !&unknown != BigInt::ZERO {
        return Err(Wrong::Large);
    }
    Ok((value & mask, cut))
}

/// A decimal number, reduced to `width` bits: it fits as a signed or as an unsigned one.
fn decimal(digits: &[u8], negative: bool, width: u32) -> Option<BigInt> {
    // Decimal numbers take quadratic time: no more digits than the width can need.
    let zeros = digits.iter().take_while(|c| **c == b'0').count();
    let significant = &digits[zeros.min(digits.len().saturating_sub(1))..];
    if significant.len() > width as usize + 1 {
        return None;
    }
    let value = match parse_u64(significant) {
        Some(value) => BigInt::from(value),
        None => BigInt::parse_bytes(significant, 10)?,
    };
    let modulus = BigInt::from(1) << width;
    if !negative {
        return (value < modulus).then_some(value);
    }
    let fits = width > 0 && value <= BigInt::from(1) << (width - 1) || value == BigInt::ZERO;
    fits.then(|| if value == BigInt::ZERO { value } else { modulus - value })
}
