// RULE: arith.addi, arith.subi, arith.muli, arith.divui, arith.divsi, arith.ceildivui, arith.ceildivsi
// RULE: arith.floordivsi, arith.remui, arith.remsi, arith.andi, arith.ori, arith.xori, arith.shli, arith.shrui
// RULE: arith.shrsi, arith.maxsi, arith.maxui, arith.minsi, arith.minui, arith.division, arith.addui_extended
// RULE: arith.subui_extended, arith.mului_extended, arith.mulsi_extended, arith.cmpi
// OUT: addi 0 0 = 0000000000000000
// OUT: subi 0 0 = 0000000000000000
// OUT: muli 0 0 = 0000000000000000
// OUT: divui 0 0 = 0000000000000000
// OUT: divsi 0 0 = 0000000000000000
// OUT: ceildivui 0 0 = 0000000000000000
// OUT: ceildivsi 0 0 = 0000000000000000
// OUT: floordivsi 0 0 = 0000000000000000
// OUT: remui 0 0 = 0000000000000000
// OUT: remsi 0 0 = 0000000000000000
// OUT: andi 0 0 = 0000000000000000
// OUT: ori 0 0 = 0000000000000000
// OUT: xori 0 0 = 0000000000000000
// OUT: shli 0 0 = 0000000000000000
// OUT: shrui 0 0 = 0000000000000000
// OUT: shrsi 0 0 = 0000000000000000
// OUT: maxsi 0 0 = 0000000000000000
// OUT: maxui 0 0 = 0000000000000000
// OUT: minsi 0 0 = 0000000000000000
// OUT: minui 0 0 = 0000000000000000
// OUT: addui_extended 0 0 = 0000000000000000
// OUT:   carry = 0
// OUT: subui_extended 0 0 = 0000000000000000
// OUT:   borrow = 0
// OUT: mului_extended 0 0 = 0000000000000000
// OUT:   high = 0000000000000000
// OUT: mulsi_extended 0 0 = 0000000000000000
// OUT:   high = 0000000000000000
// OUT: eq ne ult ule ugt uge slt sle sgt sge 0 0 = 255
// OUT: addi ffffffffffffffff 1 = 0000000000000000
// OUT: subi ffffffffffffffff 1 = fffffffffffffffe
// OUT: muli ffffffffffffffff 1 = ffffffffffffffff
// OUT: divui ffffffffffffffff 1 = ffffffffffffffff
// OUT: divsi ffffffffffffffff 1 = ffffffffffffffff
// OUT: ceildivui ffffffffffffffff 1 = ffffffffffffffff
// OUT: ceildivsi ffffffffffffffff 1 = ffffffffffffffff
// OUT: floordivsi ffffffffffffffff 1 = ffffffffffffffff
// OUT: remui ffffffffffffffff 1 = 0000000000000000
// OUT: remsi ffffffffffffffff 1 = 0000000000000000
// OUT: andi ffffffffffffffff 1 = 0000000000000001
// OUT: ori ffffffffffffffff 1 = ffffffffffffffff
// OUT: xori ffffffffffffffff 1 = fffffffffffffffe
// OUT: shli ffffffffffffffff 1 = fffffffffffffffe
// OUT: shrui ffffffffffffffff 1 = 7fffffffffffffff
// OUT: shrsi ffffffffffffffff 1 = ffffffffffffffff
// OUT: maxsi ffffffffffffffff 1 = 0000000000000001
// OUT: maxui ffffffffffffffff 1 = ffffffffffffffff
// OUT: minsi ffffffffffffffff 1 = ffffffffffffffff
// OUT: minui ffffffffffffffff 1 = 0000000000000001
// OUT: addui_extended ffffffffffffffff 1 = 0000000000000000
// OUT:   carry = 1
// OUT: subui_extended ffffffffffffffff 1 = fffffffffffffffe
// OUT:   borrow = 0
// OUT: mului_extended ffffffffffffffff 1 = ffffffffffffffff
// OUT:   high = 0000000000000000
// OUT: mulsi_extended ffffffffffffffff 1 = ffffffffffffffff
// OUT:   high = ffffffffffffffff
// OUT: eq ne ult ule ugt uge slt sle sgt sge ffffffffffffffff 1 = 13c
// OUT: addi ffffffffffffffff 0 = ffffffffffffffff
// OUT: subi ffffffffffffffff 0 = ffffffffffffffff
// OUT: muli ffffffffffffffff 0 = 0000000000000000
// OUT: divui ffffffffffffffff 0 = ffffffffffffffff
// OUT: divsi ffffffffffffffff 0 = ffffffffffffffff
// OUT: ceildivui ffffffffffffffff 0 = ffffffffffffffff
// OUT: ceildivsi ffffffffffffffff 0 = ffffffffffffffff
// OUT: floordivsi ffffffffffffffff 0 = ffffffffffffffff
// OUT: remui ffffffffffffffff 0 = 0000000000000000
// OUT: remsi ffffffffffffffff 0 = 0000000000000000
// OUT: andi ffffffffffffffff 0 = 0000000000000000
// OUT: ori ffffffffffffffff 0 = ffffffffffffffff
// OUT: xori ffffffffffffffff 0 = ffffffffffffffff
// OUT: shli ffffffffffffffff 0 = ffffffffffffffff
// OUT: shrui ffffffffffffffff 0 = ffffffffffffffff
// OUT: shrsi ffffffffffffffff 0 = ffffffffffffffff
// OUT: maxsi ffffffffffffffff 0 = 0000000000000000
// OUT: maxui ffffffffffffffff 0 = ffffffffffffffff
// OUT: minsi ffffffffffffffff 0 = ffffffffffffffff
// OUT: minui ffffffffffffffff 0 = 0000000000000000
// OUT: addui_extended ffffffffffffffff 0 = ffffffffffffffff
// OUT:   carry = 0
// OUT: subui_extended ffffffffffffffff 0 = ffffffffffffffff
// OUT:   borrow = 0
// OUT: mului_extended ffffffffffffffff 0 = 0000000000000000
// OUT:   high = 0000000000000000
// OUT: mulsi_extended ffffffffffffffff 0 = 0000000000000000
// OUT:   high = 0000000000000000
// OUT: eq ne ult ule ugt uge slt sle sgt sge ffffffffffffffff 0 = 13c
// OUT: addi 8000000000000000 ffffffffffffffff = 7fffffffffffffff
// OUT: subi 8000000000000000 ffffffffffffffff = 8000000000000001
// OUT: muli 8000000000000000 ffffffffffffffff = 8000000000000000
// OUT: divui 8000000000000000 ffffffffffffffff = 0000000000000000
// OUT: divsi 8000000000000000 ffffffffffffffff = 8000000000000000
// OUT: ceildivui 8000000000000000 ffffffffffffffff = 0000000000000001
// OUT: ceildivsi 8000000000000000 ffffffffffffffff = 8000000000000000
// OUT: floordivsi 8000000000000000 ffffffffffffffff = 8000000000000000
// OUT: remui 8000000000000000 ffffffffffffffff = 8000000000000000
// OUT: remsi 8000000000000000 ffffffffffffffff = 0000000000000000
// OUT: andi 8000000000000000 ffffffffffffffff = 8000000000000000
// OUT: ori 8000000000000000 ffffffffffffffff = ffffffffffffffff
// OUT: xori 8000000000000000 ffffffffffffffff = 7fffffffffffffff
// OUT: shli 8000000000000000 ffffffffffffffff = 0000000000000000
// OUT: shrui 8000000000000000 ffffffffffffffff = 0000000000000000
// OUT: shrsi 8000000000000000 ffffffffffffffff = ffffffffffffffff
// OUT: maxsi 8000000000000000 ffffffffffffffff = ffffffffffffffff
// OUT: maxui 8000000000000000 ffffffffffffffff = ffffffffffffffff
// OUT: minsi 8000000000000000 ffffffffffffffff = 8000000000000000
// OUT: minui 8000000000000000 ffffffffffffffff = 8000000000000000
// OUT: addui_extended 8000000000000000 ffffffffffffffff = 7fffffffffffffff
// OUT:   carry = 1
// OUT: subui_extended 8000000000000000 ffffffffffffffff = 8000000000000001
// OUT:   borrow = 1
// OUT: mului_extended 8000000000000000 ffffffffffffffff = 8000000000000000
// OUT:   high = 7fffffffffffffff
// OUT: mulsi_extended 8000000000000000 ffffffffffffffff = 8000000000000000
// OUT:   high = 0000000000000000
// OUT: eq ne ult ule ugt uge slt sle sgt sge 8000000000000000 ffffffffffffffff = 1cc
// OUT: addi ffffffffffffffff ffffffffffffffff = fffffffffffffffe
// OUT: subi ffffffffffffffff ffffffffffffffff = 0000000000000000
// OUT: muli ffffffffffffffff ffffffffffffffff = 0000000000000001
// OUT: divui ffffffffffffffff ffffffffffffffff = 0000000000000001
// OUT: divsi ffffffffffffffff ffffffffffffffff = 0000000000000001
// OUT: ceildivui ffffffffffffffff ffffffffffffffff = 0000000000000001
// OUT: ceildivsi ffffffffffffffff ffffffffffffffff = 0000000000000001
// OUT: floordivsi ffffffffffffffff ffffffffffffffff = 0000000000000001
// OUT: remui ffffffffffffffff ffffffffffffffff = 0000000000000000
// OUT: remsi ffffffffffffffff ffffffffffffffff = 0000000000000000
// OUT: andi ffffffffffffffff ffffffffffffffff = ffffffffffffffff
// OUT: ori ffffffffffffffff ffffffffffffffff = ffffffffffffffff
// OUT: xori ffffffffffffffff ffffffffffffffff = 0000000000000000
// OUT: shli ffffffffffffffff ffffffffffffffff = 0000000000000000
// OUT: shrui ffffffffffffffff ffffffffffffffff = 0000000000000000
// OUT: shrsi ffffffffffffffff ffffffffffffffff = ffffffffffffffff
// OUT: maxsi ffffffffffffffff ffffffffffffffff = ffffffffffffffff
// OUT: maxui ffffffffffffffff ffffffffffffffff = ffffffffffffffff
// OUT: minsi ffffffffffffffff ffffffffffffffff = ffffffffffffffff
// OUT: minui ffffffffffffffff ffffffffffffffff = ffffffffffffffff
// OUT: addui_extended ffffffffffffffff ffffffffffffffff = fffffffffffffffe
// OUT:   carry = 1
// OUT: subui_extended ffffffffffffffff ffffffffffffffff = 0000000000000000
// OUT:   borrow = 0
// OUT: mului_extended ffffffffffffffff ffffffffffffffff = 0000000000000001
// OUT:   high = fffffffffffffffe
// OUT: mulsi_extended ffffffffffffffff ffffffffffffffff = 0000000000000001
// OUT:   high = 0000000000000000
// OUT: eq ne ult ule ugt uge slt sle sgt sge ffffffffffffffff ffffffffffffffff = 255
// OUT: addi 5 3 = 0000000000000008
// OUT: subi 5 3 = 0000000000000002
// OUT: muli 5 3 = 000000000000000f
// OUT: divui 5 3 = 0000000000000001
// OUT: divsi 5 3 = 0000000000000001
// OUT: ceildivui 5 3 = 0000000000000002
// OUT: ceildivsi 5 3 = 0000000000000002
// OUT: floordivsi 5 3 = 0000000000000001
// OUT: remui 5 3 = 0000000000000002
// OUT: remsi 5 3 = 0000000000000002
// OUT: andi 5 3 = 0000000000000001
// OUT: ori 5 3 = 0000000000000007
// OUT: xori 5 3 = 0000000000000006
// OUT: shli 5 3 = 0000000000000028
// OUT: shrui 5 3 = 0000000000000000
// OUT: shrsi 5 3 = 0000000000000000
// OUT: maxsi 5 3 = 0000000000000005
// OUT: maxui 5 3 = 0000000000000005
// OUT: minsi 5 3 = 0000000000000003
// OUT: minui 5 3 = 0000000000000003
// OUT: addui_extended 5 3 = 0000000000000008
// OUT:   carry = 0
// OUT: subui_extended 5 3 = 0000000000000002
// OUT:   borrow = 0
// OUT: mului_extended 5 3 = 000000000000000f
// OUT:   high = 0000000000000000
// OUT: mulsi_extended 5 3 = 000000000000000f
// OUT:   high = 0000000000000000
// OUT: eq ne ult ule ugt uge slt sle sgt sge 5 3 = 133
// OUT: addi 1 40 = 0000000000000041
// OUT: subi 1 40 = ffffffffffffffc1
// OUT: muli 1 40 = 0000000000000040
// OUT: divui 1 40 = 0000000000000000
// OUT: divsi 1 40 = 0000000000000000
// OUT: ceildivui 1 40 = 0000000000000001
// OUT: ceildivsi 1 40 = 0000000000000001
// OUT: floordivsi 1 40 = 0000000000000000
// OUT: remui 1 40 = 0000000000000001
// OUT: remsi 1 40 = 0000000000000001
// OUT: andi 1 40 = 0000000000000000
// OUT: ori 1 40 = 0000000000000041
// OUT: xori 1 40 = 0000000000000041
// OUT: shli 1 40 = 0000000000000000
// OUT: shrui 1 40 = 0000000000000000
// OUT: shrsi 1 40 = 0000000000000000
// OUT: maxsi 1 40 = 0000000000000040
// OUT: maxui 1 40 = 0000000000000040
// OUT: minsi 1 40 = 0000000000000001
// OUT: minui 1 40 = 0000000000000001
// OUT: addui_extended 1 40 = 0000000000000041
// OUT:   carry = 0
// OUT: subui_extended 1 40 = ffffffffffffffc1
// OUT:   borrow = 1
// OUT: mului_extended 1 40 = 0000000000000040
// OUT:   high = 0000000000000000
// OUT: mulsi_extended 1 40 = 0000000000000040
// OUT:   high = 0000000000000000
// OUT: eq ne ult ule ugt uge slt sle sgt sge 1 40 = 1cc
// OUT: addi 6a3753915c76f18a ef901b932a7c1880 = 59c76f2486f30a0a
// OUT: subi 6a3753915c76f18a ef901b932a7c1880 = 7aa737fe31fad90a
// OUT: muli 6a3753915c76f18a ef901b932a7c1880 = f679f6d504f5b500
// OUT: divui 6a3753915c76f18a ef901b932a7c1880 = 0000000000000000
// OUT: divsi 6a3753915c76f18a ef901b932a7c1880 = fffffffffffffffa
// OUT: ceildivui 6a3753915c76f18a ef901b932a7c1880 = 0000000000000001
// OUT: ceildivsi 6a3753915c76f18a ef901b932a7c1880 = fffffffffffffffa
// OUT: floordivsi 6a3753915c76f18a ef901b932a7c1880 = fffffffffffffff9
// OUT: remui 6a3753915c76f18a ef901b932a7c1880 = 6a3753915c76f18a
// OUT: remsi 6a3753915c76f18a ef901b932a7c1880 = 0797f9045b5f848a
// OUT: andi 6a3753915c76f18a ef901b932a7c1880 = 6a10139108741080
// OUT: ori 6a3753915c76f18a ef901b932a7c1880 = efb75b937e7ef98a
// OUT: xori 6a3753915c76f18a ef901b932a7c1880 = 85a74802760ae90a
// OUT: shli 6a3753915c76f18a ef901b932a7c1880 = 0000000000000000
// OUT: shrui 6a3753915c76f18a ef901b932a7c1880 = 0000000000000000
// OUT: shrsi 6a3753915c76f18a ef901b932a7c1880 = 0000000000000000
// OUT: maxsi 6a3753915c76f18a ef901b932a7c1880 = 6a3753915c76f18a
// OUT: maxui 6a3753915c76f18a ef901b932a7c1880 = ef901b932a7c1880
// OUT: minsi 6a3753915c76f18a ef901b932a7c1880 = ef901b932a7c1880
// OUT: minui 6a3753915c76f18a ef901b932a7c1880 = 6a3753915c76f18a
// OUT: addui_extended 6a3753915c76f18a ef901b932a7c1880 = 59c76f2486f30a0a
// OUT:   carry = 1
// OUT: subui_extended 6a3753915c76f18a ef901b932a7c1880 = 7aa737fe31fad90a
// OUT:   borrow = 1
// OUT: mului_extended 6a3753915c76f18a ef901b932a7c1880 = f679f6d504f5b500
// OUT:   high = 636571949c4cf04c
// OUT: mulsi_extended 6a3753915c76f18a ef901b932a7c1880 = f679f6d504f5b500
// OUT:   high = f92e1e033fd5fec2
// OUT: eq ne ult ule ugt uge slt sle sgt sge 6a3753915c76f18a ef901b932a7c1880 = 1c3
// OUT: addi 43892dfc254cb864 54f46a6910acff00 = 987d986535f9b764
// OUT: subi 43892dfc254cb864 54f46a6910acff00 = ee94c393149fb964
// OUT: muli 43892dfc254cb864 54f46a6910acff00 = ecad0d3d8edb9c00
// OUT: divui 43892dfc254cb864 54f46a6910acff00 = 0000000000000000
// OUT: divsi 43892dfc254cb864 54f46a6910acff00 = 0000000000000000
// OUT: ceildivui 43892dfc254cb864 54f46a6910acff00 = 0000000000000001
// OUT: ceildivsi 43892dfc254cb864 54f46a6910acff00 = 0000000000000001
// OUT: floordivsi 43892dfc254cb864 54f46a6910acff00 = 0000000000000000
// OUT: remui 43892dfc254cb864 54f46a6910acff00 = 43892dfc254cb864
// OUT: remsi 43892dfc254cb864 54f46a6910acff00 = 43892dfc254cb864
// OUT: andi 43892dfc254cb864 54f46a6910acff00 = 40802868000cb800
// OUT: ori 43892dfc254cb864 54f46a6910acff00 = 57fd6ffd35ecff64
// OUT: xori 43892dfc254cb864 54f46a6910acff00 = 177d479535e04764
// OUT: shli 43892dfc254cb864 54f46a6910acff00 = 0000000000000000
// OUT: shrui 43892dfc254cb864 54f46a6910acff00 = 0000000000000000
// OUT: shrsi 43892dfc254cb864 54f46a6910acff00 = 0000000000000000
// OUT: maxsi 43892dfc254cb864 54f46a6910acff00 = 54f46a6910acff00
// OUT: maxui 43892dfc254cb864 54f46a6910acff00 = 54f46a6910acff00
// OUT: minsi 43892dfc254cb864 54f46a6910acff00 = 43892dfc254cb864
// OUT: minui 43892dfc254cb864 54f46a6910acff00 = 43892dfc254cb864
// OUT: addui_extended 43892dfc254cb864 54f46a6910acff00 = 987d986535f9b764
// OUT:   carry = 0
// OUT: subui_extended 43892dfc254cb864 54f46a6910acff00 = ee94c393149fb964
// OUT:   borrow = 1
// OUT: mului_extended 43892dfc254cb864 54f46a6910acff00 = ecad0d3d8edb9c00
// OUT:   high = 16697de9154533cd
// OUT: mulsi_extended 43892dfc254cb864 54f46a6910acff00 = ecad0d3d8edb9c00
// OUT:   high = 16697de9154533cd
// OUT: eq ne ult ule ugt uge slt sle sgt sge 43892dfc254cb864 54f46a6910acff00 = 1cc
// OUT: addi d14125844d25deb3 27 = d14125844d25deda
// OUT: subi d14125844d25deb3 27 = d14125844d25de8c
// OUT: muli d14125844d25deb3 27 = e0ecb727c0c4ed45
// OUT: divui d14125844d25deb3 27 = 055d915f4a2eeb74
// OUT: divsi d14125844d25deb3 27 = fecd2858b9c5e4e4
// OUT: ceildivui d14125844d25deb3 27 = 055d915f4a2eeb75
// OUT: ceildivsi d14125844d25deb3 27 = fecd2858b9c5e4e4
// OUT: floordivsi d14125844d25deb3 27 = fecd2858b9c5e4e3
// OUT: remui d14125844d25deb3 27 = 0000000000000007
// OUT: remsi d14125844d25deb3 27 = fffffffffffffff7
// OUT: andi d14125844d25deb3 27 = 0000000000000023
// OUT: ori d14125844d25deb3 27 = d14125844d25deb7
// OUT: xori d14125844d25deb3 27 = d14125844d25de94
// OUT: shli d14125844d25deb3 27 = 92ef598000000000
// OUT: shrui d14125844d25deb3 27 = 0000000001a2824b
// OUT: shrsi d14125844d25deb3 27 = ffffffffffa2824b
// OUT: maxsi d14125844d25deb3 27 = 0000000000000027
// OUT: maxui d14125844d25deb3 27 = d14125844d25deb3
// OUT: minsi d14125844d25deb3 27 = d14125844d25deb3
// OUT: minui d14125844d25deb3 27 = 0000000000000027
// OUT: addui_extended d14125844d25deb3 27 = d14125844d25deda
// OUT:   carry = 0
// OUT: subui_extended d14125844d25deb3 27 = d14125844d25de8c
// OUT:   borrow = 0
// OUT: mului_extended d14125844d25deb3 27 = e0ecb727c0c4ed45
// OUT:   high = 000000000000001f
// OUT: mulsi_extended d14125844d25deb3 27 = e0ecb727c0c4ed45
// OUT:   high = fffffffffffffff8
// OUT: eq ne ult ule ugt uge slt sle sgt sge d14125844d25deb3 27 = 13c
// OUT: addi ddb74d960d5a8f 27 = 00ddb74d960d5ab6
// OUT: subi ddb74d960d5a8f 27 = 00ddb74d960d5a68
// OUT: muli ddb74d960d5a8f 27 = 21c6ecd1dc08cbc9
// OUT: divui ddb74d960d5a8f 27 = 0005af5de306e810
// OUT: divsi ddb74d960d5a8f 27 = 0005af5de306e810
// OUT: ceildivui ddb74d960d5a8f 27 = 0005af5de306e811
// OUT: ceildivsi ddb74d960d5a8f 27 = 0005af5de306e811
// OUT: floordivsi ddb74d960d5a8f 27 = 0005af5de306e810
// OUT: remui ddb74d960d5a8f 27 = 000000000000001f
// OUT: remsi ddb74d960d5a8f 27 = 000000000000001f
// OUT: andi ddb74d960d5a8f 27 = 0000000000000007
// OUT: ori ddb74d960d5a8f 27 = 00ddb74d960d5aaf
// OUT: xori ddb74d960d5a8f 27 = 00ddb74d960d5aa8
// OUT: shli ddb74d960d5a8f 27 = 06ad478000000000
// OUT: shrui ddb74d960d5a8f 27 = 000000000001bb6e
// OUT: shrsi ddb74d960d5a8f 27 = 000000000001bb6e
// OUT: maxsi ddb74d960d5a8f 27 = 00ddb74d960d5a8f
// OUT: maxui ddb74d960d5a8f 27 = 00ddb74d960d5a8f
// OUT: minsi ddb74d960d5a8f 27 = 0000000000000027
// OUT: minui ddb74d960d5a8f 27 = 0000000000000027
// OUT: addui_extended ddb74d960d5a8f 27 = 00ddb74d960d5ab6
// OUT:   carry = 0
// OUT: subui_extended ddb74d960d5a8f 27 = 00ddb74d960d5a68
// OUT:   borrow = 0
// OUT: mului_extended ddb74d960d5a8f 27 = 21c6ecd1dc08cbc9
// OUT:   high = 0000000000000000
// OUT: mulsi_extended ddb74d960d5a8f 27 = 21c6ecd1dc08cbc9
// OUT:   high = 0000000000000000
// OUT: eq ne ult ule ugt uge slt sle sgt sge ddb74d960d5a8f 27 = 133

