//! Gates, switches and user-defined primitives (IEEE 1800 28, 29).

use super::assign::{Mode, delay_text};
use super::code::Code;
use super::select::Target;
use super::types::{Int, LOGIC};
use crate::document::{Constant, ExprId, ExprKind, Row, SymbolId, SymbolKind, TimingId};

/// A resistive switch makes strong what passes it to pull (28.14).
fn resistive(mode: Mode) -> Mode {
    let Mode::Continuous { delays, .. } = mode else { return mode };
    Mode::Continuous { delays, strength: Some(("pull".into(), "pull".into())) }
}

impl Code<'_, '_> {
    /// A gate or another primitive.
    pub(crate) fn gate(
        &mut self,
        primitive: SymbolId,
        connections: &[ExprId],
        delay: Option<TimingId>,
        strength: Option<&[String]>,
    ) {
        let name = self.l.symbol(primitive).name.as_str();
        let place = self.place;
        let mode = self.drive(delay, strength);
        if let SymbolKind::Primitive { kind, sequential, initial, table } = self.l.symbol_kind(primitive)
            && kind == "UserDefined"
        {
            let [out, inputs @ ..] = connections else { return };
            let Some(target) = self.terminal(*out) else { return };
            let inputs: Vec<String> = inputs.iter().map(|e| self.input_bit(*e)).collect();
            self.place = place;
            return self.primitive(&target, &inputs, *sequential, initial.as_ref(), table, &mode);
        }
        let value = match (name, connections) {
            ("and" | "nand" | "or" | "nor" | "xor" | "xnor", [_, inputs @ ..]) if !inputs.is_empty() => {
                let bits: Vec<String> = inputs.iter().map(|e| self.input_bit(*e)).collect();
                let base = match name {
                    "and" | "nand" => "and",
                    "or" | "nor" => "or",
                    _ => "xor",
                };
                let mut value = if bits.len() == 1 { self.known(bits[0].clone()) } else { bits[0].clone() };
                for other in &bits[1..] {
                    value = self.val(format_args!("moore.{base} {value}, {other} : l1"));
                }
                if matches!(name, "nand" | "nor" | "xnor") {
                    value = self.val(format_args!("moore.not {value} : l1"));
                }
                value
            }
            ("buf" | "not", [outputs @ .., input]) => {
                let mut value = self.input_bit(*input);
                value = self.val(format_args!("moore.not {value} : l1"));
                if name == "buf" {
                    value = self.val(format_args!("moore.not {value} : l1"));
                }
                for out in outputs {
                    self.place = place;
                    self.drive_terminal(*out, value.clone(), &mode);
                }
                return;
            }
            ("bufif0" | "bufif1" | "notif0" | "notif1", [_, data, control]) => {
                let (data, control) = (self.input_bit(*data), self.input_bit(*control));
                let mut data = self.val(format_args!("moore.not {data} : l1"));
                if name.starts_with("buf") {
                    data = self.val(format_args!("moore.not {data} : l1"));
                }
                // An unknown control makes it doubtful whether it drives, which only strengths can say (28.6).
                if mode.is_delayed() {
                    return self.pass_late(connections[0], &data, &control, name.ends_with('1'), mode);
                }
                let net = self.driven_net(data, &mode);
                let kind = if name.ends_with('1') { "bufif1" } else { "bufif0" };
                self.place = place;
                return self.switch(kind, connections[0], &net, &control);
            }
            ("nmos" | "rnmos" | "pmos" | "rpmos", [out, data, control]) if !mode.is_delayed() => {
                let (data, control) = (self.passed_net(*data), self.input_bit(*control));
                self.place = place;
                return self.switch(name, *out, &data, &control);
            }
            ("cmos" | "rcmos", [out, data, n, p]) if !mode.is_delayed() => {
                let (data, n, p) = (self.passed_net(*data), self.input_bit(*n), self.input_bit(*p));
                let kinds = if name == "cmos" { ["nmos", "pmos"] } else { ["rnmos", "rpmos"] };
                self.place = place;
                self.switch(kinds[0], *out, &data, &n);
                return self.switch(kinds[1], *out, &data, &p);
            }
            ("nmos" | "rnmos" | "pmos" | "rpmos", [_, data, control]) => {
                let (data, control) = (self.input_bit(*data), self.input_bit(*control));
                let mode = if name.starts_with('r') { resistive(mode) } else { mode };
                return self.pass_late(connections[0], &data, &control, name.ends_with("nmos"), mode);
            }
            ("cmos" | "rcmos", [_, data, n, p]) => {
                let (data, n, p) = (self.input_bit(*data), self.input_bit(*n), self.input_bit(*p));
                let p = self.val(format_args!("moore.not {p} : l1"));
                let control = self.val(format_args!("moore.or {n}, {p} : l1"));
                let mode = if name == "rcmos" { resistive(mode) } else { mode };
                return self.pass_late(connections[0], &data, &control, true, mode);
            }
            ("pullup" | "pulldown", [out]) => {
                let one = name == "pullup";
                let value = self.small(i64::from(one), LOGIC);
                let (zero_strength, one_strength) = match &mode {
                    Mode::Continuous { strength: Some((zero, one)), .. } => (zero.clone(), one.clone()),
                    _ => ("pull".to_owned(), "pull".to_owned()),
                };
                let mode =
                    Mode::Continuous { delays: Vec::new(), strength: Some((zero_strength, one_strength)) };
                return self.drive_terminal(*out, value, &mode);
            }
            ("tran" | "rtran" | "tranif0" | "tranif1" | "rtranif0" | "rtranif1", [a, b, control @ ..]) => {
                let (Some(a), Some(b)) = (self.terminal(*a), self.terminal(*b)) else { return };
                let control: Vec<String> = control.iter().map(|e| self.input_bit(*e)).collect();
                let control = match &control[..] {
                    [one] => format!(" control({one} : !moore.l1)"),
                    _ => String::new(),
                };
                let delays = match &mode {
                    Mode::Continuous { delays, .. } => delay_text(delays),
                    _ => String::new(),
                };
                self.place = place;
                return self.op(format_args!(
                    "svx.switch \"{name}\" {}, {}{control}{delays} : !moore.ref<{}>, !moore.ref<{}>",
                    a.reference, b.reference, a.ty, b.ty
                ));
            }
            _ => {
                self.error(format!("the gate {name} is not supported with these connections"));
                return;
            }
        };
        self.place = place;
        self.drive_terminal(connections[0], value, &mode);
    }

