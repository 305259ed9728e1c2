//! The four dialect: the tables of IEEE 1800, bit by bit.

use super::{Context, compare, wrong};
use crate::bits::Bits;
use crate::value::{self, Value};
use State::{One, X, Z, Zero};
use ir::design::body::{Imm, Inst};
use ir::design::ty::{LeafKind, Ty, TyId};
use ir::ops::OpKind as K;
use num_bigint::BigInt;
use spec::rule;

/// The state of a bit.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum State {
    Zero,
    One,
    X,
    Z,
}

/// Bits, least significant first.
type States = Vec<State>;

/// A table by the states of two bits, in the order 0, 1, X, Z.
type Table = [[State; 4]; 4];

const AND: Table = [[Zero, Zero, Zero, Zero], [Zero, One, X, X], [Zero, X, X, X], [Zero, X, X, X]];
const OR: Table = [[Zero, One, X, X], [One, One, One, One], [X, One, X, X], [X, One, X, X]];
const XOR: Table = [[Zero, One, X, X], [One, Zero, X, X], [X, X, X, X], [X, X, X, X]];
const NOT: [State; 4] = [One, Zero, X, X];
/// The conditional operator with an unknown condition.
const MERGE: Table = [[Zero, X, X, X], [X, One, X, X], [X, X, X, X], [X, X, X, X]];
/// Wildcard equality; the second operand has the wildcards.
const WILDCARD: Table = [[One, Zero, One, One], [Zero, One, One, One], [X, X, One, One], [X, X, One, One]];

impl State {
    fn known(bit: bool) -> State {
        if bit { One } else { Zero }
    }

    fn is_known(self) -> bool {
        matches!(self, Zero | One)
    }
}

pub(super) fn evaluate(cx: Context<'_>, inst: &Inst, args: &[&Value]) -> Value {
    match inst.kind {
        K::FourMerge => {
            rule!("four.merge");
            return merge(cx, inst.arg_types[0], args[0], args[1]);
        }
        K::FourDefault => {
            rule!("four.default");
            return super::constant(cx, inst);
        }
        K::FourResolve => return super::strength::resolve(inst, args),
        K::FourArrayGet => {
            rule!("four.array_get");
            return array_get(cx, inst, args);
        }
        _ => {}
    }
    let operand = |i: usize| read(cx, inst.arg_types[i], args[i].bits());
    let (a, two_state) = (operand(0), cx.design.types.pair_width(inst.arg_types[0]).is_none());
    let out = match inst.kind {
        K::FourNot
        | K::FourNeg
        | K::FourReduceAnd
        | K::FourReduceOr
        | K::FourReduceXor
        | K::FourBool
        | K::FourKnown => unary(inst, &a),
        K::FourExtract => {
            rule!("four.extract");
            let width = states_of(cx, inst.result_types[0]);
            extract(&a, index(inst, &operand(1)), width)
        }
        K::FourShl | K::FourShr | K::FourAshr => shift(inst, &a, &operand(1)),
        _ => binary(inst, &a, &operand(1)),
    };
    if two_state {
        rule!("four.two-state");
    }
    write(cx, inst.result_types[0], &out)
}

// ---- values as states --------------------------------------------------------------------------------------------------

/// The number of bits of an operand or result.
fn states_of(cx: Context<'_>, ty: TyId) -> u64 {
    let types = &cx.design.types;
    types.pair_width(ty).or(types.width(ty)).unwrap_or(0)
}

/// Bit by bit: a pair has its value plane above its unknown plane.
fn state(bits: &Bits, value: u64, unknown: u64) -> State {
    match (bits.bit(value), bits.bit(unknown)) {
        (false, false) => Zero,
        (true, false) => One,
        (false, true) => X,
        (true, true) => Z,
    }
}

fn read(cx: Context<'_>, ty: TyId, bits: &Bits) -> States {
    match cx.design.types.pair_width(ty) {
        Some(width) => (0..width).map(|i| state(bits, width + i, i)).collect(),
        None => (0..bits.width()).map(|i| State::known(bits.bit(i))).collect(),
    }
}

