import type { FileInspection } from '../../../data/model/import-report.ts'
import type { MappingRecipe } from '../../../data/model/mapping-recipe.ts'
import { plainHeader } from '../../../data/model/plain-header.ts'
import type { ColumnUse, MappingDraft } from './mapping-draft.ts'

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
  const header = preview[recipe.headerRow - 1] ?? []
  return {
    ...named,
    name: recipe.name,
    address: recipe.address ?? '',
    sheet: recipe.sheet ?? start.sheet,
    headerRow: recipe.headerRow,
    decimal: recipe.decimal,
    thousands: recipe.thousands,
    periodFrom: recipe.period.from === 'column' ? recipe.period.form : recipe.period.from,
    columns: header.map((column) => useOf(column, recipe)),
    requestKind: recipe.defaults.requestKind ?? start.requestKind,
    subject: recipe.defaults.subject ?? start.subject,
    isDisclosureRequest: recipe.defaults.isDisclosureRequest ?? start.isDisclosureRequest,
    semantics: semanticsOf(recipe) ?? start.semantics,
    absenceWords: recipe.absenceWords.join(', '),
    totalWords: recipe.totalWords.join(', '),
    footnoteMarks: recipe.footnoteMarks,
    territories: recipe.territories,
  }
}

/** Whether a mapping says more of its columns than the form can: words that split rows, kinds by column, bounds in two columns. */
export function losesOf({ splits, figures, territory }: MappingRecipe): boolean {
  return (
    splits.length > 0 ||
    territory.from === 'fixed' ||
    figures.some(
      ({ requestKind, legalProcess, service, highColumn }) =>
        requestKind !== undefined ||
        legalProcess !== undefined ||
        service !== undefined ||
        highColumn !== undefined,
    )
  )
}

function useOf(column: string, { territory, period, figures }: MappingRecipe): ColumnUse {
  const isNamed = (names: readonly string[] | undefined): boolean =>
    names?.some((name) => plainHeader(name) === plainHeader(column)) === true
  const rule = figures.find((figure) => isNamed(figure.column))
  const role =
    territory.from === 'column' && isNamed(territory.name)
      ? 'territory'
      : territory.from === 'column' && isNamed(territory.code)
        ? 'code'
        : period.from === 'column' && isNamed(period.column)
          ? 'period'
          : rule === undefined
            ? 'none'
            : 'figure'
  const areCountries = territory.from === 'column' ? territory.areCountries : undefined
  return {
    role,
    measure: rule?.measure ?? 'requests',
    outcome: rule?.outcome ?? 'total',
    ...(rule?.shareUnit === undefined ? {} : { shareUnit: rule.shareUnit }),
    ...(role === 'territory' && areCountries !== undefined ? { areCountries } : {}),
  }
}

function semanticsOf({ outcomeRules }: MappingRecipe): MappingDraft['semantics'] | undefined {
  const semantics = outcomeRules[0]?.semantics
  return semantics === 'percentage-only' ? undefined : semantics
}
