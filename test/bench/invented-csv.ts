import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import { PUBLISHED } from '../../data/import/layouts/layout-parts.ts'
import { WORLD_TERRITORIES } from '../../data/import/territories/match-territory.ts'
import type { MappingRecipe } from '../../data/model/mapping-recipe.ts'

const PROCESSES = Array.from({ length: 90 }, (_, place) => ({
  text: String(place),
  legalProcess: `process-${String(place)}`,
}))

/** How the columns of `writeInventedCsv` are read. */
export const INVENTED_RECIPE: MappingRecipe = {
  ...PUBLISHED,
  id: 'bench',
  name: 'Bench',
  company: { id: 'bench', name: 'Bench' },
  publisher: 'Bench',
  title: 'Bench',
  address: null,
  services: [{ id: 'bench-all', name: 'Bench', subsetOf: null }],
  legalProcesses: PROCESSES.map(({ text, legalProcess }) => ({ id: legalProcess, name: text })),
  period: { from: 'column', column: ['period'], form: 'label' },
  territory: { from: 'column', name: ['territory'] },
  defaults: { service: 'bench-all', requestKind: 'criminal' },
  splits: [{ column: ['process'], values: PROCESSES }],
  figures: [{ column: ['requests'], measure: 'requests', outcome: 'total', blank: 'not-reported' }],
  recognise: { columns: [['period'], ['territory'], ['process'], ['requests']], fileName: null },
}

/** Writes `rows` made-up rows, no two of one cell. */
export async function writeInventedCsv(path: string, rows: number): Promise<void> {
  const names = WORLD_TERRITORIES.filter(({ type, name }) => type === 'country' && !name.includes(',')).map(
    ({ name }) => name,
  )
  const out = createWriteStream(path)
  out.write('period,territory,process,requests\n')
  let chunk = ''
  for (let row = 0; row < rows; row += 1) {
    const cell = Math.floor(row / names.length)
    const period = `${String(1950 + Math.floor(cell / 180))} H${String(1 + (Math.floor(cell / 90) % 2))}`
    chunk += `${period},${names[row % names.length] ?? ''},${String(cell % 90)},${String((row * 7919) % 100_000)}\n`
    if (chunk.length > 1_000_000) {
      out.write(chunk)
      chunk = ''
    }
  }
  out.end(chunk)
  await finished(out)
}
