//! Attributes that no operation declares: those that would change what a simulation does are refused, others ignored.

use super::*;

/// What an attribute is to the simulator.
enum Meaning {
    /// A rule gives it one, at this operation.
    Known,
    /// Accepted, and known to change nothing.
    Inert,
    /// It would change behaviour.
    Refused,
    /// It can't change behaviour.
    Ignored,
}

impl Elaborator {
    /// Looks at the attributes of everything that is elaborated.
    pub(super) fn attributes(&mut self) {
        let mut roots: BTreeSet<OpId> = self.instances.iter().map(|i| i.op).collect();
        roots.extend(self.bodies.iter().map(|b| b.op));
        roots.extend(self.signals.iter().filter(|s| s.instance.is_none()).map(|s| s.op));
        // Operations whose own attributes count; what is inside is looked at from there.
        let mut seen = BTreeSet::new();
        let mut stack: Vec<OpId> = roots.into_iter().collect();
        let top = self.ir().top;
        self.attributes_of(top);
        while let Some(op) = stack.pop() {
            if !seen.insert(op) {
                continue;
            }
            self.attributes_of(op);
            if is_metadata(self.ir().kind(op)) {
                continue;
            }
            for &region in self.ir().regions(op) {
                for &block in &self.ir().region(region).blocks {
                    stack.extend(&self.ir().block(block).ops);
                }
            }
        }
        self.ignored.sort_by(|a, b| {
            let text = |i: &Ignored| self.tables.ir.strings.bytes(i.name);
            text(a).cmp(text(b))
        });
    }

    fn attributes_of(&mut self, op: OpId) {
        let declared = self.ir().kind(op).info().attrs;
        for (name, _) in self.ir().op_attrs(op).to_vec() {
            let bytes = self.ir().strings.bytes(name);
            if declared.iter().any(|param| param.name.as_bytes() == bytes) {
                continue;
            }
            match meaning(self.ir().kind(op), bytes) {
                Meaning::Known => {}
                Meaning::Inert => rule!("machine.load.inert-attributes"),
                Meaning::Refused => {
                    rule!("machine.load.attributes");
                    let name = self.ir().text(name).into_owned();
                    let span = self.ir().op(op).span;
                    let message =
                        format!("the attribute '{name}' has no meaning on '{}'", self.ir().kind(op).name());
                    let help = "it could change what the design does, so that it can't be ignored: remove it";
                    self.tables.errors.push(Diagnostic::error(span, message).with_help(help));
                }
                Meaning::Ignored => {
                    rule!("machine.load.attributes");
                    match self.ignored.iter_mut().find(|i| i.name == name) {
                        Some(known) => known.count += 1,
                        None => self.ignored.push(Ignored { name, op, count: 1 }),
                    }
                }
            }
        }
        self.resolution(op);
    }

    /// `circt.resolution` names a kind of net.
    fn resolution(&mut self, op: OpId) {
        if self.ir().attr_id(op, "circt.resolution").is_none() {
            return;
        }
        let kind = self.ir().attr_str(op, "circt.resolution");
        let known = [&b"wired_and"[..], b"wired_or", b"variable"];
        if !kind.is_some_and(|kind| known.contains(&self.ir().strings.bytes(kind))) {
            self.tables.error(op, "circt.resolution is \"wired_and\", \"wired_or\" or \"variable\"");
        }
    }
}

fn meaning(kind: OpKind, name: &[u8]) -> Meaning {
    use OpKind as K;
    let known = match name {
        b"operandSegmentSizes" | b"resultSegmentSizes" | b"sv.namehint" => true,
        b"name" => kind == K::LlhdProcess,
        b"circt.force" | b"circt.release" => kind == K::LlhdDrv,
        b"circt.resolution" => kind == K::LlhdSig,
        b"circt.monitor.kind" => kind == K::SimProcPrint,
        b"circt.dumpfile" | b"circt.dumpvars" => kind == K::SimProcPrint,
        _ => false,
    };
    if known {
        return Meaning::Known;
    }
    if name == b"circt.dpi.export" || name.starts_with(b"circt.inline_") {
        return Meaning::Inert;
    }
    if kind == K::SimProcPrint && name.starts_with(b"circt.dump") {
        return Meaning::Known;
    }
    let layout = kind == K::BuiltinModule && matches!(name, b"llvm.data_layout" | b"dlti.dl_spec");
    if layout || name.starts_with(b"circt.") { Meaning::Refused } else { Meaning::Ignored }
}
