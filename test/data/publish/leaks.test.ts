import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { homedir, hostname } from 'node:os'
import { join } from 'node:path'
import { deflateSync, inflateSync } from 'node:zlib'
import { unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { readPngChunks } from '../../../data/publish/paint/png-chunks.ts'
import { temporaryFolder } from '../../electron/temporary-folder.ts'

const PROBE = 'leak-probe'

/** A file’s content with what is packed or compressed in it laid open; a picture’s pixels stay closed. */
function laidOpen(name: string, bytes: Uint8Array): readonly Buffer[] {
  const file = Buffer.from(bytes)
  if (/\.(zip|xlsx)$/.test(name))
    return [file, ...Object.entries(unzipSync(bytes)).flatMap(([inner, part]) => laidOpen(inner, part))]
  if (name.endsWith('.png'))
    return readPngChunks(file).flatMap(({ type, data }) => (type === 'IDAT' ? [] : [data]))
  if (name.endsWith('.pdf')) return [file, ...streamsOf(file)]
  if (name.endsWith('.svg'))
    return [
      file,
      ...[...file.toString().matchAll(/base64,([^)]+)\)/g)].map(([, face = '']) =>
        Buffer.from(face, 'base64'),
      ),
    ]
  return [file]
}

function streamsOf(pdf: Buffer): readonly Buffer[] {
  const text = pdf.toString('latin1')
  return [...text.matchAll(/\/FlateDecode[^]*?stream\r?\n([^]*?)\r?\nendstream/g)].map(([, stream = '']) =>
    inflateSync(Buffer.from(stream, 'latin1')),
  )
}

/** Everything that a content gives away of the machine or the moment; texts may stand in it in 8 or 16 bits. */
function leaks(content: Buffer): readonly string[] {
  const today = new Date().toISOString().slice(0, 10)
  // A machine’s name of a few letters stands by chance in compressed bytes.
  const machine = hostname().length < 6 ? [] : [hostname()]
  const forbidden = [PROBE, process.cwd(), ...machine, `${homedir()}/`, today, today.replaceAll('-', '')]
  const said = forbidden.filter((each) => {
    const wide = Buffer.from(each, 'utf16le')
    return [Buffer.from(each), wide, Buffer.from(wide).swap16()].some((bytes) => content.includes(bytes))
  })
  const times = content.toString('latin1').match(/(?<!\d)\d{2}:\d{2}:\d{2}(?!\d)/g) ?? []
  return [...said, ...times.filter((time) => time !== '00:00:00')]
}

it('no format, and no file of a pack, names a path, a user, a machine or a time, in any of its parts', () => {
  const folder = join(temporaryFolder(), `${PROBE}-folder`)
  mkdirSync(folder)
  const env = {
    ...process.env,
    USER: `${PROBE}-user`,
    LOGNAME: `${PROBE}-user`,
    HOSTNAME: `${PROBE}-host`,
    HOME: `${folder}/${PROBE}-home`,
    PWD: folder,
  }
  const script = join(import.meta.dirname, 'paint-every-format.ts')
  const { stderr, status } = spawnSync(process.execPath, [script], { cwd: folder, env, encoding: 'utf8' })
  expect([status, status === 0 ? '' : stderr]).toEqual([0, ''])
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile())
  const endings = new Set(files.map(({ name }) => name.slice(name.lastIndexOf('.'))))
  expect([...endings].toSorted()).toEqual(['.csv', '.json', '.pdf', '.png', '.svg', '.txt', '.xlsx', '.zip'])
  const year = new Date().getFullYear()
  const found = files.flatMap(({ name, parentPath }) => {
    const bytes = readFileSync(join(parentPath, name))
    return [
      ...laidOpen(name, bytes).flatMap(leaks),
      ...(/\.(zip|xlsx)$/.test(name) ? yearsOfZip(bytes).filter((each) => each === year) : []),
    ].map((leak) => `${name}: ${leak}`)
  })
  expect(found).toEqual([])
})

/** The years of the time stamps before each file of a ZIP. */
function yearsOfZip(zip: Buffer): readonly number[] {
  const years: number[] = []
  for (let at = zip.indexOf('PK\u0003\u0004'); at !== -1; at = zip.indexOf('PK\u0003\u0004', at + 4))
    years.push((zip.readUInt16LE(at + 12) >> 9) + 1980)
  return years
}

it('the probe sees into compressed parts', () => {
  const stream = Buffer.concat([
    Buffer.from('/FlateDecode >>\nstream\n'),
    deflateSync('leak-probe 12:34:56'),
    Buffer.from('\nendstream'),
  ])
  expect(laidOpen('x.pdf', stream).flatMap(leaks)).toEqual([PROBE, '12:34:56'])
})
