import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { runElectron, type ElectronEnd } from '../../../electron/browser-shell/run-electron.ts'
import { ANSWERED } from '../../../electron/host/start-message.ts'
import { temporaryFolder } from '../temporary-folder.ts'

/** What \`npm start\` does with a runtime that is installed and doesn't run: each ends in a sentence and in the browser. */

const ROOT = join(import.meta.dirname, '..', '..', '..')

function runtime(content: string | Buffer, mode = 0o755): string {
  const file = join(temporaryFolder(), 'electron')
  writeFileSync(file, content)
  chmodSync(file, mode)
  return file
}

const script = (lines: string): string => runtime(`#!/bin/sh\n${lines}\n`)
const asNode = (code: string): string => runtime(`#!${process.execPath}\n${code}\n`)

async function run(command: string, windowExpectedMs?: number): Promise<[ElectronEnd, readonly string[]]> {
  const said: string[] = []
  const write = (line: string): void => void said.push(line)
  const options = windowExpectedMs === undefined ? {} : { windowExpectedMs }
  return [await runElectron({ command, commandArguments: [], write, ...options }), said]
}

const OTHER_MACHINE = Buffer.from('\u007fELF\u0002\u0001\u0001\0\0\0\0\0\0\0\0\0\u0002\0\u00f3\0', 'latin1')

/** A runtime, and what the person is told of it. What is printed is Chromium's, the loader's and GTK's own. */
const DYING: Record<string, readonly [() => string, RegExp]> = {
  'no sandbox': [
    () =>
      script(
        `echo '[1:1130/101010.1:FATAL:content/browser/zygote_host/zygote_host_impl_linux.cc:127] No usable sandbox! If you are running on Ubuntu 23.10+ or another Linux distro' >&2; kill -TRAP $$`,
      ),
    /gives Chromium no sandbox/,
  ],
  'the sandbox’s helper without its rights': [
    () =>
      script(
        `echo 'FATAL:setuid_sandbox_host.cc(163)] The SUID sandbox helper binary was found, but is not configured correctly.' >&2; kill -TRAP $$`,
      ),
    /gives Chromium no sandbox/,
  ],
  'run as root': [
    () =>
      script(
        `echo 'ERROR:electron_main_delegate.cc(266)] Running as root without --no-sandbox is not supported. See https://crbug.com/638180.' >&2; exit 1`,
      ),
    /doesn’t run as root/,
  ],
  'a library is missing': [
    () =>
      script(
        `echo 'electron: error while loading shared libraries: libnss3.so: cannot open shared object file: No such file or directory' >&2; exit 127`,
      ),
    /the library libnss3\.so is missing/,
  ],
  'no display answers': [
    () =>
      script(
        `echo 'ERROR:ui/ozone/platform/x11/ozone_platform_x11.cc:256] Missing X server or $DISPLAY' >&2; exit 1`,
      ),
    /the display doesn’t answer/,
  ],
  'it ends without a word': [() => script('exit 0'), /ended \(0\).*didn’t say why/],
  'it ends with words that nobody knows': [
    () => script(`echo 'something \u001b[31melse' >&2; exit 3`),
    /ended \(3\).*“something .*else”/,
  ],
  'it crashes': [() => script('kill -SEGV $$'), /ended \(SIGSEGV\)/],
  'it may not be run': [() => runtime('', 0o644), /could not be run \(EACCES\)/],
  'it was removed meanwhile': [() => join(temporaryFolder(), 'gone'), /could not be run \(ENOENT\)/],
  'it is for another processor': [() => runtime(OTHER_MACHINE), /another system or processor/],
}

test.skipIf(process.platform === 'win32').each(Object.entries(DYING))(
  'a runtime that shows nothing is told of: %s',
  async (_what, [make, sentence]) => {
    const [ended] = await run(make())
    expect(ended).toEqual({ kind: 'no-window', why: expect.stringMatching(sentence) as string })
    expect(ended.kind === 'no-window' && ended.why).toMatch(/instead|to a browser/)
  },
)

