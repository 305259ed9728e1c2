//! Modules: signals, registers, memories, connections, instances.

use super::Family;
use super::expr;
use super::process::{self, Style};
use super::snippets::{self, Place};
use super::table;
use super::text::{Text, Val};
use arbitrary::{Result, Unstructured};

/// A signal of a module.
#[derive(Clone, Debug)]
pub(super) struct Signal {
    /// The reference.
    pub(super) name: String,
    /// Its content in the graph.
    pub(super) probe: String,
    /// Its width.
    pub(super) width: u32,
}

/// A function or coroutine.
#[derive(Clone, Debug)]
pub(super) struct Callee {
    pub(super) name: String,
    pub(super) args: Vec<u32>,
    pub(super) result: u32,
    pub(super) suspends: bool,
}

/// What code can drive and call.
#[derive(Clone, Debug, Default)]
pub(super) struct Scene {
    pub(super) signals: Vec<Signal>,
    pub(super) callees: Vec<Callee>,
    /// Whether processes make threads.
    pub(super) threads: bool,
    /// Whether there is half as much of everything: small designs take less time, and little hides behind something else.
    pub(super) half: bool,
}

impl Scene {
    /// A number, or half of it.
    fn of(&self, number: u32) -> u32 {
        if self.half { number.div_ceil(2) } else { number }
    }
}

/// A module that can be instantiated: ports in, port out.
struct Leaf {
    name: String,
    inputs: [u32; 2],
    output: u32,
}

/// A whole design.
pub(super) fn design(u: &mut Unstructured<'_>, t: &mut Text, family: Family) -> Result<()> {
    let mut scene = Scene { threads: family == Family::Threads, half: u.arbitrary()?, ..Scene::default() };
    let callees = match family {
        Family::Calls => scene.of(4),
        _ => u.int_in_range(0..=1u32)?,
    };
    for i in 0..callees {
        let suspends = i % 2 == 1 || family == Family::Calls && u.ratio(1, 2)?;
        let callee = process::callee(u, t, &scene, suspends)?;
        scene.callees.push(callee);
    }
    let mut leaves = Vec::new();
    let instances = if family == Family::Hierarchy { u.int_in_range(2..=4u32)? } else { 0 };
    for _ in 0..instances.div_ceil(2) {
        leaves.push(leaf(u, t, &scene, family, &leaves)?);
    }
    t.open("hw.module @tb() {");
    t.pool.clear();
    process::times(t);
    clock(t);
    let most = scene.of(6);
    signals(u, t, &mut scene, 3, most)?;
    contents(u, t, &mut scene, family)?;
    for _ in 0..instances {
        instance(u, t, &leaves)?;
    }
    if family == Family::Hierarchy && u.ratio(1, 3)? {
        // Enough of one to share code.
        let leaf = u.choose_index(leaves.len())?;
        for _ in 0..u.int_in_range(4..=6u32)? {
            instance(u, t, &leaves[leaf..=leaf])?;
        }
    }
    if family == Family::Table {
        entries(u, t, scene.of(12))?;
    }
    processes(u, t, &scene, family)?;
    t.close("}");
    Ok(())
}

fn clock(t: &mut Text) {
    t.op("%false = hw.constant false");
    t.op("%true = hw.constant true");
    t.op("%clk = llhd.sig %false : i1");
    t.op("%cl = llhd.prb %clk : i1");
    t.op("%notclk = comb.xor %cl, %true : i1");
    t.op("llhd.drv %clk, %notclk after %ns : i1");
    t.op("%clock = seq.to_clock %cl");
    t.pool.push(Val { name: "%cl".to_owned(), width: 1 });
}

/// Signals that processes drive.
fn signals(u: &mut Unstructured<'_>, t: &mut Text, scene: &mut Scene, least: u32, most: u32) -> Result<()> {
    for _ in 0..u.int_in_range(least..=most)? {
        let width = t.width(u)?.max(1);
        let init = t.constant(u, width)?.name;
        let name = t.fresh();
        t.op(format!("{name} = llhd.sig {init} : i{width}"));
        let probe = t.value(width, format!("llhd.prb {name} : i{width}")).name;
        scene.signals.push(Signal { name, probe, width });
    }
    Ok(())
}

