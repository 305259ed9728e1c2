//! The table of native operations by width, over the walk through all that the generators can write: every operation on values is
//! reached at every width that its definition allows, but for those that are listed with a reason.

use differential::campaign::{Extent, run};
use differential::generate::{Level, table};
use differential::widths::{self, WIDTHS};
use std::collections::{BTreeMap, BTreeSet};

/// What is not reached although the constraints of an operation alone allow it: operations, classes, why.
const UNREACHED: &[(&[&str], &[&str], &str)] = &[
    (
        &["arith.extsi", "arith.extui", "arith.trunci"],
        &["1"],
        "integers of arith have a bit or more, and one of two is wider",
    ),
    (&["llvm.sext", "llvm.trunc", "llvm.zext"], &["0"], "one of two integers is wider"),
    (&["hw.array_concat"], &["1"], "it is two arrays or more"),
    (
        &["llvm.extractvalue", "llvm.insertvalue", "builtin.unrealized_conversion_cast"],
        &["1"],
        "an aggregate of llvm is as large as in memory",
    ),
    (
        &["hw.enum.cmp", "hw.enum.constant"],
        &["32-63", "64", "65-128", "129-"],
        "so many names has no enumeration",
    ),
    (
        &["llhd.sig.array_get", "llhd.sig.array_slice", "llhd.sig.extract"],
        &["32-63", "64", "65-128", "129-"],
        "an index is as wide as the number of elements needs",
    ),
    (
        &["func.constant", "llvm.addrspacecast", "llvm.getelementptr", "llvm.inttoptr", "llvm.ptrtoint"],
        &["0", "1", "2-31", "32-63"],
        "a pointer has 64 bits",
    ),
    (&["func.constant", "llvm.addrspacecast"], &["65-128", "129-"], "a pointer has 64 bits"),
    (
        &[
            "four.bool",
            "four.eq",
            "four.ne",
            "four.reduce_and",
            "four.reduce_or",
            "four.reduce_xor",
            "four.sge",
            "four.sgt",
            "four.sle",
            "four.slt",
            "four.uge",
            "four.ugt",
            "four.ule",
            "four.ult",
            "four.wildcard_eq",
            "four.wildcard_ne",
        ],
        &["0"],
        "the result is a bit",
    ),
    (
        &["arith.extf", "arith.truncf", "llvm.fpext", "llvm.fptrunc"],
        &["32-63"],
        "one of f32 and f64 is the wider one",
    ),
    (
        &["llvm.fpext", "llvm.fptrunc"],
        &["0", "1", "2-31", "65-128", "129-"],
        "only f32 and f64 are simulated",
    ),
    (&["llvm.fcmp"], &["1", "2-31", "65-128", "129-"], "only f32 and f64 are simulated"),
    (
        &["llvm.fptosi", "llvm.fptoui", "llvm.sitofp", "llvm.uitofp"],
        &["0", "1", "2-31"],
        "only f32 and f64 are simulated",
    ),
    (&["four.resolve"], &["1", "64"], "there are ten bits of result for each"),
];

/// What elaboration uses up: it is no operation of a design.
const ELABORATED: &[&str] = &["ltl.boolean_constant"];

#[test]
fn every_operation_is_reached_at_every_width_that_it_can_have() {
    let extent = Extent { from: 0, to: table::steps(), jobs: 2, time: None, most_findings: 1000 };
    let campaign = run(Level::Walk, 0, extent, |_| true);
    assert_eq!(campaign.findings, [], "{}", campaign.summary());
    let none = BTreeMap::new();
    let listed: BTreeSet<(&str, &str)> = UNREACHED
        .iter()
        .flat_map(|(names, classes, _)| {
            names.iter().flat_map(|name| classes.iter().map(|class| (*name, *class)))
        })
        .collect();
    let (mut missed, mut impossible) = (BTreeSet::new(), BTreeSet::new());
    let operations = ir::ops::all().iter().filter(|op| kernel::ops::is_evaluated(op.kind));
    for op in operations.filter(|op| !ELABORATED.contains(&op.name)) {
        let counts = campaign.operations.get(op.name).unwrap_or(&none);
        assert!(!counts.is_empty(), "no design has {}", op.name);
        for class in WIDTHS {
            match (counts.contains_key(class), widths::can_be(op, class)) {
                (true, false) => drop(impossible.insert((op.name, class))),
                (false, true) => drop(missed.insert((op.name, class))),
                _ => {}
            }
        }
    }
    assert_eq!(impossible, BTreeSet::new(), "reached, although the rule says that it can't be");
    let unlisted: Vec<_> = missed.difference(&listed).collect();
    let reached: Vec<_> = listed.difference(&missed).collect();
    assert!(
        unlisted.is_empty() && reached.is_empty(),
        "not reached: {unlisted:?}; listed, but not so: {reached:?}"
    );
}
