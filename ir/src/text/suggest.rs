//! What to say about an operation that does not exist.

use crate::ops;

/// Operations that CIRCT once had, and what took their place.
const REMOVED: &[(&str, &str)] = &[
    ("llhd.entity", "hw.module"),
    ("llhd.proc", "llhd.process inside hw.module"),
    ("llhd.inst", "hw.instance"),
    ("llhd.con", "llhd.drv"),
    ("llhd.connect", "llhd.drv"),
    ("llhd.reg", "seq.firreg"),
    ("llhd.var", "llhd.sig inside the process"),
    ("llhd.load", "llhd.prb"),
    ("llhd.store", "llhd.drv"),
    ("llhd.vec", "hw.array_create"),
    ("llhd.extract_slice", "comb.extract"),
    ("llhd.insert_slice", "comb.concat"),
    ("llhd.extract_element", "hw.array_get"),
    ("llhd.insert_element", "hw.array_inject"),
    ("llhd.array_uniform", "hw.array_create"),
    ("llhd.array", "hw.array_create"),
    ("llhd.tuple", "hw.struct_create"),
];

/// The message about an unknown operation, and perhaps what to do.
pub(super) fn unknown_operation(name: &str) -> (String, Option<String>) {
    if let Some((_, now)) = REMOVED.iter().find(|(old, _)| *old == name) {
        let message = format!("the operation `{name}` no longer exists in CIRCT");
        return (
            message,
            Some(format!("it was replaced by {now}; convert the design again with a current circt-verilog")),
        );
    }
    let message = format!("unknown operation `{name}`");
    let shown: String = message.chars().take(120).collect();
    if matches!(
        name,
        "endmodule"
            | "input"
            | "output"
            | "logic"
            | "wire"
            | "reg"
            | "always"
            | "initial"
            | "assign"
            | "timescale"
    ) {
        let help =
            "this looks like SystemVerilog; convert it first: circt-verilog --ir-llhd FILE.sv -o FILE.mlir";
        return (shown, Some(help.to_owned()));
    }
    let Some((dialect, _)) = name.split_once('.') else {
        return (
            shown,
            nearest(name, ops::names().filter_map(|n| n.split_once('.').map(|(_, m)| m))).map(did_you_mean),
        );
    };
    let mut dialects: Vec<&str> = ops::names().filter_map(|n| n.split_once('.').map(|(d, _)| d)).collect();
    dialects.dedup();
    if !dialects.contains(&dialect) {
        let help = match nearest(dialect, dialects.iter().copied()) {
            Some(near) => did_you_mean(near),
            None => format!("the dialects that can be simulated are {}", dialects.join(", ")),
        };
        return (
            format!("the dialect of `{}` is unknown", name.chars().take(100).collect::<String>()),
            Some(help),
        );
    }
    (shown, nearest(name, ops::names()).map(did_you_mean))
}

fn did_you_mean(name: &str) -> String {
    format!("did you mean `{name}`?")
}

/// The name with the smallest distance, if that is small.
fn nearest<'n>(wrong: &str, names: impl Iterator<Item = &'n str>) -> Option<&'n str> {
    if wrong.len() > 64 {
        return None;
    }
    let limit = 1 + wrong.len() / 5;
    names
        .map(|name| (strsim::damerau_levenshtein(wrong, name), name))
        .filter(|(d, _)| *d <= limit)
        .min()
        .map(|(_, n)| n)
}
