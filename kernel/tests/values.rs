//! Values of the reference engine in the words of this one and back, and the table of objects.

mod common;

use common::{Random, designs, value};
use ir::design::ty::{Ty, TyId, TyTable};
use ir::strings::Str;
use kernel::convert::{from_value, to_value};
use kernel::layout::Class;
use kernel::objects::{self, Object, Objects, words_of};
use reference::value::{Ref, Root, Value};

/// The types of all designs of the tests, and some that none of them has.
fn for_types(mut f: impl FnMut(&mut Random, &TyTable, TyId)) {
    let mut random = Random::new(6);
    let (mut own, types) = table();
    for ty in &types {
        (0..50).for_each(|_| f(&mut random, &own, *ty));
    }
    own.int(9);
    for (_, design) in designs() {
        let types = design.values.iter().map(|v| v.ty).chain(design.signals.iter().map(|s| s.ty));
        let types: std::collections::BTreeSet<TyId> = types.collect();
        for ty in types.into_iter().filter(|ty| design.types.size(*ty) < 1 << 14) {
            (0..4).for_each(|_| f(&mut random, &design.types, ty));
        }
    }
}

fn table() -> (TyTable, Vec<TyId>) {
    let mut t = TyTable::new(Str(1), Str(2));
    let (i0, i8, i65) = (t.int(0), t.int(8), t.int(65));
    let string = t.intern(Ty::String);
    let reference = t.intern(Ty::Ref(i65));
    let mixed = t.intern(Ty::Struct([(Str(1), string), (Str(2), i65), (Str(3), reference)].into()));
    let array = t.intern(Ty::Array { element: mixed, len: 3 });
    let far = t.intern(Ty::Ref(array));
    let queue = t.intern(Ty::Queue { element: array, bound: 0 });
    let empties = t.intern(Ty::Queue { element: i0, bound: 0 });
    let others = [
        Ty::Time,
        Ty::Stream,
        Ty::Format,
        Ty::Token,
        Ty::Memory(array),
        Ty::Union([(Str(1), string, 0), (Str(2), far, 0)].into()),
        Ty::Assoc { element: queue, key: i8 },
        Ty::Assoc { element: reference, key: string },
        Ty::Assoc { element: i8, key: mixed },
    ];
    let mut all = vec![i0, i8, i65, string, reference, mixed, array, far, queue, empties];
    all.extend(others.map(|ty| t.intern(ty)));
    (t, all)
}

fn words(types: &TyTable, objects: &mut Objects, ty: TyId, value: &Value) -> Vec<u64> {
    let mut out = vec![u64::MAX; words_of(types, ty)];
    from_value(types, objects, ty, value, &mut out);
    out
}

#[test]
fn conversion_loses_nothing() {
    for_types(|random, types, ty| {
        let mut objects = Objects::new();
        let value = value(random, types, ty);
        let there = words(types, &mut objects, ty, &value);
        assert_eq!(to_value(types, &objects, ty, &there), value, "{:?}", types.kind(ty));
        // And the other way round, as far as handles may differ.
        let back = to_value(types, &objects, ty, &there);
        let again = words(types, &mut objects, ty, &back);
        assert!(objects.equal(types, ty, &there, &again));
    });
}

#[test]
fn equality_is_that_of_values() {
    for_types(|random, types, ty| {
        let mut objects = Objects::new();
        let (a, mut b) = (value(random, types, ty), value(random, types, ty));
        if random.below(3) == 0 {
            b = a.clone();
        }
        let (x, y) = (words(types, &mut objects, ty, &a), words(types, &mut objects, ty, &b));
        assert_eq!(objects.equal(types, ty, &x, &y), a == b, "{a:?} {b:?}");
    });
}

#[test]
fn zeros_and_defaults_are_those_of_values() {
    for_types(|_, types, ty| {
        if matches!(types.kind(ty), Ty::Memory(_)) {
            return;
        }
        let objects = Objects::new();
        let mut out = vec![u64::MAX; words_of(types, ty)];
        objects::zero(types, ty, &mut out);
        assert_eq!(to_value(types, &objects, ty, &out), reference::value::zero(types, ty));
        objects::default(types, ty, &mut out);
        assert_eq!(to_value(types, &objects, ty, &out), reference::value::default(types, ty));
    });
}

