//! Reading and writing MLIR text.

use ir::Ir;
use ir::ops::OpKind;
use ir::text::{Form, parse, print, print_with_locations};
use std::path::Path;

/// What is wrong with the text, as `line: message`.
fn errors(text: &str) -> Vec<String> {
    let Err(diagnostics) = parse(text.as_bytes()) else { return Vec::new() };
    let line = |at: u32| 1 + text.as_bytes()[..at as usize].iter().filter(|c| **c == b'\n').count();
    diagnostics.iter().map(|d| format!("{}: {}", line(d.span.map_or(0, |s| s.start)), d.message)).collect()
}

fn read(text: &str) -> Ir {
    match parse(text.as_bytes()) {
        Ok(ir) => ir,
        Err(_) => panic!("{:?}", errors(text)),
    }
}

fn generic(text: &str) -> String {
    String::from_utf8(print(&read(text), Form::Generic)).expect("the test is UTF-8")
}

fn custom(text: &str) -> String {
    String::from_utf8(print(&read(text), Form::Custom)).expect("the test is UTF-8")
}

/// The first line of the generic form that holds `part`.
fn line_with(text: &str, part: &str) -> String {
    let all = generic(text);
    all.lines().find(|line| line.contains(part)).unwrap_or_else(|| panic!("{all}")).trim().to_owned()
}

/// The words of a text, without comments and what only a text with locations has.
fn tokens(text: &str) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    let lines = text.lines().filter(|line| !line.starts_with("#loc"));
    let text: String = lines.map(|line| line.split("  // ").next().unwrap_or("").to_owned() + "\n").collect();
    for word in text.split_whitespace() {
        out.push(word.to_owned());
    }
    // Upstream notes where ports stand in the text, even if the text does not say.
    while let Some(at) = out.iter().position(|w| w.ends_with("result_locs") || w.ends_with("port_locs")) {
        let end = at + out[at..].iter().position(|w| w.contains(']')).expect("a list ends");
        let opening = if out[at].starts_with("<{") { "<{" } else { "" };
        out.drain(at..=end);
        out[at].insert_str(0, opening);
    }
    out
}

#[test]
fn files_survive_both_forms_and_agree_with_upstream() {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/ir");
    let mut seen = 0;
    for entry in std::fs::read_dir(&dir).expect("tests/ir").map(|e| e.expect("entry").path()) {
        if entry.extension().is_none_or(|e| e != "mlir") {
            continue;
        }
        let name = entry.display().to_string();
        let Ok(ir) = parse(&std::fs::read(&entry).expect("readable")) else { continue };
        seen += 1;
        let reference = print(&ir, Form::Generic);
        for form in [Form::Generic, Form::Custom] {
            let text = print(&ir, form);
            let again = parse(&text).unwrap_or_else(|d| panic!("{name}: {d:?}"));
            assert_eq!(print(&again, form), text, "{name}: {form:?} is no fixed point");
            assert_eq!(print(&again, Form::Generic), reference, "{name}: {form:?} loses something");
        }
        let gold = entry.with_extension("generic");
        if let Ok(gold) = std::fs::read_to_string(&gold) {
            let ours = String::from_utf8_lossy(&reference).into_owned();
            let (ours, gold) = (tokens(&ours), tokens(&gold));
            let differs = (0..ours.len().max(gold.len())).find(|i| ours.get(*i) != gold.get(*i));
            if let Some(at) = differs {
                let around = |words: &[String]| {
                    words[at.saturating_sub(8).min(words.len())..(at + 4).min(words.len())].join(" ")
                };
                panic!("{name}:\n  ours     {}\n  upstream {}", around(&ours), around(&gold));
            }
        }
    }
    assert!(seen >= 3, "only {seen} files in {}", dir.display());
}

#[test]
fn zero_by_something_is_no_hexadecimal_number() {
    assert!(
        line_with("%0 = hw.aggregate_constant [] : !hw.array<0xi8>", "aggregate")
            .ends_with("!hw.array<0xi8>")
    );
    let nested = "hw.module @m(in %a : !hw.array<2xarray<3x!hw.array<0xstruct<a: i1>>>>) {}";
    assert!(custom(nested).contains("!hw.array<2xarray<3xarray<0xstruct<a: i1>>>>"));
}

