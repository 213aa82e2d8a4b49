import type { Catalogue } from '../catalogue.ts'
import { newestHeld } from '../newest-held.ts'
import { companyName, listInText } from './names.ts'
import { say } from './say.ts'

/** `Microsoft to 2025 H1 and Meta to 2023 H2`: the newest half-year held of each company; empty where none is. */
export function heldTo(catalogue: Catalogue, companies: readonly string[]): string {
  return listInText(
    companies.flatMap((company) => {
      const newest = newestHeld(catalogue, company)
      if (newest === null) return []
      return [say('company.held-to', { company: companyName(catalogue, company), period: newest })]
    }),
  )
}
