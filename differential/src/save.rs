//! States as bytes: what `--save-at` writes and `--restore` reads.
//!
//! A saved state is the line `circt-sim state 1`, a line break, and the [`State`] in CBOR (RFC 8949), maps with
//! the names of fields as keys. A saved run is the same with the line `circt-sim run 1`, and a [`Saved`].

use reference::state::State;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

/// A run that was saved: its state, and what has to be the same to go on.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Saved {
    /// The version of circt-sim that saved it.
    pub version: String,
    /// A hash of the text of the design, FNV-1a.
    pub design: u64,
    /// The tops that were asked for.
    pub tops: Vec<String>,
    /// `--seed`
    pub seed: u64,
    /// `--order-seed`
    pub order_seed: u64,
    /// The state.
    pub state: State,
}

const STATE: &[u8] = b"circt-sim state 1\n";
const RUN: &[u8] = b"circt-sim run 1\n";

fn write(magic: &[u8], what: &impl Serialize) -> Result<Vec<u8>, String> {
    let mut out = magic.to_vec();
    ciborium::into_writer(what, &mut out).map_err(|error| format!("the state can't be written: {error}"))?;
    Ok(out)
}

fn read<T: DeserializeOwned>(magic: &[u8], bytes: &[u8]) -> Result<T, String> {
    let Some(rest) = bytes.strip_prefix(magic) else {
        let wanted = String::from_utf8_lossy(magic);
        return Err(format!("this is no saved state: it does not begin with '{}'", wanted.trim_end()));
    };
    ciborium::from_reader(rest).map_err(|error| format!("the saved state is damaged: {error}"))
}

/// A state as bytes.
///
/// # Errors
/// A message.
pub fn to_bytes(state: &State) -> Result<Vec<u8>, String> {
    write(STATE, state)
}

/// The state that bytes hold.
///
/// # Errors
/// A message when they hold none.
pub fn from_bytes(bytes: &[u8]) -> Result<State, String> {
    read(STATE, bytes)
}

impl Saved {
    /// As bytes.
    ///
    /// # Errors
    /// A message.
    pub fn to_bytes(&self) -> Result<Vec<u8>, String> {
        write(RUN, self)
    }

    /// What bytes hold.
    ///
    /// # Errors
    /// A message when they hold no saved run.
    pub fn from_bytes(bytes: &[u8]) -> Result<Saved, String> {
        read(RUN, bytes)
    }
}

/// The hash of a text that [`Saved::design`] holds.
pub fn text_hash(text: &[u8]) -> u64 {
    let mut written = runtime::files::Written::default();
    written.add(text);
    written.hash
}
