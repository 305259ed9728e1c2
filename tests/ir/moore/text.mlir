// Text: strings, formats, output, files, command line, scanning.

func.func @strings(%s: !moore.string, %r: !moore.ref<string>, %i: !moore.i32, %l: !moore.l32, %c: !moore.i8, %f: !moore.f64) {
  %c0 = moore.string_cmp eq %s, %s : string -> i1
  %c1 = moore.string_cmp ne %s, %s : string -> i1
  %c2 = moore.string_cmp lt %s, %s : string -> i1
  %c3 = moore.string_cmp le %s, %s : string -> i1
  %c4 = moore.string_cmp gt %s, %s : string -> i1
  %c5 = moore.string_cmp ge %s, %s : string -> i1
  %0 = moore.string.concat ()
  %1 = moore.string.concat (%s, %s)
  %2 = moore.string.len %s
  %3 = moore.string.get %s[%i]
  %4 = moore.string.substr %s[%i : %i]
  %5 = moore.string.compare %s, %s
  %6 = moore.string.icompare %s, %s {kept}
  %7 = moore.string.tolower %s
  %8 = moore.string.toupper %s
  %9 = moore.string.atoi %s : l32
  %10 = moore.string.atohex %s : l32
  %11 = moore.string.atooct %s : l32
  %12 = moore.string.atobin %s : l32
  %13 = moore.string.atoreal %s : f64
  moore.string.put %r[%i], %c : <string>
  moore.string.itoa %r, %l : <string>, l32
  moore.string.hextoa %r, %l : <string>, l32
  moore.string.octtoa %r, %l : <string>, l32
  moore.string.bintoa %r, %l : <string>, l32
  moore.string.realtoa %r, %f : <string>, f64
  %14 = moore.int_to_string %i : i32
  %15 = moore.string_to_int %s : i24
  return
}

func.func @formats(%a: !moore.l8, %b: !moore.i8, %s: !moore.string, %f: !moore.f64, %g: !moore.f32) {
  %0 = moore.fmt.literal "a\0A"
  %1 = moore.fmt.int decimal %a, align right, pad space : l8
  %2 = moore.fmt.int binary %a, align left, pad zero width 12 : l8
  %3 = moore.fmt.int octal %b, align right, pad zero signed : i8
  %4 = moore.fmt.int hex_lower %a, align right, pad zero width 3 signed {kept} : l8
  %5 = moore.fmt.int hex_upper %a, align right, pad zero : l8
  %6 = moore.fmt.real float %f, align right fieldWidth 5 fracDigits 1 : f64
  %7 = moore.fmt.real exponential %g, align left : f32
  %8 = moore.fmt.real general %f, align right fracDigits 0 : f64
  %9 = moore.fmt.string %s
  %10 = moore.fmt.string %s, width 5, alignment left, padding zero
  %11 = moore.fmt.string %s, alignment right
  %12 = moore.fmt.char %b : i8
  %13 = moore.fmt.hier_path
  %14 = moore.fmt.hier_path escaped
  %15 = moore.fmt.concat ()
  %16 = moore.fmt.concat (%0, %1, %15) {kept}
  %17 = moore.fstring_to_string %16
  moore.builtin.display %16
  moore.builtin.severity info %16
  moore.builtin.severity warning %16
  moore.builtin.severity error %16
  moore.builtin.severity fatal %16
  return
}

func.func @world(%s: !moore.string, %i: !moore.i32, %seed: !moore.ref<i32>, %m: !moore.ref<uarray<4 x l8>>) {
  %0 = moore.builtin.fopen %s
  %1 = moore.builtin.fopen %s mode = r_update
  %2 = moore.fmt.literal "x"
  moore.builtin.fdisplay %0, %2
  moore.builtin.fflush
  moore.builtin.fflush %0
  moore.builtin.fclose %0
  %3 = moore.builtin.plusargs_test "V" : i1
  %4, %5 = moore.builtin.plusargs_value "N=%d" : i1, l32
  %6 = moore.builtin.urandom_range %i, %i
  %7 = moore.builtin.urandom_range %i, %i, %seed
  moore.builtin.readmem hex %s, %m {dimDescending = array<i1: false>, dimLows = array<i64: 0>} : !moore.ref<uarray<4 x l8>>
  moore.builtin.readmem bin %s, %m start = %i finish = %i slice[%i, %i] {dimDescending = array<i1: true>, dimLows = array<i64: 0>, enumValues = array<i64: 1, 2>} : !moore.ref<uarray<4 x l8>>
  moore.builtin.finish_message true
  moore.builtin.finish 0
  moore.builtin.stop
  return
}

func.func @scan(%s: !moore.string, %fd: !moore.i32) {
  %0 = moore.scan.begin_sscanf %s
  %1 = moore.scan.literal %0 "x"
  %2, %3, %4 = moore.scan.char %1 : i8, !moore.i1
  %5 = moore.scan.char %2
  %6, %7, %8 = moore.scan.int %5 decimal width 3 : i32, !moore.i1
  %9 = moore.scan.int %6 hex_lower
  %10, %11, %12 = moore.scan.real %9 width 4 : !moore.f64, !moore.i1
  %13, %14, %15 = moore.scan.str %10 : !moore.string, !moore.i1
  %16, %17, %18 = moore.scan.time %13 : !moore.time, !moore.i1
  %19, %20, %21 = moore.scan.unformatted %16 four_value : i64, !moore.i1
  %22 = moore.scan.hier_path_match %19
  %23 = moore.scan.end %22
  %24 = moore.scan.begin_fscanf %fd {kept}
  return
}
