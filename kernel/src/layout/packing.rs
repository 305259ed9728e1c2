//! Which bits units of the network have in the set of those that are dirty.
//!
//! Units have theirs in the order in which they settle, one behind the other, but for this: what an instance is made of begins a word
//! where it is worth it, in each of its copies alike. Then the code of these words is the same but for numbers, and copies share it.

use ir::design::network::{Unit, UnitKind};
use ir::design::{Design, InstanceId};
use std::collections::HashMap;

/// Units whose bits are in one word.
pub(super) const WORD: usize = 64;

/// Instances of modules that have fewer of them are not put to their own words.
const COPIES: usize = 4;

/// An instance that needs words of its own has so many units one behind the other, at least.
const RUN: usize = 32;

/// Where units belong: the largest instance that is no larger than a word, and the smallest one around it that is.
type Home = (Option<InstanceId>, Option<InstanceId>);

/// The units in the order in which they settle, by position; nothing where a bit stands for none.
pub(super) fn positions(design: &Design) -> Vec<Option<u32>> {
    let homes = homes(design);
    let components = &design.network.components;
    let home = |component: usize| homes[components[component][0] as usize];
    let repeated = repeated(design);
    let is_repeated = |instance: Option<InstanceId>| instance.is_some_and(|i| repeated[i.index()]);
    // Units one behind the other that are of the same, as far as that matters.
    let run = |from: usize, same: &dyn Fn(Home) -> bool| {
        let mut count = 0;
        for at in (from..components.len()).take_while(|at| same(home(*at))) {
            count += components[at].len();
            if count >= WORD {
                break;
            }
        }
        count
    };
    let mut out: Vec<Option<u32>> = Vec::new();
    let mut last: Option<Home> = None;
    for (at, members) in components.iter().enumerate() {
        let (small, large) = home(at);
        let filled = out.len() % WORD;
        if filled > 0 && last != Some((small, large)) {
            let another = last.is_none_or(|last| last.1 != large);
            let begins = another && is_repeated(large) && run(at, &|home| home.1 == large) >= RUN;
            let over = is_repeated(small) && filled + run(at, &|home| home.0 == small) > WORD;
            if begins || over {
                out.resize(out.len().next_multiple_of(WORD), None);
            }
        }
        out.extend(members.iter().map(|unit| Some(*unit)));
        last = Some((small, large));
    }
    out
}

/// Where each unit belongs.
fn homes(design: &Design) -> Vec<Home> {
    let owner = |unit: &Unit| match unit.kind {
        UnitKind::Combinational(index) => Some(design.combinationals[index as usize].instance),
        UnitKind::Process(process) => Some(design.processes[process.index()].instance),
        _ => unit.targets.first().and_then(|signal| design.signals[signal.index()].instance),
    };
    let owners: Vec<Option<InstanceId>> = design.network.units.iter().map(owner).collect();
    let parent = |instance: usize| design.instances[instance].parent;
    let mut sizes = vec![0; design.instances.len()];
    owners.iter().flatten().for_each(|owner| sizes[owner.index()] += 1);
    // What is in an instance comes behind it.
    for instance in (0..sizes.len()).rev() {
        if let Some(parent) = parent(instance) {
            sizes[parent.index()] += sizes[instance];
        }
    }
    let mut homes: Vec<Home> = Vec::with_capacity(sizes.len());
    for (instance, size) in sizes.iter().enumerate() {
        let around = parent(instance).map_or((None, None), |parent| homes[parent.index()]);
        let this = Some(InstanceId(instance as u32));
        homes.push(match around {
            _ if *size > WORD => (None, this),
            (None, large) => (this, large),
            around => around,
        });
    }
    owners.iter().map(|owner| owner.map_or((None, None), |owner| homes[owner.index()])).collect()
}

/// By instance, whether there are several of its module.
fn repeated(design: &Design) -> Vec<bool> {
    let mut copies: HashMap<_, usize> = HashMap::new();
    design.instances.iter().for_each(|instance| *copies.entry(instance.op).or_default() += 1);
    design.instances.iter().map(|instance| copies[&instance.op] >= COPIES).collect()
}