hw.module @tb() {
  %k0 = hw.constant 0 : i64
  %k1 = hw.constant 18446744073709551615 : i64
  %k2 = hw.constant 1 : i64
  %k3 = hw.constant 9223372036854775808 : i64
  %k4 = hw.constant 5 : i64
  %k5 = hw.constant 3 : i64
  %k6 = hw.constant 64 : i64
  %k7 = hw.constant 7653677975526109578 : i64
  %k8 = hw.constant 17262327690598029440 : i64
  %k9 = hw.constant 4866471433331325028 : i64
  %k10 = hw.constant 6121634792987229952 : i64
  %k11 = hw.constant 15078374277573369523 : i64
  %k12 = hw.constant 39 : i64
  %k13 = hw.constant 62407513710877327 : i64
  llhd.process {
    %r1 = arith.addi %k0, %k0 : i64
    %f0 = sim.fmt.literal "addi 0 0 = "
    %f1 = sim.fmt.hex %r1, isUpper false : i64
    %f2 = sim.fmt.literal "\0A"
    %f3 = sim.fmt.concat (%f0, %f1, %f2)
    sim.proc.print %f3
    %r2 = arith.subi %k0, %k0 : i64
    %f4 = sim.fmt.literal "subi 0 0 = "
    %f5 = sim.fmt.hex %r2, isUpper false : i64
    %f6 = sim.fmt.literal "\0A"
    %f7 = sim.fmt.concat (%f4, %f5, %f6)
    sim.proc.print %f7
    %r3 = arith.muli %k0, %k0 : i64
    %f8 = sim.fmt.literal "muli 0 0 = "
    %f9 = sim.fmt.hex %r3, isUpper false : i64
    %f10 = sim.fmt.literal "\0A"
    %f11 = sim.fmt.concat (%f8, %f9, %f10)
    sim.proc.print %f11
    %r4 = arith.divui %k0, %k0 : i64
    %f12 = sim.fmt.literal "divui 0 0 = "
    %f13 = sim.fmt.hex %r4, isUpper false : i64
    %f14 = sim.fmt.literal "\0A"
    %f15 = sim.fmt.concat (%f12, %f13, %f14)
    sim.proc.print %f15
    %r5 = arith.divsi %k0, %k0 : i64
    %f16 = sim.fmt.literal "divsi 0 0 = "
    %f17 = sim.fmt.hex %r5, isUpper false : i64
    %f18 = sim.fmt.literal "\0A"
    %f19 = sim.fmt.concat (%f16, %f17, %f18)
    sim.proc.print %f19
    %r6 = arith.ceildivui %k0, %k0 : i64
    %f20 = sim.fmt.literal "ceildivui 0 0 = "
    %f21 = sim.fmt.hex %r6, isUpper false : i64
    %f22 = sim.fmt.literal "\0A"
    %f23 = sim.fmt.concat (%f20, %f21, %f22)
    sim.proc.print %f23
    %r7 = arith.ceildivsi %k0, %k0 : i64
    %f24 = sim.fmt.literal "ceildivsi 0 0 = "
    %f25 = sim.fmt.hex %r7, isUpper false : i64
    %f26 = sim.fmt.literal "\0A"
    %f27 = sim.fmt.concat (%f24, %f25, %f26)
    sim.proc.print %f27
    %r8 = arith.floordivsi %k0, %k0 : i64
    %f28 = sim.fmt.literal "floordivsi 0 0 = "
    %f29 = sim.fmt.hex %r8, isUpper false : i64
    %f30 = sim.fmt.literal "\0A"
    %f31 = sim.fmt.concat (%f28, %f29, %f30)
    sim.proc.print %f31
    %r9 = arith.remui %k0, %k0 : i64
    %f32 = sim.fmt.literal "remui 0 0 = "
    %f33 = sim.fmt.hex %r9, isUpper false : i64
    %f34 = sim.fmt.literal "\0A"
    %f35 = sim.fmt.concat (%f32, %f33, %f34)
    sim.proc.print %f35
    %r10 = arith.remsi %k0, %k0 : i64
    %f36 = sim.fmt.literal "remsi 0 0 = "
    %f37 = sim.fmt.hex %r10, isUpper false : i64
    %f38 = sim.fmt.literal "\0A"
    %f39 = sim.fmt.concat (%f36, %f37, %f38)
    sim.proc.print %f39
    %r11 = arith.andi %k0, %k0 : i64
    %f40 = sim.fmt.literal "andi 0 0 = "
    %f41 = sim.fmt.hex %r11, isUpper false : i64
    %f42 = sim.fmt.literal "\0A"
    %f43 = sim.fmt.concat (%f40, %f41, %f42)
    sim.proc.print %f43
    %r12 = arith.ori %k0, %k0 : i64
    %f44 = sim.fmt.literal "ori 0 0 = "
    %f45 = sim.fmt.hex %r12, isUpper false : i64
    %f46 = sim.fmt.literal "\0A"
    %f47 = sim.fmt.concat (%f44, %f45, %f46)
    sim.proc.print %f47
    %r13 = arith.xori %k0, %k0 : i64
    %f48 = sim.fmt.literal "xori 0 0 = "
    %f49 = sim.fmt.hex %r13, isUpper false : i64
    %f50 = sim.fmt.literal "\0A"
    %f51 = sim.fmt.concat (%f48, %f49, %f50)
    sim.proc.print %f51
    %r14 = arith.shli %k0, %k0 : i64
    %f52 = sim.fmt.literal "shli 0 0 = "
    %f53 = sim.fmt.hex %r14, isUpper false : i64
    %f54 = sim.fmt.literal "\0A"
    %f55 = sim.fmt.concat (%f52, %f53, %f54)
    sim.proc.print %f55
    %r15 = arith.shrui %k0, %k0 : i64
    %f56 = sim.fmt.literal "shrui 0 0 = "
    %f57 = sim.fmt.hex %r15, isUpper false : i64
    %f58 = sim.fmt.literal "\0A"
    %f59 = sim.fmt.concat (%f56, %f57, %f58)
    sim.proc.print %f59
    %r16 = arith.shrsi %k0, %k0 : i64
    %f60 = sim.fmt.literal "shrsi 0 0 = "
    %f61 = sim.fmt.hex %r16, isUpper false : i64
    %f62 = sim.fmt.literal "\0A"
    %f63 = sim.fmt.concat (%f60, %f61, %f62)
    sim.proc.print %f63
    %r17 = arith.maxsi %k0, %k0 : i64
    %f64 = sim.fmt.literal "maxsi 0 0 = "
    %f65 = sim.fmt.hex %r17, isUpper false : i64
    %f66 = sim.fmt.literal "\0A"
    %f67 = sim.fmt.concat (%f64, %f65, %f66)
    sim.proc.print %f67
    %r18 = arith.maxui %k0, %k0 : i64
    %f68 = sim.fmt.literal "maxui 0 0 = "
    %f69 = sim.fmt.hex %r18, isUpper false : i64
    %f70 = sim.fmt.literal "\0A"
    %f71 = sim.fmt.concat (%f68, %f69, %f70)
    sim.proc.print %f71
    %r19 = arith.minsi %k0, %k0 : i64
    %f72 = sim.fmt.literal "minsi 0 0 = "
    %f73 = sim.fmt.hex %r19, isUpper false : i64
    %f74 = sim.fmt.literal "\0A"
    %f75 = sim.fmt.concat (%f72, %f73, %f74)
    sim.proc.print %f75
    %r20 = arith.minui %k0, %k0 : i64
    %f76 = sim.fmt.literal "minui 0 0 = "
    %f77 = sim.fmt.hex %r20, isUpper false : i64
    %f78 = sim.fmt.literal "\0A"
    %f79 = sim.fmt.concat (%f76, %f77, %f78)
    sim.proc.print %f79
    %r21:2 = arith.addui_extended %k0, %k0 : i64, i1
    %f80 = sim.fmt.literal "addui_extended 0 0 = "
    %f81 = sim.fmt.hex %r21#0, isUpper false : i64
    %f82 = sim.fmt.literal "\0A"
    %f83 = sim.fmt.concat (%f80, %f81, %f82)
    sim.proc.print %f83
    %f84 = sim.fmt.literal "  carry = "
    %f85 = sim.fmt.hex %r21#1, isUpper false : i1
    %f86 = sim.fmt.literal "\0A"
    %f87 = sim.fmt.concat (%f84, %f85, %f86)
    sim.proc.print %f87
    %r22:2 = arith.subui_extended %k0, %k0 : i64, i1
    %f88 = sim.fmt.literal "subui_extended 0 0 = "
    %f89 = sim.fmt.hex %r22#0, isUpper false : i64
    %f90 = sim.fmt.literal "\0A"
    %f91 = sim.fmt.concat (%f88, %f89, %f90)
    sim.proc.print %f91
    %f92 = sim.fmt.literal "  borrow = "
    %f93 = sim.fmt.hex %r22#1, isUpper false : i1
    %f94 = sim.fmt.literal "\0A"
    %f95 = sim.fmt.concat (%f92, %f93, %f94)
    sim.proc.print %f95
    %r23:2 = arith.mului_extended %k0, %k0 : i64
    %f96 = sim.fmt.literal "mului_extended 0 0 = "
    %f97 = sim.fmt.hex %r23#0, isUpper false : i64
    %f98 = sim.fmt.literal "\0A"
    %f99 = sim.fmt.concat (%f96, %f97, %f98)
    sim.proc.print %f99
    %f100 = sim.fmt.literal "  high = "
    %f101 = sim.fmt.hex %r23#1, isUpper false : i64
    %f102 = sim.fmt.literal "\0A"
    %f103 = sim.fmt.concat (%f100, %f101, %f102)
    sim.proc.print %f103
    %r24:2 = arith.mulsi_extended %k0, %k0 : i64
    %f104 = sim.fmt.literal "mulsi_extended 0 0 = "
    %f105 = sim.fmt.hex %r24#0, isUpper false : i64
    %f106 = sim.fmt.literal "\0A"
    %f107 = sim.fmt.concat (%f104, %f105, %f106)
    sim.proc.print %f107
    %f108 = sim.fmt.literal "  high = "
    %f109 = sim.fmt.hex %r24#1, isUpper false : i64
    %f110 = sim.fmt.literal "\0A"
    %f111 = sim.fmt.concat (%f108, %f109, %f110)
    sim.proc.print %f111
    %r25 = arith.cmpi eq, %k0, %k0 : i64
    %r26 = arith.cmpi ne, %k0, %k0 : i64
    %r27 = arith.cmpi ult, %k0, %k0 : i64
    %r28 = arith.cmpi ule, %k0, %k0 : i64
    %r29 = arith.cmpi ugt, %k0, %k0 : i64
    %r30 = arith.cmpi uge, %k0, %k0 : i64
    %r31 = arith.cmpi slt, %k0, %k0 : i64
    %r32 = arith.cmpi sle, %k0, %k0 : i64
    %r33 = arith.cmpi sgt, %k0, %k0 : i64
    %r34 = arith.cmpi sge, %k0, %k0 : i64
    %r35 = comb.concat %r25, %r26, %r27, %r28, %r29, %r30, %r31, %r32, %r33, %r34 : i1, i1, i1, i1, i1, i1, i1, i1, i1, i1
    %f112 = sim.fmt.literal "eq ne ult ule ugt uge slt sle sgt sge 0 0 = "
    %f113 = sim.fmt.hex %r35, isUpper false : i10
    %f114 = sim.fmt.literal "\0A"
    %f115 = sim.fmt.concat (%f112, %f113, %f114)
    sim.proc.print %f115
    %r36 = arith.addi %k1, %k2 : i64
    %f116 = sim.fmt.literal "addi ffffffffffffffff 1 = "
    %f117 = sim.fmt.hex %r36, isUpper false : i64
    %f118 = sim.fmt.literal "\0A"
    %f119 = sim.fmt.concat (%f116, %f117, %f118)
    sim.proc.print %f119
    %r37 = arith.subi %k1, %k2 : i64
    %f120 = sim.fmt.literal "subi ffffffffffffffff 1 = "
    %f121 = sim.fmt.hex %r37, isUpper false : i64
    %f122 = sim.fmt.literal "\0A"
    %f123 = sim.fmt.concat (%f120, %f121, %f122)
    sim.proc.print %f123
    %r38 = arith.muli %k1, %k2 : i64
    %f124 = sim.fmt.literal "muli ffffffffffffffff 1 = "
    %f125 = sim.fmt.hex %r38, isUpper false : i64
    %f126 = sim.fmt.literal "\0A"
    %f127 = sim.fmt.concat (%f124, %f125, %f126)
    sim.proc.print %f127
    %r39 = arith.divui %k1, %k2 : i64
    %f128 = sim.fmt.literal "divui ffffffffffffffff 1 = "
    %f129 = sim.fmt.hex %r39, isUpper false : i64
    %f130 = sim.fmt.literal "\0A"
    %f131 = sim.fmt.concat (%f128, %f129, %f130)
    sim.proc.print %f131
    %r40 = arith.divsi %k1, %k2 : i64
    %f132 = sim.fmt.literal "divsi ffffffffffffffff 1 = "
    %f133 = sim.fmt.hex %r40, isUpper false : i64
    %f134 = sim.fmt.literal "\0A"
    %f135 = sim.fmt.concat (%f132, %f133, %f134)
    sim.proc.print %f135
    %r41 = arith.ceildivui %k1, %k2 : i64
    %f136 = sim.fmt.literal "ceildivui ffffffffffffffff 1 = "
    %f137 = sim.fmt.hex %r41, isUpper false : i64
    %f138 = sim.fmt.literal "\0A"
    %f139 = sim.fmt.concat (%f136, %f137, %f138)
    sim.proc.print %f139
    %r42 = arith.ceildivsi %k1, %k2 : i64
    %f140 = sim.fmt.literal "ceildivsi ffffffffffffffff 1 = "
    %f141 = sim.fmt.hex %r42, isUpper false : i64
    %f142 = sim.fmt.literal "\0A"
    %f143 = sim.fmt.concat (%f140, %f141, %f142)
    sim.proc.print %f143
    %r43 = arith.floordivsi %k1, %k2 : i64
    %f144 = sim.fmt.literal "floordivsi ffffffffffffffff 1 = "
    %f145 = sim.fmt.hex %r43, isUpper false : i64
    %f146 = sim.fmt.literal "\0A"
    %f147 = sim.fmt.concat (%f144, %f145, %f146)
    sim.proc.print %f147
    %r44 = arith.remui %k1, %k2 : i64
    %f148 = sim.fmt.literal "remui ffffffffffffffff 1 = "
    %f149 = sim.fmt.hex %r44, isUpper false : i64
    %f150 = sim.fmt.literal "\0A"
    %f151 = sim.fmt.concat (%f148, %f149, %f150)
    sim.proc.print %f151
    %r45 = arith.remsi %k1, %k2 : i64
    %f152 = sim.fmt.literal "remsi ffffffffffffffff 1 = "
    %f153 = sim.fmt.hex %r45, isUpper false : i64
    %f154 = sim.fmt.literal "\0A"
    %f155 = sim.fmt.concat (%f152, %f153, %f154)
    sim.proc.print %f155
    %r46 = arith.andi %k1, %k2 : i64
    %f156 = sim.fmt.literal "andi ffffffffffffffff 1 = "
    %f157 = sim.fmt.hex %r46, isUpper false : i64
    %f158 = sim.fmt.literal "\0A"
    %f159 = sim.fmt.concat (%f156, %f157, %f158)
    sim.proc.print %f159
    %r47 = arith.ori %k1, %k2 : i64
    %f160 = sim.fmt.literal "ori ffffffffffffffff 1 = "
    %f161 = sim.fmt.hex %r47, isUpper false : i64
    %f162 = sim.fmt.literal "\0A"
    %f163 = sim.fmt.concat (%f160, %f161, %f162)
    sim.proc.print %f163
    %r48 = arith.xori %k1, %k2 : i64
    %f164 = sim.fmt.literal "xori ffffffffffffffff 1 = "
    %f165 = sim.fmt.hex %r48, isUpper false : i64
    %f166 = sim.fmt.literal "\0A"
    %f167 = sim.fmt.concat (%f164, %f165, %f166)
    sim.proc.print %f167
    %r49 = arith.shli %k1, %k2 : i64
    %f168 = sim.fmt.literal "shli ffffffffffffffff 1 = "
    %f169 = sim.fmt.hex %r49, isUpper false : i64
    %f170 = sim.fmt.literal "\0A"
    %f171 = sim.fmt.concat (%f168, %f169, %f170)
    sim.proc.print %f171
    %r50 = arith.shrui %k1, %k2 : i64
    %f172 = sim.fmt.literal "shrui ffffffffffffffff 1 = "
    %f173 = sim.fmt.hex %r50, isUpper false : i64
    %f174 = sim.fmt.literal "\0A"
    %f175 = sim.fmt.concat (%f172, %f173, %f174)
    sim.proc.print %f175
    %r51 = arith.shrsi %k1, %k2 : i64
    %f176 = sim.fmt.literal "shrsi ffffffffffffffff 1 = "
    %f177 = sim.fmt.hex %r51, isUpper false : i64
    %f178 = sim.fmt.literal "\0A"
    %f179 = sim.fmt.concat (%f176, %f177, %f178)
    sim.proc.print %f179
    %r52 = arith.maxsi %k1, %k2 : i64
    %f180 = sim.fmt.literal "maxsi ffffffffffffffff 1 = "
    %f181 = sim.fmt.hex %r52, isUpper false : i64
    %f182 = sim.fmt.literal "\0A"
    %f183 = sim.fmt.concat (%f180, %f181, %f182)
    sim.proc.print %f183
    %r53 = arith.maxui %k1, %k2 : i64
    %f184 = sim.fmt.literal "maxui ffffffffffffffff 1 = "
    %f185 = sim.fmt.hex %r53, isUpper false : i64
    %f186 = sim.fmt.literal "\0A"
    %f187 = sim.fmt.concat (%f184, %f185, %f186)
    sim.proc.print %f187
    %r54 = arith.minsi %k1, %k2 : i64
    %f188 = sim.fmt.literal "minsi ffffffffffffffff 1 = "
    %f189 = sim.fmt.hex %r54, isUpper false : i64
    %f190 = sim.fmt.literal "\0A"
    %f191 = sim.fmt.concat (%f188, %f189, %f190)
    sim.proc.print %f191
    %r55 = arith.minui %k1, %k2 : i64
    %f192 = sim.fmt.literal "minui ffffffffffffffff 1 = "
    %f193 = sim.fmt.hex %r55, isUpper false : i64
    %f194 = sim.fmt.literal "\0A"
    %f195 = sim.fmt.concat (%f192, %f193, %f194)
    sim.proc.print %f195
    %r56:2 = arith.addui_extended %k1, %k2 : i64, i1
    %f196 = sim.fmt.literal "addui_extended ffffffffffffffff 1 = "
    %f197 = sim.fmt.hex %r56#0, isUpper false : i64
    %f198 = sim.fmt.literal "\0A"
    %f199 = sim.fmt.concat (%f196, %f197, %f198)
    sim.proc.print %f199
    %f200 = sim.fmt.literal "  carry = "
    %f201 = sim.fmt.hex %r56#1, isUpper false : i1
    %f202 = sim.fmt.literal "\0A"
    %f203 = sim.fmt.concat (%f200, %f201, %f202)
    sim.proc.print %f203
    %r57:2 = arith.subui_extended %k1, %k2 : i64, i1
    %f204 = sim.fmt.literal "subui_extended ffffffffffffffff 1 = "
    %f205 = sim.fmt.hex %r57#0, isUpper false : i64
    %f206 = sim.fmt.literal "\0A"
    %f207 = sim.fmt.concat (%f204, %f205, %f206)
    sim.proc.print %f207
    %f208 = sim.fmt.literal "  borrow = "
    %f209 = sim.fmt.hex %r57#1, isUpper false : i1
    %f210 = sim.fmt.literal "\0A"
    %f211 = sim.fmt.concat (%f208, %f209, %f210)
    sim.proc.print %f211
    %r58:2 = arith.mului_extended %k1, %k2 : i64
    %f212 = sim.fmt.literal "mului_extended ffffffffffffffff 1 = "
    %f213 = sim.fmt.hex %r58#0, isUpper false : i64
    %f214 = sim.fmt.literal "\0A"
    %f215 = sim.fmt.concat (%f212, %f213, %f214)
    sim.proc.print %f215
    %f216 = sim.fmt.literal "  high = "
    %f217 = sim.fmt.hex %r58#1, isUpper false : i64
    %f218 = sim.fmt.literal "\0A"
    %f219 = sim.fmt.concat (%f216, %f217, %f218)
    sim.proc.print %f219
    %r59:2 = arith.mulsi_extended %k1, %k2 : i64
    %f220 = sim.fmt.literal "mulsi_extended ffffffffffffffff 1 = "
    %f221 = sim.fmt.hex %r59#0, isUpper false : i64
    %f222 = sim.fmt.literal "\0A"
    %f223 = sim.fmt.concat (%f220, %f221, %f222)
    sim.proc.print %f223
    %f224 = sim.fmt.literal "  high = "
    %f225 = sim.fmt.hex %r59#1, isUpper false : i64
    %f226 = sim.fmt.literal "\0A"
    %f227 = sim.fmt.concat (%f224, %f225, %f226)
    sim.proc.print %f227
    %r60 = arith.cmpi eq, %k1, %k2 : i64
    %r61 = arith.cmpi ne, %k1, %k2 : i64
    %r62 = arith.cmpi ult, %k1, %k2 : i64
    %r63 = arith.cmpi ule, %k1, %k2 : i64
    %r64 = arith.cmpi ugt, %k1, %k2 : i64
    %r65 = arith.cmpi uge, %k1, %k2 : i64
    %r66 = arith.cmpi slt, %k1, %k2 : i64
    %r67 = arith.cmpi sle, %k1, %k2 : i64
    %r68 = arith.cmpi sgt, %k1, %k2 : i64
    %r69 = arith.cmpi sge, %k1, %k2 : i64
    %r70 = comb.concat %r60, %r61, %r62, %r63, %r64, %r65, %r66, %r67, %r68, %r69 : i1, i1, i1, i1, i1, i1, i1, i1, i1, i1
    %f228 = sim.fmt.literal "eq ne ult ule ugt uge slt sle sgt sge ffffffffffffffff 1 = "
    %f229 = sim.fmt.hex %r70, isUpper false : i10
    %f230 = sim.fmt.literal "\0A"
    %f231 = sim.fmt.concat (%f228, %f229, %f230)
    sim.proc.print %f231
    %r71 = arith.addi %k1, %k0 : i64
    %f232 = sim.fmt.literal "addi ffffffffffffffff 0 = "
    %f233 = sim.fmt.hex %r71, isUpper false : i64
    %f234 = sim.fmt.literal "\0A"
    %f235 = sim.fmt.concat (%f232, %f233, %f234)
    sim.proc.print %f235
    %r72 = arith.subi %k1, %k0 : i64
    %f236 = sim.fmt.literal "subi ffffffffffffffff 0 = "
    %f237 = sim.fmt.hex %r72, isUpper false : i64
    %f238 = sim.fmt.literal "\0A"
    %f239 = sim.fmt.concat (%f236, %f237, %f238)
    sim.proc.print %f239
    %r73 = arith.muli %k1, %k0 : i64
    %f240 = sim.fmt.literal "muli ffffffffffffffff 0 = "
    %f241 = sim.fmt.hex %r73, isUpper false : i64
    %f242 = sim.fmt.literal "\0A"
    %f243 = sim.fmt.concat (%f240, %f241, %f242)
    sim.proc.print %f243
    %r74 = arith.divui %k1, %k0 : i64
    %f244 = sim.fmt.literal "divui ffffffffffffffff 0 = "
    %f245 = sim.fmt.hex %r74, isUpper false : i64
    %f246 = sim.fmt.literal "\0A"
    %f247 = sim.fmt.concat (%f244, %f245, %f246)
    sim.proc.print %f247
    %r75 = arith.divsi %k1, %k0 : i64
    %f248 = sim.fmt.literal "divsi ffffffffffffffff 0 = "
    %f249 = sim.fmt.hex %r75, isUpper false : i64
    %f250 = sim.fmt.literal "\0A"
    %f251 = sim.fmt.concat (%f248, %f249, %f250)
    sim.proc.print %f251
    %r76 = arith.ceildivui %k1, %k0 : i64
    %f252 = sim.fmt.literal "ceildivui ffffffffffffffff 0 = "
    %f253 = sim.fmt.hex %r76, isUpper false : i64
    %f254 = sim.fmt.literal "\0A"
    %f255 = sim.fmt.concat (%f252, %f253, %f254)
    sim.proc.print %f255
    %r77 = arith.ceildivsi %k1, %k0 : i64
    %f256 = sim.fmt.literal "ceildivsi ffffffffffffffff 0 = "
    %f257 = sim.fmt.hex %r77, isUpper false : i64
    %f258 = sim.fmt.literal "\0A"
    %f259 = sim.fmt.concat (%f256, %f257, %f258)
    sim.proc.print %f259
    %r78 = arith.floordivsi %k1, %k0 : i64
    %f260 = sim.fmt.literal "floordivsi ffffffffffffffff 0 = "
    %f261 = sim.fmt.hex %r78, isUpper false : i64
    %f262 = sim.fmt.literal "\0A"
    %f263 = sim.fmt.concat (%f260, %f261, %f262)
    sim.proc.print %f263
    %r79 = arith.remui %k1, %k0 : i64
    %f264 = sim.fmt.literal "remui ffffffffffffffff 0 = "
    %f265 = sim.fmt.hex %r79, isUpper false : i64
    %f266 = sim.fmt.literal "\0A"
    %f267 = sim.fmt.concat (%f264, %f265, %f266)
    sim.proc.print %f267
    %r80 = arith.remsi %k1, %k0 : i64
    %f268 = sim.fmt.literal "remsi ffffffffffffffff 0 = "
    %f269 = sim.fmt.hex %r80, isUpper false : i64
    %f270 = sim.fmt.literal "\0A"
    %f271 = sim.fmt.concat (%f268, %f269, %f270)
    sim.proc.print %f271
    %r81 = arith.andi %k1, %k0 : i64
    %f272 = sim.fmt.literal "andi ffffffffffffffff 0 = "
    %f273 = sim.fmt.hex %r81, isUpper false : i64
    %f274 = sim.fmt.literal "\0A"
    %f275 = sim.fmt.concat (%f272, %f273, %f274)
    sim.proc.print %f275
    %r82 = arith.ori %k1, %k0 : i64
    %f276 = sim.fmt.literal "ori ffffffffffffffff 0 = "
    %f277 = sim.fmt.hex %r82, isUpper false : i64
    %f278 = sim.fmt.literal "\0A"
    %f279 = sim.fmt.concat (%f276, %f277, %f278)
    sim.proc.print %f279
    %r83 = arith.xori %k1, %k0 : i64
    %f280 = sim.fmt.literal "xori ffffffffffffffff 0 = "
    %f281 = sim.fmt.hex %r83, isUpper false : i64
    %f282 = sim.fmt.literal "\0A"
    %f283 = sim.fmt.concat (%f280, %f281, %f282)
    sim.proc.print %f283
    %r84 = arith.shli %k1, %k0 : i64
    %f284 = sim.fmt.literal "shli ffffffffffffffff 0 = "
    %f285 = sim.fmt.hex %r84, isUpper false : i64
    %f286 = sim.fmt.literal "\0A"
    %f287 = sim.fmt.concat (%f284, %f285, %f286)
    sim.proc.print %f287
    %r85 = arith.shrui %k1, %k0 : i64
    %f288 = sim.fmt.literal "shrui ffffffffffffffff 0 = "
    %f289 = sim.fmt.hex %r85, isUpper false : i64
    %f290 = sim.fmt.literal "\0A"
    %f291 = sim.fmt.concat (%f288, %f289, %f290)
    sim.proc.print %f291
    %r86 = arith.shrsi %k1, %k0 : i64
    %f292 = sim.fmt.literal "shrsi ffffffffffffffff 0 = "
    %f293 = sim.fmt.hex %r86, isUpper false : i64
    %f294 = sim.fmt.literal "\0A"
    %f295 = sim.fmt.concat (%f292, %f293, %f294)
    sim.proc.print %f295
    %r87 = arith.maxsi %k1, %k0 : i64
    %f296 = sim.fmt.literal "maxsi ffffffffffffffff 0 = "
    %f297 = sim.fmt.hex %r87, isUpper false : i64
    %f298 = sim.fmt.literal "\0A"
    %f299 = sim.fmt.concat (%f296, %f297, %f298)
    sim.proc.print %f299
    %r88 = arith.maxui %k1, %k0 : i64
    %f300 = sim.fmt.literal "maxui ffffffffffffffff 0 = "
    %f301 = sim.fmt.hex %r88, isUpper false : i64
    %f302 = sim.fmt.literal "\0A"
    %f303 = sim.fmt.concat (%f300, %f301, %f302)
    sim.proc.print %f303
    %r89 = arith.minsi %k1, %k0 : i64
    %f304 = sim.fmt.literal "minsi ffffffffffffffff 0 = "
    %f305 = sim.fmt.hex %r89, isUpper false : i64
    %f306 = sim.fmt.literal "\0A"
    %f307 = sim.fmt.concat (%f304, %f305, %f306)
    sim.proc.print %f307
    %r90 = arith.minui %k1, %k0 : i64
    %f308 = sim.fmt.literal "minui ffffffffffffffff 0 = "
    %f309 = sim.fmt.hex %r90, isUpper false : i64
    %f310 = sim.fmt.literal "\0A"
    %f311 = sim.fmt.concat (%f308, %f309, %f310)
    sim.proc.print %f311
    %r91:2 = arith.addui_extended %k1, %k0 : i64, i1
    %f312 = sim.fmt.literal "addui_extended ffffffffffffffff 0 = "
    %f313 = sim.fmt.hex %r91#0, isUpper false : i64
    %f314 = sim.fmt.literal "\0A"
    %f315 = sim.fmt.concat (%f312, %f313, %f314)
    sim.proc.print %f315
    %f316 = sim.fmt.literal "  carry = "
    %f317 = sim.fmt.hex %r91#1, isUpper false : i1
    %f318 = sim.fmt.literal "\0A"
    %f319 = sim.fmt.concat (%f316, %f317, %f318)
    sim.proc.print %f319
    %r92:2 = arith.subui_extended %k1, %k0 : i64, i1
    %f320 = sim.fmt.literal "subui_extended ffffffffffffffff 0 = "
    %f321 = sim.fmt.hex %r92#0, isUpper false : i64
    %f322 = sim.fmt.literal "\0A"
    %f323 = sim.fmt.concat (%f320, %f321, %f322)
    sim.proc.print %f323
    %f324 = sim.fmt.literal "  borrow = "
    %f325 = sim.fmt.hex %r92#1, isUpper false : i1
    %f326 = sim.fmt.literal "\0A"
    %f327 = sim.fmt.concat (%f324, %f325, %f326)
    sim.proc.print %f327
    %r93:2 = arith.mului_extended %k1, %k0 : i64
    %f328 = sim.fmt.literal "mului_extended ffffffffffffffff 0 = "
    %f329 = sim.fmt.hex %r93#0, isUpper false : i64
    %f330 = sim.fmt.literal "\0A"
    %f331 = sim.fmt.concat (%f328, %f329, %f330)
    sim.proc.print %f331
    %f332 = sim.fmt.literal "  high = "
    %f333 = sim.fmt.hex %r93#1, isUpper false : i64
    %f334 = sim.fmt.literal "\0A"
    %f335 = sim.fmt.concat (%f332, %f333, %f334)
    sim.proc.print %f335
    %r94:2 = arith.mulsi_extended %k1, %k0 : i64
    %f336 = sim.fmt.literal "mulsi_extended ffffffffffffffff 0 = "
    %f337 = sim.fmt.hex %r94#0, isUpper false : i64
    %f338 = sim.fmt.literal "\0A"
    %f339 = sim.fmt.concat (%f336, %f337, %f338)
    sim.proc.print %f339
    %f340 = sim.fmt.literal "  high = "
    %f341 = sim.fmt.hex %r94#1, isUpper false : i64
    %f342 = sim.fmt.literal "\0A"
    %f343 = sim.fmt.concat (%f340, %f341, %f342)
    sim.proc.print %f343
    %r95 = arith.cmpi eq, %k1, %k0 : i64
    %r96 = arith.cmpi ne, %k1, %k0 : i64
    %r97 = arith.cmpi ult, %k1, %k0 : i64
    %r98 = arith.cmpi ule, %k1, %k0 : i64
    %r99 = arith.cmpi ugt, %k1, %k0 : i64
    %r100 = arith.cmpi uge, %k1, %k0 : i64
    %r101 = arith.cmpi slt, %k1, %k0 : i64
    %r102 = arith.cmpi sle, %k1, %k0 : i64
    %r103 = arith.cmpi sgt, %k1, %k0 : i64
    %r104 = arith.cmpi sge, %k1, %k0 : i64
    %r105 = comb.concat %r95, %r96, %r97, %r98, %r99, %r100, %r101, %r102, %r103, %r104 : i1, i1, i1, i1, i1, i1, i1, i1, i1, i1
    %f344 = sim.fmt.literal "eq ne ult ule ugt uge slt sle sgt sge ffffffffffffffff 0 = "
    %f345 = sim.fmt.hex %r105, isUpper false : i10
    %f346 = sim.fmt.literal "\0A"
    %f347 = sim.fmt.concat (%f344, %f345, %f346)
    sim.proc.print %f347
    %r106 = arith.addi %k3, %k1 : i64
    %f348 = sim.fmt.literal "addi 8000000000000000 ffffffffffffffff = "
    %f349 = sim.fmt.hex %r106, isUpper false : i64
    %f350 = sim.fmt.literal "\0A"
    %f351 = sim.fmt.concat (%f348, %f349, %f350)
    sim.proc.print %f351
    %r107 = arith.subi %k3, %k1 : i64
    %f352 = sim.fmt.literal "subi 8000000000000000 ffffffffffffffff = "
    %f353 = sim.fmt.hex %r107, isUpper false : i64
    %f354 = sim.fmt.literal "\0A"
    %f355 = sim.fmt.concat (%f352, %f353, %f354)
    sim.proc.print %f355
    %r108 = arith.muli %k3, %k1 : i64
    %f356 = sim.fmt.literal "muli 8000000000000000 ffffffffffffffff = "
    %f357 = sim.fmt.hex %r108, isUpper false : i64
    %f358 = sim.fmt.literal "\0A"
    %f359 = sim.fmt.concat (%f356, %f357, %f358)
    sim.proc.print %f359
    %r109 = arith.divui %k3, %k1 : i64
    %f360 = sim.fmt.literal "divui 8000000000000000 ffffffffffffffff = "
    %f361 = sim.fmt.hex %r109, isUpper false : i64
    %f362 = sim.fmt.literal "\0A"
    %f363 = sim.fmt.concat (%f360, %f361, %f362)
    sim.proc.print %f363
    %r110 = arith.divsi %k3, %k1 : i64
    %f364 = sim.fmt.literal "divsi 8000000000000000 ffffffffffffffff = "
    %f365 = sim.fmt.hex %r110, isUpper false : i64
    %f366 = sim.fmt.literal "\0A"
    %f367 = sim.fmt.concat (%f364, %f365, %f366)
    sim.proc.print %f367
    %r111 = arith.ceildivui %k3, %k1 : i64
    %f368 = sim.fmt.literal "ceildivui 8000000000000000 ffffffffffffffff = "
    %f369 = sim.fmt.hex %r111, isUpper false : i64
    %f370 = sim.fmt.literal "\0A"
    %f371 = sim.fmt.concat (%f368, %f369, %f370)
    sim.proc.print %f371
    %r112 = arith.ceildivsi %k3, %k1 : i64
    %f372 = sim.fmt.literal "ceildivsi 8000000000000000 ffffffffffffffff = "
    %f373 = sim.fmt.hex %r112, isUpper false : i64
    %f374 = sim.fmt.literal "\0A"
    %f375 = sim.fmt.concat (%f372, %f373, %f374)
    sim.proc.print %f375
    %r113 = arith.floordivsi %k3, %k1 : i64
    %f376 = sim.fmt.literal "floordivsi 8000000000000000 ffffffffffffffff = "
    %f377 = sim.fmt.hex %r113, isUpper false : i64
    %f378 = sim.fmt.literal "\0A"
    %f379 = sim.fmt.concat (%f376, %f377, %f378)
    sim.proc.print %f379
    %r114 = arith.remui %k3, %k1 : i64
    %f380 = sim.fmt.literal "remui 8000000000000000 ffffffffffffffff = "
    %f381 = sim.fmt.hex %r114, isUpper false : i64
    %f382 = sim.fmt.literal "\0A"
    %f383 = sim.fmt.concat (%f380, %f381, %f382)
    sim.proc.print %f383
    %r115 = arith.remsi %k3, %k1 : i64
    %f384 = sim.fmt.literal "remsi 8000000000000000 ffffffffffffffff = "
    %f385 = sim.fmt.hex %r115, isUpper false : i64
    %f386 = sim.fmt.literal "\0A"
    %f387 = sim.fmt.concat (%f384, %f385, %f386)
    sim.proc.print %f387
    %r116 = arith.andi %k3, %k1 : i64
    %f388 = sim.fmt.literal "andi 8000000000000000 ffffffffffffffff = "
    %f389 = sim.fmt.hex %r116, isUpper false : i64
    %f390 = sim.fmt.literal "\0A"
    %f391 = sim.fmt.concat (%f388, %f389, %f390)
    sim.proc.print %f391
    %r117 = arith.ori %k3, %k1 : i64
    %f392 = sim.fmt.literal "ori 8000000000000000 ffffffffffffffff = "
    %f393 = sim.fmt.hex %r117, isUpper false : i64
    %f394 = sim.fmt.literal "\0A"
    %f395 = sim.fmt.concat (%f392, %f393, %f394)
    sim.proc.print %f395
    %r118 = arith.xori %k3, %k1 : i64
    %f396 = sim.fmt.literal "xori 8000000000000000 ffffffffffffffff = "
    %f397 = sim.fmt.hex %r118, isUpper false : i64
    %f398 = sim.fmt.literal "\0A"
    %f399 = sim.fmt.concat (%f396, %f397, %f398)
    sim.proc.print %f399
    %r119 = arith.shli %k3, %k1 : i64
    %f400 = sim.fmt.literal "shli 8000000000000000 ffffffffffffffff = "
    %f401 = sim.fmt.hex %r119, isUpper false : i64
    %f402 = sim.fmt.literal "\0A"
    %f403 = sim.fmt.concat (%f400, %f401, %f402)
    sim.proc.print %f403
    %r120 = arith.shrui %k3, %k1 : i64
    %f404 = sim.fmt.literal "shrui 8000000000000000 ffffffffffffffff = "
    %f405 = sim.fmt.hex %r120, isUpper false : i64
    %f406 = sim.fmt.literal "\0A"
    %f407 = sim.fmt.concat (%f404, %f405, %f406)
    sim.proc.print %f407
    %r121 = arith.shrsi %k3, %k1 : i64
    %f408 = sim.fmt.literal "shrsi 8000000000000000 ffffffffffffffff = "
    %f409 = sim.fmt.hex %r121, isUpper false : i64
    %f410 = sim.fmt.literal "\0A"
    %f411 = sim.fmt.concat (%f408, %f409, %f410)
    sim.proc.print %f411
    %r122 = arith.maxsi %k3, %k1 : i64
    %f412 = sim.fmt.literal "maxsi 8000000000000000 ffffffffffffffff = "
    %f413 = sim.fmt.hex %r122, isUpper false : i64
    %f414 = sim.fmt.literal "\0A"
    %f415 = sim.fmt.concat (%f412, %f413, %f414)
    sim.proc.print %f415
    %r123 = arith.maxui %k3, %k1 : i64
    %f416 = sim.fmt.literal "maxui 8000000000000000 ffffffffffffffff = "
    %f417 = sim.fmt.hex %r123, isUpper false : i64
    %f418 = sim.fmt.literal "\0A"
    %f419 = sim.fmt.concat (%f416, %f417, %f418)
    sim.proc.print %f419
    %r124 = arith.minsi %k3, %k1 : i64
    %f420 = sim.fmt.literal "minsi 8000000000000000 ffffffffffffffff = "
    %f421 = sim.fmt.hex %r124, isUpper false : i64
    %f422 = sim.fmt.literal "\0A"
    %f423 = sim.fmt.concat (%f420, %f421, %f422)
    sim.proc.print %f423
    %r125 = arith.minui %k3, %k1 : i64
    %f424 = sim.fmt.literal "minui 8000000000000000 ffffffffffffffff = "
    %f425 = sim.fmt.hex %r125, isUpper false : i64
    %f426 = sim.fmt.literal "\0A"
    %f427 = sim.fmt.concat (%f424, %f425, %f426)
    sim.proc.print %f427
    %r126:2 = arith.addui_extended %k3, %k1 : i64, i1
    %f428 = sim.fmt.literal "addui_extended 8000000000000000 ffffffffffffffff = "
    %f429 = sim.fmt.hex %r126#0, isUpper false : i64
    %f430 = sim.fmt.literal "\0A"
    %f431 = sim.fmt.concat (%f428, %f429, %f430)
    sim.proc.print %f431
    %f432 = sim.fmt.literal "  carry = "
    %f433 = sim.fmt.hex %r126#1, isUpper false : i1
    %f434 = sim.fmt.literal "\0A"
    %f435 = sim.fmt.concat (%f432, %f433, %f434)
    sim.proc.print %f435
    %r127:2 = arith.subui_extended %k3, %k1 : i64, i1
    %f436 = sim.fmt.literal "subui_extended 8000000000000000 ffffffffffffffff = "
    %f437 = sim.fmt.hex %r127#0, isUpper false : i64
    %f438 = sim.fmt.literal "\0A"
    %f439 = sim.fmt.concat (%f436, %f437, %f438)
    sim.proc.print %f439
    %f440 = sim.fmt.literal "  borrow = "
    %f441 = sim.fmt.hex %r127#1, isUpper false : i1
    %f442 = sim.fmt.literal "\0A"
    %f443 = sim.fmt.concat (%f440, %f441, %f442)
    sim.proc.print %f443
    %r128:2 = arith.mului_extended %k3, %k1 : i64
    %f444 = sim.fmt.literal "mului_extended 8000000000000000 ffffffffffffffff = "
    %f445 = sim.fmt.hex %r128#0, isUpper false : i64
    %f446 = sim.fmt.literal "\0A"
    %f447 = sim.fmt.concat (%f444, %f445, %f446)
    sim.proc.print %f447
    %f448 = sim.fmt.literal "  high = "
    %f449 = sim.fmt.hex %r128#1, isUpper false : i64
    %f450 = sim.fmt.literal "\0A"
    %f451 = sim.fmt.concat (%f448, %f449, %f450)
    sim.proc.print %f451
    %r129:2 = arith.mulsi_extended %k3, %k1 : i64
    %f452 = sim.fmt.literal "mulsi_extended 8000000000000000 ffffffffffffffff = "
    %f453 = sim.fmt.hex %r129#0, isUpper false : i64
    %f454 = sim.fmt.literal "\0A"
    %f455 = sim.fmt.concat (%f452, %f453, %f454)
    sim.proc.print %f455
    %f456 = sim.fmt.literal "  high = "
    %f457 = sim.fmt.hex %r129#1, isUpper false : i64
    %f458 = sim.fmt.literal "\0A"
    %f459 = sim.fmt.concat (%f456, %f457, %f458)
    sim.proc.print %f459
    %r130 = arith.cmpi eq, %k3, %k1 : i64
    %r131 = arith.cmpi ne, %k3, %k1 : i64
    %r132 = arith.cmpi ult, %k3, %k1 : i64
    %r133 = arith.cmpi ule, %k3, %k1 : i64
    %r134 = arith.cmpi ugt, %k3, %k1 : i64
    %r135 = arith.cmpi uge, %k3, %k1 : i64
    %r136 = arith.cmpi slt, %k3, %k1 : i64
    %r137 = arith.cmpi sle, %k3, %k1 : i64
    %r138 = arith.cmpi sgt, %k3, %k1 : i64
    %r139 = arith.cmpi sge, %k3, %k1 : i64
    %r140 = comb.concat %r130, %r131, %r132, %r133, %r134, %r135, %r136, %r137, %r138, %r139 : i1, i1, i1, i1, i1, i1, i1, i1, i1, i1
    %f460 = sim.fmt.literal "eq ne ult ule ugt uge slt sle sgt sge 8000000000000000 ffffffffffffffff = "
    %f461 = sim.fmt.hex %r140, isUpper false : i10
    %f462 = sim.fmt.literal "\0A"
    %f463 = sim.fmt.concat (%f460, %f461, %f462)
    sim.proc.print %f463
    %r141 = arith.addi %k1, %k1 : i64
    %f464 = sim.fmt.literal "addi ffffffffffffffff ffffffffffffffff = "
    %f465 = sim.fmt.hex %r141, isUpper false : i64
    %f466 = sim.fmt.literal "\0A"
    %f467 = sim.fmt.concat (%f464, %f465, %f466)
    sim.proc.print %f467
    %r142 = arith.subi %k1, %k1 : i64
    %f468 = sim.fmt.literal "subi ffffffffffffffff ffffffffffffffff = "
    %f469 = sim.fmt.hex %r142, isUpper false : i64
    %f470 = sim.fmt.literal "\0A"
    %f471 = sim.fmt.concat (%f468, %f469, %f470)
    sim.proc.print %f471
    %r143 = arith.muli %k1, %k1 : i64
    %f472 = sim.fmt.literal "muli ffffffffffffffff ffffffffffffffff = "
    %f473 = sim.fmt.hex %r143, isUpper false : i64
    %f474 = sim.fmt.literal "\0A"
    %f475 = sim.fmt.concat (%f472, %f473, %f474)
    sim.proc.print %f475
    %r144 = arith.divui %k1, %k1 : i64
    %f476 = sim.fmt.literal "divui ffffffffffffffff ffffffffffffffff = "
    %f477 = sim.fmt.hex %r144, isUpper false : i64
    %f478 = sim.fmt.literal "\0A"
    %f479 = sim.fmt.concat (%f476, %f477, %f478)
    sim.proc.print %f479
    %r145 = arith.divsi %k1, %k1 : i64
    %f480 = sim.fmt.literal "divsi ffffffffffffffff ffffffffffffffff = "
    %f481 = sim.fmt.hex %r145, isUpper false : i64
    %f482 = sim.fmt.literal "\0A"
    %f483 = sim.fmt.concat (%f480, %f481, %f482)
    sim.proc.print %f483
    %r146 = arith.ceildivui %k1, %k1 : i64
    %f484 = sim.fmt.literal "ceildivui ffffffffffffffff ffffffffffffffff = "
    %f485 = sim.fmt.hex %r146, isUpper false : i64
    %f486 = sim.fmt.literal "\0A"
    %f487 = sim.fmt.concat (%f484, %f485, %f486)
    sim.proc.print %f487
    %r147 = arith.ceildivsi %k1, %k1 : i64
    %f488 = sim.fmt.literal "ceildivsi ffffffffffffffff ffffffffffffffff = "
    %f489 = sim.fmt.hex %r147, isUpper false : i64
    %f490 = sim.fmt.literal "\0A"
    %f491 = sim.fmt.concat (%f488, %f489, %f490)
    sim.proc.print %f491
    %r148 = arith.floordivsi %k1, %k1 : i64
    %f492 = sim.fmt.literal "floordivsi ffffffffffffffff ffffffffffffffff = "
    %f493 = sim.fmt.hex %r148, isUpper false : i64
    %f494 = sim.fmt.literal "\0A"
    %f495 = sim.fmt.concat (%f492, %f493, %f494)
    sim.proc.print %f495
    %r149 = arith.remui %k1, %k1 : i64
    %f496 = sim.fmt.literal "remui ffffffffffffffff ffffffffffffffff = "
    %f497 = sim.fmt.hex %r149, isUpper false : i64
    %f498 = sim.fmt.literal "\0A"
    %f499 = sim.fmt.concat (%f496, %f497, %f498)
    sim.proc.print %f499
    %r150 = arith.remsi %k1, %k1 : i64
    %f500 = sim.fmt.literal "remsi ffffffffffffffff ffffffffffffffff = "
    %f501 = sim.fmt.hex %r150, isUpper false : i64
    %f502 = sim.fmt.literal "\0A"
    %f503 = sim.fmt.concat (%f500, %f501, %f502)
    sim.proc.print %f503
    %r151 = arith.andi %k1, %k1 : i64
    %f504 = sim.fmt.literal "andi ffffffffffffffff ffffffffffffffff = "
    %f505 = sim.fmt.hex %r151, isUpper false : i64
    %f506 = sim.fmt.literal "\0A"
    %f507 = sim.fmt.concat (%f504, %f505, %f506)
    sim.proc.print %f507
    %r152 = arith.ori %k1, %k1 : i64
    %f508 = sim.fmt.literal "ori ffffffffffffffff ffffffffffffffff = "
    %f509 = sim.fmt.hex %r152, isUpper false : i64
    %f510 = sim.fmt.literal "\0A"
    %f511 = sim.fmt.concat (%f508, %f509, %f510)
    sim.proc.print %f511
    %r153 = arith.xori %k1, %k1 : i64
    %f512 = sim.fmt.literal "xori ffffffffffffffff ffffffffffffffff = "
    %f513 = sim.fmt.hex %r153, isUpper false : i64
    %f514 = sim.fmt.literal "\0A"
    %f515 = sim.fmt.concat (%f512, %f513, %f514)
    sim.proc.print %f515
    %r154 = arith.shli %k1, %k1 : i64
    %f516 = sim.fmt.literal "shli ffffffffffffffff ffffffffffffffff = "
    %f517 = sim.fmt.hex %r154, isUpper false : i64
    %f518 = sim.fmt.literal "\0A"
    %f519 = sim.fmt.concat (%f516, %f517, %f518)
    sim.proc.print %f519
    %r155 = arith.shrui %k1, %k1 : i64
    %f520 = sim.fmt.literal "shrui ffffffffffffffff ffffffffffffffff = "
    %f521 = sim.fmt.hex %r155, isUpper false : i64
    %f522 = sim.fmt.literal "\0A"
    %f523 = sim.fmt.concat (%f520, %f521, %f522)
    sim.proc.print %f523
    %r156 = arith.shrsi %k1, %k1 : i64
    %f524 = sim.fmt.literal "shrsi ffffffffffffffff ffffffffffffffff = "
    %f525 = sim.fmt.hex %r156, isUpper false : i64
    %f526 = sim.fmt.literal "\0A"
    %f527 = sim.fmt.concat (%f524, %f525, %f526)
    sim.proc.print %f527
    %r157 = arith.maxsi %k1, %k1 : i64
    %f528 = sim.fmt.literal "maxsi ffffffffffffffff ffffffffffffffff = "
    %f529 = sim.fmt.hex %r157, isUpper false : i64
    %f530 = sim.fmt.literal "\0A"
    %f531 = sim.fmt.concat (%f528, %f529, %f530)
    sim.proc.print %f531
    %r158 = arith.maxui %k1, %k1 : i64
    %f532 = sim.fmt.literal "maxui ffffffffffffffff ffffffffffffffff = "
    %f533 = sim.fmt.hex %r158, isUpper false : i64
    %f534 = sim.fmt.literal "\0A"
    %f535 = sim.fmt.concat (%f532, %f533, %f534)
    sim.proc.print %f535
    %r159 = arith.minsi %k1, %k1 : i64
    %f536 = sim.fmt.literal "minsi ffffffffffffffff ffffffffffffffff = "
    %f537 = sim.fmt.hex %r159, isUpper false : i64
    %f538 = sim.fmt.literal "\0A"
    %f539 = sim.fmt.concat (%f536, %f537, %f538)
    sim.proc.print %f539
    %r160 = arith.minui %k1, %k1 : i64
    %f540 = sim.fmt.literal "minui ffffffffffffffff ffffffffffffffff = "
    %f541 = sim.fmt.hex %r160, isUpper false : i64
    %f542 = sim.fmt.literal "\0A"
    %f543 = sim.fmt.concat (%f540, %f541, %f542)
    sim.proc.print %f543
    %r161:2 = arith.addui_extended %k1, %k1 : i64, i1
    %f544 = sim.fmt.literal "addui_extended ffffffffffffffff ffffffffffffffff = "
    %f545 = sim.fmt.hex %r161#0, isUpper false : i64
    %f546 = sim.fmt.literal "\0A"
    %f547 = sim.fmt.concat (%f544, %f545, %f546)
    sim.proc.print %f547
    %f548 = sim.fmt.literal "  carry = "
    %f549 = sim.fmt.hex %r161#1, isUpper false : i1
    %f550 = sim.fmt.literal "\0A"
    %f551 = sim.fmt.concat (%f548, %f549, %f550)
    sim.proc.print %f551
    %r162:2 = arith.subui_extended %k1, %k1 : i64, i1
    %f552 = sim.fmt.literal "subui_extended ffffffffffffffff ffffffffffffffff = "
    %f553 = sim.fmt.hex %r162#0, isUpper false : i64
    %f554 = sim.fmt.literal "\0A"
    %f555 = sim.fmt.concat (%f552, %f553, %f554)
    sim.proc.print %f555
    %f556 = sim.fmt.literal "  borrow = "
    %f557 = sim.fmt.hex %r162#1, isUpper false : i1
    %f558 = sim.fmt.literal "\0A"
    %f559 = sim.fmt.concat (%f556, %f557, %f558)
    sim.proc.print %f559
    %r163:2 = arith.mului_extended %k1, %k1 : i64
    %f560 = sim.fmt.literal "mului_extended ffffffffffffffff ffffffffffffffff = "
    %f561 = sim.fmt.hex %r163#0, isUpper false : i64
    %f562 = sim.fmt.literal "\0A"
    %f563 = sim.fmt.concat (%f560, %f561, %f562)
    sim.proc.print %f563
    %f564 = sim.fmt.literal "  high = "
    %f565 = sim.fmt.hex %r163#1, isUpper false : i64
    %f566 = sim.fmt.literal "\0A"
    %f567 = sim.fmt.concat (%f564, %f565, %f566)
    sim.proc.print %f567
    %r164:2 = arith.mulsi_extended %k1, %k1 : i64
    %f568 = sim.fmt.literal "mulsi_extended ffffffffffffffff ffffffffffffffff = "
    %f569 = sim.fmt.hex %r164#0, isUpper false : i64
    %f570 = sim.fmt.literal "\0A"
    %f571 = sim.fmt.concat (%f568, %f569, %f570)
    sim.proc.print %f571
    %f572 = sim.fmt.literal "  high = "
    %f573 = sim.fmt.hex %r164#1, isUpper false : i64
    %f574 = sim.fmt.literal "\0A"
    %f575 = sim.fmt.concat (%f572, %f573, %f574)
    sim.proc.print %f575
    %r165 = arith.cmpi eq, %k1, %k1 : i64
    %r166 = arith.cmpi ne, %k1, %k1 : i64
    %r167 = arith.cmpi ult, %k1, %k1 : i64
    %r168 = arith.cmpi ule, %k1, %k1 : i64
    %r169 = arith.cmpi ugt, %k1, %k1 : i64
    %r170 = arith.cmpi uge, %k1, %k1 : i64
    %r171 = arith.cmpi slt, %k1, %k1 : i64
    %r172 = arith.cmpi sle, %k1, %k1 : i64
    %r173 = arith.cmpi sgt, %k1, %k1 : i64
    %r174 = arith.cmpi sge, %k1, %k1 : i64
    %r175 = comb.concat %r165, %r166, %r167, %r168, %r169, %r170, %r171, %r172, %r173, %r174 : i1, i1, i1, i1, i1, i1, i1, i1, i1, i1
    %f576 = sim.fmt.literal "eq ne ult ule ugt uge slt sle sgt sge ffffffffffffffff ffffffffffffffff = "
    %f577 = sim.fmt.hex %r175, isUpper false : i10
    %f578 = sim.fmt.literal "\0A"
    %f579 = sim.fmt.concat (%f576, %f577, %f578)
    sim.proc.print %f579
    %r176 = arith.addi %k4, %k5 : i64
    %f580 = sim.fmt.literal "addi 5 3 = "
    %f581 = sim.fmt.hex %r176, isUpper false : i64
    %f582 = sim.fmt.literal "\0A"
    %f583 = sim.fmt.concat (%f580, %f581, %f582)
    sim.proc.print %f583
    %r177 = arith.subi %k4, %k5 : i64
    %f584 = sim.fmt.literal "subi 5 3 = "
    %f585 = sim.fmt.hex %r177, isUpper false : i64
    %f586 = sim.fmt.literal "\0A"
    %f587 = sim.fmt.concat (%f584, %f585, %f586)
    sim.proc.print %f587
    %r178 = arith.muli %k4, %k5 : i64
    %f588 = sim.fmt.literal "muli 5 3 = "
    %f589 = sim.fmt.hex %r178, isUpper false : i64
    %f590 = sim.fmt.literal "\0A"
    %f591 = sim.fmt.concat (%f588, %f589, %f590)
    sim.proc.print %f591
    %r179 = arith.divui %k4, %k5 : i64
    %f592 = sim.fmt.literal "divui 5 3 = "
    %f593 = sim.fmt.hex %r179, isUpper false : i64
    %f594 = sim.fmt.literal "\0A"
    %f595 = sim.fmt.concat (%f592, %f593, %f594)
    sim.proc.print %f595
    %r180 = arith.divsi %k4, %k5 : i64
    %f596 = sim.fmt.literal "divsi 5 3 = "
    %f597 = sim.fmt.hex %r180, isUpper false : i64
    %f598 = sim.fmt.literal "\0A"
    %f599 = sim.fmt.concat (%f596, %f597, %f598)
    sim.proc.print %f599
    %r181 = arith.ceildivui %k4, %k5 : i64
    %f600 = sim.fmt.literal "ceildivui 5 3 = "
    %f601 = sim.fmt.hex %r181, isUpper false : i64
    %f602 = sim.fmt.literal "\0A"
    %f603 = sim.fmt.concat (%f600, %f601, %f602)
    sim.proc.print %f603
    %r182 = arith.ceildivsi %k4, %k5 : i64
    %f604 = sim.fmt.literal "ceildivsi 5 3 = "
    %f605 = sim.fmt.hex %r182, isUpper false : i64
    %f606 = sim.fmt.literal "\0A"
    %f607 = sim.fmt.concat (%f604, %f605, %f606)
    sim.proc.print %f607
    %r183 = arith.floordivsi %k4, %k5 : i64
    %f608 = sim.fmt.literal "floordivsi 5 3 = "
    %f609 = sim.fmt.hex %r183, isUpper false : i64
    %f610 = sim.fmt.literal "\0A"
    %f611 = sim.fmt.concat (%f608, %f609, %f610)
    sim.proc.print %f611
    %r184 = arith.remui %k4, %k5 : i64
    %f612 = sim.fmt.literal "remui 5 3 = "
    %f613 = sim.fmt.hex %r184, isUpper false : i64
    %f614 = sim.fmt.literal "\0A"
    %f615 = sim.fmt.concat (%f612, %f613, %f614)
    sim.proc.print %f615
    %r185 = arith.remsi %k4, %k5 : i64
    %f616 = sim.fmt.literal "remsi 5 3 = "
    %f617 = sim.fmt.hex %r185, isUpper false : i64
    %f618 = sim.fmt.literal "\0A"
    %f619 = sim.fmt.concat (%f616, %f617, %f618)
    sim.proc.print %f619
    %r186 = arith.andi %k4, %k5 : i64
    %f620 = sim.fmt.literal "andi 5 3 = "
    %f621 = sim.fmt.hex %r186, isUpper false : i64
    %f622 = sim.fmt.literal "\0A"
    %f623 = sim.fmt.concat (%f620, %f621, %f622)
    sim.proc.print %f623
    %r187 = arith.ori %k4, %k5 : i64
    %f624 = sim.fmt.literal "ori 5 3 = "
    %f625 = sim.fmt.hex %r187, isUpper false : i64
    %f626 = sim.fmt.literal "\0A"
    %f627 = sim.fmt.concat (%f624, %f625, %f626)
    sim.proc.print %f627
    %r188 = arith.xori %k4, %k5 : i64
    %f628 = sim.fmt.literal "xori 5 3 = "
    %f629 = sim.fmt.hex %r188, isUpper false : i64
    %f630 = sim.fmt.literal "\0A"
    %f631 = sim.fmt.concat (%f628, %f629, %f630)
    sim.proc.print %f631
    %r189 = arith.shli %k4, %k5 : i64
    %f632 = sim.fmt.literal "shli 5 3 = "
    %f633 = sim.fmt.hex %r189, isUpper false : i64
    %f634 = sim.fmt.literal "\0A"
    %f635 = sim.fmt.concat (%f632, %f633, %f634)
    sim.proc.print %f635
    %r190 = arith.shrui %k4, %k5 : i64
    %f636 = sim.fmt.literal "shrui 5 3 = "
    %f637 = sim.fmt.hex %r190, isUpper false : i64
    %f638 = sim.fmt.literal "\0A"
    %f639 = sim.fmt.concat (%f636, %f637, %f638)
    sim.proc.print %f639
    %r191 = arith.shrsi %k4, %k5 : i64
    %f640 = sim.fmt.literal "shrsi 5 3 = "
    %f641 = sim.fmt.hex %r191, isUpper false : i64
    %f642 = sim.fmt.literal "\0A"
    %f643 = sim.fmt.concat (%f640, %f641, %f642)
    sim.proc.print %f643
    %r192 = arith.maxsi %k4, %k5 : i64
    %f644 = sim.fmt.literal "maxsi 5 3 = "
    %f645 = sim.fmt.hex %r192, isUpper false : i64
    %f646 = sim.fmt.literal "\0A"
    %f647 = sim.fmt.concat (%f644, %f645, %f646)
    sim.proc.print %f647
    %r193 = arith.maxui %k4, %k5 : i64
    %f648 = sim.fmt.literal "maxui 5 3 = "
    %f649 = sim.fmt.hex %r193, isUpper false : i64
    %f650 = sim.fmt.literal "\0A"
    %f651 = sim.fmt.concat (%f648, %f649, %f650)
    sim.proc.print %f651
    %r194 = arith.minsi %k4, %k5 : i64
    %f652 = sim.fmt.literal "minsi 5 3 = "
    %f653 = sim.fmt.hex %r194, isUpper false : i64
    %f654 = sim.fmt.literal "\0A"
    %f655 = sim.fmt.concat (%f652, %f653, %f654)
    sim.proc.print %f655
    %r195 = arith.minui %k4, %k5 : i64
    %f656 = sim.fmt.literal "minui 5 3 = "
    %f657 = sim.fmt.hex %r195, isUpper false : i64
    %f658 = sim.fmt.literal "\0A"
    %f659 = sim.fmt.concat (%f656, %f657, %f658)
    sim.proc.print %f659
    %r196:2 = arith.addui_extended %k4, %k5 : i64, i1
    %f660 = sim.fmt.literal "addui_extended 5 3 = "
    %f661 = sim.fmt.hex %r196#0, isUpper false : i64
    %f662 = sim.fmt.literal "\0A"
    %f663 = sim.fmt.concat (%f660, %f661, %f662)
    sim.proc.print %f663
    %f664 = sim.fmt.literal "  carry = "
    %f665 = sim.fmt.hex %r196#1, isUpper false : i1
    %f666 = sim.fmt.literal "\0A"
    %f667 = sim.fmt.concat (%f664, %f665, %f666)
    sim.proc.print %f667
    %r197:2 = arith.subui_extended %k4, %k5 : i64, i1
    %f668 = sim.fmt.literal "subui_extended 5 3 = "
    %f669 = sim.fmt.hex %r197#0, isUpper false : i64
    %f670 = sim.fmt.literal "\0A"
    %f671 = sim.fmt.concat (%f668, %f669, %f670)
    sim.proc.print %f671
    %f672 = sim.fmt.literal "  borrow = "
    %f673 = sim.fmt.hex %r197#1, isUpper false : i1
    %f674 = sim.fmt.literal "\0A"
    %f675 = sim.fmt.concat (%f672, %f673, %f674)
    sim.proc.print %f675
    %r198:2 = arith.mului_extended %k4, %k5 : i64
    %f676 = sim.fmt.literal "mului_extended 5 3 = "
    %f677 = sim.fmt.hex %r198#0, isUpper false : i64
    %f678 = sim.fmt.literal "\0A"
    %f679 = sim.fmt.concat (%f676, %f677, %f678)
    sim.proc.print %f679
    %f680 = sim.fmt.literal "  high = "
    %f681 = sim.fmt.hex %r198#1, isUpper false : i64
    %f682 = sim.fmt.literal "\0A"
    %f683 = sim.fmt.concat (%f680, %f681, %f682)
    sim.proc.print %f683
    %r199:2 = arith.mulsi_extended %k4, %k5 : i64
    %f684 = sim.fmt.literal "mulsi_extended 5 3 = "
    %f685 = sim.fmt.hex %r199#0, isUpper false : i64
    %f686 = sim.fmt.literal "\0A"
    %f687 = sim.fmt.concat (%f684, %f685, %f686)
    sim.proc.print %f687
    %f688 = sim.fmt.literal "  high = "
    %f689 = sim.fmt.hex %r199#1, isUpper false : i64
    %f690 = sim.fmt.literal "\0A"
    %f691 = sim.fmt.concat (%f688, %f689, %f690)
    sim.proc.print %f691
    %r200 = arith.cmpi eq, %k4, %k5 : i64
    %r201 = arith.cmpi ne, %k4, %k5 : i64
    %r202 = arith.cmpi ult, %k4, %k5 : i64
    %r203 = arith.cmpi ule, %k4, %k5 : i64
    %r204 = arith.cmpi ugt, %k4, %k5 : i64
    %r205 = arith.cmpi uge, %k4, %k5 : i64
    %r206 = arith.cmpi slt, %k4, %k5 : i64
    %r207 = arith.cmpi sle, %k4, %k5 : i64
    %r208 = arith.cmpi sgt, %k4, %k5 : i64
    %r209 = arith.cmpi sge, %k4, %k5 : i64
    %r210 = comb.concat %r200, %r201, %r202, %r203, %r204, %r205, %r206, %r207, %r208, %r209 : i1, i1, i1, i1, i1, i1, i1, i1, i1, i1
    %f692 = sim.fmt.literal "eq ne ult ule ugt uge slt sle sgt sge 5 3 = "
    %f693 = sim.fmt.hex %r210, isUpper false : i10
    %f694 = sim.fmt.literal "\0A"
    %f695 = sim.fmt.concat (%f692, %f693, %f694)
    sim.proc.print %f695
    %r211 = arith.addi %k2, %k6 : i64
    %f696 = sim.fmt.literal "addi 1 40 = "
    %f697 = sim.fmt.hex %r211, isUpper false : i64
    %f698 = sim.fmt.literal "\0A"
    %f699 = sim.fmt.concat (%f696, %f697, %f698)
    sim.proc.print %f699
    %r212 = arith.subi %k2, %k6 : i64
    %f700 = sim.fmt.literal "subi 1 40 = "
    %f701 = sim.fmt.hex %r212, isUpper false : i64
    %f702 = sim.fmt.literal "\0A"
    %f703 = sim.fmt.concat (%f700, %f701, %f702)
    sim.proc.print %f703
    %r213 = arith.muli %k2, %k6 : i64
    %f704 = sim.fmt.literal "muli 1 40 = "
    %f705 = sim.fmt.hex %r213, isUpper false : i64
    %f706 = sim.fmt.literal "\0A"
    %f707 = sim.fmt.concat (%f704, %f705, %f706)
    sim.proc.print %f707
    %r214 = arith.divui %k2, %k6 : i64
    %f708 = sim.fmt.literal "divui 1 40 = "
    %f709 = sim.fmt.hex %r214, isUpper false : i64
    %f710 = sim.fmt.literal "\0A"
    %f711 = sim.fmt.concat (%f708, %f709, %f710)
    sim.proc.print %f711
    %r215 = arith.divsi %k2, %k6 : i64
    %f712 = sim.fmt.literal "divsi 1 40 = "
    %f713 = sim.fmt.hex %r215, isUpper false : i64
    %f714 = sim.fmt.literal "\0A"
    %f715 = sim.fmt.concat (%f712, %f713, %f714)
    sim.proc.print %f715
    %r216 = arith.ceildivui %k2, %k6 : i64
    %f716 = sim.fmt.literal "ceildivui 1 40 = "
    %f717 = sim.fmt.hex %r216, isUpper false : i64
    %f718 = sim.fmt.literal "\0A"
    %f719 = sim.fmt.concat (%f716, %f717, %f718)
    sim.proc.print %f719
    %r217 = arith.ceildivsi %k2, %k6 : i64
    %f720 = sim.fmt.literal "ceildivsi 1 40 = "
    %f721 = sim.fmt.hex %r217, isUpper false : i64
    %f722 = sim.fmt.literal "\0A"
    %f723 = sim.fmt.concat (%f720, %f721, %f722)
    sim.proc.print %f723
    %r218 = arith.floordivsi %k2, %k6 : i64
    %f724 = sim.fmt.literal "floordivsi 1 40 = "
    %f725 = sim.fmt.hex %r218, isUpper false : i64
    %f726 = sim.fmt.literal "\0A"
    %f727 = sim.fmt.concat (%f724, %f725, %f726)
    sim.proc.print %f727
    %r219 = arith.remui %k2, %k6 : i64
    %f728 = sim.fmt.literal "remui 1 40 = "
    %f729 = sim.fmt.hex %r219, isUpper false : i64
    %f730 = sim.fmt.literal "\0A"
    %f731 = sim.fmt.concat (%f728, %f729, %f730)
    sim.proc.print %f731
    %r220 = arith.remsi %k2, %k6 : i64
    %f732 = sim.fmt.literal "remsi 1 40 = "
    %f733 = sim.fmt.hex %r220, isUpper false : i64
    %f734 = sim.fmt.literal "\0A"
    %f735 = sim.fmt.concat (%f732, %f733, %f734)
    sim.proc.print %f735
    %r221 = arith.andi %k2, %k6 : i64
    %f736 = sim.fmt.literal "andi 1 40 = "
    %f737 = sim.fmt.hex %r221, isUpper false : i64
    %f738 = sim.fmt.literal "\0A"
    %f739 = sim.fmt.concat (%f736, %f737, %f738)
    sim.proc.print %f739
    %r222 = arith.ori %k2, %k6 : i64
    %f740 = sim.fmt.literal "ori 1 40 = "
    %f741 = sim.fmt.hex %r222, isUpper false : i64
    %f742 = sim.fmt.literal "\0A"
    %f743 = sim.fmt.concat (%f740, %f741, %f742)
    sim.proc.print %f743
    %r223 = arith.xori %k2, %k6 : i64
    %f744 = sim.fmt.literal "xori 1 40 = "
    %f745 = sim.fmt.hex %r223, isUpper false : i64
    %f746 = sim.fmt.literal "\0A"
    %f747 = sim.fmt.concat (%f744, %f745, %f746)
    sim.proc.print %f747
    %r224 = arith.shli %k2, %k6 : i64
    %f748 = sim.fmt.literal "shli 1 40 = "
    %f749 = sim.fmt.hex %r224, isUpper false : i64
    %f750 = sim.fmt.literal "\0A"
    %f751 = sim.fmt.concat (%f748, %f749, %f750)
    sim.proc.print %f751
    %r225 = arith.shrui %k2, %k6 : i64
    %f752 = sim.fmt.literal "shrui 1 40 = "
    %f753 = sim.fmt.hex %r225, isUpper false : i64
    %f754 = sim.fmt.literal "\0A"
    %f755 = sim.fmt.concat (%f752, %f753, %f754)
    sim.proc.print %f755
    %r226 = arith.shrsi %k2, %k6 : i64
    %f756 = sim.fmt.literal "shrsi 1 40 = "
    %f757 = sim.fmt.hex %r226, isUpper false : i64
    %f758 = sim.fmt.literal "\0A"
    %f759 = sim.fmt.concat (%f756, %f757, %f758)
    sim.proc.print %f759
    %r227 = arith.maxsi %k2, %k6 : i64
    %f760 = sim.fmt.literal "maxsi 1 40 = "
    %f761 = sim.fmt.hex %r227, isUpper false : i64
    %f762 = sim.fmt.literal "\0A"
    %f763 = sim.fmt.concat (%f760, %f761, %f762)
    sim.proc.print %f763
    %r228 = arith.maxui %k2, %k6 : i64
    %f764 = sim.fmt.literal "maxui 1 40 = "
    %f765 = sim.fmt.hex %r228, isUpper false : i64
    %f766 = sim.fmt.literal "\0A"
    %f767 = sim.fmt.concat (%f764, %f765, %f766)
    sim.proc.print %f767
    %r229 = arith.minsi %k2, %k6 : i64
    %f768 = sim.fmt.literal "minsi 1 40 = "
    %f769 = sim.fmt.hex %r229, isUpper false : i64
    %f770 = sim.fmt.literal "\0A"
    %f771 = sim.fmt.concat (%f768, %f769, %f770)
    sim.proc.print %f771
    %r230 = arith.minui %k2, %k6 : i64
    %f772 = sim.fmt.literal "minui 1 40 = "
    %f773 = sim.fmt.hex %r230, isUpper false : i64
    %f774 = sim.fmt.literal "\0A"
    %f775 = sim.fmt.concat (%f772, %f773, %f774)
    sim.proc.print %f775
    %r231:2 = arith.addui_extended %k2, %k6 : i64, i1
    %f776 = sim.fmt.literal "addui_extended 1 40 = "
    %f777 = sim.fmt.hex %r231#0, isUpper false : i64
    %f778 = sim.fmt.literal "\0A"
    %f779 = sim.fmt.concat (%f776, %f777, %f778)
    sim.proc.print %f779
    %f780 = sim.fmt.literal "  carry = "
    %f781 = sim.fmt.hex %r231#1, isUpper false : i1
    %f782 = sim.fmt.literal "\0A"
    %f783 = sim.fmt.concat (%f780, %f781, %f782)
    sim.proc.print %f783
    %r232:2 = arith.subui_extended %k2, %k6 : i64, i1
    %f784 = sim.fmt.literal "subui_extended 1 40 = "
    %f785 = sim.fmt.hex %r232#0, isUpper false : i64
    %f786 = sim.fmt.literal "\0A"
    %f787 = sim.fmt.concat (%f784, %f785, %f786)
    sim.proc.print %f787
    %f788 = sim.fmt.literal "  borrow = "
    %f789 = sim.fmt.hex %r232#1, isUpper false : i1
    %f790 = sim.fmt.literal "\0A"
    %f791 = sim.fmt.concat (%f788, %f789, %f790)
    sim.proc.print %f791
    %r233:2 = arith.mului_extended %k2, %k6 : i64
    %f792 = sim.fmt.literal "mului_extended 1 40 = "
    %f793 = sim.fmt.hex %r233#0, isUpper false : i64
    %f794 = sim.fmt.literal "\0A"
    %f795 = sim.fmt.concat (%f792, %f793, %f794)
    sim.proc.print %f795
    %f796 = sim.fmt.literal "  high = "
    %f797 = sim.fmt.hex %r233#1, isUpper false : i64
    %f798 = sim.fmt.literal "\0A"
    %f799 = sim.fmt.concat (%f796, %f797, %f798)
    sim.proc.print %f799
    %r234:2 = arith.mulsi_extended %k2, %k6 : i64
    %f800 = sim.fmt.literal "mulsi_extended 1 40 = "
    %f801 = sim.fmt.hex %r234#0, isUpper false : i64
    %f802 = sim.fmt.literal "\0A"
    %f803 = sim.fmt.concat (%f800, %f801, %f802)
    sim.proc.print %f803
    %f804 = sim.fmt.literal "  high = "
    %f805 = sim.fmt.hex %r234#1, isUpper false : i64
    %f806 = sim.fmt.literal "\0A"
    %f807 = sim.fmt.concat (%f804, %f805, %f806)
    sim.proc.print %f807
    %r235 = arith.cmpi eq, %k2, %k6 : i64
    %r236 = arith.cmpi ne, %k2, %k6 : i64
    %r237 = arith.cmpi ult, %k2, %k6 : i64
    %r238 = arith.cmpi ule, %k2, %k6 : i64
    %r239 = arith.cmpi ugt, %k2, %k6 : i64
    %r240 = arith.cmpi uge, %k2, %k6 : i64
    %r241 = arith.cmpi slt, %k2, %k6 : i64
    %r242 = arith.cmpi sle, %k2, %k6 : i64
    %r243 = arith.cmpi sgt, %k2, %k6 : i64
    %r244 = arith.cmpi sge, %k2, %k6 : i64
    %r245 = comb.concat %r235, %r236, %r237, %r238, %r239, %r240, %r241, %r242, %r243, %r244 : i1, i1, i1, i1, i1, i1, i1, i1, i1, i1
    %f808 = sim.fmt.literal "eq ne ult ule ugt uge slt sle sgt sge 1 40 = "
    %f809 = sim.fmt.hex %r245, isUpper false : i10
    %f810 = sim.fmt.literal "\0A"
    %f811 = sim.fmt.concat (%f808, %f809, %f810)
    sim.proc.print %f811
    %r246 = arith.addi %k7, %k8 : i64
    %f812 = sim.fmt.literal "addi 6a3753915c76f18a ef901b932a7c1880 = "
    %f813 = sim.fmt.hex %r246, isUpper false : i64
    %f814 = sim.fmt.literal "\0A"
    %f815 = sim.fmt.concat (%f812, %f813, %f814)
    sim.proc.print %f815
    %r247 = arith.subi %k7, %k8 : i64
    %f816 = sim.fmt.literal "subi 6a3753915c76f18a ef901b932a7c1880 = "
    %f817 = sim.fmt.hex %r247, isUpper false : i64
    %f818 = sim.fmt.literal "\0A"
    %f819 = sim.fmt.concat (%f816, %f817, %f818)
    sim.proc.print %f819
    %r248 = arith.muli %k7, %k8 : i64
    %f820 = sim.fmt.literal "muli 6a3753915c76f18a ef901b932a7c1880 = "
    %f821 = sim.fmt.hex %r248, isUpper false : i64
    %f822 = sim.fmt.literal "\0A"
    %f823 = sim.fmt.concat (%f820, %f821, %f822)
    sim.proc.print %f823
    %r249 = arith.divui %k7, %k8 : i64
    %f824 = sim.fmt.literal "divui 6a3753915c76f18a ef901b932a7c1880 = "
    %f825 = sim.fmt.hex %r249, isUpper false : i64
    %f826 = sim.fmt.literal "\0A"
    %f827 = sim.fmt.concat (%f824, %f825, %f826)
    sim.proc.print %f827
    %r250 = arith.divsi %k7, %k8 : i64
    %f828 = sim.fmt.literal "divsi 6a3753915c76f18a ef901b932a7c1880 = "
    %f829 = sim.fmt.hex %r250, isUpper false : i64
    %f830 = sim.fmt.literal "\0A"
    %f831 = sim.fmt.concat (%f828, %f829, %f830)
    sim.proc.print %f831
    %r251 = arith.ceildivui %k7, %k8 : i64
    %f832 = sim.fmt.literal "ceildivui 6a3753915c76f18a ef901b932a7c1880 = "
    %f833 = sim.fmt.hex %r251, isUpper false : i64
    %f834 = sim.fmt.literal "\0A"
    %f835 = sim.fmt.concat (%f832, %f833, %f834)
    sim.proc.print %f835
    %r252 = arith.ceildivsi %k7, %k8 : i64
    %f836 = sim.fmt.literal "ceildivsi 6a3753915c76f18a ef901b932a7c1880 = "
    %f837 = sim.fmt.hex %r252, isUpper false : i64
    %f838 = sim.fmt.literal "\0A"
    %f839 = sim.fmt.concat (%f836, %f837, %f838)
    sim.proc.print %f839
    %r253 = arith.floordivsi %k7, %k8 : i64
    %f840 = sim.fmt.literal "floordivsi 6a3753915c76f18a ef901b932a7c1880 = "
    %f841 = sim.fmt.hex %r253, isUpper false : i64
    %f842 = sim.fmt.literal "\0A"
    %f843 = sim.fmt.concat (%f840, %f841, %f842)
    sim.proc.print %f843
    %r254 = arith.remui %k7, %k8 : i64
    %f844 = sim.fmt.literal "remui 6a3753915c76f18a ef901b932a7c1880 = "
    %f845 = sim.fmt.hex %r254, isUpper false : i64
    %f846 = sim.fmt.literal "\0A"
    %f847 = sim.fmt.concat (%f844, %f845, %f846)
    sim.proc.print %f847
    %r255 = arith.remsi %k7, %k8 : i64
    %f848 = sim.fmt.literal "remsi 6a3753915c76f18a ef901b932a7c1880 = "
    %f849 = sim.fmt.hex %r255, isUpper false : i64
    %f850 = sim.fmt.literal "\0A"
    %f851 = sim.fmt.concat (%f848, %f849, %f850)
    sim.proc.print %f851
    %r256 = arith.andi %k7, %k8 : i64
    %f852 = sim.fmt.literal "andi 6a3753915c76f18a ef901b932a7c1880 = "
    %f853 = sim.fmt.hex %r256, isUpper false : i64
    %f854 = sim.fmt.literal "\0A"
    %f855 = sim.fmt.concat (%f852, %f853, %f854)
    sim.proc.print %f855
    %r257 = arith.ori %k7, %k8 : i64
    %f856 = sim.fmt.literal "ori 6a3753915c76f18a ef901b932a7c1880 = "
    %f857 = sim.fmt.hex %r257, isUpper false : i64
    %f858 = sim.fmt.literal "\0A"
    %f859 = sim.fmt.concat (%f856, %f857, %f858)
    sim.proc.print %f859
    %r258 = arith.xori %k7, %k8 : i64
    %f860 = sim.fmt.literal "xori 6a3753915c76f18a ef901b932a7c1880 = "
    %f861 = sim.fmt.hex %r258, isUpper false : i64
    %f862 = sim.fmt.literal "\0A"
    %f863 = sim.fmt.concat (%f860, %f861, %f862)
    sim.proc.print %f863
    %r259 = arith.shli %k7, %k8 : i64
    %f864 = sim.fmt.literal "shli 6a3753915c76f18a ef901b932a7c1880 = "
    %f865 = sim.fmt.hex %r259, isUpper false : i64
    %f866 = sim.fmt.literal "\0A"
    %f867 = sim.fmt.concat (%f864, %f865, %f866)
    sim.proc.print %f867
    %r260 = arith.shrui %k7, %k8 : i64
    %f868 = sim.fmt.literal "shrui 6a3753915c76f18a ef901b932a7c1880 = "
    %f869 = sim.fmt.hex %r260, isUpper false : i64
    %f870 = sim.fmt.literal "\0A"
    %f871 = sim.fmt.concat (%f868, %f869, %f870)
    sim.proc.print %f871
    %r261 = arith.shrsi %k7, %k8 : i64
    %f872 = sim.fmt.literal "shrsi 6a3753915c76f18a ef901b932a7c1880 = "
    %f873 = sim.fmt.hex %r261, isUpper false : i64
    %f874 = sim.fmt.literal "\0A"
    %f875 = sim.fmt.concat (%f872, %f873, %f874)
    sim.proc.print %f875
    %r262 = arith.maxsi %k7, %k8 : i64
    %f876 = sim.fmt.literal "maxsi 6a3753915c76f18a ef901b932a7c1880 = "
    %f877 = sim.fmt.hex %r262, isUpper false : i64
    %f878 = sim.fmt.literal "\0A"
    %f879 = sim.fmt.concat (%f876, %f877, %f878)
    sim.proc.print %f879
    %r263 = arith.maxui %k7, %k8 : i64
    %f880 = sim.fmt.literal "maxui 6a3753915c76f18a ef901b932a7c1880 = "
    %f881 = sim.fmt.hex %r263, isUpper false : i64
    %f882 = sim.fmt.literal "\0A"
    %f883 = sim.fmt.concat (%f880, %f881, %f882)
    sim.proc.print %f883
    %r264 = arith.minsi %k7, %k8 : i64
    %f884 = sim.fmt.literal "minsi 6a3753915c76f18a ef901b932a7c1880 = "
    %f885 = sim.fmt.hex %r264, isUpper false : i64
    %f886 = sim.fmt.literal "\0A"
    %f887 = sim.fmt.concat (%f884, %f885, %f886)
    sim.proc.print %f887
    %r265 = arith.minui %k7, %k8 : i64
    %f888 = sim.fmt.literal "minui 6a3753915c76f18a ef901b932a7c1880 = "
    %f889 = sim.fmt.hex %r265, isUpper false : i64
    %f890 = sim.fmt.literal "\0A"
    %f891 = sim.fmt.concat (%f888, %f889, %f890)
    sim.proc.print %f891
    %r266:2 = arith.addui_extended %k7, %k8 : i64, i1
    %f892 = sim.fmt.literal "addui_extended 6a3753915c76f18a ef901b932a7c1880 = "
    %f893 = sim.fmt.hex %r266#0, isUpper false : i64
    %f894 = sim.fmt.literal "\0A"
    %f895 = sim.fmt.concat (%f892, %f893, %f894)
    sim.proc.print %f895
    %f896 = sim.fmt.literal "  carry = "
    %f897 = sim.fmt.hex %r266#1, isUpper false : i1
    %f898 = sim.fmt.literal "\0A"
    %f899 = sim.fmt.concat (%f896, %f897, %f898)
    sim.proc.print %f899
    %r267:2 = arith.subui_extended %k7, %k8 : i64, i1
    %f900 = sim.fmt.literal "subui_extended 6a3753915c76f18a ef901b932a7c1880 = "
    %f901 = sim.fmt.hex %r267#0, isUpper false : i64
    %f902 = sim.fmt.literal "\0A"
    %f903 = sim.fmt.concat (%f900, %f901, %f902)
    sim.proc.print %f903
    %f904 = sim.fmt.literal "  borrow = "
    %f905 = sim.fmt.hex %r267#1, isUpper false : i1
    %f906 = sim.fmt.literal "\0A"
    %f907 = sim.fmt.concat (%f904, %f905, %f906)
    sim.proc.print %f907
    %r268:2 = arith.mului_extended %k7, %k8 : i64
    %f908 = sim.fmt.literal "mului_extended 6a3753915c76f18a ef901b932a7c1880 = "
    %f909 = sim.fmt.hex %r268#0, isUpper false : i64
    %f910 = sim.fmt.literal "\0A"
    %f911 = sim.fmt.concat (%f908, %f909, %f910)
    sim.proc.print %f911
    %f912 = sim.fmt.literal "  high = "
    %f913 = sim.fmt.hex %r268#1, isUpper false : i64
    %f914 = sim.fmt.literal "\0A"
    %f915 = sim.fmt.concat (%f912, %f913, %f914)
    sim.proc.print %f915
    %r269:2 = arith.mulsi_extended %k7, %k8 : i64
    %f916 = sim.fmt.literal "mulsi_extended 6a3753915c76f18a ef901b932a7c1880 = "
    %f917 = sim.fmt.hex %r269#0, isUpper false : i64
    %f918 = sim.fmt.literal "\0A"
    %f919 = sim.fmt.concat (%f916, %f917, %f918)
    sim.proc.print %f919
    %f920 = sim.fmt.literal "  high = "
    %f921 = sim.fmt.hex %r269#1, isUpper false : i64
    %f922 = sim.fmt.literal "\0A"
    %f923 = sim.fmt.concat (%f920, %f921, %f922)
    sim.proc.print %f923
    %r270 = arith.cmpi eq, %k7, %k8 : i64
    %r271 = arith.cmpi ne, %k7, %k8 : i64
    %r272 = arith.cmpi ult, %k7, %k8 : i64
    %r273 = arith.cmpi ule, %k7, %k8 : i64
    %r274 = arith.cmpi ugt, %k7, %k8 : i64
    %r275 = arith.cmpi uge, %k7, %k8 : i64
    %r276 = arith.cmpi slt, %k7, %k8 : i64
    %r277 = arith.cmpi sle, %k7, %k8 : i64
    %r278 = arith.cmpi sgt, %k7, %k8 : i64
    %r279 = arith.cmpi sge, %k7, %k8 : i64
    %r280 = comb.concat %r270, %r271, %r272, %r273, %r274, %r275, %r276, %r277, %r278, %r279 : i1, i1, i1, i1, i1, i1, i1, i1, i1, i1
    %f924 = sim.fmt.literal "eq ne ult ule ugt uge slt sle sgt sge 6a3753915c76f18a ef901b932a7c1880 = "
    %f925 = sim.fmt.hex %r280, isUpper false : i10
    %f926 = sim.fmt.literal "\0A"
    %f927 = sim.fmt.concat (%f924, %f925, %f926)
    sim.proc.print %f927
    %r281 = arith.addi %k9, %k10 : i64
    %f928 = sim.fmt.literal "addi 43892dfc254cb864 54f46a6910acff00 = "
    %f929 = sim.fmt.hex %r281, isUpper false : i64
    %f930 = sim.fmt.literal "\0A"
    %f931 = sim.fmt.concat (%f928, %f929, %f930)
    sim.proc.print %f931
    %r282 = arith.subi %k9, %k10 : i64
    %f932 = sim.fmt.literal "subi 43892dfc254cb864 54f46a6910acff00 = "
    %f933 = sim.fmt.hex %r282, isUpper false : i64
    %f934 = sim.fmt.literal "\0A"
    %f935 = sim.fmt.concat (%f932, %f933, %f934)
    sim.proc.print %f935
    %r283 = arith.muli %k9, %k10 : i64
    %f936 = sim.fmt.literal "muli 43892dfc254cb864 54f46a6910acff00 = "
    %f937 = sim.fmt.hex %r283, isUpper false : i64
    %f938 = sim.fmt.literal "\0A"
    %f939 = sim.fmt.concat (%f936, %f937, %f938)
    sim.proc.print %f939
    %r284 = arith.divui %k9, %k10 : i64
    %f940 = sim.fmt.literal "divui 43892dfc254cb864 54f46a6910acff00 = "
    %f941 = sim.fmt.hex %r284, isUpper false : i64
    %f942 = sim.fmt.literal "\0A"
    %f943 = sim.fmt.concat (%f940, %f941, %f942)
    sim.proc.print %f943
    %r285 = arith.divsi %k9, %k10 : i64
    %f944 = sim.fmt.literal "divsi 43892dfc254cb864 54f46a6910acff00 = "
    %f945 = sim.fmt.hex %r285, isUpper false : i64
    %f946 = sim.fmt.literal "\0A"
    %f947 = sim.fmt.concat (%f944, %f945, %f946)
    sim.proc.print %f947
    %r286 = arith.ceildivui %k9, %k10 : i64
    %f948 = sim.fmt.literal "ceildivui 43892dfc254cb864 54f46a6910acff00 = "
    %f949 = sim.fmt.hex %r286, isUpper false : i64
    %f950 = sim.fmt.literal "\0A"
    %f951 = sim.fmt.concat (%f948, %f949, %f950)
    sim.proc.print %f951
    %r287 = arith.ceildivsi %k9, %k10 : i64
    %f952 = sim.fmt.literal "ceildivsi 43892dfc254cb864 54f46a6910acff00 = "
    %f953 = sim.fmt.hex %r287, isUpper false : i64
    %f954 = sim.fmt.literal "\0A"
    %f955 = sim.fmt.concat (%f952, %f953, %f954)
    sim.proc.print %f955
    %r288 = arith.floordivsi %k9, %k10 : i64
    %f956 = sim.fmt.literal "floordivsi 43892dfc254cb864 54f46a6910acff00 = "
    %f957 = sim.fmt.hex %r288, isUpper false : i64
    %f958 = sim.fmt.literal "\0A"
    %f959 = sim.fmt.concat (%f956, %f957, %f958)
    sim.proc.print %f959
    %r289 = arith.remui %k9, %k10 : i64
    %f960 = sim.fmt.literal "remui 43892dfc254cb864 54f46a6910acff00 = "
    %f961 = sim.fmt.hex %r289, isUpper false : i64
    %f962 = sim.fmt.literal "\0A"
    %f963 = sim.fmt.concat (%f960, %f961, %f962)
    sim.proc.print %f963
    %r290 = arith.remsi %k9, %k10 : i64
    %f964 = sim.fmt.literal "remsi 43892dfc254cb864 54f46a6910acff00 = "
    %f965 = sim.fmt.hex %r290, isUpper false : i64
    %f966 = sim.fmt.literal "\0A"
    %f967 = sim.fmt.concat (%f964, %f965, %f966)
    sim.proc.print %f967
    %r291 = arith.andi %k9, %k10 : i64
    %f968 = sim.fmt.literal "andi 43892dfc254cb864 54f46a6910acff00 = "
    %f969 = sim.fmt.hex %r291, isUpper false : i64
    %f970 = sim.fmt.literal "\0A"
    %f971 = sim.fmt.concat (%f968, %f969, %f970)
    sim.proc.print %f971
    %r292 = arith.ori %k9, %k10 : i64
    %f972 = sim.fmt.literal "ori 43892dfc254cb864 54f46a6910acff00 = "
    %f973 = sim.fmt.hex %r292, isUpper false : i64
    %f974 = sim.fmt.literal "\0A"
    %f975 = sim.fmt.concat (%f972, %f973, %f974)
    sim.proc.print %f975
    %r293 = arith.xori %k9, %k10 : i64
    %f976 = sim.fmt.literal "xori 43892dfc254cb864 54f46a6910acff00 = "
    %f977 = sim.fmt.hex %r293, isUpper false : i64
    %f978 = sim.fmt.literal "\0A"
    %f979 = sim.fmt.concat (%f976, %f977, %f978)
    sim.proc.print %f979
    %r294 = arith.shli %k9, %k10 : i64
    %f980 = sim.fmt.literal "shli 43892dfc254cb864 54f46a6910acff00 = "
    %f981 = sim.fmt.hex %r294, isUpper false : i64
    %f982 = sim.fmt.literal "\0A"
    %f983 = sim.fmt.concat (%f980, %f981, %f982)
    sim.proc.print %f983
    %r295 = arith.shrui %k9, %k10 : i64
    %f984 = sim.fmt.literal "shrui 43892dfc254cb864 54f46a6910acff00 = "
    %f985 = sim.fmt.hex %r295, isUpper false : i64
    %f986 = sim.fmt.literal "\0A"
    %f987 = sim.fmt.concat (%f984, %f985, %f986)
    sim.proc.print %f987
    %r296 = arith.shrsi %k9, %k10 : i64
    %f988 = sim.fmt.literal "shrsi 43892dfc254cb864 54f46a6910acff00 = "
    %f989 = sim.fmt.hex %r296, isUpper false : i64
    %f990 = sim.fmt.literal "\0A"
    %f991 = sim.fmt.concat (%f988, %f989, %f990)
    sim.proc.print %f991
    %r297 = arith.maxsi %k9, %k10 : i64
    %f992 = sim.fmt.literal "maxsi 43892dfc254cb864 54f46a6910acff00 = "
    %f993 = sim.fmt.hex %r297, isUpper false : i64
    %f994 = sim.fmt.literal "\0A"
    %f995 = sim.fmt.concat (%f992, %f993, %f994)
    sim.proc.print %f995
    %r298 = arith.maxui %k9, %k10 : i64
    %f996 = sim.fmt.literal "maxui 43892dfc254cb864 54f46a6910acff00 = "
    %f997 = sim.fmt.hex %r298, isUpper false : i64
    %f998 = sim.fmt.literal "\0A"
    %f999 = sim.fmt.concat (%f996, %f997, %f998)
    sim.proc.print %f999
    %r299 = arith.minsi %k9, %k10 : i64
    %f1000 = sim.fmt.literal "minsi 43892dfc254cb864 54f46a6910acff00 = "
    %f1001 = sim.fmt.hex %r299, isUpper false : i64
    %f1002 = sim.fmt.literal "\0A"
    %f1003 = sim.fmt.concat (%f1000, %f1001, %f1002)
    sim.proc.print %f1003
    %r300 = arith.minui %k9, %k10 : i64
    %f1004 = sim.fmt.literal "minui 43892dfc254cb864 54f46a6910acff00 = "
    %f1005 = sim.fmt.hex %r300, isUpper false : i64
    %f1006 = sim.fmt.literal "\0A"
    %f1007 = sim.fmt.concat (%f1004, %f1005, %f1006)
    sim.proc.print %f1007
    %r301:2 = arith.addui_extended %k9, %k10 : i64, i1
    %f1008 = sim.fmt.literal "addui_extended 43892dfc254cb864 54f46a6910acff00 = "
    %f1009 = sim.fmt.hex %r301#0, isUpper false : i64
    %f1010 = sim.fmt.literal "\0A"
    %f1011 = sim.fmt.concat (%f1008, %f1009, %f1010)
    sim.proc.print %f1011
    %f1012 = sim.fmt.literal "  carry = "
    %f1013 = sim.fmt.hex %r301#1, isUpper false : i1
    %f1014 = sim.fmt.literal "\0A"
    %f1015 = sim.fmt.concat (%f1012, %f1013, %f1014)
    sim.proc.print %f1015
    %r302:2 = arith.subui_extended %k9, %k10 : i64, i1
    %f1016 = sim.fmt.literal "subui_extended 43892dfc254cb864 54f46a6910acff00 = "
    %f1017 = sim.fmt.hex %r302#0, isUpper false : i64
    %f1018 = sim.fmt.literal "\0A"
    %f1019 = sim.fmt.concat (%f1016, %f1017, %f1018)
    sim.proc.print %f1019
    %f1020 = sim.fmt.literal "  borrow = "
    %f1021 = sim.fmt.hex %r302#1, isUpper false : i1
    %f1022 = sim.fmt.literal "\0A"
    %f1023 = sim.fmt.concat (%f1020, %f1021, %f1022)
    sim.proc.print %f1023
    %r303:2 = arith.mului_extended %k9, %k10 : i64
    %f1024 = sim.fmt.literal "mului_extended 43892dfc254cb864 54f46a6910acff00 = "
    %f1025 = sim.fmt.hex %r303#0, isUpper false : i64
    %f1026 = sim.fmt.literal "\0A"
    %f1027 = sim.fmt.concat (%f1024, %f1025, %f1026)
    sim.proc.print %f1027
    %f1028 = sim.fmt.literal "  high = "
    %f1029 = sim.fmt.hex %r303#1, isUpper false : i64
    %f1030 = sim.fmt.literal "\0A"
    %f1031 = sim.fmt.concat (%f1028, %f1029, %f1030)
    sim.proc.print %f1031
    %r304:2 = arith.mulsi_extended %k9, %k10 : i64
    %f1032 = sim.fmt.literal "mulsi_extended 43892dfc254cb864 54f46a6910acff00 = "
    %f1033 = sim.fmt.hex %r304#0, isUpper false : i64
    %f1034 = sim.fmt.literal "\0A"
    %f1035 = sim.fmt.concat (%f1032, %f1033, %f1034)
    sim.proc.print %f1035
    %f1036 = sim.fmt.literal "  high = "
    %f1037 = sim.fmt.hex %r304#1, isUpper false : i64
    %f1038 = sim.fmt.literal "\0A"
    %f1039 = sim.fmt.concat (%f1036, %f1037, %f1038)
    sim.proc.print %f1039
    %r305 = arith.cmpi eq, %k9, %k10 : i64
    %r306 = arith.cmpi ne, %k9, %k10 : i64
    %r307 = arith.cmpi ult, %k9, %k10 : i64
    %r308 = arith.cmpi ule, %k9, %k10 : i64
    %r309 = arith.cmpi ugt, %k9, %k10 : i64
    %r310 = arith.cmpi uge, %k9, %k10 : i64
    %r311 = arith.cmpi slt, %k9, %k10 : i64
    %r312 = arith.cmpi sle, %k9, %k10 : i64
    %r313 = arith.cmpi sgt, %k9, %k10 : i64
    %r314 = arith.cmpi sge, %k9, %k10 : i64
    %r315 = comb.concat %r305, %r306, %r307, %r308, %r309, %r310, %r311, %r312, %r313, %r314 : i1, i1, i1, i1, i1, i1, i1, i1, i1, i1
    %f1040 = sim.fmt.literal "eq ne ult ule ugt uge slt sle sgt sge 43892dfc254cb864 54f46a6910acff00 = "
    %f1041 = sim.fmt.hex %r315, isUpper false : i10
    %f1042 = sim.fmt.literal "\0A"
    %f1043 = sim.fmt.concat (%f1040, %f1041, %f1042)
    sim.proc.print %f1043
    %r316 = arith.addi %k11, %k12 : i64
    %f1044 = sim.fmt.literal "addi d14125844d25deb3 27 = "
    %f1045 = sim.fmt.hex %r316, isUpper false : i64
    %f1046 = sim.fmt.literal "\0A"
    %f1047 = sim.fmt.concat (%f1044, %f1045, %f1046)
    sim.proc.print %f1047
    %r317 = arith.subi %k11, %k12 : i64
    %f1048 = sim.fmt.literal "subi d14125844d25deb3 27 = "
    %f1049 = sim.fmt.hex %r317, isUpper false : i64
    %f1050 = sim.fmt.literal "\0A"
    %f1051 = sim.fmt.concat (%f1048, %f1049, %f1050)
    sim.proc.print %f1051
    %r318 = arith.muli %k11, %k12 : i64
    %f1052 = sim.fmt.literal "muli d14125844d25deb3 27 = "
    %f1053 = sim.fmt.hex %r318, isUpper false : i64
    %f1054 = sim.fmt.literal "\0A"
    %f1055 = sim.fmt.concat (%f1052, %f1053, %f1054)
    sim.proc.print %f1055
    %r319 = arith.divui %k11, %k12 : i64
    %f1056 = sim.fmt.literal "divui d14125844d25deb3 27 = "
    %f1057 = sim.fmt.hex %r319, isUpper false : i64
    %f1058 = sim.fmt.literal "\0A"
    %f1059 = sim.fmt.concat (%f1056, %f1057, %f1058)
    sim.proc.print %f1059
    %r320 = arith.divsi %k11, %k12 : i64
    %f1060 = sim.fmt.literal "divsi d14125844d25deb3 27 = "
    %f1061 = sim.fmt.hex %r320, isUpper false : i64
    %f1062 = sim.fmt.literal "\0A"
    %f1063 = sim.fmt.concat (%f1060, %f1061, %f1062)
    sim.proc.print %f1063
    %r321 = arith.ceildivui %k11, %k12 : i64
    %f1064 = sim.fmt.literal "ceildivui d14125844d25deb3 27 = "
    %f1065 = sim.fmt.hex %r321, isUpper false : i64
    %f1066 = sim.fmt.literal "\0A"
    %f1067 = sim.fmt.concat (%f1064, %f1065, %f1066)
    sim.proc.print %f1067
    %r322 = arith.ceildivsi %k11, %k12 : i64
    %f1068 = sim.fmt.literal "ceildivsi d14125844d25deb3 27 = "
    %f1069 = sim.fmt.hex %r322, isUpper false : i64
    %f1070 = sim.fmt.literal "\0A"
    %f1071 = sim.fmt.concat (%f1068, %f1069, %f1070)
    sim.proc.print %f1071
    %r323 = arith.floordivsi %k11, %k12 : i64
    %f1072 = sim.fmt.literal "floordivsi d14125844d25deb3 27 = "
    %f1073 = sim.fmt.hex %r323, isUpper false : i64
    %f1074 = sim.fmt.literal "\0A"
    %f1075 = sim.fmt.concat (%f1072, %f1073, %f1074)
    sim.proc.print %f1075
    %r324 = arith.remui %k11, %k12 : i64
    %f1076 = sim.fmt.literal "remui d14125844d25deb3 27 = "
    %f1077 = sim.fmt.hex %r324, isUpper false : i64
    %f1078 = sim.fmt.literal "\0A"
    %f1079 = sim.fmt.concat (%f1076, %f1077, %f1078)
    sim.proc.print %f1079
    %r325 = arith.remsi %k11, %k12 : i64
    %f1080 = sim.fmt.literal "remsi d14125844d25deb3 27 = "
    %f1081 = sim.fmt.hex %r325, isUpper false : i64
    %f1082 = sim.fmt.literal "\0A"
    %f1083 = sim.fmt.concat (%f1080, %f1081, %f1082)
    sim.proc.print %f1083
    %r326 = arith.andi %k11, %k12 : i64
    %f1084 = sim.fmt.literal "andi d14125844d25deb3 27 = "
    %f1085 = sim.fmt.hex %r326, isUpper false : i64
    %f1086 = sim.fmt.literal "\0A"
    %f1087 = sim.fmt.concat (%f1084, %f1085, %f1086)
    sim.proc.print %f1087
    %r327 = arith.ori %k11, %k12 : i64
    %f1088 = sim.fmt.literal "ori d14125844d25deb3 27 = "
    %f1089 = sim.fmt.hex %r327, isUpper false : i64
    %f1090 = sim.fmt.literal "\0A"
    %f1091 = sim.fmt.concat (%f1088, %f1089, %f1090)
    sim.proc.print %f1091
    %r328 = arith.xori %k11, %k12 : i64
    %f1092 = sim.fmt.literal "xori d14125844d25deb3 27 = "
    %f1093 = sim.fmt.hex %r328, isUpper false : i64
    %f1094 = sim.fmt.literal "\0A"
    %f1095 = sim.fmt.concat (%f1092, %f1093, %f1094)
    sim.proc.print %f1095
    %r329 = arith.shli %k11, %k12 : i64
    %f1096 = sim.fmt.literal "shli d14125844d25deb3 27 = "
    %f1097 = sim.fmt.hex %r329, isUpper false : i64
    %f1098 = sim.fmt.literal "\0A"
    %f1099 = sim.fmt.concat (%f1096, %f1097, %f1098)
    sim.proc.print %f1099
    %r330 = arith.shrui %k11, %k12 : i64
    %f1100 = sim.fmt.literal "shrui d14125844d25deb3 27 = "
    %f1101 = sim.fmt.hex %r330, isUpper false : i64
    %f1102 = sim.fmt.literal "\0A"
    %f1103 = sim.fmt.concat (%f1100, %f1101, %f1102)
    sim.proc.print %f1103
    %r331 = arith.shrsi %k11, %k12 : i64
    %f1104 = sim.fmt.literal "shrsi d14125844d25deb3 27 = "
    %f1105 = sim.fmt.hex %r331, isUpper false : i64
    %f1106 = sim.fmt.literal "\0A"
    %f1107 = sim.fmt.concat (%f1104, %f1105, %f1106)
    sim.proc.print %f1107
    %r332 = arith.maxsi %k11, %k12 : i64
    %f1108 = sim.fmt.literal "maxsi d14125844d25deb3 27 = "
    %f1109 = sim.fmt.hex %r332, isUpper false : i64
    %f1110 = sim.fmt.literal "\0A"
    %f1111 = sim.fmt.concat (%f1108, %f1109, %f1110)
    sim.proc.print %f1111
    %r333 = arith.maxui %k11, %k12 : i64
    %f1112 = sim.fmt.literal "maxui d14125844d25deb3 27 = "
    %f1113 = sim.fmt.hex %r333, isUpper false : i64
    %f1114 = sim.fmt.literal "\0A"
    %f1115 = sim.fmt.concat (%f1112, %f1113, %f1114)
    sim.proc.print %f1115
    %r334 = arith.minsi %k11, %k12 : i64
    %f1116 = sim.fmt.literal "minsi d14125844d25deb3 27 = "
    %f1117 = sim.fmt.hex %r334, isUpper false : i64
    %f1118 = sim.fmt.literal "\0A"
    %f1119 = sim.fmt.concat (%f1116, %f1117, %f1118)
    sim.proc.print %f1119
    %r335 = arith.minui %k11, %k12 : i64
    %f1120 = sim.fmt.literal "minui d14125844d25deb3 27 = "
    %f1121 = sim.fmt.hex %r335, isUpper false : i64
    %f1122 = sim.fmt.literal "\0A"
    %f1123 = sim.fmt.concat (%f1120, %f1121, %f1122)
    sim.proc.print %f1123
    %r336:2 = arith.addui_extended %k11, %k12 : i64, i1
    %f1124 = sim.fmt.literal "addui_extended d14125844d25deb3 27 = "
    %f1125 = sim.fmt.hex %r336#0, isUpper false : i64
    %f1126 = sim.fmt.literal "\0A"
    %f1127 = sim.fmt.concat (%f1124, %f1125, %f1126)
    sim.proc.print %f1127
    %f1128 = sim.fmt.literal "  carry = "
    %f1129 = sim.fmt.hex %r336#1, isUpper false : i1
    %f1130 = sim.fmt.literal "\0A"
    %f1131 = sim.fmt.concat (%f1128, %f1129, %f1130)
    sim.proc.print %f1131
    %r337:2 = arith.subui_extended %k11, %k12 : i64, i1
    %f1132 = sim.fmt.literal "subui_extended d14125844d25deb3 27 = "
    %f1133 = sim.fmt.hex %r337#0, isUpper false : i64
    %f1134 = sim.fmt.literal "\0A"
    %f1135 = sim.fmt.concat (%f1132, %f1133, %f1134)
    sim.proc.print %f1135
    %f1136 = sim.fmt.literal "  borrow = "
    %f1137 = sim.fmt.hex %r337#1, isUpper false : i1
    %f1138 = sim.fmt.literal "\0A"
    %f1139 = sim.fmt.concat (%f1136, %f1137, %f1138)
    sim.proc.print %f1139
    %r338:2 = arith.mului_extended %k11, %k12 : i64
    %f1140 = sim.fmt.literal "mului_extended d14125844d25deb3 27 = "
    %f1141 = sim.fmt.hex %r338#0, isUpper false : i64
    %f1142 = sim.fmt.literal "\0A"
    %f1143 = sim.fmt.concat (%f1140, %f1141, %f1142)
    sim.proc.print %f1143
    %f1144 = sim.fmt.literal "  high = "
    %f1145 = sim.fmt.hex %r338#1, isUpper false : i64
    %f1146 = sim.fmt.literal "\0A"
    %f1147 = sim.fmt.concat (%f1144, %f1145, %f1146)
    sim.proc.print %f1147
    %r339:2 = arith.mulsi_extended %k11, %k12 : i64
    %f1148 = sim.fmt.literal "mulsi_extended d14125844d25deb3 27 = "
    %f1149 = sim.fmt.hex %r339#0, isUpper false : i64
    %f1150 = sim.fmt.literal "\0A"
    %f1151 = sim.fmt.concat (%f1148, %f1149, %f1150)
    sim.proc.print %f1151
    %f1152 = sim.fmt.literal "  high = "
    %f1153 = sim.fmt.hex %r339#1, isUpper false : i64
    %f1154 = sim.fmt.literal "\0A"
    %f1155 = sim.fmt.concat (%f1152, %f1153, %f1154)
    sim.proc.print %f1155
    %r340 = arith.cmpi eq, %k11, %k12 : i64
    %r341 = arith.cmpi ne, %k11, %k12 : i64
    %r342 = arith.cmpi ult, %k11, %k12 : i64
    %r343 = arith.cmpi ule, %k11, %k12 : i64
    %r344 = arith.cmpi ugt, %k11, %k12 : i64
    %r345 = arith.cmpi uge, %k11, %k12 : i64
    %r346 = arith.cmpi slt, %k11, %k12 : i64
    %r347 = arith.cmpi sle, %k11, %k12 : i64
    %r348 = arith.cmpi sgt, %k11, %k12 : i64
    %r349 = arith.cmpi sge, %k11, %k12 : i64
    %r350 = comb.concat %r340, %r341, %r342, %r343, %r344, %r345, %r346, %r347, %r348, %r349 : i1, i1, i1, i1, i1, i1, i1, i1, i1, i1
    %f1156 = sim.fmt.literal "eq ne ult ule ugt uge slt sle sgt sge d14125844d25deb3 27 = "
    %f1157 = sim.fmt.hex %r350, isUpper false : i10
    %f1158 = sim.fmt.literal "\0A"
    %f1159 = sim.fmt.concat (%f1156, %f1157, %f1158)
    sim.proc.print %f1159
    %r351 = arith.addi %k13, %k12 : i64
    %f1160 = sim.fmt.literal "addi ddb74d960d5a8f 27 = "
    %f1161 = sim.fmt.hex %r351, isUpper false : i64
    %f1162 = sim.fmt.literal "\0A"
    %f1163 = sim.fmt.concat (%f1160, %f1161, %f1162)
    sim.proc.print %f1163
    %r352 = arith.subi %k13, %k12 : i64
    %f1164 = sim.fmt.literal "subi ddb74d960d5a8f 27 = "
    %f1165 = sim.fmt.hex %r352, isUpper false : i64
    %f1166 = sim.fmt.literal "\0A"
    %f1167 = sim.fmt.concat (%f1164, %f1165, %f1166)
    sim.proc.print %f1167
    %r353 = arith.muli %k13, %k12 : i64
    %f1168 = sim.fmt.literal "muli ddb74d960d5a8f 27 = "
    %f1169 = sim.fmt.hex %r353, isUpper false : i64
    %f1170 = sim.fmt.literal "\0A"
    %f1171 = sim.fmt.concat (%f1168, %f1169, %f1170)
    sim.proc.print %f1171
    %r354 = arith.divui %k13, %k12 : i64
    %f1172 = sim.fmt.literal "divui ddb74d960d5a8f 27 = "
    %f1173 = sim.fmt.hex %r354, isUpper false : i64
    %f1174 = sim.fmt.literal "\0A"
    %f1175 = sim.fmt.concat (%f1172, %f1173, %f1174)
    sim.proc.print %f1175
    %r355 = arith.divsi %k13, %k12 : i64
    %f1176 = sim.fmt.literal "divsi ddb74d960d5a8f 27 = "
    %f1177 = sim.fmt.hex %r355, isUpper false : i64
    %f1178 = sim.fmt.literal "\0A"
    %f1179 = sim.fmt.concat (%f1176, %f1177, %f1178)
    sim.proc.print %f1179
    %r356 = arith.ceildivui %k13, %k12 : i64
    %f1180 = sim.fmt.literal "ceildivui ddb74d960d5a8f 27 = "
    %f1181 = sim.fmt.hex %r356, isUpper false : i64
    %f1182 = sim.fmt.literal "\0A"
    %f1183 = sim.fmt.concat (%f1180, %f1181, %f1182)
    sim.proc.print %f1183
    %r357 = arith.ceildivsi %k13, %k12 : i64
    %f1184 = sim.fmt.literal "ceildivsi ddb74d960d5a8f 27 = "
    %f1185 = sim.fmt.hex %r357, isUpper false : i64
    %f1186 = sim.fmt.literal "\0A"
    %f1187 = sim.fmt.concat (%f1184, %f1185, %f1186)
    sim.proc.print %f1187
    %r358 = arith.floordivsi %k13, %k12 : i64
    %f1188 = sim.fmt.literal "floordivsi ddb74d960d5a8f 27 = "
    %f1189 = sim.fmt.hex %r358, isUpper false : i64
    %f1190 = sim.fmt.literal "\0A"
    %f1191 = sim.fmt.concat (%f1188, %f1189, %f1190)
    sim.proc.print %f1191
    %r359 = arith.remui %k13, %k12 : i64
    %f1192 = sim.fmt.literal "remui ddb74d960d5a8f 27 = "
    %f1193 = sim.fmt.hex %r359, isUpper false : i64
    %f1194 = sim.fmt.literal "\0A"
    %f1195 = sim.fmt.concat (%f1192, %f1193, %f1194)
    sim.proc.print %f1195
    %r360 = arith.remsi %k13, %k12 : i64
    %f1196 = sim.fmt.literal "remsi ddb74d960d5a8f 27 = "
    %f1197 = sim.fmt.hex %r360, isUpper false : i64
    %f1198 = sim.fmt.literal "\0A"
    %f1199 = sim.fmt.concat (%f1196, %f1197, %f1198)
    sim.proc.print %f1199
    %r361 = arith.andi %k13, %k12 : i64
    %f1200 = sim.fmt.literal "andi ddb74d960d5a8f 27 = "
    %f1201 = sim.fmt.hex %r361, isUpper false : i64
    %f1202 = sim.fmt.literal "\0A"
    %f1203 = sim.fmt.concat (%f1200, %f1201, %f1202)
    sim.proc.print %f1203
    %r362 = arith.ori %k13, %k12 : i64
    %f1204 = sim.fmt.literal "ori ddb74d960d5a8f 27 = "
    %f1205 = sim.fmt.hex %r362, isUpper false : i64
    %f1206 = sim.fmt.literal "\0A"
    %f1207 = sim.fmt.concat (%f1204, %f1205, %f1206)
    sim.proc.print %f1207
    %r363 = arith.xori %k13, %k12 : i64
    %f1208 = sim.fmt.literal "xori ddb74d960d5a8f 27 = "
    %f1209 = sim.fmt.hex %r363, isUpper false : i64
    %f1210 = sim.fmt.literal "\0A"
    %f1211 = sim.fmt.concat (%f1208, %f1209, %f1210)
    sim.proc.print %f1211
    %r364 = arith.shli %k13, %k12 : i64
    %f1212 = sim.fmt.literal "shli ddb74d960d5a8f 27 = "
    %f1213 = sim.fmt.hex %r364, isUpper false : i64
    %f1214 = sim.fmt.literal "\0A"
    %f1215 = sim.fmt.concat (%f1212, %f1213, %f1214)
    sim.proc.print %f1215
    %r365 = arith.shrui %k13, %k12 : i64
    %f1216 = sim.fmt.literal "shrui ddb74d960d5a8f 27 = "
    %f1217 = sim.fmt.hex %r365, isUpper false : i64
    %f1218 = sim.fmt.literal "\0A"
    %f1219 = sim.fmt.concat (%f1216, %f1217, %f1218)
    sim.proc.print %f1219
    %r366 = arith.shrsi %k13, %k12 : i64
    %f1220 = sim.fmt.literal "shrsi ddb74d960d5a8f 27 = "
    %f1221 = sim.fmt.hex %r366, isUpper false : i64
    %f1222 = sim.fmt.literal "\0A"
    %f1223 = sim.fmt.concat (%f1220, %f1221, %f1222)
    sim.proc.print %f1223
    %r367 = arith.maxsi %k13, %k12 : i64
    %f1224 = sim.fmt.literal "maxsi ddb74d960d5a8f 27 = "
    %f1225 = sim.fmt.hex %r367, isUpper false : i64
    %f1226 = sim.fmt.literal "\0A"
    %f1227 = sim.fmt.concat (%f1224, %f1225, %f1226)
    sim.proc.print %f1227
    %r368 = arith.maxui %k13, %k12 : i64
    %f1228 = sim.fmt.literal "maxui ddb74d960d5a8f 27 = "
    %f1229 = sim.fmt.hex %r368, isUpper false : i64
    %f1230 = sim.fmt.literal "\0A"
    %f1231 = sim.fmt.concat (%f1228, %f1229, %f1230)
    sim.proc.print %f1231
    %r369 = arith.minsi %k13, %k12 : i64
    %f1232 = sim.fmt.literal "minsi ddb74d960d5a8f 27 = "
    %f1233 = sim.fmt.hex %r369, isUpper false : i64
    %f1234 = sim.fmt.literal "\0A"
    %f1235 = sim.fmt.concat (%f1232, %f1233, %f1234)
    sim.proc.print %f1235
    %r370 = arith.minui %k13, %k12 : i64
    %f1236 = sim.fmt.literal "minui ddb74d960d5a8f 27 = "
    %f1237 = sim.fmt.hex %r370, isUpper false : i64
    %f1238 = sim.fmt.literal "\0A"
    %f1239 = sim.fmt.concat (%f1236, %f1237, %f1238)
    sim.proc.print %f1239
    %r371:2 = arith.addui_extended %k13, %k12 : i64, i1
    %f1240 = sim.fmt.literal "addui_extended ddb74d960d5a8f 27 = "
    %f1241 = sim.fmt.hex %r371#0, isUpper false : i64
    %f1242 = sim.fmt.literal "\0A"
    %f1243 = sim.fmt.concat (%f1240, %f1241, %f1242)
    sim.proc.print %f1243
    %f1244 = sim.fmt.literal "  carry = "
    %f1245 = sim.fmt.hex %r371#1, isUpper false : i1
    %f1246 = sim.fmt.literal "\0A"
    %f1247 = sim.fmt.concat (%f1244, %f1245, %f1246)
    sim.proc.print %f1247
    %r372:2 = arith.subui_extended %k13, %k12 : i64, i1
    %f1248 = sim.fmt.literal "subui_extended ddb74d960d5a8f 27 = "
    %f1249 = sim.fmt.hex %r372#0, isUpper false : i64
    %f1250 = sim.fmt.literal "\0A"
    %f1251 = sim.fmt.concat (%f1248, %f1249, %f1250)
    sim.proc.print %f1251
    %f1252 = sim.fmt.literal "  borrow = "
    %f1253 = sim.fmt.hex %r372#1, isUpper false : i1
    %f1254 = sim.fmt.literal "\0A"
    %f1255 = sim.fmt.concat (%f1252, %f1253, %f1254)
    sim.proc.print %f1255
    %r373:2 = arith.mului_extended %k13, %k12 : i64
    %f1256 = sim.fmt.literal "mului_extended ddb74d960d5a8f 27 = "
    %f1257 = sim.fmt.hex %r373#0, isUpper false : i64
    %f1258 = sim.fmt.literal "\0A"
    %f1259 = sim.fmt.concat (%f1256, %f1257, %f1258)
    sim.proc.print %f1259
    %f1260 = sim.fmt.literal "  high = "
    %f1261 = sim.fmt.hex %r373#1, isUpper false : i64
    %f1262 = sim.fmt.literal "\0A"
    %f1263 = sim.fmt.concat (%f1260, %f1261, %f1262)
    sim.proc.print %f1263
    %r374:2 = arith.mulsi_extended %k13, %k12 : i64
    %f1264 = sim.fmt.literal "mulsi_extended ddb74d960d5a8f 27 = "
    %f1265 = sim.fmt.hex %r374#0, isUpper false : i64
    %f1266 = sim.fmt.literal "\0A"
    %f1267 = sim.fmt.concat (%f1264, %f1265, %f1266)
    sim.proc.print %f1267
    %f1268 = sim.fmt.literal "  high = "
    %f1269 = sim.fmt.hex %r374#1, isUpper false : i64
    %f1270 = sim.fmt.literal "\0A"
    %f1271 = sim.fmt.concat (%f1268, %f1269, %f1270)
    sim.proc.print %f1271
    %r375 = arith.cmpi eq, %k13, %k12 : i64
    %r376 = arith.cmpi ne, %k13, %k12 : i64
    %r377 = arith.cmpi ult, %k13, %k12 : i64
    %r378 = arith.cmpi ule, %k13, %k12 : i64
    %r379 = arith.cmpi ugt, %k13, %k12 : i64
    %r380 = arith.cmpi uge, %k13, %k12 : i64
    %r381 = arith.cmpi slt, %k13, %k12 : i64
    %r382 = arith.cmpi sle, %k13, %k12 : i64
    %r383 = arith.cmpi sgt, %k13, %k12 : i64
    %r384 = arith.cmpi sge, %k13, %k12 : i64
    %r385 = comb.concat %r375, %r376, %r377, %r378, %r379, %r380, %r381, %r382, %r383, %r384 : i1, i1, i1, i1, i1, i1, i1, i1, i1, i1
    %f1272 = sim.fmt.literal "eq ne ult ule ugt uge slt sle sgt sge ddb74d960d5a8f 27 = "
    %f1273 = sim.fmt.hex %r385, isUpper false : i10
    %f1274 = sim.fmt.literal "\0A"
    %f1275 = sim.fmt.concat (%f1272, %f1273, %f1274)
    sim.proc.print %f1275
    llhd.halt
  }
}
