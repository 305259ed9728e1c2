//! Clocking blocks (IEEE 1800 14).
//!
//! | name in the module | what it is |
//! |---|---|
//! | `cb` | the event that processes wait for: triggered when the inputs have been sampled |
//! | `cb.x` | what was sampled last of an input |
//! | `cb.x.$out`, `cb.x.$drive` | what is to be driven to an output, and the event that says so |
//!
//! A process for each input remembers what it was before the current time slot: that is `#1step`. A process for the block samples
//! and drives when its event comes; one for each output drives at once what is written in the time slot of that event.

use super::assign::Mode;
use super::code::Code;
use super::names::quote;
use super::types::BIT;
use super::{Lower, walk};
use crate::document::{ExprId, ExprKind, Skew, SymbolId, SymbolKind, TimingId, TimingKind, TypeId};

/// What belongs to an output besides its own symbol.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
    Out,
    Drive,
}

impl Lower<'_> {
    /// The number that stands for a part of an output, behind those of all symbols.
    pub(crate) fn part_symbol(&self, s: SymbolId, part: Part) -> SymbolId {
        let count = self.doc.symbols.len() as u32;
        SymbolId(count.saturating_add(s.0.saturating_mul(2)).saturating_add(part as u32))
    }

    /// The output and the part that such a number stands for.
    pub(crate) fn part_of_symbol(&self, s: SymbolId) -> Option<(SymbolId, Part)> {
        let n = s.0.checked_sub(self.doc.symbols.len() as u32)?;
        Some((SymbolId(n / 2), if n % 2 == 0 { Part::Out } else { Part::Drive }))
    }

    /// The clocking variable that an expression is, and the symbol if it is an output.
    pub(crate) fn clocking_variable(&self, e: ExprId) -> Option<SymbolId> {
        match self.expr(e).kind {
            ExprKind::Name((s,)) | ExprKind::HierarchicalName((s,)) => {
                matches!(self.symbol_kind(s), SymbolKind::ClockVar { .. }).then_some(s)
            }
            _ => None,
        }
    }

    /// The clocking block that `##` counts the cycles of.
    pub(crate) fn default_clocking(&self, body: SymbolId) -> Option<SymbolId> {
        let SymbolKind::Body { members, .. } = self.symbol_kind(body) else { return None };
        let blocks = members.iter().copied().filter_map(|s| match self.symbol_kind(s) {
            SymbolKind::Clocking { default, .. } => Some((s, *default)),
            _ => None,
        });
        let blocks: Vec<_> = blocks.collect();
        blocks
            .iter()
            .find(|b| b.1)
            .or(match &blocks[..] {
                [one] => Some(one),
                _ => None,
            })
            .map(|b| b.0)
    }
}

impl Code<'_, '_> {
    /// Declares what belongs to a clocking block.
    pub(crate) fn declare_clocking(&mut self, block: SymbolId, members: &[SymbolId]) {
        let name = self.l.scope_name(block);
        let event = self.named(&name);
        self.op(format_args!("{event} = moore.variable name {} : <event>", quote(name.as_bytes())));
        self.refs.insert(block, event);
        for &s in members {
            let SymbolKind::ClockVar { ty, direction, .. } = self.l.symbol_kind(s) else { continue };
            let (ty, name) = (self.ty(*ty), self.l.scope_name(s));
            self.place = self.l.symbol(s).place;
            if direction != "Out" {
                let called = self.named(&name);
                self.op(format_args!("{called} = moore.variable name {} : <{ty}>", quote(name.as_bytes())));
                self.refs.insert(s, called);
            }
            if direction != "In" {
                for (part, ending, ty) in [(Part::Out, "$out", &*ty), (Part::Drive, "$drive", "event")] {
                    let name = format!("{name}.{ending}");
                    let called = self.named(&name);
                    self.op(format_args!(
                        "{called} = moore.variable name {} : <{ty}>",
                        quote(name.as_bytes())
                    ));
                    let part = self.l.part_symbol(s, part);
                    self.refs.insert(part, called);
                }
            }
        }
    }

