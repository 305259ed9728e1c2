//! hw: modules, instances, constants and aggregates.

use crate::attrs::{Attr, AttrKind};
use crate::loc::Loc;
use crate::ops::OpKind;
use crate::strings::Str;
use crate::text::infer;
use crate::text::lexer::Tok;
use crate::text::operation::Draft;
use crate::text::parser::{P, Parser};
use crate::text::regions::{EntryArg, RegionSpec};
use crate::types::{Dim, Direction, Port, Type, TypeKind};

/// `private`, `public` or `nested`
pub(super) fn visibility(p: &mut Parser, draft: &mut Draft) {
    if let Some(word) = ["private", "public", "nested"].into_iter().find(|word| p.eat_word(word)) {
        let value = p.intern(word);
        push(p, draft, "sym_visibility", AttrKind::String { value, ty: None });
    }
}

pub(super) fn push(p: &mut Parser, draft: &mut Draft, name: &str, value: AttrKind) {
    let value = p.attr(value);
    draft.attrs.push((p.intern(name), value));
}

pub(super) fn push_string(p: &mut Parser, draft: &mut Draft, name: &str, value: Str) {
    push(p, draft, name, AttrKind::String { value, ty: None });
}

/// `attributes {…}`
pub(super) fn keyword_dict(p: &mut Parser, draft: &mut Draft) -> P<()> {
    if p.eat_word("attributes") { p.attr_dict(&mut draft.attrs) } else { Ok(()) }
}

/// `{…}`, if there is one
pub(super) fn dict(p: &mut Parser, draft: &mut Draft) -> P<()> {
    if p.at(Tok::LBrace) { p.attr_dict(&mut draft.attrs) } else { Ok(()) }
}

/// `hw.module private @M<P: i32 = 3>(in %a : i8, out b : i8) attributes {…} {…}`, and `moore.module`
pub(super) fn module(p: &mut Parser, kind: OpKind) -> P<Draft> {
    let mut draft = Draft::default();
    visibility(p, &mut draft);
    let name = p.symbol()?;
    push_string(p, &mut draft, "sym_name", name);
    if kind == OpKind::HwModuleGenerated {
        p.expect(Tok::Comma)?;
        let path = p.symbol_path()?;
        push(p, &mut draft, "generatorKind", AttrKind::Symbol(path));
    }
    if kind != OpKind::MooreModule {
        let parameters = parameters(p)?;
        push(p, &mut draft, "parameters", AttrKind::Array(parameters.into()));
    }

    p.expect(Tok::LParen)?;
    let ports = p.list_until(Tok::RParen, port)?;
    let types: Vec<Port> = ports.iter().map(|port| port.port).collect();
    let module_type = p.mk(TypeKind::HwModule(types.into()));
    push(p, &mut draft, "module_type", AttrKind::Type(module_type));
    let has_body = matches!(kind, OpKind::HwModule | OpKind::MooreModule);
    if kind == OpKind::MooreModule {
        // Its ports have neither attributes nor places.
        if ports.iter().any(|port| port.attrs.is_some()) {
            return Err(p.error(p.span_from(p.last_end.saturating_sub(1)), "a port has no attributes here"));
        }
    } else if ports.iter().any(|port| port.attrs.is_some()) {
        let empty = p.attr(AttrKind::Dict(Box::default()));
        let attrs: Vec<Attr> = ports.iter().map(|port| port.attrs.unwrap_or(empty)).collect();
        push(p, &mut draft, "per_port_attrs", AttrKind::Array(attrs.into()));
    }
    let located: Vec<Loc> = ports
        .iter()
        .filter(|port| !has_body || port.port.dir == Direction::Out)
        .map(|port| port.loc)
        .collect();
    if kind != OpKind::MooreModule && located.iter().any(|loc| *loc != Loc::UNKNOWN) {
        let locs: Vec<Attr> = located.into_iter().map(|loc| p.attr(AttrKind::Location(loc))).collect();
        let name = if has_body { "result_locs" } else { "port_locs" };
        push(p, &mut draft, name, AttrKind::Array(locs.into()));
    }
    keyword_dict(p, &mut draft)?;
    let region = if has_body {
        let inputs = ports.into_iter().filter(|port| port.port.dir != Direction::Out);
        let args = inputs.map(|port| EntryArg { name: port.ssa, ty: port.ty, loc: port.loc }).collect();
        p.region(RegionSpec { args, ..RegionSpec::of(kind) })?
    } else {
        p.ir.detached_region()
    };
    draft.regions.push(region);
    Ok(draft)
}

