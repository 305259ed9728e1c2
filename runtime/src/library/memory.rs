//! Memories as bits: `$writememh`, `$writememb` (IEEE 1800 21.5), `$fread` (21.3.4.4).
//!
//! A memory is an operand of bits, the width of a plane of an element, whether an element has two (the value plane above
//! the unknown plane), and the left and right bound as they are declared. The element at the right bound is the lowest.

use super::files::read_word;
use super::{Args, Datum, Error, World, channel};
use crate::bits::IntView;
use crate::files::Mode;
use crate::readmem::{self, Base};

struct Memory {
    limbs: Vec<u64>,
    bits: u64,
    width: u64,
    four: bool,
    left: i64,
    right: i64,
}

impl Memory {
    /// The memory of five operands from `index` on.
    fn new(args: &Args<'_>, index: usize) -> Memory {
        let (bits, limbs) = args.bits(index);
        Memory {
            limbs: limbs.to_vec(),
            bits,
            width: u64::try_from(args.int(index + 1)).unwrap_or(0),
            four: args.word(index + 2) == 1,
            left: args.int(index + 3),
            right: args.int(index + 4),
        }
    }

    /// The lowest bit of the element at an address.
    fn place(&self, address: i64) -> Option<u64> {
        let (low, high) = (self.left.min(self.right), self.left.max(self.right));
        let stride = if self.four { 2 * self.width } else { self.width };
        let position = u64::try_from((address - self.right).abs()).ok()?;
        let low_bit = position.checked_mul(stride)?;
        ((low..=high).contains(&address) && low_bit + stride <= self.bits).then_some(low_bit)
    }

    fn bit(&self, index: u64) -> bool {
        self.limbs.get((index / 64) as usize).is_some_and(|limb| limb >> (index % 64) & 1 == 1)
    }

    fn set(&mut self, index: u64, to: bool) {
        if let Some(limb) = self.limbs.get_mut((index / 64) as usize) {
            *limb = *limb & !(1 << (index % 64)) | u64::from(to) << (index % 64);
        }
    }

    fn plane(&self, low: u64) -> Vec<u64> {
        let mut out = vec![0; self.width.div_ceil(64) as usize];
        for i in (0..self.width).filter(|i| self.bit(low + i)) {
            out[(i / 64) as usize] |= 1 << (i % 64);
        }
        out
    }
}

/// The addresses from the one to the other.
fn addresses(from: i64, to: i64) -> impl Iterator<Item = i64> {
    let step = if from <= to { 1 } else { -1 };
    (0..=(to - from).abs()).map(move |i| from + step * i)
}

/// `$writememh`, `$writememb`: name, memory, first and last address.
pub(super) fn write<const BASE: u32>(world: &mut World<'_>, args: &Args<'_>) -> Result<Vec<Datum>, Error> {
    let memory = Memory::new(args, 1);
    let (first, last) = (args.int(6), args.int(7));
    let base = if BASE == 2 { Base::Bin } else { Base::Hex };
    let name = String::from_utf8_lossy(args.text(0)).into_owned();
    if memory.place(first).is_none() || memory.place(last).is_none() {
        world.messages.push(format!("{name}: addresses {first} to {last} are not all in the memory"));
        return Ok(Vec::new());
    }
    let mut text = Vec::new();
    for place in addresses(first, last).filter_map(|address| memory.place(address)) {
        let width = memory.width as u32;
        let (value, unknown);
        let view = if memory.four {
            (value, unknown) = (memory.plane(place + memory.width), memory.plane(place));
            IntView::four_state(width, &value, &unknown)
        } else {
            value = memory.plane(place);
            IntView::two_state(width, &value)
        };
        // Writing to memory does not fail.
        let _ = readmem::write(&mut text, base, None, std::iter::once(view));
    }
    // By its name only, without a channel: the file is whole when the call returns.
    let opened = world.files.fopen(args.text(0), Some(Mode::Write));
    if opened == 0 {
        let why = world.files.open_error().map(ToString::to_string).unwrap_or_default();
        world.messages.push(why);
        return Ok(Vec::new());
    }
    world.files.write(crate::files::Stream::Channel(opened), &text)?;
    world.files.fclose(opened)?;
    Ok(Vec::new())
}

/// `$fread(memory, fd, start, count)`: fd, memory, start, count or -1; how many bytes were read, and the memory.
pub(super) fn read(world: &mut World<'_>, args: &Args<'_>) -> Result<Vec<Datum>, Error> {
    let channel = channel(args, 0);
    let mut memory = Memory::new(args, 1);
    let (start, most) = (args.int(6), args.int(7));
    let mut total = 0;
    let end = memory.left.max(memory.right);
    for (number, address) in (start..=end).enumerate() {
        let Some(place) = memory.place(address) else { break };
        if most >= 0 && number as i64 >= most {
            break;
        }
        let (value, mask, count) = read_word(world, channel, memory.width);
        total += count;
        let (above, width) = (if memory.four { memory.width } else { 0 }, memory.width);
        let bit = |limbs: &[u64], i: u64| limbs[(i / 64) as usize] >> (i % 64) & 1 == 1;
        for i in (0..width).filter(|i| bit(&mask, *i)) {
            memory.set(place + above + i, bit(&value, i));
            if memory.four {
                memory.set(place + i, false);
            }
        }
        if count < width.div_ceil(8) {
            break;
        }
    }
    Ok(vec![super::int(total as i64), Datum::Bits(memory.bits, memory.limbs)])
}
