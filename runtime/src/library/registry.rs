//! The registry: every function, with its signature.

use super::Effect::{Draws, Outside, Pure};
use super::Kind::{Any, Bits, Int, List, Real, Text};
use super::{Args, Datum, Effect, Error, Function, Kind, World};
use super::{dump, files, formats, memory, plus, queues, random, scan, strings, text};

const I1: Kind = Int(1);
const I32: Kind = Int(32);
const I64: Kind = Int(64);

const fn row(
    name: &'static str,
    effect: Effect,
    operands: &'static [Kind],
    results: &'static [Kind],
    run: fn(&mut World<'_>, &Args<'_>) -> Result<Vec<Datum>, Error>,
) -> Function {
    Function { name, effect, operands, results, run }
}

/// All functions. Several may have one name; their operands differ.
#[rustfmt::skip]
pub static FUNCTIONS: &[Function] = &[
    row("string.atoi", Pure, &[Text], &[I32], strings::number::<10>),
    row("string.atohex", Pure, &[Text], &[I32], strings::number::<16>),
    row("string.atooct", Pure, &[Text], &[I32], strings::number::<8>),
    row("string.atobin", Pure, &[Text], &[I32], strings::number::<2>),
    row("string.atoreal", Pure, &[Text], &[Real], strings::real),
    row("string.itoa", Pure, &[Text, Bits], &[Text], strings::digits::<10>),
    row("string.hextoa", Pure, &[Text, Bits], &[Text], strings::digits::<16>),
    row("string.octtoa", Pure, &[Text, Bits], &[Text], strings::digits::<8>),
    row("string.bintoa", Pure, &[Text, Bits], &[Text], strings::digits::<2>),
    row("string.realtoa", Pure, &[Text, Real], &[Text], strings::from_real),
    row("string.put", Pure, &[Text, Bits, Bits], &[Text], strings::put),
    row("string.substr", Pure, &[Text, Bits, Bits], &[Text], strings::substr),
    row("string.compare", Pure, &[Text, Text], &[I32], strings::compare::<false>),
    row("string.icompare", Pure, &[Text, Text], &[I32], strings::compare::<true>),
    row("string.replicate", Pure, &[Text, Bits], &[Text], strings::replicate),
    row("array.new", Pure, &[Bits, Any], &[List], strings::array),
    row("array.new", Pure, &[Bits, Any, List], &[List], strings::array),
    row("array.order", Pure, &[List, I32, I32], &[List], strings::order),

    row("scan.literal", Pure, &[Text, I32, Text], &[I32], scan::literal),
    row("scan.char", Pure, &[Text, I32], &[I32, Bits, Bits, I1], scan::char),
    row("scan.raw2", Pure, &[Text, I32], &[I32, Bits, Bits, I1], scan::raw::<false>),
    row("scan.raw4", Pure, &[Text, I32], &[I32, Bits, Bits, I1], scan::raw::<true>),
    row("scan.raw2", Outside, &[I32, I32], &[I32, Bits, Bits, I1], scan::raw::<false>),
    row("scan.raw4", Outside, &[I32, I32], &[I32, Bits, Bits, I1], scan::raw::<true>),
    row("scan.int", Pure, &[Text, I32, I32, I32], &[I32, Bits, Bits, I1], scan::int),
    row("scan.real", Pure, &[Text, I32, I32], &[I32, Real, I1], scan::real),
    row("scan.str", Pure, &[Text, I32, I32], &[I32, Text, I1], scan::word),
    row("scan.literal", Outside, &[I32, I32, Text], &[I32], scan::literal),
    row("scan.char", Outside, &[I32, I32], &[I32, Bits, Bits, I1], scan::char),
    row("scan.int", Outside, &[I32, I32, I32, I32], &[I32, Bits, Bits, I1], scan::int),
    row("scan.real", Outside, &[I32, I32, I32], &[I32, Real, I1], scan::real),
    row("scan.str", Outside, &[I32, I32, I32], &[I32, Text, I1], scan::word),

    row("$random", Outside, &[], &[I32], random::random),
    row("$random", Pure, &[I32], &[I32, I32], random::random_seeded),
    row("$urandom", Draws, &[], &[I32], random::urandom),
    row("$urandom", Pure, &[I32], &[I32, I32], random::random_seeded),
    row("$urandom_range", Draws, &[I32, I32], &[I32], random::urandom_range),
    row("$urandom_range", Pure, &[I32, I32, I32], &[I32, I32], random::urandom_range_seeded),
    row("$dist_uniform", Pure, &[I32, I32, I32], &[I32, I32], random::uniform),
    row("$dist_normal", Pure, &[I32, I32, I32], &[I32, I32], random::normal),
    row("$dist_exponential", Pure, &[I32, I32], &[I32, I32], random::exponential),
    row("$dist_poisson", Pure, &[I32, I32], &[I32, I32], random::poisson),
    row("$dist_chi_square", Pure, &[I32, I32], &[I32, I32], random::chi_square),
    row("$dist_t", Pure, &[I32, I32], &[I32, I32], random::t),
    row("$dist_erlang", Pure, &[I32, I32, I32], &[I32, I32], random::erlang),

    row("$fopen", Outside, &[Text], &[I32], files::open),
    row("$fopen", Outside, &[Text, Text], &[I32], files::open),
    row("$fclose", Outside, &[I32], &[], files::close),
    row("$fflush", Outside, &[], &[], files::flush_all),
    row("$fflush", Outside, &[I32], &[], files::flush),
    row("$fgetc", Outside, &[I32], &[I32], files::getc),
    row("$ungetc", Outside, &[I32, I32], &[I32], files::ungetc),
    row("$fgets", Outside, &[I32, I32], &[I32, Text], files::gets),
    row("$fread", Outside, &[I32], &[I32, Bits, Bits], files::read),
    row("$fseek", Outside, &[I32, I32, I32], &[I32], files::seek),
    row("$rewind", Outside, &[I32], &[I32], files::rewind),
    row("$ftell", Outside, &[I32], &[I32], files::tell),
    row("$feof", Outside, &[I32], &[I32], files::at_end),
    row("$ferror", Outside, &[I32], &[I32, Text], files::error),

    row("memory.fread", Outside, &[I32, Bits, I32, I1, I32, I32, I32, I32], &[I32, Bits], memory::read),
    row("$writememh", Outside, &[Text, Bits, I32, I1, I32, I32, I32, I32], &[], memory::write::<16>),
    row("$writememb", Outside, &[Text, Bits, I32, I1, I32, I32, I32, I32], &[], memory::write::<2>),

    row("$timeformat", Outside, &[], &[], text::reset_time_format),
    row("$timeformat", Outside, &[I32, I32, Text, I32], &[], text::set_time_format),
    row("format.time", Pure, &[Bits, Bits, I64, I64, I32, I1], &[Text], text::time),
    row("format.time", Pure, &[Real, I64, I64, I32, I1], &[Text], text::real_time),
    row("format.bytes", Pure, &[Bits], &[Text], text::bytes),
    row("format.zeros", Pure, &[Text, I32], &[Text], text::zeros),
    row("format.raw2", Pure, &[Bits, Bits], &[Text], text::raw::<false>),
    row("format.raw4", Pure, &[Bits, Bits], &[Text], text::raw::<true>),
    row("format.strength", Pure, &[Bits], &[Text], text::strength),

    row("format.next", Pure, &[Text, I32, Text, Bits, Bits, I1, I64, I64], &[Text, I32], formats::bits),
    row("format.next", Pure, &[Text, I32, Text, Real, I64, I64], &[Text, I32], formats::real),
    row("format.next", Pure, &[Text, I32, Text, Text, I1], &[Text, I32], formats::string),
    row("format.rest", Pure, &[Text, I32, Text], &[Text], formats::rest),
    row("scan.next", Pure, &[Text, I32, Text, I32], &[I32, I32, Bits, Bits, I1], formats::scan_bits),
    row("scan.next", Pure, &[Text, I32, Text, I32], &[I32, I32, Real, I1], formats::scan_real),
    row("scan.next", Pure, &[Text, I32, Text, I32], &[I32, I32, Text, I1], formats::scan_text),
    row("scan.rest", Pure, &[Text, I32, Text, I32], &[I32], formats::scan_rest),
    row("scan.next", Outside, &[I32, I32, Text, I32], &[I32, I32, Bits, Bits, I1], formats::scan_bits),
    row("scan.next", Outside, &[I32, I32, Text, I32], &[I32, I32, Real, I1], formats::scan_real),
    row("scan.next", Outside, &[I32, I32, Text, I32], &[I32, I32, Text, I1], formats::scan_text),
    row("scan.rest", Outside, &[I32, I32, Text, I32], &[I32], formats::scan_rest),

    row("$test$plusargs", Pure, &[Text], &[I32], plus::test),
    row("$value$plusargs", Pure, &[Text], &[I32, Bits, Bits], plus::integer),
    row("$value$plusargs", Pure, &[Text], &[I32, Real], plus::real),
    row("$value$plusargs", Pure, &[Text], &[I32, Text], plus::text),

    row("$dumpfile", Outside, &[Text], &[], dump::file),
    row("$dumpvars", Outside, &[], &[], dump::start),
    row("$dumpon", Outside, &[], &[], dump::switch::<true>),
    row("$dumpoff", Outside, &[], &[], dump::switch::<false>),
    row("$dumpall", Outside, &[], &[], dump::nothing),
    row("$dumpflush", Outside, &[], &[], dump::nothing),
    row("$dumplimit", Outside, &[I32], &[], dump::nothing),

    row("$q_initialize", Outside, &[I32, I32, I32], &[I32], queues::initialize),
    row("$q_add", Outside, &[I32, I32, I32], &[I32], queues::add),
    row("$q_remove", Outside, &[I32], &[I32, I32, I32], queues::remove),
    row("$q_full", Outside, &[I32], &[I32, I32], queues::full),
    row("$q_exam", Outside, &[I32, I32, I64], &[I32, I32], queues::examine),
];

/// The number of the function with this name that has operands and results of these kinds.
#[must_use]
pub fn find(name: &[u8], operands: &[Kind], results: &[Kind]) -> Option<u32> {
    let fits = |kinds: &[Kind], given: &[Kind]| {
        kinds.len() == given.len() && kinds.iter().zip(given).all(|(kind, given)| kind.takes(*given))
    };
    let found = FUNCTIONS
        .iter()
        .position(|f| f.name.as_bytes() == name && fits(f.operands, operands) && fits(f.results, results));
    found.map(|index| index as u32)
}

/// The functions of this name.
pub fn overloads(name: &[u8]) -> impl Iterator<Item = &'static Function> {
    FUNCTIONS.iter().filter(move |f| f.name.as_bytes() == name)
}