#[test]
fn dialect_types_may_be_short_or_long() {
    for ty in ["<i8>", "!llhd.ref<i8>"] {
        let text = format!("hw.module @m() {{ %0 = llhd.get_global_signal @g : {ty} }}");
        assert!(line_with(&text, "get_global").ends_with("-> !llhd.ref<i8>"));
    }
    for ty in ["i8", "<i8>"] {
        let text = format!("hw.module @m(in %a : i8) {{ %s = llhd.sig %a : {ty} }}");
        assert!(line_with(&text, "llhd.sig").ends_with("(i8) -> !llhd.ref<i8>"));
    }
}

#[test]
fn names_come_from_the_ssa_name_unless_it_is_a_number() {
    let text = "hw.module @m(in %a : i8) { %clk = llhd.sig %a : i8\n %0 = llhd.sig %a : i8\n %x = llhd.sig name \"y z\" %a : i8 }";
    let all = generic(text);
    for name in ["name = \"clk\"", "name = \"\"", "name = \"y z\""] {
        assert!(all.contains(name), "{all}");
    }
    assert!(custom(text).contains("%x = llhd.sig name \"y z\" %a"));
}

#[test]
fn graph_regions_may_use_values_before_they_are_defined() {
    let text = "hw.module @m(out o : i8) { llhd.process { %1 = comb.add %0, %0 : i8\n llhd.halt }\n %0 = hw.constant 1 : i8\n hw.output %0 : i8 }";
    assert!(read(text).op_count() > 4);
    assert_eq!(
        errors("hw.module @m() { %1 = comb.add %0, %0 : i8 }"),
        ["1: the value `%0` is not defined here"]
    );
    assert_eq!(
        errors("hw.module @m() { %1 = comb.not_there %0 : i8\n %2 = comb.add %1, %1 : i8 }"),
        ["1: unknown operation `comb.not_there`"]
    );
    assert_eq!(
        errors("hw.module @m() {\n %1 = comb.add %0, %0 : i8\n %0 = hw.constant 1 : i9 }"),
        ["2: `%0` has the type `i9`, but `i8` is needed here"; 2]
    );
}

#[test]
fn groups_of_results_are_numbered() {
    let text = "func.func @f(%s: !hw.struct<a: i1, b: i2>) -> i2 { %r:2 = hw.struct_explode %s : !hw.struct<a: i1, b: i2>\n return %r#1 : i2 }";
    assert!(custom(text).contains("return %r#1 : i2"));
    assert_eq!(errors(&text.replace("r#1", "r#2")), ["2: the group `%r` has 2 values"]);
    assert_eq!(
        errors(&text.replace("r:2", "r:3")),
        ["1: `hw.struct_explode` has 2 results here, but 3 are named"]
    );
}

#[test]
fn terminators_may_be_left_out_where_mlir_allows_it() {
    assert!(generic("hw.module @m() {}").contains("\"hw.output\"() : () -> ()"));
    assert!(generic("func.func @f(%c: i1) { scf.if %c {}\n return }").contains("\"scf.yield\"() : () -> ()"));
}

#[test]
fn isolated_operations_see_no_outer_names_but_may_reuse_them() {
    let text =
        "hw.module @m() { %0 = hw.constant 1 : i8\n seq.initial() { %0 = hw.constant 2 : i9 } : () -> () }";
    assert!(errors(text).is_empty());
    let text =
        "hw.module @m() { %0 = hw.constant 1 : i8\n llhd.final { %0 = hw.constant 2 : i9\n llhd.halt } }";
    assert_eq!(errors(text), ["2: the value `%0` is already defined in line 1"]);
}

