//! How blocks end: branches, suspensions, results.

use super::Running;
use crate::lir::{B, Cond, Operand, Term as End};
use crate::lower::builder::context;
use crate::lower::value::{Bits, Form, Val, is_wide};
use crate::lower::{Exit, Lower};
use Operand::C;
use ir::design::SigId;
use ir::design::body::{Arg, Edge, Term, Watch};
use ir::design::ty::TyId;
use kernel::abi::{Callout, Status, frame, header};
use kernel::code::Failure;
use kernel::layout::{LARGE, record};

impl<'a> Lower<'a> {
    /// Returns to the kernel, to go on at resume index `index`.
    pub(super) fn leave(&mut self, run: &Running<'_>, index: u32, site: u32, status: Status) {
        self.resume_at(run, index);
        self.b.store(context(header::SITE), C(u64::from(site)));
        let next = self.b.block();
        match run.exit {
            Exit::Jump(to) if status != Status::Call => self.b.end(End::Jump(to), next),
            _ => self.b.finish(status, next),
        }
    }

    fn resume_at(&mut self, run: &Running<'_>, index: u32) {
        let resume = self.frame_place(run.frame, frame::RESUME);
        self.b.store(resume, C(u64::from(index)));
    }

    /// Writes the record of the process, if this is one of its plain waits; how its activation ends then.
    fn record_wait(&mut self, block: u32) -> Option<Status> {
        let process = self.process?.index();
        let plain = self.layout.plain[process].get(block as usize)?.as_ref()?;
        let at = self.layout.records[process];
        let number = self.b.load(context(at + record::NUMBER));
        let number = self.b.add(number, C(1));
        self.b.store(context(at + record::NUMBER), number);
        self.b.store(context(at + record::LIST), C(u64::from(plain.list)));
        for (i, (word, mask)) in plain.words.iter().enumerate() {
            let now = self.b.load(context(*word));
            let now = self.b.and(now, C(*mask));
            self.b.store(context(at + record::OLD + i as u32), now);
        }
        Some(match plain.yields > 0 || plain.delayed {
            _ if plain.sleeps() => Status::Sleeps,
            true => Status::Gives,
            false => Status::Waits,
        })
    }

    /// The end of a body without a next activation.
    fn conclude(
        &mut self,
        run: &Running<'_>,
        block: u32,
        args: &[Arg],
        status: Status,
    ) -> Result<(), Failure> {
        let values = self.args(run, args)?;
        if let Exit::Inline(done) = run.exit {
            let mut moves = Vec::new();
            for ((arg, value), variables) in args.iter().zip(&values).zip(&run.returned) {
                self.moves(variables, run.body.arg_type(*arg), value, &mut moves);
            }
            self.move_all(moves);
            let next = self.b.block();
            self.b.end(End::Jump(done), next);
            return Ok(());
        }
        self.commit();
        if run.results.is_empty() {
            let mut word = 0;
            for (arg, value) in args.iter().zip(&values) {
                word += self.hand_over(word, run.body.arg_type(*arg), value);
            }
        }
        for (signal, value) in run.results.iter().zip(&values) {
            self.write_whole(*signal, value);
        }
        self.b.store(context(header::SITE), C(u64::from(block)));
        let next = self.b.block();
        match run.exit {
            Exit::Jump(to) | Exit::Inline(to) => self.b.end(End::Jump(to), next),
            Exit::Return => self.b.finish(status, next),
        }
        Ok(())
    }

    /// Publishes what code that settles has written.
    fn commit(&mut self) {
        let mut written: Vec<(SigId, Val)> = self.overlay.iter().map(|(s, v)| (*s, v.clone())).collect();
        written.sort_by_key(|w| w.0);
        for (signal, value) in written {
            self.write_whole(signal, &value);
        }
    }

    /// The LIR block that an edge leads to, with its arguments bound on the way.
    fn edge(&mut self, run: &Running<'_>, from: u32, edge: &Edge) -> Result<B, Failure> {
        let target = run.blocks[edge.block as usize];
        if let Some(way) = self.guard_edge(run.id, (from, edge.block), target) {
            return Ok(way);
        }
        let back = edge.block <= from && !run.frugal;
        if edge.args.is_empty() && !back {
            return Ok(target);
        }
        let here = self.b.at;
        let way = self.b.block();
        self.b.at = way;
        let cache = self.cache.clone();
        if back {
            self.b.spend(Callout::Spend, C(0));
        }
        self.bind_edge(run, edge)?;
        self.b.end(End::Jump(target), here);
        self.cache = cache;
        Ok(way)
    }

