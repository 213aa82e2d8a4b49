import { spawn } from 'node:child_process'
import type { TestStep } from './test-steps.ts'

/** How a step ended. */
interface StepEnd {
  readonly exitCode: number
  readonly seconds: number
  /** What it printed, where it wasn't shown as it came. */
  readonly printed: string
}

/** The steps in their order, those that may run beside each other together. */
export function groupSteps(steps: readonly TestStep[]): readonly (readonly TestStep[])[] {
  const groups: TestStep[][] = []
  for (const step of steps) {
    const last = groups.at(-1)
    if (step.isLight === true && last?.[0]?.isLight === true) last.push(step)
    else groups.push([step])
  }
  return groups
}

/**
 * Runs all steps of a group, as many at once as there are processors, and hands over each as it ends. A step that runs alone prints as it
 * goes; of those that run together each is printed whole at its end.
 */
export async function runGroup(
  group: readonly TestStep[],
  processors: number,
  run: (step: TestStep, isAlone: boolean) => Promise<StepEnd>,
  onEnd: (step: TestStep, end: StepEnd) => void,
): Promise<void> {
  const waiting = [...group]
  const work = async (): Promise<void> => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift())
      onEnd(step, await run(step, group.length === 1))
  }
  await Promise.all(Array.from({ length: Math.max(1, processors) }, work))
}

/** Runs a step as a process of Node in `root`. */
export function runStep(
  { command }: TestStep,
  root: string,
  environment: Readonly<Record<string, string>>,
  isAlone: boolean,
): Promise<StepEnd> {
  return new Promise((resolve, reject) => {
    const startedAt = performance.now()
    const child = spawn(process.execPath, command, {
      cwd: root,
      stdio: isAlone ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...environment },
    })
    let printed = ''
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => (printed += text))
    child.once('error', reject)
    child.once('close', (code) =>
      resolve({ exitCode: code ?? 1, seconds: (performance.now() - startedAt) / 1000, printed }),
    )
  })
}
