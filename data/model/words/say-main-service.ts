import type { Catalogue } from '../catalogue.ts'
import type { ImportReport } from '../import-report.ts'
import { companyName, serviceName } from './names.ts'
import { say } from './say.ts'

/** By which service a company is shown, and why by that one; `null`: it has no figures. */
export function mainServiceSentence(catalogue: Catalogue, company: string): string | null {
  const main = catalogue.mainServices.find((each) => each.company === company)
  if (main === undefined) return null
  return say(`main-service.${main.by}`, {
    company: companyName(catalogue, company),
    service: serviceName(catalogue, main.service),
  })
}

/** The same of each company that an import brought figures of. */
export function mainServicesImported(catalogue: Catalogue, { files }: ImportReport): readonly string[] {
  const companies = files.flatMap(({ taken, found }) => [
    ...(taken === null ? [] : [taken.company.id]),
    ...(found ?? []).map(({ company }) => company),
  ])
  return [...new Set(companies)].flatMap((company) => mainServiceSentence(catalogue, company) ?? [])
}
