//! Nets that are resolved with their strengths: those that switches connect, and those whose strength is looked at.
//!
//! Which nets belong together is known over the whole hierarchy only. The drivers of such nets become operands of one
//! `four.resolve`, whose result a hidden signal holds; from it, connections write the nets.

use super::super::strength::{LEVELS, Resolver, SWITCHES, Source, Switch};
use super::super::ty::Planes;
use super::super::*;
use super::*;

/// Bits of a signal: the signal, and its bits in the order of its planes.
#[derive(Clone, Copy, Debug)]
struct End {
    signal: SigId,
    /// The lowest bit, counted over all value planes of the signal.
    bit: u32,
}

/// A switch or charge, or a strength that is looked at.
struct Item {
    op: OpId,
    instance: InstanceId,
    ends: Vec<End>,
    width: u32,
    /// Of a net that is forced: what holds the value, and which bits are.
    forced: Option<(Gv, Gv)>,
}

/// The operands of a `four.resolve` that is being made.
#[derive(Default)]
struct Operands {
    resolver: Resolver,
    sources: Vec<Gv>,
    controls: Vec<Gv>,
}

impl Elaborator {
    /// Replaces the drivers of nets with switches by connections of what `four.resolve` makes of them.
    pub(super) fn switches(&mut self) {
        let ops = std::mem::take(&mut self.switch_ops);
        let mut items = Vec::new();
        for (instance, op) in ops {
            if let Some(item) = self.switch_item(instance, op) {
                items.push(item);
            }
        }
        // A force of a net matters to others if a switch connects it to some.
        let connected: BTreeSet<SigId> =
            items.iter().filter(|i| i.forced.is_none()).flat_map(|i| &i.ends).map(|e| e.signal).collect();
        items.retain(|i| i.forced.is_none() || connected.contains(&i.ends[0].signal));
        // Which nets belong together: each has the smallest of its group.
        let mut groups: BTreeMap<SigId, SigId> = BTreeMap::new();
        for item in &items {
            for end in &item.ends {
                groups.entry(end.signal).or_insert(end.signal);
            }
        }
        let mut changed = true;
        while changed {
            changed = false;
            for item in &items {
                let least = item.ends.iter().map(|e| groups[&e.signal]).min();
                for end in &item.ends {
                    let Some(least) = least else { continue };
                    if groups.insert(end.signal, least) != Some(least) {
                        changed = true;
                    }
                }
            }
        }
        let mut members: BTreeMap<SigId, Vec<SigId>> = BTreeMap::new();
        for (signal, group) in &groups {
            members.entry(*group).or_default().push(*signal);
        }
        for (group, signals) in members {
            let items: Vec<&Item> =
                items.iter().filter(|i| i.ends.first().is_some_and(|e| groups[&e.signal] == group)).collect();
            self.resolve_together(&signals, &items);
        }
    }

    fn switch_item(&mut self, instance: InstanceId, op: OpId) -> Option<Item> {
        let number = |this: &Self, name: &str| this.ir().attr_u64(op, name).unwrap_or(0) as u32;
        let kind = self.ir().attr_str(op, "kind").map(|kind| self.ir().strings.bytes(kind));
        let force = kind == Some(b"forced");
        let lows: &[&str] = match self.ir().kind(op) {
            OpKind::SvxSwitch if !force => &["lowA", "lowB"],
            OpKind::SvxSwitch => &["lowA"],
            _ => &["low"],
        };
        let width = number(self, "width");
        let mut ends = Vec::new();
        for (i, low) in lows.iter().enumerate() {
            let operand = self.ir().operands(op)[i];
            let reference = self.arg(instance, operand);
            let Some((signal, from, _)) = self.graph().constant_window(reference) else {
                self.tables.error(op, "this net is chosen at run time");
                return None;
            };
            let planes = self.tables.types.planes(self.signals[signal.index()].ty);
            let bit = planes.iter().take_while(|p| p.unknown < from).map(|p| p.width as u32).sum::<u32>();
            let bit = bit + number(self, low);
            let bits: u64 = planes.iter().map(|p| p.width).sum();
            if u64::from(bit) + u64::from(width) > bits {
                self.tables.error(op, "only four-state nets have strengths");
                return None;
            }
            ends.push(End { signal, bit });
        }
        let forced = match *self.ir().operands(op) {
            [_, value, bits] if force => {
                let (value, _, _) = self.graph().constant_window(self.arg(instance, value))?;
                Some((self.content(value), self.arg(instance, bits)))
            }
            _ => None,
        };
        Some(Item { op, instance, ends, width, forced })
    }

