//! The operations of a graph region, one by one.

use super::super::support::is_metadata;
use super::super::*;
use super::*;

impl Elaborator {
    /// Elaborates one operation of the body of an instance.
    pub(super) fn graph_op(&mut self, instance: InstanceId, op: OpId) {
        use OpKind as K;
        match self.ir().kind(op) {
            K::HwInstance | K::HwOutput | K::LlhdSig | K::SvxHier => {}
            K::HwWire => self.name_wire(instance, op),
            K::DbgValue | K::VerifContract => {}
            K::VerifYield => self.test_bench_end(instance, op),
            K::VerifPrint => self.print_line(instance, op),
            K::LtlSampled => self.sampled(instance, op),
            K::DbgVariable => self.name_variable(instance, op),
            kind if is_metadata(kind) => {}
            K::SvxSwitch | K::SvxFmtStrength => self.switch_ops.push((instance, op)),
            K::LlhdDrv => self.drive(instance, op),
            K::LlhdOutput => {
                let result = self.gv(instance, self.ir().result(op, 0));
                let value = self.operand(instance, op, "value");
                let time = self.operand(instance, op, "time");
                self.add_drive(result, value, time, None, Strengths::STRONG, op);
            }
            K::LlhdDelay => self.delay_line(instance, op),
            K::LlhdProcess => self.process(instance, op, ProcessKind::Free),
            K::LlhdFinal => self.process(instance, op, ProcessKind::Final),
            K::LlhdCombinational => self.combinational(instance, op, 0),
            K::ScfIf
            | K::ScfFor
            | K::ScfWhile
            | K::ScfExecuteRegion
            | K::ScfIndexSwitch
            | K::FuncCall
            | K::LlvmCall
            | K::LlvmStore => {
                self.combinational(instance, op, usize::MAX);
            }
            K::SeqInitial => self.initial(instance, op),
            K::HwTriggered => {
                let edge = match self.ir().attr_u64(op, "event") {
                    Some(0) => Edge::Pos,
                    Some(1) => Edge::Neg,
                    _ => Edge::Both,
                };
                let trigger = self.operand(instance, op, "trigger");
                let inputs = self.operands(instance, op, "inputs");
                self.process(instance, op, ProcessKind::Triggered { edge, trigger, condition: None, inputs });
            }
            K::SimTriggered => {
                let trigger = self.operand(instance, op, "clock");
                let condition = self.optional(instance, op, "condition");
                self.process(
                    instance,
                    op,
                    ProcessKind::Triggered { edge: Edge::Pos, trigger, condition, inputs: Vec::new() },
                );
            }
            K::SimPrint | K::SimClockedTerminate | K::SimClockedPause => self.clocked_effect(instance, op),
            K::SeqFirreg | K::SeqCompreg | K::SeqCompregCe => self.register_op(instance, op),
            K::SeqShiftreg => self.shift_register(instance, op),
            K::SeqClockGate => self.clock_gate(instance, op),
            K::SeqClockDiv => self.clock_divider(instance, op),
            K::SeqFirmem | K::SeqHlmem => self.memory(instance, op),
            K::SeqFirmemReadPort => self.firmem_read(instance, op),
            K::SeqFirmemWritePort => self.firmem_write(instance, op),
            K::SeqFirmemReadWritePort => self.firmem_read_write(instance, op),
            K::SeqRead => self.hlmem_read(instance, op),
            K::SeqWrite => self.hlmem_write(instance, op),
            K::SeqFifo => self.fifo(instance, op),
            K::LtlPast => self.past(instance, op),
            K::VerifHasBeenReset => self.has_been_reset(instance, op),
            K::VerifAssert
            | K::VerifAssume
            | K::VerifCover
            | K::VerifClockedAssert
            | K::VerifClockedAssume
            | K::VerifClockedCover => self.check(instance, op),
            K::LtlAnd | K::LtlOr | K::LtlIntersect => self.boolean_ltl(instance, op),
            K::LtlNot
            | K::LtlRepeat
            | K::LtlStrong
            | K::LtlWeak
            | K::LtlDelay
            | K::LtlClockedDelay
            | K::LtlClockedAtom
            | K::LtlClock
            | K::LtlConcat
            | K::LtlImplication
            | K::LtlBooleanConstant => {} // lowered with the check
            kind if super::super::trace::is_pure(kind)
                || matches!(kind, K::LlhdPrb | K::LlhdCurrentTime | K::SimFmtCurrentTime | K::LlvmLoad) =>
            {
                self.pure(instance, op);
            }
            K::SimStdoutStream | K::SimStderrStream | K::SimGetFile | K::SimSvChannelToOutputStream => {
                self.pure(instance, op);
            }
            _ => self.tables.unsupported(op, "in the body of a module"),
        }
    }

