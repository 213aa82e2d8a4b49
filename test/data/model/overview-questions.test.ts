import { expect, test } from 'vitest'
import { createCube } from '../../../data/cube/create-cube.ts'
import { answerView } from '../../../data/figure/answer-view.ts'
import { overviewQuery, overviewQuestions } from '../../../data/model/overview-questions.ts'
import { QUESTION_IDS } from '../../../data/model/question-ids.ts'
import { settleView } from '../../../data/model/settle-view.ts'
import { BUNDLED } from '../leads/real-figures.ts'

const { catalogue, columns, populations } = BUNDLED
const cube = createCube(catalogue, columns, { population: populations })

const EVERY = catalogue.companies.flatMap(({ id }) => {
  const newest = id === 'meta' ? '2023 H2' : '2025 H1'
  return overviewQuestions(catalogue, id, newest, 100).map((question) => ({ company: id, ...question }))
})

test('Microsoft’s figures answer all eight questions, the others’ those that they can', () => {
  const ids = (company: string) => EVERY.filter((each) => each.company === company).map(({ id }) => id)
  expect(ids('microsoft')).toEqual(QUESTION_IDS)
  for (const { id } of catalogue.companies) expect(ids(id).length, id).toBeGreaterThanOrEqual(4)
  // Google publishes one rounded percentage, and no rejected requests.
  expect(ids('google')).not.toContain('rejected')
  expect(ids('google')).not.toContain('content')
})

test.each(EVERY)('$company, $id: a view that stays as it is, and shows something', ({ view }) => {
  expect(settleView(view, catalogue)).toEqual({ query: view, said: [] })
  const { figure } = answerView(catalogue, cube.answer(view), view)
  expect(figure.emptyReason).toBeNull()
})

test('with one territory, or one half-year, nothing is compared', () => {
  const ids = overviewQuestions(catalogue, 'microsoft', '2025 H1', 1).map(({ id }) => id)
  expect(ids).toEqual(['outcomes', 'emergency', 'national-security'])
  const plain = overviewQuery(catalogue, 'microsoft')
  expect(
    overviewQuestions(catalogue, 'microsoft', plain.periods.from, 60).some(({ id }) => id === 'change'),
  ).toBe(false)
})
