//! Memory images: reading for `$readmemh` and `$readmemb` (`sim.sv.readmem`), writing for `$writememh` and `$writememb`
//! (IEEE 1800 21.4, 21.5).
//!
//! A file holds words separated by white space and comments (`//`, `/* */`). `@` and a hexadecimal address set the place
//! of the next word. Digits may be separated by underscores; `x`, `z` and `?` give unknown bits. A word with more digits
//! than the memory is wide loses the upper ones; one with fewer is extended with zeros, or with its first digit if that is
//! unknown.

use std::collections::VecDeque;
use std::io::{self, BufRead, Write};

use crate::bits::{Digit, Int, IntView};
use crate::format::{self, IntFormat, Radix};

/// The radix of a memory image.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Base {
    /// `$readmemb`.
    Bin,
    /// `$readmemh`.
    Hex,
}

impl Base {
    fn bits(self) -> u32 {
        match self {
            Base::Bin => 1,
            Base::Hex => 4,
        }
    }
}

/// Where the words of a file go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Target {
    /// The radix of the file.
    pub base: Base,
    /// Width of a word in bits.
    pub width: u32,
    /// How many words there are at an address: the elements of an array.
    pub inner: u64,
    /// The lowest address of the memory.
    pub low: i64,
    /// The highest address of the memory.
    pub high: i64,
    /// The `start` argument: the first address to load, the lowest if absent.
    pub start: Option<i64>,
    /// The `finish` argument: the last address to load, the highest if absent. One below `start` loads downwards. It
    /// counts only with a `start`.
    pub finish: Option<i64>,
}

/// What was loaded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Loaded {
    /// How many words were stored.
    pub stored: u64,
    /// Set if the file has no addresses and its number of words differs from the number of addresses to load, which is
    /// worth a warning (IEEE 1800 21.4). Words too many are not stored.
    pub mismatch: Option<Mismatch>,
}

/// A file with too few or too many words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the file has {found} words for {expected} addresses")]
pub struct Mismatch {
    /// Addresses to load.
    pub expected: u64,
    /// Words in the file.
    pub found: u64,
}

/// Why a memory image cannot be loaded. Lines count from 1.
#[derive(Debug, thiserror::Error)]
pub enum ReadmemError {
    /// The file cannot be read.
    #[error("cannot read the file")]
    Read(#[from] io::Error),
    /// A character that cannot stand where it does.
    #[error("line {line}: unexpected character '{}'", char::from(*byte).escape_default())]
    Character {
        /// The line.
        line: u64,
        /// The character.
        byte: u8,
    },
    /// `@` without digits, or an address past 2^63-1.
    #[error("line {line}: malformed address")]
    Address {
        /// The line.
        line: u64,
    },
    /// An address outside of the range to load.
    #[error("line {line}: address {address} is outside of {low} to {high}")]
    OutOfRange {
        /// The line.
        line: u64,
        /// The address in the file.
        address: i64,
        /// The lowest address that may be loaded.
        low: i64,
        /// The highest one.
        high: i64,
    },
    /// The file ends inside a comment.
    #[error("line {line}: the comment that starts here does not end")]
    Comment {
        /// The line where the comment starts.
        line: u64,
    },
    /// The `start` or `finish` argument is not an address of the memory.
    #[error("address {address} is outside of the memory, {low} to {high}")]
    Argument {
        /// The argument.
        address: i64,
        /// The lowest address of the memory.
        low: i64,
        /// The highest one.
        high: i64,
    },
}

/// Reads a memory image and calls `store` with each address, the number of the word at it, and the word, in file order.
///
/// # Errors
/// [`ReadmemError`]; what precedes the error in the file has been stored.
pub fn read(
    file: impl BufRead,
    target: &Target,
    mut store: impl FnMut(i64, u64, Int),
) -> Result<Loaded, ReadmemError> {
    let Target { low, high, .. } = *target;
    for address in target.start.into_iter().chain(target.finish) {
        if !(low..=high).contains(&address) {
            return Err(ReadmemError::Argument { address, low, high });
        }
    }
    let start = target.start.unwrap_or(low);
    let finish = target.start.and(target.finish).unwrap_or(high);
    let (low, high) = (start.min(finish), start.max(finish));
    let step = if start <= finish { 1 } else { -1 };

    let mut lexer = Lexer { file, line: 1, peeked: None };
    // Wider than an address, so that one can step past either end.
    let mut next = i128::from(start);
    let mut inner = 0;
    let (mut stored, mut found, mut addressed) = (0, 0, false);
    while let Some(byte) = lexer.skip_blank()? {
        if byte == b'@' {
            let address = lexer.address()?;
            if !(low..=high).contains(&address) {
                return Err(ReadmemError::OutOfRange { line: lexer.line, address, low, high });
            }
            (next, inner) = (i128::from(address), 0);
            addressed = true;
            continue;
        }
        let word = lexer.word(byte, target)?;
        found += 1;
        if (i128::from(low)..=i128::from(high)).contains(&next) {
            store(next as i64, inner, word);
            stored += 1;
        }
        inner += 1;
        if inner >= target.inner {
            (next, inner) = (next + step, 0);
        }
    }
    let expected = high.abs_diff(low).saturating_add(1).saturating_mul(target.inner);
    let mismatch = (!addressed && found != expected).then_some(Mismatch { expected, found });
    Ok(Loaded { stored, mismatch })
}

struct Lexer<R> {
    file: R,
    line: u64,
    peeked: Option<u8>,
}

impl<R: BufRead> Lexer<R> {
    fn next(&mut self) -> Result<Option<u8>, ReadmemError> {
        let byte = match self.peeked.take() {
            Some(byte) => Some(byte),
            None => self.fetch()?,
        };
        self.line += u64::from(byte == Some(b'\n'));
        Ok(byte)
    }

