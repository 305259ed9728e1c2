//! `--save-at` and `--restore`: a run that goes on later, or elsewhere.

use crate::args::RunArgs;
use crate::load::Loaded;
use crate::time::SimTime;
use ::differential::engine::{Engine, Hooks};
use ::differential::save::{Saved, text_hash};
use reference::End;
use runtime::files::Files;
use std::fs;
use std::path::PathBuf;

/// When and where to save.
pub struct SaveAt {
    at: SimTime,
    file: PathBuf,
}

impl SaveAt {
    /// What the command line asks for.
    ///
    /// # Errors
    /// A message when the time is none.
    pub fn of(args: &RunArgs) -> Result<Option<SaveAt>, String> {
        let [at, file] = &args.save_at[..] else { return Ok(None) };
        let at = at.parse().map_err(|error| format!("--save-at {at}: {error}"))?;
        Ok(Some(SaveAt { at, file: PathBuf::from(file) }))
    }
}

/// Runs to the end, and saves on the way, after the first step at the given time or later. Why the run ended, and a message if
/// it was not saved.
pub fn run(
    engine: &mut dyn Engine,
    hooks: &mut dyn Hooks,
    save: Option<&SaveAt>,
    args: &RunArgs,
    loaded: &Loaded,
) -> (End, Option<String>) {
    let Some(save) = save else { return (engine.run(hooks), None) };
    loop {
        if let Some(end) = engine.advance(hooks) {
            let message = format!("nothing was saved: the run ended before {}", save.at);
            return (engine.conclude(end), Some(message));
        }
        if engine.now().fs >= save.at.fs {
            break;
        }
    }
    let saved = Saved {
        version: env!("CARGO_PKG_VERSION").to_owned(),
        design: text_hash(&loaded.text),
        tops: args.tops.clone(),
        seed: args.seed,
        order_seed: args.order_seed,
        state: engine.snapshot(),
    };
    let written = saved.to_bytes().and_then(|bytes| fs::write(&save.file, bytes).map_err(|e| e.to_string()));
    let message = written.err().map(|error| format!("{} can't be written: {error}", save.file.display()));
    (engine.run(hooks), message)
}

/// Reads the run that `--restore` names, if it does, and puts files to where they were.
///
/// # Errors
/// A message when it can't go on from there.
pub fn read(args: &RunArgs, loaded: &Loaded, files: &mut Files) -> Result<Option<Saved>, String> {
    let Some(path) = &args.restore else { return Ok(None) };
    let shown = path.display();
    let bytes = fs::read(path).map_err(|error| format!("{shown} can't be read: {error}"))?;
    let saved = Saved::from_bytes(&bytes).map_err(|error| format!("{shown}: {error}"))?;
    if saved.design != text_hash(&loaded.text) {
        return Err(format!("{shown} was saved by a run of another design than {}", loaded.name));
    }
    if saved.tops != args.tops {
        return Err(format!("{shown} was saved with other tops: {}", saved.tops.join(", ")));
    }
    if (saved.seed, saved.order_seed) != (args.seed, args.order_seed) {
        let (seed, order) = (saved.seed, saved.order_seed);
        return Err(format!("{shown} was saved with --seed {seed} --order-seed {order}: give the same"));
    }
    files.resume(&saved.state.files)?;
    Ok(Some(saved))
}
