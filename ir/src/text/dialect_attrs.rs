//! The attributes of dialects, `#dialect.mnemonic<…>`.

use super::lexer::Tok;
use super::parser::{P, Parser};
use super::suggest;
use crate::attrs::{Attr, AttrKind, TimeUnit};
use crate::diag::Diagnostic;
use crate::loc::Span;
use crate::module::Ir;
use crate::types::{Type, TypeKind};

impl Parser<'_> {
    pub(super) fn hash_attr(&mut self) -> P<Attr> {
        let token = self.bump();
        let name = &self.src(token.span)[1..];
        let name = std::str::from_utf8(name).expect("identifiers are ASCII");
        let attr = match name.split_once('.') {
            Some((dialect, mnemonic)) => self.attr_body(dialect, mnemonic, token.span)?,
            None if self.at(Tok::Less) && self.tok.span.start == token.span.end => self.pretty_attr(name)?,
            None => {
                let name = self.intern(name);
                return self.use_attr_alias(name, token.span);
            }
        };
        self.typed_suffix(attr)
    }

    /// `: T` behind an attribute that carries a type.
    fn typed_suffix(&mut self, attr: Attr) -> P<Attr> {
        let typed = match self.ir.attrs.kind(attr) {
            AttrKind::ParamDecl { .. }
            | AttrKind::ParamRef { .. }
            | AttrKind::ParamExpr { .. }
            | AttrKind::ParamVerbatim { .. } => true,
            AttrKind::Enum { class, .. } => *class == "ClockConstAttr",
            _ => false,
        };
        if !typed || !self.eat(Tok::Colon) {
            return Ok(attr);
        }
        let ty = self.parse_type()?;
        let retyped = match self.ir.attrs.kind(attr).clone() {
            AttrKind::ParamRef { name, .. } => AttrKind::ParamRef { name, ty },
            AttrKind::ParamExpr { op, args, .. } => AttrKind::ParamExpr { op, args, ty },
            AttrKind::ParamVerbatim { text, .. } => AttrKind::ParamVerbatim { text, ty },
            other => other,
        };
        Ok(self.attr(retyped))
    }

    /// `#dialect<mnemonic…>`, behind the name of the dialect.
    fn pretty_attr(&mut self, dialect: &str) -> P<Attr> {
        if !suggest::is_known(dialect) {
            let inner = self.raw_angle_body()?;
            let body = format!("<{}>", self.ir.text(inner));
            let (dialect, body) = (self.intern(dialect), self.intern(&body));
            return Ok(self.attr(AttrKind::Opaque { dialect, body }));
        }
        self.expect(Tok::Less)?;
        let span = self.tok.span;
        let mnemonic = self.word("the name of an attribute")?;
        // These two have no brackets of their own.
        let attr = match (dialect, mnemonic) {
            ("hw", "innerSym") => self.inner_sym()?,
            ("seq", "clock_constant") => self.enum_keyword("ClockConstAttr")?,
            _ => {
                let attr = self.attr_body(dialect, mnemonic, span)?;
                self.typed_suffix(attr)?
            }
        };
        self.expect(Tok::Greater)?;
        Ok(attr)
    }

    /// The attribute `#dialect.mnemonic`, of which the name has been read.
    fn attr_body(&mut self, dialect: &str, mnemonic: &str, span: Span) -> P<Attr> {
        let kind = match (dialect, mnemonic) {
            ("llhd", "time") => return self.time(),
            ("moore", "fvint") => return self.fvint(),
            ("hw", "param.decl") => {
                self.expect(Tok::Less)?;
                let name = self.string()?;
                self.expect(Tok::Colon)?;
                let ty = self.parse_type()?;
                let value = if self.eat(Tok::Equal) { Some(self.param_value(ty)?) } else { None };
                self.expect(Tok::Greater)?;
                AttrKind::ParamDecl { name, ty, value }
            }
            ("hw", "param.decl.ref") => {
                let name = self.angled(Self::string)?;
                AttrKind::ParamRef { name, ty: self.mk(TypeKind::None) }
            }
            ("hw", "param.verbatim") => {
                let text = self.angled(Self::string)?;
                AttrKind::ParamVerbatim { text, ty: self.mk(TypeKind::None) }
            }
            ("hw", expr) if expr.starts_with("param.expr.") => {
                let op = self.intern(&expr["param.expr.".len()..]);
                self.expect(Tok::Less)?;
                let i32_type = self.ir.types.int(32);
                let args = self.list_until(Tok::Greater, |p| p.param_value(i32_type))?;
                AttrKind::ParamExpr { op, args: args.into(), ty: self.mk(TypeKind::None) }
            }
            ("hw", "enum.field") => {
                self.expect(Tok::Less)?;
                let field = self.word_or_string("a field")?;
                self.expect(Tok::Comma)?;
                let ty = self.parse_type()?;
                self.expect(Tok::Greater)?;
                AttrKind::EnumField { field, ty }
            }
            ("hw", "innerNameRef") => {
                self.expect(Tok::Less)?;
                let module = self.symbol()?;
                self.expect(Tok::ColonColon)?;
                let name = self.symbol()?;
                self.expect(Tok::Greater)?;
                AttrKind::InnerNameRef(module, name)
            }
            ("hw", "innerSym") => return self.angled(Self::inner_sym),
            ("seq", "firmem.init") => {
                self.expect(Tok::Less)?;
                let file = self.string()?;
                self.expect(Tok::Comma)?;
                let binary = self.boolean()?;
                self.expect(Tok::Comma)?;
                let inline = self.boolean()?;
                self.expect(Tok::Greater)?;
                AttrKind::FirMemInit { file, binary, inline }
            }
            _ => {
                if suggest::is_known(dialect) && !is_kept(dialect, mnemonic) {
                    let message = format!("the dialect `{dialect}` has no attribute `{mnemonic}`");
                    return Err(self.report(Diagnostic::error(span, message)));
                }
                let body = if let Some(kept) = KEYWORDS.iter().find(|k| k.is(dialect, mnemonic)) {
                    let words = self.keywords(kept)?;
                    format!("{mnemonic}<{words}>")
                } else if self.at(Tok::Less) {
                    let inner = self.raw_angle_body()?;
                    format!("{mnemonic}<{}>", self.ir.text(inner))
                } else {
                    mnemonic.to_owned()
                };
                AttrKind::Opaque { dialect: self.intern(dialect), body: self.intern(&body) }
            }
        };
        Ok(self.attr(kind))
    }

    /// The value of a parameter of type `ty`, which it takes unless it has its own.
    pub(super) fn param_value(&mut self, ty: Type) -> P<Attr> {
        match self.tok.kind {
            Tok::Int | Tok::Float | Tok::Minus => {
                let fitting = match self.ir.type_kind(ty) {
                    TypeKind::Integer { .. } | TypeKind::Float(_) | TypeKind::Index => ty,
                    _ => self.ir.types.int(32),
                };
                self.numeric(Some(fitting))
            }
            Tok::Str => {
                let value = self.string()?;
                Ok(self.string_attr(value))
            }
            _ => {
                let attr = self.parse_attr()?;
                let typed = match self.ir.attrs.kind(attr).clone() {
                    AttrKind::ParamRef { name, ty: old } if self.is_none(old) => {
                        AttrKind::ParamRef { name, ty }
                    }
                    AttrKind::ParamExpr { op, args, ty: old } if self.is_none(old) => {
                        AttrKind::ParamExpr { op, args, ty }
                    }
                    AttrKind::ParamVerbatim { text, ty: old } if self.is_none(old) => {
                        AttrKind::ParamVerbatim { text, ty }
                    }
                    _ => return Ok(attr),
                };
                Ok(self.attr(typed))
            }
        }
    }

    fn is_none(&self, ty: Type) -> bool {
        matches!(self.ir.type_kind(ty), TypeKind::None)
    }

    /// `<10ns, 1d, 0e>`
    pub(super) fn time(&mut self) -> P<Attr> {
        self.expect(Tok::Less)?;
        let amount = self.number("a time such as `10ns`")?;
        let span = self.tok.span;
        let unit = self.word("a unit of time")?;
        let Some(&(unit, ..)) = TimeUnit::ALL.iter().find(|(_, name, _)| *name == unit) else {
            return Err(self.error(span, "expected a unit of time: ys zs as fs ps ns us ms s"));
        };
        self.expect(Tok::Comma)?;
        let delta = self.number("a number of delta steps, as in `1d`")?;
        self.expect_word("d")?;
        self.expect(Tok::Comma)?;
        let epsilon = self.number("a number of epsilon steps, as in `1e`")?;
        self.expect_word("e")?;
        self.expect(Tok::Greater)?;
        Ok(self.attr(AttrKind::Time { amount, unit, delta, epsilon }))
    }

    /// `@s`, or `[<@x,1,public>, …]`
    pub(super) fn inner_sym(&mut self) -> P<Attr> {
        let public = self.intern("public");
        let syms = if self.at(Tok::At) {
            vec![(self.symbol()?, 0, public)]
        } else {
            self.expect(Tok::LSquare)?;
            self.list_until(Tok::RSquare, |p| {
                p.expect(Tok::Less)?;
                let name = p.symbol()?;
                p.expect(Tok::Comma)?;
                let field = p.number32("a field number")?;
                p.expect(Tok::Comma)?;
                let visibility = p.word_or_string("a visibility")?;
                p.expect(Tok::Greater)?;
                Ok((name, field, visibility))
            })?
        };
        Ok(self.attr(AttrKind::InnerSym(syms.into())))
    }
}