    /// The processes of a clocking block.
    pub(crate) fn clocking(
        &mut self,
        block: SymbolId,
        event: Option<TimingId>,
        defaults: (&Option<Skew>, &Option<Skew>),
        members: &[SymbolId],
    ) {
        let (Some(event), Some(own)) = (event, self.refs.get(&block).cloned()) else { return };
        let last = self.val("moore.variable : <l64>");
        let (mut inputs, mut outputs) = (Vec::new(), Vec::new());
        for &s in members {
            let SymbolKind::ClockVar { ty, direction, input, output, initializer: Some(e) } =
                self.l.symbol_kind(s)
            else {
                continue;
            };
            self.place = self.l.symbol(s).place;
            if direction != "Out" {
                let skew = self.skew(input, defaults.0);
                inputs.push((s, *ty, *e, self.sampled(*e, *ty, skew)));
            }
            if direction != "In" {
                let skew = match self.skew(output, defaults.1) {
                    Sample::Before(skew) => skew,
                    _ => None,
                };
                let pending = self.val("moore.variable : <i1>");
                outputs.push((s, *ty, self.driven(*e), pending, skew));
            }
        }
        let list = outputs.clone();
        self.process("always", |c| {
            c.wait(event);
            let now = c.now_fs();
            c.line(format_args!("moore.blocking_assign {last}, {now} : l64"));
            for (s, ty, target, pending, skew) in list {
                c.if_set(&pending, |c| {
                    let zero = c.small(0, BIT);
                    c.line(format_args!("moore.blocking_assign {pending}, {zero} : i1"));
                    c.drive_output(s, ty, target, skew);
                });
            }
            if inputs.iter().any(|i| matches!(i.3, Sample::Late)) {
                let zero = c.time(0);
                c.line(format_args!("moore.wait_delay {zero}"));
            }
            for (s, ty, e, sample) in &inputs {
                let value = match sample {
                    Sample::Late => c.value(*e),
                    Sample::Before(Some(from)) => {
                        let name = c.ty(*ty);
                        c.val(format_args!("moore.read {from} : <{name}>"))
                    }
                    Sample::Step { now, before, at } => c.before_step(now, before, at, *ty),
                    Sample::Before(None) => continue,
                };
                let name = c.ty(*ty);
                if let Some(reference) = c.refs.get(s).cloned() {
                    c.line(format_args!("moore.blocking_assign {reference}, {value} : {name}"));
                }
            }
            c.line(format_args!("svx.trigger {own} : !moore.ref<event>"));
        });
        for (s, ty, target, pending, skew) in outputs {
            let Some(drive) = self.refs.get(&self.l.part_symbol(s, Part::Drive)).cloned() else { continue };
            let last = last.clone();
            self.process("always", |c| {
                c.nest("moore.wait_event", |c| {
                    let value = c.val(format_args!("moore.read {drive} : <event>"));
                    c.line(format_args!("moore.detect_event any {value} : event"));
                });
                let (now, at) = (c.now_fs(), c.val(format_args!("moore.read {last} : <l64>")));
                let same = c.val(format_args!("moore.case_eq {now}, {at} : l64"));
                let (yes, no, end) = (c.block(), c.block(), c.block());
                let test = c.val(format_args!("moore.to_builtin_int {same} : i1"));
                c.fork(&test, yes, no);
                c.begin(yes);
                c.drive_output(s, ty, target, skew);
                c.jump(end);
                c.begin(no);
                let one = c.small(1, BIT);
                c.line(format_args!("moore.blocking_assign {pending}, {one} : i1"));
                c.start(end);
            });
        }
    }

    fn now_fs(&mut self) -> String {
        let time = self.val("moore.builtin.time");
        self.val(format_args!("moore.time_to_logic {time}"))
    }

