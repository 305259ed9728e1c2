// What is stored in linear memory is what is loaded, at the edges of limbs: over what was there, with a byte of it replaced, and by
// another type.
//
// RULE: llvm.alloca, llvm.load, llvm.store, llvm.getelementptr
// OUT: 63 7953a6f252e6b438 7953a6f252e6a538 52e6b438
// OUT: 63 32899387269e0d37 3289938752e6b438
// OUT: 64 8c5c7fd0a6a3a450 8c5c7fd0a6a3a550 a6a3a450
// OUT: 64 d23f0824128b2f33 d23f0824a6a3a450
// OUT: 65 11818e811892f902b 11818e811892fa52b 892f902b
// OUT: 65 10ed904759531985d 10ed90475892f902b
// OUT: 127 4b0051ad099950d836f675cc81e74ef5 4b0051ad099950d836f675cc81e7a5f5 81e74ef5
// OUT: 127 1ece0b9211e20b8f6b0d549b6f03675a 1ece0b9211e20b8f6b0d549b81e74ef5
// OUT: 128 8f21ddb66cad4a268d116ece1738f7d9 8f21ddb66cad4a268d116ece1738a5d9 1738f7d9
// OUT: 128 f28c105d1fb17c2390c192cfd3ac94af f28c105d1fb17c2390c192cf1738f7d9
// OUT: 129 1953f48f1a09f76b5a170b33839263059 1953f48f1a09f76b5a170b3383926a559 39263059
// OUT: 129 0658cda1495e60af593bd04cf0fd630f1 0658cda1495e60af593bd04cf39263059
// OUT: 512 ae97ba94d0eda82f8f6d05584ef8aa38922766581e27a1c08a6a63ec24ede6a46b4cb2424a23d5962217beaddbc496cb8e81973e0becd7b03898d190f9ebdacc ae97ba94d0eda82f8f6d05584ef8aa38922766581e27a1c08a6a63ec24ede6a46b4cb2424a23d5962217beaddbc496cb8e81973e0becd7b03898d190f9eba5cc f9ebdacc
// OUT: 512 7f15052434b9b5df9e7769b10f4205b4907a70c31012f037b64ce4228c38fb2918f135d25f557203301850c5a38fd547923a736994e3bf911a61dbe22e44158b 7f15052434b9b5df9e7769b10f4205b4907a70c31012f037b64ce4228c38fb2918f135d25f557203301850c5a38fd547923a736994e3bf911a61dbe2f9ebdacc
// OUT: 1024 830e07bc1e398f1012bd4acefaecbd389be4bcfc49b64a0872e6cc3ababced2057ee05cde00902c77ebff206867347214cdd2055930d6eaf14f4733f3e7d1bfbc7a2ea20b2f14c942e05319acb5c74273f98e2774cbd87ad5c90a9587403e430ec66a78795e761d17731af10506bf2efc6f877186d76b07e881ed162ae2eb154 830e07bc1e398f1012bd4acefaecbd389be4bcfc49b64a0872e6cc3ababced2057ee05cde00902c77ebff206867347214cdd2055930d6eaf14f4733f3e7d1bfbc7a2ea20b2f14c942e05319acb5c74273f98e2774cbd87ad5c90a9587403e430ec66a78795e761d17731af10506bf2efc6f877186d76b07e881ed162ae2ea554 ae2eb154
// OUT: 1024 451abd81f1d69ed617f5e837d70820fe119a72d174c9df6acc011cdd9474031b7f26144b98289fcd59a54a7bb1fee08f571242425051c1ccd17f9acae01f5057ca02135e92b1d3f28ede0d7ac3baea9e13deef86ab1031d0f646e1f40a097c976bf46c697d2caf82eeeacbe226e875555790f82ec1d3fcff2a3af4d46b0a18e8 451abd81f1d69ed617f5e837d70820fe119a72d174c9df6acc011cdd9474031b7f26144b98289fcd59a54a7bb1fee08f571242425051c1ccd17f9acae01f5057ca02135e92b1d3f28ede0d7ac3baea9e13deef86ab1031d0f646e1f40a097c976bf46c697d2caf82eeeacbe226e875555790f82ec1d3fcff2a3af4d4ae2eb154
// OUT: 1088 bd0561e6211c70cf49952399c4aaeac137dc76fb0f17a3007e62aa0a1df9fd789c6539382b0537e65affb2297631a992f0ce583505c6af0758d5563dab2cd31ee315128862c33a4fb774eb5248db40af72158370d269a9a5ae658f33fe3b890b93f448b3a5aa3c814f426dcbb394fb36bb2d420f0f88080b10a3d6b2aa05e11ab2715945795e8229 bd0561e6211c70cf49952399c4aaeac137dc76fb0f17a3007e62aa0a1df9fd789c6539382b0537e65affb2297631a992f0ce583505c6af0758d5563dab2cd31ee315128862c33a4fb774eb5248db40af72158370d269a9a5ae658f33fe3b890b93f448b3a5aa3c814f426dcbb394fb36bb2d420f0f88080b10a3d6b2aa05e11ab2715945795ea529 795e8229
// OUT: 1088 a8948c893b61867626bb7dbd2d1c9af0153e7c2a26a2c0bd3b1287fff52ddf5d616499c9e25a7605aec6f0245bd86d40fc891b4a6a50df4db4d66a3a47469a4d8cdb305fdd2e16096e36aab0d1bc52d9230d977ee22571594720771f8ca8181166d2287672fdf2022a96fb1a14a0f9e77f1b103cdf1582b0eab477d26415479c65dc9f503f63af83 a8948c893b61867626bb7dbd2d1c9af0153e7c2a26a2c0bd3b1287fff52ddf5d616499c9e25a7605aec6f0245bd86d40fc891b4a6a50df4db4d66a3a47469a4d8cdb305fdd2e16096e36aab0d1bc52d9230d977ee22571594720771f8ca8181166d2287672fdf2022a96fb1a14a0f9e77f1b103cdf1582b0eab477d26415479c65dc9f50795e8229

