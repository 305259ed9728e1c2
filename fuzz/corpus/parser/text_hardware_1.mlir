hw.module.generated @gen, @FS(in %a : i1, out b : i1) attributes {test = 2 : i64}
