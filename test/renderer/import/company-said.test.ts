import { expect, test } from 'vitest'
import type { Catalogue } from '../../../data/model/catalogue.ts'
import { companyMeant, type KnownCompany } from '../../../data/import/known-companies.ts'
import { importChoicesSchema, NO_CHOICES, type FileInspection } from '../../../data/model/import-report.ts'
import { companyTyped } from '../../../renderer/import/answer-choices.ts'
import { recipeOfDraft } from '../../../renderer/import/mapping/recipe-of-draft.ts'
import { startDraft } from '../../../renderer/import/mapping/mapping-draft.ts'

const company = (id: string, name: string): KnownCompany => ({
  id,
  name,
  wholeService: null,
  lastPeriod: null,
})
/** A name of Japanese letters alone: its key is made of their numbers, and cut. */
const LONG = '株式会社東京情報通信技術研究所'
const LONG_ID = '682a-5f0f-4f1a-793e-6771-4eac-60c5-5831-901a-4fe1-6280-8853'
const HELD = [company('meta', 'Meta'), company('apple', 'Apple Inc.'), company(LONG_ID, LONG)]

const CATALOGUE: Catalogue = {
  title: 'Made for tests',
  companies: HELD.map(({ id, name }) => ({ id, name })),
  services: [],
  groups: [],
  mainServices: [],
  territories: [],
  periods: [],
  methodBreaks: [],
  events: [],
  notes: [],
  documents: [],
  outcomeRules: [],
  extents: [],
}
const INSPECTION: FileInspection = {
  file: 'counts.csv',
  bytes: 1,
  sha256: '',
  format: 'text',
  failure: null,
  dialect: null,
  layout: null,
  candidates: [],
  drift: [],
  sheets: [],
  preview: [
    ['Land', 'Half', 'Requests'],
    ['France', '2020 H1', '3'],
  ],
}

function companyOfDraft(name: string) {
  const start = startDraft(INSPECTION)
  const columns = start.columns.map((use, place) => (place === 2 ? { ...use, role: 'figure' as const } : use))
  const draft = { ...start, columns, isNewCompany: true, companyName: name }
  const drafted = recipeOfDraft(draft, INSPECTION.preview[0] ?? [], CATALOGUE)
  if (!drafted.isWhole) throw new Error(drafted.missing.join(' '))
  return drafted.recipe.company
}

/** By which ways a company's name comes in, and whose figures they then are. */
const ENTRANCES = {
  'the question’s field': (name: string) => {
    const answer = companyTyped(name, HELD)
    if (answer === null) throw new Error('No name')
    const { answers } = importChoicesSchema.parse({
      ...NO_CHOICES,
      answers: { ...NO_CHOICES.answers, company: answer },
    })
    return answers.company === null ? null : companyMeant(answers.company, HELD)
  },
  '--company': (name: string) => companyMeant({ id: name, name }, HELD),
  'the wizard': (name: string) => companyMeant(companyOfDraft(name), HELD),
} satisfies Record<string, (name: string) => KnownCompany | null>
// The keys of the table above.
const ENTRANCE_NAMES = Object.keys(ENTRANCES) as (keyof typeof ENTRANCES)[]

test.each(ENTRANCE_NAMES)(
  'by %s a name means a held company or a new one, never one that is only like it',
  (entrance) => {
    const meant = (name: string) => {
      const { id, name: known } = ENTRANCES[entrance](name) ?? { id: '', name: '' }
      return [id, known]
    }
    expect(meant('META')).toEqual(['meta', 'Meta'])
    expect(meant(' Apple inc. ')).toEqual(['apple', 'Apple Inc.'])
    expect(meant(LONG)).toEqual([LONG_ID, LONG])
    expect(meant('Méta')).toEqual(['meta-2', 'Méta'])
    expect(meant('Meta.')).toEqual(['meta-2', 'Meta.'])
    expect(meant('Apple')).toEqual(['apple-2', 'Apple'])
    expect(meant('Newcomer')).toEqual(['newcomer', 'Newcomer'])
    const [id, name] = meant(`${LONG}大阪`)
    expect([id === LONG_ID, name]).toEqual([false, `${LONG}大阪`])
    expect(id).toMatch(/^[a-z0-9][a-z0-9-]{0,63}$/)
  },
)
