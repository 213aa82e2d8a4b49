import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { cutOff, socketsIn, traceTo, type Prefix } from './cut-off.ts'

// Entry of the step that runs the tests of data/ with no network at all, and watches them try: `node build/run-cut-off.ts
// SCRIPT [ARGUMENTS]`. Where the system permits one of the two, or none, it says so and runs the tests all the same.

const folder = mkdtempSync(path.join(tmpdir(), 'disclosure-desk-trace-'))
const trace = path.join(folder, 'trace.txt')
try {
  const apart = permitted(
    cutOff(),
    'Not cut off from the network: this system permits no namespaces (unshare).',
  )
  const traced = permitted(traceTo(trace), 'Not watched for sockets: this system permits no strace.')
  const [program = '', ...given] = [...apart, ...traced, process.execPath, ...process.argv.slice(2)]
  process.exitCode = spawnSync(program, given, { stdio: 'inherit' }).status ?? 1
  if (traced.length > 0) judge(socketsIn(readFileSync(trace, 'utf8')), apart.length > 0)
} finally {
  rmSync(folder, { recursive: true })
}

function permitted({ command, isPermitted }: Prefix, otherwise: string): readonly string[] {
  if (isPermitted) return command
  console.log(otherwise)
  return []
}

function judge(sockets: readonly string[], isCutOff: boolean): void {
  if (sockets.length === 0) {
    console.log(`No socket of the internet was opened${isCutOff ? ', and there was no network' : ''}.`)
    return
  }
  console.error(`${sockets.length} uses of a socket of the internet, the first: ${sockets[0] ?? ''}`)
  console.error('A test that starts a browser is named NAME-in-chromium.test.ts: it runs with the others.')
  process.exitCode = 1
}
