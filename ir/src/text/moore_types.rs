//! The types of moore. A type inside another is written without `!moore.`, and so is one in an operation of the dialect.

use super::lexer::Tok;
use super::parser::{P, Parser, parse_u64};
use super::suggest;
use super::types::MAX_WIDTH;
use crate::loc::Span;
use crate::types::{Field, FloatKind, MooreAtom, Type, TypeKind};

impl Parser<'_> {
    /// The type `!moore.mnemonic`, of which the name has been read.
    pub(super) fn moore_type(&mut self, mnemonic: &str, span: Span) -> P<Type> {
        if let Some((four_valued, digits)) = integer(mnemonic.as_bytes()) {
            let width = parse_u64(digits).and_then(|w| u32::try_from(w).ok()).filter(|w| *w <= MAX_WIDTH);
            return match width {
                Some(width) => Ok(self.mk(TypeKind::MooreInt { width, four_valued })),
                None => Err(self.error(span, format!("an integer has at most {MAX_WIDTH} bits"))),
            };
        }
        if let Some((atom, _)) = MooreAtom::ALL.iter().find(|(_, name)| *name == mnemonic) {
            return Ok(self.mk(TypeKind::MooreAtom(*atom)));
        }
        let kind = match mnemonic {
            "f32" => TypeKind::MooreReal(FloatKind::F32),
            "f64" => TypeKind::MooreReal(FloatKind::F64),
            "array" | "uarray" => {
                self.expect(Tok::Less)?;
                let size = self.number("the number of elements")?;
                self.expect_word("x")?;
                let element = self.moore_element()?;
                self.expect(Tok::Greater)?;
                TypeKind::MooreArray { packed: mnemonic == "array", size: Some(size), element }
            }
            "open_array" | "open_uarray" => {
                let element = self.angled(Self::moore_element)?;
                TypeKind::MooreArray { packed: mnemonic == "open_array", size: None, element }
            }
            "queue" => {
                self.expect(Tok::Less)?;
                let element = self.moore_element()?;
                self.expect(Tok::Comma)?;
                let bound = self.number("the largest size of the queue, or 0")?;
                self.expect(Tok::Greater)?;
                TypeKind::MooreQueue(element, bound)
            }
            "assoc_array" => {
                self.expect(Tok::Less)?;
                let element = self.moore_element()?;
                self.expect(Tok::Comma)?;
                let key = self.moore_element()?;
                self.expect(Tok::Greater)?;
                TypeKind::MooreAssocArray { element, key }
            }
            "struct" | "ustruct" => {
                let fields = self.moore_fields(span)?;
                TypeKind::MooreStruct { packed: mnemonic == "struct", fields }
            }
            "union" | "uunion" => {
                let fields = self.moore_fields(span)?;
                TypeKind::MooreUnion { packed: mnemonic == "union", fields }
            }
            "class" => TypeKind::MooreClass(self.angled(Self::symbol_path)?),
            "ref" => TypeKind::MooreRef(self.angled(Self::moore_element)?),
            _ => return Err(self.report(suggest::unknown_type("moore", mnemonic, span))),
        };
        Ok(self.mk(kind))
    }

    /// A type of moore, where `!moore.` may be left out.
    pub(super) fn moore_element(&mut self) -> P<Type> {
        if !self.at(Tok::Word) {
            return self.parse_type();
        }
        self.nested(|p| {
            let span = p.tok.span;
            let mnemonic = p.word("a type")?;
            p.moore_type(mnemonic, span)
        })
    }

    /// `<{a: l8, "b c": string}>`
    fn moore_fields(&mut self, span: Span) -> P<Box<[Field]>> {
        self.expect(Tok::Less)?;
        self.expect(Tok::LBrace)?;
        let fields = self.list_until(Tok::RBrace, |p| {
            let name = p.word_or_string("the name of a field")?;
            p.expect(Tok::Colon)?;
            Ok(Field { name, ty: p.moore_element()? })
        })?;
        self.refuse_twin_fields(fields.iter().map(|field| field.name), span)?;
        self.expect(Tok::Greater)?;
        Ok(fields.into())
    }
}

/// Whether `i8`, `l8` is four-valued, and its digits.
fn integer(text: &[u8]) -> Option<(bool, &[u8])> {
    let (four_valued, digits) = match text {
        [b'i', digits @ ..] => (false, digits),
        [b'l', digits @ ..] => (true, digits),
        _ => return None,
    };
    (!digits.is_empty() && digits.iter().all(u8::is_ascii_digit)).then_some((four_valued, digits))
}