/// The pair with these states; an integer, with 0 for X and Z.
fn write(cx: Context<'_>, ty: TyId, states: &[State]) -> Value {
    let mut out = Bits::zero(cx.design.types.width(ty).unwrap_or(0));
    let one = Bits::from_bool(true);
    let pair = cx.design.types.pair_width(ty);
    for (i, state) in (0..).zip(states) {
        match (pair, state) {
            (Some(width), One | Z) => out.insert(width + i, &one),
            (None, One) => out.insert(i, &one),
            _ => {}
        }
        if let (Some(_), X | Z) = (pair, state) {
            out.insert(i, &one);
        }
    }
    out.into()
}

/// The number, if all bits are known.
fn number(states: &[State]) -> Option<Bits> {
    let mut out = Bits::zero(states.len() as u64);
    for (i, state) in (0..).zip(states) {
        match state {
            One => out.insert(i, &Bits::from_bool(true)),
            Zero => {}
            X | Z => return None,
        }
    }
    Some(out)
}

fn states(bits: &Bits) -> States {
    (0..bits.width()).map(|i| State::known(bits.bit(i))).collect()
}

// ---- operations --------------------------------------------------------------------------------------------------------

fn fold(table: &Table, first: State, bits: &[State]) -> States {
    vec![bits.iter().fold(first, |all, bit| table[all as usize][*bit as usize])]
}

fn unary(inst: &Inst, a: &[State]) -> States {
    match inst.kind {
        K::FourNot => {
            rule!("four.not");
            a.iter().map(|bit| NOT[*bit as usize]).collect()
        }
        K::FourNeg => {
            rule!("four.neg");
            match number(a) {
                Some(n) => states(&Bits::zero(n.width()).sub(&n)),
                None => unknown_arithmetic(a.len()),
            }
        }
        K::FourReduceAnd => {
            rule!("four.reduce_and");
            fold(&AND, One, a)
        }
        K::FourReduceOr => {
            rule!("four.reduce_or");
            fold(&OR, Zero, a)
        }
        K::FourReduceXor => {
            rule!("four.reduce_xor");
            fold(&XOR, Zero, a)
        }
        K::FourBool => {
            rule!("four.bool");
            let unknown = a.iter().any(|bit| !bit.is_known());
            vec![if a.contains(&One) {
                One
            } else if unknown {
                X
            } else {
                Zero
            }]
        }
        K::FourKnown => {
            rule!("four.known");
            vec![State::known(a.iter().all(|bit| bit.is_known()))]
        }
        _ => wrong(inst),
    }
}

fn unknown_arithmetic(width: usize) -> States {
    rule!("four.arithmetic.unknown");
    vec![X; width]
}

fn binary(inst: &Inst, a: &[State], b: &[State]) -> States {
    let bitwise = |table: &Table| a.iter().zip(b).map(|(a, b)| table[*a as usize][*b as usize]).collect();
    match inst.kind {
        K::FourAnd => {
            rule!("four.and");
            bitwise(&AND)
        }
        K::FourOr => {
            rule!("four.or");
            bitwise(&OR)
        }
        K::FourXor => {
            rule!("four.xor");
            bitwise(&XOR)
        }
        K::FourWildcardEq => {
            rule!("four.wildcard_eq");
            let same: States = bitwise(&WILDCARD);
            fold(&AND, One, &same)
        }
        K::FourWildcardNe => {
            rule!("four.wildcard_ne");
            let same: States = bitwise(&WILDCARD);
            vec![NOT[fold(&AND, One, &same)[0] as usize]]
        }
        K::FourCasezEq => {
            rule!("four.casez_eq");
            let fits = |(a, b): (&State, &State)| a == b || *a == Z || *b == Z;
            vec![State::known(a.iter().zip(b).all(fits))]
        }
        K::FourCasexzEq => {
            rule!("four.casexz_eq");
            let fits = |(a, b): (&State, &State)| a == b || !a.is_known() || !b.is_known();
            vec![State::known(a.iter().zip(b).all(fits))]
        }
        K::FourEq => {
            rule!("four.eq");
            let differs: States = bitwise(&XOR);
            let same: States = differs.into_iter().map(|bit| NOT[bit as usize]).collect();
            fold(&AND, One, &same)
        }
        K::FourNe => {
            rule!("four.ne");
            let differs: States = bitwise(&XOR);
            fold(&OR, Zero, &differs)
        }
        K::FourUlt
        | K::FourUle
        | K::FourUgt
        | K::FourUge
        | K::FourSlt
        | K::FourSle
        | K::FourSgt
        | K::FourSge => relation(inst, a, b),
        _ => match (number(a), number(b)) {
            (Some(x), Some(y)) => arithmetic(inst, &x, &y),
            _ => unknown_arithmetic(a.len()),
        },
    }
}

