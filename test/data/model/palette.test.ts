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
