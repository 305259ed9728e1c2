//! Designs of the moore level: four-state values, nets with several drivers, procedures with event controls, threads, strings.
//!
//! So that no circle of processes goes on without time passing, variables have ranks: what reacts to changes reacts to the clock
//! and to *sources*, which only procedures that take time write, and writes *followers*.

use super::text::{Text, Val};
use arbitrary::{Result, Unstructured};

/// A variable, by its reference and width.
type Variable = (String, u32);

/// What procedures can write.
#[derive(Default)]
struct Scene {
    sources: Vec<Variable>,
    followers: Vec<Variable>,
    nets: Vec<Variable>,
}

const BINARY: &[&str] =
    &["add", "sub", "mul", "divu", "divs", "modu", "mods", "and", "or", "xor", "powu", "pows"];
const COMPARE: &[&str] =
    &["eq", "ne", "ult", "ule", "ugt", "uge", "slt", "sle", "sgt", "sge", "wildcard_eq", "wildcard_ne"];
const CASE: &[&str] = &["case_eq", "case_ne", "casez_eq", "casexz_eq"];
const SHIFT: &[&str] = &["shl", "shr", "ashr"];
const REDUCE: &[&str] = &["reduce_and", "reduce_or", "reduce_xor", "bool_cast"];
const NETS: &[&str] = &["wire", "wire", "tri", "wand", "wor", "triand", "trior", "tri0", "tri1"];
const STRENGTHS: &[&str] = &["supply", "strong", "pull", "weak", "highz"];

/// A design.
pub(super) fn design(u: &mut Unstructured<'_>, t: &mut Text) -> Result<()> {
    let mut scene = Scene::default();
    t.open("moore.module @tb() {");
    for (name, fs) in [("t1", 500_000u32), ("t2", 1_000_000), ("t3", 3_000_000), ("t4", 1_300_000)] {
        t.op(format!("%{name} = moore.constant_time {fs} fs"));
    }
    t.op("%clk = moore.variable : <l1>");
    t.op("%cl = moore.read %clk : <l1>");
    t.pool.push(Val { name: "%cl".to_owned(), width: 1 });
    for (list, least) in [(&mut scene.sources, 2u8), (&mut scene.followers, 2)] {
        for _ in 0..u.int_in_range(least..=4)? {
            let (name, width) = (t.fresh(), t.width(u)?.max(1));
            t.op(format!("{name} = moore.variable : <l{width}>"));
            t.value(width, format!("moore.read {name} : <l{width}>"));
            list.push((name, width));
        }
    }
    // Half of them are small, so that little hides behind something else.
    let (most, timed_ones) = if u.arbitrary()? { (1, 1) } else { (3, 2u8) };
    for _ in 0..u.int_in_range(1..=most)? {
        any(u, t)?;
    }
    for _ in 0..u.int_in_range(1..=most)? {
        net(u, t, &mut scene)?;
    }
    clock(t);
    for _ in 0..u.int_in_range(1..=timed_ones)? {
        timed(u, t, &scene)?;
    }
    for _ in 0..u.int_in_range(1..=most)? {
        reacting(u, t, &scene)?;
    }
    if u.ratio(1, 2)? {
        combinational(u, t)?;
    }
    t.op("moore.output");
    t.close("}");
    Ok(())
}

/// A net with some drivers, of all or of a part of it.
fn net(u: &mut Unstructured<'_>, t: &mut Text, scene: &mut Scene) -> Result<()> {
    let (name, width, kind) = (t.fresh(), t.width(u)?.max(1), u.choose(NETS)?);
    t.op(format!("{name} = moore.net {kind} : <l{width}>"));
    for _ in 0..u.int_in_range(1..=3u8)? {
        let (target, part) = if width > 1 && u.ratio(1, 3)? {
            let part = u.int_in_range(1..=width - 1)?;
            let (low, target) = (u.int_in_range(0..=width - part)?, t.fresh());
            t.op(format!("{target} = moore.extract_ref {name} from {low} : <l{width}> -> <l{part}>"));
            (target, part)
        } else {
            (name.clone(), width)
        };
        let value = take(u, t, part)?;
        let mut how = String::new();
        if u.ratio(1, 4)? {
            how += &format!(" delay({} : !moore.time)", u.choose(&["%t1", "%t2", "%t4"])?);
        }
        if u.ratio(1, 4)? {
            let (mut low, high) = (*u.choose(STRENGTHS)?, *u.choose(STRENGTHS)?);
            if low == "highz" && high == "highz" {
                low = "weak";
            }
            how += &format!(" strength(\"{low}\", \"{high}\")");
        }
        t.op(format!("svx.assign {target}, {value}{how} : !moore.ref<l{part}>, !moore.l{part}"));
    }
    t.value(width, format!("moore.read {name} : <l{width}>"));
    scene.nets.push((name, width));
    Ok(())
}

