//! States as bytes: what `--save-at` writes and `--restore` reads.
//!
//! A saved state is the line `circt-sim state N`, a line break, and the [`State`] in CBOR (RFC 8949), maps with
//! the names of fields as keys; N is the [`VERSION`]. A saved run is the same with the line `circt-sim run N`, and a [`Saved`].

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

/// The version of the format. It is another one whenever a field comes, goes or means something else.
pub const VERSION: u32 = 4;

fn write(kind: &str, what: &impl Serialize) -> Result<Vec<u8>, String> {
    let mut out = format!("circt-sim {kind} {VERSION}\n").into_bytes();
    ciborium::into_writer(what, &mut out).map_err(|error| format!("the state can't be written: {error}"))?;
    Ok(out)
}

fn read<T: DeserializeOwned>(kind: &str, bytes: &[u8]) -> Result<T, String> {
    let begin = format!("circt-sim {kind} ");
    let Some(rest) = bytes.strip_prefix(begin.as_bytes()) else {
        return Err(format!("this is no saved {kind}: it does not begin with '{begin}{VERSION}'"));
    };
    let end = rest.iter().take(12).position(|byte| *byte == b'\n').unwrap_or(0);
    if rest[..end] != *VERSION.to_string().as_bytes() {
        let found = String::from_utf8_lossy(&rest[..end]);
        return Err(format!(
            "it was saved in version '{found}' of the format, and this circt-sim reads {VERSION}: run the design again"
        ));
    }
    let rest = &rest[end + 1..];
    ciborium::from_reader(rest).map_err(|error| format!("the saved state is damaged: {error}"))
}

/// A state as bytes.
///
/// # Errors
/// A message.
pub fn to_bytes(state: &State) -> Result<Vec<u8>, String> {
    write("state", state)
}

/// The state that bytes hold.
///
/// # Errors
/// A message when they hold none.
pub fn from_bytes(bytes: &[u8]) -> Result<State, String> {
    read("state", bytes)
}

impl Saved {
    /// As bytes.
    ///
    /// # Errors
    /// A message.
    pub fn to_bytes(&self) -> Result<Vec<u8>, String> {
        write("run", self)
    }

    /// What bytes hold.
    ///
    /// # Errors
    /// A message when they hold no saved run.
    pub fn from_bytes(bytes: &[u8]) -> Result<Saved, String> {
        read("run", bytes)
    }
}

/// The hash of a text that [`Saved::design`] holds.
pub fn text_hash(text: &[u8]) -> u64 {
    let mut written = runtime::files::Written::default();
    written.add(text);
    written.hash
}
