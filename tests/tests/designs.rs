//! Every design below `run/` and every example does what its header says: one test for each.

use libtest_mimic::{Arguments, Failed, Trial};
use std::path::Path;
use std::process::ExitCode;
use tests::Case;

fn main() -> ExitCode {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut trials = Vec::new();
    for folder in ["run", "../examples"] {
        let folder = root.join(folder);
        let files = |extension| tests::files(&folder, extension).expect("the folder is there");
        for path in files("mlir").into_iter().chain(files("sv")) {
            let name = path.strip_prefix(&folder).expect("below the folder").display().to_string();
            trials.push(Trial::test(name, move || {
                let text = std::fs::read_to_string(&path)?;
                let case = Case::parse(&text)?;
                case.check(&path, &text).map_err(Failed::from)
            }));
        }
    }
    libtest_mimic::run(&Arguments::from_args(), trials).exit_code()
}
