import type { Catalogue } from '../../data/model/catalogue.ts'
import type { TerritoryList } from '../../data/model/territory-list.ts'
import { listInText, territoryName } from '../../data/model/words/names.ts'
import { say } from '../../data/model/words/say.ts'

const NAMES = 6

/** What a typed or pasted list was read as: what is found and can be chosen, and each word that names nothing. */
export function FoundInList(props: {
  readonly list: TerritoryList
  readonly catalogue: Catalogue
  readonly onAdd: () => void
}) {
  const { list, catalogue } = props
  const { entries, unknown } = list
  const names = listInText(
    entries.map((entry) => territoryName(catalogue, entry)),
    NAMES,
  )
  return (
    <div className="found-in-list" role="status" data-found-in-list>
      {entries.length > 0 && (
        <button type="button" className="button" onClick={props.onAdd}>
          {say('explore.list-add', { count: entries.length, names })}
        </button>
      )}
      {unknown.length > 0 && (
        <p className="hint">
          {say('explore.list-unknown', {
            count: unknown.length,
            words: unknown
              .map(({ text, nearest }) =>
                nearest === null
                  ? say('cli.territory-unknown', { word: text })
                  : say('cli.territory-near', { word: text, name: territoryName(catalogue, nearest) }),
              )
              .join(', '),
          })}
        </p>
      )}
    </div>
  )
}
