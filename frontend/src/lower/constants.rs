//! Constants.

use super::code::Code;
use super::names::quote;
use super::types::{Class, Int};
use crate::document::{Constant, TypeId, TypeKind};
use num_bigint::BigUint;

/// The bits of an integer from the left, as `0`, `1`, `X` and `Z`.
pub(crate) fn bits(text: &str) -> Option<String> {
    let (width, digits) = text.split_once(':')?;
    let width: usize = width.parse().ok().filter(|w| *w <= 1 << 24)?;
    let mut bits = match digits.strip_prefix('b').filter(|d| d.chars().any(|c| "xzXZ".contains(c))) {
        Some(digits) => digits.to_ascii_uppercase(),
        None => {
            digits.chars().map(|c| c.to_digit(16).map(|d| format!("{d:04b}"))).collect::<Option<String>>()?
        }
    };
    if bits.len() > width {
        bits.drain(..bits.len() - width);
    }
    // slang leaves out leading digits that repeat: zeros, or a leading x or z.
    let fill = bits.chars().next().filter(|first| "XZ".contains(*first)).unwrap_or('0');
    while bits.len() < width {
        bits.insert(0, fill);
    }
    bits.chars().all(|c| "01XZ".contains(c)).then_some(bits)
}

/// The value of an integer that fits, signed or not.
pub(crate) fn number(text: &str, signed: bool) -> Option<i64> {
    let bits = bits(text)?;
    if bits.contains(['X', 'Z']) {
        return None;
    }
    let negative = signed && bits.starts_with('1');
    let known = bits.trim_start_matches(if negative { '1' } else { '0' });
    if known.len() > 62 {
        return None;
    }
    let value = if known.is_empty() { 0 } else { i64::from_str_radix(known, 2).ok()? };
    Some(if negative { value - (1 << known.len()) } else { value })
}

/// The bits of a constant as the moore dialect writes them.
pub(crate) fn literal(bits: &str) -> String {
    if bits.contains(['X', 'Z']) {
        return format!("b{bits}");
    }
    if bits.starts_with('1') && bits.len() > 1 {
        if !bits.len().is_multiple_of(4) {
            return format!("b{bits}");
        }
        let digit = |c: &[u8]| c.iter().fold(0, |n, b| n * 2 + u32::from(b - b'0'));
        let hex: String = bits.as_bytes().chunks(4).filter_map(|c| char::from_digit(digit(c), 16)).collect();
        return format!("h{}", hex.to_ascii_uppercase());
    }
    BigUint::parse_bytes(bits.as_bytes(), 2).unwrap_or_default().to_string()
}

impl Code<'_, '_> {
    /// A constant of these bits, resized to a type.
    pub(crate) fn bits(&mut self, bits: &str, int: Int) -> String {
        let width = int.width as usize;
        let mut bits: String =
            if bits.len() > width { bits[bits.len() - width..].to_owned() } else { bits.to_owned() };
        while bits.len() < width {
            bits.insert(0, '0');
        }
        if !int.four {
            bits = bits.replace(['X', 'Z'], "0");
        }
        self.val(format_args!("moore.constant {} : {}", literal(&bits), int.name()))
    }

    /// A small constant.
    pub(crate) fn small(&mut self, value: i64, int: Int) -> String {
        let wide: String = (0..int.width.max(1))
            .rev()
            .map(|i| if (value >> i.min(63)) & 1 == 1 { '1' } else { '0' })
            .collect();
        self.bits(&wide, int)
    }

    /// A constant with the same bit everywhere.
    pub(crate) fn fill(&mut self, bit: char, int: Int) -> String {
        self.bits(&bit.to_string().repeat(int.width as usize), int)
    }

    /// A real, as MLIR text writes it.
    pub(crate) fn real(&mut self, value: f64) -> String {
        let text = real_text(value);
        self.val(format_args!("moore.constant_real {text} : f64"))
    }

    /// A string as a value of type string.
    pub(crate) fn string(&mut self, bytes: &[u8]) -> String {
        let text = self.val(format_args!("moore.constant_string {} : i{}", quote(bytes), bytes.len() * 8));
        self.val(format_args!("moore.int_to_string {text} : i{}", bytes.len() * 8))
    }

    /// A time in fs.
    pub(crate) fn time(&mut self, fs: u64) -> String {
        self.val(format_args!("moore.constant_time {fs} fs"))
    }

