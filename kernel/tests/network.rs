//! Thunks of the network written by hand: a connection, a delayed drive and a checked store.

#![allow(unsafe_code)]

use ir::design::elaborate::{Options, elaborate};
use ir::design::{Delay, Design, SigId};
use kernel::Kernel;
use kernel::abi::{Callout, Status, Thunk};
use kernel::code::{Code, Compiler, Failure, Tables};
use kernel::layout::{Layout, Reaction};
use kernel::telemetry::JitConfig;
use reference::value::Value;
use reference::{Config, End, Simulation};
use runtime::files::{Capture, Files};
use std::ptr::NonNull;
use std::sync::OnceLock;

/// `b` follows `a + 1` at once, `c` a nanosecond later; `a` counts.
const DESIGN: &str = r#"
hw.module @top() {
  %zero = hw.constant 0 : i32
  %one = hw.constant 1 : i32
  %a = llhd.sig %zero : i32
  %b = llhd.sig %zero : i32
  %c = llhd.sig %zero : i32
  %content = llhd.prb %a : i32
  %sum = comb.add %content, %one : i32
  %now = llhd.constant_time <0ns, 0d, 1e>
  %later = llhd.constant_time <1ns, 0d, 0e>
  llhd.drv %b, %sum after %now : i32
  llhd.drv %c, %sum after %later : i32
  llhd.process {
    cf.br ^again
  ^again:
    %d = llhd.constant_time <3ns, 0d, 0e>
    llhd.wait delay %d, ^work
  ^work:
    %three = hw.constant 3 : i32
    %old = llhd.prb %a : i32
    %new = comb.add %old, %three : i32
    %e = llhd.constant_time <0ns, 1d, 0e>
    llhd.drv %a, %new after %e : i32
    cf.br ^again
  }
  hw.output
}
"#;

struct Places {
    scratch: usize,
    dirty: usize,
    a: usize,
    connection: u64,
    delayed: u64,
}

static PLACES: OnceLock<Places> = OnceLock::new();

fn places() -> &'static Places {
    PLACES.get().expect("compiled before it runs")
}

/// Hands `a + 1` and an enable to a callout.
///
/// # Safety
/// `context` is that of a kernel which waits for a thunk.
unsafe fn hand_over(context: *mut u64, callout: Callout, drive: u64) -> u32 {
    let places = places();
    // SAFETY: `context` is a kernel's block, by the contract of this function, and the places are those of its layout.
    unsafe {
        *context.add(places.scratch) = u64::from((*context.add(places.a) as u32).wrapping_add(1));
        *context.add(places.scratch + 1) = 1;
    }
    let address = kernel::callouts::address(callout);
    // SAFETY: `address` is that of a function of this form; the kernel waits for the thunk that this is called by.
    let answer = unsafe {
        let function: unsafe extern "C" fn(*mut u64, u64) -> u64 = std::mem::transmute(address);
        function(context, drive)
    };
    if answer == 0 { Status::Suspended as u32 } else { Status::Stop as u32 }
}

/// A thunk.
///
/// # Safety
/// As [`kernel::abi::Thunk::call`].
unsafe extern "C" fn units(context: *mut u64, _: *mut u64) -> u32 {
    // SAFETY: the kernel gives its context block.
    unsafe {
        *context.add(places().dirty) &= !1;
        hand_over(context, Callout::Connect, places().connection)
    }
}

/// A thunk.
///
/// # Safety
/// As [`kernel::abi::Thunk::call`].
unsafe extern "C" fn reaction(context: *mut u64, _: *mut u64) -> u32 {
    // SAFETY: the kernel gives its context block.
    unsafe { hand_over(context, Callout::Delayed, places().delayed) }
}

struct ByHand;

impl Compiler for ByHand {
    fn compile(
        &mut self,
        codes: &[Code],
        design: &Design,
        layout: &Layout,
        _: &mut Tables,
    ) -> Vec<Result<Thunk, Failure>> {
        let drive = |connection: bool| {
            design.drives.iter().position(|d| (d.delay == Delay::Connection) == connection).unwrap() as u64
        };
        PLACES.get_or_init(|| Places {
            scratch: layout.scratch as usize,
            dirty: layout.dirty as usize,
            a: layout.signals[0].word as usize,
            connection: drive(true),
            delayed: drive(false),
        });
        let compile = |code: &Code| {
            let entry = match code {
                Code::Units(0, 1) => units as *const (),
                Code::Reaction(0) => {
                    assert_eq!(layout.reactions[0], Reaction::Drive(drive(false) as u32));
                    reaction as *const ()
                }
                _ => return Err(Failure::Unsupported("first_op:llhd.process".to_owned())),
            };
            let entry = NonNull::new(entry as *mut u8).expect("a function has an address");
            // SAFETY: it is `units` or `reaction` above, which stay, and keep to the places of this layout.
            Ok(unsafe { Thunk::new(entry) })
        };
        codes.iter().map(compile).collect()
    }
}

struct Observer(Vec<(u64, Vec<Value>)>);

impl reference::Hooks for Observer {
    fn instant(&mut self, simulation: &mut Simulation<'_>) -> Result<(), String> {
        let content = (0..3).map(|s| simulation.signal(SigId(s)).clone()).collect();
        self.0.push((simulation.now().fs, content));
        Ok(())
    }
}

impl kernel::Hooks for Observer {
    fn instant(&mut self, kernel: &mut Kernel<'_>) -> Result<(), String> {
        self.0.push((kernel.now().fs, (0..3).map(|s| kernel.signal(SigId(s))).collect()));
        Ok(())
    }
}

#[test]
fn the_network_runs_native() {
    let ir = ir::text::parse(DESIGN.as_bytes()).unwrap();
    let design = elaborate(ir, &Options { tops: Vec::new() }).unwrap();
    let files = || Files::new(Box::new(Capture::new()), None);
    let config = Config { max_time: Some(20_000_000), ..Config::default() };
    let mut simulation = Simulation::new(&design, config.clone(), files());
    let mut expected = Observer(Vec::new());
    assert_eq!(simulation.run(&mut expected), End::MaxTime);
    // Nothing in the design reads `b`.
    let jit = JitConfig { hot_threshold: 0, watched: true, ..JitConfig::default() };
    let mut kernel = Kernel::new(&design, config, files(), jit, Some(Box::new(ByHand)));
    let mut found = Observer(Vec::new());
    assert_eq!(kernel.run(&mut found), End::MaxTime);
    assert_eq!(found.0, expected.0);
    assert!(found.0.len() > 10);
    let telemetry = kernel.telemetry();
    assert_eq!((telemetry.network_interpreted, telemetry.compiles), (0, 2));
    assert!(telemetry.network_native > 10);
    assert!(telemetry.network_deopts.is_empty());
    assert_eq!(telemetry.deopts.len(), 1);
}
