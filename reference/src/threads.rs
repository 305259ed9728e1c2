//! Threads: processes made at run time, and who waits for them.
//!
//! This is what both engines keep about threads; neither frames nor time are in it. A process is named by its id:
//! those of the design by their position, threads by numbers that follow, never used twice.

use ir::design::body::Join;
use ir::design::{Design, InstanceId};
use serde::{Deserialize, Serialize};
use spec::rule;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::{Index, IndexMut};

/// The state of all processes: those of the design, and threads that live.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
pub struct Processes<P> {
    fixed: Vec<P>,
    threads: BTreeMap<u32, P>,
}

impl<P> Processes<P> {
    /// The processes of a design, without threads.
    pub fn new(fixed: Vec<P>) -> Processes<P> {
        Processes { fixed, threads: BTreeMap::new() }
    }

    /// That of an id, unless it is a thread that has ended.
    pub fn get(&self, process: usize) -> Option<&P> {
        self.fixed.get(process).or_else(|| self.threads.get(&u32::try_from(process).ok()?))
    }

    /// See [`Processes::get`].
    pub fn get_mut(&mut self, process: usize) -> Option<&mut P> {
        if process < self.fixed.len() {
            return self.fixed.get_mut(process);
        }
        self.threads.get_mut(&u32::try_from(process).ok()?)
    }

    /// Adds a thread.
    pub fn insert(&mut self, thread: u32, state: P) {
        self.threads.insert(thread, state);
    }

    /// Of a design with so many processes, from all with their ids, ascending.
    pub fn from_entries(fixed: usize, entries: Vec<(u32, P)>) -> Processes<P> {
        let mut entries = entries.into_iter();
        let fixed = entries.by_ref().take(fixed).map(|(_, state)| state).collect();
        Processes { fixed, threads: entries.collect() }
    }

    /// Sets the state of a process of the design, or of a thread.
    pub fn put(&mut self, process: u32, state: P) {
        match self.fixed.get_mut(process as usize) {
            Some(place) => *place = state,
            None => drop(self.threads.insert(process, state)),
        }
    }

    /// Takes a thread that has ended.
    pub fn remove(&mut self, thread: u32) -> Option<P> {
        self.threads.remove(&thread)
    }

    /// Threads that live, ascending.
    pub fn threads(&self) -> impl Iterator<Item = (u32, &P)> {
        self.threads.iter().map(|(id, state)| (*id, state))
    }

    /// Those of the design.
    pub fn fixed(&self) -> &[P] {
        &self.fixed
    }

    /// Those of the design, to be changed.
    pub fn fixed_mut(&mut self) -> &mut [P] {
        &mut self.fixed
    }

    /// All of them with their ids, those of the design first.
    pub fn entries(&self) -> impl Iterator<Item = (u32, &P)> {
        self.fixed.iter().enumerate().map(|(i, state)| (i as u32, state)).chain(self.threads())
    }

    /// See [`Processes::entries`].
    pub fn entries_mut(&mut self) -> impl Iterator<Item = (u32, &mut P)> {
        let threads = self.threads.iter_mut().map(|(id, state)| (*id, state));
        self.fixed.iter_mut().enumerate().map(|(i, state)| (i as u32, state)).chain(threads)
    }

    /// All of them, those of the design first.
    pub fn iter(&self) -> impl Iterator<Item = &P> {
        self.fixed.iter().chain(self.threads.values())
    }
}

impl<P> Index<usize> for Processes<P> {
    type Output = P;

    fn index(&self, process: usize) -> &P {
        self.get(process).expect("a process that runs or waits has a state")
    }
}

impl<P> IndexMut<usize> for Processes<P> {
    fn index_mut(&mut self, process: usize) -> &mut P {
        self.get_mut(process).expect("a process that runs or waits has a state")
    }
}

/// What a process waits for that waits for threads.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
pub enum Awaited {
    /// All threads of a fork, by its handle.
    All(u64),
    /// One thread of a fork.
    Any(u64),
    /// All threads that the process has made itself, in whatever scope.
    Children,
}

/// A thread that lives.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
pub struct Thread {
    /// The process of the design that it descends from: whose captured values it has.
    pub owner: u32,
    /// The instance that it is a thread of.
    pub instance: u32,
    /// Its number among the threads of its owner, from 1.
    pub number: u64,
    /// The fork that made it.
    fork: u64,
    /// Whether it is a scope: it runs in the place of its parent, which waits for it.
    scope: bool,
    /// The process that made it, while that lives; not a scope of that process.
    parent: Option<u32>,
    /// The nearest process that it descends from and that lives.
    guardian: u32,
    /// The names of the forks that it descends from, with their instances, whether those that made it live or not.
    within: Vec<(u32, u32)>,
}