    /// A switch between an output and a net, both of one bit.
    fn switch(&mut self, kind: &str, out: ExprId, net: &str, control: &str) {
        let Some(target) = self.terminal(out) else { return };
        self.op(format_args!(
            "svx.switch \"{kind}\" {}, {net} control({control} : !moore.l1) : !moore.ref<{}>, !moore.ref<l1>",
            target.reference, target.ty
        ));
    }

    /// A net that is driven with a bit.
    fn driven_net(&mut self, value: String, mode: &Mode) -> String {
        let net = self.val(format_args!("moore.net wire : <l1>"));
        let target = Target { reference: net.clone(), ty: "l1".into(), int: Some(LOGIC), below: None };
        self.drive_target(&target, value, mode);
        net
    }

    /// The net that a switch passes on: itself, as its strength counts, or one for the value of another expression.
    fn passed_net(&mut self, e: ExprId) -> String {
        let inner = self.l.connected(e);
        if self.is_net(inner)
            && !self.is_late(inner)
            && let Some(Target { reference, int: Some(int), .. }) = self.target(inner)
            && int.width == 1
            && int.four
        {
            return reference;
        }
        let value = self.input_bit(e);
        let mode = Mode::Continuous { delays: Vec::new(), strength: None };
        self.driven_net(value, &mode)
    }

