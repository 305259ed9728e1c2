//! Interned byte strings: MLIR strings may hold any byte, and the same names occur thousands of times.

use hashbrown::{DefaultHashBuilder, HashTable};
use std::borrow::Cow;
use std::hash::BuildHasher;

/// An interned byte string of one [`crate::Ir`].
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct Str(pub u32);

impl Str {
    /// The empty string.
    pub const EMPTY: Str = Str(0);
}

/// The strings of one [`crate::Ir`]: their bytes in a row, and a table of where each begins.
#[derive(Debug)]
pub struct Strings {
    ids: HashTable<Str>,
    hasher: DefaultHashBuilder,
    bytes: Vec<u8>,
    /// Where each string begins; the next begins where it ends.
    starts: Vec<usize>,
}

impl Default for Strings {
    fn default() -> Self {
        let mut strings = Strings {
            ids: HashTable::new(),
            hasher: DefaultHashBuilder::default(),
            bytes: Vec::new(),
            starts: vec![0],
        };
        strings.intern(b"");
        strings
    }
}

impl Strings {
    /// The id of `bytes`.
    pub fn intern(&mut self, bytes: &[u8]) -> Str {
        let hash = self.hasher.hash_one(bytes);
        if let Some(&id) = self.ids.find(hash, |id| self.bytes(*id) == bytes) {
            return id;
        }
        let id = Str(u32::try_from(self.starts.len() - 1).expect("fewer than 2^32 strings"));
        self.bytes.extend_from_slice(bytes);
        self.starts.push(self.bytes.len());
        let (starts, all, hasher) = (&self.starts, &self.bytes, &self.hasher);
        self.ids.insert_unique(hash, id, |id| hasher.hash_one(slice(starts, all, *id)));
        id
    }

    /// The id of `bytes`, if it occurs at all.
    pub fn find(&self, bytes: &[u8]) -> Option<Str> {
        self.ids.find(self.hasher.hash_one(bytes), |id| self.bytes(*id) == bytes).copied()
    }

    /// The bytes of `id`.
    pub fn bytes(&self, id: Str) -> &[u8] {
        slice(&self.starts, &self.bytes, id)
    }

    /// The text of `id`; bytes that are not UTF-8 are replaced.
    pub fn text(&self, id: Str) -> Cow<'_, str> {
        String::from_utf8_lossy(self.bytes(id))
    }
}

fn slice<'a>(starts: &[usize], bytes: &'a [u8], id: Str) -> &'a [u8] {
    &bytes[starts[id.0 as usize]..starts[id.0 as usize + 1]]
}
