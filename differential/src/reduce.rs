//! Makes a design smaller that shows something, as long as it shows it.
//!
//! The reducer works on the printed text, line by line: one operation each, regions in braces. What it tries it gives to
//! the one who asked, who loads it: nothing invalid survives. It drops symbols, instances, processes, regions and
//! operations, replaces values by constants, decides branches, narrows constants, and so leaves what matters.

use std::collections::BTreeMap;

/// How much is tried.
#[derive(Clone, Copy, Debug)]
pub struct Effort {
    /// Candidates that are looked at.
    pub candidates: u64,
}

impl Default for Effort {
    fn default() -> Effort {
        Effort { candidates: 20_000 }
    }
}

/// The smallest text found that `shows`, from one that does.
pub fn reduce(text: &str, effort: Effort, shows: impl FnMut(&str) -> bool) -> String {
    let lines: Vec<String> = text.lines().filter(|l| !l.trim().is_empty()).map(str::to_owned).collect();
    let mut reducer = Reducer { lines, left: effort.candidates, shows };
    // What passes leave may let others do more.
    for _ in 0..8 {
        let before = reducer.lines.clone();
        reducer.drop_regions();
        reducer.drop_lines();
        reducer.decide_branches();
        reducer.replace_by_constants();
        reducer.forward_operands();
        reducer.drop_unused();
        reducer.simplify_words();
        if reducer.lines == before || reducer.left == 0 {
            break;
        }
    }
    reducer.lines.join("\n") + "\n"
}

struct Reducer<F> {
    lines: Vec<String>,
    left: u64,
    shows: F,
}

impl<F: FnMut(&str) -> bool> Reducer<F> {
    /// Keeps a candidate if it shows what is wanted.
    fn take(&mut self, candidate: Vec<String>) -> bool {
        if self.left == 0 || candidate == self.lines {
            return false;
        }
        self.left -= 1;
        let taken = (self.shows)(&(candidate.join("\n") + "\n"));
        if taken {
            self.lines = candidate;
        }
        taken
    }

    /// Whole regions with the operation around them, outermost and last first.
    fn drop_regions(&mut self) {
        let mut at = self.lines.len();
        while at > 0 {
            at -= 1;
            let Some(line) = self.lines.get(at) else { continue };
            if line.trim_end().ends_with('{') {
                let end = self.end_of(at);
                let mut candidate = self.lines.clone();
                candidate.drain(at..=end);
                self.take(candidate);
            }
        }
    }

    /// The line that closes the region that a line opens.
    fn end_of(&self, at: usize) -> usize {
        let mut depth = 0i64;
        for (i, line) in self.lines.iter().enumerate().skip(at) {
            let (opens, closes) = (line.trim_end().ends_with('{'), line.trim_start().starts_with('}'));
            depth += i64::from(opens) - i64::from(closes);
            if depth <= 0 {
                return i;
            }
        }
        self.lines.len() - 1
    }

    /// Lines, many at a time at first.
    fn drop_lines(&mut self) {
        let mut size = (self.lines.len() / 2).max(1);
        loop {
            let mut at = self.lines.len();
            while at > 0 && self.left > 0 {
                let from = at.saturating_sub(size);
                let mut candidate = self.lines.clone();
                candidate.drain(from..at.min(candidate.len()));
                self.take(candidate);
                at = from.min(self.lines.len());
            }
            if size == 1 {
                return;
            }
            size /= 2;
        }
    }

    fn replace_line(&mut self, at: usize, with: Vec<String>) -> bool {
        let mut candidate = self.lines.clone();
        candidate.splice(at..=at, with);
        self.take(candidate)
    }

    /// A conditional branch always goes one way.
    fn decide_branches(&mut self) {
        for at in (0..self.lines.len()).rev() {
            let Some(line) = self.lines.get(at).cloned() else { continue };
            let Some((before, rest)) = line.split_once("cf.cond_br ") else { continue };
            let Some((_, targets)) = rest.split_once(", ") else { continue };
            if let Some(second) = targets.find(", ^") {
                let (yes, no) = (&targets[..second], &targets[second + 2..]);
                let _ = self.replace_line(at, vec![format!("{before}cf.br {yes}")])
                    || self.replace_line(at, vec![format!("{before}cf.br {no}")]);
            }
        }
    }

    /// Results become zero.
    fn replace_by_constants(&mut self) {
        for at in (0..self.lines.len()).rev() {
            let Some(line) = self.lines.get(at).cloned() else { continue };
            let Some((name, right)) = line.split_once(" = ") else { continue };
            if right.starts_with("hw.constant") || name.contains(',') {
                continue;
            }
            if right.trim_end().ends_with('{') {
                // A process or combinational with a result: all of it.
                let end = self.end_of(at);
                if let Some(width) = width_of(right) {
                    let mut candidate = self.lines.clone();
                    candidate.splice(at..=end, [format!("{name} = hw.constant 0 : i{width}")]);
                    self.take(candidate);
                }
                continue;
            }
            if let Some(width) = width_of(right) {
                let constant = if width == 1 { "false".to_owned() } else { format!("0 : i{width}") };
                self.replace_line(at, vec![format!("{name} = hw.constant {constant}")]);
            }
        }
    }

