import type Database from 'better-sqlite3'
import { say } from '../../model/words/say.ts'
import { checkIntegrity } from './check-integrity.ts'
import { checkLinks } from './check-links.ts'
import { checkMeaning } from './check-meaning.ts'
import { checkRules } from './check-rules.ts'
import { checkSchema } from './check-schema.ts'
import { checkValues } from './check-values.ts'
import { valueFault } from '../format/dataset-fault.ts'
import { selectTableNames } from '../format/fingerprint.ts'
import type { InspectedFile } from '../file/inspect-file.ts'
import type { OpeningProgress } from '../file/open-progress.ts'

/**
 * All that must hold of a file before a row of it is read. Gives its format version.
 *
 * @throws {DeskError} `dataset-foreign`, `dataset-newer`, `dataset-schema`, `dataset-value`, `file-damaged`.
 */
export function checkDataset(
  database: Database.Database,
  { name, bytes }: Pick<InspectedFile, 'name' | 'bytes'>,
  progress: OpeningProgress,
): number {
  const version = checkSchema(database, name)
  progress('integrity', 0)
  const complaint = checkIntegrity(database, name, bytes)
  const areTypesSound = complaint === null
  checkValues(database, name, selectTableNames(database), areTypesSound, (within) =>
    progress('values', within),
  )
  if (complaint !== null) throw valueFault(name, tableOf(complaint), '–', '–', say('dataset.value-rule'))
  checkRules(
    database,
    name,
    version,
    () => true,
    (within) => progress('rules', within),
  )
  checkLinks(database, name)
  checkMeaning(database, name)
  return version
}

/** From `CHECK constraint failed in figures` or `NULL value in figures.low`. */
function tableOf(complaint: string): string {
  return /\bin (\w+)/.exec(complaint)?.[1] ?? '–'
}
