import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { addCounts, countStep, formatCounts, NO_TESTS, type TestCounts } from './test-counts.ts'
import { testSteps, type TestStep } from './test-steps.ts'

// Entry of `npm test`: runs the steps one after the other, stops at the first that fails, and says in its last line how
// many tests passed and failed.

const root = path.join(import.meta.dirname, '..')

function runStep({ command, report }: TestStep): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, command, {
      cwd: root,
      stdio: 'inherit',
      env:
        report === undefined
          ? process.env
          : { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: path.join(root, report.file) },
    })
    child.once('error', reject)
    child.once('close', (code) => resolve(code ?? 1))
  })
}

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

const [wish = 'all', ...wanted] = process.argv.slice(2)
if (wish !== 'all' && wish !== 'unit' && wish !== 'e2e')
  throw new Error(`run-tests takes all, unit or e2e, not ${wish}`)

const steps = testSteps(wish, wanted)
mkdirSync(path.join(root, 'test-results'), { recursive: true })
let sum = NO_TESTS
for (const [index, step] of steps.entries()) {
  console.log(`\n▸ ${step.name}`)
  if (step.report !== undefined) rmSync(path.join(root, step.report.file), { force: true })
  const startedAt = performance.now()
  const exitCode = await runStep(step)
  console.log(`  ${step.name}: ${((performance.now() - startedAt) / 1000).toFixed(1)} s`)
  sum = addCounts(sum, countStep(readReport(step), exitCode))
  if (exitCode !== 0 || sum.failed > 0) {
    const left = steps.slice(index + 1).map(({ name }) => name)
    console.error(`\nStopped: ${step.name} failed.${left.length > 0 ? ` Not run: ${left.join(', ')}.` : ''}`)
    process.exitCode = 1
    break
  }
}
console.log(`\n${formatCounts(sum)}`)
