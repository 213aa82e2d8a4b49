import { importFiles } from '../../../../data/import/import-files.ts'
import { inspectFile, openFile } from '../../../../data/import/open-file.ts'
import { DeskError } from '../../../../data/model/error-codes.ts'
import { NO_CHOICES } from '../../../../data/model/import-report.ts'
import { emptyDataset } from '../empty-dataset.ts'

/** One hostile file through the product's own functions, in a process of its own: prints what became of it. */
const [path = ''] = process.argv.slice(2)
const around = { territories: [], recipes: [], companies: [] }
const reading = { copiesFolder: `${path}.reading`, hear: () => undefined }

async function outcome(): Promise<unknown> {
  try {
    await inspectFile(path, NO_CHOICES, around, reading)
    const file = await openFile(path, NO_CHOICES, around, reading)
    const database = emptyDataset()
    const [report] = importFiles([file], database, {
      skipErrors: true,
      hear: () => undefined,
    })
    const written: unknown = database.prepare('SELECT count(*) FROM source_rows').pluck().get()
    return { read: report?.lines, written }
  } catch (error) {
    if (error instanceof DeskError) return { refused: error.code }
    throw error
  }
}

process.stdout.write(JSON.stringify(await outcome()))