    /// Whether a signal is a variable: its strength may be looked at, but nothing passes.
    fn is_variable(&self, signal: SigId) -> bool {
        let op = self.signals[signal.index()].op;
        let attr = self.ir().attr_str(op, "circt.resolution");
        self.ir().kind(op) == OpKind::LlhdSig
            && attr.is_some_and(|a| self.ir().strings.bytes(a) == b"variable")
    }

    fn resolve_together(&mut self, signals: &[SigId], items: &[&Item]) {
        let [first, ..] = items else { return };
        let (op, instance) = (first.op, first.instance);
        let mut all = Operands::default();
        let mut base: BTreeMap<SigId, u32> = BTreeMap::new();
        for &signal in signals {
            base.insert(signal, all.resolver.bits());
            let width: u64 =
                self.tables.types.planes(self.signals[signal.index()].ty).iter().map(|p| p.width).sum();
            let kind = self.ir().attr_str(self.signals[signal.index()].op, "circt.resolution");
            let kind = match kind.map(|k| self.ir().strings.bytes(k)) {
                Some(b"wired_and") => Resolution::WiredAnd,
                Some(b"wired_or") => Resolution::WiredOr,
                _ => Resolution::Wire,
            };
            all.resolver.nets.push((width as u32, kind));
        }
        if all.resolver.bits() > MAX_BITS {
            self.tables.error(op, "the nets that switches connect have too many bits together");
            return;
        }
        for &signal in signals {
            if self.is_variable(signal) {
                // What it holds is as if driven strongly.
                let content = self.content(signal);
                self.add_source(&mut all, signal, base[&signal], content, (0, u64::MAX), [6, 6], op);
            } else {
                self.take_drives(&mut all, signal, base[&signal], op);
            }
        }
        for item in items {
            self.add_switch(&mut all, item, &base);
        }
        for item in items {
            self.add_force(&mut all, item, &base);
        }
        let Operands { resolver, mut sources, controls } = all;
        sources.extend(controls);
        let bits = resolver.bits();
        let ty = self.tables.types.int(resolver.result());
        let value = self.node(OpKind::FourResolve, &sources, ty, Imm::Resolver(Box::new(resolver)), op);
        let held = self.hidden(instance, ty, Init::Default, op);
        self.connection(held, value, op);
        let held = self.content(held);
        for &signal in signals.iter().filter(|s| !self.is_variable(**s)).collect::<Vec<_>>() {
            self.write_net(signal, held, base[&signal], bits, op);
        }
        for item in items {
            if self.ir().kind(item.op) != OpKind::SvxFmtStrength {
                continue;
            }
            let low = 8 * u64::from(base[&item.ends[0].signal] + item.ends[0].bit);
            let strength = self.bits_of(held, low, 8 * item.width, item.op);
            let signal = self.hidden(item.instance, self.ty(strength), Init::Default, item.op);
            self.connection(signal, strength, item.op);
            let result = self.result(item.instance, item.op, 0);
            self.values[result.index()].def = GraphDef::Ref(signal);
        }
    }

    /// Makes the drivers of a net sources.
    fn take_drives(&mut self, all: &mut Operands, signal: SigId, base: u32, op: OpId) {
        let mut kept = Vec::new();
        let orders = std::mem::take(&mut self.order.drives);
        for (mut drive, order) in std::mem::take(&mut self.drives).into_iter().zip(orders) {
            if !drive.signals.contains(&signal) {
                kept.push((drive, order));
                continue;
            }
            let Some((_, low, width)) = self.graph().constant_window(drive.target) else {
                self.tables.error(
                    drive.op,
                    "a net with switches can't be driven at a place that is known at run time only",
                );
                continue;
            };
            let mut value = drive.value;
            if let Some(enable) = drive.enable {
                let ty = self.ty(value);
                let width = self.tables.types.width(ty).unwrap_or(0);
                let ones = (num_bigint::BigUint::from(1u8) << width) - 1u8;
                let floating = self.const_gv(ty, ones, drive.op);
                value = self.node(OpKind::CombMux, &[enable, value, floating], ty, Imm::None, drive.op);
            }
            let levels = [drive.strengths.zero, drive.strengths.one].map(|s| LEVELS[usize::from(s.min(4))]);
            if drive.delay != Delay::Connection {
                // What its last event said is held by a signal of its own.
                let ty = self.ty(value);
                let held = self.hidden(
                    self.signals[signal.index()].instance.unwrap_or(InstanceId(0)),
                    ty,
                    Init::Default,
                    op,
                );
                value = self.content(held);
                drive.target = self.whole(held);
                drive.signals = vec![held];
                self.add_source(all, signal, base, value, (low, width), levels, drive.op);
                kept.push((drive, order));
                continue;
            }
            self.add_source(all, signal, base, value, (low, width), levels, drive.op);
        }
        (self.drives, self.order.drives) = kept.into_iter().unzip();
    }

