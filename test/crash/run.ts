import { builtApp } from '../electron/built-app.ts'
import { cutPowerDuringEdits } from './cut-power-during-edits.ts'
import { canRecord } from './disk-log.ts'
import { killDuringEdits } from './kill-during-edits.ts'
import { killDuringSaves } from './kill-during-saves.ts'

/** `npm run test:crash -- [COUNT]`: COUNT kills of each kind (300 unless given) and five times as many power cuts; ends with 1 on a loss. */
const count = Number(process.argv[2] ?? '300')
const { bundledDataset } = await builtApp()
const print = (what: string, tally: object): void =>
  void process.stdout.write(`${what}: ${JSON.stringify(tally)}\n`)

const edits = await killDuringEdits(bundledDataset, count)
print('killed while importing', edits)
const saves = await killDuringSaves(bundledDataset, count)
print('killed while saving', saves)
let faults = edits.corrupt + edits.partial + edits.lost + edits.notOffered + saves.corrupt + saves.wrong
if (canRecord()) {
  const cuts = cutPowerDuringEdits(bundledDataset, count * 5, 'FULL')
  print('power cut, synchronous FULL', cuts)
  const control = cutPowerDuringEdits(bundledDataset, count * 5, 'OFF')
  print('power cut, synchronous OFF (must lose edits)', control)
  faults += cuts.corrupt + cuts.partial + cuts.lost + (control.lost > 0 ? 0 : 1)
} else process.stdout.write('power cuts: not tried, strace is not at hand\n')
process.exitCode = faults === 0 ? 0 : 1
