//! What people who come from other simulators type: their options, with what to do here, and their plus options.

use std::ffi::OsString;
use std::os::unix::ffi::{OsStrExt, OsStringExt};

/// Options of Icarus Verilog, Verilator and others that are none here: what to do instead. A short one stands for all that begin
/// so (`-g2012`).
const OPTIONS: [(&[&str], &str); 21] = [
    (&["-o", "--Mdir", "--exe"], "leave it out, the design runs at once, there is no file between"),
    (
        &["-g", "--sv", "--language", "--default-language"],
        "leave it out, sources are SystemVerilog (IEEE 1800-2017)",
    ),
    (&["-s", "--top-module"], "give the top as --top MODULE"),
    (&["-c", "-F", "--file"], "give a list of files as -f FILE"),
    (&["-v"], "give the file as any other, or its folder as -y DIR"),
    (&["-P", "--parameter"], "give parameters of the top as -G NAME=VALUE"),
    (&["-t", "--lint-only", "--xml-only", "--E"], "`circt-sim check` says whether a design can be simulated"),
    (
        &["-W", "-w", "--Wall", "--Wno", "--Wpedantic"],
        "warnings are slang's: --Xslang -Wno-NAME turns one off, --Xslang -Werror makes them errors",
    ),
    (&["-l", "--log"], "send the output to a file: circt-sim ... > FILE 2>&1"),
    (&["-m", "-M", "--vpi"], "modules of the VPI are not supported"),
    (&["-T"], "minimum and maximum delays are not supported: the typical ones count"),
    (&["-n", "-N", "-i"], "leave it out, $stop ends the run"),
    (&["-p", "-C", "-L", "--compiler"], "leave it out, no compiler runs"),
    (&["-O", "-j", "--threads", "--build-jobs", "--x-assign", "--x-initial"], "leave it out"),
    (
        &["--binary", "--build", "--cc", "--sc", "--main", "--timing", "--no-timing"],
        "leave it out, there is nothing to build, and delays count",
    ),
    (&["--trace-vcd"], "record waves with --vcd FILE"),
    (
        &["--trace-fst", "--trace-depth", "--trace-structs", "--trace-max-array"],
        "record waves with --fst FILE, of some signals with --trace PATTERN",
    ),
    (&["--assert", "--no-assert"], "leave it out, immediate assertions are always checked"),
    (&["--coverage", "--coverage-line", "--coverage-toggle"], "coverage is not supported"),
    (&["--include", "--incdir"], "give folders of included files as -I DIR"),
    (&["--define"], "give macros as -D NAME=VALUE"),
];

/// What to do instead of an option that is none here.
pub fn advice(option: &str) -> Option<&'static str> {
    let called = |name: &&str| {
        let short = !name.starts_with("--");
        option == *name || short && !option.starts_with("--") && option.starts_with(*name)
    };
    OPTIONS.iter().find(|(names, _)| names.iter().any(&called)).map(|(_, advice)| *advice)
}

/// The options that `+define+NAME=VALUE+...`, `+incdir+DIR+...` and `+libext+EXT+...` stand for; nothing for any other plusarg.
pub fn plus_option(argument: &OsString) -> Option<Vec<OsString>> {
    let known: [(&[u8], &str); 3] = [(b"+define+", "-D"), (b"+incdir+", "-I"), (b"+libext+", "-Y")];
    let (list, option) = known
        .iter()
        .find_map(|(begin, option)| Some((argument.as_bytes().strip_prefix(*begin)?, *option)))?;
    let parts = list.split(|byte| *byte == b'+').filter(|part| !part.is_empty());
    Some(parts.flat_map(|part| [OsString::from(option), OsString::from_vec(part.to_vec())]).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options_of_others_have_advice() {
        assert!(advice("-g2012").is_some_and(|text| text.contains("SystemVerilog")));
        assert!(advice("-Wall").is_some_and(|text| text.contains("slang")));
        assert!(advice("--binary").is_some());
        assert_eq!(advice("--unheard-of"), None);
    }

    #[test]
    fn plus_options_are_split() {
        let split = |text: &str| plus_option(&OsString::from(text));
        assert_eq!(split("+define+A=1+B"), Some(["-D", "A=1", "-D", "B"].map(OsString::from).to_vec()));
        assert_eq!(split("+incdir+inc"), Some(["-I", "inc"].map(OsString::from).to_vec()));
        assert_eq!(split("+seed=1"), None);
    }
}
