//! Operations whose syntax MLIR writes in C++: reading, one file per dialect.

mod functions;
mod hw;
mod llvm;
mod moore;
mod small;
mod structured;

use super::operation::{Draft, ResultNames};
use super::parser::{P, Parser};
use crate::ops::OpKind;

/// Reads what follows the name of an operation, or gives `None` if its format is declarative.
pub(super) fn parse(p: &mut Parser, kind: OpKind, names: &ResultNames) -> Option<P<Draft>> {
    use OpKind::*;
    Some(match kind {
        BuiltinModule => small::module(p),
        HwModule | HwModuleExtern | HwModuleGenerated => hw::module(p, kind),
        HwInstance => hw::instance(p),
        HwHierpath => hw::hierpath(p),
        HwConstant => hw::constant(p),
        HwEnumConstant => hw::enum_constant(p),
        HwArrayCreate => hw::array_create(p),
        HwStructCreate => hw::struct_create(p),
        HwStructExplode => hw::struct_explode(p),
        HwStructExtract | HwUnionExtract => hw::extract(p),
        HwStructInject => hw::struct_inject(p),
        HwUnionCreate => hw::union_create(p),
        CombConcat => small::concat(p),
        ArithSelect => small::select(p),
        DbgArray => small::dbg_array(p),
        DbgStruct => small::dbg_struct(p),
        SeqFirreg => small::firreg(p, names),
        SeqRead => small::memory_read(p),
        SeqWrite => small::memory_write(p),
        FuncFunc | LlhdCoroutine | MooreCoroutine => functions::func(p, kind),
        MooreModule => hw::module(p, kind),
        MooreInstance => moore::instance(p),
        MooreConstant => moore::constant(p),
        MooreFuncDpi => moore::dpi(p),
        SimFuncDpi => functions::dpi(p),
        ScfIf => structured::if_op(p),
        ScfFor => structured::for_op(p),
        ScfWhile => structured::while_op(p),
        ScfExecuteRegion => structured::execute_region(p),
        LlvmFunc => llvm::func(p),
        LlvmMlirGlobal => llvm::global(p),
        LlvmCall => llvm::call(p),
        _ => return None,
    })
}