    pub(super) fn operand(&mut self, instance: InstanceId, op: OpId, name: &str) -> Gv {
        match self.ir().operand(op, name) {
            Some(value) => self.arg(instance, value),
            None => {
                self.tables.error(op, format!("operand '{name}' is missing"));
                Gv(0)
            }
        }
    }

    pub(super) fn optional(&self, instance: InstanceId, op: OpId, name: &str) -> Option<Gv> {
        self.ir().operand(op, name).map(|v| self.arg(instance, v))
    }

    pub(super) fn operands(&self, instance: InstanceId, op: OpId, name: &str) -> Vec<Gv> {
        self.ir().operand_group(op, name).iter().map(|v| self.arg(instance, *v)).collect()
    }

    pub(super) fn result(&self, instance: InstanceId, op: OpId, index: usize) -> Gv {
        self.gv(instance, self.ir().result(op, index))
    }

    /// Defines a result as another value that was made for it.
    pub(super) fn define(&mut self, result: Gv, value: Gv) {
        self.values[result.index()].def = self.values[value.index()].def;
    }

    fn params_of(&self, instance: InstanceId) -> Params {
        self.modules[self.placed[instance.index()].0].params.clone()
    }

    fn pure(&mut self, instance: InstanceId, op: OpId) {
        let operands = self.ir().operands(op).to_vec();
        let args: Vec<Gv> = operands.iter().map(|v| self.arg(instance, *v)).collect();
        let results: Vec<Gv> = self.ir().results(op).map(|r| self.gv(instance, r)).collect();
        let arg_types: Box<[TyId]> = args.iter().map(|a| self.ty(*a)).collect();
        let result_types: Box<[TyId]> = results.iter().map(|r| self.ty(*r)).collect();
        let params = self.params_of(instance);
        let imm = self.tables.imm(op, &result_types, &arg_types, &params);
        let kind = self.ir().kind(op);
        if kind == OpKind::BuiltinUnrealizedConversionCast
            && let ([from], [to]) = (&arg_types[..], &result_types[..])
            && *self.tables.types.kind(*from) == Ty::Ptr
            && matches!(self.tables.types.kind(*to), Ty::Ref(_))
        {
            rule!("machine.ref.memory");
            self.tables.error(op, "a reference to memory can't be made in the body of a module");
        }
        if kind == OpKind::SimFmtHierPath {
            // The path is known here, and only here.
            let escaped = imm == Imm::Flag(true);
            let path = self.path(instance, escaped);
            let text = self.tables.ir.strings.intern(path.as_bytes());
            let node = self.node(OpKind::SimFmtLiteral, &[], result_types[0], Imm::Text(text), op);
            self.define(results[0], node);
            return;
        }
        let node = NodeId(self.nodes.len() as u32);
        let args = args.iter().map(|a| Arg::Graph(*a)).collect();
        self.nodes.push(Inst { kind, args, arg_types, result: 0, result_types, imm, op });
        for (i, result) in results.iter().enumerate() {
            self.values[result.index()].def = GraphDef::Node(node, i as u16);
        }
    }

    /// The hierarchical name of an instance.
    pub(super) fn path_text(&self, instance: InstanceId) -> String {
        self.path(instance, false)
    }

    /// The same; with `escaped`, names that are no simple identifiers are escaped ones.
    fn path(&self, instance: InstanceId, escaped: bool) -> String {
        let mut parts = Vec::new();
        let mut at = Some(instance);
        while let Some(id) = at {
            let name = self.ir().text(self.instances[id.index()].name).into_owned();
            let mut chars = name.chars();
            let simple = chars.next().is_some_and(|c| c.is_ascii_alphabetic() || c == '_')
                && chars.all(|c| c.is_ascii_alphanumeric() || c == '_' || c == '$');
            parts.push(if escaped && !simple { format!("\\{name} ") } else { name });
            at = self.instances[id.index()].parent;
        }
        parts.reverse();
        parts.join(".")
    }

