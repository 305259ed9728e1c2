//! What the report of a run says about native code: what was compiled, what did not run native, and why.

use circt_sim::{Interrupt, Terminal};
use runtime::files::Capture;
use serde_json::{Value, json};
use std::fs;

/// Processes that each run five times: at the start, and after 1, 2, 3 and 4 ns.
fn processes(count: usize) -> String {
    let process = "
  llhd.process {
    cf.br ^again(%c0 : i8)
  ^again(%i: i8):
    llhd.wait delay %ns, ^work
  ^work:
    %next = comb.add %i, %c1 : i8
    %more = comb.icmp ult %next, %c4 : i8
    cf.cond_br %more, ^again(%next : i8), ^end
  ^end:
    llhd.halt
  }
";
    module(&process.repeat(count))
}

fn module(content: &str) -> String {
    format!(
        "hw.module @tb() {{
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %c0 = hw.constant 0 : i8
  %c1 = hw.constant 1 : i8
  %c2 = hw.constant 2 : i8
  %c4 = hw.constant 4 : i8
{content}}}
"
    )
}

/// What a run did.
struct Ran {
    status: u8,
    out: String,
    err: String,
    report: Value,
}

impl Ran {
    /// A member of the part of the report that is about native code.
    fn jit(&self, name: &str) -> &Value {
        self.report["jit"].get(name).unwrap_or_else(|| panic!("the report has no {name}"))
    }

    /// Thunks compiled, activations that found one, that ran native, and that did not.
    fn counts(&self) -> [u64; 4] {
        ["jit_compiles_total", "jit_cache_hits_total", "jit_exec_hits_total", "jit_activations_interpreted"]
            .map(|name| self.jit(name).as_u64().expect("a number"))
    }

    /// The processes that did not always run native: name, reason, detail.
    fn deopts(&self) -> Vec<String> {
        let list = self.jit("jit_deopt_processes").as_array().expect("a list");
        let text = |part: &Value, name: &str| part[name].as_str().unwrap_or_default().to_owned();
        list.iter()
            .map(|p| [text(p, "process_name"), text(p, "reason"), text(p, "detail")].join(" "))
            .collect()
    }
}

fn run(design: &str, arguments: &[&str]) -> Ran {
    let folder = tempfile::tempdir().expect("a folder");
    let (path, report) = (folder.path().join("design.mlir"), folder.path().join("report.json"));
    fs::write(&path, design).expect("the design can be written");
    let console = Capture::new();
    let mut line = vec!["circt-sim".into(), "run".into(), path.into_os_string()];
    line.push(format!("--jit-report={}", report.display()).into());
    line.extend(arguments.iter().map(Into::into));
    let status = circt_sim::run(line, &Terminal::new(Box::new(console.clone())), &Interrupt::default());
    let text = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).into_owned();
    let report = fs::read(report).expect("a report was written");
    let report: Value = serde_json::from_slice(&report).expect("it is JSON");
    assert_eq!(report["exit_code"], status);
    Ran { status, out: text(console.take_out()), err: text(console.take_err()), report }
}

#[test]
fn the_threshold_counts_the_activation_that_asks() {
    let design = processes(1);
    for (threshold, counts) in [
        ("0", [1, 5, 5, 0]),
        ("1", [1, 4, 5, 0]),
        ("2", [1, 3, 4, 1]),
        ("5", [1, 0, 1, 4]),
        ("6", [0, 0, 0, 5]),
    ] {
        let ran = run(&design, &["--jit-hot-threshold", threshold]);
        assert_eq!(ran.counts(), counts, "with {threshold}");
        let cold = ["tb.process_0 missing_thunk below_hot_threshold".to_owned()];
        assert_eq!(ran.deopts(), if counts[3] == 0 { &[][..] } else { &cold }, "with {threshold}");
        let missing = ran.jit("jit_deopt_reason_missing_thunk");
        assert_eq!((missing, ran.jit("jit_deopts_total")), (&json!(ran.deopts().len()), missing));
    }
}

#[test]
fn the_budget_counts_thunks() {
    let design = processes(3);
    let exhausted = |i: usize| format!("tb.process_{i} missing_thunk compile_budget_exhausted");
    for (budget, compiles, deopts) in [
        ("-1", 3, vec![]),
        ("3", 3, vec![]),
        ("2", 2, vec![exhausted(2)]),
        ("1", 1, vec![exhausted(1), exhausted(2)]),
        ("0", 0, (0..3).map(|i| format!("tb.process_{i} missing_thunk compile_budget_zero")).collect()),
    ] {
        for threshold in ["0", "1"] {
            let ran = run(&design, &["--jit-hot-threshold", threshold, "--jit-compile-budget", budget]);
            assert_eq!((ran.counts()[0], ran.deopts()), (compiles, deopts.clone()), "with {budget}");
            assert_eq!(ran.counts()[2..], [5 * compiles, 15 - 5 * compiles], "with {budget}");
        }
    }
}

