//! Memories and queues of the seq dialect: a signal that holds an array, with registers around its ports.

use super::super::*;
use super::*;

impl Elaborator {
    /// Makes the signal of a memory, which its ports may mention before it in the text.
    pub(super) fn declare_memory(&mut self, instance: InstanceId, op: OpId) {
        rule!("seq.firmem");
        let result = self.result(instance, op, 0);
        let Ty::Memory(array) = *self.tables.types.kind(self.ty(result)) else { return };
        let init = match self.ir().attr(op, "init") {
            Some(&AttrKind::FirMemInit { file, binary, .. }) => {
                rule!("seq.firmem.init");
                Init::File { path: file, binary }
            }
            Some(_) => {
                self.tables.error(op, "the content of a memory is a #seq.firmem.init");
                Init::Default
            }
            None => Init::Default,
        };
        let name = self
            .ir()
            .attr_str(op, "name")
            .or_else(|| self.ir().attr_str(op, "sym_name"))
            .unwrap_or(Str::EMPTY);
        let signal = self.signal(name, Some(instance), SignalKind::Register, array, init, op);
        self.values[result.index()].def = GraphDef::Ref(signal);
    }

    /// A memory that has a reset: while it is 1 at a rising edge, all words become zero.
    pub(super) fn memory(&mut self, instance: InstanceId, op: OpId) {
        if self.ir().kind(op) != OpKind::SeqHlmem {
            return;
        }
        rule!("seq.hlmem");
        let result = self.result(instance, op, 0);
        let output = self.memory_signal(result, op);
        let clock = self.operand(instance, op, "clk");
        let reset = self.operand(instance, op, "rst");
        let array = self.signals[output.index()].ty;
        let next = self.zero(array, op);
        let enable = Some(reset);
        let asynchronous = false;
        self.add_sink(Sink::Register(Register {
            clock,
            next,
            enable,
            reset: None,
            asynchronous,
            output,
            op,
        }));
    }

    fn memory_signal(&mut self, memory: Gv, op: OpId) -> SigId {
        match self.values[memory.index()].def {
            GraphDef::Ref(signal) => signal,
            _ => {
                self.tables.error(op, "this is no port of a memory that is declared");
                SigId(0)
            }
        }
    }

    /// Zero of a type, also where nothing known would be X.
    fn zero(&mut self, ty: TyId, op: OpId) -> Gv {
        self.node(OpKind::LlvmMlirZero, &[], ty, Imm::Default, op)
    }

    /// `value` where `enable` is 1, else zero.
    fn enabled(&mut self, enable: Gv, value: Gv, op: OpId) -> Gv {
        let ty = self.ty(value);
        let zero = self.zero(ty, op);
        self.node(OpKind::CombMux, &[enable, value, zero], ty, Imm::None, op)
    }

    /// The word at `address`; zero out of range.
    fn word(&mut self, signal: SigId, address: Gv, op: OpId) -> Gv {
        let array = self.signals[signal.index()].ty;
        let Ty::Array { element, .. } = *self.tables.types.kind(array) else { return address };
        let words = self.content(signal);
        self.node(OpKind::HwArrayGet, &[words, address], element, Imm::None, op)
    }

    /// `value` through `stages` registers.
    fn delayed(&mut self, instance: InstanceId, clock: Gv, mut value: Gv, stages: u64, op: OpId) -> Gv {
        for _ in 0..stages {
            value = self.add_register(instance, clock, value, None, None, Init::Default, op);
        }
        value
    }

    fn latency(&mut self, op: OpId, of: OpId, name: &str) -> u64 {
        let latency = self.ir().attr_u64(of, name).unwrap_or(0);
        if latency > 1 << 16 {
            self.tables.error(op, "a memory latency of more than 65,536 cycles");
            return 0;
        }
        latency
    }

    /// The operation that declares the memory behind an operand.
    fn declaration(&self, op: OpId) -> OpId {
        let memory = self.ir().operands(op)[0];
        match self.ir().value(memory).def {
            crate::module::ValueDef::Result(op, _) => op,
            crate::module::ValueDef::Argument(..) => op,
        }
    }

