//! Bytes to tokens, one at a time. A token is its kind and where it stands; nothing is copied.

use crate::loc::Span;

/// The kind of a token.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Tok {
    Eof,
    /// Bytes that begin no token, or a string without an end.
    Error,
    /// `abc`, `hw.module`
    Word,
    /// `%abc`, `%12`
    Percent,
    /// `@abc`, `@"a b"`
    At,
    /// `#abc`, `#hw.param`, and the `#1` of `%r#1`
    Hash,
    /// `^bb1`
    Caret,
    /// `!abc`, `!hw.array`
    Bang,
    /// `12`, `0x1F`
    Int,
    /// `1.5e3`
    Float,
    /// `"abc"`
    Str,
    Arrow,
    Colon,
    ColonColon,
    Comma,
    Equal,
    Less,
    Greater,
    LParen,
    RParen,
    LBrace,
    RBrace,
    LSquare,
    RSquare,
    Minus,
    Plus,
    Star,
    Question,
    Slash,
    Bar,
    Ellipsis,
    /// `{-#`
    MetaBegin,
    /// `#-}`
    MetaEnd,
}

impl Tok {
    /// How a message names it.
    pub(super) fn describe(self) -> &'static str {
        match self {
            Tok::Eof => "the end of the file",
            Tok::Error => "these bytes",
            Tok::Word => "a keyword",
            Tok::Percent => "an SSA value `%…`",
            Tok::At => "a symbol `@…`",
            Tok::Hash => "an attribute `#…`",
            Tok::Caret => "a block `^…`",
            Tok::Bang => "a type `!…`",
            Tok::Int => "an integer",
            Tok::Float => "a floating point number",
            Tok::Str => "a string",
            Tok::Arrow => "`->`",
            Tok::Colon => "`:`",
            Tok::ColonColon => "`::`",
            Tok::Comma => "`,`",
            Tok::Equal => "`=`",
            Tok::Less => "`<`",
            Tok::Greater => "`>`",
            Tok::LParen => "`(`",
            Tok::RParen => "`)`",
            Tok::LBrace => "`{`",
            Tok::RBrace => "`}`",
            Tok::LSquare => "`[`",
            Tok::RSquare => "`]`",
            Tok::Minus => "`-`",
            Tok::Plus => "`+`",
            Tok::Star => "`*`",
            Tok::Question => "`?`",
            Tok::Slash => "`/`",
            Tok::Bar => "`|`",
            Tok::Ellipsis => "`...`",
            Tok::MetaBegin => "`{-#`",
            Tok::MetaEnd => "`#-}`",
        }
    }

    /// The token that a literal of an assembly format stands for, if it is punctuation.
    pub(super) fn punctuation(text: &str) -> Option<Tok> {
        Some(match text {
            "->" => Tok::Arrow,
            ":" => Tok::Colon,
            "::" => Tok::ColonColon,
            "," => Tok::Comma,
            "=" => Tok::Equal,
            "<" => Tok::Less,
            ">" => Tok::Greater,
            "(" => Tok::LParen,
            ")" => Tok::RParen,
            "{" => Tok::LBrace,
            "}" => Tok::RBrace,
            "[" => Tok::LSquare,
            "]" => Tok::RSquare,
            "-" => Tok::Minus,
            "+" => Tok::Plus,
            "*" => Tok::Star,
            "?" => Tok::Question,
            "/" => Tok::Slash,
            "|" => Tok::Bar,
            "..." => Tok::Ellipsis,
            _ => return None,
        })
    }
}

/// A token and its place.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Token {
    pub(super) kind: Tok,
    pub(super) span: Span,
}

/// Reads tokens from a text of less than 2^32 bytes.
#[derive(Clone, Copy)]
pub(super) struct Lexer<'a> {
    pub(super) src: &'a [u8],
    pub(super) pos: usize,
}

fn word_start(c: u8) -> bool {
    c.is_ascii_alphabetic() || c == b'_'
}

fn word_part(c: u8) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, b'_' | b'$' | b'.')
}

fn suffix_part(c: u8) -> bool {
    word_part(c) || c == b'-'
}

impl<'a> Lexer<'a> {
    fn peek(&self, ahead: usize) -> u8 {
        self.src.get(self.pos + ahead).copied().unwrap_or(0)
    }

    fn skip_while(&mut self, test: impl Fn(u8) -> bool) {
        while self.src.get(self.pos).is_some_and(|&c| test(c)) {
            self.pos += 1;
        }
    }

    /// The next token.
    pub(super) fn next(&mut self) -> Token {
        self.skip_blank();
        let start = self.pos;
        let kind = self.scan();
        Token { kind, span: Span { start: start as u32, end: self.pos as u32 } }
    }

    fn skip_blank(&mut self) {
        loop {
            self.skip_while(|c| matches!(c, b' ' | b'\t' | b'\n' | b'\r'));
            if self.peek(0) == b'/' && self.peek(1) == b'/' {
                self.skip_while(|c| c != b'\n');
            } else {
                return;
            }
        }
    }

