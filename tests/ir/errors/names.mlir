// Names that are defined twice, or not at all.

func.func @f(%a: i8) {
  // ERROR: 5:3: the value `%a` is already defined
  %a = hw.constant 1 : i8
  // ERROR: 7:9: the block `^nowhere` is not defined in this region
  cf.br ^nowhere
^bb1:
  return
}
// ERROR: 12:22: the value `%a` is already defined
func.func @g(%a: i8, %a: i8) {
  // ERROR: 14:17: the value `%1` is not defined here
  %0 = comb.add %1, %a : i8
  return
}
// ERROR: 18:22: the type alias `!undefined` is not defined above
func.func private @h(!undefined)
// ERROR: 20:40: the attribute alias `#undefined` is not defined above
func.func private @i() attributes {a = #undefined}
