//! What to say about operations and types that do not exist.

use crate::diag::Diagnostic;
use crate::loc::Span;
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

/// The types of the known dialects.
const TYPES: &[(&str, &[&str])] = &[
    ("dbg", &["array", "enum", "scope", "struct", "value"]),
    ("hw", &["array", "enum", "inout", "int", "modty", "string", "struct", "typealias", "uarray", "union"]),
    ("llhd", &["ref", "time"]),
    ("llvm", &["array", "func", "ptr", "struct", "void"]),
    ("ltl", &["property", "sequence"]),
    (
        "moore",
        &[
            "array",
            "assoc_array",
            "chandle",
            "class",
            "event",
            "f32",
            "f64",
            "format_string",
            "null",
            "open_array",
            "open_uarray",
            "queue",
            "ref",
            "scan_string",
            "string",
            "struct",
            "time",
            "uarray",
            "union",
            "ustruct",
            "uunion",
            "void",
        ],
    ),
    ("seq", &["clock", "firmem", "hlmem", "immutable"]),
    ("sim", &["assoc_array", "dpi_functy", "dstring", "fstring", "output_stream", "queue"]),
];

/// Whether the operations of a dialect are known, and with them all its types and attributes.
pub(super) fn is_known(dialect: &str) -> bool {
    ops::all().iter().any(|info| info.kind.dialect() == dialect)
}

/// The message about a type that its dialect has not.
pub(super) fn unknown_type(dialect: &str, mnemonic: &str, span: Span) -> Diagnostic {
    let types = TYPES.iter().find(|(name, _)| *name == dialect).map_or(&[][..], |(_, types)| types);
    let diagnostic = Diagnostic::error(span, format!("the dialect `{dialect}` has no type `{mnemonic}`"));
    match nearest(mnemonic, types.iter().copied()) {
        Some(near) => diagnostic.with_help(did_you_mean(&format!("!{dialect}.{near}"))),
        None => diagnostic,
    }
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
        .filter(|name| name.len().abs_diff(wrong.len()) <= limit)
        .map(|name| (strsim::osa_distance(wrong, name), name))
        .filter(|(d, _)| *d <= limit)
        .min()
        .map(|(_, n)| n)
}
