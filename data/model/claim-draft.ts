import type { AssertionDraft, DraftProblem } from './assertion-draft.ts'
import type { Catalogue } from './catalogue.ts'
import { claimSchema, type Assertion, type Claim } from './claim.ts'
import { mainServiceOf } from './company-service.ts'
import { readAssertion, withEnds } from './read-assertion.ts'
import { LAW_ENFORCEMENT_KINDS, type RequestKind } from './vocabulary.ts'
import { say } from './words/say.ts'

/** A claim as a person types it: what each of its assertions says, and what holds for all of them. */
export interface ClaimDraft {
  readonly company: string
  readonly assertions: readonly AssertionDraft[]
  readonly reading: string
}

/** What a draft comes to. */
export interface DraftReading {
  /** `null` while one of its assertions can't be read. */
  readonly claim: Claim | null
  /** By assertion, in their order; `null` for one that can't be read. */
  readonly assertions: readonly (Assertion | null)[]
  /** By assertion. */
  readonly problems: readonly (readonly DraftProblem[])[]
}

/** A fresh draft about the first company of a dataset. */
export function emptyDraft(catalogue: Catalogue): ClaimDraft {
  const company = catalogue.companies[0]?.id ?? ''
  return { company, assertions: [emptyAssertion(catalogue, company)], reading: '' }
}

/** A fresh assertion about a company’s latest period: law enforcement first, where there is any. */
export function emptyAssertion({ extents, mainServices }: Catalogue, company: string): AssertionDraft {
  const own = extents.filter((extent) => extent.company === company)
  const isLawEnforcement = (kind: RequestKind): boolean => LAW_ENFORCEMENT_KINDS.some((each) => each === kind)
  const lawful = own.filter(({ requestKind }) => isLawEnforcement(requestKind))
  const latest = (lawful.length > 0 ? lawful : own).toSorted((one, other) =>
    other.to.localeCompare(one.to, 'en'),
  )[0]
  return {
    form: 'number',
    service: mainServiceOf({ mainServices }, company) ?? 'all',
    requestKinds: latest === undefined ? [] : [latest.requestKind],
    measure: 'requests',
    outcomes: [],
    periods: latest?.to ?? '',
    territories: '',
    ...NOTHING_STATED,
  }
}

const NOTHING_STATED = {
  shareOf: 'same-territories',
  comparison: 'equals',
  stated: '',
  unit: '',
  direction: 'increase',
  against: '',
  againstKinds: [],
  changeIn: null,
  bandLow: '',
  bandHigh: '',
  ordered: '',
  place: '',
} as const satisfies Partial<AssertionDraft>

/** One assertion more, about the same figures as the last one: sentences go on so. It states nothing yet. */
export function withAssertion(draft: ClaimDraft, catalogue: Catalogue): ClaimDraft {
  // After a change “between 2014 and 2019” the next one is of 2019, and not of all years between.
  const last = withEnds(draft.assertions.at(-1) ?? emptyAssertion(catalogue, draft.company))
  return { ...draft, assertions: [...draft.assertions, { ...last, form: 'number', ...NOTHING_STATED }] }
}

/** The same about another company: kinds of request that it has no figures of, and services, give way to its own. */
export function withCompany(draft: ClaimDraft, company: string, catalogue: Catalogue): ClaimDraft {
  const fresh = emptyAssertion(catalogue, company)
  const held = new Set(
    catalogue.extents.filter((extent) => extent.company === company).map(({ requestKind }) => requestKind),
  )
  return {
    ...draft,
    company,
    assertions: draft.assertions.map((each) => {
      const kinds = each.requestKinds.filter((kind) => held.has(kind))
      const requestKinds = kinds.length > 0 ? kinds : fresh.requestKinds
      const againstKinds = each.againstKinds.filter((kind) => held.has(kind))
      return { ...each, service: fresh.service, requestKinds, againstKinds }
    }),
  }
}

/** The claim that a draft makes, or why it makes none. */
export function readDraft(draft: ClaimDraft, catalogue: Catalogue): DraftReading {
  const read = draft.assertions.map((each) => readAssertion(each, catalogue))
  const assertions = read.map(({ assertion }) => assertion)
  const reading = draft.reading.trim()
  const claim = claimSchema.safeParse({
    version: 1,
    company: draft.company,
    assertions,
    reading: reading === '' ? null : reading,
  })
  const isRead = assertions.every((each) => each !== null)
  const problems = read.map((each) => each.problems)
  if (!isRead || claim.success) return { claim: claim.success ? claim.data : null, assertions, problems }
  const unreadable: DraftProblem = { field: 'form', sentence: say('draft.unreadable') }
  return { claim: null, assertions, problems: problems.map(() => [unreadable]) }
}
