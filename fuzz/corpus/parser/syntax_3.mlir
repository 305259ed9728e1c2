func.func @names(%arg$0: i8, %a.b-c: i8, %_: i8) -> i8 {
  %r:2 = "builtin.unrealized_conversion_cast"(%arg$0) : (i8) -> (i8, i8)
  %x, %y:2, %z = "builtin.unrealized_conversion_cast"(%r#0, %r#1) : (i8, i8) -> (i1, i8, i8, i1)
  cf.cond_br %x, ^second, ^first-one.x$
^first-one.x$:
  cf.br ^last(%y#1 : i8)
^second:
  cf.cond_br %z, ^last(%r#0 : i8), ^last(%y#0 : i8)
^last(%v: i8):
  return %v : i8
}
