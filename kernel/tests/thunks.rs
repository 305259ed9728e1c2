//! Thunks written by hand, to test what the kernel does with them: suspensions, calls of functions with and without
//! thunks, events, budgets, and leaving native code at every check point.

#![allow(unsafe_code)]

use ir::design::elaborate::{Options, elaborate};
use ir::design::{BodyId, Design, SigId};
use kernel::Kernel;
use kernel::abi::{Callout, Status, Thunk, frame, header};
use kernel::code::{Code, Compiler, Failure, InstRef, Tables, Write};
use kernel::layout::Layout;
use kernel::telemetry::{CachePolicy, DeoptPlan, JitConfig, Reason};
use reference::value::Value;
use reference::{Config, End, Simulation};
use runtime::files::{Capture, Files};
use std::ptr::NonNull;
use std::sync::OnceLock;

/// A process that counts in steps of 1 ns, through a function, prints at each, and spins between.
const DESIGN: &str = r#"
func.func @next(%a: i32) -> i32 {
  %one = hw.constant 1 : i32
  %r = comb.add %a, %one : i32
  return %r : i32
}
hw.module @top() {
  %zero = hw.constant 0 : i32
  %s = llhd.sig %zero : i32
  llhd.process {
    cf.br ^again
  ^again:
    %d = llhd.constant_time <1ns, 0d, 0e>
    llhd.wait delay %d, ^work
  ^work:
    %old = llhd.prb %s : i32
    %new = func.call @next(%old) : (i32) -> i32
    %e = llhd.constant_time <0ns, 1d, 0e>
    llhd.drv %s, %new after %e : i32
    %text = sim.fmt.literal "tick\n"
    sim.proc.print %text
    cf.br ^again
  }
  hw.output
}
"#;

/// Where the thunks find things.
struct Places {
    scratch: usize,
    signal: usize,
    /// The argument of the function, its result, and the result of the call in the caller.
    argument: usize,
    result: usize,
    /// The numbers of the write and of the print.
    write: u64,
    print: u64,
    text: usize,
    after_wait: u64,
    after_call: u64,
    wait: u64,
}

static PLACES: OnceLock<Places> = OnceLock::new();

fn places() -> &'static Places {
    PLACES.get().expect("the process is compiled first")
}

/// The process.
///
/// # Safety
/// As [`kernel::abi::Thunk::call`].
unsafe extern "C" fn process(context: *mut u64, slots: *mut u64) -> u32 {
    let places = places();
    // SAFETY: the kernel gives its context block, and a frame of the body.
    let word = |at: usize| unsafe { &mut *context.add(at) };
    // SAFETY: see above.
    let slot = |at: usize| unsafe { &mut *slots.add(at) };
    let call = |callout: Callout, argument: u64| {
        let address = kernel::callouts::address(callout);
        // SAFETY: that is the form of callouts, and this a thunk with its context.
        unsafe {
            let function: unsafe extern "C" fn(*mut u64, u64) -> u64 = std::mem::transmute(address);
            function(context, argument)
        }
    };
    let resume = *slot(frame::RESUME as usize);
    if resume == places.after_wait {
        *word(places.scratch) = *word(places.signal);
        *slot(frame::RESUME as usize) = places.after_call;
        return Status::Call as u32;
    }
    if resume == places.after_call {
        while *word(header::QUEUE_AT as usize) + 16 > *word(header::QUEUE_END as usize) {
            call(Callout::Grow, 2);
        }
        let at = *word(header::QUEUE_AT as usize) as *mut u64;
        // SAFETY: there is room for two words.
        unsafe {
            *at = places.write | 1 << 32;
            *at.add(1) = *slot(places.result);
        }
        *word(header::QUEUE_AT as usize) += 16;
        *word(header::EFFECT as usize) = 1;
        if call(Callout::Inst, places.text as u64) != 0 || call(Callout::Inst, places.print) != 0 {
            return Status::Stop as u32;
        }
        // The back-edge.
        match *word(header::BUDGET as usize) {
            0 if call(Callout::Spend, 0) != 0 => return Status::Stop as u32,
            0 => {}
            left => *word(header::BUDGET as usize) = left - 1,
        }
    }
    *word(places.scratch) = 1_000_000;
    *word(places.scratch + 1) = 0;
    *word(header::SITE as usize) = places.wait;
    *slot(frame::RESUME as usize) = places.after_wait;
    Status::Suspended as u32
}