    /// Reading with a latency of L cycles: address and enable pass L registers, and the storage is read at the end;
    /// with read-under-write `old` the data passes the last register instead, so that it is that before the write.
    fn read_port(
        &mut self,
        instance: InstanceId,
        op: OpId,
        address: Gv,
        enable: Option<Gv>,
        clock: Gv,
    ) -> Gv {
        let memory = self.operand(instance, op, "memory");
        let signal = self.memory_signal(memory, op);
        let declaration = self.declaration(op);
        let latency = self.latency(op, declaration, "readLatency");
        let old = latency > 0 && self.ir().attr_u64(declaration, "ruw") == Some(1);
        match self.ir().kind(op) {
            OpKind::SeqFirmemReadPort => rule!("seq.firmem.read_port"),
            _ => rule!("seq.firmem.read_write_port"),
        }
        let stages = if old { latency - 1 } else { latency };
        let address = self.delayed(instance, clock, address, stages, op);
        let enable = enable.map(|e| self.delayed(instance, clock, e, stages, op));
        let mut data = self.word(signal, address, op);
        if let Some(enable) = enable {
            rule!("seq.firmem.read_port.disabled");
            data = self.enabled(enable, data, op);
        }
        rule!("seq.firmem.read_port.ruw");
        if old { self.delayed(instance, clock, data, 1, op) } else { data }
    }

    #[expect(clippy::too_many_arguments, reason = "a port has that many parts, and some may be absent")]
    fn write_port(
        &mut self,
        instance: InstanceId,
        op: OpId,
        address: Gv,
        data: Gv,
        enable: Option<Gv>,
        mask: Option<Gv>,
        clock: Gv,
    ) {
        let memory = self.operand(instance, op, "memory");
        let signal = self.memory_signal(memory, op);
        let declaration = self.declaration(op);
        let stages = self.latency(op, declaration, "writeLatency").saturating_sub(1);
        let mut through = |value: Gv| self.delayed(instance, clock, value, stages, op);
        let (address, data) = (through(address), through(data));
        let (enable, mask) = (enable.map(&mut through), mask.map(&mut through));
        let width = |gv: Gv| self.tables.types.width(self.ty(gv)).unwrap_or(0);
        let mask = mask.map(|m| (m, (width(data) / width(m).max(1)) as u32));
        self.add_sink(Sink::Write(WritePort { clock, memory: signal, address, data, enable, mask, op }));
    }

    pub(super) fn firmem_read(&mut self, instance: InstanceId, op: OpId) {
        let address = self.operand(instance, op, "address");
        let clock = self.operand(instance, op, "clk");
        let enable = self.optional(instance, op, "enable");
        let data = self.read_port(instance, op, address, enable, clock);
        let result = self.result(instance, op, 0);
        self.define(result, data);
    }

    pub(super) fn firmem_write(&mut self, instance: InstanceId, op: OpId) {
        let address = self.operand(instance, op, "address");
        let data = self.operand(instance, op, "data");
        let clock = self.operand(instance, op, "clk");
        let enable = self.optional(instance, op, "enable");
        let mask = self.optional(instance, op, "mask");
        self.write_port(instance, op, address, data, enable, mask, clock);
    }

    pub(super) fn firmem_read_write(&mut self, instance: InstanceId, op: OpId) {
        let address = self.operand(instance, op, "address");
        let clock = self.operand(instance, op, "clk");
        let mode = self.operand(instance, op, "mode");
        let data = self.operand(instance, op, "writeData");
        let mask = self.optional(instance, op, "mask");
        let enable = self.optional(instance, op, "enable");
        let reading = self.not(mode, op);
        let (read, write) = match enable {
            Some(enable) => (self.and(&[enable, reading], op), self.and(&[enable, mode], op)),
            None => (reading, mode),
        };
        let value = self.read_port(instance, op, address, Some(read), clock);
        let result = self.result(instance, op, 0);
        self.define(result, value);
        self.write_port(instance, op, address, data, Some(write), mask, clock);
    }

