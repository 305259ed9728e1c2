//! Timers: waits that nothing but a delay ends.
//!
//! A process at such a [plain](crate::layout::Plain) wait can't wake by anything else, so that a timer always holds, and
//! each process has one at most. They are in the context block, the soonest last, where the step loop sets and takes them:
//! a clock that a process makes costs nothing more.

use crate::abi::header;
use crate::kernel::Kernel;
use crate::layout::timer;

impl Kernel<'_> {
    fn timer(&self, index: u64, word: u32) -> u64 {
        self.words[self.layout.timers as usize + index as usize * timer::WORDS as usize + word as usize]
    }

    /// Pending timers: when they are due (femtoseconds), and the rank of the process.
    pub(crate) fn timers(&self) -> impl Iterator<Item = (u64, u32)> {
        let count = self.words[header::TIMERS as usize];
        (0..count).map(|i| (self.timer(i, timer::FS), self.timer(i, timer::RANK) as u32))
    }

    /// Sets a timer.
    pub(crate) fn set_timer(&mut self, fs: u64, rank: u32) {
        let first = self.layout.timers as usize;
        let later = self.timers().take_while(|timer| timer.0 > fs).count();
        let count = self.words[header::TIMERS as usize] as usize;
        let words = timer::WORDS as usize;
        self.words.copy_within(first + later * words..first + count * words, first + (later + 1) * words);
        self.words[first + later * words + timer::FS as usize] = fs;
        self.words[first + later * words + timer::RANK as usize] = u64::from(rank);
        self.count_timers(count as u64 + 1);
    }

    /// Processes run whose timers are due now.
    pub(crate) fn take_timers(&mut self) {
        let mut count = self.words[header::TIMERS as usize];
        while count > 0 && self.timer(count - 1, timer::FS) == self.now.fs {
            count -= 1;
            self.make_due(self.timer(count, timer::RANK) as u32);
            self.statistics.events += 1;
        }
        self.count_timers(count);
    }

    fn count_timers(&mut self, count: u64) {
        self.words[header::TIMERS as usize] = count;
        let first = if count == 0 { u64::MAX } else { self.timer(count - 1, timer::FS) };
        self.words[header::TIMER_FS as usize] = first;
    }

    /// There are no timers.
    pub(crate) fn start_timers(&mut self) {
        self.count_timers(0);
    }
}
