import type { Catalogue } from './catalogue.ts'
import { mainServiceOf } from './company-service.ts'
import { DeskError } from './error-codes.ts'
import { periodLength } from './period.ts'
import { VIEW_DEFAULTS, type ViewQuery } from './view-query.ts'
import { LAW_ENFORCEMENT_KINDS, MEASURES, REQUEST_KINDS } from './vocabulary.ts'

/**
 * The view that a dataset opens with: the first company with figures (or `of`, where it has some), its main service, its
 * law-enforcement kinds (or, without any, all it has), half-years (or, without any, years), by outcome.
 * @throws {DeskError} `dataset-schema` when no company has figures.
 */
export function defaultQuery(catalogue: Catalogue, of?: string): ViewQuery {
  const held = catalogue.companies.filter(({ id }) =>
    catalogue.extents.some((extent) => extent.company === id),
  )
  const company = held.find(({ id }) => id === of) ?? held[0]
  const extents = catalogue.extents.filter((extent) => extent.company === company?.id)
  const service = company === undefined ? null : mainServiceOf(catalogue, company.id)
  if (company === undefined || service === null)
    throw new DeskError('dataset-schema', { file: catalogue.title, reason: 'no company has figures' })
  const ofService = extents.filter((extent) => extent.service === service)
  const lawful = ofService.filter(({ requestKind }) => isLawEnforcement(requestKind))
  const ofKind = lawful.length > 0 ? lawful : ofService
  const halves = ofKind.filter(({ from }) => periodLength(from) === 'half-year')
  const shown = halves.length > 0 ? halves : ofKind
  const measures = new Set(shown.flatMap((extent) => extent.measures))
  return {
    ...VIEW_DEFAULTS,
    version: 1,
    company: company.id,
    service,
    periods: {
      from: shown.map(({ from }) => from).reduce((a, b) => (a < b ? a : b)),
      to: shown.map(({ to }) => to).reduce((a, b) => (a > b ? a : b)),
    },
    territories: [],
    requestKinds: REQUEST_KINDS.filter((kind) => shown.some(({ requestKind }) => requestKind === kind)),
    outcomes: [],
    measure: MEASURES.find((measure) => measures.has(measure)) ?? 'requests',
    mode: 'absolute',
    by: 'outcome',
    shape: 'stacked',
  }
}

function isLawEnforcement(kind: (typeof REQUEST_KINDS)[number]): boolean {
  return LAW_ENFORCEMENT_KINDS.some((lawful) => lawful === kind)
}