/// What is in the graph of a module.
fn contents(u: &mut Unstructured<'_>, t: &mut Text, scene: &mut Scene, family: Family) -> Result<()> {
    let (expressions, registers, connections) = match family {
        Family::Expressions | Family::Wide => (8, 1, 2),
        Family::Registers => (3, 5, 1),
        Family::Schedule => (2, 1, 4),
        Family::Table => (1, 0, 1),
        _ => (3, 2, 2),
    };
    for _ in 0..scene.of(expressions) {
        match family {
            Family::Expressions | Family::Wide => in_signals(t, |t| expr::any(u, t).map(drop))?,
            _ => expr::any(u, t).map(drop)?,
        }
    }
    for _ in 0..u.int_in_range(0..=scene.of(registers))? {
        register(u, t)?;
    }
    if family == Family::Registers || u.ratio(1, 4)? {
        process::bank(u, t)?;
    }
    for _ in 0..u.int_in_range(0..=2u8)? {
        snippets::any(u, t, Place::Graph)?;
    }
    if u.ratio(1, 4)? {
        snippets::float(u, t)?;
    }
    if family == Family::Registers || u.ratio(1, 6)? {
        memory(u, t)?;
    }
    for _ in 0..u.int_in_range(0..=scene.of(connections))? {
        connection(u, t)?;
    }
    if family == Family::Schedule || u.ratio(1, 4)? {
        net(u, t)?;
    }
    if u.ratio(1, 3)? {
        process::combinational(u, t, scene)?;
    }
    if u.ratio(1, 3)? {
        let width = t.width(u)?.max(1);
        let init = t.constant(u, width)?.name;
        let name = t.fresh();
        t.op(format!("{name} = llhd.sig {init} : i{width}"));
        let probe = t.value(width, format!("llhd.prb {name} : i{width}")).name;
        process::settled(u, t, scene, &Signal { name, probe, width })?;
    }
    Ok(())
}

/// A register; what it takes may depend on it.
fn register(u: &mut Unstructured<'_>, t: &mut Text) -> Result<()> {
    let width = t.width(u)?.max(1);
    let next = t.fresh();
    let kind = u.int_in_range(0..=6u8)?;
    let (flag, constant) = (expr::of_width(u, t, 1, 1)?.name, t.constant(u, width)?.name);
    let enable = t.take(u, 1)?.name;
    let text = match kind {
        0 => format!("seq.compreg {next}, %clock : i{width}"),
        1 => format!("seq.compreg {next}, %clock reset {flag}, {constant} : i{width}"),
        2 => format!("seq.compreg.ce {next}, %clock, {enable} : i{width}"),
        3 => format!("seq.compreg.ce {next}, %clock, {enable} reset {flag}, {constant} : i{width}"),
        4 => format!("seq.firreg {next} clock %clock : i{width}"),
        5 => format!("seq.firreg {next} clock %clock reset sync {flag}, {constant} : i{width}"),
        _ => format!("seq.firreg {next} clock %clock reset async {flag}, {constant} : i{width}"),
    };
    t.value(width, text);
    let value = expr::of_width(u, t, width, 2)?.name;
    t.op(format!("{next} = hw.wire {value} : i{width}"));
    Ok(())
}

fn memory(u: &mut Unstructured<'_>, t: &mut Text) -> Result<()> {
    let width = *u.choose(&[8u32, 16, 64, 72])?;
    let words = *u.choose(&[3u32, 4, 5, 8])?;
    let bits = u32::BITS - (words - 1).leading_zeros();
    let lanes = if u.ratio(1, 2)? { Some(width / 8) } else { None };
    let memory = t.fresh();
    let shape = match lanes {
        Some(lanes) => format!("<{words} x {width}, mask {lanes}>"),
        None => format!("<{words} x {width}>"),
    };
    t.op(format!("{memory} = seq.firmem 0, 1, undefined, undefined : {shape}"));
    for _ in 0..u.int_in_range(1..=2u8)? {
        let (address, data, enable) = (t.take(u, bits)?.name, t.take(u, width)?.name, t.take(u, 1)?.name);
        let mask = match lanes {
            Some(lanes) => (format!(" mask {}", t.take(u, lanes)?.name), format!(", i{lanes}")),
            None => (String::new(), String::new()),
        };
        t.op(format!(
            "seq.firmem.write_port {memory}[{address}] = {data}, clock %clock enable {enable}{} : {shape}{}",
            mask.0, mask.1
        ));
    }
    let address = t.take(u, bits)?.name;
    t.value(width, format!("seq.firmem.read_port {memory}[{address}], clock %clock : {shape}"));
    Ok(())
}

