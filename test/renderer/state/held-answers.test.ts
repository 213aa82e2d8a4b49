import { expect, test } from 'vitest'
import type { ViewAnswer } from '../../../data/model/view-answer.ts'
import type { ViewQuery } from '../../../data/model/view-query.ts'
import type { Reply } from '../../../electron/contract/channels.ts'
import { holdAnswers } from '../../../renderer/state/held-answers.ts'
import { aQuery } from './a-query.ts'

// Only the query of an answer and its size are looked at here.
const answerTo = (query: ViewQuery, cells = 1000): ViewAnswer =>
  ({
    query,
    figure: { series: [{ cells: Array.from({ length: cells }) }], panels: [] },
    ranking: { series: [] },
    facets: { territories: [] },
  }) as unknown as ViewAnswer
const good = (query: ViewQuery): Reply<ViewAnswer> => ({ ok: true, value: answerTo(query) })
const failed: Reply<ViewAnswer> = { ok: false, code: 'internal', details: {}, sentence: 'No.' }

function askedOf(reply: (query: ViewQuery) => Reply<ViewAnswer>) {
  const asked: ViewQuery[] = []
  const answers = holdAnswers((query) => {
    asked.push(query)
    return Promise.resolve(reply(query))
  }, 'a'.repeat(64))
  return { asked, answers }
}

test('a view that was answered is not asked again', async () => {
  const { asked, answers } = askedOf(good)
  const [one, other] = [aQuery({}), aQuery({ territories: ['DE'] })]
  expect(answers.maybe(one)).toBeUndefined()
  await answers.ask(one)
  await answers.ask(other)
  expect(await answers.ask(aQuery({}))).toEqual(good(one))
  expect(answers.maybe(aQuery({ territories: ['DE'] }))).toEqual(answerTo(other))
  expect(asked).toEqual([one, other])
})

test('the same question under way is one question', async () => {
  const { asked, answers } = askedOf(good)
  const [first, second] = await Promise.all([answers.ask(aQuery({})), answers.ask(aQuery({}))])
  expect(first).toBe(second)
  expect(asked).toHaveLength(1)
})

test('a failure is told and not held', async () => {
  let isFailing = true
  const { asked, answers } = askedOf((query) => (isFailing ? failed : good(query)))
  expect(await answers.ask(aQuery({}))).toEqual(failed)
  expect(answers.maybe(aQuery({}))).toBeUndefined()
  isFailing = false
  expect(await answers.ask(aQuery({}))).toMatchObject({ ok: true })
  expect(asked).toHaveLength(2)
})

const views = Array.from({ length: 30 }, (_, top) => aQuery({ top: top + 1 }))
const heldOf = (answers: ReturnType<typeof holdAnswers>): readonly number[] =>
  views.flatMap((view, index) => (answers.maybe(view) === undefined ? [] : [index]))

test('answers of 24,000 cells are held, and those that were asked for longest ago are forgotten first', async () => {
  const { answers } = askedOf(good)
  for (const view of views.slice(0, 24)) await answers.ask(view)
  expect(heldOf(answers)).toHaveLength(24)
  // The first is looked at again: the second is now the oldest.
  await answers.ask(aQuery({ top: 1 }))
  for (const view of views.slice(24, 26)) await answers.ask(view)
  expect(heldOf(answers)).toEqual([0, ...Array.from({ length: 23 }, (_, index) => index + 3)])
})

test('one answer larger than all room is held alone', async () => {
  const { answers } = askedOf((query) => ({
    ok: true,
    value: answerTo(query, query.top === 9 ? 50_000 : 10),
  }))
  for (const view of views.slice(0, 9)) await answers.ask(view)
  expect(heldOf(answers)).toEqual([8])
})
