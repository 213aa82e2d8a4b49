import { selectRestatements } from '../dataset/select/select-restatements.ts'
import type { EditionVerbs } from './edition-verbs.ts'
import type { ServicesOf } from './service.ts'

export const EDITION_SERVICES: ServicesOf<EditionVerbs> = {
  restatements: (slot, { limit }) => selectRestatements(slot.current().dataset.document.database(), limit),
}
