//! Statements that make threads, wait for them and end them.

use super::process::{Rules, statements};
use super::structure::Scene;
use super::text::Text;
use arbitrary::{Result, Unstructured};

/// A fork, and perhaps what becomes of its threads.
pub(super) fn fork(
    u: &mut Unstructured<'_>,
    t: &mut Text,
    scene: &Scene,
    rules: Rules,
    locals: &[(String, u32)],
    size: u32,
) -> Result<()> {
    let join = *u.choose(&["join", "join_any", "join_none", "join_none"])?;
    let count = u.int_in_range(1..=3u8)?;
    let name = t.fresh();
    t.open(format!("{name} = sim.fork join_type \"{join}\" {{"));
    for i in 0..count {
        t.scope(|t| {
            // A thread of a thread is smaller: there is an end to it.
            statements(u, t, scene, rules, locals, size / 2)?;
            for _ in 0..u.int_in_range(0..=2u8)? {
                let next = t.number();
                let delay = u.choose(&["%ns", "%delta", "%eps", "%t1", "%zero"])?;
                t.op(format!("llhd.wait delay {delay}, ^b{next}"));
                t.label(format!("^b{next}:"));
                statements(u, t, scene, rules, locals, size / 2)?;
            }
            t.op("sim.fork.terminator");
            Ok(())
        })?;
        if i + 1 < count {
            t.label("}, {");
        }
    }
    t.close("}");
    match u.int_in_range(0..=5u8)? {
        0 => t.op("sim.disable_fork"),
        1 => t.op("sim.wait_fork"),
        _ => {}
    }
    Ok(())
}
