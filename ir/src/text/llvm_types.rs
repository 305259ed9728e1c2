//! The types of llvm.

use super::lexer::Tok;
use super::parser::{P, Parser};
use crate::loc::Span;
use crate::types::{Type, TypeKind};

impl Parser<'_> {
    /// A type inside an llvm type, where `!llvm.` may be left out.
    fn llvm_element(&mut self) -> P<Type> {
        let short =
            self.at(Tok::Word) && matches!(self.text(), b"ptr" | b"struct" | b"array" | b"func" | b"void");
        if !short {
            return self.parse_type();
        }
        self.nested(|p| {
            let span = p.tok.span;
            let mnemonic = p.word("a type")?;
            p.type_body("llvm", mnemonic, span)
        })
    }

    pub(super) fn llvm_type(&mut self, mnemonic: &str, span: Span) -> P<TypeKind> {
        Ok(match mnemonic {
            "ptr" if self.at(Tok::Less) => {
                TypeKind::LlvmPtr(self.angled(|p| p.number32("an address space"))?)
            }
            "ptr" => TypeKind::LlvmPtr(0),
            "void" => TypeKind::LlvmVoid,
            "array" => {
                self.expect_dimensions()?;
                let size = match self.known_dimension()? {
                    Some(size) => size,
                    None => {
                        let size = self.number("the number of elements")?;
                        self.expect_word("x")?;
                        size
                    }
                };
                let element = self.llvm_element()?;
                self.expect(Tok::Greater)?;
                TypeKind::LlvmArray(size, element)
            }
            "func" => {
                self.expect(Tok::Less)?;
                let result = self.llvm_element()?;
                self.expect(Tok::LParen)?;
                let mut variadic = false;
                let params = self.list_until(Tok::RParen, |p| {
                    if variadic {
                        return Err(p.expected("`)` after `...`"));
                    }
                    if p.eat(Tok::Ellipsis) {
                        variadic = true;
                        return Ok(None);
                    }
                    p.llvm_element().map(Some)
                })?;
                self.expect(Tok::Greater)?;
                let params = params.into_iter().flatten().collect();
                TypeKind::LlvmFunc { result, params, variadic }
            }
            "struct" => self.llvm_struct()?,
            _ => return Err(self.error(span, format!("the type `!llvm.{mnemonic}` is not supported"))),
        })
    }
    /// `<(…)>`, `<packed (…)>`, `<"name", (…)>`, `<"name", opaque>`, and inside the body of such a one `<"name">`.
    fn llvm_struct(&mut self) -> P<TypeKind> {
        self.expect(Tok::Less)?;
        if !self.at(Tok::Str) {
            let (packed, body) = self.llvm_fields()?;
            return Ok(TypeKind::LlvmStruct { name: None, packed, body: Some(body) });
        }
        let span = self.tok.span;
        let name = self.string()?;
        if self.open_structs.contains(&name) {
            self.expect(Tok::Greater)?;
            return Ok(TypeKind::LlvmStruct { name: Some(name), packed: false, body: None });
        }
        if self.at(Tok::Greater) {
            return Err(self.error(span, "a struct without a body may only stand inside its own body"));
        }
        self.expect(Tok::Comma)?;
        let kind = if self.eat_word("opaque") {
            self.expect(Tok::Greater)?;
            TypeKind::LlvmStruct { name: Some(name), packed: false, body: None }
        } else {
            self.open_structs.push(name);
            let fields = self.llvm_fields();
            self.open_structs.pop();
            let (packed, body) = fields?;
            TypeKind::LlvmStruct { name: Some(name), packed, body: Some(body) }
        };
        let ty = self.mk(kind.clone());
        match self.structs.insert(name, ty) {
            Some(other) if other != ty => {
                let message = format!("the struct `{}` already has another body", self.ir.text(name));
                Err(self.error(span, message))
            }
            _ => Ok(kind),
        }
    }

    /// `packed (T, …)>`
    fn llvm_fields(&mut self) -> P<(bool, Box<[Type]>)> {
        let packed = self.eat_word("packed");
        self.expect(Tok::LParen)?;
        let body = self.list_until(Tok::RParen, Self::llvm_element)?;
        self.expect(Tok::Greater)?;
        Ok((packed, body.into()))
    }
}
