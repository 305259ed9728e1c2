//! The designs: what is in `designs.toml`, and their texts for a number of cycles and copies.

use anyhow::{Context, Result, ensure};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// The top that instantiates copies of another.
pub const COPIES: &str = "bench_copies";

/// What is known of a design.
#[derive(Deserialize, Clone, Debug)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// What other simulators read.
    pub sources: Vec<PathBuf>,
    /// The test bench.
    pub top: String,
    /// The macro that says how many units it runs.
    pub define: String,
    /// How many units the MLIR runs.
    units: u64,
    /// The constant there that says so.
    constant: u64,
    /// Clock cycles in a unit.
    cycles_per_unit: u64,
    /// What Icarus can't read, and the same for it.
    #[serde(default)]
    pub icarus: Vec<(String, String)>,
}

/// All designs, by name.
///
/// # Errors
/// When the table is not what it should be.
pub fn all() -> Result<BTreeMap<String, Entry>> {
    toml::from_str(include_str!("../../designs.toml")).context("designs.toml")
}

/// The form that is SystemVerilog.
pub const SOURCES: &str = "sv";

/// The files of a design, by form: MLIR as `core`, `up.llhd` and so on, and its sources as [`SOURCES`].
pub fn forms(folder: &Path, name: &str, entry: &Entry) -> Vec<(String, PathBuf)> {
    let forms = ["", "up."].into_iter().flat_map(|by| ["llhd", "core", "moore"].map(|level| (by, level)));
    let files =
        forms.map(|(by, level)| (format!("{by}{level}"), folder.join(format!("{by}{name}.{level}.mlir"))));
    let sources = entry.sources.first().map(|source| (SOURCES.to_owned(), folder.join(source)));
    files.chain(sources).filter(|(_, path)| path.exists()).collect()
}

impl Entry {
    /// The units that are at least so many cycles.
    pub fn units_of(&self, cycles: u64) -> u64 {
        cycles.div_ceil(self.cycles_per_unit).max(1)
    }

    /// The cycles of so many units.
    pub fn cycles_of(&self, units: u64) -> u64 {
        units * self.cycles_per_unit
    }

    /// The MLIR with another number of units.
    ///
    /// # Errors
    /// When the constant is not found.
    pub fn scaled(&self, text: &str, units: u64) -> Result<String> {
        let (old, new) = (self.constant, self.constant / self.units * units);
        let spellings = [("constant ", " : "), ("constant_time ", " fs"), ("constant_time <", "fs,")]
            .map(|(before, after)| (format!("{before}{old}{after}"), format!("{before}{new}{after}")));
        let found: Vec<_> = spellings.iter().filter(|(old, _)| text.contains(old)).collect();
        ensure!(found.len() == 1, "the constant {old} is not found once");
        Ok(text.replace(&found[0].0, &found[0].1))
    }

    /// What to append to MLIR for so many copies of the top.
    pub fn copies_in_mlir(&self, copies: u32, moore: bool) -> String {
        let top = &self.top;
        let (module, instance) =
            if moore { ("moore.module", "moore.instance") } else { ("hw.module", "hw.instance") };
        let line = |n: u32| format!("  {instance} \"copy_{n}\" @{top}() -> ()\n");
        format!("\n{module} @{COPIES}() {{\n{}}}\n", (0..copies).map(line).collect::<String>())
    }

    /// A Verilog module with so many copies of the top.
    pub fn copies_in_verilog(&self, copies: u32) -> String {
        let top = &self.top;
        let lines: String = (0..copies).map(|n| format!("  {top} copy_{n}();\n")).collect();
        format!("`timescale 1ns/1ns\nmodule {COPIES};\n{lines}endmodule\n")
    }

    /// The sources for Icarus, as it can read them.
    ///
    /// # Errors
    /// When they can't be read, or what has to be replaced is not there.
    pub fn for_icarus(&self, folder: &Path, into: &Path) -> Result<Vec<PathBuf>> {
        let mut files = Vec::new();
        for (i, source) in self.sources.iter().enumerate() {
            let path = folder.join(source);
            let mut text = fs::read_to_string(&path).with_context(|| path.display().to_string())?;
            for (old, new) in &self.icarus {
                ensure!(text.contains(old), "{}: no '{old}'", path.display());
                text = text.replace(old, new);
            }
            let file = into.join(format!("source_{i}.sv"));
            fs::write(&file, text)?;
            files.push(file);
        }
        Ok(files)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_constant_is_scaled_in_every_spelling() {
        let all = all().expect("the table can be read");
        let toggle = &all["toggle"];
        for (text, scaled) in [
            ("%c = hw.constant 10000000000000 : i64", "%c = hw.constant 30000000 : i64"),
            ("llhd.constant_time <10000000000000fs, 0d, 0e>", "llhd.constant_time <30000000fs, 0d, 0e>"),
            ("moore.constant_time 10000000000000 fs", "moore.constant_time 30000000 fs"),
        ] {
            assert_eq!(toggle.scaled(text, 3).expect("the constant is there"), scaled);
        }
        assert!(toggle.scaled("hw.constant 1 : i64", 3).is_err());
        let twice = "hw.constant 10000000000000 : i64 moore.constant_time 10000000000000 fs";
        assert!(toggle.scaled(twice, 3).is_err(), "which one it is can't be known");
    }

    #[test]
    fn units_are_at_least_the_cycles() {
        let all = all().expect("the table can be read");
        let sha256 = &all["sha256"];
        assert_eq!((sha256.units_of(1), sha256.units_of(66), sha256.units_of(67)), (1, 1, 2));
        assert_eq!(sha256.cycles_of(2), 132);
    }

    #[test]
    fn copies_are_instances_of_the_top() {
        let all = all().expect("the table can be read");
        let text = all["fifo"].copies_in_mlir(2, false);
        let design = format!("module {{ hw.module @fifo_tb() {{ }} }}{text}");
        let ir = ir::text::parse(design.as_bytes()).expect("syntax");
        let options = ir::design::elaborate::Options { tops: vec![COPIES.to_owned()] };
        let design = ir::design::elaborate::elaborate(ir, &options);
        let design = design.unwrap_or_else(|rejected| panic!("{:?}", rejected.errors));
        assert_eq!(design.instances.len(), 3);
        assert_eq!(all["fifo"].copies_in_verilog(2).matches("fifo_tb copy_").count(), 2);
    }
}
