import { existsSync, rmdirSync, writeSync } from 'node:fs'
import { importFiles } from '../../../../data/import/import-files.ts'
import { closeFile, inspectFile, openFile } from '../../../../data/import/open-file.ts'
import { DeskError } from '../../../../data/model/error-codes.ts'
import { NO_CHOICES } from '../../../../data/model/import-report.ts'
import { emptyDataset } from '../empty-dataset.ts'

/** Hostile files, one after the other, through the product's own functions: prints a line of JSON for each, with what became of it. */
const around = { territories: [], recipes: [], companies: [] }

async function outcomeOf(path: string, copiesFolder: string): Promise<object> {
  const reading = { copiesFolder, hear: () => undefined }
  try {
    await inspectFile(path, NO_CHOICES, around, reading)
    const file = await openFile(path, NO_CHOICES, around, reading)
    const database = emptyDataset()
    const [report] = importFiles([file], database, {
      skipErrors: true,
      hear: () => undefined,
    })
    const written: unknown = database.prepare('SELECT count(*) FROM source_rows').pluck().get()
    database.close()
    closeFile(file)
    return { read: report?.lines, written }
  } catch (error) {
    if (error instanceof DeskError) return { refused: error.code }
    throw error
  }
}

for (const path of process.argv.slice(2)) {
  const before = process.cpuUsage()
  const copiesFolder = `${path}.reading`
  const outcome = await outcomeOf(path, copiesFolder)
  // What was unpacked is gone again: a folder that isn't empty stays, and is seen by the test.
  if (existsSync(copiesFolder)) rmdirSync(copiesFolder)
  const { user, system } = process.cpuUsage(before)
  // Straight to the pipe: what was printed is there when the next file ends the process.
  writeSync(1, `${JSON.stringify({ outcome, cpuSeconds: (user + system) / 1e6 })}\n`)
}
