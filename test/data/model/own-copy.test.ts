import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findPassages } from '../../../data/model/find-passages.ts'
import { openBundled } from '../claims/open-bundled.ts'

const COPY = join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'article', 'article.txt')
const isThere = existsSync(COPY)

test.skipIf(!isThere)(
  `a reader’s own copy of the article shows its six passages${isThere ? '' : ' (skipped: no copy is at hand)'}`,
  () => {
    const dataset = openBundled()
    try {
      const quotations = dataset.articles.flatMap(({ commitments }) =>
        commitments.map(({ id, quotation }) => ({ id, words: quotation })),
      )
      const text = readFileSync(COPY, 'utf8')
      const found = findPassages(text, quotations)
      expect(found.map(({ id }) => id)).toEqual(quotations.map(({ id }) => id))
      for (const { start, end } of found) expect(end - start).toBeGreaterThan(20)
    } finally {
      dataset.close()
    }
  },
)
