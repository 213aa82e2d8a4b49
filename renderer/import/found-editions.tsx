import { formatCount } from '../../data/model/format.ts'
import type { FileReport, FoundEdition } from '../../data/model/import-report.ts'
import { say } from '../../data/model/words/say.ts'

/** More are counted, and not listed. */
const MAX_LISTED = 200

const COUNTS = ['figures', 'new', 'same', 'restated'] as const

/** What becomes of each edition of a dataset; those that are held already are only counted. */
export function FoundEditions(props: { readonly file: FileReport }) {
  const { file } = props
  const { found = [] } = file
  const title = say('importing.editions-of', { file: file.file })
  const held = found.filter(({ state }) => state === 'held').length
  const others = found.filter(({ state }) => state !== 'held')
  return (
    <section className="import-part" aria-label={title}>
      <h2>{title}</h2>
      {held > 0 && <p className="hint">{say('importing.editions-held', { count: held })}</p>}
      {others.length > 0 && (
        <div className="preview-frame" role="region" aria-label={title} tabIndex={0}>
          <table className="counts-table">
            <thead>
              <tr>
                <th scope="col">{say('importing.edition')}</th>
                <th scope="col" data-text="true">
                  {say('importing.change-company')}
                </th>
                <th scope="col" data-text="true">
                  {say('importing.edition-state')}
                </th>
                {COUNTS.map((word) => (
                  <th key={word} scope="col">
                    {say(`importing.edition-${word}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {others.slice(0, MAX_LISTED).map((edition, place) => (
                <tr key={place} data-edition-state={edition.state}>
                  <th scope="row">{edition.title}</th>
                  <td data-text="true">{edition.companyName}</td>
                  <td data-text="true">{say(`importing.edition-is-${edition.state}`)}</td>
                  {COUNTS.map((word) => (
                    <td key={word}>{countText(edition, word)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {others.length > MAX_LISTED && (
        <p className="hint">{say('importing.editions-more', { count: others.length - MAX_LISTED })}</p>
      )}
    </section>
  )
}

/** An earlier edition, and one in conflict, is not compared with what is held. */
function countText(edition: FoundEdition, word: (typeof COUNTS)[number]): string {
  const isCompared = edition.state !== 'earlier' && edition.state !== 'conflict'
  return word === 'figures' || isCompared ? formatCount(edition[word]) : '–'
}
