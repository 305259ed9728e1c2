//! The queue of events.
//!
//! Events of the next delta are in a buffer that native code fills, too: `QUEUE_AT` and `QUEUE_END` in the header point
//! into it. All others are in an ordered queue of the same form of buffers. What has no such form is kept beside the
//! buffer, in order, with [`BOXED`](crate::code::BOXED) in its place.

use crate::abi::header;
use crate::code::{BOXED, WAKE};
use crate::kernel::Kernel;
use crate::resolve::Contribution;
use crate::store::{Form, Reference};
use crate::words::Limbs;
use ir::design::body::DriveMode;
use ir::design::{ConstId, SigId, Time};
use reference::machine::Stop;

/// An event that is not a plain write.
#[derive(Clone, Debug)]
pub(crate) enum Event {
    /// Writes a reference, but for the bits that are kept.
    Drive { target: Reference, form: Form, content: Limbs, kept: Option<Box<[u64]>>, mode: DriveMode },
    /// Changes what a continuous driver contributes to its net.
    Contribute(u32, Contribution),
}

/// Events of one time, in order.
#[derive(Default, Debug)]
pub(crate) struct Bucket {
    pub(crate) words: Vec<u64>,
    pub(crate) boxed: Vec<Event>,
}

/// What is due.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Due {
    /// Whether the first bucket of the ordered queue is: issued before what is in the buffer.
    pub(crate) early: bool,
    /// The words of the other buffer that are.
    pub(crate) used: usize,
}

/// The queue.
#[derive(Default)]
pub(crate) struct Queue {
    /// The buffer of the next delta, all of it free for native code to write.
    next: Vec<u64>,
    boxed: Vec<Event>,
    /// The other buffer, which changes places with the first when its time comes.
    pub(crate) spare: Bucket,
    /// When events are due and their bucket, the soonest last. Events are mostly issued for soon: few are moved.
    later: Vec<(Time, u32)>,
    pub(crate) buckets: Vec<Bucket>,
    /// Buckets that are not in use.
    free: Vec<u32>,
    /// A mistake made on purpose: by how many femtoseconds events of later instants are late.
    lateness: u64,
}

/// Words of a new buffer.
const START: usize = 1024;

impl Queue {
    /// An empty queue, of which events of later instants are so many femtoseconds late: none, unless a mistake is made on
    /// purpose.
    pub(crate) fn late(lateness: u64) -> Queue {
        Queue { lateness, ..Queue::default() }
    }

    /// Events that are not in the buffer of the next delta, the last first.
    pub(crate) fn later(&self) -> impl Iterator<Item = (Time, &Bucket)> {
        self.later.iter().map(|(time, bucket)| (*time, &self.buckets[*bucket as usize]))
    }

    /// Events beside the buffer of the next delta.
    pub(crate) fn boxed(&self) -> &[Event] {
        &self.boxed
    }
}

