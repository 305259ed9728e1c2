//! Events take effect.

use crate::abi::header;
use crate::code::{BOXED, WAKE};
use crate::kernel::Kernel;
use crate::process::Status;
use crate::queue::{Due, Event};
use crate::store::root;
use reference::machine::Stop;

impl Kernel<'_> {
    /// Applies what is due, in the order in which it was issued: the ordered queue first.
    pub(crate) fn apply_due(&mut self, due: Due) -> Result<(), Stop> {
        if due.early {
            self.apply_later()?;
        }
        if due.used > 0 { self.apply_spare(0, due.used, due.boxed) } else { Ok(()) }
    }

    /// Applies events of the ordered queue, and takes timers, that are due now.
    pub(crate) fn apply_later(&mut self) -> Result<(), Stop> {
        if (self.now.delta, self.now.epsilon) == (0, 0) {
            self.take_timers();
        }
        let Some((number, mut bucket)) = self.pop_later() else { return Ok(()) };
        let applied = self.apply_all(&bucket.words, bucket.boxed.drain(..));
        self.recycle(number, bucket);
        applied
    }

    /// Applies events of the buffer that was that of the next delta: the words from `from` to `to`, and those beside it.
    pub(crate) fn apply_spare(&mut self, from: usize, to: usize, boxed: Vec<Event>) -> Result<(), Stop> {
        let words = self.take_spare();
        let applied = self.apply_all(&words[from..to], boxed.into_iter());
        self.return_spare(words);
        applied
    }

    /// Applies an event of the buffer that was that of the next delta, at this word, and says where the step loop goes on: if
    /// there are events beside the buffer, at its end.
    pub(crate) fn apply_uncommon(&mut self, from: usize) -> Result<(), Stop> {
        let start = self.words[header::SPARE_START as usize];
        let mut to = ((self.words[header::SPARE_USED as usize] - start) / 8) as usize;
        let boxed = self.take_boxed();
        let words = self.take_spare();
        if boxed.is_empty() {
            to = from + 1 + (words[from] >> 32) as usize;
        }
        let applied = self.apply_all(&words[from..to], boxed.into_iter());
        self.return_spare(words);
        self.words[header::SPARE_AT as usize] = start + to as u64 * 8;
        applied
    }

    fn apply_all(&mut self, mut words: &[u64], mut boxed: impl Iterator<Item = Event>) -> Result<(), Stop> {
        if self.is_writes_unknown() {
            self.learn_writes();
        }
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
                (_, [value]) if self.write_narrow(number, *value) => {}
                _ => self.apply(number, payload),
            }
        }
        Ok(())
    }

    fn apply_event(&mut self, event: Event) -> Result<(), Stop> {
        self.set_calm(false);
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
            match self.layout.rank.get(process as usize) {
                Some(rank) => self.make_due(*rank),
                None => drop(self.due_threads.insert(process)),
            }
        }
    }
}
