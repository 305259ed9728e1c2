//! Events take effect.

use crate::code::{BOXED, WAKE};
use crate::kernel::Kernel;
use crate::process::Status;
use crate::queue::{Bucket, Due, Event};
use crate::store::root;
use reference::machine::Stop;

/// Where events that are due are.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Source {
    /// In the buffer that was that of the next delta.
    Spare,
    /// In a bucket of the ordered queue.
    Bucket(u32),
}

impl Kernel<'_> {
    /// Applies what is due, in the order in which it was issued: the ordered queue first.
    pub(crate) fn apply_due(&mut self, due: Due) -> Result<(), Stop> {
        if due.early
            && let Some(number) = self.pop_later()
        {
            self.apply_bucket(number)?;
        }
        self.apply_events(Source::Spare, due.used)
    }

    /// Applies the events in a bucket that is no longer in the ordered queue.
    #[inline]
    pub(crate) fn apply_bucket(&mut self, number: u32) -> Result<(), Stop> {
        let used = self.queue.buckets[number as usize].words.len();
        let applied = self.apply_events(Source::Bucket(number), used);
        self.recycle(number);
        applied
    }

    /// Applies the events in the first words of a buffer, in order.
    #[inline]
    pub(crate) fn apply_events(&mut self, source: Source, used: usize) -> Result<(), Stop> {
        if self.narrow.len() != self.governor.tables.writes.len() {
            self.learn_writes();
        }
        match self.apply_common(source, used) {
            done if done == used => Ok(()),
            done => self.apply_rest(source, done, used),
        }
    }

    /// Applies events as long as they are ends of plain waits, or writes of bits of one word that nothing forces; how many
    /// words of them there were.
    #[inline]
    fn apply_common(&mut self, source: Source, used: usize) -> usize {
        if !self.masks.is_empty() {
            return 0;
        }
        let Kernel { words: context, queue, narrow, lanes, due, layout, statistics, epoch, .. } = self;
        let words = match source {
            Source::Spare => &queue.spare.words[..used],
            Source::Bucket(number) => &queue.buckets[number as usize].words[..used],
        };
        let (mut rest, mut events, mut changes) = (words, 0, 0);
        while let [header, payload @ ..] = rest {
            if let Some(narrow) = narrow.get(*header as u32 as usize) {
                let [value, behind @ ..] = payload else { break };
                if narrow.is_other() {
                    break;
                }
                changes += u64::from(narrow.write(*value, context));
                rest = behind;
            } else if let (WAKE, [process, number, behind @ ..]) = (*header as u32, payload) {
                let Some(&rank) = layout.rank.get(*process as usize) else { break };
                let Some(waits) = lanes.is_waiting(rank as usize, *number, context) else { break };
                due[rank as usize / 64] |= u64::from(waits) << (rank % 64);
                rest = behind;
            } else {
                break;
            }
            events += 1;
        }
        statistics.events += events;
        statistics.changes += changes;
        *epoch += changes;
        used - rest.len()
    }

    /// Applies what is in the words of a buffer from `from` on, and what is beside it.
    #[inline(never)]
    fn apply_rest(&mut self, source: Source, from: usize, used: usize) -> Result<(), Stop> {
        let place = |kernel: &mut Self| match source {
            Source::Spare => std::mem::take(&mut kernel.queue.spare),
            Source::Bucket(number) => std::mem::take(&mut kernel.queue.buckets[number as usize]),
        };
        let mut bucket = place(self);
        let applied = self.apply_all(&mut bucket, from, used);
        bucket.boxed.clear();
        match source {
            Source::Spare => self.queue.spare = bucket,
            Source::Bucket(number) => self.queue.buckets[number as usize] = bucket,
        }
        applied
    }

    fn apply_all(&mut self, bucket: &mut Bucket, from: usize, used: usize) -> Result<(), Stop> {
        let Bucket { words, boxed } = bucket;
        let mut boxed = boxed.drain(..);
        let mut words = &words[from..used];
        while let [header, rest @ ..] = words {
            self.statistics.events += 1;
            let (number, count) = (*header as u32, (*header >> 32) as usize);
            let (payload, rest) = rest.split_at(count);
            words = rest;
            match (number, payload) {
                (WAKE, [process, wait]) => self.wake_due(*process as u32, *wait),
                (BOXED, _) => {
                    if let Some(event) = boxed.next() {
                        self.apply_event(event)?;
                    }
                }
                (_, [value]) if self.masks.is_empty() && !self.narrow[number as usize].is_other() => {
                    let changes = u64::from(self.narrow[number as usize].write(*value, &mut self.words));
                    self.statistics.changes += changes;
                    self.epoch += changes;
                }
                _ => self.apply(number, payload),
            }
        }
        Ok(())
    }

    fn apply_event(&mut self, event: Event) -> Result<(), Stop> {
        self.calm = false;
        match event {
            Event::Drive { target, form, mut content, kept, mode } => {
                if let Some(kept) = kept
                    && target.root == root::SIGNAL
                    && target.path == 0
                {
                    self.keep_window(&target, &kept, &mut content);
                }
                self.assign(&target, form, &content, mode)
            }
            Event::Contribute(drive, contribution) => self.contribute(drive, contribution),
        }
    }

    /// The time of a wait has come.
    fn wake_due(&mut self, process: u32, number: u64) {
        let Some(state) = self.processes.get(process as usize) else { return };
        if state.status == Status::Waiting && self.wait_number(process) == number {
            let Some(&rank) = self.layout.rank.get(process as usize) else {
                self.due_threads.insert(process);
                return;
            };
            self.due[rank as usize / 64] |= 1 << (rank % 64);
        }
    }
}
