import type { Catalogue } from '../model/catalogue.ts'
import { CHECKLIST_POINTS, type ChecklistEntry, type ChecklistPoint } from '../model/evidence.ts'
import { periodFromLabel } from '../model/period.ts'
import { message, type Text } from '../model/text.ts'
import type { ClaimFigure, ClaimFigures } from './claim-figures.ts'

/** How many figures of a company are split by a legal process, by the process's name. */
interface LegalProcessUse {
  readonly company: string
  readonly process: string
  readonly figures: number
}

type Answer = Pick<ChecklistEntry, 'answer' | 'detail'>

interface Held {
  readonly figures: readonly ClaimFigure[]
  readonly processes: readonly LegalProcessUse[]
}

/** The eleven points for each company, answered from the figures that the dataset holds, never from what is known elsewhere. */
export function reportChecklist(
  catalogue: Catalogue,
  { current }: ClaimFigures,
  processes: readonly LegalProcessUse[],
): readonly ChecklistEntry[] {
  const all = [...current.values()].flat()
  return catalogue.companies.flatMap(({ id }) => {
    const held = {
      figures: all.filter(({ company }) => company === id),
      processes: processes.filter(({ company }) => company === id),
    }
    if (held.figures.length === 0) return []
    return CHECKLIST_POINTS.map((point) => ({ company: id, point, ...ANSWERS[point](held, catalogue) }))
  })
}

const ANSWERS: Readonly<Record<ChecklistPoint, (held: Held, catalogue: Catalogue) => Answer>> = {
  'by-country': ({ figures }, catalogue) => {
    const countries = new Set(
      catalogue.territories.filter(({ type }) => type === 'country').map(({ code }) => code),
    )
    const count = new Set(
      figures.map(({ territoryCode }) => territoryCode).filter((code) => countries.has(code)),
    ).size
    return count > 1 ? yes(message('checklist.has-countries', { count })) : absent()
  },
  'stored-or-real-time': ({ processes }) =>
    fromProcesses(
      processes.filter(({ process }) => /wiretap|pen register|real-time|intercept/i.test(process)),
    ),
  'accounts-affected': ({ figures }) =>
    someOf(figures, ({ measure, outcome }) => measure === 'accounts' && outcome === 'total'),
  'content-and-non-content': ({ figures }) => {
    const content = count(figures, ({ outcome }) => outcome === 'content')
    const other = count(figures, ({ outcome }) => outcome === 'non-content')
    return content > 0 && other > 0 ? yes(message('checklist.has-content', { content, other })) : absent()
  },
  'legal-authority': ({ figures, processes }) => {
    const kinds = new Set(figures.map(({ requestKind }) => requestKind))
    const split = processes.reduce((sum, each) => sum + each.figures, 0)
    if (split >= figures.length) return yes(message('checklist.has-processes', { count: split }))
    return kinds.size > 1
      ? { answer: 'partly', detail: message('checklist.has-kinds', { kinds: kinds.size, count: split }) }
      : absent()
  },
  'court-orders': ({ processes }) =>
    fromProcesses(processes.filter(({ process }) => /order|warrant/i.test(process))),
  'private-parties': ({ figures }) => someOf(figures, ({ requestKind }) => requestKind === 'civil'),
  'complied-by-category': ({ figures }) => {
    const kinds = new Set(
      figures.filter(({ outcome }) => outcome !== 'total').map(({ requestKind }) => requestKind),
    )
    return kinds.size > 1 ? yes(message('checklist.has-outcomes', { kinds: kinds.size })) : absent()
  },
  'not-disclosed': ({ figures }) => {
    const bands = count(figures, ({ status }) => status === 'band' || status === 'suppressed')
    return bands > 0
      ? { answer: 'partly', detail: message('checklist.has-bands', { count: bands }) }
      : absent()
  },
  yearly: ({ figures }) => {
    const starts = [...new Set(figures.map(({ period }) => period))]
      .map((label) => periodFromLabel(label))
      .toSorted((one, other) => (one.startsOn < other.startsOn ? -1 : 1))
    const hasGap = starts.some(
      (period, place) => place > 0 && yearsBetween(starts[place - 1]?.endsOn ?? '', period.startsOn) > 1,
    )
    return hasGap
      ? { answer: 'partly', detail: message('checklist.has-gap') }
      : yes(message('checklist.has-periods', { count: starts.length }))
  },
  'structured-file': () => absent(),
}

function yes(detail: Text): Answer {
  return { answer: 'yes', detail }
}

function absent(): Answer {
  return { answer: 'not-in-the-data', detail: message('checklist.absent') }
}

function count(figures: readonly ClaimFigure[], isMeant: (figure: ClaimFigure) => boolean): number {
  return figures.filter(isMeant).length
}

function someOf(figures: readonly ClaimFigure[], isMeant: (figure: ClaimFigure) => boolean): Answer {
  const found = count(figures, isMeant)
  return found > 0 ? yes(message('checklist.has-figures', { count: found })) : absent()
}

/** A few figures by legal process are not a report by legal process. */
function fromProcesses(processes: readonly LegalProcessUse[]): Answer {
  const found = processes.reduce((sum, { figures }) => sum + figures, 0)
  return found > 0
    ? { answer: 'partly', detail: message('checklist.has-figures', { count: found }) }
    : absent()
}

function yearsBetween(end: string, start: string): number {
  return (Date.parse(start) - Date.parse(end)) / (365.25 * 24 * 3600 * 1000)
}
