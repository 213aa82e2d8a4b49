import { expect, onTestFinished, test } from 'vitest'
import { changedVerdicts } from '../../../data/model/changed-verdicts.ts'
import { claimsBoardSchema, type ClaimsBoard } from '../../../data/model/claims-board.ts'
import { createClaimsAssessor } from '../../../data/process/assess-claims.ts'
import { openBundled } from './open-bundled.ts'

function boardOf(): ClaimsBoard {
  const dataset = openBundled()
  onTestFinished(() => dataset.close())
  return createClaimsAssessor(dataset).assess()
}

test('the evidence beside each commitment is counted in the figures', () => {
  const { evidence } = claimsBoardSchema.parse(boardOf())
  expect(evidence.map(({ commitmentId, state, periods, of }) => [commitmentId, state, periods, of])).toEqual([
    ['no-direct-access', 'published', 25, 25],
    ['no-direct-access', 'never-published', 0, 0],
    ['no-encryption-keys', 'never-published', 0, 0],
    ['no-back-doors', 'never-published', 0, 0],
    ['eu-transfer-standards', 'never-published', 0, 0],
    ['no-enterprise-national-security', 'partly', 21, 25],
    ['no-enterprise-national-security', 'never-published', 0, 0],
    ['no-enterprise-national-security', 'partly', 4, 25],
    ['contest-overseas-disclosure', 'published', 25, 25],
    // US warrants for content outside the US, and those that led to disclosure of an enterprise's: the workbooks of 2018 H1 to 2021 H1.
    ['contest-overseas-disclosure', 'partly', 7, 25],
    ['contest-overseas-disclosure', 'partly', 7, 25],
    ['contest-overseas-disclosure', 'never-published', 0, 0],
  ])
})

test('the eleven points are answered from the figures, or not at all', () => {
  const { checklist } = boardOf()
  const points = Map.groupBy(checklist, ({ company }) => company)
  expect([...points].map(([company, of]) => [company, of.length])).toEqual([
    ['microsoft', 11],
    ['google', 11],
    ['apple', 11],
    ['meta', 11],
  ])
  expect(points.get('microsoft')?.map(({ point, answer }) => [point, answer])).toEqual([
    ['by-country', 'yes'],
    ['stored-or-real-time', 'not-in-the-data'],
    ['accounts-affected', 'yes'],
    ['content-and-non-content', 'yes'],
    ['legal-authority', 'partly'],
    ['court-orders', 'partly'],
    ['private-parties', 'yes'],
    ['complied-by-category', 'yes'],
    ['not-disclosed', 'partly'],
    ['yearly', 'yes'],
    ['structured-file', 'not-in-the-data'],
  ])
})

test('statements that come out otherwise on another dataset are told, and no others', () => {
  const { statements } = boardOf()
  const [first, second] = statements
  if (first === undefined || second === undefined) throw new Error('no statements')
  const other = { ...first, verdict: { ...first.verdict, word: 'not-supported' as const } }
  expect(changedVerdicts([other, second], statements)).toEqual([
    { statement: first, before: 'not-supported' },
  ])
  expect(changedVerdicts([], statements)).toEqual([])
})
