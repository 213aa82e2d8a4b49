import { isAbsent } from '../../../data/leads/is-absent.ts'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Lead } from '../../../data/model/lead.ts'
import { findLeads, leadFinder } from '../../../data/leads/find-leads.ts'
import { populationOf } from '../../../data/leads/population.ts'
import { allOf, BUNDLED, microsoft, sentenceOf } from './real-figures.ts'

/**
 * The leads that are to be found in Microsoft’s figures, of a prototype that shares no code with the engine: order, kinds, numbers and
 * sentences; scores to a tenth.
 */
interface ExpectedLead extends Omit<
  Lead,
  'headline' | 'also' | 'query' | 'claim' | 'claimsBeside' | 'figureIds'
> {
  readonly headline: string
  readonly also?: Lead['also']
}
interface Expected {
  readonly headline: ExpectedLead
  readonly leads: readonly ExpectedLead[]
  readonly run: readonly ExpectedLead[]
  readonly whatBecameOfEarlierMoves: Readonly<
    Record<
      string,
      {
        readonly moves: number
        readonly backByMoreThanHalfAYearLater: number
        readonly furtherAYearLater: number
      }
    >
  >
}

function expectedAt(asOf: string): Expected {
  const file = join(import.meta.dirname, `expected-microsoft-${asOf.replace(' ', '')}.json`)
  // The file is our own, and the comparisons below are of every part of it.
  return JSON.parse(asWrittenHere(readFileSync(file, 'utf8'))) as Expected
}

/** Percent without a space, kinds by their keys, cautions as they are worded here, and the name that the dataset has for a territory. */
function asWrittenHere(text: string): string {
  const names = new Map(BUNDLED.catalogue.territories.map(({ code, name }) => [code, name]))
  return text
    .replaceAll(' %', '%')
    .replaceAll('FISA orders seeking content/', 'fisa-content/')
    .replace('"FISA orders seeking content": "2023 H1"', '"fisa-content": "2023 H1"')
    .replace('"FISA orders seeking only non-content": "2023 H1"', '"fisa-non-content": "2023 H1"')
    .replace('"National Security Letters": "2021 H2"', '"nsl": "2021 H2"')
    .replaceAll('Not held here isn’t “not published”:', 'What isn’t held here may be published all the same:')
    .replaceAll('projection (UN WPP 2024).', 'projection.')
    .replaceAll('No figures of this kind before', 'No figures of this kind are held before')
    .replaceAll('"Hong Kong: ', `"${names.get('HK') ?? ''}: `)
}

function told(lead: Lead | null | undefined) {
  if (isAbsent(lead)) return null
  const {
    query: _query,
    claim: _claim,
    claimsBeside: _claimsBeside,
    figureIds: _ids,
    headline: _headline,
    score: _score,
    shown: _shown,
    ...rest
  } = lead
  return { ...rest, headline: sentenceOf(lead) }
}

function wanted({ score: _score, shown: _shown, also = [], ...rest }: ExpectedLead) {
  return { ...rest, also }
}

test.each(['2025 H1', '2019 H1'])('as of %s the leads are the expected ones, in their order', (asOf) => {
  const expected = expectedAt(asOf)
  const found = microsoft(asOf)
  expect(found.leads.slice(0, expected.leads.length).map(told)).toEqual(expected.leads.map(wanted))
  expect(found.run.slice(0, expected.run.length).map(told)).toEqual(expected.run.map(wanted))
  const scores = (leads: readonly Pick<Lead, 'score' | 'shown'>[]): readonly number[] =>
    leads.flatMap(({ score, shown }) => [score, shown])
  const all = [...expected.leads, ...expected.run]
  const mine = [...found.leads.slice(0, expected.leads.length), ...found.run.slice(0, expected.run.length)]
  const apart = scores(mine).map((score, at) => Math.abs(score - (scores(all)[at] ?? Number.NaN)))
  expect(Math.max(...apart)).toBeLessThanOrEqual(0.1 + 1e-9)
})

test.each(['2025 H1', '2019 H1'])('as of %s the headline is the expected one', (asOf) => {
  const { headline } = expectedAt(asOf)
  const { unusual: _u, size: _s, sure: _sure, score: _score, shown: _shown, also: _also, ...rest } = headline
  expect(told(microsoft(asOf).headline)).toMatchObject(rest)
})

test('what became of earlier moves is counted as the prototype does', () => {
  const counted = (asOf: string) =>
    Object.fromEntries(
      microsoft(asOf).earlierMoves.map(({ what, moves, back, further }) => [
        what,
        { moves, backByMoreThanHalfAYearLater: back, furtherAYearLater: further },
      ]),
    )
  expect(counted('2019 H1')).toEqual(expectedAt('2019 H1').whatBecameOfEarlierMoves)
  // docs/LEADS.md says what is known of the two moves per request that differ.
  const { 'per-request': _theirs, ...theirs } = expectedAt('2025 H1').whatBecameOfEarlierMoves
  expect(counted('2025 H1')).toMatchObject(theirs)
})

test.each(['2025 H1', '2019 H1'])('as of %s the dataset’s own inhabitants give the same leads', (asOf) => {
  const finder = leadFinder({ ...BUNDLED, population: populationOf(BUNDLED.populations) }, 'microsoft')
  const found = allOf(findLeads(finder, asOf))
  expect(found.some(({ kind }) => kind === 'per-head')).toBe(true)
  expect(found).toEqual(allOf(microsoft(asOf)))
})

test('a lead of a row with a fault in the source’s own formula says so', () => {
  const finder = leadFinder({ ...BUNDLED, population: null }, 'microsoft')
  const fault =
    'A row behind it holds a fault in the source’s own formula; its numbers are used as published.'
  const italian = allOf(findLeads(finder, '2015 H2')).filter(({ territory }) => territory === 'IT')
  expect(italian.length).toBeGreaterThan(0)
  for (const { caveats, figureIds } of italian)
    expect(caveats.includes(fault)).toBe(figureIds.some((id) => BUNDLED.faulty.has(id)))
  expect(italian.some(({ caveats }) => caveats.includes(fault))).toBe(true)
  expect(
    allOf(findLeads(finder, '2025 H1')).filter(
      ({ caveats, section }) => section === 'new' && caveats.includes(fault),
    ),
  ).toEqual([])
})
