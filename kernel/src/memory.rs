//! Linear memory: one space of bytes with a deterministic allocator, whose addresses and errors are those of the
//! reference engine.

use crate::words;
use std::collections::BTreeMap;

/// The lowest address that is handed out.
pub const BASE: u64 = 0x1_0000;
const PAGE: u64 = 0x1_0000;

/// Why memory could not be used.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum MemoryError {
    /// An access outside of every page that was handed out.
    #[error("access of {size} bytes at address {address:#x}, which is not allocated")]
    OutOfBounds {
        /// First byte.
        address: u64,
        /// Number of bytes.
        size: u64,
    },
    /// More than the limit.
    #[error("more than {0} bytes of linear memory")]
    Limit(u64),
}

/// The memory.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Memory {
    /// The bytes from [`BASE`] up to the end of the last page that was handed out.
    bytes: Vec<u8>,
    /// The end of what was handed out.
    end: u64,
    /// Released blocks by rounded size, last released last.
    free: BTreeMap<u64, Vec<u64>>,
    limit: u64,
}

impl Memory {
    /// An empty memory of at most `limit` bytes.
    pub fn new(limit: u64) -> Memory {
        Memory { bytes: Vec::new(), end: BASE, free: BTreeMap::new(), limit }
    }

    /// A memory of this content: bytes from [`BASE`] on, the end of what was handed out, released blocks.
    pub fn with(bytes: Vec<u8>, end: u64, free: BTreeMap<u64, Vec<u64>>, limit: u64) -> Memory {
        Memory { bytes, end, free, limit }
    }

    /// Bytes from [`BASE`] on, the end of what was handed out, released blocks by size.
    pub fn parts(&self) -> (&[u8], u64, &BTreeMap<u64, Vec<u64>>) {
        (&self.bytes, self.end, &self.free)
    }

    /// The bytes that were ever in use, for statistics.
    pub fn size(&self) -> u64 {
        self.end - BASE
    }

    /// Where the byte at [`BASE`] is until the next allocation, and for how many addresses from there on 8 bytes are in
    /// bounds.
    pub fn window(&mut self) -> (*mut u8, u64) {
        (self.bytes.as_mut_ptr(), (self.bytes.len() as u64).saturating_sub(7))
    }

    /// A block of `size` zero bytes: its address.
    ///
    /// # Errors
    /// When the limit is reached.
    pub fn allocate(&mut self, size: u64) -> Result<u64, MemoryError> {
        let rounded = rounded(size).ok_or(MemoryError::Limit(self.limit))?;
        if let Some(address) = self.free.get_mut(&rounded).and_then(Vec::pop) {
            let start = (address - BASE) as usize;
            self.bytes[start..start + rounded as usize].fill(0);
            return Ok(address);
        }
        let end = self.end.checked_add(rounded).filter(|end| end - BASE <= self.limit);
        let Some(end) = end else { return Err(MemoryError::Limit(self.limit)) };
        let pages = (end - BASE).next_multiple_of(PAGE) as usize;
        if pages > self.bytes.len() {
            self.bytes.resize(pages, 0);
        }
        Ok(std::mem::replace(&mut self.end, end))
    }

    /// Gives back a block of `size` bytes that was allocated with that size.
    pub fn release(&mut self, address: u64, size: u64) {
        if let Some(rounded) = rounded(size) {
            self.free.entry(rounded).or_default().push(address);
        }
    }

    #[inline]
    fn start(&self, address: u64, size: u64) -> Result<usize, MemoryError> {
        let length = self.bytes.len() as u64;
        let start = address.wrapping_sub(BASE);
        if address >= BASE && size <= length && start <= length - size {
            return Ok(start as usize);
        }
        Err(MemoryError::OutOfBounds { address, size })
    }

    /// Reads a value of `width` bits.
    ///
    /// # Errors
    /// When the access is out of bounds.
    pub fn load(&self, address: u64, width: u64, out: &mut [u64]) -> Result<(), MemoryError> {
        let size = width.div_ceil(8);
        let start = self.start(address, size)?;
        let bytes = &self.bytes[start..start + size as usize];
        let (whole, rest) = bytes.as_chunks::<8>();
        for (word, chunk) in out.iter_mut().zip(whole) {
            *word = u64::from_le_bytes(*chunk);
        }
        if !rest.is_empty() {
            out[whole.len()] = rest.iter().rev().fold(0, |word, byte| word << 8 | u64::from(*byte));
        }
        words::trim(out, width);
        Ok(())
    }

    /// Writes a value of `width` bits, in whole bytes.
    ///
    /// # Errors
    /// When the access is out of bounds.
    pub fn store(&mut self, address: u64, width: u64, value: &[u64]) -> Result<(), MemoryError> {
        let size = width.div_ceil(8);
        let start = self.start(address, size)?;
        let bytes = &mut self.bytes[start..start + size as usize];
        for (chunk, word) in bytes.chunks_mut(8).zip(value) {
            chunk.copy_from_slice(&word.to_le_bytes()[..chunk.len()]);
        }
        Ok(())
    }
}

fn rounded(size: u64) -> Option<u64> {
    size.max(1).checked_next_multiple_of(16)
}

#[cfg(test)]
mod tests;
