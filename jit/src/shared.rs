//! One compiler for several runs of a design: what one of them had compiled, the others run, too.
//!
//! Machine code knows the context block by displacements and everything else by position in [`Tables`], so that it belongs to a
//! design and a layout and not to a kernel. The tables only grow, and each kernel is given those that there are.

use crate::engine::{Jit, Placed, not_installed};
use ir::design::Design;
use kernel::abi::Thunk;
use kernel::code::{Code, Compiler, Failure, Tables};
use kernel::layout::Layout;
use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

/// Places that a piece of code is at, for those who want it elsewhere than before.
const COPIES: usize = 4;

/// The code of a design, made when it is first asked for.
pub struct Shared<'d> {
    design: &'d Design,
    /// What the code is made for.
    layout: Rc<Layout>,
    stock: RefCell<Stock>,
}

struct Stock {
    jit: Jit,
    tables: Tables,
    made: HashMap<Code, Result<Kept, Failure>>,
}

/// A piece of code: where it is, and where its copies are.
struct Kept {
    thunk: Thunk,
    /// What copies are made of; nothing if other pieces run it, too, which keep it where it is.
    code: Vec<u8>,
    copies: Vec<Thunk>,
    /// How often a copy was asked for.
    asked: usize,
}

impl<'d> Shared<'d> {
    /// No code yet, of a design, from a compiler that was not used before.
    pub fn new(design: &'d Design, layout: Rc<Layout>, jit: Jit) -> Rc<Shared<'d>> {
        let stock = Stock { jit, tables: Tables::new(design), made: HashMap::new() };
        Rc::new(Shared { design, layout, stock: RefCell::new(stock) })
    }

    /// What the code is made for: for kernels to begin with.
    pub fn layout(&self) -> Rc<Layout> {
        self.layout.clone()
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
        codes: &[Code],
        design: &Design,
        layout: &Layout,
        tables: &mut Tables,
    ) -> Vec<Result<Thunk, Failure>> {
        let own: &Layout = &self.shared.layout;
        let same =
            || std::ptr::eq(design, self.shared.design) && (std::ptr::eq(own, layout) || own == layout);
        if !*self.fits.get_or_insert_with(same) {
            let other = Failure::Install("the shared code is of another design or layout".to_owned());
            return vec![Err(other); codes.len()];
        }
        let stock = &mut *self.shared.stock.borrow_mut();
        stock.make(codes, design, layout);
        let thunks = codes.iter().map(|code| match stock.made.get_mut(code) {
            Some(Ok(made)) if self.anew => made.another(&mut stock.jit),
            Some(Ok(made)) => Ok(made.thunk),
            Some(Err(failure)) => Err(failure.clone()),
            None => Err(not_installed()),
        });
        let thunks = thunks.collect();
        // What others had compiled may refer to what is new here.
        tables.writes.extend_from_slice(&stock.tables.writes[tables.writes.len()..]);
        tables.insts.extend_from_slice(&stock.tables.insts[tables.insts.len()..]);
        tables.constants.extend_from_slice(&stock.tables.constants[tables.constants.len()..]);
        thunks
    }
}

impl Stock {
    /// Makes those of the pieces that were not made before.
    fn make(&mut self, codes: &[Code], design: &Design, layout: &Layout) {
        let Stock { jit, tables, made } = self;
        let missing: Vec<Code> = codes.iter().filter(|code| !made.contains_key(code)).copied().collect();
        let placed = jit.make(&missing, design, layout, tables);
        made.extend(missing.into_iter().zip(placed).map(|(code, placed)| {
            let kept = |Placed { thunk, code }| Kept { thunk, code, copies: Vec::new(), asked: 0 };
            (code, placed.map(kept))
        }));
    }
}

impl Kept {
    /// The code at another place than when it was last asked for.
    fn another(&mut self, jit: &mut Jit) -> Result<Thunk, Failure> {
        if self.code.is_empty() {
            return Ok(self.thunk);
        }
        if self.copies.is_empty() {
            self.copies = jit.install(&[&self.code[..]; COPIES]).into_iter().collect::<Result<_, _>>()?;
        }
        self.asked += 1;
        Ok(self.copies[self.asked % COPIES])
    }
}
