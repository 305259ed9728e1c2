//! The figures for people.

use super::measure::{Figures, TOTALS};

/// What was measured, and how to read the tables.
pub fn title(tools: &[String]) -> String {
    let mut out = String::new();
    tools.iter().for_each(|tool| out.push_str(&format!("{tool}\n")));
    out.push_str(
        "seconds are processor time; ~: computed from the steady speed; first: build and shortest run\n",
    );
    out
}

/// The table of a design and a number of copies.
pub fn design(rows: &[Figures]) -> String {
    let mut out = rows.first().map(columns).unwrap_or_default();
    let speed =
        |tool: &str| rows.iter().find(|row| row.tool == tool && row.failure.is_none()).map(|row| row.steady);
    let peers = (speed("Icarus"), speed("Verilator"));
    rows.iter().for_each(|row| out.push_str(&line(row, peers)));
    out
}

fn columns(row: &Figures) -> String {
    let copies = if row.copies > 1 { format!(" x{}", row.copies) } else { String::new() };
    let name = format!("{}{copies}", row.design);
    let totals: String = TOTALS.iter().map(|cycles| format!(" {:>9}", format!("{cycles:.0e}"))).collect();
    format!(
        "\n{name:<28} {:>8} {:>8} {:>11}{totals} {:>8} {:>9} {:>9} {:>10} {:>10}\n",
        "build s", "first s", "cycles/s", "MiB", "/Icarus", "/Verilat.", "instr/cyc", "instr/ev"
    )
}

fn line(row: &Figures, (icarus, verilator): (Option<f64>, Option<f64>)) -> String {
    let name = &row.tool;
    if let Some(failure) = &row.failure {
        return format!("{name:<28} {failure}\n");
    }
    let totals: String = row
        .totals
        .iter()
        .map(|total| {
            format!(
                " {:>9}",
                format!("{}{}", if total.extrapolated { "~" } else { "" }, short(total.seconds))
            )
        })
        .collect();
    let ratio = |peer: Option<f64>| peer.map_or("-".to_owned(), |peer| format!("{:.3}", row.steady / peer));
    let count = |count: Option<f64>| count.map_or("-".to_owned(), |count| format!("{count:.0}"));
    let differs = if row.agrees == Some(false) { "  OUTPUT DIFFERS" } else { "" };
    format!(
        "{name:<28} {:>8} {:>8} {:>11.0}{totals} {:>8.1} {:>9} {:>9} {:>10} {:>10}{differs}\n",
        short(row.built.cpu),
        short(row.built.cpu + row.first.cpu),
        row.steady,
        row.memory as f64 / f64::from(1 << 20),
        ratio(icarus),
        ratio(verilator),
        count(row.instructions_per_cycle),
        count(row.instructions_per_event),
    )
}

/// Seconds in a few characters.
fn short(seconds: f64) -> String {
    match seconds {
        s if s < 10.0 => format!("{s:.3}"),
        s if s < 1000.0 => format!("{s:.1}"),
        s => format!("{s:.0}"),
    }
}
