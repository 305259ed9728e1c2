//! What is static about each operation, looked up once.

use super::body::{DriveMode, Format, Imm, Piece, PrintMode, Readmem};
use super::params::Params;
use super::strength::Resolver;
use super::support;
use super::tables::{MAX_FIELD, Tables};
use super::template;
use super::trace::is_pure;
use super::ty::{Ty, TyId};
use super::{CheckKind, Strengths};
use crate::attrs::AttrKind;
use crate::module::OpId;
use crate::ops::OpKind;
use crate::strings::Str;
use spec::rule;

impl Tables {
    /// What is static about an operation of a graph region or body; errors are reported.
    pub fn imm(&mut self, op: OpId, result_types: &[TyId], arg_types: &[TyId], params: &Params) -> Imm {
        use OpKind as K;
        let kind = self.ir.kind(op);
        let number = |this: &Self, name: &str| this.ir.attr_u64(op, name).unwrap_or(0);
        match kind {
            K::HwConstant
            | K::HwAggregateConstant
            | K::ArithConstant
            | K::LlvmMlirConstant
            | K::HwParamValue
            | K::SeqConstClock
            | K::LtlBooleanConstant => {
                let ty = result_types[0];
                let name = if kind == K::HwAggregateConstant { "fields" } else { "value" };
                let Some(attr) = self.ir.attr_id(op, name) else {
                    self.error(op, "the constant has no value");
                    return Imm::Default;
                };
                match self.const_bits(attr, ty, params) {
                    Ok(bits) => Imm::Const(self.konst(ty, bits)),
                    Err(message) => {
                        self.error(op, message);
                        Imm::Default
                    }
                }
            }
            K::FourDefault => {
                let ty = result_types[0];
                let mut bits = num_bigint::BigUint::ZERO;
                for planes in self.types.planes(ty).into_iter().rev() {
                    for bit in (planes.unknown..planes.unknown + planes.width).rev() {
                        bits.set_bit(bit, true);
                    }
                }
                Imm::Const(self.konst(ty, bits))
            }
            K::HwEnumConstant => {
                let ty = result_types[0];
                let attr = self.ir.attr_id(op, "field");
                match attr.map(|attr| self.const_bits(attr, ty, params)) {
                    Some(Ok(bits)) => Imm::Const(self.konst(ty, bits)),
                    _ => {
                        self.error(op, "the enumeration has no such field");
                        Imm::Default
                    }
                }
            }
            K::LlvmMlirUndef | K::LlvmMlirZero | K::LlvmMlirPoison | K::UbPoison => Imm::Default,
            K::LlhdConstantTime => {
                let attr = self.ir.attr_id(op, "value");
                Imm::Time(self.time(attr, op))
            }
            K::CombExtract => Imm::Number(number(self, "lowBit")),
            K::FourResolve => self.resolver(op, result_types, arg_types),
            K::FourExtract | K::FourArrayGet => Imm::Flag(self.ir.attr_bool(op, "isSigned")),
            K::CombIcmp
            | K::ArithCmpi
            | K::ArithCmpf
            | K::LlvmIcmp
            | K::LlvmFcmp
            | K::SimStringCmp
            | K::SimQueueCmp
            | K::SimAssocArrayCmp => Imm::Predicate(number(self, "predicate") as u32),
            K::CombTruthTable => match self.ir.attr(op, "lookupTable") {
                Some(AttrKind::DenseArray { values, .. }) => {
                    Imm::Table(values.iter().map(|v| *v != 0).collect())
                }
                Some(AttrKind::Array(items)) => Imm::Table(
                    items
                        .iter()
                        .map(|a| {
                            matches!(self.ir.attrs.kind(*a),
                        AttrKind::Integer { value, .. } if *value != num_bigint::BigInt::ZERO)
                        })
                        .collect(),
                ),
                _ => {
                    self.error(op, "the lookup table is missing");
                    Imm::Table([].into())
                }
            },
            K::HwStructExtract | K::HwStructInject | K::HwUnionExtract | K::HwUnionCreate => {
                Imm::Field(number(self, "fieldIndex") as u32)
            }
            K::LlhdSigStructExtract => {
                let name = self.ir.attr_str(op, "field").unwrap_or(Str::EMPTY);
                let index = match *self.types.kind(arg_types[0]) {
                    Ty::Ref(inner) => self.types.field_index(inner, name),
                    _ => None,
                };
                if let (Ty::Ref(inner), Some(index)) = (self.types.kind(arg_types[0]), index)
                    && matches!(self.types.kind(*inner), Ty::Union(_))
                    && self.types.is_four_state(*inner)
                {
                    // The planes of a member are not next to each other, unless it is all of the union.
                    let member = self.types.field_type(*inner, index);
                    let whole = member.is_some_and(|m| {
                        self.types.pair_width(m).is_some() && self.types.width(m) == self.types.width(*inner)
                    });
                    if !whole {
                        self.error(op, "a reference to a part of a four-state union can't be simulated");
                    }
                }
                match index {
                    Some(index) => Imm::Field(index as u32),
                    None => {
                        self.error(op, format!("no field \"{}\"", self.ir.text(name)));
                        Imm::Field(0)
                    }
                }
            }
            K::LlvmExtractvalue | K::LlvmInsertvalue => match self.ir.attr(op, "position") {
                Some(AttrKind::DenseArray { values, .. }) => {
                    Imm::Path(values.iter().map(|v| *v as u32).collect())
                }
                _ => {
                    self.error(op, "the position is missing");
                    Imm::Path([].into())
                }
            },
            K::HwBitcast => {
                let (from, to) = (arg_types[0], result_types[0]);
                let flat = |ty| self.types.pair_width(ty).is_some();
                let planes = self.types.is_four_state(from) && self.types.is_four_state(to);
                if planes && flat(from) != flat(to) { Imm::PlaneCast } else { Imm::None }
            }
            K::SimFmtLiteral | K::SimStringLiteral => {
                Imm::Text(self.ir.attr_str(op, "literal").unwrap_or(Str::EMPTY))
            }
            K::SimPlusargsTest => Imm::Text(self.ir.attr_str(op, "formatString").unwrap_or(Str::EMPTY)),
            K::SimPlusargsValue => {
                let text = self.ir.attr_str(op, "formatString").unwrap_or(Str::EMPTY);
                if let Err(message) = template::plusargs(self.ir.strings.bytes(text)) {
                    self.error(op, message);
                }
                Imm::Text(text)
            }
            K::VerifFormatVerilogString => {
                let text = self.ir.attr_str(op, "formatString").unwrap_or(Str::EMPTY);
                let bytes = self.ir.strings.bytes(text).to_vec();
                match template::parse(&bytes, arg_types.len()) {
                    Ok(pieces) => Imm::Template(
                        pieces
                            .into_iter()
                            .map(|piece| match piece {
                                template::Piece::Literal(text) => {
                                    Piece::Literal(self.ir.strings.intern(&text))
                                }
                                template::Piece::Value(radix, format) => Piece::Value(radix, format),
                            })
                            .collect(),
                    ),
                    Err(message) => {
                        self.error(op, message);
                        Imm::None
                    }
                }
            }
            K::ArithTruncf => Imm::Number(number(self, "roundingmode")),
            K::CfAssert => Imm::Text(self.ir.attr_str(op, "msg").unwrap_or(Str::EMPTY)),
            K::SimFmtHierPath => Imm::Flag(self.ir.attr_bool(op, "useEscapes")),
            K::SimFmtBin
            | K::SimFmtOct
            | K::SimFmtHex
            | K::SimFmtDec
            | K::SimFmtChar
            | K::SimFmtString
            | K::SimFmtFlt
            | K::SimFmtExp
            | K::SimFmtGen => {
                let pad = if matches!(kind, K::SimFmtDec | K::SimFmtString) { 32 } else { 48 };
                let get = |name| self.ir.attr_u64(op, name).map(|v| u32::try_from(v).unwrap_or(u32::MAX));
                if ["specifierWidth", "fieldWidth", "fracDigits"]
                    .into_iter()
                    .any(|n| get(n) > Some(MAX_FIELD))
                {
                    rule!("sim.fmt.width-limit");
                    self.error(op, format!("a width or precision above {MAX_FIELD} can't be printed"));
                }
                let get = |name| self.ir.attr_u64(op, name).and_then(|v| u32::try_from(v).ok());
                Imm::Format(Format {
                    left: self.ir.attr_bool(op, "isLeftAligned"),
                    pad: get("paddingChar").map_or(pad, |c| c as u8),
                    width: get("specifierWidth").or_else(|| get("fieldWidth")),
                    upper: self.ir.attr_bool(op, "isHexUppercase"),
                    signed: self.ir.attr_bool(op, "isSigned"),
                    digits: get("fracDigits").unwrap_or(6),
                    four_state: get("fourStateWidth"),
                })
            }
            K::VerifPrint => Imm::Print { stream: false, mode: PrintMode::Now },
            K::SimProcPrint => {
                let text = |name| self.ir.attr_str(op, name).map(|s| self.ir.text(s).into_owned());
                let mode = match text("circt.monitor.kind").as_deref() {
                    Some("register") => PrintMode::MonitorRegister,
                    Some("file") => PrintMode::MonitorFile,
                    Some("strobe") => PrintMode::Strobe,
                    Some("on") => PrintMode::MonitorOn,
                    Some("off") => PrintMode::MonitorOff,
                    Some(other) => {
                        let message = format!("circt.monitor.kind = \"{other}\" is not known");
                        self.error(op, message);
                        PrintMode::Now
                    }
                    None if self.dump_attribute(op) => PrintMode::Silent,
                    None => PrintMode::Now,
                };
                Imm::Print { stream: self.ir.operand(op, "stream").is_some(), mode }
            }
            K::SimTerminate | K::SimPause => Imm::Terminate {
                success: self.ir.attr_bool(op, "success"),
                verbose: self.ir.attr_bool(op, "verbose"),
            },
            K::LlhdDrv => {
                let strength = |name| match self.ir.attr_u64(op, name) {
                    None => Some(1),
                    Some(v) => u8::try_from(v).ok().filter(|v| *v <= 4),
                };
                rule!("machine.net.strength");
                let (zero, one) = (strength("strength0"), strength("strength1"));
                if zero.is_none() || one.is_none() {
                    self.error(op, "drive strengths are 0 (supply) to 4 (high impedance)");
                }
                let force = self.ir.attr_id(op, "circt.force").is_some();
                let release = self.ir.attr_id(op, "circt.release").is_some();
                Imm::Drive {
                    enable: self.ir.operands(op).len() > 3,
                    mode: match (force, release) {
                        (true, _) => DriveMode::Force,
                        (_, true) => DriveMode::Release,
                        _ => DriveMode::Assign,
                    },
                    strengths: Strengths { zero: zero.unwrap_or(1), one: one.unwrap_or(1) },
                    kept: None,
                }
            }
            K::FuncCall | K::LlhdCallCoroutine | K::LlvmCall => {
                let name = self.ir.attr_symbol(op, "callee");
                match (name, kind) {
                    (None, K::LlvmCall) => Imm::None, // through a pointer
                    (name, _) => match name.and_then(|n| self.funcs.get(&n)) {
                        Some(&func) => Imm::Callee(func),
                        None => {
                            let name = name.map(|n| self.ir.text(n).into_owned()).unwrap_or_default();
                            self.error(op, format!("there is no function @{name}"));
                            Imm::None
                        }
                    },
                }
            }
            K::FuncConstant => match self.ir.attr_symbol(op, "value").and_then(|n| self.funcs.get(&n)) {
                Some(&func) => Imm::Function(func),
                None => {
                    self.error(op, "there is no function of that name");
                    Imm::Default
                }
            },
            K::LlvmMlirAddressof => {
                let name = self.ir.attr_symbol(op, "global_name").unwrap_or(Str::EMPTY);
                match (self.globals.get(&name), self.funcs.get(&name)) {
                    (Some(&global), _) => Imm::Global(global),
                    (None, Some(&func)) => Imm::Function(func),
                    (None, None) => {
                        self.error(op, format!("there is no global @{}", self.ir.text(name)));
                        Imm::Default
                    }
                }
            }
            K::LlhdGetGlobalSignal => {
                let name = self.ir.attr_symbol(op, "global_name").unwrap_or(Str::EMPTY);
                match self.global_signals.get(&name) {
                    Some(&signal) => Imm::Signal(signal),
                    None => {
                        self.error(op, format!("there is no global signal @{}", self.ir.text(name)));
                        Imm::None
                    }
                }
            }
            K::LlvmLoad | K::LlvmStore => {
                let stored = if kind == K::LlvmLoad { result_types.first() } else { arg_types.first() };
                if stored.is_none_or(|ty| self.types.memory_size(*ty).is_none()) {
                    self.error(op, "a value of this type can't be kept in memory");
                }
                Imm::None
            }
            K::BuiltinUnrealizedConversionCast => {
                let fits = match (arg_types, result_types) {
                    ([from], [to]) => super::cast::fits(&self.types, *from, *to),
                    _ => false,
                };
                if !fits {
                    rule!("builtin.unrealized_conversion_cast");
                    self.error(op, "these types do not have the same values, so that no cast is left to do");
                }
                Imm::None
            }
            K::LlvmGetelementptr => self.gep(op, params),
            K::LlvmAlloca => match self.ir.attr(op, "elem_type") {
                Some(&AttrKind::Type(ty)) => Imm::Type(self.ty(ty, params, op)),
                _ => {
                    self.error(op, "the allocated type is missing");
                    Imm::None
                }
            },
            K::SvxSyscall => self.library(op, result_types, arg_types),
            K::SimSvFopen => Imm::Open(self.ir.attr_u64(op, "mode").map(|m| m as u32)),
            K::SimSvReadmem => {
                if self.ir.attr_id(op, "enumValues").is_some() {
                    self.error(op, "sim.sv.readmem over an enumeration index can't be run");
                }
                let has = |name| self.ir.operand(op, name).is_some();
                let array = |name| match self.ir.attr(op, name) {
                    Some(AttrKind::DenseArray { values, .. }) => values.clone(),
                    _ => [].into(),
                };
                Imm::Readmem(Box::new(Readmem {
                    binary: self.ir.attr_bool(op, "isBinary"),
                    start: has("startAddr"),
                    finish: has("finishAddr"),
                    slice: has("sliceLeft"),
                    lows: array("dimLows"),
                    descending: array("dimDescending").iter().map(|v| *v != 0).collect(),
                }))
            }
            K::VerifAssert | K::VerifAssume | K::VerifCover
                if arg_types.first().is_some_and(|ty| *self.types.kind(*ty) == Ty::Property) =>
            {
                self.error(op, "a property is checked in the body of a module, not in a process");
                Imm::None
            }
            K::VerifAssert | K::VerifAssume | K::VerifCover => Imm::Check {
                kind: match kind {
                    K::VerifAssert => CheckKind::Assert,
                    K::VerifAssume => CheckKind::Assume,
                    _ => CheckKind::Cover,
                },
                enable: self.ir.operands(op).len() > 1,
                label: self.ir.attr_str(op, "label"),
            },
            _ if is_plain(kind) => Imm::None,
            _ => {
                self.unsupported(op, "here");
                Imm::None
            }
        }
    }

