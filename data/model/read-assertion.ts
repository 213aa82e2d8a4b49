import type { Catalogue } from './catalogue.ts'
import { assertionSchema, type Assertion, type ChangeUnit, type ClaimCells, type Quantity } from './claim.ts'
import type { AssertionDraft, DraftField, DraftProblem } from './assertion-draft.ts'
import type { Read } from './field-read.ts'
import { maybeEnds, readPeriods } from './read-periods.ts'
import { readPlace } from './read-place.ts'
import { readStated } from './read-stated-field.ts'
import type { StatedInWords } from './stated-in-words.ts'
import { readTerritories } from './read-territories.ts'
import { say } from './words/say.ts'

/** The assertion that a draft makes; or `null`, and why it makes none. */
export function readAssertion(
  typed: AssertionDraft,
  catalogue: Catalogue,
): { readonly assertion: Assertion | null; readonly problems: readonly DraftProblem[] } {
  const draft = withEnds(typed)
  const problems: DraftProblem[] = []
  const refuse = (field: DraftField, sentence: string): void => {
    problems.push({ field, sentence })
  }
  function take<T>(field: DraftField, read: Read<T>, otherwise: T): T {
    if (read.ok) return read.value
    refuse(field, read.sentence)
    return otherwise
  }
  const cells: ClaimCells = {
    service: draft.service,
    requestKinds: [...draft.requestKinds],
    measure: draft.measure,
    // A published band is of whole rows.
    outcomes: draft.form === 'band' ? [] : [...draft.outcomes],
    periods: [...take('periods', readPeriods(draft.periods), [])],
    territories: take('territories', readTerritories(draft.territories, catalogue), { choose: 'all' }),
  }
  if (draft.requestKinds.length === 0) refuse('requestKinds', say('draft.no-kinds'))
  const stated = assertionOf(draft, cells, catalogue, take, refuse)
  if (problems.length > 0) return { assertion: null, problems }
  const assertion = assertionSchema.safeParse(stated)
  return assertion.success
    ? { assertion: assertion.data, problems: [] }
    : { assertion: null, problems: [{ field: 'form', sentence: say('draft.unreadable') }] }
}

/** A change `between 2014 and 2019` is of the later, compared with the earlier, where nothing else is given to compare with. */
export function withEnds(draft: AssertionDraft): AssertionDraft {
  const hasNothingToCompare = draft.against.trim() === '' && draft.againstKinds.length === 0
  const ends = draft.form === 'change' && hasNothingToCompare ? maybeEnds(draft.periods) : null
  return ends === null ? draft : { ...draft, periods: ends.later, against: ends.earlier }
}

type Take = <T>(field: DraftField, read: Read<T>, otherwise: T) => T
const NO_STATED: StatedInWords = {
  stated: { text: '0' },
  comparison: null,
  countedIn: null,
  direction: null,
}

function assertionOf(
  draft: AssertionDraft,
  cells: ClaimCells,
  catalogue: Catalogue,
  take: Take,
  refuse: (field: DraftField, sentence: string) => void,
): unknown {
  const read = (field: 'stated' | 'bandLow' | 'bandHigh', countedIn: ChangeUnit): StatedInWords =>
    take(field, readStated(draft[field], field === 'stated' ? draft.unit : '', countedIn), NO_STATED)
  const compared = (
    countedIn: ChangeUnit,
  ): Pick<Extract<Assertion, { assert: 'value' }>, 'comparison' | 'stated'> => {
    const { stated, comparison, direction } = read('stated', countedIn)
    const text = draft.stated.trim().slice(0, 60)
    if (direction !== null && draft.form !== 'change') refuse('stated', say('draft.is-change', { text }))
    else if (direction !== null && direction !== draft.direction)
      refuse('direction', say(`draft.is-${direction}`, { text }))
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
      const against = againstOf(draft, cells, take)
      if (isSameSide(against, cells)) refuse('against', say('draft.same-sides'))
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
      const [from, to] = [read('bandLow', 'count'), read('bandHigh', 'count')].map(({ stated }) =>
        Number(stated.text.replaceAll(',', '')),
      )
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

/** What a change is measured from: the same figures of other periods, of other kinds of request, or of both. */
function againstOf({ against, againstKinds }: AssertionDraft, cells: ClaimCells, take: Take): ClaimCells {
  const isOfSamePeriods = against.trim() === '' && againstKinds.length > 0
  return {
    ...cells,
    requestKinds: againstKinds.length === 0 ? cells.requestKinds : [...againstKinds],
    periods: isOfSamePeriods ? cells.periods : [...take('against', readPeriods(against), [])],
  }
}

function isSameSide(one: ClaimCells, other: ClaimCells): boolean {
  const keyOf = ({ periods, requestKinds }: ClaimCells): string =>
    `${periods.join()} ${requestKinds.toSorted().join()}`
  return keyOf(one) === keyOf(other)
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

function shareOf(
  { shareOf: whole }: AssertionDraft,
  part: ClaimCells,
): Extract<Quantity, { quantity: 'share' }> {
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