    fn scan(&mut self) -> Tok {
        let Some(&c) = self.src.get(self.pos) else { return Tok::Eof };
        self.pos += 1;

        match c {
            b':' if self.peek(0) == b':' => self.take(1, Tok::ColonColon),
            b':' => Tok::Colon,
            b',' => Tok::Comma,
            b'=' => Tok::Equal,
            b'<' => Tok::Less,
            b'>' => Tok::Greater,
            b'(' => Tok::LParen,
            b')' => Tok::RParen,
            b'{' if self.peek(0) == b'-' && self.peek(1) == b'#' => self.take(2, Tok::MetaBegin),
            b'{' => Tok::LBrace,
            b'}' => Tok::RBrace,
            b'[' => Tok::LSquare,
            b']' => Tok::RSquare,
            b'-' if self.peek(0) == b'>' => self.take(1, Tok::Arrow),
            b'-' => Tok::Minus,
            b'+' => Tok::Plus,
            b'*' => Tok::Star,
            b'?' => Tok::Question,
            b'/' => Tok::Slash,
            b'|' => Tok::Bar,
            b'.' if self.peek(0) == b'.' && self.peek(1) == b'.' => self.take(2, Tok::Ellipsis),
            b'#' if self.peek(0) == b'-' && self.peek(1) == b'}' => self.take(2, Tok::MetaEnd),
            b'"' => self.string(),
            b'@' => self.symbol(),
            b'%' => self.suffix(Tok::Percent),
            b'#' => self.suffix(Tok::Hash),
            b'^' => self.suffix(Tok::Caret),
            b'!' => self.suffix(Tok::Bang),
            b'0'..=b'9' => self.number(c),
            c if word_start(c) => {
                self.skip_while(word_part);
                Tok::Word
            }
            _ => {
                // A whole run of foreign bytes is one mistake.
                self.skip_while(|c| !c.is_ascii());
                Tok::Error
            }
        }
    }

    fn take(&mut self, bytes: usize, kind: Tok) -> Tok {
        self.pos += bytes;
        kind
    }

    fn suffix(&mut self, kind: Tok) -> Tok {
        let c = self.peek(0);
        if c.is_ascii_digit() {
            self.skip_while(|c| c.is_ascii_digit());
        } else if word_part(c) || c == b'-' {
            self.skip_while(suffix_part);
        } else {
            return Tok::Error;
        }
        kind
    }

    fn symbol(&mut self) -> Tok {
        match self.peek(0) {
            b'"' => {
                self.pos += 1;
                match self.string() {
                    Tok::Str => Tok::At,
                    other => other,
                }
            }
            c if word_start(c) => {
                self.skip_while(suffix_part_of_symbol);
                Tok::At
            }
            _ => Tok::Error,
        }
    }

    fn string(&mut self) -> Tok {
        while let Some(&c) = self.src.get(self.pos) {
            self.pos += 1;
            match c {
                b'"' => return Tok::Str,
                b'\\' => self.pos = (self.pos + 1).min(self.src.len()),
                b'\n' => return Tok::Error,
                _ => {}
            }
        }
        Tok::Error
    }

    fn number(&mut self, first: u8) -> Tok {
        if first == b'0' && self.peek(0) == b'x' && self.peek(1).is_ascii_hexdigit() {
            self.pos += 1;
            self.skip_while(|c| c.is_ascii_hexdigit());
            return Tok::Int;
        }
        self.skip_while(|c| c.is_ascii_digit());
        if self.peek(0) != b'.' {
            return Tok::Int;
        }
        self.pos += 1;
        self.skip_while(|c| c.is_ascii_digit());
        if matches!(self.peek(0), b'e' | b'E') {
            let sign = usize::from(matches!(self.peek(1), b'+' | b'-'));
            if self.peek(1 + sign).is_ascii_digit() {
                self.pos += 1 + sign;
                self.skip_while(|c| c.is_ascii_digit());
            }
        }
        Tok::Float
    }
}

fn suffix_part_of_symbol(c: u8) -> bool {
    word_part(c)
}

/// The bytes that a string token (with its quotes) stands for; `None` if an escape is malformed.
pub(super) fn unescape(quoted: &[u8]) -> Option<std::borrow::Cow<'_, [u8]>> {
    let body = &quoted[1..quoted.len() - 1];
    if !body.contains(&b'\\') {
        return Some(body.into());
    }
    let mut out = Vec::with_capacity(body.len());
    let mut rest = body;
    while let Some((&c, tail)) = rest.split_first() {
        if c != b'\\' {
            out.push(c);
            rest = tail;
            continue;
        }
        rest = match tail {
            [b'"' | b'\\', more @ ..] => {
                out.push(tail[0]);
                more
            }
            [b'n', more @ ..] => {
                out.push(b'\n');
                more
            }
            [b't', more @ ..] => {
                out.push(b'\t');
                more
            }
            [high, low, more @ ..] => {
                let digit = |c: &u8| (*c as char).to_digit(16);
                out.push((digit(high)? * 16 + digit(low)?) as u8);
                more
            }
            _ => return None,
        };
    }
    Some(out.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds(text: &str) -> Vec<Tok> {
        let mut lexer = Lexer { src: text.as_bytes(), pos: 0 };
        std::iter::from_fn(|| Some(lexer.next().kind).filter(|k| *k != Tok::Eof)).collect()
    }

    #[test]
    fn results_of_a_group_are_two_tokens() {
        assert_eq!(kinds("%r#1"), [Tok::Percent, Tok::Hash]);
    }

    #[test]
    fn resource_blocks_have_their_own_brackets() {
        assert_eq!(kinds("{-# a #-}"), [Tok::MetaBegin, Tok::Word, Tok::MetaEnd]);
    }

    #[test]
    fn floats_need_a_point() {
        assert_eq!(kinds("1e3 1.5e-3 1. 0x1F"), [Tok::Int, Tok::Word, Tok::Float, Tok::Float, Tok::Int]);
    }

    #[test]
    fn escapes_are_bytes() {
        assert_eq!(unescape(br#""a\0A\22\"\\\FF""#).unwrap().as_ref(), b"a\n\"\"\\\xFF");
        assert_eq!(unescape(br#""\G0""#), None);
    }

    #[test]
    fn strings_end_at_the_line() {
        assert_eq!(kinds("\"abc\n x"), [Tok::Error, Tok::Word]);
    }
}
