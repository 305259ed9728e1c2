//! What elaboration decides (nets, combinational processes, promotion, observation, kept bits, the order of settling):
//! each `design/NAME.mlir` gives the text in `design/NAME.txt`. `BLESS=1` rewrites the texts.

use std::path::Path;

#[test]
fn elaboration_decides_as_the_examples_say() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/design");
    let mut files: Vec<_> = std::fs::read_dir(&folder).unwrap().map(|e| e.unwrap().path()).collect();
    files.retain(|f| f.extension().is_some_and(|e| e == "mlir"));
    files.sort();
    assert!(!files.is_empty());
    let mut wrong = Vec::new();
    for file in files {
        let source = std::fs::read(&file).unwrap();
        let ir = ir::text::parse(&source).unwrap_or_else(|d| panic!("{}: {d:?}", file.display()));
        let found = ir::verify::verify(&ir);
        assert!(found.is_empty(), "{}: {found:?}", file.display());
        let design = match ir::design::elaborate::elaborate(ir, &Default::default()) {
            Ok(design) => design,
            Err(rejected) => panic!("{}: {:?}", file.display(), rejected.errors),
        };
        let text = ir::design::describe::describe(&design);
        let expected = file.with_extension("txt");
        if std::env::var_os("BLESS").is_some() {
            std::fs::write(&expected, &text).unwrap();
        }
        if std::fs::read_to_string(&expected).unwrap_or_default() != text {
            wrong.push(format!("{}:\n{text}", file.display()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
