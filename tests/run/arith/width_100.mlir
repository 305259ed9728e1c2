// RULE: arith.addi, arith.subi, arith.muli, arith.divui, arith.divsi, arith.ceildivui, arith.ceildivsi
// RULE: arith.floordivsi, arith.remui, arith.remsi, arith.andi, arith.ori, arith.xori, arith.shli, arith.shrui
// RULE: arith.shrsi, arith.maxsi, arith.maxui, arith.minsi, arith.minui, arith.division, arith.addui_extended
// RULE: arith.subui_extended, arith.mului_extended, arith.mulsi_extended, arith.cmpi
// OUT: addi 0 0 = 0000000000000000000000000
// OUT: subi 0 0 = 0000000000000000000000000
// OUT: muli 0 0 = 0000000000000000000000000
// OUT: divui 0 0 = 0000000000000000000000000
// OUT: divsi 0 0 = 0000000000000000000000000
// OUT: ceildivui 0 0 = 0000000000000000000000000
// OUT: ceildivsi 0 0 = 0000000000000000000000000
// OUT: floordivsi 0 0 = 0000000000000000000000000
// OUT: remui 0 0 = 0000000000000000000000000
// OUT: remsi 0 0 = 0000000000000000000000000
// OUT: andi 0 0 = 0000000000000000000000000
// OUT: ori 0 0 = 0000000000000000000000000
// OUT: xori 0 0 = 0000000000000000000000000
// OUT: shli 0 0 = 0000000000000000000000000
// OUT: shrui 0 0 = 0000000000000000000000000
// OUT: shrsi 0 0 = 0000000000000000000000000
// OUT: maxsi 0 0 = 0000000000000000000000000
// OUT: maxui 0 0 = 0000000000000000000000000
// OUT: minsi 0 0 = 0000000000000000000000000
// OUT: minui 0 0 = 0000000000000000000000000
// OUT: addui_extended 0 0 = 0000000000000000000000000
// OUT:   carry = 0
// OUT: subui_extended 0 0 = 0000000000000000000000000
// OUT:   borrow = 0
// OUT: mului_extended 0 0 = 0000000000000000000000000
// OUT:   high = 0000000000000000000000000
// OUT: mulsi_extended 0 0 = 0000000000000000000000000
// OUT:   high = 0000000000000000000000000
// OUT: eq ne ult ule ugt uge slt sle sgt sge 0 0 = 255
// OUT: addi fffffffffffffffffffffffff 1 = 0000000000000000000000000
// OUT: subi fffffffffffffffffffffffff 1 = ffffffffffffffffffffffffe
// OUT: muli fffffffffffffffffffffffff 1 = fffffffffffffffffffffffff
// OUT: divui fffffffffffffffffffffffff 1 = fffffffffffffffffffffffff
// OUT: divsi fffffffffffffffffffffffff 1 = fffffffffffffffffffffffff
// OUT: ceildivui fffffffffffffffffffffffff 1 = fffffffffffffffffffffffff
// OUT: ceildivsi fffffffffffffffffffffffff 1 = fffffffffffffffffffffffff
// OUT: floordivsi fffffffffffffffffffffffff 1 = fffffffffffffffffffffffff
// OUT: remui fffffffffffffffffffffffff 1 = 0000000000000000000000000
// OUT: remsi fffffffffffffffffffffffff 1 = 0000000000000000000000000
// OUT: andi fffffffffffffffffffffffff 1 = 0000000000000000000000001
// OUT: ori fffffffffffffffffffffffff 1 = fffffffffffffffffffffffff
// OUT: xori fffffffffffffffffffffffff 1 = ffffffffffffffffffffffffe
// OUT: shli fffffffffffffffffffffffff 1 = ffffffffffffffffffffffffe
// OUT: shrui fffffffffffffffffffffffff 1 = 7ffffffffffffffffffffffff
// OUT: shrsi fffffffffffffffffffffffff 1 = fffffffffffffffffffffffff
// OUT: maxsi fffffffffffffffffffffffff 1 = 0000000000000000000000001
// OUT: maxui fffffffffffffffffffffffff 1 = fffffffffffffffffffffffff
// OUT: minsi fffffffffffffffffffffffff 1 = fffffffffffffffffffffffff
// OUT: minui fffffffffffffffffffffffff 1 = 0000000000000000000000001
// OUT: addui_extended fffffffffffffffffffffffff 1 = 0000000000000000000000000
// OUT:   carry = 1
// OUT: subui_extended fffffffffffffffffffffffff 1 = ffffffffffffffffffffffffe
// OUT:   borrow = 0
// OUT: mului_extended fffffffffffffffffffffffff 1 = fffffffffffffffffffffffff
// OUT:   high = 0000000000000000000000000
// OUT: mulsi_extended fffffffffffffffffffffffff 1 = fffffffffffffffffffffffff
// OUT:   high = fffffffffffffffffffffffff
// OUT: eq ne ult ule ugt uge slt sle sgt sge fffffffffffffffffffffffff 1 = 13c
// OUT: addi fffffffffffffffffffffffff 0 = fffffffffffffffffffffffff
// OUT: subi fffffffffffffffffffffffff 0 = fffffffffffffffffffffffff
// OUT: muli fffffffffffffffffffffffff 0 = 0000000000000000000000000
// OUT: divui fffffffffffffffffffffffff 0 = fffffffffffffffffffffffff
// OUT: divsi fffffffffffffffffffffffff 0 = fffffffffffffffffffffffff
// OUT: ceildivui fffffffffffffffffffffffff 0 = fffffffffffffffffffffffff
// OUT: ceildivsi fffffffffffffffffffffffff 0 = fffffffffffffffffffffffff
// OUT: floordivsi fffffffffffffffffffffffff 0 = fffffffffffffffffffffffff
// OUT: remui fffffffffffffffffffffffff 0 = 0000000000000000000000000
// OUT: remsi fffffffffffffffffffffffff 0 = 0000000000000000000000000
// OUT: andi fffffffffffffffffffffffff 0 = 0000000000000000000000000
// OUT: ori fffffffffffffffffffffffff 0 = fffffffffffffffffffffffff
// OUT: xori fffffffffffffffffffffffff 0 = fffffffffffffffffffffffff
// OUT: shli fffffffffffffffffffffffff 0 = fffffffffffffffffffffffff
// OUT: shrui fffffffffffffffffffffffff 0 = fffffffffffffffffffffffff
// OUT: shrsi fffffffffffffffffffffffff 0 = fffffffffffffffffffffffff
// OUT: maxsi fffffffffffffffffffffffff 0 = 0000000000000000000000000
// OUT: maxui fffffffffffffffffffffffff 0 = fffffffffffffffffffffffff
// OUT: minsi fffffffffffffffffffffffff 0 = fffffffffffffffffffffffff
// OUT: minui fffffffffffffffffffffffff 0 = 0000000000000000000000000
// OUT: addui_extended fffffffffffffffffffffffff 0 = fffffffffffffffffffffffff
// OUT:   carry = 0
// OUT: subui_extended fffffffffffffffffffffffff 0 = fffffffffffffffffffffffff
// OUT:   borrow = 0
// OUT: mului_extended fffffffffffffffffffffffff 0 = 0000000000000000000000000
// OUT:   high = 0000000000000000000000000
// OUT: mulsi_extended fffffffffffffffffffffffff 0 = 0000000000000000000000000
// OUT:   high = 0000000000000000000000000
// OUT: eq ne ult ule ugt uge slt sle sgt sge fffffffffffffffffffffffff 0 = 13c
// OUT: addi 8000000000000000000000000 fffffffffffffffffffffffff = 7ffffffffffffffffffffffff
// OUT: subi 8000000000000000000000000 fffffffffffffffffffffffff = 8000000000000000000000001
// OUT: muli 8000000000000000000000000 fffffffffffffffffffffffff = 8000000000000000000000000
// OUT: divui 8000000000000000000000000 fffffffffffffffffffffffff = 0000000000000000000000000
// OUT: divsi 8000000000000000000000000 fffffffffffffffffffffffff = 8000000000000000000000000
// OUT: ceildivui 8000000000000000000000000 fffffffffffffffffffffffff = 0000000000000000000000001
// OUT: ceildivsi 8000000000000000000000000 fffffffffffffffffffffffff = 8000000000000000000000000
// OUT: floordivsi 8000000000000000000000000 fffffffffffffffffffffffff = 8000000000000000000000000
// OUT: remui 8000000000000000000000000 fffffffffffffffffffffffff = 8000000000000000000000000
// OUT: remsi 8000000000000000000000000 fffffffffffffffffffffffff = 0000000000000000000000000
// OUT: andi 8000000000000000000000000 fffffffffffffffffffffffff = 8000000000000000000000000
// OUT: ori 8000000000000000000000000 fffffffffffffffffffffffff = fffffffffffffffffffffffff
// OUT: xori 8000000000000000000000000 fffffffffffffffffffffffff = 7ffffffffffffffffffffffff
// OUT: shli 8000000000000000000000000 fffffffffffffffffffffffff = 0000000000000000000000000
// OUT: shrui 8000000000000000000000000 fffffffffffffffffffffffff = 0000000000000000000000000
// OUT: shrsi 8000000000000000000000000 fffffffffffffffffffffffff = fffffffffffffffffffffffff
// OUT: maxsi 8000000000000000000000000 fffffffffffffffffffffffff = fffffffffffffffffffffffff
// OUT: maxui 8000000000000000000000000 fffffffffffffffffffffffff = fffffffffffffffffffffffff
// OUT: minsi 8000000000000000000000000 fffffffffffffffffffffffff = 8000000000000000000000000
// OUT: minui 8000000000000000000000000 fffffffffffffffffffffffff = 8000000000000000000000000
// OUT: addui_extended 8000000000000000000000000 fffffffffffffffffffffffff = 7ffffffffffffffffffffffff
// OUT:   carry = 1
// OUT: subui_extended 8000000000000000000000000 fffffffffffffffffffffffff = 8000000000000000000000001
// OUT:   borrow = 1
// OUT: mului_extended 8000000000000000000000000 fffffffffffffffffffffffff = 8000000000000000000000000
// OUT:   high = 7ffffffffffffffffffffffff
// OUT: mulsi_extended 8000000000000000000000000 fffffffffffffffffffffffff = 8000000000000000000000000
// OUT:   high = 0000000000000000000000000
// OUT: eq ne ult ule ugt uge slt sle sgt sge 8000000000000000000000000 fffffffffffffffffffffffff = 1cc
// OUT: addi fffffffffffffffffffffffff fffffffffffffffffffffffff = ffffffffffffffffffffffffe
// OUT: subi fffffffffffffffffffffffff fffffffffffffffffffffffff = 0000000000000000000000000
// OUT: muli fffffffffffffffffffffffff fffffffffffffffffffffffff = 0000000000000000000000001
// OUT: divui fffffffffffffffffffffffff fffffffffffffffffffffffff = 0000000000000000000000001
// OUT: divsi fffffffffffffffffffffffff fffffffffffffffffffffffff = 0000000000000000000000001
// OUT: ceildivui fffffffffffffffffffffffff fffffffffffffffffffffffff = 0000000000000000000000001
// OUT: ceildivsi fffffffffffffffffffffffff fffffffffffffffffffffffff = 0000000000000000000000001
// OUT: floordivsi fffffffffffffffffffffffff fffffffffffffffffffffffff = 0000000000000000000000001
// OUT: remui fffffffffffffffffffffffff fffffffffffffffffffffffff = 0000000000000000000000000
// OUT: remsi fffffffffffffffffffffffff fffffffffffffffffffffffff = 0000000000000000000000000
// OUT: andi fffffffffffffffffffffffff fffffffffffffffffffffffff = fffffffffffffffffffffffff
// OUT: ori fffffffffffffffffffffffff fffffffffffffffffffffffff = fffffffffffffffffffffffff
// OUT: xori fffffffffffffffffffffffff fffffffffffffffffffffffff = 0000000000000000000000000
// OUT: shli fffffffffffffffffffffffff fffffffffffffffffffffffff = 0000000000000000000000000
// OUT: shrui fffffffffffffffffffffffff fffffffffffffffffffffffff = 0000000000000000000000000
// OUT: shrsi fffffffffffffffffffffffff fffffffffffffffffffffffff = fffffffffffffffffffffffff
// OUT: maxsi fffffffffffffffffffffffff fffffffffffffffffffffffff = fffffffffffffffffffffffff
// OUT: maxui fffffffffffffffffffffffff fffffffffffffffffffffffff = fffffffffffffffffffffffff
// OUT: minsi fffffffffffffffffffffffff fffffffffffffffffffffffff = fffffffffffffffffffffffff
// OUT: minui fffffffffffffffffffffffff fffffffffffffffffffffffff = fffffffffffffffffffffffff
// OUT: addui_extended fffffffffffffffffffffffff fffffffffffffffffffffffff = ffffffffffffffffffffffffe
// OUT:   carry = 1
// OUT: subui_extended fffffffffffffffffffffffff fffffffffffffffffffffffff = 0000000000000000000000000
// OUT:   borrow = 0
// OUT: mului_extended fffffffffffffffffffffffff fffffffffffffffffffffffff = 0000000000000000000000001
// OUT:   high = ffffffffffffffffffffffffe
// OUT: mulsi_extended fffffffffffffffffffffffff fffffffffffffffffffffffff = 0000000000000000000000001
// OUT:   high = 0000000000000000000000000
// OUT: eq ne ult ule ugt uge slt sle sgt sge fffffffffffffffffffffffff fffffffffffffffffffffffff = 255
// OUT: addi 5 3 = 0000000000000000000000008
// OUT: subi 5 3 = 0000000000000000000000002
// OUT: muli 5 3 = 000000000000000000000000f
// OUT: divui 5 3 = 0000000000000000000000001
// OUT: divsi 5 3 = 0000000000000000000000001
// OUT: ceildivui 5 3 = 0000000000000000000000002
// OUT: ceildivsi 5 3 = 0000000000000000000000002
// OUT: floordivsi 5 3 = 0000000000000000000000001
// OUT: remui 5 3 = 0000000000000000000000002
// OUT: remsi 5 3 = 0000000000000000000000002
// OUT: andi 5 3 = 0000000000000000000000001
// OUT: ori 5 3 = 0000000000000000000000007
// OUT: xori 5 3 = 0000000000000000000000006
// OUT: shli 5 3 = 0000000000000000000000028
// OUT: shrui 5 3 = 0000000000000000000000000
// OUT: shrsi 5 3 = 0000000000000000000000000
// OUT: maxsi 5 3 = 0000000000000000000000005
// OUT: maxui 5 3 = 0000000000000000000000005
// OUT: minsi 5 3 = 0000000000000000000000003
// OUT: minui 5 3 = 0000000000000000000000003
// OUT: addui_extended 5 3 = 0000000000000000000000008
// OUT:   carry = 0
// OUT: subui_extended 5 3 = 0000000000000000000000002
// OUT:   borrow = 0
// OUT: mului_extended 5 3 = 000000000000000000000000f
// OUT:   high = 0000000000000000000000000
// OUT: mulsi_extended 5 3 = 000000000000000000000000f
// OUT:   high = 0000000000000000000000000
// OUT: eq ne ult ule ugt uge slt sle sgt sge 5 3 = 133
// OUT: addi 1 64 = 0000000000000000000000065
// OUT: subi 1 64 = fffffffffffffffffffffff9d
// OUT: muli 1 64 = 0000000000000000000000064
// OUT: divui 1 64 = 0000000000000000000000000
// OUT: divsi 1 64 = 0000000000000000000000000
// OUT: ceildivui 1 64 = 0000000000000000000000001
// OUT: ceildivsi 1 64 = 0000000000000000000000001
// OUT: floordivsi 1 64 = 0000000000000000000000000
// OUT: remui 1 64 = 0000000000000000000000001
// OUT: remsi 1 64 = 0000000000000000000000001
// OUT: andi 1 64 = 0000000000000000000000000
// OUT: ori 1 64 = 0000000000000000000000065
// OUT: xori 1 64 = 0000000000000000000000065
// OUT: shli 1 64 = 0000000000000000000000000
// OUT: shrui 1 64 = 0000000000000000000000000
// OUT: shrsi 1 64 = 0000000000000000000000000
// OUT: maxsi 1 64 = 0000000000000000000000064
// OUT: maxui 1 64 = 0000000000000000000000064
// OUT: minsi 1 64 = 0000000000000000000000001
// OUT: minui 1 64 = 0000000000000000000000001
// OUT: addui_extended 1 64 = 0000000000000000000000065
// OUT:   carry = 0
// OUT: subui_extended 1 64 = fffffffffffffffffffffff9d
// OUT:   borrow = 1
// OUT: mului_extended 1 64 = 0000000000000000000000064
// OUT:   high = 0000000000000000000000000
// OUT: mulsi_extended 1 64 = 0000000000000000000000064
// OUT:   high = 0000000000000000000000000
// OUT: eq ne ult ule ugt uge slt sle sgt sge 1 64 = 1cc
// OUT: addi 1568068b9b52a43abad8d194a 4d18a669a5af84e6b4f596727 = 6280acf5410229216fce68071
// OUT: subi 1568068b9b52a43abad8d194a 4d18a669a5af84e6b4f596727 = c84f6021f5a31f5405e33b223
// OUT: muli 1568068b9b52a43abad8d194a 4d18a669a5af84e6b4f596727 = ebc9fb87d274660c4d665a046
// OUT: divui 1568068b9b52a43abad8d194a 4d18a669a5af84e6b4f596727 = 0000000000000000000000000
// OUT: divsi 1568068b9b52a43abad8d194a 4d18a669a5af84e6b4f596727 = 0000000000000000000000000
// OUT: ceildivui 1568068b9b52a43abad8d194a 4d18a669a5af84e6b4f596727 = 0000000000000000000000001
// OUT: ceildivsi 1568068b9b52a43abad8d194a 4d18a669a5af84e6b4f596727 = 0000000000000000000000001
// OUT: floordivsi 1568068b9b52a43abad8d194a 4d18a669a5af84e6b4f596727 = 0000000000000000000000000
// OUT: remui 1568068b9b52a43abad8d194a 4d18a669a5af84e6b4f596727 = 1568068b9b52a43abad8d194a
// OUT: remsi 1568068b9b52a43abad8d194a 4d18a669a5af84e6b4f596727 = 1568068b9b52a43abad8d194a
// OUT: andi 1568068b9b52a43abad8d194a 4d18a669a5af84e6b4f596727 = 0508060981028422b0d090102
// OUT: ori 1568068b9b52a43abad8d194a 4d18a669a5af84e6b4f596727 = 5d78a6ebbfffa4febefdd7f6f
// OUT: xori 1568068b9b52a43abad8d194a 4d18a669a5af84e6b4f596727 = 5870a0e23efd20dc0e2d47e6d
// OUT: shli 1568068b9b52a43abad8d194a 4d18a669a5af84e6b4f596727 = 0000000000000000000000000
// OUT: shrui 1568068b9b52a43abad8d194a 4d18a669a5af84e6b4f596727 = 0000000000000000000000000
// OUT: shrsi 1568068b9b52a43abad8d194a 4d18a669a5af84e6b4f596727 = 0000000000000000000000000
// OUT: maxsi 1568068b9b52a43abad8d194a 4d18a669a5af84e6b4f596727 = 4d18a669a5af84e6b4f596727
// OUT: maxui 1568068b9b52a43abad8d194a 4d18a669a5af84e6b4f596727 = 4d18a669a5af84e6b4f596727
// OUT: minsi 1568068b9b52a43abad8d194a 4d18a669a5af84e6b4f596727 = 1568068b9b52a43abad8d194a
// OUT: minui 1568068b9b52a43abad8d194a 4d18a669a5af84e6b4f596727 = 1568068b9b52a43abad8d194a
// OUT: addui_extended 1568068b9b52a43abad8d194a 4d18a669a5af84e6b4f596727 = 6280acf5410229216fce68071
// OUT:   carry = 0
// OUT: subui_extended 1568068b9b52a43abad8d194a 4d18a669a5af84e6b4f596727 = c84f6021f5a31f5405e33b223
// OUT:   borrow = 1
// OUT: mului_extended 1568068b9b52a43abad8d194a 4d18a669a5af84e6b4f596727 = ebc9fb87d274660c4d665a046
// OUT:   high = 067259a2e4925a90bd9b2935c
// OUT: mulsi_extended 1568068b9b52a43abad8d194a 4d18a669a5af84e6b4f596727 = ebc9fb87d274660c4d665a046
// OUT:   high = 067259a2e4925a90bd9b2935c
// OUT: eq ne ult ule ugt uge slt sle sgt sge 1568068b9b52a43abad8d194a 4d18a669a5af84e6b4f596727 = 1cc
// OUT: addi 250d7d13fb24891917b121dc5 2b465325278f845f57b3120df = 5053d03922b40d786f6433ea4
// OUT: subi 250d7d13fb24891917b121dc5 2b465325278f845f57b3120df = f9c729eed39504b9bffe0fce6
// OUT: muli 250d7d13fb24891917b121dc5 2b465325278f845f57b3120df = 5aba77b9bfb97d66ad2358e9b
// OUT: divui 250d7d13fb24891917b121dc5 2b465325278f845f57b3120df = 0000000000000000000000000
// OUT: divsi 250d7d13fb24891917b121dc5 2b465325278f845f57b3120df = 0000000000000000000000000
// OUT: ceildivui 250d7d13fb24891917b121dc5 2b465325278f845f57b3120df = 0000000000000000000000001
// OUT: ceildivsi 250d7d13fb24891917b121dc5 2b465325278f845f57b3120df = 0000000000000000000000001
// OUT: floordivsi 250d7d13fb24891917b121dc5 2b465325278f845f57b3120df = 0000000000000000000000000
// OUT: remui 250d7d13fb24891917b121dc5 2b465325278f845f57b3120df = 250d7d13fb24891917b121dc5
// OUT: remsi 250d7d13fb24891917b121dc5 2b465325278f845f57b3120df = 250d7d13fb24891917b121dc5
// OUT: andi 250d7d13fb24891917b121dc5 2b465325278f845f57b3120df = 210451012304801917b1000c5
// OUT: ori 250d7d13fb24891917b121dc5 2b465325278f845f57b3120df = 2f4f7f37ffaf8d5f57b333ddf
// OUT: xori 250d7d13fb24891917b121dc5 2b465325278f845f57b3120df = 0e4b2e36dcab0d46400233d1a
// OUT: shli 250d7d13fb24891917b121dc5 2b465325278f845f57b3120df = 0000000000000000000000000
// OUT: shrui 250d7d13fb24891917b121dc5 2b465325278f845f57b3120df = 0000000000000000000000000
// OUT: shrsi 250d7d13fb24891917b121dc5 2b465325278f845f57b3120df = 0000000000000000000000000
// OUT: maxsi 250d7d13fb24891917b121dc5 2b465325278f845f57b3120df = 2b465325278f845f57b3120df
// OUT: maxui 250d7d13fb24891917b121dc5 2b465325278f845f57b3120df = 2b465325278f845f57b3120df
// OUT: minsi 250d7d13fb24891917b121dc5 2b465325278f845f57b3120df = 250d7d13fb24891917b121dc5
// OUT: minui 250d7d13fb24891917b121dc5 2b465325278f845f57b3120df = 250d7d13fb24891917b121dc5
// OUT: addui_extended 250d7d13fb24891917b121dc5 2b465325278f845f57b3120df = 5053d03922b40d786f6433ea4
// OUT:   carry = 0
// OUT: subui_extended 250d7d13fb24891917b121dc5 2b465325278f845f57b3120df = f9c729eed39504b9bffe0fce6
// OUT:   borrow = 1
// OUT: mului_extended 250d7d13fb24891917b121dc5 2b465325278f845f57b3120df = 5aba77b9bfb97d66ad2358e9b
// OUT:   high = 064371bb4ee03114832f412fc
// OUT: mulsi_extended 250d7d13fb24891917b121dc5 2b465325278f845f57b3120df = 5aba77b9bfb97d66ad2358e9b
// OUT:   high = 064371bb4ee03114832f412fc
// OUT: eq ne ult ule ugt uge slt sle sgt sge 250d7d13fb24891917b121dc5 2b465325278f845f57b3120df = 1cc
// OUT: addi ff9a01fe8419521fe0e979cf3 3 = ff9a01fe8419521fe0e979cf6
// OUT: subi ff9a01fe8419521fe0e979cf3 3 = ff9a01fe8419521fe0e979cf0
// OUT: muli ff9a01fe8419521fe0e979cf3 3 = fece05fb8c4bf65fa2bc6d6d9
// OUT: divui ff9a01fe8419521fe0e979cf3 3 = 553355ff815dc60aa04dd3451
// OUT: divsi ff9a01fe8419521fe0e979cf3 3 = ffde00aa2c0870b54af87defc
// OUT: ceildivui ff9a01fe8419521fe0e979cf3 3 = 553355ff815dc60aa04dd3451
// OUT: ceildivsi ff9a01fe8419521fe0e979cf3 3 = ffde00aa2c0870b54af87defc
// OUT: floordivsi ff9a01fe8419521fe0e979cf3 3 = ffde00aa2c0870b54af87defb
// OUT: remui ff9a01fe8419521fe0e979cf3 3 = 0000000000000000000000000
// OUT: remsi ff9a01fe8419521fe0e979cf3 3 = fffffffffffffffffffffffff
// OUT: andi ff9a01fe8419521fe0e979cf3 3 = 0000000000000000000000003
// OUT: ori ff9a01fe8419521fe0e979cf3 3 = ff9a01fe8419521fe0e979cf3
// OUT: xori ff9a01fe8419521fe0e979cf3 3 = ff9a01fe8419521fe0e979cf0
// OUT: shli ff9a01fe8419521fe0e979cf3 3 = fcd00ff420ca90ff074bce798
// OUT: shrui ff9a01fe8419521fe0e979cf3 3 = 1ff3403fd0832a43fc1d2f39e
// OUT: shrsi ff9a01fe8419521fe0e979cf3 3 = fff3403fd0832a43fc1d2f39e
// OUT: maxsi ff9a01fe8419521fe0e979cf3 3 = 0000000000000000000000003
// OUT: maxui ff9a01fe8419521fe0e979cf3 3 = ff9a01fe8419521fe0e979cf3
// OUT: minsi ff9a01fe8419521fe0e979cf3 3 = ff9a01fe8419521fe0e979cf3
// OUT: minui ff9a01fe8419521fe0e979cf3 3 = 0000000000000000000000003
// OUT: addui_extended ff9a01fe8419521fe0e979cf3 3 = ff9a01fe8419521fe0e979cf6
// OUT:   carry = 0
// OUT: subui_extended ff9a01fe8419521fe0e979cf3 3 = ff9a01fe8419521fe0e979cf0
// OUT:   borrow = 0
// OUT: mului_extended ff9a01fe8419521fe0e979cf3 3 = fece05fb8c4bf65fa2bc6d6d9
// OUT:   high = 0000000000000000000000002
// OUT: mulsi_extended ff9a01fe8419521fe0e979cf3 3 = fece05fb8c4bf65fa2bc6d6d9
// OUT:   high = fffffffffffffffffffffffff
// OUT: eq ne ult ule ugt uge slt sle sgt sge ff9a01fe8419521fe0e979cf3 3 = 13c
// OUT: addi d5b8e8fb2bff29101f3001cee 34 = d5b8e8fb2bff29101f3001d22
// OUT: subi d5b8e8fb2bff29101f3001cee 34 = d5b8e8fb2bff29101f3001cba
// OUT: muli d5b8e8fb2bff29101f3001cee 34 = 698f5304efd4574655c05e058
// OUT: divui d5b8e8fb2bff29101f3001cee 34 = 041c2bdd7213ad18ece84ecdd
// OUT: divsi d5b8e8fb2bff29101f3001cee 34 = ff2fdd1885c4e82c9e23627f1
// OUT: ceildivui d5b8e8fb2bff29101f3001cee 34 = 041c2bdd7213ad18ece84ecde
// OUT: ceildivsi d5b8e8fb2bff29101f3001cee 34 = ff2fdd1885c4e82c9e23627f1
// OUT: floordivsi d5b8e8fb2bff29101f3001cee 34 = ff2fdd1885c4e82c9e23627f0
// OUT: remui d5b8e8fb2bff29101f3001cee 34 = 000000000000000000000000a
// OUT: remsi d5b8e8fb2bff29101f3001cee 34 = ffffffffffffffffffffffffa
// OUT: andi d5b8e8fb2bff29101f3001cee 34 = 0000000000000000000000024
// OUT: ori d5b8e8fb2bff29101f3001cee 34 = d5b8e8fb2bff29101f3001cfe
// OUT: xori d5b8e8fb2bff29101f3001cee 34 = d5b8e8fb2bff29101f3001cda
// OUT: shli d5b8e8fb2bff29101f3001cee 34 = 9101f3001cee0000000000000
// OUT: shrui d5b8e8fb2bff29101f3001cee 34 = 0000000000000d5b8e8fb2bff
// OUT: shrsi d5b8e8fb2bff29101f3001cee 34 = fffffffffffffd5b8e8fb2bff
// OUT: maxsi d5b8e8fb2bff29101f3001cee 34 = 0000000000000000000000034
// OUT: maxui d5b8e8fb2bff29101f3001cee 34 = d5b8e8fb2bff29101f3001cee
// OUT: minsi d5b8e8fb2bff29101f3001cee 34 = d5b8e8fb2bff29101f3001cee
// OUT: minui d5b8e8fb2bff29101f3001cee 34 = 0000000000000000000000034
// OUT: addui_extended d5b8e8fb2bff29101f3001cee 34 = d5b8e8fb2bff29101f3001d22
// OUT:   carry = 0
// OUT: subui_extended d5b8e8fb2bff29101f3001cee 34 = d5b8e8fb2bff29101f3001cba
// OUT:   borrow = 0
// OUT: mului_extended d5b8e8fb2bff29101f3001cee 34 = 698f5304efd4574655c05e058
// OUT:   high = 000000000000000000000002b
// OUT: mulsi_extended d5b8e8fb2bff29101f3001cee 34 = 698f5304efd4574655c05e058
// OUT:   high = ffffffffffffffffffffffff7
// OUT: eq ne ult ule ugt uge slt sle sgt sge d5b8e8fb2bff29101f3001cee 34 = 13c

