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
