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
    /// A drive of a whole signal becomes two, of its lower and its upper bits: of processes after the same delay, and under
    /// the same condition.
    SplitDrives,
}

impl Change {
    /// All of them.
    pub const ALL: [Change; 4] =
        [Change::DeadProcess, Change::Renamed, Change::Reordered, Change::SplitDrives];

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
            Change::SplitDrives => split_drives(text),
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

/// Drives of all of a signal of more than one bit, in processes, as two.
fn split_drives(text: &str) -> String {
    let mut out = String::new();
    let mut code = 0usize;
    for (number, line) in text.lines().enumerate() {
        let indent = line.len() - line.trim_start().len();
        match drive(line).filter(|(_, _, width)| code > 0 && indent > code && *width > 1) {
            Some((target, rest, width)) => {
                let (low, bits) = (width / 2, u32::BITS - (width - 1).leading_zeros());
                for (part, (from, count)) in [(0, low), (low, width - low)].into_iter().enumerate() {
                    let (window, value) = (format!("%w{number}_{part}"), format!("%x{number}_{part}"));
                    let (whole, how) = rest;
                    out += &format!(
                        "%z{number}_{part} = hw.constant {from} : i{bits}\n\
                         {window} = llhd.sig.extract {target} from %z{number}_{part} : <i{width}> -> <i{count}>\n\
                         {value} = comb.extract {whole} from {from} : (i{width}) -> i{count}\n\
                         llhd.drv {window}, {value} after {how} : i{count}\n"
                    );
                }
            }
            None => {
                out += line;
                out.push('\n');
            }
        }
        if code == 0 && line.contains("llhd.process") && line.ends_with('{') {
            code = indent.max(1);
        } else if code > 0 && line.trim_start().starts_with('}') && indent <= code {
            code = 0;
        }
    }
    out
}

/// What a drive of a whole signal drives, its value and how, its width.
fn drive(line: &str) -> Option<(&str, (&str, &str), u32)> {
    let (target, rest) = line.trim_start().strip_prefix("llhd.drv ")?.split_once(", ")?;
    let (value, rest) = rest.split_once(" after ")?;
    let (how, width) = rest.rsplit_once(" : i")?;
    Some((target, (value, how), width.parse().ok()?))
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
