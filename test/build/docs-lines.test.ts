import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const ROOT = path.join(import.meta.dirname, '..', '..')
const IN_ROOT = readdirSync(ROOT).filter((name) => name.endsWith('.md'))
const IN_DOCS = readdirSync(path.join(ROOT, 'docs')).flatMap((name) =>
  name.endsWith('.md') ? [`docs/${name}`] : [],
)

test.each([...IN_ROOT, ...IN_DOCS, 'data/source/README.md'])(
  '%s has no table too wide to be read as it is',
  (file) => {
    const lines = readFileSync(path.join(ROOT, file), 'utf8').split('\n')
    expect(lines.filter((line) => line.startsWith('|') && line.length > 250)).toEqual([])
  },
)
