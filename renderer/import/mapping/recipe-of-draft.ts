import type { Catalogue } from '../../../data/model/catalogue.ts'
import { companyByName, wholeServiceKey } from '../../../data/model/company-by-name.ts'
import { keyOfName } from '../../../data/model/key-of-name.ts'
import { mappingRecipeSchema, type MappingRecipe } from '../../../data/model/mapping-recipe.ts'
import { periodLabelSchema } from '../../../data/model/period.ts'
import { maybePeriodInTitle } from '../../../data/model/parse-period.ts'
import { territoryCodeSchema } from '../../../data/model/identifiers.ts'
import { OUTCOMES, type RequestKind } from '../../../data/model/vocabulary.ts'
import { companyName } from '../../../data/model/words/names.ts'
import { maybeWholeService } from '../../../data/model/whole-service.ts'
import { say } from '../../../data/model/words/say.ts'
import { PERIOD_COLUMNS, type ColumnUse, type MappingDraft } from './mapping-draft.ts'

/** The mapping that a draft says, or what is still missing, one sentence each. */
type DraftedRecipe =
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
  const of = (role: ColumnUse['role']): number => roles.filter((each) => each === role).length
  const used = header.filter((_, place) => (roles[place] ?? 'none') !== 'none').map((name) => name.trim())
  const figures = draft.columns.flatMap((use, place) =>
    use.role === 'figure' ? [{ use, header: header[place] ?? '' }] : [],
  )
  const isByHeader = draft.periodFrom === 'header'
  const counted = figures.map(({ use, header: name }) =>
    [use.measure, use.outcome, use.requestKind ?? '', isByHeader ? name : ''].join(' '),
  )
  const periodColumns = PERIOD_COLUMNS[draft.periodFrom]
  const isFixed = draft.fixedTerritory.trim() !== ''
  const named = of('territory') + of('code')
  const isPlaced = isFixed
    ? named === 0 && territoryCodeSchema.safeParse(fixedCode(draft)).success
    : named > 0 && of('territory') < 2 && of('code') < 2
  return [
    ...(draft.name.trim() === '' ? [say('mapping.missing-name')] : []),
    ...(draft.companyId === null && (!draft.isNewCompany || keyOfName(draft.companyName) === '')
      ? [say('mapping.missing-company')]
      : []),
    ...(draft.decimal === null || draft.thousands === null ? [say('mapping.missing-numbers')] : []),
    ...(draft.decimal !== null && draft.decimal === draft.thousands ? [say('mapping.missing-signs')] : []),
    ...(isPlaced ? [] : [say('mapping.missing-territory')]),
    ...(of('period') === Math.min(1, periodColumns) && of('second-period') === Math.max(0, periodColumns - 1)
      ? []
      : [say('mapping.missing-period', { count: periodColumns })]),
    ...(of('company') > 1 ? [say('mapping.missing-one-company')] : []),
    ...(draft.periodFrom === 'typed' && !periodLabelSchema.safeParse(draft.period.trim()).success
      ? [say('importing.period-bad')]
      : []),
    ...(isByHeader && figures.some(({ header: name }) => maybePeriodInTitle(name)?.is !== 'period')
      ? [say('mapping.missing-column-period')]
      : []),
    ...(figures.length === 0 ? [say('mapping.missing-figure')] : []),
    ...(new Set(counted).size < counted.length ? [say('mapping.missing-twice')] : []),
    ...(used.includes('') || new Set(used).size < used.length ? [say('mapping.missing-header')] : []),
  ]
}

const fixedCode = ({ fixedTerritory }: MappingDraft): string => fixedTerritory.trim().toUpperCase()

