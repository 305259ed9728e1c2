//! The page of a certificate.

use super::{Certificate, DesignEntry};
use crate::compare::VerdictName;
use crate::widths::WIDTHS;
use std::fmt::Write as _;

const STYLE: &str = "body{font:15px/1.5 system-ui,sans-serif;max-width:72em;margin:2em auto;padding:0 1em;color:#222}\
table{border-collapse:collapse;margin:1em 0}td,th{border:1px solid #ccc;padding:.2em .6em;text-align:left;vertical-align:top}\
th{background:#f3f3f3}.n{text-align:right}.equal{color:#17692b}.diverged{color:#b00020}.unsupported,.limit{color:#8a5a00}\
.verdict{font-size:1.6em;font-weight:600}pre{background:#f6f6f6;padding:1em;overflow:auto;font-size:12px}code{background:#f3f3f3}";

/// The page.
pub fn page(certificate: &Certificate) -> String {
    let mut out = String::new();
    let c = certificate;
    let verdict = c.verdict;
    let _ = write!(
        out,
        "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>circt-sim parity: {verdict}</title>\
         <style>{STYLE}</style></head>\n<body>\n<h1>Parity certificate</h1>\n<p class=\"verdict {verdict}\">{}</p>\n",
        match verdict {
            VerdictName::Equal => "Equal: no difference between the engines was found.".to_owned(),
            VerdictName::Limit =>
                "Limit: some runs were ended from outside; up to there they were equal.".to_owned(),
            VerdictName::Unsupported => "Unsupported: not everything could be compared.".to_owned(),
            VerdictName::Diverged => "Diverged: the engines differ.".to_owned(),
        }
    );
    let t = &c.totals;
    section(&mut out, "What was compared");
    let count = |verdict| t.verdicts.get(&verdict).copied().unwrap_or(0);
    rows(
        &mut out,
        &[
            ("designs compared", t.compared.to_string()),
            ("equal", count(VerdictName::Equal).to_string()),
            ("diverged", count(VerdictName::Diverged).to_string()),
            ("limit", count(VerdictName::Limit).to_string()),
            ("unsupported", count(VerdictName::Unsupported).to_string()),
            ("not loaded (no engine runs them)", t.not_loaded.to_string()),
            ("designs with a race (a label; engines agree under each order)", t.races.to_string()),
            ("checkpoints that were the same", t.checkpoints.to_string()),
            ("events, activations of the reference engine", format!("{}, {}", t.events, t.activations)),
            ("static sites where native code can be left", t.sites.to_string()),
            ("of them reached; left there", format!("{}; {}", t.sites_reached, t.sites_forced)),
            ("deopts forced", t.forced.to_string()),
            ("strict runs: not native", t.fallbacks.to_string()),
        ],
    );
    bars(&mut out, "Designs by verdict", t.verdicts.iter().map(|(v, n)| (v.to_string(), *n)));
    section(&mut out, "Lanes");
    out.push_str("<table><tr><th>lane</th><th>verdicts of runs</th></tr>\n");
    for (lane, verdicts) in &t.runs {
        let list: Vec<String> =
            verdicts.iter().map(|(v, n)| format!("{n} <span class=\"{v}\">{v}</span>")).collect();
        let _ = writeln!(out, "<tr><td>{lane}</td><td>{}</td></tr>", list.join(", "));
    }
    out.push_str("</table>\n");
    generated(&mut out, c);
    section(&mut out, "Coverage");
    let _ = writeln!(
        out,
        "<p>{} of {} rules of the specification were exercised on the reference engine.</p>",
        c.rules.len(),
        c.rules_known
    );
    bars(
        &mut out,
        "Rules",
        [
            ("exercised".to_owned(), c.rules.len() as u64),
            ("others".to_owned(), c.rules_known.saturating_sub(c.rules.len() as u64)),
        ],
    );
    section(&mut out, "Degraded engines, suppressions, limits");
    if c.degraded.is_empty() {
        out.push_str("<p>No engine gave anything up.</p>\n");
    }
    for line in &c.degraded {
        let _ = writeln!(out, "<p>{}</p>", escape(line));
    }
    out.push_str("<table><tr><th>not compared</th><th>why</th></tr>\n");
    for s in &c.suppressions {
        let _ = writeln!(out, "<tr><td>{}</td><td>{}</td></tr>", escape(&s.name), escape(&s.reason));
    }
    out.push_str("</table>\n");
    let _ = writeln!(
        out,
        "<p>A run takes at most {} epsilon steps, the same for all engines. {} orders of processes; at most {} single check \
         points and {} single sites of each design.</p>",
        c.request.steps, c.request.seeds, c.request.points, c.request.sites
    );
    let limits: Vec<String> = c.request.limits.iter().map(|(what, n)| format!("{what}: {n}")).collect();
    let _ = writeln!(out, "<p>So are the limits of a run. {}.</p>", escape(&limits.join("; ")));
    designs(&mut out, c);
    section(&mut out, "How it was made");
    rows(
        &mut out,
        &[
            ("circt-sim", c.tool.version.clone()),
            ("specification", c.tool.specification.clone()),
            ("CIRCT", c.tool.circt.clone()),
            ("target", c.tool.target.clone()),
            ("processor", c.tool.features.join(", ")),
            ("parts", c.request.shards.join(", ")),
        ],
    );
    let _ = writeln!(out, "<p>The same again:</p><pre>{}</pre>", escape(&c.request.command));
    section(&mut out, "Timing");
    out.push_str("<p>All that two runs on the same input may differ in.</p>\n");
    rows(
        &mut out,
        &[
            ("seconds", format!("{:.1}", c.timing.seconds)),
            ("of them for generated cases", format!("{:.1}", c.timing.generated_seconds)),
            (
                "cut by time",
                if c.timing.cut_by_time { "yes: not all that was asked for was run" } else { "no" }
                    .to_owned(),
            ),
        ],
    );
    let mut slowest: Vec<(&String, &u64)> = c.timing.designs.iter().collect();
    slowest.sort_by_key(|(name, ms)| (std::cmp::Reverse(**ms), (*name).clone()));
    bars(
        &mut out,
        "Milliseconds, the 20 slowest designs",
        slowest.into_iter().take(20).map(|(n, ms)| (n.clone(), *ms)),
    );
    out.push_str("</body></html>\n");
    out
}

