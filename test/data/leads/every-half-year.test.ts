import { ENGLISH } from '../../../data/model/words/english.ts'
import { wordIn } from '../../../data/model/words/word-verdict.ts'
import { describe, expect, test } from 'vitest'
import { answerView } from '../../../data/figure/answer-view.ts'
import { assessClaim } from '../../../data/claims/assess-claim.ts'
import { findLeads, leadFinder } from '../../../data/leads/find-leads.ts'
import type { LeadFigures } from '../../../data/leads/lead-figures.ts'
import { settleView } from '../../../data/model/settle-view.ts'
import { HEADLINE_CHARACTERS } from '../../../data/leads/say-headline.ts'
import { EXPORT_LOCALES } from '../../../data/model/publication.ts'
import { LANGUAGES } from '../../../data/publish/words/languages.ts'
import { wordText } from '../../../data/model/words/word-text.ts'
import { fc } from '../../seeded-fast-check.ts'
import { openBundledCube } from '../figure/bundled-cube.ts'
import { everyLead } from './every-lead.ts'
import { population } from './people.ts'
import { BUNDLED, microsoft, sentenceOf } from './real-figures.ts'

/** Words that say why, or judge. */
const FORBIDDEN =
  /\b(because|due to|caus\w*|led to|driv\w*|result of|amid|surge\w*|soar\w*|plunge\w*|massive\w*|significant\w*|lie[sd]?|admit\w*|hid(e|es|den)|refus\w*|spy\w*|spies|compl(y|ies|ied)|crackdown\w*|ever|worldwide)\b/i

const EVERY = everyLead()

/** Of a share that a lead tells with what was divided by what; `null` where its number is none. */
function shareOf(value: unknown): number | null {
  const share: unknown = typeof value === 'object' && value !== null && 'share' in value ? value.share : null
  return typeof share === 'number' ? share : null
}

test('each company has leads in the half-years that are looked at', () => {
  const { companies } = BUNDLED.catalogue
  expect(companies.filter(({ id }) => !EVERY.some(({ where }) => where.startsWith(`${id} `)))).toEqual([])
})

describe('in each half-year of every company', () => {
  test('each claim of a lead is supported', () => {
    const unsupported = EVERY.flatMap(({ where, lead }) => {
      // Of cells left blank that would be the number itself, nothing can be claimed.
      if (lead.claim === null) return lead.kind === 'blank' ? [] : [`${where}: no claim`]
      return [lead.claim, ...lead.claimsBeside].flatMap((claim) => {
        const { verdict } = assessClaim(claim, BUNDLED.catalogue, BUNDLED.claims)
        return verdict.word === 'supported' ? [] : [`${where}: ${wordIn(ENGLISH, verdict.sentence)}`]
      })
    })
    expect(unsupported).toEqual([])
  })

  test('no headline is longer than ninety characters, and none says why', () => {
    const headlines = EVERY.map(({ lead }) => sentenceOf(lead))
    expect(headlines.filter((each) => each.length > HEADLINE_CHARACTERS)).toEqual([])
    const said = EVERY.flatMap(({ lead }) => [
      sentenceOf(lead),
      lead.support,
      ...lead.caveats,
      ...lead.beforeYouPrint,
    ])
    expect(said.filter((each) => FORBIDDEN.test(each))).toEqual([])
  })

  test('each lead has a view that the dataset answers as it is, and rows', () => {
    const unsettled = EVERY.filter(({ lead }) => settleView(lead.query, BUNDLED.catalogue).said.length > 0)
    expect(unsettled).toEqual([])
    const without = EVERY.filter(({ lead }) => lead.figureIds.length === 0 && lead.kind !== 'gap')
    expect(without.map(({ where }) => where)).toEqual([])
  })

  test('a lead about one territory opens a figure of it, or one in which it alone is highlighted', () => {
    const lost = EVERY.filter(({ lead: { territory, query } }) => {
      const { figure, territories, focus } = query
      const isOfAll = territory === '*' || figure === 'bands'
      return !isOfAll && String(territories) !== territory && String(focus.territories) !== territory
    })
    expect(lost.map(({ where }) => where)).toEqual([])
  })

  test('a lead about one territory opens a figure that draws its number', () => {
    const cube = openBundledCube()
    const lost = EVERY.filter(({ lead: { territory, numbers, query } }) => {
      const { value } = numbers
      const told = typeof value === 'number' ? value : shareOf(value)
      if (territory === '*' || told === null) return false
      const { figure } = answerView(cube.catalogue, cube.cube.answer(query), cube.standard)
      const drawn = [...figure.series, ...figure.panels.flatMap(({ series }) => series)]
        .flatMap(({ cells }) => cells)
        .concat(figure.totals ?? [])
      // A share is told with six decimals.
      return !drawn.some(({ low }) => low !== null && Math.abs(low - told) < 1e-6 * Math.max(1, told))
    })
    cube.close()
    expect(lost.map(({ where }) => where)).toEqual([])
  })

  test('headlines are said in every published language', () => {
    const { leads } = microsoft('2025 H1')
    for (const locale of EXPORT_LOCALES) {
      const language = LANGUAGES[locale]
      for (const { headline } of leads) {
        const said = wordText(headline, { language, drawn: 0, rewordings: new Map() })
        expect(said).not.toMatch(/[{}]|undefined/)
      }
    }
  })
})

test('the order of the rows changes nothing', () => {
  const plain = JSON.stringify(microsoft('2025 H1'))
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000 }), (seed) => {
      const finder = leadFinder(shuffled({ ...BUNDLED, population }, seed), 'microsoft')
      expect(JSON.stringify(findLeads(finder, '2025 H1'))).toBe(plain)
    }),
    { numRuns: 2 },
  )
})

/** The same figures, their rows in another order. */
function shuffled({ catalogue, columns, population: people }: LeadFigures, seed: number): LeadFigures {
  let state = seed
  const random = (): number => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647
  const order = Array.from({ length: columns.length }, (_, at) => ({ at, key: random() }))
    .toSorted((one, other) => one.key - other.key)
    .map(({ at }) => at)
  const moved = <Column extends Uint8Array | Uint16Array | Uint32Array | Float64Array>(
    column: Column,
  ): Column => {
    const other = column.slice()
    order.forEach((from, at) => (other[at] = column[from] ?? 0))
    // A slice is of the same kind.
    return other as Column
  }
  return {
    catalogue,
    columns: {
      length: columns.length,
      discrepancies: [],
      figureId: moved(columns.figureId),
      document: moved(columns.document),
      company: moved(columns.company),
      service: moved(columns.service),
      period: moved(columns.period),
      territory: moved(columns.territory),
      requestKind: moved(columns.requestKind),
      measure: moved(columns.measure),
      outcome: moved(columns.outcome),
      counting: moved(columns.counting),
      status: moved(columns.status),
      low: moved(columns.low),
      high: moved(columns.high),
    },
    population: people,
  }
}
