//! Assertions: booleans, and the temporal properties that a bounded window of the past decides.
//!
//! A property over a window of L cycles is decided L cycles after it started, from the values that its operands had at
//! each edge since: `past` registers hold them, and what remains is a boolean over them. Anything unbounded, or on
//! several clocks, is refused.

use super::super::*;
use super::*;
use crate::module::ValueDef;

/// The longest window in cycles, and the most terms that a property may take.
const MAX_WINDOW: u64 = 1024;
const MAX_TERMS: usize = 1 << 16;

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
        let enable = self.optional(instance, op, "enable");
        let label = self.ir().attr_str(op, "label");
        let Some(mut value) = self.ir().operand(op, "property") else { return };
        // `ltl.clock` at the root clocks the whole.
        while let ValueDef::Result(def, _) = self.ir().value(value).def
            && self.ir().kind(def) == K::LtlClock
        {
            let own = (edge(self.ir(), def), self.operand(instance, def, "clock"));
            if clock.is_some_and(|c| c != own) {
                self.tables.error(op, "a property on several clocks can't be run");
                return;
            }
            clock = Some(own);
            let Some(input) = self.ir().operand(def, "input") else { return };
            value = input;
        }
        let gv = self.arg(instance, value);
        let property = if matches!(self.tables.types.kind(self.ty(gv)), Ty::Int(1)) {
            gv
        } else {
            let mut lowering =
                Lowering { e: self, instance, op, clock, window: 0, history: HashMap::new(), terms: 0 };
            match lowering.property(value) {
                Ok(gv) => gv,
                Err(Refused(message)) => {
                    let span = self.ir().op(op).span;
                    let help = "only booleans, past, delays, concatenation and implication over bounded windows of one clock are simulated";
                    self.tables.errors.push(Diagnostic::error(span, message).with_help(help));
                    return;
                }
            }
        };
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
    fn property(&mut self, value: ValueId) -> Result<Gv, Refused> {
        self.window = self.extent(value, 0)?;
        if self.window > MAX_WINDOW {
            return Err(Refused(format!("a property over more than {MAX_WINDOW} cycles")));
        }
        let holds = self.holds(value, 0, 0)?;
        if self.window == 0 {
            return Ok(holds);
        }
        // Nothing is decided before a whole window has passed.
        let bit = self.e.bit();
        let one = self.e.const_gv(bit, 1u32, self.op);
        let begun = self.past(one, self.window)?;
        let early = self.e.not(begun, self.op);
        Ok(self.or(&[early, holds]))
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
            return Err(Refused("a property over several cycles needs a clock".to_owned()));
        };
        let clock = match edge {
            Edge::Pos => clock,
            Edge::Neg => self.e.not(clock, self.op),
            Edge::Both => {
                return Err(Refused("a property over several cycles needs one edge of its clock".to_owned()));
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
            Some(_) => Err(Refused(format!("a window of more than {MAX_WINDOW} cycles"))),
            None => {
                Err(Refused(format!("'{}' without an upper bound can't be simulated", ir.kind(op).name())))
            }
        }
    }

    /// The number of cycles after its start at which a property or sequence is decided at the latest.
    fn extent(&mut self, value: ValueId, depth: u32) -> Result<u64, Refused> {
        if depth > 200 {
            return Err(Refused("a property nested more than 200 levels deep".to_owned()));
        }
        if self.is_boolean(value) {
            return Ok(0);
        }
        let Some((op, kind)) = self.definition(value) else { return self.refuse(None) };
        let inputs = self.e.ir().operands(op).to_vec();
        let each: Vec<u64> = match kind {
            OpKind::LtlBooleanConstant => Vec::new(),
            OpKind::LtlClock => vec![self.extent(inputs[0], depth + 1)?],
            _ => inputs.iter().map(|v| self.extent(*v, depth + 1)).collect::<Result<_, _>>()?,
        };
        let longest = each.iter().copied().max().unwrap_or(0);
        match kind {
            OpKind::LtlBooleanConstant => Ok(0),
            OpKind::LtlAnd
            | OpKind::LtlOr
            | OpKind::LtlIntersect
            | OpKind::LtlNot
            | OpKind::LtlStrong
            | OpKind::LtlWeak
            | OpKind::LtlClock => Ok(longest),
            OpKind::LtlConcat | OpKind::LtlImplication => Ok(each.iter().sum()),
            OpKind::LtlDelay => Ok(longest + self.range(op, "delay", "length")?.1),
            OpKind::LtlRepeat => {
                let most = self.range(op, "base", "more")?.1;
                Ok(longest.saturating_mul(most).saturating_add(most.saturating_sub(1)))
            }
            _ => self.refuse(Some(kind)),
        }
    }

    /// A boolean: the property `value`, started `start` cycles into the window, holds.
    fn holds(&mut self, value: ValueId, start: u64, depth: u32) -> Result<Gv, Refused> {
        let Some((op, kind)) = self.definition(value).filter(|_| !self.is_boolean(value)) else {
            return self.sample(value, start);
        };
        let inputs = self.e.ir().operands(op).to_vec();
        match kind {
            OpKind::LtlNot => {
                let inner = self.holds(inputs[0], start, depth + 1)?;
                Ok(self.e.not(inner, self.op))
            }
            OpKind::LtlClock => {
                let own = (edge(self.e.ir(), op), self.e.operand(self.instance, op, "clock"));
                if self.clock.is_some_and(|c| c != own) {
                    return Err(Refused("a property on several clocks can't be simulated".to_owned()));
                }
                self.clock = Some(own);
                self.holds(inputs[0], start, depth + 1)
            }
            OpKind::LtlStrong | OpKind::LtlWeak => self.holds(inputs[0], start, depth + 1),
            OpKind::LtlImplication => {
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
                let mut parts = Vec::new();
                for input in inputs {
                    parts.push(self.holds(input, start, depth + 1)?);
                }
                Ok(if kind == OpKind::LtlAnd { self.all(&parts) } else { self.or(&parts) })
            }
            OpKind::LtlBooleanConstant => {
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
        self.terms += 1;
        if self.terms > MAX_TERMS {
            return Err(Refused(format!("a property of more than {MAX_TERMS} terms")));
        }
        let Some((op, kind)) = self.definition(value).filter(|_| !self.is_boolean(value)) else {
            return Ok(vec![(start, self.sample(value, start)?)]);
        };
        let inputs = self.e.ir().operands(op).to_vec();
        let mut out: BTreeMap<u64, Vec<Gv>> = BTreeMap::new();
        match kind {
            OpKind::LtlDelay => {
                let (least, most) = self.range(op, "delay", "length")?;
                for delay in least..=most {
                    for (end, matched) in self.matches(inputs[0], start + delay, depth + 1)? {
                        out.entry(end).or_default().push(matched);
                    }
                }
            }
            OpKind::LtlConcat => {
                let mut partial = vec![(start, None::<Gv>)];
                for input in inputs {
                    partial = self.chain(partial, input, 0, depth)?;
                }
                for (end, matched) in partial {
                    out.entry(end).or_default().extend(matched);
                }
            }
            OpKind::LtlRepeat => {
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
                for input in inputs {
                    for (end, matched) in self.matches(input, start, depth + 1)? {
                        out.entry(end).or_default().push(matched);
                    }
                }
            }
            OpKind::LtlIntersect => {
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
