//! Documents and what they are lowered to: `tests/lower/NAME.json`, saved by `circt-sim NAME.sv --emit=ast`, and
//! `NAME.mlir`, or `NAME.errors` for what is refused. With `BLESS=1` in the environment the results are written.

use frontend::{Document, lower};
use std::fs;
use std::path::Path;

fn lowered(json: &str) -> (String, &'static str) {
    let document = Document::read(json).expect("a document of this version");
    match lower(&document) {
        Ok(lowered) => (lowered.text, "mlir"),
        Err(problems) => {
            let line = |p: &frontend::Problem| format!("{}:{}: {}\n", p.place[1], p.place[2], p.message);
            (problems.iter().map(line).collect(), "errors")
        }
    }
}

#[test]
fn documents_are_lowered_as_expected() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/lower");
    let mut seen = 0;
    for entry in fs::read_dir(&folder).expect("the folder is there") {
        let path = entry.expect("an entry").path();
        if path.extension().is_none_or(|e| e != "json") {
            continue;
        }
        let (text, ending) = lowered(&fs::read_to_string(&path).expect("text"));
        let expected = path.with_extension(ending);
        if std::env::var_os("BLESS").is_some() {
            fs::write(&expected, &text).expect("can be written");
        }
        let want = fs::read_to_string(&expected).unwrap_or_default();
        assert_eq!(text, want, "{}", path.display());
        seen += 1;
    }
    assert!(seen > 0, "there are no documents");
}

#[test]
fn what_is_no_document_is_an_error() {
    for text in ["", "{}", "[1]", "{\"format\":99,\"x\":1}", "{\"format\":1,\"slang\":\"12.1.0\"}"] {
        assert!(Document::read(text).is_err(), "{text}");
    }
}
