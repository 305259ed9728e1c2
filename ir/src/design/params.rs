//! Values of module parameters: evaluation of `#hw.param…` expressions in an instance.

use crate::attrs::{Attr, AttrKind};
use crate::module::Ir;
use crate::strings::Str;
use hashbrown::HashMap;
use num_bigint::{BigInt, BigUint, Sign};
use num_traits::{ToPrimitive, Zero};

/// The parameters of an instance: name to constant attribute.
pub type Params = HashMap<Str, Attr>;

/// Why an expression has no value.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum ParamError {
    /// The module has no such parameter.
    #[error("parameter \"{0}\" has no value here")]
    Unknown(String),
    /// An operator that is not known, or not meant for its operands.
    #[error("parameter operator \"{0}\" can't be evaluated")]
    Operator(String),
    /// An operand that is no number.
    #[error("a parameter expression needs integers here")]
    NotANumber,
    /// Too deep.
    #[error("parameter expression nested more than 64 levels deep")]
    Depth,
}

/// Evaluates a parameter expression to a constant attribute.
///
/// # Errors
/// See [`ParamError`].
pub fn evaluate(ir: &mut Ir, attr: Attr, params: &Params) -> Result<Attr, ParamError> {
    evaluate_nested(ir, attr, params, 0)
}

/// Evaluates a parameter expression to an integer.
///
/// # Errors
/// See [`ParamError`].
pub fn integer(ir: &mut Ir, attr: Attr, params: &Params) -> Result<BigInt, ParamError> {
    let attr = evaluate(ir, attr, params)?;
    match ir.attrs.kind(attr) {
        AttrKind::Integer { value, .. } => Ok(value.clone()),
        _ => Err(ParamError::NotANumber),
    }
}

fn evaluate_nested(ir: &mut Ir, attr: Attr, params: &Params, depth: u32) -> Result<Attr, ParamError> {
    if depth > 64 {
        return Err(ParamError::Depth);
    }
    spec::rule!("machine.elab.parameters");
    match ir.attrs.kind(attr).clone() {
        AttrKind::ParamRef { name, .. } => {
            params.get(&name).copied().ok_or_else(|| ParamError::Unknown(ir.text(name).into_owned()))
        }
        AttrKind::ParamExpr { op, args, ty } => {
            let op = ir.text(op).into_owned();
            let mut values = Vec::new();
            for &arg in &args {
                values.push(evaluate_nested(ir, arg, params, depth + 1)?);
            }
            if op == "str.concat" {
                let mut bytes = Vec::new();
                for value in values {
                    match ir.attrs.kind(value) {
                        AttrKind::String { value, .. } => bytes.extend_from_slice(ir.strings.bytes(*value)),
                        AttrKind::Integer { value, .. } => bytes.extend(value.to_string().bytes()),
                        _ => return Err(ParamError::Operator(op)),
                    }
                }
                let value = ir.strings.intern(&bytes);
                return Ok(ir.attrs.intern(AttrKind::String { value, ty: None }));
            }
            let mut numbers = Vec::new();
            for value in values {
                match ir.attrs.kind(value) {
                    AttrKind::Integer { value, .. } => numbers.push(value.clone()),
                    _ => return Err(ParamError::NotANumber),
                }
            }
            let width = match ir.type_kind(ty) {
                crate::types::TypeKind::Integer { width, .. } => *width,
                _ => 64,
            };
            let value = operate(&op, &numbers, width)?;
            Ok(ir.attrs.intern(AttrKind::Integer { value, ty }))
        }
        AttrKind::ParamVerbatim { .. } => Err(ParamError::Operator("verbatim".to_owned())),
        _ => Ok(attr),
    }
}

/// Applies an operator to signed operands; the result wraps to `width` bits, signed.
fn operate(op: &str, args: &[BigInt], width: u32) -> Result<BigInt, ParamError> {
    let unsigned = |v: &BigInt| BigInt::from(wrap(v, width));
    // An amount of the width or more shifts everything out.
    let shift = |v: &BigInt| wrap(v, width).to_u32().map_or(width, |v| v.min(width));
    let pair = || match args {
        [a, b] => Ok((a, b)),
        _ => Err(ParamError::Operator(op.to_owned())),
    };
    let value = match op {
        "add" => args.iter().sum(),
        "mul" => args.iter().product(),
        "and" => args.iter().fold(BigInt::from(-1), |acc, v| acc & v),
        "or" => args.iter().fold(BigInt::ZERO, |acc, v| acc | v),
        "xor" => args.iter().fold(BigInt::ZERO, |acc, v| acc ^ v),
        "shl" => pair()?.0 << shift(pair()?.1),
        "shru" => unsigned(pair()?.0) >> shift(pair()?.1),
        "shrs" => pair()?.0 >> shift(pair()?.1),
        "divu" | "modu" | "divs" | "mods" => {
            let (a, b) = pair()?;
            let one = BigInt::from(1);
            // A zero divisor acts as one, as in all arithmetic.
            let b = if wrap(b, width).is_zero() { &one } else { b };
            match op {
                "divu" => unsigned(a) / unsigned(b),
                "modu" => unsigned(a) % unsigned(b),
                "divs" => a / b,
                _ => a % b,
            }
        }
        "clog2" => match args {
            [v] => match unsigned(v) {
                v if v.is_zero() => BigInt::ZERO,
                v => BigInt::from((v - 1u32).bits()),
            },
            _ => return Err(ParamError::Operator(op.to_owned())),
        },
        _ => return Err(ParamError::Operator(op.to_owned())),
    };
    let wrapped = BigInt::from(wrap(&value, width));
    let negative = width > 0 && wrapped.bit(u64::from(width) - 1);
    Ok(if negative { wrapped - (BigInt::from(1) << width) } else { wrapped })
}

/// The two's complement bits of `value` in `width` bits.
pub fn wrap(value: &BigInt, width: u32) -> BigUint {
    if value.sign() != Sign::Minus && value.bits() <= u64::from(width) {
        return value.magnitude().clone();
    }
    let modulus = BigUint::from(1u32) << width;
    let magnitude = value.magnitude() % &modulus;
    if value.sign() == Sign::Minus && !magnitude.is_zero() { modulus - magnitude } else { magnitude }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn operators_wrap_to_the_width_of_the_result() {
        let ints = |v: &[i64]| v.iter().map(|&v| BigInt::from(v)).collect::<Vec<_>>();
        let check = |op: &str, args: &[i64], expected: i64| {
            assert_eq!(operate(op, &ints(args), 8), Ok(BigInt::from(expected)), "{op} {args:?}");
        };
        check("add", &[100, 27], 127);
        check("add", &[100, 28], -128);
        check("mul", &[16, 16], 0);
        check("shru", &[-1, 4], 15);
        check("shrs", &[-16, 2], -4);
        check("divs", &[-7, 2], -3);
        check("modu", &[-1, 16], 15);
        check("clog2", &[9], 4);
        check("clog2", &[1], 0);
        check("divu", &[5, 0], 5);
        check("mods", &[5, 0], 0);
        check("shl", &[1, 9], 0);
        check("shrs", &[-1, 200], -1);
    }

    #[test]
    fn wrap_takes_the_low_bits_of_twos_complement() {
        assert_eq!(wrap(&BigInt::from(-1), 4), BigUint::from(15u32));
        assert_eq!(wrap(&BigInt::from(-16), 4), BigUint::ZERO);
        assert_eq!(wrap(&BigInt::from(5), 0), BigUint::ZERO);
    }
}
