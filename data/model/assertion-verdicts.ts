import { message, type Text } from './text.ts'
import type { Verdict } from './verdict.ts'

/** A line for each assertion of a claim that has several: its own verdict. None for a claim of one, whose verdict is the claim's. */
export function assertionVerdicts({ assertions }: Pick<Verdict, 'assertions'>): readonly Text[] {
  if (assertions.length < 2) return []
  return assertions.map(({ word, sentence }, place) =>
    message('verdict.of-assertion', { place: place + 1, verdict: message(`verdict.${word}`), sentence }),
  )
}