/// The function.
///
/// # Safety
/// As [`kernel::abi::Thunk::call`].
unsafe extern "C" fn function(context: *mut u64, slots: *mut u64) -> u32 {
    let places = places();
    // SAFETY: the kernel gives its context block, and a frame of the body.
    unsafe {
        *context.add(places.scratch) = u64::from((*slots.add(places.argument) as u32).wrapping_add(1));
        *context.add(header::SITE as usize) = 0;
    }
    Status::Returned as u32
}

struct ByHand {
    functions: bool,
}

impl Compiler for ByHand {
    fn compile(
        &mut self,
        codes: &[Code],
        design: &Design,
        layout: &Layout,
        tables: &mut Tables,
    ) -> Vec<Result<Thunk, Failure>> {
        let mut compile = |code: &Code| {
            let entry = match code {
                Code::Process(process_id) => {
                    let body = design.processes[process_id.index()].body;
                    find(design, layout, tables, body);
                    process as *const () as usize
                }
                Code::Function(_) if self.functions => function as *const () as usize,
                _ => return Err(Failure::Unsupported("first_op:func.func".to_owned())),
            };
            let entry = NonNull::new(entry as *mut u8).expect("a function has an address");
            // SAFETY: it is `process` or `function` above, which stay, and keep to the places of this layout.
            Ok(unsafe { Thunk::new(entry) })
        };
        codes.iter().map(&mut compile).collect()
    }
}

/// Notes where everything is.
fn find(design: &Design, layout: &Layout, tables: &mut Tables, body: BodyId) {
    let code = &design.bodies[body.index()];
    let places = &layout.bodies[body.index()];
    let work = code.blocks.iter().position(|b| b.insts.iter().any(|i| i.kind.name() == "func.call")).unwrap();
    let at = |name: &str| code.blocks[work].insts.iter().position(|i| i.kind.name() == name).unwrap();
    let wait =
        code.blocks.iter().position(|b| b.term.edges().iter().any(|e| e.block as usize == work)).unwrap();
    let call = at("func.call");
    let callee = design.bodies.iter().position(|b| design.ir.kind(b.op).name() == "func.func").unwrap();
    let argument = design.bodies[callee].blocks[0].args[0] as usize;
    tables.writes.push(Write {
        signal: SigId(0),
        low: 0,
        width: 32,
        kept: None,
        moving: false,
        then: Box::default(),
        commits: None,
    });
    tables.insts.push(InstRef::Body(body, work as u32, at("sim.fmt.literal") as u32));
    tables.insts.push(InstRef::Body(body, work as u32, at("sim.proc.print") as u32));
    PLACES.get_or_init(|| Places {
        scratch: layout.scratch as usize,
        signal: layout.signals[0].word as usize,
        argument: layout.bodies[callee].slots[argument] as usize,
        result: places.slots[code.blocks[work].insts[call].result as usize] as usize,
        write: tables.writes.len() as u64 - 1,
        print: tables.insts.len() as u64 - 1,
        text: tables.insts.len() - 2,
        after_wait: u64::from(places.after_wait(wait as u32).unwrap()),
        after_call: u64::from(places.after_call(work as u32, call as u32).unwrap()),
        wait: wait as u64,
    });
}

/// The content of the signal at each time.
type Trace = Vec<(u64, Value)>;

struct Observer(Trace);

impl reference::Hooks for Observer {
    fn instant(&mut self, simulation: &mut Simulation<'_>) -> Result<(), String> {
        self.0.push((simulation.now().fs, simulation.signal(SigId(0)).clone()));
        Ok(())
    }
}

impl kernel::Hooks for Observer {
    fn instant(&mut self, kernel: &mut Kernel<'_>) -> Result<(), String> {
        self.0.push((kernel.now().fs, kernel.signal(SigId(0))));
        Ok(())
    }
}

fn design() -> Design {
    let ir = ir::text::parse(DESIGN.as_bytes()).unwrap();
    elaborate(ir, &Options { tops: Vec::new() }).unwrap()
}