#[test]
fn locations_may_be_named_before_their_alias() {
    let text = "hw.module @m(in %a : i8 loc(#loc1), out o : i8 loc(#loc2)) { hw.output %a : i8 loc(#loc3) } loc(#loc)\n\
        #loc = loc(unknown)\n#loc1 = loc(\"a.sv\":1:2)\n#loc2 = loc(\"a.sv\":3:4 to :9)\n\
        #loc3 = loc(fused<\"x\">[callsite(#loc1 at #loc2), \"n\"(#loc1)])\n";
    let ir = read(text);
    let text = String::from_utf8(print_with_locations(&ir, Form::Custom)).expect("UTF-8");
    for part in [
        "in %a : i8 loc(\"a.sv\":1:2)",
        "out o : i8 loc(\"a.sv\":3:4 to :9)",
        "loc(fused<\"x\">[callsite(\"a.sv\":1:2 at \"a.sv\":3:4 to :9), \"n\"(\"a.sv\":1:2)])",
    ] {
        assert!(text.contains(part), "{text}");
    }
    assert_eq!(errors("module {} loc(#nowhere)"), ["1: the attribute alias `#nowhere` is not defined above"]);
}

#[test]
fn integers_have_any_width_and_one_canonical_value() {
    let big = "1".repeat(300);
    assert!(line_with(&format!("%0 = hw.constant {big} : i1024"), "hw.constant").contains(&big));
    assert!(line_with("%0 = hw.constant 255 : i8", "hw.constant").contains("value = -1 : i8"));
    assert!(line_with("%0 = hw.constant -1 : i1", "hw.constant").contains("value = true"));
    assert!(line_with("%0 = hw.constant 0 : i0", "hw.constant").contains("value = 0 : i0"));
    assert_eq!(errors("%0 = hw.constant 256 : i8"), ["1: this number does not fit in 8 bits"]);
    assert_eq!(errors("%0 = hw.constant -129 : i8"), ["1: this number does not fit in 8 bits"]);
    assert_eq!(errors("%0 = hw.constant 1 : i16777216"), ["1: an integer has at most 16777215 bits"]);
}

