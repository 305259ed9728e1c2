//! Whatever is read, nothing panics, hangs or overflows the stack: texts that are cut, changed, deep, wide or of the
//! wrong shape.

mod common;

use common::{custom, errors, files, generic, good_files, syntax_errors};
use ir::ops;
use ir::text::parse;
use std::fs;

#[test]
fn no_prefix_of_a_text_does_harm() {
    for file in files("") {
        let text = fs::read(&file).unwrap();
        for end in (0..text.len()).step_by(23) {
            errors(&text[..end]);
        }
    }
}

#[test]
fn deep_and_wide_texts_do_no_harm() {
    let chain = |n: usize| {
        let block = |i: usize| format!("^b{i}:\n  cf.br ^b{}\n", i + 1);
        let blocks: String = (0..n).map(block).collect();
        format!("func.func @f() {{\n  cf.br ^b0\n{blocks}^b{n}:\n  return\n}}\n")
    };
    assert_eq!(errors(chain(20_000).as_bytes()), []);
    let modules = |n: usize, last: usize| {
        let module = |i: usize| {
            let next = if i + 1 < n { i + 1 } else { last };
            format!("hw.module @m{i}() {{ hw.instance \"u\" @m{next}() -> () }}\n")
        };
        (0..n).map(module).collect::<String>() + &format!("hw.module @m{n}() {{}}\n")
    };
    assert_eq!(errors(modules(20_000, 20_000).as_bytes()), []);
    assert_eq!(errors(modules(20_000, 0).as_bytes()).len(), 1);
    let nested = "scf.if %c {\n".repeat(100_000);
    assert!(!errors(format!("func.func @f(%c: i1) {{\n{nested}").as_bytes()).is_empty());
    let ty = format!("{}i1{}", "!hw.array<1x".repeat(100_000), ">".repeat(100_000));
    assert!(!errors(format!("func.func private @f({ty})").as_bytes()).is_empty());
}

/// The rules of the dialects must not rely on what the table has not made sure of.
#[test]
fn operations_in_a_wrong_shape_do_no_harm() {
    for name in ops::names() {
        for text in [
            format!("\"{name}\"() : () -> ()"),
            format!("\"{name}\"() ({{}}, {{}}, {{}}) : () -> (i1, i1, i1)"),
            format!("func.func @f(%a: i8) {{ \"{name}\"(%a, %a, %a) : (i8, i8, i8) -> ()\n return }}"),
            format!("func.func @f(%a: i8) {{ \"{name}\"(%a) ({{ ^b(%x: i1): }}) : (i8) -> i8\n return }}"),
            format!("func.func @f(%a: i1) {{ \"{name}\"(%a)[^b, ^b] : (i1) -> ()\n ^b: return }}"),
        ] {
            errors(text.as_bytes());
        }
    }
}

/// Words of a text and what stands between them.
fn words(text: &str) -> Vec<&str> {
    let is_word = |c: char| c.is_alphanumeric() || "_.%@^#!\"".contains(c);
    let mut words = Vec::new();
    let mut start = 0;
    let mut inside = false;
    for (at, c) in text.char_indices() {
        if is_word(c) != inside || !inside {
            words.push(&text[start..at]);
            (start, inside) = (at, is_word(c));
        }
    }
    words.push(&text[start..]);
    words
}

/// A text in which words have changed places still is syntax often enough to get far into the verifier.
#[test]
fn mutated_texts_do_no_harm() {
    let mut state = 0x2545_F491_4F6C_DD1Du64;
    let mut random = |below: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state % below as u64) as usize
    };
    let rounds = std::env::var("MUTATIONS").map_or(60, |n| n.parse().unwrap());
    let mut verified = 0;
    for file in good_files() {
        let text = fs::read_to_string(file.with_extension("generic")).unwrap();
        let original = words(&text);
        for _ in 0..rounds {
            let mut mutant = original.clone();
            for _ in 0..1 + random(3) {
                let at = random(mutant.len());
                mutant[at] = original[random(original.len())];
            }
            if let Ok(ir) = parse(mutant.concat().as_bytes()) {
                ir::verify::verify(&ir);
                verified += 1;
            }
        }
    }
    assert!(verified > rounds, "only {verified} mutants are syntax");
}

#[test]
fn nesting_is_limited_before_the_stack_is() {
    // A thread with a small stack shows that the limits keep far away from its end.
    let small = std::thread::Builder::new().stack_size(1 << 20);
    let checks = small.spawn(|| {
        let deep = |open: &str, inner: &str, close: &str, n: usize| {
            format!("hw.module @m(in %a : {}{inner}{}) {{}}", open.repeat(n), close.repeat(n))
        };
        assert!(syntax_errors(&deep("tuple<", "i8", ">", 200)).is_empty());
        for n in [300, 100_000] {
            assert!(syntax_errors(&deep("tuple<", "i8", ">", n))[0].contains("nested more than"));
            assert!(syntax_errors(&deep("!hw.array<1x", "i8", ">", n))[0].contains("nested more than"));
            assert!(syntax_errors(&deep("(", "i8", ") -> i8", n))[0].contains("nested more than"));
            assert!(syntax_errors(&format!("#a = {}", "[".repeat(n)))[0].contains("nested more than"));
            assert!(
                syntax_errors(&format!("module {{}} loc({}", "fused[".repeat(n)))[0]
                    .contains("nested more than")
            );
            assert!(
                syntax_errors(&format!("{}{}", "module {".repeat(n), "}".repeat(n)))[0]
                    .contains("nested more than")
            );
            let generic = "\"builtin.module\"() ({".repeat(n);
            assert!(syntax_errors(&generic)[0].contains("nested more than"));
        }
        let whole = format!("{}{}", "module {\n".repeat(100), "}\n".repeat(100));
        assert!(custom(&whole).contains("module"));
        // Aliases nest as what they stand for.
        let mut chain = String::from("!t0 = i8\n");
        for i in 1..1000 {
            chain += &format!("!t{i} = tuple<!t{}>\n", i - 1);
        }
        assert!(syntax_errors(&chain)[0].contains("nested more than"));
        let mut tree = String::from("!t0 = i8\n");
        for i in 1..40 {
            tree += &format!("!t{i} = tuple<!t{0}, !t{0}>\n", i - 1);
        }
        assert!(syntax_errors(&tree)[0].contains("too large"));
    });
    checks.expect("a thread").join().expect("no overflow");
}

#[test]
fn what_is_no_text_is_refused() {
    for text in [&b"\xFF\xFE\x00"[..], b"\x00", b"\"", b"%", b"{-#", b"#", b"}", b"^bb0:", b"%0 = \"\\"] {
        assert!(parse(text).is_err(), "{text:?}");
    }
}

#[test]
fn messages_end_at_a_hundred() {
    assert_eq!(syntax_errors(&"hw.wrong\n".repeat(1000)).len(), 100);
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