/// A fork of which some thread lives.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
struct Fork {
    live: BTreeSet<u32>,
    /// Whether a thread of it has ended.
    ended: bool,
    /// Processes that wait for it, or did.
    waiters: Vec<u32>,
}

/// All threads.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
pub struct Threads {
    /// The id of the next thread.
    next: u32,
    /// The handle of the last fork.
    forks_made: u64,
    threads: BTreeMap<u32, Thread>,
    forks: BTreeMap<u64, Fork>,
    /// The threads that have a process for their guardian.
    wards: BTreeMap<u32, BTreeSet<u32>>,
    /// The threads that live of each process of the design.
    owned: BTreeMap<u32, BTreeSet<u32>>,
    /// How many threads each process of the design has made.
    made: BTreeMap<u32, u64>,
    /// Processes that wait for threads.
    waiting: BTreeMap<u32, Awaited>,
    /// The scopes that each process is in, the innermost last.
    scopes: BTreeMap<u32, Vec<u32>>,
    /// Processes that have become runnable since the last round.
    ready: BTreeSet<u32>,
}

impl Threads {
    /// No thread yet, over a design of so many processes.
    pub fn new(processes: usize) -> Threads {
        Threads {
            next: processes as u32,
            forks_made: 0,
            threads: BTreeMap::new(),
            forks: BTreeMap::new(),
            wards: BTreeMap::new(),
            owned: BTreeMap::new(),
            made: BTreeMap::new(),
            waiting: BTreeMap::new(),
            scopes: BTreeMap::new(),
            ready: BTreeSet::new(),
        }
    }

    /// How many live.
    pub fn len(&self) -> usize {
        self.threads.len()
    }

    /// Whether none lives.
    pub fn is_empty(&self) -> bool {
        self.threads.is_empty()
    }

    /// A thread, if it is one that lives.
    pub fn get(&self, process: u32) -> Option<&Thread> {
        self.threads.get(&process)
    }

    /// The process of the design that a process is or descends from.
    pub fn owner(&self, process: u32) -> u32 {
        self.threads.get(&process).map_or(process, |thread| thread.owner)
    }

    /// The threads that live and descend from a process of the design, ascending.
    pub fn of(&self, process: u32) -> impl Iterator<Item = u32> {
        self.owned.get(&process).into_iter().flatten().copied()
    }

    /// What a process is a scope of; itself if it is none.
    fn process(&self, process: u32) -> u32 {
        match self.threads.get(&process) {
            Some(Thread { scope: true, parent: Some(parent), .. }) => *parent,
            _ => process,
        }
    }

    /// Makes `count` threads, which become runnable: the handle of the fork, and their ids. `None` if there are no
    /// more ids.
    pub fn fork(
        &mut self,
        by: u32,
        (name, instance): (u32, u32),
        join: Join,
        count: u32,
    ) -> Option<(u64, std::ops::Range<u32>)> {
        rule!("sim.fork");
        rule!("machine.order.dynamic");
        let ids = self.next..self.next.checked_add(count).filter(|end| *end < u32::MAX)?;
        self.next = ids.end;
        self.forks_made += 1;
        let handle = self.forks_made;
        let (owner, parent, scope) = (self.owner(by), self.process(by), join == Join::Scope);
        let mut within = self.threads.get(&by).map_or(Vec::new(), |by| by.within.clone());
        if name != 0 && !within.contains(&(name, instance)) {
            within.push((name, instance));
        }
        for id in ids.clone() {
            let made = self.made.entry(owner).or_insert(0);
            *made += 1;
            let within = within.clone();
            let (number, fork, guardian) = (*made, handle, parent);
            let thread =
                Thread { owner, instance, number, fork, scope, parent: Some(parent), guardian, within };
            self.threads.insert(id, thread);
            self.wards.entry(parent).or_default().insert(id);
            self.owned.entry(owner).or_default().insert(id);
            self.ready.insert(id);
        }
        if scope {
            rule!("sim.fork.scope");
            self.scopes.entry(parent).or_default().extend(ids.clone());
        }
        if count > 0 {
            let live = ids.clone().collect();
            let fork = Fork { live, ended: false, waiters: Vec::new() };
            self.forks.insert(handle, fork);
        }
        Some((handle, ids))
    }

