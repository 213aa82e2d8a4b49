import { useLayoutEffect, useRef } from 'react'

/**
 * An image of exactly these bytes. While the next picture is read, the last one stays; its address is given up when the next is there.
 */
export function SvgImage(props: {
  readonly svg: string
  readonly alt: string
  /** CSS lengths. */
  readonly width: string
  readonly height: string
  readonly isPreview: boolean
}) {
  const image = useRef<HTMLImageElement>(null)
  const { svg } = props
  useLayoutEffect(() => {
    const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
    const element = image.current
    if (element !== null) element.src = address
    return () => {
      const giveUp = (): void => {
        URL.revokeObjectURL(address)
      }
      if (element?.isConnected === true) element.addEventListener('load', giveUp, { once: true })
      else giveUp()
    }
  }, [svg])
  return (
    <img
      ref={image}
      alt={props.alt}
      draggable={false}
      style={{ width: props.width, height: props.height }}
      data-preview={props.isPreview ? '' : undefined}
    />
  )
}
