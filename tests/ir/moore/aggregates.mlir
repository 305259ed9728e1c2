// Arrays, structs and unions; references to parts.

func.func @arrays(%a: !moore.l4, %i: !moore.i2, %s: !moore.string) {
  %0 = moore.array_create %a, %a, %a : !moore.l4, !moore.l4, !moore.l4 -> array<3 x l4>
  %1 = moore.array_create %s, %s : !moore.string, !moore.string -> uarray<2 x string>
  %2 = moore.extract %0 from 1 : array<3 x l4> -> array<2 x l4>
  %3 = moore.dyn_extract %1 from %i : uarray<2 x string>, i2 -> string
  %4 = moore.uarray_cmp eq %1, %1 : <2 x string> -> i1
  %5 = moore.uarray_cmp ne %1, %1 {kept} : !moore.uarray<2 x string> -> i1
  %6 = moore.packed_to_sbv %0 : array<3 x l4>
  %7 = moore.sbv_to_packed %6 : array<3 x l4>
  return
}

func.func @structs(%a: !moore.l8, %b: !moore.i3, %s: !moore.string) {
  %0 = moore.struct_create %a, %b : !moore.l8, !moore.i3 -> struct<{a: l8, "b c": i3}>
  %1 = moore.struct_create %s, %0 : !moore.string, !moore.struct<{a: l8, "b c": i3}> -> ustruct<{s: string, t: struct<{a: l8, "b c": i3}>}>
  %2 = moore.struct_extract %0, "b c" : struct<{a: l8, "b c": i3}> -> i3
  %3 = moore.struct_inject %0, "a", %a : struct<{a: l8, "b c": i3}>, l8
  %4 = moore.packed_to_sbv %0 : struct<{a: l8, "b c": i3}>
  %5 = moore.union_create %a {fieldName = "a"} : l8 -> union<{a: l8, b: array<2 x l4>}>
  %6 = moore.union_extract %5, "b" : union<{a: l8, b: array<2 x l4>}> -> array<2 x l4>
  %7 = moore.union_create %s {fieldName = "s"} : string -> uunion<{s: string, e: event}>
  return
}

func.func @references(%a: !moore.ref<l8>, %s: !moore.ref<ustruct<{s: string, t: l8}>>, %u: !moore.ref<uunion<{a: l8, b: f32}>>, %i: !moore.i3) {
  %0 = moore.extract_ref %a from 3 : <l8> -> <l2>
  %1 = moore.dyn_extract_ref %a from %i : <l8>, i3 -> <l1>
  %2 = moore.struct_extract_ref %s, "s" : <ustruct<{s: string, t: l8}>> -> <string>
  %3 = moore.union_extract_ref %u, "b" : <uunion<{a: l8, b: f32}>> -> <f32>
  %4 = moore.concat_ref %0, %1 : (!moore.ref<l2>, !moore.ref<l1>) -> <l3>
  %5 = moore.read %4 {kept} : !moore.ref<l3>
  return
}
