//! The queue of events.
//!
//! Events of the next delta are in a buffer that native code fills, too: `QUEUE_AT` and `QUEUE_END` in the header point
//! into it. All others are in an ordered queue of the same form of buffers. What has no such form is kept beside the
//! buffer, in order, with [`BOXED`](crate::code::BOXED) in its place.

use crate::abi::{header, results};
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
#[derive(Debug)]
pub(crate) struct Due {
    /// Whether the first bucket of the ordered queue is: issued before what is in the buffer.
    pub(crate) early: bool,
    /// What was in the buffer of the next delta.
    pub(crate) used: usize,
    pub(crate) boxed: Vec<Event>,
}

/// The queue.
#[derive(Default)]
pub(crate) struct Queue {
    /// The buffer of the next delta, all of it free for native code to write, and the other, which changes places with it
    /// when its time comes: the header of the context block says which is which.
    buffers: [Vec<u64>; 2],
    boxed: Vec<Event>,
    /// Results of processes that have not taken effect yet: room for all that there can be.
    pub(crate) given: Vec<u64>,
    /// What was where results were written at once, as long: a result is in one of them.
    before: Vec<u64>,
    /// When events are due and their bucket, the soonest last. Events are mostly issued for soon: few are moved.
    later: Vec<(Time, u32)>,
    buckets: Vec<Bucket>,
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
    /// Empties the buffers, and tells native code where they are.
    pub(crate) fn start_queue(&mut self) {
        for buffer in &mut self.queue.buffers {
            buffer.resize(START, 0);
        }
        let [next, spare] = &self.queue.buffers;
        let (next, spare) = (next.as_ptr_range(), spare.as_ptr_range());
        self.words[header::QUEUE_START as usize] = next.start as u64;
        self.words[header::QUEUE_AT as usize] = next.start as u64;
        self.words[header::QUEUE_END as usize] = next.end as u64;
        self.words[header::SPARE_START as usize] = spare.start as u64;
        self.words[header::SPARE_END as usize] = spare.end as u64;
        self.words[header::LATER_FS as usize] = u64::MAX;
        self.queue.given.resize(self.layout.given_words as usize, 0);
        let given = self.queue.given.as_ptr() as u64;
        self.words[header::GIVEN_START as usize] = given;
        self.words[header::GIVEN_AT as usize] = given;
        self.queue.before.resize(self.layout.given_words as usize, 0);
        let before = self.queue.before.as_ptr() as u64;
        self.words[header::BEFORE_START as usize] = before;
        self.words[header::BEFORE_AT as usize] = before;
        self.start_timers();
    }

    /// Takes results back that native code has written at once: they take effect before the network settles.
    #[inline]
    pub(crate) fn hold_results(&mut self) {
        if self.words[header::BEFORE_AT as usize] != self.words[header::BEFORE_START as usize] {
            self.take_back();
        }
    }

    fn take_back(&mut self) {
        let start = self.words[header::BEFORE_START as usize];
        let count = (self.words[header::BEFORE_AT as usize] - start) / 8;
        self.words[header::BEFORE_AT as usize] = start;
        self.words[header::RESULTS as usize] &= !results::AHEAD;
        let before = std::mem::take(&mut self.queue.before);
        let mut rest = &before[..count as usize];
        let mut written = Vec::new();
        while let [header, more @ ..] = rest {
            let (at, words) = (*header as u32, (*header >> 32) as usize);
            let (old, more) = more.split_at(words);
            rest = more;
            written.push((at, old, Limbs::from_slice(&self.words[at as usize..at as usize + words])));
        }
        // The last first: elements of a large one may share a word.
        for (at, old, _) in written.iter().rev() {
            self.words[*at as usize..*at as usize + old.len()].copy_from_slice(old);
        }
        for (at, _, new) in written {
            // It is a change when it takes effect.
            let changes = &mut self.words[header::CHANGES as usize];
            *changes = changes.wrapping_sub(1);
            let (first, signal) = self.layout.result_at(at);
            self.push_result(signal, at - first, new);
        }
        self.queue.before = before;
    }

    /// How many words of results there are that native code has given.
    pub(crate) fn given_words(&self) -> usize {
        ((self.words[header::GIVEN_AT as usize] - self.words[header::GIVEN_START as usize]) / 8) as usize
    }

    /// The results that native code has given, signal by signal.
    pub(crate) fn given(&self) -> impl Iterator<Item = (u32, &[u64])> {
        let mut rest = &self.queue.given[..self.given_words()];
        std::iter::from_fn(move || {
            let (header, more) = rest.split_first()?;
            let (value, more) = more.split_at((*header >> 32) as usize);
            rest = more;
            Some((*header as u32, value))
        })
    }

