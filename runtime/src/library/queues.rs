//! Stochastic queues (IEEE 1800 20.16).

use super::{Args, Datum, Error, World, int};
use std::collections::{BTreeMap, VecDeque};

type Results = Result<Vec<Datum>, Error>;

/// The queues by their number.
pub(crate) type Queues = BTreeMap<i32, Queue>;

/// A queue of jobs.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub(crate) struct Queue {
    last_first: bool,
    limit: usize,
    /// Job, what is known of it, when it came.
    jobs: VecDeque<(i32, i32, u64)>,
    longest: usize,
    /// Jobs that came, and the times of the first and the last.
    arrived: u64,
    first: u64,
    last: u64,
    shortest_wait: Option<u64>,
    /// The waits of all that left.
    waited: u64,
    left: u64,
}

/// The status codes of table 20-11.
mod status {
    pub(super) const OK: i32 = 0;
    pub(super) const FULL: i32 = 1;
    pub(super) const UNDEFINED: i32 = 2;
    pub(super) const EMPTY: i32 = 3;
    pub(super) const BAD_TYPE: i32 = 4;
    pub(super) const BAD_LENGTH: i32 = 5;
    pub(super) const DUPLICATE: i32 = 6;
    pub(super) const MEMORY: i32 = 7;
}

fn arg(args: &Args<'_>, index: usize) -> i32 {
    args.int(index) as i32
}

/// `$q_initialize(id, type, length, status)`
pub(super) fn initialize(world: &mut World<'_>, args: &Args<'_>) -> Results {
    let (id, kind, length) = (arg(args, 0), arg(args, 1), arg(args, 2));
    let status = match (kind, usize::try_from(length)) {
        _ if world.state.queues.contains_key(&id) => status::DUPLICATE,
        (1 | 2, Ok(limit @ 1..)) => {
            if limit as u64 > super::MAX_ELEMENTS {
                status::MEMORY
            } else {
                let queue = Queue {
                    last_first: kind == 2,
                    limit,
                    jobs: VecDeque::new(),
                    longest: 0,
                    arrived: 0,
                    first: 0,
                    last: 0,
                    shortest_wait: None,
                    waited: 0,
                    left: 0,
                };
                world.state.queues.insert(id, queue);
                status::OK
            }
        }
        (1 | 2, _) => status::BAD_LENGTH,
        _ => status::BAD_TYPE,
    };
    Ok(vec![int(status)])
}

/// `$q_add(id, job, information, status)`
pub(super) fn add(world: &mut World<'_>, args: &Args<'_>) -> Results {
    let now = world.now;
    let status = match world.state.queues.get_mut(&arg(args, 0)) {
        None => status::UNDEFINED,
        Some(queue) if queue.jobs.len() == queue.limit => status::FULL,
        Some(queue) => {
            queue.jobs.push_back((arg(args, 1), arg(args, 2), now));
            queue.longest = queue.longest.max(queue.jobs.len());
            if queue.arrived == 0 {
                queue.first = now;
            }
            (queue.arrived, queue.last) = (queue.arrived + 1, now);
            status::OK
        }
    };
    Ok(vec![int(status)])
}

/// `$q_remove(id, job, information, status)`: job, information, status.
pub(super) fn remove(world: &mut World<'_>, args: &Args<'_>) -> Results {
    let now = world.now;
    let (job, information, status) = match world.state.queues.get_mut(&arg(args, 0)) {
        None => (0, 0, status::UNDEFINED),
        Some(queue) => {
            let next = if queue.last_first { queue.jobs.pop_back() } else { queue.jobs.pop_front() };
            match next {
                None => (0, 0, status::EMPTY),
                Some((job, information, came)) => {
                    let wait = now - came;
                    queue.shortest_wait = Some(queue.shortest_wait.map_or(wait, |w| w.min(wait)));
                    (queue.waited, queue.left) = (queue.waited.saturating_add(wait), queue.left + 1);
                    (job, information, status::OK)
                }
            }
        }
    };
    Ok(vec![int(job), int(information), int(status)])
}

/// `$q_full(id, status)`: 1 if it is full, and the status.
pub(super) fn full(world: &mut World<'_>, args: &Args<'_>) -> Results {
    Ok(match world.state.queues.get(&arg(args, 0)) {
        None => vec![int(0), int(status::UNDEFINED)],
        Some(queue) => vec![int(i32::from(queue.jobs.len() == queue.limit)), int(status::OK)],
    })
}

/// `$q_exam(id, code, value, status)`: number, code, fs in the unit of time; value and status.
pub(super) fn examine(world: &mut World<'_>, args: &Args<'_>) -> Results {
    let now = world.now;
    let Some(queue) = world.state.queues.get(&arg(args, 0)) else {
        return Ok(vec![int(0), int(status::UNDEFINED)]);
    };
    let unit = args.word(2).max(1);
    let value = match args.int(1) {
        1 => queue.jobs.len() as u64,
        2 => (queue.last - queue.first) / queue.arrived.saturating_sub(1).max(1) / unit,
        3 => queue.longest as u64,
        4 => queue.shortest_wait.unwrap_or(0) / unit,
        5 => queue.jobs.iter().map(|job| now - job.2).max().unwrap_or(0) / unit,
        6 => queue.waited / queue.left.max(1) / unit,
        _ => return Ok(vec![int(0), int(status::BAD_TYPE)]),
    };
    Ok(vec![int(i64::try_from(value).unwrap_or(i64::MAX)), int(status::OK)])
}