    fn bind_edge(&mut self, run: &Running<'_>, edge: &Edge) -> Result<(), Failure> {
        let values = self.args(run, &edge.args)?;
        self.bind_values(run, edge, &values)
    }

    /// Binds the arguments of an edge, which are known.
    fn bind_values(&mut self, run: &Running<'_>, edge: &Edge, values: &[Val]) -> Result<(), Failure> {
        let mut moves = Vec::new();
        let params = &run.body.blocks[edge.block as usize].args;
        let made = |(slot, v): (&u32, &Val)| {
            matches!(v, Val::Bits(b) if is_wide(b.width)) && !run.patched.contains_key(slot)
        };
        // What goes from place to place could overwrite what is still to go: all of it is put aside first.
        let several = params.iter().zip(values).filter(|p| made(*p)).count() > 1;
        let mut aside = self.layout.aside;
        let mut values: Vec<Val> = values.to_vec();
        for (slot, value) in params.iter().zip(&mut values) {
            if several && made((slot, value)) {
                let place = context(aside);
                aside += self.save(place, run.body.slots[*slot as usize], value);
                let width = self.width(run.body.slots[*slot as usize]);
                *value = Val::Bits(Bits { width, form: Form::Memory(place) });
            }
        }
        for ((slot, value), arg) in params.iter().zip(&values).zip(&edge.args) {
            if let (true, Some(Val::Bits(to))) =
                (run.patched.contains_key(slot), run.slots[*slot as usize].clone())
            {
                let Some(value) = self.as_patched(run, *arg, value) else {
                    return Err(Failure::Unsupported("first_op:cf.br of a large value".to_owned()));
                };
                self.bit_moves(&to, &value, &mut moves);
                continue;
            }
            if let Some(variables) = run.slots[*slot as usize].clone() {
                self.moves(&variables, run.body.slots[*slot as usize], value, &mut moves);
            }
        }
        self.move_all(moves);
        Ok(())
    }

    pub(super) fn terminator(
        &mut self,
        run: &mut Running<'a>,
        block: u32,
        term: &Term,
    ) -> Result<(), Failure> {
        if let (Term::Cond(..), Some(to)) = (term, self.leads_to(run.id, block)) {
            let next = self.b.block();
            self.b.end(End::Jump(run.blocks[to as usize]), next);
            return Ok(());
        }
        match term {
            Term::Branch(edge) => {
                let to = self.edge(run, block, edge)?;
                let next = self.b.block();
                self.b.end(End::Jump(to), next);
            }
            Term::Cond(flag, yes, no) => {
                let flag = self.arg(run, *flag)?;
                let Val::Bits(flag) = flag else {
                    return Err(Failure::Unsupported("first_op:cf.cond_br".into()));
                };
                let flag = flag.single(&mut self.b);
                let (yes, no) = (self.edge(run, block, yes)?, self.edge(run, block, no)?);
                let next = self.b.block();
                self.b.branch(Cond::Ne, flag, C(0), yes, no, next);
            }
            Term::Switch(flag, cases, default) => self.switch(run, block, *flag, cases, default)?,
            Term::Wait { yields, delay, watches, resume } => {
                let mut word = 0;
                let values = self.args(run, yields)?;
                let delay = delay.map(|d| self.arg(run, d)).transpose()?;
                let mut watched = Vec::new();
                for watch in watches {
                    if let Watch::Ref(arg, _) = watch {
                        watched.push((run.body.arg_type(*arg), self.arg(run, *arg)?));
                    }
                }
                // Before anything is written: to the store, which they may read, or to the scratch words, which computing
                // them may need.
                let bound = self.args(run, &resume.args)?;
                self.commit();
                let process = self.process.map(|process| process.index());
                let plain = process
                    .filter(|p| self.layout.plain[*p].get(block as usize).is_some_and(Option::is_some));
                let given = plain.filter(|p| self.layout.gives[*p]);
                let mut news = C(0);
                if let Some(process) = given {
                    let design = self.design;
                    let results = design.processes[process].results.iter().zip(yields.iter().zip(&values));
                    for (signal, (arg, value)) in results {
                        let words = self.class(run.body.arg_type(*arg)).words();
                        if words <= LARGE {
                            self.give(*signal, value)?;
                            continue;
                        }
                        let new = self.describe_yield(run, word, *arg, value, Some(*signal))?;
                        news = self.b.or(news, new);
                        word += words;
                    }
                    if let Some(delay) = &delay {
                        let to = self.scratch(word);
                        self.save(to, TyId(0), delay);
                    }
                } else if run.results.is_empty() && matches!(run.exit, Exit::Return) {
                    for (arg, value) in yields.iter().zip(&values) {
                        let words = self.class(run.body.arg_type(*arg)).words();
                        if words <= LARGE {
                            word += self.hand_over(word, run.body.arg_type(*arg), value);
                            continue;
                        }
                        self.describe_yield(run, word, *arg, value, None)?;
                        word += words;
                    }
                    if let Some(delay) = &delay {
                        let to = self.scratch(word);
                        self.save(to, TyId(0), delay);
                        word += 2;
                    }
                    for (ty, reference) in &watched {
                        word += self.hand_over(word, *ty, reference);
                    }
                } else {
                    for (signal, value) in run.results.iter().zip(&values) {
                        self.write_whole(*signal, value);
                    }
                }
                let Some(index) = run.places.after_wait(block) else {
                    return Err(Failure::Unsupported("first_op:llhd.wait".into()));
                };
                self.bind_values(run, resume, &bound)?;
                let places = run.places;
                self.spill(run, &places.live[index as usize], &[]);
                match self.record_wait(block) {
                    Some(status) => {
                        self.resume_at(run, index);
                        if given.is_some() && status == Status::Gives && delay.is_none() {
                            let (some, none) = (self.b.block(), self.b.block());
                            self.b.branch(Cond::Ne, news, C(0), some, none, none);
                            self.b.finish(Status::Waits, some);
                        }
                        let next = self.b.block();
                        self.b.finish(status, next);
                    }
                    None => self.leave(run, index, block, Status::Suspended),
                }
            }
            Term::Thread { args, threads, resume, .. } => {
                let mut word = 0;
                for arg in args {
                    let value = self.arg(run, *arg)?;
                    word += self.hand_over(word, run.body.arg_type(*arg), &value);
                }
                self.commit();
                let Some(index) = run.places.after_wait(block) else {
                    return Err(Failure::Unsupported("first_op:sim.fork".into()));
                };
                self.bind_edge(run, resume)?;
                // Threads begin with a copy of the frame.
                let places = run.places;
                let mut live: Vec<u32> = Vec::new();
                for entry in 0..=threads.len() {
                    live.extend(&places.live[index as usize + entry]);
                }
                live.sort_unstable();
                live.dedup();
                // The kernel writes the handle of a fork into the frame.
                let handle = &run.body.blocks[resume.block as usize].args;
                self.spill(run, &live, handle);
                self.leave(run, index, block, Status::Suspended);
            }
            Term::Halt(args) => self.conclude(run, block, args, Status::Halted)?,
            Term::Return(args) => self.conclude(run, block, args, Status::Returned)?,
            Term::Unreachable => {
                self.b.store(context(header::SITE), C(u64::from(block)));
                let next = self.b.block();
                self.b.finish(Status::Unreachable, next);
            }
        }
        Ok(())
    }

