llhd.coroutine private @result(%v: i8) -> (i8, i1) attributes {kept} {
  %true = hw.constant true
  llhd.return %v, %true : i8, i1
}
