//! Traps of the textual format: what a text means.

mod common;

use common::{custom, generic, line_with, read, syntax_errors};
use ir::ops::OpKind;
use ir::text::{Form, print_with_locations};

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
        syntax_errors("hw.module @m() { %1 = comb.add %0, %0 : i8 }"),
        ["1: the value `%0` is not defined here"]
    );
    assert_eq!(
        syntax_errors("hw.module @m() { %1 = comb.not_there %0 : i8\n %2 = comb.add %1, %1 : i8 }"),
        ["1: unknown operation `comb.not_there`"]
    );
    assert_eq!(
        syntax_errors("hw.module @m() {\n %1 = comb.add %0, %0 : i8\n %0 = hw.constant 1 : i9 }"),
        ["2: `%0` has the type `i9`, but `i8` is needed here"; 2]
    );
}

#[test]
fn groups_of_results_are_numbered() {
    let text = "func.func @f(%s: !hw.struct<a: i1, b: i2>) -> i2 { %r:2 = hw.struct_explode %s : !hw.struct<a: i1, b: i2>\n return %r#1 : i2 }";
    assert!(custom(text).contains("return %r#1 : i2"));
    assert_eq!(syntax_errors(&text.replace("r#1", "r#2")), ["2: the group `%r` has 2 values"]);
    assert_eq!(
        syntax_errors(&text.replace("r:2", "r:3")),
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
    assert!(syntax_errors(text).is_empty());
    let text =
        "hw.module @m() { %0 = hw.constant 1 : i8\n llhd.final { %0 = hw.constant 2 : i9\n llhd.halt } }";
    assert_eq!(syntax_errors(text), ["2: the value `%0` is already defined in line 1"]);
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
    assert_eq!(
        syntax_errors("module {} loc(#nowhere)"),
        ["1: the attribute alias `#nowhere` is not defined above"]
    );
}

#[test]
fn integers_have_any_width_and_one_canonical_value() {
    let big = "1".repeat(300);
    assert!(line_with(&format!("%0 = hw.constant {big} : i1024"), "hw.constant").contains(&big));
    assert!(line_with("%0 = hw.constant 255 : i8", "hw.constant").contains("value = -1 : i8"));
    assert!(line_with("%0 = hw.constant -1 : i1", "hw.constant").contains("value = true"));
    assert!(line_with("%0 = hw.constant 0 : i0", "hw.constant").contains("value = 0 : i0"));
    assert_eq!(syntax_errors("%0 = hw.constant 256 : i8"), ["1: this number does not fit in 8 bits"]);
    assert_eq!(syntax_errors("%0 = hw.constant -129 : i8"), ["1: this number does not fit in 8 bits"]);
    assert_eq!(syntax_errors("%0 = hw.constant 1 : i16777216"), ["1: an integer has at most 16777215 bits"]);
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
fn a_single_module_is_the_top() {
    let ir = read("module @name { hw.module @m() {} }");
    assert_eq!(ir.kind(ir.top), OpKind::BuiltinModule);
    assert!(ir.attr_str(ir.top, "sym_name").is_some());
    assert_eq!(ir.body(ir.top).len(), 1);
    assert_eq!(read("").body(read("").top).len(), 0);
}