    /// Adds what drives a window of a signal: for each pair of planes in it a source.
    #[allow(clippy::too_many_arguments)]
    fn add_source(
        &mut self,
        all: &mut Operands,
        signal: SigId,
        base: u32,
        value: Gv,
        (low, width): (u64, u64),
        levels: [u8; 2],
        op: OpId,
    ) {
        let planes = self.tables.types.planes(self.signals[signal.index()].ty);
        let total = self.tables.types.width(self.ty(value)).unwrap_or(0);
        let flat = self.tables.types.int(total as u32);
        let value = match *self.tables.types.kind(self.ty(value)) == Ty::Int(total as u32) {
            true => value,
            false => self.node(OpKind::HwBitcast, &[value], flat, Imm::None, op),
        };
        let mut bit = base;
        for Planes { value: high, unknown, width: bits } in planes {
            let inside = unknown >= low && high + bits <= low.saturating_add(width);
            if inside {
                for plane in [high, unknown] {
                    let part = self.bits_of(value, plane - low, bits as u32, op);
                    all.sources.push(part);
                }
                all.resolver.sources.push(Source { low: bit, width: bits as u32, levels });
            } else if unknown < low.saturating_add(width) && high + bits > low {
                self.tables.error(op, "a net with switches can't be driven plane by plane");
            }
            bit += bits as u32;
        }
    }

    /// What drives a net does not count where it is forced, but the value that it is forced to.
    fn add_force(&mut self, all: &mut Operands, item: &Item, base: &BTreeMap<SigId, u32>) {
        let (Some((value, bits)), [end]) = (item.forced, &item.ends[..]) else { return };
        rule!("svx.force.switch");
        let low = base[&end.signal] + end.bit;
        for (n, source) in all.resolver.sources.iter().enumerate() {
            if source.low < low || source.low + source.width > low + item.width {
                continue;
            }
            let forced = self.bits_of(bits, u64::from(source.low - low), source.width, item.op);
            for plane in &mut all.sources[2 * n..2 * n + 2] {
                *plane = self.node(OpKind::CombOr, &[*plane, forced], self.ty(*plane), Imm::None, item.op);
            }
        }
        let ty = self.tables.types.int(item.width);
        let ones = (num_bigint::BigUint::from(1u8) << item.width) - 1u8;
        let ones = self.const_gv(ty, ones, item.op);
        let free = self.node(OpKind::CombXor, &[bits, ones], ty, Imm::None, item.op);
        let flat = self.tables.types.int(2 * item.width);
        let flat = self.node(OpKind::HwBitcast, &[value], flat, Imm::None, item.op);
        for plane in [u64::from(item.width), 0] {
            let plane = self.bits_of(flat, plane, item.width, item.op);
            let plane = self.node(OpKind::CombOr, &[plane, free], ty, Imm::None, item.op);
            all.sources.push(plane);
        }
        all.resolver.sources.push(Source { low, width: item.width, levels: [6, 6] });
    }