#[test]
fn without_a_cache_each_activation_compiles() {
    let design = processes(1);
    let none = "--jit-cache-policy=none";
    assert_eq!(run(&design, &[none]).counts(), [5, 0, 5, 0]);
    // The first activation finds what was compiled when the design was loaded.
    assert_eq!(run(&design, &[none, "--jit-hot-threshold=0"]).counts(), [5, 1, 5, 0]);
    let ran = run(&design, &[none, "--jit-compile-budget=2"]);
    assert_eq!(ran.counts(), [2, 0, 2, 3]);
    assert_eq!(ran.deopts(), ["tb.process_0 missing_thunk compile_budget_exhausted"]);
}

#[test]
fn a_guard_is_behind_the_test_for_the_edge() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/run/native/guard_behind_an_edge.mlir");
    let ran = run(&fs::read_to_string(path).expect("the design can be read"), &["--jit-hot-threshold=0"]);
    // Of seven changes of the clock four are edges, and what is read is unknown at one of these.
    let guards = ["jit_guards_known_bits", "jit_guards_unknown_bits"].map(|name| ran.jit(name).clone());
    assert_eq!(guards, [json!(3), json!(1)]);
}

#[test]
fn forced_deopts_are_counted() {
    let design = processes(1);
    for (plan, forced) in [
        ("every:1", 5),
        ("every:2", 2),
        ("at:1", 1),
        ("at:5", 1),
        ("at:6", 0),
        ("site:tb.process_0:0", 1),
        ("site:tb.process_0:1", 4),
        ("site:tb.process_1:1", 0),
    ] {
        let ran = run(&design, &["--jit-force-deopt", plan]);
        assert_eq!((ran.status, ran.counts()), (0, [1, 4, 5 - forced, forced]), "{plan}");
        assert_eq!(ran.jit("jit_check_points_total"), 5, "{plan}");
        assert_eq!(ran.jit("jit_forced_deopts_total"), forced, "{plan}");
        assert_eq!(ran.jit("jit_deopt_reason_guard_failed"), u64::from(forced > 0), "{plan}");
        let names = ran.deopts();
        assert!(names.iter().all(|name| name == "tb.process_0 guard_failed forced"), "{plan}: {names:?}");
    }
}

#[test]
fn a_process_counts_once_with_its_first_reason() {
    let ran = run(&processes(1), &["--jit-hot-threshold=2", "--jit-force-deopt=at:2"]);
    assert_eq!(ran.counts(), [1, 3, 3, 2]);
    assert_eq!(ran.deopts(), ["tb.process_0 missing_thunk below_hot_threshold"]);
    assert_eq!(ran.jit("jit_deopts_total"), 1);
}

#[test]
fn strict_mode_fails_the_run() {
    let ran = run(&processes(1), &["--jit-fail-on-deopt"]);
    assert_eq!((ran.status, ran.jit("jit_strict_violations_total")), (0, &json!(0)));
    let ran = run(&processes(1), &["--jit-fail-on-deopt", "--jit-force-deopt=at:2"]);
    assert_eq!((ran.status, ran.jit("jit_strict_violations_total")), (1, &json!(1)));
    assert!(ran.err.contains("name=tb.process_0 reason=guard_failed detail=forced"), "{}", ran.err);
}

#[test]
fn the_interpreter_compiles_nothing() {
    let ran = run(&processes(1), &["--mode=interpret"]);
    assert_eq!((ran.status, ran.counts(), ran.report["mode"].as_str()), (0, [0; 4], Some("interpret")));
}

/// Calls one of two functions, which one depends on the parity of a counter.
fn indirect(first: &str) -> String {
    let functions = ["one", "two"].map(|name| {
        format!(
            "func.func private @{name}(%a: i8) -> i8 {{
  %r = comb.add %a, %a : i8
  return %r : i8
}}
"
        )
    });
    let process = format!(
        "
  llhd.process {{
    cf.br ^again(%c0 : i8)
  ^again(%i: i8):
    %f = {first}
    %g = func.constant @two : (i8) -> i8
    %odd = comb.extract %i from 0 : (i8) -> i1
    cf.cond_br %odd, ^call(%g : (i8) -> i8), ^call(%f : (i8) -> i8)
  ^call(%h: (i8) -> i8):
    %r = func.call_indirect %h(%i) : (i8) -> i8
    %next = comb.add %i, %c1 : i8
    %more = comb.icmp ult %next, %c4 : i8
    cf.cond_br %more, ^again(%next : i8), ^end
  ^end:
    llhd.halt
  }}
"
    );
    functions.concat() + &module(&process)
}

