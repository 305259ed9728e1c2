//! Reports: what is written, that it has the promised form, and the commands that read it.
//!
//! A case in `tests/report/cases` is a command line, then what it says and its status, as [`transcript`] prints them.
//! `BLESS=1` writes what comes out; look at it before you commit it.

use circt_sim::args::Mode;
use circt_sim::native::Native;
use circt_sim::report::{Report, schema};
use circt_sim::{Interrupt, Terminal};
use ir::design::ProcId;
use ir::design::elaborate::{Options, elaborate};
use kernel::telemetry::{CallSite, Reason, Telemetry};
use runtime::files::Capture;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

fn data() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/report")
}

/// Standard output, standard error behind `!`, the status.
fn transcript(ran: &std::process::Output) -> String {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).expect("text");
    let errors: String = text(&ran.stderr).lines().map(|line| format!("!{line}\n")).collect();
    format!("{}{errors}status {}\n", text(&ran.stdout), ran.status.code().expect("a status"))
}

#[test]
fn cases() {
    let mut wrong = Vec::new();
    let mut count = 0;
    for entry in fs::read_dir(data().join("cases")).expect("a folder of cases") {
        let path = entry.expect("an entry").path();
        let case = fs::read_to_string(&path).expect("a case");
        let (line, expected) = case.split_once('\n').expect("a command line");
        let mut command = Command::new(env!("CARGO_BIN_EXE_circt-sim"));
        let ran =
            command.args(line.split_whitespace()).current_dir(data()).output().expect("the binary runs");
        let found = transcript(&ran);
        count += 1;
        if found != expected {
            wrong.push(format!("{}:\n{found}", path.display()));
            if std::env::var_os("BLESS").is_some() {
                fs::write(&path, format!("{line}\n{found}")).expect("the case can be written");
            }
        }
    }
    assert!(count > 8, "the cases are there");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Two clocks; one of them ends the run.
const DESIGN: &str = r#"hw.module @tb() {
  %ns = llhd.constant_time <1ns, 0d, 0e>
  llhd.process {
    cf.br ^tick
  ^tick:
    llhd.wait delay %ns, ^tick
  }
  llhd.process {
    llhd.wait delay %ns, ^end
  ^end:
    sim.terminate success, quiet
    llhd.halt
  }
}
"#;

fn design() -> ir::design::Design {
    let ir = ir::text::parse(DESIGN.as_bytes()).expect("syntax");
    elaborate(ir, &Options::default()).unwrap_or_else(|rejected| panic!("{:?}", rejected.errors))
}

/// A report with something in every list.
fn full(fail_on_deopt: bool) -> Report {
    let targets = BTreeMap::from([("callee_a".to_owned(), 1), ("callee_b".to_owned(), 2)]);
    let deopts = [
        (ProcId(0), (Reason::MissingThunk, "compile_budget_exhausted".to_owned())),
        (ProcId(1), (Reason::Unknown, String::new())),
    ];
    let telemetry = Telemetry {
        compiles: 1,
        cache_hits: 4,
        native: 3,
        interpreted: 2,
        compile_ns: 1_500_000,
        deopts: BTreeMap::from(deopts),
        network_deopts: BTreeMap::from([(
            "settle 3".to_owned(),
            (Reason::UnsupportedOperation, "first_op:sim.fork".to_owned()),
        )]),
        call_sites: vec![CallSite {
            owner: "tb.process_0".to_owned(),
            location: "a.sv:3:1".to_owned(),
            calls: 4,
            unresolved: 1,
            targets,
            version: 2,
        }],
        degraded: vec!["no memory for code".to_owned()],
        ..Telemetry::default()
    };
    let native = Native { fail_on_deopt, ..Native::default() };
    let mut report = Report::new(Mode::Compile, &native);
    report.native(&telemetry, Duration::from_millis(10), &design());
    report
}

#[test]
fn a_report_looks_as_promised() {
    let found = full(false).text();
    if std::env::var_os("BLESS").is_some() {
        fs::write(data().join("full.json"), &found).expect("the example can be written");
    }
    let expected = fs::read_to_string(data().join("full.json")).expect("the example is there");
    assert_eq!(found, expected);
}

#[test]
fn the_schema_is_up_to_date() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/jit-report.schema.json");
    if std::env::var_os("BLESS").is_some() {
        fs::write(&path, schema()).expect("the schema can be written");
    }
    let committed = fs::read_to_string(path).expect("the schema is there");
    assert_eq!(committed, schema(), "circt-sim report schema > docs/jit-report.schema.json");
}

#[test]
fn reports_have_the_form_of_the_schema() {
    let schema = serde_json::from_str(&schema()).expect("JSON");
    let schema = jsonschema::validator_for(&schema).expect("a schema");
    let json = |report: &Report| serde_json::from_str::<serde_json::Value>(&report.text()).expect("JSON");
    assert!(schema.is_valid(&json(&full(true))));
    assert!(schema.is_valid(&json(&Report::new(Mode::Interpret, &Native::default()))));
    let mut wrong = json(&full(true));
    wrong["jit"]["jit_deopt_processes"][0]["reason"] = "tired".into();
    assert!(!schema.is_valid(&wrong));
}

