//! What the `sim.fmt.*` operations print.
//!
//! * [`int`]: `sim.fmt.bin`, `oct`, `hex`, `dec` (and the moore level's `fmt.int`)
//! * [`real`]: `sim.fmt.exp`, `flt`, `gen`
//! * [`char()`] and [`string`]: `sim.fmt.char`, `sim.fmt.string`
//! * [`current_time`]: `sim.fmt.current_time`; [`time`]: Verilog's `%t` under `$timeformat`
//!
//! All of them append bytes to a buffer: a format string may hold any byte, NUL included.

mod int;
mod real;
mod text;
mod time;

pub use int::{IntFormat, Radix, int, natural_width};
pub use real::{RealFormat, RealStyle, real};
pub use text::{StringFormat, char, string};
pub use time::{TimeFormat, current_time, time};

/// The widest field, and the largest number of digits after the point, that an explicit width or precision may ask for.
///
/// A loader rejects larger ones; the functions of this module stop padding here, so that no attribute of a design can
/// make them allocate without bound. Natural widths are not concerned: they are bounded by the value.
pub const MAX_FIELD: u32 = 1 << 20;

/// Appends `text`, padded with `pad` up to `width` bytes, at the left or at the right.
fn padded(out: &mut Vec<u8>, text: &[u8], left: bool, pad: u8, width: usize) {
    let padding = width.saturating_sub(text.len());
    if left {
        out.extend_from_slice(text);
        out.resize(out.len() + padding, pad);
    } else {
        out.resize(out.len() + padding, pad);
        out.extend_from_slice(text);
    }
}
