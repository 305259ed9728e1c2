//! stub
use crate::module::Ir;
use crate::types::Type;
/// Form
pub enum Form { /// g
 Generic, /// c
 Custom }
/// print
pub fn print(_ir: &Ir, _form: Form) -> Vec<u8> { Vec::new() }
pub(super) fn type_text(ir: &Ir, ty: Type) -> String { format!("{:?}", ir.type_kind(ty)) }
