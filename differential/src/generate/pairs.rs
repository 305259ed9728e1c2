//! Metamorphic pairs: designs that have to do the same as another one, as far as its own signals and output go. They need
//! no second engine.

use super::{Family, Generated};
use runtime::random::Stream;

/// How a design is changed.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Change {
    /// A process that nobody hears of.
    DeadProcess,
    /// All values have other names.
    Renamed,
    /// Functions and modules come in another order.
    Reordered,
}

impl Change {
    /// All of them.
    pub const ALL: [Change; 3] = [Change::DeadProcess, Change::Renamed, Change::Reordered];

    /// The changed design.
    pub fn apply(self, design: &Generated, seed: u64) -> String {
        let text = &design.text;
        match self {
            Change::DeadProcess => match text.rfind("\n}") {
                Some(end) => {
                    let (end, dead) = match design.family {
                        // The last operation of such a module is its terminator.
                        Family::Moore => (
                            text[..end].rfind('\n').unwrap_or(end),
                            "\n  moore.procedure initial {\n    moore.wait_delay %t1\n    moore.return\n  }",
                        ),
                        _ => (
                            end,
                            "\n  llhd.process {\n    llhd.wait delay %ns, ^dead\n  ^dead:\n    llhd.halt\n  }",
                        ),
                    };
                    format!("{}{dead}{}", &text[..end], &text[end..])
                }
                None => text.clone(),
            },
            Change::Renamed => text.replace("%v", "%renamed_"),
            Change::Reordered => {
                let mut units = units(text);
                let mut stream = Stream::new(seed);
                for i in (1..units.len()).rev() {
                    units.swap(i, (stream.next_u64() % (i as u64 + 1)) as usize);
                }
                units.concat()
            }
        }
    }
}

/// The symbols of a text, each with its lines.
fn units(text: &str) -> Vec<String> {
    let mut out = Vec::new();
    let mut unit = String::new();
    for line in text.lines() {
        unit.push_str(line);
        unit.push('\n');
        if line == "}" {
            out.push(std::mem::take(&mut unit));
        }
    }
    if !unit.is_empty() {
        out.push(unit);
    }
    out
}