#[test]
fn indirect_calls_are_counted_by_place_and_target() {
    let design = indirect("func.constant @one : (i8) -> i8");
    for arguments in [&[][..], &["--jit-hot-threshold=0"], &["--jit-force-deopt=every:1"]] {
        let ran = run(&design, arguments);
        assert_eq!((ran.status, ran.jit("jit_call_indirect_sites_total")), (0, &json!(1)));
        assert_eq!(ran.jit("jit_call_indirect_calls_total"), 4);
        assert_eq!(ran.jit("jit_call_indirect_unresolved_total"), 0);
        let site = &ran.jit("jit_call_indirect_sites")[0];
        assert_eq!((&site["owner"], &site["calls_total"]), (&json!("tb.process_0"), &json!(4)));
        assert_eq!((&site["targets_total"], &site["target_set_version"]), (&json!(2), &json!(2)));
        let hash = fnv(b"one\0two\0");
        assert_eq!(site["target_set_hash"].as_str(), Some(hash.as_str()));
        let targets: Vec<_> = site["targets"].as_array().expect("a list").iter().collect();
        assert_eq!(targets.len(), 2, "{targets:?}");
    }
}

/// FNV-1a, as reports write it.
fn fnv(bytes: &[u8]) -> String {
    let step = |hash: u64, byte: &u8| (hash ^ u64::from(*byte)).wrapping_mul(0x100_0000_01b3);
    format!("0x{:016X}", bytes.iter().fold(0xcbf2_9ce4_8422_2325, step))
}

#[test]
fn a_call_of_nothing_is_counted_and_reported() {
    let null = "builtin.unrealized_conversion_cast %null : !llvm.ptr to (i8) -> i8";
    let design = indirect(null).replace("    %f =", "    %null = llvm.mlir.zero : !llvm.ptr\n    %f =");
    let ran = run(&design, &[]);
    assert_eq!(ran.status, 1, "{}", ran.err);
    assert_eq!(ran.jit("jit_call_indirect_calls_total"), 1);
    assert_eq!(ran.jit("jit_call_indirect_unresolved_total"), 1);
    assert_eq!(ran.report["control"]["errors"], 1);
}

#[test]
fn a_limit_is_reported_with_what_ran() {
    let spin = module("  llhd.process {\n    cf.br ^again\n  ^again:\n    cf.br ^again\n  }\n");
    let ran = run(&spin, &["--max-steps=1000"]);
    assert_eq!((ran.status, ran.counts()[0]), (3, 1), "{}", ran.err);
    assert_eq!(ran.report["scheduler"]["max_delta_cycles_reached"], 1);
    assert_eq!(ran.report["final_time_fs"], 0);
}

#[test]
fn recursion_in_the_network_runs_native() {
    let function = "func.func private @sum(%n: i8) -> i8 {
  %c0 = hw.constant 0 : i8
  %c1 = hw.constant 1 : i8
  %end = comb.icmp eq %n, %c0 : i8
  cf.cond_br %end, ^done, ^more
^done:
  return %c0 : i8
^more:
  %m = comb.sub %n, %c1 : i8
  %r = func.call @sum(%m) : (i8) -> i8
  %s = comb.add %r, %n : i8
  return %s : i8
}
";
    let design = function.to_owned()
        + &module(
            "  %s = llhd.sig %c4 : i8
  %v = llhd.prb %s : i8
  %sum = llhd.combinational -> i8 {
    %r = func.call @sum(%v) : (i8) -> i8
    llhd.yield %r : i8
  }
  llhd.process {
    %f0 = sim.fmt.dec %sum specifierWidth 0 : i8
    sim.proc.print %f0
    llhd.halt
  }
",
        );
    let networks = |ran: &Ran| {
        ["jit_network_native", "jit_network_interpreted"]
            .map(|name| ran.jit(name).as_u64().expect("a number"))
    };
    let ran = run(&design, &["--jit-fail-on-deopt"]);
    assert_eq!((ran.status, ran.out.as_str(), networks(&ran)), (0, "10", [1, 0]), "{}", ran.err);
    assert_eq!(ran.jit("jit_deopt_networks"), &json!([]));
    // The unit's start, then that of five calls and where four of them go on, and the unit; then the process.
    let count = run(&design, &["--jit-force-deopt=at:1000"]);
    assert_eq!(count.jit("jit_check_points_total"), 12);
    for k in 1..=11 {
        let ran = run(&design, &[&format!("--jit-force-deopt=at:{k}")]);
        assert_eq!((ran.status, ran.out.as_str(), networks(&ran)), (0, "10", [0, 1]), "{}", ran.err);
        let network = ran.jit("jit_deopt_networks").as_array().expect("a list");
        assert_eq!(network.len(), 1, "{network:?}");
        let why = (&network[0]["reason"], &network[0]["detail"]);
        assert_eq!(why, (&json!("guard_failed"), &json!("forced")));
    }
}

