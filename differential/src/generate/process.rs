//! Processes, coroutines and functions.

use super::expr;
use super::snippets::{self, Place};
use super::structure::{Callee, Scene, Signal};
use super::text::{Text, Val};
use super::threads;
use arbitrary::{Result, Unstructured};

/// What a process waits for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Style {
    /// For times, mostly.
    Timed,
    /// For changes of signals.
    Events,
    /// For the clock.
    Clocked,
}

/// Which drives a process may make without time passing: of signals from this position on, so that processes that wake
/// each other form no circle.
#[derive(Clone, Copy)]
pub(super) struct Rules {
    pivot: usize,
    pub(super) suspends: bool,
    local: bool,
    drives: bool,
    /// The width of what a wait yields.
    pub(super) yields: Option<u32>,
}

/// A process of a module.
pub(super) fn process(
    u: &mut Unstructured<'_>,
    t: &mut Text,
    scene: &Scene,
    style: Style,
    size: u32,
) -> Result<()> {
    let watched: Vec<&Signal> = scene.signals.iter().filter(|s| s.width > 0).collect();
    let pivot = match style {
        Style::Events => 1 + u.int_in_range(0..=watched.len().saturating_sub(1) / 2)?,
        _ => 0,
    };
    let yields = if u.ratio(1, 5)? { Some(t.width(u)?.max(1)) } else { None };
    let name = t.fresh();
    match yields {
        Some(width) => t.open(format!("{name} = llhd.process -> i{width} {{")),
        None => t.open("llhd.process {"),
    }
    t.scope(|t| {
        let rules = Rules { pivot, suspends: true, local: true, drives: true, yields };
        let width = t.width(u)?.max(1);
        let carried = expr::of_width(u, t, width, 1)?.name;
        let locals = locals(u, t)?;
        let head = t.number();
        let value = t.fresh();
        t.op(format!("cf.br ^b{head}({carried} : i{width})"));
        t.label(format!("^b{head}({value}: i{width}):"));
        t.pool.push(Val { name: value, width });
        let segments = u.int_in_range(1..=3u32)?;
        for segment in 0..segments {
            statements(u, t, scene, rules, &locals, size)?;
            let last = segment + 1 == segments;
            let next = t.number();
            let delay = match (style, last) {
                // A loop takes time, or waits for somebody.
                (Style::Timed, true) => Some(*u.choose(&["%ns", "%t1", "%t2", "%t3"])?),
                (Style::Timed, false) => Some(*u.choose(&["%ns", "%t1", "%delta", "%eps", "%zero", "%t2"])?),
                (_, true) => None,
                (_, false) => Some(*u.choose(&["%t1", "%delta", "%ns", "%zero"])?),
            };
            let mut observed = Vec::new();
            match style {
                Style::Clocked if last => observed.push(("%cl".to_owned(), 1)),
                Style::Events if last => {
                    for signal in watched.iter().take(pivot) {
                        observed.push((signal.probe.clone(), signal.width));
                    }
                    if observed.is_empty() || u.ratio(1, 3)? {
                        observed.push(("%cl".to_owned(), 1));
                    }
                }
                _ if u.ratio(1, 4)? => observed.push(("%cl".to_owned(), 1)),
                _ => {}
            }
            let mut wait = String::from("llhd.wait ");
            if let Some(width) = yields {
                wait += &format!("yield ({} : i{width}), ", t.take(u, width)?.name);
            }
            if let Some(delay) = delay {
                wait += &format!("delay {delay}, ");
            }
            if !observed.is_empty() {
                let names: Vec<&str> = observed.iter().map(|o| o.0.as_str()).collect();
                let types: Vec<String> = observed.iter().map(|o| format!("i{}", o.1)).collect();
                wait += &format!("({} : {}), ", names.join(", "), types.join(", "));
            }
            if u.ratio(1, 3)? {
                let given = t.width(u)?.max(1);
                let (arg, value) = (t.take(u, given)?.name, t.fresh());
                t.op(format!("{wait}^b{next}({arg} : i{given})"));
                t.label(format!("^b{next}({value}: i{given}):"));
                t.pool.push(Val { name: value, width: given });
            } else {
                t.op(format!("{wait}^b{next}"));
                t.label(format!("^b{next}:"));
            }
        }
        let carried = t.take(u, width)?.name;
        if u.ratio(1, 8)? {
            // Some processes end.
            let (flag, stop) = (expr::of_width(u, t, 1, 2)?.name, t.number());
            t.op(format!("cf.cond_br {flag}, ^b{stop}, ^b{head}({carried} : i{width})"));
            t.label(format!("^b{stop}:"));
            let result = match yields {
                Some(width) => format!(" {} : i{width}", t.take(u, width)?.name),
                None => String::new(),
            };
            t.op(format!("llhd.halt{result}"));
        } else {
            t.op(format!("cf.br ^b{head}({carried} : i{width})"));
        }
        Ok(())
    })?;
    t.close("}");
    if let Some(width) = yields {
        t.pool.push(Val { name, width });
    }
    Ok(())
}