    /// A conjunction or disjunction of booleans alone is one itself; others are lowered with the check.
    fn boolean_ltl(&mut self, instance: InstanceId, op: OpId) {
        let result = self.result(instance, op, 0);
        if *self.tables.types.kind(self.ty(result)) != Ty::Int(1) {
            return;
        }
        let kind = match self.ir().kind(op) {
            OpKind::LtlOr => {
                rule!("ltl.or");
                OpKind::CombOr
            }
            OpKind::LtlAnd => {
                rule!("ltl.and");
                OpKind::CombAnd
            }
            _ => {
                rule!("ltl.intersect");
                OpKind::CombAnd
            }
        };
        let operands = self.ir().operands(op).to_vec();
        let args: Vec<Gv> = operands.into_iter().map(|v| self.arg(instance, v)).collect();
        let bit = self.bit();
        let value = match args.is_empty() {
            true => self.const_gv(bit, u32::from(kind == OpKind::CombAnd), op),
            false => self.node(kind, &args, bit, Imm::None, op),
        };
        self.define(result, value);
    }

    /// `verif.print` in a graph region: prints its text when it has changed.
    fn print_line(&mut self, instance: InstanceId, op: OpId) {
        rule!("verif.print");
        let text = self.operand(instance, op, "string");
        let ty = self.tables.types.intern(Ty::String);
        let last = self.hidden(instance, ty, Init::Default, op);
        self.add_sink(Sink::Print { text, last });
    }

    /// `ltl.sampled`: what its operand was when the last time step was closed.
    fn sampled(&mut self, instance: InstanceId, op: OpId) {
        rule!("ltl.sampled");
        let input = self.operand(instance, op, "expression");
        let result = self.result(instance, op, 0);
        let output = self.hidden(instance, self.ty(result), Init::Value(input), op);
        self.values[result.index()].def = GraphDef::Content(output);
        self.add_sink(Sink::Sample { input, output });
    }

    fn name_wire(&mut self, instance: InstanceId, op: OpId) {
        let Some(name) = self.ir().attr_str(op, "name").filter(|n| *n != Str::EMPTY) else { return };
        let value = self.arg(instance, self.ir().result(op, 0));
        self.named.push(Named { name, instance, value });
    }

    fn name_variable(&mut self, instance: InstanceId, op: OpId) {
        let Some(name) = self.ir().attr_str(op, "name") else { return };
        let Some(value) = self.ir().operand(op, "value") else { return };
        let value = self.arg(instance, value);
        self.named.push(Named { name, instance, value });
    }

    // ---- drives ---------------------------------------------------------------------------------------------------

    fn drive(&mut self, instance: InstanceId, op: OpId) {
        let target = self.operand(instance, op, "signal");
        let value = self.operand(instance, op, "value");
        let time = self.operand(instance, op, "time");
        let enable = self.optional(instance, op, "enable");
        let types = [self.ty(target), self.ty(value)];
        let params = self.params_of(instance);
        let Imm::Drive { mode, strengths, .. } = self.tables.imm(op, &[], &types, &params) else { return };
        if mode != super::super::body::DriveMode::Assign {
            rule!("machine.force.graph");
            self.tables.error(op, "only a process can force or release");
        }
        self.add_drive(target, value, time, enable, strengths, op);
    }

    pub(super) fn add_drive(
        &mut self,
        target: Gv,
        value: Gv,
        time: Gv,
        enable: Option<Gv>,
        strengths: Strengths,
        op: OpId,
    ) {
        // The time may be defined later in the text: it is read when all operations are known.
        let order = self.order.next();
        self.order.drives.push(order);
        let delay = Delay::Value(time);
        self.drives.push(Drive {
            target,
            value,
            delay,
            enable,
            strengths,
            resolved: false,
            signals: Vec::new(),
            op,
        });
    }

