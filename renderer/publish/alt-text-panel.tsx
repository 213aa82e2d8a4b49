import type { Publication } from '../../data/model/publication.ts'
import type { PublishPreview } from '../../data/model/publish-preview.ts'
import { say } from '../../data/model/words/say.ts'
import { TextField } from '../components/text-field.tsx'
import { withAltDrafted, withAltHolding, withAltText, type ChangePublication } from './change-publication.ts'

const LONGEST_SHORT = 150
const MAX_LENGTH = { short: 1000, long: 5000 } as const

/** The figure in words for who can’t see it: drafted from the data, or the reader’s own and then watched. */
export function AltTextPanel(props: {
  readonly publication: Publication
  readonly preview: PublishPreview
  readonly onChange: ChangePublication
}) {
  const { publication, preview, onChange } = props
  const { generated, isAltStale } = preview
  const { short, long } = publication.altText
  const isOwn = short !== null || long !== null
  const field = (part: 'short' | 'long', value: string, hint: string) => (
    <TextField
      label={say(`publishing.alt-${part}`)}
      value={value}
      maxLength={MAX_LENGTH[part]}
      rows={part === 'short' ? 4 : 6}
      hint={hint}
      onChange={(text) => {
        onChange((before) => withAltText(before, part, text, generated.dataHash), `alt-${part}`)
      }}
    />
  )
  const shown = short ?? generated.altShort
  return (
    <section className="publish-group" aria-labelledby="publish-alt" data-alt-stale={isAltStale}>
      <h3 id="publish-alt">{say('publishing.alt')}</h3>
      <p className={isAltStale ? 'stale' : 'hint'} role="status">
        {say(isAltStale ? 'publishing.alt-stale' : isOwn ? 'publishing.alt-own' : 'publishing.alt-drafted')}
      </p>
      {isOwn && (
        <p className="button-row">
          <button
            type="button"
            className="button"
            onClick={() => {
              onChange(withAltDrafted)
            }}
          >
            {say('publishing.alt-draft-again')}
          </button>
          {isAltStale && (
            <button
              type="button"
              className="button"
              onClick={() => {
                onChange((before) => withAltHolding(before, generated.dataHash))
              }}
            >
              {say('publishing.alt-holds')}
            </button>
          )}
        </p>
      )}
      {field('short', shown, say('publishing.alt-length', { length: shown.length, most: LONGEST_SHORT }))}
      {field('long', long ?? generated.altLong, say('publishing.alt-long-hint'))}
    </section>
  )
}
