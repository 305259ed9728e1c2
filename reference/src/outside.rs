//! What code asks of the world outside: streams, files, memory images, and what is said about checks.

use crate::bits::Bits;
use crate::machine::Stop;
use crate::value::{Stream, Value};
use ir::design::body::{Imm, Inst};
use ir::design::ty::{Ty, TyId};
use ir::design::{CheckKind, Design, InstanceId, Sink, Time};
use ir::ops::OpKind as K;
use runtime::files::{FileError, Files, Mode, Stream as FileStream};
use spec::rule;
use std::collections::BTreeMap;

fn fault(error: impl std::fmt::Display) -> Stop {
    Stop::Fault(error.to_string())
}

pub(crate) fn output(error: FileError) -> Stop {
    match error {
        FileError::OutputLimit { .. } => {
            rule!("machine.limit.output");
            Stop::Limit(error.to_string())
        }
        _ => Stop::Output(error.to_string()),
    }
}

fn stream(stream: Stream) -> FileStream {
    match stream {
        Stream::Stdout => FileStream::Stdout,
        Stream::Stderr => FileStream::Stderr,
        Stream::Channel(channel) => FileStream::Channel(channel),
        Stream::Named(file) => FileStream::Named(file),
    }
}

/// Writes to a stream; what is not open is a message.
///
/// # Errors
/// When it can't be written, or the limit on output is reached.
pub fn write(files: &mut Files, messages: &mut Vec<String>, to: Stream, bytes: &[u8]) -> Result<(), Stop> {
    told(files.write(stream(to), bytes), messages)
}

/// That a stream is not open is a message, and the run goes on.
fn told(done: Result<(), FileError>, messages: &mut Vec<String>) -> Result<(), Stop> {
    match done {
        Err(error @ (FileError::NotOpen { .. } | FileError::NotWritable { .. })) => {
            rule!("sim.sv.closed");
            messages.push(error.to_string());
            Ok(())
        }
        other => other.map_err(output),
    }
}

/// Whether a process that executes an operation on files has had an effect.
pub fn is_effect(kind: K) -> bool {
    matches!(kind, K::SimGetFile | K::SimSvFopen | K::SimSvFclose)
}

/// Operations on streams and files: flush, open, close, read a memory image.
///
/// # Errors
/// When a file that must be there can't be opened or written.
pub fn file(
    design: &Design,
    files: &mut Files,
    messages: &mut Vec<String>,
    inst: &Inst,
    args: &[Value],
) -> Result<Option<Value>, Stop> {
    let as_stream = |value: &Value| match value {
        Value::Stream(to) => *to,
        _ => Stream::Stdout,
    };
    Ok(match inst.kind {
        K::SimGetFile => {
            rule!("sim.get_file");
            match files.get_file(args[0].text()).map_err(fault)? {
                FileStream::Named(file) => Some(Value::Stream(Stream::Named(file))),
                _ => Some(Value::Stream(Stream::Stdout)),
            }
        }
        K::SimFlush => {
            rule!("sim.flush");
            told(files.flush(stream(as_stream(&args[0]))), messages)?;
            None
        }
        K::SimSvFflushAll => {
            rule!("sim.sv.fflush_all");
            files.flush_all().map_err(output)?;
            None
        }
        K::SimSvFopen => {
            rule!("sim.sv.fopen");
            rule!("sim.sv.fopen.reserved");
            let mode = match inst.imm {
                Imm::Open(mode) => mode.map(|m| {
                    [
                        Mode::Read,
                        Mode::Write,
                        Mode::Append,
                        Mode::ReadUpdate,
                        Mode::WriteUpdate,
                        Mode::AppendUpdate,
                    ][m.min(5) as usize]
                }),
                _ => None,
            };
            let channel = files.fopen(args[0].text(), mode);
            Some(Bits::from_u64(32, u64::from(channel)).into())
        }
        K::SimSvFclose => {
            rule!("sim.sv.fclose");
            if let Err(error) = files.fclose(args[0].bits().low_u64() as u32) {
                messages.push(error.to_string());
            }
            None
        }
        _ => Some(readmem(design, messages, inst, args)),
    })
}