/// Local signals, and a block of memory.
fn locals(u: &mut Unstructured<'_>, t: &mut Text) -> Result<Vec<(String, u32)>> {
    let mut out = Vec::new();
    for _ in 0..u.int_in_range(0..=2u32)? {
        let width = t.width(u)?.max(1);
        let init = t.take(u, width)?.name;
        let name = t.fresh();
        t.op(format!("{name} = llhd.sig {init} : i{width}"));
        out.push((name, width));
    }
    Ok(out)
}

pub(super) fn statements(
    u: &mut Unstructured<'_>,
    t: &mut Text,
    scene: &Scene,
    rules: Rules,
    locals: &[(String, u32)],
    size: u32,
) -> Result<()> {
    for _ in 0..u.int_in_range(1..=size.max(1))? {
        statement(u, t, scene, rules, locals, size)?;
    }
    Ok(())
}

fn statement(
    u: &mut Unstructured<'_>,
    t: &mut Text,
    scene: &Scene,
    rules: Rules,
    locals: &[(String, u32)],
    size: u32,
) -> Result<()> {
    if scene.threads && rules.suspends && rules.yields.is_none() && size > 1 && u.ratio(1, 4)? {
        return threads::fork(u, t, scene, rules, locals, size);
    }
    match u.int_in_range(0..=15u8)? {
        0..=3 => {
            for _ in 0..u.int_in_range(1..=3u8)? {
                expr::any(u, t)?;
            }
            Ok(())
        }
        4..=6 if rules.drives => drive(u, t, scene, rules),
        7 if !locals.is_empty() && rules.local => {
            let (name, width) = u.choose(locals)?.clone();
            let content = t.take(u, width)?.name;
            t.op(format!("llhd.drv {name}, {content} after %eps : i{width}"));
            t.value(width, format!("llhd.prb {name} : i{width}"));
            Ok(())
        }
        8 if size > 1 => branch(u, t, scene, rules, locals, size / 2),
        9 if size > 1 => repeat(u, t, scene, rules, locals, size / 2),
        10 => call(u, t, scene, rules),
        11 if rules.drives => print(u, t),
        12 => objects(u, t),
        13 if rules.drives => {
            // A bit or more of the content of a signal as of now.
            let signal = u.choose(&scene.signals)?.clone();
            t.value(signal.width, format!("llhd.prb {} : i{}", signal.name, signal.width));
            Ok(())
        }
        14 => snippets::any(u, t, if rules.drives { Place::Effects } else { Place::Code }),
        15 => snippets::float(u, t),
        _ => expr::any(u, t).map(|_| ()),
    }
}

