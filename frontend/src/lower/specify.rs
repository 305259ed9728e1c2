//! Module paths of specify blocks (IEEE 1800 30).
//!
//! What drives a destination of paths does so after the delay of the path whose source changed last, of several the shortest
//! (30.5.3): a variable for each source holds when it changed, and the delays are computed from those when they are needed.

use super::assign::Mode;
use super::code::Code;
use super::types::{Int, LOGIC};
use crate::document::{ExprId, ExprKind, SymbolId, SymbolKind};

const TIME: Int = Int { width: 64, signed: true, four: true };

/// A path from one source.
struct Path {
    /// The variable with the time of the last change of the source.
    changed: String,
    /// Whether it counts now.
    condition: Option<ExprId>,
    /// Whether it counts where no condition holds.
    otherwise: bool,
    /// For rise, fall and turn-off.
    delays: Vec<ExprId>,
}

impl Code<'_, '_> {
    /// Finds the paths of a module, and the delays of what drives their destinations.
    pub(crate) fn paths(&mut self, members: &[SymbolId]) {
        let mut destinations: Vec<(SymbolId, Vec<Path>)> = Vec::new();
        let mut sources: Vec<(ExprId, String, String)> = Vec::new();
        for &block in members {
            let SymbolKind::Specify { members } = self.l.symbol_kind(block) else { continue };
            for &s in members {
                let SymbolKind::Path { edge, inputs, outputs, condition, dependent, delays } =
                    self.l.symbol_kind(s)
                else {
                    continue;
                };
                self.place = self.l.symbol(s).place;
                for &input in inputs {
                    let changed = self.changed(input, edge, &mut sources);
                    for &output in outputs {
                        let Some(net) = self.root(output) else { continue };
                        let at = match destinations.iter().position(|d| d.0 == net) {
                            Some(at) => at,
                            None => {
                                destinations.push((net, Vec::new()));
                                destinations.len() - 1
                            }
                        };
                        destinations[at].1.push(Path {
                            changed: changed.clone(),
                            condition: *condition,
                            otherwise: *dependent && condition.is_none(),
                            delays: delays.clone(),
                        });
                    }
                }
            }
        }
        for (net, paths) in destinations {
            let delays = self.path_delays(&paths);
            self.path_delays.insert(net, delays);
        }
    }

    /// The mode in which something drives a destination of paths.
    pub(crate) fn on_path(&self, target: ExprId, mode: Mode) -> Mode {
        match mode {
            Mode::Continuous { delays, strength } if delays.is_empty() => {
                let target = match self.l.expr(target).kind {
                    ExprKind::Assign { left, .. } => left,
                    _ => target,
                };
                let delays = self.root(target).and_then(|net| self.path_delays.get(&net).cloned());
                Mode::Continuous { delays: delays.unwrap_or_default(), strength }
            }
            mode => mode,
        }
    }

    /// The variable with the time at which a source changed last; −1 before.
    fn changed(&mut self, e: ExprId, edge: &str, sources: &mut Vec<(ExprId, String, String)>) -> String {
        if let Some(known) = sources.iter().find(|s| s.0 == e && s.1 == edge) {
            return known.2.clone();
        }
        let never = self.small(-1, TIME);
        let variable = self.val(format_args!("moore.variable {never} : <l64>"));
        let detect = match edge {
            "PosEdge" => "posedge",
            "NegEdge" => "negedge",
            "BothEdges" => "edge",
            _ => "any",
        };
        self.process("always", |c| {
            c.nest("moore.wait_event", |c| {
                let value = c.value(e);
                let ty = c.ty(c.ty_of(e));
                c.line(format_args!("moore.detect_event {detect} {value} : {ty}"));
            });
            let now = c.val("moore.builtin.time");
            let now = c.val(format_args!("moore.time_to_logic {now}"));
            c.line(format_args!("moore.blocking_assign {variable}, {now} : l64"));
        });
        sources.push((e, edge.to_owned(), variable.clone()));
        variable
    }

    /// The delays of the path that is in effect.
    fn path_delays(&mut self, paths: &[Path]) -> Vec<String> {
        let count = paths.iter().map(|p| p.delays.len().clamp(1, 3)).max().unwrap_or(1);
        let mut latest = self.small(-1, TIME);
        let zero = self.small(0, TIME);
        let mut best = vec![zero; count];
        let mut any: Option<String> = None;
        let mut conditions = Vec::new();
        for path in paths {
            let condition = path.condition.map(|e| {
                let value = self.value_as(e, LOGIC);
                // An unknown condition counts as true (30.4.4).
                let no = self.small(0, LOGIC);
                let holds = self.val(format_args!("moore.case_ne {value}, {no} : l1"));
                self.val(format_args!("moore.int_to_logic {holds} : i1"))
            });
            if let Some(holds) = &condition {
                any = Some(match any {
                    Some(other) => self.val(format_args!("moore.or {other}, {holds} : l1")),
                    None => holds.clone(),
                });
            }
            conditions.push(condition);
        }
        for (path, condition) in paths.iter().zip(conditions) {
            let condition = match (condition, path.otherwise, &any) {
                (None, true, Some(any)) => Some(self.val(format_args!("moore.not {any} : l1"))),
                (condition, ..) => condition,
            };
            let changed = self.val(format_args!("moore.read {} : <l64>", path.changed));
            let newer = self.val(format_args!("moore.sgt {changed}, {latest} : l64 -> l1"));
            let same = self.val(format_args!("moore.eq {changed}, {latest} : l64 -> l1"));
            let counts = |c: &mut Self, what: String| match &condition {
                Some(holds) => c.val(format_args!("moore.and {what}, {holds} : l1")),
                None => what,
            };
            let (newer, same) = (counts(self, newer), counts(self, same));
            for (i, best) in best.iter_mut().enumerate() {
                let Some(e) = path.delays.get(i).or(path.delays.last()) else { continue };
                let delay = self.delay(*e);
                let delay = self.val(format_args!("moore.time_to_logic {delay}"));
                let shorter = self.val(format_args!("moore.slt {delay}, {best} : l64 -> l1"));
                let also = self.val(format_args!("moore.and {same}, {shorter} : l1"));
                let taken = self.val(format_args!("moore.or {newer}, {also} : l1"));
                *best = self.choose(&taken, &delay, best);
            }
            latest = self.choose(&newer, &changed, &latest);
        }
        best.into_iter().map(|delay| self.val(format_args!("moore.logic_to_time {delay}"))).collect()
    }

    fn choose(&mut self, condition: &str, yes: &str, no: &str) -> String {
        let result = self.fresh();
        self.line(format_args!("{result} = moore.conditional {condition} : l1 -> l64 {{"));
        self.inside(|c| c.line(format_args!("moore.yield {yes} : l64")));
        self.line("} {");
        self.inside(|c| c.line(format_args!("moore.yield {no} : l64")));
        self.line("}");
        result
    }

    /// The variable or net that an expression is (a part of).
    fn root(&self, e: ExprId) -> Option<SymbolId> {
        match &self.l.expr(e).kind {
            ExprKind::Name((s,)) => Some(*s),
            ExprKind::Element { value, .. }
            | ExprKind::Range { value, .. }
            | ExprKind::Member { value, .. }
            | ExprKind::Convert { operand: value, .. } => self.root(*value),
            _ => None,
        }
    }
}
