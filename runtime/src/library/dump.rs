//! `$dumpvars` and its family (IEEE 1800 21.7): what the design asks of the recorder of waves.

use super::{Args, Datum, Error, World};

type Results = Result<Vec<Datum>, Error>;

/// What the design asked for.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub struct Dump {
    /// The name that `$dumpfile` gave.
    pub file: Option<Vec<u8>>,
    /// Whether `$dumpvars` was called.
    pub started: bool,
    /// Whether `$dumpoff` suspended it.
    pub suspended: bool,
}

/// `$dumpfile(name)`
pub(super) fn file(world: &mut World<'_>, args: &Args<'_>) -> Results {
    world.state.dump.file = Some(args.text(0).to_vec());
    Ok(Vec::new())
}

/// `$dumpvars`: of everything, whatever it names.
pub(super) fn start(world: &mut World<'_>, _: &Args<'_>) -> Results {
    world.state.dump.started = true;
    Ok(Vec::new())
}

/// `$dumpon`, `$dumpoff`
pub(super) fn switch<const ON: bool>(world: &mut World<'_>, _: &Args<'_>) -> Results {
    world.state.dump.suspended = !ON;
    Ok(Vec::new())
}

/// `$dumpall`, `$dumpflush`, `$dumplimit`: the file is complete at the end of the run.
pub(super) fn nothing(_: &mut World<'_>, _: &Args<'_>) -> Results {
    Ok(Vec::new())
}
