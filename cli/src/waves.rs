//! The design's signals as variables of a waveform file (spec `machine.wave.*`).
//!
//! Every named signal, register, memory and port becomes one variable or, if its type has parts, one per leaf; so do
//! named values of the graph ([`Design::named`]). A name for the whole of a signal that has a name already shares its
//! variable. What the file gets is sampled when a time step is closed; only what differs from the last sample is looked
//! at leaf by leaf.

use crate::args::WaveArgs;
use crate::follow::{Followed, sources};
use ::differential::engine::Engine;
use ir::design::ty::{Ty, TyId};
use ir::design::{Design, GraphDef, Gv, InstanceId, SigId, SignalKind};
use ir::strings::Str;
use reference::bits::Bits;
use reference::value::Value;
use runtime::bits::IntView;
use runtime::waves::{
    Filter, Hierarchy, Kind, ScopeKind, Timescale, VarId, VarKind, WaveError, WaveValue, Waves, element_name,
};
use spec::rule;
use std::borrow::Cow;
use std::collections::HashMap;
use std::path::Path;
use std::time::Instant;

/// Arrays of more elements are recorded only where a pattern of `--trace` names elements, as in `top.memory[17]`.
pub const MAX_ELEMENTS: u64 = 4096;

/// The recorder of a run.
pub struct Recorder<'d> {
    design: &'d Design,
    waves: Waves,
    objects: Vec<Object>,
    followed: Followed,
    left_out: Vec<String>,
    sampled: bool,
}

/// Something that is recorded.
struct Object {
    source: Source,
    leaves: Vec<Leaf>,
    /// The signals that it depends on, by number among those followed; `None` if on anything else.
    sources: Option<Vec<usize>>,
    /// What was recorded last.
    last: Value,
}

#[derive(Clone, Copy)]
enum Source {
    Signal(SigId),
    /// A computed value.
    Value(Gv),
}

/// A variable, and where its value is in its object.
struct Leaf {
    var: VarId,
    /// Through parts that are not bit-like: elements or fields by position.
    path: Vec<u32>,
    /// Lowest bit in the bit-like part, and one past the highest.
    bits: (u64, u64),
    form: Form,
}

/// How bits become the value of a variable.
#[derive(Clone, Copy)]
enum Form {
    /// As they are.
    Plain,
    /// The value plane lies above the unknown plane, or below.
    Pair { value: u64, unknown: u64, width: u64 },
    /// An IEEE number of so many bits.
    Real(u64),
    /// Femtoseconds.
    Time,
    /// Bytes.
    Text,
}

