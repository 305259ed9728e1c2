//! The types of hw.

use super::lexer::Tok;
use super::parser::{P, Parser};
use super::suggest;
use super::types::MAX_WIDTH;
use crate::attrs::AttrKind;
use crate::loc::Span;
use crate::strings::Str;
use crate::types::{Dim, Direction, Field, Port, Sign, Type, TypeKind, UnionField};

impl Parser<'_> {
    /// The type `!hw.mnemonic`, of which the name has been read.
    pub(super) fn hw_type(&mut self, mnemonic: &str, span: Span) -> P<Type> {
        let kind = match mnemonic {
            "array" | "uarray" => {
                self.expect_dimensions()?;
                let dim = self.dimension()?;
                let element = self.hw_element()?;
                self.expect(Tok::Greater)?;
                if mnemonic == "array" {
                    TypeKind::HwArray(dim, element)
                } else {
                    TypeKind::HwUArray(dim, element)
                }
            }
            "inout" => TypeKind::HwInOut(self.angled(Self::hw_element)?),
            "struct" => {
                self.expect(Tok::Less)?;
                let fields = self.list_until(Tok::Greater, Self::field)?;
                self.refuse_twin_fields(fields.iter().map(|field| field.name), span)?;
                TypeKind::HwStruct(fields.into())
            }
            "union" => {
                self.expect(Tok::Less)?;
                let fields = self.list_until(Tok::Greater, |p| {
                    let Field { name, ty } = p.field()?;
                    let offset = if p.eat_word("offset") { p.number("a bit offset")? } else { 0 };
                    Ok(UnionField { name, ty, offset })
                })?;
                self.refuse_twin_fields(fields.iter().map(|field| field.name), span)?;
                TypeKind::HwUnion(fields.into())
            }
            "enum" => {
                self.expect(Tok::Less)?;
                TypeKind::HwEnum(self.list_until(Tok::Greater, |p| p.word_or_string("a field"))?.into())
            }
            "typealias" => {
                self.expect(Tok::Less)?;
                let scope = self.symbol()?;
                self.expect(Tok::ColonColon)?;
                let name = self.symbol()?;
                self.expect(Tok::Comma)?;
                let inner = self.hw_element()?;
                self.expect(Tok::Greater)?;
                TypeKind::HwTypeAlias { scope, name, inner }
            }
            "int" => {
                let i32_type = self.ir.types.int(32);
                let width = self.angled(|p| p.param_value(i32_type))?;
                // A known width makes it a builtin integer.
                match self.ir.attrs.kind(width) {
                    AttrKind::Integer { value, .. } => match u32::try_from(value) {
                        Ok(width) if width <= MAX_WIDTH => TypeKind::Integer { width, sign: Sign::Signless },
                        _ => {
                            let message = format!("an integer has at most {MAX_WIDTH} bits");
                            return Err(self.error(self.span_from(span.start), message));
                        }
                    },
                    _ => TypeKind::HwInt(width),
                }
            }
            "string" => TypeKind::HwString,
            "modty" => {
                self.expect(Tok::Less)?;
                TypeKind::HwModule(
                    self.list_until(Tok::Greater, |p| {
                        let dir = match p.word("`input`, `output` or `inout`")? {
                            "input" => Direction::In,
                            "output" => Direction::Out,
                            "inout" => Direction::InOut,
                            _ => {
                                return Err(p.error(
                                    p.span_from(p.last_end),
                                    "expected `input`, `output` or `inout`",
                                ));
                            }
                        };
                        let Field { name, ty } = p.field()?;
                        Ok(Port { dir, name, ty })
                    })?
                    .into(),
                )
            }
            _ => return Err(self.report(suggest::unknown_type("hw", mnemonic, span))),
        };
        Ok(self.mk(kind))
    }

    /// Names of the fields of a type must differ.
    pub(super) fn refuse_twin_fields(&mut self, names: impl Iterator<Item = Str>, span: Span) -> P<()> {
        let mut names: Vec<Str> = names.collect();
        names.sort_unstable();
        match names.windows(2).find(|pair| pair[0] == pair[1]) {
            None => Ok(()),
            Some(pair) => {
                let message = format!("the field `{}` occurs twice", self.ir.text(pair[0]));
                Err(self.error(self.span_from(span.start), message))
            }
        }
    }

    /// `name: T`
    fn field(&mut self) -> P<Field> {
        let name = self.word_or_string("a name")?;
        self.expect(Tok::Colon)?;
        Ok(Field { name, ty: self.parse_type()? })
    }

    /// An element type of hw, where `!hw.` may be left out.
    fn hw_element(&mut self) -> P<Type> {
        let text = self.text();
        let short = self.at(Tok::Word)
            && matches!(
                text,
                b"array"
                    | b"uarray"
                    | b"inout"
                    | b"struct"
                    | b"union"
                    | b"enum"
                    | b"typealias"
                    | b"int"
                    | b"string"
            );
        if !short {
            return self.parse_type();
        }
        self.nested(|p| {
            let span = p.tok.span;
            let mnemonic = p.word("a type")?;
            p.type_body("hw", mnemonic, span)
        })
    }

    fn dimension(&mut self) -> P<Dim> {
        if let Some(size) = self.known_dimension()? {
            return Ok(Dim::Known(size));
        }
        if !self.at(Tok::Hash) {
            return Err(self.expected("the number of elements, as in `4xi8`"));
        }
        let i32_type = self.ir.types.int(32);
        let size = self.param_value(i32_type)?;
        // The `x` is joined to the type: `xi8`.
        if self.at(Tok::Word) && self.text().first() == Some(&b'x') {
            let after = self.tok.span.start + 1;
            self.seek(after);
            return Ok(Dim::Param(size));
        }
        Err(self.expected("`x` and the element type"))
    }
}
