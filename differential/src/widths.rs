//! Operations by the width of what they work on: which of them ran natively in a design, and the table of that.
//!
//! An operation counts with the widest of its operands and results that are made of bits; a pair of planes is twice as wide as
//! each.

use ir::design::body::Term;
use ir::design::{Design, Sink};
use ir::ops::Arity;
use std::collections::{BTreeMap, BTreeSet};

/// The classes of widths.
pub const WIDTHS: [&str; 7] = ["0", "1", "2-31", "32-63", "64", "65-128", "129-"];

/// The class of what has no width.
pub const NO_WIDTH: &str = "none";

/// By operation and class: a number of designs.
pub type Counts = BTreeMap<String, BTreeMap<String, u64>>;

/// The class of a width.
pub fn class(width: u64) -> &'static str {
    WIDTHS[match width {
        0 => 0,
        1 => 1,
        2..=31 => 2,
        32..=63 => 3,
        64 => 4,
        65..=128 => 5,
        _ => 6,
    }]
}

/// The operations on values, by name: native code is all that there is of them.
pub fn operations() -> impl Iterator<Item = &'static str> {
    ir::ops::all().iter().filter(|op| kernel::ops::is_evaluated(op.kind)).map(|op| op.name)
}

/// What is in a design: operations, and in parentheses what became of others. Each with its class.
pub fn seen(design: &Design) -> BTreeSet<(&'static str, &'static str)> {
    let mut seen = BTreeSet::new();
    let code = design.bodies.iter().flat_map(|b| &b.blocks).flat_map(|b| &b.insts);
    for inst in design.nodes.iter().chain(code) {
        let types = inst.arg_types.iter().chain(&inst.result_types);
        let widest = types.filter_map(|ty| design.types.width(*ty)).max();
        seen.insert((inst.kind.name(), widest.map_or(NO_WIDTH, class)));
    }
    let of = |ty| design.types.width(ty).map_or(NO_WIDTH, class);
    for drive in &design.drives {
        seen.insert(("(drive)", of(design.values[drive.value.index()].ty)));
    }
    for sink in &design.sinks {
        seen.insert(match sink {
            Sink::Register(register) => ("(register)", of(design.signals[register.output.index()].ty)),
            Sink::Write(port) => ("(memory)", of(design.values[port.data.index()].ty)),
            Sink::Sample { input, .. } => ("(sample)", of(design.values[input.index()].ty)),
            Sink::ClockGate { .. } => ("(clock gate)", NO_WIDTH),
            Sink::ClockDivider { .. } => ("(clock divider)", NO_WIDTH),
            Sink::Check(_) => ("(check)", NO_WIDTH),
            Sink::Print { .. } => ("(print)", NO_WIDTH),
        });
    }
    for block in design.bodies.iter().flat_map(|b| &b.blocks) {
        let name = match &block.term {
            Term::Branch(_) => "(branch)",
            Term::Cond(..) => "(condition)",
            Term::Switch(..) => "(switch)",
            Term::Wait { .. } => "(wait)",
            Term::Thread { .. } => "(threads)",
            Term::Halt(_) => "(halt)",
            Term::Return(_) => "(return)",
            Term::Unreachable => "(unreachable)",
        };
        seen.insert((name, NO_WIDTH));
    }
    seen
}

/// A table with a line for each operation, and what `show` says of each class that it has.
pub fn table(counts: &Counts, show: impl Fn(&u64) -> String) -> String {
    let classes = || WIDTHS.iter().chain([&NO_WIDTH]);
    let mut out = format!("{:36}", "operation");
    classes().for_each(|class| out += &format!(" {class:>8}"));
    for (name, counts) in counts {
        out += &format!("\n{name:36}");
        for class in classes() {
            out += &format!(" {:>8}", counts.get(*class).map_or(".".to_owned(), &show));
        }
    }
    out + "\n"
}

/// Whether an operation can have a class at all: what of its definition has a fixed width is not wider, and some type of it is as
/// wide.
pub fn can_be(op: &ir::ops::OpInfo, class: &str) -> bool {
    let params = || op.operands.iter().chain(op.results).filter(|param| param.arity == Arity::One);
    let fixed = params().filter_map(|param| fixed_width(param.constraint)).max();
    let any = op.operands.iter().chain(op.results).any(|param| FREE.contains(&param.constraint));
    let float = params().any(|param| param.constraint == "F");
    let order = |class: &str| WIDTHS.iter().position(|known| *known == class);
    match (order(class), fixed.map(self::class).and_then(order)) {
        (Some(at), Some(least)) if any => at >= least,
        (Some(at), Some(least)) => at == least || float && class == "64",
        (Some(_), None) => any,
        (None, fixed) => fixed.is_none() && !any,
    }
}

/// The least width that an operation demands of its integers.
pub fn least(name: &str) -> u32 {
    let all = ir::ops::all();
    let info = all.binary_search_by(|op| op.name.cmp(name)).ok().map(|at| &all[at]);
    let params = info.into_iter().flat_map(|op| op.operands.iter().chain(op.results));
    u32::from(params.into_iter().any(|param| param.constraint == "I"))
}

/// Constraints of types that are as wide as somebody wants them to be.
const FREE: [&str; 14] = [
    "Array",
    "Array|Struct",
    "index|I",
    "Enum",
    "HWValue",
    "I",
    "Immutable",
    "Int",
    "KnownBitWidthType",
    "Logic",
    "Struct",
    "T",
    "Union",
    "iN",
];

/// The least width of a type, if its constraint says so.
fn fixed_width(constraint: &str) -> Option<u64> {
    match constraint {
        "i1" | "bool-like" | "clock" | "I" => Some(1),
        "i8" => Some(8),
        "i32" | "F" => Some(32),
        "i64" | "index|I" => Some(64),
        _ => None,
    }
}