fn drive(u: &mut Unstructured<'_>, t: &mut Text, scene: &Scene, rules: Rules) -> Result<()> {
    let at = u.int_in_range(0..=scene.signals.len() - 1)?;
    let soon = at >= rules.pivot;
    let delays: &[&str] = match soon {
        true => &["%eps", "%delta", "%eps", "%delta", "%ns", "%t1", "%t2"],
        false => &["%ns", "%t1", "%t2", "%t3"],
    };
    let Signal { name, width, .. } = scene.signals[at].clone();
    let delay = u.choose(delays)?;
    let enable = if u.ratio(1, 4)? { format!(" if {}", t.take(u, 1)?.name) } else { String::new() };
    if width > 2 && u.ratio(1, 4)? {
        let part = u.int_in_range(1..=width - 1)?;
        let bits = (u32::BITS - (width - 1).leading_zeros()).max(1);
        let (low, new) = (t.take(u, bits)?.name, t.take(u, part)?.name);
        let window = t.fresh();
        t.op(format!("{window} = llhd.sig.extract {name} from {low} : <i{width}> -> <i{part}>"));
        t.op(format!("llhd.drv {window}, {new} after {delay}{enable} : i{part}"));
        return Ok(());
    }
    let content = t.take(u, width)?.name;
    t.op(format!("llhd.drv {name}, {content} after {delay}{enable} : i{width}"));
    Ok(())
}

fn branch(
    u: &mut Unstructured<'_>,
    t: &mut Text,
    scene: &Scene,
    rules: Rules,
    locals: &[(String, u32)],
    size: u32,
) -> Result<()> {
    let flag = expr::of_width(u, t, 1, 1)?.name;
    let width = t.width(u)?.max(1);
    let (yes, no, join) = (t.number(), t.number(), t.number());
    t.op(format!("cf.cond_br {flag}, ^b{yes}, ^b{no}"));
    for side in [yes, no] {
        t.label(format!("^b{side}:"));
        t.scope(|t| {
            statements(u, t, scene, rules, locals, size)?;
            if rules.suspends && u.ratio(1, 6)? {
                let next = t.number();
                pause(u, t, rules, next)?;
                t.label(format!("^b{next}:"));
            }
            let value = t.take(u, width)?.name;
            t.op(format!("cf.br ^b{join}({value} : i{width})"));
            Ok(())
        })?;
    }
    let value = t.fresh();
    t.label(format!("^b{join}({value}: i{width}):"));
    t.pool.push(Val { name: value, width });
    Ok(())
}

/// A loop of a few rounds.
fn repeat(
    u: &mut Unstructured<'_>,
    t: &mut Text,
    scene: &Scene,
    rules: Rules,
    locals: &[(String, u32)],
    size: u32,
) -> Result<()> {
    let rounds = u.int_in_range(1..=5u32)?;
    let width = t.width(u)?.max(1);
    let (head, done) = (t.number(), t.number());
    let (count, sum) = (t.fresh(), t.fresh());
    let zero = t.value(8, "hw.constant 0 : i8").name;
    let one = t.value(8, "hw.constant 1 : i8").name;
    let most = t.value(8, format!("hw.constant {rounds} : i8")).name;
    let start = t.take(u, width)?.name;
    t.op(format!("cf.br ^b{head}({zero}, {start} : i8, i{width})"));
    t.label(format!("^b{head}({count}: i8, {sum}: i{width}):"));
    let end = t.scope(|t| {
        t.pool.push(Val { name: count.clone(), width: 8 });
        t.pool.push(Val { name: sum, width });
        statements(u, t, scene, rules, locals, size)?;
        if rules.suspends && u.ratio(1, 5)? {
            let next = t.number();
            pause(u, t, rules, next)?;
            t.label(format!("^b{next}:"));
        }
        let value = t.take(u, width)?.name;
        let next = t.value(8, format!("comb.add {count}, {one} : i8")).name;
        let more = t.value(1, format!("comb.icmp ult {next}, {most} : i8")).name;
        t.op(format!(
            "cf.cond_br {more}, ^b{head}({next}, {value} : i8, i{width}), ^b{done}({value} : i{width})"
        ));
        Ok(t.fresh())
    })?;
    t.label(format!("^b{done}({end}: i{width}):"));
    t.pool.push(Val { name: end, width });
    Ok(())
}