impl Kernel<'_> {
    /// Tells native code where the buffer is.
    pub(crate) fn point_queue(&mut self, used: usize) {
        let next = &mut self.queue.next;
        if next.is_empty() {
            next.resize(START, 0);
        }
        let start = next.as_mut_ptr() as u64;
        self.words[header::QUEUE_AT as usize] = start + used as u64 * 8;
        self.words[header::QUEUE_END as usize] = start + next.len() as u64 * 8;
    }

    /// The words in use in the buffer of the next delta.
    pub(crate) fn queued(&self) -> &[u64] {
        &self.queue.next[..self.used()]
    }

    fn used(&self) -> usize {
        // No buffer, no words: then both are 0.
        let start = if self.queue.next.is_empty() { 0 } else { self.queue.next.as_ptr() as u64 };
        ((self.words[header::QUEUE_AT as usize] - start) / 8) as usize
    }

    /// Makes room for so many more words in the buffer of the next delta.
    pub(crate) fn grow_queue(&mut self, count: usize) {
        let used = self.used();
        let len = (used + count).max(self.queue.next.len() * 2).max(START);
        self.queue.next.resize(len, 0);
        self.point_queue(used);
    }

    fn append(&mut self, header: u64, payload: &[u64]) {
        let used = self.used();
        let count = payload.len() + 1;
        if used + count > self.queue.next.len() {
            self.grow_queue(count);
        }
        self.queue.next[used] = header;
        self.queue.next[used + 1..used + count].copy_from_slice(payload);
        self.words[header::QUEUE_AT as usize] += count as u64 * 8;
    }

    /// Queues an event.
    pub(crate) fn schedule(&mut self, due: Option<Time>, event: Event) -> Result<(), Stop> {
        let Some(due) = due else { return Err(too_late()) };
        if Some(due) == self.next_delta() {
            self.queue.boxed.push(event);
            self.append(u64::from(BOXED), &[]);
        } else {
            let bucket = self.bucket(due);
            bucket.boxed.push(event);
            bucket.words.push(u64::from(BOXED));
        }
        Ok(())
    }

    /// Queues the end of a wait.
    pub(crate) fn schedule_wake(&mut self, due: Option<Time>, process: u32, number: u64) -> Result<(), Stop> {
        let Some(due) = due else { return Err(too_late()) };
        let event = [u64::from(WAKE) | 2 << 32, u64::from(process), number];
        if Some(due) == self.next_delta() {
            self.append(event[0], &event[1..]);
        } else {
            self.bucket(due).words.extend_from_slice(&event);
        }
        Ok(())
    }

    /// Queues a write of the whole of a static signal.
    pub(crate) fn schedule_whole(
        &mut self,
        due: Option<Time>,
        signal: SigId,
        content: &[u64],
    ) -> Result<(), Stop> {
        let Some(due) = due else { return Err(too_late()) };
        // The write of all of it has the number of the signal.
        let header = u64::from(signal.0) | (content.len() as u64) << 32;
        if Some(due) == self.next_delta() {
            self.append(header, content);
        } else {
            let bucket = self.bucket(due);
            bucket.words.push(header);
            bucket.words.extend_from_slice(content);
        }
        Ok(())
    }

    #[inline]
    pub(crate) fn next_delta(&self) -> Option<Time> {
        let delta = self.now.delta.checked_add(1)?;
        Some(Time { fs: self.now.fs, delta, epsilon: 0 })
    }

    fn bucket(&mut self, mut due: Time) -> &mut Bucket {
        if due.fs > self.now.fs {
            due.fs = due.fs.saturating_add(self.queue.lateness);
        }
        let Queue { later, buckets, free, .. } = &mut self.queue;
        // Mostly it is before all others: a clock in a test bench that ends some time.
        let at = match later.last() {
            Some((first, _)) if *first <= due => later.partition_point(|(time, _)| *time > due),
            _ => later.len(),
        };
        let bucket = match later.get(at) {
            Some((time, bucket)) if *time == due => *bucket,
            _ => {
                let bucket = free.pop().unwrap_or_else(|| {
                    buckets.push(Bucket::default());
                    buckets.len() as u32 - 1
                });
                later.insert(at, (due, bucket));
                bucket
            }
        };
        &mut buckets[bucket as usize]
    }

    /// The time of the first event.
    pub(crate) fn first_event(&self) -> Option<Time> {
        let later = self.first_later();
        if self.used() == 0 {
            return later;
        }
        match (self.next_delta(), later) {
            (Some(next), Some(later)) => Some(next.min(later)),
            (next, later) => next.or(later),
        }
    }

    /// The time of the first event that is not in the buffer of the next delta.
    #[inline]
    pub(crate) fn first_later(&self) -> Option<Time> {
        self.queue.later.last().map(|(time, _)| *time)
    }

    /// Whether there is an event in the buffer of the next delta.
    #[inline]
    pub(crate) fn has_queued(&self) -> bool {
        self.used() > 0
    }

    /// Goes to another time; what is due then.
    pub(crate) fn advance_to(&mut self, to: Time) -> Due {
        let early = self.first_later() == Some(to);
        let used = if Some(to) == self.next_delta() { self.change_buffers() } else { 0 };
        self.set_now(to);
        Due { early, used }
    }

    /// What is in the buffer of the next delta is due: how many words. The buffers change places.
    #[inline]
    pub(crate) fn change_buffers(&mut self) -> usize {
        let used = self.used();
        if used > 0 {
            // They stay as long as they are, so that nothing is cleared each time.
            let Queue { next, boxed, spare, .. } = &mut self.queue;
            std::mem::swap(&mut spare.words, next);
            if !boxed.is_empty() {
                std::mem::swap(&mut spare.boxed, boxed);
            }
            self.point_queue(0);
        }
        used
    }

    /// The bucket of the first events of the ordered queue, which are no longer in it.
    #[inline]
    pub(crate) fn pop_later(&mut self) -> Option<u32> {
        self.queue.later.pop().map(|(_, bucket)| bucket)
    }

    /// The events of a bucket were applied.
    #[inline]
    pub(crate) fn recycle(&mut self, number: u32) {
        self.queue.buckets[number as usize].words.clear();
        self.queue.free.push(number);
    }
}

fn too_late() -> Stop {
    Stop::Limit("an event is due later than 2^64-1 fs or after 2^32-1 steps".to_owned())
}

/// The limbs of a constant.
pub(crate) fn limbs_of(design: &ir::design::Design, id: ConstId) -> Box<[u64]> {
    let (ty, value) = &design.consts[id.0 as usize];
    let count = design.types.width(*ty).unwrap_or(0).div_ceil(64) as usize;
    let mut limbs = value.to_u64_digits();
    limbs.resize(count, 0);
    limbs.into()
}
