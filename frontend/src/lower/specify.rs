//! Module paths of specify blocks (IEEE 1800 30).
//!
//! A destination of paths follows what drives it, bit by bit, after the delay of the path whose source changed last, of several the
//! shortest (30.5.3): a variable for each source holds when it changed, and a delay is computed from those when it is needed. It counts
//! from that change, so that what a gate on the way has taken is part of it (30.7).

use super::assign::Mode;
use super::code::Code;
use super::select::{Index, Target};
use super::types::{Int, LOGIC};
use crate::document::{ExprId, ExprKind, SymbolId, SymbolKind};

const TIME: Int = Int { width: 64, signed: true, four: true };

/// Which delay is for a change from 0 to 1, 1 to 0, 0 to Z, Z to 1, 1 to Z and Z to 0, by how many there are (table 30-2).
const TRANSITIONS: [(usize, [usize; 6]); 4] =
    [(1, [0; 6]), (2, [0, 1, 0, 0, 1, 1]), (3, [0, 1, 2, 0, 2, 1]), (6, [0, 1, 2, 3, 4, 5])];

/// A path from one source to some bits of a destination.
struct Path {
    /// The variable with the time of the last change of the source.
    changed: String,
    /// Whether it counts now.
    condition: Option<ExprId>,
    /// Whether it counts where no condition holds.
    otherwise: bool,
    /// For each kind of change.
    delays: Vec<ExprId>,
    /// The lowest bit, and how many.
    bits: (u32, u32),
}

/// Whether a bit was and becomes 0, 1, and Z.
struct Change {
    old: [String; 3],
    new: [String; 3],
}

