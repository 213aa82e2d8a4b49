/**
 * What an Electron shell tells the `npm start` that started it, over the channel between parent and child: a person has been answered,
 * by a window, by the window of an app that already ran, by a self-test or by a message of why there is none. A runtime that ends without
 * it has shown nothing.
 */
export const ANSWERED = 'disclosure-desk:answered'

/** Tells it, where a parent listens; done when it is on its way, so that the process may end. */
export async function tellStarter(): Promise<void> {
  if (process.send === undefined || !process.connected) return
  await new Promise<void>((resolve) => {
    process.send?.(ANSWERED, () => resolve())
  })
}
