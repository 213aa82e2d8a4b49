import { useEffect, useState } from 'react'
import type { PublishPreview } from '../../data/model/publish-preview.ts'
import type { RecipeReading } from '../../data/model/recipe-reading.ts'
import { say } from '../../data/model/words/say.ts'
import type { FileHandle } from '../../electron/contract/channels.ts'
import { Modal } from '../components/modal.tsx'
import { useDesk } from '../state/desk-context.ts'
import { SvgImage } from './svg-image.tsx'
import type { ReadFile } from './use-recipe-file.ts'
import { usePreview } from './use-preview.ts'

/** What a published file says of itself: the verdict in words, and, where numbers differ, both figures side by side. */
export function RecipeDialog(props: { readonly read: ReadFile; readonly onClose: () => void }) {
  const { file, reading } = props.read
  const isAnswerable = reading.numbers !== 'unanswerable'
  const { preview } = usePreview(reading.recipe.publication, isAnswerable ? 'usual' : null)
  return (
    <Modal className="recipe-dialog" labelledBy="recipe-title" onClose={props.onClose}>
      <div className="recipe-body" data-numbers={reading.numbers}>
        <header className="drawer-head">
          <h2 id="recipe-title">{say('publishing.recipe-of', { file: file.name })}</h2>
          <button type="button" className="button" onClick={props.onClose}>
            {say('screen.close')}
          </button>
        </header>
        <div className="recipe-verdict" data-verdict>
          {reading.sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          {isAnswerable && <p className="hint">{say('publishing.recipe-opened')}</p>}
        </div>
        {reading.differences.length > 0 && <Differences reading={reading} />}
        {reading.numbers !== 'same' && <BothFigures file={file} preview={preview} />}
      </div>
    </Modal>
  )
}

function BothFigures(props: { readonly file: FileHandle; readonly preview: PublishPreview | null }) {
  const { preview } = props
  const picture = usePictureOf(props.file)
  return (
    <div className="both-figures">
      {picture !== null && (
        <figure>
          <figcaption>{say('publishing.figure-in-file')}</figcaption>
          <img src={picture} alt={say('publishing.figure-in-file')} />
        </figure>
      )}
      {preview !== null && (
        <figure>
          <figcaption>{say('publishing.figure-now')}</figcaption>
          <SvgImage
            svg={preview.svg}
            alt={preview.generated.altShort}
            width="100%"
            height="auto"
            isPreview={false}
          />
        </figure>
      )}
    </div>
  )
}

/** Address of the picture that the file is; `null` until it is there, and for a PDF or a recipe. */
function usePictureOf({ handle }: FileHandle): string | null {
  const desk = useDesk()
  const [address, setAddress] = useState<string | null>(null)
  useEffect(() => {
    let made: string | undefined
    let isCurrent = true
    void desk.call('recipes.picture', { handle }).then((reply) => {
      if (!isCurrent || !reply.ok || reply.value === null) return
      const { mimeType, base64 } = reply.value
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
      made = URL.createObjectURL(new Blob([bytes], { type: mimeType }))
      setAddress(made)
    })
    return () => {
      isCurrent = false
      if (made !== undefined) URL.revokeObjectURL(made)
    }
  }, [desk, handle])
  return address
}

function Differences(props: { readonly reading: RecipeReading }) {
  const { differences, differenceCount, unit } = props.reading
  const left = (differenceCount ?? differences.length) - differences.length
  return (
    <div className="recipe-differences" tabIndex={0} role="region" aria-label={say('publishing.differences')}>
      <table>
        <caption>{say('publishing.differences-in', { unit })}</caption>
        <thead>
          <tr>
            <th scope="col">{say('publishing.difference-territory')}</th>
            <th scope="col">{say('publishing.difference-period')}</th>
            <th scope="col">{say('publishing.difference-series')}</th>
            <th scope="col">{say('publishing.difference-file')}</th>
            <th scope="col">{say('publishing.difference-now')}</th>
            <th scope="col">{say('publishing.difference-by')}</th>
          </tr>
        </thead>
        <tbody>
          {differences.map(({ territory, period, series, inFile, now, by }) => (
            <tr key={`${territory} ${period} ${series}`}>
              <td>{territory}</td>
              <td>{period}</td>
              <td>{series}</td>
              <td>{inFile}</td>
              <td>{now}</td>
              <td>{by}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {left > 0 && <p className="hint">{say('publishing.differences-more', { count: left })}</p>}
    </div>
  )
}