/// The content of a memory from its init file.
pub fn memory_file(
    design: &Design,
    messages: &mut Vec<String>,
    ty: TyId,
    path: ir::strings::Str,
    binary: bool,
) -> Result<Value, Stop> {
    rule!("seq.firmem.init");
    let path = design.ir.text(path).into_owned();
    let fault = |error: &dyn std::fmt::Display| Stop::Fault(format!("the memory image {path}: {error}"));
    let Ty::Array { element, len } = *design.types.kind(ty) else { return Ok(Value::Token) };
    let width = design.types.width(element).unwrap_or(0);
    let mut out = Bits::zero(design.types.width(ty).unwrap_or(0));
    let file = std::fs::File::open(&path).map_err(|error| fault(&error))?;
    let target = runtime::readmem::Target {
        base: if binary { runtime::readmem::Base::Bin } else { runtime::readmem::Base::Hex },
        width: width as u32,
        inner: 1,
        low: 0,
        high: i64::try_from(len).unwrap_or(i64::MAX).saturating_sub(1),
        start: None,
        finish: None,
    };
    let read = runtime::readmem::read(std::io::BufReader::new(file), &target, |address, _, word| {
        let view = word.view();
        let mut value = Bits::from_biguint(width, &view.to_biguint());
        if let Some(unknown) = view.unknown {
            value = value.and(&limbs(width, unknown).not());
        }
        out.insert(address as u64 * width, &value);
    });
    let loaded = read.map_err(|error| fault(&error))?;
    if let Some(mismatch) = loaded.mismatch {
        messages.push(format!("{path}: {mismatch}"));
    }
    Ok(out.into())
}

/// `sim.sv.readmem`: the content of a memory with what a file gives.
pub fn readmem(design: &Design, messages: &mut Vec<String>, inst: &Inst, args: &[Value]) -> Value {
    rule!("sim.sv.readmem");
    let Imm::Readmem(info) = &inst.imm else { return args[1].clone() };
    let mut out = args[1].clone();
    let types = &design.types;
    let (element, len) = match *types.kind(inst.arg_types[1]) {
        Ty::Array { element, len } => (element, len),
        Ty::Queue { element, .. } => match &out {
            Value::Queue(items) => (element, items.len() as u64),
            _ => return out,
        },
        _ => return out,
    };
    // Elements may be arrays, if there are more dimensions: how long they are, and whether their highest index is the leftmost.
    let (mut element, mut inner) = (element, Vec::new());
    while let (Ty::Array { element: below, len }, true) =
        (types.kind(element), inner.len() + 1 < info.lows.len())
    {
        inner.push((*len, info.descending.get(inner.len() + 1).copied().unwrap_or(true)));
        element = *below;
    }
    let words: u64 = inner.iter().map(|(len, _)| len).product();
    if words == 0 {
        return out;
    }
    let width = types.width(element).unwrap_or(0);
    let four_state = types.pair_width(element);
    let mut next = 2;
    let mut operand = |present: bool| {
        present.then(|| {
            next += 1;
            i64::from(args[next - 1].bits().low_i64() as i32)
        })
    };
    let (start, finish) = (operand(info.start), operand(info.finish));
    let (left, right) = (operand(info.slice), operand(info.slice));
    rule!("sim.sv.readmem.range");
    let low = info.lows.first().copied().unwrap_or(0);
    let descending = info.descending.first().copied().unwrap_or(false);
    let high = low.saturating_add(len as i64).saturating_sub(1);
    let (first, last) = match (left, right) {
        (Some(left), Some(right)) => (left.min(right).max(low), left.max(right).min(high)),
        _ => (low, high),
    };
    let name = args[0].text().to_vec();
    let path = String::from_utf8_lossy(&name).into_owned();
    let file = match std::fs::File::open(&path) {
        Ok(file) => std::io::BufReader::new(file),
        Err(error) => {
            rule!("sim.sv.readmem.missing");
            messages.push(format!("{path} can't be read, the memory stays as it is: {error}"));
            return out;
        }
    };
    let base = if info.binary { runtime::readmem::Base::Bin } else { runtime::readmem::Base::Hex };
    let target = runtime::readmem::Target {
        base,
        width: four_state.unwrap_or(width) as u32,
        inner: words,
        low: first,
        high: last,
        start,
        finish,
    };
    let read = runtime::readmem::read(file, &target, |address, number, word| {
        let offset = (address - low) as u64;
        // Element 0 of an array has the rightmost index; of a queue, index 0.
        let mut position = match &out {
            Value::Queue(_) => offset,
            _ if descending => offset,
            _ => len - 1 - offset,
        };
        rule!("sim.sv.readmem.inner");
        let mut below = words;
        for (len, descending) in &inner {
            below /= len;
            let index = number / below % len;
            position = position * len + if *descending { index } else { len - 1 - index };
        }
        let view = word.view();
        let value = Bits::from_biguint(u64::from(view.width), &view.to_biguint());
        let unknown = view.unknown.map(|u| limbs(u64::from(view.width), u));
        let word = match (four_state, unknown) {
            (Some(plane), unknown) => value.concat(&unknown.unwrap_or_else(|| Bits::zero(plane))),
            (None, Some(unknown)) => {
                rule!("sim.sv.readmem.unknown");
                value.and(&unknown.not())
            }
            (None, None) => value,
        };
        match &mut out {
            Value::Bits(bits) => bits.insert(position * width, &word),
            Value::Queue(items) => items[position as usize] = word.into(),
            _ => {}
        }
    });
    match read {
        Ok(loaded) => {
            if let Some(mismatch) = loaded.mismatch {
                let (expected, found) = (mismatch.expected, mismatch.found);
                messages.push(format!("{path}: {found} words for {expected} addresses"));
            }
        }
        Err(error) => messages.push(format!("{path}: {error}")),
    }
    out
}

