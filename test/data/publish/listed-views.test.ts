import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { emptyAssertion, emptyDraft, readDraft } from '../../../data/model/claim-draft.ts'
import type { AssertionDraft } from '../../../data/model/assertion-draft.ts'
import { defaultPublication } from '../../../data/model/publication.ts'
import { DEFAULT_SAVE } from '../../../data/model/publish-formats.ts'
import type { FigureKind } from '../../../data/model/view-query.ts'
import { OUTCOMES } from '../../../data/model/vocabulary.ts'
import { englishFigure } from '../../../data/model/words/english-figure.ts'
import { formatViewText, parseViewText } from '../../../data/model/view-text.ts'
import { createClaimsAssessor } from '../../../data/process/assess-claims.ts'
import { openBundled } from '../claims/open-bundled.ts'
import { openServices } from '../process/open-services.ts'

/**
 * Which test holds each row of the list of views that said something false: a file of the tests, and words of it. A row without one fails, and so
 * does one whose test is gone.
 */
const HELD_BY: Readonly<Record<number, readonly [file: string, words: string]>> = {
  1: ['data/publish/misleading-views.test.ts', 'first-halves'],
  2: ['data/publish/misleading-views.test.ts', 'ranked-shares-compared'],
  3: ['data/publish/misleading-views.test.ts', 'panels-of-shares-changing'],
  4: ['data/publish/misleading-views.test.ts', 'panels-of-shares-indexed'],
  5: ['data/publish/misleading-views.test.ts', 'zeros-on-a-logarithmic-axis'],
  6: ['data/publish/misleading-views.test.ts', 'logarithmic-panels'],
  7: ['data/publish/misleading-views.test.ts', 'bars-are-never-logarithmic'],
  8: ['data/publish/misleading-views.test.ts', 'ranges-on-a-logarithmic-axis'],
  9: ['data/publish/misleading-views.test.ts', 'kinds-not-held'],
  10: ['data/publish/misleading-views.test.ts', 'a-half-year-without-civil'],
  11: ['data/publish/misleading-views.test.ts', 'outcomes-of-one-kind'],
  12: ['data/publish/misleading-views.test.ts', 'civil-that-is-not-held'],
  13: ['data/publish/listed-views.test.ts', 'as published before any day that is known'],
  14: ['data/publish/misleading-views.test.ts', 'germany-alone-on-the-map'],
  15: ['data/publish/misleading-views.test.ts', 'a-mix-that-is-cut'],
  16: ['data/publish/misleading-views.test.ts', 'seven-territories'],
  17: ['data/publish/misleading-views.test.ts', 'share-of-the-same-outcome'],
  18: ['data/publish/misleading-views.test.ts', 'a-ranking-of-rates'],
  19: ['data/figure/finding.test.ts', 'none says that something comes first which doesn’t'],
  20: ['data/publish/misleading-views.test.ts', 'a-slope-over-a-break'],
  21: ['data/dataset/main-service.test.ts', 'Google is its 34,941 requests'],
  22: ['data/dataset/main-service.test.ts', "column('company', row)"],
  23: ['data/publish/number-units.test.ts', 'small multiples of shares, changed: points'],
  24: ['data/publish/listed-views.test.ts', 'a ranking of changes is saved under its own periods'],
  25: ['data/claims/lens.test.ts', '612 / 815'],
  26: ['data/claims/people/wordings/years.ts', "periods: '2021'"],
  27: ['data/claims/people/wordings/shares.ts', '23 % of requests rejected'],
  28: ['data/claims/people/wordings/counts.ts', 'nearly 40,000 requests'],
  29: ['data/publish/listed-views.test.ts', 'outcomes that pass their total'],
  30: ['data/publish/listed-views.test.ts', 'the day of a view stays in its text'],
  31: ['data/publish/listed-views.test.ts', 'a map is saved as a map'],
  32: ['data/publish/misleading-views.test.ts', 'a-comparison-that-a-map-lacks'],
}