    /// Which buffer is that of the next delta.
    fn current(&self) -> usize {
        usize::from(self.words[header::QUEUE_START as usize] != self.queue.buffers[0].as_ptr() as u64)
    }

    /// The words in use in the buffer of the next delta.
    pub(crate) fn queued(&self) -> &[u64] {
        &self.queue.buffers[self.current()][..self.used()]
    }

    fn used(&self) -> usize {
        let start = self.words[header::QUEUE_START as usize];
        ((self.words[header::QUEUE_AT as usize] - start) / 8) as usize
    }

    /// Makes room for so many more words in the buffer of the next delta.
    pub(crate) fn grow_queue(&mut self, count: usize) {
        let (used, current) = (self.used(), self.current());
        let buffer = &mut self.queue.buffers[current];
        buffer.resize((used + count).max(buffer.len() * 2), 0);
        let place = buffer.as_ptr_range();
        self.words[header::QUEUE_START as usize] = place.start as u64;
        self.words[header::QUEUE_AT as usize] = place.start as u64 + used as u64 * 8;
        self.words[header::QUEUE_END as usize] = place.end as u64;
    }

    fn append(&mut self, header: u64, payload: &[u64]) {
        let used = self.used();
        let count = payload.len() + 1;
        if used + count > self.queue.buffers[self.current()].len() {
            self.grow_queue(count);
        }
        let current = self.current();
        let buffer = &mut self.queue.buffers[current];
        buffer[used] = header;
        buffer[used + 1..used + count].copy_from_slice(payload);
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
                let first = later.last().map_or(u64::MAX, |(time, _)| time.fs);
                self.words[header::LATER_FS as usize] = first;
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

    /// The time of the first event that is not in the buffer of the next delta, or of the first timer.
    pub(crate) fn first_later(&self) -> Option<Time> {
        let later = self.queue.later.last().map(|(time, _)| *time);
        let timer = match self.words[header::TIMER_FS as usize] {
            _ if self.words[header::TIMERS as usize] == 0 => None,
            fs => Some(Time { fs, ..Time::default() }),
        };
        match (later, timer) {
            (Some(later), Some(timer)) => Some(later.min(timer)),
            (later, timer) => later.or(timer),
        }
    }

    /// Goes to another time; what is due then.
    pub(crate) fn advance_to(&mut self, to: Time) -> Due {
        let early = self.first_later() == Some(to);
        let (mut used, mut boxed) = (0, Vec::new());
        if Some(to) == self.next_delta() {
            used = self.used();
            boxed = self.take_boxed();
            self.change_buffers();
        }
        self.set_now(to);
        Due { early, used, boxed }
    }

    /// The buffers change places; they stay as long as they are, so that nothing is cleared each time.
    fn change_buffers(&mut self) {
        let words = &mut self.words;
        words.swap(header::QUEUE_START as usize, header::SPARE_START as usize);
        words.swap(header::QUEUE_END as usize, header::SPARE_END as usize);
        words[header::QUEUE_AT as usize] = words[header::QUEUE_START as usize];
    }

    /// Events beside the buffer whose time has come.
    pub(crate) fn take_boxed(&mut self) -> Vec<Event> {
        std::mem::take(&mut self.queue.boxed)
    }

    /// Takes the buffer that is not that of the next delta; to be given back.
    pub(crate) fn take_spare(&mut self) -> Vec<u64> {
        let current = self.current();
        std::mem::take(&mut self.queue.buffers[1 - current])
    }

    /// Gives it back.
    pub(crate) fn return_spare(&mut self, words: Vec<u64>) {
        // One of the buffers is missing, and the other is that of the next delta.
        let current = self.current();
        self.queue.buffers[1 - current] = words;
    }

    /// Takes the bucket of what is due now out of the ordered queue; to be given back.
    pub(crate) fn pop_later(&mut self) -> Option<(u32, Bucket)> {
        let (_, number) = self.queue.later.pop_if(|(time, _)| *time == self.now)?;
        self.words[header::LATER_FS as usize] = self.queue.later.last().map_or(u64::MAX, |(time, _)| time.fs);
        Some((number, std::mem::take(&mut self.queue.buckets[number as usize])))
    }

    /// Gives a bucket back whose events were applied.
    pub(crate) fn recycle(&mut self, number: u32, mut bucket: Bucket) {
        bucket.words.clear();
        bucket.boxed.clear();
        self.queue.buckets[number as usize] = bucket;
        self.queue.free.push(number);
    }
}

pub(crate) fn too_late() -> Stop {
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
