//! Assertions: booleans, and the temporal properties that a bounded window of the past decides.
//!
//! A property over a window of L ticks is decided L ticks after it started, from the values that its operands had at
//! each tick since: registers hold them, and what remains is a boolean over them. Anything unbounded, or on several
//! clocks, is refused.

use super::super::*;
use super::*;
use crate::module::ValueDef;

/// The longest window in ticks.
const MAX_WINDOW: u64 = 1 << 16;

/// The most terms that a property may take, and the deepest nesting.
const MAX_TERMS: usize = 1 << 18;
const MAX_DEPTH: u32 = 200;

/// A boolean at a number of cycles after the start of the property.
type At = (u64, Gv);

/// Lowers one property.
struct Lowering<'a> {
    e: &'a mut Elaborator,
    instance: InstanceId,
    op: OpId,
    clock: Option<(Edge, Gv)>,
    /// Cycles from the start to the decision.
    window: u64,
    /// Registers so far: value, cycles.
    history: HashMap<(Gv, u64), Gv>,
    /// The extents of values, which may be shared.
    extents: HashMap<ValueId, u64>,
    terms: usize,
}

/// Why a property is refused.
struct Refused(String);

impl Elaborator {
    /// `ltl.past` outside of a property: a chain of registers on a plain clock.
    pub(super) fn past(&mut self, instance: InstanceId, op: OpId) {
        let mut value = self.operand(instance, op, "input");
        let clock = self.operand(instance, op, "clk");
        let delay = self.ir().attr_u64(op, "delay").unwrap_or(0);
        if delay > MAX_WINDOW {
            self.tables.error(op, format!("a past of more than {MAX_WINDOW} cycles"));
            return;
        }
        for _ in 0..delay {
            value = self.add_register(instance, clock, value, None, None, Init::Default, op);
        }
        let result = self.result(instance, op, 0);
        self.define(result, value);
    }

    pub(super) fn check(&mut self, instance: InstanceId, op: OpId) {
        use OpKind as K;
        let kind = match self.ir().kind(op) {
            K::VerifAssert | K::VerifClockedAssert => CheckKind::Assert,
            K::VerifAssume | K::VerifClockedAssume => CheckKind::Assume,
            _ => CheckKind::Cover,
        };
        let clocked = matches!(
            self.ir().kind(op),
            K::VerifClockedAssert | K::VerifClockedAssume | K::VerifClockedCover
        );
        let mut clock = clocked.then(|| (edge(self.ir(), op), self.operand(instance, op, "clock")));
        let mut enable = self.optional(instance, op, "enable");
        let label = self.ir().attr_str(op, "label");
        let Some(value) = self.ir().operand(op, "property") else { return };
        let gv = self.arg(instance, value);
        let mut property = gv;
        if !matches!(self.tables.types.kind(self.ty(gv)), Ty::Int(1)) {
            match clocked {
                true => rule!("verif.clocked_assert.property"),
                false => rule!("verif.assert.property"),
            }
            let mut lowering = Lowering {
                e: self,
                instance,
                op,
                clock,
                window: 0,
                history: HashMap::new(),
                extents: HashMap::new(),
                terms: 0,
            };
            match lowering.check(value, enable) {
                Ok((holds, attempted)) => {
                    clock = lowering.clock;
                    (property, enable) = (holds, attempted);
                }
                Err(Refused(message)) => {
                    let span = self.ir().op(op).span;
                    let help = "only properties over bounded windows of one clock are simulated: lower this one first";
                    self.tables.errors.push(Diagnostic::error(span, message).with_help(help));
                    return;
                }
            }
        }
        self.add_sink(Sink::Check(Check { kind, property, enable, clock, label, instance, op }));
    }
}

fn edge(ir: &Ir, op: OpId) -> Edge {
    match ir.attr_u64(op, "edge") {
        Some(0) => Edge::Pos,
        Some(1) => Edge::Neg,
        _ => Edge::Both,
    }
}