struct PortText {
    port: Port,
    ssa: Option<(Str, crate::loc::Span)>,
    ty: Type,
    attrs: Option<Attr>,
    loc: Loc,
}

fn port(p: &mut Parser) -> P<PortText> {
    let span = p.tok.span;
    let dir = match p.word("a direction: `in`, `out` or `inout`")? {
        "in" => Direction::In,
        "out" => Direction::Out,
        "inout" => Direction::InOut,
        _ => return Err(p.error(span, "expected a direction: `in`, `out` or `inout`")),
    };
    let (name, ssa) = if dir == Direction::Out {
        (p.word_or_string("the name of the port")?, None)
    } else {
        let of = p.value_use()?;
        let name = if p.at(Tok::Str) { p.string()? } else { of.name };
        (name, Some((of.name, of.span)))
    };
    p.expect(Tok::Colon)?;
    let ty = p.parse_type()?;
    let attrs = if p.at(Tok::LBrace) { Some(p.parse_attr()?) } else { None };
    let loc = p.location_ref()?;
    // In the module's type an inout port has the type of what it carries.
    let carried = match (dir, p.ir.type_kind(ty)) {
        (Direction::InOut, TypeKind::HwInOut(inner)) => *inner,
        _ => ty,
    };
    let ty = if dir == Direction::InOut { p.mk(TypeKind::HwInOut(carried)) } else { ty };
    Ok(PortText { port: Port { dir, name, ty: carried }, ssa, ty, attrs, loc })
}

/// `<P: i32 = 3, Q: i8>`, if there is one
fn parameters(p: &mut Parser) -> P<Vec<Attr>> {
    if !p.eat(Tok::Less) {
        return Ok(Vec::new());
    }
    p.list_until(Tok::Greater, |p| {
        let name = p.word_or_string("the name of a parameter")?;
        p.expect(Tok::Colon)?;
        let ty = p.parse_type()?;
        let value = if p.eat(Tok::Equal) { Some(p.param_value(ty)?) } else { None };
        Ok(p.attr(AttrKind::ParamDecl { name, ty, value }))
    })
}

/// `hw.instance "u" sym @s @M<P: i32 = 3>(a: %a: i8) -> (b: i8) {…}`
pub(super) fn instance(p: &mut Parser) -> P<Draft> {
    let mut draft = Draft::default();
    let name = p.string()?;
    push_string(p, &mut draft, "instanceName", name);
    if p.eat_word("sym") {
        let sym = p.inner_sym()?;
        draft.attrs.push((p.intern("inner_sym"), sym));
    }
    let module = p.symbol_path()?;
    push(p, &mut draft, "moduleName", AttrKind::Symbol(module));
    let parameters = parameters(p)?;
    push(p, &mut draft, "parameters", AttrKind::Array(parameters.into()));
    connections(p, &mut draft, "argNames", "resultNames")?;
    Ok(draft)
}

/// `(a: %a: i8) -> (b: i8) {…}`: what an instance is connected to
pub(super) fn connections(p: &mut Parser, draft: &mut Draft, arg_names: &str, result_names: &str) -> P<()> {
    p.expect(Tok::LParen)?;
    let inputs = p.list_until(Tok::RParen, |p| {
        let name = p.word_or_string("the name of a port")?;
        p.expect(Tok::Colon)?;
        let of = p.value_use()?;
        p.expect(Tok::Colon)?;
        Ok((name, of, p.parse_type()?))
    })?;
    p.expect(Tok::Arrow)?;
    p.expect(Tok::LParen)?;
    let outputs = p.list_until(Tok::RParen, |p| {
        let name = p.word_or_string("the name of a port")?;
        p.expect(Tok::Colon)?;
        Ok((name, p.parse_type()?))
    })?;
    dict(p, draft)?;
    let names: Vec<Attr> = inputs.iter().map(|(name, ..)| p.string_attr(*name)).collect();
    push(p, draft, arg_names, AttrKind::Array(names.into()));
    let names: Vec<Attr> = outputs.iter().map(|(name, _)| p.string_attr(*name)).collect();
    push(p, draft, result_names, AttrKind::Array(names.into()));
    for (_, of, ty) in inputs {
        draft.operands.push(p.resolve(of, Some(ty))?);
    }
    draft.results = outputs.into_iter().map(|(_, ty)| ty).collect();
    Ok(())
}