    /// The constant time that a value is: `llhd.constant_time`, `llhd.int_to_time` of a constant, or a choice between
    /// nothing but these with one value.
    pub(super) fn constant_time(&self, gv: Gv) -> Option<Time> {
        rule!("machine.network.constant-delay");
        let mut found = None;
        let mut seen = BTreeSet::new();
        let mut stack = vec![self.resolve(gv)];
        while let Some(gv) = stack.pop() {
            if !seen.insert(gv) {
                continue;
            }
            let GraphDef::Node(node, _) = self.values[gv.index()].def else { return None };
            let inst = &self.nodes[node.index()];
            let time = match (inst.kind, &inst.imm) {
                (OpKind::LlhdConstantTime, Imm::Time(time)) => *time,
                (OpKind::LlhdIntToTime, _) => {
                    let Arg::Graph(input) = inst.args[0] else { return None };
                    let fs = u64::try_from(self.graph().constant(input)?).ok()?;
                    Time { fs, delta: 0, epsilon: 0 }
                }
                (OpKind::CombMux | OpKind::ArithSelect, _) => {
                    for choice in &inst.args[1..] {
                        let Arg::Graph(choice) = *choice else { return None };
                        stack.push(self.resolve(choice));
                    }
                    continue;
                }
                _ => return None,
            };
            if found.is_some_and(|other| other != time) {
                return None;
            }
            found = Some(time);
        }
        found
    }

    /// A value delayed by a constant: a hidden signal with a delayed drive.
    fn delay_line(&mut self, instance: InstanceId, op: OpId) {
        let input = self.operand(instance, op, "input");
        let result = self.result(instance, op, 0);
        let ty = self.ty(result);
        let attr = self.ir().attr_id(op, "delay");
        let time = self.tables.time(attr, op);
        rule!("llhd.delay");
        let signal = self.hidden(instance, ty, Init::Default, op);
        self.values[result.index()].def = GraphDef::Content(signal);
        let time_type = self.tables.types.intern(Ty::Time);
        let time = self.node(OpKind::LlhdConstantTime, &[], time_type, Imm::Time(time), op);
        let ref_type = self.tables.types.intern(Ty::Ref(ty));
        let target = Gv(self.values.len() as u32);
        self.values.push(GraphValue { ty: ref_type, def: GraphDef::Ref(signal) });
        self.add_drive(target, input, time, None, Strengths::STRONG, op);
    }

    // ---- code -----------------------------------------------------------------------------------------------------

    fn process(&mut self, instance: InstanceId, op: OpId, kind: ProcessKind) {
        let (body, captures) = self.body_of(instance, op, 0);
        self.add_process(instance, op, kind, body, captures);
    }

    pub(super) fn add_process(
        &mut self,
        instance: InstanceId,
        op: OpId,
        kind: ProcessKind,
        body: BodyId,
        captures: Vec<Gv>,
    ) {
        let results = self.results(instance, op);
        let module = &self.modules[self.placed[instance.index()].0];
        let name = module.process_names.get(&op).cloned().unwrap_or_else(|| "process".to_owned());
        let order = self.order.next();
        self.order.processes.push(order);
        self.processes.push(Process { name, instance, kind, body, captures, results, op });
    }

    /// Hidden signals for the results of an operation, but for those that are something else.
    fn results(&mut self, instance: InstanceId, op: OpId) -> Vec<SigId> {
        let mut signals = Vec::new();
        let results: Vec<Gv> = self.ir().results(op).map(|result| self.gv(instance, result)).collect();
        let yielded = &self.modules[self.placed[instance.index()].0].yielded;
        let yielded = yielded.get(&op).cloned().unwrap_or_default();
        for (i, gv) in results.iter().copied().enumerate() {
            let ty = self.ty(gv);
            match yielded.get(i).copied().unwrap_or(Yielded::Own) {
                Yielded::Own => {
                    let signal = self.hidden(instance, ty, Init::Default, op);
                    self.values[gv.index()].def = GraphDef::Content(signal);
                    signals.push(signal);
                }
                Yielded::Constant(constant) => {
                    rule!("llhd.combinational.constant");
                    let (kind, params) = (self.ir().kind(constant), self.params_of(instance));
                    let imm = self.tables.imm(constant, &[ty], &[], &params);
                    let node = self.node(kind, &[], ty, imm, constant);
                    self.define(gv, node);
                }
                Yielded::Result(earlier) => self.define(gv, results[earlier]),
            }
        }
        signals
    }

    fn combinational(&mut self, instance: InstanceId, op: OpId, region: usize) {
        let (body, captures) = self.body_of(instance, op, region);
        let results = self.results(instance, op);
        let order = self.order.next();
        self.order.combinationals.push(order);
        self.combinationals.push(Combinational { instance, body, captures, results, op });
    }

