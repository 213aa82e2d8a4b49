import { useRef } from 'react'

/** A button that asks for a file by the browser’s own dialog. */
export function FileButton(props: {
  readonly label: string
  /** Endings with dots, separated by commas. */
  readonly accept: string
  readonly onFile: (file: File) => void
}) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <button
        type="button"
        className="button"
        onClick={() => {
          input.current?.click()
        }}
      >
        {props.label}
      </button>
      <input
        ref={input}
        type="file"
        className="visually-hidden"
        tabIndex={-1}
        accept={props.accept}
        aria-label={props.label}
        onChange={(event) => {
          const [file] = event.target.files ?? []
          // The same file may be chosen again after it was mended.
          event.target.value = ''
          if (file !== undefined) props.onFile(file)
        }}
      />
    </>
  )
}
