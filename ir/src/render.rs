//! Diagnostics as text for people: the message, the line it is about, and what to do.

use crate::diag::{Diagnostic, Severity};
use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use std::ops::Range;

/// Renders diagnostics about the text `source`, which was read from the file `name`.
///
/// Lines and columns count from 1. `color` asks for terminal escapes.
pub fn render(diagnostics: &[Diagnostic], name: &str, source: &[u8], color: bool) -> String {
    let renderer = if color { Renderer::styled() } else { Renderer::plain() };
    let mut out = String::new();
    for diagnostic in diagnostics {
        out.push_str(&render_one(&renderer, diagnostic, name, source));
        out.push_str("\n\n");
    }
    out
}

fn render_one(renderer: &Renderer, diagnostic: &Diagnostic, name: &str, source: &[u8]) -> String {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    let title = level.primary_title(diagnostic.message.as_str());
    let window = diagnostic.span.map(|span| Window::of(source, span.start as usize..span.end as usize));
    let mut group = match &window {
        Some(window) => {
            let snippet = Snippet::source(window.text.as_str())
                .line_start(window.line)
                .path(name)
                .annotation(AnnotationKind::Primary.span(window.mark.clone()));
            Group::with_title(title).element(snippet)
        }
        None => Group::with_title(title),
    };
    if let Some(place) = &diagnostic.source {
        group = group.element(Level::NOTE.message(format!("the input says that this comes from {place}")));
    }
    if let Some(help) = &diagnostic.help {
        group = group.element(Level::HELP.message(help.as_str()));
    }
    renderer.render(&[group])
}

/// The line that a diagnostic is about.
struct Window {
    line: usize,
    text: String,
    mark: Range<usize>,
}

impl Window {
    fn of(source: &[u8], span: Range<usize>) -> Window {
        let start = span.start.min(source.len());
        let line = 1 + source[..start].iter().filter(|c| **c == b'\n').count();
        let begin = source[..start].iter().rposition(|c| *c == b'\n').map_or(0, |at| at + 1);
        let end = source[start..].iter().position(|c| *c == b'\n').map_or(source.len(), |at| start + at);
        // What is marked ends with its first line, and is at least one byte wide.
        let stop = span.end.clamp(start, end);
        let before = show(&source[begin..start]);
        let marked = show(&source[start..stop]);
        let mark = before.len()..before.len() + marked.len();
        Window { line, text: before + &marked + &show(&source[stop..end]), mark }
    }
}

/// Bytes as text: what is not UTF-8 or would move the cursor is replaced.
fn show(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::loc::Span;

    #[test]
    fn a_message_shows_its_line_and_the_help() {
        let source = b"module {\n  hw.modul @a() {}\n}\n";
        let diagnostic = Diagnostic::error(Span { start: 11, end: 19 }, "unknown operation `hw.modul`")
            .with_help("did you mean `hw.module`?");
        let text = render(&[diagnostic], "a.mlir", source, false);
        assert_eq!(
            text.trim_end(),
            "error: unknown operation `hw.modul`\n\
             \x20--> a.mlir:2:3\n\
             \x20 |\n\
             2 |   hw.modul @a() {}\n\
             \x20 |   ^^^^^^^^\n\
             \x20 |\n\
             \x20 = help: did you mean `hw.module`?"
        );
    }

    #[test]
    fn any_bytes_and_spans_can_be_shown() {
        let source = b"\xFF\x00\n\xC3\xA9x\n";
        for start in 0..=8 {
            for end in start..=8 {
                let diagnostic = Diagnostic::error(Span { start, end }, "m");
                assert!(render(&[diagnostic], "x", source, false).contains("error: m"));
            }
        }
    }

    #[test]
    fn long_lines_are_cut() {
        let source = vec![b'a'; 100_000];
        let diagnostic = Diagnostic::error(Span { start: 50_000, end: 50_004 }, "m");
        let text = render(&[diagnostic], "x", &source, false);
        assert!(text.len() < 1000 && text.contains("x:1:50001"), "{text}");
    }
}