fn config() -> Config {
    Config { max_time: Some(20_500_000), ..Config::default() }
}

/// Runs the design with thunks, compares with the reference engine, and hands the kernel over.
fn check(jit: JitConfig, functions: bool, look: impl FnOnce(&Kernel<'_>)) {
    let design = design();
    let console = Capture::new();
    let mut simulation = Simulation::new(&design, config(), Files::new(Box::new(console.clone()), None));
    let mut expected = Observer(Vec::new());
    let end = simulation.run(&mut expected);
    let out = console.take_out();
    assert_eq!(end, End::MaxTime);
    assert_eq!(out, b"tick\n".repeat(20));
    let files = Files::new(Box::new(console.clone()), None);
    let mut kernel = Kernel::new(&design, config(), files, jit, Some(Box::new(ByHand { functions })));
    let mut found = Observer(Vec::new());
    assert_eq!(kernel.run(&mut found), end);
    assert_eq!(found.0, expected.0);
    assert_eq!(console.take_out(), out);
    look(&kernel);
}

#[test]
fn all_of_it_runs_native() {
    check(JitConfig::default(), true, |kernel| {
        let telemetry = kernel.telemetry();
        assert_eq!((telemetry.native, telemetry.interpreted, telemetry.compiles), (21, 0, 2));
        assert!(telemetry.deopts.is_empty());
    });
}

#[test]
fn a_call_of_a_function_without_a_thunk_goes_on_interpreted() {
    check(JitConfig::default(), false, |kernel| {
        let telemetry = kernel.telemetry();
        assert_eq!((telemetry.native, telemetry.interpreted), (1, 20));
        let why = telemetry.deopts.values().next().expect("a deopt");
        assert_eq!(*why, (Reason::UnsupportedOperation, "first_op:func.func".to_owned()));
    });
}

#[test]
fn native_code_is_left_at_every_check_point() {
    for plan in [
        DeoptPlan::Every(1),
        DeoptPlan::Every(2),
        DeoptPlan::Every(3),
        DeoptPlan::At(2),
        DeoptPlan::At(3),
        DeoptPlan::At(4),
        DeoptPlan::Random(3),
        DeoptPlan::Site("top.process_0".to_owned(), 2),
        DeoptPlan::Site("top.process_0".to_owned(), 1),
        DeoptPlan::Site("function next".to_owned(), 0),
    ] {
        let jit = JitConfig { force: Some(plan.clone()), ..JitConfig::default() };
        check(jit, true, |kernel| {
            let telemetry = kernel.telemetry();
            assert!(telemetry.forced > 0, "{plan:?} forced nothing");
            let why = telemetry.deopts.values().next().expect("a deopt");
            assert_eq!(*why, (Reason::GuardFailed, "forced".to_owned()));
        });
    }
}

#[test]
fn code_is_compiled_when_it_is_hot_and_within_the_budget() {
    let first = |kernel: &Kernel<'_>| kernel.telemetry().deopts.values().next().cloned();
    check(JitConfig { hot_threshold: 5, ..JitConfig::default() }, true, |kernel| {
        let detail = "below_hot_threshold".to_owned();
        assert_eq!(first(kernel), Some((Reason::MissingThunk, detail)));
        assert!(kernel.telemetry().native > 0);
    });
    check(JitConfig { compile_budget: 0, ..JitConfig::default() }, true, |kernel| {
        assert_eq!(first(kernel), Some((Reason::MissingThunk, "compile_budget_zero".to_owned())));
        assert_eq!((kernel.telemetry().native, kernel.telemetry().interpreted), (0, 21));
    });
    check(JitConfig { compile_budget: 1, ..JitConfig::default() }, true, |kernel| {
        assert_eq!(first(kernel), Some((Reason::MissingThunk, "compile_budget_exhausted".to_owned())));
        assert_eq!(kernel.telemetry().compiles, 1);
    });
    check(JitConfig { hot_threshold: 0, ..JitConfig::default() }, true, |kernel| {
        assert_eq!((kernel.telemetry().compiles, kernel.telemetry().interpreted), (2, 0));
    });
    check(JitConfig { cache: CachePolicy::None, ..JitConfig::default() }, true, |kernel| {
        assert_eq!(kernel.telemetry().compiles, 41);
    });
}