impl Code<'_, '_> {
    /// Finds the paths of a module, and makes their destinations follow.
    pub(crate) fn paths(&mut self, members: &[SymbolId]) {
        let mut destinations: Vec<(SymbolId, Target, Vec<Path>)> = Vec::new();
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
                        let root = self.root(output);
                        let (Some(root), Some((target, low, width))) = (root, self.narrow(output)) else {
                            self.error("a module path ends at bits of a net or variable");
                            continue;
                        };
                        let at = match destinations.iter().position(|d| d.0 == root) {
                            Some(at) => at,
                            None => {
                                destinations.push((root, target, Vec::new()));
                                destinations.len() - 1
                            }
                        };
                        destinations[at].2.push(Path {
                            changed: changed.clone(),
                            condition: *condition,
                            otherwise: *dependent && condition.is_none(),
                            delays: delays.clone(),
                            bits: (low, width),
                        });
                    }
                }
            }
        }
        for (s, target, paths) in destinations {
            self.destination(s, target, &paths);
        }
    }

    /// Drivers of a net at the end of paths drive another one that it follows; of a variable the port follows.
    fn destination(&mut self, s: SymbolId, whole: Target, paths: &[Path]) {
        let Some(int) = whole.int.filter(|_| !self.sources.contains_key(&s)) else { return };
        let ty = &whole.ty;
        let (source, out) = if let SymbolKind::Net { .. } = self.l.symbol_kind(s) {
            let kind = self.l.net_kind(s);
            let kind = if kind == "trireg" { "wire" } else { &kind };
            let source = self.val_at(format_args!("moore.net {kind} : <{ty}>"));
            self.sources.insert(s, source.clone());
            (source, whole.reference.clone())
        } else {
            let out = self.val_at(format_args!("moore.variable : <{ty}>"));
            self.late_outputs.insert(s, out.clone());
            (whole.reference.clone(), out)
        };
        // When this has what the source has, it is known which source of a path changed, whatever the order of processes.
        let settled = self.val_at(format_args!("moore.variable : <{ty}>"));
        let now = self.val(format_args!("moore.read {source} : <{ty}>"));
        let zero = self.time(0);
        let target = Target { reference: settled.clone(), ..whole.clone() };
        self.store(&target, &now, &Mode::Continuous { delays: vec![zero], strength: None });
        let bit = Int { width: 1, signed: false, four: int.four };
        for n in 0..int.width {
            let part = |c: &mut Self, reference: &str| {
                let of = Target { reference: reference.to_owned(), ..whole.clone() };
                c.extract_ref(of, Index::Constant(i64::from(n)), 1)
            };
            let here: Vec<&Path> =
                paths.iter().filter(|p| p.bits.0 <= n && n - p.bits.0 < p.bits.1).collect();
            let from = if here.is_empty() { &source } else { &settled };
            let (Some(from), Some(to)) = (part(self, from), part(self, &out)) else { continue };
            let read =
                |c: &mut Self, of: &Target| c.val(format_args!("moore.read {} : <{}>", of.reference, of.ty));
            let value = read(self, &from);
            if here.is_empty() {
                self.op(format_args!("moore.assign {}, {value} : {}", to.reference, to.ty));
                continue;
            }
            let old = read(self, &to);
            let [old, new] = [old, value.clone()].map(|value| self.resize(value, bit, LOGIC, false));
            let delay = self.path_delay(&here, old, new);
            self.store(&to, &value, &Mode::Continuous { delays: vec![delay], strength: None });
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

    /// How long a bit still takes by the path that is in effect.
    fn path_delay(&mut self, paths: &[&Path], old: String, new: String) -> String {
        let mut change = None;
        let mut latest = self.small(-1, TIME);
        let zero = self.small(0, TIME);
        let mut best = zero.clone();
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
            if path.delays.len() > 1 && change.is_none() {
                change = Some(self.change(&old, &new));
            }
            let Some(delay) = self.delay_of_change(&path.delays, change.as_ref()) else { continue };
            let shorter = self.val(format_args!("moore.slt {delay}, {best} : l64 -> l1"));
            let also = self.val(format_args!("moore.and {same}, {shorter} : l1"));
            let taken = self.val(format_args!("moore.or {newer}, {also} : l1"));
            best = self.choose(&taken, &delay, &best);
            latest = self.choose(&newer, &changed, &latest);
        }
        let now = self.val("moore.builtin.time");
        let now = self.val(format_args!("moore.time_to_logic {now}"));
        let end = self.val(format_args!("moore.add {latest}, {best} : l64"));
        let late = self.val(format_args!("moore.slt {end}, {now} : l64 -> l1"));
        let rest = self.val(format_args!("moore.sub {end}, {now} : l64"));
        let rest = self.choose(&late, &zero, &rest);
        self.val(format_args!("moore.logic_to_time {rest}"))
    }

    fn change(&mut self, old: &str, new: &str) -> Change {
        let states = ["b0", "b1", "bZ"].map(|digit| self.val(format_args!("moore.constant {digit} : l1")));
        let [old, new] = [old, new].map(|bit| {
            states.clone().map(|state| {
                let is = self.val(format_args!("moore.case_eq {bit}, {state} : l1"));
                self.val(format_args!("moore.int_to_logic {is} : i1"))
            })
        });
        Change { old, new }
    }

    /// The delay of a path for a change of a bit (30.5.1, 30.5.2).
    fn delay_of_change(&mut self, delays: &[ExprId], change: Option<&Change>) -> Option<String> {
        let given: Vec<String> = delays
            .iter()
            .map(|e| {
                let delay = self.delay(*e);
                self.val(format_args!("moore.time_to_logic {delay}"))
            })
            .collect();
        let (Some(change), false) = (change, given.len() == 1) else { return given.into_iter().next() };
        let (_, table) = TRANSITIONS.iter().rfind(|(count, _)| *count <= given.len())?;
        let [t01, t10, t0z, tz1, t1z, tz0] = table.map(|i| given[i].clone());
        let [t0x, tx1, t1x, tx0, txz, tzx] =
            match <[String; 6]>::try_from(given[6.min(given.len())..].to_vec()) {
                Ok(given) => given,
                Err(_) => [
                    self.lesser(&t0z, &t01, true),
                    self.lesser(&tz1, &t01, false),
                    self.lesser(&t1z, &t10, true),
                    self.lesser(&tz0, &t10, false),
                    self.lesser(&t1z, &t0z, false),
                    self.lesser(&tz1, &tz0, true),
                ],
            };
        let mut to = |zero: &str, one: &str, z: &str, x: &str| {
            let delay = self.choose(&change.new[2], z, x);
            let delay = self.choose(&change.new[1], one, &delay);
            self.choose(&change.new[0], zero, &delay)
        };
        let from = [to(&t10, &t10, &t1z, &t1x), to(&t01, &t01, &t0z, &t0x), to(&tz0, &tz1, &tzx, &tzx)];
        let [from1, from0, fromz] = from;
        let delay = to(&tx0, &tx1, &txz, &txz);
        let delay = self.choose(&change.old[2], &fromz, &delay);
        let delay = self.choose(&change.old[1], &from1, &delay);
        Some(self.choose(&change.old[0], &from0, &delay))
    }

    /// The shorter or the longer of two delays.
    fn lesser(&mut self, a: &str, b: &str, shorter: bool) -> String {
        let less = self.val(format_args!("moore.slt {a}, {b} : l64 -> l1"));
        if shorter { self.choose(&less, a, b) } else { self.choose(&less, b, a) }
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
