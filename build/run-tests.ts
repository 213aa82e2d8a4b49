import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { groupSteps, runGroup, runStep } from './run-steps.ts'
import { addCounts, countStep, formatCounts, NO_TESTS, type TestCounts } from './test-counts.ts'
import { testSteps, type TestStep } from './test-steps.ts'

// Entry of `npm test`: runs the steps one after the other (those that use one processor beside each other), stops at the first that
// fails, and says in its last line how many tests passed and failed.

const root = path.join(import.meta.dirname, '..')

function readReport({ report }: TestStep): TestCounts {
  if (report === undefined) return NO_TESTS
  try {
    return report.parse(readFileSync(path.join(root, report.file), 'utf8'))
  } catch (cause) {
    console.error(`The runner left no report that can be read in ${report.file}: ${String(cause)}`)
    // Tests that nobody can count have not passed.
    return { ...NO_TESTS, failed: 1 }
  }
}

// Playwright is told by its environment where the report goes.
function environmentOf({ report }: TestStep): Readonly<Record<string, string>> {
  return report === undefined ? {} : { PLAYWRIGHT_JSON_OUTPUT_FILE: path.join(root, report.file) }
}

const [wish = 'all', ...wanted] = process.argv.slice(2)
if (wish !== 'all' && wish !== 'unit' && wish !== 'e2e')
  throw new Error(`run-tests takes all, unit or e2e, not ${wish}`)

const groups = groupSteps(testSteps(wish, wanted))
mkdirSync(path.join(root, 'test-results'), { recursive: true })
let sum = NO_TESTS
for (const [index, group] of groups.entries()) {
  const failed: string[] = []
  console.log(`\n▸ ${group.map(({ name }) => name).join(', ')}`)
  for (const { report } of group)
    if (report !== undefined) rmSync(path.join(root, report.file), { force: true })
  await runGroup(
    group,
    availableParallelism(),
    (step, isAlone) => runStep(step, root, environmentOf(step), isAlone),
    (step, { exitCode, seconds, printed }) => {
      process.stdout.write(printed)
      console.log(`  ${step.name}: ${seconds.toFixed(1)} s`)
      const counts = countStep(readReport(step), exitCode)
      if (exitCode !== 0 || counts.failed > 0) failed.push(step.name)
      sum = addCounts(sum, counts)
    },
  )
  if (failed.length > 0) {
    const left = groups.slice(index + 1).flatMap((steps) => steps.map(({ name }) => name))
    console.error(
      `\nStopped: ${failed.join(', ')} failed.${left.length > 0 ? ` Not run: ${left.join(', ')}.` : ''}`,
    )
    process.exitCode = 1
    break
  }
}
console.log(`\n${formatCounts(sum)}`)