/// A signal that the graph drives.
fn connection(u: &mut Unstructured<'_>, t: &mut Text) -> Result<()> {
    let width = t.width(u)?.max(1);
    let init = t.constant(u, width)?.name;
    let name = t.fresh();
    t.op(format!("{name} = llhd.sig {init} : i{width}"));
    for _ in 0..u.int_in_range(1..=2u8)? {
        let delay = *u.choose(&["%eps", "%eps", "%zero", "%delta", "%ns", "%t1", "%t2"])?;
        let value = expr::of_width(u, t, width, 1)?.name;
        let enable = if u.ratio(1, 4)? { format!(" if {}", t.take(u, 1)?.name) } else { String::new() };
        t.op(format!("llhd.drv {name}, {value} after {delay}{enable} : i{width}"));
    }
    t.value(width, format!("llhd.prb {name} : i{width}"));
    Ok(())
}

/// A four-state net with some drivers.
fn net(u: &mut Unstructured<'_>, t: &mut Text) -> Result<()> {
    let width = t.width(u)?.clamp(1, 100);
    let ty = format!("!hw.struct<value: i{width}, unknown: i{width}>");
    let (zero, init, name) = (t.constant(u, width)?.name, t.fresh(), t.fresh());
    t.op(format!("{init} = hw.struct_create ({zero}, {zero}) : {ty}"));
    t.op(format!("{name} = llhd.sig {init} : {ty}"));
    for _ in 0..u.int_in_range(1..=3u8)? {
        let (value, unknown, pair) = (t.take(u, width)?.name, t.take(u, width)?.name, t.fresh());
        let delay = *u.choose(&["%eps", "%eps", "%zero", "%ns", "%t1"])?;
        t.op(format!("{pair} = hw.struct_create ({value}, {unknown}) : {ty}"));
        t.op(format!("llhd.drv {name}, {pair} after {delay} : {ty}"));
    }
    let now = t.fresh();
    t.op(format!("{now} = llhd.prb {name} : {ty}"));
    t.value(width, format!("hw.struct_extract {now}[\"value\"] : {ty}"));
    t.value(width, format!("hw.struct_extract {now}[\"unknown\"] : {ty}"));
    Ok(())
}

fn leaf(
    u: &mut Unstructured<'_>,
    t: &mut Text,
    scene: &Scene,
    family: Family,
    below: &[Leaf],
) -> Result<Leaf> {
    let name = format!("m{}", t.number());
    let inputs = [t.width(u)?.max(1), t.width(u)?.max(1)];
    let output = t.width(u)?.max(1);
    t.scope(|t| {
        t.pool.clear();
        let ports = format!("in %a : i{}, in %b : i{}, in %cl : i1, out o : i{output}", inputs[0], inputs[1]);
        let parameter = inputs[0];
        t.open(format!("hw.module private @{name}<P: i{parameter}>({ports}) {{"));
        process::times(t);
        t.value(parameter, format!("hw.param.value i{parameter} = #hw.param.decl.ref<\"P\">"));
        t.op("%false = hw.constant false");
        t.op("%true = hw.constant true");
        t.op("%clock = seq.to_clock %cl");
        for (name, width) in [("%a", inputs[0]), ("%b", inputs[1]), ("%cl", 1)] {
            t.pool.push(Val { name: name.to_owned(), width });
        }
        let mut own = Scene { signals: Vec::new(), ..scene.clone() };
        signals(u, t, &mut own, 1, 3)?;
        contents(u, t, &mut own, family)?;
        if !below.is_empty() && u.ratio(1, 2)? {
            instance(u, t, below)?;
        }
        let style = *u.choose(&[Style::Timed, Style::Clocked, Style::Events])?;
        process::process(u, t, &own, style, 3)?;
        let value = t.take(u, output)?.name;
        t.op(format!("hw.output {value} : i{output}"));
        t.close("}");
        Ok(())
    })?;
    Ok(Leaf { name, inputs, output })
}

