//! Tests as data: a design in MLIR or SystemVerilog, with what it has to do in comments of its own. SystemVerilog runs
//! from the document beside it, which slang has made of it (`cargo xtask documents`), so that tests need no Python.
//!
//! | line | meaning |
//! |---|---|
//! | `// RULE: id, id` | the rules of the specification that the test protects; each must be exercised by it |
//! | `// ARGS: --max-time 10ns +x` | more arguments of the command line |
//! | `// COMMAND: check` | another command than `run` |
//! | `// STATUS: 1` | the exit status, if not 0 |
//! | `// OUT: line` | a line of standard output; all of them, in order, are all of it |
//! | `// ERR: text` | some line of standard error contains this; without any, standard error must be empty |
//! | `// FILE name: line` | a line of a file that the run writes into its folder, `$TMP` in the text |
//! | `// GIVEN name: line` | a line of a file that is in the folder before |
//! | `// WAVE: name 0=x 5=1` | a variable of the wave file `$TMP/waves` with its changes; all of them, sorted by name |
//! | `// ORDER: fixed` | the result depends on the order of processes: only the order of elaboration is tested |
//!
//! Each runs on the reference engine, as native code, and with deopts forced, under several orders of processes.
//!
//! The expectation follows from the text of the rules, never from what an engine printed.

use circt_sim::{Interrupt, Terminal};
use runtime::files::Capture;
use std::collections::{BTreeMap, HashSet};
use std::ffi::OsString;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;
use std::{fs, io};

/// The orders of processes that a test runs under.
const ORDERS: [u64; 3] = [0, 1, 0x1234_5678_9abc];

/// The engines that a test runs on: the arguments that choose them.
const ENGINES: [&[&str]; 4] = [
    &["--mode=interpret"],
    &["--mode=compile", "--jit-hot-threshold=0", "--jit-fail-on-deopt"],
    &["--mode=compile", "--jit-hot-threshold=0", "--jit-force-deopt=every:1"],
    &["--mode=compile", "--jit-hot-threshold=2", "--jit-force-deopt=random:7"],
];

/// A design and what it has to do.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Case {
    rules: Vec<String>,
    command: Option<String>,
    arguments: Vec<String>,
    status: u8,
    out: Vec<String>,
    errors: Vec<String>,
    files: BTreeMap<String, Vec<String>>,
    given: BTreeMap<String, Vec<String>>,
    waves: Vec<String>,
    fixed_order: bool,
}

/// What a run did.
struct Ran {
    status: u8,
    out: String,
    err: String,
    rules: Vec<&'static str>,
    files: BTreeMap<String, String>,
    waves: Vec<String>,
}

impl Case {
    /// Reads the header of a test.
    ///
    /// # Errors
    /// A message about a line that looks like a header but is none.
    pub fn parse(text: &str) -> Result<Case, String> {
        let mut case = Case::default();
        for line in text.lines() {
            let Some((key, value)) = line.strip_prefix("// ").and_then(|line| line.split_once(':')) else {
                continue;
            };
            let content = value.strip_prefix(' ').unwrap_or(value).to_owned();
            let value = value.trim();
            match key {
                "RULE" => {
                    case.rules
                        .extend(value.split(',').map(|id| id.trim().to_owned()).filter(|id| !id.is_empty()));
                }
                "ARGS" => case.arguments.extend(value.split_whitespace().map(str::to_owned)),
                "COMMAND" => case.command = Some(value.to_owned()),
                "STATUS" => case.status = value.parse().map_err(|_| format!("no status: {line}"))?,
                "OUT" => case.out.push(content),
                "ERR" => case.errors.push(value.to_owned()),
                "WAVE" => case.waves.push(content),
                "ORDER" if value == "fixed" => case.fixed_order = true,
                _ => match key.split_once(' ') {
                    Some(("FILE", name)) => case.files.entry(name.to_owned()).or_default().push(content),
                    Some(("GIVEN", name)) => case.given.entry(name.to_owned()).or_default().push(content),
                    _ if key.chars().all(|c| c.is_ascii_uppercase()) && !key.is_empty() => {
                        return Err(format!("unknown header: {line}"));
                    }
                    _ => {}
                },
            }
        }
        Ok(case)
    }

    /// The arguments of the command line that the design asks for.
    pub fn arguments(&self) -> &[String] {
        &self.arguments
    }