/// The bits of these limbs.
pub(crate) fn limbs(width: u64, limbs: &[u64]) -> Bits {
    let mut out = Bits::zero(width);
    for (i, limb) in limbs.iter().enumerate() {
        out.insert(i as u64 * 64, &Bits::from_u64(64, *limb));
    }
    out
}

/// What is said about a check that failed.
pub fn violation(
    design: &Design,
    now: Time,
    kind: CheckKind,
    label: Option<&str>,
    instance: InstanceId,
    op: ir::module::OpId,
) -> String {
    let what = if kind == CheckKind::Assume { "assumption" } else { "assertion" };
    let label = label.map(|l| format!(" '{l}'")).unwrap_or_default();
    let path = design.instance_path(instance);
    let place = crate::names::location(design, op).map(|l| format!(" ({l})")).unwrap_or_default();
    format!("{what}{label} failed at {} fs in {path}{place}", now.fs)
}

/// What the cover points counted, as messages: those of graph regions in order, then those in code.
pub fn covers(design: &Design, covered: &BTreeMap<u32, u64>) -> Vec<String> {
    let mut lines = Vec::new();
    let hits = |count: Option<&u64>| match count.copied().unwrap_or(0) {
        1 => "once".to_owned(),
        count => format!("{count} times"),
    };
    let label = |label: Option<ir::strings::Str>| {
        label.map(|l| format!(" '{}'", design.ir.text(l))).unwrap_or_default()
    };
    for (i, sink) in design.sinks.iter().enumerate() {
        if let Sink::Check(check) = sink
            && check.kind == CheckKind::Cover
        {
            let path = design.instance_path(check.instance);
            let (label, hits) = (label(check.label), hits(covered.get(&(i as u32))));
            lines.push(format!("cover{label} in {path}: hit {hits}"));
        }
    }
    let insts = design.bodies.iter().flat_map(|b| &b.blocks).flat_map(|b| &b.insts);
    for inst in insts.filter(|i| i.kind == K::VerifCover) {
        let Imm::Check { label: name, .. } = inst.imm else { continue };
        let place = crate::names::location(design, inst.op).map(|l| format!(" ({l})")).unwrap_or_default();
        let (label, hits) = (label(name), hits(covered.get(&(u32::MAX - inst.op.0))));
        lines.push(format!("cover{label}{place}: hit {hits}"));
    }
    if !lines.is_empty() {
        rule!("verif.cover.count");
    }
    lines
}