    /// The value of a constant of slang's.
    pub(crate) fn constant(&mut self, constant: &Constant, ty: TypeId) -> String {
        match (constant, self.l.class(ty)) {
            (Constant::Integer(text), Class::Int(int)) => match bits(text) {
                Some(bits) => self.bits(&bits, int),
                None => self.fill('X', int),
            },
            (Constant::Real(text), Class::Real) => {
                let value = text.parse().unwrap_or(f64::NAN);
                self.real_as(value, ty)
            }
            (Constant::String(text), Class::String) => self.string(text.as_bytes()),
            (Constant::List(parts), Class::Array | Class::Struct) => {
                let types: Vec<TypeId> = match self.l.kind(ty) {
                    TypeKind::Array { element, .. } => vec![*element; parts.len()],
                    TypeKind::UnpackedStruct { fields } => fields.iter().map(|f| f.1).collect(),
                    _ => Vec::new(),
                };
                let values: Vec<String> =
                    parts.iter().zip(&types).map(|(c, t)| self.constant(c, *t)).collect();
                self.aggregate(&values, &types, ty)
            }
            (Constant::List(parts), Class::Dynamic) => {
                let TypeKind::Dynamic { element } = self.l.kind(ty) else { return self.default_value(ty) };
                let values = parts.iter().map(|part| (self.constant(part, *element), *element)).collect();
                self.list(values, *element, ty)
            }
            _ => {
                self.error("a constant of this type is not supported yet");
                self.default_value(ty)
            }
        }
    }

    /// A real constant of one of the two types.
    pub(crate) fn real_as(&mut self, value: f64, ty: TypeId) -> String {
        let real = self.real(value);
        match self.l.kind(ty) {
            TypeKind::Real { width: 32 } => self.val(format_args!("moore.convert_real {real} : f64 -> f32")),
            _ => real,
        }
    }

    /// A struct or array of parts.
    pub(crate) fn aggregate(&mut self, values: &[String], types: &[TypeId], ty: TypeId) -> String {
        let whole = self.ty(ty);
        let op = if self.l.class(ty) == Class::Struct { "struct" } else { "array" };
        let parts: Vec<String> =
            types.iter().take(values.len()).map(|t| format!("!moore.{}", self.ty(*t))).collect();
        self.val(format_args!("moore.{op}_create {} : {} -> {whole}", values.join(", "), parts.join(", ")))
    }

    /// What a variable of this type holds before it is written.
    pub(crate) fn default_value(&mut self, ty: TypeId) -> String {
        match self.l.class(ty) {
            Class::Int(int) => self.fill(if int.four { 'X' } else { '0' }, int),
            Class::Real => self.real_as(0.0, ty),
            Class::String => self.string(b""),
            _ => {
                let name = self.ty(ty);
                let variable = self.val(format_args!("moore.variable : <{name}>"));
                self.val(format_args!("moore.read {variable} : <{name}>"))
            }
        }
    }
}

/// A real as MLIR text.
fn real_text(value: f64) -> String {
    if !value.is_finite() {
        return format!("0x{:016X}", value.to_bits());
    }
    let text = format!("{value:e}");
    let (mantissa, exponent) = text.split_once('e').unwrap_or((&text, "0"));
    let point = if mantissa.contains('.') { "" } else { ".0" };
    let sign = if exponent.starts_with('-') { "" } else { "+" };
    format!("{mantissa}{point}e{sign}{exponent}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_that_slang_leaves_out_are_zeros_or_the_leading_unknown() {
        assert_eq!(bits("8:a").as_deref(), Some("00001010"));
        assert_eq!(bits("6:b11x").as_deref(), Some("00011X"));
        assert_eq!(bits("4:bx0").as_deref(), Some("XXX0"));
        assert_eq!(number("32:ffff", true), Some(0xffff));
    }

    #[test]
    fn integers() {
        assert_eq!(bits("4:b1zz0").as_deref(), Some("1ZZ0"));
        assert_eq!(bits("70:c").map(|b| b.len()), Some(70));
        assert_eq!(bits("3:5").as_deref(), Some("101"));
        assert_eq!(number("8:ff", true), Some(-1));
        assert_eq!(number("8:ff", false), Some(255));
        assert_eq!(number("8:80", true), Some(-128));
        assert_eq!(literal("0101"), "5");
        assert_eq!(literal("1101"), "hD");
        assert_eq!(literal("110"), "b110");
        assert_eq!(real_text(0.5), "5.0e-1");
        assert_eq!(real_text(1e100), "1.0e+100");
    }
}
