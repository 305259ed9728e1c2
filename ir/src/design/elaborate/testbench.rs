//! `verif.simulation` as a top: a clock, an `init` that lasts over its first rising edge, and an end when it is done.

use super::super::body::{Block, Edge as Branch, Term};
use super::*;

/// Half a period of the clock, in femtoseconds.
const HALF_PERIOD: u64 = 1_000_000;

impl Elaborator {
    /// Makes the signals behind the arguments of the region: the clock and `init`.
    pub(super) fn test_bench_ports(&mut self, top: InstanceId, op: OpId) {
        rule!("verif.simulation");
        let args = match self.ir().region_blocks(op, 0).first() {
            Some(&block) => self.ir().block(block).args.clone(),
            None => Vec::new(),
        };
        let bits = args.iter().all(|a| *self.tables.types.kind(self.ty(self.gv(top, *a))) == Ty::Int(1));
        let [clock, init] = args[..] else {
            self.tables.error(op, "a simulation has two arguments: its clock and init");
            return;
        };
        if !bits {
            self.tables.error(op, "the arguments of a simulation are a clock and an i1");
            return;
        }
        let bit = self.bit();
        let one = Init::Const(self.tables.konst(bit, 1u32.into()));
        for (arg, name, content) in [(clock, "clock", Init::Default), (init, "init", one)] {
            let name = self.tables.ir.strings.intern(name.as_bytes());
            let signal = self.signal(name, Some(top), SignalKind::Port, bit, content, op);
            let gv = self.gv(top, arg);
            self.values[gv.index()].def = GraphDef::Content(signal);
        }
    }

    /// The `verif.yield` of a simulation: what drives its arguments, and the process that ends it.
    pub(super) fn test_bench_end(&mut self, top: InstanceId, op: OpId) {
        rule!("verif.yield");
        let around = self.instances[top.index()].op;
        let args = match self.ir().region_blocks(around, 0).first() {
            Some(&block) => self.ir().block(block).args.clone(),
            None => return,
        };
        let ([clock, init], [done, success]) = (&args[..], self.ir().operands(op)) else {
            self.tables.error(op, "a simulation yields whether it is done and whether it succeeded");
            return;
        };
        let [clock, init, done, success] = [clock, init, done, success].map(|v| self.arg(top, *v));
        let bit = self.bit();
        if [done, success].iter().any(|v| self.ty(*v) != bit) {
            self.tables.error(op, "a simulation yields two values of type i1");
            return;
        }
        // Toggling: a delayed drive of its own inverse. It issues its first event at the first settling.
        let inverse = self.not(clock, op);
        self.drive_after(clock, inverse, HALF_PERIOD, op);
        let zero = self.const_gv(bit, 0u32, op);
        self.drive_after(init, zero, 2 * HALF_PERIOD, op);

        rule!("verif.simulation.end");
        let begun = self.not(init, op);
        let condition = Some(self.and(&[done, begun], op));
        let end = |success| Block {
            args: [].into(),
            insts: vec![Inst {
                kind: OpKind::SimTerminate,
                args: [].into(),
                arg_types: [].into(),
                result: 0,
                result_types: [].into(),
                imm: Imm::Terminate { success, verbose: false },
                op,
            }],
            term: Term::Return([].into()),
            term_op: op,
        };
        let to = |block| Branch { block, args: [].into() };
        let choice = Block {
            args: [0].into(),
            insts: Vec::new(),
            term: Term::Cond(Arg::Slot(0), to(1), to(2)),
            term_op: op,
        };
        let body =
            Body { blocks: vec![choice, end(true), end(false)], slots: vec![bit], captures: Vec::new(), op };
        let body = self.add_body(body, &[]);
        let kind =
            ProcessKind::Triggered { edge: Edge::Pos, trigger: clock, condition, inputs: vec![success] };
        self.add_process(top, op, kind, body, Vec::new());
    }

    /// A continuous drive of the signal behind a value, after so many femtoseconds.
    fn drive_after(&mut self, target: Gv, value: Gv, fs: u64, op: OpId) {
        let GraphDef::Content(signal) = self.values[target.index()].def else { return };
        let (time_type, ref_type) = (
            self.tables.types.intern(Ty::Time),
            self.tables.types.intern(Ty::Ref(self.signals[signal.index()].ty)),
        );
        let time = self.node(
            OpKind::LlhdConstantTime,
            &[],
            time_type,
            Imm::Time(Time { fs, ..Time::default() }),
            op,
        );
        let reference = Gv(self.values.len() as u32);
        self.values.push(GraphValue { ty: ref_type, def: GraphDef::Ref(signal) });
        self.add_drive(reference, value, time, None, Strengths::STRONG, op);
    }
}
