//! What the parser says against a wrong text.

mod common;

use common::syntax_errors;
use ir::text::parse;

#[test]
fn every_independent_mistake_is_reported() {
    let text = "hw.module @m(in %a : i8) {\n  %0 = comb.add %a %a : i8\n  %1 = comb.sub %0, %a : i8\n  \
                %2 = hw.constant\n  %3 = comb.xorr %2, %2 : i8\n  llhd.process {\n    llhd.wait delay, ^bb1\n  ^bb1:\n    \
                llhd.halt oops\n  }\n}\nfunc.func @f( {\n}\nhw.module @ok() {}\n";
    assert_eq!(
        syntax_errors(text),
        [
            "2: expected `:`, found `%a`",
            "5: expected an attribute, found `%3`",
            "5: unknown operation `comb.xorr`",
            "7: expected an SSA value `%…`, found `,`",
            "9: unknown operation `oops`",
            "12: expected a type, found `{`",
        ]
    );
}

#[test]
fn advice_is_given_where_there_is_some() {
    let help = |text: &str| {
        let diagnostics = parse(text.as_bytes()).expect_err("wrong on purpose");
        diagnostics[0].help.clone().unwrap_or_default()
    };
    assert_eq!(help("%0 = comb.ad %1, %2 : i8"), "did you mean `comb.add`?");
    assert_eq!(help("hv.module @m() {}"), "did you mean `hw`?");
    assert!(help("llhd.entity @e() -> () {}").contains("replaced by hw.module"));
    assert!(help("hw.module @m(in %a : !llhd.sig<i8>) {}").contains("!llhd.ref"));
    assert!(help("module top(input a);\n  assign b = a;\nendmodule\n").contains("circt-verilog"));
    assert!(help("`timescale 1ns/1ps\nmodule top;\nendmodule\n").contains("circt-verilog"));
    let diagnostics = parse(b"ML\xEFR\x0DMLIR24").expect_err("bytecode");
    assert!(diagnostics[0].help.as_deref().unwrap_or("").contains("circt-opt"));
}
