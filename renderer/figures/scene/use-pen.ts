import { useEffect, useMemo, useState } from 'react'
import type { Metrics } from '../../../data/drawing/metrics.ts'
import type { Pen } from '../../../data/drawing/pen.ts'
import type { Theme } from '../../../data/model/palette.ts'
import { screenPen } from './screen-pen.ts'

const MEASURED_AT_PX = 100
const MOST_REMEMBERED = 20_000

/** The pen of a theme, with the page’s own face and size of text; another one once its face is there. */
export function usePen(theme: Theme): Pen {
  const [face, setFace] = useState(() => readFace())
  useEffect(() => {
    const read = (): void => {
      setFace((before) => {
        const now = readFace()
        return now.key === before.key ? before : now
      })
    }
    // The reader’s own size of text changes with the page’s zoom or settings; both lay the page out anew.
    window.addEventListener('resize', read)
    document.fonts.addEventListener('loadingdone', read)
    return () => {
      window.removeEventListener('resize', read)
      document.fonts.removeEventListener('loadingdone', read)
    }
  }, [])
  return useMemo(() => screenPen(theme, face.remPx, face.metrics), [theme, face])
}

interface Face {
  readonly remPx: number
  readonly metrics: Metrics
  /** Of two faces with one key, texts are as wide. */
  readonly key: string
}

const faces = new Map<string, Face>()
const SAMPLE = 'Mwi 0123456789'

/** The face of the page as it is loaded now. */
function readFace(): Face {
  const context = document.createElement('canvas').getContext('2d')
  const remPx = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16
  const family = getComputedStyle(document.body).fontFamily
  const widthInEms = (text: string, weight: number): number => {
    if (context === null) return text.length * 0.6
    context.font = `${weight === 700 ? 600 : 400} ${MEASURED_AT_PX}px ${family}`
    return context.measureText(text).width / MEASURED_AT_PX
  }
  const key = `${remPx} ${family} ${widthInEms(SAMPLE, 400)} ${widthInEms(SAMPLE, 700)}`
  const known = faces.get(key)
  if (known !== undefined) return known
  const face = { remPx, key, metrics: { widthInEms: remembering(widthInEms) } }
  faces.set(key, face)
  return face
}

function remembering(widthInEms: Metrics['widthInEms']): Metrics['widthInEms'] {
  const widths = new Map<string, number>()
  return (text, weight) => {
    const key = `${weight}${text}`
    const known = widths.get(key)
    if (known !== undefined) return known
    const width = widthInEms(text, weight)
    if (widths.size >= MOST_REMEMBERED) widths.clear()
    widths.set(key, width)
    return width
  }
}
