import type { PublishPreview } from '../../data/model/publish-preview.ts'
import { say } from '../../data/model/words/say.ts'
import { useAnnounce } from '../components/live-region.tsx'
import { copyFigure } from './copy-figure.ts'

/** Copies the figure, to be pasted into a text or a slide. */
export function CopyFigureButton(props: {
  readonly preview: PublishPreview
  readonly onProblem: (sentence: string) => void
}) {
  const announce = useAnnounce()
  return (
    <button
      type="button"
      className="button"
      onClick={() => {
        void copyFigure(props.preview).then((isCopied) => {
          if (isCopied) announce(say('publishing.copied-figure'))
          else props.onProblem(say('publishing.copy-figure-refused'))
        })
      }}
    >
      {say('publishing.copy-figure')}
    </button>
  )
}