hw.module @tb() {
  %v63 = hw.constant -480857175495363528 : i63
  %o63 = hw.constant 3641603982383516983 : i63
  %s63 = llhd.sig %v63 : i63
  %v64 = hw.constant -8332644676416592816 : i64
  %o64 = hw.constant -3296907451188957389 : i64
  %s64 = llhd.sig %v64 : i64
  %v65 = hw.constant -16710351255344541653 : i65
  %o65 = hw.constant -17376852784171607971 : i65
  %s65 = llhd.sig %v65 : i65
  %v127 = hw.constant -70447427191979817994298054965735239947 : i127
  %o127 = hw.constant 40946687705757534923384847361093363546 : i127
  %s127 = llhd.sig %v127 : i127
  %v128 = hw.constant -150026920861681984317355923975688357927 : i128
  %o128 = hw.constant -17881938484212572695304665458720074577 : i128
  %s128 = llhd.sig %v128 : i128
  %v129 = hw.constant -141898801369709294035661462049207734183 : i129
  %o129 = hw.constant 134983372330719596536372532033076211953 : i129
  %s129 = llhd.sig %v129 : i129
  %v512 = hw.constant -4263646743952219727601282230632833799176121469606438835706485367378809172439880676548914594147828684654570321554635930059347099360594652445568940746482996 : i512
  %o512 = hw.constant 6655830149281867506521546644812116307998578516971937112933627067803890274529218573802374595868464997741308355055388235109125070573189647607185388047963531 : i512
  %s512 = llhd.sig %v512 : i512
  %v1024 = hw.constant -87739499352781887863396924183710596219273051145392326166647166917209902894136538334222303477409812115248492466408448172838078414037093229709607463298182347966913046644221682995652809929082181340660081559785400313953869595585631691003728166872901590110680258099474631699675460704376617123470183895176251002540 : i1024
  %o1024 = hw.constant 48526797978686987153310215668794098517481665775218100615992313204790287309277502382188914662937326762645823693318252301910950575708812904733872872571101674200172337573159788547373114577700298572141636880010992111423485505630369060799974128077803277845503940396764918083567571402502052149665012392809787431144 : i1024
  %s1024 = llhd.sig %v1024 : i1024
  %v1088 = hw.constant -867628508811787606830609929584715204380839017085580360653810405115397327540423233402059536286713941660956677265546755781853480709878910959072606318218004157142444485337213248216070048536450219402992603264683865640955314204420004824687091414734659782703167961707005032977722678033060304222826366426854600031956912735412967013847 : i1088
  %o1088 = hw.constant -1132412829114083735185249757561384495729879497031345334502642198494168928372676529086006320027815915853893484805204764205376015544293574012535143579238927556351445950259414872244294622301413892234055113870993651184737646204506499480933101415720566718284041510765285293874329908411851794641835319550760035716138845866061750620285 : i1088
  %s1088 = llhd.sig %v1088 : i1088
  llhd.process {
    %one = llvm.mlir.constant(1 : i64) : i64
    %a5 = llvm.mlir.constant(165 : i8) : i8
    %space = sim.fmt.literal " "
    %newline = sim.fmt.literal "\0A"
    %x63 = llhd.prb %s63 : i63
    %p63 = llvm.alloca %one x i63 : (i64) -> !llvm.ptr
    llvm.store %o63, %p63 : i63, !llvm.ptr
    llvm.store %x63, %p63 : i63, !llvm.ptr
    %a63 = llvm.load %p63 : !llvm.ptr -> i63
    %low63 = llvm.load %p63 : !llvm.ptr -> i32
    %q63 = llvm.getelementptr %p63[1] : (!llvm.ptr) -> !llvm.ptr, i8
    llvm.store %a5, %q63 : i8, !llvm.ptr
    %b63 = llvm.load %p63 : !llvm.ptr -> i63
    llvm.store %o63, %p63 : i63, !llvm.ptr
    %c63 = llvm.load %p63 : !llvm.ptr -> i63
    llvm.store %low63, %p63 : i32, !llvm.ptr
    %d63 = llvm.load %p63 : !llvm.ptr -> i63
    %h63 = sim.fmt.literal "63 "
    %f0 = sim.fmt.hex %a63, isUpper false : i63
    %f1 = sim.fmt.hex %b63, isUpper false : i63
    %f2 = sim.fmt.hex %low63, isUpper false : i32
    %f3 = sim.fmt.concat (%h63, %f0, %space, %f1, %space, %f2, %newline)
    sim.proc.print %f3
    %f4 = sim.fmt.hex %c63, isUpper false : i63
    %f5 = sim.fmt.hex %d63, isUpper false : i63
    %f6 = sim.fmt.concat (%h63, %f4, %space, %f5, %newline)
    sim.proc.print %f6
    %x64 = llhd.prb %s64 : i64
    %p64 = llvm.alloca %one x i64 : (i64) -> !llvm.ptr
    llvm.store %o64, %p64 : i64, !llvm.ptr
    llvm.store %x64, %p64 : i64, !llvm.ptr
    %a64 = llvm.load %p64 : !llvm.ptr -> i64
    %low64 = llvm.load %p64 : !llvm.ptr -> i32
    %q64 = llvm.getelementptr %p64[1] : (!llvm.ptr) -> !llvm.ptr, i8
    llvm.store %a5, %q64 : i8, !llvm.ptr
    %b64 = llvm.load %p64 : !llvm.ptr -> i64
    llvm.store %o64, %p64 : i64, !llvm.ptr
    %c64 = llvm.load %p64 : !llvm.ptr -> i64
    llvm.store %low64, %p64 : i32, !llvm.ptr
    %d64 = llvm.load %p64 : !llvm.ptr -> i64
    %h64 = sim.fmt.literal "64 "
    %f7 = sim.fmt.hex %a64, isUpper false : i64
    %f8 = sim.fmt.hex %b64, isUpper false : i64
    %f9 = sim.fmt.hex %low64, isUpper false : i32
    %f10 = sim.fmt.concat (%h64, %f7, %space, %f8, %space, %f9, %newline)
    sim.proc.print %f10
    %f11 = sim.fmt.hex %c64, isUpper false : i64
    %f12 = sim.fmt.hex %d64, isUpper false : i64
    %f13 = sim.fmt.concat (%h64, %f11, %space, %f12, %newline)
    sim.proc.print %f13
    %x65 = llhd.prb %s65 : i65
    %p65 = llvm.alloca %one x i65 : (i64) -> !llvm.ptr
    llvm.store %o65, %p65 : i65, !llvm.ptr
    llvm.store %x65, %p65 : i65, !llvm.ptr
    %a65 = llvm.load %p65 : !llvm.ptr -> i65
    %low65 = llvm.load %p65 : !llvm.ptr -> i32
    %q65 = llvm.getelementptr %p65[1] : (!llvm.ptr) -> !llvm.ptr, i8
    llvm.store %a5, %q65 : i8, !llvm.ptr
    %b65 = llvm.load %p65 : !llvm.ptr -> i65
    llvm.store %o65, %p65 : i65, !llvm.ptr
    %c65 = llvm.load %p65 : !llvm.ptr -> i65
    llvm.store %low65, %p65 : i32, !llvm.ptr
    %d65 = llvm.load %p65 : !llvm.ptr -> i65
    %h65 = sim.fmt.literal "65 "
    %f14 = sim.fmt.hex %a65, isUpper false : i65
    %f15 = sim.fmt.hex %b65, isUpper false : i65
    %f16 = sim.fmt.hex %low65, isUpper false : i32
    %f17 = sim.fmt.concat (%h65, %f14, %space, %f15, %space, %f16, %newline)
    sim.proc.print %f17
    %f18 = sim.fmt.hex %c65, isUpper false : i65
    %f19 = sim.fmt.hex %d65, isUpper false : i65
    %f20 = sim.fmt.concat (%h65, %f18, %space, %f19, %newline)
    sim.proc.print %f20
    %x127 = llhd.prb %s127 : i127
    %p127 = llvm.alloca %one x i127 : (i64) -> !llvm.ptr
    llvm.store %o127, %p127 : i127, !llvm.ptr
    llvm.store %x127, %p127 : i127, !llvm.ptr
    %a127 = llvm.load %p127 : !llvm.ptr -> i127
    %low127 = llvm.load %p127 : !llvm.ptr -> i32
    %q127 = llvm.getelementptr %p127[1] : (!llvm.ptr) -> !llvm.ptr, i8
    llvm.store %a5, %q127 : i8, !llvm.ptr
    %b127 = llvm.load %p127 : !llvm.ptr -> i127
    llvm.store %o127, %p127 : i127, !llvm.ptr
    %c127 = llvm.load %p127 : !llvm.ptr -> i127
    llvm.store %low127, %p127 : i32, !llvm.ptr
    %d127 = llvm.load %p127 : !llvm.ptr -> i127
    %h127 = sim.fmt.literal "127 "
    %f21 = sim.fmt.hex %a127, isUpper false : i127
    %f22 = sim.fmt.hex %b127, isUpper false : i127
    %f23 = sim.fmt.hex %low127, isUpper false : i32
    %f24 = sim.fmt.concat (%h127, %f21, %space, %f22, %space, %f23, %newline)
    sim.proc.print %f24
    %f25 = sim.fmt.hex %c127, isUpper false : i127
    %f26 = sim.fmt.hex %d127, isUpper false : i127
    %f27 = sim.fmt.concat (%h127, %f25, %space, %f26, %newline)
    sim.proc.print %f27
    %x128 = llhd.prb %s128 : i128
    %p128 = llvm.alloca %one x i128 : (i64) -> !llvm.ptr
    llvm.store %o128, %p128 : i128, !llvm.ptr
    llvm.store %x128, %p128 : i128, !llvm.ptr
    %a128 = llvm.load %p128 : !llvm.ptr -> i128
    %low128 = llvm.load %p128 : !llvm.ptr -> i32
    %q128 = llvm.getelementptr %p128[1] : (!llvm.ptr) -> !llvm.ptr, i8
    llvm.store %a5, %q128 : i8, !llvm.ptr
    %b128 = llvm.load %p128 : !llvm.ptr -> i128
    llvm.store %o128, %p128 : i128, !llvm.ptr
    %c128 = llvm.load %p128 : !llvm.ptr -> i128
    llvm.store %low128, %p128 : i32, !llvm.ptr
    %d128 = llvm.load %p128 : !llvm.ptr -> i128
    %h128 = sim.fmt.literal "128 "
    %f28 = sim.fmt.hex %a128, isUpper false : i128
    %f29 = sim.fmt.hex %b128, isUpper false : i128
    %f30 = sim.fmt.hex %low128, isUpper false : i32
    %f31 = sim.fmt.concat (%h128, %f28, %space, %f29, %space, %f30, %newline)
    sim.proc.print %f31
    %f32 = sim.fmt.hex %c128, isUpper false : i128
    %f33 = sim.fmt.hex %d128, isUpper false : i128
    %f34 = sim.fmt.concat (%h128, %f32, %space, %f33, %newline)
    sim.proc.print %f34
    %x129 = llhd.prb %s129 : i129
    %p129 = llvm.alloca %one x i129 : (i64) -> !llvm.ptr
    llvm.store %o129, %p129 : i129, !llvm.ptr
    llvm.store %x129, %p129 : i129, !llvm.ptr
    %a129 = llvm.load %p129 : !llvm.ptr -> i129
    %low129 = llvm.load %p129 : !llvm.ptr -> i32
    %q129 = llvm.getelementptr %p129[1] : (!llvm.ptr) -> !llvm.ptr, i8
    llvm.store %a5, %q129 : i8, !llvm.ptr
    %b129 = llvm.load %p129 : !llvm.ptr -> i129
    llvm.store %o129, %p129 : i129, !llvm.ptr
    %c129 = llvm.load %p129 : !llvm.ptr -> i129
    llvm.store %low129, %p129 : i32, !llvm.ptr
    %d129 = llvm.load %p129 : !llvm.ptr -> i129
    %h129 = sim.fmt.literal "129 "
    %f35 = sim.fmt.hex %a129, isUpper false : i129
    %f36 = sim.fmt.hex %b129, isUpper false : i129
    %f37 = sim.fmt.hex %low129, isUpper false : i32
    %f38 = sim.fmt.concat (%h129, %f35, %space, %f36, %space, %f37, %newline)
    sim.proc.print %f38
    %f39 = sim.fmt.hex %c129, isUpper false : i129
    %f40 = sim.fmt.hex %d129, isUpper false : i129
    %f41 = sim.fmt.concat (%h129, %f39, %space, %f40, %newline)
    sim.proc.print %f41
    %x512 = llhd.prb %s512 : i512
    %p512 = llvm.alloca %one x i512 : (i64) -> !llvm.ptr
    llvm.store %o512, %p512 : i512, !llvm.ptr
    llvm.store %x512, %p512 : i512, !llvm.ptr
    %a512 = llvm.load %p512 : !llvm.ptr -> i512
    %low512 = llvm.load %p512 : !llvm.ptr -> i32
    %q512 = llvm.getelementptr %p512[1] : (!llvm.ptr) -> !llvm.ptr, i8
    llvm.store %a5, %q512 : i8, !llvm.ptr
    %b512 = llvm.load %p512 : !llvm.ptr -> i512
    llvm.store %o512, %p512 : i512, !llvm.ptr
    %c512 = llvm.load %p512 : !llvm.ptr -> i512
    llvm.store %low512, %p512 : i32, !llvm.ptr
    %d512 = llvm.load %p512 : !llvm.ptr -> i512
    %h512 = sim.fmt.literal "512 "
    %f42 = sim.fmt.hex %a512, isUpper false : i512
    %f43 = sim.fmt.hex %b512, isUpper false : i512
    %f44 = sim.fmt.hex %low512, isUpper false : i32
    %f45 = sim.fmt.concat (%h512, %f42, %space, %f43, %space, %f44, %newline)
    sim.proc.print %f45
    %f46 = sim.fmt.hex %c512, isUpper false : i512
    %f47 = sim.fmt.hex %d512, isUpper false : i512
    %f48 = sim.fmt.concat (%h512, %f46, %space, %f47, %newline)
    sim.proc.print %f48
    %x1024 = llhd.prb %s1024 : i1024
    %p1024 = llvm.alloca %one x i1024 : (i64) -> !llvm.ptr
    llvm.store %o1024, %p1024 : i1024, !llvm.ptr
    llvm.store %x1024, %p1024 : i1024, !llvm.ptr
    %a1024 = llvm.load %p1024 : !llvm.ptr -> i1024
    %low1024 = llvm.load %p1024 : !llvm.ptr -> i32
    %q1024 = llvm.getelementptr %p1024[1] : (!llvm.ptr) -> !llvm.ptr, i8
    llvm.store %a5, %q1024 : i8, !llvm.ptr
    %b1024 = llvm.load %p1024 : !llvm.ptr -> i1024
    llvm.store %o1024, %p1024 : i1024, !llvm.ptr
    %c1024 = llvm.load %p1024 : !llvm.ptr -> i1024
    llvm.store %low1024, %p1024 : i32, !llvm.ptr
    %d1024 = llvm.load %p1024 : !llvm.ptr -> i1024
    %h1024 = sim.fmt.literal "1024 "
    %f49 = sim.fmt.hex %a1024, isUpper false : i1024
    %f50 = sim.fmt.hex %b1024, isUpper false : i1024
    %f51 = sim.fmt.hex %low1024, isUpper false : i32
    %f52 = sim.fmt.concat (%h1024, %f49, %space, %f50, %space, %f51, %newline)
    sim.proc.print %f52
    %f53 = sim.fmt.hex %c1024, isUpper false : i1024
    %f54 = sim.fmt.hex %d1024, isUpper false : i1024
    %f55 = sim.fmt.concat (%h1024, %f53, %space, %f54, %newline)
    sim.proc.print %f55
    %x1088 = llhd.prb %s1088 : i1088
    %p1088 = llvm.alloca %one x i1088 : (i64) -> !llvm.ptr
    llvm.store %o1088, %p1088 : i1088, !llvm.ptr
    llvm.store %x1088, %p1088 : i1088, !llvm.ptr
    %a1088 = llvm.load %p1088 : !llvm.ptr -> i1088
    %low1088 = llvm.load %p1088 : !llvm.ptr -> i32
    %q1088 = llvm.getelementptr %p1088[1] : (!llvm.ptr) -> !llvm.ptr, i8
    llvm.store %a5, %q1088 : i8, !llvm.ptr
    %b1088 = llvm.load %p1088 : !llvm.ptr -> i1088
    llvm.store %o1088, %p1088 : i1088, !llvm.ptr
    %c1088 = llvm.load %p1088 : !llvm.ptr -> i1088
    llvm.store %low1088, %p1088 : i32, !llvm.ptr
    %d1088 = llvm.load %p1088 : !llvm.ptr -> i1088
    %h1088 = sim.fmt.literal "1088 "
    %f56 = sim.fmt.hex %a1088, isUpper false : i1088
    %f57 = sim.fmt.hex %b1088, isUpper false : i1088
    %f58 = sim.fmt.hex %low1088, isUpper false : i32
    %f59 = sim.fmt.concat (%h1088, %f56, %space, %f57, %space, %f58, %newline)
    sim.proc.print %f59
    %f60 = sim.fmt.hex %c1088, isUpper false : i1088
    %f61 = sim.fmt.hex %d1088, isUpper false : i1088
    %f62 = sim.fmt.concat (%h1088, %f60, %space, %f61, %newline)
    sim.proc.print %f62
    llhd.halt
  }
}
