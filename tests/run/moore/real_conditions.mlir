// RULE: moore.operator
// A real number is true unless it is zero; one that is none is true.
// OUT: 0 1 1 0

moore.module @top() {
  %zero = moore.constant_real 0.000000e+00 : f64
  %some = moore.constant_real 5.000000e-01 : f64
  %none = moore.constant_real 0x7FF8000000000000 : f64
  %b0 = moore.bool_cast %zero : f64 -> i1
  %b1 = moore.bool_cast %some : f64 -> i1
  %b2 = moore.bool_cast %none : f64 -> i1
  %v = moore.variable : <f64>
  %r = moore.read %v : <f64>
  %b3 = moore.bool_cast %r : f64 -> i1
  %space = moore.fmt.literal " "
  %nl = moore.fmt.literal "\0A"
  moore.procedure initial {
    %f0 = moore.fmt.int binary %b0, align right, pad zero : i1
    %f1 = moore.fmt.int binary %b1, align right, pad zero : i1
    %f2 = moore.fmt.int binary %b2, align right, pad zero : i1
    %f3 = moore.fmt.int binary %b3, align right, pad zero : i1
    %line = moore.fmt.concat (%f0, %space, %f1, %space, %f2, %space, %f3, %nl)
    moore.builtin.display %line
    moore.return
  }
  moore.output
}
