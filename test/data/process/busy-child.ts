import { endWithParent } from '../../../data/process/end-with-parent.ts'

/** Busy for ever, so that it hears of nothing. */
endWithParent()
process.send?.('busy')
// A moment, so that the watch has begun.
setTimeout(() => {
  for (;;);
}, 300)
