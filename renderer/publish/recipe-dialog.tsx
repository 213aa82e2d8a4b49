import { useEffect, useRef } from 'react'
import type { PublishPreview } from '../../data/model/publish-preview.ts'
import type { RecipeReading } from '../../data/model/recipe-reading.ts'
import { say } from '../../data/model/words/say.ts'
import { Modal } from '../components/modal.tsx'
import { SvgImage } from './svg-image.tsx'
import type { ReadFile } from './use-recipe-file.ts'
import { usePreview } from './use-preview.ts'

const PICTURE = /\.(?:png|svg)$/i

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

function BothFigures(props: { readonly file: File; readonly preview: PublishPreview | null }) {
  const { file, preview } = props
  return (
    <div className="both-figures">
      {PICTURE.test(file.name) && (
        <figure>
          <figcaption>{say('publishing.figure-in-file')}</figcaption>
          <PictureOfFile file={file} />
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

function PictureOfFile(props: { readonly file: File }) {
  const image = useRef<HTMLImageElement>(null)
  const { file } = props
  useEffect(() => {
    // By the name’s ending: a browser may not know the type of a file that was dropped.
    const type = /svg$/i.test(file.name) ? 'image/svg+xml' : 'image/png'
    const address = URL.createObjectURL(new Blob([file], { type }))
    if (image.current !== null) image.current.src = address
    return () => {
      URL.revokeObjectURL(address)
    }
  }, [file])
  return <img ref={image} alt={say('publishing.figure-in-file')} />
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
