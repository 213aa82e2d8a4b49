import { DeskError } from '../../model/error-codes.ts'
import { errorSentence } from '../../model/words/error-sentence.ts'
import { checkDataset } from './check-dataset.ts'
import { openGuarded } from '../file/guard-connection.ts'
import { inspectFile } from '../file/inspect-file.ts'
import { UNHEARD } from '../file/open-progress.ts'
import { readParts } from '../read/read-contents.ts'

/**
 * Whether a file that is to take the place of a reader's own could be opened again: by the opener's own checks, all of them, before
 * anything is replaced.
 *
 * @param name What the dataset is called in the sentence.
 * @param maxBytes Larger files are refused; those of a dataset unless given.
 * @param hearStillThere Hears every now and then that it goes on.
 * @throws {DeskError} `save-unsound`, which says what would have been refused.
 */
export function checkPacked(
  path: string,
  name: string,
  maxBytes?: number,
  hearStillThere: () => void = UNHEARD,
): void {
  try {
    const { bytes } = inspectFile(path, maxBytes)
    hearStillThere()
    const database = openGuarded(path, name)
    try {
      readParts(database, name, checkDataset(database, { name, bytes }, hearStillThere), hearStillThere)
    } finally {
      database.close()
    }
  } catch (error) {
    if (!(error instanceof DeskError)) throw error
    const reason = errorSentence(error.code, { ...error.details, file: name })
    throw new DeskError('save-unsound', { file: name, reason }, error)
  }
}