    fn add_switch(&mut self, all: &mut Operands, item: &Item, base: &BTreeMap<SigId, u32>) {
        if self.ir().kind(item.op) != OpKind::SvxSwitch || item.forced.is_some() {
            return;
        }
        let bit = |end: &End| base[&end.signal] + end.bit;
        let [a, b] = &item.ends[..] else { return };
        let name = self.ir().attr_str(item.op, "kind").unwrap_or(Str::EMPTY);
        let name = self.ir().text(name).into_owned();
        let level = match &*name {
            "small" => Some(1),
            "medium" => Some(2),
            "large" => Some(4),
            _ => None,
        };
        if let Some(level) = level {
            self.charged.insert(a.signal);
            let content = self.content(a.signal);
            return self.add_source(
                all,
                a.signal,
                base[&a.signal],
                content,
                (0, u64::MAX),
                [level; 2],
                item.op,
            );
        }
        if name == "short" && self.is_variable(b.signal) && item.ends.len() == 2 {
            // A variable is not driven from there.
            let content = self.content(b.signal);
            let flat = self.tables.types.width(self.ty(content)).unwrap_or(0);
            if flat == 2 * u64::from(item.width) {
                return self.add_source(
                    all,
                    a.signal,
                    base[&a.signal],
                    content,
                    (0, u64::MAX),
                    [6, 6],
                    item.op,
                );
            }
        }
        if [a, b].iter().any(|end| self.is_variable(end.signal)) {
            return self.tables.error(item.op, "a switch connects nets, not variables");
        }
        let Some(kind) = SWITCHES.iter().position(|k| k.name == name) else {
            return self.tables.error(item.op, format!("there is no switch `{name}`"));
        };
        let control = self.ir().operands(item.op).get(2).copied();
        match (SWITCHES[kind].control, control) {
            (None, None) => {}
            (Some(_), Some(control)) => {
                let control = self.arg(item.instance, control);
                let flat = self.tables.types.int(2);
                let flat = self.node(OpKind::HwBitcast, &[control], flat, Imm::None, item.op);
                for plane in [1, 0] {
                    let part = self.bits_of(flat, plane, 1, item.op);
                    all.controls.push(part);
                }
            }
            _ => return self.tables.error(item.op, format!("`{name}` has another number of controls")),
        }
        all.resolver.switches.push(Switch { kind: kind as u32, a: bit(a), b: bit(b), width: item.width });
    }

    /// Writes a net from the result of `four.resolve` over `bits` bits.
    fn write_net(&mut self, signal: SigId, held: Gv, base: u32, bits: u32, op: OpId) {
        let ty = self.signals[signal.index()].ty;
        let mut parts = Vec::new();
        let mut bit = u64::from(base);
        let bits = u64::from(bits);
        for planes in self.tables.types.planes(ty) {
            for plane in [8 * bits + bit, 9 * bits + bit] {
                let part = self.bits_of(held, plane, planes.width as u32, op);
                parts.push(part);
            }
            bit += planes.width;
        }
        parts.reverse();
        let width = self.tables.types.width(ty).unwrap_or(0);
        if parts.iter().map(|p| self.tables.types.width(self.ty(*p)).unwrap_or(0)).sum::<u64>() != width {
            return self.tables.error(op, "only nets that are four-state throughout can have switches");
        }
        let flat = self.tables.types.int(width as u32);
        let flat = self.node(OpKind::CombConcat, &parts, flat, Imm::None, op);
        let value = self.node(OpKind::HwBitcast, &[flat], ty, Imm::None, op);
        self.connection(signal, value, op);
        self.switched.insert(signal);
    }

    /// Bits of an integer.
    fn bits_of(&mut self, value: Gv, low: u64, width: u32, op: OpId) -> Gv {
        let ty = self.tables.types.int(width);
        match low == 0 && self.ty(value) == ty {
            true => value,
            false => self.node(OpKind::CombExtract, &[value], ty, Imm::Number(low), op),
        }
    }

    /// A reference to all of a signal.
    fn whole(&mut self, signal: SigId) -> Gv {
        let ty = self.tables.types.intern(Ty::Ref(self.signals[signal.index()].ty));
        let gv = Gv(self.values.len() as u32);
        self.values.push(GraphValue { ty, def: GraphDef::Ref(signal) });
        gv
    }

    /// A connection of a value to all of a signal.
    fn connection(&mut self, signal: SigId, value: Gv, op: OpId) {
        let target = self.whole(signal);
        let order = self.order.next();
        self.order.drives.push(order);
        self.drives.push(Drive {
            target,
            value,
            delay: Delay::Connection,
            enable: None,
            strengths: Strengths::STRONG,
            resolved: false,
            signals: vec![signal],
            op,
        });
    }
}

/// The most bits of nets that are resolved together.
const MAX_BITS: u32 = 1 << 16;
