//! Pure operations: the engine's over words against the reference's over values, with operands at random.

mod common;

use common::{Random, designs, empty_design, value};
use ir::design::Design;
use ir::design::body::{Arg, Imm, Inst};
use ir::design::ty::{Ty, TyId, TyTable};
use ir::module::OpId;
use ir::ops::{OpInfo, OpKind as K};
use ir::strings::Str;
use kernel::convert::{from_value, to_value};
use kernel::objects::{Objects, words_of};
use kernel::ops;
use reference::value::Value;
use runtime::plusargs::Plusargs;
use std::collections::BTreeMap;

/// What no result may keep.
const GARBAGE: u64 = 0xDEAD_BEEF_DEAD_BEEF;

/// The results of both engines for the same operands.
fn both(design: &Design, plusargs: &Plusargs, inst: &Inst, args: &[Value]) -> (Vec<Value>, Vec<Value>) {
    let cx = reference::pure::Context { design, plusargs };
    let expected = reference::pure::evaluate(cx, inst, &args.iter().collect::<Vec<_>>());
    let expected = match expected {
        Value::Parts(parts) if inst.result_types.len() != 1 => parts,
        value => vec![value],
    };

    let types = &design.types;
    let mut objects = Objects::new();
    let mut words = Vec::new();
    for (ty, arg) in inst.arg_types.iter().zip(args) {
        let at = words.len();
        words.resize(at + words_of(types, *ty), 0);
        from_value(types, &mut objects, *ty, arg, &mut words[at..]);
    }
    let sizes = inst.result_types.iter().map(|ty| words_of(types, *ty));
    let mut out = vec![GARBAGE; sizes.clone().sum()];
    let mut cx = ops::Context { design, objects: &mut objects, plusargs };
    ops::evaluate(&mut cx, inst, &words, &mut out);
    let mut at = 0;
    let mut found = Vec::new();
    for (ty, size) in inst.result_types.iter().zip(sizes) {
        let words = &out[at..at + size];
        at += size;
        if let Some(width) = types.width(*ty) {
            let mut trimmed = words.to_vec();
            kernel::words::trim(&mut trimmed, width);
            assert_eq!(words, trimmed, "{} leaves bits above the width", inst.kind.name());
        }
        found.push(to_value(types, &objects, *ty, words));
    }
    (expected, found)
}

fn check(design: &Design, plusargs: &Plusargs, inst: &Inst, args: &[Value]) {
    let (expected, found) = both(design, plusargs, inst, args);
    let types: Vec<_> = inst.arg_types.iter().map(|ty| design.types.kind(*ty)).collect();
    assert_eq!(expected, found, "{} {:?} of {args:?}: {types:?}", inst.kind.name(), inst.imm);
}

/// The engine evaluates what the reference evaluates; but for operations that are refused, and one that elaboration
/// turns into state, which the reference counts by their names.
#[test]
fn the_same_operations_are_evaluated() {
    let others = [
        "arith.convertf",
        "arith.flush_denormals",
        "arith.scaling_extf",
        "arith.scaling_truncf",
        "ltl.sampled",
        "sim.fmt.dyn_string",
    ];
    for info in ir::ops::all() {
        let expected = reference::pure::is_evaluated(info.kind) && !others.contains(&info.name);
        assert_eq!(ops::is_evaluated(info.kind), expected, "{}", info.name);
    }
}

#[test]
fn every_operation_of_the_designs() {
    let mut random = Random::new(1);
    let plusargs = Plusargs::new(["+N=17", "+hex=fx", "+name=abc", "+pi=3.25", "+x"]);
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for (path, design) in designs() {
        let bodies = design.bodies.iter().flat_map(|b| &b.blocks).flat_map(|b| &b.insts);
        for inst in design.nodes.iter().chain(bodies) {
            let size: u64 = inst.arg_types.iter().map(|ty| design.types.size(*ty)).sum();
            if !ops::is_evaluated(inst.kind) || size > 1 << 16 {
                continue;
            }
            for _ in 0..if size > 1 << 10 { 4 } else { 24 } {
                let args: Vec<Value> =
                    inst.arg_types.iter().map(|ty| value(&mut random, &design.types, *ty)).collect();
                let result = std::panic::catch_unwind(|| check(&design, &plusargs, inst, &args));
                assert!(result.is_ok(), "in {}", path.display());
                *counts.entry(inst.kind.name()).or_default() += 1;
            }
        }
    }
    let missing = |info: &&OpInfo| ops::is_evaluated(info.kind) && !counts.contains_key(info.name);
    let missing: Vec<&str> = ir::ops::all().iter().filter(missing).map(|info| info.name).collect();
    // Its uses are lowered with the properties that hold them.
    assert_eq!(missing, ["ltl.boolean_constant"]);
}

