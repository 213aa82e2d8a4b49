import { statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildDataset } from './build-dataset.ts'

const dataFolder = dirname(dirname(fileURLToPath(import.meta.url)))
const out = resolve(process.argv[2] ?? join(dataFolder, 'dataset.sqlite'))
buildDataset(join(dataFolder, 'source'), out)
process.stdout.write(`${out}: ${String(statSync(out).size)} bytes\n`)
