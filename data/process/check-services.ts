import { say } from '../model/words/say.ts'
import { checkDataset } from './check-dataset.ts'
import type { CheckVerbs } from './check-verbs.ts'
import { rowsBehind } from './rows-behind.ts'
import type { ServicesOf } from './service.ts'

/** The checks of the open dataset's figures. */
export const CHECK_SERVICES: ServicesOf<CheckVerbs> = {
  check: (slot, _request, _hear, hearAlive) => checkDataset(slot.current().dataset, hearAlive),
  'finding-rows': (slot, { figureIds, limit }) =>
    rowsBehind(slot.current().dataset, figureIds, limit, (count) => say('findings.rows-heading', { count })),
}
