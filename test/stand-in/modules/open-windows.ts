/** What an app asks of its windows. */
interface OpenWindow {
  close(): void
  focus(): void
}

const windows: OpenWindow[] = []

/** Windows that aren't destroyed, oldest first. */
export function openWindows(): readonly OpenWindow[] {
  return [...windows]
}

export function addWindow(window: OpenWindow): void {
  windows.push(window)
}

export function removeWindow(window: OpenWindow): void {
  const index = windows.indexOf(window)
  if (index >= 0) windows.splice(index, 1)
}
