const PIXELS_PER_INCH = 300
const MM_PER_INCH = 25.4
/** Clipboards and the programs behind them give up on more. */
const MOST_PIXELS = 40_000_000

/** Puts the figure on the clipboard as an image; `false` where the browser refuses. */
export async function copyFigure(figure: {
  readonly svg: string
  readonly widthMm: number
  readonly heightMm: number
}): Promise<boolean> {
  try {
    // The picture is a promise: the press of the button is still the reason when it is ready.
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': pngOf(figure) })])
    return true
  } catch (error) {
    if (error instanceof DOMException || error instanceof TypeError) return false
    throw error
  }
}

async function pngOf({
  svg,
  widthMm,
  heightMm,
}: {
  readonly svg: string
  readonly widthMm: number
  readonly heightMm: number
}): Promise<Blob> {
  const wanted = PIXELS_PER_INCH / MM_PER_INCH
  const scale = Math.min(wanted, Math.sqrt(MOST_PIXELS / (widthMm * heightMm)))
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(widthMm * scale)
    canvas.height = Math.round(heightMm * scale)
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => {
        if (blob === null) reject(new TypeError('The picture is too large for this browser'))
        else resolve(blob)
      }, 'image/png')
    })
  } finally {
    URL.revokeObjectURL(address)
  }
}
