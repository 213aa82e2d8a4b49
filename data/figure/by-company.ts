import type { Catalogue } from '../model/catalogue.ts'
import { companyText } from '../model/name-texts.ts'
import { message, type Text } from '../model/text.ts'
import type { CompanyRows, ViewRows } from '../model/view-rows.ts'

/** A company of the view, and how a place among its figures is named. */
export interface OfCompany {
  /** `null`: the view is of one company. */
  readonly company: Text | null
  readonly covered: CompanyRows | ViewRows
  /** With whose it is, where several companies stand side by side. */
  readonly placed: (text: Text) => Text
}

/** The companies that a view shows, one by one; a view of one company is that one. */
export function byCompany(catalogue: Catalogue, rows: ViewRows): readonly OfCompany[] {
  const companies = rows.panels.flatMap(({ id, own }) => (own === undefined ? [] : [{ id, own }]))
  if (companies.length === 0) return [{ company: null, covered: rows, placed: (text) => text }]
  return companies.map(({ id, own }) => {
    const company = companyText(catalogue, id)
    return { company, covered: own, placed: (cell) => message('figure.note.cell-of', { company, cell }) }
  })
}
