import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { PUBLISHED_LAYOUTS } from '../../../data/import/layouts/recognise-layout.ts'

const DOCUMENT = readFileSync(join(import.meta.dirname, '../../../docs/IMPORT.md'), 'utf8')

test('docs/IMPORT.md names every published layout and every column of it', () => {
  const missing = PUBLISHED_LAYOUTS.flatMap((layout) => {
    const start = DOCUMENT.indexOf(`### ${layout.name}\n`)
    if (start < 0) return [layout.name]
    const section = DOCUMENT.slice(start, DOCUMENT.indexOf('\n### ', start) + 1 || DOCUMENT.length)
    const columns = [...layout.figures, ...layout.ignored, ...layout.splits].map(
      ({ column }) => column[0] ?? '',
    )
    return columns
      .filter((column) => !section.includes(`\`${column}\``))
      .map((column) => `${layout.name}: ${column}`)
  })
  expect(missing).toEqual([])
})