const WIDTHS: [u32; 11] = [0, 1, 7, 8, 63, 64, 65, 127, 128, 129, 4096];

fn inst(kind: K, arg_types: &[TyId], result_types: &[TyId], imm: Imm) -> Inst {
    Inst {
        kind,
        args: vec![Arg::Slot(0); arg_types.len()].into(),
        arg_types: arg_types.into(),
        result: 0,
        result_types: result_types.into(),
        imm,
        op: OpId(0),
    }
}

#[test]
fn integers_of_all_widths() {
    let mut random = Random::new(2);
    let mut design = empty_design();
    let plusargs = Plusargs::default();
    let i1 = design.types.int(1);
    for width in WIDTHS {
        let ty = design.types.int(width);
        let mut insts = Vec::new();
        for kind in [
            K::CombAdd,
            K::CombSub,
            K::CombMul,
            K::CombDivu,
            K::CombDivs,
            K::CombModu,
            K::CombMods,
            K::CombAnd,
            K::CombOr,
            K::CombXor,
            K::CombShl,
            K::CombShru,
            K::CombShrs,
            K::ArithAddi,
            K::ArithSubi,
            K::ArithMuli,
            K::ArithAndi,
            K::ArithOri,
            K::ArithXori,
            K::ArithShli,
            K::ArithShrui,
            K::ArithShrsi,
            K::ArithDivui,
            K::ArithDivsi,
            K::ArithRemui,
            K::ArithRemsi,
            K::ArithCeildivui,
            K::ArithCeildivsi,
            K::ArithFloordivsi,
            K::ArithMaxsi,
            K::ArithMaxui,
            K::ArithMinsi,
            K::ArithMinui,
            K::MathIpowi,
            K::LlvmAdd,
            K::LlvmSub,
            K::LlvmMul,
            K::LlvmUdiv,
            K::LlvmSdiv,
            K::LlvmUrem,
            K::LlvmSrem,
            K::LlvmAnd,
            K::LlvmOr,
            K::LlvmXor,
            K::LlvmShl,
            K::LlvmLshr,
            K::LlvmAshr,
        ] {
            insts.push(inst(kind, &[ty, ty], &[ty], Imm::None));
        }
        for kind in [K::CombAdd, K::CombMul, K::CombAnd, K::CombOr, K::CombXor] {
            insts.push(inst(kind, &[ty], &[ty], Imm::None));
            insts.push(inst(kind, &[ty, ty, ty, ty], &[ty], Imm::None));
        }
        for kind in [K::CombIcmp, K::ArithCmpi, K::LlvmIcmp] {
            let predicates = if kind == K::CombIcmp { 14 } else { 10 };
            insts.extend((0..predicates).map(|p| inst(kind, &[ty, ty], &[i1], Imm::Predicate(p))));
        }
        for kind in [K::MathAbsi, K::MathCtlz, K::MathCttz, K::MathCtpop, K::LlvmIntrCtpop, K::CombReverse] {
            insts.push(inst(kind, &[ty], &[ty], Imm::None));
        }
        for kind in [K::ArithMuluiExtended, K::ArithMulsiExtended] {
            insts.push(inst(kind, &[ty, ty], &[ty, ty], Imm::None));
        }
        for kind in [K::ArithAdduiExtended, K::ArithSubuiExtended] {
            insts.push(inst(kind, &[ty, ty], &[ty, i1], Imm::None));
        }
        insts.push(inst(K::CombParity, &[ty], &[i1], Imm::None));
        insts.push(inst(K::CombMux, &[i1, ty, ty], &[ty], Imm::None));
        for other in WIDTHS {
            let to = design.types.int(other);
            let both = design.types.int(width + other);
            let twice = design.types.int(2 * width);
            insts.push(inst(K::CombConcat, &[ty, to], &[both], Imm::None));
            insts.push(inst(K::CombReplicate, &[ty], &[twice], Imm::None));
            for kind in [
                K::ArithExtsi,
                K::ArithExtui,
                K::ArithTrunci,
                K::ArithIndexCast,
                K::ArithIndexCastui,
                K::LlvmZext,
                K::LlvmTrunc,
                K::LlvmSext,
            ] {
                insts.push(inst(kind, &[ty], &[to], Imm::None));
            }
            if other <= width {
                for low in [0, 1, (width - other) / 2, width - other] {
                    insts.push(inst(K::CombExtract, &[ty], &[to], Imm::Number(u64::from(low))));
                }
            }
        }
        for inst in &insts {
            for _ in 0..if width > 1000 { 6 } else { 40 } {
                let args: Vec<Value> =
                    inst.arg_types.iter().map(|ty| value(&mut random, &design.types, *ty)).collect();
                check(&design, &plusargs, inst, &args);
            }
        }
    }
}