    /// Whether an expression is a net, or a part of one at a constant place.
    pub(crate) fn is_net(&self, e: ExprId) -> bool {
        match &self.l.expr(e).kind {
            ExprKind::Name((s,)) | ExprKind::HierarchicalName((s,)) => {
                matches!(self.l.symbol_kind(*s), SymbolKind::Net { .. })
            }
            ExprKind::Element { value, index, place } => {
                self.is_net(*value) && (place.is_some() || self.l.is_constant(*index))
            }
            ExprKind::Range { value, left, .. } => self.is_net(*value) && self.l.is_constant(*left),
            ExprKind::Member { value, .. } => self.is_net(*value),
            _ => false,
        }
    }

    /// Whether some net in an expression has a delay: what drives it is another net.
    pub(crate) fn is_late(&self, e: ExprId) -> bool {
        self.l.nets(e).iter().any(|net| self.sources.contains_key(net))
    }

    /// Z as an input of a gate counts as X.
    fn known(&mut self, value: String) -> String {
        let value = self.val(format_args!("moore.not {value} : l1"));
        self.val(format_args!("moore.not {value} : l1"))
    }

    /// Drives the data, late, where the control has the value that lets it pass, and nothing where it does not. Where that is not
    /// known it is L or H: a zero or a one, or nothing. So zeros and ones have a driver each, whose X is in doubt in that way.
    fn pass_late(&mut self, out: ExprId, data: &str, control: &str, when: bool, mode: Mode) {
        let Mode::Continuous { delays, strength } = mode else { return };
        let (zero, one) = strength.unwrap_or(("strong".to_owned(), "strong".to_owned()));
        let highz = || "highz".to_owned();
        let place = self.place;
        for (op, strength) in [("or", (zero, highz())), ("and", (highz(), one))] {
            if strength.0 == strength.1 {
                continue;
            }
            let (unknown, z) = (self.fill('X', LOGIC), self.fill('Z', LOGIC));
            let on = self.small(i64::from(when), LOGIC);
            let off = self.small(i64::from(!when), LOGIC);
            let doubt = self.val(format_args!("moore.{op} {data}, {unknown} : l1"));
            let doubt = self.when_is(data, &z, &z, &doubt);
            let value = self.when_is(control, &off, &z, &doubt);
            let value = self.when_is(control, &on, data, &value);
            self.place = place;
            self.drive_terminal(
                out,
                value,
                &Mode::Continuous { delays: delays.clone(), strength: Some(strength) },
            );
        }
    }

    /// One bit if another one is exactly this, else a third one.
    fn when_is(&mut self, bit: &str, is: &str, yes: &str, no: &str) -> String {
        let same = self.val(format_args!("moore.case_eq {bit}, {is} : l1"));
        let result = self.fresh();
        self.line(format_args!("{result} = moore.conditional {same} : i1 -> l1 {{"));
        self.inside(|c| c.line(format_args!("moore.yield {yes} : l1")));
        self.line("} {");
        self.inside(|c| c.line(format_args!("moore.yield {no} : l1")));
        self.line("}");
        result
    }

    fn input_bit(&mut self, e: ExprId) -> String {
        match self.l.expr(e).kind {
            ExprKind::Empty => self.fill('Z', LOGIC),
            ExprKind::Assign { left, .. } => self.value_as(left, LOGIC),
            _ => self.value_as(e, LOGIC),
        }
    }

    fn terminal(&mut self, e: ExprId) -> Option<Target> {
        let target = self.target(self.l.connected(e))?;
        // slang does not take apart what is connected to switches in both directions.
        match (target.int, self.element) {
            (Some(int), Some((n, count))) if int.width > 1 && int.width == count => {
                self.extract_ref(target, super::select::Index::Constant(i64::from(count - 1 - n)), 1)
            }
            _ => Some(target),
        }
    }

    fn drive_terminal(&mut self, e: ExprId, value: String, mode: &Mode) {
        if let ExprKind::Empty = self.l.expr(e).kind {
            return;
        }
        let Some(target) = self.terminal(e) else { return };
        self.drive_target(&target, value, mode);
    }

