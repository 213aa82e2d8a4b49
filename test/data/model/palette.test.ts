import { describe, expect, it } from 'vitest'
import type { ColourRole } from '../../../data/model/figure-spec.ts'
import { colourValue, type Theme } from '../../../data/model/palette.ts'
import { OUTCOMES } from '../../../data/model/vocabulary.ts'
import { colourDifference, contrast, VISIONS } from './colour-vision.ts'

const GROUNDS = { light: '#FFFFFF', dark: '#1E1E1E' } as const
const THEMES = ['light', 'dark'] as const satisfies readonly Theme[]

const OUTCOME_ROLES = OUTCOMES.map((outcome): ColourRole => ({ role: 'outcome', outcome }))
const CATEGORY_ROLES = [0, 1, 2, 3, 4, 5].map((index): ColourRole => ({ role: 'category', index }))

/**
 * The least difference (CIE 1976) between two marks of one figure for any colour vision: 2.3 is just noticeable, 10 is plain side
 * by side. The category greys come near the dark red (6.3, deuteranopia): lines carry their names.
 */
const LEAST_DIFFERENCE = {
  light: { outcomes: 10, categories: 6 },
  dark: { outcomes: 20, categories: 20 },
} as const

describe.each(THEMES)('the %s palette', (theme) => {
  const roles: readonly ColourRole[] = [
    ...OUTCOME_ROLES,
    ...CATEGORY_ROLES,
    { role: 'total' },
    { role: 'ink' },
  ]

  it('has marks of at least 3:1 on its ground', () => {
    const faint = roles
      .map((role) => ({ role, ratio: contrast(colourValue(role, theme), GROUNDS[theme]) }))
      .filter(({ ratio }) => ratio < 3)
    expect(faint).toEqual([])
  })

  it.each(Object.keys(VISIONS))('keeps outcomes and territories apart with %s', (vision) => {
    const smallestOf = (set: readonly ColourRole[]): number =>
      Math.min(
        ...set.flatMap((left, index) =>
          set
            .slice(index + 1)
            .map((right) => colourDifference(colourValue(left, theme), colourValue(right, theme), vision)),
        ),
      )
    expect(smallestOf(OUTCOME_ROLES)).toBeGreaterThan(LEAST_DIFFERENCE[theme].outcomes)
    expect(smallestOf(CATEGORY_ROLES)).toBeGreaterThan(LEAST_DIFFERENCE[theme].categories)
  })
})

/** Every number of classes that a scale of seven colours can hold without using one twice. */
const CLASS_COUNTS = [2, 3, 4, 5, 6, 7]

describe.each(THEMES)('the %s scales of classes', (theme) => {
  const scaleOf = (role: 'sequential' | 'diverging', count: number): readonly string[] =>
    Array.from({ length: count }, (_, step) => colourValue({ role, step, of: count }, theme))
  const contrastsOf = (colours: readonly string[]): readonly number[] =>
    colours.map((colour) => contrast(colour, GROUNDS[theme]))

  it.each(Object.keys(VISIONS))('keep any two classes plainly apart with %s', (vision) => {
    const near = (['sequential', 'diverging'] as const).flatMap((role) =>
      CLASS_COUNTS.flatMap((count) => {
        const colours = scaleOf(role, count)
        return colours
          .flatMap((left, index) =>
            colours.slice(index + 1).map((right) => colourDifference(left, right, vision)),
          )
          .filter((difference) => difference < 10)
          .map((difference) => ({ role, count, difference }))
      }),
    )
    expect(near).toEqual([])
  })

  it.each(CLASS_COUNTS)('stand out more with each step of %i, and the last one by 3:1', (count) => {
    const ratios = contrastsOf(scaleOf('sequential', count))
    expect(ratios).toEqual(ratios.toSorted((a, b) => a - b))
    expect(ratios.at(-1)).toBeGreaterThan(3)
  })

  it.each(CLASS_COUNTS)(
    'go from loss to gain in %i steps, both ends by 3:1 and the middle faint',
    (count) => {
      const ratios = contrastsOf(scaleOf('diverging', count))
      expect(Math.min(ratios[0] ?? 0, ratios.at(-1) ?? 0)).toBeGreaterThan(3)
      if (count % 2 === 1) expect(ratios[(count - 1) / 2]).toBe(Math.min(...ratios))
    },
  )
})
