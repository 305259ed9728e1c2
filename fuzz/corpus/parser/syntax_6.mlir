"func.func"() ({
  "func.return"() : () -> ()
}) {function_type = () -> (), sym_name = "old_style", sym_visibility = "private"} : () -> ()
