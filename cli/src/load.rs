//! From a file to an elaborated design.

use crate::Terminal;
use crate::sources::{self, Made, SourceArgs};
use ir::design::Design;
use ir::design::elaborate::{Options, elaborate};
use ir::diag::{Diagnostic, Severity};
use std::io::Read;
use std::path::{Path, PathBuf};

/// A design, and the text that diagnostics about it refer to.
pub struct Loaded {
    /// The design.
    pub design: Design,
    /// Where the text came from, for messages.
    pub name: String,
    /// The text.
    pub text: Vec<u8>,
}

/// What became of the files of a design.
pub enum Outcome {
    /// It can be simulated.
    Loaded(Box<Loaded>),
    /// What `--emit` asked for has been printed.
    Printed,
    /// It can't be used, which has been said.
    Unusable,
}

/// Loads a design from SystemVerilog sources or from a file with MLIR.
pub fn load_files(files: &[PathBuf], tops: &[String], sources: &SourceArgs, terminal: &Terminal) -> Outcome {
    let from_sources = files.iter().any(|f| sources::is_source(f)) || !sources.filelist.is_empty();
    let (name, text) = if from_sources {
        match sources::make(files, tops, sources, terminal) {
            Made::Text(name, text) => (name, text),
            Made::Printed => return Outcome::Printed,
            Made::Nothing => return Outcome::Unusable,
        }
    } else {
        let [file] = files else {
            terminal.say("several files can be one design only if they are SystemVerilog (.sv, .v)");
            return Outcome::Unusable;
        };
        match read(file) {
            Ok(read) => read,
            Err(message) => {
                terminal.say(message);
                return Outcome::Unusable;
            }
        }
    };
    if sources.emit.is_some() {
        return emit_core(&name, &text, terminal);
    }
    // slang has chosen the tops already.
    let tops = if from_sources { &[] } else { tops };
    load_from(&name, text, from_sources, tops, terminal)
        .map_or(Outcome::Unusable, |loaded| Outcome::Loaded(Box::new(loaded)))
}

/// Prints a design at the core level.
fn emit_core(name: &str, text: &[u8], terminal: &Terminal) -> Outcome {
    let lowered = ir::text::parse(text).and_then(|mut ir| ir::moore::lower(&mut ir).map(|()| ir));
    match lowered {
        Ok(ir) => {
            terminal.print(&ir::text::print(&ir, ir::text::Form::Custom));
            Outcome::Printed
        }
        Err(diagnostics) => {
            terminal.say(ir::render::render(&diagnostics, name, text, terminal.is_coloured()));
            Outcome::Unusable
        }
    }
}

/// Reads, parses, verifies and elaborates a design. Everything that is wrong with it is said; `None` if it can't be used.
pub fn load(path: &Path, tops: &[String], terminal: &Terminal) -> Option<Loaded> {
    let (name, text) = match read(path) {
        Ok(read) => read,
        Err(message) => {
            terminal.say(message);
            return None;
        }
    };
    load_text(&name, text, tops, terminal)
}

/// As [`load`], for a text that is there already; `name` is what messages call it.
pub fn load_text(name: &str, text: Vec<u8>, tops: &[String], terminal: &Terminal) -> Option<Loaded> {
    load_from(name, text, false, tops, terminal)
}

/// As [`load_text`]; a text that was made of sources is no concern of the user's, so that messages speak of the sources.
fn load_from(
    name: &str,
    text: Vec<u8>,
    from_sources: bool,
    tops: &[String],
    terminal: &Terminal,
) -> Option<Loaded> {
    let tell = |diagnostics: &[Diagnostic]| {
        for diagnostic in diagnostics {
            match &diagnostic.source {
                Some(place) if from_sources => terminal.say(about_sources(place, diagnostic)),
                _ => terminal.say(ir::render::render(
                    std::slice::from_ref(diagnostic),
                    name,
                    &text,
                    terminal.is_coloured(),
                )),
            }
        }
    };
    let complain = |diagnostics: &[Diagnostic]| {
        tell(diagnostics);
        let errors = diagnostics.iter().filter(|d| d.severity == Severity::Error).count();
        terminal.say(format!("{name}: {} and can't be simulated", count(errors, "error")));
    };
    let ir = match ir::text::parse(&text) {
        Ok(ir) => ir,
        Err(diagnostics) => {
            complain(&diagnostics);
            return None;
        }
    };
    let wrong = ir::verify::verify(&ir);
    if wrong.iter().any(|d| d.severity == Severity::Error) {
        complain(&wrong);
        return None;
    }
    tell(&wrong);
    let options = Options { tops: tops.to_vec() };
    match elaborate(ir, &options) {
        Ok(design) => {
            tell(&design.warnings);
            Some(Loaded { design, name: name.to_owned(), text })
        }
        Err(rejected) => {
            let diagnostics = rejected.errors;
            complain(&diagnostics);
            None
        }
    }
}

/// What is wrong at a place in the sources.
fn about_sources(place: &str, diagnostic: &Diagnostic) -> String {
    let kind = match diagnostic.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "note",
    };
    let help = diagnostic.help.as_ref().map(|help| format!(" ({help})")).unwrap_or_default();
    format!("{place}: {kind}: {}{help}", diagnostic.message)
}

fn read(path: &Path) -> Result<(String, Vec<u8>), String> {
    if path.as_os_str() == "-" {
        let mut text = Vec::new();
        let read = std::io::stdin().lock().read_to_end(&mut text);
        return match read {
            Ok(_) => Ok(("<stdin>".to_owned(), text)),
            Err(error) => Err(format!("standard input can't be read: {error}")),
        };
    }
    match std::fs::read(path) {
        Ok(text) => Ok((path.display().to_string(), text)),
        Err(error) => Err(format!("{} can't be read: {error}", path.display())),
    }
}

/// `1 error`, `2 errors`.
pub fn count(number: usize, what: &str) -> String {
    format!("{number} {what}{}", if number == 1 { "" } else { "s" })
}
