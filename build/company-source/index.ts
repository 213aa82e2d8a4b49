import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { ROOT } from '../staleness.mjs'
import { companyTexts } from './company-texts.ts'

// `npm run company-source [REPORTS]`: writes the figures of Google, Apple and Meta into data/source/ again, from their published files.

const reports = resolve(process.argv[2] ?? join(ROOT, '../shared/reports'))
const folder = mkdtempSync(join(tmpdir(), 'company-source-'))
try {
  for (const [company, files] of await companyTexts(reports, folder))
    for (const [name, text] of files) {
      const into = join(ROOT, 'data/source', company)
      mkdirSync(into, { recursive: true })
      writeFileSync(join(into, name), text)
      process.stdout.write(`${company}/${name}: ${String(text.split('\n').length - 2)} lines\n`)
    }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