    fn unread(&mut self, byte: Option<u8>) {
        self.line -= u64::from(byte == Some(b'\n'));
        self.peeked = byte;
    }

    fn fetch(&mut self) -> Result<Option<u8>, ReadmemError> {
        let buffer = loop {
            match self.file.fill_buf() {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                other => break other?,
            }
        };
        let byte = buffer.first().copied();
        self.file.consume(usize::from(byte.is_some()));
        Ok(byte)
    }

    /// The first byte of the next token.
    fn skip_blank(&mut self) -> Result<Option<u8>, ReadmemError> {
        loop {
            match self.next()? {
                Some(b'/') => self.comment()?,
                // A byte order mark, a NUL and the like are not white space.
                Some(byte) if byte.is_ascii_whitespace() || byte == 0x0b => {}
                other => return Ok(other),
            }
        }
    }

    fn comment(&mut self) -> Result<(), ReadmemError> {
        let line = self.line;
        match self.next()? {
            Some(b'/') => loop {
                if matches!(self.next()?, None | Some(b'\n')) {
                    return Ok(());
                }
            },
            Some(b'*') => {
                let mut star = false;
                loop {
                    match self.next()? {
                        None => return Err(ReadmemError::Comment { line }),
                        Some(b'/') if star => return Ok(()),
                        Some(byte) => star = byte == b'*',
                    }
                }
            }
            _ => Err(ReadmemError::Character { line, byte: b'/' }),
        }
    }

    /// The next byte if it belongs to the token; the byte that ends the token stays.
    fn token_byte(&mut self) -> Result<Option<u8>, ReadmemError> {
        match self.next()? {
            Some(byte) if byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'?') => Ok(Some(byte)),
            other => {
                self.unread(other);
                Ok(None)
            }
        }
    }

    fn address(&mut self) -> Result<i64, ReadmemError> {
        let line = self.line;
        let mut address = None;
        while let Some(byte) = self.token_byte()? {
            if byte == b'_' && address.is_some() {
                continue;
            }
            let digit = char::from(byte).to_digit(16).ok_or(ReadmemError::Character { line, byte })?;
            let shifted = address.unwrap_or(0i64).checked_mul(16).ok_or(ReadmemError::Address { line })?;
            address = Some(shifted | i64::from(digit));
        }
        address.ok_or(ReadmemError::Address { line })
    }

    /// Keeps no more digits than the memory is wide, however long the token is.
    fn word(&mut self, first: u8, target: &Target) -> Result<Int, ReadmemError> {
        let bits = target.base.bits();
        let needed = target.width.div_ceil(bits).max(1) as usize;
        let line = self.line;
        let mut digits = VecDeque::new();
        let mut byte = first;
        loop {
            if byte != b'_' || digits.is_empty() {
                if digits.len() == needed {
                    digits.pop_front();
                }
                digits.push_back(Digit::parse(byte, bits).ok_or(ReadmemError::Character { line, byte })?);
            }
            match self.token_byte()? {
                Some(next) => byte = next,
                None => return Ok(Int::from_digits(target.width, bits, digits.into_iter().rev())),
            }
        }
    }
}

