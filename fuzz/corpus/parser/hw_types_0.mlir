hw.type_scope @scope {
  hw.typedecl @word : i16
  hw.typedecl @pair, "pair_t" : !hw.struct<a: i8, b: i4>
} {kept}
