import { statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import Database from 'better-sqlite3'
import { buildDataset } from './build-dataset.ts'
import { writeCheckedRecord } from '../file/checked-record.ts'
import { fingerprintOf } from '../format/fingerprint.ts'

const dataFolder = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
const out = resolve(process.argv[2] ?? join(dataFolder, 'dataset.sqlite'))
buildDataset(join(dataFolder, 'source'), out)
writeCheckedRecord(out, fingerprintOfFile(out))
process.stdout.write(`${out}: ${String(statSync(out).size)} bytes\n`)

function fingerprintOfFile(file: string): string {
  const database = new Database(file, { readonly: true })
  try {
    return fingerprintOf(database)
  } finally {
    database.close()
  }
}
