import { describe, expect, it } from 'vitest'
import { defaultPublication, publicationSchema } from '../../../data/model/publication.ts'
import type { ViewQuery } from '../../../data/model/view-query.ts'
import {
  freeAnnotationId,
  withAltDrafted,
  withAltHolding,
  withAltText,
  withAnnotation,
  withoutAnnotation,
  withRewording,
} from '../../../renderer/publish/change-publication.ts'
import {
  isOnlyForm,
  publicationOf,
  startSession,
  viewSessionReducer,
} from '../../../renderer/state/view-session.ts'
import { anyQuery } from './any-query.ts'

const QUERY: ViewQuery = anyQuery()
const NOTE = { key: 'figure.note.bands', text: 'A note.' }
const FRESH = defaultPublication(QUERY, 'nature-double')
const NOW = '0123456789abcdef'
const LATER = 'fedcba9876543210'

describe('a generated note', () => {
  it('can be said otherwise, and said otherwise again', () => {
    const once = withRewording(FRESH, NOTE, 'In other words.')
    const twice = withRewording(once, NOTE, 'In yet others.')
    expect(twice.texts.rewordings).toEqual([{ of: NOTE.key, as: 'In yet others.' }])
  })

  it('can’t be emptied: its generated words are back', () => {
    const reworded = withRewording(FRESH, NOTE, 'In other words.')
    expect(withRewording(reworded, NOTE, '  ').texts.rewordings).toEqual([])
    expect(withRewording(reworded, NOTE, 'A note.').texts.rewordings).toEqual([])
  })
})

describe('alt text', () => {
  it('that the reader writes is for the numbers that are shown', () => {
    expect(withAltText(FRESH, 'short', 'Mine', NOW).altText).toEqual({
      short: 'Mine',
      long: null,
      writtenFor: NOW,
    })
  })

  it('stays stale where only one of two older texts is touched, until the reader says that it holds', () => {
    const both = withAltText(withAltText(FRESH, 'short', 'Mine', NOW), 'long', 'Mine at length', NOW)
    const touched = withAltText(both, 'short', 'Mine, later', LATER)
    expect(touched.altText.writtenFor).toBe(NOW)
    expect(withAltHolding(touched, LATER).altText.writtenFor).toBe(LATER)
    expect(withAltDrafted(touched).altText).toEqual({ short: null, long: null, writtenFor: null })
  })
})

describe('annotations', () => {
  it('have ids of their own, and one that is changed keeps its place', () => {
    const event = (id: string, category: string) => ({ kind: 'event' as const, id, category, label: '' })
    const two = withAnnotation(withAnnotation(FRESH, event('a1', '2013-H1')), event('a2', '2014-H1'))
    expect(freeAnnotationId(two.annotations)).toBe('a3')
    const moved = withAnnotation(two, event('a1', '2015-H1'))
    expect(moved.annotations).toEqual([event('a1', '2015-H1'), event('a2', '2014-H1')])
    const left = withoutAnnotation(moved, 'a1')
    expect(freeAnnotationId(left.annotations)).toBe('a1')
    expect(publicationSchema.safeParse(left).success).toBe(true)
  })
})

describe('one history', () => {
  it('keeps the texts when the filters change, and undoes both in order', () => {
    const start = startSession(QUERY)
    const titled = viewSessionReducer(start, {
      type: 'publish',
      change: (before) => ({ ...before, texts: { ...before.texts, title: 'Mine' } }),
    })
    const narrowed = viewSessionReducer(titled, {
      type: 'change',
      change: (query) => ({ ...query, territories: ['DE'] }),
    })
    const shown = publicationOf(narrowed.present)
    expect([shown.texts.title, shown.query.territories]).toEqual(['Mine', ['DE']])
    const once = viewSessionReducer(narrowed, { type: 'undo' })
    expect([publicationOf(once.present).texts.title, once.present.query]).toEqual(['Mine', QUERY])
    expect(isOnlyForm(once.present, start.present)).toBe(true)
    expect(viewSessionReducer(once, { type: 'undo' }).present).toEqual(start.present)
  })

  it('takes a typed word as one step', () => {
    const type = (title: string) =>
      ({
        type: 'publish',
        gesture: 'text-title',
        change: (before: typeof FRESH) => ({ ...before, texts: { ...before.texts, title } }),
      }) as const
    const typed = ['M', 'Mi', 'Mine'].reduce(
      (session, title) => viewSessionReducer(session, type(title)),
      startSession(QUERY),
    )
    expect(typed.past).toHaveLength(1)
  })
})