hw.module @tb() {
  %k0 = hw.constant 0 : i100
  %k1 = hw.constant 1267650600228229401496703205375 : i100
  %k2 = hw.constant 1 : i100
  %k3 = hw.constant 633825300114114700748351602688 : i100
  %k4 = hw.constant 5 : i100
  %k5 = hw.constant 3 : i100
  %k6 = hw.constant 100 : i100
  %k7 = hw.constant 105999110415626878992123763018 : i100
  %k8 = hw.constant 381762333401560204099284723495 : i100
  %k9 = hw.constant 183476033015039900348279037381 : i100
  %k10 = hw.constant 214285965943825816630049448159 : i100
  %k11 = hw.constant 1265677783968349641502245756147 : i100
  %k12 = hw.constant 1058301594641322839635566533870 : i100
  %k13 = hw.constant 52 : i100
  llhd.process {
    %r1 = arith.addi %k0, %k0 : i100
    %fmt0 = sim.fmt.literal "addi 0 0 = "
    %fmt1 = sim.fmt.hex %r1, isUpper false : i100
    %fmt2 = sim.fmt.literal "\0A"
    %fmt3 = sim.fmt.concat (%fmt0, %fmt1, %fmt2)
    sim.proc.print %fmt3
    %r2 = arith.subi %k0, %k0 : i100
    %fmt4 = sim.fmt.literal "subi 0 0 = "
    %fmt5 = sim.fmt.hex %r2, isUpper false : i100
    %fmt6 = sim.fmt.literal "\0A"
    %fmt7 = sim.fmt.concat (%fmt4, %fmt5, %fmt6)
    sim.proc.print %fmt7
    %r3 = arith.muli %k0, %k0 : i100
    %fmt8 = sim.fmt.literal "muli 0 0 = "
    %fmt9 = sim.fmt.hex %r3, isUpper false : i100
    %fmt10 = sim.fmt.literal "\0A"
    %fmt11 = sim.fmt.concat (%fmt8, %fmt9, %fmt10)
    sim.proc.print %fmt11
    %r4 = arith.divui %k0, %k0 : i100
    %fmt12 = sim.fmt.literal "divui 0 0 = "
    %fmt13 = sim.fmt.hex %r4, isUpper false : i100
    %fmt14 = sim.fmt.literal "\0A"
    %fmt15 = sim.fmt.concat (%fmt12, %fmt13, %fmt14)
    sim.proc.print %fmt15
    %r5 = arith.divsi %k0, %k0 : i100
    %fmt16 = sim.fmt.literal "divsi 0 0 = "
    %fmt17 = sim.fmt.hex %r5, isUpper false : i100
    %fmt18 = sim.fmt.literal "\0A"
    %fmt19 = sim.fmt.concat (%fmt16, %fmt17, %fmt18)
    sim.proc.print %fmt19
    %r6 = arith.ceildivui %k0, %k0 : i100
    %fmt20 = sim.fmt.literal "ceildivui 0 0 = "
    %fmt21 = sim.fmt.hex %r6, isUpper false : i100
    %fmt22 = sim.fmt.literal "\0A"
    %fmt23 = sim.fmt.concat (%fmt20, %fmt21, %fmt22)
    sim.proc.print %fmt23
    %r7 = arith.ceildivsi %k0, %k0 : i100
    %fmt24 = sim.fmt.literal "ceildivsi 0 0 = "
    %fmt25 = sim.fmt.hex %r7, isUpper false : i100
    %fmt26 = sim.fmt.literal "\0A"
    %fmt27 = sim.fmt.concat (%fmt24, %fmt25, %fmt26)
    sim.proc.print %fmt27
    %r8 = arith.floordivsi %k0, %k0 : i100
    %fmt28 = sim.fmt.literal "floordivsi 0 0 = "
    %fmt29 = sim.fmt.hex %r8, isUpper false : i100
    %fmt30 = sim.fmt.literal "\0A"
    %fmt31 = sim.fmt.concat (%fmt28, %fmt29, %fmt30)
    sim.proc.print %fmt31
    %r9 = arith.remui %k0, %k0 : i100
    %fmt32 = sim.fmt.literal "remui 0 0 = "
    %fmt33 = sim.fmt.hex %r9, isUpper false : i100
    %fmt34 = sim.fmt.literal "\0A"
    %fmt35 = sim.fmt.concat (%fmt32, %fmt33, %fmt34)
    sim.proc.print %fmt35
    %r10 = arith.remsi %k0, %k0 : i100
    %fmt36 = sim.fmt.literal "remsi 0 0 = "
    %fmt37 = sim.fmt.hex %r10, isUpper false : i100
    %fmt38 = sim.fmt.literal "\0A"
    %fmt39 = sim.fmt.concat (%fmt36, %fmt37, %fmt38)
    sim.proc.print %fmt39
    %r11 = arith.andi %k0, %k0 : i100
    %fmt40 = sim.fmt.literal "andi 0 0 = "
    %fmt41 = sim.fmt.hex %r11, isUpper false : i100
    %fmt42 = sim.fmt.literal "\0A"
    %fmt43 = sim.fmt.concat (%fmt40, %fmt41, %fmt42)
    sim.proc.print %fmt43
    %r12 = arith.ori %k0, %k0 : i100
    %fmt44 = sim.fmt.literal "ori 0 0 = "
    %fmt45 = sim.fmt.hex %r12, isUpper false : i100
    %fmt46 = sim.fmt.literal "\0A"
    %fmt47 = sim.fmt.concat (%fmt44, %fmt45, %fmt46)
    sim.proc.print %fmt47
    %r13 = arith.xori %k0, %k0 : i100
    %fmt48 = sim.fmt.literal "xori 0 0 = "
    %fmt49 = sim.fmt.hex %r13, isUpper false : i100
    %fmt50 = sim.fmt.literal "\0A"
    %fmt51 = sim.fmt.concat (%fmt48, %fmt49, %fmt50)
    sim.proc.print %fmt51
    %r14 = arith.shli %k0, %k0 : i100
    %fmt52 = sim.fmt.literal "shli 0 0 = "
    %fmt53 = sim.fmt.hex %r14, isUpper false : i100
    %fmt54 = sim.fmt.literal "\0A"
    %fmt55 = sim.fmt.concat (%fmt52, %fmt53, %fmt54)
    sim.proc.print %fmt55
    %r15 = arith.shrui %k0, %k0 : i100
    %fmt56 = sim.fmt.literal "shrui 0 0 = "
    %fmt57 = sim.fmt.hex %r15, isUpper false : i100
    %fmt58 = sim.fmt.literal "\0A"
    %fmt59 = sim.fmt.concat (%fmt56, %fmt57, %fmt58)
    sim.proc.print %fmt59
    %r16 = arith.shrsi %k0, %k0 : i100
    %fmt60 = sim.fmt.literal "shrsi 0 0 = "
    %fmt61 = sim.fmt.hex %r16, isUpper false : i100
    %fmt62 = sim.fmt.literal "\0A"
    %fmt63 = sim.fmt.concat (%fmt60, %fmt61, %fmt62)
    sim.proc.print %fmt63
    %r17 = arith.maxsi %k0, %k0 : i100
    %fmt64 = sim.fmt.literal "maxsi 0 0 = "
    %fmt65 = sim.fmt.hex %r17, isUpper false : i100
    %fmt66 = sim.fmt.literal "\0A"
    %fmt67 = sim.fmt.concat (%fmt64, %fmt65, %fmt66)
    sim.proc.print %fmt67
    %r18 = arith.maxui %k0, %k0 : i100
    %fmt68 = sim.fmt.literal "maxui 0 0 = "
    %fmt69 = sim.fmt.hex %r18, isUpper false : i100
    %fmt70 = sim.fmt.literal "\0A"
    %fmt71 = sim.fmt.concat (%fmt68, %fmt69, %fmt70)
    sim.proc.print %fmt71
    %r19 = arith.minsi %k0, %k0 : i100
    %fmt72 = sim.fmt.literal "minsi 0 0 = "
    %fmt73 = sim.fmt.hex %r19, isUpper false : i100
    %fmt74 = sim.fmt.literal "\0A"
    %fmt75 = sim.fmt.concat (%fmt72, %fmt73, %fmt74)
    sim.proc.print %fmt75
    %r20 = arith.minui %k0, %k0 : i100
    %fmt76 = sim.fmt.literal "minui 0 0 = "
    %fmt77 = sim.fmt.hex %r20, isUpper false : i100
    %fmt78 = sim.fmt.literal "\0A"
    %fmt79 = sim.fmt.concat (%fmt76, %fmt77, %fmt78)
    sim.proc.print %fmt79
    %r21:2 = arith.addui_extended %k0, %k0 : i100, i1
    %fmt80 = sim.fmt.literal "addui_extended 0 0 = "
    %fmt81 = sim.fmt.hex %r21#0, isUpper false : i100
    %fmt82 = sim.fmt.literal "\0A"
    %fmt83 = sim.fmt.concat (%fmt80, %fmt81, %fmt82)
    sim.proc.print %fmt83
    %fmt84 = sim.fmt.literal "  carry = "
    %fmt85 = sim.fmt.hex %r21#1, isUpper false : i1
    %fmt86 = sim.fmt.literal "\0A"
    %fmt87 = sim.fmt.concat (%fmt84, %fmt85, %fmt86)
    sim.proc.print %fmt87
    %r22:2 = arith.subui_extended %k0, %k0 : i100, i1
    %fmt88 = sim.fmt.literal "subui_extended 0 0 = "
    %fmt89 = sim.fmt.hex %r22#0, isUpper false : i100
    %fmt90 = sim.fmt.literal "\0A"
    %fmt91 = sim.fmt.concat (%fmt88, %fmt89, %fmt90)
    sim.proc.print %fmt91
    %fmt92 = sim.fmt.literal "  borrow = "
    %fmt93 = sim.fmt.hex %r22#1, isUpper false : i1
    %fmt94 = sim.fmt.literal "\0A"
    %fmt95 = sim.fmt.concat (%fmt92, %fmt93, %fmt94)
    sim.proc.print %fmt95
    %r23:2 = arith.mului_extended %k0, %k0 : i100
    %fmt96 = sim.fmt.literal "mului_extended 0 0 = "
    %fmt97 = sim.fmt.hex %r23#0, isUpper false : i100
    %fmt98 = sim.fmt.literal "\0A"
    %fmt99 = sim.fmt.concat (%fmt96, %fmt97, %fmt98)
    sim.proc.print %fmt99
    %fmt100 = sim.fmt.literal "  high = "
    %fmt101 = sim.fmt.hex %r23#1, isUpper false : i100
    %fmt102 = sim.fmt.literal "\0A"
    %fmt103 = sim.fmt.concat (%fmt100, %fmt101, %fmt102)
    sim.proc.print %fmt103
    %r24:2 = arith.mulsi_extended %k0, %k0 : i100
    %fmt104 = sim.fmt.literal "mulsi_extended 0 0 = "
    %fmt105 = sim.fmt.hex %r24#0, isUpper false : i100
    %fmt106 = sim.fmt.literal "\0A"
    %fmt107 = sim.fmt.concat (%fmt104, %fmt105, %fmt106)
    sim.proc.print %fmt107
    %fmt108 = sim.fmt.literal "  high = "
    %fmt109 = sim.fmt.hex %r24#1, isUpper false : i100
    %fmt110 = sim.fmt.literal "\0A"
    %fmt111 = sim.fmt.concat (%fmt108, %fmt109, %fmt110)
    sim.proc.print %fmt111
    %r25 = arith.cmpi eq, %k0, %k0 : i100
    %r26 = arith.cmpi ne, %k0, %k0 : i100
    %r27 = arith.cmpi ult, %k0, %k0 : i100
    %r28 = arith.cmpi ule, %k0, %k0 : i100
    %r29 = arith.cmpi ugt, %k0, %k0 : i100
    %r30 = arith.cmpi uge, %k0, %k0 : i100
    %r31 = arith.cmpi slt, %k0, %k0 : i100
    %r32 = arith.cmpi sle, %k0, %k0 : i100
    %r33 = arith.cmpi sgt, %k0, %k0 : i100
    %r34 = arith.cmpi sge, %k0, %k0 : i100
    %r35 = comb.concat %r25, %r26, %r27, %r28, %r29, %r30, %r31, %r32, %r33, %r34 : i1, i1, i1, i1, i1, i1, i1, i1, i1, i1
    %fmt112 = sim.fmt.literal "eq ne ult ule ugt uge slt sle sgt sge 0 0 = "
    %fmt113 = sim.fmt.hex %r35, isUpper false : i10
    %fmt114 = sim.fmt.literal "\0A"
    %fmt115 = sim.fmt.concat (%fmt112, %fmt113, %fmt114)
    sim.proc.print %fmt115
    %r36 = arith.addi %k1, %k2 : i100
    %fmt116 = sim.fmt.literal "addi fffffffffffffffffffffffff 1 = "
    %fmt117 = sim.fmt.hex %r36, isUpper false : i100
    %fmt118 = sim.fmt.literal "\0A"
    %fmt119 = sim.fmt.concat (%fmt116, %fmt117, %fmt118)
    sim.proc.print %fmt119
    %r37 = arith.subi %k1, %k2 : i100
    %fmt120 = sim.fmt.literal "subi fffffffffffffffffffffffff 1 = "
    %fmt121 = sim.fmt.hex %r37, isUpper false : i100
    %fmt122 = sim.fmt.literal "\0A"
    %fmt123 = sim.fmt.concat (%fmt120, %fmt121, %fmt122)
    sim.proc.print %fmt123
    %r38 = arith.muli %k1, %k2 : i100
    %fmt124 = sim.fmt.literal "muli fffffffffffffffffffffffff 1 = "
    %fmt125 = sim.fmt.hex %r38, isUpper false : i100
    %fmt126 = sim.fmt.literal "\0A"
    %fmt127 = sim.fmt.concat (%fmt124, %fmt125, %fmt126)
    sim.proc.print %fmt127
    %r39 = arith.divui %k1, %k2 : i100
    %fmt128 = sim.fmt.literal "divui fffffffffffffffffffffffff 1 = "
    %fmt129 = sim.fmt.hex %r39, isUpper false : i100
    %fmt130 = sim.fmt.literal "\0A"
    %fmt131 = sim.fmt.concat (%fmt128, %fmt129, %fmt130)
    sim.proc.print %fmt131
    %r40 = arith.divsi %k1, %k2 : i100
    %fmt132 = sim.fmt.literal "divsi fffffffffffffffffffffffff 1 = "
    %fmt133 = sim.fmt.hex %r40, isUpper false : i100
    %fmt134 = sim.fmt.literal "\0A"
    %fmt135 = sim.fmt.concat (%fmt132, %fmt133, %fmt134)
    sim.proc.print %fmt135
    %r41 = arith.ceildivui %k1, %k2 : i100
    %fmt136 = sim.fmt.literal "ceildivui fffffffffffffffffffffffff 1 = "
    %fmt137 = sim.fmt.hex %r41, isUpper false : i100
    %fmt138 = sim.fmt.literal "\0A"
    %fmt139 = sim.fmt.concat (%fmt136, %fmt137, %fmt138)
    sim.proc.print %fmt139
    %r42 = arith.ceildivsi %k1, %k2 : i100
    %fmt140 = sim.fmt.literal "ceildivsi fffffffffffffffffffffffff 1 = "
    %fmt141 = sim.fmt.hex %r42, isUpper false : i100
    %fmt142 = sim.fmt.literal "\0A"
    %fmt143 = sim.fmt.concat (%fmt140, %fmt141, %fmt142)
    sim.proc.print %fmt143
    %r43 = arith.floordivsi %k1, %k2 : i100
    %fmt144 = sim.fmt.literal "floordivsi fffffffffffffffffffffffff 1 = "
    %fmt145 = sim.fmt.hex %r43, isUpper false : i100
    %fmt146 = sim.fmt.literal "\0A"
    %fmt147 = sim.fmt.concat (%fmt144, %fmt145, %fmt146)
    sim.proc.print %fmt147
    %r44 = arith.remui %k1, %k2 : i100
    %fmt148 = sim.fmt.literal "remui fffffffffffffffffffffffff 1 = "
    %fmt149 = sim.fmt.hex %r44, isUpper false : i100
    %fmt150 = sim.fmt.literal "\0A"
    %fmt151 = sim.fmt.concat (%fmt148, %fmt149, %fmt150)
    sim.proc.print %fmt151
    %r45 = arith.remsi %k1, %k2 : i100
    %fmt152 = sim.fmt.literal "remsi fffffffffffffffffffffffff 1 = "
    %fmt153 = sim.fmt.hex %r45, isUpper false : i100
    %fmt154 = sim.fmt.literal "\0A"
    %fmt155 = sim.fmt.concat (%fmt152, %fmt153, %fmt154)
    sim.proc.print %fmt155
    %r46 = arith.andi %k1, %k2 : i100
    %fmt156 = sim.fmt.literal "andi fffffffffffffffffffffffff 1 = "
    %fmt157 = sim.fmt.hex %r46, isUpper false : i100
    %fmt158 = sim.fmt.literal "\0A"
    %fmt159 = sim.fmt.concat (%fmt156, %fmt157, %fmt158)
    sim.proc.print %fmt159
    %r47 = arith.ori %k1, %k2 : i100
    %fmt160 = sim.fmt.literal "ori fffffffffffffffffffffffff 1 = "
    %fmt161 = sim.fmt.hex %r47, isUpper false : i100
    %fmt162 = sim.fmt.literal "\0A"
    %fmt163 = sim.fmt.concat (%fmt160, %fmt161, %fmt162)
    sim.proc.print %fmt163
    %r48 = arith.xori %k1, %k2 : i100
    %fmt164 = sim.fmt.literal "xori fffffffffffffffffffffffff 1 = "
    %fmt165 = sim.fmt.hex %r48, isUpper false : i100
    %fmt166 = sim.fmt.literal "\0A"
    %fmt167 = sim.fmt.concat (%fmt164, %fmt165, %fmt166)
    sim.proc.print %fmt167
    %r49 = arith.shli %k1, %k2 : i100
    %fmt168 = sim.fmt.literal "shli fffffffffffffffffffffffff 1 = "
    %fmt169 = sim.fmt.hex %r49, isUpper false : i100
    %fmt170 = sim.fmt.literal "\0A"
    %fmt171 = sim.fmt.concat (%fmt168, %fmt169, %fmt170)
    sim.proc.print %fmt171
    %r50 = arith.shrui %k1, %k2 : i100
    %fmt172 = sim.fmt.literal "shrui fffffffffffffffffffffffff 1 = "
    %fmt173 = sim.fmt.hex %r50, isUpper false : i100
    %fmt174 = sim.fmt.literal "\0A"
    %fmt175 = sim.fmt.concat (%fmt172, %fmt173, %fmt174)
    sim.proc.print %fmt175
    %r51 = arith.shrsi %k1, %k2 : i100
    %fmt176 = sim.fmt.literal "shrsi fffffffffffffffffffffffff 1 = "
    %fmt177 = sim.fmt.hex %r51, isUpper false : i100
    %fmt178 = sim.fmt.literal "\0A"
    %fmt179 = sim.fmt.concat (%fmt176, %fmt177, %fmt178)
    sim.proc.print %fmt179
    %r52 = arith.maxsi %k1, %k2 : i100
    %fmt180 = sim.fmt.literal "maxsi fffffffffffffffffffffffff 1 = "
    %fmt181 = sim.fmt.hex %r52, isUpper false : i100
    %fmt182 = sim.fmt.literal "\0A"
    %fmt183 = sim.fmt.concat (%fmt180, %fmt181, %fmt182)
    sim.proc.print %fmt183
    %r53 = arith.maxui %k1, %k2 : i100
    %fmt184 = sim.fmt.literal "maxui fffffffffffffffffffffffff 1 = "
    %fmt185 = sim.fmt.hex %r53, isUpper false : i100
    %fmt186 = sim.fmt.literal "\0A"
    %fmt187 = sim.fmt.concat (%fmt184, %fmt185, %fmt186)
    sim.proc.print %fmt187
    %r54 = arith.minsi %k1, %k2 : i100
    %fmt188 = sim.fmt.literal "minsi fffffffffffffffffffffffff 1 = "
    %fmt189 = sim.fmt.hex %r54, isUpper false : i100
    %fmt190 = sim.fmt.literal "\0A"
    %fmt191 = sim.fmt.concat (%fmt188, %fmt189, %fmt190)
    sim.proc.print %fmt191
    %r55 = arith.minui %k1, %k2 : i100
    %fmt192 = sim.fmt.literal "minui fffffffffffffffffffffffff 1 = "
    %fmt193 = sim.fmt.hex %r55, isUpper false : i100
    %fmt194 = sim.fmt.literal "\0A"
    %fmt195 = sim.fmt.concat (%fmt192, %fmt193, %fmt194)
    sim.proc.print %fmt195
    %r56:2 = arith.addui_extended %k1, %k2 : i100, i1
    %fmt196 = sim.fmt.literal "addui_extended fffffffffffffffffffffffff 1 = "
    %fmt197 = sim.fmt.hex %r56#0, isUpper false : i100
    %fmt198 = sim.fmt.literal "\0A"
    %fmt199 = sim.fmt.concat (%fmt196, %fmt197, %fmt198)
    sim.proc.print %fmt199
    %fmt200 = sim.fmt.literal "  carry = "
    %fmt201 = sim.fmt.hex %r56#1, isUpper false : i1
    %fmt202 = sim.fmt.literal "\0A"
    %fmt203 = sim.fmt.concat (%fmt200, %fmt201, %fmt202)
    sim.proc.print %fmt203
    %r57:2 = arith.subui_extended %k1, %k2 : i100, i1
    %fmt204 = sim.fmt.literal "subui_extended fffffffffffffffffffffffff 1 = "
    %fmt205 = sim.fmt.hex %r57#0, isUpper false : i100
    %fmt206 = sim.fmt.literal "\0A"
    %fmt207 = sim.fmt.concat (%fmt204, %fmt205, %fmt206)
    sim.proc.print %fmt207
    %fmt208 = sim.fmt.literal "  borrow = "
    %fmt209 = sim.fmt.hex %r57#1, isUpper false : i1
    %fmt210 = sim.fmt.literal "\0A"
    %fmt211 = sim.fmt.concat (%fmt208, %fmt209, %fmt210)
    sim.proc.print %fmt211
    %r58:2 = arith.mului_extended %k1, %k2 : i100
    %fmt212 = sim.fmt.literal "mului_extended fffffffffffffffffffffffff 1 = "
    %fmt213 = sim.fmt.hex %r58#0, isUpper false : i100
    %fmt214 = sim.fmt.literal "\0A"
    %fmt215 = sim.fmt.concat (%fmt212, %fmt213, %fmt214)
    sim.proc.print %fmt215
    %fmt216 = sim.fmt.literal "  high = "
    %fmt217 = sim.fmt.hex %r58#1, isUpper false : i100
    %fmt218 = sim.fmt.literal "\0A"
    %fmt219 = sim.fmt.concat (%fmt216, %fmt217, %fmt218)
    sim.proc.print %fmt219
    %r59:2 = arith.mulsi_extended %k1, %k2 : i100
    %fmt220 = sim.fmt.literal "mulsi_extended fffffffffffffffffffffffff 1 = "
    %fmt221 = sim.fmt.hex %r59#0, isUpper false : i100
    %fmt222 = sim.fmt.literal "\0A"
    %fmt223 = sim.fmt.concat (%fmt220, %fmt221, %fmt222)
    sim.proc.print %fmt223
    %fmt224 = sim.fmt.literal "  high = "
    %fmt225 = sim.fmt.hex %r59#1, isUpper false : i100
    %fmt226 = sim.fmt.literal "\0A"
    %fmt227 = sim.fmt.concat (%fmt224, %fmt225, %fmt226)
    sim.proc.print %fmt227
    %r60 = arith.cmpi eq, %k1, %k2 : i100
    %r61 = arith.cmpi ne, %k1, %k2 : i100
    %r62 = arith.cmpi ult, %k1, %k2 : i100
    %r63 = arith.cmpi ule, %k1, %k2 : i100
    %r64 = arith.cmpi ugt, %k1, %k2 : i100
    %r65 = arith.cmpi uge, %k1, %k2 : i100
    %r66 = arith.cmpi slt, %k1, %k2 : i100
    %r67 = arith.cmpi sle, %k1, %k2 : i100
    %r68 = arith.cmpi sgt, %k1, %k2 : i100
    %r69 = arith.cmpi sge, %k1, %k2 : i100
    %r70 = comb.concat %r60, %r61, %r62, %r63, %r64, %r65, %r66, %r67, %r68, %r69 : i1, i1, i1, i1, i1, i1, i1, i1, i1, i1
    %fmt228 = sim.fmt.literal "eq ne ult ule ugt uge slt sle sgt sge fffffffffffffffffffffffff 1 = "
    %fmt229 = sim.fmt.hex %r70, isUpper false : i10
    %fmt230 = sim.fmt.literal "\0A"
    %fmt231 = sim.fmt.concat (%fmt228, %fmt229, %fmt230)
    sim.proc.print %fmt231
    %r71 = arith.addi %k1, %k0 : i100
    %fmt232 = sim.fmt.literal "addi fffffffffffffffffffffffff 0 = "
    %fmt233 = sim.fmt.hex %r71, isUpper false : i100
    %fmt234 = sim.fmt.literal "\0A"
    %fmt235 = sim.fmt.concat (%fmt232, %fmt233, %fmt234)
    sim.proc.print %fmt235
    %r72 = arith.subi %k1, %k0 : i100
    %fmt236 = sim.fmt.literal "subi fffffffffffffffffffffffff 0 = "
    %fmt237 = sim.fmt.hex %r72, isUpper false : i100
    %fmt238 = sim.fmt.literal "\0A"
    %fmt239 = sim.fmt.concat (%fmt236, %fmt237, %fmt238)
    sim.proc.print %fmt239
    %r73 = arith.muli %k1, %k0 : i100
    %fmt240 = sim.fmt.literal "muli fffffffffffffffffffffffff 0 = "
    %fmt241 = sim.fmt.hex %r73, isUpper false : i100
    %fmt242 = sim.fmt.literal "\0A"
    %fmt243 = sim.fmt.concat (%fmt240, %fmt241, %fmt242)
    sim.proc.print %fmt243
    %r74 = arith.divui %k1, %k0 : i100
    %fmt244 = sim.fmt.literal "divui fffffffffffffffffffffffff 0 = "
    %fmt245 = sim.fmt.hex %r74, isUpper false : i100
    %fmt246 = sim.fmt.literal "\0A"
    %fmt247 = sim.fmt.concat (%fmt244, %fmt245, %fmt246)
    sim.proc.print %fmt247
    %r75 = arith.divsi %k1, %k0 : i100
    %fmt248 = sim.fmt.literal "divsi fffffffffffffffffffffffff 0 = "
    %fmt249 = sim.fmt.hex %r75, isUpper false : i100
    %fmt250 = sim.fmt.literal "\0A"
    %fmt251 = sim.fmt.concat (%fmt248, %fmt249, %fmt250)
    sim.proc.print %fmt251
    %r76 = arith.ceildivui %k1, %k0 : i100
    %fmt252 = sim.fmt.literal "ceildivui fffffffffffffffffffffffff 0 = "
    %fmt253 = sim.fmt.hex %r76, isUpper false : i100
    %fmt254 = sim.fmt.literal "\0A"
    %fmt255 = sim.fmt.concat (%fmt252, %fmt253, %fmt254)
    sim.proc.print %fmt255
    %r77 = arith.ceildivsi %k1, %k0 : i100
    %fmt256 = sim.fmt.literal "ceildivsi fffffffffffffffffffffffff 0 = "
    %fmt257 = sim.fmt.hex %r77, isUpper false : i100
    %fmt258 = sim.fmt.literal "\0A"
    %fmt259 = sim.fmt.concat (%fmt256, %fmt257, %fmt258)
    sim.proc.print %fmt259
    %r78 = arith.floordivsi %k1, %k0 : i100
    %fmt260 = sim.fmt.literal "floordivsi fffffffffffffffffffffffff 0 = "
    %fmt261 = sim.fmt.hex %r78, isUpper false : i100
    %fmt262 = sim.fmt.literal "\0A"
    %fmt263 = sim.fmt.concat (%fmt260, %fmt261, %fmt262)
    sim.proc.print %fmt263
    %r79 = arith.remui %k1, %k0 : i100
    %fmt264 = sim.fmt.literal "remui fffffffffffffffffffffffff 0 = "
    %fmt265 = sim.fmt.hex %r79, isUpper false : i100
    %fmt266 = sim.fmt.literal "\0A"
    %fmt267 = sim.fmt.concat (%fmt264, %fmt265, %fmt266)
    sim.proc.print %fmt267
    %r80 = arith.remsi %k1, %k0 : i100
    %fmt268 = sim.fmt.literal "remsi fffffffffffffffffffffffff 0 = "
    %fmt269 = sim.fmt.hex %r80, isUpper false : i100
    %fmt270 = sim.fmt.literal "\0A"
    %fmt271 = sim.fmt.concat (%fmt268, %fmt269, %fmt270)
    sim.proc.print %fmt271
    %r81 = arith.andi %k1, %k0 : i100
    %fmt272 = sim.fmt.literal "andi fffffffffffffffffffffffff 0 = "
    %fmt273 = sim.fmt.hex %r81, isUpper false : i100
    %fmt274 = sim.fmt.literal "\0A"
    %fmt275 = sim.fmt.concat (%fmt272, %fmt273, %fmt274)
    sim.proc.print %fmt275
    %r82 = arith.ori %k1, %k0 : i100
    %fmt276 = sim.fmt.literal "ori fffffffffffffffffffffffff 0 = "
    %fmt277 = sim.fmt.hex %r82, isUpper false : i100
    %fmt278 = sim.fmt.literal "\0A"
    %fmt279 = sim.fmt.concat (%fmt276, %fmt277, %fmt278)
    sim.proc.print %fmt279
    %r83 = arith.xori %k1, %k0 : i100
    %fmt280 = sim.fmt.literal "xori fffffffffffffffffffffffff 0 = "
    %fmt281 = sim.fmt.hex %r83, isUpper false : i100
    %fmt282 = sim.fmt.literal "\0A"
    %fmt283 = sim.fmt.concat (%fmt280, %fmt281, %fmt282)
    sim.proc.print %fmt283
    %r84 = arith.shli %k1, %k0 : i100
    %fmt284 = sim.fmt.literal "shli fffffffffffffffffffffffff 0 = "
    %fmt285 = sim.fmt.hex %r84, isUpper false : i100
    %fmt286 = sim.fmt.literal "\0A"
    %fmt287 = sim.fmt.concat (%fmt284, %fmt285, %fmt286)
    sim.proc.print %fmt287
    %r85 = arith.shrui %k1, %k0 : i100
    %fmt288 = sim.fmt.literal "shrui fffffffffffffffffffffffff 0 = "
    %fmt289 = sim.fmt.hex %r85, isUpper false : i100
    %fmt290 = sim.fmt.literal "\0A"
    %fmt291 = sim.fmt.concat (%fmt288, %fmt289, %fmt290)
    sim.proc.print %fmt291
    %r86 = arith.shrsi %k1, %k0 : i100
    %fmt292 = sim.fmt.literal "shrsi fffffffffffffffffffffffff 0 = "
    %fmt293 = sim.fmt.hex %r86, isUpper false : i100
    %fmt294 = sim.fmt.literal "\0A"
    %fmt295 = sim.fmt.concat (%fmt292, %fmt293, %fmt294)
    sim.proc.print %fmt295
    %r87 = arith.maxsi %k1, %k0 : i100
    %fmt296 = sim.fmt.literal "maxsi fffffffffffffffffffffffff 0 = "
    %fmt297 = sim.fmt.hex %r87, isUpper false : i100
    %fmt298 = sim.fmt.literal "\0A"
    %fmt299 = sim.fmt.concat (%fmt296, %fmt297, %fmt298)
    sim.proc.print %fmt299
    %r88 = arith.maxui %k1, %k0 : i100
    %fmt300 = sim.fmt.literal "maxui fffffffffffffffffffffffff 0 = "
    %fmt301 = sim.fmt.hex %r88, isUpper false : i100
    %fmt302 = sim.fmt.literal "\0A"
    %fmt303 = sim.fmt.concat (%fmt300, %fmt301, %fmt302)
    sim.proc.print %fmt303
    %r89 = arith.minsi %k1, %k0 : i100
    %fmt304 = sim.fmt.literal "minsi fffffffffffffffffffffffff 0 = "
    %fmt305 = sim.fmt.hex %r89, isUpper false : i100
    %fmt306 = sim.fmt.literal "\0A"
    %fmt307 = sim.fmt.concat (%fmt304, %fmt305, %fmt306)
    sim.proc.print %fmt307
    %r90 = arith.minui %k1, %k0 : i100
    %fmt308 = sim.fmt.literal "minui fffffffffffffffffffffffff 0 = "
    %fmt309 = sim.fmt.hex %r90, isUpper false : i100
    %fmt310 = sim.fmt.literal "\0A"
    %fmt311 = sim.fmt.concat (%fmt308, %fmt309, %fmt310)
    sim.proc.print %fmt311
    %r91:2 = arith.addui_extended %k1, %k0 : i100, i1
    %fmt312 = sim.fmt.literal "addui_extended fffffffffffffffffffffffff 0 = "
    %fmt313 = sim.fmt.hex %r91#0, isUpper false : i100
    %fmt314 = sim.fmt.literal "\0A"
    %fmt315 = sim.fmt.concat (%fmt312, %fmt313, %fmt314)
    sim.proc.print %fmt315
    %fmt316 = sim.fmt.literal "  carry = "
    %fmt317 = sim.fmt.hex %r91#1, isUpper false : i1
    %fmt318 = sim.fmt.literal "\0A"
    %fmt319 = sim.fmt.concat (%fmt316, %fmt317, %fmt318)
    sim.proc.print %fmt319
    %r92:2 = arith.subui_extended %k1, %k0 : i100, i1
    %fmt320 = sim.fmt.literal "subui_extended fffffffffffffffffffffffff 0 = "
    %fmt321 = sim.fmt.hex %r92#0, isUpper false : i100
    %fmt322 = sim.fmt.literal "\0A"
    %fmt323 = sim.fmt.concat (%fmt320, %fmt321, %fmt322)
    sim.proc.print %fmt323
    %fmt324 = sim.fmt.literal "  borrow = "
    %fmt325 = sim.fmt.hex %r92#1, isUpper false : i1
    %fmt326 = sim.fmt.literal "\0A"
    %fmt327 = sim.fmt.concat (%fmt324, %fmt325, %fmt326)
    sim.proc.print %fmt327
    %r93:2 = arith.mului_extended %k1, %k0 : i100
    %fmt328 = sim.fmt.literal "mului_extended fffffffffffffffffffffffff 0 = "
    %fmt329 = sim.fmt.hex %r93#0, isUpper false : i100
    %fmt330 = sim.fmt.literal "\0A"
    %fmt331 = sim.fmt.concat (%fmt328, %fmt329, %fmt330)
    sim.proc.print %fmt331
    %fmt332 = sim.fmt.literal "  high = "
    %fmt333 = sim.fmt.hex %r93#1, isUpper false : i100
    %fmt334 = sim.fmt.literal "\0A"
    %fmt335 = sim.fmt.concat (%fmt332, %fmt333, %fmt334)
    sim.proc.print %fmt335
    %r94:2 = arith.mulsi_extended %k1, %k0 : i100
    %fmt336 = sim.fmt.literal "mulsi_extended fffffffffffffffffffffffff 0 = "
    %fmt337 = sim.fmt.hex %r94#0, isUpper false : i100
    %fmt338 = sim.fmt.literal "\0A"
    %fmt339 = sim.fmt.concat (%fmt336, %fmt337, %fmt338)
    sim.proc.print %fmt339
    %fmt340 = sim.fmt.literal "  high = "
    %fmt341 = sim.fmt.hex %r94#1, isUpper false : i100
    %fmt342 = sim.fmt.literal "\0A"
    %fmt343 = sim.fmt.concat (%fmt340, %fmt341, %fmt342)
    sim.proc.print %fmt343
    %r95 = arith.cmpi eq, %k1, %k0 : i100
    %r96 = arith.cmpi ne, %k1, %k0 : i100
    %r97 = arith.cmpi ult, %k1, %k0 : i100
    %r98 = arith.cmpi ule, %k1, %k0 : i100
    %r99 = arith.cmpi ugt, %k1, %k0 : i100
    %r100 = arith.cmpi uge, %k1, %k0 : i100
    %r101 = arith.cmpi slt, %k1, %k0 : i100
    %r102 = arith.cmpi sle, %k1, %k0 : i100
    %r103 = arith.cmpi sgt, %k1, %k0 : i100
    %r104 = arith.cmpi sge, %k1, %k0 : i100
    %r105 = comb.concat %r95, %r96, %r97, %r98, %r99, %r100, %r101, %r102, %r103, %r104 : i1, i1, i1, i1, i1, i1, i1, i1, i1, i1
    %fmt344 = sim.fmt.literal "eq ne ult ule ugt uge slt sle sgt sge fffffffffffffffffffffffff 0 = "
    %fmt345 = sim.fmt.hex %r105, isUpper false : i10
    %fmt346 = sim.fmt.literal "\0A"
    %fmt347 = sim.fmt.concat (%fmt344, %fmt345, %fmt346)
    sim.proc.print %fmt347
    %r106 = arith.addi %k3, %k1 : i100
    %fmt348 = sim.fmt.literal "addi 8000000000000000000000000 fffffffffffffffffffffffff = "
    %fmt349 = sim.fmt.hex %r106, isUpper false : i100
    %fmt350 = sim.fmt.literal "\0A"
    %fmt351 = sim.fmt.concat (%fmt348, %fmt349, %fmt350)
    sim.proc.print %fmt351
    %r107 = arith.subi %k3, %k1 : i100
    %fmt352 = sim.fmt.literal "subi 8000000000000000000000000 fffffffffffffffffffffffff = "
    %fmt353 = sim.fmt.hex %r107, isUpper false : i100
    %fmt354 = sim.fmt.literal "\0A"
    %fmt355 = sim.fmt.concat (%fmt352, %fmt353, %fmt354)
    sim.proc.print %fmt355
    %r108 = arith.muli %k3, %k1 : i100
    %fmt356 = sim.fmt.literal "muli 8000000000000000000000000 fffffffffffffffffffffffff = "
    %fmt357 = sim.fmt.hex %r108, isUpper false : i100
    %fmt358 = sim.fmt.literal "\0A"
    %fmt359 = sim.fmt.concat (%fmt356, %fmt357, %fmt358)
    sim.proc.print %fmt359
    %r109 = arith.divui %k3, %k1 : i100
    %fmt360 = sim.fmt.literal "divui 8000000000000000000000000 fffffffffffffffffffffffff = "
    %fmt361 = sim.fmt.hex %r109, isUpper false : i100
    %fmt362 = sim.fmt.literal "\0A"
    %fmt363 = sim.fmt.concat (%fmt360, %fmt361, %fmt362)
    sim.proc.print %fmt363
    %r110 = arith.divsi %k3, %k1 : i100
    %fmt364 = sim.fmt.literal "divsi 8000000000000000000000000 fffffffffffffffffffffffff = "
    %fmt365 = sim.fmt.hex %r110, isUpper false : i100
    %fmt366 = sim.fmt.literal "\0A"
    %fmt367 = sim.fmt.concat (%fmt364, %fmt365, %fmt366)
    sim.proc.print %fmt367
    %r111 = arith.ceildivui %k3, %k1 : i100
    %fmt368 = sim.fmt.literal "ceildivui 8000000000000000000000000 fffffffffffffffffffffffff = "
    %fmt369 = sim.fmt.hex %r111, isUpper false : i100
    %fmt370 = sim.fmt.literal "\0A"
    %fmt371 = sim.fmt.concat (%fmt368, %fmt369, %fmt370)
    sim.proc.print %fmt371
    %r112 = arith.ceildivsi %k3, %k1 : i100
    %fmt372 = sim.fmt.literal "ceildivsi 8000000000000000000000000 fffffffffffffffffffffffff = "
    %fmt373 = sim.fmt.hex %r112, isUpper false : i100
    %fmt374 = sim.fmt.literal "\0A"
    %fmt375 = sim.fmt.concat (%fmt372, %fmt373, %fmt374)
    sim.proc.print %fmt375
    %r113 = arith.floordivsi %k3, %k1 : i100
    %fmt376 = sim.fmt.literal "floordivsi 8000000000000000000000000 fffffffffffffffffffffffff = "
    %fmt377 = sim.fmt.hex %r113, isUpper false : i100
    %fmt378 = sim.fmt.literal "\0A"
    %fmt379 = sim.fmt.concat (%fmt376, %fmt377, %fmt378)
    sim.proc.print %fmt379
    %r114 = arith.remui %k3, %k1 : i100
    %fmt380 = sim.fmt.literal "remui 8000000000000000000000000 fffffffffffffffffffffffff = "
    %fmt381 = sim.fmt.hex %r114, isUpper false : i100
    %fmt382 = sim.fmt.literal "\0A"
    %fmt383 = sim.fmt.concat (%fmt380, %fmt381, %fmt382)
    sim.proc.print %fmt383
    %r115 = arith.remsi %k3, %k1 : i100
    %fmt384 = sim.fmt.literal "remsi 8000000000000000000000000 fffffffffffffffffffffffff = "
    %fmt385 = sim.fmt.hex %r115, isUpper false : i100
    %fmt386 = sim.fmt.literal "\0A"
    %fmt387 = sim.fmt.concat (%fmt384, %fmt385, %fmt386)
    sim.proc.print %fmt387
    %r116 = arith.andi %k3, %k1 : i100
    %fmt388 = sim.fmt.literal "andi 8000000000000000000000000 fffffffffffffffffffffffff = "
    %fmt389 = sim.fmt.hex %r116, isUpper false : i100
    %fmt390 = sim.fmt.literal "\0A"
    %fmt391 = sim.fmt.concat (%fmt388, %fmt389, %fmt390)
    sim.proc.print %fmt391
    %r117 = arith.ori %k3, %k1 : i100
    %fmt392 = sim.fmt.literal "ori 8000000000000000000000000 fffffffffffffffffffffffff = "
    %fmt393 = sim.fmt.hex %r117, isUpper false : i100
    %fmt394 = sim.fmt.literal "\0A"
    %fmt395 = sim.fmt.concat (%fmt392, %fmt393, %fmt394)
    sim.proc.print %fmt395
    %r118 = arith.xori %k3, %k1 : i100
    %fmt396 = sim.fmt.literal "xori 8000000000000000000000000 fffffffffffffffffffffffff = "
    %fmt397 = sim.fmt.hex %r118, isUpper false : i100
    %fmt398 = sim.fmt.literal "\0A"
    %fmt399 = sim.fmt.concat (%fmt396, %fmt397, %fmt398)
    sim.proc.print %fmt399
    %r119 = arith.shli %k3, %k1 : i100
    %fmt400 = sim.fmt.literal "shli 8000000000000000000000000 fffffffffffffffffffffffff = "
    %fmt401 = sim.fmt.hex %r119, isUpper false : i100
    %fmt402 = sim.fmt.literal "\0A"
    %fmt403 = sim.fmt.concat (%fmt400, %fmt401, %fmt402)
    sim.proc.print %fmt403
    %r120 = arith.shrui %k3, %k1 : i100
    %fmt404 = sim.fmt.literal "shrui 8000000000000000000000000 fffffffffffffffffffffffff = "
    %fmt405 = sim.fmt.hex %r120, isUpper false : i100
    %fmt406 = sim.fmt.literal "\0A"
    %fmt407 = sim.fmt.concat (%fmt404, %fmt405, %fmt406)
    sim.proc.print %fmt407
    %r121 = arith.shrsi %k3, %k1 : i100
    %fmt408 = sim.fmt.literal "shrsi 8000000000000000000000000 fffffffffffffffffffffffff = "
    %fmt409 = sim.fmt.hex %r121, isUpper false : i100
    %fmt410 = sim.fmt.literal "\0A"
    %fmt411 = sim.fmt.concat (%fmt408, %fmt409, %fmt410)
    sim.proc.print %fmt411
    %r122 = arith.maxsi %k3, %k1 : i100
    %fmt412 = sim.fmt.literal "maxsi 8000000000000000000000000 fffffffffffffffffffffffff = "
    %fmt413 = sim.fmt.hex %r122, isUpper false : i100
    %fmt414 = sim.fmt.literal "\0A"
    %fmt415 = sim.fmt.concat (%fmt412, %fmt413, %fmt414)
    sim.proc.print %fmt415
    %r123 = arith.maxui %k3, %k1 : i100
    %fmt416 = sim.fmt.literal "maxui 8000000000000000000000000 fffffffffffffffffffffffff = "
    %fmt417 = sim.fmt.hex %r123, isUpper false : i100
    %fmt418 = sim.fmt.literal "\0A"
    %fmt419 = sim.fmt.concat (%fmt416, %fmt417, %fmt418)
    sim.proc.print %fmt419
    %r124 = arith.minsi %k3, %k1 : i100
    %fmt420 = sim.fmt.literal "minsi 8000000000000000000000000 fffffffffffffffffffffffff = "
    %fmt421 = sim.fmt.hex %r124, isUpper false : i100
    %fmt422 = sim.fmt.literal "\0A"
    %fmt423 = sim.fmt.concat (%fmt420, %fmt421, %fmt422)
    sim.proc.print %fmt423
    %r125 = arith.minui %k3, %k1 : i100
    %fmt424 = sim.fmt.literal "minui 8000000000000000000000000 fffffffffffffffffffffffff = "
    %fmt425 = sim.fmt.hex %r125, isUpper false : i100
    %fmt426 = sim.fmt.literal "\0A"
    %fmt427 = sim.fmt.concat (%fmt424, %fmt425, %fmt426)
    sim.proc.print %fmt427
    %r126:2 = arith.addui_extended %k3, %k1 : i100, i1
    %fmt428 = sim.fmt.literal "addui_extended 8000000000000000000000000 fffffffffffffffffffffffff = "
    %fmt429 = sim.fmt.hex %r126#0, isUpper false : i100
    %fmt430 = sim.fmt.literal "\0A"
    %fmt431 = sim.fmt.concat (%fmt428, %fmt429, %fmt430)
    sim.proc.print %fmt431
    %fmt432 = sim.fmt.literal "  carry = "
    %fmt433 = sim.fmt.hex %r126#1, isUpper false : i1
    %fmt434 = sim.fmt.literal "\0A"
    %fmt435 = sim.fmt.concat (%fmt432, %fmt433, %fmt434)
    sim.proc.print %fmt435
    %r127:2 = arith.subui_extended %k3, %k1 : i100, i1
    %fmt436 = sim.fmt.literal "subui_extended 8000000000000000000000000 fffffffffffffffffffffffff = "
    %fmt437 = sim.fmt.hex %r127#0, isUpper false : i100
    %fmt438 = sim.fmt.literal "\0A"
    %fmt439 = sim.fmt.concat (%fmt436, %fmt437, %fmt438)
    sim.proc.print %fmt439
    %fmt440 = sim.fmt.literal "  borrow = "
    %fmt441 = sim.fmt.hex %r127#1, isUpper false : i1
    %fmt442 = sim.fmt.literal "\0A"
    %fmt443 = sim.fmt.concat (%fmt440, %fmt441, %fmt442)
    sim.proc.print %fmt443
    %r128:2 = arith.mului_extended %k3, %k1 : i100
    %fmt444 = sim.fmt.literal "mului_extended 8000000000000000000000000 fffffffffffffffffffffffff = "
    %fmt445 = sim.fmt.hex %r128#0, isUpper false : i100
    %fmt446 = sim.fmt.literal "\0A"
    %fmt447 = sim.fmt.concat (%fmt444, %fmt445, %fmt446)
    sim.proc.print %fmt447
    %fmt448 = sim.fmt.literal "  high = "
    %fmt449 = sim.fmt.hex %r128#1, isUpper false : i100
    %fmt450 = sim.fmt.literal "\0A"
    %fmt451 = sim.fmt.concat (%fmt448, %fmt449, %fmt450)
    sim.proc.print %fmt451
    %r129:2 = arith.mulsi_extended %k3, %k1 : i100
    %fmt452 = sim.fmt.literal "mulsi_extended 8000000000000000000000000 fffffffffffffffffffffffff = "
    %fmt453 = sim.fmt.hex %r129#0, isUpper false : i100
    %fmt454 = sim.fmt.literal "\0A"
    %fmt455 = sim.fmt.concat (%fmt452, %fmt453, %fmt454)
    sim.proc.print %fmt455
    %fmt456 = sim.fmt.literal "  high = "
    %fmt457 = sim.fmt.hex %r129#1, isUpper false : i100
    %fmt458 = sim.fmt.literal "\0A"
    %fmt459 = sim.fmt.concat (%fmt456, %fmt457, %fmt458)
    sim.proc.print %fmt459
    %r130 = arith.cmpi eq, %k3, %k1 : i100
    %r131 = arith.cmpi ne, %k3, %k1 : i100
    %r132 = arith.cmpi ult, %k3, %k1 : i100
    %r133 = arith.cmpi ule, %k3, %k1 : i100
    %r134 = arith.cmpi ugt, %k3, %k1 : i100
    %r135 = arith.cmpi uge, %k3, %k1 : i100
    %r136 = arith.cmpi slt, %k3, %k1 : i100
    %r137 = arith.cmpi sle, %k3, %k1 : i100
    %r138 = arith.cmpi sgt, %k3, %k1 : i100
    %r139 = arith.cmpi sge, %k3, %k1 : i100
    %r140 = comb.concat %r130, %r131, %r132, %r133, %r134, %r135, %r136, %r137, %r138, %r139 : i1, i1, i1, i1, i1, i1, i1, i1, i1, i1
    %fmt460 = sim.fmt.literal "eq ne ult ule ugt uge slt sle sgt sge 8000000000000000000000000 fffffffffffffffffffffffff = "
    %fmt461 = sim.fmt.hex %r140, isUpper false : i10
    %fmt462 = sim.fmt.literal "\0A"
    %fmt463 = sim.fmt.concat (%fmt460, %fmt461, %fmt462)
    sim.proc.print %fmt463
    %r141 = arith.addi %k1, %k1 : i100
    %fmt464 = sim.fmt.literal "addi fffffffffffffffffffffffff fffffffffffffffffffffffff = "
    %fmt465 = sim.fmt.hex %r141, isUpper false : i100
    %fmt466 = sim.fmt.literal "\0A"
    %fmt467 = sim.fmt.concat (%fmt464, %fmt465, %fmt466)
    sim.proc.print %fmt467
    %r142 = arith.subi %k1, %k1 : i100
    %fmt468 = sim.fmt.literal "subi fffffffffffffffffffffffff fffffffffffffffffffffffff = "
    %fmt469 = sim.fmt.hex %r142, isUpper false : i100
    %fmt470 = sim.fmt.literal "\0A"
    %fmt471 = sim.fmt.concat (%fmt468, %fmt469, %fmt470)
    sim.proc.print %fmt471
    %r143 = arith.muli %k1, %k1 : i100
    %fmt472 = sim.fmt.literal "muli fffffffffffffffffffffffff fffffffffffffffffffffffff = "
    %fmt473 = sim.fmt.hex %r143, isUpper false : i100
    %fmt474 = sim.fmt.literal "\0A"
    %fmt475 = sim.fmt.concat (%fmt472, %fmt473, %fmt474)
    sim.proc.print %fmt475
    %r144 = arith.divui %k1, %k1 : i100
    %fmt476 = sim.fmt.literal "divui fffffffffffffffffffffffff fffffffffffffffffffffffff = "
    %fmt477 = sim.fmt.hex %r144, isUpper false : i100
    %fmt478 = sim.fmt.literal "\0A"
    %fmt479 = sim.fmt.concat (%fmt476, %fmt477, %fmt478)
    sim.proc.print %fmt479
    %r145 = arith.divsi %k1, %k1 : i100
    %fmt480 = sim.fmt.literal "divsi fffffffffffffffffffffffff fffffffffffffffffffffffff = "
    %fmt481 = sim.fmt.hex %r145, isUpper false : i100
    %fmt482 = sim.fmt.literal "\0A"
    %fmt483 = sim.fmt.concat (%fmt480, %fmt481, %fmt482)
    sim.proc.print %fmt483
    %r146 = arith.ceildivui %k1, %k1 : i100
    %fmt484 = sim.fmt.literal "ceildivui fffffffffffffffffffffffff fffffffffffffffffffffffff = "
    %fmt485 = sim.fmt.hex %r146, isUpper false : i100
    %fmt486 = sim.fmt.literal "\0A"
    %fmt487 = sim.fmt.concat (%fmt484, %fmt485, %fmt486)
    sim.proc.print %fmt487
    %r147 = arith.ceildivsi %k1, %k1 : i100
    %fmt488 = sim.fmt.literal "ceildivsi fffffffffffffffffffffffff fffffffffffffffffffffffff = "
    %fmt489 = sim.fmt.hex %r147, isUpper false : i100
    %fmt490 = sim.fmt.literal "\0A"
    %fmt491 = sim.fmt.concat (%fmt488, %fmt489, %fmt490)
    sim.proc.print %fmt491
    %r148 = arith.floordivsi %k1, %k1 : i100
    %fmt492 = sim.fmt.literal "floordivsi fffffffffffffffffffffffff fffffffffffffffffffffffff = "
    %fmt493 = sim.fmt.hex %r148, isUpper false : i100
    %fmt494 = sim.fmt.literal "\0A"
    %fmt495 = sim.fmt.concat (%fmt492, %fmt493, %fmt494)
    sim.proc.print %fmt495
    %r149 = arith.remui %k1, %k1 : i100
    %fmt496 = sim.fmt.literal "remui fffffffffffffffffffffffff fffffffffffffffffffffffff = "
    %fmt497 = sim.fmt.hex %r149, isUpper false : i100
    %fmt498 = sim.fmt.literal "\0A"
    %fmt499 = sim.fmt.concat (%fmt496, %fmt497, %fmt498)
    sim.proc.print %fmt499
    %r150 = arith.remsi %k1, %k1 : i100
    %fmt500 = sim.fmt.literal "remsi fffffffffffffffffffffffff fffffffffffffffffffffffff = "
    %fmt501 = sim.fmt.hex %r150, isUpper false : i100
    %fmt502 = sim.fmt.literal "\0A"
    %fmt503 = sim.fmt.concat (%fmt500, %fmt501, %fmt502)
    sim.proc.print %fmt503
    %r151 = arith.andi %k1, %k1 : i100
    %fmt504 = sim.fmt.literal "andi fffffffffffffffffffffffff fffffffffffffffffffffffff = "
    %fmt505 = sim.fmt.hex %r151, isUpper false : i100
    %fmt506 = sim.fmt.literal "\0A"
    %fmt507 = sim.fmt.concat (%fmt504, %fmt505, %fmt506)
    sim.proc.print %fmt507
    %r152 = arith.ori %k1, %k1 : i100
    %fmt508 = sim.fmt.literal "ori fffffffffffffffffffffffff fffffffffffffffffffffffff = "
    %fmt509 = sim.fmt.hex %r152, isUpper false : i100
    %fmt510 = sim.fmt.literal "\0A"
    %fmt511 = sim.fmt.concat (%fmt508, %fmt509, %fmt510)
    sim.proc.print %fmt511
    %r153 = arith.xori %k1, %k1 : i100
    %fmt512 = sim.fmt.literal "xori fffffffffffffffffffffffff fffffffffffffffffffffffff = "
    %fmt513 = sim.fmt.hex %r153, isUpper false : i100
    %fmt514 = sim.fmt.literal "\0A"
    %fmt515 = sim.fmt.concat (%fmt512, %fmt513, %fmt514)
    sim.proc.print %fmt515
    %r154 = arith.shli %k1, %k1 : i100
    %fmt516 = sim.fmt.literal "shli fffffffffffffffffffffffff fffffffffffffffffffffffff = "
    %fmt517 = sim.fmt.hex %r154, isUpper false : i100
    %fmt518 = sim.fmt.literal "\0A"
    %fmt519 = sim.fmt.concat (%fmt516, %fmt517, %fmt518)
    sim.proc.print %fmt519
    %r155 = arith.shrui %k1, %k1 : i100
    %fmt520 = sim.fmt.literal "shrui fffffffffffffffffffffffff fffffffffffffffffffffffff = "
    %fmt521 = sim.fmt.hex %r155, isUpper false : i100
    %fmt522 = sim.fmt.literal "\0A"
    %fmt523 = sim.fmt.concat (%fmt520, %fmt521, %fmt522)
    sim.proc.print %fmt523
    %r156 = arith.shrsi %k1, %k1 : i100
    %fmt524 = sim.fmt.literal "shrsi fffffffffffffffffffffffff fffffffffffffffffffffffff = "
    %fmt525 = sim.fmt.hex %r156, isUpper false : i100
    %fmt526 = sim.fmt.literal "\0A"
    %fmt527 = sim.fmt.concat (%fmt524, %fmt525, %fmt526)
    sim.proc.print %fmt527
    %r157 = arith.maxsi %k1, %k1 : i100
    %fmt528 = sim.fmt.literal "maxsi fffffffffffffffffffffffff fffffffffffffffffffffffff = "
    %fmt529 = sim.fmt.hex %r157, isUpper false : i100
    %fmt530 = sim.fmt.literal "\0A"
    %fmt531 = sim.fmt.concat (%fmt528, %fmt529, %fmt530)
    sim.proc.print %fmt531
    %r158 = arith.maxui %k1, %k1 : i100
    %fmt532 = sim.fmt.literal "maxui fffffffffffffffffffffffff fffffffffffffffffffffffff = "
    %fmt533 = sim.fmt.hex %r158, isUpper false : i100
    %fmt534 = sim.fmt.literal "\0A"
    %fmt535 = sim.fmt.concat (%fmt532, %fmt533, %fmt534)
    sim.proc.print %fmt535
    %r159 = arith.minsi %k1, %k1 : i100
    %fmt536 = sim.fmt.literal "minsi fffffffffffffffffffffffff fffffffffffffffffffffffff = "
    %fmt537 = sim.fmt.hex %r159, isUpper false : i100
    %fmt538 = sim.fmt.literal "\0A"
    %fmt539 = sim.fmt.concat (%fmt536, %fmt537, %fmt538)
    sim.proc.print %fmt539
    %r160 = arith.minui %k1, %k1 : i100
    %fmt540 = sim.fmt.literal "minui fffffffffffffffffffffffff fffffffffffffffffffffffff = "
    %fmt541 = sim.fmt.hex %r160, isUpper false : i100
    %fmt542 = sim.fmt.literal "\0A"
    %fmt543 = sim.fmt.concat (%fmt540, %fmt541, %fmt542)
    sim.proc.print %fmt543
    %r161:2 = arith.addui_extended %k1, %k1 : i100, i1
    %fmt544 = sim.fmt.literal "addui_extended fffffffffffffffffffffffff fffffffffffffffffffffffff = "
    %fmt545 = sim.fmt.hex %r161#0, isUpper false : i100
    %fmt546 = sim.fmt.literal "\0A"
    %fmt547 = sim.fmt.concat (%fmt544, %fmt545, %fmt546)
    sim.proc.print %fmt547
    %fmt548 = sim.fmt.literal "  carry = "
    %fmt549 = sim.fmt.hex %r161#1, isUpper false : i1
    %fmt550 = sim.fmt.literal "\0A"
    %fmt551 = sim.fmt.concat (%fmt548, %fmt549, %fmt550)
    sim.proc.print %fmt551
    %r162:2 = arith.subui_extended %k1, %k1 : i100, i1
    %fmt552 = sim.fmt.literal "subui_extended fffffffffffffffffffffffff fffffffffffffffffffffffff = "
    %fmt553 = sim.fmt.hex %r162#0, isUpper false : i100
    %fmt554 = sim.fmt.literal "\0A"
    %fmt555 = sim.fmt.concat (%fmt552, %fmt553, %fmt554)
    sim.proc.print %fmt555
    %fmt556 = sim.fmt.literal "  borrow = "
    %fmt557 = sim.fmt.hex %r162#1, isUpper false : i1
    %fmt558 = sim.fmt.literal "\0A"
    %fmt559 = sim.fmt.concat (%fmt556, %fmt557, %fmt558)
    sim.proc.print %fmt559
    %r163:2 = arith.mului_extended %k1, %k1 : i100
    %fmt560 = sim.fmt.literal "mului_extended fffffffffffffffffffffffff fffffffffffffffffffffffff = "
    %fmt561 = sim.fmt.hex %r163#0, isUpper false : i100
    %fmt562 = sim.fmt.literal "\0A"
    %fmt563 = sim.fmt.concat (%fmt560, %fmt561, %fmt562)
    sim.proc.print %fmt563
    %fmt564 = sim.fmt.literal "  high = "
    %fmt565 = sim.fmt.hex %r163#1, isUpper false : i100
    %fmt566 = sim.fmt.literal "\0A"
    %fmt567 = sim.fmt.concat (%fmt564, %fmt565, %fmt566)
    sim.proc.print %fmt567
    %r164:2 = arith.mulsi_extended %k1, %k1 : i100
    %fmt568 = sim.fmt.literal "mulsi_extended fffffffffffffffffffffffff fffffffffffffffffffffffff = "
    %fmt569 = sim.fmt.hex %r164#0, isUpper false : i100
    %fmt570 = sim.fmt.literal "\0A"
    %fmt571 = sim.fmt.concat (%fmt568, %fmt569, %fmt570)
    sim.proc.print %fmt571
    %fmt572 = sim.fmt.literal "  high = "
    %fmt573 = sim.fmt.hex %r164#1, isUpper false : i100
    %fmt574 = sim.fmt.literal "\0A"
    %fmt575 = sim.fmt.concat (%fmt572, %fmt573, %fmt574)
    sim.proc.print %fmt575
    %r165 = arith.cmpi eq, %k1, %k1 : i100
    %r166 = arith.cmpi ne, %k1, %k1 : i100
    %r167 = arith.cmpi ult, %k1, %k1 : i100
    %r168 = arith.cmpi ule, %k1, %k1 : i100
    %r169 = arith.cmpi ugt, %k1, %k1 : i100
    %r170 = arith.cmpi uge, %k1, %k1 : i100
    %r171 = arith.cmpi slt, %k1, %k1 : i100
    %r172 = arith.cmpi sle, %k1, %k1 : i100
    %r173 = arith.cmpi sgt, %k1, %k1 : i100
    %r174 = arith.cmpi sge, %k1, %k1 : i100
    %r175 = comb.concat %r165, %r166, %r167, %r168, %r169, %r170, %r171, %r172, %r173, %r174 : i1, i1, i1, i1, i1, i1, i1, i1, i1, i1
    %fmt576 = sim.fmt.literal "eq ne ult ule ugt uge slt sle sgt sge fffffffffffffffffffffffff fffffffffffffffffffffffff = "
    %fmt577 = sim.fmt.hex %r175, isUpper false : i10
    %fmt578 = sim.fmt.literal "\0A"
    %fmt579 = sim.fmt.concat (%fmt576, %fmt577, %fmt578)
    sim.proc.print %fmt579
    %r176 = arith.addi %k4, %k5 : i100
    %fmt580 = sim.fmt.literal "addi 5 3 = "
    %fmt581 = sim.fmt.hex %r176, isUpper false : i100
    %fmt582 = sim.fmt.literal "\0A"
    %fmt583 = sim.fmt.concat (%fmt580, %fmt581, %fmt582)
    sim.proc.print %fmt583
    %r177 = arith.subi %k4, %k5 : i100
    %fmt584 = sim.fmt.literal "subi 5 3 = "
    %fmt585 = sim.fmt.hex %r177, isUpper false : i100
    %fmt586 = sim.fmt.literal "\0A"
    %fmt587 = sim.fmt.concat (%fmt584, %fmt585, %fmt586)
    sim.proc.print %fmt587
    %r178 = arith.muli %k4, %k5 : i100
    %fmt588 = sim.fmt.literal "muli 5 3 = "
    %fmt589 = sim.fmt.hex %r178, isUpper false : i100
    %fmt590 = sim.fmt.literal "\0A"
    %fmt591 = sim.fmt.concat (%fmt588, %fmt589, %fmt590)
    sim.proc.print %fmt591
    %r179 = arith.divui %k4, %k5 : i100
    %fmt592 = sim.fmt.literal "divui 5 3 = "
    %fmt593 = sim.fmt.hex %r179, isUpper false : i100
    %fmt594 = sim.fmt.literal "\0A"
    %fmt595 = sim.fmt.concat (%fmt592, %fmt593, %fmt594)
    sim.proc.print %fmt595
    %r180 = arith.divsi %k4, %k5 : i100
    %fmt596 = sim.fmt.literal "divsi 5 3 = "
    %fmt597 = sim.fmt.hex %r180, isUpper false : i100
    %fmt598 = sim.fmt.literal "\0A"
    %fmt599 = sim.fmt.concat (%fmt596, %fmt597, %fmt598)
    sim.proc.print %fmt599
    %r181 = arith.ceildivui %k4, %k5 : i100
    %fmt600 = sim.fmt.literal "ceildivui 5 3 = "
    %fmt601 = sim.fmt.hex %r181, isUpper false : i100
    %fmt602 = sim.fmt.literal "\0A"
    %fmt603 = sim.fmt.concat (%fmt600, %fmt601, %fmt602)
    sim.proc.print %fmt603
    %r182 = arith.ceildivsi %k4, %k5 : i100
    %fmt604 = sim.fmt.literal "ceildivsi 5 3 = "
    %fmt605 = sim.fmt.hex %r182, isUpper false : i100
    %fmt606 = sim.fmt.literal "\0A"
    %fmt607 = sim.fmt.concat (%fmt604, %fmt605, %fmt606)
    sim.proc.print %fmt607
    %r183 = arith.floordivsi %k4, %k5 : i100
    %fmt608 = sim.fmt.literal "floordivsi 5 3 = "
    %fmt609 = sim.fmt.hex %r183, isUpper false : i100
    %fmt610 = sim.fmt.literal "\0A"
    %fmt611 = sim.fmt.concat (%fmt608, %fmt609, %fmt610)
    sim.proc.print %fmt611
    %r184 = arith.remui %k4, %k5 : i100
    %fmt612 = sim.fmt.literal "remui 5 3 = "
    %fmt613 = sim.fmt.hex %r184, isUpper false : i100
    %fmt614 = sim.fmt.literal "\0A"
    %fmt615 = sim.fmt.concat (%fmt612, %fmt613, %fmt614)
    sim.proc.print %fmt615
    %r185 = arith.remsi %k4, %k5 : i100
    %fmt616 = sim.fmt.literal "remsi 5 3 = "
    %fmt617 = sim.fmt.hex %r185, isUpper false : i100
    %fmt618 = sim.fmt.literal "\0A"
    %fmt619 = sim.fmt.concat (%fmt616, %fmt617, %fmt618)
    sim.proc.print %fmt619
    %r186 = arith.andi %k4, %k5 : i100
    %fmt620 = sim.fmt.literal "andi 5 3 = "
    %fmt621 = sim.fmt.hex %r186, isUpper false : i100
    %fmt622 = sim.fmt.literal "\0A"
    %fmt623 = sim.fmt.concat (%fmt620, %fmt621, %fmt622)
    sim.proc.print %fmt623
    %r187 = arith.ori %k4, %k5 : i100
    %fmt624 = sim.fmt.literal "ori 5 3 = "
    %fmt625 = sim.fmt.hex %r187, isUpper false : i100
    %fmt626 = sim.fmt.literal "\0A"
    %fmt627 = sim.fmt.concat (%fmt624, %fmt625, %fmt626)
    sim.proc.print %fmt627
    %r188 = arith.xori %k4, %k5 : i100
    %fmt628 = sim.fmt.literal "xori 5 3 = "
    %fmt629 = sim.fmt.hex %r188, isUpper false : i100
    %fmt630 = sim.fmt.literal "\0A"
    %fmt631 = sim.fmt.concat (%fmt628, %fmt629, %fmt630)
    sim.proc.print %fmt631
    %r189 = arith.shli %k4, %k5 : i100
    %fmt632 = sim.fmt.literal "shli 5 3 = "
    %fmt633 = sim.fmt.hex %r189, isUpper false : i100
    %fmt634 = sim.fmt.literal "\0A"
    %fmt635 = sim.fmt.concat (%fmt632, %fmt633, %fmt634)
    sim.proc.print %fmt635
    %r190 = arith.shrui %k4, %k5 : i100
    %fmt636 = sim.fmt.literal "shrui 5 3 = "
    %fmt637 = sim.fmt.hex %r190, isUpper false : i100
    %fmt638 = sim.fmt.literal "\0A"
    %fmt639 = sim.fmt.concat (%fmt636, %fmt637, %fmt638)
    sim.proc.print %fmt639
    %r191 = arith.shrsi %k4, %k5 : i100
    %fmt640 = sim.fmt.literal "shrsi 5 3 = "
    %fmt641 = sim.fmt.hex %r191, isUpper false : i100
    %fmt642 = sim.fmt.literal "\0A"
    %fmt643 = sim.fmt.concat (%fmt640, %fmt641, %fmt642)
    sim.proc.print %fmt643
    %r192 = arith.maxsi %k4, %k5 : i100
    %fmt644 = sim.fmt.literal "maxsi 5 3 = "
    %fmt645 = sim.fmt.hex %r192, isUpper false : i100
    %fmt646 = sim.fmt.literal "\0A"
    %fmt647 = sim.fmt.concat (%fmt644, %fmt645, %fmt646)
    sim.proc.print %fmt647
    %r193 = arith.maxui %k4, %k5 : i100
    %fmt648 = sim.fmt.literal "maxui 5 3 = "
    %fmt649 = sim.fmt.hex %r193, isUpper false : i100
    %fmt650 = sim.fmt.literal "\0A"
    %fmt651 = sim.fmt.concat (%fmt648, %fmt649, %fmt650)
    sim.proc.print %fmt651
    %r194 = arith.minsi %k4, %k5 : i100
    %fmt652 = sim.fmt.literal "minsi 5 3 = "
    %fmt653 = sim.fmt.hex %r194, isUpper false : i100
    %fmt654 = sim.fmt.literal "\0A"
    %fmt655 = sim.fmt.concat (%fmt652, %fmt653, %fmt654)
    sim.proc.print %fmt655
    %r195 = arith.minui %k4, %k5 : i100
    %fmt656 = sim.fmt.literal "minui 5 3 = "
    %fmt657 = sim.fmt.hex %r195, isUpper false : i100
    %fmt658 = sim.fmt.literal "\0A"
    %fmt659 = sim.fmt.concat (%fmt656, %fmt657, %fmt658)
    sim.proc.print %fmt659
    %r196:2 = arith.addui_extended %k4, %k5 : i100, i1
    %fmt660 = sim.fmt.literal "addui_extended 5 3 = "
    %fmt661 = sim.fmt.hex %r196#0, isUpper false : i100
    %fmt662 = sim.fmt.literal "\0A"
    %fmt663 = sim.fmt.concat (%fmt660, %fmt661, %fmt662)
    sim.proc.print %fmt663
    %fmt664 = sim.fmt.literal "  carry = "
    %fmt665 = sim.fmt.hex %r196#1, isUpper false : i1
    %fmt666 = sim.fmt.literal "\0A"
    %fmt667 = sim.fmt.concat (%fmt664, %fmt665, %fmt666)
    sim.proc.print %fmt667
    %r197:2 = arith.subui_extended %k4, %k5 : i100, i1
    %fmt668 = sim.fmt.literal "subui_extended 5 3 = "
    %fmt669 = sim.fmt.hex %r197#0, isUpper false : i100
    %fmt670 = sim.fmt.literal "\0A"
    %fmt671 = sim.fmt.concat (%fmt668, %fmt669, %fmt670)
    sim.proc.print %fmt671
    %fmt672 = sim.fmt.literal "  borrow = "
    %fmt673 = sim.fmt.hex %r197#1, isUpper false : i1
    %fmt674 = sim.fmt.literal "\0A"
    %fmt675 = sim.fmt.concat (%fmt672, %fmt673, %fmt674)
    sim.proc.print %fmt675
    %r198:2 = arith.mului_extended %k4, %k5 : i100
    %fmt676 = sim.fmt.literal "mului_extended 5 3 = "
    %fmt677 = sim.fmt.hex %r198#0, isUpper false : i100
    %fmt678 = sim.fmt.literal "\0A"
    %fmt679 = sim.fmt.concat (%fmt676, %fmt677, %fmt678)
    sim.proc.print %fmt679
    %fmt680 = sim.fmt.literal "  high = "
    %fmt681 = sim.fmt.hex %r198#1, isUpper false : i100
    %fmt682 = sim.fmt.literal "\0A"
    %fmt683 = sim.fmt.concat (%fmt680, %fmt681, %fmt682)
    sim.proc.print %fmt683
    %r199:2 = arith.mulsi_extended %k4, %k5 : i100
    %fmt684 = sim.fmt.literal "mulsi_extended 5 3 = "
    %fmt685 = sim.fmt.hex %r199#0, isUpper false : i100
    %fmt686 = sim.fmt.literal "\0A"
    %fmt687 = sim.fmt.concat (%fmt684, %fmt685, %fmt686)
    sim.proc.print %fmt687
    %fmt688 = sim.fmt.literal "  high = "
    %fmt689 = sim.fmt.hex %r199#1, isUpper false : i100
    %fmt690 = sim.fmt.literal "\0A"
    %fmt691 = sim.fmt.concat (%fmt688, %fmt689, %fmt690)
    sim.proc.print %fmt691
    %r200 = arith.cmpi eq, %k4, %k5 : i100
    %r201 = arith.cmpi ne, %k4, %k5 : i100
    %r202 = arith.cmpi ult, %k4, %k5 : i100
    %r203 = arith.cmpi ule, %k4, %k5 : i100
    %r204 = arith.cmpi ugt, %k4, %k5 : i100
    %r205 = arith.cmpi uge, %k4, %k5 : i100
    %r206 = arith.cmpi slt, %k4, %k5 : i100
    %r207 = arith.cmpi sle, %k4, %k5 : i100
    %r208 = arith.cmpi sgt, %k4, %k5 : i100
    %r209 = arith.cmpi sge, %k4, %k5 : i100
    %r210 = comb.concat %r200, %r201, %r202, %r203, %r204, %r205, %r206, %r207, %r208, %r209 : i1, i1, i1, i1, i1, i1, i1, i1, i1, i1
    %fmt692 = sim.fmt.literal "eq ne ult ule ugt uge slt sle sgt sge 5 3 = "
    %fmt693 = sim.fmt.hex %r210, isUpper false : i10
    %fmt694 = sim.fmt.literal "\0A"
    %fmt695 = sim.fmt.concat (%fmt692, %fmt693, %fmt694)
    sim.proc.print %fmt695
    %r211 = arith.addi %k2, %k6 : i100
    %fmt696 = sim.fmt.literal "addi 1 64 = "
    %fmt697 = sim.fmt.hex %r211, isUpper false : i100
    %fmt698 = sim.fmt.literal "\0A"
    %fmt699 = sim.fmt.concat (%fmt696, %fmt697, %fmt698)
    sim.proc.print %fmt699
    %r212 = arith.subi %k2, %k6 : i100
    %fmt700 = sim.fmt.literal "subi 1 64 = "
    %fmt701 = sim.fmt.hex %r212, isUpper false : i100
    %fmt702 = sim.fmt.literal "\0A"
    %fmt703 = sim.fmt.concat (%fmt700, %fmt701, %fmt702)
    sim.proc.print %fmt703
    %r213 = arith.muli %k2, %k6 : i100
    %fmt704 = sim.fmt.literal "muli 1 64 = "
    %fmt705 = sim.fmt.hex %r213, isUpper false : i100
    %fmt706 = sim.fmt.literal "\0A"
    %fmt707 = sim.fmt.concat (%fmt704, %fmt705, %fmt706)
    sim.proc.print %fmt707
    %r214 = arith.divui %k2, %k6 : i100
    %fmt708 = sim.fmt.literal "divui 1 64 = "
    %fmt709 = sim.fmt.hex %r214, isUpper false : i100
    %fmt710 = sim.fmt.literal "\0A"
    %fmt711 = sim.fmt.concat (%fmt708, %fmt709, %fmt710)
    sim.proc.print %fmt711
    %r215 = arith.divsi %k2, %k6 : i100
    %fmt712 = sim.fmt.literal "divsi 1 64 = "
    %fmt713 = sim.fmt.hex %r215, isUpper false : i100
    %fmt714 = sim.fmt.literal "\0A"
    %fmt715 = sim.fmt.concat (%fmt712, %fmt713, %fmt714)
    sim.proc.print %fmt715
    %r216 = arith.ceildivui %k2, %k6 : i100
    %fmt716 = sim.fmt.literal "ceildivui 1 64 = "
    %fmt717 = sim.fmt.hex %r216, isUpper false : i100
    %fmt718 = sim.fmt.literal "\0A"
    %fmt719 = sim.fmt.concat (%fmt716, %fmt717, %fmt718)
    sim.proc.print %fmt719
    %r217 = arith.ceildivsi %k2, %k6 : i100
    %fmt720 = sim.fmt.literal "ceildivsi 1 64 = "
    %fmt721 = sim.fmt.hex %r217, isUpper false : i100
    %fmt722 = sim.fmt.literal "\0A"
    %fmt723 = sim.fmt.concat (%fmt720, %fmt721, %fmt722)
    sim.proc.print %fmt723
    %r218 = arith.floordivsi %k2, %k6 : i100
    %fmt724 = sim.fmt.literal "floordivsi 1 64 = "
    %fmt725 = sim.fmt.hex %r218, isUpper false : i100
    %fmt726 = sim.fmt.literal "\0A"
    %fmt727 = sim.fmt.concat (%fmt724, %fmt725, %fmt726)
    sim.proc.print %fmt727
    %r219 = arith.remui %k2, %k6 : i100
    %fmt728 = sim.fmt.literal "remui 1 64 = "
    %fmt729 = sim.fmt.hex %r219, isUpper false : i100
    %fmt730 = sim.fmt.literal "\0A"
    %fmt731 = sim.fmt.concat (%fmt728, %fmt729, %fmt730)
    sim.proc.print %fmt731
    %r220 = arith.remsi %k2, %k6 : i100
    %fmt732 = sim.fmt.literal "remsi 1 64 = "
    %fmt733 = sim.fmt.hex %r220, isUpper false : i100
    %fmt734 = sim.fmt.literal "\0A"
    %fmt735 = sim.fmt.concat (%fmt732, %fmt733, %fmt734)
    sim.proc.print %fmt735
    %r221 = arith.andi %k2, %k6 : i100
    %fmt736 = sim.fmt.literal "andi 1 64 = "
    %fmt737 = sim.fmt.hex %r221, isUpper false : i100
    %fmt738 = sim.fmt.literal "\0A"
    %fmt739 = sim.fmt.concat (%fmt736, %fmt737, %fmt738)
    sim.proc.print %fmt739
    %r222 = arith.ori %k2, %k6 : i100
    %fmt740 = sim.fmt.literal "ori 1 64 = "
    %fmt741 = sim.fmt.hex %r222, isUpper false : i100
    %fmt742 = sim.fmt.literal "\0A"
    %fmt743 = sim.fmt.concat (%fmt740, %fmt741, %fmt742)
    sim.proc.print %fmt743
    %r223 = arith.xori %k2, %k6 : i100
    %fmt744 = sim.fmt.literal "xori 1 64 = "
    %fmt745 = sim.fmt.hex %r223, isUpper false : i100
    %fmt746 = sim.fmt.literal "\0A"
    %fmt747 = sim.fmt.concat (%fmt744, %fmt745, %fmt746)
    sim.proc.print %fmt747
    %r224 = arith.shli %k2, %k6 : i100
    %fmt748 = sim.fmt.literal "shli 1 64 = "
    %fmt749 = sim.fmt.hex %r224, isUpper false : i100
    %fmt750 = sim.fmt.literal "\0A"
    %fmt751 = sim.fmt.concat (%fmt748, %fmt749, %fmt750)
    sim.proc.print %fmt751
    %r225 = arith.shrui %k2, %k6 : i100
    %fmt752 = sim.fmt.literal "shrui 1 64 = "
    %fmt753 = sim.fmt.hex %r225, isUpper false : i100
    %fmt754 = sim.fmt.literal "\0A"
    %fmt755 = sim.fmt.concat (%fmt752, %fmt753, %fmt754)
    sim.proc.print %fmt755
    %r226 = arith.shrsi %k2, %k6 : i100
    %fmt756 = sim.fmt.literal "shrsi 1 64 = "
    %fmt757 = sim.fmt.hex %r226, isUpper false : i100
    %fmt758 = sim.fmt.literal "\0A"
    %fmt759 = sim.fmt.concat (%fmt756, %fmt757, %fmt758)
    sim.proc.print %fmt759
    %r227 = arith.maxsi %k2, %k6 : i100
    %fmt760 = sim.fmt.literal "maxsi 1 64 = "
    %fmt761 = sim.fmt.hex %r227, isUpper false : i100
    %fmt762 = sim.fmt.literal "\0A"
    %fmt763 = sim.fmt.concat (%fmt760, %fmt761, %fmt762)
    sim.proc.print %fmt763
    %r228 = arith.maxui %k2, %k6 : i100
    %fmt764 = sim.fmt.literal "maxui 1 64 = "
    %fmt765 = sim.fmt.hex %r228, isUpper false : i100
    %fmt766 = sim.fmt.literal "\0A"
    %fmt767 = sim.fmt.concat (%fmt764, %fmt765, %fmt766)
    sim.proc.print %fmt767
    %r229 = arith.minsi %k2, %k6 : i100
    %fmt768 = sim.fmt.literal "minsi 1 64 = "
    %fmt769 = sim.fmt.hex %r229, isUpper false : i100
    %fmt770 = sim.fmt.literal "\0A"
    %fmt771 = sim.fmt.concat (%fmt768, %fmt769, %fmt770)
    sim.proc.print %fmt771
    %r230 = arith.minui %k2, %k6 : i100
    %fmt772 = sim.fmt.literal "minui 1 64 = "
    %fmt773 = sim.fmt.hex %r230, isUpper false : i100
    %fmt774 = sim.fmt.literal "\0A"
    %fmt775 = sim.fmt.concat (%fmt772, %fmt773, %fmt774)
    sim.proc.print %fmt775
    %r231:2 = arith.addui_extended %k2, %k6 : i100, i1
    %fmt776 = sim.fmt.literal "addui_extended 1 64 = "
    %fmt777 = sim.fmt.hex %r231#0, isUpper false : i100
    %fmt778 = sim.fmt.literal "\0A"
    %fmt779 = sim.fmt.concat (%fmt776, %fmt777, %fmt778)
    sim.proc.print %fmt779
    %fmt780 = sim.fmt.literal "  carry = "
    %fmt781 = sim.fmt.hex %r231#1, isUpper false : i1
    %fmt782 = sim.fmt.literal "\0A"
    %fmt783 = sim.fmt.concat (%fmt780, %fmt781, %fmt782)
    sim.proc.print %fmt783
    %r232:2 = arith.subui_extended %k2, %k6 : i100, i1
    %fmt784 = sim.fmt.literal "subui_extended 1 64 = "
    %fmt785 = sim.fmt.hex %r232#0, isUpper false : i100
    %fmt786 = sim.fmt.literal "\0A"
    %fmt787 = sim.fmt.concat (%fmt784, %fmt785, %fmt786)
    sim.proc.print %fmt787
    %fmt788 = sim.fmt.literal "  borrow = "
    %fmt789 = sim.fmt.hex %r232#1, isUpper false : i1
    %fmt790 = sim.fmt.literal "\0A"
    %fmt791 = sim.fmt.concat (%fmt788, %fmt789, %fmt790)
    sim.proc.print %fmt791
    %r233:2 = arith.mului_extended %k2, %k6 : i100
    %fmt792 = sim.fmt.literal "mului_extended 1 64 = "
    %fmt793 = sim.fmt.hex %r233#0, isUpper false : i100
    %fmt794 = sim.fmt.literal "\0A"
    %fmt795 = sim.fmt.concat (%fmt792, %fmt793, %fmt794)
    sim.proc.print %fmt795
    %fmt796 = sim.fmt.literal "  high = "
    %fmt797 = sim.fmt.hex %r233#1, isUpper false : i100
    %fmt798 = sim.fmt.literal "\0A"
    %fmt799 = sim.fmt.concat (%fmt796, %fmt797, %fmt798)
    sim.proc.print %fmt799
    %r234:2 = arith.mulsi_extended %k2, %k6 : i100
    %fmt800 = sim.fmt.literal "mulsi_extended 1 64 = "
    %fmt801 = sim.fmt.hex %r234#0, isUpper false : i100
    %fmt802 = sim.fmt.literal "\0A"
    %fmt803 = sim.fmt.concat (%fmt800, %fmt801, %fmt802)
    sim.proc.print %fmt803
    %fmt804 = sim.fmt.literal "  high = "
    %fmt805 = sim.fmt.hex %r234#1, isUpper false : i100
    %fmt806 = sim.fmt.literal "\0A"
    %fmt807 = sim.fmt.concat (%fmt804, %fmt805, %fmt806)
    sim.proc.print %fmt807
    %r235 = arith.cmpi eq, %k2, %k6 : i100
    %r236 = arith.cmpi ne, %k2, %k6 : i100
    %r237 = arith.cmpi ult, %k2, %k6 : i100
    %r238 = arith.cmpi ule, %k2, %k6 : i100
    %r239 = arith.cmpi ugt, %k2, %k6 : i100
    %r240 = arith.cmpi uge, %k2, %k6 : i100
    %r241 = arith.cmpi slt, %k2, %k6 : i100
    %r242 = arith.cmpi sle, %k2, %k6 : i100
    %r243 = arith.cmpi sgt, %k2, %k6 : i100
    %r244 = arith.cmpi sge, %k2, %k6 : i100
    %r245 = comb.concat %r235, %r236, %r237, %r238, %r239, %r240, %r241, %r242, %r243, %r244 : i1, i1, i1, i1, i1, i1, i1, i1, i1, i1
    %fmt808 = sim.fmt.literal "eq ne ult ule ugt uge slt sle sgt sge 1 64 = "
    %fmt809 = sim.fmt.hex %r245, isUpper false : i10
    %fmt810 = sim.fmt.literal "\0A"
    %fmt811 = sim.fmt.concat (%fmt808, %fmt809, %fmt810)
    sim.proc.print %fmt811
    %r246 = arith.addi %k7, %k8 : i100
    %fmt812 = sim.fmt.literal "addi 1568068b9b52a43abad8d194a 4d18a669a5af84e6b4f596727 = "
    %fmt813 = sim.fmt.hex %r246, isUpper false : i100
    %fmt814 = sim.fmt.literal "\0A"
    %fmt815 = sim.fmt.concat (%fmt812, %fmt813, %fmt814)
    sim.proc.print %fmt815
    %r247 = arith.subi %k7, %k8 : i100
    %fmt816 = sim.fmt.literal "subi 1568068b9b52a43abad8d194a 4d18a669a5af84e6b4f596727 = "
    %fmt817 = sim.fmt.hex %r247, isUpper false : i100
    %fmt818 = sim.fmt.literal "\0A"
    %fmt819 = sim.fmt.concat (%fmt816, %fmt817, %fmt818)
    sim.proc.print %fmt819
    %r248 = arith.muli %k7, %k8 : i100
    %fmt820 = sim.fmt.literal "muli 1568068b9b52a43abad8d194a 4d18a669a5af84e6b4f596727 = "
    %fmt821 = sim.fmt.hex %r248, isUpper false : i100
    %fmt822 = sim.fmt.literal "\0A"
    %fmt823 = sim.fmt.concat (%fmt820, %fmt821, %fmt822)
    sim.proc.print %fmt823
    %r249 = arith.divui %k7, %k8 : i100
    %fmt824 = sim.fmt.literal "divui 1568068b9b52a43abad8d194a 4d18a669a5af84e6b4f596727 = "
    %fmt825 = sim.fmt.hex %r249, isUpper false : i100
    %fmt826 = sim.fmt.literal "\0A"
    %fmt827 = sim.fmt.concat (%fmt824, %fmt825, %fmt826)
    sim.proc.print %fmt827
    %r250 = arith.divsi %k7, %k8 : i100
    %fmt828 = sim.fmt.literal "divsi 1568068b9b52a43abad8d194a 4d18a669a5af84e6b4f596727 = "
    %fmt829 = sim.fmt.hex %r250, isUpper false : i100
    %fmt830 = sim.fmt.literal "\0A"
    %fmt831 = sim.fmt.concat (%fmt828, %fmt829, %fmt830)
    sim.proc.print %fmt831
    %r251 = arith.ceildivui %k7, %k8 : i100
    %fmt832 = sim.fmt.literal "ceildivui 1568068b9b52a43abad8d194a 4d18a669a5af84e6b4f596727 = "
    %fmt833 = sim.fmt.hex %r251, isUpper false : i100
    %fmt834 = sim.fmt.literal "\0A"
    %fmt835 = sim.fmt.concat (%fmt832, %fmt833, %fmt834)
    sim.proc.print %fmt835
    %r252 = arith.ceildivsi %k7, %k8 : i100
    %fmt836 = sim.fmt.literal "ceildivsi 1568068b9b52a43abad8d194a 4d18a669a5af84e6b4f596727 = "
    %fmt837 = sim.fmt.hex %r252, isUpper false : i100
    %fmt838 = sim.fmt.literal "\0A"
    %fmt839 = sim.fmt.concat (%fmt836, %fmt837, %fmt838)
    sim.proc.print %fmt839
    %r253 = arith.floordivsi %k7, %k8 : i100
    %fmt840 = sim.fmt.literal "floordivsi 1568068b9b52a43abad8d194a 4d18a669a5af84e6b4f596727 = "
    %fmt841 = sim.fmt.hex %r253, isUpper false : i100
    %fmt842 = sim.fmt.literal "\0A"
    %fmt843 = sim.fmt.concat (%fmt840, %fmt841, %fmt842)
    sim.proc.print %fmt843
    %r254 = arith.remui %k7, %k8 : i100
    %fmt844 = sim.fmt.literal "remui 1568068b9b52a43abad8d194a 4d18a669a5af84e6b4f596727 = "
    %fmt845 = sim.fmt.hex %r254, isUpper false : i100
    %fmt846 = sim.fmt.literal "\0A"
    %fmt847 = sim.fmt.concat (%fmt844, %fmt845, %fmt846)
    sim.proc.print %fmt847
    %r255 = arith.remsi %k7, %k8 : i100
    %fmt848 = sim.fmt.literal "remsi 1568068b9b52a43abad8d194a 4d18a669a5af84e6b4f596727 = "
    %fmt849 = sim.fmt.hex %r255, isUpper false : i100
    %fmt850 = sim.fmt.literal "\0A"
    %fmt851 = sim.fmt.concat (%fmt848, %fmt849, %fmt850)
    sim.proc.print %fmt851
    %r256 = arith.andi %k7, %k8 : i100
    %fmt852 = sim.fmt.literal "andi 1568068b9b52a43abad8d194a 4d18a669a5af84e6b4f596727 = "
    %fmt853 = sim.fmt.hex %r256, isUpper false : i100
    %fmt854 = sim.fmt.literal "\0A"
    %fmt855 = sim.fmt.concat (%fmt852, %fmt853, %fmt854)
    sim.proc.print %fmt855
    %r257 = arith.ori %k7, %k8 : i100
    %fmt856 = sim.fmt.literal "ori 1568068b9b52a43abad8d194a 4d18a669a5af84e6b4f596727 = "
    %fmt857 = sim.fmt.hex %r257, isUpper false : i100
    %fmt858 = sim.fmt.literal "\0A"
    %fmt859 = sim.fmt.concat (%fmt856, %fmt857, %fmt858)
    sim.proc.print %fmt859
    %r258 = arith.xori %k7, %k8 : i100
    %fmt860 = sim.fmt.literal "xori 1568068b9b52a43abad8d194a 4d18a669a5af84e6b4f596727 = "
    %fmt861 = sim.fmt.hex %r258, isUpper false : i100
    %fmt862 = sim.fmt.literal "\0A"
    %fmt863 = sim.fmt.concat (%fmt860, %fmt861, %fmt862)
    sim.proc.print %fmt863
    %r259 = arith.shli %k7, %k8 : i100
    %fmt864 = sim.fmt.literal "shli 1568068b9b52a43abad8d194a 4d18a669a5af84e6b4f596727 = "
    %fmt865 = sim.fmt.hex %r259, isUpper false : i100
    %fmt866 = sim.fmt.literal "\0A"
    %fmt867 = sim.fmt.concat (%fmt864, %fmt865, %fmt866)
    sim.proc.print %fmt867
    %r260 = arith.shrui %k7, %k8 : i100
    %fmt868 = sim.fmt.literal "shrui 1568068b9b52a43abad8d194a 4d18a669a5af84e6b4f596727 = "
    %fmt869 = sim.fmt.hex %r260, isUpper false : i100
    %fmt870 = sim.fmt.literal "\0A"
    %fmt871 = sim.fmt.concat (%fmt868, %fmt869, %fmt870)
    sim.proc.print %fmt871
    %r261 = arith.shrsi %k7, %k8 : i100
    %fmt872 = sim.fmt.literal "shrsi 1568068b9b52a43abad8d194a 4d18a669a5af84e6b4f596727 = "
    %fmt873 = sim.fmt.hex %r261, isUpper false : i100
    %fmt874 = sim.fmt.literal "\0A"
    %fmt875 = sim.fmt.concat (%fmt872, %fmt873, %fmt874)
    sim.proc.print %fmt875
    %r262 = arith.maxsi %k7, %k8 : i100
    %fmt876 = sim.fmt.literal "maxsi 1568068b9b52a43abad8d194a 4d18a669a5af84e6b4f596727 = "
    %fmt877 = sim.fmt.hex %r262, isUpper false : i100
    %fmt878 = sim.fmt.literal "\0A"
    %fmt879 = sim.fmt.concat (%fmt876, %fmt877, %fmt878)
    sim.proc.print %fmt879
    %r263 = arith.maxui %k7, %k8 : i100
    %fmt880 = sim.fmt.literal "maxui 1568068b9b52a43abad8d194a 4d18a669a5af84e6b4f596727 = "
    %fmt881 = sim.fmt.hex %r263, isUpper false : i100
    %fmt882 = sim.fmt.literal "\0A"
    %fmt883 = sim.fmt.concat (%fmt880, %fmt881, %fmt882)
    sim.proc.print %fmt883
    %r264 = arith.minsi %k7, %k8 : i100
    %fmt884 = sim.fmt.literal "minsi 1568068b9b52a43abad8d194a 4d18a669a5af84e6b4f596727 = "
    %fmt885 = sim.fmt.hex %r264, isUpper false : i100
    %fmt886 = sim.fmt.literal "\0A"
    %fmt887 = sim.fmt.concat (%fmt884, %fmt885, %fmt886)
    sim.proc.print %fmt887
    %r265 = arith.minui %k7, %k8 : i100
    %fmt888 = sim.fmt.literal "minui 1568068b9b52a43abad8d194a 4d18a669a5af84e6b4f596727 = "
    %fmt889 = sim.fmt.hex %r265, isUpper false : i100
    %fmt890 = sim.fmt.literal "\0A"
    %fmt891 = sim.fmt.concat (%fmt888, %fmt889, %fmt890)
    sim.proc.print %fmt891
    %r266:2 = arith.addui_extended %k7, %k8 : i100, i1
    %fmt892 = sim.fmt.literal "addui_extended 1568068b9b52a43abad8d194a 4d18a669a5af84e6b4f596727 = "
    %fmt893 = sim.fmt.hex %r266#0, isUpper false : i100
    %fmt894 = sim.fmt.literal "\0A"
    %fmt895 = sim.fmt.concat (%fmt892, %fmt893, %fmt894)
    sim.proc.print %fmt895
    %fmt896 = sim.fmt.literal "  carry = "
    %fmt897 = sim.fmt.hex %r266#1, isUpper false : i1
    %fmt898 = sim.fmt.literal "\0A"
    %fmt899 = sim.fmt.concat (%fmt896, %fmt897, %fmt898)
    sim.proc.print %fmt899
    %r267:2 = arith.subui_extended %k7, %k8 : i100, i1
    %fmt900 = sim.fmt.literal "subui_extended 1568068b9b52a43abad8d194a 4d18a669a5af84e6b4f596727 = "
    %fmt901 = sim.fmt.hex %r267#0, isUpper false : i100
    %fmt902 = sim.fmt.literal "\0A"
    %fmt903 = sim.fmt.concat (%fmt900, %fmt901, %fmt902)
    sim.proc.print %fmt903
    %fmt904 = sim.fmt.literal "  borrow = "
    %fmt905 = sim.fmt.hex %r267#1, isUpper false : i1
    %fmt906 = sim.fmt.literal "\0A"
    %fmt907 = sim.fmt.concat (%fmt904, %fmt905, %fmt906)
    sim.proc.print %fmt907
    %r268:2 = arith.mului_extended %k7, %k8 : i100
    %fmt908 = sim.fmt.literal "mului_extended 1568068b9b52a43abad8d194a 4d18a669a5af84e6b4f596727 = "
    %fmt909 = sim.fmt.hex %r268#0, isUpper false : i100
    %fmt910 = sim.fmt.literal "\0A"
    %fmt911 = sim.fmt.concat (%fmt908, %fmt909, %fmt910)
    sim.proc.print %fmt911
    %fmt912 = sim.fmt.literal "  high = "
    %fmt913 = sim.fmt.hex %r268#1, isUpper false : i100
    %fmt914 = sim.fmt.literal "\0A"
    %fmt915 = sim.fmt.concat (%fmt912, %fmt913, %fmt914)
    sim.proc.print %fmt915
    %r269:2 = arith.mulsi_extended %k7, %k8 : i100
    %fmt916 = sim.fmt.literal "mulsi_extended 1568068b9b52a43abad8d194a 4d18a669a5af84e6b4f596727 = "
    %fmt917 = sim.fmt.hex %r269#0, isUpper false : i100
    %fmt918 = sim.fmt.literal "\0A"
    %fmt919 = sim.fmt.concat (%fmt916, %fmt917, %fmt918)
    sim.proc.print %fmt919
    %fmt920 = sim.fmt.literal "  high = "
    %fmt921 = sim.fmt.hex %r269#1, isUpper false : i100
    %fmt922 = sim.fmt.literal "\0A"
    %fmt923 = sim.fmt.concat (%fmt920, %fmt921, %fmt922)
    sim.proc.print %fmt923
    %r270 = arith.cmpi eq, %k7, %k8 : i100
    %r271 = arith.cmpi ne, %k7, %k8 : i100
    %r272 = arith.cmpi ult, %k7, %k8 : i100
    %r273 = arith.cmpi ule, %k7, %k8 : i100
    %r274 = arith.cmpi ugt, %k7, %k8 : i100
    %r275 = arith.cmpi uge, %k7, %k8 : i100
    %r276 = arith.cmpi slt, %k7, %k8 : i100
    %r277 = arith.cmpi sle, %k7, %k8 : i100
    %r278 = arith.cmpi sgt, %k7, %k8 : i100
    %r279 = arith.cmpi sge, %k7, %k8 : i100
    %r280 = comb.concat %r270, %r271, %r272, %r273, %r274, %r275, %r276, %r277, %r278, %r279 : i1, i1, i1, i1, i1, i1, i1, i1, i1, i1
    %fmt924 = sim.fmt.literal "eq ne ult ule ugt uge slt sle sgt sge 1568068b9b52a43abad8d194a 4d18a669a5af84e6b4f596727 = "
    %fmt925 = sim.fmt.hex %r280, isUpper false : i10
    %fmt926 = sim.fmt.literal "\0A"
    %fmt927 = sim.fmt.concat (%fmt924, %fmt925, %fmt926)
    sim.proc.print %fmt927
    %r281 = arith.addi %k9, %k10 : i100
    %fmt928 = sim.fmt.literal "addi 250d7d13fb24891917b121dc5 2b465325278f845f57b3120df = "
    %fmt929 = sim.fmt.hex %r281, isUpper false : i100
    %fmt930 = sim.fmt.literal "\0A"
    %fmt931 = sim.fmt.concat (%fmt928, %fmt929, %fmt930)
    sim.proc.print %fmt931
    %r282 = arith.subi %k9, %k10 : i100
    %fmt932 = sim.fmt.literal "subi 250d7d13fb24891917b121dc5 2b465325278f845f57b3120df = "
    %fmt933 = sim.fmt.hex %r282, isUpper false : i100
    %fmt934 = sim.fmt.literal "\0A"
    %fmt935 = sim.fmt.concat (%fmt932, %fmt933, %fmt934)
    sim.proc.print %fmt935
    %r283 = arith.muli %k9, %k10 : i100
    %fmt936 = sim.fmt.literal "muli 250d7d13fb24891917b121dc5 2b465325278f845f57b3120df = "
    %fmt937 = sim.fmt.hex %r283, isUpper false : i100
    %fmt938 = sim.fmt.literal "\0A"
    %fmt939 = sim.fmt.concat (%fmt936, %fmt937, %fmt938)
    sim.proc.print %fmt939
    %r284 = arith.divui %k9, %k10 : i100
    %fmt940 = sim.fmt.literal "divui 250d7d13fb24891917b121dc5 2b465325278f845f57b3120df = "
    %fmt941 = sim.fmt.hex %r284, isUpper false : i100
    %fmt942 = sim.fmt.literal "\0A"
    %fmt943 = sim.fmt.concat (%fmt940, %fmt941, %fmt942)
    sim.proc.print %fmt943
    %r285 = arith.divsi %k9, %k10 : i100
    %fmt944 = sim.fmt.literal "divsi 250d7d13fb24891917b121dc5 2b465325278f845f57b3120df = "
    %fmt945 = sim.fmt.hex %r285, isUpper false : i100
    %fmt946 = sim.fmt.literal "\0A"
    %fmt947 = sim.fmt.concat (%fmt944, %fmt945, %fmt946)
    sim.proc.print %fmt947
    %r286 = arith.ceildivui %k9, %k10 : i100
    %fmt948 = sim.fmt.literal "ceildivui 250d7d13fb24891917b121dc5 2b465325278f845f57b3120df = "
    %fmt949 = sim.fmt.hex %r286, isUpper false : i100
    %fmt950 = sim.fmt.literal "\0A"
    %fmt951 = sim.fmt.concat (%fmt948, %fmt949, %fmt950)
    sim.proc.print %fmt951
    %r287 = arith.ceildivsi %k9, %k10 : i100
    %fmt952 = sim.fmt.literal "ceildivsi 250d7d13fb24891917b121dc5 2b465325278f845f57b3120df = "
    %fmt953 = sim.fmt.hex %r287, isUpper false : i100
    %fmt954 = sim.fmt.literal "\0A"
    %fmt955 = sim.fmt.concat (%fmt952, %fmt953, %fmt954)
    sim.proc.print %fmt955
    %r288 = arith.floordivsi %k9, %k10 : i100
    %fmt956 = sim.fmt.literal "floordivsi 250d7d13fb24891917b121dc5 2b465325278f845f57b3120df = "
    %fmt957 = sim.fmt.hex %r288, isUpper false : i100
    %fmt958 = sim.fmt.literal "\0A"
    %fmt959 = sim.fmt.concat (%fmt956, %fmt957, %fmt958)
    sim.proc.print %fmt959
    %r289 = arith.remui %k9, %k10 : i100
    %fmt960 = sim.fmt.literal "remui 250d7d13fb24891917b121dc5 2b465325278f845f57b3120df = "
    %fmt961 = sim.fmt.hex %r289, isUpper false : i100
    %fmt962 = sim.fmt.literal "\0A"
    %fmt963 = sim.fmt.concat (%fmt960, %fmt961, %fmt962)
    sim.proc.print %fmt963
    %r290 = arith.remsi %k9, %k10 : i100
    %fmt964 = sim.fmt.literal "remsi 250d7d13fb24891917b121dc5 2b465325278f845f57b3120df = "
    %fmt965 = sim.fmt.hex %r290, isUpper false : i100
    %fmt966 = sim.fmt.literal "\0A"
    %fmt967 = sim.fmt.concat (%fmt964, %fmt965, %fmt966)
    sim.proc.print %fmt967
    %r291 = arith.andi %k9, %k10 : i100
    %fmt968 = sim.fmt.literal "andi 250d7d13fb24891917b121dc5 2b465325278f845f57b3120df = "
    %fmt969 = sim.fmt.hex %r291, isUpper false : i100
    %fmt970 = sim.fmt.literal "\0A"
    %fmt971 = sim.fmt.concat (%fmt968, %fmt969, %fmt970)
    sim.proc.print %fmt971
    %r292 = arith.ori %k9, %k10 : i100
    %fmt972 = sim.fmt.literal "ori 250d7d13fb24891917b121dc5 2b465325278f845f57b3120df = "
    %fmt973 = sim.fmt.hex %r292, isUpper false : i100
    %fmt974 = sim.fmt.literal "\0A"
    %fmt975 = sim.fmt.concat (%fmt972, %fmt973, %fmt974)
    sim.proc.print %fmt975
    %r293 = arith.xori %k9, %k10 : i100
    %fmt976 = sim.fmt.literal "xori 250d7d13fb24891917b121dc5 2b465325278f845f57b3120df = "
    %fmt977 = sim.fmt.hex %r293, isUpper false : i100
    %fmt978 = sim.fmt.literal "\0A"
    %fmt979 = sim.fmt.concat (%fmt976, %fmt977, %fmt978)
    sim.proc.print %fmt979
    %r294 = arith.shli %k9, %k10 : i100
    %fmt980 = sim.fmt.literal "shli 250d7d13fb24891917b121dc5 2b465325278f845f57b3120df = "
    %fmt981 = sim.fmt.hex %r294, isUpper false : i100
    %fmt982 = sim.fmt.literal "\0A"
    %fmt983 = sim.fmt.concat (%fmt980, %fmt981, %fmt982)
    sim.proc.print %fmt983
    %r295 = arith.shrui %k9, %k10 : i100
    %fmt984 = sim.fmt.literal "shrui 250d7d13fb24891917b121dc5 2b465325278f845f57b3120df = "
    %fmt985 = sim.fmt.hex %r295, isUpper false : i100
    %fmt986 = sim.fmt.literal "\0A"
    %fmt987 = sim.fmt.concat (%fmt984, %fmt985, %fmt986)
    sim.proc.print %fmt987
    %r296 = arith.shrsi %k9, %k10 : i100
    %fmt988 = sim.fmt.literal "shrsi 250d7d13fb24891917b121dc5 2b465325278f845f57b3120df = "
    %fmt989 = sim.fmt.hex %r296, isUpper false : i100
    %fmt990 = sim.fmt.literal "\0A"
    %fmt991 = sim.fmt.concat (%fmt988, %fmt989, %fmt990)
    sim.proc.print %fmt991
    %r297 = arith.maxsi %k9, %k10 : i100
    %fmt992 = sim.fmt.literal "maxsi 250d7d13fb24891917b121dc5 2b465325278f845f57b3120df = "
    %fmt993 = sim.fmt.hex %r297, isUpper false : i100
    %fmt994 = sim.fmt.literal "\0A"
    %fmt995 = sim.fmt.concat (%fmt992, %fmt993, %fmt994)
    sim.proc.print %fmt995
    %r298 = arith.maxui %k9, %k10 : i100
    %fmt996 = sim.fmt.literal "maxui 250d7d13fb24891917b121dc5 2b465325278f845f57b3120df = "
    %fmt997 = sim.fmt.hex %r298, isUpper false : i100
    %fmt998 = sim.fmt.literal "\0A"
    %fmt999 = sim.fmt.concat (%fmt996, %fmt997, %fmt998)
    sim.proc.print %fmt999
    %r299 = arith.minsi %k9, %k10 : i100
    %fmt1000 = sim.fmt.literal "minsi 250d7d13fb24891917b121dc5 2b465325278f845f57b3120df = "
    %fmt1001 = sim.fmt.hex %r299, isUpper false : i100
    %fmt1002 = sim.fmt.literal "\0A"
    %fmt1003 = sim.fmt.concat (%fmt1000, %fmt1001, %fmt1002)
    sim.proc.print %fmt1003
    %r300 = arith.minui %k9, %k10 : i100
    %fmt1004 = sim.fmt.literal "minui 250d7d13fb24891917b121dc5 2b465325278f845f57b3120df = "
    %fmt1005 = sim.fmt.hex %r300, isUpper false : i100
    %fmt1006 = sim.fmt.literal "\0A"
    %fmt1007 = sim.fmt.concat (%fmt1004, %fmt1005, %fmt1006)
    sim.proc.print %fmt1007
    %r301:2 = arith.addui_extended %k9, %k10 : i100, i1
    %fmt1008 = sim.fmt.literal "addui_extended 250d7d13fb24891917b121dc5 2b465325278f845f57b3120df = "
    %fmt1009 = sim.fmt.hex %r301#0, isUpper false : i100
    %fmt1010 = sim.fmt.literal "\0A"
    %fmt1011 = sim.fmt.concat (%fmt1008, %fmt1009, %fmt1010)
    sim.proc.print %fmt1011
    %fmt1012 = sim.fmt.literal "  carry = "
    %fmt1013 = sim.fmt.hex %r301#1, isUpper false : i1
    %fmt1014 = sim.fmt.literal "\0A"
    %fmt1015 = sim.fmt.concat (%fmt1012, %fmt1013, %fmt1014)
    sim.proc.print %fmt1015
    %r302:2 = arith.subui_extended %k9, %k10 : i100, i1
    %fmt1016 = sim.fmt.literal "subui_extended 250d7d13fb24891917b121dc5 2b465325278f845f57b3120df = "
    %fmt1017 = sim.fmt.hex %r302#0, isUpper false : i100
    %fmt1018 = sim.fmt.literal "\0A"
    %fmt1019 = sim.fmt.concat (%fmt1016, %fmt1017, %fmt1018)
    sim.proc.print %fmt1019
    %fmt1020 = sim.fmt.literal "  borrow = "
    %fmt1021 = sim.fmt.hex %r302#1, isUpper false : i1
    %fmt1022 = sim.fmt.literal "\0A"
    %fmt1023 = sim.fmt.concat (%fmt1020, %fmt1021, %fmt1022)
    sim.proc.print %fmt1023
    %r303:2 = arith.mului_extended %k9, %k10 : i100
    %fmt1024 = sim.fmt.literal "mului_extended 250d7d13fb24891917b121dc5 2b465325278f845f57b3120df = "
    %fmt1025 = sim.fmt.hex %r303#0, isUpper false : i100
    %fmt1026 = sim.fmt.literal "\0A"
    %fmt1027 = sim.fmt.concat (%fmt1024, %fmt1025, %fmt1026)
    sim.proc.print %fmt1027
    %fmt1028 = sim.fmt.literal "  high = "
    %fmt1029 = sim.fmt.hex %r303#1, isUpper false : i100
    %fmt1030 = sim.fmt.literal "\0A"
    %fmt1031 = sim.fmt.concat (%fmt1028, %fmt1029, %fmt1030)
    sim.proc.print %fmt1031
    %r304:2 = arith.mulsi_extended %k9, %k10 : i100
    %fmt1032 = sim.fmt.literal "mulsi_extended 250d7d13fb24891917b121dc5 2b465325278f845f57b3120df = "
    %fmt1033 = sim.fmt.hex %r304#0, isUpper false : i100
    %fmt1034 = sim.fmt.literal "\0A"
    %fmt1035 = sim.fmt.concat (%fmt1032, %fmt1033, %fmt1034)
    sim.proc.print %fmt1035
    %fmt1036 = sim.fmt.literal "  high = "
    %fmt1037 = sim.fmt.hex %r304#1, isUpper false : i100
    %fmt1038 = sim.fmt.literal "\0A"
    %fmt1039 = sim.fmt.concat (%fmt1036, %fmt1037, %fmt1038)
    sim.proc.print %fmt1039
    %r305 = arith.cmpi eq, %k9, %k10 : i100
    %r306 = arith.cmpi ne, %k9, %k10 : i100
    %r307 = arith.cmpi ult, %k9, %k10 : i100
    %r308 = arith.cmpi ule, %k9, %k10 : i100
    %r309 = arith.cmpi ugt, %k9, %k10 : i100
    %r310 = arith.cmpi uge, %k9, %k10 : i100
    %r311 = arith.cmpi slt, %k9, %k10 : i100
    %r312 = arith.cmpi sle, %k9, %k10 : i100
    %r313 = arith.cmpi sgt, %k9, %k10 : i100
    %r314 = arith.cmpi sge, %k9, %k10 : i100
    %r315 = comb.concat %r305, %r306, %r307, %r308, %r309, %r310, %r311, %r312, %r313, %r314 : i1, i1, i1, i1, i1, i1, i1, i1, i1, i1
    %fmt1040 = sim.fmt.literal "eq ne ult ule ugt uge slt sle sgt sge 250d7d13fb24891917b121dc5 2b465325278f845f57b3120df = "
    %fmt1041 = sim.fmt.hex %r315, isUpper false : i10
    %fmt1042 = sim.fmt.literal "\0A"
    %fmt1043 = sim.fmt.concat (%fmt1040, %fmt1041, %fmt1042)
    sim.proc.print %fmt1043
    %r316 = arith.addi %k11, %k5 : i100
    %fmt1044 = sim.fmt.literal "addi ff9a01fe8419521fe0e979cf3 3 = "
    %fmt1045 = sim.fmt.hex %r316, isUpper false : i100
    %fmt1046 = sim.fmt.literal "\0A"
    %fmt1047 = sim.fmt.concat (%fmt1044, %fmt1045, %fmt1046)
    sim.proc.print %fmt1047
    %r317 = arith.subi %k11, %k5 : i100
    %fmt1048 = sim.fmt.literal "subi ff9a01fe8419521fe0e979cf3 3 = "
    %fmt1049 = sim.fmt.hex %r317, isUpper false : i100
    %fmt1050 = sim.fmt.literal "\0A"
    %fmt1051 = sim.fmt.concat (%fmt1048, %fmt1049, %fmt1050)
    sim.proc.print %fmt1051
    %r318 = arith.muli %k11, %k5 : i100
    %fmt1052 = sim.fmt.literal "muli ff9a01fe8419521fe0e979cf3 3 = "
    %fmt1053 = sim.fmt.hex %r318, isUpper false : i100
    %fmt1054 = sim.fmt.literal "\0A"
    %fmt1055 = sim.fmt.concat (%fmt1052, %fmt1053, %fmt1054)
    sim.proc.print %fmt1055
    %r319 = arith.divui %k11, %k5 : i100
    %fmt1056 = sim.fmt.literal "divui ff9a01fe8419521fe0e979cf3 3 = "
    %fmt1057 = sim.fmt.hex %r319, isUpper false : i100
    %fmt1058 = sim.fmt.literal "\0A"
    %fmt1059 = sim.fmt.concat (%fmt1056, %fmt1057, %fmt1058)
    sim.proc.print %fmt1059
    %r320 = arith.divsi %k11, %k5 : i100
    %fmt1060 = sim.fmt.literal "divsi ff9a01fe8419521fe0e979cf3 3 = "
    %fmt1061 = sim.fmt.hex %r320, isUpper false : i100
    %fmt1062 = sim.fmt.literal "\0A"
    %fmt1063 = sim.fmt.concat (%fmt1060, %fmt1061, %fmt1062)
    sim.proc.print %fmt1063
    %r321 = arith.ceildivui %k11, %k5 : i100
    %fmt1064 = sim.fmt.literal "ceildivui ff9a01fe8419521fe0e979cf3 3 = "
    %fmt1065 = sim.fmt.hex %r321, isUpper false : i100
    %fmt1066 = sim.fmt.literal "\0A"
    %fmt1067 = sim.fmt.concat (%fmt1064, %fmt1065, %fmt1066)
    sim.proc.print %fmt1067
    %r322 = arith.ceildivsi %k11, %k5 : i100
    %fmt1068 = sim.fmt.literal "ceildivsi ff9a01fe8419521fe0e979cf3 3 = "
    %fmt1069 = sim.fmt.hex %r322, isUpper false : i100
    %fmt1070 = sim.fmt.literal "\0A"
    %fmt1071 = sim.fmt.concat (%fmt1068, %fmt1069, %fmt1070)
    sim.proc.print %fmt1071
    %r323 = arith.floordivsi %k11, %k5 : i100
    %fmt1072 = sim.fmt.literal "floordivsi ff9a01fe8419521fe0e979cf3 3 = "
    %fmt1073 = sim.fmt.hex %r323, isUpper false : i100
    %fmt1074 = sim.fmt.literal "\0A"
    %fmt1075 = sim.fmt.concat (%fmt1072, %fmt1073, %fmt1074)
    sim.proc.print %fmt1075
    %r324 = arith.remui %k11, %k5 : i100
    %fmt1076 = sim.fmt.literal "remui ff9a01fe8419521fe0e979cf3 3 = "
    %fmt1077 = sim.fmt.hex %r324, isUpper false : i100
    %fmt1078 = sim.fmt.literal "\0A"
    %fmt1079 = sim.fmt.concat (%fmt1076, %fmt1077, %fmt1078)
    sim.proc.print %fmt1079
    %r325 = arith.remsi %k11, %k5 : i100
    %fmt1080 = sim.fmt.literal "remsi ff9a01fe8419521fe0e979cf3 3 = "
    %fmt1081 = sim.fmt.hex %r325, isUpper false : i100
    %fmt1082 = sim.fmt.literal "\0A"
    %fmt1083 = sim.fmt.concat (%fmt1080, %fmt1081, %fmt1082)
    sim.proc.print %fmt1083
    %r326 = arith.andi %k11, %k5 : i100
    %fmt1084 = sim.fmt.literal "andi ff9a01fe8419521fe0e979cf3 3 = "
    %fmt1085 = sim.fmt.hex %r326, isUpper false : i100
    %fmt1086 = sim.fmt.literal "\0A"
    %fmt1087 = sim.fmt.concat (%fmt1084, %fmt1085, %fmt1086)
    sim.proc.print %fmt1087
    %r327 = arith.ori %k11, %k5 : i100
    %fmt1088 = sim.fmt.literal "ori ff9a01fe8419521fe0e979cf3 3 = "
    %fmt1089 = sim.fmt.hex %r327, isUpper false : i100
    %fmt1090 = sim.fmt.literal "\0A"
    %fmt1091 = sim.fmt.concat (%fmt1088, %fmt1089, %fmt1090)
    sim.proc.print %fmt1091
    %r328 = arith.xori %k11, %k5 : i100
    %fmt1092 = sim.fmt.literal "xori ff9a01fe8419521fe0e979cf3 3 = "
    %fmt1093 = sim.fmt.hex %r328, isUpper false : i100
    %fmt1094 = sim.fmt.literal "\0A"
    %fmt1095 = sim.fmt.concat (%fmt1092, %fmt1093, %fmt1094)
    sim.proc.print %fmt1095
    %r329 = arith.shli %k11, %k5 : i100
    %fmt1096 = sim.fmt.literal "shli ff9a01fe8419521fe0e979cf3 3 = "
    %fmt1097 = sim.fmt.hex %r329, isUpper false : i100
    %fmt1098 = sim.fmt.literal "\0A"
    %fmt1099 = sim.fmt.concat (%fmt1096, %fmt1097, %fmt1098)
    sim.proc.print %fmt1099
    %r330 = arith.shrui %k11, %k5 : i100
    %fmt1100 = sim.fmt.literal "shrui ff9a01fe8419521fe0e979cf3 3 = "
    %fmt1101 = sim.fmt.hex %r330, isUpper false : i100
    %fmt1102 = sim.fmt.literal "\0A"
    %fmt1103 = sim.fmt.concat (%fmt1100, %fmt1101, %fmt1102)
    sim.proc.print %fmt1103
    %r331 = arith.shrsi %k11, %k5 : i100
    %fmt1104 = sim.fmt.literal "shrsi ff9a01fe8419521fe0e979cf3 3 = "
    %fmt1105 = sim.fmt.hex %r331, isUpper false : i100
    %fmt1106 = sim.fmt.literal "\0A"
    %fmt1107 = sim.fmt.concat (%fmt1104, %fmt1105, %fmt1106)
    sim.proc.print %fmt1107
    %r332 = arith.maxsi %k11, %k5 : i100
    %fmt1108 = sim.fmt.literal "maxsi ff9a01fe8419521fe0e979cf3 3 = "
    %fmt1109 = sim.fmt.hex %r332, isUpper false : i100
    %fmt1110 = sim.fmt.literal "\0A"
    %fmt1111 = sim.fmt.concat (%fmt1108, %fmt1109, %fmt1110)
    sim.proc.print %fmt1111
    %r333 = arith.maxui %k11, %k5 : i100
    %fmt1112 = sim.fmt.literal "maxui ff9a01fe8419521fe0e979cf3 3 = "
    %fmt1113 = sim.fmt.hex %r333, isUpper false : i100
    %fmt1114 = sim.fmt.literal "\0A"
    %fmt1115 = sim.fmt.concat (%fmt1112, %fmt1113, %fmt1114)
    sim.proc.print %fmt1115
    %r334 = arith.minsi %k11, %k5 : i100
    %fmt1116 = sim.fmt.literal "minsi ff9a01fe8419521fe0e979cf3 3 = "
    %fmt1117 = sim.fmt.hex %r334, isUpper false : i100
    %fmt1118 = sim.fmt.literal "\0A"
    %fmt1119 = sim.fmt.concat (%fmt1116, %fmt1117, %fmt1118)
    sim.proc.print %fmt1119
    %r335 = arith.minui %k11, %k5 : i100
    %fmt1120 = sim.fmt.literal "minui ff9a01fe8419521fe0e979cf3 3 = "
    %fmt1121 = sim.fmt.hex %r335, isUpper false : i100
    %fmt1122 = sim.fmt.literal "\0A"
    %fmt1123 = sim.fmt.concat (%fmt1120, %fmt1121, %fmt1122)
    sim.proc.print %fmt1123
    %r336:2 = arith.addui_extended %k11, %k5 : i100, i1
    %fmt1124 = sim.fmt.literal "addui_extended ff9a01fe8419521fe0e979cf3 3 = "
    %fmt1125 = sim.fmt.hex %r336#0, isUpper false : i100
    %fmt1126 = sim.fmt.literal "\0A"
    %fmt1127 = sim.fmt.concat (%fmt1124, %fmt1125, %fmt1126)
    sim.proc.print %fmt1127
    %fmt1128 = sim.fmt.literal "  carry = "
    %fmt1129 = sim.fmt.hex %r336#1, isUpper false : i1
    %fmt1130 = sim.fmt.literal "\0A"
    %fmt1131 = sim.fmt.concat (%fmt1128, %fmt1129, %fmt1130)
    sim.proc.print %fmt1131
    %r337:2 = arith.subui_extended %k11, %k5 : i100, i1
    %fmt1132 = sim.fmt.literal "subui_extended ff9a01fe8419521fe0e979cf3 3 = "
    %fmt1133 = sim.fmt.hex %r337#0, isUpper false : i100
    %fmt1134 = sim.fmt.literal "\0A"
    %fmt1135 = sim.fmt.concat (%fmt1132, %fmt1133, %fmt1134)
    sim.proc.print %fmt1135
    %fmt1136 = sim.fmt.literal "  borrow = "
    %fmt1137 = sim.fmt.hex %r337#1, isUpper false : i1
    %fmt1138 = sim.fmt.literal "\0A"
    %fmt1139 = sim.fmt.concat (%fmt1136, %fmt1137, %fmt1138)
    sim.proc.print %fmt1139
    %r338:2 = arith.mului_extended %k11, %k5 : i100
    %fmt1140 = sim.fmt.literal "mului_extended ff9a01fe8419521fe0e979cf3 3 = "
    %fmt1141 = sim.fmt.hex %r338#0, isUpper false : i100
    %fmt1142 = sim.fmt.literal "\0A"
    %fmt1143 = sim.fmt.concat (%fmt1140, %fmt1141, %fmt1142)
    sim.proc.print %fmt1143
    %fmt1144 = sim.fmt.literal "  high = "
    %fmt1145 = sim.fmt.hex %r338#1, isUpper false : i100
    %fmt1146 = sim.fmt.literal "\0A"
    %fmt1147 = sim.fmt.concat (%fmt1144, %fmt1145, %fmt1146)
    sim.proc.print %fmt1147
    %r339:2 = arith.mulsi_extended %k11, %k5 : i100
    %fmt1148 = sim.fmt.literal "mulsi_extended ff9a01fe8419521fe0e979cf3 3 = "
    %fmt1149 = sim.fmt.hex %r339#0, isUpper false : i100
    %fmt1150 = sim.fmt.literal "\0A"
    %fmt1151 = sim.fmt.concat (%fmt1148, %fmt1149, %fmt1150)
    sim.proc.print %fmt1151
    %fmt1152 = sim.fmt.literal "  high = "
    %fmt1153 = sim.fmt.hex %r339#1, isUpper false : i100
    %fmt1154 = sim.fmt.literal "\0A"
    %fmt1155 = sim.fmt.concat (%fmt1152, %fmt1153, %fmt1154)
    sim.proc.print %fmt1155
    %r340 = arith.cmpi eq, %k11, %k5 : i100
    %r341 = arith.cmpi ne, %k11, %k5 : i100
    %r342 = arith.cmpi ult, %k11, %k5 : i100
    %r343 = arith.cmpi ule, %k11, %k5 : i100
    %r344 = arith.cmpi ugt, %k11, %k5 : i100
    %r345 = arith.cmpi uge, %k11, %k5 : i100
    %r346 = arith.cmpi slt, %k11, %k5 : i100
    %r347 = arith.cmpi sle, %k11, %k5 : i100
    %r348 = arith.cmpi sgt, %k11, %k5 : i100
    %r349 = arith.cmpi sge, %k11, %k5 : i100
    %r350 = comb.concat %r340, %r341, %r342, %r343, %r344, %r345, %r346, %r347, %r348, %r349 : i1, i1, i1, i1, i1, i1, i1, i1, i1, i1
    %fmt1156 = sim.fmt.literal "eq ne ult ule ugt uge slt sle sgt sge ff9a01fe8419521fe0e979cf3 3 = "
    %fmt1157 = sim.fmt.hex %r350, isUpper false : i10
    %fmt1158 = sim.fmt.literal "\0A"
    %fmt1159 = sim.fmt.concat (%fmt1156, %fmt1157, %fmt1158)
    sim.proc.print %fmt1159
    %r351 = arith.addi %k12, %k13 : i100
    %fmt1160 = sim.fmt.literal "addi d5b8e8fb2bff29101f3001cee 34 = "
    %fmt1161 = sim.fmt.hex %r351, isUpper false : i100
    %fmt1162 = sim.fmt.literal "\0A"
    %fmt1163 = sim.fmt.concat (%fmt1160, %fmt1161, %fmt1162)
    sim.proc.print %fmt1163
    %r352 = arith.subi %k12, %k13 : i100
    %fmt1164 = sim.fmt.literal "subi d5b8e8fb2bff29101f3001cee 34 = "
    %fmt1165 = sim.fmt.hex %r352, isUpper false : i100
    %fmt1166 = sim.fmt.literal "\0A"
    %fmt1167 = sim.fmt.concat (%fmt1164, %fmt1165, %fmt1166)
    sim.proc.print %fmt1167
    %r353 = arith.muli %k12, %k13 : i100
    %fmt1168 = sim.fmt.literal "muli d5b8e8fb2bff29101f3001cee 34 = "
    %fmt1169 = sim.fmt.hex %r353, isUpper false : i100
    %fmt1170 = sim.fmt.literal "\0A"
    %fmt1171 = sim.fmt.concat (%fmt1168, %fmt1169, %fmt1170)
    sim.proc.print %fmt1171
    %r354 = arith.divui %k12, %k13 : i100
    %fmt1172 = sim.fmt.literal "divui d5b8e8fb2bff29101f3001cee 34 = "
    %fmt1173 = sim.fmt.hex %r354, isUpper false : i100
    %fmt1174 = sim.fmt.literal "\0A"
    %fmt1175 = sim.fmt.concat (%fmt1172, %fmt1173, %fmt1174)
    sim.proc.print %fmt1175
    %r355 = arith.divsi %k12, %k13 : i100
    %fmt1176 = sim.fmt.literal "divsi d5b8e8fb2bff29101f3001cee 34 = "
    %fmt1177 = sim.fmt.hex %r355, isUpper false : i100
    %fmt1178 = sim.fmt.literal "\0A"
    %fmt1179 = sim.fmt.concat (%fmt1176, %fmt1177, %fmt1178)
    sim.proc.print %fmt1179
    %r356 = arith.ceildivui %k12, %k13 : i100
    %fmt1180 = sim.fmt.literal "ceildivui d5b8e8fb2bff29101f3001cee 34 = "
    %fmt1181 = sim.fmt.hex %r356, isUpper false : i100
    %fmt1182 = sim.fmt.literal "\0A"
    %fmt1183 = sim.fmt.concat (%fmt1180, %fmt1181, %fmt1182)
    sim.proc.print %fmt1183
    %r357 = arith.ceildivsi %k12, %k13 : i100
    %fmt1184 = sim.fmt.literal "ceildivsi d5b8e8fb2bff29101f3001cee 34 = "
    %fmt1185 = sim.fmt.hex %r357, isUpper false : i100
    %fmt1186 = sim.fmt.literal "\0A"
    %fmt1187 = sim.fmt.concat (%fmt1184, %fmt1185, %fmt1186)
    sim.proc.print %fmt1187
    %r358 = arith.floordivsi %k12, %k13 : i100
    %fmt1188 = sim.fmt.literal "floordivsi d5b8e8fb2bff29101f3001cee 34 = "
    %fmt1189 = sim.fmt.hex %r358, isUpper false : i100
    %fmt1190 = sim.fmt.literal "\0A"
    %fmt1191 = sim.fmt.concat (%fmt1188, %fmt1189, %fmt1190)
    sim.proc.print %fmt1191
    %r359 = arith.remui %k12, %k13 : i100
    %fmt1192 = sim.fmt.literal "remui d5b8e8fb2bff29101f3001cee 34 = "
    %fmt1193 = sim.fmt.hex %r359, isUpper false : i100
    %fmt1194 = sim.fmt.literal "\0A"
    %fmt1195 = sim.fmt.concat (%fmt1192, %fmt1193, %fmt1194)
    sim.proc.print %fmt1195
    %r360 = arith.remsi %k12, %k13 : i100
    %fmt1196 = sim.fmt.literal "remsi d5b8e8fb2bff29101f3001cee 34 = "
    %fmt1197 = sim.fmt.hex %r360, isUpper false : i100
    %fmt1198 = sim.fmt.literal "\0A"
    %fmt1199 = sim.fmt.concat (%fmt1196, %fmt1197, %fmt1198)
    sim.proc.print %fmt1199
    %r361 = arith.andi %k12, %k13 : i100
    %fmt1200 = sim.fmt.literal "andi d5b8e8fb2bff29101f3001cee 34 = "
    %fmt1201 = sim.fmt.hex %r361, isUpper false : i100
    %fmt1202 = sim.fmt.literal "\0A"
    %fmt1203 = sim.fmt.concat (%fmt1200, %fmt1201, %fmt1202)
    sim.proc.print %fmt1203
    %r362 = arith.ori %k12, %k13 : i100
    %fmt1204 = sim.fmt.literal "ori d5b8e8fb2bff29101f3001cee 34 = "
    %fmt1205 = sim.fmt.hex %r362, isUpper false : i100
    %fmt1206 = sim.fmt.literal "\0A"
    %fmt1207 = sim.fmt.concat (%fmt1204, %fmt1205, %fmt1206)
    sim.proc.print %fmt1207
    %r363 = arith.xori %k12, %k13 : i100
    %fmt1208 = sim.fmt.literal "xori d5b8e8fb2bff29101f3001cee 34 = "
    %fmt1209 = sim.fmt.hex %r363, isUpper false : i100
    %fmt1210 = sim.fmt.literal "\0A"
    %fmt1211 = sim.fmt.concat (%fmt1208, %fmt1209, %fmt1210)
    sim.proc.print %fmt1211
    %r364 = arith.shli %k12, %k13 : i100
    %fmt1212 = sim.fmt.literal "shli d5b8e8fb2bff29101f3001cee 34 = "
    %fmt1213 = sim.fmt.hex %r364, isUpper false : i100
    %fmt1214 = sim.fmt.literal "\0A"
    %fmt1215 = sim.fmt.concat (%fmt1212, %fmt1213, %fmt1214)
    sim.proc.print %fmt1215
    %r365 = arith.shrui %k12, %k13 : i100
    %fmt1216 = sim.fmt.literal "shrui d5b8e8fb2bff29101f3001cee 34 = "
    %fmt1217 = sim.fmt.hex %r365, isUpper false : i100
    %fmt1218 = sim.fmt.literal "\0A"
    %fmt1219 = sim.fmt.concat (%fmt1216, %fmt1217, %fmt1218)
    sim.proc.print %fmt1219
    %r366 = arith.shrsi %k12, %k13 : i100
    %fmt1220 = sim.fmt.literal "shrsi d5b8e8fb2bff29101f3001cee 34 = "
    %fmt1221 = sim.fmt.hex %r366, isUpper false : i100
    %fmt1222 = sim.fmt.literal "\0A"
    %fmt1223 = sim.fmt.concat (%fmt1220, %fmt1221, %fmt1222)
    sim.proc.print %fmt1223
    %r367 = arith.maxsi %k12, %k13 : i100
    %fmt1224 = sim.fmt.literal "maxsi d5b8e8fb2bff29101f3001cee 34 = "
    %fmt1225 = sim.fmt.hex %r367, isUpper false : i100
    %fmt1226 = sim.fmt.literal "\0A"
    %fmt1227 = sim.fmt.concat (%fmt1224, %fmt1225, %fmt1226)
    sim.proc.print %fmt1227
    %r368 = arith.maxui %k12, %k13 : i100
    %fmt1228 = sim.fmt.literal "maxui d5b8e8fb2bff29101f3001cee 34 = "
    %fmt1229 = sim.fmt.hex %r368, isUpper false : i100
    %fmt1230 = sim.fmt.literal "\0A"
    %fmt1231 = sim.fmt.concat (%fmt1228, %fmt1229, %fmt1230)
    sim.proc.print %fmt1231
    %r369 = arith.minsi %k12, %k13 : i100
    %fmt1232 = sim.fmt.literal "minsi d5b8e8fb2bff29101f3001cee 34 = "
    %fmt1233 = sim.fmt.hex %r369, isUpper false : i100
    %fmt1234 = sim.fmt.literal "\0A"
    %fmt1235 = sim.fmt.concat (%fmt1232, %fmt1233, %fmt1234)
    sim.proc.print %fmt1235
    %r370 = arith.minui %k12, %k13 : i100
    %fmt1236 = sim.fmt.literal "minui d5b8e8fb2bff29101f3001cee 34 = "
    %fmt1237 = sim.fmt.hex %r370, isUpper false : i100
    %fmt1238 = sim.fmt.literal "\0A"
    %fmt1239 = sim.fmt.concat (%fmt1236, %fmt1237, %fmt1238)
    sim.proc.print %fmt1239
    %r371:2 = arith.addui_extended %k12, %k13 : i100, i1
    %fmt1240 = sim.fmt.literal "addui_extended d5b8e8fb2bff29101f3001cee 34 = "
    %fmt1241 = sim.fmt.hex %r371#0, isUpper false : i100
    %fmt1242 = sim.fmt.literal "\0A"
    %fmt1243 = sim.fmt.concat (%fmt1240, %fmt1241, %fmt1242)
    sim.proc.print %fmt1243
    %fmt1244 = sim.fmt.literal "  carry = "
    %fmt1245 = sim.fmt.hex %r371#1, isUpper false : i1
    %fmt1246 = sim.fmt.literal "\0A"
    %fmt1247 = sim.fmt.concat (%fmt1244, %fmt1245, %fmt1246)
    sim.proc.print %fmt1247
    %r372:2 = arith.subui_extended %k12, %k13 : i100, i1
    %fmt1248 = sim.fmt.literal "subui_extended d5b8e8fb2bff29101f3001cee 34 = "
    %fmt1249 = sim.fmt.hex %r372#0, isUpper false : i100
    %fmt1250 = sim.fmt.literal "\0A"
    %fmt1251 = sim.fmt.concat (%fmt1248, %fmt1249, %fmt1250)
    sim.proc.print %fmt1251
    %fmt1252 = sim.fmt.literal "  borrow = "
    %fmt1253 = sim.fmt.hex %r372#1, isUpper false : i1
    %fmt1254 = sim.fmt.literal "\0A"
    %fmt1255 = sim.fmt.concat (%fmt1252, %fmt1253, %fmt1254)
    sim.proc.print %fmt1255
    %r373:2 = arith.mului_extended %k12, %k13 : i100
    %fmt1256 = sim.fmt.literal "mului_extended d5b8e8fb2bff29101f3001cee 34 = "
    %fmt1257 = sim.fmt.hex %r373#0, isUpper false : i100
    %fmt1258 = sim.fmt.literal "\0A"
    %fmt1259 = sim.fmt.concat (%fmt1256, %fmt1257, %fmt1258)
    sim.proc.print %fmt1259
    %fmt1260 = sim.fmt.literal "  high = "
    %fmt1261 = sim.fmt.hex %r373#1, isUpper false : i100
    %fmt1262 = sim.fmt.literal "\0A"
    %fmt1263 = sim.fmt.concat (%fmt1260, %fmt1261, %fmt1262)
    sim.proc.print %fmt1263
    %r374:2 = arith.mulsi_extended %k12, %k13 : i100
    %fmt1264 = sim.fmt.literal "mulsi_extended d5b8e8fb2bff29101f3001cee 34 = "
    %fmt1265 = sim.fmt.hex %r374#0, isUpper false : i100
    %fmt1266 = sim.fmt.literal "\0A"
    %fmt1267 = sim.fmt.concat (%fmt1264, %fmt1265, %fmt1266)
    sim.proc.print %fmt1267
    %fmt1268 = sim.fmt.literal "  high = "
    %fmt1269 = sim.fmt.hex %r374#1, isUpper false : i100
    %fmt1270 = sim.fmt.literal "\0A"
    %fmt1271 = sim.fmt.concat (%fmt1268, %fmt1269, %fmt1270)
    sim.proc.print %fmt1271
    %r375 = arith.cmpi eq, %k12, %k13 : i100
    %r376 = arith.cmpi ne, %k12, %k13 : i100
    %r377 = arith.cmpi ult, %k12, %k13 : i100
    %r378 = arith.cmpi ule, %k12, %k13 : i100
    %r379 = arith.cmpi ugt, %k12, %k13 : i100
    %r380 = arith.cmpi uge, %k12, %k13 : i100
    %r381 = arith.cmpi slt, %k12, %k13 : i100
    %r382 = arith.cmpi sle, %k12, %k13 : i100
    %r383 = arith.cmpi sgt, %k12, %k13 : i100
    %r384 = arith.cmpi sge, %k12, %k13 : i100
    %r385 = comb.concat %r375, %r376, %r377, %r378, %r379, %r380, %r381, %r382, %r383, %r384 : i1, i1, i1, i1, i1, i1, i1, i1, i1, i1
    %fmt1272 = sim.fmt.literal "eq ne ult ule ugt uge slt sle sgt sge d5b8e8fb2bff29101f3001cee 34 = "
    %fmt1273 = sim.fmt.hex %r385, isUpper false : i10
    %fmt1274 = sim.fmt.literal "\0A"
    %fmt1275 = sim.fmt.concat (%fmt1272, %fmt1273, %fmt1274)
    sim.proc.print %fmt1275
    llhd.halt
  }
}