fn instance(u: &mut Unstructured<'_>, t: &mut Text, leaves: &[Leaf]) -> Result<()> {
    let Leaf { name, inputs: [a, b], output } = u.choose(leaves)?;
    let (x, y) = (t.take(u, *a)?.name, t.take(u, *b)?.name);
    let label = t.number();
    let parameter = format!("<P: i{a} = {}>", u.int_in_range(0..=1u8)?);
    let ports = format!("(a: {x}: i{a}, b: {y}: i{b}, cl: %cl: i1) -> (o: i{output})");
    t.value(*output, format!("hw.instance \"i{label}\" @{name}{parameter}{ports}"));
    Ok(())
}

/// One entry of the table after another, in the graph.
fn entries(u: &mut Unstructured<'_>, t: &mut Text, count: u32) -> Result<()> {
    let start = u.int_in_range(0..=*table::IN_GRAPH - 1)?;
    for i in 0..count as usize {
        let width = *u.choose(&[0u32, 1, 7, 8, 20, 32, 50, 63, 64, 65, 128, 4096])?;
        // The widest is for one operation of a design.
        let width = if width == 4096 && i > 0 { 65 } else { width };
        let index = (start + i) % *table::IN_GRAPH;
        in_signals(t, |t| table::write(u, t, index, width))?;
    }
    Ok(())
}

/// What can be used from now on is in signals, too, so that it is seen.
fn in_signals(t: &mut Text, write: impl FnOnce(&mut Text) -> Result<()>) -> Result<()> {
    let before = t.pool.len();
    write(t)?;
    let results: Vec<Val> = t.pool[before..].to_vec();
    for Val { name: value, width } in results {
        let (init, signal) = (t.fresh(), t.fresh());
        t.op(format!("{init} = hw.constant 0 : i{width}"));
        t.op(format!("{signal} = llhd.sig {init} : i{width}"));
        t.op(format!("llhd.drv {signal}, {value} after %eps : i{width}"));
    }
    Ok(())
}

/// A design of what `write` writes: in the graph (then it is told so) and in code that runs again and again. Operands vary, results
/// are seen.
pub(super) fn table_design(
    u: &mut Unstructured<'_>,
    t: &mut Text,
    mut write: impl FnMut(&mut Unstructured<'_>, &mut Text, bool) -> Result<()>,
) -> Result<()> {
    const SEEN: u32 = 300;
    let mut scene = Scene::default();
    t.open("func.func private @twice(%a: i8) -> i8 {");
    t.op("%b = comb.add %a, %a : i8");
    t.op("return %b : i8");
    t.close("}");
    t.open("hw.module @tb() {");
    process::times(t);
    clock(t);
    signals(u, t, &mut scene, 5, 5)?;
    let init = t.value(SEEN, format!("hw.constant 0 : i{SEEN}")).name;
    t.op(format!("%seen = llhd.sig {init} : i{SEEN}"));
    in_signals(t, |t| write(u, t, true))?;
    process::process(u, t, &scene, Style::Timed, 4)?;
    let head = t.number();
    t.open("llhd.process {");
    t.scope(|t| {
        t.op(format!("cf.br ^b{head}"));
        t.label(format!("^b{head}:"));
        let before = t.pool.len();
        write(u, t, false)?;
        let mut all = init.clone();
        let results: Vec<Val> = t.pool[before..].to_vec();
        for val in results {
            let wide = t.fit(u, val, SEEN)?.name;
            all = t.value(SEEN, format!("comb.xor {all}, {wide} : i{SEEN}")).name;
        }
        t.op(format!("llhd.drv %seen, {all} after %eps : i{SEEN}"));
        t.op(format!("llhd.wait delay %t1, ^b{head}"));
        Ok(())
    })?;
    t.close("}");
    t.close("}");
    Ok(())
}

fn processes(u: &mut Unstructured<'_>, t: &mut Text, scene: &Scene, family: Family) -> Result<()> {
    let (least, most, size) = match family {
        Family::Schedule => (3, 5, 3),
        Family::Expressions | Family::Wide => (1, 2, 8),
        Family::Table => (1, 1, 3),
        _ => (1, 3, 5),
    };
    let (least, most, size) = (least / if scene.half { 2 } else { 1 }, scene.of(most), scene.of(size));
    // Somebody always lets time pass and changes things.
    process::process(u, t, scene, Style::Timed, size)?;
    for _ in 0..u.int_in_range(least..=most)? {
        let style = *u.choose(&[Style::Timed, Style::Events, Style::Clocked])?;
        process::process(u, t, scene, style, size)?;
    }
    Ok(())
}
