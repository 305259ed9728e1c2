//! Runs that are saved and go on: their output together is that of a run in one piece.

use circt_sim::{Interrupt, Terminal};
use runtime::files::Capture;
use std::fs;
use std::path::Path;

fn run(arguments: &[&str]) -> (u8, String, String) {
    let console = Capture::new();
    let terminal = Terminal::new(Box::new(console.clone()));
    let line = std::iter::once("circt-sim").chain(arguments.iter().copied()).map(Into::into);
    let status = circt_sim::run(line, &terminal, &Interrupt::default());
    let text = |bytes| String::from_utf8(bytes).expect("text");
    (status, text(console.take_out()), text(console.take_err()))
}

/// Prints, and writes a file, every nanosecond.
const DESIGN: &str = r#"
hw.module @tb() {
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %c0 = hw.constant 0 : i8
  %c1 = hw.constant 1 : i8
  %c6 = hw.constant 6 : i8
  %name = sim.fmt.literal "OUT"
  %end = sim.fmt.literal "\0A"
  llhd.process {
    cf.br ^loop(%c0 : i8)
  ^loop(%i: i8):
    %f = sim.fmt.dec %i specifierWidth 0 : i8
    %line = sim.fmt.concat (%f, %end)
    sim.proc.print %line
    %file = sim.get_file %name
    sim.proc.print %line to %file
    llhd.wait delay %ns, ^next
  ^next:
    %j = comb.add %i, %c1 : i8
    %more = comb.icmp ult %j, %c6 : i8
    cf.cond_br %more, ^loop(%j : i8), ^over
  ^over:
    llhd.halt
  }
}
"#;

#[test]
fn a_saved_run_goes_on_in_either_mode() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = |name: &str| folder.path().join(name).display().to_string();
    let (design, state, written) = (path("design.mlir"), path("state"), path("written"));
    fs::write(&design, DESIGN.replace("OUT", &written)).expect("written");
    let expected = "0\n1\n2\n3\n4\n5\n";
    for (first, second) in [
        ("interpret", "compile"),
        ("compile", "interpret"),
        ("compile", "compile"),
        ("interpret", "interpret"),
    ] {
        let (first, second) = (format!("--mode={first}"), format!("--mode={second}"));
        assert_eq!(
            run(&[&design, &first, "--save-at", "3ns", &state]),
            (0, expected.to_owned(), String::new())
        );
        assert_eq!(fs::read_to_string(&written).expect("there"), expected);
        // What was printed up to there is not printed again; the file is cut back and completed.
        let (status, out, err) = run(&[&design, &second, "--restore", &state]);
        assert_eq!((status, out.as_str(), err.as_str()), (0, "4\n5\n", ""), "{first} {second}");
        assert_eq!(fs::read_to_string(&written).expect("there"), expected);
    }
}

#[test]
fn what_does_not_fit_is_refused() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = |name: &str| folder.path().join(name).display().to_string();
    let (design, other, state) = (path("design.mlir"), path("other.mlir"), path("state"));
    let text = DESIGN.replace("OUT", &path("written"));
    fs::write(&design, &text).expect("written");
    fs::write(&other, text.replace("%c6 = hw.constant 6", "%c6 = hw.constant 7")).expect("written");
    assert_eq!(run(&[&design, "--save-at", "2ns", &state]).0, 0);
    for (arguments, part) in [
        (&[other.as_str(), "--restore", &state][..], "another design"),
        (&[design.as_str(), "--restore", &state, "--seed", "3"], "--seed 0"),
        (&[design.as_str(), "--restore", &design], "no saved run"),
        (&[design.as_str(), "--restore", &path("nothing")], "can't be read"),
        (&[design.as_str(), "--save-at", "2x", &state], "--save-at 2x"),
    ] {
        let (status, _, err) = run(arguments);
        assert_eq!(status, 2, "{err}");
        assert!(err.contains(part), "{err}");
    }
    // What the design wrote before it was saved is not there any more.
    fs::write(path("written"), "something else, and longer\n").expect("written");
    let (status, _, err) = run(&[&design, "--restore", &state]);
    assert_eq!(status, 2, "{err}");
    assert!(err.contains("it was overwritten since"), "{err}");
    let (status, _, err) = run(&[&design, "--save-at", "1ms", &state]);
    assert_eq!(status, 0);
    assert!(err.contains("nothing was saved"), "{err}");
}

#[test]
fn a_certificate_is_deterministic_consistent_and_can_be_made_in_parts() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = |name: &str| folder.path().join(name).display().to_string();
    let design = path("design.mlir");
    fs::write(&design, DESIGN.replace("OUT", &path("written"))).expect("written");
    let other = path("other.mlir");
    fs::write(&other, "hw.module @tb() {\n  moore.nothing\n}\n").expect("written");
    let certify = |out: &str, shard: &str| {
        let line =
            ["certify", &design, &other, "--cases", "64", "--points", "1", "-o", out, "--shard", shard];
        let (status, _, err) = run(&line);
        assert!(err.contains("other.mlir: not loaded") || shard == "1/2", "{err}");
        status
    };
    let (a, b, whole) = (path("a"), path("b"), path("whole"));
    assert_eq!((certify(&a, "1/1"), certify(&b, "1/1")), (0, 0));
    let read = |folder: &str| {
        let text = fs::read(Path::new(folder).join("certificate.json")).expect("there");
        let mut json: serde_json::Value = serde_json::from_slice(&text).expect("JSON");
        let object = json.as_object_mut().expect("an object");
        object.remove("timing");
        object.remove("request");
        json
    };
    assert_eq!(read(&a), read(&b));
    assert_eq!(read(&a)["verdict"], "equal");
    assert_eq!(run(&["certify", "verify", &a]).0, 0);
    certify(&path("part1"), "1/2");
    certify(&path("part2"), "2/2");
    assert_eq!(run(&["certify", "merge", &path("part1"), &path("part2"), "-o", &whole]).0, 0);
    let (merged, direct) = (read(&whole), read(&a));
    assert_eq!(merged["totals"], direct["totals"]);
    assert_eq!(merged["generated"]["cases"], direct["generated"]["cases"]);
    // A total that was changed is noticed.
    let file = Path::new(&a).join("certificate.json");
    let text = fs::read_to_string(&file).expect("there").replace("\"not_loaded\": 1", "\"not_loaded\": 0");
    fs::write(&file, text).expect("written");
    assert_eq!(run(&["certify", "verify", &a]).0, 2);
}

#[test]
fn the_schema_of_certificates_is_up_to_date() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/certificate.schema.json");
    let schema = differential::certify::schema();
    if std::env::var_os("BLESS").is_some() {
        fs::write(&path, &schema).expect("the schema can be written");
    }
    let committed = fs::read_to_string(path).expect("the schema is there");
    assert_eq!(committed, schema, "circt-sim certify schema > docs/certificate.schema.json");
}