/// `hw.hierpath private @p [@T::@q, @M]`
pub(super) fn hierpath(p: &mut Parser) -> P<Draft> {
    let mut draft = Draft::default();
    visibility(p, &mut draft);
    let name = p.symbol()?;
    push_string(p, &mut draft, "sym_name", name);
    p.expect(Tok::LSquare)?;
    let path = p.list_until(Tok::RSquare, |p| {
        let module = p.symbol()?;
        let kind = if p.eat(Tok::ColonColon) {
            AttrKind::InnerNameRef(module, p.symbol()?)
        } else {
            AttrKind::Symbol([module].into())
        };
        Ok(p.attr(kind))
    })?;
    push(p, &mut draft, "namepath", AttrKind::Array(path.into()));
    dict(p, &mut draft)?;
    Ok(draft)
}

/// `hw.constant 5 : i8 {…}`, `hw.constant true`
pub(super) fn constant(p: &mut Parser) -> P<Draft> {
    let mut draft = Draft::default();
    let attr = p.parse_attr()?;
    let ty = match *p.ir.attrs.kind(attr) {
        AttrKind::Integer { ty, .. } => ty,
        _ => return Err(p.error(p.span_from(p.last_end.saturating_sub(1)), "expected an integer")),
    };
    draft.attrs.push((p.intern("value"), attr));
    dict(p, &mut draft)?;
    draft.results.push(ty);
    Ok(draft)
}

/// `hw.enum.constant A : !hw.enum<A, B>`
pub(super) fn enum_constant(p: &mut Parser) -> P<Draft> {
    let mut draft = Draft::default();
    let field = p.word_or_string("a field")?;
    dict(p, &mut draft)?;
    p.expect(Tok::Colon)?;
    let ty = p.parse_type()?;
    push(p, &mut draft, "field", AttrKind::EnumField { field, ty });
    draft.results.push(ty);
    Ok(draft)
}

/// `hw.array_create %a, %b : T`
pub(super) fn array_create(p: &mut Parser) -> P<Draft> {
    let mut draft = Draft::default();
    let uses = p.value_uses()?;
    dict(p, &mut draft)?;
    p.expect(Tok::Colon)?;
    let ty = p.parse_type()?;
    let array =
        if p.eat(Tok::Arrow) { p.parse_type()? } else { infer::array_of(&mut p.ir, uses.len() as u64, ty) };
    for of in uses {
        draft.operands.push(p.resolve(of, Some(ty))?);
    }
    draft.results.push(array);
    Ok(draft)
}

/// The fields of a struct or union type, which must be one.
fn fields(p: &mut Parser, ty: Type) -> P<Vec<(Str, Type)>> {
    match p.ir.type_kind(infer::unalias(&p.ir, ty)) {
        TypeKind::HwStruct(fields) => Ok(fields.iter().map(|f| (f.name, f.ty)).collect()),
        TypeKind::HwUnion(fields) => Ok(fields.iter().map(|f| (f.name, f.ty)).collect()),
        _ => {
            Err(p.error(p.span_from(p.last_end.saturating_sub(1)), "expected the type of a struct or union"))
        }
    }
}

/// The position and type of the field `name`, which must exist.
fn field(p: &mut Parser, ty: Type, name: Str, span: crate::loc::Span) -> P<(usize, Type)> {
    let found = match p.ir.type_kind(infer::unalias(&p.ir, ty)) {
        TypeKind::HwStruct(fields) => fields.iter().position(|f| f.name == name).map(|i| (i, fields[i].ty)),
        TypeKind::HwUnion(fields) => fields.iter().position(|f| f.name == name).map(|i| (i, fields[i].ty)),
        _ => None,
    };
    match found {
        Some(found) => Ok(found),
        None => {
            let message = format!("the type has no field `{}`", p.ir.text(name));
            Err(p.error(span, message))
        }
    }
}

/// `hw.struct_create (%a, %b) : T`
pub(super) fn struct_create(p: &mut Parser) -> P<Draft> {
    let mut draft = Draft::default();
    p.expect(Tok::LParen)?;
    let uses = p.list_until(Tok::RParen, Parser::value_use)?;
    dict(p, &mut draft)?;
    p.expect(Tok::Colon)?;
    let ty = p.parse_type()?;
    let types: Vec<Type> = fields(p, ty)?.into_iter().map(|(_, ty)| ty).collect();
    p.resolve_all(&uses, &types, &mut draft.operands)?;
    draft.results.push(ty);
    Ok(draft)
}

