import { say } from '../../data/model/words/say.ts'
import { useAnnounce } from './live-region.tsx'

/** Puts text on the clipboard; `false` where the browser refuses both ways. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    // Refused without a permission or on an older engine: the older way needs only the click.
    return copyBySelection(text)
  }
}

function copyBySelection(text: string): boolean {
  const field = document.createElement('textarea')
  field.value = text
  field.className = 'visually-hidden'
  // Inside an open dialog everything else is inert, and what is inert can't be selected.
  const home = document.querySelector('dialog[open]') ?? document.body
  home.append(field)
  field.select()
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way left where the clipboard is refused
  const isCopied = document.execCommand('copy')
  field.remove()
  return isCopied
}

/** A button that copies a text and says so. */
export function CopyButton(props: {
  /** A function where it is long to make: it is made when it is copied. */
  readonly text: string | (() => string)
  readonly label: string
  /** Where several stand in a list, what this one copies. */
  readonly name?: string
  /** What is said when it worked. */
  readonly done: string
}) {
  const announce = useAnnounce()
  return (
    <button
      type="button"
      className="button button-quiet"
      aria-label={props.name}
      onClick={() => {
        const { text } = props
        void copyText(typeof text === 'string' ? text : text()).then((isCopied) => {
          announce(isCopied ? props.done : say('screen.copy-failed'))
        })
      }}
    >
      {props.label}
    </button>
  )
}
