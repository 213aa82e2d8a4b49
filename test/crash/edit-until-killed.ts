import { writeSync } from 'node:fs'
import { flushCompileCache } from 'node:module'
import { join } from 'node:path'
import { openDataset } from '../../data/dataset/open.ts'

/**
 * Run as a process of its own: opens the dataset and makes edits until it is killed or has made `last`, each like an import (an
 * edition with rows and figures). Prints `+N` when edit N was acknowledged. `synchronous` other than FULL is the negative control.
 */
const [file = '', folder = '', figures = '100', last = 'Infinity', synchronous = 'FULL'] =
  process.argv.slice(2)
const dataset = openDataset(file, { copiesFolder: join(folder, 'copies') })
const { document } = dataset

function importLike(number: number): void {
  document.perform(
    {
      kind: 'test-import',
      describe: () => `Import ${String(number)}`,
      run: (database) => {
        const edition = 100_000 + number
        const first = Number(database.prepare('SELECT max(id) FROM figures').pluck().get()) + 1
        const row = Number(database.prepare('SELECT max(id) FROM source_rows').pluck().get()) + 1
        database
          .prepare(
            'INSERT INTO editions SELECT ?, ?, company_id, document_id, ?, NULL, 0 FROM editions LIMIT 1',
          )
          .run(edition, `crash-${String(number)}`, `Crash ${String(number)}`)
        // Years that no report has; there are 169 of them.
        const year = String(number < 70 ? 2029 + number : 1830 + number)
        database
          .prepare("INSERT INTO periods VALUES (?, ?, ?, ?, 'year')")
          .run(edition, year, `${year}-01-01`, `${year}-12-31`)
        database
          .prepare('INSERT INTO source_rows SELECT ?, document_id, NULL, ?, NULL, ? FROM source_rows LIMIT 1')
          .run(row, number, 'Nowhere')
        database
          .prepare(
            `INSERT INTO figures SELECT ? + row_number() OVER (ORDER BY t.id), ?, ?, t.id, f.service_id, f.request_kind_id,
               f.legal_process_id, f.subject_id, f.measure_id, 0, ?, ?, 0, 'x', ?, 1, NULL
             FROM territories t, (SELECT * FROM figures LIMIT 1) f ORDER BY t.id LIMIT ?`,
          )
          .run(first - 1, edition, edition, number, number, row, Number(figures))
      },
    },
    (scope) => scope,
  )
}

// A killed process keeps nothing that it translated.
flushCompileCache()
for (let number = 1; number <= Number(last); number += 1) {
  importLike(number)
  // Straight to the pipe: what was printed is there when the process is gone.
  writeSync(1, `+${String(number)}\n`)
  if (number === 1 && synchronous !== 'FULL') document.database().pragma(`synchronous = ${synchronous}`)
}
// Without closing anything, as a crash would.
process.kill(process.pid, 'SIGKILL')
