//! Facts about every type, computed in one pass: a type is interned after the types that it is made of.

use crate::Ir;
use crate::types::{Dim, MooreAtom, Sign, Type, TypeKind};

#[derive(Clone, Copy)]
struct Fact {
    canonical: Type,
    /// Bits, where they are known.
    width: Option<u64>,
    /// A value of the hw dialect: what a wire can carry.
    hw_value: bool,
    /// A type of the llvm dialect whose size is known.
    llvm_sized: bool,
    /// Depends on a parameter of the module.
    parametric: bool,
    /// Made of bits of the moore dialect, of which some may be X or Z.
    four_valued: bool,
}

/// See the module.
pub(super) struct Facts(Vec<Fact>);

impl Facts {
    pub(super) fn new(ir: &Ir) -> Facts {
        let mut this = Facts(Vec::with_capacity(ir.types.len()));
        for index in 0..ir.types.len() {
            let ty = Type(index as u32);
            let fact = this.fact(ir, ty);
            this.0.push(fact);
        }
        this
    }

    fn fact(&self, ir: &Ir, ty: Type) -> Fact {
        let plain = |width: Option<u64>, hw_value: bool| Fact {
            canonical: ty,
            width,
            hw_value,
            llvm_sized: false,
            parametric: false,
            four_valued: false,
        };
        let packed = |width: Option<u64>, four_valued: bool| Fact { four_valued, ..plain(width, false) };
        let array = |dim: &Dim, element: &Type| {
            let width = match dim {
                Dim::Known(n) => self.width(*element).and_then(|w| w.checked_mul(*n)),
                Dim::Param(_) => None,
            };
            let parametric = matches!(dim, Dim::Param(_)) || self.parametric(*element);
            Fact { parametric, ..plain(width, self.hw_value(*element)) }
        };
        let sized = |yes: bool| Fact { llvm_sized: yes, ..plain(None, false) };
        match ir.type_kind(ty) {
            TypeKind::Integer { width, sign } => {
                let llvm_sized = *sign == Sign::Signless;
                Fact { llvm_sized, ..plain(Some(u64::from(*width)), true) }
            }
            TypeKind::Float(_) => sized(true),
            TypeKind::HwArray(dim, element) | TypeKind::HwUArray(dim, element) => array(dim, element),
            TypeKind::HwStruct(fields) => {
                let width = fields.iter().try_fold(0u64, |sum, f| sum.checked_add(self.width(f.ty)?));
                let parametric = fields.iter().any(|f| self.parametric(f.ty));
                Fact { parametric, ..plain(width, fields.iter().all(|f| self.hw_value(f.ty))) }
            }
            TypeKind::HwUnion(fields) => {
                let width = |max: u64, f: &crate::types::UnionField| {
                    Some(max.max(self.width(f.ty)?.checked_add(f.offset)?))
                };
                let parametric = fields.iter().any(|f| self.parametric(f.ty));
                let hw_value = fields.iter().all(|f| self.hw_value(f.ty));
                Fact { parametric, ..plain(fields.iter().try_fold(0u64, width), hw_value) }
            }
            TypeKind::HwEnum(fields) => plain(Some(u64::from(clog2(fields.len() as u64).max(1))), true),
            TypeKind::HwTypeAlias { inner, .. } => Fact { ..self.0[inner.0 as usize] },
            TypeKind::HwInt(_) => Fact { parametric: true, ..plain(None, true) },
            TypeKind::HwString => plain(None, true),
            TypeKind::HwInOut(inner) | TypeKind::LlhdRef(inner) => {
                Fact { parametric: self.parametric(*inner), ..plain(None, false) }
            }
            TypeKind::MooreInt { width, four_valued } => packed(Some(u64::from(*width)), *four_valued),
            TypeKind::MooreAtom(MooreAtom::Time) => packed(Some(64), true),
            TypeKind::MooreArray { packed: true, size: Some(size), element } => {
                packed(self.width(*element).and_then(|w| w.checked_mul(*size)), self.four_valued(*element))
            }
            TypeKind::MooreStruct { packed: true, fields } => packed(
                fields.iter().try_fold(0u64, |sum, f| sum.checked_add(self.width(f.ty)?)),
                fields.iter().any(|f| self.four_valued(f.ty)),
            ),
            TypeKind::MooreUnion { packed: true, fields } => packed(
                fields.iter().try_fold(0u64, |max, f| Some(max.max(self.width(f.ty)?))),
                fields.iter().any(|f| self.four_valued(f.ty)),
            ),
            TypeKind::SeqClock => plain(Some(1), false),
            TypeKind::LlvmPtr(_) => sized(true),
            TypeKind::LlvmArray(_, element) => sized(self.llvm_sized(*element)),
            TypeKind::LlvmStruct { body: Some(body), .. } => sized(body.iter().all(|&t| self.llvm_sized(t))),
            // The name of a struct whose body stands elsewhere.
            TypeKind::LlvmStruct { body: None, name, .. } => sized(name.is_some()),
            _ => plain(None, false),
        }
    }

    fn get(&self, ty: Type) -> Option<&Fact> {
        self.0.get(ty.0 as usize)
    }

    /// The type itself, or what its alias stands for.
    pub(super) fn canonical(&self, ty: Type) -> Type {
        self.get(ty).map_or(ty, |f| f.canonical)
    }

    /// The width in bits, where it is known without the parameters of the module.
    pub(super) fn width(&self, ty: Type) -> Option<u64> {
        self.get(ty).and_then(|f| f.width)
    }

    /// Whether the type depends on a parameter of the module.
    pub(super) fn parametric(&self, ty: Type) -> bool {
        self.get(ty).is_some_and(|f| f.parametric)
    }

    /// Whether the type is packed, and one of its bits may be X or Z.
    pub(super) fn four_valued(&self, ty: Type) -> bool {
        self.get(ty).is_some_and(|f| f.four_valued)
    }

    /// Whether a wire can carry a value of the type.
    pub(super) fn hw_value(&self, ty: Type) -> bool {
        self.get(ty).is_some_and(|f| f.hw_value)
    }

    /// Whether it is a type of the llvm dialect with a size: something that memory can hold.
    pub(super) fn llvm_sized(&self, ty: Type) -> bool {
        self.get(ty).is_some_and(|f| f.llvm_sized)
    }
}

/// The number of bits that tell `n` things apart.
pub(super) fn clog2(n: u64) -> u32 {
    n.saturating_sub(1).checked_ilog2().map_or(0, |log| log + 1)
}

#[cfg(test)]
mod tests {
    use super::clog2;

    #[test]
    fn bits_that_tell_things_apart() {
        let widths: Vec<u32> = [0, 1, 2, 3, 4, 5, 8, 9, 1 << 40].into_iter().map(clog2).collect();
        assert_eq!(widths, [0, 0, 1, 2, 2, 3, 3, 4, 40]);
    }
}