function wholeRecipe(draft: MappingDraft, header: readonly string[], catalogue: Catalogue): unknown {
  const uses = header.map((name, place) => ({ name, use: draft.columns[place] }))
  const named = (role: ColumnUse['role']): string | undefined =>
    uses.find(({ use }) => use?.role === role)?.name
  const { id, name } = companyOf(draft, catalogue)
  const figures = uses.flatMap(({ name: column, use }) => (use?.role === 'figure' ? [{ column, use }] : []))
  const held = maybeWholeService(id, catalogue)
  const service = held ?? wholeServiceKey(id)
  const company = named('company')
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
    ...(draft.headerRows > 1 ? { headerRows: draft.headerRows } : {}),
    ...(company === undefined ? {} : { companyColumn: [company] }),
    decimal: draft.decimal,
    thousands: draft.thousands,
    period: periodOf(draft, named('period'), named('second-period')),
    territory: territoryOf(draft, named('territory'), named('code')),
    defaults: {
      requestKind: draft.requestKind,
      subject: draft.subject,
      isDisclosureRequest: draft.isDisclosureRequest,
      service,
    },
    splits: uses.flatMap(({ name: column, use }) => (use?.role === 'words' ? [splitOf(column, use)] : [])),
    figures: figures.map(({ column, use }) => ({
      column: [column],
      measure: use.measure,
      outcome: use.outcome,
      blank: 'not-reported',
      ...(use.requestKind === undefined ? {} : kindParts(use.requestKind)),
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
    ...(draft.withheldWords.trim() === '' ? {} : { withheldWords: words(draft.withheldWords) }),
    ...(draft.cellMarks.trim() === '' ? {} : { cellMarks: draft.cellMarks.trim() }),
    totalWords: words(draft.totalWords),
    footnoteMarks: draft.footnoteMarks.trim(),
    territories: draft.territories,
    listsZerosFrom: null,
    outcomeRules: outcomeRulesOf(draft),
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

/** Preservation asks for no disclosure, whatever the table's other figures do. */
const kindParts = (requestKind: RequestKind) => ({
  requestKind,
  ...(requestKind === 'preservation' ? { isDisclosureRequest: false } : {}),
})

function splitOf(column: string, { words: said = [], leavesOthersOut = false }: ColumnUse): unknown {
  return {
    column: [column],
    values: said.map(({ text, isLeftOut, requestKind, measure, outcome }) =>
      isLeftOut
        ? { text, isLeftOut }
        : {
            text,
            ...(requestKind === null ? {} : kindParts(requestKind)),
            ...(measure === null ? {} : { measure }),
            ...(outcome === null ? {} : { outcome }),
          },
    ),
    others: leavesOthersOut ? 'left-out' : 'error',
  }
}

/** A rule for each kind that the table's columns and words say; of its outcomes, those that are counted. */
function outcomeRulesOf({ columns, requestKind, semantics }: MappingDraft): unknown {
  const figures = columns.filter(({ role }) => role === 'figure')
  const said = columns.flatMap(({ role, words: all = [] }) =>
    role === 'words' ? all.filter(({ isLeftOut }) => !isLeftOut) : [],
  )
  const kinds = new Set([
    ...figures.map((use) => use.requestKind ?? requestKind),
    ...said.flatMap((word) => (word.requestKind === null ? [] : [word.requestKind])),
  ])
  const counted = new Set([...figures, ...said].map(({ outcome }) => outcome))
  const outcomes = OUTCOMES.filter((outcome) => counted.has(outcome))
  return [...kinds].map((kind) => ({
    requestKind: kind,
    semantics: outcomes.length === 0 ? 'none' : semantics,
    outcomes: semantics === 'none' ? [] : outcomes,
  }))
}

function territoryOf(draft: MappingDraft, name: string | undefined, code: string | undefined): unknown {
  if (draft.fixedTerritory.trim() !== '') return { from: 'fixed', code: fixedCode(draft) }
  const answered = draft.columns.find(({ role }) => role === 'territory')?.areCountries
  // A column of codes alone is said to hold codes of countries.
  if (name === undefined) return { from: 'column', name: [code], areCountries: true }
  return {
    from: 'column',
    name: [name],
    ...(code === undefined ? {} : { code: [code] }),
    ...(answered === undefined ? {} : { areCountries: answered }),
  }
}

function companyOf(
  draft: MappingDraft,
  catalogue: Catalogue,
): { readonly id: string; readonly name: string } {
  if (draft.companyId !== null) return { id: draft.companyId, name: companyName(catalogue, draft.companyId) }
  return companyByName(draft.companyName, catalogue.companies)
}

function periodOf(
  { periodFrom, period }: MappingDraft,
  column: string | undefined,
  second: string | undefined,
): unknown {
  switch (periodFrom) {
    case 'header':
    case 'title':
    case 'file-name':
      return { from: periodFrom }
    case 'typed':
      return { from: 'typed', period: period.trim() }
    case 'year-and-part':
    case 'days':
      return { from: 'two-columns', form: periodFrom, column: [column], second: [second] }
    case 'label':
    case 'last-day':
    case 'first-day':
      return { from: 'column', column: [column], form: periodFrom }
  }
}

function words(text: string): readonly string[] {
  return text
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '')
}