    /// Runs the design at `path` and compares; the differences.
    ///
    /// # Errors
    /// What differs from the expectation.
    pub fn check(&self, path: &Path, text: &str) -> Result<(), String> {
        let mut wrong = String::new();
        let orders = if self.fixed_order { &ORDERS[..1] } else { &ORDERS[..] };
        let chosen = self.command.is_some() || self.arguments.iter().any(|a| a.starts_with("--mode"));
        let engines = if chosen { &[&[] as &[&str]][..] } else { &ENGINES[..] };
        for (engine, order) in engines.iter().flat_map(|e| orders.iter().map(move |o| (*e, *o))) {
            let ran = self.run(path, text, engine, order).map_err(|error| error.to_string())?;
            self.compare(&ran, engine, &mut wrong);
            if !wrong.is_empty() {
                writeln!(wrong, "(with {} --order-seed={order})", engine.join(" "))
                    .expect("writing to a string");
                break;
            }
        }
        if wrong.is_empty() { Ok(()) } else { Err(wrong) }
    }

    fn run(&self, path: &Path, text: &str, engine: &[&str], order: u64) -> io::Result<Ran> {
        let folder = tempfile::tempdir()?;
        for (name, lines) in &self.given {
            fs::write(folder.path().join(name), lines.join("\n") + "\n")?;
        }
        let here = folder.path().display().to_string();
        let mut design = if is_source(path) { path.with_extension("json") } else { path.to_owned() };
        if text.contains("$TMP") {
            let text = fs::read_to_string(&design)?.replace("$TMP", &here);
            design = folder.path().join("design").with_extension(design.extension().unwrap_or_default());
            fs::write(&design, text)?;
        }
        let command = self.command.as_deref().unwrap_or("run");
        let mut arguments: Vec<OsString> = vec!["circt-sim".into(), command.into(), design.into()];
        arguments.extend(engine.iter().map(Into::into));
        if command == "run" && !self.fixed_order {
            arguments.push(format!("--order-seed={order}").into());
        }
        arguments.extend(self.arguments.iter().map(|argument| argument.replace("$TMP", &here).into()));
        let console = Capture::new();
        let terminal = Terminal::new(Box::new(console.clone()));
        spec::coverage::reset();
        let status = circt_sim::run(arguments, &terminal, &Interrupt::default());
        let mut files = BTreeMap::new();
        for name in self.files.keys() {
            let content = fs::read(folder.path().join(name)).unwrap_or_default();
            files.insert(name.clone(), String::from_utf8_lossy(&content).into_owned());
        }
        let waves = folder.path().join("waves");
        let waves = if waves.exists() { read_waves(&waves).map_err(io::Error::other)? } else { Vec::new() };
        let text = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).into_owned();
        let (out, err) = (text(console.take_out()), text(console.take_err()));
        Ok(Ran { status, out, err, rules: spec::coverage::hits(), files, waves })
    }

    fn compare(&self, ran: &Ran, engine: &[&str], wrong: &mut String) {
        let mut say = |what: String| writeln!(wrong, "{what}").expect("writing to a string");
        if ran.status != self.status {
            say(format!("status {}, expected {}\n{}", ran.status, self.status, ran.err));
        }
        differences("standard output", &self.out, &ran.out).into_iter().for_each(&mut say);
        for (name, lines) in &self.files {
            differences(name, lines, &ran.files[name]).into_iter().for_each(&mut say);
        }
        differences("the wave file", &self.waves, &lines(&ran.waves)).into_iter().for_each(&mut say);
        for text in self.errors.iter().filter(|text| !ran.err.contains(text.as_str())) {
            say(format!("standard error does not say `{text}`:\n{}", ran.err));
        }
        if self.errors.is_empty() && self.status == 0 && !ran.err.is_empty() && self.command.is_none() {
            say(format!("standard error is not empty:\n{}", ran.err));
        }
        // Compiled code leaves no marks of the rules that it implements.
        let marks = !engine.contains(&"--mode=compile");
        for id in &self.rules {
            match spec::rule(id) {
                Some(_) if !marks => {}
                None => say(format!("there is no rule {id}")),
                // What is refused runs nothing; the message is the evidence.
                Some(rule)
                    if self.status != 2 && marked().contains(rule.id) && !ran.rules.contains(&rule.id) =>
                {
                    say(format!("the rule {id} was not exercised"));
                }
                // Rules without a mark are what `cargo xtask spec` complains about.
                Some(_) => {}
            }
        }
    }
}

