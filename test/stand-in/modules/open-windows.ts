import type { BrowserWindow } from './browser-window.ts'

const windows: BrowserWindow[] = []

/** Windows that aren't destroyed, oldest first. */
export function openWindows(): readonly BrowserWindow[] {
  return [...windows]
}

export function addWindow(window: BrowserWindow): void {
  windows.push(window)
}

export function removeWindow(window: BrowserWindow): void {
  const index = windows.indexOf(window)
  if (index >= 0) windows.splice(index, 1)
}
