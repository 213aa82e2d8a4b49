import { KNOWN_CASES, mutationCases } from './cases.ts'
import type { Judged } from './judge.ts'
import { verbsWithNamesAtLimit } from './names-at-limit.ts'
import { reportBases } from './report-bases.ts'
import { judgeReports } from './report-run.ts'
import { judgeAll } from './run-all.ts'
import { semanticCases } from './semantic-mutations.ts'

/**
 * `npm run test:hostile -- [COUNT] [SEED] [MEANINGS] [REPORTS]`: COUNT accidents of a dataset (3,000 unless given), MEANINGS datasets
 * whose cells say something else (1,000 unless given) and REPORTS accidents of CSV files and workbooks (1,000 unless given), each of its
 * own seed from SEED (1 unless given) on, so that runs add up; with seed 1 every known case, too. Prints what came of them, and ends
 * with 1 where one did harm.
 *
 * `npm run test:hostile -- names [VERB…]`: every verb, or these, of the bundled dataset with every name as long as it may be: what each
 * needs.
 */
const [count = '3000', from = '1', meanings = '1000', reports = '1000'] = process.argv.slice(2)
const seed = Number(from)

function print(what: string, judged: readonly Judged[]): void {
  if (judged.length === 0) return
  const tally = new Map<string, number>()
  for (const { outcome } of judged) tally.set(outcome, (tally.get(outcome) ?? 0) + 1)
  const outcomes = [...tally].sort(([, one], [, other]) => other - one)
  const faults = judged.filter(({ fault }) => fault !== null)
  const slowest = Math.max(...judged.map(({ milliseconds }) => milliseconds))
  const largest = Math.max(...judged.map(({ maxMemoryMb }) => maxMemoryMb))
  const mean = judged.reduce((sum, { milliseconds }) => sum + milliseconds, 0) / judged.length
  process.stdout.write(
    `${what}: ${String(judged.length)} files, ${String(faults.length)} faults; slowest ${String(slowest)} ms (mean ${mean.toFixed(0)}), at most ${String(largest)} MB\n` +
      `  ${outcomes.map(([outcome, times]) => `${String(times)} ${outcome}`).join(', ')}\n` +
      faults.map(({ name, fault }) => `FAULT ${name}: ${fault ?? ''}\n`).join(''),
  )
  if (faults.length > 0) process.exitCode = 1
}

if (count === 'names') {
  for (const { verb, outcome, maxMemoryMb, milliseconds, fault } of await verbsWithNamesAtLimit(
    process.argv.slice(3),
  )) {
    process.stdout.write(
      `${verb}: ${outcome}, ${String(maxMemoryMb)} MB, ${String(milliseconds)} ms${fault === null ? '' : `  FAULT ${fault}`}\n`,
    )
    if (fault !== null) process.exitCode = 1
  }
} else {
  if (seed === 1) print('known cases', await judgeAll(KNOWN_CASES))
  print(`accidents from seed ${from}`, await judgeAll(mutationCases(Number(count), seed)))
  print(`other meanings from seed ${from}`, await judgeAll(semanticCases(Number(meanings), seed)))
  print(`accidents of reports from seed ${from}`, await judgeReports(reportBases(), Number(reports), seed))
}