impl Lowering<'_> {
    /// Whether the attempt that began a window ago holds, and whether there is one: `enable` was 1 at all ticks since.
    fn check(&mut self, value: ValueId, enable: Option<Gv>) -> Result<(Gv, Option<Gv>), Refused> {
        rule!("ltl.attempt");
        rule!("ltl.attempt.disable");
        rule!("ltl.window-limit");
        self.window = self.extent(value, 0)?;
        if self.window > MAX_WINDOW {
            return Err(Refused(format!("a property over more than {MAX_WINDOW} ticks")));
        }
        if self.clock.is_none() {
            return Err(Refused("a property that names no clock".to_owned()));
        }
        let holds = self.holds(value, 0, 0)?;
        let mut attempted = enable;
        for _ in 0..self.window {
            let bit = self.e.bit();
            let begun = match attempted {
                Some(gv) => gv,
                None => self.e.const_gv(bit, 1u32, self.op),
            };
            let so_far = self.past(begun, 1)?;
            attempted = Some(match enable {
                Some(enable) => self.e.and(&[so_far, enable], self.op),
                None => so_far,
            });
        }
        Ok((holds, attempted))
    }

    /// All clocks that a property names are one.
    fn bind(&mut self, op: OpId) -> Result<(), Refused> {
        let own = (edge(self.e.ir(), op), self.e.operand(self.instance, op, "clock"));
        if self.clock.is_some_and(|c| c != own) {
            return Err(Refused("a property on several clocks can't be simulated".to_owned()));
        }
        self.clock = Some(own);
        Ok(())
    }

    fn or(&mut self, args: &[Gv]) -> Gv {
        let bit = self.e.bit();
        if args.is_empty() {
            return self.e.const_gv(bit, 0u32, self.op);
        }
        self.e.node(OpKind::CombOr, args, bit, Imm::None, self.op)
    }

    /// What `value` was `cycles` ago.
    fn past(&mut self, value: Gv, cycles: u64) -> Result<Gv, Refused> {
        if cycles == 0 {
            return Ok(value);
        }
        if let Some(&gv) = self.history.get(&(value, cycles)) {
            return Ok(gv);
        }
        let Some((edge, clock)) = self.clock else {
            return Err(Refused("a property that names no clock".to_owned()));
        };
        let clock = match edge {
            Edge::Pos => clock,
            Edge::Neg => self.e.not(clock, self.op),
            Edge::Both => {
                return Err(Refused("a property over several ticks needs one edge of its clock".to_owned()));
            }
        };
        let mut gv = value;
        for cycle in 1..=cycles {
            gv = match self.history.get(&(value, cycle)) {
                Some(&known) => known,
                None => self.e.add_register(self.instance, clock, gv, None, None, Init::Default, self.op),
            };
            self.history.insert((value, cycle), gv);
        }
        Ok(gv)
    }

    fn definition(&self, value: ValueId) -> Option<(OpId, OpKind)> {
        match self.e.ir().value(value).def {
            ValueDef::Result(op, _) => Some((op, self.e.ir().kind(op))),
            ValueDef::Argument(..) => None,
        }
    }

    fn is_boolean(&self, value: ValueId) -> bool {
        matches!(
            self.e.tables.types.kind(self.e.values[self.e.gv(self.instance, value).index()].ty),
            Ty::Int(_)
        )
    }

    fn refuse<T>(&self, kind: Option<OpKind>) -> Result<T, Refused> {
        Err(Refused(format!("'{}' can't be simulated", kind.map_or("this property", OpKind::name))))
    }

    /// The delay of `ltl.delay` and the repetitions of `ltl.repeat`: (least, most).
    fn range(&self, op: OpId, least: &str, more: &str) -> Result<(u64, u64), Refused> {
        let ir = self.e.ir();
        let least = ir.attr_u64(op, least).unwrap_or(0);
        match ir.attr_u64(op, more) {
            Some(more) if least.saturating_add(more) <= MAX_WINDOW => Ok((least, least + more)),
            Some(_) => Err(Refused(format!("a window of more than {MAX_WINDOW} ticks"))),
            None => {
                rule!("ltl.delay.unbounded");
                Err(Refused(format!("'{}' without an upper bound can't be simulated", ir.kind(op).name())))
            }
        }
    }

    /// The number of ticks after its start at which a property or sequence is decided at the latest. Finds the clock.
    fn extent(&mut self, value: ValueId, depth: u32) -> Result<u64, Refused> {
        if depth > MAX_DEPTH {
            return Err(Refused(format!("a property nested more than {MAX_DEPTH} levels deep")));
        }
        if let Some(&known) = self.extents.get(&value) {
            return Ok(known);
        }
        if self.is_boolean(value) {
            return Ok(0);
        }
        let Some((op, kind)) = self.definition(value) else { return self.refuse(None) };
        match kind {
            OpKind::LtlClock => rule!("ltl.clock"),
            OpKind::LtlClockedAtom => rule!("ltl.clocked_atom"),
            OpKind::LtlClockedDelay => rule!("ltl.clocked_delay"),
            _ => {}
        }
        let inputs = match kind {
            OpKind::LtlClock | OpKind::LtlClockedAtom | OpKind::LtlClockedDelay => {
                self.bind(op)?;
                self.e.ir().operands(op)[..1].to_vec()
            }
            _ => self.e.ir().operands(op).to_vec(),
        };
        let each: Vec<u64> = inputs.iter().map(|v| self.extent(*v, depth + 1)).collect::<Result<_, _>>()?;
        let longest = each.iter().copied().max().unwrap_or(0);
        let extent = match kind {
            OpKind::LtlBooleanConstant => 0,
            OpKind::LtlAnd
            | OpKind::LtlOr
            | OpKind::LtlIntersect
            | OpKind::LtlNot
            | OpKind::LtlStrong
            | OpKind::LtlWeak
            | OpKind::LtlClock
            | OpKind::LtlClockedAtom => longest,
            OpKind::LtlConcat | OpKind::LtlImplication => {
                each.iter().fold(0, |sum: u64, e| sum.saturating_add(*e))
            }
            OpKind::LtlDelay | OpKind::LtlClockedDelay => {
                longest.saturating_add(self.range(op, "delay", "length")?.1)
            }
            OpKind::LtlRepeat => {
                let most = self.range(op, "base", "more")?.1;
                longest.saturating_mul(most).saturating_add(most.saturating_sub(1))
            }
            _ => return self.refuse(Some(kind)),
        };
        if extent > MAX_WINDOW {
            return Err(Refused(format!("a property over more than {MAX_WINDOW} ticks")));
        }
        self.extents.insert(value, extent);
        Ok(extent)
    }

    /// Counts a term; shared parts are lowered once for each place at which they can start.
    fn term(&mut self) -> Result<(), Refused> {
        self.terms += 1;
        if self.terms > MAX_TERMS {
            return Err(Refused(format!("a property of more than {MAX_TERMS} terms")));
        }
        Ok(())
    }

    /// A boolean: the property `value`, started `start` cycles into the window, holds.
    fn holds(&mut self, value: ValueId, start: u64, depth: u32) -> Result<Gv, Refused> {
        self.term()?;
        let Some((op, kind)) = self.definition(value).filter(|_| !self.is_boolean(value)) else {
            return self.sample(value, start);
        };
        let inputs = self.e.ir().operands(op).to_vec();
        match kind {
            OpKind::LtlNot => {
                rule!("ltl.not");
                let inner = self.holds(inputs[0], start, depth + 1)?;
                Ok(self.e.not(inner, self.op))
            }
            OpKind::LtlClock => self.holds(inputs[0], start, depth + 1),
            OpKind::LtlStrong | OpKind::LtlWeak => {
                match kind {
                    OpKind::LtlStrong => rule!("ltl.strong"),
                    _ => rule!("ltl.weak"),
                }
                self.holds(inputs[0], start, depth + 1)
            }
            OpKind::LtlImplication => {
                rule!("ltl.implication");
                let mut all = Vec::new();
                for (end, matched) in self.matches(inputs[0], start, depth + 1)? {
                    let not = self.e.not(matched, self.op);
                    let then = self.holds(inputs[1], end, depth + 1)?;
                    all.push(self.or(&[not, then]));
                }
                Ok(self.all(&all))
            }
            OpKind::LtlAnd | OpKind::LtlOr
                if *self.e.ir().type_kind(self.e.ir().value_type(value)) == TypeKind::LtlProperty =>
            {
                match kind {
                    OpKind::LtlAnd => rule!("ltl.and"),
                    _ => rule!("ltl.or"),
                }
                let mut parts = Vec::new();
                for input in inputs {
                    parts.push(self.holds(input, start, depth + 1)?);
                }
                Ok(if kind == OpKind::LtlAnd { self.all(&parts) } else { self.or(&parts) })
            }
            OpKind::LtlBooleanConstant => {
                rule!("ltl.boolean_constant");
                let bit = self.e.bit();
                let value = u32::from(self.e.ir().attr_bool(op, "value"));
                Ok(self.e.const_gv(bit, value, self.op))
            }
            _ => {
                let ends: Vec<Gv> = self.matches(value, start, depth + 1)?.into_iter().map(|m| m.1).collect();
                Ok(self.or(&ends))
            }
        }
    }

    fn all(&mut self, args: &[Gv]) -> Gv {
        let bit = self.e.bit();
        if args.is_empty() {
            return self.e.const_gv(bit, 1u32, self.op);
        }
        self.e.and(args, self.op)
    }

    /// A boolean `at` cycles into the window, as it is known at its end.
    fn sample(&mut self, value: ValueId, at: u64) -> Result<Gv, Refused> {
        let gv = self.e.arg(self.instance, value);
        self.past(gv, self.window - at.min(self.window))
    }

    /// The ends at which the sequence `value`, started `start` cycles into the window, can match, each with a boolean.
    fn matches(&mut self, value: ValueId, start: u64, depth: u32) -> Result<Vec<At>, Refused> {
        self.term()?;
        let Some((op, kind)) = self.definition(value).filter(|_| !self.is_boolean(value)) else {
            return Ok(vec![(start, self.sample(value, start)?)]);
        };
        let inputs = self.e.ir().operands(op).to_vec();
        let mut out: BTreeMap<u64, Vec<Gv>> = BTreeMap::new();
        match kind {
            OpKind::LtlClock | OpKind::LtlClockedAtom => return self.matches(inputs[0], start, depth + 1),
            OpKind::LtlDelay | OpKind::LtlClockedDelay => {
                rule!("ltl.delay");
                let (least, most) = self.range(op, "delay", "length")?;
                for delay in least..=most {
                    for (end, matched) in self.matches(inputs[0], start + delay, depth + 1)? {
                        out.entry(end).or_default().push(matched);
                    }
                }
            }
            OpKind::LtlConcat => {
                rule!("ltl.concat");
                let mut partial = vec![(start, None::<Gv>)];
                for input in inputs {
                    partial = self.chain(partial, input, 0, depth)?;
                }
                for (end, matched) in partial {
                    out.entry(end).or_default().extend(matched);
                }
            }
            OpKind::LtlRepeat => {
                rule!("ltl.repeat");
                let (least, most) = self.range(op, "base", "more")?;
                if least == 0 {
                    return Err(Refused("an empty repetition can't be simulated".to_owned()));
                }
                let mut partial = vec![(start, None::<Gv>)];
                for count in 1..=most {
                    partial = self.chain(partial, inputs[0], u64::from(count > 1), depth)?;
                    if count >= least {
                        for &(end, matched) in &partial {
                            out.entry(end).or_default().extend(matched);
                        }
                    }
                }
            }
            OpKind::LtlOr => {
                rule!("ltl.or");
                for input in inputs {
                    for (end, matched) in self.matches(input, start, depth + 1)? {
                        out.entry(end).or_default().push(matched);
                    }
                }
            }
            OpKind::LtlIntersect => {
                rule!("ltl.intersect");
                let mut sets = Vec::new();
                for input in inputs {
                    sets.push(
                        self.matches(input, start, depth + 1)?.into_iter().collect::<BTreeMap<u64, Gv>>(),
                    );
                }
                let ends: Vec<u64> = sets.first().map(|s| s.keys().copied().collect()).unwrap_or_default();
                for end in ends {
                    let parts: Vec<Gv> = sets.iter().filter_map(|s| s.get(&end).copied()).collect();
                    if parts.len() == sets.len() {
                        let both = self.all(&parts);
                        out.entry(end).or_default().push(both);
                    }
                }
            }
            OpKind::LtlAnd => {
                // Both match, the later end counts.
                rule!("ltl.and");
                let mut partial = vec![(start, None::<Gv>)];
                for input in inputs {
                    let more = self.matches(input, start, depth + 1)?;
                    let mut next = Vec::new();
                    for (end, matched) in partial {
                        for &(other, also) in &more {
                            let both = match matched {
                                Some(matched) => self.all(&[matched, also]),
                                None => also,
                            };
                            next.push((end.max(other), Some(both)));
                        }
                    }
                    partial = next;
                }
                for (end, matched) in partial {
                    out.entry(end).or_default().extend(matched);
                }
            }
            _ => return self.refuse(Some(kind)),
        }
        let mut ends = Vec::new();
        for (end, parts) in out {
            let any = self.or(&parts);
            ends.push((end, any));
        }
        Ok(ends)
    }

    /// Each partial match followed by `input`, started `gap` cycles after its end.
    fn chain(
        &mut self,
        partial: Vec<(u64, Option<Gv>)>,
        input: ValueId,
        gap: u64,
        depth: u32,
    ) -> Result<Vec<(u64, Option<Gv>)>, Refused> {
        let mut ends: BTreeMap<u64, Vec<Gv>> = BTreeMap::new();
        for (end, matched) in partial {
            for (next, then) in self.matches(input, end + gap, depth + 1)? {
                let both = match matched {
                    Some(matched) => self.all(&[matched, then]),
                    None => then,
                };
                ends.entry(next).or_default().push(both);
            }
        }
        Ok(ends.into_iter().map(|(end, parts)| (end, Some(self.or(&parts)))).collect())
    }
}
