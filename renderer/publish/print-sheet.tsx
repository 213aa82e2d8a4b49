import { createPortal } from 'react-dom'
import { SvgImage } from './svg-image.tsx'

/** The figure alone at its final size: all that goes to paper. On the screen it isn’t shown. */
export function PrintSheet(props: { readonly svg: string; readonly widthMm: number; readonly alt: string }) {
  return createPortal(
    <div className="print-sheet" aria-hidden="true">
      <SvgImage
        svg={props.svg}
        alt={props.alt}
        width={`${props.widthMm}mm`}
        height="auto"
        isPreview={false}
      />
    </div>,
    document.body,
  )
}
