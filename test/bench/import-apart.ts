import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { openDataset } from '../../data/dataset/open.ts'
import { openReport } from '../../data/import/open-report.ts'
import { planImport } from '../../data/import/plan/plan-import.ts'
import { writeImport } from '../../data/import/plan/write-import.ts'
import { NO_CHOICES } from '../../data/model/import-report.ts'
import { emptyDataset } from '../data/import/empty-dataset.ts'
import type { ImportMeasures } from './import-measures.ts'
import { INVENTED_RECIPE } from './invented-csv.ts'

/*
 * A process that imports one file of invented rows into an empty dataset as the product does (working copy, journal, WAL,
 * synchronous=FULL, references), and says how long each part took. Arguments: the file, how many rows it has, a folder.
 */

const [csv = '', rows = '', folder = ''] = process.argv.slice(2)
const path = join(folder, 'empty.sqlite')
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
const empty = emptyDataset(path)
empty.exec("INSERT INTO dataset (id, title) VALUES (1, 'Bench')")
empty.close()
const dataset = openDataset(path, { copiesFolder: join(folder, 'copies') })

const parts: ImportMeasures['parts'][number][] = []
let last = performance.now()
let before = process.cpuUsage()
function part(name: string): void {
  const { user, system } = process.cpuUsage(before)
  parts.push({ name, seconds: (performance.now() - last) / 1000, processorSeconds: (user + system) / 1e6 })
  last = performance.now()
  before = process.cpuUsage()
}

const reader = await openReport(
  csv,
  {
    ...NO_CHOICES,
    recipe: INVENTED_RECIPE,
    answers: { ...NO_CHOICES.answers, company: INVENTED_RECIPE.company },
  },
  { territories: [], recipes: [], companies: [] },
)
part('hash and dialect')
dataset.document.perform(
  {
    kind: 'import',
    describe: () => 'Bench',
    run: (database) => {
      const plan = planImport(reader, database)
      if (plan.report.lines.imported !== Number(rows)) throw new Error(JSON.stringify(plan.report.lines))
      part('read, check and compare')
      writeImport(plan, NO_CHOICES, database)
      part('write')
    },
    isBulk: true,
  },
  () => part('references'),
)
part('commit')
const peakMegabytes = process.resourceUsage().maxRSS / 1024
reader.read({ line: () => undefined, issue: () => undefined, advance: () => undefined })
part('(of these, read and check once more)')
dataset.reread()
part('(read again for the screens: columns, catalogue, fingerprint)')
dataset.close()
console.log(JSON.stringify({ parts, peakMegabytes } satisfies ImportMeasures))
