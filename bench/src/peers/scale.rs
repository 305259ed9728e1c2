//! What a cycle costs with more copies of a design.

use super::catalog::Entry;
use super::measure::{Effort, steady};
use super::tool::Tool;
use anyhow::Result;
use serde::Serialize;
use std::path::Path;

/// One simulator, with the cost of a cycle by number of copies.
#[derive(Clone, Debug, Serialize)]
pub struct Scale {
    /// The design.
    pub design: String,
    /// The simulator.
    pub tool: String,
    /// For each number of copies, the seconds that a cycle takes for each of them; nothing where it could not be measured.
    pub costs: Vec<(u32, Option<f64>)>,
}

/// Measures one simulator; the steady speed alone.
pub fn measure(
    name: &str,
    entry: &Entry,
    designs: &Path,
    tool: &Tool,
    copies: &[u32],
    effort: Effort,
) -> Scale {
    let cost = |copies: u32| -> Result<f64> {
        let subject = tool.prepare(entry, designs, copies)?;
        Ok(1.0 / (steady(&subject, effort)?.speed * f64::from(copies)))
    };
    let costs = copies.iter().map(|copies| (*copies, cost(*copies).ok())).collect();
    Scale { design: name.to_owned(), tool: tool.name(), costs }
}

/// The table of a design.
pub fn table(rows: &[Scale]) -> String {
    let Some(first) = rows.first() else { return String::new() };
    let heads: String =
        first.costs.iter().map(|(copies, _)| format!(" {:>18}", format!("x{copies}"))).collect();
    let title = format!("{}: us/cycle/copy", first.design);
    let mut out = format!("\n{title:<28}{heads}\n");
    for row in rows {
        let one = row.costs.first().and_then(|cost| cost.1);
        let cells: String = row
            .costs
            .iter()
            .map(|(_, cost)| match (cost, one) {
                (Some(cost), Some(one)) => {
                    format!(" {:>18}", format!("{:.3} ({:.2})", cost * 1e6, cost / one))
                }
                _ => format!(" {:>18}", "-"),
            })
            .collect();
        out.push_str(&format!("{:<28}{cells}\n", row.tool));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn costs_are_shown_beside_what_would_be_linear() {
        let costs = vec![(1, Some(2e-6)), (10, Some(3e-6)), (100, None)];
        let row = Scale { design: "fifo".to_owned(), tool: "a".to_owned(), costs };
        let text = table(&[row]);
        let line: Vec<&str> = text.lines().last().unwrap_or_default().split_whitespace().collect();
        assert_eq!(line, ["a", "2.000", "(1.00)", "3.000", "(1.50)", "-"]);
    }
}
