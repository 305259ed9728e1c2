//! What is decided over the whole design: drivers, nets, the units of the network, what waits observe.

use super::super::*;
use super::*;

impl Elaborator {
    pub(super) fn graph(&self) -> Graph<'_> {
        Graph {
            types: &self.tables.types,
            values: &self.values,
            nodes: &self.nodes,
            consts: &self.tables.consts,
        }
    }

    /// The targets and delays of continuous drives, which may be defined later in the text than the drives.
    pub(super) fn classify_drives(&mut self) {
        for i in 0..self.drives.len() {
            let (signals, _) = self.graph().targets(self.drives[i].target);
            self.drives[i].signals = signals;
            if let Delay::Value(time) = self.drives[i].delay
                && let Some(time) = self.constant_time(time)
            {
                let at_once = time.fs == 0 && time.delta == 0;
                self.drives[i].delay = if at_once { Delay::Connection } else { Delay::Constant(time) };
            }
        }
    }

    /// For each body, which of its captures are a constant delay of a delta or more in every process.
    fn later(&self) -> Vec<Vec<bool>> {
        let mut later: Vec<Vec<bool>> = self.bodies.iter().map(|b| vec![true; b.captures.len()]).collect();
        for process in &self.processes {
            for (later, capture) in later[process.body.index()].iter_mut().zip(&process.captures) {
                let delay = super::comb::captured_delay(self.graph(), *capture);
                *later = *later && delay.is_some_and(super::comb::is_later);
            }
        }
        later
    }

    /// How many processes and continuous drives write each signal; marks procedural ones, and those that are written at once.
    pub(super) fn writers(&mut self) -> HashMap<SigId, u32> {
        let driven = super::comb::driven(&self.bodies, &self.funcs, &self.later());
        let mut writers: HashMap<SigId, u32> = HashMap::new();
        for i in 0..self.processes.len() {
            let process = &self.processes[i];
            let mut signals: BTreeMap<SigId, bool> = BTreeMap::new();
            for (origin, at_once) in &driven[process.body.index()].0 {
                let targets = match origin {
                    super::comb::Origin::Capture(c) => self.graph().targets(process.captures[*c as usize]).0,
                    super::comb::Origin::Global(signal) => vec![*signal],
                    _ => Vec::new(),
                };
                targets.into_iter().for_each(|signal| *signals.entry(signal).or_default() |= at_once);
            }
            for (signal, at_once) in signals {
                let written = &mut self.signals[signal.index()];
                written.procedural = true;
                written.at_once |= at_once;
                *writers.entry(signal).or_default() += 1;
            }
        }
        for drive in &self.drives {
            for signal in &drive.signals {
                *writers.entry(*signal).or_default() += 1;
                self.signals[signal.index()].at_once |= matches!(drive.delay, Delay::Value(_));
            }
        }
        for sink in &self.sinks {
            if let Sink::Print { last, .. } = sink {
                self.signals[last.index()].at_once = true;
            }
        }
        writers
    }

    /// Marks the signals that something else than the network writes.
    pub(super) fn written_outside(&mut self, units: &[Unit]) {
        let mut outside: Vec<bool> = self.signals.iter().map(|signal| signal.procedural).collect();
        // A process that settles is the only writer of what it writes.
        for unit in units.iter().filter(|unit| matches!(unit.kind, UnitKind::Process(_))) {
            unit.targets.iter().for_each(|signal| outside[signal.index()] = false);
        }
        let mut written = |signal: SigId| outside[signal.index()] = true;
        for drive in self.drives.iter().filter(|drive| drive.delay != Delay::Connection) {
            drive.signals.iter().copied().for_each(&mut written);
        }
        for process in self.processes.iter().filter(|p| !matches!(p.kind, ProcessKind::Combinational)) {
            process.results.iter().copied().for_each(&mut written);
        }
        for sink in &self.sinks {
            match sink {
                Sink::Register(register) => written(register.output),
                Sink::Write(port) => written(port.memory),
                Sink::Sample { output, .. } => written(*output),
                Sink::Print { last, .. } => written(*last),
                Sink::ClockGate { .. } | Sink::ClockDivider { .. } | Sink::Check(_) => {}
            }
        }
        for (signal, outside) in self.signals.iter_mut().zip(outside) {
            signal.settles = !outside;
        }
    }

    /// Nets: four-state signals with continuous drivers that are resolved.
    pub(super) fn nets(&mut self) {
        let mut variables = BTreeSet::new();
        for i in 0..self.signals.len() {
            let op = self.signals[i].op;
            let Some(resolution) = self.ir().attr_str(op, "circt.resolution") else { continue };
            if self.ir().kind(op) != OpKind::LlhdSig {
                continue;
            }
            self.signals[i].net = match &*self.ir().text(resolution) {
                "wired_and" => Some(Resolution::WiredAnd),
                "wired_or" => Some(Resolution::WiredOr),
                "variable" => {
                    spec::rule!("machine.net.variable");
                    variables.insert(SigId(i as u32));
                    None
                }
                _ => None, // an error by now
            };
        }
        for &signal in &self.switched {
            self.signals[signal.index()].net = None;
            // A charge is unknown at first.
            let charged = self.charged.contains(&signal);
            self.signals[signal.index()].init = if charged { Init::Default } else { Init::HighImpedance };
            variables.insert(signal);
        }
        for i in 0..self.drives.len() {
            let drive = &self.drives[i];
            let hoisted =
                drive.enable.is_some_and(|enable| self.depend_on_process_results(&[drive.value, enable]));
            let resolvable = |s: &SigId| {
                let signal = &self.signals[s.index()];
                let net = signal.net.is_some() || self.tables.types.is_four_state(signal.ty);
                net && !variables.contains(s)
            };
            let resolved = !hoisted && !drive.signals.is_empty() && drive.signals.iter().all(resolvable);
            let signals = drive.signals.clone();
            self.drives[i].resolved = resolved;
            if resolved {
                spec::rule!("machine.net.resolved");
                for signal in signals {
                    self.signals[signal.index()].net.get_or_insert(Resolution::Wire);
                }
            }
        }
        for signal in self.signals.iter_mut().filter(|s| s.net.is_some() && !s.procedural) {
            signal.init = Init::HighImpedance;
        }
    }

    /// Whether values depend on results of processes through pure operations (assignments that a compiler hoisted).
    pub(super) fn depend_on_process_results(&self, values: &[Gv]) -> bool {
        self.sources(values)
            .iter()
            .any(|signal| self.ir().kind(self.signals[signal.index()].op) == OpKind::LlhdProcess)
    }

    pub(super) fn sources(&self, values: &[Gv]) -> BTreeSet<SigId> {
        values.iter().flat_map(|gv| self.graph().observe(*gv).signals).map(|s| s.0).collect()
    }

    pub(super) fn units(&mut self, writers: &HashMap<SigId, u32>) -> Vec<Unit> {
        let mut units = Vec::new();
        // Connections, grouped by the signals that they share.
        let mut group_of: BTreeMap<SigId, usize> = BTreeMap::new();
        let mut groups: Vec<Vec<u32>> = Vec::new();
        for (i, drive) in self.drives.iter().enumerate() {
            if drive.delay != Delay::Connection {
                continue;
            }
            let mut found: Vec<usize> =
                drive.signals.iter().filter_map(|s| group_of.get(s).copied()).collect();
            found.sort_unstable();
            found.dedup();
            let group = found.first().copied().unwrap_or(groups.len());
            if group == groups.len() {
                groups.push(Vec::new());
            }
            groups[group].push(i as u32);
            for &other in found.iter().skip(1) {
                let moved = std::mem::take(&mut groups[other]);
                groups[group].extend(moved);
                group_of.values_mut().filter(|g| **g == other).for_each(|g| *g = group);
            }
            for signal in &drive.signals {
                group_of.insert(*signal, group);
            }
        }
        for mut group in groups.into_iter().filter(|g| !g.is_empty()) {
            group.sort_unstable();
            let mut sources = BTreeSet::new();
            let mut targets = BTreeSet::new();
            for &i in &group {
                let drive = &self.drives[i as usize];
                sources.extend(self.sources(&[drive.value]));
                sources.extend(drive.enable.iter().flat_map(|e| self.sources(&[*e])));
                sources.extend(self.target_sources(drive.target));
                targets.extend(drive.signals.iter().copied());
            }
            units.push(Unit {
                id: self.order.drives[group[0] as usize],
                kind: UnitKind::Connections(group.into_iter().map(DriveId).collect()),
                sources: sources.into_iter().collect(),
                targets: targets.into_iter().collect(),
            });
        }
        for (i, combinational) in self.combinationals.iter().enumerate() {
            units.push(Unit {
                id: self.order.combinationals[i],
                kind: UnitKind::Combinational(i as u32),
                sources: self.captured_sources(&combinational.captures).into_iter().collect(),
                targets: combinational.results.clone(),
            });
        }
        let pure = super::comb::pure_funcs(&self.bodies, &self.funcs);
        for i in 0..self.processes.len() {
            if !matches!(self.processes[i].kind, ProcessKind::Free) {
                continue;
            }
            let cx = super::comb::Context {
                graph: self.graph(),
                bodies: &self.bodies,
                pure_funcs: &pure,
                writers,
            };
            if let Some((sources, targets)) = super::comb::combinational(cx, &self.processes[i]) {
                self.processes[i].kind = ProcessKind::Combinational;
                units.push(Unit {
                    id: self.order.processes[i],
                    kind: UnitKind::Process(ProcId(i as u32)),
                    sources: sources.into_iter().collect(),
                    targets: targets.into_iter().collect(),
                });
            }
        }
        for (i, sink) in self.sinks.iter().enumerate() {
            let (values, target) = match sink {
                Sink::ClockGate { clock, enables, latch } => {
                    (enables.iter().chain([clock]).copied().collect::<Vec<_>>(), *latch)
                }
                Sink::ClockDivider { clock, counter } => (vec![*clock], *counter),
                _ => continue,
            };
            units.push(Unit {
                id: self.order.sinks[i],
                kind: UnitKind::Clock(i as u32),
                sources: self.sources(&values).into_iter().collect(),
                targets: vec![target],
            });
        }
        units
    }

    /// The signals that select the target of a drive (dynamic indices, multiplexed references).
    pub(super) fn target_sources(&self, reference: Gv) -> BTreeSet<SigId> {
        let mut out = BTreeSet::new();
        let mut stack = vec![reference];
        let mut seen = BTreeSet::new();
        while let Some(gv) = stack.pop() {
            if !seen.insert(gv) {
                continue;
            }
            if let GraphDef::Node(node, _) = self.values[gv.index()].def {
                for arg in &self.nodes[node.index()].args {
                    let Arg::Graph(operand) = *arg else { continue };
                    if matches!(self.tables.types.kind(self.ty(operand)), Ty::Ref(_)) {
                        stack.push(operand);
                    } else {
                        out.extend(self.sources(&[operand]));
                    }
                }
            }
        }
        out
    }

    /// Everything that code in a graph region reads: captured values, and the content of captured references.
    pub(super) fn captured_sources(&self, captures: &[Gv]) -> BTreeSet<SigId> {
        let mut out = BTreeSet::new();
        for &gv in captures {
            if matches!(self.tables.types.kind(self.ty(gv)), Ty::Ref(_)) {
                out.extend(self.graph().targets(gv).0);
                out.extend(self.target_sources(gv));
            } else {
                out.extend(self.sources(&[gv]));
            }
        }
        out
    }

    /// What the waits of each process observe of the graph.
    pub(super) fn observed(&self) -> HashMap<Gv, Vec<(SigId, super::trace::Windows)>> {
        let mut out = HashMap::new();
        for process in &self.processes {
            for block in &self.bodies[process.body.index()].blocks {
                let super::body::Term::Wait { watches, .. } = &block.term else { continue };
                for watch in watches {
                    let Watch::Graph(capture) = watch else { continue };
                    let gv = process.captures[*capture as usize];
                    out.entry(gv).or_insert_with(|| self.graph().observe(gv).signals);
                }
            }
        }
        out
    }
}
