import { formatCount } from '../../data/model/format.ts'
import type { TakenFor } from '../../data/model/import-question.ts'
import { say } from '../../data/model/words/say.ts'
import { kindText, shareText, sumText } from '../../data/model/words/say-taken.ts'

/** Sums of a file as they are listed; a report gives no more. */
const MAX_LISTED = 1_000

/** What the file's own rows add up to, by period, kind and measure: to be held against the published page. */
export function SumsTable(props: { readonly taken: TakenFor }) {
  const { sums, services } = props.taken
  const hasServices = services.length > 1
  const rows = sums.toSorted((a, b) => (a.period < b.period ? 1 : a.period > b.period ? -1 : 0))
  return (
    <>
      <table className="sums-table">
        <thead>
          <tr>
            <th scope="col">{say('importing.change-period')}</th>
            {hasServices && <th scope="col">{say('importing.fact-services')}</th>}
            <th scope="col">{say('importing.sum-kind')}</th>
            <th scope="col">{say('importing.fact-units')}</th>
            <th scope="col" className="number">
              {say('importing.sum')}
            </th>
            <th scope="col" className="number">
              {say('importing.sum-cells')}
            </th>
            <th scope="col" className="number">
              {say('importing.sum-absent')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((sum) => (
            <tr
              key={[sum.period, sum.service, sum.requestKind, sum.measure].join('\n')}
              data-measure={sum.measure}
            >
              <th scope="row">{sum.period === '' ? say('taken.period-asked') : sum.period}</th>
              {hasServices && <td>{services.find(({ id }) => id === sum.service)?.name ?? sum.service}</td>}
              <td>{kindText(sum.requestKind)}</td>
              <td>{say(`measure.${sum.measure}`)}</td>
              <td className="number" data-sum>
                {sum.cells === 0
                  ? say('absence.blank-or-withheld-all')
                  : sum.measure === 'share-disclosed'
                    ? say('importing.sum-shares', { low: shareText(sum.low), high: shareText(sum.high) })
                    : sumText(sum)}
              </td>
              <td className="number">{formatCount(sum.cells)}</td>
              <td className="number">{formatCount(sum.notReported)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {sums.length >= MAX_LISTED && (
        <p className="hint">{say('importing.sums-some', { limit: MAX_LISTED })}</p>
      )}
    </>
  )
}
