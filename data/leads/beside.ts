import type { FigureColumns } from '../model/figure-columns.ts'
import { maybeHistory } from './build-history.ts'
import type { OtherCompany } from './candidate.ts'
import type { Beside } from './find-candidates.ts'
import type { LeadFigures } from './lead-figures.ts'
import { firstPublishedBeside, type FirstPublished } from './detect-restated.ts'
import { surveyOf, type Survey } from './survey.ts'

/** The other companies' figures, and this one's as they were first published. It rests after each company. */
export function* besideOf(figures: LeadFigures, now: Survey): Generator<void, Beside> {
  const { catalogue, columns, population, beside = [] } = figures
  const others: OtherCompany[] = []
  for (const { id, name } of catalogue.companies) {
    if (id === now.history.company || !beside.includes(id)) continue
    const history = maybeHistory(catalogue, columns, id)
    if (history !== null) others.push({ name, survey: surveyOf(history) })
    yield
  }
  const first = yield* maybeFirst(figures, now)
  return { population, others, first }
}

/** `null` where no figure of the company was replaced. It rests between its parts, which take about as long each. */
function* maybeFirst(
  { catalogue, columns, firstPublished = () => null }: LeadFigures,
  now: Survey,
): Generator<void, FirstPublished | null> {
  const { company } = now.history
  const place = catalogue.companies.findIndex(({ id }) => id === company)
  const before = firstPublished()
  yield
  if (before === null || isSame(columns, before, place)) return null
  const history = maybeHistory(catalogue, before, company)
  yield
  if (history === null) return null
  const survey = surveyOf(history)
  yield
  return firstPublishedBeside(now, survey)
}

function isSame(now: FigureColumns, first: FigureColumns, company: number): boolean {
  const ids = (columns: FigureColumns): ReadonlySet<number> =>
    new Set(columns.figureId.filter((_, at) => columns.company[at] === company))
  const [held, before] = [ids(now), ids(first)]
  return [...before].every((id) => held.has(id))
}