/// A wait in the middle of something.
fn pause(u: &mut Unstructured<'_>, t: &mut Text, rules: Rules, next: u32) -> Result<()> {
    let yields = match rules.yields {
        Some(width) => format!("yield ({} : i{width}), ", t.take(u, width)?.name),
        None => String::new(),
    };
    let delay = u.choose(&["%ns", "%delta", "%t1"])?;
    t.op(format!("llhd.wait {yields}delay {delay}, ^b{next}"));
    Ok(())
}

fn call(u: &mut Unstructured<'_>, t: &mut Text, scene: &Scene, rules: Rules) -> Result<()> {
    let fitting: Vec<&Callee> = scene.callees.iter().filter(|c| rules.suspends || !c.suspends).collect();
    if fitting.is_empty() {
        return expr::any(u, t).map(|_| ());
    }
    let Callee { name, args, result, suspends } = (*u.choose(&fitting)?).clone();
    let values: Vec<String> = args.iter().map(|w| Ok(t.take(u, *w)?.name)).collect::<Result<_>>()?;
    let types: Vec<String> = args.iter().map(|w| format!("i{w}")).collect();
    let op = if suspends { "llhd.call_coroutine" } else { "func.call" };
    let (values, types) = (values.join(", "), types.join(", "));
    // In the network, nothing is called by its address: it would be left to the interpreter.
    if !suspends && rules.drives && u.ratio(1, 4)? {
        let function = t.fresh();
        t.op(format!("{function} = func.constant @{name} : ({types}) -> i{result}"));
        t.value(result, format!("func.call_indirect {function}({values}) : ({types}) -> i{result}"));
        return Ok(());
    }
    t.value(result, format!("{op} @{name}({values}) : ({types}) -> i{result}"));
    Ok(())
}

fn print(u: &mut Unstructured<'_>, t: &mut Text) -> Result<()> {
    let width = t.width(u)?.max(1);
    let value = t.take(u, width)?.name;
    let (number, end, all) = (t.fresh(), t.fresh(), t.fresh());
    let format = match u.int_in_range(0..=3u8)? {
        0 => format!("sim.fmt.dec {value} specifierWidth 0 : i{width}"),
        1 => format!("sim.fmt.bin {value} : i{width}"),
        2 => format!("sim.fmt.dec {value} specifierWidth 0 signed : i{width}"),
        _ => format!("sim.fmt.hex {value}, isUpper false : i{width}"),
    };
    t.op(format!("{number} = {format}"));
    t.op(format!("{end} = sim.fmt.literal \"\\0A\""));
    t.op(format!("{all} = sim.fmt.concat ({number}, {end})"));
    t.op(format!("sim.proc.print {all}"));
    Ok(())
}

/// Queues, strings, linear memory, time.
fn objects(u: &mut Unstructured<'_>, t: &mut Text) -> Result<()> {
    match u.int_in_range(0..=3u8)? {
        0 => {
            let (empty, one, two) = (t.fresh(), t.fresh(), t.fresh());
            let (a, b) = (t.take(u, 8)?.name, t.take(u, 8)?.name);
            let how = u.choose(&["push_back", "push_front"])?;
            t.op(format!("{empty} = sim.queue.empty : <i8, 0>"));
            t.op(format!("{one} = sim.queue.push_back {a} into {empty} : <i8, 0>"));
            t.op(format!("{two} = sim.queue.{how} {b} into {one} : <i8, 0>"));
            let index = t.value(32, format!("hw.constant {} : i32", u.int_in_range(0..=2u8)?)).name;
            t.value(8, format!("sim.queue.get {index} of {two} : <i8, 0>"));
        }
        1 => {
            let (one, pointer) = (t.fresh(), t.fresh());
            let width = *u.choose(&[8u32, 16, 32, 64])?;
            let value = t.take(u, width)?.name;
            t.op(format!("{one} = llvm.mlir.constant(1 : i64) : i64"));
            t.op(format!("{pointer} = llvm.alloca {one} x i{width} : (i64) -> !llvm.ptr"));
            t.op(format!("llvm.store {value}, {pointer} : i{width}, !llvm.ptr"));
            t.value(width, format!("llvm.load {pointer} : !llvm.ptr -> i{width}"));
        }
        2 => {
            let now = t.fresh();
            t.op(format!("{now} = llhd.current_time"));
            t.value(64, format!("llhd.time_to_int {now}"));
        }
        _ => {
            let (value, text) = (t.take(u, 16)?.name, t.fresh());
            t.op(format!("{text} = sim.string.int_to_string {value} : i16"));
            t.value(64, format!("sim.string.length {text}"));
        }
    }
    Ok(())
}