/// `hw.struct_explode %s : T`
pub(super) fn struct_explode(p: &mut Parser) -> P<Draft> {
    let mut draft = Draft::default();
    let of = p.value_use()?;
    dict(p, &mut draft)?;
    p.expect(Tok::Colon)?;
    let ty = p.parse_type()?;
    draft.results = fields(p, ty)?.into_iter().map(|(_, ty)| ty).collect();
    draft.operands.push(p.resolve(of, Some(ty))?);
    Ok(draft)
}

/// `hw.struct_extract %s["f"] : T`, and the same of a union
pub(super) fn extract(p: &mut Parser) -> P<Draft> {
    let mut draft = Draft::default();
    let of = p.value_use()?;
    p.expect(Tok::LSquare)?;
    let span = p.tok.span;
    let name = p.string()?;
    p.expect(Tok::RSquare)?;
    dict(p, &mut draft)?;
    p.expect(Tok::Colon)?;
    let ty = p.parse_type()?;
    let (index, field_type) = field(p, ty, name, span)?;
    let index = p.int_attr(index, 32);
    draft.attrs.push((p.intern("fieldIndex"), index));
    draft.operands.push(p.resolve(of, Some(ty))?);
    draft.results.push(field_type);
    Ok(draft)
}

/// `hw.struct_inject %s["f"], %v : T`
pub(super) fn struct_inject(p: &mut Parser) -> P<Draft> {
    let mut draft = Draft::default();
    let of = p.value_use()?;
    p.expect(Tok::LSquare)?;
    let span = p.tok.span;
    let name = p.string()?;
    p.expect(Tok::RSquare)?;
    p.expect(Tok::Comma)?;
    let new = p.value_use()?;
    dict(p, &mut draft)?;
    p.expect(Tok::Colon)?;
    let ty = p.parse_type()?;
    let (index, field_type) = field(p, ty, name, span)?;
    let index = p.int_attr(index, 32);
    draft.attrs.push((p.intern("fieldIndex"), index));
    draft.operands.push(p.resolve(of, Some(ty))?);
    draft.operands.push(p.resolve(new, Some(field_type))?);
    draft.results.push(ty);
    Ok(draft)
}

/// `hw.union_create "f", %v : T`
pub(super) fn union_create(p: &mut Parser) -> P<Draft> {
    let mut draft = Draft::default();
    let span = p.tok.span;
    let name = p.string()?;
    p.expect(Tok::Comma)?;
    let of = p.value_use()?;
    dict(p, &mut draft)?;
    p.expect(Tok::Colon)?;
    let ty = p.parse_type()?;
    let (index, field_type) = field(p, ty, name, span)?;
    let index = p.int_attr(index, 32);
    draft.attrs.push((p.intern("fieldIndex"), index));
    draft.operands.push(p.resolve(of, Some(field_type))?);
    draft.results.push(ty);
    Ok(draft)
}

/// The bits of a type, where they are known.
pub(super) fn bit_width(p: &Parser, ty: Type) -> Option<u32> {
    // Types nest no deeper than the parser allows.
    match p.ir.type_kind(ty) {
        TypeKind::Integer { width, .. } => Some(*width),
        TypeKind::SeqClock => Some(1),
        TypeKind::HwStruct(fields) => {
            fields.iter().try_fold(0u32, |sum, field| sum.checked_add(bit_width(p, field.ty)?))
        }
        TypeKind::HwUnion(fields) => fields.iter().try_fold(0u32, |most, field| {
            let end = bit_width(p, field.ty)?.checked_add(u32::try_from(field.offset).ok()?)?;
            Some(most.max(end))
        }),
        TypeKind::HwArray(Dim::Known(size), element) | TypeKind::HwUArray(Dim::Known(size), element) => {
            bit_width(p, *element)?.checked_mul(u32::try_from(*size).ok()?)
        }
        TypeKind::HwEnum(fields) => Some(infer::index_width(fields.len() as u64)),
        TypeKind::HwTypeAlias { inner, .. } => bit_width(p, *inner),
        _ => None,
    }
}
