verif.formal @formal {depth = 20, mode = "bmc"} {
  %v = verif.symbolic_value : i8
  %w = verif.symbolic_value name "named" {kept} : i1
  verif.assert %w : i1
}