    fn initial(&mut self, instance: InstanceId, op: OpId) {
        if self.ir().results(op).len() == 0 {
            self.process(instance, op, ProcessKind::Free);
            return;
        }
        let (body, captures) = self.body_of(instance, op, 0);
        let results = self.results(instance, op);
        self.initials.push(Combinational { instance, body, captures, results, op });
    }

    /// `sim.print`, `sim.clocked_terminate`, `sim.clocked_pause`: a process that runs the unclocked operation.
    fn clocked_effect(&mut self, instance: InstanceId, op: OpId) {
        let trigger = self.operand(instance, op, "clock");
        let condition = self.optional(instance, op, "condition");
        let mut captures = Vec::new();
        let (kind, imm) = match self.ir().kind(op) {
            OpKind::SimPrint => {
                captures.push(self.operand(instance, op, "input"));
                let stream = self.optional(instance, op, "stream");
                captures.extend(stream);
                let mode = super::super::body::PrintMode::Now;
                (OpKind::SimProcPrint, Imm::Print { stream: stream.is_some(), mode })
            }
            kind => {
                let (success, verbose) =
                    (self.ir().attr_bool(op, "success"), self.ir().attr_bool(op, "verbose"));
                let kind =
                    if kind == OpKind::SimClockedPause { OpKind::SimPause } else { OpKind::SimTerminate };
                (kind, Imm::Terminate { success, verbose })
            }
        };
        let types: Vec<TyId> = captures.iter().map(|c| self.ty(*c)).collect();
        let inst = Inst {
            kind,
            args: (0..captures.len() as u32).map(Arg::Capture).collect(),
            arg_types: types.clone().into(),
            result: 0,
            result_types: [].into(),
            imm,
            op,
        };
        let body = Body {
            blocks: vec![super::super::body::Block {
                args: [].into(),
                insts: vec![inst],
                term: super::super::body::Term::Return([].into()),
                term_op: op,
            }],
            slots: Vec::new(),
            captures: types,
            op,
        };
        let body = self.add_body(body, &[]);
        let kind = ProcessKind::Triggered { edge: Edge::Pos, trigger, condition, inputs: Vec::new() };
        self.add_process(instance, op, kind, body, captures);
    }

    // ---- registers and clocks -------------------------------------------------------------------------------------

    fn register_op(&mut self, instance: InstanceId, op: OpId) {
        let result = self.result(instance, op, 0);
        let ty = self.ty(result);
        let firreg = self.ir().kind(op) == OpKind::SeqFirreg;
        let name = self.ir().attr_str(op, "name").unwrap_or(Str::EMPTY);
        let init = if firreg {
            match self.ir().attr_id(op, "preset") {
                Some(attr) => self.preset(attr, ty, op),
                None => Init::Default,
            }
        } else {
            self.optional(instance, op, "initialValue").map_or(Init::Default, Init::Value)
        };
        let output = self.signal(name, Some(instance), SignalKind::Register, ty, init, op);
        self.values[result.index()].def = GraphDef::Content(output);
        let reset = self.optional(instance, op, "reset");
        let reset_value = self.optional(instance, op, "resetValue");
        let register = Register {
            clock: self.operand(instance, op, "clk"),
            next: self.operand(instance, op, if firreg { "next" } else { "input" }),
            enable: self.optional(instance, op, "clockEnable"),
            reset: reset.zip(reset_value),
            asynchronous: self.ir().attr_bool(op, "isAsync"),
            output,
            op,
        };
        self.add_sink(Sink::Register(register));
    }

    /// The preset of a register: an integer for the whole of it.
    fn preset(&mut self, attr: Attr, ty: TyId, op: OpId) -> Init {
        let Some(width) = self.tables.types.width(ty).and_then(|w| u32::try_from(w).ok()) else {
            self.tables.error(op, "a register of this type can't have a preset");
            return Init::Default;
        };
        rule!("seq.firreg.preset");
        match self.ir().attrs.kind(attr) {
            AttrKind::Integer { value, .. } => {
                let bits = params::wrap(value, width);
                Init::Const(self.tables.konst(ty, bits))
            }
            _ => {
                self.tables.error(op, "the preset of a register is an integer");
                Init::Default
            }
        }
    }

