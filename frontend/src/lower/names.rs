//! Names as MLIR text has them.

use std::collections::HashSet;

/// A name as the text of an SSA value, without `%`.
pub(crate) fn ssa(name: &str) -> String {
    let mut text: String = name
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() || c == '_' || c == '.' { c } else { '_' })
        .collect();
    if !text.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_') {
        text.insert(0, '_');
    }
    text
}

/// A name in a list of fields or ports: bare if it is an identifier, else quoted.
pub(crate) fn keyword(name: &str) -> String {
    let plain = name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    if plain { name.to_owned() } else { quote(name.as_bytes()) }
}

/// A string in quotes.
pub(crate) fn quote(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len() + 2);
    text.push('"');
    for &b in bytes {
        match b {
            b'"' => text.push_str("\\22"),
            b'\\' => text.push_str("\\\\"),
            0x20..=0x7e => text.push(b as char),
            _ => text.push_str(&format!("\\{b:02X}")),
        }
    }
    text.push('"');
    text
}

/// The bytes of a SystemVerilog string: a character above 255 in its UTF-8 form.
pub(crate) fn bytes(text: &str) -> Vec<u8> {
    text.as_bytes().to_vec()
}

/// A symbol name, with `@`.
pub(crate) fn symbol(name: &str) -> String {
    let plain = name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
        && name.chars().all(|c| c.is_ascii_alphanumeric() || "_.$".contains(c));
    if plain { format!("@{name}") } else { format!("@{}", quote(name.as_bytes())) }
}

/// A name that is not yet in the set, made from this one; it is in the set then.
pub(crate) fn unique(name: String, used: &mut HashSet<String>) -> String {
    if used.insert(name.clone()) {
        return name;
    }
    (0..).map(|n| format!("{name}_{n}")).find(|candidate| used.insert(candidate.clone())).unwrap_or(name)
}

/// A name as a part of a hierarchical one: one with a dot in it stays marked as an escaped name (IEEE 1800 5.6.1).
pub(crate) fn part(name: &str) -> String {
    if name.contains('.') { format!("\\{name} ") } else { name.to_owned() }
}

/// A hierarchical name of slang's, in which every escaped name is marked, with the parts as [`part`] has them.
pub(crate) fn path(path: &str) -> String {
    let mut text = String::with_capacity(path.len());
    let mut rest = path;
    while let Some((before, escaped)) = rest.split_once('\\') {
        let (name, after) = escaped.split_once(' ').unwrap_or((escaped, ""));
        text.push_str(before);
        text.push_str(&part(name));
        rest = after;
    }
    text.push_str(rest);
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_name_with_a_dot_stays_escaped() {
        assert_eq!(path("top.g[0].x"), "top.g[0].x");
        assert_eq!(path("\\$I178 .bot.r"), "$I178.bot.r");
        assert_eq!(path("\\$I178 .\\bot.r "), "$I178.\\bot.r ");
        assert_eq!(part("a+b"), "a+b");
    }
}