    /// The index of a word of a memory of several dimensions, in row-major order; out of range where any is.
    fn linear_index(&mut self, addresses: &[Gv], shape: &[u64], op: OpId) -> Gv {
        let (wide, bit) = (self.tables.types.int(64), self.bit());
        let mut index = self.const_gv(wide, 0u32, op);
        let mut valid = self.const_gv(bit, 1u32, op);
        for (&address, &size) in addresses.iter().zip(shape) {
            let extended = self.node(OpKind::ArithExtui, &[address], wide, Imm::None, op);
            let size = self.const_gv(wide, size, op);
            let inside = self.node(OpKind::CombIcmp, &[extended, size], bit, Imm::Predicate(6), op);
            valid = self.and(&[valid, inside], op);
            let scaled = self.node(OpKind::CombMul, &[index, size], wide, Imm::None, op);
            index = self.node(OpKind::CombAdd, &[scaled, extended], wide, Imm::None, op);
        }
        let nowhere = self.const_gv(wide, u64::MAX, op);
        self.node(OpKind::CombMux, &[valid, index, nowhere], wide, Imm::None, op)
    }

    fn hlmem_index(&mut self, instance: InstanceId, op: OpId) -> Gv {
        let addresses = self.operands(instance, op, "addresses");
        let memory = self.ir().operand(op, "memory");
        let shape = match memory.map(|m| self.ir().type_kind(self.ir().value_type(m)).clone()) {
            Some(TypeKind::SeqHlMem { shape, .. }) => shape,
            _ => [].into(),
        };
        self.linear_index(&addresses, &shape, op)
    }

    fn hlmem_clock(&mut self, instance: InstanceId, op: OpId) -> Gv {
        let declaration = self.declaration(op);
        self.operand(instance, declaration, "clk")
    }

    pub(super) fn hlmem_read(&mut self, instance: InstanceId, op: OpId) {
        let index = self.hlmem_index(instance, op);
        let clock = self.hlmem_clock(instance, op);
        let memory = self.operand(instance, op, "memory");
        let signal = self.memory_signal(memory, op);
        let latency = self.latency(op, op, "latency");
        rule!("seq.read");
        rule!("seq.read.out-of-range");
        let mut data = self.word(signal, index, op);
        let enable = self.optional(instance, op, "rdEn");
        if let (0, Some(enable)) = (latency, enable) {
            data = self.enabled(enable, data, op);
        }
        for stage in 0..latency {
            let enable = if stage == 0 { enable } else { None };
            data = self.add_register(instance, clock, data, enable, None, Init::Default, op);
        }
        let result = self.result(instance, op, 0);
        self.define(result, data);
    }

    pub(super) fn hlmem_write(&mut self, instance: InstanceId, op: OpId) {
        let index = self.hlmem_index(instance, op);
        let clock = self.hlmem_clock(instance, op);
        let memory = self.operand(instance, op, "memory");
        let signal = self.memory_signal(memory, op);
        let stages = self.latency(op, op, "latency").saturating_sub(1);
        let data = self.operand(instance, op, "inData");
        let enable = self.operand(instance, op, "wrEn");
        let address = self.delayed(instance, clock, index, stages, op);
        let data = self.delayed(instance, clock, data, stages, op);
        let enable = self.delayed(instance, clock, enable, stages, op);
        rule!("seq.write");
        rule!("seq.write.order");
        // The reset of the memory dominates, whichever of both the text has first.
        let declaration = self.declaration(op);
        let reset = self.operand(instance, declaration, "rst");
        let running = self.not(reset, op);
        let enable = self.and(&[enable, running], op);
        self.add_sink(Sink::Write(WritePort {
            clock,
            memory: signal,
            address,
            data,
            enable: Some(enable),
            mask: None,
            op,
        }));
    }