/// A function or coroutine.
pub(super) fn callee(
    u: &mut Unstructured<'_>,
    t: &mut Text,
    scene: &Scene,
    suspends: bool,
) -> Result<Callee> {
    let name = format!("f{}", t.number());
    let args: Vec<u32> =
        (0..u.int_in_range(1..=3u8)?).map(|_| Ok(t.width(u)?.max(1))).collect::<Result<_>>()?;
    let result = t.width(u)?.max(1);
    t.scope(|t| {
        t.pool.clear();
        let mut params = Vec::new();
        for width in &args {
            let name = t.fresh();
            params.push(format!("{name}: i{width}"));
            t.pool.push(Val { name, width: *width });
        }
        let params = params.join(", ");
        if suspends {
            t.open(format!("llhd.coroutine private @{name}({params}) -> (i{result}) {{"));
        } else {
            t.open(format!("func.func private @{name}({params}) -> i{result} {{"));
        }
        times(t);
        let inner = Scene { signals: Vec::new(), threads: false, ..scene.clone() };
        let rules = Rules { pivot: 0, suspends, local: true, drives: false, yields: None };
        let locals = locals(u, t)?;
        statements(u, t, &inner, rules, &locals, 4)?;
        if suspends {
            for _ in 0..u.int_in_range(1..=2u8)? {
                let next = t.number();
                t.op(format!(
                    "llhd.wait delay {}, ^b{next}",
                    u.choose(&["%ns", "%delta", "%eps", "%t1", "%zero"])?
                ));
                t.label(format!("^b{next}:"));
                statements(u, t, &inner, rules, &locals, 3)?;
            }
        }
        let value = t.take(u, result)?.name;
        let end = if suspends { "llhd.return" } else { "return" };
        t.op(format!("{end} {value} : i{result}"));
        t.close("}");
        Ok(())
    })?;
    Ok(Callee { name, args, result, suspends })
}

/// The times that waits and drives have.
pub(super) fn times(t: &mut Text) {
    let all = [
        ("zero", "0ns, 0d, 0e"),
        ("eps", "0ns, 0d, 1e"),
        ("delta", "0ns, 1d, 0e"),
        ("ns", "1ns, 0d, 0e"),
        ("t1", "500ps, 0d, 0e"),
        ("t2", "3ns, 0d, 0e"),
        ("t3", "1300ps, 0d, 0e"),
    ];
    all.iter().for_each(|(name, time)| t.op(format!("%{name} = llhd.constant_time <{time}>")));
}

/// The body of a region of the network: branches, an overlay of drives, results.
pub(super) fn combinational(u: &mut Unstructured<'_>, t: &mut Text, scene: &Scene) -> Result<()> {
    let (name, width) = (t.fresh(), t.width(u)?.max(1));
    t.open(format!("{name} = llhd.combinational -> i{width} {{"));
    t.scope(|t| {
        let rules = Rules { pivot: 0, suspends: false, local: true, drives: false, yields: None };
        let locals = locals(u, t)?;
        statements(u, t, scene, rules, &locals, 5)?;
        let value = t.take(u, width)?.name;
        t.op(format!("llhd.yield {value} : i{width}"));
        Ok(())
    })?;
    t.close("}");
    t.pool.push(Val { name, width });
    Ok(())
}

