//! Queues, dynamic arrays and associative arrays: variables whose content is replaced as a whole.

use super::lower::{Lower, Lowered};
use super::refs::Target;
use crate::module::{OpId, ValueDef, ValueId};
use crate::ops::OpKind;
use crate::types::TypeKind;

impl Lower<'_> {
    /// Lowers an operation on containers; `false` if it is none.
    pub(super) fn container(&mut self, op: OpId) -> bool {
        use OpKind as K;
        let kind = self.b.ir.kind(op);
        let operands = self.b.ir.operands(op).to_vec();
        match kind {
            K::MooreBuiltinSize | K::MooreOpenUarraySize => {
                let queue = self.arg(operands[0]);
                let size = self.queue_size(queue);
                self.define(op, 0, Lowered::Value(size));
            }
            K::MoorePushBack | K::MoorePushFront => {
                let Some(target) = self.target(operands[0], op) else { return true };
                let queue = self.read(target);
                let element = self.arg(operands[1]);
                let element = self.fit_element(queue, element);
                let kind = if kind == K::MoorePushBack { K::SimQueuePushBack } else { K::SimQueuePushFront };
                let ty = self.b.ir.value_type(queue);
                let new = self.b.value(kind, &[queue, element], ty);
                self.replace_content(target, new);
            }
            K::MoorePopBack | K::MoorePopFront => {
                let Some(target) = self.target(operands[0], op) else { return true };
                let queue = self.read(target);
                let ty = self.b.ir.value_type(queue);
                let element = self.core_element(ty);
                let kind = if kind == K::MoorePopBack { K::SimQueuePopBack } else { K::SimQueuePopFront };
                let new = self.b.add(kind, &[queue], &[ty, element], &[]);
                let (rest, popped) = (self.b.ir.result(new, 0), self.b.ir.result(new, 1));
                self.replace_content(target, rest);
                self.define(op, 0, Lowered::Value(popped));
            }
            K::MooreQueueClear => {
                let Some(target) = self.target(operands[0], op) else { return true };
                let queue = self.read(target);
                let ty = self.b.ir.value_type(queue);
                let empty = self.b.value(K::SimQueueEmpty, &[], ty);
                self.replace_content(target, empty);
            }
            K::MooreQueueDelete => {
                let Some(target) = self.target(operands[0], op) else { return true };
                let queue = self.read(target);
                let (ty, index) = (self.b.ir.value_type(queue), self.arg(operands[1]));
                let new = self.b.value(K::SimQueueDelete, &[queue, index], ty);
                self.replace_content(target, new);
            }
            K::MooreQueueInsert | K::MooreQueueSet => {
                let Some(target) = self.target(operands[0], op) else { return true };
                let queue = self.read(target);
                let (index, item) = (self.arg(operands[1]), self.arg(operands[2]));
                let item = self.fit_element(queue, item);
                let kind = if kind == K::MooreQueueInsert { K::SimQueueInsert } else { K::SimQueueSet };
                let ty = self.b.ir.value_type(queue);
                let new = self.b.value(kind, &[queue, index, item], ty);
                self.replace_content(target, new);
            }
            K::MooreQueueConcat | K::MooreQueueResize | K::MooreQueueFromUnpackedArray => {
                let args = self.args(&operands);
                let Some(ty) = self.result_type(op) else { return true };
                let kind = match kind {
                    K::MooreQueueConcat => K::SimQueueConcat,
                    K::MooreQueueResize => K::SimQueueResize,
                    _ => K::SimQueueFromArray,
                };
                let new = self.b.value(kind, &args, ty);
                self.define(op, 0, Lowered::Value(new));
            }
            K::MooreQueueCmp => {
                let args = self.args(&operands);
                let same = self.same(args[0], args[1], self.enum_value(op, "predicate") == 0);
                self.define(op, 0, Lowered::Value(same));
            }
            K::MooreDynQueueExtract => {
                let args = self.args(&operands);
                let Some(ty) = self.result_type(op) else { return true };
                let (low, high) = (self.queue_index(args[1]), self.queue_index(args[2]));
                let is_queue = matches!(self.b.ir.type_kind(ty), TypeKind::SimQueue(..));
                let result = if is_queue {
                    self.b.value(K::SimQueueSlice, &[args[0], low, high], ty)
                } else {
                    self.b.value(K::SimQueueGet, &[args[0], low], ty)
                };
                self.define(op, 0, Lowered::Value(result));
            }
            K::MooreOpenUarrayCreate => {
                let size = self.arg(operands[0]);
                let Some(ty) = self.result_type(op) else { return true };
                let size = self.queue_index(size);
                let element = self.core_element(ty);
                let element = self.default_value(element);
                let new = self.library("array.new", &[size, element], &[ty])[0];
                self.define(op, 0, Lowered::Value(new));
            }
            K::MooreOpenUarrayDelete => {
                // What was read of a variable stands for the variable.
                let array = match self.b.ir.value(operands[0]).def {
                    ValueDef::Result(read, _) if self.b.ir.kind(read) == K::MooreRead => {
                        self.b.ir.operands(read)[0]
                    }
                    _ => operands[0],
                };
                let Some(target) = self.target(array, op) else { return true };
                let Some(Lowered::Ref(_)) = self.lowered(array) else {
                    self.error(op, "only the array of a variable can be deleted");
                    return true;
                };
                let old = self.read(target);
                let ty = self.b.ir.value_type(old);
                let empty = self.b.value(K::SimQueueEmpty, &[], ty);
                self.replace_content(target, empty);
            }
            _ => return self.assoc_array(op),
        }
        true
    }

    fn assoc_array(&mut self, op: OpId) -> bool {
        use OpKind as K;
        let kind = self.b.ir.kind(op);
        let operands = self.b.ir.operands(op).to_vec();
        let int = self.b.int(32);
        match kind {
            K::MooreAssocArrayExtract => {
                let args = self.args(&operands);
                let Some(ty) = self.result_type(op) else { return true };
                let value = self.b.value(K::SimAssocArrayGet, &args, ty);
                self.define(op, 0, Lowered::Value(value));
            }
            K::MooreAssocArrayExists | K::MooreAssocArraySize => {
                let Some(target) = self.target(operands[0], op) else { return true };
                let mut args = vec![self.read(target)];
                args.extend(self.args(&operands[1..]));
                let kind = if kind == K::MooreAssocArraySize {
                    K::SimAssocArraySize
                } else {
                    K::SimAssocArrayExists
                };
                let value = self.b.value(kind, &args, int);
                self.define(op, 0, Lowered::Value(value));
            }
            K::MooreAssocArrayClear => {
                let Some(target) = self.target(operands[0], op) else { return true };
                let old = self.read(target);
                let ty = self.b.ir.value_type(old);
                let empty = self.b.value(K::SimAssocArrayEmpty, &[], ty);
                self.replace_content(target, empty);
            }
            K::MooreAssocArrayDelete => {
                let Some(target) = self.target(operands[0], op) else { return true };
                let (array, key) = (self.read(target), self.arg(operands[1]));
                let ty = self.b.ir.value_type(array);
                let new = self.b.value(K::SimAssocArrayDelete, &[array, key], ty);
                self.replace_content(target, new);
            }
            K::MooreAssocArraySet => {
                spec::rule!("moore.assoc");
                let Some(target) = self.target(operands[0], op) else { return true };
                let array = self.read(target);
                let (key, value) = (self.arg(operands[1]), self.arg(operands[2]));
                let value = self.fit_element(array, value);
                let ty = self.b.ir.value_type(array);
                let new = self.b.value(K::SimAssocArraySet, &[array, key, value], ty);
                self.replace_content(target, new);
            }
            K::MooreAssocArrayFirst
            | K::MooreAssocArrayLast
            | K::MooreAssocArrayNext
            | K::MooreAssocArrayPrev => {
                let (Some(target), Some(index)) =
                    (self.target(operands[0], op), self.target(operands[1], op))
                else {
                    return true;
                };
                let array = self.read(target);
                let old = self.read(index);
                let (kind, args) = match kind {
                    K::MooreAssocArrayFirst => (K::SimAssocArrayFirst, vec![array]),
                    K::MooreAssocArrayLast => (K::SimAssocArrayLast, vec![array]),
                    K::MooreAssocArrayNext => (K::SimAssocArrayNext, vec![array, old]),
                    _ => (K::SimAssocArrayPrev, vec![array, old]),
                };
                let key = self.b.ir.value_type(old);
                let new = self.b.add(kind, &args, &[int, key], &[]);
                let (found, next) = (self.b.ir.result(new, 0), self.b.ir.result(new, 1));
                // The index stays as it is if there is no such key.
                let some = self.b.is_nonzero(found);
                let next = self.b.mux(some, next, old);
                self.replace_content(index, next);
                self.define(op, 0, Lowered::Value(found));
            }
            _ => return false,
        }
        true
    }

    /// The number of elements.
    pub(super) fn queue_size(&mut self, queue: ValueId) -> ValueId {
        let wide = self.b.int(64);
        let size = self.b.value(OpKind::SimQueueSize, &[queue], wide);
        self.b.extract(size, 0, 32)
    }

    /// A value as the elements of a container are.
    fn fit_element(&mut self, container: ValueId, value: ValueId) -> ValueId {
        let ty = self.core_element(self.b.ir.value_type(container));
        self.fit(value, ty)
    }

    /// Replaces the content of a variable at once.
    fn replace_content(&mut self, target: Target, value: ValueId) {
        spec::rule!("moore.queue");
        let now = self.b.constant_time(0, 0, 1);
        self.write(target, value, now);
    }
}
