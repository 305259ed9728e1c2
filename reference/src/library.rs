//! Calls of the run-time library: values as plain data and back. The functions themselves are in `runtime::library`.

use crate::bits::Bits;
use crate::machine::Stop;
use crate::names;
use crate::outside::{limbs, output};
use crate::threads::Threads;
use crate::value::Value;
use ir::design::Design;
use ir::design::body::Inst;
use ir::design::ty::{Ty, TyId, TyTable};
use runtime::library::{self, Datum, World};
use runtime::random::{Stream as Random, Streams};
use spec::rule;

/// The random stream of a process, before it draws.
pub fn stream(design: &Design, threads: &Threads, seed: u64, process: u32) -> Random {
    let name = names::process(design, threads, process);
    Streams { seed }.stream(&name)
}

/// Calls the function of the run-time library that an instruction names.
///
/// # Errors
/// When output can't be written, or the function would make more than it may.
pub fn call(design: &Design, world: &mut World<'_>, inst: &Inst, args: &[Value]) -> Result<Vec<Value>, Stop> {
    rule!("svx.syscall");
    let types = &design.types;
    let Some(function) = inst.library() else {
        return Err(Stop::Fault(format!("'{}' calls nothing", inst.kind.name())));
    };
    mark(function.name);
    let operands: Vec<Datum> =
        inst.arg_types.iter().zip(args).map(|(ty, v)| to_datum(types, *ty, v)).collect();
    let widths: Vec<u64> = inst.result_types.iter().map(|ty| types.width(*ty).unwrap_or(0)).collect();
    let results = function.call(world, &operands, &widths).map_err(|error| match error {
        library::Error::Output(error) => output(error),
        library::Error::TooLarge { .. } => {
            rule!("library.limit");
            Stop::Limit(error.to_string())
        }
    })?;
    Ok(inst.result_types.iter().zip(&results).map(|(ty, datum)| from_datum(types, *ty, datum)).collect())
}

fn to_datum(types: &TyTable, ty: TyId, value: &Value) -> Datum {
    match (types.kind(ty), value) {
        (Ty::Float(32), Value::Bits(bits)) => Datum::Real(f64::from(f32::from_bits(bits.low_u64() as u32))),
        (Ty::Float(_), Value::Bits(bits)) => Datum::Real(f64::from_bits(bits.low_u64())),
        (_, Value::Bits(bits)) => Datum::Bits(bits.width(), bits.limbs().to_vec()),
        (Ty::Queue { element, .. }, Value::Queue(items)) => {
            Datum::List(items.iter().map(|item| to_datum(types, *element, item)).collect())
        }
        (_, other) => Datum::Text(other.text().to_vec()),
    }
}

fn from_datum(types: &TyTable, ty: TyId, datum: &Datum) -> Value {
    match (types.kind(ty), datum) {
        (Ty::Float(32), Datum::Real(real)) => Bits::from_u64(32, u64::from((*real as f32).to_bits())).into(),
        (_, Datum::Real(real)) => Bits::from_u64(64, real.to_bits()).into(),
        (_, Datum::Bits(width, words)) => limbs(*width, words).into(),
        (Ty::Queue { element, .. }, Datum::List(items)) => {
            Value::Queue(items.iter().map(|item| from_datum(types, *element, item)).collect())
        }
        (_, Datum::Text(text)) => Value::Text(text.clone()),
        (_, Datum::List(_)) => Value::Token,
    }
}

/// Marks the rule of a function.
#[rustfmt::skip]
fn mark(name: &str) {
    match name {
        "string.atoi" | "string.atohex" | "string.atooct" | "string.atobin" => rule!("library.string.atoi"),
        "string.atoreal" => rule!("library.string.atoreal"),
        "string.itoa" | "string.hextoa" | "string.octtoa" | "string.bintoa" => rule!("library.string.itoa"),
        "string.realtoa" => rule!("library.string.realtoa"),
        "string.put" => rule!("library.string.put"),
        "string.substr" => rule!("library.string.substr"),
        "string.compare" => rule!("library.string.compare"),
        "string.icompare" => rule!("library.string.icompare"),
        "string.replicate" => rule!("library.string.replicate"),
        "array.new" => rule!("library.array.new"),
        "array.order" => rule!("library.array.order"),
        "scan.literal" => rule!("library.scan.literal"),
        "scan.char" => rule!("library.scan.char"),
        "scan.raw2" | "scan.raw4" => rule!("library.scan.raw"),
        "scan.int" => rule!("library.scan.int"),
        "scan.real" => rule!("library.scan.real"),
        "scan.str" => rule!("library.scan.str"),
        "$random" => rule!("library.random"),
        "$urandom" => rule!("library.urandom"),
        "$urandom_range" => rule!("library.urandom-range"),
        "$dist_uniform" | "$dist_normal" | "$dist_exponential" | "$dist_poisson" | "$dist_chi_square" | "$dist_t" | "$dist_erlang" => rule!("library.dist"),
        "$fopen" => rule!("library.fopen"),
        "$fclose" => rule!("library.fclose"),
        "$fflush" => rule!("library.fflush"),
        "$fgetc" => rule!("library.fgetc"),
        "$ungetc" => rule!("library.ungetc"),
        "$fgets" => rule!("library.fgets"),
        "$fread" => rule!("library.fread"),
        "$fseek" => rule!("library.fseek"),
        "$rewind" => rule!("library.rewind"),
        "$ftell" => rule!("library.ftell"),
        "$feof" => rule!("library.feof"),
        "$ferror" => rule!("library.ferror"),
        "memory.fread" => rule!("library.fread.memory"),
        "$writememh" | "$writememb" => rule!("library.writemem"),
        "$timeformat" => rule!("library.timeformat"),
        "format.time" => rule!("library.format.time"),
        "format.raw2" | "format.raw4" => rule!("library.format.raw"),
        "format.strength" => rule!("library.format.strength"),
        "format.next" | "format.rest" => rule!("library.format.next"),
        "scan.next" | "scan.rest" => rule!("library.scan.next"),
        "format.bytes" => rule!("library.format.bytes"),
        "format.zeros" => rule!("library.format.zeros"),
        "$test$plusargs" => rule!("library.plusargs.test"),
        "$value$plusargs" => rule!("library.plusargs.value"),
        "$dumpfile" | "$dumpvars" | "$dumpon" | "$dumpoff" | "$dumpall" | "$dumpflush" | "$dumplimit" => rule!("library.dump"),
        "$q_initialize" => rule!("library.q-initialize"),
        "$q_add" => rule!("library.q-add"),
        "$q_remove" => rule!("library.q-remove"),
        "$q_full" => rule!("library.q-full"),
        "$q_exam" => rule!("library.q-exam"),
        _ => {}
    }
}