/// An attribute that holds keywords.
pub(super) struct Keywords {
    /// Its constraint in the table of operations.
    constraint: &'static str,
    dialect: &'static str,
    mnemonic: &'static str,
    words: &'static [&'static str],
    /// Several of them may stand together.
    several: bool,
}

const FAST_MATH: &[&str] = &["none", "reassoc", "nnan", "ninf", "nsz", "arcp", "contract", "afn", "fast"];
const OVERFLOW: &[&str] = &["none", "nsw", "nuw"];

const KEYWORDS: &[Keywords] = &[
    Keywords {
        constraint: "FastMath",
        dialect: "arith",
        mnemonic: "fastmath",
        words: FAST_MATH,
        several: true,
    },
    Keywords {
        constraint: "Overflow",
        dialect: "arith",
        mnemonic: "overflow",
        words: OVERFLOW,
        several: true,
    },
    Keywords {
        constraint: "LlvmFastMath",
        dialect: "llvm",
        mnemonic: "fastmath",
        words: FAST_MATH,
        several: true,
    },
    Keywords {
        constraint: "Linkage",
        dialect: "llvm",
        mnemonic: "linkage",
        words: &[
            "private",
            "internal",
            "available_externally",
            "linkonce",
            "weak",
            "common",
            "appending",
            "extern_weak",
            "linkonce_odr",
            "weak_odr",
            "external",
        ],
        several: false,
    },
    Keywords {
        constraint: "CConv",
        dialect: "llvm",
        mnemonic: "cconv",
        words: &[
            "ccc",
            "fastcc",
            "coldcc",
            "anyregcc",
            "preserve_mostcc",
            "preserve_allcc",
            "swiftcc",
            "tailcc",
            "swifttailcc",
            "preserve_nonecc",
        ],
        several: false,
    },
    Keywords {
        constraint: "TailCallKind",
        dialect: "llvm",
        mnemonic: "tailcallkind",
        words: &["none", "notail", "musttail", "tail"],
        several: false,
    },
];

