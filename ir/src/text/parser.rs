//! The state of the parser and its smallest steps: tokens, diagnostics, names.

use super::lexer::{Lexer, Tok, Token, unescape};
use super::scope::Scopes;
use crate::attrs::Attr;
use crate::diag::Diagnostic;
use crate::loc::Span;
use crate::module::Ir;
use crate::strings::Str;
use crate::types::Type;
use hashbrown::HashMap;

/// So many diagnostics end the parse.
pub(super) const MAX_DIAGNOSTICS: usize = 100;
/// Types, attributes and locations may nest so deep, what aliases stand for included.
pub(super) const MAX_NESTING: u32 = 256;
/// Regions may nest so deep.
pub(super) const MAX_REGIONS: u32 = 128;
/// A type or attribute may have so many parts, what aliases stand for included.
const MAX_PARTS: u64 = 1 << 22;
/// A text may define so many values.
pub(super) const MAX_VALUES: usize = 1 << 27;

/// A diagnostic has been recorded.
#[derive(Debug)]
pub(super) struct Failed;

/// What every step of the parser gives.
pub(super) type P<T> = Result<T, Failed>;

/// An alias, with what it adds to the nesting and the size where it is used.
pub(super) struct Alias<T> {
    pub(super) value: T,
    depth: u32,
    parts: u64,
}

pub(super) struct Parser<'a> {
    pub(super) lexer: Lexer<'a>,
    /// The token to be looked at next.
    pub(super) tok: Token,
    /// Where the token before it ended.
    pub(super) last_end: u32,
    pub(super) ir: Ir,
    pub(super) diags: Vec<Diagnostic>,
    /// No use to go on.
    pub(super) fatal: bool,
    pub(super) attr_aliases: HashMap<Str, Alias<Attr>>,
    pub(super) type_aliases: HashMap<Str, Alias<Type>>,
    /// The llvm structs that have a name.
    pub(super) structs: HashMap<Str, Type>,
    /// Those of them whose body is being read.
    pub(super) open_structs: Vec<Str>,
    /// Whether the location aliases at the end of the text have been read.
    pub(super) preloaded: bool,
    pub(super) scopes: Scopes,
    pub(super) regions: u32,
    /// The dialect that need not be written, innermost last.
    pub(super) dialects: Vec<&'static str>,
    depth: u32,
    deepest: u32,
    parts: u64,
}

impl<'a> Parser<'a> {
    pub(super) fn new(src: &'a [u8]) -> Parser<'a> {
        let mut lexer = Lexer { src, pos: 0 };
        let tok = lexer.next();
        Parser {
            lexer,
            tok,
            last_end: 0,
            ir: Ir::for_text(src.len()),
            diags: Vec::new(),
            fatal: false,
            attr_aliases: HashMap::new(),
            type_aliases: HashMap::new(),
            structs: HashMap::new(),
            open_structs: Vec::new(),
            preloaded: false,
            scopes: Scopes::default(),
            regions: 0,
            dialects: vec!["builtin"],
            depth: 0,
            deepest: 0,
            parts: 0,
        }
    }

    // ---- diagnostics ----------------------------------------------------------------------------------------------

    pub(super) fn report(&mut self, diagnostic: Diagnostic) -> Failed {
        if self.diags.len() < MAX_DIAGNOSTICS {
            self.diags.push(diagnostic);
        }
        self.fatal |= self.diags.len() >= MAX_DIAGNOSTICS;
        Failed
    }

    pub(super) fn error(&mut self, span: Span, message: impl Into<String>) -> Failed {
        self.report(Diagnostic::error(span, message))
    }

    /// The error that something else stands here.
    pub(super) fn expected(&mut self, what: &str) -> Failed {
        let message = match self.tok.kind {
            Tok::Eof => format!("expected {what}, found the end of the file"),
            Tok::Error if self.src(self.tok.span).first() == Some(&b'"') => {
                "a string does not end on its line".to_owned()
            }
            _ => {
                let text = String::from_utf8_lossy(self.src(self.tok.span));
                let short: String = text.chars().take(40).collect();
                format!("expected {what}, found `{}`", short.escape_debug())
            }
        };
        self.error(self.tok.span, message)
    }

    // ---- tokens ---------------------------------------------------------------------------------------------------

    /// The bytes of a place.
    pub(super) fn src(&self, span: Span) -> &'a [u8] {
        &self.lexer.src[span.start as usize..span.end as usize]
    }

