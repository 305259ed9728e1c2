//! `$sscanf` and `$fscanf` in one call: the format is taken apart here (IEEE 1800 21.3.4.3).

use super::lower::Lower;
use super::types::Shape;
use crate::attrs::AttrKind;
use crate::module::{OpId, ValueDef, ValueId};
use crate::ops::OpKind;
use crate::types::{FloatKind, TypeKind};

/// A piece of a format.
#[derive(Clone, PartialEq, Eq, Debug)]
enum Piece {
    /// Text, and white space.
    Text(Vec<u8>),
    /// A conversion: whether it is kept, its width or 0, its letter.
    Item(bool, u32, u8),
}

/// The pieces of a format; what is wrong with it.
fn pieces(format: &[u8]) -> Result<Vec<Piece>, String> {
    let mut out = Vec::new();
    let mut text = Vec::new();
    let mut rest = format.iter().copied().peekable();
    while let Some(byte) = rest.next() {
        if byte != b'%' {
            text.push(byte);
            continue;
        }
        if rest.next_if_eq(&b'%').is_some() {
            text.push(b'%');
            continue;
        }
        if !text.is_empty() {
            out.push(Piece::Text(std::mem::take(&mut text)));
        }
        let kept = rest.next_if_eq(&b'*').is_none();
        let mut width = 0u32;
        while let Some(digit) = rest.next_if(u8::is_ascii_digit) {
            width = width.saturating_mul(10).saturating_add(u32::from(digit - b'0')).min(1 << 20);
        }
        match rest.next().map(|letter| letter.to_ascii_lowercase()) {
            Some(
                letter @ (b'd' | b'h' | b'x' | b'o' | b'b' | b'c' | b's' | b'f' | b'e' | b'g' | b'u' | b'z'),
            ) => {
                out.push(Piece::Item(kept, width, letter));
            }
            Some(letter) => return Err(format!("can't scan with %{}", char::from(letter).escape_default())),
            None => return Err("the format ends within a conversion".to_owned()),
        }
    }
    if !text.is_empty() {
        out.push(Piece::Text(text));
    }
    Ok(out)
}

