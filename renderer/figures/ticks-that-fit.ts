import type { ValueAxis } from './spec-types.ts'

/** The widest a digit or separator is at the size of axis numbers, and the least room between two numbers; CSS pixels. */
const GLYPH = 7
const ROOM = 10

/** Every tick, or every second, third … from the first one, so that their labels side by side don't touch. */
export function ticksThatFit(
  ticks: ValueAxis['ticks'],
  place: (value: number) => number,
): ValueAxis['ticks'] {
  const widest = GLYPH * Math.max(0, ...ticks.map(({ label }) => label.length)) + ROOM
  for (let step = 1; step < ticks.length; step += 1) {
    const kept = ticks.filter((_, index) => index % step === 0)
    const places = kept.map(({ value }) => place(value))
    if (places.every((x, index) => index === 0 || Math.abs(x - (places[index - 1] ?? 0)) >= widest))
      return kept
  }
  return ticks.slice(0, 1)
}
