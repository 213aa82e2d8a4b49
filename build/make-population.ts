/**
 * Makes `data/source/population.csv` of a folder’s `population.csv` (`iso2,year,population`): the same rows in the same order, so that a
 * row’s number is the same in both, with the document and what kind of figure it is.
 *
 *     node build/make-population.ts ../shared/reports/population
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseCsvRecords } from '../data/dataset/build/parse-csv.ts'

const DOCUMENT = 'un-wpp-2024'
/** The first year that World Population Prospects 2024 projects (medium variant); those before are its estimates. */
const FIRST_PROJECTED = 2024

const [folder] = process.argv.slice(2)
if (folder === undefined) throw new Error('Say the folder that holds population.csv.')
const records = parseCsvRecords(readFileSync(join(folder, 'population.csv'), 'utf8'))
const lines = records.map((record) => {
  const year = record.cell('year')
  const kind = Number(year) < FIRST_PROJECTED ? 'estimate' : 'projection'
  return [record.cell('iso2'), year, record.cell('population'), kind, DOCUMENT].join(',')
})
writeFileSync(
  join(import.meta.dirname, '../data/source/population.csv'),
  `${['territory,year,people,kind,document', ...lines].join('\n')}\n`,
)