    /// Makes a process wait; true if what it waits for is there already, and it goes on.
    pub fn wait(&mut self, process: u32, awaited: Awaited) -> bool {
        if self.is_there(process, awaited) {
            return true;
        }
        self.waiting.insert(process, awaited);
        if let Awaited::All(fork) | Awaited::Any(fork) = awaited
            && let Some(fork) = self.forks.get_mut(&fork)
        {
            fork.waiters.push(process);
        }
        false
    }

    fn is_there(&self, process: u32, awaited: Awaited) -> bool {
        match awaited {
            // A fork without a thread that lives has nothing to wait for.
            Awaited::All(fork) => {
                rule!("sim.join");
                !self.forks.contains_key(&fork)
            }
            Awaited::Any(fork) => {
                rule!("sim.join_any");
                self.forks.get(&fork).is_none_or(|fork| fork.ended)
            }
            Awaited::Children => {
                rule!("sim.wait_fork");
                let process = self.process(process);
                let mut wards =
                    self.wards.get(&process).into_iter().flatten().map(|ward| &self.threads[ward]);
                wards.all(|ward| ward.scope || ward.parent != Some(process))
            }
        }
    }

    /// A thread has ended: those who wait for it may become runnable, and what descends from it has the guardian of it.
    pub fn end(&mut self, process: u32) {
        let Some(thread) = self.threads.remove(&process) else { return };
        rule!("machine.thread.end");
        self.waiting.remove(&process);
        self.ready.remove(&process);
        if let Some(owned) = self.owned.get_mut(&thread.owner) {
            owned.remove(&process);
            if owned.is_empty() {
                self.owned.remove(&thread.owner);
            }
        }
        if let Some(wards) = self.wards.get_mut(&thread.guardian) {
            wards.remove(&process);
            if wards.is_empty() {
                self.wards.remove(&thread.guardian);
            }
        }
        if let Some(orphans) = self.wards.remove(&process) {
            rule!("machine.thread.orphan");
            for orphan in &orphans {
                if let Some(orphan) = self.threads.get_mut(orphan) {
                    (orphan.parent, orphan.guardian) = (None, thread.guardian);
                }
            }
            self.wards.entry(thread.guardian).or_default().extend(orphans);
        }
        self.scopes.remove(&process);
        let mut told = Vec::new();
        if let Some(parent) = thread.parent {
            if let Some(scopes) = self.scopes.get_mut(&parent).filter(|_| thread.scope) {
                scopes.retain(|scope| *scope != process);
                if scopes.is_empty() {
                    self.scopes.remove(&parent);
                }
            }
            // Who waits for threads of the parent is the scope that it is in.
            told.extend(self.scopes.get(&parent).and_then(|scopes| scopes.last()));
        }
        if let Some(fork) = self.forks.get_mut(&thread.fork) {
            fork.live.remove(&process);
            fork.ended = true;
            told.extend(fork.waiters.iter().copied());
            if fork.live.is_empty() {
                self.forks.remove(&thread.fork);
            }
        }
        told.extend(thread.parent);
        for waiter in told {
            if let Some(awaited) = self.waiting.get(&waiter).copied()
                && self.is_there(waiter, awaited)
            {
                self.waiting.remove(&waiter);
                self.ready.insert(waiter);
            }
        }
    }

    /// A process of the design is over.
    pub fn halt(&mut self, process: u32) {
        // What it has made lives on; `sim.wait_fork` of it can't come any more.
        self.waiting.remove(&process);
    }

    /// All threads that descend from a process, ascending; what it is in itself is none of them.
    pub fn descendants(&self, process: u32) -> Vec<u32> {
        rule!("sim.disable_fork");
        let process = self.process(process);
        let scopes = self.scopes.get(&process).map_or(&[][..], Vec::as_slice);
        let wards = self.wards.get(&process).into_iter().flatten();
        self.closure(wards.copied().filter(|ward| !scopes.contains(ward)).collect())
    }

    /// The instance that a process is one of, or a thread.
    ///
    /// # Panics
    /// If the process is neither one of the design's nor a thread.
    pub fn instance(&self, process: u32, design: &Design) -> InstanceId {
        match self.get(process) {
            Some(thread) => InstanceId(thread.instance),
            None => design.processes[process as usize].instance,
        }
    }

    /// The threads of forks of this name and instance, and all that descends from them, ascending.
    pub fn named(&self, name: u32, instance: u32) -> Vec<u32> {
        rule!("sim.disable");
        let within = |(_, thread): &(&u32, &Thread)| thread.within.contains(&(name, instance));
        self.threads.iter().filter(within).map(|(id, _)| *id).collect()
    }