/// Writes a memory image that [`read`] accepts: one word a line, all its digits, preceded by `@address` if one is given.
/// A digit that is partly unknown is written as `X` or `Z`, and reads back as wholly unknown.
///
/// # Errors
/// Those of `file`.
pub fn write<'a>(
    file: &mut dyn Write,
    base: Base,
    address: Option<u64>,
    words: impl Iterator<Item = IntView<'a>>,
) -> io::Result<()> {
    if let Some(address) = address {
        writeln!(file, "@{address:x}")?;
    }
    let radix = match base {
        Base::Bin => Radix::Bin,
        Base::Hex => Radix::Hex { upper: false },
    };
    let mut line = Vec::new();
    for word in words {
        line.clear();
        format::int(&mut line, word, &IntFormat { radix, left: false, pad: b'0', width: None });
        line.push(b'\n');
        file.write_all(&line)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn target(base: Base, width: u32, range: (i64, i64), start: Option<i64>, finish: Option<i64>) -> Target {
        Target { base, width, inner: 1, low: range.0, high: range.1, start, finish }
    }

    /// `address:bits …`, then the mismatch or the error.
    fn load(text: &str, target: &Target) -> String {
        let mut log = Vec::new();
        let mut store = |address, _, word: Int| {
            let mut bits = Vec::new();
            word.view().push_bits(&mut bits);
            log.push(format!("{address}:{}", String::from_utf8(bits).unwrap()));
        };
        let result = read(text.as_bytes(), target, &mut store);
        match result {
            Ok(Loaded { mismatch: None, .. }) => {}
            Ok(Loaded { mismatch: Some(mismatch), .. }) => log.push(mismatch.to_string()),
            Err(error) => log.push(error.to_string()),
        }
        log.join(" ")
    }

    #[test]
    fn words_addresses_and_comments() {
        let all = target(Base::Hex, 8, (0, 3), None, None);
        assert_eq!(
            load("0 1f\n// c 55\n /* 66\n */ fF_/**/x1", &all),
            "0:00000000 1:00011111 2:11111111 3:xxxx0001"
        );
        assert_eq!(load("@3 12 @1 34\t56", &all), "3:00010010 1:00110100 2:01010110");
        assert_eq!(
            load("123 z ?", &all),
            "0:00100011 1:zzzzzzzz 2:zzzzzzzz the file has 3 words for 4 addresses"
        );
        assert_eq!(load("@3 1 2", &all), "3:00000001");
        assert_eq!(load("", &all), "the file has 0 words for 4 addresses");
        assert_eq!(load("1 2 3 4 5", &all).split(' ').count(), 4 + 8);
        let binary = target(Base::Bin, 3, (-1, 0), None, None);
        assert_eq!(load("1_0_1 0xz", &binary), "-1:101 0:0xz");
        let wide = target(Base::Hex, 65, (0, 0), None, None);
        assert_eq!(load(&"f".repeat(100_000), &wide), format!("0:{}", "1".repeat(65)));
        assert_eq!(load("7", &target(Base::Hex, 0, (0, 0), None, None)), "0:");
    }

    #[test]
    fn ranges() {
        let up = target(Base::Hex, 4, (0, 7), Some(2), Some(3));
        assert_eq!(load("1 2", &up), "2:0001 3:0010");
        assert_eq!(load("1 2 3", &up), "2:0001 3:0010 the file has 3 words for 2 addresses");
        assert_eq!(load("1\n@1\n2", &up), "2:0001 line 2: address 1 is outside of 2 to 3");
        let down = target(Base::Hex, 4, (0, 7), Some(3), Some(1));
        assert_eq!(load("1 2 3", &down), "3:0001 2:0010 1:0011");
        let from = target(Base::Hex, 4, (0, 2), Some(1), None);
        assert_eq!(load("1 2", &from), "1:0001 2:0010");
        let bad = target(Base::Hex, 4, (0, 2), Some(1), Some(9));
        assert_eq!(load("1 2", &bad), "address 9 is outside of the memory, 0 to 2");
    }

    #[test]
    fn errors_name_the_line() {
        let any = target(Base::Hex, 8, (0, 255), None, None);
        let binary = target(Base::Bin, 8, (0, 255), None, None);
        for (target, text, expect) in [
            (any, "1\n2\n3g\n", "line 3: unexpected character 'g'"),
            (binary, "1 2", "line 1: unexpected character '2'"),
            (any, "\n\n/* \n", "line 3: the comment that starts here does not end"),
            (any, "/ ", "line 1: unexpected character '/'"),
            (any, "_1", "line 1: unexpected character '_'"),
            (any, "@ 1", "line 1: malformed address"),
            (any, "@x", "line 1: unexpected character 'x'"),
            (any, "@ffffffffffffffffffff", "line 1: malformed address"),
            (any, "\0", "line 1: unexpected character '\\u{0}'"),
            (any, "@100", "line 1: address 256 is outside of 0 to 255"),
        ] {
            assert!(load(text, &target).ends_with(expect), "{text:?}: {}", load(text, &target));
        }
    }

    #[test]
    fn what_is_written_reads_back() {
        let words = [IntView::four_state(9, &[0x1f5], &[0x0f0]), IntView::two_state(9, &[0x0a])];
        for (base, text) in [(Base::Hex, "@1\n1z5\n00a\n"), (Base::Bin, "@1\n1zzzz0101\n000001010\n")] {
            let mut file = Vec::new();
            write(&mut file, base, Some(1), words.into_iter()).unwrap();
            assert_eq!(String::from_utf8(file.clone()).unwrap(), text);
            let back = load(text, &target(base, 9, (0, 2), None, None));
            assert_eq!(back, "1:1zzzz0101 2:000001010");
        }
    }
}
