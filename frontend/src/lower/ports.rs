//! Ports that join nets (IEEE 1800 23.3.3.7): a net inside and the net outside are one net.
//!
//! Most such ports may as well hand a value on, which is cheaper. It makes a difference where what drives a net has another
//! strength than strong, where several drive the net outside or someone inside of an input, and where the net is forced.
//! Which ports those are follows from all bodies together: a port is *joined* if one of its connections asks for it.

use super::Lower;
use crate::document::{ExprId, ExprKind, StmtKind, SymbolId, SymbolKind};
use std::collections::{HashMap, HashSet};

/// What is known of a net.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
struct Use {
    /// Strengths count: of what drives it, or because they are looked at.
    strength: bool,
    /// The number of drivers; more than two count as two.
    drivers: u8,
    forced: bool,
}

impl Use {
    fn and(self, other: Use) -> Use {
        Use {
            strength: self.strength | other.strength,
            drivers: (self.drivers + other.drivers).min(2),
            forced: self.forced | other.forced,
        }
    }
}

/// The ports that join nets, and the kinds that nets have.
#[derive(Default)]
pub(crate) struct Joined {
    /// Ports of directions in and out that join nets.
    pub(crate) ports: HashSet<SymbolId>,
    /// Nets that have another kind than they are declared with, because of what is joined to them.
    kinds: HashMap<SymbolId, String>,
}

impl Joined {
    /// Whether a port of this direction is a reference.
    pub(crate) fn is_reference(&self, port: SymbolId, direction: &str) -> bool {
        !matches!(direction, "In" | "Out") || self.ports.contains(&port)
    }
}

/// A connection of a port that a net may be behind.
struct Connection {
    port: SymbolId,
    input: bool,
    inout: bool,
    inside: SymbolId,
    /// The nets outside, and whether the first is all of it.
    outside: Vec<SymbolId>,
    whole: bool,
}

