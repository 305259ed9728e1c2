hw.module @m(in %a : !hw.inout<i8>, inout %b : i8, inout %c : !hw.inout<i8>) {}
