//! Linear memory: one space of bytes with a deterministic allocator.

use crate::bits::Bits;
use serde::{Deserialize, Serialize};
use spec::rule;
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

/// Bytes that are looked at together: so few that little is hashed in vain, so many that they are compared fast.
const PART: usize = 2048;

/// Memory that nothing was written to.
const ZEROS: [u8; PART] = [0; PART];

/// A hash of a memory: of its bytes from [`BASE`] on, the end of what was handed out, and released blocks by size.
pub fn digest(bytes: &[u8], end: u64, free: &BTreeMap<u64, Vec<u64>>) -> u64 {
    // Most of the last page is zero, and of it nothing was written: that is found out faster than hashed.
    let zeros = bytes.rchunks(PART).take_while(|chunk| **chunk == ZEROS[..chunk.len()]).count();
    let used = bytes.len().saturating_sub(zeros * PART);
    crate::state::hash(&(&bytes[..used], bytes.len(), end, free))
}

/// The memory.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
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

    /// A hash of the content, and of what is free.
    pub fn digest(&self) -> u64 {
        digest(&self.bytes, self.end, &self.free)
    }

    /// The bytes in use, for statistics.
    pub fn size(&self) -> u64 {
        self.end - BASE
    }

    fn rounded(size: u64) -> Option<u64> {
        size.max(1).checked_next_multiple_of(16)
    }

    /// A block of `size` zero bytes.
    ///
    /// # Errors
    /// When the limit is reached.
    pub fn allocate(&mut self, size: u64) -> Result<u64, MemoryError> {
        rule!("machine.memory.allocate");
        let rounded = Self::rounded(size).ok_or(MemoryError::Limit(self.limit))?;
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

    /// Gives back a block of `size` bytes.
    pub fn release(&mut self, address: u64, size: u64) {
        if let Some(rounded) = Self::rounded(size) {
            self.free.entry(rounded).or_default().push(address);
        }
    }

    fn range(&self, address: u64, size: u64) -> Result<std::ops::Range<usize>, MemoryError> {
        rule!("machine.memory.bounds");
        rule!("machine.memory.space");
        let out_of_bounds = MemoryError::OutOfBounds { address, size };
        let start = address.checked_sub(BASE).ok_or(out_of_bounds.clone())?;
        match start.checked_add(size) {
            Some(end) if end <= self.bytes.len() as u64 => Ok(start as usize..end as usize),
            _ => Err(out_of_bounds),
        }
    }

    /// Reads a value of `width` bits.
    ///
    /// # Errors
    /// When the access is out of bounds.
    pub fn load(&self, address: u64, width: u64) -> Result<Bits, MemoryError> {
        rule!("machine.memory.layout");
        let range = self.range(address, width.div_ceil(8))?;
        let mut out = Bits::zero(width);
        for (i, chunk) in self.bytes[range].chunks(8).enumerate() {
            let mut word = [0; 8];
            word[..chunk.len()].copy_from_slice(chunk);
            out.insert(i as u64 * 64, &Bits::from_u64(64, u64::from_le_bytes(word)));
        }
        Ok(out)
    }

    /// Writes a value.
    ///
    /// # Errors
    /// When the access is out of bounds.
    pub fn store(&mut self, address: u64, value: &Bits) -> Result<(), MemoryError> {
        let range = self.range(address, value.width().div_ceil(8))?;
        for (chunk, limb) in self.bytes[range].chunks_mut(8).zip(value.limbs()) {
            chunk.copy_from_slice(&limb.to_le_bytes()[..chunk.len()]);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// rule: machine.memory.allocate, machine.memory.layout
    #[test]
    fn blocks_are_reused_by_rounded_size_and_are_zero() {
        let mut memory = Memory::new(1 << 20);
        let a = memory.allocate(5).unwrap();
        let b = memory.allocate(16).unwrap();
        assert_eq!((a, b), (BASE, BASE + 16));
        memory.store(a, &Bits::from_u64(40, 0x01_0203_0405)).unwrap();
        assert_eq!(memory.load(a, 16).unwrap().low_u64(), 0x0405);
        memory.release(a, 5);
        assert_eq!(memory.allocate(12), Ok(a));
        assert!(memory.load(a, 64).unwrap().is_zero());
        assert_eq!(memory.allocate(17), Ok(BASE + 32));
    }

    /// rule: machine.memory.bounds, machine.memory.space
    #[test]
    fn an_access_is_in_bounds_within_the_pages_handed_out() {
        let mut memory = Memory::new(1 << 20);
        assert!(memory.load(0, 8).is_err());
        assert!(memory.load(BASE, 8).is_err());
        memory.allocate(1).unwrap();
        assert!(memory.load(BASE + PAGE - 1, 8).is_ok());
        assert!(memory.load(BASE + PAGE - 1, 9).is_err());
        assert!(memory.load(u64::MAX, 64).is_err());
        assert_eq!(memory.allocate(1 << 20), Err(MemoryError::Limit(1 << 20)));
        assert_eq!(memory.allocate(u64::MAX), Err(MemoryError::Limit(1 << 20)));
    }
}
