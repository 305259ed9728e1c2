//! `report gate`: fails when something did not run native that should have.

use super::read::{self, Deopt};
use crate::{Terminal, status};
use regex::Regex;
use std::path::{Path, PathBuf};

/// What to let pass.
#[derive(clap::Args, Debug)]
pub struct GateArgs {
    /// Reports, or folders of reports
    #[arg(value_name = "FILE|DIR", required = true)]
    pub paths: Vec<PathBuf>,
    /// Every deopt is a violation
    #[arg(long)]
    pub fail_on_any_non_allowlisted_deopt: bool,
    /// A deopt for this reason is a violation; may be repeated
    #[arg(long, value_name = "REASON", value_parser = reason)]
    pub fail_on_reason: Vec<String>,
    /// A deopt for this reason with this detail is a violation; may be repeated
    #[arg(long, value_name = "REASON:DETAIL", value_parser = reason_detail)]
    pub fail_on_reason_detail: Vec<(String, String)>,
    /// Processes that are never a violation: lines exact:NAME, prefix:TEXT or regex:PATTERN, and # comments
    #[arg(long, value_name = "FILE")]
    pub allow: Option<PathBuf>,
}

/// Prints a line per violation; the exit status.
pub fn run(args: &GateArgs, terminal: &Terminal) -> u8 {
    let allowed = args.allow.as_deref().map_or(Ok(Vec::new()), allowlist);
    let (found, allowed) = match (read::all(&args.paths), allowed) {
        (Ok(found), Ok(allowed)) => (found, allowed),
        (found, allowed) => {
            let errors = found.err().into_iter().chain(allowed.err()).flatten();
            errors.for_each(|error| terminal.say(error));
            return status::UNUSABLE;
        }
    };
    let mut violations = String::new();
    for report in &found {
        let named =
            report.deopts.iter().filter(|deopt| !allowed.iter().any(|entry| entry.matches(&deopt.name)));
        for deopt in named.filter(|deopt| args.forbids(deopt)) {
            let file = report.file.display();
            let id = deopt.id.map(|id| format!(" id={id}")).unwrap_or_default();
            let detail = if deopt.detail.is_empty() { "" } else { " detail=" };
            violations.push_str(&format!(
                "{file}:{id} name={} reason={}{detail}{}\n",
                deopt.name, deopt.reason, deopt.detail
            ));
        }
    }
    terminal.print(violations.as_bytes());
    if violations.is_empty() { status::OK } else { status::FAILED }
}

impl GateArgs {
    /// Whether a deopt is a violation, unless its name is allowed.
    fn forbids(&self, deopt: &Deopt) -> bool {
        self.fail_on_any_non_allowlisted_deopt
            || self.fail_on_reason.contains(&deopt.reason)
            || self.fail_on_reason_detail.iter().any(|(r, d)| *r == deopt.reason && *d == deopt.detail)
    }
}

/// An entry of an allowlist.
enum Entry {
    Exact(String),
    Prefix(String),
    Regex(Regex),
}

impl Entry {
    fn matches(&self, name: &str) -> bool {
        match self {
            Entry::Exact(exact) => exact == name,
            Entry::Prefix(prefix) => name.starts_with(prefix),
            Entry::Regex(regex) => regex.is_match(name),
        }
    }

    /// `None` for an empty line or a comment.
    fn parse(line: &str) -> Result<Option<Entry>, String> {
        let line = line.trim();
        if line.is_empty() || line.starts_with('#') {
            return Ok(None);
        }
        let entry = match line.split_once(':') {
            Some(("exact", name)) => Entry::Exact(name.to_owned()),
            Some(("prefix", text)) => Entry::Prefix(text.to_owned()),
            // The whole name has to match, as with the others.
            Some(("regex", pattern)) => {
                Entry::Regex(Regex::new(&format!("^(?:{pattern})$")).map_err(|e| {
                    let text = e.to_string();
                    format!("not a pattern: {}", text.lines().last().unwrap_or_default())
                })?)
            }
            _ => return Err("expected exact:NAME, prefix:TEXT or regex:PATTERN".to_owned()),
        };
        Ok(Some(entry))
    }
}

fn allowlist(path: &Path) -> Result<Vec<Entry>, Vec<String>> {
    let text = std::fs::read_to_string(path)
        .map_err(|error| vec![format!("{} can't be read: {error}", path.display())])?;
    let (mut entries, mut errors) = (Vec::new(), Vec::new());
    for (index, line) in text.lines().enumerate() {
        match Entry::parse(line) {
            Ok(entry) => entries.extend(entry),
            Err(error) => errors.push(format!("{}:{}: {error}", path.display(), index + 1)),
        }
    }
    if errors.is_empty() { Ok(entries) } else { Err(errors) }
}

/// One of the five, so that a misspelt gate can't pass everything.
fn reason(text: &str) -> Result<String, String> {
    let known = kernel::telemetry::Reason::ALL.map(kernel::telemetry::Reason::name);
    if known.contains(&text) {
        Ok(text.to_owned())
    } else {
        Err(format!("expected one of {}", known.join(", ")))
    }
}

fn reason_detail(text: &str) -> Result<(String, String), String> {
    let (first, detail) = text.split_once(':').ok_or("expected REASON:DETAIL")?;
    Ok((reason(first)?, detail.to_owned()))
}