/// Comparisons by the predicates of `comb.icmp`.
fn relation(inst: &Inst, a: &[State], b: &[State]) -> States {
    let (Some(a), Some(b)) = (number(a), number(b)) else {
        rule!("four.compare.unknown");
        return vec![X];
    };
    let predicate = match inst.kind {
        K::FourSlt => {
            rule!("four.slt");
            2
        }
        K::FourSle => {
            rule!("four.sle");
            3
        }
        K::FourSgt => {
            rule!("four.sgt");
            4
        }
        K::FourSge => {
            rule!("four.sge");
            5
        }
        K::FourUlt => {
            rule!("four.ult");
            6
        }
        K::FourUle => {
            rule!("four.ule");
            7
        }
        K::FourUgt => {
            rule!("four.ugt");
            8
        }
        K::FourUge => {
            rule!("four.uge");
            9
        }
        _ => wrong(inst),
    };
    vec![State::known(compare(predicate, &a, &b))]
}

/// Arithmetic on known numbers.
fn arithmetic(inst: &Inst, a: &Bits, b: &Bits) -> States {
    match inst.kind {
        K::FourAdd => {
            rule!("four.add");
            states(&a.add(b))
        }
        K::FourSub => {
            rule!("four.sub");
            states(&a.sub(b))
        }
        K::FourMul => {
            rule!("four.mul");
            states(&a.mul(b))
        }
        K::FourDivu => {
            rule!("four.divu");
            divide(Bits::div_unsigned, a, b)
        }
        K::FourDivs => {
            rule!("four.divs");
            overflow(a, b);
            divide(Bits::div_signed, a, b)
        }
        K::FourModu => {
            rule!("four.modu");
            divide(Bits::rem_unsigned, a, b)
        }
        K::FourMods => {
            rule!("four.mods");
            overflow(a, b);
            divide(Bits::rem_signed, a, b)
        }
        K::FourPowu => {
            rule!("four.powu");
            states(&power(a, b))
        }
        K::FourPows => {
            rule!("four.pows");
            if b.sign() { reciprocal(a, b) } else { states(&power(a, b)) }
        }
        _ => wrong(inst),
    }
}

fn divide(f: impl Fn(&Bits, &Bits) -> Bits, a: &Bits, b: &Bits) -> States {
    if b.is_zero() {
        rule!("four.division.zero");
        return vec![X; a.width() as usize];
    }
    states(&f(a, b))
}

fn overflow(a: &Bits, b: &Bits) {
    if a.sign() && a.count_ones() == 1 && b.count_ones() == b.width() {
        rule!("four.division.overflow");
    }
}

/// The power, by squaring.
fn power(base: &Bits, exponent: &Bits) -> Bits {
    let (mut square, mut out) = (base.clone(), Bits::from_u64(base.width(), 1));
    let significant = exponent.width() - exponent.leading_zeros();
    for i in 0..significant {
        if exponent.bit(i) {
            out = out.mul(&square);
        }
        square = square.mul(&square);
    }
    out
}

/// The power with a negative exponent.
fn reciprocal(base: &Bits, exponent: &Bits) -> States {
    rule!("four.pows.negative");
    let one = BigInt::from(1);
    let number = base.to_bigint();
    let odd = exponent.bit(0);
    let value = match number {
        n if n == BigInt::ZERO => return vec![X; base.width() as usize],
        n if n == one => one,
        n if n == -&one => {
            if odd {
                -one
            } else {
                one
            }
        }
        _ => BigInt::ZERO,
    };
    states(&Bits::from_bigint(base.width(), &value))
}

