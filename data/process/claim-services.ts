import { say } from '../model/words/say.ts'
import type { ClaimVerbs } from './claim-verbs.ts'
import { rowsBehind } from './rows-behind.ts'
import type { ServicesOf } from './service.ts'

/** What was stated beside the figures. */
export const CLAIM_SERVICES: ServicesOf<ClaimVerbs> = {
  claims: (slot, _request, _hear, hearAlive) => slot.current().claims.assess(hearAlive),
  'statement-rows': (slot, { statement, limit }) => {
    const { dataset, claims } = slot.current()
    const words = claims.maybeStatement(statement)?.words ?? statement
    const ids = claims.figureIdsOf(statement)
    return rowsBehind(dataset, ids, limit, (count) => say('claim.rows-heading', { words, count }))
  },
}
