import type { Catalogue } from '../../data/model/catalogue.ts'
import { formatCount } from '../../data/model/format.ts'
import { periodLength, type Period } from '../../data/model/period.ts'
import type { CoverageCell } from '../../data/model/source-overview.ts'
import { companyName } from '../../data/model/words/names.ts'
import { say } from '../../data/model/words/say.ts'

/** What is held: companies and kinds down, periods across; half-years and years apart. A cell shows its figures on Explore. */
export function CoverageGrid(props: {
  readonly coverage: readonly CoverageCell[]
  readonly catalogue: Catalogue
  readonly onShow: (cell: CoverageCell) => void
}) {
  return (
    <>
      <p className="lead">{say('sources.coverage-lead')}</p>
      {(['half-year', 'year'] as const).map((length) => {
        const cells = props.coverage.filter(({ period }) => periodLength(period) === length)
        return cells.length === 0 ? null : <Grid key={length} {...props} coverage={cells} length={length} />
      })}
    </>
  )
}

function Grid(props: {
  readonly coverage: readonly CoverageCell[]
  readonly catalogue: Catalogue
  readonly length: Period['length']
  readonly onShow: (cell: CoverageCell) => void
}) {
  const { coverage, catalogue, length } = props
  const periods = [...new Set(coverage.map(({ period }) => period))].sort()
  const rows = rowsOf(coverage)
  const title = say(`sources.coverage-title-${length}`)
  return (
    <section className="import-part">
      <h2>{title}</h2>
      <div
        className="preview-frame coverage-frame"
        role="region"
        aria-label={title}
        tabIndex={0}
        ref={showLatest}
      >
        <table className="preview-table coverage-grid">
          <thead>
            <tr>
              <th scope="col">{say('sources.coverage-kind')}</th>
              {periods.map((period) => (
                <th key={period} scope="col">
                  {period}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.key}>
                <th scope="row">
                  <strong>{companyName(catalogue, row.company)}</strong> {say(`kind.${row.requestKind}`)}
                </th>
                {periods.map((period) => (
                  <td key={period}>
                    <Cell cell={row.cells.get(period)} catalogue={catalogue} onShow={props.onShow} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

/** The latest periods stand at the end, and are what most come for. */
function showLatest(frame: HTMLDivElement | null): void {
  if (frame !== null) frame.scrollLeft = frame.scrollWidth
}

function Cell(props: {
  readonly cell: CoverageCell | undefined
  readonly catalogue: Catalogue
  readonly onShow: (cell: CoverageCell) => void
}) {
  const { cell } = props
  if (cell === undefined)
    return (
      <>
        <span aria-hidden="true">·</span>
        <span className="visually-hidden">{say('sources.coverage-none')}</span>
      </>
    )
  const said = say('sources.coverage-cell', {
    company: companyName(props.catalogue, cell.company),
    kind: say(`kind.${cell.requestKind}`),
    period: cell.period,
    reported: formatCount(cell.reported),
    listed: formatCount(cell.listed),
    figures: formatCount(cell.figures),
  })
  const shown =
    cell.reported === cell.listed
      ? formatCount(cell.reported)
      : `${formatCount(cell.reported)}/${formatCount(cell.listed)}`
  return (
    <button
      type="button"
      className="cell-button"
      title={said}
      onClick={() => {
        props.onShow(cell)
      }}
    >
      <span aria-hidden="true">{shown}</span>
      <span className="visually-hidden">{said}</span>
    </button>
  )
}

function rowsOf(coverage: readonly CoverageCell[]) {
  const rows = new Map<
    string,
    Pick<CoverageCell, 'company' | 'requestKind'> & {
      readonly key: string
      readonly cells: Map<string, CoverageCell>
    }
  >()
  for (const cell of coverage) {
    const key = `${cell.company} ${cell.requestKind}`
    const row = rows.get(key) ?? {
      key,
      company: cell.company,
      requestKind: cell.requestKind,
      cells: new Map<string, CoverageCell>(),
    }
    row.cells.set(cell.period, cell)
    rows.set(key, row)
  }
  return [...rows.values()]
}
