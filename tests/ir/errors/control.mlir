// scf, cf, func: what flows along the edges.

func.func @scf(%c: i1, %i: i8, %x: index) {
  // ERROR: 5:3: `scf.if` values yielded by region 0: number 0 should be of type `i8`, but is `i1`
  %0 = scf.if %c -> i8 {
    scf.yield %c : i1
  } else {
    scf.yield %i : i8
  }
  // ERROR: 11:3: `scf.for` arguments of region 0: number 1 should be of type `i8`, but is `i4`
  %1 = "scf.for"(%x, %x, %x, %i) ({
  ^bb0(%a: index, %b: i4):
    scf.yield %i : i8
  }) : (index, index, index, i8) -> i8
  // ERROR: 16:3: `scf.for` needs `step` of type `index`, but it is `i8`
  %2 = "scf.for"(%x, %x, %i, %i) ({
  ^bb0(%a: index, %b: i8):
    scf.yield %i : i8
  }) : (index, index, i8, i8) -> i8
  // ERROR: 22:3: `scf.while` values yielded by region 0: number 0 should be of type `i8`, but is `i1`
  // ERROR: 22:3: `scf.while` values yielded by region 1: number 0 should be of type `i8`, but is `i1`
  %3 = "scf.while"(%i) ({
  ^bb0(%a: i8):
    scf.condition(%c) %c : i1
  }, {
  ^bb0(%b: i8):
    scf.yield %c : i1
  }) : (i8) -> i8
  // ERROR: 30:3: `scf.index_switch` has the case 1 twice
  "scf.index_switch"(%x) <{cases = array<i64: 1, 1>}> ({
    scf.yield
  }, {
    scf.yield
  }, {
    scf.yield
  }) : (index) -> ()
  // ERROR: 38:3: `scf.index_switch` has 2 case values, but 1 regions for them
  "scf.index_switch"(%x) <{cases = array<i64: 1, 2>}> ({
    scf.yield
  }, {
    scf.yield
  }) : (index) -> ()
  // ERROR: 44:3: `scf.execute_region` needs 1 values yielded by region 0, but has 0
  %4 = scf.execute_region -> i8 {
    scf.yield
  }
  return
}

func.func @switch(%f: i32) {
  // ERROR: 52:3: `cf.switch` has 2 case values, but 1 destinations
  "cf.switch"(%f)[^bb1, ^bb1] <{case_operand_segments = array<i32: 0>, case_values = dense<[1, 1]> : vector<2xi32>, operandSegmentSizes = array<i32: 1, 0, 0>}> : (i32) -> ()
^bb1:
  // ERROR: 55:3: `cf.switch` switches on `i32`, but its cases are of type `i8`
  "cf.switch"(%f)[^bb2, ^bb2] <{case_operand_segments = array<i32: 0>, case_values = dense<[1]> : vector<1xi8>, operandSegmentSizes = array<i32: 1, 0, 0>}> : (i32) -> ()
^bb2:
  // ERROR: 58:3: `cf.switch` `case_operand_segments` do not add up to its operands
  "cf.switch"(%f)[^bb3, ^bb3] <{case_operand_segments = array<i32: 3>, case_values = dense<[1]> : vector<1xi32>, operandSegmentSizes = array<i32: 1, 0, 0>}> : (i32) -> ()
^bb3:
  // ERROR: 61:3: `cf.switch` needs a number for each case
  "cf.switch"(%f)[^bb4, ^bb4, ^bb4] <{case_operand_segments = array<i32: 0, 0>, case_values = dense<[1, 2, 3]> : vector<2xi32>, operandSegmentSizes = array<i32: 1, 0, 0>}> : (i32) -> ()
^bb4:
  return
}

func.func private @callee(i8) -> i8
// ERROR: 68:1: `func.func` has no body, so it has to be private
func.func @public()
func.func @calls(%c: i1, %i: i8) {
  // ERROR: 71:3: `func.call` results: number 0 should be of type `i8`, but is `i1`
  %0 = func.call @callee(%i) : (i8) -> i1
  // ERROR: 73:3: `func.constant` needs a result of type `(i8) -> i8`, but it is `(i8) -> i1`
  %1 = func.constant @callee : (i8) -> i1
  // ERROR: 75:3: `func.constant` refers to @nothing, but there is no function of that name
  %2 = func.constant @nothing : (i8) -> i1
  // ERROR: 77:3: `func.call_indirect` callee_operands: number 0 should be of type `i8`, but is `i1`
  %3 = "func.call_indirect"(%1, %c) : ((i8) -> i1, i1) -> i1
  // ERROR: 79:3: `func.return` needs 0 returned values, but has 1
  return %i : i8
}
// ERROR: 82:1: `func.func` arguments of its body for its inputs: number 0 should be of type `i8`, but is `i4`
"func.func"() <{function_type = (i8) -> (), sym_name = "body", sym_visibility = "private"}> ({
^bb0(%a: i4):
  "func.return"() : () -> ()
}) : () -> ()
