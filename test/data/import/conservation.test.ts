import { fc } from '../../seeded-fast-check.ts'
import { expect, test } from 'vitest'
import { importFiles } from '../../../data/import/import-files.ts'
import { NO_CHOICES } from '../../../data/model/import-report.ts'
import { openText } from './import-a-file.ts'
import { emptyDataset } from './empty-dataset.ts'

const HEADER =
  'Period Ending,Country/Region,CLDR Territory Code,Legal Process,User Data Requests,Percentage disclosed,Accounts'

const count = fc.oneof(
  fc.nat(99_999).map(String),
  fc.constantFrom('', '"1,234"', ' -', '<10', '"0 - 499"', 'many', '1.5'),
)
const row = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(
        fc.constantFrom('2020-06-30', '2020-12-31', '2021-06-30', '2021-06-31'),
        fc.constantFrom('Namibia,NA', 'Chad,TD', 'Mali,', 'Atlantis,', ','),
        fc.constantFrom('All', 'Other Legal Requests', 'Preservation Requests', 'Something Else'),
        count,
        fc.constantFrom('50', '', '101'),
        count,
      )
      .map((cells) => cells.join(',')),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(',,,,,,', '', '2020-06-30,Chad', '"open', '"a"b,c', 'x,"two\nlines",y'),
  },
)

test('every row of a source ends as imported, held already, skipped or refused, and is written only if imported', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(row, { maxLength: 40 }),
      fc.constantFrom('\n', '\r\n', '\r'),
      async (rows, end) => {
        const reader = await openText('report.csv', [HEADER, ...rows, ''].join(end))
        const database = emptyDataset()
        const files = [{ reader, choices: NO_CHOICES }]
        let isWithin = true
        const hear = ({ done, total }: { done: number; total: number }): void => {
          isWithin &&= Number.isInteger(done) && done >= 0 && done <= total
        }
        const options = { skipErrors: true, hear }
        const [report] = importFiles(files, database, options)
        if (report === undefined) throw new Error('No report')
        expect(isWithin).toBe(true)
        const { read, imported, same, skipped, errors } = report.lines
        expect(imported + same + skipped + errors).toBe(read)
        // All that is not imported is listed, with its place.
        const listed = report.issues.filter(({ level }) => level === 'error' || level === 'skipped')
        expect(listed.reduce((sum, issue) => sum + issue.rows, 0)).toBe(skipped + errors)
        expect(listed.every((issue) => issue.row !== null)).toBe(true)
        const written = (table: string): unknown =>
          database.prepare(`SELECT count(*) FROM ${table}`).pluck().get()
        expect([written('source_rows'), written('figures')]).toEqual([imported, report.figures.new])
        // Nothing has become zero: as many zeros as there are cells of 0.
        expect(
          database
            .prepare(
              "SELECT count(*) FROM figures WHERE low = 0 AND high = 0 AND as_published NOT IN ('0', '00')",
            )
            .pluck()
            .get(),
        ).toBe(0)
        const [again] = importFiles(files, database, options)
        expect(again?.lines).toEqual({ read, imported: 0, same: imported, skipped, errors })
        database.close()
      },
    ),
    { numRuns: 60 },
  )
})
