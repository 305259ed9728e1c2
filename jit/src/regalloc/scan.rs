//! Linear scan: places for intervals, in the order of where they start.

use super::liveness::{Call, Interval, Intervals, Point, Range};
use super::{Allocation, Keep};
use crate::lir::V;
use crate::masm::{MacroAssembler, Place, Reg, RegSet, Registers};
use smallvec::SmallVec;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BinaryHeap, VecDeque};

/// Nobody's: destroyed by an operation.
const NOBODY: u32 = u32::MAX;

/// When a register is taken from now on, and by whom; ascending.
type Taken = VecDeque<(Range, u32)>;

struct Scan<'a> {
    intervals: &'a [Interval],
    registers: Registers,
    taken: Vec<Taken>,
    places: Vec<Option<Place>>,
    /// Variables that were given no register.
    spilled: Vec<u32>,
    hints: bool,
}

/// How much a register is worth to it: reads and writes by length.
fn density(interval: &Interval) -> f32 {
    let length: u32 = interval.ranges.iter().map(|r| r.end - r.start).sum();
    interval.cost as f32 / (length + 1) as f32
}

/// The calls within a range.
fn calls_within(calls: &[Call], range: Range) -> &[Call] {
    let from = calls.partition_point(|c| c.at < range.start);
    let to = calls.partition_point(|c| c.at < range.end);
    &calls[from..to.max(from)]
}

/// Positions of what is taken during a range.
fn conflicts(taken: &Taken, range: Range) -> std::ops::Range<usize> {
    let from = taken.partition_point(|(t, _)| t.end <= range.start);
    let mut to = from;
    while taken.get(to).is_some_and(|(t, _)| t.start < range.end) {
        to += 1;
    }
    from..to
}

fn is_free(taken: &Taken, interval: &Interval) -> bool {
    interval.ranges.iter().all(|range| {
        let from = taken.partition_point(|(t, _)| t.end <= range.start);
        taken.get(from).is_none_or(|(t, _)| t.start >= range.end)
    })
}

impl Scan<'_> {
    fn take(&mut self, v: u32, reg: Reg) {
        let taken = &mut self.taken[reg.0 as usize];
        for range in &self.intervals[v as usize].ranges {
            let at = taken.partition_point(|(t, _)| t.end <= range.start);
            taken.insert(at, (*range, v));
        }
        self.places[v as usize] = Some(Place::Reg(reg));
    }

    /// The registers that may hold the variable, best first. `crossing` is the cost of keeping it around calls.
    fn candidates(&self, interval: &Interval, crossing: u64) -> SmallVec<[Reg; 16]> {
        let Registers { caller_saved, callee_saved, .. } = self.registers;
        let mut out: SmallVec<[Reg; 16]> = SmallVec::new();
        if crossing == 0 {
            out.extend_from_slice(caller_saved);
            out.extend_from_slice(callee_saved);
        } else {
            out.extend_from_slice(callee_saved);
            // The last ones first: what calls return needs no move out of the way of what is kept around them.
            let worth = crossing < interval.cost;
            out.extend(caller_saved.iter().rev().copied().filter(|_| worth));
        }
        if self.hints {
            let friends = interval.friends.iter().filter_map(|f| match self.places[f.0 as usize] {
                Some(Place::Reg(r)) => Some(r),
                _ => None,
            });
            let hints: SmallVec<[Reg; 4]> =
                friends.chain(interval.wish).filter(|r| out.contains(r)).collect();
            for hint in hints.into_iter().rev() {
                out.retain(|r| *r != hint);
                out.insert(0, hint);
            }
        }
        out
    }

    fn place(&mut self, v: V, crossing: u64) {
        let interval = &self.intervals[v.0 as usize];
        let candidates = self.candidates(interval, crossing);
        if let Some(reg) = candidates.iter().find(|r| is_free(&self.taken[r.0 as usize], interval)) {
            return self.take(v.0, *reg);
        }
        // Whose holders are worth least, if less than this one?
        let mut best: Option<(f32, Reg, SmallVec<[u32; 8]>)> = None;
        for reg in candidates {
            let taken = &self.taken[reg.0 as usize];
            let mut holders: SmallVec<[u32; 8]> = SmallVec::new();
            for range in &interval.ranges {
                holders.extend(taken.range(conflicts(taken, *range)).map(|(_, owner)| *owner));
            }
            holders.sort_unstable();
            holders.dedup();
            if holders.contains(&NOBODY) {
                continue;
            }
            let worth: f32 = holders.iter().map(|h| density(&self.intervals[*h as usize])).sum();
            if best.as_ref().is_none_or(|(least, ..)| worth < *least) {
                best = Some((worth, reg, holders));
            }
        }
        match best {
            Some((worth, reg, holders)) if worth < density(interval) => {
                self.taken[reg.0 as usize].retain(|(_, owner)| !holders.contains(owner));
                for holder in holders {
                    self.places[holder as usize] = None;
                    self.spilled.push(holder);
                }
                self.take(v.0, reg);
            }
            _ => self.spilled.push(v.0),
        }
    }
}