#[test]
fn runs_of_versions_are_counted() {
    // What waits begins while all bits are known, and runs when they are, are not, are, and are not.
    let design = module(
        "  %none = hw.struct_create (%c0, %c0) : !hw.struct<value: i8, unknown: i8>
  %one = hw.struct_create (%c1, %c0) : !hw.struct<value: i8, unknown: i8>
  %x = hw.struct_create (%c0, %c1) : !hw.struct<value: i8, unknown: i8>
  %z = hw.struct_create (%c4, %c4) : !hw.struct<value: i8, unknown: i8>
  %s = llhd.sig %none : !hw.struct<value: i8, unknown: i8>
  %t = llhd.sig %none : !hw.struct<value: i8, unknown: i8>
  %v = llhd.prb %s : !hw.struct<value: i8, unknown: i8>
  llhd.process {
    cf.br ^next
  ^next:
    llhd.wait (%v : !hw.struct<value: i8, unknown: i8>), ^work
  ^work:
    %1 = four.add %v, %v : !hw.struct<value: i8, unknown: i8>
    %2 = four.not %1 : !hw.struct<value: i8, unknown: i8>
    %3 = four.and %2, %v : !hw.struct<value: i8, unknown: i8>
    %4 = four.sub %3, %1 : !hw.struct<value: i8, unknown: i8>
    %5 = four.or %4, %2 : !hw.struct<value: i8, unknown: i8>
    %6 = four.xor %5, %1 : !hw.struct<value: i8, unknown: i8>
    %7 = four.add %6, %5 : !hw.struct<value: i8, unknown: i8>
    llhd.drv %t, %7 after %eps : !hw.struct<value: i8, unknown: i8>
    cf.br ^next
  }
  llhd.process {
    llhd.wait delay %ns, ^one
  ^one:
    llhd.drv %s, %one after %eps : !hw.struct<value: i8, unknown: i8>
    llhd.wait delay %ns, ^two
  ^two:
    llhd.drv %s, %x after %eps : !hw.struct<value: i8, unknown: i8>
    llhd.wait delay %ns, ^three
  ^three:
    llhd.drv %s, %none after %eps : !hw.struct<value: i8, unknown: i8>
    llhd.wait delay %ns, ^four
  ^four:
    llhd.drv %s, %z after %eps : !hw.struct<value: i8, unknown: i8>
    llhd.halt
  }
",
    );
    for arguments in [&["--stats"][..], &["--stats", "--jit-hot-threshold=0"]] {
        let ran = run(&design, arguments);
        let runs = ["jit_guards_known_bits", "jit_guards_unknown_bits"].map(|name| ran.jit(name).clone());
        assert_eq!((ran.status, runs), (0, [json!(3), json!(2)]), "{}", ran.err);
        assert!(ran.err.contains("known bits      3 of 5 runs"), "{}", ran.err);
    }
    // What is interpreted runs no version.
    let ran = run(&design, &["--jit-force-deopt=every:1"]);
    assert_eq!(ran.jit("jit_guards_known_bits"), 0);
    assert_eq!(ran.jit("jit_guards_unknown_bits"), 0);
}

#[test]
fn wide_values_and_text_are_native_everywhere() {
    let design = module(
        "  %w = hw.constant 1 : i1100
  %s = llhd.sig %c0 : i8
  %v = llhd.prb %s : i8
  %cl = comb.extract %v from 0 : (i8) -> i1
  %clock = seq.to_clock %cl
  %t = sim.string.literal \"held\"
  %r = seq.compreg %t, %clock : !sim.dstring
  %none = hw.constant 0 : i0
  %e = seq.compreg %none, %clock : i0
  llhd.process {
    %one = comb.add %w, %w : i1100
    llhd.drv %s, %c1 after %eps : i8
    llhd.wait delay %ns, ^go(%one, %w : i1100, i1100)
  ^go(%a: i1100, %b: i1100):
    %sum = comb.add %a, %b : i1100
    %low = comb.extract %sum from 0 : (i1100) -> i8
    %f0 = sim.fmt.dec %low specifierWidth 0 : i8
    sim.proc.print %f0
    %f1 = sim.fmt.string %r : !sim.dstring
    sim.proc.print %f1
    llhd.halt
  }
",
    );
    let ran = run(&design, &["--jit-fail-on-deopt"]);
    assert_eq!((ran.status, ran.out.as_str()), (0, "3held"), "{}", ran.err);
    assert_eq!((ran.deopts(), ran.jit("jit_deopt_networks")), (Vec::new(), &json!([])));
}