    fn dump_attribute(&self, op: OpId) -> bool {
        self.ir.op_attrs(op).iter().any(|(name, _)| self.ir.strings.bytes(*name).starts_with(b"circt.dump"))
    }

    fn gep(&mut self, op: OpId, params: &Params) -> Imm {
        let element = match self.ir.attr(op, "elem_type") {
            Some(&AttrKind::Type(ty)) => self.ty(ty, params, op),
            _ => {
                self.error(op, "the element type is missing");
                return Imm::None;
            }
        };
        let indices = match self.ir.attr(op, "rawConstantIndices") {
            Some(AttrKind::DenseArray { values, .. }) => {
                values.iter().map(|&v| i32::try_from(v).ok().filter(|v| *v != i32::MIN)).collect()
            }
            _ => [].into(),
        };
        Imm::Address { element, indices }
    }
}

impl Tables {
    /// What `four.resolve` resolves.
    fn resolver(&mut self, op: OpId, result_types: &[TyId], arg_types: &[TyId]) -> Imm {
        let list = |name: &str| match self.ir.attr(op, name) {
            Some(AttrKind::DenseArray { values, .. }) => values.to_vec(),
            _ => Vec::new(),
        };
        let resolver = match Resolver::read(&list("nets"), &list("sources"), &list("switches")) {
            Ok(resolver) => resolver,
            Err(message) => {
                self.error(op, message);
                return Imm::Default;
            }
        };
        let int = |this: &Self, ty: &TyId| match *this.types.kind(*ty) {
            Ty::Int(width) => Some(width),
            _ => None,
        };
        let given: Vec<_> = arg_types.iter().chain(result_types).map(|ty| int(self, ty)).collect();
        let mut wanted = resolver.operands();
        wanted.push(resolver.result());
        if given.len() != wanted.len()
            || given
                .iter()
                .zip(&wanted)
                .any(|(g, w)| *g != Some(u64::from(*w).try_into().unwrap_or_default()))
        {
            let wanted: Vec<String> = wanted.iter().map(|w| format!("i{w}")).collect();
            self.error(op, format!("the types are to be {}", wanted.join(", ")));
            return Imm::Default;
        }
        Imm::Resolver(Box::new(resolver))
    }
}

/// Operations of graph regions and bodies about which nothing is static but their types.
fn is_plain(kind: OpKind) -> bool {
    use OpKind as K;
    let has_effect = matches!(
        kind,
        K::LlhdPrb
            | K::LlhdCurrentTime
            | K::SimFmtCurrentTime
            | K::SimGetFile
            | K::SimFlush
            | K::SimSvFclose
            | K::SimSvFflushAll
            | K::FuncCallIndirect
            | K::LlvmLoad
            | K::LlvmStore
            | K::BuiltinUnrealizedConversionCast
    );
    support::instead(kind).is_none() && (has_effect || is_pure(kind))
}
