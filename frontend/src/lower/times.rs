//! `$time` and its family (IEEE 1800 20.3), `$printtimescale` (20.4.2).

use super::code::Code;
use super::names::quote;
use super::types::Int;
use crate::document::{ExprId, ExprKind, SymbolKind, TypeId};

impl Code<'_, '_> {
    /// The simulation time in units of the module, rounded (20.3).
    pub(super) fn now(&mut self, name: &str, ty: TypeId) -> String {
        let (unit, _) = self.scale;
        let time = self.val("moore.builtin.time");
        let mut value = self.val(format_args!("moore.time_to_logic {time}"));
        if name == "$realtime" {
            let value = self.val(format_args!("moore.logic_to_int {value} : l64"));
            let value = self.val(format_args!("moore.uint_to_real {value} : i64 -> f64"));
            let unit = self.real(unit as f64);
            return self.val(format_args!("moore.fdiv {value}, {unit} : f64"));
        }
        let int = Int::unsigned(64, true);
        if self.scale.0 != self.l.precision && unit > 1 {
            let half = self.small((unit / 2) as i64, int);
            value = self.val(format_args!("moore.add {value}, {half} : l64"));
        }
        let unit = self.small(unit as i64, int);
        let value = self.val(format_args!("moore.divu {value}, {unit} : l64"));
        self.fit(value, int, ty)
    }

    /// `$printtimescale` (20.4.2).
    pub(super) fn print_time_scale(&mut self, arguments: &[ExprId]) {
        let mut scale = self.scale;
        let mut path = None;
        if let Some(e) = arguments.first() {
            let ExprKind::Symbol((s,)) = self.l.expr(*e).kind else {
                return self.error("$printtimescale takes the name of a module");
            };
            let body = match self.l.symbol_kind(s) {
                SymbolKind::Instance { body, .. } => *body,
                _ => s,
            };
            if let SymbolKind::Body { scale: text, .. } = self.l.symbol_kind(body) {
                scale = super::scale_of(text.as_deref());
            }
            path = Some(
                self.l.path(s).or_else(|| self.l.path(body)).unwrap_or_else(|| self.l.symbol(s).name.clone()),
            );
        }
        let name = match path {
            Some(path) => self.val(format_args!("moore.fmt.literal {}", quote(path.as_bytes()))),
            None => {
                let path = self.own_path();
                self.val(format_args!("moore.fmt.string {path}"))
            }
        };
        let head = self.val("moore.fmt.literal \"Time scale of (\"");
        let text = format!(") is {} / {}\n", time_text(scale.0), time_text(scale.1));
        let tail = self.val(format_args!("moore.fmt.literal {}", quote(text.as_bytes())));
        let message = self.val(format_args!("moore.fmt.concat ({head}, {name}, {tail})"));
        self.op(format_args!("moore.builtin.display {message}"));
    }
}

/// A time unit such as `10ns`.
fn time_text(fs: u64) -> String {
    let units = ["fs", "ps", "ns", "us", "ms", "s"];
    let mut value = fs.max(1);
    let mut unit = 0;
    while value.is_multiple_of(1000) && unit + 1 < units.len() {
        value /= 1000;
        unit += 1;
    }
    format!("{value}{}", units[unit])
}
