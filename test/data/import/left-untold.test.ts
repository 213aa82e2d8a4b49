import { dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { checkFigures } from '../../../data/claims/check-figures.ts'
import { createEmpty } from '../../../data/dataset/format/create-empty.ts'
import { openDataset } from '../../../data/dataset/open.ts'
import { importFiles } from '../../../data/import/import-files.ts'
import { closeFile, openFile } from '../../../data/import/open-file.ts'
import { NO_CHOICES } from '../../../data/model/import-report.ts'
import { temporaryFolder } from '../../electron/temporary-folder.ts'
import { copyOfBuilt } from '../source/copy-of-built.ts'
import { NOTHING_AROUND } from './import-a-file.ts'

const TOLD: ReadonlySet<string> = new Set(['period-lost', 'names-shared'])

/** The bundled dataset with some of it changed, imported into an empty one: warnings of the import, and findings of the check after it. */
async function importedWith(change: string) {
  const path = copyOfBuilt('bundled', 'other.sqlite')
  const other = new Database(path)
  other.exec(change)
  other.close()
  const target = join(temporaryFolder(), 'own.sqlite')
  const database = createEmpty(target, 'Own')
  const file = await openFile(path, NO_CHOICES, NOTHING_AROUND, {
    copiesFolder: dirname(target),
    hear: () => undefined,
  })
  const [report] = database.transaction(() =>
    importFiles([file], database, { skipErrors: false, hear: () => undefined }),
  )()
  closeFile(file)
  database.close()
  const opened = openDataset(target, { copiesFolder: join(dirname(target), 'copies') })
  const findings = checkFigures(opened.checkedFigures(), opened.catalogue.outcomeRules)
  opened.close()
  return {
    warnings: report?.issues.filter(({ reasonId }) => TOLD.has(reasonId)).map(({ reason }) => reason) ?? [],
    findings: findings.filter(({ check }) => TOLD.has(check)).map(({ sentence }) => sentence),
  }
}

/** Changes that the check finds, and one that it doesn't. */
const CHANGES = {
  'a period that only a replaced edition has': `UPDATE editions
    SET superseded_by_id = (SELECT id FROM editions WHERE key = 'meta-government-requests-2013-h2') WHERE key = 'meta-government-requests-2013-h1'`,
  'two services of one name': `UPDATE services SET name = 'Google, user data' WHERE key = 'google-workspace'`,
  'two legal processes of one name, of two companies that have both': `UPDATE legal_processes
    SET name = 'Pen register order' WHERE key = 'wiretap'`,
  'services of two companies of one name': `UPDATE services SET name = 'Skype' WHERE key = 'google-diplomatic'`,
}

test('an import says what the check then finds, in its words', async () => {
  const { warnings, findings } = await importedWith(Object.values(CHANGES).join(';'))
  expect(findings).toHaveLength(4)
  expect(warnings.toSorted()).toEqual(findings.toSorted())
})

test('of a dataset with nothing of the kind it says nothing', async () => {
  expect(await importedWith('')).toEqual({ warnings: [], findings: [] })
})
