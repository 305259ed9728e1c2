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
    made: HashMap<Code, Result<Made, Failure>>,
}

/// A piece of code: where it is, and the code itself, to be put elsewhere.
struct Made {
    thunk: Thunk,
    code: Vec<u8>,
}

impl<'d> Shared<'d> {
    /// No code yet, of a design, from a compiler that was not used before.
    pub fn new(design: &'d Design, jit: Jit) -> Rc<Shared<'d>> {
        let stock = Stock { jit, layout: None, tables: Tables::new(design), made: HashMap::new() };
        Rc::new(Shared { design, stock: RefCell::new(stock) })
    }

    /// The compiler of one more kernel. One that drops code and asks for it again gets it `anew`, at another place.
    pub fn compiler(self: &Rc<Self>, anew: bool) -> Box<dyn Compiler + 'd> {
        Box::new(Sharer { shared: self.clone(), anew, fits: None })
    }
}

/// A kernel's share.
struct Sharer<'d> {
    shared: Rc<Shared<'d>>,
    anew: bool,
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
        let thunk = match made.get(&code) {
            Some(Ok(made)) if self.anew => install(jit, &made.code),
            Some(made) => made.as_ref().map(|made| made.thunk).map_err(Clone::clone),
            None => {
                let new = jit.make(code, design, layout, all).and_then(|(_, machine)| {
                    Ok(Made { thunk: install(jit, &machine.code)?, code: machine.code })
                });
                let thunk = new.as_ref().map(|made| made.thunk).map_err(Clone::clone);
                made.insert(code, new);
                thunk
            }
        };
        // What others had compiled may refer to what is new here.
        tables.writes.extend_from_slice(&all.writes[tables.writes.len()..]);
        tables.insts.extend_from_slice(&all.insts[tables.insts.len()..]);
        thunk
    }
}

fn install(jit: &mut Jit, code: &[u8]) -> Result<Thunk, Failure> {
    jit.install(code).map_err(|error| Failure::Install(error.to_string()))
}
