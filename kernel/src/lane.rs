//! Lanes: activations of the common kind.
//!
//! Such an activation goes from a [plain](crate::layout::Plain) wait of the outermost frame to the next one in one run of
//! native code, which writes the [record] of the process itself. The lane of a process is open, which is to say that its
//! record has a thunk, as long as it is at such a wait and nothing but native code shall run it. The step loop runs
//! processes whose lanes are open without asking the kernel.

use crate::abi::{self, header};
use crate::kernel::{FrameAt, Kernel};
use crate::layout::{Plain, domain, list, record};
use crate::process::{Status, known_status};
use ir::design::{BodyId, ProcId, Time};
use reference::machine::Stop;

impl Kernel<'_> {
    /// A word of the record of a process of the design.
    fn noted(&self, process: u32, word: u32) -> u64 {
        self.words[(self.layout.records[process as usize] + word) as usize]
    }

    fn note(&mut self, process: u32, word: u32, content: u64) {
        self.words[(self.layout.records[process as usize] + word) as usize] = content;
    }

    /// What a process waits for, or how it goes on, may be another one now: its [domain] is looked at one by one.
    fn disarm(&mut self, process: u32) {
        if let Some(&Some(row)) = self.layout.domain_of.get(process as usize) {
            self.words[(row + domain::ARMED) as usize] = 0;
        }
    }

    /// All domains are looked at one by one.
    pub(crate) fn disarm_all(&mut self) {
        for it in &self.layout.domains {
            self.words[(self.layout.domain_row(it) + domain::ARMED) as usize] = 0;
        }
    }

    /// Opens the lane of a process that is at a plain wait of its outermost frame, if native code alone shall run it.
    pub(crate) fn open_lane(&mut self, process: u32) {
        self.disarm(process);
        let thunk = self.governor.ready(ProcId(process));
        self.note(process, record::THUNK, thunk.map_or(0, |thunk| thunk.inside() as u64));
        self.note(process, record::FRAME, thunk.map_or(0, |thunk| thunk.frame() as u64));
    }

    /// A process goes on in another way than its lane.
    pub(crate) fn close_lane(&mut self, process: u32) {
        self.disarm(process);
        if (process as usize) < self.layout.records.len() {
            self.note(process, record::THUNK, 0);
            self.note(process, record::LIST, 0);
        }
    }

    /// Waits of a process so far.
    pub(crate) fn wait_number(&self, process: u32) -> u64 {
        match (process as usize) < self.layout.records.len() {
            true => self.noted(process, record::NUMBER),
            false => self.processes[process as usize].number,
        }
    }

    /// Sets the number of waits of a process so far.
    pub(crate) fn set_wait_number(&mut self, process: u32, number: u64) {
        match (process as usize) < self.layout.records.len() {
            true => self.note(process, record::NUMBER, number),
            false => self.processes[process as usize].number = number,
        }
    }

    /// The plain wait that a process is at, and where its record has what it watched.
    pub(crate) fn recorded(&self, process: u32) -> Option<(&Plain, usize)> {
        let record = *self.layout.records.get(process as usize)?;
        let list = self.words[(record + record::LIST) as usize] as usize;
        if list == 0 {
            return None;
        }
        let block = self.words[list + list::BLOCK as usize] as usize;
        let plain = self.layout.plain[process as usize].get(block)?.as_ref()?;
        Some((plain, (record + record::OLD) as usize))
    }

    /// Activates a process whose lane is open. False if there is no way to.
    pub(crate) fn run_lane(&mut self, process: u32) -> Result<bool, Stop> {
        if (process as usize) >= self.layout.records.len() || self.noted(process, record::THUNK) == 0 {
            return Ok(false);
        }
        let Some(thunk) = self.governor.ready(ProcId(process)) else { return Ok(false) };
        self.disarm(process);
        self.active = Some(process);
        self.running = self.tops[process as usize];
        self.start_budget();
        self.words[header::LANES as usize] += 1;
        let status = self.call_thunk(thunk)?;
        let done = self.lane_ended(process, status);
        self.notice();
        self.end_lanes();
        done.map(|()| true)
    }

    /// An activation in a lane has ended so.
    pub(crate) fn lane_ended(&mut self, process: u32, status: abi::Status) -> Result<(), Stop> {
        match status {
            abi::Status::Waits => Ok(()),
            abi::Status::Gives | abi::Status::Sleeps => self.give(process),
            _ => {
                // It is counted as one of another kind.
                self.words[header::LANES as usize] -= 1;
                self.statistics.activations += 1;
                self.governor.telemetry.cache_hits += 1;
                self.set_calm(false);
                self.close_lane(process);
                self.processes[process as usize].status = Status::Idle;
                let body = BodyId(self.running.body);
                self.activate_on(process, process, false, Some((body, status)))
            }
        }
    }

    /// An activation in a lane has ended, as the step loop says it.
    pub(crate) fn lane_ended_with(&mut self, rank: u32, status: u32) -> Result<(), Stop> {
        self.say_running();
        self.lane_ended(self.layout.by_rank[rank as usize], known_status(status)?)
    }

    /// No activation in a lane is under way.
    #[inline]
    pub(crate) fn end_lanes(&mut self) {
        self.words[header::ACTIVE as usize] = 0;
        self.active = None;
        self.running.frame = FrameAt::None;
    }

    /// If the step loop runs something, takes notice of what.
    #[inline]
    pub(crate) fn say_running(&mut self) {
        let active = std::mem::take(&mut self.words[header::ACTIVE as usize]);
        if let Some(piece) = ((active >> 32) as u32).checked_sub(1) {
            self.active = None;
            self.say_network(piece);
        } else if let Some(rank) = active.checked_sub(1) {
            let process = self.layout.by_rank[rank as usize];
            self.active = Some(process);
            self.running = self.tops[process as usize];
        }
    }

    /// Takes what a process yields at a plain wait, and the delay of the wait, from the scratch words.
    pub(crate) fn give(&mut self, process: u32) -> Result<(), Stop> {
        let Some((plain, _)) = self.recorded(process) else { return Ok(()) };
        let (&Plain { yields, delayed, .. }, sleeps) = (plain, plain.sleeps());
        if delayed {
            let scratch = (self.layout.scratch + yields) as usize;
            let delay = crate::process::time(&self.words[scratch..scratch + 2]);
            match delay {
                Time { fs: 1.., delta: 0, epsilon: 0 } if sleeps => {
                    let due = self.now.fs.checked_add(delay.fs).ok_or_else(crate::queue::too_late)?;
                    self.set_timer(due, self.layout.rank[process as usize]);
                }
                delay => self.suspend_for(process, delay)?,
            }
        }
        if yields > 0 {
            // The others are given.
            self.publish(process, self.layout.gives[process as usize]);
        }
        Ok(())
    }

    /// Whether what a process watches differs from what its record says; nothing if its record says nothing.
    #[inline]
    pub(crate) fn record_has_changed(&self, process: u32) -> Option<bool> {
        let record = *self.layout.records.get(process as usize)?;
        let mut at = self.words[(record + record::LIST) as usize] as usize;
        if at == 0 {
            return None;
        }
        at += list::ENTRIES as usize;
        let mut old = (record + record::OLD) as usize;
        while let [word, mask, ..] = self.words[at..]
            && mask != 0
        {
            if self.words[word as usize] & mask != self.words[old] {
                return Some(true);
            }
            at += 2;
            old += 1;
        }
        Some(false)
    }
}