fn generated(out: &mut String, c: &Certificate) {
    section(out, "Generated cases");
    let Some(g) = &c.generated else {
        out.push_str("<p>None.</p>\n");
        return;
    };
    let verdicts: Vec<String> = g.verdicts.iter().map(|(v, n)| format!("{n} {v}")).collect();
    rows(
        out,
        &[
            ("seed", g.seed.to_string()),
            ("cases that count", g.cases.to_string()),
            ("verdicts of all designs", verdicts.join(", ")),
            ("too small or short to count", g.small.to_string()),
            ("rejected by the loader", g.rejected.to_string()),
            ("checkpoints that were the same", g.checkpoints.to_string()),
            ("deopts forced", g.forced.to_string()),
            ("rules exercised", g.rules.len().to_string()),
            ("operations", g.operations.len().to_string()),
        ],
    );
    bars(out, "Cases by family", g.families.iter().map(|(name, n)| (name.clone(), *n)));
    out.push_str("<details><summary>Operations by width: designs in which they ran natively and were equal</summary><table><tr><th>operation</th>");
    for width in WIDTHS {
        let _ = write!(out, "<th class=\"n\">{width}</th>");
    }
    out.push_str("</tr>\n");
    for (name, classes) in &g.operations {
        let _ = write!(out, "<tr><td>{name}</td>");
        for width in WIDTHS {
            let _ = write!(
                out,
                "<td class=\"n\">{}</td>",
                classes.get(width).map_or(String::new(), u64::to_string)
            );
        }
        out.push_str("</tr>\n");
    }
    out.push_str("</table></details>\n");
    for finding in &g.findings {
        let verdict = finding.verdict.map_or("rejected".to_owned(), |v| v.to_string());
        let _ = writeln!(
            out,
            "<p>case {}: {verdict} {} {}</p>",
            finding.case,
            escape(&finding.variant),
            escape(&finding.detail)
        );
    }
}