    /// A first-in first-out queue: a memory, two pointers and a count.
    pub(super) fn fifo(&mut self, instance: InstanceId, op: OpId) {
        let depth = self.ir().attr_u64(op, "depth").unwrap_or(0);
        if depth == 0 || depth > 1 << 24 {
            self.tables.error(op, "a FIFO has 1 to 16,777,216 elements");
            return;
        }
        let latency = self.latency(op, op, "rdLatency");
        let input = self.operand(instance, op, "input");
        let (read, write) = (self.operand(instance, op, "rdEn"), self.operand(instance, op, "wrEn"));
        let (clock, reset) = (self.operand(instance, op, "clk"), self.operand(instance, op, "rst"));
        let element = self.ty(input);
        let (bit, wide) = (self.bit(), self.tables.types.int(32));
        let array = self.tables.types.intern(Ty::Array { element, len: depth });
        let storage = self.hidden(instance, array, Init::Default, op);
        let zero = self.const_gv(wide, 0u32, op);
        let one = self.const_gv(wide, 1u32, op);
        let size = self.const_gv(wide, depth, op);
        let last = self.const_gv(wide, depth - 1, op);
        let state = |this: &mut Self| {
            let signal = this.hidden(instance, wide, Init::Default, op);
            (signal, this.content(signal))
        };
        let (count_sig, count) = state(self);
        let (read_sig, read_at) = state(self);
        let (write_sig, write_at) = state(self);
        let compare = |this: &mut Self, predicate: u32, a: Gv, b: Gv| {
            this.node(OpKind::CombIcmp, &[a, b], bit, Imm::Predicate(predicate), op)
        };
        let empty = compare(self, 0, count, zero);
        let full = compare(self, 0, count, size);
        let (not_empty, not_full) = (self.not(empty, op), self.not(full, op));
        rule!("seq.fifo");
        rule!("seq.fifo.reset");
        let running = self.not(reset, op);
        let reads = self.and(&[read, not_empty, running], op);
        let writes = self.and(&[write, not_full, running], op);
        let step = |this: &mut Self, at: Gv, goes: Gv| {
            let at_end = this.node(OpKind::CombIcmp, &[at, last], bit, Imm::Predicate(0), op);
            let sum = this.node(OpKind::CombAdd, &[at, one], wide, Imm::None, op);
            let next = this.node(OpKind::CombMux, &[at_end, zero, sum], wide, Imm::None, op);
            this.node(OpKind::CombMux, &[goes, next, at], wide, Imm::None, op)
        };
        let next_read = step(self, read_at, reads);
        let next_write = step(self, write_at, writes);
        let more = self.node(OpKind::ArithExtui, &[writes], wide, Imm::None, op);
        let fewer = self.node(OpKind::ArithExtui, &[reads], wide, Imm::None, op);
        let up = self.node(OpKind::CombAdd, &[count, more], wide, Imm::None, op);
        let next_count = self.node(OpKind::CombSub, &[up, fewer], wide, Imm::None, op);
        for (output, next) in [(count_sig, next_count), (read_sig, next_read), (write_sig, next_write)] {
            self.add_sink(Sink::Register(Register {
                clock,
                next,
                enable: None,
                reset: Some((reset, zero)),
                asynchronous: false,
                output,
                op,
            }));
        }
        let port = WritePort {
            clock,
            memory: storage,
            address: write_at,
            data: input,
            enable: Some(writes),
            mask: None,
            op,
        };
        self.add_sink(Sink::Write(port));
        rule!("seq.fifo.output");
        let mut data = self.word(storage, read_at, op);
        if latency == 0 {
            data = self.enabled(not_empty, data, op);
        }
        for stage in 0..latency {
            let enable = (stage == 0).then_some(reads);
            data = self.add_register(instance, clock, data, enable, None, Init::Default, op);
        }
        rule!("seq.fifo.flags");
        let mut outputs = vec![data, full, empty];
        for (name, predicate) in [("almostFullThreshold", 9), ("almostEmptyThreshold", 7)] {
            if let Some(threshold) = self.ir().attr_u64(op, name) {
                rule!("seq.fifo.flags");
                let threshold = self.const_gv(wide, threshold.min(u64::from(u32::MAX)), op);
                outputs.push(compare(self, predicate, count, threshold));
            }
        }
        for (i, output) in outputs.into_iter().enumerate() {
            let result = self.result(instance, op, i);
            self.define(result, output);
        }
    }
}
