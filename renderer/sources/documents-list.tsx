import type { Catalogue, SourceDocument } from '../../data/model/catalogue.ts'
import { formatCount } from '../../data/model/format.ts'
import type { Edition } from '../../data/model/source-overview.ts'
import { say } from '../../data/model/words/say.ts'

/** The documents behind the figures, each with where and when, its hash, and the editions that were read from it. */
export function DocumentsList(props: {
  readonly catalogue: Catalogue
  readonly editions: readonly Edition[]
}) {
  const { catalogue, editions } = props
  return (
    <>
      <p className="lead">{say('sources.documents-lead')}</p>
      <p className="hint">{say('sources.documents-count', { count: catalogue.documents.length })}</p>
      <ol className="source-documents">
        {catalogue.documents.map((document) => (
          <li key={document.id} data-document={document.id}>
            <h2>{document.title}</h2>
            <p>{document.publisher}</p>
            <dl className="import-facts">
              {factsOf(document, catalogue).map(({ name, text }) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>{text}</dd>
                </div>
              ))}
            </dl>
            {document.note !== null && <p className="hint">{document.note}</p>}
            <Editions editions={editions.filter(({ documentId }) => documentId === document.id)} />
          </li>
        ))}
      </ol>
    </>
  )
}

function factsOf(document: SourceDocument, { documents }: Catalogue) {
  const known = (text: string | null): string => text ?? say('screen.not-known')
  const through = documents.find(({ id }) => id === document.readThrough)
  return [
    { name: say('screen.address'), text: known(document.address) },
    { name: say('screen.published-on'), text: known(document.publishedOn) },
    { name: say('screen.retrieved-on'), text: known(document.retrievedOn) },
    { name: say('screen.licence'), text: known(document.licence) },
    { name: say('screen.sha256'), text: known(document.sha256) },
    ...(through === undefined ? [] : [{ name: say('screen.read-through'), text: through.title }]),
  ]
}

function Editions(props: { readonly editions: readonly Edition[] }) {
  if (props.editions.length === 0) return <p className="hint">{say('sources.no-edition')}</p>
  return (
    <ul aria-label={say('sources.editions')}>
      {props.editions.map(({ title, figures, supersededBy }) => (
        <li key={title}>
          {supersededBy === null
            ? say('sources.edition', { title, figures: formatCount(figures) })
            : say('sources.edition-superseded', { title, figures: formatCount(figures), by: supersededBy })}
        </li>
      ))}
    </ul>
  )
}
