//! Nets: what their declarations assign and delay, aliases, the charge of trireg nets.

use super::assign::Mode;
use super::code::Code;
use super::hierarchy::Piece;
use super::types::Int;
use crate::document::{ExprId, SymbolId, TimingId, TimingKind, TypeId};

impl Code<'_, '_> {
    /// `alias` (10.11): nets that are one are connected by switches that are always on, and lose nothing.
    pub(super) fn alias(&mut self, nets: &[ExprId]) {
        let sides: Option<Vec<_>> = nets.iter().map(|e| self.net_bits(*e)).collect();
        let Some((first, others)) = sides.as_ref().and_then(|s| s.split_first()) else {
            return self.error("an alias joins nets and parts of them at constant places");
        };
        for other in others {
            // Pieces as long as both sides allow.
            let (mut a, mut b) = (first.clone(), other.clone());
            while let (Some(x), Some(y)) = (a.pop(), b.pop()) {
                let width = x.1.bits.min(y.1.bits);
                let part = |(reference, piece): &(String, Piece)| {
                    (reference.clone(), Piece { bits: width, ..*piece })
                };
                let int = Int { width, signed: false, four: x.1.whole.four };
                let (p, q) = (self.joined(vec![part(&x)], int), self.joined(vec![part(&y)], int));
                self.op(format_args!(
                    "svx.switch \"tran\" {p}, {q} : !moore.ref<{0}>, !moore.ref<{0}>",
                    int.name()
                ));
                for (side, (reference, piece)) in [(&mut a, x), (&mut b, y)] {
                    if piece.bits > width {
                        let rest = Piece { low: piece.low + width, bits: piece.bits - width, ..piece };
                        side.push((reference, rest));
                    }
                }
            }
        }
    }

    /// The pieces of nets that an expression joins, from the left.
    pub(super) fn net_bits(&mut self, e: ExprId) -> Option<Vec<(String, Piece)>> {
        let mut leaves = Vec::new();
        self.leaves(e, &mut leaves);
        let mut list = Vec::new();
        for e in leaves {
            let (target, low, bits) = self.narrow(e)?;
            let whole = Int { signed: false, ..target.int? };
            list.push((target.reference, Piece { whole, low, bits }));
        }
        Some(list)
    }

    /// How a continuous assignment or a gate drives: its delays and strengths.
    pub(crate) fn drive(&mut self, delay: Option<TimingId>, strength: Option<&[String]>) -> Mode {
        let delays: Vec<ExprId> = match delay.and_then(|t| self.l.timing(t)) {
            Some(TimingKind::Delay { delay }) => vec![*delay],
            Some(TimingKind::Delay3 { rise, fall, off }) => {
                [Some(*rise), *fall, *off].into_iter().flatten().collect()
            }
            _ => Vec::new(),
        };
        let delays = delays.into_iter().map(|e| self.delay(e)).collect();
        let of = |digit: char| {
            let words = strength.unwrap_or_default().iter();
            words.filter(|w| w.ends_with(digit)).map(|w| w.trim_end_matches(digit).to_owned()).next()
        };
        let strength = match (of('0'), of('1')) {
            (None, None) => None,
            (zero, one) => Some((zero.unwrap_or("strong".into()), one.unwrap_or("strong".into()))),
        };
        let strong = |s: &(String, String)| s.0 == "strong" && s.1 == "strong";
        Mode::Continuous { delays, strength: strength.filter(|s| !strong(s)) }
    }

    /// The assignment that is part of the declaration of a net, and the delay of a net.
    pub(super) fn net_assignment(
        &mut self,
        s: SymbolId,
        ty: TypeId,
        delay: Option<TimingId>,
        strength: Option<&[String]>,
        initializer: Option<ExprId>,
    ) {
        let Some(reference) = self.refs.get(&s).cloned() else { return };
        let name = self.ty(ty);
        let target = super::select::Target { reference, ty: name, int: self.l.int(ty), below: None };
        match initializer {
            Some(e) => {
                let value = self.value(e);
                let mode = self.drive(delay, strength);
                self.write(&target, value, ty, &mode);
            }
            None => {
                // What is at the end of module paths follows its source by those.
                let (Some(source), Some(_)) = (self.sources.get(&s).cloned(), delay) else { return };
                let value = self.val(format_args!("moore.read {source} : <{}>", target.ty));
                let Mode::Continuous { mut delays, .. } = self.drive(delay, None) else { return };
                if self.l.net_kind(s) == "trireg" && delays.len() == 3 {
                    // The third is not that of turning off, but the time that the charge lasts.
                    let decay = std::mem::replace(&mut delays[2], self.val("moore.constant_time 0 fs"));
                    self.decay(&target, &source, &decay);
                }
                self.write(&target, value, ty, &Mode::Continuous { delays, strength: None });
            }
        }
    }

    /// What a trireg does that nothing has driven for as long as its charge lasts: it is X (28.16.2.2).
    pub(super) fn decay(&mut self, target: &super::select::Target, source: &str, decay: &str) {
        use super::select::Index;
        let Some(Int { width, .. }) = target.int else { return };
        let bit = Int::unsigned(1, true);
        let whole = super::select::Target { reference: source.to_owned(), ..target.clone() };
        for n in 0..width {
            let part = |c: &mut Self, of: &super::select::Target| {
                c.extract_ref(of.clone(), Index::Constant(i64::from(n)), 1)
            };
            let (Some(driven), Some(held)) = (part(self, &whole), part(self, target)) else { return };
            let floating = self.fill('Z', bit);
            let unknown = self.fill('X', bit);
            // A short pulse of X leaves its charge.
            let pulse = self.val(format_args!("moore.variable {floating} : <l1>"));
            let changes = self.val("moore.variable : <i32>");
            self.process("always", |c| {
                let driven = &driven.reference;
                let count = c.val(format_args!("moore.read {changes} : <i32>"));
                let one = c.small(1, Int::unsigned(32, false));
                let count = c.val(format_args!("moore.add {count}, {one} : i32"));
                c.line(format_args!("moore.blocking_assign {changes}, {count} : i32"));
                c.nest("moore.fork join_none", |c| {
                    c.line(format_args!("moore.wait_delay {decay}"));
                    let now = c.val(format_args!("moore.read {changes} : <i32>"));
                    let same = c.val(format_args!("moore.eq {now}, {count} : i32 -> i1"));
                    let same = c.builtin(same, Int::unsigned(1, false));
                    let value = c.val(format_args!("moore.read {driven} : <l1>"));
                    let off = c.val(format_args!("moore.case_eq {value}, {floating} : l1"));
                    let off = c.builtin(off, Int::unsigned(1, false));
                    let (still, lost, end) = (c.block(), c.block(), c.block());
                    c.fork(&same, still, end);
                    c.begin(still);
                    c.fork(&off, lost, end);
                    c.begin(lost);
                    c.line(format_args!("moore.blocking_assign {pulse}, {unknown} : l1"));
                    let at_once = c.val("moore.constant_time 0 fs");
                    c.line(format_args!("moore.wait_delay {at_once}"));
                    c.line(format_args!("moore.blocking_assign {pulse}, {floating} : l1"));
                    c.start(end);
                    c.line("moore.complete");
                });
                c.nest("moore.wait_event", |c| {
                    let value = c.val(format_args!("moore.read {driven} : <l1>"));
                    c.line(format_args!("moore.detect_event any {value} : l1"));
                });
            });
            let pulse = self.val(format_args!("moore.read {pulse} : <l1>"));
            self.store(&held, &pulse, &Mode::Continuous { delays: Vec::new(), strength: None });
        }
    }
}
