//! `cargo xtask spec`: the specification, the code and the tests agree.
//!
//! * Every rule has an implementation mark and a test, unless its kind asks for neither.
//! * Every mark and every test names an existing rule.
//! * `ops.toml`, the operation table of `ir` and the rules describe the same operations.
//! * The book is whole: every chapter is in its summary, every link and reference leads somewhere.
//! * `spec/coverage.snapshot` says where each rule is implemented and tested, so that a change shows in review.

mod book;
mod marks;
mod operations;
mod preprocess;
mod snapshot;

use anyhow::Result;
use std::path::Path;
use std::process::ExitCode;

/// Options of `cargo xtask spec`.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Rewrite spec/coverage.snapshot instead of comparing it.
    #[arg(long)]
    bless: bool,
    /// Serve as the mdBook preprocessor that renders rules: JSON from stdin to stdout.
    #[arg(long, num_args = 0..)]
    preprocess: Option<Vec<String>>,
}

/// Runs the command over the workspace at `root`.
pub(crate) fn run(args: &Args, root: &Path) -> Result<ExitCode> {
    if let Some(arguments) = &args.preprocess {
        return preprocess::run(arguments);
    }
    let mut problems = Problems::default();
    book::check(root, &mut problems)?;
    let marks = marks::collect(root, &mut problems)?;
    operations::check(spec::ops::OPERATIONS, &mut problems);
    marks.check(&mut problems);
    snapshot::check(root, &marks, args.bless, &mut problems)?;
    Ok(problems.report())
}

/// Everything found wrong, by topic.
#[derive(Default)]
pub(crate) struct Problems(Vec<(&'static str, String)>);

impl Problems {
    /// Adds a problem under a heading.
    fn add(&mut self, topic: &'static str, what: impl Into<String>) {
        self.0.push((topic, what.into()));
    }

    /// Prints all problems, grouped by heading in the order in which headings first occurred.
    fn report(&self) -> ExitCode {
        let mut topics: Vec<&str> = Vec::new();
        for (topic, _) in &self.0 {
            if !topics.contains(topic) {
                topics.push(topic);
            }
        }
        for topic in &topics {
            let items: Vec<&String> =
                self.0.iter().filter(|(t, _)| t == topic).map(|(_, what)| what).collect();
            eprintln!("{topic} ({}):", items.len());
            items.iter().for_each(|item| eprintln!("  {item}"));
        }
        if self.0.is_empty() {
            println!(
                "spec: {} rules, {} operations, all in order",
                spec::RULES.len(),
                spec::ops::OPERATIONS.len()
            );
            return ExitCode::SUCCESS;
        }
        eprintln!("spec: {} problems", self.0.len());
        ExitCode::FAILURE
    }
}

#[cfg(test)]
impl Problems {
    /// The problems as `topic: what`.
    fn lines(&self) -> Vec<String> {
        self.0.iter().map(|(topic, what)| format!("{topic}: {what}")).collect()
    }
}