    /// Drives a terminal of whatever width with one bit.
    fn drive_target(&mut self, target: &Target, value: String, mode: &Mode) {
        let value = match target.int {
            Some(int) => self.resize(value, LOGIC, int, false),
            None => value,
        };
        let ty = target.ty.clone();
        match mode {
            Mode::Continuous { delays, strength: None } if delays.is_empty() => {
                self.op(format_args!("moore.assign {}, {value} : {ty}", target.reference));
            }
            Mode::Continuous { delays, strength: None } if delays.len() == 1 => {
                self.op(format_args!(
                    "moore.delayed_assign {}, {value}, {} : {ty}",
                    target.reference, delays[0]
                ));
            }
            Mode::Continuous { delays, strength } => {
                let delays = delay_text(delays);
                let strength = match strength {
                    Some((zero, one)) => format!(" strength(\"{zero}\", \"{one}\")"),
                    None => String::new(),
                };
                self.op(format_args!(
                    "svx.assign {}, {value}{delays}{strength} : !moore.ref<{ty}>, !moore.{ty}",
                    target.reference
                ));
            }
            _ => {}
        }
    }

    /// A user-defined primitive: a process that looks its table up whenever an input changes.
    fn primitive(
        &mut self,
        target: &Target,
        inputs: &[String],
        sequential: bool,
        initial: Option<&Constant>,
        table: &[Row],
        mode: &Mode,
    ) {
        let parts: Vec<(String, Int)> = inputs.iter().map(|i| (i.clone(), LOGIC)).collect();
        let (all, int) = self.concat(parts);
        let ty = int.name();
        let net = self.val(format_args!("moore.net wire : <{ty}>"));
        self.line(format_args!("moore.assign {net}, {all} : {ty}"));
        let state = self.val(format_args!("moore.variable : <l1>"));
        if let Some(Constant::Integer(text)) = initial {
            // A change at time 0, which can be seen (29.7).
            let first = super::constants::bits(text).unwrap_or_default();
            self.process("initial", |c| {
                let value = c.bits(&first, LOGIC);
                c.line(format_args!("moore.blocking_assign {state}, {value} : l1"));
            });
        }
        let old = self.val(format_args!("moore.variable : <{ty}>"));
        let rows = patterns(table, inputs.len(), sequential);
        let body = |c: &mut Self| {
            let now = c.val(format_args!("moore.read {net} : <{ty}>"));
            let now = c.val(format_args!("moore.not {now} : {ty}"));
            let now = c.val(format_args!("moore.not {now} : {ty}"));
            let mut key = (now.clone(), int);
            let end = c.block();
            if sequential {
                let was = c.val(format_args!("moore.read {old} : <{ty}>"));
                // Nothing happens unless an input has changed, which it may have before the process began to wait.
                let changed = c.val(format_args!("moore.case_ne {now}, {was} : {ty}"));
                let changed = c.val(format_args!("moore.to_builtin_int {changed} : i1"));
                let look = c.block();
                c.fork(&changed, look, end);
                c.begin(look);
                let current = c.val(format_args!("moore.read {state} : <l1>"));
                key = c.concat(vec![(current, LOGIC), (now.clone(), int), (was, int)]);
                c.line(format_args!("moore.blocking_assign {old}, {now} : {ty}"));
            }
            for (pattern, output) in &rows {
                let (hit, next) = (c.block(), c.block());
                let wanted = c.bits(pattern, key.1);
                let same = c.val(format_args!("moore.casez_eq {}, {wanted} : {}", key.0, key.1.name()));
                let same = c.val(format_args!("moore.to_builtin_int {same} : i1"));
                c.fork(&same, hit, next);
                c.begin(hit);
                if *output != '-' {
                    let value = c.bits(&output.to_string(), LOGIC);
                    c.line(format_args!("moore.blocking_assign {state}, {value} : l1"));
                }
                c.jump(end);
                c.begin(next);
            }
            let value = c.fill('X', LOGIC);
            c.line(format_args!("moore.blocking_assign {state}, {value} : l1"));
            c.start(end);
            if sequential {
                c.nest("moore.wait_event", |c| {
                    let value = c.val(format_args!("moore.read {net} : <{ty}>"));
                    c.line(format_args!("moore.detect_event any {value} : {ty}"));
                });
            }
        };
        self.process(if sequential { "always" } else { "always_comb" }, body);
        let value = self.val(format_args!("moore.read {state} : <l1>"));
        self.drive_target(target, value, mode);
    }
}