    /// A register that the elaboration adds: its output as a value.
    #[expect(clippy::too_many_arguments, reason = "a register has that many parts, and each may be absent")]
    pub(super) fn add_register(
        &mut self,
        instance: InstanceId,
        clock: Gv,
        next: Gv,
        enable: Option<Gv>,
        reset: Option<(Gv, Gv)>,
        init: Init,
        op: OpId,
    ) -> Gv {
        let ty = self.ty(next);
        let output = self.hidden(instance, ty, init, op);
        self.add_sink(Sink::Register(Register {
            clock,
            next,
            enable,
            reset,
            asynchronous: false,
            output,
            op,
        }));
        self.content(output)
    }

    fn shift_register(&mut self, instance: InstanceId, op: OpId) {
        let result = self.result(instance, op, 0);
        let ty = self.ty(result);
        let stages = self.ir().attr_u64(op, "numElements").unwrap_or(0);
        if stages == 0 || stages > 1 << 20 {
            self.tables.error(op, "a shift register has 1 to 1,048,576 elements");
            return;
        }
        let name = self.ir().attr_str(op, "name").unwrap_or(Str::EMPTY);
        let clock = self.operand(instance, op, "clk");
        let enable = self.optional(instance, op, "clockEnable");
        let reset = self.optional(instance, op, "reset").zip(self.optional(instance, op, "resetValue"));
        let init = self.optional(instance, op, "powerOnValue").map_or(Init::Default, Init::Value);
        rule!("seq.shiftreg.reset");
        let mut next = self.operand(instance, op, "input");
        for _ in 1..stages {
            next = self.add_register(instance, clock, next, enable, reset, init, op);
        }
        let output = self.signal(name, Some(instance), SignalKind::Register, ty, init, op);
        self.values[result.index()].def = GraphDef::Content(output);
        let asynchronous = false;
        self.add_sink(Sink::Register(Register { clock, next, enable, reset, asynchronous, output, op }));
    }

    fn clock_gate(&mut self, instance: InstanceId, op: OpId) {
        let clock = self.operand(instance, op, "input");
        let mut enables = vec![self.operand(instance, op, "enable")];
        enables.extend(self.optional(instance, op, "test_enable"));
        let bit = self.bit();
        rule!("seq.clock_gate.initial");
        rule!("seq.clock_gate.same-step");
        let latch = self.hidden(instance, bit, Init::Default, op);
        let held = self.content(latch);
        let gated = self.and(&[clock, held], op);
        let result = self.result(instance, op, 0);
        self.define(result, gated);
        self.add_sink(Sink::ClockGate { clock, enables, latch });
    }

    fn clock_divider(&mut self, instance: InstanceId, op: OpId) {
        let clock = self.operand(instance, op, "input");
        let result = self.result(instance, op, 0);
        let pow2 = self.ir().attr_u64(op, "pow2").unwrap_or(0);
        if pow2 == 0 {
            self.values[result.index()].def = GraphDef::Alias(clock);
            return;
        }
        if pow2 > 63 {
            self.tables.error(op, "a clock can be divided by 2^0 to 2^63");
            return;
        }
        // The output rises with the first rising edge: bit pow2-1 of the count of edges, counted from 2^(pow2-1) - 1.
        let count = self.tables.types.int(pow2 as u32);
        let start = self.tables.konst(count, ((1u64 << (pow2 - 1)) - 1).into());
        let counter = self.hidden(instance, count, Init::Const(start), op);
        rule!("seq.clock_div.same-step");
        let counted = self.content(counter);
        let bit = self.bit();
        let output = self.node(OpKind::CombExtract, &[counted], bit, Imm::Number(pow2 - 1), op);
        self.define(result, output);
        self.add_sink(Sink::ClockDivider { clock, counter });
    }

    fn has_been_reset(&mut self, instance: InstanceId, op: OpId) {
        let clock = self.operand(instance, op, "clock");
        let reset = self.operand(instance, op, "reset");
        let bit = self.bit();
        let seen = self.hidden(instance, bit, Init::Default, op);
        let held = self.content(seen);
        let one = self.const_gv(bit, 1u32, op);
        let next = self.node(OpKind::CombOr, &[held, reset], bit, Imm::None, op);
        let asynchronous = self.ir().attr_bool(op, "async");
        let reset_pair = asynchronous.then_some((reset, one));
        self.add_sink(Sink::Register(Register {
            clock,
            next,
            enable: None,
            reset: reset_pair,
            asynchronous,
            output: seen,
            op,
        }));
        let released = self.not(reset, op);
        let value = self.and(&[held, released], op);
        let result = self.result(instance, op, 0);
        self.define(result, value);
    }
}