    fn switch(
        &mut self,
        run: &Running<'_>,
        block: u32,
        flag: Arg,
        cases: &[(num_bigint::BigUint, Edge)],
        default: &Edge,
    ) -> Result<(), Failure> {
        let flag = self.arg(run, flag)?;
        let Val::Bits(flag) = flag else { return Err(Failure::Unsupported("first_op:cf.switch".into())) };
        let width = flag.width;
        let words = flag.words(&mut self.b);
        let mut targets = Vec::new();
        for (value, edge) in cases {
            targets.push((value.to_u64_digits(), self.edge(run, block, edge)?));
        }
        let default = self.edge(run, block, default)?;
        // A dense table of one word.
        let most = targets.iter().map(|t| t.0.first().copied().unwrap_or(0)).max().unwrap_or(0);
        let dense = targets.len() >= 6 && most < 4 * targets.len() as u64 && width <= 64;
        if let (true, [Operand::V(index)]) = (dense, &words[..]) {
            let table = self.b.block();
            self.b.branch(Cond::Ule, words[0], C(most), table, default, table);
            let mut entries = vec![default; most as usize + 1];
            // The first of equal cases is taken.
            for (value, target) in targets.iter().rev() {
                entries[value.first().copied().unwrap_or(0) as usize] = *target;
            }
            let next = self.b.block();
            self.b.end(End::Switch { index: *index, targets: entries }, next);
            return Ok(());
        }
        for (value, target) in targets {
            let expected = (0..words.len()).map(|i| C(value.get(i).copied().unwrap_or(0))).collect();
            let next = self.b.block();
            if value.len() > words.len() {
                continue;
            }
            let same = crate::lower::arith::equal(&mut self.b, &words, &expected);
            self.b.branch(Cond::Ne, same, C(0), target, next, next);
        }
        let next = self.b.block();
        self.b.end(End::Jump(default), next);
        Ok(())
    }
}
