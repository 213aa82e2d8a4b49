import type { FileInspection } from '../../../data/model/import-report.ts'
import type { MappingRecipe, SplitValue } from '../../../data/model/mapping-recipe.ts'
import { plainHeader } from '../../../data/model/plain-header.ts'
import { headerOf, type ColumnUse, type MappingDraft, type WordUse } from './mapping-draft.ts'

/** What is known of a file that is mapped anew. */
export interface KnownOfFile {
  /** The mapping that it was read by; `null`: none. */
  readonly recipe: MappingRecipe | null
  /** Whose it was taken for, or said to be; `null`: it is asked. */
  readonly company: { readonly id: string; readonly name: string } | null
  /** The period that was said of this file. */
  readonly period: string | null
}

/** A start filled from what the file was taken for. What only a mapping can say (splits, kinds by column) isn't in it: `losesOf`. */
export function draftOfKnown(
  start: MappingDraft,
  { recipe, company, period }: KnownOfFile,
  preview: FileInspection['preview'],
  companies: readonly { readonly id: string }[],
): MappingDraft {
  const isHeld = companies.some(({ id }) => id === company?.id)
  const named: MappingDraft = {
    ...start,
    ...(company === null
      ? {}
      : isHeld
        ? { companyId: company.id }
        : { isNewCompany: true, companyName: company.name }),
    period: period ?? '',
  }
  if (recipe === null) return named
  const { headerRow, headerRows = 1 } = recipe
  const header = headerOf(preview, { headerRow, headerRows })
  return {
    ...named,
    name: recipe.name,
    address: recipe.address ?? '',
    sheet: recipe.sheet ?? start.sheet,
    headerRow,
    headerRows,
    decimal: recipe.decimal,
    thousands: recipe.thousands,
    periodFrom: 'form' in recipe.period ? recipe.period.form : recipe.period.from,
    columns: header.map((column) => useOf(column, recipe)),
    requestKind: recipe.defaults.requestKind ?? start.requestKind,
    subject: recipe.defaults.subject ?? start.subject,
    isDisclosureRequest: recipe.defaults.isDisclosureRequest ?? start.isDisclosureRequest,
    semantics: semanticsOf(recipe) ?? start.semantics,
    absenceWords: recipe.absenceWords.join(', '),
    withheldWords: (recipe.withheldWords ?? []).join(', '),
    cellMarks: recipe.cellMarks ?? '',
    fixedTerritory: recipe.territory.from === 'fixed' ? recipe.territory.code : '',
    totalWords: recipe.totalWords.join(', '),
    footnoteMarks: recipe.footnoteMarks,
    territories: recipe.territories,
  }
}

/** Whether a mapping says more of its columns than the form can: legal processes, services, bounds in two columns. */
export function losesOf({ splits, figures }: MappingRecipe): boolean {
  const parts = [...figures, ...splits.flatMap(({ values }) => values)]
  return (
    splits.some(({ others }) => others === 'taken') ||
    figures.some(({ highColumn, period }) => highColumn !== undefined || period !== undefined) ||
    parts.some(({ legalProcess, service }) => legalProcess !== undefined || service !== undefined)
  )
}

function useOf(column: string, recipe: MappingRecipe): ColumnUse {
  const { territory, figures, splits } = recipe
  const isNamed = (names: readonly string[] | undefined): boolean =>
    names?.some((name) => plainHeader(name) === plainHeader(column)) === true
  const rule = figures.find((figure) => isNamed(figure.column))
  const split = splits.find((each) => isNamed(each.column))
  const role = roleOf(recipe, isNamed)
  const areCountries = territory.from === 'column' ? territory.areCountries : undefined
  return {
    role,
    measure: rule?.measure ?? 'requests',
    outcome: rule?.outcome ?? 'total',
    ...(rule?.requestKind === undefined ? {} : { requestKind: rule.requestKind }),
    ...(rule?.shareUnit === undefined ? {} : { shareUnit: rule.shareUnit }),
    ...(role === 'territory' && areCountries !== undefined ? { areCountries } : {}),
    ...(role === 'words' && split !== undefined
      ? { words: split.values.map(wordOf), leavesOthersOut: split.others === 'left-out' }
      : {}),
  }
}

function roleOf(
  { territory, period, figures, splits, companyColumn }: MappingRecipe,
  isNamed: (names: readonly string[] | undefined) => boolean,
): ColumnUse['role'] {
  if (territory.from === 'column' && isNamed(territory.name)) return 'territory'
  if (territory.from === 'column' && isNamed(territory.code)) return 'code'
  if ('column' in period && isNamed(period.column)) return 'period'
  if ('second' in period && isNamed(period.second)) return 'second-period'
  if (isNamed(companyColumn)) return 'company'
  if (splits.some(({ column }) => isNamed(column))) return 'words'
  return figures.some(({ column }) => isNamed(column)) ? 'figure' : 'none'
}

function wordOf({ text, isLeftOut, requestKind, measure, outcome }: SplitValue): WordUse {
  return {
    text,
    isLeftOut: isLeftOut === true,
    requestKind: requestKind ?? null,
    measure: measure ?? null,
    outcome: outcome ?? null,
  }
}

function semanticsOf({ outcomeRules }: MappingRecipe): MappingDraft['semantics'] | undefined {
  const semantics = outcomeRules[0]?.semantics
  return semantics === 'percentage-only' ? undefined : semantics
}