impl Keywords {
    /// That of a constraint of the table.
    pub(super) fn of(constraint: &str) -> Option<&'static Keywords> {
        KEYWORDS.iter().find(|k| k.constraint == constraint)
    }

    fn is(&self, dialect: &str, mnemonic: &str) -> bool {
        (self.dialect, self.mnemonic) == (dialect, mnemonic)
    }
}

/// Whether an attribute is what a constraint asks for that names an attribute of keywords; `None` if it names none.
pub(crate) fn holds_keywords(ir: &Ir, constraint: &str, attr: &AttrKind) -> Option<bool> {
    let kept = Keywords::of(constraint)?;
    let AttrKind::Opaque { dialect, body } = attr else { return Some(false) };
    let body = ir.text(*body);
    let mnemonic = body.split_once('<').map_or("", |(mnemonic, _)| mnemonic);
    Some(kept.is(&ir.text(*dialect), mnemonic))
}

impl Parser<'_> {
    /// `<nnan, ninf>`: what stands between the brackets, in its usual spelling.
    fn keywords(&mut self, kept: &Keywords) -> P<String> {
        let one = |p: &mut Self| match kept.words.iter().find(|word| p.at_word(word)) {
            Some(word) => {
                p.bump();
                Ok(*word)
            }
            None => Err(p.expected(&format!("one of `{}`", kept.words.join("`, `")))),
        };
        if kept.several {
            self.expect(Tok::Less)?;
            let mut words = vec![one(self)?];
            while self.eat(Tok::Comma) {
                words.push(one(self)?);
            }
            self.expect(Tok::Greater)?;
            Ok(words.join(", "))
        } else {
            self.angled(one).map(str::to_owned)
        }
    }

    /// The attribute of a constraint, of which only what stands between the brackets is written.
    pub(super) fn bare_keywords(&mut self, kept: &Keywords) -> P<Attr> {
        let words = self.keywords(kept)?;
        Ok(self.keyword_attr(kept, &words))
    }

    /// The attribute of a constraint that is written as a keyword without brackets, if one of them is there.
    pub(super) fn eat_keyword(&mut self, constraint: &str) -> Option<Attr> {
        let kept = Keywords::of(constraint).expect("the caller names a constraint of keywords");
        let word = kept.words.iter().find(|word| self.at_word(word))?;
        self.bump();
        Some(self.keyword_attr(kept, word))
    }

    fn keyword_attr(&mut self, kept: &Keywords, words: &str) -> Attr {
        let body = format!("{}<{words}>", kept.mnemonic);
        let (dialect, body) = (self.intern(kept.dialect), self.intern(&body));
        self.attr(AttrKind::Opaque { dialect, body })
    }
}