fn clock(t: &mut Text) {
    let (head, zero) = (t.number(), t.fresh());
    t.open("moore.procedure initial {");
    t.op(format!("{zero} = moore.constant 0 : l1"));
    t.op(format!("moore.blocking_assign %clk, {zero} : l1"));
    t.op(format!("cf.br ^b{head}"));
    t.label(format!("^b{head}:"));
    t.op("moore.wait_delay %t2");
    let (old, new) = (t.fresh(), t.fresh());
    t.op(format!("{old} = moore.read %clk : <l1>"));
    t.op(format!("{new} = moore.not {old} : l1"));
    t.op(format!("moore.blocking_assign %clk, {new} : l1"));
    t.op(format!("cf.br ^b{head}"));
    t.close("}");
}

/// A procedure that takes time.
fn timed(u: &mut Unstructured<'_>, t: &mut Text, scene: &Scene) -> Result<()> {
    let targets: Vec<Variable> = scene.sources.iter().chain(&scene.followers).cloned().collect();
    t.open("moore.procedure initial {");
    t.scope(|t| {
        let head = t.number();
        t.op(format!("cf.br ^b{head}"));
        t.label(format!("^b{head}:"));
        for _ in 0..u.int_in_range(1..=3u8)? {
            statements(u, t, scene, &targets, 3)?;
            t.op(format!("moore.wait_delay {}", u.choose(&["%t1", "%t2", "%t3", "%t4"])?));
        }
        if u.ratio(1, 2)? {
            threads(u, t, scene, &targets)?;
        }
        t.op("moore.wait_delay %t1");
        t.op(format!("cf.br ^b{head}"));
        Ok(())
    })?;
    t.close("}");
    Ok(())
}

fn threads(u: &mut Unstructured<'_>, t: &mut Text, scene: &Scene, targets: &[Variable]) -> Result<()> {
    let how = *u.choose(&["join_all", "join_any", "join_none"])?;
    let count = u.int_in_range(1..=3u8)?;
    t.open(format!("moore.fork {how} {{"));
    for i in 0..count {
        t.scope(|t| {
            if u.ratio(3, 4)? {
                t.op(format!("moore.wait_delay {}", u.choose(&["%t1", "%t2", "%t4"])?));
            }
            statements(u, t, scene, targets, 2)?;
            t.op("moore.complete");
            Ok(())
        })?;
        if i + 1 < count {
            t.label("}, {");
        }
    }
    t.close("}");
    if how != "join_all" && u.ratio(1, 3)? {
        t.op("svx.disable_fork");
    }
    Ok(())
}

/// A procedure that reacts to the clock or to sources.
fn reacting(u: &mut Unstructured<'_>, t: &mut Text, scene: &Scene) -> Result<()> {
    t.open("moore.procedure always {");
    t.scope(|t| {
        t.open("moore.wait_event {");
        t.scope(|t| {
            let of_clock = u.ratio(1, 2)?;
            let (name, width) =
                if of_clock { ("%clk".to_owned(), 1) } else { u.choose(&scene.sources)?.clone() };
            let value = t.value(width, format!("moore.read {name} : <l{width}>")).name;
            let edge = u.choose(&["posedge", "negedge", "edge", "any"])?;
            // An edge is that of the lowest bit.
            t.op(format!("moore.detect_event {edge} {value} : l{width}"));
            if u.ratio(1, 4)? {
                t.op("moore.detect_event any %cl : l1");
            }
            Ok(())
        })?;
        t.close("}");
        statements(u, t, scene, &scene.followers, 4)?;
        t.op("moore.return");
        Ok(())
    })?;
    t.close("}");
    Ok(())
}

/// A procedure whose variable nobody else writes.
fn combinational(u: &mut Unstructured<'_>, t: &mut Text) -> Result<()> {
    let (name, width) = (t.fresh(), t.width(u)?.max(1));
    t.op(format!("{name} = moore.variable : <l{width}>"));
    t.open("moore.procedure always_comb {");
    t.scope(|t| {
        any(u, t)?;
        let value = take(u, t, width)?;
        t.op(format!("moore.blocking_assign {name}, {value} : l{width}"));
        t.op("moore.return");
        Ok(())
    })?;
    t.close("}");
    t.value(width, format!("moore.read {name} : <l{width}>"));
    Ok(())
}