/// What is marked stays, with all that is in it, and its references are told of; all else goes.
#[test]
fn what_is_not_marked_is_freed() {
    for_types(|random, types, ty| {
        let mut objects = Objects::new();
        let kept = value(random, types, ty);
        let kept_words = words(types, &mut objects, ty, &kept);
        let size = objects.len();
        let lost = value(random, types, ty);
        let lost_words = words(types, &mut objects, ty, &lost);
        let mut signals = Vec::new();
        objects.begin_mark();
        objects.mark(types, ty, &kept_words, &mut |signal| signals.push(signal));
        objects.sweep();
        assert_eq!(objects.len(), size);
        assert_eq!(to_value(types, &objects, ty, &kept_words), kept);
        let mut expected = Vec::new();
        roots(&kept, &mut expected);
        signals.sort_unstable();
        expected.sort_unstable();
        assert_eq!(signals, expected);
        // Handles of what is gone do no harm, even when their places are used again.
        let again = words(types, &mut objects, ty, &kept);
        objects.begin_mark();
        objects.mark(types, ty, &lost_words, &mut |_| {});
        objects.mark(types, ty, &again, &mut |_| {});
        objects.sweep();
        assert_eq!(to_value(types, &objects, ty, &again), kept);
        assert_eq!(objects.len(), size);
    });
}

/// A dead slot may hold the handle of an object of another type, which is in use.
#[test]
fn marking_as_another_type_does_no_harm() {
    let mut random = Random::new(7);
    let (types, all) = table();
    let objects_only = all.iter().filter(|ty| Class::of(&types, **ty) == Class::Object);
    for (ty, other) in objects_only.clone().flat_map(|a| objects_only.clone().map(move |b| (*a, *b))) {
        for _ in 0..20 {
            let mut objects = Objects::new();
            let kept = value(&mut random, &types, ty);
            let kept_words = words(&types, &mut objects, ty, &kept);
            objects.begin_mark();
            objects.mark(&types, other, &kept_words, &mut |_| {});
            objects.mark(&types, ty, &kept_words, &mut |_| {});
            objects.sweep();
            assert_eq!(to_value(&types, &objects, ty, &kept_words), kept);
        }
    }
}

fn roots(value: &Value, out: &mut Vec<u32>) {
    match value {
        Value::Ref(reference) => {
            if let Root::Signal(signal) = reference.root {
                out.push(signal);
            }
        }
        Value::Parts(items) | Value::Queue(items) => items.iter().for_each(|v| roots(v, out)),
        Value::Assoc(map) => map.values().for_each(|v| roots(v, out)),
        _ => {}
    }
}

/// Reading and writing parts of aggregates that are not bit-like, as references with a way do.
#[test]
fn parts_are_reached_by_their_way() {
    for_types(|random, types, ty| {
        if words_of(types, ty) != 1 || !matches!(types.kind(ty), Ty::Array { .. } | Ty::Struct(_)) {
            return;
        }
        if types.width(ty).is_some() {
            return;
        }
        let mut objects = Objects::new();
        let mut whole = value(random, types, ty);
        let whole_words = words(types, &mut objects, ty, &whole);
        let path: Vec<u32> = (0..random.below(3)).map(|_| random.below(4) as u32).collect();
        let whole_ref = Ref { path: path.clone(), ..Ref::whole(Root::Signal(0), 0) };
        let marker = Value::Text(b"no such part".to_vec());
        let part = objects.read_part(types, ty, &whole_words, &path);
        // A way of the reference reads windows of bits; without width, it reads none.
        let expected = reference::stepper::read(&whole, &whole_ref, || marker.clone());
        let Some((part_ty, part)) = part else {
            assert_eq!(expected, marker);
            return;
        };
        let width = types.width(part_ty).unwrap_or(0);
        let reference = Ref { width, valid: (0, width), ..whole_ref };
        let found = to_value(types, &objects, part_ty, &part);
        assert_eq!(found, reference::stepper::read(&whole, &reference, || marker.clone()));
        let new = value(random, types, part_ty);
        let new_words = words(types, &mut objects, part_ty, &new);
        let changed = objects.with_part(types, ty, &whole_words, &path, &new_words).expect("there is one");
        let before = whole.clone();
        reference::stepper::write(&mut whole, &reference, new);
        assert_eq!(to_value(types, &objects, ty, &changed), whole);
        assert_eq!(to_value(types, &objects, ty, &whole_words), before, "objects do not change");
    });
}

#[test]
fn empty_objects_are_handle_zero() {
    let mut objects = Objects::new();
    assert_eq!(objects.insert(Object::Text(Vec::new())), 0);
    assert_eq!(objects.insert(Object::Path(Vec::new())), 0);
    assert_eq!(objects.insert(Object::Assoc(Default::default())), 0);
    assert!(objects.is_empty() && objects.made() == 0);
    let handle = objects.insert(Object::Text(b"a".to_vec()));
    assert_eq!(objects.text(handle), b"a");
    assert!(objects.made() > 0);
    objects.begin_mark();
    objects.sweep();
    assert_eq!((objects.text(handle), objects.get(handle)), (&b""[..], None));
}