/// Attributes of the known dialects of which only the text is kept. Any attribute of another dialect is kept so.
const KEPT: &[(&str, &[&str])] = &[
    ("arith", &["fastmath", "overflow"]),
    ("hw", &["output_file"]),
    (
        "llvm",
        &[
            "access_group",
            "address_space",
            "alias_scope",
            "alias_scope_domain",
            "cconv",
            "comdat",
            "constant_range",
            "dereferenceable",
            "dso_local_equivalent",
            "fastmath",
            "framePointerKind",
            "function_entry_count",
            "linkage",
            "loop_annotation",
            "memory_effects",
            "mmra_tag",
            "overflow",
            "poison",
            "tailcallkind",
            "target",
            "target_features",
            "tbaa_member",
            "tbaa_root",
            "tbaa_tag",
            "tbaa_type_desc",
            "undef",
            "uwtableKind",
            "vec_type_hint",
            "vscale_range",
            "zero",
        ],
    ),
    ("ub", &["poison"]),
];

fn is_kept(dialect: &str, mnemonic: &str) -> bool {
    // Debug information and the metadata of loops, as many as there are.
    let family = ["di_", "loop_", "md_"].iter().any(|prefix| mnemonic.starts_with(prefix));
    KEPT.iter().any(|(name, kept)| *name == dialect && kept.contains(&mnemonic))
        || dialect == "llvm" && family
}
