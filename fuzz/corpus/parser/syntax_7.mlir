hw.module @wide_types(in %a : i65536, in %b : i0, in %c : si8, in %d : ui8, in %e : f64, in %f : f32, in %g : index) {}