    /// Uses of a result become uses of an operand.
    fn forward_operands(&mut self) {
        for at in (0..self.lines.len()).rev() {
            let Some(line) = self.lines.get(at).cloned() else { continue };
            let Some((name, right)) = line.trim_start().split_once(" = ") else { continue };
            if !name.starts_with('%') || right.trim_end().ends_with('{') {
                continue;
            }
            for operand in names(right) {
                let mut candidate = self.lines.clone();
                candidate.remove(at);
                candidate.iter_mut().for_each(|line| *line = rename(line, name, operand));
                if self.take(candidate) {
                    break;
                }
            }
        }
    }

    /// Definitions that nobody uses, all at once, as long as there are some.
    fn drop_unused(&mut self) {
        loop {
            let mut uses: BTreeMap<&str, u32> = BTreeMap::new();
            for line in &self.lines {
                names(line).for_each(|name| *uses.entry(name).or_default() += 1);
            }
            let unused = |line: &&String| {
                let Some((name, right)) = line.trim_start().split_once(" = ") else { return true };
                let pure = !right.trim_end().ends_with('{') && !right.contains("call");
                !(pure && name.starts_with('%') && !name.contains(',') && uses.get(name) == Some(&1))
            };
            let candidate: Vec<String> = self.lines.iter().filter(unused).cloned().collect();
            if !self.take(candidate) {
                return;
            }
        }
    }

    /// Conditions of drives, what is observed besides a delay, large constants.
    fn simplify_words(&mut self) {
        for at in (0..self.lines.len()).rev() {
            let Some(line) = self.lines.get(at).cloned() else { continue };
            if let (Some(from), Some(to)) = (line.find(" if "), line.rfind(" : "))
                && line.contains("llhd.drv")
                && from < to
            {
                self.replace_line(at, vec![format!("{}{}", &line[..from], &line[to..])]);
            }
            if let (true, Some(from), Some(to)) =
                (line.contains("llhd.wait") && line.contains("delay"), line.find(", ("), line.find("), ^"))
                && from < to
            {
                self.replace_line(at, vec![format!("{}{}", &line[..from], &line[to + 1..])]);
            }
            if let Some((before, rest)) = line.split_once("hw.constant ")
                && let Some((value, ty)) = rest.split_once(" : ")
                && !matches!(value, "0" | "1")
            {
                let constant = |value: &str| vec![format!("{before}hw.constant {value} : {ty}")];
                let _ = self.replace_line(at, constant("0")) || self.replace_line(at, constant("1"));
            }
        }
    }
}

/// The names of values in a line.
fn names(line: &str) -> impl Iterator<Item = &str> {
    let is_name = |c: char| c.is_ascii_alphanumeric() || c == '_';
    line.match_indices('%').map(move |(at, _)| {
        let end = line[at + 1..].find(|c| !is_name(c)).map_or(line.len(), |n| at + 1 + n);
        &line[at..end]
    })
}

/// A line with one name in place of another.
fn rename(line: &str, from: &str, to: &str) -> String {
    let mut out = String::new();
    let mut rest = line;
    while let Some(at) = rest.find(from) {
        let after = &rest[at + from.len()..];
        let whole = !after.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '_');
        out.push_str(&rest[..at]);
        out.push_str(if whole { to } else { from });
        rest = after;
    }
    out + rest
}

/// The width of the last integer type in a line.
fn width_of(line: &str) -> Option<u64> {
    let tail = line.trim_end().trim_end_matches('{').trim_end();
    let at = tail.rfind('i')?;
    let before = tail[..at].chars().next_back();
    if before.is_some_and(|c| c.is_ascii_alphanumeric()) {
        return None;
    }
    tail[at + 1..].parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::load::load;

    #[test]
    fn a_design_shrinks_to_what_is_wanted_and_stays_valid() {
        let text = crate::generate::case(crate::generate::Level::All, 3, 4).text;
        let mut wanted = String::new();
        // The first operation of a kind that the design surely has.
        for op in ["seq.compreg", "comb.mux", "llhd.wait"] {
            if text.contains(op) {
                wanted = op.to_owned();
            }
        }
        let small = reduce(&text, Effort { candidates: 3000 }, |candidate| {
            candidate.contains(&wanted) && load("candidate", candidate.as_bytes(), &[]).is_ok()
        });
        assert!(small.contains(&wanted));
        assert!(load("small", small.as_bytes(), &[]).is_ok());
        assert!(small.lines().count() * 4 < text.lines().count(), "{small}");
    }

    #[test]
    fn names_are_replaced_as_a_whole() {
        assert_eq!(rename("%v1 = comb.add %v1, %v11 : i8", "%v1", "%x"), "%x = comb.add %x, %v11 : i8");
        assert_eq!(names("%a = x(%b, %c1) : i8").collect::<Vec<_>>(), ["%a", "%b", "%c1"]);
        assert_eq!(width_of("comb.add %a, %b : i65"), Some(65));
        assert_eq!(width_of("llhd.process -> i8 {"), Some(8));
        assert_eq!(width_of("llhd.constant_time <1ns, 0d, 0e>"), None);
    }
}
