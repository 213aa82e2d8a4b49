import { message, periodText, type Text } from '../model/text.ts'

/** Places of `periods`, ascending, with neighbours as one range: `2013 H1 to 2014 H1`. */
export function rangeTexts(places: readonly number[], periods: readonly string[]): readonly Text[] {
  const runs: { from: number; to: number }[] = []
  for (const place of places) {
    const run = runs.at(-1)
    if (run?.to === place - 1) run.to = place
    else runs.push({ from: place, to: place })
  }
  return runs.map(({ from, to }) => {
    const [first, last] = [periodText(periods[from] ?? ''), periodText(periods[to] ?? '')]
    return from === to ? first : message('figure.range', { from: first, to: last })
  })
}
