import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { screen, type BrowserWindow, type Rectangle } from 'electron'
import { atomicSavePrivately } from '../host/atomic-save.ts'

interface WindowState {
  readonly bounds: Rectangle
  readonly isMaximized: boolean
}

const FILE = 'window.json'
const SIZE = { width: 1360, height: 900 }
export const MIN_SIZE = { width: 480, height: 360 }

/** Where the window stood last, moved into a display that is there now; the middle of the first display otherwise. */
export function readWindowState(folder: string): WindowState {
  const saved = parseWindowState(textOf(join(folder, FILE)))
  const area =
    saved === undefined
      ? screen.getPrimaryDisplay().workArea
      : screen.getDisplayMatching(saved.bounds).workArea
  return { bounds: fitInto(saved?.bounds ?? centred(area), area), isMaximized: saved?.isMaximized ?? false }
}

/** Where the window stands now; without its maximised size. */
export function stateOf(window: BrowserWindow): WindowState {
  return { bounds: window.getNormalBounds(), isMaximized: window.isMaximized() }
}

/** A disk that can't be written loses the place of a window, nothing else. */
export async function writeWindowState(folder: string, state: WindowState): Promise<void> {
  await atomicSavePrivately(join(folder, FILE), Buffer.from(`${JSON.stringify(state)}\n`)).catch(
    () => undefined,
  )
}

/** What `writeWindowState` wrote; `undefined` for anything else. */
export function parseWindowState(text: string): WindowState | undefined {
  let value: unknown
  try {
    value = text.length > 1000 ? undefined : JSON.parse(text)
  } catch {
    return undefined
  }
  const bounds = memberOf(value, 'bounds')
  const isMaximized = memberOf(value, 'isMaximized')
  const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) => memberOf(bounds, name))
  if (!isPixels(x) || !isPixels(y) || !isPixels(width) || !isPixels(height)) return undefined
  if (typeof isMaximized !== 'boolean' || width <= 0 || height <= 0) return undefined
  return { bounds: { x, y, width, height }, isMaximized }
}

/** The rectangle, at least as large as a window must be and wholly inside `area` where it fits. */
export function fitInto(bounds: Rectangle, area: Rectangle): Rectangle {
  const width = Math.min(Math.max(bounds.width, MIN_SIZE.width), area.width)
  const height = Math.min(Math.max(bounds.height, MIN_SIZE.height), area.height)
  const within = (start: number, size: number, from: number, room: number): number =>
    Math.min(Math.max(start, from), from + room - size)
  return {
    x: within(bounds.x, width, area.x, area.width),
    y: within(bounds.y, height, area.y, area.height),
    width,
    height,
  }
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

function centred(area: Rectangle): Rectangle {
  const { width, height } = SIZE
  return {
    x: area.x + Math.round((area.width - width) / 2),
    y: area.y + Math.round((area.height - height) / 2),
    width,
    height,
  }
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}

function isPixels(value: unknown): value is number {
  return Number.isInteger(value) && Math.abs(Number(value)) <= 100_000
}
