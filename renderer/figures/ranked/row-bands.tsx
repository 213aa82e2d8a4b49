import type { RowBand } from '../../../data/drawing/body.ts'
import { useLinkedMark } from '../linked-mark.ts'
import type { WordedFigure } from '../spec-types.ts'

/** Behind the rows: the one pointed at here, those picked, and the one pointed at in another figure. */
export function RowBands(props: {
  readonly spec: WordedFigure
  readonly bands: readonly RowBand[]
  /** CSS pixels. */
  readonly width: number
  readonly active: RowBand | undefined
  readonly picked: ReadonlySet<string>
}) {
  const { bands, width, active, picked } = props
  const linked = useLinkedMark(props.spec.kind)?.territory ?? null
  return (
    <>
      {active !== undefined && <Band look="active-band" band={active} width={width} />}
      {bands.map((band) =>
        picked.has(band.id) ? <Band key={band.id} look="picked-band" band={band} width={width} /> : null,
      )}
      {bands.map((band) =>
        band.id === linked ? <Band key={band.id} look="linked-band" band={band} width={width} /> : null,
      )}
    </>
  )
}

function Band(props: { readonly look: string; readonly band: RowBand; readonly width: number }) {
  const { band, width } = props
  return <rect className={props.look} x={0} y={band.y} width={width} height={band.height} />
}