/// The rows of a table as patterns, where Z matches anything: of the inputs, or of state, new inputs and old inputs. Rows of
/// levels come before those with an edge, which they override (29.8).
fn patterns(table: &[Row], count: usize, sequential: bool) -> Vec<(String, char)> {
    let (mut levels, mut edges) = (Vec::new(), Vec::new());
    for (inputs, state, output) in table {
        let output = output.chars().next().unwrap_or('x').to_ascii_uppercase();
        let entries = entries(inputs);
        if entries.len() != count {
            continue;
        }
        let has_edge = entries.iter().any(|e| e.iter().any(|p| p.0 != 'Z'));
        let mut rows = vec![(String::new(), String::new())];
        for entry in &entries {
            rows = rows
                .iter()
                .flat_map(|(old, new)| {
                    entry.iter().map(move |(o, n)| (format!("{old}{o}"), format!("{new}{n}")))
                })
                .collect();
        }
        let states: &[char] = match state.trim().chars().next() {
            Some('0') => &['0'],
            Some('1') => &['1'],
            Some('x' | 'X') => &['X'],
            Some('b' | 'B') => &['0', '1'],
            _ => &['Z'],
        };
        for (old, new) in rows {
            if !sequential {
                levels.push((new, output));
                continue;
            }
            for state in states {
                let list = if has_edge { &mut edges } else { &mut levels };
                list.push((format!("{state}{new}{old}"), output));
            }
        }
    }
    levels.extend(edges);
    levels
}

/// For each input the pairs of old and new value that an entry stands for; Z is any.
fn entries(text: &str) -> Vec<Vec<(char, char)>> {
    let level = |c: char| -> Vec<char> {
        match c {
            '0' | '1' => vec![c],
            'x' | 'X' => vec!['X'],
            'b' | 'B' => vec!['0', '1'],
            _ => vec!['0', '1', 'X'],
        }
    };
    let edge = |from: char, to: char| -> Vec<(char, char)> {
        let (from, to) = (level(from), level(to));
        from.iter().flat_map(|f| to.iter().map(move |t| (*f, *t))).filter(|(f, t)| f != t).collect()
    };
    let mut out = Vec::new();
    let mut chars = text.chars().filter(|c| !c.is_whitespace());
    while let Some(c) = chars.next() {
        out.push(match c {
            '(' => {
                let pair = (chars.next().unwrap_or('?'), chars.next().unwrap_or('?'));
                chars.next();
                edge(pair.0, pair.1)
            }
            'r' | 'R' => vec![('0', '1')],
            'f' | 'F' => vec![('1', '0')],
            'p' | 'P' => vec![('0', '1'), ('0', 'X'), ('X', '1')],
            'n' | 'N' => vec![('1', '0'), ('1', 'X'), ('X', '0')],
            '*' => edge('?', '?'),
            '?' => vec![('Z', 'Z')],
            other => level(other).into_iter().map(|n| ('Z', n)).collect(),
        });
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables() {
        let rows = [("0?".into(), String::new(), "1".into()), ("b1".into(), String::new(), "0".into())];
        assert_eq!(patterns(&rows, 2, false), [("0Z".into(), '1'), ("01".into(), '0'), ("11".into(), '0')]);
        let rows = [("r0".into(), "?".into(), "1".into()), ("?1".into(), "?".into(), "-".into())];
        assert_eq!(patterns(&rows, 2, true), [("ZZ1ZZ".into(), '-'), ("Z100Z".into(), '1')]);
    }
}
