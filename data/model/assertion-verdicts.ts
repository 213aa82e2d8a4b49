import type { Verdict } from './verdict.ts'
import { say } from './words/say.ts'

/** A line for each assertion of a claim that has several: its own verdict. None for a claim of one, whose verdict is the claim's. */
export function assertionVerdicts({ assertions }: Pick<Verdict, 'assertions'>): readonly string[] {
  if (assertions.length < 2) return []
  return assertions.map(({ word, sentence }, place) =>
    say('verdict.of-assertion', { place: place + 1, verdict: say(`verdict.${word}`), sentence }),
  )
}
