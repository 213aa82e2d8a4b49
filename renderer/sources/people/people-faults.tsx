import { formatCount } from '../../../data/model/format.ts'
import type { PopulationReading } from '../../../data/model/population.ts'
import { say } from '../../../data/model/words/say.ts'

/** What is wrong in a file of inhabitants: the place, and why it can't be taken as it is. */
export function PeopleFaults(props: { readonly reading: PopulationReading }) {
  const { file, faults, faultCount } = props.reading
  return (
    <>
      <p role="alert" className="form-problem">
        {say('people.faults', { count: faultCount })}
      </p>
      <div className="preview-frame" role="region" aria-label={file} tabIndex={0}>
        <table className="counts-table people-faults">
          <thead>
            <tr>
              <th scope="col">{say('people.fault-row')}</th>
              <th scope="col" data-text="true">
                {say('people.fault-column')}
              </th>
              <th scope="col" data-text="true">
                {say('people.fault-reason')}
              </th>
            </tr>
          </thead>
          <tbody>
            {faults.map(({ row, column, reason }, place) => (
              <tr key={place}>
                <th scope="row">{row === null ? say('people.whole-file') : formatCount(row)}</th>
                <td data-text="true">{column ?? (row === null ? '' : say('people.whole-row'))}</td>
                <td data-text="true">{reason}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {faultCount > faults.length && (
        <p className="hint">
          {say('people.faults-shown', { shown: faults.length, count: formatCount(faultCount) })}
        </p>
      )}
    </>
  )
}
