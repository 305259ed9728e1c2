//! Interned byte strings: MLIR strings may hold any byte, and the same names occur thousands of times.

use std::borrow::Cow;
use std::collections::HashMap;

/// An interned byte string of one [`crate::Ir`].
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct Str(pub u32);

impl Str {
    /// The empty string.
    pub const EMPTY: Str = Str(0);
}

/// The strings of one [`crate::Ir`].
#[derive(Debug)]
pub struct Strings {
    ids: HashMap<Box<[u8]>, Str>,
    bytes: Vec<Box<[u8]>>,
}

impl Default for Strings {
    fn default() -> Self {
        let mut strings = Strings { ids: HashMap::new(), bytes: Vec::new() };
        strings.intern(b"");
        strings
    }
}

impl Strings {
    /// The id of `bytes`.
    pub fn intern(&mut self, bytes: &[u8]) -> Str {
        if let Some(&id) = self.ids.get(bytes) {
            return id;
        }
        let id = Str(u32::try_from(self.bytes.len()).expect("fewer than 2^32 strings"));
        self.bytes.push(bytes.into());
        self.ids.insert(bytes.into(), id);
        id
    }

    /// The id of `bytes`, if it occurs at all.
    pub fn find(&self, bytes: &[u8]) -> Option<Str> {
        self.ids.get(bytes).copied()
    }

    /// The bytes of `id`.
    pub fn bytes(&self, id: Str) -> &[u8] {
        &self.bytes[id.0 as usize]
    }

    /// The text of `id`; bytes that are not UTF-8 are replaced.
    pub fn text(&self, id: Str) -> Cow<'_, str> {
        String::from_utf8_lossy(self.bytes(id))
    }
}
