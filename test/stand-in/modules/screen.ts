import type { Display, Point, Rectangle, Screen } from 'electron'
import { KnownEvents } from '../known-events.ts'
import { strict } from '../strict.ts'
import { ownApp } from './app.ts'

const bounds = { x: 0, y: 0, width: 1440, height: 900 }
const DISPLAY: Display = {
  id: 1,
  label: 'stand-in',
  bounds,
  workArea: { ...bounds, y: 25, height: 875 },
  size: { width: 1440, height: 900 },
  workAreaSize: { width: 1440, height: 875 },
  scaleFactor: 1,
  rotation: 0,
  internal: true,
  detected: true,
  monochrome: false,
  colorDepth: 24,
  colorSpace: '',
  depthPerComponent: 8,
  displayFrequency: 60,
  nativeOrigin: { x: 0, y: 0 },
  maximumCursorSize: { width: 0, height: 0 },
  accelerometerSupport: 'unavailable',
  touchSupport: 'unavailable',
}

type Known = Pick<
  Screen,
  | 'getPrimaryDisplay'
  | 'getAllDisplays'
  | 'getDisplayMatching'
  | 'getDisplayNearestPoint'
  | 'getCursorScreenPoint'
>

/** "Retrieve information about screen size, displays, cursor position, etc." One display of 1440 × 900. */
class OneScreen extends KnownEvents implements Known {
  constructor() {
    super('screen', ['display-added', 'display-removed', 'display-metrics-changed'])
  }

  getPrimaryDisplay(): Display {
    // "you cannot use this module until the ready event of the app module is emitted"
    if (!ownApp.isReady()) throw new Error("The 'screen' module can't be used before the app 'ready' event")
    return DISPLAY
  }

  getAllDisplays(): Display[] {
    return [this.getPrimaryDisplay()]
  }

  getDisplayMatching(_area: Rectangle): Display {
    return this.getPrimaryDisplay()
  }

  getDisplayNearestPoint(_point: Point): Display {
    return this.getPrimaryDisplay()
  }

  getCursorScreenPoint(): Point {
    return { x: 0, y: 0 }
  }
}

export const screen = strict('screen', new OneScreen())
