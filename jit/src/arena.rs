//! Executable memory: the only place that maps memory.
//!
//! One range of addresses is reserved at once, without access. Code is published in batches of whole pages: the pages are
//! made writable, filled, and made executable; no page is ever both. Where code lies is an offset of 32 bits.

#![allow(unsafe_code)]

use kernel::abi::Thunk;
use rustix::mm::{MapFlags, MprotectFlags, ProtFlags, mmap, mmap_anonymous, mprotect, munmap};
use std::ptr::NonNull;

/// Code starts at multiples of this.
const ALIGN: usize = 16;

/// Granularity of protection: the page size, or where a machine has several, the largest.
const PAGE: usize = if cfg!(target_arch = "x86_64") { 1 << 12 } else { 1 << 16 };

/// The largest arena: offsets have 32 bits, and code must be able to reach code.
pub const MAX_BYTES: usize = 1 << 31;

/// Executable memory could not be had.
#[derive(Debug, thiserror::Error)]
pub enum InstallError {
    /// The system refused to reserve addresses.
    #[error("cannot reserve {bytes} bytes for code: {errno}")]
    Reserve {
        /// How many.
        bytes: usize,
        /// Why.
        errno: rustix::io::Errno,
    },
    /// The system refused to change what may be done with pages.
    #[error("cannot change the protection of code: {0}")]
    Protect(rustix::io::Errno),
    /// The arena is full.
    #[error("no room for {0} bytes of code")]
    Full(usize),
}

/// An operation that can be made to fail.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Step {
    /// Reserving addresses.
    Reserve,
    /// Changing the protection of pages.
    Protect,
    /// Giving out room.
    Allocate,
}

/// Makes one of the arena's steps fail, for tests of what happens then.
#[derive(Clone, Copy, Debug, Default)]
pub struct Faults {
    /// Steps until one fails: 0 is the next one; `None`: all succeed.
    pub countdown: Option<u64>,
}

impl Faults {
    fn fails(&mut self) -> bool {
        match &mut self.countdown {
            Some(0) => {
                self.countdown = None;
                true
            }
            Some(n) => {
                *n -= 1;
                false
            }
            None => false,
        }
    }
}

/// Executable memory. It is unmapped when it is dropped: no thunk may be called then.
#[derive(Debug)]
pub struct Arena {
    base: NonNull<u8>,
    bytes: usize,
    /// Bytes that are given out.
    used: usize,
    faults: Faults,
    /// What code that is shared is given in place of frames.
    frames: Vec<Box<[u64]>>,
}

// SAFETY: the arena owns its mapping, and changes it through `&mut self` only.
unsafe impl Send for Arena {}
// SAFETY: through `&self` nothing can be changed.
unsafe impl Sync for Arena {}

impl Arena {
    /// Reserves addresses for so many bytes of code, rounded up to pages. No memory is used until code is installed.
    ///
    /// # Errors
    /// If it is more than [`MAX_BYTES`], or the system refuses.
    pub fn reserve(bytes: usize) -> Result<Arena, InstallError> {
        Arena::reserve_with(bytes, Faults::default())
    }

    /// The same, with faults to come.
    ///
    /// # Errors
    /// As [`Arena::reserve`], or by an injected fault.
    pub fn reserve_with(bytes: usize, mut faults: Faults) -> Result<Arena, InstallError> {
        if bytes > MAX_BYTES {
            return Err(InstallError::Full(bytes));
        }
        let bytes = bytes.max(1).next_multiple_of(PAGE);
        let refused = |errno| InstallError::Reserve { bytes, errno };
        if faults.fails() {
            return Err(refused(rustix::io::Errno::NOMEM));
        }
        let flags = MapFlags::PRIVATE | MapFlags::NORESERVE;
        // SAFETY: a new mapping at an address of the system's choice changes no memory that is in use.
        let base = unsafe { mmap_anonymous(std::ptr::null_mut(), bytes, ProtFlags::empty(), flags) };
        let base = NonNull::new(base.map_err(refused)?.cast::<u8>());
        let base = base.ok_or_else(|| refused(rustix::io::Errno::NOMEM))?;
        Ok(Arena { base, bytes, used: 0, faults, frames: Vec::new() })
    }

    /// Bytes of code that are installed, with padding.
    pub fn used(&self) -> usize {
        self.used
    }

    /// Bytes that there is room for in all.
    pub fn capacity(&self) -> usize {
        self.bytes
    }

    /// Makes steps fail from now on.
    pub fn inject(&mut self, faults: Faults) {
        self.faults = faults;
    }

    /// Installs one piece of code; see [`Arena::install_all`].
    ///
    /// # Errors
    /// As [`Arena::install_all`].
    pub fn install(&mut self, code: &[u8]) -> Result<Thunk, InstallError> {
        let mut thunks = self.install_all(&[code])?;
        thunks.pop().ok_or(InstallError::Full(0))
    }