/// The rules that some place of the implementation is marked with.
fn marked() -> &'static HashSet<String> {
    static MARKED: LazyLock<HashSet<String>> = LazyLock::new(|| {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let mut found = HashSet::new();
        for folder in ["ir/src", "reference/src", "runtime/src", "cli/src"] {
            for path in files(&root.join(folder), "rs").expect("the sources are there") {
                let text = fs::read_to_string(path).expect("a source can be read");
                for (at, open) in text.match_indices("rule!(\"") {
                    found.extend(text[at + open.len()..].split_once('"').map(|(id, _)| id.to_owned()));
                }
            }
        }
        found
    });
    &MARKED
}

/// Whether a design is SystemVerilog.
fn is_source(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "sv")
}

fn lines(lines: &[String]) -> String {
    lines.iter().map(|line| format!("{line}\n")).collect()
}

/// The variables of a wave file: name, and each change as time=value.
fn read_waves(path: &Path) -> Result<Vec<String>, wellen::WellenError> {
    let mut file = wellen::simple::read(path)?;
    let signals: Vec<_> = file.hierarchy().all_vars().map(|var| file.hierarchy()[var].signal_ref()).collect();
    file.load_signals(&signals);
    let mut found = Vec::new();
    for var in file.hierarchy().all_vars() {
        let var = &file.hierarchy()[var];
        // An element of an array is a scope of its own to the reader.
        let mut line = var.full_name(file.hierarchy()).replace(".[", "[");
        if let Some(signal) = file.get_signal(var.signal_ref()) {
            for (time, value) in signal.iter_changes() {
                let time = file.time_table()[time as usize];
                let value = match value {
                    wellen::SignalValueRef::Real(real) => real.to_string(),
                    other => other.to_string(),
                };
                write!(line, " {time}={value}").expect("writing to a string");
            }
        }
        found.push(line);
    }
    found.sort();
    Ok(found)
}

/// How a text differs from the expected lines: both, if it does.
fn differences(what: &str, expected: &[String], found: &str) -> Option<String> {
    let expected = lines(expected);
    if expected == found {
        return None;
    }
    let mut text = format!("{what} differs (- expected, + found):\n");
    let (old, new): (Vec<&str>, Vec<&str>) = (expected.lines().collect(), found.lines().collect());
    for i in 0..old.len().max(new.len()) {
        match (old.get(i), new.get(i)) {
            (Some(a), Some(b)) if a == b => text.push_str(&format!("  {a}\n")),
            (a, b) => {
                a.iter().for_each(|a| text.push_str(&format!("- {a}\n")));
                b.iter().for_each(|b| text.push_str(&format!("+ {b}\n")));
            }
        }
    }
    if !found.is_empty() && !found.ends_with('\n') {
        text.push_str("(the last line is not ended)\n");
    }
    Some(text)
}

/// All files below a folder with this extension, sorted.
///
/// # Errors
/// When the folder can't be read.
pub fn files(folder: &Path, extension: &str) -> io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|e| e == extension) {
                found.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_are_read() {
        let text = "// RULE: a.b, c.d\n// ARGS: +x --seed 1\n// STATUS: 3\n// OUT: one\n// OUT:  two\n\
                    // ERR: limit\n// FILE f: x\n// ORDER: fixed\n// just: a comment\nhw.module @a() {}\n";
        let case = Case::parse(text).unwrap();
        assert_eq!(case.rules, ["a.b", "c.d"]);
        assert_eq!(case.arguments, ["+x", "--seed", "1"]);
        assert_eq!((case.status, case.fixed_order), (3, true));
        assert_eq!(case.out, ["one", " two"]);
        assert_eq!(case.files["f"], ["x"]);
        assert!(Case::parse("// OUTT: x\n").is_err());
    }

    #[test]
    fn every_difference_is_found() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.mlir");
        let design = "hw.module @a() {\n  hw.output\n}\n";
        let verdict = |header: &str| {
            let text = format!("{header}{design}");
            fs::write(&path, &text).unwrap();
            Case::parse(&text).unwrap().check(&path, &text)
        };
        assert_eq!(verdict(""), Ok(()));
        for (header, part) in [
            ("// OUT: x\n", "- x"),
            ("// STATUS: 1\n", "status 0, expected 1"),
            ("// ERR: x\n", "does not say `x`"),
            ("// RULE: llhd.drv.delta\n", "llhd.drv.delta was not exercised"),
            ("// RULE: no.rule\n", "no rule no.rule"),
            ("// FILE f: x\n", "f differs"),
            ("// ARGS: --max-time x\n", "status 2"),
        ] {
            assert!(verdict(header).is_err_and(|wrong| wrong.contains(part)), "{header}");
        }
    }
}