impl Lower<'_> {
    /// Finds the ports that join nets.
    pub(super) fn find_joined(&mut self) {
        let mut uses: HashMap<SymbolId, Use> = HashMap::new();
        let mut connections = Vec::new();
        let mut add = |net: SymbolId, new: Use| {
            let entry = uses.entry(net).or_default();
            *entry = entry.and(new);
        };
        let driver = Use { drivers: 1, ..Use::default() };
        let strength = Use { strength: true, ..Use::default() };
        for s in (0..self.doc.symbols.len() as u32).map(SymbolId) {
            match self.symbol_kind(s) {
                SymbolKind::Net { kind, strength: given, initializer, .. } => {
                    if is_weak(given.as_deref()) || !is_plain(kind) {
                        add(s, driver.and(strength));
                    }
                    if initializer.is_some() {
                        add(s, driver);
                    }
                }
                SymbolKind::Assign { assignment, strength: given, .. } => {
                    if let ExprKind::Assign { left, .. } = self.expr(*assignment).kind {
                        let weak = Use { strength: is_weak(given.as_deref()), ..driver };
                        self.nets(left).into_iter().for_each(|net| add(net, weak));
                    }
                }
                SymbolKind::Gate { primitive, connections, strength: given, .. } => {
                    let weak = is_weak(given.as_deref());
                    for (n, e) in connections.iter().enumerate() {
                        if let Some(new) = self.terminal_use(*primitive, n, connections.len()) {
                            let new = Use { strength: new.strength | weak, ..new };
                            self.nets(*e).into_iter().for_each(|net| add(net, new));
                        }
                    }
                }
                SymbolKind::Alias { nets } => {
                    let both = driver.and(strength);
                    nets.iter().flat_map(|e| self.nets(*e)).for_each(|net| add(net, both));
                }
                SymbolKind::Instance { body, connections: list } => {
                    // Instances that share a body have symbols of their own for its ports.
                    for (port, (_, e, _)) in self.body_ports(*body).into_iter().zip(list) {
                        let SymbolKind::Port { direction, internal, expr, .. } = self.symbol_kind(port)
                        else {
                            continue;
                        };
                        let outside = e.map(|e| self.nets(e)).unwrap_or_default();
                        let input = direction == "In";
                        if !input {
                            outside.iter().for_each(|net| add(*net, driver));
                        }
                        let (Some(inside), None) = (*internal, *expr) else { continue };
                        if matches!(self.symbol_kind(inside), SymbolKind::Net { .. }) {
                            let whole = e.is_some_and(|e| {
                                matches!(
                                    self.expr(self.connected(e)).kind,
                                    ExprKind::Name(_) | ExprKind::HierarchicalName(_)
                                )
                            });
                            let inout = !matches!(&**direction, "In" | "Out");
                            connections.push(Connection { port, input, inout, inside, outside, whole });
                        }
                    }
                }
                _ => {}
            }
        }
        for statement in &self.doc.statements {
            let target = match &statement.kind {
                StmtKind::Force { force: true, assignment } => match self.expr(*assignment).kind {
                    ExprKind::Assign { left, .. } => left,
                    _ => continue,
                },
                _ => continue,
            };
            let forced = Use { forced: true, ..Use::default() };
            self.nets(target).into_iter().for_each(|net| add(net, forced));
        }
        for e in &self.doc.expressions {
            let ExprKind::System { arguments, .. } = &e.kind else { continue };
            let shows =
                |e: &ExprId| matches!(&self.expr(*e).kind, ExprKind::String((text,)) if shows_strength(text));
            if arguments.iter().any(shows) {
                arguments.iter().flat_map(|e| self.nets(*e)).for_each(|net| add(net, strength));
            }
        }
        self.joined = self.close(uses, &connections);
    }

    /// Follows what is known of nets through ports until nothing is new.
    fn close(&self, mut uses: HashMap<SymbolId, Use>, connections: &[Connection]) -> Joined {
        let mut joined = Joined::default();
        let kind =
            |kinds: &HashMap<SymbolId, String>, net: SymbolId| match (kinds.get(&net), self.symbol_kind(net))
            {
                (Some(kind), _) => kind.clone(),
                (None, SymbolKind::Net { kind, .. }) => kind.to_ascii_lowercase(),
                _ => String::new(),
            };
        loop {
            let mut changed = false;
            for c in connections {
                let known = |net: &SymbolId| uses.get(net).copied().unwrap_or_default();
                let (mut inside, outside): (Use, Vec<Use>) =
                    (known(&c.inside), c.outside.iter().map(known).collect());
                let shared = outside.iter().any(|u| u.drivers > 1 || u.strength || u.forced);
                let wanted =
                    inside.strength || inside.forced || if c.input { inside.drivers > 0 } else { shared };
                if !c.inout {
                    if !wanted && !joined.ports.contains(&c.port) {
                        continue;
                    }
                    changed |= joined.ports.insert(c.port);
                }
                for (net, old) in c.outside.iter().zip(outside) {
                    // An input that is driven inside is as good as driven by two.
                    let back = if c.input && inside.drivers > 0 { 2 } else { 0 };
                    let new = Use {
                        strength: old.strength | inside.strength,
                        forced: old.forced | inside.forced,
                        drivers: old.drivers.max(back),
                    };
                    inside.forced |= new.forced;
                    if !c.input {
                        inside.drivers = inside.drivers.max(new.drivers);
                    }
                    changed |= uses.insert(*net, new) != Some(new);
                    let (inner, outer) = (kind(&joined.kinds, c.inside), kind(&joined.kinds, *net));
                    if c.whole && inner != outer && dominates(&inner, &outer) {
                        joined.kinds.insert(*net, inner);
                        changed = true;
                    }
                }
                changed |= uses.insert(c.inside, inside) != Some(inside);
            }
            if !changed {
                return joined;
            }
        }
    }

    /// The kind of a net, as the ports that it is joined through make it (table 23-1).
    pub(crate) fn net_kind(&self, net: SymbolId) -> String {
        match (self.joined.kinds.get(&net), self.symbol_kind(net)) {
            (Some(kind), _) => kind.clone(),
            (None, SymbolKind::Net { kind, .. }) => kind.to_ascii_lowercase(),
            _ => "wire".to_owned(),
        }
    }

    /// What is connected, without the assignment that slang makes of it.
    pub(crate) fn connected(&self, e: ExprId) -> ExprId {
        match self.expr(e).kind {
            ExprKind::Assign { left, .. } => left,
            _ => e,
        }
    }

    /// The nets that an expression consists of, which may be parts and concatenations; none if something else is in it.
    pub(crate) fn nets(&self, e: ExprId) -> Vec<SymbolId> {
        let mut found = Vec::new();
        let mut stack = vec![self.connected(e)];
        while let Some(e) = stack.pop() {
            match &self.expr(e).kind {
                ExprKind::Name((s,)) | ExprKind::HierarchicalName((s,)) => {
                    if matches!(self.symbol_kind(*s), SymbolKind::Net { .. }) {
                        found.push(*s);
                    }
                }
                ExprKind::Element { value, .. }
                | ExprKind::Range { value, .. }
                | ExprKind::Member { value, .. } => stack.push(*value),
                ExprKind::Convert { operand, .. } => stack.push(*operand),
                ExprKind::Concat((parts,)) => stack.extend(parts),
                _ => {}
            }
        }
        found
    }

    /// What terminal `n` of `count` of a gate does to the net that is connected.
    fn terminal_use(&self, primitive: SymbolId, n: usize, count: usize) -> Option<Use> {
        let name = self.symbol(primitive).name.as_str();
        let driver = Some(Use { drivers: 1, ..Use::default() });
        let switched = Some(Use { drivers: 1, strength: true, forced: false });
        match (self.symbol_kind(primitive), name) {
            (SymbolKind::Primitive { kind, .. }, _) if kind == "UserDefined" => driver.filter(|_| n == 0),
            (_, "buf" | "not") => driver.filter(|_| n + 1 < count),
            (_, "bufif0" | "bufif1" | "notif0" | "notif1") => switched.filter(|_| n == 0),
            (_, "pullup" | "pulldown") => switched,
            (_, name) if name.contains("tran") => switched.filter(|_| n < 2),
            (_, name) if name.ends_with("mos") => match n {
                0 => switched,
                1 => Some(Use { strength: true, ..Use::default() }),
                _ => None,
            },
            _ => driver.filter(|_| n == 0),
        }
    }
}

