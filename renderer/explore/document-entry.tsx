import type { SourceDocument } from '../../data/model/catalogue.ts'
import { say } from '../../data/model/words/say.ts'
import { CopyButton } from '../components/copy-button.tsx'

/** A document with what is known of it, and the documents it was read through, one inside the other. Addresses are text to copy. */
export function DocumentEntry(props: {
  readonly document: SourceDocument
  readonly documents: readonly SourceDocument[]
  /** Documents above this one in the chain, so that a dataset whose documents point in a circle ends. */
  readonly above?: readonly string[]
}) {
  const { document } = props
  const above = [...(props.above ?? []), document.id]
  const through = props.documents.find(({ id }) => id === document.readThrough && !above.includes(id))
  const facts = [
    [say('screen.published-on'), document.publishedOn],
    [say('screen.retrieved-on'), document.retrievedOn],
    [say('screen.licence'), document.licence],
    [say('screen.sha256'), document.sha256],
  ] as const
  return (
    <div className="document" data-document={document.id}>
      <p>
        {document.publisher}: <cite>{document.title}</cite>
      </p>
      {document.address !== null && (
        <p className="address">
          <span>{document.address}</span>
          <CopyButton
            text={document.address}
            label={say('screen.copy-address')}
            name={`${say('screen.copy-address')}: ${document.title}`}
            done={say('screen.copied-address')}
          />
        </p>
      )}
      <dl className="document-facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value ?? say('screen.not-known')}</dd>
          </div>
        ))}
      </dl>
      {document.note !== null && <p className="hint">{document.note}</p>}
      {through !== undefined && (
        <div className="read-through">
          <h4>{say('screen.read-through')}</h4>
          <DocumentEntry document={through} documents={props.documents} above={above} />
        </div>
      )}
    </div>
  )
}
