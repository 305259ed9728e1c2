//! Which variables to trace.

/// Patterns over dotted hierarchical names, as in `--trace 'top.cpu.*'`.
///
/// `?` stands for one character other than a dot, `*` for any number of those, `**` for anything, dots included; every
/// other character, brackets too, stands for itself. A pattern selects the variables whose whole name it matches. If its
/// last component has no wildcard it selects everything below the scopes it matches as well, so `top.cpu` is the whole
/// processor while `top.cpu.*` is its own variables only. A variable is selected if any pattern does it; no pattern at all
/// selects everything.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    patterns: Vec<Vec<Token>>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Token {
    Byte(u8),
    One,
    Some,
    Any,
    /// The end, or a dot and anything.
    Below,
}

impl Filter {
    /// Takes any number of patterns.
    #[must_use]
    pub fn new<P: AsRef<str>>(patterns: impl IntoIterator<Item = P>) -> Filter {
        Filter { patterns: patterns.into_iter().map(|pattern| tokens(pattern.as_ref())).collect() }
    }

    /// Whether the variable of this dotted name is traced.
    #[must_use]
    pub fn selects(&self, name: &str) -> bool {
        self.patterns.is_empty() || self.patterns.iter().any(|pattern| matches(pattern, name.as_bytes()))
    }
}

fn tokens(pattern: &str) -> Vec<Token> {
    let mut tokens = Vec::new();
    for byte in pattern.bytes() {
        match byte {
            b'*' if matches!(tokens.last(), Some(Token::Some | Token::Any)) => {
                tokens.pop();
                tokens.push(Token::Any);
            }
            b'*' => tokens.push(Token::Some),
            b'?' => tokens.push(Token::One),
            _ => tokens.push(Token::Byte(byte)),
        }
    }
    let last = tokens.rsplit(|&token| token == Token::Byte(b'.')).next().unwrap_or(&[]);
    if last.iter().all(|token| matches!(token, Token::Byte(_))) {
        tokens.push(Token::Below);
    }
    tokens
}

/// Runs all partial matches side by side: the time is the product of the lengths.
fn matches(pattern: &[Token], name: &[u8]) -> bool {
    // `live[i]`: the first i tokens match what has been read.
    let mut live = vec![false; pattern.len() + 1];
    live[0] = true;
    skip_empty(pattern, &mut live);
    for &byte in name {
        let inside = byte != b'.';
        for index in (0..pattern.len()).rev() {
            let (from, to) = (live[index], live[index + 1]);
            live[index + 1] = match pattern[index] {
                Token::Byte(expected) => from && byte == expected,
                // A continuation byte of UTF-8 belongs to the character before it.
                Token::One => from && inside && byte & 0xc0 != 0x80 || to && byte & 0xc0 == 0x80,
                Token::Some => to && inside,
                Token::Any => to,
                Token::Below => from && byte == b'.' || to,
            };
        }
        live[0] = false;
        skip_empty(pattern, &mut live);
    }
    let end = live[pattern.len()];
    end || matches!(pattern.last(), Some(Token::Below)) && live[pattern.len() - 1]
}

/// Stars match nothing, too.
fn skip_empty(pattern: &[Token], live: &mut [bool]) {
    for (index, token) in pattern.iter().enumerate() {
        if matches!(token, Token::Some | Token::Any) {
            live[index + 1] |= live[index];
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns() {
        for (pattern, name, expect) in [
            ("top.clk", "top.clk", true),
            ("top.clk", "top.clk2", false),
            ("top", "top.clk", true),
            ("top", "top.cpu.pc", true),
            ("top", "topology.clk", false),
            ("top.*", "top.clk", true),
            ("top.*", "top.cpu.pc", false),
            ("top.c*k", "top.clk", true),
            ("top.c*k", "top.clocks", false),
            ("top.**", "top.cpu.pc", true),
            ("**.pc", "top.cpu.pc", true),
            ("**.pc", "pc", false),
            ("**pc", "pc", true),
            ("top.*.pc", "top.cpu.pc", true),
            ("top.*.pc", "top.a.b.pc", false),
            ("top.**.pc", "top.a.b.pc", true),
            ("top.u?.q", "top.u1.q", true),
            ("top.u?.q", "top.u.q", false),
            ("top.u?.q", "top.ué.q", true),
            ("top.u?", "top.u1.q", false),
            ("*.cpu", "top.cpu.alu.a", true),
            ("top.mem[3]", "top.mem[3]", true),
            ("top.mem[*]", "top.mem[12]", true),
            ("top.mem[*]", "top.mem[12].valid", false),
            ("", "", true),
            ("", "top", false),
            ("***", "a.b", true),
            ("*a*b*c", "aXbXbc", true),
            ("*a*b*c", "aXbXb", false),
        ] {
            assert_eq!(Filter::new([pattern]).selects(name), expect, "{pattern} {name}");
        }
    }

    #[test]
    fn several_and_none() {
        assert!(Filter::default().selects("anything"));
        let two = Filter::new(["a", "b.*"]);
        assert!(two.selects("a.x") && two.selects("b.x") && !two.selects("c.x"));
    }

    #[test]
    fn no_pattern_takes_exponential_time() {
        let pattern = "*a".repeat(100) + "b";
        assert!(!Filter::new([pattern]).selects(&"a".repeat(10_000)));
    }
}
