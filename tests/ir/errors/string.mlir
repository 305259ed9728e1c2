// The string is not closed.
// ERROR: 4:32: a string does not end on its line

hw.module @m() attributes {a = "open
}
