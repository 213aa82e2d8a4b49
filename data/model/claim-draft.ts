import type { Catalogue } from './catalogue.ts'
import { claimSchema, type Assertion, type ChangeUnit, type Claim, type Comparison } from './claim.ts'
import { mainServiceOf } from './company-service.ts'
import { readAssertion, withEnds } from './read-assertion.ts'
import { LAW_ENFORCEMENT_KINDS, type Measure, type Outcome, type RequestKind } from './vocabulary.ts'
import { say } from './words/say.ts'

/** What an assertion can say, in the order of the form. */
export const DRAFT_FORMS = ['number', 'share', 'majority', 'change', 'band', 'order', 'rank'] as const
export type DraftForm = (typeof DRAFT_FORMS)[number]

/** What a share is a share of: the whole of the same territories, of the same outcomes, or of all. */
export const SHARE_WHOLES = ['same-territories', 'same-outcomes', 'everything'] as const
export type ShareWhole = (typeof SHARE_WHOLES)[number]

/** An assertion as a person types it: every text as it stands in its field. */
export interface AssertionDraft {
  readonly form: DraftForm
  readonly service: string
  readonly requestKinds: readonly RequestKind[]
  readonly measure: Measure
  readonly outcomes: readonly Outcome[]
  /** `2013 H1`, `2013 H1 – 2014 H2` or several with commas. */
  readonly periods: string
  /** Empty: all. Names or codes with commas, or `largest 5`. */
  readonly territories: string
  readonly shareOf: ShareWhole
  readonly comparison: Comparison
  readonly stated: string
  /** What one unit of the stated number is worth; empty: its last place. */
  readonly unit: string
  readonly direction: 'increase' | 'decrease'
  /** Periods that a change is measured from; empty where only the kinds of request differ: the same ones. */
  readonly against: string
  /** Kinds of request that a change is measured from; none: the same ones. */
  readonly againstKinds: readonly RequestKind[]
  /** `null`: only the direction is stated. */
  readonly changeIn: ChangeUnit | null
  readonly bandLow: string
  readonly bandHigh: string
  /** Territories from the first place on; of a rank the one. */
  readonly ordered: string
  readonly place: string
}

/** A claim as a person types it: what each of its assertions says, and what holds for all of them. */
export interface ClaimDraft {
  readonly company: string
  readonly assertions: readonly AssertionDraft[]
  readonly reading: string
}

export type DraftField = keyof AssertionDraft
/** Why an assertion is none yet: a sentence for the field that it is about. */
export interface DraftProblem {
  readonly field: DraftField
  readonly sentence: string
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