impl Lower<'_> {
    /// The bytes of a string that is a literal.
    pub(super) fn literal_text(&self, value: ValueId) -> Option<Vec<u8>> {
        let ValueDef::Result(op, _) = self.b.ir.value(value).def else { return None };
        match self.b.ir.kind(op) {
            OpKind::MooreIntToString => self.literal_text(self.b.ir.operands(op)[0]),
            OpKind::MooreConstantString => match self.b.ir.attr(op, "value") {
                Some(&AttrKind::String { value, .. }) => Some(self.b.ir.strings.bytes(value).to_vec()),
                _ => None,
            },
            _ => None,
        }
    }

    /// Scans; the number of items, or -1 if the input ended before the first. `None` if that is an error.
    pub(super) fn scan_all(
        &mut self,
        op: OpId,
        source: ValueId,
        format: ValueId,
        outs: &[ValueId],
    ) -> Option<ValueId> {
        let Some(format) = self.literal_text(format) else {
            return self.scan_with(op, source, format, outs);
        };
        let pieces = match pieces(&format) {
            Ok(pieces) => pieces,
            Err(message) => {
                self.error(op, message);
                return None;
            }
        };
        let (int, bit) = (self.b.int(32), self.b.int(1));
        let text_type = self.b.ir.types.intern(TypeKind::SimDString);
        let zero = self.b.constant(0, 32);
        let (mut at, mut count) = (zero, zero);
        let mut outs = outs.iter().copied();
        for piece in pieces {
            let (kept, width, letter) = match piece {
                Piece::Text(text) => {
                    let literal = self.b.string_attr(&text);
                    let text =
                        self.b.value_with(OpKind::SimStringLiteral, &[], text_type, &[("literal", literal)]);
                    at = self.library("scan.literal", &[source, at, text], &[int])[0];
                    continue;
                }
                Piece::Item(kept, width, letter) => (kept, width, letter),
            };
            let dest = match kept {
                true => match outs.next() {
                    Some(dest) => Some((dest, self.target(dest, op)?, self.referred(dest, op)?)),
                    // More conversions than variables: what is left is not read.
                    None => break,
                },
                false => None,
            };
            let bits = dest.as_ref().and_then(|d| d.2.bits());
            let plane = self.b.int(bits.unwrap_or(64));
            let width = self.b.constant(width, 32);
            let (value, planes) = match letter {
                b'c' => {
                    let results = self.library("scan.char", &[source, at], &[int, plane, plane, bit]);
                    (results, true)
                }
                b'u' | b'z' => {
                    let name = if letter == b'u' { "scan.raw2" } else { "scan.raw4" };
                    (self.library(name, &[source, at], &[int, plane, plane, bit]), true)
                }
                b's' => (self.library("scan.str", &[source, at, width], &[int, text_type, bit]), false),
                b'f' | b'e' | b'g' => {
                    let real = self.b.ir.types.intern(TypeKind::Float(FloatKind::F64));
                    (self.library("scan.real", &[source, at, width], &[int, real, bit]), false)
                }
                _ => {
                    let base = match letter {
                        b'd' => 10,
                        b'o' => 8,
                        b'b' => 2,
                        _ => 16,
                    };
                    let base = self.b.constant(base, 32);
                    let args = [source, at, base, width];
                    (self.library("scan.int", &args, &[int, plane, plane, bit]), true)
                }
            };
            at = value[0];
            let found = value[value.len() - 1];
            let Some((_, target, shape)) = dest else { continue };
            let one = self.b.resize(found, 32, false);
            count = self.b.binary(OpKind::CombAdd, count, one);
            let old = self.read(target);
            let ty = self.b.ir.value_type(old);
            let new = match (&shape, planes) {
                (_, true) if bits.is_some() => {
                    let pair = self.b.make_pair(value[1], value[2]);
                    self.fit(pair, ty)
                }
                (Shape::String, true) if letter == b'c' => {
                    let byte = self.b.resize(value[1], 8, false);
                    self.b.value(OpKind::SimStringIntToString, &[byte], ty)
                }
                (Shape::String, false) if letter == b's' => value[1],
                (Shape::Real(64), false) if letter != b's' => value[1],
                // A number goes to whatever can hold one, as it does in an assignment (10.7).
                (Shape::Real(64), true) if !matches!(letter, b'c' | b'u' | b'z') => {
                    self.b.value(OpKind::ArithSitofp, &[value[1]], ty)
                }
                (_, false) if letter != b's' && bits.is_some() => {
                    let bits = bits.unwrap_or(64);
                    let real = self.b.ir.value_type(value[1]);
                    let wide = self.b.int(bits.max(64));
                    let rounded = self.b.value(OpKind::MathRound, &[value[1]], real);
                    let number = self.b.value(OpKind::ArithFptosi, &[rounded], wide);
                    let number = self.b.resize(number, bits, true);
                    self.fit(number, ty)
                }
                (_, false) if letter == b's' && bits.is_some() => {
                    let number = self.b.value(OpKind::SimStringStringToInt, &[value[1]], plane);
                    self.fit(number, ty)
                }
                _ => {
                    self.error(
                        op,
                        format!("can't scan with %{} into a variable of this type", char::from(letter)),
                    );
                    return None;
                }
            };
            // What is not found leaves the variable alone.
            let new = self.b.mux(found, new, old);
            let now = self.b.constant_time(0, 0, 1);
            self.write(target, new, now);
        }
        Some(self.scanned(at, count))
    }

    /// The result of a scan that read so many items and ended at that place.
    fn scanned(&mut self, at: ValueId, count: ValueId) -> ValueId {
        let (zero, ended) = (self.b.constant(0, 32), self.b.constant(-2, 32));
        let nothing = self.b.compare(0, count, zero);
        let ended = self.b.compare(0, at, ended);
        let failed = self.b.and(nothing, ended);
        let minus = self.b.ones(32);
        self.b.mux(failed, minus, count)
    }

    /// As [`Self::scan_all`], with a format that is known at run time only.
    fn scan_with(&mut self, op: OpId, source: ValueId, format: ValueId, outs: &[ValueId]) -> Option<ValueId> {
        let format = self.arg(format);
        let (int, bit) = (self.b.int(32), self.b.int(1));
        let zero = self.b.constant(0, 32);
        let (mut at, mut place, mut count) = (zero, zero, zero);
        for &dest in outs {
            let (target, shape) = (self.target(dest, op)?, self.referred(dest, op)?);
            let old = self.read(target);
            let ty = self.b.ir.value_type(old);
            let kinds = match shape.bits() {
                Some(bits) => vec![self.b.int(bits); 2],
                None => vec![ty],
            };
            let types = [vec![int, int], kinds, vec![bit]].concat();
            let results = self.library("scan.next", &[source, at, format, place], &types);
            (at, place) = (results[0], results[1]);
            let found = results[results.len() - 1];
            let one = self.b.resize(found, 32, false);
            count = self.b.binary(OpKind::CombAdd, count, one);
            let new = match shape.bits() {
                Some(_) => self.b.make_pair(results[2], results[3]),
                None => results[2],
            };
            let new = self.fit(new, ty);
            // What is not found leaves the variable alone.
            let new = self.b.mux(found, new, old);
            let now = self.b.constant_time(0, 0, 1);
            self.write(target, new, now);
        }
        at = self.library("scan.rest", &[source, at, format, place], &[int])[0];
        Some(self.scanned(at, count))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formats_come_apart() {
        let item = |width, letter| Piece::Item(true, width, letter);
        assert_eq!(
            pieces(b"a %% %4d,%*s"),
            Ok(vec![
                Piece::Text(b"a % ".to_vec()),
                item(4, b'd'),
                Piece::Text(b",".to_vec()),
                Piece::Item(false, 0, b's')
            ])
        );
        assert_eq!(pieces(b"%H"), Ok(vec![item(0, b'h')]));
        assert!(pieces(b"%q").is_err() && pieces(b"%").is_err() && pieces(b"%*9").is_err());
    }
}
