import { builtApp } from '../electron/built-app.ts'
import { KNOWN_CASES, mutationCases } from './cases.ts'
import { semanticCases } from './semantic-mutations.ts'
import { judgeAll } from './judge.ts'

/**
 * `npm run test:hostile -- [COUNT] [SEED] [MEANINGS]`: every known case, COUNT accidents (3,000 unless given) and MEANINGS datasets whose
 * cells say something else (1,000 unless given), each in a process of its own; prints what came of them, and ends with 1 where one did harm.
 */
const [count = '3000', seed = '1', meanings = '1000'] = process.argv.slice(2)
const places = await builtApp()
const cases = [
  ...KNOWN_CASES,
  ...mutationCases(Number(count), Number(seed)),
  ...semanticCases(Number(meanings), Number(seed)),
]
const judged = await judgeAll(cases, places.bundledDataset, places.dataProcess)
const tally = new Map<string, number>()
for (const { outcome } of judged) tally.set(outcome, (tally.get(outcome) ?? 0) + 1)
for (const [outcome, times] of [...tally].sort(([, one], [, other]) => other - one))
  process.stdout.write(`${String(times).padStart(6)}  ${outcome}\n`)
const faults = judged.filter(({ fault }) => fault !== null)
for (const { name, fault } of faults) process.stdout.write(`FAULT ${name}: ${fault ?? ''}\n`)
const slowest = Math.max(...judged.map(({ milliseconds }) => milliseconds))
const largest = Math.max(...judged.map(({ maxMemoryMb }) => maxMemoryMb))
process.stdout.write(
  `${String(judged.length)} files, ${String(faults.length)} faults; slowest ${String(slowest)} ms, at most ${String(largest)} MB\n`,
)
process.exitCode = faults.length === 0 ? 0 : 1
