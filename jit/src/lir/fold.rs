//! What operations give, of constants.

use super::{Bin, Un};

/// `op(a, b)`; `None` where it is not defined.
pub(crate) fn bin(op: Bin, a: u64, b: u64) -> Option<u64> {
    let (sa, sb, shift) = (a as i64, b as i64, b as u32 & 63);
    Some(match op {
        Bin::Add => a.wrapping_add(b),
        Bin::Sub => a.wrapping_sub(b),
        Bin::Mul => a.wrapping_mul(b),
        Bin::MulHigh => ((u128::from(a) * u128::from(b)) >> 64) as u64,
        Bin::And => a & b,
        Bin::Or => a | b,
        Bin::Xor => a ^ b,
        Bin::Shl => a << shift,
        Bin::Shr => a >> shift,
        Bin::Sar => (sa >> shift) as u64,
        Bin::DivU => a.checked_div(b)?,
        Bin::RemU => a.checked_rem(b)?,
        Bin::DivS => sa.checked_div(sb)? as u64,
        Bin::RemS => sa.checked_rem(sb)? as u64,
    })
}

/// `op(a)`
pub(crate) fn un(op: Un, a: u64) -> u64 {
    match op {
        Un::Not => !a,
        Un::Neg => a.wrapping_neg(),
        Un::Ones => u64::from(a.count_ones()),
        Un::LeadingZeros => u64::from(a.leading_zeros()),
        Un::TrailingZeros => u64::from(a.trailing_zeros()),
        Un::SignExtend(width) => {
            let sign = 1u64 << (width - 1);
            ((a & (sign << 1).wrapping_sub(1)) ^ sign).wrapping_sub(sign)
        }
    }
}
