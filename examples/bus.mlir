hw.module @tb() { hw.output }