fn designs(out: &mut String, c: &Certificate) {
    section(out, "Designs");
    out.push_str(
        "<table><tr><th>design</th><th>digest</th><th>verdict</th><th class=\"n\">checkpoints</th><th class=\"n\">steps</th>\
         <th class=\"n\">deopts</th><th>notes</th></tr>\n",
    );
    let row = |out: &mut String, d: &DesignEntry| {
        let verdict = d.verdict.map_or("not loaded".to_owned(), |v| v.to_string());
        let mut notes = Vec::new();
        if d.race {
            notes.push("race".to_owned());
        }
        if d.cut {
            notes.push("cut at the limit of steps".to_owned());
        }
        if !d.detail.is_empty() {
            notes.push(escape(&d.detail));
        }
        let _ = writeln!(
            out,
            "<tr><td>{}</td><td><code>{}</code></td><td class=\"{verdict}\">{verdict}</td><td class=\"n\">{}</td><td class=\"n\">{}</td>\
             <td class=\"n\">{}</td><td>{}</td></tr>",
            escape(&d.name),
            d.digest,
            d.checkpoints,
            d.steps,
            d.forced,
            notes.join("; ")
        );
    };
    // What needs attention comes first.
    let equal = |d: &&DesignEntry| d.verdict == Some(VerdictName::Equal);
    c.designs.iter().filter(|d| !equal(d)).for_each(|d| row(out, d));
    c.designs.iter().filter(equal).for_each(|d| row(out, d));
    out.push_str("</table>\n");
    for d in c.designs.iter().filter(|d| d.explanation.is_some()) {
        let text = d.explanation.as_deref().unwrap_or_default();
        let _ = writeln!(out, "<h3>{}</h3><pre>{}</pre>", escape(&d.name), escape(text));
    }
}

fn section(out: &mut String, title: &str) {
    let _ = writeln!(out, "<h2>{title}</h2>");
}

fn rows(out: &mut String, rows: &[(&str, String)]) {
    out.push_str("<table>\n");
    for (name, value) in rows {
        let _ = writeln!(out, "<tr><td>{name}</td><td>{}</td></tr>", escape(value));
    }
    out.push_str("</table>\n");
}

/// A chart of bars.
fn bars(out: &mut String, title: &str, values: impl IntoIterator<Item = (String, u64)>) {
    let values: Vec<(String, u64)> = values.into_iter().collect();
    let most = values.iter().map(|v| v.1).max().unwrap_or(0).max(1);
    let height = values.len() * 22;
    let _ = writeln!(
        out,
        "<figure><figcaption>{title}</figcaption><svg width=\"900\" height=\"{height}\" role=\"img\">"
    );
    for (i, (name, value)) in values.iter().enumerate() {
        let (y, width) = (i * 22, value * 400 / most);
        let shown: String = name.chars().rev().take(48).collect::<Vec<_>>().into_iter().rev().collect();
        let _ = writeln!(
            out,
            "<text x=\"390\" y=\"{}\" text-anchor=\"end\" font-size=\"13\">{}</text><rect x=\"400\" y=\"{}\" width=\"{width}\" \
             height=\"16\" fill=\"#4a7ebb\"/><text x=\"{}\" y=\"{}\" font-size=\"13\">{value}</text>",
            y + 15,
            escape(&shown),
            y + 3,
            406 + width,
            y + 15
        );
    }
    out.push_str("</svg></figure>\n");
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
