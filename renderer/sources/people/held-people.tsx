import type { Catalogue } from '../../../data/model/catalogue.ts'
import { formatCount } from '../../../data/model/format.ts'
import type { HeldPopulation } from '../../../data/model/population.ts'
import { say } from '../../../data/model/words/say.ts'
import { yearsText } from './years-text.ts'

/** The documents of inhabitants, each with what is held of it; a file of the reader's own can be taken back. */
export function HeldPeople(props: {
  readonly catalogue: Catalogue
  readonly populations: readonly HeldPopulation[]
  readonly onTakeBack: (document: string) => void
}) {
  const { catalogue, populations, onTakeBack } = props
  return (
    <div className="preview-frame" role="region" aria-label={say('sources.part-people')} tabIndex={0}>
      <table className="counts-table people-table">
        <thead>
          <tr>
            <th scope="col">{say('people.document')}</th>
            <th scope="col" data-text="true">
              {say('people.origin')}
            </th>
            <th scope="col" data-text="true">
              {say('people.licence')}
            </th>
            <th scope="col">{say('people.territories')}</th>
            <th scope="col">{say('people.years')}</th>
            <th scope="col">{say('people.projected')}</th>
          </tr>
        </thead>
        <tbody>
          {populations.map((held) => {
            const document = catalogue.documents.find(({ id }) => id === held.document)
            const title = document?.title ?? held.document
            return (
              <tr key={held.document} data-people={held.document}>
                <th scope="row">
                  {title}
                  <span className="hint">{document?.publisher}</span>
                </th>
                <td data-text="true">
                  {held.isOwn ? (
                    <button
                      type="button"
                      className="button"
                      aria-label={say('people.take-back-of', { title })}
                      onClick={() => {
                        onTakeBack(held.document)
                      }}
                    >
                      {say('people.take-back')}
                    </button>
                  ) : (
                    say('people.origin-dataset')
                  )}
                </td>
                <td data-text="true">{document?.licence ?? say('screen.not-known')}</td>
                <td>{formatCount(held.territories)}</td>
                <td>{yearsText(held)}</td>
                <td>{held.projectedFrom ?? say('people.no-projection')}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
