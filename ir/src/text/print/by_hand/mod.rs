//! The custom form of operations whose syntax MLIR writes in C++: writing, one file per dialect as in `custom`.

mod functions;
mod hw;
mod llvm;
mod moore;
mod small;
mod structured;

use super::{Printer, RegionStyle};
use crate::attrs::{Attr, AttrKind};
use crate::module::{OpId, ValueId};
use crate::types::{Type, TypeKind};

impl Printer<'_> {
    /// What follows the name of the operation.
    pub(super) fn by_hand(&mut self, op: OpId) {
        use crate::ops::OpKind::*;
        match self.ir.kind(op) {
            BuiltinModule => self.module_op(op),
            HwModule | HwModuleExtern | HwModuleGenerated => self.hw_module(op),
            HwInstance => self.instance(op),
            HwHierpath => self.hierpath(op),
            HwConstant => self.constant(op),
            HwEnumConstant => self.enum_constant(op),
            HwArrayCreate => self.array_create(op),
            HwStructCreate => self.struct_create(op),
            HwStructExplode => self.struct_explode(op),
            HwStructExtract | HwUnionExtract | HwStructInject => self.field_access(op),
            HwUnionCreate => self.union_create(op),
            CombConcat => self.concat(op),
            ArithSelect => self.select(op),
            DbgArray => self.dbg_array(op),
            DbgStruct => self.dbg_struct(op),
            SeqFirreg => self.firreg(op),
            SeqRead => self.memory_read(op),
            SeqWrite => self.memory_write(op),
            FuncFunc | LlhdCoroutine | MooreCoroutine => self.func(op),
            MooreModule => self.hw_module(op),
            MooreInstance => self.moore_instance(op),
            MooreConstant => self.moore_constant(op),
            MooreFuncDpi => self.moore_dpi(op),
            SimFuncDpi => self.dpi(op),
            ScfIf => self.if_op(op),
            ScfFor => self.for_loop(op),
            ScfWhile => self.while_op(op),
            ScfExecuteRegion => self.execute_region(op),
            LlvmFunc => self.llvm_func(op),
            LlvmMlirGlobal => self.llvm_global(op),
            LlvmCall => self.llvm_call(op),
            kind => unreachable!("{} has neither a format nor a printer", kind.name()),
        }
    }

    /// The attributes that the syntax does not spell and that differ from their defaults.
    fn other_attrs(&mut self, op: OpId, spelled: &[&str], keyword: bool) {
        let pairs = self.unless(op, |name| spelled.iter().any(|s| s.as_bytes() == name));
        self.dict(&pairs, keyword);
    }

    fn operand_list(&mut self, op: OpId) {
        self.put(" ");
        self.values(self.ir.operands(op));
    }

    fn operand_types(&self, op: OpId) -> Vec<Type> {
        self.ir.operands(op).iter().map(|v| self.ir.value_type(*v)).collect()
    }

    fn result_type_list(&self, op: OpId) -> Vec<Type> {
        self.ir.results(op).map(|v| self.ir.value_type(v)).collect()
    }

    /// ` : T, U`
    fn typed(&mut self, types: &[Type]) {
        self.put(" : ");
        self.types(types);
    }

    /// ` -> (T, U)`, if there are results
    fn arrow_results(&mut self, op: OpId) {
        let types = self.result_type_list(op);
        if !types.is_empty() {
            self.put(" -> (");
            self.types(&types);
            self.put(")");
        }
    }

    fn array(&self, op: OpId, name: &str) -> Vec<Attr> {
        match self.ir.attr(op, name) {
            Some(AttrKind::Array(items)) => items.to_vec(),
            _ => Vec::new(),
        }
    }

    fn type_attr(&self, op: OpId, name: &str) -> Option<TypeKind> {
        match self.ir.attr(op, name) {
            Some(AttrKind::Type(ty)) => Some(self.ir.type_kind(*ty).clone()),
            _ => None,
        }
    }

    fn name_of(&mut self, op: OpId, attr: &str) {
        if let Some(name) = self.ir.attr_str(op, attr) {
            self.symbol(name);
        }
    }

    fn visibility(&mut self, op: OpId) {
        if let Some(visibility) = self.ir.attr_str(op, "sym_visibility") {
            self.put(" ");
            self.raw(visibility);
        }
    }

    fn body(&mut self, op: OpId, index: usize, style: RegionStyle) {
        match self.ir.regions(op).get(index) {
            Some(region) => self.region(*region, style),
            None => self.put("{}"),
        }
    }

    fn entry_args(&self, op: OpId, region: usize) -> Vec<ValueId> {
        self.ir
            .region_blocks(op, region)
            .first()
            .map_or(Vec::new(), |block| self.ir.block(*block).args.clone())
    }
}
