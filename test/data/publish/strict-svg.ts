/** What a published SVG may hold: elements with their attributes, all presentation attributes. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  svg: ['xmlns', 'width', 'height', 'viewBox', 'role', 'aria-labelledby', 'lang', 'xml:lang'],
  title: ['id'],
  desc: ['id'],
  style: [],
  metadata: [],
  g: ['id'],
  rect: ['x', 'y', 'width', 'height', 'fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-linejoin'],
  line: ['x1', 'y1', 'x2', 'y2', 'stroke', 'stroke-width', 'stroke-dasharray'],
  path: [
    'd',
    'fill',
    'fill-rule',
    'stroke',
    'stroke-width',
    'stroke-linejoin',
    'stroke-linecap',
    'stroke-dasharray',
  ],
  circle: ['cx', 'cy', 'r', 'fill', 'stroke', 'stroke-width', 'stroke-linejoin'],
  text: ['x', 'y', 'font-size', 'font-family', 'font-weight', 'fill', 'text-anchor'],
}

export interface SvgElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  /** With entities resolved. */
  readonly text: string
}

const TOKEN = /<(\/?)([a-z]+)((?: [a-zA-Z:0-9-]+="[^"<>]*")*)(\/?)>|([^<>]+)/y
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

/**
 * All elements of an SVG in document order. @throws for anything not well-formed, not allowed or not known: an own, narrow
 * reader, so that nothing slips through a lenient one.
 */
export function readStrictSvg(svg: string): readonly SvgElement[] {
  // eslint-disable-next-line no-control-regex -- that there are none is what is tested
  if (/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\uFFFE\uFFFF]/.test(svg))
    throw new Error('a control character')
  const elements: { name: string; attributes: Record<string, string>; text: string }[] = []
  const open: { name: string; attributes: Record<string, string>; text: string }[] = []
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < svg.length) {
    const at = TOKEN.lastIndex
    const match = TOKEN.exec(svg)
    if (match === null) throw new Error(`not well-formed at ${at}: ${svg.slice(at, at + 60)}`)
    const [, closing, name = '', attributes = '', empty, text] = match
    const parent = open.at(-1)
    if (text !== undefined) {
      if (parent === undefined && text.trim() !== '') throw new Error('text outside')
      if (parent !== undefined) parent.text += resolve(text)
    } else if (closing === '/') {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes nothing`)
    } else {
      const element = { name, attributes: readAttributes(name, attributes), text: '' }
      elements.push(element)
      if (empty !== '/') open.push(element)
    }
  }
  if (open.length > 0) throw new Error('not closed')
  return elements
}

function readAttributes(element: string, source: string): Record<string, string> {
  const allowed = ALLOWED[element]
  if (allowed === undefined) throw new Error(`<${element}> is not allowed`)
  const attributes: Record<string, string> = {}
  for (const [, name = '', value = ''] of source.matchAll(/ ([^=]+)="([^"]*)"/g)) {
    if (!allowed.includes(name)) throw new Error(`${name} is not allowed on <${element}>`)
    if (name in attributes) throw new Error(`${name} twice on <${element}>`)
    attributes[name] = resolve(value)
  }
  return attributes
}

function resolve(text: string): string {
  return text.replace(/&([^;]*);?/g, (all, name: string) => {
    const character = ENTITIES[name]
    if (character === undefined || !all.endsWith(';')) throw new Error(`the entity ${all}`)
    return character
  })
}