fn statements(
    u: &mut Unstructured<'_>,
    t: &mut Text,
    scene: &Scene,
    targets: &[Variable],
    size: u32,
) -> Result<()> {
    for _ in 0..u.int_in_range(1..=size.max(1))? {
        match u.int_in_range(0..=9u8)? {
            0..=3 => assign(u, t, targets)?,
            4 | 5 => any(u, t).map(|_| ())?,
            6 => print(u, t)?,
            7 if size > 1 => branch(u, t, scene, targets, size / 2)?,
            8 => {
                // What something is as of now.
                let all: Vec<&Variable> =
                    scene.sources.iter().chain(&scene.followers).chain(&scene.nets).collect();
                let (name, width) = u.choose(&all)?;
                t.value(*width, format!("moore.read {name} : <l{width}>"));
            }
            _ => string(u, t)?,
        }
    }
    Ok(())
}

fn assign(u: &mut Unstructured<'_>, t: &mut Text, targets: &[Variable]) -> Result<()> {
    let (mut name, mut width) = u.choose(targets)?.clone();
    let op = *u.choose(&["blocking_assign", "nonblocking_assign"])?;
    if width > 1 && u.ratio(1, 4)? {
        let (part, window) = (u.int_in_range(1..=width - 1)?, t.fresh());
        if u.ratio(1, 2)? {
            let index = take(u, t, 8)?;
            t.op(format!(
                "{window} = moore.dyn_extract_ref {name} from {index} : <l{width}>, l8 -> <l{part}>"
            ));
        } else {
            let low = u.int_in_range(0..=width - part)?;
            t.op(format!("{window} = moore.extract_ref {name} from {low} : <l{width}> -> <l{part}>"));
        }
        (name, width) = (window, part);
    }
    let value = take(u, t, width)?;
    t.op(format!("moore.{op} {name}, {value} : l{width}"));
    Ok(())
}

fn branch(
    u: &mut Unstructured<'_>,
    t: &mut Text,
    scene: &Scene,
    targets: &[Variable],
    size: u32,
) -> Result<()> {
    let (flag, yes, no, join) = (take(u, t, 1)?, t.number(), t.number(), t.number());
    let (known, bit) = (t.fresh(), t.fresh());
    t.op(format!("{known} = moore.logic_to_int {flag} : l1"));
    t.op(format!("{bit} = moore.to_builtin_int {known} : i1"));
    t.op(format!("cf.cond_br {bit}, ^b{yes}, ^b{no}"));
    for side in [yes, no] {
        t.label(format!("^b{side}:"));
        t.scope(|t| {
            statements(u, t, scene, targets, size)?;
            t.op(format!("cf.br ^b{join}"));
            Ok(())
        })?;
    }
    t.label(format!("^b{join}:"));
    Ok(())
}

fn print(u: &mut Unstructured<'_>, t: &mut Text) -> Result<()> {
    let width = t.width(u)?.max(1);
    let (value, format, end, line) = (take(u, t, width)?, t.fresh(), t.fresh(), t.fresh());
    let how = u.choose(&[
        "binary %, align right, pad zero",
        "hex_lower %, align right, pad zero",
        "octal %, align left, pad space",
        "decimal %, align right, pad space width 0",
        "decimal %, align right, pad space signed",
    ])?;
    t.op(format!("{format} = moore.fmt.int {} : l{width}", how.replace('%', &value)));
    t.op(format!("{end} = moore.fmt.literal \"\\0A\""));
    t.op(format!("{line} = moore.fmt.concat ({format}, {end})"));
    t.op(format!("moore.builtin.display {line}"));
    Ok(())
}

/// Characters put together, and looked at again.
fn string(u: &mut Unstructured<'_>, t: &mut Text) -> Result<()> {
    let value = take(u, t, 16)?;
    let names: [String; 7] = std::array::from_fn(|_| t.fresh());
    let [known, one, two, both, length, long, index] = &names;
    t.op(format!("{known} = moore.logic_to_int {value} : l16"));
    t.op(format!("{one} = moore.int_to_string {known} : i16"));
    t.op(format!("{index} = moore.constant_string \"a%\" : i16"));
    t.op(format!("{two} = moore.int_to_string {index} : i16"));
    t.op(format!("{both} = moore.string.concat ({two}, {one}, {two})"));
    t.op(format!("{length} = moore.string.len {both}"));
    t.op(format!("{long} = moore.int_to_logic {length} : i32"));
    t.pool.push(Val { name: long.clone(), width: 32 });
    Ok(())
}

// ---- expressions -----------------------------------------------------------------------------------------------------------

