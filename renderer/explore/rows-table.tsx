import type { Catalogue, SourceDocument } from '../../data/model/catalogue.ts'
import type { FigureRow } from '../../data/model/provenance.ts'
import { valueText } from '../../data/model/words/say-figure-change.ts'
import { say } from '../../data/model/words/say.ts'
import { CopyButton } from '../components/copy-button.tsx'

/** Published figures to the letter, one a row. */
export function RowsTable(props: {
  readonly rows: readonly FigureRow[]
  readonly documents: readonly SourceDocument[]
  readonly catalogue: Catalogue
}) {
  return (
    <div className="table-scroll">
      <table className="rows-table">
        <thead>
          <tr>
            <th scope="col">{say('screen.row-period')}</th>
            <th scope="col">{say('screen.row-territory')}</th>
            <th scope="col">{say('screen.row-kind')}</th>
            <th scope="col">{say('screen.row-outcome')}</th>
            <th scope="col" className="number">
              {say('screen.row-published')}
            </th>
            <th scope="col">{say('screen.row-place')}</th>
            <th scope="col">{say('screen.row-citation')}</th>
          </tr>
        </thead>
        <tbody>
          {props.rows.map((row) => (
            <Row key={row.figureId} row={row} documents={props.documents} catalogue={props.catalogue} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Row(props: {
  readonly row: FigureRow
  readonly documents: readonly SourceDocument[]
  readonly catalogue: Catalogue
}) {
  const { row } = props
  const document = props.documents.find(({ id }) => id === row.documentId)
  const subset = props.catalogue.services.find(({ id, subsetOf }) => id === row.service && subsetOf !== null)
  const isSpelledOtherwise = row.territory !== row.territoryAsPublished
  return (
    <tr data-figure-id={row.figureId}>
      <td>{row.period}</td>
      <th scope="row">
        {row.territory}
        {isSpelledOtherwise && <small>{say('screen.row-as', { name: row.territoryAsPublished })}</small>}
      </th>
      <td>
        {say(`kind.${row.requestKind}`)}
        {subset !== undefined && <small>{subset.name}</small>}
      </td>
      <td>
        {say(`outcome.${row.outcome}`)}
        <small>{say(`measure.${row.measure}`)}</small>
      </td>
      <td className="number">
        <b>{valueText(row)}</b>
      </td>
      <td>
        {document?.title ?? row.edition}
        <small>{placeInDocument(row)}</small>
        {row.note !== null && <small>{row.note}</small>}
      </td>
      <td>
        <CopyButton
          text={row.citation}
          label={say('screen.copy-citation')}
          name={`${say('screen.copy-citation')}: ${row.citation}`}
          done={say('screen.copied-citation')}
        />
      </td>
    </tr>
  )
}

function placeInDocument(row: FigureRow): string {
  const place =
    row.cell !== null
      ? say('screen.row-cell', { cell: row.cell })
      : row.sourceRow === null
        ? null
        : row.transcription === null
          ? say('screen.row-number', { row: String(row.sourceRow) })
          : say('screen.row-of', { row: String(row.sourceRow), file: row.transcription })
  const sheet =
    row.sheet !== null && row.cell !== null ? say('screen.row-sheet', { sheet: row.sheet }) : row.sheet
  return [sheet, place].filter((part) => part !== null).join(', ')
}
