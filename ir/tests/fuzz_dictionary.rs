//! The fuzzers' dictionary is generated from the table of operations: `BLESS=1 cargo test` writes it anew.

use std::collections::BTreeSet;
use std::path::Path;

#[test]
fn the_dictionary_is_up_to_date() {
    let mut words = BTreeSet::new();
    for info in ir::ops::all() {
        words.insert(info.name);
        // Every other piece between backquotes is a literal of the assembly format.
        words.extend(info.format.split('`').skip(1).step_by(2).map(str::trim));
        words.extend(info.attrs.iter().map(|a| a.name));
    }
    let extra = [
        "!hw.array<4x",
        "!hw.struct<",
        "!hw.union<",
        "!hw.typealias<@a::@b, ",
        "!hw.modty<",
        "!llhd.ref<",
        "!seq.clock",
        "!seq.firmem<",
        "!sim.queue<",
        "!llvm.struct<",
        "#llhd.time<1ns, 0d, 1e>",
        "#hw.param.decl.ref<",
        "loc(fused<",
        "array<i32: ",
        "dense<",
        "<{",
        "}>",
        "({",
        "})",
        "^bb1",
        "%0#1",
        ":2 = ",
        "0x7FF0000000000000",
        "{-#",
        "#-}",
    ];
    words.extend(extra);
    let mut text = String::from("# Generated from the table of operations by ir/tests/fuzz_dictionary.rs.\n");
    for word in words.iter().filter(|w| !w.is_empty()) {
        text += &format!("\"{}\"\n", word.replace('\\', "\\\\").replace('"', "\\\""));
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fuzz/dict/mlir.dict");
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(&path, &text).expect("writable");
    }
    let committed = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(committed == text, "{} is out of date: run BLESS=1 cargo test -p circt-sim-ir", path.display());
}
