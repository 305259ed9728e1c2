//! Nets whose bits have strengths that matter: those that switches connect, that keep a charge, or whose strength is looked at.
//!
//! Such nets are resolved together, by `four.resolve`: all sources of all of them, with what passes between them. The
//! *strength* of a bit is a range on the scale of IEEE 1800 28.11, from −7 (supply 0) over 0 (high impedance) to 7 (supply
//! 1): what the bit can be.

use super::Resolution;

/// How a net takes part, as `four.resolve` counts.
const RESOLUTIONS: [Resolution; 3] = [Resolution::Wire, Resolution::WiredAnd, Resolution::WiredOr];

/// The levels of drive strengths from supply to high impedance.
pub const LEVELS: [u8; 5] = [7, 6, 5, 3, 0];

/// What strengths become behind a resistive switch (IEEE 1800 28.14), by level.
pub const REDUCED: [i8; 8] = [0, 1, 1, 2, 3, 3, 5, 5];

/// What a switch does to the strength of what passes it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Loss {
    /// Nothing: it stands for one and the same net, or is a gate that drives.
    None,
    /// Supply becomes strong (28.13).
    Supply,
    /// It is resistive (28.14).
    Resistive,
}

/// A kind of switch.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct SwitchKind {
    /// Its name.
    pub name: &'static str,
    /// Whether `a` is driven by `b`, but not the other way round.
    pub one_way: bool,
    /// What it does to strengths.
    pub loss: Loss,
    /// The control at which it conducts; without, it always does.
    pub control: Option<bool>,
}

const fn kind(name: &'static str, one_way: bool, loss: Loss, control: Option<bool>) -> SwitchKind {
    SwitchKind { name, one_way, loss, control }
}

/// The kinds of switches; `four.resolve` has them by position. A `short` makes two parts of nets one, `bufif` is what decides
/// whether a driver drives.
pub const SWITCHES: [SwitchKind; 13] = [
    kind("short", false, Loss::None, None),
    kind("tran", false, Loss::Supply, None),
    kind("rtran", false, Loss::Resistive, None),
    kind("tranif0", false, Loss::Supply, Some(false)),
    kind("tranif1", false, Loss::Supply, Some(true)),
    kind("rtranif0", false, Loss::Resistive, Some(false)),
    kind("rtranif1", false, Loss::Resistive, Some(true)),
    kind("pmos", true, Loss::Supply, Some(false)),
    kind("nmos", true, Loss::Supply, Some(true)),
    kind("rpmos", true, Loss::Resistive, Some(false)),
    kind("rnmos", true, Loss::Resistive, Some(true)),
    kind("bufif0", true, Loss::None, Some(false)),
    kind("bufif1", true, Loss::None, Some(true)),
];

/// What drives some bits.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Source {
    /// The lowest bit.
    pub low: u32,
    /// How many.
    pub width: u32,
    /// The level of 0 and that of 1.
    pub levels: [u8; 2],
}

/// A switch between bits.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Switch {
    /// What kind, by position in [`SWITCHES`].
    pub kind: u32,
    /// The lowest bit on one side; the output, if there is one.
    pub a: u32,
    /// The lowest bit on the other.
    pub b: u32,
    /// How many.
    pub width: u32,
}

impl Switch {
    /// What kind it is.
    pub fn kind(&self) -> &'static SwitchKind {
        &SWITCHES[self.kind as usize % SWITCHES.len()]
    }
}

/// What `four.resolve` resolves: nets side by side, the first being the lowest bits.
///
/// Its operands are value and unknown bits of each source, then of the control of each switch that has one. Its result has,
/// from bit 0 upwards, 8 bits for each bit: the lower and the upper end of its range as numbers of 4 bits; then the unknown
/// bits, then the value bits.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Resolver {
    /// The width of each net, and how it resolves.
    pub nets: Vec<(u32, Resolution)>,
    /// What drives.
    pub sources: Vec<Source>,
    /// What connects.
    pub switches: Vec<Switch>,
}

impl Resolver {
    /// What the attributes of `four.resolve` say.
    ///
    /// # Errors
    /// What is wrong with them.
    pub fn read(nets: &[i64], sources: &[i64], switches: &[i64]) -> Result<Resolver, &'static str> {
        let small =
            |n: &i64| u32::try_from(*n).ok().filter(|n| *n < 1 << 24).ok_or("a number is out of range");
        let rows = |all: &[i64], count: usize| -> Result<Vec<Vec<u32>>, &'static str> {
            if !all.len().is_multiple_of(count) {
                return Err("a list has an incomplete entry");
            }
            all.chunks(count).map(|row| row.iter().map(small).collect()).collect()
        };
        let mut out = Resolver::default();
        for row in rows(nets, 2)? {
            let kind = RESOLUTIONS.get(row[1] as usize).ok_or("a net is of kind 0, 1 or 2")?;
            out.nets.push((row[0], *kind));
        }
        let bits = out.bits();
        if bits > 1 << 24 {
            return Err("the nets have too many bits");
        }
        let inside = |low: u32, width: u32| match low + width <= bits {
            true => Ok(()),
            false => Err("there is no such bit"),
        };
        for row in rows(sources, 4)? {
            inside(row[0], row[1])?;
            if row[2] > 7 || row[3] > 7 {
                return Err("a strength is 0 to 7");
            }
            out.sources.push(Source { low: row[0], width: row[1], levels: [row[2] as u8, row[3] as u8] });
        }
        for row in rows(switches, 4)? {
            if row[0] as usize >= SWITCHES.len() {
                return Err("there is no switch of this kind");
            }
            inside(row[1], row[3])?;
            inside(row[2], row[3])?;
            out.switches.push(Switch { kind: row[0], a: row[1], b: row[2], width: row[3] });
        }
        Ok(out)
    }

    /// The bits of all nets.
    pub fn bits(&self) -> u32 {
        self.nets.iter().map(|n| n.0).fold(0, u32::saturating_add)
    }

    /// The most rounds in which what is driven goes from switch to switch.
    pub fn rounds(&self) -> u32 {
        2 * self.bits() + 16
    }

    /// The widths of the operands.
    pub fn operands(&self) -> Vec<u32> {
        let sources = self.sources.iter().flat_map(|s| [s.width; 2]);
        let controls = self.switches.iter().filter(|s| s.kind().control.is_some()).flat_map(|_| [1; 2]);
        sources.chain(controls).collect()
    }

    /// The width of the result.
    pub fn result(&self) -> u32 {
        10 * self.bits()
    }

    /// How each bit resolves.
    pub fn resolutions(&self) -> Vec<Resolution> {
        self.nets.iter().flat_map(|n| std::iter::repeat_n(n.1, n.0 as usize)).collect()
    }
}
