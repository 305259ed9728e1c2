//! Characters and strings.

use super::{MAX_FIELD, padded};
use crate::bits::IntView;

/// How a string is printed: the attributes of `sim.fmt.string`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct StringFormat {
    /// `isLeftAligned`.
    pub left: bool,
    /// `paddingChar`, used on either side.
    pub pad: u8,
    /// `specifierWidth` in bytes: a minimum; strings are never cut.
    pub width: Option<u32>,
}

/// Appends the low byte of `v` (`sim.fmt.char`): narrower values are zero-extended, a value of no bits is a NUL, and
/// unknown bits count as zero.
pub fn char(out: &mut Vec<u8>, v: IntView<'_>) {
    let (value, unknown) = v.field(0, 8);
    out.push((value & !unknown) as u8);
}

/// Appends `text` padded as `f` asks.
pub fn string(out: &mut Vec<u8>, text: &[u8], f: &StringFormat) {
    padded(out, text, f.left, f.pad, f.width.unwrap_or(0).min(MAX_FIELD) as usize);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chars() {
        let mut out = Vec::new();
        for (width, value) in [(7, 70), (8, 200), (4, 13), (0, 9), (16, 0x4142)] {
            char(&mut out, IntView::two_state(width, &[value]));
        }
        char(&mut out, IntView::four_state(8, &[0x4f], &[0x0e]));
        assert_eq!(out, b"F\xc8\r\0BA");
    }

    #[test]
    fn strings() {
        type Row = (&'static [u8], bool, u8, Option<u32>, &'static [u8]);
        let table: [Row; 6] = [
            (b"abc", false, b' ', None, b"abc"),
            (b"abc", false, b'.', Some(2), b"abc"),
            (b"hi", false, b' ', Some(4), b"  hi"),
            (b"hi", true, b'.', Some(4), b"hi.."),
            (b"h\0\xff", false, b'0', Some(4), b"0h\0\xff"),
            (b"", true, b' ', Some(0), b""),
        ];
        for (text, left, pad, width, expect) in table {
            let mut out = Vec::new();
            string(&mut out, text, &StringFormat { left, pad, width });
            assert_eq!(out, expect);
        }
    }
}
