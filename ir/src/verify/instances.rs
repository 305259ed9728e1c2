//! No module contains itself.

use super::Verifier;
use super::place::Places;
use super::symbols::Symbols;
use crate::attrs::AttrKind;
use crate::module::OpId;
use crate::ops::OpKind;
use hashbrown::HashMap;

/// How many modules of a cycle a message spells out.
const SHOWN: usize = 16;

/// Reports every instance that closes a cycle, with the path.
pub(super) fn check(v: &mut Verifier<'_>, symbols: &Symbols, places: &Places) {
    let mut instances: HashMap<OpId, Vec<(OpId, OpId)>> = HashMap::new();
    let mut module = None;
    for &op in places.preorder() {
        match v.ir.kind(op) {
            OpKind::HwModule | OpKind::MooreModule => module = Some(op),
            OpKind::HwInstance | OpKind::MooreInstance => {
                let Some(AttrKind::Symbol(path)) = v.attr_of(op, "moduleName") else { continue };
                let target = path.first().and_then(|&name| symbols.find(places, op, name));
                if let (Some(module), Some(target)) = (module.filter(|&m| places.is_inside(op, m)), target) {
                    instances.entry(module).or_default().push((op, target));
                }
            }
            _ => {}
        }
    }
    let none = Vec::new();
    // Modules that have been walked, or (true) are on the path of the walk.
    let mut seen: HashMap<OpId, bool> = HashMap::new();
    let modules = places
        .preorder()
        .iter()
        .copied()
        .filter(|&op| matches!(v.ir.kind(op), OpKind::HwModule | OpKind::MooreModule));
    for start in modules.collect::<Vec<_>>() {
        if seen.contains_key(&start) {
            continue;
        }
        seen.insert(start, true);
        let mut path = vec![(start, 0)];
        while let Some((module, next)) = path.last_mut() {
            let Some(&(instance, target)) = instances.get(module).unwrap_or(&none).get(*next) else {
                seen.insert(*module, false);
                path.pop();
                continue;
            };
            *next += 1;
            match seen.get(&target) {
                None => {
                    seen.insert(target, true);
                    path.push((target, 0));
                }
                Some(false) => {}
                Some(true) => {
                    let from = path.iter().position(|&(module, _)| module == target).unwrap_or(0);
                    let cycle: Vec<OpId> =
                        path[from..].iter().map(|&(module, _)| module).chain([target]).collect();
                    report(v, instance, &cycle);
                }
            }
        }
    }
}

fn report(v: &mut Verifier<'_>, instance: OpId, cycle: &[OpId]) {
    let name = |module: &OpId| match v.attr_of(*module, "sym_name") {
        Some(AttrKind::String { value, .. }) => format!("@{}", v.ir.text(*value)),
        _ => "a module".to_owned(),
    };
    let text = if cycle.len() <= SHOWN {
        cycle.iter().map(name).collect::<Vec<_>>().join(" → ")
    } else {
        let (first, last) = (&cycle[..SHOWN / 2], &cycle[cycle.len() - SHOWN / 2..]);
        let join = |part: &[OpId]| part.iter().map(name).collect::<Vec<_>>().join(" → ");
        format!("{} → … → {}", join(first), join(last))
    };
    spec::rule!("machine.elab.instance");
    v.error_at(instance, format!("makes a module contain itself: {text}"));
}
