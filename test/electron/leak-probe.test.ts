import { spawn } from 'node:child_process'
import { copyFileSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { ROOT } from '../../build/staleness.mjs'
import { builtApp } from './built-app.ts'
import { temporaryFolder } from './temporary-folder.ts'

const NAME = 'q7z'

/** Everything in a file, its packed parts unpacked as far as PNG packs them. */
function readings(bytes: Buffer): readonly Buffer[] {
  const packed: Buffer[] = []
  for (let at = bytes.indexOf('IDAT'); at > 0; at = bytes.indexOf('IDAT', at + 4))
    packed.push(bytes.subarray(at + 4, at + 4 + bytes.readUInt32BE(at - 4)))
  return packed.length === 0 ? [bytes] : [bytes, inflateSync(Buffer.concat(packed))]
}

function holdsName(bytes: Buffer): boolean {
  const forms = [Buffer.from(NAME), Buffer.from(NAME, 'utf16le'), Buffer.from('cTd6')]
  return readings(bytes).some((reading) => forms.some((form) => reading.includes(form)))
}

/** What the command line prints, on both outputs, when a person works in `folder`. */
function desk(folder: string, given: readonly string[]): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(ROOT, 'build', 'desk.mjs'), ...given], {
      cwd: folder,
      env: { PATH: process.env['PATH'], HOME: join(folder, '..'), USER: 'q7z-alice' },
    })
    const parts: Buffer[] = []
    child.stdout.on('data', (part: Buffer) => parts.push(part))
    child.stderr.on('data', (part: Buffer) => parts.push(part))
    child.once('error', reject)
    child.once('close', () => resolve(Buffer.concat(parts)))
  })
}

test('no file and no output holds the folder or the user it came from', async () => {
  const { bundledDataset } = await builtApp()
  const secret = join(temporaryFolder(), 'q7z-alice', 'q7z-secret')
  const out = temporaryFolder()
  mkdirSync(secret, { recursive: true })
  const dataset = join(secret, 'figures.sqlite')
  copyFileSync(bundledDataset, dataset)
  const commands = [
    ['info', '--dataset', 'figures.sqlite'],
    ['check', '--json', '--dataset', dataset],
    ['info', '--dataset', join(secret, 'missing.sqlite')],
    ['figure', '--dataset', dataset, '--query', 'missing.json', '--out', join(out, 'x.csv')],
    ['figure', '--dataset', dataset, '--out', join(secret, 'none', 'x.csv')],
    ...['csv', 'svg', 'png', 'json'].map((ending) => {
      return ['figure', '--dataset', dataset, '--out', join(out, `figure.${ending}`)]
    }),
  ]
  const printed: Buffer[] = []
  for (const command of commands) printed.push(await desk(secret, command))
  expect(printed.filter((text) => text.length === 0)).toEqual([])
  expect(readdirSync(out)).toHaveLength(4)
  const files = readdirSync(out).map((name) => readFileSync(join(out, name)))
  expect([...printed, ...files].map(holdsName)).toEqual([...printed, ...files].map(() => false))
}, 60_000)

test('the probe finds a name in any of its forms', () => {
  const forms = ['path /q7z/', Buffer.from('q7z', 'utf16le'), Buffer.from('q7z-secret').toString('base64')]
  expect(forms.map((form) => holdsName(Buffer.from(form)))).toEqual([true, true, true])
})
