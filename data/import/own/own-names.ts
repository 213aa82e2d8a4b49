import { DeskError } from '../../model/error-codes.ts'
import { OUTCOMES, REQUEST_KINDS, type Outcome, type RequestKind } from '../../model/vocabulary.ts'
import type { ReportFile } from '../read-in-chunks.ts'
import type { ReportNames } from '../report-reader.ts'
import { PUBLISHED } from '../layouts/layout-parts.ts'
import { eachOwnRow, wordOf } from './read-own-csv.ts'

const KEY = /^[a-z0-9][a-z0-9-]{0,63}$/
const SEMANTICS = ['exclusive', 'overlapping', 'percentage-only', 'none'] as const

/**
 * Company, services, legal processes and outcome rules that a file of the product's own names its figures with.
 *
 * @throws {DeskError} `import-layout-unknown` when it is of several companies, or names things as the product never does.
 */
export function readOwnNames(file: ReportFile): ReportNames {
  const companies = new Map<string, string>()
  const services = new Map<string, { readonly name: string; readonly subsetOf: string | null }>()
  const processes = new Map<string, string>()
  const rules = new Map<
    RequestKind,
    { readonly semantics: (typeof SEMANTICS)[number]; readonly outcomes: Set<Outcome> }
  >()
  eachOwnRow(
    file,
    () => undefined,
    (row) => {
      if (row === null) return
      companies.set(row('company'), row('company_name'))
      const subsetOf = row('service_subset_of')
      services.set(row('service'), { name: row('service_name'), subsetOf: subsetOf === '' ? null : subsetOf })
      processes.set(row('legal_process'), row('legal_process_name'))
      const kind = wordOf(REQUEST_KINDS, row('request_kind'))
      const semantics = wordOf(SEMANTICS, row('outcome_semantics'))
      if (kind === undefined || semantics === undefined) return
      const rule = rules.get(kind) ?? { semantics, outcomes: new Set<Outcome>() }
      const outcome = wordOf(OUTCOMES, row('outcome'))
      if (outcome !== undefined && semantics !== 'none') rule.outcomes.add(outcome)
      rules.set(kind, rule)
    },
  )
  const [company, ...others] = companies
  const keys = [...companies.keys(), ...services.keys(), ...processes.keys()]
  if (company === undefined || others.length > 0 || !keys.every((key) => KEY.test(key)))
    throw new DeskError('import-layout-unknown', { file: file.name })
  const [id, name] = company
  return {
    company: { id, name: name === '' ? id : name },
    publisher: name === '' ? id : name,
    title: `${name === '' ? id : name}, figures`,
    address: null,
    services: [...services].map(([key, service]) => ({
      id: key,
      ...service,
      name: service.name === '' ? key : service.name,
    })),
    legalProcesses: [...processes].map(([key, process]) => ({
      id: key,
      name: process === '' ? key : process,
    })),
    listsZerosFrom: null,
    outcomeRules: [...rules].map(([requestKind, { semantics, outcomes }]) => ({
      requestKind,
      semantics,
      outcomes: OUTCOMES.filter((outcome) => outcomes.has(outcome)),
    })),
    notes: PUBLISHED.notes,
    methodBreaks: PUBLISHED.methodBreaks,
  }
}
