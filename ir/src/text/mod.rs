//! MLIR text: reading and writing.
//!
//! | module | what it does |
//! |---|---|
//! | `lexer` | bytes to tokens |
//! | `parser` | the state of the parser, its smallest steps |
//! | `types`, `hw_types`, `llvm_types`, `moore_types` | types |
//! | `attrs`, `numbers`, `dialect_attrs`, `moore_attrs`, `enums`, `locations` | attributes |
//! | `scope` | SSA names and labels |
//! | `operation`, `regions` | operations, regions, blocks; the generic form |
//! | `format`, `engine`, `directives`, `infer` | the custom form, by the assembly formats of the table |
//! | `custom` | the custom form where the format is written by hand |
//! | `print` | writing |
//! | `suggest` | advice on what is unknown |
//!
//! The depth of the recursion is limited wherever it follows the input: regions nest at most 128 levels, types and
//! attributes 256.

mod attrs;
mod custom;
mod dialect_attrs;
mod directives;
mod engine;
mod enums;
mod format;
mod hw_types;
mod infer;
mod lexer;
mod llvm_types;
mod locations;
mod moore_attrs;
mod moore_types;
mod numbers;
mod operation;
mod parser;
mod print;
mod regions;
mod scope;
mod suggest;
mod types;

use crate::attrs::AttrKind;
use crate::diag::Diagnostic;
use crate::loc::Span;
use crate::module::Ir;
use crate::ops::OpKind;
pub(crate) use dialect_attrs::holds_keywords;
pub(crate) use enums::is_enumeration;
use lexer::Tok;
pub(crate) use numbers::dense_integers;
use parser::{Failed, P, Parser};
pub use print::{Form, attr_text, loc_text, print, print_with_locations, type_text};

/// Parses MLIR text: operations in the custom or the generic form, aliases, and resources, which are skipped.
///
/// # Errors
/// Everything that is wrong, up to a hundred messages: the parser goes on behind a wrong operation. Whether the
/// operations are used properly is for the verifier to say.
pub fn parse(source: &[u8]) -> Result<Ir, Vec<Diagnostic>> {
    if let Some(diagnostic) = not_a_text(source) {
        return Err(vec![diagnostic]);
    }
    let mut parser = Parser::new(source);
    parser.file();
    if parser.diags.is_empty() {
        return Ok(parser.ir);
    }
    // A missing definition is noticed late, but it is about its first use.
    parser.diags.sort_by_key(|d| d.span);
    Err(parser.diags)
}

/// What is wrong with a file that can't be MLIR text at all.
fn not_a_text(source: &[u8]) -> Option<Diagnostic> {
    let start = Span { start: 0, end: source.len().min(4) as u32 };
    if source.starts_with(b"ML\xEFR") {
        let help = "convert it to text: circt-opt FILE.mlirbc -o FILE.mlir";
        return Some(
            Diagnostic::error(start, "this is MLIR bytecode, and only text can be read").with_help(help),
        );
    }
    if source.len() >= 1 << 31 {
        return Some(Diagnostic::error(start, "the text is larger than 2 GiB"));
    }
    None
}

impl Parser<'_> {
    fn file(&mut self) {
        let top = self.ir.top;
        let region = self.ir.regions(top)[0];
        let block = self.ir.region(region).blocks[0];
        self.enter_region(region, true);
        loop {
            let start = self.tok.span.start;
            let step = match self.tok.kind {
                Tok::Eof => break,
                Tok::Hash => self.attr_alias(),
                Tok::Bang => self.type_alias(),
                Tok::MetaBegin => self.skip_resources(),
                Tok::RBrace => {
                    self.error(self.tok.span, "this `}` closes nothing");
                    self.bump();
                    continue;
                }
                _ => self.operation().map(|op| self.ir.push_op(block, op)),
            };
            if step.is_err() {
                self.systemverilog_hint(start);
                self.recover(start);
            }
        }
        self.leave_region();
        // A single module is the top itself, not wrapped in another.
        if let [only] = self.ir.block(block).ops[..]
            && self.ir.kind(only) == OpKind::BuiltinModule
        {
            self.ir.top = only;
            self.ir.op_mut(only).parent = None;
        }
    }

    /// Says so if the text is SystemVerilog, given by mistake.
    fn systemverilog_hint(&mut self, start: u32) {
        let src = &self.lexer.src[start as usize..];
        let verilog = src.starts_with(b"`")
            || (src.starts_with(b"module ") && src.windows(9).any(|w| w == b"endmodule"));
        if let Some(diagnostic) = self.diags.last_mut().filter(|d| verilog && d.help.is_none()) {
            let help = "this looks like SystemVerilog; convert it first: circt-verilog --ir-llhd FILE.sv -o FILE.mlir";
            diagnostic.help = Some(help.to_owned());
            self.fatal = true;
        }
    }

    /// `#name = attribute`
    fn attr_alias(&mut self) -> P<()> {
        let span = self.bump().span;
        let name = self.ir.strings.intern(&self.src(span)[1..]);
        self.expect(Tok::Equal)?;
        let known = self.attr_aliases.contains_key(&name);
        let is_loc = self.at_word("loc");
        let alias = self.alias_of(|p| {
            if is_loc {
                let loc = p.location()?;
                return Ok(p.attr(AttrKind::Location(loc)));
            }
            p.parse_attr()
        })?;
        // Location aliases may have been read ahead.
        if known && !(is_loc && self.preloaded) {
            return Err(self.twin(span));
        }
        self.attr_aliases.insert(name, alias);
        Ok(())
    }

    /// `!name = type`
    fn type_alias(&mut self) -> P<()> {
        let span = self.bump().span;
        let name = self.ir.strings.intern(&self.src(span)[1..]);
        self.expect(Tok::Equal)?;
        let alias = self.alias_of(Self::parse_type)?;
        if self.type_aliases.insert(name, alias).is_some() {
            return Err(self.twin(span));
        }
        Ok(())
    }

    fn twin(&mut self, span: Span) -> Failed {
        let text = String::from_utf8_lossy(self.src(span)).into_owned();
        self.error(span, format!("the alias `{text}` is already defined"))
    }

    /// `{-# … #-}`
    fn skip_resources(&mut self) -> P<()> {
        let open = self.bump().span;
        while !self.eat(Tok::MetaEnd) {
            if self.at(Tok::Eof) {
                return Err(self.error(open, "this bracket is never closed"));
            }
            self.bump();
        }
        Ok(())
    }
}
