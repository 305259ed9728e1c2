func.func @f(%a : f32, %b : f32) {
  %0 = arith.maximumnumf %a, %b : f32
  %1 = arith.minimumnumf %a, %b fastmath<nnan> : f32
  return
}