impl<'d> Recorder<'d> {
    /// Creates the file that the command line asks for, if it does.
    ///
    /// # Errors
    /// A message when the file can't be created.
    pub fn new(design: &'d Design, args: &WaveArgs) -> Result<Option<Recorder<'d>>, String> {
        let (path, kind): (&Path, Kind) = match (&args.vcd, &args.fst) {
            (Some(path), _) => (path, Kind::Vcd),
            (None, Some(path)) => (path, Kind::Fst),
            (None, None) => return Ok(None),
        };
        let elements = args.trace.iter().filter(|pattern| pattern.contains('['));
        let elements: Vec<&String> = elements.collect();
        let mut builder = Builder {
            design,
            hierarchy: Hierarchy::new(),
            elements: (!elements.is_empty()).then(|| Filter::new(elements)),
            scope: Vec::new(),
            objects: Vec::new(),
            left_out: Vec::new(),
        };
        builder.all();
        let Builder { hierarchy, objects, mut left_out, .. } = builder;
        let filter = Filter::new(&args.trace);
        let hierarchy = hierarchy.filtered(&filter);
        rule!("machine.wave.deterministic");
        let waves = Waves::create(path, kind, Timescale::FEMTOSECOND, &hierarchy).map_err(|error| {
            let source = std::error::Error::source(&error).map(|s| format!(": {s}")).unwrap_or_default();
            format!("{error}{source}")
        })?;
        left_out.extend(
            waves.omitted().iter().map(|name| format!("{name} is not recorded: the format can't hold it")),
        );
        let mut objects = objects;
        objects.iter_mut().for_each(|object| object.leaves.retain(|leaf| waves.wants(leaf.var)));
        objects.retain(|object| !object.leaves.is_empty());
        if !args.trace.is_empty() && objects.is_empty() {
            left_out.push("no signal matches --trace: the wave file will be empty".to_owned());
        }
        let mut followed = Followed::default();
        for object in &mut objects {
            let sources = match object.source {
                Source::Signal(signal) => Some(vec![signal]),
                Source::Value(gv) => sources(design, gv),
            };
            object.sources = sources.map(|s| s.into_iter().map(|signal| followed.follow(signal)).collect());
        }
        Ok(Some(Recorder { design, waves, objects, followed, left_out, sampled: false }))
    }

    /// What is not in the file, and why, a line each.
    pub fn left_out(&self) -> &[String] {
        &self.left_out
    }

    /// Records what changed since the last sample.
    ///
    /// # Errors
    /// When the file can't be written.
    pub fn sample(&mut self, engine: &mut dyn Engine) -> Result<(), WaveError> {
        rule!("machine.wave.objects");
        rule!("machine.wave.initial");
        self.waves.time(engine.now().fs)?;
        self.followed.look(engine);
        for object in &mut self.objects {
            let same = |sources: &Vec<usize>| !self.followed.changed(sources);
            if self.sampled && object.sources.as_ref().is_some_and(same) {
                continue;
            }
            let now = match object.source {
                Source::Signal(signal) => engine.signal(signal),
                // What can't be computed at this moment keeps its last value.
                Source::Value(gv) => match engine.value(gv) {
                    Some(value) => Cow::Owned(value),
                    None => continue,
                },
            };
            if self.sampled && *now == object.last {
                continue;
            }
            let range = if self.sampled { changed(&object.last, &now) } else { (0, u64::MAX) };
            let first = object.leaves.partition_point(|leaf| leaf.bits.1 <= range.0 && leaf.path.is_empty());
            for leaf in &object.leaves[first..] {
                if leaf.path.is_empty() && leaf.bits.0 >= range.1 {
                    break;
                }
                record(&mut self.waves, leaf, &now);
            }
            object.last = now.into_owned();
        }
        self.sampled = true;
        rule!("machine.wave.flush");
        self.waves.poll(Instant::now())
    }

    /// Completes the file; the run ended at this time, in femtoseconds.
    ///
    /// # Errors
    /// When the file can't be written.
    pub fn finish(mut self, end: u64) -> Result<(), WaveError> {
        self.waves.time(end)?;
        self.waves.finish()
    }

    /// The design that is recorded.
    pub fn design(&self) -> &'d Design {
        self.design
    }
}

/// The range of bits, in whole limbs, outside of which two values are the same; everything if they are not bits.
fn changed(old: &Value, new: &Value) -> (u64, u64) {
    let (Value::Bits(old), Value::Bits(new)) = (old, new) else { return (0, u64::MAX) };
    let differs = |pair: (&u64, &u64)| pair.0 != pair.1;
    let (old, new) = (old.limbs(), new.limbs());
    let first = old.iter().zip(new).position(differs).unwrap_or(0);
    let last = old.iter().zip(new).rposition(differs).unwrap_or(0);
    (first as u64 * 64, (last as u64 + 1) * 64)
}

fn record(waves: &mut Waves, leaf: &Leaf, value: &Value) {
    let mut value = value;
    for step in &leaf.path {
        let Value::Parts(parts) = value else { return };
        let Some(part) = parts.get(*step as usize) else { return };
        value = part;
    }
    match (leaf.form, value) {
        (Form::Plain, Value::Bits(bits)) => {
            let part = bits.slice(leaf.bits.0, leaf.bits.1 - leaf.bits.0);
            waves.change(leaf.var, WaveValue::Int(IntView::two_state(part.width() as u32, part.limbs())));
        }
        (Form::Pair { value, unknown, width }, Value::Bits(bits)) => {
            rule!("machine.wave.pair");
            let (value, unknown): (Bits, Bits) = (bits.slice(value, width), bits.slice(unknown, width));
            let view = IntView::four_state(width as u32, value.limbs(), unknown.limbs());
            waves.change(leaf.var, WaveValue::Int(view));
        }
        (Form::Real(width), Value::Bits(bits)) => {
            let part = bits.slice(leaf.bits.0, width).low_u64();
            let real =
                if width == 32 { f64::from(f32::from_bits(part as u32)) } else { f64::from_bits(part) };
            waves.change(leaf.var, WaveValue::Real(real));
        }
        (Form::Time, Value::Time(fs, ..)) => {
            waves.change(leaf.var, WaveValue::Int(IntView::two_state(64, &[*fs])));
        }
        (Form::Text, Value::Text(text)) => waves.change(leaf.var, WaveValue::Text(text)),
        _ => {}
    }
}