#[test]
fn strict_mode_names_what_did_not_run_native() {
    assert_eq!(full(false).violation(), None);
    let mut report = full(true);
    let lines = report.violation().expect("there were deopts");
    assert_eq!(
        lines,
        [
            "Strict JIT policy violation: deopts_total=3 (native-thunk coverage is not complete yet)",
            "Strict JIT deopt process: id=0 name=tb.process_0 reason=missing_thunk detail=compile_budget_exhausted",
            "Strict JIT deopt process: id=1 name=tb.process_1 reason=unknown",
            "Strict JIT deopt network: name=settle 3 reason=unsupported_operation detail=first_op:sim.fork",
        ]
    );
    assert_eq!(report.jit.jit_strict_violations_total, 1);
    let many = report.jit.jit_deopt_processes[0].clone();
    report.jit.jit_deopt_processes = vec![many; 30];
    let lines = report.violation().expect("there were deopts");
    assert_eq!((lines.len(), lines[21].as_str()), (22, "Strict JIT deopt process: omitted=11"));
}

/// Runs a design with a report; the status, and the report.
fn run(arguments: &[&str], text: &str, before: impl Fn(&Interrupt)) -> (u8, serde_json::Value) {
    let folder = tempfile::tempdir().expect("a folder");
    let (path, report) = (folder.path().join("design.mlir"), folder.path().join("report.json"));
    fs::write(&path, text).expect("the design can be written");
    fs::write(&report, "old").expect("an old report can be written");
    let interrupt = Interrupt::default();
    before(&interrupt);
    let terminal = Terminal::new(Box::new(Capture::new()));
    let line =
        ["circt-sim".into(), path.into_os_string(), "--jit-report".into(), report.clone().into_os_string()];
    let line = line.into_iter().chain(arguments.iter().map(|argument| (*argument).into()));
    let status = circt_sim::run(line, &terminal, &interrupt);
    let files = fs::read_dir(folder.path()).expect("the folder is there").count();
    assert_eq!(files, 2, "nothing is left behind");
    let report = fs::read(report).expect("the report is there");
    (status, serde_json::from_slice(&report).expect("JSON"))
}

#[test]
fn every_end_writes_a_report() {
    let fault = DESIGN.replace("sim.terminate success", "sim.terminate failure");
    for (arguments, text, interrupted, status) in [
        (vec![], DESIGN, false, 0),
        (vec!["--max-time", "0"], DESIGN, false, 0),
        (vec![], fault.as_str(), false, 1),
        (vec!["--top", "nowhere"], DESIGN, false, 2),
        (vec!["--vcd", "/no/such/folder/waves.vcd"], DESIGN, false, 2),
        (vec!["--max-wall", "0s"], DESIGN, false, 3),
        (vec![], DESIGN, true, 130),
    ] {
        let (found, report) = run(&arguments, text, |interrupt| {
            if interrupted {
                interrupt.raise(2);
            }
        });
        assert_eq!(found, status, "{arguments:?}");
        assert_eq!(report["exit_code"], status, "{arguments:?}");
        assert_eq!(report["mode"], "compile");
    }
}

#[test]
fn a_report_has_the_figures_of_the_run() {
    let (_, report) = run(&["--jit-compile-budget=-1", "--jit-cache-policy=none"], DESIGN, |_| ());
    assert_eq!(report["final_time_fs"], 1_000_000);
    assert_eq!(report["scheduler"]["processes_registered"], 2);
    assert_eq!(report["control"]["finish_calls"], 1);
    assert_eq!(report["jit_config"]["compile_budget"], -1);
    assert_eq!(report["jit_config"]["cache_policy"], "none");
}

#[test]
fn a_report_that_cannot_be_written_is_a_failure() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("design.mlir");
    fs::write(&path, DESIGN).expect("the design can be written");
    let console = Capture::new();
    // A file where a folder would have to be.
    let report = path.join("r.json");
    let line = ["circt-sim".into(), path.into_os_string(), "--jit-report".into(), report.clone().into()];
    let status = circt_sim::run(line, &Terminal::new(Box::new(console.clone())), &Interrupt::default());
    let said = String::from_utf8(console.take_err()).expect("text");
    assert_eq!(status, 1, "{said}");
    assert!(said.contains(&format!("{} can't be written", report.display())), "{said}");
}

#[test]
fn the_folders_of_a_report_are_made() {
    let folder = tempfile::tempdir().expect("a folder");
    let (path, report) = (folder.path().join("design.mlir"), folder.path().join("reports/today/design.json"));
    fs::write(&path, DESIGN).expect("the design can be written");
    let line = ["circt-sim".into(), path.into_os_string(), "--jit-report".into(), report.clone().into()];
    let status = circt_sim::run(line, &Terminal::new(Box::new(Capture::new())), &Interrupt::default());
    assert_eq!(status, 0);
    assert!(report.is_file());
}

#[test]
fn the_environment_asks_for_a_report_too() {
    let folder = tempfile::tempdir().expect("a folder");
    let (path, report) = (folder.path().join("design.mlir"), folder.path().join("report.json"));
    fs::write(&path, DESIGN).expect("the design can be written");
    let ran = Command::new(env!("CARGO_BIN_EXE_circt-sim"))
        .arg(path)
        .env("CIRCT_SIM_JIT_REPORT_PATH", &report)
        .env("CIRCT_SIM_JIT_HOT_THRESHOLD", "soon")
        .output()
        .expect("the binary runs");
    let said = String::from_utf8(ran.stderr).expect("text");
    let expected = "[circt-sim] CIRCT_SIM_JIT_HOT_THRESHOLD is ignored: 'soon' is not a number, 0 or more\n";
    assert_eq!((ran.status.code(), said.as_str()), (Some(0), expected));
    let report: serde_json::Value =
        serde_json::from_slice(&fs::read(report).expect("the report is there")).expect("JSON");
    assert_eq!(report["jit_config"]["hot_threshold"], 1);
}