    fn if_set(&mut self, flag: &str, body: impl FnOnce(&mut Self)) {
        let value = self.val(format_args!("moore.read {flag} : <i1>"));
        let test = self.val(format_args!("moore.to_builtin_int {value} : i1"));
        let (yes, end) = (self.block(), self.block());
        self.fork(&test, yes, end);
        self.begin(yes);
        body(self);
        self.start(end);
    }

    /// When an input is sampled, or how late (as a constant time) an output is driven.
    fn skew(&mut self, own: &Option<Skew>, default: &Option<Skew>) -> Sample {
        let timing = [own, default].into_iter().flatten().find_map(|s| s.1);
        match timing.and_then(|t| self.l.timing(t)) {
            Some(TimingKind::Delay { delay }) if self.constant_of(*delay) == Some(0) => Sample::Late,
            Some(TimingKind::Delay { delay }) => {
                let value = self.delay(*delay);
                Sample::Before(Some(value))
            }
            _ => Sample::Step { now: String::new(), before: String::new(), at: String::new() },
        }
    }

    /// What remembers the values of an input.
    fn sampled(&mut self, e: ExprId, ty: TypeId, skew: Sample) -> Sample {
        let name = self.ty(ty);
        match skew {
            Sample::Late => Sample::Late,
            Sample::Before(Some(delay)) => {
                let late = self.val(format_args!("moore.variable : <{name}>"));
                self.process("initial", |c| {
                    let head = c.block();
                    c.start(head);
                    let value = c.value(e);
                    c.line(format_args!(
                        "moore.delayed_nonblocking_assign {late}, {value}, {delay} : {name}"
                    ));
                    c.wait_change(e);
                    c.jump(head);
                });
                Sample::Before(Some(late))
            }
            _ => {
                let now = self.val(format_args!("moore.variable : <{name}>"));
                let before = self.val(format_args!("moore.variable : <{name}>"));
                let at = self.val("moore.variable : <l64>");
                self.process("initial", |c| {
                    let (head, keep, end) = (c.block(), c.block(), c.block());
                    let value = c.value(e);
                    c.line(format_args!("moore.blocking_assign {now}, {value} : {name}"));
                    c.start(head);
                    c.wait_change(e);
                    let (time, last) = (c.now_fs(), c.val(format_args!("moore.read {at} : <l64>")));
                    let other = c.val(format_args!("moore.case_ne {time}, {last} : l64"));
                    let other = c.val(format_args!("moore.to_builtin_int {other} : i1"));
                    c.fork(&other, keep, end);
                    c.begin(keep);
                    let old = c.val(format_args!("moore.read {now} : <{name}>"));
                    c.line(format_args!("moore.blocking_assign {before}, {old} : {name}"));
                    c.line(format_args!("moore.blocking_assign {at}, {time} : l64"));
                    c.start(end);
                    let value = c.value(e);
                    c.line(format_args!("moore.blocking_assign {now}, {value} : {name}"));
                    c.jump(head);
                });
                Sample::Step { now, before, at }
            }
        }
    }

    fn wait_change(&mut self, e: ExprId) {
        let name = self.ty(self.ty_of(e));
        self.nest("moore.wait_event", |c| {
            let value = c.value(e);
            c.line(format_args!("moore.detect_event any {value} : {name}"));
        });
    }

    /// The value at the beginning of the time slot.
    fn before_step(&mut self, now: &str, before: &str, at: &str, ty: TypeId) -> String {
        let name = self.ty(ty);
        let (time, last) = (self.now_fs(), self.val(format_args!("moore.read {at} : <l64>")));
        let changed = self.val(format_args!("moore.case_eq {time}, {last} : l64"));
        let (now, before) = (
            self.val(format_args!("moore.read {now} : <{name}>")),
            self.val(format_args!("moore.read {before} : <{name}>")),
        );
        self.conditional(&changed, BIT, ty, |_| before, |_| now)
    }

