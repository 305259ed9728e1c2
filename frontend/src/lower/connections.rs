//! What is connected to the ports of instances, from outside and from inside.

use super::assign::Mode;
use super::code::Code;
use super::hierarchy::{Piece, Pieces, Port};
use super::names::{keyword, quote, symbol};
use super::types::{Class, Int};
use crate::document::{ExprId, ExprKind, SymbolId, SymbolKind, TypeId};
use std::rc::Rc;

impl Code<'_, '_> {
    /// A reference to pieces of references, which together are a vector.
    pub(super) fn joined(&mut self, parts: Vec<(String, Piece)>, whole: Int) -> String {
        let parts: Vec<(String, Int)> = parts
            .into_iter()
            .map(|(reference, piece)| {
                let part = Int { width: piece.bits, signed: false, four: piece.whole.four };
                if piece.bits == piece.whole.width {
                    return (reference, part);
                }
                let text = format!(
                    "moore.extract_ref {reference} from {} : <{}> -> <{}>",
                    piece.low,
                    piece.whole.name(),
                    part.name()
                );
                (self.val(text), part)
            })
            .collect();
        match &parts[..] {
            [one] => one.0.clone(),
            _ => self.concat_ref(&parts, whole),
        }
    }

    /// What is inside an inout port is what is outside.
    pub(super) fn inout(&mut self, s: SymbolId, reference: String, ty: TypeId) {
        match self.l.symbol_kind(s) {
            SymbolKind::Port { internal: Some(internal), expr: None, .. } => {
                self.refs.insert(*internal, reference);
            }
            SymbolKind::Port { expr: Some(e), .. } => self.inout_parts(&[*e], reference, ty),
            _ => self.error("this inout port is not supported yet"),
        }
    }

    /// An inout port that is several whole nets.
    pub(super) fn inout_parts(&mut self, parts: &[ExprId], reference: String, ty: TypeId) {
        let mut low = self.l.int(ty).map_or(0, |i| i.width);
        for &e in parts {
            match (&self.l.expr(e).kind, self.int_of(e), self.l.int(ty)) {
                (ExprKind::Name((s,)), ..) if parts.len() == 1 && self.ty(self.ty_of(e)) == self.ty(ty) => {
                    self.refs.insert(*s, reference.clone());
                }
                (ExprKind::Concat((parts,)), ..) => self.inout_parts(parts, reference.clone(), ty),
                (ExprKind::Name((s,)), Some(int), Some(whole)) => {
                    low = low.saturating_sub(int.width);
                    let piece = Piece { whole, low, bits: int.width };
                    let part = self.joined(vec![(reference.clone(), piece)], int);
                    self.refs.insert(*s, part);
                }
                _ => self.error("an inout port that is a part of a net is not supported yet"),
            }
        }
    }

    /// A net that shows what is at an inout port, for waves and for names from outside: what is connected is a part of
    /// something there.
    pub(super) fn mirror(&mut self, s: SymbolId, ty: TypeId) {
        let SymbolKind::Port { internal: Some(internal), .. } = self.l.symbol_kind(s) else { return };
        let Some(reference) = self.refs.get(internal).cloned() else { return };
        let (name, ty) = (self.l.scope_name(*internal), self.ty(ty));
        self.place = self.l.symbol(s).place;
        let net = self.val_at(format_args!("moore.net name {} wire : <{ty}>", quote(name.as_bytes())));
        let value = self.val(format_args!("moore.read {reference} : <{ty}>"));
        self.op(format_args!("moore.assign {net}, {value} : {ty}"));
    }

    /// What a net inside of a port does by its kind, if it is joined to parts of nets outside, which have kinds of their own.
    pub(super) fn hold(&mut self, s: SymbolId, ty: TypeId) {
        let SymbolKind::Port { internal: Some(internal), .. } = self.l.symbol_kind(s) else { return };
        let (Some(reference), Class::Int(int)) = (self.refs.get(internal).cloned(), self.l.class(ty)) else {
            return;
        };
        let int = Int { signed: false, ..int };
        let (digit, strength) = match self.l.net_kind(*internal).as_str() {
            "wire" | "tri" | "uwire" => return,
            "tri0" => ('0', "pull"),
            "tri1" => ('1', "pull"),
            "supply0" => ('0', "supply"),
            "supply1" => ('1', "supply"),
            _ => return self.error("a net of this kind can't be joined to a part of another net"),
        };
        let value = self.fill(digit, int);
        let target = super::select::Target { reference, ty: int.name().into(), int: Some(int), below: None };
        let mode =
            Mode::Continuous { delays: Vec::new(), strength: Some((strength.into(), strength.into())) };
        self.write(&target, value, ty, &mode);
    }

