//! A process that does nothing but compute: the speed of an engine without its scheduler.

/// Simple operations in one round of the loop, the branch included.
pub const OPERATIONS: u64 = 16;

/// A design whose only process goes `rounds` times around a loop of [`OPERATIONS`] operations of at most 64 bits.
pub fn text(rounds: u32) -> String {
    format!(
        r#"hw.module @spin() {{
  %zero = hw.constant 0 : i32
  %one = hw.constant 1 : i32
  %mix = hw.constant 1540483477 : i32
  %rounds = hw.constant {rounds} : i32
  %five = hw.constant 5 : i64
  llhd.process {{
    cf.br ^loop(%zero, %one : i32, i32)
  ^loop(%i: i32, %x: i32):
    %0 = comb.mul %x, %mix : i32
    %1 = comb.xor %0, %i : i32
    %2 = comb.extract %1 from 7 : (i32) -> i16
    %3 = comb.extract %1 from 0 : (i32) -> i16
    %4 = comb.concat %3, %2 : i16, i16
    %5 = comb.concat %4, %1 : i32, i32
    %6 = comb.shru %5, %five : i64
    %7 = comb.extract %6 from 3 : (i64) -> i32
    %8 = comb.and %7, %mix : i32
    %9 = comb.or %8, %one : i32
    %10 = comb.icmp ult %9, %0 : i32
    %11 = comb.mux %10, %9, %4 : i32
    %12 = comb.sub %11, %i : i32
    %next = comb.add %i, %one : i32
    %more = comb.icmp ult %next, %rounds : i32
    cf.cond_br %more, ^loop(%next, %12 : i32, i32), ^end
  ^end:
    llhd.halt
  }}
}}
"#
    )
}