    /// What an output drives: the variable itself, or a driver of the net.
    fn driven(&mut self, e: ExprId) -> Option<String> {
        let mut net = false;
        walk::all(self.l.doc, walk::Child::Expr(e), &mut |child| {
            if let walk::Child::Expr(e) = child
                && let ExprKind::Name((s,)) | ExprKind::HierarchicalName((s,)) = self.l.expr(e).kind
            {
                net |= matches!(self.l.symbol_kind(s), SymbolKind::Net { .. });
            }
        });
        if !net {
            return None;
        }
        let int = self.int_of(e)?;
        let z = self.fill('Z', int);
        let name = int.name();
        let driver = self.val(format_args!("moore.variable {z} : <{name}>"));
        let value = self.val(format_args!("moore.read {driver} : <{name}>"));
        self.assign(e, value, &Mode::Continuous { delays: Vec::new(), strength: None });
        Some(driver)
    }

    fn drive_output(&mut self, s: SymbolId, ty: TypeId, driver: Option<String>, skew: Option<String>) {
        let SymbolKind::ClockVar { initializer: Some(e), .. } = self.l.symbol_kind(s) else { return };
        let Some(out) = self.refs.get(&self.l.part_symbol(s, Part::Out)).cloned() else { return };
        let name = self.ty(ty);
        let value = self.val(format_args!("moore.read {out} : <{name}>"));
        match (driver, skew) {
            (Some(net), None) => self.line(format_args!("moore.nonblocking_assign {net}, {value} : {name}")),
            (Some(net), Some(skew)) => {
                self.line(format_args!("moore.delayed_nonblocking_assign {net}, {value}, {skew} : {name}"));
            }
            (None, None) => self.assign(*e, value, &Mode::Nonblocking),
            (None, Some(skew)) => self.assign(*e, value, &Mode::Delayed(skew)),
        }
    }

    /// `cb.x <= v`.
    pub(crate) fn clocking_drive(&mut self, s: SymbolId, value: &str) {
        let SymbolKind::ClockVar { ty, direction, .. } = self.l.symbol_kind(s) else { return };
        if direction == "In" {
            return self.error("an input of a clocking block can't be driven");
        }
        let name = self.ty(*ty);
        let (out, drive) = (self.l.part_symbol(s, Part::Out), self.l.part_symbol(s, Part::Drive));
        let (Some(out), Some(drive)) = (self.reference(out, *ty), self.reference(drive, *ty)) else { return };
        self.op(format_args!("moore.blocking_assign {out}, {value} : {name}"));
        self.op(format_args!("svx.trigger {drive} : !moore.ref<event>"));
    }

    /// `##n`: so many events of the default clocking block.
    pub(crate) fn cycles(&mut self, count: ExprId) {
        let Some(block) = self.body.and_then(|body| self.l.default_clocking(body)) else {
            return self.error("## needs a default clocking block in the module");
        };
        let count = self.count(count);
        self.times(count, |c| c.wait_clocking(block));
    }

    /// `@(cb)`
    pub(crate) fn wait_clocking(&mut self, block: SymbolId) {
        let Some(event) = self.clocking_event(block) else { return };
        self.nest("moore.wait_event", |c| {
            let value = c.val(format_args!("moore.read {event} : <event>"));
            c.op(format_args!("moore.detect_event any {value} : event"));
        });
    }

    /// A reference to the event of a clocking block.
    pub(crate) fn clocking_event(&mut self, block: SymbolId) -> Option<String> {
        if let Some(known) = self.refs.get(&block) {
            return Some(known.clone());
        }
        let path = self.l.path(block)?;
        Some(self.val(format_args!("svx.hier {} : !moore.ref<event>", quote(path.as_bytes()))))
    }
}

/// How an input is sampled.
enum Sample {
    /// After the active region (`#0`).
    Late,
    /// A variable that is so much behind, or for a skew the time.
    Before(Option<String>),
    /// At the beginning of the time slot: what the input is now, what it was before its last change, and when that was.
    Step { now: String, before: String, at: String },
}
