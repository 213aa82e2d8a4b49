import type { ViewAnswer } from '../../data/model/view-answer.ts'

type Facets = ViewAnswer['facets']['territories']

/** The territories with the most, in that order; those without a number are never among them. */
export function largestTerritories(facets: Facets, count: number): readonly string[] {
  return facets
    .filter(({ value }) => value !== null)
    .slice(0, count)
    .map(({ code }) => code)
}

/** Those that aren't chosen, in the order listed. With none chosen that is none, which means all. */
export function invertTerritories(facets: Facets, chosen: readonly string[]): readonly string[] {
  return chosen.length === 0 ? [] : facets.map(({ code }) => code).filter((code) => !chosen.includes(code))
}

/** A region's territories are added, or taken off where all of them are chosen. */
export function toggleRegion(chosen: readonly string[], territories: readonly string[]): readonly string[] {
  const isWhole = territories.every((code) => chosen.includes(code))
  return isWhole
    ? chosen.filter((code) => !territories.includes(code))
    : [...new Set([...chosen, ...territories])]
}