    /// The text of the next token.
    pub(super) fn text(&self) -> &'a [u8] {
        self.src(self.tok.span)
    }

    pub(super) fn at(&self, kind: Tok) -> bool {
        self.tok.kind == kind
    }

    pub(super) fn at_word(&self, word: &str) -> bool {
        self.tok.kind == Tok::Word && self.text() == word.as_bytes()
    }

    /// Whether the token behind the current one is the keyword `word`.
    pub(super) fn next_is_word(&self, word: &str) -> bool {
        let mut ahead = self.lexer;
        let token = ahead.next();
        token.kind == Tok::Word && self.src(token.span) == word.as_bytes()
    }

    pub(super) fn bump(&mut self) -> Token {
        let token = self.tok;
        self.last_end = token.span.end;
        self.tok = self.lexer.next();
        token
    }

    /// The token after the next one.
    pub(super) fn peek(&self) -> Token {
        let mut lexer = self.lexer;
        lexer.next()
    }

    /// Goes on at byte `pos`.
    pub(super) fn seek(&mut self, pos: u32) {
        self.last_end = pos;
        self.lexer.pos = pos as usize;
        self.tok = self.lexer.next();
    }

    pub(super) fn eat(&mut self, kind: Tok) -> bool {
        let found = self.at(kind);
        if found {
            self.bump();
        }
        found
    }

    pub(super) fn eat_word(&mut self, word: &str) -> bool {
        let found = self.at_word(word);
        if found {
            self.bump();
        }
        found
    }

    pub(super) fn expect(&mut self, kind: Tok) -> P<Token> {
        if self.at(kind) { Ok(self.bump()) } else { Err(self.expected(kind.describe())) }
    }

    pub(super) fn expect_word(&mut self, word: &str) -> P<()> {
        if self.eat_word(word) { Ok(()) } else { Err(self.expected(&format!("`{word}`"))) }
    }

    /// Any keyword.
    pub(super) fn word(&mut self, what: &str) -> P<&'a str> {
        if !self.at(Tok::Word) {
            return Err(self.expected(what));
        }
        let span = self.bump().span;
        Ok(std::str::from_utf8(self.src(span)).expect("keywords are ASCII"))
    }

    /// The place from `start` to the end of the last token.
    pub(super) fn span_from(&self, start: u32) -> Span {
        Span { start, end: self.last_end.max(start) }
    }

    // ---- names ----------------------------------------------------------------------------------------------------

    pub(super) fn intern(&mut self, text: &str) -> Str {
        self.ir.strings.intern(text.as_bytes())
    }

    /// The string of a string token, or of a symbol token behind its `@`.
    pub(super) fn unquote(&mut self, span: Span) -> P<Str> {
        let text = self.src(span);
        match unescape(text) {
            Some(bytes) => Ok(self.ir.strings.intern(&bytes)),
            None => Err(self.error(
                span,
                "a backslash in a string stands before `\\`, `\"`, `n`, `t` or two hexadecimal digits",
            )),
        }
    }

    pub(super) fn string(&mut self) -> P<Str> {
        let token = self.expect(Tok::Str)?;
        self.unquote(token.span)
    }

    /// `@name` or `@"name"`.
    pub(super) fn symbol(&mut self) -> P<Str> {
        let Span { start, end } = self.expect(Tok::At)?.span;
        let name = Span { start: start + 1, end };
        if self.src(name).first() == Some(&b'"') {
            self.unquote(name)
        } else {
            Ok(self.ir.strings.intern(self.src(name)))
        }
    }

    /// A keyword or a string.
    pub(super) fn word_or_string(&mut self, what: &str) -> P<Str> {
        match self.tok.kind {
            Tok::Str => self.string(),
            Tok::Word => {
                let span = self.bump().span;
                Ok(self.ir.strings.intern(self.src(span)))
            }
            _ => Err(self.expected(what)),
        }
    }

    /// An unsigned number of at most 64 bits.
    pub(super) fn number(&mut self, what: &str) -> P<u64> {
        if !self.at(Tok::Int) {
            return Err(self.expected(what));
        }
        let span = self.bump().span;
        match parse_u64(self.src(span)) {
            Some(value) => Ok(value),
            None => Err(self.error(span, format!("{what} is too large"))),
        }
    }

    /// The same of at most 32 bits.
    pub(super) fn number32(&mut self, what: &str) -> P<u32> {
        let span = self.tok.span;
        let value = self.number(what)?;
        u32::try_from(value).map_err(|_| self.error(span, format!("{what} is too large")))
    }

    // ---- lists and nesting ----------------------------------------------------------------------------------------

    /// Items with commas between them, up to and including `close`.
    pub(super) fn list_until<T>(&mut self, close: Tok, mut item: impl FnMut(&mut Self) -> P<T>) -> P<Vec<T>> {
        let mut items = Vec::new();
        if self.eat(close) {
            return Ok(items);
        }
        loop {
            items.push(item(self)?);
            if !self.eat(Tok::Comma) {
                self.expect(close)?;
                return Ok(items);
            }
        }
    }

    /// One level deeper in a type, attribute or location.
    pub(super) fn nested<T>(&mut self, step: impl FnOnce(&mut Self) -> P<T>) -> P<T> {
        self.parts += 1;
        if self.depth >= MAX_NESTING {
            return Err(self.error(self.tok.span, format!("nested more than {MAX_NESTING} levels deep")));
        }
        self.depth += 1;
        self.deepest = self.deepest.max(self.depth);
        let result = step(self);
        self.depth -= 1;
        result
    }

    /// Parses what an alias stands for.
    pub(super) fn alias_of<T>(&mut self, step: impl FnOnce(&mut Self) -> P<T>) -> P<Alias<T>> {
        (self.depth, self.deepest, self.parts) = (0, 0, 0);
        let span = self.tok.span;
        let value = step(self)?;
        if self.parts > MAX_PARTS {
            return Err(self.error(span, "what this alias stands for is too large"));
        }
        Ok(Alias { value, depth: self.deepest, parts: self.parts })
    }

    /// Uses an alias: its nesting counts as if it were written out.
    pub(super) fn enter_alias(&mut self, depth: u32, parts: u64, span: Span) -> P<()> {
        self.parts = self.parts.saturating_add(parts);
        self.deepest = self.deepest.max(self.depth + depth);
        if self.depth + depth > MAX_NESTING {
            return Err(self.error(span, format!("nested more than {MAX_NESTING} levels deep")));
        }
        Ok(())
    }

    pub(super) fn use_type_alias(&mut self, name: Str, span: Span) -> P<Type> {
        match self.type_aliases.get(&name) {
            Some(&Alias { value, depth, parts }) => self.enter_alias(depth, parts, span).map(|()| value),
            None => {
                let message = format!("the type alias `!{}` is not defined above", self.ir.text(name));
                Err(self.error(span, message))
            }
        }
    }

    pub(super) fn use_attr_alias(&mut self, name: Str, span: Span) -> P<Attr> {
        match self.attr_aliases.get(&name) {
            Some(&Alias { value, depth, parts }) => self.enter_alias(depth, parts, span).map(|()| value),
            None => {
                let message = format!("the attribute alias `#{}` is not defined above", self.ir.text(name));
                Err(self.error(span, message))
            }
        }
    }

    /// The state of `nested`, to be put back after something else was parsed.
    pub(super) fn nesting(&self) -> (u32, u32, u64) {
        (self.depth, self.deepest, self.parts)
    }

    pub(super) fn set_nesting(&mut self, (depth, deepest, parts): (u32, u32, u64)) {
        (self.depth, self.deepest, self.parts) = (depth, deepest, parts);
    }
}

/// A decimal or hexadecimal number of at most 64 bits.
pub(super) fn parse_u64(text: &[u8]) -> Option<u64> {
    let text = std::str::from_utf8(text).ok()?;
    match text.strip_prefix("0x") {
        Some(hex) => u64::from_str_radix(hex, 16).ok(),
        None => text.parse().ok(),
    }
}
