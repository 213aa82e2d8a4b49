import type { Catalogue } from '../../data/model/catalogue.ts'
import { DeskError } from '../../data/model/error-codes.ts'
import { PUT_ASIDE } from '../../data/model/fit-to-figure.ts'
import { settleView } from '../../data/model/settle-view.ts'
import { noticeSentence } from '../../data/model/view-notice.ts'
import { viewQuerySchema, type ViewQuery } from '../../data/model/view-query.ts'
import { errorSentence } from '../../data/model/words/error-sentence.ts'
import { say } from '../../data/model/words/say.ts'

/** What a chosen view is settled by. */
interface ViewGround {
  readonly catalogue: Catalogue
  readonly defaultQuery: ViewQuery
}

/** The view that the screen shows, saves and copies, and what of the reader's choices it isn't: a sentence each. */
interface ShownView {
  readonly query: ViewQuery
  readonly said: readonly string[]
}

/** What is chosen, settled. Where nothing of it is left (an undone import takes a company with it), the dataset's own view. */
export function shownView(chosen: ViewQuery, { catalogue, defaultQuery }: ViewGround): ShownView {
  try {
    const { query, said } = settleView(chosen, catalogue)
    return { query, said: said.map(noticeSentence) }
  } catch (error) {
    if (!(error instanceof DeskError)) throw error
    const reason = errorSentence(error.code, error.details)
    return { query: defaultQuery, said: [say('view.refused', { reason })] }
  }
}

/** Why the dataset can't show the view; `null` where it can. */
export function refusalOf(asked: ViewQuery, { catalogue }: ViewGround): string | null {
  try {
    settleView(asked, catalogue)
    return null
  } catch (error) {
    if (!(error instanceof DeskError)) throw error
    return errorSentence(error.code, error.details)
  }
}

/**
 * What is chosen after a step that was made of the view on the screen. What the figure doesn't use stays chosen, for when the
 * reader comes back to a figure that does; what the dataset lacks is gone. A step to a view that can't be shown is none.
 */
export function stepChosen(
  chosen: ViewQuery,
  step: (seen: ViewQuery) => ViewQuery,
  ground: ViewGround,
): ViewQuery {
  const seen = shownView(chosen, ground).query
  const asked = withChanges(refusalOf(chosen, ground) === null ? chosen : seen, seen, step(seen))
  if (refusalOf(asked, ground) !== null) return chosen
  const { query, said } = settleView(asked, ground.catalogue)
  const aside = new Set(said.filter(({ id }) => PUT_ASIDE.has(id)).map(({ key }) => key))
  return compose((key) => (aside.has(key) ? asked : query))
}

/** `chosen` with the keys in which `next` departs from `seen`. */
function withChanges(chosen: ViewQuery, seen: ViewQuery, next: ViewQuery): ViewQuery {
  return compose((key) => (JSON.stringify(next[key]) === JSON.stringify(seen[key]) ? chosen : next))
}

/** A view of which each key is another's. */
function compose(of: (key: keyof ViewQuery) => ViewQuery): ViewQuery {
  // The schema's own keys, in its order, so that equal views have equal JSON; every value is of its own key.
  const keys = Object.keys(viewQuerySchema.shape) as (keyof ViewQuery)[]
  return Object.fromEntries(
    keys.flatMap((key) => {
      const value = of(key)[key]
      return value === undefined ? [] : [[key, value]]
    }),
  ) as ViewQuery
}
