// Types and attributes that are none.

// ERROR: 4:32: expected the number of elements, as in `4xi8`
func.func private @a(!hw.array<4i8>)
// ERROR: 6:22: an integer has at most 16777215 bits
func.func private @c(i99999999999)
// ERROR: 8:31: expected `<`
func.func private @d(!llhd.ref)
// ERROR: 10:35: expected `,`
func.func private @f(!sim.queue<i8>)
// ERROR: 12:32: expected `)`
func.func private @g(!llhd.time<1>)
// ERROR: 14:44: expected a type
func.func private @h() attributes {a = 5 : f}
// ERROR: 16:52: expected a unit of time: ys zs as fs ps ns us ms s
func.func private @i() attributes {a = #llhd.time<1xs, 0d, 0e>}
// ERROR: 18:40: a backslash in a string stands before `\`, `"`, `n`, `t` or two hexadecimal digits
func.func private @j() attributes {a = "bad \q escape"}

// ERROR: 21:22: the field `a` occurs twice
func.func private @k(!hw.struct<a: i8, b: i8, a: i9>)
// ERROR: 23:22: the field `b` occurs twice
func.func private @l(!hw.union<b: i8, b: i9>)
// ERROR: 25:22: the dialect `hw` has no type `nonsense`
func.func private @m(!hw.nonsense<i8>)
// ERROR: 27:27: the dialect `seq` has no type `clk`
func.func private @n(!seq<clk>)
// ERROR: 29:22: the dialect `arith` has no type `fixed`
func.func private @o(!arith.fixed)
// ERROR: 31:40: the dialect `hw` has no attribute `nonsense`
func.func private @p() attributes {a = #hw.nonsense<i8>}
// ERROR: 33:46: the dialect `llvm` has no attribute `nonsense`
func.func private @q() attributes {a = #llvm<nonsense>}
// ERROR: 35:35: a struct without a body may only stand inside its own body
func.func private @r(!llvm.struct<"X">)
// ERROR: 37:71: the struct `Y` already has another body
func.func private @s(!llvm.struct<"Y", (i8)>, !llvm.ptr, !llvm.struct<"Y", opaque>)
// ERROR: 39:22: an integer has at most 16777215 bits
func.func private @t(!hw.int<-1>)
// ERROR: 41:*: one of
func.func private @u() attributes {a = #llvm.linkage<i1>}
// ERROR: 43:*: one of
func.func private @v() attributes {a = #arith.fastmath<nnan, slow>}
// ERROR: 45:*: expected `i1`
func.func private @w() attributes {a = array<!hw.array<2xi8>: 1>}
