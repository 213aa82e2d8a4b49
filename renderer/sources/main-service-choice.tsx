import type { Catalogue } from '../../data/model/catalogue.ts'
import { mainServiceSentence } from '../../data/model/words/say-main-service.ts'
import { companyName, serviceName } from '../../data/model/words/names.ts'
import { say } from '../../data/model/words/say.ts'
import { PlainSelect } from '../components/plain-select.tsx'
import { useDocumentControl } from '../state/document-context.ts'

/** No key of a service. */
const BY_RULE = ''

/** Which service a company's figures are shown by, said; where it has several, another can be chosen: an edit, with undo. */
export function MainServiceChoice(props: { readonly catalogue: Catalogue; readonly company: string }) {
  const { catalogue, company } = props
  const { apply } = useDocumentControl()
  const main = catalogue.mainServices.find((each) => each.company === company)
  const held = new Set(
    catalogue.extents.flatMap((extent) => (extent.company === company ? [extent.service] : [])),
  )
  if (main === undefined) return null
  return (
    <>
      <p>{mainServiceSentence(catalogue, company)}</p>
      {held.size > 1 && (
        <PlainSelect
          label={say('sources.main-service-of', { company: companyName(catalogue, company) })}
          value={main.by === 'dataset' ? main.service : BY_RULE}
          options={[
            { id: BY_RULE, label: say('sources.main-service-rule') },
            ...catalogue.services
              .filter(({ id }) => held.has(id))
              .map(({ id }) => ({ id, label: serviceName(catalogue, id) })),
          ]}
          onChange={(id) => {
            void apply({ kind: 'choose-main-service', company, service: id === BY_RULE ? null : id })
          }}
          isBlock
        />
      )}
    </>
  )
}