/// Registers as a process: what takes its next value at an edge of the clock, in the next delta, together, and is connected to
/// something each. Nobody else drives it.
pub(super) fn bank(u: &mut Unstructured<'_>, t: &mut Text) -> Result<()> {
    let mut registers: Vec<Signal> = Vec::new();
    for _ in 0..u.int_in_range(2..=5u8)? {
        let width = t.width(u)?.max(1);
        let init = t.constant(u, width)?.name;
        let name = t.fresh();
        t.op(format!("{name} = llhd.sig {init} : i{width}"));
        let probe = t.value(width, format!("llhd.prb {name} : i{width}")).name;
        registers.push(Signal { name, probe, width });
    }
    let [wait, edge, take] = std::array::from_fn(|_| t.number());
    let (old, before, now, rises) = (t.fresh(), t.fresh(), t.fresh(), t.fresh());
    let rising = u.ratio(3, 4)?;
    t.open("llhd.process {");
    t.scope(|t| {
        t.op(format!("cf.br ^b{wait}"));
        t.label(format!("^b{wait}:"));
        t.op(format!("llhd.wait (%cl : i1), ^b{edge}(%cl : i1)"));
        t.label(format!("^b{edge}({old}: i1):"));
        t.op(format!("{before} = comb.xor {old}, {} : i1", if rising { "%true" } else { "%false" }));
        t.op(format!("{now} = comb.xor %cl, {} : i1", if rising { "%false" } else { "%true" }));
        t.op(format!("{rises} = comb.and {before}, {now} : i1"));
        t.op(format!("cf.cond_br {rises}, ^b{take}, ^b{wait}"));
        t.label(format!("^b{take}:"));
        for Signal { name, width, .. } in &registers {
            let value = expr::of_width(u, t, *width, 1)?.name;
            t.op(format!("llhd.drv {name}, {value} after %delta : i{width}"));
        }
        t.op(format!("cf.br ^b{wait}"));
        Ok(())
    })?;
    t.close("}");
    for Signal { probe, width, .. } in registers {
        let (zero, name, other) =
            (t.constant(u, width)?.name, t.fresh(), expr::of_width(u, t, width, 1)?.name);
        let value = t.value(width, format!("comb.xor {probe}, {other} : i{width}")).name;
        t.op(format!("{name} = llhd.sig {zero} : i{width}"));
        t.op(format!("llhd.drv {name}, {value} after %eps : i{width}"));
        t.value(width, format!("llhd.prb {name} : i{width}"));
    }
    Ok(())
}

/// A process that settles with the network: it assigns before it reads what it alone writes.
pub(super) fn settled(u: &mut Unstructured<'_>, t: &mut Text, scene: &Scene, target: &Signal) -> Result<()> {
    let read: Vec<&Signal> = scene.signals.iter().filter(|s| s.width > 0).take(3).collect();
    let head = t.number();
    t.open("llhd.process {");
    t.scope(|t| {
        t.pool.retain(|v| read.iter().any(|s| s.probe == v.name));
        t.op(format!("cf.br ^b{head}"));
        t.label(format!("^b{head}:"));
        for _ in 0..u.int_in_range(1..=4u8)? {
            expr::any(u, t)?;
        }
        let value = t.take(u, target.width)?.name;
        t.op(format!("llhd.drv {}, {value} after %eps : i{}", target.name, target.width));
        let names: Vec<&str> = read.iter().map(|s| s.probe.as_str()).collect();
        let types: Vec<String> = read.iter().map(|s| format!("i{}", s.width)).collect();
        t.op(format!("llhd.wait ({} : {}), ^b{head}", names.join(", "), types.join(", ")));
        Ok(())
    })?;
    t.close("}");
    Ok(())
}
