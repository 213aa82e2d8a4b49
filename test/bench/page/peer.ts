/** As much of Chart.js as the benchmark uses. */
interface ChartPeer {
  data: unknown
  update(mode: 'none'): void
  destroy(): void
}

/** `null`; where Chart.js is installed, the bundler puts that in this file's place. */
export const Chart: (new (canvas: HTMLCanvasElement, configuration: object) => ChartPeer) | null = null
