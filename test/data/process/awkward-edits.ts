import { fc } from '../../seeded-fast-check.ts'
import type { ClaimCells } from '../../../data/model/claim.ts'
import { CHECKS } from '../../../data/model/check-report.ts'
import type { Edit } from '../../../data/model/edits/edit.ts'
import { MAX_ARTICLE_LENGTH, MAX_QUOTATION_LENGTH, type OwnFile } from '../../../data/model/own-claims.ts'
import { defaultPublication } from '../../../data/model/publication.ts'
import type { ViewQuery } from '../../../data/model/view-query.ts'
import { TWO_COLUMNS_183 } from '../../../data/publish/presets/preset.ts'
import { EXAMPLE_RECIPE } from '../import/example-recipe.ts'
import { awkwardText } from './awkward-texts.ts'

type EditOf<Kind extends Edit['kind']> = Extract<Edit, { readonly kind: Kind }>

const VIEW: ViewQuery = {
  version: 1,
  company: 'example',
  companies: [],
  service: 'example-all',
  periods: { from: '2013 H1', to: '2013 H1' },
  half: 'all',
  territories: [],
  requestKinds: ['criminal'],
  outcomes: [],
  measure: 'requests',
  mode: 'absolute',
  change: 'none',
  by: 'outcome',
  shape: 'stacked',
  figure: 'over-time',
  scale: 'linear',
  focus: { territories: [], outcomes: [] },
  compareWith: null,
  top: null,
  sort: 'value',
  minBase: 30,
  panelsBy: 'territory',
  panelScale: 'shared',
  events: false,
}

const CLAIM = {
  version: 1,
  company: 'example',
  reading: null,
  assertions: [
    {
      assert: 'majority',
      of: {
        quantity: 'share',
        part: cells(),
        whole: cells(),
      },
    },
  ],
} satisfies EditOf<'put-own-statement'>['facts']['claim']

function cells(): ClaimCells {
  return {
    service: 'example-all',
    requestKinds: ['criminal'],
    measure: 'requests',
    outcomes: [],
    periods: ['2013 H1'],
    territories: { choose: 'all' },
  }
}

const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { nil: null })
const date = maybe(fc.constantFrom('2013-03-21', '2024-02-29'))
/** Few of each, so that what one edit adds another one meets. */
const id = fc.integer({ min: 1, max: 3 })
const keyOf = (word: string) => id.map((number) => `own-${word}-${String(number)}`)
const key = (word: string) => maybe(keyOf(word))

const facts = fc.record({
  title: awkwardText(300),
  author: maybe(awkwardText(500)),
  publisher: maybe(awkwardText(500)),
  publishedOn: date,
  address: maybe(awkwardText(500)),
})
const text = fc.oneof(
  { weight: 29, arbitrary: awkwardText(5_000) },
  { weight: 1, arbitrary: awkwardText(MAX_ARTICLE_LENGTH) },
)
const passage = maybe(
  fc.record({ article: keyOf('article'), start: fc.constant(0), end: fc.integer({ min: 1, max: 9 }) }),
)
const commitment = fc.record({
  passage,
  speaker: awkwardText(500),
  quotation: awkwardText(MAX_QUOTATION_LENGTH),
  note: maybe(awkwardText(2000)),
})
const statement = fc.record({
  passage,
  publisher: awkwardText(500),
  publishedOn: date,
  address: maybe(awkwardText(500)),
  words: awkwardText(MAX_QUOTATION_LENGTH),
  isParaphrase: fc.boolean(),
  claim: fc.constant(CLAIM),
  note: maybe(awkwardText(2000)),
})
/** As many as a file may hold, in some cases: a dataset has room for four such files. */
const many = <T>(arbitrary: fc.Arbitrary<T>, most: number): fc.Arbitrary<T[]> =>
  fc
    .tuple(
      arbitrary,
      fc.oneof({ weight: 4, arbitrary: fc.nat(3) }, { weight: 1, arbitrary: fc.constant(most) }),
    )
    .map(([value, count]) => Array.from({ length: count }, () => value))
const ownFile: fc.Arbitrary<OwnFile> = fc.record({
  format: fc.constant('disclosure-desk/claims' as const),
  version: fc.constant(1 as const),
  articles: fc
    .array(fc.tuple(facts, awkwardText(1000)), { maxLength: 3 })
    .map((all) => all.map(([each, body], place) => ({ ...each, key: `a${String(place)}`, text: body }))),
  commitments: many(
    fc.record({ speaker: awkwardText(500), quotation: awkwardText(500) }).map((each) => ({
      ...each,
      key: 'c',
      passage: null,
      note: null,
    })),
    5000,
  ),
  statements: many(
    statement.map((each) => ({ ...each, key: 's', passage: null, words: each.words.slice(0, 40) })),
    5000,
  ),
})

