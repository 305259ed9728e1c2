//! Finding rules in the Markdown of the specification.
//!
//! A rule starts at a line of its own, outside code fences:
//!
//! ```text
//! r[llhd.wait.wake-once]
//! r[machine.time]: definition
//! ```
//!
//! and reaches to the next such line or heading. The build script and the book's preprocessor share this module.

/// What a rule demands of the implementation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Something the simulator does: it has an implementation mark and a test.
    Behaviour,
    /// Fixes a notion or a notation that other rules use: it has neither.
    Definition,
    /// An operation that is refused, by name, when a design loads; implemented by `load.refused`.
    Refused,
    /// An operation that names things and does nothing else; implemented by `load.metadata`.
    Metadata,
}

impl Kind {
    /// The word after the colon of a rule line; empty for [`Kind::Behaviour`].
    pub fn word(self) -> &'static str {
        match self {
            Kind::Behaviour => "",
            Kind::Definition => "definition",
            Kind::Refused => "refused",
            Kind::Metadata => "metadata",
        }
    }

    fn from_word(word: &str) -> Option<Kind> {
        [Kind::Behaviour, Kind::Definition, Kind::Refused, Kind::Metadata]
            .into_iter()
            .find(|k| k.word() == word)
    }
}

/// A rule as found in a chapter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The identifier between the brackets.
    pub id: String,
    /// The kind that its line states.
    pub kind: Kind,
    /// The first sentence of its text, on one line.
    pub summary: String,
    /// Line of the chapter, counted from 1.
    pub line: usize,
}

/// Recognises a rule line; `None` when `line` is not one.
///
/// # Errors
/// A line that starts like a rule but has a malformed id or an unknown kind gives a description of the mistake.
pub fn rule_line(line: &str) -> Option<Result<(&str, Kind), String>> {
    let (id, rest) = line.strip_prefix("r[")?.split_once(']')?;
    if !is_id(id) {
        return Some(Err(format!("malformed rule id `{id}`")));
    }
    let word = match rest.trim_end() {
        "" => "",
        rest => match rest.strip_prefix(": ") {
            Some(word) => word,
            None => return Some(Err(format!("unexpected text `{rest}` after rule id `{id}`"))),
        },
    };
    Some(
        Kind::from_word(word).map(|k| (id, k)).ok_or_else(|| format!("unknown kind `{word}` of rule `{id}`")),
    )
}

/// Whether `text` has the form of a rule id: two or more segments of `[a-z0-9_-]`, joined by dots.
pub fn is_id(text: &str) -> bool {
    let segment = |s: &str| {
        s.starts_with(|c: char| c.is_ascii_lowercase())
            && s.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_' || c == '-')
    };
    text.contains('.') && text.split('.').all(segment)
}

/// All rules of a chapter, in order.
///
/// # Errors
/// `line: message` for the first malformed rule line, or for a rule without text.
pub fn chapter(text: &str) -> Result<Vec<Found>, String> {
    let mut rules: Vec<Found> = Vec::new();
    let mut fenced = false;
    let mut open = false; // the summary of the last rule still grows
    for (index, line) in text.lines().enumerate() {
        if line.starts_with("```") {
            fenced = !fenced;
            open = false;
            continue;
        }
        if fenced {
            continue;
        }
        match rule_line(line) {
            Some(Ok((id, kind))) => {
                rules.push(Found { id: id.to_string(), kind, summary: String::new(), line: index + 1 });
                open = true;
            }
            Some(Err(message)) => return Err(format!("{}: {message}", index + 1)),
            None if open => {
                let rule = rules.last_mut().expect("a rule is open");
                if line.trim().is_empty() {
                    open = rule.summary.is_empty();
                } else {
                    if !rule.summary.is_empty() {
                        rule.summary.push(' ');
                    }
                    rule.summary.push_str(line.trim());
                    if let Some(end) = rule.summary.find(". ") {
                        rule.summary.truncate(end + 1);
                        open = false;
                    }
                }
            }
            None => {}
        }
    }
    match rules.iter().find(|r| r.summary.is_empty()) {
        Some(rule) => Err(format!("{}: rule `{}` has no text", rule.line, rule.id)),
        None => Ok(rules),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_of_a_chapter() {
        let text = "# Title\n\nr[a.b]\nFirst sentence, over\ntwo lines. Second.\n\n```rule\nr[x.y]\n```\n\n\
                    r[a.b.c-d]: definition\n\nAfter a blank line\n\nNext paragraph.\n";
        let found = |id: &str, kind, summary: &str, line| Found {
            id: id.to_owned(),
            kind,
            summary: summary.to_owned(),
            line,
        };
        assert_eq!(
            chapter(text).unwrap(),
            [
                found("a.b", Kind::Behaviour, "First sentence, over two lines.", 3),
                found("a.b.c-d", Kind::Definition, "After a blank line", 11),
            ]
        );
    }

    #[test]
    fn mistakes_are_named() {
        for (text, message) in [
            ("r[ab]\nText.\n", "1: malformed rule id `ab`"),
            ("r[a.B]\nText.\n", "1: malformed rule id `a.B`"),
            ("\nr[a.b]: wish\nText.\n", "2: unknown kind `wish` of rule `a.b`"),
            ("r[a.b] text\n", "1: unexpected text ` text` after rule id `a.b`"),
            ("r[a.b]\n\nr[c.d]\nText.\n", "1: rule `a.b` has no text"),
        ] {
            assert_eq!(chapter(text), Err(message.to_owned()));
        }
    }
}