/// Whether strengths say something else than strong.
fn is_weak(strength: Option<&[String]>) -> bool {
    strength.unwrap_or_default().iter().any(|word| !word.to_ascii_lowercase().starts_with("strong"))
}

/// Whether nets of a kind have no strength of their own and resolve as wires do.
fn is_plain(kind: &str) -> bool {
    matches!(kind.to_ascii_lowercase().as_str(), "wire" | "tri" | "uwire" | "userdefined")
}

/// Whether a net inside makes one outside of its kind (table 23-1).
fn dominates(inside: &str, outside: &str) -> bool {
    let plain = |kind| matches!(kind, "wire" | "tri");
    let supply = |kind| matches!(kind, "supply0" | "supply1");
    plain(outside) && !plain(inside)
        || supply(inside) && !supply(outside)
        || inside == "uwire" && !supply(outside)
        || matches!(inside, "tri0" | "tri1") && outside == "trireg"
}

/// Whether a format has a strength in it.
fn shows_strength(text: &str) -> bool {
    text.split('%')
        .skip(1)
        .any(|rest| rest.trim_start_matches(|c: char| c.is_ascii_digit()).starts_with(['v', 'V']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dissimilar_nets() {
        let of = |inside: &'static str, outside| if dominates(inside, outside) { inside } else { outside };
        assert_eq!(of("wire", "tri1"), "tri1");
        assert_eq!(of("wand", "wire"), "wand");
        assert_eq!(of("wand", "wor"), "wor");
        assert_eq!(of("trireg", "tri0"), "tri0");
        assert_eq!(of("tri0", "trireg"), "tri0");
        assert_eq!(of("supply0", "tri1"), "supply0");
        assert_eq!(of("supply0", "supply1"), "supply1");
        assert_eq!(of("uwire", "wor"), "uwire");
    }

    #[test]
    fn formats() {
        assert!(shows_strength("a %0v") && shows_strength("%V") && !shows_strength("50% v %d"));
    }
}