const LIST = join(import.meta.dirname, '../../../../shared/inputs/views.md')
const isThere = existsSync(LIST)

describe.skipIf(!isThere)(
  `the list of views${isThere ? '' : ' (skipped: ../shared/inputs is not there)'}`,
  () => {
    it('has a test for each of its rows', () => {
      const rows = [...readFileSync(LIST, 'utf8').matchAll(/^\| (\d+) \|/gm)].map(([, row]) => Number(row))
      expect(rows.length).toBeGreaterThan(30)
      expect(Object.keys(HELD_BY).map(Number)).toEqual(rows)
    })
  },
)

it.each(Object.entries(HELD_BY))('row %s is held by a test that is there', (_, [file, words]) => {
  expect(readFileSync(join(import.meta.dirname, '../..', file), 'utf8')).toContain(words)
})

it('as published before any day that is known, a figure says that the documents have none, and when they were read', async () => {
  const { ask, info } = await openServices()
  const query = { ...info.defaultQuery, asPublished: '2014-01-01' }
  const { figure } = await ask('answer', { query })
  expect(englishFigure(figure).emptyReason).toMatch(
    /Nothing counts as published by Microsoft on 2014-01-01: its documents here have no date of publication, and were read on \d{4}-\d{2}-\d{2} or later/,
  )
})

it('a ranking of changes is saved under its own periods: that of the bars and that of the base', async () => {
  const { ask, info } = await openServices()
  const query = { ...info.defaultQuery, figure: 'territories-ranked', change: 'since-previous' } as const
  const publication = defaultPublication(query)
  const { fileName } = await ask('publish-file', {
    ...DEFAULT_SAVE,
    publication,
    format: 'csv',
    appVersion: '0.1.0',
  })
  expect(fileName).toMatch(/-2024-h2-to-2025-h1-nature-double-dd-[0-9a-z]{4}-[0-9a-z]{4}\.csv$/)
})

it('a map is saved as a map, and the ranking beside it as the ranking', async () => {
  const { ask, info } = await openServices()
  const query = { ...info.defaultQuery, figure: 'map' } as const
  const saved = async (figure: FigureKind): Promise<string> => {
    const publication = defaultPublication({ ...query, figure })
    const { bytes } = await ask('publish-file', {
      ...DEFAULT_SAVE,
      publication,
      format: 'svg',
      appVersion: '0.1.0',
    })
    return Buffer.from(bytes).toString('utf8')
  }
  expect(await saved('map')).toMatch(/Map of requests by territory/)
  expect(await saved('territories-ranked')).toMatch(/Bar chart of territories ranked by requests/)
})

it('outcomes that pass their total, 385 of 383: no inverted interval, and the source’s contradiction is said', () => {
  const open = openBundled()
  onTestFinished(() => open.close())
  const draft = emptyDraft(open.catalogue)
  const civil = {
    ...emptyAssertion(open.catalogue, draft.company),
    ...{ requestKinds: ['civil'], measure: 'accounts', outcomes: [...OUTCOMES], territories: 'US' },
    ...{ periods: '2022 H1', form: 'share', stated: '100 %' },
  } as const satisfies AssertionDraft
  const { claim, problems } = readDraft({ ...draft, assertions: [civil] }, open.catalogue)
  if (claim === null) throw new Error(JSON.stringify(problems))
  const said = JSON.stringify(createClaimsAssessor(open).try(claim).verdict)
  for (const [, from, to] of said.matchAll(/(\d+(?:\.\d+)?) ?%?–(\d+(?:\.\d+)?) ?%/g))
    expect(Number(from)).toBeLessThanOrEqual(Number(to))
  expect(said).toMatch(/385/)
})

it('the day of a view stays in its text', () => {
  const query = { ...parseViewText('v1/microsoft/2013H1-2025H1/requests/as-published=2022-06-30') }
  expect(query.asPublished).toBe('2022-06-30')
  expect(parseViewText(formatViewText(query))).toEqual(query)
})
