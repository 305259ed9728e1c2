// RULE: four.extract, four.extract.unknown
// OUT: 1 bits = 1e75fca1a596cc56
// OUT: 1 bits signed = 1e75fca1a596cc56
// OUT: 64 bits = a088d0611483e4e6
// OUT: 64 bits signed = 8065b71a52b4f752
// OUT: 100 bits = 6a984ffdf42c5eaf
// OUT: 100 bits signed = 20e7d09f3ecc38f1
// OUT: 700 bits = 202f8c81f320abc3
// OUT: 700 bits signed = 8b67f92f7c3a29ec

// Parts of 600 bits at positions of 16: a hash of all results.
hw.module @tb() {
  %as = hw.aggregate_constant [4149515568880992958512407863691161151012446232242436899995657329690652811412908146399707048947103794288197886611300789182395151075411775307886874834113963687061181803401509523685377 : i1200, 2074757784440496479256203931845580575506223116121218449997828664845326405706454073199853524473551897144098943305650394591197575537705887653943437417056981843530590901700754761842688 : i1200, -3146342898342826294295118555706041046384833764734978947036768764539654915484863773587302054114107241781569361674716813966640675387123043839942096522276588850174997551611721053356658463874560831069716785892187721482969452220386920663005239224085943319307508396828027359654254353504394705837197011978972973956709902578042777871643439693694328380334244019567591441 : i1200, -7189276961827079875854817607898883948214433871682030268204618037643642003147554116002126681054816105077846894902202684361043492973362865745167108787126646264260819319623599490537286594095373167083706516125923650910986182130439859768874961960014707130773481571825458686489696642927379344948210765975609228522562036859835624246132969131356112087409697864893228894 : i1200, 8329362000155222151689931306715881087646225790030611738590476049616906271946144038834690597201192875502688035973855214507569426781351014442680895349728400375703997055996439018400513282829779662961801322661468134901748650050276786204842862530674331828652449950326318837164950383164340159196987157737442116485598877443382689947913865373100977865963967560900935808 : i1200, -1 : i1200, 4149515568880992958512407863691161151012446232242436899995657329690652811412908146399707048947103794288197886611300789182395151075411775307886874834113963687061181803401509523685375 : i1200, -7628731004077115059681934724639408054133212703504408122593558230568608982357141000589411647006293588057548069055273196818221711348754525770395902438133041338375867855276351661191937696383508100682853037497715622438107778166552630962400603622517429982959403981278484603204893599511630556109594669704291064029390148468291574041504865451833518053708077955041722368 : i1200, 193988052393977807768314074102499084322479604479620566246869747849485921539404635779209365450449342223331725392574625685120330230991998464039980084987796030734247999088030182406971143246672550907995634281984250107577591487974194000452501457317548766948425318750741133509602394544086855159783746107410108921505015736140729715216388526013945475583489237573435392 : i1200, 1782144249875776043943701470005936502443347227769181729969937300349157134281004032889646190878022085299754429011733178731837783729621286594416098825501994165497776332329798097595262806646281577642038204788656766591532231844735631297099921043482843382722998734266867864393310252615614744775643030037088594411704325907424600618797451301778744883597693480656175104 : i1200, 12448546706642978875537223591073483453037338696727310699986971989071958434238724439199121146841311382864593659833902367547185453226235325923660624502341891061183545410204528571056128 : i1200, -8609239728192875309033688848026317741789962372724344960866618408200370345620872809698742268618023086643185459515980793894292463645408330512495804941364358672329751735827995440442339948260027561953233532209528263115672842634120284604946286883018983292367591887869716989357289293891350690398620386238823937277993356373135681446113758102659457217956755570518130688 : i1200, -4149515568880992958512407863691161151012446232242436899995657329690652811412908146399707048947103794288197886611300789182395151075411775307886874834113963687061181803401509523685376 : i1200, 4149515568880992958512407863691161151012446232242436899995657329690652811412908146399707048947103794288197886611300789182395151075411775307886874834113963687061181803401509523685376 : i1200, 0 : i1200] : !hw.array<15xi1200>
  %bs = hw.aggregate_constant [65537 : i32, 98304 : i32, -2147483648 : i32, -6553600 : i32, -4194304 : i32, -2031616 : i32, -458752 : i32, -131072 : i32, -65536 : i32, 39387136 : i32, 39321600 : i32, 39256064 : i32, 39190528 : i32, 2031616 : i32, 524288 : i32, 458752 : i32, 196608 : i32, 131072 : i32, 65536 : i32, 0 : i32] : !hw.array<20xi32>
  llhd.process {
    %nl = sim.fmt.literal "\0A"
    %zero = hw.constant 0 : i64
    %one = hw.constant 1 : i64
    %k31 = hw.constant 31 : i64
    %k7 = hw.constant 7 : i64
    %na = hw.constant 15 : i64
    %nb = hw.constant 20 : i64
    cf.br ^outer(%zero, %zero, %zero, %zero, %zero, %zero, %zero, %zero, %zero : i64, i64, i64, i64, i64, i64, i64, i64, i64)
  ^outer(%i: i64, %h0: i64, %h1: i64, %h2: i64, %h3: i64, %h4: i64, %h5: i64, %h6: i64, %h7: i64):
    %ix = comb.extract %i from 0 : (i64) -> i4
    %a0 = hw.array_get %as[%ix] : !hw.array<15xi1200>, i4
    %a = hw.bitcast %a0 : (i1200) -> !hw.struct<value: i600, unknown: i600>
    cf.br ^inner(%zero, %h0, %h1, %h2, %h3, %h4, %h5, %h6, %h7 : i64, i64, i64, i64, i64, i64, i64, i64, i64)
  ^inner(%j: i64, %g0: i64, %g1: i64, %g2: i64, %g3: i64, %g4: i64, %g5: i64, %g6: i64, %g7: i64):
    %jx = comb.extract %j from 0 : (i64) -> i5
    %b0 = hw.array_get %bs[%jx] : !hw.array<20xi32>, i5
    %b = hw.bitcast %b0 : (i32) -> !hw.struct<value: i16, unknown: i16>
    %r0 = four.extract %a from %b : !hw.struct<value: i600, unknown: i600>, !hw.struct<value: i16, unknown: i16> -> !hw.struct<value: i1, unknown: i1>
    %q0 = hw.bitcast %r0 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %z1 = hw.constant 0 : i62
    %e2 = comb.concat %z1, %q0 : i62, i2
    %m3 = comb.mul %g0, %k31 : i64
    %s4 = comb.add %m3, %e2, %k7 : i64
    %r1 = four.extract %a from %b signed : !hw.struct<value: i600, unknown: i600>, !hw.struct<value: i16, unknown: i16> -> !hw.struct<value: i1, unknown: i1>
    %q1 = hw.bitcast %r1 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %z5 = hw.constant 0 : i62
    %e6 = comb.concat %z5, %q1 : i62, i2
    %m7 = comb.mul %g1, %k31 : i64
    %s8 = comb.add %m7, %e6, %k7 : i64
    %r2 = four.extract %a from %b : !hw.struct<value: i600, unknown: i600>, !hw.struct<value: i16, unknown: i16> -> !hw.struct<value: i64, unknown: i64>
    %q2 = hw.bitcast %r2 : (!hw.struct<value: i64, unknown: i64>) -> i128
    %l9 = comb.extract %q2 from 0 : (i128) -> i64
    %m10 = comb.mul %g2, %k31 : i64
    %s11 = comb.add %m10, %l9, %k7 : i64
    %l12 = comb.extract %q2 from 64 : (i128) -> i64
    %m13 = comb.mul %s11, %k31 : i64
    %s14 = comb.add %m13, %l12, %k7 : i64
    %r3 = four.extract %a from %b signed : !hw.struct<value: i600, unknown: i600>, !hw.struct<value: i16, unknown: i16> -> !hw.struct<value: i64, unknown: i64>
    %q3 = hw.bitcast %r3 : (!hw.struct<value: i64, unknown: i64>) -> i128
    %l15 = comb.extract %q3 from 0 : (i128) -> i64
    %m16 = comb.mul %g3, %k31 : i64
    %s17 = comb.add %m16, %l15, %k7 : i64
    %l18 = comb.extract %q3 from 64 : (i128) -> i64
    %m19 = comb.mul %s17, %k31 : i64
    %s20 = comb.add %m19, %l18, %k7 : i64
    %r4 = four.extract %a from %b : !hw.struct<value: i600, unknown: i600>, !hw.struct<value: i16, unknown: i16> -> !hw.struct<value: i100, unknown: i100>
    %q4 = hw.bitcast %r4 : (!hw.struct<value: i100, unknown: i100>) -> i200
    %z21 = hw.constant 0 : i56
    %e22 = comb.concat %z21, %q4 : i56, i200
    %l23 = comb.extract %e22 from 0 : (i256) -> i64
    %m24 = comb.mul %g4, %k31 : i64
    %s25 = comb.add %m24, %l23, %k7 : i64
    %l26 = comb.extract %e22 from 64 : (i256) -> i64
    %m27 = comb.mul %s25, %k31 : i64
    %s28 = comb.add %m27, %l26, %k7 : i64
    %l29 = comb.extract %e22 from 128 : (i256) -> i64
    %m30 = comb.mul %s28, %k31 : i64
    %s31 = comb.add %m30, %l29, %k7 : i64
    %l32 = comb.extract %e22 from 192 : (i256) -> i64
    %m33 = comb.mul %s31, %k31 : i64
    %s34 = comb.add %m33, %l32, %k7 : i64
    %r5 = four.extract %a from %b signed : !hw.struct<value: i600, unknown: i600>, !hw.struct<value: i16, unknown: i16> -> !hw.struct<value: i100, unknown: i100>
    %q5 = hw.bitcast %r5 : (!hw.struct<value: i100, unknown: i100>) -> i200
    %z35 = hw.constant 0 : i56
    %e36 = comb.concat %z35, %q5 : i56, i200
    %l37 = comb.extract %e36 from 0 : (i256) -> i64
    %m38 = comb.mul %g5, %k31 : i64
    %s39 = comb.add %m38, %l37, %k7 : i64
    %l40 = comb.extract %e36 from 64 : (i256) -> i64
    %m41 = comb.mul %s39, %k31 : i64
    %s42 = comb.add %m41, %l40, %k7 : i64
    %l43 = comb.extract %e36 from 128 : (i256) -> i64
    %m44 = comb.mul %s42, %k31 : i64
    %s45 = comb.add %m44, %l43, %k7 : i64
    %l46 = comb.extract %e36 from 192 : (i256) -> i64
    %m47 = comb.mul %s45, %k31 : i64
    %s48 = comb.add %m47, %l46, %k7 : i64
    %r6 = four.extract %a from %b : !hw.struct<value: i600, unknown: i600>, !hw.struct<value: i16, unknown: i16> -> !hw.struct<value: i700, unknown: i700>
    %q6 = hw.bitcast %r6 : (!hw.struct<value: i700, unknown: i700>) -> i1400
    %z49 = hw.constant 0 : i8
    %e50 = comb.concat %z49, %q6 : i8, i1400
    %l51 = comb.extract %e50 from 0 : (i1408) -> i64
    %m52 = comb.mul %g6, %k31 : i64
    %s53 = comb.add %m52, %l51, %k7 : i64
    %l54 = comb.extract %e50 from 64 : (i1408) -> i64
    %m55 = comb.mul %s53, %k31 : i64
    %s56 = comb.add %m55, %l54, %k7 : i64
    %l57 = comb.extract %e50 from 128 : (i1408) -> i64
    %m58 = comb.mul %s56, %k31 : i64
    %s59 = comb.add %m58, %l57, %k7 : i64
    %l60 = comb.extract %e50 from 192 : (i1408) -> i64
    %m61 = comb.mul %s59, %k31 : i64
    %s62 = comb.add %m61, %l60, %k7 : i64
    %l63 = comb.extract %e50 from 256 : (i1408) -> i64
    %m64 = comb.mul %s62, %k31 : i64
    %s65 = comb.add %m64, %l63, %k7 : i64
    %l66 = comb.extract %e50 from 320 : (i1408) -> i64
    %m67 = comb.mul %s65, %k31 : i64
    %s68 = comb.add %m67, %l66, %k7 : i64
    %l69 = comb.extract %e50 from 384 : (i1408) -> i64
    %m70 = comb.mul %s68, %k31 : i64
    %s71 = comb.add %m70, %l69, %k7 : i64
    %l72 = comb.extract %e50 from 448 : (i1408) -> i64
    %m73 = comb.mul %s71, %k31 : i64
    %s74 = comb.add %m73, %l72, %k7 : i64
    %l75 = comb.extract %e50 from 512 : (i1408) -> i64
    %m76 = comb.mul %s74, %k31 : i64
    %s77 = comb.add %m76, %l75, %k7 : i64
    %l78 = comb.extract %e50 from 576 : (i1408) -> i64
    %m79 = comb.mul %s77, %k31 : i64
    %s80 = comb.add %m79, %l78, %k7 : i64
    %l81 = comb.extract %e50 from 640 : (i1408) -> i64
    %m82 = comb.mul %s80, %k31 : i64
    %s83 = comb.add %m82, %l81, %k7 : i64
    %l84 = comb.extract %e50 from 704 : (i1408) -> i64
    %m85 = comb.mul %s83, %k31 : i64
    %s86 = comb.add %m85, %l84, %k7 : i64
    %l87 = comb.extract %e50 from 768 : (i1408) -> i64
    %m88 = comb.mul %s86, %k31 : i64
    %s89 = comb.add %m88, %l87, %k7 : i64
    %l90 = comb.extract %e50 from 832 : (i1408) -> i64
    %m91 = comb.mul %s89, %k31 : i64
    %s92 = comb.add %m91, %l90, %k7 : i64
    %l93 = comb.extract %e50 from 896 : (i1408) -> i64
    %m94 = comb.mul %s92, %k31 : i64
    %s95 = comb.add %m94, %l93, %k7 : i64
    %l96 = comb.extract %e50 from 960 : (i1408) -> i64
    %m97 = comb.mul %s95, %k31 : i64
    %s98 = comb.add %m97, %l96, %k7 : i64
    %l99 = comb.extract %e50 from 1024 : (i1408) -> i64
    %m100 = comb.mul %s98, %k31 : i64
    %s101 = comb.add %m100, %l99, %k7 : i64
    %l102 = comb.extract %e50 from 1088 : (i1408) -> i64
    %m103 = comb.mul %s101, %k31 : i64
    %s104 = comb.add %m103, %l102, %k7 : i64
    %l105 = comb.extract %e50 from 1152 : (i1408) -> i64
    %m106 = comb.mul %s104, %k31 : i64
    %s107 = comb.add %m106, %l105, %k7 : i64
    %l108 = comb.extract %e50 from 1216 : (i1408) -> i64
    %m109 = comb.mul %s107, %k31 : i64
    %s110 = comb.add %m109, %l108, %k7 : i64
    %l111 = comb.extract %e50 from 1280 : (i1408) -> i64
    %m112 = comb.mul %s110, %k31 : i64
    %s113 = comb.add %m112, %l111, %k7 : i64
    %l114 = comb.extract %e50 from 1344 : (i1408) -> i64
    %m115 = comb.mul %s113, %k31 : i64
    %s116 = comb.add %m115, %l114, %k7 : i64
    %r7 = four.extract %a from %b signed : !hw.struct<value: i600, unknown: i600>, !hw.struct<value: i16, unknown: i16> -> !hw.struct<value: i700, unknown: i700>
    %q7 = hw.bitcast %r7 : (!hw.struct<value: i700, unknown: i700>) -> i1400
    %z117 = hw.constant 0 : i8
    %e118 = comb.concat %z117, %q7 : i8, i1400
    %l119 = comb.extract %e118 from 0 : (i1408) -> i64
    %m120 = comb.mul %g7, %k31 : i64
    %s121 = comb.add %m120, %l119, %k7 : i64
    %l122 = comb.extract %e118 from 64 : (i1408) -> i64
    %m123 = comb.mul %s121, %k31 : i64
    %s124 = comb.add %m123, %l122, %k7 : i64
    %l125 = comb.extract %e118 from 128 : (i1408) -> i64
    %m126 = comb.mul %s124, %k31 : i64
    %s127 = comb.add %m126, %l125, %k7 : i64
    %l128 = comb.extract %e118 from 192 : (i1408) -> i64
    %m129 = comb.mul %s127, %k31 : i64
    %s130 = comb.add %m129, %l128, %k7 : i64
    %l131 = comb.extract %e118 from 256 : (i1408) -> i64
    %m132 = comb.mul %s130, %k31 : i64
    %s133 = comb.add %m132, %l131, %k7 : i64
    %l134 = comb.extract %e118 from 320 : (i1408) -> i64
    %m135 = comb.mul %s133, %k31 : i64
    %s136 = comb.add %m135, %l134, %k7 : i64
    %l137 = comb.extract %e118 from 384 : (i1408) -> i64
    %m138 = comb.mul %s136, %k31 : i64
    %s139 = comb.add %m138, %l137, %k7 : i64
    %l140 = comb.extract %e118 from 448 : (i1408) -> i64
    %m141 = comb.mul %s139, %k31 : i64
    %s142 = comb.add %m141, %l140, %k7 : i64
    %l143 = comb.extract %e118 from 512 : (i1408) -> i64
    %m144 = comb.mul %s142, %k31 : i64
    %s145 = comb.add %m144, %l143, %k7 : i64
    %l146 = comb.extract %e118 from 576 : (i1408) -> i64
    %m147 = comb.mul %s145, %k31 : i64
    %s148 = comb.add %m147, %l146, %k7 : i64
    %l149 = comb.extract %e118 from 640 : (i1408) -> i64
    %m150 = comb.mul %s148, %k31 : i64
    %s151 = comb.add %m150, %l149, %k7 : i64
    %l152 = comb.extract %e118 from 704 : (i1408) -> i64
    %m153 = comb.mul %s151, %k31 : i64
    %s154 = comb.add %m153, %l152, %k7 : i64
    %l155 = comb.extract %e118 from 768 : (i1408) -> i64
    %m156 = comb.mul %s154, %k31 : i64
    %s157 = comb.add %m156, %l155, %k7 : i64
    %l158 = comb.extract %e118 from 832 : (i1408) -> i64
    %m159 = comb.mul %s157, %k31 : i64
    %s160 = comb.add %m159, %l158, %k7 : i64
    %l161 = comb.extract %e118 from 896 : (i1408) -> i64
    %m162 = comb.mul %s160, %k31 : i64
    %s163 = comb.add %m162, %l161, %k7 : i64
    %l164 = comb.extract %e118 from 960 : (i1408) -> i64
    %m165 = comb.mul %s163, %k31 : i64
    %s166 = comb.add %m165, %l164, %k7 : i64
    %l167 = comb.extract %e118 from 1024 : (i1408) -> i64
    %m168 = comb.mul %s166, %k31 : i64
    %s169 = comb.add %m168, %l167, %k7 : i64
    %l170 = comb.extract %e118 from 1088 : (i1408) -> i64
    %m171 = comb.mul %s169, %k31 : i64
    %s172 = comb.add %m171, %l170, %k7 : i64
    %l173 = comb.extract %e118 from 1152 : (i1408) -> i64
    %m174 = comb.mul %s172, %k31 : i64
    %s175 = comb.add %m174, %l173, %k7 : i64
    %l176 = comb.extract %e118 from 1216 : (i1408) -> i64
    %m177 = comb.mul %s175, %k31 : i64
    %s178 = comb.add %m177, %l176, %k7 : i64
    %l179 = comb.extract %e118 from 1280 : (i1408) -> i64
    %m180 = comb.mul %s178, %k31 : i64
    %s181 = comb.add %m180, %l179, %k7 : i64
    %l182 = comb.extract %e118 from 1344 : (i1408) -> i64
    %m183 = comb.mul %s181, %k31 : i64
    %s184 = comb.add %m183, %l182, %k7 : i64
    %jn = comb.add %j, %one : i64
    %jc = comb.icmp ult %jn, %nb : i64
    cf.cond_br %jc, ^inner(%jn, %s4, %s8, %s14, %s20, %s34, %s48, %s116, %s184 : i64, i64, i64, i64, i64, i64, i64, i64, i64), ^next
  ^next:
    %in = comb.add %i, %one : i64
    %ic = comb.icmp ult %in, %na : i64
    cf.cond_br %ic, ^outer(%in, %s4, %s8, %s14, %s20, %s34, %s48, %s116, %s184 : i64, i64, i64, i64, i64, i64, i64, i64, i64), ^done
  ^done:
    %n0 = sim.fmt.literal "1 bits = "
    %f0 = sim.fmt.hex %s4, isUpper false : i64
    %c0 = sim.fmt.concat (%n0, %f0, %nl)
    sim.proc.print %c0
    %n1 = sim.fmt.literal "1 bits signed = "
    %f1 = sim.fmt.hex %s8, isUpper false : i64
    %c1 = sim.fmt.concat (%n1, %f1, %nl)
    sim.proc.print %c1
    %n2 = sim.fmt.literal "64 bits = "
    %f2 = sim.fmt.hex %s14, isUpper false : i64
    %c2 = sim.fmt.concat (%n2, %f2, %nl)
    sim.proc.print %c2
    %n3 = sim.fmt.literal "64 bits signed = "
    %f3 = sim.fmt.hex %s20, isUpper false : i64
    %c3 = sim.fmt.concat (%n3, %f3, %nl)
    sim.proc.print %c3
    %n4 = sim.fmt.literal "100 bits = "
    %f4 = sim.fmt.hex %s34, isUpper false : i64
    %c4 = sim.fmt.concat (%n4, %f4, %nl)
    sim.proc.print %c4
    %n5 = sim.fmt.literal "100 bits signed = "
    %f5 = sim.fmt.hex %s48, isUpper false : i64
    %c5 = sim.fmt.concat (%n5, %f5, %nl)
    sim.proc.print %c5
    %n6 = sim.fmt.literal "700 bits = "
    %f6 = sim.fmt.hex %s116, isUpper false : i64
    %c6 = sim.fmt.concat (%n6, %f6, %nl)
    sim.proc.print %c6
    %n7 = sim.fmt.literal "700 bits signed = "
    %f7 = sim.fmt.hex %s184, isUpper false : i64
    %c7 = sim.fmt.concat (%n7, %f7, %nl)
    sim.proc.print %c7
    llhd.halt
  }
}
