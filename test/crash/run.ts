import { builtApp } from '../electron/built-app.ts'
import { cutPowerDuringEdits } from './cut-power-during-edits.ts'
import { smallBase } from '../hostile/small-base.ts'
import { canRecord } from './disk-log.ts'
import { killDuringEdits } from './kill-during-edits.ts'
import { killDuringSaves } from './kill-during-saves.ts'

/**
 * `npm run test:crash -- [COUNT] [FROM]`: COUNT kills of each kind (300 unless given) and five times as many power cuts; ends with 1 on a
 * loss. FROM (0 unless given) is the first round: runs of 0 to 99 and of 100 to 199 add up to one of 0 to 199.
 */
const [count, from] = [Number(process.argv[2] ?? '300'), Number(process.argv[3] ?? '0')]
const dataset = smallBase((await builtApp()).bundledDataset)
const print = (what: string, tally: object): void =>
  void process.stdout.write(`${what}, from ${String(from)}: ${JSON.stringify(tally)}\n`)

const edits = await killDuringEdits(dataset, count, from)
print('killed while importing', edits)
const saves = await killDuringSaves(dataset, count, from)
print('killed while saving', saves)
let faults = edits.corrupt + edits.partial + edits.lost + edits.notOffered + saves.corrupt + saves.wrong
if (canRecord()) {
  const cuts = cutPowerDuringEdits(dataset, count * 5, 'FULL', from + 1)
  print('power cut, synchronous FULL', cuts)
  const control = cutPowerDuringEdits(dataset, count, 'OFF', from + 1)
  print('power cut, synchronous OFF (must lose edits)', control)
  faults += cuts.corrupt + cuts.partial + cuts.lost + (control.lost > 0 ? 0 : 1)
} else process.stdout.write('power cuts: not tried, strace is not at hand\n')
process.exitCode = faults === 0 ? 0 : 1
