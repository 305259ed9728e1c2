func.func private @f(i8 {x.y = 1 : i32}, i1) -> (i8 {z.z}, i1)
