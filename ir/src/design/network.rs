//! The dependence graph of the network, and the order in which it settles.
//!
//! A unit is what is evaluated as a whole: the connections of one signal, an `llhd.combinational`, a combinational
//! process, a clock gate or divider. Unit B depends on unit A if A writes a signal that B reads. Units are grouped into
//! strongly connected components, and these are put in topological order; of several that are ready the one with the
//! smallest id comes first, and inside a component the members are in ascending id. Both engines settle in this order.

use super::{DriveId, ProcId, SigId};
use std::cmp::Reverse;
use std::collections::BinaryHeap;

/// What a unit is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum UnitKind {
    /// The connections of one signal (of several, if one of them selects its target at run time), in id order.
    Connections(Vec<DriveId>),
    /// A combinational by position in [`super::Design::combinationals`].
    Combinational(u32),
    /// A combinational process.
    Process(ProcId),
    /// A clock gate or divider by position in [`super::Design::sinks`].
    Clock(u32),
}

/// A unit of settling.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Unit {
    /// What it is.
    pub kind: UnitKind,
    /// Its place in the order of elaboration.
    pub id: u32,
    /// The signals that it reads, ascending.
    pub sources: Vec<SigId>,
    /// The signals that it writes, ascending.
    pub targets: Vec<SigId>,
}

/// The network.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Network {
    /// The units by ascending id.
    pub units: Vec<Unit>,
    /// The components in the order in which they settle, each a list of positions in `units`, ascending.
    pub components: Vec<Vec<u32>>,
    /// Whether the members of each component depend on each other (or one on itself).
    pub cyclic: Vec<bool>,
    /// The component of each unit.
    pub component_of: Vec<u32>,
    /// For each signal, the units that read it.
    pub readers: Vec<Vec<u32>>,
}

impl Network {
    /// Orders `units` over `signals` signals.
    pub fn new(mut units: Vec<Unit>, signals: usize) -> Network {
        units.sort_by_key(|u| u.id);
        let mut readers = vec![Vec::new(); signals];
        for (i, unit) in units.iter().enumerate() {
            for signal in &unit.sources {
                readers[signal.index()].push(i as u32);
            }
        }
        let successors: Vec<Vec<u32>> = units
            .iter()
            .map(|unit| {
                let mut out: Vec<u32> =
                    unit.targets.iter().flat_map(|s| readers[s.index()].iter().copied()).collect();
                out.sort_unstable();
                out.dedup();
                out
            })
            .collect();
        let found = components(&successors);
        let count = found.iter().map(|c| c + 1).max().unwrap_or(0) as usize;
        let mut members = vec![Vec::new(); count];
        for (unit, component) in found.iter().enumerate() {
            members[*component as usize].push(unit as u32);
        }
        let order = order(&successors, &found, &members);
        let mut component_of = vec![0; units.len()];
        let mut ordered = Vec::with_capacity(count);
        let mut cyclic = Vec::with_capacity(count);
        for component in order {
            let list = std::mem::take(&mut members[component as usize]);
            for unit in &list {
                component_of[*unit as usize] = ordered.len() as u32;
            }
            cyclic.push(list.len() > 1 || successors[list[0] as usize].contains(&list[0]));
            ordered.push(list);
        }
        Network { units, components: ordered, cyclic, component_of, readers }
    }
}

/// Kahn's algorithm over the components, smallest member first.
fn order(successors: &[Vec<u32>], component: &[u32], members: &[Vec<u32>]) -> Vec<u32> {
    let mut before = vec![0u32; members.len()];
    let mut edges = vec![Vec::new(); members.len()];
    for (unit, next) in successors.iter().enumerate() {
        let from = component[unit];
        for to in next.iter().map(|n| component[*n as usize]).filter(|to| *to != from) {
            edges[from as usize].push(to);
        }
    }
    for list in &mut edges {
        list.sort_unstable();
        list.dedup();
        for to in list {
            before[*to as usize] += 1;
        }
    }
    let ready = |c: u32| Reverse((members[c as usize][0], c));
    let mut heap: BinaryHeap<_> =
        (0..members.len() as u32).filter(|c| before[*c as usize] == 0).map(ready).collect();
    let mut out = Vec::with_capacity(members.len());
    while let Some(Reverse((_, c))) = heap.pop() {
        out.push(c);
        for to in &edges[c as usize] {
            before[*to as usize] -= 1;
            if before[*to as usize] == 0 {
                heap.push(ready(*to));
            }
        }
    }
    out
}

/// Tarjan's algorithm with an explicit stack: the strongly connected component of each vertex.
pub fn components(successors: &[Vec<u32>]) -> Vec<u32> {
    const UNSEEN: u32 = u32::MAX;
    let n = successors.len();
    let (mut index, mut low) = (vec![UNSEEN; n], vec![0u32; n]);
    let mut component = vec![UNSEEN; n];
    let (mut stack, mut calls) = (Vec::new(), Vec::new());
    let (mut next_index, mut next_component) = (0, 0);
    for root in 0..n as u32 {
        if index[root as usize] != UNSEEN {
            continue;
        }
        calls.push((root, 0usize));
        while let Some(&mut (v, ref mut edge)) = calls.last_mut() {
            if *edge == 0 {
                index[v as usize] = next_index;
                low[v as usize] = next_index;
                next_index += 1;
                stack.push(v);
            }
            if let Some(&w) = successors[v as usize].get(*edge) {
                *edge += 1;
                if index[w as usize] == UNSEEN {
                    calls.push((w, 0));
                } else if component[w as usize] == UNSEEN {
                    low[v as usize] = low[v as usize].min(index[w as usize]);
                }
                continue;
            }
            calls.pop();
            if let Some(&(parent, _)) = calls.last() {
                low[parent as usize] = low[parent as usize].min(low[v as usize]);
            }
            if low[v as usize] == index[v as usize] {
                while let Some(w) = stack.pop() {
                    component[w as usize] = next_component;
                    if w == v {
                        break;
                    }
                }
                next_component += 1;
            }
        }
    }
    component
}

#[cfg(test)]
mod tests {
    use super::*;

    fn unit(id: u32, sources: &[u32], targets: &[u32]) -> Unit {
        let signals = |list: &[u32]| list.iter().map(|s| SigId(*s)).collect();
        Unit { kind: UnitKind::Combinational(id), id, sources: signals(sources), targets: signals(targets) }
    }

    #[test]
    fn a_chain_settles_from_its_source_whatever_the_ids() {
        let network = Network::new(vec![unit(0, &[2], &[3]), unit(1, &[1], &[2]), unit(2, &[0], &[1])], 4);
        assert_eq!(network.components, [[2], [1], [0]]);
        assert_eq!(network.cyclic, [false; 3]);
    }

    #[test]
    fn independent_units_settle_by_id() {
        let network = Network::new(vec![unit(7, &[0], &[1]), unit(3, &[0], &[2]), unit(5, &[0], &[3])], 4);
        let ids: Vec<u32> = network.components.iter().map(|c| network.units[c[0] as usize].id).collect();
        assert_eq!(ids, [3, 5, 7]);
    }

    #[test]
    fn a_loop_is_one_component_in_id_order() {
        let network = Network::new(
            vec![unit(0, &[1], &[0]), unit(1, &[2], &[3]), unit(2, &[0], &[1, 2]), unit(3, &[9], &[9])],
            10,
        );
        assert_eq!(network.components, [vec![0, 2], vec![1], vec![3]]);
        assert_eq!(network.cyclic, [true, false, true]);
    }
}
