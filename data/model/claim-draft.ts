import type { Catalogue } from './catalogue.ts'
import { mainServiceOf } from './company-service.ts'
import {
  claimSchema,
  type Assertion,
  type ChangeUnit,
  type Claim,
  type ClaimCells,
  type Comparison,
  type Quantity,
} from './claim.ts'
import { readPeriods, readPlace, readStated, readTerritories, type Read } from './claim-draft-parts.ts'
import type { StatedInWords } from './read-stated.ts'
import { LAW_ENFORCEMENT_KINDS, type Measure, type Outcome, type RequestKind } from './vocabulary.ts'
import { say } from './words/say.ts'

/** What a claim can say, in the order of the form. */
export const DRAFT_FORMS = ['number', 'share', 'majority', 'change', 'band', 'order', 'rank'] as const
export type DraftForm = (typeof DRAFT_FORMS)[number]

/** What a share is a share of: the whole of the same territories, of the same outcomes, or of all. */
export const SHARE_WHOLES = ['same-territories', 'same-outcomes', 'everything'] as const
export type ShareWhole = (typeof SHARE_WHOLES)[number]

/** A claim as a person types it: every text as it stands in its field. */
export interface ClaimDraft {
  readonly form: DraftForm
  readonly company: string
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
  readonly against: string
  /** `null`: only the direction is stated. */
  readonly changeIn: ChangeUnit | null
  readonly bandLow: string
  readonly bandHigh: string
  /** Territories from the first place on; of a rank the one. */
  readonly ordered: string
  readonly place: string
  readonly reading: string
}

export type DraftField = keyof ClaimDraft
/** Why a draft is no claim yet: a sentence for the field that it is about. */
export interface DraftProblem {
  readonly field: DraftField
  readonly sentence: string
}

/** A fresh draft about the first company of a dataset and its latest period: law enforcement first, where there is any. */
export function emptyDraft({ companies, extents, mainServices }: Catalogue): ClaimDraft {
  const company = companies[0]?.id ?? ''
  const own = extents.filter((extent) => extent.company === company)
  const isLawEnforcement = (kind: RequestKind): boolean => LAW_ENFORCEMENT_KINDS.some((each) => each === kind)
  const lawful = own.filter(({ requestKind }) => isLawEnforcement(requestKind))
  const latest = (lawful.length > 0 ? lawful : own).toSorted((one, other) =>
    other.to.localeCompare(one.to, 'en'),
  )[0]
  return {
    form: 'number',
    company,
    service: mainServiceOf({ mainServices }, company) ?? 'all',
    requestKinds: latest === undefined ? [] : [latest.requestKind],
    measure: 'requests',
    outcomes: [],
    periods: latest?.to ?? '',
    territories: '',
    shareOf: 'same-territories',
    comparison: 'equals',
    stated: '',
    unit: '',
    direction: 'increase',
    against: '',
    changeIn: null,
    bandLow: '',
    bandHigh: '',
    ordered: '',
    place: '',
    reading: '',
  }
}

/** The claim that a draft makes, or why it makes none. */
export function readDraft(
  draft: ClaimDraft,
  catalogue: Catalogue,
): { readonly claim: Claim | null; readonly problems: readonly DraftProblem[] } {
  const problems: DraftProblem[] = []
  function take<T>(field: DraftField, read: Read<T>, otherwise: T): T {
    if (read.ok) return read.value
    problems.push({ field, sentence: read.sentence })
    return otherwise
  }
  const cells: ClaimCells = {
    service: draft.service,
    requestKinds: [...draft.requestKinds],
    measure: draft.measure,
    outcomes: [...draft.outcomes],
    periods: [...take('periods', readPeriods(draft.periods), [])],
    territories: take('territories', readTerritories(draft.territories, catalogue), { choose: 'all' }),
  }
  if (draft.requestKinds.length === 0)
    problems.push({ field: 'requestKinds', sentence: say('draft.no-kinds') })
  const assertion = readAssertion(draft, cells, catalogue, take, (field, sentence) => {
    problems.push({ field, sentence })
  })
  if (problems.length > 0) return { claim: null, problems }
  const reading = draft.reading.trim()
  const claim = claimSchema.safeParse({
    version: 1,
    company: draft.company,
    assertions: [assertion],
    reading: reading === '' ? null : reading,
  })
  return claim.success
    ? { claim: claim.data, problems: [] }
    : { claim: null, problems: [{ field: 'form', sentence: say('draft.unreadable') }] }
}

