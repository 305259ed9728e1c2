//! The syntax of format strings that stand in attributes.

use super::body::{Conversion, Format};
use spec::rule;

/// A piece of a format string.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Piece {
    /// Text.
    Literal(Vec<u8>),
    /// The next operand.
    Value(Conversion, Format),
}

/// Takes the format string of `verif.format_verilog_string` apart: `%`, `-` or `0`, a width, and a letter of
/// `b o d h x c s` in either case; `%%` is a percent sign.
pub(super) fn parse(text: &[u8], operands: usize) -> Result<Vec<Piece>, String> {
    rule!("verif.format_verilog_string");
    let mut pieces = Vec::new();
    let mut literal = Vec::new();
    let mut used = 0;
    let mut rest = text.iter().copied().peekable();
    while let Some(byte) = rest.next() {
        if byte != b'%' {
            literal.push(byte);
            continue;
        }
        if rest.next_if_eq(&b'%').is_some() {
            literal.push(b'%');
            continue;
        }
        let left = rest.next_if_eq(&b'-').is_some();
        let zero = rest.next_if_eq(&b'0').is_some();
        let mut width = zero.then_some(0u32);
        while let Some(digit) = rest.next_if(u8::is_ascii_digit) {
            let value = width.unwrap_or(0).saturating_mul(10).saturating_add(u32::from(digit - b'0'));
            width = Some(value);
        }
        if width > Some(super::tables::MAX_FIELD) {
            rule!("sim.fmt.width-limit");
            return Err(format!("a width above {} can't be printed", super::tables::MAX_FIELD));
        }
        let letter = rest.next().ok_or("the format string ends inside a specifier")?;
        let conversion = match letter.to_ascii_lowercase() {
            b'b' => Conversion::Bin,
            b'o' => Conversion::Oct,
            b'd' => Conversion::Dec,
            b'h' | b'x' => Conversion::Hex,
            b'c' => Conversion::Char,
            b's' => Conversion::Text,
            other => {
                return Err(format!(
                    "the specifier %{} can't be printed: there are %b %o %d %h %x %c %s",
                    char::from(other).escape_default()
                ));
            }
        };
        if !literal.is_empty() {
            pieces.push(Piece::Literal(std::mem::take(&mut literal)));
        }
        let pad = if conversion == Conversion::Dec && !(zero && width > Some(0))
            || conversion == Conversion::Text
        {
            b' '
        } else {
            b'0'
        };
        let format = Format { left, pad, width, upper: false, signed: false, digits: 0, four_state: None };
        pieces.push(Piece::Value(conversion, format));
        used += 1;
    }
    if !literal.is_empty() {
        pieces.push(Piece::Literal(literal));
    }
    if used != operands {
        return Err(format!("the format string has {used} specifiers for {operands} operands"));
    }
    Ok(pieces)
}

/// Checks the format of `sim.plusargs.value`: text, then `%`, zeros and a letter of `d h x o b s e f g`, at the end.
pub(super) fn plusargs(text: &[u8]) -> Result<(), String> {
    let mut rest = text.iter();
    while let Some(byte) = rest.next() {
        if *byte != b'%' {
            continue;
        }
        let missing = "the format has no conversion such as %d";
        let letter = rest.find(|b| **b != b'0').ok_or(missing)?;
        match letter.to_ascii_lowercase() {
            b'%' => {}
            b'd' | b'h' | b'x' | b'o' | b'b' | b's' | b'e' | b'f' | b'g' => {
                return match rest.next() {
                    None => Ok(()),
                    Some(_) => Err("the format goes on after its conversion".to_owned()),
                };
            }
            _ => return Err(format!("unknown conversion %{}", char::from(*letter).escape_default())),
        }
    }
    Err("the format has no conversion such as %d".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// rule: verif.format_verilog_string
    #[test]
    fn takes_format_strings_apart() {
        let pieces = parse(b"a=%0d 100%% %-8H", 2).unwrap();
        let Piece::Value(Conversion::Dec, dec) = pieces[1] else { panic!("{pieces:?}") };
        assert_eq!((dec.width, dec.pad, dec.left), (Some(0), b' ', false));
        assert_eq!(pieces[2], Piece::Literal(b" 100% ".to_vec()));
        let Piece::Value(Conversion::Hex, hex) = pieces[3] else { panic!("{pieces:?}") };
        assert_eq!((hex.width, hex.left), (Some(8), true));
        assert!(parse(b"%d", 0).is_err() && parse(b"%", 1).is_err() && parse(b"%m", 0).is_err());
        assert!(parse(b"%99999999999d", 1).is_err());
    }

    /// rule: sim.plusargs.value
    #[test]
    fn checks_formats_of_plusargs() {
        assert!(plusargs(b"N=%d").is_ok() && plusargs(b"%%=%0H").is_ok());
        for wrong in [&b"N"[..], b"N=%", b"N=%d ", b"N=%q"] {
            assert!(plusargs(wrong).is_err());
        }
    }
}
