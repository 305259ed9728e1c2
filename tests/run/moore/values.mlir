// RULE: moore.constant, moore.operator, moore.convert, moore.bits, moore.format, four.eq
// X and Z in operators, selections and conversions; an index that is unknown or out of range.
// OUT: 10xz and 1010 is 10x0
// OUT: 10xz == 0000 is 0, == 1000 is x, === itself 1
// OUT: bits 5:2 of 10xz are xx10, bit 9 is x, known bits 1000
// OUT: wide xxxx10xz, joined 10xz10xz, element 2 of 4 is 2, element 9 is xx

moore.module @top() {
  %a = moore.constant b10XZ : l4
  %m = moore.constant b1010 : l4
  %zero = moore.constant 0 : l4
  %eight = moore.constant 8 : l4
  %two = moore.constant 2 : i32
  %nine = moore.constant 9 : i32
  %nl = moore.fmt.literal "\0A"
  moore.procedure initial {
    %fa = moore.fmt.int binary %a, align right, pad zero : l4
    %and = moore.and %a, %m : l4
    %fand = moore.fmt.int binary %and, align right, pad zero : l4
    %t0 = moore.fmt.literal " and 1010 is "
    %l0 = moore.fmt.concat (%fa, %t0, %fand, %nl)
    moore.builtin.display %l0

    %eq0 = moore.eq %a, %zero : l4 -> l1
    %eq1 = moore.eq %a, %eight : l4 -> l1
    %same = moore.case_eq %a, %a : l4
    %f0 = moore.fmt.int binary %eq0, align right, pad zero : l1
    %f1 = moore.fmt.int binary %eq1, align right, pad zero : l1
    %f2 = moore.fmt.int binary %same, align right, pad zero : i1
    %t1 = moore.fmt.literal " == 0000 is "
    %t2 = moore.fmt.literal ", == 1000 is "
    %t3 = moore.fmt.literal ", === itself "
    %l1 = moore.fmt.concat (%fa, %t1, %f0, %t2, %f1, %t3, %f2, %nl)
    moore.builtin.display %l1

    %part = moore.dyn_extract %a from %two : l4, i32 -> l4
    %bit = moore.dyn_extract %a from %nine : l4, i32 -> l1
    %known = moore.logic_to_int %a : l4
    %f3 = moore.fmt.int binary %part, align right, pad zero : l4
    %f4 = moore.fmt.int binary %bit, align right, pad zero : l1
    %f5 = moore.fmt.int binary %known, align right, pad zero : i4
    %t4 = moore.fmt.literal "bits 5:2 of "
    %t5 = moore.fmt.literal " are "
    %t6 = moore.fmt.literal ", bit 9 is "
    %t7 = moore.fmt.literal ", known bits "
    %l2 = moore.fmt.concat (%t4, %fa, %t5, %f3, %t6, %f4, %t7, %f5, %nl)
    moore.builtin.display %l2

    %x = moore.constant bXXXX10XZ : l8
    %joined = moore.concat %a, %a : (!moore.l4, !moore.l4) -> l8
    %e0 = moore.constant 0 : l2
    %e1 = moore.constant 1 : l2
    %e2 = moore.constant 2 : l2
    %e3 = moore.constant 3 : l2
    %array = moore.array_create %e3, %e2, %e1, %e0 : !moore.l2, !moore.l2, !moore.l2, !moore.l2 -> uarray<4 x l2>
    %element = moore.dyn_extract %array from %two : uarray<4 x l2>, i32 -> l2
    %outside = moore.dyn_extract %array from %nine : uarray<4 x l2>, i32 -> l2
    %f6 = moore.fmt.int binary %x, align right, pad zero : l8
    %f7 = moore.fmt.int binary %joined, align right, pad zero : l8
    %f8 = moore.fmt.int decimal %element, align right, pad space width 0 : l2
    %f9 = moore.fmt.int binary %outside, align right, pad zero : l2
    %t8 = moore.fmt.literal "wide "
    %t9 = moore.fmt.literal ", joined "
    %ta = moore.fmt.literal ", element 2 of 4 is "
    %tb = moore.fmt.literal ", element 9 is "
    %l3 = moore.fmt.concat (%t8, %f6, %t9, %f7, %ta, %f8, %tb, %f9, %nl)
    moore.builtin.display %l3
    moore.return
  }
  moore.output
}
