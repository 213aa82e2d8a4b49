import { expect, test } from 'vitest'
import {
  invertTerritories,
  largestTerritories,
  toggleRegion,
} from '../../../renderer/state/territory-sets.ts'

const FACETS = ['US', 'DE', 'GB', 'FR', 'TR', 'BR', 'AU'].map((code, index) => ({
  code,
  name: code,
  value: code === 'AU' ? null : 100 - index,
  text: '',
}))

test('the largest are never those without a number', () => {
  expect(largestTerritories(FACETS, 3)).toEqual(['US', 'DE', 'GB'])
  expect(largestTerritories(FACETS, 10)).not.toContain('AU')
})

test('the others instead; with none ticked all stay', () => {
  expect(invertTerritories(FACETS, ['US', 'DE'])).toEqual(['GB', 'FR', 'TR', 'BR', 'AU'])
  expect(invertTerritories(FACETS, [])).toEqual([])
})

test('a region is ticked whole, and taken off whole', () => {
  expect(toggleRegion(['US', 'DE'], ['DE', 'FR'])).toEqual(['US', 'DE', 'FR'])
  expect(toggleRegion(['US', 'DE', 'FR'], ['DE', 'FR'])).toEqual(['US'])
})
