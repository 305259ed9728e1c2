verif.formal @fo {a = 1 : i32} { %s = verif.symbolic_value : i8 }
