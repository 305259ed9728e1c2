//! scf: what goes into the regions and what comes out.

use super::Verifier;
use crate::attrs::AttrKind;
use crate::module::OpId;
use crate::ops::OpKind;
use crate::types::Type;
use hashbrown::HashSet;

impl Verifier<'_> {
    pub(super) fn check_scf(&mut self) {
        use OpKind::*;
        let results = self.result_types();
        match self.kind() {
            ScfIf => {
                let otherwise = !self.ir.region_blocks(self.op, 1).is_empty();
                self.expect(otherwise || results.is_empty(), || "needs an `else` for its results".to_owned());
                self.check_yields(0, &results);
                self.check_yields(1, &results);
            }
            ScfIndexSwitch => {
                let cases = self.ir.regions(self.op).len() - 1;
                if let Some(AttrKind::DenseArray { values, .. }) = self.attr("cases") {
                    let labels = values.len();
                    self.expect(labels == cases, || {
                        format!("has {labels} case values, but {cases} regions for them")
                    });
                    let mut seen = HashSet::new();
                    let double = values.iter().find(|&&value| !seen.insert(value));
                    self.expect(double.is_none(), || format!("has the case {} twice", double.unwrap_or(&0)));
                }
                for region in 0..=cases {
                    self.check_arguments_of(region, &[]);
                    self.check_yields(region, &results);
                }
            }
            ScfExecuteRegion => self.check_yields(0, &results),
            ScfFor => self.check_for(&results),
            ScfWhile => {
                let inits = self.operand_types("inits");
                self.check_arguments_of(0, &inits);
                self.check_yields(0, &results);
                self.check_arguments_of(1, &results);
                self.check_yields(1, &inits);
            }
            _ => {}
        }
    }

    /// The bounds and the step are of one type, that of the induction variable; what is carried around keeps its type.
    fn check_for(&mut self, results: &[Type]) {
        let Some(ty) = self.operand_type("lowerBound") else { return };
        for group in ["upperBound", "step"] {
            if let Some(found) = self.operand_type(group) {
                self.expect_type(&format!("`{group}`"), found, ty);
            }
        }
        let inits = self.operand_types("initArgs");
        self.expect_types("initial values", &inits, results);
        let arguments: Vec<Type> = [ty].into_iter().chain(inits.iter().copied()).collect();
        self.check_arguments_of(0, &arguments);
        self.check_yields(0, results);
    }

    /// The entry block of a region takes values of these types.
    fn check_arguments_of(&mut self, region: usize, expected: &[Type]) {
        if let Some(&block) = self.ir.region_blocks(self.op, region).first() {
            let found = self.types_of(&self.ir.block(block).args);
            self.expect_types(&format!("arguments of region {region}"), &found, expected);
        }
    }

    /// Every `scf.yield` or `scf.condition` of a region passes values of these types.
    fn check_yields(&mut self, region: usize, expected: &[Type]) {
        for &block in self.ir.region_blocks(self.op, region) {
            let Some(&end) = self.ir.block(block).ops.last() else { continue };
            let Some(values) = self.yielded(end) else { continue };
            self.expect_types(&format!("values yielded by region {region}"), &values, expected);
        }
    }

    fn yielded(&self, end: OpId) -> Option<Vec<Type>> {
        let operands = self.ir.operands(end);
        match self.ir.kind(end) {
            OpKind::ScfYield => Some(self.types_of(operands)),
            OpKind::ScfCondition => Some(self.types_of(operands.get(1..).unwrap_or(&[]))),
            _ => None,
        }
    }
}
