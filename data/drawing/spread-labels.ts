/** A label that wants to stand beside its mark. */
interface WantedLabel {
  /** The label’s middle wants to be here. */
  readonly wantedY: number
  readonly heightPt: number
}

/**
 * In order from the top: each as near to where it wants to be as the ones above leave it, then up again from the foot. Where not all
 * fit, those that are nearest to another are left out.
 */
export function spreadLabels<Label extends WantedLabel>(
  labels: readonly Label[],
  top: number,
  foot: number,
): readonly (Label & { readonly top: number })[] {
  const kept = thoseThatFit(labels, foot - top)
  const tops: number[] = []
  let free = top
  for (const { wantedY, heightPt } of kept) {
    const at = Math.max(free, wantedY - heightPt / 2)
    tops.push(at)
    free = at + heightPt
  }
  let limit = foot
  for (const [index, { heightPt }] of [...kept.entries()].reverse()) {
    const at = Math.min(tops[index] ?? top, limit - heightPt)
    tops[index] = at
    limit = at
  }
  return kept.map((label, index) => ({ ...label, top: tops[index] ?? top }))
}

/** Evenly thinned: a label for about every second mark says more than labels for the highest alone. */
function thoseThatFit<Label extends WantedLabel>(labels: readonly Label[], roomPt: number): readonly Label[] {
  let kept = labels
  while (kept.reduce((sum, { heightPt }) => sum + heightPt, 0) > roomPt && kept.length > 1) {
    const closest = kept.reduce(
      (best, label, index) => {
        const next = kept[index + 1]
        const distance = next === undefined ? Number.POSITIVE_INFINITY : next.wantedY - label.wantedY
        return distance < best.distance ? { index: index + 1, distance } : best
      },
      { index: kept.length - 1, distance: Number.POSITIVE_INFINITY },
    )
    kept = kept.filter((_, index) => index !== closest.index)
  }
  return kept
}
