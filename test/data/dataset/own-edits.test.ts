import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { Edit } from '../../../data/model/edits/edit.ts'
import type { StatementFacts } from '../../../data/model/own-claims.ts'
import type { Claim } from '../../../data/model/claim.ts'
import { createServices } from '../../../data/process/services.ts'
import { builtDataset } from '../source/bundled.ts'
import { temporaryFolder } from '../../electron/temporary-folder.ts'

const CLAIM: Claim = {
  version: 1,
  company: 'microsoft',
  assertions: [
    {
      assert: 'value',
      of: {
        quantity: 'count',
        cells: {
          service: 'all',
          requestKinds: ['undivided'],
          measure: 'requests',
          outcomes: [],
          periods: ['2013 H1'],
          territories: { choose: 'all' },
        },
      },
      comparison: 'equals',
      stated: { text: '37,196' },
    },
  ],
  reading: null,
}
const FACTS: StatementFacts = {
  passage: null,
  publisher: 'A newspaper',
  publishedOn: null,
  address: null,
  words: '37,196 requests <script>alert(1)</script>',
  isParaphrase: false,
  claim: CLAIM,
  note: null,
}
const ARTICLE = { title: 'An article', author: null, publisher: null, publishedOn: null, address: null }

/** The data process's own services over a bundled dataset of their own. */
function openServices() {
  const services = createServices()
  onTestFinished(() => services.close())
  let id = 0
  const nothing = (): void => undefined
  // Each verb answers with its own value; the test knows which.
  const ask = (verb: string, request: object): unknown =>
    services.answer({ id: (id += 1), verb, request } as never, nothing, nothing)
  ask('open', {
    path: builtDataset('microsoft'),
    copiesFolder: join(temporaryFolder(), 'copies'),
    isBundled: true,
  })
  const apply = (edit: Edit): unknown => ask('document-apply', { edit })
  const own = () =>
    (ask('claims', {}) as { own: { articles: unknown[]; commitments: unknown[]; statements: unknown[] } }).own
  return { ask, apply, own }
}

test('a claim is kept, changed, taken away and undone, and its verdict is computed each time', () => {
  const { ask, apply, own } = openServices()
  apply({ kind: 'put-own-statement', key: null, facts: FACTS })
  expect(own().statements).toMatchObject([
    { id: 'own-claim-1', period: '2013 H1', verdict: { word: 'supported' }, words: FACTS.words },
  ])
  const wrong: Claim = JSON.parse(JSON.stringify(CLAIM).replace('37,196', '1')) as Claim
  apply({ kind: 'put-own-statement', key: 'own-claim-1', facts: { ...FACTS, claim: wrong } })
  expect(own().statements).toMatchObject([{ verdict: { word: 'not-supported' } }])
  ask('document-undo', {})
  expect(own().statements).toMatchObject([{ verdict: { word: 'supported' } }])
  apply({ kind: 'delete-own-statement', key: 'own-claim-1' })
  expect(own().statements).toEqual([])
  ask('document-undo', {})
  expect(own().statements).toHaveLength(1)
  expect(() => apply({ kind: 'delete-own-statement', key: 'none' })).toThrow('edit-refused')
})

test('an article goes, and what was marked in it stays without its place', () => {
  const { ask, apply, own } = openServices()
  const text = 'One.\n37,196 requests were received.'
  apply({ kind: 'add-own-article', facts: ARTICLE, text })
  const passage = { article: 'own-article-1', start: 5, end: 20 }
  apply({ kind: 'put-own-statement', key: null, facts: { ...FACTS, passage } })
  expect(ask('own-text', { article: 'own-article-1' })).toEqual({ text })
  expect(() =>
    apply({ kind: 'put-own-statement', key: null, facts: { ...FACTS, passage: { ...passage, end: 99 } } }),
  ).toThrow('edit-refused')
  apply({ kind: 'delete-own-article', key: 'own-article-1' })
  expect(own()).toMatchObject({ articles: [], statements: [{ facts: { passage: null } }] })
  ask('document-undo', {})
  expect(own().statements).toMatchObject([{ facts: { passage } }])
})

test('what goes out as a file comes in whole, with keys of its own', () => {
  const first = openServices()
  first.apply({ kind: 'add-own-article', facts: ARTICLE, text: 'Words <b>that</b> matter' })
  const passage = { article: 'own-article-1', start: 0, end: 5 }
  first.apply({ kind: 'put-own-statement', key: null, facts: { ...FACTS, passage } })
  first.apply({
    kind: 'put-own-commitment',
    key: null,
    facts: { passage, speaker: 'Someone', quotation: 'Words', note: null },
  })
  const { bytes } = first.ask('own-export', {}) as { bytes: Uint8Array }
  const file = JSON.parse(new TextDecoder().decode(bytes)) as Extract<Edit, { kind: 'import-own' }>['file']
  const second = openServices()
  second.apply({ kind: 'put-own-statement', key: null, facts: FACTS })
  second.apply({ kind: 'import-own', file })
  expect(second.own()).toMatchObject({
    articles: [{ key: 'own-article-1', title: 'An article' }],
    commitments: [{ key: 'own-commitment-1', passage }],
    statements: [{ id: 'own-claim-1' }, { id: 'own-claim-2', facts: { passage } }],
  })
  second.ask('document-undo', {})
  expect(second.own()).toMatchObject({ articles: [], commitments: [], statements: [{ id: 'own-claim-1' }] })
})

test('an article of 5 MB is kept whole', () => {
  const { ask, apply } = openServices()
  const text = 'A line of text, forty characters long.\n'.repeat(125_000).slice(0, 5_000_000)
  apply({ kind: 'add-own-article', facts: ARTICLE, text })
  expect((ask('own-text', { article: 'own-article-1' }) as { text: string }).text).toBe(text)
})

test('what a reader says of a finding is printed under the figures that it touches, and gone when it is taken back', () => {
  const { ask, apply } = openServices()
  const report = () =>
    (
      ask('check', {}) as {
        findings: { finding: 'outlier'; key: string; explanation: string | null; sentence: string }[]
      }
    ).findings
  const finding = report().find(({ sentence }) => sentence.includes('Russia, 2022 H2, Criminal, requests'))
  if (finding === undefined) throw new Error('the finding is gone')
  const query = (ask('info', {}) as { defaultQuery: object }).defaultQuery
  const notes = () => JSON.stringify(ask('answer', { query: { ...query, territories: ['RU'] } }))
  apply({ kind: 'explain-finding', finding: finding.finding, place: finding.key, note: 'Asked the company.' })
  expect(report().find(({ key }) => key === finding.key)?.explanation).toBe('Asked the company.')
  expect(notes()).toContain('Asked the company.')
  expect(JSON.stringify(ask('answer', { query: { ...query, territories: ['DE'] } }))).not.toContain(
    'Asked the company.',
  )
  apply({ kind: 'explain-finding', finding: finding.finding, place: finding.key, note: '' })
  expect(notes()).not.toContain('Asked the company.')
})