/// Conversions between integers and floats, whose rounding depends on bits far apart.
#[test]
fn floats_and_integers() {
    let mut random = Random::new(3);
    let mut design = empty_design();
    let plusargs = Plusargs::default();
    let floats = [32, 64].map(|width| design.types.intern(Ty::Float(width)));
    let i1 = design.types.int(1);
    let mut insts = Vec::new();
    for width in WIDTHS.into_iter().skip(1) {
        let int = design.types.int(width);
        for float in floats {
            for kind in [K::ArithSitofp, K::ArithUitofp, K::LlvmSitofp, K::LlvmUitofp] {
                insts.push(inst(kind, &[int], &[float], Imm::None));
            }
            for kind in [K::ArithFptosi, K::ArithFptoui, K::LlvmFptosi, K::LlvmFptoui] {
                insts.push(inst(kind, &[float], &[int], Imm::None));
            }
            insts.push(inst(K::MathFpowi, &[float, int], &[float], Imm::None));
        }
    }
    for float in floats {
        for predicate in 0..16 {
            insts.push(inst(K::ArithCmpf, &[float, float], &[i1], Imm::Predicate(predicate)));
            insts.push(inst(K::LlvmFcmp, &[float, float], &[i1], Imm::Predicate(predicate)));
        }
        for kind in [K::ArithAddf, K::ArithRemf, K::ArithMaximumf, K::ArithMinnumf, K::MathCopysign] {
            insts.push(inst(kind, &[float, float], &[float], Imm::None));
        }
        insts.push(inst(K::MathFma, &[float; 3], &[float], Imm::None));
    }
    for mode in 0..5 {
        insts.push(inst(K::ArithTruncf, &floats[1..], &floats[..1], Imm::Number(mode)));
    }
    for inst in &insts {
        for _ in 0..200 {
            let args: Vec<Value> =
                inst.arg_types.iter().map(|ty| value(&mut random, &design.types, *ty)).collect();
            check(&design, &plusargs, inst, &args);
        }
    }
}