    /// Drives what is inside an input port.
    pub(super) fn input(&mut self, s: SymbolId, value: String, ty: TypeId) {
        let mode = Mode::Continuous { delays: Vec::new(), strength: None };
        match self.l.symbol_kind(s) {
            SymbolKind::Port { expr: Some(expr), .. } => {
                let value = self.convert(value, ty, self.ty_of(*expr), false);
                self.assign(*expr, value, &mode);
            }
            SymbolKind::Port { internal: Some(internal), .. } => {
                if let Some(reference) = self.refs.get(internal).cloned() {
                    let ty = self.ty(ty);
                    self.op(format_args!("moore.assign {reference}, {value} : {ty}"));
                }
            }
            _ => {}
        }
    }

    /// The value of an output port.
    pub(super) fn output(&mut self, s: SymbolId, ty: TypeId) -> String {
        match self.l.symbol_kind(s) {
            SymbolKind::Port { expr: Some(expr), .. } => {
                let value = self.value(*expr);
                self.convert(value, self.ty_of(*expr), ty, false)
            }
            SymbolKind::Port { internal: Some(internal), .. } => {
                match self.late_outputs.get(internal).or(self.refs.get(internal)).cloned() {
                    Some(reference) => {
                        let ty = self.ty(ty);
                        self.val(format_args!("moore.read {reference} : <{ty}>"))
                    }
                    None => self.default_value(ty),
                }
            }
            _ => self.default_value(ty),
        }
    }

    pub(super) fn instance(
        &mut self,
        s: SymbolId,
        body: SymbolId,
        connections: &[(SymbolId, Option<ExprId>, bool)],
    ) {
        let place = self.place;
        let name = self.l.scope_name(s);
        let mut pieces = Pieces::new();
        let (mut operands, mut results, mut after) = (Vec::new(), Vec::new(), Vec::new());
        let shared = self.l.body_ports(body);
        for (n, (port, expr, _)) in connections.iter().enumerate() {
            let Some(info) = self.l.port(*port, n) else { continue };
            let ty = self.ty(info.ty);
            let expr = expr.filter(|e| !matches!(self.l.expr(*e).kind, ExprKind::Empty));
            let label = keyword(&info.name);
            let inside = shared.get(n).copied().unwrap_or(*port);
            let reference = self.l.joined.is_reference(inside, &info.direction);
            match (info.direction.as_str(), expr) {
                ("In", expr) if !reference => {
                    let value = match expr {
                        Some(e) => {
                            let value = self.value(e);
                            self.convert(value, self.ty_of(e), info.ty, false)
                        }
                        None => self.unconnected(body, *port, info.ty),
                    };
                    operands.push(format!("{label}: {value}: !moore.{ty}"));
                }
                ("Out", expr) if !reference => {
                    let value = self.fresh();
                    results.push((value.clone(), format!("{label}: !moore.{ty}")));
                    if let Some(e) = expr {
                        after.push((self.l.connected(e), value, info.ty));
                    }
                }
                (direction, expr) => {
                    let joined = expr.and_then(|e| self.joined_nets(self.l.connected(e), &info));
                    if let Some((references, list)) = joined {
                        operands.extend(references);
                        pieces.extend(list.map(|list| (n, list)));
                        continue;
                    }
                    if direction != "In" && direction != "Out" && expr.is_some() {
                        self.error("an inout port must be connected to nets of its type");
                        continue;
                    }
                    // A net between the one inside and what is connected.
                    let kind = match self.l.symbol_kind(inside) {
                        SymbolKind::Port { internal: Some(net), .. } => self.l.net_kind(*net),
                        _ => "wire".to_owned(),
                    };
                    let net = self.val(format_args!("moore.net {kind} : <{ty}>"));
                    operands.push(format!("{label}: {net}: !moore.ref<{ty}>"));
                    let has_default =
                        matches!(self.l.symbol_kind(*port), SymbolKind::Port { initializer: Some(_), .. });
                    let value = match (direction, expr) {
                        ("Out", Some(e)) => {
                            let value = self.val(format_args!("moore.read {net} : <{ty}>"));
                            after.push((self.l.connected(e), value, info.ty));
                            continue;
                        }
                        ("In", Some(e)) => {
                            let value = self.value(e);
                            self.convert(value, self.ty_of(e), info.ty, false)
                        }
                        ("In", None) if has_default || self.pulled(body).is_some() => {
                            self.unconnected(body, *port, info.ty)
                        }
                        _ => continue,
                    };
                    let strength = expr.is_none() && !has_default;
                    let strength = strength.then(|| ("pull".to_owned(), "pull".to_owned()));
                    let mode = Mode::Continuous { delays: Vec::new(), strength };
                    let target = super::select::Target {
                        reference: net,
                        ty: ty.clone(),
                        int: self.l.int(info.ty),
                        below: None,
                    };
                    self.write(&target, value, info.ty, &mode);
                }
            }
        }
        let module = self.l.module_name((body, Rc::new(pieces)));
        self.place = place;
        let names: Vec<&str> = results.iter().map(|r| r.0.as_str()).collect();
        let types: Vec<&str> = results.iter().map(|r| r.1.as_str()).collect();
        let left = if names.is_empty() { String::new() } else { format!("{} = ", names.join(", ")) };
        self.op(format_args!(
            "{left}moore.instance {} {}({}) -> ({})",
            quote(name.as_bytes()),
            symbol(&module),
            operands.join(", "),
            types.join(", ")
        ));
        let mode = Mode::Continuous { delays: Vec::new(), strength: None };
        for (left, value, ty) in after {
            let value = self.convert(value, ty, self.ty_of(left), false);
            self.assign(left, value, &mode);
        }
    }

