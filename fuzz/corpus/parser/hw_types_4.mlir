hw.module @type_spellings(in %a : !hw.array<2xstruct<a: i1, b: !hw.array<2xi2>>>, in %b : !hw.array<2x!hw.struct<a: i1>>,
    in %c : !hw.uarray<4xenum<A, B>>, in %d : !hw.array<0xi8>,
    in %g : !hw.array<2xtypealias<@scope::@word, i16>>, in %h : !alias, in %i : !hw.struct<f: !hw.struct<g: i0>>,
    in %k : !hw.string, in %l : !hw.array<3xunion<a: i1, b: i2>>) {}