#[test]
fn strings_are_bytes() {
    let ir = read("%0 = sim.fmt.literal \"\\00\\FF\\22\\\\ \\n\"");
    let op = ir.body(ir.top)[0];
    let literal = ir.attr_str(op, "literal").expect("a string");
    assert_eq!(ir.strings.bytes(literal), b"\x00\xFF\"\\ \n");
    assert!(
        line_with("%0 = sim.fmt.literal \"\\00\\FF\\22\\\\ \\n\"", "literal")
            .contains(r#""\00\FF\22\\ \0A""#)
    );
}

#[test]
fn the_spellings_of_other_releases_are_understood() {
    let text = "hw.module @m(in %v : !hw.struct<value: i1, unknown: i1>, in %n : i2) {\n\
        %t = llhd.constant_time <0ns, 0d, 1e>\n\
        %x = llhd.sig %v {circt.resolution = \"wired_and\"} : !hw.struct<value: i1, unknown: i1>\n\
        llhd.drv %x, %v after %t strength(weak, strong) : !hw.struct<value: i1, unknown: i1>\n\
        llhd.drv %x, %v after %t {circt.force} : !hw.struct<value: i1, unknown: i1>\n\
        %f = sim.fmt.hex %n, isUpper false specifierWidth 0 fourStateWidth 1 : i2\n\
        %d = sim.fmt.dec %n fourStateWidth 1 signed : i2 }";
    let printed = custom(text);
    for part in
        ["after %t strength(weak, strong) :", "after %t {circt.force} :", "fourStateWidth 1 signed : i2"]
    {
        assert!(printed.contains(part), "{printed}");
    }
}

#[test]
fn every_independent_mistake_is_reported() {
    let text = "hw.module @m(in %a : i8) {\n  %0 = comb.add %a %a : i8\n  %1 = comb.sub %0, %a : i8\n  \
                %2 = hw.constant\n  %3 = comb.xorr %2, %2 : i8\n  llhd.process {\n    llhd.wait delay, ^bb1\n  ^bb1:\n    \
                llhd.halt oops\n  }\n}\nfunc.func @f( {\n}\nhw.module @ok() {}\n";
    assert_eq!(
        errors(text),
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

#[test]
fn nesting_is_limited_before_the_stack_is() {
    // A thread with a small stack shows that the limits keep far away from its end.
    let small = std::thread::Builder::new().stack_size(1 << 20);
    let checks = small.spawn(|| {
        let deep = |open: &str, inner: &str, close: &str, n: usize| {
            format!("hw.module @m(in %a : {}{inner}{}) {{}}", open.repeat(n), close.repeat(n))
        };
        assert!(errors(&deep("tuple<", "i8", ">", 200)).is_empty());
        for n in [300, 100_000] {
            assert!(errors(&deep("tuple<", "i8", ">", n))[0].contains("nested more than"));
            assert!(errors(&deep("!hw.array<1x", "i8", ">", n))[0].contains("nested more than"));
            assert!(errors(&deep("(", "i8", ") -> i8", n))[0].contains("nested more than"));
            assert!(errors(&format!("#a = {}", "[".repeat(n)))[0].contains("nested more than"));
            assert!(
                errors(&format!("module {{}} loc({}", "fused[".repeat(n)))[0].contains("nested more than")
            );
            assert!(
                errors(&format!("{}{}", "module {".repeat(n), "}".repeat(n)))[0].contains("nested more than")
            );
            let generic = "\"builtin.module\"() ({".repeat(n);
            assert!(errors(&generic)[0].contains("nested more than"));
        }
        let whole = format!("{}{}", "module {\n".repeat(100), "}\n".repeat(100));
        assert!(custom(&whole).contains("module"));
        // Aliases nest as what they stand for.
        let mut chain = String::from("!t0 = i8\n");
        for i in 1..1000 {
            chain += &format!("!t{i} = tuple<!t{}>\n", i - 1);
        }
        assert!(errors(&chain)[0].contains("nested more than"));
        let mut tree = String::from("!t0 = i8\n");
        for i in 1..40 {
            tree += &format!("!t{i} = tuple<!t{0}, !t{0}>\n", i - 1);
        }
        assert!(errors(&tree)[0].contains("too large"));
    });
    checks.expect("a thread").join().expect("no overflow");
}

#[test]
fn anything_can_be_cut_anywhere() {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/ir");
    for name in ["text_hardware", "text_procedures", "text_simulation"] {
        let text = std::fs::read(dir.join(name).with_extension("mlir")).expect("readable");
        for end in 0..text.len() {
            // Only that it comes back is asked.
            let _ = parse(&text[..end]);
        }
    }
    for text in [&b"\xFF\xFE\x00"[..], b"\x00", b"\"", b"%", b"{-#", b"#", b"}", b"^bb0:", b"%0 = \"\\"] {
        assert!(parse(text).is_err(), "{text:?}");
    }
}

#[test]
fn messages_end_at_a_hundred() {
    assert_eq!(errors(&"hw.wrong\n".repeat(1000)).len(), 100);
}

#[test]
fn a_single_module_is_the_top() {
    let ir = read("module @name { hw.module @m() {} }");
    assert_eq!(ir.kind(ir.top), OpKind::BuiltinModule);
    assert!(ir.attr_str(ir.top, "sym_name").is_some());
    assert_eq!(ir.body(ir.top).len(), 1);
    assert_eq!(read("").body(read("").top).len(), 0);
}

#[test]
fn wrong_operations_can_still_be_written() {
    let text = "\"hw.struct_extract\"() : () -> ()\n\"cf.switch\"() : () -> ()\n\"seq.firreg\"() <{name = 3 : i2}> : () -> ()";
    let printed = custom(text);
    assert!(printed.contains("\"hw.struct_extract\"() : () -> ()"), "{printed}");
    assert_eq!(custom(&printed), printed);
    let text =
        "func.func @f() {\n  \"llhd.process\"() ({\n  ^bb0:\n    cf.br ^bb0\n  }) : () -> ()\n  return\n}";
    assert!(generic(text).contains("^bb0:"));
    assert_eq!(generic(&generic(text)), generic(text));
}
