//! One compiler for several runs of a design: what one of them had compiled, the others run, too.
//!
//! Machine code knows the context block by displacements and everything else by position in [`Tables`], so that it belongs to a
//! design and a layout and not to a kernel. The tables only grow, and each kernel is given those that there are.

use crate::engine::Jit;
use ir::design::Design;
use kernel::abi::Thunk;
use kernel::code::{Code, Compiler, Failure, Tables};
use kernel::layout::Layout;
use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

/// The code of a design, made when it is first asked for.
pub struct Shared<'d> {
    design: &'d Design,
    stock: RefCell<Stock>,
}

struct Stock {
    jit: Jit,
    /// What the code was made for; none as long as there is none.
    layout: Option<Layout>,
    tables: Tables,
    made: HashMap<Code, Result<Thunk, Failure>>,
}

impl<'d> Shared<'d> {
    /// No code yet, of a design, from a compiler that was not used before.
    pub fn new(design: &'d Design, jit: Jit) -> Rc<Shared<'d>> {
        let stock = Stock { jit, layout: None, tables: Tables::default(), made: HashMap::new() };
        Rc::new(Shared { design, stock: RefCell::new(stock) })
    }

    /// The compiler of one more kernel.
    pub fn compiler(self: &Rc<Self>) -> Box<dyn Compiler + 'd> {
        Box::new(Sharer { shared: self.clone(), fits: None })
    }
}

/// A kernel's share.
struct Sharer<'d> {
    shared: Rc<Shared<'d>>,
    /// Whether the kernel, which has one layout as long as it is there, has that of the code.
    fits: Option<bool>,
}

impl Compiler for Sharer<'_> {
    fn compile(
        &mut self,
        code: Code,
        design: &Design,
        layout: &Layout,
        tables: &mut Tables,
    ) -> Result<Thunk, Failure> {
        let stock = &mut *self.shared.stock.borrow_mut();
        let expected = stock.layout.get_or_insert_with(|| layout.clone());
        let same = || std::ptr::eq(design, self.shared.design) && expected == layout;
        if !*self.fits.get_or_insert_with(same) {
            return Err(Failure::Install("the shared code is of another design or layout".to_owned()));
        }
        let Stock { jit, tables: all, made, .. } = stock;
        let thunk = made.entry(code).or_insert_with(|| jit.compile(code, design, layout, all)).clone();
        // What others had compiled may refer to what is new here.
        tables.writes.extend_from_slice(&all.writes[tables.writes.len()..]);
        tables.insts.extend_from_slice(&all.insts[tables.insts.len()..]);
        thunk
    }
}
