func.func private @inouts(!hw.inout<array<2xi8>>, !hw.inout<!hw.uarray<2xi8>>, !hw.inout<i8>, !hw.modty<input "a b" : i8, output q : i4, inout x : i1>)