type Take = <T>(field: DraftField, read: Read<T>, otherwise: T) => T
const NO_STATED: StatedInWords = {
  stated: { text: '0' },
  comparison: null,
  countedIn: null,
  isDecrease: false,
}

function readAssertion(
  draft: ClaimDraft,
  cells: ClaimCells,
  catalogue: Catalogue,
  take: Take,
  refuse: (field: DraftField, sentence: string) => void,
): unknown {
  const read = (
    field: 'stated' | 'bandLow' | 'bandHigh',
    text: string,
    countedIn: ChangeUnit,
  ): StatedInWords => {
    const found = take(field, readStated(text, field === 'stated' ? draft.unit : ''), NO_STATED)
    const said = found.countedIn
    if (said !== null && said !== countedIn)
      refuse(
        field,
        say('draft.unit-differs', {
          text: text.trim().slice(0, 60),
          said: say(`draft-unit.${said}`),
          chosen: say(`draft-unit.${countedIn}`),
        }),
      )
    return found
  }
  const compared = (
    countedIn: ChangeUnit,
  ): Pick<Extract<Assertion, { assert: 'value' }>, 'comparison' | 'stated'> => {
    const { stated, comparison, isDecrease } = read('stated', draft.stated, countedIn)
    if (isDecrease && draft.direction === 'increase')
      refuse('direction', say('draft.is-decrease', { text: draft.stated.trim().slice(0, 60) }))
    return { comparison: comparison ?? draft.comparison, stated }
  }
  switch (draft.form) {
    case 'number':
      return { assert: 'value', of: countOf(cells), ...compared('count') }
    case 'share': {
      const number = compared('percent')
      if (Number(number.stated.text.replaceAll(',', '')) > 100) refuse('stated', say('draft.share-over-100'))
      return { assert: 'value', of: shareOf(draft, cells), ...number }
    }
    case 'majority':
      return { assert: 'majority', of: shareOf(draft, cells) }
    case 'change': {
      const against = { ...cells, periods: [...take('against', readPeriods(draft.against), [])] }
      if (against.periods.join() === cells.periods.join()) refuse('against', say('draft.same-sides'))
      const isShare = draft.changeIn === 'percentage-points'
      const quantity = (of: ClaimCells): Quantity => (isShare ? shareOf(draft, of) : countOf(of))
      const { changeIn } = draft
      const by = changeIn === null ? null : { in: changeIn, ...compared(changeIn) }
      return {
        assert: 'change',
        of: quantity(cells),
        against: quantity(against),
        direction: draft.direction,
        by,
      }
    }
    case 'band': {
      const [from, to] = [
        read('bandLow', draft.bandLow, 'count'),
        read('bandHigh', draft.bandHigh, 'count'),
      ].map(({ stated }) => Number(stated.text.replaceAll(',', '')))
      if ((from ?? 0) > (to ?? 0)) refuse('bandHigh', say('draft.band-backwards'))
      return { assert: 'band', cells, low: from, high: to }
    }
    case 'order': {
      const codes = codesOf(take, draft.ordered, catalogue, refuse)
      return { assert: 'order', cells, codes }
    }
    case 'rank': {
      const codes = codesOf(take, draft.ordered, catalogue, refuse)
      if (codes.length > 1) refuse('ordered', say('draft.one-territory'))
      const { rank, isWithin } = take('place', readPlace(draft.place), { rank: 1, isWithin: false })
      return { assert: 'rank', cells, territory: codes[0], rank, ...(isWithin ? { isWithin } : {}) }
    }
  }
}

function codesOf(
  take: Take,
  text: string,
  catalogue: Catalogue,
  refuse: (field: DraftField, sentence: string) => void,
): readonly string[] {
  const read = take('ordered', readTerritories(text, catalogue), { choose: 'all' as const })
  if (read.choose === 'these') return read.codes
  refuse('ordered', say('draft.name-territories'))
  return []
}

function countOf(cells: ClaimCells): Quantity {
  return { quantity: 'count', cells }
}

function shareOf({ shareOf: whole }: ClaimDraft, part: ClaimCells): Extract<Quantity, { quantity: 'share' }> {
  return {
    quantity: 'share',
    part,
    whole: {
      ...part,
      outcomes: whole === 'same-outcomes' ? part.outcomes : [],
      territories: whole === 'same-territories' ? part.territories : { choose: 'all' },
    },
  }
}
