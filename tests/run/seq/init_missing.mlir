// RULE: seq.firmem.init
// STATUS: 1
// ERR: no-such-file.hex

hw.module @top() {
  %m = seq.firmem 0, 1, undefined, undefined {init = #seq.firmem.init<"no-such-file.hex", true, false>} : <4 x 8>
}
