import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { chance } from './mutations.ts'
import type { ReportBase } from './report-bases.ts'

/** A row of a source: its worksheet (`null`: of a text file) and its line or row, from 1. */
export interface SourcePlace {
  readonly sheet: string | null
  readonly row: number
}

/** A report after accidents. */
export interface ReportMutant {
  readonly name: string
  readonly content: Buffer
  /** Where rows of the base stand in it to the letter, given where they stood. What isn't told here may be anything. */
  readonly kept: (before: readonly SourcePlace[]) => readonly SourcePlace[]
}

type Random = (below: number) => number

/** What moves cells and rows, or takes itself for something else. */
const AWKWARD = [
  '"',
  '""',
  ',',
  ';',
  '\t',
  '\n',
  '\r',
  '\r\n',
  '\0',
  '=',
  '-',
  '"\n',
  ',"',
  '\u00a0',
  '\ufeff',
  '<',
  '&',
  '1e999',
  '0x10',
]

/** The base after one to three accidents: the same for the same seed. */
export function mutateReport({ name, content }: ReportBase, seed: number): ReportMutant {
  const random = chance(seed)
  const called = `${name}, seed ${String(seed)}`
  if (!name.endsWith('.xlsx')) {
    const text = hurt(content.toString('latin1'), random)
    return {
      name: called,
      content: Buffer.from(text, 'latin1'),
      kept: keptLines(content.toString('latin1'), text),
    }
  }
  // Bytes of the archive itself are turned in a few: its checksums tell almost all of them.
  if (random(5) === 0) {
    const bytes = Buffer.from(hurt(content.toString('latin1'), random), 'latin1')
    return { name: called, content: bytes, kept: () => [] }
  }
  return mutateWorkbook(called, content, random)
}

function mutateWorkbook(name: string, content: Buffer, random: Random): ReportMutant {
  const parts = unzipSync(content)
  const names = Object.keys(parts)
  const sheets = names.filter((part) => part.startsWith('xl/worksheets/sheet'))
  const part = (random(4) === 0 ? names[random(names.length)] : sheets[random(sheets.length)]) ?? ''
  const before = strFromU8(parts[part] ?? new Uint8Array(), true)
  const after = hurt(before, random)
  const changed = Buffer.from(zipSync({ ...parts, [part]: strToU8(after, true) }, { level: 1 }))
  const sheet = sheetNames(parts).get(part)
  // Of another part than a worksheet nothing is told: every row may mean something else.
  return {
    name: `${name}, ${part}`,
    content: changed,
    kept: sheet === undefined ? () => [] : keptRows(sheet, before, after),
  }
}

/** Of each worksheet's part. */
function sheetNames(parts: Readonly<Record<string, Uint8Array>>): ReadonlyMap<string, string> {
  const text = (part: string): string => strFromU8(parts[part] ?? new Uint8Array())
  const targets = new Map(
    [...text('xl/_rels/workbook.xml.rels').matchAll(/<Relationship\b[^>]*>/g)].map(([tag]) => [
      /\bId="([^"]*)"/.exec(tag)?.[1],
      `xl/${/\bTarget="(?:\/xl\/)?([^"]*)"/.exec(tag)?.[1] ?? ''}`,
    ]),
  )
  return new Map(
    [...text('xl/workbook.xml').matchAll(/<sheet\b[^>]*>/g)].map(([tag]) => [
      targets.get(/\br:id="([^"]*)"/.exec(tag)?.[1]) ?? '',
      (/\bname="([^"]*)"/.exec(tag)?.[1] ?? '').replaceAll('&amp;', '&'),
    ]),
  )
}

function hurt(whole: string, random: Random): string {
  let text = whole
  for (let left = 1 + random(3); left > 0; left -= 1) text = hurtOnce(text, random)
  return text
}

function hurtOnce(text: string, random: Random): string {
  const place = random(text.length + 1)
  const length = 1 + random(random(3) === 0 ? 200 : 4)
  const awkward = Buffer.from(AWKWARD[random(AWKWARD.length)] ?? '', 'utf8').toString('latin1')
  const lines = text.split('\n')
  const line = random(lines.length)
  switch (random(8)) {
    case 0:
      return (
        text.slice(0, place) +
        String.fromCharCode((text.charCodeAt(place) || 0) ^ (1 << random(8))) +
        text.slice(place + 1)
      )
    case 1:
      return text.slice(0, place) + awkward + text.slice(place)
    case 2:
      return text.slice(0, place) + awkward + text.slice(place + length)
    case 3:
      return text.slice(0, place) + text.slice(place + length)
    case 4:
      return (
        text.slice(0, place) +
        text.slice(random(text.length), random(text.length)).slice(0, length) +
        text.slice(place)
      )
    case 5:
      return [...lines.slice(0, line), lines[random(lines.length)] ?? '', ...lines.slice(line)].join('\n')
    case 6:
      return [...lines.slice(0, line), ...lines.slice(line + 1)].join('\n')
    default:
      return (
        text.slice(0, place) +
        String.fromCharCode(...Array.from({ length }, () => random(256))) +
        text.slice(place)
      )
  }
}

const linesOf = (text: string): readonly string[] => text.split(/\r\n|\r|\n/)

function keptLines(before: string, after: string): ReportMutant['kept'] {
  return (places) => {
    const lines = linesOf(before)
    const known = new Set(places.map(({ row }) => lines[row - 1] ?? '').filter((line) => line.trim() !== ''))
    return linesOf(after).flatMap((line, place) => (known.has(line) ? [{ sheet: null, row: place + 1 }] : []))
  }
}

/** Rows that are still there, tag for tag, under the same number. */
function keptRows(sheet: string, before: string, after: string): ReportMutant['kept'] {
  const rowsOf = (xml: string): ReadonlyMap<number, string> =>
    new Map(
      [...xml.matchAll(/<row\b[^>]*\br="(\d+)".*?<\/row>/gs)].map(([row, number]) => [Number(number), row]),
    )
  return (places) => {
    const [old, present] = [rowsOf(before), rowsOf(after)]
    return places.filter(
      (place) =>
        place.sheet === sheet && present.has(place.row) && present.get(place.row) === old.get(place.row),
    )
  }
}