const code = fc.constantFrom('DD-7F3K-92QA', 'DD-0000-0000', 'DD-ZZZZ-ZZZZ')
const label = awkwardText(200)
const PRESET = { ...TWO_COLUMNS_183 }
function recipeOf(
  own: string,
  title: string | null,
  notes: string[],
  row: readonly [string, string],
  rows: number,
) {
  const publication = defaultPublication(VIEW, 'nature-double')
  const hash = '0'.repeat(64)
  return {
    format: 'disclosure-desk-recipe' as const,
    version: 1 as const,
    code: own,
    publication: { ...publication, texts: { ...publication.texts, title, ownNotes: notes } },
    preset: PRESET,
    appVersion: '1',
    dataset: { fingerprint: hash, code: own },
    rowsVersion: 2,
    rowCount: rows,
    rowsSha256: hash,
    rows: Array.from({ length: rows }, (): [string, string, number, number, null] => [...row, 1, 2, null]),
  }
}
const recipe = fc
  .record({
    code,
    title: maybe(awkwardText(1000)),
    notes: fc.array(awkwardText(1000), { maxLength: 20 }),
    row: fc.tuple(label, label),
    rows: fc.constantFrom(0, 3, 2_000),
  })
  .map(({ code: own, title, notes, row, rows }) => recipeOf(own, title, notes, row, rows))

const presetId = fc.constantFrom('own-a', 'own-b')
const mappingOf = (own: string, name: string, reason: string, count: number) => ({
  ...EXAMPLE_RECIPE,
  id: own,
  name,
  ignored: Array.from({ length: count }, () => ({ column: [reason, reason], reason })),
})
const mapping = fc
  .tuple(fc.constantFrom('a', 'b'), awkwardText(500), awkwardText(500), fc.constantFrom(0, 2, 500))
  .map((parts) => mappingOf(...parts))

/** Within their schemas, and beyond what one text or one table of a dataset holds. */
export const LONG_MAPPING: unknown = {
  kind: 'save-mapping-recipe',
  recipe: mappingOf('long', 'Long', 'あ'.repeat(500), 500),
}
export const LONG_RECIPE: unknown = {
  kind: 'save-recipe',
  name: 'Long',
  recipe: recipeOf('DD-7F3K-92QA', null, [], ['あ'.repeat(200), 'あ'.repeat(200)], 2_000),
}
export const MANY_STATEMENTS: unknown = {
  kind: 'import-own',
  file: {
    format: 'disclosure-desk/claims',
    version: 1,
    articles: [],
    commitments: Array.from({ length: 5000 }, () => ({
      key: 'c',
      passage: null,
      speaker: 'S',
      quotation: 'Q',
      note: null,
    })),
    statements: [],
  },
}

/** A generator for each kind of edit: one that has none doesn't compile. Values may be refused, and are as awkward as may be sent. */
const EDITS: { readonly [Kind in Edit['kind']]: fc.Arbitrary<Omit<EditOf<Kind>, 'kind'>> } = {
  'save-view': fc.record({ name: awkwardText(200), query: fc.constant(VIEW) }),
  'rename-view': fc.record({ id, name: awkwardText(200) }),
  'delete-view': fc.record({ id }),
  'save-mapping-recipe': fc.record({ recipe: mapping }),
  'delete-mapping-recipe': fc.record({ id: fc.constantFrom('a', 'b') }),
  'save-recipe': fc.record({ name: awkwardText(200), recipe }),
  'delete-recipe': fc.record({ id }),
  'save-preset': fc.record({
    preset: presetId.chain((own) => awkwardText(80).map((name) => ({ ...PRESET, id: own, name }))),
  }),
  'delete-preset': fc.record({ preset: presetId }),
  'add-own-article': fc.record({ facts, text }),
  'change-own-article': fc.record({ key: keyOf('article'), facts }),
  'delete-own-article': fc.record({ key: keyOf('article') }),
  'put-own-commitment': fc.record({ key: key('commitment'), facts: commitment }),
  'delete-own-commitment': fc.record({ key: keyOf('commitment') }),
  'put-own-statement': fc.record({ key: key('claim'), facts: statement }),
  'delete-own-statement': fc.record({ key: keyOf('claim') }),
  'import-own': fc.record({ file: ownFile }),
  'choose-main-service': fc.record({
    company: fc.constantFrom('microsoft', 'nobody'),
    service: fc.constantFrom('all', 'skype', 'nothing', null),
  }),
  'put-territory-group': fc.record({
    key: fc.constantFrom(null, 'a', 'group'),
    name: awkwardText(200),
    territories: fc.array(fc.constantFrom('DE', 'FR', 'QQ', 'RS-XK'), { maxLength: 4 }),
  }),
  'delete-territory-group': fc.record({ key: fc.constantFrom('a', 'group') }),
  'explain-finding': fc.record({
    finding: fc.constantFrom(...CHECKS),
    place: awkwardText(1000),
    note: awkwardText(1000),
  }),
}

/** Any edit of any kind, not yet held against its schema. */
export const awkwardEdit: fc.Arbitrary<unknown> = fc.oneof(
  ...Object.entries(EDITS).map(([kind, arbitrary]) =>
    // Each is an arbitrary of an object, which the compiler can't follow through the union.
    (arbitrary as fc.Arbitrary<object>).map((rest) => ({ kind, ...rest })),
  ),
)