    /// Thunks of a piece of code that was installed here, with so many of these words in place of a frame for each of them:
    /// those that the code expects, and not 0. They are kept as long as the code.
    pub fn share(&mut self, thunk: Thunk, frames: Box<[u64]>, words: usize) -> Vec<Thunk> {
        let each = frames.chunks_exact(words).map(|frame| {
            // SAFETY: the words are in a box that the arena keeps, and that nobody changes, until it is dropped, when no thunk may
            // be called any more. That the code expects them, the caller promised, as of the code that it keeps to the ABI.
            unsafe { thunk.with_frame(NonNull::from(&frame[0])) }
        });
        let thunks = each.collect();
        self.frames.push(frames);
        thunks
    }

    /// Installs pieces of code, each of which keeps to [`kernel::abi`] and can be put anywhere; as one batch, since the
    /// cost is that of two changes of protection.
    ///
    /// # Errors
    /// If there is no room or the system refuses: then nothing was installed, and what was before is as it was.
    pub fn install_all(&mut self, codes: &[&[u8]]) -> Result<Vec<Thunk>, InstallError> {
        let mut offsets = Vec::with_capacity(codes.len());
        let mut end = self.used.next_multiple_of(PAGE);
        let start = end;
        for code in codes {
            offsets.push(end);
            end = end
                .checked_add(code.len())
                .and_then(|e| e.checked_next_multiple_of(ALIGN))
                .ok_or(InstallError::Full(code.len()))?;
        }
        if end > self.bytes || self.faults.fails() {
            return Err(InstallError::Full(end - start));
        }
        let length = (end - start).next_multiple_of(PAGE);
        self.protect(start, length, MprotectFlags::READ | MprotectFlags::WRITE)?;
        for (code, offset) in codes.iter().zip(&offsets) {
            // SAFETY: `offset + code.len() <= end <= self.bytes`, so that the destination lies in our mapping; it was
            // made writable just now, nobody else knows of it, and `code` is memory of the caller outside of it.
            unsafe { self.base.as_ptr().add(*offset).copy_from_nonoverlapping(code.as_ptr(), code.len()) };
        }
        self.protect(start, length, MprotectFlags::READ | MprotectFlags::EXEC)?;
        self.used = end;
        let thunk = |offset: usize| {
            // SAFETY: `offset < self.bytes` (an empty piece at the very end points past the last byte, which is
            // allowed), in our mapping. Of the code, the caller promised that it keeps to the ABI; the mapping stays
            // until the arena is dropped.
            unsafe { Thunk::new(self.base.add(offset)) }
        };
        Ok(offsets.into_iter().map(thunk).collect())
    }

    /// Changes what may be done with whole pages.
    fn protect(&mut self, start: usize, length: usize, flags: MprotectFlags) -> Result<(), InstallError> {
        if self.faults.fails() {
            return Err(InstallError::Protect(rustix::io::Errno::NOMEM));
        }
        if length == 0 {
            return Ok(());
        }
        // SAFETY: the pages from `start` are in our mapping, as `bytes` is a multiple of `PAGE`; they hold no code that
        // was given out, as `start` is past the last page in use.
        unsafe { mprotect(self.base.as_ptr().add(start).cast(), length, flags) }
            .map_err(InstallError::Protect)
    }
}

impl Drop for Arena {
    fn drop(&mut self) {
        // SAFETY: the mapping is ours, whole, and nothing borrows from it. That no thunk runs any more is what the
        // type asks of its owner.
        let _ = unsafe { munmap(self.base.as_ptr().cast(), self.bytes) };
    }
}

/// An executable mapping of the start of a file, which nobody uses: `perf record` notes executable mappings, and so finds
/// the dump of code that belongs to this process.
#[derive(Debug)]
pub struct Marker(NonNull<std::ffi::c_void>);

// SAFETY: nothing is ever read or written through the pointer; it is only unmapped, once.
unsafe impl Send for Marker {}

impl Marker {
    /// Maps the start of a file, which must be readable.
    ///
    /// # Errors
    /// If the system refuses.
    pub fn of(file: &std::fs::File) -> Result<Marker, InstallError> {
        let refused = |errno| InstallError::Reserve { bytes: PAGE, errno };
        let protection = ProtFlags::READ | ProtFlags::EXEC;
        // SAFETY: a new mapping at an address of the system's choice changes no memory that is in use; it is never read.
        let at = unsafe { mmap(std::ptr::null_mut(), PAGE, protection, MapFlags::PRIVATE, file, 0) };
        NonNull::new(at.map_err(refused)?).map(Marker).ok_or_else(|| refused(rustix::io::Errno::NOMEM))
    }
}

impl Drop for Marker {
    fn drop(&mut self) {
        // SAFETY: the mapping is ours and has this size; nobody has a pointer into it.
        let _ = unsafe { munmap(self.0.as_ptr(), PAGE) };
    }
}