/// Aggregates, queues, maps and references of many element types, bit-like and not.
#[test]
fn containers_of_all_types() {
    let mut random = Random::new(4);
    let mut design = empty_design();
    let plusargs = Plusargs::default();
    let elements = element_types(&mut design);
    let t = &mut design.types;
    let (i1, i2, i32, i64, string) = (t.int(1), t.int(2), t.int(32), t.int(64), t.intern(Ty::String));
    let mut insts = Vec::new();
    for &element in &elements {
        let array = |t: &mut TyTable, len| t.intern(Ty::Array { element, len });
        for (len, index) in [(1, t.int(0)), (3, i2), (4, i2), (5, t.int(3)), (70, t.int(7)), (5, t.int(70))] {
            let ty = array(t, len);
            insts.push(inst(K::HwArrayGet, &[ty, index], &[element], Imm::None));
            insts.push(inst(K::HwArrayInject, &[ty, index, element], &[ty], Imm::None));
            let to = array(t, 1.max(len / 2));
            insts.push(inst(K::HwArraySlice, &[ty, index], &[to], Imm::None));
            let [of, element, to] = [ty, element, to].map(|ty| t.intern(Ty::Ref(ty)));
            insts.push(inst(K::LlhdSigArrayGet, &[of, index], &[element], Imm::None));
            insts.push(inst(K::LlhdSigArraySlice, &[of, index], &[to], Imm::None));
        }
        let (two, three, five) = (array(t, 2), array(t, 3), array(t, 5));
        insts.push(inst(K::HwArrayCreate, &[element; 3], &[three], Imm::None));
        insts.push(inst(K::HwArrayConcat, &[two, three], &[five], Imm::None));
        insts.push(inst(K::CombMux, &[i1, three, three], &[three], Imm::None));
        for &other in &elements {
            let ty = t.intern(Ty::Struct([(Str(1), element), (Str(2), other), (Str(3), i2)].into()));
            insts.push(inst(K::HwStructCreate, &[element, other, i2], &[ty], Imm::None));
            insts.push(inst(K::HwStructExplode, &[ty], &[element, other, i2], Imm::None));
            for (index, field) in [element, other].into_iter().enumerate() {
                let imm = Imm::Field(index as u32);
                insts.push(inst(K::HwStructExtract, &[ty], &[field], imm.clone()));
                insts.push(inst(K::HwStructInject, &[ty, field], &[ty], imm.clone()));
                let (of, to) = (t.intern(Ty::Ref(ty)), t.intern(Ty::Ref(field)));
                insts.push(inst(K::LlhdSigStructExtract, &[of], &[to], imm));
            }
            let union = t.intern(Ty::Union([(Str(1), element, 0), (Str(2), other, 2)].into()));
            insts.push(inst(K::HwUnionCreate, &[other], &[union], Imm::Field(1)));
            insts.push(inst(K::HwUnionExtract, &[union], &[other], Imm::Field(1)));
        }
        for bound in [0, 3] {
            let queue = t.intern(Ty::Queue { element, bound });
            let unbound = t.intern(Ty::Queue { element, bound: 0 });
            for kind in [K::SimQueuePushBack, K::SimQueuePushFront] {
                insts.push(inst(kind, &[queue, element], &[queue], Imm::None));
            }
            for kind in [K::SimQueuePopBack, K::SimQueuePopFront] {
                insts.push(inst(kind, &[queue], &[queue, element], Imm::None));
            }
            for kind in [K::SimQueueInsert, K::SimQueueSet] {
                insts.push(inst(kind, &[queue, i32, element], &[queue], Imm::None));
            }
            insts.push(inst(K::SimQueueGet, &[queue, i64], &[element], Imm::None));
            insts.push(inst(K::SimQueueDelete, &[queue, i32], &[queue], Imm::None));
            insts.push(inst(K::SimQueueSlice, &[queue, i32, i32], &[queue], Imm::None));
            insts.push(inst(K::SimQueueConcat, &[queue, unbound, queue], &[queue], Imm::None));
            insts.push(inst(K::SimQueueResize, &[unbound], &[queue], Imm::None));
            insts.push(inst(K::SimQueueFromArray, &[five], &[queue], Imm::None));
            insts.push(inst(K::SimQueueSize, &[queue], &[i32], Imm::None));
            insts.push(inst(K::SimQueueEmpty, &[], &[queue], Imm::None));
            for predicate in 0..2 {
                insts.push(inst(K::SimQueueCmp, &[queue, queue], &[i1], Imm::Predicate(predicate)));
            }
        }
        for (key, value) in [(element, string), (i32, element)] {
            let map = t.intern(Ty::Assoc { element: value, key });
            insts.push(inst(K::SimAssocArrayGet, &[map, key], &[value], Imm::None));
            insts.push(inst(K::SimAssocArraySet, &[map, key, value], &[map], Imm::None));
            insts.push(inst(K::SimAssocArrayDelete, &[map, key], &[map], Imm::None));
            insts.push(inst(K::SimAssocArrayExists, &[map, key], &[i32], Imm::None));
            insts.push(inst(K::SimAssocArraySize, &[map], &[i32], Imm::None));
            insts.push(inst(K::SimAssocArrayEmpty, &[], &[map], Imm::None));
            for kind in [K::SimAssocArrayFirst, K::SimAssocArrayLast] {
                insts.push(inst(kind, &[map], &[i32, key], Imm::None));
            }
            for kind in [K::SimAssocArrayNext, K::SimAssocArrayPrev] {
                insts.push(inst(kind, &[map, key], &[i32, key], Imm::None));
            }
            for predicate in 0..2 {
                insts.push(inst(K::SimAssocArrayCmp, &[map, map], &[i1], Imm::Predicate(predicate)));
            }
        }
    }
    for inst in &insts {
        for round in 0..40 {
            let mut args: Vec<Value> =
                inst.arg_types.iter().map(|ty| value(&mut random, &design.types, *ty)).collect();
            // Equal operands, in objects of their own.
            if round % 3 == 0 && args.len() == 2 && inst.arg_types[0] == inst.arg_types[1] {
                args[1] = args[0].clone();
            }
            check(&design, &plusargs, inst, &args);
        }
    }
}

