//! Modules, procedures, functions and globals.

use super::lower::{Around, Lower, Lowered};
use super::refs::Target;
use super::types::Shape;
use crate::attrs::AttrKind;
use crate::module::{BlockId, OpId, ValueId};
use crate::ops::OpKind;
use crate::strings::Str;
use crate::types::{Direction, Port, Type, TypeKind};
use hashbrown::HashMap;

/// The kinds of procedures, as the dialect counts.
pub(super) mod procedure {
    pub(in super::super) const INITIAL: u32 = 0;
    pub(in super::super) const FINAL: u32 = 1;
    pub(in super::super) const ALWAYS_COMB: u32 = 3;
    pub(in super::super) const ALWAYS_LATCH: u32 = 4;
}

impl Lower<'_> {
    /// Lowers an operation of the top level; what stands in its place.
    pub(super) fn top_level(&mut self, op: OpId) -> Option<OpId> {
        use OpKind as K;
        self.at(op);
        let new = match self.b.ir.kind(op) {
            K::MooreModule => self.module(op),
            K::FuncFunc => self.function(op, K::FuncFunc),
            K::MooreCoroutine => self.function(op, K::LlhdCoroutine),
            K::MooreGlobalVariable => self.global(op),
            kind if kind.dialect() == "moore" || kind.dialect() == "svx" => {
                self.error(op, format!("'{}' can't be simulated", kind.name()));
                None
            }
            _ => Some(op),
        };
        if let Some(new) = new {
            self.keep_promises(new);
        }
        new
    }

    // ---- modules --------------------------------------------------------------------------------------------------

    fn module(&mut self, op: OpId) -> Option<OpId> {
        spec::rule!("moore.module");
        let ports = match self.b.ir.attr(op, "module_type") {
            Some(&AttrKind::Type(ty)) => match self.b.ir.type_kind(ty) {
                TypeKind::HwModule(ports) => ports.to_vec(),
                _ => Vec::new(),
            },
            _ => Vec::new(),
        };
        let mut core = Vec::new();
        for port in &ports {
            let shape = self.shape(port.ty, op)?;
            core.push(Port { ty: self.core(&shape), ..*port });
        }
        let module_type = self.b.ir.types.intern(TypeKind::HwModule(core.clone().into()));
        let mut attrs = vec![
            ("module_type", AttrKind::Type(module_type)),
            ("parameters", AttrKind::Array(Box::default())),
        ];
        for name in ["sym_name", "sym_visibility"] {
            if let Some(attr) = self.b.ir.attr(op, name).cloned() {
                attrs.push((name, attr));
            }
        }
        let new = self.b.detached(OpKind::HwModule, &[], &[], &attrs);
        let region = self.b.ir.add_region(new);
        let block = self.b.ir.add_block(region);
        let old = self.b.ir.region_blocks(op, 0).first().copied()?;
        let args = self.b.ir.block(old).args.clone();
        let inputs = core.iter().filter(|p| p.dir != Direction::Out);
        for (arg, port) in args.into_iter().zip(inputs.cloned().collect::<Vec<_>>()) {
            let (name, loc) = (self.b.ir.value(arg).name, self.b.ir.value(arg).loc);
            let value = self.b.ir.add_arg(block, port.ty, name, loc);
            let lowered = match self.b.ir.type_kind(port.ty) {
                // What is passed by reference is a net (a variable passed so has no continuous drivers of its parts).
                TypeKind::LlhdRef(_) => Lowered::Ref(Target { is_net: true, ..Target::whole(value) }),
                _ => Lowered::Value(value),
            };
            self.bind(arg, lowered);
        }
        self.b.at.block = block;
        self.module_block = Some(block);
        self.around = Around::Graph;
        let ops = self.b.ir.block(old).ops.clone();
        self.find_forced(op);
        self.declarations(&ops);
        let mut procedures = Vec::new();
        let mut output = None;
        for inner in ops {
            self.at(inner);
            match self.b.ir.kind(inner) {
                OpKind::MooreProcedure => {
                    let kind = match self.enum_value(inner, "kind") {
                        procedure::FINAL => OpKind::LlhdFinal,
                        _ => OpKind::LlhdProcess,
                    };
                    let process = self.b.add(kind, &[], &[], &[]);
                    procedures.push((inner, process));
                }
                OpKind::MooreInstance => self.instance(inner),
                OpKind::MooreOutput => {
                    let values = self.b.ir.operands(inner).to_vec();
                    let values = self.args(&values);
                    output = Some(self.b.add(OpKind::HwOutput, &values, &[], &[]));
                }
                OpKind::MooreNet => self.net_driver(inner),
                _ => self.operation(inner),
            }
        }
        let code: Vec<OpId> = procedures.iter().map(|p| p.0).collect();
        self.find_counters(&code);
        self.find_both(op);
        let after = self.b.at;
        for (old, new) in procedures {
            self.at(old);
            self.procedure(old, new);
        }
        self.b.at = after;
        self.counters = Default::default();
        self.module_block = None;
        // Procedures may have added references by hierarchical name: what the module gives comes last.
        let ops = &mut self.b.ir.block_mut(block).ops;
        if let Some(place) = ops.iter().position(|op| Some(*op) == output) {
            let op = ops.remove(place);
            ops.push(op);
        }
        Some(new)
    }

    /// Everything that makes a reference comes first: operations may mention it before it stands in the text.
    fn declarations(&mut self, ops: &[OpId]) {
        use OpKind as K;
        for &op in ops {
            let kind = self.b.ir.kind(op);
            let declares = matches!(
                kind,
                K::MooreVariable
                    | K::MooreNet
                    | K::MooreGetGlobalVariable
                    | K::SvxHier
                    | K::MooreExtractRef
                    | K::MooreDynExtractRef
                    | K::MooreStructExtractRef
                    | K::MooreUnionExtractRef
                    | K::MooreConcatRef
            );
            if declares {
                self.operation(op);
            }
        }
    }

    fn instance(&mut self, op: OpId) {
        let mut operands = Vec::new();
        for operand in self.b.ir.operands(op).to_vec() {
            match self.lowered(operand) {
                Some(Lowered::Ref(target)) => {
                    let target = if target.unknown.is_some() || target.lens.is_some() {
                        self.net_for(op, operand, target)
                    } else {
                        target.value
                    };
                    operands.push(target);
                }
                _ => operands.push(self.arg(operand)),
            }
        }
        let mut results = Vec::new();
        for result in self.b.ir.results(op).collect::<Vec<_>>() {
            let Some(shape) = self.shape(self.b.ir.value_type(result), op) else { return };
            results.push(self.core(&shape));
        }
        let mut attrs = vec![("parameters", AttrKind::Array(Box::default()))];
        for (old, new) in [
            ("instanceName", "instanceName"),
            ("moduleName", "moduleName"),
            ("inputNames", "argNames"),
            ("outputNames", "resultNames"),
        ] {
            if let Some(attr) = self.b.ir.attr(op, old).cloned() {
                attrs.push((new, attr));
            }
        }
        let new = self.b.add(OpKind::HwInstance, &operands, &results, &attrs);
        for (index, result) in self.b.ir.results(new).collect::<Vec<_>>().into_iter().enumerate() {
            let lowered = match self.b.ir.type_kind(self.b.ir.value_type(result)) {
                TypeKind::LlhdRef(_) => Lowered::Ref(Target { is_net: true, ..Target::whole(result) }),
                _ => Lowered::Value(result),
            };
            self.define(op, index, lowered);
        }
    }

    // ---- procedures -----------------------------------------------------------------------------------------------

    /// The code of a procedure, in the region of the process that it becomes.
    ///
    /// `initial` ends, `always` and `always_ff` begin anew, `always_comb` and `always_latch` do so whenever something
    /// that they read has changed (IEEE 1800 9.2).
    fn procedure(&mut self, old: OpId, new: OpId) {
        spec::rule!("moore.procedure");
        let region = self.b.ir.add_region(new);
        let kind = self.enum_value(old, "kind");
        let entry = self.b.ir.add_block(region);
        self.b.at.block = entry;
        self.in_initial = kind == procedure::INITIAL;
        match kind {
            procedure::INITIAL => {
                self.around = Around::Initial;
                self.region_blocks(old, 0, None);
            }
            procedure::FINAL => {
                self.around = Around::Final;
                self.region_blocks(old, 0, None);
            }
            procedure::ALWAYS_COMB | procedure::ALWAYS_LATCH => {
                let body = self.b.new_block();
                if self.shows(old) {
                    // It starts when all other procedures have (IEEE 1800 9.2.2.2.2), which can be seen.
                    let next = self.b.constant_time(0, 0, 1);
                    self.wait(&[], Some(next), body);
                } else {
                    self.b.jump(body);
                }
                let wait = self.b.new_block();
                self.around = Around::Always(wait);
                self.b.at.block = body;
                self.region_blocks(old, 0, None);
                self.at(old);
                self.b.at.block = wait;
                let observed = self.sensitivity(old);
                self.wait(&observed, None, body);
            }
            _ => {
                let body = self.b.new_block();
                self.b.jump(body);
                self.around = Around::Always(body);
                self.b.at.block = body;
                self.region_blocks(old, 0, None);
            }
        }
        self.around = Around::Graph;
    }

    /// Whether a procedure does what can be seen besides what it writes: output.
    fn shows(&self, op: OpId) -> bool {
        self.inside(op).into_iter().any(|op| {
            matches!(
                self.b.ir.kind(op),
                OpKind::MooreBuiltinDisplay
                    | OpKind::MooreBuiltinFdisplay
                    | OpKind::MooreBuiltinSeverity
                    | OpKind::MooreBuiltinFinish
                    | OpKind::SvxSyscall
            )
        })
    }

    /// Lowers the blocks of a region: the entry goes on in the current block.
    pub(super) fn region_blocks(&mut self, op: OpId, region: usize, entry: Option<BlockId>) {
        let blocks = self.b.ir.region_blocks(op, region).to_vec();
        for (index, &block) in blocks.iter().enumerate() {
            let new = match (index, entry) {
                (0, Some(entry)) => entry,
                (0, None) => self.b.at.block,
                _ => self.b.new_block(),
            };
            self.blocks.insert(block, new);
            if index == 0 {
                continue;
            }
            for arg in self.b.ir.block(block).args.clone() {
                self.block_arg(op, arg, new);
            }
        }
        for block in blocks {
            self.b.at.block = self.blocks[&block];
            for inner in self.b.ir.block(block).ops.clone() {
                self.operation(inner);
            }
        }
    }

    /// An argument of a block.
    fn block_arg(&mut self, op: OpId, arg: ValueId, block: BlockId) {
        let (ty, name, loc) = {
            let value = self.b.ir.value(arg);
            (value.ty, value.name, value.loc)
        };
        let Some(shape) = self.shape(ty, op) else { return };
        let core = self.core(&shape);
        let new = self.b.ir.add_arg(block, core, name, loc);
        let lowered = match shape {
            Shape::Ref(_) => Lowered::Ref(Target::whole(new)),
            _ => Lowered::Value(new),
        };
        self.bind(arg, lowered);
    }

    /// What a procedure waits for that has no event control (IEEE 1800 9.2.2.2.1): everything that it reads, in
    /// functions that it calls too, but not what it writes itself.
    fn sensitivity(&mut self, op: OpId) -> Vec<ValueId> {
        spec::rule!("moore.sensitivity");
        let (mut reads, mut writes) = (Vec::new(), Vec::new());
        let mut values = Vec::new();
        let inside = self.inside(op);
        for &inner in &inside {
            let operands = self.b.ir.operands(inner).to_vec();
            match self.b.ir.kind(inner) {
                OpKind::MooreRead => reads.push(self.root(operands[0])),
                OpKind::MooreBlockingAssign
                | OpKind::MooreNonblockingAssign
                | OpKind::MooreDelayedNonblockingAssign => writes.push(self.root(operands[0])),
                OpKind::FuncCall | OpKind::MooreCallCoroutine => {
                    let written = match self.b.ir.attr_symbol(inner, "callee") {
                        Some(callee) => self.written.get(&callee).cloned().unwrap_or_default(),
                        None => Vec::new(),
                    };
                    for (index, operand) in operands.iter().enumerate() {
                        if matches!(self.lowered(*operand), Some(Lowered::Ref(_))) {
                            let root = self.root(*operand);
                            if written.get(index).copied().unwrap_or(true) {
                                writes.push(root);
                            } else {
                                reads.push(root);
                            }
                        }
                    }
                }
                _ => {}
            }
            for operand in operands {
                // A value of the graph around it.
                if let Some(Lowered::Value(value)) = self.lowered(operand)
                    && !self.is_inside(operand, op)
                    && !self.is_constant(value)
                    && !values.contains(&value)
                {
                    values.push(value);
                }
            }
        }
        reads.retain(|root| !writes.contains(root) && !self.is_inside(*root, op));
        reads.sort_unstable();
        reads.dedup();
        let mut observed = values;
        for root in reads {
            if let Some(Lowered::Ref(target)) = self.lowered(root) {
                observed.push(self.read(target));
            }
        }
        observed
    }

    /// The variables and nets that a module forces.
    fn find_forced(&mut self, op: OpId) {
        let inside = self.inside(op);
        let forces = inside.into_iter().filter(|op| self.b.ir.kind(*op) == OpKind::SvxForce);
        self.forced = forces.map(|op| self.root(self.b.ir.operands(op)[0])).collect();
    }

    /// All operations in an operation.
    pub(super) fn inside(&self, op: OpId) -> Vec<OpId> {
        let (mut stack, mut all) = (vec![op], Vec::new());
        while let Some(op) = stack.pop() {
            for &region in self.b.ir.regions(op) {
                for &block in &self.b.ir.region(region).blocks {
                    for &inner in &self.b.ir.block(block).ops {
                        all.push(inner);
                        stack.push(inner);
                    }
                }
            }
        }
        all.sort_unstable();
        all
    }

    /// The variable or net that a reference is a part of.
    pub(super) fn root(&self, mut reference: ValueId) -> ValueId {
        while let crate::module::ValueDef::Result(op, _) = self.b.ir.value(reference).def {
            use OpKind as K;
            match self.b.ir.kind(op) {
                K::MooreExtractRef
                | K::MooreDynExtractRef
                | K::MooreStructExtractRef
                | K::MooreUnionExtractRef
                | K::MooreDynQueueRefElement
                | K::MooreAssocArrayExtractRef => {
                    reference = self.b.ir.operands(op)[0];
                }
                _ => break,
            }
        }
        reference
    }

    fn is_inside(&self, value: ValueId, op: OpId) -> bool {
        let mut block = match self.b.ir.value(value).def {
            crate::module::ValueDef::Result(inner, _) => self.b.ir.op(inner).parent,
            crate::module::ValueDef::Argument(block, _) => Some(block),
        };
        while let Some(at) = block {
            let owner = self.b.ir.block_owner(at);
            if owner == op {
                return true;
            }
            block = self.b.ir.op(owner).parent;
        }
        false
    }

    pub(super) fn is_constant(&self, value: ValueId) -> bool {
        let crate::module::ValueDef::Result(op, _) = self.b.ir.value(value).def else { return false };
        use OpKind as K;
        match self.b.ir.kind(op) {
            K::HwConstant
            | K::ArithConstant
            | K::LlhdConstantTime
            | K::SimFmtLiteral
            | K::SimStringLiteral
            | K::FourDefault => true,
            K::HwStructCreate => self.b.ir.operands(op).iter().all(|v| self.is_constant(*v)),
            _ => !matches!(
                self.b.ir.type_kind(self.b.ir.value_type(value)),
                TypeKind::Integer { .. }
                    | TypeKind::HwStruct(_)
                    | TypeKind::HwArray(..)
                    | TypeKind::Float(_)
                    | TypeKind::HwUnion(_)
            ),
        }
    }

    // ---- functions ------------------------------------------------------------------------------------------------

    /// The types that arguments become: references to four-state bits become two.
    fn signature(&mut self, op: OpId) -> Option<(Vec<Vec<Type>>, Vec<Type>)> {
        let (inputs, results) = match self.b.ir.attr(op, "function_type") {
            Some(&AttrKind::Type(ty)) => match self.b.ir.type_kind(ty) {
                TypeKind::Function { inputs, results } => (inputs.to_vec(), results.to_vec()),
                _ => return None,
            },
            _ => return None,
        };
        let shown = self.b.ir.attr_str(op, "sym_name").and_then(|name| self.shown.get(&name).cloned());
        let mut args = Vec::new();
        for (index, input) in inputs.into_iter().enumerate() {
            args.push(match self.shape(input, op)? {
                Shape::Ref(inner) => {
                    let mut types = self.passed_types(&inner);
                    if shown.as_ref().is_some_and(|s| s[index]) {
                        let strengths = self.b.int(8 * inner.bits().unwrap_or(0));
                        types.push(self.b.reference(strengths));
                    }
                    types
                }
                shape => vec![self.core(&shape)],
            });
        }
        let mut out = Vec::new();
        for result in results {
            let shape = self.shape(result, op)?;
            if shape != Shape::Void {
                out.push(self.core(&shape));
            }
        }
        Some((args, out))
    }

    fn function(&mut self, op: OpId, kind: OpKind) -> Option<OpId> {
        spec::rule!("moore.function");
        let (args, results) = self.signature(op)?;
        let inputs: Vec<Type> = args.iter().flatten().copied().collect();
        let ty =
            self.b.ir.types.intern(TypeKind::Function { inputs: inputs.into(), results: results.into() });
        let mut attrs = vec![("function_type", AttrKind::Type(ty))];
        for name in ["sym_name", "sym_visibility"] {
            if let Some(attr) = self.b.ir.attr(op, name).cloned() {
                attrs.push((name, attr));
            }
        }
        let new = self.b.detached(kind, &[], &[], &attrs);
        let region = self.b.ir.add_region(new);
        let Some(old_entry) = self.b.ir.region_blocks(op, 0).first().copied() else { return Some(new) };
        let entry = self.b.ir.add_block(region);
        let shown = self.b.ir.attr_str(op, "sym_name").and_then(|name| self.shown.get(&name).cloned());
        self.strengths.clear();
        for (index, (arg, types)) in self.b.ir.block(old_entry).args.clone().into_iter().zip(args).enumerate()
        {
            let (name, loc) = (self.b.ir.value(arg).name, self.b.ir.value(arg).loc);
            let mut new: Vec<ValueId> =
                types.iter().map(|ty| self.b.ir.add_arg(entry, *ty, name, loc)).collect();
            if shown.as_ref().is_some_and(|s| s[index])
                && let Some(strengths) = new.pop()
            {
                self.strengths.insert(arg, strengths);
            }
            let lowered = match self.b.ir.type_kind(types[0]) {
                TypeKind::LlhdRef(_) => {
                    Lowered::Ref(Target { unknown: new.get(1).copied(), ..Target::whole(new[0]) })
                }
                _ => Lowered::Value(new[0]),
            };
            self.bind(arg, lowered);
        }
        self.around = if kind == OpKind::FuncFunc { Around::Function } else { Around::Coroutine };
        self.b.at.block = entry;
        self.region_blocks(op, 0, Some(entry));
        self.around = Around::Graph;
        Some(new)
    }

    /// Whether a call writes what it is given references to.
    pub(super) fn writes(&self, call: OpId) -> bool {
        let callee = self.b.ir.attr_symbol(call, "callee");
        callee.and_then(|callee| self.written.get(&callee)).is_some_and(|written| written.contains(&true))
    }

    /// Which arguments each function or coroutine writes, and of which it shows the strength, directly or in what it calls.
    pub(super) fn find_written(&mut self, ops: &[OpId]) {
        let mut functions = Vec::new();
        for &op in ops {
            if matches!(self.b.ir.kind(op), OpKind::FuncFunc | OpKind::MooreCoroutine)
                && let Some(name) = self.b.ir.attr_str(op, "sym_name")
                && let Some(&entry) = self.b.ir.region_blocks(op, 0).first()
            {
                let args = self.b.ir.block(entry).args.clone();
                functions.push((name, args, self.inside(op)));
            }
        }
        self.written = self.arguments(&functions, true, |kind, index| match kind {
            OpKind::MooreRead
            | OpKind::MooreExtractRef
            | OpKind::MooreDynExtractRef
            | OpKind::MooreStructExtractRef
            | OpKind::MooreUnionExtractRef
            | OpKind::SvxFmtStrength => false,
            _ => index == 0,
        });
        self.shown = self.arguments(&functions, false, |kind, _| kind == OpKind::SvxFmtStrength);
    }

    /// The arguments of functions that some operation of them has as an operand, by itself or handed on; `unknown` is for what
    /// is called and not here.
    fn arguments(
        &self,
        functions: &[(Str, Vec<ValueId>, Vec<OpId>)],
        unknown: bool,
        has: impl Fn(OpKind, usize) -> bool,
    ) -> HashMap<Str, Vec<bool>> {
        let mut all: HashMap<Str, Vec<bool>> =
            functions.iter().map(|(name, args, _)| (*name, vec![false; args.len()])).collect();
        // Until nothing is added: functions may call each other in any order.
        loop {
            let mut changed = false;
            for (name, args, inside) in functions {
                let mut found = all[name].clone();
                for &inner in inside {
                    let kind = self.b.ir.kind(inner);
                    let callee = self.b.ir.attr_symbol(inner, "callee").and_then(|c| all.get(&c));
                    for (index, operand) in self.b.ir.operands(inner).iter().enumerate() {
                        let Some(arg) = args.iter().position(|a| *a == self.root(*operand)) else { continue };
                        found[arg] |= match kind {
                            OpKind::FuncCall | OpKind::MooreCallCoroutine => {
                                callee.map_or(unknown, |c| c.get(index).copied().unwrap_or(unknown))
                            }
                            _ => has(kind, index),
                        };
                    }
                }
                if found != all[name] {
                    all.insert(*name, found);
                    changed = true;
                }
            }
            if !changed {
                return all;
            }
        }
    }

    // ---- globals --------------------------------------------------------------------------------------------------

    fn global(&mut self, op: OpId) -> Option<OpId> {
        let ty = match self.b.ir.attr(op, "type") {
            Some(&AttrKind::Type(ty)) => ty,
            _ => return None,
        };
        let shape = self.shape(ty, op)?;
        let ty = self.core(&shape);
        let mut attrs = vec![("type", AttrKind::Type(ty))];
        attrs.extend(self.b.ir.attr(op, "sym_name").cloned().map(|name| ("sym_name", name)));
        let new = self.b.detached(OpKind::LlhdGlobalSignal, &[], &[], &attrs);
        let region = self.b.ir.add_region(new);
        if !self.b.ir.region_blocks(op, 0).is_empty() {
            let block = self.b.ir.add_block(region);
            self.b.at.block = block;
            self.around = Around::Yield;
            let value = self.region_value(op, 0);
            let value = self.fit(value, ty);
            self.b.add(OpKind::LlhdYield, &[value], &[], &[]);
            self.around = Around::Graph;
        }
        Some(new)
    }
}
