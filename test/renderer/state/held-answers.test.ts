import { expect, test } from 'vitest'
import type { ViewAnswer } from '../../../data/model/view-answer.ts'
import type { ViewQuery } from '../../../data/model/view-query.ts'
import type { Reply } from '../../../electron/contract/channels.ts'
import { holdAnswers } from '../../../renderer/state/held-answers.ts'
import { aQuery } from './a-query.ts'

// Only the query of an answer is looked at here.
const answerTo = (query: ViewQuery): ViewAnswer => ({ query }) as ViewAnswer
const good = (query: ViewQuery): Reply<ViewAnswer> => ({ ok: true, value: answerTo(query) })
const failed: Reply<ViewAnswer> = { ok: false, code: 'internal', details: {}, sentence: 'No.' }

function askedOf(reply: (query: ViewQuery) => Reply<ViewAnswer>) {
  const asked: ViewQuery[] = []
  const answers = holdAnswers((query) => {
    asked.push(query)
    return Promise.resolve(reply(query))
  })
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

test('the oldest answers are forgotten first', async () => {
  const { answers } = askedOf(good)
  const views = Array.from({ length: 60 }, (_, top) => aQuery({ top: top + 1 }))
  for (const view of views) await answers.ask(view)
  const held = views.map((view) => answers.maybe(view) !== undefined)
  expect(held.slice(-48)).not.toContain(false)
  expect(held.slice(0, 12)).not.toContain(true)
})
