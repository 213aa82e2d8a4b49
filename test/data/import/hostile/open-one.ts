import { existsSync, rmdirSync } from 'node:fs'
import { importFiles } from '../../../../data/import/import-files.ts'
import { closeFile, inspectFile, openFile } from '../../../../data/import/open-file.ts'
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
    closeFile(file)
    return { read: report?.lines, written }
  } catch (error) {
    if (error instanceof DeskError) return { refused: error.code }
    throw error
  }
}

const found = await outcome()
// What was unpacked is gone again: a folder that isn't empty stays, and is seen by the test.
if (existsSync(reading.copiesFolder)) rmdirSync(reading.copiesFolder)
process.stdout.write(JSON.stringify(found))
