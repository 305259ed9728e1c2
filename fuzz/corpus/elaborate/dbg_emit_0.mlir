hw.module @debug(in %a : i8, in %b : i8, in %c : i2) {
  %0 = dbg.scope "u0", "Child"
  %1 = dbg.scope "u1", "Inner" scope %0 {kept}
  %2 = dbg.array [%a, %b] : i8
  %3 = dbg.array []
  %4 = dbg.struct {"x": %a, "y z": %c} : i8, i2
  %5 = dbg.struct {}
  dbg.variable "v", %a : i8
  dbg.variable "w", %4 scope %1 {kept} : !dbg.struct
  %6 = dbg.enum %c, "State", {IDLE = 0 : i64, RUN = 1 : i64} : i2
  %7 = dbg.enum %c, "State", {A = 0 : i64} fqn "pkg::State" {kept} : i2
  %8 = dbg.value %a : i8
  %9 = dbg.value %a typeName "byte_t" params [{name = "P", value = 3 : i64}] {kept} : i8
  dbg.variable "arr", %2 : !dbg.array
}