/// Types of elements: of all classes, four-state and nested.
fn element_types(design: &mut Design) -> Vec<TyId> {
    let (value, unknown) = (design.ir.strings.intern(b"value"), design.ir.strings.intern(b"unknown"));
    let t = &mut design.types;
    let ints = [0, 1, 7, 64, 65, 130].map(|width| t.int(width));
    let pair = |t: &mut TyTable, width| {
        let int = t.int(width);
        t.intern(Ty::Struct([(value, int), (unknown, int)].into()))
    };
    let (narrow, wide) = (pair(t, 3), pair(t, 64));
    assert!(t.is_four_state(narrow));
    let string = t.intern(Ty::String);
    let mixed = t.intern(Ty::Struct([(Str(1), string), (Str(2), narrow)].into()));
    let others = [
        Ty::Array { element: narrow, len: 5 },
        Ty::Struct([(Str(1), narrow), (Str(2), wide)].into()),
        Ty::Union([(Str(1), narrow, 0), (Str(2), wide, 4)].into()),
        Ty::Float(32),
        Ty::Time,
        Ty::Stream,
        Ty::Ref(ints[3]),
        Ty::Ref(mixed),
        Ty::Array { element: mixed, len: 2 },
        Ty::Queue { element: string, bound: 0 },
        Ty::Assoc { element: ints[4], key: string },
    ];
    let mut all = ints.to_vec();
    all.extend([narrow, wide, string, mixed]);
    all.extend(others.map(|ty| t.intern(ty)));
    all
}

/// Casts between layouts: flat pairs and types of several, aggregates of hw and of llvm.
#[test]
fn casts_between_layouts() {
    let mut random = Random::new(5);
    let mut design = empty_design();
    let plusargs = Plusargs::default();
    let elements = element_types(&mut design);
    let (value_name, unknown) = (design.ir.strings.intern(b"value"), design.ir.strings.intern(b"unknown"));
    let t = &mut design.types;
    let mut insts = Vec::new();
    for &element in &elements {
        let Some(width) = t.width(element) else { continue };
        for len in [1, 3, 40] {
            let array = t.intern(Ty::Array { element, len });
            let sequence = t.intern(Ty::Sequence { element, len });
            insts.push(inst(K::BuiltinUnrealizedConversionCast, &[array], &[sequence], Imm::None));
            insts.push(inst(K::BuiltinUnrealizedConversionCast, &[sequence], &[array], Imm::None));
            if t.is_four_state(element) {
                let plane = t.int((width * len / 2) as u32);
                let flat = t.intern(Ty::Struct([(value_name, plane), (unknown, plane)].into()));
                insts.push(inst(K::HwBitcast, &[array], &[flat], Imm::PlaneCast));
                insts.push(inst(K::HwBitcast, &[flat], &[array], Imm::PlaneCast));
            }
        }
        let (byte, ptr) = (t.int(8), t.intern(Ty::Ptr));
        let fields = [byte, element, byte];
        let record = t.record(fields.into(), false).unwrap();
        let hw = t.intern(Ty::Struct([(Str(1), byte), (Str(2), element), (Str(3), byte)].into()));
        let nested = t.intern(Ty::Sequence { element: record, len: 3 });
        insts.push(inst(K::BuiltinUnrealizedConversionCast, &[record], &[hw], Imm::None));
        insts.push(inst(K::BuiltinUnrealizedConversionCast, &[hw], &[record], Imm::None));
        let path = Imm::Path([2, 1].into());
        insts.push(inst(K::LlvmExtractvalue, &[nested], &[element], path.clone()));
        insts.push(inst(K::LlvmInsertvalue, &[nested, element], &[nested], path));
        let index = t.int(32);
        let address = Imm::Address { element: nested, indices: [None, None, Some(1)].into() };
        insts.push(inst(K::LlvmGetelementptr, &[ptr, index, index], &[ptr], address));
        let to = t.intern(Ty::Ref(element));
        insts.push(inst(K::BuiltinUnrealizedConversionCast, &[ptr], &[to], Imm::None));
        insts.push(inst(K::BuiltinUnrealizedConversionCast, &[to], &[ptr], Imm::None));
    }
    for inst in &insts {
        for _ in 0..12 {
            let args: Vec<Value> =
                inst.arg_types.iter().map(|ty| value(&mut random, &design.types, *ty)).collect();
            check(&design, &plusargs, inst, &args);
        }
    }
}

/// A struct of one field has one result, which is that field.
#[test]
fn a_struct_of_one_field_explodes_to_it() {
    let mut design = empty_design();
    let byte = design.types.int(8);
    let ty = design.types.intern(Ty::Struct([(Str(1), byte)].into()));
    let inst = inst(K::HwStructExplode, &[ty], &[byte], Imm::None);
    let (mut objects, plusargs) = (Objects::new(), Plusargs::default());
    let mut cx = ops::Context { design: &design, objects: &mut objects, plusargs: &plusargs };
    let mut out = [GARBAGE];
    ops::evaluate(&mut cx, &inst, &[0x5A], &mut out);
    assert_eq!(out, [0x5A]);
}
