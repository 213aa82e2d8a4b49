import { expect } from 'vitest'
import { runCli } from '../../../electron/cli/run-cli.ts'
import { whyNotPlain } from '../../plain-sentence.ts'
import { builtApp } from '../built-app.ts'

interface CliRun {
  readonly exitCode: number
  readonly output: string
  readonly complaints: readonly string[]
}

/** The command line in this process; its data process is a real one. */
export async function runDesk(...given: readonly string[]): Promise<CliRun> {
  const output: string[] = []
  const complaints: string[] = []
  const terminal = {
    write: (text: string): void => void output.push(text),
    complain: (text: string): void => void complaints.push(text),
  }
  const exitCode = await runCli(given, terminal, await builtApp())
  // Whatever a command refuses, in whatever test: the sentences are for a reader. A fault of ours is logged with its stack.
  if (exitCode !== 1) expect(complaints.map(whyNotPlain).filter((each) => each !== null)).toEqual([])
  return { exitCode, output: output.join('\n'), complaints }
}
