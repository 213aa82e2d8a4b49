import type { Catalogue } from '../../../data/model/catalogue.ts'
import { companyByName, wholeServiceKey } from '../../../data/model/company-by-name.ts'
import { keyOfName } from '../../../data/model/key-of-name.ts'
import { mappingRecipeSchema, type MappingRecipe } from '../../../data/model/mapping-recipe.ts'
import { periodLabelSchema } from '../../../data/model/period.ts'
import { OUTCOMES } from '../../../data/model/vocabulary.ts'
import { companyName } from '../../../data/model/words/names.ts'
import { maybeWholeService } from '../../../data/model/whole-service.ts'
import { say } from '../../../data/model/words/say.ts'
import type { MappingDraft } from './mapping-draft.ts'

/** The mapping that a draft says, or what is still missing, one sentence each. */
export type DraftedRecipe =
  | { readonly isWhole: true; readonly recipe: MappingRecipe }
  | { readonly isWhole: false; readonly missing: readonly string[] }

export function recipeOfDraft(
  draft: MappingDraft,
  header: readonly string[],
  catalogue: Catalogue,
): DraftedRecipe {
  const missing = missingIn(draft, header)
  if (missing.length > 0) return { isWhole: false, missing }
  const parsed = mappingRecipeSchema.safeParse(wholeRecipe(draft, header, catalogue))
  if (parsed.success) return { isWhole: true, recipe: parsed.data }
  const [issue] = parsed.error.issues
  return { isWhole: false, missing: [say('mapping.missing-other', { place: issue?.path.join(' ') ?? '' })] }
}

function missingIn(draft: MappingDraft, header: readonly string[]): readonly string[] {
  const roles = draft.columns.map(({ role }) => role)
  const used = header.filter((_, place) => (roles[place] ?? 'none') !== 'none').map((name) => name.trim())
  const figures = draft.columns.filter(({ role }) => role === 'figure')
  const counted = figures.map(({ measure, outcome }) => `${measure} ${outcome}`)
  const hasPeriodColumn = draft.periodFrom === 'label' || draft.periodFrom === 'last-day'
  return [
    ...(draft.name.trim() === '' ? [say('mapping.missing-name')] : []),
    ...(draft.companyId === null && (!draft.isNewCompany || keyOfName(draft.companyName) === '')
      ? [say('mapping.missing-company')]
      : []),
    ...(draft.decimal === null || draft.thousands === null ? [say('mapping.missing-numbers')] : []),
    ...(draft.decimal !== null && draft.decimal === draft.thousands ? [say('mapping.missing-signs')] : []),
    ...(roles.filter((role) => role === 'territory').length === 1 ? [] : [say('mapping.missing-territory')]),
    ...(hasPeriodColumn && roles.filter((role) => role === 'period').length !== 1
      ? [say('mapping.missing-period')]
      : []),
    ...(draft.periodFrom === 'typed' && !periodLabelSchema.safeParse(draft.period.trim()).success
      ? [say('importing.period-bad')]
      : []),
    ...(figures.length === 0 ? [say('mapping.missing-figure')] : []),
    ...(new Set(counted).size < counted.length ? [say('mapping.missing-twice')] : []),
    ...(used.includes('') || new Set(used).size < used.length ? [say('mapping.missing-header')] : []),
  ]
}

function wholeRecipe(draft: MappingDraft, header: readonly string[], catalogue: Catalogue): unknown {
  const uses = header.map((name, place) => ({ name, use: draft.columns[place] }))
  const named = (role: string): string | undefined => uses.find(({ use }) => use?.role === role)?.name
  const { id, name } = companyOf(draft, catalogue)
  const figures = uses.flatMap(({ name: column, use }) => (use?.role === 'figure' ? [{ column, use }] : []))
  const outcomes = OUTCOMES.filter((outcome) => figures.some(({ use }) => use.outcome === outcome))
  const code = named('code')
  const areCountries = draft.columns.find(({ role }) => role === 'territory')?.areCountries
  const held = maybeWholeService(id, catalogue)
  const service = held ?? wholeServiceKey(id)
  return {
    version: 1,
    id: keyOfName(`${id} ${draft.name}`),
    name: draft.name.trim(),
    company: { id, name },
    publisher: name,
    title: draft.name.trim(),
    address: draft.address.trim() === '' ? null : draft.address.trim(),
    services:
      held === null ? [{ id: service, name: say('mapping.service', { company: name }), subsetOf: null }] : [],
    legalProcesses: [],
    sheet: draft.sheet,
    headerRow: draft.headerRow,
    decimal: draft.decimal,
    thousands: draft.thousands,
    period: periodOf(draft, named('period')),
    territory: {
      from: 'column',
      name: [named('territory')],
      ...(code === undefined ? {} : { code: [code] }),
      ...(areCountries === undefined ? {} : { areCountries }),
    },
    defaults: {
      requestKind: draft.requestKind,
      subject: draft.subject,
      isDisclosureRequest: draft.isDisclosureRequest,
      service,
    },
    splits: [],
    figures: figures.map(({ column, use }) => ({
      column: [column],
      measure: use.measure,
      outcome: use.outcome,
      blank: 'not-reported',
      ...(use.measure === 'share-disclosed' && use.shareUnit !== undefined
        ? { shareUnit: use.shareUnit }
        : {}),
    })),
    ignored: uses.flatMap(({ name: column, use }) =>
      (use === undefined || use.role === 'none') && column.trim() !== ''
        ? [{ column: [column], reason: say('mapping.ignored') }]
        : [],
    ),
    absenceWords: words(draft.absenceWords),
    totalWords: words(draft.totalWords),
    footnoteMarks: draft.footnoteMarks.trim(),
    territories: draft.territories,
    listsZerosFrom: null,
    outcomeRules: [
      {
        requestKind: draft.requestKind,
        semantics: outcomes.length === 0 ? 'none' : draft.semantics,
        outcomes: draft.semantics === 'none' ? [] : outcomes,
      },
    ],
    notes: [],
    methodBreaks: [],
    recognise: {
      columns: uses.flatMap(({ name: column, use }) =>
        use !== undefined && use.role !== 'none' ? [[column]] : [],
      ),
      fileName: null,
    },
  }
}

function companyOf(
  draft: MappingDraft,
  catalogue: Catalogue,
): { readonly id: string; readonly name: string } {
  if (draft.companyId !== null) return { id: draft.companyId, name: companyName(catalogue, draft.companyId) }
  return companyByName(draft.companyName, catalogue.companies)
}

function periodOf({ periodFrom, period }: MappingDraft, column: string | undefined): unknown {
  if (periodFrom === 'file-name') return { from: 'file-name' }
  if (periodFrom === 'typed') return { from: 'typed', period: period.trim() }
  return { from: 'column', column: [column], form: periodFrom }
}

function words(text: string): readonly string[] {
  return text
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '')
}