/// A constant; each digit may be unknown.
fn constant(u: &mut Unstructured<'_>, t: &mut Text, width: u32) -> Result<String> {
    let text = match u.int_in_range(0..=3u8)? {
        0 => u.choose(&["bX", "bZ"])?.to_string(),
        1 => "0".to_owned(),
        2 => format!("{}", u.int_in_range(0..=(1u64 << width.min(31)) - 1)?),
        _ => {
            // Long constants repeat what is at their top.
            let digits: Vec<char> = (0..width.min(24))
                .map(|_| u.choose(&['0', '1', '0', '1', 'X', 'Z']).copied())
                .collect::<Result<_>>()?;
            format!("b{}", digits.iter().cycle().take(width as usize).collect::<String>())
        }
    };
    Ok(t.value(width, format!("moore.constant {text} : l{width}")).name)
}

/// A value of a width, made of what there is.
fn take(u: &mut Unstructured<'_>, t: &mut Text, width: u32) -> Result<String> {
    let fitting: Vec<&Val> = t.pool.iter().filter(|v| v.width == width).collect();
    if !fitting.is_empty() && u.ratio(5, 6)? {
        return Ok(u.choose(&fitting)?.name.clone());
    }
    if t.pool.is_empty() || u.ratio(1, 3)? {
        return constant(u, t, width);
    }
    let Val { name, width: old } = u.choose(&t.pool)?.clone();
    if old == width {
        return Ok(name);
    }
    let how = match (old > width, u.int_in_range(0..=1u8)?) {
        (true, 0) => format!("moore.trunc {name} : l{old} -> l{width}"),
        (true, _) => {
            // A part may reach beyond.
            let low = u.int_in_range(0..=old - 1)?;
            format!("moore.extract {name} from {low} : l{old} -> l{width}")
        }
        (false, 0) => format!("moore.zext {name} : l{old} -> l{width}"),
        (false, _) => format!("moore.sext {name} : l{old} -> l{width}"),
    };
    Ok(t.value(width, how).name)
}

/// An operation, whatever it is; its result can be used from now on.
fn any(u: &mut Unstructured<'_>, t: &mut Text) -> Result<Val> {
    let width = t.width(u)?.max(1);
    Ok(match u.int_in_range(0..=10u8)? {
        0..=2 => {
            let op = u.choose(BINARY)?;
            // Powers and quotients take a time that grows with the square of the width.
            let width = if matches!(op.as_bytes()[0], b'd' | b'm' | b'p') { width.min(128) } else { width };
            let (a, b) = (take(u, t, width)?, take(u, t, width)?);
            t.value(width, format!("moore.{op} {a}, {b} : l{width}"))
        }
        3 => {
            let (op, by) = (u.choose(SHIFT)?, *u.choose(&[3u32, 8, 32])?);
            let (a, b) = (take(u, t, width)?, take(u, t, by)?);
            t.value(width, format!("moore.{op} {a}, {b} : l{width}, l{by}"))
        }
        4 => {
            let (op, a, b) = (u.choose(COMPARE)?, take(u, t, width)?, take(u, t, width)?);
            t.value(1, format!("moore.{op} {a}, {b} : l{width} -> l1"))
        }
        5 => {
            let (op, a, b) = (u.choose(CASE)?, take(u, t, width)?, take(u, t, width)?);
            let bit = t.fresh();
            t.op(format!("{bit} = moore.{op} {a}, {b} : l{width}"));
            t.value(1, format!("moore.int_to_logic {bit} : i1"))
        }
        6 => {
            let (op, a) = (u.choose(REDUCE)?, take(u, t, width)?);
            t.value(1, format!("moore.{op} {a} : l{width} -> l1"))
        }
        7 => {
            let (op, a) = (u.choose(&["neg", "not"])?, take(u, t, width)?);
            t.value(width, format!("moore.{op} {a} : l{width}"))
        }
        8 => {
            let other = t.width(u)?.max(1);
            let (a, b, sum) = (take(u, t, width)?, take(u, t, other)?, width + other);
            t.value(sum, format!("moore.concat {a}, {b} : (!moore.l{width}, !moore.l{other}) -> l{sum}"))
        }
        9 => {
            let (part, a, index) = (u.int_in_range(1..=width)?, take(u, t, width)?, take(u, t, 8)?);
            t.value(part, format!("moore.dyn_extract {a} from {index} : l{width}, l8 -> l{part}"))
        }
        _ => {
            let (flag, a, b, name) = (take(u, t, 1)?, take(u, t, width)?, take(u, t, width)?, t.fresh());
            t.open(format!("{name} = moore.conditional {flag} : l1 -> l{width} {{"));
            t.op(format!("moore.yield {a} : l{width}"));
            t.label("} {");
            t.op(format!("moore.yield {b} : l{width}"));
            t.close("}");
            let val = Val { name, width };
            t.pool.push(val.clone());
            val
        }
    })
}
