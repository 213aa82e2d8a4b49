import type { Finding, PreflightRule } from '../../model/preflight.ts'
import type { Publication } from '../../model/publication.ts'
import type { PublishedFigure } from '../publish-figure.ts'

/** What breaks a rule. */
export interface Breach {
  readonly level: 'red' | 'amber'
  readonly sentence: string
  /** What a button that mends it says, and the publication after it. */
  readonly fix: { readonly label: string; readonly publication: Publication } | null
}

/** One rule of the preflight: what it says where it holds, and what breaks it. */
export interface Rule {
  readonly rule: PreflightRule
  readonly holds: (figure: PublishedFigure) => string
  readonly breachesOf: (figure: PublishedFigure) => readonly Breach[]
}

/** The rule’s lines in the list: its breaches, or one that it holds. */
export function findingsOf({ rule, holds, breachesOf }: Rule, figure: PublishedFigure): readonly Finding[] {
  const breaches = breachesOf(figure)
  if (breaches.length === 0) return [{ rule, level: 'green', sentence: holds(figure), fix: null }]
  return breaches.map((breach) => ({ rule, ...breach }))
}
