import type { Catalogue } from '../../data/model/catalogue.ts'
import { MEASURES, REQUEST_KINDS, type RequestKind } from '../../data/model/vocabulary.ts'
import { companyName, listInText, outcomeInText } from '../../data/model/words/names.ts'
import { say } from '../../data/model/words/say.ts'
import { MainServiceChoice } from './main-service-choice.tsx'

/** What each company counts, side by side, and what of it doesn't compare. */
export function DefinitionsTable(props: { readonly catalogue: Catalogue }) {
  const { catalogue } = props
  const { companies, extents, methodBreaks, notes } = catalogue
  const kinds = REQUEST_KINDS.filter((kind) => extents.some(({ requestKind }) => requestKind === kind))
  return (
    <>
      <p className="lead">{say('sources.definitions-lead')}</p>
      <div
        className="preview-frame definitions-frame"
        role="region"
        aria-label={say('sources.part-definitions')}
        tabIndex={0}
      >
        <table className="preview-table definitions-table">
          <thead>
            <tr>
              <th scope="col">{say('sources.definitions-kind')}</th>
              {companies.map(({ id, name }) => (
                <th key={id} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{say('sources.main-service')}</th>
              {companies.map(({ id }) => (
                <td key={id}>
                  <MainServiceChoice catalogue={catalogue} company={id} />
                </td>
              ))}
            </tr>
            {kinds.map((kind) => (
              <tr key={kind}>
                <th scope="row">{say(`kind.${kind}`)}</th>
                {companies.map(({ id }) => (
                  <td key={id}>
                    {sentencesOf(catalogue, id, kind).map((sentence) => (
                      <p key={sentence}>{sentence}</p>
                    ))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <section className="import-part">
        <h2>{say('sources.breaks')}</h2>
        {methodBreaks.length === 0 && <p>{say('sources.no-breaks')}</p>}
        <ul className="source-remarks">
          {methodBreaks.map(({ id, company, lastBefore, firstAfter, reason }) => (
            <li key={id}>
              {say('sources.break', {
                company: companyName(catalogue, company),
                before: lastBefore,
                after: firstAfter,
                reason,
              })}
            </li>
          ))}
        </ul>
      </section>
      {notes.length > 0 && (
        <section className="import-part">
          <h2>{say('sources.notes')}</h2>
          <ul className="source-remarks">
            {notes.map(({ id, company, text, documentId }) => (
              <li key={id}>
                {say('sources.note', { company: companyName(catalogue, company), text })}
                {documentId !== undefined && ' '}
                {documentId !== undefined && (
                  <small>
                    {say('sources.note-read-in', { document: documentTitle(catalogue, documentId) })}
                  </small>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function documentTitle({ documents }: Catalogue, id: string): string {
  return documents.find((document) => document.id === id)?.title ?? id
}

function sentencesOf(catalogue: Catalogue, company: string, kind: RequestKind): readonly string[] {
  const extents = catalogue.extents.filter(
    (extent) => extent.company === company && extent.requestKind === kind,
  )
  if (extents.length === 0) return [say('sources.definitions-none')]
  const measures = MEASURES.filter((measure) => extents.some((extent) => extent.measures.includes(measure)))
  const from = extents.map((extent) => extent.from).sort()[0] ?? ''
  const to =
    extents
      .map((extent) => extent.to)
      .sort()
      .at(-1) ?? ''
  const rule = catalogue.outcomeRules.find((each) => each.company === company && each.requestKind === kind)
  const semantics = rule?.semantics ?? 'none'
  return [
    say('sources.definitions-units', {
      measures: listInText(measures.map((each) => say(`measure.${each}`))),
    }),
    say('sources.definitions-periods', { from, to }),
    semantics === 'none'
      ? say('sources.definitions-outcomes-none')
      : say(`sources.definitions-outcomes-${semantics}`, {
          outcomes: listInText((rule?.outcomes ?? []).map(outcomeInText)),
        }),
  ]
}