    /// What an input port has that nothing is connected to.
    pub(super) fn unconnected(&mut self, body: SymbolId, port: SymbolId, ty: TypeId) -> String {
        if let SymbolKind::Port { initializer: Some(e), .. } = self.l.symbol_kind(port) {
            return self.value(*e);
        }
        let pull = self.pulled(body);
        // A variable keeps its initial value (23.3.3.2).
        let variable = matches!(self.l.symbol_kind(port), SymbolKind::Port { internal: Some(s), .. }
            if matches!(self.l.symbol_kind(*s), SymbolKind::Variable { .. }));
        match self.l.class(ty) {
            Class::Int(int) if pull.is_some() => self.fill(pull.unwrap_or('0'), Int { signed: false, ..int }),
            Class::Int(int) if !variable => {
                self.fill(if int.four { 'Z' } else { '0' }, Int { signed: false, ..int })
            }
            _ => self.default_value(ty),
        }
    }

    /// What unconnected inputs are pulled to: `unconnected_drive (22.9).
    pub(super) fn pulled(&self, body: SymbolId) -> Option<char> {
        match self.l.symbol_kind(body) {
            SymbolKind::Body { definition, .. } if definition.2 == "Pull0" => Some('0'),
            SymbolKind::Body { definition, .. } if definition.2 == "Pull1" => Some('1'),
            _ => None,
        }
    }

    /// The operands for a port that joins nets, and the pieces of what is connected if that is not all of one net; `None` if
    /// something else than nets of the port's type is connected.
    pub(super) fn joined_nets(
        &mut self,
        e: ExprId,
        port: &Port,
    ) -> Option<(Vec<String>, Option<Vec<Piece>>)> {
        let ty = self.ty(port.ty);
        let mut leaves = Vec::new();
        self.leaves(e, &mut leaves);
        if !leaves.iter().all(|e| self.is_net(*e) && (port.direction != "In" || !self.is_late(*e))) {
            return None;
        }
        let int = self.l.int(port.ty);
        if let [e] = &leaves[..]
            && (int.is_none()
                || matches!(self.l.expr(*e).kind, ExprKind::Name(_) | ExprKind::HierarchicalName(_)))
        {
            let target = self.target(*e)?;
            let operand = format!("{}: {}: !moore.ref<{ty}>", keyword(&port.name), target.reference);
            return (target.ty == ty).then(|| (vec![operand], None));
        }
        let (mut operands, mut list) = (Vec::new(), Vec::new());
        for (i, e) in leaves.into_iter().enumerate() {
            let (target, low, bits) = self.narrow(e)?;
            let whole = target.int?;
            let label = keyword(&piece_name(&port.name, i));
            operands.push(format!("{label}: {}: !moore.ref<{}>", target.reference, target.ty));
            list.push(Piece { whole: Int { signed: false, ..whole }, low, bits });
        }
        let width: u32 = list.iter().map(|p| p.bits).sum();
        let plain = matches!(&list[..], [p] if p.bits == p.whole.width);
        (Some(width) == int.map(|i| i.width)).then_some((operands, (!plain).then_some(list)))
    }
}

/// The name of the port for a piece of what is connected to an inout port.
pub(super) fn piece_name(port: &str, n: usize) -> String {
    if n == 0 { port.to_owned() } else { format!("{port}.{n}") }
}