/// Assigns places; with `hints`, such that moves are saved.
pub fn scan<M: MacroAssembler>(intervals: &Intervals, masm: &M, hints: bool) -> Allocation {
    let variables = &intervals.variables;
    let mut scan = Scan {
        intervals: variables,
        registers: masm.registers(),
        taken: vec![Taken::new(); 32],
        places: vec![None; variables.len()],
        spilled: Vec::new(),
        hints,
    };
    for (reg, at) in &intervals.clobbers {
        scan.taken[reg.0 as usize].push_back((Range { start: *at, end: at + 1 }, NOBODY));
    }
    let mut order: Vec<(Point, u32)> =
        variables.iter().zip(0..).filter_map(|(i, v)| Some((i.ranges.first()?.start, v))).collect();
    order.sort_unstable();
    let mut crossings = Vec::new();
    for (start, v) in order {
        for taken in &mut scan.taken {
            while taken.front().is_some_and(|(range, _)| range.end <= start) {
                taken.pop_front();
            }
        }
        let ranges = &variables[v as usize].ranges;
        let crossed = ranges.iter().flat_map(|r| calls_within(&intervals.calls, *r));
        let crossing = crossed.map(|c| 2 * u64::from(c.frequency)).sum();
        if crossing != 0 {
            crossings.push(v);
        }
        scan.place(V(v), crossing);
    }
    finish(scan, intervals, &crossings)
}

/// Gives out stack words: to spilled variables, and to those that are kept around calls.
fn finish(scan: Scan, intervals: &Intervals, crossings: &[u32]) -> Allocation {
    let Scan { registers, mut places, spilled, .. } = scan;
    let caller_saved = RegSet::of(registers.caller_saved);
    let kept = crossings.iter().filter_map(|v| match places[*v as usize] {
        Some(Place::Reg(reg)) if caller_saved.contains(reg) => Some((*v, Some(reg))),
        _ => None,
    });
    let mut wanted: Vec<(Range, u32, Option<Reg>)> = spilled
        .iter()
        .map(|v| (*v, None))
        .chain(kept)
        .filter_map(|(v, reg)| {
            let ranges = &intervals.variables[v as usize].ranges;
            Some((Range { start: ranges.first()?.start, end: ranges.last()?.end }, v, reg))
        })
        .collect();
    wanted.sort_unstable_by_key(|(range, v, _)| (range.start, *v));
    let mut keeps: BTreeMap<_, Keep> = BTreeMap::new();
    let mut busy: BinaryHeap<Reverse<(Point, u32)>> = BinaryHeap::new();
    let mut slots = 0;
    for (range, v, reg) in wanted {
        let slot = match busy.peek() {
            Some(Reverse((end, slot))) if *end <= range.start => {
                let slot = *slot;
                busy.pop();
                slot
            }
            _ => {
                slots += 1;
                slots - 1
            }
        };
        busy.push(Reverse((range.end, slot)));
        match reg {
            None => places[v as usize] = Some(Place::Slot(slot)),
            Some(reg) => {
                for range in &intervals.variables[v as usize].ranges {
                    for call in calls_within(&intervals.calls, *range) {
                        keeps.entry(call.place).or_default().push((reg, slot));
                    }
                }
            }
        }
    }
    Allocation { order: Vec::new(), places, keeps, slots }
}
