//! From a text to a design.

use ir::design::Design;
use ir::design::elaborate::{Options, elaborate};
use ir::diag::{Diagnostic, Severity};

/// Parses, verifies and elaborates a text; `name` is what messages call it.
///
/// # Errors
/// Everything that is wrong with it, as shown to people.
pub fn load(name: &str, text: &[u8], tops: &[String]) -> Result<Design, String> {
    let show = |diagnostics: &[Diagnostic]| ir::render::render(diagnostics, name, text, false);
    let ir = ir::text::parse(text).map_err(|wrong| show(&wrong))?;
    let wrong = ir::verify::verify(&ir);
    if wrong.iter().any(|d| d.severity == Severity::Error) {
        return Err(show(&wrong));
    }
    elaborate(ir, &Options { tops: tops.to_vec() }).map_err(|rejected| show(&rejected.errors))
}

/// The first line that says what is wrong, of what [`load`] said.
pub fn first_line(message: &str) -> &str {
    message.lines().find(|line| line.contains("error")).or_else(|| message.lines().next()).unwrap_or("")
}

/// A text for one line: long ones lose their middle.
pub fn shorten(text: &str) -> String {
    const MOST: usize = 400;
    if text.len() <= MOST {
        return text.to_owned();
    }
    let head: String = text.chars().take(MOST / 2).collect();
    let tail: Vec<char> = text.chars().rev().take(MOST / 3).collect();
    format!("{head} ... {}", tail.iter().rev().collect::<String>())
}