test.skipIf(process.platform === 'win32')('a runtime that answered ends as it ends', async () => {
  const code = `process.send(${JSON.stringify(ANSWERED)}, () => process.exit(7))`
  expect(await run(asNode(code))).toEqual([{ kind: 'answered', exitCode: 7 }, []])
})

test.skipIf(process.platform === 'win32')(
  'a window that doesn’t come is told of once, and waited for',
  async () => {
    const code = `setTimeout(() => process.send(${JSON.stringify(ANSWERED)}, () => process.exit(0)), 700)`
    const [ended, said] = await run(asNode(code), 100)
    expect(ended).toEqual({ kind: 'answered', exitCode: 0 })
    expect(said).toEqual([expect.stringContaining('--browser')])
  },
)

test.skipIf(process.platform !== 'linux')(
  'npm start goes on in the browser',
  { timeout: 180_000 },
  async () => {
    const dying = script(`echo 'No usable sandbox!' >&2; kill -TRAP $$`)
    const child = spawn(process.execPath, ['build/start.mjs'], {
      cwd: ROOT,
      env: {
        ...process.env,
        DISPLAY: ':0',
        DISCLOSURE_DESK_NO_OPEN: '1',
        DISCLOSURE_DESK_HOME: temporaryFolder(),
        ELECTRON_OVERRIDE_DIST_PATH: join(dying, '..'),
      },
    })
    onTestFinished(() => void child.kill('SIGKILL'))
    let printed = ''
    child.stdout.on('data', (part: Buffer) => (printed += part.toString('utf8')))
    await expect.poll(() => printed, { timeout: 40_000 }).toMatch(/no sandbox[^]*http:\/\/127\.0\.0\.1:/)
    child.kill('SIGTERM')
    const [code] = (await once(child, 'close')) as [number]
    expect(code).toBe(0)
  },
)

test.skipIf(process.platform !== 'linux')(
  'Ctrl-C on a terminal reaches the runtime once',
  { timeout: 180_000 },
  async () => {
    const folder = temporaryFolder()
    const heard = join(folder, 'heard')
    // A graceful end takes a while; a second signal in it would be written down too.
    const electron = asNode(
      [
        `const { appendFileSync } = require('node:fs')`,
        `process.on('SIGINT', () => { appendFileSync(${JSON.stringify(heard)}, 'SIGINT ') ; setTimeout(() => process.exit(0), 600) })`,
        `process.send(${JSON.stringify(ANSWERED)})`,
        `process.stdout.write('ready')`,
        `setInterval(() => undefined, 1000)`,
      ].join('\n'),
    )
    const starter = join(folder, 'start.mts')
    const source = join(ROOT, 'electron/browser-shell/run-electron.ts')
    writeFileSync(
      starter,
      `import { runElectron } from ${JSON.stringify(source)}
const ended = await runElectron({ command: ${JSON.stringify(electron)}, commandArguments: [], write: console.log })
console.log(JSON.stringify(ended))
process.exit(0)`,
    )
    // `script` gives it a terminal, which sends Ctrl-C to all in its foreground, as a person's does.
    const terminal = spawn('script', ['-qec', `${process.execPath} ${starter}`, '/dev/null'], {
      stdio: 'pipe',
    })
    onTestFinished(() => void terminal.kill('SIGKILL'))
    let printed = ''
    terminal.stdout.on('data', (part: Buffer) => (printed += part.toString('utf8')))
    await expect.poll(() => printed, { timeout: 10_000 }).toContain('ready')
    terminal.stdin.write('\u0003')
    await expect.poll(() => printed, { timeout: 10_000 }).toContain('"exitCode":0')
    expect(readFileSync(heard, 'utf8')).toBe('SIGINT ')
  },
)
