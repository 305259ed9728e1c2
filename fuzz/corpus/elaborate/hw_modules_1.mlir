hw.module nested @interleaved(out first : i1, in %x : i1, out second : i1, in %y : i1) attributes {comment_like = "kept", k} {
  hw.output %y, %x : i1, i1
}
