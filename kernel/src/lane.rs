//! Lanes: all that an activation of the common kind touches of a process, in one place, by rank.
//!
//! Such an activation goes from a [plain](crate::layout::Plain) wait of the outermost frame to the next one in one run of
//! native code, which writes the record of the process itself. The lane of a process is open, which is to say that it has
//! a thunk, as long as it is at such a wait and nothing but native code shall run it.

use crate::abi::Thunk;
use crate::layout::{Layout, record};
use ir::design::ProcId;
use reference::machine::Stop;

/// The lane of a process.
#[derive(Clone, Debug)]
pub(crate) struct Lane {
    pub(crate) process: u32,
    /// The first word of its outermost frame.
    pub(crate) frame: u32,
    /// The first word of its record.
    record: u32,
    /// Where its waits are among all waits: by block.
    waits: u32,
    /// Its code, while the lane is open.
    pub(crate) thunk: Option<Thunk>,
}

/// A plain wait.
#[derive(Clone, Debug, Default)]
struct Wait {
    /// Its first word, with the bits that are watched.
    word: u32,
    mask: u64,
    /// The others: where they are among those of all waits, from and to.
    others: (u32, u32),
    yields: u32,
    delayed: bool,
}

/// The lanes, and what the waits watch.
#[derive(Debug, Default)]
pub(crate) struct Lanes {
    /// By rank.
    pub(crate) lanes: Box<[Lane]>,
    waits: Box<[Wait]>,
    words: Box<[(u32, u64)]>,
}

impl Lanes {
    /// Closed lanes.
    pub(crate) fn new(layout: &Layout) -> Lanes {
        let (mut waits, mut words) = (Vec::new(), Vec::new());
        let mut lane = |process: &u32| {
            let index = *process as usize;
            let first = waits.len() as u32;
            for plain in &layout.plain[index] {
                let Some(plain) = plain else {
                    waits.push(Wait::default());
                    continue;
                };
                let (first, others) = plain.words.split_first().unwrap_or((&(0, 0), &[]));
                let from = words.len() as u32;
                words.extend_from_slice(others);
                waits.push(Wait {
                    word: first.0,
                    mask: first.1,
                    others: (from, words.len() as u32),
                    yields: plain.yields,
                    delayed: plain.delayed,
                });
            }
            let (frame, record) = (layout.process_frames[index], layout.records[index]);
            Lane { process: *process, frame, record, waits: first, thunk: None }
        };
        let lanes = layout.by_rank.iter().map(&mut lane).collect();
        Lanes { lanes, waits: waits.into(), words: words.into() }
    }

    /// Closes the lane of this rank.
    pub(crate) fn close(&mut self, rank: u32) {
        if let Some(lane) = self.lanes.get_mut(rank as usize) {
            lane.thunk = None;
        }
    }

    /// The wait that the record of a process tells about.
    #[inline]
    fn wait(&self, lane: &Lane, context: &[u64]) -> Option<&Wait> {
        let block = (context[(lane.record + record::SITE) as usize] as u32).checked_sub(1)?;
        self.waits.get((lane.waits + block) as usize)
    }

    /// Whether what a process watches differs from what its record says; nothing if its record says nothing.
    #[inline]
    pub(crate) fn has_changed(&self, rank: usize, context: &[u64]) -> Option<bool> {
        let lane = &self.lanes[rank];
        let wait = self.wait(lane, context)?;
        let old = (lane.record + record::OLD) as usize;
        let (from, to) = wait.others;
        if wait.mask != 0 && context[wait.word as usize] & wait.mask != context[old] {
            return Some(true);
        }
        Some(
            from != to
                && self.has_more_changed(
                    &self.words[from as usize..to as usize],
                    &context[old + 1..],
                    context,
                ),
        )
    }

    #[inline(never)]
    fn has_more_changed(&self, words: &[(u32, u64)], olds: &[u64], context: &[u64]) -> bool {
        words.iter().zip(olds).any(|((word, mask), old)| context[*word as usize] & mask != *old)
    }

    /// Whether the wait of this number is the present one of a process; nothing if its record does not say.
    #[inline]
    pub(crate) fn is_waiting(&self, rank: usize, number: u64, context: &[u64]) -> Option<bool> {
        let record = self.lanes[rank].record;
        let site = context[(record + record::SITE) as usize];
        (site != 0).then(|| context[(record + record::NUMBER) as usize] == number)
    }
}

impl crate::kernel::Kernel<'_> {
    /// Opens the lane of a process that is at a plain wait of its outermost frame, if native code alone shall run it.
    pub(crate) fn open_lane(&mut self, process: u32) {
        if let Some(&rank) = self.layout.rank.get(process as usize) {
            self.lanes.lanes[rank as usize].thunk = self.governor.ready(ProcId(process));
        }
    }

    /// A process goes on in another way than its lane.
    pub(crate) fn close_lane(&mut self, process: u32) {
        if let Some(&rank) = self.layout.rank.get(process as usize) {
            self.lanes.close(rank);
            let record = self.layout.records[process as usize];
            self.words[(record + record::SITE) as usize] = 0;
        }
    }

    /// Waits of a process so far.
    pub(crate) fn wait_number(&self, process: u32) -> u64 {
        match self.layout.records.get(process as usize) {
            Some(record) => self.words[(record + record::NUMBER) as usize],
            None => self.processes[process as usize].number,
        }
    }

    /// Sets the number of waits of a process so far.
    pub(crate) fn set_wait_number(&mut self, process: u32, number: u64) {
        match self.layout.records.get(process as usize) {
            Some(record) => self.words[(record + record::NUMBER) as usize] = number,
            None => self.processes[process as usize].number = number,
        }
    }

    /// Takes what a process yields at a plain wait, and the delay of the wait, from the scratch words.
    #[inline]
    pub(crate) fn give(&mut self, rank: usize) -> Result<(), Stop> {
        let lane = &self.lanes.lanes[rank];
        let Some(&Wait { yields, delayed, .. }) = self.lanes.wait(lane, &self.words) else { return Ok(()) };
        let process = lane.process;
        if delayed {
            let scratch = (self.layout.scratch + yields) as usize;
            let delay = crate::process::time(&self.words[scratch..scratch + 2]);
            self.suspend_for(process, delay)?;
        }
        if yields > 0 {
            self.publish(process);
        }
        Ok(())
    }
}