/// Declares everything that has a name.
struct Builder<'d> {
    design: &'d Design,
    hierarchy: Hierarchy,
    /// The patterns that select elements of large arrays.
    elements: Option<Filter>,
    /// Names of the scopes around.
    scope: Vec<String>,
    objects: Vec<Object>,
    left_out: Vec<String>,
}

/// A declaration within an instance.
struct Entry {
    name: Str,
    source: Source,
    ty: TyId,
}

impl Builder<'_> {
    fn all(&mut self) {
        let design = self.design;
        let count = design.instances.len();
        let mut children: Vec<Vec<u32>> = vec![Vec::new(); count];
        for (i, instance) in design.instances.iter().enumerate() {
            if let Some(parent) = instance.parent {
                children[parent.index()].push(i as u32);
            }
        }
        let mut entries: Vec<Vec<Entry>> = (0..count).map(|_| Vec::new()).collect();
        let mut globals = Vec::new();
        for (i, signal) in design.signals.iter().enumerate() {
            let hidden = signal.kind == SignalKind::Hidden;
            if signal.name == Str::EMPTY || hidden {
                continue;
            }
            let source = Source::Signal(SigId(i as u32));
            let entry = Entry { name: signal.name, source, ty: signal.ty };
            match signal.instance {
                Some(instance) => entries[instance.index()].push(entry),
                None => globals.push(entry),
            }
        }
        for named in design.named.iter().filter(|named| named.name != Str::EMPTY) {
            let value = &design.values[named.value.index()];
            let (source, ty) = match value.def {
                GraphDef::Content(signal) | GraphDef::Ref(signal) => {
                    (Source::Signal(signal), design.signals[signal.index()].ty)
                }
                GraphDef::Node(..) => (Source::Value(named.value), value.ty),
                GraphDef::None | GraphDef::Alias(_) => continue,
            };
            entries[named.instance.index()].push(Entry { name: named.name, source, ty });
        }
        let mut known = HashMap::new();
        self.entries(&globals, &mut known);
        // Scopes: (instance, whether it was entered).
        let tops = (0..count as u32).filter(|i| design.instances[*i as usize].parent.is_none());
        let mut stack: Vec<(u32, bool)> = tops.map(|i| (i, false)).collect();
        stack.reverse();
        while let Some((i, entered)) = stack.pop() {
            if entered {
                self.close();
                continue;
            }
            self.open(InstanceId(i));
            self.entries(&entries[i as usize], &mut known);
            stack.push((i, true));
            stack.extend(children[i as usize].iter().rev().map(|child| (*child, false)));
        }
    }

    fn open(&mut self, instance: InstanceId) {
        let name = self.design.ir.text(self.design.instances[instance.index()].name).into_owned();
        self.hierarchy.open(name.clone(), ScopeKind::Module);
        self.scope.push(name);
    }

    fn close(&mut self) {
        self.hierarchy.close();
        self.scope.pop();
    }

    /// Declares what an instance holds. `known` maps signals to their objects, so that each is recorded once.
    fn entries(&mut self, entries: &[Entry], known: &mut HashMap<SigId, usize>) {
        rule!("machine.wave.names");
        let mut names = std::collections::HashSet::new();
        for entry in entries {
            // An output port and the wire that it is connected to may have one name.
            if !names.insert(entry.name) {
                continue;
            }
            let new = self.objects.len();
            let object = match entry.source {
                Source::Signal(signal) => *known.entry(signal).or_insert(new),
                Source::Value(_) => new,
            };
            if object == new {
                self.objects.push(Object {
                    source: entry.source,
                    leaves: Vec::new(),
                    sources: None,
                    last: Value::Token,
                });
            }
            let leaves = std::mem::take(&mut self.objects[object].leaves);
            let known = leaves.iter().map(|leaf| ((leaf.path.clone(), leaf.bits.0), leaf.var)).collect();
            let mut walk = Walk { leaves, known, path: Vec::new(), selective: false };
            let name = self.design.ir.text(entry.name).into_owned();
            self.declare(&name, entry.ty, 0, &mut walk);
            // Ascending by bits, so that a change is found by search.
            walk.leaves.sort_by_key(|leaf| (leaf.path.len(), leaf.bits.0));
            self.objects[object].leaves = walk.leaves;
        }
    }

    /// Declares what is called `name` in the present scope: the value of type `ty` at bit `low` of the part that the
    /// walk has come to. Types nest only so deep as a text may nest them.
    fn declare(&mut self, name: &str, ty: TyId, low: u64, walk: &mut Walk) {
        let types = &self.design.types;
        let width = types.width(ty);
        let bits = (low, low + width.unwrap_or(0));
        if let Some(pair) = types.pair_width(ty) {
            let form = Form::Pair { value: low + pair, unknown: low, width: pair };
            return self.leaf(name, VarKind::Logic { width: pair as u32 }, bits, form, walk);
        }
        match types.kind(ty) {
            Ty::Array { element, len } => {
                let (element, len) = (*element, *len);
                if !walk.selective && self.elements(ty) > MAX_ELEMENTS {
                    if self.elements.is_none() {
                        let path = self.path(name);
                        let count = self.elements(ty);
                        self.left_out.push(format!(
                            "{path} has {count} elements and is not recorded; choose some, as in --trace '{path}[0]'"
                        ));
                        return;
                    }
                    walk.selective = true;
                    self.array(name, element, len, low, walk);
                    walk.selective = false;
                    return;
                }
                self.array(name, element, len, low, walk);
            }
            Ty::Struct(fields) => {
                let fields: Vec<(Str, TyId)> = fields.to_vec();
                self.hierarchy.open(name, ScopeKind::Aggregate);
                self.scope.push(name.to_owned());
                for (i, (field, field_ty)) in fields.into_iter().enumerate() {
                    let field = self.design.ir.text(field).into_owned();
                    match width.and_then(|_| self.design.types.field_offset(ty, i)) {
                        Some(offset) => self.declare(&field, field_ty, low + offset, walk),
                        None => self.part(&field, field_ty, i as u32, walk),
                    }
                }
                self.hierarchy.close();
                self.scope.pop();
            }
            Ty::Union(_) if types.is_four_state(ty) => {
                let half = width.unwrap_or(0) / 2;
                let form = Form::Pair { value: low + half, unknown: low, width: half };
                self.leaf(name, VarKind::Logic { width: half as u32 }, bits, form, walk);
            }
            Ty::Float(width) => self.leaf(name, VarKind::Real, bits, Form::Real(u64::from(*width)), walk),
            Ty::Time => self.leaf(name, VarKind::Logic { width: 64 }, bits, Form::Time, walk),
            Ty::String | Ty::Format => self.leaf(name, VarKind::Text, bits, Form::Text, walk),
            _ => {
                if let Some(width) = width.and_then(|width| u32::try_from(width).ok()) {
                    self.leaf(name, VarKind::Logic { width }, bits, Form::Plain, walk);
                }
            }
        }
    }

    fn array(&mut self, name: &str, element: TyId, len: u64, low: u64, walk: &mut Walk) {
        let width = self.design.types.width(element);
        for i in 0..len {
            let name = element_name(name, i as i64);
            match width {
                Some(width) => self.declare(&name, element, low + i * width, walk),
                None => self.part(&name, element, i as u32, walk),
            }
        }
    }

    /// A part of what is not bit-like: its bits, if it has any, count from 0.
    fn part(&mut self, name: &str, ty: TyId, index: u32, walk: &mut Walk) {
        walk.path.push(index);
        self.declare(name, ty, 0, walk);
        walk.path.pop();
    }

    fn leaf(&mut self, name: &str, kind: VarKind, bits: (u64, u64), form: Form, walk: &mut Walk) {
        let nothing = matches!(kind, VarKind::Logic { width: 0 });
        let selected = || self.elements.as_ref().is_some_and(|elements| elements.selects(&self.path(name)));
        if nothing || walk.selective && !selected() {
            return;
        }
        match walk.known.get(&(walk.path.clone(), bits.0)) {
            Some(var) => self.hierarchy.alias(name, *var),
            None => {
                let var = self.hierarchy.var(name, kind);
                walk.leaves.push(Leaf { var, path: walk.path.clone(), bits, form });
            }
        }
    }

    /// How many elements the arrays of a type have, multiplied.
    fn elements(&self, ty: TyId) -> u64 {
        match self.design.types.kind(ty) {
            Ty::Array { element, len } => len.saturating_mul(self.elements(*element)),
            Ty::Struct(fields) => fields.iter().map(|f| self.elements(f.1)).max().unwrap_or(1),
            _ => 1,
        }
    }

    /// The dotted name of something in the present scope.
    fn path(&self, name: &str) -> String {
        let mut path = self.scope.join(".");
        if !path.is_empty() {
            path.push('.');
        }
        path + name
    }
}

/// The declaration of one object.
struct Walk {
    leaves: Vec<Leaf>,
    /// The variables that the object has from another name.
    known: HashMap<(Vec<u32>, u64), VarId>,
    /// Where the walk is, through parts that are not bit-like.
    path: Vec<u32>,
    /// Whether only the elements that patterns name are declared.
    selective: bool,
}