    fn closure(&self, mut work: Vec<u32>) -> Vec<u32> {
        let mut found: BTreeSet<u32> = work.iter().copied().collect();
        while let Some(process) = work.pop() {
            for ward in self.wards.get(&process).into_iter().flatten() {
                if found.insert(*ward) {
                    work.push(*ward);
                }
            }
        }
        found.into_iter().collect()
    }

    /// The processes that have become runnable since the last call, ascending.
    pub fn round(&mut self) -> Vec<u32> {
        std::mem::take(&mut self.ready).into_iter().collect()
    }

    /// Whether this is a table of the threads that live, and refers to nothing else: what a saved state has to be.
    pub fn is_sound<P>(&self, processes: &Processes<P>) -> bool {
        let fixed = processes.fixed().len() as u32;
        let is_there = |process: &u32| *process < fixed || self.threads.contains_key(process);
        let live = |process: &u32| self.threads.contains_key(process);
        processes.threads().map(|(id, _)| id).eq(self.threads.keys().copied())
            && self.threads.iter().all(|(id, thread)| {
                (fixed..self.next).contains(id)
                    && thread.owner < fixed
                    && is_there(&thread.guardian)
                    && thread.parent.is_none_or(|parent| is_there(&parent))
            })
            && self.scopes.iter().all(|(parent, scopes)| is_there(parent) && scopes.iter().all(live))
            && self.wards.iter().all(|(guardian, wards)| is_there(guardian) && wards.iter().all(live))
            && self.forks.values().all(|fork| fork.live.iter().all(live))
            && self.waiting.keys().chain(&self.ready).all(is_there)
    }

    /// Whether some process has become runnable.
    pub fn is_ready(&self) -> bool {
        !self.ready.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_thread_that_ends_leaves_its_children_to_its_guardian() {
        let mut threads = Threads::new(2);
        let (_, outer) = threads.fork(1, (0, 0), Join::None, 1).unwrap();
        let (_, inner) = threads.fork(outer.start, (0, 0), Join::None, 1).unwrap();
        assert_eq!((outer, inner.clone()), (2..3, 3..4));
        assert!(!threads.wait(1, Awaited::Children));
        threads.round();
        threads.end(2);
        // Only what it made itself counts for `wait_fork`, but what is left of it is a descendant.
        assert_eq!(threads.round(), [1]);
        assert_eq!(threads.descendants(1), [3]);
        assert!(threads.wait(1, Awaited::Children));
        threads.end(3);
        assert!(threads.is_empty() && threads.wards.is_empty() && threads.forks.is_empty());
    }

    #[test]
    fn a_scope_and_what_it_is_in_are_one_process() {
        let mut threads = Threads::new(1);
        let mut fork = |by, join| threads.fork(by, (0, 0), join, 1).unwrap().1.start;
        let before = fork(0, Join::None);
        let outer = fork(0, Join::Scope);
        let inner = fork(outer, Join::Scope);
        let inside = fork(inner, Join::None);
        assert_eq!(threads.descendants(inner), [before, inside]);
        threads.round();
        assert!(!threads.wait(inner, Awaited::Children));
        threads.end(before);
        assert!(!threads.is_ready());
        threads.end(inside);
        assert_eq!(threads.round(), [inner]);
        threads.end(inner);
        threads.end(outer);
        assert!(threads.wait(0, Awaited::Children));
        assert!(threads.is_empty() && threads.scopes.is_empty() && threads.wards.is_empty());
    }

    #[test]
    fn joins_are_satisfied_once() {
        let mut threads = Threads::new(1);
        let (handle, ids) = threads.fork(0, (7, 0), Join::None, 2).unwrap();
        assert_eq!(threads.round(), [1, 2]);
        assert!(!threads.wait(0, Awaited::Any(handle)));
        threads.end(ids.start);
        assert_eq!(threads.round(), [0]);
        assert!(threads.wait(0, Awaited::Any(handle)));
        assert!(!threads.wait(0, Awaited::All(handle)));
        assert_eq!(threads.named(7, 0), [2]);
        assert_eq!(threads.named(7, 1), [0; 0]);
        let (_, detached) = threads.fork(2, (0, 0), Join::None, 1).unwrap();
        threads.round();
        threads.end(2);
        assert_eq!(threads.named(7, 0), [detached.start], "what it has made is still within it");
        threads.end(detached.start);
        assert_eq!(threads.round(), [0]);
        assert!(threads.wait(0, Awaited::All(handle)));
    }
}