fn shift(inst: &Inst, a: &[State], amount: &[State]) -> States {
    let fill = match inst.kind {
        K::FourShl => {
            rule!("four.shl");
            Zero
        }
        K::FourShr => {
            rule!("four.shr");
            Zero
        }
        _ => {
            rule!("four.ashr");
            a.last().copied().unwrap_or(Zero)
        }
    };
    let Some(amount) = number(amount) else {
        rule!("four.shift.unknown");
        return vec![X; a.len()];
    };
    let by = amount.index_below(a.len() as u64).map_or(a.len(), |by| by as usize);
    let incoming = std::iter::repeat_n(fill, by);
    match inst.kind {
        K::FourShl => incoming.chain(a.iter().copied()).take(a.len()).collect(),
        _ => a.iter().copied().skip(by).chain(incoming).collect(),
    }
}

// ---- choice and selection ----------------------------------------------------------------------------------------------

/// The number that an index is; none if it has unknown bits.
fn index(inst: &Inst, states: &[State]) -> Option<BigInt> {
    let Imm::Flag(signed) = inst.imm else { wrong(inst) };
    let bits = number(states)?;
    Some(if signed { bits.to_bigint() } else { bits.to_biguint().into() })
}

fn extract(a: &[State], low: Option<BigInt>, width: u64) -> States {
    let Some(low) = low else {
        rule!("four.extract.unknown");
        return vec![X; width as usize];
    };
    let bit = |i: u64| usize::try_from(&low + i).ok().and_then(|at| a.get(at)).copied().unwrap_or(X);
    (0..width).map(bit).collect()
}

fn array_get(cx: Context<'_>, inst: &Inst, args: &[&Value]) -> Value {
    let types = &cx.design.types;
    let Ty::Array { element, len } = *types.kind(inst.arg_types[0]) else { wrong(inst) };
    let index = index(inst, &read(cx, inst.arg_types[1], args[1].bits()));
    let Some(index) = index.and_then(|i| u64::try_from(i).ok()).filter(|i| *i < len) else {
        rule!("four.array_get.out-of-range");
        return value::default(types, element);
    };
    match args[0] {
        Value::Bits(bits) => {
            let width = types.width(element).unwrap_or(0);
            bits.slice(index * width, width).into()
        }
        Value::Parts(parts) => parts[index as usize].clone(),
        _ => wrong(inst),
    }
}

/// Two values of a type, where it is not known which one to take.
fn merge(cx: Context<'_>, ty: TyId, a: &Value, b: &Value) -> Value {
    let types = &cx.design.types;
    let part = |index: usize| match types.kind(ty) {
        Ty::Array { element, .. } => *element,
        _ => types.field_type(ty, index).unwrap_or(ty),
    };
    match (a, b) {
        (Value::Bits(a), Value::Bits(b)) => merge_bits(cx, ty, a, b).into(),
        (Value::Parts(a), Value::Parts(b)) => {
            rule!("four.merge.parts");
            let both = a.iter().zip(b).enumerate();
            Value::Parts(both.map(|(i, (a, b))| merge(cx, part(i), a, b)).collect())
        }
        _ if a == b => a.clone(),
        _ => value::zero(types, ty),
    }
}

fn merge_bits(cx: Context<'_>, ty: TyId, a: &Bits, b: &Bits) -> Bits {
    let mut out = Bits::zero(a.width());
    let one = Bits::from_bool(true);
    for leaf in cx.design.types.leaves(ty) {
        match leaf.kind {
            LeafKind::Pair => {
                let width = leaf.width / 2;
                for unknown in leaf.low..leaf.low + width {
                    let value = unknown + width;
                    let (a, b) = (state(a, value, unknown), state(b, value, unknown));
                    match MERGE[a as usize][b as usize] {
                        Zero => {}
                        One => out.insert(value, &one),
                        _ => out.insert(unknown, &one),
                    }
                }
            }
            LeafKind::Int => {
                rule!("four.merge.parts");
                for i in leaf.low..leaf.low + leaf.width {
                    let (a, b) = (State::known(a.bit(i)), State::known(b.bit(i)));
                    if MERGE[a as usize][b as usize] == One {
                        out.insert(i, &one);
                    }
                }
            }
            LeafKind::Other => {
                rule!("four.merge.parts");
                let (a, b) = (a.slice(leaf.low, leaf.width), b.slice(leaf.low, leaf.width));
                if a == b {
                    out.insert(leaf.low, &a);
                }
            }
        }
    }
    out
}
